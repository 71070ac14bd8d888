import { modules as shared0 } from './aws-m17042.js';
export const id = 7042;
export const ids = [7042];
export const modules = {
...shared0,

/***/ 84225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* unused harmony export _mw1 */
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86801);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34172);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22826);




const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "GraniteServiceVersion20100801", "CloudWatchClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
const _mw1 = (Command, cs, config, o) => [
    getCompressionPlugin(config, {
        encodings: ["gzip"],
    }),
];


/***/ }),

/***/ 82188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DescribeAlarmsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84225);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13037);


class DescribeAlarmsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeAlarms", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeAlarms$ */ .K7p) {
}


/***/ }),

/***/ 81635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ GetMetricDataCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84225);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13037);


class GetMetricDataCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "GetMetricData", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .GetMetricData$ */ .xuT) {
}


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
