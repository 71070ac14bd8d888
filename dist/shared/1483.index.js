export const id = 1483;
export const ids = [1483];
export const modules = {

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
    return { subject: textOf(claims.sub), audience: textOf(claims.aud), issuer: textOf(claims.iss) };
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

/***/ 9831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepIdTokens)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);


/** The job's tokens from the runner's endpoint: https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
function stepIdTokens(env, masks) {
    return {
        async request(audience) {
            const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = env;
            if (url === '' || bearer === '') {
                throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('role-to-assume', 'this job may not ask GitHub for an OpenID Connect token; give it `permissions: id-token: write`, or leave the input out and configure credentials in an earlier step.');
            }
            masks.hide(bearer);
            const token = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getIDToken */ .V9)(audience).catch((cause) => {
                // What the client says may quote the answer: only the status is told.
                const status = /Error Code\s*:\s*(\d{3})/.exec(String(cause))?.[1];
                const why = status === undefined ? 'it could not be reached or answered without one' : `it answered HTTP ${status}`;
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('credentials-missing', `GitHub's token endpoint gave no OpenID Connect token (${why}): run the job again, or see githubstatus.com.`);
            });
            masks.hide(token);
            const [, claims = '', signature = ''] = token.split('.');
            for (const part of [claims, signature])
                masks.hide(part);
            return token;
        }
    };
}
//# sourceMappingURL=step-id-tokens.js.map

/***/ }),

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ stepMasks)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3563);

/** The masks of the job's log: a value, and what URLs, forms and headers make of it. */
function stepMasks() {
    return {
        hide(secret) {
            const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
            for (const form of new Set(forms))
                (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecret */ .$)(form);
        }
    };
}
//# sourceMappingURL=step-masks.js.map

/***/ })

};
