export const modules = {

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

/***/ 85847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _: () => findMismatch,
  c: () => formatStatuses
 });
 function findMismatch(outcome, expect) {
  if (outcome.kind === 'no-answer') return `no response (${outcome.why})`;
  return checkStatus(outcome, expect) ?? checkHeaders(outcome, expect) ?? checkBody(outcome, expect) ?? checkVersion(outcome, expect);
 }
 function formatStatuses(statuses) {
  return statuses.map(({from: from, to: to}) => from === to ? String(from) : `${from}-${to}`).join(', ');
 }
 function checkStatus({status: status}, {statuses: statuses}) {
  if (statuses.some(({from: from, to: to}) => status >= from && status <= to)) return;
  return `status ${status} instead of ${formatStatuses(statuses)}`;
 }
 function checkHeaders(answer, {headers: headers}) {
  const wrong = [ ...headers ].find(([name, value]) => findHeader(answer, name) !== value);
  return wrong === void 0 ? void 0 : `header ${wrong[0]} ${findHeader(answer, wrong[0]) === void 0 ? 'is missing' : 'has an unexpected value'}`;
 }
 function checkBody({body: body}, {bodyContains: bodyContains}) {
  if (bodyContains === void 0 || body.includes(bodyContains)) return;
  return 'the body does not contain the expected text';
 }
 function checkVersion(answer, {version: version}) {
  if (version === void 0) return;
  const told = version.in.kind === 'header' ? findHeader(answer, version.in.name) : readJsonText(answer.body, version.in.path);
  return told === version.equals ? void 0 : `${place(version)} reports version ${quote(told)} instead of "${version.equals}"`;
 }
 function findHeader({headers: headers}, name) {
  return [ ...headers ].find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
 }
 function readJsonText(body, path) {
  let value;
  try {
   value = JSON.parse(body);
  } catch {
   return;
  }
  for (const name of path) {
   if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return;
   value = value[name];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : void 0;
 }
 function place({in: where}) {
  return where.kind === 'header' ? `header ${where.name}` : `${where.path.join('.')} of the body`;
 }
 function quote(value) {
  if (value === void 0) return 'nothing';
  return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
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

/***/ 68297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  l: () => judgeThreshold,
  z: () => minutesNeeded
 });
 var _statistics_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25658);
 var _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24461);
 var _gate_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46159);
 var _traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37904);
 function judgeThreshold(gate, window) {
  const breaching = window.buckets.map(bucket => isBreaching(bucket, gate));
  const worst = mostBreaches(breaching, gate.breaches);
  const needed = minutesNeeded(gate.breaches);
  const canary = (0, _statistics_bucket_js__WEBPACK_IMPORTED_MODULE_0__.W_)(window.buckets.map(bucket => bucket.canary));
  const lacksMinutes = breaching.length < needed;
  const evidence = {
   abortProgress: (0, _gate_result_js__WEBPACK_IMPORTED_MODULE_1__.j)(worst, gate.breaches.minutes),
   dataProgress: Math.min((0, _traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__.d0)(gate, window), (0, 
   _gate_result_js__WEBPACK_IMPORTED_MODULE_1__.j)(breaching.length, needed)),
   data: lacksMinutes ? {
    seen: breaching.length,
    needed: needed,
    unit: 'minutes'
   } : (0, _traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__.Sb)(gate, window),
   canary: (0, _gate_result_js__WEBPACK_IMPORTED_MODULE_1__.X)(canary),
   stable: (0, _gate_result_js__WEBPACK_IMPORTED_MODULE_1__.X)((0, _statistics_bucket_js__WEBPACK_IMPORTED_MODULE_0__.W_)(window.buckets.map(bucket => bucket.stable))),
   minutes: {
    judged: breaching.length,
    bad: worst,
    badToFail: gate.breaches.minutes
   }
  };
  const minutes = `${worst} ${describeRule(gate.breaches)} above ${(0, _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_3__.CE)(gate.maxRate)}`;
  const seen = (0, _traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__.Nd)('canary', canary, gate.signal);
  if (worst >= gate.breaches.minutes) {
   const clause = `${(0, _traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__.rn)(canary, gate.signal)}; ${minutes}`;
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
  return (0, _traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__.xM)(gate, window, {
   reason: `${minutes} (fails at ${gate.breaches.minutes}): ${seen}.`,
   evidence: evidence
  });
 }
 function minutesNeeded(rule) {
  return rule.kind === 'm-of-n' ? rule.of : rule.minutes;
 }
 function isBreaching({canary: canary}, {maxRate: maxRate, minRequestsPerMinute: minRequestsPerMinute}) {
  return canary.n >= Math.max(1, minRequestsPerMinute) && canary.bad > maxRate * canary.n;
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
 function describeRule(rule) {
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

/***/ 18510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => countBad,
  k: () => signalKey
 });
 var _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55797);
 function signalKey(signal) {
  return signal.kind === 'errors' ? 'errors' : `slower-than-${signal.slowerThanMilliseconds}ms`;
 }
 function countBad(signal, bad) {
  if (signal.kind === 'errors') return (0, _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(bad, 'error');
  return `${(0, _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(bad, 'request')} slower than ${signal.slowerThanMilliseconds} ms`;
 }
}),

/***/ 23581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  BN: () => logMeanExp,
  DI: () => isFailing,
  GQ: () => testEvidence,
  VL: () => BAD_MINUTES_TO_FAIL,
  ez: () => failProgress,
  lK: () => ALTERNATIVES
 });
 var _gate_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46159);
 const BAD_MINUTES_TO_FAIL = 2;
 const ALTERNATIVES = [ 1.5, 2, 3, 5, 10, 20, 50, 100 ];
 const SHOWN_E_AT_MOST = 1e12;
 function isFailing({logE: logE, badMinutes: badMinutes}, alpha) {
  return logE >= -Math.log(alpha) && badMinutes >= BAD_MINUTES_TO_FAIL;
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
 function logMeanExp(logs) {
  const highest = Math.max(...logs);
  const mean = logs.reduce((sum, log) => sum + Math.exp(log - highest), 0) / logs.length;
  return highest + Math.log(mean);
 }
}),

/***/ 37904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  IM: () => clauseOfStable,
  Nd: () => describeSide,
  Sb: () => trafficData,
  d0: () => trafficProgress,
  rn: () => clauseOfCanary,
  xM: () => passWithTraffic
 });
 var _statistics_bucket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25658);
 var _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24461);
 var _gate_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46159);
 var _signal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18510);
 function passWithTraffic({minRequests: minRequests}, window, said) {
  const {n: n} = stepTraffic(window);
  if (n >= minRequests) return {
   kind: 'pass',
   ...said
  };
  const clause = window.step.length === 0 ? 'no complete minute of metrics was available' : `the canary received ${(0, 
  _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(n)} of ${(0, _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(minRequests)} required requests`;
  const reason = window.step.length === 0 ? 'No complete minute of this step is available yet.' : `The canary received ${(0, 
  _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(n)} of ${(0, _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(minRequests)} required requests in this step.`;
  return {
   kind: 'inconclusive',
   doubt: 'insufficient-traffic',
   reason: reason,
   clause: clause,
   evidence: said.evidence
  };
 }
 function trafficProgress({minRequests: minRequests}, window) {
  return (0, _gate_result_js__WEBPACK_IMPORTED_MODULE_1__.j)(stepTraffic(window).n, minRequests);
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
   rate: (0, _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__.CE)((0, _statistics_bucket_js__WEBPACK_IMPORTED_MODULE_2__.sY)(counts)),
   counts: `(${(0, _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(counts.bad)} of ${(0, 
   _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(counts.n)})`
  };
 }
 function describeSide(side, counts, signal) {
  return `${side} ${(0, _signal_js__WEBPACK_IMPORTED_MODULE_3__.$)(signal, counts.bad)} in ${(0, 
  _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(counts.n)} requests (${(0, 
  _describe_format_figures_js__WEBPACK_IMPORTED_MODULE_0__.CE)((0, _statistics_bucket_js__WEBPACK_IMPORTED_MODULE_2__.sY)(counts))})`;
 }
 function stepTraffic(window) {
  return (0, _statistics_bucket_js__WEBPACK_IMPORTED_MODULE_2__.W_)(window.step.map(bucket => bucket.canary));
 }
})

};
