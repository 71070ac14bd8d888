export const id = 1721;
export const ids = [1721,5995];
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
 var _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29315);
 var _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45955);
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
 function parseComposeGates(text, {proxy: proxy, sources: sources = []}) {
  const plan = (0, _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__.M)(text, {
   ...DIALECT,
   sources: sources
  });
  const gate = plan.gates.find(each => !isMeasured(each, proxy));
  if (gate === void 0) return plan;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', _proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_3__._8[proxy].requests === 'none' ? `gate "${gate.name}" cannot be judged, because no proxy counts the requests. Remove the gate.` : `gate "${gate.name}" cannot be judged, because ${_proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_3__.ah[proxy]} does not report response times. Remove the gate, or use another proxy.`);
 }
 const NO_GATES = {
  gates: [],
  warmUpMinutes: 1,
  metricDelaySeconds: 0,
  errorSource: ERROR_SOURCE
 };
 function isMeasured(gate, proxy) {
  if (!('signal' in gate) || !(0, _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_4__.ag)(gate)) return true;
  const {requests: requests, latency: latency} = _proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_3__._8[proxy];
  return requests !== 'none' && (gate.signal.kind === 'errors' || gate.signal.from !== void 0 || latency);
 }
})

};
