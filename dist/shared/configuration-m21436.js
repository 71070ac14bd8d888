export const modules = {

/***/ 72248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Ne: () => noteObservation,
  e6: () => follow,
  ue: () => initialState
 });
 var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
 function initialState(service) {
  return {
   update: void 0,
   deploymentsBefore: service.deployments.map(deployment => deployment.id),
   othersServiceDeployments: present(service.currentServiceDeployment),
   followed: void 0,
   serviceDeployment: void 0,
   completedAt: void 0,
   failedAt: void 0,
   replacedAt: void 0
  };
 }
 function follow(state, {id: id, createdAt: createdAt}, because) {
  const [ofAnother, ofThisOne] = state.followed === void 0 ? [ void 0, state.serviceDeployment ] : [ state.serviceDeployment, void 0 ];
  return {
   ...state,
   followed: {
    id: id,
    createdAt: createdAt,
    because: because
   },
   othersServiceDeployments: because === 'attached' ? [] : [ ...state.othersServiceDeployments, ...present(ofAnother) ],
   serviceDeployment: ofThisOne,
   completedAt: void 0,
   failedAt: void 0,
   replacedAt: void 0
  };
 }
 function noteObservation(state, service, now) {
  const {followed: followed} = state;
  if (followed === void 0) return state;
  const primary = (0, _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.WM)(service);
  const ours = service.deployments.find(deployment => deployment.id === followed.id);
  const isPrimary = primary?.id === followed.id;
  const current = service.currentServiceDeployment;
  const isOurs = isPrimary && followed.because === 'started' && !state.othersServiceDeployments.includes(current ?? '');
  return {
   ...state,
   serviceDeployment: state.serviceDeployment ?? (isOurs ? current : void 0),
   completedAt: ours?.rolloutState === 'COMPLETED' ? state.completedAt ?? now : void 0,
   failedAt: ours?.rolloutState === 'FAILED' ? state.failedAt ?? now : state.failedAt,
   replacedAt: isPrimary ? void 0 : state.replacedAt ?? now
  };
 }
 function present(arn) {
  return arn === void 0 ? [] : [ arn ];
 }
}),

/***/ 47858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  s: () => NOTHING_SEEN
 });
 const NOTHING_SEEN = {
  at: 0,
  signs: 0,
  tasks: [],
  targets: []
 };
}),

/***/ 34184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W: () => mergeDeploymentConfiguration,
  X: () => diffSettings
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 function diffSettings(wanted, service) {
  const lines = [ wanted.desiredCount === void 0 || wanted.desiredCount === service.desiredCount ? void 0 : `desired count: ${service.desiredCount} -> ${wanted.desiredCount}`, changeOf('circuit breaker', describeBreaker(service.circuitBreaker), wanted.circuitBreaker && describeBreaker(wanted.circuitBreaker)), changeOf('alarms', describeAlarms(service.alarms), wanted.alarms && describeAlarms(wanted.alarms)) ];
  return lines.filter(line => line !== void 0);
 }
 function mergeDeploymentConfiguration(wanted, service) {
  const {circuitBreaker: circuitBreaker, alarms: alarms} = wanted;
  if (circuitBreaker === void 0 && alarms === void 0) return;
  const current = service.deploymentConfiguration;
  const names = alarms?.names ?? [];
  return {
   ...current,
   ...circuitBreaker && {
    deploymentCircuitBreaker: {
     ...(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(current.deploymentCircuitBreaker) ? current.deploymentCircuitBreaker : {},
     enable: circuitBreaker.enabled,
     rollback: circuitBreaker.rollback
    }
   },
   ...alarms && {
    alarms: {
     alarmNames: names,
     enable: alarms.enabled,
     rollback: alarms.rollback
    }
   }
  };
 }
 function changeOf(name, before, after) {
  return after === void 0 || after === before ? void 0 : `${name}: ${before} -> ${after}`;
 }
 function describeBreaker(breaker) {
  if (breaker?.enabled !== true) return 'off';
  return breaker.rollback ? 'on, with rollback' : 'on, without rollback';
 }
 function describeAlarms(alarms) {
  if (alarms?.enabled !== true || alarms.names.length === 0) return 'none';
  return `${alarms.names.toSorted().join(', ')} (${alarms.rollback ? 'with' : 'without'} rollback)`;
 }
}),

/***/ 57498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A$: () => noteForRollback,
  Q: () => warnOfAlarms,
  YK: () => goPlainer,
  a2: () => configurationFor,
  hG: () => restoreAfterRollback
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78309);
 var _domain_service_service_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34184);
 var _domain_service_replacement_room_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70391);
 var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64333);
 var _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48780);
 var _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79670);
 var _domain_traffic_shift_rollback_configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63581);
 var _left_behind_send_configuration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21436);
 var _rolling_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97731);
 var _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48434);
 var _remember_configuration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42855);
 const WITHIN_MILLISECONDS = 12e4;
 function warnOfAlarms(service, configuration, {eventLog: eventLog, log: log}) {
  const warning = (0, _domain_traffic_shift_rollback_configuration_js__WEBPACK_IMPORTED_MODULE_5__.kF)(service, configuration);
  if (warning === void 0) return;
  eventLog.detail(warning, 'warning');
  log.warning('Deployment alarms', warning);
 }
 async function noteForRollback({configurationBefore: configurationBefore, before: before, request: request, record: record, state: state, rejectedReturns: rejectedReturns, stuck: stuck}, {services: services, log: log}) {
  const {eventLog: eventLog} = record;
  const counts = (0, _rolling_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__.mQ)(request, before);
  if (configurationBefore === void 0 || state.update !== void 0 || rejectedReturns > 0) return;
  warnOfAlarms(request.service, configurationBefore, {
   eventLog: eventLog,
   log: log
  });
  const strategy = (0, _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_4__.C)(configurationBefore);
  if (strategy !== 'ROLLING') eventLog.detail(`This rollback uses the strategy ROLLING. ${strategy} is restored afterwards.`, 'warning');
  const room = (0, _domain_service_replacement_room_js__WEBPACK_IMPORTED_MODULE_10__.Gj)(request.service, configurationBefore, counts);
  if (room !== void 0) {
   eventLog.detail(room, 'warning');
   log.warning('Deployment configuration', room);
  }
  const hookTimeoutsMinutes = stuck?.hookTimeoutsMinutes ?? [];
  const memory = {
   hookTimeoutsMinutes: hookTimeoutsMinutes,
   before: configurationBefore,
   rolling: true
  };
  const without = 'If this run is interrupted, the next one cannot restore it.';
  await (0, _remember_configuration_js__WEBPACK_IMPORTED_MODULE_9__.xP)({
   arn: before.arn,
   memory: memory,
   without: without,
   eventLog: eventLog
  }, {
   services: services
  });
 }
 function configurationFor(rollout) {
  return returnsOf(rollout)[rollout.rejectedReturns]?.configuration;
 }
 function goPlainer(rollout, {message: message}, log) {
  const next = returnsOf(rollout)[rollout.rejectedReturns + 1];
  if (next === void 0) return false;
  rollout.rejectedReturns += 1;
  const what = (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_11__.D)(message, `Retrying the rollback of service ${rollout.request.service} with ${next.name}.`);
  rollout.record.eventLog.detail(what, 'warning');
  log.warning('Deployment configuration', what);
  return true;
 }
 function returnsOf({configurationBefore: configurationBefore, request: request, before: before, stuck: stuck}) {
  const own = (0, _domain_service_service_settings_js__WEBPACK_IMPORTED_MODULE_1__.W)(request, before);
  return configurationBefore === void 0 ? [ {
   configuration: own,
   name: ''
  } ] : (0, _domain_traffic_shift_rollback_configuration_js__WEBPACK_IMPORTED_MODULE_5__.Jy)(configurationBefore, {
   counts: (0, _rolling_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__.mQ)(request, before),
   own: own,
   stuckIn: stuck?.strategy
  });
 }
 async function restoreAfterRollback({configurationBefore: configurationBefore, cluster: cluster, service: service, record: record, next: next = 'The next run'}, dependencies) {
  if (configurationBefore === void 0) return;
  const {services: services, clock: clock, log: log} = dependencies;
  const leave = why => {
   const what = (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_11__.D)(why, `${next} restores the deployment configuration of service ${service}.`);
   record.eventLog.detail(what, 'warning');
   log.warning('The deployment configuration was not restored', what);
  };
  try {
   const until = clock.now() + WITHIN_MILLISECONDS;
   const now = await (0, _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_8__.A)(() => services.find(cluster, service), until, dependencies);
   if (now === void 0) return;
   const {deploymentConfiguration: current, tags: tags} = now;
   const isOurs = (0, _domain_traffic_shift_rollback_configuration_js__WEBPACK_IMPORTED_MODULE_5__.Wg)(current, configurationBefore);
   if (isOurs && isDeploying(now)) {
    leave('A deployment of the service is in progress.');
    return;
   }
   if (isOurs) {
    await (0, _left_behind_send_configuration_js__WEBPACK_IMPORTED_MODULE_6__.h)({
     cluster: cluster,
     service: service
    }, (0, _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_4__.NJ)(configurationBefore, current), {
     services: services,
     clock: clock
    });
    record.eventLog.detail('restored the deployment configuration of the service');
   }
   if (isOurs || (0, _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_3__.JX)(tags, current) === void 0) await (0, 
   _remember_configuration_js__WEBPACK_IMPORTED_MODULE_9__.I)(now, {
    record: record
   }, {
    services: services
   });
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   leave(`The deployment configuration of service ${service} was not restored: ${error.message}`);
  }
 }
 function isDeploying(service) {
  return (0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__.WM)(service)?.rolloutState === 'IN_PROGRESS';
 }
}),

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => insist
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const MOST_TRIES = 5;
 async function insist(send) {
  for (let tries = 1; ;tries += 1) try {
   await send();
   return;
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) || error.code !== 'outcome-unknown' || tries === MOST_TRIES) throw error;
  }
 }
}),

/***/ 42855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => forgetConfiguration,
  om: () => forgetUnusedNote,
  qq: () => rememberConfiguration,
  qs: () => rememberPause,
  xP: () => writeMemory
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78309);
 var _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48780);
 var _insist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7459);
 async function rememberConfiguration({request: request, state: state, record: record}, {services: services}) {
  const {before: before, configurationBefore: configurationBefore} = state;
  if (configurationBefore === void 0) return;
  const memory = {
   hookTimeoutsMinutes: [ request.hookTimeoutMinutes ],
   before: configurationBefore,
   ...request.pauses === 'none' ? {
    back: true
   } : {}
  };
  const without = 'If this run is interrupted, the next one can only set the strategy ROLLING.';
  await writeMemory({
   arn: before.arn,
   memory: memory,
   without: without,
   eventLog: record.eventLog
  }, {
   services: services
  });
 }
 async function writeMemory({arn: arn, memory: memory, without: without, eventLog: eventLog}, {services: services}) {
  const tags = (0, _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_1__.W2)(memory);
  if (tags === void 0) {
   eventLog.detail(`the deployment configuration does not fit into tags of the service. ${without}`, 'warning');
   return;
  }
  try {
   await (0, _insist_js__WEBPACK_IMPORTED_MODULE_2__.R)(() => services.tag(arn, tags));
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   eventLog.detail((0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_3__.D)(`could not save the deployment configuration in tags of the service: ${error.message}`, without), 'warning');
  }
 }
 async function rememberPause({state: state, record: record}, {services: services}) {
  const [pause] = state.deployment?.pauses ?? [];
  if (pause === void 0) return;
  try {
   await (0, _insist_js__WEBPACK_IMPORTED_MODULE_2__.R)(() => services.tag(state.before.arn, [ (0, 
   _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_1__.z8)(pause.hookId) ]));
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   record.eventLog.detail(`could not tag the service as paused for a decision: ${error.message}`, 'warning');
  }
 }
 async function forgetUnusedNote(rollout, {services: services}) {
  const {request: request} = rollout;
  try {
   const service = await services.find(request.cluster, request.service);
   if (service !== void 0) await forgetConfiguration(service, rollout, {
    services: services
   });
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
  }
 }
 async function forgetConfiguration({arn: arn, tags: tags}, {record: record}, {services: services}) {
  const keys = (0, _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_1__.QA)(tags);
  if (keys.length === 0) return;
  try {
   await (0, _insist_js__WEBPACK_IMPORTED_MODULE_2__.R)(() => services.untag(arn, keys));
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   record.eventLog.detail(`could not remove the tags ${keys.join(', ')} from the service: ${error.message}`, 'warning');
  }
 }
}),

/***/ 21436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  h: () => sendConfiguration
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39308);
 var _configuration_insist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7459);
 const PATIENCE_MILLISECONDS = 12e4;
 const INTERVAL_MILLISECONDS = 5e3;
 async function sendConfiguration({cluster: cluster, service: service, patienceMilliseconds: patienceMilliseconds = PATIENCE_MILLISECONDS}, configuration, {services: services, clock: clock}) {
  const deadlineAt = clock.now() + patienceMilliseconds;
  for (;;) try {
   await (0, _configuration_insist_js__WEBPACK_IMPORTED_MODULE_2__.R)(() => services.configure(cluster, service, configuration));
   return;
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) || !(0, 
   _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__.PP)(error) || clock.now() + INTERVAL_MILLISECONDS > deadlineAt) throw error;
   await clock.sleep(INTERVAL_MILLISECONDS);
  }
 }
}),

/***/ 97731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  l: () => takeIn,
  mQ: () => countsOf,
  p7: () => servedBefore,
  wz: () => startRollout
 });
 var _domain_service_service_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34184);
 var _domain_traffic_shift_rollback_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63581);
 var _use_cases_rollout_rollout_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22210);
 var _domain_rolling_rolling_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72248);
 var _domain_service_seen_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47858);
 function startRollout(start, seenAt) {
  const {deadlineAt: deadlineAt, timeoutMilliseconds: timeoutMilliseconds} = start.plan;
  return {
   ...start,
   stuck: start.stuck,
   configurationBefore: configurationToRestore(start),
   rejectedReturns: 0,
   state: (0, _domain_rolling_rolling_state_js__WEBPACK_IMPORTED_MODULE_2__.ue)(start.before),
   observation: {
    at: seenAt,
    looked: false,
    service: start.before,
    deployment: void 0,
    failures: _domain_service_seen_failures_js__WEBPACK_IMPORTED_MODULE_3__.s,
    successor: void 0,
    oddRules: start.plan.oddRules
   },
   reconciliation: (0, _use_cases_rollout_rollout_state_js__WEBPACK_IMPORTED_MODULE_4__.ue)(deadlineAt - timeoutMilliseconds),
   goesBack: void 0,
   phase: void 0,
   rollbackHeardAt: void 0,
   revert: void 0
  };
 }
 function configurationToRestore({request: request, before: before, plan: plan, stuck: stuck}) {
  const configuration = (0, _domain_service_service_settings_js__WEBPACK_IMPORTED_MODULE_0__.W)(request, before) ?? before.deploymentConfiguration;
  const isTemporary = stuck !== void 0 || (0, _domain_traffic_shift_rollback_configuration_js__WEBPACK_IMPORTED_MODULE_1__.Dv)(configuration, countsOf(request, before));
  return plan.purpose === 'rollback' && isTemporary ? configuration : void 0;
 }
 function countsOf({desiredCount: desiredCount}, before) {
  return {
   desiredCount: desiredCount ?? before.desiredCount,
   scheduling: before.scheduling
  };
 }
 function servedBefore({revisions: revisions, before: before, plan: plan}) {
  const arn = revisions.from?.arn ?? before.taskDefinition;
  return arn === plan.taskDefinition ? void 0 : arn;
 }
 function takeIn(rollout, service, at) {
  rollout.observation = {
   ...rollout.observation,
   service: service,
   at: at,
   looked: false
  };
  if (service !== void 0) rollout.state = (0, _domain_rolling_rolling_state_js__WEBPACK_IMPORTED_MODULE_2__.Ne)(rollout.state, service, at);
 }
}),

/***/ 48434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => tolerateOutage
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39308);
 var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9483);
 const INTERVAL_MILLISECONDS = 5e3;
 async function tolerateOutage(read, until, {clock: clock, cancelled: cancelled, boundCalls: boundCalls}) {
  boundCalls(until);
  for (;;) try {
   return await (0, _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__.M)(cancelled, read());
  } catch (error) {
   const isBorne = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s && (0, 
   _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__.WG)(error) && clock.now() < until;
   if (!isBorne) throw error;
   await (0, _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__.M)(cancelled, clock.sleep(INTERVAL_MILLISECONDS, cancelled));
  }
 }
})

};
