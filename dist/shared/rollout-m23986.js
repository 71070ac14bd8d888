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

/***/ 28749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => rollOut,
  q: () => rollBackLeft
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_rollout_conclude_rollout_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18339);
 var _domain_rollout_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71652);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78309);
 var _early_ending_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23986);
 var _judge_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56331);
 var _reconcile_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10943);
 var _rollout_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22210);
 var _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85257);
 var _sources_inspect_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3117);
 var _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9483);
 var _until_answered_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7851);
 const CANCEL_WITHIN_MILLISECONDS = 24e4;
 const FINISH_WITHIN_MILLISECONDS = 6e4;
 async function rollOut(request, dependencies) {
  const {target: target, clock: clock, cancelled: cancelled, eventLog: eventLog} = dependencies;
  const giveUpAt = clock.now() + request.timeoutMilliseconds;
  let prepared;
  let ref;
  let isStarted = false;
  try {
   const preparing = (0, _until_answered_js__WEBPACK_IMPORTED_MODULE_6__.Y)(() => target.prepare(request.spec), giveUpAt, dependencies);
   prepared = await (0, _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_5__.M)(cancelled, preparing);
   prepared.warnings.forEach(warning => eventLog.detail(warning, 'warning'));
   const refusal = await inspectBefore(request, prepared, dependencies);
   if (refusal !== void 0) return {
    ending: refusal,
    prepared: prepared,
    ref: ref,
    state: void 0
   };
   const untouched = (0, _early_ending_js__WEBPACK_IMPORTED_MODULE_7__.rf)(request, prepared);
   if (untouched !== void 0) return {
    ending: untouched,
    prepared: prepared,
    ref: ref,
    state: void 0
   };
   const {plan: plan} = prepared;
   ref = await (0, _until_answered_js__WEBPACK_IMPORTED_MODULE_6__.Y)(() => target.start(plan, begun => ref = begun), giveUpAt, dependencies);
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
   if (error instanceof _domain_rollout_refusal_js__WEBPACK_IMPORTED_MODULE_1__.V) return {
    ending: (0, _early_ending_js__WEBPACK_IMPORTED_MODULE_7__.GP)([ error.refusal ]),
    prepared: prepared,
    ref: void 0,
    state: void 0
   };
   if (error instanceof _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_5__.c) return {
    ...await endCancelled({
     request: request,
     prepared: prepared,
     ref: ref
    }, dependencies),
    prepared: prepared,
    ref: ref
   };
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return {
    ending: (0, _early_ending_js__WEBPACK_IMPORTED_MODULE_7__.Tg)(error, isStarted),
    prepared: prepared,
    ref: ref,
    state: void 0
   };
  }
 }
 async function inspectBefore({gates: gates, mode: mode}, {stable: stable, refusals: refusals}, {target: target, sources: opened, eventLog: eventLog, clock: clock, cancelled: cancelled}) {
  if (opened === void 0 || stable === void 0 || refusals.length > 0) return;
  const live = target.namesOfLive?.(stable) ?? (0, _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_8__.Y)({
   canary: stable,
   stable: void 0
  }).canary;
  const inspected = await (0, _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_5__.M)(cancelled, (0, 
  _sources_inspect_sources_js__WEBPACK_IMPORTED_MODULE_4__.F)(gates, {
   opened: opened,
   live: live,
   clock: clock
  }));
  if (mode === 'dry-run') inspected.lines.forEach(line => eventLog.detail(line));
  inspected.warnings.forEach(warning => eventLog.detail(warning, 'warning'));
  const [refusal] = inspected.refusals;
  return refusal && (0, _early_ending_js__WEBPACK_IMPORTED_MODULE_7__.Tg)(refusal, false);
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
   }, (0, _rollout_state_js__WEBPACK_IMPORTED_MODULE_9__.ue)(dependencies.clock.now()), dependencies);
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return {
    ending: (0, _early_ending_js__WEBPACK_IMPORTED_MODULE_7__.Tg)(error, true),
    state: void 0
   };
  }
 }
 const CANCELLED = 'The job was canceled before anything was changed.';
 async function reconcile(started, dependencies) {
  const {request: request} = started;
  const state = (0, _rollout_state_js__WEBPACK_IMPORTED_MODULE_9__.ue)(dependencies.clock.now());
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
   if (!(error instanceof _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_5__.c)) {
    if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
    return {
     ending: (0, _early_ending_js__WEBPACK_IMPORTED_MODULE_7__.Tg)(error, true),
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
 async function goBack(started, {weights: weights, steps: steps, metrics: metrics, sources: sources}, dependencies) {
  const {request: request} = started;
  const isWayBack = request.purpose === 'rollback';
  const abort = isWayBack ? void 0 : {
   cause: 'cancelled',
   reason: 'The job was canceled.'
  };
  const back = {
   ...(0, _rollout_state_js__WEBPACK_IMPORTED_MODULE_9__.ue)(dependencies.clock.now()),
   weights: weights,
   steps: steps,
   metrics: metrics,
   sources: sources,
   abort: abort
  };
  const bounded = {
   ...started,
   request: {
    ...request,
    timeoutMilliseconds: CANCEL_WITHIN_MILLISECONDS,
    purpose: isWayBack ? 'promote' : request.purpose
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
  return (0, _reconcile_rollout_js__WEBPACK_IMPORTED_MODULE_3__.i)({
   ref: ref,
   state: state,
   purpose: purpose,
   timeoutMilliseconds: timeoutMilliseconds,
   gates: gates,
   origin: prepared.joins ? 'joined' : 'started'
  }, {
   ...dependencies,
   judge: observed => (0, _judge_stop_js__WEBPACK_IMPORTED_MODULE_2__.e)(judged, observed, read)
  });
 }
 const BEFORE_TRAFFIC = 'The canary is running without traffic; stable is serving 100% of traffic.';
 async function settle({ref: ref, prepared: prepared, request: request}, {state: state, end: end}, dependencies) {
  const {target: target, eventLog: eventLog, clock: clock} = dependencies;
  const until = clock.now() + FINISH_WITHIN_MILLISECONDS;
  try {
   await (0, _until_answered_js__WEBPACK_IMPORTED_MODULE_6__.Y)(() => end.kind === 'paused' ? target.pause(ref) : target.finish(ref), until, dependencies);
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   eventLog.detail((0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_10__.D)(error.message, 'The next deployment cleans up.'), 'warning');
  }
  const {observed: observed} = state;
  return (0, _domain_rollout_conclude_rollout_js__WEBPACK_IMPORTED_MODULE_11__.N)(end, {
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
 }
})

};
