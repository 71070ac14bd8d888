export const id = 3502;
export const ids = [3502];
export const modules = {

/***/ 54818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ isShownByNextLook),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   bK: () => (/* binding */ STILL_HOLDS_MILLISECONDS)
/* harmony export */ });
/** A recent observation is still valid: one failed read at the deadline must not hide that the deployment ended. */
const STILL_HOLDS_MILLISECONDS = 10_000;
const PASSING = ['throttled', 'unreachable', 'platform-error'];
const SHOWN_BY_THE_NEXT_LOOK = [
    ...PASSING,
    'conflict',
    'rejected',
    'not-found',
    'outcome-unknown'
];
/** Whether a change to a deployment that failed so may have become needless, or needs sending again: reading the deployment shows which. */
function isShownByNextLook({ code }) {
    return SHOWN_BY_THE_NEXT_LOOK.includes(code);
}
/** Whether a call that failed so may succeed later, by itself. */
function isPassing({ code }) {
    return PASSING.includes(code);
}
//# sourceMappingURL=bears-until.js.map

/***/ }),

/***/ 42880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ describeLeftBehind),
/* harmony export */   RQ: () => (/* binding */ configurationAfter),
/* harmony export */   a3: () => (/* binding */ serviceAfter),
/* harmony export */   jK: () => (/* binding */ findLeftBehind)
/* harmony export */ });
/* harmony import */ var _traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48780);
/* harmony import */ var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64333);
/* harmony import */ var _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79670);



/** Looks for what a rollout changed and tagged, by what the service carries. */
function findLeftBehind(configuration, tags) {
    const keys = (0,_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryKeys */ .QA)(tags);
    const memory = (0,_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .recallMemory */ .JX)(tags, configuration);
    if (memory !== undefined)
        return {
            ...{ kind: 'configuration', before: 'noted', keys },
            restore: (0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .composeRestore */ .NJ)(memory.before, configuration),
            bake: (0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .isBakeAssumed */ .Cl)(memory.before, configuration) ? 'assumed' : 'as-before'
        };
    if ((0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .isLeftByLostRun */ .E9)(configuration)) {
        const restore = (0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPauses */ .am)(configuration);
        const bake = 'bakeTimeInMinutes' in restore ? 'assumed' : 'as-before';
        return { kind: 'configuration', before: 'unknown', keys, restore, bake };
    }
    return keys.length === 0 ? { kind: 'nothing' } : { kind: 'tags', keys };
}
/** The configuration as it is once that is restored. */
function configurationAfter(left, configuration) {
    return left.kind === 'configuration' ? { ...configuration, ...left.restore } : configuration;
}
/** The service as it is once that is restored. */
function serviceAfter(left, service) {
    return left.kind === 'configuration'
        ? (0,_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .withConfiguration */ .$V)(service, configurationAfter(left, service.deploymentConfiguration))
        : service;
}
/** One sentence on what was found and what is restored. */
function describeLeftBehind(left, current) {
    const found = `An interrupted run left the strategy ${(0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readStrategy */ .C)(current)} on the service`;
    const restored = left.before === 'noted'
        ? `the previous configuration is restored (${(0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readStrategy */ .C)(left.restore)}).`
        : `the previous configuration is unknown, so the pauses are removed and the strategy is set to ROLLING, the default of ECS.`;
    const bake = left.bake === 'assumed' ? ' bakeTimeInMinutes is set to 5, as the service has alarms.' : '';
    return `${found}: ${restored}${bake}`;
}
//# sourceMappingURL=left-behind.js.map

/***/ }),

/***/ 12363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ decideRollingWay)
/* harmony export */ });
/* harmony import */ var _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79670);
/* harmony import */ var _running_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11359);


/**
 * Decides how a rolling deployment takes place. Which target group ROLLING uses after another strategy left the traffic on the alternate
 * group is not documented, so it is not tried: the deployment goes by blue/green, which knows both groups. `service` has its configuration
 * as it is once what was left behind is restored.
 */
function decideRollingWay({ running, serving }, { service, policy }) {
    const { purpose, onRunning } = policy;
    // Which group serves is known once it has ended.
    if (running !== undefined && purpose === 'deploy' && onRunning === 'wait')
        return { kind: 'rolling' };
    if (running !== undefined && (0,_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isForward */ .mt)(running.deployment) && purpose === 'deploy' && onRunning === 'refuse')
        return refuse('another-deployment-running', (0,_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOverlap */ .Bn)(running));
    const strategy = (0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrategy */ .C)(service.deploymentConfiguration);
    // A deployment is refused for that, whichever group serves.
    if (strategy !== 'ROLLING')
        return purpose === 'rollback'
            ? { kind: 'at-once', because: `the service deploys by ${strategy}` }
            : { kind: 'rolling' };
    switch (serving) {
        case 'only-one':
        case 'first':
            return { kind: 'rolling' };
        case 'both':
            return refuse('preflight', bothServe(service));
        case 'alternate':
            return { kind: 'at-once', because: 'production traffic is on the alternate target group' };
        case 'unknown':
            return purpose === 'rollback'
                ? { kind: 'at-once', because: 'the live target group could not be read' }
                : refuse('preflight', `Could not read which target group of service ${service.name} receives production traffic. Allow elasticloadbalancing:DescribeRules in the role's policy.`);
    }
}
function bothServe({ name, loadBalancers }) {
    const rule = loadBalancers.find(({ productionRule }) => productionRule !== undefined)?.productionRule ?? '';
    return `Listener rule ${rule} sends production traffic of service ${name} to both of its target groups, and no rollout is in progress. Send all traffic to the target group with the correct tasks: aws elbv2 modify-rule --rule-arn ${rule} --actions Type=forward,TargetGroupArn=<arn>`;
}
function refuse(reasonCode, reason) {
    return { kind: 'refuse', ending: { verdict: 'failed', reasonCode, reason } };
}
//# sourceMappingURL=rolling-way.js.map

/***/ }),

/***/ 11359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ describeOverlap),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   mt: () => (/* binding */ isForward),
/* harmony export */   tX: () => (/* binding */ nameRollout)
/* harmony export */ });
/* unused harmony export describeRunningRollout */
/* harmony import */ var _domain_text_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95098);
/* harmony import */ var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);


const NAMES = {
    ROLLING: 'A rolling deployment',
    CANARY: 'A canary',
    LINEAR: 'A linear rollout',
    BLUE_GREEN: 'A blue/green deployment'
};
const UNDER_WAY = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'];
/** Whether a deployment has not ended: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html */
function isUnderWay({ status }) {
    return UNDER_WAY.includes(status);
}
/** Whether a deployment that is under way can still be moved forward. */
function isForward({ status }) {
    return status === 'PENDING' || status === 'IN_PROGRESS';
}
/** `A canary of api:7 at 10%`. */
function nameRollout({ deployment, strategy, taskDefinition }) {
    const name = NAMES[strategy] ?? `A deployment with the strategy ${strategy}`;
    const of = taskDefinition === undefined ? deployment.arn : (0,_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(taskDefinition);
    const { targetWeightPercent: percent } = deployment;
    return `${name} of ${of}${strategy === 'ROLLING' || percent === undefined ? '' : ` at ${percent}%`}`;
}
/** `A canary of api:7 at 10% is in progress`. */
function describeRunningRollout(running) {
    const { deployment } = running;
    return `${nameRollout(running)} is ${isForward(deployment) ? 'in progress' : `ending (${deployment.status})`}`;
}
/**
 * That a rollout in progress blocks another deployment, and what to do: with the time at which its pause expires, because a rollout
 * whose run was interrupted blocks until then.
 */
function describeOverlap(running) {
    const { arn, pauses } = running.deployment;
    const [pause] = pauses;
    const wait = pause === undefined ? 'or wait until it ends' : `or wait: its pause expires at ${(0,_domain_text_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoment */ .K9)(pause.expiresAt)}`;
    return `${describeRunningRollout(running)} and blocks this deployment. Set \`on-running: supersede\` to roll it back first, run rollback.yml (\`purpose: rollback\`), ${wait}. Deployment: ${arn}`;
}
//# sourceMappingURL=running-rollout.js.map

/***/ }),

/***/ 3995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeMissingAlarm)
/* harmony export */ });
/** Why an alarm that does not exist is worth a word. `what`: what it was to guard. */
function describeMissingAlarm(name, what) {
    return `CloudWatch alarm ${name} does not exist, so it could not stop the ${what}. Check the name and the region.`;
}
//# sourceMappingURL=describe-missing-alarm.js.map

/***/ }),

/***/ 99517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ refuseService),
/* harmony export */   Qv: () => (/* binding */ refuseOverlap),
/* harmony export */   ZB: () => (/* binding */ refuseShift),
/* harmony export */   yo: () => (/* binding */ refuseStrategy)
/* harmony export */ });
/* harmony import */ var _service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);

/** Why a service cannot be deployed to at all, whatever the task definition. Undefined when it can. */
function refuseService(spec, service) {
    const name = `Service ${spec.service} in cluster ${spec.cluster}`;
    const refuse = (reasonCode, reason) => ({
        verdict: 'failed',
        reasonCode,
        reason
    });
    if (service === undefined)
        return refuse('service-missing', `${name} does not exist in this account and region. Check the names and the region.`);
    if (service.status !== 'ACTIVE')
        return refuse('service-inactive', `${name} is ${service.status}. Deploy to an ACTIVE service.`);
    if (service.controller !== 'ECS')
        return refuse('wrong-controller', `${name} has the deployment controller ${service.controller}. Use a service with the deployment controller ECS.`);
    if (service.scheduling === 'DAEMON' && spec.desiredCount !== undefined)
        return refuse('preflight', `${name} has the scheduling strategy DAEMON, which does not support a desired count. Remove the input "desired-count".`);
    if ((spec.desiredCount ?? service.desiredCount) === 0)
        return refuse('scaled-to-zero', `${name} is scaled to zero, so no task would run and nothing could be verified. Set the input "desired-count", or scale it up first.`);
    return undefined;
}
/** Why a service cannot have its traffic shifted, whatever its load balancers are. Undefined when it can. */
function refuseShift(spec, service) {
    if (service === undefined)
        return undefined;
    if (service.controller !== 'ECS')
        return refuseService(spec, service);
    if (service.scheduling === 'REPLICA')
        return undefined;
    return {
        verdict: 'failed',
        reasonCode: 'preflight',
        reason: `Service ${spec.service} in cluster ${spec.cluster} has the scheduling strategy ${service.scheduling}, but canary and blue-green require REPLICA. Use strategy: rolling.`
    };
}
/** Why a service cannot be deployed to by a rolling update. Undefined when it can. */
function refuseStrategy(spec, { deploymentConfiguration: { strategy = 'ROLLING' } }) {
    if (strategy === 'ROLLING')
        return undefined;
    return {
        verdict: 'failed',
        reasonCode: 'wrong-strategy',
        reason: `Service ${spec.service} in cluster ${spec.cluster} has the deployment strategy ${JSON.stringify(strategy)}, but \`strategy: rolling\` requires ROLLING. Use strategy: blue-green or canary, or roll back with \`purpose: rollback\`.`
    };
}
/** Why a deployment that is in progress keeps ours from starting. */
function refuseOverlap(service, running) {
    return {
        verdict: 'failed',
        reasonCode: 'another-deployment-running',
        reason: `A rolling deployment of ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(running.taskDefinition)} is in progress and blocks this deployment of service ${service.name}. Set \`on-running: supersede\` to replace it, run rollback.yml (\`purpose: rollback\`), or wait until it ends.`
    };
}
//# sourceMappingURL=refuse-service.js.map

/***/ }),

/***/ 64333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ withConfiguration),
/* harmony export */   OQ: () => (/* binding */ runsOthers),
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   WM: () => (/* binding */ findPrimary),
/* harmony export */   hH: () => (/* binding */ nameRevision)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/** The service with another deployment configuration, and what is read from it. */
function withConfiguration(service, deploymentConfiguration) {
    const { deploymentCircuitBreaker: breaker, alarms } = deploymentConfiguration;
    return {
        ...service,
        deploymentConfiguration,
        circuitBreaker: (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(breaker)
            ? { enabled: breaker.enable === true, rollback: breaker.rollback === true }
            : undefined,
        alarms: (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(alarms)
            ? {
                names: (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(alarms.alarmNames) ? alarms.alarmNames.filter(name => typeof name === 'string') : [],
                enabled: alarms.enable === true,
                rollback: alarms.rollback === true
            }
            : undefined
    };
}
/** The deployment that ECS works towards: the newest. */
function findPrimary(service) {
    return service.deployments.find(deployment => deployment.status === 'PRIMARY');
}
/** `api:42` of a task definition's ARN. */
function nameRevision(taskDefinition) {
    return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
}
/** Whether tasks of other revisions run beside those of this one: ECS may call a deployment successful before they are gone. */
function runsOthers(service, taskDefinition) {
    return service.deployments.some(other => other.taskDefinition !== taskDefinition && other.runningCount > 0);
}
/** `2 tasks of api:42 and 1 task of api:41 are running`. */
function describeRunning(service) {
    const running = service.deployments.filter(deployment => deployment.runningCount > 0);
    if (running.length === 0)
        return 'no task is running';
    const parts = running.map(({ runningCount, taskDefinition }) => `${runningCount} ${runningCount === 1 ? 'task' : 'tasks'} of ${nameRevision(taskDefinition)}`);
    const isOne = running.length === 1 && running[0]?.runningCount === 1;
    return `${parts.join(' and ')} ${isOne ? 'is' : 'are'} running`;
}
//# sourceMappingURL=service-snapshot.js.map

/***/ }),

/***/ 35254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findUnhealthy),
/* harmony export */   a: () => (/* binding */ countHealth)
/* harmony export */ });
/** `draining` targets are on their way out, `unused` ones get no traffic by configuration. */
const NOT_A_PROBLEM = ['healthy', 'draining', 'unused'];
/** How many targets of a group take traffic, and how many fail; those that begin or end are neither. */
function countHealth(targets) {
    const sick = targets.filter(({ state }) => state === 'unhealthy' || state === 'unavailable');
    return {
        healthy: targets.filter(({ state }) => state === 'healthy').length,
        unhealthy: sick.length,
        reasons: [...new Set(sick.map(({ reason, description }) => [reason, description].filter(Boolean).join(': ')))]
    };
}
/** The targets that are neither healthy nor on their way out. */
function findUnhealthy(targets) {
    return targets.flatMap(({ target, state = 'healthy', reason, description }) => {
        if (NOT_A_PROBLEM.includes(state))
            return [];
        const said = [description, reason && `(${reason})`].filter(Boolean).join(' ');
        return [{ endpoint: target, reason: said === '' ? state : `${state}: ${said}` }];
    });
}
//# sourceMappingURL=target-state.js.map

/***/ }),

/***/ 48780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ MEMORY_TAG),
/* harmony export */   JC: () => (/* binding */ isAwaitingDecision),
/* harmony export */   JX: () => (/* binding */ recallMemory),
/* harmony export */   QA: () => (/* binding */ memoryKeys),
/* harmony export */   W2: () => (/* binding */ composeMemory),
/* harmony export */   z8: () => (/* binding */ composePausedTag)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
/* harmony import */ var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79670);


/** Key of the first tag; further ones have a number at its end. */
const MEMORY_TAG = 'deploy-kit:configuration-before';
/** Key of the tag that names the pause which is left to a person. */
const PAUSED_TAG = `${MEMORY_TAG}-paused`;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html: 256 characters, and neither braces nor quotes. */
const VALUE_LENGTH = 256;
/** Of the 50 that a service may have. */
const MOST_TAGS = 8;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html */
const STRATEGIES = ['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'];
/**
 * Tags that hold what a rollout changes of the service's deployment configuration, so that whoever joins it can put it back:
 * base64url of JSON, in pieces. Undefined when it is too long for that.
 */
function composeMemory({ before, ...memory }) {
    const changed = Object.entries(before).filter(([name]) => _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGED_BY_A_ROLLOUT */ .hn.includes(name));
    const text = encode({ ...memory, before: Object.fromEntries(changed) });
    const pieces = text.match(new RegExp(`.{1,${VALUE_LENGTH}}`, 'g')) ?? [];
    return pieces.length > MOST_TAGS ? undefined : pieces.map((value, index) => ({ key: keyOf(index), value }));
}
/** A tag which says that a pause waits for a person, and for no run. It means nothing once that pause is over. */
function composePausedTag(hookId) {
    return { key: PAUSED_TAG, value: hookId };
}
/** Whether one of these pauses was left to a person. */
function isAwaitingDecision(tags, pauses) {
    const marked = tags.find(({ key }) => key === PAUSED_TAG);
    return marked !== undefined && pauses.some(({ hookId }) => hookId === marked.value);
}
/** The keys of all tags that belong to a memory, whatever they say. */
function memoryKeys(tags) {
    return tags.map(({ key }) => key).filter(key => key.startsWith(MEMORY_TAG));
}
/**
 * What the tags remember of the time before `current`. Undefined when they remember nothing, or another rollout than the one that
 * `current` is of: known by its pauses, or as a way back without any.
 */
function recallMemory(tags, current) {
    const values = new Map(tags.map(({ key, value }) => [key, value]));
    const pieces = [];
    for (let piece = values.get(MEMORY_TAG); piece !== undefined; piece = values.get(keyOf(pieces.length)))
        pieces.push(piece);
    const memory = pieces.length === 0 ? undefined : decode(pieces.join(''));
    if (memory === undefined)
        return undefined;
    const isOf = (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .sharesPause */ .Tb)(current, memory.hookTimeoutsMinutes) || (memory.back === true && (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .isReturn */ .NP)(current));
    return isOf ? memory : undefined;
}
function keyOf(index) {
    return index === 0 ? MEMORY_TAG : `${MEMORY_TAG}-${index + 1}`;
}
function encode(memory) {
    const bytes = new TextEncoder().encode(JSON.stringify(memory));
    return btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '');
}
/** Undefined for anything that `encode` did not write: tags can be edited by hand. */
function decode(text) {
    try {
        const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0));
        return readMemory(JSON.parse(new TextDecoder().decode(bytes)));
    }
    catch {
        return undefined;
    }
}
/** Only what a rollout changes, in the forms that ECS shows: whoever may tag the service decides nothing else of it. */
function readMemory(value) {
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    const { hookTimeoutsMinutes, before, back } = value;
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(hookTimeoutsMinutes) || !(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(before))
        return undefined;
    const minutes = hookTimeoutsMinutes.filter(each => typeof each === 'number');
    const changed = Object.entries(before).filter(([name]) => _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGED_BY_A_ROLLOUT */ .hn.includes(name));
    if (minutes.length < hookTimeoutsMinutes.length || !changed.every(([name, member]) => hasForm(name, member)))
        return undefined;
    return { hookTimeoutsMinutes: minutes, before: Object.fromEntries(changed), ...(back === true ? { back } : {}) };
}
function hasForm(name, member) {
    switch (name) {
        case 'strategy':
            return typeof member === 'string' && STRATEGIES.includes(member);
        case 'bakeTimeInMinutes':
            return typeof member === 'number';
        case 'lifecycleHooks':
            return (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(member) && member.every(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
        default:
            return (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(member);
    }
}
//# sourceMappingURL=configuration-memory.js.map

/***/ }),

/***/ 79670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ composeConfiguration),
/* harmony export */   C: () => (/* binding */ readStrategy),
/* harmony export */   Cl: () => (/* binding */ isBakeAssumed),
/* harmony export */   E9: () => (/* binding */ isLeftByLostRun),
/* harmony export */   Ht: () => (/* binding */ withoutBreaker),
/* harmony export */   NJ: () => (/* binding */ composeRestore),
/* harmony export */   NP: () => (/* binding */ isReturn),
/* harmony export */   Nc: () => (/* binding */ composeReturn),
/* harmony export */   Tb: () => (/* binding */ sharesPause),
/* harmony export */   am: () => (/* binding */ withoutPauses),
/* harmony export */   hn: () => (/* binding */ CHANGED_BY_A_ROLLOUT),
/* harmony export */   nb: () => (/* binding */ readPauseTimeoutMinutes)
/* harmony export */ });
/** What belongs to one strategy and must not be left over from another. */
const OF_A_STRATEGY = ['strategy', 'bakeTimeInMinutes', 'canaryConfiguration', 'linearConfiguration', 'lifecycleHooks'];
const PAUSED_STAGES = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'];
const BREAKER = 'deploymentCircuitBreaker';
/** For rolling deployments only: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEarlySuccessCriteria.html */
const EARLY_SUCCESS = 'earlySuccessCriteria';
const ROLLING_ONLY = [BREAKER, EARLY_SUCCESS];
/** What AWS recommends for alarms of a rolling deployment where the time is to be set: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html */
const ALARM_BAKE_MINUTES = 5;
/** All that `composeConfiguration` may make other than it was. */
const CHANGED_BY_A_ROLLOUT = [...OF_A_STRATEGY, ...ROLLING_ONLY, 'alarms'];
/**
 * The configuration of one rollout, made from the service's own. Bakes are 0 because we bake inside our pauses, where an abort
 * is possible at any second; every pause rolls back by itself when it is not answered. Before the first pause, while tasks start, the
 * circuit breaker rolls back a revision whose tasks fail, where ECS heeds it: the API reference names it for rolling deployments,
 * and blue/green deployments were seen to be rolled back by it.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html
 */
function composeConfiguration(before, spec) {
    const others = readHooks(before).filter(hook => !isPause(hook));
    return {
        ...keepOthers(before),
        ...composeStrategy(spec.strategy),
        bakeTimeInMinutes: 0,
        lifecycleHooks: [...others.map(nameTarget), pauseHook(spec)],
        [BREAKER]: { ...(isMember(before[BREAKER]) ? before[BREAKER] : {}), enable: true, rollback: true },
        ...turnOffEarlySuccess(before),
        ...(spec.alarms === undefined
            ? {}
            : { alarms: { alarmNames: spec.alarms, enable: spec.alarms.length > 0, rollback: spec.alarms.length > 0 } })
    };
}
/** The same without a circuit breaker of its own, for an ECS that takes none with this strategy: what the service has stays. */
function withoutBreaker(configuration) {
    return Object.fromEntries(Object.entries(configuration).filter(([name]) => name !== BREAKER));
}
/** The strategy of a configuration; ECS's default where it names none. */
function readStrategy({ strategy }) {
    return typeof strategy === 'string' ? strategy : 'ROLLING';
}
/** The fastest way back: everything at once, without pauses. */
function composeReturn(before) {
    return {
        ...keepOthers(before),
        ...{ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] },
        ...turnOffEarlySuccess(before)
    };
}
/** Whether a configuration is that of `composeReturn`. */
function isReturn({ strategy, bakeTimeInMinutes, ...others }) {
    return strategy === 'BLUE_GREEN' && bakeTimeInMinutes === 0 && readHooks(others).length === 0;
}
/**
 * What is known to be right for a service whose own configuration from before a rollout is not known: ECS's default strategy, without the
 * pauses, and all that was not the rollout's.
 */
function withoutPauses(configuration) {
    const others = readHooks(configuration).filter(hook => !isPause(hook));
    return { strategy: 'ROLLING', lifecycleHooks: others.map(nameTarget), ...bakeForAlarms(configuration) };
}
function keepOthers(before) {
    const kept = Object.entries(before).filter(([name]) => !OF_A_STRATEGY.includes(name) && !ROLLING_ONLY.includes(name));
    return Object.fromEntries(kept);
}
/** It stays on the service when it is left out, and other strategies than ROLLING do not take it. */
function turnOffEarlySuccess({ [EARLY_SUCCESS]: criteria }) {
    return isMember(criteria) && criteria.enable === true ? { [EARLY_SUCCESS]: { ...criteria, enable: false } } : {};
}
/**
 * Whether a configuration is one of ours, left on the service by a run that was lost and that nobody followed: its pauses are
 * at our stages, and its bakes are 0. What was there before it is not known any more.
 */
function isLeftByLostRun(configuration) {
    return configuration.bakeTimeInMinutes === 0 && readHooks(configuration).some(isOurPause);
}
/**
 * What UpdateService must be sent to bring `current` back to `before`. A member that is left out stays as it is, so what `before`
 * does not have is set to what ECS takes for the default. A bake time cannot be taken away again, and means nothing to a rolling
 * deployment without alarms.
 */
function composeRestore(before, current) {
    const added = (name) => name in current && !(name in before);
    return {
        ...('strategy' in before ? {} : { strategy: 'ROLLING' }),
        ...(added('lifecycleHooks') ? { lifecycleHooks: [] } : {}),
        ...(added('alarms') ? { alarms: { alarmNames: [], enable: false, rollback: false } } : {}),
        ...(added(BREAKER) ? { [BREAKER]: { enable: false, rollback: false } } : {}),
        ...(added('bakeTimeInMinutes') ? bakeForAlarms(before) : {}),
        ...withoutOtherShifts(before),
        ...('lifecycleHooks' in before ? { lifecycleHooks: readHooks(before).map(nameTarget) } : {})
    };
}
/** ECS may show members of a strategy that the service had before; it takes them with that strategy only. */
function withoutOtherShifts(before) {
    const { canaryConfiguration, linearConfiguration, ...others } = before;
    return {
        ...others,
        ...(before.strategy === 'CANARY' && canaryConfiguration !== undefined ? { canaryConfiguration } : {}),
        ...(before.strategy === 'LINEAR' && linearConfiguration !== undefined ? { linearConfiguration } : {})
    };
}
/** Whether `composeRestore` sets a bake time that the service did not have: its alarms need one, and ECS computes none any more. */
function isBakeAssumed(before, current) {
    return 'bakeTimeInMinutes' in current && !('bakeTimeInMinutes' in before) && hasAlarms(before);
}
function bakeForAlarms(before) {
    return hasAlarms(before) ? { bakeTimeInMinutes: ALARM_BAKE_MINUTES } : {};
}
function hasAlarms({ alarms }) {
    return isMember(alarms) && alarms.enable === true;
}
/**
 * Whether a configuration carries the pauses of a rollout that was started with one of these timeouts. AWS may show only the stages of a
 * hook (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html): then these alone decide.
 */
function sharesPause(configuration, timeoutsInMinutes) {
    return readHooks(configuration).some(hook => {
        const timeout = readTimeout(hook);
        return isOurPause(hook) && (timeout === undefined || timeoutsInMinutes.includes(timeout));
    });
}
/** After how many minutes the pauses of a configuration end by themselves; undefined when it has none, or AWS does not show it. */
function readPauseTimeoutMinutes(configuration) {
    const pause = readHooks(configuration).find(isOurPause);
    return pause === undefined ? undefined : readTimeout(pause);
}
function readTimeout({ timeoutConfiguration }) {
    const minutes = isMember(timeoutConfiguration) ? timeoutConfiguration.timeoutInMinutes : undefined;
    return typeof minutes === 'number' ? minutes : undefined;
}
function composeStrategy(strategy) {
    switch (strategy.kind) {
        case 'canary':
            return {
                strategy: 'CANARY',
                canaryConfiguration: { canaryPercent: strategy.percent, canaryBakeTimeInMinutes: 0 }
            };
        case 'linear':
            return {
                strategy: 'LINEAR',
                linearConfiguration: { stepPercent: strategy.stepPercent, stepBakeTimeInMinutes: 0 }
            };
        case 'blue-green':
            return { strategy: 'BLUE_GREEN' };
    }
}
/** A pause before every shift judges the step before it; the one after the last shift judges that one. */
function pauseHook({ hookTimeoutMinutes: timeoutInMinutes, onTimeout: action = 'ROLLBACK' }) {
    return { targetType: 'PAUSE', lifecycleStages: PAUSED_STAGES, timeoutConfiguration: { timeoutInMinutes, action } };
}
function readHooks({ lifecycleHooks }) {
    return Array.isArray(lifecycleHooks) ? lifecycleHooks.filter(isMember) : [];
}
function isMember(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A hook of any other type names what it calls. AWS may not show the type itself. */
function isPause({ targetType, hookTargetArn }) {
    return targetType === undefined ? hookTargetArn === undefined : targetType === 'PAUSE';
}
/** A hook as it may be sent: without its type ECS takes it for a Lambda function. */
function nameTarget(hook) {
    return { targetType: isPause(hook) ? 'PAUSE' : 'AWS_LAMBDA', ...hook };
}
function isOurPause(hook) {
    const { lifecycleStages: stages } = hook;
    return isPause(hook) && Array.isArray(stages) && stages.toSorted().join() === PAUSED_STAGES.toSorted().join();
}
//# sourceMappingURL=deployment-configuration.js.map

/***/ }),

/***/ 28036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findRunning)
/* harmony export */ });
/* harmony import */ var _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79670);
/* harmony import */ var _domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11359);
/* harmony import */ var _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48780);



/** Reads the deployment of a service that is under way; undefined when none is. */
async function findRunning({ currentServiceDeployment, deploymentConfiguration, tags }, { serviceDeployments }) {
    if (currentServiceDeployment === undefined)
        return undefined;
    // ECS names the last deployment long after its end.
    const deployment = await serviceDeployments.observe(currentServiceDeployment);
    if (deployment === undefined || !(0,_domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderWay */ .gn)(deployment))
        return undefined;
    const { targetRevision, sourceRevisions: [source] } = deployment;
    return {
        deployment,
        pauseMinutes: (0,_domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readPauseTimeoutMinutes */ .nb)(deploymentConfiguration),
        waitsFor: (0,_domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwaitingDecision */ .JC)(tags, deployment.pauses) ? 'person' : 'run',
        strategy: deployment.strategy ?? (0,_domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrategy */ .C)(deploymentConfiguration),
        taskDefinition: targetRevision === undefined ? undefined : (await serviceDeployments.placement(targetRevision))?.taskDefinition,
        source: source === undefined ? undefined : await serviceDeployments.placement(source)
    };
}
//# sourceMappingURL=find-running.js.map

/***/ }),

/***/ 89482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withinSeconds)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** The answer, or after so many seconds an `unreachable` error in its place; the task is left to itself then. */
async function withinSeconds(seconds, task, clock) {
    task.catch(() => undefined);
    const done = new AbortController();
    const late = clock
        .sleep(seconds * 1000, done.signal)
        .then(() => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('unreachable', `AWS did not respond within ${seconds} s.`));
    try {
        return await Promise.race([task, late]);
    }
    finally {
        done.abort();
    }
}
//# sourceMappingURL=within-seconds.js.map

/***/ })

};
