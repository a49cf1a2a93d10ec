/** Sends a bad request to the laptop's server by its socket, and to the function as API Gateway would. */
import { connect } from 'node:net';
import type { lambdaHandler } from '../../../lambdas/handlers/answers.ts';
import type { BadRequest } from './requests.ts';

export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** As a browser on this site would have them. */
function headersOf({ method = 'GET', headers = {}, body }: BadRequest): { [name: string]: string } {
  const usual = {
    'sec-fetch-site': 'same-origin',
    ...(body !== undefined && method !== 'GET' ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
  };
  const given = Object.entries({ ...usual, ...headers });
  return Object.fromEntries(given.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

const bytesOf = (request: BadRequest, port: number): Buffer => {
  if (request.raw !== undefined) return Buffer.from(request.raw, 'latin1');
  const { method = 'GET', path = '/', body = '' } = request;
  const all = { host: `localhost:${port}`, connection: 'close', ...headersOf(request) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'),
    Buffer.from(body),
  ]);
};

/** @throws Error where the server hangs up, or says nothing for ten seconds. */
export function askSocket(port: number, request: BadRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytesOf(request, port)));
    socket.setTimeout(10_000, () => socket.destroy(new Error(`no answer to ${request.what}`)));
    const ended = () => {
      socket.destroy();
      const answer = Buffer.concat(chunks).toString('latin1');
      const at = answer.indexOf('\r\n\r\n');
      const [first, ...lines] = answer.slice(0, at).split('\r\n');
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
      if (at < 0 || Number.isNaN(status)) return reject(new Error(`no answer to ${request.what}: ${first}`));
      const headers = Object.fromEntries(
        lines.map((line): [string, string] => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
        }),
      );
      resolve({ status, headers, body: answer.slice(at + 4) });
    };
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', ended);
    // It may stop reading what it refused, and hang up.
    socket.on('error', (error) => (chunks.length > 0 ? ended() : reject(error)));
  });
}

/** API Gateway lets no malformed HTTP through, and gives the body as base64. */
export async function askFunction(
  handler: ReturnType<typeof lambdaHandler>,
  request: BadRequest,
): Promise<Answer> {
  const { method = 'GET', path: whole = '/', body } = request;
  const [path, query = ''] = whole.split('?', 2);
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'api.example', ...headersOf(request) },
    requestContext: { domainName: 'api.example', http: { method, path } },
    body: body === undefined ? null : Buffer.from(body).toString('base64'),
    isBase64Encoded: body !== undefined,
  };
  const answer = (await handler(event as never, {} as never)) as {
    readonly statusCode: number;
    readonly headers: { readonly [name: string]: string };
    readonly body: string;
    readonly isBase64Encoded: boolean;
  };
  const text = answer.isBase64Encoded ? Buffer.from(answer.body, 'base64').toString('latin1') : answer.body;
  return { status: answer.statusCode, headers: answer.headers, body: text };
}
