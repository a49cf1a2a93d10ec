import { expect, test } from 'vitest';
import type { Summary } from '../../../engine/model.ts';
import { verdict, verdictText } from '../../../engine/report/verdict.ts';
import { harbour } from './harbour.ts';

const calm: Summary = {
  segments: { before: 40, after: 40 },
  links: { unchanged: 40, edited: 0, split: 0, merged: 0, regrouped: 0, added: 0, removed: 0 },
  moved: 0,
  changes: 0,
  severities: { neutral: 0, minor: 0, major: 0, critical: 0 },
  categories: {},
  critical: {},
  formOnly: { links: 0, categories: {} },
  incomplete: 0,
};
const edited = (
  severities: Partial<Summary['severities']>,
  unchanged = 30,
  more: Partial<Summary> = {},
): Summary => ({
  ...calm,
  links: { ...calm.links, unchanged, edited: 40 - unchanged },
  changes: Object.values(severities).reduce((sum, count) => sum + count, 0),
  severities: { ...calm.severities, ...severities },
  ...more,
});

test('the same text', () => {
  expect(verdictText(calm)).toBe('Nothing changed: all 40 sentences are the same.');
});

test('two empty texts', () => {
  const nothing = { ...calm, segments: { before: 0, after: 0 }, links: { ...calm.links, unchanged: 0 } };
  expect(verdictText(nothing)).toBe('Both versions are empty.');
});

test('form only is nothing of substance, and is named', () => {
  const formOnly = { links: 1, categories: { typography: 1 } };
  expect(verdictText(edited({ neutral: 1 }, 39, { formOnly }))).toBe(
    'Nothing of substance changed: 1 sentence differs only in typography; 39 of 40 sentences unchanged.',
  );
});

test('a new order alone is nothing of substance, and is said', () => {
  expect(verdictText({ ...calm, moved: 2 })).toBe(
    'Nothing of substance changed: 2 sentences moved; 40 of 40 sentences unchanged.',
  );
});

test('whole sentences that came or went are no form, also where such changes are ignored', () => {
  expect(verdictText({ ...calm, links: { ...calm.links, unchanged: 39, added: 2 } })).toBe(
    'No critical or major change; 2 sentences added; 39 of 40 sentences unchanged.',
  );
});

test('critical changes are named by kind, the most frequent first', () => {
  expect(verdictText(edited({ critical: 4 }, 30, { critical: { number: 1, date: 2, modality: 1 } }))).toBe(
    '4 critical changes: 2 dates, a number and a modality; 30 of 40 sentences unchanged.',
  );
});

test('without a critical change that is said first; minor ones are counted by their sentences', () => {
  const formOnly = { links: 4, categories: { spelling: 1, punctuation: 3 } };
  expect(verdictText(edited({ major: 1, minor: 4 }, 30, { formOnly }))).toBe(
    'No critical change; 1 major change; 4 sentences differ only in punctuation or spelling; 30 of 40 sentences unchanged.',
  );
});

test('more kinds of form than can be read are form', () => {
  const formOnly = { links: 9, categories: { spelling: 1, punctuation: 3, order: 2, spacing: 1 } };
  expect(verdictText(edited({ minor: 9 }, 31, { formOnly }))).toBe(
    'Nothing of substance changed: 9 sentences differ only in form; 31 of 40 sentences unchanged.',
  );
});

test('a correction that was not made everywhere is told', () => {
  const formOnly = { links: 2, categories: { spelling: 2 } };
  expect(verdictText(edited({ minor: 2 }, 38, { formOnly, incomplete: 1 }))).toBe(
    'Nothing of substance changed: 2 sentences differ only in spelling; 1 correction was not made everywhere; 38 of 40 sentences unchanged.',
  );
});

test('movement is counted', () => {
  expect(verdictText(harbour.comparison.summary)).toBe(
    '2 critical changes: a date and a modality; 2 major changes; 1 sentence added, 1 removed, 2 moved, 1 split, 1 merged; 2 sentences differ only in spacing or minor wording; 5 of 13 sentences unchanged.',
  );
});

test('in Japanese', () => {
  expect(verdictText(harbour.comparison.summary, 'ja')).toBe(
    '重大な変更2件：日付1件、義務・可能1件。主要な変更2件。文の追加1件、削除1件、移動2件、分割1件、統合1件。2文は空白または軽微な言い換えだけの違い。全13文のうち5文は変更なし。',
  );
  expect(verdictText(calm, 'ja')).toBe('変更はありません（40文すべて同じ）。');
});

test('each count carries what it leads to, so that a page can link it', () => {
  const parts = verdict(harbour.comparison.summary).flat();
  expect(parts.filter((part) => part.target).map(({ text, target }) => `${target}: ${text}`)).toEqual([
    'critical: 2 critical changes',
    'major: 2 major changes',
    'added: 1 sentence added',
    'removed: 1 removed',
    'moved: 2 moved',
    'split: 1 split',
    'merged: 1 merged',
    'formOnly: 2 sentences differ only in spacing or minor wording',
  ]);
});

test('a summary that an earlier engine stored has a verdict as well', () => {
  const { critical: _, formOnly: __, incomplete: ___, ...earlier } = edited({ critical: 1 });
  expect(verdictText(earlier as Summary)).toBe('1 critical change; 30 of 40 sentences unchanged.');
});
