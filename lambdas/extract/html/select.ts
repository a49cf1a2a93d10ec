/** A part of a page, by a CSS selector: what a watch looks at where the rest of the page is of no interest. */
import { compile, selectAll } from 'css-select';
import type { AnyNode, Document, Element } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { decode } from '../encoding/decode.ts';
import { refuseSignature, refuseSize } from '../file-checks.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { declaredInHtml } from './declared-encoding.ts';
import { withoutSelfClosing } from './tree.ts';

export interface Part {
  /** A page of its own, in UTF-8: the elements as they are written, in their order. */
  readonly bytes: Uint8Array;
  /** Of the whole page; WHATWG name, lower case. */
  readonly encoding: string;
  readonly notes: readonly string[];
}

/** As many as a page may have to be read. */
const MAX_NODES = 500_000;

class TooManyNodes extends Error {}

/** Whether this is a selector that can be understood. */
export function isSelector(selector: string): boolean {
  if (selector.trim() === '') return false;
  try {
    compile(selector);
    return true;
  } catch {
    return false;
  }
}

/** `contentType`: of the HTTP header, for its encoding. The selector is one that isSelector takes. */
export async function selectPart(
  bytes: Uint8Array,
  { selector, contentType }: { readonly selector: string; readonly contentType?: string },
): Promise<Attempt<Part>> {
  const unfit = refuseSize(bytes) ?? refuseSignature(bytes);
  if (unfit) return refused(unfit);
  const decoded = await decode(bytes, contentType, declaredInHtml);
  if (!decoded.ok) return decoded;
  const { text, encoding, notes } = decoded.value;
  const source = withoutSelfClosing(text);
  const document = parsed(source);
  if (!document)
    return refused({
      code: 'too-large',
      message: `The page holds more than ${MAX_NODES} elements.`,
      hint: 'Save the text of the page alone, or split it into parts.',
    });
  // Cut out of the source rather than written anew: a page nested a hundred thousand deep would break a writer.
  const found: string[] = [];
  let end = 0;
  for (const { sourceCodeLocation: place } of selectAll<AnyNode, Element>(selector, document)) {
    // They come in their order: one that begins before the end of the one before it lies within it.
    if (!place || place.startOffset < end) continue;
    found.push(source.slice(place.startOffset, place.endOffset));
    end = place.endOffset;
  }
  if (found.length === 0)
    return refused({
      code: 'blank',
      message: `Nothing on the page is what the selector "${selector}" stands for.`,
      hint: 'Look at the page: it may be built anew. Then set the watch again with a selector that fits.',
    });
  const html = selectAll<AnyNode, Element>('html', document)[0];
  const language = html?.attribs.lang ?? html?.attribs['xml:lang'];
  const lang = language && /^[\w-]{1,40}$/.test(language) ? ` lang="${language}"` : '';
  const page = `<!doctype html>\n<html${lang}><head><meta charset="utf-8"></head>\n<body>\n${found.join('\n')}\n</body></html>\n`;
  return done({ bytes: new TextEncoder().encode(page), encoding, notes });
}

function parsed(source: string): Document | undefined {
  let nodes = 0;
  const createElement: typeof adapter.createElement = (...given) => {
    nodes += 1;
    if (nodes > MAX_NODES) throw new TooManyNodes();
    return adapter.createElement(...given);
  };
  try {
    return parse(source, { treeAdapter: { ...adapter, createElement }, sourceCodeLocationInfo: true });
  } catch (error) {
    if (error instanceof TooManyNodes) return undefined;
    throw error;
  }
}
