import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, variorum } from './run.ts';

test('a sentence a line, line breaks inside one as spaces', async () => {
  const ran = await variorum(['segment', '-'], {
    input: 'The first\nsentence. The second.\n\nA new paragraph.\n',
  });
  expect(ran).toEqual({
    status: 0,
    stdout: 'The first sentence.\nThe second.\nA new paragraph.\n',
    stderr: '',
  });
});

test('json gives positions and paragraphs; the language follows from the letters', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'notice.txt'), '本日は休館です。明日は開館します。\n');
  const ran = await variorum(['segment', 'notice.txt', '--format', 'json'], { cwd: folder });
  expect(ran.status).toBe(0);
  expect(JSON.parse(ran.stdout)).toEqual({
    language: 'ja',
    segments: [
      { start: 0, end: 8, paragraph: 0, text: '本日は休館です。' },
      { start: 8, end: 17, paragraph: 0, text: '明日は開館します。' },
    ],
  });
});

test('a file that is refused: the reason and what to do', async () => {
  const ran = await variorum(['segment', '-'], { input: '' });
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toMatch(/^variorum: standard input: .+\n.+\n$/);
});
