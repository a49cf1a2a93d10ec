/** Language tags, and what a text's script says of its language. */
import { type Script, scriptsOf, scriptWeights } from './scripts.ts';

const TAG =
  /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-x(?:-[a-z\d]{1,8})+)?$/iu;

/** A BCP 47 tag in its usual case (`zh-Hant-TW`), or undefined for what is no tag. */
export function canonicalLanguage(tag: string): string | undefined {
  const plain = tag.trim().replaceAll('_', '-');
  if (!TAG.test(plain)) return undefined;
  const parts = plain.toLowerCase().split('-');
  const privateUse = parts.indexOf('x');
  return parts
    .map((part, at) => {
      if (at === 0 || (privateUse > 0 && at > privateUse)) return part;
      if (/^[a-z]{4}$/u.test(part)) return part[0].toUpperCase() + part.slice(1);
      return part.length === 2 ? part.toUpperCase() : part;
    })
    .join('-');
}

/** ISO 639-1, and the three-letter codes that file names are likely to carry: `final.new.txt` is no language. */
const IN_NAMES = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en ' +
    'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja ' +
    'jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb ' +
    'nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq ' +
    'sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ' +
    'fil haw yue'
  ).split(' '),
);

/** `final.ja` -> label `final`, language `ja`; a stem that ends in no language is the label. */
export function labelAndLanguage(stem: string): { readonly label: string; readonly language?: string } {
  const dot = stem.lastIndexOf('.');
  const language = dot > 0 ? canonicalLanguage(stem.slice(dot + 1)) : undefined;
  return language && IN_NAMES.has(language.split('-')[0])
    ? { label: stem.slice(0, dot), language }
    : { label: stem };
}

const BY_SCRIPT: { readonly [script in Script]: string } = {
  Kana: 'ja',
  Hani: 'zh',
  Hang: 'ko',
  Latn: 'en',
  Cyrl: 'ru',
  Grek: 'el',
  Arab: 'ar',
  Hebr: 'he',
  Deva: 'hi',
  Beng: 'bn',
  Guru: 'pa',
  Gujr: 'gu',
  Taml: 'ta',
  Telu: 'te',
  Knda: 'kn',
  Mlym: 'ml',
  Sinh: 'si',
  Thai: 'th',
  Laoo: 'lo',
  Mymr: 'my',
  Khmr: 'km',
  Tibt: 'bo',
  Geor: 'ka',
  Armn: 'hy',
  Ethi: 'am',
};

/** A Japanese text has kana between its Han; a Chinese one that quotes Japanese has a few. */
const KANA_SHARE = 0.05;

/**
 * The language that a text's script makes likely, `und` for a text without letters. A guess and no more: every text
 * in Latin letters comes out as `en`, every Cyrillic one as `ru`.
 */
export function guessLanguage(text: string): string {
  const weights = scriptWeights(text);
  const of = (script: Script): number => weights.get(script) ?? 0;
  const merged = new Map(weights);
  if (of('Kana') > KANA_SHARE * (of('Kana') + of('Hani'))) {
    merged.set('Kana', of('Kana') + of('Hani'));
    merged.delete('Hani');
  }
  let best: Script | undefined;
  for (const [script, weight] of merged) if (!best || weight > (merged.get(best) ?? 0)) best = script;
  return best ? BY_SCRIPT[best] : 'und';
}

/** Below this many letters a text says nothing certain of its language. */
const MIN_WEIGHT = 12;
/** A text with less than this share of its language's letters is in another language. Quotations stay below. */
const MIN_SHARE = 0.1;
/** Chinese has no kana; more than this share, and it is Japanese. */
const MAX_KANA_IN_CHINESE = 0.15;

/** Whether the text is plainly not in `language`: stated English, but the text is Japanese. */
export function contradictsScript(language: string, text: string): boolean {
  const expected = scriptsOf(language);
  if (!expected) return false;
  const weights = scriptWeights(text);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total < MIN_WEIGHT) return false;
  const share = (scripts: readonly Script[]): number =>
    scripts.reduce((sum, script) => sum + (weights.get(script) ?? 0), 0) / total;
  if (share(expected) < MIN_SHARE) return true;
  return !expected.includes('Kana') && expected.includes('Hani') && !expected.includes('Hang')
    ? share(['Kana']) > MAX_KANA_IN_CHINESE
    : false;
}

/** Whether two tags name one language: `ja` and `ja-JP` do, `zh-Hans` and `zh-Hant` do not. */
export function sameLanguage(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    long.toLowerCase() === short.toLowerCase() || long.toLowerCase().startsWith(`${short.toLowerCase()}-`)
  );
}
