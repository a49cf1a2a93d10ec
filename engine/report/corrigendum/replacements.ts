/** What a corrigendum says of a sentence that was reworded: for these words read those. */
import { tokenize } from '../../edit/tokens.ts';
import type { ComparedLink, Segment } from '../../model.ts';
import { linkText } from '../link-text.ts';
import { severityOfEdits } from '../severity.ts';

export interface Replacement {
  /** Stands in the sentence once, so that nobody has to guess which is meant. */
  readonly before: string;
  readonly after: string;
}

/** A word that stayed, or an edit. */
interface Atom {
  readonly before: string;
  readonly after: string;
  readonly isCorrected: boolean;
}
/** Of atoms, both ends inside. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Corrections with no more words than this between them are told as one. */
const WORDS_BETWEEN = 2;
/** Letters that a quotation has at least: a lone "a" or 三 is hard to find. */
const LEAST_LETTERS = 3;
/** A sentence with more corrections than this, or of which more than this share is quoted, is given whole. */
const MOST_REPLACEMENTS = 3;
const LARGEST_SHARE = 0.6;

interface Texts {
  readonly before: string;
  readonly after: string;
}

/**
 * What turns the link's *before* into its *after*, but for edits that are neutral (spacing, typography). Of a link with
 * nothing else: nothing.
 */
export function replacementsOf(
  link: ComparedLink,
  segments: { readonly before: readonly Segment[]; readonly after: readonly Segment[] },
  texts: Texts,
): readonly Replacement[] {
  const whole = {
    before: linkText(texts.before, segments.before, link.before),
    after: linkText(texts.after, segments.after, link.after),
  };
  const atoms = atomsOf(link, texts);
  const stretches = settled(atoms, whole.before);
  if (stretches.length === 0) return [];
  const quoted = stretches.map((stretch) => quotation(atoms, stretch));
  const length = quoted.reduce((sum, { before }) => sum + before.length, 0);
  const isWhole = stretches.length > MOST_REPLACEMENTS || length > whole.before.length * LARGEST_SHARE;
  return (isWhole ? [whole] : quoted).map(({ before, after }) => ({
    before: before.trim(),
    after: after.trim(),
  }));
}

function atomsOf(link: ComparedLink, texts: Texts): readonly Atom[] {
  const severities = severityOfEdits(link);
  return link.edits.flatMap((edit, index): readonly Atom[] => {
    const before = texts.before.slice(edit.before.start, edit.before.end);
    const after = texts.after.slice(edit.after.start, edit.after.end);
    if (edit.op !== 'equal') return [{ before, after, isCorrected: severities[index] !== 'neutral' }];
    return tokenize(before).map(({ start, end }) => {
      const word = before.slice(start, end);
      return { before: word, after: word, isCorrected: false };
    });
  });
}

/** Grown until each can be found, and joined where they meet. */
function settled(atoms: readonly Atom[], sentence: string): readonly Stretch[] {
  let stretches: readonly Stretch[] = atoms.flatMap(({ isCorrected }, at) =>
    isCorrected ? [{ first: at, last: at }] : [],
  );
  for (;;) {
    const joined = joinNear(
      atoms,
      stretches.map((stretch) => grown(atoms, stretch, sentence)),
    );
    if (joined.length === stretches.length) return joined;
    stretches = joined;
  }
}

function joinNear(atoms: readonly Atom[], stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const previous = joined[joined.length - 1];
    const between = previous === undefined ? [] : atoms.slice(previous.last + 1, stretch.first);
    if (previous !== undefined && between.filter(({ before }) => LETTER.test(before)).length <= WORDS_BETWEEN)
      joined[joined.length - 1] = {
        first: Math.min(previous.first, stretch.first),
        last: Math.max(previous.last, stretch.last),
      };
    else joined.push(stretch);
  }
  return joined;
}

const LETTER = /[\p{L}\p{N}]/u;
const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

function grown(atoms: readonly Atom[], stretch: Stretch, sentence: string): Stretch {
  let { first, last } = stretch;
  let goesLeft = true;
  for (;;) {
    const { before, after } = quotation(atoms, { first, last });
    const [canLeft, canRight] = [first > 0, last < atoms.length - 1];
    // White space that is part of the correction would be lost at the edge of what is quoted.
    const losesLeft = canLeft && /^\s/u.test(before) !== /^\s/u.test(after);
    const losesRight = canRight && /\s$/u.test(before) !== /\s$/u.test(after);
    const isFound =
      letters(before) >= LEAST_LETTERS && letters(after) >= LEAST_LETTERS && isOnce(before.trim(), sentence);
    if (!losesLeft && !losesRight && (isFound || !(canLeft || canRight))) return { first, last };
    // By turns to each side, by a word and the white space before it.
    if (losesLeft || (canLeft && !losesRight && (goesLeft || !canRight))) {
      do first--;
      while (first > 0 && isSpace(atoms[first]));
      goesLeft = false;
    } else {
      do last++;
      while (last < atoms.length - 1 && isSpace(atoms[last]));
      goesLeft = true;
    }
  }
}

const isSpace = ({ before, after }: Atom): boolean => before.trim() === '' && after.trim() === '';

const isOnce = (words: string, sentence: string): boolean =>
  sentence.indexOf(words) === sentence.lastIndexOf(words);

function quotation(atoms: readonly Atom[], { first, last }: Stretch): Replacement {
  const own = atoms.slice(first, last + 1);
  return {
    before: own.map(({ before }) => before).join(''),
    after: own.map(({ after }) => after).join(''),
  };
}
