import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Found {
  readonly tag: string;
  readonly attributes: { readonly [name: string]: string };
  /** Of the element and all in it. */
  readonly text: string;
}

/** A page as a browser would read it: its elements in document order, and what was wrong with the markup. */
export function readPage(html: string): {
  readonly elements: readonly Found[];
  readonly errors: readonly string[];
} {
  const errors: string[] = [];
  const document = parse(html, {
    onParseError: (error) => errors.push(`${error.code} at ${error.startOffset}`),
  });
  const elements: Found[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      elements.push({ tag: node.tagName, attributes, text: textOf(node) });
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  return { elements, errors };
}

const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

export const hasClass = (element: Found, name: string): boolean =>
  (element.attributes.class ?? '').split(' ').includes(name);

/** Fragment links that lead nowhere, and ids that stand twice. */
export function brokenAnchors(elements: readonly Found[]): readonly string[] {
  const ids = elements.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]));
  const known = new Set(ids);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const nowhere = elements.flatMap(({ attributes: { href } }) =>
    href?.startsWith('#') && !known.has(decodeURIComponent(href.slice(1))) ? [href] : [],
  );
  return [...twice, ...nowhere];
}
