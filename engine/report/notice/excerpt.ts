import type { NoticeRun } from './content.ts';

/** What is kept beside a difference, in characters: enough to know the sentence by. */
const CONTEXT = 80;
/** Of what was added or dropped at once; a paragraph has some 500 characters, a long one 2,000. */
const LONGEST_DIFFERENCE = 2000;

/** Runs with what is far from any difference left out, which a `…` says. Nothing else changes. */
export function excerpt(runs: readonly NoticeRun[]): readonly NoticeRun[] {
  return runs.map((run, at): NoticeRun => {
    const points = [...run.text];
    const [head, tail] =
      run.op === 'equal'
        ? [at === 0 ? 0 : CONTEXT, at === runs.length - 1 ? 0 : CONTEXT]
        : [LONGEST_DIFFERENCE, 0];
    // A mark of omission shorter than what it leaves out would be the longer reading.
    if (points.length <= head + tail + 5) return run;
    const end = tail === 0 ? '' : points.slice(-tail).join('');
    return { op: run.op, text: `${points.slice(0, head).join('')}…${end}` };
  });
}
