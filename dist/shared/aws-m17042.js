export const modules = {

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

/***/ })

};
