/** Kanji for kana, and one form of a letter for another: spellings of Japanese. */
import { JA_VARIANTS } from './data/ja-words.ts';
import { type Range, type Sides, sizeOf, type Word, widened, type Zone } from './words.ts';

/** Kanji for kana, old forms for new ones: one word of Japanese in two spellings. */
export function isRespelledJapanese({ before, after }: Sides, zone: Zone): boolean {
  const ours = around(before, zone.before);
  const theirs = around(after, zone.after);
  if (!ours || !theirs || (!hasUnspaced(before, ours) && !hasUnspaced(after, theirs))) return false;
  if (settledLetters(before, ours) !== settledLetters(after, theirs)) return false;
  return withoutVariants(before, ours) === withoutVariants(after, theirs);
}

/** Words around a zone that tell how it is read; a longer zone is rewritten. */
const AROUND = 3;
const LONGEST_RESPELLED = 12;

const around = (words: readonly Word[], range: Range): Range | undefined =>
  sizeOf(range) > LONGEST_RESPELLED ? undefined : widened(words, range, AROUND);

function hasUnspaced(words: readonly Word[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (words[k].lexeme.unspaced) return true;
  return false;
}

/** Each form -> the one that stands for all of its spellings. */
const SETTLED = new Map<string, string>();
for (const [form, other] of JA_VARIANTS.split(/\s+/u).map((pair) => pair.split('/') as [string, string])) {
  const [own, one] = [SETTLED.get(form) ?? form, SETTLED.get(other) ?? other];
  for (const [known, settled] of SETTLED) if (settled === own) SETTLED.set(known, one);
  SETTLED.set(form, one).set(other, one);
}

/** Longer ones first: 見直し is not 見直 and a し. */
const ANY_FORM = new RegExp([...SETTLED.keys()].sort((x, y) => y.length - x.length).join('|'), 'gu');

function withoutVariants(words: readonly Word[], { from, to }: Range): string {
  const text = words.slice(from, to).map(({ lexeme }) => lexeme.lower);
  return text
    .join('')
    .replace(ANY_FORM, (form) => SETTLED.get(form) as string)
    .replace(/ー$/u, '');
}

const FORM_LETTERS = new Set([...SETTLED.keys(), 'ー'].join(''));

/** The letters that no spelling touches: where these differ, as mostly, there is no need to look at the others. */
function settledLetters(words: readonly Word[], { from, to }: Range): string {
  let settled = '';
  for (let k = from; k < to; k++) {
    for (const letter of words[k].lexeme.lower) if (!FORM_LETTERS.has(letter)) settled += letter;
  }
  return settled;
}
