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

/** Schema, every segment in exactly one link, edits that cover the links, groups of what is the same, counts that add up. */
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
      expect(change.edits.length).toBeGreaterThan(0);
      expect(change.edits).toEqual(change.edits.toSorted((x, y) => x - y));
      // What is quoted with something left out begins and ends with words.
      expect(change.note).not.toMatch(/'\s*…|…\s*'/u);
    }
  }
  expectOrder(comparison);
  const ids = comparison.links.flatMap((link) => link.changes.map((change) => change.id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(comparison.summary.changes).toBe(ids.length);
  expectLawfulGroups(comparison, after);
}

/** In the order of *after*; a removed link behind the one that holds the segment before it. */
function expectOrder({ links }: Comparison): void {
  const standing = links.filter(({ after }) => after.length > 0).map(({ after }) => after[0]);
  expect(standing).toEqual(standing.toSorted((x, y) => x - y));
  const holder = new Map(links.flatMap((link) => link.before.map((segment) => [segment, link] as const)));
  for (const [at, { before, after }] of links.entries()) {
    if (after.length > 0) continue;
    expect(links[at - 1]).toBe(holder.get(before[0] - 1));
  }
}

/** Groups hold changes that are the same, each in one group at most; survivors are words of linked segments. */
function expectLawfulGroups(comparison: Comparison, after: string): void {
  const order = comparison.links.flatMap((link) => link.changes.map((change) => change.id));
  const linkOf = new Map(comparison.links.flatMap((link) => link.changes.map((c) => [c.id, link] as const)));
  const changeOf = new Map(comparison.links.flatMap((link) => link.changes.map((c) => [c.id, c] as const)));
  const grouped = comparison.groups.flatMap((group) => group.changes);
  expect(new Set(grouped).size).toBe(grouped.length);
  expect(new Set(comparison.groups.map((group) => group.id)).size).toBe(comparison.groups.length);
  const firsts = comparison.groups.map((group) => order.indexOf(group.changes[0]));
  expect(firsts).toEqual(firsts.toSorted((x, y) => x - y));
  for (const { category, severity, note, changes, survivors } of comparison.groups) {
    expect(changes.length + survivors.length).toBeGreaterThan(1);
    for (const id of changes) {
      expect(changeOf.get(id)).toMatchObject({ category, severity, note });
      const link = linkOf.get(id);
      expect([link?.before.length, link?.after.length]).not.toContain(0);
    }
    for (const { segment, span } of survivors) {
      const { start, end } = comparison.segments.after[segment];
      expect(span.start >= start && span.end <= end && span.end > span.start).toBe(true);
      const form = after.slice(span.start, span.end).replace(/\s+/gu, ' ');
      expect(note.replace(/^terminology: (name )?/u, '').startsWith(`${form} → `)).toBe(true);
      const link = comparison.links.find((one) => one.after.includes(segment));
      expect(link?.before.length).toBeGreaterThan(0);
    }
  }
  const { severities, critical, formOnly, incomplete } = comparison.summary;
  expect(Object.values(critical).reduce((sum, n) => sum + n, 0)).toBe(severities.critical);
  expect(formOnly.links).toBeLessThanOrEqual(comparison.summary.links.edited);
  expect(incomplete).toBe(comparison.groups.filter((group) => group.survivors.length > 0).length);
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
