/** Bilingual files: two versions of one upload, and links by ids. */
import { expect, test } from 'vitest';
import type { Comparison } from '../../../engine/index.ts';
import { compare } from '../../../lambdas/stages/compare.ts';
import { versionsOf } from '../../../lambdas/stages/history.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import { sweep } from '../../../lambdas/stages/sweep.ts';
import { textKey } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { docx, run } from '../extract/archives.ts';
import { bytesOf, contents, json, keys, troubled, upload } from './helpers.ts';

const xliff = (...targets: readonly string[]) =>
  bytesOf(
    `<xliff version="1.2"><file source-language="ja" target-language="en"><body>${targets
      .map(
        (target, at) =>
          `<trans-unit id="${at + 1}"><source>${at + 1}番目の文です。</source><target>${target}</target></trans-unit>`,
      )
      .join('')}</body></file></xliff>`,
  );
const FIRST = xliff('The harbour is open.', 'Nothing is to be had after dark.', 'Write to us.');
const SECOND = xliff('The harbour is shut.', 'Everyone leaves by sunset, please.', 'Write to us.');

async function take(store: MemoryStore, label: string, bytes: Uint8Array): Promise<string> {
  const key = await upload(store, { label, bytes, filename: 'notice.xlf' });
  const outcome = await ingest(store, key);
  if (outcome.code !== 'made') throw new Error(JSON.stringify(outcome));
  return outcome.version;
}

test('the source becomes a version of its own, once for all translations of it', async () => {
  const store = new MemoryStore();
  const first = await take(store, 'first', FIRST);
  const second = await take(store, 'second', SECOND);
  const versions = await versionsOf(store, 'harbour');
  expect(versions.map(({ role, language, label }) => [role, language, label])).toContainEqual([
    'source',
    'ja',
    'Source',
  ]);
  expect(versions).toHaveLength(3);
  const source = versions.find(({ role }) => role === 'source');
  expect(versions.filter(({ id }) => id === first || id === second).map((one) => one.source)).toEqual([
    source?.id,
    source?.id,
  ]);
  expect(source?.text).toBe('1番目の文です。\n2番目の文です。\n3番目の文です。');
  expect(await json(store, source?.origin.original ?? '')).toMatchObject({
    language: 'ja',
    segments: [{ id: '1/1' }, { id: '1/2' }, { id: '1/3' }],
  });
  // As a file it can be read again: it is a source in the very form that uploads have.
  expect(source?.origin.bytes).toBe((await store.get(source?.origin.original ?? ''))?.size);
});

test('the same ids are linked, also where the words have nothing in common', async () => {
  const store = new MemoryStore();
  const first = await take(store, 'first', FIRST);
  const second = await take(store, 'second', SECOND);
  await compare(store, textKey('harbour', second));
  const [before, after] = [first, second].sort();
  const made = await json<Comparison>(store, `comparisons/harbour/${before}..${after}.json`);
  expect(made.links.map(({ before: b, after: a, kind }) => `${b}=${a} ${kind}`)).toEqual([
    '0=0 edited',
    '1=1 edited',
    '2=2 unchanged',
  ]);
});

test('killed after any write and taken in again, the same objects are there', async () => {
  const whole = new MemoryStore();
  await take(whole, 'first', FIRST);
  const expected = await contents(whole, 'versions/');
  for (let fails = 1; fails <= 6; fails += 1) {
    const store = new MemoryStore();
    const key = await upload(store, { label: 'first', bytes: FIRST, filename: 'notice.xlf' });
    await ingest(
      troubled(store, (write) => write >= fails),
      key,
    ).catch(() => undefined);
    await ingest(store, key);
    expect(await contents(store, 'versions/')).toEqual(expected);
  }
});

test('a source that was lost is made again by the sweep', async () => {
  const store = new MemoryStore();
  await take(store, 'first', FIRST);
  const there = await keys(store, 'versions/');
  for (const key of there) if (key.includes('/source-')) await store.delete(key);
  await sweep(store, { actions: 100 }, renderReport);
  expect(await keys(store, 'versions/')).toEqual(there);
});

test('sent as the source, the sources are meant', async () => {
  const store = new MemoryStore();
  const key = await upload(store, { role: 'source', language: 'ja', bytes: FIRST, filename: 'notice.xlf' });
  expect(await ingest(store, key)).toMatchObject({ code: 'made' });
  expect((await versionsOf(store, 'harbour')).map(({ role, text }) => [role, text.split('\n')[0]])).toEqual([
    ['source', '1番目の文です。'],
  ]);
});

test('one file with its tracked changes accepted and rejected is two versions', async () => {
  const store = new MemoryStore();
  const bytes = docx(
    `<w:p>${run('We left on ')}<w:del><w:r><w:delText>Monday</w:delText></w:r></w:del><w:ins>${run('Tuesday')}</w:ins>${run('.')}</w:p>`,
  );
  for (const tracked of ['reject', 'accept', undefined]) {
    const key = await upload(store, { label: tracked ?? 'plain', bytes, filename: 'a.docx', tracked }).catch(
      () => '',
    );
    if (key) await ingest(store, key);
  }
  const texts = (await versionsOf(store, 'harbour')).map(({ label, text }) => `${label}: ${text}`).sort();
  expect(texts).toEqual(['accept: We left on Tuesday.', 'reject: We left on Monday.']);
});

test('another word than the two is refused', async () => {
  const store = new MemoryStore();
  const key = await upload(store, { tracked: 'maybe' });
  expect(await ingest(store, key)).toMatchObject({ code: 'refused', refusal: { place: 'tracked' } });
});
