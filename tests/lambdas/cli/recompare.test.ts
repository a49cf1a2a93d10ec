import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../engine/version.ts';
import { freshFolder, variorum } from './run.ts';

test('what an older engine made is made again, with its progress, once', async () => {
  const folder = freshFolder();
  for (const [label, text] of [
    ['Draft', 'Members must attend.'],
    ['Final', 'Members should attend.'],
  ]) {
    writeFileSync(join(folder, 'text.txt'), `${text}\n`);
    await variorum(['ingest', 'text.txt', '--work', 'rules', '--label', label], { cwd: folder });
  }
  const comparisons = join(folder, '.variorum', 'comparisons', 'rules');
  const [name] = readdirSync(comparisons);
  const made = readFileSync(join(comparisons, name), 'utf8');
  writeFileSync(join(comparisons, name), made.replace(`"engine":"${ENGINE_VERSION}"`, '"engine":"0.0.1"'));

  const ran = await variorum(['recompare', '--all'], { cwd: folder });
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(ran.stdout).toBe('0 of 1 parts\n1 of 1 parts\n1 comparison made again, 0 current already.\n');
  expect(readFileSync(join(comparisons, name), 'utf8')).toBe(made);
  const again = await variorum(['recompare', '--work', 'rules'], { cwd: folder });
  expect(again).toMatchObject({ status: 0, stderr: '' });
  expect(again.stdout).toContain('0 comparisons made again, 1 current already.');
}, 60_000);

test.each([
  [[], '--all or --work'],
  [['--all', '--work', 'rules'], '--all or --work'],
  [['--work', 'a/b'], 'holds "/"'],
  [['--all', '--at-once', '0'], 'from 1 to 16'],
  [['--work', 'nothing'], 'There is no work nothing'],
])('recompare %j is wrong usage', async (args, message) => {
  const ran = await variorum(['recompare', ...args], { cwd: freshFolder() });
  expect(ran.status).toBe(2);
  expect(ran.stderr).toContain(message);
});
