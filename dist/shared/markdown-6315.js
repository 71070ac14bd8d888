export const id = 6315;
export const ids = [6315];
export const modules = {

/***/ 40844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => linksOfRun,
  i: () => linkCommit
 });
 function linksOfRun(run) {
  const ofRun = run.url?.startsWith('https://') === true ? [ {
   text: 'Workflow run',
   href: run.url
  } ] : [];
  return [ ...ofRun, ...[ linkCommit(run) ].filter(link => link !== void 0) ];
 }
 function linkCommit({commit: commit, url: url}) {
  const repository = url?.replace(/\/actions\/runs\/.*$/, '');
  if (commit === void 0 || repository?.startsWith('https://') !== true) return;
  return {
   text: `Commit ${commit.slice(0, 7)}`,
   href: `${repository}/commit/${commit}`
  };
 }
}),

/***/ 81121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => phraseStep
 });
 const PHRASES = {
  passed: {
   tone: 'good',
   sign: '✅'
  },
  failed: {
   tone: 'bad',
   sign: '❌'
  },
  inconclusive: {
   tone: 'warning',
   sign: '❔'
  },
  skipped: {
   tone: 'neutral',
   sign: '➖'
  }
 };
 function phraseStep(verdict) {
  return PHRASES[verdict];
 }
}),

/***/ 8319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  o: () => POINT_MILLISECONDS
 });
 const POINT_MILLISECONDS = 6e4;
}),

/***/ 76693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => phraseVerdict
 });
 const PHRASES = {
  succeeded: {
   words: 'succeeded',
   tone: 'good',
   sign: '✅'
  },
  paused: {
   words: 'paused for a decision',
   tone: 'warning',
   sign: '⏸️'
  },
  'rolled-back': {
   words: 'rolled back',
   tone: 'bad',
   sign: '↩️'
  },
  failed: {
   words: 'failed',
   tone: 'bad',
   sign: '❌'
  },
  superseded: {
   words: 'superseded',
   tone: 'warning',
   sign: '⏭️'
  },
  cancelled: {
   words: 'cancelled',
   tone: 'warning',
   sign: '🚫'
  },
  'timed-out': {
   words: 'timed out',
   tone: 'bad',
   sign: '⌛'
  },
  unknown: {
   words: 'ended in an unknown state',
   tone: 'bad',
   sign: '❓'
  },
  'would-change': {
   words: 'would change (dry run)',
   tone: 'neutral',
   sign: '📝'
  },
  unchanged: {
   words: 'no changes',
   tone: 'neutral',
   sign: '➖'
  }
 };
 function phraseVerdict(verdict) {
  return PHRASES[verdict];
 }
}),

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D: () => splitHeadline
 });
 var _clip_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92158);
 const MOST_WORDS = 25;
 const MOST_CHARACTERS = 300;
 const BETWEEN_SENTENCES = /(?<=[.!?]["'”’)\]`]{0,3})\s+/;
 function splitHeadline(text) {
  const [first = '', ...sentences] = text.trim().split(BETWEEN_SENTENCES);
  const words = first.split(/\s+/);
  if (words.length > MOST_WORDS || first.length > MOST_CHARACTERS) return {
   headline: (0, _clip_text_js__WEBPACK_IMPORTED_MODULE_0__.g)(`${words.slice(0, MOST_WORDS).join(' ')}…`, MOST_CHARACTERS),
   explanation: text
  };
  let room = MOST_WORDS - words.length;
  let characters = MOST_CHARACTERS - first.length;
  const end = sentences.findIndex(sentence => {
   room -= sentence.split(/\s+/).length;
   characters -= sentence.length + 1;
   return room < 0 || characters < 0;
  });
  if (end < 0) return {
   headline: [ first, ...sentences ].join(' ')
  };
  return {
   headline: [ first, ...sentences.slice(0, end) ].join(' '),
   explanation: sentences.slice(end).join(' ')
  };
 }
}),

/***/ 95098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C7: () => formatElapsed,
  K9: () => formatMoment,
  qY: () => formatTimeOfDay
 });
 function formatTimeOfDay(at) {
  return new Date(at).toISOString().slice(11, 19);
 }
 function formatMoment(at) {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
 }
 function formatElapsed(start, at) {
  const seconds = Math.max(0, Math.round((at - start) / 1e3));
  return `+${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
 }
}),

/***/ 60096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  m: () => fitSummary,
  p: () => wholePart
 });
 const ENCODER = new TextEncoder;
 const PART_BYTES = 150 * 1024;
 function wholePart(text) {
  return {
   start: '',
   items: [ () => text ],
   end: '',
   between: '',
   noun: 'parts'
  };
 }
 function fitSummary(parts, limitBytes) {
  const kept = [];
  let room = limitBytes;
  let left = 0;
  for (const part of parts.filter(({items: items}) => items.length > 0)) {
   const text = fitPart(part, Math.min(room, PART_BYTES));
   if (text === void 0) left += 1; else {
    kept.push(text);
    room -= sizeOf(text) + 2;
   }
  }
  if (left > 0) kept.push(`_${left} more parts were truncated to fit this summary._`);
  return `${kept.join('\n\n')}\n`;
 }
 function fitPart({start: start, items: items, end: end, between: between, noun: noun}, limitBytes) {
  const note = count => count === 0 ? '' : `\n\n_${count} more ${noun} were truncated to fit this summary._`;
  let room = limitBytes - sizeOf(start) - sizeOf(end) - sizeOf(note(items.length));
  const shown = [];
  for (const make of items) {
   const item = make();
   room -= sizeOf(item) + sizeOf(between);
   if (room < 0) break;
   shown.push(item);
  }
  return shown.length === 0 ? void 0 : start + shown.join(between) + end + note(items.length - shown.length);
 }
 function sizeOf(text) {
  return ENCODER.encode(text).length;
 }
}),

/***/ 74563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  l: () => leastTop,
  p: () => niceTop
 });
 function niceTop(highest) {
  const power = 10 ** Math.floor(Math.log10(Math.max(.001, highest)));
  const factor = [ 1, 2, 4, 6, 8, 10 ].find(each => each * power >= highest) ?? 10;
  return Number((factor * power).toPrecision(3));
 }
 function leastTop(unit) {
  return unit.trim() === '%' ? 1 : 0;
 }
}),

/***/ 59584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => renderSummary
 });
 var duration = __webpack_require__(80521);
 var fit_summary = __webpack_require__(60096);
 var markdown_blocks = __webpack_require__(77252);
 var markdown_text = __webpack_require__(5845);
 var clip_text = __webpack_require__(92158);
 // CONCATENATED MODULE: ./build/src/render/markdown/mermaid-label.js
 function mermaidLabel(text, limitCharacters) {
  const plain = text.replace(/[^\p{L}\p{M}\p{N} .,()/_+=%-]/gu, ' ').replace(/%+/g, '%').replace(/\s+/g, ' ');
  return (0, clip_text.g)(plain.trim(), limitCharacters);
 }
 // CONCATENATED MODULE: ./build/src/render/markdown/mermaid-timeline.js
 const MOST_BARS = 40;
 const LABEL_CHARACTERS = 60;
 const TAGS = {
  good: 'done, ',
  bad: 'crit, ',
  warning: 'active, ',
  neutral: ''
 };
 function mermaidTimeline(report) {
  const milestones = report.events.filter(event => event.weight === 'milestone');
  if (report.spans.length + milestones.length < 2) return;
  const spans = report.spans.slice(0, MOST_BARS);
  const subjects = [ ...new Set(spans.map(span => span.subject)) ];
  const lines = subjects.flatMap(subject => [ `    section ${label(subject)}`, ...spans.filter(span => span.subject === subject).map(bar), ...milestones.filter(event => event.subject === subject).slice(0, MOST_BARS).map(event => `    ${label(event.text)} :milestone, ${TAGS[event.tone]}${event.at}, 0ms`) ]);
  return [ 'gantt', '    dateFormat x', '    axisFormat %H:%M:%S', ...lines ].join('\n');
 }
 function bar(span) {
  return `    ${label(span.label)} :${TAGS[span.tone]}${span.startedAt}, ${Math.max(span.finishedAt, span.startedAt + 1)}`;
 }
 function label(text) {
  return `· ${mermaidLabel(text, LABEL_CHARACTERS)}`;
 }
 var moment = __webpack_require__(95098);
 var nice_top = __webpack_require__(74563);
 var traffic_report = __webpack_require__(8319);
 // CONCATENATED MODULE: ./build/src/render/markdown/mermaid-traffic.js
 const MOST_MINUTES = 120;
 const MOST_STRETCHES = 3;
 const NAME_CHARACTERS = 40;
 const CANARY_COLOUR = '#4f6bed';
 const STABLE_COLOUR = '#8a94a6';
 function mermaidTraffic({weights: weights, curves: curves}) {
  const minutes = curves[0]?.points.slice(-MOST_MINUTES) ?? [];
  if (minutes.length < 2) return [];
  const weightAt = ({at: at}) => weights.findLast(change => change.at < at + traffic_report.o)?.canaryPercent ?? 0;
  const weight = chart(minutes, {
   title: 'Canary weight',
   unit: '%',
   top: 100,
   series: [ [ 'bar', minutes.map(weightAt) ] ]
  });
  return [ weight, ...curves.flatMap(curveCharts) ];
 }
 function explainTraffic({canary: canary, stable: stable}) {
  return `Blue: ${canary} (canary). Gray: ${stable} (stable). Minutes without data are left out.`;
 }
 function curveCharts({name: name, unit: unit, points: points}) {
  const shown = points.slice(-MOST_MINUTES);
  const stretches = stretchesOf(shown).filter(({length: length}) => length > 1);
  const longest = stretches.toSorted((one, other) => other.length - one.length).slice(0, MOST_STRETCHES);
  const values = longest.flat().flatMap(({canary: canary, stable: stable}) => [ canary ?? 0, stable ?? 0 ]);
  const top = (0, nice_top.p)(Math.max((0, nice_top.l)(unit), ...values));
  return stretches.filter(stretch => longest.includes(stretch)).map(stretch => {
   const line = side => stretch.flatMap(point => point[side] ?? []);
   const isCompared = stretch[0]?.stable !== void 0;
   const series = [ line('canary'), ...isCompared ? [ line('stable') ] : [] ];
   return chart(stretch, {
    title: name,
    unit: unit,
    top: top,
    series: series.map(values => [ 'line', values ])
   });
  });
 }
 function stretchesOf(points) {
  const found = [];
  for (const [index, point] of points.entries()) {
   if (point.canary === void 0) continue;
   const before = points[index - 1];
   const goesOn = before?.canary !== void 0 && before.stable === void 0 === (point.stable === void 0) && point.at - before.at <= traffic_report.o;
   const last = found.at(-1);
   if (goesOn && last !== void 0) last.push(point); else found.push([ point ]);
  }
  return found;
 }
 function chart(minutes, {title: title, unit: unit, top: top, series: series}) {
  const start = (0, moment.qY)(minutes[0]?.at ?? 0).slice(0, 5);
  const theme = {
   xyChart: {
    plotColorPalette: `${CANARY_COLOUR}, ${STABLE_COLOUR}`
   }
  };
  return [ `%%{init: ${JSON.stringify({
   xyChart: {
    height: 260
   },
   themeVariables: theme
  })}}%%`, 'xychart-beta', `    title "${mermaidLabel(title, NAME_CHARACTERS)}"`, `    x-axis "minutes since ${start} UTC" 0 --\x3e ${minutes.length - 1}`, `    y-axis "${unit.trim() === '%' ? 'percent' : mermaidLabel(unit, NAME_CHARACTERS)}" 0 --\x3e ${top}`, ...series.map(([form, values]) => `    ${form} [${values.map(value => Number(value.toFixed(2))).join(', ')}]`) ].join('\n');
 }
 var phrases = __webpack_require__(71079);
 var step_phrase = __webpack_require__(81121);
 var headline = __webpack_require__(3934);
 var verdict_word = __webpack_require__(76693);
 // CONCATENATED MODULE: ./build/src/render/markdown/summary-parts.js
 function listOf(items, {title: title, ...rest}) {
  return {
   start: title === void 0 ? '' : `### ${title}\n\n`,
   items: items,
   end: '',
   ...rest
  };
 }
 function tableOf(head, rows, {title: title, noun: noun}) {
  const start = [ ...title === void 0 ? [] : [ `### ${title}`, '' ], ...(0, markdown_blocks.co)(head), '' ].join('\n');
  return {
   start: start,
   items: rows.map(row => () => (0, markdown_blocks.Kw)(row())),
   end: '',
   between: '\n',
   noun: noun
  };
 }
 function foldedTable(head, rows, {title: title, noun: noun}) {
  const [start = '', end = ''] = (0, markdown_blocks.oG)(title, `${(0, markdown_blocks.co)(head).join('\n')}\n\0`).split('\0');
  return {
   start: start,
   items: rows.map(row => () => (0, markdown_blocks.Kw)(row())),
   end: end,
   between: '\n',
   noun: noun
  };
 }
 // CONCATENATED MODULE: ./build/src/render/markdown/render-summary.js
 const LIMIT_BYTES = 900 * 1024;
 const MOST_EVENTS = 200;
 const MOST_LOG_LINES = 100;
 const MOST_LOG_CHARACTERS = 3e4;
 const MOST_LINE_CHARACTERS = 2e3;
 function renderSummary(report, limitBytes = LIMIT_BYTES) {
  const parts = [ (0, fit_summary.p)(heading(report)), listOf(links(report), {
   between: ' · ',
   noun: 'links'
  }), nextSteps(report), causes(report), steps(report), evidence(report), services(report), facts(report), ...traffic(report), ...timeline(report), statistics(report), fullNames(report), logs(report.logs), events(report), listOf(report.notes.map(note => () => `_${(0, 
  markdown_text.p7)(note)}_`), {
   between: '\n\n',
   noun: 'notes'
  }) ];
  return (0, fit_summary.m)(parts, limitBytes);
 }
 function heading({title: title, verdict: verdict, headline: headline, explanation: explanation, startedAt: startedAt, finishedAt: finishedAt, simulatedRate: simulatedRate}) {
  const {words: words, sign: sign} = (0, verdict_word.R)(verdict);
  return [ `## ${sign} ${(0, markdown_text.p7)(title)}: ${words} in ${(0, duration.a3)(finishedAt - startedAt)}`, (0, 
  markdown_text.p7)(headline), ...explanation === void 0 ? [] : [ (0, markdown_text.p7)(explanation) ], ...simulatedRate === void 0 ? [] : [ `_${(0, 
  phrases.Tu)(simulatedRate)}_` ] ].join('\n\n');
 }
 function links(report) {
  return report.links.map(({text: text, href: href}) => () => (0, markdown_text.iQ)((0, 
  markdown_text.p7)(text), href));
 }
 function causes(report) {
  const items = report.causes.map(({title: title, detail: detail}) => () => `- **${(0, 
  markdown_text.p7)(title)}**${detail === void 0 ? '' : `<br>${(0, markdown_text.p7)(detail)}`}`);
  return listOf(items, {
   title: 'Why',
   between: '\n',
   noun: 'causes'
  });
 }
 function nextSteps(report) {
  const items = report.nextSteps.map(({text: text, command: command}) => () => command === void 0 ? (0, 
  markdown_text.p7)(text) : `${(0, markdown_text.p7)(text)}\n\n${(0, markdown_text.dI)([ command ])}`);
  return listOf(items, {
   title: 'What to do now',
   between: '\n\n',
   noun: 'actions'
  });
 }
 function facts(report) {
  const rows = report.facts.map(fact => () => [ `**${(0, markdown_text.p7)(fact.name)}**`, factValue(fact) ]);
  return tableOf([ '', '' ], rows, {
   noun: 'facts'
  });
 }
 function factValue({value: value, kind: kind, href: href}) {
  const text = kind === 'code' ? (0, markdown_text.D9)(value) : (0, markdown_text.p7)(value);
  return href === void 0 ? text : (0, markdown_text.iQ)(text, href);
 }
 function services(report) {
  const isSaidAbove = report.services.every(({reason: reason}) => (0, headline.D)(reason).headline === report.headline);
  const rows = report.services.map(service => () => [ `${(0, verdict_word.R)(service.verdict).sign} ${(0, 
  markdown_text.D9)(service.name)}`, (0, verdict_word.R)(service.verdict).words, revisions(service), (0, 
  phrases.Rh)(service), (0, duration.a3)(service.finishedAt - service.startedAt), ...isSaidAbove ? [] : [ (0, 
  markdown_text.p7)(service.reason) ] ]);
  const head = [ 'Service', 'Result', 'Version', 'Running', 'Took', ...isSaidAbove ? [] : [ 'Reason' ] ];
  return tableOf(head, rows, {
   title: 'Services',
   noun: 'services'
  });
 }
 function revisions({from: from, to: to}) {
  return from === void 0 || from === to ? (0, markdown_text.D9)(to) : `${(0, markdown_text.D9)(from)} → ${(0, 
  markdown_text.D9)(to)}`;
 }
 function steps(report) {
  const rows = report.steps.map(step => () => [ `${step.canaryPercent}%`, `${(0, step_phrase.M)(step.verdict).sign} ${step.verdict}`, step.finishedAt === void 0 ? '–' : (0, 
  duration.a3)(step.finishedAt - step.startedAt), (0, markdown_text.p7)(step.reason) ]);
  return tableOf([ 'Traffic', 'Judgment', 'Took', 'Reason' ], rows, {
   title: 'Steps',
   noun: 'steps'
  });
 }
 function evidence({steps: steps}) {
  const rows = steps.flatMap(({canaryPercent: canaryPercent, evidence: evidence}) => evidence.map(({name: name, canary: canary, stable: stable, judged: judged}) => () => [ `${canaryPercent}%`, (0, 
  markdown_text.p7)(name), judged === void 0 ? '–' : (0, markdown_text.p7)((0, phrases.lL)(judged)), (0, 
  markdown_text.p7)(canary), (0, markdown_text.p7)(stable ?? '–') ]));
  const head = [ 'Traffic', 'Measured', 'Result', 'Canary', 'Stable' ];
  return tableOf(head, rows, {
   title: 'Figures',
   noun: 'measurements'
  });
 }
 function statistics({steps: steps}) {
  const rows = steps.flatMap(({canaryPercent: canaryPercent, evidence: evidence}) => evidence.flatMap(({name: name, statistics: state}) => state === void 0 ? [] : [ () => [ `${canaryPercent}%`, (0, 
  markdown_text.p7)(name), (0, markdown_text.p7)(state) ] ]));
  return foldedTable([ 'Traffic', 'Gate', 'Test' ], rows, {
   title: 'Statistics',
   noun: 'tests'
  });
 }
 function fullNames({facts: list}) {
  const rows = list.flatMap(({name: name, full: full}) => full === void 0 ? [] : [ () => [ (0, 
  markdown_text.p7)(name), (0, markdown_text.D9)(full) ] ]);
  return foldedTable([ '', '' ], rows, {
   title: 'Full names',
   noun: 'names'
  });
 }
 function traffic({traffic: seen}) {
  const charts = seen === void 0 ? [] : mermaidTraffic(seen);
  if (seen === void 0 || charts.length === 0) return [];
  return [ listOf(charts.map(chart => () => (0, markdown_blocks.cV)(chart)), {
   title: 'Traffic',
   between: '\n\n',
   noun: 'charts'
  }), (0, fit_summary.p)((0, markdown_text.p7)(explainTraffic(seen))) ];
 }
 function timeline(report) {
  const chart = mermaidTimeline(report);
  return chart === void 0 ? [] : [ (0, fit_summary.p)(`### Timeline\n\n${(0, markdown_blocks.cV)(chart)}`) ];
 }
 function logs(excerpts) {
  const items = excerpts.map(({title: title, lines: lines}) => () => {
   const shown = lastLines(lines);
   const part = shown.length === lines.length ? '' : ` (the last ${shown.length} of ${lines.length} lines)`;
   return (0, markdown_blocks.oG)((0, markdown_text.p7)(title) + part, (0, markdown_text.dI)(shown));
  });
  return listOf(items, {
   between: '\n\n',
   noun: 'logs'
  });
 }
 function lastLines(lines) {
  let characters = 0;
  const shown = lines.slice(-MOST_LOG_LINES).toReversed();
  const end = shown.findIndex(line => (characters += Math.min(line.length, MOST_LINE_CHARACTERS)) > MOST_LOG_CHARACTERS);
  return (end < 0 ? shown : shown.slice(0, Math.max(1, end))).toReversed();
 }
 function events(report) {
  const shown = report.events.slice(-MOST_EVENTS);
  const rows = shown.map(event => () => [ (0, moment.qY)(event.at), (0, moment.C7)(report.startedAt, event.at), (0, 
  markdown_text.p7)(event.subject), (0, markdown_text.p7)(event.text) ]);
  const left = report.events.length - shown.length;
  const note = left === 0 ? '' : `\n\n_${left} earlier events are in the step's log._`;
  const [start = '', end = ''] = (0, markdown_blocks.oG)(`Events (${report.events.length}), from ${(0, 
  moment.K9)(report.startedAt)}`, `${(0, markdown_blocks.co)([ 'UTC', 'After', 'What', 'Event' ]).join('\n')}\n\0${note}`).split('\0');
  return {
   start: start,
   items: rows.map(row => () => (0, markdown_blocks.Kw)(row())),
   end: end,
   between: '\n',
   noun: 'events'
  };
 }
}),

/***/ 71079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Rh: () => describeRunning,
  Tu: () => describeSimulation,
  lL: () => describeGateWord
 });
 function describeSimulation(rate) {
  return `Simulated time (${rate}x speed)`;
 }
 function describeGateWord(judged) {
  if (judged === void 0) return '–';
  const {says: says, mode: mode, progress: progress} = judged;
  return `${says}${mode === 'observe' ? ' (observes)' : ''}${progress === void 0 ? '' : `: ${progress}`}`;
 }
 function describeRunning({counts: counts, runningCount: runningCount, desiredCount: desiredCount}) {
  if (runningCount === void 0 || desiredCount === void 0) return '–';
  const last = counts.at(-1);
  if (last !== void 0 && last.canary > 0 && last.stable > 0 && last.canary + last.stable === runningCount) return `${last.canary} canary + ${last.stable} stable, desired ${desiredCount}`;
  if (runningCount > desiredCount) return `${runningCount}, desired ${desiredCount}`;
  return `${runningCount} of ${desiredCount}`;
 }
})

};
