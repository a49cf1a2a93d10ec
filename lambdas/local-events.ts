/** The laptop's bus: a put into the store calls the stages whose triggers it meets, as S3's events do on AWS. */
import { DETAILS_SUFFIX, STAGES, type StageRow } from './store/keys.ts';
import type { Store } from './store/store.ts';

export type StageName = StageRow['name'];
export interface Task {
  readonly stage: StageName;
  readonly key: string;
}

/**
 * The stages that a put of this key calls, by the stage table. Details stand for the upload they describe, so that the
 * two, put one after the other, are one task.
 */
export function tasksOf(key: string): Task[] {
  const subject = key.endsWith(DETAILS_SUFFIX) ? key.slice(0, -DETAILS_SUFFIX.length) : key;
  return STAGES.filter(({ triggers, triggerFiles = {} }) =>
    triggers.some((prefix) => {
      const file = triggerFiles[prefix];
      return key.startsWith(prefix) && (file === undefined || key.endsWith(`/${file}`));
    }),
  ).map(({ name }) => ({ stage: name, key: subject }));
}

/** The same store; `onPut` hears of every put that stored something. */
export function withEvents(store: Store, onPut: (key: string) => void): Store {
  return {
    get: (key) => store.get(key),
    head: (key) => store.head(key),
    delete: (key) => store.delete(key),
    list: (prefix) => store.list(prefix),
    ...(store.purge && { purge: store.purge.bind(store) }),
    ...(store.tick && { tick: store.tick.bind(store) }),
    async put(key, body, condition) {
      const outcome = await store.put(key, body, condition);
      if (outcome.code === 'stored') onPut(key);
      return outcome;
    },
  };
}
