import type { Comparison, Link, Segment } from '../model.ts';
import { EN } from './messages/en.ts';
import { fill, type Messages } from './messages/messages.ts';

/** How a segment is found again in print: its paragraph, and which sentence of it. Both count from 1. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

/** The place of each segment of a side, in the order of the segments. */
export function placesOf(segments: readonly Segment[]): readonly Place[] {
  let paragraph = -1;
  let sentence = 0;
  return segments.map((segment) => {
    sentence = segment.paragraph === paragraph ? sentence + 1 : 1;
    paragraph = segment.paragraph;
    return { paragraph: paragraph + 1, sentence };
  });
}

/** `¶3 s7`, `¶3 s7–8`, `¶3 s7–¶4 s1`; the empty string for no segment. */
export const placeName = (
  places: readonly Place[],
  indices: readonly number[],
  { sentence, sentences, across }: Messages['places'] = EN.places,
): string => said(places, indices, sentence, sentences, across);

/** Of a comparison's links by their indices: `¶3 s7`, or `¶3 s7 → ¶3 s8` where the place differs. */
export function linkPlaces({
  links,
  segments,
}: Pick<Comparison, 'links' | 'segments'>): (link: number) => string {
  const places = { before: placesOf(segments.before), after: placesOf(segments.after) };
  return (link) => {
    const before = placeName(places.before, links[link].before);
    const after = placeName(places.after, links[link].after);
    return before === '' || after === '' || before === after ? before || after : `${before} → ${after}`;
  };
}

/** The same for a screen reader: `paragraph 3, sentence 7`. */
export const spokenPlace = (
  places: readonly Place[],
  indices: readonly number[],
  { spokenSentence, spokenSentences, spokenAcross }: Messages['places'] = EN.places,
): string => said(places, indices, spokenSentence, spokenSentences, spokenAcross);

function said(
  places: readonly Place[],
  indices: readonly number[],
  single: string,
  several: string,
  across: string,
): string {
  if (indices.length === 0) return '';
  const first = places[indices[0]];
  const last = places[indices[indices.length - 1]];
  const template = indices.length === 1 ? single : first.paragraph === last.paragraph ? several : across;
  return fill(template, { p: first.paragraph, s: first.sentence, q: last.paragraph, t: last.sentence });
}

/** Where a link stands: `¶3 s7`, or `¶3 s7 → ¶3 s8` where the place differs. */
export function linkPlace(
  places: { readonly before: readonly Place[]; readonly after: readonly Place[] },
  link: Pick<Link, 'before' | 'after'>,
  messages: Messages['places'] = EN.places,
): string {
  const before = placeName(places.before, link.before, messages);
  const after = placeName(places.after, link.after, messages);
  if (before === '' || after === '' || before === after) return before || after;
  return fill(messages.fromTo, { before, after });
}
