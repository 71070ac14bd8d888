export const id = 327;
export const ids = [327];
export const modules = {

/***/ 56331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => judgeStop
 });
 var capitalize = __webpack_require__(75188);
 var combine_reports = __webpack_require__(78335);
 var decide_bake = __webpack_require__(65050);
 var format_figures = __webpack_require__(24461);
 var judge_gates = __webpack_require__(92089);
 var windows_of_gate = __webpack_require__(45955);
 var join_sentences = __webpack_require__(78309);
 var duration = __webpack_require__(80521);
 var read_sources = __webpack_require__(71996);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/bake-of-step.js
 const UNREAD_MILLISECONDS_AT_MOST = 6e5;
 function noteReadings(state, step, {now: now}) {
  const {unreadable: unreadable, failedReads: failedReads} = state;
  const isFailing = Object.values(failedReads).some(failed => failed > 0) || (0, read_sources.Uo)(state).size > 0;
  const soFar = step.unreadMilliseconds + (isFailing || unreadable !== void 0 ? now - step.readAt : 0);
  if (!isFailing) Object.assign(step, {
   readAt: now,
   unreadMilliseconds: soFar
  });
  return Math.min(soFar, UNREAD_MILLISECONDS_AT_MOST);
 }
 function bakeOfStep(plan, {stop: stop, step: step, unreadMilliseconds: unreadMilliseconds, lateMilliseconds: lateMilliseconds, probes: probes}) {
  const isBeforeTraffic = step.canaryPercent === 0;
  const bakeMaxSeconds = plan.bakeMaxSeconds + lateMilliseconds / 1e3;
  const withinSeconds = isBeforeTraffic ? 1 / 0 : bakeMaxSeconds;
  const probing = probingSeconds(plan.gates, {
   startedAt: step.startedAt,
   withinSeconds: withinSeconds,
   probes: probes
  });
  return {
   startedAt: step.startedAt,
   bakeSeconds: isBeforeTraffic ? 0 : plan.bakeSeconds,
   bakeMaxSeconds: (isBeforeTraffic ? probing : Math.max(bakeMaxSeconds, probing)) + unreadMilliseconds / 1e3,
   onInconclusive: isBeforeTraffic ? 'abort' : plan.onInconclusive,
   expiresAt: stop.expiresAt
  };
 }
 function probingSeconds({gates: gates}, {startedAt: startedAt, withinSeconds: withinSeconds, probes: probes}) {
  const each = gates.map(gate => {
   if (gate.kind !== 'http' || gate.withinSeconds > withinSeconds) return 0;
   const [first] = (probes.get(gate.name) ?? []).map(({at: at}) => at).sort((one, other) => one - other);
   return gate.withinSeconds + Math.max(0, (first ?? startedAt) - startedAt) / 1e3;
  });
  return Math.max(0, ...each);
 }
 var errors = __webpack_require__(33047);
 var tolerates_until = __webpack_require__(39308);
 var read_evidence = __webpack_require__(20020);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/evidence/gather-observations.js
 async function gatherObservations(plan, state, dependencies) {
  const {gates: gates} = plan;
  const [alarms] = await Promise.all([ readCounted(state, 'alarms', () => readAlarms(gates, dependencies)), readCounted(state, 'metrics', () => (0, 
  read_evidence.A)(plan, state, dependencies)), (0, read_sources.tW)(plan, state, dependencies), gates.some(gate => gate.kind === 'targets') ? readCounted(state, 'targets', () => readTargets(state, dependencies)) : void 0, ...gates.filter(gate => gate.kind === 'http').map(gate => probe(gate, state, dependencies)) ]);
  (0, read_sources.qR)(plan, state);
  return {
   now: dependencies.clock.now(),
   weights: state.weights,
   signals: new Map([ ...state.metrics.signals, ...state.sources.signals ]),
   alarms: alarms,
   probes: state.probes,
   targets: state.targets,
   series: new Map([ ...state.metrics.series, ...state.sources.series ]),
   failedReads: state.failedReads,
   failedSources: (0, read_sources.Uo)(state)
  };
 }
 async function readCounted(state, source, read) {
  try {
   const result = await read();
   state.failedReads[source] = 0;
   return result;
  } catch (error) {
   if (!(error instanceof errors.s) || !(0, tolerates_until.WG)(error)) throw error;
   state.failedReads[source] += 1;
   return;
  }
 }
 async function readAlarms(gates, {evidence: evidence}) {
  const names = gates.flatMap(gate => gate.kind === 'alarms' ? gate.alarms : []);
  return names.length === 0 ? void 0 : evidence.alarms(names);
 }
 async function readTargets(state, {evidence: evidence, clock: clock}) {
  const health = await evidence.health();
  if (health !== void 0) state.targets.push({
   at: clock.now(),
   ...health
  });
 }
 async function probe(gate, state, {prober: prober, clock: clock}) {
  const seen = state.probes.get(gate.name) ?? [];
  const at = clock.now();
  if (at < (seen.at(-1)?.at ?? 0) + gate.everySeconds * 1e3) return;
  const outcome = await prober.probe({
   url: gate.url,
   method: gate.method,
   headers: gate.requestHeaders,
   timeoutMilliseconds: gate.timeoutSeconds * 1e3
  });
  state.probes.set(gate.name, [ ...seen, {
   at: at,
   outcome: outcome
  } ]);
 }
 var rollout_state = __webpack_require__(22210);
 var format_progress = __webpack_require__(36277);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/evidence/log-evidence.js
 function logEvidence(state, step, {decision: decision, untilAt: untilAt, now: now, eventLog: eventLog}) {
  const line = [ `${step.canaryPercent}%`, describeSides(step), (0, format_progress.v)(step.reports) ].filter(part => part !== void 0).join(' · ');
  if (line === state.loggedEvidence) return;
  state.loggedEvidence = line;
  const left = decision.kind === 'undecided' && untilAt > now ? ` · ${(0, duration.a3)(untilAt - now)} of bake left` : '';
  eventLog.detail(`${line}${left}`, decision.kind === 'abort' ? 'bad' : 'neutral');
 }
 function describeSides({reports: reports}) {
  const errors = reports.filter(({gate: gate}) => 'signal' in gate && gate.signal.kind === 'errors');
  const {canary: canary, stable: stable, minutes: minutes} = (errors.find(({result: result}) => result.evidence.stable !== void 0) ?? errors[0])?.result.evidence ?? {};
  if (minutes?.judged === 0) return 'no complete minute yet';
  const sides = [ describeSide('canary', canary), describeSide('stable', stable) ].filter(side => side !== void 0);
  return sides.length === 0 ? void 0 : sides.join(', ');
 }
 function describeSide(name, traffic) {
  if (traffic === void 0) return;
  if (traffic.requests === 0) return `${name}: no requests`;
  return `${name}: ${(0, format_figures.B4)(traffic.requests)} requests, ${(0, format_figures.CE)(traffic.rate)} errors`;
 }
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/watch-drift.js
 const PATIENCE_MILLISECONDS = 2e4;
 function watchDrift(state, {stop: stop, drift: drift}, now) {
  if (stop === void 0 || drift === void 0) {
   state.driftSeen = void 0;
   return;
  }
  if (state.driftSeen?.stopId !== stop.id) state.driftSeen = {
   stopId: stop.id,
   since: now
  };
  if (now < state.driftSeen.since + PATIENCE_MILLISECONDS) return {
   kind: 'undecided',
   waitingFor: 'the traffic split to match the rollout'
  };
  return {
   kind: 'abort',
   abort: {
    cause: 'drift',
    reason: drift
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/judge-stop.js
 async function judgeStop(rollout, observed, dependencies) {
  const {plan: plan, state: state} = rollout;
  const {stop: stop, stable: stable, canaryPercent: canaryPercent} = observed;
  if (stop === void 0 || stable === void 0 || state.abort !== void 0) return;
  const answer = answerForPeople(plan, observed);
  if (answer !== void 0) return answer;
  if (canaryPercent === void 0) return {
   kind: 'undecided',
   waitingFor: 'the traffic weights'
  };
  const drift = watchDrift(state, observed, dependencies.clock.now());
  if (drift !== void 0) return plan.purpose === 'rollback' ? goOnBack(rollout, drift) : drift;
  if (canaryPercent > 0 && !plan.steps.includes(canaryPercent)) return {
   kind: 'continue',
   reason: `${canaryPercent}% is not a step of this rollout`
  };
  const step = (0, rollout_state.b0)(state, canaryPercent, stop.since);
  const judged = plan.purpose === 'rollback' ? (0, windows_of_gate.Dq)(plan.gates) : plan.gates;
  const gates = canaryPercent === 0 ? withoutTraffic(judged) : judged;
  const judgment = gates.gates.length === 0 ? skip(step, judged === plan.gates || canaryPercent === 0 ? NOT_JUDGED : 'a rollback reads no source') : await judgeStep(rollout, {
   gates: gates,
   step: step,
   stop: stop
  }, dependencies);
  const borne = plan.purpose === 'rollback' ? goOnBack(rollout, judgment) : judgment;
  return borne.kind === 'continue' ? stayWhileRequested(rollout, step, dependencies.clock.now()) ?? borne : borne;
 }
 const NOT_JUDGED = 'not judged before the canary receives traffic';
 function goOnBack({eventLog: eventLog}, judgment) {
  if (judgment.kind !== 'abort' && judgment.kind !== 'pause') return judgment;
  const reason = judgment.kind === 'abort' ? judgment.abort.reason : judgment.reason;
  eventLog.detail((0, join_sentences.D)(reason, 'The rollback continues.'), 'warning');
  return {
   kind: 'continue',
   reason: 'gates do not stop a rollback'
  };
 }
 function answerForPeople({purpose: purpose}, {canaryPercent: canaryPercent}) {
  if (purpose === 'promote') return {
   kind: 'continue',
   reason: '`resume: promote` was requested'
  };
  return purpose === 'approve' && canaryPercent === 0 ? {
   kind: 'continue',
   reason: 'production traffic was approved'
  } : void 0;
 }
 async function judgeStep({plan: plan, state: state, eventLog: eventLog}, {gates: gates, step: step, stop: stop}, dependencies) {
  const observations = await gatherObservations(gates, state, dependencies);
  (0, read_sources.xy)(state, eventLog);
  const unreadMilliseconds = noteReadings(state, step, observations);
  const bake = bakeOfStep(plan, {
   stop: stop,
   step: step,
   unreadMilliseconds: unreadMilliseconds,
   probes: observations.probes,
   lateMilliseconds: Math.max(0, state.startedAt - step.startedAt)
  });
  const reports = (0, judge_gates.y)(gates, observations, (0, decide_bake.lN)(bake, observations.now));
  const combined = (0, combine_reports.B)(reports);
  const decision = (0, decide_bake.qk)(combined, bake, observations.now);
  Object.assign(step, {
   reports: reports,
   ...judgedAs(decision, reports)
  });
  if (decision.kind !== 'undecided') step.decidedAt ??= observations.now;
  const untilAt = bake.startedAt + bake.bakeSeconds * 1e3;
  logEvidence(state, step, {
   decision: decision,
   untilAt: untilAt,
   now: observations.now,
   eventLog: eventLog
  });
  if (decision.kind !== 'abort') return decision;
  if (state.abort === void 0) for (const {gate: gate, result: result} of combined.by) eventLog.detail(`${gate.name}: ${result.reason}`, 'bad');
  const names = combined.by.map(({gate: gate}) => gate.name);
  return {
   kind: 'abort',
   abort: {
    cause: decision.cause,
    reason: `${(0, capitalize.Z)(decision.clause)}.`,
    gates: names
   }
  };
 }
 function judgedAs(decision, reports) {
  switch (decision.kind) {
  case 'undecided':
   return {
    reason: decision.waitingFor
   };

  case 'continue':
   return {
    verdict: 'passed',
    reason: decision.reason
   };

  case 'pause':
   return {
    verdict: 'inconclusive',
    reason: decision.reason
   };

  case 'abort':
   return {
    verdict: decision.cause === 'gate' ? 'failed' : 'inconclusive',
    reason: (0, join_sentences.D)(decision.reason, describeTraffic(reports))
   };
  }
 }
 function stayWhileRequested({plan: {waitUntil: waitUntil, scaleDownDelaySeconds: scaleDownDelaySeconds}, beforeTraffic: beforeTraffic}, {canaryPercent: canaryPercent, startedAt: startedAt}, now) {
  if (canaryPercent === 0 && waitUntil === 'test-traffic-shifted') return {
   kind: 'pause',
   reason: beforeTraffic
  };
  if (canaryPercent < 100) return;
  if (waitUntil === 'traffic-shifted') return {
   kind: 'pause',
   reason: 'The canary is serving 100% of traffic; stable is kept.'
  };
  const left = startedAt + scaleDownDelaySeconds * 1e3 - now;
  if (left <= 0) return;
  return {
   kind: 'undecided',
   waitingFor: `the end of scale-down-delay, ${(0, duration.a3)(left)} left`
  };
 }
 function skip(step, reason) {
  Object.assign(step, {
   verdict: 'skipped',
   reason: reason
  });
  return {
   kind: 'continue',
   reason: reason
  };
 }
 function withoutTraffic(plan) {
  return {
   ...plan,
   gates: plan.gates.filter(gate => gate.kind === 'http')
  };
 }
 function describeTraffic(reports) {
  const measured = reports.find(({gate: gate, result: result}) => 'signal' in gate && gate.signal.kind === 'errors' && gate.signal.from === void 0 && result.evidence.stable !== void 0);
  const {canary: canary, stable: stable} = measured?.result.evidence ?? {};
  const requests = (canary?.requests ?? 0) + (stable?.requests ?? 0);
  const bad = (canary?.bad ?? 0) + (stable?.bad ?? 0);
  return requests === 0 ? '' : `${(0, format_figures.CE)(bad / requests)} of all ${(0, 
  format_figures.B4)(requests)} requests failed in the evaluated minutes.`;
 }
}),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  F: () => inspectSources
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98660);
 var _domain_gate_source_needed_queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24834);
 var _domain_gate_source_placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2332);
 var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39308);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78309);
 var _read_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7144);
 var _within_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34257);
 const MINUTES_LOOKED_AT = 15;
 const MINUTE = 6e4;
 async function inspectSources({gates: gates, sources: sources = []}, {opened: opened, live: live, clock: clock}) {
  const inspected = await Promise.all(sources.map(async source => {
   const opener = opened.get(source.name);
   if (opener === void 0) throw new TypeError(`Source ${source.name} was not opened.`);
   return inspectOne((0, _domain_gate_source_needed_queries_js__WEBPACK_IMPORTED_MODULE_2__.yM)(gates, source), {
    source: source,
    opener: opener,
    live: live,
    clock: clock
   });
  }));
  return {
   lines: inspected.flatMap(({lines: lines}) => lines),
   warnings: inspected.flatMap(({warnings: warnings}) => warnings),
   refusals: inspected.flatMap(({refusals: refusals}) => refusals)
  };
 }
 async function inspectOne(queries, inspection) {
  const {name: name} = inspection.source;
  const [lines, warnings] = [ [], [] ];
  for (const needed of queries) {
   const {query: query, gate: gate} = needed;
   if ((0, _domain_gate_source_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.EH)(query.text, inspection.live) !== void 0) continue;
   try {
    const {last: last, notes: notes} = await readLast(needed, inspection);
    const shown = (0, _domain_gate_source_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(query.text, inspection.live);
    lines.push(`Source ${name}: ${last === void 0 ? 'no value' : String(last)} from ${shown}`);
    warnings.push(...notes);
    if (last === void 0) warnings.push(`Gate "${gate}" has no values for the live revision in the last ${MINUTES_LOOKED_AT} minutes. Without values it stays inconclusive. Check its query: ${shown}`);
   } catch (error) {
    if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
    if (!(0, _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_4__.WG)(error)) return {
     lines: lines,
     warnings: warnings,
     refusals: [ placed(error, needed) ]
    };
    const starts = `The rollout starts without source ${name}, and its gates wait for it.`;
    return {
     lines: lines,
     warnings: [ ...warnings, (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_7__.D)(starts, error.message) ],
     refusals: []
    };
   }
  }
  return {
   lines: lines,
   warnings: warnings,
   refusals: []
  };
 }
 async function readLast({query: query, use: use, windowSeconds: windowSeconds}, {source: source, opener: opener, live: live, clock: clock}) {
  const length = windowSeconds * 1e3;
  const to = Math.floor((clock.now() - source.delaySeconds * 1e3) / length) * length;
  const from = to - Math.ceil(MINUTES_LOOKED_AT * MINUTE / length) * length;
  const read = opener.read({
   from: from,
   to: to,
   windowSeconds: windowSeconds,
   queries: [ {
    query: query,
    use: use
   } ],
   sides: {
    canary: live,
    stable: live
   }
  });
  const within = {
   what: `Source ${source.name}`,
   seconds: _read_source_js__WEBPACK_IMPORTED_MODULE_5__.Xn
  };
  const [reading] = await (0, _within_time_js__WEBPACK_IMPORTED_MODULE_6__.d)(read, within, clock);
  const newest = [ ...reading?.stable ?? [] ].toSorted(([one], [other]) => other - one)[0];
  return {
   last: newest?.[1],
   notes: reading?.notes ?? []
  };
 }
 function placed(error, {gate: gate, query: query}) {
  const sentence = (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_7__.D)(`gate "${gate}" cannot be evaluated.`, error.message);
  if (query.at === void 0) return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s(error.code, sentence, {
   cause: error
  });
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s(error.code, (0, _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(query.at, sentence).message, {
   cause: error
  });
 }
})

};
