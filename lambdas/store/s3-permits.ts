/** Presigned POSTs: a form that puts one object, under one key, of one size and hash, into the bucket. */
import { S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { contentTypeOf } from './content-type.ts';
import { checkKey } from './key-rules.ts';

/** Time to send a large file over a slow line. */
const SECONDS = 15 * 60;

export interface PermittedFile {
  readonly bytes: number;
  readonly sha256: string;
}

export interface S3PermitOptions {
  readonly client: S3Client;
  readonly bucket: string;
}

/** For the function's own region and role: what it may put, a permit of its lets others put. */
export function openPermits(bucket: string) {
  const client = new S3Client({});
  return (key: string, file: PermittedFile) => permitPost({ client, bucket }, key, file);
}

/** `sha256`: 64 hex digits; S3 takes no other bytes than those, and ingest looks again. */
export async function permitPost(
  { client, bucket }: S3PermitOptions,
  key: string,
  { bytes, sha256 }: PermittedFile,
): Promise<{
  readonly url: string;
  readonly fields: { readonly [name: string]: string };
  readonly seconds: number;
}> {
  checkKey(key);
  const fixed = {
    'Content-Type': contentTypeOf(key),
    'x-amz-checksum-algorithm': 'SHA256',
    'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
  };
  const { url, fields } = await createPresignedPost(client, {
    Bucket: bucket,
    // A key that ends in `${filename}` would let the sender choose; ours never hold a dollar, and this one is checked.
    Key: exactly(key),
    Fields: fixed,
    Conditions: [['content-length-range', bytes, bytes]],
    Expires: SECONDS,
  });
  return { url, fields, seconds: SECONDS };
}

/** @throws Error for a key that S3 would fill in. */
function exactly(key: string): string {
  if (key.includes('$' + '{filename}')) throw new Error(`A key that S3 fills in is no key: ${key}`);
  return key;
}
