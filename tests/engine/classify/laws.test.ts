import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundChange } from '../../../engine/classify/view.ts';
import { REPLACED_LINKS } from '../../bench/replaced-links.ts';
import { classified, viewOf } from './changes-of.ts';

const language = fc.constantFrom('en', 'ja', 'de', 'fr', 'es', 'ru', 'zh', 'und', 'constructor');
const word = fc.constantFrom(
  ...`the The a not never must should may 12 January 2003 3 p . , - – “ ” km percent $ Putin Koizumi Moscow colour color they did agree
  agreed all only 千 人 年 月 日 平成 ない でき ます なければ ならない プーチン プー トランプ 不 可能 を は 東京 しかし みな す 以上 ない 应 当 对 会 社 neither nor No once twice times werden Should If form inform ne pas plus personne de 5 hasta Москва не ein 💡 é́ \u200d ½ 1,000 [REF]`.split(
    /\s+/u,
  ),
);
const sentence = fc.oneof(
  fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 14 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
/** A sentence and a version of it with some words changed, which is what links hold. */
const pair = fc.oneof(
  fc.tuple(sentence, sentence),
  fc
    .tuple(
      fc.array(word, { minLength: 1, maxLength: 14 }),
      fc.array(fc.tuple(fc.nat(20), word), { maxLength: 4 }),
      fc.constantFrom(' ', ''),
    )
    .map(([words, swaps, glue]): [string, string] => {
      const other = [...words];
      for (const [at, replacement] of swaps) other.splice(at % other.length, at % 3, replacement);
      return [words.join(glue), other.join(glue)];
    }),
);

const MIRROR: { readonly [category: string]: string } = { addition: 'omission', omission: 'addition' };
/**
 * What is said, change by change; of moves edit by edit. Their words are quoted as *before* has them, so that two moves
 * that are one change, being told alike, may be two the other way round ("peace" and "Peace").
 */
const shape = (changes: readonly FoundChange[], swap: boolean): Set<string> =>
  new Set(
    changes.flatMap(({ category, severity, edits }) => {
      const said = `${swap ? (MIRROR[category] ?? category) : category} ${severity}`;
      return category === 'order' ? edits.map((edit) => `${said} ${edit}`) : [`${said} ${edits.join()}`];
    }),
  );

test('total: every edit that is not equal belongs to a change, in the order of first edits, none said twice', () => {
  fc.assert(
    fc.property(pair, language, ([before, after], lang) => {
      const view = viewOf(before, after, lang);
      const changes = classified(view);
      const covered = new Set(changes.flatMap((change) => change.edits));
      const changed = view.edits.flatMap((edit, index) => (edit.op === 'equal' ? [] : [index]));
      expect([...covered].sort((x, y) => x - y)).toEqual(changed);
      expect(
        changes.every(({ edits, note }) => edits.length > 0 && note !== '' && !/[\n\r]/u.test(note)),
      ).toBe(true);
      const firsts = changes.map((change) => change.edits[0]);
      expect(firsts).toEqual([...firsts].sort((x, y) => x - y));
      expect(new Set(changes.map((change) => JSON.stringify(change))).size).toBe(changes.length);
    }),
    { numRuns: 1500 },
  );
});

test('the sides swapped give the same changes, mirrored', () => {
  fc.assert(
    fc.property(pair, language, ([before, after], lang) => {
      expect(shape(classified(viewOf(after, before, lang)), true)).toEqual(
        shape(classified(viewOf(before, after, lang)), false),
      );
    }),
    { numRuns: 1500 },
  );
});

test('the same input gives the same changes, whatever came before', () => {
  fc.assert(
    fc.property(pair, language, ([before, after], lang) => {
      const first = classified(viewOf(before, after, lang));
      classified(viewOf(after, before, 'ja'));
      expect(classified(viewOf(before, after, lang))).toEqual(first);
    }),
  );
});

test('an unchanged link has no changes', () => {
  fc.assert(
    fc.property(sentence, language, (text, lang) => {
      expect(classified(viewOf(text, text, lang))).toEqual([]);
    }),
  );
});

test.each(Object.entries(REPLACED_LINKS))('a link of 5,000 words replaced is judged: %s', (_, link) => {
  expect(classified(link(5000)).length).toBeGreaterThan(0);
});
