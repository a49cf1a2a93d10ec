/** One piece over and over: what a scan that looks back or ahead too far would be slow on. */

export const PUMPED_PIECES: { readonly [name: string]: string } = {
  'one word': 'a',
  'words without a stop': 'word ',
  stops: '.',
  'spaced stops': '. ',
  'open brackets': '(',
  quotes: '"a ',
  closers: '.)',
  lines: 'a\n',
  'list markers': '1. ',
  'Greek semicolons': 'α;',
  'no space': 'a.B',
  'Japanese quotes': '「あ。」と',
  spaces: '. \u00a0 ',
  addresses: 'http://',
  'addresses in one run': ':a@h',
  'mail addresses': 'a@b ',
  'mail stamps': 'A 12/12/2001 10:10 PM ',
  'Korean endings': '요~',
  'ruled lines': '----- ',
  'one ruled line': '-',
  'long lines': `${'word '.repeat(2000)}\n`,
  'single quotes': "'a' ",
  initials: 'A. ',
  labels: 'Tuesday: a\n',
  'labels of many words': 'Tuesday or Friday or any other day of the whole week: a\n',
  'dates in figures': '2020. 1. 1. ',
  'remarks in brackets': 'etc. (a ',
  'raised notes': 'a.¹ ',
  'Korean quotations': '"가. 나."고 ',
  'syllables before a danda': 'के. ',
  'letters that list': 'a) b ',
  verses: '\n1 And',
};

/** At least so many UTF-16 units. */
export const pumped = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length));
