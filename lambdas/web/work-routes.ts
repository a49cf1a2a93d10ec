import { Hono } from 'hono';
import { readVersion } from '../stages/history.ts';
import { workRefusal } from '../stages/names.ts';
import type { VersionRecord } from '../stages/records.ts';
import type { Store } from '../store/store.ts';
import { readStrays, readWork } from './catalogue.ts';
import { noticeText } from './notices.ts';
import { notFound } from './problems.ts';
import { straysState, workState } from './state.ts';
import { readHome } from './upload-routes.ts';
import { homePage } from './views/home.ts';
import { versionPage } from './views/version.ts';
import { workPage } from './views/work.ts';

export function workRoutes(store: Store): Hono {
  const routes = new Hono();

  routes.get('/', async (c) =>
    c.html(homePage({ ...(await readHome(store)), notice: noticeText(c.req.query('notice')) })),
  );
  routes.get('/works', (c) => c.redirect('/', 308));
  routes.get('/state', async (c) => {
    const { refusals, pending } = await readStrays(store);
    return c.json(straysState(refusals, pending));
  });
  routes.get('/works/:work', async (c) => {
    const work = await readWork(store, c.req.param('work'));
    if (!work) return notFound(c, 'There is no work with this id.');
    return c.html(workPage(work, { notice: noticeText(c.req.query('notice')) }));
  });
  routes.get('/works/:work/state', async (c) => {
    const work = await readWork(store, c.req.param('work'));
    return work ? c.json(workState(work)) : notFound(c, 'There is no work with this id.');
  });
  routes.get('/works/:work/versions/:version', async (c) => {
    const version = await findVersion(store, c.req.param());
    if (!version) return notFound(c, 'There is no version with this id in this work.');
    const work = await readWork(store, version.work);
    return c.html(versionPage(version, work?.title ?? version.work));
  });
  routes.get('/works/:work/versions/:version/original', async (c) => {
    const version = await findVersion(store, c.req.param());
    const original = version && (await store.get(version.origin.original));
    if (!version || !original) return notFound(c, 'There is no such file.');
    return c.body(new Uint8Array(original.body), 200, {
      // Never as what it is: uploaded HTML must not be a page of this site.
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': attachment(version.origin.filename),
    });
  });
  return routes;
}

async function findVersion(
  store: Store,
  { work, version }: { readonly work: string; readonly version: string },
): Promise<VersionRecord | undefined> {
  // A version's id is made of the same letters as a work's.
  if (workRefusal(work) || workRefusal(version)) return undefined;
  return readVersion(store, work, version);
}

/** After RFC 6266, with an ASCII name for old programs. */
function attachment(filename: string): string {
  const plain = filename.replace(/[^\x20-\x7e]|["\\%]/g, '_') || 'original';
  const encoded = encodeURIComponent(filename.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded || 'original'}`;
}
