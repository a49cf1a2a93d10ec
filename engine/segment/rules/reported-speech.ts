import type { Rule } from '../place.ts';

const QUOTED = /["'”’»“]/u;
/** Arabic, Persian and Hebrew say first that somebody spoke. */
const VERB_FIRST =
  /^(?:و?(?:قال|قالت|سأل|سألت|أضاف|أضافت|أجاب|أجابت)|گفت|پرسید|افزود|אמרה?|שאלה?|השיבה?|הוסיפה?)(?!\p{L})/u;
/** Hindi, Korean and Amharic say it last, in a short clause. */
const VERB_LAST =
  /^[^.!?।።\n]{1,40}?(?:पूछा|कहा|बोला|बोली|बोले|물었다|말했다|답했다|외쳤다|되물었다|ተናገሩ|ተናገረ|ተናገረች|አሉ|አለ|አለች)[.।።]/u;
const WINDOW = 48;

/** "…?" he asked, where no small letter shows that it goes on: scripts without capitals, told by verbs of speech. */
export const reportedSpeech: Rule = ({ text, closers, next }) => {
  if (!QUOTED.test(closers)) return undefined;
  const rest = text.slice(next, next + WINDOW);
  return VERB_FIRST.test(rest) || VERB_LAST.test(rest) ? 'hold' : undefined;
};
