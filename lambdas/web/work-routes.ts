import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { readVersion } from '../stages/history.ts';
import { isVersionId, workRefusal } from '../stages/names.ts';
import type { VersionRecord } from '../stages/records.ts';
import type { Store } from '../store/store.ts';
import { homeAddress, openApiAddress, worksAddress } from './addresses.ts';
import { comparisonsCsv, versionJson, workJson, worksJson } from './answers/work.ts';
import { readStrays, readWork } from './catalogue.ts';
import { disposition } from './disposition.ts';
import { contentType, VERSION_FORMATS, WORK_FORMATS, WORKS_FORMATS } from './formats.ts';
import { IMMUTABLE, strongTag } from './headers.ts';
import { readHome } from './home-list.ts';
import type { Messages } from './messages/messages.ts';
import { notFound } from './problems.ts';
import { readerOf } from './reader.ts';
import { represented } from './represented.ts';
import { straysState, workState } from './state.ts';
import { homePage } from './views/home.ts';
import { narrow } from './views/narrowing.ts';
import { versionPage } from './views/version.ts';
import { workPage } from './views/work.ts';

export function workRoutes(store: Store, streams: boolean): Hono {
  const routes = new Hono();

  for (const path of [homeAddress, worksAddress, `${worksAddress}.json`])
    routes.get(path, etag(), represented(WORKS_FORMATS, worksAddress), async (c) => {
      const { format } = c.var.asked;
      c.header('Link', `<${openApiAddress}>; rel="service-desc"; type="application/json"`);
      if (format === 'html' && path === worksAddress) return c.redirect(homeAddress, 308);
      const { works, strays } = await readHome(store);
      if (format === 'json') return c.json(worksJson(works, strays.refusals));
      const reader = readerOf(c);
      const order = c.req.query('order') === 'title' ? 'title' : 'time';
      const narrowed = narrow(works, { words: c.req.query('find') ?? '', order });
      const notice = noticeText(reader.messages, c.req.query('notice'));
      return c.html(homePage(reader, { works: narrowed, strays, notice }));
    });
  routes.get('/state', etag(), async (c) => c.json(straysState(await readStrays(store))));
  routes.get('/works/:work', etag(), represented(WORK_FORMATS), async (c) => {
    const { format, name } = c.var.asked;
    const work = await readWork(store, name);
    if (!work) return notFound(c, 'noWork');
    if (format === 'json') return c.json(workJson(work));
    if (format === 'csv')
      return c.body(comparisonsCsv(work, new URL(c.req.url).origin), 200, {
        'Content-Type': contentType(format),
      });
    const reader = readerOf(c);
    const notice = noticeText(reader.messages, c.req.query('notice'));
    return c.html(workPage(reader, work, { streams, notice }));
  });
  routes.get('/works/:work/state', etag(), async (c) => {
    const work = await readWork(store, c.req.param('work'));
    return work ? c.json(workState(work)) : notFound(c, 'noWork');
  });
  routes.get('/works/:work/versions/:version', etag(), represented(VERSION_FORMATS), async (c) => {
    const { format, name } = c.var.asked;
    const version = await findVersion(store, { work: c.req.param('work'), version: name });
    if (!version) return notFound(c, 'noVersion');
    if (format === 'json') return c.json(versionJson(version));
    if (format === 'txt')
      return c.body(version.text, 200, {
        'Content-Type': contentType(format),
        'Content-Language': version.language,
        'Cache-Control': IMMUTABLE,
      });
    return c.html(versionPage(readerOf(c), version, await readWork(store, version.work)));
  });
  routes.get('/works/:work/versions/:version/original', etag(), async (c) => {
    const version = await findVersion(store, c.req.param());
    const original = version && (await store.get(version.origin.original));
    if (!version || !original) return notFound(c, 'noFile');
    return c.body(new Uint8Array(original.body), 200, {
      // Never as what it is: uploaded HTML must not be a page of this site.
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': disposition('attachment', version.origin.filename),
      'Cache-Control': IMMUTABLE,
      'Last-Modified': original.modified.toUTCString(),
      ETag: strongTag(original.etag),
    });
  });
  return routes;
}

/**
 * What a page says after a form was sent. The address carries a code, never a text, so that a link cannot put words in
 * our mouth; undefined for a code that nobody gives.
 */
const noticeText = ({ notices }: Messages, code: string | undefined): string | undefined =>
  Object.entries(notices).find(([known]) => known === code)?.[1];

async function findVersion(
  store: Store,
  { work, version }: { readonly work: string; readonly version: string },
): Promise<VersionRecord | undefined> {
  if (workRefusal(work) || !isVersionId(version)) return undefined;
  return readVersion(store, work, version);
}
