/** Marks that stand in and around numbers. All are compared in their folded shape: ： is :, － is -. */
import type { Word } from '../words.ts';

export const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑']);

export const isCurrency = (word: Word | undefined): boolean =>
  word?.lexeme.script === 'mark' && /^\p{Sc}$/u.test(word.lexeme.text);

/** Never between the ends of a range. */
const TRIANGLES = new Set(['▲', '△']);
const MINUS = new Set(['-', '−', '–', ...TRIANGLES]);
/** A sign behind one of these stands at the start of something. */
const OPENING = /^[\p{Ps}\p{Pi}"'、，：:=<>≤≥≈~|]$/u;
/** Behind a counter a dash leads to the other end of a range: 10人-20人, 1月-3月. */
const COUNTED = new Set('年月日时時点點分秒号號章条條項项節节階页頁回度代位倍'.split(''));

/** Whether the number at word `at` has a minus in front. */
export function isNegative(words: readonly Word[], at: number): boolean {
  const sign = words[at - 1];
  if (sign === undefined || words[at].spaced || !MINUS.has(sign.lexeme.lower)) return false;
  const left = words[at - 2]?.lexeme;
  if (left === undefined || sign.spaced) return true;
  if (left.script === 'mark') return OPENING.test(left.text);
  if (TRIANGLES.has(sign.lexeme.lower)) return left.script !== 'digit' && left.script !== 'latin';
  return left.unspaced && !left.numeral && !left.unit && !COUNTED.has(left.text);
}
