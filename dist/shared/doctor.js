export const id = 860;
export const ids = [860,5785,9678,8166];
export const modules = {

/***/ 62440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
/* harmony import */ var _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18404);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82437);
/* harmony import */ var _targets_ecs_use_cases_task_definition_parse_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35449);





/** Reads and checks the inputs; every rejection names the input. Throws `bad-input`. */
async function readInputs(read, files) {
    const role = (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__/* .readAssumedRole */ .p)(read);
    const trustPolicy = await readTrustPolicy(read, files);
    if (trustPolicy !== undefined && role === undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('role-to-assume', 'a value is required, because a trust policy is set. Set the role of that policy.');
    const place = {
        cluster: (0,_targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCluster */ ._H)(read.text('cluster') ?? 'default'),
        service: (0,_targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireServiceReference */ .mO)(read.required('service')),
        strategy: read.choice('strategy', _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCTOR_STRATEGIES */ ._)
    };
    // Loaded here: its YAML is not parsed for inputs that are refused before.
    const { parseEcsGates } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7365), __webpack_require__.e(4461)]).then(__webpack_require__.bind(__webpack_require__, 77365));
    return {
        ...place,
        gates: parseEcsGates(read.block('gates') ?? 'errors:'),
        ...{ role, trustPolicy }
    };
}
async function readTrustPolicy(read, files) {
    const text = read.block('trust-policy');
    const path = read.text('trust-policy-file');
    if (text !== undefined && path !== undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('trust-policy', 'it cannot be combined with "trust-policy-file". Remove one of the two.');
    if (text !== undefined)
        return (await (0,_targets_ecs_use_cases_task_definition_parse_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .T)(text, { kind: 'input', input: 'trust-policy' })).value;
    if (path === undefined)
        return undefined;
    const written = await (0,_targets_ecs_use_cases_task_definition_parse_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readFile */ .k)({ input: 'trust-policy-file', path }, files);
    return (await (0,_targets_ecs_use_cases_task_definition_parse_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .T)(written, { kind: 'file', path })).value;
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 80860:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27530);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42367);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41968);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
/* harmony import */ var _runner_step_id_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89831);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_masks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3904);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78745);
/* harmony import */ var _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57451);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62440);











const { env } = process;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(() => {
    const summary = (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .stepSummary */ .x)(env);
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .V)(env);
    const refusal = {
        title: 'Doctor',
        outputsOf: ({ message }) => ({ verdict: 'unknown', reason: message })
    };
    return (0,_use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_8__/* .endRefused */ .k)(refusal, { summary, clock, run: (0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_10__/* .readRunIdentity */ .MV)(env) }, async () => {
        const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInputs */ .a)(), (0,_adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env));
        const { examine } = await Promise.all(/* import() */[__webpack_require__.e(709), __webpack_require__.e(4997), __webpack_require__.e(6327)]).then(__webpack_require__.bind(__webpack_require__, 29238));
        return examine(inputs, {
            ...{ log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .stepLog */ .t)(), summary, idTokens: (0,_runner_step_id_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .stepIdTokens */ .u)(env, (0,_runner_step_masks_js__WEBPACK_IMPORTED_MODULE_6__/* .stepMasks */ .o)()) },
            connect: async () => (await Promise.all(/* import() */[__webpack_require__.e(1003), __webpack_require__.e(9547), __webpack_require__.e(9323), __webpack_require__.e(1166), __webpack_require__.e(8826), __webpack_require__.e(4012), __webpack_require__.e(7695), __webpack_require__.e(4386), __webpack_require__.e(87), __webpack_require__.e(1291), __webpack_require__.e(4351), __webpack_require__.e(3267)]).then(__webpack_require__.bind(__webpack_require__, 80595))).connectDoctor(env, clock, inputs.role)
        });
    });
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 18404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ DOCTOR_STRATEGIES),
/* harmony export */   c: () => (/* binding */ readinessOf)
/* harmony export */ });
/** The ways to deploy that a service may be ready for. */
const DOCTOR_STRATEGIES = ['rolling', 'canary', 'blue-green'];
/** Whether one strategy could be used, by all that concerns it. What only a real call would show does not make it unknown. */
function readinessOf(strategy, findings) {
    const own = findings.filter(finding => finding.strategy === undefined || finding.strategy === strategy);
    if (own.some(({ state }) => state === 'blocked'))
        return 'not-ready';
    const isSeen = own.some(({ area, state }) => area === 'service' && state !== 'unknown');
    return isSeen && !own.some(({ area, state }) => area === 'service' && state === 'unknown') ? 'ready' : 'unknown';
}
//# sourceMappingURL=doctor-finding.js.map

/***/ }),

/***/ 17043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ requireCluster),
/* harmony export */   mO: () => (/* binding */ requireServiceReference),
/* harmony export */   rU: () => (/* binding */ requireService)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);


// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html, API_CreateCluster.html; a service may be named by its ARN.
const SERVICE = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/(?:[A-Za-z0-9_-]{1,255}\/)?)?[A-Za-z0-9_-]{1,255}$/;
const PLAIN_SERVICE = /^[A-Za-z0-9_-]{1,255}$/;
const CLUSTER = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
/** The name or ARN of a cluster. Anything else is refused, so that it is never logged as a name. */
function requireCluster(value) {
    return requireMatching(value, 'cluster', CLUSTER);
}
/** The name of a service. */
function requireService(value) {
    return requireMatching(value, 'service', PLAIN_SERVICE);
}
/** The name or ARN of a service. */
function requireServiceReference(value) {
    return requireMatching(value, 'service', SERVICE);
}
function requireMatching(value, name, form) {
    if (form.test(value))
        return value;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, `expected a name with letters, digits, - and _ (at most 255), got ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(value)}.`);
}
//# sourceMappingURL=ecs-names.js.map

/***/ }),

/***/ 35449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   k: () => (/* binding */ readFile)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);



/**
 * Parses JSON or YAML. Each parser is loaded where it is needed: a step that reads no YAML does not pay for it. Throws `bad-input`, with
 * the line.
 */
async function parseDocument(text, origin) {
    const format = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentFormat */ .bU)(text, origin);
    if (format === 'yaml')
        return parseAsYaml(text, origin);
    const { parseJson } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 60828));
    try {
        return parseJson(text, origin);
    }
    catch (error) {
        if (format === 'json')
            throw error;
        // `{ cpu: "256" }` starts like JSON, and is YAML. What is neither was more likely meant as JSON.
        return parseAsYaml(text, origin).catch(() => Promise.reject(error));
    }
}
async function parseAsYaml(text, origin) {
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7917)]).then(__webpack_require__.bind(__webpack_require__, 47917));
    return parseYaml(text, origin);
}
/** The text of a file that an input names. Throws `not-found` when there is no such file. */
async function readFile({ input, path }, files) {
    const text = await files.read(path, { input });
    if (text !== undefined)
        return text;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('not-found', `Input "${input}": file ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(path)} does not exist. The path is relative to the workspace.`);
}
//# sourceMappingURL=parse-document.js.map

/***/ }),

/***/ 57451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ refusedOutputs),
/* harmony export */   k: () => (/* binding */ endRefused)
/* harmony export */ });
/* harmony import */ var _domain_text_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3934);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _render_markdown_render_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59584);
/* harmony import */ var _domain_report_run_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40844);




/** The outputs of an action whose verdict is one of a deployment, a build or a task. */
function refusedOutputs({ code, message }) {
    return { verdict: 'failed', 'reason-code': code, reason: message };
}
/**
 * Runs a step. On a `DeployError` (an invalid input, missing credentials), sets the verdict and reason and writes a summary under
 * `title`, as for a step that ends later. Rethrows all other errors.
 */
async function endRefused({ title, outputsOf }, { summary, clock, run }, eventLog) {
    const startedAt = clock.now();
    try {
        return await eventLog();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        await summary.append((0,_render_markdown_render_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .B)({
            ...{ title, verdict: 'failed', ...(0,_domain_text_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .splitHeadline */ .D)(error.message), startedAt, finishedAt: clock.now() },
            ...{
                facts: [],
                services: [],
                steps: [],
                spans: [],
                events: [],
                causes: [],
                nextSteps: [],
                logs: [],
                notes: []
            },
            links: (0,_domain_report_run_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOfRun */ .R)(run)
        }));
        return { outputs: outputsOf(error), failure: error };
    }
}
//# sourceMappingURL=end-refused.js.map

/***/ })

};
