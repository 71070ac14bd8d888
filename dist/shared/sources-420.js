import { modules as shared0 } from './document-m74476.js';
import { modules as shared1 } from './read-m98660.js';
export const id = 420;
export const ids = [420];
export const modules = {
...shared0,
...shared1,

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

/***/ 85257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Y: () => namesOfSides
 });
 function namesOfSides({canary: canary, stable: stable}, own = {}) {
  return {
   canary: namesOf(canary, stable, own.canary ?? {}),
   stable: stable === void 0 ? new Map : namesOf(stable, canary, own.stable ?? {})
  };
 }
 function namesOf(revision, other, own) {
  const containers = tellingContainers(revision, other);
  const values = {
   id: revision.id,
   label: revision.label,
   tag: onlyOne(containers.map(container => tagOf(revision.images[container] ?? ''))),
   digest: onlyOne(containers.map(container => revision.digests[container])),
   ...own
  };
  return new Map(Object.entries(values).flatMap(([name, value]) => value !== void 0 && /^[^"'`\\\p{Cc}]+$/u.test(value) ? [ [ `side.${name}`, value ] ] : []));
 }
 function tellingContainers({images: images}, other) {
  const all = Object.keys(images);
  const changed = all.filter(container => images[container] !== other?.images[container]);
  return changed.length === 0 ? all : changed;
 }
 function tagOf(image) {
  return /:([\w.-]{1,128})$/.exec(image.split('@')[0] ?? '')?.[1];
 }
 function onlyOne(values) {
  const [value, ...others] = new Set(values);
  return others.length === 0 ? value : void 0;
 }
}),

/***/ 24834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  WT: () => requestsKey,
  ar: () => findUnaskable,
  v: () => badKey,
  yM: () => neededQueries,
  zV: () => valueKey
 });
 var _signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18510);
 var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2332);
 var _windows_of_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45955);
 const requestsKey = gate => `requests ${(0, _signal_js__WEBPACK_IMPORTED_MODULE_1__.kz)(gate.signal)}`;
 const badKey = gate => `bad ${(0, _signal_js__WEBPACK_IMPORTED_MODULE_1__.kz)(gate.signal)}`;
 const valueKey = gate => `value ${gate.name}`;
 function neededQueries(gates, source) {
  const needed = gates.filter(gate => (0, _windows_of_gate_js__WEBPACK_IMPORTED_MODULE_2__.vz)(gate) === source.name).flatMap(gate => queriesOf(gate, source));
  return [ ...new Map(needed.toReversed().map(each => [ each.key, each ])).values() ].toReversed();
 }
 function queriesOf(gate, source) {
  const shared = {
   gate: gate.name,
   windowSeconds: (0, _windows_of_gate_js__WEBPACK_IMPORTED_MODULE_2__.NR)(gate, source)
  };
  if ('signal' in gate) {
   const {from: from} = gate.signal;
   if (from === void 0) return [];
   const bad = {
    ...shared,
    key: badKey(gate),
    query: from.bad,
    use: 'count'
   };
   if (from.requests === void 0) return [ bad ];
   return [ {
    ...shared,
    key: requestsKey(gate),
    query: from.requests,
    use: 'count'
   }, bad ];
  }
  if (!('from' in gate)) return [];
  return [ {
   ...shared,
   key: valueKey(gate),
   query: gate.from.query,
   use: 'value'
  } ];
 }
 function findUnaskable({gate: gate, query: query}, {canary: canary, stable: stable}) {
  const missing = (0, _placeholders_js__WEBPACK_IMPORTED_MODULE_0__.EH)(query.text, canary) ?? (stable.size === 0 ? void 0 : (0, 
  _placeholders_js__WEBPACK_IMPORTED_MODULE_0__.EH)(query.text, stable));
  if (missing !== void 0) return `gate "${gate}" cannot be evaluated: {${missing}} has no value for one of the revisions. Use another placeholder, such as {side.id}.`;
  if ((0, _placeholders_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(query.text, canary) !== (0, 
  _placeholders_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(query.text, stable)) return;
  return `gate "${gate}" cannot be evaluated: its query is the same for canary and stable. Use another placeholder, such as {side.id}.`;
 }
}),

/***/ 63768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W: () => publicAddress
 });
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
 function publicAddress(address) {
  const end = address.search(/[?#]/);
  const whole = end === -1 ? address : address.slice(0, end);
  const pathAt = whole.indexOf('/', whole.indexOf('://') + 3);
  const [start, path] = pathAt === -1 ? [ whole, '' ] : [ whole.slice(0, pathAt), whole.slice(pathAt) ];
  const shown = path.split('/').map(part => part.split(/[^A-Za-z0-9]+/).some(_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__.zC) ? '***' : part).join('/');
  return `${start}${shown}${end === -1 ? '' : '?***'}`;
 }
}),

/***/ 84232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => judgeStop
 });
 var capitalize = __webpack_require__(75188);
 // CONCATENATED MODULE: ./build/src/domain/gate/judge/combine-reports.js
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
 var decide_bake = __webpack_require__(65050);
 var format_figures = __webpack_require__(24461);
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
 var gate_result = __webpack_require__(46159);
 var describe_windows = __webpack_require__(34519);
 var gate_signal = __webpack_require__(18510);
 // CONCATENATED MODULE: ./build/src/domain/gate/traffic-rule.js
 function passWithTraffic({minRequests: minRequests}, window, said) {
  const {n: n} = stepTraffic(window);
  if (n >= minRequests) return {
   kind: 'pass',
   ...said
  };
  const clause = window.step.length === 0 ? `no complete ${(0, describe_windows.N)(window.windowSeconds)} of metrics was available` : `the canary received ${(0, 
  format_figures.B4)(n)} of ${(0, format_figures.B4)(minRequests)} required requests`;
  const reason = window.step.length === 0 ? `No complete ${(0, describe_windows.N)(window.windowSeconds)} of this step is available yet.` : `The canary received ${(0, 
  format_figures.B4)(n)} of ${(0, format_figures.B4)(minRequests)} required requests in this step.`;
  return {
   kind: 'inconclusive',
   doubt: 'insufficient-traffic',
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
  const canary = (0, bucket.W_)(window.buckets.map(bucket => bucket.canary));
  const stable = (0, bucket.W_)(window.buckets.map(bucket => bucket.stable));
  const history = absoluteTest(window.buckets.map(bucket => bucket.canary), gate.maxRate);
  const now = history.at(-1) ?? {
   logE: 0,
   badMinutes: 0
  };
  const evidence = {
   abortProgress: (0, e_value.ez)(now, gate.alpha),
   dataProgress: trafficProgress(gate, window),
   data: trafficData(gate, window),
   canary: (0, gate_result.X)(canary),
   stable: (0, gate_result.X)(stable),
   test: (0, e_value.GQ)(now, gate.alpha),
   minutes: {
    judged: history.length,
    bad: now.badMinutes,
    badToFail: e_value.VL
   }
  };
  const level = `the accepted ${(0, format_figures.CE)(gate.maxRate)}`;
  const seen = `${describeSide('canary', canary, gate.signal)} (${(0, describe_strength.d)(now, gate.alpha)})`;
  const failing = countFailing(history, gate.alpha) * (window.windowSeconds ?? MINUTE_SECONDS) / MINUTE_SECONDS;
  if (failing === 0) return passWithTraffic(gate, window, {
   reason: `Within ${level}: ${seen}.`,
   evidence: evidence
  });
  const clause = `${clauseOfCanary(canary, gate.signal)}, above the limit of ${(0, 
  format_figures.CE)(gate.maxRate)}`;
  if (!isStableFailing(gate, window)) return {
   kind: 'fail',
   reason: `Above ${level}: ${seen}.`,
   clause: clause,
   evidence: evidence
  };
  const both = `Both revisions breach ${level}: ${seen}, ${describeSide('stable', stable, gate.signal)}`;
  const shared = `canary and stable both exceed ${(0, format_figures.CE)(gate.maxRate)}: ${clauseOfCanary(canary, gate.signal)}, ${clauseOfStable(stable)}`;
  if (failing > gate.sharedBreachMinutes) return {
   kind: 'fail',
   reason: `${both}. Wait until stable recovers.`,
   clause: shared,
   evidence: evidence
  };
  return {
   kind: 'inconclusive',
   doubt: 'shared-breach',
   reason: `${both}; waiting for recovery, minute ${Math.ceil(failing)} of ${gate.sharedBreachMinutes}.`,
   clause: shared,
   evidence: {
    ...evidence,
    abortProgress: failing / (gate.sharedBreachMinutes + 1)
   }
  };
 }
 function countFailing(history, alpha) {
  return history.length - 1 - history.findLastIndex(state => !(0, e_value.DI)(state, alpha));
 }
 function isStableFailing(gate, window) {
  const history = absoluteTest(window.buckets.map(bucket => bucket.stable), gate.maxRate);
  const now = history.at(-1);
  return now !== void 0 && (0, e_value.DI)(now, gate.alpha);
 }
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
   const abortProgress = (0, gate_result.j)(bad, gate.timesInARow);
   const evidence = {
    abortProgress: abortProgress,
    dataProgress: dataProgress,
    data: data
   };
   if (bad >= gate.timesInARow) return {
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
  if (canary.n === 0 || stable.n === 0) return 0;
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
   reason: `Worse than ${times}: ${sides} (${strength}; ${(0, describe_windows.e)(test.badMinutes, window.windowSeconds)}).`,
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
  const minutes = Map.groupBy(windows, ({t: t}) => Math.floor(t / bucket.oQ) * bucket.oQ);
  return [ ...minutes ].flatMap(([t, parts]) => parts.length < needed ? [] : [ {
   t: t,
   canary: (0, bucket.W_)(parts.map(part => part.canary)),
   stable: (0, bucket.W_)(parts.map(part => part.stable))
  } ]);
 }
 var judged_window = __webpack_require__(95482);
 var join_sentences = __webpack_require__(78309);
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
 var duration = __webpack_require__(80521);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/domain/gate/statistics/align-windows.js
 function alignWindows({requests: requests, bad: bad}, missing) {
  const starts = [ ...requests.canary.keys() ].filter(t => !requests.unsettled.has(t) && !bad.unsettled.has(t));
  const windows = starts.map(t => ({
   t: t,
   canary: countsAt(requests.canary.get(t), bad.canary.get(t), missing),
   stable: countsAt(requests.stable.get(t) ?? 0, bad.stable.get(t), missing)
  }));
  const buckets = windows.flatMap(({t: t, canary: canary, stable: stable}) => canary === void 0 || stable === void 0 ? [] : [ {
   t: t,
   canary: canary,
   stable: stable
  } ]);
  return {
   buckets: buckets.toSorted((one, other) => one.t - other.t),
   withoutBad: windows.length - buckets.length
  };
 }
 function countsAt(n, bad, missing) {
  if (!isCount(n)) return;
  const requests = Math.round(n);
  if (requests === 0) return {
   n: 0,
   bad: 0
  };
  if (bad === void 0 && missing === 'zero') return {
   n: requests,
   bad: 0
  };
  return isCount(bad) ? {
   n: requests,
   bad: Math.min(requests, Math.round(bad))
  } : void 0;
 }
 function isCount(value) {
  return value !== void 0 && Number.isFinite(value) && value >= 0;
 }
 var needed_queries = __webpack_require__(24834);
 // CONCATENATED MODULE: ./build/src/domain/gate/source/figures-of-source.js
 function figuresOf(gates, name, read) {
  const own = gates.filter(gate => (0, windows_of_gate.vz)(gate) === name);
  const counted = own.flatMap(gate => 'signal' in gate ? [ [ gate, countsOf(gate, read) ] ] : []);
  const valued = own.flatMap(gate => 'from' in gate ? [ [ gate.name, valuesOf(gate, read) ] ] : []);
  return {
   signals: new Map(counted.map(([gate, {buckets: buckets}]) => [ (0, gate_signal.kz)(gate.signal), buckets ])),
   series: new Map(valued),
   notes: [ ...new Set(counted.flatMap(([gate, {withoutBad: withoutBad}]) => withoutBad === 0 ? [] : [ noteOf(gate, name) ])) ]
  };
 }
 function countsOf(gate, {readings: readings, ownRequests: ownRequests}) {
  const {from: from} = gate.signal;
  const requests = from?.requests;
  return alignWindows({
   requests: requests === void 0 ? countsOfTarget(ownRequests) : readings.get((0, needed_queries.WT)(gate)) ?? NOTHING,
   bad: readings.get((0, needed_queries.v)(gate)) ?? NOTHING
  }, from?.missing ?? 'unsettled');
 }
 function countsOfTarget(minutes) {
  return {
   canary: new Map(minutes.map(({t: t, canary: canary}) => [ t, canary.n ])),
   stable: new Map(minutes.map(({t: t, stable: stable}) => [ t, stable.n ])),
   unsettled: new Set
  };
 }
 function valuesOf(gate, {readings: readings}) {
  const {canary: canary, stable: stable, unsettled: unsettled, asked: asked = []} = readings.get((0, 
  needed_queries.zV)(gate)) ?? NOTHING;
  const missing = gate.from?.missing === 'zero' ? 0 : void 0;
  const known = [ ...new Set([ ...canary.keys(), ...stable.keys(), ...missing === void 0 ? [] : asked ]) ];
  return known.filter(t => !unsettled.has(t)).toSorted((one, other) => one - other).map(t => ({
   t: t,
   canary: canary.get(t) ?? missing,
   stable: stable.get(t) ?? missing
  }));
 }
 function noteOf({signal: signal}, source) {
  const {kind: kind, from: from} = signal;
  const key = kind === 'errors' ? 'bad' : 'slow';
  return `Source ${source} has requests but no value of "${key}" for ${from?.label ?? 'a gate'} in some windows, which are not judged. If no value means none, set missing: zero.`;
 }
 const NOTHING = {
  canary: new Map,
  stable: new Map,
  unsettled: new Set
 };
 var read_source = __webpack_require__(7144);
 var source_state = __webpack_require__(98069);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/sources/read-sources.js
 async function readSources({gates: gates, sources: sources = []}, state, dependencies) {
  const start = state.weights.find(({canaryPercent: canaryPercent}) => canaryPercent > 0)?.at;
  if (start === void 0) return;
  const used = sources.filter(({name: name}) => gates.some(gate => (0, windows_of_gate.vz)(gate) === name));
  await Promise.all(used.map(async declared => {
   const own = (0, source_state.w)(state.sources, declared.name);
   try {
    await (0, read_source.o$)(declared, {
     gates: gates,
     start: start,
     state: own
    }, askedOf(declared, dependencies));
    own.failed = void 0;
   } catch (error) {
    if (!(error instanceof errors.s)) throw error;
    own.failed = {
     times: (own.failed?.times ?? 0) + 1,
     why: error.message
    };
   }
  }));
 }
 function askedOf({name: name}, {evidence: evidence, sources: sources, clock: clock}) {
  const source = sources?.get(name);
  if (source === void 0) throw new TypeError(`Source ${name} was not opened.`);
  const sides = evidence.sides?.();
  if (sides === void 0) throw new errors.s('platform-error', 'The platform does not show both revisions yet.');
  return {
   source: source,
   sides: sides,
   clock: clock
  };
 }
 function noteFigures(plan, state) {
  const {gates: gates, sources: sources = []} = plan;
  for (const {name: name} of sources) {
   const own = (0, source_state.w)(state.sources, name);
   const ownRequests = state.metrics.signals.get('errors') ?? [];
   const {signals: signals, series: series, notes: notes} = figuresOf(gates, name, {
    readings: own.readings,
    ownRequests: ownRequests
   });
   for (const [key, buckets] of signals) state.sources.signals.set(key, buckets);
   for (const [gate, points] of series) state.sources.series.set(gate, points);
   own.notes = [ ...new Set([ ...own.notes, ...notes ]) ];
  }
 }
 function failedSources({sources: sources}) {
  return new Map([ ...sources.read ].flatMap(([name, {failed: failed}]) => failed === void 0 ? [] : [ [ name, failed ] ]));
 }
 function logSources({sources: {read: read, logged: logged}}, eventLog) {
  for (const [name, {failed: failed, notes: notes}] of read) for (const said of [ ...notes, ...failed === void 0 ? [] : [ `Source ${name} could not be read. ${failed.why}` ] ]) {
   if (logged.has(said)) continue;
   logged.add(said);
   eventLog.detail(said, 'warning');
  }
 }
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/bake-of-step.js
 const UNREAD_MILLISECONDS_AT_MOST = 6e5;
 function noteReadings(state, step, {now: now}) {
  const {unreadable: unreadable, failedReads: failedReads} = state;
  const isFailing = Object.values(failedReads).some(failed => failed > 0) || failedSources(state).size > 0;
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
 var tolerates_until = __webpack_require__(39308);
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
    canary: canary.get(t) ?? align_minutes_NOTHING,
    stable: stable.get(t) ?? align_minutes_NOTHING
   };
  });
 }
 const align_minutes_NOTHING = {
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
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/read-evidence.js
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
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/gather-observations.js
 async function gatherObservations(plan, state, dependencies) {
  const {gates: gates} = plan;
  const [alarms] = await Promise.all([ readCounted(state, 'alarms', () => readAlarms(gates, dependencies)), readCounted(state, 'metrics', () => readEvidence(plan, state, dependencies)), readSources(plan, state, dependencies), gates.some(gate => gate.kind === 'targets') ? readCounted(state, 'targets', () => readTargets(state, dependencies)) : void 0, ...gates.filter(gate => gate.kind === 'http').map(gate => probe(gate, state, dependencies)) ]);
  noteFigures(plan, state);
  return {
   now: dependencies.clock.now(),
   weights: state.weights,
   signals: new Map([ ...state.metrics.signals, ...state.sources.signals ]),
   alarms: alarms,
   probes: state.probes,
   targets: state.targets,
   series: new Map([ ...state.metrics.series, ...state.sources.series ]),
   failedReads: state.failedReads,
   failedSources: failedSources(state)
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
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/log-evidence.js
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
  const sides = [ log_evidence_describeSide('canary', canary), log_evidence_describeSide('stable', stable) ].filter(side => side !== void 0);
  return sides.length === 0 ? void 0 : sides.join(', ');
 }
 function log_evidence_describeSide(name, traffic) {
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
  const judgement = gates.gates.length === 0 ? skip(step, judged === plan.gates || canaryPercent === 0 ? NOT_JUDGED : 'a rollback reads no source') : await judgeStep(rollout, {
   gates: gates,
   step: step,
   stop: stop
  }, dependencies);
  const borne = plan.purpose === 'rollback' ? goOnBack(rollout, judgement) : judgement;
  return borne.kind === 'continue' ? stayWhileRequested(rollout, step, dependencies.clock.now()) ?? borne : borne;
 }
 const NOT_JUDGED = 'not judged before the canary receives traffic';
 function goOnBack({eventLog: eventLog}, judgement) {
  if (judgement.kind !== 'abort' && judgement.kind !== 'pause') return judgement;
  const reason = judgement.kind === 'abort' ? judgement.abort.reason : judgement.reason;
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
  logSources(state, eventLog);
  const unreadMilliseconds = noteReadings(state, step, observations);
  const bake = bakeOfStep(plan, {
   stop: stop,
   step: step,
   unreadMilliseconds: unreadMilliseconds,
   probes: observations.probes,
   lateMilliseconds: Math.max(0, state.startedAt - step.startedAt)
  });
  const reports = judgeGates(gates, observations, (0, decide_bake.lN)(bake, observations.now));
  const combined = combineReports(reports);
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

/***/ 45083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  p: () => reportShift
 });
 var _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75188);
 var _domain_gate_statistics_bucket_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25658);
 var _domain_present_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3079);
 var _domain_gate_describe_format_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36277);
 var _domain_gate_describe_describe_strength_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93529);
 var _domain_gate_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24461);
 var _domain_gate_signal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18510);
 function reportShift(seen) {
  const {steps: steps, metrics: metrics} = seen.state;
  return {
   steps: steps.map(step => reportStep(step, metrics)),
   traffic: reportTraffic(seen)
  };
 }
 function reportStep(step, {percentiles: percentiles}) {
  return {
   canaryPercent: step.canaryPercent,
   startedAt: step.startedAt,
   finishedAt: step.finishedAt,
   ...step.decidedAt === void 0 ? {} : {
    decidedAt: step.decidedAt
   },
   verdict: step.verdict ?? 'inconclusive',
   reason: step.reason,
   evidence: [ ...step.reports.map(describeReport), ...describePercentiles(step, percentiles) ]
  };
 }
 function describeReport({gate: gate, result: result}) {
  const {canary: canary, stable: stable, test: test, minutes: minutes} = result.evidence;
  const describe = side => minutes?.judged === 0 ? 'no complete minute yet' : describeTraffic(side);
  const progress = result.kind === 'inconclusive' ? (0, _domain_gate_describe_format_progress_js__WEBPACK_IMPORTED_MODULE_0__.y)(result.evidence) : void 0;
  return {
   name: gate.name,
   canary: canary === void 0 ? result.reason : describe(canary),
   stable: stable && describe(stable),
   judged: {
    says: nameResult(result.kind),
    mode: gate.mode,
    ...(0, _domain_present_members_js__WEBPACK_IMPORTED_MODULE_1__.P)({
     progress: progress
    })
   },
   ...(0, _domain_present_members_js__WEBPACK_IMPORTED_MODULE_1__.P)({
    statistics: test && (0, _domain_gate_describe_describe_strength_js__WEBPACK_IMPORTED_MODULE_2__.d)(test, 1 / test.threshold)
   })
  };
 }
 function describePercentiles(step, percentiles) {
  const until = step.decidedAt ?? step.finishedAt ?? Number.POSITIVE_INFINITY;
  return [ ...percentiles ].flatMap(([percentile, points]) => {
   const minutes = points.filter(({t: t}) => t >= step.startedAt && t < until);
   const canary = describeRange(minutes.flatMap(({canary: canary}) => canary ?? []));
   if (canary === void 0) return [];
   const stable = describeRange(minutes.flatMap(({stable: stable}) => stable ?? []));
   return [ {
    name: `p${percentile} response time (range of minutes)`,
    canary: canary,
    stable: stable
   } ];
  });
 }
 function describeRange(seconds) {
  if (seconds.length === 0) return;
  const [low, high] = [ Math.min(...seconds), Math.max(...seconds) ].map(value => (0, 
  _domain_gate_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_3__.yg)(value * 1e3));
  return low === high ? `${low} ms` : `${low} to ${high} ms`;
 }
 function nameResult(kind) {
  return kind === 'not-compared' ? 'not compared' : kind;
 }
 function describeTraffic({requests: requests, bad: bad, rate: rate}) {
  if (requests === 0) return 'no requests';
  return `${(0, _domain_gate_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_3__.B4)(bad)} of ${(0, 
  _domain_gate_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_3__.B4)(requests)} requests (${(0, 
  _domain_gate_describe_format_figures_js__WEBPACK_IMPORTED_MODULE_3__.CE)(rate)})`;
 }
 function reportTraffic({state: state, startedAt: startedAt, finishedAt: finishedAt, canary: canary, stable: stable}) {
  return {
   startedAt: startedAt,
   finishedAt: finishedAt ?? state.weights.at(-1)?.at ?? startedAt,
   canary: canary,
   stable: stable,
   weights: state.weights,
   curves: [ ...[ ...state.metrics.signals, ...state.sources?.signals ?? [] ].map(([key, buckets]) => ({
    name: nameSignal(key),
    unit: '%',
    points: buckets.map(({t: t, canary: canary, stable: stable}) => ({
     at: t,
     canary: percentOf(canary),
     stable: percentOf(stable)
    }))
   })), ...[ ...state.metrics.percentiles ].map(([percentile, points]) => ({
    name: `p${percentile} response time`,
    unit: ' ms',
    points: points.map(({t: t, canary: canary, stable: stable}) => ({
     at: t,
     canary: canary === void 0 ? void 0 : canary * 1e3,
     stable: stable === void 0 ? void 0 : stable * 1e3
    }))
   })), ...[ ...state.metrics.series, ...state.sources?.series ?? [] ].map(([name, points]) => ({
    name: name,
    unit: '',
    points: points.map(({t: t, canary: canary, stable: stable}) => ({
     at: t,
     canary: canary,
     stable: stable
    }))
   })) ]
  };
 }
 function nameSignal(key) {
  const label = (0, _domain_gate_signal_js__WEBPACK_IMPORTED_MODULE_4__.Zx)(key);
  if (label !== void 0) return (0, _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_5__.Z)(label);
  return key === 'errors' ? 'Failed requests' : `Requests ${key.replace(/^slower-than-(\d+)ms$/, 'slower than $1 ms')}`;
 }
 function percentOf(counts) {
  return counts.n === 0 ? void 0 : (0, _domain_gate_statistics_bucket_js__WEBPACK_IMPORTED_MODULE_6__.sY)(counts) * 100;
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
}),

/***/ 50647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => openJudging,
  H: () => openSources
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 async function openJudging({gates: gates, purpose: purpose}, connect) {
  if (gates.sources === void 0 || purpose !== 'deploy' && purpose !== 'approve') return;
  if (connect === void 0) throw new TypeError('The sources of the gates cannot be opened here.');
  return connect(gates.sources);
 }
 async function openSources(declared, {env: env, masks: masks, adapterOf: adapterOf}) {
  const secrets = declared.map(source => secretsOf(source, env));
  for (const values of secrets) for (const value of values.values()) masks.hide(value);
  const opened = await Promise.all(declared.map(async (source, index) => {
   const open = await adapterOf(source.kind);
   return [ source.name, open(source, secrets[index] ?? new Map) ];
  }));
  return new Map(opened);
 }
 function secretsOf({name: name, secrets: secrets}, env) {
  return new Map(secrets.map(variable => {
   const value = env[variable]?.trim() ?? '';
   if (value !== '') return [ variable, value ];
   throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', `source ${name} reads its secret from the environment variable ${variable}, which is not set. Set it under env of the step, from a secret.`);
  }));
 }
}),

/***/ 7144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Xn: () => ANSWER_WITHIN_SECONDS,
  o$: () => readSource
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_source_needed_queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24834);
 var _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75188);
 var _within_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34257);
 const READ_AGAIN_MILLISECONDS = 6e5;
 const ANSWER_WITHIN_SECONDS = 30;
 async function readSource(declared, {gates: gates, start: start, state: state}, asked) {
  const groups = Map.groupBy((0, _domain_gate_source_needed_queries_js__WEBPACK_IMPORTED_MODULE_1__.yM)(gates, declared), ({windowSeconds: windowSeconds}) => windowSeconds);
  await Promise.all([ ...groups ].map(async ([windowSeconds, queries]) => {
   const length = windowSeconds * 1e3;
   const floor = at => Math.floor(at / length) * length;
   const [first, to] = [ floor(start), floor(asked.clock.now() - declared.delaySeconds * 1e3) ];
   const upTo = state.upTo.get(windowSeconds) ?? first;
   if (to <= upTo) return;
   const from = Math.max(first, upTo - READ_AGAIN_MILLISECONDS);
   const readings = await askSource(declared, {
    from: from,
    to: to,
    windowSeconds: windowSeconds,
    queries: queries
   }, asked);
   for (const [index, {key: key}] of queries.entries()) state.readings.set(key, addWindows(state.readings.get(key), readings[index], {
    from: from,
    to: to,
    length: length
   }));
   state.notes = [ ...new Set([ ...state.notes, ...readings.flatMap(({notes: notes}) => notes) ]) ];
   state.upTo.set(windowSeconds, to);
  }));
 }
 async function askSource(declared, {queries: queries, ...range}, {source: source, sides: sides, clock: clock}) {
  const problem = queries.map(query => (0, _domain_gate_source_needed_queries_js__WEBPACK_IMPORTED_MODULE_1__.ar)(query, sides)).find(each => each !== void 0);
  if (problem !== void 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', (0, 
  _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__.Z)(problem));
  const asked = queries.map(({query: query, use: use}) => ({
   query: query,
   use: use
  }));
  const reading = source.read({
   ...range,
   queries: asked,
   sides: sides
  });
  const readings = await (0, _within_time_js__WEBPACK_IMPORTED_MODULE_2__.d)(reading, {
   what: `Source ${declared.name}`,
   seconds: ANSWER_WITHIN_SECONDS
  }, clock);
  if (readings.length === queries.length) return readings;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `Source ${declared.name} answered ${readings.length} of ${queries.length} queries.`);
 }
 function addWindows(before, read, range) {
  const {from: from, to: to, length: length} = range;
  const inRange = t => t >= from && t < to;
  const join = (old = new Map, now = new Map) => new Map([ ...[ ...old ].filter(([t]) => t < from), ...[ ...now ].filter(([t]) => inRange(t)) ]);
  const starts = Array.from({
   length: (to - from) / length
  }, (_, index) => from + index * length);
  return {
   canary: join(before?.canary, read?.canary),
   stable: join(before?.stable, read?.stable),
   unsettled: new Set([ ...[ ...before?.unsettled ?? [] ].filter(t => t < from), ...read?.unsettled ?? [] ]),
   asked: new Set([ ...[ ...before?.asked ?? [] ].filter(t => t < from), ...starts ])
  };
 }
}),

/***/ 34257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => withinTime
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_local_clock_network_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63917);
 async function withinTime(task, {what: what, seconds: seconds}, clock) {
  task.catch(() => {});
  const done = new AbortController;
  const late = clock.sleep((0, _domain_local_clock_network_time_js__WEBPACK_IMPORTED_MODULE_1__.K)(clock, seconds * 1e3), done.signal).then(() => {
   throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('unreachable', `${what} did not respond within ${seconds} s.`);
  });
  late.catch(() => {});
  try {
   return await Promise.race([ task, late ]);
  } finally {
   done.abort();
  }
 }
})

};
