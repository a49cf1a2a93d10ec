/** One thing measured in a process of its own, so that neither memory nor a hung tool spills over to the next. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BookFigures } from './book.ts';

/** What the child is asked; `Answer` is what it says. */
export type Task =
  | { readonly what: 'peer'; readonly peer: string; readonly segments: number; readonly heavily: boolean }
  | { readonly what: 'growth'; readonly segments: number }
  | { readonly what: 'worst'; readonly name: string }
  | { readonly what: 'scale'; readonly file: string }
  /** The share of triage, of made or of given texts: several comparisons. */
  | { readonly what: 'triage'; readonly segments: number }
  | { readonly what: 'triage-file'; readonly file: string }
  /** The whole way to the report of a book, of made or of given texts. */
  | { readonly what: 'book'; readonly sentences: number }
  | { readonly what: 'book-file'; readonly file: string };

export interface Answer {
  /** Milliseconds of the work itself: neither the start of the process nor the making of the texts. */
  readonly ms: number;
  /** Peak resident memory of the child, MB. */
  readonly memory: number;
  /** Strict F1 of the links, where they are known. */
  readonly f1?: number;
  readonly budget?: readonly string[];
  /** Milliseconds of `align` alone, where both were run. */
  readonly alignMs?: number;
  /** What triage takes of `compare`: 0 to 1, see `shareOfTriage`. */
  readonly triageShare?: number;
  readonly book?: BookFigures;
}

/** Undefined where it did not finish within `limit` seconds. @throws Error where it failed, with what the child said */
export function measure(task: Task, limit: number): Answer | undefined {
  const child = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=16000',
      '--expose-gc',
      '--import',
      'tsx',
      fileURLToPath(new URL('measure-one.ts', import.meta.url)),
      JSON.stringify(task),
    ],
    { encoding: 'utf8', timeout: limit * 1000, killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (child.status === 0) return JSON.parse(child.stdout) as Answer;
  if ((child.error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return undefined;
  throw new Error(`${JSON.stringify(task)} failed (${child.signal ?? child.status}):\n${child.stderr}`);
}
