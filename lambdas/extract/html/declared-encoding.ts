/**
 * The encoding an HTML file states of itself: HTML standard, "prescan a byte stream to determine its encoding"
 * (section 13.2.3.2), and the XML declaration of XHTML.
 */

const SCANNED = 1024;
const SPACE = /[\t\n\f\r /]/;

/** The label as it is written, or undefined. */
export function declaredInHtml(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SCANNED)).toString(
    'latin1',
  );
  const xml = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head);
  if (xml) return usable(xml[1]);
  let at = 0;
  while (at < head.length) {
    const open = head.indexOf('<', at);
    if (open < 0) return undefined;
    if (head.startsWith('<!--', open)) {
      // The standard lets "<!-->" be a whole comment.
      const close = head.indexOf('-->', open + 2);
      if (close < 0) return undefined;
      at = close + 3;
    } else if (/^<meta[\t\n\f\r /]/i.test(head.slice(open, open + 6))) {
      const { attributes, end } = readAttributes(head, open + 5);
      const label = ofMeta(attributes);
      if (label) return usable(label);
      at = end;
    } else if (/^<\/?[a-z]/i.test(head.slice(open, open + 3))) {
      // A ">" inside an attribute's value does not end the tag.
      at = readAttributes(head, open + 1 + /^\/?[^\t\n\f\r />]*/.exec(head.slice(open + 1))![0].length).end;
    } else {
      const close = head.indexOf('>', open);
      at = /^<[!/?]/.test(head.slice(open, open + 2)) ? (close < 0 ? head.length : close + 1) : open + 1;
    }
  }
  return undefined;
}

function ofMeta(attributes: ReadonlyMap<string, string>): string | undefined {
  const charset = attributes.get('charset');
  if (charset) return charset;
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined;
  return charsetIn(attributes.get('content') ?? '');
}

/** `text/html; charset=shift_jis` -> `shift_jis`; also of an HTTP header. */
export function charsetIn(contentType: string): string | undefined {
  const found = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(contentType);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.trim() || undefined;
}

// Bytes in which "<meta" can be read as ASCII are not UTF-16, whatever they say of themselves.
const usable = (label: string): string => (/^\s*utf-?16/i.test(label) ? 'utf-8' : label);

/** From behind a tag's name to behind its ">". */
function readAttributes(head: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < head.length) {
    while (at < head.length && SPACE.test(head[at])) at += 1;
    if (at >= head.length || head[at] === '>') break;
    const nameStart = at;
    at += 1;
    while (at < head.length && !/[\t\n\f\r />=]/.test(head[at])) at += 1;
    const name = head.slice(nameStart, at).toLowerCase();
    let after = at;
    while (after < head.length && /[\t\n\f\r ]/.test(head[after])) after += 1;
    let value = '';
    if (head[after] === '=') {
      at = after + 1;
      while (at < head.length && /[\t\n\f\r ]/.test(head[at])) at += 1;
      const quote = head[at] === '"' || head[at] === "'" ? head[at] : undefined;
      const valueStart = quote ? at + 1 : at;
      at = valueStart;
      while (at < head.length && (quote ? head[at] !== quote : !/[\t\n\f\r >]/.test(head[at]))) at += 1;
      value = head.slice(valueStart, at);
      if (quote) at += 1;
    }
    if (!attributes.has(name)) attributes.set(name, value);
  }
  return { attributes, end: at + 1 };
}
