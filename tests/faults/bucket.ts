/**
 * What lies in the bucket, as S3 keeps it: a clock that shows whole seconds, an event for every put, lists that may
 * be shown as they were some writes ago. It never fails; the processes' way to it does (process.ts).
 */
import { STAGES } from '../../lambdas/store/keys.ts';
import { MemoryStore } from '../../lambdas/store/memory.ts';
import type { Listed, Store, StoredObject } from '../../lambdas/store/store.ts';
import { isRun, type Stage } from './stages.ts';

/** A stage's turn at a key, as the queue brings it. */
export interface Message {
  readonly stage: Stage;
  readonly key: string;
  /** How often it was brought already. */
  readonly tries: number;
}

export class Bucket extends MemoryStore {
  /** Milliseconds. */
  clock = Date.UTC(2024, 5, 1);
  /** All keys that were ever put, also those that were deleted since. */
  readonly known = new Set<string>();
  readonly #modified = new Map<string, Date>();
  readonly #earlier: { readonly key: string; readonly listed: Listed | undefined }[] = [];
  readonly #onEvent: (message: Message) => void;

  constructor(onEvent: (message: Message) => void) {
    super();
    this.#onEvent = onEvent;
  }

  override async put(...given: Parameters<Store['put']>): ReturnType<Store['put']> {
    const [key] = given;
    const before = await this.#listed(key);
    const outcome = await super.put(...given);
    if (outcome.code !== 'stored') return outcome;
    this.known.add(key);
    this.#earlier.push({ key, listed: before });
    this.#modified.set(key, new Date(Math.floor(this.clock / 1000) * 1000));
    for (const { name, triggers } of STAGES)
      if (isRun(name) && triggers.some((prefix) => key.startsWith(prefix)))
        this.#onEvent({ stage: name, key, tries: 0 });
    return outcome;
  }

  override async delete(key: string): Promise<void> {
    this.#earlier.push({ key, listed: await this.#listed(key) });
    await super.delete(key);
  }

  override async get(key: string): Promise<StoredObject | undefined> {
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

  /** A second goes by. */
  async tick(): Promise<void> {
    this.clock += 1000;
  }

  /** The list as it was `writes` writes ago. */
  async listLate(prefix: string, writes: number): Promise<readonly Listed[]> {
    const shown = new Map<string, Listed>();
    for await (const listed of this.list(prefix)) shown.set(listed.key, listed);
    for (const { key, listed } of this.#earlier.slice(Math.max(0, this.#earlier.length - writes)).reverse()) {
      if (!key.startsWith(prefix)) continue;
      if (listed) shown.set(key, listed);
      else shown.delete(key);
    }
    return [...shown.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
  }

  /** Cuts an object off half-way where it lies, as a full disk or a broken copy would. Nobody is told. */
  async tear(key: string): Promise<void> {
    const object = await super.get(key);
    if (object) await super.put(key, object.body.slice(0, object.size / 2));
  }

  #at(key: string): Date {
    return this.#modified.get(key) ?? new Date(0);
  }

  async #listed(key: string): Promise<Listed | undefined> {
    const object = await this.head(key);
    return object && { key, size: object.size, modified: object.modified };
  }
}
