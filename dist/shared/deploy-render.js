import { modules as shared0 } from './domain-m10444.js';
export const id = 8643;
export const ids = [8643];
export const modules = {
...shared0,

/***/ 45587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76097);
 var _domain_rollout_plan_on_running_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1931);
 var _targets_render_use_cases_inputs_api_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99877);
 var _targets_render_use_cases_inputs_service_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10444);
 const DAY_SECONDS = 86400;
 const DEPLOY_SECONDS = 3600;
 const LEAST_BAKE_MAX_SECONDS = 150;
 async function readInputs(inputs, kinds = _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_2__.e) {
  const access = (0, _targets_render_use_cases_inputs_api_inputs_js__WEBPACK_IMPORTED_MODULE_0__.z)(inputs);
  const services = (0, _targets_render_use_cases_inputs_service_inputs_js__WEBPACK_IMPORTED_MODULE_1__.JQ)(inputs);
  const version = inputs.choice('version', [ 'given', 'previous' ]) ?? 'given';
  const sources = (0, _targets_render_use_cases_inputs_service_inputs_js__WEBPACK_IMPORTED_MODULE_1__.tW)(inputs, version);
  const healthUrls = (0, _targets_render_use_cases_inputs_service_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Hd)(inputs, services);
  return {
   access: access,
   request: {
    ...{
     services: services,
     version: version,
     ...sources,
     healthUrls: healthUrls
    },
    ...await readJudging(inputs, kinds),
    purpose: inputs.choice('purpose', [ 'deploy', 'rollback' ]) ?? 'deploy',
    mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
    onCancel: inputs.choice('on-cancel', [ 'rollback', 'leave' ]) ?? 'rollback',
    onRunning: inputs.choice('on-running', _domain_rollout_plan_on_running_js__WEBPACK_IMPORTED_MODULE_3__.C) ?? 'wait',
    autoDeploy: inputs.choice('auto-deploy', [ 'refuse', 'turn-off' ]) ?? 'refuse',
    blueprint: inputs.text('blueprint'),
    steps: [ 100 ],
    scaleDownDelaySeconds: 0,
    waitUntil: 'completed'
   }
  };
 }
 async function readJudging(inputs, kinds) {
  const bakeSeconds = inputs.durationSeconds('bake', {
   from: 60,
   to: DAY_SECONDS
  }) ?? 300;
  const given = {
   bakeMaxSeconds: inputs.durationSeconds('bake-max', {
    from: LEAST_BAKE_MAX_SECONDS,
    to: DAY_SECONDS
   }),
   timeoutSeconds: inputs.durationSeconds('timeout', {
    from: 60,
    to: DAY_SECONDS
   })
  };
  const onInconclusive = inputs.choice('on-inconclusive', [ 'abort', 'continue' ]) ?? 'abort';
  const text = inputs.block('gates');
  const [{NO_GATES: NO_GATES, parseRenderGates: parseRenderGates}, {planBakes: planBakes}] = await Promise.all([ Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9315), __webpack_require__.e(4662) ]).then(__webpack_require__.bind(__webpack_require__, 98145)), __webpack_require__.e(3304).then(__webpack_require__.bind(__webpack_require__, 83304)) ]);
  const gates = text === void 0 ? NO_GATES : parseRenderGates(text, await kinds());
  const {bakeMaxSeconds: bakeMaxSeconds, budget: budget} = planBakes({
   gates: gates,
   bakeSeconds: bakeSeconds,
   ...given,
   scaleDownDelaySeconds: 0
  }, {
   steps: 1,
   allowanceSeconds: DEPLOY_SECONDS
  });
  const timeoutMilliseconds = (given.timeoutSeconds ?? budget.atMostSeconds) * 1e3;
  const from = given.timeoutSeconds === void 0 ? 'plan' : 'input';
  return {
   gates: gates,
   bakeSeconds: bakeSeconds,
   bakeMaxSeconds: bakeMaxSeconds,
   onInconclusive: onInconclusive,
   timeoutMilliseconds: timeoutMilliseconds,
   waitMilliseconds: (0, _domain_rollout_plan_on_running_js__WEBPACK_IMPORTED_MODULE_3__.e)(timeoutMilliseconds, from)
  };
 }
}),

/***/ 28643:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66884);
   var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27282);
   var _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85346);
   var _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43419);
   var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12897);
   var _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54690);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45587);
   var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32953);
   const {env: env} = process;
   const {phase: phase, step: step} = (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.b)(env);
   const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__.a)();
   const render = {
    readInputs: () => {
     const key = inputs.text('api-key');
     if (key !== void 0) (0, _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__.$l)(key);
     return (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.K)(inputs, _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__.B);
    },
    connect: async access => (await __webpack_require__.e(3485).then(__webpack_require__.bind(__webpack_require__, 33485))).connectRender(env, {
     access: access,
     clock: step.clock
    }),
    connectSources: (0, _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_8__.f)(env, step.clock),
    step: step
   };
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__.C)(() => phase === 'post' ? (0, 
   _run_js__WEBPACK_IMPORTED_MODULE_6__.O)(render) : (0, _run_js__WEBPACK_IMPORTED_MODULE_6__.g)(render, (0, 
   _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__.L)(inputs, 'rolling', 'services')));
   (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.T)(step);
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 32953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => finish,
  g: () => deploy
 });
 var _targets_render_use_cases_left_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44325);
 var _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49567);
 function deploy({readInputs: readInputs, connect: connect, step: step, connectSources: connectSources}, requested) {
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__.G)(async reach => {
   const {access: access, request: request} = await readInputs();
   const {deployRender: deployRender} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(9315), __webpack_require__.e(327), __webpack_require__.e(9936), __webpack_require__.e(9341) ]).then(__webpack_require__.bind(__webpack_require__, 29341));
   const world = await reach(() => connect(access));
   return deployRender(request, {
    ...step,
    world: world,
    connectSources: connectSources
   });
  }, step, {
   ownOutputs: () => ({}),
   requested: requested
  });
 }
 function finish({readInputs: readInputs, connect: connect, step: step, connectSources: connectSources}) {
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__.H)(async reach => {
   const left = (0, _targets_render_use_cases_left_render_js__WEBPACK_IMPORTED_MODULE_0__.OS)(step.state);
   if (left === void 0) return;
   const {access: access, request: request} = await readInputs();
   const {finishLeftRender: finishLeftRender} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(9315), __webpack_require__.e(327), __webpack_require__.e(9936), __webpack_require__.e(8195) ]).then(__webpack_require__.bind(__webpack_require__, 38195));
   const world = await reach(() => connect(access));
   return finishLeftRender(left, request, {
    ...step,
    world: world,
    connectSources: connectSources
   });
  }, step);
 }
}),

/***/ 44325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  OS: () => readLeftRender,
  dw: () => saveEnd,
  hg: () => saveLeft
 });
 var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11148);
 const LEFT = 'left-render';
 const ENDED = 'render-ended';
 function saveLeft(state, left) {
  state.save(LEFT, JSON.stringify(left));
 }
 function saveEnd(state) {
  state.save(ENDED, 'yes');
 }
 function readLeftRender(state) {
  const left = state.read(LEFT);
  if (left === void 0 || state.read(ENDED) !== void 0) return;
  const members = {
   begun: 'objects',
   total: 'number',
   onCancel: 'text',
   startedAt: 'number'
  };
  const found = (0, _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__.bk)(LEFT, left, members);
  return found.begun.filter(({isDone: isDone}) => isDone).length === found.total ? void 0 : found;
 }
})

};
