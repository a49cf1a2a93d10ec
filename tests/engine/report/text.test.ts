import { expect, test } from 'vitest';
import { renderText } from '../../../engine/report/text.ts';
import { displayWidth } from '../../../engine/report/text-width.ts';
import { wrapRuns } from '../../../engine/report/text-wrap.ts';
import { comparisonByHand } from './fixture.ts';
import { harbour } from './harbour.ts';

const { comparison, before, after } = harbour;
const plain = renderText(comparison, { before, after, color: false, width: 72 });

test('without colour: the verdict, then each change in its place, with the marks of wdiff', () => {
  expect(plain).toContain('2 critical changes: a date and a modality; ');
  expect(plain).toContain(`
¶1 s1 · edited
  The old quay closes on January [-12-]{+13+}, 2003.
  • critical date: January 12 → January 13

¶1 s2 · edited
  Ships [-may-]{+should+} use the northern basin until then.
  • critical modality: may → should

… 2 sentences unchanged

¶2 s3 → ¶2 s3–4 · split
`);
  expect(plain).toContain('¶4 s3 → ¶3 s1 · moved, edited\n  A map is {+now +}kept in the library.');
  expect(plain).toContain('¶4 s3 · moved to ¶3 s1\n');
  expect(plain).toContain('Questions are answered [-␣-]at the town hall.');
  expect(plain.endsWith('\n')).toBe(true);
});

test('what was noticed in the files is said before the changes, without what would rule a terminal', () => {
  const notes = { before: [], after: ['1 image was left out.', 'By \u001b[2JAnn.'] };
  const [head] = renderText(comparison, { before, after, color: false, notes }).split('\n\n');
  expect(head).toMatch(/\nAfter: 1 image was left out\.\nAfter: By ␛\[2JAnn\.$/);
  expect(
    renderText(comparison, { before, after, color: false, width: 72, notes: { before: [], after: [] } }),
  ).toBe(plain);
});

test('in colour: struck out and underlined, no marks', () => {
  const coloured = renderText(comparison, { before, after, color: true });
  expect(coloured).toContain('January \u001b[31;9m12\u001b[0m\u001b[32;4m13\u001b[0m, 2003.');
  expect(coloured).not.toContain('[-');
});

test('no line is longer than the width', () => {
  for (const width of [20, 33, 80]) {
    const lines = renderText(comparison, { before, after, color: false, width }).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
  }
});

test('a document cannot speak to the terminal', () => {
  const evil = comparisonByHand(
    { before: [['One \u001b[2Jtwo.']], after: [['One \u001b[2Jthree.']] },
    [
      {
        before: [0],
        after: [0],
        kind: 'edited',
        pieces: [
          ['equal', 'One \u001b[2J'],
          ['replace', 'two', 'three'],
          ['equal', '.'],
        ],
        changes: [['wording', 'minor', [1], 'two → \u001b]0;title\u0007three']],
      },
    ],
    { beforeLabel: '\u001b[2J' },
  );
  const text = renderText(evil.comparison, { ...evil, color: false });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(text).toContain('One ␛[2J[-two-]{+three+}.');
});

test('wide characters count twice and may be parted, but no line begins with a full stop', () => {
  expect(displayWidth('港は閉まる。ok')).toBe(14);
  const lines = wrapRuns([{ text: '港は明日から閉まる。', ink: 'plain' }], 18).map((line) =>
    line.map((run) => run.text).join(''),
  );
  expect(lines).toEqual(['港は明日から閉ま', 'る。']);
});

test('a word whose ink changes half-way is not broken there', () => {
  const runs = [
    { text: 'January 1', ink: 'plain' },
    { text: '2', ink: 'delete' },
    { text: '3', ink: 'insert' },
  ] as const;
  const lines = wrapRuns(runs, 10).map((line) => line.map((run) => run.text).join(''));
  expect(lines).toEqual(['January', '123']);
});

test('a word longer than the line is cut', () => {
  const lines = wrapRuns([{ text: 'a'.repeat(25), ink: 'plain' }], 10).map((line) => line[0].text.length);
  expect(lines).toEqual([10, 10, 5]);
});
