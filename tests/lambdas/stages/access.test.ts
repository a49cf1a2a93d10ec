/** Each stage does its whole work with no more than its row of the stage table allows. */
import { expect, test } from 'vitest';
import { type StageName, type Task, tasksOf, withEvents } from '../../../lambdas/local-events.ts';
import { compare } from '../../../lambdas/stages/compare.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { publish } from '../../../lambdas/stages/publish.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import { sweep } from '../../../lambdas/stages/sweep.ts';
import {
  type Access,
  MAX_UPLOAD_BYTES,
  type Prefix,
  STAGES,
  settingsKey,
  WEB_ACCESS,
} from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import { REPORT_FILES } from '../report-files.ts';
import { bytesOf, ENGLISH, keys, tear, upload } from './helpers.ts';

const rowOf = (stage: StageName): Access => {
  const row = STAGES.find(({ name }) => name === stage);
  if (!row) throw new Error(`no row for ${stage}`);
  return row;
};

/** The store as a function with this access sees it. */
function limited(base: Store, { reads, writes, deletes }: Access): Store {
  const check = (what: string, prefixes: readonly Prefix[], key: string): void => {
    if (!prefixes.some((prefix) => key.startsWith(prefix))) throw new Error(`may not ${what} ${key}`);
  };
  return {
    async get(key) {
      check('read', reads, key);
      return base.get(key);
    },
    async head(key) {
      check('read', reads, key);
      return base.head(key);
    },
    async put(key, body, condition) {
      check('write', writes, key);
      return base.put(key, body, condition);
    },
    async delete(key) {
      check('delete', deletes, key);
      return base.delete(key);
    },
    list(prefix) {
      check('list', reads, prefix);
      return base.list(prefix);
    },
  };
}

async function door(store: Store): Promise<void> {
  const web = limited(store, WEB_ACCESS);
  // The last one comes between the others, so that a comparison and its report are taken away.
  for (const [at, day] of [1, 2, 4, 3].entries())
    await upload(web, { label: `v${at}`, time: `2024-05-0${day}`, bytes: bytesOf(ENGLISH[at]) });
  await upload(web, { label: 'empty', bytes: bytesOf('') });
  await upload(web, { label: 'huge', bytes: new Uint8Array(MAX_UPLOAD_BYTES + 1) });
  await upload(web, { work: 'a/b' });
}

test('ingest, compare and publish', async () => {
  const base = new MemoryStore();
  const events: Task[] = [];
  const store = withEvents(base, (key) => events.push(...tasksOf(key)));
  await door(store);
  for (let task = events.shift(); task; task = events.shift()) {
    const seen = limited(store, rowOf(task.stage));
    if (task.stage === 'ingest') await ingest(seen, task.key);
    else if (task.stage === 'compare') await compare(seen, task.key);
    else await publish(seen, task.key, renderReport);
  }
  expect(await keys(base, 'reports/')).toHaveLength(5 * REPORT_FILES);
  await base.put(settingsKey('harbour'), '{ "ignore": ["typography"] }');
  const again = await compare(limited(base, rowOf('compare')), settingsKey('harbour'));
  expect(again).toMatchObject({ code: 'made', pairs: { length: 5 } });
  expect(await keys(base, 'refusals/')).toHaveLength(3);
  const replaced = (await keys(base, 'uploads/harbour/empty')).find((key) => !key.endsWith('.json')) ?? '';
  await base.put(replaced, 'Not empty any more.');
  await ingest(limited(base, rowOf('ingest')), replaced);
  expect(await keys(base, 'refusals/')).toHaveLength(2);
});

test('the sweep, from nothing and over a store in ruins', async () => {
  const base = new MemoryStore();
  await door(base);
  const seen = limited(base, rowOf('sweep'));
  await sweep(seen, { actions: 100 }, renderReport);
  const whole = await keys(base);
  for (const key of whole) if (!key.startsWith('uploads/')) await tear(base, key);
  await base.put('comparisons/harbour/x..y.json', '{}');
  const { left, failed } = await sweep(seen, { actions: 100 }, renderReport);
  expect({ left, failed }).toEqual({ left: false, failed: [] });
  expect(await keys(base)).toEqual(whole);
});
