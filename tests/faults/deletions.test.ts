/**
 * A work that is deleted while its stages run, stop, and are killed at any operation: once the faults stop and the
 * sweep has come to rest, nothing of it is left, and the work beside it is as it was.
 */
import { expect, test, vi } from 'vitest';
import { acceptUpload } from '../../lambdas/stages/accept.ts';
import { askDeletion } from '../../lambdas/stages/erase.ts';
import { renderReport } from '../../lambdas/stages/render.ts';
import { sweep } from '../../lambdas/stages/sweep.ts';
import { type Store, StoreError } from '../../lambdas/store/store.ts';
import { Bucket, type Message } from './bucket.ts';
import { Chance } from './chance.ts';
import { DONE, type Fate, Process } from './process.ts';
import { REAL } from './stages.ts';

vi.mock('../../engine/index.ts', async (original) => {
  const { withRemembered } = await import('./pure.ts');
  return withRemembered(await original<typeof import('../../engine/index.ts')>(), 'compare');
});

const HOUR = 3_600_000;
const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);
const TEXTS = ['The gate is shut.', 'The gate is open. Ships may pass.', 'The gate was shut on 3 May 2024.'];

async function upload(store: Store, work: string, count: number): Promise<void> {
  for (let at = 0; at < count; at++)
    await acceptUpload(store, {
      work,
      label: `v${at}`,
      language: 'en',
      time: `2024-05-0${at + 1}`,
      filename: 'text.txt',
      bytes: new TextEncoder().encode(TEXTS[at]),
    });
}

async function all(bucket: Bucket): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { key } of bucket.list(''))
    found.set(key, Buffer.from((await bucket.get(key))?.body ?? []).toString('latin1'));
  return found;
}

interface Trial {
  /** Keys that should not be there, or should be otherwise. */
  readonly wrong: readonly string[];
  /** Keys of the work when the faults stopped. */
  readonly left: number;
}

/** `early`: milliseconds by which the sweeps' clock is ahead, so that they hold the deletion to be over too soon. */
async function trial(seed: number, early = 0): Promise<Trial> {
  const chance = new Chance(seed);
  const messages: Message[] = [];
  const bucket = new Bucket((message) => messages.push(message));
  await upload(bucket, 'kept', 2);
  for (let next = messages.shift(); next; next = messages.shift()) await REAL[next.stage](bucket, next.key);
  const kept = await all(bucket);
  await upload(bucket, 'w', 1 + chance.below(3));

  const running: Process[] = [];
  let stalls = chance.one([0, 0.02, 0.05]);
  const start = async (name: string, work: (store: Store) => Promise<unknown>): Promise<void> => {
    const process = await Process.start(name, bucket, work);
    if (!process.ending) running.push(process);
  };
  const swept = (store: Store, actions: number, ahead = early) =>
    sweep(store, { actions, now: new Date(bucket.clock + ahead) }, renderReport);
  /** Runs that get no answer until the faults stop: what they write then, they write late. */
  const stalled = new Set<Process>();
  const advance = async (fate: () => Fate): Promise<void> => {
    const process = chance.one(running.filter((one) => !stalled.has(one)));
    await process.step(fate());
    if (chance.happens(stalls)) stalled.add(process);
    const { ending } = process;
    if (!ending) return;
    running.splice(running.indexOf(process), 1);
    stalled.delete(process);
    if (ending.code === 'threw' && !(ending.error instanceof StoreError)) throw ending.error;
  };

  const crashes = chance.one([0, 0.02, 0.1]);
  const askAt = chance.below(150);
  for (let step = 0; step < 600; step++) {
    const free = running.length - stalled.size < 4;
    bucket.clock += chance.below(1000);
    if (step === askAt) await askDeletion(bucket, 'w');
    else if (messages.length > 0 && free && chance.happens(0.3)) {
      const [{ stage, key }] = messages.splice(chance.below(messages.length), 1);
      if (!chance.happens(0.1)) await start(`${stage} ${key}`, (store) => REAL[stage](store, key));
    } else if (free && chance.happens(step > askAt ? 0.1 : 0.02)) {
      await start('sweep', (store) => swept(store, chance.one([1, 100])));
    } else if (running.length > stalled.size) {
      await advance(() =>
        chance.happens(crashes) ? { code: 'crashed', reached: chance.happens(0.5) } : DONE,
      );
    }
  }
  stalls = 0;
  stalled.clear();
  while (running.length > 0) await advance(() => DONE);
  const left = [...(await all(bucket)).keys()].filter((key) => key.split('/')[1] === 'w').length;
  for (let rest = false; !rest; ) {
    bucket.clock += 2 * HOUR;
    const before = await all(bucket);
    await swept(bucket, 100, 0);
    rest = before.size === (await all(bucket)).size;
  }
  // What is brought late, when all is over.
  for (const { stage, key } of messages) await REAL[stage](bucket, key);
  const is = await all(bucket);
  const wrong = [...new Set([...is.keys(), ...kept.keys()])].filter((key) => is.get(key) !== kept.get(key));
  return { wrong, left };
}

test(`${SEEDS.length} schedules: nothing of the work is left, and all of the other`, async () => {
  const wrong: string[] = [];
  let interrupted = 0;
  for (const seed of SEEDS) {
    const result = await trial(seed);
    if (result.wrong.length > 0) wrong.push(`seed ${seed}: ${result.wrong.join(', ')}`);
    if (result.left > 1) interrupted++;
  }
  expect(wrong).toEqual([]);
  // Else the schedules would show nothing.
  expect(interrupted).toBeGreaterThan(3);
}, 120_000);

test('a deletion that is held to be over too soon is found out', async () => {
  const wrong: number[] = [];
  for (const seed of SEEDS) if ((await trial(seed, 2 * HOUR)).wrong.length > 0) wrong.push(seed);
  expect(wrong.length).toBeGreaterThan(0);
}, 120_000);
