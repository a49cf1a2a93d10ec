/** How a change of terms reads: "terminology: peace treaty → accord". */
import type { LinkView } from '../classify/view.ts';
import type { Span } from '../model.ts';
import type { Gone } from './lost-and-gained.ts';
import type { Group } from './terminology.ts';

/** Longest quotation, in UTF-16 units. */
const QUOTE = 72;

export function terminologyNote({ gone, edits }: Group, view: LinkView): string {
  const { before, after } = view;
  const lost = gone.filter(({ side }) => side === 'before');
  const gained = gone.filter(({ side }) => side === 'after');
  // Where only one side has a term, the other is quoted as far as it answers to the term and its edits.
  const reach =
    lost.length > 0 && gained.length > 0 ? undefined : reachOf(lost.length > 0 ? lost : gained, edits, view);
  const [was, is] = reach
    ? [quoteOf(before.tokens.text, [reach.before]), quoteOf(after.tokens.text, [reach.after])]
    : [quoteOf(before.tokens.text, lost), quoteOf(after.tokens.text, gained)];
  const name = gone.every(({ term }) => term.kind === 'name') ? 'name ' : '';
  const remarks = [...new Set(gone.flatMap(({ term }) => (term.note ? [quote(term.note)] : [])))].join('; ');
  const remark = remarks === '' ? '' : ` (${quote(remarks)})`;
  if (is === '') return `terminology: ${name}dropped: '${quoteOf(before.tokens.text, lost)}'${remark}`;
  if (was === '') return `terminology: ${name}added: '${quoteOf(after.tokens.text, gained)}'${remark}`;
  return `terminology: ${name}${was} → ${is}${remark}`;
}

/** From the first of these places to the last, widened to whole edits, and what answers to that on the other side. */
function reachOf(
  places: readonly Gone[],
  indices: readonly number[],
  { edits }: LinkView,
): { readonly before: Span; readonly after: Span } {
  const { side } = places[0];
  const first = edits[indices[0]];
  const last = edits[indices[indices.length - 1]];
  // Equal text before the first edit and behind the last one is as long on both sides.
  const lead = Math.max(0, first[side].start - places[0].start);
  const tail = Math.max(0, places[places.length - 1].end - last[side].end);
  const widened = (of: 'before' | 'after'): Span => ({
    start: first[of].start - lead,
    end: last[of].end + tail,
  });
  return { before: widened('before'), after: widened('after') };
}

const quoteOf = (text: string, spans: readonly Span[]): string => {
  // A few are enough to fill what is shown.
  const pieces = spans.slice(0, QUOTE).map(({ start, end }) => oneLine(clip(text, start, end)));
  return quote([...new Set(pieces)].join(', '));
};

const clip = (text: string, start: number, end: number): string =>
  end - start <= 8 * QUOTE ? text.slice(start, end) : `${text.slice(start, start + 8 * QUOTE)}`;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function quote(text: string): string {
  const letters = Array.from(oneLine(text));
  return letters.length <= QUOTE
    ? letters.join('')
    : `${letters
        .slice(0, QUOTE - 1)
        .join('')
        .trimEnd()}…`;
}
