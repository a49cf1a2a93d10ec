/**
 * The polish of an edit script: common words that stand alone among changes say nothing and tear the sentence
 * into confetti, so they are given up.
 *
 *     ugly:   [-They-]{+We+} [-went-]{+will come+} to the [-station-]{+house+}     ("to the" kept: fine, it is two words)
 *     ugly:   the [-old man-]{+king+} , [-who-]{+then+} the [-sea-]{+land+}         (", " and "the" kept: noise)
 */
import type { Span } from '../model.ts';

/** A word that both sides share. */
export interface Match {
  readonly before: Span;
  readonly after: Span;
}

/** How much a stretch says: content words 3, words of function length 1, anything else a half. */
function weigh(text: string, start: number, end: number): number {
  let weight = 0;
  const words = new RegExp(WORD);
  words.lastIndex = start;
  for (let found = words.exec(text); found && found.index < end; found = words.exec(text)) {
    const word = found[0];
    weight += /^[\p{P}\p{S}]/u.test(word)
      ? 0.5
      : word.length > 3 || IDEOGRAPH.test(word) || /^\p{N}/u.test(word)
        ? 3
        : 1;
  }
  return weight;
}
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Katakana}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+|[\p{P}\p{S}]/gu;

/** Drops the runs of matches that weigh less than `share` of the smaller of the two changes around them. */
export function absorbIslands(one: string, other: string, matches: readonly Match[], share: number): Match[] {
  const runs = runsOf(one, other, matches);
  const kept: Match[] = [];
  for (const [k, run] of runs.entries()) {
    const first = run[0];
    const last = run[run.length - 1];
    const previous = kept.at(-1);
    const next = runs[k + 1]?.[0];
    const changeBefore = Math.max(
      weigh(one, previous?.before.end ?? 0, first.before.start),
      weigh(other, previous?.after.end ?? 0, first.after.start),
    );
    const changeAfter = Math.max(
      weigh(one, last.before.end, next?.before.start ?? one.length),
      weigh(other, last.after.end, next?.after.start ?? other.length),
    );
    const island = weigh(one, first.before.start, last.before.end);
    if (island >= share * Math.min(changeBefore, changeAfter)) kept.push(...run);
  }
  return kept;
}

/** Matches that stand side by side in both texts, white space aside. */
function runsOf(one: string, other: string, matches: readonly Match[]): Match[][] {
  const runs: Match[][] = [];
  let last: Match | undefined;
  for (const match of matches) {
    const joined =
      last &&
      one.slice(last.before.end, match.before.start).trim() === '' &&
      other.slice(last.after.end, match.after.start).trim() === '';
    if (joined) (runs.at(-1) as Match[]).push(match);
    else runs.push([match]);
    last = match;
  }
  return runs;
}
