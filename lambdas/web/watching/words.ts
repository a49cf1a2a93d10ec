/** Words of the pages about watches and scheduled jobs, so that they load with them alone. */
import type { Locale } from '../../../engine/index.ts';
import type { WatchRefusal } from '../../stages/watch-setting.ts';
import { many } from '../messages/kinds.ts';

const EN = {
  title: 'Watched pages',
  lead: 'A watched web page is looked at again and again. What changes in its text becomes a version of this work; what changes around the text does not.',
  none: 'No page is watched for this work.',
  add: 'Watch a page',
  url: 'Address of the page',
  every: 'How often',
  everyHint: 'From 15m to 31d: minutes (m), hours (h), days (d) or weeks (w).',
  label: 'web page',
  select: 'Only this part, as a CSS selector',
  send: 'Watch it',
  remove: 'Watch it no longer',
  facts: 'Every {every}, as “{label}”.',
  next: 'Looked at next: {moment}.',
  soon: 'Looked at for the first time soon.',
  fromTo: '{first} to {last}',
  answered: '{what} ({status})',
  looks: many('{n} look', '{n} looks'),
  conditions: {
    present: 'present',
    gone: 'gone',
    failing: 'failing',
    blocked: 'closed to programs',
    unreadable: 'no text to read',
  },
  schedules: {
    title: 'Scheduled jobs',
    lead: 'What runs by itself: when it ran last, what it did, and when it runs next.',
    jobs: {
      watch: 'Looking at watched pages',
      digest: 'Telling of days and weeks that are over',
      sweep: 'Mending the store',
    },
    every: many('Every minute.', 'Every {n} minutes.'),
    next: 'Next: {moment}.',
    notYet: 'The schedule has not begun it yet.',
    none: 'No run is known.',
    going: 'under way',
    brokenOff: 'broken off',
    outcomes: { done: 'done', failed: 'failed' },
    byHand: 'by hand',
    took: '{seconds} s',
    counts: {
      watches: 'watches',
      looked: 'looked at',
      changed: 'changed',
      troubled: 'in trouble',
      failed: 'failed',
      mended: 'mended',
      stuck: 'cannot be mended',
      told: 'told',
    },
  },
  notices: {
    set: 'The page is watched. What it holds becomes a version as soon as it has been read.',
    removed: 'The page is no longer watched. The versions that came of it stay.',
  },
  toSchedules: 'Scheduled jobs',
  refusals: undefined as { readonly [code in WatchRefusal['code']]: string } | undefined,
};
export type WatchingMessages = typeof EN;

const any = (text: string) => many(text, text);

const JA: WatchingMessages = {
  title: 'ウェブページの監視',
  lead: '登録したウェブページを定期的に確認します。本文が変わると、この文書の新しい版として取り込みます。本文以外の部分の変更は取り込みません。',
  none: 'この文書のために監視しているページはありません。',
  add: 'ページを監視する',
  url: 'ページのアドレス',
  every: '確認の間隔',
  everyHint: '15mから31dまで（m：分、h：時間、d：日、w：週）。',
  label: 'ウェブページ',
  select: '対象とする部分（CSSセレクター）',
  send: '監視を始める',
  remove: '監視をやめる',
  facts: '間隔{every}、名称「{label}」。',
  next: '次回の確認：{moment}。',
  soon: 'まもなく最初の確認を行います。',
  fromTo: '{first}から{last}まで',
  answered: '{what}（{status}）',
  looks: any('確認{n}回'),
  conditions: {
    present: '掲載中',
    gone: '掲載終了',
    failing: '取得できず',
    blocked: 'プログラムによる取得は不可',
    unreadable: '本文なし',
  },
  schedules: {
    title: '定期処理',
    lead: '自動的に行われる処理について、前回の実行と結果、次回の予定を示します。',
    jobs: {
      watch: '監視ページの確認',
      digest: '日ごと・週ごとのお知らせ',
      sweep: '保存内容の修復',
    },
    every: any('{n}分ごと。'),
    next: '次回：{moment}。',
    notYet: 'まだ予定による実行はありません。',
    none: '実行の記録はありません。',
    going: '実行中',
    brokenOff: '中断',
    outcomes: { done: '完了', failed: '失敗' },
    byHand: '手動',
    took: '{seconds}秒',
    counts: {
      watches: '監視',
      looked: '確認',
      changed: '変更',
      troubled: '取得不可',
      failed: '失敗',
      mended: '修復',
      stuck: '修復不可',
      told: 'お知らせ',
    },
  },
  notices: {
    set: 'ページの監視を始めました。内容を読み取りしだい、版として取り込みます。',
    removed: 'ページの監視をやめました。これまでに取り込んだ版はそのまま残ります。',
  },
  toSchedules: '定期処理',
  refusals: {
    work: '文書のIDとして使えない文字列です。（{message}）',
    url: 'このアドレスは監視できません。公開されているウェブページのアドレスを指定してください。（{message}）',
    every: '確認の間隔は、15分から31日までの範囲で「6h」のように指定してください。',
    label: '名称は90字以内とし、スラッシュなどを含めないでください。（{message}）',
    select: 'CSSセレクターとして読み取れません。「main article」のように指定するか、空欄にしてください。',
    language: '言語は「en」「ja」のように指定してください。（{message}）',
    role: '種別は「translation」又は「source」としてください。',
  },
};

const TABLES: { readonly [locale in Locale]: WatchingMessages } = { en: EN, ja: JA };

export const watchingMessages = (locale: Locale): WatchingMessages => TABLES[locale];
