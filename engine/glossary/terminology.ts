/**
 * Changes of a link -> the same, with those that touch the user's terms told as terminology. Outside the classifiers:
 * what a term is, only the user knows.
 */
import { inOrder } from '../classify/in-order.ts';
import type { FoundChange, LinkView } from '../classify/view.ts';
import { tokenize } from '../edit/tokens.ts';
import { type Category, SEVERITIES, type Severity, type Span } from '../model.ts';
import { type Gone, lostAndGained } from './lost-and-gained.ts';
import type { TermIndex } from './term-index.ts';
import { terminologyNote } from './terminology-note.ts';

/**
 * Kinds of change that a term takes the place of. Values, negation, modality and scope stay beside it: a long edit may
 * hold a number as well as the term.
 */
const TAKEN: ReadonlySet<Category> = new Set([
  'spacing',
  'typography',
  'punctuation',
  'capitalization',
  'spelling',
  'wording',
  'name',
  'addition',
  'omission',
]);
/** A term in another inflection is the same term. */
const INFLECTION: ReadonlySet<Category> = new Set([
  'grammar',
  'spacing',
  'typography',
  'punctuation',
  'order',
]);
/** What an unwatched change weighs at least when it is one of terms, unless the user says otherwise. */
const LEAST: Severity = 'major';

export interface Terminology {
  readonly before: TermIndex;
  readonly after: TermIndex;
  /** Of terms without a severity of their own, where the user gives one for wording. */
  readonly severity?: Severity;
}

/**
 * A whole sentence that comes or goes stays an addition or omission, whatever terms are in it. Every edit that was in
 * a change is in one afterwards. Total and deterministic; with the sides swapped it does the same. Linear in the link.
 */
export function markTerminology(
  changes: readonly FoundChange[],
  view: LinkView,
  terminology: Terminology,
): readonly FoundChange[] {
  if (view.kind === 'added' || view.kind === 'removed') return changes;
  const gone = lostAndGained(view, terminology);
  if (gone.length === 0) return changes;

  const byEdit = new Map<number, FoundChange[]>();
  for (const change of changes) {
    for (const edit of change.edits) {
      const known = byEdit.get(edit);
      if (known) known.push(change);
      else byEdit.set(edit, [change]);
    }
  }
  const groups = grouped(gone).filter(({ edits }) => {
    const about = edits.flatMap((edit) => byEdit.get(edit) ?? []);
    return !(
      about.some(({ category }) => category === 'grammar') &&
      about.every(({ category }) => INFLECTION.has(category))
    );
  });
  const ofTerms = editsOfTerms(view, groups);
  const taken = new Set(
    changes.filter(({ category, edits }) => TAKEN.has(category) && edits.every((edit) => ofTerms.has(edit))),
  );
  const marked = groups.map((group): FoundChange => {
    const instead = group.edits.flatMap((edit) => (byEdit.get(edit) ?? []).filter((one) => taken.has(one)));
    return {
      category: 'wording',
      severity: severityOf(group.gone, instead, terminology.severity),
      edits: group.edits,
      note: terminologyNote(group, view),
    };
  });
  return inOrder([...changes.filter((change) => !taken.has(change)), ...marked]);
}

export interface Group {
  /** *Before* first, each side in the order of the text. */
  readonly gone: readonly Gone[];
  readonly edits: readonly number[];
}

/** Terms that share an edit belong together: one took the place of the other. */
function grouped(gone: readonly Gone[]): Group[] {
  const ordered = [...gone].sort((one, other) => one.edits[0] - other.edits[0]);
  const groups: { gone: Gone[]; edits: Set<number>; last: number }[] = [];
  for (const one of ordered) {
    const open = groups.at(-1);
    // Edits of a term are consecutive but for equal ones between: overlapping ranges share an edit.
    if (open && one.edits[0] <= open.last) {
      open.gone.push(one);
      for (const edit of one.edits) open.edits.add(edit);
      open.last = Math.max(open.last, one.edits[one.edits.length - 1]);
    } else groups.push({ gone: [one], edits: new Set(one.edits), last: one.edits[one.edits.length - 1] });
  }
  return groups.map((group) => ({
    gone: (['before', 'after'] as const).flatMap((side) => group.gone.filter((one) => one.side === side)),
    edits: [...group.edits].sort((one, other) => one - other),
  }));
}

/**
 * The edits that say little besides the terms: on one side at least, half of their words belong to them. Where that side
 * has no words, the edit puts some into a term on the other side: then the term's own are counted.
 */
function editsOfTerms({ before, after, edits }: LinkView, groups: readonly Group[]): ReadonlySet<number> {
  const mostly = new Set<number>();
  for (const side of ['before', 'after'] as const) {
    const [own, other] = side === 'before' ? [before, after] : [after, before];
    for (const { gone } of groups) {
      const places = gone.filter((one) => one.side === side);
      let at = 0;
      for (const index of new Set(places.flatMap((place) => place.edits))) {
        const edit = edits[index];
        const words = wordsIn(own.tokens.text, edit[side]);
        while (at < places.length && places[at].end <= edit[side].start) at += 1;
        if (words.length === 0) {
          const put = wordsIn(other.tokens.text, edit[side === 'before' ? 'after' : 'before']).length;
          if (put === 0 || (at < places.length && put <= wordsIn(own.tokens.text, places[at]).length))
            mostly.add(index);
          continue;
        }
        let inside = 0;
        for (const word of words) {
          while (at < places.length && places[at].end <= word.start) at += 1;
          if (at < places.length && places[at].start <= word.start) inside += 1;
        }
        if (2 * inside >= words.length) mostly.add(index);
      }
    }
  }
  return mostly;
}

const wordsIn = (text: string, { start, end }: Span): readonly Span[] =>
  tokenize(text, start, end).filter(({ kind }) => kind === 'word' || kind === 'number');

const weight = (severity: Severity): number => SEVERITIES.indexOf(severity);
const severest = (all: readonly Severity[]): Severity =>
  all.reduce((most, one) => (weight(one) > weight(most) ? one : most));

/** What the terms say of themselves, the severest of it; else what the user says of wording; else the usual. */
function severityOf(
  gone: readonly Gone[],
  instead: readonly FoundChange[],
  wording: Severity | undefined,
): Severity {
  const said = gone.flatMap(({ term }) => term.severity ?? []);
  if (said.length > 0) return severest(said);
  return wording ?? severest([LEAST, ...instead.map(({ severity }) => severity)]);
}
