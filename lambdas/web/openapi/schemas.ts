/** The schemas that the document names, as JSON Schema. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import comparison from '../../../engine/comparison.schema.json' with { type: 'json' };
import * as answers from '../answers/shapes.ts';

const SHAPES = {
  Works: answers.worksAnswer,
  Work: answers.workAnswer,
  Version: answers.versionAnswer,
  State: answers.stateAnswer,
  Upload: answers.uploadAnswer,
  Permitted: answers.permittedAnswer,
  Jobs: answers.jobsAnswer,
  Deletion: answers.deletionAnswer,
  Watches: answers.watchesAnswer,
  WatchSet: answers.watchSetAnswer,
  Schedules: answers.schedulesAnswer,
  Request: answers.requestAnswer,
  Problem: answers.problemAnswer,
} as const;

/** `Comparison` is the engine's own schema. */
export type SchemaName = keyof typeof SHAPES | 'Comparison';

export const reference = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

export function jsonSchemaOf(shape: v.GenericSchema): JsonSchema {
  const { $schema, ...schema } = toJsonSchema(shape, { target: 'draft-2020-12' });
  return schema;
}

/** All of them, as `components/schemas`. */
export function namedSchemas(): { readonly [name: string]: unknown } {
  const shapes = Object.entries(SHAPES).map(([name, shape]) => [name, jsonSchemaOf(shape)]);
  return { ...Object.fromEntries(shapes), ...comparisonSchemas() };
}

/** A schema inside a document has no `$defs` of its own: each becomes a schema beside it, `Comparison.link`. */
function comparisonSchemas(): { readonly [name: string]: unknown } {
  const { $schema, $id, $defs, ...whole } = comparison;
  const moved = (schema: unknown): unknown =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/Comparison.'));
  const parts = Object.entries($defs).map(([name, part]) => [`Comparison.${name}`, moved(part)]);
  return { Comparison: moved(whole), ...Object.fromEntries(parts) };
}
