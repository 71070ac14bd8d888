export const id = 2681;
export const ids = [2681];
export const modules = {

/***/ 93389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  NO_GATES: () => NO_GATES,
  parseAzureGates: () => parseAzureGates
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98660);
 var _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29315);
 var _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45955);
 const ERROR_SOURCE = 'azure-monitor';
 const METRIC_DELAY_SECONDS = 180;
 const DIALECT = {
  errorSources: [ ERROR_SOURCE ],
  metricDelaySeconds: METRIC_DELAY_SECONDS,
  readMetric: ({at: at}) => {
   throw (0, _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(at, 'mann-whitney needs a source on Container Apps. Declare one in `sources`.');
  },
  alarms: {
   refused: 'Alerts of Azure Monitor are not supported. Remove the gate.'
  }
 };
 const PLACEHOLDERS = [ {
  name: 'side.revision',
  differs: true
 }, {
  name: 'side.app',
  differs: false
 } ];
 const NO_GATES = {
  gates: [],
  warmUpMinutes: 1,
  metricDelaySeconds: METRIC_DELAY_SECONDS,
  errorSource: ERROR_SOURCE
 };
 function parseAzureGates(text, sources = []) {
  const plan = (0, _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__.M)(text, {
   ...DIALECT,
   sources: sources,
   placeholders: PLACEHOLDERS
  });
  const gate = plan.gates.find(each => !isMeasured(each));
  if (gate !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', `gate "${gate.name}" needs a source, because Azure Monitor counts no slow requests of a revision. Declare one in "sources", such as Prometheus, and set "source" in the gate.`);
  return plan;
 }
 function isMeasured(gate) {
  if (!('signal' in gate) || !(0, _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__.ag)(gate)) return true;
  return gate.signal.kind === 'errors';
 }
})

};
