/**
 * `npm run bench`: what the engine does, as numbers. Accuracy on revisions with known links; time and accuracy beside
 * the tools that people use today, on the same input in the same run; growth; worst cases; and accuracy on texts
 * annotated by hand where they are at hand. Exits 1 when the links are not those that were planted.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { align, ENGINE_VERSION, LOCALES } from '../../engine/index.ts';
import { alignmentTables, segmentationTable } from './gold.ts';
import { growths } from './growths.ts';
import { percent, table } from './markdown.ts';
import { type Answer, measure, type Task } from './measure.ts';
import { PEERS } from './peers.ts';
import { DATA } from './rows.ts';
import { f1, goldLinks, scoreLinks } from './scoring.ts';
import { makeSample } from './synthetic.ts';
import { WORST_CASES } from './worst-cases.ts';

const USAGE = `usage: npm run bench -- [--data DIR] [--limit SECONDS] [--large] [--out FILE]
  --data DIR       texts annotated by hand: A_segmentation/, B_align_same/ (default ${DATA})
  --limit SECONDS  what a tool may take for one task (default 60)
  --large          growth up to 300,000 segments a side; takes minutes and gigabytes
  --out FILE       writes the tables there as well`;

/** Strict F1 below which the bench fails. */
const LEAST_F1 = 0.97;

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string', default: DATA },
    limit: { type: 'string', default: '60' },
    large: { type: 'boolean', default: false },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (flags.help) {
  console.log(USAGE);
  process.exit(0);
}
const limit = Number(flags.limit);
if (!(limit > 0)) {
  console.error(`--limit is "${flags.limit}", and must be a number of seconds above 0.\n${USAGE}`);
  process.exit(2);
}

const written: string[] = [];
const say = (text: string): void => {
  written.push(text);
  console.log(text);
};
const seconds = (ms: number): string => (ms / 1000).toFixed(2);
/** Per cent of `compare` that go into saying what kind of change each one is, folding and counting them. */
function triagePercent(task: Task, limit: number): string {
  const share = measure(task, limit)?.triageShare;
  return share === undefined ? '–' : (100 * share).toFixed(0);
}

/** Equal runs of a book differ by a third. */
const BOOK_RUNS = 5;

function scaleRow(name: string, file: string): string[] {
  const answers: Answer[] = [];
  for (let run = 0; run < BOOK_RUNS; run++) {
    const answer = measure({ what: 'scale', file }, 5 * limit);
    if (answer === undefined) return [name, '–', '–', 'not finished', '–', '–'];
    answers.push(answer);
  }
  return [
    name,
    percent(answers[0].f1 ?? 0),
    spread(answers.map(({ alignMs = 0 }) => alignMs)),
    spread(answers.map(({ ms }) => ms)),
    triagePercent({ what: 'triage-file', file }, 20 * limit),
    Math.max(...answers.map(({ memory }) => memory)).toFixed(0),
  ];
}

/** The median, and in brackets the least and the most. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((x, y) => x - y);
  const [least, median, most] = [0, sorted.length >> 1, sorted.length - 1].map((at) => seconds(sorted[at]));
  return `${median} (${least}–${most})`;
}

/** Segments a side beyond which the turns that a share of triage needs would take many minutes. */
const LARGE = 50_000;
const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

say(`# Benchmark\n
Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: engine ${ENGINE_VERSION}, Node ${process.versions.node},
${cpus().length} × ${cpus()[0]?.model.trim() || process.arch}, ${(totalmem() / 2 ** 30).toFixed(0)} GB. Every task runs in a process of its own, once where nothing else is said; the share of triage is of five turns.\n`);

say(
  '## Links on generated revisions\n\nSplits, merges, drops, additions, moves and rewording, planted; 2,000 sentences a side.\n',
);
let worst = 1;
say(
  table(
    ['seed', 'strict F1', 'called moved', 'were moved'],
    [11, 22, 33].map((seed) => {
      const { before, after, links, moved } = makeSample(2000, seed);
      const found = align(before, after);
      const score = f1(scoreLinks(goldLinks(found), links));
      worst = Math.min(worst, score);
      return [String(seed), percent(score), String(found.filter((link) => link.moved).length), String(moved)];
    }),
  ),
);

say(`\n## Beside other tools\n
The same generated revision for each: lightly, one sentence in twelve has three words in ten replaced; heavily, seven
in ten have half of theirs replaced. A tool that shows words or letters as equal is held to link the sentences that
share half of the shorter one's letters. Time is also given as a multiple of \`compare\`'s, which does more: it links,
finds moves, diffs words and classifies the changes.\n`);
for (const [segments, heavily] of [
  [1000, false],
  [1000, true],
  [10_000, false],
] as const) {
  const results = PEERS.map((peer) => ({
    peer,
    version: peer.version(),
    answer:
      peer.version() === undefined
        ? undefined
        : measure({ what: 'peer', peer: peer.name, segments, heavily }, limit),
  }));
  const own = results.find(({ peer }) => peer.name === 'Variorum compare')?.answer?.ms;
  say(
    `${table(
      [
        `${thousands(segments)} sentences, ${heavily ? 'heavily' : 'lightly'} revised`,
        'version',
        'strict F1',
        'seconds',
        '× compare',
        'MB',
      ],
      results.map(({ peer, version, answer }) => [
        peer.name,
        version ?? 'not installed',
        answer?.f1 === undefined ? '–' : percent(answer.f1),
        answer ? seconds(answer.ms) : version === undefined ? '–' : `over ${limit}`,
        answer && own ? (answer.ms / own).toFixed(2) : '–',
        answer ? answer.memory.toFixed(0) : '–',
      ]),
    )}\n`,
  );
}

say('## Growth\n');
const sizes = [1000, 3000, 10_000, 30_000, ...(flags.large ? [100_000, 300_000] : [])];
const grown = sizes.map((segments) => ({
  segments,
  answer: measure({ what: 'growth', segments }, 20 * limit),
}));
const [smallest] = grown;
say(
  table(
    ['segments a side', 'align s', 'compare s', 'triage %', '× the smallest', 'µs a segment', 'MB'],
    grown.map(({ segments, answer }) =>
      answer
        ? [
            thousands(segments),
            seconds(answer.alignMs ?? 0),
            seconds(answer.ms),
            segments > LARGE ? '–' : triagePercent({ what: 'triage', segments }, 20 * limit),
            (answer.ms / (smallest.answer?.ms ?? Number.NaN)).toFixed(1),
            ((1000 * answer.ms) / segments).toFixed(0),
            answer.memory.toFixed(0),
          ]
        : [thousands(segments), '–', 'not finished', '–', '–', '–', '–'],
    ),
  ),
);

/** A report of a book. Seconds of the processor are those of this work alone; the clock's grow with what else runs. */
const BOOK_HEADS = [
  'texts',
  'sentences',
  'changes',
  'compare s (processor)',
  'publish s (processor)',
  'pages × languages',
  'largest page KB',
  'first answer ms',
  'later ms',
];
function bookRow(name: string, task: Task): readonly string[] {
  const book = measure(task, 20 * limit)?.book;
  if (!book) return [name, ...BOOK_HEADS.slice(1).map(() => '–')];
  const took = ({ ms, cpuMs }: { readonly ms: number; readonly cpuMs: number }) =>
    `${seconds(ms)} (${seconds(cpuMs)})`;
  return [
    name,
    thousands(book.sentences),
    thousands(book.changes),
    took(book.compare),
    took(book.publish),
    `${book.pages} × ${LOCALES.length}`,
    (book.largestPage / 1000).toFixed(0),
    book.firstAnswerMs.toFixed(0),
    book.answerMs.toFixed(0),
  ];
}

say('\n## The report of a book\n\nThrough the stages on a store of files, then asked for over HTTP.\n');
say(table(BOOK_HEADS, [bookRow('generated', { what: 'book', sentences: 30_000 })]));

say('\n## Worst cases\n');
say(
  table(
    ['case', 'seconds', 'MB', 'budget spent'],
    Object.keys(WORST_CASES).map((name) => {
      const answer = measure({ what: 'worst', name }, limit);
      return answer
        ? [name, seconds(answer.ms), answer.memory.toFixed(0), answer.budget?.join('; ') || 'none']
        : [name, `over ${limit}`, '–', '–'];
    }),
  ),
);

say(
  '\n## Texts that repeat one piece\n\nA quarter of a million letters, or a link of 5,000 words, and four times as much.\n',
);
say(
  table(
    ['case', 'seconds', '4 ×', 'ratio'],
    [...growths()].map(({ name, small, large }) => [
      name,
      seconds(small),
      seconds(large),
      (large / small).toFixed(1),
    ]),
  ),
);

if (existsSync(join(flags.data, 'B_align_same'))) {
  say('\n## Texts annotated by hand\n\nSegmentation:\n');
  say(segmentationTable(flags.data));
  say('\nAlignment, beside the `diff` package and git; then how often a confidence is right:\n');
  say(alignmentTables(flags.data));
  const scale = join(flags.data, '..', 'scale');
  if (existsSync(scale)) {
    say(
      `\nWhole books, some 31,000 segments a side. The seconds are the median of ${BOOK_RUNS} processes, with the quickest and the slowest:\n`,
    );
    const files = readdirSync(scale)
      .filter((file) => file.endsWith('.json.gz'))
      .sort();
    say(
      table(
        ['texts', 'strict F1', 'align s', 'compare s', 'triage %', 'MB'],
        files.map((file) => scaleRow(file.replace('.json.gz', ''), join(scale, file))),
      ),
    );
    say('\nTheir reports:\n');
    const book = (file: string) =>
      bookRow(file.replace('.json.gz', ''), { what: 'book-file', file: join(scale, file) });
    say(table(BOOK_HEADS, files.map(book)));
  }
} else say(`\nNo texts annotated by hand in ${flags.data}: give a folder of them with --data.`);

if (flags.out) writeFileSync(flags.out, `${written.join('\n')}\n`);
if (worst < LEAST_F1) {
  console.error(`Strict F1 ${percent(worst)} is under ${percent(LEAST_F1)}: links are being lost.`);
  process.exitCode = 1;
}
