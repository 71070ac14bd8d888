import { modules as shared0 } from './gate-m3581.js';
export const id = 994;
export const ids = [994];
export const modules = {
...shared0,

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   yg: () => (/* binding */ formatDigits)
/* harmony export */ });
/** Made when it is first needed: that takes 13 ms and 7 MiB. */
let counts;
/** `1,234,567` */
function formatCount(count) {
    counts ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
    return counts.format(count);
}
/** A share as a percentage of two significant digits: `0.093%`, `2%`, `100%`. */
function formatRate(rate) {
    return `${formatDigits(rate * 100)}%`;
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

/***/ 2994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeShift: () => (/* binding */ describeShift),
  planShift: () => (/* binding */ planShift)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/gate/judge/check-probe.js
var check_probe = __webpack_require__(5847);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-figures.js
var format_figures = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/src/domain/gate/describe/describe-gate.js


/** What a gate will do, in one line for a plan. */
function describeGate(gate) {
    return `${gate.name}: ${describeRule(gate)}${gate.mode === 'observe' ? ' (observe only)' : ''}`;
}
function describeRule(gate) {
    switch (gate.kind) {
        case 'relative':
            return `fails above ${Number((1 + gate.tolerance).toFixed(3))} times the stable rate; ${describeTest(gate)}`;
        case 'absolute':
            return `fails above ${(0,format_figures/* formatRate */.CE)(gate.maxRate)}; ${describeTest(gate)}`;
        case 'threshold':
            return `needs ${(0,format_figures/* formatCount */.B4)(gate.minRequests)} requests per step to pass`;
        case 'alarms':
            return `none of ${gate.alarms.join(', ')} in ALARM`;
        case 'http':
            return describeProbes(gate);
        case 'targets':
            return 'fails when a target is unhealthy in 2 consecutive readings';
        case 'mann-whitney':
            return `fails when ${gate.failsWhen} by more than ${(0,format_figures/* formatRate */.CE)(gate.tolerance)} (${(0,format_figures/* formatRate */.CE)(gate.confidence)} confidence)`;
    }
}
function describeTest({ alpha, minRequests }) {
    return `needs ${(0,format_figures/* formatCount */.B4)(minRequests)} requests per step to pass; fails at most 1 in ${(0,format_figures/* formatCount */.B4)(Math.round(1 / alpha))} rollouts of a healthy revision`;
}
function describeProbes({ expect, timesInARow, withinSeconds }) {
    return `needs ${timesInARow} consecutive responses with status ${(0,check_probe/* formatStatuses */.c)(expect.statuses)} within ${withinSeconds} s`;
}
//# sourceMappingURL=describe-gate.js.map
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(521);
// EXTERNAL MODULE: ./build/src/domain/gate/judge/judge-series.js + 1 modules
var judge_series = __webpack_require__(6540);
// EXTERNAL MODULE: ./build/src/domain/gate/judge/judge-threshold.js
var judge_threshold = __webpack_require__(8297);
// EXTERNAL MODULE: ./build/src/domain/gate/signal.js
var signal = __webpack_require__(8510);
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/e-value.js
var e_value = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/judged-window.js
var judged_window = __webpack_require__(5482);
;// CONCATENATED MODULE: ./build/src/domain/rollout/plan/plan-bakes.js







const BAKE_MAX_TIMES = 3;
/**
 * Plans the bakes of so many steps. What contradicts itself, or could never succeed, is an error. Throws `bad-input`.
 * `allowanceSeconds`: what is set aside for the platform.
 */
function planBakes(spec, { steps, allowanceSeconds }) {
    const bakeMaxSeconds = spec.bakeMaxSeconds ?? spec.bakeSeconds * BAKE_MAX_TIMES;
    if (bakeMaxSeconds < spec.bakeSeconds) {
        throw (0,errors/* badInput */.A)('bake-max', `${show(bakeMaxSeconds)} is shorter than the bake of ${show(spec.bakeSeconds)}. Set it to ${show(spec.bakeSeconds)} or more.`);
    }
    requireDecidable(spec, bakeMaxSeconds);
    requireComparison(spec.gates, steps);
    const budget = computeBudget(spec, { bakeMaxSeconds, steps, allowanceSeconds });
    requireTime(budget, spec);
    return {
        ...{ bakeMaxSeconds, budget },
        warnings: [
            ...warnOfBake(spec),
            ...warnOfTimeout(spec, budget),
            ...warnOfComparison(spec, steps),
            ...warnOfProbes(spec, bakeMaxSeconds)
        ]
    };
}
function computeBudget({ bakeSeconds, scaleDownDelaySeconds }, each) {
    const { allowanceSeconds } = each;
    const before = each.steps - 1;
    return {
        bakeSeconds: each.steps * bakeSeconds,
        bakeMaxSeconds: each.steps * each.bakeMaxSeconds,
        scaleDownDelaySeconds,
        allowanceSeconds,
        atLeastSeconds: before * bakeSeconds + Math.max(bakeSeconds, scaleDownDelaySeconds),
        atMostSeconds: before * each.bakeMaxSeconds + Math.max(each.bakeMaxSeconds, scaleDownDelaySeconds) + allowanceSeconds
    };
}
/** A gate that could never see enough would stop every rollout, or none: both look like a gate and are not. */
function requireDecidable({ gates: { gates, ...rules }, ...spec }, bakeMaxSeconds) {
    // Named is the input that was given: `bake: 10` are ten seconds, and three times that is still nothing.
    const [input, times] = spec.bakeMaxSeconds === undefined ? ['bake', BAKE_MAX_TIMES] : ['bake-max', 1];
    const given = (0,judged_window/* judgedMinutesIn */["in"])(bakeMaxSeconds, rules);
    for (const gate of gates.filter(({ mode }) => mode === 'enforce')) {
        const needed = minutesToDecide(gate);
        if (needed <= given)
            continue;
        const seconds = (needed + rules.warmUpMinutes) * 60 + rules.metricDelaySeconds;
        throw (0,errors/* badInput */.A)(input, `gate "${gate.name}" requires ${minutes(needed)}, but a step of at most ${show(bakeMaxSeconds)} has ${given} (metric delay ${rules.metricDelaySeconds} s, warm-up ${rules.warmUpMinutes} min). Set ${input} to at least ${show(Math.ceil(seconds / times))}, or set mode: observe for the gate.`);
    }
}
/** A comparison by rank has minutes of both revisions only before the last step. */
function requireComparison({ gates }, steps) {
    const gate = gates.find(({ kind, mode }) => kind === 'mann-whitney' && mode === 'enforce');
    if (gate === undefined || steps > 1)
        return;
    throw (0,errors/* badInput */.A)('gates', `gate "${gate.name}" has no stable traffic to compare with when all traffic shifts at once, so it cannot pass. Shift the traffic in steps, or set mode: observe for the gate.`);
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
        throw (0,errors/* badInput */.A)('timeout', `${show(timeoutSeconds)} is too short: the bake times alone take ${show(budget.atLeastSeconds)}. Set ${show(budget.atMostSeconds)} or more.`);
    }
}
function warnOfBake({ gates, bakeSeconds }) {
    const judged = (0,judged_window/* judgedMinutesIn */["in"])(bakeSeconds, gates);
    if (judged >= e_value/* BAD_MINUTES_TO_FAIL */.VL)
        return [];
    return [
        `A bake of ${show(bakeSeconds)} has ${minutes(judged)}, but a gate needs at least ${e_value/* BAD_MINUTES_TO_FAIL */.VL} to fail. Set bake to 5m or more.`
    ];
}
function warnOfTimeout({ timeoutSeconds }, { atMostSeconds }) {
    if (timeoutSeconds === undefined || timeoutSeconds >= atMostSeconds)
        return [];
    return [
        `The rollout may take ${show(atMostSeconds)} if every bake is extended, but times out after ${show(timeoutSeconds)}.`
    ];
}
/** Where all traffic moves at once, a gate that only compares never has anything to compare with. */
function warnOfComparison({ gates: { gates } }, steps) {
    if (steps > 1)
        return [];
    const judgedAlone = gates.flatMap(gate => (gate.kind === 'absolute' ? [(0,signal/* signalKey */.k)(gate.signal)] : []));
    return gates.flatMap(gate => gate.kind === 'relative' && !judgedAlone.includes((0,signal/* signalKey */.k)(gate.signal))
        ? [
            `Gate "${gate.name}" has no stable traffic to compare with when all traffic shifts at once. Set max-rate for it.`
        ]
        : []);
}
/** Probes fail at their timeout. A step that ends before it never sees them fail. */
function warnOfProbes({ gates: { gates } }, bakeMaxSeconds) {
    return gates.flatMap(gate => gate.kind === 'http' && gate.mode === 'enforce' && gate.withinSeconds > bakeMaxSeconds
        ? [
            `Gate "${gate.name}" may take ${show(gate.withinSeconds)}, but a step ends after at most ${show(bakeMaxSeconds)}. A gate that has not passed by then is inconclusive, not failed. Set \`within: ${show(bakeMaxSeconds)}\`, or a longer bake-max.`
        ]
        : []);
}
function show(seconds) {
    return (0,duration/* formatDuration */.a3)(seconds * 1000);
}
function minutes(count) {
    return count === 1 ? '1 judged minute' : `${count} judged minutes`;
}
//# sourceMappingURL=plan-bakes.js.map
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(4195);
;// CONCATENATED MODULE: ./build/src/domain/rollout/rollout-steps.js


/** All traffic. */
const ALL_TENTHS = 1000;
/** Reads the input `steps`: `10, 50, 100`, `linear 20` or `blue-green`. Throws `bad-input`. */
function parseSteps(text) {
    const words = text.trim().toLowerCase();
    const meant = stepsMeantBy(words);
    if (meant !== undefined)
        throw (0,errors/* badInput */.A)('steps', `expected weights separated by commas, without other characters. Write "${meant}".`);
    if (/^blue[ _]?green$/.test(words))
        throw (0,errors/* badInput */.A)('steps', 'write "blue-green" with a hyphen.');
    if (words === 'blue-green')
        return { kind: 'blue-green' };
    const linear = /^linear(?:\s+|\s*[:=]\s*)(\S+)$/.exec(words)?.[1];
    if (linear !== undefined)
        return { kind: 'linear', tenths: parseWeight(linear) };
    const tenths = words.split(',').map(word => parseWeight(word.trim()));
    requireRising(tenths);
    return { kind: 'list', tenths };
}
/** Lists, arrows, quotes and other signs around and between weights; undefined for all else. */
function stepsMeantBy(words) {
    if (words.length > LONGEST_STEPS || !/^(?:steps *[:=])?[\d.%\s,;|[\](){}"'>-]+$/.test(words))
        return undefined;
    if (/^[^\s,]+(?: ?, ?[^\s,]+)*$/.test(words) && /^[\d.%\s,]+$/.test(words))
        return undefined;
    const weights = words.match(/\d+(?:\.\d+)?/g) ?? [];
    return weights.length < 2 ? undefined : weights.join(', ');
}
const LONGEST_STEPS = 200;
/** `10, 50, 100` */
function formatSteps(tenths) {
    return tenths.map(weight => weight / 10).join(', ');
}
// No platform takes finer weights than multiples of 0.1.
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
        throw (0,errors/* badInput */.A)('steps', `the last step must be 100. Write "${formatSteps([...tenths, ALL_TENTHS])}".`);
    }
}
//# sourceMappingURL=rollout-steps.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/plan-shift.js





const LEAST_TENTHS = 10;
const STEPS_AT_MOST = 50;
/** To shift, and to drain connections. */
const SHIFT_SECONDS = 60;
const DRAIN_SECONDS = 300;
/** Plans a rollout whose steps are led by the run. Throws `bad-input`. */
function planShift(spec) {
    const shares = sharesOf(parseSteps(spec.steps));
    const [first = ALL_TENTHS] = shares;
    if (first < LEAST_TENTHS)
        throw (0,errors/* badInput */.A)('steps', `${first / 10}% is too small: Docker Compose supports steps of 1% or more.`);
    if (shares.length > STEPS_AT_MOST)
        throw (0,errors/* badInput */.A)('steps', `at most ${STEPS_AT_MOST} steps are supported, got ${shares.length}. Use larger steps.`);
    const steps = shares.map(tenths => tenths / 10);
    const allowanceSeconds = spec.readyWithinSeconds + shares.length * SHIFT_SECONDS + DRAIN_SECONDS;
    return {
        steps: [...(spec.waitsBefore ? [0] : []), ...steps],
        ...planBakes(spec, { steps: shares.length, allowanceSeconds })
    };
}
function sharesOf(steps) {
    if (steps.kind === 'blue-green')
        return [ALL_TENTHS];
    if (steps.kind === 'list')
        return steps.tenths;
    const count = Math.ceil(ALL_TENTHS / steps.tenths);
    return Array.from({ length: count }, (_, index) => Math.min(ALL_TENTHS, (index + 1) * steps.tenths));
}
/** The plan for people, line by line: what moves when, how long it takes, who judges. */
function describeShift(plan, { gates: { gates }, bakeSeconds }) {
    const { budget } = plan;
    const show = (seconds) => (0,duration/* formatDuration */.a3)(seconds * 1000);
    return [
        `The proxy sends ${plan.steps.join('%, ')}% of the requests to the canary. Gates are evaluated at each step.`,
        `Each step bakes for ${show(bakeSeconds)}, or up to ${show(plan.bakeMaxSeconds)} without enough evidence.`,
        `Total: ${show(budget.atLeastSeconds)} to ${show(budget.atMostSeconds)}, including ${show(budget.allowanceSeconds)} to start, shift and drain.`,
        ...gates.map(gate => `Gate ${describeGate(gate)}`),
        ...plan.warnings.map(warning => `Warning: ${warning}`)
    ];
}
//# sourceMappingURL=plan-shift.js.map

/***/ })

};
