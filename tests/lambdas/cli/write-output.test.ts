import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Trouble } from '../../../lambdas/cli/trouble.ts';
import { writeOutput } from '../../../lambdas/cli/write-output.ts';
import { freshFolder } from './run.ts';

test('a file that was there keeps its mode, and a link leads where it led', async () => {
  const folder = freshFolder();
  const [file, link] = [join(folder, 'report.txt'), join(folder, 'link.txt')];
  writeFileSync(file, 'what was there');
  chmodSync(file, 0o640);
  symlinkSync(file, link);
  await writeOutput('now', link);
  expect(readFileSync(file, 'utf8')).toBe('now');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).sort()).toEqual(['link.txt', 'report.txt']);
});

test('what is no plain file is written to, not replaced', async () => {
  await writeOutput('gone', '/dev/null');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('trouble in words, with nothing left behind', async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'sub'));
  const inFolder = writeOutput('x', join(folder, 'sub'));
  await expect(inFolder).rejects.toThrow(Trouble);
  await expect(inFolder).rejects.toThrow(/sub: this is a folder/);
  await expect(writeOutput('x', join(folder, 'none', 'x.txt'))).rejects.toThrow(
    /there is no such file or folder/,
  );
  expect(readdirSync(folder)).toEqual(['sub']);
});
