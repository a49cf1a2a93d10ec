/**
 * How many terminal columns a text takes: 2 for East Asian wide and emoji, 0 for combining marks and joiners, else 1.
 * Ranges after Unicode's EastAsianWidth (W and F), coarsened to whole blocks.
 */
export function displayWidth(text: string): number {
  let columns = 0;
  // Most text is printable ASCII, whose width is its length.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  for (const character of text) columns += characterWidth(character);
  return columns;
}

export function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= WIDE[0][0] && WIDE.some(([first, last]) => code >= first && code <= last);
}

const characterWidth = (character: string): number =>
  NO_WIDTH.test(character) ? 0 : isWide(character) ? 2 : 1;

const NO_WIDTH = /^(?:[\p{Mn}\p{Me}]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069]|\ufeff)$/u;

const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];
