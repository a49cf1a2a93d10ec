/** Two texts -> their changes, as `compare` would have them for one link. */
import { classifyLink } from '../../../engine/classify/classify.ts';
import type { FoundChange, LinkView } from '../../../engine/classify/view.ts';
import { readersOf } from '../../../engine/classify/words.ts';
import { editLink } from '../../../engine/edit/edit.ts';
import type { LinkKind } from '../../../engine/model.ts';
import { EDIT_OPTIONS } from '../../../engine/options.ts';
import { tablesOf, whole } from '../tables-of.ts';

export function viewOf(before: string, after: string, language = 'en', kind: LinkKind = 'edited'): LinkView {
  const [one, other] = tablesOf(before, after);
  const spans = [whole(before), whole(after)] as const;
  return {
    kind,
    before: { tokens: one, language, span: spans[0] },
    after: { tokens: other, language, span: spans[1] },
    edits: editLink(one, spans[0], other, spans[1], EDIT_OPTIONS).edits,
  };
}

/** The changes of a link by itself. */
export const classified = (view: LinkView): readonly FoundChange[] =>
  classifyLink(view, readersOf(view.before, view.after));

export const changesOf = (before: string, after: string, language = 'en'): readonly FoundChange[] =>
  classified(viewOf(before, after, language));

/** "critical date, minor spelling": each kind once, in order. */
export const kindsOf = (before: string, after: string, language = 'en'): string =>
  [
    ...new Set(changesOf(before, after, language).map(({ severity, category }) => `${severity} ${category}`)),
  ].join(', ');
