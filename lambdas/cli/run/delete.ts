import { createInterface } from 'node:readline/promises';
import { askDeletion } from '../../stages/erase.ts';
import { workRefusal } from '../../stages/names.ts';
import { WORK_ROOMS } from '../../store/keys.ts';
import type { Store } from '../../store/store.ts';
import { readWork } from '../../web/catalogue.ts';
import { finishStages, openProject } from '../project.ts';
import { Trouble } from '../trouble.ts';
import { visible } from '../visible.ts';

export interface DeleteOptions {
  readonly yes?: true;
  readonly store: string;
}

/** Deletes a work, after asking on a terminal. Throws Trouble and StoreError. */
export async function runDelete(given: string, { yes, store: folder }: DeleteOptions): Promise<void> {
  const work = given.normalize('NFC');
  const refusal = workRefusal(work);
  if (refusal) throw new Trouble(refusal.message, "Give a work's id, such as treaty.");
  const project = await openProject(folder);
  const { local, say } = project;
  const objects = await countOf(local.store, work);
  if (objects === 0)
    throw new Trouble(
      `There is no work ${visible(work)} in ${folder}.`,
      'Look at the ids on the first page.',
    );
  const title = (await readWork(local.store, work))?.title ?? work;
  if (!yes && !(await isConfirmed(work, `Delete "${visible(title)}" (${objects} objects) for good?`)))
    throw new Trouble('Nothing was deleted.', 'To delete it, type its id when you are asked, or add --yes.');
  await askDeletion(local.store, work);
  await finishStages(project);
  const left = await countOf(local.store, work);
  if (left > 0)
    throw new Trouble(
      `${left} objects of ${visible(work)} are still there.`,
      'Run the same command again: it goes on where it was.',
    );
  say(`${visible(work)}: deleted, ${objects} objects. The id is free again in an hour.\n`);
}

async function countOf(store: Store, work: string): Promise<number> {
  let count = 0;
  for (const room of WORK_ROOMS) for await (const _ of store.list(`${room}${work}/`)) count++;
  return count;
}

/** Off a terminal nobody can be asked, and nothing is done. */
async function isConfirmed(work: string, question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new Trouble('Nobody can be asked here, so nothing was deleted.', 'Add --yes to delete it unasked.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(`${question}\nType ${visible(work)} to confirm: `)).trim() === work;
  } finally {
    terminal.close();
  }
}
