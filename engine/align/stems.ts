/** What makes words kin: the same first letters, or one at the end of the other. Without a dictionary, in any language. */

/** Letters of a word that make its stem: long enough to tell roots apart, short enough to lose endings. */
const STEM_LETTERS = 5;
/** Letters before the head of a compound: fewer are mostly a prefix ("re", "un", "be"). */
const MODIFIER_LETTERS = 3;
/** Letters of a head at most, so that a text without a space is not looked up from each of its letters. */
const HEAD_LETTERS = 30;
export const NO_STEM = -1;

export function stemmed(word: string): string {
  // Neither marks nor endings to take off: plain Latin, and the scripts of East Asia.
  if (/^[a-z]+$/.test(word) || word.charCodeAt(0) >= 0x2e80) return word.slice(0, STEM_LETTERS);
  const bare = word.normalize('NFD').replace(/\p{M}+|['’]\p{L}*$/gu, '');
  return isNumber(bare) ? bare : bare.slice(0, STEM_LETTERS);
}

/** Heads are words of the texts themselves, the longest that will do: no dictionary says what a compound is made of. */
export function headsOf(names: readonly string[], stemOf: Int32Array): Int32Array {
  const numberOf = new Map(names.map((name, word) => [name, word]));
  return Int32Array.from(names, (name, word) => {
    if (isNumber(name)) return NO_STEM;
    const first = Math.max(MODIFIER_LETTERS, name.length - HEAD_LETTERS);
    for (let from = first; from <= name.length - STEM_LETTERS; from++) {
      const head = numberOf.get(name.slice(from));
      if (head !== undefined && stemOf[head] !== stemOf[word]) return stemOf[head];
    }
    return NO_STEM;
  });
}

export const isNumber = (word: string): boolean => /^\p{N}/u.test(word);
