import { describe, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../engine/index.ts';
import { compare } from '../../../lambdas/stages/compare.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { publish } from '../../../lambdas/stages/publish.ts';
import type { ReportSummary } from '../../../lambdas/stages/records.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import {
  comparisonKey,
  type Pair,
  pageFile,
  reportKey,
  reportPrefix,
  textKey,
} from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import { hasClass, readPage } from '../../engine/report/page.ts';
import { docx, paragraph, run } from '../extract/archives.ts';
import { REPORT_FILES } from '../report-files.ts';
import { bytesOf, contents, ENGLISH, json, keys, tear, upload } from './helpers.ts';

async function compared(
  files: readonly (string | Uint8Array)[] = ENGLISH,
  filename = 'v.html',
): Promise<{ store: MemoryStore; pair: Pair; key: string }> {
  const store = new MemoryStore();
  const ids: string[] = [];
  for (const at of [0, 1]) {
    const said = {
      label: `v${at}`,
      time: `2024-05-0${at + 1}`,
      bytes: bytesIn(files[at]),
      filename,
    };
    const outcome = await ingest(store, await upload(store, said));
    if (outcome.code !== 'made') throw new Error(JSON.stringify(outcome));
    ids.push(outcome.version);
  }
  await compare(store, textKey('harbour', ids[1]));
  const pair = { before: ids[0], after: ids[1] };
  return { store, pair, key: comparisonKey('harbour', pair) };
}

const bytesIn = (file: string | Uint8Array): Uint8Array => (typeof file === 'string' ? bytesOf(file) : file);

test('where the clock shows whole seconds, the summary waits until it is later than all files', async () => {
  const { store, pair, key } = await compared();
  const ticking: Store = Object.assign(store, {
    tick: async () => {
      // All other files are there by now.
      expect(await keys(store, 'reports/')).toHaveLength(REPORT_FILES - 1);
      expect(await store.head(reportKey('harbour', pair, 'summary.json'))).toBeUndefined();
    },
  });
  expect((await publish(ticking, key, renderReport)).code).toBe('made');
  expect.assertions(3);
});

test('a file that another publisher writes over meanwhile is written again before the report counts as whole', async () => {
  const { store, pair, key } = await compared();
  await publish(store, key, renderReport);
  const whole = await contents(store);
  const written = reportKey('harbour', pair, 'changes.json');
  for (const file of await keys(store, reportPrefix('harbour', pair))) await store.delete(file);
  let late = 0;
  const overtaken: Store = Object.assign(store, {
    tick: async () => {
      if (late++ === 0) await store.put(written, Buffer.from(whole[written]).fill('x', 5, 9));
    },
  });
  expect((await publish(overtaken, key, renderReport)).code).toBe('made');
  expect(await contents(store)).toEqual(whole);
  expect(late).toBe(2);
});

test('who is written over each time gives up, and leaves no summary', async () => {
  const { store, pair, key } = await compared();
  const overtaken: Store = Object.assign(store, {
    tick: () => store.put(reportKey('harbour', pair, 'changes.json'), 'Another.').then(() => undefined),
  });
  await expect(publish(overtaken, key, renderReport)).rejects.toThrow('Others keep writing the report of');
  expect(await store.head(reportKey('harbour', pair, 'summary.json'))).toBeUndefined();
});

test('a comparison becomes a page, its JSON and a summary for lists', async () => {
  const { store, pair, key } = await compared();
  expect(await publish(store, key, renderReport)).toEqual({
    code: 'made',
    files: [
      'index.html',
      'index.ja.html',
      'change-pages.txt',
      'changes.json',
      'comparison.json',
      'summary.json',
    ],
    segments: expect.any(Number),
    cut: 0,
  });
  const comparison = await json<{ summary: object }>(store, key);
  const summary = await json<ReportSummary>(store, reportKey('harbour', pair, 'summary.json'));
  expect(summary).toMatchObject({
    schema: 'variorum.report/1',
    work: 'harbour',
    ...pair,
    labels: { before: 'v0', after: 'v1' },
    engine: ENGINE_VERSION,
    summary: comparison.summary,
  });
  expect(await json(store, reportKey('harbour', pair, 'comparison.json'))).toMatchObject({
    schema: 'variorum.comparison/1',
    summary: comparison.summary,
  });
  const page = (await contents(store))[reportKey('harbour', pair, 'index.html')];
  expect(page).toContain('<!doctype html>');
  expect(page).toContain('outer basin');
  expect(summary.files['index.html']).toBe(page.length);
});

test('published again is there already', async () => {
  const { store, key } = await compared();
  await publish(store, key, renderReport);
  const whole = await contents(store);
  expect(await publish(store, key, renderReport)).toEqual({ code: 'already' });
  expect(await contents(store)).toEqual(whole);
});

test.each([
  'index.html',
  'index.ja.html',
  'change-pages.txt',
  'changes.json',
  'comparison.json',
  'summary.json',
])('%s cut off or lost is made again', async (file) => {
  const { store, pair, key } = await compared();
  await publish(store, key, renderReport);
  const whole = await contents(store);
  await tear(store, reportKey('harbour', pair, file));
  expect(await publish(store, key, renderReport)).toMatchObject({ code: 'made' });
  expect(await contents(store)).toEqual(whole);
  await store.delete(reportKey('harbour', pair, file));
  expect(await publish(store, key, renderReport)).toMatchObject({ code: 'made' });
  expect(await contents(store)).toEqual(whole);
});

test('a comparison made again has its report made again', async () => {
  const { store, pair, key } = await compared();
  const made = async (): Promise<string> => {
    expect(await publish(store, key, renderReport)).toMatchObject({ code: 'made' });
    return (await json<ReportSummary>(store, reportKey('harbour', pair, 'summary.json'))).comparison;
  };
  const first = await made();
  await store.put(key, JSON.stringify(await json<object>(store, key), null, 1));
  expect(await made()).not.toBe(first);
});

test('pages left of an earlier, longer report are taken away', async () => {
  const { store, pair, key } = await compared();
  await publish(store, key, renderReport);
  const whole = await contents(store);
  await store.put(reportKey('harbour', pair, pageFile('en', 2)), 'of a longer report');
  expect(await publish(store, key, renderReport)).toMatchObject({ code: 'made' });
  expect(await contents(store)).toEqual(whole);
});

describe('is ignored with a reason, and writes nothing:', () => {
  const spoil: { readonly [how: string]: (store: MemoryStore, key: string, pair: Pair) => Promise<unknown> } =
    {
      'a comparison that was taken away': (store, key) => store.delete(key),
      'a comparison that was cut off': tear,
      'a version that is not there': (store, _, { before }) => store.delete(textKey('harbour', before)),
      'a version that was cut off': (store, _, { after }) => tear(store, textKey('harbour', after)),
      'a comparison of other texts': async (store, key) => {
        const whole = await json<{ after: object }>(store, key);
        const after = { ...whole.after, sha256: '0'.repeat(64) };
        return store.put(key, JSON.stringify({ ...whole, after }));
      },
    };
  test.each(Object.keys(spoil))('%s', async (how) => {
    const { store, pair, key } = await compared();
    await spoil[how](store, key, pair);
    expect(await publish(store, key, renderReport)).toMatchObject({ code: 'ignored' });
    expect(await keys(store, reportPrefix('harbour', pair))).toEqual([]);
  });

  test('another key', async () => {
    const store = new MemoryStore();
    expect(await publish(store, 'comparisons/harbour/no-pair.json', renderReport)).toMatchObject({
      code: 'ignored',
    });
  });
});

test('nothing of a page with scripts runs in its report', async () => {
  const nasty = (text: string): string =>
    `<p onclick="alert(1)">${text} &lt;script&gt;alert(2)&lt;/script&gt; &lt;img src=x onerror=alert(3)&gt;</p><script>alert(4)</script>`;
  const { store, pair, key } = await compared(ENGLISH.map(nasty));
  await publish(store, key, renderReport);
  const page = (await contents(store))[reportKey('harbour', pair, 'index.html')];
  expect(page).toContain('outer basin');
  expect(page).not.toMatch(/<script[^>]*>alert|<img src=x|onclick="alert/);
});

describe('what was noticed in a version is said under its side:', () => {
  const tracked = (author: string) =>
    docx(
      `<w:p>${run('We left on ')}<w:del w:author="${author}"><w:r><w:delText>Monday</w:delText></w:r></w:del><w:ins w:author="${author}">${run('Tuesday')}</w:ins>${run('.')}</w:p>`,
    );
  const plain = docx(paragraph('We left on Monday.'));

  /** Of each side, what a report of these two files says of it beside its name. */
  async function said(before: Uint8Array, after: Uint8Array, locale: 'en' | 'ja' = 'en') {
    const { store, pair, key } = await compared([before, after], 'v.docx');
    await publish(store, key, renderReport);
    const page = await store.get(reportKey('harbour', pair, pageFile(locale, 1)));
    const { elements, errors } = readPage(new TextDecoder().decode(page?.body));
    expect(errors).toEqual([]);
    return ['before', 'after'].map((side) => {
      const name = elements.find((element) => element.tag === 'div' && hasClass(element, side));
      return name?.text.split('\n').slice(1);
    });
  }
  const NOTE = 'The file holds tracked changes, 1 insertion and 1 deletion (by Ann): they were accepted.';

  test('changes that were tracked in the later one', async () => {
    expect(await said(plain, tracked('Ann'))).toEqual([[], [NOTE]]);
  });

  test('and in the earlier one', async () => {
    expect(await said(tracked('Ann'), plain)).toEqual([[NOTE], []]);
  });

  test('in Japanese', async () => {
    const [, after] = await said(plain, tracked('Ann'), 'ja');
    expect(after).toEqual([
      'ファイルに変更履歴（挿入1件、削除1件）が含まれているため、すべて承諾した状態で読み取りました。',
    ]);
  });

  test('an author’s name is no markup', async () => {
    const [, after] = await said(plain, tracked('&lt;/dd&gt;&lt;img src=x&gt;'));
    expect(after?.[0]).toContain('(by </dd><img src=x>): they');
  });
});
