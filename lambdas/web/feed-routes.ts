import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { SEVERITIES, type Severity } from '../../engine/index.ts';
import { workRefusal } from '../stages/names.ts';
import type { Store } from '../store/store.ts';
import { feedAddress } from './addresses.ts';
import { readWanted, type WantedWork } from './catalogue.ts';
import { notFound, problem } from './problems.ts';

/** Of everything and of a work, by the least severity wanted: `?severity=major`. */
export function feedRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.get(feedAddress(), etag(), async (c) => {
    const least = leastSeverity(c);
    if (!least) return badSeverity(c);
    return answer(c, store, least, await readWanted(store));
  });
  routes.get('/works/:work/feed.atom', etag(), async (c) => {
    const least = leastSeverity(c);
    if (!least) return badSeverity(c);
    const id = c.req.param('work');
    const [work] = workRefusal(id) ? [] : await readWanted(store, id);
    if (!work) return notFound(c, 'noWork');
    return answer(c, store, least, [work], work);
  });
  return routes;
}

async function answer(
  c: Context,
  store: Store,
  least: Severity,
  works: readonly WantedWork[],
  work?: WantedWork,
): Promise<Response> {
  // Loaded when it is asked for: no page needs it.
  const [{ atomFeed }, { feedEntries }] = await Promise.all([
    import('./feed/atom.ts'),
    import('./feed/entries.ts'),
  ]);
  const entries = await feedEntries(store, works, least);
  const feed = await atomFeed({ work, least, entries, origin: new URL(c.req.url).origin });
  return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
}

function leastSeverity(c: Context): Severity | undefined {
  const asked = c.req.query('severity') ?? 'neutral';
  return SEVERITIES.find((severity) => severity === asked);
}

const badSeverity = (c: Context): Response | Promise<Response> =>
  problem(c, { code: 'noSeverity', values: () => ({ severities: SEVERITIES.join(', ') }) });
