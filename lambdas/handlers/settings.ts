/** What the functions are told by their environment: the only place that reads it. */
import { openBucket } from '../store/s3-bucket.ts';
import type { Store } from '../store/store.ts';

export interface Settings {
  readonly bucket: string;
  /** How much one sweep may change. */
  readonly sweepActions: number;
  /** How many works one sweep looks at. */
  readonly sweepWorks: number;
  /** How many watched pages one run looks at. */
  readonly watchLooks: number;
  /** Told to the sites that are watched: an address of the web or of mail. */
  readonly watchContact?: string;
  /** For tests alone: pages on this machine itself may be watched. */
  readonly watchLoopback: boolean;
}

/** Throws where the deployment is wrong: nothing could be done then, and the message says what to set. */
export function readSettings(environment: { readonly [name: string]: string | undefined }): Settings {
  const { BUCKET, SWEEP_ACTIONS = '500', SWEEP_WORKS = '100' } = environment;
  const { WATCH_LOOKS = '20', WATCH_CONTACT, WATCH_LOOPBACK } = environment;
  if (!BUCKET) throw new Error('BUCKET is not set: give the function the name of the bucket it works on.');
  return {
    bucket: BUCKET,
    sweepActions: countIn('SWEEP_ACTIONS', SWEEP_ACTIONS),
    sweepWorks: countIn('SWEEP_WORKS', SWEEP_WORKS),
    watchLooks: countIn('WATCH_LOOKS', WATCH_LOOKS),
    watchContact: WATCH_CONTACT || undefined,
    watchLoopback: WATCH_LOOPBACK === 'true',
  };
}

function countIn(name: string, value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`${name} is ${JSON.stringify(value)}: give a whole number from 1 on.`);
  return count;
}

export const settings: () => Settings = () => readSettings(process.env);

let store: Store | undefined;

/** The bucket; one client for all calls of a function's life. */
export function bucketStore(): Store {
  store ??= openBucket(settings().bucket);
  return store;
}
