/** The bucket for the functions that take works away for good; one client for all calls of a function's life. */
import { openVersionedBucket } from '../store/s3-versioned.ts';
import type { Store } from '../store/store.ts';
import { settings } from './settings.ts';

let store: Store | undefined;

export function versionedBucketStore(): Store {
  store ??= openVersionedBucket(settings().bucket);
  return store;
}
