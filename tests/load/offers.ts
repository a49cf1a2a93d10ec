/** What is uploaded: made from a seed, the same each time. */
import { makeSample } from '../bench/synthetic.ts';

export const UPLOADS = 200;
export const WORKS = 30;
/** The label with which a work is founded. */
export const FIRST = 'v1';
/** Sent at once. */
export const BURST = 20;
const SENTENCES = 60;

export interface LoadOffer {
  readonly work: string;
  readonly title: string;
  readonly label: string;
  readonly text: string;
  readonly time: string;
}

/** Round and round the works, so that a burst is of many works and each work grows all the time. */
export function offers(): readonly LoadOffer[] {
  return Array.from({ length: UPLOADS }, (_, at) => {
    const work = at % WORKS;
    const version = Math.floor(at / WORKS);
    const { before, after } = makeSample(SENTENCES, work + 1);
    const sentences = [...(version === 0 ? before : after), ...makeSample(version + 1, 1000 + at).before];
    return {
      work: `load-${work + 1}`,
      title: `Load ${work + 1}`,
      label: `v${version + 1}`,
      text: `${sentences.map((sentence) => `${sentence}.`).join(' ')}\n`,
      time: `2024-01-${String(version + 1).padStart(2, '0')}`,
    };
  });
}
