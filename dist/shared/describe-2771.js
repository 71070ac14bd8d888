import { modules as shared0 } from './describe-m20195.js';
import { modules as shared1 } from './plan-m83304.js';
import { modules as shared2 } from './judge-m23581.js';
export const id = 2771;
export const ids = [2771,3304];
export const modules = {
...shared0,
...shared1,
...shared2,

/***/ 85847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _: () => findMismatch,
  c: () => formatStatuses
 });
 function findMismatch(outcome, expect) {
  if (outcome.kind === 'no-answer') return `no response (${outcome.why})`;
  return checkStatus(outcome, expect) ?? checkHeaders(outcome, expect) ?? checkBody(outcome, expect) ?? checkVersion(outcome, expect);
 }
 function formatStatuses(statuses) {
  return statuses.map(({from: from, to: to}) => from === to ? String(from) : `${from}-${to}`).join(', ');
 }
 function checkStatus({status: status}, {statuses: statuses}) {
  if (statuses.some(({from: from, to: to}) => status >= from && status <= to)) return;
  return `status ${status} instead of ${formatStatuses(statuses)}`;
 }
 function checkHeaders(answer, {headers: headers}) {
  const wrong = [ ...headers ].find(([name, value]) => findHeader(answer, name) !== value);
  return wrong === void 0 ? void 0 : `header ${wrong[0]} ${findHeader(answer, wrong[0]) === void 0 ? 'is missing' : 'has an unexpected value'}`;
 }
 function checkBody({body: body}, {bodyContains: bodyContains}) {
  if (bodyContains === void 0 || body.includes(bodyContains)) return;
  return 'the body does not contain the expected text';
 }
 function checkVersion(answer, {version: version}) {
  if (version === void 0) return;
  const told = version.in.kind === 'header' ? findHeader(answer, version.in.name) : readJsonText(answer.body, version.in.path);
  return told === version.equals ? void 0 : `${place(version)} reports version ${quote(told)} instead of "${version.equals}"`;
 }
 function findHeader({headers: headers}, name) {
  return [ ...headers ].find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
 }
 function readJsonText(body, path) {
  let value;
  try {
   value = JSON.parse(body);
  } catch {
   return;
  }
  for (const name of path) {
   if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return;
   value = value[name];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : void 0;
 }
 function place({in: where}) {
  return where.kind === 'header' ? `header ${where.name}` : `${where.path.join('.')} of the body`;
 }
 function quote(value) {
  if (value === void 0) return 'nothing';
  return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
 }
}),

/***/ 12771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  if (first < LEAST_TENTHS) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('steps', `${first / 10}% is too small: ${spec.platformName} supports steps of 1% or more.`);
  if (shares.length > STEPS_AT_MOST) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('steps', `at most ${STEPS_AT_MOST} steps are supported, got ${shares.length}. Use larger steps.`);
  const steps = shares.map(tenths => tenths / 10);
  const allowanceSeconds = spec.readyWithinSeconds + shares.length * SHIFT_SECONDS + DRAIN_SECONDS;
  return {
   steps: [ ...spec.waitsBefore ? [ 0 ] : [], ...steps ],
   ...(0, _domain_rollout_plan_plan_bakes_js__WEBPACK_IMPORTED_MODULE_2__.planBakes)(spec, {
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
 function describeShift(plan, {gates: {gates: gates}, bakeSeconds: bakeSeconds, splitter: splitter}) {
  const {budget: budget} = plan;
  const show = seconds => (0, _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(seconds * 1e3);
  return [ `${splitter} sends ${plan.steps.join('%, ')}% of the requests to the canary. Gates are evaluated at each step.`, `Each step bakes for ${show(bakeSeconds)}, or up to ${show(plan.bakeMaxSeconds)} without enough evidence.`, `Total: ${show(budget.atLeastSeconds)} to ${show(budget.atMostSeconds)}, including ${show(budget.allowanceSeconds)} to start, shift and drain.`, ...gates.map(gate => `Gate ${(0, 
  _domain_gate_describe_describe_gate_js__WEBPACK_IMPORTED_MODULE_4__.l)(gate)}`), ...plan.warnings.map(warning => `Warning: ${warning}`) ];
 }
})

};
