/** What those who keep the site need: deleting a work, and how far jobs are. Seldom, so loaded when it is. */
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Store } from '../store/store.ts';
import { jobsAddress } from './addresses.ts';
import { takesForm } from './form-limits.ts';
import { JOBS_FORMATS } from './formats.ts';
import { represented } from './represented.ts';

export function keepingRoutes(store: Store): Hono {
  const routes = new Hono();
  for (const path of [jobsAddress, `${jobsAddress}.json`])
    routes.get(path, etag(), represented(JOBS_FORMATS), async (c) =>
      (await import('./keeping/jobs.ts')).showJobs(c, store, c.var.asked.format),
    );
  const answers = () => import('./keeping/deletion.ts');
  routes.get('/works/:work/deletion', etag(), async (c) =>
    (await answers()).ask(c, store, c.req.param('work')),
  );
  routes.post('/works/:work/deletion', takesForm(), async (c) =>
    (await answers()).deleteConfirmed(c, store, c.req.param('work')),
  );
  routes.delete('/works/:work', async (c) => (await answers()).deleteNamed(c, store, c.req.param('work')));
  return routes;
}
