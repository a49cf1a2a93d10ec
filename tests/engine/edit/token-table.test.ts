import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, Inventory, readTokens, tokenFrom } from '../../../engine/edit/token-table.ts';
import { tokenize } from '../../../engine/edit/tokens.ts';

/** Segments of a text as spans, with what stands between them. */
const laidOut = fc
  .array(fc.tuple(fc.constantFrom('', ' ', '\n', '…'), fc.string({ unit: 'grapheme', maxLength: 12 })))
  .map((pieces) => {
    let text = '';
    const segments = pieces.map(([gap, piece]) => {
      const start = text.length + gap.length;
      text += gap + piece;
      return { start, end: text.length };
    });
    return { text, segments };
  });

test('a segment has the tokens that it would have alone, spaces left out', () => {
  fc.assert(
    fc.property(laidOut, ({ text, segments }) => {
      const table = readTokens(text, segments, new Inventory());
      for (const { start, end } of segments) {
        const alone = tokenize(text, start, end).filter(({ kind }) => kind !== 'space');
        const from = tokenFrom(table, start);
        const to = tokenFrom(table, end);
        const read = Array.from({ length: to - from }, (_, k) => ({
          start: table.starts[from + k],
          end: table.ends[from + k],
          kind: table.inventory.kinds[table.ids[from + k]],
        }));
        expect(read).toEqual(alone);
      }
    }),
  );
});

test('a token is found from every position of a text, however far apart the tokens are', () => {
  const pieces = fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom(' '.repeat(200), 'a'.repeat(200)));
  fc.assert(
    fc.property(fc.array(pieces), (list) => {
      const text = list.join(' ');
      const table = readTokens(text, [{ start: 0, end: text.length }], new Inventory());
      const starts = [...table.starts, Number.POSITIVE_INFINITY];
      for (let position = 0; position <= text.length; position++) {
        expect(tokenFrom(table, position)).toBe(starts.findIndex((start) => start >= position));
      }
    }),
    { numRuns: 30 },
  );
});

test('equal tokens have equal numbers on both sides, and no others', () => {
  const inventory = new Inventory();
  const read = (text: string) => [...readTokens(text, [{ start: 0, end: text.length }], inventory).ids];
  expect([read('to be or not to be'), read('Not to be.')]).toEqual([
    [0, 1, 2, 3, 0, 1],
    [4, 0, 1, 5],
  ]);
  expect([inventory.find('not'), inventory.find('Not'), inventory.find('NOT')]).toEqual([3, 4, undefined]);
});

test('words made to collide are told apart', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const words: string[] = [];
  for (let made = 0; words.length < 200; made++) {
    const word = [0, 1, 2, 3, 4].map((place) => letters[Math.floor(made / 26 ** place) % 26]).join('');
    if ((hashOf(word, 0, word.length) & 0x1fff) === 77) words.push(word);
  }
  const inventory = new Inventory();
  const numbers = words.map((word) => inventory.add(`(${word})`, 1, 1 + word.length, 'word'));
  expect(numbers).toEqual(words.map((_, number) => number));
  expect(words.map((word) => inventory.find(word))).toEqual(numbers);
  // The table grows, and they are still the same ones.
  for (let k = 0; k < 5000; k++) inventory.add(`${k}`, 0, `${k}`.length, 'number');
  expect(words.map((word) => inventory.add(word, 0, word.length, 'word'))).toEqual(numbers);
});
