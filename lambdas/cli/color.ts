import { Option } from 'commander';

export type ColorChoice = 'auto' | 'always' | 'never';

export const colorOption = (): Option =>
  new Option('--color <when>', 'colour: auto means on a terminal, unless NO_COLOR says otherwise')
    .choices(['auto', 'always', 'never'])
    .default('auto');

/**
 * Whether to colour what goes to `stream`. Picocolors' own guess is not used: it colours pipes wherever CI is
 * set, and takes the mere presence of `--color` for a yes.
 */
export function wantsColor(choice: ColorChoice, stream: { readonly isTTY?: boolean }): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && TERM !== 'dumb';
}
