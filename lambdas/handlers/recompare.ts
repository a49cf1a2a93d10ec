/** Function: the steps of the state machine that compares everything again. */
import { endRecompare, planRecompare, recomparePart } from '../stages/recompare.ts';
import { jobPartsPrefix } from '../store/keys.ts';
import { log } from './log.ts';
import { countRecompare } from './metrics.ts';
import { bucketStore } from './settings.ts';

export type Step =
  /** `of`: the execution's input. */
  | { readonly do: 'plan'; readonly of?: { readonly work?: string } }
  | { readonly do: 'part'; readonly key: string }
  | { readonly do: 'end'; readonly job: string };

export async function handler(step: Step): Promise<unknown> {
  const store = bucketStore();
  if (step.do === 'plan') {
    const { job, parts, versions } = await planRecompare(store, step.of?.work);
    log('recompare: planned', { stage: 'recompare', job, parts, versions });
    return { job, todo: jobPartsPrefix(job, 'todo') };
  }
  if (step.do === 'part') {
    const from = performance.now();
    const outcome = await recomparePart(store, step.key);
    const milliseconds = Math.round(performance.now() - from);
    log(`recompare: ${outcome.code}`, { stage: 'recompare', key: step.key, milliseconds, outcome });
    if (outcome.code === 'made') countRecompare(milliseconds, outcome.made);
    return {};
  }
  const sum = await endRecompare(store, step.job);
  if (!sum) throw new Error('Some parts could not be done: start the state machine again, and it goes on.');
  log('recompare: ended', { stage: 'recompare', job: step.job, ...sum });
  if (sum.failed.length > 0) throw new Error(`Not made: ${sum.failed.slice(0, 20).join(', ')}`);
  return { made: sum.made, current: sum.current };
}
