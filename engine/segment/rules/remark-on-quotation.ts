import type { Rule } from '../place.ts';

/** A bracket behind a quotation says where it comes from or comments on it: '… end." (Weber 12)'. */
export const remarkOnQuotation: Rule = ({ closers, openers }) =>
  /["'”’»]/u.test(closers) && openers.startsWith('(') ? 'hold' : undefined;
