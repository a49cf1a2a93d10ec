/** Who gets in: by a session of the pages, by a token, by a permit, and past all of them by credentials of the account. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';

import { PREFIXES } from '../../lambdas/store/keys.ts';
import { type Jar, locationOf, pathIn, signedIn, typeIn, visit } from './harness/browser.ts';
import { type Answer, callQuery, type Keys, send, sendSigned } from './harness/calls.ts';
import { deployed } from './harness/deployed.ts';
import { bucketStore } from './harness/deployment.ts';
import { objectsUnder, until } from './harness/objects.ts';
import { mailOf, type Role, sendAs, tokensOf } from './harness/people.ts';
import { element } from './harness/stack.ts';

const IAM = '2010-05-08';

/** Somebody of the account who may do nothing. */
async function newUser(name: string): Promise<Keys> {
  await callQuery('iam', IAM, { Action: 'CreateUser', UserName: name });
  const xml = await callQuery('iam', IAM, { Action: 'CreateAccessKey', UserName: name });
  return { accessKeyId: element(xml, 'AccessKeyId'), secretAccessKey: element(xml, 'SecretAccessKey') };
}

async function multipart(fields: Readonly<Record<string, string | File>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const encoded = new Response(form);
  return {
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    body: new Uint8Array(await encoded.arrayBuffer()),
  };
}

const SAMPLE = {
  title: 'Notice at the gate',
  id: 'gate-notice',
  label: 'First',
  language: 'en',
  file: new File(['The gate closes at noon.\n'], 'first.txt'),
};

test.each([
  ['GET', '/works.json'],
  ['HEAD', '/works.json'],
  ['GET', '/works/any/compare/a..b.json'],
  ['POST', '/works'],
  ['POST', '/works/any/versions'],
  ['POST', '/works/any/permits'],
  ['POST', '/works/any/requests'],
  ['DELETE', '/works/any'],
  ['GET', '/api/works.json'],
  ['POST', '/api/works'],
  ['DELETE', '/api/works/any'],
  ['GET', '/api/openapi.json'],
])('%s %s without a token is a 401', async (method, path) => {
  expect((await send({ method, url: deployed().apiUrl + path })).status).toBe(401);
});

test('junk, a tampered token, one without signature, one of another key: 401, at both doors', async () => {
  const { AccessToken } = await tokensOf('admin');
  const [head, body, signature] = AccessToken.split('.');
  const { sub, ...claims } = JSON.parse(Buffer.from(body, 'base64url').toString());
  const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'another' })).toString('base64url');
  const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
  const expired = Buffer.from(JSON.stringify({ ...claims, sub, exp: 1_700_000_000 })).toString('base64url');
  for (const token of [
    'junk',
    `${head}.${forged}.${signature}`,
    `${head}.${expired}.${signature}`,
    `${none}.${body}.`,
    `${head}.${body}.${signature.slice(0, -8)}AAAAAAAA`,
  ])
    for (const path of ['/works.json', '/api/works.json']) {
      const headers = { authorization: `Bearer ${token}` };
      const { status } = await send({ url: deployed().apiUrl + path, headers });
      expect([path, token.slice(-12), status]).toEqual([path, token.slice(-12), 401]);
    }
});

test.each<[Role, string, string, number]>([
  ['nobody-yet', 'GET', '/works.json', 403],
  ['reader', 'GET', '/works.json', 200],
  ['reader', 'POST', '/works', 403],
  ['reader', 'POST', '/permits', 403],
  ['reader', 'DELETE', '/works/nowhere', 403],
  ['uploader', 'GET', '/works.json', 200],
  ['uploader', 'DELETE', '/works/nowhere', 403],
  ['uploader', 'POST', '/works/nowhere/deletion', 403],
  ['admin', 'DELETE', '/works/nowhere', 404],
])('%s: %s %s gives %i, with and without /api', async (role, method, path, status) => {
  for (const door of ['', '/api']) {
    const answer = await sendAs(role, { method, path: door + path });
    expect([door, answer.status]).toEqual([door, status]);
  }
});

test('an ID token serves as well as an access token', async () => {
  const { IdToken } = await tokensOf('reader');
  const headers = { authorization: `Bearer ${IdToken}` };
  for (const door of ['', '/api'])
    expect((await send({ url: `${deployed().apiUrl}${door}/works.json`, headers })).status).toBe(200);
});

test('a program uploads with its token', async () => {
  const form = await multipart(SAMPLE);
  const answer = await sendAs('uploader', { method: 'POST', path: '/api/works', ...form });
  expect([answer.status, JSON.parse(answer.body.toString())]).toMatchObject([
    202,
    { code: 'accepted', work: '/works/gate-notice' },
  ]);
  await until(
    'a version',
    () => objectsUnder(bucketStore(), `${PREFIXES.versions}gate-notice/`),
    ({ size }) => size === 2,
  );
});

test('a page leads to signing in, and from there back to itself', async () => {
  await tokensOf('reader');
  const jar: Jar = new Map();
  const turned = await visit(jar, '/works/gate-notice?lang=ja');
  expect(turned.status).toBe(303);
  const begun = await visit(jar, locationOf(turned));
  expect(begun.status).toBe(303);
  const asked = new URL(locationOf(begun)).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256' });
  const wrong = await typeIn(locationOf(begun), 'reader', 'not-the-password');
  expect([wrong.status, wrong.body.toString()]).toEqual([200, expect.stringContaining('Incorrect')]);
  const back = await typeIn(locationOf(begun), 'reader');
  const callback = pathIn(locationOf(back));
  // A browser that did not begin it gets nothing for it; nor does a code that was made up.
  expect((await visit(new Map(), callback)).status).toBe(400);
  const ended = await visit(jar, callback);
  expect([ended.status, locationOf(ended)]).toEqual([303, '/works/gate-notice?lang=ja']);
  expect(String(ended.headers['set-cookie'])).toMatch(
    /__Host-variorum=[\w.-]+; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax/,
  );
  const page = await visit(jar, '/works/gate-notice');
  expect(page.status).toBe(200);
  expect(page.headers['cache-control']).toBe('private, no-cache');
  expect(page.body.toString()).toContain(mailOf('reader'));
  // What a reader may not do is not offered, and not done.
  expect(page.body.toString()).not.toMatch(/type="file"|\/deletion/);
  const { body, headers } = await multipart(SAMPLE);
  const origin = deployed().apiUrl;
  const refused = await visit(jar, '/works', { method: 'POST', headers: { ...headers, origin }, body });
  expect(refused.status).toBe(403);
  // No cookie opens the programs' door.
  expect((await visit(jar, '/api/works.json')).status).toBe(401);
});

test('who signs out is out, here and at the issuer', async () => {
  const jar = await signedIn('reader');
  expect((await visit(jar, '/')).status).toBe(200);
  const forged = await visit(jar, '/sign-out', {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example', 'content-type': 'text/plain' },
  });
  expect(forged.status).toBeGreaterThanOrEqual(400);
  expect((await visit(jar, '/')).status).toBe(200);
  const page = await visit(jar, '/sign-out', { method: 'POST', headers: { origin: deployed().apiUrl } });
  expect(page.status).toBe(200);
  const [, there = ''] = /content="\d; url=([^"]+)"/.exec(page.body.toString()) ?? [];
  const out = await send({ url: there.replaceAll('&amp;', '&') });
  expect([out.status, locationOf(out)]).toEqual([302, `${deployed().apiUrl}/`]);
  expect((await visit(jar, '/')).status).toBe(303);
});

/** 5 MB, but of letters of three bytes: a text that is not too long to be compared. */
const LARGE = Buffer.from(
  '門は正午に閉まり、一時に開きますので、それより早く着いた人は門の前の広場で、係の者が呼ぶまでお待ちください。\n'.repeat(
    32_000,
  ),
);

async function permitFor(bytes: Buffer, label: string): Promise<Answer> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const fields = { filename: `${label}.txt`, bytes: `${bytes.length}`, sha256, label, language: 'ja' };
  const form = await multipart(fields);
  return sendAs('uploader', { method: 'POST', path: '/api/works/gate-notice/permits', ...form });
}

/** The form that a permit asks for, to the bucket, with these bytes. */
async function put(
  answer: Answer,
  bytes: Buffer,
  other: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { url, fields } = JSON.parse(answer.body.toString()).permit;
  const form = await multipart({ ...fields, ...other, file: new File([new Uint8Array(bytes)], 'any') });
  return (await send({ method: 'POST', url, ...form })).status;
}

test('a file too large for a request goes straight into the bucket, by a permit for exactly its size', async () => {
  const permitted = await permitFor(LARGE, 'large');
  expect(permitted.status).toBe(201);
  const { upload, permit } = JSON.parse(permitted.body.toString());
  expect(permit.fields.key).toBe(upload);
  const policy = JSON.parse(Buffer.from(permit.fields.Policy, 'base64').toString());
  expect(policy.conditions).toContainEqual(['content-length-range', LARGE.length, LARGE.length]);
  expect(policy.conditions).toContainEqual({ key: upload });
  expect(await put(permitted, Buffer.concat([LARGE, LARGE]))).toBeGreaterThanOrEqual(400);
  expect(await put(permitted, LARGE.subarray(1))).toBeGreaterThanOrEqual(400);
  expect(await put(permitted, LARGE)).toBeLessThan(300);
  await until(
    'its version',
    () => objectsUnder(bucketStore(), `${PREFIXES.versions}gate-notice/large-`),
    ({ size }) => size === 2,
  );
  const again = await permitFor(LARGE, 'large');
  expect([again.status, JSON.parse(again.body.toString()).code]).toEqual([200, 'already']);
});

test('other bytes of the same size become no version', async () => {
  const other = Buffer.from(LARGE);
  other.write('THE');
  const permitted = await permitFor(Buffer.from('x'.repeat(LARGE.length)), 'swapped');
  // S3 refuses them for their checksum already; ingest does not rely on it.
  if ((await put(permitted, other)) < 300) {
    const refusals = await until(
      'refused',
      () => objectsUnder(bucketStore(), `${PREFIXES.refusals}gate-notice/`),
      ({ size }) => size > 0,
    );
    expect([...refusals.values()].map((body) => JSON.parse(body).code)).toEqual(['not-as-promised']);
  }
  expect((await objectsUnder(bucketStore(), `${PREFIXES.versions}gate-notice/swapped-`)).size).toBe(0);
});

test('a signature of the account’s opens no page, and who may do nothing reaches neither bucket nor functions', async () => {
  const keys = await newUser('nobody');
  expect((await sendSigned('execute-api', { url: `${deployed().apiUrl}/works.json` })).status).toBe(401);
  const endpoint = process.env.AWS_ENDPOINT_URL;
  const bucket = `${endpoint}/${deployed().bucket}`;
  expect((await sendSigned('s3', { url: `${bucket}?list-type=2` }, keys)).status).toBe(403);
  expect(
    (await sendSigned('s3', { method: 'PUT', url: `${bucket}/uploads/w/x.txt`, body: 'x' }, keys)).status,
  ).toBe(403);
  const functions = await sendSigned('lambda', { url: `${endpoint}/2015-03-31/functions/` }, keys);
  expect(functions.status).toBe(403);
});
