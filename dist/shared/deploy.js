export const id = 4832;
export const ids = [4832];
export const modules = {

/***/ 33992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/read-service-inputs.js
var read_service_inputs = __webpack_require__(72574);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/require-spec.js
var require_spec = __webpack_require__(37853);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/on-running.js
var on_running = __webpack_require__(35497);
;// CONCATENATED MODULE: ./build/src/actions/deploy/strategy-inputs.js

const STRATEGIES = ['rolling', 'canary', 'blue-green'];
const SHIFTING = ['canary', 'blue-green'];
/** Inputs that not every strategy has a use for. */
const USED_BY = {
    services: ['rolling'],
    'desired-count': ['rolling'],
    'force-new-deployment': ['rolling'],
    'circuit-breaker': ['rolling'],
    'on-alarm': ['rolling'],
    'on-failure': ['rolling'],
    'keep-revisions': ['rolling'],
    steps: ['canary'],
    gates: SHIFTING,
    bake: SHIFTING,
    'bake-max': SHIFTING,
    'on-inconclusive': SHIFTING,
    'pause-timeout': SHIFTING,
    'scale-down-delay': ['blue-green'],
    resume: SHIFTING
};
/** Defaults, which say nothing: a workflow may hand them on. */
const SAYS_NOTHING = {
    'force-new-deployment': 'false',
    'on-alarm': 'rollback',
    'on-failure': 'rollback'
};
/** Refuses what the strategy would have to ignore: somebody counts on it. Throws `bad-input` for the first one. */
function refuseUnsupportedInputs(inputs, strategy) {
    for (const name of Object.keys(USED_BY)) {
        const users = USED_BY[name];
        const given = inputs.text(name);
        if (users.includes(strategy) || given === undefined || given === SAYS_NOTHING[name])
            continue;
        const advice = name === 'services' ? 'name the one service in "service"' : `remove it, or set strategy: ${users.join(' or ')}`;
        throw (0,errors/* badInput */.A)(name, `it is not supported with strategy: ${strategy}; ${advice}.`);
    }
}
//# sourceMappingURL=strategy-inputs.js.map
// EXTERNAL MODULE: ./build/src/domain/input/input-reader.js
var input_reader = __webpack_require__(34701);
// EXTERNAL MODULE: ./build/src/domain/document/document.js
var document_document = __webpack_require__(15785);
// EXTERNAL MODULE: ./build/src/domain/input/yaml-slip.js
var yaml_slip = __webpack_require__(36437);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/actions/deploy/service-inputs.js





/** Inputs that may differ from service to service. */
const OF_ONE_SERVICE = [
    'service',
    'cluster',
    'task-definition',
    'images',
    'container-name',
    'image',
    'environment-variables',
    'environment-file',
    'secrets',
    'secrets-file',
    'docker-labels',
    'exclusive',
    'command',
    'log-configuration-log-driver',
    'log-configuration-options',
    'cpu',
    'memory',
    'task-role-arn',
    'execution-role-arn',
    'tags',
    'overlay',
    'overlay-file',
    'desired-count',
    'force-new-deployment',
    'circuit-breaker',
    'alarms',
    'on-alarm',
    'max-failed-tasks',
    'keep-revisions'
];
/** Reads `services`: a YAML (or JSON) list of names, or of objects of inputs by name. Throws `bad-input`, with the line. */
async function readServiceEntries(text, step) {
    // JSON is YAML too. Loaded here: a step for one service needs no parser.
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7917)]).then(__webpack_require__.bind(__webpack_require__, 47917));
    const { value } = parseYaml(text, { kind: 'input', input: 'services' });
    const expected = 'expected a YAML list of service names, or of objects such as {service: api, images: api=…}';
    if (!(0,document_document/* isList */.Lv)(value))
        throw (0,errors/* badInput */.A)('services', `${expected}, not ${(0,document_document/* describeType */.MF)(value)}. Write "- " before each service.`);
    if (value.length === 0)
        throw (0,errors/* badInput */.A)('services', `${expected}; the list is empty.`);
    return value.map((entry, index) => {
        const slip = typeof entry === 'string' && /[\s:={]/.test(entry) ? (0,yaml_slip/* explainSlip */.O)(entry, OF_ONE_SERVICE) : undefined;
        if (slip !== undefined)
            throw (0,errors/* badInput */.A)('services', `entry ${index + 1}: ${slip}`);
        const inputs = typeof entry === 'string' ? new Map([['service', entry]]) : readEntry(entry, index);
        const name = inputs.get('service') ?? '';
        return { name, inputs: entryReader(inputs, step) };
    });
}
/** The error of one service's inputs, with the service's name. */
function nameEntry(service, error) {
    if (!(error instanceof errors/* DeployError */.s))
        return error;
    const message = error.message.replace(/^Input (?=")/, '');
    return new errors/* DeployError */.s(error.code, `Input "services", ${service}, ${message}`, { cause: error });
}
function readEntry(entry, index) {
    const place = `entry ${index + 1}`;
    if (!(0,document_document/* isObject */.Gv)(entry))
        throw (0,errors/* badInput */.A)('services', `${place} is ${(0,document_document/* describeType */.MF)(entry)}; expected a name or an object.`);
    if (typeof entry.service !== 'string')
        throw (0,errors/* badInput */.A)('services', `${place} has no "service". Set the name of the service.`);
    const unknown = Object.keys(entry).find(key => !OF_ONE_SERVICE.includes(key));
    if (unknown !== undefined)
        throw (0,errors/* badInput */.A)('services', `${place} has ${(0,quote_safe/* quoteWord */.XW)(unknown)}; expected some of ${OF_ONE_SERVICE.join(', ')}.`);
    const empty = Object.entries(entry).find(([, value]) => value === null || (typeof value === 'string' && value.trim() === ''));
    if (empty !== undefined)
        throw (0,errors/* badInput */.A)('services', `"${empty[0]}" of ${place} is empty. Set a value, or remove it. If the value is an output of another job, note that GitHub drops outputs that contain a masked value.`);
    return new Map(Object.entries(entry).map(([name, value]) => [name, toText(name, value)]));
}
/** A value as the input of the step would hold it. */
function toText(name, value) {
    if ((0,document_document/* isObject */.Gv)(value))
        return name === 'images' ? toLines(value) : JSON.stringify(value);
    if (!(0,document_document/* isList */.Lv)(value))
        return value === null ? '' : String(value);
    return name === 'command' ? JSON.stringify(value) : value.map(item => toText('', item)).join('\n');
}
function toLines(map) {
    return Object.entries(map)
        .map(([key, value]) => `${key}=${toText('', value)}`)
        .join('\n');
}
function entryReader(entry, step) {
    const own = (0,input_reader/* inputReader */.c)(name => entry.get(name) ?? '');
    const of = (name) => (entry.has(name) ? own : step);
    return {
        text: name => of(name).text(name),
        required: name => of(name).required(name),
        yesNo: name => of(name).yesNo(name),
        wholeNumber: (name, range) => of(name).wholeNumber(name, range),
        durationSeconds: (name, range) => of(name).durationSeconds(name, range),
        choice: (name, choices) => of(name).choice(name, choices),
        list: name => of(name).list(name),
        block: name => of(name).block(name)
    };
}
//# sourceMappingURL=service-inputs.js.map
;// CONCATENATED MODULE: ./build/src/actions/deploy/inputs.js






const DAY_SECONDS = 86_400;
/** How long ECS is given to move all tasks; a rollout that shifts traffic takes as long as its plan. */
const ROLLING_SECONDS = 1_800;
const PURPOSES = ['deploy', 'rollback'];
/** Reads the inputs of the step. Throws `bad-input`. */
async function readInputs(inputs) {
    const strategy = inputs.choice('strategy', STRATEGIES) ?? 'rolling';
    refuseUnsupportedInputs(inputs, strategy);
    const purpose = inputs.choice('purpose', PURPOSES) ?? 'deploy';
    if (strategy === 'rolling')
        return { strategy, request: { ...(await readRolling(inputs)), purpose } };
    // Loaded here: a rolling deployment needs neither plan nor gates.
    const { readCanaryInputs, readSwapInputs } = await Promise.all(/* import() */[__webpack_require__.e(5008), __webpack_require__.e(8975)]).then(__webpack_require__.bind(__webpack_require__, 8975));
    const request = await (strategy === 'canary' ? readCanaryInputs(inputs) : readSwapInputs(inputs));
    if (purpose === 'deploy')
        return { strategy, request };
    if (request.purpose !== 'deploy')
        throw (0,errors/* badInput */.A)('purpose', '`rollback` cannot be combined with "resume". Remove one of the two.');
    return { strategy, request: { ...request, purpose } };
}
async function readRolling(inputs) {
    const given = inputs.durationSeconds('timeout', { from: 10, to: DAY_SECONDS });
    const timeoutMilliseconds = (given ?? ROLLING_SECONDS) * 1_000;
    return {
        services: await readServices(inputs),
        mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
        waitUntil: readWaitUntil(inputs),
        timeoutMilliseconds,
        onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
        onRunning: inputs.choice('on-running', on_running/* ON_RUNNING */.C) ?? 'wait',
        waitMilliseconds: (0,on_running/* longestWaitMilliseconds */.e)(timeoutMilliseconds, given === undefined ? 'plan' : 'input'),
        onFailure: inputs.choice('on-failure', ['rollback', 'leave']) ?? 'rollback'
    };
}
function readWaitUntil(inputs) {
    const choice = inputs.choice('wait-until', ['completed', 'started', 'traffic-shifted', 'test-traffic-shifted']);
    if (choice !== 'traffic-shifted' && choice !== 'test-traffic-shifted')
        return choice ?? 'completed';
    const advice = 'A rolling update cannot be paused for an approval. Set strategy: canary or blue-green.';
    throw (0,errors/* badInput */.A)('wait-until', `\`${choice}\` is not supported with strategy: rolling. ${advice}`);
}
async function readServices(inputs) {
    const list = inputs.block('services');
    if (list === undefined)
        return [readService(inputs)];
    if (inputs.text('service') !== undefined)
        throw (0,errors/* badInput */.A)('services', 'it cannot be combined with "service". List all services in "services".');
    const entries = await readServiceEntries(list, inputs);
    const requests = entries.map(entry => {
        try {
            return readService(entry.inputs);
        }
        catch (error) {
            throw nameEntry(entry.name, error);
        }
    });
    const named = requests.map(({ cluster, service }) => `${service} in cluster ${cluster}`);
    const seen = new Set();
    const twice = named.find(name => seen.size === seen.add(name).size);
    if (twice !== undefined)
        throw (0,errors/* badInput */.A)('services', `${twice} appears twice. List each service once.`);
    return requests;
}
const ENOUGH = 'an image, a task definition or another change of it, a desired-count, or force-new-deployment: true';
function readService(inputs) {
    const spec = (0,read_service_inputs/* readServiceInputs */.D)(inputs);
    const request = {
        ...spec,
        redeploy: inputs.yesNo('force-new-deployment') === true ? 'forced' : 'when-changed',
        desiredCount: inputs.wholeNumber('desired-count', { from: 1, to: read_service_inputs/* MOST_TASKS */.b }),
        circuitBreaker: readCircuitBreaker(inputs),
        alarms: readOnAlarm(inputs, spec.alarms),
        keepRevisions: inputs.wholeNumber('keep-revisions', { from: 1, to: 1_000 })
    };
    if (inputs.yesNo('dry-run') !== true)
        (0,require_spec/* requireSpec */.H)(request, ENOUGH);
    return request;
}
function readCircuitBreaker(inputs) {
    const choice = inputs.choice('circuit-breaker', ['off', 'on', 'rollback']);
    return choice && { enabled: choice !== 'off', rollback: choice === 'rollback' };
}
function readOnAlarm(inputs, alarms) {
    const action = inputs.choice('on-alarm', ['rollback', 'stop']);
    if (alarms !== undefined)
        return { ...alarms, rollback: alarms.enabled && action !== 'stop' };
    if (action === 'stop')
        throw (0,errors/* badInput */.A)('on-alarm', 'it requires alarms. Set `alarms`.');
    return undefined;
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 74832:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66884);
/* harmony import */ var _wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31537);
/* harmony import */ var _use_cases_rollout_read_asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57954);
/* harmony import */ var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12897);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33992);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98893);







const { env } = process;
const { phase, step } = (0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .openStep */ .b)(env);
const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stepInputs */ .a)();
const connect = {
    rolling: (0,_wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__/* .connectRollingLater */ .I)(env, step.clock, inputs),
    shift: (0,_wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__/* .connectShiftLater */ .L)(env, step.clock, inputs)
};
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(() => phase === 'post'
    ? (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .finish */ .O)(connect, step)
    : (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .deploy */ .g)(() => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(inputs), { connect, step, asked: (0,_use_cases_rollout_read_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsked */ .v)(inputs, (0,_use_cases_rollout_read_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .readAskedStrategy */ .Q)(inputs)) }));
(0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveWhenCancelled */ .T)(step);
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 98893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy),
  O: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/for-each-limited.js
var for_each_limited = __webpack_require__(52019);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/mark-start.js
var mark_start = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/report-rollback.js
var report_rollback = __webpack_require__(61832);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/record/revision-of.js
var revision_of = __webpack_require__(73124);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/read-deployment.js

/** A service deployment is made together with its deployment; their times differ by little. */
const SAME_MOMENT_MILLISECONDS = 60_000;
const SUPERSEDED = ['STOPPED', 'STOP_REQUESTED'];
/** Reads the service deployment of the deployment followed, or finds it where its ARN is not known yet. */
async function readDeployment(rollout, dependencies) {
    const { serviceDeployment: arn } = rollout.state;
    const known = arn === undefined ? undefined : await dependencies.readServiceDeployment(arn);
    const deployment = known ?? (await findDeployment(rollout, dependencies));
    rollout.state = { ...rollout.state, serviceDeployment: deployment?.arn };
    rollout.observation = { ...rollout.observation, deployment };
    if (deployment !== undefined)
        await noteServedBefore(rollout, deployment, dependencies);
}
/** A service names the new revision from the update on: what served before a deployment that was joined is what that one started from. */
async function noteServedBefore(rollout, { sourceRevisions: [source] }, { serviceDeployments, taskDefinitions }) {
    const { state, revisions } = rollout;
    if (state.followed?.because !== 'attached' || revisions.from !== undefined || source === undefined)
        return;
    const taskDefinition = (await serviceDeployments.placement(source))?.taskDefinition;
    const from = taskDefinition === undefined ? undefined : await taskDefinitions.find(taskDefinition);
    rollout.revisions = { ...revisions, from };
    rollout.record.from = from && (0,revision_of/* revisionOf */.D)(from);
}
/**
 * The service deployment of the deployment followed, among those made since: never just "the latest". ECS does not link the
 * two; what they share is the task definition and the moment.
 */
async function findDeployment(rollout, { serviceDeployments }) {
    const { request, plan, state, record } = rollout;
    const createdAt = state.followed?.createdAt ?? record.startedAt;
    const arns = await serviceDeployments.list(request.cluster, request.service, createdAt - SAME_MOMENT_MILLISECONDS);
    const others = arns.filter(arn => !state.othersServiceDeployments.includes(arn));
    const described = others.length === 0 ? [] : await serviceDeployments.describe(others);
    const distance = (deployment) => Math.abs(deployment.createdAt - createdAt);
    const candidates = described
        .filter(deployment => distance(deployment) <= SAME_MOMENT_MILLISECONDS && mayBeFollowed(state, deployment))
        .toSorted((one, other) => distance(one) - distance(other));
    for (const candidate of candidates) {
        const { targetRevision } = candidate;
        const taskDefinition = targetRevision && (await serviceDeployments.placement(targetRevision))?.taskDefinition;
        if (taskDefinition === plan.taskDefinition)
            return candidate;
    }
    return undefined;
}
/** Where the same revision was deployed again by others, our own first deployment of it was stopped for that. */
function mayBeFollowed({ followed }, { status }) {
    return followed?.because !== 'redeployed-by-others' || !SUPERSEDED.includes(status);
}
//# sourceMappingURL=read-deployment.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/rolling-ref.js
/** What a rolling deployment is found by. */
function refOf({ request, plan, revisions, before, state, record }) {
    return {
        cluster: request.cluster,
        service: request.service,
        taskDefinition: plan.taskDefinition,
        previousTaskDefinition: revisions.from?.arn ?? before.taskDefinition,
        deploymentsBefore: state.deploymentsBefore,
        followed: state.followed,
        serviceDeployment: state.serviceDeployment,
        startedAt: record.startedAt
    };
}
/** The deployment that a run started without seeing it. */
function findStarted({ taskDefinition, deploymentsBefore }, { deployments }) {
    return deployments.find(each => each.taskDefinition === taskDefinition && !deploymentsBefore.includes(each.id));
}
//# sourceMappingURL=rolling-ref.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/rollout-state.js
var rollout_state = __webpack_require__(22210);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/rolling-state.js

/** The state of a run that has not done anything yet to a service in this state. */
function initialState(service) {
    return {
        update: undefined,
        deploymentsBefore: service.deployments.map(deployment => deployment.id),
        othersServiceDeployments: present(service.currentServiceDeployment),
        followed: undefined,
        serviceDeployment: undefined,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined
    };
}
/** Takes a deployment for ours from now on. */
function follow(state, { id, createdAt }, because) {
    // What was found before any deployment was followed is of this one.
    const [ofAnother, ofThisOne] = state.followed === undefined ? [undefined, state.serviceDeployment] : [state.serviceDeployment, undefined];
    return {
        ...state,
        followed: { id, createdAt, because },
        // The one that was there when we came may be of the deployment that we attach to.
        othersServiceDeployments: because === 'attached' ? [] : [...state.othersServiceDeployments, ...present(ofAnother)],
        serviceDeployment: ofThisOne,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined
    };
}
/** Notes what the service shows of the deployment followed: its service deployment, and since when it is as it is. */
function noteObservation(state, service, now) {
    const { followed } = state;
    if (followed === undefined)
        return state;
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    const ours = service.deployments.find(deployment => deployment.id === followed.id);
    const isPrimary = primary?.id === followed.id;
    const current = service.currentServiceDeployment;
    // ECS may still show an older one; that of a deployment of others is looked for among all.
    const isOurs = isPrimary && followed.because === 'started' && !state.othersServiceDeployments.includes(current ?? '');
    return {
        ...state,
        serviceDeployment: state.serviceDeployment ?? (isOurs ? current : undefined),
        completedAt: ours?.rolloutState === 'COMPLETED' ? (state.completedAt ?? now) : undefined,
        failedAt: ours?.rolloutState === 'FAILED' ? (state.failedAt ?? now) : state.failedAt,
        replacedAt: isPrimary ? undefined : (state.replacedAt ?? now)
    };
}
function present(arn) {
    return arn === undefined ? [] : [arn];
}
//# sourceMappingURL=rolling-state.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/seen-failures.js
var seen_failures = __webpack_require__(47858);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/service-rollout.js



/** A deployment that has not done anything yet. `seenAt` is when `before` was read. */
function startRollout(start, seenAt) {
    const { deadlineAt, timeoutMilliseconds } = start.plan;
    return {
        ...start,
        state: initialState(start.before),
        observation: {
            ...{ at: seenAt, looked: false, service: start.before, deployment: undefined },
            ...{ failures: seen_failures/* NOTHING_SEEN */.s, successor: undefined }
        },
        reconciliation: (0,rollout_state/* initialState */.ue)(deadlineAt - timeoutMilliseconds),
        goesBack: undefined,
        phase: undefined,
        rollbackHeardAt: undefined,
        wayBack: undefined
    };
}
/** ARN of the task definition to go back to; undefined where none is known: of a first deployment, or of the same revision again. */
function servedBefore({ revisions, before, plan }) {
    const arn = revisions.from?.arn ?? before.taskDefinition;
    return arn === plan.taskDefinition ? undefined : arn;
}
/** Takes in what ECS said about the service. */
function takeIn(rollout, service, at) {
    rollout.observation = { ...rollout.observation, service, at, looked: false };
    if (service !== undefined)
        rollout.state = noteObservation(rollout.state, service, at);
}
//# sourceMappingURL=service-rollout.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/record-in-progress.js
var record_in_progress = __webpack_require__(42246);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/cancel-rollouts.js






/**
 * What is left of the 7.5 s between the runner's first signal and its next one, with room to write the report:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
const PATIENCE_MILLISECONDS = 4_000;
/** Ends all that is open because the job was cancelled. With `rollback`, one request a service is all that is waited for. */
async function cancelRollouts(rollouts, how, dependencies) {
    const open = rollouts.filter(rollout => rollout.record.ending === undefined);
    const done = new AbortController();
    const all = Promise.all(open.map(rollout => cancelRollout(rollout, how, dependencies)));
    all.finally(() => done.abort()).catch(() => undefined);
    await Promise.race([all, dependencies.clock.sleep(PATIENCE_MILLISECONDS, done.signal)]);
    for (const rollout of open) {
        end(rollout, 'AWS has not confirmed the rollback yet. The post step will finish the rollback.', dependencies);
    }
}
async function cancelRollout(rollout, { onCancel, save }, dependencies) {
    const { state, plan } = rollout;
    const revision = (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition);
    if (state.update === undefined && state.followed === undefined) {
        end(rollout, 'nothing was changed.', dependencies);
    }
    else if (state.followed?.because === 'already-live') {
        end(rollout, `${revision} was already deployed.`, dependencies);
    }
    else if (rollout.wayBack?.state.update !== undefined) {
        const before = (0,service_snapshot/* nameRevision */.hH)(rollout.wayBack.plan.taskDefinition);
        end(rollout, `${revision} completed before it was rolled back; ${before} is being deployed again.`, dependencies);
    }
    else if (onCancel === 'leave') {
        end(rollout, `the deployment of ${revision} continues (\`on-cancel: leave\`).`, dependencies);
    }
    else {
        end(rollout, await askForRollback(rollout, save, dependencies), dependencies);
    }
}
/** Returns what came of it, in words. */
async function askForRollback(rollout, save, dependencies) {
    const revision = (0,service_snapshot/* nameRevision */.hH)(rollout.plan.taskDefinition);
    try {
        const arn = rollout.state.serviceDeployment ?? (await findServiceDeployment(rollout, dependencies));
        if (arn === undefined)
            return `ECS does not list the deployment of ${revision} yet. The post step will finish the rollback.`;
        rollout.state = { ...rollout.state, serviceDeployment: arn };
        save(refOf(rollout));
        await dependencies.serviceDeployments.rollBack(arn);
        const before = servedBefore(rollout);
        return `requested the rollback of ${revision}${before === undefined ? '' : ` to ${(0,service_snapshot/* nameRevision */.hH)(before)}`}.`;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return error.code === 'conflict'
            ? `the deployment of ${revision} ended before it could be rolled back.`
            : `could not request the rollback of ${revision}: ${error.message}`;
    }
}
/** UpdateService may have been sent a moment ago: the service is read once more. */
async function findServiceDeployment(rollout, dependencies) {
    const { request, plan, state } = rollout;
    const service = await dependencies.services.find(request.cluster, request.service);
    const primary = service && (0,service_snapshot/* findPrimary */.WM)(service);
    if (primary?.taskDefinition !== plan.taskDefinition)
        return undefined;
    const because = state.followed?.because ?? 'started';
    rollout.state = { ...state, followed: { id: primary.id, createdAt: primary.createdAt, because } };
    const current = service?.currentServiceDeployment;
    if (because === 'started' && current !== undefined && !state.othersServiceDeployments.includes(current))
        return current;
    await readDeployment(rollout, dependencies);
    return rollout.state.serviceDeployment;
}
function end(rollout, what, { clock }) {
    const ending = { verdict: 'cancelled', reasonCode: 'cancelled', reason: `The job was cancelled: ${what}` };
    (0,record_in_progress/* endRecord */.r)(rollout.record, ending, clock.now());
}
//# sourceMappingURL=cancel-rollouts.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/conclude-deployment.js + 2 modules
var conclude_deployment = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/src/domain/rollout/conclude-rollout.js
var conclude_rollout = __webpack_require__(18339);
// EXTERNAL MODULE: ./build/src/domain/rollout/refusal.js
var rollout_refusal = __webpack_require__(71652);
// EXTERNAL MODULE: ./build/src/domain/text/capitalize.js
var capitalize = __webpack_require__(75188);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
// EXTERNAL MODULE: ./build/src/domain/rollout/verdict.js
var verdict = __webpack_require__(53177);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/reconcile-rollout.js + 3 modules
var reconcile_rollout = __webpack_require__(19194);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/judge-task-failures.js
var judge_task_failures = __webpack_require__(75318);
// EXTERNAL MODULE: ./build/src/domain/rollout/observation.js
var observation = __webpack_require__(14278);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-progress.js
var service_progress = __webpack_require__(11378);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/describe-timeout.js



/** One sentence on a deployment whose time is over: how far it came, and all that is known of what keeps it. */
function describeTimeout({ plan, service, ours, failures }) {
    const [target] = failures.targets;
    const parts = [
        `Timed out after ${(0,duration/* formatDuration */.a3)(plan.timeoutMilliseconds)} with ${(0,service_progress/* describeProgress */.v)(service, ours.id)}`,
        (0,judge_task_failures/* summariseTaskFailures */.P9)(failures.tasks),
        target === undefined ? undefined : `target ${target.endpoint} is ${target.reason}`,
        findHindrance(service, ours)
    ];
    return `${parts.filter(part => part !== undefined).join('; ')}.`;
}
/**
 * Why ECS could not go on, in its own words: no room for a task, or percentages that let it neither start nor stop one.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */
function findHindrance(service, ours) {
    const said = service.events.filter(({ at, message }) => at >= ours.createdAt && message.includes('unable to'));
    const latest = said.toSorted((one, other) => other.at - one.at)[0];
    return latest && `ECS reported that it ${latest.message.replace(/^\(service [^)]+\) /, '').replace(/\.$/, '')}`;
}
//# sourceMappingURL=describe-timeout.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/deployment-phase.js
var deployment_phase = __webpack_require__(54674);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/describe-success.js


/** What is said where `force-new-deployment` found a deployment of the same revision in progress. */
const NOT_FORCED = 'Followed the deployment of the same revision that was in progress. Set `on-running: supersede` to replace it.';
/** How a rolling deployment succeeded: whose it was, and what runs now. */
function describeSuccess({ plan, state }, service) {
    const revision = (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition);
    const running = (0,service_snapshot/* describeRunning */.Rh)(service);
    switch (state.followed?.because) {
        case 'already-live':
            return {
                code: 'already-live',
                reason: `${revision} is already deployed${state.update === undefined ? '; no changes' : '; the settings were changed'}: ${running}.`
            };
        case 'redeployed-by-others':
            return {
                code: 'redeployed-by-others',
                reason: `${revision} is serving 100% of traffic; another client deployed the same revision again: ${running}.`
            };
        case 'attached':
            return {
                code: 'deployed',
                reason: (0,join_sentences/* joinSentences */.D)(`${revision} is serving 100% of traffic: ${running}.`, plan.redeploy === 'forced' ? NOT_FORCED : undefined)
            };
        default:
            return { code: 'deployed', reason: `${describeServing(plan.taskDefinition, service)}: ${running}.` };
    }
}
/** With `earlySuccessCriteria` a deployment is successful while old tasks still serve, and new ones may still be missing. */
function describeServing(taskDefinition, service) {
    const revision = (0,service_snapshot/* nameRevision */.hH)(taskDefinition);
    const running = (0,service_snapshot/* findPrimary */.WM)(service)?.runningCount ?? 0;
    const isWhole = running >= service.desiredCount && !(0,service_snapshot/* runsOthers */.OQ)(service, taskDefinition);
    return isWhole
        ? `${revision} is serving 100% of traffic`
        : `ECS reported success for ${revision} before all tasks were replaced (earlySuccessCriteria of the service). ECS replaces the rest in the background`;
}
//# sourceMappingURL=describe-success.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/to-rolling-observation.js



/** How long the service deployment may trail behind what the service shows. */
const SETTLE_WITHIN_MILLISECONDS = 15_000;
/** How long a deployment that is COMPLETED may stay without a service deployment that says SUCCESSFUL. */
const CONFIRM_WITHIN_MILLISECONDS = 60_000;
/** A rolling deployment that is followed, in the words of every platform. Total: the states of ECS are open lists. */
function toRollingObservation(seen) {
    const { plan, state, observation, previousTaskDefinition } = seen;
    const { service } = observation;
    const standing = standingOf(seen);
    return {
        ...NOTHING_ELSE,
        at: observation.at,
        startedAt: state.followed?.createdAt,
        stable: previousTaskDefinition === undefined ? undefined : nameOf(previousTaskDefinition),
        canary: nameOf(plan.taskDefinition),
        ...standing,
        ...(standing.phase === 'superseded' ? { successor: nameSuccessor(seen) } : {}),
        ...(service === undefined ? {} : { running: (0,service_snapshot/* describeRunning */.Rh)(service) }),
        ...(standing.phase === 'succeeded' && service !== undefined
            ? { success: describeSuccess({ plan, state }, service) }
            : {})
    };
}
/** What a rolling deployment does not have: no stops, and no shares of the traffic. */
const NOTHING_ELSE = {
    ...{ state: undefined, stage: undefined, reason: undefined, cause: undefined, canaryPercent: undefined },
    ...{ stop: undefined, successor: undefined, drift: undefined, unread: undefined }
};
/** Whether what the service shows is enough to say how the deployment stands, without its service deployment. */
function isPlain({ state }, service) {
    if (service?.status !== 'ACTIVE' || service.desiredCount === 0)
        return true;
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    if (primary === undefined || primary.id !== state.followed?.id || primary.rolloutState === 'FAILED')
        return false;
    return primary.rolloutState !== 'COMPLETED' || state.followed.because === 'already-live';
}
function standingOf(seen) {
    const { state, observation } = seen;
    const { service, deployment } = observation;
    if (service?.status !== 'ACTIVE') {
        const reason = `The service was deleted during the deployment: it is ${service === undefined ? 'gone' : service.status}.`;
        return { phase: 'failed', cause: 'service-deleted', reason };
    }
    if (state.followed === undefined && deployment === undefined)
        return { phase: 'absent' };
    if (service.desiredCount === 0) {
        const reason = 'The service was scaled to zero during the deployment, so no task runs and nothing can be verified.';
        return { phase: 'failed', cause: 'scaled-to-zero', reason };
    }
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    // What was live is only watched; nobody asks for its service deployment.
    if (primary?.id === state.followed?.id && state.followed?.because === 'already-live' && isPlain(seen, service))
        return { phase: (primary?.runningCount ?? 0) >= service.desiredCount ? 'succeeded' : 'progressing' };
    return deployment === undefined ? unsettled(seen, service) : settled(seen, service, deployment);
}
/** The status of the service deployment says how it stands; where it goes on, or ECS does not show it yet, the service does. */
function settled(seen, service, deployment) {
    const { state } = seen;
    const said = { state: deployment.status, reason: deployment.statusReason ?? deployment.rollback?.reason };
    const phase = (0,deployment_phase/* phaseOfStatus */.B)(deployment.status);
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    const isReplaced = primary !== undefined && primary.id !== state.followed?.id;
    switch (phase) {
        case 'starting':
        case 'progressing':
            // The service shows it a little later.
            return state.followed === undefined ? { phase: 'starting' } : unsettled(seen, service);
        case 'rolled-back':
            return { ...said, phase, cause: findCause(state, deployment) };
        case 'stopped':
            if (isReplaced)
                return { phase: 'superseded' };
            return isGivenUp(seen, service)
                ? { ...said, phase: 'failed', cause: causeOfFailure(state, deployment) }
                : { ...said, phase };
        case 'succeeded':
            // It was complete before it was replaced.
            if (isReplaced)
                return { phase: 'superseded' };
            return primary === undefined || isGivenUp(seen, service) ? contradicted(seen, deployment) : { phase };
        default:
            return { ...said, phase };
    }
}
function contradicted({ state, observation }, { status }) {
    const reason = `ECS reports the deployment as ${status}, but the service does not list it.`;
    return {
        phase: 'unknown',
        state: status,
        reason,
        settleBy: troubleSince(state, observation) + SETTLE_WITHIN_MILLISECONDS
    };
}
/** What the service shows while its service deployment does not show an end. */
function unsettled(seen, service) {
    const { state, observation } = seen;
    const { deployment } = observation;
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    const isReplaced = primary !== undefined && primary.id !== state.followed?.id;
    const isSettling = observation.at < troubleSince(state, observation) + SETTLE_WITHIN_MILLISECONDS;
    if (isGivenUp(seen, service)) {
        const isRollbackAhead = service.circuitBreaker?.rollback === true || service.alarms?.rollback === true;
        if (isSettling && (isReplaced || isRollbackAhead))
            return { phase: 'stopping', state: 'FAILED' };
        const reason = deployment?.statusReason;
        return { phase: 'failed', state: 'FAILED', reason, cause: causeOfFailure(state, deployment) };
    }
    if (isReplaced || primary === undefined)
        return { phase: isSettling ? 'stopping' : 'superseded' };
    if (primary.rolloutState !== 'COMPLETED')
        return { phase: phaseOfService(primary.rolloutState) };
    const shown = deployment === undefined ? 'does not list its service deployment' : `still reports ${deployment.status}`;
    return {
        phase: 'promoting',
        reason: `ECS reports the deployment as complete, but ${shown}.`,
        settleBy: (state.completedAt ?? observation.at) + CONFIRM_WITHIN_MILLISECONDS
    };
}
/** The states of a service's deployment: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html */
function phaseOfService(rolloutState) {
    return rolloutState === 'IN_PROGRESS' ? 'progressing' : 'unknown';
}
function isGivenUp({ state }, { deployments }) {
    return deployments.find(({ id }) => id === state.followed?.id)?.rolloutState === 'FAILED';
}
/** Since when there is something to explain. */
function troubleSince(state, { at }) {
    return state.failedAt ?? state.replacedAt ?? state.completedAt ?? at;
}
/** A service shows FAILED whoever gave its deployment up; where ECS says no more, it was most likely the breaker. */
function causeOfFailure(state, deployment) {
    const cause = findCause(state, deployment);
    return cause === 'rolled-back-by-others' ? 'stopped' : cause;
}
function findCause(state, found) {
    const said = `${found?.statusReason ?? ''} ${found?.rollback?.reason ?? ''}`;
    if (/alarm/i.test(said))
        return 'alarm';
    if (/circuit.?breaker/i.test(said) || found?.circuitBreaker?.status === 'TRIGGERED')
        return 'circuit-breaker';
    if (said.trim() === '' && state.failedAt !== undefined)
        return 'circuit-breaker';
    return 'rolled-back-by-others';
}
function nameSuccessor({ observation }) {
    const primary = observation.service && (0,service_snapshot/* findPrimary */.WM)(observation.service);
    if (primary === undefined)
        return undefined;
    const { run, commit } = observation.successor ?? {};
    const by = [
        `deployment ${primary.id}`,
        run === undefined ? undefined : `run ${run}`,
        commit === undefined ? undefined : `commit ${commit}`
    ].filter(part => part !== undefined);
    return { label: `${(0,service_snapshot/* nameRevision */.hH)(primary.taskDefinition)} (${by.join(', ')})`, revision: primary.taskDefinition };
}
function nameOf(taskDefinition) {
    return { id: taskDefinition, label: (0,service_snapshot/* nameRevision */.hH)(taskDefinition) };
}
//# sourceMappingURL=to-rolling-observation.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/gather-evidence.js
var gather_evidence = __webpack_require__(15445);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/left-deployment.js
var left_deployment = __webpack_require__(14737);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/log-service.js
var log_service = __webpack_require__(44514);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/identify-successor.js
var identify_successor = __webpack_require__(20363);
// EXTERNAL MODULE: ./build/src/domain/rollout/poll-interval.js
var poll_interval = __webpack_require__(85209);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/refuse-service.js
var refuse_service = __webpack_require__(99517);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/blocking-deployment.js
var blocking_deployment = __webpack_require__(80525);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/next-start.js



/** How long ECS is given to show a deployment whose UpdateService was answered, or may have been carried out. */
const VISIBLE_WITHIN_MILLISECONDS = 10_000;
/** An update that changes nothing when it is carried out twice is sent again after this long, then after twice as long. */
const FIRST_RESEND_MILLISECONDS = 2_000;
/** A minute in all. */
const MOST_TRIES = 8;
/** Decides how a rolling deployment is started, or joined. Pure and total: every state that ECS can be in has an answer. */
function nextStart(turn) {
    const { spec, state, service } = turn;
    if (state.update !== undefined)
        return awaitOurs(turn);
    const refusal = (0,refuse_service/* refuseService */.IF)(spec, service);
    if (refusal !== undefined || service === undefined)
        return refusal ? { kind: 'end', ending: refusal } : { kind: 'wait' };
    const move = begin(turn, service);
    // What serves already is only watched, whatever the strategy of the service.
    const wrong = move.kind === 'update' ? (0,refuse_service/* refuseStrategy */.yo)(spec, service) : undefined;
    return wrong === undefined ? move : { kind: 'end', ending: wrong };
}
function begin({ plan }, service) {
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    if (primary?.taskDefinition === plan.taskDefinition)
        return beginAtSameRevision(plan, primary);
    const running = (0,blocking_deployment/* findRollingOverlap */.ww)(service, undefined);
    // One that was in progress before was waited for when the service was prepared.
    if (running !== undefined && plan.onRunning !== 'supersede')
        return { kind: 'end', ending: (0,refuse_service/* refuseOverlap */.Qv)(service, running) };
    return { kind: 'update', redeploy: plan.redeploy };
}
/** A run that was killed, and started again, finds its own deployment: it goes on with that one. */
function beginAtSameRevision(plan, primary) {
    if (primary.rolloutState === 'FAILED')
        return { kind: 'update', redeploy: 'forced' };
    if (plan.settings === 'changed')
        return { kind: 'update', redeploy: plan.redeploy };
    // Of a run that was killed and started again this is its own deployment: another one is forced only where it may be superseded.
    const isForced = plan.redeploy === 'forced' && plan.onRunning === 'supersede';
    if (primary.rolloutState === 'IN_PROGRESS' && !isForced)
        return { kind: 'follow', deployment: primary.id, because: 'attached' };
    if (plan.redeploy === 'forced')
        return { kind: 'update', redeploy: 'forced' };
    return { kind: 'follow', deployment: primary.id, because: 'already-live' };
}
/** UpdateService was sent; which deployment is ours is not known yet. */
function awaitOurs({ spec, plan, state, service, now }) {
    if (service?.status !== 'ACTIVE')
        return endWith('failed', 'service-deleted', `Service ${spec.service} was deleted during the deployment.`);
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    const isNew = primary !== undefined && !state.deploymentsBefore.includes(primary.id);
    const isSame = primary?.taskDefinition === plan.taskDefinition;
    if (primary !== undefined && isSame && isNew)
        return { kind: 'follow', deployment: primary.id, because: 'started' };
    const update = state.update ?? { at: now, tries: 0, answer: 'lost' };
    if (primary !== undefined && isSame && plan.redeploy === 'when-changed' && update.answer === 'received') {
        const because = primary.rolloutState === 'COMPLETED' ? 'already-live' : 'attached';
        return { kind: 'follow', deployment: primary.id, because };
    }
    if (now < update.at + visibleWithinMilliseconds(plan, update))
        return { kind: 'wait' };
    if (isNew)
        return endWith('unknown', 'not-visible', `ECS shows a deployment of ${primary.taskDefinition} instead of this one.`);
    if (update.answer === 'lost' && update.tries < MOST_TRIES && now < plan.deadlineAt)
        return { kind: 'update', redeploy: plan.redeploy };
    return endWith('unknown', 'not-visible', `ECS did not start a deployment of ${plan.taskDefinition}. Check the deployments of the service in the console.`);
}
/**
 * The same task definition again starts no other deployment, so that an update whose answer was lost is sent again as soon as the
 * service has been read and does not show it; a forced one only when it is certain that ECS does not show it late.
 */
function visibleWithinMilliseconds({ redeploy }, { answer, tries }) {
    if (answer === 'received' || redeploy === 'forced' || tries >= MOST_TRIES)
        return VISIBLE_WITHIN_MILLISECONDS;
    return Math.min(VISIBLE_WITHIN_MILLISECONDS, FIRST_RESEND_MILLISECONDS * 2 ** Math.max(0, tries - 1));
}
function endWith(verdict, reasonCode, reason) {
    return { kind: 'end', ending: { verdict, reasonCode, reason } };
}
//# sourceMappingURL=next-start.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-settings.js
var service_settings = __webpack_require__(34184);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/bear-outage.js
var bear_outage = __webpack_require__(97712);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/start-rolling.js













/** A service that was read longer ago is read again before anything is done to it, or decided by it. */
const FRESH_MILLISECONDS = 10_000;
/**
 * Starts a deployment, or joins the one that is there, until ECS shows it. Calls `begun` before it sends an update, and as more of the
 * deployment is known. Throws `StartRefused`, `outcome-unknown` where ECS does not show the deployment, and `Cancelled` as soon as the job
 * is cancelled.
 */
async function startRolling(rollout, begun, dependencies) {
    const { clock, cancelled } = dependencies;
    const startedAt = clock.now();
    if (startedAt - rollout.observation.at > FRESH_MILLISECONDS)
        await look(rollout, dependencies);
    for (;;) {
        const { request: spec, plan, state, observation } = rollout;
        const move = nextStart({ spec, plan, state, service: observation.service, now: clock.now() });
        if (move.kind === 'end')
            throw endOf(move.ending);
        if (move.kind === 'follow') {
            followDeployment(rollout, move, clock.now());
            if (move.because !== 'already-live')
                begun();
            if (move.because !== 'attached')
                return;
            await (0,bear_outage/* bearOutage */.q)(() => readWhatIsJoined(rollout, dependencies), plan.deadlineAt, dependencies);
            begun();
            return;
        }
        if (move.kind === 'update') {
            if (cancelled.aborted)
                throw new unless_cancelled/* Cancelled */.c();
            begun();
            const sent = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, update(rollout, move, dependencies));
            if (sent === 'answered')
                continue;
        }
        await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, clock.sleep((0,poll_interval/* pollIntervalMilliseconds */.z)(clock.now() - startedAt), cancelled));
        await look(rollout, dependencies);
    }
}
function endOf({ verdict, reasonCode: code, reason }) {
    return verdict === 'unknown' ? new errors/* DeployError */.s('outcome-unknown', reason) : new rollout_refusal/* StartRefused */.V({ code, reason });
}
async function look(rollout, dependencies) {
    const at = dependencies.clock.now();
    const read = () => dependencies.readService(rollout.request);
    takeIn(rollout, await (0,bear_outage/* bearOutage */.q)(read, rollout.plan.deadlineAt, dependencies), at);
}
async function update(rollout, { redeploy }, { services, clock }) {
    const { request, plan, before, record } = rollout;
    const { eventLog } = record;
    const tries = (rollout.state.update?.tries ?? 0) + 1;
    rollout.state = { ...rollout.state, update: { at: clock.now(), tries, answer: 'lost' } };
    eventLog.milestone(`updating the service to ${(0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition)}${tries > 1 ? ` (try ${tries})` : ''}`);
    try {
        const service = await services.update({
            cluster: request.cluster,
            service: request.service,
            taskDefinition: plan.taskDefinition,
            desiredCount: request.desiredCount,
            redeploy,
            deploymentConfiguration: (0,service_settings/* mergeDeploymentConfiguration */.W)(request, before)
        });
        rollout.state = { ...rollout.state, update: { at: clock.now(), tries, answer: 'received' } };
        takeIn(rollout, service, clock.now());
        return 'answered';
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        // Of an earlier try, whose answer was lost, it says nothing.
        const isRefused = error.code !== 'outcome-unknown' && tries === 1;
        if (isRefused)
            throw new rollout_refusal/* StartRefused */.V({ code: error.code, reason: error.message });
        eventLog.detail((0,join_sentences/* joinSentences */.D)(error.message, 'Checking what ECS did.'), 'warning');
        return 'not-known';
    }
}
/** Takes a deployment that the service shows for ours, and says so. */
function followDeployment(rollout, move, now) {
    const { service } = rollout.observation;
    const deployment = service?.deployments.find(({ id }) => id === move.deployment);
    if (service === undefined || deployment === undefined)
        return;
    rollout.state = noteObservation(follow(rollout.state, deployment, move.because), service, now);
    const revision = (0,service_snapshot/* nameRevision */.hH)(rollout.plan.taskDefinition);
    const lines = {
        started: `started deployment ${move.deployment} of ${revision}`,
        attached: `${revision} is already being deployed: following ${move.deployment}`,
        'already-live': `${revision} is already deployed`,
        'redeployed-by-others': `another client deployed ${revision} again: following ${move.deployment}`
    };
    rollout.record.eventLog.milestone(lines[move.because]);
    if (move.because === 'attached' && rollout.plan.redeploy === 'forced')
        rollout.record.eventLog.detail(NOT_FORCED, 'warning');
}
/** What served before it is not what the service names now, and is not known until it was read. */
async function readWhatIsJoined(rollout, dependencies) {
    rollout.revisions = { ...rollout.revisions, from: undefined };
    rollout.record.from = undefined;
    await readDeployment(rollout, dependencies);
}
//# sourceMappingURL=start-rolling.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/observe-rolling.js







/**
 * Reads how the deployment followed stands. Its service deployment is read only where the service does not tell. The same revision that
 * others deployed again is followed from then on.
 */
async function observeRolling(rollout, dependencies) {
    await readService(rollout, dependencies);
    const { state, observation, plan } = rollout;
    const { taskDefinition } = plan;
    if (state.followed === undefined && observation.service !== undefined) {
        const started = findStarted({ ...state, taskDefinition }, observation.service);
        if (started !== undefined)
            followDeployment(rollout, { deployment: started.id, because: 'started' }, observation.at);
    }
    for (;;) {
        const observed = await observeFollowed(rollout, dependencies);
        rollout.phase = observed.phase;
        const primary = rollout.observation.service && (0,service_snapshot/* findPrimary */.WM)(rollout.observation.service);
        if (observed.phase !== 'superseded' || primary === undefined)
            return observed;
        if (primary.taskDefinition !== rollout.plan.taskDefinition) {
            const successor = await (0,identify_successor/* identifySuccessor */.J)(primary.taskDefinition, dependencies.taskDefinitions);
            rollout.observation = { ...rollout.observation, successor };
            rollout.record.successor = successor;
            return toRollingObservation(seenOf(rollout, rollout.observation.deployment));
        }
        followDeployment(rollout, { deployment: primary.id, because: 'redeployed-by-others' }, rollout.observation.at);
    }
}
/** What the start saw is not read again at once. */
async function readService(rollout, { clock, readService: read }) {
    const at = clock.now();
    if (rollout.observation.looked || rollout.observation.at + FRESH_MILLISECONDS < at)
        takeIn(rollout, await read(rollout.request), at);
    rollout.observation = { ...rollout.observation, looked: true };
}
async function observeFollowed(rollout, dependencies) {
    const { service } = rollout.observation;
    const isGoingBack = rollout.goesBack !== undefined && service?.status === 'ACTIVE';
    if (isPlain(rollout, service) && !isGoingBack)
        return toRollingObservation(seenOf(rollout, undefined));
    await readDeployment(rollout, dependencies);
    return toRollingObservation(seenOf(rollout, rollout.observation.deployment));
}
function seenOf(rollout, deployment) {
    const { plan, state } = rollout;
    const observation = { ...rollout.observation, deployment };
    return { plan, state, observation, previousTaskDefinition: servedBefore(rollout) };
}
//# sourceMappingURL=observe-rolling.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/plan-rolling.js


/** Plans the rolling deployment of a revision to a service as it is now. */
function planRolling(spec, service, { taskDefinition, now }) {
    const { purpose, waitUntil, onRunning, onFailure, redeploy, timeoutMilliseconds } = spec;
    return {
        taskDefinition,
        purpose,
        waitUntil,
        onRunning,
        onFailure,
        redeploy,
        settings: (0,service_settings/* diffSettings */.X)(spec, service).length > 0 ? 'changed' : 'unchanged',
        failedTasksLimit: spec.failedTasksLimit ?? defaultLimit(spec, service),
        timeoutMilliseconds,
        deadlineAt: now + timeoutMilliseconds
    };
}
/** Where the circuit breaker is on, ECS counts. */
function defaultLimit(spec, service) {
    if ((spec.circuitBreaker ?? service.circuitBreaker)?.enabled === true)
        return undefined;
    return (0,judge_task_failures/* defaultFailedTasksLimit */.qD)(spec.desiredCount ?? service.desiredCount);
}
//# sourceMappingURL=plan-rolling.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/preparation/to-prepared.js
var to_prepared = __webpack_require__(79277);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/register-revisions.js
var register_revisions = __webpack_require__(89060);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/deployment-log.js
var deployment_log = __webpack_require__(39143);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/awaited-ends.js
var awaited_ends = __webpack_require__(98037);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/clear-the-way.js + 1 modules
var clear_the_way = __webpack_require__(53073);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/clear-all.js


const CLEARED_AT_ONCE = 8;
/** Clears the way of all services that were prepared for rolling deployments; by their index, what was done to those that needed it. */
async function clearAll(prepared, startedAt, dependencies) {
    const blocked = [...prepared.entries()].filter(([, { way }]) => way !== undefined && (way.running !== undefined || way.left.kind !== 'nothing'));
    const cleared = await (0,for_each_limited/* forEachLimited */.v)(blocked, CLEARED_AT_ONCE, async ([index, { request, way, eventLog }]) => {
        const { cluster, service } = request;
        const turnedBack = await (0,clear_the_way/* clearTheWay */.a)({ cluster, service, running: way?.running, eventLog, startedAt }, dependencies);
        return [index, turnedBack];
    });
    return new Map(cleared);
}
//# sourceMappingURL=clear-all.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/look-at-rolling-way.js
var look_at_rolling_way = __webpack_require__(47424);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/wait-for-ends.js
var wait_for_ends = __webpack_require__(25429);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/inspect-images.js + 1 modules
var inspect_images = __webpack_require__(2087);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/describe-missing-alarm.js
var describe_missing_alarm = __webpack_require__(3995);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/refuse-standstill.js
var refuse_standstill = __webpack_require__(32318);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/within-seconds.js
var within_seconds = __webpack_require__(89482);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/inspect-rolling.js




const ALARMS_WITHIN_SECONDS = 5;
/** Finds what keeps ECS from replacing the tasks of services, or what it would not heed while it does. Changes nothing. */
async function inspectRolling(prepared, purpose, { metrics, clock }) {
    const guarding = prepared.filter(service => service.refusal === undefined && replacesTasks(service)).flatMap(alarmsOf);
    const reading = readAlarms([...new Set(guarding)], metrics);
    // A rollback does not wait for what it would only warn of.
    const states = purpose === 'rollback' ? await (0,within_seconds/* withinSeconds */.N)(ALARMS_WITHIN_SECONDS, reading, clock) : await reading;
    if (states instanceof errors/* DeployError */.s)
        prepared[0]?.eventLog.detail(`could not read the state of the alarms: ${states.message}`, 'warning');
    const known = states instanceof errors/* DeployError */.s ? undefined : states;
    return prepared.map(service => ({ ...service, refusal: service.refusal ?? refuse(service, purpose, known) }));
}
function refuse(service, purpose, states) {
    const { before, request, decision } = service;
    if (before === undefined || !replacesTasks(service))
        return undefined;
    const found = states === undefined ? undefined : refuseAlarms(service, states);
    const reason = purpose === 'rollback' ? undefined : found;
    if (found !== reason)
        service.eventLog.detail(`${found ?? ''} The rollback continues without it.`, 'warning');
    if (reason !== undefined)
        return { verdict: 'failed', reasonCode: 'preflight', reason };
    // At once needs no room beside what runs.
    return decision.kind === 'at-once' ? undefined : (0,refuse_standstill/* refuseStandstill */.Z)(before, request.desiredCount ?? before.desiredCount);
}
/** A name that this step was given and that no alarm has is a slip; one that the service has had for long is only told. */
function refuseAlarms(service, states) {
    const names = alarmsOf(service);
    const ringing = names.find(name => states.get(name) === 'ALARM');
    if (ringing !== undefined)
        return `Alarm ${ringing} of service ${service.before?.name ?? ''} is already in ALARM, so ECS would ignore it for the whole deployment. Resolve it first, or set \`alarms: none\`.`;
    const missing = names.find(name => !states.has(name));
    if (missing === undefined)
        return undefined;
    const sentence = (0,describe_missing_alarm/* describeMissingAlarm */.F)(missing, 'deployment');
    if (service.request.alarms !== undefined)
        return sentence;
    service.eventLog.detail(sentence, 'warning');
    return undefined;
}
/** A setting alone is changed without a new task; and what runs already is only watched. */
function replacesTasks({ before, revision, request }) {
    return request.redeploy === 'forced' || revision?.existing?.arn !== before?.taskDefinition;
}
/** ECS ignores an alarm that rings when it starts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html */
function alarmsOf({ before, request }) {
    const alarms = request.alarms ?? before?.alarms;
    return alarms?.enabled === true ? alarms.names : [];
}
/** States by name, or why they cannot be read: a deployment does not depend on that permission. */
async function readAlarms(names, metrics) {
    if (names.length === 0)
        return new Map();
    try {
        return await metrics.alarms(names);
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s)
            return error;
        throw error;
    }
}
//# sourceMappingURL=inspect-rolling.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/prepare-services.js + 3 modules
var prepare_services = __webpack_require__(11191);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/make-rolling-ready.js









/** Looks at all services of a request, and finds what stands against a rolling deployment of each. Changes nothing. */
async function prepareRolling(request, dependencies, looks = {}) {
    const lookAtWay = service => (0,look_at_rolling_way/* lookAtRollingWay */.v)(service, dependencies);
    const prepared = await (0,prepare_services/* prepareServices */.A)(request, dependencies, { ...looks, lookAtWay });
    return inspectRolling(await (0,inspect_images/* inspectImages */.J2)(prepared, request.purpose, dependencies), request.purpose, dependencies);
}
/** Of a dry run: with the refusals that a wait for other deployments would end with. */
function foreseeRefusals(prepared, { request, startedAt }, dependencies) {
    const awaited = (0,awaited_ends/* findAwaited */.T)(prepared, request, dependencies);
    return refuseSome(prepared, (0,wait_for_ends/* foreseeWait */.v)(awaited, waitLimits(request, startedAt), dependencies.clock.now()));
}
/**
 * Waits for the deployments of other revisions that are in progress, rolls back what it need not wait for, restores what interrupted runs
 * left, and looks at all services again after each. No service is changed before all are free: one that is refused leaves the others as
 * they are. Throws `Cancelled` as soon as the job is cancelled.
 */
async function makeRollingReady(first, { request, startedAt }, dependencies) {
    const { clock, cancelled, boundCalls } = dependencies;
    const limits = waitLimits(request, startedAt);
    const isRefused = () => prepared.some(({ refusal }) => refusal !== undefined);
    const again = () => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, prepareAgain(request, prepared, dependencies));
    let prepared = first;
    for (;;) {
        const awaited = (0,awaited_ends/* findAwaited */.T)(prepared, request, dependencies);
        if (awaited.length === 0)
            break;
        const refused = await (0,wait_for_ends/* waitForEnds */.Z)(awaited, limits, dependencies);
        if (refused.size > 0)
            return { prepared: refuseSome(prepared, refused), cleared: new Map() };
        boundCalls(clock.now() + request.timeoutMilliseconds);
        prepared = await again();
        if (isRefused())
            return { prepared, cleared: new Map() };
    }
    const cleared = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, clearAll(prepared, startedAt, dependencies));
    if (cleared.size > 0)
        prepared = await again();
    return { prepared, cleared };
}
function waitLimits({ waitMilliseconds }, since) {
    return { since, until: since + waitMilliseconds };
}
function refuseSome(prepared, refused) {
    return prepared.map(service => ({ ...service, refusal: refused.get(service.eventLog) ?? service.refusal }));
}
/** Services were changed since they were looked at. */
function prepareAgain(request, before, dependencies) {
    const eventLogs = new Map(before.map(({ eventLog }) => [eventLog.subject, eventLog]));
    return prepareRolling(request, dependencies, {
        eventLogOf: (naming, { clock, log }) => eventLogs.get(naming.subject) ?? (0,deployment_log/* openDeploymentLog */.w)(naming, { clock, log })
    });
}
//# sourceMappingURL=make-rolling-ready.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/prepare-rolling.js










/** Prepares the service of a request that names one. Throws a `TypeError` for any other request. */
async function prepareOne(request, startedAt, dependencies) {
    const all = await prepareRolling(request, dependencies);
    const [service] = request.mode === 'dry-run' ? foreseeRefusals(all, { request, startedAt }, dependencies) : all;
    if (service === undefined)
        throw new TypeError('There is no service to prepare.');
    const { before, revision } = service;
    const primary = before && (0,service_snapshot/* findPrimary */.WM)(before);
    const isLive = revision?.existing !== undefined && revision.existing.arn === before?.taskDefinition;
    const joins = isLive && primary?.rolloutState === 'IN_PROGRESS';
    const replaces = joins || !isLive || service.request.redeploy === 'forced';
    return (0,to_prepared/* toPrepared */.J)({ request, service, rollout: undefined }, { ...service, refusal: refusalOf(service) }, { joins, warnings: [], otherwise: replaces ? ['The tasks are replaced.'] : [] });
}
/** Makes the way of one service free and registers its revision. Throws `StartRefused`, and `Cancelled` once the job is cancelled. */
async function openRolling({ request, service }, startedAt, dependencies) {
    const { prepared } = await makeRollingReady([service], { request, startedAt }, dependencies);
    const refusal = prepared.map(refusalOf).find(each => each !== undefined);
    if (refusal !== undefined)
        throw new rollout_refusal/* StartRefused */.V({ code: refusal.reasonCode, reason: refusal.reason });
    const revisions = await (0,unless_cancelled/* unlessCancelled */.M)(dependencies.cancelled, (0,register_revisions/* registerRevisions */.q)(prepared, dependencies));
    const [opened] = openRollouts(request, revisions, dependencies.clock.now());
    if (opened === undefined)
        throw new TypeError('A service that was prepared has a revision.');
    return opened.rollout;
}
/** Also where only a blue/green deployment is safe. */
function refusalOf({ refusal, decision }) {
    if (refusal !== undefined || decision.kind !== 'at-once')
        return refusal;
    const reason = `A rolling update is not possible: ${decision.because}. Use strategy: blue-green.`;
    return { verdict: 'failed', reasonCode: 'wrong-strategy', reason };
}
/** Opens the rollouts of services whose revisions are registered. Their time begins `now`. */
function openRollouts(request, revisions, now) {
    const { purpose } = request;
    const onRunning = purpose === 'rollback' ? 'supersede' : request.onRunning;
    return [...revisions].flatMap(([service, chosen]) => {
        const { before, request: spec, eventLog, changes } = service;
        if (before === undefined)
            return [];
        const plan = planRolling({ ...request, ...spec, onRunning }, before, { taskDefinition: chosen.to.arn, now });
        const record = (0,record_in_progress/* openRecord */.C)({
            ...{ service: spec.service, eventLog, changes, startedAt: now },
            ...{ from: chosen.from && (0,revision_of/* revisionOf */.D)(chosen.from), to: (0,revision_of/* revisionOf */.D)(chosen.to) }
        }, before.events.map(event => event.id));
        const rollout = startRollout({ request: spec, revisions: chosen, before, plan, record }, service.seenAt);
        return [{ request, service, rollout }];
    });
}
//# sourceMappingURL=prepare-rolling.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/prune-revisions.js


/**
 * Deregisters the oldest revisions of a family until `keep` are left. Never one that a service of this step has, that any task of the
 * cluster runs, or that would be rolled back to. Best effort: what was deployed stays deployed. Throws only what is not a `DeployError`.
 */
async function pruneRevisions(rollout, dependencies) {
    const { request, revisions, record } = rollout;
    const { eventLog } = record;
    if (request.keepRevisions === undefined || !hasSucceeded(rollout))
        return;
    try {
        const { family } = revisions.to;
        const active = await dependencies.taskDefinitions.activeRevisions(family);
        const old = active.slice(request.keepRevisions);
        if (old.length === 0)
            return;
        const inUse = new Set([
            ...(await dependencies.services.revisionsInUse(request.cluster, family)),
            ...[rollout, ...dependencies.alongside].flatMap(revisionsOf)
        ]);
        const unused = old.filter(arn => !inUse.has(arn));
        for (const arn of unused)
            await dependencies.taskDefinitions.deregister(arn);
        if (unused.length > 0)
            eventLog.detail(`deregistered ${unused.map(service_snapshot/* nameRevision */.hH).join(', ')}`);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        eventLog.detail(`old revisions were not deregistered: ${error.message}`, 'warning');
    }
}
function hasSucceeded({ record: { ending }, phase, wayBack }) {
    return ending === undefined ? phase === 'succeeded' && wayBack === undefined : ending.verdict === 'succeeded';
}
function revisionsOf({ revisions, before, observation }) {
    const deployments = [...before.deployments, ...(observation.service?.deployments ?? [])];
    return [revisions.to.arn, before.taskDefinition, ...deployments.map(deployment => deployment.taskDefinition)];
}
//# sourceMappingURL=prune-revisions.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changes/requested-changes.js + 2 modules
var requested_changes = __webpack_require__(64201);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/unasked-rollouts.js





/** Opens a rolling deployment again that another run left: nothing is asked for any more than to see it to its end. */
function reopenRollout(ref, { onFailure, ...found }, dependencies) {
    const now = dependencies.clock.now();
    const { cluster, service, taskDefinition, previousTaskDefinition, deploymentsBefore } = ref;
    const rollout = startRollout({
        ...(0,left_deployment/* reopenRecord */.T)(ref, found, dependencies),
        request: { ...NOTHING_ASKED, cluster, service },
        before: { ...found.snapshot, taskDefinition: previousTaskDefinition },
        plan: {
            ...TO_ITS_END,
            onFailure,
            taskDefinition,
            deadlineAt: found.until,
            timeoutMilliseconds: found.until - now
        }
    }, now);
    const state = { ...rollout.state, deploymentsBefore, othersServiceDeployments: [] };
    const started = findStarted(ref, found.snapshot);
    if (ref.followed !== undefined)
        rollout.state = { ...state, followed: ref.followed, serviceDeployment: ref.serviceDeployment };
    else
        rollout.state = started === undefined ? state : follow(state, started, 'started');
    takeIn(rollout, found.snapshot, now);
    return rollout;
}
const TO_ITS_END = {
    purpose: 'deploy',
    waitUntil: 'completed',
    onRunning: 'refuse',
    redeploy: 'when-changed',
    settings: 'unchanged',
    failedTasksLimit: undefined
};
/** A deployment of what served before, for one that was complete before it could be rolled back. Nothing is done yet. */
function startWayBack(rollout, now) {
    const { request, revisions, before, plan, record, observation } = rollout;
    const { cluster, service } = request;
    const taskDefinition = revisions.from?.arn ?? before.taskDefinition;
    const back = startRollout({
        request: { ...NOTHING_ASKED, cluster, service },
        revisions: { ...revisions, to: revisions.from ?? revisions.to, from: revisions.to },
        before: observation.service ?? before,
        plan: {
            ...{
                taskDefinition,
                waitUntil: 'completed',
                onRunning: 'supersede',
                onFailure: 'leave',
                redeploy: 'when-changed'
            },
            ...{ purpose: 'rollback', settings: 'unchanged', failedTasksLimit: undefined },
            ...{ timeoutMilliseconds: plan.timeoutMilliseconds, deadlineAt: now + plan.timeoutMilliseconds }
        },
        record
    }, observation.at);
    rollout.wayBack = back;
    return back;
}
/** All but what runs stays as it is. */
const NOTHING_ASKED = {
    source: undefined,
    changes: requested_changes/* NO_CHANGES */.eo,
    redeploy: 'when-changed',
    failedTasksLimit: undefined,
    keepRevisions: undefined,
    desiredCount: undefined,
    circuitBreaker: undefined,
    alarms: undefined
};
//# sourceMappingURL=unasked-rollouts.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/ecs-rolling.js



















/**
 * Without a run, ECS completes the deployment; one whose tasks fail it turns back where its circuit breaker is set to.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html
 */
const ROLLING_CAPABILITIES = {
    ...{ traffic: 'replica-share', stops: 'none', preview: false, perRevisionMetrics: false },
    survivesLostRunner: 'platform'
};
/** How long ECS is given to show that it rolls back before it is asked again. */
const HEARD_MILLISECONDS = 10_000;
/** Rolling deployments of ECS, which go on by themselves: no stops, and traffic follows the tasks that run. */
function ecsRolling(dependencies) {
    const { serviceDeployments, metrics, clock } = dependencies;
    const startedAt = (0,mark_start/* markStart */.E)(clock);
    /** What was read of each rollout: all of it can be read again. */
    const known = new Map();
    const take = (rollout) => {
        const ref = refOf(rollout);
        known.set(JSON.stringify(ref), rollout);
        return ref;
    };
    const attach = async (ref) => {
        const key = JSON.stringify(ref);
        const rollout = known.get(key) ?? (await readRollout(ref, dependencies));
        known.set(key, rollout);
        return rollout;
    };
    const start = async (rollout, begun) => {
        await startRolling(rollout, () => begun(take(rollout)), dependencies);
        return take(rollout);
    };
    return {
        platformName: 'ECS',
        capabilities: ROLLING_CAPABILITIES,
        take,
        prepare: request => prepareOne(request, startedAt(), dependencies),
        async start(plan, begun) {
            plan.rollout ??= await openRolling(plan, startedAt(), dependencies);
            return start(plan.rollout, begun);
        },
        observe: async (ref) => observeRolling(await attach(ref), dependencies),
        follow: async (ref, observed) => followTasks(await attach(ref), observed, dependencies),
        explainTimeout: async (ref) => explainTimeout(await attach(ref), dependencies),
        async act(ref, effect) {
            if (effect === 'continue')
                throw hasNoStop();
            const rollout = await attach(ref);
            rollout.goesBack ??= 'asked';
            if (clock.now() < (rollout.rollbackHeardAt ?? Number.NEGATIVE_INFINITY) + HEARD_MILLISECONDS)
                return;
            if (rollout.state.serviceDeployment === undefined)
                await readDeployment(rollout, dependencies);
            const arn = rollout.state.serviceDeployment;
            // ECS shows it a little later.
            if (arn === undefined)
                return;
            await serviceDeployments.rollBack(arn);
            rollout.rollbackHeardAt = clock.now();
        },
        revert: async (ref) => start(startWayBack(await attach(ref), clock.now()), () => undefined),
        pause: () => Promise.reject(hasNoStop()),
        finish: async (ref) => pruneRevisions(await attach(ref), dependencies),
        // ECS itself heeds the alarms of the service; nothing is compared, as both revisions serve behind one target group.
        evidence: () => ({
            measure: () => Promise.resolve(undefined),
            alarms: names => metrics.alarms(names),
            health: () => Promise.resolve(undefined)
        }),
        explain: (ref, ending) => {
            const rollout = known.get(JSON.stringify(ref));
            if (rollout === undefined)
                throw new TypeError('A rollout is observed before it is explained.');
            return (0,conclude_deployment/* explainRolling */.$r)(rollout, ending);
        }
    };
}
function hasNoStop() {
    return new errors/* DeployError */.s('rejected', 'A rolling deployment cannot be continued: it has no pauses.');
}
/** A rollout that another run began. */
async function readRollout(ref, dependencies) {
    const snapshot = await dependencies.readService(ref);
    if (snapshot === undefined)
        throw new errors/* DeployError */.s('not-found', `Service ${ref.service} no longer exists.`);
    const until = dependencies.clock.now() + left_deployment/* POST_PATIENCE_MILLISECONDS */.K;
    return reopenRollout(ref, { snapshot, prefix: '', until, onFailure: 'rollback' }, dependencies);
}
/** The tasks are looked at once more: they may be the cause. */
async function explainTimeout(rollout, dependencies) {
    const { plan, state } = rollout;
    const { service } = rollout.observation;
    const ours = service?.deployments.find(({ id }) => id === state.followed?.id);
    if (service === undefined || ours === undefined)
        return { cause: 'timed-out', reason: 'The rollout timed out.' };
    const failures = await readFailures(rollout, (0,service_progress/* countTroubleSigns */.t)(service, ours), dependencies);
    const failure = (0,judge_task_failures/* judgeTaskFailures */.mx)(failures.tasks, plan.failedTasksLimit);
    return failure === undefined
        ? { cause: 'timed-out', reason: describeTimeout({ plan, service, ours, failures }) }
        : { cause: failure.cause, reason: `${(0,capitalize/* capitalize */.Z)(failure.text)}.` };
}
/** Logs what ECS says of the service, and judges the tasks of the deployment where something hints at trouble. */
async function followTasks(rollout, observed, dependencies) {
    const { state, plan, goesBack, record } = rollout;
    const { service, failures } = rollout.observation;
    const { followed } = state;
    if (service === undefined)
        return undefined;
    (0,log_service/* logService */.C)(record, service, followed?.because === 'already-live' ? undefined : followed?.id);
    if (!(0,observation/* isOpen */.n)(observed)) {
        const isToExplain = observed.phase !== 'succeeded' && goesBack !== 'cancelled';
        if (isToExplain && failures.at < troubleSince(state, rollout.observation))
            await readFailures(rollout, failures.signs, dependencies);
        return undefined;
    }
    const ours = service.deployments.find(({ id }) => id === followed?.id);
    if (ours === undefined || goesBack !== undefined)
        return undefined;
    const signs = (0,service_progress/* countTroubleSigns */.t)(service, ours);
    const seen = signs > failures.signs ? await readFailures(rollout, signs, dependencies) : failures;
    const failure = (0,judge_task_failures/* judgeTaskFailures */.mx)(seen.tasks, plan.failedTasksLimit);
    return failure && { cause: failure.cause, reason: `${(0,capitalize/* capitalize */.Z)(failure.text)}.` };
}
/** Reads why tasks of the deployment failed, logs what is new, and keeps it. */
async function readFailures(rollout, signs, dependencies) {
    const { record, request, revisions, state, observation } = rollout;
    const watched = {
        ...{ record, cluster: request.cluster, service: observation.service, definition: revisions.to.definition },
        ...{ deployment: state.followed?.id, failures: observation.failures }
    };
    const failures = await (0,gather_evidence/* gatherEvidence */.h)(watched, signs, dependencies);
    rollout.observation = { ...rollout.observation, failures };
    return failures;
}
//# sourceMappingURL=ecs-rolling.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/reconcile-rolling.js












const SHORTEST_PATIENCE_MILLISECONDS = 60_000;
const LONGEST_PATIENCE_MILLISECONDS = 600_000;
/** How long the end of a rollback is waited for after the timeout: as long as the deployment was, within bounds. In milliseconds. */
function patienceMilliseconds({ timeoutMilliseconds }) {
    return Math.min(LONGEST_PATIENCE_MILLISECONDS, Math.max(SHORTEST_PATIENCE_MILLISECONDS, timeoutMilliseconds));
}
/** Starts the deployment of one service, or joins it, and reconciles it until its end. Throws `Cancelled` as soon as the job is cancelled. */
async function deployRolling(opened, save, dependencies) {
    const { rollout } = opened;
    const target = ecsRolling(dependencies);
    await endByItself(rollout, dependencies, async () => {
        const ref = await target.start(opened, save);
        return (endAtStart(rollout) ??
            (await reconcile({ rollout, ref, target }, patienceMilliseconds(rollout.plan), dependencies)));
    });
}
/** Leads a deployment that `main` left to its end, as far as the time given to it goes. */
async function reconcileLeftRollout(rollout, dependencies) {
    const target = ecsRolling(dependencies);
    await endByItself(rollout, dependencies, () => reconcile({ rollout, ref: target.take(rollout), target }, 0, dependencies));
}
/** Cleans up after a deployment that has come to its end. */
async function finishRolling(rollout, dependencies) {
    const target = ecsRolling(dependencies);
    await target.finish(target.take(rollout));
}
/** An AWS call that fails for good ends the rollout that needed it, and no other. */
async function endByItself(rollout, { clock }, play) {
    try {
        (0,record_in_progress/* endRecord */.r)(rollout.record, await play(), clock.now());
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        (0,record_in_progress/* endRecord */.r)(rollout.record, endUnreadable(rollout, error), clock.now());
    }
}
/** All that is waited for, where that is the start. */
function endAtStart({ plan, state }) {
    if (plan.waitUntil !== 'started' || state.followed?.because === 'already-live')
        return undefined;
    const revision = (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition);
    const reason = `ECS started the deployment of ${revision}. This run does not wait for its end (\`wait-until: started\`).`;
    return { verdict: 'succeeded', reasonCode: 'started', reason };
}
async function reconcile({ rollout, ref, target }, patience, dependencies) {
    const { plan, reconciliation, state, record } = rollout;
    const end = await (0,reconcile_rollout/* reconcileRollout */.i)({
        ...{ ref, state: reconciliation, purpose: plan.purpose, gates: { gates: [], metricDelaySeconds: 0 } },
        origin: state.followed?.because === 'started' ? 'started' : 'joined',
        ...{ timeoutMilliseconds: plan.timeoutMilliseconds, patienceMilliseconds: patience },
        leave: reasonToLeave(rollout)
    }, { ...dependencies, target, eventLog: record.eventLog, judge: () => Promise.resolve(undefined) });
    const { observation } = rollout.wayBack ?? rollout;
    const previous = servedBefore(rollout);
    const failures = (0,judge_task_failures/* summariseTaskFailures */.P9)(rollout.observation.failures.tasks);
    const ending = (0,conclude_rollout/* concludeRollout */.N)(end, {
        platformName: target.platformName,
        to: (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition),
        from: previous && (0,service_snapshot/* nameRevision */.hH)(previous),
        ...{ canaryPercent: undefined, reachedPercent: undefined, endsAtFullTraffic: false, isVisible: true },
        abort: reconciliation.abort,
        platformCause: reconciliation.observed?.cause,
        failures: failures && (0,capitalize/* capitalize */.Z)(failures),
        running: observation.service && (0,service_snapshot/* describeRunning */.Rh)(observation.service)
    });
    return ending.verdict === 'unknown' ? { ...ending, reason: (0,join_sentences/* joinSentences */.D)(ending.reason, lookAt(rollout)) } : ending;
}
function lookAt({ request: { service, cluster } }) {
    return `Deployment status is unknown. Check service ${service} in cluster ${cluster} in the console.`;
}
function reasonToLeave({ plan, state }) {
    if (state.followed?.because === 'already-live')
        return 'The revision was already deployed, so there is no deployment to roll back.';
    return plan.onFailure === 'leave' ? 'The deployment was not rolled back (`on-failure: leave`).' : undefined;
}
function endUnreadable(rollout, error) {
    const { state, reconciliation, plan } = rollout;
    if (error instanceof rollout_refusal/* StartRefused */.V)
        return { verdict: 'failed', reasonCode: error.refusal.code, reason: error.refusal.reason };
    if (error.code === 'outcome-unknown' && state.followed === undefined)
        return { verdict: 'unknown', reasonCode: 'not-visible', reason: error.message };
    if (state.update === undefined && state.followed === undefined)
        return { verdict: 'failed', reasonCode: error.code, reason: (0,join_sentences/* joinSentences */.D)(error.message, 'Nothing was changed.') };
    const { abort } = reconciliation;
    if (abort !== undefined && reconciliation.rollbackAsked) {
        const why = `The deployment of ${(0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition)} failed: ${(0,capitalize/* uncapitalize */.Y)(abort.reason)}`;
        const reason = (0,join_sentences/* joinSentences */.D)(why, `Whether its rollback started is unknown: ${error.message}`);
        return { verdict: (0,verdict/* verdictFor */.Xb)(abort.cause, 'failed'), reasonCode: abort.cause, reason };
    }
    return { verdict: 'unknown', reasonCode: error.code, reason: (0,join_sentences/* joinSentences */.D)(error.message, lookAt(rollout)) };
}
//# sourceMappingURL=reconcile-rolling.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/read-together.js
/** Reads that come within this time are answered by one. */
const GATHER_MILLISECONDS = 50;
/** However many ask at different moments, no more is read than once in this time. */
const LEAST_INTERVAL_MILLISECONDS = 1_000;
/**
 * Makes single reads of a platform that answers many at once: those that come at nearly the same time are sent together. `readAll` returns
 * its results in the order of the keys; what it throws is thrown by each of them.
 */
function readTogether(readAll, clock) {
    let gathering;
    let readAt = Number.NEGATIVE_INFINITY;
    const gather = async (keys) => {
        await clock.sleep(Math.max(GATHER_MILLISECONDS, readAt + LEAST_INTERVAL_MILLISECONDS - clock.now()));
        gathering = undefined;
        readAt = clock.now();
        return readAll(keys);
    };
    return async (key) => {
        if (gathering === undefined) {
            const keys = [];
            gathering = { keys, results: gather(keys) };
        }
        const { keys, results } = gathering;
        const index = keys.push(key) - 1;
        return (await results)[index];
    };
}
//# sourceMappingURL=read-together.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/share-bound.js
/** One bound on the calls of a platform for several rollouts at once: the latest that any of them that still goes on has set. */
function shareBound(boundCalls) {
    const bounds = new Map();
    return () => {
        const rollout = Symbol('rollout');
        return until => {
            bounds.set(rollout, until);
            boundCalls(Math.max(...bounds.values()));
        };
    };
}
//# sourceMappingURL=share-bound.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/observe-services.js
var observe_services = __webpack_require__(21145);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/rolling-dependencies.js



const UPDATES_AT_ONCE = 8;
/** Makes the dependencies of each of these rollouts: what they ask for is read together, and no more than some are updated at a time. */
function rollingDependencies(alongside, dependencies) {
    const { clock, services, serviceDeployments, boundCalls } = dependencies;
    const describe = (names) => (0,observe_services/* observeServices */.R)(names, services);
    const find = async (arns) => {
        const found = await serviceDeployments.describe(arns);
        return arns.map(arn => found.find(deployment => deployment.arn === arn));
    };
    const isAlone = alongside.length <= 1;
    const readOne = isAlone ? async (name) => (await describe([name]))[0] : readTogether(describe, clock);
    const findOne = isAlone ? async (arn) => (await find([arn]))[0] : readTogether(find, clock);
    const bound = shareBound(boundCalls);
    const update = atMost(UPDATES_AT_ONCE, (change) => services.update(change));
    return () => ({
        ...dependencies,
        services: { ...services, update },
        alongside,
        readService: async (name) => seen(await readOne(name)),
        readServiceDeployment: findOne,
        boundCalls: boundWhere(bound())
    });
}
function boundWhere(bound) {
    return until => {
        if (until !== undefined)
            bound(until);
    };
}
function seen(observation) {
    if (observation?.kind === 'unreadable')
        throw observation.error;
    return observation?.service;
}
/** `task`, no more than `limit` at a time. */
function atMost(limit, task) {
    let free = limit;
    const waiting = [];
    return async (argument) => {
        if (free === 0)
            await new Promise(resolve => waiting.push(resolve));
        else
            free -= 1;
        try {
            return await task(argument);
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}
//# sourceMappingURL=rolling-dependencies.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/rollout-state.js
const BEGUN = 'begun';
const ENDED = 'ended';
/** Saved before anything is changed: what `post` is to do with what it finds. */
function saveBegin(state, request) {
    const { onCancel, timeoutMilliseconds } = request;
    state.save(BEGUN, JSON.stringify({ onCancel, timeoutMilliseconds }));
}
function rolloutSaver(state) {
    const keys = new Map();
    return ref => {
        const name = `${ref.cluster} ${ref.service}`;
        const key = keys.get(name) ?? `service-${keys.size}`;
        keys.set(name, key);
        state.save(key, JSON.stringify(ref));
    };
}
/** `finished`: there is nothing left to do. `cancelled`: a rollback was asked for, and nobody has seen its end. */
function saveEnd(state, end) {
    state.save(ENDED, end);
}
/** What `main` left to `post`. Undefined when it came to its end, or had changed nothing. */
function readLeftRun(state) {
    const begun = state.read(BEGUN);
    if (begun === undefined || state.read(ENDED) === 'finished')
        return undefined;
    const rollouts = [];
    for (let index = 0;; index += 1) {
        const saved = state.read(`service-${index}`);
        if (saved === undefined)
            break;
        rollouts.push(JSON.parse(saved));
    }
    if (rollouts.length === 0)
        return undefined;
    return { ...JSON.parse(begun), rollouts };
}
//# sourceMappingURL=rollout-state.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/deploy-services.js













const FINISHED_AT_ONCE = 4;
/**
 * Deploys services by ECS's rolling update: looks at all of them, makes their way free of what another run left or has under way, registers
 * what is needed, updates each, and follows its own deployments to their ends. Services whose way back is not a rolling one go by
 * `atOnce`, first. Throws only before a service was changed.
 */
async function deployServices(request, dependencies, atOnce) {
    const { clock, log, cancelled } = dependencies;
    const startedAt = (0,mark_start/* markStart */.E)(clock);
    const conclude = (services) => ({
        ...(0,conclude_deployment/* concludeDeployment */.d3)(request.mode, services, { startedAt: startedAt(), finishedAt: clock.now() }),
        // What was done, where it is not what was asked for. Mixed, the records of the services have it.
        ...(services.every(({ shift }) => shift !== undefined) ? { strategy: 'blue-green' } : {})
    });
    dependencies.boundCalls(clock.now() + request.timeoutMilliseconds);
    const untouched = (all) => conclude(all.map(service => (0,conclude_deployment/* recordOfPrepared */.aG)(service, { all, at: clock.now() })));
    const first = await log.group('Prepare', () => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, prepareRolling(request, dependencies)));
    if (first.some(service => service.refusal !== undefined))
        return untouched(first);
    if (request.mode === 'dry-run')
        return untouched(foreseeRefusals(first, { request, startedAt: startedAt() }, dependencies));
    let prepared = first;
    try {
        const ready = await makeRollingReady(first, { request, startedAt: startedAt() }, dependencies);
        prepared = ready.prepared;
        if (prepared.some(service => service.refusal !== undefined))
            return untouched(prepared);
        const outcomes = await deployPrepared(request, { prepared, atOnce }, dependencies);
        // A rollback by blue/green has its time in its reason already.
        const purposeOf = (index) => prepared[index]?.decision.kind === 'at-once' ? 'deploy' : request.purpose;
        const withRollback = (outcome, index) => (0,report_rollback/* reportRollback */.R)(outcome, ready.cleared.get(index), { purpose: purposeOf(index), startedAt: startedAt() });
        return conclude(outcomes.map(withRollback));
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        return conclude(prepared.map(service => (0,conclude_deployment/* recordOfCancelled */.y2)(service, clock.now())));
    }
}
async function deployPrepared(request, { prepared, atOnce }, dependencies) {
    const { cancelled, clock } = dependencies;
    const isRolling = (service) => service.decision.kind !== 'at-once' || servesAlready(service);
    // First: a definition that ECS refuses stops all services while none is changed.
    const registering = (0,register_revisions/* registerRevisions */.q)(prepared.filter(isRolling), dependencies);
    const revisions = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, registering);
    const outcomes = new Map();
    // The state of the step holds one of these at a time.
    for (const service of prepared)
        if (!isRolling(service))
            outcomes.set(service, await recordAtOnce(service, atOnce, () => clock.now()));
    const opened = openRollouts(request, revisions, clock.now());
    await followToEnds(opened, request, dependencies);
    for (const { service, rollout } of opened)
        outcomes.set(service, (0,conclude_deployment/* recordOfRollout */.Ik)(rollout));
    return prepared.flatMap(service => outcomes.get(service) ?? []);
}
/** Others may be changed already, so that what is thrown ends this service alone. It was not changed. */
async function recordAtOnce(service, atOnce, now) {
    try {
        return await atOnce(service);
    }
    catch (error) {
        if (error instanceof unless_cancelled/* Cancelled */.c)
            return (0,conclude_deployment/* recordOfCancelled */.y2)(service, now());
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const refusal = { verdict: 'failed', reasonCode: error.code, reason: error.message };
        return (0,conclude_deployment/* recordOfPrepared */.aG)({ ...service, refusal }, { all: [service], at: now() });
    }
}
/** Then nothing is to be deployed, and it is only watched. */
function servesAlready({ request, before, revision }) {
    return request.redeploy === 'when-changed' && revision?.existing?.arn === before?.taskDefinition;
}
async function followToEnds(opened, { onCancel }, dependencies) {
    const rollouts = opened.map(({ rollout }) => rollout);
    const each = rollingDependencies(rollouts, dependencies);
    const save = rolloutSaver(dependencies.state);
    try {
        await Promise.all(opened.map(service => deployRolling(service, save, each())));
        await (0,unless_cancelled/* unlessCancelled */.M)(dependencies.cancelled, (0,for_each_limited/* forEachLimited */.v)(rollouts, FINISHED_AT_ONCE, rollout => finishRolling(rollout, each())));
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        await cancelRollouts(rollouts, { onCancel, save }, each());
    }
}
//# sourceMappingURL=deploy-services.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/finish-left-run.js














/**
 * Goes on where `main` was stopped: reads what became of its deployments, has ECS roll back those that are still under way (unless they
 * were to be left), and watches that to its end. Throws the `DeployError` of a read that failed.
 */
async function finishLeftRun(left, dependencies) {
    const startedAt = (0,mark_start/* markStart */.E)(dependencies.clock);
    const rollouts = await finish_left_run_openRollouts(left, dependencies);
    try {
        const open = rollouts.filter(({ record }) => record.ending === undefined);
        const each = rollingDependencies(open, dependencies);
        await Promise.all(open.map(rollout => reconcileLeftRollout(rollout, each())));
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
    }
    for (const rollout of rollouts) {
        const reason = 'The job was cancelled; not waiting for completion.';
        (0,record_in_progress/* endRecord */.r)(rollout.record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, dependencies.clock.now());
    }
    const times = { startedAt: startedAt(), finishedAt: dependencies.clock.now() };
    return (0,conclude_deployment/* concludeDeployment */.d3)('deploy', rollouts.map(conclude_deployment/* recordOfRollout */.Ik), times);
}
async function finish_left_run_openRollouts(left, dependencies) {
    const until = dependencies.clock.now() + left_deployment/* POST_PATIENCE_MILLISECONDS */.K;
    const read = () => (0,bear_outage/* bearOutage */.q)(() => readServices(left, dependencies), until, dependencies);
    let services = await read();
    if (left.rollouts.some((saved, index) => !isShown(saved, services[index]))) {
        await dependencies.clock.sleep(ARRIVES_WITHIN_MILLISECONDS, dependencies.cancelled);
        services = await read();
    }
    const now = dependencies.clock.now();
    const found = left.rollouts.flatMap((saved, index) => {
        const service = services[index];
        const prefix = left.rollouts.length > 1 ? `${saved.service}: ` : '';
        if (service === undefined)
            return [];
        return [reopenRollout(saved, { snapshot: service, prefix, until, onFailure: left.onCancel }, dependencies)];
    });
    const each = rollingDependencies(found, dependencies);
    await Promise.all(found.map(rollout => findReplaced(rollout, until, each())));
    for (const rollout of found)
        openRollout(rollout, left, now);
    return found;
}
/** An update that was on its way when `main` was stopped may arrive a little later. */
const ARRIVES_WITHIN_MILLISECONDS = 10_000;
function isShown(ref, service) {
    return service === undefined || ref.followed !== undefined || findStarted(ref, service) !== undefined;
}
/** In the order of the rollouts; undefined for a service that is gone. */
async function readServices({ rollouts }, { services }) {
    return (await (0,observe_services/* observeServices */.R)(rollouts, services)).map(observation => {
        if (observation.kind === 'unreadable')
            throw observation.error;
        return observation.service;
    });
}
/**
 * One that was replaced is not shown as a deployment of the service any more; its service deployment is. Of the same revision again, an
 * earlier one would be taken for it where nothing is new.
 */
async function findReplaced(rollout, until, dependencies) {
    const { state, observation } = rollout;
    const primary = observation.service && (0,service_snapshot/* findPrimary */.WM)(observation.service);
    const isNew = primary !== undefined && !state.deploymentsBefore.includes(primary.id);
    if (state.followed === undefined && (isNew || servedBefore(rollout) !== undefined))
        await (0,bear_outage/* bearOutage */.q)(() => readDeployment(rollout, dependencies), until, dependencies);
}
function openRollout(rollout, left, now) {
    const { record, reconciliation, plan, observation } = rollout;
    const { service, deployment } = observation;
    const revision = (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition);
    record.eventLog.milestone(`${revision} was being deployed when the step was killed`);
    const ours = service?.deployments.find(({ id }) => id === rollout.state.followed?.id);
    const end = (what) => {
        const running = service === undefined ? '' : `: ${(0,service_snapshot/* describeRunning */.Rh)(service)}`;
        (0,record_in_progress/* endRecord */.r)(record, { verdict: 'cancelled', reasonCode: 'cancelled', reason: `The job was cancelled, and ${what}${running}.` }, now);
    };
    if (rollout.state.followed === undefined && deployment === undefined)
        end('its update did not reach ECS, so the service was not changed');
    else if (left.onCancel === 'rollback') {
        reconciliation.abort = { cause: 'cancelled', reason: 'The job was cancelled.' };
        rollout.goesBack = 'cancelled';
    }
    else if (ours?.rolloutState !== 'COMPLETED')
        end(`the deployment of ${revision} continues (\`on-cancel: leave\`)`);
}
//# sourceMappingURL=finish-left-run.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/shift-state.js
var shift_state = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/report-run.js + 4 modules
var report_run = __webpack_require__(13168);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/ecs-outputs.js
var ecs_outputs = __webpack_require__(71624);
;// CONCATENATED MODULE: ./build/src/actions/deploy/run.js






/** `main`: deploys what the inputs ask for by the strategy they name, and always reports how it ended. */
function deploy(readWanted, { connect, step, asked }) {
    return (0,report_run/* reportRun */.G)(async (reach) => {
        const wanted = await readWanted();
        const connectShift = async () => ({ ...step, ...(await reach(connect.shift)) });
        if (wanted.strategy === 'rolling')
            return run_deployRolling(wanted.request, { ...step, ...(await reach(connect.rolling)) }, connectShift);
        // Loaded here: a rolling deployment does not need it.
        const { shiftTraffic } = await Promise.all(/* import() */[__webpack_require__.e(1891), __webpack_require__.e(5008), __webpack_require__.e(3662)]).then(__webpack_require__.bind(__webpack_require__, 3662));
        return shiftTraffic(wanted.request, await connectShift());
    }, step, { ownOutputs: ecs_outputs/* ecsOutputs */.y, asked });
}
async function run_deployRolling(request, dependencies, connectShift) {
    saveBegin(dependencies.state, request);
    const outcome = await deployServices(request, dependencies, async (service) => {
        const { deployAtOnce } = await Promise.all(/* import() */[__webpack_require__.e(1891), __webpack_require__.e(5008), __webpack_require__.e(3662), __webpack_require__.e(1378)]).then(__webpack_require__.bind(__webpack_require__, 51378));
        return deployAtOnce(request, service, await connectShift());
    });
    const isRollbackAsked = outcome.ending.verdict === 'cancelled' && request.onCancel === 'rollback';
    saveEnd(dependencies.state, isRollbackAsked ? 'cancelled' : 'finished');
    return outcome;
}
/** `post`: looks after what `main` left, when it was cancelled or killed, whichever strategy it was. */
function finish(connect, step) {
    return (0,report_run/* reportLeftRun */.H)(async (reach) => {
        const shift = (0,shift_state/* readLeftShift */.y_)(step.state);
        if (shift !== undefined) {
            const { finishLeftShift } = await Promise.all(/* import() */[__webpack_require__.e(1891), __webpack_require__.e(5008), __webpack_require__.e(3662), __webpack_require__.e(2656)]).then(__webpack_require__.bind(__webpack_require__, 50275));
            return finishLeftShift(shift, { ...step, ...(await reach(connect.shift)) });
        }
        const run = readLeftRun(step.state);
        return run && finishLeftRun(run, { ...step, ...(await reach(connect.rolling)) });
    }, step);
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 36437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ explainSlip)
/* harmony export */ });
/**
 * Says which character is missing where a known key was written and YAML read no key: `errors { … }`, `errors 1%`, `errors:1%`, `"errors: 1%"`.
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

/***/ 32318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ refuseStandstill)
/* harmony export */ });
/**
 * Why ECS could never replace a task of the service: it neither starts one above the maximum, which is rounded down, nor stops one
 * below the minimum, which is rounded up. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
function refuseStandstill(service, desiredCount) {
    const percent = (name, otherwise) => {
        const value = service.deploymentConfiguration[name];
        return typeof value === 'number' ? value : otherwise;
    };
    const minimumPercent = percent('minimumHealthyPercent', 100);
    const maximumPercent = percent('maximumPercent', 200);
    const least = Math.ceil((desiredCount * minimumPercent) / 100);
    const most = Math.floor((desiredCount * maximumPercent) / 100);
    if (service.runningCount < desiredCount || least < desiredCount || most > desiredCount)
        return undefined;
    const tasks = desiredCount === 1 ? '1 task' : `${desiredCount} tasks`;
    return {
        verdict: 'failed',
        reasonCode: 'preflight',
        reason: `ECS could not replace any task of service ${service.name}: of ${tasks}, minimumHealthyPercent ${minimumPercent} allows it to stop none, and ` +
            `maximumPercent ${maximumPercent} lets it start none. Raise the maximum (200 is usual), lower the minimum, or give the input "desired-count".`
    };
}
//# sourceMappingURL=refuse-standstill.js.map

/***/ }),

/***/ 47424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ lookAtRollingWay)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79670);
/* harmony import */ var _domain_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42880);
/* harmony import */ var _find_running_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28036);




const DEPLOYMENTS_LOOKED_AT = 5;
/** Looks at what stands between a service and a rolling deployment. Reads nothing where nothing can. */
async function lookAtRollingWay(service, dependencies) {
    const { deploymentConfiguration, currentServiceDeployment, tags } = service;
    const left = (0,_domain_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_2__/* .findLeftBehind */ .jK)(deploymentConfiguration, tags);
    const isRolling = (0,_domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrategy */ .C)(deploymentConfiguration) === 'ROLLING';
    const found = isRolling && left.kind === 'nothing'
        ? undefined
        : await (0,_find_running_js__WEBPACK_IMPORTED_MODULE_3__/* .findRunning */ .P)({ deploymentConfiguration, tags, currentServiceDeployment }, dependencies);
    const running = found?.strategy === 'ROLLING' ? undefined : found;
    return { left, running, serving: await findServing(service, running, dependencies) };
}
async function findServing(service, running, dependencies) {
    const pairs = service.loadBalancers.filter(({ alternateTargetGroup }) => alternateTargetGroup !== undefined);
    if (pairs.length === 0)
        return 'only-one';
    // A rollout under way is rolled back first: what it replaces serves then.
    if (running?.source !== undefined)
        return placeGroups(pairs, running.source.targetGroups);
    try {
        const groups = await readRules(pairs, dependencies);
        if (groups !== undefined)
            return placeGroups(pairs, groups);
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
    }
    return placeGroups(pairs, await findLastGroups(service, dependencies));
}
/** The groups with any weight in the production rules; undefined when one of the rules is not known. */
async function readRules(pairs, { router }) {
    const rules = pairs.flatMap(({ productionRule }) => productionRule ?? []);
    if (rules.length < pairs.length)
        return undefined;
    const splits = await Promise.all(rules.map(rule => router.split(rule)));
    if (splits.some(split => split === undefined))
        return undefined;
    return splits.flatMap(split => [...(split?.weights ?? [])].flatMap(([group, weight]) => (weight > 0 ? [group] : [])));
}
/** Where ECS put the tasks of the newest deployment that succeeded. */
async function findLastGroups({ cluster, name, taskDefinition }, { serviceDeployments }) {
    for (const arn of (await serviceDeployments.list(cluster, name, undefined)).slice(0, DEPLOYMENTS_LOOKED_AT)) {
        const deployment = await serviceDeployments.observe(arn);
        if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === undefined)
            continue;
        const placement = await serviceDeployments.placement(deployment.targetRevision);
        return placement?.taskDefinition === taskDefinition ? placement.targetGroups : [];
    }
    return [];
}
function placeGroups(pairs, groups) {
    const first = pairs.some(({ targetGroup }) => groups.includes(targetGroup));
    const alternate = pairs.some(({ alternateTargetGroup = '' }) => groups.includes(alternateTargetGroup));
    if (first && alternate)
        return 'both';
    if (alternate)
        return 'alternate';
    return first ? 'first' : 'unknown';
}
//# sourceMappingURL=look-at-rolling-way.js.map

/***/ })

};
