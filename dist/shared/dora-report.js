export const id = 4722;
export const ids = [4722];
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




/** Reads the inputs of the action. */
function readInputs(inputs) {
    const token = inputs.required('token');
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
/** A date is its midnight in UTC; a time without an offset would be anybody's. */
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
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .A)('repository', 'it is needed where GITHUB_REPOSITORY is not set.');
    const { getOctokit } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 50157));
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .V)(env);
    const octokit = getOctokit(inputs.token, { baseUrl: (0,_wiring_github_api_js__WEBPACK_IMPORTED_MODULE_11__/* .githubApi */ .M)(env), request: { fetch: (0,_http_bounded_response_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedFetch */ .A)(fetch) } });
    const reader = (0,_github_github_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .githubReader */ .d)(octokit.request, clock);
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_13__/* .reportUnlessCancelled */ .g)(inputs, {
        cancelled,
        history: (0,_adapters_github_github_deployment_history_js__WEBPACK_IMPORTED_MODULE_0__/* .githubDeploymentHistory */ .H)(reader, { owner, repo }),
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
 * The changes of one service in one environment that did not stand: they failed, they were rolled back within their deployment, or a
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



/** Of fewer than these a figure would say more about chance than about a team. */
const NEEDED = { median: 5, p90: 10, rate: 5, recovery: 3 };
const DAY = 86_400_000;
const WEEK = 7 * DAY;
/**
 * Measures the deliveries of one service to one environment. A deployment belongs to the window in which it ended; what came before
 * and after it is used only to tell what failed and when it was good again.
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
/** From the start of the failed deployment: nobody recorded when it was first noticed, so this is the longest it can have been. */
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
/** Changes in the window of which some commits are not known: a comparison lists the first 1,000. */
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
        (0,fit_summary/* wholePart */.p)('[What each figure means](<https://dora.dev/guides/dora-metrics/>), measured as the page on DORA of deploy-kit says.')
    ], LIMIT_BYTES);
}
function describeWindow({ from, until }) {
    const moment = (at) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
    return `From ${moment(from)} to ${moment(until)} UTC.`;
}
function describeNothing({ environments, reading }) {
    const names = environments.map(markdown_text/* markdownCode */.D9).join(', ');
    return `**Not enough data:** none of the ${reading.deployments} deployments to ${names} was recorded by deploy-kit. Its \`notify\` action records them.`;
}
function renderGroup(figures) {
    const { environment, service, counts, changeFailureRate, recoveryTimeMedian } = figures;
    const rows = [
        ['Deployment frequency', `${round(figures.changesPerWeek)} a week`, count(counts.succeeded, 'successful change')],
        ['Lead time for changes, median', ...showDuration(figures.leadTimeMedian, 'commit')],
        ['Lead time for changes, p90', ...showDuration(figures.leadTimeP90, 'commit')],
        ['Change failure rate', ...show(changeFailureRate, 'change', share => `${round(share * 100)} %`)],
        ['Failed deployment recovery time, median', ...showDuration(recoveryTimeMedian, 'recovered failure')]
    ];
    const parts = [
        `### ${(0,markdown_text/* markdownCode */.D9)(service)} in ${(0,markdown_text/* markdownCode */.D9)(environment)}`,
        (0,markdown_blocks/* markdownTable */.Qj)(['', 'Figure', 'Rests on'], rows),
        (0,markdown_blocks/* markdownChart */.cV)(mermaidTrend(figures.weeks)),
        'Bars: changes that succeeded, by week. Line: changes that did not stand.',
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
        : ['not enough data', `${count(figure.seen, noun)}, at least ${figure.needed} are needed`];
}
function describeCounts(counts) {
    const told = [
        [counts.unrecovered, 'failure that nothing has put right yet', 'failures that nothing has put right yet'],
        [counts.rollbacks, 'rollback', 'rollbacks'],
        [counts.redeployments, 'redeployment of the same version', 'redeployments of the same version'],
        [counts.undecided, 'deployment that was cancelled or superseded', 'deployments that were cancelled or superseded'],
        [counts.unfinished, 'deployment without an end', 'deployments without an end'],
        [counts.changesWithoutCommits, 'change without known commits', 'changes without known commits']
    ];
    const parts = told
        .filter(([number]) => number > 0)
        .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`);
    return parts.length === 0 ? '' : `Besides: ${parts.join(', ')}.`;
}
function describeReading({ reading }, environments) {
    const problems = reading.unusable
        .slice(0, MOST_PROBLEMS)
        .map(({ id, problem }) => `- Deployment ${id} says that it is ours and cannot be used: ${(0,markdown_text/* markdownText */.p7)(problem)}`);
    const rest = reading.unusable.length - problems.length;
    return [
        `Read: ${count(reading.deployments, 'deployment')} to ${environments.map(markdown_text/* markdownCode */.D9).join(', ')}, ${reading.foreign} of them recorded by others; ${count(reading.requests, 'request')}.`,
        reading.commitsUnreadable === 0
            ? ''
            : `The commits of ${count(reading.commitsUnreadable, 'change')} could not be read: does the token have \`contents: read\`?`,
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

/** Tells ours from those of others; of ours, keeps the services that are asked for (all, when none is named). */
function sortDeployments(listed, services) {
    const read = listed.map(deployment => ({ deployment, read: (0,read_deployment_payload/* readDeploymentPayload */.u)(deployment.payload) }));
    return {
        ours: read.flatMap(({ deployment, read: found }) => {
            const isAskedFor = found.kind === 'ours' && (services.length === 0 || services.includes(found.payload.service));
            return isAskedFor ? [{ deployment, payload: found.payload }] : [];
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









/** What began before the window may end in it, and a change is taken away some time after it was made. */
const LOOK_BACK_DAYS = 7;
/** GitHub asks for few requests at once. */
const REQUESTS_AT_ONCE = 4;
/** As `reportDora`; of a job that is cancelled nothing is told, as figures of a part of the deployments would be wrong ones. */
async function reportUnlessCancelled(inputs, { cancelled, ...dependencies }) {
    try {
        return await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, reportDora(inputs, dependencies));
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        return { outputs: {}, failure: 'The job was cancelled before all deployments were read: there are no figures.' };
    }
}
/** Reads what was deployed, measures it, and tells the figures. */
async function reportDora(inputs, dependencies) {
    const { history, clock, log, summary, repository } = dependencies;
    const until = inputs.until ?? clock.now();
    const window = { from: until - inputs.days * DAY, until };
    const since = window.from - LOOK_BACK_DAYS * DAY;
    const listed = (await (0,for_each_limited/* forEachLimited */.v)(inputs.environments, 1, environment => history.list({ environment, since }))).flat();
    const { ours, foreign, unusable } = sortDeployments(listed, inputs.services);
    log.line(`${listed.length} deployments are recorded, ${ours.length} of them by deploy-kit for these services.`);
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
    log.line(`${report.groups.length} services measured with ${report.reading.requests} requests.`);
    return { outputs: { result: JSON.stringify(toDoraResult(report)) } };
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
    const found = await (0,for_each_limited/* forEachLimited */.v)(findMissingCommits(deliveries, window), REQUESTS_AT_ONCE, async ({ delivery, base, head }) => ({ delivery, commits: await history.commitsBetween(base, head) }));
    const read = new Map(found.map(({ delivery, commits }) => [delivery, commits]));
    return {
        deliveries: deliveries.map(delivery => ({ ...delivery, commits: read.get(delivery) ?? delivery.commits })),
        unreadable: found.filter(({ commits }) => commits === undefined).length
    };
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 27530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44195);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48482);
/* harmony import */ var _domain_text_decode_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83442);
/* harmony import */ var _domain_text_encoding_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87605);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33047);








/** Files on the runner's disk. */
function nodeFiles(env) {
    /** What `use` makes of a file; undefined when there is none. */
    const withFile = async (path, naming, use) => {
        try {
            const realPath = await (0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireJobPath */ .s1)(path, env, naming);
            return realPath === undefined ? undefined : await use(realPath);
        }
        catch (error) {
            if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DeployError */ .s)
                throw error;
            const code = error instanceof Error && 'code' in error ? error.code : undefined;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return undefined;
            throw unreadable(path, code, { naming, cause: error });
        }
    };
    const decode = (path, naming) => withFile(path, naming, async (realPath) => (0,_domain_text_decode_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(await readWithin(realPath, path)));
    return {
        async read(path, naming) {
            const decoded = await decode(path, naming);
            if (decoded === undefined)
                return undefined;
            const problem = (0,_domain_text_encoding_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .encodingProblem */ .p)(decoded, naming?.utf8Reader);
            if (decoded.kind === 'text' && problem === undefined)
                return decoded.text;
            throw refuse(path, problem ?? '', naming);
        },
        async readRepaired(path, naming) {
            const decoded = await decode(path, naming);
            if (decoded === undefined)
                return undefined;
            if (decoded.kind === 'unsupported')
                throw refuse(path, (0,_domain_text_encoding_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .encodingProblem */ .p)(decoded) ?? '', naming);
            const invalidLine = decoded.kind === 'invalid' ? decoded.line : undefined;
            return { text: decoded.text, invalidLine, encoding: decoded.encoding };
        },
        async exists(path, naming) {
            const found = await withFile(path, naming, async (realPath) => {
                const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(realPath);
                if (stats.isDirectory())
                    throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
                return true;
            });
            return found ?? false;
        },
        async requireInside(path, naming) {
            await (0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireJobPath */ .s1)(path, env, naming);
        },
        async writeTemporary(name, content) {
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'deploy-kit-'));
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600 });
            return path;
        }
    };
}
function unreadable(path, code, { naming = {}, cause }) {
    const reason = code === 'EISDIR' ? 'it is a folder' : `the system returned ${String(code)}`;
    const message = `${naming.noun ?? `the file ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteName */ .AB)(path)}`} cannot be read: ${reason}. Name a readable file.`;
    if (naming.input !== undefined)
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .A)(naming.input, message, { cause });
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DeployError */ .s('bad-input', message.replace(/^t/, 'T'), { cause });
}
/** The largest that is of use: coverage of a large repository, an event of 25 MB. */
const MOST_MEBIBYTES = 32;
const CHUNK_BYTES = 1024 * 1024;
/** Reads a file in pieces, as not every file says its true size. */
async function readWithin(absolute, path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
    // A pipe or a socket may never say anything.
    if (stats.isFIFO() || stats.isSocket())
        throw refuse(path, 'is a pipe or a socket. Name a regular file.');
    if (stats.size > MOST_MEBIBYTES * CHUNK_BYTES)
        throw tooLarge(path);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(absolute, 'r');
    try {
        const chunks = [];
        for (let count = 0; count <= MOST_MEBIBYTES; count += 1) {
            const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(CHUNK_BYTES) });
            if (bytesRead === 0)
                return Buffer.concat(chunks);
            chunks.push(buffer.subarray(0, bytesRead));
        }
        throw tooLarge(path);
    }
    finally {
        await file.close();
    }
}
function tooLarge(path) {
    return refuse(path, `is larger than ${MOST_MEBIBYTES} MiB. Name a smaller file.`);
}
function refuse(path, problem, { input, noun } = {}) {
    if (input !== undefined)
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .A)(input, `${noun ?? `the file ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteName */ .AB)(path)}`} ${problem}`);
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DeployError */ .s('bad-input', `The file ${path} ${problem}`);
}
//# sourceMappingURL=node-files.js.map

/***/ }),

/***/ 79000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ githubDeploymentHistory)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

const PAGE_SIZE = 100;
/** A change of more commits than these is told by its oldest ones. */
const MOST_COMMIT_PAGES = 10;
/** Reads deployments from GitHub's REST API: https://docs.github.com/rest/deployments */
function githubDeploymentHistory(reader, { owner, repo }) {
    const name = `${owner}/${repo}`;
    const readPage = async (route, parameters, what) => {
        const { data } = await reader.read(`GET /repos/{owner}/{repo}${route}`, { owner, repo, per_page: PAGE_SIZE, ...parameters }, what);
        return data;
    };
    return {
        countRequests: () => reader.countRequests(),
        async list({ environment, since }) {
            const found = new Map();
            for (let page = 1;; page += 1) {
                const what = `the deployments of ${name} to ${environment}`;
                const listed = asList(await readPage('/deployments', { environment, page }, what)).map(readDeployment);
                // A deployment that is created meanwhile pushes the last one of a page onto the next.
                for (const deployment of listed)
                    if (deployment.createdAt >= since)
                        found.set(deployment.id, deployment);
                if (listed.length < PAGE_SIZE || listed.every(({ createdAt }) => createdAt < since))
                    return [...found.values()];
            }
        },
        async statuses(deployment) {
            const found = [];
            for (let page = 1;; page += 1) {
                const what = `the statuses of deployment ${deployment} of ${name}`;
                const route = '/deployments/{deployment_id}/statuses';
                const listed = asList(await readPage(route, { deployment_id: deployment, page }, what));
                found.push(...listed.map(readStatus));
                if (listed.length < PAGE_SIZE)
                    return found;
            }
        },
        async commitsBetween(base, head) {
            try {
                return await readCommits(page => readPage('/compare/{basehead}', { basehead: `${base}...${head}`, page }, `the commits from ${base} to ${head}`));
            }
            catch (error) {
                const isUnreadable = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s && ['access-denied', 'not-found'].includes(error.code);
                if (isUnreadable)
                    return undefined;
                throw error;
            }
        }
    };
}
async function readCommits(readPage) {
    const list = [];
    let total = 0;
    for (let page = 1; page <= MOST_COMMIT_PAGES; page += 1) {
        const { total_commits, commits = [] } = (await readPage(page));
        total = total_commits ?? 0;
        list.push(...commits.flatMap(({ sha, commit }) => commitTime(sha, commit?.committer?.date)));
        if (commits.length < PAGE_SIZE)
            break;
    }
    return { total: Math.max(total, list.length), list };
}
function commitTime(commit, committedAt) {
    return committedAt === undefined ? [] : [{ commit, committedAt }];
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

/***/ 42367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ systemClock)
});

// UNUSED EXPORTS: followServers

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/domain/estimate-skew.js
/** What the resolution of the header, and clocks that are kept well, may differ by. */
const TOLERATED_MILLISECONDS = 5_000;
const RESOLUTION_MILLISECONDS = 1_000;
/**
 * By how many milliseconds a clock is behind the server's (negative: ahead); 0 when the answer does not show that it is off. An answer that
 * took long says little: the server's time lies anywhere between request and answer.
 */
function estimateSkew({ date, sentAt, receivedAt }) {
    const least = date - receivedAt;
    const most = date + RESOLUTION_MILLISECONDS - sentAt;
    if (least <= TOLERATED_MILLISECONDS && most >= -TOLERATED_MILLISECONDS)
        return 0;
    return Math.round((least + most) / 2);
}
//# sourceMappingURL=estimate-skew.js.map
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/local-clock/local-clock.js
var local_clock = __webpack_require__(36569);
;// CONCATENATED MODULE: ./build/src/adapters/system-clock.js




/** From here on a person should know that the clock is off. */
const TOLD_MILLISECONDS = 30_000;
/**
 * The machine's clock, or the local cloud's where one is in use. A run on that clock reaches nothing but this machine (`refuseRemoteHost`),
 * so that no production run can be made to hurry.
 *
 * Where AWS's answers show that the machine's clock is off, it goes by theirs from then on: no decision hangs on the difference.
 *
 * @param tell called with a sentence when the difference is large
 */
function systemClock(env, tell = () => undefined) {
    const { rate, start } = (0,local_clock/* readLocalClock */.s0)(env) ?? { rate: 1, start: 0 };
    const machine = {
        ...(rate === 1 ? {} : { simulatedRate: rate }),
        now: () => start + (Date.now() - start) * rate,
        sleep: async (milliseconds, signal) => {
            await (0,promises_.setTimeout)(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
        }
    };
    return followServers(machine, tell);
}
/** A clock that goes by the machine's, corrected by the times that servers name. */
function followServers(machine, tell) {
    let behindMilliseconds = 0;
    return {
        ...(0,present_members/* presentMembers */.P)({ simulatedRate: machine.simulatedRate }),
        now: () => machine.now() + behindMilliseconds,
        sleep: (milliseconds, signal) => machine.sleep(milliseconds, signal),
        heed: ({ date, sentAt, receivedAt }) => {
            const corrected = { sentAt: sentAt + behindMilliseconds, receivedAt: receivedAt + behindMilliseconds };
            const skew = estimateSkew({ date, ...corrected });
            if (skew === 0)
                return;
            behindMilliseconds += skew;
            if (Math.abs(skew) > TOLD_MILLISECONDS)
                tell(describeSkew(behindMilliseconds));
        },
        behindMilliseconds: () => behindMilliseconds
    };
}
function describeSkew(behindMilliseconds) {
    const seconds = Math.round(Math.abs(behindMilliseconds) / 1000);
    return `The runner's clock is ${seconds} s ${behindMilliseconds < 0 ? 'ahead of' : 'behind'} the AWS clock. The step uses AWS time. Synchronize the runner's clock: AWS rejects requests that are more than 5 minutes off.`;
}
//# sourceMappingURL=system-clock.js.map

/***/ }),

/***/ 48482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   s1: () => (/* binding */ requireJobPath),
/* harmony export */   sK: () => (/* binding */ findJobPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);




/** The folder that paths of inputs are relative to. */
function workspaceOf(env) {
    return env.GITHUB_WORKSPACE ?? process.cwd();
}
/**
 * Follows every link of a path and says whether it ends in a place where an input may name files. A checkout holds links that somebody
 * else committed: what is named inside the workspace must also end there. Files outside it are named by absolute paths only, and a link
 * of the workspace never leads to them. Throws what the system says of a path that cannot be followed.
 */
async function findJobPath(path, env, place) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspaceOf(env));
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const [realPath, realWorkspace] = await Promise.all([follow(named), follow(workspace)]);
    const isOutsideWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !isWithin(named, workspace) && !isWithin(named, realWorkspace ?? workspace);
    if (realPath === undefined) {
        const isPermitted = !isOutsideWorkspace ? isWithin(named, workspace) : place !== 'workspace';
        return { kind: isPermitted ? 'missing' : 'outside' };
    }
    if (isWithin(realPath, realWorkspace ?? workspace))
        return { kind: 'inside', realPath };
    if (!isOutsideWorkspace || place === 'workspace')
        return { kind: 'outside' };
    if (place === 'machine')
        return { kind: 'inside', realPath };
    const { RUNNER_TEMP } = env;
    if (RUNNER_TEMP === undefined || RUNNER_TEMP === '')
        return { kind: 'outside' };
    const temporary = (await follow(RUNNER_TEMP)) ?? RUNNER_TEMP;
    return isWithin(realPath, temporary) ? { kind: 'inside', realPath } : { kind: 'outside' };
}
/** The real path of what an input names; undefined when there is nothing. Throws `bad-input` for a path that ends outside its place. */
async function requireJobPath(path, env, { input, place = 'job', noun } = {}) {
    const found = await findJobPath(path, env, place);
    if (found.kind === 'inside')
        return found.realPath;
    if (found.kind === 'missing')
        return undefined;
    const what = noun ?? (0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .AB)(path);
    const message = `${what} is outside the workspace, or is a symbolic link to a path outside it. ${ADVICE[place]}`;
    throw input === undefined ? new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .s('bad-input', message) : (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .A)(input, message);
}
const ADVICE = {
    workspace: 'Use a path inside the workspace.',
    job: 'Use a path inside the workspace, or an absolute path under RUNNER_TEMP.',
    machine: 'Use a path inside the workspace, or an absolute path outside it.'
};
async function follow(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const { code } = typeof error === 'object' && error !== null ? error : {};
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
//# sourceMappingURL=job-path.js.map

/***/ }),

/***/ 62904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isBeforeAnyChange),
/* harmony export */   y: () => (/* binding */ neverReachedProduction)
/* harmony export */ });
/** Reason codes that are set before any change: the previous revision keeps serving. */
const REFUSALS = [
    'bad-input',
    'service-missing',
    'service-inactive',
    'wrong-controller',
    'wrong-strategy',
    'another-deployment-running',
    'preflight'
];
/** Calls that AWS did not carry out; they change nothing where no deployment was started by an earlier call. */
const REFUSED_CALLS = [
    'not-found',
    'access-denied',
    'credentials-expired',
    'credentials-missing',
    'rejected',
    'conflict',
    'throttled',
    'unreachable',
    'not-implemented'
];
/** Whether a `failed` outcome never reached production. It does not count as a failed change. */
function isBeforeAnyChange({ verdict, reasonCode }) {
    return verdict === 'failed' && REFUSALS.some(code => code === reasonCode);
}
/** The same for a complete result, which says whether a deployment was started. */
function neverReachedProduction(service) {
    const { verdict, reasonCode, started, steps } = service;
    if (isBeforeAnyChange({ verdict, reasonCode }))
        return true;
    return verdict === 'failed' && !started && steps.length === 0 && REFUSED_CALLS.some(code => code === reasonCode);
}
//# sourceMappingURL=before-any-change.js.map

/***/ }),

/***/ 52839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MOST_LISTED_COMMITS),
/* harmony export */   R: () => (/* binding */ PAYLOAD_SCHEMA)
/* harmony export */ });
const PAYLOAD_SCHEMA = 'deploy-kit/deployment@1';
/** More commits than these are not listed in a payload. */
const MOST_LISTED_COMMITS = 100;
//# sourceMappingURL=deployment-payload.js.map

/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ stateFor),
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   wk: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var _text_clip_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92158);
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53177);


const STATES = {
    succeeded: 'success',
    held: 'in_progress',
    'rolled-back': 'failure',
    failed: 'failure',
    'timed-out': 'failure',
    cancelled: 'error',
    unknown: 'error',
    superseded: 'inactive'
};
/** GitHub refuses a longer description. */
const DESCRIPTION_CHARACTERS = 140;
/**
 * The state that GitHub is told for a verdict. `failure` is the version's own, `error` says that nothing is known of it: a
 * cancelled deployment does not count as a failed change, and neither does one that was refused before anything was changed.
 */
function stateFor(verdict, reach = 'production') {
    return verdict === 'failed' && reach === 'nothing' ? 'error' : STATES[verdict];
}
/** The description of a status: the verdict, by which `readVerdict` finds it again, and as much of the reason as there is room for. */
function describeStatus(verdict, reason) {
    const said = reason.replace(/\s+/g, ' ').trim();
    // `rolled-back: at 20%: …`: the verdict says the rest.
    const rest = said.startsWith(`${_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLED_BACK */ .jC} `) ? said.slice(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLED_BACK */ .jC.length + 1) : said;
    return (0,_text_clip_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipText */ .g)(`${verdict}: ${rest}`, DESCRIPTION_CHARACTERS);
}
/** The verdict that a status of ours tells; undefined for a status that somebody else wrote. */
function readVerdict(description) {
    return _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS_WORST_FIRST */ .Gv.find(verdict => description?.startsWith(`${verdict}: `));
}
//# sourceMappingURL=deployment-status.js.map

/***/ }),

/***/ 81204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readEnding),
/* harmony export */   n: () => (/* binding */ readDelivery)
/* harmony export */ });
/* harmony import */ var _own_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27437);
/* harmony import */ var _before_any_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62904);
/* harmony import */ var _deployment_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);



/** What a verdict of ours says of the version; a held deployment is not at its end. */
const BY_VERDICT = {
    succeeded: 'succeeded',
    held: undefined,
    'rolled-back': 'rolled-back',
    failed: 'failed',
    'timed-out': 'failed',
    cancelled: 'undecided',
    unknown: 'undecided',
    superseded: 'undecided'
};
/**
 * What a state says where no verdict of ours does. `inactive` is what GitHub itself makes of an older deployment when a newer one
 * succeeds (https://docs.github.com/rest/deployments/deployments#inactive-deployments): it decides nothing.
 */
const BY_STATE = {
    success: 'succeeded',
    failure: 'failed',
    error: 'undecided'
};
/** A deployment of ours with its end: the last of its statuses that decides anything, or else what its payload says. */
function readDelivery({ id, commit, environment, statuses }, payload) {
    return {
        id,
        // GitHub's own word for where it went: a payload may have been copied.
        environment,
        service: payload.service,
        version: payload.version,
        commit: payload.commit ?? commit,
        previous: payload.previous,
        kind: payload.kind,
        startedAt: Date.parse(payload.startedAt),
        ending: endingOf(statuses, payload),
        commits: payload.commits
    };
}
function endingOf(statuses, { outcome }) {
    const ending = readEnding(statuses, outcome);
    return ending.kind === 'unfinished' ? { kind: ending.kind } : { kind: ending.kind, at: ending.at };
}
/**
 * How a deployment ended: the last of its statuses that decides anything, or else what its payload says (undefined for a deployment of
 * others). A failure of a kind that changes nothing is undecided: what served before served on.
 */
function readEnding(statuses, outcome) {
    const [decisive] = statuses.toSorted(newestFirst).flatMap(status => {
        const verdict = (0,_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .readVerdict */ .wk)(status.description);
        const kind = verdict === undefined ? (0,_own_member_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMember */ .n)(BY_STATE, status.state) : decide(verdict, status, outcome);
        return kind === undefined ? [] : [{ kind, at: status.at, verdict }];
    });
    if (decisive !== undefined)
        return decisive;
    const kind = outcome && decide(outcome.verdict, undefined, outcome);
    return outcome === undefined || kind === undefined
        ? { kind: 'unfinished' }
        : { kind, at: Date.parse(outcome.finishedAt), verdict: outcome.verdict };
}
/** Of statuses of the same second, the one with the higher number is the later one, or else the one that is listed first. */
function newestFirst(one, other) {
    return other.at - one.at || (other.id ?? 0) - (one.id ?? 0);
}
/** The status `error` for a failure means that nothing was changed. So does the reason code of an outcome with the same verdict. */
function decide(verdict, status, outcome) {
    const isRefusal = outcome?.verdict === verdict && (0,_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isBeforeAnyChange */ .E)(outcome);
    return verdict === 'failed' && (status?.state === 'error' || isRefusal) ? 'undecided' : BY_VERDICT[verdict];
}
//# sourceMappingURL=read-delivery.js.map

/***/ }),

/***/ 76828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDeploymentPayload)
/* harmony export */ });
/* harmony import */ var _input_calendar_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67765);
/* harmony import */ var _present_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3079);
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53177);
/* harmony import */ var _deployment_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52839);




/**
 * Reads what GitHub gives as `payload`: an object, or the text of one, as it was sent
 * (https://docs.github.com/rest/deployments/deployments). What is optional and malformed is left out, members that are not known
 * are passed over.
 */
function readDeploymentPayload(value) {
    const shape = asObject(typeof value === 'string' ? parseText(value) : value);
    if (shape?.schema !== _deployment_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_SCHEMA */ .R)
        return { kind: 'foreign' };
    const missing = ['service', 'environment', 'version', 'startedAt'].find(name => asText(shape[name]) === undefined);
    if (missing !== undefined)
        return { kind: 'unusable', problem: `"${missing}" is missing or no text` };
    const startedAt = asTime(shape.startedAt);
    if (startedAt === undefined)
        return { kind: 'unusable', problem: '"startedAt" is no time with an offset' };
    const kind = asOneOf(['deploy', 'rollback', 'redeploy'], shape.kind);
    if (kind === undefined)
        return { kind: 'unusable', problem: '"kind" is none of deploy, rollback, redeploy' };
    return {
        kind: 'ours',
        payload: {
            schema: _deployment_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_SCHEMA */ .R,
            service: asText(shape.service) ?? '',
            environment: asText(shape.environment) ?? '',
            version: asText(shape.version) ?? '',
            kind,
            strategy: asOneOf(['rolling', 'canary', 'linear', 'blue-green'], shape.strategy) ?? 'rolling',
            verification: asOneOf(['gates', 'health', 'none'], shape.verification) ?? 'none',
            startedAt,
            ...(0,_present_members_js__WEBPACK_IMPORTED_MODULE_1__/* .presentMembers */ .P)({
                platform: asText(shape.platform),
                target: asText(shape.target),
                digest: asText(shape.digest),
                commit: asText(shape.commit),
                previous: readVersion(asObject(shape.previous)),
                outcome: readOutcome(asObject(shape.outcome)),
                commits: readCommits(asObject(shape.commits)),
                run: asText(shape.run)
            })
        }
    };
}
function readVersion(shape) {
    const version = asText(shape?.version);
    if (shape === undefined || version === undefined)
        return undefined;
    return { version, ...(0,_present_members_js__WEBPACK_IMPORTED_MODULE_1__/* .presentMembers */ .P)({ digest: asText(shape.digest), commit: asText(shape.commit) }) };
}
function readOutcome(shape) {
    const verdict = asOneOf(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS_WORST_FIRST */ .Gv, shape?.verdict);
    const finishedAt = asTime(shape?.finishedAt);
    if (verdict === undefined || finishedAt === undefined)
        return undefined;
    return { verdict, reasonCode: asText(shape?.reasonCode) ?? '', finishedAt };
}
function readCommits(shape) {
    if (!Array.isArray(shape?.list))
        return undefined;
    const list = shape.list.flatMap(item => {
        const commit = asText(asObject(item)?.commit);
        const committedAt = asTime(asObject(item)?.committedAt);
        return commit === undefined || committedAt === undefined ? [] : [{ commit, committedAt }];
    });
    const total = typeof shape.total === 'number' && Number.isSafeInteger(shape.total) ? shape.total : list.length;
    return { total: Math.max(total, list.length), list };
}
function parseText(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function asText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A time without an offset could be anybody's local time. */
function asTime(value) {
    const text = asText(value);
    return text?.includes('T') === true && (0,_input_calendar_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCalendarTime */ .R)(text) !== undefined ? text : undefined;
}
function asOneOf(choices, value) {
    return choices.find(choice => choice === value);
}
//# sourceMappingURL=read-deployment-payload.js.map

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

/***/ 67765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseCalendarTime)
/* harmony export */ });
const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;
/**
 * A day (`2026-11-01`: its midnight in UTC) or a time with its offset, in epoch milliseconds. Undefined for any other text, and for a
 * day or an hour that does not exist: JavaScript takes 30 February for 2 March.
 */
function parseCalendarTime(text) {
    const [, year, month, day, hour = '00'] = FORM.exec(text) ?? [];
    const midnight = new Date(`${year ?? ''}-${month ?? ''}-${day ?? ''}`);
    if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day) || Number(hour) > 23)
        return undefined;
    const at = Date.parse(text);
    return Number.isFinite(at) ? at : undefined;
}
//# sourceMappingURL=calendar-time.js.map

/***/ }),

/***/ 36569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ refuseRemoteHost),
/* harmony export */   Y0: () => (/* binding */ refuseMixedEndpoints),
/* harmony export */   s0: () => (/* binding */ readLocalClock)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

const VARIABLE = 'DEPLOY_KIT_LOCAL_CLOCK';
/**
 * Reads `DEPLOY_KIT_LOCAL_CLOCK=rate@epochMilliseconds`. Undefined where it is absent or malformed, and where `AWS_ENDPOINT_URL` is no
 * loopback address: such a run has the machine's clock.
 */
function readLocalClock(env) {
    const [, rate, start] = /^(\d+(?:\.\d+)?)@(\d+)$/.exec(env[VARIABLE] ?? '') ?? [];
    if (rate === undefined || start === undefined || !isLoopbackUrl(env.AWS_ENDPOINT_URL))
        return undefined;
    return { rate: Number(rate), start: Number(start) };
}
/**
 * Throws `bad-input` where the environment sends single services elsewhere than `AWS_ENDPOINT_URL` says, while a local clock is in use:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function refuseMixedEndpoints(env) {
    if (readLocalClock(env) === undefined)
        return;
    for (const [name, value = ''] of Object.entries(env)) {
        if (name.startsWith('AWS_ENDPOINT_URL_') && value !== '' && !isLoopbackUrl(value))
            throw refusal(`${name} is not a loopback address`);
        if (name === 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS' && value.toLowerCase() === 'true')
            throw refusal(`${name} is true, so that AWS_ENDPOINT_URL is ignored`);
    }
}
/** Throws `bad-input` for a request to another host than this machine, while a local clock is in use. */
function refuseRemoteHost(env, host) {
    if (readLocalClock(env) !== undefined && !isLoopbackHost(host))
        throw refusal(`a request would go to ${host}`);
}
function refusal(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${VARIABLE} sets the clock of a local cloud, but ${what}. Unset ${VARIABLE}, or use only endpoints on loopback addresses.`);
}
function isLoopbackUrl(url) {
    return url !== undefined && URL.canParse(url) && isLoopbackHost(new URL(url).hostname);
}
function isLoopbackHost(host) {
    return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
//# sourceMappingURL=local-clock.js.map

/***/ }),

/***/ 27437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownMember)
/* harmony export */ });
/** The member of a record that a name from outside asks for; undefined for what every object has, such as `constructor`. */
function ownMember(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
//# sourceMappingURL=own-member.js.map

/***/ }),

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ presentMembers)
/* harmony export */ });
/** Without the members that are undefined. */
function presentMembers(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=present-members.js.map

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

/***/ 53177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ VERDICTS_WORST_FIRST),
/* harmony export */   T0: () => (/* binding */ countWorst),
/* harmony export */   Xb: () => (/* binding */ verdictFor),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   jC: () => (/* binding */ ROLLED_BACK),
/* harmony export */   kS: () => (/* binding */ combineEndings)
/* harmony export */ });
/** Every verdict; of many services, the worst is the verdict on all. */
const VERDICTS_WORST_FIRST = [
    'failed',
    'unknown',
    'timed-out',
    'cancelled',
    'rolled-back',
    'superseded',
    'held',
    'succeeded'
];
/** How the reason of every rollback begins. */
const ROLLED_BACK = 'Rolled back';
/** The verdict on a deployment that came to `otherwise` for a cause: time-outs and cancellations are verdicts of their own. */
function verdictFor(cause, otherwise) {
    return cause === 'timed-out' || cause === 'cancelled' ? cause : otherwise;
}
function isGreen(verdict) {
    return verdict === 'succeeded' || verdict === 'held';
}
/** One ending for many: the worst verdict, and how many ended so. */
function combineEndings(endings) {
    const [first, ...others] = endings;
    if (first === undefined)
        throw new RangeError('There is no ending to combine.');
    if (others.length === 0)
        return { verdict: first.verdict, reasonCode: first.reasonCode, reason: first.reason };
    const { verdict, worst } = findWorst(endings);
    const codes = new Set(worst.map(ending => ending.reasonCode));
    const count = countWorst(endings);
    return {
        verdict,
        reasonCode: codes.size === 1 ? (worst[0]?.reasonCode ?? 'several') : 'several',
        reason: isGreen(verdict)
            ? count
            : `${count} ${worst.map(ending => `${ending.subject}: ${ending.reason}`).join(' ')}`
    };
}
/** How many services ended in the worst verdict, in one sentence: `2 of 3 services: rolled-back.` */
function countWorst(endings) {
    const { verdict, worst } = findWorst(endings);
    const count = worst.length === endings.length ? `All ${endings.length}` : `${worst.length} of ${endings.length}`;
    return `${count} services: ${verdict}.`;
}
function findWorst(endings) {
    const verdict = VERDICTS_WORST_FIRST.find(word => endings.some(ending => ending.verdict === word)) ?? 'unknown';
    return { verdict, worst: endings.filter(ending => ending.verdict === verdict) };
}
//# sourceMappingURL=verdict.js.map

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
    // One more character than fits tells whether a word ends just there.
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

/***/ 83442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/**
 * Decodes a file by its byte order mark, by the pattern of zero bytes in UTF-16, or by its XML declaration, in this order
 * (https://www.w3.org/TR/xml/#sec-guessing); as UTF-8 when none of them says otherwise. Encodings are those of
 * https://encoding.spec.whatwg.org/#names-and-labels, so ISO-8859-1 is read as windows-1252, its superset. Linear in the size.
 */
function decodeText(bytes) {
    const unsupported = SIGNATURES.find(({ start }) => startsWith(bytes, start));
    if (unsupported !== undefined)
        return { kind: 'unsupported', encoding: unsupported.encoding };
    const certain = encodingOfBytes(bytes);
    if (certain !== undefined)
        return decodeAs(bytes, new TextDecoder(certain, { fatal: true }));
    const declared = declaredEncoding(bytes);
    const decoder = declared === undefined ? new TextDecoder('utf-8', { fatal: true }) : decoderOf(declared);
    if (decoder !== undefined)
        return decodeAs(bytes, decoder);
    // An unknown name, such as a misspelled one, on an ASCII or UTF-8 file.
    const decoded = decodeAs(bytes, new TextDecoder('utf-8', { fatal: true }));
    return decoded.kind === 'text' ? decoded : { kind: 'unsupported', encoding: declared ?? '' };
}
/** UTF-32 with its byte order mark, before UTF-16's, which it begins with; `<?xm` in EBCDIC. */
const SIGNATURES = [
    { encoding: 'UTF-32', start: [0xff, 0xfe, 0, 0] },
    { encoding: 'UTF-32', start: [0, 0, 0xfe, 0xff] },
    { encoding: 'UTF-32', start: [0x3c, 0, 0, 0] },
    { encoding: 'UTF-32', start: [0, 0, 0, 0x3c] },
    { encoding: 'EBCDIC', start: [0x4c, 0x6f, 0xa7, 0x94] }
];
function startsWith(bytes, start) {
    return start.every((byte, index) => bytes[index] === byte);
}
function encodingOfBytes(bytes) {
    if (startsWith(bytes, [0xef, 0xbb, 0xbf]))
        return 'utf-8';
    if (startsWith(bytes, [0xff, 0xfe]))
        return 'utf-16le';
    if (startsWith(bytes, [0xfe, 0xff]))
        return 'utf-16be';
    const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
    if (bytes.length < 4)
        return undefined;
    if (first !== 0 && second === 0 && third !== 0 && fourth === 0)
        return 'utf-16le';
    if (first === 0 && second !== 0 && third === 0 && fourth !== 0)
        return 'utf-16be';
    return undefined;
}
/** Where an XML declaration must have ended. */
const LONGEST_DECLARATION = 512;
/** The encoding that an XML declaration names. One of 16 or 32 bits is not true of bytes in which the declaration could be read. */
function declaredEncoding(bytes) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_DECLARATION));
    const [declaration = ''] = /^\s{0,9}<\?xml\s[^>]*\?>/.exec(start) ?? [];
    const [, label] = /\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(declaration) ?? [];
    return label === undefined || /^(?:utf|ucs|iso-10646-ucs)-?(?:16|32|2|4)/i.test(label) ? undefined : label;
}
/** Names as XML and Java write them: `latin-1`, `ISO8859_1`, `Cp1252`. Undefined for one that is not known. */
function decoderOf(label) {
    for (const name of [label, label.replaceAll('_', '-'), label.replaceAll(/[_-]/g, '')]) {
        try {
            return new TextDecoder(name, { fatal: true });
        }
        catch {
            continue;
        }
    }
    return undefined;
}
function decodeAs(bytes, decoder) {
    const { encoding } = decoder;
    try {
        return { kind: 'text', text: decoder.decode(bytes), encoding };
    }
    catch {
        const text = new TextDecoder(encoding).decode(bytes);
        return { kind: 'invalid', text, encoding, line: lineOf(text, text.indexOf('\ufffd')) };
    }
}
function lineOf(text, end) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
//# sourceMappingURL=decode-text.js.map

/***/ }),

/***/ 87605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ encodingProblem)
/* harmony export */ });
/**
 * Why the text of a file cannot be used, as the rest of a sentence that begins with the file; undefined when it can. `utf8Reader`:
 * another reader of the file that accepts only UTF-8.
 */
function encodingProblem(decoded, utf8Reader) {
    const encoding = shown(decoded.encoding);
    if (decoded.kind === 'unsupported')
        return `is encoded as ${encoding}, which is not supported. Save it as UTF-8.`;
    if (decoded.kind === 'invalid')
        return `is not valid ${encoding}: line ${decoded.line} has invalid bytes. Save it as UTF-8.`;
    if (utf8Reader === undefined || decoded.encoding === 'utf-8')
        return undefined;
    return `is encoded as ${encoding}, and ${utf8Reader} reads UTF-8 only. Save it as UTF-8.`;
}
function shown(encoding) {
    if (encoding === '')
        return 'an unknown encoding';
    return encoding.startsWith('utf-16') ? 'UTF-16' : encoding === 'utf-8' ? 'UTF-8' : encoding;
}
//# sourceMappingURL=encoding-problem.js.map

/***/ }),

/***/ 56234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ safeAddress)
/* harmony export */ });
/** The address, when it is of the web (an environment inside a network may have no https) and cannot break out of Markdown or an HTML attribute. */
function safeAddress(href) {
    return /^https?:\/\/[^\s<>"'`\\|]+$/.test(href) ? href : undefined;
}
//# sourceMappingURL=safe-address.js.map

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
/** What to wait where GitHub says that there is a limit and not for how long: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNSAID_WAIT_MILLISECONDS = 60 * SECOND;
/** Tells limits, passing failures and answers apart. Octokit's errors have a `status`, and a `response` when there was one. */
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
        return new errors/* DeployError */.s('unreachable', `GitHub did not answer when asked for ${what}. Try again later.`, told);
    if (status === 401)
        return new errors/* DeployError */.s('credentials-expired', `GitHub does not take the token (401), asked for ${what}. Give another one.`, told);
    if (status === 403 || status === 404)
        return new errors/* DeployError */.s(status === 403 ? 'access-denied' : 'not-found', `GitHub answered ${status} when asked for ${what}: there is none, or the token may not read it.`, told);
    return new errors/* DeployError */.s('platform-error', `GitHub answered ${status} when asked for ${what}. Try again later.`, told);
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
/** A limit that ends later than this is an error: a job must not stand still for an hour. */
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
        async read(route, parameters, what) {
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
    return new errors/* DeployError */.s('throttled', `GitHub's rate limit is reached until ${at}, with ${what} not read. Run it again then, or ask for fewer days.`);
}
//# sourceMappingURL=github-reader.js.map

/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   H: () => (/* binding */ boundedResponse)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** Answers of APIs and webhooks: a page of 100 of GitHub's deployments has less than 7 MiB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** `fetch` whose answers end with an error when they are larger than any that is of use; nothing more of them is read then. */
function boundedFetch(fetch, mostBytes = MOST_BYTES) {
    return async (input, init) => boundedResponse(await fetch(input, init), mostBytes);
}
/** The response with a body that ends with a DeployError after so many bytes, decompressed. */
function boundedResponse(response, mostBytes = MOST_BYTES) {
    if (response.body === null)
        return response;
    let size = 0;
    const bound = new TransformStream({
        transform(chunk, controller) {
            size += chunk.length;
            if (size <= mostBytes)
                controller.enqueue(chunk);
            else
                controller.error(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', tooLarge(response.url, mostBytes)));
        }
    });
    const { status, statusText, headers, url } = response;
    const bounded = new Response(response.body.pipeThrough(bound), { status, statusText, headers });
    return Object.defineProperty(bounded, 'url', { value: url });
}
function tooLarge(url, mostBytes) {
    const host = URL.canParse(url) ? new URL(url).host : 'The server';
    return `${host} sent a response larger than ${Math.floor(mostBytes / 1024)} KiB. Check the address and any proxy in between.`;
}
//# sourceMappingURL=bounded-response.js.map

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

/***/ 17508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ longestRun)
/* harmony export */ });
/** The length of the longest match of a global pattern; 0 when there is none. A text may hold more matches than a call takes arguments. */
function longestRun(text, pattern) {
    let longest = 0;
    for (const [run] of text.matchAll(pattern))
        longest = Math.max(longest, run.length);
    return longest;
}
//# sourceMappingURL=longest-run.js.map

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
/** A part that is folded up until somebody wants it. */
function markdownDetails(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
//# sourceMappingURL=markdown-blocks.js.map

/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _longest_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17508);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9739);
/* harmony import */ var _domain_text_safe_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56234);



const LIMIT_CHARACTERS = 2_000;
// Marks that begin no structure inside a line; at the start of one, some do.
const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g;
const MARK_AT_START = /^[#+=-]/;
const NUMBER_AT_START = /^(\d+)([.)])(?=\s|$)/;
const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Any text as GitHub Markdown that shows just that text, on one line. Character references start no structure
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); mentions and issue numbers (`#1`, `GH-1`), which GitHub
 * links in the finished page and tells those whom they name, are broken by a zero-width space:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function markdownText(text) {
    return escape(text)
        .replace(/&#64;(?=\w)/g, '&#64;&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
        .replace(/\bGH-(?=\d)/gi, '$&&#8203;');
}
/** Any text as inline code, on one line, fit for a table cell. Empty text is a dash. */
function markdownCode(text) {
    // HTML, not backticks: between backticks a bar would still end the cell.
    return text.trim() === '' ? '–' : `<code>${escape(text)}</code>`;
}
/** Any lines as a block of code: the fence is longer than any run of backticks inside. */
function markdownBlock(lines) {
    const text = lines.map(line => clip((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line).replaceAll('\n', ' '))).join('\n');
    const fence = '`'.repeat(Math.max(3, (0,_longest_run_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRun */ .Q)(text, /`+/g) + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** A link, when `href` is an https address; the text alone otherwise. */
function markdownLink(text, href) {
    const address = (0,_domain_text_safe_address_js__WEBPACK_IMPORTED_MODULE_2__/* .safeAddress */ .M)(href);
    return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
}
function escape(text) {
    const line = clip((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s+/g, joinLines)).trim();
    return line
        .replace(STRUCTURE, reference)
        .replace(LINK_STARTS, reference)
        .replace(MARK_AT_START, reference)
        .replace(NUMBER_AT_START, (_, digits, mark) => digits + reference(mark));
}
function joinLines(blanks) {
    return blanks.includes('\n') ? ' ' : blanks;
}
function reference(mark) {
    return `&#${mark.charCodeAt(0)};`;
}
function clip(text) {
    return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text;
}
//# sourceMappingURL=markdown-text.js.map

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
/** The least top of a scale: shares below one percent are small on it; of other figures nothing is known. */
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

/***/ 61751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stepLog)
/* harmony export */ });
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);

/** The log of the step on the runner. */
function stepLog() {
    return {
        line: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printLine */ .wi,
        group: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printGroup */ .To,
        warning: (title, message) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', { title, message }),
        notice: (title, message, place) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('notice', { title, message, place })
    };
}
//# sourceMappingURL=step-log.js.map

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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

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

/***/ }),

/***/ 78252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ githubApi)
/* harmony export */ });
/* harmony import */ var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);

/** The address of GitHub's REST API. Throws `bad-input` where it is on another machine while the clock of a local cloud is in use. */
function githubApi(env) {
    const { GITHUB_API_URL: api = 'https://api.github.com' } = env;
    (0,_domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseRemoteHost */ .JM)(env, URL.canParse(api) ? new URL(api).hostname : '');
    return api;
}
//# sourceMappingURL=github-api.js.map

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
/** Ends the process of a job that was cancelled: calls that were under way then are not waited for. */
function leaveWhenCancelled({ cancelled }) {
    if (cancelled.aborted)
        process.exit();
}
//# sourceMappingURL=open-step.js.map

/***/ })

};
