import type { Place, Rule } from './place.ts';
import { abbreviation } from './rules/abbreviation.ts';
import { afterMarker } from './rules/after-marker.ts';
import { callInside } from './rules/call-inside.ts';
import { clockTime } from './rules/clock-time.ts';
import { colonOrSemicolon } from './rules/colon-or-semicolon.ts';
import { ellipsis } from './rules/ellipsis.ts';
import { embeddedSpeech } from './rules/embedded-speech.ts';
import { enclosed } from './rules/enclosed.ts';
import { exclaimedName } from './rules/exclaimed-name.ts';
import { initial } from './rules/initial.ts';
import { lowerCaseNext } from './rules/lower-case-next.ts';
import { missingSpace } from './rules/missing-space.ts';
import { numericDate } from './rules/numeric-date.ts';
import { ordinal } from './rules/ordinal.ts';
import { punctuationNext } from './rules/punctuation-next.ts';
import { remarkOnQuotation } from './rules/remark-on-quotation.ts';
import { reportedSpeech } from './rules/reported-speech.ts';
import { unspacedStop } from './rules/unspaced-stop.ts';
import { wordlessRest } from './rules/wordless-rest.ts';

/** In order: the first rule with an opinion decides. What no rule holds together is cut. */
const RULES: readonly Rule[] = [
  colonOrSemicolon,
  enclosed,
  reportedSpeech,
  unspacedStop,
  missingSpace,
  wordlessRest,
  punctuationNext,
  afterMarker,
  embeddedSpeech,
  remarkOnQuotation,
  exclaimedName,
  callInside,
  ellipsis,
  initial,
  clockTime,
  abbreviation,
  numericDate,
  ordinal,
  lowerCaseNext,
];

/** Whether the sentence ends at a place. */
export function judge(place: Place): 'cut' | 'hold' {
  for (const rule of RULES) {
    const verdict = rule(place);
    if (verdict) return verdict;
  }
  return 'cut';
}
