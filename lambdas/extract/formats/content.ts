/** What a file is by its content: this comes before its name, which people and mail programs change. */
import { encrypted, notAsNamed, withMacros } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { po, tmx, xliff } from './bilingual.ts';
import { vtt } from './captions.ts';
import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { fodt, odt } from './odt.ts';
import { pdf } from './pdf.ts';
import { rtf } from './rtf.ts';
import { xlsx } from './tables.ts';
import { tei } from './tei.ts';

const SNIFFED = 4096;
/** PDF readers put up with so many bytes before the mark. */
const PDF_SLACK = 1024;
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** The name of the stream in which Office packs a document with a password: UTF-16. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** The format that the content shows; undefined where it shows none; refused where it shows one that is not read. */
export async function formatOfContent(bytes: Uint8Array): Promise<Attempt<Format | undefined>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = file.subarray(0, SNIFFED).toString('latin1');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return formatOfArchive(bytes);
  if (head.startsWith('{\\rtf')) return done(rtf);
  if (head.slice(0, PDF_SLACK).includes('%PDF-')) return done(pdf);
  if (head.startsWith(OLD_OFFICE) && file.includes(ENCRYPTED_PACKAGE))
    return refused(encrypted('Office file'));
  return done(formatOfText(head));
}

/** NULs out, so that UTF-16 without a mark is seen as well. */
function formatOfText(head: string): Format | undefined {
  const start = head.replace(/^\xff\xfe|^\xfe\xff|^\xef\xbb\xbf|\0/g, '');
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(start)) return vtt;
  if (/^(?:#[^\n]*\n|\s)*msgid ""\s*\n?msgstr ""/.test(start)) return po;
  if (!start.trimStart().startsWith('<')) return undefined;
  const root = rootOf(start)?.toLowerCase();
  switch (root?.replace(/^.*:/, '')) {
    case 'xliff':
      return xliff;
    case 'tmx':
      return tmx;
    case 'tei':
    case 'tei.2':
    case 'teicorpus':
      return tei;
    case 'document':
      return root === 'office:document' ? fodt : undefined;
    default:
      return undefined;
  }
}

/** The first element's name, behind the declaration, the document type and comments. */
function rootOf(start: string): string | undefined {
  let at = 0;
  for (;;) {
    const open = start.indexOf('<', at);
    if (open < 0) return undefined;
    if (start.startsWith('<!--', open)) at = start.indexOf('-->', open + 4);
    else if (start.startsWith('<?', open)) at = start.indexOf('?>', open + 2);
    else if (start.startsWith('<!', open)) {
      const subset = start.indexOf('[', open);
      const close = start.indexOf('>', open);
      at = subset >= 0 && subset < close ? start.indexOf(']', subset) : close;
    } else return /^<([\w.:-]{1,60})/.exec(start.slice(open, open + 64))?.[1];
    if (at < 0) return undefined;
    at += 1;
  }
}

/** An archive is what its parts make it. */
async function formatOfArchive(bytes: Uint8Array): Promise<Attempt<Format | undefined>> {
  const { entryNames } = await import('../archive/unpack.ts');
  const names = entryNames(bytes, 'file');
  if (!names.ok) return names;
  const has = (pattern: RegExp) => names.value.some((name) => pattern.test(name));
  if (has(/(?:^|\/)vbaProject\.bin$/i)) return refused(withMacros('Office file'));
  if (has(/^word\//)) return done(docx);
  if (has(/^xl\//)) return done(xlsx);
  if (has(/^ppt\//)) return refused(notRead('a PowerPoint (PPTX) file'));
  if (has(/^content\.xml$/)) return formatOfOpenDocument(bytes);
  if (has(/^META-INF\/container\.xml$/)) return refused(notRead('an EPUB book'));
  return refused(notRead('a ZIP archive'));
}

async function formatOfOpenDocument(bytes: Uint8Array): Promise<Attempt<Format | undefined>> {
  const { unpack } = await import('../archive/unpack.ts');
  const read = unpack(bytes, 'OpenDocument file', (name) => name === 'mimetype');
  if (!read.ok) return read;
  const type = new TextDecoder().decode(read.value.get('mimetype')).trim();
  return type === '' || /opendocument\.text(?:-template)?$/.test(type)
    ? done(odt)
    : refused(notRead('an OpenDocument file of another kind than text'));
}

const notRead = (what: string) =>
  ({
    code: 'binary',
    message: `This is ${what}, not text.`,
    place: 'byte 0',
    hint: 'Send the document itself, or save it in one of the types that are read.',
  }) as const;

/** Whether the named format is one that has to be known by its content; then the file is something else. */
export function refuseName(format: Format, extension: string) {
  if ('readBytes' in format) return notAsNamed(extension, `a file in that format (${format.name})`);
  const isXml = [xliff, tmx, tei, fodt].some((one) => one === format);
  return isXml ? notAsNamed(extension, `an XML file of that kind (${format.name})`) : undefined;
}

export const isHtml = (bytes: Uint8Array): boolean =>
  HTML_START.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024))
      .toString('latin1')
      .replace(/^\xff\xfe|^\xfe\xff|\0/g, ''),
  );

const HTML_START =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
