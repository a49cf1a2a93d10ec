/** Every change planted in the Khabarovsk statement stands under the right sentence, with the right kind. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ComparedLink, compare, type Segment, type Span } from '../engine/index.ts';
import { extract } from '../lambdas/extract/extract.ts';

interface Planted {
  readonly kind: ComparedLink['kind'] | 'moved' | 'status';
  readonly category: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly note: string;
}

const folder = new URL('../corpus/koizumi-khabarovsk-2003/', import.meta.url);
const planted: { before: string; after: string; changes: Planted[] } = JSON.parse(
  readFileSync(new URL('planted.json', folder), 'utf8'),
);

async function read(file: string) {
  const outcome = await extract(readFileSync(new URL(file, folder)), { filename: file });
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.extraction;
}

const before = await read(planted.before);
const after = await read(planted.after);
const comparison = compare(before.text, after.text, { language: 'en' });
const inText = planted.changes.filter((change) => change.kind !== 'status');

/** Where a quote stands; a quote must name one place. */
function place(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  expect(start, `"${quote}" is in the text`).toBeGreaterThanOrEqual(0);
  expect(text.indexOf(quote, start + 1), `"${quote}" is there once`).toBe(-1);
  return { start, end: start + quote.length };
}

const touch = (one: Span, other: Span): boolean => one.start <= other.end && other.start <= one.end;

/** The links one side of which has a segment in common with the span. */
function linksAt(side: 'before' | 'after', span: Span): ComparedLink[] {
  const segments: readonly Segment[] = comparison.segments[side];
  return comparison.links.filter((link) =>
    link[side].some((index) => segments[index].start < span.end && span.start < segments[index].end),
  );
}

/** The part of two quotes in which they differ, as spans in the texts. */
function differing(change: Planted): { before?: Span; after?: Span } {
  const { before: one, after: other } = change;
  if (one === null) return { after: place(after.text, other!) };
  if (other === null) return { before: place(before.text, one) };
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const cut = ({ start, end }: Span): Span => ({ start: start + head, end: end - tail });
  return { before: cut(place(before.text, one)), after: cut(place(after.text, other)) };
}

function linksOf(change: Planted): ComparedLink[] {
  const found = new Set<ComparedLink>();
  if (change.before !== null)
    for (const link of linksAt('before', place(before.text, change.before))) found.add(link);
  if (change.after !== null)
    for (const link of linksAt('after', place(after.text, change.after))) found.add(link);
  return [...found];
}

describe('planted', () => {
  test.each(inText.map((change) => [change.note, change] as const))('%s', (_note, change) => {
    const links = linksOf(change);
    if (change.kind === 'moved') {
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(link).toMatchObject({ moved: true, kind: 'unchanged' });
      return;
    }
    expect(links.map((link) => link.kind)).toEqual([change.kind]);
    const [link] = links;
    const at = differing(change);
    if (change.category === null) {
      expect(link.edits.some((edit) => edit.op !== 'equal' && touch(edit.before, at.before!))).toBe(true);
      return;
    }
    const here = link.changes.filter((named) =>
      named.edits.some((index) => {
        const edit = link.edits[index];
        return (!at.before || touch(edit.before, at.before)) && (!at.after || touch(edit.after, at.after));
      }),
    );
    expect(here.map((named) => named.category)).toContain(change.category);
  });
});

test('the status lines are read as what they are, and not compared', () => {
  const status = planted.changes.find((change) => change.kind === 'status')!;
  expect(`(${before.status})`).toBe(status.before);
  expect(`(${after.status})`).toBe(status.after);
  for (const side of [before, after]) {
    expect(side.text).not.toMatch(/Translation\b/);
    expect(side.text).not.toMatch(/Back to Index|Related Information|Japaneseother/);
  }
});

test('nothing is reported that was not planted', () => {
  const expected = new Set(inText.flatMap(linksOf));
  const reported = comparison.links.filter((link) => link.moved || link.kind !== 'unchanged');
  const cut = (link: ComparedLink) =>
    link.before
      .map((index) => comparison.segments.before[index])
      .map(({ start, end }) => before.text.slice(start, end))
      .join(' ');
  expect(reported.filter((link) => !expected.has(link)).map(cut)).toEqual([]);
});
