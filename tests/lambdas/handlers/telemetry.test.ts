import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { correlationId, correlationOf } from '../../../lambdas/handlers/correlation.ts';
import { countsOf } from '../../../lambdas/handlers/counts.ts';
import { countSweep } from '../../../lambdas/handlers/metrics.ts';
import { onObjectCreated } from '../../../lambdas/handlers/sqs.ts';
import { tellingStore } from '../../../lambdas/handlers/telling-store.ts';
import { tasksOf } from '../../../lambdas/local-events.ts';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { compare } from '../../../lambdas/stages/compare.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { notify } from '../../../lambdas/stages/notify.ts';
import { publish } from '../../../lambdas/stages/publish.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import { listen } from './listen.ts';

const offer = (label: string, text: string) => ({
  work: 'harbour',
  label,
  language: 'en',
  time: label === 'one' ? '2024-05-01' : '2024-05-02',
  filename: `${label}.txt`,
  bytes: new TextEncoder().encode(text),
});

/** Two uploads through the functions' own handlers; gives the keys of the uploads. */
async function through(): Promise<readonly string[]> {
  const base = new MemoryStore();
  const queue: string[] = [];
  const store: Store = {
    ...tellingStore(base, async () => {}),
    async put(key, body, condition) {
      const outcome = await base.put(key, body, condition);
      if (outcome.code === 'stored') queue.push(key);
      return outcome;
    },
  };
  const handlers = {
    ingest: onObjectCreated('ingest', () => store, ingest),
    compare: onObjectCreated('compare', () => store, compare),
    publish: onObjectCreated(
      'publish',
      () => store,
      (of, key) => publish(of, key, renderReport),
    ),
    notify: onObjectCreated(
      'notify',
      () => store,
      (of, key) => notify(of, key, new Date()),
    ),
  };
  const uploads: string[] = [];
  for (const one of [offer('one', 'It rains. It pours.'), offer('two', 'It rained. It pours.')]) {
    const accepted = await acceptUpload(store, one);
    if (accepted.code === 'accepted') uploads.push(accepted.upload);
    for (let key = queue.shift(); key !== undefined; key = queue.shift())
      for (const { stage } of tasksOf(key)) {
        const body = JSON.stringify({ 'detail-type': 'Object Created', detail: { object: { key } } });
        const event = { Records: [{ messageId: 'm', body } as SQSRecord] } as SQSEvent;
        expect(await handlers[stage as keyof typeof handlers](event)).toEqual({ batchItemFailures: [] });
      }
  }
  return uploads;
}

test('one id leads from an upload to its version, its comparisons and its reports', async () => {
  const said = listen();
  const [, upload] = await through();
  const id = correlationId(upload);
  expect(id).toMatch(/^[\da-f]{8}$/);
  const way = said.lines
    .filter(({ correlation }) => String(correlation).split(' ').includes(id))
    .map(({ message }) => message);
  expect(way.filter((message) => String(message).endsWith(': made'))).toEqual([
    'ingest: made',
    'compare: made',
    'publish: made',
  ]);
  for (const line of said.lines) expect(line.milliseconds).toEqual(expect.any(Number));
});

test('what is done is counted, as metrics that CloudWatch reads from the log', async () => {
  const { metrics } = await (async () => {
    const said = listen();
    await through();
    return said;
  })();
  expect(Object.fromEntries(metrics)).toMatchObject({
    'Uploads outcome=accepted': 1,
    Versions: 1,
    Comparisons: 1,
    Reports: 1,
    Segments: 4,
    BudgetsSpent: 0,
    'Milliseconds stage=ingest': expect.any(Number),
    'Milliseconds stage=compare': expect.any(Number),
    'Milliseconds stage=publish': expect.any(Number),
  });
});

test('refusals are counted by their reason, once', () => {
  const refusal = { code: 'empty' } as never;
  expect(countsOf({ code: 'refused', refusal, written: true })).toEqual([
    { name: 'Uploads', value: 1, outcome: 'empty' },
  ]);
  expect(countsOf({ code: 'refused', refusal, written: false })).toEqual([]);
  expect(countsOf({ code: 'already' })).toEqual([]);
});

test('a sweep counts what it mended and what it could not', () => {
  const said = listen();
  countSweep(12, {
    did: [],
    left: true,
    failed: [{ key: 'a', error: new Error('x') }],
    stuck: ['b', 'c'],
  });
  expect(Object.fromEntries(said.metrics)).toEqual({
    'Milliseconds stage=sweep': 12,
    SweepRepairs: 0,
    SweepFailures: 1,
    SweepStuck: 2,
    SweepsCutShort: 1,
  });
});

test('what stems from no upload has no id', async () => {
  const store = new MemoryStore();
  for (const key of [
    'settings/w/settings.json',
    'deletions/w/deletion.json',
    'versions/w/gone/text.json',
    'x',
  ])
    expect(await correlationOf(store, key)).toBeUndefined();
});

test('the door’s uploads are told of, their details and everything else are not', async () => {
  const told: string[] = [];
  const store = tellingStore(new MemoryStore(), async (key) => {
    told.push(key);
  });
  const accepted = await acceptUpload(store, offer('one', 'It rains.'));
  await store.put('requests/w/a..b.json', '{}');
  expect(told).toEqual(accepted.code === 'accepted' ? [accepted.upload] : []);
});
