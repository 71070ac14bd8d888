export const modules = {

/***/ 38124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretLabels),
/* harmony export */   m: () => (/* binding */ publicHost)
/* harmony export */ });
const KEY_CHARACTERS = 12;
/** No word in a host name has so many letters. */
const LONGEST_WORD = 24;
/**
 * The host of an address, with its port, fit for logs and errors: a label that is a key, as in the URL of a Lambda function or of a
 * tunnel, is left out. https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html
 */
function publicHost(url) {
    const secret = new Set(secretLabels(url));
    return url.host
        .split('.')
        .map(label => (secret.has(label) ? '***' : label))
        .join('.');
}
/** The labels of a host name that are keys. */
function secretLabels({ hostname }) {
    return hostname.split('.').filter(isKey);
}
function isKey(label) {
    if (label.length >= LONGEST_WORD && /^[a-z0-9]+$/.test(label))
        return true;
    return label.length >= KEY_CHARACTERS && /^[a-z0-9]+$/.test(label) && /\d[a-z]+\d|[a-z]\d+[a-z]/.test(label);
}
//# sourceMappingURL=public-host.js.map

/***/ }),

/***/ 89932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ localFetch)
/* harmony export */ });
/* harmony import */ var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);

/** The same `fetch`, which refuses every host but this machine while the clock of a local cloud is in use. */
function localFetch(send, env) {
    return async (input, init) => {
        (0,_domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseRemoteHost */ .JM)(env, new URL(input instanceof Request ? input.url : input).hostname);
        return send(input, init);
    };
}
//# sourceMappingURL=local-fetch.js.map

/***/ }),

/***/ 62425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ patientFetch)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/domain/secret-address/public-host.js
var public_host = __webpack_require__(38124);
// EXTERNAL MODULE: ./build/src/http/bounded-response.js
var bounded_response = __webpack_require__(9959);
// EXTERNAL MODULE: ./build/src/http/lost-request.js
var lost_request = __webpack_require__(40282);
;// CONCATENATED MODULE: ./build/src/http/requested-wait.js
/**
 * How long an answer asks to wait before the next request, in milliseconds; undefined when it does not. Retry-After is seconds or a date
 * (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after), Discord's has decimals; GitHub may give the moment at which a used-up
 * limit starts again (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
function requestedWait({ status, headers }, now) {
    if (![403, 429, 503].includes(status))
        return undefined;
    const after = headers.get('retry-after');
    if (after !== null) {
        const milliseconds = /^\d+(?:\.\d+)?$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
        if (Number.isFinite(milliseconds))
            return Math.max(0, milliseconds);
    }
    const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
    const resetSeconds = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (isUsedUp && Number.isFinite(resetSeconds))
        return Math.max(0, resetSeconds * 1000 - now);
    return status === 429 ? 1_000 : undefined;
}
//# sourceMappingURL=requested-wait.js.map
;// CONCATENATED MODULE: ./build/src/http/patient-fetch.js






const ATTEMPT_MILLISECONDS = 10_000;
const FIRST_PAUSE_MILLISECONDS = 400;
/** After failures; rate limits are waited out as often as there is time for it. */
const MOST_ATTEMPTS = 4;
/**
 * `fetch` that waits out rate limits and retries what failed on the other side, as long as the deadline allows. A request whose answer
 * was lost is sent again only when that cannot do a thing twice. Throws a DeployError that holds no more of the address than its host.
 */
function patientFetch(patience) {
    const { clock, deadlineAt } = patience;
    return async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const host = (0,public_host/* publicHost */.m)(url);
        const isRepeatable = repeatsSafely(url, init);
        for (let count = 1;; count += 1) {
            const leftMilliseconds = deadlineAt - clock.now();
            if (leftMilliseconds <= 0)
                throw new errors/* DeployError */.s('unreachable', `Timed out before a request to ${host} could be sent.`);
            const outcome = await send(input, init, Math.min(leftMilliseconds, ATTEMPT_MILLISECONDS));
            const wait = waitAfter(outcome, { host, count, isRepeatable }, patience);
            if ('response' in outcome) {
                if (wait === undefined)
                    return (0,bounded_response/* boundedResponse */.H)(outcome.response);
                await outcome.response.body?.cancel();
            }
            await clock.sleep(wait ?? 0);
        }
    };
}
async function send(input, init, milliseconds) {
    try {
        return { response: await fetch(input, { ...init, redirect: 'error', signal: AbortSignal.timeout(milliseconds) }) };
    }
    catch (error) {
        return { error };
    }
}
/** How long to wait before the next attempt, in milliseconds; undefined when the response is the one to take. */
function waitAfter(outcome, attempt, { clock, deadlineAt, random }) {
    const { host, count } = attempt;
    const pause = FIRST_PAUSE_MILLISECONDS * 2 ** (count - 1) * (0.5 + random());
    const leftMilliseconds = deadlineAt - clock.now();
    const isLast = count >= MOST_ATTEMPTS || pause >= leftMilliseconds;
    if ('error' in outcome)
        return waitAfterLoss(outcome.error, attempt, { pause, isLast });
    const requested = requestedWait(outcome.response, clock.now());
    if (requested === undefined)
        return outcome.response.status >= 500 && !isLast ? pause : undefined;
    if (requested < leftMilliseconds)
        return requested;
    throw new errors/* DeployError */.s('throttled', `${host} asked to retry after ${(0,duration/* formatDuration */.a3)(requested)}, but only ${(0,duration/* formatDuration */.a3)(Math.max(0, leftMilliseconds))} of "timeout" was left.`);
}
function waitAfterLoss(error, { host, count, isRepeatable }, { pause, isLast }) {
    const { sentence, mayHaveArrived } = (0,lost_request/* explainLost */.M)(error);
    const isDone = mayHaveArrived && !isRepeatable;
    if (!isDone && !isLast)
        return pause;
    const attempts = count === 1 ? '' : ` (${count} attempts)`;
    const rest = isDone ? '. The message may have been delivered' : '';
    throw new errors/* DeployError */.s(isDone ? 'outcome-unknown' : 'unreachable', `${host}: ${sentence}${attempts}${rest}.`, {
        cause: error
    });
}
/** A POST makes something new, except where an ID identifies a repeated request to the receiver, where it edits, and where it is a query: GraphQL is only read. */
function repeatsSafely(url, init) {
    const method = init?.method?.toUpperCase() ?? 'GET';
    return (method !== 'POST' ||
        url.pathname.endsWith('/chat.update') ||
        url.pathname.endsWith('/graphql') ||
        new Headers(init?.headers).has('x-deploy-kit-delivery'));
}
//# sourceMappingURL=patient-fetch.js.map

/***/ }),

/***/ 50392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openGithub),
/* harmony export */   Y: () => (/* binding */ openDeploymentHistory)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89932);
/* harmony import */ var _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62425);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78252);




/**
 * GitHub's REST API for the repository of the job. The client is loaded when it is needed. Throws `bad-input` without
 * `GITHUB_REPOSITORY`.
 */
async function openGithub(token, { env, clock, deadlineAt }) {
    const { GITHUB_REPOSITORY: repository } = env;
    if (repository === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', 'GITHUB_REPOSITORY is not set. GitHub sets it in every job; do not unset it.');
    const api = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_3__/* .githubApi */ .M)(env);
    const { openRepository } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(9740)]).then(__webpack_require__.bind(__webpack_require__, 69758));
    const fetch = (0,_http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .localFetch */ .y)((0,_http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .patientFetch */ .U)({ clock, deadlineAt, random: Math.random }), env);
    return openRepository({ token, repository, api, fetch });
}
/** The deployments and commits of the repository. */
async function openDeploymentHistory(repository) {
    const { repositoryReader } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 74023));
    const { githubDeploymentHistory } = await __webpack_require__.e(/* import() */ 9000).then(__webpack_require__.bind(__webpack_require__, 79000));
    return githubDeploymentHistory(repositoryReader(repository), repository.at);
}
//# sourceMappingURL=open-github.js.map

/***/ })

};
