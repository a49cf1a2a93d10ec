/** What the functions are told by their environment: the only place that reads it. */
import { openBucket } from '../store/s3-bucket.ts';
import type { Store } from '../store/store.ts';

export interface Settings {
  readonly bucket: string;
  /** How much one sweep may change. */
  readonly sweepActions: number;
}

/** Throws where the deployment is wrong: nothing could be done then, and the message says what to set. */
export function readSettings(environment: { readonly [name: string]: string | undefined }): Settings {
  const { BUCKET, SWEEP_ACTIONS = '500' } = environment;
  if (!BUCKET) throw new Error('BUCKET is not set: give the function the name of the bucket it works on.');
  const sweepActions = Number(SWEEP_ACTIONS);
  if (!Number.isInteger(sweepActions) || sweepActions < 1)
    throw new Error(`SWEEP_ACTIONS is ${JSON.stringify(SWEEP_ACTIONS)}: give a whole number from 1 on.`);
  return { bucket: BUCKET, sweepActions };
}

export const settings: () => Settings = () => readSettings(process.env);

let store: Store | undefined;

/** The bucket; one client for all calls of a function's life. */
export function bucketStore(): Store {
  store ??= openBucket(settings().bucket);
  return store;
}
