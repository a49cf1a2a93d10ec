/** A watched page, fetched by the deployed function, becomes a version; the schedule looks again. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { versionsOf } from '../../lambdas/stages/history.ts';
import { keepWatch } from '../../lambdas/stages/watch.ts';
import type { LookRecord, WatchRecord } from '../../lambdas/stages/watch-records.ts';
import { lookKey, PREFIXES } from '../../lambdas/store/keys.ts';
import { callRest } from './harness/calls.ts';
import { deployed, resource } from './harness/deployed.ts';
import { bucketStore, schedule } from './harness/deployment.ts';
import { objectsUnder, until } from './harness/objects.ts';

const WORK = 'watched';
const CLOCK = 'one-more-watch';
let text = 'The quay closes on 3 March.';
let server: Server;
let watch: WatchRecord;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/notice`;
  watch = {
    schema: 'variorum.watch/1',
    work: WORK,
    id: 'loopback-00000001',
    url,
    everyMinutes: 15,
    label: 'web page',
    language: 'en',
  };
  // What no deployment does: the function may look at this machine.
  const name = resource('AWS::Lambda::Function', 'WatchWorkerFunction');
  const Variables = { BUCKET: deployed().bucket, WATCH_LOOPBACK: 'true' };
  await callRest('lambda', 'PUT', `/2015-03-31/functions/${name}/configuration`, {
    Environment: { Variables },
  });
});
afterAll(async () => {
  server.close();
  await callRest('scheduler', 'DELETE', `/schedules/${CLOCK}`).catch(() => undefined);
});

test('a watch that is set is looked at at once', async () => {
  const bucket = bucketStore();
  await keepWatch(bucket, watch);
  const [version] = await until(
    'a version',
    () => versionsOf(bucket, WORK),
    ({ length }) => length === 1,
  );
  expect(version.text).toBe(text);
  expect(version.origin.fetched).toMatchObject({ url: watch.url, status: 200, watch: watch.id });
});

test('the schedule looks again: what has changed is another version, and the run is kept', async () => {
  const bucket = bucketStore();
  const { State, ScheduleExpression, Target } = await schedule(
    resource('AWS::Scheduler::Schedule', 'WatchTimerSchedule'),
  );
  expect([State, ScheduleExpression]).toEqual(['ENABLED', 'rate(15 minutes)']);
  text = 'The quay closes on 4 March.';
  // Due now, not in a quarter of an hour.
  const key = lookKey(WORK, watch.id);
  const look: LookRecord = JSON.parse(Buffer.from((await bucket.get(key))?.body ?? []).toString());
  await bucket.put(key, JSON.stringify({ ...look, next: look.looked }));
  await callRest('scheduler', 'POST', `/schedules/${CLOCK}`, {
    ScheduleExpression: `at(${new Date().toISOString().slice(0, 19)})`,
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target,
  });
  const versions = await until(
    'a second version',
    () => versionsOf(bucket, WORK),
    ({ length }) => length === 2,
  );
  expect(versions.map((version) => version.text)).toEqual(['The quay closes on 3 March.', text]);
  const runs = await until(
    'the run',
    () => objectsUnder(bucket, `${PREFIXES.runs}watch/`),
    (found) => [...found.values()].some((body) => body.includes('"outcome"')),
  );
  expect([...runs.values()].map((body) => JSON.parse(body)).at(-1)).toMatchObject({
    job: 'watch',
    by: 'schedule',
    outcome: 'done',
    counts: { watches: 1, looked: 1, changed: 1 },
  });
});
