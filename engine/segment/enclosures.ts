import { isWhiteCode } from './characters.ts';

/** A bracket or quotation with both its ends: positions of the marks. */
export interface Enclosure {
  readonly open: number;
  readonly close: number;
  readonly kind: 'bracket' | 'quotation';
  readonly outer: Enclosure | undefined;
}

/** Quotation marks; the Japanese ones count as brackets, since sentences do not end inside them. */
const QUOTES = '"“„«»‘\'';
const MARKS =
  /[()[\]{}（）［］｛｝「」『』【】〔〕〈〉《》“”„«»"]|(?<=^|[\s([—-])['‘](?=\S)|['’](?![\p{L}\p{N}])/gu;
const CLOSE_OF: { readonly [open: string]: string } = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '｛': '｝',
  '「': '」',
  '『': '』',
  '【': '】',
  '〔': '〕',
  '〈': '〉',
  '《': '》',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  "'": "'’",
  '‘': '’',
};
const CLOSING = new Set([...')]}）］｝」』】〕〉》”’']);
/** Longer stretches are taken for unbalanced marks. */
const LONGEST = 2000;
const DEEPEST = 8;

interface Open {
  readonly at: number;
  readonly mark: string;
}

/**
 * The balanced brackets and quotations of a unit's text, in order of their opening mark. Marks without a partner enclose
 * nothing. Linear: the stack never holds more than a few marks.
 */
export function enclosuresOf(text: string): Enclosure[] {
  const pairs: { open: number; close: number; kind: Enclosure['kind']; outer: Enclosure | undefined }[] = [];
  const stack: Open[] = [];
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const mark = match[0];
    const at = match.index;
    let partner = stack.length - 1;
    while (partner >= 0 && !(CLOSE_OF[stack[partner]!.mark] as string).includes(mark)) partner--;
    const opensWord =
      (at === 0 || isWhiteCode(text.charCodeAt(at - 1)) || '([-—'.includes(text[at - 1]!)) &&
      at + 1 < text.length &&
      !isWhiteCode(text.charCodeAt(at + 1));
    // An opening straight quote while one is open: the earlier one was never closed.
    if (mark === '"' && opensWord && stack[partner]?.mark === '"') stack.length = partner--;
    const closes = partner >= 0 && !(opensWord && '«“"\''.includes(mark));
    if (closes) {
      const opened = stack[partner]!;
      stack.length = partner;
      if (at - opened.at <= LONGEST)
        pairs.push({
          open: opened.at,
          close: at,
          kind: QUOTES.includes(opened.mark) ? 'quotation' : 'bracket',
          outer: undefined,
        });
    } else if (!CLOSING.has(mark) && (mark !== "'" || opensWord)) {
      if (stack.length >= DEEPEST) stack.shift();
      stack.push({ at, mark });
    }
  }
  pairs.sort((one, two) => one.open - two.open);
  const around: Enclosure[] = [];
  for (const pair of pairs) {
    while (around.length > 0 && around.at(-1)!.close < pair.open) around.pop();
    pair.outer = around.at(-1);
    around.push(pair);
  }
  return pairs;
}
