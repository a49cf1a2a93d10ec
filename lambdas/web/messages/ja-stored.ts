/** Refusals, which are stored in English, in Japanese: by their codes. */
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
};
