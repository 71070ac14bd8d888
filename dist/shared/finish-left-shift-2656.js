export const id = 2656;
export const ids = [2656,275];
export const modules = {

/***/ 50275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftShift: () => (/* binding */ finishLeftShift)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11359);
/* harmony import */ var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64333);
/* harmony import */ var _rolling_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4575);
/* harmony import */ var _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69539);
/* harmony import */ var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9483);
/* harmony import */ var _service_bear_outage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97712);
/* harmony import */ var _observe_rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89599);
/* harmony import */ var _configuration_remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42855);
/* harmony import */ var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3662);
/* harmony import */ var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42246);
/* harmony import */ var _ecs_traffic_shift_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38050);
/* harmony import */ var _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14737);













/**
 * Goes on where `main` was stopped: reads what became of its rollout, has ECS roll it back when it is still under way (unless it was to
 * be left), watches that to its end and puts the configuration back. Throws the `DeployError` of a read that failed.
 */
async function finishLeftShift(left, dependencies) {
    const { clock } = dependencies;
    const startedAt = (0,_use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_11__/* .markStart */ .E)(clock);
    const until = clock.now() + _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_10__/* .POST_PATIENCE_MILLISECONDS */ .K;
    const { updateSent, rollbackAsked, ...ref } = left;
    const target = (0,_ecs_traffic_shift_js__WEBPACK_IMPORTED_MODULE_9__/* .ecsTrafficShift */ .h)(dependencies);
    const rollout = await (0,_service_bear_outage_js__WEBPACK_IMPORTED_MODULE_5__/* .bearOutage */ .q)(() => target.attach(ref), until, dependencies);
    const { record, state } = rollout;
    state.updateSent = updateSent;
    state.rollbackAsked = rollbackAsked;
    if (left.onCancel === 'rollback')
        state.abort = { cause: 'cancelled', reason: 'The job was cancelled.' };
    record.eventLog.milestone(`${(0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .hH)(left.taskDefinition)} was being deployed when the step was killed`);
    try {
        await finish({ ref, left, until, target }, rollout, dependencies);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s)
            (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .endUnreadable */ .du)(rollout, error, clock.now());
        else if (error instanceof _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .Cancelled */ .c)
            endCancelled(rollout, 'The job was cancelled; not waiting for completion.', clock.now());
        else
            throw error;
    }
    const times = { startedAt: startedAt(), finishedAt: clock.now() };
    return { ...(0,_rolling_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .concludeDeployment */ .d3)('deploy', [await (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .recordOf */ .zv)(ref, target)], times), strategy: left.strategy.kind };
}
/** What is said follows from what ECS shows, not from what `main` was about to do. */
async function finish({ ref, left, until, target }, rollout, dependencies) {
    const { state } = rollout;
    const { clock } = dependencies;
    if (!left.updateSent && left.joined === undefined)
        return endUnsent(rollout, 'no update had been sent', dependencies);
    if (!(await wasAccepted(rollout, until, dependencies)))
        return endUnsent(rollout, 'its update did not reach ECS', dependencies);
    const { deployment } = state;
    if (left.onCancel === 'leave' && deployment !== undefined && (0,_domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderWay */ .gn)(deployment)) {
        const reason = `The job was cancelled, and the rollout continues (\`on-cancel: leave\`): ECS status ${deployment.status}.`;
        endCancelled(rollout, reason, clock.now());
        return;
    }
    await (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .endWithTruth */ .H6)(ref, target, dependencies);
}
async function endUnsent(rollout, why, dependencies) {
    const runs = (0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .hH)(rollout.state.before.taskDefinition);
    await (0,_configuration_remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .forgetUnusedNote */ .om)(rollout, dependencies);
    const reason = `The job was cancelled, and ${why}: the service was not changed and runs ${runs}.`;
    endCancelled(rollout, reason, dependencies.clock.now());
}
/** An update that was on its way when `main` was stopped may arrive a little later. */
const ARRIVES_WITHIN_MILLISECONDS = 10_000;
const LOOK_EVERY_MILLISECONDS = 2_000;
/** Whether ECS shows the deployment, or at least its task definition on the service. */
async function wasAccepted(rollout, until, dependencies) {
    const { state, request } = rollout;
    const { clock, services, cancelled } = dependencies;
    const isForced = state.before.taskDefinition === request.taskDefinition;
    const deadlineAt = clock.now() + ARRIVES_WITHIN_MILLISECONDS;
    for (;;) {
        await (0,_service_bear_outage_js__WEBPACK_IMPORTED_MODULE_5__/* .bearOutage */ .q)(() => (0,_observe_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .observeRollout */ .u)(rollout, dependencies), until, dependencies);
        if (state.deployment !== undefined)
            return true;
        const service = await (0,_service_bear_outage_js__WEBPACK_IMPORTED_MODULE_5__/* .bearOutage */ .q)(() => services.find(request.cluster, request.service), until, dependencies);
        if (!isForced && service?.taskDefinition === request.taskDefinition)
            return true;
        if (clock.now() >= deadlineAt)
            return false;
        await (0,_use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessCancelled */ .M)(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled));
    }
}
function endCancelled({ record }, reason, at) {
    (0,_use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .endRecord */ .r)(record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, at);
}
//# sourceMappingURL=finish-left-shift.js.map

/***/ })

};
