export const id = 1291;
export const ids = [1291];
export const modules = {

/***/ 81291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudwatchMetrics: () => (/* binding */ cloudwatchMetrics)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js + 2 modules
var client_command_builder = __webpack_require__(86801);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __webpack_require__(34172);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/EndpointParameters.js
var EndpointParameters = __webpack_require__(22826);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/commandBuilder.js




const command = (0,client_command_builder/* makeBuilder */.k)(EndpointParameters/* commonParams */.S, "GraniteServiceVersion20100801", "CloudWatchClient", endpoints/* getEndpointPlugin */.rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
const _mw1 = (Command, cs, config, o) => [
    getCompressionPlugin(config, {
        encodings: ["gzip"],
    }),
];

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(13037);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/GetMetricDataCommand.js


class GetMetricDataCommand extends command(_ep0, _mw0, "GetMetricData", schemas_0/* GetMetricData$ */.xuT) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmsCommand.js


class DescribeAlarmsCommand extends command(_ep0, _mw0, "DescribeAlarms", schemas_0/* DescribeAlarms$ */.K7p) {
}

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
    const why = said === undefined ? '' : `CloudWatch reported: ${said}.`;
    if (reading?.status === 'Forbidden')
        return new errors/* DeployError */.s('access-denied', (0,join_sentences/* joinSentences */.D)(`CloudWatch denied access to metric ${name}.`, why));
    return new errors/* DeployError */.s('platform-error', (0,join_sentences/* joinSentences */.D)(`CloudWatch returned incomplete data for metric ${name} (${status}).`, why));
}
//# sourceMappingURL=metric-data.js.map
// EXTERNAL MODULE: ./build/src/aws/read-pages.js
var read_pages = __webpack_require__(46302);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/attribute-errors.js
var attribute_errors = __webpack_require__(31267);
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
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/gate/balancer-traffic.js


const FAILED = 'HTTPCode_Target_5XX_Count';
const REFUSED = 'TargetConnectionErrorCount';
/** What the load balancer answers itself after it has chosen a target. It counts them for all target groups together. */
const BALANCER_ERRORS = ['HTTPCode_ELB_502_Count', 'HTTPCode_ELB_504_Count'];
const SERVED = ['HTTPCode_Target_2XX_Count', 'HTTPCode_Target_3XX_Count', 'HTTPCode_Target_4XX_Count'];
const NO_SERIES = new Map();
/**
 * The metrics of the target groups, and of their load balancers. `readTraffic` and `findUnsettledMinutes` read the answers, by these ids.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 */
function trafficMetrics(query) {
    const ofBalancers = balancersOf(query).map((name, index) => {
        const dimensions = new Map([['LoadBalancer', name]]);
        return BALANCER_ERRORS.map((metric, kind) => requested(`balancer${kind}x${index}`, metric, { dimensions }));
    });
    return [...ofBalancers, ...query.groups.map((group, index) => metricsOfGroup(group, { index, query }))].flat();
}
function balancersOf({ groups }) {
    return [...new Set(groups.map(({ loadBalancer }) => loadBalancer))];
}
function requested(id, name, { dimensions, statistic = 'Sum' }) {
    return { id, metric: { kind: 'metric', namespace: 'AWS/ApplicationELB', name, statistic, dimensions } };
}
function metricsOfGroup({ arn, loadBalancer }, { index, query }) {
    const dimensions = new Map([
        ['TargetGroup', targetGroupDimension(arn)],
        ['LoadBalancer', loadBalancer]
    ]);
    const ask = (id, name, statistic) => requested(`${id}${index}`, name, { dimensions, ...(statistic === undefined ? {} : { statistic }) });
    return [
        ask('requests', 'RequestCount'),
        ...SERVED.map((name, kind) => ask(`served${kind}x`, name)),
        ask('failed', FAILED),
        ask('refused', REFUSED),
        ...(query.slowerThanMilliseconds.length === 0 ? [] : [ask('timed', 'TargetResponseTime', 'SampleCount')]),
        // TC(a:) counts the values above a: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
        ...query.slowerThanMilliseconds.map((slower, cut) => ask(`slow${cut}x`, 'TargetResponseTime', `TC(${slower / 1000}:)`))
    ];
}
/** The value of the dimension `TargetGroup`, `targetgroup/name/id`, of an ARN. */
function targetGroupDimension(targetGroup) {
    return targetGroup.slice(targetGroup.lastIndexOf(':') + 1);
}
/** Minutes by target group. The errors that a load balancer counts for all its groups together are divided among those of the query. */
function readTraffic(found, query) {
    const minutes = new Map(query.groups.map(({ arn }) => [arn, []]));
    for (const [balancer, name] of balancersOf(query).entries()) {
        const groups = [...query.groups.keys()].filter(index => query.groups[index]?.loadBalancer === name);
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
                minutes.get(query.groups[index]?.arn ?? '')?.push(served);
            }
        }
    }
    return minutes;
}
/** Minutes of any group of which a metric may be late; `readAt` in epoch milliseconds. */
function findUnsettledMinutes(found, query, readAt) {
    const { groups, slowerThanMilliseconds, errorSource } = query;
    const balancers = balancersOf(query);
    const series = (id) => found.get(id) ?? NO_SERIES;
    return groups.flatMap(({ loadBalancer }, index) => {
        const balancer = balancers.indexOf(loadBalancer);
        const traffic = {
            requests: series(`requests${index}`),
            answered: [...SERVED.map((_, kind) => series(`served${kind}x${index}`)), series(`failed${index}`)],
            balancerErrors: BALANCER_ERRORS.map((_, kind) => series(`balancer${kind}x${balancer}`)),
            timed: slowerThanMilliseconds.length === 0 ? undefined : series(`timed${index}`),
            slow: slowerThanMilliseconds.map((_, cut) => series(`slow${cut}x${index}`))
        };
        return findUnsettled(traffic, { readAt, errorSource });
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
//# sourceMappingURL=balancer-traffic.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/metric-expression.js
var metric_expression = __webpack_require__(88502);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/cloudwatch-metric.js
var cloudwatch_metric = __webpack_require__(2260);
;// CONCATENATED MODULE: ./build/src/targets/ecs/aws/cloudwatch-metrics.js






/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const QUERIES_A_CALL = 500;
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const ALARMS_A_CALL = 100;
/**
 * What CloudWatch holds of an Application Load Balancer and of anything else, everything of one look in one GetMetricData call.
 * Metrics and dimensions: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 *
 * @param loadBalancerOf Name of the `LoadBalancer` dimension (`app/name/id`) of a target group's ARN.
 */
function cloudwatchMetrics(client, calls, loadBalancerOf) {
    async function readAll(queries, { from, to }) {
        return readMetricData(queries, page => calls.read('cloudwatch:GetMetricData', options => client.send(new GetMetricDataCommand({
            ...{ MetricDataQueries: [...page.queries], NextToken: page.token, ScanBy: 'TimestampAscending' },
            ...{ StartTime: new Date(from), EndTime: new Date(to) }
        }), options)));
    }
    /** Without MaxRecords an answer holds 50 alarms, whatever was asked for by name. */
    function describeAlarms(names) {
        return (0,read_pages/* readPages */.n)({
            what: 'the alarms',
            ask: NextToken => {
                const command = new DescribeAlarmsCommand({
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
            const groups = query.targetGroups.map(async (arn) => ({ arn, loadBalancer: await loadBalancerOf(arn) }));
            const traffic = { ...query, groups: await Promise.all(groups) };
            const series = query.series.map(async (one, index) => queriesOfSeries(one, { index, loadBalancer: await loadBalancerOf(one.targetGroup) }));
            const sets = [
                ...trafficMetrics(traffic).map(({ id, metric }) => [queryOf(id, metric)]),
                ...(await Promise.all(series))
            ];
            const answers = await Promise.all(intoCalls(sets).map(queries => readAll(queries, query)));
            const found = new Map(answers.flatMap(answer => [...answer]));
            return {
                traffic: readTraffic(found, traffic),
                series: query.series.map((_, index) => found.get(`series${index}`) ?? new Map()),
                unsettled: new Set(findUnsettledMinutes(found, traffic, query.to))
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
function queriesOfSeries({ metric, targetGroup, of }, { index, loadBalancer }) {
    const id = `series${index}`;
    const own = (0,cloudwatch_metric/* metricOfSide */.$K)(metric, {
        ...of,
        'target-group': targetGroupDimension(targetGroup),
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
//# sourceMappingURL=cloudwatch-metrics.js.map

/***/ }),

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

/***/ })

};
