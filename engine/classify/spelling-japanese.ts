/** Kanji for kana, and one form of a letter for another: spellings of Japanese. */
import { JA_VARIANTS } from './data/ja-words.ts';
import type { Range, Sides, Word, Zone } from './words.ts';

/** Kanji for kana, old forms for new ones: one word of Japanese in two spellings. */
export function isRespelledJapanese({ before, after }: Sides, zone: Zone): boolean {
  if (!isNearUnspaced(before, zone.before) && !isNearUnspaced(after, zone.after)) return false;
  const [x, y] = [near(before, zone.before), near(after, zone.after)];
  if (x === '' || y === '' || settledLetters(x) !== settledLetters(y)) return false;
  return withoutVariants(x) === withoutVariants(y);
}

/** Words around a zone that tell how it is read; a longer zone is rewritten. */
const AROUND = 3;
const LONGEST_RESPELLED = 12;

function isNearUnspaced(words: readonly Word[], { from, to }: Range): boolean {
  if (to - from > LONGEST_RESPELLED) return false;
  for (let k = Math.max(0, from - AROUND); k < to + AROUND && k < words.length; k++) {
    if (words[k].lexeme.unspaced) return true;
  }
  return false;
}

const near = (words: readonly Word[], { from, to }: Range): string =>
  to - from > LONGEST_RESPELLED
    ? ''
    : words
        .slice(Math.max(0, from - AROUND), to + AROUND)
        .map((word) => word.lexeme.lower)
        .join('');

/** Each form -> the one that stands for all of its spellings. */
const SETTLED = new Map<string, string>();
for (const [form, other] of JA_VARIANTS.split(/\s+/u).map((pair) => pair.split('/') as [string, string])) {
  const [own, one] = [SETTLED.get(form) ?? form, SETTLED.get(other) ?? other];
  for (const [known, settled] of SETTLED) if (settled === own) SETTLED.set(known, one);
  SETTLED.set(form, one).set(other, one);
}

/** Longer ones first: 見直し is not 見直 and a し. */
const ANY_FORM = new RegExp([...SETTLED.keys()].sort((x, y) => y.length - x.length).join('|'), 'gu');

const withoutVariants = (text: string): string =>
  text.replace(ANY_FORM, (form) => SETTLED.get(form) as string).replace(/ー$/u, '');

const FORM_LETTERS = new Set([...SETTLED.keys(), 'ー'].join(''));

/** The letters that no spelling touches: where these differ, as mostly, there is no need to look at the others. */
function settledLetters(text: string): string {
  let settled = '';
  for (const letter of text) if (!FORM_LETTERS.has(letter)) settled += letter;
  return settled;
}
