export const id = 720;
export const ids = [720];
export const modules = {

/***/ 86869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProgress),
/* harmony export */   p: () => (/* binding */ wholePercent)
/* harmony export */ });
/** How close to an abort, how close to enough. */
function formatProgress(progress) {
    const { abortProgress, dataProgress } = progress;
    return `${wholePercent(abortProgress)} % of the way to an abort, ${wholePercent(dataProgress)} % of the evidence needed`;
}
/** Rounded down: 100 only when it is there. */
function wholePercent(progress) {
    return Math.floor(progress * 100);
}
//# sourceMappingURL=format-progress.js.map

/***/ }),

/***/ 81131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ joinSentences)
/* harmony export */ });
/**
 * One text of several sentences, with a blank between them. What others wrote (an error of AWS, say) may end without a period, or be
 * empty: a sentence that another one follows gets its period, and an empty one is left out.
 */
function joinSentences(...sentences) {
    const texts = sentences.map(sentence => sentence?.trim() ?? '').filter(text => text !== '');
    return texts.map((text, index) => (index === texts.length - 1 || isEnded(text) ? text : `${text}.`)).join(' ');
}
/** Ended by a mark, or inside a quotation or brackets that is. */
function isEnded(text) {
    return /[.!?:;…]["'”’)\]`]*$/.test(text);
}
//# sourceMappingURL=join-sentences.js.map

/***/ }),

/***/ 93127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clipText)
/* harmony export */ });
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/**
 * The text, cut to at most `limitCharacters` (UTF-16 units) with an ellipsis: after a word where one ends in the second half, never
 * inside what a reader sees as one character.
 */
function clipText(text, limitCharacters) {
    if (text.length <= limitCharacters)
        return text;
    let room = '';
    // One more character than fits tells whether a word ends just there.
    for (const { segment } of GRAPHEMES.segment(text.slice(0, limitCharacters + 1))) {
        if (room.length + segment.length > limitCharacters - 1)
            break;
        room += segment;
    }
    const endsAtWord = /\s/.test(text.charAt(room.length));
    const lastBlank = room.search(/\s\S*$/);
    return `${(!endsAtWord && lastBlank > limitCharacters / 2 ? room.slice(0, lastBlank) : room).trimEnd()}…`;
}
//# sourceMappingURL=clip-text.js.map

/***/ }),

/***/ 55335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fitSummary),
/* harmony export */   p: () => (/* binding */ wholePart)
/* harmony export */ });
const ENCODER = new TextEncoder();
/** No part takes the room of all others. */
const PART_BYTES = 150 * 1024;
/** A part that is there whole or not at all. */
function wholePart(text) {
    return { start: '', items: [() => text], end: '', between: '', noun: 'parts' };
}
/**
 * The parts in their order, within `limitBytes`: of a part that is too long the first items, with a note on how many were left out.
 * A part of which nothing fits is counted at the end.
 */
function fitSummary(parts, limitBytes) {
    const kept = [];
    let room = limitBytes;
    let left = 0;
    for (const part of parts.filter(({ items }) => items.length > 0)) {
        const text = fitPart(part, Math.min(room, PART_BYTES));
        if (text === undefined)
            left += 1;
        else {
            kept.push(text);
            room -= sizeOf(text) + 2;
        }
    }
    if (left > 0)
        kept.push(`_${left} more parts did not fit into this summary._`);
    return `${kept.join('\n\n')}\n`;
}
function fitPart({ start, items, end, between, noun }, limitBytes) {
    const note = (count) => (count === 0 ? '' : `\n\n_${count} more ${noun} did not fit into this summary._`);
    let room = limitBytes - sizeOf(start) - sizeOf(end) - sizeOf(note(items.length));
    const shown = [];
    for (const make of items) {
        const item = make();
        room -= sizeOf(item) + sizeOf(between);
        if (room < 0)
            break;
        shown.push(item);
    }
    return shown.length === 0 ? undefined : start + shown.join(between) + end + note(items.length - shown.length);
}
function sizeOf(text) {
    return ENCODER.encode(text).length;
}
//# sourceMappingURL=fit-summary.js.map

/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ markdownRow),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   cV: () => (/* binding */ markdownChart),
/* harmony export */   co: () => (/* binding */ markdownTableHead),
/* harmony export */   oG: () => (/* binding */ markdownDetails)
/* harmony export */ });
/** A table of cells that are Markdown already. */
function markdownTable(head, rows) {
    return [...markdownTableHead(head), ...rows.map(markdownRow)].join('\n');
}
/** The two lines that a table begins with. */
function markdownTableHead(head) {
    return [markdownRow(head), markdownRow(head.map(() => '---'))];
}
/** One line of a table. */
function markdownRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A Mermaid chart, which GitHub draws. */
function markdownChart(chart) {
    return `\`\`\`mermaid\n${chart}\n\`\`\``;
}
/** A part that is folded up until somebody wants it. */
function markdownDetails(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
//# sourceMappingURL=markdown-blocks.js.map

/***/ }),

/***/ 79237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   qY: () => (/* binding */ formatTimeOfDay)
/* harmony export */ });
/** `14:03:07`, in UTC. */
function formatTimeOfDay(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** `2026-11-21 14:03:07 UTC`. */
function formatMoment(at) {
    return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** `+1:05`: minutes and seconds since `start`. */
function formatElapsed(start, at) {
    const seconds = Math.max(0, Math.round((at - start) / 1000));
    return `+${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
//# sourceMappingURL=moment.js.map

/***/ }),

/***/ 12618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ leastTop),
/* harmony export */   p: () => (/* binding */ niceTop)
/* harmony export */ });
/** The next value of 1, 2, 4, 6, 8 or 10 times a power of ten: the top of a scale whose half is a short number too. */
function niceTop(highest) {
    const power = 10 ** Math.floor(Math.log10(Math.max(0.001, highest)));
    const factor = [1, 2, 4, 6, 8, 10].find(each => each * power >= highest) ?? 10;
    return Number((factor * power).toPrecision(3));
}
/** The least top of a scale: shares below one percent are small on it; of other figures nothing is known. */
function leastTop(unit) {
    return unit.trim() === '%' ? 1 : 0;
}
//# sourceMappingURL=nice-top.js.map

/***/ }),

/***/ 20830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/src/domain/gate/format-progress.js
var format_progress = __webpack_require__(86869);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/domain/report/fit-summary.js
var fit_summary = __webpack_require__(55335);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-text.js
var markdown_text = __webpack_require__(29986);
// EXTERNAL MODULE: ./build/src/domain/report/clip-text.js
var clip_text = __webpack_require__(93127);
;// CONCATENATED MODULE: ./build/src/domain/report/mermaid-label.js

/**
 * Any text as a label in a Mermaid chart, on one line and cut with an ellipsis. Quotes, colons, semicolons, hashes, brackets and
 * percent pairs are syntax of one chart or another (https://mermaid.js.org/intro/syntax-reference.html) and become blanks.
 */
function mermaidLabel(text, limitCharacters) {
    const plain = text
        .replace(/[^\p{L}\p{M}\p{N} .,()/_+=%-]/gu, ' ')
        .replace(/%+/g, '%')
        .replace(/\s+/g, ' ');
    return (0,clip_text/* clipText */.g)(plain.trim(), limitCharacters);
}
//# sourceMappingURL=mermaid-label.js.map
;// CONCATENATED MODULE: ./build/src/domain/report/mermaid-timeline.js

const MOST_BARS = 40;
const LABEL_CHARACTERS = 60;
const TAGS = { good: 'done, ', bad: 'crit, ', warning: 'active, ', neutral: '' };
/**
 * The timeline as a Mermaid gantt chart, which GitHub draws in summaries and comments; undefined where there is too little
 * to draw. Syntax: https://mermaid.js.org/syntax/gantt.html
 */
function mermaidTimeline(report) {
    const milestones = report.events.filter(event => event.weight === 'milestone');
    if (report.spans.length + milestones.length < 2)
        return undefined;
    const spans = report.spans.slice(0, MOST_BARS);
    const subjects = [...new Set(spans.map(span => span.subject))];
    const lines = subjects.flatMap(subject => [
        `    section ${label(subject)}`,
        ...spans.filter(span => span.subject === subject).map(bar),
        ...milestones
            .filter(event => event.subject === subject)
            .slice(0, MOST_BARS)
            .map(event => `    ${label(event.text)} :milestone, ${TAGS[event.tone]}${event.at}, 0ms`)
    ]);
    return ['gantt', '    dateFormat x', '    axisFormat %H:%M:%S', ...lines].join('\n');
}
function bar(span) {
    return `    ${label(span.label)} :${TAGS[span.tone]}${span.startedAt}, ${Math.max(span.finishedAt, span.startedAt + 1)}`;
}
/** A keyword at the start of a line is syntax, hence the mark. */
function label(text) {
    return `· ${mermaidLabel(text, LABEL_CHARACTERS)}`;
}
//# sourceMappingURL=mermaid-timeline.js.map
// EXTERNAL MODULE: ./build/src/domain/report/moment.js
var moment = __webpack_require__(79237);
// EXTERNAL MODULE: ./build/src/domain/report/nice-top.js
var nice_top = __webpack_require__(12618);
// EXTERNAL MODULE: ./build/src/domain/report/traffic-report.js
var traffic_report = __webpack_require__(8319);
;// CONCATENATED MODULE: ./build/src/domain/report/mermaid-traffic.js




const MOST_MINUTES = 120;
const NAME_CHARACTERS = 40;
const CANDIDATE_COLOUR = '#4f6bed';
const STABLE_COLOUR = '#8a94a6';
/**
 * The candidate's weight and each figure of both revisions over time, as Mermaid charts, which GitHub draws in summaries and
 * comments. None where there is too little to draw. Syntax: https://mermaid.js.org/syntax/xyChart.html
 */
function mermaidTraffic({ weights, curves }) {
    const minutes = curves[0]?.points.slice(-MOST_MINUTES) ?? [];
    if (minutes.length < 2)
        return [];
    const weightAt = ({ at }) => weights.findLast(change => change.at < at + traffic_report/* POINT_MILLISECONDS */.o)?.weightPercent ?? 0;
    const weight = chart(minutes, {
        title: 'Weight of the new revision',
        unit: ' %',
        top: 100,
        series: [['bar', minutes.map(weightAt)]]
    });
    return [weight, ...curves.filter(({ points }) => points.length > 1).map(curveChart)];
}
/** What the colours of the charts stand for, which the charts themselves cannot say. */
function explainTraffic({ candidate, stable, curves }) {
    const isGap = ({ candidate: one, stable: other }) => one === undefined || other === undefined;
    const gaps = curves.some(({ points }) => points.some(isGap))
        ? ' A minute in which nothing was measured is drawn as 0.'
        : '';
    return `Blue: ${candidate} (new). Grey: ${stable} (old).${gaps}`;
}
function curveChart({ name, unit, points }) {
    const shown = points.slice(-MOST_MINUTES);
    return chart(shown, {
        title: name,
        unit,
        top: (0,nice_top/* niceTop */.p)(Math.max((0,nice_top/* leastTop */.l)(unit), ...shown.flatMap(({ candidate = 0, stable = 0 }) => [candidate, stable]))),
        series: [
            ['line', shown.map(({ candidate = 0 }) => candidate)],
            ['line', shown.map(({ stable = 0 }) => stable)]
        ]
    });
}
function chart(minutes, { title, unit, top, series }) {
    const start = (0,moment/* formatTimeOfDay */.qY)(minutes[0]?.at ?? 0).slice(0, 5);
    const theme = { xyChart: { plotColorPalette: `${CANDIDATE_COLOUR}, ${STABLE_COLOUR}` } };
    return [
        `%%{init: ${JSON.stringify({ xyChart: { height: 260 }, themeVariables: theme })}}%%`,
        'xychart-beta',
        `    title "${mermaidLabel(title, NAME_CHARACTERS)}"`,
        `    x-axis "minutes since ${start} UTC" 0 --> ${minutes.length - 1}`,
        `    y-axis "${unit.trim() === '%' ? 'percent' : mermaidLabel(unit, NAME_CHARACTERS)}" 0 --> ${top}`,
        ...series.map(([form, values]) => `    ${form} [${values.map(value => Number(value.toFixed(2))).join(', ')}]`)
    ].join('\n');
}
//# sourceMappingURL=mermaid-traffic.js.map
// EXTERNAL MODULE: ./build/src/domain/report/step-phrase.js
var step_phrase = __webpack_require__(81121);
// EXTERNAL MODULE: ./build/src/domain/report/verdict-word.js
var verdict_word = __webpack_require__(76693);
;// CONCATENATED MODULE: ./build/src/domain/report/render-summary.js










/** Below the runner's 1 MiB a step, with room for what other parts of the step write. */
const LIMIT_BYTES = 900 * 1024;
const MOST_EVENTS = 200;
const MOST_LOG_LINES = 100;
const MOST_LOG_CHARACTERS = 30_000;
/** Longer lines are cut. */
const MOST_LINE_CHARACTERS = 2_000;
/** The report as GitHub Markdown: the result first, then what it rests on; what does not fit is left out, and said so. */
function renderSummary(report, limitBytes = LIMIT_BYTES) {
    const parts = [
        (0,fit_summary/* wholePart */.p)(heading(report)),
        listOf(links(report), { between: ' · ', noun: 'links' }),
        causes(report),
        nextSteps(report),
        facts(report),
        services(report),
        steps(report),
        evidence(report),
        ...traffic(report),
        ...timeline(report),
        logs(report.logs),
        events(report),
        listOf(report.notes.map(note => () => `_${(0,markdown_text/* markdownText */.p7)(note)}_`), { between: '\n\n', noun: 'notes' })
    ];
    return (0,fit_summary/* fitSummary */.m)(parts, limitBytes);
}
function listOf(items, { title, ...rest }) {
    return { start: title === undefined ? '' : `### ${title}\n\n`, items, end: '', ...rest };
}
function tableOf(head, rows, { title, noun }) {
    const start = [...(title === undefined ? [] : [`### ${title}`, '']), ...(0,markdown_blocks/* markdownTableHead */.co)(head), ''].join('\n');
    return { start, items: rows.map(row => () => (0,markdown_blocks/* markdownRow */.Kw)(row())), end: '', between: '\n', noun };
}
function heading({ title, verdict, headline, startedAt, finishedAt }) {
    const { words, sign } = (0,verdict_word/* phraseVerdict */.R)(verdict);
    return `## ${sign} ${(0,markdown_text/* markdownText */.p7)(title)}: ${words} in ${(0,duration/* formatDuration */.a)(finishedAt - startedAt)}\n\n${(0,markdown_text/* markdownText */.p7)(headline)}`;
}
function links(report) {
    return report.links.map(({ text, href }) => () => (0,markdown_text/* markdownLink */.iQ)((0,markdown_text/* markdownText */.p7)(text), href));
}
function causes(report) {
    const items = report.causes.map(({ title, detail }) => () => `- **${(0,markdown_text/* markdownText */.p7)(title)}**${detail === undefined ? '' : `<br>${(0,markdown_text/* markdownText */.p7)(detail)}`}`);
    return listOf(items, { title: 'Why', between: '\n', noun: 'causes' });
}
function nextSteps(report) {
    const items = report.nextSteps.map(({ text, command }) => () => command === undefined ? (0,markdown_text/* markdownText */.p7)(text) : `${(0,markdown_text/* markdownText */.p7)(text)}\n\n${(0,markdown_text/* markdownBlock */.dI)([command])}`);
    return listOf(items, { title: 'What to do now', between: '\n\n', noun: 'things to do' });
}
function facts(report) {
    const rows = report.facts.map(fact => () => [`**${(0,markdown_text/* markdownText */.p7)(fact.name)}**`, factValue(fact)]);
    return tableOf(['', ''], rows, { noun: 'facts' });
}
function factValue({ value, kind, href }) {
    const text = kind === 'code' ? (0,markdown_text/* markdownCode */.D9)(value) : (0,markdown_text/* markdownText */.p7)(value);
    return href === undefined ? text : (0,markdown_text/* markdownLink */.iQ)(text, href);
}
function services(report) {
    const rows = report.services.map(service => () => [
        `${(0,verdict_word/* phraseVerdict */.R)(service.verdict).sign} ${(0,markdown_text/* markdownCode */.D9)(service.name)}`,
        (0,verdict_word/* phraseVerdict */.R)(service.verdict).words,
        revisions(service),
        `${service.runningCount} of ${service.desiredCount}`,
        (0,duration/* formatDuration */.a)(service.finishedAt - service.startedAt),
        (0,markdown_text/* markdownText */.p7)(service.reason)
    ]);
    const head = ['Service', 'Result', 'Version', 'Running', 'Took', 'Reason'];
    return tableOf(head, rows, { title: 'Services', noun: 'services' });
}
function revisions({ from, to }) {
    return from === undefined || from === to ? (0,markdown_text/* markdownCode */.D9)(to) : `${(0,markdown_text/* markdownCode */.D9)(from)} → ${(0,markdown_text/* markdownCode */.D9)(to)}`;
}
function steps(report) {
    const rows = report.steps.map(step => () => [
        `${step.weightPercent} %`,
        `${(0,step_phrase/* phraseStep */.M)(step.verdict).sign} ${step.verdict}`,
        step.finishedAt === undefined ? '–' : (0,duration/* formatDuration */.a)(step.finishedAt - step.startedAt),
        (0,markdown_text/* markdownText */.p7)(step.reason)
    ]);
    return tableOf(['Traffic', 'Judgement', 'Took', 'Reason'], rows, { title: 'Steps', noun: 'steps' });
}
/** What each gate saw at each step, how close it was to an abort, and how close to enough. */
function evidence({ steps }) {
    const rows = steps.flatMap(({ weightPercent, evidence }) => evidence.map(({ name, candidate, baseline, judged }) => () => [
        `${weightPercent} %`,
        (0,markdown_text/* markdownText */.p7)(name),
        judged === undefined ? '–' : `${judged.says}${judged.mode === 'observe' ? ' (observes)' : ''}`,
        (0,markdown_text/* markdownText */.p7)(candidate),
        (0,markdown_text/* markdownText */.p7)(baseline ?? '–'),
        formatWay(judged, 'abortProgress'),
        formatWay(judged, 'dataProgress')
    ]));
    const head = ['Traffic', 'Gate', 'Says', 'New revision', 'Old revision', 'To an abort', 'To enough evidence'];
    return tableOf(head, rows, { title: 'Evidence', noun: 'measurements' });
}
function formatWay(judged, way) {
    return judged === undefined || judged.says === 'not compared' ? '–' : `${(0,format_progress/* wholePercent */.p)(judged[way])} %`;
}
function traffic({ traffic: seen }) {
    const charts = seen === undefined ? [] : mermaidTraffic(seen);
    if (seen === undefined || charts.length === 0)
        return [];
    return [
        listOf(charts.map(chart => () => (0,markdown_blocks/* markdownChart */.cV)(chart)), { title: 'Traffic', between: '\n\n', noun: 'charts' }),
        (0,fit_summary/* wholePart */.p)((0,markdown_text/* markdownText */.p7)(explainTraffic(seen)))
    ];
}
function timeline(report) {
    const chart = mermaidTimeline(report);
    return chart === undefined ? [] : [(0,fit_summary/* wholePart */.p)(`### Timeline\n\n${(0,markdown_blocks/* markdownChart */.cV)(chart)}`)];
}
function logs(excerpts) {
    const items = excerpts.map(({ title, lines }) => () => {
        const shown = lastLines(lines);
        const part = shown.length === lines.length ? '' : ` (the last ${shown.length} of ${lines.length} lines)`;
        return (0,markdown_blocks/* markdownDetails */.oG)((0,markdown_text/* markdownText */.p7)(title) + part, (0,markdown_text/* markdownBlock */.dI)(shown));
    });
    return listOf(items, { between: '\n\n', noun: 'logs' });
}
/** The end of a log says most. */
function lastLines(lines) {
    let characters = 0;
    const shown = lines.slice(-MOST_LOG_LINES).toReversed();
    const end = shown.findIndex(line => (characters += Math.min(line.length, MOST_LINE_CHARACTERS)) > MOST_LOG_CHARACTERS);
    return (end < 0 ? shown : shown.slice(0, Math.max(1, end))).toReversed();
}
/** The latest of them: how it ended is told by the last. */
function events(report) {
    const shown = report.events.slice(-MOST_EVENTS);
    const rows = shown.map(event => () => [
        (0,moment/* formatTimeOfDay */.qY)(event.at),
        (0,moment/* formatElapsed */.C7)(report.startedAt, event.at),
        (0,markdown_text/* markdownText */.p7)(event.subject),
        (0,markdown_text/* markdownText */.p7)(event.text)
    ]);
    const left = report.events.length - shown.length;
    const note = left === 0 ? '' : `\n\n_${left} earlier events are in the step's log._`;
    const [start = '', end = ''] = (0,markdown_blocks/* markdownDetails */.oG)(`Events (${report.events.length}), from ${(0,moment/* formatMoment */.K9)(report.startedAt)}`, `${(0,markdown_blocks/* markdownTableHead */.co)(['UTC', 'After', 'What', 'Event']).join('\n')}\n\0${note}`).split('\0');
    return { start, items: rows.map(row => () => (0,markdown_blocks/* markdownRow */.Kw)(row())), end, between: '\n', noun: 'events' };
}
//# sourceMappingURL=render-summary.js.map

/***/ }),

/***/ 81121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ phraseStep)
/* harmony export */ });
const PHRASES = {
    passed: { tone: 'good', sign: '✅' },
    failed: { tone: 'bad', sign: '❌' },
    inconclusive: { tone: 'warning', sign: '❔' },
    skipped: { tone: 'neutral', sign: '➖' }
};
/** The tone and the sign of a judgement. */
function phraseStep(verdict) {
    return PHRASES[verdict];
}
//# sourceMappingURL=step-phrase.js.map

/***/ }),

/***/ 8319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ POINT_MILLISECONDS)
/* harmony export */ });
/** A point stands for the minute that it begins. */
const POINT_MILLISECONDS = 60_000;
//# sourceMappingURL=traffic-report.js.map

/***/ }),

/***/ 76693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ phraseVerdict)
/* harmony export */ });
const PHRASES = {
    succeeded: { words: 'succeeded', tone: 'good', sign: '✅' },
    held: { words: 'held for a decision', tone: 'warning', sign: '⏸️' },
    'rolled-back': { words: 'rolled back', tone: 'bad', sign: '↩️' },
    failed: { words: 'failed', tone: 'bad', sign: '❌' },
    superseded: { words: 'superseded', tone: 'warning', sign: '⏭️' },
    cancelled: { words: 'cancelled', tone: 'warning', sign: '🚫' },
    'timed-out': { words: 'timed out', tone: 'bad', sign: '⌛' },
    unknown: { words: 'ended in an unknown state', tone: 'bad', sign: '❓' },
    'would-change': { words: 'would change (dry run)', tone: 'neutral', sign: '📝' },
    unchanged: { words: 'nothing to change', tone: 'neutral', sign: '➖' }
};
/** The words, the tone and the sign of a verdict. */
function phraseVerdict(verdict) {
    return PHRASES[verdict];
}
//# sourceMappingURL=verdict-word.js.map

/***/ }),

/***/ 54818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ bearsUntil),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   gZ: () => (/* binding */ rollbackPatienceMilliseconds)
/* harmony export */ });
const SHORTEST_PATIENCE_MILLISECONDS = 60_000;
const LONGEST_PATIENCE_MILLISECONDS = 600_000;
/** How long the end of a rollback is waited for: as long as the deployment was, within bounds. In milliseconds. */
function rollbackPatienceMilliseconds({ timeoutMilliseconds }) {
    return Math.min(LONGEST_PATIENCE_MILLISECONDS, Math.max(SHORTEST_PATIENCE_MILLISECONDS, timeoutMilliseconds));
}
/** Until when (epoch milliseconds) it is borne that a deployment cannot be read: its timeout, or what is given to its rollback. */
function bearsUntil({ plan, course }) {
    return course.rollback === undefined ? plan.deadlineAt : course.rollback.at + rollbackPatienceMilliseconds(plan);
}
const PASSING = ['throttled', 'unreachable', 'platform-error'];
/** Whether a call that failed so may succeed later, by itself. */
function isPassing({ code }) {
    return PASSING.includes(code);
}
//# sourceMappingURL=bears-until.js.map

/***/ }),

/***/ 85209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pollIntervalMilliseconds)
/* harmony export */ });
const SHORTEST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 10_000;
const SHARE_OF_ELAPSED = 1 / 50;
/** How long to wait between two looks at a rollout that began `elapsedMilliseconds` ago: 2 % of its age, 1 s to 10 s. */
function pollIntervalMilliseconds(elapsedMilliseconds) {
    return Math.min(LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, elapsedMilliseconds * SHARE_OF_ELAPSED));
}
//# sourceMappingURL=poll-interval.js.map

/***/ }),

/***/ 41968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tagsOfRun),
/* harmony export */   MV: () => (/* binding */ readRunIdentity),
/* harmony export */   R2: () => (/* binding */ RUN_TAG),
/* harmony export */   z2: () => (/* binding */ COMMIT_TAG)
/* harmony export */ });
/** Reads it from the variables that every step has: https://docs.github.com/actions/reference/variables-reference */
function readRunIdentity(env) {
    const { GITHUB_SHA, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
    const isRun = [GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID].every(part => (part ?? '') !== '');
    const run = `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}/actions/runs/${GITHUB_RUN_ID ?? ''}`;
    const attempt = (GITHUB_RUN_ATTEMPT ?? '') === '' ? '' : `/attempts/${GITHUB_RUN_ATTEMPT ?? ''}`;
    return { commit: GITHUB_SHA === '' ? undefined : GITHUB_SHA, url: isRun ? run + attempt : undefined };
}
const COMMIT_TAG = 'deploy-kit:commit';
const RUN_TAG = 'deploy-kit:run';
/** The tags that name a revision's origin. */
function tagsOfRun({ commit, url }) {
    return [
        ...(commit === undefined ? [] : [{ key: COMMIT_TAG, value: commit }]),
        ...(url === undefined ? [] : [{ key: RUN_TAG, value: url }])
    ];
}
//# sourceMappingURL=run-identity.js.map

/***/ }),

/***/ 26301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/**
 * Aborts on the runner's SIGINT (or SIGTERM), and on nothing else. The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later
 * it kills: https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
function cancellation() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => controller.abort(name));
    return controller.signal;
}
//# sourceMappingURL=cancellation.js.map

/***/ }),

/***/ 52546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ stepPhase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Which part of the step this process is: the runner starts dist/<name>/post.js for `post`. By the file alone, as the job can set
 * any variable of the environment, and a `main` that is killed while it loads can leave no state. See docs/adr/0010.
 */
function stepPhase([, file = '']) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) === 'post.js' ? 'post' : 'main';
}
//# sourceMappingURL=step-phase.js.map

/***/ }),

/***/ 46036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stepState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);

/** State from `main` to `post` of the same step, through the runner's state file. */
function stepState() {
    return { save: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ, read: key => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(key) || undefined };
}
//# sourceMappingURL=step-state.js.map

/***/ }),

/***/ 26009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled),
/* harmony export */   c: () => (/* binding */ Cancelled)
/* harmony export */ });
/** Thrown in place of an answer that is not waited for any more. */
class Cancelled extends Error {
    constructor() {
        super('The job was cancelled.');
        this.name = 'Cancelled';
    }
}
/** Waits for `task`, but no longer than until `signal` is aborted: then throws `Cancelled` and leaves the task to itself. */
async function unlessCancelled(signal, task) {
    task.catch(() => undefined);
    let cancel = () => undefined;
    const aborted = new Promise((_, reject) => {
        cancel = () => reject(new Cancelled());
        if (signal.aborted)
            cancel();
        else
            signal.addEventListener('abort', cancel, { once: true });
    });
    try {
        return await Promise.race([aborted, task]);
    }
    finally {
        signal.removeEventListener('abort', cancel);
    }
}
//# sourceMappingURL=unless-cancelled.js.map

/***/ })

};
