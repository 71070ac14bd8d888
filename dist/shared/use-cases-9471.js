import { modules as shared0 } from './use-cases-m17118.js';
export const id = 9471;
export const ids = [9471,9605];
export const modules = {
...shared0,

/***/ 69471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  finishLeftKubernetes: () => finishLeftKubernetes
 });
 var _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39143);
 var _stepped_use_cases_finish_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78951);
 var _deploy_kubernetes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19605);
 var _open_workload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17118);
 var _retry_reads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35295);
 async function finishLeftKubernetes(left, request, dependencies) {
  const {clock: clock, log: log, newToken: newToken} = dependencies;
  const world = (0, _retry_reads_js__WEBPACK_IMPORTED_MODULE_4__.A)(dependencies.world);
  const spec = {
   ...request.spec,
   ...left.spec
  };
  const eventLog = (0, _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__.w)({
   subject: spec.workload,
   prefix: ''
  }, {
   clock: clock,
   log: log
  });
  const images = new Map(Object.entries(left.ref.canary.images));
  const run = {
   newToken: newToken,
   pauseTimeoutSeconds: request.pauseTimeoutSeconds
  };
  const target = (0, _open_workload_js__WEBPACK_IMPORTED_MODULE_3__.W)(world, spec, left.way).targetOf(images, run);
  return (0, _stepped_use_cases_finish_left_js__WEBPACK_IMPORTED_MODULE_1__.p)({
   left: left,
   request: request,
   target: target,
   place: (0, _deploy_kubernetes_js__WEBPACK_IMPORTED_MODULE_2__.$)(world, spec),
   eventLog: eventLog,
   world: world,
   leftReason: _deploy_kubernetes_js__WEBPACK_IMPORTED_MODULE_2__.b
  }, dependencies);
 }
}),

/***/ 78951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  p: () => finishLeft
 });
 var _use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28749);
 var _left_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77803);
 var _stepped_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91037);
 var _stepped_rollout_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61047);
 async function finishLeft({left: left, request: request, target: target, place: place, eventLog: eventLog, world: world, leftReason: leftReason}, {clock: clock, state: state, run: run, cancelled: cancelled}) {
  const {ref: ref} = left;
  eventLog.milestone(`${ref.canary.label} was being deployed when the step was killed`);
  const requested = (0, _stepped_rollout_request_js__WEBPACK_IMPORTED_MODULE_2__.e)(request, ref.canary, run.url);
  const prepared = {
   plan: {
    ...requested.spec,
    stable: ref.stable
   },
   stable: ref.stable,
   canary: ref.canary,
   joins: false,
   changes: [],
   warnings: [],
   refusals: []
  };
  const rolledOut = left.onCancel === 'leave' ? {
   ending: {
    verdict: 'cancelled',
    reasonCode: 'cancelled',
    reason: leftReason
   },
   state: void 0
  } : await (0, _use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_0__.q)({
   request: requested,
   prepared: prepared,
   ref: ref
  }, {
   target: target,
   eventLog: eventLog,
   clock: clock,
   prober: world.prober,
   boundCalls: world.boundCalls,
   cancelled: cancelled
  });
  const {ending: ending} = rolledOut;
  if (ending.verdict !== 'unknown') (0, _left_rollout_js__WEBPACK_IMPORTED_MODULE_1__.dw)(state);
  const times = {
   startedAt: left.startedAt,
   finishedAt: clock.now()
  };
  const record = (0, _stepped_record_js__WEBPACK_IMPORTED_MODULE_3__.z)({
   to: ref.canary,
   rolledOut: {
    ...rolledOut,
    prepared: prepared
   },
   isStarted: true,
   failures: [],
   planLines: [],
   ...{
    explanation: target.explain(ref, ending),
    instances: void 0,
    ...times
   }
  }, {
   place: place,
   eventLog: eventLog
  });
  return {
   mode: 'deploy',
   ending: ending,
   ...times,
   services: [ record ],
   ...strategyOf(place.strategy)
  };
 }
 function strategyOf(strategy) {
  return strategy === 'rolling' ? {} : {
   strategy: strategy
  };
 }
})

};
