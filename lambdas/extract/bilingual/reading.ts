/** What the readers of bilingual files share. */
import { countedNotes } from '../counted.ts';
import type { Reading, ReadSegment } from '../formats/format.ts';
import { MAX_SEGMENTS } from '../limits.ts';
import { noSegments, tooMuch } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';

/** A pair as a file has it: the target is missing where nobody has translated it yet. */
export interface Pair {
  readonly id?: string;
  readonly source?: string;
  readonly target?: string;
}

export interface Pairs {
  readonly what: string;
  readonly pairs: readonly Pair[];
  readonly sourceLanguage?: string;
  readonly language?: string;
  readonly notes?: readonly string[];
}

/**
 * The translations, each beside its source. A file without any translation is read as the text that is to be
 * translated. Ids that occur twice name nothing, so they are left out.
 */
export function bilingualReading({
  what,
  pairs,
  sourceLanguage,
  language,
  notes = [],
}: Pairs): Attempt<Reading> {
  if (pairs.length > MAX_SEGMENTS)
    return refused(tooMuch(`This ${what} holds more than ${MAX_SEGMENTS} segments.`));
  const times = new Map<string, number>();
  for (const { id } of pairs) if (id) times.set(id, (times.get(id) ?? 0) + 1);
  const once = (id: string | undefined) => (id && times.get(id) === 1 ? { id } : {});
  const translated = pairs.filter(({ target }) => target !== undefined && target.trim() !== '');
  const sources = pairs.filter(({ source }) => source !== undefined && source.trim() !== '');
  const repeated = [...times.values()].filter((count) => count > 1).length;
  if (translated.length === 0 && sources.length === 0)
    return refused(
      noSegments(
        `This ${what} holds no segments with text.`,
        'Check that the right file was chosen and that it was exported with its texts.',
      ),
    );
  const doubled = countedNotes([
    [
      repeated,
      'segment id occurs more than once and was not used',
      'segment ids occur more than once and were not used',
    ],
  ]);
  if (translated.length === 0) {
    return done({
      text: '',
      segments: sources.map(({ id, source = '' }) => ({ ...once(id), text: source })),
      ...(sourceLanguage ? { language: sourceLanguage } : {}),
      furniture: [],
      notes: [...notes, ...doubled, 'The file holds no translation: its source texts were read.'],
    });
  }
  const segments = translated.map(
    ({ id, source, target = '' }): ReadSegment => ({
      ...once(id),
      text: target,
      ...(source !== undefined && source.trim() !== '' ? { source } : {}),
    }),
  );
  const missing = pairs.length - translated.length;
  return done({
    text: '',
    segments,
    ...(sourceLanguage ? { sourceLanguage } : {}),
    ...(language ? { language } : {}),
    furniture: [],
    notes: [
      ...notes,
      ...doubled,
      ...countedNotes([
        [
          missing,
          'segment without a translation was left out',
          'segments without a translation were left out',
        ],
      ]),
    ],
  });
}

const TAG = /^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/i;

/** A language tag as files write it; undefined for what is none. */
export const languageTag = (tag: string | undefined): string | undefined =>
  tag !== undefined && TAG.test(tag.trim()) ? tag.trim().replaceAll('_', '-') : undefined;

/** Whether both tags begin with the same language. */
export const likeLanguage = (one: string, other: string): boolean =>
  one.toLowerCase().split(/[-_]/)[0] === other.toLowerCase().split(/[-_]/)[0];
