/** Languages by their English names, from the project's own list: the runtime's would differ between versions. */
export function languageName(tag: string): string {
  const [primary, ...rest] = tag.split('-');
  const name = NAMES[primary.toLowerCase()];
  if (name === undefined) return tag;
  return rest.length === 0 ? name : `${name} (${tag})`;
}

/** Offered in forms; any other BCP 47 tag may be typed. */
export const LANGUAGE_TAGS: readonly string[] =
  'ar de en es fr he hi id it ja ko nl pl pt ru th tr uk vi zh'.split(' ');

const NAMES: { readonly [tag: string]: string } = {
  ar: 'Arabic',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  grc: 'Ancient Greek',
  he: 'Hebrew',
  hi: 'Hindi',
  hu: 'Hungarian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  km: 'Khmer',
  ko: 'Korean',
  la: 'Latin',
  lo: 'Lao',
  my: 'Burmese',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sv: 'Swedish',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  vi: 'Vietnamese',
  zh: 'Chinese',
};
