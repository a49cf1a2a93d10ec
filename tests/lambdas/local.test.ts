import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LocalEvent, localOver, openLocal } from '../../lambdas/local.ts';
import { type CorpusUpload, ingestCorpus } from '../../lambdas/local-corpus.ts';
import { tasksOf } from '../../lambdas/local-events.ts';
import { MemoryStore } from '../../lambdas/store/memory.ts';
import { type Store, StoreError } from '../../lambdas/store/store.ts';
import { temporaryFolder, treeOf, writeCorpus } from './local-fixture.ts';
import { REPORT_FILES } from './report-files.ts';
import { bytesOf, contents, ENGLISH, keys, tear, troubled, upload } from './stages/helpers.ts';

async function corpusIn(folder: string): Promise<string> {
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  await writeCorpus(corpus);
  return corpus;
}

const codes = (uploads: readonly CorpusUpload[]): string[] => uploads.map(({ outcome }) => outcome.code);

test('a put calls the stages that the table says; details stand for their upload', () => {
  expect(tasksOf('uploads/w/a.txt')).toEqual([{ stage: 'ingest', key: 'uploads/w/a.txt' }]);
  expect(tasksOf('uploads/w/a.txt.details.json')).toEqual([{ stage: 'ingest', key: 'uploads/w/a.txt' }]);
  expect(tasksOf('versions/w/v/text.json')).toEqual([{ stage: 'compare', key: 'versions/w/v/text.json' }]);
  expect(tasksOf('requests/w/a..b.json')).toEqual([{ stage: 'compare', key: 'requests/w/a..b.json' }]);
  expect(tasksOf('comparisons/w/a..b.json')).toEqual([{ stage: 'publish', key: 'comparisons/w/a..b.json' }]);
  expect(tasksOf('reports/w/a..b/index.html')).toEqual([]);
  expect(tasksOf('refusals/w/a.txt.json')).toEqual([]);
});

test('uploads become reports, and each step is told', async () => {
  const events: LocalEvent[] = [];
  const local = localOver(new MemoryStore(), { onProgress: (event) => events.push(event) });
  const first = await upload(local.store, { label: 'one' });
  await upload(local.store, { label: 'two', time: '2024-06-01', bytes: bytesOf(ENGLISH[1]) });
  await local.settle();
  const done = events.filter(({ outcome }) => outcome.code === 'made').map(({ stage }) => stage);
  expect(done).toEqual(['ingest', 'ingest', 'compare', 'publish']);
  expect(events[0]).toMatchObject({ stage: 'ingest', key: first, outcome: { code: 'made' } });
  expect(await keys(local.store, 'reports/')).toHaveLength(REPORT_FILES);
  expect(local.pending()).toEqual({ queued: [], failed: [] });
});

test('an upload is worked on without anyone waiting for it', async () => {
  let published: () => void;
  const report = new Promise<void>((resolve) => {
    published = resolve;
  });
  const local = localOver(new MemoryStore(), {
    onProgress: ({ stage }) => stage === 'publish' && published(),
  });
  await upload(local.store);
  await upload(local.store, { label: 'two', bytes: bytesOf(ENGLISH[1]) });
  expect(local.pending().queued.length).toBeGreaterThan(0);
  await report;
  expect(await keys(local.store, 'reports/')).toHaveLength(REPORT_FILES);
});

describe('the corpus', () => {
  test('is taken in once: a second run does nothing twice', async () => {
    const folder = await temporaryFolder();
    const corpus = await corpusIn(folder);
    const root = join(folder, 'store');
    const told: CorpusUpload[] = [];
    const first = await ingestCorpus(corpus, await openLocal({ root }), (one) => told.push(one));
    expect(told).toEqual(first);
    expect(codes(first)).toEqual([
      ...['accepted', 'accepted', 'accepted', 'same-content', 'accepted', 'accepted'],
      ...['accepted', 'accepted'],
    ]);
    const tree = await treeOf(root);
    const events: LocalEvent[] = [];
    const again = await openLocal({ root, onProgress: (event) => events.push(event) });
    expect(codes(await ingestCorpus(corpus, again))).toEqual([
      ...['already', 'already', 'already', 'same-content', 'already', 'already'],
      ...['already', 'already'],
    ]);
    expect(events).toEqual([]);
    expect(await treeOf(root)).toEqual(tree);
  });

  test('ends in the same store wherever its writes were stopped, and went on', async () => {
    const corpus = await corpusIn(await temporaryFolder());
    const plain = new MemoryStore();
    await ingestCorpus(corpus, localOver(plain));
    const whole = await contents(plain);
    let last = 0;
    for (let stopped = true; stopped; last += 1) {
      const store = new MemoryStore();
      const failing = troubled(store, (write) => write > last);
      const uploads = ingestCorpus(corpus, localOver(failing, { retryAfter: [] }));
      await uploads.catch((error) => expect(error).toBeInstanceOf(StoreError));
      stopped = failing.writes() > last;
      const local = localOver(store);
      await local.sweep();
      await ingestCorpus(corpus, local);
      expect([last, await contents(store)]).toEqual([last, whole]);
    }
    expect(last).toBeGreaterThan(30);
  });

  test('with a manifest or a file that cannot be read says so, and goes on with the rest', async () => {
    const corpus = await corpusIn(await temporaryFolder());
    await rm(join(corpus, 'harbour', 'a.txt'));
    await mkdir(join(corpus, 'bad'));
    await writeFile(join(corpus, 'bad', 'work.json'), '{"title":');
    await mkdir(join(corpus, 'odd'));
    await writeFile(
      join(corpus, 'odd', 'work.json'),
      '{"title":"x","sourceLanguage":"ja","versions":[{"file":7}]}',
    );
    await mkdir(join(corpus, 'no-work'));
    const local = localOver(new MemoryStore());
    const uploads = await ingestCorpus(corpus, local);
    const unreadable = uploads.filter(({ outcome }) => outcome.code === 'unreadable');
    expect(unreadable.map(({ work, file }) => `${work}/${file}`)).toEqual([
      'bad/work.json',
      'harbour/a.txt',
      'odd/work.json',
    ]);
    expect(JSON.stringify(unreadable)).toContain('versions.0.file');
    expect(codes(uploads).filter((code) => code === 'accepted')).toHaveLength(7);
  });
});

describe('trouble of the store', () => {
  test('that passes is tried again, and nobody notices', async () => {
    const plain = new MemoryStore();
    const calm = localOver(plain);
    for (const at of [0, 1]) await upload(calm.store, { label: `v${at}`, bytes: bytesOf(ENGLISH[at]) });
    await calm.settle();

    const store = new MemoryStore();
    const failed = new Set<string>();
    const local = localOver(
      troubled(
        store,
        (_, key) => key.startsWith('uploads/') === false && !failed.has(key) && !!failed.add(key),
      ),
      // Each file fails once.
      { retryAfter: Array.from({ length: REPORT_FILES }, () => 1) },
    );
    for (const at of [0, 1]) await upload(local.store, { label: `v${at}`, bytes: bytesOf(ENGLISH[at]) });
    await local.settle();
    expect(failed.size).toBeGreaterThan(5);
    expect(local.pending()).toEqual({ queued: [], failed: [] });
    expect(await contents(store)).toEqual(await contents(plain));
  });

  test('that stays is told and left; when there is room again, the sweep does the rest', async () => {
    const store = new MemoryStore();
    let full = true;
    const events: LocalEvent[] = [];
    const local = localOver(
      troubled(store, (_, key) => full && /text\.json$|^comparisons/.test(key)),
      { retryAfter: [1], onProgress: (event) => events.push(event) },
    );
    const key = await upload(local.store);
    await upload(local.store, { label: 'two', bytes: bytesOf(ENGLISH[1]) });
    await local.settle();
    expect(events[0]).toMatchObject({
      stage: 'ingest',
      key,
      outcome: { code: 'failed', message: expect.stringContaining('no room') },
    });
    expect(local.pending().failed).toHaveLength(2);
    await expect(local.sweep()).rejects.toBeInstanceOf(StoreError);
    full = false;
    expect((await local.sweep()).did.map(({ stage }) => stage)).toEqual([
      'ingest',
      'ingest',
      'compare',
      'publish',
    ]);
    expect(local.pending()).toEqual({ queued: [], failed: [] });
    expect(await keys(store, 'reports/')).toHaveLength(REPORT_FILES);
  });

  test('a store that cannot be written takes no upload, and says why', async () => {
    const store = new MemoryStore();
    const local = localOver(troubled(store, () => true, 'denied'));
    await expect(upload(local.store)).rejects.toMatchObject({ name: 'StoreError', code: 'denied' });
    await local.settle();
    expect(await keys(store)).toEqual([]);
  });

  test('a folder that cannot be made', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    await expect(openLocal({ root: join(file, 'store') })).rejects.toBeInstanceOf(StoreError);
  });

  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o500);
    await expect(openLocal({ root: join(folder, 'store') })).rejects.toMatchObject({ code: 'denied' });
    await chmod(folder, 0o700);
  });
});

test('a bug in a stage is told, and keeps no other object from its turn', async () => {
  const events: LocalEvent[] = [];
  const local = localOver(new MemoryStore(), {
    onProgress: (event) => events.push(event),
    render: async function* ({ after }) {
      if (after.label === 'two') throw new TypeError('a bug');
      yield { file: 'index.html', body: '<!doctype html>' };
    },
  });
  for (const [at, label] of ['one', 'two', 'three'].entries())
    await upload(local.store, { label, time: `2024-05-0${at + 1}`, bytes: bytesOf(ENGLISH[at]) });
  await local.settle();
  const failures = () => events.filter(({ outcome }) => outcome.code === 'failed').map(({ stage }) => stage);
  expect(failures()).toEqual(['publish']);
  expect(await keys(local.store, 'reports/')).toHaveLength(4);
  expect((await local.sweep()).failed).toHaveLength(1);
  expect(failures()).toEqual(['publish', 'sweep']);
  expect(local.pending().failed).toMatchObject([{ stage: 'sweep', key: expect.stringContaining('..two-') }]);
});

test('opening heals what was cut off half-way', async () => {
  const folder = await temporaryFolder();
  const root = join(folder, 'store');
  const local = await openLocal({ root });
  for (const at of [0, 1]) await upload(local.store, { label: `v${at}`, bytes: bytesOf(ENGLISH[at]) });
  await local.settle();
  const tree = await treeOf(root);
  const torn = (await keys(local.store)).filter((key) => !key.startsWith('uploads/'));
  for (const key of torn) await tear(local.store as Store, key);
  await local.settle();
  await openLocal({ root });
  expect(await treeOf(root)).toEqual(tree);
});
