export const id = 4944;
export const ids = [4944];
export const modules = {

/***/ 75188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ uncapitalize),
/* harmony export */   Z: () => (/* binding */ capitalize)
/* harmony export */ });
/** The text with a capital first letter. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/**
 * A sentence as the continuation of another one: `The canary failed` after a colon is `the canary failed`. A first word that is no plain
 * English word (`ECS`, `https://…`, `` `resume` ``) stays as it is.
 */
function uncapitalize(sentence) {
    return /^[A-Z][a-z]*\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
//# sourceMappingURL=capitalize.js.map

/***/ }),

/***/ 72248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ noteObservation),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   ue: () => (/* binding */ initialState)
/* harmony export */ });
/* harmony import */ var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);

/** The state of a run that has not done anything yet to a service in this state. */
function initialState(service) {
    return {
        update: undefined,
        deploymentsBefore: service.deployments.map(deployment => deployment.id),
        othersServiceDeployments: present(service.currentServiceDeployment),
        followed: undefined,
        serviceDeployment: undefined,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined
    };
}
/** Takes a deployment for ours from now on. */
function follow(state, { id, createdAt }, because) {
    // What was found before any deployment was followed is of this one.
    const [ofAnother, ofThisOne] = state.followed === undefined ? [undefined, state.serviceDeployment] : [state.serviceDeployment, undefined];
    return {
        ...state,
        followed: { id, createdAt, because },
        // The one that was there when we came may be of the deployment that we attach to.
        othersServiceDeployments: because === 'attached' ? [] : [...state.othersServiceDeployments, ...present(ofAnother)],
        serviceDeployment: ofThisOne,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined
    };
}
/** Notes what the service shows of the deployment followed: its service deployment, and since when it is as it is. */
function noteObservation(state, service, now) {
    const { followed } = state;
    if (followed === undefined)
        return state;
    const primary = (0,_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .findPrimary */ .WM)(service);
    const ours = service.deployments.find(deployment => deployment.id === followed.id);
    const isPrimary = primary?.id === followed.id;
    const current = service.currentServiceDeployment;
    // ECS may still show an older one; that of a deployment of others is looked for among all.
    const isOurs = isPrimary && followed.because === 'started' && !state.othersServiceDeployments.includes(current ?? '');
    return {
        ...state,
        serviceDeployment: state.serviceDeployment ?? (isOurs ? current : undefined),
        completedAt: ours?.rolloutState === 'COMPLETED' ? (state.completedAt ?? now) : undefined,
        failedAt: ours?.rolloutState === 'FAILED' ? (state.failedAt ?? now) : state.failedAt,
        replacedAt: isPrimary ? undefined : (state.replacedAt ?? now)
    };
}
function present(arn) {
    return arn === undefined ? [] : [arn];
}
//# sourceMappingURL=rolling-state.js.map

/***/ }),

/***/ 32318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ refuseStandstill)
/* harmony export */ });
/**
 * Why ECS could never replace a task of the service: it neither starts one above the maximum, which is rounded down, nor stops one
 * below the minimum, which is rounded up. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
function refuseStandstill(service, desiredCount) {
    const percent = (name, otherwise) => {
        const value = service.deploymentConfiguration[name];
        return typeof value === 'number' ? value : otherwise;
    };
    const minimumPercent = percent('minimumHealthyPercent', 100);
    const maximumPercent = percent('maximumPercent', 200);
    const least = Math.ceil((desiredCount * minimumPercent) / 100);
    const most = Math.floor((desiredCount * maximumPercent) / 100);
    if (service.runningCount < desiredCount || least < desiredCount || most > desiredCount)
        return undefined;
    const tasks = desiredCount === 1 ? '1 task' : `${desiredCount} tasks`;
    return {
        verdict: 'failed',
        reasonCode: 'preflight',
        reason: `ECS could not replace any task of service ${service.name}: of ${tasks}, minimumHealthyPercent ${minimumPercent} allows it to stop none, and ` +
            `maximumPercent ${maximumPercent} lets it start none. Raise the maximum (200 is usual), lower the minimum, or give the input "desired-count".`
    };
}
//# sourceMappingURL=refuse-standstill.js.map

/***/ }),

/***/ 30767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ inspectRollingWay)
/* harmony export */ });
/* harmony import */ var _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79670);
/* harmony import */ var _domain_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42880);
/* harmony import */ var _find_running_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28036);
/* harmony import */ var _read_production_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90439);




const DEPLOYMENTS_LOOKED_AT = 5;
/** Checks what prevents a rolling deployment of a service. Reads nothing where nothing can prevent it. */
async function inspectRollingWay(service, dependencies) {
    const { deploymentConfiguration, currentServiceDeployment, tags } = service;
    const left = (0,_domain_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .findLeftBehind */ .jK)(deploymentConfiguration, tags);
    const isRolling = (0,_domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrategy */ .C)(deploymentConfiguration) === 'ROLLING';
    const found = isRolling && left.kind === 'nothing'
        ? undefined
        : await (0,_find_running_js__WEBPACK_IMPORTED_MODULE_2__/* .findRunning */ .P)({ deploymentConfiguration, tags, currentServiceDeployment }, dependencies);
    const running = found?.strategy === 'ROLLING' ? undefined : found;
    const strategy = (0,_domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrategy */ .C)((0,_domain_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationAfter */ .RQ)(left, deploymentConfiguration));
    return { left, running, ...(await findServing(service, { running, strategy }, dependencies)) };
}
async function findServing(service, { running, strategy }, dependencies) {
    const pairs = service.loadBalancers.filter(({ alternateTargetGroup }) => alternateTargetGroup !== undefined);
    if (pairs.length === 0)
        return { serving: 'only-one', oddRules: [] };
    // A rollout in progress is rolled back first: then the previous revision runs.
    if (running?.source !== undefined)
        return { serving: placeGroups(pairs, running.source.targetGroups), oddRules: [] };
    const rules = await (0,_read_production_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .readProductionRules */ .X)(pairs, dependencies);
    if (rules?.every(({ isOdd }) => !isOdd) === true) {
        const serving = placeGroups(pairs, rules.flatMap(rule => rule.serving));
        // A rolling update does not depend on where the tasks are.
        if (serving === 'first' && strategy === 'ROLLING')
            return { serving, oddRules: [] };
        const placed = await findLastGroups(service, dependencies);
        const all = placed.length === 0 ? [] : rules.map(rule => (0,_read_production_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .toRuleTraffic */ .J)(rule, placed));
        return { serving, oddRules: all.filter(({ to }) => to === 'other') };
    }
    const last = await findLastGroups(service, dependencies);
    const oddRules = (rules ?? []).filter(({ isOdd }) => isOdd).map(rule => (0,_read_production_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .toRuleTraffic */ .J)(rule, last));
    if (oddRules.some(({ to }) => to === 'both' || to === 'none'))
        return { serving: 'split', oddRules };
    const serving = rules?.flatMap(rule => rule.serving) ?? [];
    return { serving: placeGroups(pairs, serving.length === 0 ? last : serving), oddRules };
}
/** Where ECS put the tasks of the newest deployment that succeeded. */
async function findLastGroups({ cluster, name, taskDefinition }, { serviceDeployments }) {
    for (const arn of (await serviceDeployments.list(cluster, name, undefined)).slice(0, DEPLOYMENTS_LOOKED_AT)) {
        const deployment = await serviceDeployments.observe(arn);
        if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === undefined)
            continue;
        const placement = await serviceDeployments.placement(deployment.targetRevision);
        return placement?.taskDefinition === taskDefinition ? placement.targetGroups : [];
    }
    return [];
}
function placeGroups(pairs, groups) {
    if (pairs.some(({ alternateTargetGroup = '' }) => groups.includes(alternateTargetGroup)))
        return 'alternate';
    return pairs.some(({ targetGroup }) => groups.includes(targetGroup)) ? 'first' : 'unknown';
}
//# sourceMappingURL=inspect-rolling-way.js.map

/***/ }),

/***/ 90439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toRuleTraffic),
/* harmony export */   X: () => (/* binding */ readProductionRules)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _within_seconds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89482);


/** ECS tells where it put the tasks, too. */
const WITHIN_SECONDS = 5;
/**
 * Reads the production rules of a service with two target groups. Undefined when one of them is not named, or cannot be read in time.
 * Throws only what is not a `DeployError`.
 */
async function readProductionRules(pairs, { router, clock }) {
    const named = pairs.flatMap(pair => (pair.productionRule === undefined ? [] : { pair, rule: pair.productionRule }));
    if (named.length < pairs.length)
        return undefined;
    try {
        const reading = Promise.all(named.map(async ({ pair, rule }) => toRule(pair, rule, await router.split(rule))));
        const read = await (0,_within_seconds_js__WEBPACK_IMPORTED_MODULE_1__/* .withinSeconds */ .N)(WITHIN_SECONDS, reading, clock);
        return read instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s ? undefined : read;
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        return undefined;
    }
}
/** What such a rule does with the traffic. `placed`: ARNs of the target groups that the service's tasks are in. */
function toRuleTraffic({ pair, rule, split, serving }, placed) {
    const tasksIn = placed.find(group => isOf(pair, group)) ?? pair.targetGroup;
    const otherActions = split?.otherActions === true ? { otherActions: true } : {};
    if (split === undefined)
        return { rule, to: 'missing', tasksIn };
    if (serving.length !== 1)
        return { rule, to: serving.length === 0 ? 'none' : 'both', tasksIn, ...otherActions };
    return { rule, to: serving[0] === tasksIn ? 'others-too' : 'other', tasksIn, ...otherActions };
}
function toRule(pair, rule, split) {
    const groups = [...(split?.weights ?? [])];
    const serving = groups.flatMap(([group, weight]) => (weight > 0 && isOf(pair, group) ? [group] : []));
    return { pair, rule, split, serving, isOdd: serving.length !== 1 || !groups.every(([group]) => isOf(pair, group)) };
}
function isOf({ targetGroup, alternateTargetGroup }, group) {
    return group === targetGroup || group === alternateTargetGroup;
}
//# sourceMappingURL=read-production-rules.js.map

/***/ }),

/***/ 33068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fC: () => (/* binding */ foreseeRefusals),
  DO: () => (/* binding */ makeRollingReady),
  dS: () => (/* binding */ prepareRolling)
});

// EXTERNAL MODULE: ./build/src/use-cases/rollout/deployment-log.js
var deployment_log = __webpack_require__(39143);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/awaited-ends.js
var awaited_ends = __webpack_require__(98037);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/for-each-limited.js
var for_each_limited = __webpack_require__(52019);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/clear-blocking-rollouts.js + 1 modules
var clear_blocking_rollouts = __webpack_require__(14275);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/clear-all.js


const CLEARED_AT_ONCE = 8;
/**
 * Clears the way of all services that were prepared for rolling deployments; by their index, what was done to those that needed it. What a
 * rolling rollback left, the next one needs again: it may still be in progress, and ECS would take no other strategy.
 */
async function clearAll(prepared, { startedAt, purpose }, dependencies) {
    const blocked = [...prepared.entries()].filter(([, { way, decision }]) => way !== undefined &&
        (way.running !== undefined || way.left.kind !== 'nothing') &&
        !(purpose === 'rollback' && decision.kind === 'rolling' && isOfRollingRollback(way)));
    const cleared = await (0,for_each_limited/* forEachLimited */.v)(blocked, CLEARED_AT_ONCE, async ([index, { request, way, eventLog }]) => {
        const { cluster, service } = request;
        const rolledBackFirst = await (0,clear_blocking_rollouts/* clearBlockingRollouts */.P)({ cluster, service, running: way?.running, eventLog, startedAt }, dependencies);
        return [index, rolledBackFirst];
    });
    return new Map(cleared);
}
function isOfRollingRollback({ running, left }) {
    return running === undefined && left.kind === 'configuration' && left.strategy === 'ROLLING';
}
//# sourceMappingURL=clear-all.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/inspect-rolling-way.js
var inspect_rolling_way = __webpack_require__(30767);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/wait-for-ends.js
var wait_for_ends = __webpack_require__(25429);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/inspect-images.js + 1 modules
var inspect_images = __webpack_require__(2087);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/describe-missing-alarm.js
var describe_missing_alarm = __webpack_require__(3995);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/refuse-standstill.js
var refuse_standstill = __webpack_require__(32318);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/within-seconds.js
var within_seconds = __webpack_require__(89482);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/inspect-rolling.js




const ALARMS_WITHIN_SECONDS = 5;
/** Finds what keeps ECS from replacing the tasks of services, or what it would ignore while it does. Changes nothing. */
async function inspectRolling(prepared, purpose, { metrics, clock }) {
    const guarding = prepared.filter(service => service.refusal === undefined && replacesTasks(service)).flatMap(alarmsOf);
    const reading = readAlarms([...new Set(guarding)], metrics);
    // A rollback does not wait for what it would only warn of.
    const states = purpose === 'rollback' ? await (0,within_seconds/* withinSeconds */.N)(ALARMS_WITHIN_SECONDS, reading, clock) : await reading;
    if (states instanceof errors/* DeployError */.s)
        prepared[0]?.eventLog.detail(`could not read the state of the alarms: ${states.message}`, 'warning');
    const known = states instanceof errors/* DeployError */.s ? undefined : states;
    return prepared.map(service => ({ ...service, refusal: service.refusal ?? refuse(service, purpose, known) }));
}
function refuse(service, purpose, states) {
    const { before, request, decision } = service;
    if (before === undefined || !replacesTasks(service))
        return undefined;
    const found = states === undefined ? undefined : refuseAlarms(service, states);
    const reason = purpose === 'rollback' ? undefined : found;
    if (found !== reason)
        service.eventLog.detail(`${found ?? ''} The rollback continues without it.`, 'warning');
    if (reason !== undefined)
        return { verdict: 'failed', reasonCode: 'preflight', reason };
    // A deployment at once needs no room beside the running tasks.
    return decision.kind === 'at-once' ? undefined : (0,refuse_standstill/* refuseStandstill */.Z)(before, request.desiredCount ?? before.desiredCount);
}
/** A name that this step was given and that no alarm has is an error; one that the service already has is only reported. */
function refuseAlarms(service, states) {
    const names = alarmsOf(service);
    const ringing = names.find(name => states.get(name) === 'ALARM');
    if (ringing !== undefined)
        return `Alarm ${ringing} of service ${service.before?.name ?? ''} is already in ALARM, so ECS would ignore it for the whole deployment. Resolve it first, or set \`alarms: none\`.`;
    const missing = names.find(name => !states.has(name));
    if (missing === undefined)
        return undefined;
    const sentence = (0,describe_missing_alarm/* describeMissingAlarm */.F)(missing, 'deployment');
    if (service.request.alarms !== undefined)
        return sentence;
    service.eventLog.detail(sentence, 'warning');
    return undefined;
}
/** A setting alone is changed without a new task; and what runs already is only watched. */
function replacesTasks({ before, revision, request }) {
    return request.redeploy === 'forced' || revision?.existing?.arn !== before?.taskDefinition;
}
/** ECS ignores an alarm that is in ALARM when it starts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html */
function alarmsOf({ before, request }) {
    const alarms = request.alarms ?? before?.alarms;
    return alarms?.enabled === true ? alarms.names : [];
}
/** States by name, or why they cannot be read: a deployment does not depend on that permission. */
async function readAlarms(names, metrics) {
    if (names.length === 0)
        return new Map();
    try {
        return await metrics.alarms(names);
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s)
            return error;
        throw error;
    }
}
//# sourceMappingURL=inspect-rolling.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/prepare-services.js + 3 modules
var prepare_services = __webpack_require__(11191);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/make-rolling-ready.js









/** Looks at all services of a request, and finds what prevents a rolling deployment of each. Changes nothing. */
async function prepareRolling(request, dependencies, looks = {}) {
    const inspectWay = service => (0,inspect_rolling_way/* inspectRollingWay */.z)(service, dependencies);
    const prepared = await (0,prepare_services/* prepareServices */.A)(request, dependencies, { ...looks, inspectWay });
    return inspectRolling(await (0,inspect_images/* inspectImages */.J2)(prepared, request.purpose, dependencies), request.purpose, dependencies);
}
/** Of a dry run: with the refusals that a wait for other deployments would end with. */
function foreseeRefusals(prepared, { request, startedAt }, dependencies) {
    const awaited = (0,awaited_ends/* findAwaited */.T)(prepared, request, dependencies);
    return refuseSome(prepared, (0,wait_for_ends/* foreseeWait */.v)(awaited, waitLimits(request, startedAt), dependencies.clock.now()));
}
/**
 * Waits for the deployments of other revisions that are in progress, rolls back what it does not need to wait for, restores what interrupted runs
 * left, and looks at all services again after each. No service is changed before all are free: one that is refused leaves the others as
 * they are. Throws `Cancelled` as soon as the job is cancelled.
 */
async function makeRollingReady(first, { request, startedAt }, dependencies) {
    const { clock, cancelled, boundCalls } = dependencies;
    const limits = waitLimits(request, startedAt);
    const isRefused = () => prepared.some(({ refusal }) => refusal !== undefined);
    const again = () => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, prepareAgain(request, prepared, dependencies));
    let prepared = first;
    for (;;) {
        const awaited = (0,awaited_ends/* findAwaited */.T)(prepared, request, dependencies);
        if (awaited.length === 0)
            break;
        const refused = await (0,wait_for_ends/* waitForEnds */.Z)(awaited, limits, dependencies);
        if (refused.size > 0)
            return { prepared: refuseSome(prepared, refused), cleared: new Map() };
        boundCalls(clock.now() + request.timeoutMilliseconds);
        prepared = await again();
        if (isRefused())
            return { prepared, cleared: new Map() };
    }
    const cleared = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, clearAll(prepared, { startedAt, purpose: request.purpose }, dependencies));
    if (cleared.size > 0)
        prepared = await again();
    return { prepared, cleared };
}
function waitLimits({ waitMilliseconds }, since) {
    return { since, until: since + waitMilliseconds };
}
function refuseSome(prepared, refused) {
    return prepared.map(service => ({ ...service, refusal: refused.get(service.eventLog) ?? service.refusal }));
}
/** Services were changed since they were looked at. */
function prepareAgain(request, before, dependencies) {
    const eventLogs = new Map(before.map(({ eventLog }) => [eventLog.subject, eventLog]));
    return prepareRolling(request, dependencies, {
        eventLogOf: (naming, { clock, log }) => eventLogs.get(naming.subject) ?? (0,deployment_log/* openDeploymentLog */.w)(naming, { clock, log })
    });
}
//# sourceMappingURL=make-rolling-ready.js.map

/***/ }),

/***/ 18066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  en: () => (/* binding */ openRolling),
  BN: () => (/* binding */ openRollouts),
  gp: () => (/* binding */ prepareOne)
});

// EXTERNAL MODULE: ./build/src/domain/rollout/refusal.js
var rollout_refusal = __webpack_require__(71652);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/record-in-progress.js
var record_in_progress = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/rolling-way.js
var rolling_way = __webpack_require__(12363);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/record/revision-of.js
var revision_of = __webpack_require__(73124);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-settings.js
var service_settings = __webpack_require__(34184);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/judge-task-failures.js
var judge_task_failures = __webpack_require__(75318);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/plan-rolling.js


/** Plans the rolling deployment of a revision to a service as it is now. */
function planRolling(spec, service, { taskDefinition, now }) {
    const { purpose, waitUntil, onRunning, onFailure, redeploy, oddRules, timeoutMilliseconds } = spec;
    return {
        taskDefinition,
        purpose,
        waitUntil,
        onRunning,
        onFailure,
        redeploy,
        oddRules,
        settings: (0,service_settings/* diffSettings */.X)(spec, service).length > 0 ? 'changed' : 'unchanged',
        failedTasksLimit: spec.failedTasksLimit ?? defaultLimit(spec, service),
        timeoutMilliseconds,
        deadlineAt: now + timeoutMilliseconds
    };
}
/** Where the circuit breaker is on, ECS counts. */
function defaultLimit(spec, service) {
    if ((spec.circuitBreaker ?? service.circuitBreaker)?.enabled === true)
        return undefined;
    return (0,judge_task_failures/* defaultFailedTasksLimit */.qD)(spec.desiredCount ?? service.desiredCount);
}
//# sourceMappingURL=plan-rolling.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/preparation/to-prepared.js
var to_prepared = __webpack_require__(79277);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/register-revisions.js
var register_revisions = __webpack_require__(89060);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/make-rolling-ready.js + 2 modules
var make_rolling_ready = __webpack_require__(33068);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/service-rollout.js
var service_rollout = __webpack_require__(97731);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/prepare-rolling.js











/** Prepares the service of a request that names one. Throws a `TypeError` for any other request. */
async function prepareOne(request, startedAt, dependencies) {
    const all = await (0,make_rolling_ready/* prepareRolling */.dS)(request, dependencies);
    const [service] = request.mode === 'dry-run' ? (0,make_rolling_ready/* foreseeRefusals */.fC)(all, { request, startedAt }, dependencies) : all;
    if (service === undefined)
        throw new TypeError('There is no service to prepare.');
    const { before, revision } = service;
    const primary = before && (0,service_snapshot/* findPrimary */.WM)(before);
    const isLive = revision?.existing !== undefined && revision.existing.arn === before?.taskDefinition;
    const joins = isLive && primary?.rolloutState === 'IN_PROGRESS';
    const replaces = joins || !isLive || service.request.redeploy === 'forced';
    return (0,to_prepared/* toPrepared */.J)({ request, service, rollout: undefined }, { ...service, refusal: refusalOf(service) }, { joins, warnings: [], otherwise: replaces ? ['The tasks are replaced.'] : [] });
}
/** Makes the way of one service free and registers its revision. Throws `StartRefused`, and `Cancelled` once the job is cancelled. */
async function openRolling({ request, service }, startedAt, dependencies) {
    const { prepared } = await (0,make_rolling_ready/* makeRollingReady */.DO)([service], { request, startedAt }, dependencies);
    const refusal = prepared.map(refusalOf).find(each => each !== undefined);
    if (refusal !== undefined)
        throw new rollout_refusal/* StartRefused */.V({ code: refusal.reasonCode, reason: refusal.reason });
    const revisions = await (0,unless_cancelled/* unlessCancelled */.M)(dependencies.cancelled, (0,register_revisions/* registerRevisions */.q)(prepared, dependencies));
    const [opened] = openRollouts(request, revisions, dependencies.clock.now());
    if (opened === undefined)
        throw new TypeError('A service that was prepared has a revision.');
    return opened.rollout;
}
/** Also where only a blue/green deployment is safe. */
function refusalOf({ refusal, decision }) {
    if (refusal !== undefined || decision.kind !== 'at-once')
        return refusal;
    const reason = `A rolling update is not possible: ${decision.because}. Use strategy: blue-green.`;
    return { verdict: 'failed', reasonCode: 'wrong-strategy', reason };
}
/** Opens the rollouts of services whose revisions are registered. Their time begins `now`. */
function openRollouts(request, revisions, now) {
    const { purpose } = request;
    const onRunning = purpose === 'rollback' ? 'supersede' : request.onRunning;
    return [...revisions].flatMap(([service, chosen]) => {
        const { before, request: spec, eventLog, changes, decision } = service;
        if (before === undefined)
            return [];
        const oddRules = (0,rolling_way/* oddRulesOf */.WY)(decision);
        const wanted = { ...request, ...spec, onRunning, oddRules };
        const plan = planRolling(wanted, before, { taskDefinition: chosen.to.arn, now });
        const record = (0,record_in_progress/* openRecord */.C)({
            ...{ service: spec.service, eventLog, changes, startedAt: now },
            ...{ from: chosen.from && (0,revision_of/* revisionOf */.D)(chosen.from), to: (0,revision_of/* revisionOf */.D)(chosen.to) }
        }, before.events.map(event => event.id));
        const rollout = (0,service_rollout/* startRollout */.wz)({ request: spec, revisions: chosen, before, plan, record }, service.seenAt);
        return [{ request, service, rollout }];
    });
}
//# sourceMappingURL=prepare-rolling.js.map

/***/ }),

/***/ 52936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readDeployment)
/* harmony export */ });
/* harmony import */ var _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73124);

/** A service deployment is made together with its deployment; their times differ by little. */
const SAME_MOMENT_MILLISECONDS = 60_000;
const SUPERSEDED = ['STOPPED', 'STOP_REQUESTED'];
/** Reads the service deployment of the deployment followed, or finds it where its ARN is still unknown. */
async function readDeployment(rollout, dependencies) {
    const { serviceDeployment: arn } = rollout.state;
    const known = arn === undefined ? undefined : await dependencies.readServiceDeployment(arn);
    const deployment = known ?? (await findDeployment(rollout, dependencies));
    rollout.state = { ...rollout.state, serviceDeployment: deployment?.arn };
    rollout.observation = { ...rollout.observation, deployment };
    if (deployment !== undefined)
        await noteServedBefore(rollout, deployment, dependencies);
}
/** A service names the new revision from the update on: the previous revision of a followed deployment is the one that it started from. */
async function noteServedBefore(rollout, { sourceRevisions: [source] }, { serviceDeployments, taskDefinitions }) {
    const { state, revisions } = rollout;
    if (state.followed?.because !== 'attached' || revisions.from !== undefined || source === undefined)
        return;
    const taskDefinition = (await serviceDeployments.placement(source))?.taskDefinition;
    const from = taskDefinition === undefined ? undefined : await taskDefinitions.find(taskDefinition);
    rollout.revisions = { ...revisions, from };
    rollout.record.from = from && (0,_domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionOf */ .D)(from);
}
/**
 * The service deployment of the deployment followed, among those made since: never just "the latest". ECS does not link the
 * two; what they share is the task definition and the moment.
 */
async function findDeployment(rollout, { serviceDeployments }) {
    const { request, plan, state, record } = rollout;
    const createdAt = state.followed?.createdAt ?? record.startedAt;
    const arns = await serviceDeployments.list(request.cluster, request.service, createdAt - SAME_MOMENT_MILLISECONDS);
    const others = arns.filter(arn => !state.othersServiceDeployments.includes(arn));
    const described = others.length === 0 ? [] : await serviceDeployments.describe(others);
    const distance = (deployment) => Math.abs(deployment.createdAt - createdAt);
    const candidates = described
        .filter(deployment => distance(deployment) <= SAME_MOMENT_MILLISECONDS && mayBeFollowed(state, deployment))
        .toSorted((one, other) => distance(one) - distance(other));
    for (const candidate of candidates) {
        const { targetRevision } = candidate;
        const taskDefinition = targetRevision && (await serviceDeployments.placement(targetRevision))?.taskDefinition;
        if (taskDefinition === plan.taskDefinition)
            return candidate;
    }
    return undefined;
}
/** Where the same revision was deployed again by others, our own first deployment of it was stopped for that. */
function mayBeFollowed({ followed }, { status }) {
    return followed?.because !== 'redeployed-by-others' || !SUPERSEDED.includes(status);
}
//# sourceMappingURL=read-deployment.js.map

/***/ }),

/***/ 96078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bc: () => (/* binding */ deployRolling),
  re: () => (/* binding */ finishRolling),
  zm: () => (/* binding */ reconcileLeftRollout)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/rollout/conclude-rollout.js
var conclude_rollout = __webpack_require__(18339);
// EXTERNAL MODULE: ./build/src/domain/rollout/refusal.js
var refusal = __webpack_require__(71652);
// EXTERNAL MODULE: ./build/src/domain/text/capitalize.js
var capitalize = __webpack_require__(75188);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
// EXTERNAL MODULE: ./build/src/domain/rollout/verdict.js
var verdict = __webpack_require__(53177);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/reconcile-rollout.js + 3 modules
var reconcile_rollout = __webpack_require__(19194);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/record-in-progress.js
var record_in_progress = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/judge-task-failures.js
var judge_task_failures = __webpack_require__(75318);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/domain/rollout/observation.js
var observation = __webpack_require__(14278);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/mark-start.js
var mark_start = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-progress.js
var service_progress = __webpack_require__(11378);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/describe-timeout.js



/** One sentence on a deployment that timed out: its progress, and all known obstacles. */
function describeTimeout({ plan, service, ours, failures }) {
    const [target] = failures.targets;
    const parts = [
        `Timed out after ${(0,duration/* formatDuration */.a3)(plan.timeoutMilliseconds)} with ${(0,service_progress/* describeProgress */.v)(service, ours.id)}`,
        (0,judge_task_failures/* summariseTaskFailures */.P9)(failures.tasks),
        target === undefined ? undefined : `target ${target.endpoint} is ${target.reason}`,
        findHindrance(service, ours)
    ];
    return `${parts.filter(part => part !== undefined).join('; ')}.`;
}
/**
 * Why ECS could not continue, in its own words: no room for a task, or percentages that let it neither start nor stop one.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */
function findHindrance(service, ours) {
    const said = service.events.filter(({ at, message }) => at >= ours.createdAt && message.includes('unable to'));
    const latest = said.toSorted((one, other) => other.at - one.at)[0];
    return latest && `ECS reported that it ${latest.message.replace(/^\(service [^)]+\) /, '').replace(/\.$/, '')}`;
}
//# sourceMappingURL=describe-timeout.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/deployment-phase.js
var deployment_phase = __webpack_require__(54674);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/rule-traffic.js
var rule_traffic = __webpack_require__(79252);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/describe-success.js




/** The message where `force-new-deployment` found a deployment of the same revision in progress. */
const NOT_FORCED = 'Followed the deployment of the same revision that was in progress. Set `on-running: supersede` to replace it.';
/** How a rolling deployment succeeded: whose it was, what runs now, and what keeps it from all traffic. */
function describeSuccess(succeeded, service) {
    const { code, reason } = describeEnd(succeeded, service);
    const rules = succeeded.oddRules.map(rule => `${(0,capitalize/* capitalize */.Z)((0,rule_traffic/* describeRuleTraffic */.Z)(rule))}. ${(0,rule_traffic/* adviseOnRule */.s)(rule)}`);
    return { code, reason: (0,join_sentences/* joinSentences */.D)(reason, ...rules) };
}
function describeEnd({ plan, state, oddRules }, service) {
    const revision = (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition);
    const running = (0,service_snapshot/* describeRunning */.Rh)(service);
    const serving = oddRules.length === 0
        ? `${revision} is serving 100% of traffic`
        : `${revision} is deployed, but may not receive all traffic`;
    switch (state.followed?.because) {
        case 'already-live':
            return {
                code: 'already-live',
                reason: `${revision} is already deployed${state.update === undefined ? '; no changes' : '; the settings were changed'}: ${running}.`
            };
        case 'redeployed-by-others':
            return {
                code: 'redeployed-by-others',
                reason: `${serving}; another client deployed the same revision again: ${running}.`
            };
        case 'attached':
            return {
                code: 'deployed',
                reason: (0,join_sentences/* joinSentences */.D)(`${serving}: ${running}.`, plan.redeploy === 'forced' ? NOT_FORCED : undefined)
            };
        default:
            return { code: 'deployed', reason: `${isWhole(plan, service) ? serving : describeRest(revision)}: ${running}.` };
    }
}
/** With `earlySuccessCriteria` a deployment is successful while old tasks still serve, and new ones may still be missing. */
function isWhole({ taskDefinition }, service) {
    const running = (0,service_snapshot/* findPrimary */.WM)(service)?.runningCount ?? 0;
    return running >= service.desiredCount && !(0,service_snapshot/* runsOthers */.OQ)(service, taskDefinition);
}
function describeRest(revision) {
    return `ECS reported success for ${revision} before all tasks were replaced (earlySuccessCriteria of the service). ECS replaces the rest in the background`;
}
//# sourceMappingURL=describe-success.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/to-rolling-observation.js



/** How long the service deployment may trail behind what the service shows. */
const SETTLE_WITHIN_MILLISECONDS = 15_000;
/** How long a deployment that is COMPLETED may stay without a service deployment that is SUCCESSFUL. */
const CONFIRM_WITHIN_MILLISECONDS = 60_000;
/** A rolling deployment that is followed, in the words of every platform. Total: the states of ECS are open lists. */
function toRollingObservation(seen) {
    const { plan, state, observation, previousTaskDefinition } = seen;
    const { service } = observation;
    const standing = standingOf(seen);
    return {
        ...NOTHING_ELSE,
        at: observation.at,
        startedAt: state.followed?.createdAt,
        stable: previousTaskDefinition === undefined ? undefined : nameOf(previousTaskDefinition),
        canary: nameOf(plan.taskDefinition),
        ...standing,
        ...(standing.phase === 'superseded' ? { successor: nameSuccessor(seen) } : {}),
        ...(service === undefined ? {} : { running: (0,service_snapshot/* describeRunning */.Rh)(service) }),
        ...(standing.phase === 'succeeded' && service !== undefined
            ? { success: describeSuccess({ plan, state, ...observation }, service) }
            : {})
    };
}
/** What a rolling deployment does not have: no stops, and no shares of the traffic. */
const NOTHING_ELSE = {
    ...{ state: undefined, stage: undefined, reason: undefined, cause: undefined, canaryPercent: undefined },
    ...{ stop: undefined, successor: undefined, drift: undefined, unread: undefined }
};
/** Whether what the service shows is enough to determine the state of the deployment, without its service deployment. */
function isPlain({ state }, service) {
    if (service?.status !== 'ACTIVE' || service.desiredCount === 0)
        return true;
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    if (primary === undefined || primary.id !== state.followed?.id || primary.rolloutState === 'FAILED')
        return false;
    return primary.rolloutState !== 'COMPLETED' || state.followed.because === 'already-live';
}
function standingOf(seen) {
    const { state, observation } = seen;
    const { service, deployment } = observation;
    if (service?.status !== 'ACTIVE') {
        const reason = `The service was deleted during the deployment: it is ${service === undefined ? 'gone' : service.status}.`;
        return { phase: 'failed', cause: 'service-deleted', reason };
    }
    if (state.followed === undefined && deployment === undefined)
        return { phase: 'absent' };
    if (service.desiredCount === 0) {
        const reason = 'The service was scaled to zero during the deployment, so no task runs and nothing can be verified.';
        return { phase: 'failed', cause: 'scaled-to-zero', reason };
    }
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    // What was live is only watched; its service deployment is not read.
    if (primary?.id === state.followed?.id && state.followed?.because === 'already-live' && isPlain(seen, service))
        return { phase: (primary?.runningCount ?? 0) >= service.desiredCount ? 'succeeded' : 'progressing' };
    return deployment === undefined ? unsettled(seen, service) : settled(seen, service, deployment);
}
/** The status of the service deployment is its state. While it is in progress, or ECS does not show it yet, the service decides. */
function settled(seen, service, deployment) {
    const { state } = seen;
    const said = { state: deployment.status, reason: deployment.statusReason ?? deployment.rollback?.reason };
    const phase = (0,deployment_phase/* phaseOfStatus */.B)(deployment.status);
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    const isReplaced = primary !== undefined && primary.id !== state.followed?.id;
    switch (phase) {
        case 'starting':
        case 'progressing':
            // The service shows it a little later.
            return state.followed === undefined ? { phase: 'starting' } : unsettled(seen, service);
        case 'rolled-back':
            return { ...said, phase, cause: findCause(state, deployment) };
        case 'stopped':
            if (isReplaced)
                return { phase: 'superseded' };
            return isGivenUp(seen, service)
                ? { ...said, phase: 'failed', cause: causeOfFailure(state, deployment) }
                : { ...said, phase };
        case 'succeeded':
            // It was complete before it was replaced.
            if (isReplaced)
                return { phase: 'superseded' };
            return primary === undefined || isGivenUp(seen, service) ? contradicted(seen, deployment) : { phase };
        default:
            return { ...said, phase };
    }
}
function contradicted({ state, observation }, { status }) {
    const reason = `ECS reports the deployment as ${status}, but the service does not list it.`;
    return {
        phase: 'unknown',
        state: status,
        reason,
        settleBy: troubleSince(state, observation) + SETTLE_WITHIN_MILLISECONDS
    };
}
/** What the service shows while its service deployment does not show an end. */
function unsettled(seen, service) {
    const { state, observation } = seen;
    const { deployment } = observation;
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    const isReplaced = primary !== undefined && primary.id !== state.followed?.id;
    const isSettling = observation.at < troubleSince(state, observation) + SETTLE_WITHIN_MILLISECONDS;
    if (isGivenUp(seen, service)) {
        const isRollbackAhead = service.circuitBreaker?.rollback === true || service.alarms?.rollback === true;
        if (isSettling && (isReplaced || isRollbackAhead))
            return { phase: 'stopping', state: 'FAILED' };
        const reason = deployment?.statusReason;
        return { phase: 'failed', state: 'FAILED', reason, cause: causeOfFailure(state, deployment) };
    }
    if (isReplaced || primary === undefined)
        return { phase: isSettling ? 'stopping' : 'superseded' };
    if (primary.rolloutState !== 'COMPLETED')
        return { phase: phaseOfService(primary.rolloutState) };
    const shown = deployment === undefined ? 'does not list its service deployment' : `still reports ${deployment.status}`;
    return {
        phase: 'promoting',
        reason: `ECS reports the deployment as complete, but ${shown}.`,
        settleBy: (state.completedAt ?? observation.at) + CONFIRM_WITHIN_MILLISECONDS
    };
}
/** The states of a service's deployment: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html */
function phaseOfService(rolloutState) {
    return rolloutState === 'IN_PROGRESS' ? 'progressing' : 'unknown';
}
function isGivenUp({ state }, { deployments }) {
    return deployments.find(({ id }) => id === state.followed?.id)?.rolloutState === 'FAILED';
}
/** Since when there is something to explain. */
function troubleSince(state, { at }) {
    return state.failedAt ?? state.replacedAt ?? state.completedAt ?? at;
}
/** A service shows FAILED whatever ended its deployment; without details from ECS, it was most likely the breaker. */
function causeOfFailure(state, deployment) {
    const cause = findCause(state, deployment);
    return cause === 'rolled-back-by-others' ? 'stopped' : cause;
}
function findCause(state, found) {
    const said = `${found?.statusReason ?? ''} ${found?.rollback?.reason ?? ''}`;
    if (/alarm/i.test(said))
        return 'alarm';
    if (/circuit.?breaker/i.test(said) || found?.circuitBreaker?.status === 'TRIGGERED')
        return 'circuit-breaker';
    if (said.trim() === '' && state.failedAt !== undefined)
        return 'circuit-breaker';
    return 'rolled-back-by-others';
}
function nameSuccessor({ observation }) {
    const primary = observation.service && (0,service_snapshot/* findPrimary */.WM)(observation.service);
    if (primary === undefined)
        return undefined;
    const { run, commit } = observation.successor ?? {};
    const by = [
        `deployment ${primary.id}`,
        run === undefined ? undefined : `run ${run}`,
        commit === undefined ? undefined : `commit ${commit}`
    ].filter(part => part !== undefined);
    return { label: `${(0,service_snapshot/* nameRevision */.hH)(primary.taskDefinition)} (${by.join(', ')})`, revision: primary.taskDefinition };
}
function nameOf(taskDefinition) {
    return { id: taskDefinition, label: (0,service_snapshot/* nameRevision */.hH)(taskDefinition) };
}
//# sourceMappingURL=to-rolling-observation.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/configuration/change-for-rollback.js
var change_for_rollback = __webpack_require__(57498);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/gather-evidence.js
var gather_evidence = __webpack_require__(15445);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/left-deployment.js
var left_deployment = __webpack_require__(14737);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/log-service.js
var log_service = __webpack_require__(44514);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/conclude-deployment.js + 2 modules
var conclude_deployment = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/identify-successor.js
var identify_successor = __webpack_require__(20363);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/read-deployment.js
var read_deployment = __webpack_require__(52936);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/read-production-rules.js
var read_production_rules = __webpack_require__(90439);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/read-rules-again.js

/**
 * The listener rules that still keep the tasks from all traffic, now that ECS shows the target group that it put them in. Somebody may
 * have corrected them. As they were before, where they cannot be read in time.
 */
async function readRulesAgain({ plan, observation: { service, deployment } }, { serviceDeployments, router, clock }) {
    const pairs = (service?.loadBalancers ?? []).filter(({ productionRule }) => plan.oddRules.some(({ rule }) => rule === productionRule));
    const rules = await (0,read_production_rules/* readProductionRules */.X)(pairs, { router, clock });
    if (rules === undefined)
        return plan.oddRules;
    const revision = deployment?.targetRevision;
    const placement = revision === undefined ? undefined : await serviceDeployments.placement(revision);
    const placed = placement?.targetGroups ?? plan.oddRules.map(({ tasksIn }) => tasksIn);
    return rules
        .map(rule => ({ isOdd: rule.isOdd, traffic: (0,read_production_rules/* toRuleTraffic */.J)(rule, placed) }))
        .flatMap(({ isOdd, traffic }) => (isOdd || traffic.to === 'other' ? [traffic] : []));
}
//# sourceMappingURL=read-rules-again.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/rolling-ref.js
var rolling_ref = __webpack_require__(25657);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/service-rollout.js
var service_rollout = __webpack_require__(97731);
// EXTERNAL MODULE: ./build/src/domain/rollout/poll-interval.js
var poll_interval = __webpack_require__(85209);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/refuse-service.js
var refuse_service = __webpack_require__(99517);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/blocking-deployment.js
var blocking_deployment = __webpack_require__(80525);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/next-start.js



/** How long ECS is given to show a deployment whose UpdateService was answered, or may have been carried out. */
const VISIBLE_WITHIN_MILLISECONDS = 10_000;
/** An update that changes nothing when it is carried out twice is sent again after this long, then after twice as long. */
const FIRST_RESEND_MILLISECONDS = 2_000;
/** A minute in all. */
const MOST_TRIES = 8;
/** Decides how a rolling deployment is started, or joined. Pure and total: every state that ECS can be in has an answer. */
function nextStart(turn) {
    const { spec, state, service } = turn;
    if (state.update !== undefined)
        return awaitOurs(turn);
    const refusal = (0,refuse_service/* refuseService */.IF)(spec, service);
    if (refusal !== undefined || service === undefined)
        return refusal ? { kind: 'end', ending: refusal } : { kind: 'wait' };
    const move = begin(turn, service);
    // A running revision is only watched, whatever the strategy of the service; a rollback brings its own.
    const isJudged = move.kind === 'update' && turn.plan.purpose === 'deploy';
    const wrong = isJudged ? (0,refuse_service/* refuseStrategy */.yo)(spec, service) : undefined;
    return wrong === undefined ? move : { kind: 'end', ending: wrong };
}
function begin({ plan }, service) {
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    if (primary?.taskDefinition === plan.taskDefinition)
        return beginAtSameRevision(plan, primary);
    const running = (0,blocking_deployment/* findRollingOverlap */.ww)(service, undefined);
    // One that was in progress before was waited for when the service was prepared.
    if (running !== undefined && plan.onRunning !== 'supersede')
        return { kind: 'end', ending: (0,refuse_service/* refuseOverlap */.Qv)(service, running) };
    return { kind: 'update', redeploy: plan.redeploy };
}
/** A run that was killed, and started again, finds its own deployment: it follows that one. */
function beginAtSameRevision(plan, primary) {
    if (primary.rolloutState === 'FAILED')
        return { kind: 'update', redeploy: 'forced' };
    if (plan.settings === 'changed')
        return { kind: 'update', redeploy: plan.redeploy };
    // Of a run that was killed and started again this is its own deployment: another one is forced only where it may be superseded.
    const isForced = plan.redeploy === 'forced' && plan.onRunning === 'supersede';
    if (primary.rolloutState === 'IN_PROGRESS' && !isForced)
        return { kind: 'follow', deployment: primary.id, because: 'attached' };
    if (plan.redeploy === 'forced')
        return { kind: 'update', redeploy: 'forced' };
    return { kind: 'follow', deployment: primary.id, because: 'already-live' };
}
/** UpdateService was sent; which deployment is ours is still unknown. */
function awaitOurs({ spec, plan, state, service, now }) {
    if (service?.status !== 'ACTIVE')
        return endWith('failed', 'service-deleted', `Service ${spec.service} was deleted during the deployment.`);
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    const isNew = primary !== undefined && !state.deploymentsBefore.includes(primary.id);
    const isSame = primary?.taskDefinition === plan.taskDefinition;
    if (primary !== undefined && isSame && isNew)
        return { kind: 'follow', deployment: primary.id, because: 'started' };
    const update = state.update ?? { at: now, tries: 0, answer: 'lost' };
    if (primary !== undefined && isSame && plan.redeploy === 'when-changed' && update.answer === 'received') {
        const because = primary.rolloutState === 'COMPLETED' ? 'already-live' : 'attached';
        return { kind: 'follow', deployment: primary.id, because };
    }
    if (now < update.at + visibleWithinMilliseconds(plan, update))
        return { kind: 'wait' };
    if (isNew)
        return endWith('unknown', 'not-visible', `ECS shows a deployment of ${primary.taskDefinition} instead of this one.`);
    if (update.answer === 'lost' && update.tries < MOST_TRIES && now < plan.deadlineAt)
        return { kind: 'update', redeploy: plan.redeploy };
    return endWith('unknown', 'not-visible', `ECS did not start a deployment of ${plan.taskDefinition}. Check the deployments of the service in the console.`);
}
/**
 * The same task definition again starts no other deployment, so that an update whose answer was lost is sent again as soon as the
 * service has been read and does not show it; a forced one only when it is certain that ECS does not show it late.
 */
function visibleWithinMilliseconds({ redeploy }, { answer, tries }) {
    if (answer === 'received' || redeploy === 'forced' || tries >= MOST_TRIES)
        return VISIBLE_WITHIN_MILLISECONDS;
    return Math.min(VISIBLE_WITHIN_MILLISECONDS, FIRST_RESEND_MILLISECONDS * 2 ** Math.max(0, tries - 1));
}
function endWith(verdict, reasonCode, reason) {
    return { kind: 'end', ending: { verdict, reasonCode, reason } };
}
//# sourceMappingURL=next-start.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/rolling/rolling-state.js
var rolling_state = __webpack_require__(72248);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-settings.js
var service_settings = __webpack_require__(34184);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/tolerate-outage.js
var tolerate_outage = __webpack_require__(48434);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/start-rolling.js














/** A service that was read longer ago is read again before anything is done to it, or decided by it. */
const FRESH_MILLISECONDS = 10_000;
/**
 * Starts a deployment, or joins the one that is there, until ECS shows it. Calls `begun` before it sends an update, and as more of the
 * deployment is known. Throws `StartRefused`, `outcome-unknown` where ECS does not show the deployment, and `Cancelled` as soon as the job
 * is cancelled.
 */
async function startRolling(rollout, begun, dependencies) {
    const { clock, cancelled } = dependencies;
    const startedAt = clock.now();
    if (startedAt - rollout.observation.at > FRESH_MILLISECONDS)
        await look(rollout, dependencies);
    for (;;) {
        const { request: spec, plan, state, observation } = rollout;
        const move = nextStart({ spec, plan, state, service: observation.service, now: clock.now() });
        if (move.kind === 'end')
            throw endOf(move.ending);
        if (move.kind === 'follow') {
            followDeployment(rollout, move, clock.now());
            if (move.because !== 'already-live')
                begun();
            if (move.because !== 'attached')
                return;
            await (0,tolerate_outage/* tolerateOutage */.A)(() => readWhatIsJoined(rollout, dependencies), plan.deadlineAt, dependencies);
            begun();
            return;
        }
        if (move.kind === 'update') {
            if (cancelled.aborted)
                throw new unless_cancelled/* Cancelled */.c();
            begun();
            const sent = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, update(rollout, move, dependencies));
            if (sent === 'answered')
                continue;
        }
        await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, clock.sleep((0,poll_interval/* pollIntervalMilliseconds */.z)(clock.now() - startedAt), cancelled));
        await look(rollout, dependencies);
    }
}
function endOf({ verdict, reasonCode: code, reason }) {
    return verdict === 'unknown' ? new errors/* DeployError */.s('outcome-unknown', reason) : new refusal/* StartRefused */.V({ code, reason });
}
async function look(rollout, dependencies) {
    const at = dependencies.clock.now();
    const read = () => dependencies.readService(rollout.request);
    (0,service_rollout/* takeIn */.l)(rollout, await (0,tolerate_outage/* tolerateOutage */.A)(read, rollout.plan.deadlineAt, dependencies), at);
}
async function update(rollout, { redeploy }, dependencies) {
    const { request, plan, before, record } = rollout;
    const { services, clock } = dependencies;
    const { eventLog } = record;
    const tries = (rollout.state.update?.tries ?? 0) + 1;
    // What was changed is known from the moment at which it is sent.
    const forRollback = rollout.configurationBefore === undefined ? undefined : await (0,change_for_rollback/* changeForRollback */._i)(rollout, dependencies);
    if (forRollback !== undefined && dependencies.cancelled.aborted)
        throw new unless_cancelled/* Cancelled */.c();
    rollout.state = { ...rollout.state, update: { at: clock.now(), tries, answer: 'lost' } };
    eventLog.milestone(`updating the service to ${(0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition)}${tries > 1 ? ` (try ${tries})` : ''}`);
    try {
        const service = await services.update({
            cluster: request.cluster,
            service: request.service,
            taskDefinition: plan.taskDefinition,
            desiredCount: request.desiredCount,
            redeploy,
            deploymentConfiguration: forRollback ?? (0,service_settings/* mergeDeploymentConfiguration */.W)(request, before)
        });
        rollout.state = { ...rollout.state, update: { at: clock.now(), tries, answer: 'received' } };
        (0,service_rollout/* takeIn */.l)(rollout, service, clock.now());
        return 'answered';
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        // It does not cover an earlier try whose answer was lost.
        const isRefused = error.code !== 'outcome-unknown' && tries === 1;
        if (isRefused)
            throw new refusal/* StartRefused */.V({ code: error.code, reason: error.message });
        eventLog.detail((0,join_sentences/* joinSentences */.D)(error.message, 'Checking what ECS did.'), 'warning');
        return 'not-known';
    }
}
/** Takes a deployment that the service shows as the one of this run, and logs it. */
function followDeployment(rollout, move, now) {
    const { service } = rollout.observation;
    const deployment = service?.deployments.find(({ id }) => id === move.deployment);
    if (service === undefined || deployment === undefined)
        return;
    rollout.state = (0,rolling_state/* noteObservation */.Ne)((0,rolling_state/* follow */.e6)(rollout.state, deployment, move.because), service, now);
    const revision = (0,service_snapshot/* nameRevision */.hH)(rollout.plan.taskDefinition);
    const lines = {
        started: `started deployment ${move.deployment} of ${revision}`,
        attached: `${revision} is already being deployed: following ${move.deployment}`,
        'already-live': `${revision} is already deployed`,
        'redeployed-by-others': `another client deployed ${revision} again: following ${move.deployment}`
    };
    rollout.record.eventLog.milestone(lines[move.because]);
    if (move.because === 'attached' && rollout.plan.redeploy === 'forced')
        rollout.record.eventLog.detail(NOT_FORCED, 'warning');
}
/** The previous revision is not the one that the service names now. It is unknown until it was read. */
async function readWhatIsJoined(rollout, dependencies) {
    rollout.revisions = { ...rollout.revisions, from: undefined };
    rollout.record.from = undefined;
    await (0,read_deployment/* readDeployment */.i)(rollout, dependencies);
}
//# sourceMappingURL=start-rolling.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/observe-rolling.js








/**
 * Reads the state of the followed deployment. Its service deployment is read only where the service does not show it. The same revision that
 * others deployed again is followed from then on.
 */
async function observeRolling(rollout, dependencies) {
    await readService(rollout, dependencies);
    const { state, observation, plan } = rollout;
    const { taskDefinition } = plan;
    if (state.followed === undefined && observation.service !== undefined) {
        const started = (0,rolling_ref/* findStarted */.$)({ ...state, taskDefinition }, observation.service);
        if (started !== undefined)
            followDeployment(rollout, { deployment: started.id, because: 'started' }, observation.at);
    }
    for (;;) {
        const observed = await observeFollowed(rollout, dependencies);
        rollout.phase = observed.phase;
        const primary = rollout.observation.service && (0,service_snapshot/* findPrimary */.WM)(rollout.observation.service);
        if (observed.phase !== 'superseded' || primary === undefined)
            return observed;
        if (primary.taskDefinition !== rollout.plan.taskDefinition) {
            const successor = await (0,identify_successor/* identifySuccessor */.J)(primary.taskDefinition, dependencies.taskDefinitions);
            rollout.observation = { ...rollout.observation, successor };
            rollout.record.successor = successor;
            return toRollingObservation(seenOf(rollout, rollout.observation.deployment));
        }
        followDeployment(rollout, { deployment: primary.id, because: 'redeployed-by-others' }, rollout.observation.at);
    }
}
/** What the start observed is not read again immediately. */
async function readService(rollout, { clock, readService: read }) {
    const at = clock.now();
    if (rollout.observation.looked || rollout.observation.at + FRESH_MILLISECONDS < at)
        (0,service_rollout/* takeIn */.l)(rollout, await read(rollout.request), at);
    rollout.observation = { ...rollout.observation, looked: true };
}
async function observeFollowed(rollout, dependencies) {
    const observed = await observeDeployment(rollout, dependencies);
    if (observed.phase !== 'succeeded' || rollout.plan.oddRules.length === 0)
        return observed;
    const oddRules = await readRulesAgain(rollout, dependencies);
    rollout.observation = { ...rollout.observation, oddRules };
    return toRollingObservation(seenOf(rollout, rollout.observation.deployment));
}
async function observeDeployment(rollout, dependencies) {
    const { service } = rollout.observation;
    const isGoingBack = rollout.goesBack !== undefined && service?.status === 'ACTIVE';
    if (isPlain(rollout, service) && !isGoingBack)
        return toRollingObservation(seenOf(rollout, undefined));
    await (0,read_deployment/* readDeployment */.i)(rollout, dependencies);
    return toRollingObservation(seenOf(rollout, rollout.observation.deployment));
}
function seenOf(rollout, deployment) {
    const { plan, state } = rollout;
    const observation = { ...rollout.observation, deployment };
    return { plan, state, observation, previousTaskDefinition: (0,service_rollout/* servedBefore */.p7)(rollout) };
}
//# sourceMappingURL=observe-rolling.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/prepare-rolling.js + 1 modules
var prepare_rolling = __webpack_require__(18066);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/prune-revisions.js


/**
 * Deregisters the oldest revisions of a family until `keep` are left. Never one that a service of this step has, that any task of the
 * cluster runs, or that would be rolled back to. Best effort: what was deployed stays deployed. Throws only what is not a `DeployError`.
 */
async function pruneRevisions(rollout, dependencies) {
    const { request, revisions, record } = rollout;
    const { eventLog } = record;
    if (request.keepRevisions === undefined || !hasSucceeded(rollout))
        return;
    try {
        const { family } = revisions.to;
        const active = await dependencies.taskDefinitions.activeRevisions(family);
        const old = active.slice(request.keepRevisions);
        if (old.length === 0)
            return;
        const inUse = new Set([
            ...(await dependencies.services.revisionsInUse(request.cluster, family)),
            ...[rollout, ...dependencies.alongside].flatMap(revisionsOf)
        ]);
        const unused = old.filter(arn => !inUse.has(arn));
        for (const arn of unused)
            await dependencies.taskDefinitions.deregister(arn);
        if (unused.length > 0)
            eventLog.detail(`deregistered ${unused.map(service_snapshot/* nameRevision */.hH).join(', ')}`);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        eventLog.detail(`old revisions were not deregistered: ${error.message}`, 'warning');
    }
}
function hasSucceeded({ record: { ending }, phase, wayBack }) {
    return ending === undefined ? phase === 'succeeded' && wayBack === undefined : ending.verdict === 'succeeded';
}
function revisionsOf({ revisions, before, observation }) {
    const deployments = [...before.deployments, ...(observation.service?.deployments ?? [])];
    return [revisions.to.arn, before.taskDefinition, ...deployments.map(deployment => deployment.taskDefinition)];
}
//# sourceMappingURL=prune-revisions.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/unrequested-rollouts.js
var unrequested_rollouts = __webpack_require__(60696);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/ecs-rolling.js




















/**
 * Without a run, ECS completes the deployment; if its tasks fail, ECS rolls it back where its circuit breaker is on.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html
 */
const ROLLING_CAPABILITIES = {
    ...{ traffic: 'replica-share', stops: 'none', preview: false, perRevisionMetrics: false },
    survivesLostRunner: 'platform'
};
/** How long ECS is given to show that it rolls back before it is asked again. */
const HEARD_MILLISECONDS = 10_000;
/**
 * Rolling deployments of ECS, which continue automatically: no stops, and traffic follows the tasks that run. `save` keeps what `post`
 * finds a deployment of the previous revision by.
 */
function ecsRolling(dependencies, save = () => undefined) {
    const { serviceDeployments, metrics, clock } = dependencies;
    const startedAt = (0,mark_start/* markStart */.E)(clock);
    /** What was read of each rollout: all of it can be read again. */
    const known = new Map();
    const take = (rollout) => {
        const ref = (0,rolling_ref/* refOf */.H)(rollout);
        known.set(JSON.stringify(ref), rollout);
        return ref;
    };
    const attach = async (ref) => {
        const key = JSON.stringify(ref);
        const rollout = known.get(key) ?? (await readRollout(ref, dependencies));
        known.set(key, rollout);
        return rollout;
    };
    const start = async (rollout, begun) => {
        await startRolling(rollout, () => begun(take(rollout)), dependencies);
        return take(rollout);
    };
    return {
        platformName: 'ECS',
        capabilities: ROLLING_CAPABILITIES,
        take,
        prepare: request => (0,prepare_rolling/* prepareOne */.gp)(request, startedAt(), dependencies),
        async start(plan, begun) {
            plan.rollout ??= await (0,prepare_rolling/* openRolling */.en)(plan, startedAt(), dependencies);
            return start(plan.rollout, begun);
        },
        observe: async (ref) => observeRolling(await attach(ref), dependencies),
        follow: async (ref, observed) => followTasks(await attach(ref), observed, dependencies),
        explainTimeout: async (ref) => explainTimeout(await attach(ref), dependencies),
        async act(ref, effect) {
            if (effect === 'continue')
                throw hasNoStop();
            const rollout = await attach(ref);
            rollout.goesBack ??= 'asked';
            if (clock.now() < (rollout.rollbackHeardAt ?? Number.NEGATIVE_INFINITY) + HEARD_MILLISECONDS)
                return;
            if (rollout.state.serviceDeployment === undefined)
                await (0,read_deployment/* readDeployment */.i)(rollout, dependencies);
            const arn = rollout.state.serviceDeployment;
            // ECS shows it a little later.
            if (arn === undefined)
                return;
            await serviceDeployments.rollBack(arn);
            rollout.rollbackHeardAt = clock.now();
        },
        async revert(ref) {
            const rollout = await attach(ref);
            return start((0,unrequested_rollouts/* startWayBack */.V)(rollout, clock.now()), () => save((0,rolling_ref/* refOf */.H)(rollout)));
        },
        pause: () => Promise.reject(hasNoStop()),
        async finish(ref) {
            const rollout = await attach(ref);
            await (0,change_for_rollback/* restoreAfterRollback */.hG)(rollout.wayBack ?? rollout, dependencies);
            await pruneRevisions(rollout, dependencies);
        },
        // ECS itself evaluates the alarms of the service; nothing is compared, as both revisions serve behind one target group.
        evidence: () => ({
            measure: () => Promise.resolve(undefined),
            alarms: names => metrics.alarms(names),
            health: () => Promise.resolve(undefined)
        }),
        explain: (ref, ending) => {
            const rollout = known.get(JSON.stringify(ref));
            if (rollout === undefined)
                throw new TypeError('A rollout is observed before it is explained.');
            return (0,conclude_deployment/* explainRolling */.$r)(rollout, ending);
        }
    };
}
function hasNoStop() {
    return new errors/* DeployError */.s('rejected', 'A rolling deployment cannot be continued: it has no pauses.');
}
/** A rollout that another run began. */
async function readRollout(ref, dependencies) {
    const snapshot = await dependencies.readService(ref);
    if (snapshot === undefined)
        throw new errors/* DeployError */.s('not-found', `Service ${ref.service} no longer exists.`);
    const until = dependencies.clock.now() + left_deployment/* POST_PATIENCE_MILLISECONDS */.K;
    return (0,unrequested_rollouts/* reopenRollout */.j)(ref, { snapshot, prefix: '', until, onFailure: 'rollback', purpose: 'deploy' }, dependencies);
}
/** The tasks are looked at again: they may be the cause. */
async function explainTimeout(rollout, dependencies) {
    const { plan, state } = rollout;
    const { service } = rollout.observation;
    const ours = service?.deployments.find(({ id }) => id === state.followed?.id);
    if (service === undefined || ours === undefined)
        return { cause: 'timed-out', reason: 'The rollout timed out.' };
    const failures = await readFailures(rollout, (0,service_progress/* countTroubleSigns */.t)(service, ours), dependencies);
    const failure = (0,judge_task_failures/* judgeTaskFailures */.mx)(failures.tasks, plan.failedTasksLimit);
    return failure === undefined
        ? { cause: 'timed-out', reason: describeTimeout({ plan, service, ours, failures }) }
        : { cause: failure.cause, reason: `${(0,capitalize/* capitalize */.Z)(failure.text)}.` };
}
/** Logs what ECS reports of the service, and judges the tasks of the deployment where something hints at trouble. */
async function followTasks(rollout, observed, dependencies) {
    const { state, plan, goesBack, record } = rollout;
    const { service, failures } = rollout.observation;
    const { followed } = state;
    if (service === undefined)
        return undefined;
    (0,log_service/* logService */.C)(record, service, followed?.because === 'already-live' ? undefined : followed?.id);
    if (!(0,observation/* isOpen */.n)(observed)) {
        const isToExplain = observed.phase !== 'succeeded' && goesBack !== 'cancelled';
        if (isToExplain && failures.at < troubleSince(state, rollout.observation))
            await readFailures(rollout, failures.signs, dependencies);
        return undefined;
    }
    const ours = service.deployments.find(({ id }) => id === followed?.id);
    if (ours === undefined || goesBack !== undefined)
        return undefined;
    const signs = (0,service_progress/* countTroubleSigns */.t)(service, ours);
    const seen = signs > failures.signs ? await readFailures(rollout, signs, dependencies) : failures;
    const failure = (0,judge_task_failures/* judgeTaskFailures */.mx)(seen.tasks, plan.failedTasksLimit);
    return failure && { cause: failure.cause, reason: `${(0,capitalize/* capitalize */.Z)(failure.text)}.` };
}
/** Reads why tasks of the deployment failed, logs what is new, and keeps it. */
async function readFailures(rollout, signs, dependencies) {
    const { record, request, revisions, state, observation } = rollout;
    const watched = {
        ...{ record, cluster: request.cluster, service: observation.service, definition: revisions.to.definition },
        ...{ deployment: state.followed?.id, failures: observation.failures }
    };
    const failures = await (0,gather_evidence/* gatherEvidence */.h)(watched, signs, dependencies);
    rollout.observation = { ...rollout.observation, failures };
    return failures;
}
//# sourceMappingURL=ecs-rolling.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/reconcile-rolling.js












const SHORTEST_PATIENCE_MILLISECONDS = 60_000;
const LONGEST_PATIENCE_MILLISECONDS = 600_000;
/** How long the end of a rollback is waited for after the timeout: as long as the deployment was, within bounds. In milliseconds. */
function patienceMilliseconds({ timeoutMilliseconds }) {
    return Math.min(LONGEST_PATIENCE_MILLISECONDS, Math.max(SHORTEST_PATIENCE_MILLISECONDS, timeoutMilliseconds));
}
/** Starts the deployment of one service, or joins it, and reconciles it until its end. Throws `Cancelled` as soon as the job is cancelled. */
async function deployRolling(opened, save, dependencies) {
    const { rollout } = opened;
    const target = ecsRolling(dependencies, save);
    await endByItself(rollout, dependencies, async () => {
        const ref = await target.start(opened, save);
        return (endAtStart(rollout) ??
            (await reconcile({ rollout, ref, target }, patienceMilliseconds(rollout.plan), dependencies)));
    });
}
/** Leads a deployment that `main` left to its end, as far as the time given to it goes. */
async function reconcileLeftRollout(rollout, dependencies) {
    const target = ecsRolling(dependencies);
    await endByItself(rollout, dependencies, () => reconcile({ rollout, ref: target.take(rollout), target }, 0, dependencies));
}
/** Cleans up after a deployment that has ended. */
async function finishRolling(rollout, dependencies) {
    const target = ecsRolling(dependencies);
    await target.finish(target.take(rollout));
}
/** An AWS call that fails permanently ends the rollout that needed it, and no other. */
async function endByItself(rollout, { clock }, play) {
    try {
        (0,record_in_progress/* endRecord */.r)(rollout.record, await play(), clock.now());
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        (0,record_in_progress/* endRecord */.r)(rollout.record, endUnreadable(rollout, error), clock.now());
    }
}
/** All that is waited for, where that is the start. */
function endAtStart({ plan, state }) {
    if (plan.waitUntil !== 'started' || state.followed?.because === 'already-live')
        return undefined;
    const revision = (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition);
    const reason = `ECS started the deployment of ${revision}. This run does not wait for its end (\`wait-until: started\`).`;
    return { verdict: 'succeeded', reasonCode: 'started', reason };
}
async function reconcile({ rollout, ref, target }, patience, dependencies) {
    const { plan, reconciliation, record } = rollout;
    const world = { ...dependencies, target, eventLog: record.eventLog, judge: () => Promise.resolve(undefined) };
    const follow = (followed, found) => (0,reconcile_rollout/* reconcileRollout */.i)({
        ...{ ref: found, state: followed.reconciliation, purpose: followed.plan.purpose },
        gates: { gates: [], metricDelaySeconds: 0 },
        origin: followed.state.followed?.because === 'started' ? 'started' : 'joined',
        ...{ timeoutMilliseconds: followed.plan.timeoutMilliseconds, patienceMilliseconds: patience },
        leave: reasonToLeave(followed)
    }, world);
    const { wayBack } = rollout;
    // The run that began the way back was killed.
    const end = wayBack === undefined || reconciliation.abort === undefined
        ? await follow(rollout, ref)
        : { kind: 'reverted', abort: reconciliation.abort, end: await follow(wayBack, target.take(wayBack)) };
    const { observation } = rollout.wayBack ?? rollout;
    const previous = (0,service_rollout/* servedBefore */.p7)(rollout);
    const failures = (0,judge_task_failures/* summariseTaskFailures */.P9)(rollout.observation.failures.tasks);
    const ending = (0,conclude_rollout/* concludeRollout */.N)(end, {
        platformName: target.platformName,
        to: (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition),
        from: previous && (0,service_snapshot/* nameRevision */.hH)(previous),
        ...{ canaryPercent: undefined, reachedPercent: undefined, endsAtFullTraffic: false, isVisible: true },
        abort: reconciliation.abort,
        platformCause: reconciliation.observed?.cause,
        failures: failures && (0,capitalize/* capitalize */.Z)(failures),
        running: observation.service && (0,service_snapshot/* describeRunning */.Rh)(observation.service)
    });
    return ending.verdict === 'unknown' ? { ...ending, reason: (0,join_sentences/* joinSentences */.D)(ending.reason, lookAt(rollout)) } : ending;
}
function lookAt({ request: { service, cluster } }) {
    return `Deployment status is unknown. Check service ${service} in cluster ${cluster} in the console.`;
}
function reasonToLeave({ plan, state }) {
    if (state.followed?.because === 'already-live')
        return 'The revision was already deployed, so there is no deployment to roll back.';
    if (plan.purpose === 'rollback')
        return 'A rollback does not return to the revision that it leaves.';
    return plan.onFailure === 'leave' ? 'The deployment was not rolled back (`on-failure: leave`).' : undefined;
}
function endUnreadable(rollout, error) {
    const { state, reconciliation, plan } = rollout;
    if (error instanceof refusal/* StartRefused */.V)
        return { verdict: 'failed', reasonCode: error.refusal.code, reason: error.refusal.reason };
    if (error.code === 'outcome-unknown' && state.followed === undefined)
        return { verdict: 'unknown', reasonCode: 'not-visible', reason: error.message };
    if (state.update === undefined && state.followed === undefined)
        return { verdict: 'failed', reasonCode: error.code, reason: (0,join_sentences/* joinSentences */.D)(error.message, 'Nothing was changed.') };
    const { abort } = reconciliation;
    if (abort !== undefined && reconciliation.rollbackRequested) {
        const why = `The deployment of ${(0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition)} failed: ${(0,capitalize/* uncapitalize */.Y)(abort.reason)}`;
        const reason = (0,join_sentences/* joinSentences */.D)(why, `Whether its rollback started is unknown: ${error.message}`);
        return { verdict: (0,verdict/* verdictFor */.Xb)(abort.cause, 'failed'), reasonCode: abort.cause, reason };
    }
    return { verdict: 'unknown', reasonCode: error.code, reason: (0,join_sentences/* joinSentences */.D)(error.message, lookAt(rollout)) };
}
//# sourceMappingURL=reconcile-rolling.js.map

/***/ }),

/***/ 96477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ rollingDependencies)
});

;// CONCATENATED MODULE: ./build/src/use-cases/rollout/read-together.js
/** Reads that come within this time are answered by one. */
const GATHER_MILLISECONDS = 50;
/** However many ask at different moments, no more is read than once in this time. */
const LEAST_INTERVAL_MILLISECONDS = 1_000;
/**
 * Makes single reads of a platform that answers many in one call: those that come at nearly the same time are sent together. `readAll` returns
 * its results in the order of the keys; what it throws is thrown by each of them.
 */
function readTogether(readAll, clock) {
    let gathering;
    let readAt = Number.NEGATIVE_INFINITY;
    const gather = async (keys) => {
        await clock.sleep(Math.max(GATHER_MILLISECONDS, readAt + LEAST_INTERVAL_MILLISECONDS - clock.now()));
        gathering = undefined;
        readAt = clock.now();
        return readAll(keys);
    };
    return async (key) => {
        if (gathering === undefined) {
            const keys = [];
            gathering = { keys, results: gather(keys) };
        }
        const { keys, results } = gathering;
        const index = keys.push(key) - 1;
        return (await results)[index];
    };
}
//# sourceMappingURL=read-together.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/share-bound.js
/** One bound on the calls of a platform for several rollouts at once: the latest that any of them that still continues has set. */
function shareBound(boundCalls) {
    const bounds = new Map();
    return () => {
        const rollout = Symbol('rollout');
        return until => {
            bounds.set(rollout, until);
            boundCalls(Math.max(...bounds.values()));
        };
    };
}
//# sourceMappingURL=share-bound.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/observe-services.js
var observe_services = __webpack_require__(21145);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/rolling-dependencies.js



const UPDATES_AT_ONCE = 8;
/** Makes the dependencies of each of these rollouts: what they ask for is read together, and no more than some are updated at a time. */
function rollingDependencies(alongside, dependencies) {
    const { clock, services, serviceDeployments, boundCalls } = dependencies;
    const describe = (names) => (0,observe_services/* observeServices */.R)(names, services);
    const find = async (arns) => {
        const found = await serviceDeployments.describe(arns);
        return arns.map(arn => found.find(deployment => deployment.arn === arn));
    };
    const isAlone = alongside.length <= 1;
    const readOne = isAlone ? async (name) => (await describe([name]))[0] : readTogether(describe, clock);
    const findOne = isAlone ? async (arn) => (await find([arn]))[0] : readTogether(find, clock);
    const bound = shareBound(boundCalls);
    const update = atMost(UPDATES_AT_ONCE, (change) => services.update(change));
    return () => ({
        ...dependencies,
        services: { ...services, update },
        alongside,
        readService: async (name) => seen(await readOne(name)),
        readServiceDeployment: findOne,
        boundCalls: boundWhere(bound())
    });
}
function boundWhere(bound) {
    return until => {
        if (until !== undefined)
            bound(until);
    };
}
function seen(observation) {
    if (observation?.kind === 'unreadable')
        throw observation.error;
    return observation?.service;
}
/** `task`, no more than `limit` at a time. */
function atMost(limit, task) {
    let free = limit;
    const waiting = [];
    return async (argument) => {
        if (free === 0)
            await new Promise(resolve => waiting.push(resolve));
        else
            free -= 1;
        try {
            return await task(argument);
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}
//# sourceMappingURL=rolling-dependencies.js.map

/***/ }),

/***/ 25657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findStarted),
/* harmony export */   H: () => (/* binding */ refOf)
/* harmony export */ });
/** What a rolling deployment is found by. */
function refOf(rollout) {
    const { request, plan, revisions, before, state, record, wayBack, reconciliation } = rollout;
    return {
        cluster: request.cluster,
        service: request.service,
        taskDefinition: plan.taskDefinition,
        previousTaskDefinition: revisions.from?.arn ?? before.taskDefinition,
        deploymentsBefore: state.deploymentsBefore,
        followed: state.followed,
        serviceDeployment: state.serviceDeployment,
        oddRules: plan.oddRules,
        configurationBefore: rollout.configurationBefore,
        startedAt: record.startedAt,
        ...(wayBack === undefined ? {} : { wayBack: { ref: refOf(wayBack), abort: reconciliation.abort } })
    };
}
/** The deployment that a run started without seeing it. */
function findStarted({ taskDefinition, deploymentsBefore }, { deployments }) {
    return deployments.find(each => each.taskDefinition === taskDefinition && !deploymentsBefore.includes(each.id));
}
//# sourceMappingURL=rolling-ref.js.map

/***/ }),

/***/ 97731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ takeIn),
/* harmony export */   p7: () => (/* binding */ servedBefore),
/* harmony export */   wz: () => (/* binding */ startRollout)
/* harmony export */ });
/* harmony import */ var _domain_service_service_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34184);
/* harmony import */ var _domain_traffic_shift_way_back_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97624);
/* harmony import */ var _use_cases_rollout_rollout_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22210);
/* harmony import */ var _domain_rolling_rolling_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72248);
/* harmony import */ var _domain_service_seen_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47858);





/** A deployment that has not done anything yet. `seenAt` is when `before` was read. */
function startRollout(start, seenAt) {
    const { deadlineAt, timeoutMilliseconds } = start.plan;
    return {
        ...start,
        configurationBefore: configurationToRestore(start),
        state: (0,_domain_rolling_rolling_state_js__WEBPACK_IMPORTED_MODULE_2__/* .initialState */ .ue)(start.before),
        observation: {
            ...{ at: seenAt, looked: false, service: start.before, deployment: undefined },
            ...{ failures: _domain_service_seen_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_SEEN */ .s, successor: undefined, oddRules: start.plan.oddRules }
        },
        reconciliation: (0,_use_cases_rollout_rollout_state_js__WEBPACK_IMPORTED_MODULE_4__/* .initialState */ .ue)(deadlineAt - timeoutMilliseconds),
        goesBack: undefined,
        phase: undefined,
        rollbackHeardAt: undefined,
        wayBack: undefined
    };
}
function configurationToRestore({ request, before, plan }) {
    const configuration = (0,_domain_service_service_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeDeploymentConfiguration */ .W)(request, before) ?? before.deploymentConfiguration;
    return plan.purpose === 'rollback' && (0,_domain_traffic_shift_way_back_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .needsRollingReturn */ .Dv)(configuration) ? configuration : undefined;
}
/** ARN of the task definition to go back to; undefined where none is known: of a first deployment, or of the same revision again. */
function servedBefore({ revisions, before, plan }) {
    const arn = revisions.from?.arn ?? before.taskDefinition;
    return arn === plan.taskDefinition ? undefined : arn;
}
/** Takes in what ECS reported about the service. */
function takeIn(rollout, service, at) {
    rollout.observation = { ...rollout.observation, service, at, looked: false };
    if (service !== undefined)
        rollout.state = (0,_domain_rolling_rolling_state_js__WEBPACK_IMPORTED_MODULE_2__/* .noteObservation */ .Ne)(rollout.state, service, at);
}
//# sourceMappingURL=service-rollout.js.map

/***/ }),

/***/ 60696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ startWayBack),
/* harmony export */   j: () => (/* binding */ reopenRollout)
/* harmony export */ });
/* harmony import */ var _domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64201);
/* harmony import */ var _domain_rolling_rolling_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72248);
/* harmony import */ var _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14737);
/* harmony import */ var _rolling_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25657);
/* harmony import */ var _service_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97731);





/** Opens a rolling deployment again that another run left: nothing is asked for any more than to see it to its end. */
function reopenRollout(ref, { onFailure, purpose, ...found }, dependencies) {
    const now = dependencies.clock.now();
    const { cluster, service, taskDefinition, previousTaskDefinition, deploymentsBefore } = ref;
    const rollout = (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .startRollout */ .wz)({
        ...(0,_service_left_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .reopenRecord */ .T)(ref, found, dependencies),
        request: { ...NOTHING_ASKED, cluster, service },
        before: { ...found.snapshot, taskDefinition: previousTaskDefinition },
        plan: {
            ...TO_ITS_END,
            ...{ onFailure, purpose },
            oddRules: ref.oddRules,
            taskDefinition,
            deadlineAt: found.until,
            timeoutMilliseconds: found.until - now
        }
    }, now);
    rollout.configurationBefore = ref.configurationBefore;
    const state = { ...rollout.state, deploymentsBefore, othersServiceDeployments: [] };
    const started = (0,_rolling_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .findStarted */ .$)(ref, found.snapshot);
    if (ref.followed !== undefined)
        rollout.state = { ...state, followed: ref.followed, serviceDeployment: ref.serviceDeployment };
    else
        rollout.state = started === undefined ? state : (0,_domain_rolling_rolling_state_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(state, started, 'started');
    (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .takeIn */ .l)(rollout, found.snapshot, now);
    return rollout;
}
const TO_ITS_END = {
    waitUntil: 'completed',
    onRunning: 'refuse',
    redeploy: 'when-changed',
    settings: 'unchanged',
    failedTasksLimit: undefined
};
/** A deployment of the previous revision, for one that was complete before it could be rolled back. Nothing is done yet. */
function startWayBack(rollout, now) {
    const { request, revisions, before, plan, record, observation } = rollout;
    const { cluster, service } = request;
    const taskDefinition = revisions.from?.arn ?? before.taskDefinition;
    const back = (0,_service_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .startRollout */ .wz)({
        request: { ...NOTHING_ASKED, cluster, service },
        revisions: { ...revisions, to: revisions.from ?? revisions.to, from: revisions.to },
        before: observation.service ?? before,
        plan: {
            ...{
                taskDefinition,
                waitUntil: 'completed',
                onRunning: 'supersede',
                onFailure: 'leave',
                redeploy: 'when-changed'
            },
            ...{ purpose: 'rollback', settings: 'unchanged', failedTasksLimit: undefined, oddRules: plan.oddRules },
            ...{ timeoutMilliseconds: plan.timeoutMilliseconds, deadlineAt: now + plan.timeoutMilliseconds }
        },
        record
    }, observation.at);
    rollout.wayBack = back;
    return back;
}
/** All but what runs stays as it is. */
const NOTHING_ASKED = {
    source: undefined,
    changes: _domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CHANGES */ .eo,
    redeploy: 'when-changed',
    failedTasksLimit: undefined,
    keepRevisions: undefined,
    desiredCount: undefined,
    circuitBreaker: undefined,
    alarms: undefined
};
//# sourceMappingURL=unrequested-rollouts.js.map

/***/ })

};
