export const modules = {

/***/ 34519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e4: () => countBadWindows,
  eh: () => nameWindow,
  hA: () => countWindows
 });
 var _format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24461);
 const MINUTE_SECONDS = 60;
 function countBadWindows(count, windowSeconds) {
  return `${(0, _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count)} bad ${isMinute(windowSeconds) ? 'minutes' : `${windowSeconds} s windows`}`;
 }
 function countWindows(count, windowSeconds) {
  if (isMinute(windowSeconds)) return `${(0, _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count)} ${count === 1 ? 'minute' : 'minutes'}`;
  return `${(0, _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count)} ${count === 1 ? 'window' : 'windows'} of ${windowSeconds} s`;
 }
 function nameWindow(windowSeconds) {
  return isMinute(windowSeconds) ? 'minute' : `${windowSeconds} s window`;
 }
 function isMinute(windowSeconds) {
  return windowSeconds === void 0 || windowSeconds === MINUTE_SECONDS;
 }
}),

/***/ 46159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  X: () => toTraffic,
  j: () => progressOf
 });
 function toTraffic({n: n, bad: bad}) {
  return {
   requests: n,
   bad: bad,
   rate: n === 0 ? 0 : bad / n
  };
 }
 function progressOf(done, whole) {
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, done / whole));
 }
}),

/***/ 48755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Ze: () => describeMinutes,
  t1: () => mostBreaches,
  z2: () => minutesNeeded
 });
 function minutesNeeded(rule) {
  return rule.kind === 'm-of-n' ? rule.of : rule.minutes;
 }
 function mostBreaches(breaching, rule) {
  const span = rule.kind === 'cumulative' ? Math.max(1, breaching.length) : minutesNeeded(rule);
  const windows = breaching.map((_, start) => breaching.slice(start, start + span));
  return Math.max(0, ...windows.map(rule.kind === 'consecutive' ? countLeading : countBreaches));
 }
 function countLeading(breaching) {
  const end = breaching.indexOf(false);
  return end === -1 ? breaching.length : end;
 }
 function countBreaches(breaching) {
  return breaching.filter(Boolean).length;
 }
 function describeMinutes(rule) {
  switch (rule.kind) {
  case 'consecutive':
   return 'consecutive minutes';

  case 'm-of-n':
   return `of ${rule.of} minutes`;

  case 'cumulative':
   return 'minutes of this rollout';
  }
 }
}),

/***/ 66540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  k: () => SERIES_MINUTES_NEEDED,
  B: () => judgeSeries
 });
 var format_figures = __webpack_require__(24461);
 var gate_result = __webpack_require__(46159);
 // CONCATENATED MODULE: ./build/src/domain/gate/statistics/rank-shift.js
 function estimateShift(sample, reference, confidence) {
  const differences = sample.flatMap(x => reference.map(y => x - y)).toSorted((one, other) => one - other);
  const deviation = standardDeviation(sample, reference);
  const skipped = Math.floor(differences.length / 2 - normalQuantile((1 + confidence) / 2) * deviation);
  const index = Math.min(Math.max(0, skipped), Math.floor((differences.length - 1) / 2));
  return {
   estimate: median(differences),
   from: differences[index] ?? 0,
   to: differences[differences.length - 1 - index] ?? 0
  };
 }
 function median(sorted) {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
 }
 function standardDeviation(sample, reference) {
  const all = sample.length + reference.length;
  const ties = [ ...countEqual([ ...sample, ...reference ]).values() ].reduce((sum, count) => sum + count ** 3 - count, 0);
  return Math.sqrt(sample.length * reference.length / 12 * (all + 1 - ties / (all * (all - 1))));
 }
 function countEqual(values) {
  const counts = new Map;
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
 }
 function normalQuantile(probability) {
  const t = Math.sqrt(-2 * Math.log(1 - probability));
  const numerator = 2.515517 + t * (.802853 + t * .010328);
  const denominator = 1 + t * (1.432788 + t * (.189269 + t * .001308));
  return t - numerator / denominator;
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-series.js
 const SERIES_MINUTES_NEEDED = 30;
 const SERIES_MINUTES_AT_MOST = 600;
 function judgeSeries(gate, minutes, phase) {
  const points = minutes.filter(isPair).slice(-SERIES_MINUTES_AT_MOST);
  const dataProgress = (0, gate_result.j)(points.length, SERIES_MINUTES_NEEDED);
  const data = {
   seen: Math.min(points.length, SERIES_MINUTES_NEEDED),
   needed: SERIES_MINUTES_NEEDED,
   unit: 'minutes'
  };
  const evidence = {
   abortProgress: 0,
   dataProgress: dataProgress,
   data: data
  };
  if (points.length < SERIES_MINUTES_NEEDED) {
   const reason = `${gate.metric.name} has values of both revisions for only ${points.length} of ${SERIES_MINUTES_NEEDED} required minutes.`;
   const clause = `only ${points.length} of ${SERIES_MINUTES_NEEDED} minutes of ${gate.metric.name} were available`;
   return {
    kind: 'inconclusive',
    doubt: 'insufficient-data',
    reason: reason,
    clause: clause,
    evidence: evidence
   };
  }
  if (phase === 'interim') {
   const reason = `${gate.metric.name} is compared at the end of the bake time.`;
   const clause = `${gate.metric.name} has not been compared yet`;
   return {
    kind: 'inconclusive',
    doubt: 'insufficient-data',
    reason: reason,
    clause: clause,
    evidence: evidence
   };
  }
  return compare(gate, points);
 }
 function compare(gate, points) {
  const stable = points.map(point => point.stable);
  const shift = estimateShift(points.map(point => point.canary), stable, gate.confidence);
  const typical = median(stable.toSorted((one, other) => one - other));
  const accepted = gate.tolerance * Math.abs(typical);
  const fails = isBeyond(gate.failsWhen, shift, accepted);
  const clause = `${gate.metric.name} of the canary differs by ${(0, format_figures.yg)(shift.estimate)} from stable ${(0, 
  format_figures.yg)(typical)}; ${(0, format_figures.yg)(accepted)} is accepted`;
  const reason = `${gate.metric.name} of the canary differs by ${(0, format_figures.yg)(shift.estimate)} (${(0, 
  format_figures.yg)(shift.from)} to ${(0, format_figures.yg)(shift.to)}) from stable ${(0, 
  format_figures.yg)(typical)}; ${(0, format_figures.yg)(accepted)} is accepted.`;
  return {
   ...fails ? {
    kind: 'fail',
    clause: clause
   } : {
    kind: 'pass'
   },
   reason: reason,
   evidence: {
    abortProgress: fails ? 1 : 0,
    dataProgress: 1,
    series: {
     shift: shift.estimate,
     shiftFrom: shift.from,
     shiftTo: shift.to,
     accepted: accepted
    }
   }
  };
 }
 function isBeyond(failsWhen, {from: from, to: to}, accepted) {
  return failsWhen !== 'lower' && from > accepted || failsWhen !== 'higher' && to < -accepted;
 }
 function isPair(point) {
  return Number.isFinite(point.canary) && Number.isFinite(point.stable);
 }
}),

/***/ 23581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  DI: () => isFailing,
  GQ: () => testEvidence,
  H0: () => isUnconfirmed,
  VL: () => BAD_MINUTES_TO_FAIL,
  ez: () => failProgress,
  h9: () => logMixture,
  lK: () => ALTERNATIVES
 });
 var _gate_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46159);
 const BAD_MINUTES_TO_FAIL = 2;
 const STEP = 1.5;
 const WEIGHTS = [ 1, 2, 3, 3, 3, 3, 3, 2, 1, 1, 1 ];
 const LOG_SHARES = WEIGHTS.map(weight => Math.log(weight / WEIGHTS.reduce((sum, each) => sum + each, 0)));
 const ALTERNATIVES = WEIGHTS.map((_, index) => STEP ** (index + 1));
 const SHOWN_E_AT_MOST = 1e12;
 function isFailing({logE: logE, badMinutes: badMinutes}, alpha) {
  return logE >= -Math.log(alpha) && badMinutes >= BAD_MINUTES_TO_FAIL;
 }
 function isUnconfirmed(now, before, alpha) {
  const isFirst = now.badMinutes === BAD_MINUTES_TO_FAIL - 1 && before.badMinutes < now.badMinutes;
  return isFirst && now.logE >= -Math.log(alpha);
 }
 function failProgress({logE: logE, badMinutes: badMinutes}, alpha) {
  return Math.min((0, _gate_result_js__WEBPACK_IMPORTED_MODULE_0__.j)(logE, -Math.log(alpha)), (0, 
  _gate_result_js__WEBPACK_IMPORTED_MODULE_0__.j)(badMinutes, BAD_MINUTES_TO_FAIL));
 }
 function testEvidence({logE: logE}, alpha) {
  return {
   e: Math.min(SHOWN_E_AT_MOST, Math.exp(logE)),
   logE: logE,
   threshold: 1 / alpha
  };
 }
 function logMixture(logs) {
  const weighted = logs.map((log, index) => log + (LOG_SHARES[index] ?? -1 / 0));
  const highest = Math.max(...weighted);
  return highest + Math.log(weighted.reduce((sum, log) => sum + Math.exp(log - highest), 0));
 }
})

};
