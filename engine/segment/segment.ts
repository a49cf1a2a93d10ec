import type { Segment } from '../model.ts';
import { isWhiteCode } from './characters.ts';
import type { LanguageData } from './language.ts';
import { languageFor } from './languages.ts';
import { listMarkers } from './list-markers.ts';
import { visitPlaces } from './places.ts';
import { judge } from './rules.ts';
import { unitsOf } from './units.ts';
import { unstoppedEnds } from './unstopped.ts';

/**
 * Cuts a text into segments: sentences, or headings, list items and lines that stand for themselves.
 *
 * The segments stand in order, do not overlap, are never empty and begin and end with something visible; between
 * them stands only white space. `paragraph` counts from 0 and rises at an empty line. Total (any string) and
 * linear in the text's length.
 *
 * @param options.language BCP 47; decides which abbreviations are known. Without it the language is guessed.
 */
export function segment(text: string, options: { readonly language?: string } = {}): Segment[] {
  const language = languageFor(options.language, text);
  return unitsOf(text).flatMap((unit) =>
    spansBetween(text, unit, cutsIn(text.slice(unit.start, unit.end), language)),
  );
}

/** Positions in the text of a unit where a segment ends, in order. */
function cutsIn(text: string, language: LanguageData): number[] {
  const markers = listMarkers(text, language);
  const fixed = [...markers.map(({ start }) => start), ...unstoppedEnds(text, language)].sort(
    (one, two) => one - two,
  );
  const cuts: number[] = [];
  let passed = 0;
  let marker = 0;
  visitPlaces(text, language, (place) => {
    while (passed < fixed.length && fixed[passed]! <= place.at) cuts.push(fixed[passed++]!);
    while (marker < markers.length && markers[marker]!.end <= place.at) marker++;
    const inMarker = marker < markers.length && markers[marker]!.start <= place.at;
    if (!inMarker && judge(place) === 'cut') cuts.push(place.end);
    return cuts.at(-1) ?? 0;
  });
  while (passed < fixed.length) cuts.push(fixed[passed++]!);
  return cuts;
}

/** The trimmed spans between the cuts of a unit; empty ones are left out. */
function spansBetween(text: string, unit: Segment, cuts: readonly number[]): Segment[] {
  const segments: Segment[] = [];
  let from = unit.start;
  for (const cut of [...cuts.map((at) => at + unit.start), unit.end]) {
    let start = from;
    while (start < cut && isWhiteCode(text.charCodeAt(start))) start++;
    let end = cut;
    while (end > start && isWhiteCode(text.charCodeAt(end - 1))) end--;
    if (end > start) segments.push({ start, end, paragraph: unit.paragraph });
    from = Math.max(from, cut);
  }
  return segments;
}
