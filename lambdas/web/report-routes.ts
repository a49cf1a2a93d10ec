import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { parseAccept } from 'hono/utils/accept';
import { LOCALES, type Locale } from '../../engine/index.ts';
import { putSame, writtenDocument } from '../stages/documents.ts';
import { comparable } from '../stages/history.ts';
import { workRefusal } from '../stages/names.ts';
import type { RequestRecord } from '../stages/records.ts';
import { type Pair, pageFile, pairName, parsePairName, reportKey, requestKey } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { changeAddress, reportAddress } from './addresses.ts';
import { readSummary, readWork, type WorkView } from './catalogue.ts';
import { comparisonData } from './comparison-data.ts';
import { readForm } from './form-input.ts';
import { COMPARISON_FORMATS, contentType } from './formats.ts';
import { strongTag, vary } from './headers.ts';
import { notFound, problem, wantsJson } from './problems.ts';
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
      const stored =
        (await readReportFile(store, ids[0], pair, pageFile(locale))) ??
        // A report of an engine that wrote in English only.
        (locale === 'en' ? undefined : await readReportFile(store, ids[0], pair, pageFile('en')));
      if (stored)
        return c.body(new Uint8Array(stored.body), 200, {
          'Content-Type': contentType(format),
          'Last-Modified': stored.modified.toUTCString(),
          ETag: strongTag(stored.etag),
        });
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
