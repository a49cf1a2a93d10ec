/** What DirectoryStore promises between processes, and after one is killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DirectoryStore } from '../../../lambdas/store/directory.ts';
import { newFolder } from './folder.ts';

const SCRIPT = join(import.meta.dirname, 'put-in-another-process.ts');

const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

test('ifAbsent has one winner among processes', async () => {
  const root = await newFolder();
  const names = ['one', 'two', 'three'];
  const printed = await Promise.all(
    names.map(async (name) => {
      const child = start(root, 'race', name);
      let output = '';
      child.stdout!.on('data', (chunk) => {
        output += chunk;
      });
      await once(child, 'close');
      return output;
    }),
  );
  const won = printed.map((output) => Number(/won (\d+)/.exec(output)?.[1]));
  expect(won.reduce((sum, count) => sum + count, 0)).toBe(40);
  const store = await DirectoryStore.open(root);
  const count = new Map<string, number>();
  for await (const { key } of store.list('race/')) {
    const body = Buffer.from((await store.get(key))!.body).toString();
    const name = names.find((candidate) => body === candidate.repeat(2000));
    count.set(name!, (count.get(name!) ?? 0) + 1);
  }
  expect(names.map((name) => count.get(name) ?? 0)).toEqual(won);
});

async function textOf(store: DirectoryStore, key: string): Promise<string | undefined> {
  const object = await store.get(key);
  return object && Buffer.from(object.body).toString();
}

/** Ends when the process has opened the store and ended so many rounds: it prints a line for each. */
async function roundsOf(child: ChildProcess, rounds: number): Promise<void> {
  let lines = 0;
  for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
    lines += `${chunk}`.split('\n').length - 1;
    if (lines > rounds) return;
  }
}

test('after SIGKILL at any moment the store holds whole objects only', async () => {
  const root = await newFolder();
  // Rounds that have ended, and milliseconds into the next, when it is killed.
  const moments = [
    [0, 0],
    [2, 3],
    [4, 17],
  ] as const;
  for (const [rounds, milliseconds] of moments) {
    const child = start(root, 'forever', `${rounds}`);
    const ended = once(child, 'exit');
    await roundsOf(child, rounds);
    await wait(milliseconds);
    child.kill('SIGKILL');
    await ended;

    const store = await DirectoryStore.open(root);
    expect(await readdir(join(root, '.tmp'))).toEqual([]);
    let kept = 0;
    for await (const { key, size } of store.list('')) {
      const { body } = (await store.get(key))!;
      expect(body.length, key).toBe(size);
      expect(new DataView(body.buffer, body.byteOffset).getUint32(0), key).toBe(body.length - 4);
      expect(Buffer.from(body.subarray(4)).equals(new Uint8Array(body.length - 4).fill(body[4])), key).toBe(
        true,
      );
      if (key === `new/${rounds}/0.bin`) kept++;
    }
    if (rounds > 0) expect(kept).toBe(1);
  }
});

test.concurrent.each([
  // The step it is killed within, and what is there then: a body to be put over, and one to be put anew before that.
  ['write', 'before', undefined],
  ['sync', 'before', undefined],
  ['link', 'before', undefined],
  ['rm', 'before', 'new'],
  ['rename', 'before', 'new'],
])('killed within %s: the objects are whole, the leftovers go', async (step, same, added) => {
  const root = await newFolder();
  await (await DirectoryStore.open(root)).put('same.txt', 'before');
  const child = start(root, 'stop', step);
  const ended = once(child, 'exit');
  let output = '';
  for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
    output += chunk;
    if (output.includes('stopped')) break;
  }
  expect(output).toBe('open\nstopped\n');
  child.kill('SIGKILL');
  await ended;

  const store = await DirectoryStore.open(root);
  expect(await readdir(join(root, '.tmp'))).toEqual([]);
  expect(await textOf(store, 'same.txt')).toBe(same);
  expect(await textOf(store, 'new.txt')).toBe(added);
  expect((await store.put('new.txt', 'again', { ifAbsent: true })).code).toBe(added ? 'exists' : 'stored');
});
