/** The app behind API Gateway's events, in which bodies travel as base64. */
import { handle } from 'hono/aws-lambda';
import { expect, test } from 'vitest';
import { site } from './site.ts';

type Handler = ReturnType<typeof handle>;
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
    },
    requestContext: { domainName: 'api.example', http: { method, path } },
    body: body?.toString('base64') ?? null,
    isBase64Encoded: body !== undefined,
  };
  return (await handler(event as never, {} as never)) as Answer;
}

test('an upload that is no UTF-8 arrives and is given back byte for byte', async () => {
  const { app, settle } = site();
  const handler = handle(app);
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
