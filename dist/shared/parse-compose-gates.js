export const id = 4513;
export const ids = [4513];
export const modules = {

/***/ 90173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  NO_GATES: () => NO_GATES,
  parseComposeGates: () => parseComposeGates
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98660);
 var _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80482);
 var _proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35882);
 const ERROR_SOURCE = 'proxy';
 const DIALECT = {
  errorSources: [ ERROR_SOURCE ],
  readMetric: ({at: at}) => {
   throw (0, _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(at, 'mann-whitney needs a metrics service, which Docker Compose does not have. Remove the gate.');
  },
  alarms: {
   refused: 'Docker Compose has no alarms. Remove the gate.'
  }
 };
 function parseComposeGates(text, proxy) {
  const plan = (0, _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__.M)(text, DIALECT);
  const gate = plan.gates.find(each => !isMeasured(each, proxy));
  if (gate === void 0) return plan;
  const counted = _proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_3__._8[proxy].requests === 'none' ? 'requests' : 'response times';
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', `gate "${gate.name}" cannot be judged: proxy: ${proxy} counts no ${counted}. Remove the gate.`);
 }
 const NO_GATES = {
  gates: [],
  warmUpMinutes: 1,
  metricDelaySeconds: 0,
  errorSource: ERROR_SOURCE
 };
 function isMeasured(gate, proxy) {
  if (!('signal' in gate)) return true;
  const {requests: requests, latency: latency} = _proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_3__._8[proxy];
  return requests !== 'none' && (gate.signal.kind === 'errors' || latency);
 }
})

};
