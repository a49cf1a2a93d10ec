/**
 * The store: what S3, a directory and memory have in common, and all that the pipeline needs of them.
 * One contract suite (tests/lambdas/store/contract.ts) runs over every kind.
 */

export interface ObjectInfo {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** Opaque; changes when the body does. */
  readonly etag: string;
  readonly modified: Date;
}

export interface StoredObject extends ObjectInfo {
  readonly body: Uint8Array;
}

export type Listed = Omit<ObjectInfo, 'etag'>;

export type PutCondition =
  | { readonly ifAbsent: true; readonly ifMatch?: undefined }
  /** Only over the object that still carries this etag. */
  | { readonly ifAbsent?: undefined; readonly ifMatch: string };

/** `exists`: ifAbsent, and there is one already. `changed`: ifMatch, and it is another one, or gone. */
export type PutOutcome =
  | { readonly code: 'stored'; readonly etag: string }
  | { readonly code: 'exists' }
  | { readonly code: 'changed' };

/**
 * Keys are `/`-separated, non-empty, at most 1024 UTF-8 bytes. A put is seen whole or not at all. Methods throw
 * StoreError for trouble of the store's own (disk full, no permission, throttled, network).
 */
export interface Store {
  get(key: string): Promise<StoredObject | undefined>;
  head(key: string): Promise<ObjectInfo | undefined>;
  put(key: string, body: Uint8Array | string, condition?: PutCondition): Promise<PutOutcome>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** All keys that begin with `prefix` (any string, not only whole folders), ascending by their UTF-8 bytes. */
  list(prefix: string): AsyncIterable<Listed>;
  /** In a store whose clock goes by steps: waits until what is put next is later than what was put before. */
  tick?(): Promise<void>;
  /**
   * Only in a store that keeps the earlier states of its objects: takes away every state of every key that begins with
   * `prefix`, also of those that were deleted, but what was put later than `until`. Returns how many.
   */
  purge?(prefix: string, until?: Date): Promise<number>;
}

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: 'full' | 'denied' | 'throttled' | 'unavailable';
  constructor(code: StoreError['code'], message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
