export const id = 531;
export const ids = [531];
export const modules = {

/***/ 10531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftRun: () => (/* binding */ finishLeftRun)
/* harmony export */ });
/* harmony import */ var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
/* harmony import */ var _conclude_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);
/* harmony import */ var _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48434);
/* harmony import */ var _reconcile_rolling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96078);
/* harmony import */ var _read_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52936);
/* harmony import */ var _unrequested_rollouts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60696);
/* harmony import */ var _observe_services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21145);
/* harmony import */ var _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69539);
/* harmony import */ var _rolling_dependencies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96477);
/* harmony import */ var _rolling_ref_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(25657);
/* harmony import */ var _service_rollout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97731);
/* harmony import */ var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9483);
/* harmony import */ var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42246);
/* harmony import */ var _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14737);














/**
 * Continues where `main` was stopped: reads the state of its deployments, has ECS roll back those still in progress (unless they
 * were to be left), waits for the end, and restores the configuration of a rollback that has ended. Throws the `DeployError` of a read that failed.
 */
async function finishLeftRun(left, dependencies) {
    const startedAt = (0,_use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_11__/* .markStart */ .E)(dependencies.clock);
    const rollouts = await openRollouts(left, dependencies);
    try {
        const open = rollouts.filter(({ record }) => record.ending === undefined);
        const each = (0,_rolling_dependencies_js__WEBPACK_IMPORTED_MODULE_7__/* .rollingDependencies */ .L)(open, dependencies);
        await Promise.all(open.map(rollout => (0,_reconcile_rolling_js__WEBPACK_IMPORTED_MODULE_3__/* .reconcileLeftRollout */ .zm)(rollout, each())));
        await Promise.all(rollouts.map(rollout => (0,_reconcile_rolling_js__WEBPACK_IMPORTED_MODULE_3__/* .finishRolling */ .re)(rollout, each())));
    }
    catch (error) {
        if (!(error instanceof _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_9__/* .Cancelled */ .c))
            throw error;
    }
    for (const rollout of rollouts) {
        const reason = 'The job was cancelled; not waiting for completion.';
        (0,_use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .endRecord */ .r)(rollout.record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, dependencies.clock.now());
    }
    const times = { startedAt: startedAt(), finishedAt: dependencies.clock.now() };
    return (0,_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .concludeDeployment */ .d3)('deploy', rollouts.map(_conclude_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOfRollout */ .Ik), times);
}
async function openRollouts(left, dependencies) {
    const until = dependencies.clock.now() + _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_10__/* .POST_PATIENCE_MILLISECONDS */ .K;
    const read = () => (0,_service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerateOutage */ .A)(() => readServices(left, dependencies), until, dependencies);
    let services = await read();
    if (left.some((saved, index) => !isShown(saved, services[index]))) {
        await dependencies.clock.sleep(ARRIVES_WITHIN_MILLISECONDS, dependencies.cancelled);
        services = await read();
    }
    const now = dependencies.clock.now();
    const found = left.flatMap((saved, index) => {
        const service = services[index];
        const prefix = left.length > 1 ? `${saved.service}: ` : '';
        if (service === undefined)
            return [];
        return [{ saved, rollout: reopenLeft(saved, { snapshot: service, prefix, until }, dependencies) }];
    });
    const rollouts = found.map(({ rollout }) => rollout);
    const each = (0,_rolling_dependencies_js__WEBPACK_IMPORTED_MODULE_7__/* .rollingDependencies */ .L)(rollouts, dependencies);
    await Promise.all(rollouts.map(rollout => findReplaced(rollout, until, each())));
    for (const { rollout, saved } of found)
        openRollout(rollout, saved, now);
    return rollouts;
}
function reopenLeft(saved, found, dependencies) {
    const { onCancel: onFailure, purpose, wayBack } = saved;
    const rollout = (0,_unrequested_rollouts_js__WEBPACK_IMPORTED_MODULE_5__/* .reopenRollout */ .j)(saved, { ...found, onFailure, purpose }, dependencies);
    if (wayBack === undefined)
        return rollout;
    const back = (0,_unrequested_rollouts_js__WEBPACK_IMPORTED_MODULE_5__/* .reopenRollout */ .j)(wayBack.ref, { ...found, onFailure: 'leave', purpose: 'rollback' }, dependencies);
    const isBegun = back.state.followed !== undefined;
    if (isBegun)
        rollout.wayBack = { ...back, record: rollout.record };
    // Where its update did not reach ECS, it is still to be begun.
    if (isBegun || onFailure === 'rollback')
        Object.assign(rollout.reconciliation, { abort: wayBack.abort ?? CANCELLED, rollbackRequested: true });
    return rollout;
}
/** An update that was on its way when `main` was stopped may arrive a little later. */
const ARRIVES_WITHIN_MILLISECONDS = 10_000;
function isShown(ref, service) {
    if (service === undefined)
        return true;
    const isFound = ref.followed !== undefined || (0,_rolling_ref_js__WEBPACK_IMPORTED_MODULE_13__/* .findStarted */ .$)(ref, service) !== undefined;
    return isFound && (ref.wayBack === undefined || isShown(ref.wayBack.ref, service));
}
/** In the order of the rollouts; undefined for a service that is gone. */
async function readServices(rollouts, { services }) {
    return (await (0,_observe_services_js__WEBPACK_IMPORTED_MODULE_6__/* .observeServices */ .R)(rollouts, services)).map(observation => {
        if (observation.kind === 'unreadable')
            throw observation.error;
        return observation.service;
    });
}
/**
 * One that was replaced is no longer shown as a deployment of the service; its service deployment is. For the same revision
 * again, an earlier one would be confused with it if nothing is new.
 */
async function findReplaced(rollout, until, dependencies) {
    const { state, observation } = rollout;
    const primary = observation.service && (0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .findPrimary */ .WM)(observation.service);
    const isNew = primary !== undefined && !state.deploymentsBefore.includes(primary.id);
    if (state.followed === undefined && (isNew || (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_8__/* .servedBefore */ .p7)(rollout) !== undefined))
        await (0,_service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerateOutage */ .A)(() => (0,_read_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeployment */ .i)(rollout, dependencies), until, dependencies);
}
const CANCELLED = { cause: 'cancelled', reason: 'The job was cancelled.' };
function openRollout(rollout, { onCancel, purpose }, now) {
    const { record, reconciliation, plan, observation } = rollout;
    const { service, deployment } = observation;
    const revision = (0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(plan.taskDefinition);
    record.eventLog.milestone(`${revision} was being deployed when the step was killed`);
    const ours = service?.deployments.find(({ id }) => id === rollout.state.followed?.id);
    const end = (what) => {
        const running = service === undefined ? '' : `: ${(0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRunning */ .Rh)(service)}`;
        (0,_use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .endRecord */ .r)(record, { verdict: 'cancelled', reasonCode: 'cancelled', reason: `The job was cancelled, and ${what}${running}.` }, now);
    };
    if (rollout.wayBack !== undefined)
        return;
    if (rollout.state.followed === undefined && deployment === undefined)
        end('its update did not reach ECS, so the service was not changed');
    // It is the way back itself.
    else if (purpose === 'rollback') {
        if (ours?.rolloutState === 'IN_PROGRESS')
            end(`the rollback to ${revision} continues`);
    }
    else if (onCancel === 'rollback') {
        reconciliation.abort ??= CANCELLED;
        rollout.goesBack = 'cancelled';
    }
    else if (ours?.rolloutState === 'IN_PROGRESS')
        end(`the deployment of ${revision} continues (\`on-cancel: leave\`)`);
}
//# sourceMappingURL=finish-left-run.js.map

/***/ })

};
