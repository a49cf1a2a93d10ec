/** What stands between the members of a list, whose order says little: "Articles 5 and 12". */
import { wordsOf } from './lists.ts';

export const LIST_LINKS: ReadonlySet<string> = new Set(
  wordsOf(', 、 ; ・ · ، & and or et ou und oder y e o и или och og en と や 又 は 及 び 和 与 與'),
);
