/** Texts made to hurt: what is bounded must stay so. */
import { makeSample } from './synthetic.ts';

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
  '20,000 sentences in reverse order': () => {
    const { before } = makeSample(20_000, 4);
    return { before, after: [...before].reverse() };
  },
};
