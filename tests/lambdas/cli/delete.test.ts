import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, variorum } from './run.ts';

async function folderWithTwo(): Promise<string> {
  const folder = freshFolder();
  for (const [work, label, text] of [
    ['rules', 'Draft', 'Members must attend.'],
    ['rules', 'Final', 'Members should attend.'],
    ['menu', 'Draft', 'Lunch is at noon.'],
  ]) {
    writeFileSync(join(folder, 'text.txt'), `${text}\n`);
    const ran = await variorum(['ingest', 'text.txt', '--work', work, '--label', label], { cwd: folder });
    expect(ran.status).toBe(0);
  }
  return folder;
}

const filesOf = (folder: string, work: string): string[] =>
  readdirSync(join(folder, '.variorum'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes(`/${work}/`) && !path.includes('/deletions/'));

test('a work goes with all its files, the other stays, and its id waits', async () => {
  const folder = await folderWithTwo();
  const menu = filesOf(folder, 'menu');
  expect(filesOf(folder, 'rules').length).toBeGreaterThan(8);

  const unasked = await variorum(['delete', 'rules'], { cwd: folder });
  expect(unasked).toMatchObject({ status: 2, stdout: '' });
  expect(unasked.stderr).toContain('--yes');
  expect(filesOf(folder, 'rules').length).toBeGreaterThan(8);

  const gone = await variorum(['delete', 'rules', '--yes'], { cwd: folder });
  expect(gone).toMatchObject({ status: 0, stderr: '' });
  expect(gone.stdout).toMatch(/^rules: deleted, \d+ objects\. The id is free again in an hour\.\n$/);
  expect(filesOf(folder, 'rules')).toEqual([]);
  expect(filesOf(folder, 'menu')).toEqual(menu);

  const again = await variorum(['ingest', 'text.txt', '--work', 'rules', '--label', 'Draft'], {
    cwd: folder,
  });
  expect(again).toMatchObject({ status: 2, stdout: '' });
  expect(again.stderr).toContain('deleted just now');
  expect(filesOf(folder, 'rules')).toEqual([]);
}, 60_000);

test.each([
  ['nothing', 'There is no work nothing'],
  ['a/b', 'holds "/"'],
])('%s is no work', async (work, message) => {
  const ran = await variorum(['delete', work, '--yes'], { cwd: freshFolder() });
  expect(ran.status).toBe(2);
  expect(ran.stderr).toContain(message);
});
