/** Which format a file is in. A new format is one file here and one entry in the list. */
import type { FileHints } from '../extraction.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

export const FORMATS: readonly Format[] = [plainText, markdown, html];

// "statement v1.2" has no extension: one begins with a letter.
const EXTENSION = /\.([a-z][a-z0-9]{0,15})$/i;
const HTML_START =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const SNIFFED = 1024;

/**
 * The extension decides; without a known one the HTTP content type does; without either the file's
 * beginning does.
 */
export function chooseFormat(bytes: Uint8Array, hints: FileHints): Attempt<Format> {
  const extension = EXTENSION.exec(hints.filename)?.[1].toLowerCase();
  const byExtension = FORMATS.find(({ extensions }) => extension && extensions.includes(extension));
  if (byExtension) return done(byExtension);
  const stated = hints.contentType?.split(';', 1)[0].trim().toLowerCase();
  const byContentType = FORMATS.find(({ contentTypes }) => stated && contentTypes.includes(stated));
  if (byContentType) return done(byContentType);
  if (extension === undefined) return done(looksLikeHtml(bytes) ? html : plainText);
  return refused({
    code: 'unknown-type',
    message: `Files of the type ".${extension}" are not read.`,
    place: 'filename',
    hint: `Send ${knownTypes()}.`,
  });
}

/** NULs out, so that UTF-16 without a mark is seen as well. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED)).toString(
    'latin1',
  );
  return HTML_START.test(head.replace(/^\xff\xfe|^\xfe\xff|\0/g, ''));
}

function knownTypes(): string {
  const names = FORMATS.map(
    ({ name, extensions }) => `${name} (${extensions.map((e) => `.${e}`).join(', ')})`,
  );
  return `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}
