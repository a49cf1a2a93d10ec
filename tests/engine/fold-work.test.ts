/** What looking for survivors may cost, counted: words of *before* that are read. */
import { expect, test } from 'vitest';
import { Inventory } from '../../engine/edit/token-table.ts';
import { findForms } from '../../engine/fold/occurrences.ts';
import type { Correction } from '../../engine/fold/survivors.ts';
import type { ComparedLink } from '../../engine/model.ts';
import { readSide } from '../../engine/side.ts';

/** One link, all of it one replacement; each old form stands `times` times in *after*. */
function reads(before: string, forms: readonly string[], times: number) {
  const inventory = new Inventory();
  const one = readSide([before], 'en', '', inventory);
  const other = readSide([`${forms.join(' ')} `.repeat(times)], 'en', '', inventory);
  let count = 0;
  const ids = new Proxy(one.tokens.ids, {
    get(numbers, key) {
      count++;
      return Reflect.get(numbers, key);
    },
  });
  const link: ComparedLink = {
    before: [0],
    after: [0],
    kind: 'edited',
    moved: false,
    confidence: 1,
    edits: [
      {
        op: 'replace',
        before: { start: 0, end: one.text.length },
        after: { start: 0, end: other.text.length },
      },
    ],
    changes: [],
  };
  const corrections = forms.map(
    (form): Correction => ({
      was: form.split('-'),
      is: ['new'],
      most: 1e6,
      notAtStart: false,
      edits: new Map(),
    }),
  );
  const found = findForms(corrections, [link], { ...one, tokens: { ...one.tokens, ids } }, other);
  return { count, survivors: [...found.values()].map((survivors) => survivors.length) };
}

const words = (count: number): string => Array.from({ length: count }, (_, k) => `word${k}`).join(' ');

test('a long edit of before is read once for all places of all forms, found or not', () => {
  const forms = Array.from({ length: 50 }, (_, k) => (k % 2 === 0 ? `old${k}` : `word${k}`));
  const { count, survivors } = reads(words(1000), forms, 20);
  expect(survivors).toEqual(forms.map((_, k) => (k % 2 === 0 ? 0 : 20)));
  expect(count).toBeLessThan(3 * 1000);
});

test('a form that ends behind the edit does not stand in it', () => {
  expect(reads('north harbour', ['harbour'], 1).survivors).toEqual([1]);
  expect(reads('north harbours', ['harbour'], 1).survivors).toEqual([0]);
});
