/** Whether a string is an English word in a regular form, going by a list of plain forms. */
import { EN_IRREGULAR } from './data/en-forms.ts';

/** Words without inflection. */
const SMALL = new Set(
  'and but for nor the not yet our your her his its was are has had did who why how any all'.split(' '),
);
/** Forms that are listed, and the lemmas whose regular forms would be wrong ("choosed"). */
const irregular = new Set<string>();
const noRegularPast = new Set<string>();
for (const group of EN_IRREGULAR.split(/[|\n]/u)) {
  const forms = group.trim().split(/\s+/u);
  for (const form of forms) if (form !== '') irregular.add(form);
  if (forms.length > 3 && forms[0] !== '') noRegularPast.add(forms[0]);
}

/** `isBase` says whether a plain form is in the list. */
export function isEnglishForm(word: string, isBase: (base: string) => boolean): boolean {
  if (isBase(word) || irregular.has(word)) return true;
  const bare = word.includes("'") ? word.replace(/'s?$/u, '') : word;
  return bare === word ? isRegularForm(word, new Bases(isBase)) : isEnglishForm(bare, isBase);
}

/** Plain forms that may be inflected. */
class Bases {
  readonly #isBase: (base: string) => boolean;

  constructor(isBase: (base: string) => boolean) {
    this.#isBase = isBase;
  }

  has(base: string | undefined): boolean {
    return base !== undefined && base.length > 2 && !SMALL.has(base) && this.#isBase(base);
  }

  /** Whether it has a past in -ed. */
  hasPast(base: string | undefined): boolean {
    return this.has(base) && !noRegularPast.has(base as string);
  }
}

const without = (word: string, ending: string): string | undefined =>
  word.endsWith(ending) && word.length > ending.length + 1 ? word.slice(0, -ending.length) : undefined;

function isRegularForm(word: string, bases: Bases): boolean {
  const es = without(word, 'es');
  if (es !== undefined && /(?:s|x|z|ch|sh|o)$/u.test(es) && bases.has(es)) return true;
  if (bases.has(without(word, 'ies') && `${without(word, 'ies')}y`)) return true;
  const s = without(word, 's');
  if (s !== undefined && !/(?:s|x|z|ch|sh|[^aeiou]y)$/u.test(s) && bases.has(s)) return true;
  if (bases.hasPast(without(word, 'ied') && `${without(word, 'ied')}y`)) return true;
  const ed = without(word, 'ed');
  if (
    ed !== undefined &&
    (bases.hasPast(`${ed}e`) ||
      (!/[^aeiou]y$/u.test(ed) && !ed.endsWith('e') && bases.hasPast(ed)) ||
      bases.hasPast(undoubled(ed)))
  ) {
    return true;
  }
  const ing = without(word, 'ing');
  if (
    ing !== undefined &&
    ((!/[^eoy]e$/u.test(ing) && bases.has(ing)) || bases.has(`${ing}e`) || bases.has(undoubled(ing)))
  )
    return true;
  if (bases.has(without(word, 'ily') && `${without(word, 'ily')}y`)) return true;
  const ly = without(word, 'ly');
  if (ly !== undefined && ly.length > 3 && ((!/[^e]le$/u.test(ly) && bases.has(ly)) || bases.has(`${ly}e`)))
    return true;
  for (const ending of ['er', 'est']) {
    const base = without(word, ending);
    if (
      base !== undefined &&
      base.length < 7 &&
      (bases.has(base) || bases.has(`${base}e`) || bases.has(undoubled(base)))
    )
      return true;
    if (bases.has(without(word, `i${ending}`) && `${without(word, `i${ending}`)}y`)) return true;
  }
  return false;
}

/** "stopp" -> "stop", where English doubles: short words, and those in l and r. */
function undoubled(stem: string): string | undefined {
  if (!/([^aeiou])\1$/u.test(stem)) return undefined;
  const base = stem.slice(0, -1);
  return base.length <= 4 || /[lr]$/u.test(base) ? base : undefined;
}
