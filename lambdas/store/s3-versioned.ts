/** The store as a versioned bucket, whose earlier states can be taken away. Apart, since only deleting a work needs it. */
import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandInput,
  type ListObjectVersionsCommandOutput,
  S3Client,
} from '@aws-sdk/client-s3';
import { canBeginKey } from './key-rules.ts';
import { S3Store, type S3StoreOptions } from './s3.ts';
import { asStoreError } from './s3-errors.ts';
import { decodeKey } from './s3-keys.ts';

/** Requests under way together. */
const AT_ONCE = 20;

interface State {
  readonly key: string;
  readonly VersionId?: string;
}

export class VersionedS3Store extends S3Store {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(options: S3StoreOptions) {
    super(options);
    this.#client = options.client;
    this.#bucket = options.bucket;
  }

  /** Needs `s3:ListBucketVersions` and `s3:DeleteObjectVersion`. */
  async purge(prefix: string, until?: Date): Promise<number> {
    if (!canBeginKey(prefix)) return 0;
    // First all of them: what is taken away must not shift the pages of the list.
    const states = await this.#states(prefix, until);
    for (let from = 0; from < states.length; from += AT_ONCE)
      await Promise.all(states.slice(from, from + AT_ONCE).map((state) => this.#remove(state)));
    return states.length;
  }

  async #states(prefix: string, until?: Date): Promise<readonly State[]> {
    const states: State[] = [];
    let at: Pick<ListObjectVersionsCommandInput, 'KeyMarker' | 'VersionIdMarker'> | undefined = {};
    while (at) {
      const page = await this.#page({ Bucket: this.#bucket, Prefix: prefix, EncodingType: 'url', ...at });
      const decoded = (key: string): string => (page.EncodingType === 'url' ? decodeKey(key) : key);
      for (const { Key = '', VersionId, LastModified } of [
        ...(page.Versions ?? []),
        ...(page.DeleteMarkers ?? []),
      ])
        if (!until || (LastModified?.getTime() ?? 0) <= until.getTime())
          states.push({ key: decoded(Key), VersionId });
      at = page.IsTruncated
        ? { KeyMarker: decoded(page.NextKeyMarker ?? ''), VersionIdMarker: page.NextVersionIdMarker }
        : undefined;
    }
    return states;
  }

  async #page(of: ListObjectVersionsCommandInput): Promise<ListObjectVersionsCommandOutput> {
    try {
      return await this.#client.send(new ListObjectVersionsCommand(of));
    } catch (error) {
      throw asStoreError(error, 'list', this.#bucket, of.Prefix ?? '');
    }
  }

  async #remove({ key, VersionId }: State): Promise<void> {
    try {
      await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key, VersionId }));
    } catch (error) {
      throw asStoreError(error, 'delete', this.#bucket, key);
    }
  }
}

/** Region and credentials are the function's own. */
export const openVersionedBucket = (bucket: string): VersionedS3Store =>
  new VersionedS3Store({ client: new S3Client({}), bucket });
