/** The style sheet of the report: text first, notes in the margin, light and dark, screen and paper. */

export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1c1a; --faint: #6d6962; --rule: #e3dfd6; --wash: #f5f2ea;
  --error: #b3261e; --warning: #a35a00; --information: #2a62ad; --hint: #6d6962;
  --error-wash: #fbe3e0; --warning-wash: #fdecc8; --information-wash: #e1ecfa; --hint-wash: #eeebe4;
  --per: #e2ebf8; --org: #ece4f6; --loc: #e0f0e3; --misc: #eeebe4;
  --serif: Charter, "Iowan Old Style", "Source Serif 4", "Noto Serif", Georgia, Cambria,
    "Noto Naskh Arabic", Amiri, "Scheherazade New", "Geeza Pro", "Traditional Arabic", "Times New Roman", serif;
  --naskh: "Noto Naskh Arabic", Amiri, "Scheherazade New", "Geeza Pro", "Traditional Arabic", "Times New Roman", serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial,
    "Noto Sans Arabic", "Geeza Pro", Tahoma, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --ink: #e9e6df; --faint: #9c978d; --rule: #35322d; --wash: #22201d;
    --error: #ff8a80; --warning: #f0b35a; --information: #8cbcff; --hint: #9c978d;
    --error-wash: #4a1f1c; --warning-wash: #46320f; --information-wash: #1d314d; --hint-wash: #2e2b27;
    --per: #22344f; --org: #382a4d; --loc: #1f3d29; --misc: #2e2b27;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 400 1rem/1.5 var(--sans); scroll-behavior: smooth; }
body { max-width: 74rem; margin: 0 auto; padding: 3rem 2rem 6rem; }
h1, h2, h3, p, ul, table { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: inherit; }
code { white-space: nowrap; font: 0.8125rem ui-monospace, "Cascadia Code", Menlo, "DejaVu Sans Mono", monospace; color: var(--faint); }
.masthead { font-weight: 600; font-size: 0.8125rem; letter-spacing: 0.04em; color: var(--faint); }
h1 { font: 600 2.25rem/1.2 var(--serif); letter-spacing: -0.01em; margin-block: 0.25rem 0.75rem; text-wrap: balance; }
.sums { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; color: var(--faint); }
.sums li { font-weight: 600; }
.error { --tone: var(--error); --tone-wash: var(--error-wash); }
.warning { --tone: var(--warning); --tone-wash: var(--warning-wash); }
.information { --tone: var(--information); --tone-wash: var(--information-wash); }
.hint { --tone: var(--hint); --tone-wash: var(--hint-wash); }
.sums [class] { color: var(--tone); }
.overview { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem 3rem;
  margin-block-start: 2rem; padding-block-start: 1.25rem; border-block-start: 1px solid var(--rule); }
.overview h2, .entities h3 { font-size: 0.8125rem; font-weight: 600; color: var(--faint); margin-block-end: 0.375rem; }
table { border-collapse: collapse; font-size: 0.9375rem; }
td { padding: 0.125rem 1rem 0.125rem 0; vertical-align: baseline; }
.number { text-align: end; font-variant-numeric: tabular-nums; color: var(--faint); padding-inline-end: 0.75rem; }
.overview a { text-decoration-color: var(--rule); text-underline-offset: 0.2em; overflow-wrap: anywhere; }
.overview a:hover { text-decoration-color: currentColor; }
th { text-align: start; font-weight: 600; color: var(--faint); padding: 0.125rem 1rem 0.125rem 0; }
.folder section { margin-block-start: 2rem; }
.folder h2 { font-size: 0.8125rem; font-weight: 600; color: var(--faint); margin-block-end: 0.375rem; }
.folder .facts { color: var(--faint); font-size: 0.875rem; }
.chart { display: block; width: 100%; max-width: 45rem; height: auto; font: 13px var(--sans); }
.chart rect { fill: var(--tone); }
.chart text { fill: var(--ink); dominant-baseline: central; }
.chart .bar-label { text-anchor: end; }
.chart text { direction: ltr; }
[dir=rtl] .chart .bar-label { text-anchor: start; }
[dir=rtl] .chart .bar-figure { text-anchor: end; }
.chart .bar-figure, .chart .day-label { fill: var(--faint); font-variant-numeric: tabular-nums; }
.chart .day-label { text-anchor: middle; font-size: 11px; }
.chart .grid { stroke: var(--rule); stroke-width: 1; }
summary { cursor: pointer; }
.folder details { margin-block-start: 0.25rem; }
.matrix table { margin-block: 0.25rem 0.75rem; }
.matrix th, .cell { padding: 0.125rem 0.75rem; }
.matrix th[scope="row"] { font-weight: 400; overflow-wrap: anywhere; }
.matrix th[scope="col"], .matrix bdi { font-family: var(--serif); }
.cell { text-align: center; font-variant-numeric: tabular-nums; }
.shade-1 { background: color-mix(in srgb, var(--information) 12%, transparent); }
.shade-2 { background: color-mix(in srgb, var(--information) 26%, transparent); }
.shade-3 { background: color-mix(in srgb, var(--information) 40%, transparent); }
.shade-4 { background: color-mix(in srgb, var(--information) 54%, transparent); }
.total td, .total th { border-block-start: 1px solid var(--rule); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-block-start: 2rem; font-size: 0.875rem; color: var(--faint); }
.article { margin-block-start: 3.5rem; scroll-margin-block-start: 1.5rem; }
.article > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.25rem;
  padding-block-end: 0.5rem; border-block-end: 2px solid var(--ink); }
.article h2 { font: 600 1.25rem/1.3 var(--serif); overflow-wrap: anywhere; }
.facts, .count { color: var(--faint); }
.facts { font-size: 0.9375rem; }
.count { font-variant-numeric: tabular-nums; font-weight: 400; }
.problem { margin-block-start: 0.75rem; color: var(--error); }
.sheet { padding-block: 1rem 0.5rem; }
.row { display: grid; grid-template-columns: 2.25rem minmax(0, 41rem) minmax(0, 1fr); column-gap: 1rem;
  padding-block: 0.5rem; scroll-margin-block-start: 1.5rem; }
.line { font-size: 0.75rem; line-height: 1.75rem; color: var(--faint); text-decoration: none; text-align: end;
  font-variant-numeric: tabular-nums; opacity: 0.7; user-select: none; }
.text { font: 1.125rem/1.6 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; text-align: start; }
.text:lang(ar), .text:lang(fa), .text:lang(ur) { font: 1.3125rem/1.85 var(--naskh); }
.text:lang(he) { font-size: 1.1875rem; }
.notes { padding-inline-start: 1.25rem; font-size: 0.8125rem; line-height: 1.45; }
.notes li { padding: 0.125rem 0 0.25rem 0.625rem; border-inline-start: 2px solid var(--tone); margin-block: 0.25rem 0.5rem;
  scroll-margin-block-start: 4rem; border-radius: 1px; }
.notes strong { color: var(--tone); font-weight: 600; }
.notes .message { display: block; text-wrap: pretty; }
.notes bdi, .entities bdi { font-family: var(--serif); font-size: 1.125em; }
.notes li:target, .row:target { background: var(--tone-wash, var(--wash)); }
.mark { color: inherit; text-decoration: underline; text-decoration-color: var(--tone); text-decoration-thickness: 2px;
  text-underline-offset: 0.28em; text-decoration-skip-ink: none; background: var(--tone-wash); border-radius: 2px; }
.mark.hint { background: none; text-decoration-style: dotted; }
.mark.information { background: none; }
.mark.residue { color: var(--faint); text-decoration-line: line-through; text-decoration-thickness: 1.5px; }
.mark.residue .name { background: none; }
.mark.blank { text-decoration: none; box-shadow: inset 0 -0.35em var(--tone-wash), inset 0 -0.42em var(--tone); background: none; }
.name { border-radius: 3px; }
.PER { --type: var(--per); } .ORG { --type: var(--org); } .LOC { --type: var(--loc); } .MISC { --type: var(--misc); }
.name { background: var(--type); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.legend .name, .legend .mark { padding-inline: 0.25rem; color: var(--ink); }
.mark .name { background: none; }
.entities { columns: 16rem 4; column-gap: 2.5rem; padding-block: 1.25rem; border-block-start: 1px solid var(--rule); font-size: 0.9375rem; }
.entities section { margin-block-end: 1rem; }
.entities h3 { break-after: avoid; }
.entities section > ul > li { padding-block: 0.25rem; break-inside: avoid; }
.entities h3::before { content: ""; display: inline-block; width: 0.625rem; height: 0.625rem; border-radius: 2px;
  background: var(--type); box-shadow: inset 0 0 0 1px var(--rule); margin-inline-end: 0.5rem; }
.preferred { font-weight: 600; }
.gloss, .item { color: var(--faint); font-size: 0.8125rem; }
.item { text-decoration: none; } .item:hover { text-decoration: underline; }
.forms { display: flex; flex-wrap: wrap; gap: 0 0.875rem; color: var(--faint); }
.forms bdi { color: var(--ink); }
.questioned bdi { text-decoration: underline; text-decoration-color: var(--warning); text-decoration-thickness: 2px; text-underline-offset: 0.25em; }
@media screen and (max-width: 56rem) {
  body { padding: 1.5rem 1rem 4rem; }
  .overview { grid-template-columns: minmax(0, 1fr); }
  .overview code { white-space: normal; overflow-wrap: anywhere; }
  .row { grid-template-columns: 1.75rem minmax(0, 1fr); column-gap: 0.625rem; }
  .notes { grid-column: 2; padding-inline-start: 0; }
  h1 { font-size: 1.75rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --faint: #555; --rule: #ccc; }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  .row, .entities section > ul > li { break-inside: avoid; }
  .article > header { break-after: avoid; }
  .mark, .name, h3::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .row { grid-template-columns: 1.5rem minmax(0, 1.9fr) minmax(0, 1fr); }
  a { text-decoration: none; }
}
`;
