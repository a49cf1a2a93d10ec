import { type Context, Hono } from 'hono';
import type { Refusal } from '../extract/refusal.ts';
import { acceptUpload, type Offer, refuseOversize } from '../stages/accept.ts';
import { labelAndLanguage } from '../stages/language.ts';
import { fileNameOf, splitName, workRefusal } from '../stages/names.ts';
import { MAX_UPLOAD_BYTES } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { homeAddress, withNotice, workAddress } from './addresses.ts';
import { readWork, type WorkView } from './catalogue.ts';
import { type FormFile, type FormInput, readForm } from './form-input.ts';
import { takesForm } from './form-limits.ts';
import { foundingOf } from './founding.ts';
import { readHome } from './home-list.ts';
import { notFound, problem, tooLargeProblem, wantsJson } from './problems.ts';
import { readerOf } from './reader.ts';
import { homePage } from './views/home.ts';
import { narrow } from './views/narrowing.ts';
import type { SentFile } from './views/sent.ts';
import { workPage } from './views/work.ts';

/** A form somewhat over the limit is still read, so that its refusal carries the file's name and label. */
const MAX_FORM_BYTES = 2 * MAX_UPLOAD_BYTES;

/** `streams`: whether this server tells of states by server-sent events. */
export function uploadRoutes(store: Store, streams: boolean): Hono {
  const routes = new Hono();
  const limited = (workOf: (c: Context) => string) =>
    takesForm(MAX_FORM_BYTES, (c) => refuseUnread(c, store, workOf(c)));

  routes.post(
    '/works/:work/versions',
    limited((c) => c.req.param('work') ?? ''),
    async (c) => {
      const work = await readWork(store, c.req.param('work'));
      if (!work) return notFound(c, 'noWorkToTake');
      const form = await readForm(c);
      if (!form || form.files.length === 0)
        return problem(c, {
          code: form ? 'nothingChosen' : 'noForm',
          page: (reader, { detail }) =>
            workPage(reader, work, { streams, trouble: detail, typed: form?.fields }),
        });
      return answer(c, work.id, await takeIn(store, { work: work.id }, form));
    },
  );

  routes.post(
    '/works',
    limited(() => ''),
    async (c) => {
      const form = await readForm(c);
      const { id, code } = await foundingOf(store, form);
      if (form && !code) {
        const { title: workTitle, sourceLanguage } = form.fields;
        return answer(c, id, await takeIn(store, { work: id, workTitle, sourceLanguage }, form));
      }
      const { works, strays } = await readHome(store);
      return problem(c, {
        code: code ?? 'workNoForm',
        values: () => ({ id }),
        page: (reader, { detail }) =>
          homePage(reader, {
            works: narrow(works, { words: '', order: 'time' }),
            strays,
            trouble: detail,
            typed: form?.fields,
          }),
      });
    },
  );

  /** See Other for one file, so that reloading the page that follows sends nothing twice. */
  async function answer(c: Context, work: string, sent: readonly SentFile[]): Promise<Response> {
    const bad = workRefusal(work) !== undefined;
    const address = bad ? homeAddress : workAddress(work);
    const [first, ...others] = sent;
    if (others.length === 0 && first.code === 'too-large') return tooLarge(c, first.refusal);
    if (wantsJson(c)) return answerJson(c, address, sent);
    if (bad || others.length === 0)
      return c.redirect(withNotice(address, bad ? 'not-a-work' : first.code), 303);
    const view = await readWork(store, work);
    return view ? c.html(workPage(readerOf(c), view, { streams, sent })) : c.redirect(address, 303);
  }
  return routes;
}

/** Takes in every file of the form as a version each, one after the other: what comes first is the earlier one. */
async function takeIn(
  store: Store,
  of: Pick<Offer, 'work' | 'workTitle' | 'sourceLanguage'>,
  { fields, files }: FormInput,
): Promise<readonly SentFile[]> {
  const { role, time, tracked } = fields;
  const sent: SentFile[] = [];
  for (const file of files) {
    const named =
      files.length === 1 ? { label: fields.label, language: fields.language } : byName(file, fields);
    const offer = { ...of, ...named, role, time, tracked, ...file };
    sent.push({ ...(await acceptUpload(store, offer)), filename: fileNameOf(file.filename) });
  }
  return sent;
}

/** Of several files each is labelled by its name, as files copied into the bucket are. */
function byName({ filename }: FormFile, { language }: FormInput['fields']) {
  const said = labelAndLanguage(splitName(fileNameOf(filename)).stem);
  return { label: said.label, language: language?.trim() || said.language };
}

function answerJson(c: Context, work: string, sent: readonly SentFile[]): Response {
  const status = sent.some(({ code }) => code === 'accepted') ? 202 : 200;
  if (sent.length > 1) return c.json({ work, files: sent }, status);
  const [{ filename, ...accepted }] = sent;
  return c.json({ ...accepted, work }, status);
}

const tooLarge = (c: Context, refusal: Refusal) => problem(c, tooLargeProblem(refusal));

/** Nothing was read of the form but its size; the refusal is kept all the same. */
async function refuseUnread(c: Context, store: Store, work: string): Promise<Response> {
  const size = Number(c.req.header('content-length') ?? MAX_FORM_BYTES + 1);
  const known: WorkView | undefined = workRefusal(work) ? undefined : await readWork(store, work);
  const accepted = known && (await refuseOversize(store, { work, label: 'upload', filename: '' }, size));
  return accepted?.code === 'too-large'
    ? tooLarge(c, accepted.refusal)
    : problem(c, { code: 'formTooLarge', values: () => ({ size: `${size}` }) });
}
