import type { Context } from 'hono';
import { fill } from '../../../engine/index.ts';
import { isSelector } from '../../extract/html/select.ts';
import { type AddressRules, PUBLIC_ONLY, readAddress } from '../../fetch/address.ts';
import { isBeingDeleted } from '../../stages/erase.ts';
import { workRefusal } from '../../stages/names.ts';
import { endWatch, keepWatch, type WatchView, watchesOf } from '../../stages/watch.ts';
import { setWatch, type WatchRefusal } from '../../stages/watch-setting.ts';
import type { Store } from '../../store/store.ts';
import { watchesAddress, withNotice } from '../addresses.ts';
import type { WatchesAnswer } from '../answers/shapes.ts';
import { readWork } from '../catalogue.ts';
import { readForm } from '../form-input.ts';
import { notFound, problem, wantsJson } from '../problems.ts';
import { readerOf } from '../reader.ts';
import { watchesPage } from './watches-page.ts';
import { watchingMessages } from './words.ts';

export async function showWatches(
  c: Context,
  store: Store,
  id: string,
  format: 'html' | 'json',
): Promise<Response> {
  const work = await readWork(store, id);
  if (!work) return notFound(c, 'noWork');
  const watches = await watchesOf(store, id);
  if (format === 'json') return c.json(watchesAnswer(watches));
  const reader = readerOf(c);
  const { notices } = watchingMessages(reader.locale);
  const notice = Object.entries(notices).find(([code]) => code === c.req.query('notice'))?.[1];
  return c.html(watchesPage(reader, work, watches, { notice }));
}

export async function addWatch(
  c: Context,
  store: Store,
  id: string,
  rules: AddressRules = PUBLIC_ONLY,
): Promise<Response> {
  const work = await readWork(store, id);
  if (!work) return notFound(c, 'noWork');
  const fields = (await readForm(c))?.fields ?? {};
  const { url = '', every, label, select, language, role } = fields;
  const checks = { address: (given: string) => readAddress(given, rules), isSelector };
  const set = setWatch({ work: id, url, every, label, select, language, role }, checks);
  if (!set.ok) {
    const watches = await watchesOf(store, id);
    return refused(c, set.refusal, (reader, trouble) =>
      watchesPage(reader, work, watches, { trouble, typed: fields }),
    );
  }
  await keepWatch(store, set.watch);
  return wantsJson(c)
    ? c.json({ watches: watchesAddress(id), watch: set.watch.id }, 202)
    : c.redirect(withNotice(watchesAddress(id), 'set'), 303);
}

export async function removeWatch(c: Context, store: Store, id: string): Promise<Response> {
  const work = await readWork(store, id);
  if (!work) return notFound(c, 'noWork');
  const which = (await readForm(c))?.fields.watch?.trim();
  if (!which)
    return refused(c, {
      code: 'url',
      message: 'No watch is named.',
      hint: 'Send its id as the field "watch".',
    });
  return removed(c, store, id, which);
}

export async function removeNamed(c: Context, store: Store, id: string, which: string): Promise<Response> {
  const isKnown =
    !workRefusal(id) && ((await readWork(store, id)) !== undefined || (await isBeingDeleted(store, id)));
  return isKnown ? removed(c, store, id, which) : notFound(c, 'noWork');
}

/** Said twice, it is as if said once. */
async function removed(c: Context, store: Store, id: string, which: string): Promise<Response> {
  const found = (await watchesOf(store, id)).find(({ watch }) => watch.id === which);
  if (found) await endWatch(store, id, which);
  return wantsJson(c)
    ? c.json({ watches: watchesAddress(id) }, 202)
    : c.redirect(withNotice(watchesAddress(id), 'removed'), 303);
}

/** People are told in their language what was wrong; the English sentence says it in particular. */
function refused(
  c: Context,
  { code, message, hint }: WatchRefusal,
  page?: (reader: ReturnType<typeof readerOf>, trouble: string) => ReturnType<typeof watchesPage>,
): Response | Promise<Response> {
  return problem(c, {
    code: 'badWatch',
    values: ({ locale }) => {
      const said = watchingMessages(locale).refusals?.[code];
      return said ? { message: fill(said, { message }), hint: '' } : { message, hint };
    },
    page: page && ((reader, { detail }) => page(reader, detail)),
  });
}

const watchesAnswer = (watches: readonly WatchView[]): WatchesAnswer => ({
  watches: watches.map(({ watch, look }) => ({
    id: watch.id,
    url: watch.url,
    everyMinutes: watch.everyMinutes,
    label: watch.label,
    select: watch.select,
    looked: look?.looked,
    next: look?.next,
    spells: (look?.spells ?? []).map((spell) => ({ ...spell })),
  })),
});
