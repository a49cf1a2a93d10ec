/** A whole book through the stages, on a store of files as `npm start` has it, and its report asked for as by a browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCALES } from '../../engine/index.ts';
import { acceptUpload } from '../../lambdas/stages/accept.ts';
import { compare } from '../../lambdas/stages/compare.ts';
import { readDocument, reportSummary } from '../../lambdas/stages/documents.ts';
import { ingest } from '../../lambdas/stages/ingest.ts';
import { publish } from '../../lambdas/stages/publish.ts';
import { renderReport } from '../../lambdas/stages/render.ts';
import { DirectoryStore } from '../../lambdas/store/directory.ts';
import { comparisonKey, parsePairName, reportKey, textKey } from '../../lambdas/store/keys.ts';
import { webApp } from '../../lambdas/web/app.ts';
import { serveLocal } from '../../lambdas/web/serve.ts';

/** In milliseconds: by the clock, and of this process's own work, which others on the machine do not lengthen. */
interface Took {
  readonly ms: number;
  readonly cpuMs: number;
}

export interface BookFigures {
  /** Sentences of both sides. */
  readonly sentences: number;
  readonly changes: number;
  readonly ingest: Took;
  readonly compare: Took;
  readonly publish: Took;
  /** Of the report in one language. */
  readonly pages: number;
  /** Bytes, before compression. */
  readonly largestPage: number;
  /** Milliseconds to the whole first page from the server: asked for the first time, and the middle of twenty more. */
  readonly firstAnswerMs: number;
  readonly answerMs: number;
}

const WORK = 'book';

/** Each sentence becomes a paragraph. */
export async function measureBook(
  before: readonly string[],
  after: readonly string[],
  language = 'en',
): Promise<BookFigures> {
  const root = await mkdtemp(join(tmpdir(), 'variorum-book-'));
  try {
    return await measuredIn(await DirectoryStore.open(root), before, after, language);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function measuredIn(
  store: DirectoryStore,
  before: readonly string[],
  after: readonly string[],
  language: string,
): Promise<BookFigures> {
  const ingested = await took(async () => {
    await madeVersion(store, before, { language, time: '2020-01-01' });
    return madeVersion(store, after, { language, time: '2021-01-01' });
  });
  const compared = await took(() => compare(store, textKey(WORK, ingested.result)));
  const made = compared.result;
  const pair = made.code === 'made' ? parsePairName(made.pairs[0]) : undefined;
  if (!pair) throw new Error(`No comparison was made: ${JSON.stringify(made)}`);
  const published = await took(() => publish(store, comparisonKey(WORK, pair), renderReport));
  if (published.result.code !== 'made')
    throw new Error(`No report was made: ${JSON.stringify(published.result)}`);

  const read = await readDocument(store, reportKey(WORK, pair, 'summary.json'), reportSummary);
  if (read.code !== 'read') throw new Error('The summary of the report cannot be read.');
  const { files, summary } = read.value;
  const pages = Object.entries(files).filter(([file]) => file.endsWith('.html'));

  const server = await serveLocal({ app: webApp({ store }), port: 0 });
  try {
    const address = `${server.url}/works/${WORK}/compare/${pair.before}..${pair.after}`;
    const times: number[] = [];
    for (let n = 0; n <= 20; n++) times.push(await answered(address));
    const [firstAnswerMs, ...later] = times;
    return {
      sentences: summary.segments.before + summary.segments.after,
      changes: Object.values(summary.severities).reduce((sum, count) => sum + count, 0),
      ingest: ingested.took,
      compare: compared.took,
      publish: published.took,
      pages: pages.length / LOCALES.length,
      largestPage: Math.max(...pages.map(([, bytes]) => bytes)),
      firstAnswerMs,
      answerMs: later.sort((one, other) => one - other)[later.length >> 1],
    };
  } finally {
    await server.close();
  }
}

async function took<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly took: Took; readonly result: Result }> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, took: { ms: performance.now() - start, cpuMs: (user + system) / 1000 } };
}

/** Its id. */
async function madeVersion(
  store: DirectoryStore,
  sentences: readonly string[],
  facts: { readonly language: string; readonly time: string },
): Promise<string> {
  const bytes = new TextEncoder().encode(`${sentences.join('\n\n')}\n`);
  const offer = { work: WORK, label: facts.time, filename: `${facts.time}.txt`, bytes, ...facts };
  const accepted = await acceptUpload(store, offer);
  if (accepted.code !== 'accepted') throw new Error(`The book was not accepted: ${JSON.stringify(accepted)}`);
  const ingested = await ingest(store, accepted.upload);
  if (ingested.code !== 'made') throw new Error(`No version was made: ${JSON.stringify(ingested)}`);
  return ingested.version;
}

async function answered(address: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(address);
  await answer.text();
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}.`);
  return performance.now() - start;
}
