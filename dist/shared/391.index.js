export const id = 391;
export const ids = [391];
export const modules = {

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftShift: () => (/* binding */ finishLeftShift)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3576);
/* harmony import */ var _domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _conclude_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2218);
/* harmony import */ var _rollout_story_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1988);
/* harmony import */ var _service_rollout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6350);
/* harmony import */ var _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6009);
/* harmony import */ var _native_course_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(190);
/* harmony import */ var _report_shift_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7526);
/* harmony import */ var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4499);










/** `post` has five minutes after a cancellation: https://docs.github.com/actions/reference/workflow-cancellation-reference */
const PATIENCE_MILLISECONDS = 240_000;
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
    const outcome = { ...(0,_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOfRollout */ .TI)(shown), shift: (0,_report_shift_js__WEBPACK_IMPORTED_MODULE_6__/* .reportShift */ .p6)(rollout) };
    const times = { startedAt, finishedAt: clock.now() };
    return { ...(0,_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .concludeDeployment */ .d3)('deploy', [outcome], times), strategy: left.strategy.kind };
}
function end({ shown }, verdict, reason, at) {
    (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .endRollout */ .V1)(shown, { verdict, reasonCode: verdict, reason }, at);
}
function openRollout(left, { service, snapshot }, dependencies) {
    const now = dependencies.clock.now();
    const story = (0,_rollout_story_js__WEBPACK_IMPORTED_MODULE_8__/* .tellRollout */ .J)({ subject: left.service, prefix: '' }, dependencies);
    const before = { ...service, taskDefinition: left.previousTaskDefinition };
    const shown = (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .startRollout */ .wz)({
        request: { ...NOTHING_ASKED, cluster: left.cluster, service: left.service },
        revisions: { from: nameOnly(left.previousTaskDefinition), to: nameOnly(left.taskDefinition), origin: 'reused' },
        before: { ...snapshot, taskDefinition: left.previousTaskDefinition },
        plan: { ...PLAN, taskDefinition: left.taskDefinition, deadlineAt: now + PATIENCE_MILLISECONDS },
        story,
        changes: { taskDefinition: [], settings: [] },
        startedAt: left.startedAt
    }, now);
    shown.course = { ...shown.course, deploymentsBefore: left.deploymentsBefore };
    const course = (0,_native_course_js__WEBPACK_IMPORTED_MODULE_9__/* .startNativeCourse */ .x)(before, left.configurationBefore, left.startedAt);
    course.updateSent = true;
    course.abort = { cause: 'cancelled', reason: 'The job was cancelled.' };
    course.rollbackAsked = left.rollbackAsked;
    return {
        request: { ...requestOf(left), timeoutMilliseconds: now - left.startedAt + PATIENCE_MILLISECONDS },
        course,
        shown
    };
}
function requestOf(left) {
    const { cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel } = left;
    return {
        ...{ cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel },
        ...{ waypoints: [], bakeSeconds: 0, bakeMaxSeconds: 0, keepForSeconds: 0, onInconclusive: 'abort' },
        ...{ gates: NO_GATES, alarms: undefined, waitUntil: 'completed', onRunning: 'refuse', purpose: 'deploy' }
    };
}
const NO_GATES = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0 };
const NOTHING_ASKED = {
    source: undefined,
    changes: _domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_CHANGES */ .e,
    redeploy: 'when-changed',
    failedTasksLimit: undefined,
    keepRevisions: undefined,
    desiredCount: undefined,
    circuitBreaker: undefined,
    alarms: undefined
};
const PLAN = {
    waitUntil: 'completed',
    onRunning: 'refuse',
    onFailure: 'leave',
    redeploy: 'when-changed',
    settings: 'unchanged',
    failedTasksLimit: undefined,
    timeoutMilliseconds: PATIENCE_MILLISECONDS
};
function nameOnly(arn) {
    const [family = '', revision = ''] = (0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .nameRevision */ .hH)(arn).split(':');
    return { arn, family, revision: Number(revision), status: 'ACTIVE', definition: {} };
}
//# sourceMappingURL=finish-left-shift.js.map

/***/ })

};
