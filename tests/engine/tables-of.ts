import { Inventory, readTokens, type TokenTable } from '../../engine/edit/token-table.ts';
import type { Span } from '../../engine/model.ts';

export const whole = (text: string): Span => ({ start: 0, end: text.length });

/** Two texts of one segment each, read as the sides of one comparison. */
export function tablesOf(before: string, after: string): readonly [TokenTable, TokenTable] {
  const inventory = new Inventory();
  return [readTokens(before, [whole(before)], inventory), readTokens(after, [whole(after)], inventory)];
}
