/** Which way a language's text runs, by its script subtag where it has one, else by the script it is mostly written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary, ...subtags] = language.toLowerCase().split('-');
  const script = subtags.find((subtag) => subtag.length === 4 && /^[a-z]+$/.test(subtag));
  if (script !== undefined) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(primary) ? 'rtl' : 'ltr';
}

const RTL_SCRIPTS = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg', 'samr', 'mand']);
const RTL_LANGUAGES = new Set(
  'ar arc arz ckb dv fa glk he iw ks lrc mzn nqo pnb ps sd syr ug ur yi ji'.split(' '),
);
