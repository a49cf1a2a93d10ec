/** Tools that people compare texts with today, each made to say which sentences it holds against which. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChangeObject, diffArrays, diffSentences, diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { align, compare, ENGINE_VERSION } from '../../engine/index.ts';
import { ladderLinks, type Piece, sharedLinks, wikiLinks } from './peer-links.ts';
import { type GoldLink, goldLinks } from './scoring.ts';

export interface Peer {
  readonly name: string;
  /** Undefined where it is not installed. */
  version(): string | undefined;
  /** Sentences of both sides -> indices that belong together; what has no counterpart is left out. */
  link(before: readonly string[], after: readonly string[]): readonly GoldLink[];
}

const packageVersion = (name: string): string =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`${name}/package.json`), 'utf8')).version;

/** The first thing that looks like a version in what a command says of itself. */
function commandVersion(command: string, ...args: readonly string[]): string | undefined {
  const said = spawnSync(command, args, { encoding: 'utf8' });
  return said.status === 0 ? /\d+(?:\.\d+)+/.exec(said.stdout + said.stderr)?.[0] : undefined;
}

/** Calls `work` with two files, one sentence a line, and takes them away again. */
function withFiles<Result>(
  before: readonly string[],
  after: readonly string[],
  work: (one: string, other: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  try {
    const [one, other] = [join(folder, 'before.txt'), join(folder, 'after.txt')];
    writeFileSync(one, `${before.join('\n')}\n`);
    writeFileSync(other, `${after.join('\n')}\n`);
    return work(one, other);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const LARGEST_OUTPUT = 1 << 28;
/** A difference is no failure: diff tools exit with 1 for it. */
const outputOf = (command: string, args: readonly string[]): string =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: LARGEST_OUTPUT }).stdout;

const piecesOf = (parts: readonly ChangeObject<string>[]): Piece[] =>
  parts.map(({ added, removed, value }) => ({
    op: added ? 'insert' : removed ? 'delete' : 'equal',
    text: value,
  }));

/** Equal sentences are linked; of those replaced the first goes with the first, and so on. */
function arrayLinks(before: readonly string[], after: readonly string[]): GoldLink[] {
  const links: GoldLink[] = [];
  let [i, j] = [0, 0];
  let removed = 0;
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) {
      removed = part.count;
      i += part.count;
      continue;
    }
    const paired = part.added ? Math.min(removed, part.count) : part.count;
    const from = part.added ? i - removed : i;
    for (let k = 0; k < paired; k++) links.push([[from + k], [j + k]]);
    if (!part.added) i += part.count;
    j += part.count;
    removed = 0;
  }
  return links;
}

const ours = (name: string, run: typeof align | typeof compare): Peer => ({
  name,
  version: () => ENGINE_VERSION,
  link: (before, after) => {
    const made = run(before, after);
    const links = 'links' in made ? made.links : made;
    return goldLinks(links);
  },
});

const onText =
  (pieces: (before: string, after: string) => readonly Piece[]): Peer['link'] =>
  (before, after) =>
    sharedLinks(before, after, pieces(before.join('\n'), after.join('\n')));

const MARKS = { endDelete: '\u0001', startInsert: '\u0002', endInsert: '\u0003', startDelete: '\u0004' };

export const PEERS: readonly Peer[] = [
  ours('Variorum align', align),
  ours('Variorum compare', compare),
  { name: 'diff: diffArrays of sentences', version: () => packageVersion('diff'), link: arrayLinks },
  {
    name: 'diff: diffSentences',
    version: () => packageVersion('diff'),
    link: onText((before, after) => piecesOf(diffSentences(before, after))),
  },
  {
    name: 'diff: diffWords',
    version: () => packageVersion('diff'),
    link: onText((before, after) => piecesOf(diffWords(before, after))),
  },
  {
    name: 'diff-match-patch',
    version: () => packageVersion('diff-match-patch'),
    link: onText((before, after) => {
      const tool = new DiffMatchPatch();
      const diffs = tool.diff_main(before, after);
      tool.diff_cleanupSemantic(diffs);
      return diffs.map(([op, text]) => ({ op: op < 0 ? 'delete' : op > 0 ? 'insert' : 'equal', text }));
    }),
  },
  {
    name: 'git diff --word-diff',
    version: () => commandVersion('git', '--version'),
    link: (before, after) =>
      withFiles(before, after, (one, other) => {
        const args = [
          'diff',
          '--no-index',
          '--no-color',
          '--word-diff=porcelain',
          `-U${before.length}`,
          one,
          other,
        ];
        const lines = outputOf('git', args).split('\n');
        const body = lines.slice(lines.findIndex((line) => line.startsWith('@@')) + 1);
        const ops = { '-': 'delete', '+': 'insert', ' ': 'equal' } as const;
        return sharedLinks(
          before,
          after,
          body.flatMap((line): Piece[] => {
            const op = ops[line[0] as keyof typeof ops];
            return op === undefined ? [] : [{ op, text: line.slice(1) }];
          }),
        );
      }),
  },
  {
    name: 'wdiff',
    version: () => commandVersion('wdiff', '--version'),
    link: (before, after) =>
      withFiles(before, after, (one, other) => {
        const { startDelete, endDelete, startInsert, endInsert } = MARKS;
        const said = outputOf('wdiff', [
          '-w',
          startDelete,
          '-x',
          endDelete,
          '-y',
          startInsert,
          '-z',
          endInsert,
          one,
          other,
        ]);
        const parts = said.split(/(?=[\u0002\u0004])|(?<=[\u0001\u0003])/);
        return sharedLinks(
          before,
          after,
          parts.map((part): Piece => {
            if (part.startsWith(startDelete)) return { op: 'delete', text: part.slice(1, -1) };
            if (part.startsWith(startInsert)) return { op: 'insert', text: part.slice(1, -1) };
            return { op: 'equal', text: part };
          }),
        );
      }),
  },
  {
    name: 'wikidiff2',
    version: () => commandVersion('php', '-r', 'echo phpversion("wikidiff2");'),
    link: (before, after) =>
      withFiles(before, after, (one, other) => {
        const program =
          'echo wikidiff2_inline_json_diff(file_get_contents($argv[1]), file_get_contents($argv[2]), 1000000);';
        return wikiLinks(before, after, outputOf('php', ['-r', program, one, other]));
      }),
  },
  {
    name: 'hunalign',
    version: () => commandVersion('hunalign', '-version'),
    link: (before, after) =>
      withFiles(before, after, (one, other) =>
        ladderLinks(
          execFileSync('hunalign', ['-utf', '/dev/null', one, other], {
            encoding: 'utf8',
            maxBuffer: LARGEST_OUTPUT,
            stdio: ['ignore', 'pipe', 'ignore'],
          }),
        ),
      ),
  },
];
