/** The look of the HTML report: light, dark, narrow and on paper. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --line: #e3e6eb; --text: #12161c; --soft: #566072; --code: #eef0f4;
  --good: #0e7a3f; --bad: #c0262d; --warning: #92610a; --neutral: #4a5568;
  --good-tint: #e2f5e9; --bad-tint: #fdeaea; --warning-tint: #fcf1d8; --neutral-tint: #e9ecf1;
  --canary: #4f6bed; --stable: #c3cad6; --healthy: #14a058; --desired: #566072;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1015; --card: #151a21; --line: #272e39; --text: #eef1f6; --soft: #9aa5b6; --code: #1f2630;
    --good: #58d68d; --bad: #ff8a85; --warning: #f2c14e; --neutral: #aab4c3;
    --good-tint: #10291b; --bad-tint: #351a1b; --warning-tint: #30260f; --neutral-tint: #222a34;
    --canary: #7d93ff; --stable: #3d4757; --healthy: #3ecf82; --desired: #9aa5b6;
  }
}
* { box-sizing: border-box; margin: 0; }
html { -webkit-text-size-adjust: 100%; }
body {
  background: var(--page); color: var(--text); line-height: 1.55;
  font-family: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
body::before { content: ""; display: block; height: 5px; background: var(--tone); }
body.good, li.good, .mark.good { --tone: var(--good); --tint: var(--good-tint); }
body.bad, li.bad, .mark.bad { --tone: var(--bad); --tint: var(--bad-tint); }
body.warning, li.warning, .mark.warning { --tone: var(--warning); --tint: var(--warning-tint); }
body.neutral, li.neutral, .mark.neutral { --tone: var(--neutral); --tint: var(--neutral-tint); }
.badge.good { --tone: var(--good); --tint: var(--good-tint); }
.badge.bad { --tone: var(--bad); --tint: var(--bad-tint); }
.badge.warning { --tone: var(--warning); --tint: var(--warning-tint); }
.badge.neutral { --tone: var(--neutral); --tint: var(--neutral-tint); }
header { padding: 2.75rem 0 1.75rem; }
.when, .sub, .took, .note, footer, .spans .took { color: var(--soft); }
.when { font-size: .875rem; font-variant-numeric: tabular-nums; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.15; letter-spacing: -.02em; overflow-wrap: anywhere; }
h2 { font-size: 1.0625rem; letter-spacing: -.005em; }
.verdict { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; margin: .875rem 0; }
.badge {
  display: inline-flex; align-items: center; gap: .375rem; padding: .125rem .625rem .125rem .5rem; border-radius: 99px;
  background: var(--tint); color: var(--tone); font-size: .8125rem; font-weight: 600; white-space: nowrap;
}
header .badge { padding: .3125rem 1rem .3125rem .75rem; font-size: 1rem; }
.icon { width: 1em; height: 1em; fill: none; stroke: currentColor; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
.headline { font-size: 1.125rem; max-width: 46rem; overflow-wrap: anywhere; text-wrap: pretty; }
.explanation { margin-top: .5rem; max-width: 46rem; overflow-wrap: anywhere; text-wrap: pretty; color: var(--soft); }
section, .card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1.25rem; margin-bottom: 1rem; }
section > h2 { margin-bottom: .75rem; }
section.why { border-color: color-mix(in srgb, var(--tone) 40%, var(--line)); background: var(--tint); }
section.why > h2 { color: var(--tone); }
section.why ol, section.todo ul { padding: 0; list-style: none; display: grid; gap: .75rem; }
.why li, .todo li { overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .8125rem/1.55 var(--mono); margin-top: .375rem; }
:root { --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { font: .8125em/1.4 var(--mono); background: var(--code); border-radius: 5px; padding: .125em .375em; overflow-wrap: anywhere; }
.todo pre, .log { background: var(--code); border-radius: 8px; padding: .625rem .75rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem 1.5rem; }
dt { color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
dd { overflow-wrap: anywhere; }
.facts > div { min-width: 0; }
.facts .long { grid-column: span 2; }
a { color: inherit; text-underline-offset: .2em; text-decoration-color: var(--soft); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--canary); outline-offset: 2px; border-radius: 6px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); vertical-align: top; }
thead th { border: 0; color: var(--soft); font-weight: 500; font-size: .8125rem; padding-top: 0; }
.n { font-variant-numeric: tabular-nums; white-space: nowrap; }
.card .top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem; }
.card .top h2 { font-size: 1.25rem; overflow-wrap: anywhere; }
.sub { display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .875rem; margin: .25rem 0 .75rem; }
.versions { color: var(--text); }
.versions code { white-space: nowrap; }
.wide .versions { white-space: nowrap; }
.arrow { margin: 0 .375rem; color: var(--soft); }
.chart { margin-top: 1.25rem; }
.plot { position: relative; height: 14rem; margin: 1.25rem .25rem 1.75rem 1.75rem; border-bottom: 1px solid var(--line); }
.plot svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
.plot path { fill: none; stroke-width: 2; vector-effect: non-scaling-stroke; }
path.grid { stroke: var(--line); stroke-width: 1; }
path.canary { fill: var(--canary); }
path.stable { fill: var(--stable); }
path.desired { stroke: var(--desired); stroke-dasharray: 5 4; stroke-width: 1.5; }
path.healthy { stroke: var(--healthy); stroke-width: 2.5; }
.y, .x, .spans .scale { color: var(--soft); font-size: .75rem; font-variant-numeric: tabular-nums; }
path.line { stroke-linejoin: round; stroke-linecap: round; }
path.line.canary { fill: none; stroke: var(--canary); stroke-width: 2.5; }
path.line.stable { fill: none; stroke: var(--desired); stroke-dasharray: 1 5; }
path.boundary { stroke: var(--desired); stroke-width: 1; stroke-dasharray: 2 4; }
path.decision { stroke: var(--neutral); stroke-width: 1.5; }
path.decision.good { stroke: var(--good); } path.decision.bad { stroke: var(--bad); } path.decision.warning { stroke: var(--warning); }
.traffic .plot { margin: 2rem .25rem 0 2.75rem; height: 8rem; }
.traffic .plot.share { height: 6rem; }
@media (max-width: 30rem) { .traffic .plot.curve { margin-top: 3.25rem; } }
.traffic .plot.share path.canary { opacity: .55; }
.traffic .plot:has(.row0) { margin-top: 4rem; } .traffic .plot:has(.row1) { margin-top: 5.5rem; } .traffic .plot:has(.row2) { margin-top: 7rem; }
.plot-title { position: absolute; left: 0; bottom: 100%; font-size: .8125rem; font-weight: 500; }
.traffic .plot:has(.mark) .plot-title { bottom: calc(100% + 1.375rem); }
.traffic .plot:has(.row1) .plot-title { bottom: calc(100% + 2.875rem); } .traffic .plot:has(.row2) .plot-title { bottom: calc(100% + 4.375rem); }
.times { position: relative; margin: 0 .25rem 0 2.75rem; }
.traffic .marks { margin-top: 2.5rem; }
.traffic figcaption { padding-left: 0; margin-bottom: .75rem; }
.y { position: absolute; white-space: nowrap; right: 100%; margin-right: .5rem; transform: translateY(-50%); }
.x { position: absolute; top: 100%; margin-top: .375rem; transform: translateX(-50%); white-space: nowrap; }
.mark { position: absolute; top: -.5rem; bottom: 0; border-left: 1.5px solid var(--tone); }
.mark.row1 { top: -2rem; }
.mark.row2 { top: -3.5rem; }
.plot:has(.row0) { margin-top: 2.25rem; }
.plot:has(.row1) { margin-top: 3.75rem; }
.plot:has(.row2) { margin-top: 5.25rem; }
.mark b, .marks b {
  display: inline-grid; place-items: center; width: 1.25rem; height: 1.25rem; border-radius: 50%; background: var(--tone); color: var(--card);
  font-size: .6875rem; line-height: 1;
}
.mark b { position: absolute; top: -.625rem; left: -.6875rem; box-shadow: 0 0 0 2px var(--card); }
figcaption { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .8125rem; color: var(--soft); padding-left: 1.75rem; }
.key { display: inline-flex; align-items: center; gap: .5rem; overflow-wrap: anywhere; }
.key i { width: .875rem; height: .875rem; border-radius: 4px; background: var(--canary); flex: none; }
.key.stable i { background: var(--stable); }
.key.line i { height: 0; border-radius: 0; background: none; border-top: 3px solid var(--canary); }
.key.line.stable i { border-top: 3px dotted var(--desired); }
.key.boundary i { width: 0; border-radius: 0; background: none; border-left: 1px dashed var(--desired); }
.key.desired i { height: 0; border-radius: 0; background: none; border-top: 2px dashed var(--desired); }
.key.healthy i { height: 3px; border-radius: 2px; background: var(--healthy); }
.marks, ol.events, ol.steps { list-style: none; padding: 0; }
.marks { margin-top: 1rem; display: grid; gap: .375rem; font-size: .875rem; }
.marks li { display: grid; grid-template-columns: auto 3.75rem 1fr; gap: .5rem; align-items: start; overflow-wrap: anywhere; }
.marks time, .events time { color: var(--soft); font-variant-numeric: tabular-nums; }
ol.events { font-size: .875rem; border-left: 2px solid var(--line); margin-left: .3125rem; display: grid; gap: .5rem; }
.events li { position: relative; display: grid; grid-template-columns: 4.25rem 1fr; padding-left: 1rem; overflow-wrap: anywhere; }
.events li > span { min-width: 0; }
.events li::before {
  content: ""; position: absolute; left: -.375rem; top: .4375rem; width: .625rem; height: .625rem; border-radius: 50%;
  background: var(--tone); box-shadow: 0 0 0 2px var(--card);
}
.events .detail.neutral::before { background: var(--line); }
.events .milestone { font-weight: 600; }
.events .milestone time { font-weight: 400; }
ol.steps { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.steps th, .steps td.n { overflow-wrap: anywhere; }
.steps td.says { overflow-wrap: break-word; }
.names { font-size: .875rem; color: var(--soft); }
.names ul { list-style: none; padding: 0; overflow-wrap: anywhere; }
.steps tbody th { min-width: 5.5rem; }
.steps td.n { min-width: 5.5rem; }
.facts ~ .names { margin-top: 1rem; }
.card ol.steps { margin-top: 1.75rem; }
.steps td.n { white-space: normal; }
.steps table { margin-top: .5rem; }
.steps .badge { margin-right: .5rem; }
.steps .took { margin-right: .5rem; }
.weight { position: relative; display: flex; gap: .375rem; align-items: baseline; padding-bottom: .625rem; margin-bottom: .5rem; }
.weight span { color: var(--soft); font-size: .875rem; }
.weight::after, .weight i { content: ""; position: absolute; bottom: 0; left: 0; height: 6px; border-radius: 3px; }
.weight::after { width: 100%; background: var(--code); }
.weight i { background: var(--tone); z-index: 1; }
.spans { display: grid; gap: .625rem; font-size: .875rem; }
.span { display: grid; grid-template-columns: 1fr auto; gap: .125rem .75rem; }
.span .what { overflow-wrap: anywhere; }
.span .took { font-variant-numeric: tabular-nums; }
.track { position: relative; grid-column: 1 / -1; height: 10px; border-radius: 5px; background: var(--code); overflow: hidden; }
.track i { position: absolute; top: 0; bottom: 0; border-radius: 5px; background: var(--neutral); }
.track .good { background: var(--good); } .track .bad { background: var(--bad); } .track .warning { background: var(--warning); }
.scale { position: relative; height: 1.25rem; }
.scale span { position: absolute; transform: translateX(-50%); }
.scale span:first-child { transform: none; }
@media (max-width: 24rem) { .scale span:nth-child(even) { display: none; } }
@media (max-width: 26rem) { .events li { grid-template-columns: 1fr; } }
details + details { margin-top: .5rem; }
summary { overflow-wrap: anywhere; cursor: pointer; font-weight: 500; padding: .25rem 0; }
details > :not(summary) { margin-top: .5rem; }
.log { overflow-x: auto; max-height: 28rem; }
footer { font-size: .8125rem; padding-bottom: 3rem; }
footer ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-bottom: .5rem; }
.note { margin-bottom: .5rem; }
@media (max-width: 34rem) {
  header { padding: 1.75rem 0 1.25rem; }
  section, .card { padding: 1rem; border-radius: 12px; }
  .plot { height: 11rem; margin-left: 1.25rem; }
  figcaption { padding-left: 0; }
  .wide thead { display: none; }
  .wide tr { display: flex; flex-wrap: wrap; gap: .25rem .875rem; padding: .75rem 0; border-top: 1px solid var(--line); }
  .wide tr:first-child { border: 0; padding-top: 0; }
  .wide th, .wide td { display: block; padding: 0; border: 0; max-width: 100%; overflow-wrap: anywhere; }
  .wide th { flex: 1 1 40%; }
  .wide td:last-child { flex-basis: 100%; color: var(--soft); }
  .wide .versions { white-space: normal; }
  .steps table, .steps thead, .steps tbody { display: block; }
  .steps tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); border-top: 1px solid var(--line); padding: .375rem 0; }
  .steps thead tr { border: 0; padding-bottom: 0; }
  .steps tbody th, .steps td.says { grid-column: 1 / -1; }
  .steps th, .steps td, .steps td.n { display: block; border: 0; min-width: 0; padding: .125rem .5rem .125rem 0; }
  .steps thead th:first-child, .steps thead th.says { display: none; }
  .facts { grid-template-columns: 1fr; gap: .625rem; }
  .facts .long { grid-column: auto; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --card: #fff; --line: #d5d9e0; --text: #000; --soft: #444; --code: #f2f3f5;
    --good: #0e7a3f; --bad: #b01f26; --warning: #7d5207; --neutral: #4a5568;
    --good-tint: #fff; --bad-tint: #fff; --warning-tint: #fff; --neutral-tint: #fff;
    --canary: #4f6bed; --stable: #c3cad6; --healthy: #14a058; --desired: #566072;
  }
  body { font-size: 10.5pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  header { padding: 0 0 1rem; }
  section, .card { break-inside: avoid; }
  .plot { break-inside: avoid; }
  section.events, section.logs { break-inside: auto; }
  .log { max-height: none; }
}
`.trim()
