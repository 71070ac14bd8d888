import { modules as shared0 } from './use-cases-m19280.js';
export const id = 503;
export const ids = [503];
export const modules = {
...shared0,

/***/ 17375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76097);
 var _domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62325);
 var _targets_compose_use_cases_inputs_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41491);
 var _targets_compose_use_cases_inputs_project_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89420);
 var _targets_stepped_use_cases_hook_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25279);
 var _targets_stepped_use_cases_shift_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93864);
 const DAY_SECONDS = 86400;
 async function readInputs(inputs, kinds = _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_5__.e) {
  const strategy = inputs.choice('strategy', _domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_0__.YL) ?? 'rolling';
  (0, _domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_0__.J6)(inputs, strategy, {
   usedBy: _domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_0__.dY,
   defaults: {}
  });
  const common = (0, _targets_stepped_use_cases_shift_inputs_js__WEBPACK_IMPORTED_MODULE_4__.Cy)(inputs, strategy);
  const version = (0, _targets_stepped_use_cases_shift_inputs_js__WEBPACK_IMPORTED_MODULE_4__.$4)(inputs, common.purpose);
  const address = (0, _targets_compose_use_cases_inputs_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.d)(inputs);
  const project = (0, _targets_compose_use_cases_inputs_project_inputs_js__WEBPACK_IMPORTED_MODULE_2__.W)(inputs, {
   strategy: strategy,
   version: version
  });
  const spec = common.purpose === 'deploy' ? project : {
   ...project,
   migration: void 0
  };
  const shift = await (0, _targets_stepped_use_cases_shift_inputs_js__WEBPACK_IMPORTED_MODULE_4__.MO)(inputs, {
   strategy: strategy,
   waitUntil: common.waitUntil,
   ...await (0, _targets_stepped_use_cases_hook_inputs_js__WEBPACK_IMPORTED_MODULE_3__.rE)(inputs, {
    purpose: common.purpose,
    strategy: strategy
   })
  }, {
   platformName: 'Docker Compose',
   splitter: 'The proxy',
   instances: 'containers',
   readyWithinSeconds: spec.readyWithinSeconds,
   scaleDownDelaySeconds: inputs.durationSeconds('scale-down-delay', {
    from: 0,
    to: DAY_SECONDS
   }) ?? 0,
   ...gatesOf(spec, kinds)
  });
  return {
   address: address,
   spec: spec,
   version: version,
   ...common,
   ...shift
  };
 }
 function gatesOf({proxy: proxy}, kinds) {
  const load = () => Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9315), __webpack_require__.e(705) ]).then(__webpack_require__.bind(__webpack_require__, 90173));
  return {
   parseGates: async text => (await load()).parseComposeGates(text, {
    proxy: proxy,
    sources: await kinds()
   }),
   noGates: async () => (await load()).NO_GATES
  };
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
   var _wiring_connect_hooks_later_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19280);
   var _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(43419);
   var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12897);
   var _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54690);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17375);
   var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72773);
   var _targets_compose_use_cases_inputs_secret_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7747);
   const {env: env} = process;
   const {phase: phase, step: step} = (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__.b)(env);
   const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a)();
   const compose = {
    readRequest: () => {
     (0, _targets_compose_use_cases_inputs_secret_lines_js__WEBPACK_IMPORTED_MODULE_8__._)(inputs).forEach(_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__.$l);
     return (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.K)(inputs, _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_9__.B);
    },
    connect: (0, _wiring_connect_compose_later_js__WEBPACK_IMPORTED_MODULE_10__.P)(env, step),
    connectSources: (0, _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_11__.f)(env, step.clock),
    connectHooks: (0, _wiring_connect_hooks_later_js__WEBPACK_IMPORTED_MODULE_12__.$)(env, step.clock),
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
 var _targets_stepped_use_cases_left_rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77803);
 var _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49567);
 function deploy(compose, requested) {
  const {readRequest: readRequest, step: step} = compose;
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__.G)(async reach => {
   const request = await readRequest();
   if (request.planLines.length > 0) await step.log.group('Plan', () => {
    request.planLines.forEach(line => step.log.line(line));
    return Promise.resolve();
   });
   const {deployCompose: deployCompose} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(6609), __webpack_require__.e(5611), __webpack_require__.e(2997), __webpack_require__.e(2557), __webpack_require__.e(8482) ]).then(__webpack_require__.bind(__webpack_require__, 98482));
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
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__.H)(async reach => {
   await removeKey();
   const left = (0, _targets_stepped_use_cases_left_rollout_js__WEBPACK_IMPORTED_MODULE_0__.GG)(step.state);
   if (left === void 0) return;
   const request = await readRequest();
   const {finishLeftCompose: finishLeftCompose} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(6609), __webpack_require__.e(5611), __webpack_require__.e(2997), __webpack_require__.e(2557), __webpack_require__.e(7921) ]).then(__webpack_require__.bind(__webpack_require__, 17921));
   return connected(compose, {
    request: request,
    reach: reach
   }, dependencies => finishLeftCompose(left, request, dependencies));
  }, step);
 }
 async function connected({connect: connect, step: step, newToken: newToken, connectSources: connectSources, connectHooks: connectHooks}, {request: request, reach: reach}, task) {
  const world = await reach(() => connect(request));
  try {
   return await task({
    ...step,
    world: world,
    newToken: newToken,
    connectSources: connectSources,
    connectHooks: connectHooks
   });
  } finally {
   await world.server.close();
  }
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
   const {connectCompose: connectCompose} = await __webpack_require__.e(576).then(__webpack_require__.bind(__webpack_require__, 80576));
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
