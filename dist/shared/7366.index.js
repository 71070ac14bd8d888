export const id = 7366;
export const ids = [7366,48];
export const modules = {

/***/ 48:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   albTargetHealth: () => (/* binding */ albTargetHealth)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(586);

/** `draining` targets are on their way out, `unused` ones get no traffic by configuration. */
const NOT_A_PROBLEM = ['healthy', 'draining', 'unused'];
/** Target health over the API of Elastic Load Balancing. */
function albTargetHealth(client, calls) {
    return {
        async unhealthy(targetGroups) {
            const answers = targetGroups.map(async (targetGroup) => {
                const command = new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeTargetHealthCommand */ .qyg({ TargetGroupArn: targetGroup });
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

/***/ }),

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudwatchMetrics: () => (/* binding */ cloudwatchMetrics)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4085);
/* harmony import */ var _domain_gate_metric_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9677);
/* harmony import */ var _domain_gate_series_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1068);



const SERVED = ['HTTPCode_Target_2XX_Count', 'HTTPCode_Target_3XX_Count', 'HTTPCode_Target_4XX_Count'];
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const QUERIES_A_CALL = 500;
const NO_SERIES = new Map();
/**
 * What CloudWatch holds of an Application Load Balancer and of anything else, everything of one look in one GetMetricData call.
 * Metrics and dimensions: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 *
 * @param loadBalancerOf Name of the `LoadBalancer` dimension (`app/name/id`) of a target group's ARN.
 */
function cloudwatchMetrics(client, calls, loadBalancerOf) {
    async function ask(queries, { from, to }, into) {
        let NextToken;
        do {
            const page = NextToken;
            const answer = await calls.read('cloudwatch:GetMetricData', options => client.send(new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_0__/* .GetMetricDataCommand */ .Soe({
                MetricDataQueries: [...queries],
                StartTime: new Date(from),
                EndTime: new Date(to),
                ScanBy: 'TimestampAscending',
                NextToken: page
            }), options));
            for (const { Id = '', Timestamps = [], Values = [] } of answer.MetricDataResults ?? []) {
                const known = into.get(Id) ?? new Map();
                Timestamps.forEach((at, index) => known.set(at.getTime(), Values[index] ?? 0));
                into.set(Id, known);
            }
            NextToken = answer.NextToken;
        } while (NextToken !== undefined);
    }
    return {
        async read(query) {
            const found = new Map();
            const sets = await buildSets(query, loadBalancerOf);
            await Promise.all(intoCalls(sets).map(queries => ask(queries, query, found)));
            return {
                traffic: new Map(query.targetGroups.map((group, index) => [group, readMinutes(found, index, query)])),
                series: query.series.map((_, index) => found.get(`series${index}`) ?? NO_SERIES)
            };
        },
        async alarms(names) {
            if (names.length === 0)
                return new Map();
            const answer = await calls.read('cloudwatch:DescribeAlarms', options => client.send(new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_0__/* .DescribeAlarmsCommand */ .zWD({ AlarmNames: [...names], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] }), options));
            const alarms = [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])];
            return new Map(alarms.map(alarm => [alarm.AlarmName ?? '', alarm.StateValue ?? 'INSUFFICIENT_DATA']));
        }
    };
}
async function buildSets(query, loadBalancerOf) {
    const traffic = query.targetGroups.map(async (group, index) => {
        const dimensions = { 'target-group': nameOf(group), 'load-balancer': await loadBalancerOf(group) };
        return queriesOfTraffic(dimensions, { index, query }).map(one => [one]);
    });
    const series = query.series.map(async (one, index) => [
        queriesOfSeries(one, { index, loadBalancer: await loadBalancerOf(one.targetGroup) })
    ]);
    return (await Promise.all([...traffic, ...series])).flat();
}
/** As few calls as hold all sets, none of them cut. */
function intoCalls(sets) {
    const calls = [];
    for (const set of sets) {
        const last = calls.at(-1);
        if (last !== undefined && last.length + set.length <= QUERIES_A_CALL)
            last.push(...set);
        else
            calls.push([...set]);
    }
    return calls;
}
/** `targetgroup/name/id` of an ARN. */
function nameOf(targetGroup) {
    return targetGroup.slice(targetGroup.lastIndexOf(':') + 1);
}
function queriesOfTraffic(side, { index, query }) {
    const dimensions = new Map([
        ['TargetGroup', side['target-group']],
        ['LoadBalancer', side['load-balancer']]
    ]);
    const ask = (id, name, statistic) => queryOf(`${id}${index}`, { kind: 'metric', namespace: 'AWS/ApplicationELB', name, statistic, dimensions });
    return [
        ask('requests', 'RequestCount', 'Sum'),
        ...SERVED.map((name, kind) => ask(`served${kind}x`, name, 'Sum')),
        // TC(a:) counts the values above a: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
        ...query.slowerThanMilliseconds.map((slower, cut) => ask(`slow${cut}x`, 'TargetResponseTime', `TC(${slower / 1000}:)`))
    ];
}
function queriesOfSeries({ metric, targetGroup, of }, { index, loadBalancer }) {
    const id = `series${index}`;
    const own = (0,_domain_gate_series_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOfSide */ .$K)(metric, {
        ...of,
        'target-group': nameOf(targetGroup),
        'load-balancer': loadBalancer
    });
    if (own.kind === 'metric')
        return [queryOf(id, own)];
    const prefix = `${id}x`;
    const parts = [...own.metrics].map(([part, of]) => ({ ...queryOf(`${prefix}${part}`, of), ReturnData: false }));
    return [...parts, { Id: id, Expression: (0,_domain_gate_metric_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixIds */ .Z_)(own.expression, prefix), Period: 60 }];
}
function queryOf(Id, { namespace, name, statistic, dimensions }) {
    const Dimensions = [...dimensions].map(([Name, Value]) => ({ Name, Value }));
    return {
        Id,
        MetricStat: { Metric: { Namespace: namespace, MetricName: name, Dimensions }, Period: 60, Stat: statistic }
    };
}
function readMinutes(found, index, { slowerThanMilliseconds }) {
    return [...(found.get(`requests${index}`) ?? NO_SERIES)].map(([at, requests]) => {
        const valueOf = (id) => found.get(`${id}${index}`)?.get(at) ?? 0;
        const served = SERVED.reduce((total, _, kind) => total + valueOf(`served${kind}x`), 0);
        // The count may be interpolated: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
        const slow = slowerThanMilliseconds.map((slower, cut) => [slower, Math.min(requests, Math.round(valueOf(`slow${cut}x`)))]);
        return { at, requests, errors: Math.max(0, requests - served), slow: new Map(slow) };
    });
}
//# sourceMappingURL=cloudwatch-metrics.js.map

/***/ }),

/***/ 2966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEcs: () => (/* binding */ connectEcs)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(212);
// EXTERNAL MODULE: ./build/src/adapters/cloudwatch-task-logs.js
var cloudwatch_task_logs = __webpack_require__(1742);
// EXTERNAL MODULE: ./build/src/domain/task-definition/image-reference.js
var image_reference = __webpack_require__(9637);
;// CONCATENATED MODULE: ./build/src/adapters/ecs-service-deployments.js


/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html */
const MOST_DEPLOYMENTS_A_CALL = 20;
/** Service deployments over the ECS API. */
function ecsServiceDeployments(client, calls) {
    async function describeRevision(revision) {
        const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new dist_cjs/* DescribeServiceRevisionsCommand */.oF5({ serviceRevisionArns: [revision] }), options));
        return answer.serviceRevisions?.[0];
    }
    return {
        async describe(arns) {
            const found = [];
            for (let start = 0; start < arns.length; start += MOST_DEPLOYMENTS_A_CALL) {
                const page = arns.slice(start, start + MOST_DEPLOYMENTS_A_CALL);
                const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({ serviceDeploymentArns: page }), options));
                found.push(...(answer.serviceDeployments ?? []).map(readDeployment));
            }
            return found;
        },
        async list(cluster, service, since) {
            const command = new dist_cjs/* ListServiceDeploymentsCommand */.jz8({
                cluster,
                service,
                createdAt: { after: new Date(since) },
                maxResults: MOST_DEPLOYMENTS_A_CALL
            });
            const answer = await calls.read('ecs:ListServiceDeployments', options => client.send(command, options));
            const newestFirst = (answer.serviceDeployments ?? []).toSorted((a, b) => time(b.createdAt) - time(a.createdAt));
            return newestFirst.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? []);
        },
        taskDefinitionOf: async (revision) => (await describeRevision(revision))?.taskDefinition,
        async imagesOf(revision) {
            // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html
            const { containerImages = [] } = (await describeRevision(revision)) ?? {};
            const named = containerImages.flatMap(({ containerName, image = '', imageDigest }) => {
                const byDigest = imageDigest === undefined ? undefined : imageByDigest(image, imageDigest);
                return containerName === undefined || byDigest === undefined ? [] : [[containerName, byDigest]];
            });
            return Object.fromEntries(named);
        },
        async rollBack(arn) {
            await calls.change('ecs:StopServiceDeployment', options => client.send(new dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }), options));
        }
    };
}
function readDeployment(deployment) {
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
function imageByDigest(image, digest) {
    return image.includes('@') ? image : (0,image_reference/* changeImage */.W5)(image, `@${digest}`);
}
function time(date) {
    return date?.getTime() ?? 0;
}
//# sourceMappingURL=ecs-service-deployments.js.map
// EXTERNAL MODULE: ./build/src/adapters/ecs-services.js
var ecs_services = __webpack_require__(5488);
// EXTERNAL MODULE: ./build/src/adapters/ecs-task-definitions.js
var ecs_task_definitions = __webpack_require__(5438);
// EXTERNAL MODULE: ./build/src/adapters/ecs-tasks.js
var ecs_tasks = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/wiring/reach-aws.js + 5 modules
var reach_aws = __webpack_require__(6124);
;// CONCATENATED MODULE: ./build/src/wiring/connect-ecs.js







/** What every deployment needs of ECS, and what further adapters of the same step are made of. */
async function connectEcs(env, clock, role) {
    const { settings, calls } = await (0,reach_aws/* reachAws */.r)(env, clock, role);
    const client = new dist_cjs/* ECSClient */.Zgc(settings);
    return {
        ...{ settings, calls, client },
        roles: {
            services: (0,ecs_services/* ecsServices */._)(client, calls),
            serviceDeployments: ecsServiceDeployments(client, calls),
            taskDefinitions: (0,ecs_task_definitions/* ecsTaskDefinitions */.L)(client, calls),
            tasks: (0,ecs_tasks/* ecsTasks */.Q)(client, calls),
            taskLogs: (0,cloudwatch_task_logs/* cloudwatchTaskLogs */.t)(settings, calls),
            countCalls: () => calls.count
        }
    };
}
//# sourceMappingURL=connect-ecs.js.map

/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectShift: () => (/* binding */ connectShift)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-cjs/index.js
var dist_cjs = __webpack_require__(4085);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-cjs/index.js
var client_elastic_load_balancing_v2_dist_cjs = __webpack_require__(586);
// EXTERNAL MODULE: ./build/src/adapters/alb-target-health.js
var alb_target_health = __webpack_require__(48);
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
// EXTERNAL MODULE: ./build/src/adapters/cloudwatch-metrics.js
var cloudwatch_metrics = __webpack_require__(3660);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var client_ecs_dist_cjs = __webpack_require__(212);
// EXTERNAL MODULE: ./build/src/aws/exact-json.js
var exact_json = __webpack_require__(9455);
;// CONCATENATED MODULE: ./build/src/adapters/ecs-native-rollouts.js


/** Native deployments over the ECS API. Deployment configurations travel as exact JSON, so that none of their fields is lost. */
function ecsNativeRollouts(client, calls) {
    async function update(cluster, service, members) {
        const command = (0,exact_json/* sendExactJson */._)(new client_ecs_dist_cjs/* UpdateServiceCommand */.kZr({ cluster, service }), JSON.stringify({ cluster, service, ...members }));
        await calls.change('ecs:UpdateService', options => client.send(command, options));
    }
    return {
        async readService(cluster, service) {
            const command = new client_ecs_dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services: [service], include: ['TAGS'] });
            const exact = (0,exact_json/* keepExactJson */.n)(command);
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
        async tag(service, tags) {
            const command = new client_ecs_dist_cjs/* TagResourceCommand */.eqU({ resourceArn: service, tags: [...tags] });
            await calls.change('ecs:TagResource', options => client.send(command, options));
        },
        async untag(service, keys) {
            const command = new client_ecs_dist_cjs/* UntagResourceCommand */.RP$({ resourceArn: service, tagKeys: [...keys] });
            await calls.change('ecs:UntagResource', options => client.send(command, options));
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
        tags: (service.tags ?? []).map(({ key = '', value = '' }) => ({ key, value })),
        currentDeployment: service.currentServiceDeployment
    };
}
function readLoadBalancer({ targetGroupArn, advancedConfiguration }) {
    return {
        targetGroup: targetGroupArn ?? '',
        alternateTargetGroup: advancedConfiguration?.alternateTargetGroupArn,
        productionRule: advancedConfiguration?.productionListenerRule,
        testRule: advancedConfiguration?.testListenerRule,
        infrastructureRole: advancedConfiguration?.roleArn
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
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/src/adapters/http-prober.js


const MOST_BYTES = 64 * 1024;
/** Probes over HTTP and HTTPS, a fresh connection each, redirects not followed. */
function httpProber(proxies) {
    return {
        probe: async (wanted) => {
            try {
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
// EXTERNAL MODULE: ./build/src/domain/proxy/proxies.js
var proxies = __webpack_require__(9805);
// EXTERNAL MODULE: ./build/src/wiring/connect-ecs.js + 1 modules
var connect_ecs = __webpack_require__(2966);
;// CONCATENATED MODULE: ./build/src/wiring/connect-shift.js









/** What shifting traffic needs of AWS. */
async function connectShift(env, clock, role) {
    const { settings, calls, client, roles } = await (0,connect_ecs.connectEcs)(env, clock, role);
    const balancers = new client_elastic_load_balancing_v2_dist_cjs.ElasticLoadBalancingV2Client(settings);
    const router = albTrafficRouter(balancers, calls);
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
        targetHealth: (0,alb_target_health.albTargetHealth)(balancers, calls),
        rollouts: ecsNativeRollouts(client, calls),
        router,
        metrics: (0,cloudwatch_metrics.cloudwatchMetrics)(new dist_cjs.CloudWatchClient(settings), calls, loadBalancerOf),
        prober: httpProber((0,proxies/* readProxies */.r)(env))
    };
}
//# sourceMappingURL=connect-shift.js.map

/***/ })

};
