/** What holds of every comparison: the schema, and the laws of the engine's contract. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import schema from '../engine/comparison.schema.json' with { type: 'json' };
import type { Comparison } from '../engine/index.ts';

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

export function expectValid(comparison: unknown): void {
  validate(comparison);
  expect(validate.errors ?? []).toEqual([]);
}

/** Schema, every segment in exactly one link, edits that cover the links, counts that add up. */
export function expectLawful(comparison: Comparison, before: string, after: string): void {
  expectValid(JSON.parse(JSON.stringify(comparison)));
  for (const side of ['before', 'after'] as const) {
    const seen = comparison.links.flatMap((link) => [...link[side]]).sort((x, y) => x - y);
    expect(seen).toEqual(comparison.segments[side].map((_, index) => index));
  }
  for (const link of comparison.links) {
    const spans = {
      before: spanOf(comparison, link.before, 'before'),
      after: spanOf(comparison, link.after, 'after'),
    };
    let one = '';
    let other = '';
    for (const [at, { op, before: b, after: a }] of link.edits.entries()) {
      const cut = before.slice(b.start, b.end);
      const pasted = after.slice(a.start, a.end);
      if (op === 'equal') expect(cut).toBe(pasted);
      if (op === 'insert') expect([cut, pasted !== '']).toEqual(['', true]);
      if (op === 'delete') expect([cut !== '', pasted]).toEqual([true, '']);
      if (op === 'replace') expect([cut !== '', pasted !== '']).toEqual([true, true]);
      const next = link.edits[at + 1];
      if (next) expect([next.before.start, next.after.start]).toEqual([b.end, a.end]);
      one += cut;
      other += pasted;
    }
    if (spans.before) expect(one).toBe(before.slice(...spans.before));
    else expect(one).toBe('');
    if (spans.after) expect(other).toBe(after.slice(...spans.after));
    else expect(other).toBe('');
    expect(link.kind === 'unchanged').toBe(
      link.before.length === 1 && link.after.length === 1 && one === other,
    );
    for (const change of link.changes) {
      for (const index of change.edits) expect(link.edits[index].op).not.toBe('equal');
    }
  }
  const ids = comparison.links.flatMap((link) => link.changes.map((change) => change.id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(comparison.summary.changes).toBe(ids.length);
}

function spanOf(
  comparison: Comparison,
  indices: readonly number[],
  side: 'before' | 'after',
): [number, number] | undefined {
  if (indices.length === 0) return undefined;
  const segments = comparison.segments[side];
  return [segments[indices[0]].start, segments[indices[indices.length - 1]].end];
}
