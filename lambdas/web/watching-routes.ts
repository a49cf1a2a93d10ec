/** Watches of works, and the jobs that run by themselves. Seldom asked for, so loaded when they are. */
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { AddressRules } from '../fetch/address.ts';
import type { Store } from '../store/store.ts';
import { schedulesAddress } from './addresses.ts';
import { takesForm } from './form-limits.ts';
import { SCHEDULES_FORMATS, WATCHES_FORMATS } from './formats.ts';
import { represented } from './represented.ts';

export function watchingRoutes(store: Store, rules?: AddressRules): Hono {
  const routes = new Hono();
  for (const path of [schedulesAddress, `${schedulesAddress}.json`])
    routes.get(path, etag(), represented(SCHEDULES_FORMATS), async (c) =>
      (await import('./watching/schedules.ts')).showSchedules(c, store, c.var.asked.format),
    );
  const answers = () => import('./watching/watches.ts');
  for (const path of ['/works/:work/watches', '/works/:work/watches.json'])
    routes.get(path, etag(), represented(WATCHES_FORMATS), async (c) =>
      (await answers()).showWatches(c, store, c.req.param('work') ?? '', c.var.asked.format),
    );
  routes.post('/works/:work/watches', takesForm(), async (c) =>
    (await answers()).addWatch(c, store, c.req.param('work'), rules),
  );
  routes.post('/works/:work/watches/removal', takesForm(), async (c) =>
    (await answers()).removeWatch(c, store, c.req.param('work')),
  );
  routes.delete('/works/:work/watches/:watch', async (c) =>
    (await answers()).removeNamed(c, store, c.req.param('work'), c.req.param('watch')),
  );
  return routes;
}
