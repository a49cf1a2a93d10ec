/** However a run ends, it leaves no process, no port and no file. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isOpen } from './harness/emulator.ts';
import { processesWith } from './harness/processes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Starts a process that leaves the group, says so, and stays. */
const STAYS = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  child.unref();
  console.log('at work');
  setInterval(() => {}, 1000);`;

interface Run {
  readonly status: number | null;
  readonly said: string;
  readonly folder: string;
}

/** Runs the script against an emulator of its own; `whenAtWork` is told the id of the run's process. */
async function run(script: string, whenAtWork?: (id: number) => void): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'clean-'));
  const args = ['--import', 'tsx', 'tests/aws/run.ts', '--', process.execPath, '-e', script];
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, TMPDIR: folder } });
  let said = '';
  let told = false;
  const hear = (part: Buffer) => {
    said += part;
    if (told || !said.includes('at work')) return;
    told = true;
    whenAtWork?.(child.pid as number);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, said, folder };
}

async function expectClean({ said, folder }: Run): Promise<void> {
  const [, port] = said.match(/emulator at https:\/\/127\.0\.0\.1:(\d+)/) ?? [];
  expect(Number(port)).toBeGreaterThan(0);
  expect(said).toContain('no process, no port, no file left');
  expect(await isOpen(Number(port))).toBe(false);
  // The loader of TypeScript keeps a cache of its own, of no use to anybody else.
  expect((await readdir(folder)).filter((name) => !/^(tsx-|node-compile-cache)/.test(name))).toEqual([]);
  expect(await processesWith(join(folder, 'variorum-aws-'))).toEqual([]);
}

test('after a command that fails', async () => {
  const ended = await run('process.exitCode = 5');
  expect(ended.status).toBe(5);
  await expectClean(ended);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('after %s, with a process that had gone its own way', async (signal, status) => {
  const ended = await run(STAYS, (id) => process.kill(id, signal));
  expect(ended.said).toContain('at work');
  expect(ended.status).toBe(status);
  await expectClean(ended);
});
