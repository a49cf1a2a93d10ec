/** The notes of versions, which are stored in English, in the language of who reads them. */
import { fill, type Locale, type ReadingNotes } from '../../engine/index.ts';

/** A note by its pattern; the pattern's groups are `{1}`, `{2}` …. */
const JA: readonly (readonly [pattern: RegExp, said: string])[] = [
  [
    /^The language was not stated; "(.+)" is a guess from the text's letters\.$/,
    '言語の指定がないため、文字の種類から「{1}」と推定しました。',
  ],
  [
    /^The file is said to be in "(.+)" but is not; its encoding was found from its bytes\.$/,
    '文字コードは「{1}」とされていますが異なるため、ファイルの内容から判定しました。',
  ],
  [
    /^The front matter \(the block between "---" lines at the top\) was left out\.$/,
    '冒頭の「---」で囲まれた部分（フロントマター）は除きました。',
  ],
  [
    /^The Markdown is nested too deeply(?:, or leaves too much open,)? to be read as such; it was read as plain text\.$/,
    'Markdownの入れ子が深すぎるか、閉じられていない要素が多すぎるため、プレーンテキストとして読み取りました。',
  ],
  [/^(\d+) control characters? (?:was|were) removed\.$/, '制御文字{1}字を除きました。'],
  [
    /^(\d+) readings? over characters \(ruby\) (?:was|were) left out\.$/,
    'ふりがな（ルビ）{1}か所を除きました。',
  ],
  [/^(\d+) images? (?:was|were) left out\.$/, '画像{1}点を除きました。'],
  [/^(\d+) buttons? or form fields? (?:was|were) left out\.$/, 'ボタン及び入力欄{1}個を除きました。'],
  [/^(\d+) hidden parts? of the page (?:was|were) left out\.$/, 'ページの非表示部分{1}か所を除きました。'],
  [
    /^The file holds tracked changes, (\d+) insertions? and (\d+) deletions?(?: \(by .+\))?: they were accepted\.$/,
    'ファイルに変更履歴（挿入{1}件、削除{2}件）が含まれているため、すべて承諾した状態で読み取りました。',
  ],
  [
    /^The file holds tracked changes, (\d+) insertions? and (\d+) deletions?(?: \(by .+\))?: they were rejected\.$/,
    'ファイルに変更履歴（挿入{1}件、削除{2}件）が含まれているため、すべて元に戻した状態で読み取りました。',
  ],
  [
    /^The file is named "([^"]+)", but its content is ([^;]+); it was read as that\.$/,
    'ファイル名の拡張子は「{1}」ですが、内容は{2}のため、そのように読み取りました。',
  ],
  [/^(\d+) embedded objects? (?:was|were) left out\.$/, '埋め込みオブジェクト{1}個を除きました。'],
  [/^(\d+) comments? (?:was|were) left out\.$/, 'コメント{1}件を除きました。'],
  [/^(\d+) hidden parts? of the text (?:was|were) left out\.$/, '隠し文字{1}か所を除きました。'],
  [/^(\d+) segments? without a translation (?:was|were) left out\.$/, '訳文のない文{1}件を除きました。'],
  [
    /^(\d+) segment ids? occurs? more than once and (?:was|were) not used\.$/,
    '重複する文のID{1}件は使いませんでした。',
  ],
  [/^The file holds no translation: its source texts were read\.$/, '訳文がないため、原文を読み取りました。'],
  [
    /^(\d+) pages? holds? (?:a picture|pictures), or nothing, and no text\.$/,
    '文字のないページが{1}ページあります。',
  ],
  [/^(\d+) pages? could not be read\.$/, '{1}ページを読み取れませんでした。'],
  [/^(\d+) words? cut at a line's end (?:was|were) made whole\.$/, '行末で分けられた語{1}語をつなぎました。'],
  [
    /^(\d+) pieces? of text that (?:is|are) turned (?:was|were) left out\.$/,
    '回転した文字列{1}か所を除きました。',
  ],
  [/^(\d+) characters? (?:has|have) no meaning\.$/, '意味の分からない文字が{1}字あります。'],
  [
    /^(\d+) cells? holds? (?:a date or a time|dates or times), which (?:was|were) read as the numbers? that Excel keeps\.$/,
    '日付又は時刻のセル{1}個は、Excelが保持する数値のまま読み取りました。',
  ],
  [/^Columns that were not read: (.+)\.$/, '読み取らなかった列：{1}'],
  [/^Sheets that were not read: (.+)\.$/, '読み取らなかったシート：{1}'],
  [/^Languages that were not read: (.+)\.$/, '読み取らなかった言語：{1}'],
  [/^(\d+) translations? (?:is|are) marked as fuzzy\.$/, '要確認（fuzzy）の訳文が{1}件あります。'],
  [/^(\d+) units? marked as not to be translated left out\.$/, '翻訳対象外の単位{1}件を除きました。'],
];

/** Undefined in English, and where a note has no words in the language: then it is shown as it is stored. */
export function translatedNote(note: string, locale: Locale): string | undefined {
  if (locale === 'en') return undefined;
  for (const [pattern, said] of JA) {
    const match = note.match(pattern);
    if (match) return fill(said, Object.fromEntries(match.entries()));
  }
  return undefined;
}

/** What a report says of its two files; also of files that have become no versions. */
export const readingNotes = (before: Noted | undefined, after: Noted | undefined): ReadingNotes => ({
  before: before?.notes ?? [],
  after: after?.notes ?? [],
  said: translatedNote,
});

interface Noted {
  readonly notes: readonly string[];
}
