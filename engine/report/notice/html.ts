import { directionOf } from '../direction.ts';
import { escapeHtml } from '../escape.ts';
import type { Locale } from '../messages/locale.ts';
import { counted, fill } from '../messages/messages.ts';
import { verdictText } from '../verdict.ts';
import type { NoticeContent, NoticeReport, NoticeRun, NoticeSentence } from './content.ts';
import { moreLine, nameLine, noticeSubject, periodName } from './subject.ts';
import { addressOn, changeLine, type NoticeOptions, versionsLine, whyLine } from './text.ts';
import { noticeWords } from './words.ts';

/**
 * Mail clients know neither style sheets nor scripts: every style stands where it holds. Colours are those that stay
 * readable where a client turns a mail dark, and no difference is told by colour alone.
 */
const STYLE = {
  body: 'margin:0 auto;padding:16px;max-width:42em;font:16px/1.5 system-ui,sans-serif',
  title: 'margin:0 0 8px;font-size:20px;line-height:1.3',
  versions: 'margin:24px 0 8px;font-size:17px',
  verdict: 'margin:0 0 16px',
  list: 'margin:0;padding:0;list-style:none',
  sentence: 'margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #888',
  critical: 'margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #c0392b',
  change: 'margin:0;font-weight:600;font-size:14px',
  passage: 'margin:4px 0 0',
  place: 'font-size:13px;opacity:.75',
  del: 'color:#a40e26;background:#ffebe9;text-decoration:line-through',
  ins: 'color:#0b5c20;background:#dafbe1;text-decoration:underline',
  foot: 'margin:24px 0 0;padding:8px 0 0;border-top:1px solid #888;font-size:13px;opacity:.75',
} as const;

/** The notice as the HTML of a mail. Everything that stems from a text or a person is escaped. */
export function noticeHtml(content: NoticeContent, options: NoticeOptions): string {
  const { locale } = options;
  const subject = noticeSubject(content, locale);
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
</head>
<body style="${STYLE.body}">
<h1 style="${STYLE.title}">${escapeHtml(subject)}</h1>
${bodyOf(content, options).join('\n')}
<p style="${STYLE.foot}">${escapeHtml(whyLine(options))}</p>
</body>
</html>
`;
}

function bodyOf(content: NoticeContent, { locale, site }: NoticeOptions): readonly string[] {
  const words = noticeWords(locale);
  const link = (path: string, name: string): string =>
    `<p style="${STYLE.verdict}"><a href="${escapeHtml(addressOn(site, path))}">${escapeHtml(name)}</a></p>`;
  const line = (text: string): string => `<p style="${STYLE.verdict}">${escapeHtml(text)}</p>`;
  switch (content.kind) {
    case 'report':
      return [...reportHtml(content.report, locale), link(content.path, words.wholeReport)];
    case 'digest':
      return [
        line(
          `${periodName(content.period, locale)}: ${counted(words.reports, content.reports.length + content.more)}`,
        ),
        ...content.reports.flatMap((report) => [
          `<h2 style="${STYLE.versions}">${escapeHtml(versionsLine(report, locale))}</h2>`,
          ...reportHtml(report, locale),
          link(report.path, words.wholeReport),
        ]),
        ...(content.more === 0 ? [] : [line(moreLine(content.more, 'moreReports', locale))]),
        link(content.path, words.look),
      ];
    case 'event':
      return [line(content.text), link(content.path, words.look)];
    case 'test':
      return [line(fill(words.testText, { title: nameLine(content.title) })), link(content.path, words.look)];
  }
}

function reportHtml(report: NoticeReport, locale: Locale): readonly string[] {
  const { summary, sentences, more, after } = report;
  const items = sentences.map((sentence) => sentenceHtml(sentence, after.language, locale));
  return [
    `<p style="${STYLE.verdict}">${escapeHtml(verdictText(summary, locale))}</p>`,
    ...(items.length === 0 ? [] : [`<ul style="${STYLE.list}">\n${items.join('\n')}\n</ul>`]),
    ...(more === 0
      ? []
      : [`<p style="${STYLE.verdict}">${escapeHtml(moreLine(more, 'moreChanges', locale))}</p>`]),
  ];
}

function sentenceHtml({ place, runs, changes }: NoticeSentence, language: string, locale: Locale): string {
  const style = changes.some(({ severity }) => severity === 'critical') ? STYLE.critical : STYLE.sentence;
  const heads = changes.map(
    (change) => `<p style="${STYLE.change}"><bdi>${escapeHtml(changeLine(change, locale))}</bdi></p>`,
  );
  const passage = `<p style="${STYLE.passage}" lang="${escapeHtml(language)}" dir="${directionOf(language)}">${runs.map(runHtml).join('')}</p>`;
  return `<li style="${style}">${heads.join('')}${passage}<span style="${STYLE.place}">${escapeHtml(place)}</span></li>`;
}

function runHtml({ op, text }: NoticeRun): string {
  const escaped = escapeHtml(text);
  if (op === 'equal') return escaped;
  return op === 'delete'
    ? `<del style="${STYLE.del}">${escaped}</del>`
    : `<ins style="${STYLE.ins}">${escaped}</ins>`;
}
