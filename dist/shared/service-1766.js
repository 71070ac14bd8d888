import { modules as shared0 } from './diff-m23242.js';
import { modules as shared1 } from './service-m14361.js';
import { modules as shared2 } from './configuration-m21436.js';
import { modules as shared3 } from './record-m2087.js';
export const id = 1766;
export const ids = [1766];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,

/***/ 80525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Ng: () => describeWait,
  So: () => refuseWait,
  WN: () => blockingShift,
  tx: () => blockingRolling,
  ww: () => findRollingOverlap
 });
 var _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75188);
 var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78309);
 var _domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95098);
 var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64333);
 var _running_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11359);
 function blockingShift(running) {
  const {deployment: deployment, waitsFor: waitsFor, pauseMinutes: pauseMinutes} = running;
  const expiresAt = deployment.pauses[0]?.expiresAt;
  return {
   name: (0, _running_rollout_js__WEBPACK_IMPORTED_MODULE_2__.tX)(running),
   arn: deployment.arn,
   expiresAt: expiresAt,
   pauseMinutes: pauseMinutes,
   waitsFor: waitsFor
  };
 }
 function findRollingOverlap({deployments: deployments}, wanted) {
  const running = deployments.find(({rolloutState: rolloutState}) => rolloutState === 'IN_PROGRESS');
  return running?.taskDefinition === wanted ? void 0 : running;
 }
 function blockingRolling({taskDefinition: taskDefinition}) {
  const name = `A rolling deployment of ${(0, _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.hH)(taskDefinition)}`;
  return {
   name: name,
   arn: void 0,
   expiresAt: void 0,
   pauseMinutes: void 0,
   waitsFor: 'run'
  };
 }
 function describeWait(blocking, until) {
  const {name: name, expiresAt: expiresAt, pauseMinutes: pauseMinutes} = blocking;
  const each = pauseMinutes === void 0 ? void 0 : `Each of its pauses expires after ${pauseMinutes}m.`;
  const pause = expiresAt === void 0 ? each : `Its pause expires at ${(0, _domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__.K9)(expiresAt)}.`;
  return (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_4__.D)(`Waiting until ${(0, 
  _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_5__.Y)(name)} ends`, pause, `This run waits until ${(0, 
  _domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__.K9)(until)}.`);
 }
 function refuseWait(blocking, {since: since, until: until}, {now: now, unread: unread}) {
  const {name: name, arn: arn, expiresAt: expiresAt, waitsFor: waitsFor} = blocking;
  const end = (state, ...advice) => ({
   verdict: 'failed',
   reasonCode: 'another-deployment-running',
   reason: (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_4__.D)(`${name} ${state} and blocks this deployment.`, ...advice, arn === void 0 ? void 0 : `Deployment: ${arn}`)
  });
  const at = expiresAt === void 0 ? void 0 : (0, _domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__.K9)(expiresAt);
  if (waitsFor === 'person') return end('is paused for a decision', 'Approve, promote or abort it (input `resume`), set `on-running: supersede` to roll it back first, or run rollback.yml (`purpose: rollback`).', at && `Its pause expires at ${at}.`);
  if (expiresAt !== void 0 && expiresAt > until) return end('is in progress', `Its pause expires at ${(0, 
  _domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__.K9)(expiresAt)}, and this run waits until ${(0, 
  _domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__.K9)(until)}.`, `${TO_DO} You can also increase \`timeout\`.`);
  if (now < until) return;
  if (unread !== void 0) {
   const reason = (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_4__.D)(`Could not read whether ${(0, 
   _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_5__.Y)(name)} has ended.`, unread.message);
   return {
    verdict: 'failed',
    reasonCode: unread.code,
    reason: reason
   };
  }
  return end(`is still in progress after ${(0, _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(until - since)}`, at && `Its pause expires at ${at}.`, TO_DO);
 }
 const TO_DO = 'Set `on-running: supersede` to roll it back first, run rollback.yml (`purpose: rollback`), or deploy its revision again to complete it.';
}),

/***/ 54674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => phaseOfStatus
 });
 const PHASES = new Map([ [ 'PENDING', 'starting' ], [ 'IN_PROGRESS', 'progressing' ], [ 'STOP_REQUESTED', 'stopping' ], [ 'STOPPED', 'stopped' ], [ 'ROLLBACK_REQUESTED', 'rolling-back' ], [ 'ROLLBACK_IN_PROGRESS', 'rolling-back' ], [ 'ROLLBACK_SUCCESSFUL', 'rolled-back' ], [ 'ROLLBACK_FAILED', 'rollback-failed' ], [ 'SUCCESSFUL', 'succeeded' ] ]);
 function phaseOfStatus(status) {
  return PHASES.get(status) ?? 'unknown';
 }
}),

/***/ 75318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  P9: () => summariseTaskFailures,
  mx: () => judgeTaskFailures,
  qD: () => defaultFailedTasksLimit
 });
 var _domain_rollout_instance_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49306);
 const CAUSES = {
  'image-pull': 'image-pull',
  'missing-secret': 'missing-secret',
  unhealthy: 'never-healthy',
  crashed: 'task-failures',
  'not-started': 'task-failures'
 };
 function judgeTaskFailures(failures, limit) {
  const decisive = failures.find(failure => failure.decides === 'at-once');
  if (decisive !== void 0) return {
   cause: CAUSES[decisive.kind],
   text: `a task failed: ${(0, _domain_rollout_instance_failure_js__WEBPACK_IMPORTED_MODULE_0__.Z)(decisive)}`
  };
  if (limit === void 0 || failures.length < limit) return;
  return {
   cause: mostCommonCause(failures),
   text: summariseTaskFailures(failures) ?? ''
  };
 }
 function defaultFailedTasksLimit(desiredCount) {
  return Math.min(200, Math.max(3, Math.ceil(desiredCount / 2)));
 }
 function summariseTaskFailures(failures) {
  const [last] = failures.toSorted((one, other) => (other.stoppedAt ?? 0) - (one.stoppedAt ?? 0));
  if (last === void 0) return;
  const text = (0, _domain_rollout_instance_failure_js__WEBPACK_IMPORTED_MODULE_0__.Z)(last);
  return failures.length === 1 ? `a task failed: ${text}` : `${failures.length} tasks failed, the last: ${text}`;
 }
 function mostCommonCause(failures) {
  const causes = failures.map(failure => CAUSES[failure.kind]);
  const count = cause => causes.filter(other => other === cause).length;
  return causes.toSorted((one, other) => count(other) - count(one))[0] ?? 'task-failures';
 }
}),

/***/ 11378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  t: () => countTroubleSigns,
  v: () => describeProgress
 });
 var _service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
 var _domain_text_count_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);
 const TROUBLE = /unhealthy|unable to|failed|out of memory|could not/i;
 const STARTED = /has started \d+ tasks/i;
 function countTroubleSigns(service, deployment) {
  const since = service.events.filter(event => event.at >= deployment.createdAt);
  const troubles = since.filter(event => TROUBLE.test(event.message)).length;
  const started = since.filter(event => STARTED.test(event.message)).reduce((total, event) => total + [ ...event.message.matchAll(/\(task [^)]+\)/g) ].length, 0);
  return deployment.failedTasks + troubles + Math.max(0, started - service.desiredCount);
 }
 function describeProgress(service, followed) {
  const ours = service.deployments.find(deployment => deployment.id === followed) ?? (0, 
  _service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.WM)(service);
  if (ours === void 0) return 'no deployment';
  const previous = service.deployments.filter(deployment => deployment.id !== ours.id).reduce((total, deployment) => total + deployment.runningCount, 0);
  const parts = [ `${ours.runningCount} of ${service.desiredCount} tasks of ${(0, 
  _service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(ours.taskDefinition)} running`, ours.pendingCount > 0 ? `${ours.pendingCount} starting` : void 0, previous > 0 ? `${(0, 
  _domain_text_count_of_js__WEBPACK_IMPORTED_MODULE_1__.p)(previous, 'previous task')} running` : void 0, ours.failedTasks > 0 ? `${ours.failedTasks} failed` : void 0 ];
  return parts.filter(part => part !== void 0).join(', ');
 }
}),

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W: () => awaitRunning,
  T: () => findAwaited
 });
 var configuration_memory = __webpack_require__(48780);
 var blocking_deployment = __webpack_require__(80525);
 var running_rollout = __webpack_require__(11359);
 var errors = __webpack_require__(33047);
 var duration = __webpack_require__(80521);
 var tolerates_until = __webpack_require__(39308);
 var judge_task_failures = __webpack_require__(75318);
 var service_progress = __webpack_require__(11378);
 var task_failure = __webpack_require__(14361);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/roll-back-failing.js
 const GRACE_MILLISECONDS = 3e5;
 const MOST_FAILURES = 10;
 function watchFailing({serviceDeployments: serviceDeployments, tasks: tasks, clock: clock}) {
  let failingSince;
  let warned = '';
  return async ({service: service, running: running, eventLog: eventLog}) => {
   const {deployment: deployment, taskDefinition: taskDefinition} = running;
   const ours = service.deployments.find(candidate => candidate.taskDefinition === taskDefinition);
   const isWatched = (0, running_rollout.mt)(deployment) && deployment.stage === 'SCALE_UP';
   if (!isWatched || ours === void 0 || (0, service_progress.t)(service, ours) === 0) return;
   try {
    const stopped = await tasks.stoppedOf(service.cluster, service.name, ours.id);
    const failures = stopped.map(task_failure.G).filter(failure => failure !== void 0);
    const failure = (0, judge_task_failures.mx)(failures, Math.min(MOST_FAILURES, (0, 
    judge_task_failures.qD)(service.desiredCount)));
    const now = clock.now();
    failingSince = failure === void 0 ? void 0 : failingSince ?? now;
    if (failure === void 0 || failingSince === void 0 || now < failingSince + GRACE_MILLISECONDS) return;
    const since = (0, duration.a3)(GRACE_MILLISECONDS);
    eventLog.milestone(`${(0, running_rollout.tX)(running)} is still starting tasks ${since} after they failed, and its run did not roll it back. Rolling it back: ${failure.text}.`, 'bad');
    await serviceDeployments.rollBack(deployment.arn);
   } catch (error) {
    if (!(error instanceof errors.s)) throw error;
    if (error.message !== warned && !(0, tolerates_until.PP)(error)) eventLog.detail(error.message, 'warning');
    warned = error.message;
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/awaited-ends.js
 function findAwaited(prepared, {onRunning: onRunning, purpose: purpose}, dependencies) {
  if (onRunning !== 'wait' || purpose === 'rollback') return [];
  return prepared.flatMap(({request: {cluster: cluster, service: service}, before: before, way: way, revision: revision, eventLog: eventLog}) => {
   if (way?.running !== void 0) return awaitRunning(way.running, {
    cluster: cluster,
    service: service,
    eventLog: eventLog
   }, dependencies);
   return (before && awaitRolling(before, revision?.existing?.arn, {
    eventLog: eventLog,
    services: dependencies.services
   })) ?? [];
  });
 }
 function awaitRunning(running, {cluster: cluster, service: service, eventLog: eventLog}, dependencies) {
  const {serviceDeployments: serviceDeployments, services: services} = dependencies;
  const rollBackFailing = watchFailing(dependencies);
  const look = async () => {
   const seen = await services.find(cluster, service);
   const deployment = await serviceDeployments.observe(running.deployment.arn);
   if (deployment === void 0 || !(0, running_rollout.gn)(deployment)) return;
   if (seen !== void 0) await rollBackFailing({
    service: seen,
    running: {
     ...running,
     deployment: deployment
    },
    eventLog: eventLog
   });
   const waitsFor = seen !== void 0 && (0, configuration_memory.JC)(seen.tags, deployment.pauses) ? 'person' : 'run';
   return (0, blocking_deployment.WN)({
    ...running,
    deployment: deployment,
    waitsFor: waitsFor
   });
  };
  return {
   eventLog: eventLog,
   blocking: (0, blocking_deployment.WN)(running),
   look: look
  };
 }
 function awaitRolling(service, wanted, {eventLog: eventLog, services: services}) {
  const running = (0, blocking_deployment.ww)(service, wanted);
  if (running === void 0) return;
  const look = async () => {
   const seen = await services.find(service.cluster, service.name);
   const found = seen && (0, blocking_deployment.ww)(seen, wanted);
   return found && (0, blocking_deployment.tx)(found);
  };
  return {
   eventLog: eventLog,
   blocking: (0, blocking_deployment.tx)(running),
   look: look
  };
 }
}),

/***/ 14275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  P: () => clearBlockingRollouts
 });
 var errors = __webpack_require__(33047);
 var left_behind = __webpack_require__(42880);
 var join_sentences = __webpack_require__(78309);
 var deployment_configuration = __webpack_require__(79670);
 var insist = __webpack_require__(7459);
 var send_configuration = __webpack_require__(21436);
 var duration = __webpack_require__(80521);
 var running_rollout = __webpack_require__(11359);
 var poll_interval = __webpack_require__(85209);
 var service_snapshot = __webpack_require__(64333);
 var tolerates_until = __webpack_require__(39308);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/roll-back-running.js
 const PATIENCE_MILLISECONDS = 6e5;
 async function rollBackRunning(running, {eventLog: eventLog, startedAt: startedAt}, dependencies) {
  const {clock: clock, cancelled: cancelled} = dependencies;
  const name = (0, running_rollout.tX)(running);
  const since = clock.now();
  let last = running.deployment;
  let trafficBackAt;
  eventLog.milestone(`Rolling back first: ${name}`);
  while ((0, running_rollout.gn)(last) && !cancelled.aborted) {
   if (clock.now() > since + PATIENCE_MILLISECONDS) throw new errors.s('conflict', `${name} is still ${last.status} ${(0, 
   duration.a3)(PATIENCE_MILLISECONDS)} after its rollback was requested. Check deployment ${last.arn} in the console.`);
   await attempt(() => askBack(last, dependencies), eventLog);
   await clock.sleep((0, poll_interval.z)(clock.now() - since), cancelled);
   last = await attempt(() => dependencies.serviceDeployments.observe(last.arn), eventLog) ?? last;
   if (!(0, running_rollout.mt)(last) && (last.targetWeightPercent === 0 || last.status === 'ROLLBACK_SUCCESSFUL')) trafficBackAt ??= clock.now();
  }
  const sentence = describeEnd(running, {
   last: last,
   startedAt: startedAt,
   trafficBackAt: trafficBackAt
  });
  eventLog.milestone(sentence);
  return {
   sentence: sentence,
   trafficBackAt: trafficBackAt
  };
 }
 async function askBack(deployment, {serviceDeployments: serviceDeployments}) {
  if (!(0, running_rollout.mt)(deployment)) return;
  const [pause] = deployment.pauses;
  if (pause === void 0) await serviceDeployments.rollBack(deployment.arn); else await serviceDeployments.answer(deployment.arn, pause.hookId, 'ROLLBACK');
 }
 async function attempt(task, eventLog) {
  try {
   return await task();
  } catch (error) {
   if (!(error instanceof errors.s) || !(0, tolerates_until.PP)(error)) throw error;
   eventLog.detail(error.message, 'warning');
   return;
  }
 }
 function describeEnd(running, {last: last, startedAt: startedAt, trafficBackAt: trafficBackAt}) {
  const name = (0, running_rollout.tX)(running);
  if (last.status === 'SUCCESSFUL') return `${name} completed before it could be rolled back.`;
  const to = running.source === void 0 ? '' : ` to ${(0, service_snapshot.hH)(running.source.taskDefinition)}`;
  const back = trafficBackAt === void 0 ? `its deployment ended as ${last.status}` : `traffic returned${to} after ${(0, 
  duration.a3)(Math.max(1e3, trafficBackAt - startedAt))}`;
  return `${name} was rolled back first: ${back}.`;
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/clear-blocking-rollouts.js
 const ROLLBACK_PATIENCE_MILLISECONDS = 15e3;
 async function clearBlockingRollouts({cluster: cluster, service: name, running: running, eventLog: eventLog, startedAt: startedAt, purpose: purpose}, dependencies) {
  const {services: services, cancelled: cancelled, log: log} = dependencies;
  const rolledBackFirst = running && await rollBackRunning(running, {
   eventLog: eventLog,
   startedAt: startedAt
  }, dependencies);
  const service = await services.find(cluster, name);
  if (service === void 0 || cancelled.aborted) return rolledBackFirst;
  const left = (0, left_behind.jK)(service.deploymentConfiguration, service.tags);
  if (left.kind === 'nothing') return rolledBackFirst;
  if (left.kind === 'configuration') {
   const found = (0, left_behind.$h)(left, 'this run');
   eventLog.milestone(found);
   if (running === void 0) log.warning('Restored the deployment configuration', found);
   try {
    await restore(service, left, {
     eventLog: eventLog,
     purpose: purpose,
     dependencies: dependencies
    });
   } catch (error) {
    if (!(error instanceof errors.s) || purpose !== 'rollback') throw error;
    const what = (0, join_sentences.D)(`The deployment configuration of service ${name} was not restored: ${error.message}`, 'The rollback continues with a temporary one.');
    eventLog.detail(what, 'warning');
    log.warning('The deployment configuration was not restored', what);
    return rolledBackFirst;
   }
  }
  await removeTags(service, left.keys, {
   eventLog: eventLog,
   services: services
  });
  return rolledBackFirst;
 }
 async function restore({cluster: cluster, name: name, deploymentConfiguration: deploymentConfiguration}, left, {eventLog: eventLog, purpose: purpose, dependencies: dependencies}) {
  const patience = purpose === 'rollback' ? {
   patienceMilliseconds: ROLLBACK_PATIENCE_MILLISECONDS
  } : {};
  const send = configuration => (0, send_configuration.h)({
   cluster: cluster,
   service: name,
   ...patience
  }, configuration, dependencies);
  try {
   await send(left.restore);
  } catch (error) {
   if (!(error instanceof errors.s) || error.code !== 'rejected' || left.before === 'unknown') throw error;
   const without = 'The pauses are removed instead, and the strategy is set to ROLLING, the default of ECS.';
   eventLog.detail((0, join_sentences.D)(`ECS rejected the configuration from the tags: ${error.message}`, without), 'warning');
   await send((0, deployment_configuration.am)(deploymentConfiguration));
  }
 }
 async function removeTags({arn: arn}, keys, {eventLog: eventLog, services: services}) {
  if (keys.length === 0) return;
  try {
   await (0, insist.R)(() => services.untag(arn, keys));
   eventLog.detail(`removed the tags ${keys.join(', ')} of an earlier rollout`);
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   eventLog.detail(`could not remove the tags ${keys.join(', ')} from the service: ${error.message}`, 'warning');
  }
 }
}),

/***/ 25429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => waitForEnds,
  v: () => foreseeWait
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80521);
 var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39308);
 var _domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80525);
 var _use_cases_rollout_for_each_limited_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52019);
 var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9483);
 function foreseeWait(all, limits, now) {
  const refused = new Map;
  for (const {eventLog: eventLog, blocking: blocking} of all) {
   const ending = (0, _domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_3__.So)(blocking, limits, {
    now: now,
    unread: void 0
   });
   if (ending === void 0) eventLog.detail(`${blocking.name} is in progress. A deployment waits until it ends (\`on-running: wait\`).`, 'warning'); else refused.set(eventLog, ending);
  }
  return refused;
 }
 const LOOKS_AT_ONCE = 8;
 const LOOK_EVERY_MILLISECONDS = 1e4;
 const LOG_EVERY_MILLISECONDS = 3e5;
 async function waitForEnds(all, limits, dependencies) {
  const {clock: clock, cancelled: cancelled} = dependencies;
  const from = clock.now();
  dependencies.boundCalls(limits.until);
  const watches = all.map(awaited => ({
   awaited: awaited,
   blocking: awaited.blocking,
   loggedAt: 0,
   unread: void 0
  }));
  for (;;) {
   const now = clock.now();
   const refused = watches.flatMap(({awaited: {eventLog: eventLog}, blocking: blocking, unread: unread}) => {
    const ending = blocking && (0, _domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_3__.So)(blocking, limits, {
     now: now,
     unread: unread
    });
    return ending === void 0 ? [] : [ [ eventLog, ending ] ];
   });
   const open = watches.filter(({blocking: blocking}) => blocking !== void 0);
   if (refused.length > 0 || open.length === 0) return new Map(refused);
   for (const watch of open) logWait(watch, limits, now);
   await (0, _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__.M)(cancelled, clock.sleep(Math.min(LOOK_EVERY_MILLISECONDS, limits.until - now), cancelled));
   const looks = (0, _use_cases_rollout_for_each_limited_js__WEBPACK_IMPORTED_MODULE_5__.v)(open, LOOKS_AT_ONCE, watch => lookAgain(watch, from, clock.now()));
   await (0, _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__.M)(cancelled, looks);
  }
 }
 function logWait(watch, {until: until}, now) {
  if (watch.blocking === void 0 || now < watch.loggedAt + LOG_EVERY_MILLISECONDS) return;
  watch.loggedAt = now;
  watch.awaited.eventLog.milestone((0, _domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_3__.Ng)(watch.blocking, until));
 }
 async function lookAgain(watch, from, now) {
  const {eventLog: eventLog, look: look} = watch.awaited;
  const last = watch.blocking;
  try {
   watch.blocking = await look();
   watch.unread = void 0;
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) || !(0, 
   _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_2__.WG)(error)) throw error;
   if (watch.unread === void 0) eventLog.detail(error.message, 'warning');
   watch.unread = error;
   return;
  }
  if (watch.blocking === void 0) eventLog.milestone(`${last?.name ?? ''} has ended after a wait of ${(0, 
  _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(Math.max(1e3, now - from))}`); else if (watch.blocking.expiresAt !== last?.expiresAt) watch.loggedAt = 0;
 }
}),

/***/ 79277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  J: () => toPrepared
 });
 var _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73124);
 var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64333);
 function toPrepared(plan, {before: before, revision: revision, changes: changes, refusal: refusal}, {joins: joins, warnings: warnings, otherwise: otherwise}) {
  const label = before && (0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.hH)(before.taskDefinition);
  const lines = [ ...changes.revision, ...changes.settings, ...changes.plan ?? [] ];
  return {
   plan: plan,
   stable: revision?.from !== void 0 ? (0, _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__.D)(revision.from) : before && {
    id: before.taskDefinition,
    label: label ?? '',
    images: {},
    digests: {}
   },
   canary: revision?.existing !== void 0 ? (0, _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__.D)(revision.existing) : (0, 
   _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__.m)(revision?.definition ?? {}),
   joins: joins,
   changes: lines.length === 0 ? otherwise : lines,
   warnings: warnings,
   refusals: refusal === void 0 ? [] : [ {
    code: refusal.reasonCode,
    reason: refusal.reason
   } ]
  };
 }
}),

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  yv: () => closeRecord,
  d3: () => concludeDeployment,
  $r: () => explainRolling,
  y2: () => recordOfCancelled,
  aG: () => recordOfPrepared,
  Ik: () => recordOfRollout
 });
 var verdict = __webpack_require__(53177);
 var revision_of = __webpack_require__(73124);
 var service_snapshot = __webpack_require__(64333);
 var present_members = __webpack_require__(3079);
 var console_links = __webpack_require__(48588);
 var moment = __webpack_require__(95098);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/record/next-steps.js
 function nextStepsOnEcs(rollout) {
  const {verdict: verdict, reasonCode: reasonCode} = rollout.ending;
  if (verdict === 'succeeded' || verdict === 'paused') return [];
  if (verdict === 'unknown') return [ inspectServiceState(rollout) ];
  switch (reasonCode) {
  case 'circuit-breaker':
  case 'task-failures':
  case 'never-healthy':
   return [ readTasks(rollout) ];

  case 'gate':
   return readLogs(rollout);

  case 'alarm':
   return [ {
    text: 'See which alarms are in ALARM:',
    command: 'aws cloudwatch describe-alarms --state-value ALARM --query "MetricAlarms[].[AlarmName,StateReason]"'
   } ];

  case 'image-pull':
   return [ step('Check that the image exists and that the execution role may pull it, then deploy again.') ];

  case 'missing-secret':
   return [ step('Check that the secret exists and that the execution role may read it, then deploy again.') ];

  case 'drift':
   return [ step('Find out who changed the listener rule during the rollout, then deploy again.') ];

  case 'timed-out':
  case 'rollback-unfinished':
   return [ inspectServiceState(rollout) ];

  case 'rollback-failed':
   return [ inspectServiceState(rollout), ...goBack(rollout) ];

  default:
   return [];
  }
 }
 function step(text) {
  return {
   text: text,
   command: void 0
  };
 }
 function readLogs({to: to, servedFrom: servedFrom, finishedAt: finishedAt}) {
  if (to === void 0) return [];
  return [ {
   text: `Read the logs of ${to.label} from ${(0, moment.K9)(servedFrom)} to ${(0, 
   moment.K9)(finishedAt)}. To find the log group:`,
   command: `aws ecs describe-task-definition --task-definition ${to.label} --query "taskDefinition.containerDefinitions[].[name,logConfiguration]"`
  } ];
 }
 function readTasks({cluster: cluster, service: service}) {
  return {
   text: 'See why the tasks stopped (ECS keeps them for an hour):',
   command: `aws ecs list-tasks --cluster ${cluster} --service-name ${service} --desired-status STOPPED`
  };
 }
 function inspectServiceState({cluster: cluster, service: service}) {
  return {
   text: `See the state of ${service} in ECS:`,
   command: `aws ecs describe-services --cluster ${cluster} --services ${service}`
  };
 }
 function goBack({cluster: cluster, service: service, from: from}) {
  if (from === void 0) return [];
  return [ {
   text: `Roll ${service} back to ${from.label}:`,
   command: `aws ecs update-service --cluster ${cluster} --service ${service} --task-definition ${from.label} --force-new-deployment`
  } ];
 }
 var short_fact = __webpack_require__(42162);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/record/explain-on-ecs.js
 function explainOnEcs(recorded, ecs, seen) {
  const {service: service, from: from, to: to, shift: shift, startedAt: startedAt} = recorded;
  const {cluster: cluster, serviceDeploymentArn: serviceDeploymentArn} = ecs;
  const arn = [ serviceDeploymentArn, to?.id, from?.id ].find(each => each?.startsWith('arn:'));
  const served = shift?.traffic.weights.find(({canaryPercent: canaryPercent}) => canaryPercent > 0);
  return {
   platform: 'ecs',
   instanceNoun: 'task',
   target: `${cluster.slice(cluster.lastIndexOf('/') + 1)}/${service}`,
   isStarted: ecs.deploymentId !== void 0 || serviceDeploymentArn !== void 0,
   servesAlone: seen === void 0 || to === void 0 || !(0, service_snapshot.OQ)(seen, to.id),
   instances: seen && {
    desired: seen.desiredCount,
    running: seen.runningCount
   },
   facts: [ {
    name: 'Cluster',
    value: cluster,
    kind: 'code'
   }, ...serviceDeploymentArn === void 0 ? [] : [ (0, short_fact.v)('Service deployment', serviceDeploymentArn) ] ],
   links: (0, console_links.u)({
    cluster: cluster,
    service: service
   }, arn),
   nextSteps: nextStepsOnEcs({
    ...recorded,
    cluster: cluster,
    servedFrom: served?.at ?? startedAt
   }),
   ecs: ecs
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/conclude-deployment.js
 function concludeDeployment(mode, services, times) {
  const ending = (0, verdict.kS)(services.map(service => ({
   ...service.ending,
   subject: service.subject
  })));
  return {
   mode: mode,
   ending: ending,
   ...times,
   services: services
  };
 }
 function closeRecord(record, {cluster: cluster, service: seen, revisions: revisions, rollback: rollback, shift: shift, ...ids}) {
  const {eventLog: eventLog, service: service, ending: ending, startedAt: startedAt, from: from, to: to, changes: changes, failures: failures, unhealthy: unhealthy} = record;
  if (ending === void 0) throw new TypeError(`The deployment of ${service} ended without an outcome.`);
  const recorded = {
   service: service,
   subject: eventLog.subject,
   ending: ending,
   startedAt: startedAt,
   finishedAt: record.endedAt ?? startedAt,
   from: from,
   to: to,
   rollback: rollback(ending),
   supersededBy: ending.verdict === 'superseded' ? record.successor : void 0,
   failures: failures,
   unhealthy: unhealthy,
   changes: changes,
   events: eventLog.events,
   counts: eventLog.counts,
   excerpts: eventLog.excerpts,
   ...(0, present_members.P)({
    shift: shift
   })
  };
  const ecs = {
   ...{
    cluster: cluster,
    ...ids,
    taskDefinition: revisions.to.arn,
    previousTaskDefinition: revisions.from?.arn
   },
   registered: revisions.origin === 'registered'
  };
  return {
   ...recorded,
   ...explainOnEcs(recorded, ecs, seen)
  };
 }
 function recordOfRollout(rollout) {
  const {request: request, record: record, revisions: revisions, state: state, observation: observation} = rollout;
  const closed = closeRecord(record, {
   cluster: request.cluster,
   service: observation.service,
   revisions: revisions,
   deploymentId: state.followed?.id,
   serviceDeploymentArn: state.serviceDeployment,
   rollback: ending => readRollback(rollout, ending)
  });
  return observation.oddRules.length === 0 ? closed : {
   ...closed,
   servesAlone: false
  };
 }
 function explainRolling(rollout, ending) {
  const {facts: facts, links: links, nextSteps: nextSteps} = recordOfRollout({
   ...rollout,
   record: {
    ...rollout.record,
    ending: ending
   }
  });
  return {
   facts: facts,
   links: links,
   nextSteps: nextSteps
  };
 }
 function recordOfPrepared(service, {all: all, at: at}) {
  return recordUntouched(service, service.refusal ?? endUntouched(service, all), at);
 }
 function recordOfCancelled(service, at) {
  const reason = `The job was canceled before service ${service.request.service} was changed.`;
  return recordUntouched(service, {
   verdict: 'cancelled',
   reasonCode: 'cancelled',
   reason: reason
  }, at);
 }
 function recordUntouched(prepared, ending, at) {
  const {request: request, before: before, revision: revision, eventLog: eventLog, changes: changes, seenAt: seenAt} = prepared;
  const recorded = {
   service: request.service,
   subject: eventLog.subject,
   ending: ending,
   startedAt: seenAt,
   finishedAt: at,
   from: revision?.from && (0, revision_of.D)(revision.from),
   to: revision && (revision.existing ? (0, revision_of.D)(revision.existing) : (0, 
   revision_of.m)(revision.definition)),
   rollback: void 0,
   supersededBy: void 0,
   failures: [],
   unhealthy: [],
   changes: changes,
   events: eventLog.events,
   counts: eventLog.counts,
   excerpts: eventLog.excerpts
  };
  const ecs = {
   cluster: request.cluster,
   deploymentId: void 0,
   serviceDeploymentArn: void 0,
   registered: false,
   taskDefinition: revision?.existing?.arn,
   previousTaskDefinition: revision?.from?.arn
  };
  return {
   ...recorded,
   ...explainOnEcs(recorded, ecs, before)
  };
 }
 function endUntouched(service, all) {
  const refused = all.find(other => other.refusal !== void 0);
  if (refused?.refusal !== void 0) {
   const {reasonCode: reasonCode} = refused.refusal;
   return {
    verdict: 'failed',
    reasonCode: reasonCode,
    reason: `Nothing was changed, because the preflight check of service ${refused.eventLog.subject} failed.`
   };
  }
  const wouldChange = describeWouldChange(service);
  if (wouldChange === void 0) return {
   verdict: 'succeeded',
   reasonCode: 'would-not-change',
   reason: 'No changes.'
  };
  return {
   verdict: 'succeeded',
   reasonCode: 'would-change',
   reason: wouldChange
  };
 }
 function describeWouldChange({before: before, revision: revision, changes: changes, request: request}) {
  const existing = revision?.existing;
  const isLive = existing !== void 0 && existing.arn === before?.taskDefinition;
  const parts = [ existing === void 0 ? `a new revision of ${revision?.family ?? ''} would be registered` : void 0, isLive ? void 0 : `the service would be updated to ${existing === void 0 ? 'it' : (0, 
  service_snapshot.hH)(existing.arn)}`, isLive && request.redeploy === 'forced' ? 'the service would be deployed again without changes' : void 0, changes.plan === void 0 ? void 0 : 'traffic would be shifted as in the plan', changes.settings.length > 0 ? `settings would change (${changes.settings.join('; ')})` : void 0 ].filter(part => part !== void 0);
  if (parts.length === 0) return;
  const sentence = parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
 }
 function readRollback({reconciliation: reconciliation, observation: observation, revert: revert}, ending) {
  const status = observation.deployment?.status ?? '';
  const finished = status === 'ROLLBACK_SUCCESSFUL' || revert !== void 0 && isComplete(revert);
  const isOurs = reconciliation.rollbackRequested || reconciliation.abort?.cause === 'cancelled' && status.startsWith('ROLLBACK');
  if (isOurs) return {
   requestedBy: 'deploy-kit',
   finished: finished
  };
  return status.startsWith('ROLLBACK') || ending.verdict === 'rolled-back' ? {
   requestedBy: 'platform',
   finished: finished
  } : void 0;
 }
 function isComplete({state: state}) {
  return state.completedAt !== void 0;
 }
}),

/***/ 11191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => prepareServices
 });
 var errors = __webpack_require__(33047);
 var left_behind = __webpack_require__(42880);
 var rolling_obstacles = __webpack_require__(20974);
 var refuse_service = __webpack_require__(99517);
 var service_settings = __webpack_require__(34184);
 var service_snapshot = __webpack_require__(64333);
 var format_diff = __webpack_require__(23242);
 var blocking_deployment = __webpack_require__(80525);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/deploy-request.js
 function nameSubject(request, all) {
  const isAmbiguous = all.filter(other => other.service === request.service).length > 1;
  return isAmbiguous ? `${request.cluster}/${request.service}` : request.service;
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/find-task-definition.js
 function revisionFinder(taskDefinitions) {
  const known = new Map;
  const find = async reference => {
   const kept = known.get(reference);
   if (kept !== void 0) return kept;
   const requested = taskDefinitions.find(reference);
   known.set(reference, requested);
   const found = await requested;
   if (found !== void 0) known.set(found.arn, requested);
   return found;
  };
  return {
   find: find,
   async findLive(arn) {
    const latest = await find(arn.replace(/^.*\//, '').replace(/:\d+$/, ''));
    return latest?.arn === arn ? latest : find(arn);
   }
  };
 }
 var for_each_limited = __webpack_require__(52019);
 var observe_services = __webpack_require__(21145);
 var diff_task_definitions = __webpack_require__(56941);
 var equivalent = __webpack_require__(85037);
 var join_sentences = __webpack_require__(78309);
 var requested_changes = __webpack_require__(64201);
 var within_seconds = __webpack_require__(89482);
 var task_definition_family = __webpack_require__(67081);
 var normalize_task_definition = __webpack_require__(52326);
 var refuse_placeholders = __webpack_require__(49005);
 var render_task_definition = __webpack_require__(46018);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/plan-revision.js
 const GLANCE_SECONDS = 5;
 async function planRevision(request, {service: service, purpose: purpose}, {files: files, finder: finder, clock: clock}) {
  const isBack = purpose === 'rollback';
  const from = await (isBack ? glance(finder.findLive(service.taskDefinition), clock) : finder.findLive(service.taskDefinition));
  const unread = isBack ? await planUnread(request, service, {
   finder: finder,
   clock: clock
  }) : void 0;
  if (unread !== void 0) return {
   ...unread,
   from: from
  };
  const live = {
   kind: 'registered',
   input: 'service',
   reference: service.taskDefinition
  };
  const rendered = await (0, render_task_definition.P)({
   source: request.source ?? live,
   changes: request.changes
  }, {
   files: files,
   taskDefinitions: () => Promise.resolve(finder),
   services: () => Promise.reject(new TypeError('The service was read twice.'))
  });
  const {definition: definition, registered: registered} = rendered;
  const family = (0, task_definition_family.A)(definition);
  const isAsItWas = registered !== void 0 && !rendered.changed;
  const isUsable = isAsItWas && mayBeDeployed(registered, service, purpose);
  if (isAsItWas && !isUsable && purpose === 'deploy') throw deregistered(registered);
  const plan = {
   from: from,
   definition: definition,
   family: family,
   differences: diffAgainst(from, definition),
   warnings: rendered.warnings,
   deregistered: isAsItWas && !isUsable ? registered : void 0
  };
  if (isUsable) return {
   ...plan,
   existing: registered,
   latestRevision: registered.revision
  };
  if (plan.deregistered === void 0) (0, refuse_placeholders.p)(definition);
  const latest = await (isBack ? glance(finder.find(family), clock) : finder.find(family));
  const existing = [ from, latest ].find(revision => revision?.status === 'ACTIVE' && revision.family === family && (0, 
  equivalent.l)(definition, revision.definition));
  return {
   ...plan,
   existing: existing,
   latestRevision: latest?.revision ?? 0
  };
 }
 async function glance(reading, clock) {
  const read = await readWithin(reading, clock);
  return read instanceof errors.s ? void 0 : read;
 }
 async function readWithin(reading, clock) {
  try {
   return await (0, within_seconds.N)(GLANCE_SECONDS, reading, clock);
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return error;
  }
 }
 async function planUnread({source: source, changes: changes}, {taskDefinition: live}, {finder: finder, clock: clock}) {
  const reference = source?.kind === 'registered' ? source.reference : '';
  const [, family, revision] = /^([\w-]+):(\d+)$/.exec((0, service_snapshot.hH)(reference)) ?? [];
  if (family === void 0 || revision === void 0 || !(0, requested_changes.gm)(changes)) return;
  const read = await readWithin(finder.find(reference), clock);
  if (!(read instanceof errors.s)) return;
  const arn = reference.startsWith('arn:') ? reference : `${live.slice(0, live.lastIndexOf('/') + 1)}${reference}`;
  const definition = {
   family: family
  };
  const warning = `Could not read task definition ${(0, service_snapshot.hH)(arn)}: ${read.message}`;
  return {
   definition: definition,
   family: family,
   latestRevision: 0,
   deregistered: void 0,
   differences: [],
   existing: {
    arn: arn,
    family: family,
    revision: Number(revision),
    status: 'ACTIVE',
    definition: definition
   },
   warnings: [ (0, join_sentences.D)(warning, 'The rollback continues without checking it.') ]
  };
 }
 function diffAgainst(from, definition) {
  const before = from === void 0 ? {} : (0, normalize_task_definition.m)(from.definition);
  return (0, diff_task_definitions.n)(before, (0, normalize_task_definition.m)(definition));
 }
 function mayBeDeployed({status: status, arn: arn}, service, purpose) {
  if (status === 'ACTIVE') return true;
  return purpose === 'deploy' ? arn === service.taskDefinition : purpose !== 'rollback';
 }
 function deregistered({arn: arn, status: status}) {
  return new errors.s('bad-input', `Input "task-definition": ${(0, service_snapshot.hH)(arn)} is ${status}. Set an ACTIVE revision, or \`purpose: rollback\` to register its content again.`);
 }
 var deployment_log = __webpack_require__(39143);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/prepare-services.js
 const PLANS_AT_ONCE = 8;
 async function prepareServices(request, dependencies, looks = {}) {
  const {refuse: refuse = refuse_service.IF, eventLogOf: eventLogOf = deployment_log.w, inspectObstacles: inspectObstacles} = looks;
  const {revisionsFor: purpose = request.purpose} = looks;
  const {observations: observations, at: seenAt} = looks.seen ?? await (0, observe_services.f)(request.services, dependencies);
  const finder = revisionFinder(dependencies.taskDefinitions);
  return (0, for_each_limited.v)([ ...request.services.entries() ], PLANS_AT_ONCE, async ([index, given]) => {
   const observation = observations[index];
   if (observation?.kind === 'unreadable') throw observation.error;
   const subject = nameSubject(given, request.services);
   const prefix = request.services.length > 1 ? `${subject}: ` : '';
   const eventLog = eventLogOf({
    subject: subject,
    prefix: prefix
   }, dependencies);
   const seen = observation?.service;
   const way = seen?.status === 'ACTIVE' && seen.controller === 'ECS' ? await (inspectObstacles?.(seen)) : void 0;
   const before = seen && way ? (0, left_behind.a3)(way.left, seen) : seen;
   const spec = request.purpose === 'rollback' && before !== void 0 ? fitToService(given, before) : given;
   if (way?.unread !== void 0 && seen !== void 0 && looks.eventLogOf === void 0) {
    const warning = (0, rolling_obstacles.t1)(seen, way.unread);
    eventLog.detail(warning, 'warning');
    dependencies.log.warning('Deployment in progress', `${prefix}${warning}`);
   }
   const {refusal: refusal, decision: decision} = decide(request, spec, {
    before: before,
    way: way,
    refuse: refuse
   });
   const start = {
    request: spec,
    eventLog: eventLog,
    seenAt: seenAt,
    before: before,
    way: way,
    decision: decision
   };
   if (refusal !== void 0 || before === void 0) return {
    ...start,
    ...NOTHING,
    refusal: refusal
   };
   const planning = planRevision(spec, {
    service: before,
    purpose: purpose
   }, {
    ...dependencies,
    finder: finder
   });
   const revision = await planning.catch(error => {
    throw prefix === '' ? error : nameService(subject, error);
   });
   const changes = {
    revision: (0, format_diff.V)(revision.differences, {
     values: 'masked'
    }).split('\n').filter(line => line !== ''),
    settings: (0, service_settings.X)(spec, before),
    ...decision.kind === 'at-once' ? {
     plan: [ `all traffic at once with a blue/green deployment, without pauses: ${decision.because}` ]
    } : {}
   };
   const counts = request.purpose === 'rollback' ? (0, refuse_service.eg)(given, before) : void 0;
   if (counts !== void 0) {
    eventLog.detail(counts, 'warning');
    dependencies.log.warning('Desired count', `${prefix}${counts}`);
   }
   logPlan(eventLog, before, {
    revision: revision,
    changes: changes
   });
   for (const warning of revision.warnings) dependencies.log.warning('Task definition', `${prefix}${warning}`);
   const rules = way?.running === void 0 ? (0, rolling_obstacles.HO)(before, (0, rolling_obstacles.WY)(decision)) : [];
   for (const warning of rules) {
    eventLog.detail(warning, 'warning');
    dependencies.log.warning('Listener rule', `${prefix}${warning}`);
   }
   const overlap = way?.running === void 0 ? refuseRunning(request, before, revision.existing) : void 0;
   return {
    ...start,
    revision: revision,
    changes: changes,
    refusal: overlap
   };
  });
 }
 function fitToService(spec, {scheduling: scheduling}) {
  return scheduling === 'DAEMON' ? {
   ...spec,
   desiredCount: void 0
  } : spec;
 }
 const NOTHING = {
  revision: void 0,
  changes: {
   revision: [],
   settings: []
  }
 };
 function decide(policy, spec, {before: before, way: way, refuse: refuse}) {
  const decision = before === void 0 || way === void 0 ? {
   kind: 'rolling'
  } : (0, rolling_obstacles.Kz)(way, {
   service: before,
   policy: policy
  });
  if (decision.kind === 'refuse') return {
   decision: decision,
   refusal: decision.ending
  };
  const refusal = refuse(spec, before, policy.purpose);
  if (refusal !== void 0 || way === void 0 || before === void 0) return {
   decision: decision,
   refusal: refusal
  };
  const hasOwn = decision.kind === 'at-once' || policy.purpose === 'rollback';
  return {
   decision: decision,
   refusal: hasOwn ? void 0 : (0, refuse_service.yo)(spec, before)
  };
 }
 function refuseRunning({onRunning: onRunning, purpose: purpose}, service, existing) {
  if (onRunning !== 'refuse' || purpose === 'rollback') return;
  const running = (0, blocking_deployment.ww)(service, existing?.arn);
  return running && (0, refuse_service.Qv)(service, running);
 }
 function logPlan(eventLog, before, {revision: revision, changes: changes}) {
  const {existing: existing, family: family, deregistered: deregistered} = revision;
  eventLog.detail(`before: ${(0, service_snapshot.Rh)(before)}, ${before.desiredCount} desired`);
  for (const line of changes.revision) eventLog.detail(`task definition: ${line}`);
  for (const line of changes.settings) eventLog.detail(`setting: ${line}`);
  for (const line of changes.plan ?? []) eventLog.detail(`plan: ${line}`);
  if (deregistered !== void 0) eventLog.detail(`${(0, service_snapshot.hH)(deregistered.arn)} is ${deregistered.status}, so ECS cannot deploy it; a revision with the same content is deployed instead`, 'warning');
  eventLog.detail(existing === void 0 ? `a new revision of ${family} is needed` : `${(0, 
  service_snapshot.hH)(existing.arn)} already has this content; nothing to register`);
 }
 function nameService(subject, error) {
  if (!(error instanceof errors.s)) return error;
  const {code: code, message: message, position: position} = error;
  return new errors.s(code, `Service ${subject}: ${message}`, {
   cause: error,
   ...position === void 0 ? {} : {
    position: position
   }
  });
 }
}),

/***/ 15445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  h: () => gatherEvidence
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_service_explain_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19791);
 var _domain_service_task_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14361);
 var _domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44962);
 var _domain_rollout_instance_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49306);
 var _domain_service_target_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35254);
 const MOST_EXCERPTS = 3;
 const LOG_LINES = 20;
 async function gatherEvidence(watched, signs, dependencies) {
  const {record: record} = watched;
  const {eventLog: eventLog} = record;
  const attempt = (what, task) => tryToRead(record, what, task);
  const known = watched.failures.tasks;
  const stopped = await attempt('stopped tasks', () => readFailures(watched, dependencies));
  const fresh = stopped.filter(failure => !known.some(other => other.instance === failure.instance));
  for (const failure of fresh.toReversed()) {
   eventLog.milestone(`task ${(0, _domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__.BS)(failure.instance)} failed: ${(0, 
   _domain_rollout_instance_failure_js__WEBPACK_IMPORTED_MODULE_2__.Z)(failure)}`, 'bad');
   logOnce(record, (0, _domain_service_explain_network_js__WEBPACK_IMPORTED_MODULE_3__.w)([ failure.reason, ...failure.containers.map(({reason: reason}) => reason) ].join(' ')));
  }
  for (const failure of fresh.slice(0, MOST_EXCERPTS - eventLog.excerpts.length)) await attempt('container logs', () => logLastLines(watched, failure, dependencies));
  const targets = await attempt('target health', () => readTargets(watched, dependencies));
  logTargets(watched, targets);
  record.failures = [ ...known, ...fresh ];
  record.unhealthy = targets;
  return {
   at: dependencies.clock.now(),
   signs: signs,
   tasks: record.failures,
   targets: targets
  };
 }
 async function readFailures({cluster: cluster, record: record, deployment: deployment}, {tasks: tasks}) {
  if (deployment === void 0) return [];
  const stopped = await tasks.stoppedOf(cluster, record.service, deployment);
  return stopped.map(_domain_service_task_failure_js__WEBPACK_IMPORTED_MODULE_4__.G).filter(failure => failure !== void 0);
 }
 async function logLastLines({definition: definition, record: record}, failure, {taskLogs: taskLogs}) {
  const failed = failure.containers.map(container => container.name);
  const containers = (0, _domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__.UR)(definition).filter(container => failed.length > 0 ? failed.includes(container.name) : container.isEssential);
  for (const container of containers) {
   const {name: name, log: log} = container;
   if (failure.kind === 'crashed') logOnce(record, (0, _domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__.go)(container));
   if (log === void 0) continue;
   const stream = {
    group: log.group,
    stream: (0, _domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__.wG)(log, name, failure.instance),
    region: log.region
   };
   const lines = await taskLogs.tail(stream, LOG_LINES);
   if (lines.length > 0) record.eventLog.excerpt({
    title: `Last lines of container ${name} (task ${(0, _domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__.BS)(failure.instance)}):`,
    lines: lines.map(line => line.text)
   });
  }
  return [];
 }
 function logOnce({eventLog: eventLog}, sentence) {
  if (sentence !== void 0 && eventLog.events.every(({text: text}) => text !== sentence)) eventLog.detail(sentence);
 }
 async function readTargets({service: service}, {router: router}) {
  const groups = service?.targetGroups ?? [];
  return (0, _domain_service_target_state_js__WEBPACK_IMPORTED_MODULE_5__.I)((await Promise.all(groups.map(group => router.targets(group)))).flat());
 }
 function logTargets({failures: failures, record: record}, targets) {
  const known = new Set(failures.targets.map(({endpoint: endpoint, reason: reason}) => `${endpoint} ${reason}`));
  for (const {endpoint: endpoint, reason: reason} of targets) if (!known.has(`${endpoint} ${reason}`)) record.eventLog.detail(`target ${endpoint} is ${reason}`, 'bad');
 }
 async function tryToRead({eventLog: eventLog}, what, task) {
  try {
   return await task();
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   const text = `the ${what} could not be read: ${error.message}`;
   if (!eventLog.events.some(event => event.text === text)) eventLog.detail(text, 'warning');
   return [];
  }
 }
}),

/***/ 20363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  J: () => identifySuccessor
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
 var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41968);
 var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64333);
 async function identifySuccessor(taskDefinition, taskDefinitions) {
  const found = await taskDefinitions.find(taskDefinition).catch(error => {
   if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.s) return;
   throw error;
  });
  const tag = key => readTag(found?.definition, key);
  return {
   id: taskDefinition,
   label: (0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__.hH)(taskDefinition),
   run: tag(_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__.R2),
   commit: tag(_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__.z2)
  };
 }
 function readTag(definition, key) {
  const tags = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(definition?.tags) ? definition.tags.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv) : [];
  const value = tags.find(tag => tag.key === key)?.value;
  return typeof value === 'string' ? value : void 0;
 }
}),

/***/ 14737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => POST_PATIENCE_MILLISECONDS,
  T: () => reopenRecord
 });
 var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42246);
 var _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39143);
 var _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73124);
 var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64333);
 const POST_PATIENCE_MILLISECONDS = 24e4;
 function reopenRecord({service: service, taskDefinition: taskDefinition, previousTaskDefinition: previousTaskDefinition, startedAt: startedAt}, {snapshot: snapshot, prefix: prefix}, dependencies) {
  const from = nameOnly(previousTaskDefinition);
  const to = nameOnly(taskDefinition);
  const record = (0, _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_3__.C)({
   service: service,
   startedAt: startedAt,
   eventLog: (0, _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__.w)({
    subject: service,
    prefix: prefix
   }, dependencies),
   from: (0, _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__.D)(from),
   to: (0, _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__.D)(to),
   changes: {
    revision: [],
    settings: []
   }
  }, snapshot.events.map(event => event.id));
  return {
   record: record,
   revisions: {
    from: from,
    to: to,
    origin: 'reused'
   }
  };
 }
 function nameOnly(arn) {
  const [family = '', revision = ''] = (0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__.hH)(arn).split(':');
  return {
   arn: arn,
   family: family,
   revision: Number(revision),
   status: 'ACTIVE',
   definition: {}
  };
 }
}),

/***/ 44514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => logService
 });
 var _domain_service_service_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11378);
 function logService(record, service, followed) {
  logEvents(record, service);
  if (followed !== void 0) logCounts(record, service, followed);
 }
 function logEvents({eventsSeen: eventsSeen, eventLog: eventLog}, service) {
  for (const event of service.events.toReversed()) {
   if (eventsSeen.has(event.id)) continue;
   eventsSeen.add(event.id);
   const isBad = /unable|unhealthy|failed|could not/i.test(event.message);
   eventLog.detail(`ECS: ${event.message.replace(/^\(service [^)]+\) /, '')}`, isBad ? 'bad' : 'neutral');
  }
 }
 function logCounts(record, service, followed) {
  const ours = service.deployments.find(deployment => deployment.id === followed);
  const total = service.deployments.reduce((sum, deployment) => sum + deployment.runningCount, 0);
  const canary = ours?.runningCount ?? 0;
  record.eventLog.count({
   desired: service.desiredCount,
   canary: canary,
   stable: total - canary
  });
  if (ours === void 0) return;
  const progress = (0, _domain_service_service_progress_js__WEBPACK_IMPORTED_MODULE_0__.v)(service, followed);
  if (progress !== record.loggedProgress) record.eventLog.detail(progress);
  record.loggedProgress = progress;
 }
}),

/***/ 89060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  q: () => registerRevisions
 });
 var _domain_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1691);
 var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
 var _use_cases_rollout_for_each_limited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52019);
 var _register_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64817);
 var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9483);
 const FAMILIES_AT_ONCE = 4;
 async function registerRevisions(prepared, dependencies) {
  const revisions = new Map;
  const families = (0, _domain_group_by_js__WEBPACK_IMPORTED_MODULE_3__.$)(prepared, service => service.revision?.family ?? '');
  await (0, _use_cases_rollout_for_each_limited_js__WEBPACK_IMPORTED_MODULE_4__.v)([ ...families.values() ], FAMILIES_AT_ONCE, async services => {
   const registered = new Map;
   for (const service of services) {
    const {revision: revision, eventLog: eventLog} = service;
    if (revision === void 0) continue;
    const {from: from, existing: existing} = revision;
    if (existing !== void 0) {
     revisions.set(service, {
      from: from,
      to: existing,
      origin: 'reused'
     });
     continue;
    }
    if (dependencies.cancelled.aborted) throw new _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__.c;
    const key = JSON.stringify(revision.definition);
    const to = registered.get(key) ?? await (0, _register_revision_js__WEBPACK_IMPORTED_MODULE_1__.R)(revision, dependencies);
    registered.set(key, to);
    eventLog.milestone(`registered ${(0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(to.arn)}`);
    revisions.set(service, {
     from: from,
     to: to,
     origin: 'registered'
    });
   }
  });
  return revisions;
 }
}),

/***/ 42246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => openRecord,
  r: () => endRecord
 });
 var _domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53177);
 function openRecord(start, eventsBefore) {
  return {
   ...start,
   failures: [],
   unhealthy: [],
   successor: void 0,
   eventsSeen: new Set(eventsBefore),
   loggedProgress: '',
   ending: void 0,
   endedAt: void 0
  };
 }
 function endRecord(record, ending, at) {
  if (record.ending !== void 0) return;
  record.ending = ending;
  record.endedAt = at;
  const {verdict: verdict, reason: reason} = ending;
  const isSaidLater = record.eventLog.isAlone && verdict !== 'succeeded';
  record.eventLog.end(reason.startsWith(_domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__.jC) ? reason : `${verdict}: ${reason}`, verdict, isSaidLater ? 'logged-elsewhere' : 'logged');
 }
})

};
