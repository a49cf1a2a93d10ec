/** What a form that founds a work has to say. */
import { isBeingDeleted } from '../stages/erase.ts';
import { workRefusal } from '../stages/names.ts';
import { slug } from '../stages/slug.ts';
import type { Store } from '../store/store.ts';
import { readWork } from './catalogue.ts';
import type { FormInput } from './form-input.ts';
import type { ProblemCode } from './messages/messages.ts';

/** The new work's id, and what stands in its way. `fileComesLater`: the form goes without one. */
export async function foundingOf(
  store: Store,
  form: FormInput | undefined,
  fileComesLater = false,
): Promise<{ readonly id: string; readonly code?: ProblemCode }> {
  const id = form?.fields.id?.normalize('NFC').trim() || slug(form?.fields.title ?? '');
  return { id, code: await troubleOf(store, form, id, fileComesLater) };
}

async function troubleOf(
  store: Store,
  form: FormInput | undefined,
  id: string,
  fileComesLater: boolean,
): Promise<ProblemCode | undefined> {
  if (!form) return 'workNoForm';
  if (!form.fields.title?.trim()) return 'workNoTitle';
  if (form.files.length === 0 && !fileComesLater) return 'workNoFile';
  if (!workRefusal(id) && (await isBeingDeleted(store, id))) return 'workLeaving';
  return (await readWork(store, id)) ? 'workThere' : undefined;
}
