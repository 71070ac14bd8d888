import { modules as shared0 } from './use-cases-m19280.js';
import { modules as shared1 } from './inputs-m42665.js';
export const id = 3887;
export const ids = [3887,2428];
export const modules = {
...shared0,
...shared1,

/***/ 96423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => noManifests,
  r: () => readInputs
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76097);
 var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80521);
 var _domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62325);
 var _targets_kubernetes_domain_migration_migration_spec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11641);
 var _targets_kubernetes_use_cases_inputs_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88829);
 var _targets_kubernetes_use_cases_inputs_workload_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42665);
 var _targets_stepped_use_cases_hook_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25279);
 var _targets_stepped_use_cases_shift_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93864);
 const DEFAULTS = {
  traffic: 'auto'
 };
 const USED_BY = {
  ..._domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_2__.dY,
  manifests: [ 'rolling' ],
  traffic: [ 'canary', 'blue-green' ],
  routes: [ 'canary', 'blue-green' ]
 };
 const noManifests = () => Promise.resolve([]);
 function readPatterns(inputs, version) {
  const patterns = inputs.list('manifests');
  if (patterns.length > 0 && version === 'previous') throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('manifests', 'it cannot be combined with version: previous. Remove one of the two.');
  return patterns;
 }
 async function readFound(files) {
  if (files.length === 0) return [];
  const {readManifests: readManifests} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7783) ]).then(__webpack_require__.bind(__webpack_require__, 37783));
  return readManifests(files);
 }
 async function readInputs(inputs, {kinds: kinds = _domain_gate_source_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__.e, findManifests: findManifests = noManifests} = {}) {
  const strategy = inputs.choice('strategy', _domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_2__.YL) ?? 'rolling';
  const common = (0, _targets_stepped_use_cases_shift_inputs_js__WEBPACK_IMPORTED_MODULE_6__.Cy)(inputs, strategy);
  if (common.purpose !== 'rollback') (0, _domain_rollout_plan_strategies_js__WEBPACK_IMPORTED_MODULE_2__.J6)(inputs, strategy, {
   usedBy: USED_BY,
   defaults: DEFAULTS
  });
  const version = (0, _targets_stepped_use_cases_shift_inputs_js__WEBPACK_IMPORTED_MODULE_6__.$4)(inputs, common.purpose);
  const manifests = await readFound(await findManifests(readPatterns(inputs, version)));
  const workload = (0, _targets_kubernetes_use_cases_inputs_workload_inputs_js__WEBPACK_IMPORTED_MODULE_4__.E)(inputs, {
   strategy: strategy,
   version: version,
   manifests: manifests
  });
  const isNew = common.purpose === 'deploy' && version === 'given';
  const spec = isNew ? workload : {
   ...workload,
   migration: void 0,
   manifests: []
  };
  const connection = (0, _targets_kubernetes_use_cases_inputs_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__.D)(inputs);
  if (strategy !== 'rolling' && common.purpose !== 'rollback' && inputs.block('gates') === void 0) throw (0, 
  _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', `a value is required with strategy: ${strategy}, because Kubernetes does not count requests. Declare gates on a source such as Prometheus, or set \`targets:\` to judge only the health of the pods.`);
  const shift = await (0, _targets_stepped_use_cases_shift_inputs_js__WEBPACK_IMPORTED_MODULE_6__.MO)(inputs, {
   strategy: common.purpose === 'rollback' ? 'rolling' : strategy,
   waitUntil: common.waitUntil,
   ...await (0, _targets_stepped_use_cases_hook_inputs_js__WEBPACK_IMPORTED_MODULE_5__.rE)(inputs, {
    purpose: common.purpose,
    strategy: strategy
   })
  }, {
   platformName: 'Kubernetes',
   splitter: splitterOf(spec),
   instances: 'pods',
   scaleDownDelaySeconds: 0,
   ...{
    readyWithinSeconds: (0, _targets_kubernetes_domain_migration_migration_spec_js__WEBPACK_IMPORTED_MODULE_8__.i)(spec),
    ...gatesOf(spec, kinds)
   }
  });
  const planLines = [ ...planMigration(spec), ...shift.planLines, ...planCronJobs(spec) ];
  return {
   connection: connection,
   spec: spec,
   version: version,
   ...common,
   ...shift,
   planLines: planLines
  };
 }
 function planMigration({migration: migration}) {
  if (migration === void 0) return [];
  const limit = (0, _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(migration.withinSeconds * 1e3);
  return [ `The migration runs first, as a Job with the new image, for at most ${limit}.` ];
 }
 function planCronJobs({cronJobs: cronJobs}) {
  return cronJobs.length === 0 ? [] : [ `At the end, these CronJobs get the images of the release: ${cronJobs.join(', ')}.` ];
 }
 const SPLITTERS = {
  'gateway-api': 'The gateway',
  istio: 'The mesh',
  'service-selector': 'The Service',
  auto: 'The route'
 };
 function splitterOf({traffic: traffic}) {
  return SPLITTERS[traffic];
 }
 function gatesOf({traffic: traffic}, kinds) {
  const load = () => Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9315), __webpack_require__.e(5829) ]).then(__webpack_require__.bind(__webpack_require__, 32785));
  return {
   parseGates: async text => (await load()).parseKubernetesGates(text, {
    sources: await kinds(),
    traffic: traffic === 'auto' ? void 0 : traffic
   }),
   noGates: async () => (await load()).NO_GATES
  };
 }
}),

/***/ 23887:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66884);
   var _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85346);
   var _wiring_connect_kubernetes_later_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6352);
   var _wiring_connect_hooks_later_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19280);
   var _wiring_find_manifests_later_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83213);
   var _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43419);
   var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12897);
   var _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54690);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96423);
   var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76429);
   const {env: env} = process;
   const {phase: phase, step: step} = (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.b)(env);
   const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a)();
   const kubernetes = {
    readRequest: () => (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.r)(inputs, {
     kinds: _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__.B,
     findManifests: phase === 'post' ? _inputs_js__WEBPACK_IMPORTED_MODULE_5__.K : (0, 
     _wiring_find_manifests_later_js__WEBPACK_IMPORTED_MODULE_8__.C)(env)
    }),
    connect: (0, _wiring_connect_kubernetes_later_js__WEBPACK_IMPORTED_MODULE_9__.H)(env, step.clock),
    connectSources: (0, _wiring_sources_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_10__.f)(env, step.clock),
    connectHooks: (0, _wiring_connect_hooks_later_js__WEBPACK_IMPORTED_MODULE_11__.$)(env, step.clock),
    newToken: () => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    step: step
   };
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)(() => phase === 'post' ? (0, 
   _run_js__WEBPACK_IMPORTED_MODULE_6__.O)(kubernetes) : (0, _run_js__WEBPACK_IMPORTED_MODULE_6__.g)(kubernetes, (0, 
   _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__.L)(inputs, (0, 
   _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__.I)(inputs), 'workload')));
   (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.T)(step);
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 76429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => finish,
  g: () => deploy
 });
 var _targets_kubernetes_use_cases_left_way_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57862);
 var _targets_stepped_use_cases_left_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77803);
 var _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
 function deploy(kubernetes, requested) {
  const {readRequest: readRequest, step: step} = kubernetes;
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_2__.G)(async reach => {
   const request = await readRequest();
   if (request.planLines.length > 0) await step.log.group('Plan', () => {
    request.planLines.forEach(line => step.log.line(line));
    return Promise.resolve();
   });
   const {deployKubernetes: deployKubernetes} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(6609), __webpack_require__.e(5611), __webpack_require__.e(2997), __webpack_require__.e(9179), __webpack_require__.e(5874) ]).then(__webpack_require__.bind(__webpack_require__, 43954));
   return connected(kubernetes, {
    request: request,
    reach: reach
   }, dependencies => deployKubernetes(request, dependencies));
  }, step, {
   ownOutputs: () => ({}),
   requested: requested
  });
 }
 function finish(kubernetes) {
  const {readRequest: readRequest, step: step} = kubernetes;
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_2__.H)(async reach => {
   const left = (0, _targets_stepped_use_cases_left_rollout_js__WEBPACK_IMPORTED_MODULE_1__.GG)(step.state);
   const way = (0, _targets_kubernetes_use_cases_left_way_js__WEBPACK_IMPORTED_MODULE_0__.W)(step.state);
   if (left === void 0 || way === void 0) return;
   const request = await readRequest();
   const {finishLeftKubernetes: finishLeftKubernetes} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(6609), __webpack_require__.e(5611), __webpack_require__.e(2997), __webpack_require__.e(9179), __webpack_require__.e(1855) ]).then(__webpack_require__.bind(__webpack_require__, 69471));
   return connected(kubernetes, {
    request: request,
    reach: reach
   }, dependencies => finishLeftKubernetes({
    ...left,
    ...way
   }, request, dependencies));
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
   world.close();
  }
 }
}),

/***/ 11641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => chooseContainer,
  i: () => placedWithinSeconds
 });
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 function placedWithinSeconds({migration: migration, readyWithinSeconds: readyWithinSeconds}) {
  return readyWithinSeconds + (migration?.withinSeconds ?? 0);
 }
 function chooseContainer(workload, {container: container}, images) {
  const own = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(workload, 'spec', 'template', 'spec', 'containers').map(each => (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(each, 'name') ?? '');
  if (container !== void 0) return own.includes(container) ? {
   container: container
  } : {
   problem: `The pods have no container ${container}. Check the input migrate-container.`
  };
  const released = [ ...images ].filter(each => own.includes(each));
  const [only, ...others] = own.length === 1 ? own : released;
  if (only !== void 0 && others.length === 0) return {
   container: only
  };
  return {
   problem: 'The migration could run in several containers. Name one in the input migrate-container.'
  };
 }
}),

/***/ 57862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D: () => saveWay,
  W: () => readWay
 });
 var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11148);
 const LEFT = 'left-kubernetes';
 function saveWay(state, {way: way, spec: {namespace: namespace}}) {
  state.save(LEFT, JSON.stringify({
   way: way,
   spec: {
    namespace: namespace
   }
  }));
 }
 function readWay(state) {
  const left = state.read(LEFT);
  return left === void 0 ? void 0 : (0, _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__.bk)(LEFT, left, {
   way: 'object',
   spec: 'object'
  });
 }
}),

/***/ 6352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  H: () => connectKubernetesLater
 });
 function connectKubernetesLater(env, clock) {
  return async ({connection: connection}) => (await __webpack_require__.e(898).then(__webpack_require__.bind(__webpack_require__, 70898))).connectKubernetes(env, {
   connection: connection,
   clock: clock
  });
 }
}),

/***/ 83213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => findManifestsLater
 });
 function findManifestsLater(env) {
  return async patterns => {
   if (patterns.length === 0) return [];
   const [{nodeFileSearch: nodeFileSearch}, {nodeFiles: nodeFiles}, {findManifests: findManifests}] = await Promise.all([ __webpack_require__.e(7932).then(__webpack_require__.bind(__webpack_require__, 87932)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 27530)), __webpack_require__.e(270).then(__webpack_require__.bind(__webpack_require__, 40270)) ]);
   return findManifests(patterns, {
    search: nodeFileSearch(env),
    files: nodeFiles(env)
   });
  };
 }
})

};
