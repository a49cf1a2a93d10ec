/** What RTF's control words mean for the text. Data only. */

/** Words that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['line', '\n'],
  ['lbr', '\n'],
  ['page', '\n'],
  ['tab', '\t'],
  ['emdash', '\u2014'],
  ['endash', '\u2013'],
  ['bullet', '\u2022'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201c'],
  ['rdblquote', '\u201d'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
]);

/** They end a paragraph; a cell of a table is one. */
export const PARAGRAPH_ENDS: ReadonlySet<string> = new Set([
  'par',
  'sect',
  'cell',
  'nestcell',
  'row',
  'nestrow',
]);

/** Groups that hold no text of the document. */
export const NO_TEXT: ReadonlySet<string> = new Set(
  'fonttbl colortbl info filetbl revtbl rsidtbl listtable listoverridetable fldinst datafield themedata colorschememapping latentstyles datastore xmlnstbl generator bkmkstart bkmkend atnid atnauthor atntime atndate atnref atnicn annotation pgptbl listtext pntext pnseclvl nonshppict background xe tc tcn template userprops'.split(
    ' ',
  ),
);
/** Groups marked as to be passed over by old programs, whose text counts all the same. */
export const TEXT_ALL_THE_SAME: ReadonlySet<string> = new Set(['shpinst', 'shptxt', 'footnote', 'shppict']);

/** Headers and footers. */
export const RUNNING: ReadonlySet<string> = new Set(
  'header headerl headerr headerf footer footerl footerr footerf'.split(' '),
);

/** `\fcharset` and `\ansicpg` -> WHATWG labels. */
export const CHARSETS: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gb18030'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);
const PAGES: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
]);

export const encodingOfPage = (page: number): string =>
  PAGES.get(page) ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
