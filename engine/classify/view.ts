/** What a classifier sees of a link: the edits, and the texts they point into. */
import type { TokenTable } from '../edit/token-table.ts';
import type { Change, Edit, LinkKind, Span } from '../model.ts';

export interface TextView {
  /** Of the whole text of the side; spans point into that. */
  readonly tokens: TokenTable;
  readonly language: string;
}

export interface SideView extends TextView {
  /** First segment's start to last one's end; empty for a link that has none on this side. */
  readonly span: Span;
}

export interface LinkView {
  readonly kind: LinkKind;
  readonly before: SideView;
  readonly after: SideView;
  readonly edits: readonly Edit[];
}

/** A change before `compare` gives it its id. */
export type FoundChange = Omit<Change, 'id'>;
