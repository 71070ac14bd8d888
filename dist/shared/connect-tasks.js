export const id = 6978;
export const ids = [6978];
export const modules = {

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

/***/ 55385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectTasks: () => (/* binding */ connectTasks)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7777);
/* harmony import */ var _targets_ecs_aws_cloudwatch_task_logs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96304);
/* harmony import */ var _adapters_images_ecr_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36158);
/* harmony import */ var _targets_ecs_aws_ecs_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11906);
/* harmony import */ var _targets_ecs_aws_ecs_task_definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78704);
/* harmony import */ var _targets_ecs_aws_ecs_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97466);
/* harmony import */ var _reach_aws_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21007);







/** What it takes to run a task of its own, and to say why it failed. */
async function connectTasks(env, clock, role) {
    const { settings, calls } = await (0,_reach_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .reachAws */ .r)(env, clock, role);
    const client = calls.listenTo(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__/* .ECSClient */ .Z(settings));
    return {
        tasks: (0,_targets_ecs_aws_ecs_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .ecsTasks */ .Q)(client, calls),
        taskDefinitions: () => Promise.resolve((0,_targets_ecs_aws_ecs_task_definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsTaskDefinitions */ .L)(client, calls)),
        services: () => Promise.resolve((0,_targets_ecs_aws_ecs_services_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsServices */ ._)(client, calls)),
        taskLogs: (0,_targets_ecs_aws_cloudwatch_task_logs_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudwatchTaskLogs */ .t)(settings, calls),
        images: (0,_adapters_images_ecr_images_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrImages */ .D)(settings, calls),
        boundCalls: (until) => calls.boundRetries(until)
    };
}
//# sourceMappingURL=connect-tasks.js.map

/***/ })

};
