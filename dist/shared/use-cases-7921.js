import { modules as shared0 } from './use-cases-m28845.js';
export const id = 7921;
export const ids = [7921,8482];
export const modules = {
...shared0,

/***/ 17921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  finishLeftCompose: () => finishLeftCompose
 });
 var _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39143);
 var _use_cases_rollout_open_hooks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62950);
 var _stepped_use_cases_finish_left_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78951);
 var _retry_reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84473);
 var _compose_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28845);
 var _deploy_compose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98482);
 async function finishLeftCompose(left, request, dependencies) {
  const {clock: clock, log: log, run: run, newToken: newToken} = dependencies;
  const {canary: canary} = left.ref;
  const images = new Map(Object.entries(canary.images));
  const world = {
   ...(0, _retry_reads_js__WEBPACK_IMPORTED_MODULE_3__.A)(dependencies.world),
   spec: {
    ...dependencies.world.spec,
    images: images
   }
  };
  const project = world.spec.project ?? canary.label;
  const eventLog = (0, _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__.w)({
   subject: project,
   prefix: ''
  }, {
   clock: clock,
   log: log
  });
  const target = (0, _compose_target_js__WEBPACK_IMPORTED_MODULE_4__.GR)(world, {
   newToken: newToken,
   run: run.url ?? 'a local run',
   pauseTimeoutSeconds: request.pauseTimeoutSeconds,
   findings: []
  });
  const hooks = await (0, _use_cases_rollout_open_hooks_js__WEBPACK_IMPORTED_MODULE_1__.R)({
   ...request,
   purpose: 'rollback'
  }, dependencies.connectHooks);
  return (0, _stepped_use_cases_finish_left_js__WEBPACK_IMPORTED_MODULE_2__.p)({
   left: left,
   request: request,
   target: target,
   place: (0, _deploy_compose_js__WEBPACK_IMPORTED_MODULE_5__.$)(project, world),
   eventLog: eventLog,
   world: world,
   hooks: hooks,
   leftReason: _deploy_compose_js__WEBPACK_IMPORTED_MODULE_5__.b
  }, dependencies);
 }
})

};
