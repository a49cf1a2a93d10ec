/** Texts made to hurt: what is bounded must stay so. */
import { generator, makeSample } from './synthetic.ts';

interface Texts {
  readonly before: string | readonly string[];
  readonly after: string | readonly string[];
}

export const WORST_CASES: { readonly [name: string]: () => Texts } = {
  '20,000 identical sentences against 20,007': () => ({
    before: Array.from({ length: 20_000 }, () => 'It rains.'),
    after: Array.from({ length: 20_007 }, () => 'It rains.'),
  }),
  '20,000 sentences with nothing in common': () => ({
    before: makeSample(20_000, 1).before,
    after: makeSample(20_000, 2).before.map((sentence) =>
      [...sentence]
        .map((letter) => (letter === ' ' ? ' ' : String.fromCharCode(letter.charCodeAt(0) + 0x350)))
        .join(''),
    ),
  }),
  'one sentence of 1 MB without a stop': () => ({
    before: makeSample(9000, 3).before.join(' '),
    after: makeSample(9000, 3).after.join(' '),
  }),
  '48,000 words without a stop against sentences of three': () => {
    const words = Array.from({ length: 48_000 }, (_, at) => `w${at % 5000}`);
    const sentences = Array.from(
      { length: 16_000 },
      (_, at) => `W${words.slice(3 * at, 3 * at + 3).join(' ')}.`,
    );
    return { before: [words.join(' ')], after: sentences };
  },
  'anchors all along 20,000 sentences, no two in a row': () => {
    const side = (other: string): readonly string[] =>
      Array.from({ length: 20_000 }, (_, at) => (at % 440 === 220 ? `q${at} w${at}.` : other));
    return { before: side('Ja so.'), after: side('Nein du.') };
  },
  '60 links of 1,500 words, in another order': () => {
    const side = (seed: number): readonly string[] => {
      const random = generator(seed);
      const word = (): string => `w${Math.floor(40 * random())}`;
      return Array.from(
        { length: 60 },
        (_, at) => `Unique${at} ${Array.from({ length: 1500 }, word).join(' ')} last${at}.`,
      );
    };
    return { before: side(1), after: side(2) };
  },
  'an old form 40,000 times in one sentence': () => {
    const places = [
      'We saw the harbour.',
      'They sold the harbour.',
      'Nothing else came about.',
      'Others stayed.',
    ];
    const fresh = Array.from({ length: 40_000 }, (_, at) => `k${at}`).join(' ');
    return {
      before: [...places, `${fresh}.`],
      after: [...places.map((text) => text.replace('harbour', 'seaport')), `${'harbour '.repeat(40_000)}.`],
    };
  },
  '20,000 sentences in reverse order': () => {
    const { before } = makeSample(20_000, 4);
    return { before, after: [...before].reverse() };
  },
};
