export const id = 531;
export const ids = [531];
export const modules = {

/***/ 10531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  finishLeftRun: () => finishLeftRun
 });
 var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
 var _conclude_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);
 var _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48434);
 var _reconcile_rolling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96078);
 var _read_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52936);
 var _unrequested_rollouts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60696);
 var _observe_services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21145);
 var _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69539);
 var _rolling_dependencies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63210);
 var _rolling_ref_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(25657);
 var _service_rollout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97731);
 var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9483);
 var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42246);
 var _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14737);
 async function finishLeftRun(left, dependencies) {
  const startedAt = (0, _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_11__.E)(dependencies.clock);
  const rollouts = await openRollouts(left, dependencies);
  try {
   const open = rollouts.filter(({record: record}) => record.ending === void 0);
   const each = (0, _rolling_dependencies_js__WEBPACK_IMPORTED_MODULE_7__.L)(open, dependencies);
   await Promise.all(open.map(rollout => (0, _reconcile_rolling_js__WEBPACK_IMPORTED_MODULE_3__.zm)(rollout, each())));
   await Promise.all(rollouts.map(rollout => (0, _reconcile_rolling_js__WEBPACK_IMPORTED_MODULE_3__.re)(rollout, each())));
  } catch (error) {
   if (!(error instanceof _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_9__.c)) throw error;
  }
  for (const rollout of rollouts) {
   const reason = 'The job was canceled; not waiting for completion.';
   (0, _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_12__.r)(rollout.record, {
    verdict: 'cancelled',
    reasonCode: 'cancelled',
    reason: reason
   }, dependencies.clock.now());
  }
  const times = {
   startedAt: startedAt(),
   finishedAt: dependencies.clock.now()
  };
  return (0, _conclude_deployment_js__WEBPACK_IMPORTED_MODULE_1__.d3)('deploy', rollouts.map(_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Ik), times);
 }
 async function openRollouts(left, dependencies) {
  const until = dependencies.clock.now() + _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_10__.K;
  const read = () => (0, _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_2__.A)(() => readServices(left, dependencies), until, dependencies);
  let services = await read();
  if (left.some((saved, index) => !isShown(saved, services[index]))) {
   await dependencies.clock.sleep(ARRIVES_WITHIN_MILLISECONDS, dependencies.cancelled);
   services = await read();
  }
  const now = dependencies.clock.now();
  const found = left.flatMap((saved, index) => {
   const service = services[index];
   const prefix = left.length > 1 ? `${saved.service}: ` : '';
   if (service === void 0) return [];
   return [ {
    saved: saved,
    rollout: reopenLeft(saved, {
     snapshot: service,
     prefix: prefix,
     until: until
    }, dependencies)
   } ];
  });
  const rollouts = found.map(({rollout: rollout}) => rollout);
  const each = (0, _rolling_dependencies_js__WEBPACK_IMPORTED_MODULE_7__.L)(rollouts, dependencies);
  await Promise.all(rollouts.map(rollout => findReplaced(rollout, until, each())));
  for (const {rollout: rollout, saved: saved} of found) openRollout(rollout, saved, now);
  return rollouts;
 }
 function reopenLeft(saved, found, dependencies) {
  const {onCancel: onFailure, purpose: purpose, revert: revert} = saved;
  const rollout = (0, _unrequested_rollouts_js__WEBPACK_IMPORTED_MODULE_5__.j)(saved, {
   ...found,
   onFailure: onFailure,
   purpose: purpose
  }, dependencies);
  if (revert === void 0) return rollout;
  const back = (0, _unrequested_rollouts_js__WEBPACK_IMPORTED_MODULE_5__.j)(revert.ref, {
   ...found,
   onFailure: 'leave',
   purpose: 'rollback'
  }, dependencies);
  const isBegun = back.state.followed !== void 0;
  if (isBegun) rollout.revert = {
   ...back,
   record: rollout.record
  };
  if (isBegun || onFailure === 'rollback') Object.assign(rollout.reconciliation, {
   abort: revert.abort ?? CANCELLED,
   rollbackRequested: true
  });
  return rollout;
 }
 const ARRIVES_WITHIN_MILLISECONDS = 1e4;
 function isShown(ref, service) {
  if (service === void 0) return true;
  const isFound = ref.followed !== void 0 || (0, _rolling_ref_js__WEBPACK_IMPORTED_MODULE_13__.$)(ref, service) !== void 0;
  return isFound && (ref.revert === void 0 || isShown(ref.revert.ref, service));
 }
 async function readServices(rollouts, {services: services}) {
  return (await (0, _observe_services_js__WEBPACK_IMPORTED_MODULE_6__.R)(rollouts, services)).map(observation => {
   if (observation.kind === 'unreadable') throw observation.error;
   return observation.service;
  });
 }
 async function findReplaced(rollout, until, dependencies) {
  const {state: state, observation: observation} = rollout;
  const primary = observation.service && (0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.WM)(observation.service);
  const isNew = primary !== void 0 && !state.deploymentsBefore.includes(primary.id);
  if (state.followed === void 0 && (isNew || (0, _service_rollout_js__WEBPACK_IMPORTED_MODULE_8__.p7)(rollout) !== void 0)) await (0, 
  _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_2__.A)(() => (0, _read_deployment_js__WEBPACK_IMPORTED_MODULE_4__.i)(rollout, dependencies), until, dependencies);
 }
 const CANCELLED = {
  cause: 'cancelled',
  reason: 'The job was canceled.'
 };
 function openRollout(rollout, {onCancel: onCancel, purpose: purpose}, now) {
  const {record: record, reconciliation: reconciliation, plan: plan, observation: observation} = rollout;
  const {service: service, deployment: deployment} = observation;
  const revision = (0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(plan.taskDefinition);
  record.eventLog.milestone(`${revision} was being deployed when the step was killed`);
  const ours = service?.deployments.find(({id: id}) => id === rollout.state.followed?.id);
  const end = what => {
   const running = service === void 0 ? '' : `: ${(0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.Rh)(service)}`;
   (0, _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_12__.r)(record, {
    verdict: 'cancelled',
    reasonCode: 'cancelled',
    reason: `The job was canceled, and ${what}${running}.`
   }, now);
  };
  if (rollout.revert !== void 0) return;
  if (rollout.state.followed === void 0 && deployment === void 0) end('its update did not reach ECS, so the service was not changed'); else if (purpose === 'rollback') {
   if (ours?.rolloutState === 'IN_PROGRESS') end(`the rollback to ${revision} continues`);
  } else if (onCancel === 'rollback') {
   reconciliation.abort ??= CANCELLED;
   rollout.goesBack = 'cancelled';
  } else if (ours?.rolloutState === 'IN_PROGRESS') end(`the deployment of ${revision} continues (\`on-cancel: leave\`)`);
 }
})

};
