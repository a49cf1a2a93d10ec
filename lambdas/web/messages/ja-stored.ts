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
      hint: 'プレーンテキスト、Markdown又はHTMLとして保存し、そのファイルを送信してください。',
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
      particulars: true,
    },
    'unknown-type': {
      message: 'この種類のファイルは読み取れません。',
      hint: 'プレーンテキスト（.txt）、Markdown（.md）又はHTML（.html）で送信してください。',
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
  ],
};
