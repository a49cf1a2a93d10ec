import { expect, test } from 'vitest';
import { acceptUpload, refuseOversize } from '../../../lambdas/stages/accept.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { MAX_UPLOAD_BYTES, NO_WORK } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import { bytesOf, contents, ENGLISH, json, keys, offer, tear, upload } from './helpers.ts';

test('an upload is stored with its details, under a key made of its label and all that it is', async () => {
  const store = new MemoryStore();
  const accepted = await acceptUpload(store, offer({ label: 'First draft', workTitle: 'Harbour notice' }));
  const [details, key] = (await keys(store)).sort((one, other) => other.length - one.length);
  expect(key).toMatch(/^uploads\/harbour\/first-draft\.[\da-f]{8}\.txt$/);
  expect(details).toBe(`${key}.details.json`);
  expect(accepted).toEqual({ code: 'accepted', upload: key });
  expect(await json(store, details)).toEqual({
    schema: 'variorum.upload/1',
    label: 'First draft',
    language: 'en',
    role: 'translation',
    time: '2024-05-01',
    filename: 'notice.txt',
    workTitle: 'Harbour notice',
  });
});

test('the details are there before the upload calls ingest', async () => {
  const base = new MemoryStore();
  const order: string[] = [];
  const store: Store = Object.assign(Object.create(base), {
    put: (key: string, ...rest: [string]) => {
      order.push(key);
      return base.put(key, ...rest);
    },
    get: base.get.bind(base),
    head: base.head.bind(base),
    list: base.list.bind(base),
  });
  const key = await upload(store);
  expect(order).toEqual([`${key}.details.json`, key]);
});

test('the same bytes with the same details are there already, before and after they are a version', async () => {
  const store = new MemoryStore();
  const key = await upload(store);
  expect(await acceptUpload(store, offer())).toEqual({ code: 'already', upload: key });
  const outcome = await ingest(store, key);
  const before = await contents(store);
  expect(await acceptUpload(store, offer())).toEqual({
    code: 'already',
    upload: key,
    version: 'version' in outcome ? outcome.version : undefined,
  });
  expect(await contents(store)).toEqual(before);
});

test('the bytes of a version under another label write nothing, and name the version', async () => {
  const store = new MemoryStore();
  const made = await ingest(store, await upload(store));
  const before = await contents(store);
  expect(await acceptUpload(store, offer({ label: 'another', time: '2025-01-01' }))).toEqual({
    code: 'same-content',
    version: 'version' in made && made.version,
  });
  expect(await acceptUpload(store, offer({ label: 'another', language: undefined }))).toMatchObject({
    code: 'same-content',
  });
  expect(await contents(store)).toEqual(before);
});

test('the same bytes as another language or in another work are another matter', async () => {
  const store = new MemoryStore();
  await ingest(store, await upload(store));
  expect(await acceptUpload(store, offer({ language: 'en-GB' }))).toMatchObject({ code: 'accepted' });
  expect(await acceptUpload(store, offer({ work: 'pier' }))).toMatchObject({ code: 'accepted' });
});

test.each(['../etc', 'a/b', '..', 'x'.repeat(300), 'a\u0000b', '', '_'])(
  'the work id %j cannot be a folder: the upload lies under NO_WORK, with what was given',
  async (work) => {
    const store = new MemoryStore();
    const key = await upload(store, { work });
    expect(key).toMatch(new RegExp(`^uploads/${NO_WORK}/first\\.[\\da-f]{8}\\.txt$`));
    expect(await json(store, `${key}.details.json`)).toMatchObject({ work });
  },
);

test('a label that cannot be part of a key leaves a safe name', async () => {
  const store = new MemoryStore();
  for (const label of ['../../x', 'a\u0000b', 'x'.repeat(300), undefined, '   '])
    expect(await upload(store, { label })).toMatch(/^uploads\/harbour\/[a-z-]{1,60}\.[\da-f]{8}\.txt$/);
});

test('a work id in another normal form is the same work', async () => {
  expect(await upload(new MemoryStore(), { work: 'e\u0301te\u0301' })).toMatch(/^uploads\/été\//);
});

test('a file of more than 20 MB is not kept, and leaves its refusal', async () => {
  const store = new MemoryStore();
  const accepted = await acceptUpload(store, offer({ bytes: new Uint8Array(MAX_UPLOAD_BYTES + 1) }));
  expect(accepted).toMatchObject({ code: 'too-large', refusal: { code: 'too-large' } });
  const [details] = await keys(store);
  expect(await ingest(store, details)).toMatchObject({
    code: 'refused',
    refusal: { code: 'too-large', filename: 'notice.txt', bytes: MAX_UPLOAD_BYTES + 1, sha256: '' },
  });
  const left = await keys(store);
  expect(left).toEqual([expect.stringMatching(/^refusals\/harbour\/first\.[\da-f]{8}\.txt\.json$/), details]);
  expect(await ingest(store, details)).toMatchObject({ code: 'refused', written: false });
  expect(await keys(store)).toEqual(left);
});

test('details that speak of a file too large to be kept say nothing of one that is there', async () => {
  const store = new MemoryStore();
  const details = { schema: 'variorum.upload/1', label: 'draft', oversize: MAX_UPLOAD_BYTES + 1 };
  await store.put('uploads/harbour/draft.txt.details.json', JSON.stringify(details));
  await store.put('uploads/harbour/draft.txt', ENGLISH[0]);
  expect(await ingest(store, 'uploads/harbour/draft.txt')).toMatchObject({ code: 'made' });
});

test('a door that stopped reading says how much there was', async () => {
  const store = new MemoryStore();
  const { bytes: _, ...said } = offer();
  const outcome = await refuseOversize(store, said, 3_000_000_000);
  expect(outcome).toMatchObject({ code: 'too-large' });
  expect('refusal' in outcome && outcome.refusal.message).toContain('3000000000');
});

test('an upload that was cut off half-way is put again', async () => {
  const store = new MemoryStore();
  const key = await upload(store);
  const whole = await contents(store);
  await tear(store, key);
  await tear(store, `${key}.details.json`);
  expect(await acceptUpload(store, offer())).toEqual({ code: 'accepted', upload: key });
  expect(await contents(store)).toEqual(whole);
});

test('details left behind without their file, by a run that was killed, are used again', async () => {
  const store = new MemoryStore();
  const key = await upload(store);
  const whole = await contents(store);
  await store.delete(key);
  expect(await ingest(store, `${key}.details.json`)).toMatchObject({ code: 'ignored' });
  expect(await acceptUpload(store, offer({ bytes: bytesOf(ENGLISH[0]) }))).toMatchObject({
    code: 'accepted',
  });
  expect(await contents(store)).toEqual(whole);
});
