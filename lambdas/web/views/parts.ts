import { html } from 'hono/html';
import {
  directionOf,
  fill,
  messagesFor,
  SEVERITIES,
  type Summary,
  sentenceOf,
  verdict,
} from '../../../engine/index.ts';
import type { RefusalRecord } from '../../stages/records.ts';
import type { Reader } from '../reader.ts';
import { refusalSaid, type StoredSentence } from '../stored-words.ts';
import { fillHtml } from './fill-html.ts';
import type { Html } from './layout.ts';

/** The counts as badges, the strongest first, then what else the verdict says. */
export function verdictLine({ locale, messages }: Reader, summary: Summary): Html {
  const { severities } = messagesFor(locale);
  const counts = [...SEVERITIES].reverse().flatMap((severity) => {
    const n = summary.severities[severity];
    const said = fill(messages.badge, { n, severity: severities[severity] });
    return n > 0 ? [html`<span class="badge ${severity}">${said}</span> `] : [];
  });
  const rest = verdict(summary, locale).filter(
    (clause) => !clause.some((part) => part.target === 'critical' || part.target === 'major'),
  );
  return html`<p class="tally">${counts}</p><p class="said">${sentenceOf(rest, locale)}</p>`;
}

/** Refusals with what to do about them; nothing where there are none. */
export function refusalList({ messages }: Reader, refusals: readonly RefusalRecord[]): Html | '' {
  if (refusals.length === 0) return '';
  const { heading, file, notTakenIn } = messages.refusal;
  const items = refusals.map((refusal) => {
    const { message, hint } = refusalSaid(messages, refusal);
    const name = html`<strong class="file">${refusal.filename || file}</strong>`;
    return html`<li>
<p>${fillHtml(notTakenIn, { file: name })} ${sentences(message)}</p>
<p class="hint">${sentences([hint])}</p>
</li>
`;
  });
  return html`<section class="refusals" aria-labelledby="refusals">
<h2 id="refusals">${heading}</h2>
<ul>
${items}</ul>
</section>`;
}

/** Sentences one after the other; those in English marked as such. */
export const sentences = (said: readonly StoredSentence[]): Html =>
  html`${said.map(({ text, english }, at) => html`${at > 0 ? ' ' : ''}${english ? html`<span lang="en">${text}</span>` : text}`)}`;

/** Attributes for a text of this language. */
export const spokenIn = (language: string): Html => html`lang="${language}" dir="${directionOf(language)}"`;

export const notice = (text: string | undefined): Html | '' =>
  text === undefined ? '' : html`<p class="notice" role="status">${text}</p>`;

export const trouble = (text: string | undefined): Html | '' =>
  text === undefined ? '' : html`<p class="trouble" role="alert">${text}</p>`;
