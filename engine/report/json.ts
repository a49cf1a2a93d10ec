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
  return `${JSON.stringify(whole, inOrder, 2)}\n`;
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

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const rank = (key: string) => RANKS.get(key) ?? RANKS.size;
  return Object.fromEntries(
    Object.entries(value).sort(
      ([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0),
    ),
  );
}
