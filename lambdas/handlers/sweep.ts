/** Function on a schedule: mends the store. */
import { renderReport } from '../stages/render.ts';
import { sweep } from '../stages/sweep.ts';
import { errorFields, log } from './log.ts';
import { bucketStore, settings } from './settings.ts';

export async function handler(): Promise<void> {
  const limits = { actions: settings().sweepActions };
  const { did, left, failed, stuck } = await sweep(bucketStore(), limits, renderReport);
  for (const action of did) log('info', { sweep: true, ...action });
  for (const { key, error } of failed) log('error', { stage: 'sweep', key, ...errorFields(error) });
  log('info', { stage: 'sweep', did: did.length, failed: failed.length, left, stuck });
  // Only a function that fails is counted as one by its alarm.
  if (failed.length > 0) throw new Error(`${failed.length} objects could not be swept; the log names them.`);
}
