import { openUnswept } from '../../local.ts';
import { recompareLocal } from '../../local-recompare.ts';
import { workRefusal } from '../../stages/names.ts';
import { versionPrefix } from '../../store/keys.ts';
import type { Store } from '../../store/store.ts';
import { progressBar } from '../progress-bar.ts';
import { openProject } from '../project.ts';
import { Trouble } from '../trouble.ts';
import { visible } from '../visible.ts';

export interface RecompareOptions {
  readonly all?: true;
  readonly work?: string;
  readonly atOnce: number;
  readonly store: string;
}

/** Throws Trouble and StoreError. */
export async function runRecompare({ all, work, atOnce, store }: RecompareOptions): Promise<void> {
  if ((all === undefined) === (work === undefined))
    throw new Trouble('Give either --all or --work.', 'As in: variorum recompare --all');
  const id = work?.normalize('NFC');
  const refusal = id === undefined ? undefined : workRefusal(id);
  if (refusal) throw new Trouble(refusal.message, "Give a work's id, such as treaty.");
  // Unswept: the sweep would do all of it first, without a plan to go on with.
  const { local, say } = await openProject(store, undefined, (options) =>
    openUnswept({ ...options, onProgress: undefined }),
  );
  if (id !== undefined && !(await hasVersions(local.store, id)))
    throw new Trouble(`There is no work ${visible(id)} in ${store}.`, 'Look at the ids on the first page.');
  const bar = progressBar(process.stdout, 'parts');
  const sum = await recompareLocal(local, { work: id, atOnce, onPart: bar });
  if (!sum) throw new Trouble('Some parts could not be done.', 'Run the same command again: it goes on.');
  say(`${counted(sum.made)} made again, ${sum.current} current already.\n`);
  const failed = [...sum.failed, ...local.pending().failed.map(({ key }) => key)];
  if (failed.length > 0)
    throw new Trouble(
      `${failed.length} could not be made or published: ${failed.slice(0, 5).join(', ')}`,
      'Run "variorum serve", which says why; a fault in Variorum should be reported.',
    );
}

const counted = (count: number): string => `${count} ${count === 1 ? 'comparison' : 'comparisons'}`;

async function hasVersions(store: Store, work: string): Promise<boolean> {
  for await (const _ of store.list(versionPrefix(work))) return true;
  return false;
}
