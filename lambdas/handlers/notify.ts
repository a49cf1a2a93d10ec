/** Function: summaries of reports, under `reports/`. */
import { notify } from '../stages/notify.ts';
import { bucketStore } from './settings.ts';
import { onObjectCreated } from './sqs.ts';

export const handler = onObjectCreated('notify', bucketStore, (store, key) => notify(store, key, new Date()));
