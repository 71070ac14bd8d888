import { modules as shared0 } from './sources-m24834.js';
export const id = 5278;
export const ids = [5278];
export const modules = {
...shared0,

/***/ 84735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  p: () => lookIntervalMilliseconds
 });
 const LONGEST_MILLISECONDS = 1e4;
 const SHORTEST_MILLISECONDS = 1e3;
 const MINUTE = 6e4;
 function lookIntervalMilliseconds({gates: gates, metricDelaySeconds: metricDelaySeconds, sources: sources = []}, now) {
  const probes = gates.flatMap(gate => gate.kind === 'http' ? [ gate.everySeconds * 1e3 ] : []);
  const dues = [ untilDue(now, MINUTE, metricDelaySeconds), ...sources.map(({windowSeconds: windowSeconds, delaySeconds: delaySeconds}) => untilDue(now, windowSeconds * 1e3, delaySeconds)) ];
  return Math.max(SHORTEST_MILLISECONDS, Math.min(LONGEST_MILLISECONDS, ...dues, ...probes));
 }
 function untilDue(now, length, delaySeconds) {
  return length - (now - delaySeconds * 1e3) % length;
 }
}),

/***/ 22210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  In: () => noteShare,
  b0: () => openStep,
  ue: () => initialState
 });
 var _sources_source_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98069);
 function initialState(startedAt) {
  return {
   startedAt: startedAt,
   observed: void 0,
   abort: void 0,
   rollbackRequested: false,
   judgment: void 0,
   unreadable: void 0,
   driftSeen: void 0,
   weights: [],
   steps: [],
   metrics: {
    upTo: 0,
    signals: new Map,
    series: new Map,
    percentiles: new Map
   },
   hookedStops: new Set,
   sendingHook: void 0,
   probes: new Map,
   targets: [],
   failedReads: {
    metrics: 0,
    alarms: 0,
    targets: 0
   },
   sources: (0, _sources_source_state_js__WEBPACK_IMPORTED_MODULE_0__.F)(),
   loggedProgress: '',
   loggedEvidence: ''
  };
 }
 function openStep({steps: steps}, canaryPercent, startedAt) {
  const last = steps.at(-1);
  if (last?.canaryPercent === canaryPercent) return last;
  if (last !== void 0) last.finishedAt ??= startedAt;
  const step = {
   canaryPercent: canaryPercent,
   startedAt: startedAt,
   finishedAt: void 0,
   decidedAt: void 0,
   verdict: void 0,
   reason: '',
   reports: [],
   readAt: startedAt,
   unreadMilliseconds: 0
  };
  steps.push(step);
  return step;
 }
 function noteShare(state, observed, origin) {
  const {at: at, canaryPercent: canaryPercent} = observed;
  if (canaryPercent === void 0) return;
  noteWeight(state, observed, origin);
  const last = state.steps.at(-1);
  if (last !== void 0 && last.canaryPercent !== canaryPercent) last.finishedAt ??= at;
 }
 function noteWeight({weights: weights, steps: steps}, {at: at, canaryPercent: canaryPercent = 0, startedAt: startedAt, stop: stop}, origin) {
  if (canaryPercent === (weights.at(-1)?.canaryPercent ?? 0)) return;
  const isTakenOver = origin === 'joined' && weights.length === 0 && steps.length === 0;
  if (isTakenOver && startedAt !== void 0) weights.push({
   at: startedAt,
   canaryPercent: canaryPercent
  }, {
   at: stop?.since ?? at,
   canaryPercent: canaryPercent
  }); else weights.push({
   at: at,
   canaryPercent: canaryPercent
  });
 }
}),

/***/ 71996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Uo: () => failedSources,
  t_: () => logNeverCounted,
  xy: () => logSources,
  qR: () => noteFigures,
  tW: () => readSources
 });
 var errors = __webpack_require__(33047);
 var signal = __webpack_require__(18510);
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
 var windows_of_gate = __webpack_require__(45955);
 // CONCATENATED MODULE: ./build/src/domain/gate/source/figures-of-source.js
 function figuresOf(gates, name, read) {
  const own = gates.filter(gate => (0, windows_of_gate.vz)(gate) === name);
  const counted = own.flatMap(gate => 'signal' in gate ? [ [ gate, countsOf(gate, read) ] ] : []);
  const valued = own.flatMap(gate => 'from' in gate ? [ [ gate.name, valuesOf(gate, read) ] ] : []);
  return {
   signals: new Map(counted.map(([gate, {buckets: buckets}]) => [ (0, signal.kz)(gate.signal), buckets ])),
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
 // CONCATENATED MODULE: ./build/src/domain/gate/source/never-counted.js
 function findNeverCounted(gates, name, read) {
  const found = gates.flatMap(gate => {
   if (!('signal' in gate) || (0, windows_of_gate.vz)(gate) !== name || !hadRequests(gate, read)) return [];
   const bad = read.readings.get((0, needed_queries.v)(gate));
   if (bad === void 0 || bad.canary.size + bad.stable.size > 0) return [];
   const {kind: kind, from: from} = gate.signal;
   const key = kind === 'errors' ? 'bad' : 'slow';
   const zero = from?.missing === 'zero' ? ' All windows counted as zero (missing: zero).' : '';
   return `Source ${name} had requests for ${from?.label ?? gate.name}, but never a value of "${key}" for either revision.${zero} Check the metric and the labels of this query: ${from?.bad.text ?? ''}`;
  });
  return [ ...new Set(found) ];
 }
 function hadRequests(gate, {readings: readings, ownRequests: ownRequests}) {
  if (gate.signal.from?.requests === void 0) return ownRequests.some(({canary: canary, stable: stable}) => canary.n + stable.n > 0);
  const {canary: canary, stable: stable} = readings.get((0, needed_queries.WT)(gate)) ?? {
   canary: new Map,
   stable: new Map
  };
  return [ ...canary.values(), ...stable.values() ].some(value => value > 0);
 }
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
 function logNeverCounted({gates: gates, sources: sources = []}, {sources: {read: read}, metrics: metrics}, eventLog) {
  const ownRequests = metrics.signals.get('errors') ?? [];
  for (const {name: name} of sources) {
   const readings = read.get(name)?.readings ?? new Map;
   for (const said of findNeverCounted(gates, name, {
    readings: readings,
    ownRequests: ownRequests
   })) eventLog.detail(said, 'warning');
  }
 }
}),

/***/ 98069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  F: () => initialSources,
  w: () => sourceStateOf
 });
 function initialSources() {
  return {
   read: new Map,
   signals: new Map,
   series: new Map,
   logged: new Set
  };
 }
 function sourceStateOf({read: read}, name) {
  const known = read.get(name);
  if (known !== void 0) return known;
  const opened = {
   upTo: new Map,
   readings: new Map,
   failed: void 0,
   notes: []
  };
  read.set(name, opened);
  return opened;
 }
})

};
