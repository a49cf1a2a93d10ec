/** English stems: enough to see that two words are forms of one, not a lemma to print. */
import { EN_IRREGULAR } from './data/en-forms.ts';

const irregular = new Map<string, string>();
for (const group of EN_IRREGULAR.split(/[|\n]/u)) {
  const forms = group.trim().split(/\s+/u);
  for (const form of forms) if (form !== '' && !irregular.has(form)) irregular.set(form, forms[0]);
}

/** The stem of a lower-case English word: "stopped", "stopping", "stops" -> "stop". */
export function stemOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  if (stem.length < 3) return irregular.get(stem) ?? stem;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|z|ch|sh|o)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (/[^sui]s$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ily') && stem.length > 5) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('ally') && stem.length > 6) stem = stem.slice(0, -2);
  else if (stem.endsWith('ly') && stem.length > 4) stem = stem.slice(0, -2);
  if (stem.endsWith('ied') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('ed') && hasVowel(stem, 2)) stem = stem.slice(0, -2);
  else if (stem.endsWith('ing') && hasVowel(stem, 3)) stem = stem.slice(0, -3);
  const base = (stem.length > 2 ? irregular.get(stem) : undefined) ?? irregular.get(`${stem}e`);
  if (base !== undefined) return base;
  if (stem.endsWith('e') && stem.length > 2) stem = stem.slice(0, -1);
  if (/([^aeiou])\1$/u.test(stem)) stem = stem.slice(0, -1);
  return stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}

/** Whether what is left without the last `cut` letters could be a word. */
function hasVowel(word: string, cut: number): boolean {
  const rest = word.slice(0, -cut);
  return rest.length > 1 && /[aeiouy]/u.test(rest);
}
