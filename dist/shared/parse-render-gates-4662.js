export const id = 4662;
export const ids = [4662];
export const modules = {

/***/ 98145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  NO_GATES: () => NO_GATES,
  healthGate: () => healthGate,
  parseRenderGates: () => parseRenderGates
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98660);
 var _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29315);
 var _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45955);
 var _domain_secret_address_public_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63768);
 const ERROR_SOURCE = 'render';
 const DIALECT = {
  errorSources: [ ERROR_SOURCE ],
  readMetric: ({at: at}) => {
   throw (0, _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(at, 'mann-whitney needs a source, because Render has no metrics of a revision. Declare one in `sources`.');
  },
  alarms: {
   refused: 'Render has no alarms. Remove the gate.'
  }
 };
 const NO_GATES = {
  gates: [],
  warmUpMinutes: 1,
  metricDelaySeconds: 0,
  errorSource: ERROR_SOURCE
 };
 function parseRenderGates(text, sources = []) {
  const plan = (0, _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__.M)(text, {
   ...DIALECT,
   sources: sources
  });
  const gate = plan.gates.find(each => !isMeasured(each));
  if (gate === void 0) return plan;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', `gate "${gate.name}" needs a source, because Render has no metrics per revision. Declare one in "sources" and set "source" in the gate, or remove the gate.`);
 }
 function isMeasured(gate) {
  return gate.kind !== 'targets' && (!('signal' in gate) || !(0, _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_3__.ag)(gate));
 }
 function healthGate(url) {
  return {
   kind: 'http',
   name: `health ${(0, _domain_secret_address_public_address_js__WEBPACK_IMPORTED_MODULE_4__.W)(url)}`,
   mode: 'enforce',
   url: url,
   method: 'GET',
   requestHeaders: new Map,
   expect: {
    statuses: [ {
     from: 200,
     to: 399
    } ],
    bodyContains: void 0,
    headers: new Map,
    version: void 0
   },
   timesInARow: 2,
   failuresInARow: 3,
   everySeconds: 30,
   withinSeconds: GRACE_SECONDS + 3 * 30,
   timeoutSeconds: 5
  };
 }
 const GRACE_SECONDS = 60;
})

};
