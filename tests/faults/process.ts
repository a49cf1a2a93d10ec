/**
 * One run of a stage, or one person at a door: it stops before each of its store's operations until the schedule lets
 * it go on. So runs are interleaved operation by operation, an answer is as slow as the schedule likes, and nothing
 * waits for real.
 */
import { type Store, StoreError } from '../../lambdas/store/store.ts';
import type { Bucket } from './bucket.ts';

/** What becomes of the operation that a process stands before. */
export type Fate =
  | { readonly code: 'done' }
  /** `reached`: it was done all the same, and only the answer was lost. */
  | { readonly code: 'failed'; readonly as: StoreError['code']; readonly reached: boolean }
  /** The answer was lost, and the SDK asked again: a conditional put finds itself. */
  | { readonly code: 'repeated' }
  /** A list as it was so many writes ago. */
  | { readonly code: 'late'; readonly writes: number }
  /** The process is no more. `reached`: what it had sent arrives. */
  | { readonly code: 'crashed'; readonly reached: boolean };

export const DONE: Fate = { code: 'done' };

export interface Standing {
  readonly kind: 'get' | 'head' | 'put' | 'delete' | 'list' | 'tick';
  readonly key: string;
}

export type Ending =
  | { readonly code: 'returned'; readonly value: unknown }
  | { readonly code: 'threw'; readonly error: unknown }
  | { readonly code: 'crashed' };

export class Process {
  readonly name: string;
  readonly #bucket: Bucket;
  #standing: { readonly at: Standing; readonly go: (fate: Fate) => void } | undefined;
  #ending: Ending | undefined;
  #stop: () => void = () => {};
  #last: Promise<void> = Promise.resolve();

  private constructor(name: string, bucket: Bucket) {
    this.name = name;
    this.#bucket = bucket;
  }

  /** Starts it, and lets it run to its first operation. */
  static async start(
    name: string,
    bucket: Bucket,
    work: (store: Store) => Promise<unknown>,
  ): Promise<Process> {
    const process = new Process(name, bucket);
    await process.#run(() => {
      work(process.#store()).then(
        (value) => process.#end({ code: 'returned', value }),
        (error: unknown) => process.#end({ code: 'threw', error }),
      );
    });
    return process;
  }

  /** Undefined once it has ended. */
  get at(): Standing | undefined {
    return this.#standing?.at;
  }

  get ending(): Ending | undefined {
    return this.#ending;
  }

  /** Lets its operation meet its fate, and it run to its next one. */
  async step(fate: Fate): Promise<void> {
    const standing = this.#standing;
    if (!standing) throw new Error(`${this.name} has ended.`);
    this.#standing = undefined;
    await this.#run(() => standing.go(fate));
  }

  /** One process at a time computes: whatever else it awaits, the order of operations is the schedule's. */
  async #run(go: () => void): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      this.#stop = resolve;
    });
    go();
    await stopped;
  }

  #end(ending: Ending): void {
    this.#ending = ending;
    this.#stop();
  }

  /** Several that are under way together come one after the other, in the order in which they were begun. */
  async #operation<T>(at: Standing, act: (fate: Fate) => Promise<T>): Promise<T> {
    const earlier = this.#last;
    let done = () => {};
    this.#last = new Promise<void>((resolve) => {
      done = resolve;
    });
    await earlier;
    try {
      return await this.#meet(at, act);
    } finally {
      // Not reached after a crash: what stood behind it is no more either.
      done();
    }
  }

  async #meet<T>(at: Standing, act: (fate: Fate) => Promise<T>): Promise<T> {
    const fate = await new Promise<Fate>((go) => {
      this.#standing = { at, go };
      this.#stop();
    });
    if (fate.code === 'crashed') {
      if (fate.reached) await act(fate);
      this.#end({ code: 'crashed' });
      return new Promise<never>(() => {});
    }
    if (fate.code === 'failed') {
      if (fate.reached) await act(fate);
      throw new StoreError(fate.as, `${at.kind} ${at.key}: failed on purpose`);
    }
    return act(fate);
  }

  #store(): Store {
    const bucket = this.#bucket;
    const operation = this.#operation.bind(this);
    return {
      get: (key) => operation({ kind: 'get', key }, () => bucket.get(key)),
      head: (key) => operation({ kind: 'head', key }, () => bucket.head(key)),
      delete: (key) => operation({ kind: 'delete', key }, () => bucket.delete(key)),
      put: (key, body, condition) =>
        operation({ kind: 'put', key }, async ({ code }) => {
          const outcome = await bucket.put(key, body, condition);
          return code === 'repeated' ? bucket.put(key, body, condition) : outcome;
        }),
      tick: () => operation({ kind: 'tick', key: '' }, () => bucket.tick()),
      async *list(prefix) {
        yield* await operation({ kind: 'list', key: prefix }, (fate) =>
          bucket.listLate(prefix, fate.code === 'late' ? fate.writes : 0),
        );
      },
    };
  }
}
