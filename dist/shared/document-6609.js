export const id = 6609;
export const ids = [6609];
export const modules = {

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
})

};
