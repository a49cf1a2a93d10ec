/**
 * XML as a string, built from the inside out. Written by hand, as tables are: of the builders, xmlbuilder2 brings a DOM
 * and a YAML parser (310 KB), xast-util-to-xml leaves `]]>` and carriage returns as they are, and none replaces what
 * XML 1.0 cannot hold.
 */
import { showControls } from './escape.ts';

/** Text that is XML already. Nothing else gets into a document without being escaped. */
export interface Xml {
  readonly xml: string;
}
export type XmlContent = Xml | string | number | undefined | readonly XmlContent[];
export interface XmlAttributes {
  /** An attribute that is undefined is left out. */
  readonly [name: string]: string | number | undefined;
}

/** One element. Names are ours and written as they are; strings are escaped. */
export function element(name: string, attributes: XmlAttributes = {}, ...content: XmlContent[]): Xml {
  const said = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(`${value}`)}"`))
    .join('');
  const inside = contentText(content);
  return { xml: inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>` };
}

/** Content without an element around it. */
export const fragment = (...content: XmlContent[]): Xml => ({ xml: contentText(content) });

export const xmlDocument = (root: Xml, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${before}${root.xml}\n`;

function contentText(content: XmlContent): string {
  if (content === undefined) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeXml(`${content}`);
  return 'xml' in content ? content.xml : content.map(contentText).join('');
}

const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

const escapeXml = (text: string): string => xmlText(text).replace(/[&<>]/g, (found) => ESCAPES[found]);

/** A parser makes spaces of line feeds and tabs in attributes, unless they are escaped. */
const attributeText = (text: string): string =>
  xmlText(text).replace(/[&<>"\t\n]/g, (found) => ESCAPES[found]);

/**
 * What XML 1.0 can hold of a text: control characters as their pictures, for what else it forbids U+FFFD. Carriage
 * returns, which a parser would turn into line feeds, are control characters here.
 */
export const xmlText = (text: string): string =>
  showControls(text).replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
