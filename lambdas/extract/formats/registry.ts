/** Which format a file is in. A new format is one file here and one entry in the list. */
import type { FileHints } from '../extraction.ts';
import { refuseSignature } from '../file-checks.ts';
import { withMacros } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { json, po, tmx, xliff } from './bilingual.ts';
import { srt, vtt } from './captions.ts';
import { formatOfContent, isHtml, refuseName } from './content.ts';
import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { fodt, odt } from './odt.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import { rtf } from './rtf.ts';
import { csv, tsv, xlsx } from './tables.ts';
import { tei } from './tei.ts';

export const FORMATS: readonly Format[] = [
  plainText,
  markdown,
  html,
  docx,
  odt,
  fodt,
  rtf,
  pdf,
  xliff,
  tmx,
  po,
  json,
  csv,
  tsv,
  xlsx,
  srt,
  vtt,
  tei,
];

export interface Chosen {
  readonly format: Format;
  /** Where the content is another than the name says. */
  readonly notes: readonly string[];
}

// "statement v1.2" has no extension: one begins with a letter.
const EXTENSION = /\.([a-z][a-z0-9]{0,15})$/i;
const MACRO_EXTENSIONS: readonly string[] = ['docm', 'dotm', 'xlsm', 'xltm', 'xlam'];

/**
 * The content decides where it shows what it is; else the extension does, else the HTTP content type; without any the
 * file's beginning does.
 */
export async function chooseFormat(bytes: Uint8Array, hints: FileHints): Promise<Attempt<Chosen>> {
  const extension = EXTENSION.exec(hints.filename)?.[1].toLowerCase();
  if (extension && MACRO_EXTENSIONS.includes(extension)) return refused(withMacros('Office file'));
  const shown = await formatOfContent(bytes);
  if (!shown.ok) return shown;
  const byExtension = FORMATS.find(({ extensions }) => extension && extensions.includes(extension));
  if (shown.value) {
    const { name } = shown.value;
    const notes =
      byExtension && byExtension !== shown.value
        ? [`The file is named ".${extension}", but its content is ${name}; it was read as that.`]
        : [];
    return done({ format: shown.value, notes });
  }
  const unfit = refuseSignature(bytes);
  if (unfit) return refused(unfit);
  if (byExtension) {
    const other = extension && refuseName(byExtension, extension);
    return other ? refused(other) : done({ format: byExtension, notes: [] });
  }
  const stated = hints.contentType?.split(';', 1)[0].trim().toLowerCase();
  const byContentType = FORMATS.find(({ contentTypes }) => stated && contentTypes.includes(stated));
  if (byContentType && !refuseName(byContentType, '')) return done({ format: byContentType, notes: [] });
  if (extension === undefined) return done({ format: isHtml(bytes) ? html : plainText, notes: [] });
  return refused({
    code: 'unknown-type',
    message: `Files of the type ".${extension}" are not read.`,
    place: 'filename',
    hint: `Send ${knownTypes()}.`,
  });
}

function knownTypes(): string {
  const names = FORMATS.map(
    ({ name, extensions }) => `${name} (${extensions.map((e) => `.${e}`).join(', ')})`,
  );
  return `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}
