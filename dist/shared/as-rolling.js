export const id = 2921;
export const ids = [2921];
export const modules = {

/***/ 32921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asRolling: () => (/* binding */ asRolling)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_left_behind_rule_traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79252);
/* harmony import */ var _inspect_rolling_way_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30767);



/**
 * The rolling update in place of a rollback whose traffic ECS could not shift, because of a listener rule or because the service has one
 * target group only. Undefined for any other request, and where that cannot be read. Reports the change. Changes nothing.
 */
async function asRolling(request, dependencies) {
    if (request.purpose !== 'rollback')
        return undefined;
    const why = await findObstacle(request, dependencies);
    if (why === undefined)
        return undefined;
    const { service } = request.service;
    const requested = request.plan.strategy.kind === 'blue-green' ? 'blue-green' : 'canary';
    const { timeoutMilliseconds } = request.plan;
    dependencies.log.warning('Strategy', `\`strategy: ${requested}\` is not possible: ${why}. The rollback of service ${service} is a rolling update.`);
    return {
        ...{ services: [request.service], mode: request.mode, purpose: 'rollback', waitUntil: 'completed' },
        ...{ timeoutMilliseconds, waitMilliseconds: timeoutMilliseconds, onCancel: request.onCancel },
        ...{ onRunning: 'supersede', onFailure: 'rollback' }
    };
}
async function findObstacle({ service: { cluster, service } }, dependencies) {
    try {
        const seen = await dependencies.services.find(cluster, service);
        if (seen?.status !== 'ACTIVE' || seen.controller !== 'ECS')
            return undefined;
        return obstacleOf(await (0,_inspect_rolling_way_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectRollingWay */ .z)(seen, dependencies));
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        return undefined;
    }
}
function obstacleOf({ serving, oddRules: [rule] }) {
    if (serving === 'only-one')
        return 'the service has no alternate target group';
    return rule && (0,_domain_left_behind_rule_traffic_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRuleTraffic */ .Z)(rule);
}
//# sourceMappingURL=as-rolling.js.map

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

/***/ })

};
