/** What an object is served as, by the extension of its key. */
import { PREFIXES } from './keys.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  htm: 'text/html',
  html: 'text/html',
  ico: 'image/vnd.microsoft.icon',
  js: 'text/javascript',
  json: 'application/json',
  markdown: 'text/markdown',
  md: 'text/markdown',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  po: 'text/x-gettext-translation',
  rtf: 'application/rtf',
  srt: 'application/x-subrip',
  svg: 'image/svg+xml',
  tmx: 'application/x-tmx+xml',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  vtt: 'text/vtt',
  xlf: 'application/xliff+xml',
  xliff: 'application/xliff+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xhtml: 'application/xhtml+xml',
  xml: 'application/xml',
};

/** Files here are as their uploaders sent them, in whatever encoding; text anywhere else is ours, in UTF-8. */
const AS_THEY_CAME: readonly string[] = [PREFIXES.uploads, PREFIXES.versions];

/** `text/html; charset=utf-8` for a report's page; `application/octet-stream` where the extension says nothing. */
export function contentTypeOf(key: string): string {
  const extension = /\.([^./]+)$/.exec(key)?.[1].toLowerCase() ?? '';
  const type = Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension] : 'application/octet-stream';
  const ours = !AS_THEY_CAME.some((prefix) => key.startsWith(prefix));
  return ours && type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
