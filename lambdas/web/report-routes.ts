import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { parseAccept } from 'hono/utils/accept';
import { LOCALES, type Locale } from '../../engine/index.ts';
import { putSame, writtenDocument } from '../stages/documents.ts';
import { comparable } from '../stages/history.ts';
import { workRefusal } from '../stages/names.ts';
import type { RequestRecord } from '../stages/records.ts';
import { type Pair, pairName, parsePairName, requestKey } from '../store/keys.ts';
import type { Store, StoredObject } from '../store/store.ts';
import { changeAddress, reportAddress, reportPageAddress } from './addresses.ts';
import { readWork, type WorkView } from './catalogue.ts';
import { comparisonData } from './comparison-data.ts';
import { readForm } from './form-input.ts';
import { COMPARISON_FORMATS, contentType } from './formats.ts';
import { strongTag, vary } from './headers.ts';
import { notFound, problem, wantsJson } from './problems.ts';
import { pageOfChange, readReportFile, readReportPage } from './report-files.ts';
import { represented } from './represented.ts';
import { missingReportPage } from './views/comparison.ts';

export function reportRoutes(store: Store): Hono {
  const routes = new Hono();

  routes.get('/works/:work/compare/:pair', etag(), represented(COMPARISON_FORMATS), async (c) => {
    const { format, name } = c.var.asked;
    const pair = parsePairName(name);
    // Ids of versions are made of the same letters as those of works.
    const ids = [c.req.param('work'), pair?.before ?? '', pair?.after ?? ''];
    if (!pair || ids.some((id) => workRefusal(id))) return notFound(c);
    if (format === 'html' || format === 'txt') vary(c, 'Accept-Language');
    const locale = preferredLocale(c);
    if (format !== 'html') {
      const stored = await readReportFile(store, ids[0], pair, 'comparison.json');
      const addressOf = (change: string) => new URL(changeAddress(ids[0], pair, change), c.req.url).href;
      if (stored) return comparisonData(c, stored, { format, locale, addressOf });
    } else {
      const stored = await readReportPage(store, ids[0], pair, locale);
      if (stored) return reportPage(c, stored);
    }
    const work = await readWork(store, ids[0]);
    if (!work) return notFound(c);
    const found = comparable(work.versions, pair);
    if (!found.ok) return notFound(c, `There is no such comparison: ${found.reason}.`);
    const wanted = work.comparisons.some((listed) => pairName(listed.pair) === pairName(pair));
    if (format !== 'html')
      return problem(c, {
        status: 404,
        title: 'Not made yet',
        detail: wanted ? 'This comparison is being made.' : 'Nobody has asked for this comparison yet.',
        hint: wanted ? 'Ask again in a few seconds.' : 'Ask for it with a POST to the work\'s "requests".',
      });
    return c.html(missingReportPage(work, found.before, found.after, wanted), wanted ? 200 : 404);
  });

  routes.get('/works/:work/compare/:pair/pages/:page{[1-9][0-9]{0,5}}', etag(), async (c) => {
    const { work, pair } = reportOf(c);
    if (!pair) return notFound(c);
    const page = Number(c.req.param('page'));
    vary(c, 'Accept-Language');
    const stored = await readReportPage(store, work, pair, preferredLocale(c), page);
    return stored ? reportPage(c, stored) : notFound(c, `This comparison has no page ${page}.`);
  });

  routes.get('/works/:work/compare/:pair/changes/:change', async (c) => {
    const { work, pair } = reportOf(c);
    if (!pair) return notFound(c);
    const change = c.req.param('change');
    const page = await pageOfChange(store, work, pair, change);
    if (page === undefined) return notFound(c, 'This comparison has no such change.');
    const address = reportPageAddress(work, pair, page);
    return c.redirect(`${address}#change-${encodeURIComponent(change)}`, 303);
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
const preferredLocale = (c: Context): Locale => {
  const asked = parseAccept(c.req.header('Accept-Language') ?? '').filter(({ q }) => q > 0);
  const languages = asked.map(({ type }) => type.split('-')[0].toLowerCase());
  return languages.flatMap((language) => LOCALES.filter((locale) => locale === language))[0] ?? 'en';
};

/** The report that an address names, without a pair where no report can have that name. */
function reportOf(c: Context): { readonly work: string; readonly pair?: Pair } {
  const work = c.req.param('work') ?? '';
  const pair = parsePairName(c.req.param('pair') ?? '');
  // Ids of versions are made of the same letters as those of works.
  const ids = [work, pair?.before ?? '', pair?.after ?? ''];
  return ids.some((id) => workRefusal(id)) ? { work } : { work, pair };
}

const reportPage = (c: Context, { body, etag, modified }: StoredObject): Response =>
  c.body(new Uint8Array(body), 200, {
    'Content-Type': contentType('html'),
    'Last-Modified': modified.toUTCString(),
    ETag: strongTag(etag),
  });

/** A pair that is due or was asked for needs no request. */
async function ask(store: Store, work: WorkView, pair: Pair): Promise<void> {
  if (work.comparisons.some((listed) => pairName(listed.pair) === pairName(pair))) return;
  const request: RequestRecord = { schema: 'variorum.request/1', ...pair };
  await putSame(store, requestKey(work.id, pair), writtenDocument(request));
}

const answer = (c: Context, address: string): Response =>
  wantsJson(c) ? c.json({ report: address }, 202) : c.redirect(address, 303);
