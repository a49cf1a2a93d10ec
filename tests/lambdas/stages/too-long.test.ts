/** A text that no function could compare is refused when it arrives, with the reason; the next shorter one is taken. */
import { expect, test } from 'vitest';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { tooLong } from '../../../lambdas/stages/too-long.ts';
import { MOST_TEXT } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { bytesOf, upload } from './helpers.ts';

const { characters, words, sentences } = MOST_TEXT;

test.each([
  [
    'characters',
    'abcdefgh, '.repeat(characters / 10),
    `${'abcdefgh, '.repeat(characters / 10)}a`,
    characters + 1,
  ],
  ['words and marks', 'a '.repeat(words), 'a '.repeat(words + 1), words + 1],
  ['sentences', 'A b.\n'.repeat(sentences), 'A b.\n'.repeat(sentences + 1), sentences + 1],
] as const)('too many %s', async (what, most, more, count) => {
  expect(await tooLong(most, 'en')).toBe(undefined);
  expect(await tooLong(more, 'en')).toEqual({
    code: 'too-long',
    message: `The text has ${count} ${what}; at most ${count - 1} are compared.`,
    hint: 'Split the text into parts, such as its chapters, and make each part a work of its own.',
  });
});

test('what is refused leaves its refusal and no version', async () => {
  const store = new MemoryStore();
  const key = await upload(store, { bytes: bytesOf('It rains again. '.repeat(words / 4 + 1)) });
  expect(await ingest(store, key)).toMatchObject({ code: 'refused', refusal: { code: 'too-long' } });
  for await (const { key: made } of store.list('versions/')) throw new Error(`${made} was made`);
});
