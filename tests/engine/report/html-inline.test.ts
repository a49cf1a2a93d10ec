import { expect, test } from 'vitest';
import type { ComparedLink, Edit, Span } from '../../../engine/model.ts';
import { inkedSide } from '../../../engine/report/html-inline.ts';
import type { Sheet } from '../../../engine/report/html-sheet.ts';

test('the old forms of a link are looked up once for all of its edits, and each is marked in its place', () => {
  const text = 'old new '.repeat(200);
  const edits = Array.from({ length: 400 }, (_, k): Edit => {
    const span = { start: 4 * k, end: 4 * k + 4 };
    return { op: k % 2 === 0 ? 'equal' : 'replace', before: span, after: span };
  });
  const segments = Array.from({ length: 200 }, (_, k) => k);
  const marks = new Map(segments.map((k): [number, Span[]] => [k, [{ start: 8 * k, end: 8 * k + 3 }]]));
  let asked = 0;
  const get = (segment: number) => {
    asked++;
    return marks.get(segment);
  };
  const sheet = {
    options: { before: text, after: text },
    marks: { bySegment: { get } },
  } as unknown as Sheet;
  const link: ComparedLink = {
    before: [0],
    after: segments,
    kind: 'split',
    moved: false,
    confidence: 1,
    edits,
    changes: [],
  };
  const html = inkedSide(sheet, link, 'after');
  expect(html.match(/<mark[^>]*>old<\/mark> <ins>new <\/ins>/g)).toHaveLength(200);
  expect(asked).toBe(200);
});
