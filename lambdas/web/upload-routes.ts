import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Accepted, acceptUpload, refuseOversize } from '../stages/accept.ts';
import { workRefusal } from '../stages/names.ts';
import { slug } from '../stages/slug.ts';
import { MAX_UPLOAD_BYTES } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { homeAddress, withNotice, workAddress } from './addresses.ts';
import { readStrays, readWork, type WorkView, workIds } from './catalogue.ts';
import { type FormInput, readForm } from './form-input.ts';
import { notFound, problem, wantsJson } from './problems.ts';
import { homePage } from './views/home.ts';
import { workPage } from './views/work.ts';

/** A form somewhat over the limit is still read, so that its refusal carries the file's name and label. */
const MAX_FORM_BYTES = 2 * MAX_UPLOAD_BYTES;

export function uploadRoutes(store: Store): Hono {
  const routes = new Hono();
  const limited = (workOf: (c: Context) => string) =>
    bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => refuseUnread(c, store, workOf(c)) });

  routes.post(
    '/works/:work/versions',
    limited((c) => c.req.param('work') ?? ''),
    async (c) => {
      const work = await readWork(store, c.req.param('work'));
      if (!work) return notFound(c, 'There is no work with this id to take a version in.');
      const form = await readForm(c);
      if (!form?.file) {
        const trouble = form
          ? 'No file was chosen. Choose the file of the version, then send the form again.'
          : NO_FORM;
        const page = () => workPage(work, { trouble, typed: form?.fields });
        return problem(c, {
          status: 400,
          title: 'No file',
          detail: trouble,
          page: wantsJson(c) ? undefined : page(),
        });
      }
      const accepted = await acceptUpload(store, { ...offered(form), work: work.id, ...form.file });
      return answer(c, work.id, accepted);
    },
  );

  routes.post(
    '/works',
    limited(() => ''),
    async (c) => {
      const form = await readForm(c);
      const id = form?.fields.id?.normalize('NFC').trim() || slug(form?.fields.title ?? '');
      const trouble = await foundingTrouble(store, form, id);
      if (trouble !== undefined || !form?.file) {
        const detail = trouble ?? NO_FORM;
        return problem(c, {
          status: 400,
          title: 'The work was not added',
          detail,
          page: wantsJson(c)
            ? undefined
            : homePage({ ...(await readHome(store)), trouble: detail, typed: form?.fields }),
        });
      }
      const { title: workTitle, sourceLanguage } = form.fields;
      const accepted = await acceptUpload(store, {
        ...offered(form),
        work: id,
        ...form.file,
        workTitle,
        sourceLanguage,
      });
      return answer(c, id, accepted);
    },
  );
  return routes;
}

const NO_FORM = 'What was sent is no form, or ended before its end. Send the form of this page again.';

const offered = ({ fields: { label, language, role, time } }: FormInput) => ({ label, language, role, time });

async function foundingTrouble(
  store: Store,
  form: FormInput | undefined,
  id: string,
): Promise<string | undefined> {
  if (!form) return NO_FORM;
  if (!form.fields.title?.trim()) return 'The work has no title. Give it one, then send the form again.';
  if (!form.file)
    return 'No file was chosen. Choose the file of its first version, then send the form again.';
  if (await readWork(store, id))
    return `There is a work with the id "${id}" already. Upload the file on its page, or choose another id.`;
  return undefined;
}

export async function readHome(
  store: Store,
): Promise<{ readonly works: readonly WorkView[]; readonly strays: Awaited<ReturnType<typeof readStrays>> }> {
  const works: WorkView[] = [];
  for (const id of await workIds(store)) {
    const work = await readWork(store, id);
    if (work) works.push(work);
  }
  return { works, strays: await readStrays(store) };
}

/** See Other, so that reloading the page that follows sends nothing twice. */
function answer(c: Context, work: string, accepted: Accepted): Response | Promise<Response> {
  const bad = workRefusal(work) !== undefined;
  const address = bad ? homeAddress : workAddress(work);
  if (accepted.code === 'too-large') {
    const { message, hint } = accepted.refusal;
    return problem(c, { status: 413, title: 'The file is too large', detail: message, hint });
  }
  if (wantsJson(c)) return c.json({ ...accepted, work: address }, accepted.code === 'accepted' ? 202 : 200);
  return c.redirect(withNotice(address, bad ? 'not-a-work' : accepted.code), 303);
}

/** Nothing was read of the form but its size; the refusal is kept all the same. */
async function refuseUnread(c: Context, store: Store, work: string): Promise<Response> {
  const size = Number(c.req.header('content-length') ?? MAX_FORM_BYTES + 1);
  const known = workRefusal(work) === undefined && (await readWork(store, work)) !== undefined;
  const accepted = known
    ? await refuseOversize(store, { work, label: 'upload', filename: '' }, size)
    : undefined;
  const refusal = accepted?.code === 'too-large' ? accepted.refusal : undefined;
  return problem(c, {
    status: 413,
    title: 'The file is too large',
    detail: refusal?.message ?? `A form of ${size} bytes is more than is read.`,
    hint: refusal?.hint ?? 'Send a file of at most 20 MB.',
  });
}
