import { modules as shared0 } from './document-m74476.js';
export const id = 7365;
export const ids = [7365];
export const modules = {
...shared0,

/***/ 36437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ explainSlip)
/* harmony export */ });
/**
 * Names which character is missing where a known key was written and YAML read no key: `errors { … }`, `errors 1%`, `errors:1%`, `"errors: 1%"`.
 * `written`: the key or the text that was read instead. Undefined for any other text. No part of the text but the key is shown.
 */
function explainSlip(written, keys) {
    const key = keys.find(known => written.startsWith(known) && !/^[\w-]/.test(written.slice(known.length)));
    if (key === undefined)
        return undefined;
    const rest = written.slice(key.length);
    if (rest === '' || !/^\s*:/.test(rest))
        return `the colon after "${key}" is missing. Write "${key}: …".`;
    if (/^\s*: /.test(rest))
        return `"${key}: …" is quoted, so it is not read as a key. Remove the quotes.`;
    return `the space after "${key}:" is missing. Write "${key}: …".`;
}
//# sourceMappingURL=yaml-slip.js.map

/***/ }),

/***/ 63768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ publicAddress)
/* harmony export */ });
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);

/** An http address, fit for logs and errors: without its query and fragment, and without parts of the path that look like keys. */
function publicAddress(address) {
    const end = address.search(/[?#]/);
    const whole = end === -1 ? address : address.slice(0, end);
    const pathAt = whole.indexOf('/', whole.indexOf('://') + 3);
    const [start, path] = pathAt === -1 ? [whole, ''] : [whole.slice(0, pathAt), whole.slice(pathAt)];
    const shown = path
        .split('/')
        .map(part => (part.split(/[^A-Za-z0-9]+/).some(_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeKey */ .zC) ? '***' : part))
        .join('/');
    return `${start}${shown}${end === -1 ? '' : '?***'}`;
}
//# sourceMappingURL=public-address.js.map

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

/***/ }),

/***/ 77365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseEcsGates: () => (/* binding */ parseEcsGates)
});

// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/domain/document/text-place.js
var text_place = __webpack_require__(83733);
// EXTERNAL MODULE: ./build/src/domain/document/yaml-tree.js
var yaml_tree = __webpack_require__(74476);
// EXTERNAL MODULE: ./build/src/domain/input/find-nearest.js
var find_nearest = __webpack_require__(91573);
// EXTERNAL MODULE: ./build/src/domain/input/yaml-slip.js
var yaml_slip = __webpack_require__(36437);
;// CONCATENATED MODULE: ./build/src/domain/gate/read/gate-text.js






const GATES = { kind: 'input', input: 'gates' };
/** The error of a place in the input. */
function badGate(at, message) {
    return (0,text_place/* badText */.rY)({ origin: GATES, position: at }, message);
}
/** Reads the YAML of the input: plain data of the core schema, each key once. */
function readGateText(text) {
    const reasons = { DUPLICATE_KEY: 'this key appears twice; write one list under the first' };
    const { document, locate } = (0,yaml_tree/* readYamlTree */._)(text, { origin: GATES, reasons });
    return convert(document.contents, locate);
}
function convert(node, place) {
    const at = place(offsetOf(node));
    if ((0,dist/* isAlias */.Vj)(node))
        throw badGate(at, 'aliases are not supported. Write the value out.');
    if ((0,dist/* isNode */.Ll)(node) && node.tag !== undefined)
        throw badGate(at, 'tags (!…) are not supported. Remove the tag.');
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', items: node.items.map(item => convert(item, place)), at };
    if ((0,dist/* isMap */.jh)(node))
        return { kind: 'mapping', entries: node.items.map(pair => convertPair(pair, place)), at };
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return { kind: 'blank', at };
    return { kind: 'scalar', text: typeof node.value === 'string' ? node.value : (node.source ?? ''), at };
}
function convertPair({ key, value }, place) {
    const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
    const keyAt = place(offsetOf(key));
    const text = convert(value, place);
    // A missing value has no place of its own.
    return { key: name, keyAt, value: text.kind === 'blank' ? { kind: 'blank', at: keyAt } : text };
}
function offsetOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
/**
 * The entries of a mapping by key. An unknown key is an error that names the nearest known one. Throws `bad-input`, with the
 * line.
 */
function readMapping(text, { keys, of }) {
    if (text.kind === 'blank')
        return new Map();
    refuseSlip(text, keys);
    if (text.kind !== 'mapping') {
        const dashes = text.kind === 'list' ? ' Remove the dashes or brackets.' : '';
        throw badGate(text.at, `expected ${of} as a mapping of ${keys.join(', ')}; got ${describeGateText(text)}.${dashes}`);
    }
    return new Map(text.entries.map(entry => [readKey(entry, { keys, of }), entry.value]));
}
function readKey({ key, keyAt }, { keys, of }) {
    const known = keys.find(name => name === key);
    if (known !== undefined)
        return known;
    throw badGate(keyAt, unknownKey(key, { keys, of }));
}
/** Refuses a text that is a key of a mapping without its colon, or without the space after it. Throws `bad-input`, with the line. */
function refuseSlip(text, keys) {
    const slip = text.kind === 'scalar' ? (0,yaml_slip/* explainSlip */.O)(text.text, keys) : undefined;
    if (slip !== undefined)
        throw badGate(text.at, slip);
}
/** The message about an unknown key. */
function unknownKey(key, { keys, of }) {
    const slip = (0,yaml_slip/* explainSlip */.O)(key, keys);
    if (slip !== undefined)
        return slip;
    return `${of} has no key ${(0,quote_safe/* quoteWord */.XW)(key)}; did you mean "${(0,find_nearest/* findNearest */.q)(key, keys)}"? Known: ${keys.join(', ')}.`;
}
/** The value there, for an error. */
function describeGateText(text) {
    switch (text.kind) {
        case 'blank':
            return 'nothing';
        case 'scalar':
            return (0,quote_safe/* quoteWord */.XW)(text.text);
        case 'list':
            return 'a list';
        case 'mapping':
            return 'a mapping';
    }
}
//# sourceMappingURL=gate-text.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/gate-values.js


/** Reads a text that is not blank. Throws `bad-input`, with the line. */
function readText(text, what) {
    if (text.kind === 'scalar' && text.text.trim() !== '')
        return text.text;
    throw badGate(text.at, `expected ${what}, got ${describeGateText(text)}.`);
}
/** Reads one of the choices. Throws `bad-input`, with the line. */
function readChoice(text, choices) {
    const found = choices.find(choice => text.kind === 'scalar' && choice === text.text);
    if (found !== undefined)
        return found;
    throw badGate(text.at, `expected one of ${choices.join(', ')}; got ${describeGateText(text)}.`);
}
/** Reads a whole number between both bounds, inclusive. Throws `bad-input`, with the line. */
function readWholeNumber(text, { from, to }) {
    const number = text.kind === 'scalar' && /^\d+$/.test(text.text) ? Number(text.text) : Number.NaN;
    if (number >= from && number <= to)
        return number;
    throw badGate(text.at, `expected a whole number from ${from} to ${to}, got ${describeGateText(text)}.`);
}
/** `5%` or `0.1%` as a share. A bare number is refused: 0.05 could be 5% or 0.05%. Throws `bad-input`, with the line. */
function readPercent(text, { above, from, to }) {
    const written = text.kind === 'scalar' ? /^(\d+(?:\.\d+)?) ?%$/.exec(text.text)?.[1] : undefined;
    const percent = written === undefined ? Number.NaN : Number(written);
    if ((above === undefined || percent > above) && (from === undefined || percent >= from) && percent <= to) {
        return percent / 100;
    }
    refuseBareNumber(text, '%');
    const range = above === undefined ? `from ${from ?? 0}% to ${to}%` : `above ${above}%, up to ${to}%`;
    throw badGate(text.at, `expected a percentage such as 5% (${range}), got ${describeGateText(text)}.`);
}
/** `90s`, `2m`, `1h30m` in seconds. Throws `bad-input`, with the line. */
function readSeconds(text, { from, to }) {
    const seconds = text.kind === 'scalar' && !/^\d+$/.test(text.text) ? (0,duration/* parseDurationSeconds */.lW)(text.text) : undefined;
    if (seconds !== undefined && seconds >= from && seconds <= to)
        return seconds;
    const missing = text.kind === 'scalar' ? (0,duration/* explainUnits */.v_)(text.text, { from, to }) : undefined;
    if (missing !== undefined)
        throw badGate(text.at, `${missing}.`);
    const range = `${(0,duration/* writeDuration */.MP)(from)} to ${(0,duration/* writeDuration */.MP)(to)}`;
    throw badGate(text.at, `expected a duration such as 90s or 2m (${range}), got ${describeGateText(text)}.`);
}
/** The message about a number without its unit. A share such as 0.05 may have been meant as 5%. */
function refuseBareNumber(text, unit) {
    if (text.kind !== 'scalar' || !/^\d{1,6}(?:\.\d{1,6})?$/.test(text.text))
        return;
    const asShare = unit === '%' && Number(text.text) < 1 ? `${Number((Number(text.text) * 100).toFixed(4))}% or ` : '';
    const missing = unit === '%' ? 'percent sign' : 'unit';
    throw badGate(text.at, `${text.text} has no ${missing}. Write ${asShare}${text.text}${unit}.`);
}
/** `5m` as a number of minutes. Throws `bad-input`, with the line. */
function readMinutes(text, { from, to }) {
    const written = text.kind === 'scalar' ? /^(\d+)m$/.exec(text.text)?.[1] : undefined;
    const minutes = written === undefined ? Number.NaN : Number(written);
    if (minutes >= from && minutes <= to)
        return minutes;
    refuseBareNumber(text, 'm');
    throw badGate(text.at, `expected whole minutes such as 5m (${from}m to ${to}m), got ${describeGateText(text)}.`);
}
/** `300ms`, `1.5s` in milliseconds. Throws `bad-input`, with the line. */
function readMilliseconds(text) {
    const [, written, unit] = text.kind === 'scalar' ? (/^(\d+(?:\.\d+)?) ?(ms|s)$/.exec(text.text) ?? []) : [];
    const milliseconds = unit === 's' ? Number(written) * 1000 : Number(written);
    if (milliseconds >= 1 && milliseconds <= 300_000)
        return Number(milliseconds.toFixed(3));
    refuseBareNumber(text, 'ms');
    throw badGate(text.at, `expected a response time such as 300ms or 1.5s (1 ms to 300 s), got ${describeGateText(text)}.`);
}
/** Minutes that an alert rule may look at. One would be noise, and gates never fail on it. */
const RULE_MINUTES = { from: 2, to: 999 };
/** `5m`: that many in a row · `3 of 5m` · `5m in total`. Throws `bad-input`, with the line. */
function readBreachRule(text) {
    const written = text.kind === 'scalar' ? /^(?:(\d+) of )?(\d+)m( in total)?$/.exec(text.text) : undefined;
    const [, some, all, total] = written ?? [];
    const rule = all === undefined ? undefined : breachRule(some, Number(all), total);
    if (rule !== undefined && rule.minutes >= RULE_MINUTES.from && Number(all) <= RULE_MINUTES.to)
        return rule;
    refuseBareNumber(text, 'm');
    throw badGate(text.at, `expected minutes such as 5m (in a row), "3 of 5m" or "5m in total", from ${RULE_MINUTES.from}m to ${RULE_MINUTES.to}m; got ${describeGateText(text)}.`);
}
function breachRule(some, all, total) {
    if (some === undefined)
        return { kind: total === undefined ? 'consecutive' : 'cumulative', minutes: all };
    if (total !== undefined || Number(some) > all)
        return undefined;
    return { kind: 'm-of-n', minutes: Number(some), of: all };
}
//# sourceMappingURL=gate-values.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/gate-draft.js

function readMode(text, { mode }) {
    return text === undefined ? mode : readChoice(text, ['enforce', 'observe']);
}
//# sourceMappingURL=gate-draft.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/read-alarms-gate.js



/** `alarms: name`, `alarms: [name, name]`, `alarms: { names: […], mode: observe }`. Throws `bad-input`, with the line. */
function readAlarmsGate(text, defaults) {
    if (text.kind === 'mapping' && text.entries.some(({ key, value }) => key !== 'mode' && value.kind === 'blank'))
        throw badGate(text.at, 'expected a list. Write "alarms: [name, name]".');
    const { called, atMost } = defaults.dialect.alarms;
    const given = text.kind === 'mapping' ? readMapping(text, { keys: ['names', 'mode'], of: 'alarms' }) : new Map([['names', text]]);
    const names = given.get('names');
    const texts = names?.kind === 'list' ? names.items : names === undefined ? [] : [names];
    if (texts.length === 0 || texts.length > atMost) {
        throw badGate(text.at, `expected 1 to ${atMost} names of ${called}s.`);
    }
    const alarms = texts.map(name => readText(name, `the name of a ${called}`));
    return {
        kind: 'alarms',
        name: 'alarms',
        mode: readMode(given.get('mode'), defaults),
        alarms: [...new Set(alarms)],
        called
    };
}
/** `targets:`, `targets: { mode: observe }` */
function readTargetsGate(text, defaults) {
    const given = readMapping(text, { keys: ['mode'], of: 'targets' });
    return { kind: 'targets', name: 'targets', mode: readMode(given.get('mode'), defaults) };
}
//# sourceMappingURL=read-alarms-gate.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-figures.js
var format_figures = __webpack_require__(24461);
;// CONCATENATED MODULE: ./build/src/domain/gate/read/read-alert-rule.js




const PERCENTILE_KEY = /^p([1-9]\d?(?:\.\d{1,3})?)-above$/;
/** `p95-above`, `p99.9-above`: the percentile that an alert rule's key names. */
function percentileOf(key) {
    const written = PERCENTILE_KEY.exec(key)?.[1];
    return written === undefined ? undefined : Number(written);
}
/** `error-rate-above: 5% for 5m`, as people write their alerts. */
function readErrorRule(text, defaults) {
    const parts = splitRule(text, { key: 'error-rate-above', example: '5% for 5m' });
    const maxRate = readPercent(parts.limit, { above: 0, to: 99 });
    return draftRule(parts, {
        maxRate,
        signal: { kind: 'errors' },
        subject: `error rate above ${(0,format_figures/* formatRate */.CE)(maxRate)}`,
        defaults
    });
}
/**
 * `p95-above: 1000ms for 5m`. The 95th percentile lies above 1000 ms exactly when more than 5% of the requests are slower,
 * and that can be counted; percentiles can neither be added nor averaged.
 */
function readPercentileRule(text, key, defaults) {
    const percentile = percentileOf(key) ?? 0;
    const parts = splitRule(text, { key, example: '1000ms for 5m' });
    const slowerThanMilliseconds = readMilliseconds(parts.limit);
    return draftRule(parts, {
        maxRate: Number(((100 - percentile) / 100).toFixed(6)),
        signal: { kind: 'slow', slowerThanMilliseconds, percentile },
        subject: `p${percentile} above ${slowerThanMilliseconds} ms`,
        defaults
    });
}
const WORDED = /^([Ee]rror rate|[Pp]([1-9]\d?(?:\.\d{1,3})?)(?: latency)?) ?(?:>|above|over) ?(.+) for (\d+) ?(?:m|min|minutes)$/;
/**
 * `alert-rules:` a rule in the words of a monitoring page: `error rate > 5% for 5 minutes`, `p95 > 1000 ms for 5 minutes`. Throws
 * `bad-input`, with the line.
 */
function readWordedRule(text, defaults) {
    const [, subject, percentile, limit = '', minutes = ''] = text.kind === 'scalar' ? (WORDED.exec(text.text) ?? []) : [];
    if (subject === undefined) {
        throw badGate(text.at, `expected a rule such as "error rate > 5% for 5 minutes" or "p95 > 1000 ms for 5 minutes", got ${describeGateText(text)}.`);
    }
    const rule = { kind: 'scalar', text: `${limit} for ${minutes}m`, at: text.at };
    return percentile === undefined
        ? readErrorRule(rule, defaults)
        : readPercentileRule(rule, `p${percentile}-above`, defaults);
}
/** Both ways to write a rule: `5% for 5m`, or a mapping of its parts. */
function splitRule(text, { key, example }) {
    if (text.kind === 'mapping')
        return readParts(text, { key, example });
    const [, limit, minutes] = text.kind === 'scalar' ? (/^(.*?) for (.*)$/.exec(text.text) ?? []) : [];
    if (limit === undefined || minutes === undefined) {
        throw badGate(text.at, explainRule(text, { key, example }));
    }
    const part = (written) => ({ kind: 'scalar', text: written, at: text.at });
    return { limit: part(limit), breaches: readBreachRule(part(minutes)), mode: undefined, minRequestsPerMinute: 1 };
}
/** A limit alone is only half of a rule. */
function explainRule(text, { key, example }) {
    const limit = text.kind === 'scalar' && /^\d{1,6}(?:\.\d{1,3})? ?(?:%|ms|s)$/.test(text.text) ? text.text : undefined;
    if (limit === undefined)
        return `expected ${key} as "${example}", got ${describeGateText(text)}.`;
    const percentile = percentileOf(key) ?? 0;
    const gate = key === 'error-rate-above' ? `errors: ${limit}` : percentile >= 50 ? `latency: { p${percentile}: ${limit} }` : '';
    const orGate = gate === '' ? '' : `, or "${gate}" for a gate without a duration`;
    return `${key} requires a duration. Write "${limit} for 5m"${orGate}.`;
}
function readParts(text, { key, example }) {
    const given = readMapping(text, { keys: ['limit', 'for', 'min-requests-per-minute', 'mode'], of: key });
    const limit = given.get('limit');
    const minutes = given.get('for');
    if (limit === undefined || minutes === undefined) {
        throw badGate(text.at, `${key} requires limit and for, such as "${example}".`);
    }
    const least = given.get('min-requests-per-minute');
    return {
        limit,
        breaches: readBreachRule(minutes),
        mode: given.get('mode'),
        minRequestsPerMinute: least === undefined ? 1 : readWholeNumber(least, { from: 1, to: 1_000_000 })
    };
}
function draftRule({ breaches, mode, minRequestsPerMinute }, rule) {
    return {
        kind: 'threshold',
        name: `${rule.subject} for ${formatBreachRule(breaches)}`,
        mode: readMode(mode, rule.defaults),
        signal: rule.signal,
        maxRate: rule.maxRate,
        breaches,
        minRequestsPerMinute
    };
}
/** As it is written in the input: `5m`, `3 of 5m`, `5m in total`. */
function formatBreachRule(rule) {
    switch (rule.kind) {
        case 'consecutive':
            return `${rule.minutes}m`;
        case 'm-of-n':
            return `${rule.minutes} of ${rule.of}m`;
        case 'cumulative':
            return `${rule.minutes}m in total`;
    }
}
//# sourceMappingURL=read-alert-rule.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/gate-meant-by.js
const ERRORS = /^(?:http[-_]?)?(?:5xx|50[0-9x])$|^(?:error|failure)(?:s|[-_]?rate)?$|^(?:http[-_]?)?(?:server[-_]?)?errors?[-_]?(?:rate)?$/i;
const SUCCESS = /^(?:success|availability)(?:[-_]?rate)?$/i;
const PERCENTILE = /^(?:latency[-_]?)?(p(?:[5-9]\d)(?:\.\d{1,3})?)(?:[-_]?latency)?$/i;
const LATENCY = /^(?:latencies|response[-_]?times?|target[-_]?response[-_]?time|durations?)$/i;
/**
 * Suggests what to write for a key that is not a gate but a common monitoring term: `5xx`, `error-rate`, `p95`, `response-time`. A
 * sentence; undefined for all other keys.
 */
function gateMeantBy(key) {
    if (key.length > 40)
        return undefined;
    if (ERRORS.test(key))
        return 'Write "errors: 1%" for the highest accepted share of failed requests.';
    if (SUCCESS.test(key))
        return 'Write "errors: 1%" for the highest accepted share of failed requests: 100% minus this one.';
    const percentile = PERCENTILE.exec(key)?.[1]?.toLowerCase();
    if (percentile !== undefined)
        return `Write "latency: { ${percentile}: 300ms }".`;
    return LATENCY.test(key) ? 'Write "latency: { p95: 300ms }".' : undefined;
}
//# sourceMappingURL=gate-meant-by.js.map
// EXTERNAL MODULE: ./build/src/domain/secret-address/public-address.js
var public_address = __webpack_require__(63768);
;// CONCATENATED MODULE: ./build/src/domain/gate/read/read-http-gate.js




/** What an `http` gate has. */
const HTTP_KEYS = [
    'url',
    'method',
    'headers',
    'status',
    'body-contains',
    'response-headers',
    'version',
    'times-in-a-row',
    'within',
    'every',
    'timeout',
    'mode'
];
/** `http:` an address and what it must answer. Throws `bad-input`, with the line. */
function readHttpGate(text, defaults) {
    const given = readMapping(text, { keys: HTTP_KEYS, of: 'http' });
    const urlText = given.get('url');
    if (urlText === undefined)
        throw badGate(text.at, 'http requires "url", the address to probe.');
    const url = readUrl(urlText);
    const method = given.get('method');
    return {
        kind: 'http',
        name: `http ${(0,public_address/* publicAddress */.W)(url)}`,
        mode: readMode(given.get('mode'), defaults),
        url,
        method: method === undefined ? 'GET' : readChoice(method, ['GET', 'HEAD']),
        requestHeaders: readHeaders(given.get('headers'), 'headers'),
        expect: readExpectation(given),
        timesInARow: readCount(given.get('times-in-a-row')),
        withinSeconds: readSecondsOr(given.get('within'), { from: 1, to: 3600, otherwise: 120 }),
        everySeconds: readSecondsOr(given.get('every'), { from: 1, to: 300, otherwise: 5 }),
        timeoutSeconds: readSecondsOr(given.get('timeout'), { from: 1, to: 60, otherwise: 5 })
    };
}
function readUrl(text) {
    const url = text.kind === 'scalar' ? text.text : '';
    if (/^https?:\/\/[^\s/@]+(?:\/\S*)?$/.test(url) && URL.canParse(url))
        return url;
    throw badGate(text.at, `expected url to be an http:// or https:// address without a password, got ${describeGateText(text)}.`);
}
function readExpectation(given) {
    const body = given.get('body-contains');
    const version = given.get('version');
    return {
        statuses: readStatuses(given.get('status')),
        bodyContains: body === undefined ? undefined : readText(body, 'a part of the response body'),
        headers: readHeaders(given.get('response-headers'), 'response-headers'),
        version: version === undefined ? undefined : readVersion(version)
    };
}
function readStatuses(text) {
    if (text === undefined)
        return [{ from: 200, to: 299 }];
    const items = text.kind === 'list' ? text.items : [text];
    if (items.length === 0)
        throw badGate(text.at, 'status requires a status code, such as 200 or 200-299.');
    return items.map(readStatusRange);
}
function readStatusRange(text) {
    const [, from, to = from] = text.kind === 'scalar' ? (/^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(text.text) ?? []) : [];
    if (from !== undefined && Number(from) <= Number(to))
        return { from: Number(from), to: Number(to) };
    throw badGate(text.at, `expected a status code such as 200 or 200-299, got ${describeGateText(text)}.`);
}
function readHeaders(text, of) {
    if (text === undefined)
        return new Map();
    if (text.kind !== 'mapping')
        throw badGate(text.at, `expected ${of} as a mapping of header names, got ${describeGateText(text)}.`);
    return new Map(text.entries.map(({ key, keyAt, value }) => {
        if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(key))
            throw badGate(keyAt, 'this key is not a valid header name.');
        return [key, readText(value, `the value of header ${key}`)];
    }));
}
/** `{ equals: 1.4.2, header: x-version }` or `{ equals: 1.4.2, json: build.version }` */
function readVersion(text) {
    const given = readMapping(text, { keys: ['equals', 'header', 'json'], of: 'version' });
    const equals = given.get('equals');
    const header = given.get('header');
    const json = given.get('json');
    if (equals === undefined || (header === undefined) === (json === undefined)) {
        throw badGate(text.at, 'version requires "equals", and either "header" or "json" for where the response has its version.');
    }
    return {
        equals: readText(equals, 'the version that must respond'),
        in: header === undefined
            ? { kind: 'json', path: readText(json ?? text, 'the path of a JSON member, such as build.version').split('.') }
            : { kind: 'header', name: readText(header, 'the name of a header') }
    };
}
function readCount(text) {
    return text === undefined ? 3 : readWholeNumber(text, { from: 1, to: 100 });
}
function readSecondsOr(text, { from, to, otherwise }) {
    return text === undefined ? otherwise : readSeconds(text, { from, to });
}
//# sourceMappingURL=read-http-gate.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/read-series-gate.js



/** `mann-whitney:` any metric that has values for each of the two revisions. Throws `bad-input`, with the line. */
function readSeriesGate(text, defaults) {
    const given = readMapping(text, {
        keys: ['metric', 'fails-when', 'tolerance', 'confidence', 'mode'],
        of: 'mann-whitney'
    });
    const metricText = given.get('metric');
    const failsWhen = given.get('fails-when');
    if (metricText === undefined || failsWhen === undefined) {
        throw badGate(text.at, 'mann-whitney requires "metric" and "fails-when" (higher, lower or different).');
    }
    const metric = defaults.dialect.readMetric(metricText);
    const tolerance = given.get('tolerance');
    const confidence = given.get('confidence');
    return {
        kind: 'mann-whitney',
        name: `${metric.name} by rank`,
        mode: readMode(given.get('mode'), defaults),
        metric,
        failsWhen: readChoice(failsWhen, ['higher', 'lower', 'different']),
        tolerance: tolerance === undefined ? 0.25 : readPercent(tolerance, { from: 0, to: 900 }),
        confidence: confidence === undefined ? 0.98 : readPercent(confidence, { from: 50, to: 99.99 })
    };
}
//# sourceMappingURL=read-series-gate.js.map
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
;// CONCATENATED MODULE: ./build/src/domain/gate/read/read-signal-gates.js




const TOLERANCE = 0.25;
const MAX_ERROR_RATE = 0.01;
const SHARED_BREACH_MINUTES = 5;
/** What an `errors` gate has. */
const ERROR_KEYS = ['max-rate', 'tolerance', 'shared-breach-wait', 'mode'];
/** `errors:` the two default tests on failed requests, against the stable revision and against the service level. `errors: 1%` names the service level. */
function readErrorGates(text, defaults) {
    refuseSlip(text, ERROR_KEYS);
    const given = text.kind === 'scalar' ? new Map([['max-rate', text]]) : readMapping(text, { keys: ERROR_KEYS, of: 'errors' });
    const signal = { kind: 'errors' };
    return [
        readRelative(given, { signal, name: 'errors', defaults }),
        readAbsolute(given, { signal, name: 'errors', defaults })
    ];
}
const LATENCY_KEYS = ['slower-than', 'max-rate', 'tolerance', 'shared-breach-wait', 'mode'];
const PERCENTILES = ['p50', 'p75', 'p90', 'p95', 'p99', 'p99.9'];
const read_signal_gates_PERCENTILE_KEY = /^p([5-9]\d(?:\.\d{1,3})?)$/;
/**
 * `latency:` the same tests on slow requests; the service level only when one is given. `p95: 300ms` gives both: the 95th percentile
 * lies above 300 ms exactly when more than 5% of the requests are slower. `latency: 300ms` is `latency: { p95: 300ms }`. Throws
 * `bad-input`, with the line.
 */
function readLatencyGates(text, defaults) {
    refuseSlip(text, [...LATENCY_KEYS, ...PERCENTILES]);
    if (text.kind === 'scalar')
        return readPercentile({ key: 'p95', value: text }, new Map(), defaults);
    const percentiles = text.kind === 'mapping' ? text.entries.filter(({ key }) => read_signal_gates_PERCENTILE_KEY.test(key)) : [];
    if (text.kind !== 'mapping' || percentiles.length === 0)
        return readSlowGates(text, defaults);
    const entries = text.entries.filter(entry => !percentiles.includes(entry));
    const given = readMapping({ ...text, entries }, { keys: LATENCY_KEYS, of: 'latency' });
    const excess = entries.find(({ key }) => key === 'slower-than' || key === 'max-rate');
    if (excess !== undefined)
        throw badGate(excess.keyAt, `${excess.key} cannot be combined with ${percentiles[0]?.key ?? 'p95'}, which sets slower-than and max-rate. Remove one of them.`);
    return percentiles.flatMap(entry => readPercentile(entry, given, defaults));
}
function readPercentile({ key, value }, given, defaults) {
    const slowerThanMilliseconds = readMilliseconds(value);
    const maxRate = Number(((100 - Number(read_signal_gates_PERCENTILE_KEY.exec(key)?.[1])) / 100).toFixed(6));
    const part = slowPart(slowerThanMilliseconds, defaults, Number(key.slice(1)));
    return [readRelative(given, part), { ...readAbsolute(given, part), maxRate }];
}
function readSlowGates(text, defaults) {
    const given = readMapping(text, { keys: LATENCY_KEYS, of: 'latency' });
    const cut = given.get('slower-than');
    if (cut === undefined)
        throw badGate(text.at, 'latency requires a response time. Write "latency: { p95: 300ms }", or set "slower-than" to the time above which a request is slow.');
    const part = slowPart(readMilliseconds(cut), defaults);
    if (given.has('max-rate'))
        return [readRelative(given, part), readAbsolute(given, part)];
    const wait = given.get('shared-breach-wait');
    if (wait !== undefined)
        throw badGate(wait.at, '"shared-breach-wait" is not supported without "max-rate". Remove it, or add "max-rate".');
    return [readRelative(given, part)];
}
function slowPart(slowerThanMilliseconds, defaults, percentile) {
    return {
        signal: { kind: 'slow', slowerThanMilliseconds, ...(0,present_members/* presentMembers */.P)({ percentile }) },
        name: `slower than ${slowerThanMilliseconds} ms`,
        defaults
    };
}
function readRelative(given, { signal, name, defaults }) {
    const tolerance = given.get('tolerance');
    return {
        kind: 'relative',
        name: `${name} against stable`,
        mode: readMode(given.get('mode'), defaults),
        signal,
        tolerance: tolerance === undefined ? TOLERANCE : readPercent(tolerance, { from: 0, to: 900 })
    };
}
function readAbsolute(given, { signal, name, defaults }) {
    const maxRate = given.get('max-rate');
    const wait = given.get('shared-breach-wait');
    return {
        kind: 'absolute',
        name: `${name} against the service level`,
        mode: readMode(given.get('mode'), defaults),
        signal,
        maxRate: maxRate === undefined ? MAX_ERROR_RATE : readPercent(maxRate, { above: 0, to: 50 }),
        sharedBreachMinutes: wait === undefined ? SHARED_BREACH_MINUTES : readMinutes(wait, { from: 0, to: 60 })
    };
}
//# sourceMappingURL=read-signal-gates.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read/parse-gates.js










/** The chance of ever aborting a sound canary, over all tests. */
const FALSE_ABORT_RATE = 0.01;
const LEAST_REQUESTS = 100;
/** No error in n requests bounds the rate by 3/n (95%): the rule of three. */
const RULE_OF_THREE = 3;
const SETTINGS = ['min-requests', 'false-abort-rate', 'warm-up', 'metric-delay', 'errors-from', 'mode'];
const parse_gates_GATES = {
    errors: readErrorGates,
    latency: each(readLatencyGates),
    'error-rate-above': each((text, defaults) => [readErrorRule(text, defaults)]),
    'alert-rules': each((text, defaults) => [readWordedRule(text, defaults)]),
    alarms: (text, defaults) => [readAlarmsGate(text, defaults)],
    http: each((text, defaults) => [readHttpGate(text, defaults)]),
    targets: (text, defaults) => [readTargetsGate(text, defaults)],
    'mann-whitney': each((text, defaults) => [readSeriesGate(text, defaults)])
};
const NAMES = Object.keys(parse_gates_GATES).toSpliced(3, 0, 'p95-above');
const KNOWN = [...NAMES, ...SETTINGS];
/**
 * Reads the input `gates`: which gates judge a rollout, and how. Only the listed gates are evaluated. Published as
 * schemas/gates.v1.json. Throws a DeployError with line and column.
 */
function parseGates(text, dialect) {
    const root = readGateText(text);
    refuseSlip(root, KNOWN);
    if (root.kind !== 'mapping') {
        const dashes = root.kind === 'list' ? ' Remove the dash before each gate.' : '';
        throw badGate(root.at, `expected a mapping of gates such as "errors:", got ${describeGateText(root)}.${dashes}`);
    }
    const settings = pickSettings(root);
    const drafts = readDrafts(root, { mode: readMode(settings.get('mode'), { mode: 'enforce' }), dialect });
    return {
        gates: shareSettings(drafts, settings),
        warmUpMinutes: readOr(settings.get('warm-up'), 1, value => readMinutes(value, { from: 1, to: 60 })),
        metricDelaySeconds: readOr(settings.get('metric-delay'), 120, value => readSeconds(value, { from: 0, to: 600 })),
        errorSource: readErrorSource(settings.get('errors-from'), dialect)
    };
}
function readDrafts(root, defaults) {
    const entries = root.entries.filter(({ key }) => !isSetting(key));
    if (entries.length === 0)
        throw badGate(root.at, `no gate is listed. Expected one of ${NAMES.join(', ')}.`);
    const names = new Set();
    const addresses = new Map();
    return entries.flatMap(entry => {
        return readEntry(entry, defaults).map(draft => {
            const name = draft.kind === 'http' ? nameProbe(draft, addresses) : draft.name;
            if (names.has(name))
                throw badGate(entry.keyAt, `the gate "${name}" appears twice. Remove one of the two.`);
            names.add(name);
            return { ...draft, name };
        });
    });
}
/** The query of an address is not shown, so that two addresses may look alike: the second is numbered. */
function nameProbe({ name, url }, addresses) {
    const alike = addresses.get(name) ?? [];
    if (alike.includes(url))
        return name;
    addresses.set(name, [...alike, url]);
    return alike.length === 0 ? name : `${name} (${alike.length + 1})`;
}
function readEntry({ key, keyAt, value }, defaults) {
    if (percentileOf(key) !== undefined) {
        return each(text => [readPercentileRule(text, key, defaults)])(value, defaults);
    }
    const read = Object.hasOwn(parse_gates_GATES, key) ? parse_gates_GATES[key] : undefined;
    if (read !== undefined)
        return read(value, defaults);
    const gate = gateOfKey(key);
    if (gate !== undefined)
        throw badGate(keyAt, `"${key}" belongs to a gate. Indent it below "${gate}:".`);
    const meant = gateMeantBy(key);
    if (meant !== undefined)
        throw badGate(keyAt, `gates has no key ${(0,quote_safe/* quoteWord */.XW)(key)}. ${meant}`);
    throw badGate(keyAt, unknownKey(key, { keys: KNOWN, of: 'gates' }));
}
/** Keys of gates that are none of `gates` itself. */
const KEYS_OF_GATES = {
    latency: ['slower-than'],
    errors: ERROR_KEYS,
    http: HTTP_KEYS,
    alarms: ['names'],
    'mann-whitney': ['metric', 'fails-when', 'confidence']
};
function gateOfKey(key) {
    return Object.keys(KEYS_OF_GATES).find(gate => KEYS_OF_GATES[gate]?.includes(key));
}
/** Gates that may be given several times, as a list. */
function each(read) {
    return (text, defaults) => {
        if (text.kind !== 'list')
            return read(text, defaults);
        if (text.items.length === 0)
            throw badGate(text.at, 'this list is empty.');
        return text.items.flatMap(item => read(item, defaults));
    };
}
function pickSettings(root) {
    return new Map(root.entries.flatMap(({ key, value }) => (isSetting(key) ? [[key, value]] : [])));
}
function isSetting(key) {
    return SETTINGS.some(setting => setting === key);
}
/** All tests together err as rarely as asked for, so each gets its share (Bonferroni), whether it decides or observes. */
function shareSettings(drafts, settings) {
    const rate = readOr(settings.get('false-abort-rate'), FALSE_ABORT_RATE, value => readPercent(value, { above: 0, to: 50 }));
    const tests = drafts.filter(({ kind }) => kind === 'relative' || kind === 'absolute').length;
    const minRequests = readOr(settings.get('min-requests'), requestsFor(drafts), value => readWholeNumber(value, { from: 1, to: 1_000_000_000 }));
    return drafts.map(draft => {
        if (draft.kind === 'relative' || draft.kind === 'absolute')
            return { ...draft, alpha: rate / tests, minRequests };
        return draft.kind === 'threshold' ? { ...draft, minRequests } : draft;
    });
}
function requestsFor(drafts) {
    const rates = drafts.flatMap(draft => draft.kind === 'absolute' && draft.signal.kind === 'errors' ? [draft.maxRate] : []);
    return Math.max(LEAST_REQUESTS, ...rates.map(rate => Math.ceil(RULE_OF_THREE / rate)));
}
function readErrorSource(text, { errorSources }) {
    return text === undefined ? errorSources[0] : readChoice(text, errorSources);
}
function readOr(text, otherwise, read) {
    return text === undefined ? otherwise : read(text);
}
//# sourceMappingURL=parse-gates.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/attribute-errors.js
var attribute_errors = __webpack_require__(31267);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/metric-expression.js
var metric_expression = __webpack_require__(88502);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/cloudwatch-metric.js
var cloudwatch_metric = __webpack_require__(2260);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/gate/read-cloudwatch-metric.js






const PLAIN_KEYS = ['namespace', 'name', 'statistic', 'dimensions'];
const METRICS_AT_MOST = 10;
const RANGE = String.raw `\([^()\s:]*:[^()\s:]*\)`;
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
const OF_A_REQUEST = new RegExp(String.raw `^(?:Average|Minimum|Maximum|IQM|(?:p|tm|wm)\d{1,2}(?:\.\d{1,10})?|(?:PR|TM|WM)${RANGE})$`);
const OF_ALL_REQUESTS = new RegExp(String.raw `^(?:Sum|SampleCount|(?:tc|ts)\d{1,2}(?:\.\d{1,10})?|(?:TC|TS)${RANGE})$`);
/** `metric:` what is compared: one metric of CloudWatch, or an expression over several. Throws `bad-input`, with the line. */
function readCloudWatchMetric(text) {
    const isExpression = text.kind === 'mapping' && text.entries.some(({ key }) => key === 'expression');
    const metric = isExpression ? readExpression(text) : readPlainMetric(text, 'compared');
    if ((0,cloudwatch_metric/* separatesRevisions */.f3)(metric))
        return metric;
    throw badGate(text.at, `metric requires a dimension that distinguishes the revisions, with ${cloudwatch_metric/* TELLING_PLACEHOLDERS */.Lz.map(inBraces).join(' or ')} in its value.`);
}
function readExpression(text) {
    const given = readMapping(text, { keys: ['name', 'expression', 'metrics'], of: 'metric' });
    const name = given.get('name');
    const expression = given.get('expression');
    const metrics = given.get('metrics');
    if (name === undefined || expression === undefined || metrics === undefined) {
        throw badGate(text.at, 'metric requires "name", "expression" and "metrics".');
    }
    const parts = read_cloudwatch_metric_readParts(metrics);
    return {
        kind: 'expression',
        name: readText(name, "the metric's name"),
        expression: checkExpression(expression, [...parts.keys()]),
        metrics: parts
    };
}
function read_cloudwatch_metric_readParts(text) {
    const entries = text.kind === 'mapping' ? text.entries : [];
    if (entries.length === 0 || entries.length > METRICS_AT_MOST) {
        throw badGate(text.at, `expected metrics as a mapping of 1 to ${METRICS_AT_MOST} ids to metrics, got ${describeGateText(text)}.`);
    }
    return new Map(entries.map(({ key, keyAt, value }) => {
        if (/^[a-z]\w{0,39}$/.test(key))
            return [key, readPlainMetric(value, 'part')];
        throw badGate(keyAt, `${(0,quote_safe/* quoteName */.AB)(key)} is not a valid id for an expression; expected a lower-case letter, then letters, digits and _ (40 at most).`);
    }));
}
function checkExpression(text, ids) {
    const expression = readText(text, 'metric math such as "orders / requests"');
    const far = (0,metric_expression/* farReachingIn */.A9)(expression);
    if (far !== undefined) {
        throw badGate(text.at, `${far}() would also match metrics of other gates. List each metric under "metrics".`);
    }
    const mentioned = (0,metric_expression/* idsIn */.Sd)(expression);
    const unknown = mentioned.find(id => !ids.includes(id));
    if (unknown !== undefined) {
        throw badGate(text.at, `the expression uses ${(0,quote_safe/* quoteName */.AB)(unknown)}, which "metrics" does not define; did you mean "${(0,find_nearest/* findNearest */.q)(unknown, ids)}"? Defined: ${ids.join(', ')}.`);
    }
    const idle = ids.find(id => !mentioned.includes(id));
    if (idle === undefined)
        return expression;
    throw badGate(text.at, `the expression does not use "${idle}", which "metrics" defines. Remove it, or use it.`);
}
function readPlainMetric(text, use) {
    const given = readMapping(text, {
        keys: PLAIN_KEYS,
        of: use === 'compared' ? 'metric (without expression)' : 'a metric of the expression'
    });
    const need = (key) => {
        const value = given.get(key);
        if (value === undefined)
            throw badGate(text.at, `metric requires "${key}".`);
        return value;
    };
    return {
        kind: 'metric',
        namespace: readText(need('namespace'), "the metric's namespace"),
        name: readText(need('name'), "the metric's name"),
        statistic: readStatistic(need('statistic'), use),
        dimensions: readDimensions(given.get('dimensions'))
    };
}
/** What grows with the number of requests is smaller on the canary whatever it does: it has the smaller share of them. */
function readStatistic(text, use) {
    const statistic = readText(text, "the metric's statistic");
    if (OF_A_REQUEST.test(statistic))
        return statistic;
    if (!OF_ALL_REQUESTS.test(statistic)) {
        throw badGate(text.at, `expected a statistic of CloudWatch such as Average, p90 or TM(2%:98%), got ${describeGateText(text)}.`);
    }
    if (use === 'part')
        return statistic;
    throw badGate(text.at, `${statistic} depends on the share of traffic, which differs between the revisions. Compare Average or a percentile, or divide by the requests in an expression.`);
}
function readDimensions(text) {
    if (text === undefined)
        return new Map();
    if (text.kind === 'mapping') {
        return new Map(text.entries.map(({ key, value }) => [key, readDimension(value, key)]));
    }
    throw badGate(text.at, `expected dimensions as a mapping of names to values, got ${describeGateText(text)}.`);
}
function readDimension(text, name) {
    const value = readText(text, `the value of dimension ${(0,quote_safe/* quoteName */.AB)(name)}`);
    for (const [, inside = ''] of value.matchAll(/\{([^{}]*)\}/g)) {
        if (cloudwatch_metric/* PLACEHOLDERS */.je.some(placeholder => placeholder === inside))
            continue;
        throw badGate(text.at, `unknown placeholder ${(0,quote_safe/* quoteWord */.XW)(inside)}; did you mean {${(0,find_nearest/* findNearest */.q)(inside, cloudwatch_metric/* PLACEHOLDERS */.je)}}? Known: ${cloudwatch_metric/* PLACEHOLDERS */.je.map(inBraces).join(', ')}.`);
    }
    return value;
}
function inBraces(placeholder) {
    return `{${placeholder}}`;
}
//# sourceMappingURL=read-cloudwatch-metric.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/gate/parse-ecs-gates.js



/** DescribeAlarms takes that many: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const ALARMS_AT_MOST = 100;
const DIALECT = {
    errorSources: attribute_errors/* ERROR_SOURCES */.YZ,
    readMetric: readCloudWatchMetric,
    // An alarm without data does not fail, as in ECS itself: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
    alarms: { called: 'CloudWatch alarm', atMost: ALARMS_AT_MOST }
};
/** Reads the input `gates` of a rollout on ECS. Published as schemas/gates.v1.json. Throws a DeployError with line and column. */
function parseEcsGates(text) {
    return parseGates(text, DIALECT);
}
//# sourceMappingURL=parse-ecs-gates.js.map

/***/ })

};
