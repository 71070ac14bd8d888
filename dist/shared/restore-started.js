import { modules as shared0 } from './configuration-m21436.js';
export const id = 601;
export const ids = [601];
export const modules = {
...shared0,

/***/ 74269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  isToRestore: () => isToRestore,
  restoreStarted: () => restoreStarted
 });
 var _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39143);
 var _change_for_rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57498);
 function isToRestore({configurationBefore: configurationBefore}) {
  return configurationBefore !== void 0;
 }
 async function restoreStarted(left, dependencies) {
  for (const {cluster: cluster, service: service, configurationBefore: configurationBefore} of left) {
   const prefix = left.length > 1 ? `${service}: ` : '';
   const eventLog = (0, _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__.w)({
    subject: service,
    prefix: prefix
   }, dependencies);
   await (0, _change_for_rollback_js__WEBPACK_IMPORTED_MODULE_1__.hG)({
    cluster: cluster,
    service: service,
    configurationBefore: configurationBefore,
    record: {
     eventLog: eventLog
    }
   }, dependencies);
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
