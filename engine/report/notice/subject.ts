import { type Locale, messagesFor } from '../messages/locale.ts';
import { counted, fill } from '../messages/messages.ts';
import { atLeast, type NoticeContent, type NoticePeriod, type NoticeReport } from './content.ts';
import { noticeWords } from './words.ts';

/** Code points of a title or label that stand in a subject. */
const LONGEST_NAME = 60;

/**
 * The subject of a mail: one line whatever the titles hold, since a line feed in it would begin another header, and no
 * mark that turns the direction of what follows.
 */
export function noticeSubject(content: NoticeContent, locale: Locale): string {
  const words = noticeWords(locale);
  const title = nameLine(content.title);
  switch (content.kind) {
    case 'report': {
      const { before, after } = content.report;
      const versions = fill(words.versions, {
        before: nameLine(before.label),
        after: nameLine(after.label),
      });
      return fill(words.reportSubject, { title, versions, counts: countsLine([content.report], locale) });
    }
    case 'digest':
      return fill(words.digestSubject, {
        title,
        counts: countsLine(content.reports, locale),
        period: periodName(content.period, locale),
      });
    case 'event':
      return fill(words.eventSubject, { title, headline: nameLine(content.headline, 2 * LONGEST_NAME) });
    case 'test':
      return fill(words.testSubject, { title });
  }
}

/** `2 critical, 1 major`: the changes of the severities that are told, of all the reports together. */
export function countsLine(reports: readonly NoticeReport[], locale: Locale): string {
  const words = noticeWords(locale);
  const { severities } = messagesFor(locale);
  const counts = atLeast(reports[0]?.least ?? 'neutral')
    .reverse()
    .flatMap((severity) => {
      const n = reports.reduce((sum, { summary }) => sum + summary.severities[severity], 0);
      return n === 0 ? [] : [fill(words.severityCount, { n, severity: severities[severity] })];
    });
  return fill(words.changes, { counts: counts.join(words.countGap) });
}

export const periodName = ({ length, first, last }: NoticePeriod, locale: Locale): string =>
  fill(noticeWords(locale)[length], { first, last });

export const moreLine = (n: number, what: 'moreChanges' | 'moreReports', locale: Locale): string =>
  counted(noticeWords(locale)[what], n);

/** What somebody called something, as part of a line. */
export function nameLine(name: string, longest = LONGEST_NAME): string {
  const points = [...name.replace(TURNS, '').replace(BREAKS, ' ').trim()];
  return points.length <= longest ? points.join('') : `${points.slice(0, longest - 1).join('')}…`;
}

const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;
const BREAKS = /[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu;
