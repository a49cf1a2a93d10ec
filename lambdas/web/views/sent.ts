import { html } from 'hono/html';
import type { Accepted } from '../../stages/accept.ts';
import type { Reader } from '../reader.ts';
import { refusalSaid } from '../stored-words.ts';
import { fillHtml } from './fill-html.ts';
import type { Html } from './layout.ts';
import { sentences } from './parts.ts';

/** One of several files that were sent, and what became of it. */
export type SentFile = Accepted & { readonly filename: string };

export function sentList({ messages }: Reader, files: readonly SentFile[] | undefined): Html | '' {
  if (files === undefined) return '';
  const items = files.map((file) => {
    const message = file.code === 'too-large' ? sentences(refusalSaid(messages, file.refusal).message) : '';
    return html`<li><strong class="file">${file.filename || messages.refusal.file}</strong> ${fillHtml(messages.sent[file.code], { message })}</li>\n`;
  });
  return html`<section class="notice" aria-labelledby="sent" role="status">
<h2 id="sent">${messages.sent.heading}</h2>
<ul>
${items}</ul>
</section>`;
}
