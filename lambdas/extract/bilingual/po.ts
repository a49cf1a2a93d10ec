/** GNU gettext's PO: what is translated is its own id, with its context. */
import { po } from 'gettext-parser';
import type { Reading } from '../formats/format.ts';
import { damaged } from '../refusals.ts';
import { type Attempt, refused } from '../refuse.ts';
import { bilingualReading, languageTag, type Pair } from './reading.ts';

const WHAT = 'PO file';
/** UTF-16 units; a longer message is found by its text alone. */
const LONGEST_ID = 300;

export function readPo(text: string): Attempt<Reading> {
  let parsed: ReturnType<typeof po.parse>;
  try {
    // Decoded already: what the header says of the encoding is no longer true.
    parsed = po.parse(text.replace(/^\ufeff/, ''), { defaultCharset: 'utf-8' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const line = 'lineNumber' in error ? `line ${error.lineNumber}` : undefined;
    return refused(damaged(WHAT, `${error.message.replace(/\.?$/, '')}.`, line));
  }
  const pairs: Pair[] = [];
  let fuzzy = 0;
  for (const [context, messages] of Object.entries(parsed.translations)) {
    for (const message of Object.values(messages)) {
      if (message.msgid === '') continue;
      if (/\bfuzzy\b/.test(message.comments?.flag ?? '')) fuzzy += 1;
      const id = context === '' ? message.msgid : `${context}\u0004${message.msgid}`;
      message.msgstr.forEach((target, form) => {
        const own = message.msgstr.length > 1 ? `${id}[${form}]` : id;
        pairs.push({
          ...(own.length <= LONGEST_ID ? { id: own } : {}),
          source: form > 0 ? (message.msgid_plural ?? message.msgid) : message.msgid,
          target,
        });
      });
    }
  }
  // A file without its first message has none.
  const headers: Readonly<Record<string, string>> = parsed.headers ?? {};
  const header = (name: string) => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const notes =
    fuzzy === 0 ? [] : [`${fuzzy} ${fuzzy === 1 ? 'translation is' : 'translations are'} marked as fuzzy.`];
  return bilingualReading({
    what: WHAT,
    pairs,
    language: languageTag(header('language')),
    sourceLanguage: languageTag(header('x-source-language')),
    notes,
  });
}
