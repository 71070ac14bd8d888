export const id = 275;
export const ids = [275,2656];
export const modules = {

/***/ 14737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ POST_PATIENCE_MILLISECONDS),
/* harmony export */   T: () => (/* binding */ reopenRecord)
/* harmony export */ });
/* harmony import */ var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42246);
/* harmony import */ var _use_cases_rollout_rollout_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45842);
/* harmony import */ var _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73124);
/* harmony import */ var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64333);




/** `post` has five minutes after a cancellation: https://docs.github.com/actions/reference/workflow-cancellation-reference */
const POST_PATIENCE_MILLISECONDS = 240_000;
/** Opens the record of a deployment again that `main` left, with its revisions as far as their ARNs tell them. */
function reopenRecord({ service, taskDefinition, previousTaskDefinition, startedAt }, { snapshot, prefix }, dependencies) {
    const from = nameOnly(previousTaskDefinition);
    const to = nameOnly(taskDefinition);
    const record = (0,_use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .openRecord */ .C6)({
        ...{ service, startedAt, story: (0,_use_cases_rollout_rollout_story_js__WEBPACK_IMPORTED_MODULE_0__/* .tellRollout */ .J)({ subject: service, prefix }, dependencies) },
        ...{ from: (0,_domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .D)(from), to: (0,_domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .D)(to), changes: { revision: [], settings: [] } }
    }, snapshot.events.map(event => event.id));
    return { record, revisions: { from, to, origin: 'reused' } };
}
function nameOnly(arn) {
    const [family = '', revision = ''] = (0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .hH)(arn).split(':');
    return { arn, family, revision: Number(revision), status: 'ACTIVE', definition: {} };
}
//# sourceMappingURL=left-deployment.js.map

/***/ }),

/***/ 50275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftShift: () => (/* binding */ finishLeftShift)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11359);
/* harmony import */ var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64333);
/* harmony import */ var _rolling_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4575);
/* harmony import */ var _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69539);
/* harmony import */ var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9483);
/* harmony import */ var _rolling_bear_outage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73990);
/* harmony import */ var _native_course_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(24442);
/* harmony import */ var _observe_rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89599);
/* harmony import */ var _configuration_remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42855);
/* harmony import */ var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37462);
/* harmony import */ var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42246);
/* harmony import */ var _conclude_shift_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61154);
/* harmony import */ var _task_watch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99898);
/* harmony import */ var _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14737);















/**
 * Goes on where `main` was stopped: reads what became of its rollout, has ECS roll it back when it is still under way (unless it
 * was to be left), watches that to its end and puts the configuration back.
 */
async function finishLeftShift(left, dependencies) {
    const { clock, services } = dependencies;
    const startedAt = (0,_use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_12__/* .markStart */ .E)(clock);
    const until = clock.now() + _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_11__/* .POST_PATIENCE_MILLISECONDS */ .K;
    const read = (task) => (0,_rolling_bear_outage_js__WEBPACK_IMPORTED_MODULE_5__/* .bearOutage */ .q)(task, until, dependencies);
    const service = await read(() => services.find(left.cluster, left.service));
    if (service === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('not-found', `Service ${left.service} does not exist any more.`);
    const rollout = openRollout(left, { service, until }, dependencies);
    const { record } = rollout;
    record.story.milestone(`${(0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .hH)(left.taskDefinition)} was being rolled out when the step was stopped`);
    try {
        await finish(rollout, { left, until }, dependencies);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s)
            (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .endUnreadable */ .d)(rollout, error, clock.now());
        else if (error instanceof _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .Cancelled */ .c)
            end(rollout, 'cancelled', 'The job was cancelled, and its end was not waited for.', clock.now());
        else
            throw error;
    }
    const times = { startedAt: startedAt(), finishedAt: clock.now() };
    return { ...(0,_rolling_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .concludeDeployment */ .d3)('deploy', [(0,_conclude_shift_js__WEBPACK_IMPORTED_MODULE_9__/* .recordOfShift */ .V)(rollout)], times), strategy: left.strategy.kind };
}
/** What is said follows from what ECS shows, not from what `main` was about to do. */
async function finish(rollout, { left, until }, dependencies) {
    const { course } = rollout;
    const { clock, serviceDeployments } = dependencies;
    const { joined } = left;
    if (joined !== undefined)
        course.deployment = await (0,_rolling_bear_outage_js__WEBPACK_IMPORTED_MODULE_5__/* .bearOutage */ .q)(() => serviceDeployments.observe(joined), until, dependencies);
    if (!left.updateSent && joined === undefined)
        return endUnsent(rollout, 'no update had been sent', dependencies);
    if (!(await wasAccepted(rollout, until, dependencies)))
        return endUnsent(rollout, 'its update did not reach ECS', dependencies);
    const { deployment } = course;
    if (left.onCancel === 'leave' && deployment !== undefined && (0,_domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderWay */ .gn)(deployment)) {
        const reason = `The job was cancelled, and the rollout was left as it is (\`on-cancel: leave\`): ECS status ${deployment.status}.`;
        end(rollout, 'cancelled', reason, clock.now());
        return;
    }
    await (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .endWithTruth */ .H)(rollout, dependencies);
}
async function endUnsent(rollout, why, dependencies) {
    const runs = (0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .hH)(rollout.course.before.taskDefinition);
    await (0,_configuration_remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .forgetUnusedNote */ .om)(rollout, dependencies);
    const reason = `The job was cancelled, and ${why}: the service was not changed and runs ${runs}.`;
    end(rollout, 'cancelled', reason, dependencies.clock.now());
}
/** An update that was on its way when `main` was stopped may arrive a little later. */
const ARRIVES_WITHIN_MILLISECONDS = 10_000;
const LOOK_EVERY_MILLISECONDS = 2_000;
/** Whether ECS shows the deployment, or at least its task definition on the service. */
async function wasAccepted(rollout, until, dependencies) {
    const { course, request } = rollout;
    const { clock, services, cancelled } = dependencies;
    const isForced = course.before.taskDefinition === request.taskDefinition;
    const deadlineAt = clock.now() + ARRIVES_WITHIN_MILLISECONDS;
    for (;;) {
        await (0,_rolling_bear_outage_js__WEBPACK_IMPORTED_MODULE_5__/* .bearOutage */ .q)(() => (0,_observe_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .observeRollout */ .u)(rollout, dependencies), until, dependencies);
        if (course.deployment !== undefined)
            return true;
        const service = await (0,_rolling_bear_outage_js__WEBPACK_IMPORTED_MODULE_5__/* .bearOutage */ .q)(() => services.find(request.cluster, request.service), until, dependencies);
        if (!isForced && service?.taskDefinition === request.taskDefinition)
            return true;
        if (clock.now() >= deadlineAt)
            return false;
        await (0,_use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessCancelled */ .M)(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled));
    }
}
function end({ record }, verdict, reason, at) {
    (0,_use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_13__/* .endRecord */ .rs)(record, { verdict, reasonCode: verdict, reason }, at);
}
function openRollout(left, { service, until }, dependencies) {
    const before = { ...service, taskDefinition: left.previousTaskDefinition };
    const { record, revisions } = (0,_service_left_deployment_js__WEBPACK_IMPORTED_MODULE_11__/* .reopenRecord */ .T)(left, { snapshot: service, prefix: '' }, dependencies);
    const { deploymentsBefore } = left;
    const course = (0,_native_course_js__WEBPACK_IMPORTED_MODULE_14__/* .startNativeCourse */ .x)(before, left.configurationBefore, left.startedAt);
    course.updateSent = left.updateSent;
    if (left.onCancel === 'rollback')
        course.abort = { cause: 'cancelled', reason: 'The job was cancelled.' };
    course.rollbackAsked = left.rollbackAsked;
    return {
        request: { ...requestOf(left), timeoutMilliseconds: until - left.startedAt },
        course,
        tasks: (0,_task_watch_js__WEBPACK_IMPORTED_MODULE_10__/* .watchFrom */ .y)({ revisions, deploymentsBefore, failedTasksLimit: undefined }, service, dependencies.clock.now()),
        record
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

/***/ })

};
