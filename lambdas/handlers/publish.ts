/** Function: objects under `comparisons/`. */
import { publish } from '../stages/publish.ts';
import { renderReport } from '../stages/render.ts';
import { bucketStore } from './settings.ts';
import { onObjectCreated } from './sqs.ts';

export const handler = onObjectCreated('publish', bucketStore, (store, key) =>
  publish(store, key, renderReport),
);
