/** How much of `compare` goes to saying what kind of change each one is, and how much it matters. */
import { alignSides } from '../../engine/align/align.ts';
import { editLink } from '../../engine/edit/edit.ts';
import { Inventory } from '../../engine/edit/token-table.ts';
import { compare } from '../../engine/index.ts';
import { EDIT_OPTIONS } from '../../engine/options.ts';
import { describeSide, readSide, spanOf } from '../../engine/side.ts';
import { timed } from './timed.ts';

/**
 * 0 to 1. Of code that has run before, as the first time what has more code takes longer; in turns and summed up, as
 * equal runs differ by a fifth; and neither clears away what the other left, where `--expose-gc` is given.
 */
export function shareOfTriage(
  before: readonly string[],
  after: readonly string[],
  language: string,
  turns: number,
): number {
  const spent = { whole: 0, part: 0 };
  compare(before, after, { language });
  linkAndEdit(before, after, language);
  for (let turn = 0; turn < turns; turn++) {
    globalThis.gc?.();
    spent.whole += timed(() => compare(before, after, { language })).ms;
    globalThis.gc?.();
    spent.part += timed(() => linkAndEdit(before, after, language)).ms;
  }
  return 1 - spent.part / spent.whole;
}

/** What `compare` does besides, kept as it keeps it: read, align, edit, describe the sides. */
function linkAndEdit(before: readonly string[], after: readonly string[], language: string): unknown {
  const inventory = new Inventory();
  const one = readSide(before, language, 'before', inventory);
  const other = readSide(after, language, 'after', inventory);
  const links = alignSides(one, other).map((link) => {
    const spans = [spanOf(one.segments, link.before, 0), spanOf(other.segments, link.after, 0)] as const;
    const { edits } = editLink(one.tokens, spans[0], other.tokens, spans[1], EDIT_OPTIONS);
    return { ...link, edits };
  });
  return { before: describeSide(one), after: describeSide(other), links };
}
