export const id = 296;
export const ids = [296];
export const modules = {

/***/ 85861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDecidedElsewhere)
/* harmony export */ });
/** Endings that tasks and targets did not cause. */
const CODES = [
    'gate',
    'inconclusive',
    'drift',
    'abandoned',
    'cancelled',
    'alarm',
    'hook-expired',
    'superseded'
];
/** Whether tasks that failed are no cause of this end: some may have failed meanwhile, or were stopped by the rollback. */
function isDecidedElsewhere({ verdict, reasonCode }) {
    return verdict === 'succeeded' || verdict === 'held' || CODES.includes(reasonCode);
}
//# sourceMappingURL=decided-elsewhere.js.map

/***/ }),

/***/ 86609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ summariseTaskFailures),
/* harmony export */   m: () => (/* binding */ judgeTaskFailures)
/* harmony export */ });
/* harmony import */ var _task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99720);

const CAUSES = {
    'image-pull': 'image-pull',
    'missing-secret': 'missing-secret',
    unhealthy: 'never-healthy',
    crashed: 'task-failures',
    'not-started': 'task-failures'
};
/** Judges the failed tasks of a deployment: at once where the next task cannot do better, else from `limit` tasks on. */
function judgeTaskFailures(failures, limit) {
    const decisive = failures.find(failure => failure.decides === 'at-once');
    if (decisive !== undefined)
        return { cause: CAUSES[decisive.kind], text: `a task failed: ${(0,_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTaskFailure */ .R)(decisive)}` };
    if (limit === undefined || failures.length < limit)
        return undefined;
    return { cause: mostCommonCause(failures), text: summariseTaskFailures(failures) ?? '' };
}
/** `3 tasks failed, the last: …`; undefined when none did. */
function summariseTaskFailures(failures) {
    const [last] = failures.toSorted((one, other) => (other.stoppedAt ?? 0) - (one.stoppedAt ?? 0));
    if (last === undefined)
        return undefined;
    const text = (0,_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTaskFailure */ .R)(last);
    return failures.length === 1 ? `a task failed: ${text}` : `${failures.length} tasks failed, the last: ${text}`;
}
function mostCommonCause(failures) {
    const causes = failures.map(failure => CAUSES[failure.kind]);
    const count = (cause) => causes.filter(other => other === cause).length;
    return causes.toSorted((one, other) => count(other) - count(one))[0] ?? 'task-failures';
}
//# sourceMappingURL=judge-task-failures.js.map

/***/ }),

/***/ 18605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planRolling)
/* harmony export */ });
/* harmony import */ var _service_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70281);

/** Plans the rolling deployment of a revision to a service as it is now. */
function planRolling(wish, service, { taskDefinition, now }) {
    const { waitUntil, onRunning, onFailure, redeploy, timeoutMilliseconds } = wish;
    return {
        taskDefinition,
        waitUntil,
        onRunning,
        onFailure,
        redeploy,
        settings: (0,_service_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .diffSettings */ .X)(wish, service).length > 0 ? 'changed' : 'unchanged',
        failedTasksLimit: wish.failedTasksLimit ?? defaultLimit(wish, service),
        timeoutMilliseconds,
        deadlineAt: now + timeoutMilliseconds
    };
}
/**
 * Where the circuit breaker is on, ECS counts. Where it is off, its own threshold is applied: half of the desired tasks, from
 * 3 to 200. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
 */
function defaultLimit(wish, service) {
    if ((wish.circuitBreaker ?? service.circuitBreaker)?.enabled === true)
        return undefined;
    return Math.min(200, Math.max(3, Math.ceil((wish.desiredCount ?? service.desiredCount) / 2)));
}
//# sourceMappingURL=plan-rolling.js.map

/***/ }),

/***/ 34631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ noteObservation),
/* harmony export */   cA: () => (/* binding */ startCourse),
/* harmony export */   e6: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93576);

/** The course of a run that has not done anything yet to a service in this state. */
function startCourse(service) {
    return {
        update: undefined,
        deploymentsBefore: service.deployments.map(deployment => deployment.id),
        othersServiceDeployments: present(service.currentServiceDeployment),
        followed: undefined,
        serviceDeployment: undefined,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined,
        rollback: undefined
    };
}
/** Takes a deployment for ours from now on. */
function follow(course, { id, createdAt }, because) {
    return {
        ...course,
        followed: { id, createdAt, because },
        // The one that was there when we came may be of the deployment that we attach to.
        othersServiceDeployments: because === 'attached' ? [] : [...course.othersServiceDeployments, ...present(course.serviceDeployment)],
        serviceDeployment: undefined,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined
    };
}
/** Notes what the service shows of the deployment followed: its service deployment, and since when it is as it is. */
function noteObservation(course, service, now) {
    const { followed } = course;
    if (followed === undefined)
        return course;
    const primary = (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .findPrimary */ .WM)(service);
    const ours = service.deployments.find(deployment => deployment.id === followed.id);
    const isPrimary = primary?.id === followed.id;
    const current = service.currentServiceDeployment;
    // ECS may still show an older one; that of a deployment of others is looked for among all.
    const isOurs = isPrimary && followed.because === 'started' && !course.othersServiceDeployments.includes(current ?? '');
    return {
        ...course,
        serviceDeployment: course.serviceDeployment ?? (isOurs ? current : undefined),
        completedAt: ours?.rolloutState === 'COMPLETED' ? (course.completedAt ?? now) : undefined,
        failedAt: ours?.rolloutState === 'FAILED' ? (course.failedAt ?? now) : course.failedAt,
        replacedAt: isPrimary ? undefined : (course.replacedAt ?? now)
    };
}
function present(arn) {
    return arn === undefined ? [] : [arn];
}
//# sourceMappingURL=rolling-course.js.map

/***/ }),

/***/ 15491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitFor),
/* harmony export */   q: () => (/* binding */ endWith)
/* harmony export */ });
function waitFor(waitingFor) {
    return { kind: 'wait', waitingFor };
}
function endWith(verdict, reasonCode, reason) {
    return { kind: 'end', ending: { verdict, reasonCode, reason } };
}
//# sourceMappingURL=rolling-move.js.map

/***/ }),

/***/ 30121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ countTroubleSigns),
/* harmony export */   v: () => (/* binding */ describeProgress)
/* harmony export */ });
/* harmony import */ var _service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93576);

// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
const TROUBLE = /unhealthy|unable to|failed|out of memory|could not/i;
const STARTED = /has started \d+ tasks/i;
/**
 * Counts what hints at failing tasks in a service's description, which costs no call of its own. `failedTasks` alone is not
 * enough: it goes back to zero once a task runs, so a task that starts and crashes later never shows in it
 * (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html); then more tasks are started than wanted.
 */
function countTroubleSigns(service, deployment) {
    const since = service.events.filter(event => event.at >= deployment.createdAt);
    const troubles = since.filter(event => TROUBLE.test(event.message)).length;
    const started = since
        .filter(event => STARTED.test(event.message))
        .reduce((total, event) => total + [...event.message.matchAll(/\(task [^)]+\)/g)].length, 0);
    return deployment.failedTasks + troubles + Math.max(0, started - service.desiredCount);
}
/** `1 of 2 tasks of the new revision running, 2 of the old` for people; the same text means nothing has changed. */
function describeProgress(service, followed) {
    const ours = service.deployments.find(deployment => deployment.id === followed) ?? (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .findPrimary */ .WM)(service);
    if (ours === undefined)
        return 'no deployment';
    const old = service.deployments
        .filter(deployment => deployment.id !== ours.id)
        .reduce((total, deployment) => total + deployment.runningCount, 0);
    const parts = [
        `${ours.runningCount} of ${service.desiredCount} new tasks running`,
        ours.pendingCount > 0 ? `${ours.pendingCount} starting` : undefined,
        old > 0 ? `${old} old running` : undefined,
        ours.failedTasks > 0 ? `${ours.failedTasks} failed` : undefined
    ];
    return parts.filter(part => part !== undefined).join(', ');
}
//# sourceMappingURL=rolling-sight.js.map

/***/ }),

/***/ 70281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ mergeDeploymentConfiguration),
/* harmony export */   X: () => (/* binding */ diffSettings)
/* harmony export */ });
/* harmony import */ var _task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87251);

/** One line for each setting that differs: `desired count: 2 -> 4`. */
function diffSettings(wanted, service) {
    const lines = [
        wanted.desiredCount === undefined || wanted.desiredCount === service.desiredCount
            ? undefined
            : `desired count: ${service.desiredCount} -> ${wanted.desiredCount}`,
        changeOf('circuit breaker', describeBreaker(service.circuitBreaker), wanted.circuitBreaker && describeBreaker(wanted.circuitBreaker)),
        changeOf('alarms', describeAlarms(service.alarms), wanted.alarms && describeAlarms(wanted.alarms))
    ];
    return lines.filter(line => line !== undefined);
}
/**
 * The deployment configuration to send: all that the service has, with the wanted parts changed. UpdateService replaces the
 * parts it is given, so what is not sent back might be lost. Undefined when nothing of it is to change.
 */
function mergeDeploymentConfiguration(wanted, service) {
    const { circuitBreaker, alarms } = wanted;
    if (circuitBreaker === undefined && alarms === undefined)
        return undefined;
    const current = service.deploymentConfiguration;
    const names = alarms?.names ?? [];
    return {
        ...current,
        ...(circuitBreaker && {
            deploymentCircuitBreaker: {
                ...((0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(current.deploymentCircuitBreaker) ? current.deploymentCircuitBreaker : {}),
                enable: circuitBreaker.enabled,
                rollback: circuitBreaker.rollback
            }
        }),
        ...(alarms && { alarms: { alarmNames: names, enable: alarms.enabled, rollback: alarms.rollback } })
    };
}
function changeOf(name, before, after) {
    return after === undefined || after === before ? undefined : `${name}: ${before} -> ${after}`;
}
function describeBreaker(breaker) {
    if (breaker?.enabled !== true)
        return 'off';
    return breaker.rollback ? 'on, with rollback' : 'on, without rollback';
}
function describeAlarms(alarms) {
    if (alarms?.enabled !== true || alarms.names.length === 0)
        return 'none';
    return `${alarms.names.toSorted().join(', ')} (${alarms.rollback ? 'with' : 'without'} rollback)`;
}
//# sourceMappingURL=service-settings.js.map

/***/ }),

/***/ 73869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ settleRolling)
/* harmony export */ });
/* harmony import */ var _bears_until_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54818);
/* harmony import */ var _judge_task_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86609);
/* harmony import */ var _rolling_move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15491);
/* harmony import */ var _service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93576);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53177);





/** How long the service deployment may trail behind what the service shows. */
const SETTLE_WITHIN_MILLISECONDS = 15_000;
/** How long ECS is given to begin a rollback that it was asked for. */
const BEGIN_WITHIN_MILLISECONDS = 60_000;
/**
 * The deployment followed has failed, was replaced, or is to be rolled back: its service deployment says which.
 * Statuses: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html
 */
function settleRolling(turn, service, ours) {
    const { course, sight } = turn;
    if (course.rollback?.failure.cause !== 'cancelled' && sight.failures.at < troubleSince(turn))
        return { kind: 'read-failures', signs: sight.failures.signs };
    if (sight.deployment === undefined || sight.deployment.at < sight.at)
        return { kind: 'read-deployment' };
    const { found } = sight.deployment;
    switch (found?.status) {
        case 'ROLLBACK_SUCCESSFUL':
            return concludeRolledBack(turn, service, found);
        case 'ROLLBACK_FAILED':
            return concludeRollbackFailed(turn, service, found);
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
        case 'STOP_REQUESTED':
            return awaitRollback(turn, service, found);
        case 'STOPPED':
            return concludeStopped(turn, service, { ours, found });
        case 'SUCCESSFUL':
            return concludeLateSuccess(turn, service, ours);
        default:
            return course.rollback === undefined
                ? awaitSettled(turn, service, { ours, found })
                : awaitRollbackBegin(turn, service, found);
    }
}
/** Since when there is something to explain. */
function troubleSince({ course, sight }) {
    return course.failedAt ?? course.replacedAt ?? course.rollback?.at ?? course.completedAt ?? sight.at;
}
function concludeRolledBack(turn, service, found) {
    const cause = findCause(turn, found);
    const revision = (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRevision */ .hH)(turn.plan.taskDefinition);
    const reason = `${_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLLED_BACK */ .jC} ${revision}: ${explain(turn, found)}. Now ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRunning */ .Rh)(service)}.`;
    return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .endWith */ .q)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFor */ .Xb)(cause, 'rolled-back'), cause, reason);
}
function concludeRollbackFailed(turn, service, found) {
    return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .endWith */ .q)('failed', 'rollback-failed', `The rollback of ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRevision */ .hH)(turn.plan.taskDefinition)} failed (${found.statusReason ?? 'ECS gave no reason'}); ` +
        `it was begun because ${explain(turn, found)}. Now ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRunning */ .Rh)(service)}: deploy a good revision by hand.`);
}
function concludeStopped(turn, service, seen) {
    const primary = (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .findPrimary */ .WM)(service);
    if (primary !== undefined && primary.id !== turn.course.followed?.id)
        return concludeReplaced(turn, service, primary);
    const cause = seen.ours?.rolloutState === 'FAILED'
        ? findCause(turn, seen.found)
        : (turn.course.rollback?.failure.cause ?? 'stopped');
    return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .endWith */ .q)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFor */ .Xb)(cause, 'failed'), cause === 'rolled-back-by-others' ? 'stopped' : cause, `ECS gave up ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRevision */ .hH)(turn.plan.taskDefinition)} and did not roll back: ${explain(turn, seen.found)}. Now ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRunning */ .Rh)(service)}.`);
}
/** Another deployment is the primary one, and ours was not rolled back. */
function concludeReplaced(turn, service, primary) {
    const { plan, sight } = turn;
    if (primary.taskDefinition === plan.taskDefinition)
        return { kind: 'follow', deployment: primary.id, because: 'redeployed-by-others' };
    if (sight.successor?.taskDefinition !== primary.taskDefinition)
        return { kind: 'identify-successor', taskDefinition: primary.taskDefinition };
    const { run, commit } = sight.successor;
    const by = [run === undefined ? undefined : `run ${run}`, commit === undefined ? undefined : `commit ${commit}`]
        .filter(part => part !== undefined)
        .join(', ');
    return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .endWith */ .q)('superseded', 'superseded', `${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRevision */ .hH)(plan.taskDefinition)} was superseded by ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRevision */ .hH)(primary.taskDefinition)} ` +
        `(deployment ${primary.id}${by === '' ? '' : `, ${by}`}) before it was complete: ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRunning */ .Rh)(service)}.`);
}
/** ECS says SUCCESSFUL: it was complete before it was replaced, or before our rollback reached ECS. */
function concludeLateSuccess(turn, service, ours) {
    const primary = (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .findPrimary */ .WM)(service);
    if (primary !== undefined && primary.id !== turn.course.followed?.id)
        return concludeReplaced(turn, service, primary);
    if (primary === undefined || ours?.rolloutState === 'FAILED') {
        if (turn.now < troubleSince(turn) + SETTLE_WITHIN_MILLISECONDS)
            return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .waitFor */ .f)('ECS to report a consistent state');
        const reason = `ECS says SUCCESSFUL of the deployment, and the service does not show it: ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRunning */ .Rh)(service)}.`;
        return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .endWith */ .q)('unknown', 'unconfirmed', reason);
    }
    const isCancelled = turn.course.rollback?.failure.cause === 'cancelled';
    return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .endWith */ .q)(isCancelled ? 'cancelled' : 'succeeded', isCancelled ? 'cancelled' : 'deployed', `${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRevision */ .hH)(turn.plan.taskDefinition)} completed before the rollback reached ECS and serves all traffic: ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRunning */ .Rh)(service)}.`);
}
/** The service shows the end of our deployment, its service deployment does not yet. */
function awaitSettled(turn, service, seen) {
    const primary = (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .findPrimary */ .WM)(service);
    const isReplaced = primary !== undefined && primary.id !== turn.course.followed?.id;
    const isRollbackAhead = service.circuitBreaker?.rollback === true || service.alarms?.rollback === true;
    if (!isReplaced && seen.ours?.rolloutState === 'FAILED' && !isRollbackAhead)
        return concludeStopped(turn, service, seen);
    if (turn.now < troubleSince(turn) + SETTLE_WITHIN_MILLISECONDS)
        return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .waitFor */ .f)('ECS to report the outcome of the deployment');
    if (isReplaced && seen.ours?.rolloutState !== 'FAILED')
        return concludeReplaced(turn, service, primary);
    return concludeStopped(turn, service, seen);
}
/** ECS rolls back, or stops, whoever asked for it. */
function awaitRollback(turn, service, found) {
    // A circuit breaker without rollback, and StopServiceDeployment with ABORT, stop and roll nothing back.
    const end = found.status === 'STOP_REQUESTED' ? 'stop' : 'rollback';
    if (turn.now < troubleSince(turn) + (0,_bears_until_js__WEBPACK_IMPORTED_MODULE_4__/* .rollbackPatienceMilliseconds */ .gZ)(turn.plan))
        return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .waitFor */ .f)(`the ${end} (${found.status})`);
    const cause = findCause(turn, found);
    return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .endWith */ .q)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFor */ .Xb)(cause, 'failed'), (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFor */ .Xb)(cause, 'failed') === 'failed' ? 'rollback-unfinished' : cause, `${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRevision */ .hH)(turn.plan.taskDefinition)} was not deployed: ${explain(turn, found)}. Its ${end} (${found.status}) is not over yet: ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRunning */ .Rh)(service)}.`);
}
/** We asked for a rollback, and ECS does not show it: the request may have been lost, or the deployment is not visible. */
function awaitRollbackBegin(turn, service, found) {
    const { course, plan, now } = turn;
    const { rollback } = course;
    if (rollback === undefined)
        return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .waitFor */ .f)('ECS');
    // A request that AWS may not have heard, because of an outage say, is sent again for as long as its end would be waited for.
    const isUnheard = rollback.answer === 'lost' && found !== undefined;
    if (now >= rollback.at + (isUnheard ? (0,_bears_until_js__WEBPACK_IMPORTED_MODULE_4__/* .rollbackPatienceMilliseconds */ .gZ)(plan) : BEGIN_WITHIN_MILLISECONDS))
        return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .endWith */ .q)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFor */ .Xb)(rollback.failure.cause, 'failed'), (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFor */ .Xb)(rollback.failure.cause, 'failed') === 'failed' ? 'rollback-unfinished' : rollback.failure.cause, `${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRevision */ .hH)(plan.taskDefinition)} was not deployed: ${rollback.failure.text}. A rollback was requested, but ECS has not started it: ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRunning */ .Rh)(service)}.`);
    if (isUnheard)
        return { kind: 'roll-back', failure: rollback.failure };
    return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_3__/* .waitFor */ .f)('ECS to begin the rollback');
}
function findCause({ course }, found) {
    if (course.rollback !== undefined)
        return course.rollback.failure.cause;
    const said = `${found?.statusReason ?? ''} ${found?.rollback?.reason ?? ''}`;
    if (/alarm/i.test(said))
        return 'alarm';
    if (/circuit.?breaker/i.test(said) || found?.circuitBreaker?.status === 'TRIGGERED')
        return 'circuit-breaker';
    // A service shows FAILED whoever gave its deployment up; where ECS says no more, it was most likely the breaker.
    if (said.trim() === '' && course.failedAt !== undefined)
        return 'circuit-breaker';
    return 'rolled-back-by-others';
}
/** A clause without a full stop: what ECS or deploy-kit said, and what the tasks showed. */
function explain({ course, sight }, found) {
    if (course.rollback !== undefined)
        return course.rollback.failure.text;
    const said = found?.statusReason ?? found?.rollback?.reason;
    const tasks = (0,_judge_task_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseTaskFailures */ .P)(sight.failures.tasks);
    const parts = [said?.replace(/\.$/, ''), tasks].filter(part => part !== undefined && part !== '');
    return parts.length === 0 ? 'ECS gave no reason' : parts.join('; ');
}
//# sourceMappingURL=settle-rolling.js.map

/***/ }),

/***/ 53177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ VERDICTS_WORST_FIRST),
/* harmony export */   T0: () => (/* binding */ countWorst),
/* harmony export */   Xb: () => (/* binding */ verdictFor),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   jC: () => (/* binding */ ROLLED_BACK),
/* harmony export */   kS: () => (/* binding */ combineEndings)
/* harmony export */ });
/** Every verdict; of many services, the worst is the verdict on all. */
const VERDICTS_WORST_FIRST = [
    'failed',
    'unknown',
    'timed-out',
    'cancelled',
    'rolled-back',
    'superseded',
    'held',
    'succeeded'
];
/** How the reason of every rollback begins. */
const ROLLED_BACK = 'Rolled back';
/** The verdict on a deployment that came to `otherwise` for a cause: time-outs and cancellations are verdicts of their own. */
function verdictFor(cause, otherwise) {
    return cause === 'timed-out' || cause === 'cancelled' ? cause : otherwise;
}
function isGreen(verdict) {
    return verdict === 'succeeded' || verdict === 'held';
}
/** One ending for many: the worst verdict, and how many ended so. */
function combineEndings(endings) {
    const [first, ...others] = endings;
    if (first === undefined)
        throw new RangeError('There is no ending to combine.');
    if (others.length === 0)
        return { verdict: first.verdict, reasonCode: first.reasonCode, reason: first.reason };
    const { verdict, worst } = findWorst(endings);
    const codes = new Set(worst.map(ending => ending.reasonCode));
    const count = countWorst(endings);
    return {
        verdict,
        reasonCode: codes.size === 1 ? (worst[0]?.reasonCode ?? 'several') : 'several',
        reason: isGreen(verdict)
            ? count
            : `${count} ${worst.map(ending => `${ending.subject}: ${ending.reason}`).join(' ')}`
    };
}
/** How many services ended in the worst verdict, in one sentence: `2 of 3 services: rolled-back.` */
function countWorst(endings) {
    const { verdict, worst } = findWorst(endings);
    const count = worst.length === endings.length ? `All ${endings.length}` : `${worst.length} of ${endings.length}`;
    return `${count} services: ${verdict}.`;
}
function findWorst(endings) {
    const verdict = VERDICTS_WORST_FIRST.find(word => endings.some(ending => ending.verdict === word)) ?? 'unknown';
    return { verdict, worst: endings.filter(ending => ending.verdict === verdict) };
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ watchRolling),
/* harmony export */   w: () => (/* binding */ NOT_FORCED)
/* harmony export */ });
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);
/* harmony import */ var _join_sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81131);
/* harmony import */ var _judge_task_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86609);
/* harmony import */ var _rolling_move_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15491);
/* harmony import */ var _rolling_sight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30121);
/* harmony import */ var _service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93576);
/* harmony import */ var _settle_rolling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73869);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53177);








/** How long a deployment that is COMPLETED may stay without a service deployment that says SUCCESSFUL. */
const CONFIRM_WITHIN_MILLISECONDS = 60_000;
/** The deployment followed is the primary one, and ECS has not given it up. */
function watchRolling(turn, service, ours) {
    const { plan, course } = turn;
    if (plan.waitUntil === 'started' && course.followed?.because !== 'already-live')
        return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_5__/* .endWith */ .q)('succeeded', 'started', `ECS has started to deploy ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .nameRevision */ .hH)(plan.taskDefinition)}; nobody waited for its end.`);
    if (ours.rolloutState === 'COMPLETED')
        return confirm(turn, service, ours);
    return watchProgress(turn, service, ours);
}
/**
 * COMPLETED says that the service is steady; what proves that our deployment succeeded is its service deployment.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html
 */
function confirm(turn, service, ours) {
    const { course, sight, now } = turn;
    if (course.followed?.because === 'already-live')
        return ours.runningCount >= service.desiredCount
            ? concludeSuccess(turn, service)
            : watchProgress(turn, service, ours);
    if (sight.deployment === undefined || sight.deployment.at < sight.at)
        return { kind: 'read-deployment' };
    const { found } = sight.deployment;
    if (found?.status === 'SUCCESSFUL')
        return concludeSuccess(turn, service);
    if (found !== undefined && !['PENDING', 'IN_PROGRESS'].includes(found.status))
        return (0,_settle_rolling_js__WEBPACK_IMPORTED_MODULE_4__/* .settleRolling */ .d)(turn, service, ours);
    if (now < (course.completedAt ?? now) + CONFIRM_WITHIN_MILLISECONDS)
        return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_5__/* .waitFor */ .f)('ECS to record the success');
    const state = found === undefined ? 'does not show its service deployment' : `still says ${found.status}`;
    return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_5__/* .endWith */ .q)('unknown', 'unconfirmed', `ECS says that the deployment is complete, and ${state}: ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRunning */ .Rh)(service)}.`);
}
/** What is said where `force-new-deployment` found a deployment of the same revision in progress. */
const NOT_FORCED = 'No new deployment was forced, because one of the same revision was in progress. Set `on-running: supersede` to replace it.';
function concludeSuccess({ plan, course }, service) {
    const revision = (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .nameRevision */ .hH)(plan.taskDefinition);
    const running = (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRunning */ .Rh)(service);
    switch (course.followed?.because) {
        case 'already-live':
            return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_5__/* .endWith */ .q)('succeeded', 'already-live', `${revision} was live already${course.update === undefined ? ', and nothing was to change' : '; the settings were changed'}: ${running}.`);
        case 'redeployed-by-others':
            return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_5__/* .endWith */ .q)('succeeded', 'redeployed-by-others', `${revision} serves all traffic; the same revision was deployed again by another client meanwhile: ${running}.`);
        case 'attached':
            return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_5__/* .endWith */ .q)('succeeded', 'deployed', (0,_join_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .joinSentences */ .D)(`${revision} serves all traffic: ${running}.`, plan.redeploy === 'forced' ? NOT_FORCED : undefined));
        default:
            return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_5__/* .endWith */ .q)('succeeded', 'deployed', `${describeSuccess(plan.taskDefinition, service)}: ${running}.`);
    }
}
/** With `earlySuccessCriteria` a deployment is successful while old tasks still serve, and new ones may still be missing. */
function describeSuccess(taskDefinition, service) {
    const revision = (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .nameRevision */ .hH)(taskDefinition);
    const running = (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .findPrimary */ .WM)(service)?.runningCount ?? 0;
    const isWhole = running >= service.desiredCount && !(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .runsOthers */ .OQ)(service, taskDefinition);
    return isWhole
        ? `${revision} serves all traffic`
        : `ECS reported success for ${revision} before all tasks were replaced (earlySuccessCriteria of the service). ECS replaces the rest in the background`;
}
function watchProgress(turn, service, ours) {
    const { plan, sight, now } = turn;
    const failure = (0,_judge_task_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeTaskFailures */ .m)(sight.failures.tasks, plan.failedTasksLimit);
    if (failure !== undefined)
        return giveUp(turn, service, failure);
    const signs = (0,_rolling_sight_js__WEBPACK_IMPORTED_MODULE_2__/* .countTroubleSigns */ .t)(service, ours);
    if (signs > sight.failures.signs)
        return { kind: 'read-failures', signs };
    if (now < plan.deadlineAt)
        return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_5__/* .waitFor */ .f)((0,_rolling_sight_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProgress */ .v)(service, ours.id));
    if (sight.failures.at < plan.deadlineAt)
        return { kind: 'read-failures', signs };
    return giveUp(turn, service, describeTimeout(turn, service, ours));
}
function giveUp({ plan, course }, service, failure) {
    const isLive = course.followed?.because === 'already-live';
    if (plan.onFailure === 'rollback' && !isLive)
        return { kind: 'roll-back', failure };
    const revision = (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .nameRevision */ .hH)(plan.taskDefinition);
    const what = isLive
        ? `${revision} is live, and does not run as it should: ${failure.text}. There is no deployment to roll back`
        : `${revision} was not deployed: ${failure.text}. It was left as it is (\`on-failure: leave\`)`;
    return (0,_rolling_move_js__WEBPACK_IMPORTED_MODULE_5__/* .endWith */ .q)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictFor */ .Xb)(failure.cause, 'failed'), failure.cause, `${what}: ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRunning */ .Rh)(service)}.`);
}
function describeTimeout({ plan, sight }, service, ours) {
    const [target] = sight.failures.targets;
    const parts = [
        `timed out after ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(plan.timeoutMilliseconds)} with ${(0,_rolling_sight_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProgress */ .v)(service, ours.id)}`,
        (0,_judge_task_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .summariseTaskFailures */ .P)(sight.failures.tasks),
        target === undefined ? undefined : `target ${target.target} is ${target.reason}`,
        findHindrance(service, ours)
    ];
    return { cause: 'timed-out', text: parts.filter(part => part !== undefined).join('; ') };
}
/**
 * Why ECS could not go on, in its own words: no room for a task, or percentages that let it neither start nor stop one.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */
function findHindrance(service, ours) {
    const said = service.events.filter(({ at, message }) => at >= ours.createdAt && message.includes('unable to'));
    const latest = said.toSorted((one, other) => other.at - one.at)[0];
    return latest && `ECS said that it ${latest.message.replace(/^\(service [^)]+\) /, '').replace(/\.$/, '')}`;
}
//# sourceMappingURL=watch-rolling.js.map

/***/ }),

/***/ 14811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ formatDiff)
});

// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
// EXTERNAL MODULE: ./build/src/domain/task-definition/document.js
var task_definition_document = __webpack_require__(87251);
// EXTERNAL MODULE: ./build/src/domain/task-definition/image-reference.js
var image_reference = __webpack_require__(59637);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/diff/shown-fields.js



/**
 * The fields whose values a diff shows: images, sizes, counts, names, ports, modes and roles. The value of every other field is hidden,
 * fields that AWS adds later included. `*` stands for the name of a container, a volume or a limit.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
const TASK = {
    family: 'scalar',
    cpu: 'word',
    memory: 'word',
    networkMode: 'word',
    taskRoleArn: 'scalar',
    executionRoleArn: 'scalar',
    pidMode: 'word',
    ipcMode: 'word',
    enableFaultInjection: 'scalar',
    requiresCompatibilities: 'scalars',
    'runtimePlatform.cpuArchitecture': 'word',
    'runtimePlatform.operatingSystemFamily': 'word',
    'ephemeralStorage.sizeInGiB': 'scalar',
    'proxyConfiguration.type': 'word',
    'proxyConfiguration.containerName': 'scalar'
};
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
const CONTAINER = {
    name: 'scalar',
    image: 'image',
    cpu: 'word',
    memory: 'word',
    memoryReservation: 'scalar',
    essential: 'scalar',
    privileged: 'scalar',
    readonlyRootFilesystem: 'scalar',
    interactive: 'scalar',
    pseudoTerminal: 'scalar',
    disableNetworking: 'scalar',
    startTimeout: 'scalar',
    stopTimeout: 'scalar',
    versionConsistency: 'word',
    links: 'scalars',
    portMappings: { objectsOf: ['containerPort', 'hostPort', 'protocol', 'name', 'appProtocol', 'containerPortRange'] },
    dependsOn: { objectsOf: ['containerName', 'condition'] },
    mountPoints: { objectsOf: ['sourceVolume', 'containerPath', 'readOnly'] },
    volumesFrom: { objectsOf: ['sourceContainer', 'readOnly'] },
    resourceRequirements: { objectsOf: ['type', 'value'] },
    'ulimits.*.softLimit': 'scalar',
    'ulimits.*.hardLimit': 'scalar',
    'healthCheck.interval': 'scalar',
    'healthCheck.timeout': 'scalar',
    'healthCheck.retries': 'scalar',
    'healthCheck.startPeriod': 'scalar',
    'restartPolicy.enabled': 'scalar',
    'restartPolicy.ignoredExitCodes': 'scalars',
    'restartPolicy.restartAttemptPeriod': 'scalar',
    'linuxParameters.initProcessEnabled': 'scalar',
    'linuxParameters.sharedMemorySize': 'scalar',
    'linuxParameters.maxSwap': 'scalar',
    'linuxParameters.swappiness': 'scalar',
    'linuxParameters.capabilities.add': 'scalars',
    'linuxParameters.capabilities.drop': 'scalars',
    'firelensConfiguration.type': 'word',
    'logConfiguration.logDriver': 'word',
    // Of awslogs and of every driver: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
    'logConfiguration.options.awslogs-group': 'scalar',
    'logConfiguration.options.awslogs-region': 'word',
    'logConfiguration.options.awslogs-stream-prefix': 'scalar',
    'logConfiguration.options.awslogs-create-group': 'word',
    'logConfiguration.options.mode': 'word',
    'logConfiguration.options.max-buffer-size': 'word'
};
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html */
const VOLUME = {
    configuredAtLaunch: 'scalar',
    'efsVolumeConfiguration.fileSystemId': 'scalar',
    'efsVolumeConfiguration.transitEncryption': 'word',
    'efsVolumeConfiguration.authorizationConfig.iam': 'word',
    'dockerVolumeConfiguration.scope': 'word',
    'dockerVolumeConfiguration.autoprovision': 'scalar',
    'dockerVolumeConfiguration.driver': 'word'
};
/** Whether the diff may show this value at this path. */
function isShownValue(path, value) {
    const field = shownField(path);
    if (field === undefined)
        return false;
    if (field === 'image')
        return typeof value === 'string' && (0,image_reference/* parseImageReference */.o_)(value) !== undefined;
    if (field === 'scalar')
        return isScalar(value);
    if (field === 'word')
        return typeof value === 'string' ? isWord(value) : isScalar(value);
    if (!(0,task_definition_document/* isList */.Lv)(value))
        return false;
    if (field === 'scalars')
        return value.every(isScalar);
    return value.every(entry => (0,task_definition_document/* isObject */.Gv)(entry) &&
        Object.entries(entry).every(([name, inner]) => field.objectsOf.includes(name) && isScalar(inner)));
}
function shownField([top = '', name, ...rest]) {
    if (top === 'containerDefinitions' && name !== undefined)
        return find(CONTAINER, withoutNames(rest));
    if (top === 'volumes' && name !== undefined)
        return find(VOLUME, rest);
    return find(TASK, [top, ...(name === undefined ? [] : [name]), ...rest]);
}
/** A name with a dot in it is one that a user gave, never one of these fields. */
function find(fields, path) {
    const key = path.join('.');
    const isPlain = path.every(name => !name.includes('.'));
    return isPlain && Object.hasOwn(fields, key) ? fields[key] : undefined;
}
function withoutNames([member = '', ...rest]) {
    return member === 'ulimits' && rest.length > 1 ? [member, '*', ...rest.slice(1)] : [member, ...rest];
}
function isScalar(value) {
    return typeof value === 'string' ? isName(value) : !(0,task_definition_document/* isList */.Lv)(value) && !(0,task_definition_document/* isObject */.Gv)(value);
}
/** A text that is an address, has several lines, or has a key in it is no name. ARNs and IDs of AWS are names, whatever they end in. */
function isName(text) {
    if (/:\/\/|[\n@]/.test(text))
        return false;
    if (/^arn:aws[a-z-]*:[\w:/+=,.-]+$/.test(text) || /^[a-z]{1,8}-[0-9a-f]{8,17}$/.test(text))
        return true;
    return !text.split(/[^A-Za-z0-9]+/).some(quote_safe/* looksLikeKey */.zC);
}
function isWord(text) {
    return /^[\w .-]{0,40}$/.test(text) && !text.split(/[^A-Za-z0-9]+/).some(quote_safe/* looksLikeKey */.zC);
}
//# sourceMappingURL=shown-fields.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/diff/format-diff.js



const LONGEST_VALUE = 200;
/**
 * One line a difference: `+` new, `-` gone, `~` changed. With `masked`, only fields that hold no secret by their nature show their values
 * (`isShownValue`); of all others the line says that they changed, and how many items a list has.
 */
function formatDiff(differences, { values }) {
    return differences
        .map(difference => {
        const isShown = values === 'shown' || sides(difference).every(value => isShownValue(difference.path, value));
        return `${sign(difference)} ${nameField(difference.path, values)}: ${isShown ? show(difference) : describe(difference)}`;
    })
        .join('\n');
}
/** Names that users gave (of a tag, a variable) may be a secret in the wrong place: what looks like an address or a key is hidden. */
function nameField(path, values) {
    return path.map(name => (values === 'masked' && isDoubtful(name) ? '***' : quote(name))).join('.');
}
function isDoubtful(name) {
    return name.includes('://') || name.split(/[^A-Za-z0-9]+/).some(quote_safe/* looksLikeKey */.zC);
}
/** A name that would not read as one word is quoted, so that a line stays a line. */
function quote(name) {
    return /^[\w:/@+-][\w.:/@+-]*$/.test(name) ? name : JSON.stringify(name);
}
function sign({ before, after }) {
    if (before === undefined)
        return '+';
    return after === undefined ? '-' : '~';
}
function describe(difference) {
    const { before, after } = difference;
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const lists = sides(difference);
    return lists.every(task_definition_document/* isList */.Lv) ? `(${change}, ${countItems(lists)})` : `(${change})`;
}
function countItems(lists) {
    return `${lists.map(({ length }) => length).join(' → ')} ${lists.at(-1)?.length === 1 ? 'item' : 'items'}`;
}
function show(difference) {
    return sides(difference).map(clip).join(' → ');
}
/** What was there and what is there now, as far as there is anything. */
function sides({ before, after }) {
    return [before, after].filter(value => value !== undefined);
}
function clip(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
//# sourceMappingURL=format-diff.js.map

/***/ }),

/***/ 82218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ outcomeOfPrepared),
/* harmony export */   PN: () => (/* binding */ outcomeOfCancelled),
/* harmony export */   TI: () => (/* binding */ outcomeOfRollout),
/* harmony export */   d3: () => (/* binding */ concludeDeployment)
/* harmony export */ });
/* harmony import */ var _domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53177);
/* harmony import */ var _domain_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29282);
/* harmony import */ var _domain_task_definition_family_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32154);



/** One outcome of the step from those of its services. */
function concludeDeployment(mode, services, times) {
    const ending = (0,_domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .combineEndings */ .kS)(services.map(service => ({ ...service.ending, subject: service.subject })));
    return { mode, ending, ...times, services };
}
/** The outcome of a service that was driven to its end. */
function outcomeOfRollout(rollout) {
    const { request, story, before, revisions, course, sight } = rollout;
    if (rollout.ending === undefined)
        throw new TypeError(`The deployment of ${request.service} has no ending.`);
    return {
        ...identify(rollout),
        ending: rollout.ending,
        startedAt: rollout.startedAt,
        finishedAt: rollout.endedAt ?? rollout.startedAt,
        before,
        after: sight.service,
        from: revisions.from && describeRevision(revisions.from),
        to: describeRevision(revisions.to),
        origin: revisions.origin,
        deploymentId: course.followed?.id,
        serviceDeployment: course.serviceDeployment,
        rollback: readRollback(rollout, rollout.ending),
        supersededBy: rollout.ending.verdict === 'superseded' ? sight.successor : undefined,
        failures: sight.failures.tasks,
        targets: sight.failures.targets,
        events: story.events,
        counts: story.counts,
        excerpts: story.excerpts,
        changes: rollout.changes
    };
}
/** The outcome of a service that nothing was done to: in a dry run, or because it or another one was refused. */
function outcomeOfPrepared(service, { all, at }) {
    return { ...untouched(service, at), ending: service.refusal ?? endUntouched(service, all) };
}
/** The outcome of a service that nothing was done to because the job was cancelled. */
function outcomeOfCancelled(service, at) {
    const reason = `The job was cancelled before service ${service.request.service} was changed.`;
    return { ...untouched(service, at), ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason } };
}
function untouched(service, at) {
    const { before, revision, story } = service;
    const to = revision && (revision.existing ? describeRevision(revision.existing) : describeDefinition(revision.definition));
    return {
        ...identify(service),
        startedAt: service.seenAt,
        finishedAt: at,
        before,
        after: before,
        from: revision?.from && describeRevision(revision.from),
        to,
        origin: revision?.existing === undefined ? 'not-registered' : 'reused',
        deploymentId: undefined,
        serviceDeployment: undefined,
        rollback: undefined,
        supersededBy: undefined,
        failures: [],
        targets: [],
        events: story.events,
        counts: story.counts,
        excerpts: story.excerpts,
        changes: service.changes
    };
}
function endUntouched(service, all) {
    const refused = all.find(other => other.refusal !== undefined);
    if (refused?.refusal !== undefined) {
        const { reasonCode } = refused.refusal;
        return {
            verdict: 'failed',
            reasonCode,
            reason: `Nothing was changed, because of service ${refused.story.subject}.`
        };
    }
    const wouldChange = describeWouldChange(service);
    if (wouldChange === undefined)
        return { verdict: 'succeeded', reasonCode: 'would-not-change', reason: 'Nothing would be changed.' };
    return { verdict: 'succeeded', reasonCode: 'would-change', reason: wouldChange };
}
function describeWouldChange({ before, revision, changes, request }) {
    const family = (0,_domain_task_definition_family_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .A)(revision?.definition ?? {});
    const isLive = revision?.existing !== undefined && revision.existing.arn === before?.taskDefinition;
    const parts = [
        revision?.existing === undefined ? `a new revision of ${family} would be registered` : undefined,
        isLive ? undefined : 'the service would be updated to it',
        isLive && request.redeploy === 'forced' ? 'the service would be deployed again as it is' : undefined,
        changes.plan === undefined ? undefined : 'traffic would be shifted by the plan below',
        changes.settings.length > 0 ? `settings would change (${changes.settings.join('; ')})` : undefined
    ].filter(part => part !== undefined);
    if (parts.length === 0)
        return undefined;
    const sentence = parts.join(', ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
function identify({ request, story }) {
    return { cluster: request.cluster, service: request.service, subject: story.subject };
}
function readRollback({ course, sight }, ending) {
    const status = sight.deployment?.found?.status ?? '';
    const finished = status === 'ROLLBACK_SUCCESSFUL';
    if (course.rollback !== undefined)
        return { askedBy: 'deploy-kit', finished };
    return status.startsWith('ROLLBACK') || ending.verdict === 'rolled-back'
        ? { askedBy: 'platform', finished }
        : undefined;
}
function describeRevision({ arn, definition }) {
    return { ...describeDefinition(definition), taskDefinition: arn };
}
function describeDefinition(definition) {
    const images = (0,_domain_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).flatMap(({ name, image }) => typeof name === 'string' && typeof image === 'string' ? [[name, image]] : []);
    return { taskDefinition: (0,_domain_task_definition_family_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .A)(definition), images: Object.fromEntries(images) };
}
//# sourceMappingURL=conclude-deployment.js.map

/***/ }),

/***/ 46838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gatherEvidence)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_rollout_explain_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7552);
/* harmony import */ var _domain_rollout_task_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99720);
/* harmony import */ var _domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40827);




const MOST_EXCERPTS = 3;
const LOG_LINES = 20;
/**
 * Reads why tasks of the deployment failed and what the load balancer holds against those that run, and tells what is new.
 * Best effort: a permission that is missing here costs the explanation, not the deployment.
 */
async function gatherEvidence(rollout, signs, dependencies) {
    const attempt = (what, task) => tryToRead(rollout, what, task);
    const known = rollout.sight.failures;
    const stopped = await attempt('stopped tasks', () => readFailures(rollout, dependencies));
    const fresh = stopped.filter(failure => !known.tasks.some(other => other.task === failure.task));
    for (const failure of fresh.toReversed()) {
        rollout.story.milestone(`task ${(0,_domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__/* .taskId */ .BS)(failure.task)} failed: ${(0,_domain_rollout_task_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTaskFailure */ .R)(failure)}`, 'bad');
        tellOnce(rollout, (0,_domain_rollout_explain_network_js__WEBPACK_IMPORTED_MODULE_3__/* .explainNetwork */ .w)([failure.reason, ...failure.containers.map(({ reason }) => reason)].join(' ')));
    }
    for (const failure of fresh.slice(0, MOST_EXCERPTS - rollout.story.excerpts.length)) {
        await attempt('container logs', () => tellLastLines(rollout, failure, dependencies));
    }
    const targets = await attempt('target health', () => readTargets(rollout, dependencies));
    tellTargets(rollout, targets);
    rollout.sight = {
        ...rollout.sight,
        failures: { at: dependencies.clock.now(), signs, tasks: [...known.tasks, ...fresh], targets }
    };
}
async function readFailures({ course, request }, { tasks }) {
    if (course.followed === undefined)
        return [];
    const stopped = await tasks.stoppedOf(request.cluster, request.service, course.followed.id);
    return stopped.map(_domain_rollout_task_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .readTaskFailure */ .G).filter(failure => failure !== undefined);
}
/** The last lines of the container that failed: of the essential ones where the task does not say which. */
async function tellLastLines({ revisions, story }, failure, { taskLogs }) {
    const failed = failure.containers.map(container => container.name);
    const containers = (0,_domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskContainers */ .UR)(revisions.to.definition).filter(container => failed.length > 0 ? failed.includes(container.name) : container.isEssential);
    for (const container of containers) {
        const { name, log } = container;
        if (failure.kind === 'crashed')
            tellOnce({ story }, (0,_domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__/* .explainMissingLog */ .go)(container));
        if (log === undefined)
            continue;
        const stream = { group: log.group, stream: (0,_domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__/* .logStreamName */ .wG)(log, name, failure.task), region: log.region };
        const lines = await taskLogs.tail(stream, LOG_LINES);
        if (lines.length > 0)
            story.excerpt({
                title: `Last lines of container ${name} (task ${(0,_domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__/* .taskId */ .BS)(failure.task)}):`,
                lines: lines.map(line => line.text)
            });
    }
    return [];
}
/** The same of every task that fails so: one sentence of it is enough. */
function tellOnce({ story }, sentence) {
    if (sentence !== undefined && story.events.every(({ text }) => text !== sentence))
        story.detail(sentence);
}
async function readTargets({ sight }, { targetHealth }) {
    const groups = sight.service?.targetGroups ?? [];
    return groups.length === 0 ? [] : targetHealth.unhealthy(groups);
}
function tellTargets({ sight, story }, targets) {
    const told = new Set(sight.failures.targets.map(({ target, reason }) => `${target} ${reason}`));
    for (const { target, reason } of targets) {
        if (!told.has(`${target} ${reason}`))
            story.detail(`target ${target} is ${reason}`, 'bad');
    }
}
async function tryToRead({ story }, what, task) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        const text = `the ${what} could not be read: ${error.message}`;
        if (!story.events.some(event => event.text === text))
            story.detail(text, 'warning');
        return [];
    }
}
//# sourceMappingURL=gather-evidence.js.map

/***/ }),

/***/ 93422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ clearTheWay)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/rollout/left-behind/left-behind.js
var left_behind = __webpack_require__(2995);
// EXTERNAL MODULE: ./build/src/use-cases/native/insist.js
var insist = __webpack_require__(59033);
// EXTERNAL MODULE: ./build/src/use-cases/left-behind/send-configuration.js
var send_configuration = __webpack_require__(30421);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/domain/rollout/left-behind/running-rollout.js
var running_rollout = __webpack_require__(18836);
// EXTERNAL MODULE: ./build/src/domain/rollout/poll-interval.js
var poll_interval = __webpack_require__(85209);
// EXTERNAL MODULE: ./build/src/domain/rollout/service-snapshot.js
var service_snapshot = __webpack_require__(93576);
;// CONCATENATED MODULE: ./build/src/use-cases/left-behind/turn-back.js





/** Long enough for tasks to drain; traffic is back long before that. */
const PATIENCE_MILLISECONDS = 600_000;
/** The next look shows what became of it. */
const PASSING = ['conflict', 'rejected', 'not-found', 'outcome-unknown', 'throttled', 'unreachable', 'platform-error'];
/** Has ECS roll a deployment back that is under way, and waits for its end: at most ten minutes, then throws `conflict`. */
async function turnBack(running, { story, startedAt }, dependencies) {
    const { clock, cancelled } = dependencies;
    const name = (0,running_rollout/* nameRollout */.tX)(running);
    const since = clock.now();
    let last = running.deployment;
    let trafficBackAt;
    story.milestone(`Rolling back first: ${name}`);
    while ((0,running_rollout/* isUnderWay */.gn)(last) && !cancelled.aborted) {
        if (clock.now() > since + PATIENCE_MILLISECONDS)
            throw new errors/* DeployError */.s('conflict', `${name} is still ${last.status} ${(0,duration/* formatDuration */.a3)(PATIENCE_MILLISECONDS)} after its rollback was requested. Check deployment ${last.arn} in the console.`);
        await attempt(() => askBack(last, dependencies), story);
        await clock.sleep((0,poll_interval/* pollIntervalMilliseconds */.z)(clock.now() - since), cancelled);
        last = (await attempt(() => dependencies.rollouts.observe(last.arn), story)) ?? last;
        if (!(0,running_rollout/* isForward */.mt)(last) && (last.targetWeightPercent === 0 || last.status === 'ROLLBACK_SUCCESSFUL'))
            trafficBackAt ??= clock.now();
    }
    const sentence = describeEnd(running, { last, startedAt, trafficBackAt });
    story.milestone(sentence);
    return { sentence, trafficBackAt };
}
async function askBack(deployment, { rollouts }) {
    if (!(0,running_rollout/* isForward */.mt)(deployment))
        return;
    const [pause] = deployment.pauses;
    if (pause === undefined)
        await rollouts.stop(deployment.arn);
    else
        await rollouts.answer(deployment.arn, pause.hookId, 'ROLLBACK');
}
async function attempt(task, story) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !PASSING.includes(error.code))
            throw error;
        story.detail(error.message, 'warning');
        return undefined;
    }
}
function describeEnd(running, { last, startedAt, trafficBackAt }) {
    const name = (0,running_rollout/* nameRollout */.tX)(running);
    if (last.status === 'SUCCESSFUL')
        return `${name} completed before it could be rolled back.`;
    const to = running.source === undefined ? '' : ` to ${(0,service_snapshot/* nameRevision */.hH)(running.source.taskDefinition)}`;
    const back = trafficBackAt === undefined
        ? `its deployment ended as ${last.status}`
        : `traffic returned${to} after ${(0,duration/* formatDuration */.a3)(Math.max(1_000, trafficBackAt - startedAt))}`;
    return `${name} was rolled back first: ${back}.`;
}
//# sourceMappingURL=turn-back.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/left-behind/clear-the-way.js





/**
 * Makes a service ready for another deployment: rolls back what is under way, then restores the configuration and removes the tags that a
 * lost run left. Says what it found. Throws where ECS refuses the configuration, as nothing could be deployed on top of it.
 */
async function clearTheWay({ cluster, service: name, running, story, startedAt }, dependencies) {
    const { rollouts, cancelled, log } = dependencies;
    const turnedBack = running && (await turnBack(running, { story, startedAt }, dependencies));
    const service = await rollouts.readService(cluster, name);
    if (service === undefined || cancelled.aborted)
        return turnedBack;
    const left = (0,left_behind/* findLeftBehind */.jK)(service.deploymentConfiguration, service.tags);
    if (left.kind === 'nothing')
        return turnedBack;
    if (left.kind === 'configuration') {
        const found = (0,left_behind/* describeLeftBehind */.$h)(left, service.deploymentConfiguration);
        story.milestone(found);
        // What this very run rolled back is not news.
        if (running === undefined)
            log.warning('Restored the deployment configuration', found);
        await (0,send_configuration/* sendConfiguration */.h)({ cluster, service: name }, left.restore, dependencies);
    }
    await removeTags(service, left.keys, story, dependencies);
    return turnedBack;
}
async function removeTags({ arn }, keys, story, { rollouts }) {
    if (keys.length === 0)
        return;
    try {
        await (0,insist/* insist */.R)(() => rollouts.untag(arn, keys));
        story.detail(`removed the tags ${keys.join(', ')} of an earlier rollout`);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        story.detail(`could not remove the tags ${keys.join(', ')} from the service: ${error.message}`, 'warning');
    }
}
//# sourceMappingURL=clear-the-way.js.map

/***/ }),

/***/ 30421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sendConfiguration)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _native_insist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59033);


/** ECS refuses another strategy while a deployment runs, and a deployment that has ended may still be counted as one for a moment. */
const PATIENCE_MILLISECONDS = 120_000;
const INTERVAL_MILLISECONDS = 5_000;
/** Sends a deployment configuration; a conflict or a rejection is tried again for two minutes. Throws what AWS said last. */
async function sendConfiguration({ cluster, service }, configuration, { rollouts, clock }) {
    const deadlineAt = clock.now() + PATIENCE_MILLISECONDS;
    for (;;) {
        try {
            await (0,_native_insist_js__WEBPACK_IMPORTED_MODULE_1__/* .insist */ .R)(() => rollouts.configure(cluster, service, configuration));
            return;
        }
        catch (error) {
            const isPassing = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s && ['conflict', 'rejected'].includes(error.code);
            if (!isPassing || clock.now() + INTERVAL_MILLISECONDS > deadlineAt)
                throw error;
            await clock.sleep(INTERVAL_MILLISECONDS);
        }
    }
}
//# sourceMappingURL=send-configuration.js.map

/***/ }),

/***/ 48673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tellWayBack)
/* harmony export */ });
/* harmony import */ var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);

/** The outcome with what was rolled back to make way, and for a rollback with the time after which all traffic was back. */
function tellWayBack(outcome, turnedBack, { purpose, startedAt }) {
    const { ending } = outcome;
    const isBack = purpose === 'rollback' && ending.verdict === 'succeeded';
    const isBackAlready = ending.reasonCode === 'already-live' ? turnedBack?.trafficBackAt : undefined;
    const took = (0,_domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.max(1_000, (isBackAlready ?? outcome.finishedAt) - startedAt));
    const reason = [turnedBack?.sentence, ending.reason, isBack ? `The rollback took ${took}.` : undefined];
    return { ...outcome, ending: { ...ending, reason: reason.filter(part => part !== undefined).join(' ') } };
}
//# sourceMappingURL=tell-way-back.js.map

/***/ }),

/***/ 24156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ POST_PATIENCE_MILLISECONDS),
/* harmony export */   j: () => (/* binding */ reopenRollout)
/* harmony export */ });
/* harmony import */ var _domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93576);
/* harmony import */ var _domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _rollout_story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21988);
/* harmony import */ var _service_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66350);




/** `post` has five minutes after a cancellation: https://docs.github.com/actions/reference/workflow-cancellation-reference */
const POST_PATIENCE_MILLISECONDS = 240_000;
/** Opens a deployment again that `main` left: nothing is asked for any more than to see it to its end. */
function reopenRollout(left, { snapshot, prefix }, dependencies) {
    const now = dependencies.clock.now();
    const { cluster, service, taskDefinition, previousTaskDefinition, startedAt } = left;
    return (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .startRollout */ .wz)({
        request: { ...NOTHING_ASKED, cluster, service },
        revisions: { from: nameOnly(previousTaskDefinition), to: nameOnly(taskDefinition), origin: 'reused' },
        before: { ...snapshot, taskDefinition: previousTaskDefinition },
        plan: { ...TO_ITS_END, taskDefinition, deadlineAt: now + POST_PATIENCE_MILLISECONDS },
        story: (0,_rollout_story_js__WEBPACK_IMPORTED_MODULE_2__/* .tellRollout */ .J)({ subject: service, prefix }, dependencies),
        changes: { taskDefinition: [], settings: [] },
        startedAt
    }, now);
}
const NOTHING_ASKED = {
    source: undefined,
    changes: _domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_CHANGES */ .eo,
    redeploy: 'when-changed',
    failedTasksLimit: undefined,
    keepRevisions: undefined,
    desiredCount: undefined,
    circuitBreaker: undefined,
    alarms: undefined
};
const TO_ITS_END = {
    waitUntil: 'completed',
    onRunning: 'refuse',
    onFailure: 'leave',
    redeploy: 'when-changed',
    settings: 'unchanged',
    failedTasksLimit: undefined,
    timeoutMilliseconds: POST_PATIENCE_MILLISECONDS
};
function nameOnly(arn) {
    const [family = '', revision = ''] = (0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(arn).split(':');
    return { arn, family, revision: Number(revision), status: 'ACTIVE', definition: {} };
}
//# sourceMappingURL=left-rollout.js.map

/***/ }),

/***/ 59033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ insist)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

const MOST_TRIES = 5;
/** Sends a change again when its answer was lost: it must come to the same however often it is carried out. */
async function insist(send) {
    for (let tries = 1;; tries += 1) {
        try {
            await send();
            return;
        }
        catch (error) {
            if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s) || error.code !== 'outcome-unknown' || tries === MOST_TRIES)
                throw error;
        }
    }
}
//# sourceMappingURL=insist.js.map

/***/ }),

/***/ 84089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ saveShift),
/* harmony export */   Do: () => (/* binding */ saveUpdateSent),
/* harmony export */   hs: () => (/* binding */ saveShiftEnd),
/* harmony export */   wf: () => (/* binding */ saveRollbackAsked),
/* harmony export */   y_: () => (/* binding */ readLeftShift)
/* harmony export */ });
const LEFT = 'left-shift';
const ENDED = 'shift-ended';
const SENT = 'shift-update-sent';
const ROLLBACK_ASKED = 'shift-rollback-asked';
/** Saved before UpdateService is sent: a run that is killed in between must be found too. */
function saveShift(state, { request, course, shown }) {
    const left = {
        cluster: request.cluster,
        service: request.service,
        taskDefinition: request.taskDefinition,
        previousTaskDefinition: course.before.taskDefinition,
        deploymentsBefore: shown.course.deploymentsBefore,
        configurationBefore: course.configurationBefore,
        joined: course.deployment?.arn,
        pauses: request.pauses,
        hookTimeoutMinutes: request.hookTimeoutMinutes,
        strategy: request.strategy,
        startedAt: course.deployment?.createdAt ?? course.startedAt,
        onCancel: request.onCancel
    };
    state.save(LEFT, JSON.stringify(left));
}
/** Saved before UpdateService is sent, and not before it is about to be: without it nothing was changed. */
function saveUpdateSent(state) {
    state.save(SENT, 'yes');
}
/** There is nothing left to do. */
function saveShiftEnd(state) {
    state.save(ENDED, 'yes');
}
/** Saved before the request is sent: a rollback that comes too late must be made up for. */
function saveRollbackAsked(state) {
    state.save(ROLLBACK_ASKED, 'yes');
}
function readLeftShift(state) {
    const left = state.read(LEFT);
    if (left === undefined || state.read(ENDED) !== undefined)
        return undefined;
    const isSaved = (key) => state.read(key) !== undefined;
    return { ...JSON.parse(left), updateSent: isSaved(SENT), rollbackAsked: isSaved(ROLLBACK_ASKED) };
}
//# sourceMappingURL=shift-state.js.map

/***/ }),

/***/ 40542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ observeServices)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** Reads many services with as few calls as can be: those of one cluster together. In the order of `names`. */
async function observeServices(names, services) {
    const clusters = [...new Set(names.map(name => name.cluster))];
    const read = new Map(await Promise.all(clusters.map(async (cluster) => [cluster, await readCluster(cluster, names, services)])));
    return names.map(({ cluster, service }) => {
        const found = read.get(cluster);
        if (found instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s)
            return { kind: 'unreadable', error: found };
        return { kind: 'seen', service: found?.find(snapshot => snapshot.name === service) };
    });
}
async function readCluster(cluster, names, services) {
    const wanted = names.filter(name => name.cluster === cluster).map(name => name.service);
    try {
        return (await services.describe(cluster, wanted)).services;
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s)
            return error;
        throw error;
    }
}
//# sourceMappingURL=observe-services.js.map

/***/ }),

/***/ 97088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ identifySuccessor),
/* harmony export */   f: () => (/* binding */ performMove)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_join_sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81131);
/* harmony import */ var _domain_rollout_rolling_course_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34631);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41968);
/* harmony import */ var _domain_rollout_service_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70281);
/* harmony import */ var _domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93576);
/* harmony import */ var _domain_rollout_watch_rolling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(719);
/* harmony import */ var _domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53177);
/* harmony import */ var _domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87251);
/* harmony import */ var _gather_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46838);
/* harmony import */ var _read_deployments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15192);
/* harmony import */ var _service_rollout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66350);












/** Carries out one move of one service. Returns whether to decide again at once, or to look at the service first. */
async function performMove(rollout, move, dependencies) {
    switch (move.kind) {
        case 'wait':
            (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .tellWait */ .ne)(rollout, move.waitingFor);
            return 'look';
        case 'end':
            (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .endRollout */ .V1)(rollout, move.ending, dependencies.clock.now());
            return 'look';
        case 'update':
            return update(rollout, move, dependencies);
        case 'follow':
            followDeployment(rollout, move, dependencies);
            if (move.because === 'attached')
                await readWhatIsJoined(rollout, dependencies);
            return 'decide';
        case 'read-failures':
            await (0,_gather_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherEvidence */ .h)(rollout, move.signs, dependencies);
            return 'decide';
        case 'identify-successor':
            await identifySuccessor(rollout, move.taskDefinition, dependencies);
            return 'decide';
        case 'roll-back':
            return rollBack(rollout, move, dependencies);
        case 'read-deployment':
            throw new TypeError('Service deployments are read for many services at once.');
    }
}
async function update(rollout, { redeploy }, { services, clock, save }) {
    const { request, plan, story, before } = rollout;
    save(rollout);
    const tries = (rollout.course.update?.tries ?? 0) + 1;
    rollout.course = { ...rollout.course, update: { at: clock.now(), tries, answer: 'lost' } };
    story.milestone(`updating the service to ${(0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .nameRevision */ .hH)(plan.taskDefinition)}${tries > 1 ? ` (try ${tries})` : ''}`);
    try {
        const service = await services.update({
            cluster: request.cluster,
            service: request.service,
            taskDefinition: plan.taskDefinition,
            desiredCount: request.desiredCount,
            redeploy,
            deploymentConfiguration: (0,_domain_rollout_service_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeDeploymentConfiguration */ .W)(request, before)
        });
        rollout.course = { ...rollout.course, update: { at: clock.now(), tries, answer: 'received' } };
        (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .takeIn */ .l)(rollout, service, clock.now());
        return 'decide';
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        if (error.code === 'outcome-unknown') {
            story.detail((0,_domain_join_sentences_js__WEBPACK_IMPORTED_MODULE_8__/* .joinSentences */ .D)(error.message, 'Checking what ECS did.'), 'warning');
            return 'look';
        }
        (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .endRollout */ .V1)(rollout, { verdict: 'failed', reasonCode: error.code, reason: error.message }, clock.now());
        return 'look';
    }
}
function followDeployment(rollout, move, { clock, save }) {
    const { service } = rollout.sight;
    const deployment = service?.deployments.find(({ id }) => id === move.deployment);
    if (service === undefined || deployment === undefined)
        return;
    rollout.course = (0,_domain_rollout_rolling_course_js__WEBPACK_IMPORTED_MODULE_1__/* .noteObservation */ .Ne)((0,_domain_rollout_rolling_course_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(rollout.course, deployment, move.because), service, clock.now());
    if (move.because !== 'already-live')
        save(rollout);
    const revision = (0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .nameRevision */ .hH)(rollout.plan.taskDefinition);
    const lines = {
        started: `our deployment of ${revision} is ${move.deployment}`,
        attached: `${revision} is being deployed already: following ${move.deployment}`,
        'already-live': `${revision} is live already`,
        'redeployed-by-others': `somebody deployed ${revision} again: following ${move.deployment}`
    };
    rollout.story.milestone(lines[move.because]);
    if (move.because === 'attached' && rollout.plan.redeploy === 'forced')
        rollout.story.detail(_domain_rollout_watch_rolling_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_FORCED */ .w, 'warning');
    (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .takeIn */ .l)(rollout, service, rollout.sight.at);
}
/** What served before it is not what the service names now, and is not known until it was read. */
async function readWhatIsJoined(rollout, dependencies) {
    rollout.revisions = { ...rollout.revisions, from: undefined };
    await (0,_read_deployments_js__WEBPACK_IMPORTED_MODULE_9__/* .readDeployments */ .F)([rollout], dependencies);
    dependencies.save(rollout);
}
async function rollBack(rollout, { failure }, { serviceDeployments, clock }) {
    const { course, story, plan } = rollout;
    if (course.rollback === undefined)
        story.milestone(`rolling back, because ${failure.text}`, 'bad');
    const at = course.rollback?.at ?? clock.now();
    rollout.course = { ...course, rollback: { at, failure, answer: 'lost' } };
    if (course.serviceDeployment === undefined)
        return 'decide';
    try {
        await serviceDeployments.rollBack(course.serviceDeployment);
        rollout.course = { ...rollout.course, rollback: { at, failure, answer: 'received' } };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        story.detail(error.message, 'warning');
        // Lost answers and conflicts (it ended meanwhile) are for the next look to tell.
        if (['outcome-unknown', 'conflict', 'rejected', 'not-found', 'throttled', 'unreachable'].includes(error.code))
            return 'look';
        const reason = `${(0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .nameRevision */ .hH)(plan.taskDefinition)} was not deployed: ${failure.text}. Its rollback could not be asked for: ${error.message}`;
        (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .endRollout */ .V1)(rollout, { verdict: (0,_domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .verdictFor */ .Xb)(failure.cause, 'failed'), reasonCode: failure.cause, reason }, clock.now());
    }
    return 'look';
}
/** Finds out who deployed what took the place of ours. */
async function identifySuccessor(rollout, taskDefinition, { taskDefinitions }) {
    const found = await taskDefinitions.find(taskDefinition).catch((error) => {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s)
            return undefined;
        throw error;
    });
    const tag = (key) => readTag(found?.definition, key);
    rollout.sight = { ...rollout.sight, successor: { taskDefinition, run: tag(_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_11__/* .RUN_TAG */ .R2), commit: tag(_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_11__/* .COMMIT_TAG */ .z2) } };
}
function readTag(definition, key) {
    const tags = (0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(definition?.tags) ? definition.tags.filter(_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv) : [];
    const value = tags.find(tag => tag.key === key)?.value;
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=perform-move.js.map

/***/ }),

/***/ 58617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ prepareServices)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/rollout/left-behind/left-behind.js
var left_behind = __webpack_require__(2995);
// EXTERNAL MODULE: ./build/src/domain/rollout/left-behind/rolling-way.js
var rolling_way = __webpack_require__(93976);
// EXTERNAL MODULE: ./build/src/domain/rollout/refuse-service.js
var refuse_service = __webpack_require__(96688);
// EXTERNAL MODULE: ./build/src/domain/rollout/service-settings.js
var service_settings = __webpack_require__(70281);
// EXTERNAL MODULE: ./build/src/domain/rollout/service-snapshot.js
var service_snapshot = __webpack_require__(93576);
// EXTERNAL MODULE: ./build/src/domain/task-definition/family.js
var task_definition_family = __webpack_require__(32154);
// EXTERNAL MODULE: ./build/src/domain/task-definition/diff/format-diff.js + 1 modules
var format_diff = __webpack_require__(14811);
;// CONCATENATED MODULE: ./build/src/use-cases/deploy-request.js
/** How a service is named in the log: with its cluster only where two have the same name. */
function nameSubject(request, all) {
    const isAmbiguous = all.filter(other => other.service === request.service).length > 1;
    return isAmbiguous ? `${request.cluster}/${request.service}` : request.service;
}
//# sourceMappingURL=deploy-request.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/find-task-definition.js
function revisionFinder(taskDefinitions) {
    const known = new Map();
    const find = async (reference) => {
        const kept = known.get(reference);
        if (kept !== undefined)
            return kept;
        const asked = taskDefinitions.find(reference);
        known.set(reference, asked);
        const found = await asked;
        if (found !== undefined)
            known.set(found.arn, asked);
        return found;
    };
    return {
        find,
        async findLive(arn) {
            const latest = await find(arn.replace(/^.*\//, '').replace(/:\d+$/, ''));
            return latest?.arn === arn ? latest : find(arn);
        }
    };
}
//# sourceMappingURL=find-task-definition.js.map
// EXTERNAL MODULE: ./build/src/use-cases/for-each-limited.js
var for_each_limited = __webpack_require__(75905);
// EXTERNAL MODULE: ./build/src/use-cases/mark-start.js
var mark_start = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/use-cases/observe-services.js
var observe_services = __webpack_require__(40542);
// EXTERNAL MODULE: ./build/src/domain/task-definition/diff/diff-task-definitions.js
var diff_task_definitions = __webpack_require__(37434);
// EXTERNAL MODULE: ./build/src/domain/task-definition/equivalent.js
var equivalent = __webpack_require__(78126);
// EXTERNAL MODULE: ./build/src/domain/task-definition/normalize-task-definition.js
var normalize_task_definition = __webpack_require__(3815);
// EXTERNAL MODULE: ./build/src/use-cases/refuse-placeholders.js
var refuse_placeholders = __webpack_require__(62852);
// EXTERNAL MODULE: ./build/src/use-cases/render-task-definition.js + 14 modules
var render_task_definition = __webpack_require__(61512);
;// CONCATENATED MODULE: ./build/src/use-cases/plan-revision.js








/** Renders what the service is to run and looks for a revision that is just that. Changes nothing. */
async function planRevision(request, service, { files, finder }) {
    const from = await finder.findLive(service.taskDefinition);
    const live = { kind: 'registered', input: 'service', reference: service.taskDefinition };
    const rendered = await (0,render_task_definition/* renderTaskDefinition */.P)({ source: request.source ?? live, changes: request.changes }, {
        files,
        taskDefinitions: () => Promise.resolve(finder),
        services: () => Promise.reject(new TypeError('The service has been read already.'))
    });
    const { definition, registered } = rendered;
    const family = (0,task_definition_family/* familyOf */.A)(definition);
    const plan = { from, definition, differences: diffAgainst(from, definition), warnings: rendered.warnings };
    if (registered !== undefined && !rendered.changed)
        return { ...plan, existing: requireUsable(registered, service), latestRevision: registered.revision };
    (0,refuse_placeholders/* refusePlaceholders */.p)(definition);
    const latest = await finder.find(family);
    const existing = [from, latest].find(revision => revision?.status === 'ACTIVE' && revision.family === family && (0,equivalent/* isEquivalent */.l)(definition, revision.definition));
    return { ...plan, existing, latestRevision: latest?.revision ?? 0 };
}
/** Without what differs only because ECS fills in its defaults. */
function diffAgainst(from, definition) {
    const before = from === undefined ? {} : (0,normalize_task_definition/* normalizeTaskDefinition */.m)(from.definition);
    return (0,diff_task_definitions/* diffTaskDefinitions */.n)(before, (0,normalize_task_definition/* normalizeTaskDefinition */.m)(definition));
}
/** UpdateService takes an ACTIVE revision, and the one that the service has whatever its status. */
function requireUsable(revision, service) {
    if (revision.status === 'ACTIVE' || revision.arn === service.taskDefinition)
        return revision;
    throw new errors/* DeployError */.s('bad-input', `Input "task-definition": ${(0,service_snapshot/* nameRevision */.hH)(revision.arn)} is ${revision.status}; name a revision that is ACTIVE.`);
}
//# sourceMappingURL=plan-revision.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout-story.js
var rollout_story = __webpack_require__(21988);
;// CONCATENATED MODULE: ./build/src/use-cases/prepare-services.js















const PLANS_AT_ONCE = 8;
/** Reads all services, renders what they are to run, and finds all that stands against it (`refuse`, and a deployment in progress). Changes nothing. */
async function prepareServices(request, dependencies, looks = {}) {
    const { refuse = refuse_service/* refuseService */.IF, storyOf = rollout_story/* tellRollout */.J, lookAtWay } = looks;
    const begunAt = (0,mark_start/* markStart */.E)(dependencies.clock);
    const observations = await (0,observe_services/* observeServices */.R)(request.services, dependencies.services);
    const seenAt = begunAt();
    const finder = revisionFinder(dependencies.taskDefinitions);
    return (0,for_each_limited/* forEachLimited */.v)([...request.services.entries()], PLANS_AT_ONCE, async ([index, wish]) => {
        const observation = observations[index];
        if (observation?.kind === 'unreadable')
            throw observation.error;
        const subject = nameSubject(wish, request.services);
        const prefix = request.services.length > 1 ? `${subject}: ` : '';
        const story = storyOf({ subject, prefix }, dependencies);
        const seen = observation?.service;
        const way = seen?.status === 'ACTIVE' && seen.controller === 'ECS' ? await lookAtWay?.(seen) : undefined;
        const before = seen && way ? (0,left_behind/* serviceAfter */.a3)(way.left, seen) : seen;
        const { refusal, decision } = decide(request, wish, { before, way, refuse });
        const start = { request: wish, story, seenAt, before, way, decision };
        if (refusal !== undefined || before === undefined)
            return { ...start, ...NOTHING, refusal };
        const revision = await planRevision(wish, before, { files: dependencies.files, finder }).catch((error) => {
            throw prefix === '' ? error : nameService(subject, error);
        });
        const changes = {
            taskDefinition: (0,format_diff/* formatDiff */.V)(revision.differences, { values: 'masked' })
                .split('\n')
                .filter(line => line !== ''),
            settings: (0,service_settings/* diffSettings */.X)(wish, before)
        };
        tellPlan(story, before, revision, changes);
        for (const warning of revision.warnings)
            dependencies.log.warning('Task definition', `${prefix}${warning}`);
        const overlap = way?.running === undefined ? refuseRunning(request, before, revision.existing) : undefined;
        return { ...start, revision, changes, refusal: overlap };
    });
}
const NOTHING = { revision: undefined, changes: { taskDefinition: [], settings: [] } };
/** Whether the service can be deployed to at all, and how. */
function decide(policy, wish, { before, way, refuse }) {
    const decision = before === undefined || way === undefined ? { kind: 'rolling' } : (0,rolling_way/* decideRollingWay */.l)(way, { service: before, policy });
    if (decision.kind === 'refuse')
        return { decision, refusal: decision.ending };
    const refusal = refuse(wish, before);
    if (refusal !== undefined || way === undefined || before === undefined)
        return { decision, refusal };
    // At once goes by a strategy of its own.
    return { decision, refusal: decision.kind === 'at-once' ? undefined : (0,refuse_service/* refuseStrategy */.yo)(wish, before) };
}
/** A deployment in progress is only attached to when it is of the very revision that is wanted. */
function refuseRunning({ onRunning, purpose }, service, existing) {
    if (onRunning === 'supersede' || purpose === 'rollback')
        return undefined;
    const running = service.deployments.find(deployment => deployment.rolloutState === 'IN_PROGRESS');
    if (running === undefined || running.taskDefinition === existing?.arn)
        return undefined;
    return (0,refuse_service/* refuseOverlap */.Qv)(service, running);
}
function tellPlan(story, before, { existing, definition }, changes) {
    story.detail(`before: ${(0,service_snapshot/* describeRunning */.Rh)(before)}, ${before.desiredCount} desired`);
    for (const line of changes.taskDefinition)
        story.detail(`task definition: ${line}`);
    for (const line of changes.settings)
        story.detail(`setting: ${line}`);
    story.detail(existing === undefined
        ? `a new revision of ${(0,task_definition_family/* familyOf */.A)(definition)} is needed`
        : `${(0,service_snapshot/* nameRevision */.hH)(existing.arn)} is just what is wanted: nothing to register`);
}
function nameService(subject, error) {
    if (!(error instanceof errors/* DeployError */.s))
        return error;
    const { code, message, position } = error;
    return new errors/* DeployError */.s(code, `Service ${subject}: ${message}`, {
        cause: error,
        ...(position === undefined ? {} : { position })
    });
}
//# sourceMappingURL=prepare-services.js.map

/***/ }),

/***/ 79836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readAskedStrategy),
/* harmony export */   v: () => (/* binding */ readAsked)
/* harmony export */ });
const TITLES = { rolling: 'Deploy', canary: 'Canary shift', 'blue-green': 'Blue/green swap' };
const SERVICE = /^[A-Za-z0-9_-]{1,255}$/;
/**
 * Reads the service and whether it is a dry run, and never throws: for the result of a step that is refused before its inputs are read.
 */
function readAsked(inputs, strategy) {
    const service = quietly(() => inputs.text('service'));
    const isDry = quietly(() => inputs.yesNo('dry-run')) === true;
    const name = service !== undefined && SERVICE.test(service) ? ` ${service}` : '';
    return { mode: isDry ? 'dry-run' : 'deploy', title: `${TITLES[strategy]}${name}`, ...shiftOf(strategy) };
}
/** The strategy that the input names; rolling where it names none. Never throws. */
function readAskedStrategy(inputs) {
    return quietly(() => inputs.choice('strategy', ['rolling', 'canary', 'blue-green'])) ?? 'rolling';
}
function shiftOf(strategy) {
    return strategy === 'rolling' ? {} : { strategy };
}
function quietly(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=read-asked.js.map

/***/ }),

/***/ 15192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readDeployments)
/* harmony export */ });
/** A service deployment is made together with its deployment; their times differ by little. */
const SAME_MOMENT_MILLISECONDS = 60_000;
const SUPERSEDED = ['STOPPED', 'STOP_REQUESTED'];
/** Reads the service deployments of many rollouts, twenty a call, and finds those whose ARN is not known yet. */
async function readDeployments(rollouts, dependencies) {
    const arns = rollouts.flatMap(({ course }) => course.serviceDeployment ?? []);
    const read = arns.length === 0 ? [] : await dependencies.serviceDeployments.describe(arns);
    for (const rollout of rollouts) {
        const known = read.find(deployment => deployment.arn === rollout.course.serviceDeployment);
        const found = known ?? (await findDeployment(rollout, dependencies));
        rollout.course = { ...rollout.course, serviceDeployment: found?.arn };
        rollout.sight = { ...rollout.sight, deployment: { at: dependencies.clock.now(), found } };
        if (found !== undefined)
            await noteServedBefore(rollout, found, dependencies);
    }
}
/** A service names the new revision from the update on: what served before a deployment that was joined is what that one started from. */
async function noteServedBefore(rollout, { sourceRevisions: [source] }, { serviceDeployments, taskDefinitions }) {
    const { course, revisions } = rollout;
    if (course.followed?.because !== 'attached' || revisions.from !== undefined || source === undefined)
        return;
    const taskDefinition = await serviceDeployments.taskDefinitionOf(source);
    rollout.revisions = {
        ...revisions,
        from: taskDefinition === undefined ? undefined : await taskDefinitions.find(taskDefinition)
    };
}
/**
 * The service deployment of the deployment followed, among those made since: never just "the latest". ECS does not link the
 * two; what they share is the task definition and the moment.
 */
async function findDeployment(rollout, { serviceDeployments }) {
    const { request, plan, course, startedAt } = rollout;
    const createdAt = course.followed?.createdAt ?? startedAt;
    const arns = await serviceDeployments.list(request.cluster, request.service, createdAt - SAME_MOMENT_MILLISECONDS);
    const others = arns.filter(arn => !course.othersServiceDeployments.includes(arn));
    const described = others.length === 0 ? [] : await serviceDeployments.describe(others);
    const distance = (deployment) => Math.abs(deployment.createdAt - createdAt);
    const candidates = described
        .filter(deployment => distance(deployment) <= SAME_MOMENT_MILLISECONDS && mayBeFollowed(course, deployment))
        .toSorted((one, other) => distance(one) - distance(other));
    for (const candidate of candidates) {
        const { targetRevision } = candidate;
        const taskDefinition = targetRevision && (await serviceDeployments.taskDefinitionOf(targetRevision));
        if (taskDefinition === plan.taskDefinition)
            return candidate;
    }
    return undefined;
}
/** Where the same revision was deployed again by others, our own first deployment of it was stopped for that. */
function mayBeFollowed({ followed }, { status }) {
    return followed?.because !== 'redeployed-by-others' || !SUPERSEDED.includes(status);
}
//# sourceMappingURL=read-deployments.js.map

/***/ }),

/***/ 73453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readServiceInputs),
/* harmony export */   b: () => (/* binding */ MOST_TASKS)
/* harmony export */ });
/* harmony import */ var _domain_input_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64393);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(832);
/* harmony import */ var _domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9827);




const MOST_TASKS = 5_000;
/** What is said of one service whatever the strategy; all else of it stays as it is. */
function readServiceInputs(inputs) {
    const source = inputs.text('task-definition');
    return {
        cluster: (0,_domain_input_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCluster */ ._H)(inputs.required('cluster')),
        service: (0,_domain_input_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireService */ .rU)(inputs.required('service')),
        source: source === undefined ? undefined : (0,_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTaskDefinitionSource */ .n)('task-definition', source),
        changes: (0,_domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .readTaskDefinitionChanges */ .A2)(inputs),
        redeploy: 'when-changed',
        desiredCount: undefined,
        circuitBreaker: undefined,
        alarms: readAlarms(inputs),
        failedTasksLimit: inputs.wholeNumber('max-failed-tasks', { from: 1, to: MOST_TASKS }),
        keepRevisions: undefined
    };
}
/** `none` for no alarms at all, which is not the same as saying nothing of them. */
function readAlarms(inputs) {
    const names = inputs.list('alarms');
    if (names.length === 0)
        return undefined;
    if (!names.includes('none'))
        return { names, enabled: true, rollback: true };
    if (names.length === 1)
        return { names: [], enabled: false, rollback: false };
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('alarms', '"none" stands alone; give names of alarms, or "none".');
}
//# sourceMappingURL=read-service-inputs.js.map

/***/ }),

/***/ 80619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ registerRevisions)
/* harmony export */ });
/* harmony import */ var _domain_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1691);
/* harmony import */ var _domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93576);
/* harmony import */ var _domain_task_definition_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32154);
/* harmony import */ var _for_each_limited_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75905);
/* harmony import */ var _register_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10084);
/* harmony import */ var _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26009);






const FAMILIES_AT_ONCE = 4;
/**
 * Registers what the services need, before any of them is updated: a definition that ECS refuses stops all of them. Services
 * that need the same definition share one revision. The revisions of one family are registered one after the other.
 */
async function registerRevisions(prepared, dependencies) {
    const revisions = new Map();
    const families = (0,_domain_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(prepared, service => (0,_domain_task_definition_family_js__WEBPACK_IMPORTED_MODULE_4__/* .familyOf */ .A)(service.revision?.definition ?? {}));
    await (0,_for_each_limited_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .v)([...families.values()], FAMILIES_AT_ONCE, async (services) => {
        const registered = new Map();
        for (const service of services) {
            const { revision, story } = service;
            if (revision === undefined)
                continue;
            const { from, existing } = revision;
            if (existing !== undefined) {
                revisions.set(service, { from, to: existing, origin: 'reused' });
                continue;
            }
            if (dependencies.cancelled.aborted)
                throw new _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .c();
            const key = JSON.stringify(revision.definition);
            const to = registered.get(key) ?? (await (0,_register_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .registerRevision */ .R)(revision, dependencies));
            registered.set(key, to);
            story.milestone(`registered ${(0,_domain_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(to.arn)}`);
            revisions.set(service, { from, to, origin: 'registered' });
        }
    });
    return revisions;
}
//# sourceMappingURL=register-revisions.js.map

/***/ }),

/***/ 54344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireWish)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);


/**
 * Throws `bad-input` where nothing says what a service is to run. GitHub gives an action `''` for an input that was left out and
 * for one that is empty, so an image that got lost between two jobs would pass for a wish to deploy what serves already.
 * Alarms, circuit breaker and the like say how to deploy, not what: they come along with any image.
 *
 * @param given what the action takes that would have been enough, as a list in words
 */
function requireWish({ service, source, changes, redeploy, desiredCount }, given) {
    if (source !== undefined || !(0,_domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNothing */ ._X)(changes) || redeploy === 'forced' || desiredCount !== undefined) {
        (0,_domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnchanged */ .s8)(changes);
        return;
    }
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('image', `nothing was given that could change what service ${service} runs; give ${given}. If an input is an output of another job, note that GitHub drops outputs that contain a masked value.`);
}
//# sourceMappingURL=require-wish.js.map

/***/ }),

/***/ 21988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tellRollout)
/* harmony export */ });
/* harmony import */ var _domain_report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76693);

/** Starts the story of `subject`; `prefix` stands before its lines in the log. */
function tellRollout({ subject, prefix }, { clock, log }) {
    const events = [];
    const counts = [];
    const excerpts = [];
    const tell = (event, where = 'logged') => {
        if (where === 'logged')
            log.line(`${prefix}${event.text}`);
        events.push({ ...event, at: clock.now(), subject });
    };
    return {
        subject,
        isAlone: prefix === '',
        events,
        counts,
        excerpts,
        milestone: (text, tone = 'neutral') => tell({ text, tone, weight: 'milestone' }),
        end: (text, ending, where) => tell({ text, ending, tone: (0,_domain_report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseVerdict */ .R)(ending).tone, weight: 'milestone' }, where),
        detail: (text, tone = 'neutral') => tell({ text, tone, weight: 'detail' }),
        count(next) {
            const last = counts.at(-1);
            const isSame = last?.desired === next.desired && last.candidate === next.candidate && last.stable === next.stable;
            if (!isSame)
                counts.push({ ...next, at: clock.now() });
        },
        excerpt(excerpt) {
            excerpts.push(excerpt);
            log.line(`${prefix}${excerpt.title}`);
            for (const line of excerpt.lines)
                log.line(`${prefix}  | ${line}`);
        },
        commands(block) {
            excerpts.push(block);
            log.line(`${prefix}${block.title}:`);
            for (const line of block.lines)
                log.line(line);
        }
    };
}
//# sourceMappingURL=rollout-story.js.map

/***/ }),

/***/ 66350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ endRollout),
/* harmony export */   l: () => (/* binding */ takeIn),
/* harmony export */   ne: () => (/* binding */ tellWait),
/* harmony export */   wz: () => (/* binding */ startRollout)
/* harmony export */ });
/* harmony import */ var _domain_rollout_rolling_course_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34631);
/* harmony import */ var _domain_rollout_rolling_sight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30121);
/* harmony import */ var _domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53177);



/** A deployment that has not done anything yet. `seenAt` is when `before` was read. */
function startRollout(start, seenAt) {
    return {
        ...start,
        course: (0,_domain_rollout_rolling_course_js__WEBPACK_IMPORTED_MODULE_0__/* .startCourse */ .cA)(start.before),
        sight: {
            at: seenAt,
            service: start.before,
            deployment: undefined,
            failures: { at: 0, signs: 0, tasks: [], targets: [] },
            successor: undefined
        },
        told: { progress: '', waitingFor: '' },
        eventsSeen: new Set(start.before.events.map(event => event.id)),
        ending: undefined,
        endedAt: undefined
    };
}
/** Takes in what ECS said about the service, and tells what is new: its events once, and what its tasks are up to. */
function takeIn(rollout, service, at) {
    rollout.sight = { ...rollout.sight, service, at };
    if (service === undefined)
        return;
    rollout.course = (0,_domain_rollout_rolling_course_js__WEBPACK_IMPORTED_MODULE_0__/* .noteObservation */ .Ne)(rollout.course, service, at);
    tellEvents(rollout, service);
    tellCounts(rollout, service);
}
function tellEvents({ eventsSeen, story }, service) {
    for (const event of service.events.toReversed()) {
        if (eventsSeen.has(event.id))
            continue;
        eventsSeen.add(event.id);
        const isBad = /unable|unhealthy|failed|could not/i.test(event.message);
        story.detail(`ECS: ${event.message.replace(/^\(service [^)]+\) /, '')}`, isBad ? 'bad' : 'neutral');
    }
}
function tellCounts(rollout, service) {
    const { followed } = rollout.course;
    if (followed === undefined || followed.because === 'already-live')
        return;
    const ours = service.deployments.find(deployment => deployment.id === followed.id);
    const total = service.deployments.reduce((sum, deployment) => sum + deployment.runningCount, 0);
    const candidate = ours?.runningCount ?? 0;
    rollout.story.count({ desired: service.desiredCount, candidate, stable: total - candidate });
    if (ours === undefined)
        return;
    const progress = (0,_domain_rollout_rolling_sight_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProgress */ .v)(service, followed.id);
    if (progress !== rollout.told.progress)
        rollout.story.detail(progress);
    rollout.told = { ...rollout.told, progress };
}
/** Tells what is waited for, where that is not what its tasks are up to: once. */
function tellWait(rollout, waitingFor) {
    const { progress, waitingFor: told } = rollout.told;
    if (waitingFor !== progress && waitingFor !== told)
        rollout.story.detail(`waiting for ${waitingFor}`);
    rollout.told = { progress, waitingFor };
}
/**
 * Ends a service's deployment. Only the first ending counts. What the step reports at its end (the error of a step with one service, the
 * warning of a pause) is not logged here.
 */
function endRollout(rollout, ending, at) {
    if (rollout.ending !== undefined)
        return;
    rollout.ending = ending;
    rollout.endedAt = at;
    const { verdict, reason } = ending;
    const isSaidLater = rollout.story.isAlone && verdict !== 'succeeded';
    rollout.story.end(reason.startsWith(_domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLLED_BACK */ .jC) ? reason : `${verdict}: ${reason}`, verdict, isSaidLater ? 'logged-elsewhere' : 'logged');
}
//# sourceMappingURL=service-rollout.js.map

/***/ }),

/***/ 82436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ tellStory),
  O: () => (/* binding */ tellWhatWasLeft)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/report/render-summary.js + 3 modules
var render_summary = __webpack_require__(20830);
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/own-member.js
var own_member = __webpack_require__(27437);
// EXTERNAL MODULE: ./build/src/domain/group-by.js
var group_by = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/src/domain/rollout/decided-elsewhere.js
var decided_elsewhere = __webpack_require__(85861);
// EXTERNAL MODULE: ./build/src/domain/rollout/service-snapshot.js
var service_snapshot = __webpack_require__(93576);
// EXTERNAL MODULE: ./build/src/domain/rollout/task-failure.js
var task_failure = __webpack_require__(99720);
// EXTERNAL MODULE: ./build/src/domain/report/console-links.js
var console_links = __webpack_require__(98564);
// EXTERNAL MODULE: ./build/src/domain/report/run-links.js
var run_links = __webpack_require__(40844);
// EXTERNAL MODULE: ./build/src/domain/report/moment.js
var moment = __webpack_require__(79237);
;// CONCATENATED MODULE: ./build/src/domain/report/next-steps.js


/** What a person should do now about one service; nothing after a good end. */
function nextStepsOf(service) {
    const { shift, ending } = service;
    if (shift !== undefined && shift.nextSteps.length > 0)
        return shift.nextSteps;
    switch (ending.verdict) {
        case 'succeeded':
        case 'held':
            return [];
        case 'unknown':
            return [lookAtService(service)];
        default:
            return stepsAfter(ending.reasonCode, service);
    }
}
const TASK_CAUSES = ['circuit-breaker', 'task-failures', 'never-healthy'];
function stepsAfter(code, service) {
    if (TASK_CAUSES.includes(code))
        return [readTasks(service), DEPLOY_A_FIX];
    switch (code) {
        case 'gate':
            return [...readLogs(service), DEPLOY_A_FIX];
        case 'inconclusive':
            return [
                step('Give the gates more data: a longer `bake-max`, a lower `min-requests`, or a larger first step. To decide manually, set `on-inconclusive: hold`.')
            ];
        case 'alarm':
            return [
                {
                    text: 'See which alarms are in ALARM:',
                    command: 'aws cloudwatch describe-alarms --state-value ALARM --query "MetricAlarms[].[AlarmName,StateReason]"'
                }
            ];
        case 'image-pull':
            return [step('Check that the image exists and that the execution role may pull it, then deploy again.')];
        case 'missing-secret':
            return [step('Check that the secret exists and that the execution role may read it, then deploy again.')];
        case 'drift':
            return [step('Find out who changed the listener rule during the rollout, then deploy again.')];
        case 'timed-out':
            return [lookAtService(service), step('If the service is only slow to start, raise `timeout` and deploy again.')];
        case 'hook-expired':
            return [step('The pause expired before the rollout was continued. Deploy again, and continue it in time.')];
        case 'rollback-failed':
            return goBack(service);
        case 'rollback-unfinished':
            return [lookAtService(service)];
        default:
            return [];
    }
}
const DEPLOY_A_FIX = step('Deploy a fixed revision. Running this job again deploys the same revision.');
function step(text) {
    return { text, command: undefined };
}
/** The container logs say why requests failed, in the period that the gates judged. */
function readLogs({ to, shift, startedAt, finishedAt }) {
    if (to === undefined)
        return [];
    const weights = shift?.traffic.weights ?? [];
    const from = weights.find(({ weightPercent }) => weightPercent > 0)?.at ?? startedAt;
    const revision = (0,service_snapshot/* nameRevision */.hH)(to.taskDefinition);
    return [
        {
            text: `Read the logs of ${revision} from ${(0,moment/* formatMoment */.K9)(from)} to ${(0,moment/* formatMoment */.K9)(finishedAt)}. To find the log group:`,
            command: `aws ecs describe-task-definition --task-definition ${revision} --query "taskDefinition.containerDefinitions[].[name,logConfiguration]"`
        }
    ];
}
function readTasks({ cluster, service }) {
    return {
        text: 'See why the tasks stopped (ECS keeps them for an hour):',
        command: `aws ecs list-tasks --cluster ${cluster} --service-name ${service} --desired-status STOPPED`
    };
}
function lookAtService({ cluster, service }) {
    return {
        text: `See the state of ${service} in ECS:`,
        command: `aws ecs describe-services --cluster ${cluster} --services ${service}`
    };
}
function goBack(outcome) {
    const { cluster, service, from } = outcome;
    if (from === undefined)
        return [lookAtService(outcome)];
    const previous = (0,service_snapshot/* nameRevision */.hH)(from.taskDefinition);
    return [
        lookAtService(outcome),
        {
            text: `Roll ${service} back to ${previous}:`,
            command: `aws ecs update-service --cluster ${cluster} --service ${service} --task-definition ${previous} --force-new-deployment`
        }
    ];
}
//# sourceMappingURL=next-steps.js.map
// EXTERNAL MODULE: ./build/src/domain/report/short-fact.js
var short_fact = __webpack_require__(16858);
// EXTERNAL MODULE: ./build/src/domain/report/step-phrase.js
var step_phrase = __webpack_require__(81121);
// EXTERNAL MODULE: ./build/src/domain/rollout/verdict.js
var rollout_verdict = __webpack_require__(53177);
// EXTERNAL MODULE: ./build/src/domain/report/verdict-word.js
var verdict_word = __webpack_require__(76693);
;// CONCATENATED MODULE: ./build/src/domain/report/report-deployment.js













const MOST_CAUSES = 10;
const MOST_LINKS = 20;
/** Tells a deployment as a report. */
function reportDeployment(outcome, { run, awsCalls, simulatedRate }) {
    const { services, ending, startedAt, finishedAt } = outcome;
    return {
        title: nameDeployment(outcome),
        verdict: wordFor(ending),
        // The reason of several services repeats what the table of services says of each.
        headline: services.length > 1 ? (0,rollout_verdict/* countWorst */.T0)(services.map(service => service.ending)) : ending.reason,
        ...(0,present_members/* presentMembers */.P)({ simulatedRate }),
        startedAt,
        finishedAt,
        facts: [...revisionFacts(services), ...runFacts(run), fact('AWS requests', String(awsCalls), 'text')],
        services: services.map(reportService),
        steps: services.flatMap(service => service.shift?.steps ?? []),
        ...trafficOf(services),
        spans: services.flatMap(spansOf),
        events: services.flatMap(service => service.events).toSorted((one, other) => one.at - other.at),
        causes: services.flatMap(causesOf).slice(0, MOST_CAUSES),
        nextSteps: services.flatMap(nextStepsOf),
        links: [...(0,run_links/* linksOfRun */.R)(run), ...services.flatMap(linksOf).slice(0, MOST_LINKS)],
        logs: services.flatMap(service => [...troubleOf(service), ...changesOf(service), ...service.excerpts]),
        notes: []
    };
}
/** A rollout that shifts traffic is one of one service. */
function trafficOf(services) {
    const traffic = services.find(service => service.shift !== undefined)?.shift?.traffic;
    return traffic === undefined ? {} : { traffic };
}
function nameDeployment({ services, title }) {
    const [only, ...others] = services;
    if (only === undefined)
        return title ?? 'Deploy';
    return others.length === 0 ? `Deploy ${only.service}` : `Deploy ${services.length} services`;
}
function wordFor(ending) {
    if (ending.reasonCode === 'would-change')
        return 'would-change';
    return ending.reasonCode === 'would-not-change' ? 'unchanged' : ending.verdict;
}
function reportService(service) {
    return {
        name: service.service,
        cluster: service.cluster,
        verdict: wordFor(service.ending),
        reason: service.ending.reason,
        from: service.from && (0,service_snapshot/* nameRevision */.hH)(service.from.taskDefinition),
        to: service.to === undefined ? '–' : (0,service_snapshot/* nameRevision */.hH)(service.to.taskDefinition),
        desiredCount: service.after?.desiredCount ?? 0,
        runningCount: service.after?.runningCount ?? 0,
        startedAt: service.startedAt,
        finishedAt: service.finishedAt,
        counts: service.counts
    };
}
/** Of one service; of many, the table of services says it. */
function revisionFacts(services) {
    const [only, ...others] = services;
    if (only === undefined || others.length > 0)
        return [];
    const { from, to } = only;
    const images = Object.entries(to?.images ?? {}).filter(([name, image]) => (0,own_member/* ownMember */.n)(from?.images ?? {}, name) !== image);
    const facts = [
        fact('Cluster', only.cluster),
        from && (0,short_fact/* shortFact */.v)('From', from.taskDefinition),
        to && (0,short_fact/* shortFact */.v)('To', to.taskDefinition),
        ...images.map(([name, image]) => fact(`Image of ${name}`, image)),
        only.serviceDeployment === undefined ? undefined : (0,short_fact/* shortFact */.v)('Service deployment', only.serviceDeployment)
    ];
    return facts.filter(item => item !== undefined);
}
function runFacts(run) {
    if (run.commit === undefined)
        return [];
    const href = (0,run_links/* linkCommit */.i)(run)?.href;
    return [{ ...fact('Commit', run.commit), ...(href === undefined ? {} : { href }) }];
}
/** The revision that is live, or else the one that was to be, says in which region the console has to be opened. */
function linksOf({ cluster, service, from, to, serviceDeployment }) {
    const arn = [serviceDeployment, to?.taskDefinition, from?.taskDefinition].find(each => each?.startsWith('arn:'));
    return (0,console_links/* linkService */.u)({ cluster, service }, arn);
}
function fact(name, value, kind = 'code') {
    return { name, value, kind };
}
function spansOf(service) {
    if (service.shift !== undefined)
        return service.shift.steps.map(step => spanOf(service, step));
    if (service.deploymentId === undefined || service.to === undefined)
        return [];
    const { subject, startedAt, finishedAt } = service;
    const { tone } = (0,verdict_word/* phraseVerdict */.R)(service.ending.verdict);
    const turn = service.rollback === undefined ? undefined : service.events.find(event => /roll/i.test(event.text))?.at;
    const deploy = { subject, label: `deploy ${(0,service_snapshot/* nameRevision */.hH)(service.to.taskDefinition)}`, startedAt, tone };
    if (turn === undefined)
        return [{ ...deploy, finishedAt }];
    const back = `roll back to ${(0,service_snapshot/* nameRevision */.hH)(service.from?.taskDefinition ?? 'the revision before')}`;
    return [
        { ...deploy, finishedAt: turn, tone: 'bad' },
        { subject, label: back, startedAt: turn, finishedAt, tone: 'warning' }
    ];
}
function spanOf({ subject, finishedAt }, step) {
    const label = `${step.weightPercent}%: ${step.verdict}`;
    const times = { startedAt: step.startedAt, finishedAt: step.finishedAt ?? finishedAt };
    return { subject, label, ...times, tone: (0,step_phrase/* phraseStep */.M)(step.verdict).tone };
}
function causesOf(service) {
    return (0,decided_elsewhere/* isDecidedElsewhere */.B)(service.ending) ? [] : listTrouble(service).filter(({ detail }) => !isSaid(service, detail));
}
/** The headline says it already. */
function isSaid({ ending }, detail) {
    return detail !== undefined && ending.reason.includes(detail);
}
/** What tasks and targets showed, the same once. */
function listTrouble(service) {
    const groups = (0,group_by/* groupBy */.$)(service.failures, task_failure/* describeTaskFailure */.R);
    return [
        ...[...groups.values()].map(failures => causeOf(service, failures)),
        ...service.targets.map(({ target, reason }) => ({ title: `Target ${target}`, detail: reason }))
    ];
}
function troubleOf(service) {
    const { verdict } = service.ending;
    if (verdict === 'succeeded' || verdict === 'held' || !(0,decided_elsewhere/* isDecidedElsewhere */.B)(service.ending))
        return [];
    const lines = listTrouble(service).map(({ title, detail }) => (detail === undefined ? title : `${title}: ${detail}`));
    return lines.length === 0 ? [] : [{ title: `Also seen: tasks and targets of ${service.subject} that failed`, lines }];
}
function causeOf({ subject }, failures) {
    const [first] = failures;
    const count = failures.length === 1 ? 'A task' : `${failures.length} tasks`;
    return { title: `${count} of ${subject} failed (${first?.kind ?? ''})`, detail: first && (0,task_failure/* describeTaskFailure */.R)(first) };
}
function changesOf({ subject, changes, ending }) {
    const verb = ending.reasonCode.startsWith('would') ? 'Would change' : 'Changes';
    const lines = [...changes.taskDefinition, ...changes.settings, ...(changes.plan ?? [])];
    return lines.length === 0 ? [] : [{ title: `${verb}: ${subject}`, lines }];
}
//# sourceMappingURL=report-deployment.js.map
// EXTERNAL MODULE: ./build/src/use-cases/mark-start.js
var mark_start = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/domain/report/artifact-name.js
var artifact_name = __webpack_require__(62023);
;// CONCATENATED MODULE: ./build/src/domain/rollout/result.js


/** An output of a job may have 1 MB in all: the parts that can grow are cut. */
const MOST_FAILED_TASKS = 10;
const MOST_EVENTS = 50;
/** Makes the result of an outcome. */
function toResult(outcome, { run, awsCalls }) {
    return {
        schema: 'deploy-kit/result@1',
        ...outcome.ending,
        strategy: outcome.strategy ?? 'rolling',
        dryRun: outcome.mode === 'dry-run',
        startedAt: iso(outcome.startedAt),
        finishedAt: iso(outcome.finishedAt),
        awsCalls,
        run: (0,present_members/* presentMembers */.P)({ commit: run.commit, url: run.url }),
        services: outcome.services.map(toServiceResult)
    };
}
function toServiceResult(service) {
    const { cluster, ending, from, to, supersededBy } = service;
    const times = { startedAt: iso(service.startedAt), finishedAt: iso(service.finishedAt) };
    const isDeployed = ending.reasonCode === 'deployed' || ending.reasonCode === 'redeployed-by-others';
    const isMixed = service.after !== undefined && to !== undefined && (0,service_snapshot/* runsOthers */.OQ)(service.after, to.taskDefinition);
    const served = isDeployed && !isMixed;
    return {
        cluster,
        service: service.service,
        verdict: ending.verdict,
        reasonCode: ending.reasonCode,
        reason: ending.reason,
        ...times,
        ...(0,present_members/* presentMembers */.P)({
            from: from && toRevisionResult(from),
            to: to && { ...toRevisionResult(to), registered: service.origin === 'registered' },
            deploymentId: service.deploymentId,
            serviceDeploymentArn: service.serviceDeployment,
            desiredCount: service.after?.desiredCount,
            rollback: service.rollback,
            supersededBy: supersededBy &&
                Object.assign({ taskDefinition: supersededBy.taskDefinition }, (0,present_members/* presentMembers */.P)({ run: supersededBy.run, commit: supersededBy.commit }))
        }),
        steps: service.shift?.steps.map(step => toStep(step, times)) ?? (served ? [{ weightPercent: 100, ...times }] : []),
        evidence: {
            failedTasks: service.failures.slice(-MOST_FAILED_TASKS).map(toFailedTask),
            unhealthyTargets: service.targets.map(({ target, reason }) => ({ target, reason }))
        },
        timeline: service.events
            .filter(event => event.weight === 'milestone')
            .slice(-MOST_EVENTS)
            .map(event => ({ at: iso(event.at), event: event.text }))
    };
}
function toStep(step, { finishedAt }) {
    return {
        weightPercent: step.weightPercent,
        startedAt: iso(step.startedAt),
        finishedAt: step.finishedAt === undefined ? finishedAt : iso(step.finishedAt),
        ...(0,present_members/* presentMembers */.P)({ decidedAt: step.decidedAt === undefined ? undefined : iso(step.decidedAt) }),
        verdict: step.verdict,
        reason: step.reason,
        evidence: step.evidence.map(evidence => Object.assign({ gate: evidence.name, candidate: describeCandidate(evidence) }, (0,present_members/* presentMembers */.P)({ baseline: evidence.baseline, statistics: evidence.statistics })))
    };
}
function describeCandidate({ candidate, judged }) {
    if (judged === undefined)
        return candidate;
    return `${judged.says}: ${candidate}${judged.progress === undefined ? '' : `; ${judged.progress}`}`;
}
function toRevisionResult({ taskDefinition, images }) {
    const digests = Object.entries(images).flatMap(([container, image]) => {
        const digest = /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1];
        return digest === undefined ? [] : [[container, digest]];
    });
    return { taskDefinition, images, digests: Object.fromEntries(digests) };
}
function toFailedTask({ task, kind, reason, containers }) {
    return {
        task,
        kind,
        reason,
        containers: containers.map(({ name, exitCode, reason: why }) => Object.assign({ name }, (0,present_members/* presentMembers */.P)({ exitCode, reason: why })))
    };
}
function iso(at) {
    return new Date(at).toISOString();
}
//# sourceMappingURL=result.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/tell-outcome.js





/** What a comment on GitHub takes, less what marks it. */
const COMMENT_BYTES = 60 * 1024;
/** Tells a step's outcome everywhere it is told: summary, log, report, outputs and the step's own end. */
async function tellOutcome({ outcome, error, awsCalls }, { summary, run, log, files, clock }) {
    const report = reportDeployment(outcome, { run, awsCalls, simulatedRate: clock.simulatedRate });
    await summary.append((0,render_summary/* renderSummary */.B)(report));
    const { verdict, reasonCode, reason } = outcome.ending;
    const { services } = outcome;
    // The story of the only service has ended with just that, and the error of a step that fails says it.
    if ((0,rollout_verdict/* isGreen */.gf)(verdict) && (services.length !== 1 || outcome.mode === 'dry-run'))
        log.line(`${verdict} (${reasonCode}): ${reason}`);
    const lines = (of) => services.map(service => of(service) ?? '').join('\n');
    const { renderHtmlReport } = await __webpack_require__.e(/* import() */ 1978).then(__webpack_require__.bind(__webpack_require__, 41978));
    const reportPath = await files.writeTemporary('deployment.html', renderHtmlReport(report));
    return {
        outputs: {
            verdict,
            'reason-code': reasonCode,
            reason,
            result: JSON.stringify(toResult(outcome, { run, awsCalls })),
            'task-definition-arn': lines(({ to, origin }) => (origin === 'not-registered' ? undefined : to?.taskDefinition)),
            image: lines(({ to }) => Object.values(to?.images ?? {}).join(' ')),
            'previous-task-definition-arn': lines(({ from }) => from?.taskDefinition),
            'service-deployment-arn': lines(({ serviceDeployment }) => serviceDeployment),
            registered: String(services.some(({ origin }) => origin === 'registered')),
            'summary-file': await files.writeTemporary('summary.md', (0,render_summary/* renderSummary */.B)(report, COMMENT_BYTES)),
            report: reportPath,
            'report-name': (0,artifact_name/* artifactName */.C)(['report', ...nameServices(services)], reportPath),
            'task-definition-diff': services.flatMap(service => listChanges(service, services.length)).join('\n')
        },
        ...((0,rollout_verdict/* isGreen */.gf)(verdict) ? {} : { failure: error ?? reason })
    };
}
/** The only service by its cluster and name, several by their number. */
function nameServices(services) {
    const [only] = services;
    return only !== undefined && services.length === 1 ? [only.cluster, only.service] : [`${services.length}-services`];
}
/** Of several services, each line names its own. */
function listChanges({ service, changes }, of) {
    return of === 1 ? changes.taskDefinition : changes.taskDefinition.map(line => `${service}: ${line}`);
}
//# sourceMappingURL=tell-outcome.js.map
// EXTERNAL MODULE: ./build/src/use-cases/unless-cancelled.js
var unless_cancelled = __webpack_require__(26009);
;// CONCATENATED MODULE: ./build/src/use-cases/tell-story.js






/** `main`: plays the story that the inputs ask for, and tells how it ended, however it ended. `asked`: for a story that ends before it begins. */
async function tellStory(story, step, asked = { mode: 'deploy' }) {
    const startedAt = (0,mark_start/* markStart */.E)(step.clock);
    const { reach, countCalls } = reacher();
    try {
        const outcome = await story(reach);
        return await tellOutcome({ outcome, error: undefined, awsCalls: countCalls() }, step);
    }
    catch (error) {
        const ending = endBefore(error);
        if (ending === undefined)
            throw error;
        const outcome = {
            ...asked,
            ending,
            startedAt: startedAt(),
            finishedAt: step.clock.now(),
            services: []
        };
        return tellOutcome({ outcome, error: error instanceof errors/* DeployError */.s ? error : undefined, awsCalls: countCalls() }, step);
    }
}
/** `post`: tells what became of what `main` had left; nothing where it had left nothing. */
async function tellWhatWasLeft(story, step) {
    const { reach, countCalls } = reacher();
    const outcome = await story(reach);
    if (outcome === undefined)
        return { outputs: {} };
    const { simulatedRate } = step.clock;
    const report = reportDeployment(outcome, { run: step.run, awsCalls: countCalls(), simulatedRate });
    await step.summary.append((0,render_summary/* renderSummary */.B)(report));
    const isBad = outcome.ending.verdict === 'failed' || outcome.ending.verdict === 'unknown';
    // No error says it: a step whose job is over anyway does not fail by what it found.
    if (!isBad && outcome.ending.verdict !== 'succeeded' && outcome.services.length === 1)
        step.log.line(outcome.ending.reason);
    return { outputs: {}, ...(isBad ? { failure: outcome.ending.reason } : {}) };
}
function reacher() {
    let countCalls = () => 0;
    return {
        reach: async (connect) => {
            const aws = await connect();
            countCalls = aws.countCalls;
            return aws;
        },
        countCalls: () => countCalls()
    };
}
/** The ending of a step that was stopped before it changed a service. */
function endBefore(error) {
    if (error instanceof unless_cancelled/* Cancelled */.c) {
        const reason = 'The job was cancelled before anything was changed.';
        return { verdict: 'cancelled', reasonCode: 'cancelled', reason };
    }
    return error instanceof errors/* DeployError */.s ? { verdict: 'failed', reasonCode: error.code, reason: error.message } : undefined;
}
//# sourceMappingURL=tell-story.js.map

/***/ }),

/***/ 31537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ connectRollingLater),
/* harmony export */   L: () => (/* binding */ connectShiftLater)
/* harmony export */ });
/* harmony import */ var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82437);

/** Loads the AWS SDK, and connects, when it is called: inputs are refused before that. They name the role to take on, if any. */
function connectRollingLater(env, clock, inputs) {
    return async () => {
        const role = (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_0__/* .readAssumedRole */ .p)(inputs);
        const { connectRolling } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(9547), __webpack_require__.e(212), __webpack_require__.e(4399), __webpack_require__.e(5987), __webpack_require__.e(8745)]).then(__webpack_require__.bind(__webpack_require__, 66114));
        return connectRolling(env, clock, role);
    };
}
/** As above, with all that shifting traffic needs. */
function connectShiftLater(env, clock, inputs) {
    return async () => {
        const role = (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_0__/* .readAssumedRole */ .p)(inputs);
        const { connectShift } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(9547), __webpack_require__.e(212), __webpack_require__.e(586), __webpack_require__.e(4085), __webpack_require__.e(4399), __webpack_require__.e(5987), __webpack_require__.e(6621), __webpack_require__.e(3793)]).then(__webpack_require__.bind(__webpack_require__, 56621));
        return connectShift(env, clock, role);
    };
}
//# sourceMappingURL=connect-later.js.map

/***/ })

};
