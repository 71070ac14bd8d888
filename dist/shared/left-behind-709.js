export const id = 709;
export const ids = [709];
export const modules = {

/***/ 63917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ networkTime)
/* harmony export */ });
const REQUEST_MILLISECONDS = 1_500;
/**
 * How long to wait for other machines, in milliseconds of the clock. On a simulated clock, which runs faster than the machine, it is at
 * least `floorMilliseconds` of the machine's time: the network is no faster than before.
 */
function networkTime({ simulatedRate }, milliseconds, floorMilliseconds = REQUEST_MILLISECONDS) {
    return simulatedRate === undefined ? milliseconds : Math.max(milliseconds, floorMilliseconds * simulatedRate);
}
//# sourceMappingURL=network-time.js.map

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
    const strategy = (0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readStrategy */ .C)(configuration);
    const memory = (0,_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .recallMemory */ .JX)(tags, configuration);
    if (memory !== undefined)
        return {
            ...{ kind: 'configuration', before: 'noted', keys, strategy },
            restore: (0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .composeRestore */ .NJ)(memory.before, configuration),
            bake: (0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .isBakeAssumed */ .Cl)(memory.before, configuration) ? 'assumed' : 'as-before'
        };
    if ((0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .isLeftByLostRun */ .E9)(configuration)) {
        const restore = (0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPauses */ .am)(configuration);
        const bake = 'bakeTimeInMinutes' in restore ? 'assumed' : 'as-before';
        return { kind: 'configuration', before: 'unknown', keys, strategy, restore, bake };
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
function describeLeftBehind(left) {
    if (left.before === 'noted' && left.strategy === 'ROLLING' && (0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readStrategy */ .C)(left.restore) === 'ROLLING')
        return 'An earlier rollback left the deployment alarms or the circuit breaker of the service changed: the previous configuration is restored.';
    const found = `An earlier rollout left the strategy ${left.strategy} on the service`;
    const restored = left.before === 'noted'
        ? `the previous configuration is restored (${(0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readStrategy */ .C)(left.restore)}).`
        : `the previous configuration is unknown, so the pauses are removed and the strategy is set to ROLLING, the default of ECS.`;
    const bake = left.bake === 'assumed' ? ' bakeTimeInMinutes is set to 5, as the service has alarms.' : '';
    return `${found}: ${restored}${bake}`;
}
//# sourceMappingURL=left-behind.js.map

/***/ }),

/***/ 79252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeRuleTraffic),
/* harmony export */   s: () => (/* binding */ adviseOnRule)
/* harmony export */ });
/* harmony import */ var _readiness_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37267);

/** A clause on what such a rule does: `listener rule … sends production traffic to both target groups of the service`. */
function describeRuleTraffic({ rule, to }) {
    const name = `${isListener(rule) ? 'listener' : 'listener rule'} ${rule}`;
    switch (to) {
        case 'both':
            return `${name} sends production traffic to both target groups of the service`;
        case 'other':
            return `${name} sends production traffic to a target group without tasks of the service`;
        case 'others-too':
            return `${name} also forwards to a target group that is not of the service`;
        case 'none':
            return `${name} sends production traffic to no target group of the service`;
        case 'missing':
            return `${name} does not exist or does not forward to target groups`;
    }
}
/** One sentence on how to send all of its traffic to the service's tasks. */
function adviseOnRule({ rule, to, tasksIn, otherActions }) {
    if (to === 'missing')
        return 'Correct productionListenerRule of the service.';
    // The command replaces all actions of a rule.
    if (otherActions === true)
        return `Set the weights of its forward action so that ${tasksIn} receives all traffic. Keep its other actions.`;
    const actions = `Type=forward,TargetGroupArn=${(0,_readiness_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(tasksIn)}`;
    const command = isListener(rule)
        ? `aws elbv2 modify-listener --listener-arn ${(0,_readiness_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(rule)} --default-actions ${actions}`
        : `aws elbv2 modify-rule --rule-arn ${(0,_readiness_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(rule)} --actions ${actions}`;
    return `To send all traffic to the target group of its tasks: ${command}`;
}
function isListener(arn) {
    return arn.includes(':listener/');
}
//# sourceMappingURL=rule-traffic.js.map

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
/** Whether a deployment in progress can still be moved forward. */
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

/***/ 37267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Characters that every POSIX shell reads literally anywhere in a word. */
const PLAIN = /^[\w@%+:,./-]+$/;
/**
 * One word of a command for a POSIX shell, from texts that may hold anything and from variables. The shell expands nothing of a
 * text: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
function shellWord(...parts) {
    const words = parts.filter(part => part !== '').map(quotePart);
    return words.length === 0 ? "''" : words.join('');
}
function quotePart(part) {
    if (typeof part !== 'string')
        return `"$${part.variable}"`;
    return PLAIN.test(part) ? part : `'${part.replaceAll("'", String.raw `'\''`)}'`;
}
//# sourceMappingURL=shell-word.js.map

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
    const counts = new Map();
    // Two deployments may have one revision, such as a rollback that begins before the tasks of the revision are stopped.
    for (const { runningCount, taskDefinition } of service.deployments)
        if (runningCount > 0)
            counts.set(taskDefinition, (counts.get(taskDefinition) ?? 0) + runningCount);
    if (counts.size === 0)
        return 'no task is running';
    const parts = [...counts].map(([taskDefinition, count]) => `${count} ${count === 1 ? 'task' : 'tasks'} of ${nameRevision(taskDefinition)}`);
    const isOne = counts.size === 1 && [...counts.values()][0] === 1;
    return `${parts.join(' and ')} ${isOne ? 'is' : 'are'} running`;
}
//# sourceMappingURL=service-snapshot.js.map

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
/* harmony import */ var _way_back_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97624);



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
 * Tags that hold what a rollout changes of the service's deployment configuration, so that a run that follows it can restore it:
 * base64url of JSON, in pieces. Undefined when it is too long for that.
 */
function composeMemory({ before, ...memory }) {
    const changed = Object.entries(before).filter(([name]) => _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGED_BY_A_ROLLOUT */ .hn.includes(name));
    const text = encode({ ...memory, before: Object.fromEntries(changed) });
    const pieces = text.match(new RegExp(`.{1,${VALUE_LENGTH}}`, 'g')) ?? [];
    return pieces.length > MOST_TAGS ? undefined : pieces.map((value, index) => ({ key: keyOf(index), value }));
}
/** A tag which marks that a pause waits for a person, not for a run. It is invalid after that pause. */
function composePausedTag(hookId) {
    return { key: PAUSED_TAG, value: hookId };
}
/** Whether one of these pauses was left to a person. */
function isAwaitingDecision(tags, pauses) {
    const marked = tags.find(({ key }) => key === PAUSED_TAG);
    return marked !== undefined && pauses.some(({ hookId }) => hookId === marked.value);
}
/** The keys of all tags that belong to a memory, whatever their content is. */
function memoryKeys(tags) {
    return tags.map(({ key }) => key).filter(key => key.startsWith(MEMORY_TAG));
}
/**
 * What the tags remember of the time before `current`. Undefined when they remember nothing, or another rollout than the one that
 * `current` is of: known by its pauses, or as a rollback without any, or as a rolling one.
 */
function recallMemory(tags, current) {
    const values = new Map(tags.map(({ key, value }) => [key, value]));
    const pieces = [];
    for (let piece = values.get(MEMORY_TAG); piece !== undefined; piece = values.get(keyOf(pieces.length)))
        pieces.push(piece);
    const memory = pieces.length === 0 ? undefined : decode(pieces.join(''));
    if (memory === undefined)
        return undefined;
    const isOf = (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .sharesPause */ .Tb)(current, memory.hookTimeoutsMinutes) ||
        (memory.back === true && (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .isReturn */ .NP)(current)) ||
        (memory.rolling === true && (0,_way_back_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .isRollingReturn */ .Wg)(current, memory.before));
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
/** Only what a rollout changes, in the forms that ECS shows: permission to tag the service changes nothing else. */
function readMemory(value) {
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    const { hookTimeoutsMinutes, before, back, rolling } = value;
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(hookTimeoutsMinutes) || !(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(before))
        return undefined;
    const minutes = hookTimeoutsMinutes.filter(each => typeof each === 'number');
    const changed = Object.entries(before).filter(([name]) => _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGED_BY_A_ROLLOUT */ .hn.includes(name));
    if (minutes.length < hookTimeoutsMinutes.length || !changed.every(([name, member]) => hasForm(name, member)))
        return undefined;
    return {
        ...{ hookTimeoutsMinutes: minutes, before: Object.fromEntries(changed) },
        ...(back === true ? { back } : {}),
        ...(rolling === true ? { rolling } : {})
    };
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
/* harmony export */   O: () => (/* binding */ OF_A_STRATEGY),
/* harmony export */   Tb: () => (/* binding */ sharesPause),
/* harmony export */   am: () => (/* binding */ withoutPauses),
/* harmony export */   by: () => (/* binding */ readHooks),
/* harmony export */   hn: () => (/* binding */ CHANGED_BY_A_ROLLOUT),
/* harmony export */   nb: () => (/* binding */ readPauseTimeoutMinutes)
/* harmony export */ });
/** What belongs to one strategy and must not be left over from another. */
const OF_A_STRATEGY = [
    'strategy',
    'bakeTimeInMinutes',
    'canaryConfiguration',
    'linearConfiguration',
    'lifecycleHooks'
];
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
 * is possible at any second; every pause rolls back automatically when it is not answered. Before the first pause, while tasks start, the
 * circuit breaker rolls back a revision whose tasks fail, where ECS applies it: the API reference names it for rolling deployments,
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
/** The fastest rollback: everything at once, without pauses. */
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
 * What is known to be right for a service whose own configuration from before a rollout is unknown: ECS's default strategy, without the
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
 * Whether a configuration is one of ours, left on the service by a lost run without a follower: its pauses are
 * at our stages, and its bakes are 0. What was there before is lost.
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
/** Whether `composeRestore` sets a bake time that the service did not have: its alarms need one, and ECS no longer computes one. */
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
/** After how many minutes the pauses of a configuration end automatically; undefined when it has none, or AWS does not show it. */
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
/** The lifecycle hooks of a configuration. */
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

/***/ 97624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ needsRollingReturn),
/* harmony export */   Hx: () => (/* binding */ ignoreAlarms),
/* harmony export */   Kd: () => (/* binding */ composeRollingReturn),
/* harmony export */   Wg: () => (/* binding */ isRollingReturn),
/* harmony export */   kF: () => (/* binding */ describeIgnoredAlarms)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
/* harmony import */ var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79670);


/**
 * The same without alarms that ECS evaluates: one that goes to ALARM would have ECS return to the revision that a rollback leaves.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
 */
function ignoreAlarms(configuration) {
    const { alarms } = configuration;
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(alarms) || alarms.enable !== true)
        return configuration;
    return { ...configuration, alarms: { ...alarms, enable: false, rollback: false } };
}
/**
 * The configuration of a rolling rollback, made from the service's own: ECS does not return to the revision that the rollback leaves.
 * The circuit breaker still ends it when its tasks fail.
 */
function composeRollingReturn(before) {
    const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .OF_A_STRATEGY */ .O.includes(name)));
    const { deploymentCircuitBreaker: breaker } = kept;
    return {
        ...ignoreAlarms(kept),
        ...((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(breaker) ? { deploymentCircuitBreaker: { ...breaker, rollback: false } } : {}),
        strategy: 'ROLLING',
        ...('bakeTimeInMinutes' in before ? { bakeTimeInMinutes: 0 } : {}),
        ...((0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readHooks */ .by)(before).length === 0 ? {} : { lifecycleHooks: [] })
    };
}
/** Whether a rolling rollback needs another configuration than the service has. */
function needsRollingReturn(before) {
    return (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrategy */ .C)(before) !== 'ROLLING' || turnsBack(before);
}
/** Whether a configuration is that of `composeRollingReturn` of another one. */
function isRollingReturn(current, before) {
    const isRolling = (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrategy */ .C)(current) === 'ROLLING' && (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readHooks */ .by)(current).length === 0;
    return isRolling && !turnsBack(current) && needsRollingReturn(before);
}
/** What a rollback reports of the alarms that ECS would evaluate otherwise: one sentence. Undefined where there are none. */
function describeIgnoredAlarms(service, { alarms }) {
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(alarms) || alarms.enable !== true)
        return undefined;
    const names = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(alarms.alarmNames) ? alarms.alarmNames.filter(name => typeof name === 'string') : [];
    return `ECS ignores the deployment alarms of service ${service} (${names.join(', ')}) during this rollback.`;
}
/** Whether ECS ends a deployment at an alarm, or returns to the previous revision when its tasks fail. */
function turnsBack({ alarms, deploymentCircuitBreaker: breaker }) {
    return ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(alarms) && alarms.enable === true) || ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(breaker) && isOnWithRollback(breaker));
}
function isOnWithRollback({ enable, rollback }) {
    return enable === true && rollback === true;
}
//# sourceMappingURL=way-back-configuration.js.map

/***/ }),

/***/ 28036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findRunning)
/* harmony export */ });
/* harmony import */ var _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79670);
/* harmony import */ var _domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11359);
/* harmony import */ var _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48780);



/** Reads the deployment of a service in progress; undefined without one. */
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
/* harmony import */ var _domain_local_clock_network_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63917);


/** The answer, or after so many seconds an `unreachable` error in its place; the task is left to itself then. */
async function withinSeconds(seconds, task, clock) {
    task.catch(() => undefined);
    const done = new AbortController();
    const late = clock
        .sleep((0,_domain_local_clock_network_time_js__WEBPACK_IMPORTED_MODULE_1__/* .networkTime */ .K)(clock, seconds * 1000), done.signal)
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
