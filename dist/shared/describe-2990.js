export const id = 2990;
export const ids = [2990];
export const modules = {

/***/ 93529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => describeStrength
 });
 var _format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24461);
 function describeStrength({logE: logE}, alpha) {
  return `evidence of a failure: E = ${(0, _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.FG)(logE)}, fails at ${Math.round(1 / alpha)}`;
 }
}),

/***/ 36277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  v: () => describeProgress,
  y: () => describeGateProgress
 });
 var _format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24461);
 const TROUBLE_FROM = .25;
 function describeProgress(reports) {
  const deciding = reports.filter(({gate: gate, result: result}) => gate.mode === 'enforce' && result.kind !== 'not-compared');
  const failed = deciding.filter(({result: result}) => result.kind === 'fail');
  if (failed.length > 0) return `Failed: ${failed.map(({gate: gate}) => gate.name).join(', ')}`;
  const closest = deciding.toSorted(({result: one}, {result: other}) => other.evidence.abortProgress - one.evidence.abortProgress)[0];
  const least = deciding.toSorted(({result: one}, {result: other}) => one.evidence.dataProgress - other.evidence.dataProgress)[0];
  const trouble = describeTrouble(closest?.result.evidence.abortProgress ?? 0, closest?.gate.name);
  return [ trouble, least === void 0 ? void 0 : describeSeen(least.result.evidence) ].filter(part => part !== void 0).join('; ');
 }
 function describeGateProgress(evidence) {
  return [ describeTrouble(evidence.abortProgress), describeSeen(evidence) ].filter(part => part !== void 0).join('; ');
 }
 function describeTrouble(progress, gate) {
  if (progress < TROUBLE_FROM) return 'No evidence of a failure';
  const share = (0, _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.CE)(Math.floor(progress * 100) / 100);
  return gate === void 0 ? `${share} of the evidence for a failure` : `${gate}: ${share} of the evidence for a failure`;
 }
 function describeSeen({dataProgress: dataProgress, data: data}) {
  if (data === void 0) return dataProgress >= 1 ? void 0 : 'not enough data yet';
  return describeData(data);
 }
 function describeData({seen: seen, needed: needed, unit: unit}) {
  if (seen < needed) return `${(0, _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(seen)} of ${(0, 
  _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(needed)} ${unit}`;
  return `${(0, _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(seen)} ${unit}`;
 }
}),

/***/ 78335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => combineReports
 });
 function combineReports(reports) {
  const deciding = reports.filter(({gate: gate}) => gate.mode === 'enforce');
  for (const kind of [ 'fail', 'inconclusive' ]) {
   const by = deciding.filter(({result: result}) => result.kind === kind);
   const reason = kind === 'fail' ? `Failed: ${names(by)}.` : by.map(quote).join(' ');
   if (by.length > 0) return {
    kind: kind,
    reason: reason,
    clause: by.flatMap(clauseOf)[0] ?? '',
    by: by
   };
  }
  return {
   kind: 'pass',
   reason: describePass(deciding),
   clause: '',
   by: deciding
  };
 }
 function describePass(deciding) {
  if (deciding.length === 0) return 'All gates are in observe mode, so none decides.';
  const passed = deciding.filter(({result: result}) => result.kind === 'pass');
  const others = deciding.filter(({result: result}) => result.kind !== 'pass');
  const said = [ describePassed(passed), others.length === 0 ? '' : `Not compared: ${names(others)}.` ];
  return said.filter(part => part !== '').join(' ');
 }
 function describePassed(passed) {
  if (passed.length === 0) return '';
  return passed.length === 1 ? `${names(passed)} passed.` : `All ${passed.length} gates passed: ${names(passed)}.`;
 }
 function names(reports) {
  return reports.map(({gate: gate}) => gate.name).join(', ');
 }
 function clauseOf({result: result}) {
  return 'clause' in result ? [ result.clause ] : [];
 }
 function quote({gate: gate, result: result}) {
  return `${gate.name}: ${result.reason}`;
 }
}),

/***/ 92089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  y: () => judgeGates
 });
 var e_value = __webpack_require__(23581);
 // CONCATENATED MODULE: ./build/src/domain/gate/statistics/absolute-test.js
 const RATE_AT_MOST = .999;
 function absoluteTest(minutes, maxRate) {
  const ratios = e_value.lK.map(times => logRatios(maxRate, Math.min(RATE_AT_MOST, maxRate * times)));
  let logs = ratios.map(() => 0);
  let badMinutes = 0;
  return minutes.map(({n: n, bad: bad}) => {
   logs = logs.map((log, index) => log + bad * (ratios[index]?.bad ?? 0) + (n - bad) * (ratios[index]?.good ?? 0));
   if (bad > maxRate * n) badMinutes += 1;
   return {
    logE: (0, e_value.h9)(logs),
    badMinutes: badMinutes
   };
  });
 }
 function logRatios(accepted, worse) {
  return {
   bad: Math.log(worse / accepted),
   good: Math.log1p(-worse) - Math.log1p(-accepted)
  };
 }
 var bucket = __webpack_require__(25658);
 var describe_strength = __webpack_require__(93529);
 var describe_windows = __webpack_require__(34519);
 var format_figures = __webpack_require__(24461);
 var gate_result = __webpack_require__(46159);
 // CONCATENATED MODULE: ./build/src/domain/gate/statistics/shared-breach.js
 function separateSharedBreach(windows, maxRate) {
  const {isShared: isShared, isBreaching: isBreaching} = findShared(windows, maxRate);
  const own = windows.filter((_, index) => isShared[index] !== true);
  if (!isBreaching) return {
   own: own,
   shared: [],
   recovering: 0
  };
  const shared = windows.slice(isShared.lastIndexOf(false) + 1);
  const last = shared.findLastIndex(({stable: stable}) => stable.bad > maxRate * stable.n);
  return {
   own: own,
   shared: shared,
   recovering: shared.length - 1 - last
  };
 }
 function findShared(windows, maxRate) {
  const isShared = windows.map(() => false);
  let isBreaching = false;
  let [first, n, bad] = [ 0, 0, 0 ];
  for (const [index, {t: t, stable: stable}] of windows.entries()) {
   n += stable.n;
   bad += stable.bad;
   for (;first < index; first += 1) {
    const oldest = windows[first];
    if (oldest === void 0 || oldest.t > t - bucket.oQ) break;
    n -= oldest.stable.n;
    bad -= oldest.stable.bad;
   }
   isBreaching = bad > maxRate * n;
   if (isBreaching) isShared.fill(true, first, index + 1);
  }
  return {
   isShared: isShared,
   isBreaching: isBreaching
  };
 }
 var gate_signal = __webpack_require__(18510);
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/domain/gate/traffic-rule.js
 function passWithTraffic({minRequests: minRequests}, window, said) {
  const {n: n} = stepTraffic(window);
  if (n >= minRequests) return {
   kind: 'pass',
   ...said
  };
  const clause = window.step.length === 0 ? `no complete ${(0, describe_windows.eh)(window.windowSeconds)} of metrics was available` : `the canary received ${(0, 
  format_figures.B4)(n)} of ${(0, format_figures.B4)(minRequests)} required requests`;
  const reason = window.step.length === 0 ? `No complete ${(0, describe_windows.eh)(window.windowSeconds)} of this step is available yet.` : `The canary received ${(0, 
  format_figures.B4)(n)} of ${(0, format_figures.B4)(minRequests)} required requests in this step.`;
  return {
   kind: 'inconclusive',
   doubt: 'insufficient-traffic',
   reason: reason,
   clause: clause,
   evidence: said.evidence
  };
 }
 function awaitConfirmation({windowSeconds: windowSeconds}, said) {
  const name = (0, describe_windows.eh)(windowSeconds);
  const clause = `the last ${name} was bad, and no later one was available to confirm it`;
  const reason = (0, join_sentences.D)(said.reason, `The last ${name} was bad; the next one decides.`);
  return {
   kind: 'inconclusive',
   doubt: 'insufficient-data',
   reason: reason,
   clause: clause,
   evidence: said.evidence
  };
 }
 function trafficProgress({minRequests: minRequests}, window) {
  return (0, gate_result.j)(stepTraffic(window).n, minRequests);
 }
 function trafficData({minRequests: minRequests}, window) {
  return {
   seen: stepTraffic(window).n,
   needed: minRequests,
   unit: 'requests'
  };
 }
 function clauseOfCanary(counts, signal) {
  const share = formatShare(counts);
  return signal.kind === 'errors' ? `the canary failed ${share.rate} of requests ${share.counts}` : `${share.rate} of canary requests exceeded ${signal.slowerThanMilliseconds} ms ${share.counts}`;
 }
 function clauseOfStable(counts) {
  if (counts.n === 0) return 'stable received none';
  const {rate: rate, counts: of} = formatShare(counts);
  return `stable ${rate} ${of}`;
 }
 function formatShare(counts) {
  return {
   rate: (0, format_figures.CE)((0, bucket.sY)(counts)),
   counts: `(${(0, format_figures.B4)(counts.bad)} of ${(0, format_figures.B4)(counts.n)})`
  };
 }
 function describeSide(side, counts, signal) {
  return `${side} ${(0, gate_signal.$q)(signal, counts.bad)} in ${(0, format_figures.B4)(counts.n)} requests (${(0, 
  format_figures.CE)((0, bucket.sY)(counts))})`;
 }
 function stepTraffic(window) {
  return (0, bucket.W_)(window.step.map(bucket => bucket.canary));
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-absolute.js
 const MINUTE_SECONDS = 60;
 function judgeAbsolute(gate, window) {
  const {windowSeconds: windowSeconds = MINUTE_SECONDS} = window;
  const {own: own, shared: shared, recovering: recovering} = separateSharedBreach(window.buckets, gate.maxRate);
  const test = testOf(gate, own);
  const level = `the accepted ${(0, format_figures.CE)(gate.maxRate)}`;
  const evidence = evidenceOf(gate, window, test);
  if ((0, e_value.DI)(test.now, gate.alpha)) {
   const {clause: clause, seen: seen} = test;
   return {
    kind: 'fail',
    reason: `Above ${level}: ${seen}.`,
    clause: `${clause}, above the limit of ${(0, format_figures.CE)(gate.maxRate)}`,
    evidence: evidence
   };
  }
  const breach = testOf(gate, shared);
  const lasting = breach.history.slice(0, breach.history.length - recovering);
  const failing = countFailing(lasting, gate.alpha) * windowSeconds / MINUTE_SECONDS;
  if ((0, e_value.DI)(breach.now, gate.alpha)) return judgeSharedBreach(gate, {
   breach: breach,
   failing: failing,
   evidence: evidenceOf(gate, window, breach)
  });
  const isNewest = own.at(-1) !== void 0 && own.at(-1) === window.buckets.at(-1);
  if (isNewest && (0, e_value.H0)(test.now, test.history.at(-2) ?? {
   badMinutes: 0
  }, gate.alpha)) return awaitConfirmation(window, {
   reason: `Above ${level}: ${test.seen}.`,
   evidence: evidence
  });
  const left = window.buckets.length - own.length;
  const without = left === 0 ? '' : ` Without ${(0, describe_windows.hA)(left, window.windowSeconds)} in which stable was above it too.`;
  return passWithTraffic(gate, window, {
   reason: `Within ${level}: ${test.seen}.${without}`,
   evidence: evidence
  });
 }
 function testOf(gate, windows) {
  const sides = {
   canary: windows.map(({canary: canary}) => canary),
   stable: windows.map(({stable: stable}) => stable)
  };
  const [canary, stable] = [ (0, bucket.W_)(sides.canary), (0, bucket.W_)(sides.stable) ];
  const history = absoluteTest(sides.canary, gate.maxRate);
  const now = history.at(-1) ?? {
   logE: 0,
   badMinutes: 0
  };
  return {
   history: history,
   now: now,
   canary: canary,
   stable: stable,
   clause: clauseOfCanary(canary, gate.signal),
   seen: `${describeSide('canary', canary, gate.signal)} (${(0, describe_strength.d)(now, gate.alpha)})`
  };
 }
 function evidenceOf(gate, window, {now: now}) {
  return {
   abortProgress: (0, e_value.ez)(now, gate.alpha),
   dataProgress: trafficProgress(gate, window),
   data: trafficData(gate, window),
   canary: (0, gate_result.X)((0, bucket.W_)(window.buckets.map(({canary: canary}) => canary))),
   stable: (0, gate_result.X)((0, bucket.W_)(window.buckets.map(({stable: stable}) => stable))),
   test: (0, e_value.GQ)(now, gate.alpha),
   minutes: {
    judged: window.buckets.length,
    bad: now.badMinutes,
    badToFail: e_value.VL
   }
  };
 }
 function judgeSharedBreach(gate, {breach: breach, failing: failing, evidence: evidence}) {
  const {seen: seen, stable: stable} = breach;
  const both = `Both revisions breach the accepted ${(0, format_figures.CE)(gate.maxRate)}: ${seen}, ${describeSide('stable', stable, gate.signal)}`;
  const clause = `canary and stable both exceed ${(0, format_figures.CE)(gate.maxRate)}: ${breach.clause}, ${clauseOfStable(stable)}`;
  if (failing > gate.sharedBreachMinutes) return {
   kind: 'fail',
   reason: `${both}. Wait until stable recovers.`,
   clause: clause,
   evidence: evidence
  };
  return {
   kind: 'inconclusive',
   doubt: 'shared-breach',
   reason: `${both}; waiting for recovery, minute ${Math.max(1, Math.ceil(failing))} of ${gate.sharedBreachMinutes}.`,
   clause: clause,
   evidence: {
    ...evidence,
    abortProgress: failing / (gate.sharedBreachMinutes + 1)
   }
  };
 }
 function countFailing(history, alpha) {
  return history.length - 1 - history.findLastIndex(state => !(0, e_value.DI)(state, alpha));
 }
 var capitalize = __webpack_require__(75188);
 // CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-alarms.js
 function judgeAlarms({alarms: alarms, called: called}, {alarms: states}) {
  if (states === void 0) return {
   kind: 'inconclusive',
   doubt: 'insufficient-data',
   reason: 'The alarms have not been read yet.',
   clause: 'the alarms could not be read',
   evidence: {
    abortProgress: 0,
    dataProgress: 0
   }
  };
  const ringing = alarms.filter(name => states.get(name) === 'ALARM');
  if (ringing.length > 0) {
   const {length: length} = ringing;
   const clause = `${length === 1 ? 'alarm' : 'alarms'} ${ringing.join(', ')} ${length === 1 ? 'is' : 'are'} in ALARM`;
   return {
    kind: 'fail',
    reason: `${(0, capitalize.Z)(clause)}.`,
    clause: clause,
    evidence: {
     abortProgress: 1,
     dataProgress: 1
    }
   };
  }
  const missing = alarms.filter(name => !states.has(name));
  if (missing.length > 0) return {
   kind: 'inconclusive',
   doubt: 'insufficient-data',
   reason: `There is no ${called} named ${missing.join(', ')}.`,
   clause: `there is no ${called} named ${missing.join(', ')}`,
   evidence: {
    abortProgress: 0,
    dataProgress: (alarms.length - missing.length) / alarms.length
   }
  };
  return {
   kind: 'pass',
   reason: describeQuiet(alarms, states),
   evidence: {
    abortProgress: 0,
    dataProgress: 1
   }
  };
 }
 function describeQuiet(alarms, states) {
  const unsure = alarms.filter(name => states.get(name) !== 'OK');
  const quiet = alarms.length === 1 ? 'The alarm is not in ALARM' : `None of ${alarms.length} alarms is in ALARM`;
  return unsure.length === 0 ? `${quiet}.` : `${quiet}; without data: ${unsure.join(', ')}.`;
 }
 var public_address = __webpack_require__(63768);
 var check_probe = __webpack_require__(85847);
 var count_of = __webpack_require__(55797);
 // CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-http.js
 function judgeHttp(gate, {probes: probes, now: now}) {
  const seen = (probes.get(gate.name) ?? []).toSorted((one, other) => one.at - other.at);
  const mismatches = seen.map(probe => (0, check_probe._)(probe.outcome, gate.expect));
  const good = countTrailing(mismatches, mismatch => mismatch === void 0);
  const bad = countTrailing(mismatches, mismatch => mismatch !== void 0);
  const {failuresInARow: failuresInARow = gate.timesInARow} = gate;
  const spent = spentSeconds(seen, now);
  const url = (0, public_address.W)(gate.url);
  const needed = (0, count_of.p)(gate.timesInARow, 'consecutive probe');
  const last = mismatches.at(-1);
  const ending = last === void 0 ? '' : `; the last: ${last}`;
  const dataProgress = (0, gate_result.j)(good, gate.timesInARow);
  const data = {
   seen: Math.min(good, gate.timesInARow),
   needed: gate.timesInARow,
   unit: 'healthy probes'
  };
  if (hasRun(mismatches, gate.timesInARow)) {
   const abortProgress = (0, gate_result.j)(bad, failuresInARow);
   const evidence = {
    abortProgress: abortProgress,
    dataProgress: dataProgress,
    data: data
   };
   if (bad >= failuresInARow) return {
    kind: 'fail',
    reason: `${url} was healthy, then failed ${(0, count_of.p)(bad, 'consecutive probe')}${ending}.`,
    clause: `${url} was healthy, then failed ${(0, count_of.p)(bad, 'consecutive probe')}`,
    evidence: evidence
   };
   if (good >= gate.timesInARow) return {
    kind: 'pass',
    reason: `${url} passed ${(0, count_of.p)(good, 'consecutive probe')}.`,
    evidence: evidence
   };
   return {
    kind: 'inconclusive',
    doubt: 'insufficient-data',
    reason: `${url} did not pass every probe${ending}.`,
    clause: `${url} did not pass every probe`,
    evidence: evidence
   };
  }
  if (spent >= gate.withinSeconds) return {
   kind: 'fail',
   reason: `${url} did not pass ${needed} within ${gate.withinSeconds} s${ending}.`,
   clause: `${url} did not pass ${needed} within ${gate.withinSeconds} s${ending}`,
   evidence: {
    abortProgress: 1,
    dataProgress: dataProgress,
    data: data
   }
  };
  return {
   kind: 'inconclusive',
   doubt: 'insufficient-data',
   reason: `Waiting for ${url} to pass ${needed}: ${good} so far${ending}.`,
   clause: `${url} has not passed ${needed} yet`,
   evidence: {
    data: data,
    abortProgress: (0, gate_result.j)(spent, gate.withinSeconds),
    dataProgress: dataProgress
   }
  };
 }
 function spentSeconds([first], now) {
  return first === void 0 ? 0 : (now - first.at) / 1e3;
 }
 function countTrailing(items, matches) {
  return items.length - 1 - items.findLastIndex(item => !matches(item));
 }
 function hasRun(mismatches, length) {
  let run = 0;
  return mismatches.some(mismatch => {
   run = mismatch === void 0 ? run + 1 : 0;
   return run >= length;
  });
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/statistics/relative-test.js
 function relativeTest(buckets, tolerance) {
  const accepted = 1 + tolerance;
  const logs = e_value.lK.map(times => buckets.reduce((sum, bucket) => sum + logRatio(bucket, accepted, accepted * times), 0));
  return {
   logE: (0, e_value.h9)(logs),
   badMinutes: buckets.filter(bucket => isBad(bucket, accepted)).length
  };
 }
 function logRatio({canary: canary, stable: stable}, accepted, worse) {
  if (canary.n === 0 || stable.n === 0 || canary.bad === 0 && stable.bad === 0) return 0;
  const common = Math.log((worse * canary.n + stable.n) / (accepted * canary.n + stable.n));
  return canary.bad * (Math.log(worse / accepted) - common) - stable.bad * common;
 }
 function isBad({canary: canary, stable: stable}, accepted) {
  return canary.bad > 0 && stable.n > 0 && canary.bad * stable.n > accepted * stable.bad * canary.n;
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-relative.js
 function judgeRelative(gate, window) {
  const canary = (0, bucket.W_)(window.buckets.map(bucket => bucket.canary));
  const stable = (0, bucket.W_)(window.buckets.map(bucket => bucket.stable));
  const test = relativeTest(window.buckets, gate.tolerance);
  const evidence = {
   abortProgress: (0, e_value.ez)(test, gate.alpha),
   dataProgress: trafficProgress(gate, window),
   data: trafficData(gate, window),
   canary: (0, gate_result.X)(canary),
   stable: (0, gate_result.X)(stable),
   test: (0, e_value.GQ)(test, gate.alpha),
   minutes: {
    judged: window.buckets.length,
    bad: test.badMinutes,
    badToFail: e_value.VL
   }
  };
  const sides = `${describeSide('canary', canary, gate.signal)}, ${describeSide('stable', stable, gate.signal)}`;
  const times = `${Number((1 + gate.tolerance).toFixed(3))} times the stable rate`;
  const strength = (0, describe_strength.d)(test, gate.alpha);
  if ((0, e_value.DI)(test, gate.alpha)) return {
   kind: 'fail',
   reason: `Worse than ${times}: ${sides} (${strength}; ${(0, describe_windows.e4)(test.badMinutes, window.windowSeconds)}).`,
   clause: `${clauseOfCanary(canary, gate.signal)}, ${clauseOfStable(stable)}`,
   evidence: evidence
  };
  if (window.canaryPercent >= 100) {
   const before = stable.n === 0 ? '' : `. Result of the earlier steps: ${sides} (${strength})`;
   const reason = `All traffic is on the canary, so there is no stable traffic to compare with${before}.`;
   return {
    kind: 'not-compared',
    reason: reason,
    evidence: {
     ...evidence,
     dataProgress: 1
    }
   };
  }
  if (gate.signal.from !== void 0 && stable.n === 0 && canary.n > 0) return withoutStable(gate, evidence);
  if ((0, e_value.H0)(test, relativeTest(window.buckets.slice(0, -1), gate.tolerance), gate.alpha)) return awaitConfirmation(window, {
   reason: `Worse than ${times}: ${sides} (${strength}).`,
   evidence: evidence
  });
  return passWithTraffic(gate, window, {
   reason: `Not worse than ${times}: ${sides} (${strength}).`,
   evidence: evidence
  });
 }
 function withoutStable({signal: signal}, evidence) {
  const clause = `source ${signal.from?.source ?? ''} has no requests of stable to compare with`;
  return {
   kind: 'inconclusive',
   doubt: 'insufficient-data',
   reason: `${(0, capitalize.Z)(clause)}.`,
   clause: clause,
   evidence: evidence
  };
 }
 var judge_series = __webpack_require__(66540);
 // CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-targets.js
 const READINGS_TO_FAIL = 2;
 function judgeTargets({targets: targets}) {
  const unhealthy = targets.length - 1 - targets.findLastIndex(reading => reading.unhealthy === 0);
  const last = targets.at(-1);
  const evidence = {
   abortProgress: Math.min(1, unhealthy / READINGS_TO_FAIL),
   dataProgress: last === void 0 ? 0 : 1
  };
  if (last === void 0) return {
   kind: 'inconclusive',
   doubt: 'insufficient-data',
   reason: 'The targets have not been read yet.',
   clause: 'the targets could not be read',
   evidence: evidence
  };
  if (unhealthy >= READINGS_TO_FAIL) {
   const clause = `${describe(last)} in ${unhealthy} consecutive readings${why(last)}`;
   return {
    kind: 'fail',
    reason: `${(0, capitalize.Z)(clause)}.`,
    clause: clause,
    evidence: evidence
   };
  }
  if (unhealthy > 0 || last.healthy === 0) {
   const clause = `${describe(last)}${why(last)}`;
   return {
    kind: 'inconclusive',
    doubt: 'insufficient-data',
    reason: `${(0, capitalize.Z)(clause)}.`,
    clause: clause,
    evidence: evidence
   };
  }
  return {
   kind: 'pass',
   reason: `All ${last.healthy} canary targets are healthy.`,
   evidence: evidence
  };
 }
 function describe({healthy: healthy, unhealthy: unhealthy}) {
  return healthy + unhealthy === 0 ? 'the canary has no target yet' : `${unhealthy} of ${healthy + unhealthy} canary targets are unhealthy`;
 }
 function why({reasons: reasons}) {
  return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
 }
 var judge_breaches = __webpack_require__(48755);
 // CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-threshold.js
 function judgeThreshold(gate, window) {
  const breaching = window.buckets.map(bucket => isBreaching(bucket, gate));
  const worst = (0, judge_breaches.t1)(breaching, gate.breaches);
  const needed = (0, judge_breaches.z2)(gate.breaches);
  const canary = (0, bucket.W_)(window.buckets.map(bucket => bucket.canary));
  const lacksMinutes = breaching.length < needed;
  const evidence = {
   abortProgress: (0, gate_result.j)(worst, gate.breaches.minutes),
   dataProgress: Math.min(trafficProgress(gate, window), (0, gate_result.j)(breaching.length, needed)),
   data: lacksMinutes ? {
    seen: breaching.length,
    needed: needed,
    unit: 'minutes'
   } : trafficData(gate, window),
   canary: (0, gate_result.X)(canary),
   stable: (0, gate_result.X)((0, bucket.W_)(window.buckets.map(bucket => bucket.stable))),
   minutes: {
    judged: breaching.length,
    bad: worst,
    badToFail: gate.breaches.minutes
   }
  };
  const minutes = `${worst} ${(0, judge_breaches.Ze)(gate.breaches)} above ${(0, format_figures.CE)(gate.maxRate)}`;
  const seen = describeSide('canary', canary, gate.signal);
  if (worst >= gate.breaches.minutes) {
   const clause = `${clauseOfCanary(canary, gate.signal)}; ${minutes}`;
   return {
    kind: 'fail',
    reason: `${minutes}: ${seen}.`,
    clause: clause,
    evidence: evidence
   };
  }
  if (lacksMinutes) {
   const reason = `Only ${breaching.length} of ${needed} required minutes are complete.`;
   const clause = `only ${breaching.length} of ${needed} complete minutes were available`;
   return {
    kind: 'inconclusive',
    doubt: 'insufficient-data',
    reason: reason,
    clause: clause,
    evidence: evidence
   };
  }
  return passWithTraffic(gate, window, {
   reason: `${minutes} (fails at ${gate.breaches.minutes}): ${seen}.`,
   evidence: evidence
  });
 }
 function isBreaching({canary: canary}, {maxRate: maxRate, minRequestsPerMinute: minRequestsPerMinute}) {
  return canary.n >= Math.max(1, minRequestsPerMinute) && canary.bad > maxRate * canary.n;
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-value.js
 function judgeValue(gate, minutes) {
  const {called: called, limit: limit, breaches: breaches} = gate;
  const values = minutes.flatMap(({canary: canary}) => canary !== void 0 && Number.isFinite(canary) ? [ canary ] : []);
  const worst = (0, judge_breaches.t1)(values.map(value => value > limit), breaches);
  const needed = (0, judge_breaches.z2)(breaches);
  const evidence = {
   abortProgress: (0, gate_result.j)(worst, breaches.minutes),
   dataProgress: (0, gate_result.j)(values.length, needed),
   data: {
    seen: Math.min(values.length, needed),
    needed: needed,
    unit: 'minutes'
   },
   minutes: {
    judged: values.length,
    bad: worst,
    badToFail: breaches.minutes
   }
  };
  const last = values.at(-1);
  const rule = `${worst} ${(0, judge_breaches.Ze)(breaches)} above ${String(limit)}`;
  const seen = `last value ${last === void 0 ? 'unknown' : String(Number(last.toPrecision(4)))}`;
  if (worst >= breaches.minutes) return {
   kind: 'fail',
   reason: `${called}: ${rule}, ${seen}.`,
   clause: `${called}: ${rule}, ${seen}`,
   evidence: evidence
  };
  if (values.length < needed) {
   const clause = `${called} has values for only ${values.length} of ${needed} required minutes`;
   return {
    kind: 'inconclusive',
    doubt: 'insufficient-data',
    reason: `${clause}.`,
    clause: clause,
    evidence: evidence
   };
  }
  return {
   kind: 'pass',
   reason: `${called}: ${rule} (fails at ${breaches.minutes}), ${seen}.`,
   evidence: evidence
  };
 }
 var windows_of_gate = __webpack_require__(45955);
 var group_by = __webpack_require__(1691);
 // CONCATENATED MODULE: ./build/src/domain/gate/statistics/sum-to-minutes.js
 function sumToMinutes({windowSeconds: windowSeconds, ...window}) {
  if (windowSeconds === void 0 || windowSeconds * 1e3 === bucket.oQ) return window;
  const needed = bucket.oQ / (windowSeconds * 1e3);
  return {
   ...window,
   buckets: sumWindows(window.buckets, needed),
   step: sumWindows(window.step, needed)
  };
 }
 function sumWindows(windows, needed) {
  const minutes = (0, group_by.$)(windows, ({t: t}) => Math.floor(t / bucket.oQ) * bucket.oQ);
  return [ ...minutes ].flatMap(([t, parts]) => parts.length < needed ? [] : [ {
   t: t,
   canary: (0, bucket.W_)(parts.map(part => part.canary)),
   stable: (0, bucket.W_)(parts.map(part => part.stable))
  } ]);
 }
 var judged_window = __webpack_require__(95482);
 // CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-gates.js
 const FAILED_READS_ACCEPTED = 4;
 function judgeGates(plan, observations, phase) {
  return plan.gates.map(gate => ({
   gate: gate,
   result: judgeReadable(gate, {
    plan: plan,
    observations: observations,
    phase: phase
   })
  }));
 }
 function judgeReadable(gate, look) {
  const {failedReads: failedReads, failedSources: failedSources} = look.observations;
  const own = readOf(gate);
  const times = own === void 0 ? 0 : failedReads[own];
  if (own !== void 0 && times > FAILED_READS_ACCEPTED) return unread(`the ${own}`, {
   times: times,
   why: ''
  });
  const name = (0, windows_of_gate.vz)(gate);
  const failed = name === void 0 ? void 0 : failedSources?.get(name);
  if (name !== void 0 && failed !== void 0 && failed.times > FAILED_READS_ACCEPTED) return unread(`source ${name}`, failed);
  return judge(gate, look);
 }
 function unread(what, {times: times, why: why}) {
  const clause = `${what} could not be read ${times} times in a row`;
  return {
   kind: 'inconclusive',
   doubt: 'metrics-unavailable',
   reason: (0, join_sentences.D)(`${(0, capitalize.Z)(clause)}.`, why),
   clause: clause,
   evidence: {
    abortProgress: 0,
    dataProgress: 0
   }
  };
 }
 function judge(gate, {plan: plan, observations: observations, phase: phase}) {
  const window = judged => (0, judged_window.vp)(observations.signals.get((0, gate_signal.kz)(judged.signal)) ?? [], observations, (0, 
  windows_of_gate.tC)(judged, plan));
  const minutes = () => (0, judged_window.wA)(observations.series.get(gate.name) ?? [], observations, (0, 
  windows_of_gate.tC)(gate, plan));
  switch (gate.kind) {
  case 'relative':
   return judgeRelative(gate, window(gate));

  case 'absolute':
   return judgeAbsolute(gate, window(gate));

  case 'threshold':
   return judgeThreshold(gate, sumToMinutes(window(gate)));

  case 'alarms':
   return judgeAlarms(gate, observations);

  case 'http':
   return judgeHttp(gate, observations);

  case 'targets':
   return judgeTargets(observations);

  case 'mann-whitney':
   return (0, judge_series.B)(gate, minutes(), phase);

  case 'value-above':
   return judgeValue(gate, minutes());
  }
 }
 function readOf(gate) {
  if (gate.kind === 'alarms' || gate.kind === 'targets') return gate.kind;
  return (0, windows_of_gate.ag)(gate) ? 'metrics' : void 0;
 }
}),

/***/ 20020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => readEvidence
 });
 var bucket = __webpack_require__(25658);
 // CONCATENATED MODULE: ./build/src/domain/gate/statistics/align-minutes.js
 function alignMinutes(sides, {from: from, to: to}) {
  const canary = indexByMinute(sides.canary);
  const stable = indexByMinute(sides.stable);
  const minutes = Math.max(0, Math.ceil((to - from) / bucket.oQ));
  return Array.from({
   length: minutes
  }, (_, index) => {
   const t = from + index * bucket.oQ;
   return {
    t: t,
    canary: canary.get(t) ?? NOTHING,
    stable: stable.get(t) ?? NOTHING
   };
  });
 }
 const NOTHING = {
  n: 0,
  bad: 0
 };
 function indexByMinute(minutes) {
  return new Map(minutes.map(({at: at, n: n, bad: bad}) => [ at, soundCounts(n, bad) ]));
 }
 function soundCounts(n, bad) {
  const requests = Math.max(0, Math.round(n));
  return {
   n: requests,
   bad: Math.min(requests, Math.max(0, Math.round(bad)))
  };
 }
 var gate_signal = __webpack_require__(18510);
 var windows_of_gate = __webpack_require__(45955);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/evidence/read-evidence.js
 const MINUTE = 6e4;
 async function readEvidence({gates: gates, metricDelaySeconds: metricDelaySeconds}, state, {evidence: evidence, clock: clock}) {
  const start = state.weights.find(({canaryPercent: canaryPercent}) => canaryPercent > 0)?.at;
  const compared = gates.filter(gate => gate.kind === 'mann-whitney').filter(({from: from}) => from === void 0);
  const signals = signalsOf(gates);
  const percentiles = percentilesOf(gates);
  if (signals.length + compared.length === 0 || start === void 0) return;
  const judgedUpTo = floorToMinute(clock.now() - metricDelaySeconds * 1e3);
  const window = {
   from: floorToMinute(start),
   to: floorToMinute(clock.now())
  };
  if (judgedUpTo <= state.metrics.upTo || window.to <= window.from) return;
  const slowerThanMilliseconds = signals.flatMap(signal => signal.kind === 'slow' ? [ signal.slowerThanMilliseconds ] : []);
  const measured = await evidence.measure({
   ...window,
   traffic: signals.length === 0 ? void 0 : {
    slowerThanMilliseconds: slowerThanMilliseconds
   },
   series: compared.map(({metric: metric}) => metric),
   percentiles: percentiles
  });
  if (measured === void 0) return;
  state.metrics = {
   upTo: judgedUpTo,
   signals: new Map(signals.map(signal => [ (0, gate_signal.kz)(signal), bucketsOf(signal, measured, window) ])),
   series: new Map(compared.map(({name: name}, index) => [ name, pointsOf(measured.series[index], window) ])),
   percentiles: new Map(percentiles.map((each, index) => [ each, pointsOf(measured.percentiles[index], window) ]))
  };
 }
 function signalsOf(gates) {
  const needed = gates.filter(gate => 'signal' in gate && (0, windows_of_gate.ag)(gate));
  if (needed.length === 0) return [];
  const judged = needed.flatMap(gate => 'signal' in gate && gate.signal.from === void 0 ? [ gate.signal ] : []);
  const errors = {
   kind: 'errors'
  };
  return [ ...new Map([ errors, ...judged ].map(signal => [ (0, gate_signal.kz)(signal), signal ])).values() ];
 }
 function percentilesOf(gates) {
  const named = gates.flatMap(gate => 'signal' in gate && gate.signal.kind === 'slow' && gate.signal.from === void 0 ? gate.signal.percentile ?? [] : []);
  return [ ...new Set(named) ];
 }
 function bucketsOf(signal, {canary: canary, stable: stable, unsettled: unsettled}, window) {
  const side = minutes => minutes.map(minute => count(minute, signal));
  return alignMinutes({
   canary: side(canary),
   stable: side(stable)
  }, window).filter(({t: t}) => !unsettled.has(t));
 }
 function count({at: at, requests: requests, bad: bad, slow: slow}, signal) {
  return {
   at: at,
   n: requests,
   bad: signal.kind === 'errors' ? bad : slow.get(signal.slowerThanMilliseconds) ?? 0
  };
 }
 function pointsOf(measured, {from: from, to: to}) {
  return Array.from({
   length: (to - from) / MINUTE
  }, (_, index) => {
   const t = from + index * MINUTE;
   return {
    t: t,
    canary: measured?.canary.get(t),
    stable: measured?.stable.get(t)
   };
  });
 }
 function floorToMinute(at) {
  return Math.floor(at / MINUTE) * MINUTE;
 }
})

};
