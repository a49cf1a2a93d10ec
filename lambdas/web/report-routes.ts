import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { fill } from '../../engine/index.ts';
import { putSame, writtenDocument } from '../stages/documents.ts';
import { type Comparable, comparable, readVersion } from '../stages/history.ts';
import { isVersionId, workRefusal } from '../stages/names.ts';
import { readingNotes } from '../stages/note-words.ts';
import type { RequestRecord, VersionFacts } from '../stages/records.ts';
import { type Pair, pairName, parsePairName, requestKey } from '../store/keys.ts';
import type { Store, StoredObject } from '../store/store.ts';
import { changeAddress, reportAddress, reportPageAddress } from './addresses.ts';
import { readWork, type WorkView } from './catalogue.ts';
import { type FormInput, readForm } from './form-input.ts';
import { takesForm } from './form-limits.ts';
import { COMPARISON_FORMATS, CORRIGENDUM_FORMATS, contentType } from './formats.ts';
import { strongTag } from './headers.ts';
import { languageName } from './language-names.ts';
import { notFound, problem, wantsJson } from './problems.ts';
import { localeOf, type Reader, readerOf } from './reader.ts';
import { pageOfChange, readReportFile, readReportPage } from './report-files.ts';
import { represented } from './represented.ts';
import { liveWork } from './state.ts';
import { missingReportPage } from './views/comparison.ts';

export function reportRoutes(store: Store, streams: boolean): Hono {
  const routes = new Hono();

  routes.get('/works/:work/compare/:pair', etag(), represented(COMPARISON_FORMATS), async (c) => {
    const { format, name } = c.var.asked;
    const pair = parsePairName(name);
    const id = c.req.param('work');
    if (!pair || !canBe(id, pair)) return notFound(c);
    if (format !== 'html') {
      const stored = await readReportFile(store, id, pair, 'comparison.json');
      const addressOf = (change: string) => new URL(changeAddress(id, pair, change), c.req.url).href;
      if (stored) {
        const { comparisonData, IN_WORDS } = await import('./comparison-data.ts');
        const locale = IN_WORDS.includes(format) ? localeOf(c) : 'en';
        const facts = format === 'json' ? {} : await factsOf(store, id, pair);
        return comparisonData(c, stored, { format, work: id, locale, addressOf, ...facts });
      }
    } else {
      const stored = await readReportPage(store, id, pair, localeOf(c));
      if (stored) return reportPage(c, stored);
    }
    const work = await readWork(store, id);
    if (!work) return notFound(c);
    const found = comparable(work.versions, pair);
    if (!found.ok) return problem(c, { code: 'noComparison', values: whyNot(found, work, pair) });
    const wanted = work.comparisons.some((listed) => pairName(listed.pair) === pairName(pair));
    if (format !== 'html') return problem(c, { code: wanted ? 'beingMade' : 'unasked' });
    const live = wanted ? liveWork(work, streams, 'page') : undefined;
    return c.html(missingReportPage(readerOf(c), work, found, live), wanted ? 200 : 404);
  });

  const corrigendum = '/works/:work/compare/:pair/corrigendum';
  routes.on(
    'GET',
    [corrigendum, `${corrigendum}.txt`, `${corrigendum}.docx`],
    etag(),
    represented(CORRIGENDUM_FORMATS),
    async (c) => {
      const { work, pair } = reportOf(c);
      if (!pair) return notFound(c);
      const stored = await readReportFile(store, work, pair, 'comparison.json');
      if (!stored) return notFound(c);
      const { corrigendumData } = await import('./comparison-data.ts');
      const locale = localeOf(c);
      return corrigendumData(c, stored, {
        format: c.var.asked.format,
        work,
        locale,
        ...(await factsOf(store, work, pair)),
        report: reportAddress(work, pair),
      });
    },
  );

  routes.get('/works/:work/compare/:pair/pages/:page{[1-9][0-9]{0,5}}', etag(), async (c) => {
    const { work, pair } = reportOf(c);
    if (!pair) return notFound(c);
    const page = Number(c.req.param('page'));
    const stored = await readReportPage(store, work, pair, localeOf(c), page);
    if (stored) return reportPage(c, stored);
    return problem(c, { code: 'noReportPage', values: () => ({ page: `${page}` }) });
  });

  routes.get('/works/:work/compare/:pair/changes/:change', async (c) => {
    const { work, pair } = reportOf(c);
    if (!pair) return notFound(c);
    const change = c.req.param('change');
    const page = await pageOfChange(store, work, pair, change);
    if (page === undefined) return notFound(c, 'noChange');
    const address = reportPageAddress(work, pair, page);
    return c.redirect(`${address}#change-${encodeURIComponent(change)}`, 303);
  });

  routes.post('/works/:work/requests', takesForm(), async (c) => {
    const work = await readWork(store, c.req.param('work'));
    if (!work) return notFound(c);
    const pair = pairAsked((await readForm(c))?.fields ?? {});
    const found = comparable(work.versions, pair);
    if (!found.ok) return problem(c, { code: 'notCompared', values: whyNot(found, work, pair) });
    await ask(store, work, pair);
    const address = reportAddress(work.id, pair);
    return answer(c, address);
  });
  return routes;
}

/** What the comparison itself does not say: the work's name, when *after* was made, what was noticed in the files. */
async function factsOf(store: Store, work: string, pair: Pair) {
  const [before, after] = [
    await readVersion(store, work, pair.before),
    await readVersion(store, work, pair.after),
  ];
  const title = after?.workTitle ?? before?.workTitle;
  return { title, time: after?.time, notes: readingNotes(before, after) };
}

/** By two fields, as a form with two lists gives them, or by one, as a table's button does. */
const pairAsked = ({ pair, before = '', after = '' }: FormInput['fields']): Pair =>
  parsePairName(pair ?? '') ?? { before, after };

/** Why a pair has no comparison, in the reader's words. */
function whyNot({ code }: Exclude<Comparable, { ok: true }>, { versions }: WorkView, pair: Pair) {
  const find = (id: string) => versions.find((version) => version.id === id);
  const [before, after] = [find(pair.before), find(pair.after)];
  return ({ locale, messages }: Pick<Reader, 'locale' | 'messages'>): { readonly [name: string]: string } => {
    const kind = (version: VersionFacts | undefined) =>
      version &&
      fill(messages.roleIn, {
        role: messages.roles[version.role],
        language: languageName(version.language, locale),
      });
    const version = before ? pair.after : pair.before;
    const reason = fill(messages.notComparable[code], { version, before: kind(before), after: kind(after) });
    return { reason, Reason: `${reason[0].toUpperCase()}${reason.slice(1)}` };
  };
}

/** The report that an address names, without a pair where no report can have that name. */
function reportOf(c: Context): { readonly work: string; readonly pair?: Pair } {
  const work = c.req.param('work') ?? '';
  const pair = parsePairName(c.req.param('pair') ?? '');
  return pair && canBe(work, pair) ? { work, pair } : { work };
}

const canBe = (work: string, { before, after }: Pair): boolean =>
  !workRefusal(work) && isVersionId(before) && isVersionId(after);

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
