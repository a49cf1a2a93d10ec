/** What the functions are told by their environment: the only place that reads it. */
import type { ChannelSettings } from '../channels/open.ts';
import { openBucket } from '../store/s3-bucket.ts';
import type { Store } from '../store/store.ts';
import type { AuthSettings } from '../web/auth/settings.ts';
import { readAuthSettings } from './auth-settings.ts';

export interface Settings {
  readonly bucket: string;
  /** Where browsers send large files: `https://<bucket>.s3.<region>.amazonaws.com`. Only the pages ask for it. */
  readonly bucketOrigin: string;
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
  const { BUCKET, BUCKET_ORIGIN = '', SWEEP_ACTIONS = '500', SWEEP_WORKS = '100' } = environment;
  const { WATCH_LOOKS = '20', WATCH_CONTACT, WATCH_LOOPBACK } = environment;
  if (!BUCKET) throw new Error('BUCKET is not set: give the function the name of the bucket it works on.');
  return {
    bucket: BUCKET,
    bucketOrigin: BUCKET_ORIGIN,
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

/** What the function that sends is told beside. On AWS mail goes by SES, which needs no password. */
export function channelSettings(environment: {
  readonly [name: string]: string | undefined;
}): ChannelSettings {
  const { SITE_URL, MAIL_FROM } = environment;
  if (!SITE_URL) throw new Error('SITE_URL is not set: give the function the address of the pages.');
  return {
    site: SITE_URL,
    allowPrivate: false,
    ...(MAIL_FROM ? { mail: { from: MAIL_FROM, by: 'ses' } } : {}),
  };
}

export const ownChannels = (): ChannelSettings => channelSettings(process.env);

export const settings: () => Settings = () => readSettings(process.env);
/** Only of the pages: what they know of signing in. */
export const authSettings: () => AuthSettings = () => readAuthSettings(process.env);

let store: Store | undefined;

/** The bucket; one client for all calls of a function's life. */
export function bucketStore(): Store {
  store ??= openBucket(settings().bucket);
  return store;
}
