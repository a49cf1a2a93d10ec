import { describe, expect, test } from 'vitest';
import { changesOf } from './changes-of.ts';

const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'en',
    'At the start of the week the choir sang in Vienna with its new conductor.',
    'The choir sang in Vienna with its new conductor at the start of the week.',
    ['At the start of the week'],
  ],
  [
    'en',
    'The choir sang in Vienna as soon as the doors of the hall were open.',
    'As soon as the doors of the hall were open, the choir sang in Vienna.',
    ['The choir sang in Vienna'],
  ],
  [
    'ja',
    '学校側から生徒の提案に対して回答があった。',
    '生徒の提案に対して学校側から回答があった。',
    ['学校側から'],
  ],
  // Found from its middle, and told from its start.
  [
    'en',
    'Ms Berg was made head of sales with effect from 3 May.',
    'With effect from 3 May, Ms Berg became head of sales.',
    ['with effect from 3 May'],
  ],
  // The article beside a value that changed on the way.
  [
    'es',
    'La orquesta tocará en Viena el 4 de mayo de 2003.',
    'El 9 de mayo de 2003 la orquesta tocará en Viena.',
    ['el'],
  ],
];

describe('a phrase moves whole', () => {
  test.each(CASES)('%s: %s → %s', (language, before, after, phrases) => {
    const changes = changesOf(before, after, language);
    const moved = changes.filter(({ category }) => category === 'order').map(({ note }) => note);
    expect(moved).toEqual(phrases.map((phrase) => `moved: '${phrase}'`));
    expect(changes.filter(({ category }) => /omission|addition|grammar/u.test(category))).toEqual([]);
  });
});

test('a modal whose place another one takes has not moved along', () => {
  const [before, after] = ['The choir may sing in Vienna.', 'In Vienna the choir must sing.'];
  expect(changesOf(before, after).some(({ severity }) => severity === 'critical')).toBe(true);
});
