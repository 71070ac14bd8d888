import { modules as shared0 } from './use-cases-m34092.js';
import { modules as shared1 } from './arm-m12152.js';
export const id = 4045;
export const ids = [4045,7240];
export const modules = {
...shared0,
...shared1,

/***/ 94045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  finishLeftAzure: () => finishLeftAzure
 });
 var _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39143);
 var _use_cases_rollout_open_hooks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62950);
 var _stepped_use_cases_finish_left_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78951);
 var _azure_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66025);
 var _deploy_azure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47240);
 var _split_app_split_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36060);
 async function finishLeftAzure(left, request, dependencies) {
  const {clock: clock, log: log, newToken: newToken, world: world} = dependencies;
  const {spec: spec, pauseTimeoutSeconds: pauseTimeoutSeconds} = request;
  const hooks = await (0, _use_cases_rollout_open_hooks_js__WEBPACK_IMPORTED_MODULE_1__.R)({
   ...request,
   purpose: 'rollback'
  }, dependencies.connectHooks);
  const eventLog = (0, _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__.w)({
   subject: spec.app,
   prefix: ''
  }, {
   clock: clock,
   log: log
  });
  const app = {
   spec: spec,
   api: world.api,
   clock: clock
  };
  const target = (0, _azure_target_js__WEBPACK_IMPORTED_MODULE_3__.t8)(app, {
   newToken: newToken,
   pauseTimeoutSeconds: pauseTimeoutSeconds,
   place: (0, _deploy_azure_js__WEBPACK_IMPORTED_MODULE_4__.G9)(request)
  }, (0, _split_app_split_js__WEBPACK_IMPORTED_MODULE_5__.g)(app));
  return (0, _stepped_use_cases_finish_left_js__WEBPACK_IMPORTED_MODULE_2__.p)({
   left: left,
   request: request,
   target: target,
   place: (0, _deploy_azure_js__WEBPACK_IMPORTED_MODULE_4__.$t)(request),
   eventLog: eventLog,
   world: world,
   hooks: hooks,
   leftReason: _deploy_azure_js__WEBPACK_IMPORTED_MODULE_4__.b7
  }, dependencies);
 }
})

};
