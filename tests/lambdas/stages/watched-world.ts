/** A web with one page and a clock, for what the stage `watch` does about them. */
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { watch } from '../../../lambdas/stages/watch.ts';
import type { LookRecord, ObservationRecord, WatchRecord } from '../../../lambdas/stages/watch-records.ts';
import type { Asked, Visited } from '../../../lambdas/stages/watch-visit.ts';
import { lookKey, PREFIXES, watchKey } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import { pageOf } from '../watched-site.ts';
import { bytesOf, json, keys } from './helpers.ts';

export const WATCH: WatchRecord = {
  schema: 'variorum.watch/1',
  work: 'harbour',
  id: 'example-org-0d1e2f3a',
  url: 'https://example.org/notice.html',
  everyMinutes: 360,
  label: 'web page',
  language: 'en',
};
export const KEY = watchKey(WATCH.work, WATCH.id);
export const START = Date.UTC(2026, 2, 3);
export const HOUR = 3_600_000;

export const fetched = (body: string | Uint8Array, headers: { [name: string]: string } = {}): Visited => ({
  code: 'fetched',
  url: WATCH.url,
  status: 200,
  headers: { 'content-type': 'text/html', ...headers },
  bytes: typeof body === 'string' ? bytesOf(body) : body,
  redirects: [],
});
export const answered = (code: number): Visited => ({ code: 'answered', url: WATCH.url, status: code });
export const TEXTS = [
  pageOf(['The quay closes on 3 March.']),
  pageOf(['The quay closes on 4 March.']),
  pageOf(['The quay closes on 4 March.'], 'More news'),
  pageOf(['The quay closes on 5 March. Ships wait.']),
];

/** A web with one page, and a clock. */
export function world(store: Store = new MemoryStore()) {
  const state: { page: Visited; time: number } = { page: fetched(TEXTS[0]), time: START };
  const asked: Asked[] = [];
  const deps = {
    now: () => new Date(state.time),
    visit: async (given: Asked) => {
      asked.push(given);
      return state.page;
    },
  };
  return {
    store,
    state,
    asked,
    deps,
    look: (of: Store = store) => watch(of, KEY, deps),
    /** The page as it is now, at the time when it is due. */
    async next(page: Visited, later = 6 * HOUR) {
      state.page = page;
      state.time += later;
      return watch(store, KEY, deps);
    },
    async ingestAll() {
      for await (const { key } of store.list(PREFIXES.uploads)) await ingest(store, key);
    },
    stateNow: () => json<LookRecord>(store, lookKey(WATCH.work, WATCH.id)),
    told: async () =>
      Promise.all(
        (await keys(store, PREFIXES.observations)).map((key) => json<ObservationRecord>(store, key)),
      ),
  };
}
