export const id = 7275;
export const ids = [7275,5785,8166];
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
/* harmony import */ var _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69539);
/* harmony import */ var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9483);
/* harmony import */ var _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48434);
/* harmony import */ var _observe_rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89599);
/* harmony import */ var _configuration_remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42855);
/* harmony import */ var _shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26915);
/* harmony import */ var _start_shift_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23974);
/* harmony import */ var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42246);
/* harmony import */ var _ecs_traffic_shift_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73956);
/* harmony import */ var _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14737);














/**
 * Continues where `main` was stopped: reads the state of its rollout, has ECS roll it back if it is still in progress (unless it was to
 * be left, or is a rollback itself, which is completed), waits for the end, and restores the configuration. Throws the `DeployError` of a
 * read that failed.
 */
async function finishLeftShift(left, dependencies) {
    const { clock } = dependencies;
    const startedAt = (0,_use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_12__/* .markStart */ .E)(clock);
    const until = clock.now() + _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_11__/* .POST_PATIENCE_MILLISECONDS */ .K;
    const { updateSent, rollbackRequested, ...ref } = left;
    const target = (0,_ecs_traffic_shift_js__WEBPACK_IMPORTED_MODULE_10__/* .ecsTrafficShift */ .h)(dependencies);
    const rollout = await (0,_service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_5__/* .tolerateOutage */ .A)(() => target.attach(ref), until, dependencies);
    const { record, state } = rollout;
    state.updateSent = updateSent;
    state.rollbackRequested = rollbackRequested;
    if (left.onCancel === 'rollback' && left.purpose !== 'rollback')
        state.abort = CANCELLED;
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
const CANCELLED = { cause: 'cancelled', reason: 'The job was cancelled.' };
/** The report follows from what ECS shows, not from what `main` was about to do. */
async function finish({ ref, left, until, target }, rollout, dependencies) {
    const { state } = rollout;
    const { clock } = dependencies;
    const wayBack = await findWayBack({ ref, left, until, target }, rollout, dependencies);
    if (wayBack !== undefined)
        return (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .endWithTruth */ .H6)({ ref, wayBack }, target, dependencies);
    if (!left.updateSent && left.joined === undefined)
        return endUnsent(rollout, 'no update had been sent', dependencies);
    if (!(await wasAccepted(rollout, until, dependencies)))
        return endUnsent(rollout, 'its update did not reach ECS', dependencies);
    const { deployment } = state;
    if (left.onCancel === 'leave' && deployment !== undefined && (0,_domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isForward */ .mt)(deployment)) {
        const what = left.purpose === 'rollback' ? `rollback to ${(0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .hH)(left.taskDefinition)}` : 'rollout';
        const reason = `The job was cancelled, and the ${what} continues (\`on-cancel: leave\`): ECS status ${deployment.status}.`;
        endCancelled(rollout, reason, clock.now());
        return;
    }
    await (0,_shift_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .endWithTruth */ .H6)({ ref }, target, dependencies);
}
/** What served before is being deployed again already; undefined where it is not. */
async function findWayBack({ left, until, target }, rollout, dependencies) {
    if (left.wayBack === undefined)
        return undefined;
    const { state } = rollout;
    const back = (0,_start_shift_js__WEBPACK_IMPORTED_MODULE_9__/* .openWayBack */ .rC)(rollout, left.wayBack.startedAt);
    const isBegun = await wasAccepted(back, until, dependencies);
    // Where its update did not reach ECS, it is still to be begun.
    if (!isBegun && left.onCancel === 'leave')
        return undefined;
    state.abort = left.wayBack.abort ?? CANCELLED;
    state.rollbackRequested = true;
    if (!isBegun)
        return undefined;
    await (0,_service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_5__/* .tolerateOutage */ .A)(() => (0,_observe_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .observeRollout */ .u)(rollout, dependencies), until, dependencies);
    state.isReverted = true;
    const timeoutMilliseconds = until - back.state.startedAt;
    const led = { ...back.request, ref: target.take(back), state: back.state, origin: 'started' };
    return { abort: state.abort, led: { ...led, timeoutMilliseconds, patienceMilliseconds: 0 } };
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
        await (0,_service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_5__/* .tolerateOutage */ .A)(() => (0,_observe_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .observeRollout */ .u)(rollout, dependencies), until, dependencies);
        if (state.deployment !== undefined)
            return true;
        const service = await (0,_service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_5__/* .tolerateOutage */ .A)(() => services.find(request.cluster, request.service), until, dependencies);
        if (!isForced && service?.taskDefinition === request.taskDefinition)
            return true;
        if (clock.now() >= deadlineAt)
            return false;
        await (0,_use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessCancelled */ .M)(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled));
    }
}
function endCancelled({ record }, reason, at) {
    (0,_use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_13__/* .endRecord */ .r)(record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, at);
}
//# sourceMappingURL=finish-left-shift.js.map

/***/ })

};
