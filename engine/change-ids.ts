/** Ids for changes: made from what the change is, so that they last while the sentences do. */
import type { FoundChange } from './classify/view.ts';
import type { Category, Change } from './model.ts';

/**
 * Gives ids within one comparison. `texts` is the link's before and after text: the same sentences give the same
 * ids wherever they stand. The same change in the same sentences again gets a counter.
 */
export function nameChanges(): (changes: readonly FoundChange[], texts: string) => Change[] {
  const used = new Map<string, { [category in Category]?: number }>();
  return (changes, texts) => {
    if (changes.length === 0) return [];
    const link = fingerprint(texts);
    const counts = used.get(link) ?? {};
    used.set(link, counts);
    return changes.map(({ category, severity, edits, note }) => {
      const times = (counts[category] ?? 0) + 1;
      counts[category] = times;
      const stem = `${category}-${link}`;
      return { id: times === 1 ? stem : `${stem}-${times}`, category, severity, edits, note };
    });
  };
}

/** 53 bits of a text as 11 base-36 digits: two 32-bit multiplicative hashes side by side. Not for secrets. */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
