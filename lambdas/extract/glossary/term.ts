/** A glossary's entry as the readers give it, and what they refuse of one. */
import { normaliseLine } from '../normalise.ts';
import type { Refusal } from '../refusal.ts';
import { type Attempt, done, refused } from '../refuse.ts';

/** The engine's severities; this room does not know the engine. */
export const SEVERITY_NAMES = ['neutral', 'minor', 'major', 'critical'] as const;
export const TERM_KINDS = ['term', 'name'] as const;

export interface GlossaryTerm {
  readonly term: string;
  /** BCP 47. */
  readonly language?: string;
  readonly severity?: (typeof SEVERITY_NAMES)[number];
  readonly kind?: (typeof TERM_KINDS)[number];
  readonly note?: string;
}

export interface Glossary {
  /** At least one; no two are equal in term and language. */
  readonly terms: readonly GlossaryTerm[];
  /** What was left out, one sentence each. */
  readonly notes: readonly string[];
}

/** An entry as it stands in the file; empty strings count as missing. */
export interface RawTerm {
  readonly term: string;
  readonly language?: string;
  readonly severity?: string;
  readonly kind?: string;
  readonly note?: string;
  readonly line: number;
}

/** Characters of a term: more is a text, not a term. */
const MAX_TERM = 200;
const MAX_NOTE = 200;
const MAX_TERMS = 50_000;
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/iu;

export const badGlossary = (message: string, line: number | undefined, hint: string): Refusal => ({
  code: 'bad-glossary',
  message,
  ...(line === undefined ? {} : { place: `line ${line}` }),
  hint,
});

/** The entries as terms; the first that cannot be one refuses the file. Of equal terms the last holds. */
export function glossaryOf(raw: readonly RawTerm[], notes: readonly string[]): Attempt<Glossary> {
  if (raw.length > MAX_TERMS) {
    const message = `The glossary holds ${raw.length} terms; at most ${MAX_TERMS} are taken.`;
    return refused(badGlossary(message, undefined, 'Leave out the terms that this work does not use.'));
  }
  const terms = new Map<string, GlossaryTerm>();
  for (const entry of raw) {
    const read = termOf(entry);
    if (!read.ok) return read;
    terms.set(`${read.value.language ?? ''} ${read.value.term}`, read.value);
  }
  return done({ terms: [...terms.values()], notes });
}

function termOf({ line, ...raw }: RawTerm): Attempt<GlossaryTerm> {
  const refuse = (message: string, hint: string) => refused(badGlossary(message, line, hint));
  const field = (name: Exclude<keyof typeof raw, 'term'>) => normaliseLine(raw[name] ?? '') || undefined;
  const term = normaliseLine(raw.term);
  if (term === '') return refuse('An entry has no term.', 'Write the term, or take the entry out.');
  if (!/[\p{L}\p{N}]/u.test(term))
    return refuse(`The term ${shown(term)} has neither letter nor digit.`, 'Take the entry out.');
  if ([...term].length > MAX_TERM)
    return refuse(
      `The term ${shown(term)} has ${[...term].length} characters; at most ${MAX_TERM} are taken.`,
      'A term is a few words: keep the part that must not change.',
    );
  const [language, severity, kind] = [field('language'), field('severity'), field('kind')];
  if (language !== undefined && !LANGUAGE.test(language))
    return refuse(`${shown(language)} is no language.`, 'Write a BCP 47 tag such as en, ja or pt-BR.');
  const known = SEVERITY_NAMES.find((name) => name === severity?.toLowerCase());
  if (severity !== undefined && known === undefined)
    return refuse(`${shown(severity)} is no severity.`, `The severities are ${SEVERITY_NAMES.join(', ')}.`);
  const sort = TERM_KINDS.find((name) => name === kind?.toLowerCase());
  if (kind !== undefined && sort === undefined)
    return refuse(`${shown(kind)} is no kind of term.`, `The kinds are ${TERM_KINDS.join(' and ')}.`);
  const note = field('note');
  return done({
    term,
    ...(language === undefined ? {} : { language }),
    ...(known === undefined ? {} : { severity: known }),
    ...(sort === undefined ? {} : { kind: sort }),
    ...(note === undefined ? {} : { note: [...note].slice(0, MAX_NOTE).join('') }),
  });
}

/** A value as a message shows it. */
export function shown(value: string): string {
  const letters = [...value];
  return JSON.stringify(letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : value);
}
