/** A small reader of Word files that accepts or rejects tracked changes as Word does. Shares nothing with the writer. */
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { readonly attribs: object }>;
const isElement = (node: Node): node is Element => 'attribs' in node;

export function partsOf(file: Uint8Array): { readonly [path: string]: string } {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const elements = (parent: { readonly children: readonly Node[] }): Element[] =>
  parent.children.filter(isElement) as Element[];
export const find = (
  parent: { readonly children: readonly Node[] },
  ...path: string[]
): Element | undefined =>
  path.reduce<Element | undefined>(
    (at, name) => at && elements(at).find((child) => child.name === name),
    parent as Element,
  );
const textOf = (node: Node): string =>
  'data' in node ? node.data : 'children' in node ? node.children.map(textOf).join('') : '';

/** The paragraphs of the body, once all changes are accepted or rejected. */
export function readDocx(file: Uint8Array, how: 'accept' | 'reject'): string[] {
  const document = parseDocument(partsOf(file)['word/document.xml'], { xmlMode: true });
  const body = find(document, 'w:document', 'w:body');
  if (!body) throw new Error('There is no body.');
  const gone = how === 'accept' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'];
  const read = (node: Node): string => {
    if (!isElement(node) || gone.includes(node.name) || node.name === 'w:pPr') return '';
    if (node.name === 'w:t' || node.name === 'w:delText') return node.children.map(textOf).join('');
    if (node.name === 'w:br') return '\n';
    if (node.name === 'w:tab') return '\t';
    return node.children.map(read).join('');
  };
  const paragraphs: string[] = [];
  let open = '';
  const all = elements(body).filter(({ name }) => name === 'w:p');
  for (const [at, paragraph] of all.entries()) {
    open += paragraph.children.map(read).join('');
    const mark = find(paragraph, 'w:pPr', 'w:rPr');
    const isGone = mark !== undefined && gone.some((name) => find(mark, name));
    // Where its end goes, a paragraph goes on in the next one.
    if (isGone && at < all.length - 1) continue;
    if (isGone) throw new Error('The last paragraph has no end.');
    paragraphs.push(open);
    open = '';
  }
  return paragraphs;
}

interface Mark {
  readonly name: string;
  readonly author: string;
  readonly date?: string;
  readonly id: string;
  /** Of a move. */
  readonly move?: string;
}

/** Every tracked change of the text. */
export function marksOf(file: Uint8Array): Mark[] {
  const found: Mark[] = [];
  const visit = (node: Node): void => {
    if (!('children' in node)) return;
    if (isElement(node) && node.attribs['w:author'] !== undefined) {
      const { 'w:author': author, 'w:date': date, 'w:id': id, 'w:name': move } = node.attribs;
      found.push({ name: node.name, author, date, id, move });
    }
    node.children.forEach(visit);
  };
  visit(parseDocument(partsOf(file)['word/document.xml'], { xmlMode: true }));
  return found;
}

/** The comments' texts, each of which has to be anchored in the text from its beginning to its end. */
export function commentsOf(file: Uint8Array): string[] {
  const parts = partsOf(file);
  const comments = find(parseDocument(parts['word/comments.xml'], { xmlMode: true }), 'w:comments');
  return elements(comments ?? { children: [] }).map((comment) => {
    const id = comment.attribs['w:id'];
    const anchors = ['commentRangeStart', 'commentRangeEnd', 'commentReference'].map((name) =>
      parts['word/document.xml'].indexOf(`<w:${name} w:id="${id}"/>`),
    );
    if (anchors[0] < 0 || anchors[1] < anchors[0] || anchors[2] < anchors[1])
      throw new Error(`Comment ${id} has no place.`);
    return textOf(comment);
  });
}
