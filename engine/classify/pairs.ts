/** One word against one word inside a zone: forms, spellings, near synonyms, words without content. */
import { type Finding, finding } from './finding.ts';
import { isDenied, isDerivation, isInflection } from './grammar.ts';
import { type Lexeme, ROLE } from './lexeme.ts';
import { remembered } from './remembered.ts';
import type { Kind } from './severity.ts';
import { isVariant, misspelled } from './spelling.ts';
import { isClose } from './synonyms.ts';
import { openWords, type Sides, sizeOf, type Word } from './words.ts';

/** How far apart in their zone two words may stand to be each other's counterpart; one in long zones. */
const WINDOW = 3;
const LONG_ZONE = 60;
/** A zone with more open words on a side is another text. */
const REWRITTEN = 1000;

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly kind: Kind;
  /** Lower is surer. */
  readonly rank: number;
}

export function pairChanges(sides: Sides): Finding[] {
  const found: Finding[] = [];
  for (let index = 0; index < sides.zones.length; index++) {
    const zone = sides.zones[index];
    if (sizeOf(zone.before) === 0 || sizeOf(zone.after) === 0) continue;
    const before = openWords(sides.before, zone.before);
    const after = openWords(sides.after, zone.after);
    if (before.length === 0 || after.length === 0) continue;
    // Nobody compares a thousand words one by one: that is another text.
    if (before.length > REWRITTEN || after.length > REWRITTEN) continue;
    const window = Math.max(before.length, after.length) > LONG_ZONE ? 1 : WINDOW;
    const candidates: Candidate[] = [];
    for (let i = 0; i < before.length; i++) {
      const one = before[i];
      if (one.taken) continue;
      const centre = before.length > 1 ? Math.round((i * (after.length - 1)) / (before.length - 1)) : 0;
      const span = before.length === 1 ? after.length : window;
      for (let j = Math.max(0, centre - span); j <= centre + span && j < after.length; j++) {
        if (after[j].taken) continue;
        const relation = relate(one.lexeme, after[j].lexeme);
        if (!relation) continue;
        candidates.push({ i, j, kind: relation.kind, rank: relation.rank + Math.abs(centre - j) * 0.1 });
      }
    }
    if (candidates.length > 1) candidates.sort((x, y) => x.rank - y.rank || x.i - y.i || x.j - y.j);
    for (const { i, j, kind } of candidates) {
      const one = before[i];
      const other = after[j];
      if (one.taken || other.taken) continue;
      if (kind === 'negation') found.push(contrary(sides, one, other, before, after));
      else found.push(finding(sides, kind, [one], [other]));
    }
  }
  return found;
}

/** "studing" and "studding": the same ending, so the difference is in the spelling of the stem. */
const isSameEnding = (one: Lexeme, other: Lexeme): boolean => {
  const ending = /(?:ing|ed|ly)$/u.exec(one.lower)?.[0];
  return ending !== undefined && other.lower.endsWith(ending) && one.lower !== other.lower;
};

/** "possible" and "impossible"; but "not possible" and "impossible" say the same, and so do "not impossible" and "possible". */
function contrary(
  sides: Sides,
  one: Word,
  other: Word,
  before: readonly Word[],
  after: readonly Word[],
): Finding {
  const [was, is] = [before.find(isNot), after.find(isNot)];
  if ((was === undefined) === (is === undefined))
    return finding(sides, 'negation', [one], [other], 'a word and its contrary');
  return finding(sides, 'wording close', was ? [was, one] : [one], is ? [is, other] : [other]);
}

const isNot = ({ taken, lexeme }: Word): boolean =>
  !taken && lexeme.marks.some((mark) => mark.kind === 'negation');

type Relation = Pick<Candidate, 'kind' | 'rank'>;

/** Most pairs of scripts settle it: that is cheaper seen than remembered. */
const relate = (one: Lexeme, other: Lexeme): Relation | undefined =>
  one.script !== other.script || UNRELATED.has(one.script) ? undefined : related(one, other);

const UNRELATED = new Set<Lexeme['script']>(['digit', 'han', 'hiragana']);

const related = remembered((one, other): Relation | undefined => {
  if (isVariant(one, other)) return { kind: 'spelling', rank: 0 };
  if (isDenied(one, other)) return { kind: 'negation', rank: 0 };
  if (isInflection(one, other)) return { kind: isSameEnding(one, other) ? 'spelling' : 'grammar', rank: 0 };
  const slight = one.roles & other.roles & ROLE.function;
  const slipped = misspelled(one, other);
  if (slipped > 0) return { kind: 'spelling', rank: 1 + slipped };
  if (isDerivation(one, other)) return { kind: 'grammar', rank: 1 };
  if (isClose(one, other)) return { kind: 'wording close', rank: 3 };
  if (slight !== 0 && isSameRole(one, other)) return { kind: 'grammar', rank: 6 };
  return undefined;
});

const PARTS = ROLE.determiner | ROLE.pronoun | ROLE.auxiliary | ROLE.preposition;

/** Two words without content that do the same work: what denies or counts does some of its own, and so does the month of May. */
function isSameRole(one: Lexeme, other: Lexeme): boolean {
  if (isOwn(one) || isOwn(other)) return false;
  const [x, y] = [partsOf(one), partsOf(other)];
  return (x & y) !== 0 || (x | y) === 0;
}

/** Modals are auxiliaries that are counted elsewhere. */
const partsOf = ({ roles, marks }: Lexeme): number =>
  (roles & PARTS) | (marks.some(({ kind }) => kind === 'modal') ? ROLE.auxiliary : 0);

const isOwn = ({ marks, month, capital }: Lexeme): boolean =>
  marks.some(({ kind }) => kind !== 'modal' && kind !== 'innocent') || (month > 0 && capital === 1);
