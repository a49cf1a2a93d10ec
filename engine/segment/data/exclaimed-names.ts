import { words } from '../language.ts';

/** Names written with an exclamation mark, lower-case; of names of several words the last. */
export const EXCLAIMED_NAMES = words(
  'yahoo jeopardy joomla kahoot panic wham yum airplane godspeed therapy westward',
);

/** Last words of such names that are common words otherwise, with the word in front. */
export const EXCLAIMED_PAIRS: ReadonlySet<string> = new Set([
  'democracy now',
  'mamma mia',
  'moulin rouge',
  'up with',
]);
