export const id = 3660;
export const ids = [3660];
export const modules = {

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

/***/ 9677:
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

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ metricOfSide),
/* harmony export */   Lz: () => (/* binding */ TELLING_PLACEHOLDERS),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS),
/* harmony export */   ny: () => (/* binding */ tellsApart)
/* harmony export */ });
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
function tellsApart(metric) {
    if (metric.kind === 'expression')
        return [...metric.metrics.values()].some(tellsApart);
    return [...metric.dimensions.values()].some(value => TELLING_PLACEHOLDERS.some(placeholder => value.includes(`{${placeholder}}`)));
}
//# sourceMappingURL=series-metric.js.map

/***/ })

};
