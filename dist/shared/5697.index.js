export const id = 5697;
export const ids = [5697,1532];
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
/** A share as a percentage of two significant digits: `0.093%`, `2%`, `100%`. */
function formatRate(rate) {
    return `${formatDigits(rate * 100)}%`;
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

/***/ 91452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readForward)
/* harmony export */ });
/* harmony import */ var _task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87251);

/** How a rule splits its traffic; empty when it does not forward. */
function readForward({ actions }) {
    const forward = actions.find(({ Type }) => Type === 'forward');
    const config = forward !== undefined && (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(forward.ForwardConfig) ? forward.ForwardConfig : {};
    if (!(0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(config.TargetGroups))
        return typeof forward?.TargetGroupArn === 'string' ? [{ arn: forward.TargetGroupArn, weight: 1 }] : [];
    return config.TargetGroups.filter(_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).flatMap(({ TargetGroupArn, Weight }) => typeof TargetGroupArn === 'string' ? [{ arn: TargetGroupArn, weight: typeof Weight === 'number' ? Weight : 1 }] : []);
}
//# sourceMappingURL=attachment.js.map

/***/ }),

/***/ 44305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ titleOfCommands),
/* harmony export */   fk: () => (/* binding */ READINESS_PAGE),
/* harmony export */   q4: () => (/* binding */ describeReadiness)
/* harmony export */ });
/* harmony import */ var _join_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81131);

/** The page for Terraform, CDK and CloudFormation, and for services that no commands fit. */
const READINESS_PAGE = 'docs/prepare-for-canary.md';
/** Title of the commands, wherever they are shown. */
function titleOfCommands(service) {
    return `Commands (AWS CLI) that prepare service ${service} for canary and blue/green`;
}
/** What to do about a service that is not ready, in one sentence or two; undefined when nothing is lacking. */
function describeReadiness(plan) {
    if (plan.kind === 'ready')
        return undefined;
    if (plan.kind === 'commands')
        return `Run the commands below with your own credentials, or see ${READINESS_PAGE}.`;
    return (0,_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .D)(plan.reason, `See ${READINESS_PAGE}.`);
}
//# sourceMappingURL=describe-readiness.js.map

/***/ }),

/***/ 56699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lastingFirst),
/* harmony export */   Y: () => (/* binding */ inspectService)
/* harmony export */ });
/* harmony import */ var _readiness_describe_readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44305);
/* harmony import */ var _describe_missing_alarm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78350);


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
            blocks('load-balancer', `Service ${service.name} has no load balancer: there is no traffic to shift. Use strategy: rolling.`)
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
        blocks('load-balancer', `${missing}: canary and blue-green need both. Prepare the service (${_readiness_describe_readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .READINESS_PAGE */ .fk}), or use strategy: rolling.`)
    ];
}
/** What is measured is measured in one target group a revision: half a look must not pass for a whole one. */
function inspectGates({ service: { name, loadBalancers }, gatesOnTraffic }) {
    if (gatesOnTraffic.length === 0)
        return [];
    const gates = gatesOnTraffic.map(gate => `"${gate}"`).join(', ');
    const message = `Service ${name} stands behind ${loadBalancers.length} target groups at a time, and what gates say of its traffic (${gates}) would be told by the first of them alone. Judge it by gates of kind alarms and http, or use strategy: rolling.`;
    return [blocks('load-balancer', message)];
}
function inspectState(service) {
    const findings = [];
    if (service.controller !== 'ECS') {
        findings.push(blocks('controller', `Service ${service.name} uses the ${service.controller} deployment controller: native deployments need ECS.`));
    }
    if (service.status !== 'ACTIVE')
        findings.push(blocks('inactive', `Service ${service.name} is ${service.status}: only an ACTIVE service can be deployed to.`));
    if (service.desiredCount === 0) {
        findings.push(blocks('no-tasks', `Service ${service.name} is scaled to zero: no task would serve the new revision. Raise its desired count first.`));
    }
    return findings;
}
function inspectDeployment({ foreignDeployment }) {
    if (foreignDeployment === undefined)
        return [];
    return [blocks('deployment', foreignDeployment)];
}
function inspectAlarms({ guardingAlarms, alarms }) {
    return guardingAlarms.flatMap(name => {
        const state = alarms.get(name);
        if (state === undefined)
            return blocks('alarm', (0,_describe_missing_alarm_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissingAlarm */ .F)(name, 'rollout'));
        return state === 'ALARM'
            ? blocks('alarm', `Alarm ${name} is in ALARM already: ECS would ignore it for the whole deployment. Resolve it first.`)
            : [];
    });
}
function inspectRule({ production: rules, healthyTargets, currentTargetGroups }, rule, groups) {
    const production = rules.get(rule);
    if (production === undefined)
        return [
            blocks('rule', `Listener rule ${rule} does not exist, or does not forward: ECS could not shift its traffic.`)
        ];
    const findings = [];
    const third = [...production.weights.keys()].filter(group => !groups.includes(group));
    if (third.length > 0)
        findings.push(blocks('third-group', `Listener rule ${rule} forwards to a third target group, ${third.join(', ')}: ECS takes exactly two.`));
    const serving = [...production.weights].filter(([, weight]) => weight > 0).map(([group]) => group);
    if (serving.length !== 1) {
        findings.push(blocks('serving-groups', `Listener rule ${rule} sends traffic to ${serving.length} target groups: exactly one must serve at the start, or ECS rolls back. Set the other's weight to 0.`));
    }
    for (const group of serving) {
        if ((healthyTargets.get(group) ?? 0) === 0)
            findings.push(blocks('health', `Target group ${group} serves production and has no healthy target: there is nothing sound to compare with.`));
        if (currentTargetGroups !== undefined && !currentTargetGroups.includes(group)) {
            findings.push(blocks('serving-groups', `Target group ${group} serves production, but the service's current revision runs in ${currentTargetGroups.join(', ')}: traffic would be shifted from the wrong place.`));
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
function blocks(code, message) {
    return { severity: 'blocks', code, message };
}
/** Findings that pass without a change. They must not hide findings that need one. */
const PASSING = ['deployment', 'alarm', 'health'];
/** Orders findings: first those that need a change, then those that pass without one. */
function lastingFirst(findings) {
    const isPassing = ({ code }) => PASSING.includes(code);
    return [...findings.filter(finding => !isPassing(finding)), ...findings.filter(isPassing)];
}
//# sourceMappingURL=preflight.js.map

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

/***/ 20745:
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
// EXTERNAL MODULE: ./build/src/domain/rollout/preflight.js
var preflight = __webpack_require__(56699);
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
    const findings = (0,preflight/* inspectService */.Y)({
        service,
        production,
        gatesOnTraffic,
        healthyTargets: new Map(health),
        currentTargetGroups: current.kind === 'nothing' ? await findCurrentGroups(service, { rollouts }) : undefined,
        alarms: states ?? new Map(),
        guardingAlarms: states === undefined ? [] : guardingAlarms,
        foreignDeployment: describeForeign(current, request)
    }).filter(({ code }) => current.kind === 'nothing' || !OF_A_ROLLOUT.includes(code));
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

/***/ 24468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ OF_PREPARATION),
  H: () => (/* binding */ readReadiness)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/task-definition/document.js
var task_definition_document = __webpack_require__(87251);
// EXTERNAL MODULE: ./build/src/domain/readiness/attachment.js
var readiness_attachment = __webpack_require__(91452);
;// CONCATENATED MODULE: ./build/src/domain/readiness/shell-word.js
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
;// CONCATENATED MODULE: ./build/src/domain/readiness/plan-readiness.js



const ROLE_POLICY = 'AmazonECSInfrastructureRolePolicyForLoadBalancers';
const LONGEST_ROLE_NAME = 64;
const LONGEST_GROUP_NAME = 32;
const SUFFIX = '-alternate';
/** Whether ECS could shift the traffic of every load balancer of a service, as far as the service itself says. */
function isReady(loadBalancers) {
    return loadBalancers.every(({ alternateTargetGroup, productionRule, infrastructureRole }) => alternateTargetGroup !== undefined && productionRule !== undefined && infrastructureRole !== undefined);
}
/**
 * The commands that add an alternate target group, the weights of the production rule and the role for ECS to a service that has
 * none of them. All traffic stays where it is; the last command replaces the tasks once, as a rolling update.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb-resources-for-blue-green.html
 */
function planReadiness({ service, attachments }) {
    const { loadBalancers } = service;
    if (loadBalancers.length === 0)
        return byHand('The service has no load balancer, so there is no traffic to shift.');
    if (isReady(loadBalancers))
        return { kind: 'ready' };
    const entries = [];
    for (const [index, balancer] of loadBalancers.entries()) {
        const entry = planEntry(balancer, { index, attachment: attachments.get(balancer.targetGroup) });
        if (typeof entry === 'string')
            return byHand(entry);
        entries.push(entry);
    }
    const commands = [...entries.flatMap(({ lines }) => lines), ...finish(service, entries)];
    return { kind: 'commands', lines: subshell(service, commands) };
}
/** What one entry of the load balancers lacks; a sentence when no commands fit. */
function planEntry(balancer, { index, attachment }) {
    const { targetGroup, containerName, containerPort } = balancer;
    const place = `loadBalancers[${index}]`;
    if (attachment === undefined)
        return `The target group of ${place} could not be read.`;
    if (containerName === undefined || containerPort === undefined)
        return `${place} has no container name and port.`;
    const { group } = attachment;
    if (group.protocol !== 'HTTP' && group.protocol !== 'HTTPS')
        return `Target group ${group.name} does not belong to an Application Load Balancer (protocol: ${group.protocol ?? 'unknown'}).`;
    const rule = chooseRule(balancer, attachment);
    if (typeof rule === 'string')
        return rule;
    const others = (0,readiness_attachment/* readForward */.G)(rule).filter(({ arn }) => arn !== targetGroup);
    if (others.length > 1 || others.some(({ weight }) => weight > 0))
        return `Listener rule ${rule.arn} also forwards to other target groups. ECS needs exactly two target groups, with all weight on the service's own.`;
    const known = balancer.alternateTargetGroup ?? others[0]?.arn;
    const variable = index === 0 ? 'alternate' : `alternate_${index + 1}`;
    const alternate = known ?? { variable };
    const made = known === undefined ? createGroup(group, variable) : [];
    return { balancer, alternate, rule: rule.arn, lines: [...made, changeRule(rule, targetGroup, alternate)] };
}
/** ECS shifts the traffic of one rule: others that forward to the same group would go on sending to tasks that are gone. */
function chooseRule({ productionRule }, { group, rules }) {
    const [rule, ...more] = rules;
    if (rule === undefined)
        return `No listener rule forwards to target group ${group.name}.`;
    if (more.length > 0)
        return `${rules.length} listener rules forward to target group ${group.name}, but ECS shifts only one rule. Merge them into one rule, or redirect HTTP to HTTPS. The rules are ${rules.map(({ arn }) => arn).join(', ')}.`;
    if (productionRule !== undefined && productionRule !== rule.arn)
        return `productionListenerRule is ${productionRule}, but ${rule.arn} forwards to target group ${group.name}.`;
    return rule;
}
function createGroup(group, variable) {
    const { healthCheck: check } = group;
    const words = [
        ...flag('--name', alternateName(group)),
        ...flag('--protocol', group.protocol),
        ...flag('--protocol-version', group.protocolVersion),
        ...flag('--port', group.port),
        ...flag('--vpc-id', group.vpc),
        ...flag('--target-type', group.targetType),
        ...flag('--ip-address-type', group.ipAddressType),
        ...flag('--health-check-protocol', check.protocol),
        ...flag('--health-check-port', check.port),
        ...flag('--health-check-path', check.path),
        ...flag('--health-check-interval-seconds', check.intervalSeconds),
        ...flag('--health-check-timeout-seconds', check.timeoutSeconds),
        ...flag('--healthy-threshold-count', check.healthyThreshold),
        ...flag('--unhealthy-threshold-count', check.unhealthyThreshold),
        ...flag('--matcher', check.matcher && JSON.stringify(check.matcher)),
        ...["--query 'TargetGroups[0].TargetGroupArn'", '--output text']
    ];
    // An attribute without a value cannot be set, and is left out.
    const attributes = `aws elbv2 describe-target-group-attributes --target-group-arn ${shellWord(group.arn)} --query 'Attributes[?Value]' --output json`;
    const target = shellWord({ variable });
    return [
        `${variable}=$(aws elbv2 create-target-group ${words.join(' ')})`,
        `aws elbv2 modify-target-group-attributes --target-group-arn ${target} --attributes "$(${attributes})" --query 'length(Attributes)'`
    ];
}
/**
 * At most 32 characters: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
 * A name that has to be cut gets a part of the group's ID: a group of the same name and settings would be taken for this one.
 */
function alternateName({ name, arn }) {
    const room = LONGEST_GROUP_NAME - SUFFIX.length;
    if (name.length <= room)
        return `${name}${SUFFIX}`;
    const id = `-${arn.slice(-6)}`;
    return `${name.slice(0, room - id.length)}${id}${SUFFIX}`;
}
/** The rule as it is, with the alternate group beside the service's own. */
function changeRule({ arn, listener, isDefault, actions }, group, alternate) {
    const parts = actions.flatMap((action, index) => [
        index === 0 ? '[' : ',',
        ...weighAction(action, { group, alternate })
    ]);
    const words = shellWord(...joinTexts([...parts, ']']));
    return isDefault
        ? `aws elbv2 modify-listener --listener-arn ${shellWord(listener)} --default-actions ${words} --query 'Listeners[0].ListenerArn'`
        : `aws elbv2 modify-rule --rule-arn ${shellWord(arn)} --actions ${words} --query 'Rules[0].RuleArn'`;
}
/** An action as JSON, with both groups in the one that forwards. */
function weighAction(action, { group, alternate }) {
    if (action.Type === 'authenticate-oidc' && (0,task_definition_document/* isObject */.Gv)(action.AuthenticateOidcConfig)) {
        // AWS shows no client secret, and keeps the one that it has only when it is asked to.
        const AuthenticateOidcConfig = { ...action.AuthenticateOidcConfig, UseExistingClientSecret: true };
        return [JSON.stringify({ ...action, AuthenticateOidcConfig })];
    }
    if (action.Type !== 'forward')
        return [JSON.stringify(action)];
    // A single group stands beside the weights too, where AWS refuses it once there are two.
    const rest = Object.entries(action).filter(([name]) => name !== 'TargetGroupArn' && name !== 'ForwardConfig');
    const config = (0,task_definition_document/* isObject */.Gv)(action.ForwardConfig) ? Object.entries(action.ForwardConfig) : [];
    const kept = config.filter(([name]) => name !== 'TargetGroups');
    const own = JSON.stringify({ TargetGroupArn: group, Weight: 1 });
    return [
        `${JSON.stringify(Object.fromEntries(rest)).slice(0, -1)},"ForwardConfig":{"TargetGroups":[${own},{"TargetGroupArn":"`,
        inJson(alternate),
        `","Weight":0}]${kept.length === 0 ? '' : `,${JSON.stringify(Object.fromEntries(kept)).slice(1, -1)}`}}}`
    ];
}
/** The role, and the service with all that was made. */
function finish(service, entries) {
    const { cluster, name } = service;
    const known = entries.map(({ balancer }) => balancer.infrastructureRole);
    const role = known.every(one => one !== undefined) ? [] : createRole(service);
    const parts = entries.flatMap(({ balancer, alternate, rule }, index) => {
        const [separator, own] = [index === 0 ? '[' : ',', balancer.infrastructureRole];
        const { targetGroup, containerName, containerPort, testRule } = balancer;
        const head = JSON.stringify({ targetGroupArn: targetGroup, containerName, containerPort }).slice(0, -1);
        const rules = JSON.stringify({ productionListenerRule: rule, testListenerRule: testRule }).slice(1, -1);
        return [
            `${separator}${head},"advancedConfiguration":{"alternateTargetGroupArn":"`,
            inJson(alternate),
            `",${rules},"roleArn":"`,
            inJson(own ?? { variable: 'role' }),
            '"}}'
        ];
    });
    const target = `--cluster ${shellWord(cluster)}`;
    return [
        ...role,
        `aws ecs update-service ${target} --service ${shellWord(name)} --load-balancers ${shellWord(...joinTexts([...parts, ']']))} --query service.serviceArn`,
        `aws ecs wait services-stable ${target} --services ${shellWord(name)}`
    ];
}
function createRole({ arn, name }) {
    const partition = arn.split(':')[1] ?? 'aws';
    const role = shellWord(`${name.slice(0, LONGEST_ROLE_NAME - '-load-balancer'.length)}-load-balancer`);
    const Principal = { Service: 'ecs.amazonaws.com' };
    const Statement = [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }];
    const trust = shellWord(JSON.stringify({ Version: '2012-10-17', Statement }));
    const answer = '--query Role.Arn --output text';
    return [
        `role=$(aws iam get-role --role-name ${role} ${answer} 2>/dev/null || aws iam create-role --role-name ${role} --assume-role-policy-document ${trust} ${answer})`,
        `aws iam attach-role-policy --role-name ${role} --policy-arn ${shellWord(`arn:${partition}:iam::aws:policy/${ROLE_POLICY}`)}`
    ];
}
/** A failed command stops the later ones, but does not close the user's shell. */
function subshell({ arn }, commands) {
    const region = shellWord(arn.split(':')[3] ?? '');
    // Version 1 of the AWS CLI reads the second name only; version 2 would show each answer in a pager.
    return ['(', 'set -eu', `export AWS_REGION=${region} AWS_DEFAULT_REGION=${region} AWS_PAGER=''`, ...commands, ')'];
}
function flag(name, value) {
    return value === undefined ? [] : [`${name} ${shellWord(String(value))}`];
}
/** Inside the quotes of a JSON string. */
function inJson(part) {
    return typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : part;
}
/** Neighboring texts as one, so that a word has as few quotes as it can. */
function joinTexts(parts) {
    return parts.reduce((joined, part) => {
        const last = joined.at(-1);
        return typeof last === 'string' && typeof part === 'string'
            ? [...joined.slice(0, -1), last + part]
            : [...joined, part];
    }, []);
}
function byHand(reason) {
    return { kind: 'by-hand', reason };
}
//# sourceMappingURL=plan-readiness.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/read-readiness.js


/** What a service lacks that was never prepared for shifted traffic. */
const OF_PREPARATION = ['load-balancer', 'role'];
/** How a service becomes ready for canary and blue/green, by what its load balancers look like. Changes nothing. */
async function readReadiness(service, { router }) {
    const { loadBalancers } = service;
    if (loadBalancers.length === 0 || isReady(loadBalancers))
        return planReadiness({ service, attachments: new Map() });
    try {
        const groups = [...new Set(loadBalancers.map(({ targetGroup }) => targetGroup))].filter(group => group !== '');
        const read = await Promise.all(groups.map(async (group) => [group, await router.attachmentOf(group)]));
        const known = read.filter((entry) => entry[1] !== undefined);
        return planReadiness({ service, attachments: new Map(known) });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return { kind: 'by-hand', reason: `The load balancer could not be read. ${error.message}` };
    }
}
//# sourceMappingURL=read-readiness.js.map

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
