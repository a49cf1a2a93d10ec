/** A segment that only one side has: one change, for the whole of it. */
import type { Finding } from './finding.ts';
import type { Kind } from './severity.ts';
import type { Sides, Word } from './words.ts';

export function wholeLink({ link, before, after }: Sides): Finding {
  const words = before.length > 0 ? before : after;
  const edits: number[] = [];
  for (const [index, edit] of link.edits.entries()) if (edit.op !== 'equal') edits.push(index);
  return { kind: kindOf(words), before, after, edits };
}

function kindOf(words: readonly Word[]): Kind {
  if (words.every(({ lexeme }) => lexeme.script === 'mark')) return 'missing punctuation';
  return words.every(({ lexeme }) => lexeme.script === 'mark' || lexeme.script === 'digit')
    ? 'missing mark'
    : 'missing';
}
