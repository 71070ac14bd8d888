import { modules as shared0 } from './describe-m20195.js';
import { modules as shared1 } from './plan-m83304.js';
export const id = 6828;
export const ids = [6828];
export const modules = {
...shared0,
...shared1,

/***/ 46828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  readCanaryInputs: () => readCanaryInputs,
  readSwapInputs: () => readSwapInputs
 });
 var source_kinds = __webpack_require__(76097);
 var describe_gate = __webpack_require__(97715);
 var duration = __webpack_require__(80521);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/describe-rollout-plan.js
 function describeRolloutPlan(plan, {gates: gates}) {
  const {budget: budget} = plan;
  const between = plan.stops.filter(stop => !plan.steps.includes(stop));
  return [ `ECS shifts the traffic ${describeStrategy(plan.strategy)}. Gates are evaluated at ${plan.steps.join('%, ')}%.`, ...between.length === 0 ? [] : [ `ECS also pauses at ${between.join('%, ')}%; deploy-kit continues these pauses immediately.` ], `Each step bakes for ${show(plan.bakeSeconds)}, or up to ${show(plan.bakeMaxSeconds)} without enough evidence.`, `ECS rolls back automatically when a pause is not continued within ${plan.hookTimeoutMinutes} minutes.`, `Total: ${show(budget.atLeastSeconds)} to ${show(budget.atMostSeconds)}, including ${show(budget.allowanceSeconds)} for ECS operations.`, ...gates.map(gate => `Gate ${(0, 
  describe_gate.l)(gate)}`), ...plan.warnings.map(warning => `Warning: ${warning}`) ];
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
  return (0, duration.a3)(seconds * 1e3);
 }
 var errors = __webpack_require__(33047);
 var decide_bake = __webpack_require__(65050);
 var rollout_steps = __webpack_require__(20195);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/traffic-shift-shape.js
 const LEAST_LINEAR_TENTHS = 30;
 function shapeTrafficShift(steps) {
  switch (steps.kind) {
  case 'blue-green':
   return {
    strategy: {
     kind: 'blue-green'
    },
    stops: [ rollout_steps.D$ ],
    steps: [ rollout_steps.D$ ]
   };

  case 'linear':
   return shapeLinear(steps.tenths);

  case 'list':
   return shapeList(steps.tenths);
  }
 }
 function shapeLinear(tenths) {
  const stops = multiplesOf(tenths);
  if (tenths >= LEAST_LINEAR_TENTHS && stops.at(-1) === rollout_steps.D$) return {
   strategy: {
    kind: 'linear',
    stepPercent: tenths / 10
   },
   stops: stops,
   steps: stops
  };
  throw (0, errors.A)('steps', `"linear ${tenths / 10}" is not possible: equal steps must be at least 3 and add up to exactly 100. Nearest: ${nearestLinear(tenths)}.`);
 }
 function shapeList(requested) {
  const [first = rollout_steps.D$] = requested;
  if (requested.length === 1) return {
   strategy: {
    kind: 'blue-green'
   },
   stops: requested,
   steps: requested
  };
  if (requested.length === 2) return {
   strategy: {
    kind: 'canary',
    percent: first / 10
   },
   stops: requested,
   steps: requested
  };
  const step = requested.reduce(greatestCommonDivisor);
  if (step >= LEAST_LINEAR_TENTHS) return {
   strategy: {
    kind: 'linear',
    stepPercent: step / 10
   },
   stops: multiplesOf(step),
   steps: requested
  };
  const nearest = nearestLists(requested).map(list => `"${(0, rollout_steps.rN)(list)}"`);
  throw (0, errors.A)('steps', `ECS does not support the steps ${(0, rollout_steps.rN)(requested)}. Set two steps ("10, 100"), or steps that are all multiples of one number that is 3 or more ("10, 50, 100" are multiples of 10). Nearest: ${nearest.join(', ')}.`);
 }
 function nearestLinear(tenths) {
  return evenSteps().toSorted((one, other) => Math.abs(one - tenths) - Math.abs(other - tenths)).slice(0, 2).map(step => `"linear ${step / 10}"`).join(', ');
 }
 function nearestLists(requested) {
  const [first = rollout_steps.D$] = requested;
  const [nearest] = evenSteps().map(step => roundTo(step, requested)).filter(list => list.length > 1).toSorted((one, other) => distance(requested, one) - distance(requested, other));
  return nearest === void 0 ? [ [ first, rollout_steps.D$ ] ] : [ nearest, [ first, rollout_steps.D$ ] ];
 }
 function roundTo(step, requested) {
  const rounded = requested.map(weight => Math.max(step, Math.round(weight / step) * step));
  return [ ...new Set(rounded) ].toSorted((one, other) => one - other);
 }
 function distance(requested, list) {
  const off = requested.reduce((sum, weight) => sum + Math.min(...list.map(other => Math.abs(Math.log(other / weight)))), 0);
  return off + (requested.length - list.length) * Math.LN2;
 }
 function evenSteps() {
  return Array.from({
   length: rollout_steps.D$ / 2
  }, (_, index) => index + 1).filter(step => step >= LEAST_LINEAR_TENTHS && rollout_steps.D$ % step === 0);
 }
 function multiplesOf(step) {
  return Array.from({
   length: Math.floor(rollout_steps.D$ / step)
  }, (_, index) => (index + 1) * step);
 }
 function greatestCommonDivisor(one, other) {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
 }
 var plan_bakes = __webpack_require__(83304);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/plan-rollout.js
 const PAUSE_SLACK_MINUTES = 10;
 const PAUSE_MINUTES_AT_MOST = 20160;
 const DEPLOYMENT_DAYS_AT_MOST = 30;
 const SCALE_UP_SECONDS = 600;
 const SHIFT_SECONDS = 60;
 function planRollout(spec) {
  const shape = shapeTrafficShift((0, rollout_steps.$i)(spec.steps));
  const bakes = (0, plan_bakes.planBakes)(spec, {
   steps: shape.steps.length,
   allowanceSeconds: SCALE_UP_SECONDS + shape.stops.length * SHIFT_SECONDS
  });
  requireTime(bakes.budget);
  return {
   strategy: shape.strategy,
   steps: shape.steps.map(toPercent),
   stops: shape.stops.map(toPercent),
   bakeSeconds: spec.bakeSeconds,
   hookTimeoutMinutes: planPause(spec, bakes.bakeMaxSeconds),
   ...bakes
  };
 }
 function toPercent(tenths) {
  return tenths / 10;
 }
 function planPause({scaleDownDelaySeconds: scaleDownDelaySeconds, pauseTimeoutSeconds: pauseTimeoutSeconds, gates: gates}, bakeMaxSeconds) {
  const judged = Math.max(bakeMaxSeconds + gates.metricDelaySeconds, scaleDownDelaySeconds);
  const seconds = judged + pauseTimeoutSeconds + decide_bake.tn;
  const minutes = Math.ceil(seconds / 60) + PAUSE_SLACK_MINUTES;
  if (minutes <= PAUSE_MINUTES_AT_MOST) return minutes;
  const longest = pauseTimeoutSeconds > judged ? 'pause-timeout' : scaleDownDelaySeconds > bakeMaxSeconds ? 'scale-down-delay' : 'bake-max';
  throw (0, errors.A)(longest, `a pause would last ${plan_rollout_show(minutes * 60)}, but ECS supports at most 14 days. Shorten it.`);
 }
 function requireTime({atMostSeconds: atMostSeconds}) {
  if (atMostSeconds <= DEPLOYMENT_DAYS_AT_MOST * 86400) return;
  throw (0, errors.A)('bake-max', `the rollout could take ${plan_rollout_show(atMostSeconds)}, but ECS ends every deployment after ${DEPLOYMENT_DAYS_AT_MOST} days. Shorten it.`);
 }
 function plan_rollout_show(seconds) {
  return (0, duration.a3)(seconds * 1e3);
 }
 var read_service_inputs = __webpack_require__(72574);
 var require_spec = __webpack_require__(37853);
 var on_running = __webpack_require__(1931);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/read-shift-inputs.js
 const DAY_SECONDS = 86400;
 const WEEK_SECONDS = 7 * DAY_SECONDS;
 async function readCanaryInputs(inputs, kinds = source_kinds.e) {
  return readShiftInputs(inputs, {
   steps: inputs.text('steps') ?? '10, 50, 100',
   scaleDownDelaySeconds: 0,
   purpose: readPurpose(inputs),
   kinds: kinds
  });
 }
 async function readSwapInputs(inputs, kinds = source_kinds.e) {
  return readShiftInputs(inputs, {
   steps: 'blue-green',
   scaleDownDelaySeconds: inputs.durationSeconds('scale-down-delay', {
    from: 0,
    to: WEEK_SECONDS
   }) ?? 0,
   purpose: readPurpose(inputs),
   kinds: kinds
  });
 }
 function readPurpose(inputs) {
  return inputs.choice('resume', [ 'approve', 'promote', 'abort' ]) ?? 'deploy';
 }
 async function readShiftInputs(inputs, {kinds: kinds, ...spec}) {
  const service = (0, read_service_inputs.D)(inputs);
  const onInconclusive = inputs.choice('on-inconclusive', [ 'abort', 'continue', 'pause' ]) ?? 'abort';
  const {parseEcsGates: parseEcsGates} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9315), __webpack_require__.e(4371) ]).then(__webpack_require__.bind(__webpack_require__, 29199));
  const gates = parseEcsGates(inputs.block('gates') ?? 'errors:', await kinds());
  const waitUntil = inputs.choice('wait-until', [ 'completed', 'traffic-shifted', 'test-traffic-shifted' ]) ?? 'completed';
  const timeoutSeconds = inputs.durationSeconds('timeout', {
   from: 60,
   to: WEEK_SECONDS
  });
  const pauseTimeoutSeconds = inputs.durationSeconds('pause-timeout', {
   from: 60,
   to: WEEK_SECONDS
  }) ?? 3600;
  const plan = planRollout({
   ...spec,
   bakeSeconds: inputs.durationSeconds('bake', {
    from: 0,
    to: DAY_SECONDS
   }) ?? 600,
   bakeMaxSeconds: inputs.durationSeconds('bake-max', {
    from: 0,
    to: DAY_SECONDS
   }),
   pauseTimeoutSeconds: onInconclusive === 'pause' || waitUntil !== 'completed' ? pauseTimeoutSeconds : 0,
   gates: gates,
   timeoutSeconds: timeoutSeconds
  });
  const mode = inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy';
  if (spec.purpose === 'deploy' && mode === 'deploy') (0, require_spec.H)(service, 'an image, a task definition, or another input that changes the task definition');
  return {
   service: service,
   plan: {
    ...{
     ...plan,
     gates: gates,
     onInconclusive: onInconclusive,
     scaleDownDelaySeconds: spec.scaleDownDelaySeconds
    },
    timeoutMilliseconds: (timeoutSeconds ?? plan.budget.atMostSeconds) * 1e3
   },
   time: {
    longestSeconds: plan.budget.atMostSeconds,
    timeoutFrom: timeoutSeconds === void 0 ? 'plan' : 'input'
   },
   planLines: describeRolloutPlan(plan, gates),
   mode: mode,
   purpose: spec.purpose,
   waitUntil: waitUntil,
   onCancel: inputs.choice('on-cancel', [ 'rollback', 'leave' ]) ?? 'rollback',
   onRunning: inputs.choice('on-running', on_running.C) ?? 'wait'
  };
 }
})

};
