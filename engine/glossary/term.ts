/** A term or a name that the user wants watched. */
import type { Severity } from '../model.ts';

export interface Term {
  /** As it stands in a text. Case counts only where it has capitals: `treaty` is found in "Treaty", `EU` not in "eu". */
  readonly term: string;
  /** BCP 47; a term without one is watched in every language. */
  readonly language?: string;
  /** Of a change to it. Without one: as much as the change would weigh unwatched, and at least `major`. */
  readonly severity?: Severity;
  /** A name is called one in notes. Default `term`. */
  readonly kind?: 'term' | 'name';
  /** What a person should know when it changes ("see the style guide"); goes into the change's note. */
  readonly note?: string;
}
