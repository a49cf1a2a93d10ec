/**
 * The links whose words a diff may have to match. Each spends of what a whole comparison may, so they are edited before
 * all others, in an order that swapping the sides does not change.
 */
import type { Link, Span } from '../model.ts';
import type { EditOptions } from '../options.ts';
import { type Side, spanOf } from '../side.ts';
import { SHORT_LISTS } from './common.ts';
import { type DiffAllowance, type EditResult, editLink } from './edit.ts';
import { type TokenTable, tokenFrom } from './token-table.ts';

/**
 * Edits of the long links, where there are several; of a single one the order does not matter. `comesLater` says
 * whether *before* is the later one in a fixed order of the two texts.
 */
export function editLongLinks(
  links: readonly Link[],
  before: Side,
  after: Side,
  options: EditOptions,
  allowance: DiffAllowance,
  comesLater: () => boolean,
): ReadonlyMap<Link, EditResult> {
  const found = new Map<Link, EditResult>();
  const long: { readonly link: Link; readonly cut: Span; readonly put: Span }[] = [];
  for (const link of links) {
    if (link.before.length === 0 || link.after.length === 0) continue;
    const cut = spanOf(before.segments, link.before, 0);
    const put = spanOf(after.segments, link.after, 0);
    if (isLong(before.tokens, cut, after.tokens, put)) long.push({ link, cut, put });
  }
  if (long.length < 2) return found;
  // Links come in the order of *after*.
  if (comesLater()) long.sort((x, y) => x.cut.start - y.cut.start);
  for (const { link, cut, put } of long) {
    found.set(link, editLink(before.tokens, cut, after.tokens, put, options, allowance));
  }
  return found;
}

/** Whether a table may be too small for the words; there are no more of them than letters, which are counted quicker. */
function isLong(before: TokenTable, cut: Span, after: TokenTable, put: Span): boolean {
  return (
    (cut.end - cut.start) * (put.end - put.start) > SHORT_LISTS &&
    tokensIn(before, cut) * tokensIn(after, put) > SHORT_LISTS
  );
}

const tokensIn = (table: TokenTable, { start, end }: Span): number =>
  tokenFrom(table, end) - tokenFrom(table, start);
