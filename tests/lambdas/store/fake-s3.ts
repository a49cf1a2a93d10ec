/**
 * As much of S3 as S3Store asks for, on a port of this machine, path-style, in memory: objects with MD5 etags, the two
 * conditional puts, lists in pages of at most three keys, and every state that an object had. It checks no signatures.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE = 3;

interface FakeObject {
  readonly body: Buffer;
  readonly etag: string;
  readonly modified: Date;
  readonly contentType: string;
}
type Bucket = Map<string, FakeObject>;

/** What a versioned bucket keeps: `object` is missing where the object was deleted then. */
export interface FakeState {
  readonly key: string;
  readonly id: string;
  readonly object?: FakeObject;
  readonly modified: Date;
}
/** Of all buckets, in the order in which they came; `bucket/key` tells whose they are. */
type States = Map<Bucket, FakeState[]>;

/** An answer given in place of the true one; `code: 'cut'` breaks the connection in the middle of a body. */
export interface Fault {
  readonly method: string;
  readonly status: number;
  readonly code: string;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface FakeS3 {
  readonly endpoint: string;
  readonly buckets: Map<string, Bucket>;
  readonly states: States;
  /** The first that fits a request's method is used up by it. */
  readonly faults: Fault[];
  /** `PUT /bucket/key?x-id=PutObject` of every request so far. */
  readonly log: string[];
  close(): Promise<void>;
}

export async function startFakeS3(): Promise<FakeS3> {
  const buckets = new Map<string, Bucket>();
  const states: States = new Map();
  const faults: Fault[] = [];
  const log: string[] = [];
  const server = createServer(async (request, response) => {
    log.push(`${request.method} ${request.url}`);
    const body = await bytesOf(request);
    const at = faults.findIndex(({ method }) => method === request.method);
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0];
    if (fault?.code === 'cut') {
      response.writeHead(200, { 'Content-Length': '1000', ETag: '"x"' });
      response.write('only the beginning');
      setTimeout(() => response.destroy(), 20);
    } else {
      send(
        request,
        response,
        fault ? refusal(fault.status, fault.code) : answer(buckets, states, request, body),
      );
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    buckets,
    states,
    faults,
    log,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body = '' }: Answer,
): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'Content-Length': bytes.length, ...headers });
  // As S3: an error to HEAD has no body, and so no name.
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function answer(
  buckets: Map<string, Bucket>,
  states: States,
  request: IncomingMessage,
  body: Buffer,
): Answer {
  // No URL class: it would tidy up `..` and `//`, which are keys like any other.
  const [path, query = ''] = request.url!.split('?');
  const [, bucketName, ...rest] = path.split('/').map(decodeURIComponent);
  const key = rest.join('/');
  const bucket = buckets.get(bucketName);
  if (!bucket) return refusal(404, 'NoSuchBucket');
  const kept = states.get(bucket) ?? [];
  states.set(bucket, kept);
  const asked = new URLSearchParams(query);
  if (key === '' && asked.has('versions')) return listStates(kept, asked);
  if (key === '') return list(bucketName, bucket, asked);
  const present = bucket.get(key);
  switch (request.method) {
    case 'PUT': {
      const refused = unmet(present, request.headers['if-none-match'], request.headers['if-match']);
      if (refused) return refused;
      const etag = `"${createHash('md5').update(body).digest('hex')}"`;
      const contentType = request.headers['content-type'] ?? '';
      const object = { body, etag, modified: new Date(), contentType };
      bucket.set(key, object);
      kept.push({ key, id: `v${nextId++}`, object, modified: object.modified });
      return { status: 200, headers: { ETag: etag } };
    }
    case 'GET':
    case 'HEAD':
      return present ? found(present) : refusal(404, 'NoSuchKey');
    case 'DELETE':
      forget(bucket, kept, key, asked.get('versionId'));
      return { status: 204 };
    default:
      return refusal(405, 'MethodNotAllowed');
  }
}

let nextId = 1;

/** Without a version's id the object is only covered by a marker. */
function forget(bucket: Bucket, kept: FakeState[], key: string, id: string | null): void {
  if (id === null) kept.push({ key, id: `v${nextId++}`, modified: new Date() });
  else
    kept.splice(
      kept.findIndex((state) => state.key === key && state.id === id),
      1,
    );
  const latest = kept.findLast((state) => state.key === key)?.object;
  if (latest) bucket.set(key, latest);
  else bucket.delete(key);
}

/** By key, and of a key the latest first; the marker is how many came before. */
function listStates(kept: readonly FakeState[], asked: URLSearchParams): Answer {
  const prefix = asked.get('prefix') ?? '';
  const encoded = asked.get('encoding-type') === 'url';
  const shownAs = (key: string): string => (encoded ? urlEncoded(key) : xml(key));
  const [afterKey, afterId] = [asked.get('key-marker'), asked.get('version-id-marker')];
  const all = kept
    .toReversed()
    .filter(({ key }) => key.startsWith(prefix))
    .sort((one, other) => Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)));
  const rest = all.slice(all.findIndex(({ key, id }) => key === afterKey && id === afterId) + 1);
  const page = rest.slice(0, PAGE);
  const last = page.at(-1);
  const items = page.map(({ key, id, object, modified }) => {
    const element = object ? 'Version' : 'DeleteMarker';
    return `<${element}><Key>${shownAs(key)}</Key><VersionId>${id}</VersionId><LastModified>${modified.toISOString()}</LastModified></${element}>`;
  });
  return {
    status: 200,
    headers: { 'Content-Type': 'application/xml' },
    body: [
      '<?xml version="1.0" encoding="UTF-8"?><ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
      encoded ? '<EncodingType>url</EncodingType>' : '',
      `<IsTruncated>${rest.length > page.length}</IsTruncated>`,
      last && rest.length > page.length
        ? `<NextKeyMarker>${shownAs(last.key)}</NextKeyMarker><NextVersionIdMarker>${last.id}</NextVersionIdMarker>`
        : '',
      ...items,
      '</ListVersionsResult>',
    ].join(''),
  };
}

function unmet(present: FakeObject | undefined, ifNoneMatch?: string, ifMatch?: string): Answer | undefined {
  if (ifNoneMatch === '*' && present) return refusal(412, 'PreconditionFailed');
  if (ifMatch !== undefined && !present) return refusal(404, 'NoSuchKey');
  if (ifMatch !== undefined && present?.etag !== ifMatch) return refusal(412, 'PreconditionFailed');
  return undefined;
}

const found = ({ body, etag, modified, contentType }: FakeObject): Answer => ({
  status: 200,
  headers: { ETag: etag, 'Last-Modified': modified.toUTCString(), 'Content-Type': contentType },
  body,
});

function list(name: string, bucket: Bucket, query: URLSearchParams): Answer {
  const prefix = query.get('prefix') ?? '';
  const token = query.get('continuation-token');
  const after = token === null ? undefined : Buffer.from(token, 'base64');
  const size = Math.min(PAGE, Number(query.get('max-keys') ?? PAGE));
  const encoded = query.get('encoding-type') === 'url';
  const keys = [...bucket.keys()]
    .filter((key) => key.startsWith(prefix) && (!after || Buffer.compare(Buffer.from(key), after) > 0))
    .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const page = keys.slice(0, size);
  const truncated = keys.length > page.length;
  const contents = page.map((key) => {
    const { body, etag, modified } = bucket.get(key)!;
    const shown = encoded ? urlEncoded(key) : xml(key);
    return `<Contents><Key>${shown}</Key><LastModified>${modified.toISOString()}</LastModified><ETag>${xml(etag)}</ETag><Size>${body.length}</Size></Contents>`;
  });
  const next = Buffer.from(page.at(-1) ?? '').toString('base64');
  return {
    status: 200,
    headers: { 'Content-Type': 'application/xml' },
    body: [
      '<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
      `<Name>${name}</Name><KeyCount>${page.length}</KeyCount><MaxKeys>${size}</MaxKeys>`,
      encoded ? '<EncodingType>url</EncodingType>' : '',
      `<IsTruncated>${truncated}</IsTruncated>`,
      truncated ? `<NextContinuationToken>${next}</NextContinuationToken>` : '',
      ...contents,
      '</ListBucketResult>',
    ].join(''),
  };
}

const urlEncoded = (key: string): string =>
  encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');

const refusal = (status: number, code: string): Answer => ({
  status,
  headers: { 'Content-Type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>made by the fake</Message></Error>`,
});

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
