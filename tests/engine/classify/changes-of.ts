/** Two texts -> their changes, as `compare` would have them for one link. */
import { classifyLink } from '../../../engine/classify/classify.ts';
import type { FoundChange, LinkView } from '../../../engine/classify/view.ts';
import { editLink } from '../../../engine/edit/edit.ts';
import type { LinkKind } from '../../../engine/model.ts';
import { EDIT_OPTIONS } from '../../../engine/options.ts';

export function viewOf(before: string, after: string, language = 'en', kind: LinkKind = 'edited'): LinkView {
  const spans = [
    { start: 0, end: before.length },
    { start: 0, end: after.length },
  ] as const;
  return {
    kind,
    before: { text: before, language, span: spans[0] },
    after: { text: after, language, span: spans[1] },
    edits: editLink(before, spans[0], after, spans[1], EDIT_OPTIONS).edits,
  };
}

export const changesOf = (before: string, after: string, language = 'en'): readonly FoundChange[] =>
  classifyLink(viewOf(before, after, language));

/** "critical date, minor spelling": each kind once, in order. */
export const kindsOf = (before: string, after: string, language = 'en'): string =>
  [
    ...new Set(changesOf(before, after, language).map(({ severity, category }) => `${severity} ${category}`)),
  ].join(', ');
