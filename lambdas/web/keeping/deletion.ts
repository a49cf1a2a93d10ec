import type { Context } from 'hono';
import { askDeletion, isBeingDeleted } from '../../stages/erase.ts';
import { workRefusal } from '../../stages/names.ts';
import type { Store } from '../../store/store.ts';
import { homeAddress, withNotice, workAddress } from '../addresses.ts';
import { readWork } from '../catalogue.ts';
import { readForm } from '../form-input.ts';
import { notFound, problem, wantsJson } from '../problems.ts';
import { readerOf } from '../reader.ts';
import { deletionPage } from './deletion-page.ts';

export async function ask(c: Context, store: Store, id: string): Promise<Response> {
  const work = await readWork(store, id);
  return work ? c.html(deletionPage(readerOf(c), work)) : notFound(c, 'noWork');
}

export async function deleteConfirmed(c: Context, store: Store, id: string): Promise<Response> {
  if (!(await isKnown(store, id))) return notFound(c, 'noWork');
  const confirmed = (await readForm(c))?.fields.confirm?.normalize('NFC').trim();
  if (confirmed !== id) return problem(c, { code: 'notConfirmed', values: () => ({ id }) });
  return deleted(c, store, id);
}

export async function deleteNamed(c: Context, store: Store, id: string): Promise<Response> {
  return (await isKnown(store, id)) ? deleted(c, store, id) : notFound(c, 'noWork');
}

/** Whether there is anything to delete, or somebody is at it. */
async function isKnown(store: Store, id: string): Promise<boolean> {
  if (workRefusal(id)) return false;
  return (await readWork(store, id)) !== undefined || (await isBeingDeleted(store, id));
}

async function deleted(c: Context, store: Store, id: string): Promise<Response> {
  await askDeletion(store, id);
  return wantsJson(c)
    ? c.json({ work: workAddress(id) }, 202)
    : c.redirect(withNotice(homeAddress, 'deleting'), 303);
}
