export const id = 9018;
export const ids = [9018];
export const modules = {

/***/ 61832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportRollback)
/* harmony export */ });
/* harmony import */ var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);

/** The outcome with what was rolled back to make way, and for a rollback with the time after which all traffic was back. */
function reportRollback(outcome, rolledBackFirst, { purpose, startedAt }) {
    const { ending } = outcome;
    const isBack = purpose === 'rollback' && ending.verdict === 'succeeded';
    const isBackAlready = ending.reasonCode === 'already-live' ? rolledBackFirst?.trafficBackAt : undefined;
    const took = (0,_domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.max(1_000, (isBackAlready ?? outcome.finishedAt) - startedAt));
    const reason = [rolledBackFirst?.sentence, ending.reason, isBack ? `The rollback took ${took}.` : undefined];
    return { ...outcome, ending: { ...ending, reason: reason.filter(part => part !== undefined).join(' ') } };
}
//# sourceMappingURL=report-rollback.js.map

/***/ }),

/***/ 89018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployServices: () => (/* binding */ deployServices)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/for-each-limited.js
var for_each_limited = __webpack_require__(52019);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/mark-start.js
var mark_start = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/report-rollback.js
var report_rollback = __webpack_require__(61832);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/rolling-way.js
var rolling_way = __webpack_require__(12363);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/read-deployment.js
var read_deployment = __webpack_require__(52936);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/rolling-ref.js
var rolling_ref = __webpack_require__(25657);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/service-rollout.js
var service_rollout = __webpack_require__(97731);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/cancelled-job.js
var cancelled_job = __webpack_require__(73539);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/cancel-rollouts.js





/** Ends all that is open because the job was cancelled. With `rollback`, one request a service is all that is waited for. */
async function cancelRollouts(rollouts, how, dependencies) {
    const open = rollouts.filter(rollout => rollout.record.ending === undefined);
    const done = new AbortController();
    const all = Promise.all(open.map(rollout => cancelRollout(rollout, how, dependencies)));
    all.finally(() => done.abort()).catch(() => undefined);
    await Promise.race([all, dependencies.clock.sleep(cancelled_job/* PATIENCE_MILLISECONDS */.PX, done.signal)]);
    for (const { record } of open)
        (0,cancelled_job/* endCancelled */.H5)(record, cancelled_job/* NOT_CONFIRMED */.gN, dependencies.clock);
}
async function cancelRollout(rollout, { onCancel, save }, dependencies) {
    const { state, plan, wayBack } = rollout;
    const revision = (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition);
    const end = (what) => (0,cancelled_job/* endCancelled */.H5)(rollout.record, what, dependencies.clock);
    if (state.update === undefined && state.followed === undefined)
        end(cancelled_job/* NOTHING_CHANGED */.Dh);
    else if (state.followed?.because === 'already-live')
        end(`${revision} was already deployed.`);
    else if (wayBack?.state.update !== undefined) {
        const before = (0,service_snapshot/* nameRevision */.hH)(wayBack.plan.taskDefinition);
        end(`${revision} completed before it was rolled back; ${before} is being deployed again.`);
    }
    else if (plan.purpose === 'rollback')
        end(`the rollback to ${revision} continues.`);
    else if (onCancel === 'leave')
        end((0,cancelled_job/* describeLeft */.Jm)(revision));
    else
        end(await (0,cancelled_job/* requestRollback */.WT)(revision, () => askForRollback(rollout, save, dependencies)));
}
/** Returns what came of it, in words. */
async function askForRollback(rollout, save, dependencies) {
    const revision = (0,service_snapshot/* nameRevision */.hH)(rollout.plan.taskDefinition);
    const arn = rollout.state.serviceDeployment ?? (await findServiceDeployment(rollout, dependencies));
    if (arn === undefined)
        return (0,cancelled_job/* describeUnlisted */.kA)(revision);
    rollout.state = { ...rollout.state, serviceDeployment: arn };
    save((0,rolling_ref/* refOf */.H)(rollout));
    await dependencies.serviceDeployments.rollBack(arn);
    const before = (0,service_rollout/* servedBefore */.p7)(rollout);
    return `requested the rollback of ${revision}${before === undefined ? '' : ` to ${(0,service_snapshot/* nameRevision */.hH)(before)}`}.`;
}
/** UpdateService may have been sent a moment ago: the service is read again. */
async function findServiceDeployment(rollout, dependencies) {
    const { request, plan, state } = rollout;
    const service = await dependencies.services.find(request.cluster, request.service);
    const primary = service && (0,service_snapshot/* findPrimary */.WM)(service);
    if (primary?.taskDefinition !== plan.taskDefinition)
        return undefined;
    const because = state.followed?.because ?? 'started';
    rollout.state = { ...state, followed: { id: primary.id, createdAt: primary.createdAt, because } };
    const current = service?.currentServiceDeployment;
    if (because === 'started' && current !== undefined && !state.othersServiceDeployments.includes(current))
        return current;
    await (0,read_deployment/* readDeployment */.i)(rollout, dependencies);
    return rollout.state.serviceDeployment;
}
//# sourceMappingURL=cancel-rollouts.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/conclude-deployment.js + 2 modules
var conclude_deployment = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/reconcile-rolling.js + 9 modules
var reconcile_rolling = __webpack_require__(96078);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/make-rolling-ready.js + 2 modules
var make_rolling_ready = __webpack_require__(33068);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/prepare-rolling.js + 1 modules
var prepare_rolling = __webpack_require__(18066);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/rolling-dependencies.js + 2 modules
var rolling_dependencies = __webpack_require__(96477);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/rollout-state.js
var rollout_state = __webpack_require__(48613);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/register-revisions.js
var register_revisions = __webpack_require__(89060);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/deploy-services.js














const FINISHED_AT_ONCE = 4;
/**
 * Deploys services by ECS's rolling update: looks at all of them, removes what another run left or has in progress, registers
 * what is needed, updates each, and follows its own deployments to their ends. Services whose rollback is not a rolling one go by
 * `atOnce`, first. Throws only before a service was changed.
 */
async function deployServices(request, dependencies, atOnce) {
    const { clock, log, cancelled } = dependencies;
    const startedAt = (0,mark_start/* markStart */.E)(clock);
    const conclude = (services) => ({
        ...(0,conclude_deployment/* concludeDeployment */.d3)(request.mode, services, { startedAt: startedAt(), finishedAt: clock.now() }),
        // What was done, where it is not what was asked for. Mixed, the records of the services have it.
        ...(services.every(({ shift }) => shift !== undefined) ? { strategy: 'blue-green' } : {})
    });
    dependencies.boundCalls(clock.now() + request.timeoutMilliseconds);
    const untouched = (all) => conclude(all.map(service => (0,conclude_deployment/* recordOfPrepared */.aG)(service, { all, at: clock.now() })));
    const first = await log.group('Prepare', () => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, (0,make_rolling_ready/* prepareRolling */.dS)(request, dependencies)));
    if (first.some(service => service.refusal !== undefined))
        return untouched(first);
    if (request.mode === 'dry-run')
        return untouched((0,make_rolling_ready/* foreseeRefusals */.fC)(first, { request, startedAt: startedAt() }, dependencies));
    let prepared = first;
    try {
        const ready = await (0,make_rolling_ready/* makeRollingReady */.DO)(first, { request, startedAt: startedAt() }, dependencies);
        prepared = ready.prepared;
        if (prepared.some(service => service.refusal !== undefined))
            return untouched(prepared);
        const outcomes = await deployPrepared(request, { prepared, atOnce }, dependencies);
        const withRollback = (outcome, index) => (0,report_rollback/* reportRollback */.R)(outcome, ready.cleared.get(index), {
            purpose: isTimed(prepared[index]) ? request.purpose : 'deploy',
            startedAt: startedAt()
        });
        return conclude(outcomes.map(withRollback));
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        return conclude(prepared.map(service => (0,conclude_deployment/* recordOfCancelled */.y2)(service, clock.now())));
    }
}
/** A rollback by blue/green has its time in its reason already; one that not all traffic followed has none. */
function isTimed(service) {
    return service !== undefined && service.decision.kind !== 'at-once' && (0,rolling_way/* oddRulesOf */.WY)(service.decision).length === 0;
}
async function deployPrepared(request, { prepared, atOnce }, dependencies) {
    const { cancelled, clock } = dependencies;
    const isRolling = (service) => service.decision.kind !== 'at-once' || servesAlready(service);
    // First: a definition that ECS refuses stops all services while none is changed.
    const registering = (0,register_revisions/* registerRevisions */.q)(prepared.filter(isRolling), dependencies);
    const revisions = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, registering);
    const outcomes = new Map();
    // The state of the step holds one of these at a time.
    for (const service of prepared)
        if (!isRolling(service))
            outcomes.set(service, await recordAtOnce(service, atOnce, () => clock.now()));
    const opened = (0,prepare_rolling/* openRollouts */.BN)(request, revisions, clock.now());
    await followToEnds(opened, request, dependencies);
    for (const { service, rollout } of opened)
        outcomes.set(service, (0,conclude_deployment/* recordOfRollout */.Ik)(rollout));
    return prepared.flatMap(service => outcomes.get(service) ?? []);
}
/** Others may be changed already, so that what is thrown ends this service alone. It was not changed. */
async function recordAtOnce(service, atOnce, now) {
    try {
        return await atOnce(service);
    }
    catch (error) {
        if (error instanceof unless_cancelled/* Cancelled */.c)
            return (0,conclude_deployment/* recordOfCancelled */.y2)(service, now());
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const refusal = { verdict: 'failed', reasonCode: error.code, reason: error.message };
        return (0,conclude_deployment/* recordOfPrepared */.aG)({ ...service, refusal }, { all: [service], at: now() });
    }
}
/** Then nothing is to be deployed, and it is only watched. */
function servesAlready({ request, before, revision }) {
    return request.redeploy === 'when-changed' && revision?.existing?.arn === before?.taskDefinition;
}
async function followToEnds(opened, request, dependencies) {
    const rollouts = opened.map(({ rollout }) => rollout);
    const each = (0,rolling_dependencies/* rollingDependencies */.L)(rollouts, dependencies);
    const save = (0,rollout_state/* rolloutSaver */.$q)(dependencies.state, request);
    try {
        await Promise.all(opened.map(service => (0,reconcile_rolling/* deployRolling */.bc)(service, save, each())));
        await (0,unless_cancelled/* unlessCancelled */.M)(dependencies.cancelled, (0,for_each_limited/* forEachLimited */.v)(rollouts, FINISHED_AT_ONCE, rollout => (0,reconcile_rolling/* finishRolling */.re)(rollout, each())));
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        await cancelRollouts(rollouts, { onCancel: request.onCancel, save }, each());
    }
}
//# sourceMappingURL=deploy-services.js.map

/***/ }),

/***/ 73539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ NOTHING_CHANGED),
/* harmony export */   H5: () => (/* binding */ endCancelled),
/* harmony export */   Jm: () => (/* binding */ describeLeft),
/* harmony export */   PX: () => (/* binding */ PATIENCE_MILLISECONDS),
/* harmony export */   WT: () => (/* binding */ requestRollback),
/* harmony export */   gN: () => (/* binding */ NOT_CONFIRMED),
/* harmony export */   kA: () => (/* binding */ describeUnlisted)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);


/**
 * What is left of the 7.5 s between the runner's first signal and its next one, with room to write the report:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
const PATIENCE_MILLISECONDS = 4_000;
/** What came of a cancelled deployment, in words that follow a colon. */
const NOTHING_CHANGED = 'nothing was changed.';
const NOT_CONFIRMED = 'AWS has not confirmed the rollback yet. The post step will finish the rollback.';
/** For `on-cancel: leave`. */
function describeLeft(revision) {
    return `the deployment of ${revision} continues (\`on-cancel: leave\`).`;
}
/** For a deployment that ECS accepted so late that it is not in its lists. */
function describeUnlisted(revision) {
    return `ECS does not list the deployment of ${revision} yet. The post step will finish the rollback.`;
}
/** Asks for a rollback and returns what came of it, in words: those of `ask`, or why it was refused. Rethrows all but a `DeployError`. */
async function requestRollback(revision, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        return error.code === 'conflict'
            ? `the deployment of ${revision} ended before it could be rolled back.`
            : `could not request the rollback of ${revision}: ${error.message}`;
    }
}
/** Ends the record of a deployment whose job was cancelled. */
function endCancelled(record, what, clock) {
    const reason = `The job was cancelled: ${what}`;
    (0,_use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .endRecord */ .r)(record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, clock.now());
}
//# sourceMappingURL=cancelled-job.js.map

/***/ })

};
