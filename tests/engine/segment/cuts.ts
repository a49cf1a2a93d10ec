import { segment } from '../../../engine/segment/segment.ts';

/** The mark that shows in a test's text where a segment must end. */
const CUT = '‖';

/** What `segment` makes of a marked text and what the marks ask for, both as lists of segments. */
export function cuts(marked: string, language: string): { got: string[]; want: string[] } {
  const text = marked.replaceAll(CUT, '');
  return {
    got: segment(text, { language }).map(({ start, end }) => text.slice(start, end)),
    want: marked.split(CUT).map((part) => part.trim()),
  };
}
