export const id = 1378;
export const ids = [1378];
export const modules = {

/***/ 51378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployAtOnce: () => (/* binding */ deployAtOnce)
/* harmony export */ });
/* harmony import */ var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26915);

const EVERYTHING = [100];
const NO_GATES = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: 'target-and-balancer' };
/**
 * Brings a revision to all traffic by a blue/green deployment without pauses: ECS shifts it as soon as the tasks are healthy. For
 * deployments where it is unknown which group a rolling one would use. Throws the `DeployError` of a call that failed.
 */
async function deployAtOnce(request, { request: service, decision, eventLog }, dependencies) {
    const { purpose } = request;
    if (decision.kind === 'at-once')
        eventLog.milestone(`${purpose === 'rollback' ? 'rolling back' : 'deploying'} with a blue/green deployment: ${decision.because}`);
    const spec = {
        service,
        plan: {
            ...{ strategy: { kind: 'blue-green' }, steps: EVERYTHING, stops: EVERYTHING, pauses: 'none' },
            ...{ bakeSeconds: 0, bakeMaxSeconds: 0, scaleDownDelaySeconds: 0, hookTimeoutMinutes: 0 },
            ...{ onInconclusive: 'continue', gates: NO_GATES, timeoutMilliseconds: request.timeoutMilliseconds }
        },
        // A rollback is never rolled back because of its duration: the time of ECS is added to what was given.
        time: { longestSeconds: request.timeoutMilliseconds / 1000, timeoutFrom: 'plan' },
        ...{ mode: 'deploy', purpose, planLines: [], waitUntil: 'completed' },
        ...{ onCancel: request.onCancel, onRunning: purpose === 'rollback' ? 'supersede' : request.onRunning }
    };
    const [outcome] = (await (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_0__.shiftTraffic)(spec, dependencies)).services;
    if (outcome === undefined)
        throw new TypeError(`The deployment of ${service.service} has no outcome.`);
    return outcome;
}
//# sourceMappingURL=deploy-at-once.js.map

/***/ })

};
