/** One story of a Word file (its body, its footnotes, a header) -> paragraphs. */
import type { Furniture } from '../extraction.ts';
import { tooMuch } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { walkXml, type XmlElement } from '../xml/walk.ts';
import { Prose } from './prose.ts';
import type { Tracked, TrackedCounts } from './tracked.ts';

/** What is met on the way, over all stories of a file. */
export interface Seen {
  readonly tracked: TrackedCounts;
  /** Footnotes and endnotes, in the order in which the text refers to them. */
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
  images: number;
  objects: number;
  comments: number;
  readings: number;
  hidden: number;
  symbols: number;
  imported: number;
}

export interface StoryOptions {
  /** Ids of the styles that mark a title. */
  readonly titles: ReadonlySet<string>;
  readonly tracked: Tracked;
  readonly seen: Seen;
  /** Of footnotes: only these, in this order. */
  readonly ids?: readonly string[];
}

/** Properties, which hold no text; former properties among them. */
const PROPERTIES = new Set(['sectPr', 'tblPr', 'tblGrid', 'tcPr', 'sdtEndPr', 'instrText', 'delInstrText']);
/** Elements that are some kind of inserted or deleted. */
const INSERTED = new Set(['ins', 'moveTo']);
const DELETED = new Set(['del', 'moveFrom']);

interface Paragraph {
  style: string;
  markInserted: boolean;
  markDeleted: boolean;
}

export function readDocxStory(
  source: string,
  { titles, tracked, seen, ids }: StoryOptions,
): Attempt<{ readonly text: string; readonly title?: string; readonly furniture: readonly Furniture[] }> {
  const drop = tracked === 'accept' ? DELETED : INSERTED;
  const stories = new Map<string, Prose>();
  let prose = new Prose();
  const contents = new Prose();
  const path: string[] = [];
  const paragraphs: Paragraph[] = [];
  /** Depth of the element that holds a table of contents; -1 outside of one. */
  let contentsDepth = -1;
  let runHidden = false;
  let rowDropped = 0;
  let capturing = false;
  /** Properties come before the text, so a paragraph begins with its first run. */
  const begun: boolean[] = [];

  const target = () => (contentsDepth >= 0 ? contents : prose);
  const begin = (): void => {
    if (begun.length === 0 || begun[begun.length - 1]) return;
    begun[begun.length - 1] = true;
    target().begin(titles.has(paragraphs.at(-1)?.style ?? ''));
  };
  const write = (text: string): void => {
    if (rowDropped > 0 || runHidden) return;
    begin();
    target().add(text);
  };
  const count = (element: XmlElement): void => {
    const author = element.attribute('author');
    if (INSERTED.has(element.name)) seen.tracked.inserted += 1;
    else seen.tracked.deleted += 1;
    if (author !== '') seen.tracked.authors.add(author);
  };

  function open(element: XmlElement): 'skip' | undefined {
    const { name } = element;
    const parent = path.at(-1) ?? '';
    if (PROPERTIES.has(name) || name.endsWith('PrChange')) return 'skip';
    if (INSERTED.has(name) || DELETED.has(name)) {
      if (parent === 'rPr') {
        // The paragraph's own mark.
        const paragraph = paragraphs.at(-1);
        if (paragraph && path.at(-2) === 'pPr') {
          count(element);
          if (INSERTED.has(name)) paragraph.markInserted = true;
          else paragraph.markDeleted = true;
        }
        return 'skip';
      }
      count(element);
      if (parent === 'trPr') {
        if (drop.has(name)) rowDropped = 1;
        return 'skip';
      }
      if (drop.has(name)) return 'skip';
    }
    switch (name) {
      case 'footnote':
      case 'endnote': {
        if (ids === undefined || /separator/i.test(element.attribute('type'))) return 'skip';
        prose = new Prose();
        stories.set(element.attribute('id'), prose);
        break;
      }
      case 'docPartGallery':
        if (/table of contents/i.test(element.attribute('val'))) contentsDepth = path.lastIndexOf('sdt');
        break;
      case 'p':
        // A text box, inside of a run: what stands around it is open already.
        begin();
        paragraphs.push({ style: '', markInserted: false, markDeleted: false });
        begun.push(false);
        break;
      case 'pStyle':
        if (paragraphs.length > 0) paragraphs[paragraphs.length - 1].style = element.attribute('val');
        break;
      case 'vanish':
        // In the properties of a run; a mark that is hidden joins nothing.
        if (path.at(-2) === 'r' && !/^(?:0|false|off)$/.test(element.attribute('val'))) {
          runHidden = true;
          seen.hidden += 1;
        }
        break;
      case 'r':
        runHidden = false;
        break;
      case 't':
      case 'delText':
        capturing = name === 't' || tracked === 'reject';
        break;
      case 'tab':
      case 'ptab':
        if (parent === 'r') write('\t');
        break;
      case 'br':
      case 'cr':
        if (parent === 'r') write('\n');
        break;
      case 'noBreakHyphen':
        write('\u2011');
        break;
      case 'sym':
        seen.symbols += 1;
        break;
      case 'rt':
        seen.readings += 1;
        return 'skip';
      case 'Fallback':
        return 'skip';
      case 'pic':
      case 'imagedata':
        seen.images += 1;
        return 'skip';
      case 'OLEObject':
        seen.objects += 1;
        return 'skip';
      case 'object':
        break;
      case 'altChunk':
        seen.imported += 1;
        return 'skip';
      case 'commentReference':
        seen.comments += 1;
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        if (rowDropped === 0)
          seen.notes.push({
            kind: name === 'footnoteReference' ? 'footnote' : 'endnote',
            id: element.attribute('id'),
          });
        break;
      default:
    }
    path.push(name);
    return undefined;
  }

  function close({ name }: XmlElement): void {
    path.pop();
    switch (name) {
      case 't':
      case 'delText':
        capturing = false;
        break;
      case 'r':
        runHidden = false;
        break;
      case 'tr':
        rowDropped = 0;
        break;
      case 'p': {
        const paragraph = paragraphs.pop();
        const goesOn = tracked === 'accept' ? paragraph?.markDeleted : paragraph?.markInserted;
        if (begun.at(-1)) target().end(goesOn === true);
        else if (goesOn !== true) target().endEmpty();
        begun.pop();
        break;
      }
      case 'sdt':
        if (contentsDepth >= path.length) contentsDepth = -1;
        break;
      default:
    }
  }

  const broken = walkXml(source, 'Word file', {
    open,
    close,
    text: (text) => {
      if (capturing) write(text);
    },
  });
  if (broken) return refused(broken);
  if (prose.tooLong || contents.tooLong) return refused(tooMuch('The file holds too much text.'));
  const texts = ids === undefined ? [prose.text()] : ids.map((id) => stories.get(id)?.text() ?? '');
  const text = texts.filter((one) => one !== '').join('\n\n');
  const listed = contents.text().replace(/\n+/g, '\n');
  return done({
    text,
    ...(prose.title === undefined ? {} : { title: prose.title }),
    furniture: listed === '' ? [] : [{ text: listed, reason: 'contents' as const }],
  });
}
