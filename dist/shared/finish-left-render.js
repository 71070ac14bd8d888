export const id = 8195;
export const ids = [8195];
export const modules = {

/***/ 38195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  finishLeftRender: () => finishLeftRender
 });
 var _domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53177);
 var _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39143);
 var _use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
 var _use_cases_rollout_until_answered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7851);
 var _domain_gate_parse_render_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98145);
 var _go_back_for_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72901);
 var _left_render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44325);
 var _render_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58927);
 var _render_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48820);
 const READ_WITHIN_MILLISECONDS = 6e4;
 const LEFT = 'The job was canceled (`on-cancel: leave`). Render completes the deploy.';
 async function finishLeftRender(left, request, dependencies) {
  const {clock: clock, state: state} = dependencies;
  const records = [];
  const last = left.begun.at(-1);
  for (const each of left.begun.toReversed()) records.unshift(await finishOne(each, {
   left: left,
   request: request,
   cause: last?.name ?? each.name
  }, dependencies));
  if (records.every(({ending: ending}) => ending.verdict !== 'unknown')) (0, _left_render_js__WEBPACK_IMPORTED_MODULE_5__.dw)(state);
  const endings = records.map(({ending: ending, subject: subject}) => ({
   ...ending,
   subject: subject
  }));
  const ending = (0, _domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_7__.kS)(endings);
  return {
   mode: 'deploy',
   ending: ending,
   startedAt: left.startedAt,
   finishedAt: clock.now(),
   services: records
  };
 }
 async function finishOne({ref: ref, name: name, isDone: isDone}, {left: left, request: request, cause: cause}, dependencies) {
  const {clock: clock, log: log, world: world} = dependencies;
  const eventLog = (0, _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__.w)({
   subject: name,
   prefix: left.begun.length === 1 ? '' : `${name}: `
  }, {
   clock: clock,
   log: log
  });
  eventLog.milestone(`${ref.canary.label} was being deployed when the step was killed`);
  const target = (0, _render_target_js__WEBPACK_IMPORTED_MODULE_6__.S)({
   api: world.api,
   clock: clock
  });
  const readService = () => world.api.service(ref.service);
  const service = await (0, _use_cases_rollout_until_answered_js__WEBPACK_IMPORTED_MODULE_2__.Y)(readService, clock.now() + READ_WITHIN_MILLISECONDS, {
   clock: clock
  });
  const prepared = {
   canary: ref.canary,
   stable: ref.stable?.revision,
   changes: []
  };
  const times = () => ({
   startedAt: left.startedAt,
   finishedAt: clock.now()
  });
  const recordAs = (ending, seen) => (0, _render_record_js__WEBPACK_IMPORTED_MODULE_8__.z)({
   ...{
    id: ref.service,
    name: name,
    settings: [],
    explanation: target.explain(ref, ending),
    ...times()
   },
   rolled: {
    ending: ending,
    state: seen,
    ref: ref,
    prepared: prepared
   }
  }, eventLog);
  const cancelled = {
   verdict: 'cancelled',
   reasonCode: 'cancelled'
  };
  if (left.onCancel === 'leave') return recordAs({
   ...cancelled,
   reason: LEFT
  }, void 0);
  if (isDone) {
   const because = {
    ...cancelled,
    reason: '',
    name: cause
   };
   const back = left.isWayBack ? void 0 : await (0, _go_back_for_js__WEBPACK_IMPORTED_MODULE_4__.O)({
    ref: ref,
    service: service,
    eventLog: eventLog
   }, {
    target: target,
    because: because
   }, dependencies);
   const record = recordAs({
    verdict: 'succeeded',
    reasonCode: 'deployed',
    reason: `${ref.canary.label} is live.`
   }, void 0);
   return back === void 0 ? record : (0, _render_record_js__WEBPACK_IMPORTED_MODULE_8__.T)(record, back, because);
  }
  const {ending: ending, state: state} = await (0, _use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_1__.q)(startedOf(request, {
   service: service,
   ref: ref,
   left: left
  }), {
   target: target,
   eventLog: eventLog,
   clock: clock,
   prober: world.prober,
   boundCalls: world.boundCalls,
   cancelled: dependencies.cancelled
  });
  return recordAs(ending, state);
 }
 function startedOf(request, {service: service, ref: ref, left: left}) {
  const spec = {
   service: service.id,
   source: 'previous',
   isWayBack: left.isWayBack,
   onRunning: request.onRunning,
   autoDeploy: request.autoDeploy,
   judgedSeconds: 0
  };
  const plan = {
   spec: spec,
   service: service,
   ref: ref,
   how: {
    kind: 'join'
   }
  };
  const purpose = left.isWayBack ? 'rollback' : 'deploy';
  return {
   ref: ref,
   request: {
    ...{
     ...request,
     spec: spec,
     purpose: purpose,
     gates: _domain_gate_parse_render_gates_js__WEBPACK_IMPORTED_MODULE_3__.NO_GATES,
     steps: [ 100 ],
     scaleDownDelaySeconds: 0
    },
    waitUntil: 'completed'
   },
   prepared: {
    plan: plan,
    stable: ref.stable?.revision,
    canary: ref.canary,
    joins: true,
    changes: [],
    warnings: [],
    refusals: []
   }
  };
 }
})

};
