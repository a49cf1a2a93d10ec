/** What the tests of the stages share: stores to look into, to tear and to take trouble from, and short uploads. */
import { acceptUpload, type Offer } from '../../../lambdas/stages/accept.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { type Listed, type Store, StoreError } from '../../../lambdas/store/store.ts';

export const ENGLISH = [
  'The harbour will be closed to all traffic from noon on Monday. Ships may wait in the outer basin.',
  'The harbour will be closed to all traffic from noon on Tuesday. Ships must wait in the outer basin.',
  'The harbour is closed to ships from noon on Tuesday. They must wait in the outer basin, or turn back.',
  'From noon on Wednesday the harbour is closed. Ships wait outside, or turn back. Ferries are exempt.',
];
export const JAPANESE = '港は月曜日の正午から全面的に閉鎖されます。船舶は外港で待機することができます。';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const offer = (said: Partial<Offer> = {}): Offer => ({
  work: 'harbour',
  label: 'first',
  language: 'en',
  role: 'translation',
  time: '2024-05-01',
  filename: 'notice.txt',
  bytes: bytesOf(ENGLISH[0]),
  ...said,
});

/** The upload's key. Throws where the door stored none. */
export async function upload(store: Store, said: Partial<Offer> = {}): Promise<string> {
  const accepted = await acceptUpload(store, offer(said));
  if (!('upload' in accepted)) throw new Error(`not accepted: ${accepted.code}`);
  return accepted.upload;
}

/** All objects, key to body as text. */
export async function contents(store: Store, prefix = ''): Promise<{ [key: string]: string }> {
  const found: { [key: string]: string } = {};
  for await (const { key } of store.list(prefix)) {
    const object = await store.get(key);
    found[key] = Buffer.from(object?.body ?? []).toString('latin1');
  }
  return found;
}

export const keys = async (store: Store, prefix = ''): Promise<string[]> =>
  Object.keys(await contents(store, prefix));

export async function json<T>(store: Store, key: string): Promise<T> {
  const object = await store.get(key);
  return JSON.parse(new TextDecoder().decode(object?.body));
}

/** Cuts an object off half-way, as a full disk or a broken copy would. */
export async function tear(store: Store, key: string): Promise<void> {
  const object = await store.get(key);
  if (!object) throw new Error(`no object to tear: ${key}`);
  await store.put(key, object.body.slice(0, object.size / 2));
}

/** A store in memory whose clock is a counter: every put is a second later than the one before it. */
export class TickingStore extends MemoryStore {
  readonly #modified = new Map<string, Date>();
  #tick = Date.UTC(2024, 0, 1);

  override async put(...given: Parameters<Store['put']>): ReturnType<Store['put']> {
    const outcome = await super.put(...given);
    this.#tick += 1000;
    if (outcome.code === 'stored') this.#modified.set(given[0], new Date(this.#tick));
    return outcome;
  }

  override async get(key: string): ReturnType<Store['get']> {
    const object = await super.get(key);
    return object && { ...object, modified: this.#at(key) };
  }

  override async head(key: string): ReturnType<Store['head']> {
    const object = await super.head(key);
    return object && { ...object, modified: this.#at(key) };
  }

  override async *list(prefix: string): AsyncIterable<Listed> {
    for await (const listed of super.list(prefix)) yield { ...listed, modified: this.#at(listed.key) };
  }

  #at(key: string): Date {
    return this.#modified.get(key) ?? new Date(0);
  }
}

/** Throws StoreError in place of the writes that `fails` picks, counted from 1 over puts and deletes. */
export function troubled(
  base: Store,
  fails: (write: number, key: string) => boolean,
  code: StoreError['code'] = 'full',
): Store & { writes(): number } {
  let writes = 0;
  const check = (key: string): void => {
    writes += 1;
    if (fails(writes, key)) throw new StoreError(code, `no room for ${key}`);
  };
  return {
    get: (key) => base.get(key),
    head: (key) => base.head(key),
    list: (prefix) => base.list(prefix),
    async put(key, body, condition) {
      check(key);
      return base.put(key, body, condition);
    },
    async delete(key) {
      check(key);
      return base.delete(key);
    },
    writes: () => writes,
  };
}
