/** What the user says of changes: terms to watch, severities, what to leave out. */
import type { FoundChange, LinkView } from '../classify/view.ts';
import type { CompareOptions } from '../options.ts';
import { indexTerms } from './term-index.ts';
import { markTerminology } from './terminology.ts';

export type Judge = (changes: readonly FoundChange[], view: LinkView) => readonly FoundChange[];

/**
 * Made once for a comparison. A term's own severity goes before the one for its category, `wording`; what is ignored
 * is left out last.
 */
export function judgeBy(
  { severities = {}, ignore = [], glossary = [] }: CompareOptions,
  language: { readonly before: string; readonly after: string },
): Judge {
  const ignored = new Set(ignore);
  const before = indexTerms(glossary, language.before);
  const after = language.after === language.before ? before : indexTerms(glossary, language.after);
  const terminology = { before, after, severity: severities.wording };
  const watched = before.next.size + after.next.size > 0;
  const weighs = Object.keys(severities).length > 0;
  if (!watched && !weighs && ignored.size === 0) return (found) => found;
  return (found, view) => {
    const weighed = found.map((change) => ({
      ...change,
      severity: severities[change.category] ?? change.severity,
    }));
    const marked = watched ? markTerminology(weighed, view, terminology) : weighed;
    return marked.filter(({ category }) => !ignored.has(category));
  };
}
