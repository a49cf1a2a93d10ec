import { CJK, UNSPACED_STOPS } from '../characters.ts';
import type { Rule } from '../place.ts';

const QUOTED_PARTICLE = /^[とっのなをがはもにでへ、，,・]/u;
const REPORTED = /^と(?:[、，]|い[うっわ]|[言思聞尋述語叫答書感考問])/u;
const CONTINUES = /^[、，,；;：:）」』]/u;
/** ॥१॥: the number of a verse between its double dandas. */
const VERSE_NUMBER = /^\p{N}{1,4}[।॥]/u;
/** “…？”他问。, “…。”外交部发言人毛宁表示。: a short clause that says who spoke. */
const CHINESE_REPORT =
  /^\p{Script=Han}{1,4}(?:问|問|说|說|道|喊|叫|答)道?[。，：]|^\p{Script=Han}{1,16}(?:说|說|表示|指出|强调|強調|重申|透露|补充|補充|回应|回應|反问|反問|称|稱)[。，]/u;
/** A mark that belongs to the stop before it: no cut inside what is read as one character. */
const JOINED = /^[\p{M}\u200d]/u;
const CALL = /[!?]$/u;

/** 。 and its like end a sentence without a space, unless the quotation they close runs on: 「…。」と述べた. */
export const unspacedStop: Rule = ({ stop, token, closers, nextToken, tight }) => {
  const last = stop.at(-1) as string;
  const betweenCjk = tight && CJK.test(nextToken[0] ?? '') && CJK.test(token.at(-1) ?? '');
  // Half-width ! ? and the full-width dot between characters of these scripts serve as their own stops.
  if (!UNSPACED_STOPS.includes(last) && !(betweenCjk && (CALL.test(last) || last === '．'))) return undefined;
  if (last === '．' && /^\p{N}/u.test(nextToken)) return 'hold';
  if (CONTINUES.test(nextToken) || JOINED.test(nextToken) || VERSE_NUMBER.test(nextToken)) return 'hold';
  if (closers !== '' && CHINESE_REPORT.test(nextToken)) return 'hold';
  if (tight && (closers !== '' ? QUOTED_PARTICLE : REPORTED).test(nextToken)) return 'hold';
  return 'cut';
};
