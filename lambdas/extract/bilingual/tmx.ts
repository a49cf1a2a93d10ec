/** TMX 1.4: a translation memory's units, in the order of the file. */
import type { Reading } from '../formats/format.ts';
import { type Attempt, refused } from '../refuse.ts';
import { walkXml } from '../xml/walk.ts';
import { bilingualReading, languageTag, likeLanguage, type Pair } from './reading.ts';

const WHAT = 'TMX file';
/** Inline codes of the format it came from; `hi` alone holds text. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut', 'sub']);

interface Unit {
  readonly id: string;
  readonly texts: Map<string, string>;
}

/** `wanted`: the language of the translation, where there are several. */
export function readTmx(source: string, wanted: string | undefined): Attempt<Reading> {
  const units: Unit[] = [];
  const languages: string[] = [];
  let from: string | undefined;
  let variant: string | undefined;
  let inSegment = false;
  const broken = walkXml(source, WHAT, {
    open: ({ name, attribute }) => {
      if (name === 'header') from = languageTag(attribute('srclang').replace(/^\*all\*$/i, ''));
      else if (name === 'tu') units.push({ id: attribute('tuid'), texts: new Map() });
      else if (name === 'tuv') {
        variant = languageTag(attribute('xml:lang') || attribute('lang'));
        if (variant && !languages.includes(variant)) languages.push(variant);
      } else if (name === 'seg') inSegment = true;
      else if (inSegment && CODES.has(name)) return 'skip';
      return undefined;
    },
    close: ({ name }) => {
      if (name === 'seg') inSegment = false;
      else if (name === 'tuv') variant = undefined;
    },
    text: (text) => {
      const texts = units.at(-1)?.texts;
      if (inSegment && variant && texts) texts.set(variant, (texts.get(variant) ?? '') + text);
    },
  });
  if (broken) return refused(broken);
  const like = (tag: string | undefined) => tag && languages.find((one) => likeLanguage(one, tag));
  const sourceLanguage = like(from) ?? languages.find((one) => !(wanted && likeLanguage(one, wanted)));
  const others = languages.filter((one) => one !== sourceLanguage);
  const language = others.find((one) => wanted && likeLanguage(one, wanted)) ?? others[0];
  const pairs = units.map(
    ({ id, texts }): Pair => ({
      ...(id ? { id } : {}),
      ...(sourceLanguage ? { source: texts.get(sourceLanguage) } : {}),
      ...(language ? { target: texts.get(language) } : {}),
    }),
  );
  const unread = others.filter((one) => one !== language);
  const notes = unread.length === 0 ? [] : [`Languages that were not read: ${unread.join(', ')}.`];
  return bilingualReading({ what: WHAT, pairs, sourceLanguage, language, notes });
}
