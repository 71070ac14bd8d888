export const id = 1513;
export const ids = [1513,9626];
export const modules = {

/***/ 15785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ LIMIT_CHARACTERS),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Hg: () => (/* binding */ LIMIT_VALUES),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   S8: () => (/* binding */ TOO_MANY_VALUES),
/* harmony export */   bU: () => (/* binding */ documentFormat),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   uT: () => (/* binding */ LIMIT_DEPTH)
/* harmony export */ });
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83733);

/** Of one text: keeps hostile files from costing time. The largest that is meant, a task definition, has 64 KiB without its comments. */
const LIMIT_CHARACTERS = 1024 * 1024;
/** Lists and objects inside each other. A task definition has 8. */
const LIMIT_DEPTH = 100;
/**
 * Values in one document: objects, lists, and what they hold. A definition of 64 KiB, the most that ECS takes, has room for fewer. Checking
 * and comparing takes far longer for each value than for each character.
 */
const LIMIT_VALUES = 25_000;
const TOO_MANY_VALUES = 'the document has more than 25,000 values; shorten it.';
/** JSON or YAML, by the file's extension; where that does not tell, by the text's first character. */
function documentFormat(text, origin) {
    if (text.length > LIMIT_CHARACTERS)
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_0__/* .badText */ .rY)({ origin }, 'the text is longer than 1 MiB; shorten it.');
    const extension = origin.kind === 'file' ? /\.([a-z]+)$/i.exec(origin.path)?.[1]?.toLowerCase() : undefined;
    if (extension === 'json' || extension === 'jsonc')
        return 'json';
    if (extension === 'yaml' || extension === 'yml')
        return 'yaml';
    return /^\s*(?:[{[]|\/\/|\/\*)/.test(text) ? 'json-or-yaml' : 'yaml';
}
/** The value at a path; undefined when there is none. */
function valueAt(value, path) {
    return path.reduce((inner, key) => {
        if (isList(inner))
            return typeof key === 'number' ? inner[key] : undefined;
        return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
    }, value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** What a value is, for an error message that must not show it. */
function describeType(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (isList(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    return value === '' ? 'an empty string' : `a ${typeof value}`;
}
//# sourceMappingURL=document.js.map

/***/ }),

/***/ 83733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   rY: () => (/* binding */ badText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** The error of a text that cannot be accepted: `task.json:3:5: …` or `Input "secrets", line 2: …`. */
function badText(place, message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${formatPlace(place)}: ${message}`, { cause, ...annotation(place) });
}
/** The place for people. */
function formatPlace({ origin, position }) {
    if (origin.kind === 'file') {
        return position === undefined ? origin.path : `${origin.path}:${position.line}:${position.column}`;
    }
    const name = `Input "${origin.input}"`;
    return position === undefined ? name : `${name}, line ${position.line}, column ${position.column}`;
}
/** The offsets at which the lines of a text start. */
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** The position of a character of a text whose lines start there. */
function positionAt(starts, offset) {
    let line = 0;
    for (let end = starts.length; end - line > 1;) {
        const middle = (line + end) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            line = middle;
        else
            end = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
function annotation({ origin, position }) {
    return origin.kind === 'file' && position !== undefined ? { position: { file: origin.path, ...position } } : {};
}
//# sourceMappingURL=text-place.js.map

/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClaimTexts),
/* harmony export */   v: () => (/* binding */ readTokenClaims)
/* harmony export */ });
/** All that a token says of its job. Never throws. */
function readClaimTexts(token) {
    const claims = Object.entries(parsePayload(token.split('.')[1] ?? ''));
    return Object.fromEntries(claims.flatMap(([name, value]) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, String(value)]]
        : []));
}
/** Reads the claims without checking the signature: that is for AWS to do. Never throws. */
function readTokenClaims(token) {
    const claims = parsePayload(token.split('.')[1] ?? '');
    return {
        ...{ subject: textOf(claims.sub), audience: textOf(claims.aud), issuer: textOf(claims.iss) },
        workflow: textOf(claims.job_workflow_ref)
    };
}
function parsePayload(segment) {
    try {
        const bytes = Uint8Array.from(atob(segment.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0));
        const payload = JSON.parse(new TextDecoder().decode(bytes));
        return typeof payload === 'object' && payload !== null ? { ...payload } : {};
    }
    catch {
        return {};
    }
}
function textOf(claim) {
    return typeof claim === 'string' ? claim : undefined;
}
//# sourceMappingURL=token-claims.js.map

/***/ }),

/***/ 78309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ joinSentences)
/* harmony export */ });
/**
 * One text of several sentences, with a blank between them. What others wrote (an error of AWS, say) may end without a period, or be
 * empty: a sentence that another one follows gets its period, and an empty one is left out.
 */
function joinSentences(...sentences) {
    const texts = sentences.map(sentence => sentence?.trim() ?? '').filter(text => text !== '');
    return texts.map((text, index) => (index === texts.length - 1 || isEnded(text) ? text : `${text}.`)).join(' ');
}
/** Ended by a mark, or inside a quotation or brackets that is. */
function isEnded(text) {
    return /[.!?:;…]["'”’)\]`]*$/.test(text);
}
//# sourceMappingURL=join-sentences.js.map

/***/ }),

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepIdTokens)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** The job's tokens from the runner's endpoint: https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
function stepIdTokens(env, masks) {
    return {
        async request(audience) {
            const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = env;
            if (url === '' || bearer === '') {
                throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('role-to-assume', 'this job may not ask GitHub for an OpenID Connect token; give it `permissions: id-token: write`, or leave the input out and configure credentials in an earlier step.');
            }
            masks.hide(bearer);
            const token = await ask(`${url}&audience=${encodeURIComponent(audience)}`, bearer);
            masks.hide(token);
            const [, claims = '', signature = ''] = token.split('.');
            for (const part of [claims, signature])
                masks.hide(part);
            return token;
        }
    };
}
async function ask(url, bearer) {
    const { askForIdToken } = await __webpack_require__.e(/* import() */ 4533).then(__webpack_require__.bind(__webpack_require__, 54533));
    const token = await askForIdToken(url, bearer).catch((cause) => {
        // What the client says may quote the answer: only the status is told.
        const { statusCode } = cause;
        throw noToken(typeof statusCode === 'number'
            ? `it answered HTTP ${statusCode}`
            : 'it could not be reached or answered without one');
    });
    if (typeof token !== 'string' || token === '')
        throw noToken('it could not be reached or answered without one');
    return token;
}
function noToken(why) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('credentials-missing', `GitHub's token endpoint gave no OpenID Connect token (${why}): run the job again, or see githubstatus.com.`);
}
//# sourceMappingURL=step-id-tokens.js.map

/***/ }),

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ stepMasks)
/* harmony export */ });
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);

/** The masks of the job's log. */
function stepMasks() {
    return { hide: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecret */ .$l };
}
//# sourceMappingURL=step-masks.js.map

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
/** The word of a gate plan that was read for ECS. */
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
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS),
/* harmony export */   ny: () => (/* binding */ tellsApart),
/* harmony export */   qk: () => (/* binding */ toCloudWatchMetric)
/* harmony export */ });
/** The metric of a gate that was read for ECS. */
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
function tellsApart(metric) {
    if (metric.kind === 'expression')
        return [...metric.metrics.values()].some(tellsApart);
    return [...metric.dimensions.values()].some(value => TELLING_PLACEHOLDERS.some(placeholder => value.includes(`{${placeholder}}`)));
}
//# sourceMappingURL=cloudwatch-metric.js.map

/***/ }),

/***/ 90159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readForward)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/** How a rule splits its traffic; empty when it does not forward. */
function readForward({ actions }) {
    const forward = actions.find(({ Type }) => Type === 'forward');
    const config = forward !== undefined && (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(forward.ForwardConfig) ? forward.ForwardConfig : {};
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(config.TargetGroups))
        return typeof forward?.TargetGroupArn === 'string' ? [{ arn: forward.TargetGroupArn, weight: 1 }] : [];
    return config.TargetGroups.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).flatMap(({ TargetGroupArn, Weight }) => typeof TargetGroupArn === 'string' ? [{ arn: TargetGroupArn, weight: typeof Weight === 'number' ? Weight : 1 }] : []);
}
//# sourceMappingURL=attachment.js.map

/***/ })

};
