/** The words of exports that no page has, a table a language. */
import type { Locale } from './messages/locale.ts';
import type { Counted } from './messages/messages.ts';

/** What the menu offers, by what stands behind the report's address, in its order. */
export const DOWNLOADS = [
  '.docx',
  '/corrigendum.docx',
  '.xlsx',
  '.csv',
  '.md',
  '.txt',
  '.tmx',
  '.xlf',
  '.tei',
  '.json',
] as const;
export type Download = (typeof DOWNLOADS)[number];

export interface ExportWords {
  readonly sheets: { readonly changes: string; readonly sentences: string; readonly about: string };
  readonly columns: {
    readonly severity: string;
    readonly category: string;
    readonly note: string;
    readonly kind: string;
    readonly beforePlace: string;
    readonly afterPlace: string;
    readonly beforeText: string;
    readonly afterText: string;
    readonly address: string;
  };
  readonly about: { readonly language: string; readonly sentences: string; readonly madeBy: string };
  /** The menu of a report page. */
  readonly download: string;
  readonly downloads: { readonly [file in Download]: string };
  /** Behind a text that no cell can hold. */
  readonly cut: string;
  readonly corrigendum: {
    readonly title: string;
    readonly of: string;
    readonly where: string;
    readonly wrong: string;
    readonly right: string;
    /** A correction in running text. Undefined where each side has a line of its own. */
    readonly said?: { readonly [type in 'replace' | 'drop' | 'insert' | 'move']: string };
    readonly quoted: string;
    /** In the place of what was wrong, where nothing was. */
    readonly nothing: string;
    /** What is said in the place of what is right. */
    readonly insertBehind: string;
    readonly insertBefore: string;
    readonly insertFirst: string;
    readonly newParagraph: string;
    readonly drop: string;
    readonly moveBehind: string;
    readonly moveBefore: string;
    readonly moveFirst: string;
    readonly moveParagraph: string;
    /** What is not corrected, where there is any. */
    readonly leftOut: Counted;
    readonly none: string;
  };
}

const EN: ExportWords = {
  sheets: { changes: 'Changes', sentences: 'Sentences', about: 'About' },
  columns: {
    severity: 'Severity',
    category: 'Category',
    note: 'What changed',
    kind: 'Sentence',
    beforePlace: 'Place before',
    afterPlace: 'Place after',
    beforeText: 'Before',
    afterText: 'After',
    address: 'Address',
  },
  about: { language: 'Language', sentences: 'Sentences', madeBy: 'Made by' },
  download: 'Download',
  downloads: {
    '.docx': 'Word, with tracked changes',
    '/corrigendum.docx': 'Corrigendum (Word)',
    '.xlsx': 'Excel',
    '.csv': 'Table (CSV)',
    '.md': 'Markdown',
    '.txt': 'Plain text',
    '.tmx': 'Translation memory (TMX)',
    '.xlf': 'XLIFF',
    '.tei': 'Critical apparatus (TEI)',
    '.json': 'Data (JSON)',
  },
  cut: ' … [{n} more characters; the other formats have them]',
  corrigendum: {
    title: 'Corrigendum',
    of: 'to: {label}',
    where: 'Place',
    wrong: 'For',
    right: 'Read',
    said: {
      replace: 'For {wrong} read {right}',
      drop: 'Delete {wrong}',
      insert: '{right}',
      move: '{wrong} {right}',
    },
    quoted: '“{words}”',
    nothing: '(nothing)',
    insertBehind: '(insert after this sentence) {right}',
    insertBefore: '(insert before this sentence) {right}',
    insertFirst: '(insert at the beginning) {right}',
    newParagraph: '(insert after this sentence, as a new paragraph) {right}',
    drop: '(delete)',
    moveBehind: '(move to after {place})',
    moveBefore: '(move to before {place})',
    moveFirst: '(move to the beginning)',
    moveParagraph: '(move to after {place}, as a new paragraph)',
    leftOut: [
      '{n} change of spacing or typography alone is not listed.',
      '{n} changes of spacing or typography alone are not listed.',
    ],
    none: 'There is nothing to correct.',
  },
};

const JA: ExportWords = {
  sheets: { changes: '変更', sentences: '文', about: '概要' },
  columns: {
    severity: '重要度',
    category: '種類',
    note: '変更の内容',
    kind: '文',
    beforePlace: '変更前の位置',
    afterPlace: '変更後の位置',
    beforeText: '変更前',
    afterText: '変更後',
    address: 'アドレス',
  },
  about: { language: '言語', sentences: '文の数', madeBy: '作成' },
  download: 'ダウンロード',
  downloads: {
    '.docx': 'Word（変更履歴つき）',
    '/corrigendum.docx': '正誤表（Word）',
    '.xlsx': 'Excel',
    '.csv': '表（CSV）',
    '.md': 'Markdown',
    '.txt': 'テキスト',
    '.tmx': '翻訳メモリ（TMX）',
    '.xlf': 'XLIFF',
    '.tei': '校勘記（TEI）',
    '.json': 'データ（JSON）',
  },
  cut: ' …［残り{n}文字は他の形式にあります］',
  corrigendum: {
    title: '正誤表',
    of: '対象：{label}',
    where: '箇所',
    wrong: '誤',
    right: '正',
    quoted: '{words}',
    nothing: '（なし）',
    insertBehind: '（この文の次に加える）{right}',
    insertBefore: '（この文の前に加える）{right}',
    insertFirst: '（冒頭に加える）{right}',
    newParagraph: '（この文の次に段落を改めて加える）{right}',
    drop: '（削る）',
    moveBehind: '（{place}の次に移す）',
    moveBefore: '（{place}の前に移す）',
    moveFirst: '（冒頭に移す）',
    moveParagraph: '（{place}の次に段落を改めて移す）',
    leftOut: ['空白・表記のみの変更{n}件は掲げていない。', '空白・表記のみの変更{n}件は掲げていない。'],
    none: '訂正すべき箇所はない。',
  },
};

const TABLES: { readonly [locale in Locale]: ExportWords } = { en: EN, ja: JA };

export const exportWordsFor = (locale: Locale = 'en'): ExportWords => TABLES[locale];
