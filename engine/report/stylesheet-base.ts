/**
 * Colours, type and the parts that the report shares with the pages around it. Every text colour keeps 4.5:1 or more
 * on the papers it stands on, in light and in dark.
 */
export const BASE_STYLESHEET = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --sheet: #ffffff; --ink: #1f1d1a; --quiet: #5f5a51; --rule: #d8d2c5; --line: #8a8375;
  --link: #274b72; --focus: #1a5fb4;
  --critical: #9b1c1f; --major: #8a4a00; --minor: #2f5873; --neutral: #5f5a51;
  --critical-wash: #fbe9e6; --major-wash: #faf0df; --minor-wash: #e9f0f5; --neutral-wash: #f0ede6;
  --del: #8c1d18; --del-wash: #f8e7e4; --ins: #1c5632; --ins-wash: #e5f1e6; --found: #ffe08a;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Georgia, "Times New Roman", "Liberation Serif", serif;
  --serif-ja: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171613; --sheet: #1e1c19; --ink: #e9e4d8; --quiet: #aaa395; --rule: #3b372f; --line: #6e6759;
    --link: #a9c7ea; --focus: #8ab8ee;
    --critical: #ff9f95; --major: #efb56c; --minor: #9fc5e4; --neutral: #aaa395;
    --critical-wash: #3a1f1d; --major-wash: #35290f; --minor-wash: #1b2a36; --neutral-wash: #292722;
    --del: #f5aaa2; --del-wash: #3a2220; --ins: #a9dcb0; --ins-wash: #1c3021; --found: #6b5310;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
body {
  margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 4rem; max-width: 82rem;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; font-kerning: normal;
}
/* Only where a language begins, so that what is set in sans inside it stays so. */
[lang]:lang(ja), [lang]:lang(ja) > body { font-family: var(--serif-ja); line-height: 1.8; line-break: strict; word-break: normal; text-autospace: normal; }
:lang(ja) h1, :lang(ja) .verdict p { word-break: auto-phrase; }
[lang]:lang(zh), [lang]:lang(ko) { line-height: 1.8; }
:lang(ja) [lang]:not(:lang(ja)) { font-family: var(--serif); }
[dir] { text-align: start; }
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.25rem); line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; max-width: 32em; text-wrap: balance; }
h2 { font-size: 1.375rem; line-height: 1.3; font-weight: 600; }
h3 { font-size: 1.0625rem; line-height: 1.4; font-weight: 600; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
[tabindex="-1"]:focus { outline-offset: 4px; }
.vh { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--sheet); z-index: 2; }
.skip:focus { top: 0.5rem; }
nav, .tag, .kind, .place, .badge, .category, .where, .count, .reason, .facts, .columns, summary, .move, .colophon, dt { font-family: var(--sans); }
nav { font-size: 0.875rem; color: var(--quiet); }
nav a { color: inherit; }
.masthead { padding: 1.5rem 0 1.75rem; border-bottom: 3px double var(--line); }
.masthead nav { margin-bottom: 1.25rem; }
.above { display: flex; flex-wrap: wrap; gap: 0 2rem; justify-content: space-between; margin-bottom: 1.25rem; }
.masthead .above nav { margin-bottom: 0; min-width: 0; overflow-wrap: anywhere; }
.languages { display: flex; gap: 0.9rem; }
.above .languages [lang] { font-family: var(--sans); line-height: inherit; }
.languages [aria-current] { color: var(--ink); font-weight: 600; }
.facts { font-size: 0.8125rem; color: var(--quiet); }
summary { cursor: pointer; font-size: 0.875rem; color: var(--quiet); }
.badge { display: inline-flex; align-items: baseline; gap: 0.35em; font-size: 0.75rem; font-weight: 600; letter-spacing: 0.02em; white-space: nowrap; }
.badge::before { font-size: 0.95em; }
.critical { --tone: var(--critical); --wash: var(--critical-wash); }
.major { --tone: var(--major); --wash: var(--major-wash); }
.minor { --tone: var(--minor); --wash: var(--minor-wash); }
.neutral { --tone: var(--neutral); --wash: var(--neutral-wash); }
.badge { color: var(--tone); }
.badge.critical::before { content: "◆"; content: "◆" / ""; }
.badge.major::before { content: "▲"; content: "▲" / ""; }
.badge.minor::before { content: "●"; content: "●" / ""; }
.badge.neutral::before { content: "○"; content: "○" / ""; }
.colophon { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: 0.8125rem; color: var(--quiet); }
.colophon p { max-width: 60em; }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --rule: #bbb; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .skip, nav { display: none; }
  a { color: inherit; text-decoration: none; }
}
`;
