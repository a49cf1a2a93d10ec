/** The words of notices: a table a language. */
import type { Locale } from '../messages/locale.ts';
import type { Counted } from '../messages/messages.ts';

export interface NoticeWords {
  readonly reportSubject: string;
  /** Before and after are labels. */
  readonly versions: string;
  readonly digestSubject: string;
  readonly daily: string;
  readonly weekly: string;
  readonly eventSubject: string;
  readonly testSubject: string;
  readonly testText: string;
  /** Of the changes of the severities told, `critical 2`. */
  readonly severityCount: string;
  readonly changes: string;
  readonly countGap: string;
  readonly reports: Counted;
  readonly moreChanges: Counted;
  readonly moreReports: Counted;
  readonly alsoElsewhere: Counted;
  readonly wholeReport: string;
  readonly look: string;
  readonly why: string;
  /** Around a severity and a category. */
  readonly named: string;
}

const EN: NoticeWords = {
  reportSubject: '{title}: {counts} ({versions})',
  versions: '{before} → {after}',
  digestSubject: '{title}: {counts}, {period}',
  daily: '{first}',
  weekly: '{first} to {last}',
  eventSubject: '{title}: {headline}',
  testSubject: '{title}: a test',
  testText: 'This is a test: notices about {title} arrive here. Nothing has changed.',
  severityCount: '{n} {severity}',
  changes: '{counts}',
  countGap: ', ',
  reports: ['1 report', '{n} reports'],
  moreChanges: ['1 more change in the report', '{n} more changes in the report'],
  moreReports: ['1 more report', '{n} more reports'],
  alsoElsewhere: ['in 1 place', 'in {n} places'],
  wholeReport: 'The whole report',
  look: 'Look',
  why: 'You are told this by the subscription {subscription} of {scope}.',
  named: '{severity}, {category}',
};

const JA: NoticeWords = {
  reportSubject: '{title}：{counts}（{versions}）',
  versions: '{before} → {after}',
  digestSubject: '{title}：{counts}、{period}',
  daily: '{first}',
  weekly: '{first}～{last}',
  eventSubject: '{title}：{headline}',
  testSubject: '{title}：送信テスト',
  testText: 'これはテストです。「{title}」のお知らせはここに届きます。変更はありません。',
  severityCount: '{severity}{n}件',
  changes: '{counts}の変更',
  countGap: '・',
  reports: ['比較{n}件', '比較{n}件'],
  moreChanges: ['ほか{n}件の変更は比較のページにあります', 'ほか{n}件の変更は比較のページにあります'],
  moreReports: ['ほか比較{n}件', 'ほか比較{n}件'],
  alsoElsewhere: ['{n}か所', '{n}か所'],
  wholeReport: '比較の全文',
  look: '見る',
  why: '{scope}の購読 {subscription} によるお知らせです。',
  named: '{severity}・{category}',
};

const TABLES: { readonly [locale in Locale]: NoticeWords } = { en: EN, ja: JA };

export const noticeWords = (locale: Locale): NoticeWords => TABLES[locale];
