/** Pairs of texts that take the most of a function: as long as is taken in, and nothing of the one in the other. */
import { MOST_TEXT } from '../../../lambdas/store/keys.ts';
import { makeSample } from '../synthetic.ts';

interface Pair {
  readonly language: string;
  readonly texts: readonly [before: string, after: string];
}

const { characters, words, sentences } = MOST_TEXT;

const prose = (list: readonly string[], most: number): string => {
  const text = list.map((sentence, at) => `${sentence}.${at % 5 === 4 ? '\n\n' : ' '}`).join('');
  return text.slice(0, most);
};
/** Sentences that share so many letters among them that as many as may be fill as much as may be. */
const LENGTH = Math.floor(characters / sentences) - 2;
const short = (seed: number): readonly string[] =>
  makeSample(sentences, seed).before.map((sentence) => sentence.slice(0, LENGTH));

/** So many words, few of them twice in a row, with what is to stand before each. */
const numbered = (count: number, gap: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${at === 0 ? 'W' : gap(at)}${(at % 1200).toString(36)}`).join('');
/** Words that leave room for the stops of as many sentences as may be, and for what stands between. */
const MOST_WORDS = words - sentences - 1000;
const stopEach = (length: number) => (at: number) => (at % Math.ceil(length) === 0 ? '. W' : ' ');
/** The text again and again, two sentences that are sure before each. */
const parted = (times: number, text: string): string =>
  Array.from(
    { length: times },
    (_, at) => `First${at}a first${at}b.\n\nSecond${at}a second${at}b.\n\n${text}.\n\n`,
  ).join('');

export const WORST_PAIRS: { readonly [name: string]: () => Pair } = {
  'sentences that have nothing in common': () => ({
    language: 'en',
    texts: [prose(short(1), characters), prose(short(2), characters)],
  }),
  'a book, two words in five of it rewritten': () => {
    const { before, after } = makeSample(Math.floor(characters / 110), 7, 0.5, 0.8);
    return { language: 'en', texts: [prose(before, characters), prose(after, characters)] };
  },
  'one sentence of nothing but words in quotation marks': () => ({
    language: 'en',
    texts: ['"a" '.repeat(words / 3), '"b" '.repeat(words / 3)],
  }),
  'one sentence of Japanese, every other letter another': () => ({
    language: 'ja',
    texts: ['港は'.repeat(characters / 2), '湾は'.repeat(characters / 2)],
  }),
  'one sentence without a stop against the same words in as many as may be': () => ({
    language: 'en',
    texts: [numbered(MOST_WORDS, () => ' '), numbered(MOST_WORDS, stopEach(MOST_WORDS / sentences))],
  }),
  'sixty sentences without a stop, each against its words in a thousand': () => ({
    language: 'en',
    texts: [
      parted(
        60,
        numbered(MOST_WORDS / 60, () => ' '),
      ),
      parted(60, numbered(MOST_WORDS / 60, stopEach(MOST_WORDS / sentences + 1))),
    ],
  }),
  'lines of one letter': () => ({
    language: 'en',
    texts: ['a\n'.repeat(sentences), 'b\n'.repeat(sentences)],
  }),
};
