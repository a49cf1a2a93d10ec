import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CORRIGENDUM } from '../../../../engine/exports.ts';
import { compare } from '../../../../engine/index.ts';
import { corrigendumOf } from '../../../../engine/report/corrigendum/entries.ts';
import { replacementsOf } from '../../../../engine/report/corrigendum/replacements.ts';
import { KNOWN_PAIRS, PAIRS } from './pairs.ts';
import { readDocx } from './read-docx.ts';

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

test('each correction can be found in its sentence once, and all of them make the sentence what it became', () => {
  let corrected = 0;
  fc.assert(
    fc.property(PAIRS, ([before, after]) => {
      const comparison = compare(before, after, { language: 'en' });
      for (const link of comparison.links) {
        if (link.before.length === 0 || link.after.length === 0) continue;
        if (link.changes.some(({ severity }) => severity === 'neutral')) continue;
        const textOf = (side: 'before' | 'after', text: string) => {
          const own = link[side].map((index) => comparison.segments[side][index]);
          return text.slice(own[0].start, own[own.length - 1].end);
        };
        const sentence = textOf('before', before);
        let said = '';
        let at = 0;
        for (const { before: wrong, after: right } of replacementsOf(link, comparison.segments, {
          before,
          after,
        })) {
          const found = sentence.indexOf(wrong);
          expect(found).toBe(sentence.lastIndexOf(wrong));
          expect(found).toBeGreaterThanOrEqual(at);
          said += sentence.slice(at, found) + right;
          at = found + wrong.length;
          corrected++;
        }
        expect(plain(said + sentence.slice(at))).toBe(plain(textOf('after', after)));
      }
    }),
    { numRuns: 300 },
  );
  expect(corrected).toBeGreaterThan(100);
});

test('the corpus: what an official corrigendum would say', () => {
  const { before, after } = KNOWN_PAIRS[0];
  const comparison = compare(before, after, { language: 'en', beforeLabel: 'Provisional' });
  const said = CORRIGENDUM.txt(comparison, { before, after, title: 'Opening statement' });
  expect(said).toMatch(/^Corrigendum\nOpening statement\nto: Provisional\n\n1\. Paragraph /);
  for (const line of [
    '   For “January 12, 2003” read “January 13, 2003”',
    '; paragraph 11, sentence 1\n   For “Ishaef” read “Ishayev”',
    '   For “abduction.,” read “abduction.”',
    '   Delete “The Action Plan mentions',
    '(move to after paragraph 8, sentence 3, as a new paragraph)',
    '   (insert after this sentence) “I also thank the interpreters',
  ])
    expect(said).toContain(line);
});

test('a 正誤表 has a line for what is wrong and one for what is right', () => {
  const [before, after] = [
    '会議は1月12日に開く。参加は自由である。',
    '会議は1月13日に開く。参加は自由である。',
  ];
  const comparison = compare(before, after, { language: 'ja' });
  const said = CORRIGENDUM.txt(comparison, { before, after, locale: 'ja' });
  expect(said).toContain('1. 第1段落、第1文\n   誤　');
  expect(said).toMatch(/誤　.*12日?.*\n {3}正　.*13日?/);
});

test('what is neutral is left out, and that is said', () => {
  const [before, after] = ['The fee is 1,000 yen.  Pay it.', 'The fee is 1000 yen. Pay it.'];
  const comparison = compare(before, after, { language: 'en' });
  const { corrections, remarks } = corrigendumOf(comparison, { before, after });
  expect(corrections).toEqual([]);
  expect(remarks[0]).toBe('There is nothing to correct.');
  expect(remarks[1]).toMatch(/of spacing or typography alone (is|are) not listed\.$/);
});

test('page and Word file hold the same corrections, and documents are data in them', () => {
  const [before, after] = ['All stay here. The <b>bold</b> one goes away.', 'All stay here.'];
  const comparison = compare(before, after, { language: 'en', beforeLabel: '<i>' });
  const page = CORRIGENDUM.html(comparison, { before, after });
  expect(page).not.toMatch(/<[bi]>/);
  expect(page).toContain('&lt;b&gt;');
  expect(page).toContain('<table class="corrigendum">');
  const file = CORRIGENDUM.docx(comparison, { before, after, time: '2024-01-01' });
  expect(readDocx(file, 'accept')).toContain('Corrigendum');
  expect(CORRIGENDUM.docx(comparison, { before, after, time: '2024-01-01' })).toEqual(file);
});
