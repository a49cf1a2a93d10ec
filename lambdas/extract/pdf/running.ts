/** Running heads and page numbers: lines at the edges of pages that the pages have in common. */
import type { Furniture } from '../extraction.ts';
import type { Line } from './lines.ts';

/** Lines from the top and from the bottom of a page that may be running. */
const EDGE = 2;
/** Of all pages, the share on which a running head stands. Left and right pages have their own. */
const LEAST_SHARE = 0.3;
const LEAST_PAGES = 2;
const LONGEST = 200;
/** "3", "- 3 -", "Page 3 of 12", "3/12", "12頁", "iv". */
const NUMBER =
  /^[-–—·|\s]*(?:(?:page|p\.|seite|s\.|página|стр\.)\s*)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|von|de|sur|из)\s*\d{1,4})?\s*(?:頁|ページ|页)?[-–—·|\s]*$/i;

export interface Split {
  readonly pages: readonly (readonly Line[])[];
  readonly furniture: readonly Furniture[];
}

/** `pages`: the lines of each, in any order. */
export function withoutRunning(pages: readonly (readonly Line[])[]): Split {
  const edges = pages.map(edgeLines);
  const taken = new Map<Line, Furniture['reason']>();

  const offsets = new Map<number, number>();
  const numbers = edges.map((lines, page) =>
    lines.flatMap((line) => {
      const number = numberIn(line.text);
      return number === undefined ? [] : [{ line, offset: number - page }];
    }),
  );
  for (const found of numbers) {
    for (const offset of new Set(found.map((one) => one.offset))) {
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
    }
  }
  const certain = (offset: number) =>
    (offsets.get(offset) ?? 0) >= Math.max(LEAST_PAGES, pages.length * LEAST_SHARE) ||
    (pages.length === 1 && offset === 1);
  for (const found of numbers) {
    for (const { line, offset } of found) if (certain(offset)) taken.set(line, 'page-number');
  }

  const shapes = new Map<string, number>();
  for (const lines of edges) {
    for (const shape of new Set(lines.filter((line) => !taken.has(line)).map(shapeOf))) {
      shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    }
  }
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
  for (const lines of edges) {
    for (const line of lines) {
      if (!taken.has(line) && line.text.length <= LONGEST && (shapes.get(shapeOf(line)) ?? 0) >= least)
        taken.set(line, 'running-head');
    }
  }
  return {
    pages: pages.map((lines) => lines.filter((line) => !taken.has(line))),
    furniture: listed(taken),
  };
}

function edgeLines(lines: readonly Line[]): readonly Line[] {
  const sorted = [...lines].sort((one, other) => other.y - one.y);
  const rows = [...new Set(sorted.map(({ y }) => Math.round(y)))];
  const near = new Set([...rows.slice(0, EDGE), ...rows.slice(-EDGE)]);
  return sorted.filter(({ y }) => near.has(Math.round(y)));
}

/** Where it stands counts: a sentence that two pages happen to end with is none. */
const shapeOf = ({ text, y }: Line): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;

function numberIn(text: string): number | undefined {
  const found = text.length <= 40 ? NUMBER.exec(text)?.[1] : undefined;
  if (found === undefined) return undefined;
  return /^\d/.test(found) ? Number(found) : roman(found.toLowerCase());
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function roman(numeral: string): number {
  let sum = 0;
  for (let at = 0; at < numeral.length; at += 1) {
    const [value, next] = [ROMAN[numeral[at]], ROMAN[numeral[at + 1]] ?? 0];
    sum += value < next ? -value : value;
  }
  return sum;
}

/** Each once; of the page numbers the first and the last. */
function listed(taken: ReadonlyMap<Line, Furniture['reason']>): readonly Furniture[] {
  const heads = new Set<string>();
  const numbers: string[] = [];
  for (const [{ text }, reason] of taken) {
    if (reason === 'page-number') numbers.push(text);
    else if (![...heads].some((head) => head.replace(/\d+/g, '#') === text.replace(/\d+/g, '#')))
      heads.add(text);
  }
  const furniture: Furniture[] = [...heads].map((text) => ({ text, reason: 'running-head' }));
  if (numbers.length > 0) {
    const text = numbers.length === 1 ? numbers[0] : `${numbers[0]} … ${numbers[numbers.length - 1]}`;
    furniture.push({ text, reason: 'page-number' });
  }
  return furniture;
}
