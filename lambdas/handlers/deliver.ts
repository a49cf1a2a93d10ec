/** Function: objects under `notices/`. */
import { openChannels } from '../channels/open.ts';
import { type Channels, deliver } from '../stages/deliver.ts';
import { bucketStore, ownChannels } from './settings.ts';
import { onObjectCreated } from './sqs.ts';

let channels: Channels | undefined;

export const handler = onObjectCreated('deliver', bucketStore, (store, key) => {
  channels ??= openChannels(ownChannels());
  return deliver(store, key, channels);
});
