export const id = 5943;
export const ids = [5943];
export const modules = {

/***/ 35943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  renderHtmlReport: () => renderHtmlReport
 });
 var printable = __webpack_require__(9739);
 // CONCATENATED MODULE: ./build/src/render/page/html.js
 function html(strings, ...parts) {
  return {
   markup: strings.map((text, index) => text + render(parts[index])).join('')
  };
 }
 function render(part) {
  if (part === void 0) return '';
  if (typeof part === 'string') return html_escape(part);
  if (typeof part === 'number') return String(part);
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
  return (0, printable.g)(text).replace(/[&<>"']/g, mark => REFERENCES[mark] ?? '');
 }
 // CONCATENATED MODULE: ./build/src/render/page/break-points.js
 const LONG_TOKEN = /\S{16,}/g;
 const BREAK_POINT = /(?<=[\w\])])[._:/=](?=[\w[(])/g;
 const MOST_CHARACTERS = 2e4;
 function withBreakPoints(text) {
  const {markup: markup} = html`${text}`;
  if (markup.length > MOST_CHARACTERS) return {
   markup: markup
  };
  return {
   markup: markup.replace(LONG_TOKEN, token => token.replace(BREAK_POINT, '$&<wbr />'))
  };
 }
 // CONCATENATED MODULE: ./build/src/render/page/section.js
 function renderSection(id, title, body) {
  return html`<section class="${id}" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/cause-list.js
 function renderCauses(list) {
  if (list.length === 0) return html``;
  const items = list.map(({title: title, detail: detail}) => html`<li>
        <strong>${withBreakPoints(title)}</strong
        >${detail === void 0 ? void 0 : html`<pre>${withBreakPoints(detail)}</pre>`}
      </li>`);
  return renderSection('why', 'Why', html`<ol>
      ${items}
    </ol>`);
 }
 var moment = __webpack_require__(95098);
 // CONCATENATED MODULE: ./build/src/render/page/event-list.js
 const MOST_EVENTS = 500;
 const SHORT_LIST = 30;
 function renderEvents(report) {
  if (report.events.length === 0) return html``;
  const shown = report.events.slice(-MOST_EVENTS);
  const hasSubjects = new Set(report.events.map(event => event.subject)).size > 1;
  const items = shown.map(({at: at, subject: subject, text: text, tone: tone, weight: weight}) => html`<li class="${tone} ${weight}">
        <time title="${(0, moment.C7)(report.startedAt, at)}">${(0, moment.qY)(at)}</time>
        <span>${hasSubjects ? html`<b>${subject}</b> ` : void 0}${withBreakPoints(text)}</span>
      </li>`);
  const list = html`<ol class="events">
    ${items}
  </ol>`;
  const left = report.events.length - shown.length;
  const note = left === 0 ? void 0 : html`<p class="note">${left} earlier events are left out.</p>`;
  const folded = html`<details>
    <summary>${shown.length} events</summary>
    ${note}${list}
  </details>`;
  return renderSection('events', 'Events', shown.length > SHORT_LIST ? folded : list);
 }
 var safe_address = __webpack_require__(56234);
 // CONCATENATED MODULE: ./build/src/render/page/outside-link.js
 function renderLink(text, href) {
  const address = href === void 0 ? void 0 : (0, safe_address.M)(href);
  return address === void 0 ? text : html`<a href="${address}" rel="noreferrer">${text}</a>`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/fact-list.js
 const LONG_FACT_CHARACTERS = 36;
 function renderFacts(list) {
  if (list.length === 0) return html``;
  return html`<section>
    <h2 class="sr">Facts</h2>
    <dl class="facts">${list.map(fact)}</dl>
    ${fullNames(list)}
  </section>`;
 }
 function fullNames(list) {
  const items = list.flatMap(({name: name, full: full}) => full === void 0 ? [] : [ html`<li>${name} <code>${full}</code></li>` ]);
  if (items.length === 0) return;
  return html`<details class="names">
    <summary>Full names</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
 }
 function fact({name: name, value: value, full: full, kind: kind, href: href}) {
  const width = value.length > LONG_FACT_CHARACTERS ? 'long' : 'short';
  const text = kind === 'code' ? html`<code title="${full ?? value}">${value}</code>` : html`${value}`;
  return html`<div class="${width}">
    <dt>${name}</dt>
    <dd>${renderLink(text, href)}</dd>
  </div>`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/log-list.js
 function renderLogs(excerpts, tone) {
  if (excerpts.length === 0) return html``;
  const details = excerpts.map(({title: title, lines: lines}) => tone === 'good' ? html`<details>
          <summary>${title}</summary>
          ${logLines(lines)}
        </details>` : html`<details open>
          <summary>${title}</summary>
          ${logLines(lines)}
        </details>`);
  return renderSection('logs', 'Logs', html`${details}`);
 }
 function logLines(lines) {
  return html`<pre class="log" tabindex="0">${lines.join('\n')}</pre>`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/next-step-list.js
 function renderNextSteps(list) {
  if (list.length === 0) return html``;
  const items = list.map(({text: text, command: command}) => html`<li>
        ${withBreakPoints(text)}${command === void 0 ? void 0 : html`<pre>${withBreakPoints(command)}</pre>`}
      </li>`);
  return renderSection('todo', 'What to do now', html`<ul>
      ${items}
    </ul>`);
 }
 // CONCATENATED MODULE: ./build/src/render/page/page-footer.js
 function renderPageFooter({links: links, notes: notes, finishedAt: finishedAt}) {
  const items = links.map(({text: text, href: href}) => html`<li>${renderLink(html`${text}`, href)}</li>`);
  return html`<footer>
    ${notes.map(note => html`<p class="note">${note}</p>`)}
    ${items.length === 0 ? void 0 : html`<ul>
            ${items}
          </ul>`}
    <p>Written by deploy-kit at ${(0, moment.K9)(finishedAt)}. All times are UTC.</p>
  </footer>`;
 }
 var duration = __webpack_require__(80521);
 var phrases = __webpack_require__(71079);
 var verdict_word = __webpack_require__(76693);
 // CONCATENATED MODULE: ./build/src/render/page/verdict-icon.js
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
 function renderVerdictIcon(verdict) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="${STROKES[verdict]}" />
  </svg>`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/verdict-badge.js
 function renderBadge(verdict) {
  const {words: words, tone: tone} = (0, verdict_word.R)(verdict);
  return html`<span class="badge ${tone}">${renderVerdictIcon(verdict)}${words}</span>`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/page-header.js
 function renderPageHeader({title: title, verdict: verdict, headline: headline, explanation: explanation, startedAt: startedAt, finishedAt: finishedAt, simulatedRate: simulatedRate}) {
  const simulation = simulatedRate === void 0 ? void 0 : html`<span class="took">${(0, 
  phrases.Tu)(simulatedRate)}</span>`;
  return html`<header>
    <p class="when">${(0, moment.K9)(startedAt)}</p>
    <h1>${title}</h1>
    <p class="verdict">
      ${renderBadge(verdict)}<span class="took">in ${(0, duration.a3)(finishedAt - startedAt)}</span>${simulation}
    </p>
    <p class="headline">${headline}</p>
    ${explanation === void 0 ? void 0 : html`<p class="explanation">${withBreakPoints(explanation)}</p>`}
  </header>`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/report-style.js
 const REPORT_STYLE = `\n:root {\n  color-scheme: light dark;\n  --page: #f6f7f9; --card: #fff; --line: #e3e6eb; --text: #12161c; --soft: #566072; --code: #eef0f4;\n  --good: #0e7a3f; --bad: #c0262d; --warning: #92610a; --neutral: #4a5568;\n  --good-tint: #e2f5e9; --bad-tint: #fdeaea; --warning-tint: #fcf1d8; --neutral-tint: #e9ecf1;\n  --canary: #4f6bed; --stable: #c3cad6; --healthy: #14a058; --desired: #566072;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #0d1015; --card: #151a21; --line: #272e39; --text: #eef1f6; --soft: #9aa5b6; --code: #1f2630;\n    --good: #58d68d; --bad: #ff8a85; --warning: #f2c14e; --neutral: #aab4c3;\n    --good-tint: #10291b; --bad-tint: #351a1b; --warning-tint: #30260f; --neutral-tint: #222a34;\n    --canary: #7d93ff; --stable: #3d4757; --healthy: #3ecf82; --desired: #9aa5b6;\n  }\n}\n* { box-sizing: border-box; margin: 0; }\nhtml { -webkit-text-size-adjust: 100%; }\nbody {\n  background: var(--page); color: var(--text); line-height: 1.55;\n  font-family: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;\n}\nmain, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }\nbody::before { content: ""; display: block; height: 5px; background: var(--tone); }\nbody.good, li.good, .mark.good { --tone: var(--good); --tint: var(--good-tint); }\nbody.bad, li.bad, .mark.bad { --tone: var(--bad); --tint: var(--bad-tint); }\nbody.warning, li.warning, .mark.warning { --tone: var(--warning); --tint: var(--warning-tint); }\nbody.neutral, li.neutral, .mark.neutral { --tone: var(--neutral); --tint: var(--neutral-tint); }\n.badge.good { --tone: var(--good); --tint: var(--good-tint); }\n.badge.bad { --tone: var(--bad); --tint: var(--bad-tint); }\n.badge.warning { --tone: var(--warning); --tint: var(--warning-tint); }\n.badge.neutral { --tone: var(--neutral); --tint: var(--neutral-tint); }\nheader { padding: 2.75rem 0 1.75rem; }\n.when, .sub, .took, .note, footer, .spans .took { color: var(--soft); }\n.when { font-size: .875rem; font-variant-numeric: tabular-nums; }\nh1 { font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.15; letter-spacing: -.02em; overflow-wrap: anywhere; }\nh2 { font-size: 1.0625rem; letter-spacing: -.005em; }\n.verdict { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; margin: .875rem 0; }\n.badge {\n  display: inline-flex; align-items: center; gap: .375rem; padding: .125rem .625rem .125rem .5rem; border-radius: 99px;\n  background: var(--tint); color: var(--tone); font-size: .8125rem; font-weight: 600; white-space: nowrap;\n}\nheader .badge { padding: .3125rem 1rem .3125rem .75rem; font-size: 1rem; }\n.icon { width: 1em; height: 1em; fill: none; stroke: currentColor; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }\n.headline { font-size: 1.125rem; max-width: 46rem; overflow-wrap: anywhere; text-wrap: pretty; }\n.explanation { margin-top: .5rem; max-width: 46rem; overflow-wrap: anywhere; text-wrap: pretty; color: var(--soft); }\nsection, .card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1.25rem; margin-bottom: 1rem; }\nsection > h2 { margin-bottom: .75rem; }\nsection.why { border-color: color-mix(in srgb, var(--tone) 40%, var(--line)); background: var(--tint); }\nsection.why > h2 { color: var(--tone); }\nsection.why ol, section.todo ul { padding: 0; list-style: none; display: grid; gap: .75rem; }\n.why li, .todo li { overflow-wrap: anywhere; }\npre { white-space: pre-wrap; overflow-wrap: anywhere; font: .8125rem/1.55 var(--mono); margin-top: .375rem; }\n:root { --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }\ncode { font: .8125em/1.4 var(--mono); background: var(--code); border-radius: 5px; padding: .125em .375em; overflow-wrap: anywhere; }\n.todo pre, .log { background: var(--code); border-radius: 8px; padding: .625rem .75rem; }\n.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem 1.5rem; }\ndt { color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }\ndd { overflow-wrap: anywhere; }\n.facts > div { min-width: 0; }\n.facts .long { grid-column: span 2; }\na { color: inherit; text-underline-offset: .2em; text-decoration-color: var(--soft); }\na:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--canary); outline-offset: 2px; border-radius: 6px; }\n.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n.wide { overflow-x: auto; }\ntable { border-collapse: collapse; width: 100%; font-size: .875rem; }\nth, td { text-align: left; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); vertical-align: top; }\nthead th { border: 0; color: var(--soft); font-weight: 500; font-size: .8125rem; padding-top: 0; }\n.n { font-variant-numeric: tabular-nums; white-space: nowrap; }\n.card .top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem; }\n.card .top h2 { font-size: 1.25rem; overflow-wrap: anywhere; }\n.sub { display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .875rem; margin: .25rem 0 .75rem; }\n.versions { color: var(--text); }\n.versions code { white-space: nowrap; }\n.wide .versions { white-space: nowrap; }\n.arrow { margin: 0 .375rem; color: var(--soft); }\n.chart { margin-top: 1.25rem; }\n.plot { position: relative; height: 14rem; margin: 1.25rem .25rem 1.75rem 1.75rem; border-bottom: 1px solid var(--line); }\n.plot svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }\n.plot path { fill: none; stroke-width: 2; vector-effect: non-scaling-stroke; }\npath.grid { stroke: var(--line); stroke-width: 1; }\npath.canary { fill: var(--canary); }\npath.stable { fill: var(--stable); }\npath.desired { stroke: var(--desired); stroke-dasharray: 5 4; stroke-width: 1.5; }\npath.healthy { stroke: var(--healthy); stroke-width: 2.5; }\n.y, .x, .spans .scale { color: var(--soft); font-size: .75rem; font-variant-numeric: tabular-nums; }\npath.line { stroke-linejoin: round; stroke-linecap: round; }\npath.line.canary { fill: none; stroke: var(--canary); stroke-width: 2.5; }\npath.line.stable { fill: none; stroke: var(--desired); stroke-dasharray: 1 5; }\npath.boundary { stroke: var(--desired); stroke-width: 1; stroke-dasharray: 2 4; }\npath.decision { stroke: var(--neutral); stroke-width: 1.5; }\npath.decision.good { stroke: var(--good); } path.decision.bad { stroke: var(--bad); } path.decision.warning { stroke: var(--warning); }\n.traffic .plot { margin: 2rem .25rem 0 2.75rem; height: 8rem; }\n.traffic .plot.share { height: 6rem; }\n@media (max-width: 30rem) { .traffic .plot.curve { margin-top: 3.25rem; } }\n.traffic .plot.share path.canary { opacity: .55; }\n.traffic .plot:has(.row0) { margin-top: 4rem; } .traffic .plot:has(.row1) { margin-top: 5.5rem; } .traffic .plot:has(.row2) { margin-top: 7rem; }\n.plot-title { position: absolute; left: 0; bottom: 100%; font-size: .8125rem; font-weight: 500; }\n.traffic .plot:has(.mark) .plot-title { bottom: calc(100% + 1.375rem); }\n.traffic .plot:has(.row1) .plot-title { bottom: calc(100% + 2.875rem); } .traffic .plot:has(.row2) .plot-title { bottom: calc(100% + 4.375rem); }\n.times { position: relative; margin: 0 .25rem 0 2.75rem; }\n.traffic .marks { margin-top: 2.5rem; }\n.traffic figcaption { padding-left: 0; margin-bottom: .75rem; }\n.y { position: absolute; white-space: nowrap; right: 100%; margin-right: .5rem; transform: translateY(-50%); }\n.x { position: absolute; top: 100%; margin-top: .375rem; transform: translateX(-50%); white-space: nowrap; }\n.mark { position: absolute; top: -.5rem; bottom: 0; border-left: 1.5px solid var(--tone); }\n.mark.row1 { top: -2rem; }\n.mark.row2 { top: -3.5rem; }\n.plot:has(.row0) { margin-top: 2.25rem; }\n.plot:has(.row1) { margin-top: 3.75rem; }\n.plot:has(.row2) { margin-top: 5.25rem; }\n.mark b, .marks b {\n  display: inline-grid; place-items: center; width: 1.25rem; height: 1.25rem; border-radius: 50%; background: var(--tone); color: var(--card);\n  font-size: .6875rem; line-height: 1;\n}\n.mark b { position: absolute; top: -.625rem; left: -.6875rem; box-shadow: 0 0 0 2px var(--card); }\nfigcaption { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .8125rem; color: var(--soft); padding-left: 1.75rem; }\n.key { display: inline-flex; align-items: center; gap: .5rem; overflow-wrap: anywhere; }\n.key i { width: .875rem; height: .875rem; border-radius: 4px; background: var(--canary); flex: none; }\n.key.stable i { background: var(--stable); }\n.key.line i { height: 0; border-radius: 0; background: none; border-top: 3px solid var(--canary); }\n.key.line.stable i { border-top: 3px dotted var(--desired); }\n.key.boundary i { width: 0; border-radius: 0; background: none; border-left: 1px dashed var(--desired); }\n.key.desired i { height: 0; border-radius: 0; background: none; border-top: 2px dashed var(--desired); }\n.key.healthy i { height: 3px; border-radius: 2px; background: var(--healthy); }\n.marks, ol.events, ol.steps { list-style: none; padding: 0; }\n.marks { margin-top: 1rem; display: grid; gap: .375rem; font-size: .875rem; }\n.marks li { display: grid; grid-template-columns: auto 3.75rem 1fr; gap: .5rem; align-items: start; overflow-wrap: anywhere; }\n.marks time, .events time { color: var(--soft); font-variant-numeric: tabular-nums; }\nol.events { font-size: .875rem; border-left: 2px solid var(--line); margin-left: .3125rem; display: grid; gap: .5rem; }\n.events li { position: relative; display: grid; grid-template-columns: 4.25rem 1fr; padding-left: 1rem; overflow-wrap: anywhere; }\n.events li > span { min-width: 0; }\n.events li::before {\n  content: ""; position: absolute; left: -.375rem; top: .4375rem; width: .625rem; height: .625rem; border-radius: 50%;\n  background: var(--tone); box-shadow: 0 0 0 2px var(--card);\n}\n.events .detail.neutral::before { background: var(--line); }\n.events .milestone { font-weight: 600; }\n.events .milestone time { font-weight: 400; }\nol.steps { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }\n.steps th, .steps td.n { overflow-wrap: anywhere; }\n.steps td.says { overflow-wrap: break-word; }\n.names { font-size: .875rem; color: var(--soft); }\n.names ul { list-style: none; padding: 0; overflow-wrap: anywhere; }\n.steps tbody th { min-width: 5.5rem; }\n.steps td.n { min-width: 5.5rem; }\n.facts ~ .names { margin-top: 1rem; }\n.card ol.steps { margin-top: 1.75rem; }\n.steps td.n { white-space: normal; }\n.steps table { margin-top: .5rem; }\n.steps .badge { margin-right: .5rem; }\n.steps .took { margin-right: .5rem; }\n.weight { position: relative; display: flex; gap: .375rem; align-items: baseline; padding-bottom: .625rem; margin-bottom: .5rem; }\n.weight span { color: var(--soft); font-size: .875rem; }\n.weight::after, .weight i { content: ""; position: absolute; bottom: 0; left: 0; height: 6px; border-radius: 3px; }\n.weight::after { width: 100%; background: var(--code); }\n.weight i { background: var(--tone); z-index: 1; }\n.spans { display: grid; gap: .625rem; font-size: .875rem; }\n.span { display: grid; grid-template-columns: 1fr auto; gap: .125rem .75rem; }\n.span .what { overflow-wrap: anywhere; }\n.span .took { font-variant-numeric: tabular-nums; }\n.track { position: relative; grid-column: 1 / -1; height: 10px; border-radius: 5px; background: var(--code); overflow: hidden; }\n.track i { position: absolute; top: 0; bottom: 0; border-radius: 5px; background: var(--neutral); }\n.track .good { background: var(--good); } .track .bad { background: var(--bad); } .track .warning { background: var(--warning); }\n.scale { position: relative; height: 1.25rem; }\n.scale span { position: absolute; transform: translateX(-50%); }\n.scale span:first-child { transform: none; }\n@media (max-width: 24rem) { .scale span:nth-child(even) { display: none; } }\n@media (max-width: 26rem) { .events li { grid-template-columns: 1fr; } }\ndetails + details { margin-top: .5rem; }\nsummary { overflow-wrap: anywhere; cursor: pointer; font-weight: 500; padding: .25rem 0; }\ndetails > :not(summary) { margin-top: .5rem; }\n.log { overflow-x: auto; max-height: 28rem; }\nfooter { font-size: .8125rem; padding-bottom: 3rem; }\nfooter ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-bottom: .5rem; }\n.note { margin-bottom: .5rem; }\n@media (max-width: 34rem) {\n  header { padding: 1.75rem 0 1.25rem; }\n  section, .card { padding: 1rem; border-radius: 12px; }\n  .plot { height: 11rem; margin-left: 1.25rem; }\n  figcaption { padding-left: 0; }\n  .wide thead { display: none; }\n  .wide tr { display: flex; flex-wrap: wrap; gap: .25rem .875rem; padding: .75rem 0; border-top: 1px solid var(--line); }\n  .wide tr:first-child { border: 0; padding-top: 0; }\n  .wide th, .wide td { display: block; padding: 0; border: 0; max-width: 100%; overflow-wrap: anywhere; }\n  .wide th { flex: 1 1 40%; }\n  .wide td:last-child { flex-basis: 100%; color: var(--soft); }\n  .wide .versions { white-space: normal; }\n  .steps table, .steps thead, .steps tbody { display: block; }\n  .steps tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); border-top: 1px solid var(--line); padding: .375rem 0; }\n  .steps thead tr { border: 0; padding-bottom: 0; }\n  .steps tbody th, .steps td.says { grid-column: 1 / -1; }\n  .steps th, .steps td, .steps td.n { display: block; border: 0; min-width: 0; padding: .125rem .5rem .125rem 0; }\n  .steps thead th:first-child, .steps thead th.says { display: none; }\n  .facts { grid-template-columns: 1fr; gap: .625rem; }\n  .facts .long { grid-column: auto; }\n}\n@media print {\n  :root {\n    color-scheme: light;\n    --page: #fff; --card: #fff; --line: #d5d9e0; --text: #000; --soft: #444; --code: #f2f3f5;\n    --good: #0e7a3f; --bad: #b01f26; --warning: #7d5207; --neutral: #4a5568;\n    --good-tint: #fff; --bad-tint: #fff; --warning-tint: #fff; --neutral-tint: #fff;\n    --canary: #4f6bed; --stable: #c3cad6; --healthy: #14a058; --desired: #566072;\n  }\n  body { font-size: 10.5pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n  header { padding: 0 0 1rem; }\n  section, .card { break-inside: avoid; }\n  .plot { break-inside: avoid; }\n  section.events, section.logs { break-inside: auto; }\n  .log { max-height: none; }\n}\n`.trim();
 var text_headline = __webpack_require__(3934);
 // CONCATENATED MODULE: ./build/src/render/page/chart/time-axis.js
 const TICK_SECONDS = [ 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400 ];
 const MOST_TICKS = 6;
 function percentOf({startedAt: startedAt, finishedAt: finishedAt}, at) {
  const share = (at - startedAt) / Math.max(1, finishedAt - startedAt);
  return Math.round(Math.min(1, Math.max(0, share)) * 1e4) / 100;
 }
 function axisTicks({startedAt: startedAt, finishedAt: finishedAt}) {
  const seconds = Math.max(0, finishedAt - startedAt) / 1e3;
  const step = TICK_SECONDS.find(each => seconds / each <= MOST_TICKS - 1) ?? seconds / (MOST_TICKS - 1);
  const count = Math.floor(seconds / step) + 1;
  return Array.from({
   length: count
  }, (_, index) => startedAt + index * step * 1e3);
 }
 // CONCATENATED MODULE: ./build/src/render/page/chart/chart-marks.js
 const CROWDED_PERCENT = 10;
 const MOST_ROWS = 3;
 function renderMarks(axis, marks) {
  const lastInRow = [];
  return marks.map((mark, index) => {
   const left = percentOf(axis, mark.at);
   const free = Array.from({
    length: MOST_ROWS
   }, (_, row) => row).find(row => left - (lastInRow[row] ?? -CROWDED_PERCENT) >= CROWDED_PERCENT);
   const row = free ?? MOST_ROWS - 1;
   lastInRow[row] = left;
   const title = [ (0, moment.qY)(mark.at), mark.text, mark.detail ].filter(part => part !== void 0).join(' ');
   return html`<span class="mark ${mark.tone} row${row}" style="left:${left}%" title="${title}"
      ><b>${index + 1}</b></span
    >`;
  });
 }
 function renderMarkList(axis, marks) {
  if (marks.length === 0) return;
  const items = marks.map(({at: at, text: text, tone: tone}, index) => html`<li class="${tone}">
        <b>${index + 1}</b><time>${(0, moment.C7)(axis.startedAt, at)}</time><span>${withBreakPoints(text)}</span>
      </li>`);
  return html`<ol class="marks">
    ${items}
  </ol>`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/revision-change.js
 function renderRevisionChange({from: from, to: to}) {
  if (from === void 0 || from === to) return html`<code>${to}</code>`;
  return html`<span class="versions"
    ><code>${from}</code><span class="arrow" aria-label="to">→</span><code>${to}</code></span
  >`;
 }
 var step_phrase = __webpack_require__(81121);
 // CONCATENATED MODULE: ./build/src/render/page/step-list.js
 function renderSteps(list) {
  return list.length === 0 ? html`` : renderSection('steps', 'Steps', renderStepList(list));
 }
 function renderStepList(list) {
  return html`<ol class="steps">
    ${list.map(step)}
  </ol>`;
 }
 function renderStatistics(evidence) {
  const items = evidence.flatMap(({name: name, statistics: statistics}) => statistics === void 0 ? [] : [ html`<li>${name}: ${statistics}</li>` ]);
  if (items.length === 0) return;
  return html`<details class="names">
    <summary>Statistics</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
 }
 function step({canaryPercent: canaryPercent, verdict: verdict, reason: reason, startedAt: startedAt, finishedAt: finishedAt, evidence: evidence}) {
  const isJudged = evidence.some(({judged: judged}) => judged !== void 0);
  const rows = evidence.map(({name: name, canary: canary, stable: stable, judged: judged}) => html`<tr>
        <th scope="row">${name}</th>
        ${isJudged ? html`<td class="says">${(0, phrases.lL)(judged)}</td>` : void 0}
        <td class="n">${canary}</td>
        <td class="n">${stable ?? '–'}</td>
      </tr>`);
  const head = html`<tr>
    <th scope="col">Measured</th>
    ${isJudged ? html`<th scope="col" class="says">Result</th>` : void 0}
    <th scope="col">Canary</th>
    <th scope="col">Stable</th>
  </tr>`;
  const took = finishedAt === void 0 ? void 0 : html`<span class="took">${(0, duration.a3)(finishedAt - startedAt)}</span>`;
  return html`<li class="${(0, step_phrase.M)(verdict).tone}">
    <div class="weight">
      <strong>${canaryPercent}%</strong><span>of traffic</span><i style="width:${canaryPercent}%"></i>
    </div>
    <p><span class="badge ${(0, step_phrase.M)(verdict).tone}">${verdict}</span>${took}${reason}</p>
    ${rows.length === 0 ? void 0 : html`<table>
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
 // CONCATENATED MODULE: ./build/src/render/page/chart/chart-scale.js
 const TOP_PERCENT = 92;
 function levelOf(value, top) {
  return Math.round((100 - value / top * TOP_PERCENT) * 100) / 100;
 }
 function renderGrid(values, top) {
  return values.map(value => html`<path class="grid" d="M0 ${levelOf(value, top)}H100" />`);
 }
 function renderValues(values, top, unit = '') {
  return values.map(value => html`<span class="y" style="top:${levelOf(value, top)}%">${value}${unit}</span>`);
 }
 function renderTimes(axis) {
  return axisTicks(axis).map(at => html`<span class="x" style="left:${percentOf(axis, at)}%">${(0, 
  moment.C7)(axis.startedAt, at)}</span>`);
 }
 // CONCATENATED MODULE: ./build/src/render/page/chart/chart-key.js
 function renderKey(name, text) {
  return html`<span class="key ${name}"><i></i>${text}</span>`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/chart/plot-path.js
 function holdLevels(axis, levels) {
  return levels.flatMap(({at: at, level: level}, index) => {
   const next = levels[index + 1];
   const from = index === 0 ? 0 : percentOf(axis, at);
   return [ [ from, level ], [ next === void 0 ? 100 : percentOf(axis, next.at), level ] ];
  });
 }
 function drawLine(points) {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;
 }
 function drawArea(points) {
  return `${drawLine(points)}L100 100L0 100Z`;
 }
 function drawBand(upper, lower) {
  return `${drawLine(upper)}L${drawLine(lower.toReversed()).slice(1)}Z`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/chart/instance-chart.js
 function renderInstanceChart(service, milestones) {
  const {counts: counts} = service;
  if (counts.length === 0) return html``;
  const top = Math.max(1, ...counts.map(each => Math.max(each.desired, each.canary + each.stable, each.healthy ?? 0)));
  const line = value => holdLevels(service, counts.map(each => ({
   at: each.at,
   level: levelOf(value(each), top)
  })));
  const hasHealth = counts.some(each => each.healthy !== void 0);
  return html`<figure class="chart">
    <div class="plot" role="img" aria-label="${describe(service)}">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        ${renderGrid(yValues(top), top)}
        <path class="stable" d="${drawArea(line(each => each.stable))}" />
        <path
          class="canary"
          d="${drawBand(line(each => each.stable + each.canary), line(each => each.stable))}"
        />
        <path class="desired" d="${drawLine(line(each => each.desired))}" />
        ${hasHealth ? html`<path class="healthy" d="${drawLine(line(each => each.healthy ?? 0))}" />` : void 0}
      </svg>
      ${renderValues(yValues(top), top)} ${renderTimes(service)} ${renderMarks(service, milestones)}
    </div>
    <figcaption>
      ${renderKey('canary', `${service.to} (canary)`)}
      ${renderKey('stable', service.from === void 0 ? 'stable' : `${service.from} (stable)`)}
      ${renderKey('desired', 'desired')} ${hasHealth ? renderKey('healthy', 'healthy targets') : void 0}
    </figcaption>
  </figure>`;
 }
 function yValues(top) {
  return top >= 4 ? [ 0, Math.round(top / 2), top ] : [ 0, top ];
 }
 function describe({name: name, from: from, to: to, counts: counts, startedAt: startedAt, finishedAt: finishedAt}) {
  const [first] = counts;
  const last = counts.at(-1);
  const count = each => `${each?.canary ?? 0} of ${to} and ${each?.stable ?? 0} of ${from ?? 'earlier versions'}`;
  const seconds = Math.round((finishedAt - startedAt) / 1e3);
  return `Running instances of ${name} over ${seconds} seconds: at first ${count(first)}, at the end ${count(last)}.`;
 }
 var traffic_report = __webpack_require__(8319);
 var nice_top = __webpack_require__(74563);
 // CONCATENATED MODULE: ./build/src/render/page/chart/traffic-plot.js
 function renderWeightPlot(traffic, {boundaries: boundaries, overlay: overlay}) {
  const levels = traffic.weights.map(({at: at, canaryPercent: canaryPercent}) => ({
   at: at,
   level: levelOf(canaryPercent, 100)
  }));
  const [first] = traffic.weights;
  const start = first === void 0 || first.at <= traffic.startedAt ? [] : [ {
   at: traffic.startedAt,
   level: 100
  } ];
  const values = [ 0, 50, 100 ];
  return html`<div class="plot share" role="img" aria-label="${describeWeights(traffic)}">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${renderGrid(values, 100)}
      <path class="canary" d="${drawArea(holdLevels(traffic, [ ...start, ...levels ]))}" />
      ${boundaries.map(at => lineAt(traffic, at, 'boundary'))}
    </svg>
    <span class="plot-title">Weight of ${traffic.canary}</span>
    ${renderValues(values, 100, '%')} ${overlay}
  </div>`;
 }
 function renderCurvePlot(traffic, {name: name, unit: unit, points: points}, {boundaries: boundaries, marks: marks}) {
  const top = (0, nice_top.p)(Math.max((0, nice_top.l)(unit), ...points.flatMap(({canary: canary = 0, stable: stable = 0}) => [ canary, stable ])));
  const values = [ 0, top / 2, top ];
  const draw = side => stretches(points, side).map(stretch => html`<path class="line ${side}" d="${drawLine(placePoints(stretch, {
   traffic: traffic,
   side: side,
   top: top
  }))}" />`);
  return html`<div class="plot curve" role="img" aria-label="${describeCurve(traffic, {
   name: name,
   unit: unit,
   points: points
  })}">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${renderGrid(values, top)} ${boundaries.map(at => lineAt(traffic, at, 'boundary'))}
      ${marks.map(({at: at, tone: tone}) => lineAt(traffic, at, `decision ${tone}`))} ${draw('stable')} ${draw('canary')}
    </svg>
    <span class="plot-title">${name}</span>
    ${renderValues(values, top, unit)}
  </div>`;
 }
 function lineAt(traffic, at, name) {
  return html`<path class="${name}" d="M${percentOf(traffic, at)} 0V100" />`;
 }
 function stretches(points, side) {
  const found = [];
  points.forEach((point, index) => {
   if (point[side] === void 0) return;
   const before = points[index - 1];
   const last = found.at(-1);
   const isNext = before?.[side] !== void 0 && point.at - before.at <= traffic_report.o;
   if (last !== void 0 && isNext) last.push(point); else found.push([ point ]);
  });
  return found;
 }
 function placePoints(points, {traffic: traffic, side: side, top: top}) {
  const place = (point, share) => [ percentOf(traffic, point.at + share * traffic_report.o), levelOf(point[side] ?? 0, top) ];
  const [only, ...others] = points;
  return only !== void 0 && others.length === 0 ? [ place(only, .25), place(only, .75) ] : points.map(point => place(point, .5));
 }
 function describeWeights({canary: canary, weights: weights}) {
  return `Share of traffic of ${canary}: ${weights.map(({canaryPercent: canaryPercent}) => `${canaryPercent}%`).join(', then ')}.`;
 }
 function describeCurve({canary: canary, stable: stable}, {name: name, unit: unit, points: points}) {
  const highest = side => {
   const measured = points.flatMap(point => point[side] ?? []);
   return measured.length === 0 ? 'no data' : `${Number(Math.max(...measured).toFixed(2))}${unit} at most`;
  };
  return `${name}: ${canary} ${highest('canary')}, ${stable} ${highest('stable')}.`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/chart/traffic-section.js
 function renderTraffic(report) {
  const figure = renderTrafficFigure(report);
  return figure === void 0 ? html`` : renderSection('traffic', 'Traffic', figure);
 }
 function renderTrafficFigure({traffic: traffic, steps: steps}) {
  if (traffic === void 0 || traffic.weights.length === 0) return;
  const marks = steps.flatMap(markOf);
  const boundaries = steps.map(step => step.startedAt);
  const plots = traffic.curves.filter(({points: points}) => points.length > 0).map(curve => renderCurvePlot(traffic, curve, {
   boundaries: boundaries,
   marks: marks
  }));
  const figure = html`<figure class="chart traffic">
    <figcaption>
      ${renderKey('line canary', `${traffic.canary} (canary)`)}
      ${renderKey('line stable', `${traffic.stable} (stable)`)} ${renderKey('boundary', 'a step begins')}
    </figcaption>
    ${renderWeightPlot(traffic, {
   boundaries: boundaries,
   overlay: renderMarks(traffic, marks)
  })} ${plots}
    <div class="times" aria-hidden="true">${renderTimes(traffic)}</div>
    ${renderMarkList(traffic, marks)}
  </figure>`;
  return html`${figure}${measuredNothing(traffic)}`;
 }
 function markOf({decidedAt: decidedAt, canaryPercent: canaryPercent, verdict: verdict, reason: reason}) {
  if (decidedAt === void 0 || verdict === 'skipped') return [];
  return [ {
   at: decidedAt,
   text: `At ${canaryPercent}%: ${verdict}.`,
   detail: reason,
   tone: (0, step_phrase.M)(verdict).tone
  } ];
 }
 function measuredNothing({curves: curves}) {
  if (curves.some(({points: points}) => points.length > 0)) return;
  return html`<p class="note">No complete minute of this rollout has request metrics.</p>`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/service-card.js
 const MOST_CARDS = 12;
 const FEW_SERVICES = 4;
 const MOST_MILESTONES = 12;
 function renderServiceCards({services: services, events: all, headline: headline}) {
  const isGood = service => (0, verdict_word.R)(service.verdict).tone === 'good';
  const isMany = services.length > FEW_SERVICES;
  const ordered = isMany ? [ ...services.filter(each => !isGood(each)), ...services.filter(isGood) ] : services;
  const cards = ordered.slice(0, MOST_CARDS).map(service => {
   const milestones = all.filter(event => event.weight === 'milestone' && event.subject === service.name);
   return serviceCard(service, {
    milestones: milestones.slice(0, MOST_MILESTONES).map(withoutRepetition),
    headline: headline
   });
  });
  return html`${cards}`;
 }
 function withoutRepetition(event) {
  return event.ending === void 0 ? event : {
   ...event,
   text: (0, verdict_word.R)(event.ending).words
  };
 }
 function serviceCard(service, {milestones: milestones, headline: headline}) {
  const {name: name, target: target, verdict: verdict, reason: reason, rollout: rollout} = service;
  return html`<section class="card">
    <div class="top">
      <h2>${name}</h2>
      ${renderBadge(verdict)}
    </div>
    <p class="sub">
      ${renderRevisionChange(service)}${service.runningCount === void 0 ? void 0 : html`<span>running: ${(0, 
  phrases.Rh)(service)}</span>`}<span
        >${target}</span
      >
    </p>
    ${(0, text_headline.D)(reason).headline === headline ? void 0 : html`<p>${reason}</p>`}
    ${rollout && renderTrafficFigure(rollout)} ${rollout && renderStepList(rollout.steps)}
    ${renderInstanceChart(service, milestones)} ${renderMarkList(service, milestones)}
  </section>`;
 }
 // CONCATENATED MODULE: ./build/src/render/page/service-table.js
 function renderServiceTable({services: services}) {
  if (services.length < 2) return html``;
  const rows = services.map(service => html`<tr>
        <th scope="row">${service.name}</th>
        <td>${renderBadge(service.verdict)}</td>
        <td>${renderRevisionChange(service)}</td>
        <td class="n">${(0, phrases.Rh)(service)}</td>
        <td class="n">${(0, duration.a3)(service.finishedAt - service.startedAt)}</td>
        <td>${service.reason}</td>
      </tr>`);
  const head = html`<tr>
    <th scope="col">Service</th>
    <th scope="col">Result</th>
    <th scope="col">Version</th>
    <th scope="col">Running</th>
    <th scope="col">Took</th>
    <th scope="col">Reason</th>
  </tr>`;
  const table = html`<div class="wide" tabindex="0" role="region" aria-label="Services">
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
 // CONCATENATED MODULE: ./build/src/render/page/chart/span-chart.js
 function renderSpanChart(spans, axis) {
  if (spans.length === 0) return html``;
  return html`<div class="spans">
    ${spans.map(span => renderSpan(span, axis))}
    <div class="scale" aria-hidden="true">
      ${axisTicks(axis).map(at => html`<span style="left:${percentOf(axis, at)}%">${(0, 
  moment.C7)(axis.startedAt, at)}</span>`)}
    </div>
  </div>`;
 }
 function renderSpan({subject: subject, label: label, startedAt: startedAt, finishedAt: finishedAt, tone: tone}, axis) {
  const left = percentOf(axis, startedAt);
  const width = Math.max(.5, percentOf(axis, finishedAt) - left);
  return html`<div class="span">
    <span class="what"><b>${subject}</b> ${label}</span>
    <span class="took">${(0, duration.a3)(finishedAt - startedAt)}</span>
    <span class="track" aria-hidden="true"><i class="${tone}" style="left:${left}%;width:${width}%"></i></span>
  </div>`;
 }
 // CONCATENATED MODULE: ./build/src/render/report/render-html-report.js
 function renderHtmlReport(report) {
  const {words: words, tone: tone} = (0, verdict_word.R)(report.verdict);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${report.title}: ${words}</title>
        <style>
          ${{
   markup: REPORT_STYLE
  }}
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
  if (report.spans.length === 0) return html``;
  return renderSection('timeline', 'What took time', renderSpanChart(report.spans, report));
 }
})

};
