export const id = 4997;
export const ids = [4997];
export const modules = {

/***/ 31267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toErrorSource),
/* harmony export */   UL: () => (/* binding */ attributeErrors),
/* harmony export */   YZ: () => (/* binding */ ERROR_SOURCES)
/* harmony export */ });
/**
 * Which answers count as errors:
 * - `target-and-balancer`: 5xx of the targets, and the 502 and 504 that the load balancer sent after it had chosen a target.
 * - `target`: 5xx of the targets only.
 * - `unanswered`: every request without a 2xx, 3xx or 4xx of a target. That includes 101 (WebSocket) and 460 (the client left).
 */
const ERROR_SOURCES = ['target-and-balancer', 'target', 'unanswered'];
/** The word of a gate plan that was read for ECS. Throws a `TypeError` for any other. */
function toErrorSource(word) {
    const source = ERROR_SOURCES.find(known => known === word);
    if (source === undefined)
        throw new TypeError(`Not an error source of ECS: ${word}`);
    return source;
}
/** A group has more unanswered requests than its share by chance once in 30,000 looks. */
const SIGNIFICANT_DEVIATIONS = 4;
/**
 * The errors of each target group in each minute: one list per minute, in the order of its groups.
 *
 * The load balancer counts its own 502 and 504 per load balancer, not per target group, and publishes no count of 101 and 460 per
 * target group. All three are among the requests of a group that no target answered. All groups of a canary receive the same mix of
 * requests, so without evidence to the contrary each group has its share, by requests, of the load balancer's errors. Evidence is a
 * group that had significantly more unanswered requests in the whole window than its share: then what is beyond the common share of
 * 101 and 460 is assigned to it. Connections that a group refused are evidence too, and come first. No group gets more errors than it
 * had unanswered requests.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 */
function attributeErrors(minutes, source) {
    if (source === 'target')
        return minutes.map(({ groups }) => groups.map(({ failed }) => failed));
    if (source === 'unanswered')
        return minutes.map(({ groups }) => groups.map(group => group.failed + unansweredOf(group)));
    const refused = minutes.map(assignRefused);
    const rest = minutes.map(({ groups, balancerErrors }, at) => ({
        unanswered: groups.map((group, index) => unansweredOf(group) - (refused[at]?.[index] ?? 0)),
        requests: groups.map(group => group.requests),
        balancerErrors: Math.max(0, balancerErrors - sum(refused[at] ?? []))
    }));
    const shared = assignShares(rest);
    return minutes.map(({ groups }, at) => groups.map(({ failed }, index) => failed + (refused[at]?.[index] ?? 0) + (shared[at]?.[index] ?? 0)));
}
/** Of one minute: errors of the load balancer by where connections were refused. */
function assignRefused({ groups, balancerErrors }) {
    const connectionErrors = sum(groups.map(group => group.connectionErrors));
    if (connectionErrors === 0)
        return groups.map(() => 0);
    const most = Math.min(balancerErrors, connectionErrors);
    return groups.map(group => Math.min(unansweredOf(group), Math.round((most * group.connectionErrors) / connectionErrors)));
}
function assignShares(minutes) {
    const shares = sharesOf(minutes);
    const assigned = shares.map(() => 0);
    const expected = shares.map(() => 0);
    return minutes.map(({ unanswered, balancerErrors }) => unanswered.map((most, index) => {
        // Whole numbers a minute, whose sum stays within one of the exact share.
        const due = (expected[index] ?? 0) + balancerErrors * (shares[index] ?? 0);
        const count = Math.min(most, Math.max(0, Math.round(due - (assigned[index] ?? 0))));
        expected[index] = due;
        assigned[index] = (assigned[index] ?? 0) + count;
        return count;
    }));
}
/** The share of each group in the load balancer's own errors, from the whole window. */
function sharesOf(minutes) {
    const totals = (minutes[0]?.requests ?? []).map((_, index) => ({
        requests: sum(minutes.map(minute => minute.requests[index] ?? 0)),
        unanswered: sum(minutes.map(minute => minute.unanswered[index] ?? 0))
    }));
    const requests = sum(totals.map(total => total.requests));
    const unanswered = sum(totals.map(total => total.unanswered));
    const balancerErrors = sum(minutes.map(minute => minute.balancerErrors));
    if (requests === 0 || balancerErrors === 0)
        return totals.map(() => 0);
    const byRequests = totals.map(total => total.requests / requests);
    const isEven = totals.every((total, index) => {
        const share = byRequests[index] ?? 0;
        const deviation = Math.sqrt(unanswered * share * (1 - share));
        return total.unanswered - unanswered * share <= SIGNIFICANT_DEVIATIONS * deviation;
    });
    if (isEven)
        return byRequests;
    const harmless = Math.max(0, unanswered - balancerErrors) / requests;
    return totals.map(total => clamp(total.unanswered - harmless * total.requests, balancerErrors) / balancerErrors);
}
function unansweredOf({ requests, served, failed }) {
    return Math.max(0, Math.round(requests - served - failed));
}
function clamp(value, most) {
    return Math.min(Math.max(0, value), most);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
//# sourceMappingURL=attribute-errors.js.map

/***/ }),

/***/ 2260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ metricOfSide),
/* harmony export */   Lz: () => (/* binding */ TELLING_PLACEHOLDERS),
/* harmony export */   f3: () => (/* binding */ separatesRevisions),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS),
/* harmony export */   qk: () => (/* binding */ toCloudWatchMetric)
/* harmony export */ });
/** The metric of a gate that was read for ECS. Throws a `TypeError` for any other. */
function toCloudWatchMetric(metric) {
    if (isCloudWatchMetric(metric))
        return metric;
    throw new TypeError(`Not a metric of CloudWatch: ${metric.name}`);
}
function isCloudWatchMetric(metric) {
    return 'kind' in metric && (metric.kind === 'metric' || metric.kind === 'expression');
}
const PLACEHOLDERS = [
    'target-group',
    'load-balancer',
    'task-definition',
    'cluster',
    'service'
];
/** The two revisions share everything else. */
const TELLING_PLACEHOLDERS = ['target-group', 'task-definition'];
/** The metric as it is asked for of one side. */
function metricOfSide(metric, side) {
    if (metric.kind === 'metric')
        return { ...metric, dimensions: fill(metric.dimensions, side) };
    return { ...metric, metrics: new Map([...metric.metrics].map(([id, part]) => [id, metricOfSide(part, side)])) };
}
function fill(dimensions, side) {
    const put = (text) => PLACEHOLDERS.reduce((filled, placeholder) => filled.replaceAll(`{${placeholder}}`, side[placeholder]), text);
    return new Map([...dimensions].map(([name, value]) => [name, put(value)]));
}
/** Whether some dimension differs between the revisions, so that none is compared with itself. */
function separatesRevisions(metric) {
    if (metric.kind === 'expression')
        return [...metric.metrics.values()].some(separatesRevisions);
    return [...metric.dimensions.values()].some(value => TELLING_PLACEHOLDERS.some(placeholder => value.includes(`{${placeholder}}`)));
}
//# sourceMappingURL=cloudwatch-metric.js.map

/***/ }),

/***/ 90159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readForward)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/** How a rule splits its traffic; empty when it does not forward. */
function readForward({ actions }) {
    const forward = actions.find(({ Type }) => Type === 'forward');
    const config = forward !== undefined && (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(forward.ForwardConfig) ? forward.ForwardConfig : {};
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(config.TargetGroups))
        return typeof forward?.TargetGroupArn === 'string' ? [{ arn: forward.TargetGroupArn, weight: 1 }] : [];
    return config.TargetGroups.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).flatMap(({ TargetGroupArn, Weight }) => typeof TargetGroupArn === 'string' ? [{ arn: TargetGroupArn, weight: typeof Weight === 'number' ? Weight : 1 }] : []);
}
//# sourceMappingURL=attachment.js.map

/***/ }),

/***/ 22798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ titleOfCommands),
/* harmony export */   fk: () => (/* binding */ READINESS_PAGE),
/* harmony export */   q4: () => (/* binding */ describeReadiness)
/* harmony export */ });
/* harmony import */ var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78309);

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
    return (0,_domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .D)(plan.reason, `See ${READINESS_PAGE}.`);
}
//# sourceMappingURL=describe-readiness.js.map

/***/ }),

/***/ 84035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lastingFirst),
/* harmony export */   Y: () => (/* binding */ inspectService)
/* harmony export */ });
/* harmony import */ var _readiness_describe_readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22798);
/* harmony import */ var _service_describe_missing_alarm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3995);


/**
 * The preflight checks of a traffic-shift rollout. ECS itself finds most of it only after it has scaled a second fleet up, and
 * ignores an alarm that is already in ALARM: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html
 */
function inspectService(facts) {
    const { service } = facts;
    const blocking = [...inspectState(service), ...inspectDeployment(facts), ...inspectAlarms(facts)];
    const { length } = service.loadBalancers;
    if (length === 0)
        return [
            ...blocking,
            blocks('load-balancer', `Service ${service.name} has no load balancer, so there is no traffic to shift. Use strategy: rolling.`)
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
    const missing = `loadBalancers[${index}].advancedConfiguration of service ${name} has no alternate target group or no production listener rule`;
    return [
        blocks('load-balancer', `${missing}. Canary and blue-green require both. Prepare the service (${_readiness_describe_readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .READINESS_PAGE */ .fk}), or use strategy: rolling.`)
    ];
}
/** Each revision is measured in one target group: a part of its traffic must not count as all of it. */
function inspectGates({ service: { name, loadBalancers }, gatesOnTraffic }) {
    if (gatesOnTraffic.length === 0)
        return [];
    const gates = gatesOnTraffic.map(gate => `"${gate}"`).join(', ');
    const message = `Service ${name} has ${loadBalancers.length} load balancer target groups, but gates on traffic (${gates}) support only one. Use gates of kind alarms and http, or use strategy: rolling.`;
    return [blocks('load-balancer', message)];
}
function inspectState(service) {
    const findings = [];
    if (service.controller !== 'ECS') {
        findings.push(blocks('controller', `Service ${service.name} uses the ${service.controller} deployment controller, but canary and blue-green require ECS. Use strategy: rolling.`));
    }
    if (service.status !== 'ACTIVE')
        findings.push(blocks('inactive', `Service ${service.name} is ${service.status}. Deploy to an ACTIVE service.`));
    if (service.desiredCount === 0) {
        findings.push(blocks('no-tasks', `Service ${service.name} is scaled to zero, so no canary task would start. Increase its desired count first.`));
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
            return blocks('alarm', (0,_service_describe_missing_alarm_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissingAlarm */ .F)(name, 'rollout'));
        return state === 'ALARM'
            ? blocks('alarm', `Alarm ${name} is already in ALARM, so ECS would ignore it for the whole deployment. Resolve it first.`)
            : [];
    });
}
function inspectRule({ production: rules, healthyTargets, currentTargetGroups }, rule, groups) {
    const production = rules.get(rule);
    if (production === undefined)
        return [
            blocks('rule', `Listener rule ${rule} does not exist or has no forward action, so ECS cannot shift its traffic. Correct productionListenerRule.`)
        ];
    const findings = [];
    const third = [...production.weights.keys()].filter(group => !groups.includes(group));
    if (third.length > 0)
        findings.push(blocks('third-group', `Listener rule ${rule} forwards to a third target group, ${third.join(', ')}, but ECS supports exactly two. Remove it from the rule.`));
    const serving = [...production.weights].filter(([, weight]) => weight > 0).map(([group]) => group);
    if (serving.length !== 1) {
        findings.push(blocks('serving-groups', `Listener rule ${rule} sends traffic to ${serving.length} target groups. At the start, exactly one must receive traffic, or ECS rolls back. Set the weight of the other to 0.`));
    }
    for (const group of serving) {
        if ((healthyTargets.get(group) ?? 0) === 0)
            findings.push(blocks('health', `Target group ${group} receives production traffic but has no healthy target, so the canary cannot be compared. Make its targets healthy first.`));
        if (currentTargetGroups !== undefined && !currentTargetGroups.includes(group)) {
            findings.push(blocks('serving-groups', `Target group ${group} receives production traffic, but the live revision is in ${currentTargetGroups.join(', ')}. Correct the weights of the listener rule.`));
        }
    }
    if (production.sticky)
        findings.push({
            severity: 'warns',
            code: 'sticky',
            message: `Listener rule ${rule} is sticky, so clients keep their target group regardless of the weights. Gates evaluate the measured share.`
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

/***/ 64918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ OF_PREPARATION),
  H: () => (/* binding */ readReadiness)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/readiness/attachment.js
var readiness_attachment = __webpack_require__(90159);
// EXTERNAL MODULE: ./build/src/domain/document/document.js
var document_document = __webpack_require__(15785);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/readiness/shell-word.js
var shell_word = __webpack_require__(37267);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/readiness/readiness-commands.js


const ROLE_POLICY = 'AmazonECSInfrastructureRolePolicyForLoadBalancers';
const LONGEST_ROLE_NAME = 64;
const LONGEST_GROUP_NAME = 32;
const SUFFIX = '-alternate';
/** Creates the alternate group of a target group, with its settings and attributes, and keeps its ARN in a variable. */
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
    const attributes = `aws elbv2 describe-target-group-attributes --target-group-arn ${(0,shell_word/* shellWord */.r)(group.arn)} --query 'Attributes[?Value]' --output json`;
    const target = (0,shell_word/* shellWord */.r)({ variable });
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
    const words = (0,shell_word/* shellWord */.r)(...joinTexts([...parts, ']']));
    return isDefault
        ? `aws elbv2 modify-listener --listener-arn ${(0,shell_word/* shellWord */.r)(listener)} --default-actions ${words} --query 'Listeners[0].ListenerArn'`
        : `aws elbv2 modify-rule --rule-arn ${(0,shell_word/* shellWord */.r)(arn)} --actions ${words} --query 'Rules[0].RuleArn'`;
}
/** An action as JSON, with both groups in the one that forwards. */
function weighAction(action, { group, alternate }) {
    if (action.Type === 'authenticate-oidc' && (0,document_document/* isObject */.Gv)(action.AuthenticateOidcConfig)) {
        // AWS shows no client secret, and keeps the one that it has only when it is asked to.
        const AuthenticateOidcConfig = { ...action.AuthenticateOidcConfig, UseExistingClientSecret: true };
        return [JSON.stringify({ ...action, AuthenticateOidcConfig })];
    }
    if (action.Type !== 'forward')
        return [JSON.stringify(action)];
    // A single group is set beside the weights too, where AWS refuses it once there are two.
    const rest = Object.entries(action).filter(([name]) => name !== 'TargetGroupArn' && name !== 'ForwardConfig');
    const config = (0,document_document/* isObject */.Gv)(action.ForwardConfig) ? Object.entries(action.ForwardConfig) : [];
    const kept = config.filter(([name]) => name !== 'TargetGroups');
    const own = JSON.stringify({ TargetGroupArn: group, Weight: 1 });
    return [
        `${JSON.stringify(Object.fromEntries(rest)).slice(0, -1)},"ForwardConfig":{"TargetGroups":[${own},{"TargetGroupArn":"`,
        inJson(alternate),
        `","Weight":0}]${kept.length === 0 ? '' : `,${JSON.stringify(Object.fromEntries(kept)).slice(1, -1)}`}}}`
    ];
}
/** The role, and the service with all that was made. */
function changeService(service, balancers) {
    const { cluster, name } = service;
    const known = balancers.map(({ balancer }) => balancer.infrastructureRole);
    const role = known.every(one => one !== undefined) ? [] : createRole(service);
    const parts = balancers.flatMap(({ balancer, alternate, rule }, index) => {
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
    const target = `--cluster ${(0,shell_word/* shellWord */.r)(cluster)}`;
    return [
        ...role,
        `aws ecs update-service ${target} --service ${(0,shell_word/* shellWord */.r)(name)} --load-balancers ${(0,shell_word/* shellWord */.r)(...joinTexts([...parts, ']']))} --query service.serviceArn`,
        `aws ecs wait services-stable ${target} --services ${(0,shell_word/* shellWord */.r)(name)}`
    ];
}
function createRole({ arn, name }) {
    const partition = arn.split(':')[1] ?? 'aws';
    const role = (0,shell_word/* shellWord */.r)(`${name.slice(0, LONGEST_ROLE_NAME - '-load-balancer'.length)}-load-balancer`);
    const Principal = { Service: 'ecs.amazonaws.com' };
    const Statement = [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }];
    const trust = (0,shell_word/* shellWord */.r)(JSON.stringify({ Version: '2012-10-17', Statement }));
    const answer = '--query Role.Arn --output text';
    return [
        `role=$(aws iam get-role --role-name ${role} ${answer} 2>/dev/null || aws iam create-role --role-name ${role} --assume-role-policy-document ${trust} ${answer})`,
        `aws iam attach-role-policy --role-name ${role} --policy-arn ${(0,shell_word/* shellWord */.r)(`arn:${partition}:iam::aws:policy/${ROLE_POLICY}`)}`
    ];
}
/** A failed command stops the later ones, but does not close the user's shell. */
function subshell({ arn }, commands) {
    const region = (0,shell_word/* shellWord */.r)(arn.split(':')[3] ?? '');
    // Version 1 of the AWS CLI reads the second name only; version 2 would show each answer in a pager.
    return ['(', 'set -eu', `export AWS_REGION=${region} AWS_DEFAULT_REGION=${region} AWS_PAGER=''`, ...commands, ')'];
}
function flag(name, value) {
    return value === undefined ? [] : [`${name} ${(0,shell_word/* shellWord */.r)(String(value))}`];
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
//# sourceMappingURL=readiness-commands.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/readiness/plan-readiness.js


/** Whether ECS could shift the traffic of every load balancer of a service, as far as the service itself shows. */
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
        return byHand('Canary and blue/green require a load balancer.');
    if (isReady(loadBalancers))
        return { kind: 'ready' };
    const entries = [];
    for (const [index, balancer] of loadBalancers.entries()) {
        const entry = planEntry(balancer, { index, attachment: attachments.get(balancer.targetGroup) });
        if (typeof entry === 'string')
            return byHand(entry);
        entries.push(entry);
    }
    const commands = [...entries.flatMap(({ lines }) => lines), ...changeService(service, entries)];
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
/** ECS shifts the traffic of one rule: others that forward to the same group would keep sending to tasks that are gone. */
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
function byHand(reason) {
    return { kind: 'by-hand', reason };
}
//# sourceMappingURL=plan-readiness.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/configuration/read-readiness.js


/** What a service lacks that was never prepared for shifted traffic. */
const OF_PREPARATION = ['load-balancer', 'role'];
/**
 * How a service becomes ready for canary and blue/green, by what its load balancers look like. Changes nothing. Throws only what is not
 * a `DeployError`.
 */
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

/***/ 75296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ inspectMetrics),
  t: () => (/* binding */ warnOfUnread)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
// EXTERNAL MODULE: ./build/src/domain/rollout/tolerates-until.js
var tolerates_until = __webpack_require__(39308);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/attribute-errors.js
var attribute_errors = __webpack_require__(31267);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-figures.js
var format_figures = __webpack_require__(24461);
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/judged-window.js
var judged_window = __webpack_require__(95482);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/inspect-traffic.js



/** The maximum for a step. */
const LONGEST_BAKE_SECONDS = 86_400;
/**
 * Compares the requests that the canary gets in each step with what its gates need for a verdict, and warns of the first step that has too
 * few. `perMinute`: requests a minute of the whole service. `hours`: over which they were counted.
 */
function inspectTraffic({ gates, steps, bakeMaxSeconds }, { perMinute, hours }) {
    const minutes = (0,judged_window/* judgedMinutesIn */["in"])(bakeMaxSeconds, gates);
    const short = steps.flatMap(percent => {
        const gate = mostDemanding(gates.gates, percent);
        const expected = Math.round((perMinute * percent * minutes) / 100);
        return gate === undefined || expected >= gate.minRequests ? [] : [{ percent, gate, expected }];
    });
    const [first] = short;
    if (first === undefined)
        return [];
    const { percent, gate, expected } = first;
    const rate = `${(0,format_figures/* formatDigits */.yg)(perMinute)} ${perMinute === 1 ? 'request' : 'requests'} a minute (last ${hours} hours)`;
    const gets = `a step of ${percent}% for at most ${(0,duration/* writeDuration */.MP)(bakeMaxSeconds)} gets about ${(0,format_figures/* formatCount */.B4)(expected)}`;
    const needs = `gate "${gate.name}" needs ${(0,format_figures/* formatCount */.B4)(gate.minRequests)}`;
    const ways = [longerBake(first, { perMinute, gates }), largerStep(first, perMinute * minutes), 'lower min-requests'];
    const advice = ways.filter(way => way !== undefined).join(', or ');
    const message = `At ${rate}, ${gets}, and ${needs}: the step would be inconclusive. ${advice.replace(/^./, first => first.toUpperCase())}.`;
    return [{ severity: 'warns', code: 'metric', message }];
}
/** Where all traffic is on the canary, a comparison with stable needs none. */
function mostDemanding(gates, percent) {
    const deciding = gates.filter((gate) => 'minRequests' in gate && gate.mode === 'enforce' && (gate.kind !== 'relative' || percent < 100));
    return deciding.toSorted((one, other) => other.minRequests - one.minRequests)[0];
}
function longerBake({ percent, gate }, { perMinute, gates }) {
    const minutes = Math.ceil((gate.minRequests * 100) / (perMinute * percent)) + gates.warmUpMinutes;
    const seconds = minutes * 60 + Math.ceil(gates.metricDelaySeconds / 60) * 60;
    return seconds > LONGEST_BAKE_SECONDS ? undefined : `increase bake-max to ${(0,duration/* writeDuration */.MP)(seconds)}`;
}
function largerStep({ percent, gate }, requests) {
    const needed = Math.ceil((gate.minRequests * 100) / requests);
    return percent < needed && needed < 100 ? `start with a step of ${needed}%` : undefined;
}
//# sourceMappingURL=inspect-traffic.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/within-seconds.js
var within_seconds = __webpack_require__(89482);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/evidence/inspect-metrics.js






const MINUTE = 60_000;
const HOURS_LOOKED_AT = 3;
const WITHIN_SECONDS = 5;
/**
 * Reads the traffic of the last hours once, if gates need it, and warns where it is too little for them. A dry run reads what it
 * may. Before a rollout, throws when access is denied, because the rollout would fail later, and returns a warning for
 * metrics that cannot be read now: gates wait for them.
 */
async function inspectMetrics(plan, { loadBalancers: [balancer] }, { metrics, clock, mode }) {
    const { gates, errorSource } = plan.gates;
    const isNeeded = gates.some(gate => 'signal' in gate);
    if (!isNeeded || balancer === undefined)
        return [];
    const to = Math.floor(clock.now() / MINUTE) * MINUTE;
    // The two groups swap roles in every deployment.
    const targetGroups = [balancer.targetGroup, balancer.alternateTargetGroup].filter(group => group !== undefined);
    const read = metrics.read({
        ...{ from: to - HOURS_LOOKED_AT * 60 * MINUTE, to, targetGroups, slowerThanMilliseconds: [] },
        ...{ errorSource: (0,attribute_errors/* toErrorSource */.T)(errorSource), series: [] }
    });
    try {
        const measured = await (0,within_seconds/* withinSeconds */.N)(WITHIN_SECONDS, read, clock);
        if (measured instanceof errors/* DeployError */.s)
            return mode === 'dry-run' ? [] : [warnOfUnread(measured)];
        const perMinute = requestsPerMinute(measured, to);
        return perMinute === undefined ? [] : inspectTraffic(plan, { perMinute, hours: HOURS_LOOKED_AT });
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s && mode === 'dry-run')
            return [];
        if (!(error instanceof errors/* DeployError */.s) || !(0,tolerates_until/* isPassing */.WG)(error))
            throw error;
        return [warnOfUnread(error)];
    }
}
/** Of the whole service, since its first request in that time. Undefined where there was none: a new service may have no traffic yet. */
function requestsPerMinute({ traffic }, to) {
    const served = [...traffic.values()].flat().filter(({ requests }) => requests > 0);
    if (served.length === 0)
        return undefined;
    const first = served.reduce((earliest, { at }) => Math.min(earliest, at), to);
    return served.reduce((sum, { requests }) => sum + requests, 0) / Math.max(1, (to - first) / MINUTE);
}
/** Metrics that cannot be read now do not keep a rollout from starting. */
function warnOfUnread({ message }) {
    const reason = (0,join_sentences/* joinSentences */.D)('The rollout starts without metrics, and its gates wait for them.', message);
    return { severity: 'warns', code: 'metric', message: reason };
}
//# sourceMappingURL=inspect-metrics.js.map

/***/ }),

/***/ 65384:
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
/** The metric of both revisions, the canary's first; nothing while one of them is unknown. */
function seriesQueriesOf(metric, { request, state }) {
    const { canaryGroup, stableGroup, stableTaskDefinition } = state;
    if (canaryGroup === undefined || stableGroup === undefined || stableTaskDefinition === undefined)
        return [];
    const { cluster, service, taskDefinition } = request;
    return [
        seriesQuery(metric, { cluster, service, group: canaryGroup, taskDefinition }),
        seriesQuery(metric, { cluster, service, group: stableGroup, taskDefinition: stableTaskDefinition })
    ];
}
/** `family:revision` or a name, of an ARN or of itself. */
function lastPart(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
//# sourceMappingURL=series-queries.js.map

/***/ }),

/***/ 16960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findCurrent),
  e: () => (/* binding */ inspectBefore)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/service/inspect-associations.js
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
        blocks('scheduling', `Service ${name} has the scheduling strategy ${scheduling}, but canary and blue-green require REPLICA. Use strategy: rolling.`)
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
            findings.push(blocks('rule', `${member} in ${place} is the ARN of a listener. Use the ARN of a listener rule, or of the listener's default rule (aws elbv2 describe-rules).`));
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
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/running-rollout.js
var running_rollout = __webpack_require__(11359);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/target-state.js
var target_state = __webpack_require__(35254);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/traffic-shift/preflight.js
var preflight = __webpack_require__(84035);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/find-running.js
var find_running = __webpack_require__(28036);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/within-seconds.js
var within_seconds = __webpack_require__(89482);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/cloudwatch-metric.js
var cloudwatch_metric = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/src/domain/rollout/tolerates-until.js
var tolerates_until = __webpack_require__(39308);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/evidence/inspect-metrics.js + 1 modules
var inspect_metrics = __webpack_require__(75296);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/evidence/series-queries.js
var series_queries = __webpack_require__(65384);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/evidence/inspect-series.js





const MINUTE = 60_000;
const MINUTES_LOOKED_AT = 15;
/** Asks for each metric that gates compare once, of the revision that is running now: a misspelled name is reported before anything changes. */
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
    const series = [(0,series_queries/* seriesQuery */.Y)((0,cloudwatch_metric/* toCloudWatchMetric */.qk)(metric), { ...service, service: service.name, group })];
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
        const message = `Gate "${name}" has no values for the live revision in the last ${MINUTES_LOOKED_AT} minutes. Without values it stays inconclusive. Check the namespace, name and dimensions of its metric.`;
        return [{ severity: 'warns', code: 'metric', message }];
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        if ((0,tolerates_until/* isPassing */.WG)(error))
            return [(0,inspect_metrics/* warnOfUnread */.t)(error)];
        if (error.code !== 'rejected')
            throw error;
        return [{ severity: 'blocks', code: 'metric', message: `Gate "${name}" cannot be evaluated. ${error.message}` }];
    }
}
//# sourceMappingURL=inspect-series.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/preparation/inspect-before.js








/** Kinds of gates that look at the target group of each revision. */
const ON_TRAFFIC = ['relative', 'absolute', 'threshold', 'mann-whitney', 'targets'];
/** What a rollback meets in an incident, and what must not keep it. */
const BORNE_BY_ROLLBACKS = ['alarm', 'metric', 'health'];
/** What is only true while a rollout is in progress. */
const OF_A_ROLLOUT = ['serving-groups', 'health'];
const READ_WITHIN_SECONDS = 5;
/** Finds a deployment in progress, by its target revision. One that is ending is only watched. */
async function findCurrent(taskDefinition, service, { serviceDeployments, purpose }) {
    const running = await (0,find_running/* findRunning */.P)(service, { serviceDeployments });
    if (running === undefined)
        return { kind: 'nothing' };
    const { deployment, strategy } = running;
    const isOurs = running.taskDefinition !== undefined && running.taskDefinition === taskDefinition;
    const mayJoin = strategy !== 'ROLLING' && ((0,running_rollout/* isForward */.mt)(deployment) || purpose === 'abort');
    return isOurs && mayJoin ? { kind: 'ours', deployment } : { kind: 'foreign', running };
}
/** Reads what the preflight checks need, and reports which checks fail. Changes nothing. */
async function inspectBefore(request, { service, current }, { serviceDeployments, router, metrics, clock }) {
    const isRollback = request.purpose === 'rollback';
    const read = isRollback
        ? await unlessUnreadable(() => readSplits(service, { router }), clock)
        : await readSplits(service, { router });
    const splits = read ?? new Map();
    const productionRules = new Set(service.loadBalancers.map(({ productionRule }) => productionRule));
    const production = new Map([...splits].filter(([rule]) => productionRules.has(rule)));
    const serving = [...production.values()].flatMap(({ weights }) => [...weights].flatMap(([group, weight]) => (weight > 0 ? [group] : [])));
    const health = await Promise.all(serving.map(async (group) => [group, (0,target_state/* countHealth */.a)(await router.targets(group)).healthy]));
    const guardingAlarms = [
        ...(request.service.alarms?.names ?? readAlarms(service)),
        ...request.plan.gates.gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []))
    ];
    // What a gate could not see does not keep a rollback from going.
    const gatesOnTraffic = isRollback
        ? []
        : request.plan.gates.gates.flatMap(({ kind, name }) => (ON_TRAFFIC.includes(kind) ? [name] : []));
    const names = [...new Set(guardingAlarms)];
    const states = isRollback ? await unlessUnreadable(() => metrics.alarms(names), clock) : await metrics.alarms(names);
    const findings = (0,preflight/* inspectService */.Y)({
        service,
        production,
        gatesOnTraffic,
        healthyTargets: new Map(health),
        currentTargetGroups: current.kind === 'nothing' ? await findCurrentGroups(service, { serviceDeployments }) : undefined,
        alarms: states ?? new Map(),
        guardingAlarms: states === undefined ? [] : guardingAlarms,
        foreignDeployment: describeForeign(current, request)
    })
        .filter(({ code }) => current.kind === 'nothing' || !OF_A_ROLLOUT.includes(code))
        .filter(({ code }) => read !== undefined || code !== 'rule');
    const associations = inspectAssociations({
        service,
        rules: new Map([...splits].map(([rule, { weights }]) => [rule, weights])),
        loadBalancers: gatesOnTraffic.length === 0 ? new Map() : await readBalancers(service, { router }),
        gatesOnTraffic
    });
    const series = isRollback ? [] : await inspectSeries(request, { service, serving }, { metrics, clock });
    return [...findings, ...associations, ...series, ...(read === undefined ? [RULES_UNREAD] : [])].map(finding => isRollback && BORNE_BY_ROLLBACKS.includes(finding.code) ? { ...finding, severity: 'warns' } : finding);
}
const RULES_UNREAD = {
    ...{ severity: 'warns', code: 'rule' },
    message: 'Could not read the listener rules of the service. The rollback continues without checking them.'
};
/** Undefined when it could not be read in time: a rollback does not wait for what it would only warn of. */
async function unlessUnreadable(read, clock) {
    try {
        const found = await (0,within_seconds/* withinSeconds */.N)(READ_WITHIN_SECONDS, read(), clock);
        return found instanceof errors/* DeployError */.s ? undefined : found;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return undefined;
    }
}
/** One that is ending, waited for, or to be replaced does not block. */
function describeForeign(current, { onRunning, purpose }) {
    if (current.kind !== 'foreign' || onRunning !== 'refuse' || purpose === 'rollback')
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
async function findCurrentGroups(service, { serviceDeployments }) {
    const newest = await serviceDeployments.list(service.cluster, service.name, undefined);
    for (const arn of newest.slice(0, DEPLOYMENTS_LOOKED_AT)) {
        const deployment = await serviceDeployments.observe(arn);
        if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === undefined)
            continue;
        const placement = await serviceDeployments.placement(deployment.targetRevision);
        const groups = placement?.taskDefinition === service.taskDefinition ? placement.targetGroups : [];
        return groups.length === 0 ? undefined : groups;
    }
    return undefined;
}
//# sourceMappingURL=inspect-before.js.map

/***/ })

};
