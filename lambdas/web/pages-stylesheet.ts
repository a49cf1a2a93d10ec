/** What the pages have beyond the report's style sheet, whose colours and type they share. */
export const PAGES_STYLESHEET = `
.page main > *, .page #live > * { margin-top: 2.5rem; }
.page #live { margin-top: 0; }
.page main > p:first-child, .page .notice { margin-top: 1.5rem; }
.page main > p + p { margin-top: 0.75rem; }
.page h2 { margin-bottom: 0.75rem; }
.above .visitor { font-size: 0.8125rem; font-family: var(--sans); margin: 0; display: flex; gap: 0.5rem; align-items: baseline; flex-wrap: wrap; }
.above .visitor .who { overflow-wrap: anywhere; color: var(--quiet); }
.above .visitor button { font: inherit; padding: 0.1rem 0.6rem; }
main:focus { outline: none; }
.lead { font-size: 1.1875rem; max-width: 40em; }
.quiet, .hint, .optional { color: var(--quiet); }
.optional, .hint { font-size: 0.8125rem; font-family: var(--sans); font-weight: 400; }
.notice, .trouble { padding: 0.6rem 1rem; border-inline-start: 3px solid var(--line); background: var(--neutral-wash); max-width: 50rem; }
.trouble { border-color: var(--critical); background: var(--critical-wash); margin-bottom: 1rem; }
.page .pending { margin-top: 1.5rem; font-style: italic; color: var(--minor); }
.page .pending:empty { margin: 0; }

.order [aria-current] { color: var(--ink); font-weight: 600; }

.works, .timeline { list-style: none; padding: 0; }
.works h2 a, .timeline h3 a, .pair-line a { color: inherit; text-decoration-color: var(--line); }
.works > li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0.5rem 2.5rem; padding: 1.1rem 0 1.2rem; border-bottom: 1px solid var(--rule); }
.works > li:first-child { padding-top: 0; }
.works h2 { font-size: 1.1875rem; margin-bottom: 0.15rem; text-wrap: balance; overflow-wrap: anywhere; }
.works .quiet { font-style: italic; }
.pair-line { overflow-wrap: anywhere; }
.tally { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin-top: 0.15rem; }
.said { max-width: 46em; color: var(--quiet); font-size: 1rem; }
.narrowing { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: center; padding-bottom: 1rem; border-bottom: 1px solid var(--rule); }
.narrowing form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.page .narrowing input { width: 14rem; }
.page .facts [lang], .page .matrix [lang], .page .above [lang] { font-family: inherit; line-height: inherit; }
:lang(ja) .quiet, :lang(ja) .pending, :lang(ja) input::placeholder { font-style: normal; }
.order [aria-current], .order a { margin-inline-start: 0.5rem; }
.timeline > li { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 1.5rem; }
.timeline > li > div { position: relative; padding: 0 0 1.75rem 1.75rem; border-inline-start: 1px solid var(--line); }
.timeline > li:last-child > div { border-color: transparent; padding-bottom: 0; }
.timeline > li > div::before { content: ""; position: absolute; inset-inline-start: -0.34rem; top: 0.5rem; width: 0.625rem; height: 0.625rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--line); }
.timeline .when { font: 0.875rem/1.5 var(--sans); color: var(--quiet); padding-top: 0.2rem; }
.timeline h3 { font-size: 1.1875rem; overflow-wrap: anywhere; }
.timeline .step { margin-top: 0.6rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
.scroll { position: relative; overflow-x: auto; max-width: 100%; margin-top: 0.75rem; }
.matrix { border-collapse: collapse; font: 0.875rem/1.4 var(--sans); }
.matrix th, .matrix td { border: 1px solid var(--rule); padding: 0.3rem 0.35rem; text-align: center; white-space: nowrap; min-width: 3.4rem; }
.matrix td { background: var(--sheet); }
.matrix th { font-weight: 600; }
.matrix tbody th { text-align: start; white-space: normal; overflow-wrap: anywhere; min-width: 9rem; max-width: 18rem; font-weight: 400; position: sticky; inset-inline-start: 0; background: var(--paper); z-index: 1; }
.matrix .number { font-weight: 600; margin-inline-end: 0.3rem; }
.matrix .corner { font-weight: 400; color: var(--quiet); text-align: start; }
.matrix .itself { background: var(--rule); }
.matrix a { display: block; line-height: 1.6rem; }
.matrix .badge { display: block; line-height: 1.1rem; }
.matrix .share-1 { background: color-mix(in srgb, var(--minor) 6%, var(--sheet)); }
.matrix .share-2 { background: color-mix(in srgb, var(--minor) 12%, var(--sheet)); }
.matrix .share-3 { background: color-mix(in srgb, var(--minor) 18%, var(--sheet)); }
.matrix .share-4 { background: color-mix(in srgb, var(--minor) 24%, var(--sheet)); }
.page .matrix button { width: auto; min-height: 1.6rem; padding: 0 0.3rem; font: 0.75rem/1.5 var(--sans); color: var(--quiet); background: none; border: 1px solid var(--line); }
.page .matrix button:hover { color: var(--ink); border-color: var(--ink); }
.plain { padding-inline-start: 1.2rem; }
.notice h2 { font-size: 1.0625rem; margin-bottom: 0.25rem; }
.notice ul { padding-inline-start: 1.2rem; overflow-wrap: anywhere; }
.refusals ul { list-style: none; padding: 0; }
.refusals li { padding: 0.6rem 0 0.6rem 1rem; border-inline-start: 3px solid var(--critical); margin-bottom: 0.75rem; overflow-wrap: anywhere; }
.refusals .hint { font-family: inherit; font-size: 1rem; }

.upload, .any-two { max-width: 52rem; }
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
input[type="file"] { padding: 1.25rem 1rem; border: 2px dashed var(--line); overflow: hidden; }
.dropping input[type="file"] { border-color: var(--focus); background: var(--minor-wash); }
input:disabled { color: var(--quiet); background: var(--neutral-wash); }
.chosen { font: 0.875rem/1.5 var(--sans); white-space: pre-line; overflow-wrap: anywhere; }
input::placeholder { color: var(--quiet); font-style: italic; opacity: 1; }
.send { margin-top: 1.25rem; }
progress { width: min(100%, 24rem); accent-color: var(--link); }
button { padding: 0.6rem 1.4rem; min-height: 2.75rem; color: var(--paper); background: var(--ink); border: 1px solid var(--ink); border-radius: 3px; cursor: pointer; font-weight: 600; }
button:hover { background: var(--link); border-color: var(--link); }

.particulars { display: grid; gap: 0.4rem; }
.particulars div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 1rem; align-items: baseline; }
.particulars dt { font-size: 0.8125rem; color: var(--quiet); }
.particulars dd { overflow-wrap: anywhere; }
.particulars code { font-size: 0.8125rem; }
.text-block { max-width: 42em; }
.text-block p { margin-bottom: 1em; white-space: pre-line; overflow-wrap: anywhere; }
@media screen and (max-width: 40rem) {
  .works > li, .timeline > li { grid-template-columns: minmax(0, 1fr); }
  .timeline > li > div { padding-inline-start: 1rem; margin-inline-start: 0.35rem; }
  .timeline .when { padding: 0 0 0.25rem; }
  .matrix tbody th { position: static; }
  .particulars div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .send button { width: 100%; }
}
@media print { .upload, .any-two, .narrowing, .send, section:has(> .upload), section:has(> .any-two) { display: none; } }
`;
