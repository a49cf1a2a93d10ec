/** What stands between the members of a list, whose order says little: "Articles 5 and 12", "neither Japan nor China". */
import { phrasesOf, wordsOf } from './lists.ts';

export const LIST_LINKS: ReadonlySet<string> = new Set(
  wordsOf(`, 、 ， ; ・ · & and or nor neither both plus vs versus et ou ni soit und oder sowie weder noch y e o u и или och og en dan và sia
    nonché と や 又 は 及 び か も 和 与 與 或 跟 同`),
);

/** The same in several words; of Japanese and Chinese each letter is one. */
export const LINK_PHRASES: readonly (readonly string[])[] = phrasesOf(
  `as well as, together with, not only, but also, and also, ainsi que, así como, bem como, als auch,
  並 び に, な ら び に, お よ び, ま た は, も し く は, 若 し く は, あ る い は, そ し て, と か, 以 及, 还 是, 還 是`,
).map((phrase) => phrase.split(' '));
