/** Scales that are written short, and what stands between a scale and its unit. */

/** `word value`: scales that are written short in many languages. They stand behind digits, and some take a stop. */
export const SHORT_SCALES =
  'mln 1000000, mio 1000000, mrd 1000000000, mld 1000000000, tsd 1000, тыс 1000, млн 1000000, млрд 1000000000, трлн 1000000000000';

/** What multiplies where it sticks to the digits: 5bn, 40k. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['mrd', 1e9],
  ['mld', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** What multiplies beside the sign of a currency only: by itself an m is a metre. */
export const MONEY_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ...SCALE_SUFFIXES,
  ['m', 1e6],
  ['b', 1e9],
  ['md', 1e9],
  ['mds', 1e9],
]);

/** What stands between a scale and its unit: "5 millones de euros", "5 milioni di euro". */
export const UNIT_LINKS: ReadonlySet<string> = new Set(['de', 'di']);
