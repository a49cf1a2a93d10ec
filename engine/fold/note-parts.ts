/** A note as the parts it was made from: see `Change.note`. */

export type NoteParts =
  | Replaced
  | (Common & { readonly form: 'added' | 'dropped' | 'moved'; readonly words: string })
  /** A fixed phrase: `spacing`. */
  | { readonly form: 'said'; readonly remark: string };

export interface Replaced extends Common {
  readonly form: 'replaced';
  readonly was: string;
  readonly is: string;
}

interface Common {
  /** The words are a term, or a name, of the user's glossary. */
  readonly glossary?: 'term' | 'name';
  readonly remark?: string;
}

export const ARROW = ' → ';
const ONE_SIDED = /^(added|dropped|moved): '(.*?)'(?: \(([^()]+)\))?$/su;
const GLOSSARY = /^terminology: (name )?/u;
/** After a term: what the glossary says of it. */
const IN_BRACKETS = / \(([^()]+)\)$/u;
/** What may follow the words put in: lower case, no digits, so that "12:30" and "Note: that" stay words. */
const REMARK = /: ([a-z][a-z ,']*)$/u;

/**
 * Reads a note. Where the words themselves hold an arrow or end like a remark the parts are a guess: who needs the
 * words must look whether the texts have them.
 */
export function readNote(note: string): NoteParts {
  const glossary = GLOSSARY.exec(note);
  const said = glossary ? note.slice(glossary[0].length) : note;
  const common = glossary ? { glossary: glossary[1] ? ('name' as const) : ('term' as const) } : {};
  const single = ONE_SIDED.exec(said);
  if (single) {
    const [, form, words, remark] = single;
    return { ...common, form: form as 'added' | 'dropped' | 'moved', words, ...(remark && { remark }) };
  }
  const arrow = said.indexOf(ARROW);
  if (arrow <= 0) return { form: 'said', remark: note };
  const was = said.slice(0, arrow);
  const rest = said.slice(arrow + ARROW.length);
  const remark = (glossary ? IN_BRACKETS : REMARK).exec(rest);
  return remark
    ? { ...common, form: 'replaced', was, is: rest.slice(0, remark.index), remark: remark[1] }
    : { ...common, form: 'replaced', was, is: rest };
}
