/** Function: objects under `deletions/`. */
import { erase } from '../stages/erase.ts';
import { onObjectCreated } from './sqs.ts';
import { versionedBucketStore } from './versioned-bucket.ts';

export const handler = onObjectCreated('erase', versionedBucketStore, erase);
