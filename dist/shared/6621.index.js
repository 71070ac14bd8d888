export const id = 6621;
export const ids = [6621,48];
export const modules = {

/***/ 70048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   albTargetHealth: () => (/* binding */ albTargetHealth)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50586);

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

/***/ 95101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   albTrafficRouter: () => (/* binding */ albTrafficRouter)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50586);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_readiness_attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91452);



/** Listener rules and target groups of Application Load Balancers. */
function albTrafficRouter(client, calls) {
    return {
        async split(ruleArn) {
            const actions = await ignoreNotFound(isListener(ruleArn) ? readListener(ruleArn) : readRule(ruleArn));
            const forward = actions?.find(action => action.Type === 'forward');
            return forward === undefined ? undefined : readSplit(forward);
        },
        async loadBalancerOf(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetGroupsCommand */ .sC7({ TargetGroupArns: [targetGroupArn] }), options));
            const [arn] = answer.TargetGroups?.[0]?.LoadBalancerArns ?? [];
            return arn?.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length);
        },
        async health(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetHealthCommand */ .qyg({ TargetGroupArn: targetGroupArn }), options));
            return countHealth((answer.TargetHealthDescriptions ?? []).map(({ TargetHealth }) => TargetHealth ?? {}));
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
        const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetGroupsCommand */ .sC7({ TargetGroupArns: [arn] }), options));
        return answer.TargetGroups?.[0];
    }
    /** ARNs of the listeners of a load balancer, which has 50 at most unless a quota was raised. */
    async function readListeners(LoadBalancerArn) {
        return readPages(async (Marker) => {
            const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeListenersCommand */ .AKE({ LoadBalancerArn, Marker }), options));
            const items = (answer.Listeners ?? []).flatMap(({ ListenerArn }) => ListenerArn ?? []);
            return { items, next: answer.NextMarker };
        });
    }
    async function readRules(ListenerArn) {
        return readPages(async (Marker) => {
            const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeRulesCommand */ .Ggo({ ListenerArn, Marker }), options));
            return { items: (answer.Rules ?? []).map(rule => ruleOf(rule, ListenerArn)), next: answer.NextMarker };
        });
    }
    async function readRule(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeRulesCommand */ .Ggo({ RuleArns: [arn] }), options));
        return answer.Rules?.[0]?.Actions;
    }
    async function readListener(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeListenersCommand */ .AKE({ ListenerArns: [arn] }), options));
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
function countHealth(targets) {
    const sick = targets.filter(({ State }) => State === 'unhealthy' || State === 'unavailable');
    return {
        healthy: targets.filter(({ State }) => State === 'healthy').length,
        unhealthy: sick.length,
        reasons: [...new Set(sick.map(({ Reason, Description }) => [Reason, Description].filter(Boolean).join(': ')))]
    };
}
//# sourceMappingURL=alb-traffic-router.js.map

/***/ }),

/***/ 27638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudwatchMetrics: () => (/* binding */ cloudwatchMetrics)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-cjs/index.js
var dist_cjs = __webpack_require__(44085);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/join-sentences.js
var join_sentences = __webpack_require__(81131);
;// CONCATENATED MODULE: ./build/src/aws/metric-data.js


/** Pages of one request at most: 100,800 datapoints fit into one. */
const MOST_PAGES = 50;
/**
 * Values by minute (epoch milliseconds) of every query that returns data, by its Id. A query whose last word is not `Complete`
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataResult.html), or that is not answered, is asked once
 * more. Throws `access-denied` for a metric that is forbidden, and `platform-error` for one that stays incomplete: it is never taken for zero.
 */
async function readMetricData(queries, ask) {
    const wanted = queries.filter(({ ReturnData }) => ReturnData !== false).flatMap(({ Id }) => Id ?? []);
    const first = await readPages(queries, ask);
    const isComplete = (id, read) => read.get(id)?.status === 'Complete';
    const missing = wanted.filter(id => !isComplete(id, first));
    if (missing.length === 0)
        return valuesOf(wanted, first);
    // An expression reads the results of others, so that all of them are asked again.
    const second = await readPages(queries, ask);
    const lacking = missing.find(id => !isComplete(id, second));
    if (lacking !== undefined)
        throw describeIncomplete(queries, lacking, second.get(lacking));
    return new Map([...valuesOf(wanted, first), ...valuesOf(missing, second)]);
}
async function readPages(queries, ask) {
    const read = new Map();
    let token;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const { MetricDataResults = [], Messages = [], NextToken } = await ask({ queries, token });
        const said = Messages.map(readMessage);
        for (const { Id = '', Timestamps = [], Values = [], StatusCode = '', Messages: own = [] } of MetricDataResults) {
            const reading = read.get(Id) ?? { values: new Map(), status: '', messages: [] };
            Timestamps.forEach((at, index) => reading.values.set(at.getTime(), Values[index] ?? 0));
            reading.status = StatusCode;
            reading.messages = [...reading.messages, ...own.map(readMessage), ...said];
            read.set(Id, reading);
        }
        if (NextToken === undefined || NextToken === '')
            return read;
        token = NextToken;
    }
    return new Map();
}
function readMessage({ Code = '', Value = '' }) {
    return [Code, Value].filter(text => text !== '').join(': ');
}
function valuesOf(ids, read) {
    return new Map(ids.map(id => [id, read.get(id)?.values ?? new Map()]));
}
function describeIncomplete(queries, id, reading) {
    const { MetricStat, Expression = id } = queries.find(({ Id }) => Id === id) ?? {};
    const name = MetricStat?.Metric?.MetricName ?? Expression;
    const said = reading?.messages[0];
    const status = reading === undefined || reading.status === '' ? 'no status' : `status ${reading.status}`;
    const why = said === undefined ? '' : `CloudWatch said: ${said}.`;
    if (reading?.status === 'Forbidden')
        return new errors/* DeployError */.s('access-denied', (0,join_sentences/* joinSentences */.D)(`CloudWatch denied access to metric ${name}.`, why));
    return new errors/* DeployError */.s('platform-error', (0,join_sentences/* joinSentences */.D)(`CloudWatch returned incomplete data for metric ${name} (${status}).`, why));
}
//# sourceMappingURL=metric-data.js.map
// EXTERNAL MODULE: ./build/src/aws/read-pages.js
var read_pages = __webpack_require__(46302);
// EXTERNAL MODULE: ./build/src/domain/gate/attribute-errors.js
var attribute_errors = __webpack_require__(19518);
// EXTERNAL MODULE: ./build/src/domain/gate/metric-expression.js
var metric_expression = __webpack_require__(69677);
// EXTERNAL MODULE: ./build/src/domain/gate/series-metric.js
var series_metric = __webpack_require__(81068);
;// CONCATENATED MODULE: ./build/src/domain/gate/find-unsettled.js
const MINUTE = 60_000;
/** Metrics of a balancer are there within two minutes as a rule; what is missing after five counts as not published. */
const LATE_WITHIN_MILLISECONDS = 5 * MINUTE;
/**
 * The minutes (their starts) of which a metric may not have arrived yet. CloudWatch publishes each metric for itself, and one that is
 * late looks just like one without a value. A minute in which every request is accounted for is settled, and so is every minute that
 * ended five minutes ago.
 */
function findUnsettled(series, { readAt, errorSource }) {
    const known = [series.requests, ...series.answered].flatMap(each => [...each.keys()]);
    const minutes = [...new Set(known)].toSorted((one, other) => one - other);
    return minutes.filter((at, index) => {
        if (at + MINUTE + LATE_WITHIN_MILLISECONDS <= readAt)
            return false;
        return (lacksRequests(series, at) ||
            lacksAnswers(series, { at, before: minutes[index - 1], errorSource }) ||
            lacksTimes(series, at));
    });
}
/** More answers than requests: the count of requests is what is late. */
function lacksRequests({ requests, answered }, at) {
    return (requests.get(at) ?? 0) < Math.round(sumAt(answered, at));
}
/**
 * Requests that nothing accounts for: those whose clients left, or those whose count has not arrived. A count is taken for late when
 * the minute before had one; and when there is none at all, where every request without an answer is an error.
 */
function lacksAnswers({ requests, answered, balancerErrors }, { at, before, errorSource }) {
    if ((requests.get(at) ?? 0) <= sumAt([...answered, ...balancerErrors], at))
        return false;
    const isEmpty = errorSource === 'unanswered' && answered.every(series => !series.has(at));
    return answered.some(series => !hasSince(series, at) && (isEmpty || (before !== undefined && series.has(before))));
}
/** Response times are measured of every answer of a target. */
function lacksTimes({ answered, timed, slow }, at) {
    if (timed === undefined)
        return false;
    if (sumAt(answered, at) > 0 && !timed.has(at))
        return true;
    return (timed.get(at) ?? 0) > 0 && slow.some(series => series.size > 0 && !hasSince(series, at));
}
function hasSince(series, at) {
    return [...series.keys()].some(minute => minute >= at);
}
function sumAt(all, at) {
    return all.reduce((total, series) => total + (series.get(at) ?? 0), 0);
}
//# sourceMappingURL=find-unsettled.js.map
;// CONCATENATED MODULE: ./build/src/adapters/cloudwatch-metrics.js







const FAILED = 'HTTPCode_Target_5XX_Count';
const REFUSED = 'TargetConnectionErrorCount';
/** What the load balancer answers itself after it has chosen a target. It counts them for all target groups together. */
const BALANCER_ERRORS = ['HTTPCode_ELB_502_Count', 'HTTPCode_ELB_504_Count'];
const SERVED = ['HTTPCode_Target_2XX_Count', 'HTTPCode_Target_3XX_Count', 'HTTPCode_Target_4XX_Count'];
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const QUERIES_A_CALL = 500;
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const ALARMS_A_CALL = 100;
const NO_SERIES = new Map();
/**
 * What CloudWatch holds of an Application Load Balancer and of anything else, everything of one look in one GetMetricData call.
 * Metrics and dimensions: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 *
 * @param loadBalancerOf Name of the `LoadBalancer` dimension (`app/name/id`) of a target group's ARN.
 */
function cloudwatchMetrics(client, calls, loadBalancerOf) {
    async function readAll(queries, { from, to }) {
        return readMetricData(queries, page => calls.read('cloudwatch:GetMetricData', options => client.send(new dist_cjs/* GetMetricDataCommand */.Soe({
            ...{ MetricDataQueries: [...page.queries], NextToken: page.token, ScanBy: 'TimestampAscending' },
            ...{ StartTime: new Date(from), EndTime: new Date(to) }
        }), options)));
    }
    /** Without MaxRecords an answer holds 50 alarms, whatever was asked for by name. */
    function describeAlarms(names) {
        return (0,read_pages/* readPages */.n)({
            what: 'the alarms',
            ask: NextToken => {
                const command = new dist_cjs/* DescribeAlarmsCommand */.zWD({
                    ...{ AlarmNames: [...names], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] },
                    ...{ MaxRecords: ALARMS_A_CALL, NextToken }
                });
                return calls.read('cloudwatch:DescribeAlarms', options => client.send(command, options));
            },
            nextOf: ({ NextToken }) => NextToken
        });
    }
    return {
        async read(query) {
            const sets = await buildSets(query, loadBalancerOf);
            const answers = await Promise.all(intoCalls(sets).map(queries => readAll(queries, query)));
            const found = new Map(answers.flatMap(answer => [...answer]));
            return {
                traffic: await readTraffic(found, query, loadBalancerOf),
                series: query.series.map((_, index) => found.get(`series${index}`) ?? NO_SERIES),
                unsettled: new Set(await findLate(found, query, loadBalancerOf))
            };
        },
        async alarms(names) {
            if (names.length === 0)
                return new Map();
            const batches = Array.from({ length: Math.ceil(names.length / ALARMS_A_CALL) }, (_, batch) => names.slice(batch * ALARMS_A_CALL, (batch + 1) * ALARMS_A_CALL));
            const answers = await Promise.all(batches.map(describeAlarms));
            const alarms = answers
                .flat()
                .flatMap(({ MetricAlarms = [], CompositeAlarms = [] }) => [...MetricAlarms, ...CompositeAlarms]);
            return new Map(alarms.map(alarm => [alarm.AlarmName ?? '', alarm.StateValue ?? 'INSUFFICIENT_DATA']));
        }
    };
}
async function buildSets(query, loadBalancerOf) {
    const balancers = [...new Set(await Promise.all(query.targetGroups.map(loadBalancerOf)))].map((name, index) => queriesOfBalancer(name, index).map(one => [one]));
    const traffic = query.targetGroups.map(async (group, index) => {
        const dimensions = { 'target-group': nameOf(group), 'load-balancer': await loadBalancerOf(group) };
        return queriesOfTraffic(dimensions, { index, query }).map(one => [one]);
    });
    const series = query.series.map(async (one, index) => [
        queriesOfSeries(one, { index, loadBalancer: await loadBalancerOf(one.targetGroup) })
    ]);
    return [...balancers, ...(await Promise.all([...traffic, ...series]))].flat();
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
function queriesOfBalancer(loadBalancer, index) {
    const dimensions = new Map([['LoadBalancer', loadBalancer]]);
    return BALANCER_ERRORS.map((name, kind) => queryOf(`balancer${kind}x${index}`, {
        ...{ kind: 'metric', namespace: 'AWS/ApplicationELB', name, statistic: 'Sum', dimensions }
    }));
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
        ask('failed', FAILED, 'Sum'),
        ask('refused', REFUSED, 'Sum'),
        ...(query.slowerThanMilliseconds.length === 0 ? [] : [ask('timed', 'TargetResponseTime', 'SampleCount')]),
        // TC(a:) counts the values above a: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
        ...query.slowerThanMilliseconds.map((slower, cut) => ask(`slow${cut}x`, 'TargetResponseTime', `TC(${slower / 1000}:)`))
    ];
}
function queriesOfSeries({ metric, targetGroup, of }, { index, loadBalancer }) {
    const id = `series${index}`;
    const own = (0,series_metric/* metricOfSide */.$K)(metric, {
        ...of,
        'target-group': nameOf(targetGroup),
        'load-balancer': loadBalancer
    });
    if (own.kind === 'metric')
        return [queryOf(id, own)];
    const prefix = `${id}x`;
    const parts = [...own.metrics].map(([part, of]) => ({ ...queryOf(`${prefix}${part}`, of), ReturnData: false }));
    return [...parts, { Id: id, Expression: (0,metric_expression/* prefixIds */.Z_)(own.expression, prefix), Period: 60 }];
}
function queryOf(Id, { namespace, name, statistic, dimensions }) {
    const Dimensions = [...dimensions].map(([Name, Value]) => ({ Name, Value }));
    return {
        Id,
        MetricStat: { Metric: { Namespace: namespace, MetricName: name, Dimensions }, Period: 60, Stat: statistic }
    };
}
/** Minutes by target group. The errors that a load balancer counts for all its groups together are divided among those of the query. */
async function readTraffic(found, query, loadBalancerOf) {
    const balancers = await Promise.all(query.targetGroups.map(loadBalancerOf));
    const minutes = new Map(query.targetGroups.map(group => [group, []]));
    for (const [balancer, name] of [...new Set(balancers)].entries()) {
        const groups = query.targetGroups.map((_, index) => index).filter(index => balancers[index] === name);
        const times = new Set(groups.flatMap(index => [...(found.get(`requests${index}`) ?? NO_SERIES).keys()]));
        const ordered = [...times].sort((one, other) => one - other);
        const errors = (0,attribute_errors/* attributeErrors */.U)(ordered.map(at => readBalancerMinute(found, { balancer, groups, at })), query.errorSource);
        for (const [minute, at] of ordered.entries()) {
            for (const [place, index] of groups.entries()) {
                const requests = found.get(`requests${index}`)?.get(at);
                if (requests === undefined)
                    continue;
                // The count may be interpolated: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
                const slow = query.slowerThanMilliseconds.map((slower, cut) => {
                    const counted = found.get(`slow${cut}x${index}`)?.get(at) ?? 0;
                    return [slower, Math.min(requests, Math.round(counted))];
                });
                const served = { at, requests, errors: errors[minute]?.[place] ?? 0, slow: new Map(slow) };
                minutes.get(query.targetGroups[index] ?? '')?.push(served);
            }
        }
    }
    return minutes;
}
/** Minutes of any group of which a metric may be late. */
async function findLate(found, { targetGroups, slowerThanMilliseconds, errorSource, to }, loadBalancerOf) {
    const names = await Promise.all(targetGroups.map(loadBalancerOf));
    const balancers = [...new Set(names)];
    const series = (id) => found.get(id) ?? NO_SERIES;
    return targetGroups.flatMap((_, index) => {
        const balancer = balancers.indexOf(names[index] ?? '');
        const traffic = {
            requests: series(`requests${index}`),
            answered: [...SERVED.map((_, kind) => series(`served${kind}x${index}`)), series(`failed${index}`)],
            balancerErrors: BALANCER_ERRORS.map((_, kind) => series(`balancer${kind}x${balancer}`)),
            timed: slowerThanMilliseconds.length === 0 ? undefined : series(`timed${index}`),
            slow: slowerThanMilliseconds.map((_, cut) => series(`slow${cut}x${index}`))
        };
        return findUnsettled(traffic, { readAt: to, errorSource });
    });
}
function readBalancerMinute(found, { balancer, groups, at }) {
    const total = (ids) => ids.reduce((sum, id) => sum + (found.get(id)?.get(at) ?? 0), 0);
    return {
        groups: groups.map(index => ({
            requests: total([`requests${index}`]),
            served: total(SERVED.map((_, kind) => `served${kind}x${index}`)),
            failed: total([`failed${index}`]),
            connectionErrors: total([`refused${index}`])
        })),
        balancerErrors: total(BALANCER_ERRORS.map((_, kind) => `balancer${kind}x${balancer}`))
    };
}
//# sourceMappingURL=cloudwatch-metrics.js.map

/***/ }),

/***/ 32334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEcs: () => (/* binding */ connectEcs)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(80212);
// EXTERNAL MODULE: ./build/src/adapters/cloudwatch-task-logs.js
var cloudwatch_task_logs = __webpack_require__(81742);
// EXTERNAL MODULE: ./build/src/adapters/ecr-images.js
var ecr_images = __webpack_require__(80715);
// EXTERNAL MODULE: ./build/src/aws/exact-json.js
var exact_json = __webpack_require__(99455);
// EXTERNAL MODULE: ./build/src/aws/missing-cluster.js
var missing_cluster = __webpack_require__(63408);
// EXTERNAL MODULE: ./build/src/aws/read-pages.js
var read_pages = __webpack_require__(46302);
// EXTERNAL MODULE: ./build/src/aws/read-load-balancer.js
var read_load_balancer = __webpack_require__(38927);
;// CONCATENATED MODULE: ./build/src/adapters/ecs-native-rollouts.js





/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html */
const PAGE_SIZE = 100;
/** Native deployments over the ECS API. Deployment configurations travel as exact JSON, so that none of their fields is lost. */
function ecsNativeRollouts(client, calls) {
    async function update(cluster, service, members) {
        const command = (0,exact_json/* sendExactJson */._)(new dist_cjs/* UpdateServiceCommand */.kZr({ cluster, service }), JSON.stringify({ cluster, service, ...members }));
        await calls.change('ecs:UpdateService', options => client.send(command, options));
    }
    return {
        async readService(cluster, service) {
            const command = new dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services: [service], include: ['TAGS'] });
            const exact = (0,exact_json/* keepExactJson */.n)(command);
            const asked = calls.read('ecs:DescribeServices', options => client.send(command, options));
            const answer = await (0,missing_cluster/* namingCluster */.p)(cluster, client, asked);
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
            const command = new dist_cjs/* TagResourceCommand */.eqU({ resourceArn: service, tags: [...tags] });
            await calls.change('ecs:TagResource', options => client.send(command, options));
        },
        async untag(service, keys) {
            const command = new dist_cjs/* UntagResourceCommand */.RP$({ resourceArn: service, tagKeys: [...keys] });
            await calls.change('ecs:UntagResource', options => client.send(command, options));
        },
        async observe(deployment) {
            const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({ serviceDeploymentArns: [deployment] }), options));
            const [found] = answer.serviceDeployments ?? [];
            return found === undefined ? undefined : readDeployment(deployment, found);
        },
        async list(cluster, service, since) {
            const listed = await (0,read_pages/* readPages */.n)({
                what: `the deployments of service ${service}`,
                ask: nextToken => {
                    const createdAt = since === undefined ? undefined : { after: new Date(since) };
                    const command = new dist_cjs/* ListServiceDeploymentsCommand */.jz8({
                        ...{ cluster, service, createdAt, maxResults: PAGE_SIZE, nextToken }
                    });
                    return calls.read('ecs:ListServiceDeployments', options => client.send(command, options));
                },
                nextOf: ({ nextToken }) => nextToken
            });
            const byAge = listed
                .flatMap(({ serviceDeployments = [] }) => serviceDeployments)
                .toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
            return byAge.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? []);
        },
        async placement(revision) {
            const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new dist_cjs/* DescribeServiceRevisionsCommand */.oF5({ serviceRevisionArns: [revision] }), options));
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
            await calls.change('ecs:ContinueServiceDeployment', options => client.send(new dist_cjs/* ContinueServiceDeploymentCommand */.LrH({ serviceDeploymentArn: deployment, hookId, action }), options));
        },
        async stop(deployment) {
            await calls.change('ecs:StopServiceDeployment', options => client.send(new dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn: deployment, stopType: 'ROLLBACK' }), options));
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
        scheduling: service.schedulingStrategy ?? 'REPLICA',
        taskDefinition: service.taskDefinition ?? '',
        desiredCount: service.desiredCount ?? 0,
        runningCount: service.runningCount ?? 0,
        deploymentConfiguration,
        loadBalancers: (service.loadBalancers ?? []).map(read_load_balancer/* readLoadBalancer */.$),
        tags: (service.tags ?? []).map(({ key = '', value = '' }) => ({ key, value })),
        currentDeployment: service.currentServiceDeployment
    };
}
function readDeployment(arn, deployment) {
    // Only a pause awaits an action; its type may not be shown.
    const waiting = (deployment.lifecycleHookDetails ?? []).filter(({ targetType = 'PAUSE', status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION');
    return {
        arn,
        status: deployment.status ?? '',
        statusReason: deployment.statusReason,
        stage: deployment.lifecycleStage,
        strategy: deployment.deploymentConfiguration?.strategy,
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
// EXTERNAL MODULE: ./build/src/domain/task-definition/image-reference.js
var image_reference = __webpack_require__(59637);
;// CONCATENATED MODULE: ./build/src/adapters/ecs-service-deployments.js



/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html */
const MOST_DEPLOYMENTS_A_CALL = 20;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html */
const ecs_service_deployments_PAGE_SIZE = 100;
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
                found.push(...(answer.serviceDeployments ?? []).map(ecs_service_deployments_readDeployment));
            }
            return found;
        },
        async list(cluster, service, since) {
            const listed = await (0,read_pages/* readPages */.n)({
                what: `the deployments of service ${service}`,
                ask: nextToken => {
                    const createdAt = since === undefined ? undefined : { after: new Date(since) };
                    const command = new dist_cjs/* ListServiceDeploymentsCommand */.jz8({
                        ...{ cluster, service, createdAt, maxResults: ecs_service_deployments_PAGE_SIZE, nextToken }
                    });
                    return calls.read('ecs:ListServiceDeployments', options => client.send(command, options));
                },
                nextOf: ({ nextToken }) => nextToken
            });
            // The order of the list is not documented.
            const newestFirst = listed
                .flatMap(({ serviceDeployments = [] }) => serviceDeployments)
                .toSorted((a, b) => time(b.createdAt) - time(a.createdAt));
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
function imageByDigest(image, digest) {
    return image.includes('@') ? image : (0,image_reference/* changeImage */.W5)(image, `@${digest}`);
}
function time(date) {
    return date?.getTime() ?? 0;
}
//# sourceMappingURL=ecs-service-deployments.js.map
// EXTERNAL MODULE: ./build/src/adapters/ecs-services.js
var ecs_services = __webpack_require__(25488);
// EXTERNAL MODULE: ./build/src/adapters/ecs-task-definitions.js
var ecs_task_definitions = __webpack_require__(65438);
// EXTERNAL MODULE: ./build/src/adapters/ecs-tasks.js
var ecs_tasks = __webpack_require__(73356);
// EXTERNAL MODULE: ./build/src/wiring/reach-aws.js + 8 modules
var reach_aws = __webpack_require__(10574);
;// CONCATENATED MODULE: ./build/src/wiring/connect-ecs.js









/** What every deployment needs of ECS, and what further adapters of the same step are made of. */
async function connectEcs(env, clock, role) {
    const { settings, calls } = await (0,reach_aws/* reachAws */.r)(env, clock, role);
    const client = calls.listenTo(new dist_cjs/* ECSClient */.Zgc(settings));
    return {
        ...{ settings, calls, client },
        roles: {
            services: (0,ecs_services/* ecsServices */._)(client, calls),
            serviceDeployments: ecsServiceDeployments(client, calls),
            rollouts: ecsNativeRollouts(client, calls),
            taskDefinitions: (0,ecs_task_definitions/* ecsTaskDefinitions */.L)(client, calls),
            tasks: (0,ecs_tasks/* ecsTasks */.Q)(client, calls),
            taskLogs: (0,cloudwatch_task_logs/* cloudwatchTaskLogs */.t)(settings, calls),
            images: (0,ecr_images/* ecrImages */.D)(settings, calls),
            countCalls: () => calls.count,
            boundCalls: (until) => calls.boundRetries(until)
        }
    };
}
//# sourceMappingURL=connect-ecs.js.map

/***/ }),

/***/ 56621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectShift: () => (/* binding */ connectShift)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-cjs/index.js
var dist_cjs = __webpack_require__(44085);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-cjs/index.js
var client_elastic_load_balancing_v2_dist_cjs = __webpack_require__(50586);
// EXTERNAL MODULE: ./build/src/adapters/alb-target-health.js
var alb_target_health = __webpack_require__(70048);
// EXTERNAL MODULE: ./build/src/adapters/alb-traffic-router.js
var alb_traffic_router = __webpack_require__(95101);
// EXTERNAL MODULE: ./build/src/adapters/cloudwatch-metrics.js + 2 modules
var cloudwatch_metrics = __webpack_require__(27638);
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
// EXTERNAL MODULE: ./build/src/domain/local-clock/local-clock.js
var local_clock = __webpack_require__(36569);
// EXTERNAL MODULE: ./build/src/domain/proxy/proxies.js
var proxies = __webpack_require__(19805);
// EXTERNAL MODULE: ./build/src/wiring/connect-ecs.js + 2 modules
var connect_ecs = __webpack_require__(32334);
;// CONCATENATED MODULE: ./build/src/wiring/connect-shift.js









/** What shifting traffic needs of AWS. */
async function connectShift(env, clock, role) {
    const { settings, calls, roles } = await (0,connect_ecs.connectEcs)(env, clock, role);
    const balancers = calls.listenTo(new client_elastic_load_balancing_v2_dist_cjs.ElasticLoadBalancingV2Client(settings));
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
        targetHealth: (0,alb_target_health.albTargetHealth)(balancers, calls),
        router,
        metrics: (0,cloudwatch_metrics.cloudwatchMetrics)(calls.listenTo(new dist_cjs.CloudWatchClient(settings)), calls, loadBalancerOf),
        prober: httpProber((0,proxies/* readProxies */.r)(env), host => (0,local_clock/* refuseRemoteHost */.JM)(env, host))
    };
}
//# sourceMappingURL=connect-shift.js.map

/***/ })

};
