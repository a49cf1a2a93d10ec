import type { LanguageData } from '../language.ts';
import type { Place, Rule } from '../place.ts';

const WITH_INNER_STOPS = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u;
/** N°, Nº, №: the same in every language. */
const NUMERO = /^(?:n[°º]|№)$/u;
const NUMBER = /^(?:[\p{Nd}#№§]|[IVXLC]+\b|\p{Lu}(?:\d|\.$))/u;
const VOWELLESS = /^[B-DF-HJ-NP-TV-XZ]?[bcdfghjklmnpqrstvwxz]{2,6}$/u;
const SOUND = /^(?:h*m+(?:h+m*)?|p*[sz]+h*|ps+t+|b+rr+|g+r+|t[sk]+|p+f+t*|z+)$/iu;
/** A figure in front, perhaps with what it counts in: "5 Mio. kr". */
const NUMBER_BEFORE =
  /(?:[\p{Nd}IVXLC]|\p{Nd}\s(?:[Mm]i(?:o|a|j|ll?|lj|l\p{L}{2,5})?|[Mm]ln|[Mm]l?r?d|tys|tis|тыс|тис|млн|млрд)\.?)\s?$/u;
const NUMBER_WINDOW = 20;
/** Measures and money that are written alike in many languages; some look like titles or words without a vowel. */
const MEASURE =
  /^(?:[kcdmµnMG]?(?:m|g|l|L|t|W|Wh|Hz|V|B|Pa|N)|mph|kph|bn|mn|pct|bps|kr|zł|Kč|Ft|км|кг|[сдм]м|м[гл]|грн)$/u;
const WEB_ADDRESS = /:\/\/|@|^\P{L}*www\.|\.(?:com|org|net|edu|gov|int|info)$/iu;
/** "z. B", "в т. ч", "a. C": letters that belong together across their spaces. */
const SPACED = /(?:^|[\s\p{Ps}\p{Pi}"])((?:\p{L}{1,2}\.\s?){1,3}\p{L}{1,4})$/u;
const SPACED_WINDOW = 16;
/** The rest of such a group, when the stop stands in its middle. */
const REST = /^\s?(\p{L}{1,4})\.(?:\s?(\p{L}{1,4})\.)?/u;

/** Known abbreviations: some always lead on, some only to a number, some close, the rest ask the next word. */
export const abbreviation: Rule = (place) => {
  const { stop, word, token, nextWord, nextToken, language, text, at } = place;
  if (stop !== '.' || word === '') return undefined;
  const key = keyOf(place);
  const measure = MEASURE.test(word);
  const behindNumber =
    (measure || language.units.has(key)) &&
    NUMBER_BEFORE.test(text.slice(Math.max(0, at - word.length - NUMBER_WINDOW), at - word.length));
  const closes = behindNumber || language.closing.has(key);
  if (!closes && (language.leading.has(key) || language.leading.has(word) || goesOn(place, key)))
    return 'hold';
  const numbered = language.numbered.has(key) || NUMERO.test(key);
  if (numbered && NUMBER.test(nextToken) && !(key === 'no' && nextWord === 'I')) return 'hold';
  const capital = /^\p{Lu}/u.test(nextWord);
  const opens = capital && language.openers.has(nextWord.toLowerCase());
  if (closes && qualifies(place)) return 'hold';
  if (closes)
    return capital ? (!measure && !opens && isFronted(place) ? 'hold' : 'cut') : holdsBefore(nextToken);
  if (
    language.inner.has(key) ||
    language.inner.has(word) ||
    (WITH_INNER_STOPS.test(word) && !WEB_ADDRESS.test(token))
  )
    return capital ? (opens ? 'cut' : 'hold') : holdsBefore(nextToken);
  return capital && !opens && isVowelless(place) ? 'hold' : undefined;
};

/** "Bldg.", "hrsg.", "Ctra.": a Latin word without a vowel is cut short, unless it is a sound ("Hmm.", "Shh."). */
const isVowelless = ({ word, language }: Place): boolean =>
  !language.vowellessWords && VOWELLESS.test(word) && !SOUND.test(word);

/** Small letters, figures, dashes, currencies and (behind an abbreviation) letters without case go on. */
const holdsBefore = (nextToken: string) =>
  /^(?:[\p{P}\p{S}]*[\p{Ll}\p{Lo}\p{Nd}]|[-–—\p{Sc}])/u.test(nextToken) ? 'hold' : undefined;

/**
 * The abbreviation in the form of the lists: lower-case, without what elision, a hyphen or composition put in front
 * ("l'av", "Hauptstr"), and with its group ("z. B") where the group is a known one.
 */
export function keyOf({ word, text, at, from, language }: Place): string {
  const key = withoutFront(word.toLowerCase());
  if (key.length > 4) return key;
  const group = groupBefore(text, from, at);
  return group !== undefined && isKnown(group, language) ? group : key;
}

/** The letters in front of a stop with those that belong to them: "i.d" of "i. d. R.". */
const groupBefore = (text: string, from: number, at: number): string | undefined =>
  SPACED.exec(text.slice(Math.max(from, at - SPACED_WINDOW), at))?.[1]
    ?.toLowerCase()
    .replace(/\s/gu, '');

const JOINS = "'’-";

function withoutFront(word: string): string {
  for (let at = word.length - 1; at >= 0; at--) {
    if (JOINS.includes(word[at]) && /^\p{L}{2}/u.test(word.slice(at + 1))) return word.slice(at + 1);
  }
  return word.endsWith('str') && /^\p{L}+$/u.test(word.slice(0, -3)) ? 'str' : word;
}

/** Whether the word is in a list of abbreviations, those of units aside. */
export const isKnown = (key: string, { leading, numbered, inner, closing }: LanguageData): boolean =>
  leading.has(key) || numbered.has(key) || inner.has(key) || closing.has(key);

/** "d." of "d. h.", "i. d." of "i. d. R.": the letters behind the stop complete a known abbreviation. */
function goesOn({ text, from, at, end, language }: Place, key: string): boolean {
  if (key.length > 4) return false;
  const rest = REST.exec(text.slice(end, end + SPACED_WINDOW));
  if (!rest) return false;
  const next = (rest[1] as string).toLowerCase();
  return [key, groupBefore(text, from, at)].some(
    (front) =>
      front !== undefined &&
      (isKnown(`${front}.${next}`, language) ||
        (rest[2] !== undefined && isKnown(`${front}.${next}.${rest[2].toLowerCase()}`, language))),
  );
}

/** "By 7 p.m. Mr. Hale", "В 2010 г. Иванов": the sentence so far is but the time. */
const isFronted = ({ text, from, at }: Place): boolean =>
  at - from < 24 &&
  /[\dIVX]/u.test(text.slice(from, at)) &&
  text.slice(from, at).trim().split(/\s+/u).length <= 3;

/** "(Dz. U. poz. 5)": a bracket that is part of a sentence, as no stop ends in it or a small letter goes on behind it. */
const REMARK = /^\([^()]{0,200}(?:[^.!?…()]\)|\)\s\p{Ll})/u;
const REMARK_WINDOW = 206;

/** "2020 r. (Dz. U. poz. 5)", "2020 г. № 5-ФЗ": more about what the abbreviation closes. */
const qualifies = ({ text, next, nextToken }: Place): boolean =>
  NUMERO.test(nextToken) ||
  (nextToken.startsWith('(') && REMARK.test(text.slice(next, next + REMARK_WINDOW)));
