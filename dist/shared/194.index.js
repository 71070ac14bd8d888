export const id = 194;
export const ids = [194];
export const modules = {

/***/ 9237:
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

/***/ 2618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ niceTop)
/* harmony export */ });
/** The next value of 1, 2, 4, 6, 8 or 10 times a power of ten: the top of a scale whose half is a short number too. Never below 1. */
function niceTop(highest) {
    const power = 10 ** Math.floor(Math.log10(Math.max(1, highest)));
    return ([1, 2, 4, 6, 8, 10].find(factor => factor * power >= highest) ?? 10) * power;
}
//# sourceMappingURL=nice-top.js.map

/***/ }),

/***/ 970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(521);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-text.js
var markdown_text = __webpack_require__(9986);
;// CONCATENATED MODULE: ./build/src/domain/report/clip-text.js
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
;// CONCATENATED MODULE: ./build/src/domain/report/mermaid-label.js

/**
 * Any text as a label in a Mermaid chart, on one line and cut with an ellipsis. Quotes, colons, semicolons, hashes, brackets and
 * percent pairs are syntax of one chart or another (https://mermaid.js.org/intro/syntax-reference.html) and become blanks.
 */
function mermaidLabel(text, limitCharacters) {
    const plain = text.replace(/[^\p{L}\p{M}\p{N} .,()/_+=-]/gu, ' ').replace(/\s+/g, ' ');
    return clipText(plain.trim(), limitCharacters);
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
var moment = __webpack_require__(9237);
// EXTERNAL MODULE: ./build/src/domain/report/nice-top.js
var nice_top = __webpack_require__(2618);
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
    return `Blue: ${candidate} (new). Grey: ${stable} (before).${gaps}`;
}
function curveChart({ name, unit, points }) {
    const shown = points.slice(-MOST_MINUTES);
    return chart(shown, {
        title: name,
        unit,
        top: (0,nice_top/* niceTop */.p)(Math.max(...shown.flatMap(({ candidate = 0, stable = 0 }) => [candidate, stable]))),
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
var step_phrase = __webpack_require__(1121);
// EXTERNAL MODULE: ./build/src/domain/report/verdict-word.js
var verdict_word = __webpack_require__(6693);
;// CONCATENATED MODULE: ./build/src/domain/report/render-summary.js







/** Below the runner's 1 MiB a step, with room for what other parts of the step write. */
const LIMIT_BYTES = 900 * 1024;
const MOST_EVENTS = 200;
const MOST_LOG_LINES = 100;
/** The report as GitHub Markdown: the result first, then what it rests on; what does not fit is left out, and said so. */
function renderSummary(report) {
    const sections = [
        heading(report),
        causes(report),
        nextSteps(report),
        facts(report),
        services(report),
        steps(report),
        traffic(report),
        timeline(report),
        logs(report.logs),
        events(report),
        links(report),
        report.notes.map(note => `_${(0,markdown_text/* markdownText */.p7)(note)}_`).join('\n\n')
    ].filter(section => section !== '');
    return fit(sections);
}
function heading({ title, verdict, headline, startedAt, finishedAt }) {
    const { words, sign } = (0,verdict_word/* phraseVerdict */.R)(verdict);
    return `## ${sign} ${(0,markdown_text/* markdownText */.p7)(title)}: ${words} in ${(0,duration/* formatDuration */.a)(finishedAt - startedAt)}\n\n${(0,markdown_text/* markdownText */.p7)(headline)}`;
}
function causes(report) {
    if (report.causes.length === 0)
        return '';
    const items = report.causes.map(({ title, detail }) => `- **${(0,markdown_text/* markdownText */.p7)(title)}**${detail === undefined ? '' : `<br>${(0,markdown_text/* markdownText */.p7)(detail)}`}`);
    return `### Why\n\n${items.join('\n')}`;
}
function nextSteps(report) {
    if (report.nextSteps.length === 0)
        return '';
    const items = report.nextSteps.map(({ text, command }) => command === undefined ? (0,markdown_text/* markdownText */.p7)(text) : `${(0,markdown_text/* markdownText */.p7)(text)}\n\n${(0,markdown_text/* markdownBlock */.dI)([command])}`);
    return `### What to do now\n\n${items.join('\n\n')}`;
}
function facts(report) {
    if (report.facts.length === 0)
        return '';
    return table(['', ''], report.facts.map(fact => [`**${(0,markdown_text/* markdownText */.p7)(fact.name)}**`, factValue(fact)]));
}
function factValue({ value, kind, href }) {
    const text = kind === 'code' ? (0,markdown_text/* markdownCode */.D9)(value) : (0,markdown_text/* markdownText */.p7)(value);
    return href === undefined ? text : (0,markdown_text/* markdownLink */.iQ)(text, href);
}
function services(report) {
    if (report.services.length === 0)
        return '';
    const rows = report.services.map(service => [
        `${(0,verdict_word/* phraseVerdict */.R)(service.verdict).sign} ${(0,markdown_text/* markdownCode */.D9)(service.name)}`,
        (0,verdict_word/* phraseVerdict */.R)(service.verdict).words,
        revisions(service),
        `${service.runningCount} of ${service.desiredCount}`,
        (0,duration/* formatDuration */.a)(service.finishedAt - service.startedAt),
        (0,markdown_text/* markdownText */.p7)(service.reason)
    ]);
    return `### Services\n\n${table(['Service', 'Result', 'Version', 'Running', 'Took', 'Reason'], rows)}`;
}
function revisions({ from, to }) {
    return from === undefined || from === to ? (0,markdown_text/* markdownCode */.D9)(to) : `${(0,markdown_text/* markdownCode */.D9)(from)} → ${(0,markdown_text/* markdownCode */.D9)(to)}`;
}
function steps(report) {
    if (report.steps.length === 0)
        return '';
    const rows = report.steps.map(step => [
        `${step.weightPercent} %`,
        `${(0,step_phrase/* phraseStep */.M)(step.verdict).sign} ${step.verdict}`,
        step.finishedAt === undefined ? '–' : (0,duration/* formatDuration */.a)(step.finishedAt - step.startedAt),
        step.evidence.map(describeEvidence).join('<br>') || '–',
        (0,markdown_text/* markdownText */.p7)(step.reason)
    ]);
    return `### Steps\n\n${table(['Traffic', 'Judgement', 'Took', 'Evidence', 'Reason'], rows)}`;
}
function describeEvidence({ name, candidate, baseline }) {
    const before = baseline === undefined ? '' : ` (baseline ${(0,markdown_text/* markdownText */.p7)(baseline)})`;
    return `${(0,markdown_text/* markdownText */.p7)(name)}: ${(0,markdown_text/* markdownText */.p7)(candidate)}${before}`;
}
function traffic(report) {
    if (report.traffic === undefined)
        return '';
    const charts = mermaidTraffic(report.traffic).map(chart => `\`\`\`mermaid\n${chart}\n\`\`\``);
    return charts.length === 0
        ? ''
        : `### Traffic\n\n${charts.join('\n\n')}\n\n${(0,markdown_text/* markdownText */.p7)(explainTraffic(report.traffic))}`;
}
function timeline(report) {
    const chart = mermaidTimeline(report);
    return chart === undefined ? '' : `### Timeline\n\n\`\`\`mermaid\n${chart}\n\`\`\``;
}
function events(report) {
    if (report.events.length === 0)
        return '';
    const shown = report.events.slice(-MOST_EVENTS);
    const rows = shown.map(event => [
        (0,moment/* formatTimeOfDay */.qY)(event.at),
        (0,moment/* formatElapsed */.C7)(report.startedAt, event.at),
        (0,markdown_text/* markdownText */.p7)(event.subject),
        (0,markdown_text/* markdownText */.p7)(event.text)
    ]);
    const left = report.events.length - shown.length;
    const note = left === 0 ? '' : `\n\n_${left} earlier events are in the step's log._`;
    return details(`Events (${report.events.length}), from ${(0,moment/* formatMoment */.K9)(report.startedAt)}`, table(['UTC', 'After', 'What', 'Event'], rows) + note);
}
function logs(excerpts) {
    return excerpts
        .map(({ title, lines }) => details((0,markdown_text/* markdownText */.p7)(title), (0,markdown_text/* markdownBlock */.dI)(lines.slice(-MOST_LOG_LINES))))
        .join('\n\n');
}
function links(report) {
    return report.links.map(({ text, href }) => (0,markdown_text/* markdownLink */.iQ)((0,markdown_text/* markdownText */.p7)(text), href)).join(' · ');
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Whole sections, in order, as long as they fit; a later one that is small may follow one that was too big. */
function fit(sections) {
    const encoder = new TextEncoder();
    const kept = [];
    let bytes = 0;
    let left = 0;
    for (const section of sections) {
        const size = encoder.encode(section).length + 2;
        if (bytes + size > LIMIT_BYTES) {
            left += 1;
            continue;
        }
        kept.push(section);
        bytes += size;
    }
    if (left > 0)
        kept.push(`_${left} more parts did not fit into this summary: they are in the step's log._`);
    return `${kept.join('\n\n')}\n`;
}
//# sourceMappingURL=render-summary.js.map

/***/ }),

/***/ 1121:
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

/***/ 6693:
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

/***/ 5209:
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

/***/ 1968:
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

/***/ 3576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   WM: () => (/* binding */ findPrimary),
/* harmony export */   hH: () => (/* binding */ nameRevision)
/* harmony export */ });
/** The deployment that ECS works towards: the newest. */
function findPrimary(service) {
    return service.deployments.find(deployment => deployment.status === 'PRIMARY');
}
/** `api:42` of a task definition's ARN. */
function nameRevision(taskDefinition) {
    return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
}
/** `2 tasks of api:42 and 1 task of api:41 are running`. */
function describeRunning(service) {
    const running = service.deployments.filter(deployment => deployment.runningCount > 0);
    if (running.length === 0)
        return 'no task is running';
    const parts = running.map(({ runningCount, taskDefinition }) => `${runningCount} ${runningCount === 1 ? 'task' : 'tasks'} of ${nameRevision(taskDefinition)}`);
    const isOne = running.length === 1 && running[0]?.runningCount === 1;
    return `${parts.join(' and ')} ${isOne ? 'is' : 'are'} running`;
}
//# sourceMappingURL=service-snapshot.js.map

/***/ }),

/***/ 9720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTaskFailure),
/* harmony export */   R: () => (/* binding */ describeTaskFailure)
/* harmony export */ });
// Reasons as in https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html and the pages below it.
const IMAGE_PULL = /CannotPull(?:ECR)?Container|CannotPullImage/;
const IMAGE_GONE = /not found|manifest unknown|does not exist|no such image|denied|unauthorized|no basic auth|invalid reference|not match the specified platform|no matching manifest/i;
const PULL_TROUBLE = /toomanyrequests|rate limit|timeout|timed out|canceled|connection|EOF|no space left/i;
const SECRET = /unable to (?:pull|retrieve) secret|secrets? or registry auth|asm fetching secret|ssm fetching|ParameterNotFound/i;
const SECRET_GONE = /ResourceNotFoundException|AccessDenied|not authorized|can't find|cannot find|invalid parameters?|ParameterNotFound|did not contain|not found/i;
const UNHEALTHY = /failed (?:ELB|container|\w+) ?health checks?|health checks? failed/i;
const ON_PURPOSE = /^Scaling activity initiated by|^Task stopped by user|deployment rollback|^Service .* is being deleted/i;
const FAILED_STOP_CODES = ['TaskFailedToStart', 'EssentialContainerExited'];
/** Reads why a stopped task failed. Undefined for a task that runs, or was stopped on purpose. */
function readTaskFailure(task) {
    if (task.lastStatus !== 'STOPPED' && task.stopCode === undefined)
        return undefined;
    const said = task.stoppedReason ?? '';
    if (ON_PURPOSE.test(said) && !UNHEALTHY.test(said))
        return undefined;
    const containers = task.containers.filter(container => (container.exitCode ?? 0) !== 0 || container.reason !== undefined);
    const text = [said, ...containers.map(container => container.reason ?? '')].filter(part => part !== '').join(' ');
    const kind = readKind(text, task.stopCode);
    if (kind === undefined)
        return undefined;
    return {
        task: task.arn,
        kind,
        decides: decides(kind, text),
        reason: said === '' ? (task.stopCode ?? 'no reason given') : said,
        stoppedAt: task.stoppedAt,
        containers: containers.map(({ name, exitCode, reason }) => ({ name, exitCode, reason }))
    };
}
function readKind(text, stopCode) {
    if (IMAGE_PULL.test(text))
        return 'image-pull';
    if (SECRET.test(text))
        return 'missing-secret';
    if (UNHEALTHY.test(text))
        return 'unhealthy';
    if (stopCode === undefined || !FAILED_STOP_CODES.includes(stopCode))
        return undefined;
    return stopCode === 'TaskFailedToStart' ? 'not-started' : 'crashed';
}
function decides(kind, text) {
    if (kind === 'image-pull')
        return IMAGE_GONE.test(text) && !PULL_TROUBLE.test(text) ? 'at-once' : 'when-repeated';
    return kind === 'missing-secret' && SECRET_GONE.test(text) ? 'at-once' : 'when-repeated';
}
/** `Essential container in task exited (api: exit code 1)`. */
function describeTaskFailure({ reason, containers }) {
    const details = containers.map(({ name, exitCode, reason: why }) => [`${name}:`, exitCode === undefined ? undefined : `exit code ${exitCode}`, why].filter(Boolean).join(' '));
    return details.length === 0 ? reason : `${reason} (${details.join('; ')})`;
}
//# sourceMappingURL=task-failure.js.map

/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isEquivalent)
/* harmony export */ });
/* harmony import */ var _normalize_task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3815);

/**
 * Whether registering `wanted` would make a revision that does just what `existing` does: `existing` is as ECS returned it,
 * with its defaults filled in and its lists of names in any order. Tags that deploy-kit or AWS puts on revisions do not count.
 *
 * When in doubt the answer is no: that costs a revision, the other mistake would deploy the wrong thing.
 */
function isEquivalent(wanted, existing) {
    return toText(wanted) === toText(existing);
}
function toText(definition) {
    return JSON.stringify((0,_normalize_task_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeTaskDefinition */ .m)(definition));
}
//# sourceMappingURL=equivalent.js.map

/***/ }),

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf)
/* harmony export */ });
/** The family of a definition; empty when it names none. */
function familyOf({ family }) {
    return typeof family === 'string' ? family : '';
}
//# sourceMappingURL=family.js.map

/***/ }),

/***/ 3815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ normalizeTaskDefinition)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7251);
/* harmony import */ var _fargate_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1070);


// Defaults as documented for each member, and as DescribeTaskDefinition is known to fill them in:
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
const CONTAINER_DEFAULTS = { cpu: 0, essential: true, versionConsistency: 'enabled' };
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
const HEALTH_CHECK_DEFAULTS = { interval: 30, timeout: 5, retries: 3, startPeriod: 0 };
const MOUNT_DEFAULTS = { readOnly: false };
const TASK_DEFAULTS = { enableFaultInjection: false };
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html
const EFS_DEFAULTS = { rootDirectory: '/', transitEncryption: 'DISABLED' };
/**
 * A task definition in one form, however it was written and whether or not ECS has filled in its defaults: members in order,
 * without empty lists and objects, without the tags that deploy-kit or AWS puts on revisions.
 */
function normalizeTaskDefinition(definition) {
    const normal = prune(normalizeTask(definition));
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(normal) ? normal : {};
}
function normalizeTask(definition) {
    const { cpu, memory } = definition;
    // Without a mode, Linux tasks on EC2 get bridge: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
    const networkMode = definition.networkMode ?? 'bridge';
    return {
        ...TASK_DEFAULTS,
        ...definition,
        networkMode,
        // ECS turns "1 vCPU" and "2 GB" into units when it registers them.
        ...(typeof cpu === 'string' ? { cpu: (0,_fargate_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCpuUnits */ .TT)(cpu) ?? cpu } : {}),
        ...(typeof memory === 'string' ? { memory: (0,_fargate_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMemoryMebibytes */ .fM)(memory) ?? memory } : {}),
        tags: sortBy(definition.tags, 'key').filter(tag => !isOwnTag(tag)),
        requiresCompatibilities: sortBy(definition.requiresCompatibilities, undefined),
        volumes: mapObjects(definition.volumes, volume => fill(volume, 'efsVolumeConfiguration', EFS_DEFAULTS)),
        containerDefinitions: mapObjects(definition.containerDefinitions, container => normalizeContainer(container, networkMode))
    };
}
function normalizeContainer(container, networkMode) {
    const logging = container.logConfiguration;
    return {
        ...CONTAINER_DEFAULTS,
        ...fill(container, 'healthCheck', HEALTH_CHECK_DEFAULTS),
        environment: sortBy(container.environment, 'name'),
        secrets: sortBy(container.secrets, 'name'),
        portMappings: mapObjects(container.portMappings, mapping => normalizePort(mapping, networkMode)),
        mountPoints: mapObjects(container.mountPoints, mount => ({ ...MOUNT_DEFAULTS, ...mount })),
        volumesFrom: mapObjects(container.volumesFrom, volume => ({ ...MOUNT_DEFAULTS, ...volume })),
        ...((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(logging)
            ? { logConfiguration: { ...logging, secretOptions: sortBy(logging.secretOptions, 'name') } }
            : {})
    };
}
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
function normalizePort(mapping, networkMode) {
    if (mapping.containerPortRange !== undefined)
        return { protocol: 'tcp', ...mapping };
    const isDynamic = mapping.hostPort === undefined || mapping.hostPort === 0;
    const hostPort = isDynamic && networkMode !== 'bridge' ? (mapping.containerPort ?? 0) : (mapping.hostPort ?? 0);
    return { protocol: 'tcp', ...mapping, hostPort };
}
/** The object with the defaults of one of its members filled in; as it is when it has no such member. */
function fill(object, member, defaults) {
    const inner = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(object, [member]);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner) ? { ...object, [member]: { ...defaults, ...inner } } : object;
}
function isOwnTag(tag) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(tag) && typeof tag.key === 'string' && /^(?:deploy-kit:|aws:)/i.test(tag.key);
}
function mapObjects(list, change) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) ? list.map(entry => ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry) ? change(entry) : entry)) : [];
}
function sortBy(list, key) {
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list))
        return [];
    const name = (entry) => JSON.stringify(prune(key === undefined ? entry : ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entry, [key]) ?? null)));
    // Stable: entries of one name keep their order, since the last of them wins.
    return list.toSorted((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}
function prune(value) {
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map(prune);
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const members = Object.entries(value).map(([name, member]) => [name, prune(member)]);
    return Object.fromEntries(members.filter(([, member]) => !isEmpty(member)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function isEmpty(value) {
    return ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && value.length === 0) || ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.keys(value).length === 0);
}
//# sourceMappingURL=normalize-task-definition.js.map

/***/ }),

/***/ 827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ taskId),
/* harmony export */   UR: () => (/* binding */ readTaskContainers),
/* harmony export */   wG: () => (/* binding */ logStreamName)
/* harmony export */ });
/* harmony import */ var _task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7251);

/** The containers of a task definition, in its order. */
function readTaskContainers(definition) {
    const containers = definition.containerDefinitions;
    if (!(0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(containers))
        return [];
    return containers.flatMap(container => {
        const name = text(container, ['name']);
        if (name === undefined)
            return [];
        return [{ name, isEssential: (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(container, ['essential']) !== false, log: readLog(container) }];
    });
}
/** The name of the stream that a container of a task writes to. */
function logStreamName(log, container, taskArn) {
    return `${log.streamPrefix}/${container}/${taskId(taskArn)}`;
}
/** The last part of a task's ARN. */
function taskId(taskArn) {
    return taskArn.slice(taskArn.lastIndexOf('/') + 1);
}
/** Undefined without a stream prefix: Docker then names the stream by the container's id, which ECS does not always tell. */
function readLog(container) {
    if ((0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(container, ['logConfiguration', 'logDriver']) !== 'awslogs')
        return undefined;
    const options = (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(container, ['logConfiguration', 'options']);
    const group = text(options, ['awslogs-group']);
    const streamPrefix = text(options, ['awslogs-stream-prefix']);
    if (group === undefined || streamPrefix === undefined)
        return undefined;
    return { group, streamPrefix, region: text(options, ['awslogs-region']) };
}
function text(value, path) {
    const found = (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, path) : undefined;
    return typeof found === 'string' && found !== '' ? found : undefined;
}
//# sourceMappingURL=task-container.js.map

/***/ }),

/***/ 6301:
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

/***/ 6036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stepState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3426);

/** State from `main` to `post` of the same step, through the runner's state file. */
function stepState() {
    return { save: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ, read: key => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(key) || undefined };
}
//# sourceMappingURL=step-state.js.map

/***/ }),

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ registerRevision)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1968);
/* harmony import */ var _domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7251);
/* harmony import */ var _domain_task_definition_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2154);
/* harmony import */ var _domain_task_definition_equivalent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8126);





const OWN_TAGS = [_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMIT_TAG */ .z2, _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_TAG */ .R2];
/** As long as any one call is retried. */
const TRY_FOR_MILLISECONDS = 60_000;
/** How long ECS is given to show a revision whose registration was not answered. */
const LOOK_AFTER_MILLISECONDS = [500, 2_000];
/** Registers a revision once: where the answer is lost, the family is read again before anything is sent again. */
async function registerRevision(plan, dependencies) {
    const definition = withTags(plan.definition, dependencies.run);
    const deadlineAt = dependencies.clock.now() + TRY_FOR_MILLISECONDS;
    for (;;) {
        try {
            return await dependencies.taskDefinitions.register(definition);
        }
        catch (error) {
            if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s) || error.code !== 'outcome-unknown')
                throw error;
            const found = await findRegistered(plan, dependencies);
            if (found !== undefined)
                return found;
            if (dependencies.clock.now() >= deadlineAt)
                throw error;
        }
    }
}
async function findRegistered(plan, { taskDefinitions, clock }) {
    const family = (0,_domain_task_definition_family_js__WEBPACK_IMPORTED_MODULE_4__/* .familyOf */ .A)(plan.definition);
    for (const milliseconds of LOOK_AFTER_MILLISECONDS) {
        await clock.sleep(milliseconds);
        const latest = await taskDefinitions.find(family);
        // Somebody else may have registered one on top of ours.
        for (let revision = latest?.revision ?? 0; revision > plan.latestRevision; revision -= 1) {
            const candidate = revision === latest?.revision ? latest : await taskDefinitions.find(`${family}:${revision}`);
            if (candidate?.status === 'ACTIVE' && (0,_domain_task_definition_equivalent_js__WEBPACK_IMPORTED_MODULE_2__/* .isEquivalent */ .l)(plan.definition, candidate.definition))
                return candidate;
        }
    }
    return undefined;
}
/** Tags of an earlier run, which a definition that was read from ECS carries, are not this run's. */
function withTags(definition, run) {
    const { tags, ...rest } = definition;
    const others = (0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(tags) ? tags.filter(tag => !(0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(tag) || !OWN_TAGS.some(key => key === tag.key)) : [];
    const all = [...others, ...(0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOfRun */ .A)(run)];
    // An empty list of tags is refused.
    return all.length === 0 ? rest : { ...rest, tags: all };
}
//# sourceMappingURL=register-revision.js.map

/***/ }),

/***/ 6009:
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
