/** Languages by their names, from the project's own list: the runtime's would differ between versions. */
import type { Locale } from '../../engine/index.ts';

export function languageName(tag: string, locale: Locale): string {
  const [primary, ...rest] = tag.split('-');
  const names = NAMES[primary.toLowerCase()];
  if (names === undefined) return tag;
  const name = names[COLUMN[locale]];
  if (rest.length === 0) return name;
  return locale === 'ja' ? `${name}（${tag}）` : `${name} (${tag})`;
}

/** Offered in forms; any other BCP 47 tag may be typed. */
export const LANGUAGE_TAGS: readonly string[] =
  'ar de en es fr he hi id it ja ko nl pl pt ru th tr uk vi zh'.split(' ');

const COLUMN: { readonly [locale in Locale]: 0 | 1 } = { en: 0, ja: 1 };

const NAMES: { readonly [tag: string]: readonly [en: string, ja: string] } = {
  ar: ['Arabic', 'アラビア語'],
  cs: ['Czech', 'チェコ語'],
  da: ['Danish', 'デンマーク語'],
  de: ['German', 'ドイツ語'],
  el: ['Greek', 'ギリシャ語'],
  en: ['English', '英語'],
  es: ['Spanish', 'スペイン語'],
  fa: ['Persian', 'ペルシャ語'],
  fi: ['Finnish', 'フィンランド語'],
  fr: ['French', 'フランス語'],
  grc: ['Ancient Greek', '古代ギリシャ語'],
  he: ['Hebrew', 'ヘブライ語'],
  hi: ['Hindi', 'ヒンディー語'],
  hu: ['Hungarian', 'ハンガリー語'],
  id: ['Indonesian', 'インドネシア語'],
  it: ['Italian', 'イタリア語'],
  ja: ['Japanese', '日本語'],
  km: ['Khmer', 'クメール語'],
  ko: ['Korean', '韓国語'],
  la: ['Latin', 'ラテン語'],
  lo: ['Lao', 'ラオス語'],
  my: ['Burmese', 'ミャンマー語'],
  nl: ['Dutch', 'オランダ語'],
  no: ['Norwegian', 'ノルウェー語'],
  pl: ['Polish', 'ポーランド語'],
  pt: ['Portuguese', 'ポルトガル語'],
  ro: ['Romanian', 'ルーマニア語'],
  ru: ['Russian', 'ロシア語'],
  sv: ['Swedish', 'スウェーデン語'],
  th: ['Thai', 'タイ語'],
  tr: ['Turkish', 'トルコ語'],
  uk: ['Ukrainian', 'ウクライナ語'],
  ur: ['Urdu', 'ウルドゥー語'],
  vi: ['Vietnamese', 'ベトナム語'],
  zh: ['Chinese', '中国語'],
};
