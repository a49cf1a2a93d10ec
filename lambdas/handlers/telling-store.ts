import { uploadOf } from '../stages/uploads.ts';
import type { Store } from '../store/store.ts';

/** The same store; `tell` hears of every upload that was put, and is waited for. */
export const tellingStore = (store: Store, tell: (upload: string) => Promise<void>): Store => ({
  get: (key) => store.get(key),
  head: (key) => store.head(key),
  delete: (key) => store.delete(key),
  list: (prefix) => store.list(prefix),
  async put(key, body, condition) {
    const outcome = await store.put(key, body, condition);
    if (outcome.code === 'stored' && uploadOf(key) === key) await tell(key);
    return outcome;
  },
});
