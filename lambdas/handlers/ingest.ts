/** Function: objects under `uploads/`. */
import { ingest } from '../stages/ingest.ts';
import { bucketStore } from './settings.ts';
import { onObjectCreated } from './sqs.ts';

export const handler = onObjectCreated('ingest', bucketStore, ingest);
