import { modules as shared0 } from './domain-m10196.js';
import { modules as shared1 } from './rollout-m23986.js';
export const id = 9936;
export const ids = [9936];
export const modules = {
...shared0,
...shared1,

/***/ 98145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  NO_GATES: () => NO_GATES,
  healthGate: () => healthGate,
  parseRenderGates: () => parseRenderGates
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98660);
 var _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29315);
 var _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45955);
 var _domain_secret_address_public_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63768);
 const ERROR_SOURCE = 'render';
 const DIALECT = {
  errorSources: [ ERROR_SOURCE ],
  readMetric: ({at: at}) => {
   throw (0, _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(at, 'mann-whitney needs a source, because Render has no metrics of a revision. Declare one in `sources`.');
  },
  alarms: {
   refused: 'Render has no alarms. Remove the gate.'
  }
 };
 const NO_GATES = {
  gates: [],
  warmUpMinutes: 1,
  metricDelaySeconds: 0,
  errorSource: ERROR_SOURCE
 };
 function parseRenderGates(text, sources = []) {
  const plan = (0, _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__.M)(text, {
   ...DIALECT,
   sources: sources
  });
  const gate = plan.gates.find(each => !isMeasured(each));
  if (gate === void 0) return plan;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', `gate "${gate.name}" needs a source, because Render has no metrics per revision. Declare one in "sources" and set "source" in the gate, or remove the gate.`);
 }
 function isMeasured(gate) {
  return gate.kind !== 'targets' && (!('signal' in gate) || !(0, _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__.ag)(gate));
 }
 function healthGate(url) {
  return {
   kind: 'http',
   name: `health ${(0, _domain_secret_address_public_address_js__WEBPACK_IMPORTED_MODULE_4__.W)(url)}`,
   mode: 'enforce',
   url: url,
   method: 'GET',
   requestHeaders: new Map,
   expect: {
    statuses: [ {
     from: 200,
     to: 399
    } ],
    bodyContains: void 0,
    headers: new Map,
    version: void 0
   },
   timesInARow: 2,
   failuresInARow: 3,
   everySeconds: 30,
   withinSeconds: GRACE_SECONDS + 3 * 30,
   timeoutSeconds: 5
  };
 }
 const GRACE_SECONDS = 60;
}),

/***/ 72901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => goBack,
  h: () => goBackFor
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
 var _use_cases_rollout_until_answered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7851);
 var _domain_gate_parse_render_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98145);
 var _domain_render_deploy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64282);
 var _render_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58927);
 const GOES_BACK = [ 'failed', 'rolled-back', 'timed-out', 'cancelled' ];
 const WITHIN_MILLISECONDS = 18e5;
 const CANCELED_WITHIN_MILLISECONDS = 24e4;
 const READ_WITHIN_MILLISECONDS = 6e4;
 async function goBackFor(done, {request: request, target: target}, dependencies) {
  const records = done.map(({record: record}) => record);
  const last = done.at(-1);
  const isLeft = request.onCancel === 'leave' && last?.rolled.ending.verdict === 'cancelled';
  const isAsked = last !== void 0 && GOES_BACK.includes(last.rolled.ending.verdict);
  if (!isAsked || request.purpose === 'rollback' || request.mode === 'dry-run' || isLeft) return records;
  const cause = {
   ...last.rolled.ending,
   name: last.requested.service.name
  };
  for (let index = done.length - 2; index >= 0; index -= 1) {
   const {requested: requested, eventLog: eventLog, rolled: rolled} = done[index] ?? last;
   const record = records[index];
   if (rolled.ref === void 0 || record === void 0) continue;
   const deployed = {
    ref: rolled.ref,
    service: requested.service,
    eventLog: eventLog
   };
   const back = await goBack(deployed, {
    target: target,
    because: cause
   }, dependencies);
   if (back !== void 0) records[index] = (0, _render_record_js__WEBPACK_IMPORTED_MODULE_5__.T)(record, back, cause);
  }
  return records;
 }
 async function goBack({ref: ref, service: service, eventLog: eventLog}, {target: target, because: because}, {world: world, clock: clock}) {
  if (ref.stable === void 0) {
   eventLog.detail(`${service.name} stays deployed: there is no earlier revision to roll back to.`, 'warning');
   return;
  }
  const live = await (0, _use_cases_rollout_until_answered_js__WEBPACK_IMPORTED_MODULE_2__.Y)(async () => (0, 
  _domain_render_deploy_js__WEBPACK_IMPORTED_MODULE_4__.KI)(await world.api.deploys(service)), clock.now() + READ_WITHIN_MILLISECONDS, {
   clock: clock
  }).catch(unlessDeployError);
  if (live !== void 0 && live.revision?.id !== ref.canary.id) {
   eventLog.detail(`${service.name} is not rolled back: deploy ${live.id} has replaced the deploy of this run.`, 'warning');
   return;
  }
  eventLog.milestone(`Rolling back: ${because.name} was not deployed`, 'bad');
  const spec = {
   service: service.id,
   source: sourceOf(ref),
   isWayBack: true,
   onRunning: 'supersede',
   autoDeploy: 'refuse',
   judgedSeconds: 0
  };
  const isCancelled = because.verdict === 'cancelled';
  const {ending: ending} = await (0, _use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_1__.O)({
   spec: spec,
   mode: 'deploy',
   purpose: 'rollback',
   gates: _domain_gate_parse_render_gates_js__WEBPACK_IMPORTED_MODULE_3__.NO_GATES,
   bakeSeconds: 0,
   bakeMaxSeconds: 0,
   steps: [ 100 ],
   onInconclusive: 'continue',
   scaleDownDelaySeconds: 0,
   waitUntil: 'completed',
   timeoutMilliseconds: isCancelled ? CANCELED_WITHIN_MILLISECONDS : WITHIN_MILLISECONDS
  }, {
   target: target,
   eventLog: eventLog,
   clock: clock,
   prober: world.prober,
   boundCalls: world.boundCalls,
   cancelled: (new AbortController).signal
  });
  return ending;
 }
 function sourceOf({stable: stable, service: service}) {
  const {revision: revision} = stable ?? {};
  const [image] = Object.values(revision?.images ?? {});
  return image === void 0 ? {
   kind: 'commit',
   commit: revision?.id ?? service
  } : {
   kind: 'image',
   image: image
  };
 }
 function unlessDeployError(error) {
  if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
 }
}),

/***/ 58927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  T: () => rolledBackFor,
  z: () => recordOf
 });
 function recordOf(ended, eventLog) {
  const {id: id, name: name, rolled: rolled, explanation: explanation, startedAt: startedAt, finishedAt: finishedAt} = ended;
  const {ending: ending, state: state, prepared: prepared, ref: ref} = rolled;
  const successor = ending.verdict === 'superseded' ? state?.observed?.successor : void 0;
  const isBack = state?.rollbackRequested === true || ending.verdict === 'rolled-back';
  return {
   platform: 'render',
   instanceNoun: 'instance',
   target: id,
   service: name,
   subject: eventLog.subject,
   ending: ending,
   startedAt: startedAt,
   finishedAt: finishedAt,
   from: prepared?.stable,
   to: prepared?.canary,
   isStarted: ref !== void 0,
   servesAlone: ending.reasonCode === 'deployed',
   instances: void 0,
   rollback: isBack ? {
    requestedBy: state?.rollbackRequested === true ? 'deploy-kit' : 'platform',
    finished: state?.observed?.phase === 'rolled-back'
   } : void 0,
   supersededBy: successor && {
    id: successor.revision ?? successor.label,
    label: successor.label,
    run: void 0,
    commit: void 0
   },
   failures: [],
   unhealthy: [],
   events: eventLog.events,
   counts: eventLog.counts,
   excerpts: eventLog.excerpts,
   changes: {
    revision: prepared?.changes ?? [],
    settings: ended.settings
   },
   ...explanation ?? {
    facts: [],
    links: [],
    nextSteps: []
   }
  };
 }
 function rolledBackFor(record, back, cause) {
  const isDone = back.verdict === 'succeeded';
  const verdict = cause.verdict === 'cancelled' ? 'cancelled' : 'rolled-back';
  const ending = isDone ? {
   verdict: verdict,
   reasonCode: cause.reasonCode,
   reason: `Rolled back, because ${cause.name} was not deployed. ${back.reason}`
  } : {
   verdict: 'failed',
   reasonCode: 'rollback-unfinished',
   reason: `${cause.name} was not deployed, and the rollback did not succeed. ${back.reason}`
  };
  return {
   ...record,
   ending: ending,
   servesAlone: false,
   rollback: {
    requestedBy: 'deploy-kit',
    finished: isDone
   }
  };
 }
}),

/***/ 48820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  S: () => renderTarget
 });
 var errors = __webpack_require__(33047);
 var names_of_sides = __webpack_require__(85257);
 var join_sentences = __webpack_require__(78309);
 var deploy_status = __webpack_require__(97422);
 var render_deploy = __webpack_require__(64282);
 // CONCATENATED MODULE: ./build/src/targets/render/domain/find-own.js
 function deploysSince({lastBefore: lastBefore}, deploys) {
  const index = deploys.findIndex(({id: id}) => id === lastBefore);
  return index === -1 ? deploys : deploys.slice(0, index);
 }
 function findOwn(ref, deploys) {
  const since = ref.isLive === true ? deploys : deploysSince(ref, deploys);
  const same = since.filter(({id: id, revision: revision}) => id === ref.deployId || revision?.id === ref.canary.id);
  return same.find(deploy => !(0, deploy_status.XU)((0, render_deploy.dw)(deploy))) ?? same.find(({id: id}) => id === ref.deployId) ?? same[0];
 }
 function findLater({stable: stable, isWayBack: isWayBack}, own, deploys) {
  const newer = deploys.slice(0, Math.max(0, deploys.indexOf(own)));
  const isBack = ({revision: revision}) => !isWayBack && revision !== void 0 && revision.id === stable?.revision.id;
  const successor = newer.find(deploy => !isBack(deploy) && !(0, deploy_status.XU)((0, 
  render_deploy.dw)(deploy)) && (0, render_deploy.dw)(deploy) !== 'replaced');
  if (successor !== void 0) return {
   kind: 'successor',
   deploy: successor
  };
  const back = newer.find(isBack);
  return back === void 0 ? void 0 : {
   kind: 'back',
   deploy: back
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/render/domain/to-observation.js
 function toObservation(ref, deploys, facts) {
  const own = findOwn(ref, deploys);
  const base = {
   at: facts.now,
   startedAt: own?.createdAt,
   state: own?.status,
   stage: void 0,
   reason: void 0,
   cause: void 0,
   stable: ref.stable?.revision,
   canary: ref.canary,
   canaryPercent: 0,
   stop: void 0,
   successor: void 0,
   drift: void 0,
   unread: void 0
  };
  return {
   ...base,
   ...own === void 0 ? {
    phase: 'absent'
   } : observeOwn(ref, {
    own: own,
    deploys: deploys
   }, facts)
  };
 }
 function observeOwn(ref, {own: own, deploys: deploys}, facts) {
  const later = findLater(ref, own, deploys);
  const at = (0, render_deploy.dw)(own);
  switch (at) {
  case 'waiting':
   return later === void 0 ? {
    phase: 'starting'
   } : afterOther(later, {
    phase: 'starting'
   });

  case 'building':
  case 'pre-deploy':
  case 'updating':
   return later?.kind === 'successor' && (0, render_deploy.dw)(later.deploy) === 'live' ? superseded(later.deploy) : {
    phase: 'progressing'
   };

  case 'live':
   return later === void 0 ? observeLive(own, facts) : afterLive(later);

  case 'replaced':
   return later === void 0 ? replacedBy(ref, deploys) : afterLive(later);

  case 'canceled':
   return later === void 0 ? observeCanceled(own, facts) : afterOther(later, observeCanceled(own, facts));

  case 'build-failed':
   return {
    phase: 'failed',
    reason: 'the build failed.'
   };

  case 'pre-deploy-failed':
   return {
    phase: 'failed',
    reason: 'the pre-deploy command failed.'
   };

  case 'update-failed':
   return ref.stable === void 0 || ref.isWayBack ? {
    phase: 'failed',
    reason: 'the new instances did not become healthy.',
    cause: 'never-healthy'
   } : {
    phase: 'rolled-back',
    reason: 'The new instances did not become healthy.',
    cause: 'never-healthy'
   };

  case 'unknown':
   return {
    phase: 'unknown',
    canaryPercent: void 0
   };
  }
 }
 function observeLive(own, {liveSince: liveSince, verified: verified}) {
  if (verified.has(own.id)) return {
   phase: 'succeeded',
   canaryPercent: 100
  };
  return {
   phase: 'paused',
   canaryPercent: 100,
   stop: {
    id: own.id,
    since: liveSince(own.id),
    expiresAt: void 0
   }
  };
 }
 function observeCanceled({id: id}, {canceled: canceled}) {
  return canceled.has(id) ? {
   phase: 'rolled-back'
  } : {
   phase: 'stopped',
   reason: 'the deploy was canceled before it was live.'
  };
 }
 function afterOther({kind: kind, deploy: deploy}, otherwise) {
  if (kind === 'successor') return superseded(deploy);
  return (0, render_deploy.dw)(deploy) === 'live' ? {
   phase: 'rolled-back',
   reason: ROLLED_BACK
  } : otherwise;
 }
 function afterLive({kind: kind, deploy: deploy}) {
  if (kind === 'successor') return superseded(deploy);
  const at = (0, render_deploy.dw)(deploy);
  const state = deploy.status;
  if (at === 'live') return {
   phase: 'rolled-back',
   canaryPercent: 0,
   state: state,
   reason: ROLLED_BACK
  };
  if (at === 'unknown') return {
   phase: 'unknown',
   canaryPercent: void 0,
   state: state
  };
  const phase = (0, deploy_status.LT)(at) ? 'rolling-back' : 'rollback-failed';
  const reason = phase === 'rollback-failed' ? `deploy ${deploy.id} of the rollback ended as ${state}.` : void 0;
  return {
   phase: phase,
   canaryPercent: 100,
   state: state,
   reason: reason
  };
 }
 const ROLLED_BACK = 'The earlier revision was deployed again.';
 function replacedBy({stable: stable, isWayBack: isWayBack}, deploys) {
  const live = (0, render_deploy.KI)(deploys);
  if (live === void 0) return {
   phase: 'unknown',
   canaryPercent: void 0
  };
  if (!isWayBack && live.revision !== void 0 && live.revision.id === stable?.revision.id) return {
   phase: 'rolled-back',
   reason: ROLLED_BACK
  };
  return superseded(live);
 }
 function superseded(deploy) {
  return {
   phase: 'superseded',
   canaryPercent: void 0,
   successor: {
    label: `deploy ${(0, render_deploy.Pz)(deploy)}`,
    revision: deploy.revision?.id
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/render/use-cases/explain-render.js
 function explainOnRender({service: id, canary: canary, stable: stable, deployId: deployId}, {ending: ending, service: service}) {
  const page = pageOf(service);
  const isGood = ending.verdict === 'succeeded';
  return {
   facts: [ {
    name: 'Service',
    value: id,
    kind: 'code'
   }, ...deployId === void 0 ? [] : [ {
    name: 'Deploy',
    value: deployId,
    kind: 'code'
   } ], {
    name: 'Revision',
    value: canary.label,
    full: canary.id,
    kind: 'code'
   }, ...stable === void 0 ? [] : [ {
    name: 'Live before',
    value: stable.revision.label,
    full: stable.revision.id,
    kind: 'code'
   }, {
    name: 'Deploy before',
    value: stable.deployId,
    kind: 'code'
   } ] ],
   links: page === void 0 ? [] : [ {
    text: 'Render Dashboard',
    href: page
   } ],
   nextSteps: isGood ? [] : [ {
    text: 'Show the deploys of the service:',
    command: `render deploys list ${id} -o text`
   } ]
  };
 }
 function pageOf(service) {
  const url = service?.dashboardUrl;
  return url !== void 0 && /^https:\/\/dashboard\.render\.com\/[\w/-]+$/.test(url) ? url : void 0;
 }
 var inspect_service = __webpack_require__(10196);
 // CONCATENATED MODULE: ./build/src/targets/render/use-cases/prepare-render.js
 const JUDGED_AGAIN_MILLISECONDS = 36e5;
 const NOTHING = {
  id: '',
  label: 'the previous revision',
  images: {},
  digests: {}
 };
 async function prepareRender(spec, {api: api, now: now}) {
  const service = await api.service(spec.service);
  const deploys = await api.deploys(service);
  const live = (0, render_deploy.KI)(deploys);
  const canary = chooseRevision(spec, {
   service: service,
   deploys: deploys,
   live: live
  });
  const source = canary && sourceOf(canary, spec.source, service);
  const open = (0, render_deploy.Ee)(deploys);
  const others = (0, inspect_service.$v)(canary?.id, deploys, {
   now: now,
   judgedSeconds: spec.judgedSeconds
  });
  const refusals = (0, inspect_service.IF)({
   service: service,
   source: source,
   others: others
  }, spec);
  const warnings = [ ...(0, inspect_service.fO)({
   service: service
  }), ...spec.isWayBack ? refusals.map(({reason: reason}) => reason) : [] ];
  const start = startOf(spec, {
   deploys: deploys,
   live: live,
   open: open,
   canary: canary,
   source: source,
   now: now
  });
  const stable = start.stable ?? earlierOf(live);
  const ref = {
   service: service.id,
   canary: canary ?? NOTHING,
   isWayBack: spec.isWayBack,
   stable: stable,
   lastBefore: start.lastBefore,
   ...start.isLive ? {
    isLive: true
   } : {}
  };
  return {
   plan: {
    spec: spec,
    service: service,
    ref: ref,
    how: start.how
   },
   stable: stable?.revision,
   canary: canary ?? NOTHING,
   joins: start.how.kind === 'join',
   changes: canary === void 0 ? [] : changesOf({
    spec: spec,
    service: service,
    live: live,
    canary: canary,
    others: others,
    start: start
   }),
   warnings: warnings,
   refusals: refusals
  };
 }
 function chooseRevision(spec, {service: service, deploys: deploys, live: live}) {
  if (spec.source !== 'previous') return (0, render_deploy.DT)(spec.source, service.name);
  return (0, render_deploy.ve)(deploys, live)?.revision;
 }
 function sourceOf(canary, source, {name: name}) {
  if (source !== 'previous') return source;
  const image = canary.images[name];
  return image === void 0 ? {
   kind: 'commit',
   commit: canary.id
  } : {
   kind: 'image',
   image: image
  };
 }
 function startOf(spec, {deploys: deploys, live: live, open: open, canary: canary, source: source, now: now}) {
  const [newest] = deploys;
  const mine = open.find(({revision: revision}) => revision !== void 0 && revision.id === canary?.id);
  if (mine !== void 0) {
   const lastBefore = deploys[deploys.indexOf(mine) + 1]?.id;
   return {
    how: {
     kind: 'join'
    },
    isLive: false,
    isDone: false,
    lastBefore: lastBefore
   };
  }
  if (live?.revision !== void 0 && live.revision.id === canary?.id) {
   const previous = (0, render_deploy.ve)(deploys, live);
   const lastBefore = deploys[deploys.indexOf(live) + 1]?.id;
   const isNew = now - (live.finishedAt ?? live.createdAt) < JUDGED_AGAIN_MILLISECONDS;
   const isJudged = isNew && previous !== void 0 && live.trigger !== 'rollback' && !spec.isWayBack;
   const stable = isJudged ? earlierOf(previous) : void 0;
   return {
    how: {
     kind: 'join'
    },
    isLive: true,
    isDone: !isJudged,
    stable: stable,
    lastBefore: lastBefore
   };
  }
  const lastBefore = newest?.id;
  const earlier = deploys.find(deploy => deploy.revision !== void 0 && deploy.revision.id === canary?.id && (0, 
  render_deploy.dw)(deploy) === 'replaced');
  if (spec.isWayBack && earlier !== void 0) return {
   how: {
    kind: 'restore',
    deployId: earlier.id
   },
   isLive: false,
   isDone: false,
   lastBefore: lastBefore
  };
  const how = source === void 0 ? {
   kind: 'join'
  } : {
   kind: 'deploy',
   source: source
  };
  return {
   how: how,
   isLive: false,
   isDone: false,
   lastBefore: lastBefore
  };
 }
 function earlierOf(deploy) {
  if (deploy === void 0 || (0, deploy_status.XU)((0, render_deploy.dw)(deploy))) return;
  const revision = deploy.revision ?? {
   id: deploy.id,
   label: deploy.id,
   images: {},
   digests: {}
  };
  return {
   deployId: deploy.id,
   revision: revision
  };
 }
 function changesOf({spec: spec, service: service, live: live, canary: canary, others: others, start: start}) {
  const canceled = spec.onRunning === 'refuse' && !spec.isWayBack ? [] : (0, inspect_service.R$)(others);
  const from = live?.revision?.label ?? live?.id ?? 'no revision';
  const how = start.how.kind === 'restore' ? ' (the build of an earlier deploy is used again)' : '';
  const lines = [ ...start.isDone ? [] : [ `${service.name}: ${from} -> ${canary.label}${how}` ], ...canceled.map(deploy => `${service.name}: deploy ${(0, 
  render_deploy.Pz)(deploy)} is canceled`) ];
  const turnsOff = service.autoDeploy !== 'off' && spec.autoDeploy === 'turn-off';
  return [ ...lines, ...turnsOff ? [ `${service.name}: autodeploy ${service.autoDeploy} -> off` ] : [] ];
 }
 var refusal = __webpack_require__(71652);
 // CONCATENATED MODULE: ./build/src/targets/render/use-cases/start-render.js
 const SHOWN_WITHIN_MILLISECONDS = 6e4;
 async function startRender(plan, begun, {api: api, clock: clock, sentAt: sentAt}) {
  const {spec: spec, service: service, ref: ref, how: how} = plan;
  const deploys = await api.deploys(service);
  await clearOthers(plan, {
   deploys: deploys,
   now: clock.now()
  }, api);
  if (service.autoDeploy !== 'off' && spec.autoDeploy === 'turn-off') await turnOff(plan, api);
  begun(ref);
  const own = findOwn(ref, deploys);
  if (own !== void 0 || how.kind === 'join') return own === void 0 ? ref : {
   ...ref,
   deployId: own.id
  };
  const key = `start ${service.id}`;
  const lost = sentAt.get(key);
  if (lost !== void 0 && clock.now() < lost + SHOWN_WITHIN_MILLISECONDS) throw new errors.s('outcome-unknown', `The answer of Render was lost, and it shows no deploy of ${ref.canary.label} yet.`);
  try {
   const deployId = await (how.kind === 'deploy' ? api.createDeploy(service.id, how.source) : api.rollBack(service.id, how.deployId));
   return deployId === void 0 ? ref : {
    ...ref,
    deployId: deployId
   };
  } catch (error) {
   if (error instanceof errors.s && error.code === 'outcome-unknown') sentAt.set(key, clock.now());
   throw error;
  }
 }
 async function clearOthers({spec: spec, service: service, ref: ref}, {deploys: deploys, now: now}, api) {
  const others = (0, inspect_service.$v)(ref.canary.id, deploys, {
   now: now,
   judgedSeconds: spec.judgedSeconds
  });
  const [first] = others;
  if (first === void 0) return;
  if (!spec.isWayBack && spec.onRunning !== 'supersede') throw new refusal.V({
   code: 'another-deployment-running',
   reason: (0, inspect_service.Rh)(service, first)
  });
  for (const {id: id} of (0, inspect_service.R$)(others)) await api.cancelDeploy(service.id, id).catch(error => {
   if (!(error instanceof errors.s) || !SHOWN_LATER.includes(error.code)) throw error;
  });
 }
 const SHOWN_LATER = [ 'conflict', 'rejected', 'not-found', 'outcome-unknown' ];
 async function turnOff({service: service}, api) {
  await api.turnOffAutoDeploy(service.id);
  const {autoDeploy: autoDeploy} = await api.service(service.id);
  if (autoDeploy !== 'off') throw new errors.s('rejected', `Autodeploy of service ${service.name} is still on. Turn it off in the Render Dashboard, then deploy again.`);
 }
 // CONCATENATED MODULE: ./build/src/targets/render/use-cases/render-target.js
 const RENDER_CAPABILITIES = {
  traffic: 'switch',
  stops: 'none',
  preview: false,
  perRevisionMetrics: false,
  survivesLostRunner: 'platform'
 };
 const HEARD_MILLISECONDS = 3e4;
 function renderTarget({api: api, clock: clock}) {
  const known = new Map;
  const liveSince = new Map;
  const verified = new Set;
  const canceled = new Set;
  const sentAt = new Map;
  const causes = new Map;
  const serviceOf = async ({service: id}) => {
   const service = known.get(id) ?? await api.service(id);
   known.set(id, service);
   return service;
  };
  const deploysOf = async ref => api.deploys(await serviceOf(ref));
  const facts = () => ({
   now: clock.now(),
   verified: verified,
   canceled: canceled,
   liveSince: id => {
    const since = liveSince.get(id) ?? clock.now();
    liveSince.set(id, since);
    return since;
   }
  });
  const once = async (key, send) => {
   if (clock.now() < (sentAt.get(key) ?? Number.NEGATIVE_INFINITY) + HEARD_MILLISECONDS) return;
   try {
    await send();
    sentAt.set(key, clock.now());
   } catch (error) {
    if (error instanceof errors.s && error.code === 'outcome-unknown') sentAt.set(key, clock.now());
    throw error;
   }
  };
  const causeOf = async (ref, deploy) => {
   if (!causes.has(deploy.id)) causes.set(deploy.id, await api.failureOf(ref.service, deploy).catch(unlessDeployError));
   return causes.get(deploy.id);
  };
  const goBack = async (ref, own, deploys) => {
   if (ref.stable === void 0) throw new errors.s('rejected', 'There is no earlier revision to roll back to.');
   const later = findLater(ref, own, deploys);
   if (later?.kind === 'back') return;
   if (later !== void 0) throw new errors.s('conflict', `Deploy ${later.deploy.id} has replaced this deploy.`);
   const {deployId: deployId} = ref.stable;
   await once(`back ${own.id}`, () => api.rollBack(ref.service, deployId));
  };
  return {
   platformName: 'Render',
   capabilities: RENDER_CAPABILITIES,
   async prepare(spec) {
    const prepared = await prepareRender(spec, {
     api: api,
     now: clock.now()
    });
    known.set(spec.service, prepared.plan.service);
    return prepared;
   },
   start: (plan, begun) => startRender(plan, begun, {
    api: api,
    clock: clock,
    sentAt: sentAt
   }),
   async observe(ref) {
    const deploys = await deploysOf(ref);
    const observed = toObservation(ref, deploys, facts());
    const own = findOwn(ref, deploys);
    if (own === void 0 || !needsCause(observed, own)) return observed;
    const cause = await causeOf(ref, own);
    return cause === void 0 ? observed : {
     ...observed,
     reason: withCause(observed.reason, cause)
    };
   },
   follow: () => Promise.resolve(void 0),
   async act(ref, effect, stopId) {
    if (effect === 'continue') {
     if (stopId !== void 0) verified.add(stopId);
     return;
    }
    const deploys = await deploysOf(ref);
    const own = findOwn(ref, deploys);
    if (own === void 0) throw new errors.s('conflict', 'Render does not show the deploy yet.');
    if ((0, deploy_status.LT)((0, render_deploy.dw)(own))) {
     canceled.add(own.id);
     await once(`cancel ${own.id}`, () => api.cancelDeploy(ref.service, own.id));
    } else if ((0, render_deploy.dw)(own) === 'live') await goBack(ref, own, deploys); else throw new errors.s('conflict', `Deploy ${own.id} is ${own.status}.`);
   },
   async revert(ref) {
    const deploys = await deploysOf(ref);
    const own = findOwn(ref, deploys);
    if (ref.stable === void 0 || own === void 0) throw new errors.s('conflict', 'There is no earlier revision to roll back to.');
    const {deployId: deployId, revision: revision} = ref.stable;
    await once(`back ${own.id}`, () => api.rollBack(ref.service, deployId)).catch(unlessOutcomeUnknown);
    return {
     service: ref.service,
     canary: revision,
     isWayBack: true,
     lastBefore: own.id,
     stable: {
      deployId: own.id,
      revision: ref.canary
     }
    };
   },
   pause: () => Promise.reject(new errors.s('rejected', 'A deploy on Render cannot be paused.')),
   finish: () => Promise.resolve(),
   evidence: ref => ({
    measure: () => Promise.resolve(void 0),
    alarms: () => Promise.resolve(new Map),
    health: () => Promise.resolve(void 0),
    sides: () => (0, names_of_sides.Y)({
     canary: ref.canary,
     stable: ref.stable?.revision
    })
   }),
   explain: (ref, ending) => explainOnRender(ref, {
    ending: ending,
    service: known.get(ref.service)
   })
  };
 }
 function needsCause({phase: phase}, own) {
  return (0, render_deploy.dw)(own).endsWith('failed') && (phase === 'failed' || phase === 'rolled-back');
 }
 function withCause(reason, cause) {
  if (reason === void 0) return `${cause}.`;
  return reason.endsWith('.') ? `${reason.slice(0, -1)}: ${cause}.` : (0, join_sentences.D)(reason, `${cause}.`);
 }
 function unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
 }
 function unlessOutcomeUnknown(error) {
  if (!(error instanceof errors.s) || error.code !== 'outcome-unknown') throw error;
 }
})

};
