/** One link whose words are all replaced, by kinds of words: what a pass that compares each with each is slow on. */
import type { LinkView } from '../../engine/classify/view.ts';
import { tablesOf, whole } from '../engine/tables-of.ts';

const replaced =
  (one: (k: number) => string, other: (k: number) => string) =>
  (words: number): LinkView => {
    const text = (make: (k: number) => string): string =>
      Array.from({ length: words }, (_, k) => make(k)).join(' ');
    const [before, after] = [text(one), text(other)];
    const tables = tablesOf(before, after);
    return {
      kind: 'edited',
      before: { tokens: tables[0], language: 'en', span: whole(before) },
      after: { tokens: tables[1], language: 'en', span: whole(after) },
      edits: [{ op: 'replace', before: whole(before), after: whole(after) }],
    };
  };

export const REPLACED_LINKS: { readonly [name: string]: (words: number) => LinkView } = {
  'words that are all different': replaced(
    (k) => `w${k}`,
    (k) => `v${k}`,
  ),
  'one negation over and over': replaced(
    () => 'not foo',
    () => 'must bar',
  ),
  'one phrase of a modal over and over': replaced(
    (k) => `it is expected to open w${k} no later than June`,
    (k) => `v${k} opened`,
  ),
  'numbers, negations and names': replaced(
    (k) => `the ${k} not Foo`,
    (k) => `the ${k + 1} may Bar`,
  ),
};
