export const id = 8269;
export const ids = [8269];
export const modules = {

/***/ 32785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  NO_GATES: () => NO_GATES,
  parseKubernetesGates: () => parseKubernetesGates
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98660);
 var _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29315);
 var _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45955);
 const ERROR_SOURCE = 'kubernetes';
 const DIALECT = {
  errorSources: [ ERROR_SOURCE ],
  readMetric: ({at: at}) => {
   throw (0, _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(at, 'mann-whitney needs a source, because Kubernetes has no metrics of requests. Declare one in `sources`.');
  },
  alarms: {
   refused: 'Kubernetes has no alarms. Remove the gate.'
  }
 };
 function placeholdersOf(traffic) {
  return [ {
   name: 'side.workload',
   differs: true
  }, {
   name: 'side.service',
   differs: traffic !== 'service-selector'
  }, {
   name: 'side.namespace',
   differs: false
  } ];
 }
 const NO_GATES = {
  gates: [],
  warmUpMinutes: 1,
  metricDelaySeconds: 0,
  errorSource: ERROR_SOURCE
 };
 function parseKubernetesGates(text, {sources: sources = [], traffic: traffic}) {
  const plan = (0, _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__.M)(text, {
   ...DIALECT,
   sources: sources,
   placeholders: placeholdersOf(traffic)
  });
  const gate = plan.gates.find(each => !isMeasured(each));
  if (gate === void 0) return plan;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', `gate "${gate.name}" needs a source, because Kubernetes does not count requests. Declare one in "sources", such as Prometheus, and set "source" in the gate.`);
 }
 function isMeasured(gate) {
  return !('signal' in gate) || !(0, _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__.ag)(gate);
 }
})

};
