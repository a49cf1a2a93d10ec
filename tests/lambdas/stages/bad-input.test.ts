/** Everything that may come in and be no version: a refusal is stored that helps, nothing else is, nothing is lost. */
import { describe, expect, test } from 'vitest';
import type { Offer } from '../../../lambdas/stages/accept.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import type { RefusalRecord } from '../../../lambdas/stages/records.ts';
import { MAX_UPLOAD_BYTES, NO_WORK } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { bytesOf, contents, ENGLISH, JAPANESE, json, keys, upload } from './helpers.ts';

const png = Uint8Array.of(
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  13,
  0x49,
  0x48,
  0x44,
  0x52,
);
/** Says that it is UTF-8, and is not. */
const undecodable = Uint8Array.of(0xef, 0xbb, 0xbf, ...bytesOf(ENGLISH[0]), 0xff, 0xfe, 0x80);

const cases: readonly (readonly [string, Partial<Offer>, Partial<RefusalRecord>])[] = [
  ['an empty file', { bytes: bytesOf('') }, { code: 'empty' }],
  ['white space only', { bytes: bytesOf(' \n\t\u3000\n') }, { code: 'blank' }],
  ['binary', { bytes: png }, { code: 'binary' }],
  ['a PDF under a text name', { bytes: bytesOf('%PDF-1.7\n1 0 obj') }, { code: 'damaged' }],
  ['bytes that cannot be decoded', { bytes: undecodable }, { code: 'undecodable' }],
  ['an unknown type', { filename: 'notice.xyz' }, { code: 'unknown-type' }],
  ['a work id with a slash', { work: 'a/b' }, { code: 'bad-work', place: 'work' }],
  ['a work id that climbs', { work: '../..' }, { code: 'bad-work', place: 'work' }],
  ['a work id with control characters', { work: 'a\u0007b' }, { code: 'bad-work', place: 'work' }],
  ['a work id of 300 characters', { work: 'x'.repeat(300) }, { code: 'bad-work', place: 'work' }],
  ['a label with a slash', { label: 'a/b' }, { code: 'bad-label', place: 'label' }],
  ['a label that climbs', { label: '..' }, { code: 'bad-label', place: 'label' }],
  ['a label with control characters', { label: 'a\u0007b' }, { code: 'bad-label', place: 'label' }],
  ['a label of 300 characters', { label: 'x'.repeat(300) }, { code: 'bad-label', place: 'label' }],
  ['no label', { label: undefined }, { code: 'missing-label', place: 'label' }],
  ['a blank label', { label: ' \t ' }, { code: 'missing-label', place: 'label' }],
  ['a language that is none', { language: 'English!' }, { code: 'bad-details', place: 'language' }],
  [
    'a source language that is none',
    { sourceLanguage: '??' },
    { code: 'bad-details', place: 'sourceLanguage' },
  ],
  ['a role that is none', { role: 'reviewer' }, { code: 'bad-details', place: 'role' }],
  ['a day that no calendar has', { time: '2024-02-31' }, { code: 'bad-details', place: 'time' }],
  [
    'the source where a translation is expected',
    { language: 'ja', sourceLanguage: 'ja', bytes: bytesOf(JAPANESE) },
    { code: 'wrong-language', place: 'language' },
  ],
  [
    'the source where a translation is expected, its language not stated',
    { language: undefined, sourceLanguage: 'ja', bytes: bytesOf(JAPANESE) },
    { code: 'wrong-language', place: 'language' },
  ],
  ['Japanese stated as English', { bytes: bytesOf(JAPANESE) }, { code: 'wrong-language', place: 'language' }],
  ['English stated as Japanese', { language: 'ja' }, { code: 'wrong-language', place: 'language' }],
];

describe('is refused, and the refusal helps:', () => {
  test.each(cases)('%s', async (_, said, expected) => {
    const store = new MemoryStore();
    const key = await upload(store, said);
    const uploaded = await contents(store);
    const outcome = await ingest(store, key);
    expect(outcome).toMatchObject({ code: 'refused', written: true, refusal: expected });

    const work = expected.code === 'bad-work' ? NO_WORK : 'harbour';
    const [refusal, ...more] = await keys(store, 'refusals/');
    expect(more).toEqual([]);
    expect(refusal).toBe(`refusals/${work}/${key.split('/')[2]}.json`);
    const record = await json<RefusalRecord>(store, refusal);
    expect(record).toMatchObject({ schema: 'variorum.refusal/1', work, upload: key, ...expected });
    expect(record.message).toMatch(/[.!?]$/);
    expect(record.hint).toMatch(/[.!?]$/);
    expect(record.filename).toBe(said.filename ?? 'notice.txt');
    expect(record.message).not.toMatch(/\p{Cc}/u);

    const { [refusal]: stored, ...rest } = await contents(store);
    expect(rest).toEqual(uploaded);
    expect(await ingest(store, key)).toMatchObject({ code: 'refused', written: false });
    expect((await contents(store))[refusal]).toBe(stored);
  });

  test('more than 20 MB copied straight into the bucket, without being read', async () => {
    const store = new MemoryStore();
    await store.put('uploads/harbour/big.txt', new Uint8Array(MAX_UPLOAD_BYTES + 1));
    store.get = (key) => (key.includes('big.txt.') ? Promise.resolve(undefined) : Promise.reject(key));
    expect(await ingest(store, 'uploads/harbour/big.txt')).toMatchObject({
      code: 'refused',
      refusal: { code: 'too-large', bytes: MAX_UPLOAD_BYTES + 1 },
    });
  });
});

describe('copied straight into the bucket', () => {
  test.each([
    ['uploads/lost.txt', NO_WORK, 'bad-work'],
    ['uploads/my.work/final.txt', NO_WORK, 'bad-work'],
    ['uploads/../etc/final.txt', NO_WORK, 'bad-work'],
    ['uploads/_/final.txt', NO_WORK, 'bad-work'],
    ['uploads/harbour/sub/final.txt', 'harbour', 'bad-label'],
    ['uploads/harbour/../../final.txt', 'harbour', 'bad-label'],
    ['uploads/harbour/a\u0007b.txt', 'harbour', 'bad-label'],
    [`uploads/harbour/${'x'.repeat(300)}.txt`, 'harbour', 'bad-label'],
    ['uploads/harbour/.txt', 'harbour', 'missing-label'],
  ])('%j is refused under the work %j as %s', async (key, work, code) => {
    const store = new MemoryStore();
    await store.put(key, ENGLISH[0]);
    expect(await ingest(store, key)).toMatchObject({ code: 'refused', refusal: { code, upload: key, work } });
    const [refusal, ...more] = await keys(store, 'refusals/');
    expect(more).toEqual([]);
    expect(refusal).toMatch(new RegExp(`^refusals/${work}/[^/\\p{Cc}]+\\.json$`, 'u'));
    expect(await keys(store, 'versions/')).toEqual([]);
  });
});

describe('details that cannot be read', () => {
  const key = 'uploads/harbour/draft.txt';
  test.each([
    ['cut off', '{"schema":"variorum.upload/1","lab', 'details'],
    ['another document', '{"schema":"something/9"}', 'schema'],
    ['a number for a label', '{"schema":"variorum.upload/1","label":7}', 'label'],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'details'],
  ])('%s: refused until they are mended', async (_, details, place) => {
    const store = new MemoryStore();
    await store.put(`${key}.details.json`, details);
    await store.put(key, ENGLISH[0]);
    expect(await ingest(store, key)).toMatchObject({ refusal: { code: 'bad-details', place } });
    await store.put(`${key}.details.json`, '{"schema":"variorum.upload/1","label":"Draft"}');
    expect(await ingest(store, `${key}.details.json`)).toMatchObject({ code: 'made' });
    expect(await keys(store, 'refusals/')).toEqual([]);
  });
});

test('a page with scripts is taken in as text, its original as it came', async () => {
  const store = new MemoryStore();
  const page = `<p onclick="alert(1)">${ENGLISH[0]}</p><script>alert(2)</script><img src=x onerror=alert(3)>`;
  const key = await upload(store, { filename: 'page.html', bytes: bytesOf(page) });
  const outcome = await ingest(store, key);
  const id = 'version' in outcome ? outcome.version : '';
  const { text } = await json<{ text: string }>(store, `versions/harbour/${id}/text.json`);
  expect(text).toContain('The harbour will be closed');
  expect(text).not.toMatch(/alert|onclick|script/);
  expect((await store.get(`versions/harbour/${id}/original.html`))?.body).toEqual(bytesOf(page));
});

test('a translation whose work has no stated source language is not held against other versions', async () => {
  const store = new MemoryStore();
  await ingest(store, await upload(store, { role: 'source', language: 'en', label: 'source' }));
  const other = await upload(store, { label: 'reworded', bytes: bytesOf(ENGLISH[1]) });
  expect(await ingest(store, other)).toMatchObject({ code: 'made' });
});
