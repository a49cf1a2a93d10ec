/**
 * The store as a bucket: S3's own conditional writes keep `ifAbsent` and `ifMatch` among all writers. The SDK tries
 * again a request whose answer was lost; a conditional put that had arrived then finds itself, and says `exists` or
 * `changed`. The pipeline takes both for "there is one already", which is so.
 */
import { setTimeout as wait } from 'node:timers/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { copyOf } from './body.ts';
import { contentTypeOf } from './content-type.ts';
import { canBeginKey, checkKey } from './key-rules.ts';
import { asStoreError, isMissing, nameOf, statusOf } from './s3-errors.ts';
import { decodeKey } from './s3-keys.ts';
import {
  type Listed,
  type ObjectInfo,
  type PutCondition,
  type PutOutcome,
  type Store,
  type StoredObject,
  StoreError,
} from './store.ts';

/** Waits between puts that met another writer's at the same moment (409), in milliseconds. */
const CONFLICT_WAITS_MS = [20, 60, 180, 540];

export interface S3StoreOptions {
  readonly client: S3Client;
  readonly bucket: string;
}

export class S3Store implements Store {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor({ client, bucket }: S3StoreOptions) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async get(key: string): Promise<StoredObject | undefined> {
    checkKey(key);
    return this.#present('read', key, async () => {
      const output = await this.#client.send(new GetObjectCommand(this.#at(key)));
      const body = (await output.Body?.transformToByteArray()) ?? new Uint8Array(0);
      return { key, size: body.length, etag: etagIn(output), modified: modifiedIn(output), body };
    });
  }

  async head(key: string): Promise<ObjectInfo | undefined> {
    checkKey(key);
    return this.#present('look at', key, async () => {
      const output = await this.#client.send(new HeadObjectCommand(this.#at(key)));
      return { key, size: output.ContentLength ?? 0, etag: etagIn(output), modified: modifiedIn(output) };
    });
  }

  async put(key: string, body: Uint8Array | string, condition?: PutCondition): Promise<PutOutcome> {
    checkKey(key);
    const command = {
      ...this.#at(key),
      Body: copyOf(body),
      ContentType: contentTypeOf(key),
      ...(condition?.ifAbsent && { IfNoneMatch: '*' }),
      ...(condition?.ifMatch !== undefined && { IfMatch: condition.ifMatch }),
    };
    for (let tries = 0; ; tries++) {
      try {
        return { code: 'stored', etag: etagIn(await this.#client.send(new PutObjectCommand(command))) };
      } catch (error) {
        if (condition?.ifAbsent && statusOf(error) === 412) return { code: 'exists' };
        if (condition?.ifMatch !== undefined && (statusOf(error) === 412 || isMissing(error))) {
          return { code: 'changed' };
        }
        if (statusOf(error) !== 409) throw asStoreError(error, 'write', this.#bucket, key);
        if (tries === CONFLICT_WAITS_MS.length) {
          const said = `others kept writing it at the same time (${nameOf(error)}). Try again in a while`;
          throw new StoreError('throttled', `Could not write s3://${this.#bucket}/${key}: ${said}.`, {
            cause: error,
          });
        }
        await wait(CONFLICT_WAITS_MS[tries]);
      }
    }
  }

  /** A whole second, and by our timer: S3's clock and ours need not agree. */
  async tick(): Promise<void> {
    await wait(1001);
  }

  async delete(key: string): Promise<void> {
    checkKey(key);
    await this.#attempt('delete', key, () => this.#client.send(new DeleteObjectCommand(this.#at(key))));
  }

  async *list(prefix: string): AsyncIterable<Listed> {
    if (!canBeginKey(prefix)) return;
    let token: string | undefined;
    do {
      const page = await this.#page(prefix, token);
      for (const { Key = '', Size = 0, LastModified } of page.Contents ?? []) {
        const key = page.EncodingType === 'url' ? decodeKey(Key) : Key;
        yield { key, size: Size, modified: modifiedIn({ LastModified }) };
      }
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
  }

  #page(prefix: string, token: string | undefined, most?: number) {
    const command = new ListObjectsV2Command({
      Bucket: this.#bucket,
      Prefix: prefix,
      // XML has no way to write some characters that keys may hold.
      EncodingType: 'url',
      ...(token !== undefined && { ContinuationToken: token }),
      ...(most !== undefined && { MaxKeys: most }),
    });
    return this.#attempt('list', prefix, () => this.#client.send(command));
  }

  /**
   * Runs `read`; a missing object is an answer. Who may list only some prefixes may be told 403 in place of 404 for a
   * key that is not there, and the list is then what knows.
   */
  async #present<T>(doing: string, key: string, read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (isMissing(error)) return undefined;
      if (statusOf(error) === 403 && (await this.#isNotListed(key))) return undefined;
      throw asStoreError(error, doing, this.#bucket, key);
    }
  }

  async #isNotListed(key: string): Promise<boolean> {
    try {
      const { Contents = [], EncodingType } = await this.#page(key, undefined, 1);
      // The key itself is the first of all that begin with it.
      return (EncodingType === 'url' ? decodeKey(Contents[0]?.Key ?? '') : Contents[0]?.Key) !== key;
    } catch {
      // Not allowed to list either: the first refusal is what counts.
      return false;
    }
  }

  async #attempt<T>(doing: string, key: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw asStoreError(error, doing, this.#bucket, key);
    }
  }

  #at(key: string): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.#bucket, Key: key };
  }
}

const etagIn = ({ ETag = '' }: { readonly ETag?: string }): string => ETag;
const modifiedIn = ({ LastModified }: { readonly LastModified?: Date }): Date => LastModified ?? new Date(0);
