export const id = 6414;
export const ids = [6414];
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

/***/ 95253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  V: () => ecsEvidence
 });
 var _domain_gate_attribute_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31267);
 var _domain_gate_cloudwatch_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2260);
 var _domain_service_target_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35254);
 var _series_queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65384);
 function ecsEvidence(rollout, {metrics: metrics, router: router}) {
  const {request: request, state: state} = rollout;
  return {
   async measure({from: from, to: to, traffic: traffic, series: series, percentiles: percentiles}) {
    const {canaryGroup: canaryGroup, stableGroup: stableGroup} = state;
    if (canaryGroup === void 0) return;
    const wanted = [ ...series.map(_domain_gate_cloudwatch_metric_js__WEBPACK_IMPORTED_MODULE_0__.qk), ...percentiles.map(responseTime) ];
    const measured = await metrics.read({
     from: from,
     to: to,
     slowerThanMilliseconds: traffic?.slowerThanMilliseconds ?? [],
     targetGroups: traffic === void 0 ? [] : [ canaryGroup, stableGroup ].filter(group => group !== void 0),
     errorSource: (0, _domain_gate_attribute_errors_js__WEBPACK_IMPORTED_MODULE_1__.T)(request.gates.errorSource),
     series: wanted.flatMap(metric => (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_2__.Nk)(metric, rollout))
    });
    const sides = wanted.map((_, index) => sidesOf(measured, index));
    return {
     canary: minutesOf(measured, canaryGroup),
     stable: minutesOf(measured, stableGroup),
     unsettled: measured.unsettled,
     series: sides.slice(0, series.length),
     percentiles: sides.slice(series.length)
    };
   },
   alarms: names => metrics.alarms(names),
   health: async () => state.canaryGroup === void 0 ? void 0 : (0, _domain_service_target_state_js__WEBPACK_IMPORTED_MODULE_3__.a)(await router.targets(state.canaryGroup))
  };
 }
 function responseTime(percentile) {
  return {
   kind: 'metric',
   namespace: 'AWS/ApplicationELB',
   name: 'TargetResponseTime',
   statistic: `p${percentile}`,
   dimensions: new Map([ [ 'TargetGroup', '{target-group}' ], [ 'LoadBalancer', '{load-balancer}' ] ])
  };
 }
 function minutesOf({traffic: traffic}, group) {
  const minutes = group === void 0 ? [] : traffic.get(group) ?? [];
  return minutes.map(({at: at, requests: requests, errors: errors, slow: slow}) => ({
   at: at,
   requests: requests,
   bad: errors,
   slow: slow
  }));
 }
 function sidesOf({series: series}, index) {
  return {
   canary: series[2 * index] ?? NOTHING,
   stable: series[2 * index + 1] ?? NOTHING
  };
 }
 const NOTHING = new Map;
}),

/***/ 31711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => readNamesOfLive,
  w: () => sidesOfQueries
 });
 var _domain_gate_source_needed_queries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24834);
 var _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85257);
 var _domain_gate_balancer_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86819);
 var _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73124);
 var _running_sides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79652);
 var _series_queries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65384);
 function sidesOfQueries({request: request, state: state, record: record}) {
  const shared = {
   cluster: (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(request.cluster),
   service: (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(request.service)
  };
  const own = (arn, group) => ({
   ...shared,
   'task-definition': arn === void 0 ? void 0 : (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(arn),
   'target-group': group === void 0 ? void 0 : (0, _domain_gate_balancer_traffic_js__WEBPACK_IMPORTED_MODULE_1__.RA)(group)
  });
  return (0, _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_5__.Y)({
   canary: record.to,
   stable: record.from
  }, {
   canary: own(request.taskDefinition, state.canaryGroup),
   stable: own(state.stableTaskDefinition ?? state.before.taskDefinition, state.stableGroup)
  });
 }
 async function readNamesOfLive({prepared: {before: before, revision: revision}, service: found}, {plan: plan, service: {cluster: cluster, service: service}}, world) {
  const arn = before?.taskDefinition ?? '';
  const live = revision?.from === void 0 ? {
   id: arn,
   label: (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(arn),
   images: {},
   digests: {}
  } : (0, _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_2__.D)(revision.from);
  const group = found !== void 0 && needsGroup(plan) ? await (0, _running_sides_js__WEBPACK_IMPORTED_MODULE_3__.d)(found, world) : void 0;
  const own = {
   cluster: (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(cluster),
   service: (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(service),
   'task-definition': (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(arn),
   'target-group': group === void 0 ? void 0 : (0, _domain_gate_balancer_traffic_js__WEBPACK_IMPORTED_MODULE_1__.RA)(group)
  };
  return (0, _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_5__.Y)({
   canary: live,
   stable: void 0
  }, {
   canary: own
  }).canary;
 }
 function needsGroup({gates: {gates: gates, sources: sources = []}}) {
  return sources.some(source => (0, _domain_gate_source_needed_queries_js__WEBPACK_IMPORTED_MODULE_0__.yM)(gates, source).some(({query: query}) => query.text.includes('{side.target-group}')));
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

/***/ 52394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  g: () => foreseeRefusal,
  w: () => makeReady
 });
 var _domain_rollout_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71652);
 var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9483);
 var _domain_rollout_plan_on_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1931);
 var _left_behind_awaited_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(280);
 var _left_behind_clear_blocking_rollouts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14275);
 var _left_behind_wait_for_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25429);
 var _prepare_shift_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65382);
 async function makeReady(prepared, startedAt, dependencies) {
  const {cancelled: cancelled} = dependencies;
  const again = async ({request: request, prepared: {eventLog: eventLog}}) => {
   const next = await (0, _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_1__.M)(cancelled, (0, 
   _prepare_shift_js__WEBPACK_IMPORTED_MODULE_5__.S)(request, dependencies, {
    eventLogOf: () => eventLog
   }));
   refuseStart(next.prepared.refusal);
   return next;
  };
  let shift = prepared;
  const limits = waitLimits(shift, startedAt);
  let awaited = findAwaited(shift, dependencies);
  while (awaited.length > 0) {
   refuseStart((await (0, _left_behind_wait_for_ends_js__WEBPACK_IMPORTED_MODULE_4__.Z)(awaited, limits, dependencies)).get(shift.prepared.eventLog));
   dependencies.boundCalls(void 0);
   shift = await again(shift);
   awaited = findAwaited(shift, dependencies);
  }
  if (isFree(shift)) return {
   shift: shift,
   rolledBackFirst: void 0
  };
  const rolledBackFirst = await (0, _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_1__.M)(cancelled, clear(shift, startedAt, dependencies));
  return {
   shift: await again(shift),
   rolledBackFirst: rolledBackFirst
  };
 }
 function foreseeRefusal(shift, startedAt, dependencies) {
  const awaited = findAwaited(shift, dependencies);
  const refused = (0, _left_behind_wait_for_ends_js__WEBPACK_IMPORTED_MODULE_4__.v)(awaited, waitLimits(shift, startedAt), dependencies.clock.now());
  return refused.get(shift.prepared.eventLog);
 }
 function refuseStart(refusal) {
  if (refusal !== void 0) throw new _domain_rollout_refusal_js__WEBPACK_IMPORTED_MODULE_0__.V({
   code: refusal.reasonCode,
   reason: refusal.reason
  });
 }
 function findAwaited({request: {onRunning: onRunning, purpose: purpose}, current: current, prepared: {request: request, eventLog: eventLog}}, dependencies) {
  if (current.kind !== 'foreign' || onRunning !== 'wait' || purpose !== 'deploy') return [];
  return [ (0, _left_behind_awaited_ends_js__WEBPACK_IMPORTED_MODULE_2__.W)(current.running, {
   ...request,
   eventLog: eventLog
  }, dependencies) ];
 }
 function waitLimits({request: {time: time}, timeoutMilliseconds: timeoutMilliseconds}, since) {
  return {
   since: since,
   until: since + (0, _domain_rollout_plan_on_running_js__WEBPACK_IMPORTED_MODULE_6__.e)(timeoutMilliseconds, time.timeoutFrom)
  };
 }
 function isFree({current: current, left: left}) {
  return current.kind === 'ours' || current.kind === 'nothing' && left.kind === 'nothing';
 }
 function clear({prepared: {eventLog: eventLog, request: request}, current: current, request: {purpose: purpose}}, startedAt, dependencies) {
  const {cluster: cluster, service: service} = request;
  const running = current.kind === 'foreign' ? current.running : void 0;
  return (0, _left_behind_clear_blocking_rollouts_js__WEBPACK_IMPORTED_MODULE_3__.P)({
   cluster: cluster,
   service: service,
   running: running,
   eventLog: eventLog,
   startedAt: startedAt,
   purpose: purpose
  }, dependencies);
 }
}),

/***/ 65382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  S: () => prepareShift
 });
 var join_sentences = __webpack_require__(78309);
 var errors = __webpack_require__(33047);
 var describe_readiness = __webpack_require__(22798);
 var left_behind = __webpack_require__(42880);
 var duration = __webpack_require__(80521);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/inspect-duration.js
 const NETWORK_DELAY_SECONDS = 600;
 const STAGES_BEFORE_SHIFTS = 2;
 const STACK_PATIENCE_SECONDS = 33 * 3600;
 const STACK_TAG = 'aws:cloudformation:stack-name';
 function inspectDuration(time, shifts, service) {
  const stages = shifts + STAGES_BEFORE_SHIFTS;
  const delaySeconds = isBehindNetworkBalancer(service) ? stages * NETWORK_DELAY_SECONDS : 0;
  const longestSeconds = time.longestSeconds + delaySeconds;
  const timeoutSeconds = time.timeoutFrom === 'plan' ? time.timeoutSeconds + delaySeconds : time.timeoutSeconds;
  return {
   timeoutSeconds: timeoutSeconds,
   planLines: delaySeconds === 0 ? [] : [ `Behind a Network Load Balancer, ECS adds 10 minutes to each of ${stages} stages: ${show(delaySeconds)} more, ${show(longestSeconds)} at most in all.` ],
   findings: [ ...delaySeconds > 0 && timeoutSeconds < longestSeconds ? [ tooShort(timeoutSeconds, longestSeconds) ] : [], ...warnOfStack(service, Math.max(longestSeconds, time.pauseSeconds)) ]
  };
 }
 function isBehindNetworkBalancer({loadBalancers: loadBalancers}) {
  return loadBalancers.some(({productionRule: productionRule}) => productionRule?.includes(':listener/net/') === true);
 }
 function tooShort(timeoutSeconds, longestSeconds) {
  return warns('timeout', `The timeout of ${show(timeoutSeconds)} is too short behind a Network Load Balancer: the rollout may take ${show(longestSeconds)}. Increase \`timeout\`, or shift in fewer steps.`);
 }
 function warnOfStack({name: name, tags: tags}, longestSeconds) {
  const isOfStack = tags.some(({key: key}) => key === STACK_TAG);
  if (!isOfStack || longestSeconds <= STACK_PATIENCE_SECONDS) return [];
  return [ warns('stack', `Service ${name} belongs to a CloudFormation stack, and the rollout may take ${show(longestSeconds)}. A stack update that starts meanwhile fails after 33 hours and is rolled back. Do not update the stack during the rollout, or shorten \`bake-max\`, \`scale-down-delay\` or \`pause-timeout\`.`) ];
 }
 function warns(code, message) {
  return {
   severity: 'warns',
   code: code,
   message: message
  };
 }
 function show(seconds) {
  return (0, duration.a3)(seconds * 1e3);
 }
 var preflight = __webpack_require__(84035);
 var refuse_service = __webpack_require__(99517);
 var inspect_images = __webpack_require__(2087);
 var prepare_services = __webpack_require__(11191);
 var inspect_before = __webpack_require__(16960);
 var deployment_log = __webpack_require__(39143);
 var running_rollout = __webpack_require__(11359);
 var requested_changes = __webpack_require__(64201);
 var clear_blocking_rollouts = __webpack_require__(14275);
 var service_snapshot = __webpack_require__(64333);
 var render_task_definition = __webpack_require__(46018);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/preparation/refuse-other-revision.js
 async function refuseOtherRevision({service: service, source: source, changes: {containers: containers, images: images}}, paused, {files: files, taskDefinitions: taskDefinitions}) {
  const what = `the paused rollout of service ${service} is of ${(0, service_snapshot.hH)(paused)}`;
  if (source?.kind === 'registered' && /:\d+$/.test(source.reference)) {
   const named = await taskDefinitions.find(source.reference);
   if (named?.arn !== paused) throw (0, errors.A)(source.input, `${what}, not of ${(0, 
   service_snapshot.hH)(source.reference)}. Remove the input, or set \`resume: abort\` and deploy ${(0, 
   service_snapshot.hH)(source.reference)}.`);
  }
  const [first] = images;
  if (first === void 0) return;
  const {changed: changed} = await (0, render_task_definition.P)({
   source: {
    kind: 'registered',
    input: 'service',
    reference: paused
   },
   changes: {
    ...requested_changes.eo,
    containers: containers,
    images: images
   }
  }, {
   files: files,
   taskDefinitions: () => Promise.resolve(taskDefinitions),
   services: () => Promise.reject(new TypeError('The service was read twice.'))
  });
  if (!changed) return;
  const {origin: origin} = first.place;
  const given = images.map(({image: image}) => image).join(', ');
  throw (0, errors.A)(origin.kind === 'input' ? origin.input : 'image', `${what}, which does not run ${given}. Remove the input, or set \`resume: abort\` and deploy that image.`);
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/preparation/waiting-rollout.js
 async function specFor(request, service, dependencies) {
  const {serviceDeployments: serviceDeployments} = dependencies;
  const {purpose: purpose} = request;
  if (purpose === 'deploy' || purpose === 'rollback') return request.service;
  const {currentServiceDeployment: currentServiceDeployment} = service;
  const last = currentServiceDeployment === void 0 ? void 0 : await serviceDeployments.observe(currentServiceDeployment);
  const isOpen = last !== void 0 && last.strategy !== 'ROLLING' && (purpose === 'abort' ? (0, 
  running_rollout.gn)(last) : (0, running_rollout.mt)(last));
  const revision = isOpen ? last.targetRevision : void 0;
  const placement = revision === void 0 ? void 0 : await serviceDeployments.placement(revision);
  if (placement === void 0) {
   const isOver = last === void 0 || !(0, running_rollout.gn)(last);
   if (isOver && request.mode === 'deploy') await clearWhatIsLeft(service, purpose, dependencies);
   throw nothingWaits(service, last);
  }
  if (purpose !== 'abort') await refuseOtherRevision(request.service, placement.taskDefinition, dependencies);
  const source = {
   kind: 'registered',
   input: 'service',
   reference: placement.taskDefinition
  };
  return {
   ...request.service,
   source: source,
   changes: requested_changes.eo
  };
 }
 async function clearWhatIsLeft({cluster: cluster, name: name}, purpose, dependencies) {
  const eventLog = (0, deployment_log.w)({
   subject: name,
   prefix: ''
  }, dependencies);
  const startedAt = dependencies.clock.now();
  await (0, clear_blocking_rollouts.P)({
   cluster: cluster,
   service: name,
   running: void 0,
   eventLog: eventLog,
   startedAt: startedAt,
   purpose: purpose
  }, dependencies);
 }
 function nothingWaits({name: name}, last) {
  const how = last === void 0 ? void 0 : `Its last deployment is ${last.status}.`;
  return new errors.s('not-found', (0, join_sentences.D)(`Service ${name} has no paused rollout.`, how, TO_DO));
 }
 const TO_DO = 'To start a rollout, deploy without `resume`; to go back to the previous revision, run rollback.yml (`purpose: rollback`).';
 var inspect_metrics = __webpack_require__(75296);
 var read_readiness = __webpack_require__(64918);
 var count_of = __webpack_require__(55797);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/preparation/prepare-shift.js
 async function prepareShift(request, dependencies, looks = {}) {
  const seen = await readAnswerable(request, dependencies);
  const spec = await specFor(request, seen, dependencies);
  const [prepared] = await (0, prepare_services.A)({
   services: [ spec ],
   onRunning: 'supersede',
   purpose: 'deploy'
  }, dependencies, {
   ...looks,
   refuse: refuse_service.ZB,
   revisionsFor: request.purpose
  });
  if (prepared === void 0) throw new TypeError('The list of services is empty.');
  const {eventLog: eventLog} = prepared;
  const {revision: revision} = prepared;
  if (revision === void 0 && prepared.refusal === void 0) throw missing(request);
  if (revision === void 0) {
   eventLog.detail(`Preflight check failed: ${prepared.refusal?.reason ?? ''}`, 'bad');
   return {
    request: request,
    prepared: prepared,
    service: void 0,
    current: {
     kind: 'nothing'
    },
    left: {
     kind: 'nothing'
    },
    timeoutMilliseconds: request.plan.timeoutMilliseconds,
    warnings: []
   };
  }
  const {purpose: purpose} = request;
  const current = await (0, inspect_before.$)(revision.existing?.arn, seen, {
   ...dependencies,
   purpose: purpose
  });
  if (purpose === 'approve' && current.kind !== 'ours') throw nothingWaits(seen);
  const isOurs = current.kind === 'ours';
  const left = (0, left_behind.jK)(seen.deploymentConfiguration, seen.tags);
  const service = isOurs ? seen : {
   ...seen,
   deploymentConfiguration: (0, left_behind.RQ)(left, seen.deploymentConfiguration)
  };
  const duration = durationOf(request, seen);
  const [found, images] = await Promise.all([ (0, inspect_before.e)(request, {
   service: service,
   current: current
  }, dependencies), isOurs ? [] : findImages(request, prepared, dependencies) ]);
  const findings = [ ...found, ...images, ...duration.findings ];
  const blocking = (0, preflight.J)(findings.filter(({severity: severity}) => severity === 'blocks'));
  const {mode: mode} = request;
  const isJudged = blocking.length === 0 && purpose === 'deploy';
  const unread = isJudged ? await (0, inspect_metrics.y)(request.plan, seen, {
   ...dependencies,
   mode: mode
  }) : [];
  const warnings = [ ...findings.filter(({severity: severity}) => severity === 'warns'), ...unread ];
  if (current.kind === 'nothing' && revision.existing !== void 0 && revision.existing.arn === prepared.before?.taskDefinition) eventLog.detail('Already deployed; tasks will be replaced with identical ones', 'warning');
  const planLines = [ ...request.planLines, ...duration.planLines ];
  for (const line of planLines) eventLog.detail(`plan: ${line}`);
  const unreported = request.mode === 'dry-run' ? blocking : blocking.slice(1);
  for (const {message: message} of isOurs ? [] : unreported) eventLog.detail(`Preflight check failed: ${message}`, 'bad');
  for (const {message: message} of warnings) eventLog.detail(message, 'warning');
  if (blocking.some(({code: code}) => read_readiness.O.includes(code))) await logReadiness(seen, eventLog, dependencies);
  if (current.kind === 'nothing' && left.kind === 'configuration' && request.mode === 'dry-run') eventLog.detail((0, 
  left_behind.$h)(left, 'the next run'), 'warning');
  return {
   request: request,
   prepared: {
    ...prepared,
    changes: {
     ...prepared.changes,
     plan: planLines
    },
    refusal: isOurs ? void 0 : refuse(blocking)
   },
   service: service,
   current: current,
   left: left,
   warnings: warnings,
   timeoutMilliseconds: duration.timeoutSeconds * 1e3
  };
 }
 async function findImages({purpose: purpose}, prepared, dependencies) {
  if (purpose !== 'deploy' && purpose !== 'rollback') return [];
  const [inspected] = await (0, inspect_images.J2)([ prepared ], purpose, dependencies);
  if (inspected?.refusal === void 0) return [];
  return [ {
   severity: 'blocks',
   code: 'image',
   message: inspected.refusal.reason
  } ];
 }
 async function logReadiness(service, eventLog, dependencies) {
  const plan = await (0, read_readiness.H)(service, dependencies);
  const advice = (0, describe_readiness.q4)(plan);
  if (advice !== void 0) eventLog.detail(advice);
  if (plan.kind === 'commands') eventLog.commands({
   title: (0, describe_readiness.OT)(service.name),
   lines: plan.lines
  });
 }
 function durationOf({plan: plan, time: time}, service) {
  const planned = {
   ...{
    ...time,
    pauseSeconds: plan.hookTimeoutMinutes * 60
   },
   timeoutSeconds: plan.timeoutMilliseconds / 1e3
  };
  return inspectDuration(planned, plan.stops.length, service);
 }
 async function readAnswerable(request, {services: services}) {
  const service = await services.find(request.service.cluster, request.service.service);
  if (service === void 0) throw missing(request);
  return service;
 }
 function missing({service: {cluster: cluster, service: service}}) {
  return new errors.s('not-found', `Service ${service} in cluster ${cluster} does not exist in this account and region. Check the names and the region.`);
 }
 const CODES = {
  controller: 'wrong-controller',
  inactive: 'service-inactive',
  'no-tasks': 'scaled-to-zero',
  deployment: 'another-deployment-running'
 };
 function refuse([first, ...others]) {
  if (first === void 0) return;
  const more = others.length === 0 ? '' : `The log shows ${(0, count_of.p)(others.length, 'more failed check')}.`;
  return {
   verdict: 'failed',
   reasonCode: CODES[first.code] ?? 'preflight',
   reason: (0, join_sentences.D)(first.message, more)
  };
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
}),

/***/ 71453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  V: () => recordOfShift,
  k: () => explainShift
 });
 var _use_cases_rollout_report_report_shift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45083);
 var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
 var _rolling_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);
 function recordOfShift(rollout) {
  const {request: request, state: state, tasks: tasks, record: record} = rollout;
  const {service: service, deploymentId: deploymentId, revisions: revisions} = tasks;
  const shift = (0, _use_cases_rollout_report_report_shift_js__WEBPACK_IMPORTED_MODULE_2__.p)({
   state: state,
   startedAt: record.startedAt,
   finishedAt: record.endedAt,
   canary: (0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(request.taskDefinition),
   stable: (0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(state.before.taskDefinition)
  });
  return (0, _rolling_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_1__.yv)(record, {
   cluster: request.cluster,
   service: service,
   revisions: revisions,
   deploymentId: deploymentId,
   serviceDeploymentArn: tasks.serviceDeployment,
   shift: shift,
   rollback: ending => readRollback(rollout, ending)
  });
 }
 function explainShift(rollout, ending) {
  const {facts: facts, links: links, nextSteps: nextSteps} = recordOfShift({
   ...rollout,
   record: {
    ...rollout.record,
    ending: ending
   }
  });
  const own = nextStepsOfShift(rollout, ending);
  return {
   facts: facts,
   links: links,
   nextSteps: own.length === 0 ? nextSteps : own
  };
 }
 function readRollback({state: state}, {verdict: verdict}) {
  const status = state.deployment?.status ?? '';
  const finished = status === 'ROLLBACK_SUCCESSFUL' || verdict === 'rolled-back';
  if (state.rollbackRequested) return {
   requestedBy: 'deploy-kit',
   finished: finished
  };
  return status.startsWith('ROLLBACK') || verdict === 'rolled-back' ? {
   requestedBy: 'platform',
   finished: finished
  } : void 0;
 }
 function nextStepsOfShift({request: request, state: state}, {verdict: verdict, reasonCode: reasonCode}) {
  const {cluster: cluster, service: service} = request;
  const stop = state.observed?.stop;
  const arn = state.deployment?.arn;
  if (stop !== void 0 && arn !== void 0 && (verdict === 'paused' || reasonCode === 'traffic-shifted')) {
   const answer = action => `aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${stop.id} --action ${action}`;
   return [ {
    text: `Continue with ${(0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(request.taskDefinition)}:`,
    command: answer('CONTINUE')
   }, {
    text: `Roll back to ${(0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(state.before.taskDefinition)}:`,
    command: answer('ROLLBACK')
   } ];
  }
  if (reasonCode !== 'rollback-failed') return [];
  return state.before.loadBalancers.flatMap(({productionRule: rule, targetGroup: targetGroup, alternateTargetGroup: alternateTargetGroup}) => {
   const stable = state.stableGroups.find(group => group === targetGroup || group === alternateTargetGroup);
   if (rule === void 0 || stable === void 0) return [];
   return [ {
    text: `Show the traffic split of ${service} in ${cluster}:`,
    command: `aws elbv2 describe-rules --rule-arns ${rule}`
   }, {
    text: `Send all traffic to the target group of ${(0, _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(state.before.taskDefinition)}:`,
    command: `aws elbv2 modify-rule --rule-arn ${rule} --actions Type=forward,TargetGroupArn=${stable}`
   } ];
  });
 }
}),

/***/ 76836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  h: () => ecsTrafficShift
 });
 var errors = __webpack_require__(33047);
 var mark_start = __webpack_require__(69539);
 var remember_configuration = __webpack_require__(42855);
 var join_sentences = __webpack_require__(78309);
 var configuration_memory = __webpack_require__(48780);
 var deployment_configuration = __webpack_require__(79670);
 var tolerate_outage = __webpack_require__(48434);
 var send_configuration = __webpack_require__(21436);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/configuration/restore-configuration.js
 const WITHIN_MILLISECONDS = 12e4;
 async function restoreConfiguration(rollout, dependencies) {
  const {services: services, clock: clock, log: log} = dependencies;
  const {request: request, state: state, record: record} = rollout;
  const {cluster: cluster, service: service} = request;
  try {
   const until = clock.now() + WITHIN_MILLISECONDS;
   const now = await (0, tolerate_outage.A)(() => services.find(cluster, service), until, dependencies);
   if (now === void 0) return;
   const {deploymentConfiguration: current} = now;
   const isBack = state.isReverted || request.pauses === 'none';
   const isOurs = isBack ? (0, deployment_configuration.NP)(current) : (0, deployment_configuration.Tb)(current, [ request.hookTimeoutMinutes ]);
   if (!isOurs) {
    record.eventLog.detail('the deployment configuration of the service was changed by another client and is not restored');
    if ((0, configuration_memory.JX)(now.tags, current) === void 0) await (0, remember_configuration.I)(now, rollout, {
     services: services
    });
    return;
   }
   const before = state.configurationBefore;
   const restore = before === void 0 ? (0, deployment_configuration.am)(current) : (0, 
   deployment_configuration.NJ)(before, current);
   await (0, send_configuration.h)({
    cluster: cluster,
    service: service
   }, restore, {
    services: services,
    clock: clock
   });
   await (0, remember_configuration.I)(now, rollout, {
    services: services
   });
   record.eventLog.detail(before === void 0 ? 'removed the pauses from the deployment configuration of the service and set its strategy to ROLLING' : 'restored the deployment configuration of the service');
   if (before !== void 0 && (0, deployment_configuration.Cl)(before, current)) record.eventLog.detail('bakeTimeInMinutes is set to 5: the service has alarms, and ECS no longer computes a default', 'warning');
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const what = (0, join_sentences.D)(`The deployment configuration of service ${service} was not restored: ${error.message}`, 'The next run restores it. Until then, other deployments use the strategy and the pauses of this rollout.');
   record.eventLog.detail(what, 'warning');
   log.warning('The deployment configuration was not restored', what);
  }
 }
 var ecs_evidence = __webpack_require__(95253);
 var sides_of_queries = __webpack_require__(31711);
 var conclude_shift = __webpack_require__(71453);
 var observation = __webpack_require__(14278);
 var capitalize = __webpack_require__(75188);
 var judge_task_failures = __webpack_require__(75318);
 var gather_evidence = __webpack_require__(15445);
 var service_progress = __webpack_require__(11378);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/service/watch-tasks.js
 async function watchTasks({request: request, state: state, tasks: tasks, record: record}, observed, dependencies) {
  const isStarted = [ 'deploy', 'rollback', 'approve' ].includes(request.purpose);
  if (!isStarted || observed.state !== 'IN_PROGRESS' || state.abort !== void 0) return;
  const {service: service} = tasks;
  const ours = service?.deployments.find(({id: id}) => id === tasks.deploymentId);
  if (service === void 0 || ours === void 0) return;
  const signs = (0, service_progress.t)(service, ours);
  if (signs > tasks.failures.signs) {
   const {revisions: revisions, deploymentId: deployment, failures: failures} = tasks;
   const watched = {
    record: record,
    cluster: request.cluster,
    service: service,
    definition: revisions.to.definition
   };
   tasks.failures = await (0, gather_evidence.h)({
    ...watched,
    deployment: deployment,
    failures: failures
   }, signs, dependencies);
  }
  const failure = (0, judge_task_failures.mx)(tasks.failures.tasks, tasks.failedTasksLimit);
  if (failure === void 0) return;
  return {
   cause: failure.cause,
   reason: `${(0, capitalize.Z)(failure.text)}.`
  };
 }
 var log_service = __webpack_require__(44514);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/follow-service.js
 const SERVICE_INTERVAL_MILLISECONDS = 3e4;
 async function followService(rollout, observed, dependencies) {
  const arn = rollout.state.deployment?.arn;
  if (arn === void 0) return;
  const {clock: clock} = dependencies;
  const isQuiet = observed.stop !== void 0 && !(0, observation.P)(observed);
  if (!isQuiet || clock.now() - rollout.tasks.at >= SERVICE_INTERVAL_MILLISECONDS) await readTheService(rollout, arn, dependencies);
  return watchTasks(rollout, observed, dependencies);
 }
 async function readTheService({request: request, state: state, tasks: tasks, record: record}, serviceDeployment, {services: services, clock: clock}) {
  const service = await services.find(request.cluster, request.service);
  const isJoined = !state.updateSent;
  const ours = service?.deployments.find(({taskDefinition: taskDefinition, id: id}) => taskDefinition === request.taskDefinition && (isJoined || !tasks.deploymentsBefore.includes(id)));
  tasks.deploymentId ??= ours?.id;
  tasks.serviceDeployment = serviceDeployment;
  tasks.service = service;
  tasks.at = clock.now();
  if (service !== void 0) (0, log_service.C)(record, service, tasks.deploymentId);
 }
 var observe_rollout = __webpack_require__(89599);
 var make_ready = __webpack_require__(52394);
 var prepare_shift = __webpack_require__(65382);
 var shift_ref = __webpack_require__(9945);
 var start_shift = __webpack_require__(23974);
 var to_prepared = __webpack_require__(79277);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/ecs-traffic-shift.js
 const SHIFT_CAPABILITIES = {
  traffic: 'request-weight',
  minimumStepPercent: 1,
  stops: 'equal-steps',
  preview: true,
  perRevisionMetrics: true,
  survivesLostRunner: 'platform'
 };
 function ecsTrafficShift(dependencies) {
  const {serviceDeployments: serviceDeployments, clock: clock} = dependencies;
  const startedAt = (0, mark_start.E)(clock);
  const never = (new AbortController).signal;
  const known = new Map;
  const tried = new WeakSet;
  const take = rollout => {
   const ref = (0, shift_ref.H)(rollout);
   known.set(JSON.stringify(ref), rollout);
   return ref;
  };
  const attach = async ref => {
   const key = JSON.stringify(ref);
   const rollout = known.get(key) ?? await readRollout(ref, dependencies);
   known.set(key, rollout);
   return rollout;
  };
  const observed = ref => {
   const rollout = known.get(JSON.stringify(ref));
   if (rollout === void 0) throw new TypeError('The evidence was read before the rollout was observed.');
   return rollout;
  };
  return {
   platformName: 'ECS',
   capabilities: SHIFT_CAPABILITIES,
   take: take,
   attach: attach,
   async prepare(request) {
    const shift = await (0, prepare_shift.S)(request, dependencies);
    if (shift.prepared.refusal !== void 0 || request.mode === 'deploy') return shown(shift);
    const refusal = (0, make_ready.g)(shift, startedAt(), dependencies);
    return shown({
     ...shift,
     prepared: {
      ...shift.prepared,
      refusal: refusal
     }
    });
   },
   async start(plan, begun) {
    const {request: request, prepared: prepared} = plan;
    const again = {
     eventLogOf: () => prepared.eventLog
    };
    const shift = tried.has(plan) ? await (0, prepare_shift.S)(request, dependencies, again) : plan;
    tried.add(plan);
    let ref;
    const opened = rollout => {
     ref = take(rollout);
     begun(ref);
    };
    const rollout = await (0, start_shift.ZY)(shift, {
     startedAt: startedAt(),
     opened: opened
    }, dependencies);
    return ref ?? take(rollout);
   },
   observe: async ref => (0, observe_rollout.u)(await attach(ref), dependencies),
   follow: async (ref, seen) => followService(await attach(ref), seen, dependencies),
   async act(ref, effect, stopId) {
    const arn = (await attach(ref)).state.deployment?.arn;
    if (arn === void 0) return;
    if (stopId === void 0) await serviceDeployments.rollBack(arn); else await serviceDeployments.answer(arn, stopId, ANSWERS[effect]);
   },
   revert: async ref => take(await (0, start_shift.Xx)(await attach(ref), dependencies)),
   pause: async ref => (0, remember_configuration.qs)(await attach(ref), dependencies),
   finish: async ref => restoreConfiguration(await attach(ref), {
    ...dependencies,
    cancelled: never
   }),
   evidence: ref => ({
    ...(0, ecs_evidence.V)(observed(ref), dependencies),
    sides: () => (0, sides_of_queries.w)(observed(ref))
   }),
   explain: (ref, ending) => (0, conclude_shift.k)(observed(ref), ending)
  };
 }
 function shown(shift) {
  const warnings = shift.warnings.map(({message: message}) => message);
  const otherwise = [ 'The tasks are replaced.' ];
  return (0, to_prepared.J)(shift, shift.prepared, {
   joins: shift.current.kind === 'ours',
   warnings: warnings,
   otherwise: otherwise
  });
 }
 const ANSWERS = {
  continue: 'CONTINUE',
  'roll-back': 'ROLLBACK',
  stop: 'ROLLBACK'
 };
 async function readRollout(ref, dependencies) {
  const service = await dependencies.services.find(ref.cluster, ref.service);
  if (service === void 0) throw new errors.s('not-found', `Service ${ref.service} no longer exists.`);
  return (0, shift_ref.j)(ref, service, dependencies);
 }
}),

/***/ 89599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  u: () => observeRollout
 });
 var errors = __webpack_require__(33047);
 var tolerates_until = __webpack_require__(39308);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/find-drift.js
 const ROUNDING_PERCENT = .5;
 function findDrift({measured: measured, atFirst: atFirst, requested: requested, stops: stops}) {
  const expected = [ 0, ...stops ];
  if (differs(measured, atFirst)) return describe(measured, `it was ${atFirst}% when the pause began`);
  if (requested !== void 0 && requested > measured && differs(requested, measured)) return describe(measured, `ECS had set ${requested}%`);
  if (stops.length > 0 && !expected.some(stop => !differs(measured, stop))) return describe(measured, `ECS stops at ${expected.join(', ')}%`);
  return;
 }
 function differs(one, other) {
  return one === 0 !== (other === 0) || Math.abs(one - other) > ROUNDING_PERCENT;
 }
 function describe(measured, instead) {
  return `The listener rule's weights were changed during the rollout: ${measured}% of traffic is on the canary, and ${instead}.`;
 }
 var deployment_phase = __webpack_require__(54674);
 var service_snapshot = __webpack_require__(64333);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/to-observation.js
 const MINUTE = 6e4;
 function toObservation(seen) {
  const {at: at, canaryPercent: canaryPercent, drift: drift, unread: unread, deployment: deployment} = seen;
  const [pause] = deployment?.pauses ?? [];
  return {
   at: at,
   startedAt: deployment?.createdAt,
   phase: phaseOf(seen),
   state: deployment?.status,
   stage: deployment?.stage,
   reason: deployment?.statusReason,
   cause: deployment?.status === 'ROLLBACK_SUCCESSFUL' ? findCause(deployment) : void 0,
   stable: deployment?.sourceRevisions.length === 0 ? void 0 : nameOf(seen.previousTaskDefinition),
   canary: nameOf(seen.taskDefinition),
   canaryPercent: canaryPercent,
   stop: pause && {
    id: pause.hookId,
    since: pause.expiresAt - seen.hookTimeoutMinutes * MINUTE,
    expiresAt: pause.expiresAt
   },
   successor: seen.successor && {
    label: nameSuccessor(seen.successor),
    revision: seen.successor.taskDefinition
   },
   drift: drift,
   unread: unread
  };
 }
 function phaseOf({deployment: deployment, successor: successor}) {
  if (deployment === void 0) return successor === void 0 ? 'absent' : 'superseded';
  const phase = (0, deployment_phase.B)(deployment.status);
  if (phase === 'stopped') return successor === void 0 ? 'stopped' : 'superseded';
  if (phase !== 'starting' && phase !== 'progressing') return phase;
  if (deployment.pauses.length > 0) return 'paused';
  return deployment.stage === LAST_STAGE ? 'promoting' : phase;
 }
 const LAST_STAGE = 'CLEAN_UP';
 function findCause({statusReason: statusReason = '', triggeredAlarms: triggeredAlarms}) {
  if (triggeredAlarms.length > 0 || /\balarm/i.test(statusReason)) return 'alarm';
  if (/circuit breaker/i.test(statusReason)) return 'circuit-breaker';
  return /hook timed out/i.test(statusReason) ? 'hook-expired' : 'rolled-back-by-others';
 }
 function nameOf(taskDefinition) {
  return {
   id: taskDefinition,
   label: (0, service_snapshot.hH)(taskDefinition)
  };
 }
 function nameSuccessor({arn: arn, taskDefinition: taskDefinition}) {
  return taskDefinition === void 0 ? arn : `${arn} (task definition ${taskDefinition})`;
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/observe-rollout.js
 const LISTED_BEFORE_MILLISECONDS = 36e4;
 const SAME_MOMENT_MILLISECONDS = 3e4;
 async function observeRollout({request: request, state: state}, dependencies) {
  state.deployment = await readDeployment(request, state, dependencies);
  const {deployment: deployment} = state;
  const {clock: clock} = dependencies;
  const seen = {
   taskDefinition: request.taskDefinition,
   previousTaskDefinition: state.before.taskDefinition,
   hookTimeoutMinutes: request.hookTimeoutMinutes,
   deployment: deployment,
   successor: void 0,
   canaryPercent: void 0,
   drift: void 0,
   unread: void 0
  };
  if (deployment === void 0) return note(state, {
   ...seen,
   at: clock.now()
  });
  await resolveGroups(state, deployment, dependencies);
  const isStopped = deployment.status.startsWith('STOP');
  const successor = isStopped ? await findSuccessor(request, deployment, dependencies) : void 0;
  try {
   const canaryPercent = await measureWeight(state, dependencies);
   return note(state, {
    ...seen,
    at: clock.now(),
    successor: successor,
    canaryPercent: canaryPercent,
    drift: compareWeights(request, state, canaryPercent)
   });
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   if (!(0, tolerates_until.WG)(error) && request.purpose === 'rollback') return note(state, {
    ...seen,
    at: clock.now(),
    successor: successor,
    canaryPercent: deployment.targetWeightPercent
   });
   if (!(0, tolerates_until.WG)(error)) throw error;
   return note(state, {
    ...seen,
    at: clock.now(),
    successor: successor,
    canaryPercent: assumedWeight(state, deployment),
    unread: error
   });
  }
 }
 function note(state, seen) {
  state.observed = toObservation(seen);
  return state.observed;
 }
 function assumedWeight(state, {pauses: pauses, targetWeightPercent: targetWeightPercent}) {
  const before = state.observed?.canaryPercent;
  const hookId = pauses[0]?.hookId;
  return hookId === void 0 || hookId === state.pauseSeen?.hookId ? before : targetWeightPercent ?? before;
 }
 function compareWeights(request, state, measured) {
  const hookId = state.deployment?.pauses[0]?.hookId;
  if (hookId === void 0 || measured === void 0) return;
  if (state.pauseSeen?.hookId !== hookId) state.pauseSeen = {
   hookId: hookId,
   weightPercent: measured
  };
  return findDrift({
   measured: measured,
   atFirst: state.pauseSeen.weightPercent,
   requested: state.deployment?.targetWeightPercent,
   stops: state.updateSent ? request.stops : []
  });
 }
 async function readDeployment(request, state, dependencies) {
  const {deployment: deployment, joined: joined} = state;
  if (deployment === void 0 && joined !== void 0) return dependencies.serviceDeployments.observe(joined);
  if (deployment === void 0) return pinDeployment(request, state, dependencies);
  return await dependencies.serviceDeployments.observe(deployment.arn) ?? deployment;
 }
 async function pinDeployment(request, state, {serviceDeployments: serviceDeployments}) {
  const since = state.startedAt - LISTED_BEFORE_MILLISECONDS;
  for (const arn of await serviceDeployments.list(request.cluster, request.service, since)) {
   const found = await serviceDeployments.observe(arn);
   if (found?.targetRevision === void 0) continue;
   const isOver = ![ 'PENDING', 'IN_PROGRESS' ].includes(found.status) && found.createdAt < state.startedAt - SAME_MOMENT_MILLISECONDS;
   if (isOver) continue;
   const placement = await serviceDeployments.placement(found.targetRevision);
   if (placement?.taskDefinition === request.taskDefinition) return found;
  }
  return;
 }
 async function resolveGroups(state, deployment, {serviceDeployments: serviceDeployments}) {
  const [source] = deployment.sourceRevisions;
  if (state.canaryGroup === void 0 && deployment.targetRevision !== void 0) {
   state.canaryGroups = (await serviceDeployments.placement(deployment.targetRevision))?.targetGroups ?? [];
   state.canaryGroup = state.canaryGroups[0];
  }
  if (state.stableGroup === void 0 && source !== void 0) {
   const stable = await serviceDeployments.placement(source);
   state.stableGroups = stable?.targetGroups ?? [];
   state.stableGroup = state.stableGroups[0];
   state.stableTaskDefinition = stable?.taskDefinition;
  }
 }
 async function findSuccessor(request, ours, {services: services, serviceDeployments: serviceDeployments}) {
  const [newest] = (await serviceDeployments.list(request.cluster, request.service, ours.createdAt)).filter(arn => arn !== ours.arn);
  if (newest === void 0) return findLateSuccessor(request, {
   services: services
  });
  const revision = (await serviceDeployments.observe(newest))?.targetRevision;
  const placement = revision === void 0 ? void 0 : await serviceDeployments.placement(revision);
  return {
   arn: newest,
   taskDefinition: placement?.taskDefinition
  };
 }
 async function findLateSuccessor({cluster: cluster, service: service, taskDefinition: taskDefinition}, {services: services}) {
  const now = await services.find(cluster, service);
  if (now === void 0 || now.taskDefinition === taskDefinition) return;
  return {
   arn: 'a deployment that ECS does not list yet',
   taskDefinition: now.taskDefinition
  };
 }
 async function measureWeight(state, {router: router}) {
  const rules = new Set(state.before.loadBalancers.flatMap(({productionRule: productionRule}) => productionRule ?? []));
  const splits = await Promise.all([ ...rules ].map(rule => router.split(rule)));
  const [measured, ...others] = new Set(splits.map(split => shareOf(state.canaryGroups, split)));
  return others.length === 0 && measured !== void 0 ? measured : state.deployment?.targetWeightPercent;
 }
 function shareOf(groups, split) {
  const total = [ ...split?.weights.values() ?? [] ].reduce((sum, weight) => sum + weight, 0);
  const ours = groups.flatMap(group => split?.weights.get(group) ?? []);
  if (ours.length === 0 || total === 0) return;
  return Math.round(ours.reduce((sum, weight) => sum + weight, 0) / total * 1e3) / 10;
 }
}),

/***/ 9945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  H: () => refOf,
  j: () => reopenRollout
 });
 var _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14737);
 var _traffic_shift_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31705);
 var _task_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99898);
 function refOf({request: request, state: state, tasks: tasks}) {
  return {
   cluster: request.cluster,
   service: request.service,
   taskDefinition: request.taskDefinition,
   previousTaskDefinition: state.before.taskDefinition,
   deploymentsBefore: tasks.deploymentsBefore,
   configurationBefore: state.configurationBefore,
   joined: state.deployment?.arn,
   pauses: request.pauses,
   hookTimeoutMinutes: request.hookTimeoutMinutes,
   strategy: request.strategy,
   startedAt: state.deployment?.createdAt ?? state.startedAt,
   onCancel: request.onCancel,
   purpose: request.purpose === 'rollback' ? 'rollback' : 'deploy'
  };
 }
 function reopenRollout(ref, service, dependencies) {
  const now = dependencies.clock.now();
  const {record: record, revisions: revisions} = (0, _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_0__.T)(ref, {
   snapshot: service,
   prefix: ''
  }, dependencies);
  const {deploymentsBefore: deploymentsBefore, configurationBefore: configurationBefore, startedAt: startedAt} = ref;
  const state = (0, _traffic_shift_state_js__WEBPACK_IMPORTED_MODULE_2__.X)({
   ...service,
   taskDefinition: ref.previousTaskDefinition
  }, configurationBefore, startedAt);
  state.updateSent = ref.joined === void 0;
  state.joined = ref.joined;
  return {
   request: {
    ...requestOf(ref),
    timeoutMilliseconds: now + _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_0__.K - startedAt
   },
   state: state,
   tasks: (0, _task_watch_js__WEBPACK_IMPORTED_MODULE_1__.y)({
    revisions: revisions,
    deploymentsBefore: deploymentsBefore,
    failedTasksLimit: void 0
   }, service, now),
   record: record
  };
 }
 function requestOf(ref) {
  const {cluster: cluster, service: service, taskDefinition: taskDefinition, strategy: strategy, hookTimeoutMinutes: hookTimeoutMinutes, onCancel: onCancel, pauses: pauses, purpose: purpose} = ref;
  return {
   cluster: cluster,
   service: service,
   taskDefinition: taskDefinition,
   strategy: strategy,
   hookTimeoutMinutes: hookTimeoutMinutes,
   onCancel: onCancel,
   purpose: purpose,
   ...pauses === void 0 ? {} : {
    pauses: pauses
   },
   steps: [],
   stops: [],
   bakeSeconds: 0,
   bakeMaxSeconds: 0,
   scaleDownDelaySeconds: 0,
   onInconclusive: 'abort',
   gates: NO_GATES,
   alarms: void 0,
   waitUntil: 'completed',
   onRunning: 'refuse'
  };
 }
 const NO_GATES = {
  gates: [],
  warmUpMinutes: 1,
  metricDelaySeconds: 0,
  errorSource: 'target-and-balancer'
 };
}),

/***/ 76414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  attemptShift: () => attemptShift,
  du: () => endUnreadable,
  H6: () => endWithTruth,
  zv: () => recordOf,
  shiftTraffic: () => shiftTraffic
 });
 var errors = __webpack_require__(33047);
 var conclude_rollout = __webpack_require__(18339);
 var refusal = __webpack_require__(71652);
 var capitalize = __webpack_require__(75188);
 var join_sentences = __webpack_require__(78309);
 var judge_stop = __webpack_require__(56331);
 var tolerates_until = __webpack_require__(39308);
 var mark_start = __webpack_require__(69539);
 var reconcile_rollout = __webpack_require__(10943);
 var inspect_sources = __webpack_require__(3117);
 var open_sources = __webpack_require__(50647);
 var record_in_progress = __webpack_require__(42246);
 var unless_cancelled = __webpack_require__(9483);
 var judge_task_failures = __webpack_require__(75318);
 var service_snapshot = __webpack_require__(64333);
 var shift_attempt = __webpack_require__(4208);
 var report_rollback = __webpack_require__(61832);
 var conclude_deployment = __webpack_require__(4575);
 var identify_successor = __webpack_require__(20363);
 var sides_of_queries = __webpack_require__(31711);
 var observe_rollout = __webpack_require__(89599);
 var shift_state = __webpack_require__(72981);
 var cancelled_job = __webpack_require__(73539);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/cancel-shift.js
 async function cancelShift(rollout, dependencies) {
  const done = new AbortController;
  const {clock: clock} = dependencies;
  const requested = cancelDeployment(rollout, dependencies).finally(() => done.abort());
  const tooLate = clock.sleep(cancelled_job.PX, done.signal).then(() => cancelled_job.gN);
  (0, cancelled_job.H5)(rollout.record, await Promise.race([ requested, tooLate ]), clock);
 }
 async function cancelDeployment(rollout, dependencies) {
  const {request: request, state: state} = rollout;
  const revision = (0, service_snapshot.hH)(request.taskDefinition);
  if (!state.updateSent && state.deployment === void 0) return cancelled_job.Dh;
  if (request.purpose === 'rollback') return `the rollback to ${revision} continues${request.onCancel === 'leave' ? ' (`on-cancel: leave`)' : '; the post step completes it'}.`;
  if (request.onCancel === 'leave') return (0, cancelled_job.Jm)(revision);
  return (0, cancelled_job.WT)(revision, async () => {
   if (state.deployment === void 0) await (0, observe_rollout.u)(rollout, dependencies);
   if (state.deployment === void 0) return (0, cancelled_job.kA)(revision);
   (0, shift_state.Ce)(dependencies.state);
   await rollBack(state.deployment.arn, state.deployment.pauses[0]?.hookId, dependencies);
   return `requested the rollback of ${revision} to ${(0, service_snapshot.hH)(state.before.taskDefinition)}.`;
  });
 }
 async function rollBack(deployment, hookId, {serviceDeployments: serviceDeployments}) {
  if (hookId === void 0) return serviceDeployments.rollBack(deployment);
  try {
   await serviceDeployments.answer(deployment, hookId, 'ROLLBACK');
  } catch (error) {
   if (!(error instanceof errors.s) || ![ 'conflict', 'rejected', 'not-found' ].includes(error.code)) throw error;
   await serviceDeployments.rollBack(deployment);
  }
 }
 var conclude_shift = __webpack_require__(71453);
 var ecs_traffic_shift = __webpack_require__(76836);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/shift-traffic.js
 async function shiftTraffic(request, dependencies) {
  return (await playShift(request, dependencies)).record;
 }
 async function attemptShift(request, dependencies) {
  const isRefusal = code => request.purpose === 'rollback' && (0, shift_attempt.z)({
   code: code
  });
  try {
   const {record: record, isUntouched: isUntouched} = await playShift(request, dependencies);
   const {verdict: verdict, reasonCode: reasonCode, reason: reason} = record.ending;
   const isRefused = isUntouched && verdict === 'failed' && isRefusal(reasonCode);
   return isRefused ? {
    kind: 'refused',
    reason: reason
   } : {
    kind: 'ended',
    record: record
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const isUnread = request.purpose === 'rollback' && (0, tolerates_until.WG)(error);
   if (!isUnread && !isRefusal(error.code)) throw error;
   return {
    kind: 'refused',
    reason: error.message
   };
  }
 }
 async function inspectBefore(plan, request, dependencies) {
  const {mode: mode} = request;
  const {gates: gates} = request.plan;
  const {sources: opened, log: log, clock: clock, cancelled: cancelled} = dependencies;
  if (opened === void 0 || plan.prepared.before === void 0) return;
  const live = await (0, unless_cancelled.M)(cancelled, (0, sides_of_queries.e)(plan, request, dependencies));
  const inspected = await (0, unless_cancelled.M)(cancelled, (0, inspect_sources.F)(gates, {
   opened: opened,
   live: live,
   clock: clock
  }));
  if (mode === 'dry-run') await log.group('Sources', () => {
   inspected.lines.forEach(line => log.line(line));
   return Promise.resolve();
  });
  for (const warning of inspected.warnings) log.warning('Preflight', warning);
  const [refusal] = inspected.refusals;
  if (refusal !== void 0) throw refusal;
 }
 async function playShift(request, connected) {
  const {clock: clock, log: log, cancelled: cancelled} = connected;
  const startedAt = (0, mark_start.E)(clock);
  const judged = {
   gates: request.plan.gates,
   purpose: request.purpose
  };
  const dependencies = {
   ...connected,
   sources: await (0, open_sources.B)(judged, connected.connectSources)
  };
  const target = (0, ecs_traffic_shift.h)(dependencies);
  const conclude = service => ({
   ...(0, conclude_deployment.d3)(request.mode, [ service ], {
    startedAt: startedAt(),
    finishedAt: clock.now()
   }),
   strategy: request.plan.strategy.kind
  });
  const {plan: plan, warnings: warnings, refusals: refusals} = await log.group('Prepare', () => (0, 
  unless_cancelled.M)(cancelled, target.prepare(request)));
  const {prepared: prepared} = plan;
  for (const message of warnings) log.warning('Preflight', message);
  if (refusals.length === 0) await inspectBefore(plan, request, dependencies);
  const untouched = service => ({
   record: conclude(service),
   isUntouched: true
  });
  if (refusals.length > 0 || request.mode === 'dry-run') return untouched((0, conclude_deployment.aG)(prepared, {
   all: [ prepared ],
   at: clock.now()
  }));
  try {
   const {outcome: outcome, rolledBackFirst: rolledBackFirst, isUntouched: isUntouched} = await rollOutShift(target, plan, dependencies);
   const purpose = request.purpose === 'rollback' ? 'rollback' : 'deploy';
   return {
    record: conclude((0, report_rollback.R)(outcome, rolledBackFirst, {
     purpose: purpose,
     startedAt: startedAt()
    })),
    isUntouched: isUntouched
   };
  } catch (error) {
   if (error instanceof unless_cancelled.c) return untouched((0, conclude_deployment.y2)(prepared, clock.now()));
   if (!(error instanceof refusal.V)) throw error;
   const {code: reasonCode, reason: reason} = error.refusal;
   const refused = {
    ...prepared,
    refusal: {
     verdict: 'failed',
     reasonCode: reasonCode,
     reason: reason
    }
   };
   return untouched((0, conclude_deployment.aG)(refused, {
    all: [ refused ],
    at: clock.now()
   }));
  }
 }
 async function rollOutShift(target, plan, dependencies) {
  const {clock: clock, state: state} = dependencies;
  let ref;
  const begun = found => {
   ref = found;
   (0, shift_state.CS)(state, found);
  };
  try {
   await endWithTruth({
    ref: await target.start(plan, begun)
   }, target, dependencies);
   (0, shift_state.hs)(state);
  } catch (error) {
   if (ref === void 0) throw error;
   const rollout = await target.attach(ref);
   if (error instanceof unless_cancelled.c) await cancelShift(rollout, dependencies); else if (error instanceof errors.s) {
    endUnreadable(rollout, error, clock.now());
    (0, shift_state.hs)(state);
   } else throw error;
  }
  if (ref === void 0) throw new TypeError('The rollout ended without being started.');
  const rollout = await target.attach(ref);
  const {rolledBackFirst: rolledBackFirst} = rollout;
  return {
   outcome: await recordOf(ref, target),
   rolledBackFirst: rolledBackFirst,
   isUntouched: isUnstarted(rollout)
  };
 }
 async function recordOf(ref, target) {
  const record = (0, conclude_shift.V)(await target.attach(ref));
  return {
   ...record,
   ...target.explain(ref, record.ending)
  };
 }
 async function endWithTruth({ref: ref, revert: revert}, target, dependencies) {
  const rollout = await target.attach(ref);
  const {request: request, state: state, tasks: tasks, record: record} = rollout;
  const {clock: clock} = dependencies;
  const sources = {
   ...dependencies,
   evidence: target.evidence(ref)
  };
  const judged = {
   plan: request,
   state: state,
   eventLog: record.eventLog,
   beforeTraffic: describeTestTraffic(state.before)
  };
  const lead = (judge, led) => (0, reconcile_rollout.i)(led, {
   ...dependencies,
   target: target,
   eventLog: record.eventLog,
   judge: judge
  });
  const end = revert === void 0 ? await lead(observed => (0, judge_stop.e)(judged, observed, sources), {
   ...request,
   ref: ref,
   state: state,
   origin: state.updateSent ? 'started' : 'joined'
  }) : {
   kind: 'reverted',
   abort: revert.abort,
   end: await lead(() => Promise.resolve(void 0), revert.led)
  };
  const last = state.steps.at(-1);
  if (last !== void 0) last.finishedAt ??= clock.now();
  const successor = state.observed?.successor?.revision;
  if (end.kind === 'superseded' && successor !== void 0) record.successor = await (0, 
  identify_successor.J)(successor, dependencies.taskDefinitions);
  await (end.kind === 'paused' ? target.pause(ref) : (0, unless_cancelled.M)(dependencies.cancelled, target.finish(ref)));
  const failures = (0, judge_task_failures.P9)(tasks.failures.tasks);
  const ending = (0, conclude_rollout.N)(end, {
   platformName: target.platformName,
   to: (0, service_snapshot.hH)(request.taskDefinition),
   from: (0, service_snapshot.hH)(state.before.taskDefinition),
   canaryPercent: state.observed?.canaryPercent,
   reachedPercent: state.weights.findLast(({canaryPercent: canaryPercent}) => canaryPercent > 0)?.canaryPercent,
   abort: state.abort,
   platformCause: state.observed?.cause,
   isVisible: state.deployment !== void 0,
   endsAtFullTraffic: request.waitUntil === 'traffic-shifted',
   failures: failures && (0, capitalize.Z)(failures)
  });
  if (end.kind === 'paused') dependencies.log.warning('The rollout is paused', ending.reason);
  (0, record_in_progress.r)(record, ending, clock.now());
 }
 function describeTestTraffic({loadBalancers: loadBalancers}) {
  return loadBalancers.some(({testRule: testRule}) => testRule !== void 0) ? 'The canary receives test traffic; stable is serving 100% of production traffic.' : 'The canary is running without traffic (the service has no test listener rule); stable is serving 100% of traffic.';
 }
 function isUnstarted({state: state}) {
  return state.deployment === void 0 && !state.updateSent;
 }
 function endUnreadable(rollout, error, at) {
  const {state: state, record: record, request: request} = rollout;
  const left = isUnstarted(rollout) ? '' : describeSwitch(state.observed?.stop?.expiresAt, request.service);
  (0, record_in_progress.r)(record, {
   verdict: left === '' ? 'failed' : 'unknown',
   reasonCode: error.code,
   reason: (0, join_sentences.D)(error.message, left)
  }, at);
 }
 function describeSwitch(expiresAt, service) {
  const look = `Deployment status is unknown. Check service ${service} in the console.`;
  return expiresAt === void 0 ? look : `The rollout is paused. ECS rolls it back automatically at ${new Date(expiresAt).toISOString()}.`;
 }
}),

/***/ 23974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Tu: () => openRevert,
  Xx: () => startRevert,
  ZY: () => startShift
 });
 var errors = __webpack_require__(33047);
 var join_sentences = __webpack_require__(78309);
 var unless_cancelled = __webpack_require__(9483);
 var service_snapshot = __webpack_require__(64333);
 var deployment_configuration = __webpack_require__(79670);
 var remember_configuration = __webpack_require__(42855);
 var make_ready = __webpack_require__(52394);
 var traffic_shift_state = __webpack_require__(31705);
 var configuration_memory = __webpack_require__(48780);
 var judge_task_failures = __webpack_require__(75318);
 var revision_of = __webpack_require__(73124);
 var record_in_progress = __webpack_require__(42246);
 var register_revisions = __webpack_require__(89060);
 var task_watch = __webpack_require__(99898);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/open-rollout.js
 async function openRollout({request: request, prepared: prepared, service: service, current: current, timeoutMilliseconds: timeoutMilliseconds}, dependencies) {
  const {clock: clock, cancelled: cancelled} = dependencies;
  const registered = (await (0, unless_cancelled.M)(cancelled, (0, register_revisions.q)([ prepared ], dependencies))).get(prepared);
  const {request: spec, eventLog: eventLog, changes: changes, seenAt: seenAt} = prepared;
  if (prepared.before === void 0 || registered === void 0 || service === void 0) throw new TypeError('The prepared service has no revision.');
  const attached = current.kind === 'ours' ? current.deployment : void 0;
  const served = attached && await (0, unless_cancelled.M)(cancelled, readServedBefore(attached, dependencies));
  const before = {
   ...prepared.before,
   taskDefinition: served?.arn ?? prepared.before.taskDefinition
  };
  const revisions = {
   ...registered,
   from: served ?? registered.from
  };
  const now = clock.now();
  const taskDefinition = revisions.to.arn;
  const memory = (0, configuration_memory.JX)(service.tags, service.deploymentConfiguration);
  const configurationBefore = attached === void 0 ? service.deploymentConfiguration : memory?.before;
  const state = (0, traffic_shift_state.X)({
   ...service,
   taskDefinition: before.taskDefinition
  }, configurationBefore, now);
  state.deployment = attached;
  if (request.purpose === 'abort') state.abort = {
   cause: 'aborted',
   reason: 'The rollback was requested with `resume: abort`.'
  };
  const ofTheService = attached && ((0, deployment_configuration.nb)(service.deploymentConfiguration) ?? memory?.hookTimeoutsMinutes[0]);
  return {
   request: {
    ...request.plan,
    timeoutMilliseconds: timeoutMilliseconds,
    ...ofTheService === void 0 ? {} : {
     hookTimeoutMinutes: ofTheService
    },
    cluster: spec.cluster,
    service: spec.service,
    taskDefinition: taskDefinition,
    alarms: spec.alarms?.names,
    waitUntil: request.waitUntil,
    onCancel: request.onCancel,
    onRunning: request.onRunning,
    purpose: request.purpose
   },
   state: state,
   tasks: (0, task_watch.y)({
    revisions: revisions,
    failedTasksLimit: spec.failedTasksLimit ?? (0, judge_task_failures.qD)(spec.desiredCount ?? before.desiredCount)
   }, before, seenAt),
   record: (0, record_in_progress.C)({
    service: spec.service,
    eventLog: eventLog,
    changes: changes,
    startedAt: now,
    from: revisions.from && (0, revision_of.D)(revisions.from),
    to: (0, revision_of.D)(revisions.to)
   }, before.events.map(event => event.id))
  };
 }
 async function readServedBefore({sourceRevisions: [source]}, {serviceDeployments: serviceDeployments, taskDefinitions: taskDefinitions}) {
  const placement = source === void 0 ? void 0 : await serviceDeployments.placement(source);
  return placement && await taskDefinitions.find(placement.taskDefinition);
 }
 var shift_ref = __webpack_require__(9945);
 var shift_state = __webpack_require__(72981);
 var rollback_configuration = __webpack_require__(63581);
 var change_for_rollback = __webpack_require__(57498);
 var tolerates_until = __webpack_require__(39308);
 var move_limits = __webpack_require__(68244);
 var tolerate_outage = __webpack_require__(48434);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/start-traffic-shift.js
 const MOST_TRIES = 8;
 const FIRST_LOOK_MILLISECONDS = 2e3;
 const LONGEST_LOOK_MILLISECONDS = 1e4;
 const RETRY_MILLISECONDS = 5e3;
 async function startTrafficShift(rollout, dependencies) {
  const {request: request, state: state, record: record} = rollout;
  const {deploymentConfiguration: before} = state.before;
  const onTimeout = request.purpose === 'rollback' ? 'CONTINUE' : 'ROLLBACK';
  const own = request.pauses === 'none' ? (0, deployment_configuration.Nc)(before) : (0, 
  deployment_configuration.$s)(before, {
   ...request,
   onTimeout: onTimeout
  });
  const deploymentConfiguration = request.purpose === 'rollback' ? withoutAlarms(rollout, own, dependencies) : own;
  record.eventLog.milestone(`updating the service to ${(0, service_snapshot.hH)(request.taskDefinition)} (${request.strategy.kind})`);
  state.updateSent = true;
  (0, shift_state.Do)(dependencies.state);
  try {
   await sendUpdate(rollout, deploymentConfiguration, dependencies);
  } catch (error) {
   if (!(error instanceof errors.s) || !isBreakerRefused(error, deploymentConfiguration)) throw error;
   record.eventLog.detail((0, join_sentences.D)(error.message, 'Retrying without the circuit breaker.'), 'warning');
   await sendUpdate(rollout, (0, deployment_configuration.Ht)(deploymentConfiguration), dependencies);
  }
 }
 function withoutAlarms({request: request, record: record}, configuration, {log: log}) {
  (0, change_for_rollback.Q)(request.service, configuration, {
   eventLog: record.eventLog,
   log: log
  });
  return (0, rollback_configuration.Hx)(configuration);
 }
 function isBreakerRefused({code: code, message: message}, configuration) {
  return code === 'rejected' && 'deploymentCircuitBreaker' in configuration && /circuit ?breaker/i.test(message);
 }
 async function sendUpdate(rollout, deploymentConfiguration, dependencies) {
  const {request: request, state: state, record: record} = rollout;
  const {cluster: cluster, service: service, taskDefinition: taskDefinition} = request;
  const {clock: clock, cancelled: cancelled, services: services, serviceDeployments: serviceDeployments} = dependencies;
  const {deadlineAt: deadlineAt, giveUpAt: giveUpAt} = (0, move_limits.A)(request, state.startedAt);
  const until = Math.min(deadlineAt, giveUpAt);
  const isRollback = until < deadlineAt;
  dependencies.boundCalls(until);
  const redeploy = state.before.taskDefinition === taskDefinition ? 'forced' : 'when-changed';
  const known = redeploy === 'forced' ? await serviceDeployments.list(cluster, service, void 0) : [];
  let lost;
  for (let tries = 1; ;tries += 1) try {
   await services.update({
    cluster: cluster,
    service: service,
    taskDefinition: taskDefinition,
    deploymentConfiguration: deploymentConfiguration,
    redeploy: redeploy
   });
   return;
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const isOver = clock.now() >= until || cancelled.aborted;
   if ((0, tolerates_until.WG)(error) && isRollback && !isOver) {
    record.eventLog.detail(error.message, 'warning');
    await clock.sleep(RETRY_MILLISECONDS, cancelled);
    continue;
   }
   if (error.code === 'outcome-unknown') lost = error;
   if (lost === void 0 || isBreakerRefused(error, deploymentConfiguration)) throw error;
   record.eventLog.detail((0, join_sentences.D)(error.message, 'Checking what ECS did.'), 'warning');
   if (await wasCarriedOut(rollout, {
    redeploy: redeploy,
    known: known,
    tries: tries,
    until: until,
    lost: lost
   }, dependencies)) return;
   if (cancelled.aborted || clock.now() >= until || tries >= MOST_TRIES && !isRollback) throw lost;
  }
 }
 async function wasCarriedOut({request: {cluster: cluster, service: service}, state: state}, {redeploy: redeploy, known: known, tries: tries, until: until, lost: lost}, dependencies) {
  const {services: services, serviceDeployments: serviceDeployments, clock: clock} = dependencies;
  const lookAfter = redeploy === 'forced' ? LONGEST_LOOK_MILLISECONDS : Math.min(LONGEST_LOOK_MILLISECONDS, FIRST_LOOK_MILLISECONDS * 2 ** (tries - 1));
  await clock.sleep(lookAfter);
  try {
   return await (0, tolerate_outage.A)(async () => {
    if (redeploy === 'forced') return (await serviceDeployments.list(cluster, service, void 0)).some(arn => !known.includes(arn));
    return (await services.find(cluster, service))?.taskDefinition !== state.before.taskDefinition;
   }, until, dependencies);
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   throw new errors.s('outcome-unknown', (0, join_sentences.D)(lost.message, error.message), {
    cause: error
   });
  }
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/start-shift.js
 async function startShift(prepared, {startedAt: startedAt, opened: opened}, dependencies) {
  const {cancelled: cancelled} = dependencies;
  const {shift: shift, rolledBackFirst: rolledBackFirst} = await (0, make_ready.w)(prepared, startedAt, dependencies);
  const rollout = {
   ...await openRollout(shift, dependencies),
   rolledBackFirst: rolledBackFirst
  };
  opened(rollout);
  const {state: state, record: record, request: request} = rollout;
  if (state.deployment !== void 0) {
   record.eventLog.milestone(`${(0, service_snapshot.hH)(request.taskDefinition)} is already being deployed: following ${state.deployment.arn}`);
   return rollout;
  }
  try {
   await (0, unless_cancelled.M)(cancelled, (0, remember_configuration.qq)(rollout, dependencies));
   await (0, unless_cancelled.M)(cancelled, startTrafficShift(rollout, dependencies));
  } catch (error) {
   if (error instanceof errors.s && error.code !== 'outcome-unknown') {
    state.updateSent = false;
    await (0, remember_configuration.om)(rollout, dependencies);
   }
   throw error;
  }
  return rollout;
 }
 async function startRevert(rollout, dependencies) {
  const {request: request, state: state} = rollout;
  const startedAt = dependencies.clock.now();
  const back = openRevert(rollout, startedAt);
  await (0, remember_configuration.qq)({
   ...rollout,
   request: {
    ...request,
    pauses: 'none'
   }
  }, dependencies);
  (0, shift_state.i8)(dependencies.state, {
   ...(0, shift_ref.H)(rollout),
   revert: {
    startedAt: startedAt,
    abort: state.abort
   }
  });
  await sendReturn(back, (0, deployment_configuration.Nc)(state.before.deploymentConfiguration), dependencies);
  state.isReverted = true;
  return back;
 }
 async function sendReturn(back, configuration, dependencies) {
  const silenced = withoutAlarms(back, configuration, dependencies);
  try {
   await sendUpdate(back, silenced, dependencies);
  } catch (error) {
   if (!(error instanceof errors.s) || error.code !== 'rejected' || silenced === configuration) throw error;
   const how = 'Retrying the rollback with the deployment alarms of the service.';
   back.record.eventLog.detail((0, join_sentences.D)(error.message, how), 'warning');
   await sendUpdate(back, configuration, dependencies);
  }
 }
 function openRevert({request: request, state: state, tasks: tasks, record: record}, startedAt) {
  const {taskDefinition: taskDefinition} = state.before;
  const back = {
   request: {
    ...request,
    taskDefinition: taskDefinition,
    purpose: 'promote'
   },
   state: (0, traffic_shift_state.X)({
    ...state.before,
    taskDefinition: request.taskDefinition
   }, void 0, startedAt),
   tasks: tasks,
   record: record
  };
  back.state.updateSent = true;
  return back;
 }
}),

/***/ 99898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  y: () => watchFrom
 });
 var _domain_service_seen_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47858);
 function watchFrom(start, service, at) {
  return {
   deploymentsBefore: service.deployments.map(({id: id}) => id),
   ...{
    ...start,
    at: at,
    service: service
   },
   deploymentId: void 0,
   serviceDeployment: void 0,
   failures: _domain_service_seen_failures_js__WEBPACK_IMPORTED_MODULE_0__.s
  };
 }
}),

/***/ 31705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  X: () => initialTrafficShiftState
 });
 var _use_cases_rollout_rollout_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22210);
 function initialTrafficShiftState(before, configurationBefore, startedAt) {
  return {
   ...(0, _use_cases_rollout_rollout_state_js__WEBPACK_IMPORTED_MODULE_0__.ue)(startedAt),
   before: before,
   configurationBefore: configurationBefore,
   updateSent: false,
   joined: void 0,
   isReverted: false,
   deployment: void 0,
   canaryGroup: void 0,
   canaryGroups: [],
   stableGroups: [],
   stableGroup: void 0,
   stableTaskDefinition: void 0,
   pauseSeen: void 0
  };
 }
})

};
