export const id = 9018;
export const ids = [9018];
export const modules = {

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  z: () => mayRollInstead
 });
 const ROLLING_INSTEAD = [ 'preflight', 'rejected', 'conflict', 'access-denied', 'not-implemented', 'wrong-strategy', 'scaled-to-zero' ];
 function mayRollInstead({code: code}) {
  return ROLLING_INSTEAD.includes(code);
 }
}),

/***/ 61832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => reportRollback
 });
 var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);
 function reportRollback(outcome, rolledBackFirst, {purpose: purpose, startedAt: startedAt}) {
  const {ending: ending} = outcome;
  const isBack = purpose === 'rollback' && ending.verdict === 'succeeded';
  const isBackAlready = ending.reasonCode === 'already-live' ? rolledBackFirst?.trafficBackAt : void 0;
  const took = (0, _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(Math.max(1e3, (isBackAlready ?? outcome.finishedAt) - startedAt));
  const reason = [ rolledBackFirst?.sentence, ending.reason, isBack ? `The rollback took ${took}.` : void 0 ];
  return {
   ...outcome,
   ending: {
    ...ending,
    reason: reason.filter(part => part !== void 0).join(' ')
   }
  };
 }
}),

/***/ 89018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  deployPrepared: () => deployPrepared,
  prepareSeen: () => prepareSeen
 });
 var errors = __webpack_require__(33047);
 var join_sentences = __webpack_require__(78309);
 var for_each_limited = __webpack_require__(52019);
 var unless_cancelled = __webpack_require__(9483);
 var report_rollback = __webpack_require__(61832);
 var shift_attempt = __webpack_require__(4208);
 var rolling_obstacles = __webpack_require__(20974);
 var service_snapshot = __webpack_require__(64333);
 var read_deployment = __webpack_require__(52936);
 var rolling_ref = __webpack_require__(25657);
 var service_rollout = __webpack_require__(97731);
 var cancelled_job = __webpack_require__(73539);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/cancel-rollouts.js
 async function cancelRollouts(rollouts, how, dependencies) {
  const open = rollouts.filter(rollout => rollout.record.ending === void 0);
  const done = new AbortController;
  const all = Promise.all(open.map(rollout => cancelRollout(rollout, how, dependencies)));
  all.finally(() => done.abort()).catch(() => {});
  await Promise.race([ all, dependencies.clock.sleep(cancelled_job.PX, done.signal) ]);
  for (const {record: record} of open) (0, cancelled_job.H5)(record, cancelled_job.gN, dependencies.clock);
 }
 async function cancelRollout(rollout, {onCancel: onCancel, save: save}, dependencies) {
  const {state: state, plan: plan, revert: revert} = rollout;
  const revision = (0, service_snapshot.hH)(plan.taskDefinition);
  const end = what => (0, cancelled_job.H5)(rollout.record, what, dependencies.clock);
  if (state.update === void 0 && state.followed === void 0) end(cancelled_job.Dh); else if (state.followed?.because === 'already-live') end(`${revision} was already deployed.`); else if (revert?.state.update !== void 0) {
   const before = (0, service_snapshot.hH)(revert.plan.taskDefinition);
   end(`${revision} completed before it was rolled back; ${before} is being deployed again.`);
  } else if (plan.purpose === 'rollback') end(`the rollback to ${revision} continues.`); else if (onCancel === 'leave') end((0, 
  cancelled_job.Jm)(revision)); else end(await (0, cancelled_job.WT)(revision, () => askForRollback(rollout, save, dependencies)));
 }
 async function askForRollback(rollout, save, dependencies) {
  const revision = (0, service_snapshot.hH)(rollout.plan.taskDefinition);
  const arn = rollout.state.serviceDeployment ?? await findServiceDeployment(rollout, dependencies);
  if (arn === void 0) return (0, cancelled_job.kA)(revision);
  rollout.state = {
   ...rollout.state,
   serviceDeployment: arn
  };
  save((0, rolling_ref.H)(rollout));
  await dependencies.serviceDeployments.rollBack(arn);
  const before = (0, service_rollout.p7)(rollout);
  return `requested the rollback of ${revision}${before === void 0 ? '' : ` to ${(0, 
  service_snapshot.hH)(before)}`}.`;
 }
 async function findServiceDeployment(rollout, dependencies) {
  const {request: request, plan: plan, state: state} = rollout;
  const service = await dependencies.services.find(request.cluster, request.service);
  const primary = service && (0, service_snapshot.WM)(service);
  if (primary?.taskDefinition !== plan.taskDefinition) return;
  const because = state.followed?.because ?? 'started';
  rollout.state = {
   ...state,
   followed: {
    id: primary.id,
    createdAt: primary.createdAt,
    because: because
   }
  };
  const current = service?.currentServiceDeployment;
  if (because === 'started' && current !== void 0 && !state.othersServiceDeployments.includes(current)) return current;
  await (0, read_deployment.i)(rollout, dependencies);
  return rollout.state.serviceDeployment;
 }
 var conclude_deployment = __webpack_require__(4575);
 var reconcile_rolling = __webpack_require__(96078);
 var make_rolling_ready = __webpack_require__(22206);
 var prepare_rolling = __webpack_require__(18066);
 var rolling_dependencies = __webpack_require__(63210);
 var rollout_state = __webpack_require__(48613);
 var register_revisions = __webpack_require__(89060);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/deploy-services.js
 const FINISHED_AT_ONCE = 4;
 function prepareSeen(seen, request, dependencies) {
  return (0, make_rolling_ready.dS)(request, dependencies, {
   seen: seen
  });
 }
 async function deployPrepared(first, {request: request, startedAt: startedAt, atOnce: atOnce}, dependencies) {
  const {clock: clock} = dependencies;
  const conclude = services => ({
   ...(0, conclude_deployment.d3)(request.mode, services, {
    startedAt: startedAt(),
    finishedAt: clock.now()
   }),
   ...services.every(({shift: shift}) => shift !== void 0) ? {
    strategy: 'blue-green'
   } : {}
  });
  const untouched = all => conclude(all.map(service => (0, conclude_deployment.aG)(service, {
   all: all,
   at: clock.now()
  })));
  if (first.some(service => service.refusal !== void 0)) return untouched(first);
  if (request.mode === 'dry-run') return untouched((0, make_rolling_ready.fC)(first, {
   request: request,
   startedAt: startedAt()
  }, dependencies));
  let prepared = first;
  try {
   const ready = await (0, make_rolling_ready.DO)(first, {
    request: request,
    startedAt: startedAt()
   }, dependencies);
   prepared = ready.prepared;
   if (prepared.some(service => service.refusal !== void 0)) return untouched(prepared);
   const ended = await deployReady(request, {
    prepared: prepared,
    atOnce: atOnce
   }, dependencies);
   const withRollback = ({service: service, outcome: outcome}, index) => (0, report_rollback.R)(outcome, ready.cleared.get(index), {
    purpose: isTimed(service) ? request.purpose : 'deploy',
    startedAt: startedAt()
   });
   return conclude(ended.map(withRollback));
  } catch (error) {
   if (!(error instanceof unless_cancelled.c)) throw error;
   return conclude(prepared.map(service => (0, conclude_deployment.y2)(service, clock.now())));
  }
 }
 function isTimed({decision: decision}) {
  return decision.kind !== 'at-once' && (0, rolling_obstacles.WY)(decision).length === 0;
 }
 async function deployReady(request, {prepared: prepared, atOnce: atOnce}, dependencies) {
  const {cancelled: cancelled, clock: clock} = dependencies;
  const now = () => clock.now();
  const isRolling = service => service.decision.kind !== 'at-once' || servesAlready(service);
  const registering = (0, register_revisions.q)(prepared.filter(isRolling), dependencies);
  const revisions = await (0, unless_cancelled.M)(cancelled, registering);
  const outcomes = new Map;
  const instead = new Map;
  const chosen = new Map(revisions);
  for (const service of prepared.filter(each => !isRolling(each))) {
   const attempt = await recordAtOnce(service, {
    atOnce: atOnce,
    purpose: request.purpose,
    now: now
   });
   const rolling = attempt.kind === 'ended' ? {
    service: service,
    outcome: attempt.record
   } : await rollInstead(service, {
    request: request,
    reason: attempt.reason,
    now: now
   }, dependencies);
   instead.set(service, rolling.service);
   if ('outcome' in rolling) outcomes.set(rolling.service, rolling.outcome); else chosen.set(rolling.service, rolling.revisions);
  }
  const opened = (0, prepare_rolling.BN)(request, chosen, now());
  await followToEnds(opened, request, dependencies);
  for (const {service: service, rollout: rollout} of opened) outcomes.set(service, (0, 
  conclude_deployment.Ik)(rollout));
  return prepared.flatMap(first => {
   const service = instead.get(first) ?? first;
   const outcome = outcomes.get(service);
   return outcome === void 0 ? [] : {
    service: service,
    outcome: outcome
   };
  });
 }
 async function rollInstead(refused, {request: request, reason: reason, now: now}, dependencies) {
  const {request: spec, eventLog: eventLog} = refused;
  const what = (0, join_sentences.D)(reason, `The rollback of service ${spec.service} is a rolling update instead.`);
  eventLog.detail(what, 'warning');
  dependencies.log.warning('Strategy', what);
  const prepare = async () => {
   const looks = {
    eventLogOf: () => eventLog,
    atOnce: 'refused'
   };
   const again = await (0, make_rolling_ready.dS)({
    ...request,
    services: [ spec ]
   }, dependencies, looks);
   return {
    again: again,
    revisions: await (0, register_revisions.q)(again.filter(({refusal: refusal}) => !refusal), dependencies)
   };
  };
  const end = service => ({
   service: service,
   outcome: (0, conclude_deployment.aG)(service, {
    all: [ service ],
    at: now()
   })
  });
  try {
   const {again: again, revisions: revisions} = await (0, unless_cancelled.M)(dependencies.cancelled, prepare());
   const service = again[0] ?? refused;
   const found = revisions.get(service);
   return found === void 0 ? end(service) : {
    service: service,
    revisions: found
   };
  } catch (error) {
   return {
    service: refused,
    outcome: recordOfThrown(refused, error, now())
   };
  }
 }
 async function recordAtOnce(service, {atOnce: atOnce, purpose: purpose, now: now}) {
  try {
   return await atOnce(service);
  } catch (error) {
   if (error instanceof errors.s && purpose === 'rollback' && (0, shift_attempt.z)(error)) return {
    kind: 'refused',
    reason: error.message
   };
   return {
    kind: 'ended',
    record: recordOfThrown(service, error, now())
   };
  }
 }
 function recordOfThrown(service, error, at) {
  if (error instanceof unless_cancelled.c) return (0, conclude_deployment.y2)(service, at);
  if (!(error instanceof errors.s)) throw error;
  const refusal = {
   verdict: 'failed',
   reasonCode: error.code,
   reason: error.message
  };
  return (0, conclude_deployment.aG)({
   ...service,
   refusal: refusal
  }, {
   all: [ service ],
   at: at
  });
 }
 function servesAlready({request: request, before: before, revision: revision}) {
  return request.redeploy === 'when-changed' && revision?.existing?.arn === before?.taskDefinition;
 }
 async function followToEnds(opened, request, dependencies) {
  const rollouts = opened.map(({rollout: rollout}) => rollout);
  const each = (0, rolling_dependencies.L)(rollouts, dependencies);
  const save = (0, rollout_state.$q)(dependencies.state, request);
  try {
   await Promise.all(opened.map(service => (0, reconcile_rolling.bc)(service, save, each())));
   await (0, unless_cancelled.M)(dependencies.cancelled, (0, for_each_limited.v)(rollouts, FINISHED_AT_ONCE, rollout => (0, 
   reconcile_rolling.re)(rollout, each())));
  } catch (error) {
   if (!(error instanceof unless_cancelled.c)) throw error;
   await cancelRollouts(rollouts, {
    onCancel: request.onCancel,
    save: save
   }, each());
  }
 }
}),

/***/ 73539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Dh: () => NOTHING_CHANGED,
  H5: () => endCancelled,
  Jm: () => describeLeft,
  PX: () => PATIENCE_MILLISECONDS,
  WT: () => requestRollback,
  gN: () => NOT_CONFIRMED,
  kA: () => describeUnlisted
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
 const PATIENCE_MILLISECONDS = 4e3;
 const NOTHING_CHANGED = 'nothing was changed.';
 const NOT_CONFIRMED = 'AWS has not confirmed the rollback yet. The post step will finish the rollback.';
 function describeLeft(revision) {
  return `the deployment of ${revision} continues (\`on-cancel: leave\`).`;
 }
 function describeUnlisted(revision) {
  return `ECS does not list the deployment of ${revision} yet. The post step will finish the rollback.`;
 }
 async function requestRollback(revision, ask) {
  try {
   return await ask();
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return error.code === 'conflict' ? `the deployment of ${revision} ended before it could be rolled back.` : `could not request the rollback of ${revision}: ${error.message}`;
  }
 }
 function endCancelled(record, what, clock) {
  const reason = `The job was canceled: ${what}`;
  (0, _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_1__.r)(record, {
   verdict: 'cancelled',
   reasonCode: 'cancelled',
   reason: reason
  }, clock.now());
 }
})

};
