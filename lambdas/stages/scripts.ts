/** Which scripts a text is written in, and which a language is written in. */

export const SCRIPTS = {
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Hani: /\p{Script=Han}/u,
  Hang: /\p{Script=Hangul}/u,
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{Script=Devanagari}/u,
  Beng: /\p{Script=Bengali}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Gujr: /\p{Script=Gujarati}/u,
  Taml: /\p{Script=Tamil}/u,
  Telu: /\p{Script=Telugu}/u,
  Knda: /\p{Script=Kannada}/u,
  Mlym: /\p{Script=Malayalam}/u,
  Sinh: /\p{Script=Sinhala}/u,
  Thai: /\p{Script=Thai}/u,
  Laoo: /\p{Script=Lao}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Khmr: /\p{Script=Khmer}/u,
  Tibt: /\p{Script=Tibetan}/u,
  Geor: /\p{Script=Georgian}/u,
  Armn: /\p{Script=Armenian}/u,
  Ethi: /\p{Script=Ethiopic}/u,
} as const;
export type Script = keyof typeof SCRIPTS;

/** A text's beginning tells its script; a book need not be read to its end for that. */
const SAMPLE = 20_000;
/** A word of two characters stands beside a Latin one of six: counted alike, a few acronyms would outvote a page. */
const WEIGHTS: { readonly [script in Script]?: number } = { Kana: 3, Hani: 3, Hang: 3 };

/** Letters of each script in the text's first 20,000 code units, CJK ones counted three times. */
export function scriptWeights(text: string): ReadonlyMap<Script, number> {
  const weights = new Map<Script, number>();
  for (const letter of text.slice(0, SAMPLE).match(/\p{L}/gu) ?? []) {
    const script = (Object.keys(SCRIPTS) as Script[]).find((name) => SCRIPTS[name].test(letter));
    if (script) weights.set(script, (weights.get(script) ?? 0) + (WEIGHTS[script] ?? 1));
  }
  return weights;
}

const LANGUAGES: { readonly [script in Script]?: string } = {
  Latn:
    'af ca cs cy da de en eo es et eu fi fil fo fr ga gl haw hr hu id is it la lb lt lv mi ms mt nb nl nn no pl pt ' +
    'ro sk sl so sq sv sw tl tr vi zu',
  Cyrl: 'be bg mk ru uk',
  Grek: 'el',
  Arab: 'ar fa ps ur',
  Hebr: 'he yi',
  Deva: 'hi mr ne',
  Beng: 'bn',
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
  Ethi: 'am ti',
  Hani: 'zh yue ja',
  Kana: 'ja',
  Hang: 'ko',
};

/** A tag's own script subtag, as in `sr-Latn`, to the scripts counted here. */
const SUBTAGS: { readonly [subtag: string]: readonly Script[] } = {
  Jpan: ['Kana', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Kore: ['Hang', 'Hani'],
};

/** The scripts a language is written in, or undefined where nothing is known of it or several are usual. */
export function scriptsOf(language: string): readonly Script[] | undefined {
  const [primary, ...rest] = language.split('-');
  const subtag = rest.find((part) => /^[A-Z][a-z]{3}$/u.test(part));
  if (subtag) return SUBTAGS[subtag] ?? (subtag in SCRIPTS ? [subtag as Script] : undefined);
  const found = (Object.keys(LANGUAGES) as Script[]).filter((script) =>
    LANGUAGES[script]?.split(' ').includes(primary),
  );
  return found.length > 0 ? found : undefined;
}
