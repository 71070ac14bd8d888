export const id = 881;
export const ids = [881];
export const modules = {

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtmlReport: () => (/* binding */ renderHtmlReport)
});

// EXTERNAL MODULE: ./build/src/domain/text/printable.js
var printable = __webpack_require__(9739);
;// CONCATENATED MODULE: ./build/src/render/page/html.js

/** Makes markup. Texts and numbers put into it are escaped, markup is kept, undefined is left out. */
function html(strings, ...parts) {
    return { markup: strings.map((text, index) => text + render(parts[index])).join('') };
}
function render(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string')
        return html_escape(part);
    if (typeof part === 'number')
        return String(part);
    return 'markup' in part ? part.markup : part.map(each => each.markup).join('');
}
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
function html_escape(text) {
    return (0,printable/* printable */.g)(text).replace(/[&<>"']/g, mark => REFERENCES[mark] ?? '');
}
//# sourceMappingURL=html.js.map
;// CONCATENATED MODULE: ./build/src/render/page/section.js

/** A part of the page under a heading of its own; `id` is its class and its anchor. */
function renderSection(id, title, body) {
    return html `<section class="${id}" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;
}
//# sourceMappingURL=section.js.map
;// CONCATENATED MODULE: ./build/src/render/page/cause-list.js


/** Why it did not succeed. */
function renderCauses(list) {
    if (list.length === 0)
        return html ``;
    const items = list.map(({ title, detail }) => html `<li><strong>${title}</strong>${detail === undefined ? undefined : html `<pre>${detail}</pre>`}</li>`);
    return renderSection('why', 'Why', html `<ol>
      ${items}
    </ol>`);
}
//# sourceMappingURL=cause-list.js.map
// EXTERNAL MODULE: ./build/src/domain/text/moment.js
var moment = __webpack_require__(5098);
;// CONCATENATED MODULE: ./build/src/render/page/event-list.js



const MOST_EVENTS = 500;
/** Longer lists of events are folded up. */
const SHORT_LIST = 30;
/** What happened, oldest first; a long list is folded up. */
function renderEvents(report) {
    if (report.events.length === 0)
        return html ``;
    const shown = report.events.slice(-MOST_EVENTS);
    const hasSubjects = new Set(report.events.map(event => event.subject)).size > 1;
    const items = shown.map(({ at, subject, text, tone, weight }) => html `<li class="${tone} ${weight}">
        <time title="${(0,moment/* formatElapsed */.C7)(report.startedAt, at)}">${(0,moment/* formatTimeOfDay */.qY)(at)}</time>
        <span>${hasSubjects ? html `<b>${subject}</b> ` : undefined}${text}</span>
      </li>`);
    const list = html `<ol class="events">
    ${items}
  </ol>`;
    const left = report.events.length - shown.length;
    const note = left === 0 ? undefined : html `<p class="note">${left} earlier events are left out.</p>`;
    const folded = html `<details>
    <summary>${shown.length} events</summary>
    ${note}${list}
  </details>`;
    return renderSection('events', 'Events', shown.length > SHORT_LIST ? folded : list);
}
//# sourceMappingURL=event-list.js.map
// EXTERNAL MODULE: ./build/src/domain/text/safe-address.js
var safe_address = __webpack_require__(6234);
;// CONCATENATED MODULE: ./build/src/render/page/outside-link.js


/** A link out of the page, when `href` is an https address; the text alone otherwise. */
function renderLink(text, href) {
    const address = href === undefined ? undefined : (0,safe_address/* safeAddress */.M)(href);
    return address === undefined ? text : html `<a href="${address}" rel="noreferrer">${text}</a>`;
}
//# sourceMappingURL=outside-link.js.map
;// CONCATENATED MODULE: ./build/src/render/page/fact-list.js


const LONG_FACT_CHARACTERS = 36;
/** What, where, who, which. */
function renderFacts(list) {
    if (list.length === 0)
        return html ``;
    return html `<section>
    <h2 class="sr">Facts</h2>
    <dl class="facts">${list.map(fact)}</dl>
    ${fullNames(list)}
  </section>`;
}
/** What is shown by a short name, to copy. */
function fullNames(list) {
    const items = list.flatMap(({ name, full }) => full === undefined ? [] : [html `<li>${name} <code>${full}</code></li>`]);
    if (items.length === 0)
        return undefined;
    return html `<details class="names">
    <summary>Full names</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}
function fact({ name, value, full, kind, href }) {
    const width = value.length > LONG_FACT_CHARACTERS ? 'long' : 'short';
    const text = kind === 'code' ? html `<code title="${full ?? value}">${value}</code>` : html `${value}`;
    return html `<div class="${width}">
    <dt>${name}</dt>
    <dd>${renderLink(text, href)}</dd>
  </div>`;
}
//# sourceMappingURL=fact-list.js.map
;// CONCATENATED MODULE: ./build/src/render/page/log-list.js


/** Lines of logs; what explains a failure is not folded away. */
function renderLogs(excerpts, tone) {
    if (excerpts.length === 0)
        return html ``;
    const details = excerpts.map(({ title, lines }) => tone === 'good'
        ? html `<details>
          <summary>${title}</summary>
          ${logLines(lines)}
        </details>`
        : html `<details open>
          <summary>${title}</summary>
          ${logLines(lines)}
        </details>`);
    return renderSection('logs', 'Logs', html `${details}`);
}
function logLines(lines) {
    return html `<pre class="log" tabindex="0">${lines.join('\n')}</pre>`;
}
//# sourceMappingURL=log-list.js.map
;// CONCATENATED MODULE: ./build/src/render/page/next-step-list.js


/** What a person should do now. */
function renderNextSteps(list) {
    if (list.length === 0)
        return html ``;
    const items = list.map(({ text, command }) => html `<li>${text}${command === undefined ? undefined : html `<pre>${command}</pre>`}</li>`);
    return renderSection('todo', 'What to do now', html `<ul>
      ${items}
    </ul>`);
}
//# sourceMappingURL=next-step-list.js.map
;// CONCATENATED MODULE: ./build/src/render/page/page-footer.js



/** Notes on how to read the page, and where to go from it. */
function renderPageFooter({ links, notes, finishedAt }) {
    const items = links.map(({ text, href }) => html `<li>${renderLink(html `${text}`, href)}</li>`);
    return html `<footer>
    ${notes.map(note => html `<p class="note">${note}</p>`)}
    ${items.length === 0
        ? undefined
        : html `<ul>
            ${items}
          </ul>`}
    <p>Written by deploy-kit at ${(0,moment/* formatMoment */.K9)(finishedAt)}. All times are UTC.</p>
  </footer>`;
}
//# sourceMappingURL=page-footer.js.map
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(521);
// EXTERNAL MODULE: ./build/src/render/report/phrases.js
var phrases = __webpack_require__(1079);
// EXTERNAL MODULE: ./build/src/domain/report/verdict-word.js
var verdict_word = __webpack_require__(6693);
;// CONCATENATED MODULE: ./build/src/render/page/verdict-icon.js

/** Strokes on a grid of 24 by 24. */
const STROKES = {
    succeeded: 'M5 12.5l4.5 4.5L19 7.5',
    paused: 'M9 6v12M15 6v12',
    'rolled-back': 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
    failed: 'M6 6l12 12M18 6L6 18',
    superseded: 'M5 5l7 7-7 7M13 5l7 7-7 7',
    cancelled: 'M7 7h10v10H7z',
    'timed-out': 'M12 6v6l4 3M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18',
    unknown: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.1',
    'would-change': 'M4 20h4L19 9l-4-4L4 16z',
    unchanged: 'M6 12h12'
};
/** The sign of a verdict; the words beside it have the same meaning. */
function renderVerdictIcon(verdict) {
    return html `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="${STROKES[verdict]}" />
  </svg>`;
}
//# sourceMappingURL=verdict-icon.js.map
;// CONCATENATED MODULE: ./build/src/render/page/verdict-badge.js



/** A verdict as a coloured word with its sign. */
function renderBadge(verdict) {
    const { words, tone } = (0,verdict_word/* phraseVerdict */.R)(verdict);
    return html `<span class="badge ${tone}">${renderVerdictIcon(verdict)}${words}</span>`;
}
//# sourceMappingURL=verdict-badge.js.map
;// CONCATENATED MODULE: ./build/src/render/page/page-header.js





/** What was done, how it ended and what is true now. */
function renderPageHeader({ title, verdict, headline, explanation, startedAt, finishedAt, simulatedRate }) {
    const simulation = simulatedRate === undefined ? undefined : html `<span class="took">${(0,phrases/* describeSimulation */.Tu)(simulatedRate)}</span>`;
    return html `<header>
    <p class="when">${(0,moment/* formatMoment */.K9)(startedAt)}</p>
    <h1>${title}</h1>
    <p class="verdict">
      ${renderBadge(verdict)}<span class="took">in ${(0,duration/* formatDuration */.a3)(finishedAt - startedAt)}</span>${simulation}
    </p>
    <p class="headline">${headline}</p>
    ${explanation === undefined ? undefined : html `<p class="explanation">${explanation}</p>`}
  </header>`;
}
//# sourceMappingURL=page-header.js.map
;// CONCATENATED MODULE: ./build/src/render/page/report-style.js
/** The look of the HTML report: light, dark, narrow and on paper. */
const REPORT_STYLE = `
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
`.trim();
//# sourceMappingURL=report-style.js.map
// EXTERNAL MODULE: ./build/src/domain/text/headline.js
var text_headline = __webpack_require__(3934);
;// CONCATENATED MODULE: ./build/src/render/page/chart/time-axis.js
const TICK_SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400];
const MOST_TICKS = 6;
/** Where a moment is, in percent of the axis. */
function percentOf({ startedAt, finishedAt }, at) {
    const share = (at - startedAt) / Math.max(1, finishedAt - startedAt);
    return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}
/** A handful of round moments, the start included. */
function axisTicks({ startedAt, finishedAt }) {
    const seconds = Math.max(0, finishedAt - startedAt) / 1000;
    const step = TICK_SECONDS.find(each => seconds / each <= MOST_TICKS - 1) ?? seconds / (MOST_TICKS - 1);
    const count = Math.floor(seconds / step) + 1;
    return Array.from({ length: count }, (_, index) => startedAt + index * step * 1000);
}
//# sourceMappingURL=time-axis.js.map
;// CONCATENATED MODULE: ./build/src/render/page/chart/chart-marks.js



/** Marks nearer than this, in percent of the width, are separated by their height. */
const CROWDED_PERCENT = 5;
const MOST_ROWS = 3;
/** The numbers over a plot, each with a line down through it. */
function renderMarks(axis, marks) {
    const lastInRow = [];
    return marks.map((mark, index) => {
        const left = percentOf(axis, mark.at);
        const free = Array.from({ length: MOST_ROWS }, (_, row) => row).find(row => left - (lastInRow[row] ?? -CROWDED_PERCENT) >= CROWDED_PERCENT);
        const row = free ?? MOST_ROWS - 1;
        lastInRow[row] = left;
        const title = [(0,moment/* formatTimeOfDay */.qY)(mark.at), mark.text, mark.detail].filter(part => part !== undefined).join(' ');
        return html `<span class="mark ${mark.tone} row${row}" style="left:${left}%" title="${title}"
      ><b>${index + 1}</b></span
    >`;
    });
}
/** What the numbers represent. */
function renderMarkList(axis, marks) {
    if (marks.length === 0)
        return undefined;
    const items = marks.map(({ at, text, tone }, index) => html `<li class="${tone}">
        <b>${index + 1}</b><time>${(0,moment/* formatElapsed */.C7)(axis.startedAt, at)}</time><span>${text}</span>
      </li>`);
    return html `<ol class="marks">
    ${items}
  </ol>`;
}
//# sourceMappingURL=chart-marks.js.map
;// CONCATENATED MODULE: ./build/src/render/page/revision-change.js

/** From which revision to which. */
function renderRevisionChange({ from, to }) {
    if (from === undefined || from === to)
        return html `<code>${to}</code>`;
    return html `<span class="versions"
    ><code>${from}</code><span class="arrow" aria-label="to">→</span><code>${to}</code></span
  >`;
}
//# sourceMappingURL=revision-change.js.map
// EXTERNAL MODULE: ./build/src/domain/report/step-phrase.js
var step_phrase = __webpack_require__(1121);
;// CONCATENATED MODULE: ./build/src/render/page/step-list.js





/** The steps of a progressive rollout, with what each was judged on. */
function renderSteps(list) {
    return list.length === 0 ? html `` : renderSection('steps', 'Steps', renderStepList(list));
}
/** The same without a heading. */
function renderStepList(list) {
    return html `<ol class="steps">
    ${list.map(step)}
  </ol>`;
}
/** The state of the tests behind the figures, folded up. */
function renderStatistics(evidence) {
    const items = evidence.flatMap(({ name, statistics }) => statistics === undefined ? [] : [html `<li>${name}: ${statistics}</li>`]);
    if (items.length === 0)
        return undefined;
    return html `<details class="names">
    <summary>Statistics</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}
function step({ canaryPercent, verdict, reason, startedAt, finishedAt, evidence }) {
    const isJudged = evidence.some(({ judged }) => judged !== undefined);
    const rows = evidence.map(({ name, canary, stable, judged }) => html `<tr>
        <th scope="row">${name}</th>
        ${isJudged ? html `<td class="says">${(0,phrases/* describeGateWord */.lL)(judged)}</td>` : undefined}
        <td class="n">${canary}</td>
        <td class="n">${stable ?? '–'}</td>
      </tr>`);
    const head = html `<tr>
    <th scope="col">Measured</th>
    ${isJudged ? html `<th scope="col" class="says">Result</th>` : undefined}
    <th scope="col">Canary</th>
    <th scope="col">Stable</th>
  </tr>`;
    const took = finishedAt === undefined ? undefined : html `<span class="took">${(0,duration/* formatDuration */.a3)(finishedAt - startedAt)}</span>`;
    return html `<li class="${(0,step_phrase/* phraseStep */.M)(verdict).tone}">
    <div class="weight">
      <strong>${canaryPercent}%</strong><span>of traffic</span><i style="width:${canaryPercent}%"></i>
    </div>
    <p><span class="badge ${(0,step_phrase/* phraseStep */.M)(verdict).tone}">${verdict}</span>${took}${reason}</p>
    ${rows.length === 0
        ? undefined
        : html `<table>
            <thead>
              ${head}
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>`}
    ${renderStatistics(evidence)}
  </li>`;
}
//# sourceMappingURL=step-list.js.map
;// CONCATENATED MODULE: ./build/src/render/page/chart/chart-scale.js



/** Values are drawn up to this height, in percent of the plot: what is on top must not stick to the frame. */
const TOP_PERCENT = 92;
/** The position of a value between 0 and `top`, in percent from above. */
function levelOf(value, top) {
    return Math.round((100 - (value / top) * TOP_PERCENT) * 100) / 100;
}
/** The lines of a plot at its values. */
function renderGrid(values, top) {
    return values.map(value => html `<path class="grid" d="M0 ${levelOf(value, top)}H100" />`);
}
/** The values beside a plot; `unit` follows each. */
function renderValues(values, top, unit = '') {
    return values.map(value => html `<span class="y" style="top:${levelOf(value, top)}%">${value}${unit}</span>`);
}
/** The times below a plot. */
function renderTimes(axis) {
    return axisTicks(axis).map(at => html `<span class="x" style="left:${percentOf(axis, at)}%">${(0,moment/* formatElapsed */.C7)(axis.startedAt, at)}</span>`);
}
//# sourceMappingURL=chart-scale.js.map
;// CONCATENATED MODULE: ./build/src/render/page/chart/chart-key.js

/** What a color of a chart represents; `name` is the class of what is drawn so. */
function renderKey(name, text) {
    return html `<span class="key ${name}"><i></i>${text}</span>`;
}
//# sourceMappingURL=chart-key.js.map
;// CONCATENATED MODULE: ./build/src/render/page/chart/plot-path.js

/** Each level holds until the next one: a line of steps from the start of the axis to its end. */
function holdLevels(axis, levels) {
    return levels.flatMap(({ at, level }, index) => {
        const next = levels[index + 1];
        const from = index === 0 ? 0 : percentOf(axis, at);
        return [
            [from, level],
            [next === undefined ? 100 : percentOf(axis, next.at), level]
        ];
    });
}
/** The `d` of a path along the points. */
function drawLine(points) {
    return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;
}
/** The `d` of the area below the points. */
function drawArea(points) {
    return `${drawLine(points)}L100 100L0 100Z`;
}
/** The `d` of the area between two lines. */
function drawBand(upper, lower) {
    return `${drawLine(upper)}L${drawLine(lower.toReversed()).slice(1)}Z`;
}
//# sourceMappingURL=plot-path.js.map
;// CONCATENATED MODULE: ./build/src/render/page/chart/task-chart.js





/**
 * The tasks of a service over time: the old version below, the new one on top, with the milestones. The drawing stretches
 * with the page while every text keeps its size, so it can be read on a phone.
 */
function renderTaskChart(service, milestones) {
    const { counts } = service;
    if (counts.length === 0)
        return html ``;
    const top = Math.max(1, ...counts.map(each => Math.max(each.desired, each.canary + each.stable, each.healthy ?? 0)));
    const line = (value) => holdLevels(service, counts.map(each => ({ at: each.at, level: levelOf(value(each), top) })));
    const hasHealth = counts.some(each => each.healthy !== undefined);
    return html `<figure class="chart">
    <div class="plot" role="img" aria-label="${describe(service)}">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        ${renderGrid(yValues(top), top)}
        <path class="stable" d="${drawArea(line(each => each.stable))}" />
        <path
          class="canary"
          d="${drawBand(line(each => each.stable + each.canary), line(each => each.stable))}"
        />
        <path class="desired" d="${drawLine(line(each => each.desired))}" />
        ${hasHealth ? html `<path class="healthy" d="${drawLine(line(each => each.healthy ?? 0))}" />` : undefined}
      </svg>
      ${renderValues(yValues(top), top)} ${renderTimes(service)} ${renderMarks(service, milestones)}
    </div>
    <figcaption>
      ${renderKey('canary', `${service.to} (canary)`)}
      ${renderKey('stable', service.from === undefined ? 'stable' : `${service.from} (stable)`)}
      ${renderKey('desired', 'desired')} ${hasHealth ? renderKey('healthy', 'healthy targets') : undefined}
    </figcaption>
  </figure>`;
}
function yValues(top) {
    return top >= 4 ? [0, Math.round(top / 2), top] : [0, top];
}
function describe({ name, from, to, counts, startedAt, finishedAt }) {
    const [first] = counts;
    const last = counts.at(-1);
    const count = (each) => `${each?.canary ?? 0} of ${to} and ${each?.stable ?? 0} of ${from ?? 'earlier versions'}`;
    const seconds = Math.round((finishedAt - startedAt) / 1000);
    return `Running tasks of ${name} over ${seconds} seconds: at first ${count(first)}, at the end ${count(last)}.`;
}
//# sourceMappingURL=task-chart.js.map
// EXTERNAL MODULE: ./build/src/domain/report/traffic-report.js
var traffic_report = __webpack_require__(8319);
// EXTERNAL MODULE: ./build/src/render/markdown/nice-top.js
var nice_top = __webpack_require__(4563);
;// CONCATENATED MODULE: ./build/src/render/page/chart/traffic-plot.js






/** The share of traffic that the canary had, with the decisions over it. */
function renderWeightPlot(traffic, { boundaries, overlay }) {
    const levels = traffic.weights.map(({ at, canaryPercent }) => ({ at, level: levelOf(canaryPercent, 100) }));
    const [first] = traffic.weights;
    const start = first === undefined || first.at <= traffic.startedAt ? [] : [{ at: traffic.startedAt, level: 100 }];
    const values = [0, 50, 100];
    return html `<div class="plot share" role="img" aria-label="${describeWeights(traffic)}">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${renderGrid(values, 100)}
      <path class="canary" d="${drawArea(holdLevels(traffic, [...start, ...levels]))}" />
      ${boundaries.map(at => lineAt(traffic, at, 'boundary'))}
    </svg>
    <span class="plot-title">Weight of ${traffic.canary}</span>
    ${renderValues(values, 100, '%')} ${overlay}
  </div>`;
}
/** One figure of both revisions, minute by minute. */
function renderCurvePlot(traffic, { name, unit, points }, { boundaries, marks }) {
    const top = (0,nice_top/* niceTop */.p)(Math.max((0,nice_top/* leastTop */.l)(unit), ...points.flatMap(({ canary = 0, stable = 0 }) => [canary, stable])));
    const values = [0, top / 2, top];
    const draw = (side) => stretches(points, side).map(stretch => html `<path class="line ${side}" d="${drawLine(placePoints(stretch, { traffic, side, top }))}" />`);
    return html `<div class="plot curve" role="img" aria-label="${describeCurve(traffic, { name, unit, points })}">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${renderGrid(values, top)} ${boundaries.map(at => lineAt(traffic, at, 'boundary'))}
      ${marks.map(({ at, tone }) => lineAt(traffic, at, `decision ${tone}`))} ${draw('stable')} ${draw('canary')}
    </svg>
    <span class="plot-title">${name}</span>
    ${renderValues(values, top, unit)}
  </div>`;
}
function lineAt(traffic, at, name) {
    return html `<path class="${name}" d="M${percentOf(traffic, at)} 0V100" />`;
}
/** The minutes of one side, parted where it served nothing. */
function stretches(points, side) {
    const found = [];
    points.forEach((point, index) => {
        if (point[side] === undefined)
            return;
        const before = points[index - 1];
        const last = found.at(-1);
        const isNext = before?.[side] !== undefined && point.at - before.at <= traffic_report/* POINT_MILLISECONDS */.o;
        if (last !== undefined && isNext)
            last.push(point);
        else
            found.push([point]);
    });
    return found;
}
/** A point is in the middle of its minute; one alone is drawn as the length of it. */
function placePoints(points, { traffic, side, top }) {
    const place = (point, share) => [percentOf(traffic, point.at + share * traffic_report/* POINT_MILLISECONDS */.o), levelOf(point[side] ?? 0, top)];
    const [only, ...others] = points;
    return only !== undefined && others.length === 0
        ? [place(only, 0.25), place(only, 0.75)]
        : points.map(point => place(point, 0.5));
}
function describeWeights({ canary, weights }) {
    return `Share of traffic of ${canary}: ${weights.map(({ canaryPercent }) => `${canaryPercent}%`).join(', then ')}.`;
}
function describeCurve({ canary, stable }, { name, unit, points }) {
    const highest = (side) => {
        const measured = points.flatMap(point => point[side] ?? []);
        return measured.length === 0 ? 'no data' : `${Number(Math.max(...measured).toFixed(2))}${unit} at most`;
    };
    return `${name}: ${canary} ${highest('canary')}, ${stable} ${highest('stable')}.`;
}
//# sourceMappingURL=traffic-plot.js.map
;// CONCATENATED MODULE: ./build/src/render/page/chart/traffic-section.js







/** The traffic of a rollout under a heading of its own. */
function renderTraffic(report) {
    const figure = renderTrafficFigure(report);
    return figure === undefined ? html `` : renderSection('traffic', 'Traffic', figure);
}
/**
 * The traffic of a rollout: the canary's weight, and below it, on the same scale of time, what was measured of both revisions.
 * Numbers mark what the gates decided, lines where a step began; the steps show why.
 */
function renderTrafficFigure({ traffic, steps }) {
    if (traffic === undefined || traffic.weights.length === 0)
        return undefined;
    const marks = steps.flatMap(markOf);
    const boundaries = steps.map(step => step.startedAt);
    const plots = traffic.curves
        .filter(({ points }) => points.length > 0)
        .map(curve => renderCurvePlot(traffic, curve, { boundaries, marks }));
    const figure = html `<figure class="chart traffic">
    <figcaption>
      ${renderKey('line canary', `${traffic.canary} (canary)`)}
      ${renderKey('line stable', `${traffic.stable} (stable)`)} ${renderKey('boundary', 'a step begins')}
    </figcaption>
    ${renderWeightPlot(traffic, { boundaries, overlay: renderMarks(traffic, marks) })} ${plots}
    <div class="times" aria-hidden="true">${renderTimes(traffic)}</div>
    ${renderMarkList(traffic, marks)}
  </figure>`;
    return html `${figure}${measuredNothing(traffic)}`;
}
function markOf({ decidedAt, canaryPercent, verdict, reason }) {
    if (decidedAt === undefined || verdict === 'skipped')
        return [];
    return [{ at: decidedAt, text: `At ${canaryPercent}%: ${verdict}.`, detail: reason, tone: (0,step_phrase/* phraseStep */.M)(verdict).tone }];
}
function measuredNothing({ curves }) {
    if (curves.some(({ points }) => points.length > 0))
        return undefined;
    return html `<p class="note">No complete minute of this rollout has request metrics.</p>`;
}
//# sourceMappingURL=traffic-section.js.map
;// CONCATENATED MODULE: ./build/src/render/page/service-card.js










const MOST_CARDS = 12;
/** Up to so many services are shown in their own order. */
const FEW_SERVICES = 4;
const MOST_MILESTONES = 12;
/** A card for each service; of many, those that did not succeed first, and no more than fit on a page. */
function renderServiceCards({ services, events: all, headline }) {
    const isGood = (service) => (0,verdict_word/* phraseVerdict */.R)(service.verdict).tone === 'good';
    const isMany = services.length > FEW_SERVICES;
    const ordered = isMany ? [...services.filter(each => !isGood(each)), ...services.filter(isGood)] : services;
    const cards = ordered.slice(0, MOST_CARDS).map(service => {
        const milestones = all.filter(event => event.weight === 'milestone' && event.subject === service.name);
        return serviceCard(service, { milestones: milestones.slice(0, MOST_MILESTONES).map(withoutRepetition), headline });
    });
    return html `${cards}`;
}
/** The complete outcome is shown above. */
function withoutRepetition(event) {
    return event.ending === undefined ? event : { ...event, text: (0,verdict_word/* phraseVerdict */.R)(event.ending).words };
}
function serviceCard(service, { milestones, headline }) {
    const { name, target, verdict, reason, rollout } = service;
    return html `<section class="card">
    <div class="top">
      <h2>${name}</h2>
      ${renderBadge(verdict)}
    </div>
    <p class="sub">
      ${renderRevisionChange(service)}<span>tasks running: ${(0,phrases/* describeRunning */.Rh)(service)}</span><span>${target}</span>
    </p>
    ${(0,text_headline/* splitHeadline */.D)(reason).headline === headline ? undefined : html `<p>${reason}</p>`}
    ${rollout && renderTrafficFigure(rollout)} ${rollout && renderStepList(rollout.steps)}
    ${renderTaskChart(service, milestones)} ${renderMarkList(service, milestones)}
  </section>`;
}
//# sourceMappingURL=service-card.js.map
;// CONCATENATED MODULE: ./build/src/render/page/service-table.js






/** All services, a row each; nothing for one, because its card shows everything. */
function renderServiceTable({ services }) {
    if (services.length < 2)
        return html ``;
    const rows = services.map(service => html `<tr>
        <th scope="row">${service.name}</th>
        <td>${renderBadge(service.verdict)}</td>
        <td>${renderRevisionChange(service)}</td>
        <td class="n">${(0,phrases/* describeRunning */.Rh)(service)}</td>
        <td class="n">${(0,duration/* formatDuration */.a3)(service.finishedAt - service.startedAt)}</td>
        <td>${service.reason}</td>
      </tr>`);
    const head = html `<tr>
    <th scope="col">Service</th>
    <th scope="col">Result</th>
    <th scope="col">Version</th>
    <th scope="col">Running</th>
    <th scope="col">Took</th>
    <th scope="col">Reason</th>
  </tr>`;
    const table = html `<div class="wide" tabindex="0" role="region" aria-label="Services">
    <table>
      <thead>
        ${head}
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
    return renderSection('services', 'Services', table);
}
//# sourceMappingURL=service-table.js.map
;// CONCATENATED MODULE: ./build/src/render/page/chart/span-chart.js




/** What took time, a bar each. */
function renderSpanChart(spans, axis) {
    if (spans.length === 0)
        return html ``;
    return html `<div class="spans">
    ${spans.map(span => renderSpan(span, axis))}
    <div class="scale" aria-hidden="true">
      ${axisTicks(axis).map(at => html `<span style="left:${percentOf(axis, at)}%">${(0,moment/* formatElapsed */.C7)(axis.startedAt, at)}</span>`)}
    </div>
  </div>`;
}
function renderSpan({ subject, label, startedAt, finishedAt, tone }, axis) {
    const left = percentOf(axis, startedAt);
    const width = Math.max(0.5, percentOf(axis, finishedAt) - left);
    return html `<div class="span">
    <span class="what"><b>${subject}</b> ${label}</span>
    <span class="took">${(0,duration/* formatDuration */.a3)(finishedAt - startedAt)}</span>
    <span class="track" aria-hidden="true"><i class="${tone}" style="left:${left}%;width:${width}%"></i></span>
  </div>`;
}
//# sourceMappingURL=span-chart.js.map
;// CONCATENATED MODULE: ./build/src/render/report/render-html-report.js
















/** The report as one HTML file that needs nothing else: no script, no font, no picture from anywhere. */
function renderHtmlReport(report) {
    const { words, tone } = (0,verdict_word/* phraseVerdict */.R)(report.verdict);
    const page = html `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${report.title}: ${words}</title>
        <style>
          ${{ markup: REPORT_STYLE }}
        </style>
      </head>
      <body class="${tone}">
        <main>
          ${renderPageHeader(report)}${renderNextSteps(report.nextSteps)}${renderCauses(report.causes)}
          ${renderTraffic(report)}${renderSteps(report.steps)}${renderServiceTable(report)}
          ${renderServiceCards(report)}${renderFacts(report.facts)}${timeline(report)}${renderEvents(report)}${renderLogs(report.logs, tone)}
        </main>
        ${renderPageFooter(report)}
      </body>
    </html> `;
    return page.markup;
}
function timeline(report) {
    if (report.spans.length === 0)
        return html ``;
    return renderSection('timeline', 'What took time', renderSpanChart(report.spans, report));
}
//# sourceMappingURL=render-html-report.js.map

/***/ })

};
