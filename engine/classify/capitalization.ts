/** Words that differ in case, or only in width or in the shape of an apostrophe. */
import { type Finding, finding } from './finding.ts';
import type { Sides, Word } from './words.ts';

export function restyledWords(sides: Sides, pairs: readonly (readonly [Word, Word])[]): Finding[] {
  return pairs.map(([one, other]) => {
    const width = plain(one.lexeme.text) === plain(other.lexeme.text);
    return finding(sides, width ? 'typography' : 'capitalization', [one], [other]);
  });
}

/** Most are plain letters already. */
const plain = (text: string): string =>
  /^[A-Za-z]+$/u.test(text) ? text : text.normalize('NFKC').replace(/[’ʼ‘´`]/gu, "'");
