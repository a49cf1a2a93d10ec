/** The store in memory: for tests, and for runs that leave nothing behind. */
import { copyOf, etagOf } from './body.ts';
import { checkKey, compareKeys } from './key-rules.ts';
import type { Listed, ObjectInfo, PutCondition, PutOutcome, Store, StoredObject } from './store.ts';

export class MemoryStore implements Store {
  readonly #objects = new Map<string, StoredObject>();
  /** Milliseconds: each put has a time of its own. */
  #last = 0;

  async get(key: string): Promise<StoredObject | undefined> {
    checkKey(key);
    const object = this.#objects.get(key);
    return object && { ...object, body: copyOf(object.body) };
  }

  async head(key: string): Promise<ObjectInfo | undefined> {
    checkKey(key);
    const object = this.#objects.get(key);
    return object && { key, size: object.size, etag: object.etag, modified: object.modified };
  }

  async put(key: string, body: Uint8Array | string, condition?: PutCondition): Promise<PutOutcome> {
    checkKey(key);
    const present = this.#objects.get(key);
    if (condition?.ifAbsent && present) return { code: 'exists' };
    if (condition?.ifMatch !== undefined && present?.etag !== condition.ifMatch) return { code: 'changed' };
    const bytes = copyOf(body);
    const etag = etagOf(bytes);
    this.#last = Math.max(Date.now(), this.#last + 1);
    this.#objects.set(key, { key, size: bytes.length, etag, modified: new Date(this.#last), body: bytes });
    return { code: 'stored', etag };
  }

  async delete(key: string): Promise<void> {
    checkKey(key);
    this.#objects.delete(key);
  }

  async *list(prefix: string): AsyncIterable<Listed> {
    const keys = [...this.#objects.keys()].filter((key) => key.startsWith(prefix)).sort(compareKeys);
    for (const key of keys) {
      const object = this.#objects.get(key);
      if (object) yield { key, size: object.size, modified: object.modified };
    }
  }
}
