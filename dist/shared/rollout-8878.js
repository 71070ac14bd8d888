export const id = 8878;
export const ids = [8878];
export const modules = {

/***/ 18339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  N: () => concludeRollout
 });
 var _text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75188);
 var _text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78309);
 var _text_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95098);
 var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53177);
 const PREVIOUS = 'the previous revision';
 function concludeRollout(end, facts) {
  const ending = concludeEnd(end, facts);
  if (facts.running === void 0 || end.kind === 'succeeded' || end.kind === 'unknown') return ending;
  return {
   ...ending,
   reason: (0, _text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__.D)(ending.reason, `Now ${facts.running}.`)
  };
 }
 function concludeEnd(end, facts) {
  const {to: to, from: from} = facts;
  switch (end.kind) {
  case 'succeeded':
   return {
    verdict: 'succeeded',
    reasonCode: end.success?.code ?? 'deployed',
    reason: end.success?.reason ?? `${to} is serving 100% of traffic.`
   };

  case 'left':
   return failFor(end.abort, to, {
    reasonCode: end.abort.cause,
    then: end.because
   });

  case 'unended':
   return failFor(end.abort, to, {
    reasonCode: 'rollback-unfinished',
    then: end.reason
   });

  case 'paused':
   return concludePaused(end, facts);

  case 'rolled-back':
   return concludeRolledBack(end.reason, facts);

  case 'rollback-failed':
   return fail('rollback-failed', (0, _text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__.D)(`The rollback of ${to}${from === void 0 ? '' : ` to ${from}`} failed.`, facts.abort === void 0 ? facts.failures : void 0, end.reason));

  case 'rollback-too-late':
   return fail('rollback-unfinished', `${to} is still serving 100% of traffic; it was too late to roll back. ${end.reason}`);

  case 'reverted':
   return concludeReverted(end, facts);

  case 'failed':
   return fail(facts.abort?.cause ?? facts.platformCause ?? 'stopped', (0, _text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__.D)(`The deployment of ${to} failed.`, end.reason, failuresBehind(facts)));

  case 'stopped':
   return fail('stopped', `The deployment of ${to} was stopped. ${end.reason}`);

  case 'superseded':
   return {
    verdict: 'superseded',
    reasonCode: 'superseded',
    reason: `${to} was superseded by ${end.by}.`
   };

  case 'unknown':
   return {
    verdict: 'unknown',
    reasonCode: end.code ?? (facts.isVisible ? 'unconfirmed' : 'not-visible'),
    reason: end.reason
   };
  }
 }
 function concludePaused(end, facts) {
  const reason = (0, _text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__.D)(end.reason, describeExpiry(end.expiresAt, facts));
  return facts.endsAtFullTraffic && end.canaryPercent === 100 ? {
   verdict: 'succeeded',
   reasonCode: 'traffic-shifted',
   reason: reason
  } : {
   verdict: 'paused',
   reasonCode: 'paused',
   reason: reason
  };
 }
 function describeExpiry(expiresAt, {platformName: platformName, from: from = PREVIOUS}) {
  return expiresAt === void 0 ? 'The rollout stays paused until it is continued or rolled back.' : `${platformName} rolls back to ${from} at ${(0, 
  _text_moment_js__WEBPACK_IMPORTED_MODULE_1__.K9)(expiresAt)} unless the rollout is continued.`;
 }
 function concludeRolledBack(said, facts) {
  const {abort: abort, platformName: platformName, from: from = PREVIOUS} = facts;
  const cause = abort?.cause ?? facts.platformCause ?? 'rolled-back-by-others';
  if (facts.running !== void 0) return {
   verdict: (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.Xb)(cause, 'rolled-back'),
   reasonCode: cause,
   reason: (0, _text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__.D)(`${_verdict_js__WEBPACK_IMPORTED_MODULE_2__.jC} ${facts.to}: ${(0, 
   _text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__.Y)(said)}`, failuresBehind(facts))
  };
  const back = facts.canaryPercent === 0 ? `${from} is serving 100% of traffic.` : `${platformName} reports that ${from} is serving traffic again.`;
  const where = facts.reachedPercent === void 0 ? 'before the canary received traffic' : `at ${facts.reachedPercent}%`;
  return {
   verdict: (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.Xb)(cause, 'rolled-back'),
   reasonCode: cause,
   reason: (0, _text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__.D)(`${_verdict_js__WEBPACK_IMPORTED_MODULE_2__.jC}${abort === void 0 ? ` by ${platformName}` : ''} ${where}: ${(0, 
   _text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__.Y)(said)}`, failuresBehind(facts), back)
  };
 }
 function failuresBehind({abort: abort, platformCause: platformCause, failures: failures}) {
  return (abort?.cause ?? platformCause) === 'circuit-breaker' ? failures : void 0;
 }
 function concludeReverted({end: end, abort: abort}, {from: from = PREVIOUS}) {
  const late = (0, _text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__.D)((0, _text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__.Y)(abort.reason), `The deployment completed before the rollback took effect, so ${from} was deployed again`);
  if (end.kind === 'succeeded') return {
   verdict: (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.Xb)(abort.cause, 'rolled-back'),
   reasonCode: abort.cause,
   reason: `${_verdict_js__WEBPACK_IMPORTED_MODULE_2__.jC}: ${late}. It is serving 100% of traffic.`
  };
  if (end.kind === 'unknown') return {
   verdict: 'unknown',
   reasonCode: end.code ?? 'unconfirmed',
   reason: (0, _text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__.D)((0, _text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__.Z)(late), end.reason)
  };
  return fail('rollback-unfinished', `${(0, _text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__.Z)(late)}, but that deployment did not succeed (${end.kind}).`);
 }
 function failFor({cause: cause, reason: reason}, to, {reasonCode: reasonCode, then: then}) {
  const verdict = (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.Xb)(cause, 'failed');
  return {
   verdict: verdict,
   reasonCode: verdict === 'failed' ? reasonCode : cause,
   reason: (0, _text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__.D)(`The deployment of ${to} failed: ${(0, 
   _text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__.Y)(reason)}`, then)
  };
 }
 function fail(reasonCode, reason) {
  return {
   verdict: 'failed',
   reasonCode: reasonCode,
   reason: reason
  };
 }
}),

/***/ 68244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => limitsOf
 });
 const VISIBLE_WITHIN_MILLISECONDS = 12e4;
 const AFTER_THE_DEADLINE_MILLISECONDS = 9e5;
 const STOP_MARGIN_MILLISECONDS = 12e4;
 function limitsOf({purpose: purpose, timeoutMilliseconds: timeoutMilliseconds, patienceMilliseconds: patienceMilliseconds = AFTER_THE_DEADLINE_MILLISECONDS}, startedAt) {
  const deadlineAt = startedAt + timeoutMilliseconds;
  return {
   visibleBy: startedAt + VISIBLE_WITHIN_MILLISECONDS,
   deadlineAt: purpose === 'promote' || purpose === 'rollback' ? Number.POSITIVE_INFINITY : deadlineAt,
   giveUpAt: deadlineAt + patienceMilliseconds,
   stopMarginMilliseconds: STOP_MARGIN_MILLISECONDS
  };
 }
}),

/***/ 14278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  P: () => isOver,
  n: () => isOpen
 });
 function isOver({phase: phase}) {
  return [ 'succeeded', 'rolled-back', 'rollback-failed', 'failed', 'stopped', 'superseded' ].includes(phase);
 }
 function isOpen({phase: phase}) {
  return [ 'absent', 'starting', 'progressing', 'paused', 'promoting' ].includes(phase);
 }
}),

/***/ 71652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  V: () => StartRefused
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 class StartRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.s {
  refusal;
  constructor(refusal) {
   super('conflict', refusal.reason);
   this.refusal = refusal;
  }
 }
}),

/***/ 39143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  w: () => openDeploymentLog
 });
 var _domain_report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76693);
 function openDeploymentLog({subject: subject, prefix: prefix}, {clock: clock, log: log}) {
  const events = [];
  const counts = [];
  const excerpts = [];
  const tell = (event, where = 'logged') => {
   if (where === 'logged') log.line(`${prefix}${event.text}`);
   events.push({
    ...event,
    at: clock.now(),
    subject: subject
   });
  };
  return {
   subject: subject,
   isAlone: prefix === '',
   events: events,
   counts: counts,
   excerpts: excerpts,
   milestone: (text, tone = 'neutral') => tell({
    text: text,
    tone: tone,
    weight: 'milestone'
   }),
   end: (text, ending, where) => tell({
    text: text,
    ending: ending,
    tone: (0, _domain_report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__.R)(ending).tone,
    weight: 'milestone'
   }, where),
   detail: (text, tone = 'neutral') => tell({
    text: text,
    tone: tone,
    weight: 'detail'
   }),
   count(next) {
    const last = counts.at(-1);
    const isSame = last?.desired === next.desired && last.canary === next.canary && last.stable === next.stable;
    if (!isSame) counts.push({
     ...next,
     at: clock.now()
    });
   },
   excerpt(excerpt) {
    excerpts.push(excerpt);
    log.line(`${prefix}${excerpt.title}`);
    for (const line of excerpt.lines) log.line(`${prefix}  | ${line}`);
   },
   commands(block) {
    excerpts.push(block);
    log.line(`${prefix}${block.title}:`);
    for (const line of block.lines) log.line(line);
   }
  };
 }
}),

/***/ 10943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  i: () => reconcileRollout
 });
 var errors = __webpack_require__(33047);
 var look_interval = __webpack_require__(84735);
 var tolerates_until = __webpack_require__(39308);
 var move_limits = __webpack_require__(68244);
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/domain/rollout/next-move.js
 function nextMove(observed, facts, time) {
  const {limits: limits, now: now} = time;
  const {platformName: platformName} = facts;
  switch (observed.phase) {
  case 'absent':
   return awaitVisible(facts, limits, now);

  case 'starting':
  case 'progressing':
  case 'paused':
  case 'promoting':
   return moveOpen(observed, facts, time);

  case 'succeeded':
   return concludeSuccess(observed, facts);

  case 'rolled-back':
   return end({
    kind: 'rolled-back',
    reason: facts.abort?.reason ?? observed.reason ?? `${platformName} reported no reason.`
   });

  case 'rollback-failed':
  case 'failed':
  case 'stopped':
   return end({
    kind: observed.phase,
    reason: quote(observed, platformName) ?? describe(observed.phase, platformName)
   });

  case 'superseded':
   return end({
    kind: 'superseded',
    by: observed.successor?.label ?? 'another rollout'
   });

  case 'stopping':
  case 'rolling-back':
   if (facts.abort !== void 0 && now >= limits.giveUpAt) return end({
    kind: 'unended',
    abort: facts.abort,
    reason: `The rollback is still in progress${inBrackets(observed.state)}.`
   });
   return awaitEnd(`${platformName} to finish the deployment${inBrackets(observed.state)}`, limits, now);

  case 'unknown':
   return isOverdue(observed, now) ? endUnsettled(observed) : awaitEnd(`a recognized status${inBrackets(observed.state && `${platformName} status ${observed.state}`)}`, limits, now);
  }
 }
 function awaitVisible({platformName: platformName}, limits, now) {
  if (now < limits.visibleBy) return {
   kind: 'wait',
   waitingFor: `${platformName} to show the deployment`
  };
  return end({
   kind: 'unknown',
   reason: `${platformName} accepted the update, but did not start a deployment of this revision.`
  });
 }
 function concludeSuccess({stable: stable, success: success}, {abort: abort, rollbackRequested: rollbackRequested}) {
  if (abort === void 0 || abort.cause !== 'gate' && !rollbackRequested) return end({
   kind: 'succeeded',
   ...success === void 0 ? {} : {
    success: success
   }
  });
  if (stable === void 0) return end({
   kind: 'rollback-too-late',
   reason: (0, join_sentences.D)(abort.reason, 'There is no earlier revision to roll back to.')
  });
  return {
   kind: 'revert',
   abort: abort
  };
 }
 function moveOpen(observed, facts, {limits: limits, now: now}) {
  const {stop: stop, stable: stable} = observed;
  const judgment = facts.judgment?.stopId === stop?.id ? facts.judgment?.says : void 0;
  const abort = facts.abort ?? (judgment?.kind === 'abort' ? judgment.abort : void 0) ?? findTimeout(observed, limits, now);
  if (abort !== void 0) return rollBackRunning(abort, {
   stop: stop,
   giveUp: now >= limits.giveUpAt
  }, facts);
  if (isOverdue(observed, now)) return endUnsettled(observed);
  if (stop === void 0) return {
   kind: 'wait',
   waitingFor: `${facts.platformName}${inBrackets(observed.stage ?? observed.state)}`
  };
  if (stable === void 0) return {
   kind: 'continue',
   stopId: stop.id,
   reason: 'First deployment: there is nothing to compare with.'
  };
  switch (judgment?.kind) {
  case 'continue':
   return {
    kind: 'continue',
    stopId: stop.id,
    reason: judgment.reason
   };

  case 'pause':
   return {
    kind: 'pause',
    reason: judgment.reason,
    expiresAt: stop.expiresAt
   };

  case 'undecided':
   return {
    kind: 'wait',
    waitingFor: judgment.waitingFor
   };

  default:
   return {
    kind: 'wait',
    waitingFor: 'evidence'
   };
  }
 }
 function rollBackRunning(abort, {stop: stop, giveUp: giveUp}, {platformName: platformName, leave: leave}) {
  if (leave !== void 0) return end({
   kind: 'left',
   abort: abort,
   because: leave
  });
  if (giveUp) {
   const unheard = `A rollback was requested, but ${platformName} has not reported its start.`;
   return end({
    kind: 'unknown',
    reason: (0, join_sentences.D)(abort.reason, unheard)
   });
  }
  return stop === void 0 ? {
   kind: 'stop',
   abort: abort
  } : {
   kind: 'roll-back',
   stopId: stop.id,
   abort: abort
  };
 }
 function findTimeout({phase: phase, stop: stop, stable: stable}, limits, now) {
  if (phase === 'promoting') return;
  if (now >= limits.deadlineAt) return {
   cause: 'timed-out',
   reason: 'The rollout timed out.'
  };
  if (stable === void 0 || stop?.expiresAt === void 0) return;
  if (now < stop.expiresAt - limits.stopMarginMilliseconds) return;
  return {
   cause: 'inconclusive',
   reason: 'There was not enough evidence before the pause expired.'
  };
 }
 function awaitEnd(waitingFor, limits, now) {
  if (now < limits.giveUpAt) return {
   kind: 'wait',
   waitingFor: waitingFor
  };
  return end({
   kind: 'unknown',
   reason: `Timed out while waiting for ${waitingFor}.`
  });
 }
 function isOverdue({settleBy: settleBy}, now) {
  return settleBy !== void 0 && now >= settleBy;
 }
 function endUnsettled({reason: reason = 'The platform reported contradictory states.'}) {
  return end({
   kind: 'unknown',
   reason: reason
  });
 }
 function end(how) {
  return {
   kind: 'end',
   end: how
  };
 }
 function quote({reason: reason}, platformName) {
  return reason === void 0 ? void 0 : `${platformName} reported: ${reason}`;
 }
 function describe(phase, platformName) {
  switch (phase) {
  case 'rollback-failed':
   return `${platformName} could not roll back the deployment.`;

  case 'failed':
   return `${platformName} ended the deployment and reported no reason.`;

  case 'stopped':
   return `${platformName} stopped the deployment and reported no reason.`;
  }
 }
 function inBrackets(text) {
  return text === void 0 || text === '' ? '' : ` (${text})`;
 }
 var observation = __webpack_require__(14278);
 var poll_interval = __webpack_require__(85209);
 var capitalize = __webpack_require__(75188);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/carry-out.js
 async function carryOut({ref: ref, state: state}, move, {target: target, eventLog: eventLog}) {
  if (move.kind === 'wait') return 'waited';
  try {
   if (move.kind !== 'continue') noteAbort(state, move.abort, eventLog);
   await target.act(ref, move.kind, 'stopId' in move ? move.stopId : void 0);
   if (move.kind === 'continue') eventLog.milestone(`continued: ${move.reason}`, 'good');
  } catch (error) {
   if (!(error instanceof errors.s) || !(0, tolerates_until.PP)(error)) throw error;
   eventLog.detail(error.message, 'warning');
  }
  return 'acted';
 }
 function noteAbort(state, abort, eventLog) {
  if (!state.rollbackRequested) eventLog.milestone(describeRollback(abort), 'bad');
  state.abort ??= abort;
  state.rollbackRequested = true;
 }
 function describeRollback({cause: cause, reason: reason, gates: gates = []}) {
  if (gates.length === 0) return `Rolling back: ${(0, capitalize.Y)(reason)}`;
  return `Rolling back: ${gates.join(' and ')} ${cause === 'gate' ? 'failed' : 'inconclusive'}`;
 }
 var rollout_state = __webpack_require__(22210);
 var read_sources = __webpack_require__(71996);
 var unless_cancelled = __webpack_require__(9483);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/reconcile-rollout.js
 const AFTER_AN_EFFECT_MILLISECONDS = 1e3;
 const UNREAD_INTERVAL_MILLISECONDS = 5e3;
 async function reconcileRollout(rollout, dependencies) {
  const {state: state, leave: leave} = rollout;
  const {clock: clock, cancelled: cancelled, target: target, boundCalls: boundCalls} = dependencies;
  const {platformName: platformName} = target;
  const limits = (0, move_limits.A)(rollout, state.startedAt);
  const sleep = milliseconds => (0, unless_cancelled.M)(cancelled, clock.sleep(milliseconds, cancelled));
  for (;;) {
   boundCalls(toleratesUntil(state, limits));
   const seen = await (0, unless_cancelled.M)(cancelled, lookAt(rollout, limits, dependencies));
   if (seen !== void 0) {
    const {observed: observed, now: now} = seen;
    const move = nextMove(observed, {
     ...state,
     platformName: platformName,
     leave: leave
    }, {
     limits: limits,
     now: now
    });
    if (move.kind === 'end') {
     (0, read_sources.t_)(rollout.gates, state, dependencies.eventLog);
     return move.end;
    }
    if (clock.now() > limits.giveUpAt) return {
     kind: 'unknown',
     reason: `${platformName} did not finish before the timeout.`
    };
    if (move.kind === 'pause') return {
     ...move,
     kind: 'paused',
     canaryPercent: observed.canaryPercent
    };
    if (move.kind === 'revert') return isWayBack(rollout) ? {
     kind: 'succeeded'
    } : revert(rollout, move.abort, dependencies);
    const acted = await (0, unless_cancelled.M)(cancelled, carryOut(rollout, move, dependencies));
    await sleep(acted === 'acted' ? AFTER_AN_EFFECT_MILLISECONDS : intervalFor(rollout, observed, clock.now()));
   } else if (clock.now() > toleratesUntil(state, limits)) return endUnread(state); else await sleep(UNREAD_INTERVAL_MILLISECONDS);
  }
 }
 async function lookAt(rollout, limits, {target: target, judge: judge, eventLog: eventLog, clock: clock}) {
  const {ref: ref, state: state, origin: origin} = rollout;
  const at = clock.now();
  let observed;
  try {
   observed = await target.observe(ref);
   state.observed = observed;
   (0, rollout_state.In)(state, observed, origin);
   logProgress(state, observed, eventLog);
   const {trouble: trouble, unread: unread = observed.unread} = await follow(rollout, observed, target);
   const says = await judge(observed);
   if (says?.kind === 'abort' && (unread === void 0 || says.abort.cause !== 'inconclusive')) state.abort ??= says.abort;
   state.abort ??= trouble;
   if (unread !== void 0 && !isWayBack(rollout)) throw unread;
   const stopId = observed.stop?.id;
   state.judgment = says === void 0 || stopId === void 0 ? void 0 : {
    stopId: stopId,
    says: says
   };
   const now = clock.now();
   state.abort ??= await explainTimeout(ref, {
    observed: observed,
    limits: limits,
    now: now
   }, target);
   noteUnread(state, unread && {
    error: unread,
    since: at
   }, eventLog);
   return {
    observed: observed,
    now: now
   };
  } catch (error) {
   if (!(error instanceof errors.s) || !(0, tolerates_until.WG)(error)) throw error;
   noteUnread(state, {
    error: error,
    since: at
   }, eventLog);
   const now = clock.now();
   const mustEnd = state.abort !== void 0 || now >= limits.deadlineAt;
   return observed !== void 0 && (mustEnd || !(0, observation.n)(observed)) ? {
    observed: observed,
    now: now
   } : void 0;
  }
 }
 function noteUnread(state, unread, eventLog) {
  if (unread !== void 0 && state.unreadable === void 0) eventLog.detail(unread.error.message, 'warning');
  state.unreadable = unread && {
   ...unread,
   since: state.unreadable?.since ?? unread.since
  };
 }
 async function follow(rollout, observed, target) {
  try {
   return {
    trouble: await target.follow(rollout.ref, observed)
   };
  } catch (error) {
   if (!(error instanceof errors.s) || !((0, tolerates_until.WG)(error) || isWayBack(rollout))) throw error;
   return {
    unread: error
   };
  }
 }
 async function explainTimeout(ref, {observed: observed, limits: limits, now: now}, target) {
  if (target.explainTimeout === void 0 || !(0, observation.n)(observed)) return;
  return findTimeout(observed, limits, now)?.cause === 'timed-out' ? target.explainTimeout(ref) : void 0;
 }
 function logProgress(state, observed, eventLog) {
  const {phase: phase, stage: stage, stop: stop, canaryPercent: canaryPercent, running: running} = observed;
  if (phase === 'absent' || observed.state === void 0 && (phase === 'superseded' || running !== void 0)) return;
  const where = [ observed.state ?? phase, stage, stop === void 0 ? void 0 : 'paused' ].filter(part => part !== void 0);
  const progress = `${where.join(', ')}: ${running ?? `${canaryPercent ?? '?'}% of traffic on the canary`}`;
  if (progress !== state.loggedProgress) eventLog.detail(progress);
  state.loggedProgress = progress;
 }
 function toleratesUntil({abort: abort, unreadable: unreadable}, {deadlineAt: deadlineAt, giveUpAt: giveUpAt}) {
  if (abort !== void 0) return giveUpAt;
  const since = unreadable?.since ?? Number.NEGATIVE_INFINITY;
  return Math.min(Math.max(deadlineAt, since + tolerates_until.bK), giveUpAt);
 }
 function endUnread({unreadable: unreadable}) {
  const error = unreadable?.error;
  const reason = (0, join_sentences.D)('The rollout timed out while its state could not be read.', error?.message);
  return {
   kind: 'unknown',
   reason: reason,
   ...error === void 0 ? {} : {
    code: error.code
   }
  };
 }
 function isWayBack({purpose: purpose}) {
  return purpose === 'rollback' || purpose === 'promote';
 }
 function endUnreverted(abort, {code: code, message: message}) {
  const reason = (0, join_sentences.D)(abort.reason, message);
  return code === 'outcome-unknown' ? {
   kind: 'unknown',
   reason: reason,
   code: code
  } : {
   kind: 'rollback-too-late',
   reason: reason
  };
 }
 function intervalFor({state: state, gates: gates}, {stop: stop}, now) {
  return stop === void 0 ? (0, poll_interval.z)(now - state.startedAt) : (0, look_interval.p)(gates, now);
 }
 async function revert(rollout, abort, dependencies) {
  const {target: target, eventLog: eventLog, clock: clock} = dependencies;
  const before = rollout.state.observed?.stable?.label ?? 'the previous revision';
  eventLog.milestone(`the deployment completed before the rollback: deploying ${before} again`, 'bad');
  const startedAt = clock.now();
  let ref;
  try {
   ref = await target.revert(rollout.ref);
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return endUnreverted(abort, error);
  }
  const goOn = {
   kind: 'continue',
   reason: 'a rollback is not judged by gates'
  };
  const end = await reconcileRollout({
   ...rollout,
   ref: ref,
   origin: 'started',
   state: (0, rollout_state.ue)(startedAt),
   purpose: 'promote'
  }, {
   ...dependencies,
   judge: ({stop: stop}) => Promise.resolve(stop && goOn)
  });
  return {
   kind: 'reverted',
   end: end,
   abort: abort
  };
 }
})

};
