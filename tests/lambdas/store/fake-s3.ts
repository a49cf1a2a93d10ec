/**
 * As much of S3 as S3Store asks for, on a port of this machine, path-style, in memory: objects with MD5 etags, the two
 * conditional puts, lists in pages of at most three keys. It checks no signatures.
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
  /** The first that fits a request's method is used up by it. */
  readonly faults: Fault[];
  /** `PUT /bucket/key?x-id=PutObject` of every request so far. */
  readonly log: string[];
  close(): Promise<void>;
}

export async function startFakeS3(): Promise<FakeS3> {
  const buckets = new Map<string, Bucket>();
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
      send(request, response, fault ? refusal(fault.status, fault.code) : answer(buckets, request, body));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    buckets,
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

function answer(buckets: Map<string, Bucket>, request: IncomingMessage, body: Buffer): Answer {
  // No URL class: it would tidy up `..` and `//`, which are keys like any other.
  const [path, query = ''] = request.url!.split('?');
  const [, bucketName, ...rest] = path.split('/').map(decodeURIComponent);
  const key = rest.join('/');
  const bucket = buckets.get(bucketName);
  if (!bucket) return refusal(404, 'NoSuchBucket');
  if (key === '') return list(bucketName, bucket, new URLSearchParams(query));
  const present = bucket.get(key);
  switch (request.method) {
    case 'PUT': {
      const refused = unmet(present, request.headers['if-none-match'], request.headers['if-match']);
      if (refused) return refused;
      const etag = `"${createHash('md5').update(body).digest('hex')}"`;
      const contentType = request.headers['content-type'] ?? '';
      bucket.set(key, { body, etag, modified: new Date(), contentType });
      return { status: 200, headers: { ETag: etag } };
    }
    case 'GET':
    case 'HEAD':
      return present ? found(present) : refusal(404, 'NoSuchKey');
    case 'DELETE':
      bucket.delete(key);
      return { status: 204 };
    default:
      return refusal(405, 'MethodNotAllowed');
  }
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
    const shown = encoded ? encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+') : xml(key);
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

const refusal = (status: number, code: string): Answer => ({
  status,
  headers: { 'Content-Type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>made by the fake</Message></Error>`,
});

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
