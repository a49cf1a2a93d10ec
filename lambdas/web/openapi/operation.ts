/** What the OpenAPI document says of one route. */
import type * as v from 'valibot';
import type { Format } from '../formats.ts';
import type { SchemaName } from './schemas.ts';

/** What comes with a status: its body by media type, as a named schema for JSON and as text for everything else. */
export interface Answer {
  readonly description: string;
  readonly content?: {
    readonly [type: string]: { readonly schema?: SchemaName; readonly example?: unknown };
  };
  readonly headers?: { readonly [name: string]: string };
}

export interface Parameter {
  readonly description: string;
  readonly schema?: { readonly [keyword: string]: unknown };
  /** One that finds something on a site with the corpus, as `npm start` has it. */
  readonly example: string;
}

export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'delete';
  /** As the router has it: `/works/:work`. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** In which formats the good answer is given, each under an address of its own as well. The schema is of the JSON, where there is any. */
  readonly formats?: { readonly given: readonly Format[]; readonly schema?: SchemaName };
  readonly query?: { readonly [name: string]: Parameter };
  /** A form: its text fields, and whether a file goes with them. */
  readonly form?: {
    readonly fields: v.GenericSchema;
    readonly file: boolean;
    readonly example: { readonly [field: string]: string };
  };
  /** By status, beside the good answer in its formats and the problems that every call may meet. */
  readonly answers: { readonly [status: string]: Answer };
}

export const problemAnswer = (description: string): Answer => ({
  description,
  content: { 'application/problem+json': { schema: 'Problem' }, 'text/html': {} },
});
export const NOT_FOUND = problemAnswer('There is no such thing');
export const NOT_ACCEPTABLE = problemAnswer('It is not given in a format that is accepted');
