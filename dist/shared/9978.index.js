export const id = 9978;
export const ids = [9978,4391];
export const modules = {

/***/ 10162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _use_cases_native_read_shift_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94220);

/** Reads the inputs of the step. */
function readInputs(inputs) {
    return (0,_use_cases_native_read_shift_inputs_js__WEBPACK_IMPORTED_MODULE_0__.readCanaryInputs)(inputs);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 79978:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66884);
/* harmony import */ var _use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20677);
/* harmony import */ var _use_cases_read_asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79836);
/* harmony import */ var _wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31537);
/* harmony import */ var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12897);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10162);







const { phase, step } = (0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__/* .openStep */ .b)(process.env);
const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stepInputs */ .a)();
const connect = (0,_wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_4__/* .connectShiftLater */ .L)(process.env, step.clock, inputs);
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(() => phase === 'post'
    ? (0,_use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_2__/* .finishShift */ .M)(connect, step)
    : (0,_use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_2__/* .runShift */ .G)(() => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(inputs), connect, step, (0,_use_cases_read_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsked */ .v)(inputs, 'canary')));
(0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveWhenCancelled */ .T)(step);
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 64391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftShift: () => (/* binding */ finishLeftShift)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_rollout_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18836);
/* harmony import */ var _domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93576);
/* harmony import */ var _conclude_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82218);
/* harmony import */ var _left_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24156);
/* harmony import */ var _mark_start_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25073);
/* harmony import */ var _service_rollout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66350);
/* harmony import */ var _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26009);
/* harmony import */ var _native_course_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50190);
/* harmony import */ var _observe_rollout_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99065);
/* harmony import */ var _remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(885);
/* harmony import */ var _report_shift_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77526);
/* harmony import */ var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2413);













/**
 * Goes on where `main` was stopped: reads what became of its rollout, has ECS roll it back when it is still under way (unless it
 * was to be left), watches that to its end and puts the configuration back.
 */
async function finishLeftShift(left, dependencies) {
    const { clock, rollouts, services } = dependencies;
    const startedAt = (0,_mark_start_js__WEBPACK_IMPORTED_MODULE_10__/* .markStart */ .E)(clock);
    const service = await rollouts.readService(left.cluster, left.service);
    const [snapshot] = (await services.describe(left.cluster, [left.service])).services;
    if (service === undefined || snapshot === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('not-found', `Service ${left.service} does not exist any more.`);
    const rollout = openRollout(left, { service, snapshot }, dependencies);
    const { shown } = rollout;
    shown.story.milestone(`${(0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .hH)(left.taskDefinition)} was being rolled out when the step was stopped`);
    try {
        await finish(rollout, left, dependencies);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s)
            (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_9__/* .endUnreadable */ .d)(rollout, error, clock.now());
        else if (error instanceof _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_6__/* .Cancelled */ .c)
            end(rollout, 'cancelled', 'The job was cancelled, and its end was not waited for.', clock.now());
        else
            throw error;
    }
    const outcome = { ...(0,_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOfRollout */ .TI)(shown), shift: (0,_report_shift_js__WEBPACK_IMPORTED_MODULE_8__/* .reportShift */ .p)(rollout) };
    const times = { startedAt: startedAt(), finishedAt: clock.now() };
    return { ...(0,_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .concludeDeployment */ .d3)('deploy', [outcome], times), strategy: left.strategy.kind };
}
/** What is said follows from what ECS shows, not from what `main` was about to do. */
async function finish(rollout, left, dependencies) {
    const { course } = rollout;
    const { clock, rollouts } = dependencies;
    if (left.joined !== undefined)
        course.deployment = await rollouts.observe(left.joined);
    if (!left.updateSent && left.joined === undefined)
        return endUnsent(rollout, 'no update had been sent', dependencies);
    if (!(await wasAccepted(rollout, dependencies)))
        return endUnsent(rollout, 'its update did not reach ECS', dependencies);
    const { deployment } = course;
    if (left.onCancel === 'leave' && deployment !== undefined && (0,_domain_rollout_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderWay */ .gn)(deployment)) {
        const reason = `The job was cancelled, and the rollout was left as it is (\`on-cancel: leave\`): ECS status ${deployment.status}.`;
        end(rollout, 'cancelled', reason, clock.now());
        return;
    }
    await (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_9__/* .endWithTruth */ .H)(rollout, dependencies);
}
async function endUnsent(rollout, why, dependencies) {
    const runs = (0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .hH)(rollout.course.before.taskDefinition);
    await (0,_remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .forgetUnusedNote */ .om)(rollout, dependencies);
    const reason = `The job was cancelled, and ${why}: the service was not changed and runs ${runs}.`;
    end(rollout, 'cancelled', reason, dependencies.clock.now());
}
/** An update that was on its way when `main` was stopped may arrive a little later. */
const ARRIVES_WITHIN_MILLISECONDS = 10_000;
const LOOK_EVERY_MILLISECONDS = 2_000;
/** Whether ECS shows the deployment, or at least its task definition on the service. */
async function wasAccepted(rollout, dependencies) {
    const { course, request } = rollout;
    const { clock, rollouts, cancelled } = dependencies;
    const isForced = course.before.taskDefinition === request.taskDefinition;
    const deadlineAt = clock.now() + ARRIVES_WITHIN_MILLISECONDS;
    for (;;) {
        await (0,_observe_rollout_js__WEBPACK_IMPORTED_MODULE_11__/* .observeRollout */ .u)(rollout, dependencies);
        if (course.deployment !== undefined)
            return true;
        const service = await rollouts.readService(request.cluster, request.service);
        if (!isForced && service?.taskDefinition === request.taskDefinition)
            return true;
        if (clock.now() >= deadlineAt)
            return false;
        await (0,_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_6__/* .unlessCancelled */ .M)(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled));
    }
}
function end({ shown }, verdict, reason, at) {
    (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_5__/* .endRollout */ .V1)(shown, { verdict, reasonCode: verdict, reason }, at);
}
function openRollout(left, { service, snapshot }, dependencies) {
    const now = dependencies.clock.now();
    const before = { ...service, taskDefinition: left.previousTaskDefinition };
    const shown = (0,_left_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .reopenRollout */ .j)(left, { snapshot, prefix: '' }, dependencies);
    shown.course = { ...shown.course, deploymentsBefore: left.deploymentsBefore };
    const course = (0,_native_course_js__WEBPACK_IMPORTED_MODULE_12__/* .startNativeCourse */ .x)(before, left.configurationBefore, left.startedAt);
    course.updateSent = left.updateSent;
    if (left.onCancel === 'rollback')
        course.abort = { cause: 'cancelled', reason: 'The job was cancelled.' };
    course.rollbackAsked = left.rollbackAsked;
    return {
        request: { ...requestOf(left), timeoutMilliseconds: now - left.startedAt + _left_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .POST_PATIENCE_MILLISECONDS */ .K },
        course,
        shown
    };
}
function requestOf(left) {
    const { cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel, pauses } = left;
    return {
        ...{ cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel },
        ...(pauses === undefined ? {} : { pauses }),
        ...{ waypoints: [], stops: [], bakeSeconds: 0, bakeMaxSeconds: 0, keepForSeconds: 0, onInconclusive: 'abort' },
        ...{ gates: NO_GATES, alarms: undefined, waitUntil: 'completed', onRunning: 'refuse', purpose: 'deploy' }
    };
}
const NO_GATES = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: 'target-and-balancer' };
//# sourceMappingURL=finish-left-shift.js.map

/***/ }),

/***/ 20677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runShift),
/* harmony export */   M: () => (/* binding */ finishShift)
/* harmony export */ });
/* harmony import */ var _tell_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82436);
/* harmony import */ var _finish_left_shift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64391);
/* harmony import */ var _shift_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84089);
/* harmony import */ var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2413);




/** `main`: rolls out what the inputs ask for, and tells how it ended, however it ended. */
function runShift(readRequest, connect, step, asked) {
    return (0,_tell_story_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStory */ .F)(async (reach) => {
        const request = readRequest();
        return (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_2__.shiftTraffic)(request, { ...step, ...(await reach(connect)) });
    }, step, asked);
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
