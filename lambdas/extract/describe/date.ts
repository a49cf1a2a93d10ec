/** Dates that stand on a line of their own. */
import { ERAS, MONTHS, WEEKDAYS } from './months.ts';

/** Lines with text among which the date is looked for. */
const DATE_LINES = 12;
/** UTF-16 units; a longer line is text. */
const LONGEST_DATE_LINE = 100;

/** The first date on a line of its own near the top, `YYYY-MM-DD`. Days that no calendar has are passed over. */
export function findDate(text: string): string | undefined {
  let seen = 0;
  for (const line of text.split('\n', DATE_LINES * 2)) {
    if (line.trim() === '') continue;
    const date = findDateIn(line);
    if (date) return date;
    seen += 1;
    if (seen === DATE_LINES) return undefined;
  }
  return undefined;
}

const MONTH = `(?<month>${MONTHS.flat().join('|')})\\.?`;
// A weekday, a place or both before the date: "Tokyo, Sunday, 12 January 2003", "Paris, le 12 janvier 2003".
const BEFORE = `(?:\\p{L}[\\p{L}\\p{M} .’'-]{0,39}, ?){0,2}(?:(?:${WEEKDAYS.join('|')})\\.?,? )?(?:on |den |le |el |il )?(?:the )?`;
const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>\\d{4})';
const WEEKDAY_AFTER = '(?:[(（]?[日月火水木金土](?:曜日?)?[)）]?)?';

const WESTERN: readonly RegExp[] = [
  new RegExp(`^${BEFORE}${MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}$`, 'iu'),
  new RegExp(`^${BEFORE}${DAY}(?:\\.|st|nd|rd|th|er|º|°)? (?:of |de )?${MONTH},? (?:de )?${YEAR}$`, 'iu'),
  new RegExp(`^${BEFORE}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})$`, 'iu'),
];
const ERA = Object.keys(ERAS).join('|');
const NUMBER = '[\\d元〇一二三四五六七八九十]{1,4}';
const EASTERN: readonly RegExp[] = [
  new RegExp(
    `^(?<year>${NUMBER})年(?:[(](?:${ERA})${NUMBER}年[)])?(?<month>${NUMBER})月(?<day>${NUMBER})日${WEEKDAY_AFTER}$`,
    'u',
  ),
  new RegExp(
    `^(?<era>${ERA})(?<year>${NUMBER})年(?:[(]\\d{4}年[)])?(?<month>${NUMBER})月(?<day>${NUMBER})日${WEEKDAY_AFTER}$`,
    'u',
  ),
  /^(?<year>\d{4})년(?<month>\d{1,2})월(?<day>\d{1,2})일$/,
];

/** The date that is the whole line, or undefined. */
export function findDateIn(line: string): string | undefined {
  if (line.length > LONGEST_DATE_LINE) return undefined;
  // Full-width digits and brackets become plain ones.
  const plain = line
    .normalize('NFKC')
    .trim()
    .replace(/^\((.*)\)$/, '$1');
  for (const pattern of WESTERN) {
    const found = pattern.exec(plain)?.groups;
    if (found) return isoDate(Number(found.year), monthNumber(found.month), Number(found.day));
  }
  const close = plain.replace(/\s+/g, '');
  for (const pattern of EASTERN) {
    const found = pattern.exec(close)?.groups;
    if (found) {
      const year = kanjiNumber(found.year) + (found.era ? ERAS[found.era] : 0);
      return isoDate(year, kanjiNumber(found.month), kanjiNumber(found.day));
    }
  }
  return undefined;
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const named = MONTHS.findIndex((names) => names.includes(lower));
  return named >= 0 ? named + 1 : Number(name);
}

/** "15", "十五", "二十", "元", "二〇〇三". NaN for what is no number. */
function kanjiNumber(written: string): number {
  if (written === '元') return 1;
  const digits = written.replace(/[〇一二三四五六七八九]/g, (digit) =>
    String('〇一二三四五六七八九'.indexOf(digit)),
  );
  const tens = /^(\d?)十(\d?)$/.exec(digits);
  return tens ? Number(tens[1] || '1') * 10 + Number(tens[2] || '0') : Number(digits);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isoDate(year: number, month: number, day: number): string | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : DAYS[month - 1];
  if (!(year >= 1000 && year <= 9999) || !(day >= 1 && day <= days)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
