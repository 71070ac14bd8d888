import { modules as shared0 } from './inputs-m14787.js';
import { modules as shared1 } from './use-cases-m19280.js';
export const id = 7466;
export const ids = [7466];
export const modules = {
...shared0,
...shared1,

/***/ 58836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var errors = __webpack_require__(33047);
 var source_kinds = __webpack_require__(76097);
 var strategies = __webpack_require__(62325);
 var access_inputs = __webpack_require__(44852);
 var container_images = __webpack_require__(58046);
 var app_name = __webpack_require__(14787);
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/inputs/app-inputs.js
 const HOUR_SECONDS = 3600;
 function readApp(inputs, {strategy: strategy, version: version}) {
  const job = inputs.text('migrate-job');
  return {
   app: (0, app_name.T)(inputs),
   strategy: strategy,
   images: (0, container_images.y)(inputs, {
    version: version,
    example: 'web=shop.azurecr.io/web@sha256:…'
   }),
   readyWithinSeconds: inputs.durationSeconds('ready-within', {
    from: 10,
    to: HOUR_SECONDS
   }) ?? 300,
   drainSeconds: inputs.durationSeconds('drain', {
    from: 0,
    to: HOUR_SECONDS
   }) ?? 10,
   migrationJob: job === void 0 ? void 0 : (0, app_name.I)(job, 'migrate-job'),
   migrationTimeoutSeconds: inputs.durationSeconds('migrate-timeout', {
    from: 10,
    to: 24 * HOUR_SECONDS
   }) ?? 900
  };
 }
 var hook_inputs = __webpack_require__(25279);
 var shift_inputs = __webpack_require__(93864);
 // CONCATENATED MODULE: ./build/src/actions/deploy-azure/inputs.js
 const DAY_SECONDS = 86400;
 async function readInputs(inputs, kinds = source_kinds.e) {
  const strategy = inputs.choice('strategy', strategies.YL) ?? 'rolling';
  const common = (0, shift_inputs.Cy)(inputs, strategy);
  if (common.purpose !== 'rollback') (0, strategies.J6)(inputs, strategy, {
   usedBy: strategies.dY,
   defaults: {}
  });
  const version = (0, shift_inputs.$4)(inputs, common.purpose);
  const spec = readApp(inputs, {
   strategy: strategy,
   version: version
  });
  const access = (0, access_inputs.a)(inputs);
  const shift = await (0, shift_inputs.MO)(inputs, {
   strategy: common.purpose === 'rollback' ? 'rolling' : strategy,
   waitUntil: common.waitUntil,
   ...await (0, hook_inputs.rE)(inputs, {
    purpose: common.purpose,
    strategy: strategy
   })
  }, {
   ...{
    platformName: 'Container Apps',
    splitter: 'The ingress',
    instances: 'replicas',
    ...gatesOf(kinds)
   },
   readyWithinSeconds: spec.readyWithinSeconds,
   scaleDownDelaySeconds: inputs.durationSeconds('scale-down-delay', {
    from: 0,
    to: DAY_SECONDS
   }) ?? 0
  });
  const part = shift.steps.find(step => !Number.isInteger(step));
  if (part !== void 0) throw (0, errors.A)('steps', `${part}% is not a whole number: Container Apps splits traffic in whole percent.`);
  return {
   access: access,
   spec: spec,
   version: version,
   ...common,
   ...shift,
   planLines: [ ...planMigration(spec, version), ...shift.planLines ]
  };
 }
 function planMigration({migrationJob: migrationJob}, version) {
  return migrationJob === void 0 || version === 'previous' ? [] : [ `First, job ${migrationJob} runs the new image. Nothing is deployed unless it succeeds.` ];
 }
 function gatesOf(kinds) {
  const load = () => Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9315), __webpack_require__.e(5473) ]).then(__webpack_require__.bind(__webpack_require__, 93389));
  return {
   parseGates: async text => (await load()).parseAzureGates(text, await kinds()),
   noGates: async () => (await load()).NO_GATES
  };
 }
}),

/***/ 97466:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66884);
   var _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85346);
   var _wiring_azure_connect_azure_later_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71603);
   var _wiring_connect_hooks_later_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19280);
   var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12897);
   var _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43419);
   var _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54690);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58836);
   var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58722);
   const {env: env} = process;
   const {phase: phase, step: step} = (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.b)(env);
   const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a)();
   const azure = {
    readRequest: () => (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.K)(inputs, _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__.B),
    connect: (0, _wiring_azure_connect_azure_later_js__WEBPACK_IMPORTED_MODULE_8__.q)(env, step.clock),
    connectSources: (0, _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_9__.f)(env, step.clock),
    connectHooks: (0, _wiring_connect_hooks_later_js__WEBPACK_IMPORTED_MODULE_10__.$)(env, step.clock),
    newToken: () => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    step: step
   };
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)(() => phase === 'post' ? (0, 
   _run_js__WEBPACK_IMPORTED_MODULE_6__.O)(azure) : (0, _run_js__WEBPACK_IMPORTED_MODULE_6__.g)(azure, (0, 
   _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__.L)(inputs, (0, 
   _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__.I)(inputs), 'app')));
   (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.T)(step);
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 58722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => finish,
  g: () => deploy
 });
 var _targets_stepped_use_cases_left_rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77803);
 var _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49567);
 function deploy(azure, requested) {
  const {readRequest: readRequest, connect: connect, step: step, newToken: newToken, connectSources: connectSources, connectHooks: connectHooks} = azure;
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__.G)(async reach => {
   const request = await readRequest();
   if (request.planLines.length > 0) await step.log.group('Plan', () => {
    request.planLines.forEach(line => step.log.line(line));
    return Promise.resolve();
   });
   const {deployAzure: deployAzure} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(6609), __webpack_require__.e(5611), __webpack_require__.e(2997), __webpack_require__.e(2058), __webpack_require__.e(7240) ]).then(__webpack_require__.bind(__webpack_require__, 47240));
   const world = await reach(() => connect(request));
   return deployAzure(request, {
    ...step,
    world: world,
    newToken: newToken,
    connectSources: connectSources,
    connectHooks: connectHooks
   });
  }, step, {
   ownOutputs: () => ({}),
   requested: requested
  });
 }
 function finish({readRequest: readRequest, connect: connect, step: step, newToken: newToken, connectSources: connectSources, connectHooks: connectHooks}) {
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__.H)(async reach => {
   const left = (0, _targets_stepped_use_cases_left_rollout_js__WEBPACK_IMPORTED_MODULE_0__.GG)(step.state);
   if (left === void 0) return;
   const request = await readRequest();
   const {finishLeftAzure: finishLeftAzure} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(6609), __webpack_require__.e(5611), __webpack_require__.e(2997), __webpack_require__.e(2058), __webpack_require__.e(4045) ]).then(__webpack_require__.bind(__webpack_require__, 94045));
   const world = await reach(() => connect(request));
   return finishLeftAzure(left, request, {
    ...step,
    world: world,
    newToken: newToken,
    connectSources: connectSources,
    connectHooks: connectHooks
   });
  }, step);
 }
}),

/***/ 71603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  q: () => connectAzureLater
 });
 function connectAzureLater(env, clock) {
  return async ({access: access, spec: spec}) => (await Promise.all([ __webpack_require__.e(3728), __webpack_require__.e(7297) ]).then(__webpack_require__.bind(__webpack_require__, 83728))).connectAzure(env, {
   access: access,
   app: spec.app,
   clock: clock
  });
 }
})

};
