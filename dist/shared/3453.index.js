export const id = 3453;
export const ids = [3453];
export const modules = {

/***/ 18304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ sumCounts),
/* harmony export */   oQ: () => (/* binding */ BUCKET_MILLISECONDS),
/* harmony export */   sY: () => (/* binding */ badRate)
/* harmony export */ });
/** The length of a bucket. Load balancer metrics have no finer resolution. */
const BUCKET_MILLISECONDS = 60_000;
/** The sum of one side over buckets. */
function sumCounts(counts) {
    return counts.reduce((sum, { n, bad }) => ({ n: sum.n + n, bad: sum.bad + bad }), { n: 0, bad: 0 });
}
/** Share of bad requests; 0 when nothing was served. */
function badRate({ n, bad }) {
    return n === 0 ? 0 : bad / n;
}
//# sourceMappingURL=bucket.js.map

/***/ }),

/***/ 71995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findMismatch),
/* harmony export */   c: () => (/* binding */ formatStatuses)
/* harmony export */ });
/** Why a probe's outcome is not what was expected; undefined when it is. */
function findMismatch(outcome, expect) {
    if (outcome.kind === 'no-answer')
        return `no answer (${outcome.why})`;
    return (checkStatus(outcome, expect) ??
        checkHeaders(outcome, expect) ??
        checkBody(outcome, expect) ??
        checkVersion(outcome, expect));
}
/** `200-299, 304` */
function formatStatuses(statuses) {
    return statuses.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
function checkStatus({ status }, { statuses }) {
    if (statuses.some(({ from, to }) => status >= from && status <= to))
        return undefined;
    return `status ${status} instead of ${formatStatuses(statuses)}`;
}
function checkHeaders(answer, { headers }) {
    const wrong = [...headers].find(([name, value]) => findHeader(answer, name) !== value);
    return wrong === undefined
        ? undefined
        : `header ${wrong[0]} ${findHeader(answer, wrong[0]) === undefined ? 'is missing' : 'has an unexpected value'}`;
}
function checkBody({ body }, { bodyContains }) {
    if (bodyContains === undefined || body.includes(bodyContains))
        return undefined;
    return 'the body does not contain the expected text';
}
function checkVersion(answer, { version }) {
    if (version === undefined)
        return undefined;
    const told = version.in.kind === 'header' ? findHeader(answer, version.in.name) : readJsonText(answer.body, version.in.path);
    return told === version.equals
        ? undefined
        : `${place(version)} tells version ${quote(told)} instead of "${version.equals}"`;
}
/** Header names have no case: https://www.rfc-editor.org/rfc/rfc9110#name-field-names */
function findHeader({ headers }, name) {
    return [...headers].find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
}
function readJsonText(body, path) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    for (const name of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function place({ in: where }) {
    return where.kind === 'header' ? `header ${where.name}` : `${where.path.join('.')} of the body`;
}
function quote(value) {
    if (value === undefined)
        return 'nothing';
    return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
}
//# sourceMappingURL=check-probe.js.map

/***/ }),

/***/ 87262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lN: () => (/* binding */ bakePhase),
/* harmony export */   qk: () => (/* binding */ decideBake),
/* harmony export */   tn: () => (/* binding */ EXPIRY_MARGIN_SECONDS)
/* harmony export */ });
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);

/** The last moment at which an answer to a pause is sure to arrive before ECS answers it. */
const EXPIRY_MARGIN_SECONDS = 120;
/** Which look this is. */
function bakePhase({ startedAt, bakeSeconds }, now) {
    return now < startedAt + bakeSeconds * 1000 ? 'interim' : 'final';
}
/** A fail ends the step at once; a pass when the bake is over; doubt extends it up to its limit, then the policy decides. */
function decideBake(combined, bake, now) {
    if (combined.kind === 'fail')
        return { kind: 'abort', cause: 'gate', reason: combined.reason };
    const bakedAt = bake.startedAt + bake.bakeSeconds * 1000;
    const limitAt = lastMoment(bake, bakedAt);
    if (now < bakedAt && now < limitAt) {
        return {
            kind: 'undecided',
            waitingFor: `the bake, ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(bakedAt - now)} left`,
            untilAt: Math.min(bakedAt, limitAt)
        };
    }
    if (combined.kind === 'pass' && now >= bakedAt)
        return { kind: 'continue', reason: combined.reason };
    if (now < limitAt) {
        return {
            kind: 'undecided',
            waitingFor: `evidence, ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(limitAt - now)} at most. ${combined.reason}`,
            untilAt: limitAt
        };
    }
    return settleDoubt(bake.onInconclusive, `There was not enough evidence in time. ${combined.reason}`);
}
function lastMoment({ startedAt, bakeMaxSeconds, expiresAt }, bakedAt) {
    const limitAt = Math.max(bakedAt, startedAt + bakeMaxSeconds * 1000);
    return expiresAt === undefined ? limitAt : Math.min(limitAt, expiresAt - EXPIRY_MARGIN_SECONDS * 1000);
}
function settleDoubt(policy, reason) {
    return policy === 'abort' ? { kind: 'abort', cause: 'inconclusive', reason } : { kind: policy, reason };
}
//# sourceMappingURL=decide-bake.js.map

/***/ }),

/***/ 98393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describeStrength)
/* harmony export */ });
/* harmony import */ var _format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72685);

/** How strongly a running test speaks against the new revision, for people: `evidence against it: E = 1,101, fails from 200`. */
function describeStrength({ logE }, alpha) {
    return `evidence against it: E = ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatE */ .FG)(logE)}, fails from ${Math.round(1 / alpha)}`;
}
//# sourceMappingURL=describe-strength.js.map

/***/ }),

/***/ 69183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ logMeanExp),
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   GQ: () => (/* binding */ testEvidence),
/* harmony export */   VL: () => (/* binding */ BAD_MINUTES_TO_FAIL),
/* harmony export */   ez: () => (/* binding */ failProgress),
/* harmony export */   lK: () => (/* binding */ ALTERNATIVES)
/* harmony export */ });
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46159);

/** One bad minute may be one client that retries; two cost a minute of delay at most. */
const BAD_MINUTES_TO_FAIL = 2;
/** How many times worse than accepted the canary may be: the alternatives among which the evidence is spread evenly. */
const ALTERNATIVES = [1.5, 2, 3, 5, 10, 20, 50, 100];
const SHOWN_E_AT_MOST = 1e12;
function isFailing({ logE, badMinutes }, alpha) {
    return logE >= -Math.log(alpha) && badMinutes >= BAD_MINUTES_TO_FAIL;
}
/** How close to failing, 0..1; 1 exactly when it fails. */
function failProgress({ logE, badMinutes }, alpha) {
    return Math.min((0,_gate_result_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .j)(logE, -Math.log(alpha)), (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .j)(badMinutes, BAD_MINUTES_TO_FAIL));
}
function testEvidence({ logE }, alpha) {
    return { e: Math.min(SHOWN_E_AT_MOST, Math.exp(logE)), logE, threshold: 1 / alpha };
}
/** ln of the mean of exp(x), without overflow. */
function logMeanExp(logs) {
    const highest = Math.max(...logs);
    const mean = logs.reduce((sum, log) => sum + Math.exp(log - highest), 0) / logs.length;
    return highest + Math.log(mean);
}
//# sourceMappingURL=e-value.js.map

/***/ }),

/***/ 46159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toTraffic),
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
function toTraffic({ n, bad }) {
    return { requests: n, bad, rate: n === 0 ? 0 : bad / n };
}
/** A share of the way, 0..1. */
function progressOf(done, whole) {
    return whole <= 0 ? 1 : Math.min(1, Math.max(0, done / whole));
}
//# sourceMappingURL=gate-result.js.map

/***/ }),

/***/ 56938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ SERIES_MINUTES_NEEDED),
  B: () => (/* binding */ judgeSeries)
});

// EXTERNAL MODULE: ./build/src/domain/gate/format-figures.js
var format_figures = __webpack_require__(72685);
// EXTERNAL MODULE: ./build/src/domain/gate/gate-result.js
var gate_result = __webpack_require__(46159);
;// CONCATENATED MODULE: ./build/src/domain/gate/rank-shift.js
/**
 * The shift between two samples with its two-sided confidence interval, from the Mann-Whitney statistic by its normal
 * approximation with ties corrected (Hollander & Wolfe, Nonparametric Statistical Methods, 4.3). Both samples must have values.
 */
function estimateShift(sample, reference, confidence) {
    const differences = sample.flatMap(x => reference.map(y => x - y)).toSorted((one, other) => one - other);
    const deviation = standardDeviation(sample, reference);
    const skipped = Math.floor(differences.length / 2 - normalQuantile((1 + confidence) / 2) * deviation);
    // Fewer values than the confidence asks for: the interval is everything that was seen.
    const index = Math.min(Math.max(0, skipped), Math.floor((differences.length - 1) / 2));
    return {
        estimate: median(differences),
        from: differences[index] ?? 0,
        to: differences[differences.length - 1 - index] ?? 0
    };
}
/** Of sorted values. */
function median(sorted) {
    const middle = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
/** Of the Mann-Whitney statistic under equality. */
function standardDeviation(sample, reference) {
    const all = sample.length + reference.length;
    const ties = [...countEqual([...sample, ...reference]).values()].reduce((sum, count) => sum + count ** 3 - count, 0);
    return Math.sqrt(((sample.length * reference.length) / 12) * (all + 1 - ties / (all * (all - 1))));
}
function countEqual(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
/** Standard normal quantile, after Abramowitz & Stegun 26.2.23: off by less than 4.5e-4, far below what ranks resolve. */
function normalQuantile(probability) {
    const t = Math.sqrt(-2 * Math.log(1 - probability));
    const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
    const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    return t - numerator / denominator;
}
//# sourceMappingURL=rank-shift.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-series.js



/** Below it ranks have next to no power. */
const SERIES_MINUTES_NEEDED = 30;
/** Above it, older minutes are left out: the comparison takes all pairs. */
const SERIES_MINUTES_AT_MOST = 600;
/**
 * Compares a metric of the two revisions minute by minute. The interval holds for one look, so there is one: when the bake is
 * over. In the manner of Kayenta's judge, with the tolerance taken of the stable median.
 *
 * @param minutes The judged ones, oldest first.
 */
function judgeSeries(gate, minutes, phase) {
    const points = minutes.filter(isPair).slice(-SERIES_MINUTES_AT_MOST);
    const dataProgress = (0,gate_result/* progressOf */.j)(points.length, SERIES_MINUTES_NEEDED);
    if (points.length < SERIES_MINUTES_NEEDED) {
        const reason = `Only ${points.length} of the ${SERIES_MINUTES_NEEDED} minutes that a comparison of ${gate.metric.name} needs have values of both revisions.`;
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason, evidence: { abortProgress: 0, dataProgress } };
    }
    if (phase === 'interim') {
        const reason = `${gate.metric.name} is compared when the bake is over.`;
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason, evidence: { abortProgress: 0, dataProgress } };
    }
    return compare(gate, points);
}
function compare(gate, points) {
    const baseline = points.map(point => point.baseline);
    const shift = estimateShift(points.map(point => point.canary), baseline, gate.confidence);
    const typical = median(baseline.toSorted((one, other) => one - other));
    const accepted = gate.tolerance * Math.abs(typical);
    const fails = isBeyond(gate.failsWhen, shift, accepted);
    const reason = `${gate.metric.name} of the new revision differs by ${(0,format_figures/* formatDigits */.yg)(shift.estimate)} (${(0,format_figures/* formatDigits */.yg)(shift.from)} to ${(0,format_figures/* formatDigits */.yg)(shift.to)}) from the old one's ${(0,format_figures/* formatDigits */.yg)(typical)}; ${(0,format_figures/* formatDigits */.yg)(accepted)} is accepted.`;
    return {
        kind: fails ? 'fail' : 'pass',
        reason,
        evidence: {
            abortProgress: fails ? 1 : 0,
            dataProgress: 1,
            series: { shift: shift.estimate, shiftFrom: shift.from, shiftTo: shift.to, accepted }
        }
    };
}
function isBeyond(failsWhen, { from, to }, accepted) {
    return (failsWhen !== 'lower' && from > accepted) || (failsWhen !== 'higher' && to < -accepted);
}
function isPair(point) {
    return Number.isFinite(point.canary) && Number.isFinite(point.baseline);
}
//# sourceMappingURL=judge-series.js.map

/***/ }),

/***/ 2429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ judgeThreshold),
/* harmony export */   z: () => (/* binding */ minutesNeeded)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18304);
/* harmony import */ var _format_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72685);
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46159);
/* harmony import */ var _traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37904);




/**
 * Judges by an alert rule. A run of breaching minutes anywhere in the rollout fails, not only the last one, so that the verdict
 * does not depend on when one looked.
 */
function judgeThreshold(gate, window) {
    const breaching = window.buckets.map(bucket => isBreaching(bucket, gate));
    const worst = mostBreaches(breaching, gate.breaches);
    const needed = minutesNeeded(gate.breaches);
    const canary = (0,_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(window.buckets.map(bucket => bucket.canary));
    const evidence = {
        abortProgress: (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .j)(worst, gate.breaches.minutes),
        dataProgress: Math.min((0,_traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .trafficProgress */ .d0)(gate, window), (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .j)(breaching.length, needed)),
        canary: (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toTraffic */ .X)(canary),
        baseline: (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toTraffic */ .X)((0,_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(window.buckets.map(bucket => bucket.baseline))),
        minutes: { judged: breaching.length, bad: worst, badToFail: gate.breaches.minutes }
    };
    const minutes = `${worst} ${describeRule(gate.breaches)} above ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRate */ .CE)(gate.maxRate)}`;
    const seen = (0,_traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSide */ .Nd)('new', canary, gate.signal);
    if (worst >= gate.breaches.minutes)
        return { kind: 'fail', reason: `${minutes}: ${seen}.`, evidence };
    if (breaching.length < needed) {
        const reason = `Only ${breaching.length} of the ${needed} complete minutes that this rule looks at can be judged yet.`;
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason, evidence };
    }
    return (0,_traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .passWithTraffic */ .xM)(gate, window, {
        reason: `${minutes}, ${gate.breaches.minutes} would fail: ${seen}.`,
        evidence
    });
}
/** Complete minutes without which the rule could not have failed. */
function minutesNeeded(rule) {
    return rule.kind === 'm-of-n' ? rule.of : rule.minutes;
}
function isBreaching({ canary }, { maxRate, minRequestsPerMinute }) {
    return canary.n >= Math.max(1, minRequestsPerMinute) && canary.bad > maxRate * canary.n;
}
function mostBreaches(breaching, rule) {
    const span = rule.kind === 'cumulative' ? Math.max(1, breaching.length) : minutesNeeded(rule);
    const windows = breaching.map((_, start) => breaching.slice(start, start + span));
    return Math.max(0, ...windows.map(rule.kind === 'consecutive' ? countLeading : countBreaches));
}
function countLeading(breaching) {
    const end = breaching.indexOf(false);
    return end === -1 ? breaching.length : end;
}
function countBreaches(breaching) {
    return breaching.filter(Boolean).length;
}
function describeRule(rule) {
    switch (rule.kind) {
        case 'consecutive':
            return 'consecutive minutes';
        case 'm-of-n':
            return `of ${rule.of} minutes`;
        case 'cumulative':
            return 'minutes of this rollout';
    }
}
//# sourceMappingURL=judge-threshold.js.map

/***/ }),

/***/ 75824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "in": () => (/* binding */ judgedMinutesIn),
/* harmony export */   vp: () => (/* binding */ selectWindow),
/* harmony export */   wA: () => (/* binding */ selectMinutes)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18304);

/**
 * Leaves out what says nothing about the canary: minutes from before its weight rose above 0 (its target group served another
 * revision in the rollout before), minutes right after a change of weight, and minutes that CloudWatch may not know whole yet.
 */
function selectWindow(buckets, { weights, now }, rules) {
    const judged = selectMinutes(buckets, { weights, now }, rules);
    const last = weights.findLast(change => change.at >= startOf(weights));
    return {
        buckets: judged,
        step: last === undefined ? [] : judged.filter(({ t }) => t >= last.at),
        weightPercent: last?.weightPercent ?? 0
    };
}
/** The same choice of minutes for any measurement, oldest first. */
function selectMinutes(minutes, { weights, now }, rules) {
    const start = startOf(weights);
    const changes = weights.filter(change => change.at >= start);
    return minutes
        .filter(({ t }) => t >= start && isComplete(t, now, rules) && !isWarmUp(t, changes, rules))
        .toSorted((one, other) => one.t - other.t);
}
function startOf(weights) {
    return weights.find(change => change.weightPercent > 0)?.at ?? Number.POSITIVE_INFINITY;
}
/** Complete minutes that a bake of this length gives to judge. */
function judgedMinutesIn(bakeSeconds, rules) {
    return Math.max(0, Math.floor((bakeSeconds - rules.metricDelaySeconds) / 60) - rules.warmUpMinutes);
}
function isComplete(t, now, { metricDelaySeconds }) {
    return t + _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ <= now - metricDelaySeconds * 1000;
}
function isWarmUp(t, changes, { warmUpMinutes }) {
    return changes.some(({ at }) => {
        const first = floorToMinute(at);
        return t >= first && t < first + warmUpMinutes * _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ;
    });
}
function floorToMinute(at) {
    return Math.floor(at / _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ) * _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ;
}
//# sourceMappingURL=judged-window.js.map

/***/ }),

/***/ 18510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ countBad),
/* harmony export */   k: () => (/* binding */ signalKey)
/* harmony export */ });
function signalKey(signal) {
    return signal.kind === 'errors' ? 'errors' : `slower-than-${signal.slowerThanMilliseconds}ms`;
}
/** What was counted, for people: `12 errors`, `1 request slower than 300 ms`. */
function countBad(signal, bad) {
    if (signal.kind === 'errors')
        return `${bad} ${bad === 1 ? 'error' : 'errors'}`;
    return `${bad} ${bad === 1 ? 'request' : 'requests'} slower than ${signal.slowerThanMilliseconds} ms`;
}
//# sourceMappingURL=signal.js.map

/***/ }),

/***/ 37904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ describeSide),
/* harmony export */   d0: () => (/* binding */ trafficProgress),
/* harmony export */   xM: () => (/* binding */ passWithTraffic)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18304);
/* harmony import */ var _format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72685);
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46159);
/* harmony import */ var _signal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18510);




/** A pass, if enough requests reached the canary in this step; too few are no evidence that it is sound. */
function passWithTraffic({ minRequests }, window, said) {
    const { n } = stepTraffic(window);
    if (n >= minRequests)
        return { kind: 'pass', ...said };
    const reason = `Only ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(n)} of the ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(minRequests)} requests that a verdict needs reached the new revision in this step.`;
    return { kind: 'inconclusive', doubt: 'insufficient-traffic', reason, evidence: said.evidence };
}
function trafficProgress({ minRequests }, window) {
    return (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .j)(stepTraffic(window).n, minRequests);
}
/** `new 12 errors in 600 requests (2 %)` */
function describeSide(side, counts, signal) {
    return `${side} ${(0,_signal_js__WEBPACK_IMPORTED_MODULE_2__/* .countBad */ .$)(signal, counts.bad)} in ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.n)} requests (${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)((0,_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .badRate */ .sY)(counts))})`;
}
function stepTraffic(window) {
    return (0,_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .sumCounts */ .W_)(window.step.map(bucket => bucket.canary));
}
//# sourceMappingURL=traffic-rule.js.map

/***/ }),

/***/ 50190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ startNativeCourse)
/* harmony export */ });
/** A rollout of which nothing has been done yet. */
function startNativeCourse(before, configurationBefore, startedAt) {
    return {
        before,
        startedAt,
        configurationBefore,
        updateSent: false,
        deployment: undefined,
        observed: undefined,
        candidateGroup: undefined,
        candidateGroups: [],
        stableGroups: [],
        stableGroup: undefined,
        stableTaskDefinition: undefined,
        abort: undefined,
        rollbackAsked: false,
        judgement: undefined,
        pauseSeen: undefined,
        weights: [],
        metrics: { upTo: 0, signals: new Map(), series: new Map() },
        probes: new Map(),
        targets: [],
        failedReads: { metrics: 0, alarms: 0, targets: 0 },
        steps: [],
        unreadable: undefined,
        told: ''
    };
}
//# sourceMappingURL=native-course.js.map

/***/ }),

/***/ 99065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ observeRollout)
/* harmony export */ });
/**
 * Our deployment is known by its target revision; the time only bounds how many are looked at. AWS accepts requests from clocks that are
 * five minutes off.
 */
const LISTED_BEFORE_MILLISECONDS = 360_000;
/** A deployment that had ended this long before our update is another one of the same revision. */
const SAME_MOMENT_MILLISECONDS = 30_000;
/** Reads where the rollout stands: our deployment by its ARN, never the latest; what replaced it; the measured weight. */
async function observeRollout({ request, course }, dependencies) {
    course.deployment = await readDeployment(request, course, dependencies);
    const { deployment } = course;
    if (deployment === undefined) {
        const nothing = { deployment: undefined, successor: undefined, weightPercent: undefined };
        course.observed = nothing;
        return nothing;
    }
    await resolveGroups(course, deployment, dependencies);
    const [pause] = deployment.pauses;
    course.observed = {
        deployment: {
            arn: deployment.arn,
            status: deployment.status,
            statusReason: deployment.statusReason,
            stage: deployment.stage,
            pause,
            first: deployment.sourceRevisions.length === 0,
            createdAt: deployment.createdAt
        },
        successor: deployment.status.startsWith('STOP')
            ? await findSuccessor(request, deployment, dependencies)
            : undefined,
        weightPercent: await measureWeight(request, course, dependencies)
    };
    return course.observed;
}
async function readDeployment(request, course, dependencies) {
    const { deployment } = course;
    if (deployment === undefined)
        return pinDeployment(request, course, dependencies);
    return (await dependencies.rollouts.observe(deployment.arn)) ?? deployment;
}
/** Finds the deployment whose target revision runs our task definition. It may show late. */
async function pinDeployment(request, course, { rollouts }) {
    const since = course.startedAt - LISTED_BEFORE_MILLISECONDS;
    for (const arn of await rollouts.list(request.cluster, request.service, since)) {
        const found = await rollouts.observe(arn);
        if (found?.targetRevision === undefined)
            continue;
        const isOver = !['PENDING', 'IN_PROGRESS'].includes(found.status) &&
            found.createdAt < course.startedAt - SAME_MOMENT_MILLISECONDS;
        if (isOver)
            continue;
        const placement = await rollouts.placement(found.targetRevision);
        if (placement?.taskDefinition === request.taskDefinition)
            return found;
    }
    return undefined;
}
/** The two groups swap roles in every deployment: only ECS's resolved configuration tells which is whose. */
async function resolveGroups(course, deployment, { rollouts }) {
    const [source] = deployment.sourceRevisions;
    if (course.candidateGroup === undefined && deployment.targetRevision !== undefined) {
        course.candidateGroups = (await rollouts.placement(deployment.targetRevision))?.targetGroups ?? [];
        course.candidateGroup = course.candidateGroups[0];
    }
    if (course.stableGroup === undefined && source !== undefined) {
        const stable = await rollouts.placement(source);
        course.stableGroups = stable?.targetGroups ?? [];
        course.stableGroup = course.stableGroups[0];
        course.stableTaskDefinition = stable?.taskDefinition;
    }
}
async function findSuccessor(request, ours, { rollouts }) {
    const [newest] = (await rollouts.list(request.cluster, request.service, ours.createdAt)).filter(arn => arn !== ours.arn);
    if (newest === undefined)
        return findLateSuccessor(request, { rollouts });
    const revision = (await rollouts.observe(newest))?.targetRevision;
    const placement = revision === undefined ? undefined : await rollouts.placement(revision);
    return { arn: newest, taskDefinition: placement?.taskDefinition };
}
/** A deployment may show late, while the service says already what it is to run. */
async function findLateSuccessor({ cluster, service, taskDefinition }, { rollouts }) {
    const now = await rollouts.readService(cluster, service);
    if (now === undefined || now.taskDefinition === taskDefinition)
        return undefined;
    return { arn: 'a deployment that ECS does not show yet', taskDefinition: now.taskDefinition };
}
/**
 * The listener rules are asked first: what ECS reports of the weights may lag behind them. Where several do not agree (yet), ECS's
 * word is taken.
 */
async function measureWeight(request, course, { router, clock }) {
    const rules = new Set(course.before.loadBalancers.flatMap(({ productionRule }) => productionRule ?? []));
    const splits = await Promise.all([...rules].map(rule => router.split(rule)));
    const [measured, ...others] = new Set(splits.map(split => shareOf(course.candidateGroups, split)));
    const percent = others.length === 0 && measured !== undefined ? measured : course.deployment?.targetWeightPercent;
    if (percent !== undefined)
        noteWeight(request, course, { percent, at: clock.now() });
    return percent;
}
/** In percent of the rule's traffic; undefined when none of the groups is in it, or nothing has any weight. */
function shareOf(groups, split) {
    const total = [...(split?.weights.values() ?? [])].reduce((sum, weight) => sum + weight, 0);
    const ours = groups.flatMap(group => split?.weights.get(group) ?? []);
    if (ours.length === 0 || total === 0)
        return undefined;
    return Math.round((ours.reduce((sum, weight) => sum + weight, 0) / total) * 1000) / 10;
}
/**
 * Of a rollout that another run started, the earlier weights are not known: its candidate has served nothing but this rollout's
 * traffic since the deployment was created, and this step began with its pause.
 */
function noteWeight({ hookTimeoutMinutes }, course, { percent, at }) {
    if (percent === (course.weights.at(-1)?.weightPercent ?? 0))
        return;
    const { deployment, weights } = course;
    const isTakenOver = !course.updateSent && weights.length === 0 && course.steps.length === 0;
    if (!isTakenOver || deployment === undefined) {
        weights.push({ at, weightPercent: percent });
        return;
    }
    const [pause] = deployment.pauses;
    const pausedAt = pause === undefined ? at : pause.expiresAt - hookTimeoutMinutes * 60_000;
    weights.push({ at: deployment.createdAt, weightPercent: percent }, { at: pausedAt, weightPercent: percent });
}
//# sourceMappingURL=observe-rollout.js.map

/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forgetConfiguration),
/* harmony export */   om: () => (/* binding */ forgetUnusedNote),
/* harmony export */   qq: () => (/* binding */ rememberConfiguration)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_join_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81131);
/* harmony import */ var _domain_rollout_configuration_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32084);
/* harmony import */ var _insist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59033);




/**
 * Notes on the service what its deployment configuration was, before it is changed: should this run be lost, the one that joins
 * its rollout, or comes after it, can put it back. The rollout does not depend on it.
 */
async function rememberConfiguration({ request, course, shown }, { rollouts }) {
    const { before, configurationBefore } = course;
    if (configurationBefore === undefined)
        return;
    const without = 'If this run is interrupted, the next one can only set the strategy ROLLING.';
    const tags = (0,_domain_rollout_configuration_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .composeMemory */ .W2)({
        hookTimeoutsMinutes: [request.hookTimeoutMinutes],
        before: configurationBefore,
        ...(request.pauses === 'none' ? { back: true } : {})
    });
    if (tags === undefined) {
        shown.story.detail(`the deployment configuration does not fit into tags of the service. ${without}`, 'warning');
        return;
    }
    try {
        await (0,_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .insist */ .R)(() => rollouts.tag(before.arn, tags));
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        shown.story.detail((0,_domain_join_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSentences */ .D)(`could not save the deployment configuration in tags of the service: ${error.message}`, without), 'warning');
    }
}
/** After an update that ECS refused: the note goes. */
async function forgetUnusedNote(rollout, { rollouts }) {
    const { request } = rollout;
    try {
        const service = await rollouts.readService(request.cluster, request.service);
        if (service !== undefined)
            await forgetConfiguration(service, rollout, { rollouts });
    }
    catch (error) {
        // It says nothing while the service carries no pauses of ours.
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
    }
}
/** Takes the note off again. `service` is as it was read last. */
async function forgetConfiguration({ arn, tags }, { shown }, { rollouts }) {
    const keys = (0,_domain_rollout_configuration_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryKeys */ .QA)(tags);
    if (keys.length === 0)
        return;
    try {
        await (0,_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .insist */ .R)(() => rollouts.untag(arn, keys));
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        shown.story.detail(`could not remove the tags ${keys.join(', ')} from the service: ${error.message}`, 'warning');
    }
}
//# sourceMappingURL=remember-configuration.js.map

/***/ }),

/***/ 77526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ reportShift)
/* harmony export */ });
/* unused harmony export nameStrategy */
/* harmony import */ var _domain_gate_bucket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18304);
/* harmony import */ var _domain_gate_describe_strength_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98393);
/* harmony import */ var _domain_gate_format_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72685);
/* harmony import */ var _domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93576);




/** What a rollout saw of its traffic, for the report. */
function reportShift({ request, course, shown }) {
    return {
        steps: course.steps.map(reportStep),
        traffic: reportTraffic({ request, course, shown }),
        nextSteps: shown.ending === undefined ? [] : listNextSteps({ request, course, shown }, shown.ending)
    };
}
function nameStrategy({ strategy }) {
    return strategy.kind;
}
function reportStep(step) {
    return {
        weightPercent: step.weightPercent,
        startedAt: step.startedAt,
        finishedAt: step.finishedAt,
        ...(step.decidedAt === undefined ? {} : { decidedAt: step.decidedAt }),
        verdict: step.verdict ?? 'inconclusive',
        reason: step.reason,
        evidence: step.reports.flatMap(describeReport)
    };
}
function describeReport({ gate, result }) {
    const { canary, baseline, test } = result.evidence;
    const candidate = canary === undefined ? result.reason : describeTraffic(canary);
    const strength = test === undefined ? '' : `; ${(0,_domain_gate_describe_strength_js__WEBPACK_IMPORTED_MODULE_1__/* .describeStrength */ .d)(test, 1 / test.threshold)}`;
    const { abortProgress, dataProgress } = result.evidence;
    return [
        {
            name: gate.name,
            candidate: `${candidate}${strength}`,
            baseline: baseline === undefined ? undefined : describeTraffic(baseline),
            judged: { says: nameResult(result.kind), mode: gate.mode, abortProgress, dataProgress }
        }
    ];
}
function nameResult(kind) {
    return kind === 'not-compared' ? 'not compared' : kind;
}
function describeTraffic({ requests, bad, rate }) {
    if (requests === 0)
        return 'no requests';
    return `${(0,_domain_gate_format_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(bad)} of ${(0,_domain_gate_format_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(requests)} requests (${(0,_domain_gate_format_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRate */ .CE)(rate)})`;
}
function reportTraffic({ request, course, shown }) {
    return {
        startedAt: shown.startedAt,
        finishedAt: shown.endedAt ?? course.weights.at(-1)?.at ?? shown.startedAt,
        candidate: (0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(request.taskDefinition),
        stable: (0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(course.before.taskDefinition),
        weights: course.weights,
        curves: [
            ...[...course.metrics.signals].map(([key, buckets]) => ({
                name: nameSignal(key),
                unit: ' %',
                points: buckets.map(({ t, canary, baseline }) => ({
                    at: t,
                    candidate: percentOf(canary),
                    stable: percentOf(baseline)
                }))
            })),
            ...[...course.metrics.series].map(([name, points]) => ({
                name,
                unit: '',
                points: points.map(({ t, canary, baseline }) => ({ at: t, candidate: canary, stable: baseline }))
            }))
        ]
    };
}
/** Errors are read first. */
function nameSignal(key) {
    return key === 'errors' ? 'Failed requests' : `Requests ${key.replace(/^slower-than-(\d+)ms$/, 'slower than $1 ms')}`;
}
/** Of a minute without requests there is no share. */
function percentOf(counts) {
    return counts.n === 0 ? undefined : (0,_domain_gate_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .badRate */ .sY)(counts) * 100;
}
function listNextSteps({ request, course }, { verdict, reasonCode }) {
    const { cluster, service } = request;
    const pause = course.observed?.deployment?.pause;
    const arn = course.deployment?.arn;
    if (pause !== undefined && arn !== undefined && (verdict === 'held' || reasonCode === 'traffic-shifted')) {
        const answer = (action) => `aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${pause.hookId} --action ${action}`;
        return [
            { text: `Go on with ${(0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(request.taskDefinition)}:`, command: answer('CONTINUE') },
            { text: `Go back to ${(0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(course.before.taskDefinition)}:`, command: answer('ROLLBACK') }
        ];
    }
    if (reasonCode !== 'rollback-failed')
        return [];
    return course.before.loadBalancers.flatMap(({ productionRule: rule, targetGroup, alternateTargetGroup }) => {
        const stable = course.stableGroups.find(group => group === targetGroup || group === alternateTargetGroup);
        if (rule === undefined || stable === undefined)
            return [];
        return [
            {
                text: `See how the traffic is split in front of ${service} in ${cluster}:`,
                command: `aws elbv2 describe-rules --rule-arns ${rule}`
            },
            {
                text: `Send all traffic to the target group of ${(0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(course.before.taskDefinition)}:`,
                command: `aws elbv2 modify-rule --rule-arn ${rule} --actions Type=forward,TargetGroupArn=${stable}`
            }
        ];
    });
}
//# sourceMappingURL=report-shift.js.map

/***/ }),

/***/ 63453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ endUnreadable),
  H: () => (/* binding */ endWithTruth),
  shiftTraffic: () => (/* binding */ shiftTraffic)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/join-sentences.js
var join_sentences = __webpack_require__(81131);
// EXTERNAL MODULE: ./build/src/domain/report/moment.js
var moment = __webpack_require__(79237);
// EXTERNAL MODULE: ./build/src/domain/rollout/judge-task-failures.js
var judge_task_failures = __webpack_require__(86609);
// EXTERNAL MODULE: ./build/src/domain/rollout/service-snapshot.js
var service_snapshot = __webpack_require__(93576);
// EXTERNAL MODULE: ./build/src/domain/rollout/verdict.js
var verdict = __webpack_require__(53177);
;// CONCATENATED MODULE: ./build/src/domain/rollout/conclude-native.js





/** Says how the rollout ended: verdict, code and sentence. */
function concludeNative(end, facts) {
    const to = (0,service_snapshot/* nameRevision */.hH)(facts.taskDefinition);
    const from = (0,service_snapshot/* nameRevision */.hH)(facts.previousTaskDefinition);
    switch (end.kind) {
        case 'succeeded':
            return { verdict: 'succeeded', reasonCode: 'deployed', reason: `${to} serves all traffic.` };
        case 'held':
            return concludeHeld(end, facts);
        case 'rolled-back':
            return concludeRolledBack(end.reason, facts);
        case 'rollback-failed':
            return fail('rollback-failed', `The rollback of ${to} to ${from} failed. ${end.reason}`);
        case 'rollback-too-late':
            return fail('rollback-unfinished', `${to} serves all traffic, and should not. ${end.reason}`);
        case 'compensated':
            return concludeCompensated(end, facts);
        case 'stopped':
            return fail('stopped', `The deployment of ${to} was stopped. ${end.reason}`);
        case 'superseded':
            return { verdict: 'superseded', reasonCode: 'superseded', reason: `${to} was superseded by ${end.by}.` };
        case 'timed-out':
            return { verdict: 'timed-out', reasonCode: 'timed-out', reason: end.reason };
        case 'unknown':
            return {
                verdict: 'unknown',
                reasonCode: end.code ?? (facts.deployment === undefined ? 'not-visible' : 'unconfirmed'),
                reason: end.reason
            };
    }
}
function concludeHeld(end, facts) {
    const until = `Unless it is finished before ${(0,moment/* formatMoment */.K9)(end.expiresAt)}, ECS rolls back to ${(0,service_snapshot/* nameRevision */.hH)(facts.previousTaskDefinition)}.`;
    const reason = (0,join_sentences/* joinSentences */.D)(end.reason, until);
    return facts.waitUntil === 'traffic-shifted' && end.weightPercent === 100
        ? { verdict: 'succeeded', reasonCode: 'traffic-shifted', reason }
        : { verdict: 'held', reasonCode: 'held', reason };
}
function concludeRolledBack(said, { abort, deployment, weightPercent, ...facts }) {
    const cause = abort?.cause ?? findCause(deployment);
    const who = abort === undefined ? 'ECS rolled' : 'deploy-kit had ECS roll';
    const back = weightPercent === 0
        ? `All traffic is on ${(0,service_snapshot/* nameRevision */.hH)(facts.previousTaskDefinition)} again.`
        : `ECS says that ${(0,service_snapshot/* nameRevision */.hH)(facts.previousTaskDefinition)} serves again.`;
    // What ECS says of its circuit breaker has no cause.
    const failed = cause === 'circuit-breaker' ? (0,judge_task_failures/* summariseTaskFailures */.P)(facts.failures)?.replace(/^a /, 'A ') : undefined;
    return {
        verdict: (0,verdict/* verdictFor */.Xb)(cause, 'rolled-back'),
        reasonCode: cause,
        reason: (0,join_sentences/* joinSentences */.D)(`${who} ${(0,service_snapshot/* nameRevision */.hH)(facts.taskDefinition)} back.`, said, failed, back)
    };
}
/** Statuses and reasons: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html */
function findCause(deployment) {
    const said = deployment?.statusReason ?? '';
    if ((deployment?.triggeredAlarms.length ?? 0) > 0 || /\balarm/i.test(said))
        return 'alarm';
    if (/circuit breaker/i.test(said))
        return 'circuit-breaker';
    return /hook timed out/i.test(said) ? 'hook-expired' : 'rolled-back-by-others';
}
function concludeCompensated({ end, abort }, facts) {
    const from = (0,service_snapshot/* nameRevision */.hH)(facts.previousTaskDefinition);
    const late = (0,join_sentences/* joinSentences */.D)(abort.reason, `The deployment completed before the rollback took effect, so ${from} was deployed again`);
    if (end.kind === 'succeeded')
        return {
            verdict: (0,verdict/* verdictFor */.Xb)(abort.cause, 'rolled-back'),
            reasonCode: abort.cause,
            reason: `${late}: it serves all traffic.`
        };
    return fail('rollback-unfinished', `${late}, and that did not end well (${end.kind}).`);
}
function fail(reasonCode, reason) {
    return { verdict: 'failed', reasonCode, reason };
}
//# sourceMappingURL=conclude-native.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/configuration-memory.js
var configuration_memory = __webpack_require__(32084);
// EXTERNAL MODULE: ./build/src/domain/rollout/deployment-configuration.js
var deployment_configuration = __webpack_require__(73262);
// EXTERNAL MODULE: ./build/src/domain/rollout/plan-rolling.js
var plan_rolling = __webpack_require__(18605);
// EXTERNAL MODULE: ./build/src/use-cases/conclude-deployment.js
var conclude_deployment = __webpack_require__(82218);
// EXTERNAL MODULE: ./build/src/use-cases/mark-start.js
var mark_start = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/use-cases/perform-move.js
var perform_move = __webpack_require__(97088);
// EXTERNAL MODULE: ./build/src/use-cases/left-behind/clear-the-way.js + 1 modules
var clear_the_way = __webpack_require__(93422);
// EXTERNAL MODULE: ./build/src/use-cases/left-behind/tell-way-back.js
var tell_way_back = __webpack_require__(48673);
// EXTERNAL MODULE: ./build/src/use-cases/register-revisions.js
var register_revisions = __webpack_require__(80619);
// EXTERNAL MODULE: ./build/src/use-cases/service-rollout.js
var service_rollout = __webpack_require__(66350);
// EXTERNAL MODULE: ./build/src/use-cases/unless-cancelled.js
var unless_cancelled = __webpack_require__(26009);
// EXTERNAL MODULE: ./build/src/use-cases/native/observe-rollout.js
var observe_rollout = __webpack_require__(99065);
// EXTERNAL MODULE: ./build/src/use-cases/native/shift-state.js
var shift_state = __webpack_require__(84089);
;// CONCATENATED MODULE: ./build/src/use-cases/native/cancel-shift.js





/**
 * What is left of the 7.5 s between the runner's first signal and its next one, with room to write the report:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
const PATIENCE_MILLISECONDS = 4_000;
/** Ends the rollout because the job was cancelled: one request to roll back is all that is waited for. */
async function cancelShift(rollout, dependencies) {
    const done = new AbortController();
    const asked = askForRollback(rollout, dependencies).finally(() => done.abort());
    const tooLate = dependencies.clock
        .sleep(PATIENCE_MILLISECONDS, done.signal)
        .then(() => 'AWS has not answered the request to roll back yet; the step’s post looks after it.');
    const what = await Promise.race([asked, tooLate]);
    const reason = `The job was cancelled: ${what}`;
    (0,service_rollout/* endRollout */.V1)(rollout.shown, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, dependencies.clock.now());
}
/** Returns what came of it, in words. */
async function askForRollback(rollout, dependencies) {
    const { request, course } = rollout;
    const revision = (0,service_snapshot/* nameRevision */.hH)(request.taskDefinition);
    if (!course.updateSent && course.deployment === undefined)
        return 'nothing had been changed.';
    if (request.onCancel === 'leave')
        return `the deployment of ${revision} goes on (\`on-cancel: leave\`).`;
    try {
        if (course.deployment === undefined)
            await (0,observe_rollout/* observeRollout */.u)(rollout, dependencies);
        if (course.deployment === undefined)
            return `ECS does not show the deployment of ${revision} yet; the step’s post looks after it.`;
        (0,shift_state/* saveRollbackAsked */.wf)(dependencies.state);
        await rollBack(course.deployment.arn, course.deployment.pauses[0]?.hookId, dependencies);
        return `ECS was asked to roll ${revision} back to ${(0,service_snapshot/* nameRevision */.hH)(course.before.taskDefinition)}.`;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return error.code === 'conflict'
            ? `the deployment of ${revision} was over before it could be rolled back.`
            : `the rollback of ${revision} could not be asked for: ${error.message}`;
    }
}
async function rollBack(deployment, hookId, { rollouts }) {
    if (hookId === undefined)
        return rollouts.stop(deployment);
    try {
        await rollouts.answer(deployment, hookId, 'ROLLBACK');
    }
    catch (error) {
        // The pause may have been over since it was seen.
        if (!(error instanceof errors/* DeployError */.s) || !['conflict', 'rejected', 'not-found'].includes(error.code))
            throw error;
        await rollouts.stop(deployment);
    }
}
//# sourceMappingURL=cancel-shift.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/bears-until.js
var bears_until = __webpack_require__(54818);
;// CONCATENATED MODULE: ./build/src/domain/rollout/native-move.js

/**
 * Decides the next effect of a native rollout. Pure and total: any status, stage and hook state has an answer, and only
 * SUCCESSFUL is success. State machine: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html
 */
function nextNativeMove(observed, evidence, limits, now) {
    const { deployment } = observed;
    if (deployment === undefined)
        return awaitVisible(observed, limits, now);
    switch (deployment.status) {
        case 'SUCCESSFUL':
            return concludeSuccess(deployment, evidence);
        case 'ROLLBACK_SUCCESSFUL':
            return end({
                kind: 'rolled-back',
                reason: evidence.abort?.reason ?? said(deployment, 'ECS rolled the deployment back.')
            });
        case 'ROLLBACK_FAILED':
            return end({ kind: 'rollback-failed', reason: said(deployment, 'ECS could not roll the deployment back.') });
        case 'STOPPED':
            return concludeStopped(observed, deployment);
        case 'PENDING':
        case 'IN_PROGRESS':
            return drive(deployment, evidence, limits, now);
        case 'STOP_REQUESTED':
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return awaitEnd(`ECS to end the deployment (${deployment.status})`, limits, now);
        default:
            return awaitEnd(`a known status (ECS status ${deployment.status})`, limits, now);
    }
}
function awaitVisible(observed, limits, now) {
    if (observed.successor !== undefined)
        return end({ kind: 'superseded', by: native_move_name(observed.successor) });
    if (now < limits.visibleBy)
        return { kind: 'wait', waitingFor: 'ECS to show the deployment' };
    return end({
        kind: 'unknown',
        reason: 'ECS accepted the update, but never showed a deployment of our task definition.'
    });
}
function concludeSuccess(deployment, { abort, rollbackAsked }) {
    if (abort === undefined || (abort.cause !== 'gate' && !rollbackAsked))
        return end({ kind: 'succeeded' });
    if (deployment.first)
        return end({
            kind: 'rollback-too-late',
            reason: (0,join_sentences/* joinSentences */.D)(abort.reason, 'There is no earlier revision to roll back to.')
        });
    return { kind: 'compensate', abort };
}
function concludeStopped(observed, deployment) {
    if (observed.successor !== undefined)
        return end({ kind: 'superseded', by: native_move_name(observed.successor) });
    return end({ kind: 'stopped', reason: said(deployment, 'ECS stopped the deployment and gave no reason.') });
}
/** The deployment can still be led: forward by an answer to its pause, back by an answer or by stopping it. */
function drive(deployment, evidence, limits, now) {
    const { pause } = deployment;
    const judgement = evidence.judgement?.hookId === pause?.hookId ? evidence.judgement?.says : undefined;
    const abort = evidence.abort ??
        (judgement?.kind === 'abort' ? judgement.abort : undefined) ??
        findTimeout(deployment, limits, now);
    if (abort !== undefined)
        return turnBack(deployment, abort, limits, now);
    if (pause === undefined)
        return { kind: 'wait', waitingFor: `ECS (${deployment.stage ?? deployment.status})` };
    if (deployment.first)
        return { kind: 'continue', hookId: pause.hookId, reason: 'First deployment: there is nothing to compare with.' };
    switch (judgement?.kind) {
        case 'continue':
            return { kind: 'continue', hookId: pause.hookId, reason: judgement.reason };
        case 'hold':
            return { kind: 'hold', reason: judgement.reason, expiresAt: pause.expiresAt };
        case 'undecided':
            return { kind: 'wait', waitingFor: judgement.waitingFor };
        case 'abort':
            return turnBack(deployment, judgement.abort, limits, now);
        case undefined:
            return { kind: 'wait', waitingFor: 'evidence' };
    }
}
function turnBack(deployment, abort, limits, now) {
    if (now >= limits.giveUpAt) {
        return end({
            kind: 'unknown',
            reason: (0,join_sentences/* joinSentences */.D)(abort.reason, 'A rollback was requested, but ECS has not reported its start.')
        });
    }
    if (deployment.pause !== undefined)
        return { kind: 'roll-back-at-pause', hookId: deployment.pause.hookId, abort };
    return { kind: 'stop', deployment: deployment.arn, abort };
}
function findTimeout(deployment, limits, now) {
    if (now >= limits.deadlineAt)
        return { cause: 'timed-out', reason: 'The time given to the rollout was over.' };
    if (deployment.first || deployment.pause === undefined)
        return undefined;
    if (now < deployment.pause.expiresAt - limits.pauseMarginMilliseconds)
        return undefined;
    return { cause: 'inconclusive', reason: 'The pause was about to expire before there was enough evidence to go on.' };
}
function awaitEnd(waitingFor, limits, now) {
    if (now < limits.giveUpAt)
        return { kind: 'wait', waitingFor };
    return end({ kind: 'unknown', reason: `Timed out while waiting for ${waitingFor}.` });
}
function end(how) {
    return { kind: 'end', end: how };
}
function said(deployment, otherwise) {
    return deployment.statusReason === undefined ? otherwise : `ECS said: ${deployment.statusReason}`;
}
function native_move_name(successor) {
    return successor.taskDefinition === undefined
        ? successor.arn
        : `${successor.arn} (task definition ${successor.taskDefinition})`;
}
//# sourceMappingURL=native-move.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/poll-interval.js
var poll_interval = __webpack_require__(85209);
;// CONCATENATED MODULE: ./build/src/domain/gate/combine-reports.js
/** Any fail outweighs any inconclusive, which outweighs every pass. Gates that only observe have no say. */
function combineReports(reports) {
    const deciding = reports.filter(({ gate }) => gate.mode === 'enforce');
    for (const kind of ['fail', 'inconclusive']) {
        const by = deciding.filter(({ result }) => result.kind === kind);
        if (by.length > 0)
            return { kind, reason: by.map(quote).join(' '), by };
    }
    return { kind: 'pass', reason: describePass(deciding), by: deciding };
}
/** Many that found nothing are named; what each saw is evidence, not the reason. */
function describePass(deciding) {
    if (deciding.length === 0)
        return 'No gate decides: all of them only observe.';
    if (deciding.length === 1)
        return deciding.map(quote).join('');
    const passed = deciding.filter(({ result }) => result.kind === 'pass');
    const others = deciding.filter(({ result }) => result.kind !== 'pass');
    const said = [
        passed.length > 1 ? `All ${passed.length} gates passed: ${names(passed)}.` : passed.map(quote).join(''),
        others.length === 0 ? '' : `Not compared: ${names(others)}.`
    ];
    return said.filter(part => part !== '').join(' ');
}
function names(reports) {
    return reports.map(({ gate }) => gate.name).join(', ');
}
function quote({ gate, result }) {
    return `${gate.name}: ${result.reason}`;
}
//# sourceMappingURL=combine-reports.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/decide-bake.js
var decide_bake = __webpack_require__(87262);
// EXTERNAL MODULE: ./build/src/domain/gate/format-figures.js
var format_figures = __webpack_require__(72685);
// EXTERNAL MODULE: ./build/src/domain/gate/e-value.js
var e_value = __webpack_require__(69183);
;// CONCATENATED MODULE: ./build/src/domain/gate/absolute-test.js

const RATE_AT_MOST = 0.999;
/**
 * Tests whether one side's rate of bad requests is above `maxRate`, after each minute: the last entry is the state now, and the
 * others tell since when it has been so. A binomial likelihood ratio, spread over the alternatives.
 */
function absoluteTest(minutes, maxRate) {
    const ratios = e_value/* ALTERNATIVES */.lK.map(times => logRatios(maxRate, Math.min(RATE_AT_MOST, maxRate * times)));
    let logs = ratios.map(() => 0);
    let badMinutes = 0;
    return minutes.map(({ n, bad }) => {
        logs = logs.map((log, index) => log + bad * (ratios[index]?.bad ?? 0) + (n - bad) * (ratios[index]?.good ?? 0));
        if (bad > maxRate * n)
            badMinutes += 1;
        return { logE: (0,e_value/* logMeanExp */.BN)(logs), badMinutes };
    });
}
function logRatios(accepted, worse) {
    return { bad: Math.log(worse / accepted), good: Math.log1p(-worse) - Math.log1p(-accepted) };
}
//# sourceMappingURL=absolute-test.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/bucket.js
var bucket = __webpack_require__(18304);
// EXTERNAL MODULE: ./build/src/domain/gate/describe-strength.js
var describe_strength = __webpack_require__(98393);
// EXTERNAL MODULE: ./build/src/domain/gate/gate-result.js
var gate_result = __webpack_require__(46159);
// EXTERNAL MODULE: ./build/src/domain/gate/traffic-rule.js
var traffic_rule = __webpack_require__(37904);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-absolute.js







/**
 * Judges the canary against the service level. When the stable revision breaches it as well, the canary may not be the cause:
 * that is waited out for some minutes, and fails if it lasts, because it is a bad time to deploy.
 */
function judgeAbsolute(gate, window) {
    const canary = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.canary));
    const baseline = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.baseline));
    const history = absoluteTest(window.buckets.map(bucket => bucket.canary), gate.maxRate);
    const now = history.at(-1) ?? { logE: 0, badMinutes: 0 };
    const evidence = {
        abortProgress: (0,e_value/* failProgress */.ez)(now, gate.alpha),
        dataProgress: (0,traffic_rule/* trafficProgress */.d0)(gate, window),
        canary: (0,gate_result/* toTraffic */.X)(canary),
        baseline: (0,gate_result/* toTraffic */.X)(baseline),
        test: (0,e_value/* testEvidence */.GQ)(now, gate.alpha),
        minutes: { judged: history.length, bad: now.badMinutes, badToFail: e_value/* BAD_MINUTES_TO_FAIL */.VL }
    };
    const level = `the accepted ${(0,format_figures/* formatRate */.CE)(gate.maxRate)}`;
    const seen = `${(0,traffic_rule/* describeSide */.Nd)('new', canary, gate.signal)} (${(0,describe_strength/* describeStrength */.d)(now, gate.alpha)})`;
    const failing = countFailingMinutes(history, gate.alpha);
    if (failing === 0)
        return (0,traffic_rule/* passWithTraffic */.xM)(gate, window, { reason: `Within ${level}: ${seen}.`, evidence });
    if (!isBaselineFailing(gate, window))
        return { kind: 'fail', reason: `Above ${level}: ${seen}.`, evidence };
    const both = `Both revisions breach ${level}: ${seen}, ${(0,traffic_rule/* describeSide */.Nd)('old', baseline, gate.signal)}`;
    if (failing > gate.sharedBreachMinutes)
        return { kind: 'fail', reason: `${both}; a bad time to deploy.`, evidence };
    return {
        kind: 'inconclusive',
        doubt: 'shared-breach',
        reason: `${both}; minute ${failing} of the ${gate.sharedBreachMinutes} that this is waited out.`,
        // It fails only when the wait is over too.
        evidence: { ...evidence, abortProgress: failing / (gate.sharedBreachMinutes + 1) }
    };
}
/** For how many minutes, until now, the test has been failing. */
function countFailingMinutes(history, alpha) {
    return history.length - 1 - history.findLastIndex(state => !(0,e_value/* isFailing */.DI)(state, alpha));
}
function isBaselineFailing(gate, window) {
    const history = absoluteTest(window.buckets.map(bucket => bucket.baseline), gate.maxRate);
    const now = history.at(-1);
    return now !== undefined && (0,e_value/* isFailing */.DI)(now, gate.alpha);
}
//# sourceMappingURL=judge-absolute.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-alarms.js
/**
 * Judges by CloudWatch alarms. INSUFFICIENT_DATA does not fail, as in ECS: an alarm on errors has no data while there are none.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
 */
function judgeAlarms({ alarms }, { alarms: states }) {
    if (states === undefined) {
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: 'The alarms were not read yet.',
            evidence: { abortProgress: 0, dataProgress: 0 }
        };
    }
    const ringing = alarms.filter(name => states.get(name) === 'ALARM');
    if (ringing.length > 0) {
        const reason = `${ringing.length === 1 ? 'Alarm' : 'Alarms'} ${ringing.join(', ')} in ALARM.`;
        return { kind: 'fail', reason, evidence: { abortProgress: 1, dataProgress: 1 } };
    }
    const missing = alarms.filter(name => !states.has(name));
    if (missing.length > 0) {
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: `There is no CloudWatch alarm named ${missing.join(', ')}.`,
            evidence: { abortProgress: 0, dataProgress: (alarms.length - missing.length) / alarms.length }
        };
    }
    return { kind: 'pass', reason: describeQuiet(alarms, states), evidence: { abortProgress: 0, dataProgress: 1 } };
}
function describeQuiet(alarms, states) {
    const unsure = alarms.filter(name => states.get(name) !== 'OK');
    const quiet = alarms.length === 1 ? 'The alarm does not ring' : `None of ${alarms.length} alarms rings`;
    return unsure.length === 0 ? `${quiet}.` : `${quiet}; without data: ${unsure.join(', ')}.`;
}
//# sourceMappingURL=judge-alarms.js.map
// EXTERNAL MODULE: ./build/src/domain/secret-address/public-address.js
var public_address = __webpack_require__(63768);
// EXTERNAL MODULE: ./build/src/domain/gate/check-probe.js
var check_probe = __webpack_require__(71995);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-http.js



/** Judges by probes: good ones in a row pass; none of them within the time, or as many bad ones in a row later, fail. */
function judgeHttp(gate, { probes, now }) {
    const seen = (probes.get(gate.name) ?? []).toSorted((one, other) => one.at - other.at);
    const mismatches = seen.map(probe => (0,check_probe/* findMismatch */._)(probe.outcome, gate.expect));
    const good = countTrailing(mismatches, mismatch => mismatch === undefined);
    const bad = countTrailing(mismatches, mismatch => mismatch !== undefined);
    const spent = spentSeconds(seen, now);
    const wanted = `${gate.timesInARow} consecutive healthy ${gate.timesInARow === 1 ? 'probe' : 'probes'} of ${(0,public_address/* publicAddress */.W)(gate.url)}`;
    const last = mismatches.at(-1);
    const ending = last === undefined ? '' : `; the last: ${last}`;
    const dataProgress = (0,gate_result/* progressOf */.j)(good, gate.timesInARow);
    if (hasRun(mismatches, gate.timesInARow)) {
        const abortProgress = (0,gate_result/* progressOf */.j)(bad, gate.timesInARow);
        const evidence = { abortProgress, dataProgress };
        if (bad >= gate.timesInARow)
            return {
                kind: 'fail',
                reason: `${(0,public_address/* publicAddress */.W)(gate.url)} was healthy, then failed ${bad} consecutive ${bad === 1 ? 'probe' : 'probes'}${ending}.`,
                evidence
            };
        if (good >= gate.timesInARow)
            return {
                kind: 'pass',
                reason: `${(0,public_address/* publicAddress */.W)(gate.url)} passed ${good} consecutive ${good === 1 ? 'probe' : 'probes'}.`,
                evidence
            };
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: `${(0,public_address/* publicAddress */.W)(gate.url)} did not pass every probe${ending}.`,
            evidence
        };
    }
    if (spent >= gate.withinSeconds) {
        return {
            kind: 'fail',
            reason: `There were no ${wanted} within ${gate.withinSeconds} s${ending}.`,
            evidence: { abortProgress: 1, dataProgress }
        };
    }
    return {
        kind: 'inconclusive',
        doubt: 'insufficient-data',
        reason: `Waiting for ${wanted}: ${good} so far${ending}.`,
        evidence: { abortProgress: (0,gate_result/* progressOf */.j)(spent, gate.withinSeconds), dataProgress }
    };
}
function spentSeconds([first], now) {
    return first === undefined ? 0 : (now - first.at) / 1000;
}
function countTrailing(items, matches) {
    return items.length - 1 - items.findLastIndex(item => !matches(item));
}
function hasRun(mismatches, length) {
    let run = 0;
    return mismatches.some(mismatch => {
        run = mismatch === undefined ? run + 1 : 0;
        return run >= length;
    });
}
//# sourceMappingURL=judge-http.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/relative-test.js

/**
 * Tests whether the canary's rate of bad requests is more than `1 + tolerance` times that of the stable revision in the same
 * minutes. Given a bad request in a minute, it came from the canary with probability r·n_c / (r·n_c + n_b) at a true ratio r;
 * errors that hit both sides cancel out, and weights may change from minute to minute. After Lindon & Malek, Anytime-Valid
 * Inference for Multinomial Count Data, NeurIPS 2022.
 */
function relativeTest(buckets, tolerance) {
    const accepted = 1 + tolerance;
    const logs = e_value/* ALTERNATIVES */.lK.map(times => buckets.reduce((sum, bucket) => sum + logRatio(bucket, accepted, accepted * times), 0));
    return { logE: (0,e_value/* logMeanExp */.BN)(logs), badMinutes: buckets.filter(bucket => isBad(bucket, accepted)).length };
}
/**
 * ln of the likelihood ratio of one minute, `worse` against `accepted`:
 * bad_c·ln(θ(w)/θ(a)) + bad_b·ln((1−θ(w))/(1−θ(a))) with θ(r) = r·n_c/(r·n_c + n_b), rearranged so that nothing divides by 0.
 */
function logRatio({ canary, baseline }, accepted, worse) {
    if (canary.n === 0 || baseline.n === 0)
        return 0;
    const common = Math.log((worse * canary.n + baseline.n) / (accepted * canary.n + baseline.n));
    return canary.bad * (Math.log(worse / accepted) - common) - baseline.bad * common;
}
function isBad({ canary, baseline }, accepted) {
    return canary.bad > 0 && baseline.n > 0 && canary.bad * baseline.n > accepted * baseline.bad * canary.n;
}
//# sourceMappingURL=relative-test.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-relative.js






/** Judges the canary against the stable revision, by one running test over all steps. */
function judgeRelative(gate, window) {
    const canary = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.canary));
    const baseline = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.baseline));
    const test = relativeTest(window.buckets, gate.tolerance);
    const evidence = {
        abortProgress: (0,e_value/* failProgress */.ez)(test, gate.alpha),
        dataProgress: (0,traffic_rule/* trafficProgress */.d0)(gate, window),
        canary: (0,gate_result/* toTraffic */.X)(canary),
        baseline: (0,gate_result/* toTraffic */.X)(baseline),
        test: (0,e_value/* testEvidence */.GQ)(test, gate.alpha),
        minutes: { judged: window.buckets.length, bad: test.badMinutes, badToFail: e_value/* BAD_MINUTES_TO_FAIL */.VL }
    };
    const sides = `${(0,traffic_rule/* describeSide */.Nd)('new', canary, gate.signal)}, ${(0,traffic_rule/* describeSide */.Nd)('old', baseline, gate.signal)}`;
    const times = `${Number((1 + gate.tolerance).toFixed(3))} times the rate of the old revision`;
    const strength = (0,describe_strength/* describeStrength */.d)(test, gate.alpha);
    if ((0,e_value/* isFailing */.DI)(test, gate.alpha)) {
        return {
            kind: 'fail',
            reason: `Worse than ${times}: ${sides} (${strength}; ${test.badMinutes} bad minutes).`,
            evidence
        };
    }
    if (window.weightPercent >= 100) {
        const before = baseline.n === 0 ? '' : `; the steps before stand: ${sides} (${strength})`;
        const reason = `All traffic is on the new revision, so there is nothing to compare it with${before}.`;
        return { kind: 'not-compared', reason, evidence: { ...evidence, dataProgress: 1 } };
    }
    return (0,traffic_rule/* passWithTraffic */.xM)(gate, window, { reason: `Not worse than ${times}: ${sides} (${strength}).`, evidence });
}
//# sourceMappingURL=judge-relative.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/judge-series.js + 1 modules
var judge_series = __webpack_require__(56938);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-targets.js
const READINGS_TO_FAIL = 2;
/** Judges by the health of the canary's targets. One unhealthy reading may be a target that is being replaced; two are not. */
function judgeTargets({ targets }) {
    const unhealthy = targets.length - 1 - targets.findLastIndex(reading => reading.unhealthy === 0);
    const last = targets.at(-1);
    const evidence = {
        abortProgress: Math.min(1, unhealthy / READINGS_TO_FAIL),
        dataProgress: last === undefined ? 0 : 1
    };
    if (last === undefined) {
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason: 'The targets were not read yet.', evidence };
    }
    if (unhealthy >= READINGS_TO_FAIL) {
        return { kind: 'fail', reason: `${describe(last)} in ${unhealthy} readings in a row${why(last)}.`, evidence };
    }
    if (unhealthy > 0 || last.healthy === 0) {
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason: `${describe(last)}${why(last)}.`, evidence };
    }
    return { kind: 'pass', reason: `All ${last.healthy} targets of the new revision are healthy.`, evidence };
}
function describe({ healthy, unhealthy }) {
    return healthy + unhealthy === 0
        ? 'The new revision has no target yet'
        : `${unhealthy} of ${healthy + unhealthy} targets of the new revision are unhealthy`;
}
function why({ reasons }) {
    return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
}
//# sourceMappingURL=judge-targets.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/judge-threshold.js
var judge_threshold = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/src/domain/gate/judged-window.js
var judged_window = __webpack_require__(75824);
// EXTERNAL MODULE: ./build/src/domain/gate/signal.js
var gate_signal = __webpack_require__(18510);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-gates.js









/** More failures in a row than this, and the source counts as unavailable: the number Argo Rollouts takes. */
const FAILED_READS_ACCEPTED = 4;
/** Asks every gate of the plan, from the whole of what was observed, so that late datapoints correct themselves. */
function judgeGates(plan, observations, phase) {
    return plan.gates.map(gate => ({ gate, result: judgeReadable(gate, { plan, observations, phase }) }));
}
function judgeReadable(gate, look) {
    const source = sourceOf(gate);
    const failed = source === undefined ? 0 : look.observations.failedReads[source];
    if (source === undefined || failed <= FAILED_READS_ACCEPTED)
        return judge(gate, look);
    return {
        kind: 'inconclusive',
        doubt: 'metrics-unavailable',
        reason: `The ${source} could not be read ${failed} times in a row.`,
        evidence: { abortProgress: 0, dataProgress: 0 }
    };
}
function judge(gate, { plan, observations, phase }) {
    const window = (judged) => (0,judged_window/* selectWindow */.vp)(observations.signals.get((0,gate_signal/* signalKey */.k)(judged.signal)) ?? [], observations, plan);
    switch (gate.kind) {
        case 'relative':
            return judgeRelative(gate, window(gate));
        case 'absolute':
            return judgeAbsolute(gate, window(gate));
        case 'threshold':
            return (0,judge_threshold/* judgeThreshold */.l)(gate, window(gate));
        case 'alarms':
            return judgeAlarms(gate, observations);
        case 'http':
            return judgeHttp(gate, observations);
        case 'targets':
            return judgeTargets(observations);
        case 'mann-whitney':
            return (0,judge_series/* judgeSeries */.B)(gate, (0,judged_window/* selectMinutes */.wA)(observations.series.get(gate.name) ?? [], observations, plan), phase);
    }
}
/** Where a gate's numbers come from; an http gate's failures are its own evidence. */
function sourceOf({ kind }) {
    switch (kind) {
        case 'alarms':
        case 'targets':
            return kind;
        case 'http':
            return undefined;
        default:
            return 'metrics';
    }
}
//# sourceMappingURL=judge-gates.js.map
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
;// CONCATENATED MODULE: ./build/src/domain/gate/align-minutes.js

/**
 * Puts the minutes of both sides beside each other, from `from` up to `to` (whole minutes, the end not included). A side
 * without a datapoint served nothing: the balancer publishes a metric only while requests flow
 * (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html).
 */
function alignMinutes(sides, { from, to }) {
    const canary = indexByMinute(sides.canary);
    const baseline = indexByMinute(sides.baseline);
    const minutes = Math.max(0, Math.ceil((to - from) / bucket/* BUCKET_MILLISECONDS */.oQ));
    return Array.from({ length: minutes }, (_, index) => {
        const t = from + index * bucket/* BUCKET_MILLISECONDS */.oQ;
        return { t, canary: canary.get(t) ?? NOTHING, baseline: baseline.get(t) ?? NOTHING };
    });
}
const NOTHING = { n: 0, bad: 0 };
function indexByMinute(minutes) {
    return new Map(minutes.map(({ at, n, bad }) => [at, soundCounts(n, bad)]));
}
/**
 * Counts as the tests need them: an interpolated count is a fraction
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html), and two metrics of one minute
 * may arrive at different times.
 */
function soundCounts(n, bad) {
    const requests = Math.max(0, Math.round(n));
    return { n: requests, bad: Math.min(requests, Math.max(0, Math.round(bad))) };
}
//# sourceMappingURL=align-minutes.js.map
// EXTERNAL MODULE: ./build/src/use-cases/native/series-queries.js
var series_queries = __webpack_require__(75873);
;// CONCATENATED MODULE: ./build/src/use-cases/native/read-metrics.js



const MINUTE = 60_000;
/**
 * Reads the whole window anew each time another minute is judged, so that late datapoints correct themselves; not in between.
 * Everything that the gates want is read together.
 */
async function readMetrics({ gates, metricDelaySeconds, errorSource }, rollout, { metrics, clock }) {
    const { course } = rollout;
    const start = course.weights.find(({ weightPercent }) => weightPercent > 0)?.at;
    const compared = gates.filter(gate => gate.kind === 'mann-whitney');
    const signals = signalsOf(gates);
    if (signals.length + compared.length === 0 || start === undefined || course.candidateGroup === undefined)
        return;
    const judgedUpTo = floorToMinute(clock.now() - metricDelaySeconds * 1000);
    const window = { from: floorToMinute(start), to: floorToMinute(clock.now()) };
    if (judgedUpTo <= course.metrics.upTo || window.to <= window.from)
        return;
    const measured = await metrics.read({
        ...window,
        ...trafficQuery(signals, course),
        errorSource,
        series: compared.flatMap(({ metric }) => (0,series_queries/* seriesQueriesOf */.N)(metric, rollout))
    });
    course.metrics = {
        upTo: judgedUpTo,
        signals: new Map(signals.map(signal => [(0,gate_signal/* signalKey */.k)(signal), bucketsOf(signal, measured, { course, window })])),
        series: new Map(compared.map(({ name }, index) => [name, pointsOf(measured.series.slice(2 * index), window)]))
    };
}
/** Errors are read in any case: the report shows them whatever is judged. */
function signalsOf(gates) {
    const judged = gates.flatMap(gate => ('signal' in gate ? [gate.signal] : []));
    if (judged.length === 0)
        return [];
    const errors = { kind: 'errors' };
    return [...new Map([errors, ...judged].map(signal => [(0,gate_signal/* signalKey */.k)(signal), signal])).values()];
}
function trafficQuery(signals, { candidateGroup, stableGroup }) {
    return {
        targetGroups: signals.length === 0 ? [] : [candidateGroup, stableGroup].filter(group => group !== undefined),
        slowerThanMilliseconds: signals.flatMap(signal => (signal.kind === 'slow' ? signal.slowerThanMilliseconds : []))
    };
}
function bucketsOf(signal, { traffic, unsettled }, { course, window }) {
    const side = (group) => (traffic.get(group ?? '') ?? []).map(minute => count(minute, signal));
    const sides = { canary: side(course.candidateGroup), baseline: side(course.stableGroup) };
    return alignMinutes(sides, window).filter(({ t }) => !unsettled.has(t));
}
function count({ at, requests, errors, slow }, signal) {
    return { at, n: requests, bad: signal.kind === 'errors' ? errors : (slow.get(signal.slowerThanMilliseconds) ?? 0) };
}
/** The minutes of both sides of one gate beside each other; the canary's come first. */
function pointsOf([canary, baseline], { from, to }) {
    return Array.from({ length: (to - from) / MINUTE }, (_, index) => {
        const t = from + index * MINUTE;
        return { t, canary: canary?.get(t), baseline: baseline?.get(t) };
    });
}
function floorToMinute(at) {
    return Math.floor(at / MINUTE) * MINUTE;
}
//# sourceMappingURL=read-metrics.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/gather-observations.js



/** Reads everything that the gates look at. What cannot be read is counted, and never taken for zero. */
async function gatherObservations(plan, rollout, dependencies) {
    const { gates } = plan;
    const { course } = rollout;
    await readCounted(course, 'metrics', () => readMetrics(plan, rollout, dependencies));
    const alarms = await readCounted(course, 'alarms', () => readAlarms(gates, dependencies));
    if (gates.some(gate => gate.kind === 'targets')) {
        await readCounted(course, 'targets', () => readTargets(course, dependencies));
    }
    await Promise.all(gates.filter(gate => gate.kind === 'http').map(gate => probe(gate, course, dependencies)));
    return {
        now: dependencies.clock.now(),
        weights: course.weights,
        signals: course.metrics.signals,
        alarms,
        probes: course.probes,
        targets: course.targets,
        series: course.metrics.series,
        failedReads: course.failedReads
    };
}
/** A source that is denied ends the rollout's watch at once; one that does not answer is asked again at the next look. */
async function readCounted(course, source, read) {
    try {
        const result = await read();
        course.failedReads[source] = 0;
        return result;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !(0,bears_until/* isPassing */.WG)(error))
            throw error;
        course.failedReads[source] += 1;
        return undefined;
    }
}
async function readAlarms(gates, { metrics }) {
    const names = gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []));
    return names.length === 0 ? undefined : metrics.alarms(names);
}
async function readTargets(course, { router, clock }) {
    if (course.candidateGroup === undefined)
        return;
    const { healthy, unhealthy, reasons } = await router.health(course.candidateGroup);
    course.targets.push({ at: clock.now(), healthy, unhealthy, reasons });
}
/** One probe each `everySeconds`: a look in between asks nothing. */
async function probe(gate, course, { prober, clock }) {
    const seen = course.probes.get(gate.name) ?? [];
    const at = clock.now();
    if (at < (seen.at(-1)?.at ?? 0) + gate.everySeconds * 1000)
        return;
    const outcome = await prober.probe({
        url: gate.url,
        method: gate.method,
        headers: gate.requestHeaders,
        timeoutMilliseconds: gate.timeoutSeconds * 1000
    });
    course.probes.set(gate.name, [...seen, { at, outcome }]);
}
//# sourceMappingURL=gather-observations.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/format-progress.js
var format_progress = __webpack_require__(86869);
;// CONCATENATED MODULE: ./build/src/use-cases/native/tell-evidence.js



/** One line when the evidence is other than before: both sides' requests and errors, how close to an abort, how close to enough. */
function tellEvidence({ course, shown }, step, standing) {
    const line = [`${step.weightPercent} %`, describeSides(step), describeLeast(step)]
        .filter(part => part !== undefined)
        .join(' · ');
    if (line === course.told)
        return;
    course.told = line;
    const { decision, untilAt, now } = standing;
    const left = decision.kind === 'undecided' && untilAt > now ? ` · ${(0,duration/* formatDuration */.a)(untilAt - now)} to bake` : '';
    shown.story.detail(`${line}${left}`, decision.kind === 'abort' ? 'bad' : 'neutral');
}
function describeSides({ reports }) {
    const errors = reports.filter(({ gate }) => 'signal' in gate && gate.signal.kind === 'errors');
    const { canary, baseline } = (errors.find(({ result }) => result.evidence.baseline !== undefined) ?? errors[0])?.result.evidence ?? {};
    const sides = [describeSide('new', canary), describeSide('old', baseline)].filter(side => side !== undefined);
    return sides.length === 0 ? undefined : sides.join(', ');
}
function describeSide(name, traffic) {
    if (traffic === undefined)
        return undefined;
    if (traffic.requests === 0)
        return `${name}: no requests`;
    return `${name}: ${(0,format_figures/* formatCount */.B4)(traffic.requests)} requests, ${(0,format_figures/* formatRate */.CE)(traffic.rate)} errors`;
}
function describeLeast({ reports }) {
    const deciding = reports.filter(({ gate, result }) => gate.mode === 'enforce' && result.kind !== 'not-compared');
    return (0,format_progress/* formatProgress */.V)({
        abortProgress: Math.max(0, ...deciding.map(({ result }) => result.evidence.abortProgress)),
        dataProgress: Math.min(1, ...deciding.map(({ result }) => result.evidence.dataProgress))
    });
}
//# sourceMappingURL=tell-evidence.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/find-drift.js
/** Weights are whole numbers, and shares come in tenths of a percent: 33.3 % may be set as 33 to 67. */
const ROUNDING_PERCENT = 0.5;
/**
 * Says what is wrong with the weights of a rollout that stands at a pause: ECS changes none then, so somebody else did. Undefined
 * when nothing is.
 */
function findDrift({ measured, atFirst, asked, stops }) {
    const expected = [0, ...stops];
    if (differs(measured, atFirst))
        return tell(measured, `it was ${atFirst} % when the pause began`);
    if (asked !== undefined && asked > measured && differs(asked, measured))
        return tell(measured, `ECS had set ${asked} %`);
    if (stops.length > 0 && !expected.some(stop => !differs(measured, stop)))
        return tell(measured, `ECS stops at ${expected.join(', ')} %`);
    return undefined;
}
function differs(one, other) {
    return (one === 0) !== (other === 0) || Math.abs(one - other) > ROUNDING_PERCENT;
}
function tell(measured, instead) {
    return `Others changed the weights of the listener rule: ${measured} % of the traffic is on the new revision, and ${instead}.`;
}
//# sourceMappingURL=find-drift.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/watch-weights.js

/** ECS and the listener rule are read one after the other, and ECS may shift in between: one look proves nothing. */
const watch_weights_PATIENCE_MILLISECONDS = 20_000;
/** Goes back when others changed the weights under a rollout: what is measured then says nothing about its plan. */
function watchWeights({ request, course }, { deployment, weightPercent: measured }, now) {
    const hookId = deployment?.pause?.hookId;
    if (hookId === undefined || measured === undefined)
        return undefined;
    if (course.pauseSeen?.hookId !== hookId)
        course.pauseSeen = { hookId, weightPercent: measured, driftSince: undefined };
    const { pauseSeen } = course;
    const drift = findDrift({
        measured,
        atFirst: pauseSeen.weightPercent,
        asked: course.deployment?.targetWeightPercent,
        stops: course.updateSent ? request.stops : []
    });
    if (drift === undefined) {
        pauseSeen.driftSince = undefined;
        return undefined;
    }
    pauseSeen.driftSince ??= now;
    if (now < pauseSeen.driftSince + watch_weights_PATIENCE_MILLISECONDS)
        return { kind: 'undecided', waitingFor: 'the weights of the listener rule to be as ECS set them' };
    return { kind: 'abort', abort: { cause: 'drift', reason: drift } };
}
//# sourceMappingURL=watch-weights.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/judge-pause.js









/** Judges the pause that the rollout stands at: the step before the next shift, on all the evidence since the first. */
async function judgePause(rollout, observed, dependencies) {
    const { request, course } = rollout;
    const pause = observed.deployment?.pause;
    if (pause === undefined || observed.deployment?.first === true || course.abort !== undefined)
        return undefined;
    const answer = answerForPeople(request);
    if (answer !== undefined)
        return answer;
    const { weightPercent } = observed;
    if (weightPercent === undefined)
        return { kind: 'undecided', waitingFor: 'the weights of the listener rule' };
    const drift = watchWeights(rollout, observed, dependencies.clock.now());
    if (drift !== undefined)
        return request.purpose === 'rollback' ? goOnBack(rollout, drift) : drift;
    if (weightPercent > 0 && !request.waypoints.includes(weightPercent))
        return { kind: 'continue', reason: `${weightPercent} % is not a step of this rollout` };
    const step = openStep(course, weightPercent, startOf(pause, request));
    const plan = weightPercent === 0 ? beforeTraffic(request.gates) : request.gates;
    const judgement = plan.gates.length === 0
        ? skip(step, 'nothing to judge before there is traffic')
        : await judgeStep(rollout, { plan, step, pause }, dependencies);
    const borne = request.purpose === 'rollback' ? goOnBack(rollout, judgement) : judgement;
    return borne.kind === 'continue' ? (stayWhileAsked(request, step, dependencies.clock.now()) ?? borne) : borne;
}
/** The way back is not turned round by what its gates find: the way forward is what it leaves. */
function goOnBack({ shown }, judgement) {
    if (judgement.kind !== 'abort' && judgement.kind !== 'hold')
        return judgement;
    const reason = judgement.kind === 'abort' ? judgement.abort.reason : judgement.reason;
    shown.story.detail((0,join_sentences/* joinSentences */.D)(reason, 'The rollback continues.'), 'warning');
    return { kind: 'continue', reason: 'gates do not stop a rollback' };
}
/** `finish` is a person's answer: nothing is judged any more. */
function answerForPeople({ purpose }) {
    return purpose === 'finish' ? { kind: 'continue', reason: '`finish` was requested' } : undefined;
}
async function judgeStep(rollout, { plan, step, pause }, dependencies) {
    const { request } = rollout;
    const observations = await gatherObservations(plan, rollout, dependencies);
    const bake = bakeOf(request, { pause, step });
    const reports = judgeGates(plan, observations, (0,decide_bake/* bakePhase */.lN)(bake, observations.now));
    const decision = (0,decide_bake/* decideBake */.qk)(combineReports(reports), bake, observations.now);
    Object.assign(step, { reports, ...judgedAs(decision) });
    if (decision.kind !== 'undecided')
        step.decidedAt ??= observations.now;
    tellEvidence(rollout, step, { decision, untilAt: bake.startedAt + bake.bakeSeconds * 1000, now: observations.now });
    if (decision.kind !== 'abort')
        return decision;
    const reason = (0,join_sentences/* joinSentences */.D)(`At ${step.weightPercent} %: ${decision.reason}`, describeTraffic(reports));
    return { kind: 'abort', abort: { cause: decision.cause, reason } };
}
function judgedAs(decision) {
    switch (decision.kind) {
        case 'undecided':
            return { reason: decision.waitingFor };
        case 'continue':
            return { verdict: 'passed', reason: decision.reason };
        case 'hold':
            return { verdict: 'inconclusive', reason: decision.reason };
        case 'abort':
            return { verdict: decision.cause === 'gate' ? 'failed' : 'inconclusive', reason: decision.reason };
    }
}
/** A step that may be left is stayed at where the run is to end there, or the old revision is to be kept for a while. */
function stayWhileAsked({ waitUntil, keepForSeconds }, { weightPercent, startedAt }, now) {
    if (weightPercent === 0 && waitUntil === 'test-traffic-shifted')
        return { kind: 'hold', reason: 'Test traffic is on the new revision; production traffic is where it was.' };
    if (weightPercent < 100)
        return undefined;
    if (waitUntil === 'traffic-shifted')
        return { kind: 'hold', reason: 'All traffic is on the new revision; the old one is kept.' };
    const left = startedAt + keepForSeconds * 1000 - now;
    if (left <= 0)
        return undefined;
    return { kind: 'undecided', waitingFor: `the time for which the old revision is kept, ${(0,duration/* formatDuration */.a)(left)} left` };
}
function skip(step, reason) {
    Object.assign(step, { verdict: 'skipped', reason });
    return { kind: 'continue', reason };
}
/** Before there is traffic only probes can say anything. */
function beforeTraffic(plan) {
    return { ...plan, gates: plan.gates.filter(gate => gate.kind === 'http') };
}
function bakeOf(request, { pause, step }) {
    const isBeforeTraffic = step.weightPercent === 0;
    const probing = Math.max(0, ...request.gates.gates.map(gate => (gate.kind === 'http' ? gate.withinSeconds : 0)));
    return {
        startedAt: step.startedAt,
        bakeSeconds: isBeforeTraffic ? 0 : request.bakeSeconds,
        bakeMaxSeconds: isBeforeTraffic ? probing : request.bakeMaxSeconds,
        onInconclusive: isBeforeTraffic ? 'abort' : request.onInconclusive,
        expiresAt: pause.expiresAt
    };
}
/** ECS says when a pause ends, not when it began. */
function startOf({ expiresAt }, { hookTimeoutMinutes }) {
    return expiresAt - hookTimeoutMinutes * 60_000;
}
function openStep(course, weightPercent, startedAt) {
    const last = course.steps.at(-1);
    if (last?.weightPercent === weightPercent)
        return last;
    if (last !== undefined)
        last.finishedAt ??= startedAt;
    const step = {
        weightPercent,
        startedAt,
        finishedAt: undefined,
        decidedAt: undefined,
        verdict: undefined,
        reason: '',
        reports: []
    };
    course.steps.push(step);
    return step;
}
/** How many of all requests failed in the minutes judged: what the users saw of it. */
function describeTraffic(reports) {
    const measured = reports.find(({ gate, result }) => 'signal' in gate && gate.signal.kind === 'errors' && result.evidence.baseline !== undefined);
    const { canary, baseline } = measured?.result.evidence ?? {};
    const requests = (canary?.requests ?? 0) + (baseline?.requests ?? 0);
    const bad = (canary?.bad ?? 0) + (baseline?.bad ?? 0);
    return requests === 0
        ? ''
        : `${(0,format_figures/* formatRate */.CE)(bad / requests)} of all ${(0,format_figures/* formatCount */.B4)(requests)} requests failed in the evaluated minutes.`;
}
//# sourceMappingURL=judge-pause.js.map
// EXTERNAL MODULE: ./build/src/use-cases/native/native-course.js
var native_course = __webpack_require__(50190);
// EXTERNAL MODULE: ./build/src/use-cases/native/remember-configuration.js
var remember_configuration = __webpack_require__(885);
;// CONCATENATED MODULE: ./build/src/use-cases/native/perform-native-move.js

/** The world has moved on, or may have: the next look tells. */
const TOLD_BY_THE_NEXT_LOOK = ['conflict', 'rejected', 'not-found', 'outcome-unknown', 'throttled', 'unreachable'];
/** Carries out one effect. */
async function performNativeMove(rollout, move, { rollouts }) {
    const { course, shown } = rollout;
    const deployment = course.deployment?.arn;
    if (deployment === undefined || move.kind === 'wait')
        return 'waited';
    try {
        if (move.kind === 'continue') {
            await rollouts.answer(deployment, move.hookId, 'CONTINUE');
            shown.story.milestone(`continued: ${move.reason}`, 'good');
            return 'acted';
        }
        noteAbort(rollout, move.abort);
        if (move.kind === 'stop')
            await rollouts.stop(deployment);
        else
            await rollouts.answer(deployment, move.hookId, 'ROLLBACK');
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !TOLD_BY_THE_NEXT_LOOK.includes(error.code))
            throw error;
        shown.story.detail(error.message, 'warning');
    }
    return 'acted';
}
/** Before it is sent: an answer that is lost must not be taken for a rollback that nobody asked for. */
function noteAbort({ course, shown }, abort) {
    if (!course.rollbackAsked)
        shown.story.milestone(`rolling back: ${abort.reason}`, 'bad');
    course.abort ??= abort;
    course.rollbackAsked = true;
}
//# sourceMappingURL=perform-native-move.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/start-native-rollout.js






const MOST_TRIES = 8;
const MOST_LOOKS = 5;
/** How long ECS is given to show an update whose answer was lost. */
const LOOK_AFTER_MILLISECONDS = 2_000;
/** Starts the deployment. Where the answer is lost, the service tells whether anything was done. */
async function startNativeRollout(rollout, dependencies) {
    const { request, course, shown } = rollout;
    const { deploymentConfiguration: before } = course.before;
    const onTimeout = request.purpose === 'rollback' ? 'CONTINUE' : 'ROLLBACK';
    const deploymentConfiguration = request.pauses === 'none' ? (0,deployment_configuration/* composeReturn */.Nc)(before) : (0,deployment_configuration/* composeConfiguration */.$s)(before, { ...request, onTimeout });
    shown.story.milestone(`updating the service to ${(0,service_snapshot/* nameRevision */.hH)(request.taskDefinition)} (${request.strategy.kind})`);
    course.updateSent = true;
    (0,shift_state/* saveUpdateSent */.Do)(dependencies.state);
    try {
        await sendUpdate(rollout, deploymentConfiguration, dependencies);
    }
    catch (error) {
        if (!isBreakerRefused(error, deploymentConfiguration))
            throw error;
        shown.story.detail((0,join_sentences/* joinSentences */.D)(error.message, 'Retrying without the circuit breaker.'), 'warning');
        await sendUpdate(rollout, (0,deployment_configuration/* withoutBreaker */.Ht)(deploymentConfiguration), dependencies);
    }
}
/** Whether ECS takes a circuit breaker with these strategies is not documented; where it does not, it says so. */
function isBreakerRefused(error, configuration) {
    return (error instanceof errors/* DeployError */.s &&
        error.code === 'rejected' &&
        'deploymentCircuitBreaker' in configuration &&
        /circuit ?breaker/i.test(error.message));
}
/** Sends one UpdateService, and again only when it is certain that the one before was not carried out. */
async function sendUpdate(rollout, deploymentConfiguration, dependencies) {
    const { request, course, shown } = rollout;
    const { cluster, service, taskDefinition } = request;
    const force = course.before.taskDefinition === taskDefinition ? 'force' : 'only-when-changed';
    // The same revision again changes nothing that the service shows: its deployments before are what tells a new one.
    const known = force === 'force' ? await dependencies.rollouts.list(cluster, service, undefined) : [];
    for (let tries = 1;; tries += 1) {
        try {
            await dependencies.rollouts.start({ cluster, service, taskDefinition, deploymentConfiguration, force });
            return;
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s) || error.code !== 'outcome-unknown')
                throw error;
            shown.story.detail((0,join_sentences/* joinSentences */.D)(error.message, 'Checking what ECS did.'), 'warning');
            if (await wasCarriedOut(rollout, { force, known }, dependencies))
                return;
            // What goes on in the background after a cancellation must not begin anything.
            if (tries === MOST_TRIES || dependencies.cancelled.aborted)
                throw error;
        }
    }
}
/** The same task definition again changes nothing that the service shows: then only a new deployment tells. */
async function wasCarriedOut({ request: { cluster, service }, course }, { force, known }, { rollouts, clock }) {
    for (let looks = 1;; looks += 1) {
        await clock.sleep(LOOK_AFTER_MILLISECONDS);
        try {
            if (force === 'force')
                return (await rollouts.list(cluster, service, undefined)).some(arn => !known.includes(arn));
            // Another revision than both is somebody else's, who came after us: nothing may be sent on top of it.
            return (await rollouts.readService(cluster, service))?.taskDefinition !== course.before.taskDefinition;
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s) || !(0,bears_until/* isPassing */.WG)(error))
                throw error;
            if (looks === MOST_LOOKS)
                throw error;
        }
    }
}
//# sourceMappingURL=start-native-rollout.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/rolling-course.js
var rolling_course = __webpack_require__(34631);
;// CONCATENATED MODULE: ./build/src/use-cases/native/tell-progress.js


const OVER = ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED', 'STOPPED'];
/** While a step is baked its tasks change rarely. */
const SERVICE_INTERVAL_MILLISECONDS = 30_000;
/** Tells stage and weight when they change, and what ECS says of the service meanwhile. */
async function tellProgress(rollout, observed, dependencies) {
    const { deployment } = observed;
    if (deployment === undefined)
        return;
    tellStage(rollout, observed);
    endStep(rollout, observed, dependencies.clock.now());
    const isQuiet = deployment.pause !== undefined && !OVER.includes(deployment.status);
    const { sight } = rollout.shown;
    if (isQuiet && dependencies.clock.now() - sight.at < SERVICE_INTERVAL_MILLISECONDS)
        return;
    await readTheService(rollout, deployment.arn, dependencies);
}
function tellStage({ shown }, { deployment, weightPercent }) {
    if (deployment === undefined)
        return;
    const stage = deployment.stage === undefined ? '' : `, ${deployment.stage}`;
    const pause = deployment.pause === undefined ? '' : ', paused';
    const progress = `${deployment.status}${stage}${pause}: ${weightPercent ?? '?'} % of the traffic on the new revision`;
    if (progress !== shown.told.waitingFor)
        shown.story.detail(progress);
    shown.told = { ...shown.told, waitingFor: progress };
}
function endStep({ course }, { weightPercent }, now) {
    const last = course.steps.at(-1);
    if (last !== undefined && weightPercent !== undefined && last.weightPercent !== weightPercent)
        last.finishedAt ??= now;
}
async function readTheService({ request, course, shown }, serviceDeployment, { services, clock }) {
    const [service] = (await services.describe(request.cluster, [request.service])).services;
    // The deployment of a rollout that was joined was there before.
    const isJoined = !course.updateSent;
    const ours = service?.deployments.find(({ taskDefinition, id }) => taskDefinition === request.taskDefinition && (isJoined || !shown.course.deploymentsBefore.includes(id)));
    if (shown.course.followed === undefined && ours !== undefined)
        shown.course = (0,rolling_course/* follow */.e6)(shown.course, ours, 'started');
    shown.course = { ...shown.course, serviceDeployment };
    (0,service_rollout/* takeIn */.l)(shown, service, clock.now());
}
//# sourceMappingURL=tell-progress.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/rolling-sight.js
var rolling_sight = __webpack_require__(30121);
// EXTERNAL MODULE: ./build/src/use-cases/gather-evidence.js
var gather_evidence = __webpack_require__(46838);
;// CONCATENATED MODULE: ./build/src/use-cases/native/watch-tasks.js



/** A candidate whose tasks cannot run would be waited for until ECS gives the stage up, after a day. */
async function watchTasks({ request, course, shown }, { deployment }, dependencies) {
    const isStarted = request.purpose === 'deploy' || request.purpose === 'rollback';
    if (!isStarted || deployment?.status !== 'IN_PROGRESS' || course.abort !== undefined)
        return undefined;
    const { service, failures } = shown.sight;
    const ours = service?.deployments.find(({ id }) => id === shown.course.followed?.id);
    if (service === undefined || ours === undefined)
        return undefined;
    const signs = (0,rolling_sight/* countTroubleSigns */.t)(service, ours);
    if (signs > failures.signs)
        await (0,gather_evidence/* gatherEvidence */.h)(shown, signs, dependencies);
    const failure = (0,judge_task_failures/* judgeTaskFailures */.m)(shown.sight.failures.tasks, shown.plan.failedTasksLimit);
    if (failure === undefined)
        return undefined;
    return { cause: failure.cause, reason: `The new revision does not run: ${failure.text}.` };
}
//# sourceMappingURL=watch-tasks.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/lead-rollout.js
















const VISIBLE_WITHIN_MILLISECONDS = 120_000;
const AFTER_THE_DEADLINE_MILLISECONDS = 900_000;
const PAUSE_MARGIN_MILLISECONDS = 120_000;
/** While a pause is judged nothing changes by itself, and metrics come once a minute. */
const BAKING_INTERVAL_MILLISECONDS = 10_000;
const AFTER_AN_EFFECT_MILLISECONDS = 1_000;
const lead_rollout_MINUTE = 60_000;
/** Observes, decides and acts until the rollout has ended. Throws `Cancelled` as soon as the job is cancelled. */
async function leadRollout(rollout, dependencies) {
    const { clock, cancelled } = dependencies;
    const limits = limitsOf(rollout);
    for (;;) {
        dependencies.boundCalls(bearsUntil(rollout, limits));
        const observed = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, lookAt(rollout, dependencies));
        if (observed !== undefined) {
            const move = nextNativeMove(observed, rollout.course, limits, clock.now());
            if (move.kind === 'end')
                return move.end;
            if (clock.now() > limits.giveUpAt)
                return { kind: 'unknown', reason: 'ECS did not come to an end in time.' };
            if (move.kind === 'hold')
                return { ...move, kind: 'held', weightPercent: observed.weightPercent };
            if (move.kind === 'compensate')
                return compensate(rollout, move.abort, dependencies);
            const acted = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, performNativeMove(rollout, move, dependencies));
            const interval = acted === 'acted' ? AFTER_AN_EFFECT_MILLISECONDS : intervalFor(rollout, observed, clock.now());
            await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, clock.sleep(interval, cancelled));
        }
        else if (clock.now() > bearsUntil(rollout, limits)) {
            const { unreadable } = rollout.course;
            const reason = (0,join_sentences/* joinSentences */.D)('The rollout timed out while its state could not be read.', unreadable?.message);
            return { kind: 'unknown', reason, ...(unreadable === undefined ? {} : { code: unreadable.code }) };
        }
        else {
            await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, clock.sleep(BAKING_INTERVAL_MILLISECONDS, cancelled));
        }
    }
}
/** All that one turn sees and judges. Undefined when AWS did not answer: the deadline decides how long that is borne. */
async function lookAt(rollout, dependencies) {
    const { course, shown } = rollout;
    try {
        const observed = await (0,observe_rollout/* observeRollout */.u)(rollout, dependencies);
        await tellProgress(rollout, observed, dependencies);
        const says = await judgePause(rollout, observed, dependencies);
        const hookId = observed.deployment?.pause?.hookId;
        course.judgement = says === undefined || hookId === undefined ? undefined : { hookId, says };
        if (says?.kind === 'abort')
            course.abort ??= says.abort;
        course.abort ??= await watchTasks(rollout, observed, dependencies);
        course.unreadable = undefined;
        return observed;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !(0,bears_until/* isPassing */.WG)(error))
            throw error;
        if (course.unreadable === undefined)
            shown.story.detail(error.message, 'warning');
        course.unreadable = error;
        return undefined;
    }
}
/** Until when it is borne that nothing can be read: a rollout that is to go back is waited for longer. */
function bearsUntil({ course }, { deadlineAt, giveUpAt }) {
    return course.abort === undefined ? Math.min(deadlineAt, giveUpAt) : giveUpAt;
}
/** What a person asked to finish, and the way back itself, are never turned back for taking long. */
function limitsOf({ request, course }) {
    const deadlineAt = course.startedAt + request.timeoutMilliseconds;
    return {
        visibleBy: course.startedAt + VISIBLE_WITHIN_MILLISECONDS,
        deadlineAt: ['finish', 'rollback'].includes(request.purpose) ? Number.POSITIVE_INFINITY : deadlineAt,
        giveUpAt: deadlineAt + AFTER_THE_DEADLINE_MILLISECONDS,
        pauseMarginMilliseconds: PAUSE_MARGIN_MILLISECONDS
    };
}
function intervalFor({ request, course }, { deployment }, now) {
    if (deployment?.pause === undefined)
        return (0,poll_interval/* pollIntervalMilliseconds */.z)(now - course.startedAt);
    const { gates, metricDelaySeconds } = request.gates;
    const probes = gates.flatMap(gate => (gate.kind === 'http' ? [gate.everySeconds * 1000] : []));
    // Another minute is judged as soon as its metrics are due: a bad revision serves no request for longer than it must.
    const untilDue = lead_rollout_MINUTE - ((now - metricDelaySeconds * 1000) % lead_rollout_MINUTE);
    return Math.max(AFTER_AN_EFFECT_MILLISECONDS, Math.min(BAKING_INTERVAL_MILLISECONDS, untilDue, ...probes));
}
/** The rollback lost the race: the deployment is complete, so going back is a deployment of its own. */
async function compensate(rollout, abort, dependencies) {
    const { request, course, shown } = rollout;
    const { taskDefinition, deploymentConfiguration } = course.before;
    shown.story.milestone(`the deployment completed before the rollback: deploying ${(0,service_snapshot/* nameRevision */.hH)(taskDefinition)} again`, 'bad');
    const back = {
        request: { ...request, taskDefinition, purpose: 'finish' },
        course: (0,native_course/* startNativeCourse */.x)({ ...course.before, taskDefinition: request.taskDefinition }, undefined, dependencies.clock.now()),
        shown
    };
    back.course.updateSent = true;
    await (0,remember_configuration/* rememberConfiguration */.qq)({ ...rollout, request: { ...request, pauses: 'none' } }, dependencies);
    await sendUpdate(back, (0,deployment_configuration/* composeReturn */.Nc)(deploymentConfiguration), dependencies);
    return { kind: 'compensated', end: await leadRollout(back, dependencies), abort };
}
//# sourceMappingURL=lead-rollout.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/left-behind/left-behind.js
var left_behind = __webpack_require__(2995);
// EXTERNAL MODULE: ./build/src/domain/rollout/left-behind/running-rollout.js
var running_rollout = __webpack_require__(18836);
// EXTERNAL MODULE: ./build/src/domain/task-definition/requested-changes.js + 2 modules
var requested_changes = __webpack_require__(832);
// EXTERNAL MODULE: ./build/src/use-cases/prepare-services.js + 3 modules
var prepare_services = __webpack_require__(58617);
// EXTERNAL MODULE: ./build/src/use-cases/rollout-story.js
var rollout_story = __webpack_require__(21988);
// EXTERNAL MODULE: ./build/src/use-cases/native/inspect-before.js + 3 modules
var inspect_before = __webpack_require__(50527);
;// CONCATENATED MODULE: ./build/src/use-cases/native/prepare-shift.js









/** Reads all that the rollout rests on. Changes nothing. */
async function prepareShift(request, dependencies, looks = {}) {
    const seen = await readAnswerable(request, dependencies);
    const wish = await wishFor(request, seen, dependencies);
    const [prepared] = await (0,prepare_services/* prepareServices */.A)({ services: [wish], onRunning: 'supersede', purpose: 'deploy' }, dependencies, { ...looks, refuse: () => undefined });
    if (prepared === undefined)
        throw new TypeError('There is no service to prepare.');
    const { story } = prepared;
    const { revision } = prepared;
    if (revision === undefined)
        throw missing(request);
    const { purpose } = request;
    const current = await (0,inspect_before/* findCurrent */.$)(revision.existing?.arn, seen, { ...dependencies, purpose });
    const isOurs = current.kind === 'ours';
    const left = (0,left_behind/* findLeftBehind */.jK)(seen.deploymentConfiguration, seen.tags);
    const service = isOurs
        ? seen
        : { ...seen, deploymentConfiguration: (0,left_behind/* configurationAfter */.RQ)(left, seen.deploymentConfiguration) };
    const findings = await (0,inspect_before/* inspectBefore */.e)(request, { service, current }, dependencies);
    const blocking = findings.filter(({ severity }) => severity === 'blocks');
    const warnings = findings.filter(({ severity }) => severity === 'warns');
    if (current.kind === 'nothing' &&
        revision.existing !== undefined &&
        revision.existing.arn === prepared.before?.taskDefinition)
        story.detail('Already deployed; tasks will be replaced with identical ones', 'warning');
    for (const line of request.planLines)
        story.detail(`plan: ${line}`);
    for (const { message } of blocking)
        story.detail(`Preflight check failed: ${message}`, 'bad');
    for (const { message } of warnings)
        story.detail(message, 'warning');
    if (!isOurs && left.kind === 'configuration' && request.mode === 'dry-run')
        story.detail((0,left_behind/* describeLeftBehind */.$h)(left, seen.deploymentConfiguration), 'warning');
    return {
        prepared: {
            ...prepared,
            changes: { ...prepared.changes, plan: request.planLines },
            refusal: isOurs ? undefined : refuse(blocking)
        },
        ...{ service, current, left, warnings }
    };
}
async function readAnswerable(request, { rollouts }) {
    const service = await rollouts.readService(request.service.cluster, request.service.service);
    if (service === undefined)
        throw missing(request);
    return service;
}
/** An answer to a rollout that waits is about the revision that it brings. One that goes back already can be watched. */
async function wishFor(request, service, dependencies) {
    const { rollouts } = dependencies;
    const { purpose } = request;
    if (purpose === 'deploy' || purpose === 'rollback')
        return request.service;
    const { currentDeployment } = service;
    const last = currentDeployment === undefined ? undefined : await rollouts.observe(currentDeployment);
    // ECS names the last deployment long after its end: answering that one would start another.
    const isOpen = last !== undefined && last.strategy !== 'ROLLING' && (purpose === 'abandon' ? (0,running_rollout/* isUnderWay */.gn)(last) : (0,running_rollout/* isForward */.mt)(last));
    const revision = isOpen ? last.targetRevision : undefined;
    const placement = revision === undefined ? undefined : await rollouts.placement(revision);
    if (placement === undefined) {
        const isOver = last === undefined || !(0,running_rollout/* isUnderWay */.gn)(last);
        if (isOver && request.mode === 'deploy')
            await clearWhatIsLeft(service, dependencies);
        const how = last === undefined ? '' : ` The last one is ${last.status}.`;
        throw new errors/* DeployError */.s('not-found', `There is no rollout of service ${service.name} that waits for an answer.${how}`);
    }
    const source = { kind: 'registered', input: 'service', reference: placement.taskDefinition };
    return { ...request.service, source, changes: requested_changes/* NO_CHANGES */.eo };
}
/** There is nothing to answer; what the rollout left on the service goes all the same. */
async function clearWhatIsLeft({ cluster, name }, dependencies) {
    const story = (0,rollout_story/* tellRollout */.J)({ subject: name, prefix: '' }, dependencies);
    const startedAt = dependencies.clock.now();
    await (0,clear_the_way/* clearTheWay */.a)({ cluster, service: name, running: undefined, story, startedAt }, dependencies);
}
function missing({ service: { cluster, service } }) {
    return new errors/* DeployError */.s('not-found', `Service ${service} in cluster ${cluster} does not exist in this account and region: check the names and the region.`);
}
const CODES = {
    controller: 'wrong-controller',
    inactive: 'service-inactive',
    'no-tasks': 'scaled-to-zero',
    deployment: 'another-deployment-running'
};
function refuse([first, ...others]) {
    if (first === undefined)
        return undefined;
    const more = others.length === 0 ? '' : `${others.length} more in the log.`;
    return { verdict: 'failed', reasonCode: CODES[first.code] ?? 'preflight', reason: (0,join_sentences/* joinSentences */.D)(first.message, more) };
}
//# sourceMappingURL=prepare-shift.js.map
// EXTERNAL MODULE: ./build/src/use-cases/native/report-shift.js
var report_shift = __webpack_require__(77526);
// EXTERNAL MODULE: ./build/src/use-cases/left-behind/send-configuration.js
var send_configuration = __webpack_require__(30421);
;// CONCATENATED MODULE: ./build/src/use-cases/native/restore-configuration.js






/**
 * Restores the service's configuration from before: hooks that are left behind would pause another deployment. What it is now is ours
 * when it carries our pauses, or when our own way back was the last to set it.
 */
async function restoreConfiguration(rollout, setBy, { rollouts, clock, log }) {
    const { request, course, shown } = rollout;
    const { cluster, service } = request;
    try {
        const now = await rollouts.readService(cluster, service);
        if (now === undefined)
            return;
        const { deploymentConfiguration: current } = now;
        const isBack = setBy === 'the-way-back' || request.pauses === 'none';
        const isOurs = isBack ? (0,deployment_configuration/* isReturn */.NP)(current) : (0,deployment_configuration/* sharesPause */.Tb)(current, [request.hookTimeoutMinutes]);
        if (!isOurs) {
            shown.story.detail('the deployment configuration of the service was changed meanwhile and is left as it is');
            if ((0,configuration_memory/* recallMemory */.JX)(now.tags, current) === undefined)
                await (0,remember_configuration/* forgetConfiguration */.I)(now, rollout, { rollouts });
            return;
        }
        const before = course.configurationBefore;
        const restore = before === undefined ? (0,deployment_configuration/* withoutPauses */.am)(current) : (0,deployment_configuration/* composeRestore */.NJ)(before, current);
        await (0,send_configuration/* sendConfiguration */.h)({ cluster, service }, restore, { rollouts, clock });
        await (0,remember_configuration/* forgetConfiguration */.I)(now, rollout, { rollouts });
        shown.story.detail(before === undefined
            ? 'the pauses are removed from the deployment configuration of the service, and its strategy is ROLLING'
            : 'the deployment configuration of the service is as it was before');
        if (before !== undefined && (0,deployment_configuration/* isBakeAssumed */.Cl)(before, current))
            shown.story.detail('bakeTimeInMinutes is set to 5: the service has alarms, and ECS no longer computes a default', 'warning');
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const what = (0,join_sentences/* joinSentences */.D)(`The deployment configuration of service ${service} was not restored: ${error.message}`, 'The next run restores it. Until then, other deployments use the strategy and the pauses of this rollout.');
        shown.story.detail(what, 'warning');
        log.warning('The deployment configuration was not restored', what);
    }
}
//# sourceMappingURL=restore-configuration.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/shift-traffic.js
























/**
 * Brings a revision to all of a service's traffic by an ECS-native deployment, judged at each pause. Throws only before the
 * service was changed.
 */
async function shiftTraffic(request, dependencies) {
    const { clock, log, cancelled } = dependencies;
    const startedAt = (0,mark_start/* markStart */.E)(clock);
    const conclude = (service) => ({
        ...(0,conclude_deployment/* concludeDeployment */.d3)(request.mode, [service], { startedAt: startedAt(), finishedAt: clock.now() }),
        strategy: request.plan.strategy.kind
    });
    const untouched = ({ prepared }) => conclude((0,conclude_deployment/* outcomeOfPrepared */.JP)(prepared, { all: [prepared], at: clock.now() }));
    let shift = await log.group('Prepare', () => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, prepareShift(request, dependencies)));
    for (const { message } of shift.warnings)
        log.warning('Preflight', message);
    if (request.mode === 'dry-run' || shift.prepared.refusal !== undefined)
        return untouched(shift);
    try {
        const { prepared } = shift;
        const turnedBack = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, makeWay(shift, startedAt(), dependencies));
        if (turnedBack !== 'was-free') {
            shift = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, prepareShift(request, dependencies, { storyOf: () => prepared.story }));
            if (shift.prepared.refusal !== undefined)
                return untouched(shift);
        }
        const outcome = await shiftPrepared(request, shift, dependencies);
        const purpose = request.purpose === 'rollback' ? 'rollback' : 'deploy';
        const wayBack = { purpose, startedAt: startedAt() };
        return conclude((0,tell_way_back/* tellWayBack */.q)(outcome, turnedBack === 'was-free' ? undefined : turnedBack, wayBack));
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        return conclude((0,conclude_deployment/* outcomeOfCancelled */.PN)(shift.prepared, clock.now()));
    }
}
/** Rolls back what is under way, and restores what a lost run left: all but a rollout that is joined. */
async function makeWay({ prepared, current, left }, startedAt, dependencies) {
    if (current.kind === 'ours' || (current.kind === 'nothing' && left.kind === 'nothing'))
        return 'was-free';
    const { story, request } = prepared;
    const { cluster, service } = request;
    const running = current.kind === 'foreign' ? current.running : undefined;
    return (0,clear_the_way/* clearTheWay */.a)({ cluster, service, running, story, startedAt }, dependencies);
}
async function shiftPrepared(request, shift, dependencies) {
    const rollout = await openRollout(request, shift, dependencies);
    (0,shift_state/* saveShift */.CS)(dependencies.state, rollout);
    await follow(rollout, dependencies);
    return { ...(0,conclude_deployment/* outcomeOfRollout */.TI)(rollout.shown), shift: (0,report_shift/* reportShift */.p)(rollout) };
}
async function openRollout(request, { prepared, service, current }, dependencies) {
    const { clock, cancelled } = dependencies;
    const registered = (await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, (0,register_revisions/* registerRevisions */.q)([prepared], dependencies))).get(prepared);
    const { request: wish, story, changes, seenAt } = prepared;
    if (prepared.before === undefined || registered === undefined || service === undefined)
        throw new TypeError('A service that was prepared has a revision.');
    const attached = current.kind === 'ours' ? current.deployment : undefined;
    const served = attached && (await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, readServedBefore(attached, dependencies)));
    const before = { ...prepared.before, taskDefinition: served?.arn ?? prepared.before.taskDefinition };
    const revisions = { ...registered, from: served ?? registered.from };
    const now = clock.now();
    const taskDefinition = revisions.to.arn;
    // ECS's circuit breaker is for rolling deployments: failed tasks are counted here.
    const rolling = {
        waitUntil: 'completed',
        onFailure: 'rollback',
        circuitBreaker: { enabled: false, rollback: false }
    };
    const plan = (0,plan_rolling/* planRolling */.X)({ ...wish, ...request.plan, ...request, ...rolling }, before, { taskDefinition, now });
    const memory = (0,configuration_memory/* recallMemory */.JX)(service.tags, service.deploymentConfiguration);
    const configurationBefore = attached === undefined ? service.deploymentConfiguration : memory?.before;
    const course = (0,native_course/* startNativeCourse */.x)({ ...service, taskDefinition: before.taskDefinition }, configurationBefore, now);
    course.deployment = attached;
    // Whether or not it stands at a pause.
    if (request.purpose === 'abandon')
        course.abort = { cause: 'abandoned', reason: 'The rollback was requested with `finish: rollback`.' };
    const ofTheService = attached && ((0,deployment_configuration/* readPauseTimeoutMinutes */.nb)(service.deploymentConfiguration) ?? memory?.hookTimeoutsMinutes[0]);
    return {
        request: {
            ...request.plan,
            ...(ofTheService === undefined ? {} : { hookTimeoutMinutes: ofTheService }),
            cluster: wish.cluster,
            service: wish.service,
            taskDefinition,
            alarms: wish.alarms?.names,
            waitUntil: request.waitUntil,
            onCancel: request.onCancel,
            onRunning: request.onRunning,
            purpose: request.purpose
        },
        course,
        shown: (0,service_rollout/* startRollout */.wz)({ request: wish, revisions, before, plan, story, changes, startedAt: now }, seenAt)
    };
}
/** A service names the new revision from the update on; what a rollout that is joined would go back to is what it started from. */
async function readServedBefore({ sourceRevisions: [source] }, { rollouts, taskDefinitions }) {
    const placement = source === undefined ? undefined : await rollouts.placement(source);
    return placement && (await taskDefinitions.find(placement.taskDefinition));
}
/** Starts (or joins) the rollout and leads it to its end, whatever comes. */
async function follow(rollout, dependencies) {
    const { course, shown, request } = rollout;
    const { clock, cancelled, state } = dependencies;
    try {
        if (course.deployment === undefined) {
            await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, (0,remember_configuration/* rememberConfiguration */.qq)(rollout, dependencies));
            await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, startNativeRollout(rollout, dependencies));
        }
        else
            shown.story.milestone(`${(0,service_snapshot/* nameRevision */.hH)(request.taskDefinition)} is being deployed already: following ${course.deployment.arn}`);
        await endWithTruth(rollout, dependencies);
        (0,shift_state/* saveShiftEnd */.hs)(state);
    }
    catch (error) {
        if (error instanceof unless_cancelled/* Cancelled */.c)
            await cancelShift(rollout, dependencies);
        else if (error instanceof errors/* DeployError */.s) {
            if (isUnstarted(rollout, error))
                await (0,remember_configuration/* forgetUnusedNote */.om)(rollout, dependencies);
            endUnreadable(rollout, error, clock.now());
            (0,shift_state/* saveShiftEnd */.hs)(state);
        }
        else
            throw error;
    }
}
/** Leads the rollout, puts the configuration back once nothing depends on it any more, and says how it ended. */
async function endWithTruth(rollout, dependencies) {
    const { request, course, shown } = rollout;
    const end = await leadRollout(rollout, dependencies);
    const last = course.steps.at(-1);
    if (last !== undefined)
        last.finishedAt ??= dependencies.clock.now();
    const successor = course.observed?.successor?.taskDefinition;
    if (end.kind === 'superseded' && successor !== undefined)
        await (0,perform_move/* identifySuccessor */.J)(shown, successor, dependencies);
    const setBy = end.kind === 'compensated' ? 'the-way-back' : 'the-rollout';
    if (end.kind !== 'held')
        await restoreConfiguration(rollout, setBy, dependencies);
    const ending = concludeNative(end, {
        taskDefinition: request.taskDefinition,
        previousTaskDefinition: course.before.taskDefinition,
        weightPercent: course.observed?.weightPercent,
        abort: course.abort,
        deployment: course.deployment,
        waitUntil: request.waitUntil,
        failures: shown.sight.failures.tasks
    });
    if (end.kind === 'held')
        dependencies.log.warning('The rollout is paused', ending.reason);
    (0,service_rollout/* endRollout */.V1)(shown, ending, dependencies.clock.now());
}
/** Nothing was sent, or ECS refused it. */
function isUnstarted({ course }, { code }) {
    return course.deployment === undefined && (!course.updateSent || code !== 'outcome-unknown');
}
/** Ends the story of a rollout whose truth could not be read or changed: says what ECS will do of itself. */
function endUnreadable(rollout, error, at) {
    const { course, shown, request } = rollout;
    const left = isUnstarted(rollout, error)
        ? ''
        : describeSwitch(course.observed?.deployment?.pause?.expiresAt, request.service);
    (0,service_rollout/* endRollout */.V1)(shown, { verdict: left === '' ? 'failed' : 'unknown', reasonCode: error.code, reason: (0,join_sentences/* joinSentences */.D)(error.message, left) }, at);
}
function describeSwitch(expiresAt, service) {
    const look = `Deployment status is unknown. Check service ${service} in the console.`;
    return expiresAt === undefined
        ? look
        : `The rollout stands at a pause; ECS rolls it back by itself at ${new Date(expiresAt).toISOString()}.`;
}
//# sourceMappingURL=shift-traffic.js.map

/***/ })

};
