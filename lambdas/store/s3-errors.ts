/** The errors of S3 and of the way to it in words, as errors of the store. Told apart by shape: no SDK here. */
import { StoreError } from './store.ts';

interface ServiceError extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** Errors of the SDK that never reached S3, beside those that carry a system's code. */
const NOT_REACHED = new Set(['TimeoutError', 'RequestTimeout', 'AbortError', 'NetworkingError']);
const NO_CREDENTIALS = new Set([
  'CredentialsProviderError',
  'TokenProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
]);
const THROTTLED = new Set([
  'SlowDown',
  'ThrottlingException',
  'Throttling',
  'RequestLimitExceeded',
  'TooManyRequestsException',
]);
const ELSEWHERE = new Set([
  'PermanentRedirect',
  'AuthorizationHeaderMalformed',
  'IllegalLocationConstraintException',
]);

/** S3's answer, where the error is one. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error ? (error as ServiceError).$metadata?.httpStatusCode : undefined;
}

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** No object under this key. A missing bucket answers 404 as well, and is trouble; to HEAD it has no name to tell. */
export const isMissing = (error: unknown): boolean =>
  statusOf(error) === 404 && nameOf(error) !== 'NoSuchBucket';

/** `doing`: "read". Errors that are neither S3's nor the network's come back as they are: they are bugs. */
export function asStoreError(error: unknown, doing: string, bucket: string, key: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const trouble = troubleOf(error, bucket);
  if (!trouble) return error;
  const [code, said] = trouble;
  return new StoreError(code, `Could not ${doing} s3://${bucket}/${key}: ${said} (${error.name}).`, {
    cause: error,
  });
}

function troubleOf(error: Error, bucket: string): readonly [StoreError['code'], string] | undefined {
  const { name } = error;
  const status = statusOf(error);
  if (NO_CREDENTIALS.has(name)) {
    return ['denied', 'there are no valid AWS credentials. Sign in, or give the process a role'];
  }
  if (THROTTLED.has(name) || status === 503 || status === 429) {
    return ['throttled', 'S3 asks for fewer requests. Try again in a while'];
  }
  if (name === 'NoSuchBucket') {
    return ['unavailable', `there is no bucket ${bucket}. Check its name, and the account and region in use`];
  }
  if (ELSEWHERE.has(name) || status === 301) {
    return ['unavailable', `the bucket ${bucket} is in another region. Set AWS_REGION to that one`];
  }
  if (status === 403) {
    return ['denied', "S3 refused it. Let this role's policy allow it for this prefix"];
  }
  if (status === 507) return ['full', 'the storage is full. Free some space, or have the quota raised'];
  if (status !== undefined) {
    return ['unavailable', `S3 answered ${status}${error.message ? `, ${error.message}` : ''}. Try again`];
  }
  if (NOT_REACHED.has(name) || ('code' in error && /^E[A-Z0-9]+$/.test(String(error.code)))) {
    return [
      'unavailable',
      `S3 could not be reached: ${error.message || 'no answer'}. Check the network, and try again`,
    ];
  }
  return undefined;
}
