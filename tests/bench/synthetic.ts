/** A long text and a revision of it with known links, made from a seed: for measuring, not for reading. */

export interface Sample {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Gold links, as `before indices|after indices`; segments without a counterpart are left out. */
  readonly links: ReadonlySet<string>;
  readonly moved: number;
}

/** Numbers in [0, 1) from a seed (Lehmer's generator): the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const SYLLABLES = 'ka re mi no ta su vo le din ber gas tor hel mar in on an ost ul fen'.split(' ');
const COMMON = 'the of and to in a that is was for it with as his on be at by had not'.split(' ');

/**
 * `count` sentences; the share `revised` of them has the share `rewording` of its words replaced, and for each hundred
 * some are split, merged, dropped, added or moved.
 */
export function makeSample(count: number, seed: number, rewording = 0.3, revised = 1 / 12): Sample {
  const random = generator(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)];
  const words = Array.from({ length: 4000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join(''),
  );
  // Zipf-like: small ranks come up far more often.
  const word = (): string =>
    random() < 0.4 ? pick(COMMON) : words[Math.floor(words.length * random() ** 3)];
  const phrase = (length: number): string[] => Array.from({ length }, word);
  const before = Array.from({ length: count }, () => phrase(8 + Math.floor(random() * 20)));

  const steps: { before: number[]; after: string[][] }[] = [];
  for (let at = 0; at < count; at++) {
    const what = random();
    const own = random() < revised ? before[at].map((w) => (random() < rewording ? word() : w)) : before[at];
    if (what < 0.02) steps.push({ before: [at], after: [] });
    else if (what < 0.04) steps.push({ before: [], after: [phrase(15)] }, { before: [at], after: [own] });
    else if (what < 0.06) {
      const middle = Math.floor(own.length / 2);
      steps.push({ before: [at], after: [own.slice(0, middle), own.slice(middle)] });
    } else if (what < 0.08 && at + 1 < count) {
      steps.push({ before: [at, at + 1], after: [[...own, ...before[at + 1]]] });
      at++;
    } else steps.push({ before: [at], after: [own] });
  }
  let moved = 0;
  for (let block = 0; block < count / 200; block++) {
    const [taken] = steps.splice(Math.floor(random() * steps.length), 1);
    moved += taken.before.length > 0 && taken.after.length > 0 ? 1 : 0;
    steps.splice(Math.floor(random() * steps.length), 0, taken);
  }
  const after: string[] = [];
  const links = new Set<string>();
  for (const step of steps) {
    const indices = step.after.map((sentence) => after.push(sentence.join(' ')) - 1);
    if (step.before.length > 0 && indices.length > 0) links.add(`${step.before}|${indices}`);
  }
  return { before: before.map((sentence) => sentence.join(' ')), after, links, moved };
}
