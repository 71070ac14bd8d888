import { modules as shared0 } from './left-behind-m45610.js';
export const id = 1980;
export const ids = [1980];
export const modules = {
...shared0,

/***/ 32318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => refuseStandstill
 });
 var _replacement_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70391);
 var _domain_text_count_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);
 function refuseStandstill(service, desiredCount) {
  const {name: name, deploymentConfiguration: deploymentConfiguration, scheduling: scheduling, runningCount: runningCount} = service;
  if (runningCount < desiredCount || (0, _replacement_room_js__WEBPACK_IMPORTED_MODULE_0__.AB)(deploymentConfiguration, {
   desiredCount: desiredCount,
   scheduling: scheduling
  })) return;
  const {minimumPercent: minimumPercent, maximumPercent: maximumPercent} = (0, _replacement_room_js__WEBPACK_IMPORTED_MODULE_0__.J9)(deploymentConfiguration, scheduling);
  return {
   verdict: 'failed',
   reasonCode: 'preflight',
   reason: `ECS could not replace any task of service ${name}: of ${(0, _domain_text_count_of_js__WEBPACK_IMPORTED_MODULE_1__.p)(desiredCount, 'task')}, minimumHealthyPercent ${minimumPercent} allows it to stop none, and ` + `maximumPercent ${maximumPercent} lets it start none. Raise the maximum (200 is usual), lower the minimum, or set the input "desired-count".`
  };
 }
}),

/***/ 22206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  fC: () => foreseeRefusals,
  DO: () => makeRollingReady,
  dS: () => prepareRolling
 });
 var deployment_log = __webpack_require__(39143);
 var unless_cancelled = __webpack_require__(9483);
 var awaited_ends = __webpack_require__(280);
 var for_each_limited = __webpack_require__(52019);
 var deployment_configuration = __webpack_require__(79670);
 var clear_blocking_rollouts = __webpack_require__(14275);
 var errors = __webpack_require__(33047);
 var poll_interval = __webpack_require__(85209);
 var tolerates_until = __webpack_require__(39308);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/roll-back-unread.js
 const TRY_FOR_MILLISECONDS = 6e4;
 const PATIENCE_MILLISECONDS = 6e5;
 async function rollBackUnread(arn, eventLog, {serviceDeployments: serviceDeployments, clock: clock, cancelled: cancelled}) {
  const since = clock.now();
  let isRequested = false;
  while (!cancelled.aborted && clock.now() < since + (isRequested ? PATIENCE_MILLISECONDS : TRY_FOR_MILLISECONDS)) {
   try {
    await serviceDeployments.rollBack(arn);
    if (!isRequested) eventLog.milestone(`Rolling back first, because its status is unknown: deployment ${arn}`);
    isRequested = true;
   } catch (error) {
    if (!(error instanceof errors.s)) throw error;
    if (error.code !== 'conflict') eventLog.detail(error.message, 'warning');
    if (!(0, tolerates_until.WG)(error) && error.code !== 'outcome-unknown') return;
   }
   await clock.sleep((0, poll_interval.z)(clock.now() - since), cancelled);
  }
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/clear-all.js
 const CLEARED_AT_ONCE = 8;
 async function clearAll(prepared, {startedAt: startedAt, purpose: purpose}, dependencies) {
  const blocked = [ ...prepared.entries() ].filter(([, {way: way, decision: decision}]) => way !== void 0 && (way.running !== void 0 || way.unread !== void 0 || way.left.kind !== 'nothing') && !(purpose === 'rollback' && decision.kind === 'rolling' && isOfRollingRollback(way)));
  const cleared = await (0, for_each_limited.v)(blocked, CLEARED_AT_ONCE, async ([index, {request: request, way: way, before: before, eventLog: eventLog}]) => {
   const {cluster: cluster, service: service} = request;
   const unread = before && way && findUnread(before, way);
   if (unread !== void 0) await rollBackUnread(unread, eventLog, dependencies);
   const rolledBackFirst = await (0, clear_blocking_rollouts.P)({
    cluster: cluster,
    service: service,
    running: way?.running,
    eventLog: eventLog,
    startedAt: startedAt,
    purpose: purpose
   }, dependencies);
   return [ index, rolledBackFirst ];
  });
  return new Map(cleared);
 }
 function isOfRollingRollback({running: running, left: left}) {
  return running === void 0 && left.kind === 'configuration' && left.strategy === 'ROLLING';
 }
 function findUnread({currentServiceDeployment: currentServiceDeployment, deploymentConfiguration: deploymentConfiguration}, {unread: unread, left: left}) {
  const strategy = left.kind === 'configuration' ? left.strategy : (0, deployment_configuration.C)(deploymentConfiguration);
  return unread === void 0 || strategy === 'ROLLING' ? void 0 : currentServiceDeployment;
 }
 var inspect_rolling_obstacles = __webpack_require__(45610);
 var wait_for_ends = __webpack_require__(25429);
 var inspect_images = __webpack_require__(2087);
 var describe_missing_alarm = __webpack_require__(3995);
 var refuse_standstill = __webpack_require__(32318);
 var service_settings = __webpack_require__(34184);
 var within_seconds = __webpack_require__(89482);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/inspect-rolling.js
 const ALARMS_WITHIN_SECONDS = 5;
 async function inspectRolling(prepared, purpose, {metrics: metrics, clock: clock}) {
  const guarding = prepared.filter(service => service.refusal === void 0 && setsAlarms(service)).flatMap(alarmsOf);
  const reading = readAlarms([ ...new Set(guarding) ], metrics);
  const states = purpose === 'rollback' ? await (0, within_seconds.N)(ALARMS_WITHIN_SECONDS, reading, clock) : await reading;
  if (states instanceof errors.s) prepared[0]?.eventLog.detail(`could not read the state of the alarms: ${states.message}`, 'warning');
  const known = states instanceof errors.s ? void 0 : states;
  return prepared.map(service => ({
   ...service,
   refusal: service.refusal ?? refuse(service, purpose, known)
  }));
 }
 function refuse(service, purpose, states) {
  const {before: before, request: request, decision: decision} = service;
  if (before === void 0) return;
  const found = states === void 0 || !setsAlarms(service) ? void 0 : refuseAlarms(service, states);
  const reason = purpose === 'rollback' ? void 0 : found;
  if (found !== reason) service.eventLog.detail(`${found ?? ''} The rollback continues without it.`, 'warning');
  if (reason !== void 0) return {
   verdict: 'failed',
   reasonCode: 'preflight',
   reason: reason
  };
  return decision.kind === 'at-once' || purpose === 'rollback' || !replacesTasks(service) ? void 0 : (0, 
  refuse_standstill.Z)(before, request.desiredCount ?? before.desiredCount);
 }
 function refuseAlarms(service, states) {
  const names = alarmsOf(service);
  const ringing = names.find(name => states.get(name) === 'ALARM');
  if (ringing !== void 0) {
   const effect = replacesTasks(service) ? 'so ECS would ignore it for the whole deployment' : 'so the next deployment would be refused';
   return `Alarm ${ringing} of service ${service.before?.name ?? ''} is already in ALARM, ${effect}. Resolve it first, or set \`alarms: none\`.`;
  }
  const missing = names.find(name => !states.has(name));
  if (missing === void 0) return;
  const sentence = (0, describe_missing_alarm.F)(missing, 'deployment');
  if (service.request.alarms !== void 0) return sentence;
  service.eventLog.detail(sentence, 'warning');
  return;
 }
 function setsAlarms(service) {
  const {before: before, request: request} = service;
  return replacesTasks(service) || before !== void 0 && (0, service_settings.X)(onlyAlarms(request), before).length > 0;
 }
 function onlyAlarms({alarms: alarms}) {
  return {
   alarms: alarms,
   desiredCount: void 0,
   circuitBreaker: void 0
  };
 }
 function replacesTasks({before: before, revision: revision, request: request}) {
  return request.redeploy === 'forced' || revision?.existing?.arn !== before?.taskDefinition;
 }
 function alarmsOf({before: before, request: request}) {
  const alarms = request.alarms ?? before?.alarms;
  return alarms?.enabled === true ? alarms.names : [];
 }
 async function readAlarms(names, metrics) {
  if (names.length === 0) return new Map;
  try {
   return await metrics.alarms(names);
  } catch (error) {
   if (error instanceof errors.s) return error;
   throw error;
  }
 }
 var prepare_services = __webpack_require__(11191);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/make-rolling-ready.js
 async function prepareRolling(request, dependencies, {atOnce: atOnce, ...looks} = {}) {
  const inspectObstacles = async service => ({
   ...await (0, inspect_rolling_obstacles.u)(service, dependencies, request.purpose),
   ...atOnce === void 0 ? {} : {
    atOnce: atOnce
   }
  });
  const prepared = await (0, prepare_services.A)(request, dependencies, {
   ...looks,
   inspectObstacles: inspectObstacles
  });
  return inspectRolling(await (0, inspect_images.J2)(prepared, request.purpose, dependencies), request.purpose, dependencies);
 }
 function foreseeRefusals(prepared, {request: request, startedAt: startedAt}, dependencies) {
  const awaited = (0, awaited_ends.T)(prepared, request, dependencies);
  return refuseSome(prepared, (0, wait_for_ends.v)(awaited, waitLimits(request, startedAt), dependencies.clock.now()));
 }
 async function makeRollingReady(first, {request: request, startedAt: startedAt}, dependencies) {
  const {clock: clock, cancelled: cancelled, boundCalls: boundCalls} = dependencies;
  const limits = waitLimits(request, startedAt);
  const isRefused = () => prepared.some(({refusal: refusal}) => refusal !== void 0);
  const again = () => (0, unless_cancelled.M)(cancelled, prepareAgain(request, prepared, dependencies));
  let prepared = first;
  for (;;) {
   const awaited = (0, awaited_ends.T)(prepared, request, dependencies);
   if (awaited.length === 0) break;
   const refused = await (0, wait_for_ends.Z)(awaited, limits, dependencies);
   if (refused.size > 0) return {
    prepared: refuseSome(prepared, refused),
    cleared: new Map
   };
   boundCalls(clock.now() + request.timeoutMilliseconds);
   prepared = await again();
   if (isRefused()) return {
    prepared: prepared,
    cleared: new Map
   };
  }
  const cleared = await (0, unless_cancelled.M)(cancelled, clearAll(prepared, {
   startedAt: startedAt,
   purpose: request.purpose
  }, dependencies));
  if (cleared.size > 0) prepared = await again();
  return {
   prepared: prepared,
   cleared: cleared
  };
 }
 function waitLimits({waitMilliseconds: waitMilliseconds}, since) {
  return {
   since: since,
   until: since + waitMilliseconds
  };
 }
 function refuseSome(prepared, refused) {
  return prepared.map(service => ({
   ...service,
   refusal: refused.get(service.eventLog) ?? service.refusal
  }));
 }
 function prepareAgain(request, before, dependencies) {
  const eventLogs = new Map(before.map(({eventLog: eventLog}) => [ eventLog.subject, eventLog ]));
  return prepareRolling(request, dependencies, {
   eventLogOf: (naming, {clock: clock, log: log}) => eventLogs.get(naming.subject) ?? (0, 
   deployment_log.w)(naming, {
    clock: clock,
    log: log
   })
  });
 }
}),

/***/ 18066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  en: () => openRolling,
  BN: () => openRollouts,
  gp: () => prepareOne
 });
 var rollout_refusal = __webpack_require__(71652);
 var record_in_progress = __webpack_require__(42246);
 var unless_cancelled = __webpack_require__(9483);
 var rolling_obstacles = __webpack_require__(20974);
 var revision_of = __webpack_require__(73124);
 var service_settings = __webpack_require__(34184);
 var judge_task_failures = __webpack_require__(75318);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/plan-rolling.js
 function planRolling(spec, service, {taskDefinition: taskDefinition, now: now}) {
  const {purpose: purpose, waitUntil: waitUntil, onRunning: onRunning, onFailure: onFailure, redeploy: redeploy, oddRules: oddRules, timeoutMilliseconds: timeoutMilliseconds} = spec;
  return {
   taskDefinition: taskDefinition,
   purpose: purpose,
   waitUntil: waitUntil,
   onRunning: onRunning,
   onFailure: onFailure,
   redeploy: redeploy,
   oddRules: oddRules,
   settings: (0, service_settings.X)(spec, service).length > 0 ? 'changed' : 'unchanged',
   failedTasksLimit: spec.failedTasksLimit ?? defaultLimit(spec, service),
   timeoutMilliseconds: timeoutMilliseconds,
   deadlineAt: now + timeoutMilliseconds
  };
 }
 function defaultLimit(spec, service) {
  if ((spec.circuitBreaker ?? service.circuitBreaker)?.enabled === true) return;
  return (0, judge_task_failures.qD)(spec.desiredCount ?? service.desiredCount);
 }
 var service_snapshot = __webpack_require__(64333);
 var to_prepared = __webpack_require__(79277);
 var register_revisions = __webpack_require__(89060);
 var make_rolling_ready = __webpack_require__(22206);
 var service_rollout = __webpack_require__(97731);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/prepare-rolling.js
 async function prepareOne(request, startedAt, dependencies) {
  const all = await (0, make_rolling_ready.dS)(request, dependencies);
  const [service] = request.mode === 'dry-run' ? (0, make_rolling_ready.fC)(all, {
   request: request,
   startedAt: startedAt
  }, dependencies) : all;
  if (service === void 0) throw new TypeError('The list of services is empty.');
  const {before: before, revision: revision} = service;
  const primary = before && (0, service_snapshot.WM)(before);
  const isLive = revision?.existing !== void 0 && revision.existing.arn === before?.taskDefinition;
  const joins = isLive && primary?.rolloutState === 'IN_PROGRESS';
  const replaces = joins || !isLive || service.request.redeploy === 'forced';
  return (0, to_prepared.J)({
   request: request,
   service: service,
   rollout: void 0
  }, {
   ...service,
   refusal: refusalOf(service)
  }, {
   joins: joins,
   warnings: [],
   otherwise: replaces ? [ 'The tasks are replaced.' ] : []
  });
 }
 async function openRolling({request: request, service: service}, startedAt, dependencies) {
  const {prepared: prepared} = await (0, make_rolling_ready.DO)([ service ], {
   request: request,
   startedAt: startedAt
  }, dependencies);
  const refusal = prepared.map(refusalOf).find(each => each !== void 0);
  if (refusal !== void 0) throw new rollout_refusal.V({
   code: refusal.reasonCode,
   reason: refusal.reason
  });
  const revisions = await (0, unless_cancelled.M)(dependencies.cancelled, (0, register_revisions.q)(prepared, dependencies));
  const [opened] = openRollouts(request, revisions, dependencies.clock.now());
  if (opened === void 0) throw new TypeError('The prepared service has no revision.');
  return opened.rollout;
 }
 function refusalOf({refusal: refusal, decision: decision}) {
  if (refusal !== void 0 || decision.kind !== 'at-once') return refusal;
  const reason = `A rolling update is not possible: ${decision.because}. Use strategy: blue-green.`;
  return {
   verdict: 'failed',
   reasonCode: 'wrong-strategy',
   reason: reason
  };
 }
 function openRollouts(request, revisions, now) {
  const {purpose: purpose} = request;
  const onRunning = purpose === 'rollback' ? 'supersede' : request.onRunning;
  return [ ...revisions ].flatMap(([service, chosen]) => {
   const {before: before, request: spec, eventLog: eventLog, changes: changes, decision: decision, way: way} = service;
   if (before === void 0) return [];
   const oddRules = (0, rolling_obstacles.WY)(decision);
   const wanted = {
    ...request,
    ...spec,
    onRunning: onRunning,
    oddRules: oddRules
   };
   const plan = planRolling(wanted, before, {
    taskDefinition: chosen.to.arn,
    now: now
   });
   const record = (0, record_in_progress.C)({
    service: spec.service,
    eventLog: eventLog,
    changes: changes,
    startedAt: now,
    from: chosen.from && (0, revision_of.D)(chosen.from),
    to: (0, revision_of.D)(chosen.to)
   }, before.events.map(event => event.id));
   const isStuck = purpose === 'rollback' && way?.left.kind === 'configuration' && way.left.strategy !== 'ROLLING';
   const stuck = isStuck ? way.left : void 0;
   const rollout = (0, service_rollout.wz)({
    request: spec,
    revisions: chosen,
    before: before,
    plan: plan,
    record: record,
    stuck: stuck
   }, service.seenAt);
   return [ {
    request: request,
    service: service,
    rollout: rollout
   } ];
  });
 }
}),

/***/ 52936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  i: () => readDeployment
 });
 var _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73124);
 const SAME_MOMENT_MILLISECONDS = 6e4;
 const SUPERSEDED = [ 'STOPPED', 'STOP_REQUESTED' ];
 async function readDeployment(rollout, dependencies) {
  const {serviceDeployment: arn} = rollout.state;
  const known = arn === void 0 ? void 0 : await dependencies.readServiceDeployment(arn);
  const deployment = known ?? await findDeployment(rollout, dependencies);
  rollout.state = {
   ...rollout.state,
   serviceDeployment: deployment?.arn
  };
  rollout.observation = {
   ...rollout.observation,
   deployment: deployment
  };
  if (deployment !== void 0) await noteServedBefore(rollout, deployment, dependencies);
 }
 async function noteServedBefore(rollout, {sourceRevisions: [source]}, {serviceDeployments: serviceDeployments, taskDefinitions: taskDefinitions}) {
  const {state: state, revisions: revisions} = rollout;
  if (state.followed?.because !== 'attached' || revisions.from !== void 0 || source === void 0) return;
  const taskDefinition = (await serviceDeployments.placement(source))?.taskDefinition;
  const from = taskDefinition === void 0 ? void 0 : await taskDefinitions.find(taskDefinition);
  rollout.revisions = {
   ...revisions,
   from: from
  };
  rollout.record.from = from && (0, _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__.D)(from);
 }
 async function findDeployment(rollout, {serviceDeployments: serviceDeployments}) {
  const {request: request, plan: plan, state: state, record: record} = rollout;
  const createdAt = state.followed?.createdAt ?? record.startedAt;
  const arns = await serviceDeployments.list(request.cluster, request.service, createdAt - SAME_MOMENT_MILLISECONDS);
  const others = arns.filter(arn => !state.othersServiceDeployments.includes(arn));
  const described = others.length === 0 ? [] : await serviceDeployments.describe(others);
  const distance = deployment => Math.abs(deployment.createdAt - createdAt);
  const candidates = described.filter(deployment => distance(deployment) <= SAME_MOMENT_MILLISECONDS && mayBeFollowed(state, deployment)).toSorted((one, other) => distance(one) - distance(other));
  for (const candidate of candidates) {
   const {targetRevision: targetRevision} = candidate;
   const taskDefinition = targetRevision && (await serviceDeployments.placement(targetRevision))?.taskDefinition;
   if (taskDefinition === plan.taskDefinition) return candidate;
  }
  return;
 }
 function mayBeFollowed({followed: followed}, {status: status}) {
  return followed?.because !== 'redeployed-by-others' || !SUPERSEDED.includes(status);
 }
}),

/***/ 96078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  bc: () => deployRolling,
  re: () => finishRolling,
  zm: () => reconcileLeftRollout
 });
 var errors = __webpack_require__(33047);
 var conclude_rollout = __webpack_require__(18339);
 var refusal = __webpack_require__(71652);
 var capitalize = __webpack_require__(75188);
 var join_sentences = __webpack_require__(78309);
 var verdict = __webpack_require__(53177);
 var reconcile_rollout = __webpack_require__(10943);
 var record_in_progress = __webpack_require__(42246);
 var judge_task_failures = __webpack_require__(75318);
 var service_snapshot = __webpack_require__(64333);
 var observation = __webpack_require__(14278);
 var tolerates_until = __webpack_require__(39308);
 var mark_start = __webpack_require__(69539);
 var duration = __webpack_require__(80521);
 var service_progress = __webpack_require__(11378);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/describe-timeout.js
 function describeTimeout({plan: plan, service: service, ours: ours, failures: failures}) {
  const [target] = failures.targets;
  const parts = [ `Timed out after ${(0, duration.a3)(plan.timeoutMilliseconds)} with ${(0, 
  service_progress.v)(service, ours.id)}`, (0, judge_task_failures.P9)(failures.tasks), target === void 0 ? void 0 : `target ${target.endpoint} is ${target.reason}`, findHindrance(service, ours) ];
  return `${parts.filter(part => part !== void 0).join('; ')}.`;
 }
 function findHindrance(service, ours) {
  const said = service.events.filter(({at: at, message: message}) => at >= ours.createdAt && message.includes('unable to'));
  const latest = said.toSorted((one, other) => other.at - one.at)[0];
  return latest && `ECS reported that it ${latest.message.replace(/^\(service [^)]+\) /, '').replace(/\.$/, '')}`;
 }
 var deployment_phase = __webpack_require__(54674);
 var rule_traffic = __webpack_require__(79252);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/describe-success.js
 const NOT_FORCED = 'Followed the deployment of the same revision, which was already in progress. Set `on-running: supersede` to replace that deployment.';
 function describeSuccess(succeeded, service) {
  const {code: code, reason: reason} = describeEnd(succeeded, service);
  const rules = succeeded.oddRules.map(rule => `${(0, capitalize.Z)((0, rule_traffic.Z)(rule))}. ${(0, 
  rule_traffic.s)(rule)}`);
  return {
   code: code,
   reason: (0, join_sentences.D)(reason, ...rules)
  };
 }
 function describeEnd({plan: plan, state: state, oddRules: oddRules}, service) {
  const revision = (0, service_snapshot.hH)(plan.taskDefinition);
  const running = (0, service_snapshot.Rh)(service);
  const serving = describeServing(revision, oddRules, service);
  switch (state.followed?.because) {
  case 'already-live':
   return {
    code: 'already-live',
    reason: `${revision} is already deployed; ${state.update === void 0 ? 'no changes' : 'the settings were changed'}. ${(0, 
    capitalize.Z)(running)}.`
   };

  case 'redeployed-by-others':
   return {
    code: 'redeployed-by-others',
    reason: `${serving}. Another client deployed the same revision again. ${(0, capitalize.Z)(running)}.`
   };

  case 'attached':
   return {
    code: 'deployed',
    reason: (0, join_sentences.D)(`${serving}: ${running}.`, plan.redeploy === 'forced' ? NOT_FORCED : void 0)
   };

  default:
   return {
    code: 'deployed',
    reason: `${isWhole(plan, service) ? serving : describeRest(revision)}: ${running}.`
   };
  }
 }
 function describeServing(revision, oddRules, {desiredCount: desiredCount}) {
  if (desiredCount === 0) return `${revision} is deployed, but the service is scaled to zero`;
  return oddRules.length === 0 ? `${revision} is serving 100% of traffic` : `${revision} is deployed, but may not receive all traffic`;
 }
 function isWhole({taskDefinition: taskDefinition}, service) {
  const running = (0, service_snapshot.WM)(service)?.runningCount ?? 0;
  return running >= service.desiredCount && !(0, service_snapshot.OQ)(service, taskDefinition);
 }
 function describeRest(revision) {
  return `ECS reported success for ${revision} before all tasks were replaced (earlySuccessCriteria of the service). ECS replaces the rest in the background`;
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/to-rolling-observation.js
 const SETTLE_WITHIN_MILLISECONDS = 15e3;
 const CONFIRM_WITHIN_MILLISECONDS = 6e4;
 function toRollingObservation(seen) {
  const {plan: plan, state: state, observation: observation, previousTaskDefinition: previousTaskDefinition} = seen;
  const {service: service} = observation;
  const standing = standingOf(seen);
  return {
   ...NOTHING_ELSE,
   at: observation.at,
   startedAt: state.followed?.createdAt,
   stable: previousTaskDefinition === void 0 ? void 0 : nameOf(previousTaskDefinition),
   canary: nameOf(plan.taskDefinition),
   ...standing,
   ...standing.phase === 'superseded' ? {
    successor: nameSuccessor(seen)
   } : {},
   ...service === void 0 ? {} : {
    running: (0, service_snapshot.Rh)(service)
   },
   ...standing.phase === 'succeeded' && service !== void 0 ? {
    success: describeSuccess({
     plan: plan,
     state: state,
     ...observation
    }, service)
   } : {}
  };
 }
 const NOTHING_ELSE = {
  state: void 0,
  stage: void 0,
  reason: void 0,
  cause: void 0,
  canaryPercent: void 0,
  stop: void 0,
  successor: void 0,
  drift: void 0,
  unread: void 0
 };
 function isPlain({plan: plan, state: state}, service) {
  if (service?.status !== 'ACTIVE' || endsAtZero(plan, service)) return true;
  const primary = (0, service_snapshot.WM)(service);
  if (primary === void 0 || primary.id !== state.followed?.id || primary.rolloutState === 'FAILED') return false;
  return primary.rolloutState !== 'COMPLETED' || state.followed.because === 'already-live';
 }
 function endsAtZero({purpose: purpose}, {desiredCount: desiredCount}) {
  return desiredCount === 0 && purpose !== 'rollback';
 }
 function standingOf(seen) {
  const {plan: plan, state: state, observation: observation} = seen;
  const {service: service, deployment: deployment} = observation;
  if (service?.status !== 'ACTIVE') {
   const reason = `The service was deleted during the deployment: it is ${service === void 0 ? 'gone' : service.status}.`;
   return {
    phase: 'failed',
    cause: 'service-deleted',
    reason: reason
   };
  }
  if (state.followed === void 0 && deployment === void 0) return {
   phase: 'absent'
  };
  if (endsAtZero(plan, service)) {
   const reason = 'The service was scaled to zero during the deployment, so no task runs and nothing can be verified.';
   return {
    phase: 'failed',
    cause: 'scaled-to-zero',
    reason: reason
   };
  }
  const primary = (0, service_snapshot.WM)(service);
  if (primary?.id === state.followed?.id && state.followed?.because === 'already-live' && isPlain(seen, service)) return {
   phase: (primary?.runningCount ?? 0) >= service.desiredCount ? 'succeeded' : 'progressing'
  };
  return deployment === void 0 ? unsettled(seen, service) : settled(seen, service, deployment);
 }
 function settled(seen, service, deployment) {
  const {state: state} = seen;
  const said = {
   state: deployment.status,
   reason: deployment.statusReason ?? deployment.rollback?.reason
  };
  const phase = (0, deployment_phase.B)(deployment.status);
  const primary = (0, service_snapshot.WM)(service);
  const isReplaced = primary !== void 0 && primary.id !== state.followed?.id;
  switch (phase) {
  case 'starting':
  case 'progressing':
   return state.followed === void 0 ? {
    phase: 'starting'
   } : unsettled(seen, service);

  case 'rolled-back':
   return {
    ...said,
    phase: phase,
    cause: findCause(state, deployment)
   };

  case 'stopped':
   if (isReplaced) return {
    phase: 'superseded'
   };
   return isGivenUp(seen, service) ? {
    ...said,
    phase: 'failed',
    cause: causeOfFailure(state, deployment)
   } : {
    ...said,
    phase: phase
   };

  case 'succeeded':
   if (isReplaced) return {
    phase: 'superseded'
   };
   return primary === void 0 || isGivenUp(seen, service) ? contradicted(seen, deployment) : {
    phase: phase
   };

  default:
   return {
    ...said,
    phase: phase
   };
  }
 }
 function contradicted({state: state, observation: observation}, {status: status}) {
  const reason = `ECS reports the deployment as ${status}, but the service does not list it.`;
  return {
   phase: 'unknown',
   state: status,
   reason: reason,
   settleBy: troubleSince(state, observation) + SETTLE_WITHIN_MILLISECONDS
  };
 }
 function unsettled(seen, service) {
  const {state: state, observation: observation} = seen;
  const {deployment: deployment} = observation;
  const primary = (0, service_snapshot.WM)(service);
  const isReplaced = primary !== void 0 && primary.id !== state.followed?.id;
  const isSettling = observation.at < troubleSince(state, observation) + SETTLE_WITHIN_MILLISECONDS;
  if (isGivenUp(seen, service)) {
   const isRollbackAhead = service.circuitBreaker?.rollback === true || service.alarms?.rollback === true;
   if (isSettling && (isReplaced || isRollbackAhead)) return {
    phase: 'stopping',
    state: 'FAILED'
   };
   const reason = deployment?.statusReason;
   return {
    phase: 'failed',
    state: 'FAILED',
    reason: reason,
    cause: causeOfFailure(state, deployment)
   };
  }
  if (isReplaced || primary === void 0) return {
   phase: isSettling ? 'stopping' : 'superseded'
  };
  if (primary.rolloutState !== 'COMPLETED') return {
   phase: phaseOfService(primary.rolloutState)
  };
  const shown = deployment === void 0 ? 'does not list its service deployment' : `still reports ${deployment.status}`;
  return {
   phase: 'promoting',
   reason: `ECS reports the deployment as complete, but ${shown}.`,
   settleBy: (state.completedAt ?? observation.at) + CONFIRM_WITHIN_MILLISECONDS
  };
 }
 function phaseOfService(rolloutState) {
  return rolloutState === 'IN_PROGRESS' ? 'progressing' : 'unknown';
 }
 function isGivenUp({state: state}, {deployments: deployments}) {
  return deployments.find(({id: id}) => id === state.followed?.id)?.rolloutState === 'FAILED';
 }
 function troubleSince(state, {at: at}) {
  return state.failedAt ?? state.replacedAt ?? state.completedAt ?? at;
 }
 function causeOfFailure(state, deployment) {
  const cause = findCause(state, deployment);
  return cause === 'rolled-back-by-others' ? 'stopped' : cause;
 }
 function findCause(state, found) {
  const said = `${found?.statusReason ?? ''} ${found?.rollback?.reason ?? ''}`;
  if (/alarm/i.test(said)) return 'alarm';
  if (/circuit.?breaker/i.test(said) || found?.circuitBreaker?.status === 'TRIGGERED') return 'circuit-breaker';
  if (said.trim() === '' && state.failedAt !== void 0) return 'circuit-breaker';
  return 'rolled-back-by-others';
 }
 function nameSuccessor({observation: observation}) {
  const primary = observation.service && (0, service_snapshot.WM)(observation.service);
  if (primary === void 0) return;
  const {run: run, commit: commit} = observation.successor ?? {};
  const by = [ `deployment ${primary.id}`, run === void 0 ? void 0 : `run ${run}`, commit === void 0 ? void 0 : `commit ${commit}` ].filter(part => part !== void 0);
  return {
   label: `${(0, service_snapshot.hH)(primary.taskDefinition)} (${by.join(', ')})`,
   revision: primary.taskDefinition
  };
 }
 function nameOf(taskDefinition) {
  return {
   id: taskDefinition,
   label: (0, service_snapshot.hH)(taskDefinition)
  };
 }
 var change_for_rollback = __webpack_require__(57498);
 var gather_evidence = __webpack_require__(15445);
 var left_deployment = __webpack_require__(14737);
 var log_service = __webpack_require__(44514);
 var conclude_deployment = __webpack_require__(4575);
 var identify_successor = __webpack_require__(20363);
 var read_deployment = __webpack_require__(52936);
 var read_production_rules = __webpack_require__(90439);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/read-rules-again.js
 async function readRulesAgain({plan: plan, observation: {service: service, deployment: deployment}}, {serviceDeployments: serviceDeployments, router: router, clock: clock}) {
  const pairs = (service?.loadBalancers ?? []).filter(({productionRule: productionRule}) => plan.oddRules.some(({rule: rule}) => rule === productionRule));
  const rules = await (0, read_production_rules.X)(pairs, {
   router: router,
   clock: clock
  });
  if (rules === void 0) return plan.oddRules;
  const revision = deployment?.targetRevision;
  const placement = revision === void 0 ? void 0 : await serviceDeployments.placement(revision);
  const placed = placement?.targetGroups ?? plan.oddRules.map(({tasksIn: tasksIn}) => tasksIn);
  return rules.map(rule => ({
   isOdd: rule.isOdd,
   traffic: (0, read_production_rules.J)(rule, placed)
  })).flatMap(({isOdd: isOdd, traffic: traffic}) => isOdd || traffic.to === 'other' ? [ traffic ] : []);
 }
 var rolling_ref = __webpack_require__(25657);
 var service_rollout = __webpack_require__(97731);
 var poll_interval = __webpack_require__(85209);
 var unless_cancelled = __webpack_require__(9483);
 var refuse_service = __webpack_require__(99517);
 var blocking_deployment = __webpack_require__(80525);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/next-start.js
 const VISIBLE_WITHIN_MILLISECONDS = 1e4;
 const FIRST_RESEND_MILLISECONDS = 2e3;
 const MOST_TRIES = 8;
 function nextStart(turn) {
  const {spec: spec, state: state, service: service} = turn;
  if (state.update !== void 0) return awaitOurs(turn);
  const refusal = (0, refuse_service.IF)(spec, service, turn.plan.purpose);
  if (refusal !== void 0 || service === void 0) return refusal ? {
   kind: 'end',
   ending: refusal
  } : {
   kind: 'wait'
  };
  const move = begin(turn, service);
  const isJudged = move.kind === 'update' && turn.plan.purpose === 'deploy';
  const wrong = isJudged ? (0, refuse_service.yo)(spec, service) : void 0;
  return wrong === void 0 ? move : {
   kind: 'end',
   ending: wrong
  };
 }
 function begin({plan: plan}, service) {
  const primary = (0, service_snapshot.WM)(service);
  if (primary?.taskDefinition === plan.taskDefinition) return beginAtSameRevision(plan, primary);
  const running = (0, blocking_deployment.ww)(service, void 0);
  if (running !== void 0 && plan.onRunning !== 'supersede') return {
   kind: 'end',
   ending: (0, refuse_service.Qv)(service, running)
  };
  return {
   kind: 'update',
   redeploy: plan.redeploy
  };
 }
 function beginAtSameRevision(plan, primary) {
  if (primary.rolloutState === 'FAILED') return {
   kind: 'update',
   redeploy: 'forced'
  };
  if (plan.settings === 'changed') return {
   kind: 'update',
   redeploy: plan.redeploy
  };
  const isForced = plan.redeploy === 'forced' && plan.onRunning === 'supersede';
  if (primary.rolloutState === 'IN_PROGRESS' && !isForced) return {
   kind: 'follow',
   deployment: primary.id,
   because: 'attached'
  };
  if (plan.redeploy === 'forced') return {
   kind: 'update',
   redeploy: 'forced'
  };
  return {
   kind: 'follow',
   deployment: primary.id,
   because: 'already-live'
  };
 }
 function awaitOurs({spec: spec, plan: plan, state: state, service: service, now: now}) {
  if (service?.status !== 'ACTIVE') return endWith('failed', 'service-deleted', `Service ${spec.service} was deleted during the deployment.`);
  const primary = (0, service_snapshot.WM)(service);
  const isNew = primary !== void 0 && !state.deploymentsBefore.includes(primary.id);
  const isSame = primary?.taskDefinition === plan.taskDefinition;
  if (primary !== void 0 && isSame && isNew) return {
   kind: 'follow',
   deployment: primary.id,
   because: 'started'
  };
  const update = state.update ?? {
   at: now,
   tries: 0,
   answer: 'lost'
  };
  if (primary !== void 0 && isSame && plan.redeploy === 'when-changed' && update.answer === 'received') {
   const because = primary.rolloutState === 'COMPLETED' ? 'already-live' : 'attached';
   return {
    kind: 'follow',
    deployment: primary.id,
    because: because
   };
  }
  if (now < update.at + visibleWithinMilliseconds(plan, update)) return {
   kind: 'wait'
  };
  if (isNew) return endWith('unknown', 'not-visible', `ECS shows a deployment of ${primary.taskDefinition} instead of this one.`);
  if (update.answer === 'lost' && update.tries < MOST_TRIES && now < plan.deadlineAt) return {
   kind: 'update',
   redeploy: plan.redeploy
  };
  return endWith('unknown', 'not-visible', `ECS did not start a deployment of ${plan.taskDefinition}. Check the deployments of the service in the console.`);
 }
 function visibleWithinMilliseconds({redeploy: redeploy}, {answer: answer, tries: tries}) {
  if (answer === 'received' || redeploy === 'forced' || tries >= MOST_TRIES) return VISIBLE_WITHIN_MILLISECONDS;
  return Math.min(VISIBLE_WITHIN_MILLISECONDS, FIRST_RESEND_MILLISECONDS * 2 ** Math.max(0, tries - 1));
 }
 function endWith(verdict, reasonCode, reason) {
  return {
   kind: 'end',
   ending: {
    verdict: verdict,
    reasonCode: reasonCode,
    reason: reason
   }
  };
 }
 var rolling_state = __webpack_require__(72248);
 var tolerate_outage = __webpack_require__(48434);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/start-rolling.js
 const FRESH_MILLISECONDS = 1e4;
 async function startRolling(rollout, begun, dependencies) {
  const {clock: clock, cancelled: cancelled} = dependencies;
  const startedAt = clock.now();
  if (startedAt - rollout.observation.at > FRESH_MILLISECONDS) await look(rollout, dependencies);
  for (;;) {
   const {request: spec, plan: plan, state: state, observation: observation} = rollout;
   const move = nextStart({
    spec: spec,
    plan: plan,
    state: state,
    service: observation.service,
    now: clock.now()
   });
   if (move.kind === 'end') throw endOf(move.ending);
   if (move.kind === 'follow') {
    followDeployment(rollout, move, clock.now());
    if (move.because !== 'already-live') begun();
    if (move.because !== 'attached') return;
    await (0, tolerate_outage.A)(() => readWhatIsJoined(rollout, dependencies), plan.deadlineAt, dependencies);
    begun();
    return;
   }
   if (move.kind === 'update') {
    if (cancelled.aborted) throw new unless_cancelled.c;
    begun();
    const sent = await (0, unless_cancelled.M)(cancelled, update(rollout, move, dependencies));
    if (sent === 'answered') continue;
   }
   await (0, unless_cancelled.M)(cancelled, clock.sleep((0, poll_interval.z)(clock.now() - startedAt), cancelled));
   await look(rollout, dependencies);
  }
 }
 function endOf({verdict: verdict, reasonCode: code, reason: reason}) {
  return verdict === 'unknown' ? new errors.s('outcome-unknown', reason) : new refusal.V({
   code: code,
   reason: reason
  });
 }
 async function look(rollout, dependencies) {
  const at = dependencies.clock.now();
  const read = () => dependencies.readService(rollout.request);
  (0, service_rollout.l)(rollout, await (0, tolerate_outage.A)(read, rollout.plan.deadlineAt, dependencies), at);
 }
 async function update(rollout, {redeploy: redeploy}, dependencies) {
  const {request: request, plan: plan, record: record} = rollout;
  const {services: services, clock: clock} = dependencies;
  const {eventLog: eventLog} = record;
  const tries = (rollout.state.update?.tries ?? 0) + 1;
  await (0, change_for_rollback.A$)(rollout, dependencies);
  if (rollout.configurationBefore !== void 0 && dependencies.cancelled.aborted) throw new unless_cancelled.c;
  rollout.state = {
   ...rollout.state,
   update: {
    at: clock.now(),
    tries: tries,
    answer: 'lost'
   }
  };
  eventLog.milestone(`updating the service to ${(0, service_snapshot.hH)(plan.taskDefinition)}${tries > 1 ? ` (try ${tries})` : ''}`);
  try {
   const service = await services.update({
    cluster: request.cluster,
    service: request.service,
    taskDefinition: plan.taskDefinition,
    desiredCount: request.desiredCount,
    redeploy: redeploy,
    deploymentConfiguration: (0, change_for_rollback.a2)(rollout)
   });
   rollout.state = {
    ...rollout.state,
    update: {
     at: clock.now(),
     tries: tries,
     answer: 'received'
    }
   };
   (0, service_rollout.l)(rollout, service, clock.now());
   return 'answered';
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const isRefused = error.code !== 'outcome-unknown' && tries === 1;
   if (isRefused && error.code === 'rejected' && (0, change_for_rollback.YK)(rollout, error, dependencies.log)) {
    rollout.state = {
     ...rollout.state,
     update: void 0
    };
    return 'answered';
   }
   if (isRefused) throw new refusal.V({
    code: error.code,
    reason: error.message
   });
   eventLog.detail((0, join_sentences.D)(error.message, 'Checking what ECS did.'), 'warning');
   return 'not-known';
  }
 }
 function followDeployment(rollout, move, now) {
  const {service: service} = rollout.observation;
  const deployment = service?.deployments.find(({id: id}) => id === move.deployment);
  if (service === void 0 || deployment === void 0) return;
  rollout.state = (0, rolling_state.Ne)((0, rolling_state.e6)(rollout.state, deployment, move.because), service, now);
  const revision = (0, service_snapshot.hH)(rollout.plan.taskDefinition);
  const lines = {
   started: `started deployment ${move.deployment} of ${revision}`,
   attached: `${revision} is already being deployed: following ${move.deployment}`,
   'already-live': `${revision} is already deployed`,
   'redeployed-by-others': `another client deployed ${revision} again: following ${move.deployment}`
  };
  rollout.record.eventLog.milestone(lines[move.because]);
  if (move.because === 'attached' && rollout.plan.redeploy === 'forced') rollout.record.eventLog.detail(NOT_FORCED, 'warning');
 }
 async function readWhatIsJoined(rollout, dependencies) {
  rollout.revisions = {
   ...rollout.revisions,
   from: void 0
  };
  rollout.record.from = void 0;
  await (0, read_deployment.i)(rollout, dependencies);
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/observe-rolling.js
 async function observeRolling(rollout, dependencies) {
  await readService(rollout, dependencies);
  const {state: state, observation: observation, plan: plan} = rollout;
  const {taskDefinition: taskDefinition} = plan;
  if (state.followed === void 0 && observation.service !== void 0) {
   const started = (0, rolling_ref.$)({
    ...state,
    taskDefinition: taskDefinition
   }, observation.service);
   if (started !== void 0) followDeployment(rollout, {
    deployment: started.id,
    because: 'started'
   }, observation.at);
  }
  for (;;) {
   const observed = await observeFollowed(rollout, dependencies);
   rollout.phase = observed.phase;
   const primary = rollout.observation.service && (0, service_snapshot.WM)(rollout.observation.service);
   if (observed.phase !== 'superseded' || primary === void 0) return observed;
   if (primary.taskDefinition !== rollout.plan.taskDefinition) {
    const successor = await (0, identify_successor.J)(primary.taskDefinition, dependencies.taskDefinitions);
    rollout.observation = {
     ...rollout.observation,
     successor: successor
    };
    rollout.record.successor = successor;
    return toRollingObservation(seenOf(rollout, rollout.observation.deployment));
   }
   followDeployment(rollout, {
    deployment: primary.id,
    because: 'redeployed-by-others'
   }, rollout.observation.at);
  }
 }
 async function readService(rollout, {clock: clock, readService: read}) {
  const at = clock.now();
  if (rollout.observation.looked || rollout.observation.at + FRESH_MILLISECONDS < at) (0, 
  service_rollout.l)(rollout, await read(rollout.request), at);
  rollout.observation = {
   ...rollout.observation,
   looked: true
  };
 }
 async function observeFollowed(rollout, dependencies) {
  const observed = await observeDeployment(rollout, dependencies);
  if (observed.phase !== 'succeeded' || rollout.plan.oddRules.length === 0) return observed;
  const oddRules = await readRulesAgain(rollout, dependencies);
  rollout.observation = {
   ...rollout.observation,
   oddRules: oddRules
  };
  return toRollingObservation(seenOf(rollout, rollout.observation.deployment));
 }
 async function observeDeployment(rollout, dependencies) {
  const {service: service} = rollout.observation;
  const isGoingBack = rollout.goesBack !== void 0 && service?.status === 'ACTIVE';
  if (isPlain(rollout, service) && !isGoingBack) return toRollingObservation(seenOf(rollout, void 0));
  await (0, read_deployment.i)(rollout, dependencies);
  return toRollingObservation(seenOf(rollout, rollout.observation.deployment));
 }
 function seenOf(rollout, deployment) {
  const {plan: plan, state: state} = rollout;
  const observation = {
   ...rollout.observation,
   deployment: deployment
  };
  return {
   plan: plan,
   state: state,
   observation: observation,
   previousTaskDefinition: (0, service_rollout.p7)(rollout)
  };
 }
 var prepare_rolling = __webpack_require__(18066);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/prune-revisions.js
 async function pruneRevisions(rollout, dependencies) {
  const {request: request, revisions: revisions, record: record} = rollout;
  const {eventLog: eventLog} = record;
  if (request.keepRevisions === void 0 || !hasSucceeded(rollout)) return;
  try {
   const {family: family} = revisions.to;
   const active = await dependencies.taskDefinitions.activeRevisions(family);
   const old = active.slice(request.keepRevisions);
   if (old.length === 0) return;
   const inUse = new Set([ ...await dependencies.services.revisionsInUse(request.cluster, family), ...[ rollout, ...dependencies.alongside ].flatMap(revisionsOf) ]);
   const unused = old.filter(arn => !inUse.has(arn));
   for (const arn of unused) await dependencies.taskDefinitions.deregister(arn);
   if (unused.length > 0) eventLog.detail(`deregistered ${unused.map(service_snapshot.hH).join(', ')}`);
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   eventLog.detail(`old revisions were not deregistered: ${error.message}`, 'warning');
  }
 }
 function hasSucceeded({record: {ending: ending}, phase: phase, revert: revert}) {
  return ending === void 0 ? phase === 'succeeded' && revert === void 0 : ending.verdict === 'succeeded';
 }
 function revisionsOf({revisions: revisions, before: before, observation: observation}) {
  const deployments = [ ...before.deployments, ...observation.service?.deployments ?? [] ];
  return [ revisions.to.arn, before.taskDefinition, ...deployments.map(deployment => deployment.taskDefinition) ];
 }
 var unrequested_rollouts = __webpack_require__(60696);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/ecs-rolling.js
 const ROLLING_CAPABILITIES = {
  traffic: 'replica-share',
  stops: 'none',
  preview: false,
  perRevisionMetrics: false,
  survivesLostRunner: 'platform'
 };
 const HEARD_MILLISECONDS = 1e4;
 function ecsRolling(dependencies, save = () => {}) {
  const {serviceDeployments: serviceDeployments, metrics: metrics, clock: clock} = dependencies;
  const startedAt = (0, mark_start.E)(clock);
  const known = new Map;
  const take = rollout => {
   const ref = (0, rolling_ref.H)(rollout);
   known.set(JSON.stringify(ref), rollout);
   return ref;
  };
  const attach = async ref => {
   const key = JSON.stringify(ref);
   const rollout = known.get(key) ?? await readRollout(ref, dependencies);
   known.set(key, rollout);
   return rollout;
  };
  const start = async (rollout, begun) => {
   await startRolling(rollout, () => begun(take(rollout)), dependencies);
   return take(rollout);
  };
  return {
   platformName: 'ECS',
   capabilities: ROLLING_CAPABILITIES,
   take: take,
   prepare: request => (0, prepare_rolling.gp)(request, startedAt(), dependencies),
   async start(plan, begun) {
    plan.rollout ??= await (0, prepare_rolling.en)(plan, startedAt(), dependencies);
    return start(plan.rollout, begun);
   },
   observe: async ref => observeRolling(await attach(ref), dependencies),
   follow: async (ref, observed) => followTasks(await attach(ref), observed, dependencies),
   explainTimeout: async ref => explainTimeout(await attach(ref), dependencies),
   async act(ref, effect) {
    if (effect === 'continue') throw hasNoStop();
    const rollout = await attach(ref);
    rollout.goesBack ??= 'asked';
    if (clock.now() < (rollout.rollbackHeardAt ?? Number.NEGATIVE_INFINITY) + HEARD_MILLISECONDS) return;
    if (rollout.state.serviceDeployment === void 0) await (0, read_deployment.i)(rollout, dependencies);
    const arn = rollout.state.serviceDeployment;
    if (arn === void 0) return;
    await serviceDeployments.rollBack(arn);
    rollout.rollbackHeardAt = clock.now();
   },
   async revert(ref) {
    const rollout = await attach(ref);
    return start((0, unrequested_rollouts.X)(rollout, clock.now()), () => save((0, rolling_ref.H)(rollout)));
   },
   pause: () => Promise.reject(hasNoStop()),
   async finish(ref) {
    const rollout = await attach(ref);
    const {request: request, configurationBefore: configurationBefore, record: record, plan: plan} = rollout.revert ?? rollout;
    const next = plan.waitUntil === 'started' ? 'The post step, or the next run,' : 'The next run';
    await (0, change_for_rollback.hG)({
     ...request,
     configurationBefore: configurationBefore,
     record: record,
     next: next
    }, dependencies);
    await pruneRevisions(rollout, dependencies);
   },
   evidence: () => ({
    measure: () => Promise.resolve(void 0),
    alarms: names => metrics.alarms(names),
    health: () => Promise.resolve(void 0)
   }),
   explain: (ref, ending) => {
    const rollout = known.get(JSON.stringify(ref));
    if (rollout === void 0) throw new TypeError('The rollout was explained before it was observed.');
    return (0, conclude_deployment.$r)(rollout, ending);
   }
  };
 }
 function hasNoStop() {
  return new errors.s('rejected', 'A rolling deployment cannot be continued: it has no pauses.');
 }
 async function readRollout(ref, dependencies) {
  const snapshot = await dependencies.readService(ref);
  if (snapshot === void 0) throw new errors.s('not-found', `Service ${ref.service} no longer exists.`);
  const until = dependencies.clock.now() + left_deployment.K;
  return (0, unrequested_rollouts.j)(ref, {
   snapshot: snapshot,
   prefix: '',
   until: until,
   onFailure: 'rollback',
   purpose: 'deploy'
  }, dependencies);
 }
 async function explainTimeout(rollout, dependencies) {
  const {plan: plan, state: state} = rollout;
  const {service: service} = rollout.observation;
  const ours = service?.deployments.find(({id: id}) => id === state.followed?.id);
  if (service === void 0 || ours === void 0) return {
   cause: 'timed-out',
   reason: 'The rollout timed out.'
  };
  let failures = rollout.observation.failures;
  try {
   failures = await readFailures(rollout, (0, service_progress.t)(service, ours), dependencies);
  } catch (error) {
   if (!(error instanceof errors.s) || !(0, tolerates_until.WG)(error)) throw error;
  }
  const failure = (0, judge_task_failures.mx)(failures.tasks, plan.failedTasksLimit);
  return failure === void 0 ? {
   cause: 'timed-out',
   reason: describeTimeout({
    plan: plan,
    service: service,
    ours: ours,
    failures: failures
   })
  } : {
   cause: failure.cause,
   reason: `${(0, capitalize.Z)(failure.text)}.`
  };
 }
 async function followTasks(rollout, observed, dependencies) {
  const {state: state, plan: plan, goesBack: goesBack, record: record} = rollout;
  const {service: service, failures: failures} = rollout.observation;
  const {followed: followed} = state;
  if (service === void 0) return;
  (0, log_service.C)(record, service, followed?.because === 'already-live' ? void 0 : followed?.id);
  if (!(0, observation.n)(observed)) {
   const isToExplain = observed.phase !== 'succeeded' && goesBack !== 'cancelled';
   if (isToExplain && failures.at < troubleSince(state, rollout.observation)) await readFailures(rollout, failures.signs, dependencies);
   return;
  }
  const ours = service.deployments.find(({id: id}) => id === followed?.id);
  if (ours === void 0 || goesBack !== void 0) return;
  const signs = (0, service_progress.t)(service, ours);
  const seen = signs > failures.signs ? await readFailures(rollout, signs, dependencies) : failures;
  const failure = (0, judge_task_failures.mx)(seen.tasks, plan.failedTasksLimit);
  return failure && {
   cause: failure.cause,
   reason: `${(0, capitalize.Z)(failure.text)}.`
  };
 }
 async function readFailures(rollout, signs, dependencies) {
  const {record: record, request: request, revisions: revisions, state: state, observation: observation} = rollout;
  const watched = {
   record: record,
   cluster: request.cluster,
   service: observation.service,
   definition: revisions.to.definition,
   deployment: state.followed?.id,
   failures: observation.failures
  };
  const failures = await (0, gather_evidence.h)(watched, signs, dependencies);
  rollout.observation = {
   ...rollout.observation,
   failures: failures
  };
  return failures;
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/reconcile-rolling.js
 const SHORTEST_PATIENCE_MILLISECONDS = 6e4;
 const LONGEST_PATIENCE_MILLISECONDS = 6e5;
 function patienceMilliseconds({timeoutMilliseconds: timeoutMilliseconds}) {
  return Math.min(LONGEST_PATIENCE_MILLISECONDS, Math.max(SHORTEST_PATIENCE_MILLISECONDS, timeoutMilliseconds));
 }
 async function deployRolling(opened, save, dependencies) {
  const {rollout: rollout} = opened;
  const target = ecsRolling(dependencies, save);
  await endByItself(rollout, dependencies, async () => {
   const ref = await target.start(opened, save);
   return endAtStart(rollout) ?? await reconcile({
    rollout: rollout,
    ref: ref,
    target: target
   }, patienceMilliseconds(rollout.plan), dependencies);
  });
 }
 async function reconcileLeftRollout(rollout, dependencies) {
  const target = ecsRolling(dependencies);
  await endByItself(rollout, dependencies, () => reconcile({
   rollout: rollout,
   ref: target.take(rollout),
   target: target
  }, 0, dependencies));
 }
 async function finishRolling(rollout, dependencies) {
  const target = ecsRolling(dependencies);
  await target.finish(target.take(rollout));
 }
 async function endByItself(rollout, {clock: clock}, play) {
  try {
   (0, record_in_progress.r)(rollout.record, await play(), clock.now());
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   (0, record_in_progress.r)(rollout.record, endUnreadable(rollout, error), clock.now());
  }
 }
 function endAtStart({plan: plan, state: state}) {
  if (plan.waitUntil !== 'started' || state.followed?.because === 'already-live') return;
  const revision = (0, service_snapshot.hH)(plan.taskDefinition);
  const reason = `ECS started the deployment of ${revision}. This run does not wait for its end (\`wait-until: started\`).`;
  return {
   verdict: 'succeeded',
   reasonCode: 'started',
   reason: reason
  };
 }
 async function reconcile({rollout: rollout, ref: ref, target: target}, patience, dependencies) {
  const {plan: plan, reconciliation: reconciliation, record: record} = rollout;
  const world = {
   ...dependencies,
   target: target,
   eventLog: record.eventLog,
   judge: () => Promise.resolve(void 0)
  };
  const follow = (followed, found) => (0, reconcile_rollout.i)({
   ref: found,
   state: followed.reconciliation,
   purpose: followed.plan.purpose,
   gates: {
    gates: [],
    metricDelaySeconds: 0
   },
   origin: followed.state.followed?.because === 'started' ? 'started' : 'joined',
   timeoutMilliseconds: followed.plan.timeoutMilliseconds,
   patienceMilliseconds: patience,
   leave: reasonToLeave(followed)
  }, world);
  const {revert: revert} = rollout;
  const end = revert === void 0 || reconciliation.abort === void 0 ? await follow(rollout, ref) : {
   kind: 'reverted',
   abort: reconciliation.abort,
   end: await follow(revert, target.take(revert))
  };
  const {observation: observation} = rollout.revert ?? rollout;
  const previous = (0, service_rollout.p7)(rollout);
  const failures = (0, judge_task_failures.P9)(rollout.observation.failures.tasks);
  const ending = (0, conclude_rollout.N)(end, {
   platformName: target.platformName,
   to: (0, service_snapshot.hH)(plan.taskDefinition),
   from: previous && (0, service_snapshot.hH)(previous),
   canaryPercent: void 0,
   reachedPercent: void 0,
   endsAtFullTraffic: false,
   isVisible: true,
   abort: reconciliation.abort,
   platformCause: reconciliation.observed?.cause,
   failures: failures && (0, capitalize.Z)(failures),
   running: observation.service && (0, service_snapshot.Rh)(observation.service)
  });
  return ending.verdict === 'unknown' ? {
   ...ending,
   reason: (0, join_sentences.D)(ending.reason, lookAt(rollout))
  } : ending;
 }
 function lookAt({request: {service: service, cluster: cluster}}) {
  return `Deployment status is unknown. Check service ${service} in cluster ${cluster} in the console.`;
 }
 function reasonToLeave({plan: plan, state: state}) {
  if (state.followed?.because === 'already-live') return 'The revision was already deployed, so there is no deployment to roll back.';
  if (plan.purpose === 'rollback') return 'The rollback failed. The revision that it replaces is not deployed again.';
  return plan.onFailure === 'leave' ? 'The deployment was not rolled back (`on-failure: leave`).' : void 0;
 }
 function endUnreadable(rollout, error) {
  const {state: state, reconciliation: reconciliation, plan: plan} = rollout;
  if (error instanceof refusal.V) return {
   verdict: 'failed',
   reasonCode: error.refusal.code,
   reason: error.refusal.reason
  };
  if (error.code === 'outcome-unknown' && state.followed === void 0) return {
   verdict: 'unknown',
   reasonCode: 'not-visible',
   reason: error.message
  };
  if (state.update === void 0 && state.followed === void 0) return {
   verdict: 'failed',
   reasonCode: error.code,
   reason: (0, join_sentences.D)(error.message, 'Nothing was changed.')
  };
  const {abort: abort} = reconciliation;
  if (abort !== void 0 && reconciliation.rollbackRequested) {
   const why = `The deployment of ${(0, service_snapshot.hH)(plan.taskDefinition)} failed: ${(0, 
   capitalize.Y)(abort.reason)}`;
   const reason = (0, join_sentences.D)(why, `Whether its rollback started is unknown: ${error.message}`);
   return {
    verdict: (0, verdict.Xb)(abort.cause, 'failed'),
    reasonCode: abort.cause,
    reason: reason
   };
  }
  return {
   verdict: 'unknown',
   reasonCode: error.code,
   reason: (0, join_sentences.D)(error.message, lookAt(rollout))
  };
 }
}),

/***/ 63210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  L: () => rollingDependencies
 });
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/evidence/read-together.js
 const GATHER_MILLISECONDS = 50;
 const LEAST_INTERVAL_MILLISECONDS = 1e3;
 function readTogether(readAll, clock) {
  let gathering;
  let readAt = Number.NEGATIVE_INFINITY;
  const gather = async keys => {
   await clock.sleep(Math.max(GATHER_MILLISECONDS, readAt + LEAST_INTERVAL_MILLISECONDS - clock.now()));
   gathering = void 0;
   readAt = clock.now();
   return readAll(keys);
  };
  return async key => {
   if (gathering === void 0) {
    const keys = [];
    gathering = {
     keys: keys,
     results: gather(keys)
    };
   }
   const {keys: keys, results: results} = gathering;
   const index = keys.push(key) - 1;
   return (await results)[index];
  };
 }
 var observe_services = __webpack_require__(21145);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/rolling-dependencies.js
 const UPDATES_AT_ONCE = 8;
 function rollingDependencies(alongside, dependencies) {
  const {clock: clock, services: services, serviceDeployments: serviceDeployments, boundCalls: boundCalls} = dependencies;
  const describe = names => (0, observe_services.R)(names, services);
  const find = async arns => {
   const found = await serviceDeployments.describe(arns);
   return arns.map(arn => found.find(deployment => deployment.arn === arn));
  };
  const isAlone = alongside.length <= 1;
  const readOne = isAlone ? async name => (await describe([ name ]))[0] : readTogether(describe, clock);
  const findOne = isAlone ? async arn => (await find([ arn ]))[0] : readTogether(find, clock);
  const bound = shareBound(boundCalls);
  const update = atMost(UPDATES_AT_ONCE, change => services.update(change));
  return () => ({
   ...dependencies,
   services: {
    ...services,
    update: update
   },
   alongside: alongside,
   readService: async name => seen(await readOne(name)),
   readServiceDeployment: findOne,
   boundCalls: boundWhere(bound())
  });
 }
 function shareBound(boundCalls) {
  const bounds = new Map;
  return () => {
   const rollout = Symbol('rollout');
   return until => {
    bounds.set(rollout, until);
    boundCalls(Math.max(...bounds.values()));
   };
  };
 }
 function boundWhere(bound) {
  return until => {
   if (until !== void 0) bound(until);
  };
 }
 function seen(observation) {
  if (observation?.kind === 'unreadable') throw observation.error;
  return observation?.service;
 }
 function atMost(limit, task) {
  let free = limit;
  const waiting = [];
  return async argument => {
   if (free === 0) await new Promise(resolve => waiting.push(resolve)); else free -= 1;
   try {
    return await task(argument);
   } finally {
    const next = waiting.shift();
    if (next === void 0) free += 1; else next();
   }
  };
 }
}),

/***/ 25657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => findStarted,
  H: () => refOf
 });
 function refOf(rollout) {
  const {request: request, plan: plan, revisions: revisions, before: before, state: state, record: record, revert: revert, reconciliation: reconciliation} = rollout;
  return {
   cluster: request.cluster,
   service: request.service,
   taskDefinition: plan.taskDefinition,
   previousTaskDefinition: revisions.from?.arn ?? before.taskDefinition,
   deploymentsBefore: state.deploymentsBefore,
   followed: state.followed,
   serviceDeployment: state.serviceDeployment,
   oddRules: plan.oddRules,
   configurationBefore: rollout.configurationBefore,
   startedAt: record.startedAt,
   ...revert === void 0 ? {} : {
    revert: {
     ref: refOf(revert),
     abort: reconciliation.abort
    }
   }
  };
 }
 function findStarted({taskDefinition: taskDefinition, deploymentsBefore: deploymentsBefore}, {deployments: deployments}) {
  return deployments.find(each => each.taskDefinition === taskDefinition && !deploymentsBefore.includes(each.id));
 }
}),

/***/ 60696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  X: () => startRevert,
  j: () => reopenRollout
 });
 var _domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64201);
 var _domain_rolling_rolling_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72248);
 var _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14737);
 var _rolling_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25657);
 var _service_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97731);
 function reopenRollout(ref, {onFailure: onFailure, purpose: purpose, ...found}, dependencies) {
  const now = dependencies.clock.now();
  const {cluster: cluster, service: service, taskDefinition: taskDefinition, previousTaskDefinition: previousTaskDefinition, deploymentsBefore: deploymentsBefore} = ref;
  const rollout = (0, _service_rollout_js__WEBPACK_IMPORTED_MODULE_3__.wz)({
   ...(0, _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_2__.T)(ref, found, dependencies),
   request: {
    ...NOTHING_ASKED,
    cluster: cluster,
    service: service
   },
   before: {
    ...found.snapshot,
    taskDefinition: previousTaskDefinition
   },
   plan: {
    ...TO_ITS_END,
    onFailure: onFailure,
    purpose: purpose,
    oddRules: ref.oddRules,
    taskDefinition: taskDefinition,
    deadlineAt: found.until,
    timeoutMilliseconds: found.until - now
   }
  }, now);
  rollout.configurationBefore = ref.configurationBefore;
  const state = {
   ...rollout.state,
   deploymentsBefore: deploymentsBefore,
   othersServiceDeployments: []
  };
  const started = (0, _rolling_ref_js__WEBPACK_IMPORTED_MODULE_4__.$)(ref, found.snapshot);
  if (ref.followed !== void 0) rollout.state = {
   ...state,
   followed: ref.followed,
   serviceDeployment: ref.serviceDeployment
  }; else rollout.state = started === void 0 ? state : (0, _domain_rolling_rolling_state_js__WEBPACK_IMPORTED_MODULE_1__.e6)(state, started, 'started');
  (0, _service_rollout_js__WEBPACK_IMPORTED_MODULE_3__.l)(rollout, found.snapshot, now);
  return rollout;
 }
 const TO_ITS_END = {
  waitUntil: 'completed',
  onRunning: 'refuse',
  redeploy: 'when-changed',
  settings: 'unchanged',
  failedTasksLimit: void 0
 };
 function startRevert(rollout, now) {
  const {request: request, revisions: revisions, before: before, plan: plan, record: record, observation: observation} = rollout;
  const {cluster: cluster, service: service} = request;
  const taskDefinition = revisions.from?.arn ?? before.taskDefinition;
  const back = (0, _service_rollout_js__WEBPACK_IMPORTED_MODULE_3__.wz)({
   request: {
    ...NOTHING_ASKED,
    cluster: cluster,
    service: service
   },
   revisions: {
    ...revisions,
    to: revisions.from ?? revisions.to,
    from: revisions.to
   },
   before: observation.service ?? before,
   plan: {
    taskDefinition: taskDefinition,
    waitUntil: 'completed',
    onRunning: 'supersede',
    onFailure: 'leave',
    redeploy: 'when-changed',
    purpose: 'rollback',
    settings: 'unchanged',
    failedTasksLimit: void 0,
    oddRules: plan.oddRules,
    timeoutMilliseconds: plan.timeoutMilliseconds,
    deadlineAt: now + plan.timeoutMilliseconds
   },
   record: record
  }, observation.at);
  rollout.revert = back;
  return back;
 }
 const NOTHING_ASKED = {
  source: void 0,
  changes: _domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__.eo,
  redeploy: 'when-changed',
  failedTasksLimit: void 0,
  keepRevisions: void 0,
  desiredCount: void 0,
  circuitBreaker: void 0,
  alarms: void 0
 };
})

};
