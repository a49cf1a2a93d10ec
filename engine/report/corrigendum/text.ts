/** A corrigendum as plain text: numbered, each correction under its place. */
import type { Comparison } from '../../model.ts';
import { showControls } from '../escape.ts';
import { exportWordsFor } from '../export-words.ts';
import { fill } from '../messages/messages.ts';
import { type CorrigendumOptions, corrigendumOf } from './entries.ts';

export function renderCorrigendumText(comparison: Comparison, options: CorrigendumOptions): string {
  const words = exportWordsFor(options.locale).corrigendum;
  const { heading, of, corrections, remarks } = corrigendumOf(comparison, options);
  const entries = corrections.map(({ type, where, wrong, right }, at) =>
    [
      `${at + 1}. ${where}`,
      ...(words.said === undefined
        ? [`   ${words.wrong}　${wrong}`, `   ${words.right}　${right}`]
        : [`   ${fill(words.said[type], { wrong, right })}`]),
    ].join('\n'),
  );
  return showControls(`${[[heading, ...of].join('\n'), ...entries, ...remarks].join('\n\n')}\n`);
}
