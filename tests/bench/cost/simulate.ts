/**
 * `npm run bench:cost [-- <corpus> | <sentences>]`: what a month of 1,000 comparisons costs on AWS, and what comparing 100,000 pairs
 * again takes and costs, from the milliseconds, bytes and requests that a corpus takes here: Variorum's own, another,
 * or one of texts with so many sentences.
 */
import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../../lambdas/handlers/settings.ts';
import { PART_VERSIONS } from '../../../lambdas/stages/recompare.ts';
import { table } from '../markdown.ts';
import { archiveRun, type Line, monthBill, total } from './bill.ts';
import { makeCorpus } from './make-corpus.ts';
import { MEASURES, measurePipeline } from './measure-pipeline.ts';
import prices from './prices.json' with { type: 'json' };

const COMPARISONS = 1000;
const PAIRS = 100_000;
/** Names with their dimensions that occur in a month: see docs/operations.md. */
const METRICS = 20;

const [asked] = process.argv.slice(2);
const sentences = /^\d+$/.test(asked ?? '') ? Number(asked) : undefined;
const own = fileURLToPath(new URL('../../../corpus', import.meta.url));
const corpus = sentences === undefined ? (asked ?? own) : await makeCorpus(sentences);
const cold = await measurePipeline(corpus);
await measurePipeline(corpus);
const warm = await measurePipeline(corpus);
if (sentences !== undefined) await rm(corpus, { recursive: true });
// A test holds that every alarm has its runbook.
const runbooks = await readdir(new URL('../../../docs/runbooks', import.meta.url));
const stack = {
  alarms: runbooks.filter((file) => file !== 'README.md').length,
  metrics: METRICS,
  sweepWorks: readSettings({ BUCKET: 'any' }).sweepWorks,
};

const count = (value: number): string =>
  value >= 100
    ? Math.round(value)
        .toString()
        .replace(/\B(?=(\d{3})+$)/g, ',')
    : value.toPrecision(3);
const dollars = (value: number): string => value.toFixed(2);
const bill = (lines: readonly Line[]): string =>
  table(
    ['what', 'how much', 'of', 'USD'],
    [
      ...lines.map(({ what, quantity, unit, cost }) => [what, count(quantity), unit, dollars(cost)]),
      ['all together', '', '', dollars(total(lines))],
    ],
  );

console.log(
  `Measured on Node ${process.version}, ${process.arch}: ${warm.works} works, ${warm.versions} versions, ${warm.comparisons} comparisons, ${count(warm.storedBytes / 1000)} KB stored; at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB of memory.\n`,
);
console.log(
  table(
    ['stage', 'calls', 'ms a call, first', 'ms a call, warm', 'gets a call', 'puts and lists a call'],
    MEASURES.filter((name) => name !== 'door').map((name) => {
      const [first, later] = [cold.stages[name], warm.stages[name]];
      const per = (value: number): string => (value / later.calls).toFixed(1);
      return [name, `${later.calls}`, per(first.ms), per(later.ms), per(later.gets), per(later.puts)];
    }),
  ),
);
console.log(`\n## A month of ${count(COMPARISONS)} comparisons\n`);
console.log(bill(monthBill(cold, { comparisons: COMPARISONS, ...stack })));
const { lines, hours } = archiveRun(warm, PAIRS, PART_VERSIONS);
console.log(`\n## Comparing ${count(PAIRS)} pairs again\n`);
console.log(bill(lines));
console.log(
  `\n${hours.compared.toFixed(1)} hours until all are compared, ${hours.published.toFixed(1)} hours of publishing beside it; ${hours.laptop.toFixed(1)} hours on one machine as this one.`,
);
console.log(`\nPrices: ${prices.region}, ${prices.date}. ${prices.note}`);
