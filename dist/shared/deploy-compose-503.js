export const id = 503;
export const ids = [503];
export const modules = {

/***/ 17375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76097);
 var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80521);
 var _domain_rollout_plan_on_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1931);
 var _domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62325);
 var _targets_compose_use_cases_inputs_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41491);
 var _targets_compose_use_cases_inputs_project_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89420);
 const DAY_SECONDS = 86400;
 const WEEK_SECONDS = 7 * DAY_SECONDS;
 const ROLLING_SECONDS = 1800;
 async function readInputs(inputs, kinds = _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_5__.e) {
  const strategy = inputs.choice('strategy', _domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_2__.YL) ?? 'rolling';
  (0, _domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_2__.J6)(inputs, strategy, {
   usedBy: _domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_2__.dY,
   defaults: {}
  });
  const purpose = readPurpose(inputs);
  const version = inputs.choice('version', [ 'given', 'previous' ]) ?? 'given';
  if (version === 'previous' && purpose !== 'deploy' && purpose !== 'rollback') throw (0, 
  _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('version', '`previous` cannot be combined with "resume". Remove one of the two.');
  const address = (0, _targets_compose_use_cases_inputs_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__.d)(inputs);
  const project = (0, _targets_compose_use_cases_inputs_project_inputs_js__WEBPACK_IMPORTED_MODULE_4__.W)(inputs, {
   strategy: strategy,
   version: version
  });
  const spec = purpose === 'deploy' ? project : {
   ...project,
   migration: void 0
  };
  const waitUntil = readWaitUntil(inputs, strategy);
  const shift = await (strategy === 'rolling' ? readRolling(inputs, spec) : readShift(inputs, {
   strategy: strategy,
   spec: spec,
   waitUntil: waitUntil,
   kinds: kinds
  }));
  return {
   ...{
    address: address,
    spec: spec,
    purpose: purpose,
    version: version,
    waitUntil: waitUntil,
    ...shift
   },
   mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
   onCancel: inputs.choice('on-cancel', [ 'rollback', 'leave' ]) ?? 'rollback',
   onRunning: inputs.choice('on-running', _domain_rollout_plan_on_running_js__WEBPACK_IMPORTED_MODULE_6__.C) ?? 'wait'
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
 async function readRolling(inputs, {readyWithinSeconds: readyWithinSeconds}) {
  const {NO_GATES: NO_GATES} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4660), __webpack_require__.e(9315), __webpack_require__.e(3453) ]).then(__webpack_require__.bind(__webpack_require__, 90173));
  const given = inputs.durationSeconds('timeout', {
   from: 10,
   to: DAY_SECONDS
  });
  if (given !== void 0 && given <= readyWithinSeconds) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('timeout', `${show(given)} is too short: the containers alone may take ${show(readyWithinSeconds)} to become healthy. Increase "timeout", or decrease "ready-within".`);
  const timeoutSeconds = given ?? Math.max(ROLLING_SECONDS, 2 * readyWithinSeconds);
  return {
   steps: [ 100 ],
   gates: NO_GATES,
   bakeSeconds: 0,
   bakeMaxSeconds: 0,
   scaleDownDelaySeconds: 0,
   onInconclusive: 'abort',
   pauseTimeoutSeconds: 0,
   planLines: [],
   ...timesOf(timeoutSeconds, given)
  };
 }
 async function readShift(inputs, {strategy: strategy, spec: spec, waitUntil: waitUntil, kinds: kinds}) {
  const onInconclusive = inputs.choice('on-inconclusive', [ 'abort', 'continue', 'pause' ]) ?? 'abort';
  const timeoutSeconds = inputs.durationSeconds('timeout', {
   from: 60,
   to: WEEK_SECONDS
  });
  const [{parseComposeGates: parseComposeGates}, {describeShift: describeShift, planShift: planShift}] = await Promise.all([ Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4660), __webpack_require__.e(9315), __webpack_require__.e(3453) ]).then(__webpack_require__.bind(__webpack_require__, 90173)), __webpack_require__.e(8524).then(__webpack_require__.bind(__webpack_require__, 48524)) ]);
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
   scaleDownDelaySeconds: inputs.durationSeconds('scale-down-delay', {
    from: 0,
    to: DAY_SECONDS
   }) ?? 0,
   gates: parseComposeGates(inputs.block('gates') ?? 'errors:', {
    proxy: spec.proxy,
    sources: await kinds()
   }),
   waitsBefore: waitUntil === 'test-traffic-shifted',
   readyWithinSeconds: spec.readyWithinSeconds,
   timeoutSeconds: timeoutSeconds
  };
  const plan = planShift(requested);
  const {steps: steps, bakeMaxSeconds: bakeMaxSeconds, budget: budget} = plan;
  return {
   steps: steps,
   bakeMaxSeconds: bakeMaxSeconds,
   onInconclusive: onInconclusive,
   planLines: describeShift(plan, requested),
   gates: requested.gates,
   bakeSeconds: requested.bakeSeconds,
   scaleDownDelaySeconds: requested.scaleDownDelaySeconds,
   pauseTimeoutSeconds: inputs.durationSeconds('pause-timeout', {
    from: 60,
    to: WEEK_SECONDS
   }) ?? 3600,
   ...timesOf(timeoutSeconds ?? budget.atMostSeconds, timeoutSeconds)
  };
 }
 function timesOf(seconds, given) {
  const timeoutMilliseconds = seconds * 1e3;
  return {
   timeoutMilliseconds: timeoutMilliseconds,
   waitMilliseconds: (0, _domain_rollout_plan_on_running_js__WEBPACK_IMPORTED_MODULE_6__.e)(timeoutMilliseconds, given === void 0 ? 'plan' : 'input')
  };
 }
 function show(seconds) {
  return (0, _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(seconds * 1e3);
 }
}),

/***/ 60503:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66884);
   var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27282);
   var _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85346);
   var _wiring_connect_compose_later_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69224);
   var _wiring_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21566);
   var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12897);
   var _wiring_source_kinds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71541);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17375);
   var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72773);
   var _targets_compose_use_cases_inputs_secret_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7747);
   const {env: env} = process;
   const {phase: phase, step: step} = (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__.b)(env);
   const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a)();
   const compose = {
    readRequest: () => {
     (0, _targets_compose_use_cases_inputs_secret_lines_js__WEBPACK_IMPORTED_MODULE_8__._)(inputs).forEach(_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__.$l);
     return (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.K)(inputs, _wiring_source_kinds_js__WEBPACK_IMPORTED_MODULE_9__.B);
    },
    connect: (0, _wiring_connect_compose_later_js__WEBPACK_IMPORTED_MODULE_10__.P)(env, step),
    connectSources: (0, _wiring_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_11__.f)(env, step.clock),
    newToken: () => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    step: step
   };
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)(() => phase === 'post' ? (0, 
   _run_js__WEBPACK_IMPORTED_MODULE_7__.O)(compose, (0, _wiring_connect_compose_later_js__WEBPACK_IMPORTED_MODULE_10__.C)(env, step.state)) : (0, 
   _run_js__WEBPACK_IMPORTED_MODULE_7__.g)(compose, (0, _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_4__.L)(inputs, (0, 
   _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_4__.I)(inputs), 'project')));
   (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__.T)(step);
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 72773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => finish,
  g: () => deploy
 });
 var _targets_compose_use_cases_left_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82147);
 var _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49567);
 function deploy(compose, requested) {
  const {readRequest: readRequest, step: step} = compose;
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_0__.G)(async reach => {
   const request = await readRequest();
   if (request.planLines.length > 0) await step.log.group('Plan', () => {
    request.planLines.forEach(line => step.log.line(line));
    return Promise.resolve();
   });
   const {deployCompose: deployCompose} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(6200), __webpack_require__.e(5544), __webpack_require__.e(3599), __webpack_require__.e(9908) ]).then(__webpack_require__.bind(__webpack_require__, 4072));
   return connected(compose, {
    request: request,
    reach: reach
   }, dependencies => deployCompose(request, dependencies));
  }, step, {
   ownOutputs: () => ({}),
   requested: requested
  });
 }
 function finish(compose, removeKey) {
  const {readRequest: readRequest, step: step} = compose;
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_0__.H)(async reach => {
   await removeKey();
   const left = (0, _targets_compose_use_cases_left_compose_js__WEBPACK_IMPORTED_MODULE_1__.AV)(step.state);
   if (left === void 0) return;
   const request = await readRequest();
   const {finishLeftCompose: finishLeftCompose} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(6200), __webpack_require__.e(5544), __webpack_require__.e(3599), __webpack_require__.e(9908), __webpack_require__.e(7921) ]).then(__webpack_require__.bind(__webpack_require__, 17921));
   return connected(compose, {
    request: request,
    reach: reach
   }, dependencies => finishLeftCompose(left, request, dependencies));
  }, step);
 }
 async function connected({connect: connect, step: step, newToken: newToken, connectSources: connectSources}, {request: request, reach: reach}, task) {
  const world = await reach(() => connect(request));
  try {
   return await task({
    ...step,
    world: world,
    newToken: newToken,
    connectSources: connectSources
   });
  } finally {
   await world.server.close();
  }
 }
}),

/***/ 62325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  J6: () => refuseUnsupportedInputs,
  YL: () => STRATEGIES,
  dY: () => USED_BY_SHIFTING
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const STRATEGIES = [ 'rolling', 'canary', 'blue-green' ];
 const SHIFTING = [ 'canary', 'blue-green' ];
 const USED_BY_SHIFTING = {
  steps: [ 'canary' ],
  gates: SHIFTING,
  bake: SHIFTING,
  'bake-max': SHIFTING,
  'on-inconclusive': SHIFTING,
  'pause-timeout': SHIFTING,
  'scale-down-delay': [ 'blue-green' ],
  resume: SHIFTING
 };
 function refuseUnsupportedInputs(inputs, strategy, {usedBy: usedBy, defaults: defaults}) {
  for (const [name, users] of Object.entries(usedBy)) {
   const given = inputs.text(name);
   if (users.includes(strategy) || given === void 0 || given === defaults[name]) continue;
   const advice = name === 'services' ? 'Set one service in "service"' : `Remove it, or set strategy: ${users.join(' or ')}`;
   throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, `it is not supported with strategy: ${strategy}. ${advice}.`);
  }
 }
}),

/***/ 82147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  AV: () => readLeftCompose,
  dw: () => saveEnd,
  hg: () => saveLeft
 });
 const LEFT = 'left-compose';
 const ENDED = 'compose-ended';
 function saveLeft(state, left) {
  state.save(LEFT, JSON.stringify(left));
 }
 function saveEnd(state) {
  state.save(ENDED, 'yes');
 }
 function readLeftCompose(state) {
  const left = state.read(LEFT);
  return left === void 0 || state.read(ENDED) !== void 0 ? void 0 : JSON.parse(left);
 }
}),

/***/ 69224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => removeKeyLater,
  P: () => connectComposeLater
 });
 const FOLDER = 'ssh-folder';
 function connectComposeLater(env, {clock: clock, state: state}) {
  return async request => {
   const {connectCompose: connectCompose} = await __webpack_require__.e(7054).then(__webpack_require__.bind(__webpack_require__, 17054));
   return connectCompose(env, {
    request: request,
    clock: clock,
    folderMade: folder => state.save(FOLDER, folder)
   });
  };
 }
 function removeKeyLater(env, state) {
  return async () => {
   const folder = state.read(FOLDER);
   if (folder === void 0) return;
   const [{removeSshFolder: removeSshFolder}, {execCommands: execCommands}] = await Promise.all([ __webpack_require__.e(7782).then(__webpack_require__.bind(__webpack_require__, 37782)), __webpack_require__.e(9700).then(__webpack_require__.bind(__webpack_require__, 19700)) ]);
   await removeSshFolder(folder, execCommands(env));
  };
 }
})

};
