/**
 * `npm run bench`: what the engine does, as numbers. Accuracy on revisions with known links; time as a ratio
 * against a peer in the same run (the `diff` package's word diff of the same texts, which links no sentences);
 * growth from 1,000 to 30,000 segments. Exits 1 when the links are not those that were planted.
 */
import { diffWords } from 'diff';
import { align, compare } from '../../engine/index.ts';
import { makeSample, type Sample } from './synthetic.ts';

/** Strict F1 below which the bench fails: a link counts only when it holds exactly its segments. */
const LEAST_F1 = 0.97;

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

function strictF1({ before, after, links }: Sample): { f1: number; moved: number } {
  const found = align(before, after).filter((link) => link.before.length > 0 && link.after.length > 0);
  const right = found.filter((link) => links.has(`${link.before}|${link.after}`)).length;
  return { f1: (2 * right) / (found.length + links.size), moved: found.filter((link) => link.moved).length };
}

console.log('Links on generated revisions (splits, merges, drops, additions, moves, rewording)');
let worst = 1;
for (const seed of [11, 22, 33]) {
  const sample = makeSample(2000, seed);
  const { f1, moved } = strictF1(sample);
  worst = Math.min(worst, f1);
  console.log(
    `  seed ${seed}: strict F1 ${(100 * f1).toFixed(2)}, ${moved} links called moved, ${sample.moved} sentences were`,
  );
}

/** Of links whose confidence is about c, how many are right: by tenths. */
function reliability(samples: readonly Sample[]): void {
  const bins = Array.from({ length: 10 }, () => ({ links: 0, sure: 0, right: 0 }));
  for (const { before, after, links } of samples) {
    for (const link of align(before, after)) {
      if (link.before.length === 0 || link.after.length === 0) continue;
      const bin = bins[Math.min(9, Math.floor(10 * link.confidence))];
      bin.links++;
      bin.sure += link.confidence;
      bin.right += links.has(`${link.before}|${link.after}`) ? 1 : 0;
    }
  }
  console.log('Confidence on the same, reworded heavily: said, were right, links');
  for (const { links, sure, right } of bins) {
    if (links > 0) console.log(`  ${(sure / links).toFixed(2)}  ${(right / links).toFixed(2)}  ${links}`);
  }
}
reliability([44, 55, 66].map((seed) => makeSample(800, seed, 0.95)));

console.log('Time: segments a side, compare in ms, and as a ratio to diffWords of the same texts');
let first = 0;
for (const count of [1000, 3000, 10_000, 30_000]) {
  const { before, after } = makeSample(count, 7);
  const ours = timed(() => compare(before, after));
  first ||= ours;
  // The peer is quadratic in what differs: past a few thousand sentences it is not worth waiting for.
  const peer =
    count <= 3000
      ? (ours / timed(() => diffWords(before.join('\n'), after.join('\n')))).toFixed(2)
      : 'not run';
  console.log(
    `  ${String(count).padStart(6)}  ${ours.toFixed(0).padStart(6)} ms  ratio ${peer}  grown ${(ours / first).toFixed(1)} times`,
  );
}
console.log(`Memory at the end: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`);

if (worst < LEAST_F1) {
  console.error(`Strict F1 ${(100 * worst).toFixed(2)} is under ${100 * LEAST_F1}: links are being lost.`);
  process.exitCode = 1;
}
