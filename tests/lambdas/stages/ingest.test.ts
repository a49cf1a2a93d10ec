import { describe, expect, test } from 'vitest';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import type { VersionRecord } from '../../../lambdas/stages/records.ts';
import { detailsKey, textKey } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { bytesOf, contents, ENGLISH, JAPANESE, json, keys, TickingStore, tear, upload } from './helpers.ts';

/** Ingests, and gives the version's id. */
async function made(store: MemoryStore, key: string): Promise<string> {
  const outcome = await ingest(store, key);
  if (outcome.code !== 'made') throw new Error(JSON.stringify(outcome));
  return outcome.version;
}

const recordOf = (store: MemoryStore, id: string, work = 'harbour'): Promise<VersionRecord> =>
  json(store, textKey(work, id));

describe('a version', () => {
  test('carries the text, what was said of it, what it says of itself and where it came from', async () => {
    const store = new MemoryStore();
    const text = `(Provisional Translation)\n\nNotice\n\n12 January 2003\n\n${ENGLISH[0]}\r\n`;
    const key = await upload(store, {
      label: 'First draft',
      bytes: bytesOf(text),
      workTitle: 'Harbour notice',
      sourceLanguage: 'JA',
    });
    const id = await made(store, key);
    expect(id).toMatch(/^first-draft-[\da-f]{8}$/);
    expect(await recordOf(store, id)).toMatchObject({
      schema: 'variorum.version/1',
      work: 'harbour',
      id,
      label: 'First draft',
      language: 'en',
      role: 'translation',
      time: '2024-05-01T00:00:00.000Z',
      timeFrom: 'stated',
      status: 'Provisional Translation',
      date: '2003-01-12',
      workTitle: 'Harbour notice',
      sourceLanguage: 'ja',
      origin: {
        upload: key,
        filename: 'notice.txt',
        bytes: text.length,
        original: `versions/harbour/${id}/original.txt`,
      },
    });
    expect((await store.get(`versions/harbour/${id}/original.txt`))?.body).toEqual(bytesOf(text));
    expect(await keys(store, 'refusals/')).toEqual([]);
  });

  test('ingested again is there already, and nothing is written', async () => {
    const store = new MemoryStore();
    const key = await upload(store);
    const id = await made(store, key);
    const before = await contents(store);
    for (const again of [key, detailsKey(key)])
      expect(await ingest(store, again)).toEqual({ code: 'already', version: id });
    expect(await contents(store)).toEqual(before);
  });

  test('takes its time from the statement, else from the text, else from the upload', async () => {
    const store = new TickingStore();
    const dated = bytesOf(`Notice\n\n12 January 2003\n\n${ENGLISH[0]}`);
    const times: unknown[] = [];
    for (const said of [
      { bytes: dated, time: '2004-05-06T12:00+09:00' },
      { bytes: dated, time: undefined, label: 'two', work: 'second' },
      { time: undefined, label: 'three', work: 'third' },
    ]) {
      const key = await upload(store, said);
      const { time, timeFrom } = await recordOf(store, await made(store, key), said.work);
      const uploaded = (await store.head(key))?.modified.toISOString();
      times.push([time === uploaded ? 'upload' : time, timeFrom]);
    }
    expect(times).toEqual([
      ['2004-05-06T03:00:00.000Z', 'stated'],
      ['2003-01-12T00:00:00.000Z', 'text'],
      ['upload', 'upload'],
    ]);
  });
});

describe('a plain copy into the bucket', () => {
  test('is described by its name', async () => {
    const store = new MemoryStore();
    await store.put('uploads/harbour/Final version.en-gb.txt', ENGLISH[0]);
    const id = await made(store, 'uploads/harbour/Final version.en-gb.txt');
    expect(id).toMatch(/^final-version-/);
    expect(await recordOf(store, id)).toMatchObject({
      label: 'Final version',
      language: 'en-GB',
      role: 'translation',
      timeFrom: 'upload',
      notes: [],
    });
  });

  test('without a language is guessed at, and says so', async () => {
    const store = new MemoryStore();
    await store.put('uploads/harbour/source.txt', JAPANESE);
    const record = await recordOf(store, await made(store, 'uploads/harbour/source.txt'));
    expect(record.language).toBe('ja');
    expect(record.notes).toEqual([expect.stringContaining('guess')]);
  });

  test('of a page has the language that the page states, unless its letters belie it', async () => {
    const store = new MemoryStore();
    const page = (text: string): string => `<html lang="en-GB"><body><p>${text}</p></body></html>`;
    await store.put('uploads/harbour/one.html', page(ENGLISH[0]));
    await store.put('uploads/harbour/two.html', page(JAPANESE));
    const one = await recordOf(store, await made(store, 'uploads/harbour/one.html'));
    const two = await recordOf(store, await made(store, 'uploads/harbour/two.html'));
    expect([one.language, two.language]).toEqual(['en-GB', 'ja']);
  });

  test('folder markers and keys elsewhere are ignored', async () => {
    const store = new MemoryStore();
    await store.put('uploads/harbour/', '');
    for (const key of ['uploads/harbour/', 'uploads/harbour/none.txt', 'versions/harbour/x/text.json'])
      expect(await ingest(store, key)).toMatchObject({ code: 'ignored' });
    expect(await keys(store)).toEqual(['uploads/harbour/']);
  });
});

describe('the same bytes under several labels', () => {
  const labels = ['beta', 'alpha', 'gamma'];

  test('become one version, the earliest upload’s, in whatever order they are ingested', async () => {
    const ends = new Set<string>();
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2, 1, 2, 0],
    ]) {
      const store = new TickingStore();
      const uploads: string[] = [];
      for (const label of labels) uploads.push(await upload(store, { label }));
      for (const at of order) await ingest(store, uploads[at]);
      const versions = await keys(store, 'versions/');
      expect(versions).toHaveLength(2);
      expect(versions[0]).toMatch(/^versions\/harbour\/beta-/);
      const refused = await keys(store, 'refusals/');
      expect(refused).toHaveLength(2);
      for (const key of refused)
        expect(await json(store, key)).toMatchObject({
          code: 'same-content',
          version: versions[0].split('/')[2],
        });
      ends.add(JSON.stringify(await contents(store)));
    }
    expect(ends.size).toBe(1);
  });

  test('a version that is there stays, though an earlier upload turns up', async () => {
    const store = new MemoryStore();
    const late = await upload(store, { label: 'zebra' });
    const id = await made(store, late);
    // Of the same moment, and before the other by its key.
    const { body } = (await store.get(late)) ?? { body: '' };
    await store.put('uploads/harbour/aardvark.en.txt', body);
    expect(await ingest(store, 'uploads/harbour/aardvark.en.txt')).toMatchObject({
      code: 'refused',
      refusal: { code: 'same-content', version: id },
    });
    expect(await ingest(store, late)).toEqual({ code: 'already', version: id });
  });

  test('an earlier upload that was refused does not count', async () => {
    const store = new TickingStore();
    await ingest(store, await upload(store, { label: 'a/b' }));
    expect(await ingest(store, await upload(store, { label: 'good' }))).toMatchObject({ code: 'made' });
  });

  test('two at the same moment make one version and one refusal', async () => {
    const store = new TickingStore();
    const [one, two] = [await upload(store, { label: 'one' }), await upload(store, { label: 'two' })];
    const codes = (await Promise.all([ingest(store, two), ingest(store, one)])).map(({ code }) => code);
    expect(codes).toEqual(['refused', 'made']);
    const distinct = new TickingStore();
    const uploads = [
      await upload(distinct, { label: 'same' }),
      await upload(distinct, { label: 'same', bytes: bytesOf(ENGLISH[1]) }),
    ];
    await Promise.all(uploads.map((key) => ingest(distinct, key)));
    expect(await keys(distinct, 'versions/')).toHaveLength(4);
  });
});

describe('another file under the name of an earlier one', () => {
  const key = 'uploads/harbour/draft.en.txt';

  test('becomes a version of its own, and the earlier one stays', async () => {
    const store = new MemoryStore();
    await store.put(key, ENGLISH[0]);
    const first = await made(store, key);
    await store.put(key, ENGLISH[1]);
    const second = await made(store, key);
    expect(second).not.toBe(first);
    expect(await keys(store, 'versions/')).toHaveLength(4);
  });

  test('takes the refusal away when it is good, and brings one when it is not', async () => {
    const store = new MemoryStore();
    await store.put(key, '');
    expect(await ingest(store, key)).toMatchObject({ code: 'refused', written: true });
    expect(await keys(store, 'refusals/')).toEqual(['refusals/harbour/draft.en.txt.json']);
    await store.put(key, ENGLISH[0]);
    await made(store, key);
    expect(await keys(store, 'refusals/')).toEqual([]);
    await store.put(key, ' \n ');
    expect(await ingest(store, key)).toMatchObject({ refusal: { code: 'blank' } });
    expect(await keys(store, 'versions/')).toHaveLength(2);
    await store.put(key, ENGLISH[0]);
    expect(await ingest(store, key)).toMatchObject({ code: 'already' });
    expect(await keys(store, 'refusals/')).toEqual([]);
  });
});

describe('objects that were cut off half-way are made again', () => {
  test.each(['text.json', 'original.txt'])('%s', async (file) => {
    const store = new MemoryStore();
    const key = await upload(store);
    const id = await made(store, key);
    const whole = await contents(store);
    await tear(store, `versions/harbour/${id}/${file}`);
    expect(await ingest(store, key)).toEqual({ code: 'made', version: id });
    expect(await contents(store)).toEqual(whole);
    expect(await ingest(store, key)).toEqual({ code: 'already', version: id });
  });

  test('a refusal', async () => {
    const store = new MemoryStore();
    const key = await upload(store, { bytes: bytesOf('') });
    await ingest(store, key);
    const whole = await contents(store);
    const [refusal] = await keys(store, 'refusals/');
    await tear(store, refusal);
    expect(await ingest(store, key)).toMatchObject({ code: 'refused', written: true });
    expect(await contents(store)).toEqual(whole);
  });
});
