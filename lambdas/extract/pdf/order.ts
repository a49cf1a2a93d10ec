/** The order in which a page is read: from the top down, column by column. */
import type { Line } from './lines.ts';

/** Places across the page at which a gutter between two columns is looked for. */
const PLACES = 60;
/** Of all lines, the share that may cross the gutter: titles, rules, what stands over both columns. */
const MOST_CROSSING = 0.25;
/** Of all lines, the share that each column has at least. */
const LEAST_COLUMN = 0.2;
const LEAST_LINES = 4;

/** The lines in reading order, each run of one column by itself. */
export function columnsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const sorted = [...lines].sort((one, other) => other.y - one.y || one.x - other.x);
  const gutter = gutterOf(sorted);
  if (gutter === undefined) return [sorted];
  const runs: Line[][] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = () => {
    for (const run of [left, right]) if (run.length > 0) runs.push(run);
    left = [];
    right = [];
  };
  for (const line of sorted) {
    if (line.end <= gutter) left.push(line);
    else if (line.x >= gutter) right.push(line);
    else {
      flush();
      runs.push([line]);
    }
  }
  flush();
  return runs;
}

/** Where few lines cross and both sides have many, nearest to the middle of the text. */
function gutterOf(lines: readonly Line[]): number | undefined {
  if (lines.length < LEAST_LINES * 2) return undefined;
  const from = Math.min(...lines.map(({ x }) => x));
  const to = Math.max(...lines.map(({ end }) => end));
  let best: { readonly at: number; readonly crossing: number } | undefined;
  for (let step = PLACES / 4; step <= (PLACES * 3) / 4; step += 1) {
    const at = from + ((to - from) * step) / PLACES;
    let left = 0;
    let right = 0;
    for (const { x, end } of lines) {
      if (end <= at) left += 1;
      else if (x >= at) right += 1;
    }
    const crossing = lines.length - left - right;
    const enough = Math.max(LEAST_LINES, lines.length * LEAST_COLUMN);
    if (crossing > lines.length * MOST_CROSSING || left < enough || right < enough) continue;
    if (!sideBySide(lines, at)) continue;
    const nearer =
      best && Math.abs(step - PLACES / 2) < Math.abs((best.at - from) / (to - from) - 0.5) * PLACES;
    if (!best || crossing < best.crossing || (crossing === best.crossing && nearer)) best = { at, crossing };
  }
  return best?.at;
}

/** Columns stand beside each other; short lines above long indented ones do not. */
function sideBySide(lines: readonly Line[], at: number): boolean {
  const left = lines.filter(({ end }) => end <= at);
  const right = lines.filter(({ x }) => x >= at);
  const top = (side: readonly Line[]) => Math.max(...side.map(({ y }) => y));
  const bottom = (side: readonly Line[]) => Math.min(...side.map(({ y }) => y));
  const shared = Math.min(top(left), top(right)) - Math.max(bottom(left), bottom(right));
  const shorter = Math.min(top(left) - bottom(left), top(right) - bottom(right));
  return shorter > 0 && shared >= shorter * 0.5;
}
