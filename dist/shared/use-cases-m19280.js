export const modules = {

/***/ 25279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  eP: () => stopsBeforeTraffic,
  rE: () => readHookInputs,
  xz: () => hookSeconds
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_step_hook_step_hook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31185);
 async function readHookInputs(inputs, {purpose: purpose, strategy: strategy}) {
  const text = inputs.block('hooks');
  if (text === void 0) return {
   hooks: [],
   hookLines: []
  };
  const isWayBack = purpose === 'rollback' || purpose === 'abort';
  if (!isWayBack && strategy === 'rolling') throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('hooks', 'it is not supported with strategy: rolling. Remove it, or set strategy: canary or blue-green.');
  const {readHooks: readHooks} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(2216), __webpack_require__.e(8962) ]).then(__webpack_require__.bind(__webpack_require__, 88962));
  try {
   const hooks = readHooks(text).filter(({at: at}) => !isWayBack || at === 'rolled-back');
   return {
    hooks: hooks,
    hookLines: hooks.map(_domain_step_hook_step_hook_js__WEBPACK_IMPORTED_MODULE_1__.PY)
   };
  } catch (error) {
   if (!isWayBack || !(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return {
    hooks: [],
    hookLines: [ `Warning: no hook is sent. ${error.message}` ]
   };
  }
 }
 function hookSeconds({hooks: hooks}) {
  return hooks.filter(({at: at}) => at !== 'succeeded' && at !== 'rolled-back').reduce((sum, {timeoutSeconds: timeoutSeconds}) => sum + timeoutSeconds, 0);
 }
 function stopsBeforeTraffic({hooks: hooks}) {
  return hooks.some(({at: at}) => at === 'before-traffic');
 }
}),

/***/ 77803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  GG: () => readLeft,
  dw: () => saveEnd,
  hg: () => saveLeft
 });
 var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11148);
 const LEFT = 'left-rollout';
 const ENDED = 'rollout-ended';
 function saveLeft(state, left) {
  state.save(LEFT, JSON.stringify(left));
 }
 function saveEnd(state) {
  state.save(ENDED, 'yes');
 }
 function readLeft(state) {
  const left = state.read(LEFT);
  if (left === void 0 || state.read(ENDED) !== void 0) return;
  return (0, _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__.bk)(LEFT, left, {
   ref: 'object',
   onCancel: 'text',
   startedAt: 'number'
  });
 }
}),

/***/ 93864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $4: () => readVersion,
  Cy: () => readCommon,
  MO: () => readShiftInputs
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80521);
 var _domain_rollout_plan_on_running_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1931);
 var _hook_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25279);
 const DAY_SECONDS = 86400;
 const WEEK_SECONDS = 7 * DAY_SECONDS;
 const ROLLING_SECONDS = 1800;
 function readCommon(inputs, strategy) {
  return {
   purpose: readPurpose(inputs),
   waitUntil: readWaitUntil(inputs, strategy),
   mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
   onCancel: inputs.choice('on-cancel', [ 'rollback', 'leave' ]) ?? 'rollback',
   onRunning: inputs.choice('on-running', _domain_rollout_plan_on_running_js__WEBPACK_IMPORTED_MODULE_3__.C) ?? 'wait'
  };
 }
 function readPurpose(inputs) {
  const purpose = inputs.choice('purpose', [ 'deploy', 'rollback' ]) ?? 'deploy';
  const resume = inputs.choice('resume', [ 'approve', 'promote', 'abort' ]);
  if (resume === void 0) return purpose;
  if (purpose === 'deploy') return resume;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('purpose', '`rollback` cannot be combined with "resume". Remove one of the two.');
 }
 function readWaitUntil(inputs, strategy) {
  const choice = inputs.choice('wait-until', [ 'completed', 'traffic-shifted', 'test-traffic-shifted' ]) ?? 'completed';
  if (strategy !== 'rolling' || choice === 'completed') return choice;
  const advice = 'A rolling update cannot be paused for an approval. Set strategy: canary or blue-green.';
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('wait-until', `\`${choice}\` is not supported with strategy: rolling. ${advice}`);
 }
 function readVersion(inputs, purpose) {
  const version = inputs.choice('version', [ 'given', 'previous' ]) ?? 'given';
  if (version === 'previous' && purpose !== 'deploy' && purpose !== 'rollback') throw (0, 
  _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('version', '`previous` cannot be combined with "resume". Remove one of the two.');
  return version;
 }
 async function readShiftInputs(inputs, asked, platform) {
  const {hooks: hooks, hookLines: hookLines} = asked;
  const shift = asked.strategy === 'rolling' ? await readRolling(inputs, platform) : await readShift(inputs, asked, platform);
  return {
   ...shift,
   hooks: hooks,
   planLines: [ ...shift.planLines, ...hookLines ]
  };
 }
 async function readRolling(inputs, {readyWithinSeconds: readyWithinSeconds, instances: instances, noGates: noGates}) {
  const given = inputs.durationSeconds('timeout', {
   from: 10,
   to: DAY_SECONDS
  });
  if (given !== void 0 && given <= readyWithinSeconds) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('timeout', `${show(given)} is too short: the ${instances} alone may take ${show(readyWithinSeconds)} to become healthy. Increase "timeout", or decrease "ready-within".`);
  const timeoutSeconds = given ?? Math.max(ROLLING_SECONDS, 2 * readyWithinSeconds);
  return {
   steps: [ 100 ],
   gates: await noGates(),
   bakeSeconds: 0,
   bakeMaxSeconds: 0,
   scaleDownDelaySeconds: 0,
   onInconclusive: 'abort',
   pauseTimeoutSeconds: 0,
   planLines: [],
   ...timesOf(timeoutSeconds, given)
  };
 }
 async function readShift(inputs, {strategy: strategy, waitUntil: waitUntil, hooks: hooks}, platform) {
  const onInconclusive = inputs.choice('on-inconclusive', [ 'abort', 'continue', 'pause' ]) ?? 'abort';
  const timeoutSeconds = inputs.durationSeconds('timeout', {
   from: 60,
   to: WEEK_SECONDS
  });
  const {describeShift: describeShift, planShift: planShift} = await __webpack_require__.e(2771).then(__webpack_require__.bind(__webpack_require__, 12771));
  const {platformName: platformName, splitter: splitter, readyWithinSeconds: readyWithinSeconds, scaleDownDelaySeconds: scaleDownDelaySeconds} = platform;
  const requested = {
   steps: strategy === 'canary' ? inputs.text('steps') ?? '10, 50, 100' : 'blue-green',
   bakeSeconds: inputs.durationSeconds('bake', {
    from: 0,
    to: DAY_SECONDS
   }) ?? 600,
   bakeMaxSeconds: inputs.durationSeconds('bake-max', {
    from: 0,
    to: DAY_SECONDS
   }),
   gates: await platform.parseGates(inputs.block('gates') ?? 'errors:'),
   waitsBefore: waitUntil === 'test-traffic-shifted' || (0, _hook_inputs_js__WEBPACK_IMPORTED_MODULE_2__.eP)({
    hooks: hooks
   }),
   platformName: platformName,
   splitter: splitter,
   readyWithinSeconds: readyWithinSeconds,
   scaleDownDelaySeconds: scaleDownDelaySeconds,
   timeoutSeconds: timeoutSeconds
  };
  const plan = planShift(requested);
  if (hooks.length > 0) (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(2216), __webpack_require__.e(8962) ]).then(__webpack_require__.bind(__webpack_require__, 88962))).refuseUnreachedHooks(hooks, plan.steps);
  const {steps: steps, bakeMaxSeconds: bakeMaxSeconds, budget: budget} = plan;
  return {
   steps: steps,
   bakeMaxSeconds: bakeMaxSeconds,
   onInconclusive: onInconclusive,
   planLines: describeShift(plan, requested),
   gates: requested.gates,
   bakeSeconds: requested.bakeSeconds,
   scaleDownDelaySeconds: scaleDownDelaySeconds,
   pauseTimeoutSeconds: inputs.durationSeconds('pause-timeout', {
    from: 60,
    to: WEEK_SECONDS
   }) ?? 3600,
   ...timesOf(timeoutSeconds ?? budget.atMostSeconds + (0, _hook_inputs_js__WEBPACK_IMPORTED_MODULE_2__.xz)({
    hooks: hooks
   }), timeoutSeconds)
  };
 }
 function timesOf(seconds, given) {
  const timeoutMilliseconds = seconds * 1e3;
  return {
   timeoutMilliseconds: timeoutMilliseconds,
   waitMilliseconds: (0, _domain_rollout_plan_on_running_js__WEBPACK_IMPORTED_MODULE_3__.e)(timeoutMilliseconds, given === void 0 ? 'plan' : 'input')
  };
 }
 function show(seconds) {
  return (0, _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(seconds * 1e3);
 }
}),

/***/ 19280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => connectHooksLater
 });
 function connectHooksLater(env, clock) {
  return async variables => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(5777) ]).then(__webpack_require__.bind(__webpack_require__, 55777))).connectHooks({
   env: env,
   clock: clock
  })(variables);
 }
})

};
