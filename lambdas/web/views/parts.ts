import { html } from 'hono/html';
import { directionOf, SEVERITIES, type Summary, sentenceOf, verdict } from '../../../engine/index.ts';
import type { RefusalRecord } from '../../stages/records.ts';
import type { Html } from './layout.ts';

/** The counts as badges, the strongest first, then what else the verdict says. */
export function verdictLine(summary: Summary): Html {
  const counts = [...SEVERITIES]
    .reverse()
    .filter((severity) => summary.severities[severity] > 0)
    .map(
      (severity) => html`<span class="badge ${severity}">${summary.severities[severity]} ${severity}</span> `,
    );
  const rest = verdict(summary).filter(
    (clause) => !clause.some((part) => part.target === 'critical' || part.target === 'major'),
  );
  return html`<p class="tally">${counts}</p><p class="said">${sentenceOf(rest)}</p>`;
}

/** Refusals with what to do about them; nothing where there are none. */
export function refusalList(refusals: readonly RefusalRecord[]): Html | '' {
  if (refusals.length === 0) return '';
  const items = refusals.map(
    (refusal) => html`<li>
<p><strong class="file">${refusal.filename || 'A file'}</strong> was not taken in. ${refusal.message}</p>
<p class="hint">${refusal.hint}</p>
</li>
`,
  );
  return html`<section class="refusals" aria-labelledby="refusals">
<h2 id="refusals">Not taken in</h2>
<ul>
${items}</ul>
</section>`;
}

/** Attributes for a text of this language. */
export const spokenIn = (language: string): Html => html`lang="${language}" dir="${directionOf(language)}"`;

export const notice = (text: string | undefined): Html | '' =>
  text === undefined ? '' : html`<p class="notice" role="status">${text}</p>`;
