export const id = 3251;
export const ids = [3251,4391];
export const modules = {

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _use_cases_native_read_shift_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);

/** Reads the inputs of the step. */
function readInputs(inputs) {
    return (0,_use_cases_native_read_shift_inputs_js__WEBPACK_IMPORTED_MODULE_0__.readSwapInputs)(inputs);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 3251:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3563);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1200);
/* harmony import */ var _use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(677);
/* harmony import */ var _wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1537);
/* harmony import */ var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2897);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7731);






const { phase, step } = (0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .openStep */ .b)(process.env);
const connect = (0,_wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_3__/* .connectShiftLater */ .L)(process.env, step.clock, (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stepInputs */ .a)());
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(() => phase === 'post' ? (0,_use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_2__/* .finishShift */ .M)(connect, step) : (0,_use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_2__/* .runShift */ .G)(() => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stepInputs */ .a)()), connect, step));
(0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveWhenCancelled */ .T)(step);
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

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
/* harmony import */ var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3919);









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
        if (!(error instanceof _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_3__/* .Cancelled */ .c))
            throw error;
        end(rollout, 'cancelled', 'The job was cancelled, and its end was not waited for.', clock.now());
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

/***/ }),

/***/ 677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runShift),
/* harmony export */   M: () => (/* binding */ finishShift)
/* harmony export */ });
/* harmony import */ var _tell_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9032);
/* harmony import */ var _finish_left_shift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4391);
/* harmony import */ var _shift_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4089);
/* harmony import */ var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3919);




/** `main`: rolls out what the inputs ask for, and tells how it ended, however it ended. */
function runShift(readRequest, connect, step) {
    return (0,_tell_story_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStory */ .F)(async (reach) => {
        const request = readRequest();
        return (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_2__.shiftTraffic)(request, { ...step, ...(await reach(connect)) });
    }, step);
}
/** `post`: looks after what `main` left, when it was cancelled or killed. */
function finishShift(connect, step) {
    return (0,_tell_story_js__WEBPACK_IMPORTED_MODULE_0__/* .tellWhatWasLeft */ .O)(async (reach) => {
        const left = (0,_shift_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readLeftShift */ .y_)(step.state);
        return left && (0,_finish_left_shift_js__WEBPACK_IMPORTED_MODULE_1__.finishLeftShift)(left, { ...step, ...(await reach(connect)) });
    }, step);
}
//# sourceMappingURL=run-shift.js.map

/***/ })

};
