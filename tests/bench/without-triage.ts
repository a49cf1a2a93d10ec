/** What `compare` does but say what kind of change each one is: read, align, edit, describe the sides. */
import { alignSides } from '../../engine/align/align.ts';
import { editLink } from '../../engine/edit/edit.ts';
import { Inventory } from '../../engine/edit/token-table.ts';
import { EDIT_OPTIONS } from '../../engine/options.ts';
import { describeSide, readSide, spanOf } from '../../engine/side.ts';

/** Links with their edits, kept as `compare` keeps them. */
export function linkAndEdit(before: readonly string[], after: readonly string[], language: string): unknown {
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
