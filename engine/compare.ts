/** Two texts -> a comparison: segment, align, edit, classify, sum up. */
import { align } from './align/align.ts';
import { nameChanges } from './change-ids.ts';
import { classifyLink } from './classify/classify.ts';
import { editLink } from './edit/edit.ts';
import {
  type BudgetNote,
  CATEGORIES,
  COMPARISON_SCHEMA,
  type ComparedLink,
  type Comparison,
  LINK_KINDS,
  type Link,
  SEVERITIES,
  type Summary,
} from './model.ts';
import { type CompareOptions, EDIT_OPTIONS } from './options.ts';
import { describeSide, readSide, type Side, spanOf } from './side.ts';
import { ENGINE_VERSION } from './version.ts';

/**
 * Compares two versions. A string is segmented into sentences, a list is taken as segments already.
 * Total and deterministic; spent budgets are reported in `budget`.
 */
export function compare(
  before: string | readonly string[],
  after: string | readonly string[],
  options: CompareOptions = {},
): Comparison {
  const language = options.language ?? 'und';
  const one = readSide(before, language, options.beforeLabel ?? 'before');
  const other = readSide(after, options.afterLanguage ?? language, options.afterLabel ?? 'after');
  const budget: BudgetNote[] = [];
  const links = align(textsOf(one), textsOf(other), {
    language: one.language,
    afterLanguage: other.language,
    beforeParagraphs: one.segments.map((s) => s.paragraph),
    afterParagraphs: other.segments.map((s) => s.paragraph),
    onBudget: (message) => budget.push({ pass: 'align', message }),
  });
  const compared = examine(links, one, other, options, budget);
  return {
    schema: COMPARISON_SCHEMA,
    engine: ENGINE_VERSION,
    before: describeSide(one),
    after: describeSide(other),
    segments: { before: one.segments, after: other.segments },
    links: compared,
    summary: summarize(compared, one, other),
    budget,
  };
}

const textsOf = (side: Side): string[] => side.segments.map((s) => side.text.slice(s.start, s.end));

/** Links -> links with their edits and changes. */
function examine(
  links: readonly Link[],
  one: Side,
  other: Side,
  options: CompareOptions,
  budget: BudgetNote[],
): ComparedLink[] {
  const editOptions = { ...EDIT_OPTIONS, ...options.edit };
  const ignored = new Set(options.ignore ?? []);
  const name = nameChanges();
  let cut = 0;
  // Where the empty side of an added or removed link stands: behind what was linked last on that side.
  let beforeEnd = 0;
  let afterEnd = 0;
  const compared = links.map((link): ComparedLink => {
    const before = spanOf(one.segments, link.before, beforeEnd);
    const after = spanOf(other.segments, link.after, afterEnd);
    beforeEnd = before.end;
    afterEnd = after.end;
    const { edits, cutShort } = editLink(one.text, before, other.text, after, editOptions);
    if (cutShort) cut++;
    if (edits.every((edit) => edit.op === 'equal')) return { ...link, edits, changes: [] };
    const found = classifyLink({
      kind: link.kind,
      before: { text: one.text, language: one.language, span: before },
      after: { text: other.text, language: other.language, span: after },
      edits,
    }).filter((change) => !ignored.has(change.category));
    const texts = `${one.text.slice(before.start, before.end)}\u0000${other.text.slice(after.start, after.end)}`;
    return { ...link, edits, changes: name(found, texts) };
  });
  if (cut > 0) {
    budget.push({
      pass: 'edit',
      message: `${cut} ${cut === 1 ? 'link differs' : 'links differ'} in more than ${editOptions.maxEditLength} words: the differing part is shown as replaced`,
    });
  }
  return compared;
}

function summarize(links: readonly ComparedLink[], one: Side, other: Side): Summary {
  const changes = links.flatMap((link) => link.changes);
  const count = <Key extends string>(keys: readonly Key[], found: Iterable<Key>): Record<Key, number> => {
    const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
    for (const key of found) counts[key]++;
    return counts;
  };
  const categories = count(
    CATEGORIES,
    changes.map((change) => change.category),
  );
  return {
    segments: { before: one.segments.length, after: other.segments.length },
    links: count(
      LINK_KINDS,
      links.map((link) => link.kind),
    ),
    moved: links.filter((link) => link.moved).length,
    changes: changes.length,
    severities: count(
      SEVERITIES,
      changes.map((change) => change.severity),
    ),
    categories: Object.fromEntries(Object.entries(categories).filter(([, n]) => n > 0)),
  };
}
