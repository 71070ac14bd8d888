export const modules = {

/***/ 80272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  F: () => parseResult
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _input_calendar_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67765);
 var _present_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
 var _rollout_rollout_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44056);
 var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53177);
 const SCHEMA = 'deploy-kit/result@1';
 const STRATEGIES = [ 'rolling', 'canary', 'linear', 'blue-green' ];
 const VERDICTS = _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__.Gv;
 function parseResult(input, text) {
  if (text === void 0) return;
  const result = parse(text);
  if (isResult(result)) {
   const {services: services} = result;
   return {
    ...result,
    services: services.map(service => ({
     ...service,
     ...readRevisions(service)
    }))
   };
  }
  throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `expected the output "result" of a deploying action (${SCHEMA}), got something else.`);
 }
 function readRevisions({from: from, to: to}) {
  return (0, _present_members_js__WEBPACK_IMPORTED_MODULE_2__.P)({
   from: (0, _rollout_rollout_identity_js__WEBPACK_IMPORTED_MODULE_3__.M)(from),
   to: (0, _rollout_rollout_identity_js__WEBPACK_IMPORTED_MODULE_3__.M)(to)
  });
 }
 function isResult(value) {
  return isShape(value) && value.schema === SCHEMA && STRATEGIES.includes(value.strategy) && isShape(value.run) && isOptional(isText, value.run.commit, value.run.url) && isConcluded(value) && areAll(isService, value.services);
 }
 function isService(value) {
  return isShape(value) && [ value.platform, value.target, value.service ].every(isText) && isConcluded(value) && isOptional(isRevision, value.from, value.to) && areAll(isStep, value.steps) && isShape(value.evidence) && areAll(isFailure, value.evidence.failures) && areAll(isUnhealthy, value.evidence.unhealthy);
 }
 function isConcluded({verdict: verdict, reasonCode: reasonCode, reason: reason, startedAt: startedAt, finishedAt: finishedAt}) {
  return VERDICTS.includes(verdict) && [ reasonCode, reason ].every(isText) && [ startedAt, finishedAt ].every(isTime);
 }
 function isStep(value) {
  return isShape(value) && typeof value.canaryPercent === 'number' && isOptional(isText, value.verdict, value.reason) && isOptional(evidence => areAll(isFigure, evidence), value.evidence);
 }
 function isFigure(value) {
  return isShape(value) && [ value.gate, value.canary ].every(isText) && isOptional(isText, value.stable);
 }
 function isFailure(value) {
  return isShape(value) && [ value.instance, value.reason ].every(isText) && isOptional(isText, value.noun) && areAll(isContainer, value.containers);
 }
 function isContainer(value) {
  return isShape(value) && isText(value.name) && isOptional(isText, value.reason) && isOptional(exitCode => typeof exitCode === 'number', value.exitCode);
 }
 function isUnhealthy(value) {
  return isShape(value) && [ value.endpoint, value.reason ].every(isText);
 }
 function isRevision(value) {
  return (0, _rollout_rollout_identity_js__WEBPACK_IMPORTED_MODULE_3__.M)(value) !== void 0;
 }
 function isTime(value) {
  return isText(value) && value.includes('T') && (0, _input_calendar_time_js__WEBPACK_IMPORTED_MODULE_4__.R)(value) !== void 0;
 }
 function isText(value) {
  return typeof value === 'string';
 }
 function isShape(value) {
  return typeof value === 'object' && value !== null;
 }
 function isOptional(check, ...values) {
  return values.every(value => value === void 0 || check(value));
 }
 function areAll(check, values) {
  return Array.isArray(values) && values.every(check);
 }
 function parse(text) {
  try {
   return JSON.parse(text);
  } catch {
   return;
  }
 }
})

};
