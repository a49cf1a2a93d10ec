/**
 * What corrects *before* into *after*, as a list: the corrections of a corrigendum, in the order of *before*. All that
 * changes what stands in print is in it but what is neutral, spacing and typography: a reader of the printed text need
 * not mend that.
 */
import type { Comparison, Segment } from '../../model.ts';
import { exportWordsFor } from '../export-words.ts';
import { linkText } from '../link-text.ts';
import { type Locale, messagesFor } from '../messages/locale.ts';
import { counted, fill } from '../messages/messages.ts';
import { placesOf, spokenPlace } from '../places.ts';
import { type Replacement, replacementsOf } from './replacements.ts';

export interface CorrigendumOptions {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
  /** Of the corrigendum's own words; English unless told. */
  readonly locale?: Locale;
  /** Of the work. */
  readonly title?: string;
  /** ISO 8601: when *after* was made. */
  readonly time?: string;
}

/** As it is printed: where, what is wrong, what is right. Texts of the documents are quoted in them as they are. */
export interface Correction {
  readonly type: Action['type'];
  readonly where: string;
  readonly wrong: string;
  readonly right: string;
}
export interface Corrigendum {
  readonly heading: string;
  /** The work and the version that is corrected. */
  readonly of: readonly string[];
  readonly corrections: readonly Correction[];
  /** What a reader should know besides. */
  readonly remarks: readonly string[];
}

type Action =
  | ({ readonly type: 'replace' } & Replacement)
  | { readonly type: 'drop'; readonly before: string }
  | { readonly type: 'insert'; readonly after: string; readonly at: Anchor }
  | { readonly type: 'move'; readonly before: string; readonly at: Anchor };

/** Where something comes to stand: beside a sentence of *before*, by its link; at the beginning without one. */
interface Anchor {
  readonly link?: number;
  readonly side: 'behind' | 'before' | 'paragraph';
}

interface Step {
  /** Segment of *before* that it is found at; -1 for the beginning of the text. */
  readonly order: number;
  readonly indices: readonly number[];
  readonly action: Action;
}

export function corrigendumOf(comparison: Comparison, options: CorrigendumOptions): Corrigendum {
  const words = exportWordsFor(options.locale).corrigendum;
  const { places: placeWords } = messagesFor(options.locale);
  const places = placesOf(comparison.segments.before);
  const say = (indices: readonly number[]): string => spokenPlace(places, indices, placeWords);
  const { links } = comparison;
  const quote = (text: string): string => fill(words.quoted, { words: text.replace(/\s+/gu, ' ').trim() });
  const rightOf = (action: Action): string => {
    switch (action.type) {
      case 'replace':
        return quote(action.after);
      case 'drop':
        return words.drop;
      case 'move': {
        const { link, side } = action.at;
        if (link === undefined) return words.moveFirst;
        const by = { behind: words.moveBehind, before: words.moveBefore, paragraph: words.moveParagraph };
        return fill(by[side], { place: spokenPlace(places, links[link].before, placeWords) });
      }
      case 'insert': {
        const { link, side } = action.at;
        const by = { behind: words.insertBehind, before: words.insertBefore, paragraph: words.newParagraph };
        return fill(link === undefined ? words.insertFirst : by[side], { right: quote(action.after) });
      }
    }
  };
  const joined = new Map<string, Omit<Correction, 'where'> & { readonly places: string[] }>();
  for (const [at, { indices, action }] of stepsOf(comparison, options).entries()) {
    const wrong = action.type === 'insert' ? words.nothing : quote(action.before);
    const right = rightOf(action);
    // The same words corrected in several places are one correction.
    const key = action.type === 'replace' ? JSON.stringify([wrong, right]) : `${at}`;
    const same = joined.get(key);
    const place = indices.length === 0 ? '' : say(indices);
    if (same) same.places.push(place);
    else joined.set(key, { type: action.type, places: [place], wrong, right });
  }
  const neutral = comparison.summary.severities.neutral;
  return {
    heading: words.title,
    of: [
      ...(options.title === undefined ? [] : [options.title]),
      fill(words.of, { label: comparison.before.label }),
    ],
    corrections: [...joined.values()].map(({ places: found, ...correction }) => ({
      ...correction,
      where: capital([...new Set(found)].join('; ')),
    })),
    remarks: [
      ...(joined.size === 0 ? [words.none] : []),
      ...(neutral === 0 ? [] : [counted(words.leftOut, neutral)]),
    ],
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** In the order of *before*; what is put stands behind what is changed in the sentence it is put beside. */
function stepsOf(comparison: Comparison, texts: CorrigendumOptions): readonly Step[] {
  const { links, segments } = comparison;
  const steps = links.flatMap((link, index): readonly Step[] => {
    const { before: indices, after } = link;
    if (indices.length === 0) {
      const at = anchorOf(comparison, index);
      const anchor = at.link === undefined ? [] : links[at.link].before;
      const inserted = linkText(texts.after, segments.after, after);
      return [
        {
          order: anchor.length === 0 ? -1 : anchor[at.side === 'before' ? 0 : anchor.length - 1],
          indices: anchor,
          action: { type: 'insert', after: inserted, at },
        },
      ];
    }
    const before = linkText(texts.before, segments.before, indices);
    const here = { order: indices[0], indices };
    if (after.length === 0) return [{ ...here, action: { type: 'drop', before } }];
    return [
      ...replacementsOf(link, segments, texts).map(
        (replacement): Step => ({ ...here, action: { type: 'replace', ...replacement } }),
      ),
      ...(link.moved
        ? [{ ...here, action: { type: 'move', before, at: anchorOf(comparison, index) } as const }]
        : []),
    ];
  });
  return steps
    .map((step, at) => ({ step, at }))
    .sort((one, other) => one.step.order - other.step.order || one.at - other.at)
    .map(({ step }) => step);
}

/**
 * Beside which sentence of *before* a link of *after* stands: behind the one it follows, unless it opens a paragraph
 * that goes on with a sentence of *before*. The other moved and added ones before it are passed over.
 */
function anchorOf({ links, segments }: Comparison, index: number): Anchor {
  const stays = (at: number): boolean =>
    links[at].before.length > 0 && links[at].after.length > 0 && !links[at].moved;
  const paragraphAt = (at: number): number => paragraphOf(segments.after, links[at].after);
  const own = paragraphAt(index);
  let previous = index - 1;
  while (previous >= 0 && !stays(previous)) previous--;
  let next = index + 1;
  while (next < links.length && !stays(next)) next++;
  const followsInParagraph = previous >= 0 && paragraphAt(previous) === own;
  const leadsParagraph = next < links.length && paragraphAt(next) === own;
  if (!followsInParagraph && leadsParagraph) return { link: next, side: 'before' };
  if (previous < 0) return { side: 'behind' };
  return { link: previous, side: followsInParagraph ? 'behind' : 'paragraph' };
}

const paragraphOf = (segments: readonly Segment[], indices: readonly number[]): number =>
  segments[indices[0]].paragraph;
