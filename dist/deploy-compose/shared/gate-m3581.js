export const modules = {

/***/ 6159:
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

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findMismatch),
/* harmony export */   c: () => (/* binding */ formatStatuses)
/* harmony export */ });
/** Why a probe's outcome is not what was expected; undefined when it is. */
function findMismatch(outcome, expect) {
    if (outcome.kind === 'no-answer')
        return `no response (${outcome.why})`;
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
        : `${place(version)} reports version ${quote(told)} instead of "${version.equals}"`;
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

/***/ 6540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ SERIES_MINUTES_NEEDED),
  B: () => (/* binding */ judgeSeries)
});

// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-figures.js
var format_figures = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/src/domain/gate/gate-result.js
var gate_result = __webpack_require__(6159);
;// CONCATENATED MODULE: ./build/src/domain/gate/statistics/rank-shift.js
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
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-series.js



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
    const data = {
        seen: Math.min(points.length, SERIES_MINUTES_NEEDED),
        needed: SERIES_MINUTES_NEEDED,
        unit: 'minutes'
    };
    const evidence = { abortProgress: 0, dataProgress, data };
    if (points.length < SERIES_MINUTES_NEEDED) {
        const reason = `${gate.metric.name} has values of both revisions for only ${points.length} of ${SERIES_MINUTES_NEEDED} required minutes.`;
        const clause = `only ${points.length} of ${SERIES_MINUTES_NEEDED} minutes of ${gate.metric.name} were available`;
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason, clause, evidence };
    }
    if (phase === 'interim') {
        const reason = `${gate.metric.name} is compared at the end of the bake time.`;
        const clause = `${gate.metric.name} has not been compared yet`;
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason, clause, evidence };
    }
    return compare(gate, points);
}
function compare(gate, points) {
    const stable = points.map(point => point.stable);
    const shift = estimateShift(points.map(point => point.canary), stable, gate.confidence);
    const typical = median(stable.toSorted((one, other) => one - other));
    const accepted = gate.tolerance * Math.abs(typical);
    const fails = isBeyond(gate.failsWhen, shift, accepted);
    const clause = `${gate.metric.name} of the canary differs by ${(0,format_figures/* formatDigits */.yg)(shift.estimate)} from stable ${(0,format_figures/* formatDigits */.yg)(typical)}; ${(0,format_figures/* formatDigits */.yg)(accepted)} is accepted`;
    const reason = `${gate.metric.name} of the canary differs by ${(0,format_figures/* formatDigits */.yg)(shift.estimate)} (${(0,format_figures/* formatDigits */.yg)(shift.from)} to ${(0,format_figures/* formatDigits */.yg)(shift.to)}) from stable ${(0,format_figures/* formatDigits */.yg)(typical)}; ${(0,format_figures/* formatDigits */.yg)(accepted)} is accepted.`;
    return {
        ...(fails ? { kind: 'fail', clause } : { kind: 'pass' }),
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
    return Number.isFinite(point.canary) && Number.isFinite(point.stable);
}
//# sourceMappingURL=judge-series.js.map

/***/ }),

/***/ 8297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ judgeThreshold),
/* harmony export */   z: () => (/* binding */ minutesNeeded)
/* harmony export */ });
/* harmony import */ var _statistics_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5658);
/* harmony import */ var _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4461);
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6159);
/* harmony import */ var _traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7904);




/**
 * Judges by an alert rule. A run of breaching minutes anywhere in the rollout fails, not only the last one, so that the verdict
 * does not depend on when one looked.
 */
function judgeThreshold(gate, window) {
    const breaching = window.buckets.map(bucket => isBreaching(bucket, gate));
    const worst = mostBreaches(breaching, gate.breaches);
    const needed = minutesNeeded(gate.breaches);
    const canary = (0,_statistics_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(window.buckets.map(bucket => bucket.canary));
    const lacksMinutes = breaching.length < needed;
    const evidence = {
        abortProgress: (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .j)(worst, gate.breaches.minutes),
        dataProgress: Math.min((0,_traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .trafficProgress */ .d0)(gate, window), (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .j)(breaching.length, needed)),
        data: lacksMinutes ? { seen: breaching.length, needed, unit: 'minutes' } : (0,_traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .trafficData */ .Sb)(gate, window),
        canary: (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toTraffic */ .X)(canary),
        stable: (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toTraffic */ .X)((0,_statistics_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(window.buckets.map(bucket => bucket.stable))),
        minutes: { judged: breaching.length, bad: worst, badToFail: gate.breaches.minutes }
    };
    const minutes = `${worst} ${describeRule(gate.breaches)} above ${(0,_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRate */ .CE)(gate.maxRate)}`;
    const seen = (0,_traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSide */ .Nd)('canary', canary, gate.signal);
    if (worst >= gate.breaches.minutes) {
        const clause = `${(0,_traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .clauseOfCanary */ .rn)(canary, gate.signal)}; ${minutes}`;
        return { kind: 'fail', reason: `${minutes}: ${seen}.`, clause, evidence };
    }
    if (lacksMinutes) {
        const reason = `Only ${breaching.length} of ${needed} required minutes are complete.`;
        const clause = `only ${breaching.length} of ${needed} complete minutes were available`;
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason, clause, evidence };
    }
    return (0,_traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .passWithTraffic */ .xM)(gate, window, {
        reason: `${minutes} (fails at ${gate.breaches.minutes}): ${seen}.`,
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

/***/ 8510:
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

/***/ 5658:
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

/***/ 3581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ logMeanExp),
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   GQ: () => (/* binding */ testEvidence),
/* harmony export */   VL: () => (/* binding */ BAD_MINUTES_TO_FAIL),
/* harmony export */   ez: () => (/* binding */ failProgress),
/* harmony export */   lK: () => (/* binding */ ALTERNATIVES)
/* harmony export */ });
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6159);

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

/***/ 5482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "in": () => (/* binding */ judgedMinutesIn),
/* harmony export */   vp: () => (/* binding */ selectWindow),
/* harmony export */   wA: () => (/* binding */ selectMinutes)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5658);

/**
 * Leaves out what is no evidence about the canary: minutes from before its weight rose above 0 (its place may have served another
 * revision in the rollout before), minutes right after a change of weight, and minutes whose figures may not be whole yet.
 */
function selectWindow(buckets, { weights, now }, rules) {
    const judged = selectMinutes(buckets, { weights, now }, rules);
    const last = weights.findLast(change => change.at >= startOf(weights));
    return {
        buckets: judged,
        step: last === undefined ? [] : judged.filter(({ t }) => t >= last.at),
        canaryPercent: last?.canaryPercent ?? 0
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
    return weights.find(change => change.canaryPercent > 0)?.at ?? Number.POSITIVE_INFINITY;
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

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ clauseOfStable),
/* harmony export */   Nd: () => (/* binding */ describeSide),
/* harmony export */   Sb: () => (/* binding */ trafficData),
/* harmony export */   d0: () => (/* binding */ trafficProgress),
/* harmony export */   rn: () => (/* binding */ clauseOfCanary),
/* harmony export */   xM: () => (/* binding */ passWithTraffic)
/* harmony export */ });
/* harmony import */ var _statistics_bucket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5658);
/* harmony import */ var _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6159);
/* harmony import */ var _signal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8510);




/** A pass, if enough requests reached the canary in this step; too few are no evidence that it is sound. */
function passWithTraffic({ minRequests }, window, said) {
    const { n } = stepTraffic(window);
    if (n >= minRequests)
        return { kind: 'pass', ...said };
    const clause = window.step.length === 0
        ? 'no complete minute of metrics was available'
        : `the canary received ${(0,_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(n)} of ${(0,_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(minRequests)} required requests`;
    const reason = window.step.length === 0
        ? 'No complete minute of this step is available yet.'
        : `The canary received ${(0,_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(n)} of ${(0,_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(minRequests)} required requests in this step.`;
    return { kind: 'inconclusive', doubt: 'insufficient-traffic', reason, clause, evidence: said.evidence };
}
function trafficProgress({ minRequests }, window) {
    return (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .j)(stepTraffic(window).n, minRequests);
}
/** How many of the needed requests a gate has seen in this step. */
function trafficData({ minRequests }, window) {
    return { seen: stepTraffic(window).n, needed: minRequests, unit: 'requests' };
}
/** For a headline: `the canary failed 25% of requests (30 of 120)`, `28% of canary requests exceeded 300 ms (34 of 120)`. */
function clauseOfCanary(counts, signal) {
    const share = formatShare(counts);
    return signal.kind === 'errors'
        ? `the canary failed ${share.rate} of requests ${share.counts}`
        : `${share.rate} of canary requests exceeded ${signal.slowerThanMilliseconds} ms ${share.counts}`;
}
/** The stable figures to compare with: `stable 0% (0 of 479)`. */
function clauseOfStable(counts) {
    if (counts.n === 0)
        return 'stable received none';
    const { rate, counts: of } = formatShare(counts);
    return `stable ${rate} ${of}`;
}
function formatShare(counts) {
    return { rate: (0,_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)((0,_statistics_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .badRate */ .sY)(counts)), counts: `(${(0,_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.bad)} of ${(0,_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.n)})` };
}
/** `canary 12 errors in 600 requests (2%)` */
function describeSide(side, counts, signal) {
    return `${side} ${(0,_signal_js__WEBPACK_IMPORTED_MODULE_3__/* .countBad */ .$)(signal, counts.bad)} in ${(0,_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.n)} requests (${(0,_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)((0,_statistics_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .badRate */ .sY)(counts))})`;
}
function stepTraffic(window) {
    return (0,_statistics_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .sumCounts */ .W_)(window.step.map(bucket => bucket.canary));
}
//# sourceMappingURL=traffic-rule.js.map

/***/ })

};
