/** A run over the watches that is killed at any moment and started again makes exactly one version of each text. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PUBLIC_ONLY } from '../../lambdas/fetch/address.ts';
import { makeVisitor } from '../../lambdas/fetch/visit.ts';
import { openUnswept } from '../../lambdas/local.ts';
import { versionsOf } from '../../lambdas/stages/history.ts';
import { keepWatch } from '../../lambdas/stages/watch.ts';
import { DirectoryStore } from '../../lambdas/store/directory.ts';
import { PREFIXES } from '../../lambdas/store/keys.ts';
import { temporaryFolder } from './local-fixture.ts';
import { keys } from './stages/helpers.ts';
import { pageOf, plain, watchedSite } from './watched-site.ts';

const SCRIPT = fileURLToPath(new URL('watch-and-die.ts', import.meta.url));
const HOUR = 3_600_000;
const TEXTS = ['The quay closes on 3 March.', 'The quay closes on 4 March.', 'The quay closes on 5 March.'];
/** Of a look that found a change: its intent, details, upload, and the line through the intent. */
const MOMENTS = [
  ['1', 'after'],
  ['2', 'after'],
  ['3', 'after'],
] as const;

function runAndDie(...args: readonly string[]): Promise<string | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (_, signal) => resolve(signal));
  });
}

test('killed behind its first write, its second and its third', async () => {
  const site = await watchedSite();
  const root = join(await temporaryFolder(), 'store');
  let time = Date.UTC(2026, 2, 3);
  const visitor = () =>
    makeVisitor({ rules: { ...PUBLIC_ONLY, loopback: true }, wait: async () => undefined });
  const finish = async () => {
    const local = await openUnswept({ root, visitor, now: () => new Date(time) });
    await local.sweep();
    await local.watch();
    await local.settle();
    return local;
  };
  // Into the bare store: nobody hears of it, and nobody looks yet.
  await keepWatch(await DirectoryStore.open(root), {
    schema: 'variorum.watch/1',
    work: 'harbour',
    id: 'loopback-00000001',
    url: `${site.origin}/notice`,
    everyMinutes: 60,
    label: 'web page',
    language: 'en',
  });
  for (const [at, [write, moment]] of MOMENTS.entries()) {
    site.pages.set('/notice', plain(pageOf([TEXTS[at]])));
    time += 48 * HOUR;
    expect(await runAndDie(root, write, moment, new Date(time).toISOString())).toBe('SIGKILL');
    time += HOUR / 60;
    const local = await finish();
    const texts = (await versionsOf(local.store, 'harbour')).map(({ text }) => text.split('\n').at(-1));
    expect(texts, `killed behind write ${write}`).toEqual(TEXTS.slice(0, at + 1));
    expect(await keys(local.store, PREFIXES.refusals)).toEqual([]);
  }
}, 120_000);
