export const modules = {

/***/ 83304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  planBakes: () => planBakes
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _text_count_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);
 var _gate_describe_describe_windows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34519);
 var _gate_judge_judge_series_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66540);
 var _gate_judge_breaches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48755);
 var _gate_signal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18510);
 var _gate_statistics_e_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23581);
 var _gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45955);
 var _gate_statistics_judged_window_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95482);
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80521);
 const BAKE_MAX_TIMES = 3;
 function planBakes(spec, {steps: steps, allowanceSeconds: allowanceSeconds}) {
  const bakeMaxSeconds = spec.bakeMaxSeconds ?? spec.bakeSeconds * BAKE_MAX_TIMES;
  if (bakeMaxSeconds < spec.bakeSeconds) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('bake-max', `${show(bakeMaxSeconds)} is shorter than the bake of ${show(spec.bakeSeconds)}. Set it to ${show(spec.bakeSeconds)} or more.`);
  requireDecidable(spec, bakeMaxSeconds);
  requireComparison(spec.gates, steps);
  const budget = computeBudget(spec, {
   bakeMaxSeconds: bakeMaxSeconds,
   steps: steps,
   allowanceSeconds: allowanceSeconds
  });
  requireTime(budget, spec);
  return {
   bakeMaxSeconds: bakeMaxSeconds,
   budget: budget,
   warnings: [ ...warnOfBake(spec), ...warnOfTimeout(spec, budget), ...warnOfComparison(spec, steps), ...warnOfProbes(spec, bakeMaxSeconds) ]
  };
 }
 function computeBudget({bakeSeconds: bakeSeconds, scaleDownDelaySeconds: scaleDownDelaySeconds}, each) {
  const {allowanceSeconds: allowanceSeconds} = each;
  const before = each.steps - 1;
  return {
   bakeSeconds: each.steps * bakeSeconds,
   bakeMaxSeconds: each.steps * each.bakeMaxSeconds,
   scaleDownDelaySeconds: scaleDownDelaySeconds,
   allowanceSeconds: allowanceSeconds,
   atLeastSeconds: before * bakeSeconds + Math.max(bakeSeconds, scaleDownDelaySeconds),
   atMostSeconds: before * each.bakeMaxSeconds + Math.max(each.bakeMaxSeconds, scaleDownDelaySeconds) + allowanceSeconds
  };
 }
 function requireDecidable({gates: plan, ...spec}, bakeMaxSeconds) {
  const [input, times] = spec.bakeMaxSeconds === void 0 ? [ 'bake', BAKE_MAX_TIMES ] : [ 'bake-max', 1 ];
  for (const gate of plan.gates.filter(({mode: mode}) => mode === 'enforce')) {
   const rules = (0, _gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__.tC)(gate, plan);
   const needed = windowsToDecide(gate, rules);
   if (needed <= (0, _gate_statistics_judged_window_js__WEBPACK_IMPORTED_MODULE_4__["in"])(bakeMaxSeconds, rules)) continue;
   const length = rules.windowSeconds ?? 60;
   const seconds = needed * length + rules.warmUpMinutes * 60 + rules.metricDelaySeconds;
   throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `a step lasts at most ${show(bakeMaxSeconds)}${times === 1 ? '' : ` (${times} times ${input})`}, but gate "${gate.name}" needs ${show(seconds)}. That is a metric delay of ${rules.metricDelaySeconds} s, a warm-up of ${describeWarmUp(rules)} and ${(0, 
   _text_count_of_js__WEBPACK_IMPORTED_MODULE_5__.p)(needed, `judged ${(0, _gate_describe_describe_windows_js__WEBPACK_IMPORTED_MODULE_6__.eh)(rules.windowSeconds)}`)}. Set ${input} to at least ${show(Math.ceil(seconds / times))}, or set mode: observe for the gate.`);
  }
 }
 function requireComparison({gates: gates}, steps) {
  const gate = gates.find(({kind: kind, mode: mode}) => kind === 'mann-whitney' && mode === 'enforce');
  if (gate === void 0 || steps > 1) return;
  throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', `gate "${gate.name}" has no stable traffic to compare with when all traffic shifts at once, so it cannot pass. Shift the traffic in steps, or set mode: observe for the gate.`);
 }
 function describeWarmUp({warmUpMinutes: warmUpMinutes}) {
  return Number.isInteger(warmUpMinutes) ? `${warmUpMinutes} min` : `${Math.round(warmUpMinutes * 60)} s`;
 }
 function windowsToDecide(gate, {windowSeconds: windowSeconds = 60}) {
  const minutes = minutesToDecide(gate);
  return gate.kind === 'threshold' ? minutes * 60 / windowSeconds : minutes;
 }
 function minutesToDecide(gate) {
  switch (gate.kind) {
  case 'relative':
  case 'absolute':
   return 1;

  case 'threshold':
  case 'value-above':
   return (0, _gate_judge_breaches_js__WEBPACK_IMPORTED_MODULE_7__.z2)(gate.breaches);

  case 'mann-whitney':
   return _gate_judge_judge_series_js__WEBPACK_IMPORTED_MODULE_8__.k;

  case 'alarms':
  case 'http':
  case 'targets':
   return 0;
  }
 }
 function requireTime(budget, {timeoutSeconds: timeoutSeconds}) {
  if (timeoutSeconds !== void 0 && timeoutSeconds <= budget.atLeastSeconds) throw (0, 
  _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('timeout', `${show(timeoutSeconds)} is too short: the bakes take at least ${show(budget.atLeastSeconds)}, and the whole rollout can take up to ${show(budget.atMostSeconds)}. Set ${show(budget.atMostSeconds)} or more, or leave it out.`);
 }
 function warnOfBake({gates: gates, bakeSeconds: bakeSeconds}) {
  if (hasOnlySources(gates)) return warnOfSourceBake(gates, bakeSeconds);
  const judged = (0, _gate_statistics_judged_window_js__WEBPACK_IMPORTED_MODULE_4__["in"])(bakeSeconds, gates);
  if (judged >= _gate_statistics_e_value_js__WEBPACK_IMPORTED_MODULE_1__.VL) return [];
  return [ `A bake of ${show(bakeSeconds)} has ${(0, _text_count_of_js__WEBPACK_IMPORTED_MODULE_5__.p)(judged, 'judged minute')}, but a gate needs at least ${_gate_statistics_e_value_js__WEBPACK_IMPORTED_MODULE_1__.VL} to fail. Set bake to 5m or more.` ];
 }
 function warnOfSourceBake(plan, bakeSeconds) {
  const short = plan.gates.find(gate => (gate.kind === 'relative' || gate.kind === 'absolute') && (0, 
  _gate_statistics_judged_window_js__WEBPACK_IMPORTED_MODULE_4__["in"])(bakeSeconds, (0, 
  _gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__.tC)(gate, plan)) < _gate_statistics_e_value_js__WEBPACK_IMPORTED_MODULE_1__.VL);
  if (short === void 0) return [];
  const {windowSeconds: windowSeconds = 60, warmUpMinutes: warmUpMinutes, metricDelaySeconds: metricDelaySeconds} = (0, 
  _gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__.tC)(short, plan);
  const least = metricDelaySeconds + warmUpMinutes * 60 + _gate_statistics_e_value_js__WEBPACK_IMPORTED_MODULE_1__.VL * windowSeconds;
  return [ `Gate "${short.name}" needs ${_gate_statistics_e_value_js__WEBPACK_IMPORTED_MODULE_1__.VL} judged windows of ${windowSeconds} s to fail, and a bake of ${show(bakeSeconds)} has fewer. Set bake to ${show(least)} or more.` ];
 }
 function hasOnlySources({gates: gates}) {
  const measured = gates.filter(gate => (0, _gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__.ag)(gate) || (0, 
  _gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__.vz)(gate) !== void 0);
  return measured.length > 0 && !measured.some(_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__.ag);
 }
 function warnOfTimeout({timeoutSeconds: timeoutSeconds}, {atMostSeconds: atMostSeconds}) {
  if (timeoutSeconds === void 0 || timeoutSeconds >= atMostSeconds) return [];
  return [ `The rollout may take ${show(atMostSeconds)} if every bake is extended, but times out after ${show(timeoutSeconds)}.` ];
 }
 function warnOfComparison({gates: {gates: gates}}, steps) {
  if (steps > 1) return [];
  const judgedAlone = gates.flatMap(gate => gate.kind === 'absolute' ? [ (0, _gate_signal_js__WEBPACK_IMPORTED_MODULE_9__.kz)(gate.signal) ] : []);
  return gates.flatMap(gate => gate.kind === 'relative' && !judgedAlone.includes((0, 
  _gate_signal_js__WEBPACK_IMPORTED_MODULE_9__.kz)(gate.signal)) ? [ `Gate "${gate.name}" has no stable traffic to compare with when all traffic shifts at once. Set max-rate for it.` ] : []);
 }
 function warnOfProbes({gates: {gates: gates}}, bakeMaxSeconds) {
  return gates.flatMap(gate => gate.kind === 'http' && gate.mode === 'enforce' && gate.withinSeconds > bakeMaxSeconds ? [ `Gate "${gate.name}" may take ${show(gate.withinSeconds)}, but a step ends after at most ${show(bakeMaxSeconds)}. A gate that has not passed by then is inconclusive, not failed. Set \`within: ${show(bakeMaxSeconds)}\`, or a longer bake-max.` ] : []);
 }
 function show(seconds) {
  return (0, _input_duration_js__WEBPACK_IMPORTED_MODULE_2__.a3)(seconds * 1e3);
 }
})

};
