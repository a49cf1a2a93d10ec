/**
 * A process of its own, for local-kill.test.ts: takes a corpus into a folder and, where it is told so, kills itself
 * right before or after a certain write. Arguments: store, corpus, number of the write (0: live on), before|after.
 */
import { localOver } from '../../lambdas/local.ts';
import { ingestCorpus } from '../../lambdas/local-corpus.ts';
import { DirectoryStore } from '../../lambdas/store/directory.ts';
import type { Store } from '../../lambdas/store/store.ts';

const [, , root, corpus, last, moment] = process.argv;

function mortal(base: Store): Store {
  let writes = 0;
  const around = async <T>(write: () => Promise<T>): Promise<T> => {
    writes += 1;
    const dies = writes === Number(last);
    if (dies && moment === 'before') process.kill(process.pid, 'SIGKILL');
    const result = await write();
    if (dies) process.kill(process.pid, 'SIGKILL');
    return result;
  };
  return {
    get: (key) => base.get(key),
    head: (key) => base.head(key),
    list: (prefix) => base.list(prefix),
    put: (...given) => around(() => base.put(...given)),
    delete: (key) => around(() => base.delete(key)),
  };
}

const local = localOver(mortal(await DirectoryStore.open(root)));
await local.sweep();
await ingestCorpus(corpus, local);
