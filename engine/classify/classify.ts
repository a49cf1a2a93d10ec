/** Edits -> changes. */
import type { FoundChange, LinkView } from './view.ts';

/** The changes of one link, in the order of their first edit. */
export function classifyLink(link: LinkView): FoundChange[] {
  return link.edits.flatMap((edit, index) =>
    edit.op === 'equal'
      ? []
      : [
          {
            category: edit.op === 'insert' ? 'addition' : edit.op === 'delete' ? 'omission' : 'wording',
            severity: 'major',
            edits: [index],
            note: `${link.before.text.slice(edit.before.start, edit.before.end)} → ${link.after.text.slice(edit.after.start, edit.after.end)}`,
          } satisfies FoundChange,
        ],
  );
}
