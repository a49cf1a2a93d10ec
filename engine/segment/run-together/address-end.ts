import type { Join } from './join.ts';

/** What may be an address: read once, whatever it holds. */
const RUN = /[^\s<>"]+>?/gu;
const START = /(?:^|(?<=[([:]))(?:https?:\/\/|www\.|[\w.+-]{1,64}@)(?=[^>])/u;
/** Letters behind its start; more is no address. */
const LONGEST = 2000;
const FOLLOWED = /\s+(?:\p{Lu}|https?:\/\/|www\.)/uy;
const HINT = /:\/\/|www\.|@/u;
/** In brackets behind the words it belongs to. */
const LINKED = /mailto:$/u;
const SENTENCE_PUNCTUATION = /[.,;:!?]$/u;

/**
 * A web or mail address in front of a capital, or of the next address, stood at a line's end: "… at www.a.org The
 * shop is". Addresses in running text are followed by small letters or punctuation.
 */
export const addressEnd: Join = (text) => {
  if (!HINT.test(text)) return [];
  const ends: number[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const end = index + run.length;
    FOLLOWED.lastIndex = end;
    if (!FOLLOWED.test(text)) continue;
    const start = START.exec(run)?.index ?? run.length;
    const linked = LINKED.test(run.slice(Math.max(0, start - 80), start));
    if (start < run.length && run.length - start <= LONGEST && !linked && !SENTENCE_PUNCTUATION.test(run))
      ends.push(end);
  }
  return ends;
};
