import { modules as shared0 } from './judge-m23581.js';
export const id = 4029;
export const ids = [4029];
export const modules = {
...shared0,

/***/ 65050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  lN: () => bakePhase,
  qk: () => decideBake,
  tn: () => EXPIRY_MARGIN_SECONDS
 });
 var _text_capitalize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75188);
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);
 const EXPIRY_MARGIN_SECONDS = 120;
 function bakePhase({startedAt: startedAt, bakeSeconds: bakeSeconds}, now) {
  return now < startedAt + bakeSeconds * 1e3 ? 'interim' : 'final';
 }
 function decideBake(combined, bake, now) {
  if (combined.kind === 'fail') {
   const {clause: clause, reason: reason} = combined;
   return {
    kind: 'abort',
    cause: 'gate',
    clause: clause,
    reason: reason
   };
  }
  const bakedAt = bake.startedAt + bake.bakeSeconds * 1e3;
  const limitAt = lastMoment(bake, bakedAt);
  if (now < bakedAt && now < limitAt) return {
   kind: 'undecided',
   waitingFor: `the bake time, ${(0, _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(bakedAt - now)} left`,
   untilAt: Math.min(bakedAt, limitAt)
  };
  if (combined.kind === 'pass' && now >= bakedAt) return {
   kind: 'continue',
   reason: combined.reason
  };
  if (now < limitAt) return {
   kind: 'undecided',
   waitingFor: `more evidence, at most ${(0, _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(limitAt - now)}. ${combined.reason}`,
   untilAt: limitAt
  };
  return settleDoubt(bake.onInconclusive, combined);
 }
 function lastMoment({startedAt: startedAt, bakeMaxSeconds: bakeMaxSeconds, expiresAt: expiresAt}, bakedAt) {
  const limitAt = Math.max(bakedAt, startedAt + bakeMaxSeconds * 1e3);
  return expiresAt === void 0 ? limitAt : Math.min(limitAt, expiresAt - EXPIRY_MARGIN_SECONDS * 1e3);
 }
 function settleDoubt(policy, combined) {
  const reason = `There was not enough evidence in time. ${combined.reason}`;
  const clause = `there was not enough evidence (${combined.clause})`;
  if (policy === 'abort') return {
   kind: 'abort',
   cause: 'inconclusive',
   clause: clause,
   reason: reason
  };
  return {
   kind: policy,
   reason: policy === 'pause' ? `${(0, _text_capitalize_js__WEBPACK_IMPORTED_MODULE_1__.Z)(clause)}.` : reason
  };
 }
}),

/***/ 18510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $q: () => countBad,
  Zx: () => labelOfKey,
  kz: () => signalKey
 });
 var _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55797);
 function signalKey(signal) {
  if (signal.from !== void 0) return sourcedKey(signal.from);
  return signal.kind === 'errors' ? 'errors' : `slower-than-${signal.slowerThanMilliseconds}ms`;
 }
 function sourcedKey({label: label, source: source, requests: requests, bad: bad, missing: missing}) {
  return `sourced ${JSON.stringify([ label, source, requests, bad, missing ], withoutPlaces)}`;
 }
 function withoutPlaces(key, value) {
  return key === 'at' ? void 0 : value;
 }
 function labelOfKey(key) {
  if (!key.startsWith('sourced ')) return;
  const [label] = JSON.parse(key.slice('sourced '.length));
  return label;
 }
 function countBad(signal, bad) {
  if (signal.kind === 'errors') return (0, _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(bad, 'error');
  return `${(0, _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(bad, 'request')} slower than ${signal.slowerThanMilliseconds} ms`;
 }
}),

/***/ 25658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W_: () => sumCounts,
  oQ: () => BUCKET_MILLISECONDS,
  sY: () => badRate
 });
 const BUCKET_MILLISECONDS = 6e4;
 function sumCounts(counts) {
  return counts.reduce((sum, {n: n, bad: bad}) => ({
   n: sum.n + n,
   bad: sum.bad + bad
  }), {
   n: 0,
   bad: 0
  });
 }
 function badRate({n: n, bad: bad}) {
  return n === 0 ? 0 : bad / n;
 }
}),

/***/ 95482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  in: () => judgedMinutesIn,
  vp: () => selectWindow,
  wA: () => selectMinutes
 });
 var _present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);
 var _bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25658);
 function selectWindow(buckets, {weights: weights, now: now}, rules) {
  const judged = selectMinutes(buckets, {
   weights: weights,
   now: now
  }, rules);
  const last = weights.findLast(change => change.at >= startOf(weights));
  return {
   buckets: judged,
   step: last === void 0 ? [] : judged.filter(({t: t}) => t >= last.at),
   canaryPercent: last?.canaryPercent ?? 0,
   ...(0, _present_members_js__WEBPACK_IMPORTED_MODULE_0__.P)({
    windowSeconds: rules.windowSeconds
   })
  };
 }
 function selectMinutes(minutes, {weights: weights, now: now}, rules) {
  const start = startOf(weights);
  const changes = weights.filter(change => change.at >= start);
  return minutes.filter(({t: t}) => t >= start && isComplete(t, now, rules) && !isWarmUp(t, changes, rules)).toSorted((one, other) => one.t - other.t);
 }
 function startOf(weights) {
  return weights.find(change => change.canaryPercent > 0)?.at ?? Number.POSITIVE_INFINITY;
 }
 function judgedMinutesIn(bakeSeconds, rules) {
  const length = lengthOf(rules);
  const complete = Math.floor((bakeSeconds - rules.metricDelaySeconds) / (length / 1e3));
  return Math.max(0, complete - Math.ceil(warmUpMilliseconds(rules) / length));
 }
 function isComplete(t, now, rules) {
  return t + lengthOf(rules) <= now - rules.metricDelaySeconds * 1e3;
 }
 function isWarmUp(t, changes, rules) {
  const length = lengthOf(rules);
  return changes.some(({at: at}) => {
   const first = Math.floor(at / length) * length;
   return t >= first && t < first + warmUpMilliseconds(rules);
  });
 }
 function warmUpMilliseconds({warmUpMinutes: warmUpMinutes}) {
  return Math.round(warmUpMinutes * _bucket_js__WEBPACK_IMPORTED_MODULE_1__.oQ);
 }
 function lengthOf({windowSeconds: windowSeconds}) {
  return windowSeconds === void 0 ? _bucket_js__WEBPACK_IMPORTED_MODULE_1__.oQ : windowSeconds * 1e3;
 }
}),

/***/ 75188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Y: () => uncapitalize,
  Z: () => capitalize
 });
 function capitalize(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
 }
 function uncapitalize(sentence) {
  return /^[A-Z][a-z]*\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
 }
})

};
