import { expect, test } from 'vitest';
import { renderJson } from '../../../engine/report/json.ts';
import { harbour } from './harbour.ts';

const { comparison, before, after } = harbour;

/** The same value with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

test('it is the comparison, with the texts beside the labels where they are given', () => {
  expect(JSON.parse(renderJson(comparison))).toEqual(comparison);
  const whole = JSON.parse(renderJson(comparison, { before, after }));
  expect(whole.before).toEqual({ ...comparison.before, text: before });
  expect(whole.after.text).toBe(after);
});

test('the bytes do not depend on the order of keys', () => {
  expect(renderJson(turned(comparison) as typeof comparison)).toBe(renderJson(comparison));
});

test('keys stand in the order of the model, and the file ends with a line feed', () => {
  const json = renderJson(comparison, { before, after });
  const parsed = JSON.parse(json);
  expect(Object.keys(parsed)).toEqual([
    'schema',
    'engine',
    'before',
    'after',
    'segments',
    'links',
    'groups',
    'summary',
    'budget',
  ]);
  expect(Object.keys(parsed.links[0])).toEqual([
    'before',
    'after',
    'kind',
    'moved',
    'confidence',
    'edits',
    'changes',
  ]);
  expect(Object.keys(parsed.links[0].changes[0])).toEqual(['id', 'category', 'severity', 'edits', 'note']);
  expect(json.endsWith('}\n')).toBe(true);
});
