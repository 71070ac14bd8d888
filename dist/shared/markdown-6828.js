export const id = 6828;
export const ids = [6828];
export const modules = {

/***/ 82437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ roleReader),
/* harmony export */   p: () => (/* binding */ readAssumedRole)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
const DURATION_SECONDS = { from: 900, to: 43_200 };
/** Reads the inputs about the role; undefined when the step is to use the credentials that are there. */
function readAssumedRole(inputs) {
    const roles = roleReader(inputs);
    const arn = inputs.text('role-to-assume');
    return arn === undefined ? undefined : roles(arn, 'role-to-assume');
}
/** Reads what all sessions of the step have in common; the result makes a role of the ARN that `input` holds. */
function roleReader(inputs) {
    const sessionName = inputs.text('role-session-name') ?? 'deploy-kit';
    const durationSeconds = inputs.durationSeconds('role-duration', DURATION_SECONDS) ?? 3_600;
    const audience = inputs.text('role-audience') ?? 'sts.amazonaws.com';
    return (arn, input) => {
        if (!ROLE.test(arn)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, `expected the ARN of a role such as arn:aws:iam::123456789012:role/deployer.`);
        }
        if (!SESSION_NAME.test(sessionName)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('role-session-name', `expected 2 to 64 letters, digits and any of _ + = , . @ -.`);
        }
        return { arn, sessionName, durationSeconds, audience };
    };
}
//# sourceMappingURL=assumed-role.js.map

/***/ }),

/***/ 40844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ linksOfRun),
/* harmony export */   i: () => (/* binding */ linkCommit)
/* harmony export */ });
/** The workflow run and its commit, where they are reached by https. */
function linksOfRun(run) {
    const ofRun = run.url?.startsWith('https://') === true ? [{ text: 'Workflow run', href: run.url }] : [];
    return [...ofRun, ...[linkCommit(run)].filter(link => link !== undefined)];
}
/** The commit in the repository of the run. */
function linkCommit({ commit, url }) {
    const repository = url?.replace(/\/actions\/runs\/.*$/, '');
    if (commit === undefined || repository?.startsWith('https://') !== true)
        return undefined;
    return { text: `Commit ${commit.slice(0, 7)}`, href: `${repository}/commit/${commit}` };
}
//# sourceMappingURL=run-links.js.map

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
/** A point is at the start of its minute. */
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
    paused: { words: 'paused for a decision', tone: 'warning', sign: '⏸️' },
    'rolled-back': { words: 'rolled back', tone: 'bad', sign: '↩️' },
    failed: { words: 'failed', tone: 'bad', sign: '❌' },
    superseded: { words: 'superseded', tone: 'warning', sign: '⏭️' },
    cancelled: { words: 'cancelled', tone: 'warning', sign: '🚫' },
    'timed-out': { words: 'timed out', tone: 'bad', sign: '⌛' },
    unknown: { words: 'ended in an unknown state', tone: 'bad', sign: '❓' },
    'would-change': { words: 'would change (dry run)', tone: 'neutral', sign: '📝' },
    unchanged: { words: 'no changes', tone: 'neutral', sign: '➖' }
};
/** The words, the tone and the sign of a verdict. */
function phraseVerdict(verdict) {
    return PHRASES[verdict];
}
//# sourceMappingURL=verdict-word.js.map

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

/***/ 92158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clipText)
/* harmony export */ });
/** Made when it is first needed: that takes some 10 ms. */
let graphemes;
/**
 * The text, cut to at most `limitCharacters` (UTF-16 units) with an ellipsis: after a word where one ends in the second half, never
 * inside what a reader sees as one character.
 */
function clipText(text, limitCharacters) {
    if (text.length <= limitCharacters)
        return text;
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    let room = '';
    // One more character than fits shows whether a word ends there.
    for (const { segment } of graphemes.segment(text.slice(0, limitCharacters + 1))) {
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

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitHeadline)
/* harmony export */ });
/* harmony import */ var _clip_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92158);

/** A sentence of more words is read twice. */
const MOST_WORDS = 25;
/** Chinese has no blanks, and an address is one word. */
const MOST_CHARACTERS = 300;
/** After a mark that ends a sentence, and what closes a quotation or brackets around it. */
const BETWEEN_SENTENCES = /(?<=[.!?]["'”’)\]`]{0,3})\s+/;
/**
 * Splits a text into a headline of at most 25 words and 300 characters, and the sentences below it. The headline takes whole sentences.
 * Where the first sentence alone is longer (text from a platform, for instance), the headline is its start, and the whole text goes below.
 */
function splitHeadline(text) {
    const [first = '', ...sentences] = text.trim().split(BETWEEN_SENTENCES);
    const words = first.split(/\s+/);
    if (words.length > MOST_WORDS || first.length > MOST_CHARACTERS)
        return { headline: (0,_clip_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipText */ .g)(`${words.slice(0, MOST_WORDS).join(' ')}…`, MOST_CHARACTERS), explanation: text };
    let room = MOST_WORDS - words.length;
    let characters = MOST_CHARACTERS - first.length;
    const end = sentences.findIndex(sentence => {
        room -= sentence.split(/\s+/).length;
        characters -= sentence.length + 1;
        return room < 0 || characters < 0;
    });
    if (end < 0)
        return { headline: [first, ...sentences].join(' ') };
    return { headline: [first, ...sentences.slice(0, end)].join(' '), explanation: sentences.slice(end).join(' ') };
}
//# sourceMappingURL=headline.js.map

/***/ }),

/***/ 95098:
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

/***/ 60096:
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
        kept.push(`_${left} more parts were truncated to fit this summary._`);
    return `${kept.join('\n\n')}\n`;
}
function fitPart({ start, items, end, between, noun }, limitBytes) {
    const note = (count) => (count === 0 ? '' : `\n\n_${count} more ${noun} were truncated to fit this summary._`);
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

/***/ 77252:
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
/** A part that is collapsed at first. */
function markdownDetails(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
//# sourceMappingURL=markdown-blocks.js.map

/***/ }),

/***/ 74563:
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
/** The least top of a scale: shares below one percent are small on it; other figures have no default. */
function leastTop(unit) {
    return unit.trim() === '%' ? 1 : 0;
}
//# sourceMappingURL=nice-top.js.map

/***/ }),

/***/ 59584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/render/markdown/fit-summary.js
var fit_summary = __webpack_require__(60096);
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-blocks.js
var markdown_blocks = __webpack_require__(77252);
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-text.js
var markdown_text = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/domain/text/clip-text.js
var clip_text = __webpack_require__(92158);
;// CONCATENATED MODULE: ./build/src/render/markdown/mermaid-label.js

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
;// CONCATENATED MODULE: ./build/src/render/markdown/mermaid-timeline.js

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
/** A keyword at the start of a line is syntax, so a mark is added. */
function label(text) {
    return `· ${mermaidLabel(text, LABEL_CHARACTERS)}`;
}
//# sourceMappingURL=mermaid-timeline.js.map
// EXTERNAL MODULE: ./build/src/domain/text/moment.js
var moment = __webpack_require__(95098);
// EXTERNAL MODULE: ./build/src/render/markdown/nice-top.js
var nice_top = __webpack_require__(74563);
// EXTERNAL MODULE: ./build/src/domain/report/traffic-report.js
var traffic_report = __webpack_require__(8319);
;// CONCATENATED MODULE: ./build/src/render/markdown/mermaid-traffic.js




const MOST_MINUTES = 120;
/** Charts of one figure. */
const MOST_STRETCHES = 3;
const NAME_CHARACTERS = 40;
const CANARY_COLOUR = '#4f6bed';
const STABLE_COLOUR = '#8a94a6';
/**
 * The canary's weight and each figure of both revisions over time, as Mermaid charts, which GitHub draws in summaries and
 * comments. None where there is too little to draw. Syntax: https://mermaid.js.org/syntax/xyChart.html
 */
function mermaidTraffic({ weights, curves }) {
    const minutes = curves[0]?.points.slice(-MOST_MINUTES) ?? [];
    if (minutes.length < 2)
        return [];
    const weightAt = ({ at }) => weights.findLast(change => change.at < at + traffic_report/* POINT_MILLISECONDS */.o)?.canaryPercent ?? 0;
    const weight = chart(minutes, {
        title: 'Weight of the canary',
        unit: '%',
        top: 100,
        series: [['bar', minutes.map(weightAt)]]
    });
    return [weight, ...curves.flatMap(curveCharts)];
}
/** What the colors of the charts represent, which the charts cannot show. */
function explainTraffic({ canary, stable }) {
    return `Blue: ${canary} (canary). Gray: ${stable} (stable). Minutes without data are left out.`;
}
/**
 * A line of Mermaid has no gaps, so that minutes in which one side was not measured would be drawn as something: there is a chart for each
 * stretch in which the same sides were measured, the canary among them. The longest stretches, in their order.
 */
function curveCharts({ name, unit, points }) {
    const shown = points.slice(-MOST_MINUTES);
    const stretches = stretchesOf(shown).filter(({ length }) => length > 1);
    const longest = stretches.toSorted((one, other) => other.length - one.length).slice(0, MOST_STRETCHES);
    const values = longest.flat().flatMap(({ canary, stable }) => [canary ?? 0, stable ?? 0]);
    const top = (0,nice_top/* niceTop */.p)(Math.max((0,nice_top/* leastTop */.l)(unit), ...values));
    return stretches
        .filter(stretch => longest.includes(stretch))
        .map(stretch => {
        const line = (side) => stretch.flatMap(point => point[side] ?? []);
        const isCompared = stretch[0]?.stable !== undefined;
        // Blue comes first, so that the color legend also fits a single line.
        const series = [line('canary'), ...(isCompared ? [line('stable')] : [])];
        return chart(stretch, { title: name, unit, top, series: series.map(values => ['line', values]) });
    });
}
/** Consecutive minutes in which the canary was measured, parted where stable begins or ceases to be. */
function stretchesOf(points) {
    const found = [];
    for (const [index, point] of points.entries()) {
        if (point.canary === undefined)
            continue;
        const before = points[index - 1];
        const goesOn = before?.canary !== undefined &&
            (before.stable === undefined) === (point.stable === undefined) &&
            point.at - before.at <= traffic_report/* POINT_MILLISECONDS */.o;
        const last = found.at(-1);
        if (goesOn && last !== undefined)
            last.push(point);
        else
            found.push([point]);
    }
    return found;
}
function chart(minutes, { title, unit, top, series }) {
    const start = (0,moment/* formatTimeOfDay */.qY)(minutes[0]?.at ?? 0).slice(0, 5);
    const theme = { xyChart: { plotColorPalette: `${CANARY_COLOUR}, ${STABLE_COLOUR}` } };
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
// EXTERNAL MODULE: ./build/src/render/report/phrases.js
var phrases = __webpack_require__(71079);
// EXTERNAL MODULE: ./build/src/domain/report/step-phrase.js
var step_phrase = __webpack_require__(81121);
// EXTERNAL MODULE: ./build/src/domain/text/headline.js
var headline = __webpack_require__(3934);
// EXTERNAL MODULE: ./build/src/domain/report/verdict-word.js
var verdict_word = __webpack_require__(76693);
;// CONCATENATED MODULE: ./build/src/render/markdown/summary-parts.js

/** A list under a heading, item by item. */
function listOf(items, { title, ...rest }) {
    return { start: title === undefined ? '' : `### ${title}\n\n`, items, end: '', ...rest };
}
/** A table under a heading, row by row. */
function tableOf(head, rows, { title, noun }) {
    const start = [...(title === undefined ? [] : [`### ${title}`, '']), ...(0,markdown_blocks/* markdownTableHead */.co)(head), ''].join('\n');
    return { start, items: rows.map(row => () => (0,markdown_blocks/* markdownRow */.Kw)(row())), end: '', between: '\n', noun };
}
/** A table that is folded up. */
function foldedTable(head, rows, { title, noun }) {
    const [start = '', end = ''] = (0,markdown_blocks/* markdownDetails */.oG)(title, `${(0,markdown_blocks/* markdownTableHead */.co)(head).join('\n')}\n\0`).split('\0');
    return { start, items: rows.map(row => () => (0,markdown_blocks/* markdownRow */.Kw)(row())), end, between: '\n', noun };
}
//# sourceMappingURL=summary-parts.js.map
;// CONCATENATED MODULE: ./build/src/render/markdown/render-summary.js












/** Below the runner's 1 MiB a step, with room for what other parts of the step write. */
const LIMIT_BYTES = 900 * 1024;
const MOST_EVENTS = 200;
const MOST_LOG_LINES = 100;
const MOST_LOG_CHARACTERS = 30_000;
/** Longer lines are cut. */
const MOST_LINE_CHARACTERS = 2_000;
/** The report as GitHub Markdown: the result first, what to do now, then the figures; what does not fit is left out, with a note. */
function renderSummary(report, limitBytes = LIMIT_BYTES) {
    const parts = [
        (0,fit_summary/* wholePart */.p)(heading(report)),
        listOf(links(report), { between: ' · ', noun: 'links' }),
        nextSteps(report),
        causes(report),
        steps(report),
        evidence(report),
        services(report),
        facts(report),
        ...traffic(report),
        ...timeline(report),
        statistics(report),
        fullNames(report),
        logs(report.logs),
        events(report),
        listOf(report.notes.map(note => () => `_${(0,markdown_text/* markdownText */.p7)(note)}_`), { between: '\n\n', noun: 'notes' })
    ];
    return (0,fit_summary/* fitSummary */.m)(parts, limitBytes);
}
function heading({ title, verdict, headline, explanation, startedAt, finishedAt, simulatedRate }) {
    const { words, sign } = (0,verdict_word/* phraseVerdict */.R)(verdict);
    return [
        `## ${sign} ${(0,markdown_text/* markdownText */.p7)(title)}: ${words} in ${(0,duration/* formatDuration */.a3)(finishedAt - startedAt)}`,
        (0,markdown_text/* markdownText */.p7)(headline),
        ...(explanation === undefined ? [] : [(0,markdown_text/* markdownText */.p7)(explanation)]),
        ...(simulatedRate === undefined ? [] : [`_${(0,phrases/* describeSimulation */.Tu)(simulatedRate)}_`])
    ].join('\n\n');
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
    return listOf(items, { title: 'What to do now', between: '\n\n', noun: 'actions' });
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
    const isSaidAbove = report.services.every(({ reason }) => (0,headline/* splitHeadline */.D)(reason).headline === report.headline);
    const rows = report.services.map(service => () => [
        `${(0,verdict_word/* phraseVerdict */.R)(service.verdict).sign} ${(0,markdown_text/* markdownCode */.D9)(service.name)}`,
        (0,verdict_word/* phraseVerdict */.R)(service.verdict).words,
        revisions(service),
        (0,phrases/* describeRunning */.Rh)(service),
        (0,duration/* formatDuration */.a3)(service.finishedAt - service.startedAt),
        ...(isSaidAbove ? [] : [(0,markdown_text/* markdownText */.p7)(service.reason)])
    ]);
    const head = ['Service', 'Result', 'Version', 'Running', 'Took', ...(isSaidAbove ? [] : ['Reason'])];
    return tableOf(head, rows, { title: 'Services', noun: 'services' });
}
function revisions({ from, to }) {
    return from === undefined || from === to ? (0,markdown_text/* markdownCode */.D9)(to) : `${(0,markdown_text/* markdownCode */.D9)(from)} → ${(0,markdown_text/* markdownCode */.D9)(to)}`;
}
function steps(report) {
    const rows = report.steps.map(step => () => [
        `${step.canaryPercent}%`,
        `${(0,step_phrase/* phraseStep */.M)(step.verdict).sign} ${step.verdict}`,
        step.finishedAt === undefined ? '–' : (0,duration/* formatDuration */.a3)(step.finishedAt - step.startedAt),
        (0,markdown_text/* markdownText */.p7)(step.reason)
    ]);
    return tableOf(['Traffic', 'Judgement', 'Took', 'Reason'], rows, { title: 'Steps', noun: 'steps' });
}
/** What was measured at each step, and the result of each gate. */
function evidence({ steps }) {
    const rows = steps.flatMap(({ canaryPercent, evidence }) => evidence.map(({ name, canary, stable, judged }) => () => [
        `${canaryPercent}%`,
        (0,markdown_text/* markdownText */.p7)(name),
        judged === undefined ? '–' : (0,markdown_text/* markdownText */.p7)((0,phrases/* describeGateWord */.lL)(judged)),
        (0,markdown_text/* markdownText */.p7)(canary),
        (0,markdown_text/* markdownText */.p7)(stable ?? '–')
    ]));
    const head = ['Traffic', 'Measured', 'Result', 'Canary', 'Stable'];
    return tableOf(head, rows, { title: 'Figures', noun: 'measurements' });
}
/** The state of the tests, folded up. */
function statistics({ steps }) {
    const rows = steps.flatMap(({ canaryPercent, evidence }) => evidence.flatMap(({ name, statistics: state }) => state === undefined ? [] : [() => [`${canaryPercent}%`, (0,markdown_text/* markdownText */.p7)(name), (0,markdown_text/* markdownText */.p7)(state)]]));
    return foldedTable(['Traffic', 'Gate', 'Test'], rows, { title: 'Statistics', noun: 'tests' });
}
/** What the facts show by a short name. */
function fullNames({ facts: list }) {
    const rows = list.flatMap(({ name, full }) => full === undefined ? [] : [() => [(0,markdown_text/* markdownText */.p7)(name), (0,markdown_text/* markdownCode */.D9)(full)]]);
    return foldedTable(['', ''], rows, { title: 'Full names', noun: 'names' });
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
/** The end of a log is the most useful part. */
function lastLines(lines) {
    let characters = 0;
    const shown = lines.slice(-MOST_LOG_LINES).toReversed();
    const end = shown.findIndex(line => (characters += Math.min(line.length, MOST_LINE_CHARACTERS)) > MOST_LOG_CHARACTERS);
    return (end < 0 ? shown : shown.slice(0, Math.max(1, end))).toReversed();
}
/** The latest of them: the last one shows how it ended. */
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

/***/ 71079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   Tu: () => (/* binding */ describeSimulation),
/* harmony export */   lL: () => (/* binding */ describeGateWord)
/* harmony export */ });
/** `Simulated time, x20`: every time and duration of the report is of a clock that runs faster than the machine's. */
function describeSimulation(rate) {
    return `Simulated time, x${rate}`;
}
/** The result of a gate for a step, or its progress where it has not decided: `fail`, `inconclusive: No evidence of a failure; …`. */
function describeGateWord(judged) {
    if (judged === undefined)
        return '–';
    const { says, mode, progress } = judged;
    return `${says}${mode === 'observe' ? ' (observes)' : ''}${progress === undefined ? '' : `: ${progress}`}`;
}
/** `3 of 3`; while two revisions run beside each other, `2 canary + 2 stable, desired 2`. */
function describeRunning({ counts, runningCount, desiredCount }) {
    const last = counts.at(-1);
    if (last !== undefined && last.canary > 0 && last.stable > 0 && last.canary + last.stable === runningCount)
        return `${last.canary} canary + ${last.stable} stable, desired ${desiredCount}`;
    if (runningCount > desiredCount)
        return `${runningCount}, desired ${desiredCount}`;
    return `${runningCount} of ${desiredCount}`;
}
//# sourceMappingURL=phrases.js.map

/***/ })

};
