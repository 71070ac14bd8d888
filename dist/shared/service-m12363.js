export const modules = {

/***/ 12363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ warnOfRules),
/* harmony export */   WY: () => (/* binding */ oddRulesOf),
/* harmony export */   lw: () => (/* binding */ decideRollingWay)
/* harmony export */ });
/* harmony import */ var _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79670);
/* harmony import */ var _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75188);
/* harmony import */ var _rule_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79252);
/* harmony import */ var _running_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11359);




/**
 * Decides how a rolling deployment takes place. Which target group ROLLING uses after another strategy left the traffic on the alternate
 * group is not documented, so it is not tried: the deployment uses blue/green, which has both groups. ECS rolls that back where a rule
 * does not send all traffic to one of the two: a rollback is a rolling update there, whatever the strategy of the service. `service` has its configuration as it is once what
 * was left behind is restored.
 */
function decideRollingWay({ running, serving, oddRules }, { service, policy }) {
    const { purpose, onRunning } = policy;
    // Which group serves is known once it has ended.
    if (running !== undefined && purpose === 'deploy' && onRunning === 'wait')
        return { kind: 'rolling' };
    if (running !== undefined && (0,_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isForward */ .mt)(running.deployment) && purpose === 'deploy' && onRunning === 'refuse')
        return refuse('another-deployment-running', (0,_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOverlap */ .Bn)(running));
    const strategy = (0,_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrategy */ .C)(service.deploymentConfiguration);
    // A deployment is refused for that, whichever group serves.
    const isBack = purpose === 'rollback';
    if (strategy !== 'ROLLING')
        return !isBack || oddRules.length > 0
            ? { kind: 'rolling', oddRules }
            : { kind: 'at-once', because: `the service deploys by ${strategy}` };
    switch (serving) {
        case 'only-one':
        case 'first':
            return { kind: 'rolling' };
        case 'split':
            return isBack ? { kind: 'rolling', oddRules } : refuse('preflight', describeSplit(service, oddRules));
        case 'alternate':
            return isBack && oddRules.length > 0
                ? { kind: 'rolling', oddRules }
                : { kind: 'at-once', because: 'production traffic is on the alternate target group' };
        case 'unknown':
            if (!isBack)
                return refuse('preflight', `Could not read which target group of service ${service.name} receives production traffic. Allow elasticloadbalancing:DescribeRules in the role's policy.`);
            return oddRules.length > 0
                ? { kind: 'rolling', oddRules }
                : { kind: 'at-once', because: 'the live target group could not be read' };
    }
}
/** The listener rules because of which it may serve less than all traffic. */
function oddRulesOf(decision) {
    return decision.kind === 'rolling' ? (decision.oddRules ?? []) : [];
}
/** What a way back says of such rules before it begins: one warning for each. */
function warnOfRules({ name }, oddRules) {
    return oddRules.map(rule => `${(0,_domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalize */ .Z)((0,_rule_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRuleTraffic */ .Z)(rule))}. The rollback of service ${name} continues with a rolling update, but may not receive all traffic. ${(0,_rule_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .adviseOnRule */ .s)(rule)}`);
}
function describeSplit({ name }, oddRules) {
    const [rule] = oddRules.filter(({ to }) => to === 'both' || to === 'none');
    if (rule === undefined)
        return `Production traffic of service ${name} is split.`;
    return `${(0,_domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalize */ .Z)((0,_rule_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRuleTraffic */ .Z)(rule))}, and no rollout of ${name} is in progress. ${(0,_rule_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .adviseOnRule */ .s)(rule)}`;
}
function refuse(reasonCode, reason) {
    return { kind: 'refuse', ending: { verdict: 'failed', reasonCode, reason } };
}
//# sourceMappingURL=rolling-way.js.map

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

/***/ })

};
