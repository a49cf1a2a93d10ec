/** The laws of groups, over revisions that change the same words again and again; `expectLawful` has the most of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Comparison, compare } from '../../engine/index.ts';
import { expectLawful } from '../comparison-checks.ts';

const word = fc.constantFrom(
  ...'Ishaef Ishayev Governor accord treaty may must recieve receive 知事 長官 の 12 office met the'.split(
    ' ',
  ),
);
const sentences = fc.array(
  fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => `${words.join(' ')}.`),
  { minLength: 1, maxLength: 12 },
);
/** Words for words, each in all its places but those skipped. */
const revisions = fc
  .tuple(sentences, fc.array(fc.tuple(word, word, fc.nat(4)), { minLength: 1, maxLength: 4 }))
  .map(([before, steps]) => {
    let after: readonly string[] = before;
    for (const [was, is, skipped] of steps)
      after = after.map((sentence, at) => (at % 5 === skipped ? sentence : sentence.replaceAll(was, is)));
    return [before, after] as const;
  });

test('groups are lawful, whatever is replaced by whatever', () => {
  fc.assert(
    fc.property(revisions, ([before, after]) => {
      expectLawful(compare(before, after, { language: 'en' }), before.join('\n'), after.join('\n'));
    }),
  );
});

test('swapping the sides groups the same changes', () => {
  fc.assert(
    fc.property(revisions, ([before, after]) => {
      const there = compare(before, after, { language: 'en' });
      const back = compare(after, before, { language: 'en' });
      expect(shape(back, 'after', 'before')).toEqual(shape(there, 'before', 'after'));
    }),
  );
});

/** Groups of two and more, each as the places of its changes: links by their segments, changes by their edits. */
function shape({ links, groups }: Comparison, one: 'before' | 'after', other: 'before' | 'after'): string[] {
  const placeOf = new Map(
    links.flatMap((link) =>
      link.changes.map((c) => [c.id, `${link[one]}|${link[other]}|${c.edits}`] as const),
    ),
  );
  return groups
    .filter(({ changes }) => changes.length > 1)
    .map(({ changes }) =>
      changes
        .map((id) => placeOf.get(id))
        .sort()
        .join(' '),
    )
    .sort();
}
