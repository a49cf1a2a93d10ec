import { BASE_STYLESHEET } from './stylesheet-base.ts';

const REPORT_RULES = `
.pair { display: flex; flex-wrap: wrap; gap: 0.75rem 3rem; margin-top: 1.25rem; }
.pair dt, .columns, .side .tag { font-size: 0.75rem; letter-spacing: 0.06em; text-transform: uppercase; color: var(--quiet); }
.pair dd { font-size: 1.1875rem; line-height: 1.35; }
.pair .facts { display: block; }
.pair:has(.said) { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
.pair .said { max-width: 34rem; margin-top: 0.4rem; font: 0.875rem/1.5 var(--sans); color: var(--quiet); overflow-wrap: anywhere; }
.pair .said + .said { margin-top: 0.2rem; }
.pair .said[lang] { font-family: var(--sans); }
main > section { margin-top: 2.5rem; }
.download { width: fit-content; margin-top: 1rem; font: 0.875rem/1.5 var(--sans); }
.download summary { color: var(--link); padding: 0.2rem 0; }
.download ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0.25rem 0; }
.corrigendum { border-collapse: collapse; width: 100%; margin-bottom: 1.5rem; }
.corrigendum th, .corrigendum td { padding: 0.5rem 1.5rem 0.5rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
.corrigendum th { width: 20%; font: 600 0.875rem/1.5 var(--sans); }
.verdict h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.verdict p { font-size: clamp(1.1875rem, 1.05rem + 0.6vw, 1.5rem); line-height: 1.45; max-width: 36em; text-wrap: pretty; }
.verdict a { color: inherit; }
.verdict a[class] { color: var(--tone); font-weight: 600; }
.verdict p.budget { margin-top: 0.75rem; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--major); font-size: 1rem; }

.strip { position: relative; margin-top: 1.75rem; }
.strip .skip { top: 100%; left: 0; }
.strip .skip:not(:focus) { clip-path: inset(50%); pointer-events: none; }
.strip svg.line, .strip svg.lines { display: block; max-width: 100%; height: auto; overflow: visible; }
.strip .same { fill: none; stroke: var(--line); stroke-width: 1.5; }
.strip rect.here { fill: var(--rule); }
.strip a { fill: var(--tone); stroke: var(--tone); stroke-width: 1; }
.strip a.major { fill-opacity: 0.75; }
.strip a.minor { fill-opacity: 0.35; }
.strip a.neutral { fill-opacity: 0; }
.strip a.dim { opacity: 0.2; }
.strip a:hover use { stroke-width: 3; }
.strip a:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; }
.strip .key { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-top: 0.4rem; font: 0.8125rem/1.7 var(--sans); color: var(--quiet); }
.key .sign { white-space: nowrap; }
.key svg { width: 0.8em; height: 1em; margin-inline-end: 0.4em; vertical-align: -0.12em; fill: none; stroke: currentColor; stroke-width: 2; }

.pager, .pages table { font: 0.875rem/1.5 var(--sans); font-variant-numeric: tabular-nums; }
.pager { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: baseline; margin-top: 2rem; padding: 0.6rem 0; border-block: 1px solid var(--rule); }
.pager a { color: var(--link); padding: 0.2rem 0; }
.pager [rel="next"] { margin-inline-start: auto; }
.range { font: 400 0.875rem/1.5 var(--sans); color: var(--quiet); font-variant-numeric: tabular-nums; }
.text h2 .range { margin-inline-start: 0.75em; }
.more { font: 0.8125rem/1.7 var(--sans); color: var(--quiet); }
p.more { padding-top: 0.4rem; }
.where .all { display: block; text-align: end; }
.pages { margin-top: 1.75rem; }
.pages .scroll { overflow-x: auto; margin-top: 0.5rem; }
.pages table { border-collapse: collapse; min-width: 30rem; }
.pages th, .pages td { padding: 0.25rem 1.5rem 0.25rem 0; text-align: end; border-bottom: 1px solid var(--rule); font-weight: 400; }
.pages th:first-child { text-align: start; }
.pages td a { color: var(--tone); }

.changes h2, .text h2, .set-aside h2 { margin-bottom: 1rem; }
.group { margin-top: 1.25rem; }
.group h3 { color: var(--tone); padding: 0.25rem 0; border-bottom: 1px solid var(--rule); }
.group .count { float: inline-end; font-weight: 400; font-size: 0.875rem; }
.group ol { list-style: none; padding: 0; }
.group li { display: grid; grid-template-columns: 1fr auto; gap: 0 1.5rem; align-items: baseline; padding: 0.4rem 0; border-bottom: 1px solid var(--rule); }
.group li > a { color: inherit; text-decoration: none; display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; align-items: baseline; min-width: 0; }
.group li > a:hover .note { text-decoration: underline; }
.places, .survivors { grid-column: 1 / -1; padding-inline-start: 9.5rem; font-family: var(--sans); font-size: 0.8125rem; line-height: 1.7; color: var(--quiet); font-variant-numeric: tabular-nums; }
.places a, .survivors a, .sentences dd a { white-space: nowrap; }
.survivors q { quotes: none; font: 1.0625rem/1.4 var(--serif); color: var(--ink); text-decoration: underline wavy var(--major) 1px; text-underline-offset: 0.2em; }
.sentences dl > div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; align-items: baseline; padding: 0.4rem 0; border-bottom: 1px solid var(--rule); }
.sentences .count { float: none; }
.sentences h3 { color: inherit; }
.sentences dt { font-size: 0.8125rem; font-weight: 600; color: var(--quiet); }
.sentences dd { font: 0.8125rem/1.7 var(--sans); font-variant-numeric: tabular-nums; min-width: 0; }
.sentences details { margin: 0; }
.group .category { font-size: 0.8125rem; color: var(--tone); font-weight: 600; }
.group .note { min-width: 0; overflow-wrap: anywhere; }
.group.critical li { font-size: 1.125rem; }
.where { font-size: 0.8125rem; color: var(--quiet); white-space: nowrap; font-variant-numeric: tabular-nums; }
.group details { margin-top: 0.5rem; }

.columns, .row { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr) minmax(0, 1fr); gap: 0.35rem 2.25rem; }
.columns { position: sticky; top: 0; z-index: 1; background: var(--paper); padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
.columns span:first-child { grid-column: 2; }
.columns span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row { padding: 1.1rem 0 1.2rem; border-bottom: 1px solid var(--rule); }
.row .place { grid-row: 1 / span 2; font-size: 0.8125rem; line-height: 1.35; padding-top: 0.3rem; font-variant-numeric: tabular-nums; }
.row .place .at { white-space: nowrap; }
.row .place a { color: var(--quiet); text-decoration: none; }
.row .place a:hover { text-decoration: underline; }
.row .kind { display: block; color: var(--quiet); font-style: italic; }
:lang(ja) .kind, :lang(ja) .side.absent p { font-style: normal; }
.side { min-width: 0; }
.side p { max-width: 40em; white-space: pre-line; overflow-wrap: anywhere; hyphens: auto; }
.side .tag { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.side.absent p { color: var(--quiet); font-style: italic; font-size: 0.9375rem; }
.added .after > p, .removed .before > p, .departure .before > p { padding-inline-start: 0.9rem; border-inline-start: 3px solid; }
.added .after > p { border-color: var(--ins); }
.removed .before > p { border-color: var(--del); }
.departure .before > p { border-color: var(--line); border-inline-start-style: double; color: var(--quiet); }
.moved .after > p { padding-inline-start: 0.9rem; border-inline-start: 3px double var(--line); }
.move { display: inline-block; font-size: 0.8125rem; padding: 0.2rem 0; }
ins, del { border-radius: 2px; padding: 0 0.08em; box-decoration-break: clone; -webkit-box-decoration-break: clone; text-decoration-thickness: 1.5px; text-decoration-skip-ink: none; }
ins { color: var(--ins); background: var(--ins-wash); text-decoration-line: underline; text-underline-offset: 0.2em; }
del { color: var(--del); background: var(--del-wash); text-decoration-line: line-through; }
ins.critical, ins.major { text-decoration-thickness: 2.5px; }
ins.critical, del.critical { font-weight: 600; }
ins.neutral, del.neutral { text-decoration-style: dotted; }
.added ins, .removed del { background: none; padding: 0; color: inherit; text-decoration-thickness: 1px; font-weight: inherit; }
ins.space::after, del.space::after { content: "␣"; content: "␣" / "space"; font-family: var(--sans); font-size: 0.8em; }
ins.break::after, del.break::after { content: "¶"; content: "¶" / "paragraph break"; font-family: var(--sans); font-size: 0.8em; }
.notes { grid-column: 2 / -1; list-style: none; padding: 0; margin-top: 0.45rem; font-size: 0.9375rem; line-height: 1.5; }
.notes li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6em; padding: 0.1rem 0; }
.notes li:focus { outline-width: 2px; outline-offset: 1px; }
.notes .category { font-size: 0.8125rem; color: var(--quiet); }
.notes .note { color: inherit; text-decoration: none; min-width: 0; overflow-wrap: anywhere; }
.notes .note:hover { text-decoration: underline; }
.moved .side > p[lang], .departure .before > p { text-decoration: underline double var(--line) 1px; text-underline-offset: 0.28em; text-decoration-skip-ink: none; }
.notes li:target, .row:target .place { background: var(--neutral-wash); box-shadow: 0 0 0 0.3rem var(--neutral-wash); border-radius: 2px; }
.row:has(:target), .row:target, .row.current { box-shadow: -0.75rem 0 0 -0.5rem var(--focus); }
.side.inline { display: none; grid-column: 2 / -1; }
[data-view="inline"] .row.merges > .side:not(.inline) { display: none; }
[data-view="inline"] .row.merges > .side.inline { display: block; }
[data-view="inline"] .side.absent { display: none; }
[data-view="inline"] .side:not(.absent) { grid-column: 2 / -1; }
[data-view="inline"] .side > p, [data-view="inline"] .agreed p { max-width: 44em; }
[data-view="inline"] .columns { display: none; }
mark { color: inherit; background: var(--major-wash); text-decoration: underline wavy var(--major) 1px; text-underline-offset: 0.2em; border-radius: 2px; }
mark:target { outline: 2px solid var(--focus); outline-offset: 1px; }
.agreed { margin-inline-start: 8.75rem; padding: 0.7rem 0; color: var(--quiet); }
.agreed + .row { border-top: 1px solid var(--rule); }
.row:has(+ .agreed) { border-bottom: 1px solid var(--rule); }
.agreed p { max-width: 44em; margin: 0.5rem 0; white-space: pre-line; overflow-wrap: anywhere; }
.agreed summary { width: fit-content; padding: 0.2rem 0; }
[hidden] { display: none !important; }
.filtered .agreed[open] { border-bottom: 1px solid var(--rule); }
::highlight(variorum-found) { background: var(--found); color: var(--ink); }

.tools { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.25rem; margin: 2rem 0 -1rem; padding: 0.4rem 0; background: var(--paper); border-bottom: 1px solid var(--line); font: 0.875rem/1.5 var(--sans); }
.tools button, .keys button, button.copy { font: inherit; color: var(--link); background: none; border: 1px solid transparent; border-radius: 3px; padding: 0.2rem 0.5rem; min-height: 1.75rem; min-width: 1.75rem; cursor: pointer; }
.tools button:hover, .keys button:hover, button.copy:hover { text-decoration: underline; }
.tools [aria-pressed="true"] { color: var(--ink); border-color: var(--line); background: var(--sheet); }
.tools > [data-help] { margin-inline-start: auto; }
.tools .status { flex-basis: 100%; color: var(--quiet); }
.tools .status:empty { display: none; }
.walk { white-space: nowrap; color: var(--quiet); }
.walk .at { display: inline-block; min-width: 4.5em; text-align: center; font-variant-numeric: tabular-nums; }
.finder { position: relative; margin: 0; }
.finder > summary { color: var(--link); padding: 0.2rem 0.5rem; }
.finder.active > summary { font-weight: 600; }
.finder.active > summary::after { content: " ●"; content: " ●" / ""; color: var(--major); }
.finder .panel { position: absolute; inset-inline-start: 0; top: 100%; width: min(34rem, calc(100vw - 2rem)); max-height: 70vh; overflow: auto; padding: 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 3px; box-shadow: 0 4px 16px rgb(0 0 0 / 0.15); }
.finder fieldset { border: 0; padding: 0; margin: 0.9rem 0 0; display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.finder legend { font-weight: 600; padding: 0; }
.finder fieldset label { display: inline-flex; gap: 0.35em; align-items: center; min-height: 1.75rem; }
.finder .count { color: var(--quiet); font-variant-numeric: tabular-nums; }
.finder label.none { color: var(--quiet); }
.finder input[type="search"] { display: block; width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 3px; padding: 0.4rem 0.6rem; min-height: 2.25rem; }
.finder p:last-child { margin-top: 0.75rem; }
.finder [data-reset] { margin-inline-start: -0.5rem; }
.keys { color: var(--ink); background: var(--sheet); border: 1px solid var(--line); border-radius: 3px; padding: 1.5rem; font: 0.9375rem/1.6 var(--sans); max-width: min(26rem, calc(100vw - 2rem)); }
.keys::backdrop { background: rgb(0 0 0 / 0.35); }
.keys dl { margin: 0.75rem 0; }
.keys dl > div { display: grid; grid-template-columns: 6rem 1fr; gap: 1rem; }
.keys dd { color: var(--ink); }
.keys button { border-color: var(--line); margin-top: 0.75rem; }
kbd { font: inherit; border: 1px solid var(--line); border-radius: 3px; padding: 0 0.4em; }
button.copy { font: 0.8125rem/1.5 var(--sans); padding: 0 0.4rem; opacity: 0; }
.notes li:hover .copy, .notes li:focus-within .copy, .notes li:focus .copy, .notes li:target .copy { opacity: 1; }
@media (hover: none) { button.copy { opacity: 1; } }
.scripted .columns { top: 2.6rem; }
.pilcrow { font: 0.75em/1 var(--sans); }

.set-aside .lead { color: var(--quiet); }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem 3rem; margin-top: 1rem; }
.set-aside ul { list-style: none; padding: 0; margin-top: 0.35rem; }
.set-aside li { padding: 0.3rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
.set-aside q { quotes: none; }
.reason { font-size: 0.8125rem; color: var(--quiet); }

@media screen and (max-width: 52rem) {
  .columns { display: none; }
  .row { grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
  .row .place { grid-row: auto; padding-top: 0; }
  .row .place a { text-decoration: underline; }
  .row .kind { display: inline; }
  .side .tag { position: static; width: auto; height: auto; clip-path: none; display: block; margin-bottom: 0.1rem; }
  .side.absent .tag { display: none; }
  .notes { grid-column: 1; }
  .agreed { margin-inline-start: 0; }
  .group li { grid-template-columns: minmax(0, 1fr); }
  .group li > a { grid-template-columns: minmax(0, 1fr); }
  .where { white-space: normal; }
  .places, .survivors { padding-inline-start: 0; }
  .sentences dl > div { grid-template-columns: minmax(0, 1fr); }
  .pair { flex-direction: column; }
  .pager { flex-direction: column; align-items: start; gap: 0.25rem; }
  .pager [rel="next"] { margin-inline-start: 0; }
  .text h2 .range { display: block; margin-inline-start: 0; }
  .where .all { display: inline; }
  .side.inline, [data-view="inline"] .side:not(.absent) { grid-column: 1; }
  .tools { gap: 0.1rem 0.6rem; }
  .tools button { padding-inline: 0.35rem; }
  .walk .at { min-width: 3.5em; }
  .finder { position: static; }
  .finder .panel { inset-inline: 0; width: auto; }
}
@page {
  margin: 20mm 16mm 18mm;
  @top-left { content: var(--running-title, "Variorum"); font: 8.5pt sans-serif; color: #444; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt sans-serif; color: #444; }
}
@media print {
  .tools, .keys, button.copy, .pager, .pages, .languages, .download { display: none; }
  nav.strip { display: block; }
  .strip .skip { display: none; }
  .columns { position: static; }
  .row, .group li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .row, .columns { grid-template-columns: 5.5rem minmax(0, 1fr) minmax(0, 1fr); gap: 0.25rem 1.25rem; }
  .row { padding: 0.5rem 0; }
  .agreed { margin-inline-start: 6.75rem; }
  summary { list-style: none; }
  .report details::details-content { content-visibility: visible; block-size: auto; }
  ins, del { background: none; }
}
`;

/** The whole style sheet of a report: inside the page, or served as a file of its own. No address in it. */
export const REPORT_STYLESHEET = `${BASE_STYLESHEET}${REPORT_RULES}`;
