/** What somebody asks to have watched -> the watch's record, or why it cannot be. */
import { hash8 } from './digest.ts';
import { canonicalLanguage } from './language.ts';
import { labelRefusal, plainLine, quoted, workRefusal } from './names.ts';
import { slug } from './slug.ts';
import type { WatchRecord } from './watch-records.ts';

/** As it was given, unchecked. */
export interface AskedWatch {
  readonly work: string;
  readonly url: string;
  /** `15m`, `6h`, `1d`, `1w` */
  readonly every?: string;
  readonly label?: string;
  readonly select?: string;
  readonly language?: string;
  readonly role?: string;
  readonly workTitle?: string;
  readonly sourceLanguage?: string;
}

export interface WatchRefusal {
  readonly code: 'work' | 'url' | 'every' | 'label' | 'select' | 'language' | 'role';
  readonly message: string;
  readonly hint: string;
}

export type SetWatch =
  | { readonly ok: true; readonly watch: WatchRecord }
  | { readonly ok: false; readonly refusal: WatchRefusal };

/** What the stage itself cannot know: which addresses are reached, and what a selector is. */
export interface WatchChecks {
  readonly address: (
    url: string,
  ) => { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly message: string };
  readonly isSelector: (selector: string) => boolean;
}

export const DEFAULT_EVERY = '6h';
const UNITS: { readonly [unit: string]: number } = { m: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 };
const LEAST_MINUTES = 15;
const MOST_MINUTES = 31 * 24 * 60;
const MAX_SELECTOR = 200;
/** Leaves room for the moment behind it. */
const MAX_LABEL = 90;

const refuse = (code: WatchRefusal['code'], message: string, hint: string): SetWatch => ({
  ok: false,
  refusal: { code, message, hint },
});

export function setWatch(asked: AskedWatch, checks: WatchChecks): SetWatch {
  const plain = (value: string | undefined): string | undefined =>
    value?.normalize('NFC').trim() || undefined;
  const work = plain(asked.work) ?? '';
  const badWork = workRefusal(work);
  if (badWork) return refuse('work', badWork.message, 'Give a work’s id, such as treaty.');
  const address = checks.address(asked.url.trim());
  if (!address.ok)
    return refuse(
      'url',
      address.message,
      'Give the address of a public page, such as https://example.org/statement.html.',
    );
  const everyMinutes = minutesIn(plain(asked.every) ?? DEFAULT_EVERY);
  if (everyMinutes === undefined)
    return refuse(
      'every',
      `${quoted(asked.every ?? '')} is no time between two looks: from 15 minutes to 31 days.`,
      'Give a number and m, h, d or w, such as 6h.',
    );
  const label = plain(asked.label) ?? 'web page';
  const badLabel = labelRefusal(label);
  if (badLabel || [...label].length > MAX_LABEL)
    return refuse(
      'label',
      badLabel?.message ?? `The label is longer than ${MAX_LABEL} characters.`,
      'Give a short label without slashes, such as "web page".',
    );
  const select = plain(asked.select);
  if (select !== undefined && (select.length > MAX_SELECTOR || !checks.isSelector(select)))
    return refuse(
      'select',
      `${quoted(select)} is no CSS selector.`,
      'Give one such as "main article", or none.',
    );
  const languages = [asked.language, asked.sourceLanguage].map(plain);
  for (const language of languages)
    if (language !== undefined && !canonicalLanguage(language))
      return refuse(
        'language',
        `The language ${quoted(language)} is no language tag.`,
        'Give a tag such as en or ja.',
      );
  const role = plain(asked.role);
  if (role !== undefined && role !== 'translation' && role !== 'source')
    return refuse(
      'role',
      `The role ${quoted(role)} is neither "translation" nor "source".`,
      'Give one of the two.',
    );
  const { href, hostname } = address.url;
  const [language, sourceLanguage] = languages;
  return {
    ok: true,
    watch: {
      schema: 'variorum.watch/1',
      work,
      id: `${slug(hostname)}-${hash8(select === undefined ? href : `${href}\n${select}`)}`,
      url: href,
      everyMinutes,
      label,
      select,
      language,
      role,
      workTitle: asked.workTitle === undefined ? undefined : plainLine(asked.workTitle) || undefined,
      sourceLanguage,
    },
  };
}

function minutesIn(every: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})\s*([mhdw])$/i.exec(every) ?? [];
  const minutes = Number(count) * (UNITS[unit?.toLowerCase()] ?? Number.NaN);
  return minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES ? minutes : undefined;
}

/** As it is given: the largest unit that fits. */
export function everyOf({ everyMinutes }: Pick<WatchRecord, 'everyMinutes'>): string {
  const [unit, size] = Object.entries(UNITS).findLast(([, minutes]) => everyMinutes % minutes === 0) ?? [
    'm',
    1,
  ];
  return `${everyMinutes / size}${unit}`;
}
