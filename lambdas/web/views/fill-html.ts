import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** A template with its `{names}` replaced by markup, or by text that is escaped. */
export const fillHtml = (template: string, values: { readonly [name: string]: Html | string }): Html =>
  // Split by names in brackets, every second piece is a name.
  html`${template.split(/\{(\w+)\}/).map((piece, at) => (at % 2 === 0 ? piece : (values[piece] ?? '')))}`;
