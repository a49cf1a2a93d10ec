import { describe, expect, test } from 'vitest';
import { changesOf, kindsOf } from './changes-of.ts';

/** Language, before, after, what is told as critical. */
const CHANGED: readonly (readonly [string, string, string, string])[] = [
  [
    'en',
    'The tenant shall pay the rent not later than 3 May 2019.',
    'Not later than 9 May 2019, the tenant shall pay the rent.',
    '3 May 2019 → 9 May 2019',
  ],
  [
    'en',
    'From 2 to 4 October, the choir sang in Vienna and saw the opera.',
    'The choir sang in Vienna and saw the opera from 2 to 6 October.',
    '4 October → 6 October',
  ],
  [
    'en',
    'Within two weeks of the notice, the owner shall repair the roof.',
    'The owner shall repair the roof within four weeks of the notice.',
    'two weeks → four weeks',
  ],
  ['en', 'In 1998 the choir sang in Vienna.', 'The choir sang in Vienna in 1989.', '1998 → 1989'],
  [
    'en',
    'At its third meeting the choir chose a new name.',
    'The choir chose a new name at its fourth meeting.',
    'third → fourth',
  ],
  [
    'fr',
    'La loi entre en vigueur le 1er mai dans toutes les communes.',
    'Le 1er avril, la loi entre en vigueur dans toutes les communes.',
    '1er mai → 1er avril',
  ],
  [
    'es',
    'El coro cantará en Viena el 4 de mayo de 2003.',
    'El 9 de mayo de 2003 el coro cantará en Viena.',
    '4 de mayo de 2003 → 9 de mayo de 2003',
  ],
];

/** A clause dropped here and another one added there, each with a value. */
const UNRELATED: readonly (readonly [string, string])[] = [
  [
    'The choir, founded on 3 May 2001, has three singers.',
    'The choir has three singers and disbanded on 7 June 2005.',
  ],
  [
    'The company, founded in 1990, has many shops.',
    'The company has many shops; its factory was built in 2005.',
  ],
  ['The 12 villages lie by the rivers.', 'The villages lie by the 5 rivers.'],
  [
    'Rents rose by 5 percent and wages fell sharply in the north.',
    'Wages fell sharply in the north, while taxes grew by 3 percent.',
  ],
];

describe('a value that changed in a phrase that moved', () => {
  test.each(CHANGED)('%s: %s → %s', (language, before, after, note) => {
    const critical = (one: string, other: string): string[] =>
      changesOf(one, other, language)
        .filter(({ severity }) => severity === 'critical')
        .map((change) => change.note);
    expect(critical(before, after)).toEqual([note]);
    expect(critical(after, before)).toEqual([note.split(' → ').reverse().join(' → ')]);
    expect(kindsOf(before, after, language)).not.toMatch(/omission|addition/u);
  });
  test.each(UNRELATED)('%s → %s', (before, after) => {
    expect(kindsOf(before, after)).not.toContain('critical');
    expect(kindsOf(after, before)).not.toContain('critical');
  });
});
