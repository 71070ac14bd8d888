export const modules = {

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
   const part = gate.signal.kind === 'errors' ? 'bad' : 'slow';
   const counted = {
    ...shared,
    use: 'count'
   };
   const bad = {
    ...counted,
    key: badKey(gate),
    query: from.bad,
    part: part,
    missing: from.missing
   };
   if (from.requests === void 0) return [ bad ];
   const {requests: query} = from;
   return [ {
    ...counted,
    key: requestsKey(gate),
    query: query,
    part: 'requests',
    missing: 'unsettled'
   }, bad ];
  }
  if (!('from' in gate)) return [];
  const {query: query, missing: missing} = gate.from;
  return [ {
   ...shared,
   key: valueKey(gate),
   query: query,
   use: 'value',
   part: 'query',
   missing: missing
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

/***/ 7144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Xn: () => ANSWER_WITHIN_SECONDS,
  o$: () => readSource
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_source_needed_queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24834);
 var _domain_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1691);
 var _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75188);
 var _within_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34257);
 const READ_AGAIN_MILLISECONDS = 6e5;
 const ANSWER_WITHIN_SECONDS = 30;
 async function readSource(declared, {gates: gates, start: start, state: state}, asked) {
  const groups = (0, _domain_group_by_js__WEBPACK_IMPORTED_MODULE_3__.$)((0, _domain_gate_source_needed_queries_js__WEBPACK_IMPORTED_MODULE_1__.yM)(gates, declared), ({windowSeconds: windowSeconds}) => windowSeconds);
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
  _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_4__.Z)(problem));
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
