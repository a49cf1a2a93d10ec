import { escapeHtml } from './escape.ts';
import { DOWNLOADS, exportWordsFor } from './export-words.ts';
import type { Sheet } from './html-sheet.ts';

/** The report's other forms, in a menu that needs no script; nothing where they have no addresses. */
export function downloadMenu({ locale, options: { links } }: Sheet): string {
  const addressOf = links?.download;
  if (addressOf === undefined) return '';
  const { download, downloads } = exportWordsFor(locale);
  const items = DOWNLOADS.map(
    (file) => `<li><a href="${escapeHtml(addressOf(file))}" download>${downloads[file]}</a></li>`,
  );
  return `\n<details class="download"><summary>${download}</summary><ul>\n${items.join('\n')}\n</ul></details>`;
}
