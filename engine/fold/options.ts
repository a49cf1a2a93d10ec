import type { Category } from '../model.ts';

/** When the places where an old form still stands are worth telling of. */
export interface SurvivorRule {
  /** Places in which it must have been replaced, 1 and up. One correction of an ordinary word proves no intention. */
  readonly leastReplaced: number;
  /** Survivors for each place replaced, above which the old form is simply in use. 0 tells of none. */
  readonly mostSurvivors: number;
}

/** A misspelling is wrong everywhere, so one correction is enough and its survivors may be many. */
export const MISSPELLING: SurvivorRule = { leastReplaced: 1, mostSurvivors: 2 };

/** A term of the user's glossary has one right form, so a single change is meant for all. */
export const GLOSSARY_TERM: SurvivorRule = { leastReplaced: 1, mostSurvivors: 1 };

/** Categories whose changes mean "this word should be that one"; a date or a "must" changes for one place alone. */
export const SURVIVOR_RULES: { readonly [category in Category]?: SurvivorRule } = {
  // "its → it's" is a spelling of that place alone.
  spelling: { leastReplaced: 2, mostSurvivors: 1 },
  name: { leastReplaced: 2, mostSurvivors: 1 },
  capitalization: { leastReplaced: 2, mostSurvivors: 1 },
  // Terminology: two of three places must have followed.
  wording: { leastReplaced: 2, mostSurvivors: 0.5 },
};

/** Words in the longest form that is looked for. A longer one is a phrase of its sentence, not a term. */
export const LONGEST_FORM = 8;
