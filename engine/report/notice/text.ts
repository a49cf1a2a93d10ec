import { showControls } from '../escape.ts';
import { type Locale, messagesFor } from '../messages/locale.ts';
import { counted, fill } from '../messages/messages.ts';
import { noteIn } from '../messages/note.ts';
import { verdictText } from '../verdict.ts';
import type { NoticeContent, NoticeReport, NoticeRun, NoticeSentence } from './content.ts';
import { moreLine, nameLine, noticeSubject, periodName } from './subject.ts';
import { noticeWords } from './words.ts';

export interface NoticeOptions {
  readonly locale: Locale;
  /** What paths are put behind, without a slash at its end: `https://desk.example`. */
  readonly site: string;
  /** By which subscription it is told, and of what that one is: a work's id, or `_`. */
  readonly subscription: string;
  readonly scope: string;
}

/** A path of the site as a whole address; a whole address stays. */
export const addressOn = (site: string, path: string): string => (path.startsWith('/') ? site + path : path);

/** The notice as plain text, for mails and for people at a terminal. Ends in a line feed. */
export function noticeText(content: NoticeContent, options: NoticeOptions): string {
  const { locale, site } = options;
  const words = noticeWords(locale);
  const link = (path: string, name: string): string => `${name}: ${addressOn(site, path)}`;
  const parts = ((): readonly string[] => {
    switch (content.kind) {
      case 'report':
        return [...reportParts(content.report, locale), link(content.path, words.wholeReport)];
      case 'digest':
        return [
          `${periodName(content.period, locale)}: ${counted(words.reports, content.reports.length + content.more)}`,
          ...content.reports.flatMap((report) => [
            versionsLine(report, locale),
            ...reportParts(report, locale),
            link(report.path, words.wholeReport),
          ]),
          ...(content.more === 0 ? [] : [moreLine(content.more, 'moreReports', locale)]),
          link(content.path, words.look),
        ];
      case 'event':
        return [content.text, link(content.path, words.look)];
      case 'test':
        return [fill(words.testText, { title: nameLine(content.title) }), link(content.path, words.look)];
    }
  })();
  const text = [noticeSubject(content, locale), ...parts, `-- \n${whyLine(options)}`].join('\n\n');
  return `${showControls(text)}\n`;
}

export const whyLine = ({ locale, subscription, scope }: NoticeOptions): string =>
  fill(noticeWords(locale).why, { subscription, scope });

export const versionsLine = ({ before, after }: NoticeReport, locale: Locale): string =>
  fill(noticeWords(locale).versions, { before: nameLine(before.label), after: nameLine(after.label) });

function reportParts(report: NoticeReport, locale: Locale): readonly string[] {
  const more = report.more === 0 ? [] : [moreLine(report.more, 'moreChanges', locale)];
  return [
    verdictText(report.summary, locale),
    ...report.sentences.map((sentence) => sentencePart(sentence, locale)),
    ...more,
  ];
}

/** A heading a change, then the sentence with `[-what went-]` and `{+what came+}`. */
function sentencePart({ place, runs, changes }: NoticeSentence, locale: Locale): string {
  const heads = changes.map((change) => `* ${changeLine(change, locale)}`);
  return [...heads, `  ${place}  ${oneLine(runs.map(inked).join(''))}`].join('\n');
}

export function changeLine(
  { severity, category, note, count }: NoticeSentence['changes'][number],
  locale: Locale,
): string {
  const messages = messagesFor(locale);
  const words = noticeWords(locale);
  const named = fill(words.named, {
    severity: messages.severities[severity],
    category: messages.categories[category],
  });
  const also = count === 1 ? '' : ` (${counted(words.alsoElsewhere, count)})`;
  return `${named}: ${oneLine(noteIn(messages, note))}${also}`;
}

const inked = ({ op, text }: NoticeRun): string =>
  op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`;

/** A line of a text must not look like one of the notice's own. */
const oneLine = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.trim())
    .join(' ');
