export const id = 4391;
export const ids = [4391];
export const modules = {

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftShift: () => (/* binding */ finishLeftShift)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3576);
/* harmony import */ var _conclude_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2218);
/* harmony import */ var _left_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4156);
/* harmony import */ var _service_rollout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6350);
/* harmony import */ var _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6009);
/* harmony import */ var _native_course_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(190);
/* harmony import */ var _report_shift_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7526);
/* harmony import */ var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8038);









/**
 * Goes on where `main` was stopped: reads what became of its rollout, has ECS roll it back when it is still under way (unless it
 * was to be left), watches that to its end and puts the configuration back.
 */
async function finishLeftShift(left, dependencies) {
    const { clock, rollouts, services } = dependencies;
    const startedAt = clock.now();
    const service = await rollouts.readService(left.cluster, left.service);
    const [snapshot] = (await services.describe(left.cluster, [left.service])).services;
    if (service === undefined || snapshot === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('not-found', `Service ${left.service} does not exist any more.`);
    const rollout = openRollout(left, { service, snapshot }, dependencies);
    const { shown } = rollout;
    shown.story.milestone(`${(0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .nameRevision */ .hH)(left.taskDefinition)} was being rolled out when the step was stopped`);
    try {
        if (service.taskDefinition !== left.taskDefinition && service.currentDeployment === undefined)
            end(rollout, 'cancelled', `The job was cancelled, and ${(0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .nameRevision */ .hH)(service.taskDefinition)} is what the service runs.`, clock.now());
        else if (left.onCancel === 'leave')
            end(rollout, 'cancelled', `The job was cancelled, and the rollout was left as it is (\`on-cancel: leave\`).`, clock.now());
        else
            await (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .endWithTruth */ .H)(rollout, dependencies);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s)
            (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .endUnreadable */ .d)(rollout, error, clock.now());
        else if (error instanceof _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_3__/* .Cancelled */ .c)
            end(rollout, 'cancelled', 'The job was cancelled, and its end was not waited for.', clock.now());
        else
            throw error;
    }
    const outcome = { ...(0,_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOfRollout */ .TI)(shown), shift: (0,_report_shift_js__WEBPACK_IMPORTED_MODULE_6__/* .reportShift */ .p)(rollout) };
    const times = { startedAt, finishedAt: clock.now() };
    return { ...(0,_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .concludeDeployment */ .d3)('deploy', [outcome], times), strategy: left.strategy.kind };
}
function end({ shown }, verdict, reason, at) {
    (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .endRollout */ .V1)(shown, { verdict, reasonCode: verdict, reason }, at);
}
function openRollout(left, { service, snapshot }, dependencies) {
    const now = dependencies.clock.now();
    const before = { ...service, taskDefinition: left.previousTaskDefinition };
    const shown = (0,_left_rollout_js__WEBPACK_IMPORTED_MODULE_2__/* .reopenRollout */ .j)(left, { snapshot, prefix: '' }, dependencies);
    shown.course = { ...shown.course, deploymentsBefore: left.deploymentsBefore };
    const course = (0,_native_course_js__WEBPACK_IMPORTED_MODULE_8__/* .startNativeCourse */ .x)(before, left.configurationBefore, left.startedAt);
    course.updateSent = true;
    course.abort = { cause: 'cancelled', reason: 'The job was cancelled.' };
    course.rollbackAsked = left.rollbackAsked;
    return {
        request: { ...requestOf(left), timeoutMilliseconds: now - left.startedAt + _left_rollout_js__WEBPACK_IMPORTED_MODULE_2__/* .POST_PATIENCE_MILLISECONDS */ .K },
        course,
        shown
    };
}
function requestOf(left) {
    const { cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel } = left;
    return {
        ...{ cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel },
        ...{ waypoints: [], stops: [], bakeSeconds: 0, bakeMaxSeconds: 0, keepForSeconds: 0, onInconclusive: 'abort' },
        ...{ gates: NO_GATES, alarms: undefined, waitUntil: 'completed', onRunning: 'refuse', purpose: 'deploy' }
    };
}
const NO_GATES = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0 };
//# sourceMappingURL=finish-left-shift.js.map

/***/ })

};
