export const id = 5133;
export const ids = [5133];
export const modules = {

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(832);
/* harmony import */ var _domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9827);


/** Reads and checks the inputs; every rejection names the input. */
function readInputs(read) {
    return {
        request: { source: (0,_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskDefinitionSource */ .g)(read), changes: (0,_domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .readTaskDefinitionChanges */ .A2)(read) },
        values: read.yesNo('show-values') === true ? 'shown' : 'masked'
    };
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 5133:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8518);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3462);
/* harmony import */ var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2437);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3563);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6884);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9953);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1191);









const { env } = process;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(() => {
    const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .stepInputs */ .a)();
    const role = (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__/* .readAssumedRole */ .p)(inputs);
    let ecs;
    /** Loads the AWS SDK: a step that starts from a file never does. */
    const reachEcs = async () => {
        const { connectEcs } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(9547), __webpack_require__.e(212), __webpack_require__.e(53), __webpack_require__.e(2071)]).then(__webpack_require__.bind(__webpack_require__, 2966));
        return (await connectEcs(env, (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m)(env), role)).roles;
    };
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)(inputs), {
        files: (0,_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env),
        log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .stepLog */ .t)(),
        summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSummary */ .x)(env),
        taskDefinitions: async () => (await (ecs ??= reachEcs())).taskDefinitions,
        services: async () => (await (ecs ??= reachEcs())).services
    });
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/task-definition/format-diff.js
var format_diff = __webpack_require__(8221);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-text.js
var markdown_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./build/src/domain/report/printable.js
var printable = __webpack_require__(4106);
// EXTERNAL MODULE: ./build/src/domain/task-definition/containers.js
var task_definition_containers = __webpack_require__(9282);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/format-render-summary.js



/** What was rendered, as GitHub Markdown for the job summary. */
function formatRenderSummary({ definition, origin, diff }) {
    const family = typeof definition.family === 'string' ? definition.family : '';
    const containers = (0,task_definition_containers/* containersOf */.Mz)(definition).map(({ name, image }) => `| ${(0,markdown_text/* markdownCode */.D9)(asText(name))} | ${(0,markdown_text/* markdownCode */.D9)(asText(image))} |`);
    return [
        `### Task definition ${(0,markdown_text/* markdownCode */.D9)(family)}`,
        `Rendered from ${(0,markdown_text/* markdownCode */.D9)(origin)}.`,
        ['| Container | Image |', '| --- | --- |', ...containers].join('\n'),
        diff === '' ? 'Nothing changes.' : diffBlock(diff),
        ''
    ].join('\n\n');
}
function asText(value) {
    return typeof value === 'string' ? value : '';
}
/** The fence is longer than any run of backticks inside. */
function diffBlock(diff) {
    const text = (0,printable/* printable */.g)(diff);
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}diff\n${text}\n${fence}`;
}
//# sourceMappingURL=format-render-summary.js.map
// EXTERNAL MODULE: ./build/src/use-cases/render-task-definition.js + 9 modules
var render_task_definition = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/src/actions/render-task-def/run.js



/** Renders the definition, writes it to a file, and tells what changed. */
async function run({ request, values }, dependencies) {
    const { files, log, summary } = dependencies;
    const rendered = await (0,render_task_definition/* renderTaskDefinition */.P)(request, dependencies);
    const { definition, differences, dropped, changed } = rendered;
    const diff = (0,format_diff/* formatDiff */.V)(differences, { values });
    const origin = describeOrigin(request.source, rendered);
    log.line(`Starting from ${origin}.`);
    if (dropped.length > 0)
        log.line(`Left out what cannot be registered: ${dropped.join(', ')}.`);
    log.line(changed ? diff : 'Nothing changes.');
    const path = await files.writeTemporary('task-definition.json', `${JSON.stringify(definition, null, 2)}\n`);
    log.line(`The rendered task definition is in ${path}.`);
    await summary.append(formatRenderSummary({ definition, origin, diff }));
    return {
        outputs: {
            'task-definition': path,
            'task-definition-json': JSON.stringify(definition),
            changed: String(changed),
            diff
        }
    };
}
function describeOrigin(source, { registered }) {
    if (source.kind === 'file' || registered === undefined)
        return source.kind === 'file' ? source.path : 'ECS';
    const name = `${registered.family}:${registered.revision}`;
    return source.kind === 'service' ? `${name}, which service ${source.service} has now` : name;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 8221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatDiff)
/* harmony export */ });
const LONGEST_VALUE = 200;
const CREDENTIAL = /passw|secret|token|credential|(?:api|access|private)[-_.]?key/i;
/**
 * One line a difference: `+` new, `-` gone, `~` changed. Values of variables, of secrets and of whatever is named like a
 * credential are left out unless asked for.
 */
function formatDiff(differences, { values }) {
    return differences
        .map(difference => {
        const isMasked = values === 'masked' && isConfidential(difference.path);
        return `${sign(difference)} ${difference.path.map(quote).join('.')}: ${isMasked ? describe(difference) : show(difference)}`;
    })
        .join('\n');
}
function isConfidential([top, , member, ...rest]) {
    if (top !== 'containerDefinitions')
        return false;
    // Only containers that cannot be told apart are compared as one list.
    if (member === undefined)
        return true;
    return (['environment', 'secrets'].includes(member) || rest.some(name => name === 'secretOptions' || CREDENTIAL.test(name)));
}
/** A name that would not read as one word is quoted, so that a line stays a line. */
function quote(name) {
    return /^[\w:/@+-][\w.:/@+-]*$/.test(name) ? name : JSON.stringify(name);
}
function sign({ before, after }) {
    if (before === undefined)
        return '+';
    return after === undefined ? '-' : '~';
}
function describe({ before, after }) {
    if (before === undefined)
        return '(added)';
    return after === undefined ? '(removed)' : '(changed)';
}
function show({ before, after }) {
    return [before, after].flatMap(value => (value === undefined ? [] : [clip(value)])).join(' → ');
}
function clip(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
//# sourceMappingURL=format-diff.js.map

/***/ })

};
