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
  return `${JSON.stringify(inOrder(whole), null, 2)}\n`;
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

/** The same value with its keys in order. Of a book's million objects most are in order, and are left as they are. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(inOrder);
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  const fields = value as { readonly [key: string]: unknown };
  const keys = Object.keys(fields);
  const ordered: [string, unknown][] = [];
  let isSame = true;
  for (let at = 0; at < keys.length; at++) {
    const field = inOrder(fields[keys[at]]);
    ordered.push([keys[at], field]);
    isSame &&= field === fields[keys[at]] && (at === 0 || byRank(keys[at - 1], keys[at]) < 0);
  }
  return isSame ? value : Object.fromEntries(ordered.sort(([one], [other]) => byRank(one, other)));
}
