/** For files too large to come through a function: the details are kept, and leave is given to send the file itself. */
import { type Context, Hono } from 'hono';
import { awaitUpload, type Offer } from '../stages/accept.ts';
import { workRefusal } from '../stages/names.ts';
import type { Store } from '../store/store.ts';
import { homeAddress, permitsAddress, workAddress } from './addresses.ts';
import { readWork } from './catalogue.ts';
import { readForm } from './form-input.ts';
import { takesForm } from './form-limits.ts';
import { foundingOf } from './founding.ts';
import type { Permits } from './permits.ts';
import { notFound, problem, tooLargeProblem } from './problems.ts';

type Fields = { readonly [name: string]: string | undefined };

export function permitRoutes(store: Store, { permit }: Permits): Hono {
  const routes = new Hono();
  routes.post('/works/:work/permits', takesForm(), async (c) => {
    const work = await readWork(store, c.req.param('work'));
    if (!work) return notFound(c, 'noWorkToTake');
    return give(c, (await readForm(c))?.fields ?? {}, { work: work.id });
  });
  routes.post(permitsAddress(), takesForm(), async (c) => {
    const form = await readForm(c);
    const { id, code } = await foundingOf(store, form, true);
    if (!form || code) return problem(c, { code: code ?? 'workNoForm', values: () => ({ id }) });
    const { title: workTitle, sourceLanguage } = form.fields;
    return give(c, form.fields, { work: id, workTitle, sourceLanguage });
  });

  async function give(
    c: Context,
    fields: Fields,
    of: Pick<Offer, 'work' | 'workTitle' | 'sourceLanguage'>,
  ): Promise<Response> {
    const { filename = '', bytes = '', sha256 = '', label, language, role, time, tracked } = fields;
    const wrong = Object.entries({
      filename: filename.trim() !== '',
      bytes: /^[1-9]\d{0,11}$/.test(bytes),
      sha256: /^[\da-f]{64}$/.test(sha256),
    }).find(([, good]) => !good);
    if (wrong) return problem(c, { code: 'badPermit', values: () => ({ field: wrong[0] }) });
    const file = { bytes: Number(bytes), sha256 };
    const awaited = await awaitUpload(store, { ...of, filename, label, language, role, time, tracked }, file);
    if (awaited.code === 'too-large') return problem(c, tooLargeProblem(awaited.refusal));
    const work = workRefusal(of.work) ? homeAddress : workAddress(of.work);
    if (awaited.code !== 'awaited') return c.json({ ...awaited, work });
    c.header('Cache-Control', 'no-store');
    return c.json({ ...awaited, work, permit: await permit(awaited.upload, file) }, 201);
  }
  return routes;
}
