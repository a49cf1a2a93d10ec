/** What no other pass explains: words replaced, added or dropped. */
import { EN_REFERRING } from './data/en-forms.ts';
import { wordsOf } from './data/lists.ts';
import { type Finding, finding } from './finding.ts';
import { ROLE } from './lexeme.ts';
import { isRespelledJapanese } from './spelling-japanese.ts';
import { isContent, openWords, type Range, type Sides, sizeOf, type Word, type Zone } from './words.ts';

/** In `settled` zones another change explains the words without content that are left. */
export function wordingChanges(sides: Sides, settled: ReadonlySet<number>): Finding[] {
  const found: Finding[] = [];
  for (let index = 0; index < sides.zones.length; index++) {
    const zone = sides.zones[index];
    const before = openWords(sides.before, zone.before);
    const after = openWords(sides.after, zone.after);
    if (before.length === 0 && after.length === 0) continue;
    if (settled.has(index) && !before.some(isContent) && !after.some(isContent)) continue;
    found.push(judge(sides, before, after));
    takeMarks(sides, zone);
  }
  return found;
}

/** Marks inside a stretch that comes or goes whole come and go with it. */
function takeMarks({ before, after }: Sides, zone: Zone): void {
  const one = sizeOf(zone.before);
  const other = sizeOf(zone.after);
  if (one > 0 && other > 0) return;
  const side = one > 0 ? before : after;
  const { from, to } = one > 0 ? zone.before : zone.after;
  for (let k = from; k < to; k++) side[k].taken = true;
}

function judge(sides: Sides, before: readonly Word[], after: readonly Word[]): Finding {
  const zone = sides.zones[(before[0] ?? after[0]).zone];
  if (refersElsewhere(sides, zone) && before.every(isReferring) && after.every(isReferring)) {
    if (before.length === 0 || after.length === 0)
      return finding(sides, 'missing mark', before, after, 'a reference');
    return finding(sides, 'wording close', before, after, 'a reference');
  }
  const one = contentIn(before);
  const other = contentIn(after);
  if (before.length > 0 && after.length > 0) {
    if (one + other === 0)
      return finding(sides, isRephrased(before, after) ? 'wording close' : 'grammar', before, after);
    if (isRespelledJapanese(sides, zone)) return finding(sides, 'spelling', before, after);
    // "It" against "For this sample it": what has a counterpart is the smaller part.
    if (one === 0 && other > 0 && after.length > before.length) return finding(sides, 'missing', [], after);
    if (other === 0 && one > 0 && before.length > after.length) return finding(sides, 'missing', before, []);
    return finding(sides, 'wording', before, after);
  }
  if (isRespelledJapanese(sides, zone)) return finding(sides, 'spelling', before, after);
  const own = before.length > 0 ? before : after;
  const side = before.length > 0 ? sides.before : sides.after;
  if (isRepeated(sides, side, own)) return finding(sides, 'repetition', before, after, 'said twice');
  if (own.some(isContent)) return finding(sides, 'missing', before, after);
  return finding(sides, own.every(isGrammatical) ? 'grammar' : 'missing function word', before, after);
}

const REFERRING = new Set(wordsOf(EN_REFERRING));

/** Words that only lead to a reference ("see Fig. [3]"), and numbers that stand for one. */
const isReferring = ({ lexeme }: Word): boolean =>
  lexeme.script === 'digit' || REFERRING.has(lexeme.lower) || (lexeme.roles & ROLE.function) !== 0;

/** Whether a reference in brackets comes, goes or changes in the zone. */
const refersElsewhere = (sides: Sides, { before, after }: Zone): boolean =>
  hasReference(sides.before, before) || hasReference(sides.after, after);

function hasReference(words: readonly Word[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++) {
    const { script, text } = words[k].lexeme;
    if (script === 'mark' && /[\p{L}\p{N}]/u.test(text)) return true;
  }
  return false;
}

/** Words of one role are paired before: what is left of several ("Do not", "Never") says it another way. Kana are endings. */
const isRephrased = (before: readonly Word[], after: readonly Word[]): boolean =>
  before.length + after.length > 2 && !before.every(isKana) && !after.every(isKana);

const isKana = ({ lexeme }: Word): boolean => lexeme.script === 'hiragana';

const isGrammatical = (word: Word): boolean => (word.lexeme.roles & (ROLE.article | ROLE.auxiliary)) !== 0;

function contentIn(words: readonly Word[]): number {
  let count = 0;
  for (let k = 0; k < words.length; k++) if (isContent(words[k])) count++;
  return count;
}

const lower = (word: Word | undefined): string => word?.lexeme.lower ?? '';

/** The same words stand right before or right after: "the food food". */
function isRepeated(sides: Sides, side: readonly Word[], own: readonly Word[]): boolean {
  if (own[0].lexeme.script === 'han' || own[0].lexeme.script === 'hiragana') return false;
  const single = own.every((word) => lower(word) === lower(own[0]));
  const zone = sides.zones[own[0].zone];
  const range = side === sides.before ? zone.before : zone.after;
  let { from } = range;
  while (from < range.to && side[from] !== own[0]) from++;
  const to = from + own.length - 1;
  if (side[to] !== own[own.length - 1]) return false;
  if (single) return lower(side[from - 1]) === lower(own[0]) || lower(side[to + 1]) === lower(own[0]);
  if (own.length > 8) return false;
  const follows = own.every((word, k) => lower(side[to + 1 + k]) === lower(word));
  const precedes = own.every((word, k) => lower(side[from - own.length + k]) === lower(word));
  return follows || precedes;
}
