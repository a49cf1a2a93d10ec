import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { marksOf, readDocx } from '../../engine/report/exports/read-docx.ts';
import { freshFolder, variorum } from './run.ts';

const BEFORE = '12 January 2024\n\nMembers must attend the meeting.\n';
const AFTER = '13 January 2024\n\nMembers should attend the meeting.\n';

function files() {
  const folder = freshFolder();
  const [before, after] = [join(folder, 'before.txt'), join(folder, 'after.txt')];
  writeFileSync(before, BEFORE);
  writeFileSync(after, AFTER);
  return { folder, before, after };
}

test('a Word file with tracked changes, dated by the text and by no clock', async () => {
  const { folder, before, after } = files();
  const output = join(folder, 'redline.docx');
  const ran = await variorum(['compare', before, after, '--format', 'docx', '--output', output]);
  expect(ran).toMatchObject({ status: 1, stdout: '', stderr: '' });
  const file = readFileSync(output);
  expect(readDocx(file, 'reject').join('\n\n')).toBe(BEFORE.trim());
  expect(readDocx(file, 'accept').join('\n\n')).toBe(AFTER.trim());
  expect(new Set(marksOf(file).map(({ date }) => date))).toEqual(new Set(['2024-01-13T00:00:00Z']));
});

test('a corrigendum, in Japanese where that is asked for', async () => {
  const { before, after } = files();
  const english = await variorum(['compare', before, after, '--format', 'corrigendum']);
  expect(english.stdout).toContain('For “must” read “should”');
  const args = ['compare', before, after, '--format', 'corrigendum', '--report-language', 'ja'];
  expect((await variorum(args)).stdout).toMatch(/^正誤表\n[\s\S]*誤　must\n {3}正　should\n/);
});

test.each(['md', 'tmx', 'xlf', 'tei', 'corrigendum-html'])('%s is printed', async (format) => {
  const { before, after } = files();
  const ran = await variorum(['compare', before, after, '--format', format]);
  expect(ran).toMatchObject({ status: 1, stderr: '' });
  expect(ran.stdout).toContain('should');
});

test('where there is no browser a PDF is refused, with what to do, and nothing is written', async () => {
  const { folder, before, after } = files();
  const output = join(folder, 'report.pdf');
  const env = { CHROMIUM_PATH: join(folder, 'none') };
  const ran = await variorum(['compare', before, after, '--format', 'pdf', '--output', output], { env });
  expect(ran.status).toBe(2);
  expect(ran.stderr).toMatch(/CHROMIUM_PATH: .*none is no program\.[\s\S]*--format html/);
  expect(() => readFileSync(output)).toThrow();
});
