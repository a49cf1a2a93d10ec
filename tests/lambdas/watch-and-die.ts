/**
 * A process of its own, for watch-kill.test.ts: looks at what is due and kills itself right before or after a
 * certain write. Arguments: store, number of the write, before|after, the time.
 */
import { PUBLIC_ONLY } from '../../lambdas/fetch/address.ts';
import { makeVisitor } from '../../lambdas/fetch/visit.ts';
import { localOver } from '../../lambdas/local.ts';
import { DirectoryStore } from '../../lambdas/store/directory.ts';
import type { Store } from '../../lambdas/store/store.ts';

const [, , root, last, moment, time] = process.argv;

function mortal(base: Store): Store {
  let writes = 0;
  return {
    get: (key) => base.get(key),
    head: (key) => base.head(key),
    list: (prefix) => base.list(prefix),
    delete: (key) => base.delete(key),
    async put(...given) {
      writes += 1;
      const dies = writes === Number(last);
      if (dies && moment === 'before') process.kill(process.pid, 'SIGKILL');
      const outcome = await base.put(...given);
      if (dies) process.kill(process.pid, 'SIGKILL');
      return outcome;
    },
  };
}

const visitor = () => makeVisitor({ rules: { ...PUBLIC_ONLY, loopback: true }, wait: async () => undefined });
const local = localOver(mortal(await DirectoryStore.open(root)), { visitor, now: () => new Date(time) });
await local.watch();
await local.settle();
