/** The app behind API Gateway's events, in which bodies travel as base64. */
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { lambdaHandler } from '../../../lambdas/handlers/answers.ts';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import type { WorkAnswer } from '../../../lambdas/web/answers/shapes.ts';
import { offer, readJson, site, twoVersions } from './site.ts';

type Handler = ReturnType<typeof lambdaHandler>;
type Answer = {
  statusCode: number;
  headers: { [name: string]: string };
  body: string;
  isBase64Encoded: boolean;
};

async function call(
  handler: Handler,
  method: string,
  path: string,
  body?: Buffer,
  type?: string,
  more: { readonly [name: string]: string } = {},
): Promise<Answer> {
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: {
      host: 'api.example',
      'sec-fetch-site': 'same-origin',
      ...(type ? { 'content-type': type } : {}),
      ...more,
    },
    requestContext: { domainName: 'api.example', http: { method, path } },
    body: body?.toString('base64') ?? null,
    isBase64Encoded: body !== undefined,
  };
  return (await handler(event as never, {} as never)) as Answer;
}

test('an upload that is no UTF-8 arrives and is given back byte for byte', async () => {
  const { app, settle } = site();
  const handler = lambdaHandler(app);
  // Shift_JIS: 港は閉まる。
  const bytes = Buffer.from('8d6082cd95c282dc82e98142', 'hex');
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head = `${part('title', 'Notice')}${part('id', 'harbour')}${part('label', 'source')}${part('language', 'ja')}${part('role', 'source')}--x\r\nContent-Disposition: form-data; name="file"; filename="minato.txt"\r\nContent-Type: text/plain\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')]);
  const sent = await call(handler, 'POST', '/works', body, 'multipart/form-data; boundary=x');
  expect(sent.statusCode).toBe(303);
  await settle();
  const page = await call(handler, 'GET', '/works/harbour');
  const [, version] = page.body.match(/href="(\/works\/harbour\/versions\/[^"]+)"/) ?? [];
  expect((await call(handler, 'GET', version)).body).toContain('港は閉まる。');
  const original = await call(handler, 'GET', `${version}/original`);
  expect(original.isBase64Encoded).toBe(true);
  expect(Buffer.from(original.body, 'base64')).toEqual(bytes);
});

test('an answer is compressed for who takes it, under a weak tag that is still recognised', async () => {
  const { app, pair } = await twoVersions();
  const handler = lambdaHandler(app);
  const path = `/works/harbour/compare/${pair}`;
  const get = (more: { readonly [name: string]: string }) =>
    call(handler, 'GET', path, undefined, undefined, more);
  const plain = await get({});
  const packed = await get({ 'accept-encoding': 'gzip, br' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.headers.vary).toContain('Accept-Encoding');
  expect(packed.headers['content-security-policy']).toBe(plain.headers['content-security-policy']);
  expect(gunzipSync(Buffer.from(packed.body, 'base64')).toString()).toBe(plain.body);
  expect(packed.headers.etag).toBe(`W/${plain.headers.etag}`);
  const again = await get({ 'accept-encoding': 'gzip', 'if-none-match': packed.headers.etag });
  expect(again.statusCode).toBe(304);
});

test('a table keeps its byte order mark, and leads to the site that was asked', async () => {
  const { app, pair } = await twoVersions();
  const answer = await call(lambdaHandler(app), 'GET', `/works/harbour/compare/${pair}.csv`);
  const bytes = Buffer.from(answer.body, 'base64');
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  expect(bytes.toString()).toContain(`https://api.example/works/harbour/compare/${pair}`);
});

test('an answer that is larger than Lambda lets through says so', async () => {
  const { app, store, settle } = site();
  // Three bytes a letter: of fewer letters than are compared.
  const noise = Array.from({ length: 2_400_000 }, (_, at) =>
    String.fromCharCode(0x3042 + 2 * ((at * at) % 23)),
  );
  await acceptUpload(store, offer('huge', noise.join(''), { language: 'ja' }));
  await settle();
  const { versions } = await readJson<WorkAnswer>(app.request('/works/harbour.json'));
  const path = `${versions[0].address}/original`;
  expect((await app.request(path)).status).toBe(200);
  const answer = await call(lambdaHandler(app), 'GET', path);
  expect(answer.statusCode).toBe(501);
  expect(JSON.parse(answer.body)).toMatchObject({ title: 'Too large to be sent' });
});
