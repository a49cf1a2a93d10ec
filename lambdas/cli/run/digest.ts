import { digest } from '../../stages/digests.ts';
import { finishStages, openProject } from '../project.ts';

/** Throws StoreError. */
export async function runDigest({ store }: { readonly store: string }): Promise<void> {
  const project = await openProject(store);
  const { notices } = await digest(project.local.store, new Date());
  await finishStages(project);
  project.say(notices.length === 0 ? 'Nothing to tell.\n' : `${notices.length} told.\n`);
}
