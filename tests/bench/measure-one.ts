/** The child of measure.ts: does what it is told, once, and prints the answer as JSON. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { align, compare } from '../../engine/index.ts';
import { measureBook } from './book.ts';
import type { Answer, Task } from './measure.ts';
import { PEERS } from './peers.ts';
import { f1, type GoldLink, goldLinks, keyOf, scoreLinks } from './scoring.ts';
import { makeSample } from './synthetic.ts';
import { timed } from './timed.ts';
import { shareOfTriage } from './triage.ts';
import { WORST_CASES } from './worst-cases.ts';

async function answer(task: Task): Promise<Omit<Answer, 'memory'> & Partial<Answer>> {
  switch (task.what) {
    case 'peer': {
      const { before, after, links } = task.heavily
        ? makeSample(task.segments, 7, 0.5, 0.7)
        : makeSample(task.segments, 7);
      const peer = PEERS.find(({ name }) => name === task.peer);
      if (!peer) throw new Error(`There is no peer "${task.peer}".`);
      const { ms, result } = timed(() => peer.link(before.map(stopped), after.map(stopped)));
      return { ms, f1: f1(scoreLinks(result, links)) };
    }
    case 'growth': {
      const { before, after } = makeSample(task.segments, 7);
      return wholly(before, after, 'und').times;
    }
    case 'worst': {
      const { before, after } = WORST_CASES[task.name]();
      const { ms, result } = timed(() => compare(before, after));
      return { ms, budget: result.budget.map(({ message }) => message) };
    }
    case 'scale': {
      const item = readBook(task.file);
      const gold = new Set(item.links.filter(([a, b]) => a.length > 0 && b.length > 0).map(keyOf));
      const { links, times } = wholly(item.a, item.b, item.lang);
      return { ...times, f1: f1(scoreLinks(goldLinks(links), gold)) };
    }
    case 'triage': {
      const { before, after } = makeSample(task.segments, 7);
      return triage(before, after, 'und');
    }
    case 'triage-file': {
      const { a, b, lang } = readBook(task.file);
      return triage(a, b, lang);
    }
    case 'book': {
      const { before, after } = makeSample(task.sentences, 7);
      const book = await measureBook(before.map(stopped), after.map(stopped));
      return { ms: book.publish.ms, book };
    }
    case 'book-file': {
      const { a, b, lang } = readBook(task.file);
      const book = await measureBook(a, b, lang);
      return { ms: book.publish.ms, book };
    }
  }
}

/** Links alone, then all of it, each from the texts on. */
function wholly(before: readonly string[], after: readonly string[], language: string) {
  const aligned = timed(() => align(before, after, { language }));
  const { ms } = timed(() => compare(before, after, { language }));
  return { links: aligned.result, times: { ms, alignMs: aligned.ms } };
}

/** What a share needs to be told from noise. */
const TURNS = 5;

function triage(before: readonly string[], after: readonly string[], language: string) {
  const { ms, result } = timed(() => shareOfTriage(before, after, language, TURNS));
  return { ms, triageShare: result };
}

const readBook = (file: string): { a: string[]; b: string[]; lang: string; links: GoldLink[] } =>
  JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));

/** Some tools go by full stops. */
const stopped = (sentence: string): string => `${sentence}.`;

/** MB; maxRSS is in kilobytes. */
const peakMemory = (): number => process.resourceUsage().maxRSS / 1024;

const made = await answer(JSON.parse(process.argv[2]) as Task);
console.log(JSON.stringify({ memory: peakMemory(), ...made }));
