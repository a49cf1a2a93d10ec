import type { Locale } from '../messages/locale.ts';
import { verdictText } from '../verdict.ts';
import type { NoticeContent, NoticeReport } from './content.ts';
import { noticeSubject } from './subject.ts';
import { addressOn, type NoticeOptions } from './text.ts';

/** As Standard Webhooks advises: what happened, when, and what there is to know of it. */
export interface NoticePayload {
  readonly type: 'report.published' | 'digest.daily' | 'digest.weekly' | 'test' | `event.${string}`;
  /** ISO 8601 instant: when it happened, not when it was sent. */
  readonly timestamp: string;
  readonly data: { readonly [field: string]: unknown };
}

/** The notice for programs. Field names and `type` are kept when words change. */
export function noticePayload(
  content: NoticeContent,
  work: string,
  { locale, site, subscription }: NoticeOptions,
): NoticePayload {
  const { kind, title, at, path } = content;
  const data = {
    subscription,
    subject: noticeSubject(content, locale),
    work: { id: work, title },
    url: addressOn(site, path),
  };
  const payload = (type: NoticePayload['type'], more: object = {}): NoticePayload => ({
    type,
    timestamp: at,
    data: { ...data, ...more },
  });
  switch (kind) {
    case 'report':
      return payload('report.published', { report: reportData(content.report, locale, site) });
    case 'digest':
      return payload(`digest.${content.period.length}`, {
        period: { first: content.period.first, last: content.period.last },
        reports: content.reports.map((report) => reportData(report, locale, site)),
        more: content.more,
      });
    case 'event':
      return payload(`event.${content.event}`, { headline: content.headline, text: content.text });
    case 'test':
      return payload('test');
  }
}

function reportData(report: NoticeReport, locale: Locale, site: string) {
  const { path, before, after, summary, least, sentences, more } = report;
  const url = addressOn(site, path);
  return {
    url,
    before,
    after,
    verdict: verdictText(summary, locale),
    counts: summary.severities,
    least,
    sentences: sentences.map(({ place, runs, changes }) => ({
      place,
      runs,
      changes: changes.map((change) => ({ ...change, url: `${url}/changes/${change.id}` })),
    })),
    more,
  };
}
