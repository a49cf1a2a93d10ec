/** Time on four times as much, as a multiple: near 4 is linear, near 16 a pass that reads everything again. */
import { classifyLink } from '../../engine/classify/classify.ts';
import { readersOf } from '../../engine/classify/words.ts';
import { segment } from '../../engine/segment/segment.ts';
import { PUMPED_PIECES, pumped } from './pumped.ts';
import { REPLACED_LINKS } from './replaced-links.ts';
import { timed } from './timed.ts';

type Work = (size: number) => () => unknown;

const segmenting =
  (piece: string): Work =>
  (letters) => {
    const text = pumped(piece, letters);
    return () => segment(text, { language: 'en' });
  };

/** What is made for a size is made before the clock starts. */
const WORKS: { readonly [name: string]: { readonly size: number; readonly work: Work } } = {
  ...Object.fromEntries(
    Object.entries(PUMPED_PIECES).map(([name, piece]) => [
      `segment: ${name}`,
      { size: 250_000, work: segmenting(piece) },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(REPLACED_LINKS).map(([name, link]) => [
      `classify: ${name}`,
      {
        size: 5000,
        work: (words: number) => {
          const view = link(words);
          return () => classifyLink(view, readersOf(view.before, view.after));
        },
      },
    ]),
  ),
};

export interface Growth {
  readonly name: string;
  /** Milliseconds. */
  readonly small: number;
  readonly large: number;
}

export function* growths(): Iterable<Growth> {
  for (const [name, { size, work }] of Object.entries(WORKS)) {
    timed(work(size));
    yield { name, small: timed(work(size)).ms, large: timed(work(4 * size)).ms };
  }
}
