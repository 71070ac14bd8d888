export const modules = {

/***/ 97715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  l: () => describeGate
 });
 var _judge_check_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85847);
 var _format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24461);
 var _describe_breaches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13954);
 function describeGate(gate) {
  return `${gate.name}: ${describeRule(gate)}${gate.mode === 'observe' ? ' (observe only)' : ''}`;
 }
 function describeRule(gate) {
  switch (gate.kind) {
  case 'relative':
   return `fails above ${Number((1 + gate.tolerance).toFixed(3))} times the stable rate; ${describeTest(gate)}`;

  case 'absolute':
   return `fails above ${(0, _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.CE)(gate.maxRate)}; ${describeTest(gate)}`;

  case 'threshold':
   return `needs ${(0, _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(gate.minRequests)} requests per step to pass`;

  case 'alarms':
   return `none of ${gate.alarms.join(', ')} in ALARM`;

  case 'http':
   return describeProbes(gate);

  case 'targets':
   return 'fails when a target is unhealthy in 2 consecutive readings';

  case 'mann-whitney':
   return `fails when ${gate.failsWhen} by more than ${(0, _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.CE)(gate.tolerance)} (${(0, 
   _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.CE)(gate.confidence)} confidence)`;

  case 'value-above':
   return `fails above ${String(gate.limit)} for ${(0, _describe_breaches_js__WEBPACK_IMPORTED_MODULE_1__.d)(gate.breaches)}`;
  }
 }
 function describeTest({alpha: alpha, minRequests: minRequests}) {
  return `needs ${(0, _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(minRequests)} requests per step to pass; fails at most 1 in ${(0, 
  _format_figures_js__WEBPACK_IMPORTED_MODULE_0__.B4)(Math.round(1 / alpha))} rollouts of a healthy revision`;
 }
 function describeProbes({expect: expect, timesInARow: timesInARow, withinSeconds: withinSeconds}) {
  return `needs ${timesInARow} consecutive responses with status ${(0, _judge_check_probe_js__WEBPACK_IMPORTED_MODULE_2__.c)(expect.statuses)} within ${withinSeconds} s`;
 }
}),

/***/ 20195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $i: () => parseSteps,
  D$: () => ALL_TENTHS,
  rN: () => formatSteps
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
 const ALL_TENTHS = 1e3;
 function parseSteps(text) {
  const words = text.trim().toLowerCase();
  const meant = stepsMeantBy(words);
  if (meant !== void 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('steps', `expected weights separated by commas, without other characters. Write "${meant}".`);
  if (/^blue[ _]?green$/.test(words)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('steps', 'write "blue-green" with a hyphen.');
  if (words === 'blue-green') return {
   kind: 'blue-green'
  };
  const linear = /^linear(?:\s+|\s*[:=]\s*)(\S+)$/.exec(words)?.[1];
  if (linear !== void 0) return {
   kind: 'linear',
   tenths: parseWeight(linear)
  };
  const tenths = words.split(',').map(word => parseWeight(word.trim()));
  requireRising(tenths);
  return {
   kind: 'list',
   tenths: tenths
  };
 }
 function stepsMeantBy(words) {
  if (words.length > LONGEST_STEPS || !/^(?:steps *[:=])?[\d.%\s,;|[\](){}"'>-]+$/.test(words)) return;
  if (/^[^\s,]+(?: ?, ?[^\s,]+)*$/.test(words) && /^[\d.%\s,]+$/.test(words)) return;
  const weights = words.match(/\d+(?:\.\d+)?/g) ?? [];
  return weights.length < 2 ? void 0 : weights.join(', ');
 }
 const LONGEST_STEPS = 200;
 function formatSteps(tenths) {
  return tenths.map(weight => weight / 10).join(', ');
 }
 function parseWeight(word) {
  const written = /^(\d{1,3}(?:\.\d)?)%?$/.exec(word)?.[1];
  const tenths = written === void 0 ? 0 : Math.round(Number(written) * 10);
  if (tenths >= 1 && tenths <= ALL_TENTHS) return tenths;
  throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('steps', `expected weights from 0.1 to 100 with at most one decimal ("10, 50, 100"), "linear 20" or "blue-green"${(0, 
  _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__.L3)(word, ';')}.`);
 }
 function requireRising(tenths) {
  const falling = tenths.findIndex((weight, index) => weight <= (tenths[index - 1] ?? 0));
  if (falling !== -1) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('steps', `${formatSteps([ tenths[falling] ?? 0 ])} comes after ${formatSteps([ tenths[falling - 1] ?? 0 ])}, but each step must be higher than the one before. Write the steps in ascending order.`);
  if (tenths.at(-1) !== ALL_TENTHS) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('steps', `the last step must be 100. Write "${formatSteps([ ...tenths, ALL_TENTHS ])}".`);
 }
})

};
