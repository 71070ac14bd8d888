export const id = 4112;
export const ids = [4112];
export const modules = {

/***/ 74112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  deployAtOnce: () => deployAtOnce
 });
 var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76414);
 const EVERYTHING = [ 100 ];
 const NO_GATES = {
  gates: [],
  warmUpMinutes: 1,
  metricDelaySeconds: 0,
  errorSource: 'target-and-balancer'
 };
 async function deployAtOnce(request, {request: service, decision: decision, eventLog: eventLog}, dependencies) {
  const {purpose: purpose} = request;
  if (decision.kind === 'at-once') eventLog.milestone(`${purpose === 'rollback' ? 'rolling back' : 'deploying'} with a blue/green deployment: ${decision.because}`);
  const spec = {
   service: service,
   plan: {
    strategy: {
     kind: 'blue-green'
    },
    steps: EVERYTHING,
    stops: EVERYTHING,
    pauses: 'none',
    bakeSeconds: 0,
    bakeMaxSeconds: 0,
    scaleDownDelaySeconds: 0,
    hookTimeoutMinutes: 0,
    onInconclusive: 'continue',
    gates: NO_GATES,
    timeoutMilliseconds: request.timeoutMilliseconds
   },
   time: {
    longestSeconds: request.timeoutMilliseconds / 1e3,
    timeoutFrom: 'plan'
   },
   mode: 'deploy',
   purpose: purpose,
   planLines: [],
   waitUntil: 'completed',
   onCancel: request.onCancel,
   onRunning: purpose === 'rollback' ? 'supersede' : request.onRunning
  };
  const attempt = await (0, _shift_traffic_js__WEBPACK_IMPORTED_MODULE_0__.attemptShift)(spec, dependencies);
  if (attempt.kind === 'refused') return attempt;
  const [record] = attempt.record.services;
  if (record === void 0) throw new TypeError(`The deployment of ${service.service} ended without an outcome.`);
  return {
   kind: 'ended',
   record: record
  };
 }
})

};
