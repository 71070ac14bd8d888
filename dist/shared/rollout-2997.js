import { modules as shared0 } from './rollout-m23986.js';
export const id = 2997;
export const ids = [2997];
export const modules = {
...shared0,

/***/ 62238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => rollOutWhenFree
 });
 var roll_out = __webpack_require__(58071);
 var unless_cancelled = __webpack_require__(9483);
 var holder = __webpack_require__(57171);
 var rollout_note = __webpack_require__(73513);
 // CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/wait-for-lock.js
 const LOOK_EVERY_MILLISECONDS = 1e4;
 const DROPPED_WITHIN_MILLISECONDS = 6e4;
 async function isLockHeld(split) {
  const lock = await split.readLock();
  return lock !== void 0 && await split.now() < lock.expiresAt;
 }
 async function waitForLock({lock: split, clock: clock}, {until: until, eventLog: eventLog, cancelled: cancelled}) {
  let said;
  for (;;) {
   const lock = await split.readLock();
   const note = lock && (0, rollout_note.wd)(lock.note);
   const patience = note !== void 0 && (0, rollout_note.pl)(note) ? DROPPED_WITHIN_MILLISECONDS : 0;
   if (lock === void 0 || await split.now() >= lock.expiresAt + patience) return 'free';
   if (clock.now() >= until) return 'held';
   if (said !== lock.holder) eventLog.detail(`Waiting for the rollout of ${note?.canary.label ?? 'a release'} by ${(0, 
   holder.i)(lock.holder)}`);
   said = lock.holder;
   await (0, unless_cancelled.M)(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled));
  }
 }
 // CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/roll-out-when-free.js
 async function rollOutWhenFree(rollout, dependencies) {
  const {request: request, eventLog: eventLog, lock: lock, beforehand: beforehand} = rollout;
  const {clock: clock, cancelled: cancelled} = dependencies;
  const until = clock.now() + request.waitMilliseconds;
  for (;;) {
   const isWaiting = request.onRunning === 'wait' && request.mode === 'deploy' && request.purpose !== 'rollback';
   const held = isWaiting ? await waitForLock({
    lock: lock,
    clock: clock
   }, {
    until: until,
    eventLog: eventLog,
    cancelled: cancelled
   }) : 'free';
   await (beforehand?.());
   const rolled = await rollOutOnce(rollout, dependencies);
   const isRefused = rolled.ending.verdict === 'failed' && rolled.ref === void 0;
   if (!isWaiting || held === 'held' || !isRefused || !await isLockHeld(lock)) return rolled;
  }
 }
 async function rollOutOnce({request: request, spec: spec, target: target, eventLog: eventLog, sources: sources, hooks: hooks, leftReason: leftReason}, {world: world, clock: clock, cancelled: cancelled}) {
  const isLeft = request.onCancel === 'leave';
  const rolling = (0, roll_out.O)(spec, {
   target: isLeft ? untilCancelled(target, cancelled) : target,
   eventLog: eventLog,
   clock: clock,
   sources: sources,
   hooks: hooks,
   prober: world.prober,
   boundCalls: world.boundCalls,
   cancelled: isLeft ? (new AbortController).signal : cancelled
  });
  if (!isLeft) return rolling;
  try {
   return await (0, unless_cancelled.M)(cancelled, rolling);
  } catch (error) {
   if (!(error instanceof unless_cancelled.c)) throw error;
   world.boundCalls(clock.now());
   return {
    ending: {
     verdict: 'cancelled',
     reasonCode: 'cancelled',
     reason: leftReason
    },
    prepared: void 0,
    ref: void 0,
    state: void 0
   };
  }
 }
 function untilCancelled(target, cancelled) {
  const unlessLeft = call => cancelled.aborted ? new Promise(() => {}) : call();
  return {
   ...target,
   start: (plan, begun) => unlessLeft(() => target.start(plan, begun)),
   observe: ref => unlessLeft(() => target.observe(ref)),
   follow: (ref, observed) => unlessLeft(() => target.follow(ref, observed)),
   act: (ref, effect, stopId) => unlessLeft(() => target.act(ref, effect, stopId)),
   revert: ref => unlessLeft(() => target.revert(ref)),
   pause: ref => unlessLeft(() => target.pause(ref)),
   finish: ref => unlessLeft(() => target.finish(ref))
  };
 }
}),

/***/ 91037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  z: () => recordOf
 });
 var _domain_present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);
 var _use_cases_rollout_report_report_shift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45083);
 function recordOf(ended, {place: {strategy: strategy, ...place}, eventLog: eventLog}) {
  const {to: to, rolledOut: rolledOut, isStarted: isStarted, failures: failures, explanation: explanation, startedAt: startedAt, finishedAt: finishedAt} = ended;
  const {ending: ending, state: state, prepared: prepared} = rolledOut;
  const {stable: stable} = prepared ?? {};
  const isProgressive = strategy !== 'rolling' && state !== void 0 && isStarted;
  const successor = ending.verdict === 'superseded' ? state?.observed?.successor : void 0;
  const isBack = state?.rollbackRequested === true || ending.verdict === 'rolled-back';
  return {
   ...{
    ...place,
    subject: eventLog.subject,
    ending: ending,
    startedAt: startedAt,
    finishedAt: finishedAt,
    from: stable,
    to: to,
    isStarted: isStarted
   },
   servesAlone: ending.reasonCode === 'deployed',
   instances: ended.instances,
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
   failures: failures,
   unhealthy: [],
   events: eventLog.events,
   counts: eventLog.counts,
   excerpts: eventLog.excerpts,
   changes: {
    revision: prepared?.changes ?? [],
    settings: [],
    ...ended.planLines.length === 0 ? {} : {
     plan: ended.planLines
    }
   },
   ...(0, _domain_present_members_js__WEBPACK_IMPORTED_MODULE_0__.P)({
    shift: isProgressive ? (0, _use_cases_rollout_report_report_shift_js__WEBPACK_IMPORTED_MODULE_1__.p)({
     state: state,
     startedAt: startedAt,
     finishedAt: finishedAt,
     canary: to.label,
     stable: stable?.label ?? 'none'
    }) : void 0
   }),
   ...explanation ?? {
    facts: [],
    links: [],
    nextSteps: []
   }
  };
 }
}),

/***/ 61047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => toRolloutRequest,
  u: () => concludeStep
 });
 function toRolloutRequest(request, canary, run) {
  const isWayBack = request.purpose === 'rollback';
  const steps = isWayBack ? [ 100 ] : request.steps;
  return {
   ...{
    ...request,
    steps: steps,
    scaleDownDelaySeconds: 0
   },
   spec: {
    canary: canary,
    steps: steps,
    isWayBack: isWayBack,
    scaleDownDelaySeconds: request.scaleDownDelaySeconds,
    supersede: request.onRunning === 'supersede',
    resume: [ 'approve', 'promote', 'abort' ].includes(request.purpose),
    run: run ?? 'a local run'
   }
  };
 }
 function concludeStep({mode: mode, strategy: strategy}, record, eventLog) {
  const {ending: ending, startedAt: startedAt, finishedAt: finishedAt} = record;
  const {verdict: verdict, reason: reason} = ending;
  eventLog.end(`${verdict}: ${reason}`, verdict, verdict === 'succeeded' ? 'logged' : 'logged-elsewhere');
  return {
   mode: mode,
   ending: ending,
   startedAt: startedAt,
   finishedAt: finishedAt,
   services: [ {
    ...record,
    events: eventLog.events
   } ],
   ...strategy === 'rolling' ? {} : {
    strategy: strategy
   }
  };
 }
}),

/***/ 62950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => openHooks
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_source_read_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93460);
 var _domain_step_hook_step_hook_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31185);
 async function openHooks({hooks: hooks = [], purpose: purpose}, connect) {
  if (hooks.length === 0) return;
  if (connect === void 0) throw new TypeError('The hooks of the rollout cannot be opened here.');
  const isJudged = purpose === 'deploy' || purpose === 'approve';
  try {
   const variables = hooks.map(_domain_step_hook_step_hook_js__WEBPACK_IMPORTED_MODULE_2__.F3).filter(name => name !== void 0);
   const {sender: sender, unset: unset} = await connect([ ...new Set(variables) ]);
   if (isJudged && unset[0] !== void 0) throw unsetSecret(unset[0]);
   return sender;
  } catch (error) {
   if (isJudged || !(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return {
    send: () => Promise.reject(error)
   };
  }
 }
 function unsetSecret(variable) {
  return (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('hooks', `a hook reads its secret from the environment variable ${variable}, which is not set. Set it under env of the step, from a secret. In a reusable workflow, add a line to its secret ${_domain_gate_source_read_secret_js__WEBPACK_IMPORTED_MODULE_1__.EM}.`);
 }
})

};
