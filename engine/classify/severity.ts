/** How much each kind of finding matters: one table, as DESIGN section 4 has it. */
import type { Category, Severity } from '../model.ts';

/** `missing` categories stand for addition or omission, by the side that has the words. */
export const KINDS = {
  spacing: ['spacing', 'neutral'],
  typography: ['typography', 'neutral'],
  'value reformatted': ['typography', 'neutral'],
  punctuation: ['punctuation', 'minor'],
  capitalization: ['capitalization', 'minor'],
  spelling: ['spelling', 'minor'],
  'name respelled': ['spelling', 'minor'],
  grammar: ['grammar', 'minor'],
  order: ['order', 'minor'],
  /** Two words that have changed places: "the buyer pays the seller". */
  'order traded': ['order', 'major'],
  number: ['number', 'critical'],
  date: ['date', 'critical'],
  time: ['time', 'critical'],
  measure: ['measure', 'critical'],
  /** The same date with a part more or less: "12 January" and "12 January 2003". */
  'date refined': ['date', 'major'],
  name: ['name', 'critical'],
  /** An acronym and what it stands for, a title, a name and its pronoun. */
  'name reworded': ['wording', 'minor'],
  negation: ['negation', 'critical'],
  modality: ['modality', 'critical'],
  /** Tenses of one modal (can, could), or one that comes or goes with the tense of its verb (will). */
  'modality of tense': ['modality', 'major'],
  /** "must" and "have to", "every" and "all": the same force or scope in other words. */
  'marker reworded': ['wording', 'minor'],
  quantifier: ['quantifier', 'critical'],
  wording: ['wording', 'major'],
  /** One word for another that says the same. */
  'wording close': ['wording', 'minor'],
  missing: ['missing', 'major'],
  'missing function word': ['missing', 'minor'],
  /** The same word twice in a row, on one side. */
  repetition: ['missing', 'minor'],
  /** A whole segment that is a number or a reference mark. */
  'missing mark': ['missing', 'minor'],
  'missing punctuation': ['missing', 'neutral'],
} as const satisfies { readonly [kind: string]: readonly [Category | 'missing', Severity] };

export type Kind = keyof typeof KINDS;
