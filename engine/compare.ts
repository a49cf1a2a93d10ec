/** Two texts -> a comparison: segment, align, edit, classify, fold, sum up. */
import { alignSides, comesLater } from './align/align.ts';
import { withGiven } from './align/given.ts';
import { nameChanges } from './change-ids.ts';
import { classifyLink } from './classify/classify.ts';
import type { LinkView } from './classify/view.ts';
import { type Readers, readersOf } from './classify/words.ts';
import { DiffAllowance, editLink } from './edit/edit.ts';
import { editLongLinks } from './edit/long-links.ts';
import { Inventory } from './edit/token-table.ts';
import { foldChanges } from './fold/fold.ts';
import { judgeBy } from './glossary/judge.ts';
import {
  type BudgetNote,
  COMPARISON_SCHEMA,
  type ComparedLink,
  type Comparison,
  type Link,
} from './model.ts';
import { type CompareOptions, EDIT_OPTIONS } from './options.ts';
import { describeSide, readSide, type Side, spanOf } from './side.ts';
import { summarize } from './summarize.ts';
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
  const inventory = new Inventory();
  const one = readSide(before, language, options.beforeLabel ?? 'before', inventory);
  const other = readSide(after, options.afterLanguage ?? language, options.afterLabel ?? 'after', inventory);
  const budget: BudgetNote[] = [];
  const found = alignSides(one, other, {
    onBudget: (message) => budget.push({ pass: 'align', message }),
  });
  const links = options.given ? withGiven(found, options.given, one, other) : found;
  const compared = examine(links, one, other, options, budget);
  const groups = foldChanges(compared, one, other);
  return {
    schema: COMPARISON_SCHEMA,
    engine: ENGINE_VERSION,
    before: describeSide(one),
    after: describeSide(other),
    segments: { before: one.segments, after: other.segments },
    links: compared,
    groups,
    summary: summarize(compared, groups, { before: one.segments.length, after: other.segments.length }),
    budget,
  };
}

/** Field by field: of a library's links, each spread is a good part of what it costs to compare it. */
const comparedLink = (
  { before, after, kind, moved, confidence }: Link,
  edits: ComparedLink['edits'],
  changes: ComparedLink['changes'],
): ComparedLink => ({ before, after, kind, moved, confidence, edits, changes });

/** Links -> links with their edits and changes. */
function examine(
  links: readonly Link[],
  one: Side,
  other: Side,
  options: CompareOptions,
  budget: BudgetNote[],
): ComparedLink[] {
  const editOptions = { ...EDIT_OPTIONS, ...options.edit };
  const allowance = new DiffAllowance(editOptions);
  const isLater = () => comesLater(one, other);
  const long = editLongLinks(links, one, other, editOptions, allowance, isLater);
  const judge = judgeBy(options, { before: one.language, after: other.language });
  // Only where something differs: they know two languages, which takes a while to learn.
  let readers: Readers | undefined;
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
    const { edits, cutShort } =
      long.get(link) ?? editLink(one.tokens, before, other.tokens, after, editOptions, allowance);
    if (cutShort) cut++;
    if (edits.every((edit) => edit.op === 'equal')) return comparedLink(link, edits, []);
    const view: LinkView = {
      kind: link.kind,
      before: { tokens: one.tokens, language: one.language, span: before },
      after: { tokens: other.tokens, language: other.language, span: after },
      edits,
    };
    readers ??= readersOf(one, other);
    const found = judge(classifyLink(view, readers), view);
    const changes = name(found, { text: one.text, span: before }, { text: other.text, span: after });
    return comparedLink(link, edits, changes);
  });
  if (cut > 0) {
    const differ = cut === 1 ? 'link differs' : 'links differ';
    const left = allowance.isSpent ? ', or than the links before have left of what is looked for' : '';
    budget.push({
      pass: 'edit',
      message: `${cut} ${differ} in more than ${editOptions.maxEditLength} words${left}: the differing part is shown as replaced`,
    });
  }
  return compared;
}
