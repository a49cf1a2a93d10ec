import { html } from 'hono/html';
import { counted, fill } from '../../../engine/index.ts';
import type { VersionFacts } from '../../stages/records.ts';
import { pairName } from '../../store/keys.ts';
import { reportAddress, requestsAddress } from '../addresses.ts';
import { may } from '../auth/visitor.ts';
import type { WorkView } from '../catalogue.ts';
import { groupName } from '../groups.ts';
import { type Cell, type MatrixRow, matrixOf } from '../matrix.ts';
import type { Messages } from '../messages/messages.ts';
import type { Reader } from '../reader.ts';
import type { Html } from './layout.ts';
import { labelOf } from './named.ts';

/** A table of a group's versions against each other. `named`: the work has other groups with a table as well. */
export function matrixSection(
  reader: Reader,
  { id, versions, comparisons }: WorkView,
  group: readonly VersionFacts[],
  named: boolean,
): Html {
  const { work: words } = reader.messages;
  const heading = `matrix-${versions.indexOf(group[0])}`;
  const columns = group.map(
    (after, at) =>
      html`<th scope="col"><span aria-hidden="true">${at + 1}</span><span class="vh">${labelOf(reader, after)}</span></th>`,
  );
  const rows = matrixOf(group, comparisons).map((row, at) => matrixRow(reader, id, group, row, at));
  return html`<section aria-labelledby="${heading}">
<h2 id="${heading}">${named ? fill(words.matrixOf, { group: groupName(reader, group[0]) }) : words.matrix}</h2>
<p class="hint">${words.matrixLead}</p>
<form method="post" action="${requestsAddress(id)}">
<div class="scroll" role="group" aria-labelledby="${heading}" tabindex="0">
<table class="matrix">
<thead><tr><th scope="col" class="corner">${words.beforeAfter}</th>${columns}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
</form>
</section>
`;
}

function matrixRow(
  reader: Reader,
  work: string,
  group: readonly VersionFacts[],
  { before, cells }: MatrixRow,
  at: number,
): Html {
  const { messages } = reader;
  const shown = cells.map((cell, column) => {
    const pair = fill(messages.pair, { before: before.label, after: group[column].label });
    // Who may not ask sees an empty place.
    const isIdle = cell.kind === 'unasked' && !may(reader.visitor, 'uploader');
    return matrixCell(messages, work, isIdle ? { kind: 'backwards' } : cell, pair);
  });
  return html`<tr><th scope="row"><span class="number" aria-hidden="true">${at + 1}</span> ${labelOf(reader, before)}</th>${shown}</tr>
`;
}

/** `pair`: as it is read out, the table's headers being far away. */
function matrixCell({ work: words }: Messages, work: string, cell: Cell, pair: string): Html {
  switch (cell.kind) {
    case 'itself':
      return html`<td class="itself"></td>`;
    case 'backwards':
      return html`<td></td>`;
    case 'making':
      return html`<td class="quiet"><span aria-hidden="true">${words.making}</span><span class="vh">${fill(words.makingOf, { pair })}</span></td>`;
    case 'unasked':
      return html`<td><button name="pair" value="${pairName(cell.pair)}" aria-label="${fill(words.askFor, { pair })}">${words.ask}</button></td>`;
    case 'made': {
      const critical =
        cell.critical === 0
          ? ''
          : html` <span class="badge critical"><span aria-hidden="true">${cell.critical}</span><span class="vh">${counted(words.criticalHere, cell.critical)}</span></span>`;
      return html`<td class="share-${shade(cell.share)}"><a href="${reportAddress(work, cell.pair)}"><span class="vh">${fill(words.cell, { pair })} </span>${percentage(words, cell.share)}</a>${critical}</td>`;
    }
  }
}

/** 0 for the same, to 4 for more than three quarters. */
const shade = (share: number): number => (share === 0 ? 0 : Math.min(4, 1 + Math.floor(share * 4)));

/** Rounded, but never to "nothing" or "all" where it is not. */
function percentage({ share: form, shareBelow, shareAbove }: Messages['work'], share: number): string {
  if (share > 0 && share < 0.01) return shareBelow;
  if (share > 0.99 && share < 1) return shareAbove;
  return fill(form, { share: Math.round(share * 100) });
}
