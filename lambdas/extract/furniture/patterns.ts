/**
 * Lines that are page furniture, as data. Each pattern is matched against a whole line, trimmed.
 * A new site's habits are added here.
 */
import type { Furniture } from '../extraction.ts';

export interface FurniturePattern {
  readonly reason: Furniture['reason'];
  /** Anchored at both ends. */
  readonly pattern: RegExp;
  /**
   * `edge`: before the first sentence or after the last one.
   * `top`: before the first sentence.
   * `bottom`: after the last sentence; before the first one only beside other furniture.
   * `beside`: at an edge, and only beside other furniture: "English" alone may be a title.
   */
  readonly where: 'edge' | 'top' | 'bottom' | 'beside';
}

const LANGUAGE =
  '(?:Japanese|English|French|Français|Spanish|Español|Chinese|Korean|Russian|Русский|German|Deutsch|Arabic|Portuguese|Italian|日本語|英語|英文|和文|仏語|中文|简体中文|繁體中文|한국어|other (?:site|language)s?)';
const BETWEEN = '[ \\u3000|/／・\\[\\]()（）-]{0,9}';
const BACK_TO =
  '(?:the )?(?:index|top|list|home|homepage|home page|top page|previous page|contents|table of contents|top of (?:the |this )?page|page top|main page)';
const ARROW = '[<«‹←↑▲△^\\[［]{0,2}[ \\u3000]?';
const OPTIONAL_SIZE = '(?: ?[（(\\[][^)）\\]]{1,30}[)）\\]])?';
const HOME = '(?:Home|HOME|Top|TOP|Accueil|Startseite|Inicio|トップ(?:ページ)?|ホーム|首页|首頁|홈)';

const whole = (source: string, flags = 'iu') => new RegExp(`^(?:${source})$`, flags);

export const FURNITURE: readonly FurniturePattern[] = [
  {
    reason: 'language-switch',
    where: 'edge',
    pattern: whole(`[\\[(（]?${LANGUAGE}(?:${BETWEEN}${LANGUAGE}){1,40}[\\])）]?`),
  },
  {
    reason: 'language-switch',
    where: 'edge',
    pattern: whole(`[\\[［]${LANGUAGE}(?: (?:version|page))?[\\]］]`),
  },
  {
    reason: 'language-switch',
    where: 'beside',
    pattern: whole(`[(（]?${LANGUAGE}(?: (?:version|page))?[)）]?`),
  },
  { reason: 'link-back', where: 'bottom', pattern: whole(`${ARROW}(?:Go )?Back to ${BACK_TO}\\]?`) },
  { reason: 'link-back', where: 'bottom', pattern: whole(`${ARROW}(?:Return|Go) to ${BACK_TO}\\]?`) },
  {
    reason: 'link-back',
    where: 'bottom',
    pattern: whole('(?:[<«‹←↑▲△]{1,2} ?|\\[)(?:Back|(?:Page )?Top)\\]?'),
  },
  {
    reason: 'link-back',
    where: 'bottom',
    pattern: whole(
      `${ARROW}(?:(?:目次|一覧|トップ|トップページ|ホーム|前のページ|前|このページの先頭|ページの先頭|ページトップ|先頭)(?:へ|に)(?:戻る|もどる)?|戻る|もどる)[\\]］]?`,
    ),
  },
  {
    reason: 'link-back',
    where: 'bottom',
    pattern: whole(`${ARROW}Retour (?:à l[’']index|au sommaire|à l[’']accueil|en haut(?: de (?:la )?page)?)`),
  },
  {
    reason: 'link-back',
    where: 'bottom',
    pattern: whole(
      `${ARROW}(?:Zurück (?:zum Index|zur Übersicht|zur Startseite|nach oben)|Nach oben|Zum Seitenanfang)`,
    ),
  },
  {
    reason: 'related-links',
    where: 'bottom',
    pattern: whole(
      'Related (?:Information|Links?|Documents?|Articles?|Pages?)(?: ?[(（][^)）]{1,120}[)）])?',
    ),
  },
  {
    reason: 'related-links',
    where: 'bottom',
    pattern: whole('[■●○▶]?関連(?:情報|リンク|ページ|資料|記事)(?:[ \\u3000]?[(（][^)）]{1,120}[)）])?'),
  },
  {
    reason: 'navigation',
    where: 'top',
    pattern: whole(`${HOME}(?:\\s{0,3}[>＞»›]\\s{0,3}[^>＞»›]{1,80}){1,8}`),
  },
  {
    reason: 'navigation',
    where: 'bottom',
    pattern: whole(
      `(?:Print (?:this )?page|Printer[- ]friendly(?: (?:version|page))?|Share this (?:page|article)|Email this page|PDF version${OPTIONAL_SIZE}|Download (?:as )?PDF${OPTIONAL_SIZE}|Skip to (?:main )?content|(?:このページを)?印刷(?:する|用ページ)?|PDF版${OPTIONAL_SIZE}|本文へ(?:移動)?)`,
    ),
  },
  {
    reason: 'navigation',
    where: 'beside',
    pattern: whole(
      `(?:Print|Share|Tweet|E-?mail|Sitemap|Site map|Next|Previous|シェア|ツイート|共有|サイトマップ|次へ|PDF${OPTIONAL_SIZE})`,
    ),
  },
];

const STATE =
  '(?:provisional|tentative|unofficial|preliminary|draft|revised|final|official|interim|courtesy|informal|working|corrected)';
const MADE = '(?:translation|version|text|draft|English translation|Japanese translation)';

/** What a text says of its own state, on a line alone near its top, without brackets. */
export const STATUS: readonly RegExp[] = [
  whole(`(?:an? )?${STATE}(?:,? (?:and )?${STATE})? ${MADE}(?: by [^.]{1,60})?`),
  whole('not an official translation|for reference only|check against delivery'),
  whole(
    '(?:外務省|首相官邸|事務局)?(?:仮訳|仮翻訳|暫定訳|暫定版|暫定仮訳|参考訳|非公式訳|非公式翻訳|改訂版|確定版|確定訳|正式訳|未定稿)',
  ),
  whole(
    'traduction (?:provisoire|non officielle|officielle|révisée|de courtoisie)|version (?:provisoire|définitive)',
  ),
  whole(
    '(?:vorläufige|inoffizielle|nichtamtliche|nicht amtliche|amtliche|überarbeitete) (?:Übersetzung|Fassung)|Arbeitsübersetzung',
  ),
  whole('traducción (?:provisional|no oficial|oficial)|traduzione (?:provvisoria|non ufficiale)'),
  whole('(?:предварительный|неофициальный) перевод|(?:临时|非正式|暂定)译文|비공식 번역|잠정 번역'),
];
/** Words that say it only in capitals or in brackets: "Draft" may be a title. */
export const STATUS_WHEN_MARKED: readonly RegExp[] = [
  whole('draft|final|provisional|unofficial|revised|corrected|tentative|preliminary|entwurf|projet|案|仮'),
];
