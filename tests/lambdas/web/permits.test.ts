/** Files that go straight into the bucket: their details are kept, leave is given for exactly them, ingest holds them to it. */
import { createHash } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { localOver } from '../../../lambdas/local.ts';
import { detailsKey } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { permitPost } from '../../../lambdas/store/s3-permits.ts';
import { webApp } from '../../../lambdas/web/app.ts';
import { form, readJson } from './site.ts';

const ORIGIN = 'https://bucket.s3.eu-west-1.amazonaws.com';
const client = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: 'AKIA', secretAccessKey: 's', sessionToken: 't' },
});
const TEXT = 'The quay closes on May 12, 2024. Ships may use the basin.\n';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function siteWithPermits() {
  const { store, settle } = localOver(new MemoryStore(), { retryAfter: [] });
  const permit = (key: string, file: { bytes: number; sha256: string }) =>
    permitPost({ client, bucket: 'bucket' }, key, file);
  return { store, settle, app: webApp({ store, permits: { origin: ORIGIN, permit } }) };
}

const file = (text: string, other = {}) => ({
  filename: 'notice.txt',
  bytes: `${Buffer.byteLength(text)}`,
  sha256: hashOf(text),
  label: 'first',
  language: 'en',
  ...other,
});
const founding = (text: string, other = {}) => form({ title: 'Notice', id: 'notice', ...file(text, other) });

interface Permitted {
  readonly code: string;
  readonly upload: string;
  readonly work: string;
  readonly permit: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
}

test('a permit is for one key, one size, one hash, and a quarter of an hour', async () => {
  const { app, store, settle } = siteWithPermits();
  const answer = await app.request('/permits', founding(TEXT));
  expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([201, 'no-store']);
  const { upload, work, permit } = await readJson<Permitted>(answer);
  expect([work, new URL(permit.url).origin]).toEqual(['/works/notice', ORIGIN]);
  expect(permit.fields.key).toBe(upload);
  const { conditions, expiration } = JSON.parse(Buffer.from(permit.fields.Policy, 'base64').toString());
  const size = Buffer.byteLength(TEXT);
  const sum = Buffer.from(hashOf(TEXT), 'hex').toString('base64');
  for (const condition of [
    ['content-length-range', size, size],
    { key: upload },
    { bucket: 'bucket' },
    { 'x-amz-checksum-sha256': sum },
  ])
    expect(conditions).toContainEqual(condition);
  expect(Date.parse(expiration) - Date.now()).toBeLessThanOrEqual(15 * 60_000);
  // The details lie there before the file does.
  expect(await store.head(detailsKey(upload))).toBeDefined();
  await store.put(upload, TEXT);
  await settle();
  const { versions } = await readJson<{ versions: readonly { label: string }[] }>(
    app.request('/works/notice.json'),
  );
  expect(versions.map(({ label }) => label)).toEqual(['first']);
  // Once more, by either address: nothing is to be sent.
  const again = await app.request('/works/notice/permits', form(file(TEXT)));
  expect([again.status, (await readJson<Permitted>(again)).code]).toEqual([200, 'same-content']);
});

test('what is said of the changes tracked inside the file goes along', async () => {
  const { app, store } = siteWithPermits();
  const { upload } = await readJson<Permitted>(
    app.request('/permits', founding(TEXT, { tracked: 'reject' })),
  );
  const details = await store.get(detailsKey(upload));
  expect(JSON.parse(new TextDecoder().decode(details?.body))).toMatchObject({ tracked: 'reject' });
});

test('a file that is not the promised one becomes a refusal', async () => {
  const { app, store, settle } = siteWithPermits();
  const { upload } = await readJson<Permitted>(app.request('/permits', founding(TEXT)));
  await store.put(upload, TEXT.replace('12', '13'));
  await settle();
  const page = await readJson<{ refusals: readonly { code: string; message: string }[] }>(
    app.request('/works/notice.json'),
  );
  expect(page.refusals).toMatchObject([
    { code: 'not-as-promised', message: expect.stringContaining(hashOf(TEXT)) },
  ]);
});

test.each([
  ['filename', { filename: ' ' }],
  ['bytes', { bytes: '0' }],
  ['bytes', { bytes: '1e3' }],
  ['bytes', { bytes: '-5' }],
  ['sha256', { sha256: 'abc' }],
  ['sha256', { sha256: hashOf(TEXT).toUpperCase() }],
])('without a good %s there is no permit (%o)', async (field, other) => {
  const { app, store } = siteWithPermits();
  const answer = await app.request('/permits', { ...founding(TEXT, other) });
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(field)]);
  for await (const { key } of store.list('')) expect(key).toBe('nothing');
});

test('one that is too large is refused before it is sent, and the refusal kept', async () => {
  const { app, settle } = siteWithPermits();
  const answer = await app.request('/permits', founding(TEXT, { bytes: `${21 * 1024 * 1024}` }));
  expect(answer.status).toBe(413);
  await settle();
  expect(await (await app.request('/works/notice')).text()).toContain('notice.txt');
});

test('the pages tell the script where, and may send to that bucket alone', async () => {
  const page = await siteWithPermits().app.request('/');
  expect(page.headers.get('Content-Security-Policy')).toContain(`connect-src 'self' ${ORIGIN};`);
  expect(await page.text()).toMatch(/data-permits="\/permits" data-direct="4194304"/);
  const laptop = await webApp({ store: new MemoryStore() }).request('/');
  expect(laptop.headers.get('Content-Security-Policy')).toContain("connect-src 'self';");
  expect(await laptop.text()).not.toContain('data-permits');
});

test('a work that is not there, or is already, gets none', async () => {
  const { app, store, settle } = siteWithPermits();
  expect((await app.request('/works/notice/permits', form(file(TEXT)))).status).toBe(404);
  const { upload } = await readJson<Permitted>(app.request('/permits', founding(TEXT)));
  await store.put(upload, TEXT);
  await settle();
  expect((await app.request('/permits', founding(`${TEXT}More.`))).status).toBe(400);
});
