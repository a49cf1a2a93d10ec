/** The laws of the engine's contract hold under a glossary as well. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, SEVERITIES, type Term } from '../../../engine/index.ts';
import { expectLawful } from '../../comparison-checks.ts';

const WORDS = 'the peace treaty accord Japan Putin shall not 12 January of 平和 条約'.split(' ');
const word = fc.constantFrom(...WORDS, 'Peace', "Putin's", 'treaty,', 'accord-like');
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 5 }).map((sentences) => sentences.join(' '));
const glossary: fc.Arbitrary<Term[]> = fc.array(
  fc.record(
    {
      term: fc.oneof(
        word,
        fc.tuple(word, word).map((pair) => pair.join(' ')),
        fc.string({ maxLength: 3 }),
      ),
      severity: fc.constantFrom(...SEVERITIES),
      kind: fc.constantFrom('term', 'name'),
      note: fc.string({ maxLength: 5 }),
    },
    { requiredKeys: ['term'] },
  ),
  { maxLength: 6 },
);

test('lawful, and every edit belongs to a change', () => {
  fc.assert(
    fc.property(text, text, glossary, (before, after, terms) => {
      const comparison = compare(before, after, { language: 'en', glossary: terms });
      expectLawful(comparison, before, after);
      for (const { edits, changes } of comparison.links) {
        const explained = new Set(changes.flatMap((change) => change.edits));
        for (const [index, { op }] of edits.entries()) expect(explained.has(index)).toBe(op !== 'equal');
        for (const { note } of changes) expect(note).not.toMatch(/\n/);
      }
    }),
  );
});

test('swapping the sides mirrors what is told', () => {
  const turned: { readonly [category: string]: string } = { addition: 'omission', omission: 'addition' };
  fc.assert(
    fc.property(text, text, glossary, (before, after, terms) => {
      // Moves edit by edit: their words are quoted as *before* has them, so that two moves that are one change, being
      // told alike, may be two the other way round ("peace" and "Peace").
      const kinds = (one: string, other: string, turn: boolean): Set<string> =>
        new Set(
          compare(one, other, { language: 'en', glossary: terms }).links.flatMap((link) =>
            link.changes.flatMap(({ category, severity, edits, note }) => {
              const watched = note.startsWith('terminology') ? 'terminology' : '';
              const named = turn ? (turned[category] ?? category) : category;
              const said = `${link[turn ? 'after' : 'before']} ${named} ${severity} ${watched}`;
              return category === 'order' ? edits.map((edit) => `${said} ${edit}`) : [`${said} ${edits}`];
            }),
          ),
        );
      expect(kinds(after, before, true)).toEqual(kinds(before, after, false));
    }),
  );
});

test('a glossary that names nothing in the texts changes nothing', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const terms: Term[] = [{ term: 'zeppelin' }, { term: '' }, { term: ' ' }];
      expect(compare(before, after, { glossary: terms })).toEqual(compare(before, after));
    }),
    { numRuns: 50 },
  );
});
