export const id = 1670;
export const ids = [1670];
export const modules = {

/***/ 72685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   yg: () => (/* binding */ formatDigits)
/* harmony export */ });
/** `1,234,567` */
function formatCount(count) {
    return count.toLocaleString('en-US', { maximumFractionDigits: 20 });
}
/** A share as a percentage of two significant digits: `0.093 %`, `2 %`, `100 %`. */
function formatRate(rate) {
    return `${formatDigits(rate * 100)} %`;
}
/** `0.62`, `431`, `more than 10^12` */
function formatE(logE) {
    if (logE > 12 * Math.LN10)
        return 'more than 10^12';
    const e = Math.exp(logE);
    return e < 0.01 ? 'below 0.01' : formatDigits(e);
}
/** `1.25`, `30`: without trailing zeros. */
function formatDigits(number) {
    if (Math.abs(number) >= 100)
        return formatCount(Math.round(number));
    return String(Number(number.toPrecision(2)));
}
//# sourceMappingURL=format-figures.js.map

/***/ }),

/***/ 63768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ publicAddress)
/* harmony export */ });
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);

/** An http address, fit for logs and errors: without its query and fragment, and without parts of the path that look like keys. */
function publicAddress(address) {
    const end = address.search(/[?#]/);
    const whole = end === -1 ? address : address.slice(0, end);
    const pathAt = whole.indexOf('/', whole.indexOf('://') + 3);
    const [start, path] = pathAt === -1 ? [whole, ''] : [whole.slice(0, pathAt), whole.slice(pathAt)];
    const shown = path
        .split('/')
        .map(part => (part.split(/[^A-Za-z0-9]+/).some(_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeKey */ .zC) ? '***' : part))
        .join('/');
    return `${start}${shown}${end === -1 ? '' : '?***'}`;
}
//# sourceMappingURL=public-address.js.map

/***/ }),

/***/ 50527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findCurrent),
  e: () => (/* binding */ inspectBefore)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/domain/rollout/inspect-associations.js
/**
 * What ECS itself refuses, or rolls back after it has started a second fleet, because of how target groups, rules and roles fit
 * together: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html
 */
function inspectAssociations(facts) {
    return [
        ...inspectScheduling(facts),
        ...facts.service.loadBalancers.flatMap((balancer, index) => [
            ...inspectRules(balancer, index, facts),
            ...inspectRole(balancer, index, facts),
            ...inspectGroups(balancer, facts)
        ])
    ];
}
function inspectScheduling({ service: { name, scheduling } }) {
    if (scheduling === 'REPLICA')
        return [];
    return [
        blocks('scheduling', `Service ${name} has the scheduling strategy ${scheduling}: canary and blue-green need REPLICA. Use strategy: rolling.`)
    ];
}
function inspectRules({ productionRule, testRule }, index, { service: { name } }) {
    const findings = [];
    const place = `loadBalancers[${index}].advancedConfiguration of service ${name}`;
    for (const [member, arn] of [
        ['productionListenerRule', productionRule],
        ['testListenerRule', testRule]
    ]) {
        if (arn?.includes(':listener/app/') === true)
            findings.push(blocks('rule', `${member} in ${place} is the ARN of a listener. Use the ARN of a listener rule; the default rule of a listener has one too (aws elbv2 describe-rules).`));
    }
    if (productionRule !== undefined && productionRule === testRule)
        findings.push(blocks('rule', `productionListenerRule and testListenerRule in ${place} are the same rule. Use two different rules.`));
    return findings;
}
function inspectRole({ alternateTargetGroup, productionRule, infrastructureRole }, index, { service: { name } }) {
    if (alternateTargetGroup === undefined || productionRule === undefined || infrastructureRole !== undefined)
        return [];
    return [
        blocks('role', `loadBalancers[${index}].advancedConfiguration of service ${name} has no roleArn, so ECS cannot change the load balancer. Add an infrastructure role with the policy AmazonECSInfrastructureRolePolicyForLoadBalancers.`)
    ];
}
function inspectGroups({ targetGroup, alternateTargetGroup, productionRule, testRule }, { rules, loadBalancers, gatesOnTraffic }) {
    if (alternateTargetGroup === undefined || productionRule === undefined)
        return [];
    const groups = [targetGroup, alternateTargetGroup];
    const production = rules.get(productionRule);
    // A rule that cannot be read has a finding of its own.
    if (production === undefined)
        return [];
    const test = testRule === undefined ? undefined : rules.get(testRule);
    const named = new Set([...production.keys(), ...(test?.keys() ?? [])]);
    const findings = [];
    if (testRule !== undefined && test === undefined)
        findings.push(blocks('rule', `Test listener rule ${testRule} does not exist or does not forward. Correct testListenerRule.`));
    for (const group of groups.filter(one => !named.has(one)))
        findings.push(blocks('association', `Target group ${group} is on neither the production nor the test listener rule. Add it to the production rule with weight 0.`));
    const names = groups.map(group => loadBalancers.get(group));
    if (gatesOnTraffic.length === 0)
        return findings;
    const gates = gatesOnTraffic.map(gate => `"${gate}"`).join(', ');
    if (names.some(name => name?.startsWith('net/')))
        findings.push(blocks('load-balancer', `Gates on traffic (${gates}) cannot be evaluated behind a Network Load Balancer, which counts no requests. Use gates of kind alarms, http or mann-whitney without {target-group}.`));
    else if (findings.length === 0 && names.some(name => name === undefined))
        findings.push(blocks('association', `Gates on traffic (${gates}) cannot be evaluated: a target group of the service has no load balancer, so it has no metrics. Attach both target groups to the production listener rule.`));
    return findings;
}
function blocks(code, message) {
    return { severity: 'blocks', code, message };
}
//# sourceMappingURL=inspect-associations.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/left-behind/running-rollout.js
var running_rollout = __webpack_require__(18836);
// EXTERNAL MODULE: ./build/src/domain/rollout/describe-missing-alarm.js
var describe_missing_alarm = __webpack_require__(78350);
;// CONCATENATED MODULE: ./build/src/domain/rollout/preflight.js

/**
 * What stands in the way of a native rollout. ECS itself finds most of it only after it has scaled a second fleet up, and
 * ignores an alarm that already rings: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html
 */
function inspectService(facts) {
    const { service } = facts;
    const blocking = [...inspectState(service), ...inspectDeployment(facts), ...inspectAlarms(facts)];
    const { length } = service.loadBalancers;
    if (length === 0)
        return [
            ...blocking,
            preflight_blocks('load-balancer', `Service ${service.name} has no load balancer: there is no traffic to shift. Use strategy: rolling.`)
        ];
    const balancers = service.loadBalancers.flatMap((_, index) => inspectBalancer(facts, index));
    return [...blocking, ...(length > 1 ? inspectGates(facts) : []), ...balancers];
}
/** ECS needs all of this of every entry: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html */
function inspectBalancer(facts, index) {
    const { name, loadBalancers } = facts.service;
    const { targetGroup = '', alternateTargetGroup, productionRule } = loadBalancers[index] ?? {};
    if (alternateTargetGroup !== undefined && productionRule !== undefined)
        return inspectRule(facts, productionRule, [targetGroup, alternateTargetGroup]);
    const missing = `loadBalancers[${index}].advancedConfiguration of service ${name} lacks an alternate target group or a production listener rule`;
    return [
        preflight_blocks('load-balancer', `${missing}: canary and blue-green need both. Add them to the service, or use strategy: rolling.`)
    ];
}
/** What is measured is measured in one target group a revision: half a look must not pass for a whole one. */
function inspectGates({ service: { name, loadBalancers }, gatesOnTraffic }) {
    if (gatesOnTraffic.length === 0)
        return [];
    const gates = gatesOnTraffic.map(gate => `"${gate}"`).join(', ');
    const message = `Service ${name} stands behind ${loadBalancers.length} target groups at a time, and what gates say of its traffic (${gates}) would be told by the first of them alone. Judge it by gates of kind alarms and http, or use strategy: rolling.`;
    return [preflight_blocks('load-balancer', message)];
}
function inspectState(service) {
    const findings = [];
    if (service.controller !== 'ECS') {
        findings.push(preflight_blocks('controller', `Service ${service.name} uses the ${service.controller} deployment controller: native deployments need ECS.`));
    }
    if (service.status !== 'ACTIVE')
        findings.push(preflight_blocks('inactive', `Service ${service.name} is ${service.status}: only an ACTIVE service can be deployed to.`));
    if (service.desiredCount === 0) {
        findings.push(preflight_blocks('no-tasks', `Service ${service.name} is scaled to zero: no task would serve the new revision. Raise its desired count first.`));
    }
    return findings;
}
function inspectDeployment({ foreignDeployment }) {
    if (foreignDeployment === undefined)
        return [];
    return [preflight_blocks('deployment', foreignDeployment)];
}
function inspectAlarms({ guardingAlarms, alarms }) {
    return guardingAlarms.flatMap(name => {
        const state = alarms.get(name);
        if (state === undefined)
            return preflight_blocks('alarm', (0,describe_missing_alarm/* describeMissingAlarm */.F)(name, 'rollout'));
        return state === 'ALARM'
            ? preflight_blocks('alarm', `Alarm ${name} is in ALARM already: ECS would ignore it for the whole deployment. Resolve it first.`)
            : [];
    });
}
function inspectRule({ production: rules, healthyTargets, currentTargetGroups }, rule, groups) {
    const production = rules.get(rule);
    if (production === undefined)
        return [
            preflight_blocks('rule', `Listener rule ${rule} does not exist, or does not forward: ECS could not shift its traffic.`)
        ];
    const findings = [];
    const third = [...production.weights.keys()].filter(group => !groups.includes(group));
    if (third.length > 0)
        findings.push(preflight_blocks('third-group', `Listener rule ${rule} forwards to a third target group, ${third.join(', ')}: ECS takes exactly two.`));
    const serving = [...production.weights].filter(([, weight]) => weight > 0).map(([group]) => group);
    if (serving.length !== 1) {
        findings.push(preflight_blocks('serving-groups', `Listener rule ${rule} sends traffic to ${serving.length} target groups: exactly one must serve at the start, or ECS rolls back. Set the other's weight to 0.`));
    }
    for (const group of serving) {
        if ((healthyTargets.get(group) ?? 0) === 0)
            findings.push(preflight_blocks('health', `Target group ${group} serves production and has no healthy target: there is nothing sound to compare with.`));
        if (currentTargetGroups !== undefined && !currentTargetGroups.includes(group)) {
            findings.push(preflight_blocks('serving-groups', `Target group ${group} serves production, but the service's current revision runs in ${currentTargetGroups.join(', ')}: traffic would be shifted from the wrong place.`));
        }
    }
    if (production.sticky)
        findings.push({
            severity: 'warns',
            code: 'sticky',
            message: `Listener rule ${rule} is sticky: clients stay where they are whatever the weights say. Gates judge the measured share.`
        });
    return findings;
}
function preflight_blocks(code, message) {
    return { severity: 'blocks', code, message };
}
//# sourceMappingURL=preflight.js.map
// EXTERNAL MODULE: ./build/src/use-cases/left-behind/find-running.js
var find_running = __webpack_require__(43313);
// EXTERNAL MODULE: ./build/src/use-cases/left-behind/within-seconds.js
var within_seconds = __webpack_require__(11691);
// EXTERNAL MODULE: ./build/src/use-cases/native/series-queries.js
var series_queries = __webpack_require__(75873);
;// CONCATENATED MODULE: ./build/src/use-cases/native/inspect-series.js


const MINUTE = 60_000;
const MINUTES_LOOKED_AT = 15;
/** Asks for each metric that gates compare once, of the revision that serves now: what is misspelt shows before anything changes. */
async function inspectSeries({ plan }, { service, serving }, dependencies) {
    const [group] = serving;
    const compared = plan.gates.gates.filter(gate => gate.kind === 'mann-whitney');
    if (group === undefined)
        return [];
    const findings = compared.map(gate => inspectOne(gate, { service, group }, dependencies));
    return (await Promise.all(findings)).flat();
}
async function inspectOne({ name, metric }, { service, group }, { metrics, clock }) {
    const to = Math.floor(clock.now() / MINUTE) * MINUTE;
    const series = [(0,series_queries/* seriesQuery */.Y)(metric, { ...service, service: service.name, group })];
    try {
        const from = to - MINUTES_LOOKED_AT * MINUTE;
        const measured = await metrics.read({
            from,
            to,
            targetGroups: [],
            slowerThanMilliseconds: [],
            errorSource: 'target',
            series
        });
        if ((measured.series[0]?.size ?? 0) > 0)
            return [];
        const message = `Gate "${name}" found no value for the revision that serves now in the last ${MINUTES_LOOKED_AT} minutes: without values it stays inconclusive. Check namespace, names and dimensions of its metric.`;
        return [{ severity: 'warns', code: 'metric', message }];
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || error.code !== 'rejected')
            throw error;
        return [{ severity: 'blocks', code: 'metric', message: `Gate "${name}" could never be judged. ${error.message}` }];
    }
}
//# sourceMappingURL=inspect-series.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/inspect-before.js







/** Kinds of gates that look at the target group of each revision. */
const ON_TRAFFIC = ['relative', 'absolute', 'threshold', 'mann-whitney', 'targets'];
/** What a rollback meets in an incident, and what must not keep it. */
const BORNE_BY_ROLLBACKS = ['alarm', 'metric', 'health'];
/** What is only so while a rollout is under way. */
const OF_A_ROLLOUT = ['serving-groups', 'health'];
const ALARMS_WITHIN_SECONDS = 5;
/** Looks for a deployment under way, by its target revision. One that is ending is ours only to see it go back. */
async function findCurrent(taskDefinition, service, { rollouts, purpose }) {
    const running = await (0,find_running/* findRunning */.P)(service, { rollouts });
    if (running === undefined)
        return { kind: 'nothing' };
    const { deployment, strategy } = running;
    const isOurs = running.taskDefinition !== undefined && running.taskDefinition === taskDefinition;
    const mayJoin = strategy !== 'ROLLING' && ((0,running_rollout/* isForward */.mt)(deployment) || purpose === 'abandon');
    return isOurs && mayJoin ? { kind: 'ours', deployment } : { kind: 'foreign', running };
}
/** Reads what is to be found in order, and says what is in the way. Changes nothing. */
async function inspectBefore(request, { service, current }, { rollouts, router, metrics, clock }) {
    const splits = await readSplits(service, { router });
    const productionRules = new Set(service.loadBalancers.map(({ productionRule }) => productionRule));
    const production = new Map([...splits].filter(([rule]) => productionRules.has(rule)));
    const serving = [...production.values()].flatMap(({ weights }) => [...weights].flatMap(([group, weight]) => (weight > 0 ? [group] : [])));
    const isRollback = request.purpose === 'rollback';
    const health = await Promise.all(serving.map(async (group) => [group, (await router.health(group)).healthy]));
    const guardingAlarms = [
        ...(request.service.alarms?.names ?? readAlarms(service)),
        ...request.plan.gates.gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []))
    ];
    // What a gate could not see does not keep a rollback from going.
    const gatesOnTraffic = isRollback
        ? []
        : request.plan.gates.gates.flatMap(({ kind, name }) => (ON_TRAFFIC.includes(kind) ? [name] : []));
    const names = [...new Set(guardingAlarms)];
    const states = isRollback ? await readWhatIsBorne(names, { metrics, clock }) : await metrics.alarms(names);
    const findings = inspectService({
        service,
        production,
        gatesOnTraffic,
        healthyTargets: new Map(health),
        currentTargetGroups: current.kind === 'nothing' ? await findCurrentGroups(service, { rollouts }) : undefined,
        alarms: states ?? new Map(),
        guardingAlarms: states === undefined ? [] : guardingAlarms,
        foreignDeployment: describeForeign(current, request)
    }).filter(({ code }) => current.kind !== 'foreign' || !OF_A_ROLLOUT.includes(code));
    const associations = inspectAssociations({
        service,
        rules: new Map([...splits].map(([rule, { weights }]) => [rule, weights])),
        loadBalancers: gatesOnTraffic.length === 0 ? new Map() : await readBalancers(service, { router }),
        gatesOnTraffic
    });
    const series = isRollback ? [] : await inspectSeries(request, { service, serving }, { metrics, clock });
    return [...findings, ...associations, ...series].map(finding => isRollback && BORNE_BY_ROLLBACKS.includes(finding.code) ? { ...finding, severity: 'warns' } : finding);
}
/** Undefined when the alarms could not be read in time: a rollback does not wait for them. */
async function readWhatIsBorne(names, { metrics, clock }) {
    try {
        const states = await (0,within_seconds/* withinSeconds */.N)(ALARMS_WITHIN_SECONDS, metrics.alarms(names), clock);
        return states instanceof errors/* DeployError */.s ? undefined : states;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return undefined;
    }
}
/** One that is ending, or is to be replaced, is waited for. */
function describeForeign(current, { onRunning, purpose }) {
    if (current.kind !== 'foreign' || onRunning === 'supersede' || purpose === 'rollback')
        return undefined;
    return (0,running_rollout/* isForward */.mt)(current.running.deployment) ? (0,running_rollout/* describeOverlap */.Bn)(current.running) : undefined;
}
/** By rule, of production and of test traffic; one that does not exist or does not forward is left out. */
async function readSplits({ loadBalancers }, { router }) {
    const rules = loadBalancers.flatMap(balancer => [balancer.productionRule, balancer.testRule]);
    const known = [...new Set(rules)].filter(rule => rule !== undefined);
    const splits = await Promise.all(known.map(async (rule) => [rule, await router.split(rule)]));
    return new Map(splits.flatMap(([rule, split]) => (split === undefined ? [] : [[rule, split]])));
}
/** Name of the load balancer by target group. */
async function readBalancers({ loadBalancers }, { router }) {
    const groups = loadBalancers.flatMap(balancer => [balancer.targetGroup, balancer.alternateTargetGroup]);
    const known = [...new Set(groups)].filter(group => group !== undefined);
    return new Map(await Promise.all(known.map(async (group) => [group, await router.loadBalancerOf(group)])));
}
function readAlarms({ deploymentConfiguration }) {
    const { alarms } = deploymentConfiguration;
    if (typeof alarms !== 'object' || alarms === null || !('alarmNames' in alarms) || alarms.enable === false)
        return [];
    return Array.isArray(alarms.alarmNames)
        ? alarms.alarmNames.filter(name => typeof name === 'string')
        : [];
}
const DEPLOYMENTS_LOOKED_AT = 5;
/** Of the newest deployment that succeeded: where the service's revision runs now. Undefined when ECS remembers none. */
async function findCurrentGroups(service, { rollouts }) {
    const newest = await rollouts.list(service.cluster, service.name, undefined);
    for (const arn of newest.slice(0, DEPLOYMENTS_LOOKED_AT)) {
        const deployment = await rollouts.observe(arn);
        if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === undefined)
            continue;
        const placement = await rollouts.placement(deployment.targetRevision);
        const groups = placement?.taskDefinition === service.taskDefinition ? placement.targetGroups : [];
        return groups.length === 0 ? undefined : groups;
    }
    return undefined;
}
//# sourceMappingURL=inspect-before.js.map

/***/ }),

/***/ 75873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ seriesQueriesOf),
/* harmony export */   Y: () => (/* binding */ seriesQuery)
/* harmony export */ });
/** Asks for the metric of one revision. */
function seriesQuery(metric, { cluster, service, group, taskDefinition }) {
    const of = { cluster: lastPart(cluster), service: lastPart(service), 'task-definition': lastPart(taskDefinition) };
    return { metric, targetGroup: group, of };
}
/** The metric of both revisions, the canary's first; nothing while one of them is not known. */
function seriesQueriesOf(metric, { request, course }) {
    const { candidateGroup, stableGroup, stableTaskDefinition } = course;
    if (candidateGroup === undefined || stableGroup === undefined || stableTaskDefinition === undefined)
        return [];
    const { cluster, service, taskDefinition } = request;
    return [
        seriesQuery(metric, { cluster, service, group: candidateGroup, taskDefinition }),
        seriesQuery(metric, { cluster, service, group: stableGroup, taskDefinition: stableTaskDefinition })
    ];
}
/** `family:revision` or a name, of an ARN or of itself. */
function lastPart(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
//# sourceMappingURL=series-queries.js.map

/***/ })

};
