/** HTML -> a tree that is bounded: a page of a few megabytes can build more elements than memory holds. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { type Attempt, done, refused } from '../refuse.ts';

/** About 250 MB of tree; the longest pages people write have a twentieth of it. */
const MAX_NODES = 500_000;

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

class TooManyNodes extends Error {}

/** The children of the document; parse5 reads any string without an error. */
export function parseHtml(text: string): Attempt<readonly Node[]> {
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes > MAX_NODES) throw new TooManyNodes();
  };
  try {
    const document = parse(withoutSelfClosing(text), {
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement: (tagName, namespace, attributes) => {
          count();
          return defaultTreeAdapter.createElement(tagName, namespace, attributes);
        },
        createCommentNode: (data) => {
          count();
          return defaultTreeAdapter.createCommentNode(data);
        },
      },
    });
    return done(document.childNodes);
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error;
    return refused({
      code: 'too-large',
      message: `The page holds more than ${MAX_NODES} elements.`,
      hint: 'Save the text of the page alone, or split it into parts.',
    });
  }
}

const XHTML = /^\ufeff?\s*<\?xml|^[^<]{0,100}(?:<!doctype[^>]{0,300}>\s*)?<html[^>]{0,300}\sxmlns\s*=/i;
const SELF_CLOSING = /<(script|title|style|iframe|noscript|textarea|a|p|div|span)((?:\s[^<>]*)?)\/>/gi;

// In XHTML `<script src="x"/>` is whole; an HTML parser would take the rest of the page for its contents.
export const withoutSelfClosing = (text: string): string =>
  XHTML.test(text) ? text.replace(SELF_CLOSING, '<$1$2></$1>') : text;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;
