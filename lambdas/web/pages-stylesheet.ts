/** What the pages have beyond the report's style sheet, whose colours and type they share. */
export const PAGES_STYLESHEET = `
.page main > *, .page #live > * { margin-top: 2.5rem; }
.page #live { margin-top: 0; }
.page main > p:first-child, .page .notice { margin-top: 1.5rem; }
.page main > p + p { margin-top: 0.75rem; }
.page h2 { margin-bottom: 0.75rem; }
main:focus { outline: none; }
.lead { font-size: 1.1875rem; max-width: 40em; }
.quiet, .hint, .optional { color: var(--quiet); }
.optional, .hint { font-size: 0.8125rem; font-family: var(--sans); font-weight: 400; }
.notice, .trouble { padding: 0.6rem 1rem; border-inline-start: 3px solid var(--line); background: var(--neutral-wash); max-width: 50rem; }
.trouble { border-color: var(--critical); background: var(--critical-wash); margin-bottom: 1rem; }
.page .pending { margin-top: 1.5rem; font-style: italic; color: var(--minor); }
.page .pending:empty { margin: 0; }

.works, .comparisons, .versions { list-style: none; padding: 0; }
.works > li { padding: 1.4rem 0 1.5rem; border-bottom: 1px solid var(--rule); }
.works > li:first-child { padding-top: 0; }
.works h2 { margin-bottom: 0.15rem; text-wrap: balance; }
.works h2 a, .comparisons a, .versions a { color: inherit; text-decoration-color: var(--line); }
.latest { margin-top: 0.75rem; }
.works > li > .quiet { margin-top: 0.5rem; font-style: italic; }
.comparisons > li { padding: 0.9rem 0 1rem; border-bottom: 1px solid var(--rule); }
.pair-line { font-size: 1.125rem; }
.tally { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin-top: 0.15rem; }
.said { max-width: 46em; color: var(--quiet); font-size: 1rem; }
.versions > li { display: grid; grid-template-columns: 13rem minmax(0, 1fr) auto; gap: 0 1.5rem; align-items: baseline; padding: 0.6rem 0; border-bottom: 1px solid var(--rule); }
.versions .when { font: 0.875rem/1.5 var(--sans); color: var(--quiet); }
.refusals ul { list-style: none; padding: 0; }
.refusals li { padding: 0.6rem 0 0.6rem 1rem; border-inline-start: 3px solid var(--critical); margin-bottom: 0.75rem; overflow-wrap: anywhere; }
.refusals .hint { font-family: inherit; font-size: 1rem; }

form { max-width: 52rem; }
details > form { margin-top: 1.25rem; }
main > section > details > summary { font-size: 1rem; color: var(--link); width: fit-content; padding: 0.4rem 0; }
form h3 { margin: 1.5rem 0 0.5rem; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1rem 1.5rem; align-items: start; }
.fields .wide { grid-column: 1 / -1; }
.fields p, fieldset { display: flex; flex-direction: column; gap: 0.25rem; min-width: 0; }
fieldset { border: 0; padding: 0; margin: 0; }
label, legend { font: 600 0.875rem/1.5 var(--sans); padding: 0; }
fieldset label { font-weight: 400; font-size: 0.9375rem; display: flex; gap: 0.5rem; align-items: center; min-height: 1.75rem; }
input, select, button { font: 1rem/1.4 var(--sans); color: inherit; }
input:not([type="radio"]), select { width: 100%; min-width: 0; min-height: 2.75rem; padding: 0.5rem 0.7rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 3px; }
input[type="file"] { padding: 0.45rem 0.5rem; }
input::placeholder { color: var(--quiet); font-style: italic; opacity: 1; }
.send { margin-top: 1.25rem; }
button { padding: 0.6rem 1.4rem; min-height: 2.75rem; color: var(--paper); background: var(--ink); border: 1px solid var(--ink); border-radius: 3px; cursor: pointer; font-weight: 600; }
button:hover { background: var(--link); border-color: var(--link); }

.particulars { display: grid; gap: 0.4rem; }
.particulars div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 1rem; align-items: baseline; }
.particulars dt { font-size: 0.8125rem; color: var(--quiet); }
.particulars dd { overflow-wrap: anywhere; }
.particulars code { font-size: 0.8125rem; }
.reading-notes { color: var(--quiet); padding-inline-start: 1.2rem; }
.text-block { max-width: 42em; }
.text-block p { margin-bottom: 1em; white-space: pre-line; overflow-wrap: anywhere; }
@media screen and (max-width: 40rem) {
  .versions > li { grid-template-columns: minmax(0, 1fr); }
  .particulars div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  button { width: 100%; }
}
@media print { form, .send, section:has(> form) { display: none; } }
`;
