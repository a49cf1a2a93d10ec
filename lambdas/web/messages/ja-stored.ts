/** What is stored in English, refusals and notes, in Japanese: by its code, or by its pattern. */
import type { StoredWords } from './kinds.ts';

export const JA_STORED: StoredWords = {
  refusals: {
    empty: {
      message: 'ファイルが空です（0バイト）。',
      hint: 'ファイルを保存し直し、大きさを確かめてから送信してください。',
    },
    blank: {
      message: 'ファイルに本文がありません。',
      hint: 'ファイルに誤りがないか、本文が保存されているかを確かめてください。',
    },
    binary: {
      message: 'テキスト形式のファイルではありません。',
      hint: 'Word（.docx）、PDF、プレーンテキスト又はHTMLとして保存し、そのファイルを送信してください。',
      particulars: true,
    },
    undecodable: {
      message: '文字コードを判別できないか、ファイルが破損しています。',
      hint: '作成したソフトウェアでファイルを開き、UTF-8で保存し直してから送信してください。',
      particulars: true,
    },
    'too-large': {
      message: 'ファイルが大きすぎます。',
      hint: '文章を分割し、それぞれを別の文書として登録してください。',
      particulars: true,
    },
    'too-long': {
      message: '文章が長すぎて比較できません。',
      hint: '章などに分割し、それぞれを別の文書として登録してください。',
    },
    damaged: {
      message: 'ファイルが破損しているか、途中で切れています。',
      hint: '作成したソフトウェアで開いて保存し直し、ファイル全体を送信してください。',
      particulars: true,
    },
    encrypted: {
      message: 'ファイルがパスワードで暗号化されているため、本文を読み取れません。',
      hint: 'パスワードを解除した写しを保存し、それを送信してください。',
    },
    macros: {
      message: 'ファイルにマクロが含まれています。プログラムを含むファイルは受け付けません。',
      hint: 'マクロなしの形式（.docx、.xlsx、.odt）で保存し、それを送信してください。',
    },
    entities: {
      message: 'ファイルが独自のXML実体を宣言しています。実体は展開しません。',
      hint: '独自の文書型宣言を付けずに書き出し、もう一度送信してください。',
    },
    scanned: {
      message: 'PDFに文字の情報がありません（スキャンした画像など）。',
      hint: 'PDFの元のファイルを送信するか、文字認識（OCR）を行い、結果を確かめてから送信してください。',
      particulars: true,
    },
    'not-as-named': {
      message: 'ファイルの内容が拡張子と合いません。',
      hint: '内容に合った拡張子を付けるか、もう一度書き出して送信してください。',
      particulars: true,
    },
    'no-segments': {
      message: 'ファイルに対訳又は文の一覧が見つかりません。',
      hint: '1行目に列名（text又はtarget、必要に応じてsource、id）を書き、もう一度送信してください。',
      particulars: true,
    },
    'unknown-type': {
      message: 'この種類のファイルは読み取れません。',
      hint: 'Word（.docx）、PDF、プレーンテキスト（.txt）、Markdown（.md）、HTML（.html）、XLIFF、TMX、CSV、Excel（.xlsx）などで送信してください。',
      particulars: true,
    },
    'bad-work': {
      message: '文書のIDとして使えない文字列です。',
      hint: '文字、数字及びハイフンから成るID（例：harbour-speech）を指定して、もう一度アップロードしてください。',
      particulars: true,
    },
    'bad-label': {
      message: '版の名称として使えない文字列です。',
      hint: '120字以内で、スラッシュ、「..」及び見えない文字を含まない名称を指定して、もう一度アップロードしてください。',
      particulars: true,
    },
    'missing-label': {
      message: '版の名称がありません。',
      hint: '他の版と区別できる名称（例：仮訳）を付けて、もう一度アップロードしてください。',
    },
    'bad-details': {
      message: 'ファイルに添えられた情報に誤りがあります。',
      hint: '言語、日付及び種別を確かめて、もう一度アップロードしてください。',
      particulars: true,
    },
    'not-as-promised': {
      message: '届いたファイルが、送信の前に示されたものと異なります。',
      hint: 'ファイルを変更せずに、もう一度アップロードしてください。',
      particulars: true,
    },
    'wrong-language': {
      message: '指定された言語と本文の言語が合いません。',
      hint: '正しい言語を指定するか、原文の場合は種別を「原文」にして、もう一度アップロードしてください。',
      particulars: true,
    },
    'same-content': {
      message: '同じ内容のファイルがすでにこの文書に登録されています。',
      hint: '対応は不要です。別の内容を比較する場合は、別のファイルを選んでください。',
      particulars: true,
    },
    'bad-glossary': {
      message: '用語集を読み取れません。',
      hint: '用語集を修正して、もう一度送信してください。',
      particulars: true,
    },
  },
  notes: [
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
      /^The file holds tracked changes, (\d+) insertions? and (\d+) deletions?(?: \(by (.+)\))?: they were (accepted|rejected)\.$/,
      'ファイルに変更履歴（挿入{1}件、削除{2}件）が含まれています（{4}）。',
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
    [
      /^The file holds no translation: its source texts were read\.$/,
      '訳文がないため、原文を読み取りました。',
    ],
    [
      /^(\d+) pages? holds? (?:a picture|pictures), or nothing, and no text\.$/,
      '文字のないページが{1}ページあります。',
    ],
    [/^(\d+) pages? could not be read\.$/, '{1}ページを読み取れませんでした。'],
    [
      /^(\d+) words? cut at a line's end (?:was|were) made whole\.$/,
      '行末で分けられた語{1}語をつなぎました。',
    ],
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
  ],
};
