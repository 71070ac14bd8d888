export const id = 5390;
export const ids = [5390,6702];
export const modules = {

/***/ 50275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  finishLeftShift: () => finishLeftShift
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11359);
 var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64333);
 var _rolling_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4575);
 var _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69539);
 var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9483);
 var _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48434);
 var _observe_rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89599);
 var _configuration_remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42855);
 var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76414);
 var _start_shift_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23974);
 var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42246);
 var _ecs_traffic_shift_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76836);
 var _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14737);
 async function finishLeftShift(left, dependencies) {
  const {clock: clock} = dependencies;
  const startedAt = (0, _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_12__.E)(clock);
  const until = clock.now() + _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_11__.K;
  const {updateSent: updateSent, rollbackRequested: rollbackRequested, ...ref} = left;
  const target = (0, _ecs_traffic_shift_js__WEBPACK_IMPORTED_MODULE_10__.h)(dependencies);
  const rollout = await (0, _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_5__.A)(() => target.attach(ref), until, dependencies);
  const {record: record, state: state} = rollout;
  state.updateSent = updateSent;
  state.rollbackRequested = rollbackRequested;
  if (left.onCancel === 'rollback' && left.purpose !== 'rollback') state.abort = CANCELLED;
  record.eventLog.milestone(`${(0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__.hH)(left.taskDefinition)} was being deployed when the step was killed`);
  try {
   await finish({
    ref: ref,
    left: left,
    until: until,
    target: target
   }, rollout, dependencies);
  } catch (error) {
   if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) (0, _shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__.du)(rollout, error, clock.now()); else if (error instanceof _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__.c) endCancelled(rollout, 'The job was canceled; not waiting for completion.', clock.now()); else throw error;
  }
  const times = {
   startedAt: startedAt(),
   finishedAt: clock.now()
  };
  return {
   ...(0, _rolling_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_3__.d3)('deploy', [ await (0, 
   _shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__.zv)(ref, target) ], times),
   strategy: left.strategy.kind
  };
 }
 const CANCELLED = {
  cause: 'cancelled',
  reason: 'The job was canceled.'
 };
 async function finish({ref: ref, left: left, until: until, target: target}, rollout, dependencies) {
  const {state: state} = rollout;
  const {clock: clock} = dependencies;
  const revert = await findRevert({
   ref: ref,
   left: left,
   until: until,
   target: target
  }, rollout, dependencies);
  if (revert !== void 0) return (0, _shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__.H6)({
   ref: ref,
   revert: revert
  }, target, dependencies);
  if (!left.updateSent && left.joined === void 0) return endUnsent(rollout, 'no update had been sent', dependencies);
  if (!await wasAccepted(rollout, until, dependencies)) return endUnsent(rollout, 'its update did not reach ECS', dependencies);
  const {deployment: deployment} = state;
  if (left.onCancel === 'leave' && deployment !== void 0 && (0, _domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__.mt)(deployment)) {
   const what = left.purpose === 'rollback' ? `rollback to ${(0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__.hH)(left.taskDefinition)}` : 'rollout';
   const reason = `The job was canceled, and the ${what} continues (\`on-cancel: leave\`): ECS status ${deployment.status}.`;
   endCancelled(rollout, reason, clock.now());
   return;
  }
  await (0, _shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__.H6)({
   ref: ref
  }, target, dependencies);
 }
 async function findRevert({left: left, until: until, target: target}, rollout, dependencies) {
  if (left.revert === void 0) return;
  const {state: state} = rollout;
  const back = (0, _start_shift_js__WEBPACK_IMPORTED_MODULE_9__.Tu)(rollout, left.revert.startedAt);
  const isBegun = await wasAccepted(back, until, dependencies);
  if (!isBegun && left.onCancel === 'leave') return;
  state.abort = left.revert.abort ?? CANCELLED;
  state.rollbackRequested = true;
  if (!isBegun) return;
  await (0, _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_5__.A)(() => (0, 
  _observe_rollout_js__WEBPACK_IMPORTED_MODULE_6__.u)(rollout, dependencies), until, dependencies);
  state.isReverted = true;
  const timeoutMilliseconds = until - back.state.startedAt;
  const led = {
   ...back.request,
   ref: target.take(back),
   state: back.state,
   origin: 'started'
  };
  return {
   abort: state.abort,
   led: {
    ...led,
    timeoutMilliseconds: timeoutMilliseconds,
    patienceMilliseconds: 0
   }
  };
 }
 async function endUnsent(rollout, why, dependencies) {
  const runs = (0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__.hH)(rollout.state.before.taskDefinition);
  await (0, _configuration_remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__.om)(rollout, dependencies);
  const reason = `The job was canceled, and ${why}: the service was not changed and runs ${runs}.`;
  endCancelled(rollout, reason, dependencies.clock.now());
 }
 const ARRIVES_WITHIN_MILLISECONDS = 1e4;
 const LOOK_EVERY_MILLISECONDS = 2e3;
 async function wasAccepted(rollout, until, dependencies) {
  const {state: state, request: request} = rollout;
  const {clock: clock, services: services, cancelled: cancelled} = dependencies;
  const isForced = state.before.taskDefinition === request.taskDefinition;
  const deadlineAt = clock.now() + ARRIVES_WITHIN_MILLISECONDS;
  for (;;) {
   await (0, _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_5__.A)(() => (0, 
   _observe_rollout_js__WEBPACK_IMPORTED_MODULE_6__.u)(rollout, dependencies), until, dependencies);
   if (state.deployment !== void 0) return true;
   const service = await (0, _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_5__.A)(() => services.find(request.cluster, request.service), until, dependencies);
   if (!isForced && service?.taskDefinition === request.taskDefinition) return true;
   if (clock.now() >= deadlineAt) return false;
   await (0, _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__.M)(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled));
  }
 }
 function endCancelled({record: record}, reason, at) {
  (0, _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_13__.r)(record, {
   verdict: 'cancelled',
   reasonCode: 'cancelled',
   reason: reason
  }, at);
 }
})

};
