export const id = 8975;
export const ids = [8975];
export const modules = {

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCanaryInputs: () => (/* binding */ readCanaryInputs),
  readSwapInputs: () => (/* binding */ readSwapInputs)
});

// EXTERNAL MODULE: ./build/src/domain/gate/judge/check-probe.js
var check_probe = __webpack_require__(85847);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-figures.js
var format_figures = __webpack_require__(24461);
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
var duration = __webpack_require__(80521);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/describe-rollout-plan.js


/** The plan for people, line by line: what moves when, how long it takes, who judges. */
function describeRolloutPlan(plan, { gates }) {
    const { budget } = plan;
    const between = plan.stops.filter(stop => !plan.steps.includes(stop));
    return [
        `ECS shifts the traffic ${describeStrategy(plan.strategy)}. Gates are evaluated at ${plan.steps.join('%, ')}%.`,
        ...(between.length === 0
            ? []
            : [`ECS also pauses at ${between.join('%, ')}%; deploy-kit continues these pauses immediately.`]),
        `Each step bakes for ${show(plan.bakeSeconds)}, or up to ${show(plan.bakeMaxSeconds)} without enough evidence.`,
        `ECS rolls back automatically when a pause is not continued within ${plan.hookTimeoutMinutes} minutes.`,
        `Total: ${show(budget.atLeastSeconds)} to ${show(budget.atMostSeconds)}, including ${show(budget.allowanceSeconds)} for ECS operations.`,
        ...gates.map(gate => `Gate ${describeGate(gate)}`),
        ...plan.warnings.map(warning => `Warning: ${warning}`)
    ];
}
function describeStrategy(strategy) {
    switch (strategy.kind) {
        case 'canary':
            return `to ${strategy.percent}%, then to 100% (CANARY)`;
        case 'linear':
            return `in steps of ${strategy.stepPercent}% (LINEAR)`;
        case 'blue-green':
            return 'all at once (BLUE_GREEN)';
    }
}
function show(seconds) {
    return (0,duration/* formatDuration */.a3)(seconds * 1000);
}
//# sourceMappingURL=describe-rollout-plan.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/gate/judge/decide-bake.js
var decide_bake = __webpack_require__(65050);
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/judged-window.js
var judged_window = __webpack_require__(95482);
// EXTERNAL MODULE: ./build/src/domain/gate/judge/judge-series.js + 1 modules
var judge_series = __webpack_require__(66540);
// EXTERNAL MODULE: ./build/src/domain/gate/judge/judge-threshold.js
var judge_threshold = __webpack_require__(68297);
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/e-value.js
var e_value = __webpack_require__(23581);
// EXTERNAL MODULE: ./build/src/domain/gate/signal.js
var signal = __webpack_require__(18510);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
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
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/traffic-shift-shape.js


/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html */
const LEAST_LINEAR_TENTHS = 30;
/** Expresses steps as settings of ECS, exactly or not at all. */
function shapeTrafficShift(steps) {
    switch (steps.kind) {
        case 'blue-green':
            return { strategy: { kind: 'blue-green' }, stops: [ALL_TENTHS], steps: [ALL_TENTHS] };
        case 'linear':
            return shapeLinear(steps.tenths);
        case 'list':
            return shapeList(steps.tenths);
    }
}
function shapeLinear(tenths) {
    const stops = multiplesOf(tenths);
    if (tenths >= LEAST_LINEAR_TENTHS && stops.at(-1) === ALL_TENTHS) {
        return { strategy: { kind: 'linear', stepPercent: tenths / 10 }, stops, steps: stops };
    }
    // What ECS does with a remainder is not documented.
    throw (0,errors/* badInput */.A)('steps', `"linear ${tenths / 10}" is not possible: equal steps must be at least 3 and add up to exactly 100. Nearest: ${nearestLinear(tenths)}.`);
}
function shapeList(requested) {
    const [first = ALL_TENTHS] = requested;
    if (requested.length === 1)
        return { strategy: { kind: 'blue-green' }, stops: requested, steps: requested };
    if (requested.length === 2)
        return { strategy: { kind: 'canary', percent: first / 10 }, stops: requested, steps: requested };
    const step = requested.reduce(greatestCommonDivisor);
    if (step >= LEAST_LINEAR_TENTHS) {
        return { strategy: { kind: 'linear', stepPercent: step / 10 }, stops: multiplesOf(step), steps: requested };
    }
    const nearest = nearestLists(requested).map(list => `"${formatSteps(list)}"`);
    throw (0,errors/* badInput */.A)('steps', `ECS does not support the steps ${formatSteps(requested)}. Set two steps ("10, 100"), or multiples of one step of at least 3. Nearest: ${nearest.join(', ')}.`);
}
function nearestLinear(tenths) {
    return evenSteps()
        .toSorted((one, other) => Math.abs(one - tenths) - Math.abs(other - tenths))
        .slice(0, 2)
        .map(step => `"linear ${step / 10}"`)
        .join(', ');
}
/** The equal steps that are nearest to what was asked for, if any still stop before all traffic, and the plain canary. */
function nearestLists(requested) {
    const [first = ALL_TENTHS] = requested;
    const [nearest] = evenSteps()
        .map(step => roundTo(step, requested))
        .filter(list => list.length > 1)
        .toSorted((one, other) => distance(requested, one) - distance(requested, other));
    return nearest === undefined ? [[first, ALL_TENTHS]] : [nearest, [first, ALL_TENTHS]];
}
function roundTo(step, requested) {
    const rounded = requested.map(weight => Math.max(step, Math.round(weight / step) * step));
    return [...new Set(rounded)].toSorted((one, other) => one - other);
}
/** How far each weight asked for is from the nearest that can be had, in proportion to it: 1 to 4 is further than 50 to 52. */
function distance(requested, list) {
    const off = requested.reduce((sum, weight) => sum + Math.min(...list.map(other => Math.abs(Math.log(other / weight)))), 0);
    return off + (requested.length - list.length) * Math.LN2;
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
//# sourceMappingURL=traffic-shift-shape.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/plan-rollout.js










const BAKE_MAX_TIMES = 3;
/** A pause outlives the longest judgement by this much, so that it never expires under a healthy run. */
const PAUSE_SLACK_MINUTES = 10;
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html */
const PAUSE_MINUTES_AT_MOST = 20_160;
const DEPLOYMENT_DAYS_AT_MOST = 30;
/** Set aside for ECS: bringing the second fleet up, and each shift. */
const SCALE_UP_SECONDS = 600;
const SHIFT_SECONDS = 60;
/** Plans a rollout over ECS-native strategies. What contradicts itself, or could never succeed, is an error. Throws `bad-input`. */
function planRollout(spec) {
    const shape = shapeTrafficShift(parseSteps(spec.steps));
    const bakeMaxSeconds = spec.bakeMaxSeconds ?? spec.bakeSeconds * BAKE_MAX_TIMES;
    if (bakeMaxSeconds < spec.bakeSeconds) {
        throw (0,errors/* badInput */.A)('bake-max', `${plan_rollout_show(bakeMaxSeconds)} is shorter than the bake of ${plan_rollout_show(spec.bakeSeconds)}. Set it to ${plan_rollout_show(spec.bakeSeconds)} or more.`);
    }
    requireDecidable(spec, bakeMaxSeconds);
    requireComparison(spec.gates, shape.steps);
    const budget = computeBudget(spec, { bakeMaxSeconds, steps: shape.steps.length, stops: shape.stops.length });
    const hookTimeoutMinutes = planPause(spec, bakeMaxSeconds);
    requireTime(budget, spec);
    return {
        strategy: shape.strategy,
        steps: shape.steps.map(toPercent),
        stops: shape.stops.map(toPercent),
        bakeSeconds: spec.bakeSeconds,
        bakeMaxSeconds,
        hookTimeoutMinutes,
        budget,
        warnings: [
            ...warnOfBake(spec),
            ...warnOfTimeout(spec, budget),
            ...warnOfComparison(spec, shape.steps),
            ...warnOfProbes(spec, bakeMaxSeconds)
        ]
    };
}
function toPercent(tenths) {
    return tenths / 10;
}
function computeBudget({ bakeSeconds, scaleDownDelaySeconds }, each) {
    const allowanceSeconds = SCALE_UP_SECONDS + each.stops * SHIFT_SECONDS;
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
/** The last pause lasts longest: a judgement or the time for which the old revision is kept, and then a person's time. */
function planPause({ scaleDownDelaySeconds, pauseTimeoutSeconds, gates }, bakeMaxSeconds) {
    const judged = Math.max(bakeMaxSeconds + gates.metricDelaySeconds, scaleDownDelaySeconds);
    const seconds = judged + pauseTimeoutSeconds + decide_bake/* EXPIRY_MARGIN_SECONDS */.tn;
    const minutes = Math.ceil(seconds / 60) + PAUSE_SLACK_MINUTES;
    if (minutes <= PAUSE_MINUTES_AT_MOST)
        return minutes;
    const longest = pauseTimeoutSeconds > judged
        ? 'pause-timeout'
        : scaleDownDelaySeconds > bakeMaxSeconds
            ? 'scale-down-delay'
            : 'bake-max';
    throw (0,errors/* badInput */.A)(longest, `a pause would last ${plan_rollout_show(minutes * 60)}, but ECS supports at most 14 days. Shorten it.`);
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
        throw (0,errors/* badInput */.A)(input, `gate "${gate.name}" requires ${minutes(needed)}, but a step of at most ${plan_rollout_show(bakeMaxSeconds)} has ${given} (metric delay ${rules.metricDelaySeconds} s, warm-up ${rules.warmUpMinutes} min). Set ${input} to at least ${plan_rollout_show(Math.ceil(seconds / times))}, or set mode: observe for the gate.`);
    }
}
/** A comparison by rank has minutes of both revisions only before the last step. */
function requireComparison({ gates }, steps) {
    const gate = gates.find(({ kind, mode }) => kind === 'mann-whitney' && mode === 'enforce');
    if (gate === undefined || steps.length > 1)
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
        throw (0,errors/* badInput */.A)('timeout', `${plan_rollout_show(timeoutSeconds)} is too short: the bake times alone take ${plan_rollout_show(budget.atLeastSeconds)}. Set ${plan_rollout_show(budget.atMostSeconds)} or more.`);
    }
    if (budget.atMostSeconds > DEPLOYMENT_DAYS_AT_MOST * 86_400) {
        throw (0,errors/* badInput */.A)('bake-max', `the rollout could take ${plan_rollout_show(budget.atMostSeconds)}, but ECS ends every deployment after ${DEPLOYMENT_DAYS_AT_MOST} days. Shorten it.`);
    }
}
function warnOfBake({ gates, bakeSeconds }) {
    const judged = (0,judged_window/* judgedMinutesIn */["in"])(bakeSeconds, gates);
    if (judged >= e_value/* BAD_MINUTES_TO_FAIL */.VL)
        return [];
    return [
        `A bake of ${plan_rollout_show(bakeSeconds)} has ${minutes(judged)}, but a gate needs at least ${e_value/* BAD_MINUTES_TO_FAIL */.VL} to fail. Set bake to 5m or more.`
    ];
}
function warnOfTimeout({ timeoutSeconds }, { atMostSeconds }) {
    if (timeoutSeconds === undefined || timeoutSeconds >= atMostSeconds)
        return [];
    return [
        `The rollout may take ${plan_rollout_show(atMostSeconds)} if every bake is extended, but times out after ${plan_rollout_show(timeoutSeconds)}.`
    ];
}
/** Where all traffic moves at once, a gate that only compares never has anything to compare with. */
function warnOfComparison({ gates: { gates } }, steps) {
    if (steps.length > 1)
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
            `Gate "${gate.name}" may take ${plan_rollout_show(gate.withinSeconds)}, but a step ends after at most ${plan_rollout_show(bakeMaxSeconds)}. A gate that has not passed by then is inconclusive, not failed. Set \`within: ${plan_rollout_show(bakeMaxSeconds)}\`, or a longer bake-max.`
        ]
        : []);
}
function plan_rollout_show(seconds) {
    return (0,duration/* formatDuration */.a3)(seconds * 1000);
}
function minutes(count) {
    return count === 1 ? '1 judged minute' : `${count} judged minutes`;
}
//# sourceMappingURL=plan-rollout.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/read-service-inputs.js
var read_service_inputs = __webpack_require__(72574);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/require-spec.js
var require_spec = __webpack_require__(37853);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/on-running.js
var on_running = __webpack_require__(35497);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/read-shift-inputs.js





const DAY_SECONDS = 86_400;
const WEEK_SECONDS = 7 * DAY_SECONDS;
/** Reads the inputs of a rollout in steps. */
async function readCanaryInputs(inputs) {
    return readShiftInputs(inputs, {
        steps: inputs.text('steps') ?? '10, 50, 100',
        scaleDownDelaySeconds: 0,
        purpose: readPurpose(inputs)
    });
}
/** Reads the inputs of a swap of all traffic at once. */
async function readSwapInputs(inputs) {
    return readShiftInputs(inputs, {
        steps: 'blue-green',
        scaleDownDelaySeconds: inputs.durationSeconds('scale-down-delay', { from: 0, to: WEEK_SECONDS }) ?? 0,
        purpose: readPurpose(inputs)
    });
}
function readPurpose(inputs) {
    return inputs.choice('resume', ['approve', 'promote', 'abort']) ?? 'deploy';
}
/** Reads the inputs of all ways to shift traffic, and makes the plan. Whatever needs no YAML is read before gates, whose parser is loaded then. */
async function readShiftInputs(inputs, spec) {
    const service = (0,read_service_inputs/* readServiceInputs */.D)(inputs);
    const onInconclusive = inputs.choice('on-inconclusive', ['abort', 'continue', 'pause']) ?? 'abort';
    const { parseEcsGates } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7365), __webpack_require__.e(8166)]).then(__webpack_require__.bind(__webpack_require__, 77365));
    const gates = parseEcsGates(inputs.block('gates') ?? 'errors:');
    const waitUntil = inputs.choice('wait-until', ['completed', 'traffic-shifted', 'test-traffic-shifted']) ?? 'completed';
    const timeoutSeconds = inputs.durationSeconds('timeout', { from: 60, to: WEEK_SECONDS });
    const pauseTimeoutSeconds = inputs.durationSeconds('pause-timeout', { from: 60, to: WEEK_SECONDS }) ?? 3_600;
    const plan = planRollout({
        ...spec,
        bakeSeconds: inputs.durationSeconds('bake', { from: 0, to: DAY_SECONDS }) ?? 600,
        bakeMaxSeconds: inputs.durationSeconds('bake-max', { from: 0, to: DAY_SECONDS }),
        pauseTimeoutSeconds: onInconclusive === 'pause' || waitUntil !== 'completed' ? pauseTimeoutSeconds : 0,
        gates,
        timeoutSeconds
    });
    const mode = inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy';
    // An answer to a paused rollout starts none, and a plan without an image is how a service is looked at.
    if (spec.purpose === 'deploy' && mode === 'deploy')
        (0,require_spec/* requireSpec */.H)(service, 'an image, a task definition, or another input that changes the task definition');
    return {
        service,
        plan: {
            ...{ ...plan, gates, onInconclusive, scaleDownDelaySeconds: spec.scaleDownDelaySeconds },
            timeoutMilliseconds: (timeoutSeconds ?? plan.budget.atMostSeconds) * 1_000
        },
        time: {
            longestSeconds: plan.budget.atMostSeconds,
            timeoutFrom: timeoutSeconds === undefined ? 'plan' : 'input'
        },
        planLines: describeRolloutPlan(plan, gates),
        mode,
        purpose: spec.purpose,
        waitUntil,
        onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
        onRunning: inputs.choice('on-running', on_running/* ON_RUNNING */.C) ?? 'wait'
    };
}
//# sourceMappingURL=read-shift-inputs.js.map

/***/ })

};
