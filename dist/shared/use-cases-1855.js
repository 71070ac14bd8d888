import { modules as shared0 } from './use-cases-m3279.js';
export const id = 1855;
export const ids = [1855,5874];
export const modules = {
...shared0,

/***/ 69471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  finishLeftKubernetes: () => finishLeftKubernetes
 });
 var _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39143);
 var _use_cases_rollout_open_hooks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62950);
 var _stepped_use_cases_finish_left_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78951);
 var _deploy_kubernetes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43954);
 var _open_workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71534);
 var _retry_reads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35295);
 async function finishLeftKubernetes(left, request, dependencies) {
  const {clock: clock, log: log, newToken: newToken} = dependencies;
  const world = (0, _retry_reads_js__WEBPACK_IMPORTED_MODULE_5__.A)(dependencies.world);
  const spec = {
   ...request.spec,
   ...left.spec,
   migration: void 0,
   manifests: []
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
  const target = (0, _open_workload_js__WEBPACK_IMPORTED_MODULE_4__.W)(world, spec, {
   way: left.way
  }).targetOf(images, run);
  const hooks = await (0, _use_cases_rollout_open_hooks_js__WEBPACK_IMPORTED_MODULE_1__.R)({
   ...request,
   purpose: 'rollback'
  }, dependencies.connectHooks);
  return (0, _stepped_use_cases_finish_left_js__WEBPACK_IMPORTED_MODULE_2__.p)({
   left: left,
   request: request,
   target: target,
   place: (0, _deploy_kubernetes_js__WEBPACK_IMPORTED_MODULE_3__.$)(world, spec),
   eventLog: eventLog,
   world: world,
   hooks: hooks,
   leftReason: _deploy_kubernetes_js__WEBPACK_IMPORTED_MODULE_3__.b
  }, dependencies);
 }
})

};
