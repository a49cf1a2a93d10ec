import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, variorum } from './run.ts';

test('a version is taken in, compared with the one before, and known again', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'draft.txt'), 'Members must attend. Lunch is at noon.\n');
  writeFileSync(join(folder, 'final.txt'), 'Members should attend. Lunch is at noon.\n');
  const draft = ['ingest', 'draft.txt', '--work', 'rules', '--label', 'Draft', '--time', '2024-01-01'];
  const final = ['ingest', 'final.txt', '--work', 'rules', '--label', 'Final', '--time', '2024-02-01'];

  const first = await variorum(draft, { cwd: folder });
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(/^ingest +rules +draft\n/);
  expect(first.stdout).toContain('draft.txt: taken into rules.');

  const second = await variorum(final, { cwd: folder });
  expect(second).toMatchObject({ status: 0, stderr: '' });
  expect(second.stdout).toMatch(/^compare +rules +draft → final\npublish +rules +draft → final\n/m);
  expect(second.stdout).toContain('1 unchanged, 1 edited');

  const again = await variorum(final, { cwd: folder });
  expect(again).toMatchObject({ status: 0, stderr: '' });
  expect(again.stdout).toMatch(/^final\.txt: nothing new, rules has it as final-[\da-f]{8}\.\n$/);
});

test('a refusal says why and what to do, also the second time', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'blank.txt'), ' \n\n');
  const args = ['ingest', 'blank.txt', '--work', 'rules', '--label', 'Draft'];
  for (let time = 1; time <= 2; time++) {
    const ran = await variorum(args, { cwd: folder });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^variorum: blank\.txt: .+\n.+\n$/);
    expect(ran.stdout).not.toContain('taken into');
  }
});

test('wrong usage is said before anything is stored', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'draft.txt'), 'Members must attend.\n');
  const unnamed = await variorum(['ingest', 'draft.txt', '--work', 'rules'], { cwd: folder });
  expect(unnamed).toMatchObject({ status: 2, stdout: '' });
  expect(unnamed.stderr).toContain('--label');
  const nothing = await variorum(['ingest'], { cwd: folder });
  expect(nothing).toMatchObject({ status: 2, stdout: '' });
  expect(nothing.stderr).toContain('--corpus');
  expect(existsSync(join(folder, '.variorum'))).toBe(false);
});

test('a corpus: what is in it is taken in once, and what is refused is named', async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'texts', 'rules'), { recursive: true });
  const versions = ['good', 'bad'].map((name) => ({
    file: `${name}.txt`,
    label: name,
    language: 'en',
    role: 'translation',
  }));
  const manifest = { title: 'Rules', sourceLanguage: 'ja', versions };
  writeFileSync(join(folder, 'texts', 'rules', 'work.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'texts', 'rules', 'good.txt'), 'Members must attend.\n');
  writeFileSync(join(folder, 'texts', 'rules', 'bad.txt'), '');
  for (let time = 1; time <= 2; time++) {
    const ran = await variorum(['ingest', '--corpus', 'texts'], { cwd: folder });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^variorum: texts\/rules\/bad\.txt: .+\n.+\n$/);
  }
  writeFileSync(join(folder, 'texts', 'rules', 'bad.txt'), 'Members should attend.\n');
  const mended = await variorum(['ingest', '--corpus', 'texts'], { cwd: folder });
  expect(mended).toMatchObject({ status: 0, stderr: '' });
  expect(mended.stdout).toMatch(/^ingest +rules +bad\n/);
});
