export const id = 2558;
export const ids = [2558];
export const modules = {

/***/ 94688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readStepIdentity),
/* harmony export */   y: () => (/* binding */ deriveClientToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The same for the same task in the same step of the same attempt of a run, so that asking twice starts one task; another for
 * a re-run, for another step and for other parameters. 64 characters, the most that RunTask takes:
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/ECS_Idempotency.html
 */
function deriveClientToken(task, step) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([step, task]))
        .digest('hex');
}
/**
 * Names this step of this attempt of the run; undefined where the step does not run on GitHub.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readStepIdentity(env) {
    const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_REPOSITORY, GITHUB_JOB, GITHUB_ACTION } = env;
    if (GITHUB_RUN_ID === undefined || GITHUB_RUN_ID === '')
        return undefined;
    return [GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_ACTION].join(' ');
}
//# sourceMappingURL=client-token.js.map

/***/ }),

/***/ 95102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _targets_ecs_domain_task_definition_changes_command_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78678);
/* harmony import */ var _targets_ecs_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28792);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44195);





const TWO_WEEKS_SECONDS = 14 * 86_400;
/** Reads the inputs of the action. Throws `bad-input`. */
function readInputs(inputs) {
    const launchType = inputs.choice('launch-type', ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']);
    const capacityProviderStrategy = inputs.block('capacity-provider-strategy');
    if (launchType !== undefined && capacityProviderStrategy !== undefined) {
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('launch-type', 'it cannot be combined with "capacity-provider-strategy". Remove one of the two.');
    }
    const tags = inputs.block('tags');
    return {
        cluster: (0,_targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCluster */ ._H)(inputs.required('cluster')),
        source: (0,_targets_ecs_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTaskDefinitionSource */ .n)('task-definition', inputs.required('task-definition')),
        service: readServiceName(inputs),
        containerName: inputs.text('container-name'),
        command: (0,_targets_ecs_domain_task_definition_changes_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommand */ .U)(inputs, 'command'),
        environment: inputs.block('environment-variables'),
        cpu: readMatching(inputs, 'cpu', {
            form: /^(?:\d+|(?:\d+|\d*\.\d+) ?vCPU)$/i,
            expected: 'CPU units or vCPUs, such as 256 or 0.25 vCPU'
        }),
        memory: readMatching(inputs, 'memory', {
            form: /^(?:\d+|(?:\d+|\d*\.\d+) ?GB)$/i,
            expected: 'MiB or GB, such as 512 or 0.5 GB'
        }),
        overrides: inputs.block('overrides'),
        placement: {
            subnets: readIds(inputs, 'subnets', 'subnet-'),
            securityGroups: readIds(inputs, 'security-groups', 'sg-'),
            assignPublicIp: readPublicIp(inputs),
            launchType,
            platformVersion: readPlatformVersion(inputs)
        },
        capacityProviderStrategy,
        timeoutSeconds: inputs.durationSeconds('timeout', { from: 1, to: TWO_WEEKS_SECONDS }) ?? 1_800,
        onCancel: inputs.choice('on-cancel', ['stop', 'leave']) ?? 'stop',
        startedBy: readMatching(inputs, 'started-by', {
            form: /^[\w/-]{1,128}$/,
            expected: 'at most 128 letters, digits, -, _ and /'
        }),
        clientToken: readMatching(inputs, 'client-token', {
            form: /^[\x21-\x7e]{1,64}$/,
            expected: 'at most 64 ASCII characters without spaces'
        }),
        tags: tags === undefined ? [] : [{ kind: 'input', input: 'tags', text: tags }],
        mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'run'
    };
}
function readMatching(inputs, name, { form, expected }) {
    const value = inputs.text(name);
    if (value === undefined || form.test(value))
        return value;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)(name, `expected ${expected}.`);
}
function readIds(inputs, name, prefix) {
    const ids = inputs.list(name);
    const wrong = ids.find(id => !id.startsWith(prefix));
    if (wrong === undefined)
        return ids;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)(name, `expected ids such as ${prefix}0a1b2c3d, separated by commas or lines; got ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteName */ .AB)(wrong)}.`);
}
function readPublicIp(inputs) {
    const value = inputs.text('assign-public-ip')?.toUpperCase();
    if (value === 'ENABLED' || value === 'DISABLED')
        return value;
    const isWanted = inputs.yesNo('assign-public-ip');
    return isWanted === undefined ? undefined : isWanted ? 'ENABLED' : 'DISABLED';
}
function readServiceName(inputs) {
    const service = inputs.text('service');
    return service === undefined ? undefined : (0,_targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireServiceReference */ .mO)(service);
}
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html */
function readPlatformVersion(inputs) {
    const version = inputs.text('platform-version');
    if (version === undefined || /^(?:LATEST|\d{1,3}\.\d{1,3}\.\d{1,3})$/.test(version))
        return version;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('platform-version', 'expected LATEST or a version such as 1.4.0.');
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 31778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ saveLeftTask),
/* harmony export */   hm: () => (/* binding */ stopLeftTask),
/* harmony export */   kW: () => (/* binding */ settleLeftTask)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11148);


const KEY = 'left-task';
const SETTLED = 'settled';
const MEMBERS = { cluster: 'text', startedBy: 'text', taskDefinition: 'text', onCancel: 'text' };
const DAMAGED = `The saved state of the step is damaged (STATE_${KEY}), so its task cannot be found. Check the tasks of the cluster in the console.`;
/** Leaves a task to `post`. Saved before it is started: the answer may never come. */
function saveLeftTask(state, task) {
    state.save(KEY, JSON.stringify(task));
}
/** There is nothing left for `post` to do. */
function settleLeftTask(state) {
    state.save(KEY, SETTLED);
}
/**
 * `post`: stops the task of a `main` that was killed, with `on-cancel: stop`. Throws only what is not a
 * `DeployError`.
 */
async function stopLeftTask({ state, tasks, log }) {
    const saved = state.read(KEY);
    if (saved === undefined || saved === SETTLED)
        return { outputs: {} };
    const left = (0,_use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSaved */ .P6)(saved, MEMBERS);
    if (left === undefined) {
        log.warning('A task may still be running', DAMAGED);
        return { outputs: {} };
    }
    try {
        await stop(left, await tasks(), log);
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        log.warning('A task may still be running', `${describe(left)}. ${error.message}`);
    }
    return { outputs: {} };
}
async function stop(left, tasks, log) {
    const found = left.taskArn === undefined ? await findStarted(left, tasks) : [left.taskArn];
    const [arn, ...others] = found;
    if (arn === undefined) {
        log.line('The step ended before a task was started.');
        return;
    }
    if (left.onCancel === 'leave' || others.length > 0) {
        log.warning('A task may still be running', `${describe(left)}: ${found.join(', ')}.`);
        return;
    }
    await tasks.stop(left.cluster, arn, 'The step that ran the task was killed.');
    log.warning('The task was stopped', `The step was killed before the task ended, so it was stopped: ${arn}.`);
}
/** Those that carry our mark. One that the user gave (`started-by`) may be on other runs' tasks too. */
async function findStarted(left, tasks) {
    const running = await tasks.runningBy(left.cluster, left.startedBy);
    return running.filter(task => task.taskDefinition === left.taskDefinition).map(task => task.arn);
}
function describe({ cluster, startedBy }) {
    return `The step was killed. Check cluster ${cluster} for tasks started by ${startedBy}`;
}
//# sourceMappingURL=left-task.js.map

/***/ }),

/***/ 32558:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82437);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
/* harmony import */ var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12897);
/* harmony import */ var _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57451);
/* harmony import */ var _client_token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94688);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95102);
/* harmony import */ var _left_task_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31778);









const { env } = process;
const { phase, step } = (0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .openStep */ .b)(env);
/** Loads the AWS SDK: inputs are refused before that. */
async function connect() {
    const role = (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__/* .readAssumedRole */ .p)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInputs */ .a)());
    const { connectTasks } = await Promise.all(/* import() */[__webpack_require__.e(1003), __webpack_require__.e(9547), __webpack_require__.e(9323), __webpack_require__.e(4386), __webpack_require__.e(87), __webpack_require__.e(1172)]).then(__webpack_require__.bind(__webpack_require__, 55385));
    return connectTasks(env, step.clock, role);
}
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(async () => {
    if (phase === 'post')
        return (0,_left_task_js__WEBPACK_IMPORTED_MODULE_8__/* .stopLeftTask */ .hm)({ ...step, tasks: async () => (await connect()).tasks });
    const identity = (0,_client_token_js__WEBPACK_IMPORTED_MODULE_6__/* .readStepIdentity */ .L)(env) ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    return (0,_use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .endRefused */ .k)({ title: 'Run task', outputsOf: _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedOutputs */ .X }, step, async () => {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInputs */ .a)());
        const { runTask } = await Promise.all(/* import() */[__webpack_require__.e(8809), __webpack_require__.e(6142)]).then(__webpack_require__.bind(__webpack_require__, 36142));
        return runTask(inputs, { ...step, ...(await connect()), step: identity });
    });
});
(0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveWhenCancelled */ .T)(step);
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 26301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/**
 * Aborts on the runner's SIGINT (or SIGTERM), and on nothing else. The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later
 * it kills: https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
function cancellation() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => controller.abort(name));
    return controller.signal;
}
//# sourceMappingURL=cancellation.js.map

/***/ }),

/***/ 52546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ stepPhase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Which part of the step this process is: the runner starts dist/<name>/post.js for `post`. By the file alone, as the job can set
 * any variable of the environment, and a `main` that is killed while it loads can leave no state. See docs/adr/0010.
 */
function stepPhase([, file = '']) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) === 'post.js' ? 'post' : 'main';
}
//# sourceMappingURL=step-phase.js.map

/***/ }),

/***/ 46036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stepState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59257);

/** State from `main` to `post` of the same step, through the runner's state file. */
function stepState() {
    return { save: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ, read: key => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(key) || undefined };
}
//# sourceMappingURL=step-state.js.map

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

/***/ }),

/***/ 11148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ damagedValue),
/* harmony export */   P6: () => (/* binding */ parseSaved),
/* harmony export */   Qf: () => (/* binding */ recordOfDamage)
/* harmony export */ });
/* harmony import */ var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78309);

/** A value that `main` saved as JSON. Undefined where it is damaged: cut off, changed, or without the members that it is used by. */
function parseSaved(text, members) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const found = value;
    const wanted = Object.entries(members);
    return wanted.every(([name, kind]) => isOf(kind, found[name])) ? value : undefined;
}
function isOf(kind, value) {
    if (kind === 'texts')
        return Array.isArray(value) && value.every(each => typeof each === 'string');
    return kind === 'text' ? typeof value === 'string' : Number.isFinite(value);
}
/** What is still known of a value that `parseSaved` refused. */
function damagedValue(key, text) {
    return { key, service: /"service":"([\w-]{1,255})"/.exec(text)?.[1] };
}
/** Two sentences on saved values that `post` cannot use. */
function describeDamage(damaged) {
    const names = damaged.map(({ key }) => `STATE_${key}`).join(', ');
    const services = damaged.flatMap(({ service }) => service ?? []);
    const isKnown = services.length === damaged.length;
    const named = services.length === 1 ? `service ${services.join('')}` : `services ${services.join(', ')}`;
    const [whose, where] = isKnown ? [`the deployment of ${named}`, named] : ['its deployment', 'the service'];
    return `The saved state of the step is damaged (${names}), so the status of ${whose} is unknown. Check ${where} in the console; run rollback.yml (\`purpose: rollback\`) to go back to the previous revision.`;
}
/** The record of a `post` that could not use some of what was saved. `found`: of what it could use. */
function recordOfDamage(damaged, { found, now }) {
    const reason = (0,_domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .D)(describeDamage(damaged), found?.ending.reason);
    const ending = { verdict: 'unknown', reasonCode: 'outcome-unknown', reason };
    return found === undefined
        ? { mode: 'deploy', ending, startedAt: now, finishedAt: now, services: [] }
        : { ...found, ending };
}
//# sourceMappingURL=saved-value.js.map

/***/ }),

/***/ 12897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leaveWhenCancelled),
/* harmony export */   b: () => (/* binding */ openStep)
/* harmony export */ });
/* harmony import */ var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27530);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42367);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41968);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26301);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_phase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52546);
/* harmony import */ var _runner_step_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46036);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78745);








/** The step on the runner: which of its parts this process is, and all that is around it before anything of AWS is. */
function openStep(env) {
    const log = (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_2__/* .stepLog */ .t)();
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .V)(env, sentence => log.line(sentence));
    const cancelled = (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_6__/* .cancellation */ .W)();
    const step = {
        ...{ clock, state: (0,_runner_step_state_js__WEBPACK_IMPORTED_MODULE_4__/* .stepState */ .Q)(), cancelled, log, summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .stepSummary */ .x)(env), files: (0,_adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env) },
        run: (0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .readRunIdentity */ .MV)(env)
    };
    return { phase: (0,_runner_step_phase_js__WEBPACK_IMPORTED_MODULE_3__/* .stepPhase */ .k)(process.argv), step };
}
/** Ends the process of a job that was cancelled: calls in progress are not waited for. */
function leaveWhenCancelled({ cancelled }) {
    if (cancelled.aborted)
        process.exit();
}
//# sourceMappingURL=open-step.js.map

/***/ })

};
