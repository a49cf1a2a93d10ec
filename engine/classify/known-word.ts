/** Whether a string is an English word in a regular form, going by a list of plain forms. */
import { EN_IRREGULAR } from './data/en-forms.ts';

const SMALL = new Set(
  'and but for nor the not yet our your her his its was are has had did who why how any all'.split(' '),
);
/** Words without inflection. */
const isSmall = (word: string): boolean => SMALL.has(word);

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
  const bare = word.replace(/'s?$/u, '');
  if (bare !== word) return isEnglishForm(bare, isBase);
  const without = (ending: string): string | undefined =>
    word.endsWith(ending) && word.length > ending.length + 1 ? word.slice(0, -ending.length) : undefined;
  const is = (base: string | undefined): boolean =>
    base !== undefined && base.length > 2 && !isSmall(base) && isBase(base);
  const past = (base: string | undefined): boolean => is(base) && !noRegularPast.has(base as string);

  const es = without('es');
  if (es !== undefined && /(?:s|x|z|ch|sh|o)$/u.test(es) && is(es)) return true;
  if (is(without('ies') && `${without('ies')}y`)) return true;
  const s = without('s');
  if (s !== undefined && !/(?:s|x|z|ch|sh|[^aeiou]y)$/u.test(s) && is(s)) return true;
  if (past(without('ied') && `${without('ied')}y`)) return true;
  const ed = without('ed');
  if (
    ed !== undefined &&
    (past(`${ed}e`) || (!/[^aeiou]y$/u.test(ed) && !ed.endsWith('e') && past(ed)) || past(undoubled(ed)))
  ) {
    return true;
  }
  const ing = without('ing');
  if (ing !== undefined && ((!/[^eoy]e$/u.test(ing) && is(ing)) || is(`${ing}e`) || is(undoubled(ing))))
    return true;
  if (is(without('ily') && `${without('ily')}y`)) return true;
  const ly = without('ly');
  if (ly !== undefined && ly.length > 3 && ((!/[^e]le$/u.test(ly) && is(ly)) || is(`${ly}e`))) return true;
  for (const ending of ['er', 'est']) {
    const base = without(ending);
    if (base !== undefined && base.length < 7 && (is(base) || is(`${base}e`) || is(undoubled(base))))
      return true;
    if (is(without(`i${ending}`) && `${without(`i${ending}`)}y`)) return true;
  }
  return false;
}

/** "stopp" -> "stop", where English doubles: short words, and those in l and r. */
function undoubled(stem: string): string | undefined {
  if (!/([^aeiou])\1$/u.test(stem)) return undefined;
  const base = stem.slice(0, -1);
  return base.length <= 4 || /[lr]$/u.test(base) ? base : undefined;
}
