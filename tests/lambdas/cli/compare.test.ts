import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx, paragraph, run } from '../extract/archives.ts';
import { BIN, CORPUS, freshFolder, plainEnvironment, variorum } from './run.ts';

const BEFORE = 'The meeting is on 12 January. Members must attend. Lunch is served at noon.\n';
const AFTER = 'The meeting is on 13 January. Members should attend. Lunch is served at noon.\n';
const ESCAPE = '\u001b[';

function twoFiles(): { folder: string; before: string; after: string } {
  const folder = freshFolder();
  const [before, after] = [join(folder, 'before.txt'), join(folder, 'after.txt')];
  writeFileSync(before, BEFORE);
  writeFileSync(after, AFTER);
  return { folder, before, after };
}

describe('exit status', () => {
  test('0 and a word for it where nothing differs, also in another format and encoding', async () => {
    const { folder, before } = twoFiles();
    const page = join(folder, 'same.html');
    writeFileSync(
      page,
      Buffer.from(`\ufeff<html lang="en"><body><p>${BEFORE.trim()}</p></body></html>`, 'utf16le'),
    );
    const ran = await variorum(['compare', before, page]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/nothing changed/i);
  });

  test('1 where the texts differ, and the differences in words, without colour in a pipe', async () => {
    const { before, after } = twoFiles();
    const ran = await variorum(['compare', before, after]);
    expect(ran).toMatchObject({ status: 1, stderr: '' });
    expect(ran.stdout).toMatch(/\[-must-\]\s?\{\+should\+\}/);
    expect(ran.stdout).toMatch(/critical date/);
    expect(ran.stdout).toMatch(/critical modality/);
    expect(ran.stdout).not.toContain(ESCAPE);
  });

  test('the changes as a table', async () => {
    const { before, after } = twoFiles();
    const ran = await variorum(['compare', before, after, '--format', 'csv']);
    expect(ran).toMatchObject({ status: 1, stderr: '' });
    expect(ran.stdout).toMatch(/^\ufeff?severity,category,note,/);
    expect(ran.stdout).toContain('\r\ncritical,modality,must → should: softened,edited,no,¶1 s2,');
  });

  test('a report in Japanese', async () => {
    const { before, after } = twoFiles();
    const ran = await variorum(['compare', before, after, '--report-language', 'ja']);
    expect(ran).toMatchObject({ status: 1, stderr: '' });
    expect(ran.stdout).toMatch(/重大な変更\d+件/);
  });

  test('1 where only the order differs', async () => {
    const folder = freshFolder();
    const sentences = [
      'The first ship of the morning sails slowly across the bay to Kobe.',
      'Two express trains leave the northern station for the temples of Nara.',
      'Three yellow buses wait patiently beside the canal warehouses in Otaru.',
    ];
    writeFileSync(join(folder, 'before.txt'), sentences.join('\n'));
    writeFileSync(join(folder, 'after.txt'), [sentences[1], sentences[2], sentences[0]].join('\n'));
    const args = ['compare', 'before.txt', 'after.txt', '--segments', 'lines', '--format', 'json'];
    const ran = await variorum(args, { cwd: folder });
    expect(ran.status).toBe(1);
    const { links, summary } = JSON.parse(ran.stdout);
    expect(summary.changes).toBe(0);
    expect(links.filter((link: { moved: boolean }) => link.moved)).toHaveLength(1);
  });

  test.each([
    ['a file that is not there', ['compare', 'none.txt', 'before.txt'], /none\.txt: there is no such file/],
    ['bytes that are no text', ['compare', 'before.txt', 'picture.txt'], /picture\.txt: .+\n.+/],
    ['standard input twice', ['compare', '-', '-'], /one side only/],
    [
      'an option that is not there',
      ['compare', 'before.txt', 'after.txt', '--colour'],
      /unknown option '--colour'/,
    ],
    ['no language tag', ['compare', 'before.txt', 'after.txt', '--language', 'en glish'], /BCP 47/],
    ['nowhere to write', ['compare', 'before.txt', 'after.txt', '-o', 'no/x.txt'], /no\/x\.txt: there is no/],
  ])('2 for %s, said in words', async (_what, args, message) => {
    const { folder } = twoFiles();
    writeFileSync(
      join(folder, 'picture.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0, 1, 2]),
    );
    const ran = await variorum(args, { cwd: folder });
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('input and output', () => {
  test('standard input is a side; a shorter after shows what went', async () => {
    const { before } = twoFiles();
    const ran = await variorum(['compare', before, '-', '--format', 'json'], {
      input: 'Members must attend.\n',
    });
    expect(ran.status).toBe(1);
    const comparison = JSON.parse(ran.stdout);
    expect(comparison).toMatchObject({
      schema: 'variorum.comparison/1',
      before: { label: before, language: 'en' },
      after: { label: 'standard input' },
    });
    expect(comparison.summary.links).toMatchObject({ unchanged: 1, removed: 2 });
  });

  test('--output takes the report, whole, with nothing beside it', async () => {
    const { folder } = twoFiles();
    writeFileSync(join(folder, 'report.html'), 'what was there');
    const args = ['compare', 'before.txt', 'after.txt', '--format', 'html', '--output', 'report.html'];
    const ran = await variorum(args, { cwd: folder, env: { FORCE_COLOR: '1' } });
    expect(ran).toMatchObject({ status: 1, stdout: '' });
    const html = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html.trimEnd()).toMatch(/<\/html>$/);
    expect(readdirSync(folder).sort()).toEqual(['after.txt', 'before.txt', 'report.html']);
  });

  test('lines are compared as they are cut, whatever stands in them', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'before.txt'), 'First. Still the first.\n\nSecond line\n');
    const args = ['compare', 'before.txt', '-', '--segments', 'lines', '--format', 'json'];
    const ran = await variorum(args, { cwd: folder, input: 'First. Still the first.\nSecond line\n' });
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.stdout).summary.segments).toEqual({ before: 2, after: 2 });
  });

  test('a reader that goes away early is no trouble', async () => {
    const { before, after } = twoFiles();
    const child = spawn(process.execPath, [BIN, 'compare', before, after, '--format', 'json'], {
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});

test('colour where it is asked for, in place of the marks', async () => {
  const { before, after } = twoFiles();
  const ran = await variorum(['compare', before, after, '--color', 'always'], { env: { NO_COLOR: '1' } });
  expect(ran.status).toBe(1);
  expect(ran.stdout).toContain(ESCAPE);
  expect(ran.stdout).not.toContain('[-');
});

test('works through a symbolic link and where the folder has a tsconfig of its own', async () => {
  const { folder } = twoFiles();
  const bin = join(folder, 'node_modules', '.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(BIN, join(bin, 'variorum'));
  writeFileSync(join(folder, 'tsconfig.json'), '{ "extends": "./gone.json", "compilerOptions": {');
  const ran = await variorum(['compare', 'before.txt', 'before.txt'], {
    cwd: folder,
    bin: join(bin, 'variorum'),
  });
  expect(ran).toMatchObject({ status: 0, stderr: '' });
});

test('the two texts of the corpus: their furniture stays out, their differences come out', async () => {
  const args = ['compare', 'provisional.txt', 'revised.txt'];
  const ran = await variorum(args, { cwd: join(CORPUS, 'koizumi-khabarovsk-2003') });
  expect(ran).toMatchObject({ status: 1, stderr: '' });
  expect(ran.stdout).toContain('[-Ishaef-]{+Ishayev+}');
  const [report, leftOut] = ran.stdout.split('\nLeft out of the comparison');
  expect(report).not.toMatch(/Back to Index|Japaneseother/);
  expect(report.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(leftOut).toContain('provisional.txt: (Provisional Translation)\n');
  expect(leftOut).toContain('revised.txt: Back to Index\n');
});

test('that changes were tracked inside a file is said, and stands in what is kept', async () => {
  const folder = freshFolder();
  const tracked = `<w:p>${run('We left on ')}<w:del><w:r><w:delText>Monday</w:delText></w:r></w:del><w:ins>${run('Tuesday')}</w:ins>${run('.')}</w:p>`;
  writeFileSync(join(folder, 'before.docx'), docx(paragraph('We left on Monday.')));
  writeFileSync(join(folder, 'after.docx'), docx(tracked));
  const note = 'The file holds tracked changes, 1 insertion and 1 deletion: they were accepted.';
  const asked = (format: string) =>
    variorum(['compare', 'before.docx', 'after.docx', '--format', format], { cwd: folder });
  const page = await asked('html');
  expect(page.stderr).toBe(`variorum: after.docx: ${note}\n`);
  expect(page.stdout.split(note)).toHaveLength(2);
  expect((await asked('text')).stdout.replace(/\n/g, ' ')).toContain(` After: ${note} `);
  expect((await asked('md')).stdout).toContain(`\n- **After**: ${note}\n`);
});
