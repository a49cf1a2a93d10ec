import { JA_STORED } from './ja-stored.ts';
import { many, type Said } from './kinds.ts';
import type { Messages } from './messages.ts';

const said = (title: string, detail: string, hint?: string): Said => ({ title, detail, hint });
/** One form for every number. */
const any = (form: string) => many(form, form);

const TO_LIST = '文書の一覧から、掲載しているすべてのページをご覧いただけます。';
const NO_FORM =
  '送信された内容がフォームの形式でないか、途中で切れています。このページのフォームからもう一度送信してください。';
const IN_A_MINUTE = '1分ほど待ってからもう一度お試しください。保存済みのものは失われていません。';

export const JA: Messages = {
  pageTitle: '{title}｜Variorum',
  skip: '本文へ移動',
  whereYouAre: '現在の位置',
  signing: { signIn: 'サインイン', signOut: 'サインアウト', signedInAs: '{name}としてサインイン中' },
  listed: { comma: '、', facts: '・' },
  day: '{y}年{m}月{d}日',
  months: [],
  bytes: any('{n}バイト'),
  pair: '{before} → {after}',
  roles: { translation: '訳文', source: '原文' },
  badge: '{severity}{n}件',

  home: {
    title: '文書一覧',
    lead: '翻訳の各版を比較し、一文ごとに、どこが変わったか、どのような種類の変更か、どの程度重要かを示します。',
    none: 'まだ文書がありません。下のフォームから最初の版を登録してください。',
    firstBeingMade: '最初の比較を作成しています。',
    nothingToCompare: '比較できる版がまだありません。',
    versions: any('{n}版'),
    latestOf: '最新版 {day}',
    beingRead: '読み取り中{n}件',
    notTakenIn: '取り込めなかったもの{n}件',
    count: any('{n}件'),
    found: any('全{all}件のうち、題名に「{words}」を含むもの{n}件'),
    find: '文書を探す',
    findButton: '検索',
    all: 'すべて表示',
    order: '並び順：',
    byTime: '新しい順',
    byTitle: '題名順',
    newWork: '文書の新規登録',
    unfold: '別の文書の最初の版をアップロードする',
  },

  work: {
    uploadsBeingRead: any('アップロードされたファイル{n}件を読み取っています'),
    comparisonsBeingMade: any('比較{n}件を作成しています'),
    renews: '{what}。このページは自動的に更新されます。',
    overall: '最初の版から最新の版まで',
    overallOf: '最初の版から最新の版まで：{group}',
    versions: '版の一覧',
    noVersions: 'まだありません。',
    timeFrom: { stated: '{day}', text: '{day}（本文の日付）', upload: '{day}（アップロード日）' },
    beingMade: '作成中です。',
    group: '{language}・{role}',
    matrix: '各組の相違の割合',
    matrixOf: '各組の相違の割合：{group}',
    matrixLead:
      '行が変更前、列が変更後の版です。割合は、両方の版の文のうち、修正・追加・削除された文が占める割合です。◆は重大な変更の件数です。',
    beforeAfter: '変更前↓ 変更後→',
    share: '{share}％',
    shareBelow: '1％未満',
    shareAbove: '99％超',
    cell: '{pair}、変わった文の割合：',
    criticalHere: any('重大な変更{n}件'),
    ask: '比較する',
    askFor: '{pair}を比較する',
    making: '…',
    makingOf: '{pair}の比較を作成しています',
    anyTwo: '二つの版を選んで比較',
    before: '変更前',
    after: '変更後',
    choice: '{label}（{day}）',
    compareThese: 'この二つを比較する',
    another: '版の追加',
    deleteIt: 'この文書を削除…',
    watches: 'ウェブページの監視',
    watchesLead: 'ウェブページを定期的に確認し、本文が変わるたびに新しい版として取り込むことができます。',
  },

  form: {
    workTitle: '文書の題名',
    id: 'アドレスに使うID',
    optional: '任意',
    idPlaceholder: '題名から作成します',
    sourceLanguage: '原文の言語',
    firstVersion: '最初の版',
    files: 'ファイル（複数選択可）',
    filesHint:
      'Word、PDF、OpenDocument、RTF、プレーンテキスト、Markdown、HTML、XLIFF、TMX、PO、Excel、CSVなど。1ファイル20 MBまで。複数選ぶと、1ファイルが一つの版になります。ここにドロップすることもできます。',
    label: '版の名称',
    labelHint: '他の版と区別するための名称です。ファイルが複数の場合は、ファイル名が名称になります。',
    labelPlaceholder: '仮訳',
    language: '言語',
    time: '日付',
    thisTextIs: 'この版の種別',
    translation: '訳文',
    source: '原文',
    add: 'この文書を登録する',
    upload: 'アップロードする',
    notSent: '送信できませんでした。接続を確かめてから、もう一度送信してください。',
  },

  formats: {
    lead: 'プログラム用：',
    names: {
      'application/json': 'JSON形式',
      'text/csv': 'CSV形式',
      'text/plain': 'テキスト',
      'application/atom+xml': '変更のフィード',
    },
  },

  notices: {
    accepted: 'ファイルを受け付けました。読み取りが終わり次第、結果を下に表示します。',
    already: 'このファイルはすでにアップロードされています。新たな処理は行いませんでした。',
    'same-content':
      '同じ内容のファイルが別の名称でこの文書に登録されています。新たな処理は行いませんでした。',
    deleting: '文書を削除しました。残っているものも数分以内に消えます。',
    'not-a-work': 'ファイルは受け付けましたが、このIDは文書に使えません。理由を下に示します。',
  },
  sent: {
    heading: '送信の結果',
    accepted: '：受け付けました。結果は下に表示します。',
    already: '：すでにアップロードされています。新たな処理は行いませんでした。',
    'same-content': '：同じ内容のファイルが別の名称で登録されています。新たな処理は行いませんでした。',
    'too-large': '：取り込めませんでした。{message}',
  },
  refusal: {
    heading: '取り込めなかったファイル',
    file: 'ファイル',
    notTakenIn: '{file}：取り込めませんでした。',
  },

  version: {
    date: '日付',
    language: '言語',
    role: '種別',
    title: '本文中の題名',
    status: '本文中の表示',
    dateInText: '本文中の日付',
    file: 'ファイル',
    fileFacts: '{name}（{size}、{encoding}）',
    sha: 'SHA-256',
    original: 'アップロードされたファイル（原本）',
    fetched: '取得',
    fetchedFrom: '取得元',
    fetchedBy: '{day} {time} UTC（応答{status}）',
    headers: 'サーバーの情報',
    selected: '対象とした部分',
    comparisons: 'この版の比較',
    notes: '読み取りの際に確認した事項',
    text: '比較の対象とする本文',
    setAside: '比較に含めなかった行',
    setAsideLead: 'ファイルにはありますが、本文の一部ではない行です。',
  },

  comparison: {
    beingMade: 'この比較を作成しています。完成すると、このページは自動的に更新されます。',
    unasked: 'この比較はまだ作成されていません。',
  },

  toAllWorks: '文書一覧へ',
  problems: {
    noPage: said('ページが見つかりません', '{path} というページはありません。', TO_LIST),
    noWork: said('ページが見つかりません', 'このIDの文書はありません。', TO_LIST),
    noWorkToTake: said('ページが見つかりません', '版の追加先となる、このIDの文書がありません。', TO_LIST),
    noVersion: said('ページが見つかりません', 'この文書に、このIDの版はありません。', TO_LIST),
    noFile: said('ページが見つかりません', 'そのファイルはありません。', TO_LIST),
    noComparison: said('ページが見つかりません', 'その比較はありません（{reason}）。', TO_LIST),
    noReportPage: said('ページが見つかりません', 'この比較に{page}ページ目はありません。', TO_LIST),
    noChange: said('ページが見つかりません', 'この比較に、その変更はありません。', TO_LIST),
    notThisWay: said(
      'この方法では利用できません',
      'このアドレスで使えるのは{methods}です（{method}は使えません）。',
    ),
    notAcceptable: said(
      'この形式では提供していません',
      'このアドレスは「Accept: {accept}」の形式では応答できません。提供している形式は次のとおりです：{list}',
      'ヘッダー「Accept」でいずれかの形式を指定するか、その後ろに示したアドレスをご利用ください。',
    ),
    noSeverity: said(
      '重大度の指定に誤りがあります',
      'パラメーター「severity」の値が、変更の重大度のいずれにも当たりません。',
      '{severities} のいずれかを指定してください。',
    ),
    beingMade: said('作成中です', 'この比較を作成しています。', '数秒後にもう一度お試しください。'),
    unasked: said(
      'まだ作成されていません',
      'この比較はまだ依頼されていません。',
      '文書の「requests」にPOSTで依頼してください。',
    ),
    notCompared: said(
      'この二つは比較できません',
      '{reason}。',
      '言語と種別が同じ、異なる二つの版を選んでください。',
    ),
    nothingChosen: said(
      'ファイルがありません',
      'ファイルが選択されていません。版のファイルを選んでから、もう一度送信してください。',
    ),
    noForm: said('ファイルがありません', NO_FORM),
    workNoForm: said('文書を登録できませんでした', NO_FORM),
    workNoTitle: said(
      '文書を登録できませんでした',
      '文書の題名がありません。題名を入力してから、もう一度送信してください。',
    ),
    workNoFile: said(
      '文書を登録できませんでした',
      'ファイルが選択されていません。最初の版のファイルを選んでから、もう一度送信してください。',
    ),
    workThere: said(
      '文書を登録できませんでした',
      'ID「{id}」の文書はすでにあります。その文書のページからアップロードするか、別のIDを指定してください。',
    ),
    workLeaving: said(
      '文書を登録できませんでした',
      'ID「{id}」の文書は削除されたばかりです。別のIDを指定するか、１時間お待ちください。',
    ),
    notConfirmed: said(
      '削除しませんでした',
      '入力されたIDが、文書のID「{id}」と一致しません。',
      '前のページに戻り、表示されているとおりに入力してください。プログラムからは、フィールド「confirm」で送信します。',
    ),
    badWatch: said('ページを監視できません', '{message}', '{hint}'),
    tooLarge: said('ファイルが大きすぎます', '{message}', '{hint}'),
    formTooLarge: said(
      'ファイルが大きすぎます',
      '送信された{size}バイトは、受け付けられる大きさを超えています。',
      '20 MB以下のファイルを送信してください。',
    ),
    formTooMuch: said(
      '送信内容が大きすぎます',
      '一度に受け付けるのは、項目とファイルを合わせて{parts}個まで、ファイルのない場合は{size} KBまでです。',
      'ファイルを何回かに分けて送信してください。',
    ),
    noFormType: said(
      'フォームではありません',
      'このアドレスが受け付けるのはフォーム（{types}）で、「{type}」ではありません。',
      '項目とファイルをmultipart/form-dataで送信してください。',
    ),
    packed: said(
      '圧縮は展開しません',
      '送信された内容は圧縮されています（Content-Encoding: {encoding}）。ここでは展開しません。',
      '圧縮せずに送信してください。',
    ),
    otherSite: said(
      '受け付けられません',
      'このフォームは、このサイトのページから送信されたものではありません。',
      'このサイトのページを開いて、もう一度送信してください。プログラムから送信する場合は、ヘッダー「Sec-Fetch-Site: same-origin」を付けてください。',
    ),
    signInFirst: said(
      'サインインが必要です',
      'この操作はサインインした人だけが行えます。',
      'サインインしてから、もう一度送信してください。プログラムはヘッダー「Authorization: Bearer …」でトークンを送信します。',
    ),
    badToken: said(
      'トークンが無効です',
      '送信されたトークンは、このサイトの発行者のものでないか、このサイト向けでないか、有効期限が切れています。',
      '発行者から新しいトークンを取得してください。理由はヘッダー「WWW-Authenticate」にあります。',
    ),
    notAllowed: said(
      '許可されていません',
      '{name}にはこの操作が許可されていません。必要な役割は「{need}」で、現在の役割は「{role}」です。',
      'サイトの管理者に役割の付与を依頼し、サインインし直してください。',
    ),
    noRole: said(
      '許可されていません',
      '{name}は登録されていますが、このサイトでの役割がありません。',
      'サイトの管理者に役割「reader」、「uploader」又は「admin」の付与を依頼し、サインインし直してください。',
    ),
    signInLost: said(
      'サインインできませんでした',
      '時間がかかりすぎたか、別のブラウザーで始められたか、クッキーが保存されていません。',
      'もう一度サインインしてください。',
    ),
    signInFailed: said(
      'サインインできませんでした',
      'サインイン先から有効な応答がないか、拒否されました。',
      'もう一度サインインしてください。',
    ),
    issuerSilent: said(
      '現在サインインできません',
      '利用者とトークンを確認する発行者が応答しません。',
      'しばらくしてからもう一度お試しください。続く場合は、サイトの管理者がログで原因を確認できます。',
    ),
    tooMany: said(
      'リクエストが多すぎます',
      '１分間に受け付けられる数を超えました。',
      '{seconds}秒待ってから続けてください。',
    ),
    badPermit: said(
      '許可を発行できません',
      '項目「{field}」がないか、正しくありません。',
      '版の各項目とともに「filename」、「bytes」（ファイルのバイト数）及び「sha256」（16進数64桁）を送信してください。',
    ),
    fault: said(
      'ページを表示できません',
      'ページを作成できませんでした。送信された内容ではなく、プログラムの不具合によるものです。',
      'もう一度お試しください。解消しない場合は、ログに詳細が記録されています。',
    ),
    storeFull: said(
      '保存領域に空きがありません',
      '空きができるまで新たに保存できません。保存済みのものは失われていません。',
      '保存先に空きを作ってから、もう一度送信してください。',
    ),
    storeDenied: said(
      '保存先を利用できません',
      '保存先の読み取り又は書き込みが許可されませんでした。',
      'サイトの管理者が保存先のアクセス権を修正する必要があります。ログに詳細が記録されています。',
    ),
    storeThrottled: said('保存先から応答がありません', '保存先が混み合っています。', IN_A_MINUTE),
    storeUnavailable: said('保存先から応答がありません', '保存先に接続できませんでした。', IN_A_MINUTE),
  },
  notComparable: {
    'no-version': '版 {version} がありません',
    'same-version': '同じ版どうしは比較できません',
    'other-group': '{before}と{after}は比較の対象になりません',
  },
  roleIn: '{language}の{role}',

  stored: JA_STORED,
};
