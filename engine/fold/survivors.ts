/** Corrections -> the places in *after* where the old form still stands. */
import { ROLE } from '../classify/lexeme.ts';
import { type Lexicon, lexiconFor } from '../classify/lexicon.ts';
import { TRADED } from '../classify/trades.ts';
import { tokenize } from '../edit/tokens.ts';
import type { ComparedLink, Survivor } from '../model.ts';
import type { Side } from '../side.ts';
import type { Repeated } from './fold.ts';
import { ARROW, type Replaced, readNote } from './note-parts.ts';
import { findForms } from './occurrences.ts';
import { GLOSSARY_TERM, LONGEST_FORM, MISSPELLING, SURVIVOR_RULES, type SurvivorRule } from './options.ts';

/** An old form that was replaced consistently, and what may be told of it. */
export interface Correction {
  readonly was: readonly string[];
  readonly is: readonly string[];
  /** Survivors beyond which the form is in use, and nothing is told. */
  readonly most: number;
  /** An old form in capitals keeps them at the start of a sentence, whatever was decided of it elsewhere. */
  readonly notAtStart: boolean;
  /** Edits that show the correction, by link. */
  readonly edits: ReadonlyMap<ComparedLink, ReadonlySet<number>>;
}

/** Survivors of each correction that has any, in the order of the text. */
export function findSurvivors(
  links: readonly ComparedLink[],
  repeated: readonly Repeated[],
  before: Side,
  after: Side,
): ReadonlyMap<Repeated, readonly Survivor[]> {
  const corrections = new Map<Correction, Repeated>();
  const lexicon = lexiconFor(before.language);
  for (const { one, parts } of consistent(repeated)) {
    const correction = correctionOf(one, parts, before, after, lexicon);
    if (correction) corrections.set(correction, one);
  }
  const found = new Map<Repeated, readonly Survivor[]>();
  if (corrections.size === 0) return found;
  for (const [correction, survivors] of findForms([...corrections.keys()], links, before, after)) {
    const one = corrections.get(correction);
    if (one && survivors.length > 0 && survivors.length <= correction.most) found.set(one, survivors);
  }
  return found;
}

interface Replacement {
  readonly one: Repeated;
  readonly parts: Replaced;
}

/** The replacements that most of their old form's replacements agree on: one for each old form. */
function consistent(repeated: readonly Repeated[]): readonly Replacement[] {
  const byForm = new Map<string, Replacement[]>();
  for (const one of repeated) {
    // What has no arrow replaces nothing, and need not be taken apart.
    if (!one.note.includes(ARROW)) continue;
    const parts = readNote(one.note);
    if (parts.form !== 'replaced') continue;
    const known = byForm.get(parts.was);
    if (known) known.push({ one, parts });
    else byForm.set(parts.was, [{ one, parts }]);
  }
  const found: Replacement[] = [];
  for (const rivals of byForm.values()) {
    const total = rivals.reduce((sum, { one }) => sum + one.places.length, 0);
    for (const rival of rivals) if (2 * rival.one.places.length > total) found.push(rival);
  }
  return found;
}

function correctionOf(
  one: Repeated,
  parts: Replaced,
  before: Side,
  after: Side,
  lexicon: Lexicon,
): Correction | undefined {
  const usual = SURVIVOR_RULES[one.category];
  // Two names that traded places are both still meant.
  if (usual === undefined || parts.remark === TRADED) return undefined;
  const count = one.places.length;
  // A single change proves an intention only for terms and misspellings.
  if (count < usual.leastReplaced && !parts.glossary && one.category !== 'spelling') return undefined;
  const was = wordsOf(parts.was);
  const is = wordsOf(parts.is);
  if (was.length === 0 || was.length > LONGEST_FORM || is.length === 0) return undefined;
  const rule = parts.glossary ? GLOSSARY_TERM : ruleFor(one, was, lexicon);
  if (rule === undefined || count < rule.leastReplaced) return undefined;
  // The note is read, not known: its words must be those of the texts.
  const [{ link }] = one.places;
  if (!holds(before, link.before, parts.was) || !holds(after, link.after, parts.is)) return undefined;
  return {
    was,
    is,
    most: Math.floor(count * rule.mostSurvivors),
    notAtStart: one.category === 'capitalization' && was[0] !== was[0].toLowerCase(),
    edits: new Map(one.places.map((place) => [place.link, new Set(place.change.edits)])),
  };
}

const wordsOf = (form: string): string[] =>
  tokenize(form)
    .filter(({ kind }) => kind !== 'space')
    .map(({ start, end }) => form.slice(start, end));

/** Undefined for what is no term: marks, small words, a single character of a script that has no spaces. */
function ruleFor({ category }: Repeated, was: readonly string[], lexicon: Lexicon): SurvivorRule | undefined {
  const words = was.map((word) => lexicon.look(word));
  const telling = words.filter(({ script, roles }) => script !== 'mark' && (roles & ROLE.function) === 0);
  const ideographs = telling.filter(({ script }) => script === 'han').length;
  if (telling.every(({ script }) => script === 'hiragana' || script === 'han' || script === 'digit')) {
    if (ideographs < 2) return undefined;
  }
  const isMisspelling =
    category === 'spelling' && telling.some((lexeme) => !lexeme.isWord && !lexeme.isOrdinary);
  return isMisspelling ? MISSPELLING : SURVIVOR_RULES[category];
}

function holds(side: Side, indices: readonly number[], words: string): boolean {
  const { start } = side.segments[indices[0]];
  const { end } = side.segments[indices[indices.length - 1]];
  const text = side.text.slice(start, end);
  return text.includes(words) || text.replace(/\s+/gu, ' ').includes(words);
}
