import { modules as shared0 } from './describe-m20195.js';
import { modules as shared1 } from './judge-m23581.js';
export const id = 8524;
export const ids = [8524];
export const modules = {
...shared0,
...shared1,

/***/ 18510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $q: () => countBad,
  Zx: () => labelOfKey,
  kz: () => signalKey
 });
 var _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55797);
 function signalKey(signal) {
  if (signal.from !== void 0) return sourcedKey(signal.from);
  return signal.kind === 'errors' ? 'errors' : `slower-than-${signal.slowerThanMilliseconds}ms`;
 }
 function sourcedKey({label: label, source: source, requests: requests, bad: bad, missing: missing}) {
  return `sourced ${JSON.stringify([ label, source, requests, bad, missing ], withoutPlaces)}`;
 }
 function withoutPlaces(key, value) {
  return key === 'at' ? void 0 : value;
 }
 function labelOfKey(key) {
  if (!key.startsWith('sourced ')) return;
  const [label] = JSON.parse(key.slice('sourced '.length));
  return label;
 }
 function countBad(signal, bad) {
  if (signal.kind === 'errors') return (0, _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(bad, 'error');
  return `${(0, _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(bad, 'request')} slower than ${signal.slowerThanMilliseconds} ms`;
 }
}),

/***/ 25658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W_: () => sumCounts,
  oQ: () => BUCKET_MILLISECONDS,
  sY: () => badRate
 });
 const BUCKET_MILLISECONDS = 6e4;
 function sumCounts(counts) {
  return counts.reduce((sum, {n: n, bad: bad}) => ({
   n: sum.n + n,
   bad: sum.bad + bad
  }), {
   n: 0,
   bad: 0
  });
 }
 function badRate({n: n, bad: bad}) {
  return n === 0 ? 0 : bad / n;
 }
}),

/***/ 95482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  in: () => judgedMinutesIn,
  vp: () => selectWindow,
  wA: () => selectMinutes
 });
 var _present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);
 var _bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25658);
 function selectWindow(buckets, {weights: weights, now: now}, rules) {
  const judged = selectMinutes(buckets, {
   weights: weights,
   now: now
  }, rules);
  const last = weights.findLast(change => change.at >= startOf(weights));
  return {
   buckets: judged,
   step: last === void 0 ? [] : judged.filter(({t: t}) => t >= last.at),
   canaryPercent: last?.canaryPercent ?? 0,
   ...(0, _present_members_js__WEBPACK_IMPORTED_MODULE_0__.P)({
    windowSeconds: rules.windowSeconds
   })
  };
 }
 function selectMinutes(minutes, {weights: weights, now: now}, rules) {
  const start = startOf(weights);
  const changes = weights.filter(change => change.at >= start);
  return minutes.filter(({t: t}) => t >= start && isComplete(t, now, rules) && !isWarmUp(t, changes, rules)).toSorted((one, other) => one.t - other.t);
 }
 function startOf(weights) {
  return weights.find(change => change.canaryPercent > 0)?.at ?? Number.POSITIVE_INFINITY;
 }
 function judgedMinutesIn(bakeSeconds, rules) {
  const length = lengthOf(rules);
  const complete = Math.floor((bakeSeconds - rules.metricDelaySeconds) / (length / 1e3));
  return Math.max(0, complete - Math.ceil(warmUpMilliseconds(rules) / length));
 }
 function isComplete(t, now, rules) {
  return t + lengthOf(rules) <= now - rules.metricDelaySeconds * 1e3;
 }
 function isWarmUp(t, changes, rules) {
  const length = lengthOf(rules);
  return changes.some(({at: at}) => {
   const first = Math.floor(at / length) * length;
   return t >= first && t < first + warmUpMilliseconds(rules);
  });
 }
 function warmUpMilliseconds({warmUpMinutes: warmUpMinutes}) {
  return Math.round(warmUpMinutes * _bucket_js__WEBPACK_IMPORTED_MODULE_1__.oQ);
 }
 function lengthOf({windowSeconds: windowSeconds}) {
  return windowSeconds === void 0 ? _bucket_js__WEBPACK_IMPORTED_MODULE_1__.oQ : windowSeconds * 1e3;
 }
}),

/***/ 48524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  describeShift: () => describeShift,
  planShift: () => planShift
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_describe_describe_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97715);
 var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80521);
 var _domain_rollout_plan_plan_bakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83304);
 var _domain_rollout_rollout_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20195);
 const LEAST_TENTHS = 10;
 const STEPS_AT_MOST = 50;
 const SHIFT_SECONDS = 60;
 const DRAIN_SECONDS = 300;
 function planShift(spec) {
  const shares = sharesOf((0, _domain_rollout_rollout_steps_js__WEBPACK_IMPORTED_MODULE_3__.$i)(spec.steps));
  const [first = _domain_rollout_rollout_steps_js__WEBPACK_IMPORTED_MODULE_3__.D$] = shares;
  if (first < LEAST_TENTHS) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('steps', `${first / 10}% is too small: Docker Compose supports steps of 1% or more.`);
  if (shares.length > STEPS_AT_MOST) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('steps', `at most ${STEPS_AT_MOST} steps are supported, got ${shares.length}. Use larger steps.`);
  const steps = shares.map(tenths => tenths / 10);
  const allowanceSeconds = spec.readyWithinSeconds + shares.length * SHIFT_SECONDS + DRAIN_SECONDS;
  return {
   steps: [ ...spec.waitsBefore ? [ 0 ] : [], ...steps ],
   ...(0, _domain_rollout_plan_plan_bakes_js__WEBPACK_IMPORTED_MODULE_2__.q)(spec, {
    steps: shares.length,
    allowanceSeconds: allowanceSeconds
   })
  };
 }
 function sharesOf(steps) {
  if (steps.kind === 'blue-green') return [ _domain_rollout_rollout_steps_js__WEBPACK_IMPORTED_MODULE_3__.D$ ];
  if (steps.kind === 'list') return steps.tenths;
  const count = Math.ceil(_domain_rollout_rollout_steps_js__WEBPACK_IMPORTED_MODULE_3__.D$ / steps.tenths);
  return Array.from({
   length: count
  }, (_, index) => Math.min(_domain_rollout_rollout_steps_js__WEBPACK_IMPORTED_MODULE_3__.D$, (index + 1) * steps.tenths));
 }
 function describeShift(plan, {gates: {gates: gates}, bakeSeconds: bakeSeconds}) {
  const {budget: budget} = plan;
  const show = seconds => (0, _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(seconds * 1e3);
  return [ `The proxy sends ${plan.steps.join('%, ')}% of the requests to the canary. Gates are evaluated at each step.`, `Each step bakes for ${show(bakeSeconds)}, or up to ${show(plan.bakeMaxSeconds)} without enough evidence.`, `Total: ${show(budget.atLeastSeconds)} to ${show(budget.atMostSeconds)}, including ${show(budget.allowanceSeconds)} to start, shift and drain.`, ...gates.map(gate => `Gate ${(0, 
  _domain_gate_describe_describe_gate_js__WEBPACK_IMPORTED_MODULE_4__.l)(gate)}`), ...plan.warnings.map(warning => `Warning: ${warning}`) ];
 }
})

};
