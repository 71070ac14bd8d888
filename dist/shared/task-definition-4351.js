import { modules as shared0 } from './wiring-m19873.js';
import { modules as shared1 } from './aws-m17042.js';
export const id = 4351;
export const ids = [4351];
export const modules = {
...shared0,
...shared1,

/***/ 53923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   albTrafficRouter: () => (/* binding */ albTrafficRouter)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38358);
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97992);
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32672);
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77406);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_readiness_attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90159);



/** Listener rules and target groups of Application Load Balancers. */
function albTrafficRouter(client, calls) {
    return {
        async split(ruleArn) {
            const actions = await ignoreNotFound(isListener(ruleArn) ? readListener(ruleArn) : readRule(ruleArn));
            const forward = actions?.find(action => action.Type === 'forward');
            return forward === undefined ? undefined : readSplit(forward);
        },
        async loadBalancerOf(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetGroupsCommand */ .s({ TargetGroupArns: [targetGroupArn] }), options));
            const [arn] = answer.TargetGroups?.[0]?.LoadBalancerArns ?? [];
            return arn?.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length);
        },
        async targets(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__/* .DescribeTargetHealthCommand */ .q({ TargetGroupArn: targetGroupArn }), options));
            return (answer.TargetHealthDescriptions ?? []).map(readTarget);
        },
        async attachmentOf(targetGroupArn) {
            const group = await ignoreNotFound(readGroup(targetGroupArn));
            if (group === undefined)
                return undefined;
            const listeners = (await Promise.all((group.LoadBalancerArns ?? []).map(readListeners))).flat();
            const rules = (await Promise.all(listeners.map(readRules))).flat();
            return {
                group: settingsOf(group),
                rules: rules.filter(rule => (0,_domain_readiness_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .readForward */ .G)(rule).some(({ arn }) => arn === targetGroupArn))
            };
        }
    };
    async function readGroup(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetGroupsCommand */ .s({ TargetGroupArns: [arn] }), options));
        return answer.TargetGroups?.[0];
    }
    /** ARNs of the listeners of a load balancer, which has 50 at most unless a quota was raised. */
    async function readListeners(LoadBalancerArn) {
        return readPages(async (Marker) => {
            const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_4__/* .DescribeListenersCommand */ .A({ LoadBalancerArn, Marker }), options));
            const items = (answer.Listeners ?? []).flatMap(({ ListenerArn }) => ListenerArn ?? []);
            return { items, next: answer.NextMarker };
        });
    }
    async function readRules(ListenerArn) {
        return readPages(async (Marker) => {
            const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_5__/* .DescribeRulesCommand */ .G({ ListenerArn, Marker }), options));
            return { items: (answer.Rules ?? []).map(rule => ruleOf(rule, ListenerArn)), next: answer.NextMarker };
        });
    }
    async function readRule(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_5__/* .DescribeRulesCommand */ .G({ RuleArns: [arn] }), options));
        return answer.Rules?.[0]?.Actions;
    }
    async function readListener(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_4__/* .DescribeListenersCommand */ .A({ ListenerArns: [arn] }), options));
        return answer.Listeners?.[0]?.DefaultActions;
    }
}
/** Most pages that are read of one list; a page has 400 entries at most. */
const MOST_PAGES = 20;
async function readPages(read) {
    const all = [];
    let marker;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const { items, next } = await read(marker);
        all.push(...items);
        if (next === undefined || next === '')
            break;
        marker = next;
    }
    return all;
}
function settingsOf(group) {
    return {
        ...{ arn: group.TargetGroupArn ?? '', name: group.TargetGroupName ?? '', protocol: group.Protocol },
        ...{ protocolVersion: group.ProtocolVersion, port: group.Port, vpc: group.VpcId, targetType: group.TargetType },
        ipAddressType: group.IpAddressType,
        healthCheck: {
            ...{ protocol: group.HealthCheckProtocol, port: group.HealthCheckPort, path: group.HealthCheckPath },
            intervalSeconds: group.HealthCheckIntervalSeconds,
            timeoutSeconds: group.HealthCheckTimeoutSeconds,
            healthyThreshold: group.HealthyThresholdCount,
            unhealthyThreshold: group.UnhealthyThresholdCount,
            matcher: group.Matcher === undefined ? undefined : plain(group.Matcher)
        }
    };
}
function ruleOf({ RuleArn = '', IsDefault = false, Actions = [] }, listener) {
    return { arn: RuleArn, listener, isDefault: IsDefault, actions: Actions.map(plain) };
}
/** What the SDK read, with nothing in it but what JSON has. */
function plain(value) {
    return JSON.parse(JSON.stringify(value));
}
function isListener(arn) {
    return arn.includes(':listener/');
}
async function ignoreNotFound(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
/** A rule that forwards to one group may name it in `TargetGroupArn` alone: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html */
function readSplit({ ForwardConfig, TargetGroupArn }) {
    const groups = ForwardConfig?.TargetGroups ?? (TargetGroupArn === undefined ? [] : [{ TargetGroupArn, Weight: 1 }]);
    return {
        weights: new Map(groups.map(group => [group.TargetGroupArn ?? '', group.Weight ?? 1])),
        sticky: ForwardConfig?.TargetGroupStickinessConfig?.Enabled === true
    };
}
function readTarget({ Target, TargetHealth: health }) {
    return {
        target: [Target?.Id, Target?.Port].filter(part => part !== undefined).join(':'),
        ...{ state: health?.State, reason: health?.Reason, description: health?.Description }
    };
}
//# sourceMappingURL=alb-traffic-router.js.map

/***/ }),

/***/ 88502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ farReachingIn),
/* harmony export */   Sd: () => (/* binding */ idsIn),
/* harmony export */   Z_: () => (/* binding */ prefixIds)
/* harmony export */ });
/** A text in quotes, or a word with the parenthesis that makes it a function. */
const WORDS = /"[^"]*"|'[^']*'|([A-Za-z_]\w*)(\s*\()?/g;
/** Functions that reach beyond the metrics named beside the expression: with several gates in one request, to those of others. */
const FAR_REACHING = ['METRICS', 'SEARCH'];
/**
 * The ids that metric math mentions: they start with a lower-case letter, functions and keywords do not
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax).
 */
function idsIn(expression) {
    return [...new Set([...expression.matchAll(WORDS)].flatMap(([, word = '', call]) => (isId(word, call) ? word : [])))];
}
/** The function that the expression must not call; undefined when it calls none such. */
function farReachingIn(expression) {
    return [...expression.matchAll(WORDS)]
        .map(([, word = '', call]) => (call === undefined ? '' : word.toUpperCase()))
        .find(word => FAR_REACHING.includes(word));
}
/** The expression with every id prefixed: the ids of one request must not meet. */
function prefixIds(expression, prefix) {
    return expression.replaceAll(WORDS, (all, word, call) => isId(word ?? '', call) ? `${prefix}${all}` : all);
}
function isId(word, call) {
    return /^[a-z]/.test(word) && call === undefined;
}
//# sourceMappingURL=metric-expression.js.map

/***/ }),

/***/ 61820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cleanTaskDefinition),
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/**
 * What DescribeTaskDefinition answers and RegisterTaskDefinition does not take, besides what it will one day learn to answer.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
const DESCRIBED_ONLY = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt'
];
/**
 * Leaves out what only a description holds, members that are null (to ECS they are no value), tags that AWS itself put there
 * (their `aws:` prefix is reserved), and a list of tags that is empty. All else stays, empty or unknown.
 */
function cleanTaskDefinition(raw) {
    const dropped = [];
    const members = Object.entries(raw).filter(([name]) => {
        if (!DESCRIBED_ONLY.includes(name))
            return true;
        dropped.push(name);
        return false;
    });
    const definition = dropNulls(Object.fromEntries(members), path => dropped.push(formatPath(path)));
    return { definition: cleanTags(definition, name => dropped.push(name)), dropped };
}
/** `containerDefinitions[0].image`. */
function formatPath(path) {
    return path.reduce((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');
}
function dropNulls(object, drop) {
    const walk = (value, path) => {
        if ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            return value.map((item, index) => walk(item, [...path, index]));
        if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            return value;
        return Object.fromEntries(Object.entries(value).flatMap(([name, member]) => {
            if (member !== null)
                return [[name, walk(member, [...path, name])]];
            drop([...path, name]);
            return [];
        }));
    };
    return walk(object, []);
}
function cleanTags(definition, drop) {
    const { tags, ...rest } = definition;
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(tags))
        return definition;
    if (tags.length === 0)
        drop('tags');
    const kept = tags.filter(tag => {
        if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(tag) || typeof tag.key !== 'string' || !/^aws:/i.test(tag.key))
            return true;
        drop(`tag ${tag.key}`);
        return false;
    });
    // "Tags can not be empty." (RegisterTaskDefinition): https://github.com/fabfuel/ecs-deploy/issues/146
    return kept.length === 0 ? rest : { ...definition, tags: kept };
}
//# sourceMappingURL=clean.js.map

/***/ }),

/***/ 51193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ LIMIT_CONTAINERS),
/* harmony export */   MR: () => (/* binding */ containerNames),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   UK: () => (/* binding */ TOO_MANY_CONTAINERS),
/* harmony export */   ts: () => (/* binding */ listContainers),
/* harmony export */   v5: () => (/* binding */ changeContainers)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/** ECS takes 10 in a definition: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const LIMIT_CONTAINERS = 100;
const TOO_MANY_CONTAINERS = `containerDefinitions has more than ${LIMIT_CONTAINERS} containers; ECS accepts at most 10.`;
/** The containers of a definition, in order. */
function containersOf(definition) {
    const { containerDefinitions } = definition;
    return (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(containerDefinitions) ? containerDefinitions.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
}
/** The names of the containers, in order. */
function containerNames(definition) {
    return containersOf(definition).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}
/** `the containers are "web", "side"`, for an error that names one that does not exist. */
function listContainers(definition) {
    const names = containerNames(definition).map(name => `"${name}"`);
    if (names.length === 0)
        return 'the task definition has no containers';
    return names.length === 1 ? `the only container is ${names.join('')}` : `the containers are ${names.join(', ')}`;
}
/** A definition in which the named containers are changed; all else is as it was. */
function changeContainers(definition, change) {
    const containerDefinitions = containersOf(definition).map(container => typeof container.name === 'string' ? change(container, container.name) : container);
    return { ...definition, containerDefinitions };
}
//# sourceMappingURL=containers.js.map

/***/ }),

/***/ 8295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readDefinition),
/* harmony export */   w: () => (/* binding */ unwrapDescription)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51193);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61820);
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15785);
/* harmony import */ var _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83733);




/**
 * Takes the definition out of a document: its root, or the `taskDefinition` of what `describe-task-definition` printed. Throws
 * `bad-input`.
 */
function readDefinition(document) {
    const { value: root, origin } = document;
    const place = { origin, position: document.positionOf([]) };
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__/* .badText */ .rY)(place, `expected a task definition (an object), got ${(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .describeType */ .MF)(root)}.`);
    const isDescription = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root.taskDefinition) && root.containerDefinitions === undefined;
    const prefix = isDescription ? ['taskDefinition'] : [];
    const placeOf = (path) => ({ origin, position: document.positionOf([...prefix, ...path]) });
    const raw = isDescription ? unwrapDescription(root) : root;
    requireContainers(raw, placeOf);
    return { ...(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTaskDefinition */ .I)(raw), placeOf };
}
/** Puts the tags of a description, which stand beside the definition, where registering takes them. */
function unwrapDescription({ taskDefinition, tags }) {
    const definition = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(taskDefinition) ? taskDefinition : {};
    return (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(tags) && tags.length > 0 ? { ...definition, tags } : definition;
}
function requireContainers(definition, placeOf) {
    const { containerDefinitions: containers } = definition;
    const place = placeOf(containers === undefined ? [] : ['containerDefinitions']);
    if ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(containers) && containers.length > _containers_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_CONTAINERS */ .Hf)
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__/* .badText */ .rY)(place, _containers_js__WEBPACK_IMPORTED_MODULE_0__/* .TOO_MANY_CONTAINERS */ .UK);
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(containers)) {
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__/* .badText */ .rY)(place, `containerDefinitions is ${(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .describeType */ .MF)(containers)}; expected a list of containers.`);
    }
}
//# sourceMappingURL=read-definition.js.map

/***/ }),

/***/ 56621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectShift: () => (/* binding */ connectShift)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/CloudWatchClient.js + 13 modules
var CloudWatchClient = __webpack_require__(67695);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/ElasticLoadBalancingV2Client.js + 8 modules
var ElasticLoadBalancingV2Client = __webpack_require__(24677);
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/alb-traffic-router.js
var alb_traffic_router = __webpack_require__(53923);
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/cloudwatch-metrics.js + 2 modules
var cloudwatch_metrics = __webpack_require__(17042);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/adapters/http-prober.js


const MOST_BYTES = 64 * 1024;
/** Probes over HTTP and HTTPS, a fresh connection each, redirects not followed. `refuse` throws for hosts that are not to be asked. */
function httpProber(proxies, refuse = () => undefined) {
    return {
        probe: async (wanted) => {
            try {
                refuse(new URL(wanted.url).hostname);
                return await ask(wanted, proxies);
            }
            catch (error) {
                return { kind: 'no-answer', why: error instanceof Error ? error.message : String(error) };
            }
        }
    };
}
function ask({ url, method, headers, timeoutMilliseconds }, proxyEnv) {
    const [send, Agent] = url.startsWith('https:') ? [external_node_https_.request, external_node_https_.Agent] : [external_node_http_.request, external_node_http_.Agent];
    const agent = new Agent({ proxyEnv: { ...proxyEnv } });
    return new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(timeoutMilliseconds);
        const request = send(url, { method, headers: Object.fromEntries(headers), agent, signal }, response => {
            readBody(response).then(body => resolve({ kind: 'answer', status: response.statusCode ?? 0, headers: readHeaders(response), body }), reject);
        });
        request.on('error', error => reject(signal.aborted ? new Error(`timed out after ${timeoutMilliseconds} ms`) : error));
        request.end();
    });
}
async function readBody(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= MOST_BYTES)
            break;
    }
    return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
}
function readHeaders({ headers }) {
    return new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, [value].flat().join(', ')]]));
}
//# sourceMappingURL=http-prober.js.map
// EXTERNAL MODULE: ./build/src/domain/local-clock/local-clock.js
var local_clock = __webpack_require__(36569);
// EXTERNAL MODULE: ./build/src/domain/proxy/proxies.js
var proxies = __webpack_require__(19805);
// EXTERNAL MODULE: ./build/src/wiring/connect-ecs.js + 1 modules
var connect_ecs = __webpack_require__(19873);
;// CONCATENATED MODULE: ./build/src/wiring/connect-shift.js








/** What shifting traffic needs of AWS. */
async function connectShift(env, clock, role) {
    const { settings, calls, roles } = await (0,connect_ecs.connectEcs)(env, clock, role);
    const balancers = calls.listenTo(new ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M(settings));
    const router = (0,alb_traffic_router.albTrafficRouter)(balancers, calls);
    const names = new Map();
    // The load balancer of a target group does not change while traffic is shifted.
    const loadBalancerOf = (group) => {
        const known = names.get(group) ?? router.loadBalancerOf(group).then(name => name ?? '');
        names.set(group, known);
        return known;
    };
    return {
        ...{ settings, calls },
        ...roles,
        router,
        metrics: (0,cloudwatch_metrics.cloudwatchMetrics)(calls.listenTo(new CloudWatchClient/* CloudWatchClient */.W(settings)), calls, loadBalancerOf),
        prober: httpProber((0,proxies/* readProxies */.r)(env), host => (0,local_clock/* refuseRemoteHost */.JM)(env, host))
    };
}
//# sourceMappingURL=connect-shift.js.map

/***/ })

};
