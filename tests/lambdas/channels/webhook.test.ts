/** Webhooks against a receiver of our own, which checks signatures with the scheme's own library. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished, test } from 'vitest';
import { openChannels } from '../../../lambdas/channels/open.ts';
import { newSecret, signedHeaders } from '../../../lambdas/channels/standard-webhooks.ts';
import { sendWebhook } from '../../../lambdas/channels/webhook.ts';
import { ipTrouble, PUBLIC_ONLY } from '../../../lambdas/fetch/address.ts';
import { checkedLookup } from '../../../lambdas/fetch/guard.ts';
import { SECRET } from '../notices/desk.ts';
import { message } from './message.ts';

interface Received {
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

async function receiver(
  answer: (response: ServerResponse, times: number) => void,
): Promise<{ readonly url: string; readonly received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({
        headers: request.headers as Received['headers'],
        body: Buffer.concat(parts).toString('utf8'),
      });
      answer(response, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

const open = () => openChannels({ site: 'https://desk.example/', allowPrivate: true });

test('the receiver knows the message as ours, whole and unchanged', async () => {
  const { url, received } = await receiver((response) => response.writeHead(204).end());
  const to = { channel: 'webhook', address: url } as const;
  expect(await open().send(await message(to))).toEqual({ code: 'delivered', said: 'answered 204' });
  const [{ headers, body }] = received;
  const verified = new Webhook(SECRET).verify(body, headers) as { readonly type: string };
  expect(verified).toEqual(JSON.parse(body));
  expect(verified.type).toBe('report.published');
  expect(headers['webhook-id']).toBe(`msg_${'0a'.repeat(16)}`);
  expect(headers['content-type']).toBe('application/json');
  expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow();
  expect(() => new Webhook(SECRET).verify(body.replace('critical', 'minor'), headers)).toThrow();
  expect(() =>
    new Webhook(SECRET).verify(body, { ...headers, 'webhook-timestamp': '1', 'webhook-id': 'msg_other' }),
  ).toThrow();
});

test('the scheme’s own example is signed as it says', () => {
  const body = '{"test": 2432232314}';
  expect(
    signedHeaders(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      new Date(1614265330000),
      body,
    )['webhook-signature'],
  ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test.each([
  [200, {}, { code: 'delivered' }],
  [410, {}, { code: 'gone' }],
  [500, {}, { code: 'trouble', said: 'answered 500' }],
  [404, {}, { code: 'trouble' }],
  // A redirect is not followed: it could lead anywhere.
  [302, { Location: 'http://169.254.169.254/latest/meta-data/' }, { code: 'trouble', said: 'answered 302' }],
  [429, { 'Retry-After': '120' }, { code: 'trouble', afterMs: 120_000 }],
  [503, { 'Retry-After': 'Thu, 26 Nov 2026 08:10:00 GMT' }, { code: 'trouble', afterMs: 600_000 }],
  [503, { 'Retry-After': 'soon' }, { code: 'trouble' }],
])('an answer of %i %j', async (status, headers, outcome) => {
  const { url, received } = await receiver((response) => response.writeHead(status, headers).end());
  const now = () => new Date('2026-11-26T08:00:00Z');
  const sent = await sendWebhook(await message({ channel: 'webhook', address: url }), { now });
  expect(sent).toMatchObject(outcome);
  if (headers['Retry-After' as never] === 'soon') expect(sent).not.toHaveProperty('afterMs');
  expect(received).toHaveLength(1);
});

test('a receiver that says nothing, one that never ends, and one that is not there', async () => {
  const silent = await receiver(() => {});
  const now = () => new Date();
  const quick = { now, timeoutMs: 200 };
  const to = (address: string) => message({ channel: 'webhook', address });
  expect(await sendWebhook(await to(silent.url), quick)).toEqual({
    code: 'trouble',
    said: 'no answer within 0.2 seconds',
  });
  const endless = await receiver((response) => {
    response.writeHead(200);
    const more = setInterval(() => response.write('x'.repeat(1000)), 1);
    response.on('close', () => clearInterval(more));
  });
  expect(await sendWebhook(await to(endless.url), quick)).toMatchObject({ code: 'delivered' });
  expect(await sendWebhook(await to('http://127.0.0.1:1/'), quick)).toMatchObject({ code: 'trouble' });
});

const FORBIDDEN = [
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:a9fe:a9fe]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://10.0.0.1/',
  'https://192.168.1.1/',
  'https://172.16.0.1/',
  'https://100.64.0.1/',
  'https://0.0.0.0/',
  'https://[fd00::1]/',
  'https://[fe80::1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://224.0.0.1/',
];

test.each(FORBIDDEN)('%s is not written to', async (address) => {
  const channels = openChannels({ site: 'https://desk.example', allowPrivate: false });
  const sent = await channels.send(await message({ channel: 'webhook', address }));
  expect(sent).toEqual({
    code: 'refused',
    said: expect.stringMatching(/^The address .* is (?:not on the public internet|this machine itself)/),
  });
});

test('a name that leads to an address that is not public is not written to, and nor is http', async () => {
  const asked: string[] = [];
  const channels = openChannels(
    { site: 'https://desk.example', allowPrivate: false },
    {
      resolve: async (host) => {
        asked.push(host);
        // One public address beside it makes it no better.
        return ['93.184.215.14', '169.254.169.254'];
      },
    },
  );
  const send = async (address: string) => channels.send(await message({ channel: 'webhook', address }));
  expect(await send('https://hook.example/')).toEqual({
    code: 'refused',
    said: 'hook.example stands for 169.254.169.254, which is not on the public internet (link-local).',
  });
  expect(await send('http://hook.example/')).toMatchObject({ code: 'refused' });
  expect(asked).toEqual(['hook.example']);
});

test('what is public is let through, in both forms that node asks in; a port of another service is not', async () => {
  expect(ipTrouble('2606:2800:21f:cb07:6820:80da:af6b:8b2c', PUBLIC_ONLY)).toBeUndefined();
  for (const address of ['', 'example.org', '127.0.0.1', '::'])
    expect(ipTrouble(address, PUBLIC_ONLY), address).toBeDefined();
  const lookup = checkedLookup(PUBLIC_ONLY, async () => ['93.184.215.14']);
  const ask = (options: object) =>
    new Promise((resolve) => lookup('example.org', options, (...given) => resolve(given)));
  expect(await ask({})).toEqual([null, '93.184.215.14', 4]);
  expect(await ask({ all: true })).toEqual([null, [{ address: '93.184.215.14', family: 4 }]]);
  expect(await ask({ family: 6 })).toMatchObject([{ message: 'There is no host example.org.' }, '', 0]);
  const { rules, now } = { rules: PUBLIC_ONLY, now: () => new Date() };
  const to = await message({ channel: 'webhook', address: 'https://hook.example:6379/' });
  expect(await sendWebhook(to, { rules, now })).toMatchObject({ code: 'refused' });
});
