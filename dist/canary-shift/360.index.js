export const id = 360;
export const ids = [360,458];
export const modules = {

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isExactNumber)
/* harmony export */ });
/**
 * Whether `number` is just what the decimal `source` says. A double that prints back as the digits it was read from counts
 * (0.1 does); one that had to be rounded (9007199254740993) or is out of range (1e999) does not.
 */
function isExactNumber(source, number) {
    if (!Number.isFinite(number))
        return false;
    const said = readDecimal(source);
    const held = readDecimal(String(number));
    return said !== undefined && said.digits === held?.digits && said.exponent === held.exponent;
}
/** The sign and significant digits, and the power of ten of the last one; zero has neither. */
function readDecimal(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
    const all = whole + fraction;
    if (all === '')
        return undefined;
    const digits = all.replace(/^0+/, '').replace(/0+$/, '');
    if (digits === '')
        return { digits: '0', exponent: 0 };
    const trailing = all.length - all.replace(/0+$/, '').length;
    return { digits: `${sign === '-' ? '-' : ''}${digits}`, exponent: Number(exponent) - fraction.length + trailing };
}
//# sourceMappingURL=exact-number.js.map

/***/ }),

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9365);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1975);



/**
 * Reads JSON, with comments and trailing commas. What a JSON parser would swallow is an error here, with its line and
 * column: members of the same name, numbers that would be rounded.
 */
function parseJson(source, origin) {
    // A byte order mark is no JSON, yet editors write it: replaced by a blank, it moves no position but the first.
    const text = source.replace(/^\uFEFF/, ' ');
    const fail = (offset, message) => (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)({ origin, position: (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) }, message);
    const root = parseRoot(text, fail);
    return {
        origin,
        value: toValue(root, text, fail),
        positionOf(path) {
            const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, [...path]);
            return node === undefined ? undefined : (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, node.offset);
        }
    };
}
function parseRoot(text, fail) {
    const errors = [];
    let root;
    try {
        root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
    const [first] = errors;
    if (first !== undefined)
        throw fail(first.offset, `this is not valid JSON: ${explain(first)}.`);
    if (root === undefined)
        throw fail(0, 'the text is empty; expected a JSON object.');
    return root;
}
const TOO_DEEP = 'the lists and objects are nested too deep.';
const REASONS = {
    InvalidSymbol: 'an unknown word; text needs double quotes',
    InvalidNumberFormat: 'a number has a wrong form',
    PropertyNameExpected: 'a member name in double quotes is expected',
    ValueExpected: 'a value is expected',
    ColonExpected: 'a colon is expected',
    CommaExpected: 'a comma is expected',
    CloseBraceExpected: 'a closing brace is missing',
    CloseBracketExpected: 'a closing bracket is missing',
    EndOfFileExpected: 'nothing may follow the end of the value',
    UnexpectedEndOfComment: 'a comment is not closed',
    UnexpectedEndOfString: 'a string is not closed',
    UnexpectedEndOfNumber: 'a number is not complete',
    InvalidUnicode: 'a \\u escape is not complete',
    InvalidEscapeCharacter: 'a string has an unknown escape',
    InvalidCharacter: 'a string has a control character; write it as an escape'
};
function explain({ error }) {
    return REASONS[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error)] ?? 'a character does not belong here';
}
function toValue(root, text, fail) {
    try {
        return convert(root, text, fail);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
}
function convert(node, text, fail) {
    switch (node.type) {
        case 'object':
            return convertMembers(node, text, fail);
        case 'array':
            return (node.children ?? []).map(child => convert(child, text, fail));
        case 'number':
            if ((0,_exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .isExactNumber */ .z)(text.slice(node.offset, node.offset + node.length), node.value)) {
                return node.value;
            }
            throw fail(node.offset, 'this number cannot be kept exactly and would be rounded; shorten it, or write it in quotes.');
        default:
            return node.value;
    }
}
function convertMembers(node, text, fail) {
    const members = new Map();
    for (const { children: [key, value] = [] } of node.children ?? []) {
        if (key === undefined || value === undefined)
            continue;
        const name = key.value;
        if (members.has(name))
            throw fail(key.offset, `the member "${name}" stands twice in this object; remove one of them.`);
        members.set(name, convert(value, text, fail));
    }
    // From entries: a member that is called __proto__ stays a member.
    return Object.fromEntries(members);
}
//# sourceMappingURL=parse-json.js.map

/***/ }),

/***/ 6360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectShift: () => (/* binding */ connectShift)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-cjs/index.js
var dist_cjs = __webpack_require__(4085);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var client_ecs_dist_cjs = __webpack_require__(212);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-cjs/index.js
var client_elastic_load_balancing_v2_dist_cjs = __webpack_require__(586);
;// CONCATENATED MODULE: ./build/src/adapters/alb-target-health.js

/** `draining` targets are on their way out, `unused` ones get no traffic by configuration. */
const NOT_A_PROBLEM = ['healthy', 'draining', 'unused'];
/** Target health over the API of Elastic Load Balancing. */
function albTargetHealth(client, calls) {
    return {
        async unhealthy(targetGroups) {
            const answers = targetGroups.map(async (targetGroup) => {
                const command = new client_elastic_load_balancing_v2_dist_cjs/* DescribeTargetHealthCommand */.qyg({ TargetGroupArn: targetGroup });
                const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options => client.send(command, options));
                return (answer.TargetHealthDescriptions ?? [])
                    .filter(({ TargetHealth: health }) => !NOT_A_PROBLEM.includes(health?.State ?? 'healthy'))
                    .map(description => readTarget(targetGroup, description));
            });
            return (await Promise.all(answers)).flat();
        }
    };
}
function readTarget(targetGroup, { Target, TargetHealth: health }) {
    const said = [health?.Description, health?.Reason && `(${health.Reason})`].filter(part => part).join(' ');
    return {
        targetGroup,
        target: [Target?.Id, Target?.Port].filter(part => part !== undefined).join(':'),
        reason: said === '' ? (health?.State ?? '') : `${health?.State ?? ''}: ${said}`
    };
}
//# sourceMappingURL=alb-target-health.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/adapters/alb-traffic-router.js


/** Listener rules and target groups of Application Load Balancers. */
function albTrafficRouter(client, calls) {
    return {
        async split(ruleArn) {
            const actions = await ignoreNotFound(isListener(ruleArn) ? readListener(ruleArn) : readRule(ruleArn));
            const forward = actions?.find(action => action.Type === 'forward');
            return forward === undefined ? undefined : readSplit(forward);
        },
        async loadBalancerOf(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new client_elastic_load_balancing_v2_dist_cjs/* DescribeTargetGroupsCommand */.sC7({ TargetGroupArns: [targetGroupArn] }), options));
            const [arn] = answer.TargetGroups?.[0]?.LoadBalancerArns ?? [];
            return arn?.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length);
        },
        async health(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options => client.send(new client_elastic_load_balancing_v2_dist_cjs/* DescribeTargetHealthCommand */.qyg({ TargetGroupArn: targetGroupArn }), options));
            return countHealth((answer.TargetHealthDescriptions ?? []).map(({ TargetHealth }) => TargetHealth ?? {}));
        }
    };
    async function readRule(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new client_elastic_load_balancing_v2_dist_cjs/* DescribeRulesCommand */.Ggo({ RuleArns: [arn] }), options));
        return answer.Rules?.[0]?.Actions;
    }
    async function readListener(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new client_elastic_load_balancing_v2_dist_cjs/* DescribeListenersCommand */.AKE({ ListenerArns: [arn] }), options));
        return answer.Listeners?.[0]?.DefaultActions;
    }
}
function isListener(arn) {
    return arn.includes(':listener/');
}
async function ignoreNotFound(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s && error.code === 'not-found')
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
function countHealth(targets) {
    const sick = targets.filter(({ State }) => State === 'unhealthy' || State === 'unavailable');
    return {
        healthy: targets.filter(({ State }) => State === 'healthy').length,
        unhealthy: sick.length,
        reasons: [...new Set(sick.map(({ Reason, Description }) => [Reason, Description].filter(Boolean).join(': ')))]
    };
}
//# sourceMappingURL=alb-traffic-router.js.map
;// CONCATENATED MODULE: ./build/src/adapters/cloudwatch-metrics.js

const SERVED = ['HTTPCode_Target_2XX_Count', 'HTTPCode_Target_3XX_Count', 'HTTPCode_Target_4XX_Count'];
/**
 * What CloudWatch holds of an Application Load Balancer, one GetMetricData call a query.
 * Metrics and dimensions: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 *
 * @param loadBalancerOf Name of the `LoadBalancer` dimension (`app/name/id`) of a target group's ARN.
 */
function cloudwatchMetrics(client, calls, loadBalancerOf) {
    async function read(queries, { from, to }) {
        const series = new Map();
        let NextToken;
        do {
            const page = NextToken;
            const answer = await calls.read('cloudwatch:GetMetricData', options => client.send(new dist_cjs/* GetMetricDataCommand */.Soe({
                MetricDataQueries: queries,
                StartTime: new Date(from),
                EndTime: new Date(to),
                ScanBy: 'TimestampAscending',
                NextToken: page
            }), options));
            for (const { Id = '', Timestamps = [], Values = [] } of answer.MetricDataResults ?? []) {
                const known = series.get(Id) ?? new Map();
                Timestamps.forEach((at, index) => known.set(at.getTime(), Values[index] ?? 0));
                series.set(Id, known);
            }
            NextToken = answer.NextToken;
        } while (NextToken !== undefined);
        return series;
    }
    return {
        async traffic(query) {
            const balancers = await Promise.all(query.targetGroups.map(loadBalancerOf));
            const queries = query.targetGroups.flatMap((group, index) => queriesOf(group, balancers[index] ?? '', { index, query }));
            const series = await read(queries, query);
            return new Map(query.targetGroups.map((group, index) => [group, readMinutes(series, index, query)]));
        },
        async alarms(names) {
            if (names.length === 0)
                return new Map();
            const answer = await calls.read('cloudwatch:DescribeAlarms', options => client.send(new dist_cjs/* DescribeAlarmsCommand */.zWD({ AlarmNames: [...names], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] }), options));
            const alarms = [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])];
            return new Map(alarms.map(alarm => [alarm.AlarmName ?? '', alarm.StateValue ?? 'INSUFFICIENT_DATA']));
        }
    };
}
function queriesOf(group, balancer, { index, query }) {
    const Dimensions = [
        { Name: 'TargetGroup', Value: group.slice(group.lastIndexOf(':') + 1) },
        { Name: 'LoadBalancer', Value: balancer }
    ];
    const ask = (id, MetricName, Stat) => ({
        Id: `${id}${index}`,
        MetricStat: { Metric: { Namespace: 'AWS/ApplicationELB', MetricName, Dimensions }, Period: 60, Stat }
    });
    const slow = query.slowerThanMilliseconds;
    return [
        ask('requests', 'RequestCount', 'Sum'),
        ...SERVED.map((name, kind) => ask(`served${kind}x`, name, 'Sum')),
        // TC(a:) counts the values above a: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
        ...(slow === undefined ? [] : [ask('slow', 'TargetResponseTime', `TC(${slow / 1000}:)`)])
    ];
}
function readMinutes(series, index, query) {
    return [...(series.get(`requests${index}`) ?? [])].map(([at, requests]) => {
        const served = SERVED.reduce((total, _, kind) => total + (series.get(`served${kind}x${index}`)?.get(at) ?? 0), 0);
        const slow = series.get(`slow${index}`)?.get(at) ?? 0;
        return {
            at,
            requests,
            errors: Math.max(0, requests - served),
            // The count may be interpolated: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
            slow: query.slowerThanMilliseconds === undefined ? undefined : Math.min(requests, Math.round(slow))
        };
    });
}
//# sourceMappingURL=cloudwatch-metrics.js.map
;// CONCATENATED MODULE: ./build/src/adapters/cloudwatch-task-logs.js

/** A page may be empty although there is more: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html */
const MOST_PAGES = 10;
/** Container logs over the CloudWatch Logs API. The client is loaded with the first read: most runs read no log. */
function cloudwatchTaskLogs(settings, calls) {
    const clients = new Map();
    async function read(stream, options) {
        const { CloudWatchLogsClient, GetLogEventsCommand } = await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.t.bind(__webpack_require__, 2684, 19));
        const region = stream.region ?? settings.region;
        const client = clients.get(region) ?? new CloudWatchLogsClient({ ...settings, region });
        clients.set(region, client);
        try {
            return await calls.read('logs:GetLogEvents', signal => client.send(new GetLogEventsCommand({ logGroupName: stream.group, logStreamName: stream.stream, ...options }), signal));
        }
        catch (error) {
            // The driver makes the stream when the container writes its first line.
            if (error instanceof errors/* DeployError */.s && error.code === 'not-found')
                return undefined;
            throw error;
        }
    }
    return {
        async read(stream, cursor) {
            const lines = [];
            let token = cursor;
            for (let page = 0; page < MOST_PAGES; page += 1) {
                const answer = await read(stream, {
                    startFromHead: true,
                    ...(token === undefined ? {} : { nextToken: token })
                });
                lines.push(...(answer?.events ?? []).map(readLine));
                const next = answer?.nextForwardToken;
                if (next === undefined || next === token)
                    break;
                token = next;
            }
            return { lines, cursor: token };
        },
        async tail(stream, count) {
            const answer = await read(stream, { startFromHead: false, limit: count });
            return (answer?.events ?? []).map(readLine);
        }
    };
}
function readLine({ timestamp, message }) {
    return { at: timestamp ?? 0, text: message ?? '' };
}
//# sourceMappingURL=cloudwatch-task-logs.js.map
;// CONCATENATED MODULE: ./build/src/aws/exact-json.js
/**
 * Sends `json` as the request's body. The SDK serialises the fields it knows and drops the others; a task definition may
 * hold fields that are newer than the SDK, and numbers that must not change.
 */
function sendExactJson(command, json) {
    const middleware = next => args => {
        args.request.body = new TextEncoder().encode(json);
        return next(args);
    };
    command.middlewareStack.add(middleware, { step: 'build', priority: 'high', name: 'sendExactJson' });
    return command;
}
/** Keeps the response's body as text, beside what the SDK makes of it. Returns a function that reads it after `send`. */
function keepExactJson(command) {
    let text = '';
    const middleware = next => async (args) => {
        const result = await next(args);
        if (isReadable(result.response.body)) {
            const chunks = [];
            for await (const chunk of result.response.body)
                chunks.push(chunk);
            const body = Buffer.concat(chunks);
            text = body.toString('utf8');
            result.response.body = body;
        }
        return result;
    };
    command.middlewareStack.add(middleware, { step: 'deserialize', priority: 'low', name: 'keepExactJson' });
    return () => text;
}
function isReadable(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
//# sourceMappingURL=exact-json.js.map
;// CONCATENATED MODULE: ./build/src/adapters/ecs-native-rollouts.js


/** Native deployments over the ECS API. Deployment configurations travel as exact JSON, so that none of their fields is lost. */
function ecsNativeRollouts(client, calls) {
    async function update(cluster, service, members) {
        const command = sendExactJson(new client_ecs_dist_cjs/* UpdateServiceCommand */.kZr({ cluster, service }), JSON.stringify({ cluster, service, ...members }));
        await calls.change('ecs:UpdateService', options => client.send(command, options));
    }
    return {
        async readService(cluster, service) {
            const command = new client_ecs_dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services: [service] });
            const exact = keepExactJson(command);
            const answer = await calls.read('ecs:DescribeServices', options => client.send(command, options));
            const [found] = answer.services ?? [];
            return found === undefined ? undefined : readService(cluster, found, readConfiguration(exact()));
        },
        async start({ cluster, service, taskDefinition, deploymentConfiguration, force }) {
            await update(cluster, service, {
                taskDefinition,
                deploymentConfiguration,
                ...(force === 'force' ? { forceNewDeployment: true } : {})
            });
        },
        async configure(cluster, service, deploymentConfiguration) {
            await update(cluster, service, { deploymentConfiguration });
        },
        async observe(deployment) {
            const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new client_ecs_dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({ serviceDeploymentArns: [deployment] }), options));
            const [found] = answer.serviceDeployments ?? [];
            return found === undefined ? undefined : readDeployment(deployment, found);
        },
        async list(cluster, service, since) {
            const answer = await calls.read('ecs:ListServiceDeployments', options => client.send(new client_ecs_dist_cjs/* ListServiceDeploymentsCommand */.jz8({
                cluster,
                service,
                createdAt: { after: new Date(since) },
                maxResults: 20
            }), options));
            const byAge = (answer.serviceDeployments ?? []).toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
            return byAge.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? []);
        },
        async placement(revision) {
            const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new client_ecs_dist_cjs/* DescribeServiceRevisionsCommand */.oF5({ serviceRevisionArns: [revision] }), options));
            const [found] = answer.serviceRevisions ?? [];
            if (found?.taskDefinition === undefined)
                return undefined;
            const resolved = found.resolvedConfiguration?.loadBalancers ?? [];
            return {
                taskDefinition: found.taskDefinition,
                targetGroups: resolved.flatMap(({ targetGroupArn }) => targetGroupArn ?? [])
            };
        },
        async answer(deployment, hookId, action) {
            await calls.change('ecs:ContinueServiceDeployment', options => client.send(new client_ecs_dist_cjs/* ContinueServiceDeploymentCommand */.LrH({ serviceDeploymentArn: deployment, hookId, action }), options));
        },
        async stop(deployment) {
            await calls.change('ecs:StopServiceDeployment', options => client.send(new client_ecs_dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn: deployment, stopType: 'ROLLBACK' }), options));
        }
    };
}
function readConfiguration(json) {
    const { services } = JSON.parse(json);
    return services?.[0]?.deploymentConfiguration ?? {};
}
function readService(cluster, service, deploymentConfiguration) {
    return {
        cluster,
        name: service.serviceName ?? '',
        arn: service.serviceArn ?? '',
        status: service.status ?? '',
        controller: service.deploymentController?.type ?? 'ECS',
        taskDefinition: service.taskDefinition ?? '',
        desiredCount: service.desiredCount ?? 0,
        runningCount: service.runningCount ?? 0,
        deploymentConfiguration,
        loadBalancers: (service.loadBalancers ?? []).map(readLoadBalancer),
        currentDeployment: service.currentServiceDeployment
    };
}
function readLoadBalancer({ targetGroupArn, advancedConfiguration }) {
    return {
        targetGroup: targetGroupArn ?? '',
        alternateTargetGroup: advancedConfiguration?.alternateTargetGroupArn,
        productionRule: advancedConfiguration?.productionListenerRule,
        testRule: advancedConfiguration?.testListenerRule
    };
}
function readDeployment(arn, deployment) {
    const waiting = (deployment.lifecycleHookDetails ?? []).filter(({ targetType, status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION');
    return {
        arn,
        status: deployment.status ?? '',
        statusReason: deployment.statusReason,
        stage: deployment.lifecycleStage,
        createdAt: deployment.createdAt?.getTime() ?? 0,
        startedAt: deployment.startedAt?.getTime(),
        finishedAt: deployment.finishedAt?.getTime(),
        targetRevision: deployment.targetServiceRevision?.arn,
        sourceRevisions: (deployment.sourceServiceRevisions ?? []).flatMap(revision => revision.arn ?? []),
        pauses: waiting.map(({ hookId = '', expiresAt }) => ({ hookId, expiresAt: expiresAt?.getTime() ?? 0 })),
        targetWeightPercent: deployment.targetServiceRevision?.requestedProductionTrafficWeight,
        triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? []
    };
}
//# sourceMappingURL=ecs-native-rollouts.js.map
;// CONCATENATED MODULE: ./build/src/adapters/ecs-service-deployments.js

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html */
const MOST_DEPLOYMENTS_A_CALL = 20;
/** Service deployments over the ECS API. */
function ecsServiceDeployments(client, calls) {
    return {
        async describe(arns) {
            const found = [];
            for (let start = 0; start < arns.length; start += MOST_DEPLOYMENTS_A_CALL) {
                const page = arns.slice(start, start + MOST_DEPLOYMENTS_A_CALL);
                const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new client_ecs_dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({ serviceDeploymentArns: page }), options));
                found.push(...(answer.serviceDeployments ?? []).map(ecs_service_deployments_readDeployment));
            }
            return found;
        },
        async list(cluster, service, since) {
            const command = new client_ecs_dist_cjs/* ListServiceDeploymentsCommand */.jz8({
                cluster,
                service,
                createdAt: { after: new Date(since) },
                maxResults: MOST_DEPLOYMENTS_A_CALL
            });
            const answer = await calls.read('ecs:ListServiceDeployments', options => client.send(command, options));
            const newestFirst = (answer.serviceDeployments ?? []).toSorted((a, b) => time(b.createdAt) - time(a.createdAt));
            return newestFirst.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? []);
        },
        async taskDefinitionOf(revision) {
            const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new client_ecs_dist_cjs/* DescribeServiceRevisionsCommand */.oF5({ serviceRevisionArns: [revision] }), options));
            return answer.serviceRevisions?.[0]?.taskDefinition;
        },
        async rollBack(arn) {
            await calls.change('ecs:StopServiceDeployment', options => client.send(new client_ecs_dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }), options));
        }
    };
}
function ecs_service_deployments_readDeployment(deployment) {
    const { deploymentCircuitBreaker: breaker, rollback, targetServiceRevision: target } = deployment;
    return {
        arn: deployment.serviceDeploymentArn ?? '',
        service: (deployment.serviceArn ?? '').replace(/^.*\//, ''),
        status: deployment.status ?? '',
        statusReason: deployment.statusReason,
        createdAt: time(deployment.createdAt),
        finishedAt: deployment.finishedAt && time(deployment.finishedAt),
        targetRevision: target?.arn,
        sourceRevisions: (deployment.sourceServiceRevisions ?? []).flatMap(({ arn }) => arn ?? []),
        circuitBreaker: breaker && {
            status: breaker.status ?? '',
            failureCount: breaker.failureCount ?? 0,
            threshold: breaker.threshold ?? 0
        },
        rollback: rollback && { reason: rollback.reason, revision: rollback.serviceRevisionArn }
    };
}
function time(date) {
    return date?.getTime() ?? 0;
}
//# sourceMappingURL=ecs-service-deployments.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/document.js
var task_definition_document = __webpack_require__(7251);
;// CONCATENATED MODULE: ./build/src/adapters/ecs-services.js




/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
const MOST_SERVICES_A_CALL = 10;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html */
const MOST_TASKS_A_CALL = 100;
/** Services over the ECS API. */
function ecsServices(client, calls) {
    async function describePage(cluster, names) {
        const command = new client_ecs_dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services: [...names] });
        const exact = keepExactJson(command);
        const answer = await calls
            .read('ecs:DescribeServices', options => client.send(command, options))
            .catch((error) => {
            throw isClusterMissing(error) ? describeMissingCluster(cluster, error) : error;
        });
        const configurations = readConfigurations(exact());
        return (answer.services ?? []).map((service, index) => ecs_services_readService(service, configurations[index] ?? {}));
    }
    return {
        async describe(cluster, names) {
            const services = (await Promise.all(pages(names).map(page => describePage(cluster, page)))).flat();
            return { services, missing: names.filter(name => !services.some(service => service.name === name)) };
        },
        async update(change) {
            const { cluster, service } = change;
            const command = sendExactJson(new client_ecs_dist_cjs/* UpdateServiceCommand */.kZr({ cluster, service }), JSON.stringify(updateParameters(change)));
            const exact = keepExactJson(command);
            const answer = await calls.change('ecs:UpdateService', options => client.send(command, options));
            return ecs_services_readService(answer.service ?? {}, readConfigurations(exact())[0] ?? {});
        },
        async revisionsInUse(cluster, family) {
            const arns = [];
            let nextToken;
            do {
                const command = new client_ecs_dist_cjs/* ListTasksCommand */.MYg({ cluster, family, nextToken });
                const answer = await calls.read('ecs:ListTasks', options => client.send(command, options));
                arns.push(...(answer.taskArns ?? []));
                nextToken = answer.nextToken;
            } while (nextToken !== undefined);
            const inUse = new Set();
            for (let start = 0; start < arns.length; start += MOST_TASKS_A_CALL) {
                const command = new client_ecs_dist_cjs/* DescribeTasksCommand */.z8X({ cluster, tasks: arns.slice(start, start + MOST_TASKS_A_CALL) });
                const { tasks = [] } = await calls.read('ecs:DescribeTasks', options => client.send(command, options));
                for (const task of tasks)
                    if (task.taskDefinitionArn !== undefined)
                        inUse.add(task.taskDefinitionArn);
            }
            return [...inUse];
        }
    };
}
function pages(names) {
    const unique = [...new Set(names)];
    return Array.from({ length: Math.ceil(unique.length / MOST_SERVICES_A_CALL) }, (_, page) => unique.slice(page * MOST_SERVICES_A_CALL, (page + 1) * MOST_SERVICES_A_CALL));
}
function updateParameters(change) {
    const { cluster, service, taskDefinition, desiredCount, redeploy, deploymentConfiguration } = change;
    return {
        cluster,
        service,
        taskDefinition,
        ...(desiredCount === undefined ? {} : { desiredCount }),
        ...(deploymentConfiguration === undefined ? {} : { deploymentConfiguration }),
        ...(redeploy === 'forced' ? { forceNewDeployment: true } : {})
    };
}
function isClusterMissing(error) {
    return error instanceof errors/* DeployError */.s && error.cause instanceof Error && error.cause.name === 'ClusterNotFoundException';
}
function describeMissingCluster(cluster, cause) {
    const message = `Cluster ${cluster} does not exist in this account and region: check the name and the region.`;
    return new errors/* DeployError */.s('not-found', message, { cause });
}
/** The deployment configurations as ECS sent them: the SDK drops members that are newer than itself. */
function readConfigurations(text) {
    const answer = JSON.parse(text);
    if (!(0,task_definition_document/* isObject */.Gv)(answer))
        return [];
    const { services, service } = answer;
    const all = (0,task_definition_document/* isList */.Lv)(services) ? services : [service];
    return all.map(item => {
        const configuration = (0,task_definition_document/* isObject */.Gv)(item) ? item.deploymentConfiguration : undefined;
        return (0,task_definition_document/* isObject */.Gv)(configuration) ? configuration : {};
    });
}
function ecs_services_readService(service, deploymentConfiguration) {
    const { deploymentCircuitBreaker: breaker, alarms } = service.deploymentConfiguration ?? {};
    return {
        cluster: (service.clusterArn ?? '').replace(/^.*\//, ''),
        name: service.serviceName ?? '',
        arn: service.serviceArn ?? '',
        status: service.status ?? '',
        controller: service.deploymentController?.type ?? 'ECS',
        taskDefinition: service.taskDefinition ?? '',
        desiredCount: service.desiredCount ?? 0,
        runningCount: service.runningCount ?? 0,
        pendingCount: service.pendingCount ?? 0,
        deployments: (service.deployments ?? []).map(ecs_services_readDeployment),
        events: (service.events ?? []).map(({ id = '', createdAt, message = '' }) => ({
            id,
            at: ecs_services_time(createdAt),
            message
        })),
        currentServiceDeployment: service.currentServiceDeployment,
        targetGroups: (service.loadBalancers ?? []).flatMap(({ targetGroupArn }) => targetGroupArn ?? []),
        circuitBreaker: breaker && { enabled: breaker.enable ?? false, rollback: breaker.rollback ?? false },
        alarms: alarms && {
            names: alarms.alarmNames ?? [],
            enabled: alarms.enable ?? false,
            rollback: alarms.rollback ?? false
        },
        deploymentConfiguration,
        networkConfiguration: readNetwork(service.networkConfiguration),
        launchType: service.launchType,
        capacityProviderStrategy: (service.capacityProviderStrategy ?? []).map(readCapacityProvider),
        platformVersion: service.platformVersion
    };
}
function ecs_services_readDeployment(deployment) {
    return {
        id: deployment.id ?? '',
        status: deployment.status ?? '',
        taskDefinition: deployment.taskDefinition ?? '',
        // Only told for rolling updates; anything else counts as going on.
        rolloutState: deployment.rolloutState ?? 'IN_PROGRESS',
        rolloutStateReason: deployment.rolloutStateReason,
        desiredCount: deployment.desiredCount ?? 0,
        runningCount: deployment.runningCount ?? 0,
        pendingCount: deployment.pendingCount ?? 0,
        failedTasks: deployment.failedTasks ?? 0,
        createdAt: ecs_services_time(deployment.createdAt)
    };
}
function readNetwork(network) {
    const vpc = network?.awsvpcConfiguration;
    if (vpc === undefined)
        return undefined;
    return {
        subnets: vpc.subnets ?? [],
        securityGroups: vpc.securityGroups ?? [],
        assignPublicIp: vpc.assignPublicIp
    };
}
function readCapacityProvider({ capacityProvider, weight, base }) {
    return { name: capacityProvider ?? '', weight: weight ?? 0, base: base ?? 0 };
}
function ecs_services_time(date) {
    return date?.getTime() ?? 0;
}
//# sourceMappingURL=ecs-services.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/clean.js
var clean = __webpack_require__(6793);
// EXTERNAL MODULE: ./build/src/domain/task-definition/parse-json.js
var parse_json = __webpack_require__(6458);
// EXTERNAL MODULE: ./build/src/domain/task-definition/read-definition.js
var read_definition = __webpack_require__(7130);
;// CONCATENATED MODULE: ./build/src/adapters/ecs-task-definitions.js







/** Task definitions over the ECS API, as exact JSON both ways. */
function ecsTaskDefinitions(client, calls) {
    return {
        async find(reference) {
            const command = new client_ecs_dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition: reference, include: ['TAGS'] });
            const exact = keepExactJson(command);
            try {
                await calls.read('ecs:DescribeTaskDefinition', options => client.send(command, options));
            }
            catch (error) {
                if (isUnknownDefinition(error))
                    return undefined;
                throw error;
            }
            return readRegistered(exact());
        },
        async register(definition) {
            // The SDK's own input only has to be accepted: our text is what is sent.
            const command = new client_ecs_dist_cjs/* RegisterTaskDefinitionCommand */.$Hl({ family: '', containerDefinitions: [] });
            sendExactJson(command, JSON.stringify(definition));
            const exact = keepExactJson(command);
            await calls.change('ecs:RegisterTaskDefinition', options => client.send(command, options));
            return readRegistered(exact());
        },
        async activeRevisions(family) {
            const arns = [];
            let nextToken;
            do {
                const command = new client_ecs_dist_cjs/* ListTaskDefinitionsCommand */.Pse({
                    familyPrefix: family,
                    status: 'ACTIVE',
                    sort: 'DESC',
                    nextToken
                });
                const answer = await calls.read('ecs:ListTaskDefinitions', options => client.send(command, options));
                arns.push(...(answer.taskDefinitionArns ?? []));
                nextToken = answer.nextToken;
            } while (nextToken !== undefined);
            return arns;
        },
        async deregister(arn) {
            const command = new client_ecs_dist_cjs/* DeregisterTaskDefinitionCommand */.sjB({ taskDefinition: arn });
            await calls.change('ecs:DeregisterTaskDefinition', options => client.send(command, options));
        }
    };
}
/**
 * ECS has no error of its own for a definition that does not exist: it answers ClientException, `Unable to describe task
 * definition.`
 */
function isUnknownDefinition(error) {
    if (!(error instanceof errors/* DeployError */.s) || !['rejected', 'not-found'].includes(error.code))
        return false;
    return error.code === 'not-found' || (error.cause instanceof Error && /unable to describe/i.test(error.cause.message));
}
function readRegistered(text) {
    const answer = parseAnswer(text);
    const described = (0,task_definition_document/* isObject */.Gv)(answer) && (0,task_definition_document/* isObject */.Gv)(answer.taskDefinition) ? answer.taskDefinition : {};
    const { taskDefinitionArn: arn, family, revision, status } = described;
    if (typeof arn !== 'string' || typeof family !== 'string' || typeof revision !== 'number' || !isStatus(status)) {
        throw new errors/* DeployError */.s('platform-error', 'ECS answered with a task definition without ARN, family, revision or status.');
    }
    const { definition } = (0,clean/* cleanTaskDefinition */.I)((0,task_definition_document/* isObject */.Gv)(answer) ? (0,read_definition/* unwrapDescription */.w)(answer) : {});
    return { arn, family, revision, status, definition };
}
function parseAnswer(text) {
    try {
        return (0,parse_json.parseJson)(text, { kind: 'file', path: 'answer' }).value;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* DeployError */.s('platform-error', `ECS answered with a task definition that cannot be read: ${reason}`, {
            cause: error
        });
    }
}
function isStatus(status) {
    return status === 'ACTIVE' || status === 'INACTIVE' || status === 'DELETE_IN_PROGRESS';
}
//# sourceMappingURL=ecs-task-definitions.js.map
;// CONCATENATED MODULE: ./build/src/adapters/ecs-tasks.js



/** The most that DescribeTasks takes, and a page of ListTasks holds. */
const ecs_tasks_MOST_TASKS_A_CALL = 100;
const MOST_STOPPED_PAGES = 3;
const MOST_STOPPED_TASKS = 10;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html */
const LONGEST_REASON = 255;
/** Tasks over the ECS API. */
function ecsTasks(client, calls) {
    async function describe(cluster, arns) {
        const tasks = [];
        for (let start = 0; start < arns.length; start += ecs_tasks_MOST_TASKS_A_CALL) {
            const page = arns.slice(start, start + ecs_tasks_MOST_TASKS_A_CALL);
            const answer = await calls.read('ecs:DescribeTasks', options => client.send(new client_ecs_dist_cjs/* DescribeTasksCommand */.z8X({ cluster, tasks: page }), options));
            tasks.push(...(answer.tasks ?? []));
        }
        return tasks.map(readTask);
    }
    async function list(filter, mostPages) {
        const arns = [];
        let nextToken;
        for (let page = 0; page < mostPages && (page === 0 || nextToken !== undefined); page += 1) {
            const token = nextToken;
            const answer = await calls.read('ecs:ListTasks', options => client.send(new client_ecs_dist_cjs/* ListTasksCommand */.MYg({ ...filter, ...(token === undefined ? {} : { nextToken: token }) }), options));
            arns.push(...(answer.taskArns ?? []));
            nextToken = answer.nextToken;
        }
        return arns;
    }
    return {
        async run(task) {
            const command = sendExactJson(new client_ecs_dist_cjs/* RunTaskCommand */._eD({ cluster: task.cluster, taskDefinition: task.taskDefinition }), JSON.stringify(runTaskParameters(task)));
            // Repeatable although it changes something: a repeated token starts no second task.
            // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/ECS_Idempotency.html
            const answer = await calls.read('ecs:RunTask', options => client.send(command, options));
            const [started] = answer.tasks ?? [];
            if (started === undefined)
                throw new errors/* DeployError */.s('rejected', explainFailures(answer.failures ?? []));
            return readTask(started);
        },
        describe,
        async stop(cluster, arn, reason) {
            // Repeatable: stopping a task that is stopping changes nothing.
            await calls.read('ecs:StopTask', options => client.send(new client_ecs_dist_cjs/* StopTaskCommand */.PP1({ cluster, task: arn, reason: reason.slice(0, LONGEST_REASON) }), options));
        },
        async stoppedOf(cluster, service, startedBy) {
            const arns = await list({ cluster, serviceName: service, desiredStatus: 'STOPPED' }, MOST_STOPPED_PAGES);
            const tasks = (await describe(cluster, arns)).filter(task => task.startedBy === startedBy);
            return tasks.toSorted((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0)).slice(0, MOST_STOPPED_TASKS);
        },
        async runningBy(cluster, startedBy) {
            return describe(cluster, await list({ cluster, startedBy }, 1));
        }
    };
}
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html; JSON leaves out what is undefined. */
function runTaskParameters(task) {
    const { networkConfiguration: network, capacityProviderStrategy: strategy } = task;
    return {
        cluster: task.cluster,
        taskDefinition: task.taskDefinition,
        count: 1,
        clientToken: task.clientToken,
        startedBy: task.startedBy,
        launchType: task.launchType,
        platformVersion: task.platformVersion,
        overrides: task.overrides,
        networkConfiguration: network === undefined ? undefined : { awsvpcConfiguration: network },
        capacityProviderStrategy: strategy.length === 0
            ? undefined
            : strategy.map(({ name, weight, base }) => ({ capacityProvider: name, weight, base })),
        tags: Object.entries(task.tags).map(([key, value]) => ({ key, value }))
    };
}
// Reasons: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html
function explainFailures(failures) {
    const reasons = failures.map(({ reason, detail }) => [reason, detail].filter(Boolean).join(': '));
    return `ECS placed no task: ${[...new Set(reasons)].join('; ') || 'it gave no reason'}.`;
}
function readTask(task) {
    return {
        arn: task.taskArn ?? '',
        taskDefinition: task.taskDefinitionArn ?? '',
        lastStatus: task.lastStatus ?? '',
        startedBy: task.startedBy,
        stopCode: task.stopCode,
        stoppedReason: task.stoppedReason,
        stoppedAt: task.stoppedAt?.getTime(),
        containers: (task.containers ?? []).map(({ name = '', lastStatus = '', exitCode, reason }) => ({
            name,
            lastStatus,
            exitCode,
            reason
        }))
    };
}
//# sourceMappingURL=ecs-tasks.js.map
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/src/adapters/http-prober.js


const MOST_BYTES = 64 * 1024;
/** Probes over HTTP and HTTPS, a fresh connection each, redirects not followed. */
function httpProber() {
    return {
        probe: async (wanted) => {
            try {
                return await ask(wanted);
            }
            catch (error) {
                return { kind: 'no-answer', why: error instanceof Error ? error.message : String(error) };
            }
        }
    };
}
function ask({ url, method, headers, timeoutMilliseconds }) {
    const send = url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(timeoutMilliseconds);
        const request = send(url, { method, headers: Object.fromEntries(headers), agent: false, signal }, response => {
            readBody(response).then(body => resolve({ kind: 'answer', status: response.statusCode ?? 0, headers: readHeaders(response), body }), reject);
        });
        request.on('error', error => reject(signal.aborted ? new Error(`nothing within ${timeoutMilliseconds} ms`) : error));
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
;// CONCATENATED MODULE: ./build/src/aws/failure.js

// Names as in https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html and the services' own throttling errors.
const THROTTLED = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceededException|ProvisionedThroughput)/;
const EXPIRED = /^(?:ExpiredToken|RequestExpired|TokenRefreshRequired)/;
const NOT_ACCEPTED = /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|MissingAuthenticationToken|IncompleteSignature)/;
const DENIED = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|OptInRequired)/;
const CONFLICT = /^(?:Conflict|UpdateInProgress|ResourceInUse|ServiceNotActive)/;
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** Reads an error that an AWS SDK client threw. */
function classifyFailure(error) {
    const { name, status, systemCode } = readError(error);
    if (THROTTLED.test(name) || status === 429)
        return { kind: 'not-carried-out', code: 'throttled' };
    if (EXPIRED.test(name))
        return { kind: 'refused', code: 'credentials-expired' };
    if (name === 'CredentialsProviderError' || NOT_ACCEPTED.test(name))
        return { kind: 'refused', code: 'credentials-missing' };
    if (DENIED.test(name) || status === 403)
        return { kind: 'refused', code: 'access-denied' };
    if (status !== undefined && status >= 400 && status < 500)
        return { kind: 'refused', code: readRefusal(name) };
    if (systemCode !== undefined && NOT_SENT.includes(systemCode))
        return { kind: 'not-carried-out', code: 'unreachable' };
    if (status === undefined && isProgrammingError(error))
        return { kind: 'refused', code: 'platform-error' };
    return { kind: 'unknown' };
}
/** The error for people, for a call named by its IAM action (`ecs:UpdateService`). */
function describeFailure(action, code, cause) {
    const said = readError(cause).message;
    return new errors/* DeployError */.s(code, `${ADVICE[code]?.(action) ?? `${action} failed.`}${said === '' ? '' : ` AWS said: ${said}`}`, { cause });
}
const ADVICE = {
    'access-denied': action => `${action} was denied: allow it in the role's policy.`,
    'credentials-expired': action => `The AWS credentials expired before ${action}: configure them again, or ask for a longer session (role-duration-seconds).`,
    'credentials-missing': action => `${action} has no usable AWS credentials: configure them in an earlier step (aws-actions/configure-aws-credentials).`,
    'not-found': action => `${action} did not find what it was asked for.`,
    rejected: action => `AWS rejected ${action}.`,
    conflict: action => `${action} does not fit what is going on now.`,
    throttled: action => `AWS throttled ${action} for longer than the time given to retries.`,
    unreachable: action => `AWS could not be reached for ${action} within the time given to retries.`,
    'outcome-unknown': action => `The answer to ${action} was lost: it may have been carried out.`
};
function readRefusal(name) {
    if (CONFLICT.test(name))
        return 'conflict';
    return name.includes('NotFound') ? 'not-found' : 'rejected';
}
function readError(error) {
    if (!(error instanceof Error))
        return { name: '', message: String(error), status: undefined, systemCode: undefined };
    const { $metadata, code } = error;
    return {
        name: error.name,
        message: error.message,
        status: $metadata?.httpStatusCode,
        systemCode: typeof code === 'string' ? code : undefined
    };
}
function isProgrammingError(error) {
    return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/src/aws/calls.js

const CALL_LIMIT_MILLISECONDS = 5_000;
const RETRY_BUDGET_MILLISECONDS = 60_000;
const FIRST_DELAY_MILLISECONDS = 200;
const LONGEST_DELAY_MILLISECONDS = 5_000;
/** Makes calls in `clock`'s time; `random` (0..1) spreads the retries (full jitter). */
function awsCalls({ clock, random }) {
    let count = 0;
    async function attempt(send) {
        count += 1;
        const limit = new AbortController();
        const done = new AbortController();
        void clock.sleep(CALL_LIMIT_MILLISECONDS, done.signal).then(() => limit.abort());
        try {
            return await send({ abortSignal: limit.signal });
        }
        finally {
            done.abort();
        }
    }
    async function call(action, send, repeatable) {
        const deadlineAt = clock.now() + RETRY_BUDGET_MILLISECONDS;
        for (let tries = 0;; tries += 1) {
            try {
                return await attempt(send);
            }
            catch (error) {
                const failure = classifyFailure(error);
                if (failure.kind === 'refused')
                    throw describeFailure(action, failure.code, error);
                if (failure.kind === 'unknown' && repeatable === 'once')
                    throw describeFailure(action, 'outcome-unknown', error);
                const delay = random() * Math.min(LONGEST_DELAY_MILLISECONDS, FIRST_DELAY_MILLISECONDS * 2 ** tries);
                const code = failure.kind === 'unknown' ? 'unreachable' : failure.code;
                if (clock.now() + delay > deadlineAt)
                    throw describeFailure(action, code, error);
                await clock.sleep(delay);
            }
        }
    }
    return {
        read: (action, send) => call(action, send, 'repeatable'),
        change: (action, send) => call(action, send, 'once'),
        get count() {
            return count;
        }
    };
}
//# sourceMappingURL=calls.js.map
;// CONCATENATED MODULE: ./build/src/aws/client-settings.js

/** Reads the region; credentials and endpoint are left to the SDK's own chain. Throws `bad-input` without a region. */
function clientSettings(env) {
    const region = [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(name => name !== undefined && name !== '');
    if (region === undefined) {
        throw new errors/* DeployError */.s('bad-input', 'No AWS region is set: configure credentials in an earlier step (aws-actions/configure-aws-credentials), or set the environment variable AWS_REGION.');
    }
    return {
        region,
        maxAttempts: 1,
        requestHandler: { connectionTimeout: 3_000, requestTimeout: 5_000, throwOnRequestTimeout: true }
    };
}
//# sourceMappingURL=client-settings.js.map
;// CONCATENATED MODULE: ./build/src/wiring/connect-shift.js















/** What shifting traffic needs of AWS. A module of its own, so that inputs are refused before the AWS SDK is loaded. */
function connectShift(env, clock) {
    const settings = clientSettings(env);
    const calls = awsCalls({ clock, random: Math.random });
    const ecs = new client_ecs_dist_cjs/* ECSClient */.Zgc(settings);
    const balancers = new client_elastic_load_balancing_v2_dist_cjs/* ElasticLoadBalancingV2Client */.MlD(settings);
    const router = albTrafficRouter(balancers, calls);
    const names = new Map();
    // The load balancer of a target group does not change while traffic is shifted.
    const loadBalancerOf = (group) => {
        const known = names.get(group) ?? router.loadBalancerOf(group).then(name => name ?? '');
        names.set(group, known);
        return known;
    };
    return {
        services: ecsServices(ecs, calls),
        serviceDeployments: ecsServiceDeployments(ecs, calls),
        taskDefinitions: ecsTaskDefinitions(ecs, calls),
        tasks: ecsTasks(ecs, calls),
        taskLogs: cloudwatchTaskLogs(settings, calls),
        targetHealth: albTargetHealth(balancers, calls),
        rollouts: ecsNativeRollouts(ecs, calls),
        router,
        metrics: cloudwatchMetrics(new dist_cjs/* CloudWatchClient */.WBn(settings), calls, loadBalancerOf),
        prober: httpProber(),
        countCalls: () => calls.count
    };
}
//# sourceMappingURL=connect-shift.js.map

/***/ })

};
