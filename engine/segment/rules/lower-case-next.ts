import { SMALL_LETTER } from '../characters.ts';
import type { Place, Rule } from '../place.ts';
import { isKnown, keyOf } from './abbreviation.ts';

export const SMALL_NEXT = /^[\p{P}\p{S}]*(?!\p{Script=Georgian})\p{Ll}/u;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)/iu;
/** A word with a vowel and long enough not to be an abbreviation nobody listed. */
const WHOLE_WORD = /^\P{L}*(?=.*[aeiouyäöüáéíóúàèìòùâêîôûœæøåαεηιουωάέήίόύώ])[\p{L}'’-]*\p{Ll}{3}$/u;
/** A stop behind a closing bracket or quote does not abbreviate. */
const CLOSED = /[)\]”"»]$/u;
const LONG_NAME = /^\P{L}*\p{Lu}\p{Ll}{5,}$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const VOWEL_END = /[aeiouàèéìòùáíóú]$/u;

/**
 * A small letter goes on with the sentence, unless the writer begins sentences small or the word before the stop
 * is a whole word, so that the stop can only be a full stop ("that is fine. see you").
 */
export const lowerCaseNext: Rule = (place) => {
  const { stop, nextToken, closers, openers } = place;
  if (!SMALL_NEXT.test(nextToken)) return undefined;
  if (stop !== '.' || closers !== '' || !SMALL_LETTER.test(nextToken.slice(openers.length))) return 'hold';
  if (isKnown(keyOf(place), place.language)) return 'hold';
  if (WEB_ADDRESS.test(nextToken)) return 'cut';
  return isWholeWord(place) || (openers === '' && beginsSmall(place)) ? 'cut' : 'hold';
};

function isWholeWord({ token, language }: Place): boolean {
  // Russian abbreviates by cutting words anywhere ("на нем. языке").
  if (CYRILLIC.test(token)) return false;
  if (CLOSED.test(token)) return true;
  return WHOLE_WORD.test(token) && (!language.vowelEnds || VOWEL_END.test(token) || LONG_NAME.test(token));
}

/** The sentence that ends here began with a small letter itself: chat, not prose. */
export function beginsSmall({ text, from, at }: Place): boolean {
  const head = text.slice(from, Math.min(from + 16, at));
  return /^[\s\p{P}]*\p{Ll}{2}/u.test(head) || /^\s*i\s/u.test(head);
}
