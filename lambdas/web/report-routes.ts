import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { etag } from 'hono/etag';
import { LOCALES } from '../../engine/index.ts';
import { putSame, writtenDocument } from '../stages/documents.ts';
import { comparable } from '../stages/history.ts';
import { workRefusal } from '../stages/names.ts';
import type { RequestRecord } from '../stages/records.ts';
import { type Pair, pageFile, pairName, parsePairName, reportKey, requestKey } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { reportAddress } from './addresses.ts';
import { readSummary, readWork, type WorkView } from './catalogue.ts';
import { readForm } from './form-input.ts';
import { notFound, problem, wantsJson } from './problems.ts';
import { missingReportPage } from './views/comparison.ts';

export function reportRoutes(store: Store): Hono {
  const routes = new Hono();

  routes.get('/works/:work/compare/:pair', etag(), async (c) => {
    const json = c.req.param('pair').endsWith('.json');
    const pair = parsePairName(json ? c.req.param('pair').slice(0, -5) : c.req.param('pair'));
    // Ids of versions are made of the same letters as those of works.
    const ids = [c.req.param('work'), pair?.before ?? '', pair?.after ?? ''];
    if (!pair || ids.some((id) => workRefusal(id))) return notFound(c);
    const locale = json ? 'en' : preferredLocale(c);
    const stored =
      (await readReportFile(store, ids[0], pair, json ? 'comparison.json' : pageFile(locale))) ??
      // A report of an engine that wrote in English only.
      (locale === 'en' ? undefined : await readReportFile(store, ids[0], pair, pageFile('en')));
    c.header('Vary', 'Accept, Accept-Language');
    if (stored)
      return c.body(new Uint8Array(stored.body), 200, {
        'Content-Type': json ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
        ETag: `"${stored.etag.replace(/^W\/|"/g, '')}"`,
      });
    const work = await readWork(store, ids[0]);
    if (!work) return notFound(c);
    const found = comparable(work.versions, pair);
    if (!found.ok) return notFound(c, `There is no such comparison: ${found.reason}.`);
    const wanted = work.comparisons.some((listed) => pairName(listed.pair) === pairName(pair));
    if (json || wantsJson(c))
      return problem(c, {
        status: 404,
        title: 'Not made yet',
        detail: wanted ? 'This comparison is being made.' : 'Nobody has asked for this comparison yet.',
        hint: wanted ? 'Ask again in a few seconds.' : 'Ask for it with a POST to the work\'s "requests".',
      });
    return c.html(missingReportPage(work, found.before, found.after, wanted), wanted ? 200 : 404);
  });

  routes.post('/works/:work/requests', async (c) => {
    const work = await readWork(store, c.req.param('work'));
    if (!work) return notFound(c);
    const { before = '', after = '' } = (await readForm(c))?.fields ?? {};
    const pair = { before, after };
    const found = comparable(work.versions, pair);
    if (!found.ok)
      return problem(c, {
        status: 400,
        title: 'These two are not compared',
        detail: `${found.reason[0].toUpperCase()}${found.reason.slice(1)}.`,
        hint: 'Choose two different versions of one language and role.',
      });
    await ask(store, work, pair);
    const address = reportAddress(work.id, pair);
    return answer(c, address);
  });
  return routes;
}

/** The reader's first language that reports are written in: `ja-JP` asks for Japanese. English where none is. */
const preferredLocale = (c: Context): string =>
  accepts(c, {
    header: 'Accept-Language',
    supports: [...LOCALES],
    default: 'en',
    match: (asked, { supports, default: otherwise }) =>
      [...asked]
        .sort((x, y) => y.q - x.q)
        .map(({ type }) => type.split('-')[0].toLowerCase())
        .find((language) => supports.includes(language)) ?? otherwise,
  });

/** A pair that is due or was asked for needs no request. */
async function ask(store: Store, work: WorkView, pair: Pair): Promise<void> {
  if (work.comparisons.some((listed) => pairName(listed.pair) === pairName(pair))) return;
  const request: RequestRecord = { schema: 'variorum.request/1', ...pair };
  await putSame(store, requestKey(work.id, pair), writtenDocument(request));
}

const answer = (c: Context, address: string): Response =>
  wantsJson(c) ? c.json({ report: address }, 202) : c.redirect(address, 303);

/** Undefined where the report is not whole: its summary is written last, and says how long each file is. */
async function readReportFile(store: Store, work: string, pair: Pair, file: string) {
  const summary = await readSummary(store, work, pair);
  if (!summary) return undefined;
  const stored = await store.get(reportKey(work, pair, file));
  return stored?.size === summary.files[file] ? stored : undefined;
}
