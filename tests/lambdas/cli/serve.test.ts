import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BIN, freshFolder, plainEnvironment, variorum } from './run.ts';

/** A corpus of one work in two versions. */
function smallCorpus(): string {
  const corpus = freshFolder();
  const work = join(corpus, 'rules');
  mkdirSync(work);
  writeFileSync(join(work, 'draft.txt'), 'Members must attend. Lunch is at noon.\n');
  writeFileSync(join(work, 'final.txt'), 'Members should attend. Lunch is at noon.\n');
  const versions = [
    { file: 'draft.txt', label: 'Draft', language: 'en', role: 'translation', time: '2024-01-01' },
    { file: 'final.txt', label: 'Final', language: 'en', role: 'translation', time: '2024-02-01' },
  ];
  writeFileSync(join(work, 'work.json'), JSON.stringify({ title: 'Rules', sourceLanguage: 'ja', versions }));
  return corpus;
}

interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
  readonly said: () => string;
}

/** Starts `variorum serve` and waits until it says where. */
async function serve(args: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', ...args], { env: plainEnvironment() });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const found = said.match(/Serving (http:\S+)/);
      if (found) resolve(found[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => reject(new Error(`It ended before it served:\n${said}`)));
  });
  return { child, url, said: () => said };
}

test('first start: the corpus, its summaries, the pages; a second one does nothing twice', async () => {
  const args = ['--store', join(freshFolder(), 'store'), '--corpus', smallCorpus()];
  const first = await serve(args);
  expect(first.said()).toMatch(
    /^ingest +rules +draft\ningest +rules +final\ncompare +rules .+\npublish +rules .+\n/,
  );
  expect(first.said()).toContain('Draft → Final');
  expect(first.said()).toMatch(/Ready: 1 work, 2 versions, 1 comparison in /);
  const page = await fetch(first.url);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Rules');
  first.child.kill('SIGTERM');
  expect(await once(first.child, 'close')).toEqual([0, null]);
  expect(first.said()).toMatch(/Stopped\.\n$/);

  const second = await serve(args);
  expect(second.said()).toMatch(/^Nothing new: 1 work, 2 versions, 1 comparison in /);
  second.child.kill('SIGINT');
  expect(await once(second.child, 'close')).toEqual([0, null]);
});

test('a busy port is said at once, before any work', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const store = join(freshFolder(), 'store');
  const ran = await variorum(['serve', '--port', String(port), '--store', store]);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toMatch(new RegExp(`^variorum: Port ${port} is in use .+--port ${port + 1}\\.\n$`));
  expect(existsSync(store)).toBe(false);
});

test.each([
  [
    'a store that cannot be',
    ['--store', 'file.txt'],
    /^variorum: Could not open the store at .*file\.txt: .+\.\n$/,
  ],
  [
    'a corpus that is not there',
    ['--corpus', 'none'],
    /^variorum: none: there is no such file or folder\.\n$/,
  ],
  ['a port that is none', ['--port', '70000'], /0 to 65535/],
])('%s is trouble, said in words', async (_what, args, message) => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'file.txt'), 'in the way');
  const ran = await variorum(['serve', '--port', '0', ...args], { cwd: folder });
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toMatch(message);
});
