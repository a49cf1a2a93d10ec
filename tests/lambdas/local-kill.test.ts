/** A run killed at any moment and started again ends in the same store, byte for byte. */
import { spawn } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openLocal } from '../../lambdas/local.ts';
import { ingestCorpus } from '../../lambdas/local-corpus.ts';
import { temporaryFolder, treeOf, writeCorpus } from './local-fixture.ts';

const SCRIPT = fileURLToPath(new URL('ingest-and-die.ts', import.meta.url));

/** Runs the script; resolves with the signal that ended it. */
function runAndDie(root: string, corpus: string, write: number, moment: string): Promise<string | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, root, corpus, `${write}`, moment], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (_, signal) => resolve(signal));
  });
}

async function finish(root: string, corpus: string): Promise<void> {
  const local = await openLocal({ root });
  await ingestCorpus(corpus, local);
  expect(local.pending()).toEqual({ queued: [], failed: [] });
}

async function uninterrupted(): Promise<{
  folder: string;
  corpus: string;
  tree: Awaited<ReturnType<typeof treeOf>>;
}> {
  const folder = await temporaryFolder();
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  await writeCorpus(corpus);
  await finish(join(folder, 'plain'), corpus);
  return { folder, corpus, tree: await treeOf(join(folder, 'plain')) };
}

test('killed again and again, each time at a later write', async () => {
  const { folder, corpus, tree } = await uninterrupted();
  expect(Object.keys(tree).filter((path) => path.startsWith('comparisons'))).toHaveLength(4);
  expect(Object.keys(tree).filter((path) => path.startsWith('refusals'))).toHaveLength(1);

  const root = join(folder, 'killed');
  // What a run has done is not done again: each of them goes further than the one before.
  const moments: readonly (readonly [number, string])[] = [
    [1, 'after'],
    [2, 'before'],
    [3, 'after'],
    [3, 'before'],
    [5, 'after'],
    [7, 'before'],
    [8, 'after'],
    [11, 'before'],
  ];
  for (const [at, [write, moment]] of moments.entries()) {
    expect(await runAndDie(root, corpus, write, moment)).toBe('SIGKILL');
    // What is left is a store to go on from, at every one of these moments.
    const copy = join(folder, `copy-${at}`);
    await cp(root, copy, { recursive: true, preserveTimestamps: true });
    await finish(copy, corpus);
    expect(await treeOf(copy)).toEqual(tree);
  }
  await finish(root, corpus);
  expect(await treeOf(root)).toEqual(tree);
}, 120_000);
