export const id = 4351;
export const ids = [4351];
export const modules = {

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

/***/ 17042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudwatchMetrics: () => (/* binding */ cloudwatchMetrics)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/GetMetricDataCommand.js
var GetMetricDataCommand = __webpack_require__(81635);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmsCommand.js
var DescribeAlarmsCommand = __webpack_require__(82188);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
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
            const reading = read.get(Id) ?? { values: new Map(), status: '', isCut: false, messages: [] };
            for (const [index, at] of Timestamps.entries()) {
                const value = Values[index];
                if (value === undefined)
                    reading.isCut = true;
                else
                    reading.values.set(at.getTime(), value);
            }
            reading.status = reading.isCut ? 'PartialData' : StatusCode;
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
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/attribute-errors.js
var attribute_errors = __webpack_require__(31267);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/metric-expression.js
var metric_expression = __webpack_require__(88502);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/cloudwatch-metric.js
var cloudwatch_metric = __webpack_require__(2260);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/gate/find-unsettled.js
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
;// CONCATENATED MODULE: ./build/src/targets/ecs/aws/cloudwatch-metrics.js







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
        return readMetricData(queries, page => calls.read('cloudwatch:GetMetricData', options => client.send(new GetMetricDataCommand/* GetMetricDataCommand */.S({
            ...{ MetricDataQueries: [...page.queries], NextToken: page.token, ScanBy: 'TimestampAscending' },
            ...{ StartTime: new Date(from), EndTime: new Date(to) }
        }), options)));
    }
    /** Without MaxRecords an answer holds 50 alarms, whatever was asked for by name. */
    function describeAlarms(names) {
        return (0,read_pages/* readPages */.n)({
            what: 'the alarms',
            ask: NextToken => {
                const command = new DescribeAlarmsCommand/* DescribeAlarmsCommand */.z({
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
    const own = (0,cloudwatch_metric/* metricOfSide */.$K)(metric, {
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
        const errors = (0,attribute_errors/* attributeErrors */.UL)(ordered.map(at => readBalancerMinute(found, { balancer, groups, at })), query.errorSource);
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
        return 'there is no container at all';
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




/** Takes the definition out of a document: its root, or the `taskDefinition` of what `describe-task-definition` printed. */
function readDefinition(document) {
    const { value: root, origin } = document;
    const place = { origin, position: document.positionOf([]) };
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__/* .badText */ .rY)(place, `expected a task definition, which is an object, not ${(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .describeType */ .MF)(root)}.`);
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

/***/ 19873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEcs: () => (/* binding */ connectEcs)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js + 8 modules
var ECSClient = __webpack_require__(7777);
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/cloudwatch-task-logs.js
var cloudwatch_task_logs = __webpack_require__(96304);
// EXTERNAL MODULE: ./build/src/adapters/images/ecr-images.js
var ecr_images = __webpack_require__(36158);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = __webpack_require__(32006);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = __webpack_require__(9064);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServiceDeploymentsCommand.js
var ListServiceDeploymentsCommand = __webpack_require__(83723);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/ContinueServiceDeploymentCommand.js
var ContinueServiceDeploymentCommand = __webpack_require__(29005);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js
var StopServiceDeploymentCommand = __webpack_require__(95416);
// EXTERNAL MODULE: ./build/src/aws/read-pages.js
var read_pages = __webpack_require__(46302);
// EXTERNAL MODULE: ./build/src/domain/image-registry/image-reference.js
var image_reference = __webpack_require__(15117);
;// CONCATENATED MODULE: ./build/src/targets/ecs/aws/ecs-service-deployments.js



/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html */
const MOST_DEPLOYMENTS_A_CALL = 20;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html */
const PAGE_SIZE = 100;
/** Service deployments over the ECS API. */
function ecsServiceDeployments(client, calls) {
    async function describeRevision(revision) {
        const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new DescribeServiceRevisionsCommand/* DescribeServiceRevisionsCommand */.o({ serviceRevisionArns: [revision] }), options));
        return answer.serviceRevisions?.[0];
    }
    async function describePage(page) {
        const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new DescribeServiceDeploymentsCommand/* DescribeServiceDeploymentsCommand */.A({ serviceDeploymentArns: page }), options));
        return (answer.serviceDeployments ?? []).map(readDeployment);
    }
    return {
        async describe(arns) {
            const found = [];
            for (let start = 0; start < arns.length; start += MOST_DEPLOYMENTS_A_CALL)
                found.push(...(await describePage(arns.slice(start, start + MOST_DEPLOYMENTS_A_CALL))));
            return found;
        },
        observe: async (arn) => (await describePage([arn]))[0],
        async list(cluster, service, since) {
            const listed = await (0,read_pages/* readPages */.n)({
                what: `the deployments of service ${service}`,
                ask: nextToken => {
                    const createdAt = since === undefined ? undefined : { after: new Date(since) };
                    const command = new ListServiceDeploymentsCommand/* ListServiceDeploymentsCommand */.j({
                        ...{ cluster, service, createdAt, maxResults: PAGE_SIZE, nextToken }
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
        async placement(revision) {
            const { taskDefinition, resolvedConfiguration } = (await describeRevision(revision)) ?? {};
            if (taskDefinition === undefined)
                return undefined;
            const balancers = resolvedConfiguration?.loadBalancers ?? [];
            return { taskDefinition, targetGroups: balancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []) };
        },
        async imagesOf(revision) {
            // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html
            const { containerImages = [] } = (await describeRevision(revision)) ?? {};
            const named = containerImages.flatMap(({ containerName, image = '', imageDigest }) => {
                const byDigest = imageDigest === undefined ? undefined : imageByDigest(image, imageDigest);
                return containerName === undefined || byDigest === undefined ? [] : [[containerName, byDigest]];
            });
            return Object.fromEntries(named);
        },
        async answer(arn, hookId, action) {
            await calls.change('ecs:ContinueServiceDeployment', options => client.send(new ContinueServiceDeploymentCommand/* ContinueServiceDeploymentCommand */.L({ serviceDeploymentArn: arn, hookId, action }), options));
        },
        async rollBack(arn) {
            await calls.change('ecs:StopServiceDeployment', options => client.send(new StopServiceDeploymentCommand/* StopServiceDeploymentCommand */.a({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }), options));
        }
    };
}
function readDeployment(deployment) {
    const { deploymentCircuitBreaker: breaker, rollback, targetServiceRevision: target } = deployment;
    // Only a pause awaits an action; its type may not be shown.
    const waiting = (deployment.lifecycleHookDetails ?? []).filter(({ targetType = 'PAUSE', status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION');
    return {
        arn: deployment.serviceDeploymentArn ?? '',
        service: (deployment.serviceArn ?? '').replace(/^.*\//, ''),
        status: deployment.status ?? '',
        statusReason: deployment.statusReason,
        stage: deployment.lifecycleStage,
        strategy: deployment.deploymentConfiguration?.strategy,
        createdAt: time(deployment.createdAt),
        startedAt: deployment.startedAt?.getTime(),
        finishedAt: deployment.finishedAt?.getTime(),
        targetRevision: target?.arn,
        sourceRevisions: (deployment.sourceServiceRevisions ?? []).flatMap(({ arn }) => arn ?? []),
        pauses: waiting.map(({ hookId = '', expiresAt }) => ({ hookId, expiresAt: time(expiresAt) })),
        targetWeightPercent: target?.requestedProductionTrafficWeight,
        triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
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
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/ecs-services.js
var ecs_services = __webpack_require__(11906);
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/ecs-task-definitions.js
var ecs_task_definitions = __webpack_require__(78704);
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/ecs-tasks.js
var ecs_tasks = __webpack_require__(97466);
// EXTERNAL MODULE: ./build/src/wiring/reach-aws.js + 9 modules
var reach_aws = __webpack_require__(21007);
;// CONCATENATED MODULE: ./build/src/wiring/connect-ecs.js








/** What every deployment needs of ECS, and what further adapters of the same step are made of. */
async function connectEcs(env, clock, role) {
    const { settings, calls } = await (0,reach_aws/* reachAws */.r)(env, clock, role);
    const client = calls.listenTo(new ECSClient/* ECSClient */.Z(settings));
    return {
        ...{ settings, calls, client },
        roles: {
            services: (0,ecs_services/* ecsServices */._)(client, calls),
            serviceDeployments: ecsServiceDeployments(client, calls),
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
