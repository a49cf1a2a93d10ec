import type { LineRule } from './line-pair.ts';

/** What no rule has claimed: a line that ends short of the margin was ended on purpose (a heading, a verse, an address). */
export const separateLines: LineRule = () => 'break';
