import { expect, test } from 'vitest';
import { localOver } from '../../../lambdas/local.ts';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { webApp } from '../../../lambdas/web/app.ts';
import { makeChanges } from '../../../lambdas/web/changes.ts';
import { AFTER, BEFORE, offer } from './site.ts';

/** The app as on the laptop; `base` takes writes that no stage hears of. */
function streaming() {
  const changes = makeChanges();
  const base = new MemoryStore();
  const { store, settle } = localOver(base, { onProgress: changes.tell, retryAfter: [] });
  return { app: webApp({ store, changes }), base, store, settle, changes };
}

type State = { readonly tag: string; readonly pending: number };

/** The states of a stream, one by one. */
async function* statesOf(response: Response): AsyncGenerator<State> {
  let held = '';
  for await (const chunk of response.body ?? []) {
    held += new TextDecoder().decode(chunk);
    const events = held.split('\n\n');
    held = events.pop() ?? '';
    for (const event of events) {
      expect(event).toMatch(/^event: state\n/);
      yield JSON.parse(event.split('data: ')[1]);
    }
  }
}

test('a work’s states come as the stages go on, and end when nothing is on its way', async () => {
  const { app, store, settle } = streaming();
  await acceptUpload(store, offer('provisional', BEFORE, { time: '2024-05-01' }));
  await settle();
  await acceptUpload(store, offer('revised', AFTER, { time: '2024-05-02' }));
  const response = await app.request('/works/harbour/events');
  expect(response.headers.get('Content-Type')).toBe('text/event-stream');
  const states: State[] = [];
  for await (const state of statesOf(response)) states.push(state);
  expect(states.length).toBeGreaterThanOrEqual(2);
  expect(states[0].pending).toBeGreaterThan(0);
  expect(states.at(-1)?.pending).toBe(0);
  expect(new Set(states.map(({ tag }) => tag)).size).toBe(states.length);
  expect(await (await app.request('/works/harbour/state')).json()).toEqual(states.at(-1));
});

test('a page says where its events are while something is on its way, and only where the server has them', async () => {
  const { app, base, store } = streaming();
  await acceptUpload(base, offer('provisional', BEFORE));
  expect(await (await app.request('/works/harbour')).text()).toContain('data-events="/works/harbour/events"');
  const elsewhere = webApp({ store });
  expect(await (await elsewhere.request('/works/harbour')).text()).not.toContain('data-events');
  expect((await elsewhere.request('/works/harbour/events')).status).toBe(404);
});

test('a stream ends when the server closes, and there is none of what is not there', async () => {
  const { app, base, changes } = streaming();
  await acceptUpload(base, offer('provisional', BEFORE));
  const states = statesOf(await app.request('/works/harbour/events'));
  expect((await states.next()).value.pending).toBe(1);
  changes.close();
  expect((await states.next()).done).toBe(true);
  expect((await app.request('/works/nothing/events')).status).toBe(404);
  expect((await app.request('/works/harbour/events', { method: 'HEAD' })).status).toBe(200);
});

test('news that came before it was waited for is not missed, and none is waited for in vain', async () => {
  const changes = makeChanges();
  const seen = changes.count();
  changes.tell();
  await changes.next(seen, 60_000);
  const started = performance.now();
  await changes.next(changes.count(), 20);
  expect(performance.now() - started).toBeGreaterThan(10);
  const waiting = changes.next(changes.count(), 60_000);
  changes.tell();
  await waiting;
});
