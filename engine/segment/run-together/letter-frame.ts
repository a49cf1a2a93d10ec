import type { Join } from './join.ts';

/** A greeting is a unit's first word. Words that are no greeting but stand so: "However, The Times". */
const GREETING = /^(?:Dear\s)?\p{Lu}[\p{L}'’-]+,(?=\s+(\p{Lu}\p{L}*)\s)/u;
const CLOSE =
  /(?:^|[.!?]\s+)((?:(?:Best|Kind|Warm|Many)\s)?(?:[Rr]egards|[Tt]hanks|[Ww]ishes)|Best|Sincerely|Cheers|Good luck|Yours (?:truly|sincerely|faithfully))(?:,|\s-)?(?=\s+\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]*){0,2}(?:\s\d{3,})?\s*$)/u;
const TAIL = 120;

/** Greeting and closing of a letter whose line breaks were lost: "Anna, There are …", "… soon. Best regards, Paul". */
export const letterFrame: Join = (text, language) => {
  const cuts: number[] = [];
  const greeting = GREETING.exec(text.slice(0, 64));
  const next = greeting?.[1] ?? '';
  const word = greeting?.[0].slice(0, -1).toLowerCase() ?? '';
  if (
    greeting &&
    next.length > 1 &&
    language.openers.has(next.toLowerCase()) &&
    !language.openers.has(word) &&
    !word.endsWith('ly')
  )
    cuts.push(greeting[0].length);
  const from = Math.max(0, text.length - TAIL);
  const close = CLOSE.exec(text.slice(from));
  if (close) cuts.push(from + close.index + close[0].length);
  return cuts;
};
