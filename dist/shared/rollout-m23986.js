export const modules = {

/***/ 23986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  GP: () => endByRefusals,
  Tg: () => endByError,
  rf: () => endBefore
 });
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78309);
 function endBefore({mode: mode, purpose: purpose}, prepared) {
  const {refusals: refusals, changes: changes, canary: canary} = prepared;
  if (refusals.length > 0 && purpose !== 'rollback') return endByRefusals(refusals);
  if (mode === 'dry-run') return changes.length > 0 ? {
   verdict: 'succeeded',
   reasonCode: 'would-change',
   reason: `${canary.label} would be deployed.`
  } : {
   verdict: 'succeeded',
   reasonCode: 'would-not-change',
   reason: `${canary.label} is already deployed.`
  };
  return changes.length > 0 ? void 0 : {
   verdict: 'succeeded',
   reasonCode: 'already-live',
   reason: `${canary.label} is serving 100% of traffic.`
  };
 }
 function endByRefusals(refusals) {
  const reason = (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__.D)(...refusals.map(refusal => refusal.reason));
  return {
   verdict: 'failed',
   reasonCode: refusals[0]?.code ?? 'preflight',
   reason: reason
  };
 }
 function endByError({code: code, message: message}, isStarted) {
  return {
   verdict: isStarted || code === 'outcome-unknown' ? 'unknown' : 'failed',
   reasonCode: code,
   reason: message
  };
 }
}),

/***/ 58071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  q: () => rollBackLeft,
  O: () => rollOut
 });
 var errors = __webpack_require__(33047);
 var conclude_rollout = __webpack_require__(18339);
 var refusal = __webpack_require__(71652);
 var join_sentences = __webpack_require__(78309);
 var early_ending = __webpack_require__(23986);
 var judge_stop = __webpack_require__(56331);
 var reconcile_rollout = __webpack_require__(10943);
 var step_hook = __webpack_require__(31185);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/run-hooks.js
 async function runStopHooks({hooks: hooks = [], purpose: purpose}, {state: state, observed: observed}, dependencies) {
  const {stop: stop, canaryPercent: canaryPercent, drift: drift} = observed;
  if (stop === void 0 || canaryPercent === void 0 || drift !== void 0 || state.abort !== void 0) return;
  if (purpose === 'rollback' || purpose === 'abort' || state.hookedStops.has(stop.id)) return;
  for (const hook of (0, step_hook.pi)(hooks, canaryPercent)) {
   if (dependencies.cancelled.aborted) return;
   const sending = send(hook, dependencies);
   state.sendingHook = sending;
   const failure = await sending;
   if (failure !== void 0 && hook.onFailure === 'roll-back' && purpose !== 'promote') return {
    cause: 'hook',
    reason: `${(0, step_hook.PY)(hook)} failed.`
   };
  }
  state.hookedStops.add(stop.id);
  return;
 }
 async function runEndHooks({hooks: hooks = [], purpose: purpose}, {end: end, ending: {verdict: verdict}, state: {observed: observed, sendingHook: sendingHook}}, dependencies) {
  const isWayBack = purpose === 'rollback';
  const isReverted = end.kind === 'reverted' && end.end.kind === 'succeeded';
  const isBack = isWayBack ? verdict === 'succeeded' : isReverted || observed?.phase === 'rolled-back';
  const moment = isBack ? 'rolled-back' : verdict === 'succeeded' ? 'succeeded' : void 0;
  const due = hooks.filter(({at: at}) => at === moment);
  if (due.length > 0) await sendingHook;
  for (const hook of due) await send(hook, dependencies);
 }
 async function send(hook, {hooks: hooks, eventLog: eventLog}) {
  if (hooks === void 0) throw new TypeError('The hooks of the rollout cannot be sent here.');
  try {
   eventLog.detail(`${(0, step_hook.PY)(hook)} returned HTTP ${await hooks.send(hook)}`);
   return;
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   eventLog.detail((0, join_sentences.D)(`${(0, step_hook.PY)(hook)} failed.`, error.message), 'warning');
   return error;
  }
 }
 var rollout_state = __webpack_require__(22210);
 var names_of_sides = __webpack_require__(85257);
 var inspect_sources = __webpack_require__(3117);
 var unless_cancelled = __webpack_require__(9483);
 var until_answered = __webpack_require__(7851);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/roll-out.js
 const CANCEL_WITHIN_MILLISECONDS = 24e4;
 const FINISH_WITHIN_MILLISECONDS = 6e4;
 async function rollOut(request, dependencies) {
  const {target: target, clock: clock, cancelled: cancelled, eventLog: eventLog} = dependencies;
  const giveUpAt = clock.now() + request.timeoutMilliseconds;
  let prepared;
  let ref;
  let isStarted = false;
  try {
   const preparing = (0, until_answered.Y)(() => target.prepare(request.spec), giveUpAt, dependencies);
   prepared = await (0, unless_cancelled.M)(cancelled, preparing);
   prepared.warnings.forEach(warning => eventLog.detail(warning, 'warning'));
   const refusal = await inspectBefore(request, prepared, dependencies);
   if (refusal !== void 0) return {
    ending: refusal,
    prepared: prepared,
    ref: ref,
    state: void 0
   };
   const untouched = (0, early_ending.rf)(request, prepared);
   if (untouched !== void 0) return {
    ending: untouched,
    prepared: prepared,
    ref: ref,
    state: void 0
   };
   const {plan: plan} = prepared;
   ref = await (0, until_answered.Y)(() => target.start(plan, begun => ref = begun), giveUpAt, dependencies);
   isStarted = true;
   return {
    ...await reconcile({
     request: request,
     prepared: prepared,
     ref: ref
    }, dependencies),
    prepared: prepared,
    ref: ref
   };
  } catch (error) {
   if (error instanceof refusal.V) return {
    ending: (0, early_ending.GP)([ error.refusal ]),
    prepared: prepared,
    ref: void 0,
    state: void 0
   };
   if (error instanceof unless_cancelled.c) return {
    ...await endCancelled({
     request: request,
     prepared: prepared,
     ref: ref
    }, dependencies),
    prepared: prepared,
    ref: ref
   };
   if (!(error instanceof errors.s)) throw error;
   return {
    ending: (0, early_ending.Tg)(error, isStarted),
    prepared: prepared,
    ref: ref,
    state: void 0
   };
  }
 }
 async function inspectBefore({gates: gates, mode: mode}, {stable: stable, refusals: refusals}, {target: target, sources: opened, eventLog: eventLog, clock: clock, cancelled: cancelled}) {
  if (opened === void 0 || stable === void 0 || refusals.length > 0) return;
  const live = target.namesOfLive?.(stable) ?? (0, names_of_sides.Y)({
   canary: stable,
   stable: void 0
  }).canary;
  const inspected = await (0, unless_cancelled.M)(cancelled, (0, inspect_sources.F)(gates, {
   opened: opened,
   live: live,
   clock: clock
  }));
  if (mode === 'dry-run') inspected.lines.forEach(line => eventLog.detail(line));
  inspected.warnings.forEach(warning => eventLog.detail(warning, 'warning'));
  const [refusal] = inspected.refusals;
  return refusal && (0, early_ending.Tg)(refusal, false);
 }
 async function endCancelled({request: request, prepared: prepared, ref: ref}, dependencies) {
  if (ref === void 0 || prepared === void 0) return {
   ending: {
    verdict: 'cancelled',
    reasonCode: 'cancelled',
    reason: CANCELLED
   },
   state: void 0
  };
  try {
   return await goBack({
    request: request,
    prepared: prepared,
    ref: ref
   }, (0, rollout_state.ue)(dependencies.clock.now()), dependencies);
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return {
    ending: (0, early_ending.Tg)(error, true),
    state: void 0
   };
  }
 }
 const CANCELLED = 'The job was canceled before the rollout started.';
 async function reconcile(started, dependencies) {
  const {request: request} = started;
  const state = (0, rollout_state.ue)(dependencies.clock.now());
  if (request.purpose === 'abort') state.abort = {
   cause: 'aborted',
   reason: 'The rollback was requested.'
  };
  try {
   const end = await reconcileOnce(started, state, dependencies);
   return {
    ending: await settle(started, {
     state: state,
     end: end
    }, dependencies),
    state: state
   };
  } catch (error) {
   if (!(error instanceof unless_cancelled.c)) {
    if (!(error instanceof errors.s)) throw error;
    return {
     ending: (0, early_ending.Tg)(error, true),
     state: state
    };
   }
   return goBack(started, state, dependencies);
  }
 }
 async function rollBackLeft({ref: ref, prepared: prepared, request: request}, dependencies) {
  return endCancelled({
   request: request,
   prepared: prepared,
   ref: ref
  }, dependencies);
 }
 async function goBack(started, {weights: weights, steps: steps, metrics: metrics, sources: sources, sendingHook: sendingHook}, dependencies) {
  const {request: request} = started;
  const isWayBack = request.purpose === 'rollback';
  const abort = isWayBack ? void 0 : {
   cause: 'cancelled',
   reason: 'The job was canceled.'
  };
  const back = {
   ...(0, rollout_state.ue)(dependencies.clock.now()),
   weights: weights,
   steps: steps,
   metrics: metrics,
   sources: sources,
   sendingHook: sendingHook,
   abort: abort
  };
  const bounded = {
   ...started,
   request: {
    ...request,
    timeoutMilliseconds: CANCEL_WITHIN_MILLISECONDS,
    purpose: isWayBack ? 'promote' : request.purpose,
    hooks: []
   }
  };
  const never = {
   ...dependencies,
   cancelled: (new AbortController).signal
  };
  const end = await reconcileOnce(bounded, back, never);
  return {
   ending: await settle(started, {
    state: back,
    end: end
   }, never),
   state: back
  };
 }
 function reconcileOnce({request: request, prepared: prepared, ref: ref}, state, dependencies) {
  const {target: target, eventLog: eventLog} = dependencies;
  const {purpose: purpose, timeoutMilliseconds: timeoutMilliseconds, gates: gates} = request;
  const read = {
   ...dependencies,
   evidence: target.evidence(ref)
  };
  const judged = {
   plan: request,
   state: state,
   eventLog: eventLog,
   beforeTraffic: BEFORE_TRAFFIC
  };
  return (0, reconcile_rollout.i)({
   ref: ref,
   state: state,
   purpose: purpose,
   timeoutMilliseconds: timeoutMilliseconds,
   gates: gates,
   origin: prepared.joins ? 'joined' : 'started'
  }, {
   ...dependencies,
   judge: async observed => {
    const abort = await runStopHooks(request, {
     state: state,
     observed: observed
    }, dependencies);
    return abort === void 0 ? (0, judge_stop.e)(judged, observed, read) : {
     kind: 'abort',
     abort: abort
    };
   }
  });
 }
 const BEFORE_TRAFFIC = 'The canary is running without traffic; stable is serving 100% of traffic.';
 async function settle({ref: ref, prepared: prepared, request: request}, {state: state, end: end}, dependencies) {
  const {target: target, eventLog: eventLog, clock: clock} = dependencies;
  const until = clock.now() + FINISH_WITHIN_MILLISECONDS;
  try {
   await (0, until_answered.Y)(() => end.kind === 'paused' ? target.pause(ref) : target.finish(ref), until, dependencies);
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   eventLog.detail((0, join_sentences.D)(error.message, 'The next deployment cleans up.'), 'warning');
  }
  const {observed: observed} = state;
  const ending = (0, conclude_rollout.N)(end, {
   platformName: target.platformName,
   to: prepared.canary.label,
   from: observed?.stable?.label ?? prepared.stable?.label ?? 'no revision',
   canaryPercent: observed?.canaryPercent,
   reachedPercent: state.weights.findLast(({canaryPercent: canaryPercent}) => canaryPercent > 0)?.canaryPercent,
   abort: state.abort,
   platformCause: observed?.cause,
   isVisible: observed !== void 0 && observed.phase !== 'absent',
   endsAtFullTraffic: request.waitUntil === 'traffic-shifted',
   failures: void 0
  });
  await runEndHooks(request, {
   end: end,
   ending: ending,
   state: state
  }, dependencies);
  return ending;
 }
})

};
