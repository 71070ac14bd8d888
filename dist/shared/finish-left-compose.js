export const id = 7921;
export const ids = [7921];
export const modules = {

/***/ 17921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  finishLeftCompose: () => finishLeftCompose
 });
 var _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39143);
 var _use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92416);
 var _retry_reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84473);
 var _compose_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89841);
 var _compose_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60159);
 var _deploy_compose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4072);
 var _left_compose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82147);
 var _domain_release_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14855);
 async function finishLeftCompose(left, request, dependencies) {
  const {clock: clock, log: log, state: state, run: run, newToken: newToken} = dependencies;
  const {ref: ref} = left;
  const images = new Map(Object.entries(ref.canary.images));
  const world = {
   ...(0, _retry_reads_js__WEBPACK_IMPORTED_MODULE_2__.A)(dependencies.world),
   spec: {
    ...dependencies.world.spec,
    images: images
   }
  };
  const project = world.spec.project ?? ref.canary.label;
  const eventLog = (0, _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__.w)({
   subject: project,
   prefix: ''
  }, {
   clock: clock,
   log: log
  });
  eventLog.milestone(`${ref.canary.label} was being deployed when the step was killed`);
  const target = (0, _compose_target_js__WEBPACK_IMPORTED_MODULE_3__.GR)(world, {
   newToken: newToken,
   run: run.url ?? 'a local run',
   pauseTimeoutSeconds: request.pauseTimeoutSeconds,
   findings: []
  });
  const requested = (0, _deploy_compose_js__WEBPACK_IMPORTED_MODULE_4__.h)(request, {
   release: (0, _domain_release_release_js__WEBPACK_IMPORTED_MODULE_5__.zR)(ref.canary)
  }, run.url);
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
    reason: LEFT
   },
   state: void 0
  } : await (0, _use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_1__.q)({
   request: requested,
   prepared: prepared,
   ref: ref
  }, {
   target: target,
   eventLog: eventLog,
   clock: clock,
   prober: world.prober,
   boundCalls: world.boundCalls,
   cancelled: dependencies.cancelled
  });
  if (rolledOut.ending.verdict !== 'unknown') (0, _left_compose_js__WEBPACK_IMPORTED_MODULE_6__.dw)(state);
  const {ending: ending} = rolledOut;
  const times = {
   startedAt: left.startedAt,
   finishedAt: clock.now()
  };
  const record = (0, _compose_record_js__WEBPACK_IMPORTED_MODULE_7__.z)({
   project: project,
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
   world: world,
   eventLog: eventLog
  });
  const {strategy: strategy} = world.spec;
  return {
   mode: 'deploy',
   ending: ending,
   ...times,
   services: [ record ],
   ...strategy === 'rolling' ? {} : {
    strategy: strategy
   }
  };
 }
 const LEFT = 'The job was canceled (`on-cancel: leave`). The server rolls back when the lease of the rollout ends.';
})

};
