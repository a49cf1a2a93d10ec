/** The stages over stores that refuse what their rows do not grant, as the bucket will. */
import { tasksOf } from '../../lambdas/local-events.ts';
import { compare } from '../../lambdas/stages/compare.ts';
import { type Channels, deliver } from '../../lambdas/stages/deliver.ts';
import { erase } from '../../lambdas/stages/erase.ts';
import { ingest } from '../../lambdas/stages/ingest.ts';
import { notify } from '../../lambdas/stages/notify.ts';
import { publish } from '../../lambdas/stages/publish.ts';
import { renderReport } from '../../lambdas/stages/render.ts';
import { type WatchDeps, watch } from '../../lambdas/stages/watch.ts';
import { type Access, STAGES } from '../../lambdas/store/keys.ts';
import { MemoryStore } from '../../lambdas/store/memory.ts';
import type { Store } from '../../lambdas/store/store.ts';

/** A receiver that wants no more, which is written down in a place of its own. */
const GONE: Channels = {
  site: 'https://desk.example',
  now: () => new Date(),
  wait: async () => {},
  send: async () => ({ code: 'gone', said: 'answered 410' }),
};

/** A web with one page, and a clock that somebody sets. */
export const web = { time: Date.UTC(2026, 2, 3), text: 'The harbour is open.' };
export const WATCHING: WatchDeps = {
  now: () => new Date(web.time),
  visit: async ({ url }) => ({
    code: web.text === '' ? 'answered' : 'fetched',
    url,
    status: web.text === '' ? 404 : 200,
    headers: { 'content-type': 'text/plain' },
    bytes: Buffer.from(web.text),
    redirects: [],
  }),
};

export interface GuardedStack {
  readonly base: MemoryStore;
  /** The store as a function of this name sees it. */
  as(name: string, access: Access): Store;
  /** Calls the stages for all that was put, and for what they put. */
  drain(): Promise<void>;
  readonly denied: string[];
  /** `ingest writes versions/`, for each grant that was used. */
  readonly used: Set<string>;
}

export function guardedStack(): GuardedStack {
  const base = new MemoryStore();
  const queue: string[] = [];
  const denied: string[] = [];
  const used = new Set<string>();
  const as = (name: string, access: Access): Store => {
    const check = (verb: keyof Access, key: string): void => {
      const prefix = access[verb]?.find((one) => key.startsWith(one));
      if (prefix === undefined) {
        denied.push(`${name} ${verb} ${key}`);
        throw new Error(`AccessDenied: ${name} ${verb} ${key}`);
      }
      used.add(`${name} ${verb} ${prefix}`);
    };
    return {
      async get(key) {
        check('reads', key);
        return base.get(key);
      },
      async head(key) {
        check('reads', key);
        return base.head(key);
      },
      async put(key, body, condition) {
        check('writes', key);
        if (condition?.ifMatch !== undefined) check('reads', key);
        const outcome = await base.put(key, body, condition);
        if (outcome.code === 'stored') queue.push(key);
        return outcome;
      },
      async delete(key) {
        check('deletes', key);
        await base.delete(key);
      },
      async purge(prefix, until) {
        check('purges', prefix);
        // What it lists, with the states that nobody else sees.
        check('reads', prefix);
        const gone: string[] = [];
        for await (const { key, modified } of base.list(prefix))
          if (!until || modified.getTime() <= until.getTime()) gone.push(key);
        for (const key of gone) await base.delete(key);
        return gone.length;
      },
      async *list(prefix) {
        check('reads', prefix);
        yield* base.list(prefix);
      },
    };
  };
  const stores = new Map(STAGES.map((row) => [row.name, as(row.name, row)]));
  const drain = async (): Promise<void> => {
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
      for (const { stage } of tasksOf(key)) {
        const store = stores.get(stage)!;
        if (stage === 'erase') await erase(store, key);
        else if (stage === 'watch') await watch(store, key, WATCHING);
        else if (stage === 'ingest') await ingest(store, key);
        else if (stage === 'compare') await compare(store, key);
        else if (stage === 'notify') await notify(store, key, new Date());
        else if (stage === 'deliver') await deliver(store, key, GONE);
        else await publish(store, key, renderReport);
      }
    }
  };
  return { base, as, drain, denied, used };
}
