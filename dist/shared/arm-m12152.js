export const modules = {

/***/ 92337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  As: () => describeReport,
  T: () => armRefusal,
  tL: () => readReport
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92158);
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78309);
 var _arm_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13553);
 const MOST_CHARACTERS = 300;
 const CODE = /^[\w.]{1,100}$/;
 function readReport(body) {
  const code = (0, _arm_json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(body, 'error', 'code') ?? (0, 
  _arm_json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(body, 'code');
  const message = (0, _arm_json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(body, 'error', 'message') ?? (0, 
  _arm_json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(body, 'message');
  return {
   code: code !== void 0 && CODE.test(code) ? code : void 0,
   message: message === void 0 ? void 0 : (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__.g)((0, 
   _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.T)(message), MOST_CHARACTERS)
  };
 }
 function describeReport({code: code, message: message}) {
  if (message === void 0) return code === void 0 ? void 0 : `Reported: ${code}.`;
  return `Reported: ${code === void 0 ? '' : `${code}: `}${message}`;
 }
 const REFUSED = [ 'rejected', 'the request was rejected' ];
 const OUTAGE = [ 'platform-error', 'Azure Resource Manager is not available' ];
 const LOST = [ 'outcome-unknown', 'the change may have been carried out' ];
 const MEANINGS = {
  401: [ 'access-denied', 'the sign-in was rejected. Check the inputs tenant-id and cloud' ],
  403: [ 'access-denied', 'the identity may not do this. Add the permission to its role' ],
  404: [ 'not-found', 'it does not exist, or the identity may not see it' ],
  409: [ 'conflict', 'another operation is in progress, or its state does not allow this' ],
  410: [ 'not-found', 'it was deleted' ],
  412: [ 'conflict', 'another client changed it in between' ],
  423: [ 'conflict', 'it is locked' ],
  429: [ 'throttled', 'too many requests' ]
 };
 function armRefusal({status: status, kind: kind, doing: doing, report: report}) {
  const [code, meaning] = MEANINGS[status] ?? (status < 500 ? REFUSED : kind === 'read' ? OUTAGE : LOST);
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s(code, (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_4__.D)(`Could not ${doing}: ${meaning} (HTTP ${status}).`, describeReport(report)));
 }
}),

/***/ 12152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  cd: () => readJob,
  f3: () => readExecution,
  ws: () => executionState
 });
 var _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13553);
 const STATES = {
  running: 'running',
  processing: 'running',
  degraded: 'running',
  succeeded: 'succeeded',
  failed: 'failed',
  stopped: 'stopped',
  unknown: 'unknown'
 };
 function executionState({status: status}) {
  const name = status?.toLowerCase() ?? 'unknown';
  return (Object.hasOwn(STATES, name) ? STATES[name] : void 0) ?? 'unknown';
 }
 function readJob(value) {
  const name = (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(value, 'name');
  const template = (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(value, 'properties', 'template');
  if (name === void 0 || template === void 0) throw (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__.O$)('a job');
  return {
   name: name,
   template: template
  };
 }
 function readExecution(value) {
  const name = (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(value, 'name');
  if (name === void 0) throw (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__.O$)('an execution of a job');
  return {
   name: name,
   status: (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(value, 'properties', 'status'),
   startedAt: (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__.El)(value, 'properties', 'startTime')
  };
 }
})

};
