/** Deleting a work for good: a page that asks, and what programs call. Seldom needed, so loaded when it is. */
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Store } from '../store/store.ts';

export function deletionRoutes(store: Store): Hono {
  const routes = new Hono();
  const answers = () => import('./keeping/deletion.ts');
  routes.get('/works/:work/deletion', etag(), async (c) =>
    (await answers()).ask(c, store, c.req.param('work')),
  );
  routes.post('/works/:work/deletion', async (c) =>
    (await answers()).deleteConfirmed(c, store, c.req.param('work')),
  );
  routes.delete('/works/:work', async (c) => (await answers()).deleteNamed(c, store, c.req.param('work')));
  return routes;
}
