/** The only door to the engine. */
export type * from './model.ts';
export { CATEGORIES, COMPARISON_SCHEMA, LINK_KINDS, SEVERITIES } from './model.ts';
