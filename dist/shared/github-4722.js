export const id = 4722;
export const ids = [4722,4023,9000];
export const modules = {

/***/ 53417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/domain/input/calendar-time.js
var calendar_time = __webpack_require__(67765);
;// CONCATENATED MODULE: ./build/src/domain/input/repository-name.js
/**
 * Whether a text is `owner/name` of a GitHub repository. It becomes a part of API paths, so `.` and `..` are no names. An owner has
 * letters, digits, hyphens and, for enterprise managed users, one underscore:
 * https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
function isRepositoryName(text) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text);
}
//# sourceMappingURL=repository-name.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/actions/dora-report/inputs.js




/** Reads the inputs of the action. Throws `bad-input`. */
function readInputs(inputs) {
    const token = inputs.required('github-token');
    const repository = inputs.text('repository');
    if (repository !== undefined && !isRepositoryName(repository))
        throw (0,errors/* badInput */.A)('repository', `expected owner/name, got ${(0,quote_safe/* quoteName */.AB)(repository)}.`);
    const environments = inputs.list('environments');
    if (environments.length === 0)
        throw (0,errors/* badInput */.A)('environments', 'expected at least one environment.');
    return {
        token,
        repository,
        environments: [...new Set(environments)],
        services: inputs.list('services'),
        days: inputs.wholeNumber('days', { from: 1, to: 365 }) ?? 28,
        until: readMoment(inputs, 'until')
    };
}
/** A date is its midnight in UTC; a time without an offset is ambiguous. */
function readMoment(inputs, name) {
    const text = inputs.text(name);
    if (text === undefined)
        return undefined;
    const at = (0,calendar_time/* parseCalendarTime */.R)(text);
    if (at !== undefined)
        return at;
    throw (0,errors/* badInput */.A)(name, `expected a date such as 2026-11-01 or a time with its offset such as 2026-11-01T06:00:00Z, got ${(0,quote_safe/* quoteName */.AB)(text)}.`);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 14722:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_github_github_deployment_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79000);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42367);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _github_github_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64860);
/* harmony import */ var _http_bounded_response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9959);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13035);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(26301);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66884);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78745);
/* harmony import */ var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27282);
/* harmony import */ var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12897);
/* harmony import */ var _wiring_github_api_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78252);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53417);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7739);















const { env } = process;
const cancelled = (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_14__/* .cancellation */ .W)();
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_6__/* .runAction */ .C)(async () => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .stepInputs */ .a)());
    (0,_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .maskSecret */ .$l)(inputs.token);
    const repository = inputs.repository ?? env.GITHUB_REPOSITORY ?? '';
    const [owner = '', repo = ''] = repository.split('/');
    if (owner === '' || repo === '')
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .A)('repository', 'a value is required when GITHUB_REPOSITORY is not set.');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(9423)]).then(__webpack_require__.bind(__webpack_require__, 50157));
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .V)(env);
    const octokit = getOctokit(inputs.token, { baseUrl: (0,_wiring_github_api_js__WEBPACK_IMPORTED_MODULE_11__/* .githubApi */ .M)(env), request: { fetch: (0,_http_bounded_response_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedFetch */ .A)(fetch) } });
    const reader = (0,_github_github_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .githubReader */ .d)(octokit.request, clock);
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_13__/* .reportUnlessCancelled */ .g)(inputs, {
        cancelled,
        history: (0,_adapters_github_github_deployment_history_js__WEBPACK_IMPORTED_MODULE_0__.githubDeploymentHistory)(reader, { owner, repo }),
        ...{ clock, log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_7__/* .stepLog */ .t)(), summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .stepSummary */ .x)(env), repository }
    });
});
(0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_10__/* .leaveWhenCancelled */ .T)({ cancelled });
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ reportUnlessCancelled)
});

// UNUSED EXPORTS: reportDora

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/group-by.js
var group_by = __webpack_require__(1691);
;// CONCATENATED MODULE: ./build/src/domain/delivery/dora-result.js
/** An output of a job may have 1 MB in all. */
const MOST_UNUSABLE = 20;
/** Makes the result of a report. */
function toDoraResult({ repository, window, environments, groups, reading }) {
    return {
        schema: 'deploy-kit/dora@1',
        repository,
        from: iso(window.from),
        until: iso(window.until),
        environments,
        groups: groups.map(toGroup),
        reading: { ...reading, unusable: reading.unusable.slice(0, MOST_UNUSABLE) }
    };
}
function toGroup(figures) {
    return {
        environment: figures.environment,
        service: figures.service,
        deploymentFrequency: { perWeek: figures.changesPerWeek, seen: figures.counts.succeeded },
        leadTime: { median: toDuration(figures.leadTimeMedian), p90: toDuration(figures.leadTimeP90) },
        changeFailureRate: toShare(figures.changeFailureRate),
        recoveryTime: { median: toDuration(figures.recoveryTimeMedian) },
        counts: figures.counts,
        weeks: figures.weeks.map(toWeek)
    };
}
function toWeek({ from, until, succeeded, failed }) {
    return { from: iso(from), until: iso(until), succeeded, failed };
}
function toDuration(figure) {
    if (figure.kind === 'too-few')
        return { seen: figure.seen, needed: figure.needed };
    return { seconds: Math.round(figure.value / 1000), seen: figure.seen };
}
function toShare(figure) {
    if (figure.kind === 'too-few')
        return { seen: figure.seen, needed: figure.needed };
    return { share: figure.value, seen: figure.seen };
}
function iso(at) {
    return new Date(at).toISOString();
}
//# sourceMappingURL=dora-result.js.map
;// CONCATENATED MODULE: ./build/src/domain/delivery/figure.js
/** The quantile (0 to 1) of the values by linear interpolation between the two nearest: half of an even number is their mean. */
function measureQuantile(values, share, needed) {
    if (values.length < needed || values.length === 0)
        return { kind: 'too-few', seen: values.length, needed };
    const sorted = values.toSorted((one, other) => one - other);
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return { kind: 'measured', value: below + (above - below) * (place - Math.floor(place)), seen: values.length };
}
/** The share of those that `isCounted`. */
function measureShare(items, isCounted, needed) {
    if (items.length < needed)
        return { kind: 'too-few', seen: items.length, needed };
    return { kind: 'measured', value: items.filter(isCounted).length / items.length, seen: items.length };
}
//# sourceMappingURL=figure.js.map
;// CONCATENATED MODULE: ./build/src/domain/delivery/find-failures.js
/** A deployment that brings another version than served before. */
function isChange({ kind, version, previous }) {
    return kind === 'deploy' && version !== previous?.version;
}
/**
 * The changes of one service in one environment that failed: they did not succeed, they were rolled back within their deployment, or a
 * deployment of kind `rollback` took them away afterwards. Recovered is who was rolled back by its own deployment; any other at the
 * next success of whatever kind.
 */
function findFailures(deliveries) {
    const rollbacks = deliveries.filter(({ kind }) => kind === 'rollback');
    const takenAway = new Map();
    for (const rollback of rollbacks.toSorted(byStart)) {
        const victim = victimOf(rollback, deliveries);
        if (victim !== undefined && !takenAway.has(victim))
            takenAway.set(victim, rollback);
    }
    return deliveries.filter(isChange).flatMap(change => {
        const { ending } = change;
        if (ending.kind === 'rolled-back')
            return [{ change, knownAt: ending.at, recoveredAt: ending.at }];
        const knownAt = ending.kind === 'failed' ? ending.at : takenAway.get(change)?.startedAt;
        return knownAt === undefined ? [] : [{ change, knownAt, recoveredAt: nextSuccess(deliveries, knownAt) }];
    });
}
/** The change that a rollback took away: the last one that had succeeded with the version the rollback found. */
function victimOf(rollback, deliveries) {
    const { previous, startedAt } = rollback;
    return deliveries
        .filter(isChange)
        .filter(({ ending }) => ending.kind === 'succeeded' && ending.at <= startedAt)
        .filter(({ version }) => previous === undefined || version === previous.version)
        .toSorted((one, other) => endOf(one) - endOf(other))
        .at(-1);
}
function nextSuccess(deliveries, after) {
    const ends = deliveries.flatMap(({ ending }) => (ending.kind === 'succeeded' && ending.at > after ? [ending.at] : []));
    return ends.length === 0 ? undefined : Math.min(...ends);
}
function byStart(one, other) {
    return one.startedAt - other.startedAt;
}
function endOf({ ending }) {
    return ending.kind === 'unfinished' ? Number.POSITIVE_INFINITY : ending.at;
}
//# sourceMappingURL=find-failures.js.map
;// CONCATENATED MODULE: ./build/src/domain/delivery/lead-times.js

/**
 * From each commit to the end of the first successful deployment that brought it. A commit whose date is later than that (dates of
 * commits are the committer's) is passed over.
 */
function measureLeadTimes(deliveries, isInWindow) {
    const seen = new Set();
    const milliseconds = [];
    let changesWithout = 0;
    for (const { at, commits } of successes(deliveries)) {
        const fresh = commits.filter(({ commit }) => !seen.has(commit));
        for (const { commit } of fresh)
            seen.add(commit);
        if (!isInWindow(at))
            continue;
        if (commits.length === 0)
            changesWithout += 1;
        milliseconds.push(...fresh.map(({ committedAt }) => at - Date.parse(committedAt)).filter(time => time >= 0));
    }
    return { milliseconds, changesWithout };
}
function successes(deliveries) {
    return deliveries
        .filter(isChange)
        .flatMap(({ ending, commits }) => ending.kind === 'succeeded' ? [{ at: ending.at, commits: commits?.list ?? [] }] : [])
        .toSorted((one, other) => one.at - other.at);
}
//# sourceMappingURL=lead-times.js.map
;// CONCATENATED MODULE: ./build/src/domain/delivery/measure-delivery.js



/** With fewer than these, a figure shows more about chance than about a team. */
const NEEDED = { median: 5, p90: 10, rate: 5, recovery: 3 };
const DAY = 86_400_000;
const WEEK = 7 * DAY;
/**
 * Measures the deliveries of one service to one environment. A deployment belongs to the window in which it ended; what came before
 * and after it is used only to find what failed and when it recovered.
 */
function measureDelivery(deliveries, { environment, service, window }) {
    const failures = findFailures(deliveries);
    const isIn = (at) => at >= window.from && at < window.until;
    const ended = deliveries.filter(({ ending }) => ending.kind !== 'unfinished' && isIn(ending.at));
    const failed = failures.filter(({ change }) => ended.includes(change));
    const changes = ended.filter(change => isChange(change) && isDecided(change.ending));
    const succeeded = changes.filter(({ ending }) => ending.kind === 'succeeded');
    const leadTimes = measureLeadTimes(deliveries, isIn);
    const recoveries = failed.flatMap(recoveryOf);
    const didNotStand = new Set(failed.map(({ change }) => change));
    return {
        environment,
        service,
        changesPerWeek: (succeeded.length * WEEK) / (window.until - window.from),
        leadTimeMedian: measureQuantile(leadTimes.milliseconds, 0.5, NEEDED.median),
        leadTimeP90: measureQuantile(leadTimes.milliseconds, 0.9, NEEDED.p90),
        changeFailureRate: measureShare(changes, change => didNotStand.has(change), NEEDED.rate),
        recoveryTimeMedian: measureQuantile(recoveries, 0.5, NEEDED.recovery),
        counts: {
            succeeded: succeeded.length,
            failed: failed.length,
            unrecovered: failed.length - recoveries.length,
            rollbacks: ended.filter(({ kind }) => kind === 'rollback').length,
            redeployments: ended.filter(delivery => delivery.kind !== 'rollback' && !isChange(delivery)).length,
            undecided: ended.filter(({ ending }) => ending.kind === 'undecided').length,
            unfinished: deliveries.filter(({ ending, startedAt }) => ending.kind === 'unfinished' && isIn(startedAt)).length,
            changesWithoutCommits: leadTimes.changesWithout
        },
        weeks: countWeeks(window, succeeded, failed)
    };
}
function isDecided({ kind }) {
    return kind === 'succeeded' || kind === 'failed' || kind === 'rolled-back';
}
/** From the start of the failed deployment: the time of detection is not recorded, so this is the upper bound. */
function recoveryOf({ change, recoveredAt }) {
    return recoveredAt === undefined ? [] : [recoveredAt - change.startedAt];
}
function countWeeks({ from, until }, succeeded, failed) {
    const count = Math.ceil((until - from) / WEEK);
    return Array.from({ length: count }, (_, index) => {
        const end = until - (count - 1 - index) * WEEK;
        const week = { from: Math.max(from, end - WEEK), until: end };
        const isIn = ({ ending }) => ending.kind !== 'unfinished' && ending.at >= week.from && ending.at < week.until;
        return {
            ...week,
            succeeded: succeeded.filter(isIn).length,
            failed: failed.filter(({ change }) => isIn(change)).length
        };
    });
}
//# sourceMappingURL=measure-delivery.js.map
;// CONCATENATED MODULE: ./build/src/domain/delivery/missing-commits.js

const COMMIT = /^[0-9a-f]{7,64}$/;
/** The changes in the window whose commits have to be read from the repository: those since the last success before. */
function findMissingCommits(deliveries, { from, until }) {
    return deliveries.filter(isChange).flatMap(delivery => {
        const { ending, commits, commit: head, previous } = delivery;
        if (ending.kind !== 'succeeded' || ending.at < from || ending.at >= until || isWhole(commits))
            return [];
        const base = previous?.commit ?? lastSuccessBefore(delivery, deliveries)?.commit;
        const isKnown = base !== undefined && base !== head && COMMIT.test(base) && COMMIT.test(head);
        return isKnown ? [{ delivery, base, head }] : [];
    });
}
/** A payload lists the first 100. */
function isWhole(commits) {
    return commits !== undefined && commits.list.length >= commits.total;
}
/** Changes in the window of which some commits are unknown: a comparison lists the first 1,000. */
function countCutCommits(deliveries, { from, until }) {
    return deliveries.filter(isChange).filter(({ ending, commits }) => {
        const isSeen = ending.kind === 'succeeded' && ending.at >= from && ending.at < until;
        return isSeen && commits !== undefined && !isWhole(commits);
    }).length;
}
function lastSuccessBefore({ startedAt }, deliveries) {
    return deliveries
        .flatMap(delivery => {
        const { ending } = delivery;
        return ending.kind === 'succeeded' && ending.at <= startedAt ? [{ delivery, at: ending.at }] : [];
    })
        .toSorted((one, other) => one.at - other.at)
        .at(-1)?.delivery;
}
//# sourceMappingURL=missing-commits.js.map
// EXTERNAL MODULE: ./build/src/domain/delivery/read-delivery.js
var read_delivery = __webpack_require__(81204);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/render/markdown/fit-summary.js
var fit_summary = __webpack_require__(60096);
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-blocks.js
var markdown_blocks = __webpack_require__(77252);
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-text.js
var markdown_text = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/render/markdown/nice-top.js
var nice_top = __webpack_require__(74563);
;// CONCATENATED MODULE: ./build/src/render/summary/mermaid-trend.js

/** Changes by week as a Mermaid chart. Syntax: https://mermaid.js.org/syntax/xyChart.html */
function mermaidTrend(weeks) {
    const top = (0,nice_top/* niceTop */.p)(Math.max(1, ...weeks.flatMap(({ succeeded, failed }) => [succeeded, failed])));
    const theme = { xyChart: { plotColorPalette: '#4f6bed, #c0262d' } };
    return [
        `%%{init: ${JSON.stringify({ xyChart: { height: 260 }, themeVariables: theme })}}%%`,
        'xychart-beta',
        '    title "Changes by week"',
        `    x-axis [${weeks.map(({ from }) => `"${new Date(from).toISOString().slice(5, 10)}"`).join(', ')}]`,
        `    y-axis "changes" 0 --> ${top}`,
        `    bar [${weeks.map(({ succeeded }) => succeeded).join(', ')}]`,
        `    line [${weeks.map(({ failed }) => failed).join(', ')}]`
    ].join('\n');
}
//# sourceMappingURL=mermaid-trend.js.map
;// CONCATENATED MODULE: ./build/src/render/summary/render-dora-summary.js





/** Below the runner's 1 MiB a step. */
const LIMIT_BYTES = 900 * 1024;
const MOST_PROBLEMS = 5;
/** The report as GitHub Markdown: each service in each environment with its figures, what they rest on, and how they went. */
function renderDoraSummary(report) {
    const { repository, window, environments, groups } = report;
    const sections = groups.map(renderGroup);
    return (0,fit_summary/* fitSummary */.m)([
        (0,fit_summary/* wholePart */.p)(`## Delivery of ${(0,markdown_text/* markdownText */.p7)(repository)}\n\n${describeWindow(window)}`),
        ...(groups.length === 0 ? [(0,fit_summary/* wholePart */.p)(describeNothing(report))] : sections.map(fit_summary/* wholePart */.p)),
        (0,fit_summary/* wholePart */.p)(describeReading(report, environments)),
        (0,fit_summary/* wholePart */.p)('[What each metric means](<https://dora.dev/guides/dora-metrics/>). docs/dora.md shows how deploy-kit measures it.')
    ], LIMIT_BYTES);
}
function describeWindow({ from, until }) {
    const moment = (at) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
    return `From ${moment(from)} to ${moment(until)} UTC.`;
}
function describeNothing({ environments, reading }) {
    const names = environments.map(markdown_text/* markdownCode */.D9).join(', ');
    return `**Not enough data:** deploy-kit recorded none of the ${reading.deployments} deployments to ${names}. The \`notify\` action records them.`;
}
function renderGroup(figures) {
    const { environment, service, counts, changeFailureRate, recoveryTimeMedian } = figures;
    const rows = [
        ['Deployment frequency', `${round(figures.changesPerWeek)} a week`, count(counts.succeeded, 'successful change')],
        ['Lead time for changes, median', ...showDuration(figures.leadTimeMedian, 'commit')],
        ['Lead time for changes, p90', ...showDuration(figures.leadTimeP90, 'commit')],
        ['Change failure rate', ...show(changeFailureRate, 'change', share => `${round(share * 100)}%`)],
        ['Failed deployment recovery time, median', ...showDuration(recoveryTimeMedian, 'recovered failure')]
    ];
    const parts = [
        `### ${(0,markdown_text/* markdownCode */.D9)(service)} in ${(0,markdown_text/* markdownCode */.D9)(environment)}`,
        (0,markdown_blocks/* markdownTable */.Qj)(['', 'Value', 'Based on'], rows),
        (0,markdown_blocks/* markdownChart */.cV)(mermaidTrend(figures.weeks)),
        'Bars: successful changes by week. Line: failed changes.',
        describeCounts(counts)
    ];
    return parts.filter(part => part !== '').join('\n\n');
}
function showDuration(figure, noun) {
    return show(figure, noun, duration/* formatDuration */.a3);
}
function show(figure, noun, format) {
    return figure.kind === 'measured'
        ? [format(figure.value), count(figure.seen, noun)]
        : ['not enough data', `${count(figure.seen, noun)}, at least ${figure.needed} required`];
}
function describeCounts(counts) {
    const told = [
        [counts.unrecovered, 'unrecovered failure', 'unrecovered failures'],
        [counts.rollbacks, 'rollback', 'rollbacks'],
        [counts.redeployments, 'redeployment of the same version', 'redeployments of the same version'],
        [counts.undecided, 'cancelled or superseded deployment', 'cancelled or superseded deployments'],
        [counts.unfinished, 'unfinished deployment', 'unfinished deployments'],
        [counts.changesWithoutCommits, 'change without known commits', 'changes without known commits']
    ];
    const parts = told
        .filter(([number]) => number > 0)
        .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`);
    return parts.length === 0 ? '' : `Not included: ${parts.join(', ')}.`;
}
function describeReading({ reading }, environments) {
    const problems = reading.unusable
        .slice(0, MOST_PROBLEMS)
        .map(({ id, problem }) => `- Deployment ${id} has an invalid deploy-kit payload: ${(0,markdown_text/* markdownText */.p7)(problem)}`);
    const rest = reading.unusable.length - problems.length;
    return [
        `Read: ${count(reading.deployments, 'deployment')} to ${environments.map(markdown_text/* markdownCode */.D9).join(', ')}, ${reading.foreign} of them recorded by others; ${count(reading.requests, 'request')}.`,
        reading.commitsUnreadable === 0
            ? ''
            : `The commits of ${count(reading.commitsUnreadable, 'change')} could not be read. Check that the token has \`contents: read\`.`,
        reading.commitsCut === 0
            ? ''
            : `Lead times use only part of the commits of ${count(reading.commitsCut, 'change')}, because the lists were truncated.`,
        [...problems, ...(rest > 0 ? [`- ${rest} more`] : [])].join('\n')
    ]
        .filter(part => part !== '')
        .join('\n\n');
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function round(value) {
    return Number(value.toFixed(1));
}
//# sourceMappingURL=render-dora-summary.js.map
// EXTERNAL MODULE: ./build/src/domain/delivery/read-deployment-payload.js
var read_deployment_payload = __webpack_require__(76828);
;// CONCATENATED MODULE: ./build/src/domain/delivery/sort-deployments.js

/** Separates ours from those of others; of ours, keeps the requested services (all, when none is named). */
function sortDeployments(listed, services) {
    const read = listed.map(deployment => ({ deployment, read: (0,read_deployment_payload/* readDeploymentPayload */.u)(deployment.payload) }));
    return {
        ours: read.flatMap(({ deployment, read: found }) => {
            const isRequested = found.kind === 'ours' && (services.length === 0 || services.includes(found.payload.service));
            return isRequested ? [{ deployment, payload: found.payload }] : [];
        }),
        foreign: read.filter(({ read: { kind } }) => kind === 'foreign').length,
        unusable: read.flatMap(({ deployment: { id }, read: found }) => found.kind === 'unusable' ? [{ id, problem: found.problem }] : [])
    };
}
//# sourceMappingURL=sort-deployments.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/for-each-limited.js
var for_each_limited = __webpack_require__(52019);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/src/actions/dora-report/run.js










/** What started before the window may end in it, and a change can be rolled back some time after it was made. */
const LOOK_BACK_DAYS = 7;
/** A change of more commits than these is measured by its oldest ones. */
const MOST_COMMITS = 1_000;
/** GitHub recommends few concurrent requests. */
const REQUESTS_AT_ONCE = 4;
/**
 * As `reportDora`. A cancelled job reports no figures, because figures of a part of the deployments would be wrong. Throws what
 * `reportDora` throws.
 */
async function reportUnlessCancelled(inputs, { cancelled, ...dependencies }) {
    try {
        return await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, reportDora(inputs, dependencies));
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        return {
            outputs: {},
            failure: 'The job was cancelled before all deployments were read. No metrics were calculated.'
        };
    }
}
/** Reads what was deployed, measures it, and reports the figures. */
async function reportDora(inputs, dependencies) {
    const { history, clock, log, summary, repository } = dependencies;
    const until = inputs.until ?? clock.now();
    const window = { from: until - inputs.days * DAY, until };
    const since = window.from - LOOK_BACK_DAYS * DAY;
    const listed = (await (0,for_each_limited/* forEachLimited */.v)(inputs.environments, 1, environment => listSince(history, { environment, since }))).flat();
    const { ours, foreign, unusable } = sortDeployments(listed, inputs.services);
    log.line(`Found ${listed.length} recorded deployments, ${ours.length} of them by deploy-kit for these services.`);
    const groups = groupDeliveries(await readDeliveries(ours, history));
    const read = await (0,for_each_limited/* forEachLimited */.v)(groups, 1, group => readCommits(group, window, history));
    const report = {
        repository,
        window,
        environments: inputs.environments,
        groups: read.flatMap(({ deliveries }) => {
            const [first] = deliveries;
            return first === undefined ? [] : [measureDelivery(deliveries, { ...first, window })];
        }),
        reading: {
            deployments: listed.length,
            foreign,
            unusable,
            commitsUnreadable: read.reduce((total, { unreadable }) => total + unreadable, 0),
            commitsCut: read.reduce((total, { deliveries }) => total + countCutCommits(deliveries, window), 0),
            requests: history.countRequests()
        }
    };
    await summary.append(renderDoraSummary(report));
    log.line(`Measured ${report.groups.length} services with ${report.reading.requests} requests.`);
    return { outputs: { result: JSON.stringify(toDoraResult(report)) } };
}
/** The deployments to an environment that were created since, each once. */
async function listSince(history, { environment, since }) {
    const found = new Map();
    for await (const page of history.list(environment)) {
        for (const deployment of page)
            if (deployment.createdAt >= since)
                found.set(deployment.id, deployment);
        if (page.every(({ createdAt }) => createdAt < since))
            break;
    }
    return [...found.values()];
}
async function readDeliveries(ours, history) {
    return (0,for_each_limited/* forEachLimited */.v)(ours, REQUESTS_AT_ONCE, async ({ deployment, payload }) => (0,read_delivery/* readDelivery */.n)({ ...deployment, statuses: await history.statuses(deployment.id) }, payload));
}
/** By environment and service, in the order of their names. */
function groupDeliveries(deliveries) {
    const keyOf = ({ environment, service }) => JSON.stringify([environment, service]);
    const groups = (0,group_by/* groupBy */.$)(deliveries, keyOf);
    return [...groups.keys()].toSorted().map(key => groups.get(key) ?? []);
}
/** Reads the commits of the changes that were recorded without them, as far as the token may. */
async function readCommits(deliveries, window, history) {
    const found = await (0,for_each_limited/* forEachLimited */.v)(findMissingCommits(deliveries, window), REQUESTS_AT_ONCE, async ({ delivery, base, head }) => ({ delivery, commits: await compare(history, base, head) }));
    const read = new Map(found.map(({ delivery, commits }) => [delivery, commits]));
    return {
        deliveries: deliveries.map(delivery => ({ ...delivery, commits: read.get(delivery) ?? delivery.commits })),
        unreadable: found.filter(({ commits }) => commits === undefined).length
    };
}
/** Undefined when the token may not read them. */
async function compare(history, base, head) {
    try {
        const { total, list } = await history.compare(base, head, MOST_COMMITS);
        return { total, list: list.filter(({ committedAt }) => committedAt !== '') };
    }
    catch (error) {
        const isUnreadable = error instanceof errors/* DeployError */.s && ['access-denied', 'not-found'].includes(error.code);
        if (isUnreadable)
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 79000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubDeploymentHistory: () => (/* binding */ githubDeploymentHistory)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13194);


/** Of one deployment. What is not read is older than 500 others. */
const MOST_STATUS_PAGES = 5;
/** Titles are cut further by each channel. */
const MOST_TITLE_CHARACTERS = 2_000;
/** Reads deployments and commits from GitHub's REST API: https://docs.github.com/rest/deployments */
function githubDeploymentHistory(reader, at) {
    const name = `${at.owner}/${at.repo}`;
    async function* readPages(route, parameters, subject) {
        for (let page = 1;; page += 1) {
            const requested = { ...at, per_page: _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md, ...parameters, page };
            const { data } = await reader.read(`GET /repos/{owner}/{repo}${route}`, requested, subject);
            const list = asList(data);
            yield list;
            if (list.length < _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md)
                return;
        }
    }
    return {
        countRequests: () => reader.countRequests(),
        async *list(environment) {
            const subject = { what: `the deployments of ${name} to ${environment}`, permission: 'deployments: read' };
            for await (const page of readPages('/deployments', { environment }, subject))
                yield page.map(readDeployment);
        },
        async statuses(deployment) {
            const subject = { what: `the statuses of deployment ${deployment} of ${name}`, permission: 'deployments: read' };
            const found = new Map();
            let pages = 0;
            const route = '/deployments/{deployment_id}/statuses';
            for await (const page of readPages(route, { deployment_id: deployment }, subject)) {
                for (const status of page.map(readStatus))
                    found.set(status.id ?? status, status);
                pages += 1;
                if (pages === MOST_STATUS_PAGES)
                    break;
            }
            return [...found.values()];
        },
        async compare(base, head, mostCommits) {
            const subject = { what: `the commits from ${base} to ${head}`, permission: 'contents: read' };
            const list = [];
            for (let page = 1;; page += 1) {
                const requested = { ...at, basehead: `${base}...${head}`, per_page: _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md, page };
                const { data } = await reader.read('GET /repos/{owner}/{repo}/compare/{basehead}', requested, subject);
                const { total_commits: total = 0, html_url: href = '', commits = [] } = data;
                list.push(...commits.map(readCommit));
                if (commits.length < _github_read_list_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md || list.length >= mostCommits)
                    return { total: Math.max(total, list.length), href, list: list.slice(0, mostCommits) };
            }
        }
    };
}
function readCommit({ sha, html_url: href = '', commit, author }) {
    return {
        commit: sha,
        title: (commit?.message?.split('\n', 1)[0] ?? '').slice(0, MOST_TITLE_CHARACTERS),
        author: author?.login ?? commit?.author?.name ?? 'unknown',
        committedAt: commit?.committer?.date ?? commit?.author?.date ?? '',
        href
    };
}
function readDeployment(value) {
    const { id, sha, environment, created_at, payload } = value;
    return { id, commit: sha, environment, createdAt: readTime(created_at), payload };
}
function readStatus(value) {
    const { id, state, description, created_at } = value;
    return { id, state, description: description ?? '', at: readTime(created_at) };
}
/** Without its times, a deployment would vanish from the figures. */
function readTime(text) {
    const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
    if (Number.isFinite(at))
        return at;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', 'GitHub returned a deployment or status without the time of its creation.');
}
function asList(data) {
    if (Array.isArray(data))
        return data;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', 'GitHub did not return a list. Try again later.');
}
//# sourceMappingURL=github-deployment-history.js.map

/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** The items by their keys, in the order in which the keys first come: what Map.groupBy does from Node 21 on. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
//# sourceMappingURL=group-by.js.map

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

/***/ 64860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ githubReader)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/github/github-failure.js

const SECOND = 1000;
/** How long to wait where GitHub reports a limit without a time: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNSAID_WAIT_MILLISECONDS = 60 * SECOND;
/** Distinguishes limits, temporary failures and answers. Octokit's errors have a `status`, and a `response` when there was one. */
function classifyGitHubFailure(error, now) {
    const { status = 0, response, message = '' } = error;
    const headers = response?.headers ?? {};
    if (response === undefined)
        return { kind: 'retryable' };
    if (status === 429 || (status === 403 && isAboutLimits(headers, message)))
        return { kind: 'limited', until: readLimit(headers, now) };
    return status >= 500 || status === 408 ? { kind: 'retryable' } : { kind: 'final', status };
}
/** When the next request may be sent, where this answer was the last one that the limit allowed; else 0. */
function nextAllowedAt(headers) {
    return String(headers['x-ratelimit-remaining'] ?? '') === '0' ? Number(headers['x-ratelimit-reset'] ?? 0) * SECOND : 0;
}
/** The error for people of a request that will not be repeated. */
function describeGitHubFailure(what, error) {
    const { status = 0, response } = error;
    const told = { cause: error };
    if (response === undefined)
        return new errors/* DeployError */.s('unreachable', `No response from GitHub while reading ${what}. Try again later.`, told);
    if (status === 401)
        return new errors/* DeployError */.s('credentials-expired', `GitHub rejected the token (401) while reading ${what}. Set a valid token.`, told);
    if (status === 403 || status === 404)
        return new errors/* DeployError */.s(status === 403 ? 'access-denied' : 'not-found', `GitHub returned ${status} while reading ${what}: it does not exist, or the token lacks permission to read it.`, told);
    return new errors/* DeployError */.s('platform-error', `GitHub returned ${status} while reading ${what}. Try again later.`, told);
}
function isAboutLimits(headers, message) {
    const isUsedUp = String(headers['x-ratelimit-remaining'] ?? '') === '0';
    return isUsedUp || headers['retry-after'] !== undefined || /rate limit/i.test(message);
}
function readLimit(headers, now) {
    const seconds = Number(headers['retry-after']);
    if (Number.isFinite(seconds))
        return now + seconds * SECOND;
    return Math.max(nextAllowedAt(headers), 0) || now + UNSAID_WAIT_MILLISECONDS;
}
//# sourceMappingURL=github-failure.js.map
;// CONCATENATED MODULE: ./build/src/github/github-reader.js


const MOST_TRIES = 4;
const FIRST_PAUSE_MILLISECONDS = 1_000;
/** A limit that ends later than this is an error: a job must not wait for an hour. */
const MOST_WAITING_MILLISECONDS = 15 * 60_000;
const ANSWER_WITHIN_MILLISECONDS = 20_000;
/**
 * Reads with patience: what fails in passing is asked again, and when GitHub's limits are reached nothing is sent until they are
 * over. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function githubReader(request, clock) {
    let notBefore = 0;
    let requests = 0;
    const waitForTurn = async (what) => {
        const wait = notBefore - clock.now();
        if (wait > MOST_WAITING_MILLISECONDS)
            throw limited(what, notBefore);
        if (wait > 0)
            await clock.sleep(wait);
    };
    const send = (route, parameters) => {
        requests += 1;
        return request(route, { ...parameters, request: { signal: AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS) } });
    };
    return {
        countRequests: () => requests,
        async read(route, parameters, { what }) {
            for (let tries = 1;; tries += 1) {
                await waitForTurn(what);
                try {
                    const response = await send(route, parameters);
                    notBefore = Math.max(notBefore, nextAllowedAt(response.headers));
                    return response;
                }
                catch (error) {
                    const failure = classifyGitHubFailure(error, clock.now());
                    if (failure.kind === 'limited' && tries < MOST_TRIES)
                        notBefore = Math.max(notBefore, failure.until);
                    else if (failure.kind === 'limited')
                        throw limited(what, failure.until);
                    else if (failure.kind === 'final' || tries === MOST_TRIES)
                        throw describeGitHubFailure(what, error);
                    else
                        await clock.sleep(FIRST_PAUSE_MILLISECONDS * 2 ** (tries - 1));
                }
            }
        }
    };
}
function limited(what, until) {
    const at = new Date(until).toISOString();
    return new errors/* DeployError */.s('throttled', `GitHub's rate limit was reached while reading ${what}. Run again after ${at}, or report fewer days.`);
}
//# sourceMappingURL=github-reader.js.map

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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59257);

/** State from `main` to `post` of the same step, through the runner's state file. */
function stepState() {
    return { save: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ, read: key => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(key) || undefined };
}
//# sourceMappingURL=step-state.js.map

/***/ }),

/***/ 52019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** Runs `task` for every item, `limit` at a time, in order; the results are in the items' order. The first error ends it. */
async function forEachLimited(items, limit, task) {
    const results = [];
    const queue = items.entries();
    const work = async () => {
        for (const [index, item] of queue)
            results[index] = await task(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}
//# sourceMappingURL=for-each-limited.js.map

/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled),
/* harmony export */   c: () => (/* binding */ Cancelled)
/* harmony export */ });
/** Thrown instead of an answer that is no longer waited for. */
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

/***/ }),

/***/ 12897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leaveWhenCancelled),
/* harmony export */   b: () => (/* binding */ openStep)
/* harmony export */ });
/* harmony import */ var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27530);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42367);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41968);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26301);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_phase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52546);
/* harmony import */ var _runner_step_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46036);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78745);








/** The step on the runner: which of its parts this process is, and all that is around it before anything of AWS is. */
function openStep(env) {
    const log = (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_2__/* .stepLog */ .t)();
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .V)(env, sentence => log.line(sentence));
    const cancelled = (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_6__/* .cancellation */ .W)();
    const step = {
        ...{ clock, state: (0,_runner_step_state_js__WEBPACK_IMPORTED_MODULE_4__/* .stepState */ .Q)(), cancelled, log, summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .stepSummary */ .x)(env), files: (0,_adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env) },
        run: (0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .readRunIdentity */ .MV)(env)
    };
    return { phase: (0,_runner_step_phase_js__WEBPACK_IMPORTED_MODULE_3__/* .stepPhase */ .k)(process.argv), step };
}
/** Ends the process of a job that was cancelled: calls in progress are not waited for. */
function leaveWhenCancelled({ cancelled }) {
    if (cancelled.aborted)
        process.exit();
}
//# sourceMappingURL=open-step.js.map

/***/ })

};
