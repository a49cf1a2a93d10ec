import { escapeHtml } from './escape.ts';
import type { SetAside } from './html-options.ts';
import type { Sheet, Side } from './html-sheet.ts';
import { counted } from './messages/messages.ts';

/** What was kept out of the comparison: status lines and page furniture, by side. Empty where there was none. */
export function setAsideSection(sheet: Sheet): string {
  const sides = [sideHtml(sheet, 'before'), sideHtml(sheet, 'after')].filter((html) => html !== '');
  if (sides.length === 0) return '';
  const { page } = sheet.messages;
  return `<section class="set-aside" aria-labelledby="set-aside">
<h2 id="set-aside">${page.setAside}</h2>
<p class="lead">${page.setAsideLead}</p>
<div class="two">
${sides.join('\n')}
</div>
</section>`;
}

function sideHtml(sheet: Sheet, side: Side): string {
  const lines = linesOf(sheet, side);
  if (lines.length === 0) return '';
  const { reasons, lineCount } = sheet.messages.page;
  const items = lines.map(
    ({ text, reason }) =>
      `<li><q${sheet.attributes[side]}>${escapeHtml(text)}</q> <span class="reason">${escapeHtml(reasons[reason] ?? reason)}</span></li>`,
  );
  return `<div>
<h3>${escapeHtml(sheet.labels[side])}</h3>
<ul aria-label="${counted(lineCount, lines.length)}">
${items.join('\n')}
</ul>
</div>`;
}

/** A status that the furniture does not hold already is listed as well. */
function linesOf(sheet: Sheet, side: Side): readonly SetAside[] {
  const { furniture, beforeMeta, afterMeta } = sheet.options;
  const lines = furniture?.[side] ?? [];
  const status = (side === 'before' ? beforeMeta : afterMeta)?.status;
  if (status === undefined || status === '' || lines.some((line) => line.text.includes(status))) return lines;
  return [{ text: status, reason: 'status' }, ...lines];
}
