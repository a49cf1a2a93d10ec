import { CATEGORIES, type Comparison, LINK_KINDS, SEVERITIES } from '../model.ts';

export interface JsonOptions {
  /** The compared texts; where given, they are put beside each side's label as `text`. */
  readonly before?: string;
  readonly after?: string;
}

/** The comparison as `variorum.comparison/1`: keys always in one order, two spaces, a line feed at the end. */
export function renderJson(comparison: Comparison, texts: JsonOptions = {}): string {
  const { before, after } = comparison;
  const whole = {
    ...comparison,
    before: texts.before === undefined ? before : { ...before, text: texts.before },
    after: texts.after === undefined ? after : { ...after, text: texts.after },
  };
  return `${JSON.stringify(whole, ordering(), 2)}\n`;
}

/** One ranking serves every shape of the model; a key it does not know stands behind the others, by code unit. */
const RANKS: ReadonlyMap<string, number> = new Map(
  [
    ...[
      'schema',
      'engine',
      'op',
      'id',
      'category',
      'severity',
      'label',
      'language',
      'sha256',
      'length',
      'text',
    ],
    ...['start', 'end', 'paragraph', 'before', 'after', 'segments', 'links'],
    ...['kind', 'moved', 'confidence', 'edits', 'note', 'changes', 'segment', 'span', 'survivors'],
    ...['groups', 'severities', 'categories', 'formOnly', 'incomplete', 'summary'],
    ...['budget', 'pass', 'message', ...LINK_KINDS, ...SEVERITIES, ...CATEGORIES],
  ].map((key, rank) => [key, rank]),
);

const rankOf = (key: string): number => RANKS.get(key) ?? RANKS.size;
const byRank = (one: string, other: string): number =>
  rankOf(one) - rankOf(other) || (one < other ? -1 : one > other ? 1 : 0);

/** A book has a million objects of a few shapes: the keys of each are sorted once. */
function ordering(): (key: string, value: unknown) => unknown {
  const sortedOf = new Map<string, readonly string[]>();
  return (_key, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const keys = Object.keys(value);
    const shape = keys.join(' ');
    let sorted = sortedOf.get(shape);
    if (sorted === undefined) {
      sorted = keys.sort(byRank);
      sortedOf.set(shape, sorted);
    }
    return Object.fromEntries(sorted.map((key) => [key, (value as { [key: string]: unknown })[key]]));
  };
}
