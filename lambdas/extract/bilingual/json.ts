/** JSON of segments: a list of texts, or of objects with `text` (or `target`), and where wanted `id` and `source`. */
import type { Reading } from '../formats/format.ts';
import { damaged, noSegments } from '../refusals.ts';
import { type Attempt, refused } from '../refuse.ts';
import { bilingualReading, languageTag, type Pair } from './reading.ts';

const WHAT = 'JSON file';
const SHAPE =
  'Send a list of texts, or {"language": "en", "segments": [{"id": "1", "text": "…", "source": "…"}]}.';

export function readJson(text: string): Attempt<Reading> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused(damaged(WHAT, `${(error as Error).message.replace(/\.?$/, '')}.`));
  }
  const root = isObject(json) ? json : undefined;
  const list = root ? root.segments : json;
  if (!Array.isArray(list)) return refused(noSegments('The JSON holds no list of segments.', SHAPE));
  const pairs: Pair[] = [];
  for (const [at, item] of list.entries()) {
    const pair = pairOf(item);
    if (!pair)
      return refused({
        ...noSegments('An item of the list is no segment: it has no "text" and no "target".', SHAPE),
        place: `segment ${at + 1}`,
      });
    pairs.push(pair);
  }
  const tag = (name: string) => {
    const value = root?.[name];
    return typeof value === 'string' ? languageTag(value) : undefined;
  };
  return bilingualReading({
    what: WHAT,
    pairs,
    language: tag('language') ?? tag('targetLanguage'),
    sourceLanguage: tag('sourceLanguage'),
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pairOf(item: unknown): Pair | undefined {
  if (typeof item === 'string') return { target: item };
  if (!isObject(item)) return undefined;
  const { id, source } = item;
  const target = item.text ?? item.target;
  if (typeof target !== 'string' && typeof source !== 'string') return undefined;
  return {
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
    ...(typeof source === 'string' ? { source } : {}),
    ...(typeof target === 'string' ? { target } : {}),
  };
}
