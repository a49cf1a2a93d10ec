import type { Ink, Line, Run } from './text-wrap.ts';

/** How lines are put on paper: with the terminal's colours, or with marks where there are none. */
export interface Pen {
  /** Before wrapping, so that marks count as columns. */
  readonly mark: (runs: readonly Run[]) => readonly Run[];
  readonly write: (line: Line) => string;
}

const ANSI: { readonly [ink in Ink]: string } = {
  plain: '',
  delete: '\u001b[31;9m',
  insert: '\u001b[32;4m',
  quiet: '\u001b[2m',
  strong: '\u001b[1m',
};

/** Red struck out and green underlined, so that it can be read without telling red from green. */
export const colourPen: Pen = {
  mark: (runs) => runs,
  write: (line) =>
    line.map(({ text, ink }) => (ANSI[ink] === '' ? text : `${ANSI[ink]}${text}\u001b[0m`)).join(''),
};

/** The marks of GNU wdiff: `[-deleted-]{+inserted+}`. */
export const plainPen: Pen = {
  mark: (runs) =>
    runs.map(({ text, ink }) => {
      if (ink === 'delete') return { text: `[-${text}-]`, ink };
      if (ink === 'insert') return { text: `{+${text}+}`, ink };
      return { text, ink };
    }),
  write: (line) => line.map((run) => run.text).join(''),
};
