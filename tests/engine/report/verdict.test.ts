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
};
const edited = (severities: Partial<Summary['severities']>, unchanged = 30): Summary => ({
  ...calm,
  links: { ...calm.links, unchanged, edited: 40 - unchanged },
  changes: Object.values(severities).reduce((sum, count) => sum + count, 0),
  severities: { ...calm.severities, ...severities },
});

test('the same text', () => {
  expect(verdictText(calm)).toBe('Nothing changed: all 40 sentences are the same.');
});

test('two empty texts', () => {
  const nothing = { ...calm, segments: { before: 0, after: 0 }, links: { ...calm.links, unchanged: 0 } };
  expect(verdictText(nothing)).toBe('Both versions are empty.');
});

test('spaces and type only are nothing of substance', () => {
  expect(verdictText(edited({ neutral: 1 }, 39))).toBe(
    'Nothing of substance changed: 1 neutral change. 39 of 40 sentences unchanged.',
  );
});

test('a new order alone is nothing of substance, and is said', () => {
  expect(verdictText({ ...calm, moved: 2 })).toBe(
    'Nothing of substance changed, only its order. 2 sentences moved. 40 of 40 sentences unchanged.',
  );
});

test('critical changes are named by kind, in the order of the text', () => {
  expect(verdictText(edited({ critical: 4 }), ['date', 'number', 'date', 'modality'])).toBe(
    '4 critical changes: 2 dates, a number and a modality. 30 of 40 sentences unchanged.',
  );
});

test('without a critical change that is said first', () => {
  expect(verdictText(edited({ major: 1, minor: 2, neutral: 3 }))).toBe(
    'No critical change. 1 major, 2 minor and 3 neutral changes. 30 of 40 sentences unchanged.',
  );
});

test('movement is counted', () => {
  expect(verdictText(harbour.comparison.summary, ['date', 'modality'])).toBe(
    '2 critical changes: a date and a modality. 2 major, 4 minor and 1 neutral change. 1 sentence added, 1 removed, 2 moved, 1 split, 1 merged. 5 of 13 sentences unchanged.',
  );
});

test('each count carries its severity, so that a page can link it', () => {
  const parts = verdict(harbour.comparison.summary).flat();
  expect(parts.filter((part) => part.severity).map(({ text, severity }) => `${severity}: ${text}`)).toEqual([
    'critical: 2 critical changes',
    'major: 2 major',
    'minor: 4 minor',
    'neutral: 1 neutral change',
  ]);
});
