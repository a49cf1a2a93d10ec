/** The whole text as a row of marks: one a sentence, or one for some neighbours where the text is long. */
import { type ComparedLink, type LinkKind, SEVERITIES, type Severity } from '../model.ts';
import type { Book } from './book.ts';
import { isQuiet } from './rows.ts';
import { strongest } from './severity.ts';

/** What a mark's shape says: `moved` where that is all that happened. */
export type StripKind = Exclude<LinkKind, 'unchanged'> | 'moved';

export interface StripMark {
  /** Links it stands for, in the order of the rows. */
  readonly links: readonly number[];
  /** How many of them are not as they were. */
  readonly changed: number;
  /** With the first of them, and with the last. */
  readonly pages: readonly [number, number];
  /** The one that matters most, to which the mark leads. Undefined where nothing changed. */
  readonly strongest?: { readonly link: number; readonly kind: StripKind; readonly severity: Severity };
}

/** No more marks than `most`, each of about as many links. */
export function stripMarks(
  { pages, pageOfLink }: Book,
  links: readonly ComparedLink[],
  most: number,
): readonly StripMark[] {
  const order = pages.flatMap((page) => page.links);
  const count = Math.min(most, order.length);
  const start = (mark: number): number => Math.floor((mark * order.length) / count);
  return Array.from({ length: count }, (_, mark): StripMark => {
    const own = order.slice(start(mark), start(mark + 1));
    const changed = own.filter((index) => !isQuiet(links[index]));
    let link: number | undefined;
    for (const index of changed)
      if (link === undefined || weightOf(links[index]) > weightOf(links[link])) link = index;
    return {
      links: own,
      changed: changed.length,
      pages: [pageOfLink[own[0]], pageOfLink[own[own.length - 1]]],
      ...(link !== undefined && {
        strongest: { link, kind: kindOf(links[link]), severity: strongest(links[link].changes) ?? 'neutral' },
      }),
    };
  });
}

/** Without a change that is told, a sentence that came, went or moved still weighs more than one that stayed. */
const weightOf = (link: ComparedLink): number => {
  const severity = strongest(link.changes);
  return severity === undefined ? 0 : 1 + SEVERITIES.indexOf(severity);
};

const kindOf = ({ kind }: ComparedLink): StripKind => (kind === 'unchanged' ? 'moved' : kind);
