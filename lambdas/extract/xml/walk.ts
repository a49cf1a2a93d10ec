/**
 * XML, read as a stream of elements and text. What is not well-formed is refused with its place. Of a document type
 * nothing is read: no entity but XML's own five stands for anything, and none is fetched.
 */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { MAX_XML_DEPTH, MAX_XML_ELEMENTS } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { damaged, tooMuch } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The namespace's address; empty for none. */
  readonly space: string;
  /** An attribute by its name without prefix; `xml:lang` and `xml:id` by the whole. Empty where there is none. */
  readonly attribute: (name: string) => string;
}

export interface XmlHandlers {
  /** Where it returns 'skip', what is in the element is passed over, text and elements, and it is not closed. */
  readonly open: (element: XmlElement, depth: number) => unknown;
  readonly close: (element: XmlElement) => void;
  readonly text: (text: string) => void;
}

class Stop extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Characters given to the parser at once. */
const CHUNK = 64 * 1024;

/** Calls the handlers in the order of the document; `undefined` when it was read whole. */
export function walkXml(
  source: string,
  what: string,
  { open, close, text }: XmlHandlers,
): Refusal | undefined {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const elements: XmlElement[] = [];
  let skipping = 0;
  let count = 0;
  parser.on('error', (error) => {
    const why = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw new Stop(
      damaged(what, `its XML is not well-formed (${why}).`, `line ${parser.line}, column ${parser.column}`),
    );
  });
  parser.on('doctype', (doctype) => {
    if (!/<!ENTITY/i.test(doctype)) return;
    throw new Stop({
      code: 'entities',
      message: `This ${what} declares XML entities, which are not expanded.`,
      place: `line ${parser.line}`,
      hint: 'Export it without a document type declaration of its own.',
    });
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > MAX_XML_ELEMENTS)
      throw new Stop(tooMuch(`This ${what} holds more than ${MAX_XML_ELEMENTS} elements.`));
    if (elements.length + skipping >= MAX_XML_DEPTH)
      throw new Stop(tooMuch(`This ${what} nests elements more than ${MAX_XML_DEPTH} deep.`));
    if (skipping > 0) skipping += 1;
    else {
      const element = elementOf(tag);
      if (open(element, elements.length) === 'skip') skipping = 1;
      else elements.push(element);
    }
  });
  parser.on('closetag', () => {
    if (skipping > 0) skipping -= 1;
    else {
      const element = elements.pop();
      if (element) close(element);
    }
  });
  const take = (data: string): void => {
    if (skipping === 0 && data !== '') text(data);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  try {
    for (let at = 0; at < source.length; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
    parser.close();
  } catch (error) {
    if (error instanceof Stop) return error.refusal;
    throw error;
  }
  return undefined;
}

function elementOf({ local, uri, attributes }: SaxesTagNS): XmlElement {
  return {
    name: local,
    space: uri,
    attribute: (name) => {
      for (const one of Object.values(attributes) as SaxesAttributeNS[]) {
        if ((one.prefix === 'xml' ? one.name : one.local) === name) return one.value;
      }
      return '';
    },
  };
}

/** A part of an archive as text: UTF-8, or UTF-16 with its mark, as XML 1.0 lets a file be without saying. */
export function xmlText(bytes: Uint8Array, what: string, name: string): Attempt<string> {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return done(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return refused(damaged(what, `its part "${name}" is no text in UTF-8.`));
  }
}
