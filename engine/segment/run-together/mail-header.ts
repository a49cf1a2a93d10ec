import type { Join } from './join.ts';

const STAMP = /\b\d{1,2}\/\d{1,2}\/\d{2,4}\s\d{1,2}:\d{2}(?::\d{2})?(?:\s[AP]M)?(?=\s|$)/gu;
const HINT = /\d\/\d/u;
/** The last word in front is a name or an address ("Anna Berg", "berg@HOUSE"), not "on" or "at". */
const NAME_BEFORE = /(?:^|\s)(?:\p{Lu}[\p{L}.]*|\S+@\S+)\s$/u;

/** "Anna Berg 03/05/2001 10:15 AM Please …": the date and time of a quoted mail are a line of their own. */
export const mailHeader: Join = (text) => {
  if (!HINT.test(text)) return [];
  return Array.from(text.matchAll(STAMP)).flatMap((match) => {
    const end = match.index + match[0].length;
    const cuts: number[] = [];
    if (NAME_BEFORE.test(text.slice(Math.max(0, match.index - 64), match.index))) cuts.push(match.index);
    if (/^\s+\p{Lu}/u.test(text.slice(end, end + 8))) cuts.push(end);
    return cuts;
  });
};
