import type { Segment } from '../model.ts';
import { dateLine } from './lines/date-line.ts';
import { indented } from './lines/indented.ts';
import { labelLine } from './lines/label-line.ts';
import { type LinePair, type LineRule, pairOf, shapeOf } from './lines/line-pair.ts';
import { paragraphsOf } from './lines/lines.ts';
import { listItem } from './lines/list-item.ts';
import { lowerCase } from './lines/lower-case.ts';
import { separateLines } from './lines/separate-lines.ts';
import { wrapped } from './lines/wrapped.ts';

/** In order: the first rule with an opinion decides a line break. */
const LINE_RULES: readonly LineRule[] = [
  listItem,
  dateLine,
  labelLine,
  indented,
  lowerCase,
  wrapped,
  separateLines,
];

/**
 * Stretches of text that no sentence crosses: a paragraph, or what its line breaks make of it (headings, list
 * items, wrapped prose). Trimmed, in order.
 */
export function unitsOf(text: string): Segment[] {
  const units: Segment[] = [];
  for (const [paragraph, lines] of paragraphsOf(text).entries()) {
    const shape = shapeOf(text, lines);
    let { start, end } = lines[0]!;
    for (let i = 1; i < lines.length; i++) {
      const pair = pairOf(text, lines[i - 1]!, lines[i]!, shape);
      if (breaks(pair)) {
        units.push({ start, end, paragraph });
        start = lines[i]!.start;
      }
      end = lines[i]!.end;
    }
    units.push({ start, end, paragraph });
  }
  return units;
}

function breaks(pair: LinePair): boolean {
  for (const rule of LINE_RULES) {
    const verdict = rule(pair);
    if (verdict) return verdict === 'break';
  }
  return true;
}
