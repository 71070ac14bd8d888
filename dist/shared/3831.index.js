export const id = 3831;
export const ids = [3831];
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

/***/ 72685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   yg: () => (/* binding */ formatDigits)
/* harmony export */ });
/** `1,234,567` */
function formatCount(count) {
    return count.toLocaleString('en-US', { maximumFractionDigits: 20 });
}
/** A share as a percentage of two significant digits: `0.093 %`, `2 %`, `100 %`. */
function formatRate(rate) {
    return `${formatDigits(rate * 100)} %`;
}
/** `0.62`, `431`, `more than 10^12` */
function formatE(logE) {
    if (logE > 12 * Math.LN10)
        return 'more than 10^12';
    const e = Math.exp(logE);
    return e < 0.01 ? 'below 0.01' : formatDigits(e);
}
/** `1.25`, `30`: without trailing zeros. */
function formatDigits(number) {
    if (Math.abs(number) >= 100)
        return formatCount(Math.round(number));
    return String(Number(number.toPrecision(2)));
}
//# sourceMappingURL=format-figures.js.map

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

/***/ 63768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ publicAddress)
/* harmony export */ });
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);

/** An http address, fit for logs and errors: without its query and fragment, and without parts of the path that look like keys. */
function publicAddress(address) {
    const end = address.search(/[?#]/);
    const whole = end === -1 ? address : address.slice(0, end);
    const pathAt = whole.indexOf('/', whole.indexOf('://') + 3);
    const [start, path] = pathAt === -1 ? [whole, ''] : [whole.slice(0, pathAt), whole.slice(pathAt)];
    const shown = path
        .split('/')
        .map(part => (part.split(/[^A-Za-z0-9]+/).some(_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeKey */ .zC) ? '***' : part))
        .join('/');
    return `${start}${shown}${end === -1 ? '' : '?***'}`;
}
//# sourceMappingURL=public-address.js.map

/***/ }),

/***/ 94220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCanaryInputs: () => (/* binding */ readCanaryInputs),
  readSwapInputs: () => (/* binding */ readSwapInputs)
});

// EXTERNAL MODULE: ./build/src/domain/gate/parse-gates.js + 11 modules
var parse_gates = __webpack_require__(79709);
// EXTERNAL MODULE: ./build/src/domain/gate/check-probe.js
var check_probe = __webpack_require__(71995);
// EXTERNAL MODULE: ./build/src/domain/gate/format-figures.js
var format_figures = __webpack_require__(72685);
;// CONCATENATED MODULE: ./build/src/domain/gate/describe-gate.js


/** What a gate will do, in one line for a plan. */
function describeGate(gate) {
    return `${gate.name}: ${describeRule(gate)}${gate.mode === 'observe' ? ' (observes only)' : ''}`;
}
function describeRule(gate) {
    switch (gate.kind) {
        case 'relative':
            return `fails above ${Number((1 + gate.tolerance).toFixed(3))} times the rate of the old revision, ${describeTest(gate)}`;
        case 'absolute':
            return `fails above ${(0,format_figures/* formatRate */.CE)(gate.maxRate)}, ${describeTest(gate)}`;
        case 'threshold':
            return `passes with ${(0,format_figures/* formatCount */.B4)(gate.minRequests)} requests a step or more`;
        case 'alarms':
            return `none of ${gate.alarms.join(', ')} in ALARM`;
        case 'http':
            return describeProbes(gate);
        case 'targets':
            return 'none unhealthy twice in a row';
        case 'mann-whitney':
            return `fails when ${gate.failsWhen} by more than ${(0,format_figures/* formatRate */.CE)(gate.tolerance)} (${(0,format_figures/* formatRate */.CE)(gate.confidence)} confidence)`;
    }
}
function describeTest({ alpha, minRequests }) {
    return `falsely at most once in ${(0,format_figures/* formatCount */.B4)(Math.round(1 / alpha))} rollouts; passes with ${(0,format_figures/* formatCount */.B4)(minRequests)} requests a step or more`;
}
function describeProbes({ expect, timesInARow, withinSeconds }) {
    return `answers ${(0,check_probe/* formatStatuses */.c)(expect.statuses)} ${timesInARow} times in a row within ${withinSeconds} s`;
}
//# sourceMappingURL=describe-gate.js.map
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
;// CONCATENATED MODULE: ./build/src/domain/rollout/describe-rollout-plan.js


/** The plan for people, line by line: what moves when, how long it takes, who judges. */
function describeRolloutPlan(plan, { gates }) {
    const { budget } = plan;
    const between = plan.stops.filter(stop => !plan.waypoints.includes(stop));
    return [
        `ECS shifts the traffic ${describeStrategy(plan.strategy)}; it is judged at ${plan.waypoints.join(', ')} %.`,
        ...(between.length === 0 ? [] : [`Its pauses at ${between.join(', ')} % are continued at once.`]),
        `Each bake takes ${show(plan.bakeSeconds)}, and up to ${show(plan.bakeMaxSeconds)} while there is doubt.`,
        `If nobody answers a pause, ECS rolls back by itself after ${plan.hookTimeoutMinutes} minutes.`,
        `In all: ${show(budget.atLeastSeconds)} at least, ${show(budget.atMostSeconds)} at most, ${show(budget.allowanceSeconds)} of which are set aside for ECS.`,
        ...gates.map(gate => `Gate ${describeGate(gate)}`),
        ...plan.warnings.map(warning => `Warning: ${warning}`)
    ];
}
function describeStrategy(strategy) {
    switch (strategy.kind) {
        case 'canary':
            return `to ${strategy.percent} %, then all of it (CANARY)`;
        case 'linear':
            return `by ${strategy.stepPercent} % at a time (LINEAR)`;
        case 'blue-green':
            return 'all at once (BLUE_GREEN)';
    }
}
function show(seconds) {
    return (0,duration/* formatDuration */.a)(seconds * 1000);
}
//# sourceMappingURL=describe-rollout-plan.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/gate/decide-bake.js
var decide_bake = __webpack_require__(87262);
// EXTERNAL MODULE: ./build/src/domain/gate/judged-window.js
var judged_window = __webpack_require__(75824);
// EXTERNAL MODULE: ./build/src/domain/gate/judge-series.js + 1 modules
var judge_series = __webpack_require__(56938);
// EXTERNAL MODULE: ./build/src/domain/gate/judge-threshold.js
var judge_threshold = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/src/domain/gate/e-value.js
var e_value = __webpack_require__(69183);
// EXTERNAL MODULE: ./build/src/domain/gate/signal.js
var signal = __webpack_require__(18510);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/domain/rollout/rollout-steps.js


/** All traffic. */
const ALL_TENTHS = 1000;
/** Reads the input `steps`: `10, 50, 100`, `linear 20` or `blue-green`. */
function parseSteps(text) {
    const words = text.trim().toLowerCase();
    if (words === 'blue-green')
        return { kind: 'blue-green' };
    const linear = /^linear\s+(\S+)$/.exec(words)?.[1];
    if (linear !== undefined)
        return { kind: 'linear', tenths: parseWeight(linear) };
    const tenths = words.split(',').map(word => parseWeight(word.trim()));
    requireRising(tenths);
    return { kind: 'list', tenths };
}
/** `10, 50, 100` */
function formatSteps(tenths) {
    return tenths.map(weight => weight / 10).join(', ');
}
// ECS takes multiples of 0.1: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html
function parseWeight(word) {
    const written = /^(\d{1,3}(?:\.\d)?)%?$/.exec(word)?.[1];
    const tenths = written === undefined ? 0 : Math.round(Number(written) * 10);
    if (tenths >= 1 && tenths <= ALL_TENTHS)
        return tenths;
    throw (0,errors/* badInput */.A)('steps', `expected weights from 0.1 to 100 with at most one decimal ("10, 50, 100"), "linear 20" or "blue-green"; got ${(0,quote_safe/* quoteWord */.XW)(word)}.`);
}
function requireRising(tenths) {
    const falling = tenths.findIndex((weight, index) => weight <= (tenths[index - 1] ?? 0));
    if (falling !== -1) {
        throw (0,errors/* badInput */.A)('steps', `each weight must be higher than the one before; ${formatSteps(tenths.slice(falling - 1, falling + 1))} is not.`);
    }
    if (tenths.at(-1) !== ALL_TENTHS) {
        throw (0,errors/* badInput */.A)('steps', `the last step must be 100, or the rollout would never be complete: "${formatSteps([...tenths, ALL_TENTHS])}".`);
    }
}
//# sourceMappingURL=rollout-steps.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/native-shape.js


/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html */
const LEAST_LINEAR_TENTHS = 30;
/** Says steps in the words of ECS, exactly or not at all. */
function shapeNatively(steps) {
    switch (steps.kind) {
        case 'blue-green':
            return { strategy: { kind: 'blue-green' }, stops: [ALL_TENTHS], waypoints: [ALL_TENTHS] };
        case 'linear':
            return shapeLinear(steps.tenths);
        case 'list':
            return shapeList(steps.tenths);
    }
}
function shapeLinear(tenths) {
    const stops = multiplesOf(tenths);
    if (tenths >= LEAST_LINEAR_TENTHS && stops.at(-1) === ALL_TENTHS) {
        return { strategy: { kind: 'linear', stepPercent: tenths / 10 }, stops, waypoints: stops };
    }
    // What ECS does with a remainder is not documented.
    throw (0,errors/* badInput */.A)('steps', `"linear ${tenths / 10}" is not possible: equal steps must be at least 3 and add up to exactly 100. Nearest: ${nearestLinear(tenths)}.`);
}
function shapeList(asked) {
    const [first = ALL_TENTHS] = asked;
    if (asked.length === 1)
        return { strategy: { kind: 'blue-green' }, stops: asked, waypoints: asked };
    if (asked.length === 2)
        return { strategy: { kind: 'canary', percent: first / 10 }, stops: asked, waypoints: asked };
    const step = asked.reduce(greatestCommonDivisor);
    if (step >= LEAST_LINEAR_TENTHS) {
        return { strategy: { kind: 'linear', stepPercent: step / 10 }, stops: multiplesOf(step), waypoints: asked };
    }
    const nearest = nearestLists(asked).map(list => `"${formatSteps(list)}"`);
    throw (0,errors/* badInput */.A)('steps', `ECS cannot stop at ${formatSteps(asked)} by itself: it makes two shifts ("10, 100"), or equal ones of at least 3, at some of which deploy-kit does not stop. Nearest: ${nearest.join(', ')}. Any list works with the ALB engine.`);
}
function nearestLinear(tenths) {
    return evenSteps()
        .toSorted((one, other) => Math.abs(one - tenths) - Math.abs(other - tenths))
        .slice(0, 2)
        .map(step => `"linear ${step / 10}"`)
        .join(', ');
}
/** The equal steps that are nearest to what was asked for, if any still stop before all traffic, and the plain canary. */
function nearestLists(asked) {
    const [first = ALL_TENTHS] = asked;
    const [nearest] = evenSteps()
        .map(step => roundTo(step, asked))
        .filter(list => list.length > 1)
        .toSorted((one, other) => distance(asked, one) - distance(asked, other));
    return nearest === undefined ? [[first, ALL_TENTHS]] : [nearest, [first, ALL_TENTHS]];
}
function roundTo(step, asked) {
    const rounded = asked.map(weight => Math.max(step, Math.round(weight / step) * step));
    return [...new Set(rounded)].toSorted((one, other) => one - other);
}
/** How far each weight asked for is from the nearest that can be had, in proportion to it: 1 to 4 is further than 50 to 52. */
function distance(asked, list) {
    const off = asked.reduce((sum, weight) => sum + Math.min(...list.map(other => Math.abs(Math.log(other / weight)))), 0);
    return off + (asked.length - list.length) * Math.LN2;
}
/** Equal steps that add up to all traffic. */
function evenSteps() {
    return Array.from({ length: ALL_TENTHS / 2 }, (_, index) => index + 1).filter(step => step >= LEAST_LINEAR_TENTHS && ALL_TENTHS % step === 0);
}
function multiplesOf(step) {
    return Array.from({ length: Math.floor(ALL_TENTHS / step) }, (_, index) => (index + 1) * step);
}
function greatestCommonDivisor(one, other) {
    return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
//# sourceMappingURL=native-shape.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/plan-rollout.js










const BAKE_MAX_TIMES = 3;
/** A pause outlives the longest judgement by this much, so that it never expires under a healthy run. */
const PAUSE_SLACK_MINUTES = 10;
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html */
const PAUSE_MINUTES_AT_MOST = 20_160;
const DEPLOYMENT_DAYS_AT_MOST = 30;
/** Set aside for ECS: bringing the second fleet up, and each shift. */
const SCALE_UP_SECONDS = 600;
const SHIFT_SECONDS = 60;
/** Plans a rollout over ECS-native strategies. What contradicts itself, or could never end well, is an error. */
function planRollout(wish) {
    const shape = shapeNatively(parseSteps(wish.steps));
    const bakeMaxSeconds = wish.bakeMaxSeconds ?? wish.bakeSeconds * BAKE_MAX_TIMES;
    if (bakeMaxSeconds < wish.bakeSeconds) {
        throw (0,errors/* badInput */.A)('bake-max', `${plan_rollout_show(bakeMaxSeconds)} is shorter than the bake of ${plan_rollout_show(wish.bakeSeconds)} that it extends.`);
    }
    requireDecidable(wish, bakeMaxSeconds);
    requireComparison(wish.gates, shape.waypoints);
    const budget = computeBudget(wish, { bakeMaxSeconds, waypoints: shape.waypoints.length, stops: shape.stops.length });
    const hookTimeoutMinutes = planPause(wish, bakeMaxSeconds);
    requireTime(budget, wish);
    return {
        strategy: shape.strategy,
        waypoints: shape.waypoints.map(toPercent),
        stops: shape.stops.map(toPercent),
        bakeSeconds: wish.bakeSeconds,
        bakeMaxSeconds,
        hookTimeoutMinutes,
        budget,
        warnings: [
            ...warnOfBake(wish),
            ...warnOfTimeout(wish, budget),
            ...warnOfComparison(wish, shape.waypoints),
            ...warnOfProbes(wish, bakeMaxSeconds)
        ]
    };
}
function toPercent(tenths) {
    return tenths / 10;
}
function computeBudget({ bakeSeconds, keepSeconds }, each) {
    const allowanceSeconds = SCALE_UP_SECONDS + each.stops * SHIFT_SECONDS;
    const before = each.waypoints - 1;
    return {
        bakeSeconds: each.waypoints * bakeSeconds,
        bakeMaxSeconds: each.waypoints * each.bakeMaxSeconds,
        keepSeconds,
        allowanceSeconds,
        atLeastSeconds: before * bakeSeconds + Math.max(bakeSeconds, keepSeconds),
        atMostSeconds: before * each.bakeMaxSeconds + Math.max(each.bakeMaxSeconds, keepSeconds) + allowanceSeconds
    };
}
/** The last pause lasts longest: a judgement or the time for which the old revision is kept, and then a person's time. */
function planPause({ keepSeconds, holdSeconds, gates }, bakeMaxSeconds) {
    const judged = Math.max(bakeMaxSeconds + gates.metricDelaySeconds, keepSeconds);
    const seconds = judged + holdSeconds + decide_bake/* EXPIRY_MARGIN_SECONDS */.tn;
    const minutes = Math.ceil(seconds / 60) + PAUSE_SLACK_MINUTES;
    if (minutes <= PAUSE_MINUTES_AT_MOST)
        return minutes;
    const longest = holdSeconds > judged ? 'hold-for' : keepSeconds > bakeMaxSeconds ? 'keep-for' : 'bake-max';
    throw (0,errors/* badInput */.A)(longest, `a pause would last ${plan_rollout_show(minutes * 60)}, and ECS ends every pause after 14 days.`);
}
/** A gate that could never see enough would stop every rollout, or none: both look like a gate and are not. */
function requireDecidable({ gates: { gates, ...rules }, ...wish }, bakeMaxSeconds) {
    // Named is the input that was given: `bake: 10` are ten seconds, and three times that is still nothing.
    const [input, times] = wish.bakeMaxSeconds === undefined ? ['bake', BAKE_MAX_TIMES] : ['bake-max', 1];
    const given = (0,judged_window/* judgedMinutesIn */["in"])(bakeMaxSeconds, rules);
    for (const gate of gates.filter(({ mode }) => mode === 'enforce')) {
        const needed = minutesToDecide(gate);
        if (needed <= given)
            continue;
        const seconds = (needed + rules.warmUpMinutes) * 60 + rules.metricDelaySeconds;
        throw (0,errors/* badInput */.A)(input, `gate "${gate.name}" needs ${minutes(needed)}, and a step of at most ${plan_rollout_show(bakeMaxSeconds)} gives ${given} (CloudWatch is ${rules.metricDelaySeconds} s late, ${rules.warmUpMinutes} min of warm-up are dropped). Give ${input} at least ${plan_rollout_show(Math.ceil(seconds / times))}, or the gate mode: observe.`);
    }
}
/** A comparison by rank has minutes of both revisions only before the last step. */
function requireComparison({ gates }, waypoints) {
    const gate = gates.find(({ kind, mode }) => kind === 'mann-whitney' && mode === 'enforce');
    if (gate === undefined || waypoints.length > 1)
        return;
    throw (0,errors/* badInput */.A)('gates', `gate "${gate.name}" has nothing to compare with when all traffic moves at once, so it could never pass: shift the traffic in steps, or give the gate mode: observe.`);
}
function minutesToDecide(gate) {
    switch (gate.kind) {
        case 'relative':
        case 'absolute':
            return 1;
        case 'threshold':
            return (0,judge_threshold/* minutesNeeded */.z)(gate.breaches);
        case 'mann-whitney':
            return judge_series/* SERIES_MINUTES_NEEDED */.k;
        case 'alarms':
        case 'http':
        case 'targets':
            return 0;
    }
}
function requireTime(budget, { timeoutSeconds }) {
    if (timeoutSeconds !== undefined && timeoutSeconds <= budget.atLeastSeconds) {
        throw (0,errors/* badInput */.A)('timeout', `${plan_rollout_show(timeoutSeconds)} is not enough: the bakes alone take ${plan_rollout_show(budget.atLeastSeconds)}, so every rollout would time out. Allow ${plan_rollout_show(budget.atMostSeconds)}.`);
    }
    if (budget.atMostSeconds > DEPLOYMENT_DAYS_AT_MOST * 86_400) {
        throw (0,errors/* badInput */.A)('bake-max', `the rollout could take ${plan_rollout_show(budget.atMostSeconds)}, and ECS ends every deployment after ${DEPLOYMENT_DAYS_AT_MOST} days.`);
    }
}
function warnOfBake({ gates, bakeSeconds }) {
    const judged = (0,judged_window/* judgedMinutesIn */["in"])(bakeSeconds, gates);
    if (judged >= e_value/* BAD_MINUTES_TO_FAIL */.VL)
        return [];
    return [
        `A bake of ${plan_rollout_show(bakeSeconds)} gives ${minutes(judged)}, and no test fails on fewer than ${e_value/* BAD_MINUTES_TO_FAIL */.VL}: 5 minutes or more are useful.`
    ];
}
function warnOfTimeout({ timeoutSeconds }, { atMostSeconds }) {
    if (timeoutSeconds === undefined || timeoutSeconds >= atMostSeconds)
        return [];
    return [
        `The rollout may take ${plan_rollout_show(atMostSeconds)} when every bake is extended, and times out after ${plan_rollout_show(timeoutSeconds)}.`
    ];
}
/** Where all traffic moves at once, a gate that only compares never has anything to compare with. */
function warnOfComparison({ gates: { gates } }, waypoints) {
    if (waypoints.length > 1)
        return [];
    const judgedAlone = gates.flatMap(gate => (gate.kind === 'absolute' ? [(0,signal/* signalKey */.k)(gate.signal)] : []));
    return gates.flatMap(gate => gate.kind === 'relative' && !judgedAlone.includes((0,signal/* signalKey */.k)(gate.signal))
        ? [`Gate "${gate.name}" has nothing to compare with when all traffic moves at once: give it a max-rate.`]
        : []);
}
/** Probes fail when their time is over. A step that ends before that never sees them fail. */
function warnOfProbes({ gates: { gates } }, bakeMaxSeconds) {
    return gates.flatMap(gate => gate.kind === 'http' && gate.mode === 'enforce' && gate.withinSeconds > bakeMaxSeconds
        ? [
            `Gate "${gate.name}" may take ${plan_rollout_show(gate.withinSeconds)}, and a step ends after ${plan_rollout_show(bakeMaxSeconds)} at most: where it does not pass it is inconclusive, and never failed. Give it \`within: ${plan_rollout_show(bakeMaxSeconds)}\`, or a longer bake-max.`
        ]
        : []);
}
function plan_rollout_show(seconds) {
    return (0,duration/* formatDuration */.a)(seconds * 1000);
}
function minutes(count) {
    return count === 1 ? '1 judged minute' : `${count} judged minutes`;
}
//# sourceMappingURL=plan-rollout.js.map
// EXTERNAL MODULE: ./build/src/use-cases/read-service-inputs.js
var read_service_inputs = __webpack_require__(73453);
// EXTERNAL MODULE: ./build/src/use-cases/require-wish.js
var require_wish = __webpack_require__(54344);
;// CONCATENATED MODULE: ./build/src/use-cases/native/read-shift-inputs.js





const DAY_SECONDS = 86_400;
const WEEK_SECONDS = 7 * DAY_SECONDS;
const PURPOSES = { no: 'deploy', continue: 'finish', rollback: 'abandon' };
/** Reads the inputs of a rollout in steps. */
function readCanaryInputs(inputs) {
    return readShiftInputs(inputs, { steps: inputs.text('steps') ?? '10, 50, 100', keepSeconds: 0, purpose: 'deploy' });
}
/** Reads the inputs of a swap of all traffic at once. */
function readSwapInputs(inputs) {
    return readShiftInputs(inputs, {
        steps: 'blue-green',
        keepSeconds: inputs.durationSeconds('keep-for', { from: 0, to: WEEK_SECONDS }) ?? 0,
        purpose: PURPOSES[inputs.choice('finish', ['no', 'continue', 'rollback']) ?? 'no']
    });
}
/** Reads the inputs of all ways to shift traffic, and makes the plan. */
function readShiftInputs(inputs, wish) {
    const onInconclusive = inputs.choice('on-inconclusive', ['abort', 'continue', 'hold']) ?? 'abort';
    const gates = (0,parse_gates/* parseGates */.M)(inputs.block('gates') ?? 'errors:');
    const waitUntil = inputs.choice('wait-until', ['completed', 'traffic-shifted', 'test-traffic-shifted']) ?? 'completed';
    const timeoutSeconds = inputs.durationSeconds('timeout', { from: 60, to: WEEK_SECONDS });
    const holdSeconds = inputs.durationSeconds('hold-for', { from: 60, to: WEEK_SECONDS }) ?? 3_600;
    const plan = planRollout({
        ...wish,
        bakeSeconds: inputs.durationSeconds('bake', { from: 0, to: DAY_SECONDS }) ?? 600,
        bakeMaxSeconds: inputs.durationSeconds('bake-max', { from: 0, to: DAY_SECONDS }),
        holdSeconds: onInconclusive === 'hold' || waitUntil !== 'completed' ? holdSeconds : 0,
        gates,
        timeoutSeconds
    });
    const service = (0,read_service_inputs/* readServiceInputs */.D)(inputs);
    const mode = inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy';
    // An answer to a rollout that is held starts none, and a plan without an image is how a service is looked at.
    if (wish.purpose === 'deploy' && mode === 'deploy')
        (0,require_wish/* requireWish */.b)(service, 'an image, or a task definition or another change of it');
    return {
        service,
        plan: {
            ...{ ...plan, gates, onInconclusive, keepForSeconds: wish.keepSeconds },
            timeoutMilliseconds: (timeoutSeconds ?? plan.budget.atMostSeconds) * 1_000
        },
        planLines: describeRolloutPlan(plan, gates),
        mode,
        purpose: wish.purpose,
        waitUntil,
        onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
        onRunning: inputs.choice('on-running', ['refuse', 'supersede']) ?? 'refuse'
    };
}
//# sourceMappingURL=read-shift-inputs.js.map

/***/ })

};
