import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Store } from '../store/store.ts';
import { readWork } from './catalogue.ts';
import type { Changes } from './changes.ts';
import { notFound } from './problems.ts';
import { workState } from './state.ts';

/** Milliseconds after which the store is looked at unasked: another process may have written into it. */
const LOOK_AGAIN = 5000;

/** A work's states as server-sent events, each as it comes, until nothing is on its way any more. */
export function eventRoutes(store: Store, changes: Changes): Hono {
  const routes = new Hono();
  routes.get('/works/:work/events', async (c) => {
    const id = c.req.param('work');
    if (!(await readWork(store, id))) return notFound(c, 'noWork');
    // A stream that nobody reads would never end.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'text/event-stream' });
    return streamSSE(c, async (stream) => {
      let told = '';
      while (!stream.aborted && !changes.closed()) {
        const seen = changes.count();
        const work = await readWork(store, id);
        if (!work) return;
        const state = workState(work);
        const data = JSON.stringify(state);
        if (data !== told) await stream.writeSSE({ event: 'state', data });
        if (state.pending === 0) return;
        told = data;
        await changes.next(seen, LOOK_AGAIN);
      }
    });
  });
  return routes;
}
