/** Function: objects under `versions/`, `requests/` and `settings/`. */
import { compare } from '../stages/compare.ts';
import { bucketStore } from './settings.ts';
import { onObjectCreated } from './sqs.ts';

export const handler = onObjectCreated('compare', bucketStore, compare);
