import { modules as shared0 } from './changes-m64201.js';
import { modules as shared1 } from './diff-m23242.js';
export const id = 1705;
export const ids = [1705,5785,8166];
export const modules = {
...shared0,
...shared1,

/***/ 59953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _targets_ecs_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64201);
/* harmony import */ var _targets_ecs_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28792);


/** Reads and checks the inputs; every rejection names the input. */
function readInputs(read) {
    const changes = (0,_targets_ecs_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .readTaskDefinitionChanges */ .A2)(read);
    (0,_targets_ecs_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnchanged */ .s8)(changes);
    return {
        request: { source: (0,_targets_ecs_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskDefinitionSource */ .g)(read), changes },
        values: read.yesNo('show-values') === true ? 'shown' : 'masked',
        register: read.yesNo('register') === true
    };
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 15133:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27530);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42367);
/* harmony import */ var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82437);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41968);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66884);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59953);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17877);










const { env } = process;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(() => {
    const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .stepInputs */ .a)();
    const role = (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__/* .readAssumedRole */ .p)(inputs);
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .V)(env);
    let ecs;
    /** Loads the AWS SDK: a step that starts from a file never does. */
    const reachEcs = async () => {
        const { connectEcs } = await Promise.all(/* import() */[__webpack_require__.e(1003), __webpack_require__.e(9547), __webpack_require__.e(9323), __webpack_require__.e(4386), __webpack_require__.e(87), __webpack_require__.e(3842)]).then(__webpack_require__.bind(__webpack_require__, 70087));
        return (await connectEcs(env, clock, role)).roles;
    };
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)(inputs), {
        files: (0,_adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env),
        log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .stepLog */ .t)(),
        clock,
        run: (0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .readRunIdentity */ .MV)(env),
        summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSummary */ .x)(env),
        taskDefinitions: async () => (await (ecs ??= reachEcs())).taskDefinitions,
        services: async () => (await (ecs ??= reachEcs())).services
    });
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 17877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/diff/format-diff.js + 1 modules
var format_diff = __webpack_require__(23242);
// EXTERNAL MODULE: ./build/src/render/markdown/longest-run.js
var longest_run = __webpack_require__(17508);
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-text.js
var markdown_text = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/domain/text/printable.js
var printable = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/containers.js
var task_definition_containers = __webpack_require__(51193);
;// CONCATENATED MODULE: ./build/src/targets/ecs/render/format-render-summary.js




/** What was rendered, as GitHub Markdown for the job summary. */
function formatRenderSummary({ definition, origin, diff }) {
    const family = typeof definition.family === 'string' ? definition.family : '';
    const containers = (0,task_definition_containers/* containersOf */.Mz)(definition).map(({ name, image }) => `| ${(0,markdown_text/* markdownCode */.D9)(asText(name))} | ${(0,markdown_text/* markdownCode */.D9)(asText(image))} |`);
    return [
        `### Task definition ${(0,markdown_text/* markdownCode */.D9)(family)}`,
        `Rendered from ${(0,markdown_text/* markdownCode */.D9)(origin)}.`,
        ['| Container | Image |', '| --- | --- |', ...containers].join('\n'),
        diff === '' ? 'No changes.' : diffBlock(diff),
        ''
    ].join('\n\n');
}
function asText(value) {
    return typeof value === 'string' ? value : '';
}
/** The fence is longer than any run of backticks inside. */
function diffBlock(diff) {
    const text = (0,printable/* printable */.g)(diff);
    const longest = Math.max(2, (0,longest_run/* longestRun */.Q)(text, /`+/g));
    const fence = '`'.repeat(longest + 1);
    return `${fence}diff\n${text}\n${fence}`;
}
//# sourceMappingURL=format-render-summary.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/equivalent.js
var equivalent = __webpack_require__(85037);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/family.js
var family = __webpack_require__(67081);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/refuse-placeholders.js
var refuse_placeholders = __webpack_require__(49005);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/register-revision.js
var register_revision = __webpack_require__(64817);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/register-latest.js




/**
 * Registers a definition as the latest ACTIVE revision of its family. Callers that name only the family, such as a scheduled task, then
 * use it. Registers nothing when the latest revision is identical. Throws `bad-input` for a placeholder image.
 */
async function registerLatest(definition, dependencies) {
    (0,refuse_placeholders/* refusePlaceholders */.p)(definition);
    const latest = await dependencies.taskDefinitions.find((0,family/* familyOf */.A)(definition));
    if (latest?.status === 'ACTIVE' && (0,equivalent/* isEquivalent */.l)(definition, latest.definition))
        return { revision: latest, isNew: false };
    const revision = await (0,register_revision/* registerRevision */.R)({ definition, latestRevision: latest?.revision ?? 0 }, dependencies);
    return { revision, isNew: true };
}
//# sourceMappingURL=register-latest.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/render-task-definition.js + 14 modules
var render_task_definition = __webpack_require__(54013);
;// CONCATENATED MODULE: ./build/src/actions/render-task-def/run.js





/** Renders the definition, writes it to a file, and reports what changed. */
async function run({ request, values, register }, dependencies) {
    const { files, log, summary } = dependencies;
    const rendered = await (0,render_task_definition/* renderTaskDefinition */.P)(request, dependencies);
    const { definition, differences, dropped, changed } = rendered;
    const diff = (0,format_diff/* formatDiff */.V)(differences, { values });
    const origin = describeOrigin(request.source, rendered);
    log.line(`Starting from ${origin}.`);
    if (dropped.length > 0)
        log.line(`Dropped fields that cannot be registered: ${dropped.join(', ')}.`);
    log.line(changed ? diff : 'No changes.');
    for (const sentence of rendered.warnings)
        log.warning('Task definition', sentence);
    for (const sentence of (0,refuse_placeholders/* describePlaceholders */.O)(definition))
        log.warning('Placeholder', `${sentence} The deploy action rejects it.`);
    const path = await files.writeTemporary('task-definition.json', `${JSON.stringify(definition, null, 2)}\n`);
    log.line(`The rendered task definition is in ${path}.`);
    await summary.append(formatRenderSummary({ definition, origin, diff }));
    const arn = register ? await registerAndTell(definition, dependencies) : '';
    return {
        outputs: {
            'task-definition': path,
            'task-definition-json': JSON.stringify(definition),
            changed: String(changed),
            diff,
            'task-definition-arn': arn
        }
    };
}
async function registerAndTell(definition, { taskDefinitions, clock, run: identity, log }) {
    const { revision, isNew } = await registerLatest(definition, {
        taskDefinitions: await taskDefinitions(),
        ...{ clock, run: identity }
    });
    const name = `${revision.family}:${revision.revision}`;
    log.line(isNew ? `Registered ${name}.` : `${name} is already the latest revision; nothing was registered.`);
    return revision.arn;
}
function describeOrigin(source, { registered }) {
    if (source.kind === 'file' || registered === undefined)
        return source.kind === 'file' ? source.path : 'ECS';
    const name = `${registered.family}:${registered.revision}`;
    return source.kind === 'service' ? `${name}, the current one of service ${source.service}` : name;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 82437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ roleReader),
/* harmony export */   p: () => (/* binding */ readAssumedRole)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
const DURATION_SECONDS = { from: 900, to: 43_200 };
/** Reads the inputs about the role; undefined when the step is to use the credentials that are there. */
function readAssumedRole(inputs) {
    const roles = roleReader(inputs);
    const arn = inputs.text('role-to-assume');
    return arn === undefined ? undefined : roles(arn, 'role-to-assume');
}
/** Reads what all sessions of the step have in common; the result makes a role of the ARN that `input` holds. */
function roleReader(inputs) {
    const sessionName = inputs.text('role-session-name') ?? 'deploy-kit';
    const durationSeconds = inputs.durationSeconds('role-duration', DURATION_SECONDS) ?? 3_600;
    const audience = inputs.text('role-audience') ?? 'sts.amazonaws.com';
    return (arn, input) => {
        if (!ROLE.test(arn)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, `expected the ARN of a role such as arn:aws:iam::123456789012:role/deployer.`);
        }
        if (!SESSION_NAME.test(sessionName)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('role-session-name', `expected 2 to 64 letters, digits and any of _ + = , . @ -.`);
        }
        return { arn, sessionName, durationSeconds, audience };
    };
}
//# sourceMappingURL=assumed-role.js.map

/***/ }),

/***/ 41968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tagsOfRun),
/* harmony export */   MV: () => (/* binding */ readRunIdentity),
/* harmony export */   R2: () => (/* binding */ RUN_TAG),
/* harmony export */   z2: () => (/* binding */ COMMIT_TAG)
/* harmony export */ });
/** Reads it from the variables that every step has: https://docs.github.com/actions/reference/variables-reference */
function readRunIdentity(env) {
    const { GITHUB_SHA, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
    const isRun = [GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID].every(part => (part ?? '') !== '');
    const run = `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}/actions/runs/${GITHUB_RUN_ID ?? ''}`;
    const attempt = (GITHUB_RUN_ATTEMPT ?? '') === '' ? '' : `/attempts/${GITHUB_RUN_ATTEMPT ?? ''}`;
    return { commit: GITHUB_SHA === '' ? undefined : GITHUB_SHA, url: isRun ? run + attempt : undefined };
}
const COMMIT_TAG = 'deploy-kit:commit';
const RUN_TAG = 'deploy-kit:run';
/** The tags that name a revision's origin. */
function tagsOfRun({ commit, url }) {
    return [
        ...(commit === undefined ? [] : [{ key: COMMIT_TAG, value: commit }]),
        ...(url === undefined ? [] : [{ key: RUN_TAG, value: url }])
    ];
}
//# sourceMappingURL=run-identity.js.map

/***/ })

};
