export const id = 4832;
export const ids = [4832];
export const modules = {

/***/ 31498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/read-service-inputs.js
var read_service_inputs = __webpack_require__(59704);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/require-wish.js
var require_wish = __webpack_require__(80255);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/on-running.js
var on_running = __webpack_require__(35497);
;// CONCATENATED MODULE: ./build/src/actions/deploy/foreign-inputs.js

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
    'hold-for': SHIFTING,
    'keep-for': ['blue-green'],
    finish: SHIFTING
};
/** Defaults, which say nothing: a workflow may hand them on. */
const SAYS_NOTHING = {
    'force-new-deployment': 'false',
    'on-alarm': 'rollback',
    'on-failure': 'rollback',
    finish: 'no'
};
/** Refuses what the strategy would have to ignore: somebody counts on it. */
function refuseForeignInputs(inputs, strategy) {
    for (const name of Object.keys(USED_BY)) {
        const users = USED_BY[name];
        const given = inputs.text(name);
        if (users.includes(strategy) || given === undefined || given === SAYS_NOTHING[name])
            continue;
        const advice = name === 'services' ? 'name the one service in "service"' : `remove it, or set strategy: ${users.join(' or ')}`;
        throw (0,errors/* badInput */.A)(name, `it is not supported with strategy: ${strategy}; ${advice}.`);
    }
}
//# sourceMappingURL=foreign-inputs.js.map
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
/** Reads `services`: a YAML (or JSON) list of names, or of objects of inputs by name. */
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
        throw (0,errors/* badInput */.A)('services', `${place} has no "service" with the name of one.`);
    const unknown = Object.keys(entry).find(key => !OF_ONE_SERVICE.includes(key));
    if (unknown !== undefined)
        throw (0,errors/* badInput */.A)('services', `${place} has ${(0,quote_safe/* quoteWord */.XW)(unknown)}; expected some of ${OF_ONE_SERVICE.join(', ')}.`);
    const empty = Object.entries(entry).find(([, value]) => value === null || (typeof value === 'string' && value.trim() === ''));
    if (empty !== undefined)
        throw (0,errors/* badInput */.A)('services', `"${empty[0]}" of ${place} is empty. Give it a value, or leave it out. If the value is an output of another job, note that GitHub drops outputs that contain a masked value.`);
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
/** Reads the inputs of the step. */
async function readInputs(inputs) {
    const strategy = inputs.choice('strategy', STRATEGIES) ?? 'rolling';
    refuseForeignInputs(inputs, strategy);
    const purpose = inputs.choice('purpose', PURPOSES) ?? 'deploy';
    if (strategy === 'rolling')
        return { strategy, request: { ...(await readRolling(inputs)), purpose } };
    // Loaded here: a rolling deployment needs neither plan nor gates.
    const { readCanaryInputs, readSwapInputs } = await Promise.all(/* import() */[__webpack_require__.e(5008), __webpack_require__.e(5037)]).then(__webpack_require__.bind(__webpack_require__, 65037));
    const request = await (strategy === 'canary' ? readCanaryInputs(inputs) : readSwapInputs(inputs));
    if (purpose === 'deploy')
        return { strategy, request };
    if (request.purpose !== 'deploy')
        throw (0,errors/* badInput */.A)('purpose', '`rollback` cannot be combined with "finish". Leave out one of them.');
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
        throw (0,errors/* badInput */.A)('services', 'it excludes "service"; name all services in one of them.');
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
        throw (0,errors/* badInput */.A)('services', `${twice} is listed twice; name every service once.`);
    return requests;
}
const ENOUGH = 'an image, a task definition or another change of it, a desired-count, or force-new-deployment: true';
function readService(inputs) {
    const wish = (0,read_service_inputs/* readServiceInputs */.D)(inputs);
    const request = {
        ...wish,
        redeploy: inputs.yesNo('force-new-deployment') === true ? 'forced' : 'when-changed',
        desiredCount: inputs.wholeNumber('desired-count', { from: 1, to: read_service_inputs/* MOST_TASKS */.b }),
        circuitBreaker: readCircuitBreaker(inputs),
        alarms: readOnAlarm(inputs, wish.alarms),
        keepRevisions: inputs.wholeNumber('keep-revisions', { from: 1, to: 1_000 })
    };
    if (inputs.yesNo('dry-run') !== true)
        (0,require_wish/* requireWish */.b)(request, ENOUGH);
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
        throw (0,errors/* badInput */.A)('on-alarm', 'there are no alarms to act on: name them in `alarms`.');
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
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31498);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57948);







const { env } = process;
const { phase, step } = (0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .openStep */ .b)(env);
const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stepInputs */ .a)();
const connect = {
    rolling: (0,_wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__/* .connectRollingLater */ .I)(env, step.clock, inputs),
    shift: (0,_wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__/* .connectShiftLater */ .L)(env, step.clock, inputs)
};
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(() => phase === 'post'
    ? (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .finish */ .O)(connect, step)
    : (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .deploy */ .g)(() => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(inputs), connect, step, (0,_use_cases_rollout_read_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsked */ .v)(inputs, (0,_use_cases_rollout_read_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .readAskedStrategy */ .Q)(inputs))));
(0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveWhenCancelled */ .T)(step);
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 57948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy),
  O: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-settings.js
var service_settings = __webpack_require__(34184);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/judge-task-failures.js
var judge_task_failures = __webpack_require__(75318);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/plan-rolling.js


/** Plans the rolling deployment of a revision to a service as it is now. */
function planRolling(wish, service, { taskDefinition, now }) {
    const { waitUntil, onRunning, onFailure, redeploy, timeoutMilliseconds } = wish;
    return {
        taskDefinition,
        waitUntil,
        onRunning,
        onFailure,
        redeploy,
        settings: (0,service_settings/* diffSettings */.X)(wish, service).length > 0 ? 'changed' : 'unchanged',
        failedTasksLimit: wish.failedTasksLimit ?? defaultLimit(wish, service),
        timeoutMilliseconds,
        deadlineAt: now + timeoutMilliseconds
    };
}
/** Where the circuit breaker is on, ECS counts. */
function defaultLimit(wish, service) {
    if ((wish.circuitBreaker ?? service.circuitBreaker)?.enabled === true)
        return undefined;
    return (0,judge_task_failures/* defaultFailedTasksLimit */.qD)(wish.desiredCount ?? service.desiredCount);
}
//# sourceMappingURL=plan-rolling.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/record/revision-of.js
var revision_of = __webpack_require__(73124);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/read-deployments.js

/** A service deployment is made together with its deployment; their times differ by little. */
const SAME_MOMENT_MILLISECONDS = 60_000;
const SUPERSEDED = ['STOPPED', 'STOP_REQUESTED'];
/** Reads the service deployments of many rollouts, twenty a call, and finds those whose ARN is not known yet. */
async function readDeployments(rollouts, dependencies) {
    const arns = rollouts.flatMap(({ course }) => course.serviceDeployment ?? []);
    const read = arns.length === 0 ? [] : await dependencies.serviceDeployments.describe(arns);
    for (const rollout of rollouts) {
        const known = read.find(deployment => deployment.arn === rollout.course.serviceDeployment);
        const found = known ?? (await findDeployment(rollout, dependencies));
        rollout.course = { ...rollout.course, serviceDeployment: found?.arn };
        rollout.sight = { ...rollout.sight, deployment: { at: dependencies.clock.now(), found } };
        if (found !== undefined)
            await noteServedBefore(rollout, found, dependencies);
    }
}
/** A service names the new revision from the update on: what served before a deployment that was joined is what that one started from. */
async function noteServedBefore(rollout, { sourceRevisions: [source] }, { serviceDeployments, taskDefinitions }) {
    const { course, revisions } = rollout;
    if (course.followed?.because !== 'attached' || revisions.from !== undefined || source === undefined)
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
    const { request, plan, course, record } = rollout;
    const createdAt = course.followed?.createdAt ?? record.startedAt;
    const arns = await serviceDeployments.list(request.cluster, request.service, createdAt - SAME_MOMENT_MILLISECONDS);
    const others = arns.filter(arn => !course.othersServiceDeployments.includes(arn));
    const described = others.length === 0 ? [] : await serviceDeployments.describe(others);
    const distance = (deployment) => Math.abs(deployment.createdAt - createdAt);
    const candidates = described
        .filter(deployment => distance(deployment) <= SAME_MOMENT_MILLISECONDS && mayBeFollowed(course, deployment))
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
//# sourceMappingURL=read-deployments.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/record-in-progress.js
var record_in_progress = __webpack_require__(42246);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/cancel-rollouts.js




/**
 * What is left of the 7.5 s between the runner's first signal and its next one, with room to write the report:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
const PATIENCE_MILLISECONDS = 4_000;
/** Ends all that is open because the job was cancelled. With `rollback`, one request a service is all that is waited for. */
async function cancelRollouts(rollouts, onCancel, dependencies) {
    const open = rollouts.filter(rollout => rollout.record.ending === undefined);
    const done = new AbortController();
    const all = Promise.all(open.map(rollout => cancelRollout(rollout, onCancel, dependencies)));
    all.finally(() => done.abort()).catch(() => undefined);
    await Promise.race([all, dependencies.clock.sleep(PATIENCE_MILLISECONDS, done.signal)]);
    for (const rollout of open) {
        end(rollout, 'AWS has not answered the request to roll back yet; the step’s post looks after it.', dependencies);
    }
}
async function cancelRollout(rollout, onCancel, dependencies) {
    const { course, plan } = rollout;
    const revision = (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition);
    if (course.update === undefined && course.followed === undefined) {
        end(rollout, 'nothing had been changed.', dependencies);
    }
    else if (course.followed?.because === 'already-live') {
        end(rollout, `${revision} was live already.`, dependencies);
    }
    else if (onCancel === 'leave') {
        end(rollout, `the deployment of ${revision} goes on (\`on-cancel: leave\`).`, dependencies);
    }
    else {
        end(rollout, await askForRollback(rollout, dependencies), dependencies);
    }
}
/** Returns what came of it, in words. */
async function askForRollback(rollout, dependencies) {
    const revision = (0,service_snapshot/* nameRevision */.hH)(rollout.plan.taskDefinition);
    try {
        const arn = rollout.course.serviceDeployment ?? (await findServiceDeployment(rollout, dependencies));
        if (arn === undefined)
            return `ECS does not show the deployment of ${revision} yet; the step’s post looks after it.`;
        rollout.course = { ...rollout.course, serviceDeployment: arn };
        dependencies.save(rollout);
        await dependencies.serviceDeployments.rollBack(arn);
        return `ECS was asked to roll ${revision} back to ${(0,service_snapshot/* nameRevision */.hH)(rollout.before.taskDefinition)}.`;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return error.code === 'conflict'
            ? `the deployment of ${revision} was over before it could be rolled back.`
            : `the rollback of ${revision} could not be asked for: ${error.message}`;
    }
}
/** UpdateService may have been sent a moment ago: the service is read once more. */
async function findServiceDeployment(rollout, dependencies) {
    const { request, plan, course } = rollout;
    const service = await dependencies.services.find(request.cluster, request.service);
    const primary = service && (0,service_snapshot/* findPrimary */.WM)(service);
    if (primary?.taskDefinition !== plan.taskDefinition)
        return undefined;
    const because = course.followed?.because ?? 'started';
    rollout.course = { ...course, followed: { id: primary.id, createdAt: primary.createdAt, because } };
    const current = service?.currentServiceDeployment;
    if (because === 'started' && current !== undefined && !course.othersServiceDeployments.includes(current))
        return current;
    await readDeployments([rollout], dependencies);
    return rollout.course.serviceDeployment;
}
function end(rollout, what, { clock }) {
    const ending = { verdict: 'cancelled', reasonCode: 'cancelled', reason: `The job was cancelled: ${what}` };
    (0,record_in_progress/* endRecord */.rs)(rollout.record, ending, clock.now());
}
//# sourceMappingURL=cancel-rollouts.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/conclude-deployment.js + 2 modules
var conclude_deployment = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
// EXTERNAL MODULE: ./build/src/domain/rollout/bears-until.js
var bears_until = __webpack_require__(54818);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/refuse-service.js
var refuse_service = __webpack_require__(99517);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/blocking-deployment.js
var blocking_deployment = __webpack_require__(80525);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/rolling-move.js
function waitFor(waitingFor) {
    return { kind: 'wait', waitingFor };
}
function endWith(verdict, reasonCode, reason) {
    return { kind: 'end', ending: { verdict, reasonCode, reason } };
}
//# sourceMappingURL=rolling-move.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/verdict.js
var verdict = __webpack_require__(53177);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/settle-rolling.js





/** How long the service deployment may trail behind what the service shows. */
const SETTLE_WITHIN_MILLISECONDS = 15_000;
/** How long ECS is given to begin a rollback that it was asked for. */
const BEGIN_WITHIN_MILLISECONDS = 60_000;
/**
 * The deployment followed has failed, was replaced, or is to be rolled back: its service deployment says which.
 * Statuses: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html
 */
function settleRolling(turn, service, ours) {
    const { course, sight } = turn;
    if (course.rollback?.failure.cause !== 'cancelled' && sight.failures.at < troubleSince(turn))
        return { kind: 'read-failures', signs: sight.failures.signs };
    if (sight.deployment === undefined || sight.deployment.at < sight.at)
        return { kind: 'read-deployment' };
    const { found } = sight.deployment;
    switch (found?.status) {
        case 'ROLLBACK_SUCCESSFUL':
            return concludeRolledBack(turn, service, found);
        case 'ROLLBACK_FAILED':
            return concludeRollbackFailed(turn, service, found);
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
        case 'STOP_REQUESTED':
            return awaitRollback(turn, service, found);
        case 'STOPPED':
            return concludeStopped(turn, service, { ours, found });
        case 'SUCCESSFUL':
            return concludeLateSuccess(turn, service, ours);
        default:
            return course.rollback === undefined
                ? awaitSettled(turn, service, { ours, found })
                : awaitRollbackBegin(turn, service, found);
    }
}
/** Since when there is something to explain. */
function troubleSince({ course, sight }) {
    return course.failedAt ?? course.replacedAt ?? course.rollback?.at ?? course.completedAt ?? sight.at;
}
function concludeRolledBack(turn, service, found) {
    const cause = findCause(turn, found);
    const revision = (0,service_snapshot/* nameRevision */.hH)(turn.plan.taskDefinition);
    const reason = `${verdict/* ROLLED_BACK */.jC} ${revision}: ${explain(turn, found)}. Now ${(0,service_snapshot/* describeRunning */.Rh)(service)}.`;
    return endWith((0,verdict/* verdictFor */.Xb)(cause, 'rolled-back'), cause, reason);
}
function concludeRollbackFailed(turn, service, found) {
    return endWith('failed', 'rollback-failed', `The rollback of ${(0,service_snapshot/* nameRevision */.hH)(turn.plan.taskDefinition)} failed (${found.statusReason ?? 'ECS gave no reason'}); ` +
        `it was begun because ${explain(turn, found)}. Now ${(0,service_snapshot/* describeRunning */.Rh)(service)}: deploy a good revision by hand.`);
}
function concludeStopped(turn, service, seen) {
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    if (primary !== undefined && primary.id !== turn.course.followed?.id)
        return concludeReplaced(turn, service, primary);
    const cause = seen.ours?.rolloutState === 'FAILED'
        ? findCause(turn, seen.found)
        : (turn.course.rollback?.failure.cause ?? 'stopped');
    return endWith((0,verdict/* verdictFor */.Xb)(cause, 'failed'), cause === 'rolled-back-by-others' ? 'stopped' : cause, `ECS gave up ${(0,service_snapshot/* nameRevision */.hH)(turn.plan.taskDefinition)} and did not roll back: ${explain(turn, seen.found)}. Now ${(0,service_snapshot/* describeRunning */.Rh)(service)}.`);
}
/** Another deployment is the primary one, and ours was not rolled back. */
function concludeReplaced(turn, service, primary) {
    const { plan, sight } = turn;
    if (primary.taskDefinition === plan.taskDefinition)
        return { kind: 'follow', deployment: primary.id, because: 'redeployed-by-others' };
    if (sight.successor?.id !== primary.taskDefinition)
        return { kind: 'identify-successor', taskDefinition: primary.taskDefinition };
    const { run, commit } = sight.successor;
    const by = [run === undefined ? undefined : `run ${run}`, commit === undefined ? undefined : `commit ${commit}`]
        .filter(part => part !== undefined)
        .join(', ');
    return endWith('superseded', 'superseded', `${(0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition)} was superseded by ${(0,service_snapshot/* nameRevision */.hH)(primary.taskDefinition)} ` +
        `(deployment ${primary.id}${by === '' ? '' : `, ${by}`}) before it was complete: ${(0,service_snapshot/* describeRunning */.Rh)(service)}.`);
}
/** ECS says SUCCESSFUL: it was complete before it was replaced, or before our rollback reached ECS. */
function concludeLateSuccess(turn, service, ours) {
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    if (primary !== undefined && primary.id !== turn.course.followed?.id)
        return concludeReplaced(turn, service, primary);
    if (primary === undefined || ours?.rolloutState === 'FAILED') {
        if (turn.now < troubleSince(turn) + SETTLE_WITHIN_MILLISECONDS)
            return waitFor('ECS to report a consistent state');
        const reason = `ECS says SUCCESSFUL of the deployment, and the service does not show it: ${(0,service_snapshot/* describeRunning */.Rh)(service)}.`;
        return endWith('unknown', 'unconfirmed', reason);
    }
    const isCancelled = turn.course.rollback?.failure.cause === 'cancelled';
    return endWith(isCancelled ? 'cancelled' : 'succeeded', isCancelled ? 'cancelled' : 'deployed', `${(0,service_snapshot/* nameRevision */.hH)(turn.plan.taskDefinition)} completed before the rollback reached ECS and serves all traffic: ${(0,service_snapshot/* describeRunning */.Rh)(service)}.`);
}
/** The service shows the end of our deployment, its service deployment does not yet. */
function awaitSettled(turn, service, seen) {
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    const isReplaced = primary !== undefined && primary.id !== turn.course.followed?.id;
    const isRollbackAhead = service.circuitBreaker?.rollback === true || service.alarms?.rollback === true;
    if (!isReplaced && seen.ours?.rolloutState === 'FAILED' && !isRollbackAhead)
        return concludeStopped(turn, service, seen);
    if (turn.now < troubleSince(turn) + SETTLE_WITHIN_MILLISECONDS)
        return waitFor('ECS to report the outcome of the deployment');
    if (isReplaced && seen.ours?.rolloutState !== 'FAILED')
        return concludeReplaced(turn, service, primary);
    return concludeStopped(turn, service, seen);
}
/** ECS rolls back, or stops, whoever asked for it. */
function awaitRollback(turn, service, found) {
    // A circuit breaker without rollback, and StopServiceDeployment with ABORT, stop and roll nothing back.
    const end = found.status === 'STOP_REQUESTED' ? 'stop' : 'rollback';
    if (turn.now < troubleSince(turn) + (0,bears_until/* rollbackPatienceMilliseconds */.gZ)(turn.plan))
        return waitFor(`the ${end} (${found.status})`);
    const cause = findCause(turn, found);
    return endWith((0,verdict/* verdictFor */.Xb)(cause, 'failed'), (0,verdict/* verdictFor */.Xb)(cause, 'failed') === 'failed' ? 'rollback-unfinished' : cause, `${(0,service_snapshot/* nameRevision */.hH)(turn.plan.taskDefinition)} was not deployed: ${explain(turn, found)}. Its ${end} (${found.status}) is not over yet: ${(0,service_snapshot/* describeRunning */.Rh)(service)}.`);
}
/** We asked for a rollback, and ECS does not show it: the request may have been lost, or the deployment is not visible. */
function awaitRollbackBegin(turn, service, found) {
    const { course, plan, now } = turn;
    const { rollback } = course;
    if (rollback === undefined)
        return waitFor('ECS');
    // A request that AWS may not have heard, because of an outage say, is sent again for as long as its end would be waited for.
    const isUnheard = rollback.answer === 'lost' && found !== undefined;
    if (now >= rollback.at + (isUnheard ? (0,bears_until/* rollbackPatienceMilliseconds */.gZ)(plan) : BEGIN_WITHIN_MILLISECONDS))
        return endWith((0,verdict/* verdictFor */.Xb)(rollback.failure.cause, 'failed'), (0,verdict/* verdictFor */.Xb)(rollback.failure.cause, 'failed') === 'failed' ? 'rollback-unfinished' : rollback.failure.cause, `${(0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition)} was not deployed: ${rollback.failure.text}. A rollback was requested, but ECS has not started it: ${(0,service_snapshot/* describeRunning */.Rh)(service)}.`);
    if (isUnheard)
        return { kind: 'roll-back', failure: rollback.failure };
    return waitFor('ECS to begin the rollback');
}
function findCause({ course }, found) {
    if (course.rollback !== undefined)
        return course.rollback.failure.cause;
    const said = `${found?.statusReason ?? ''} ${found?.rollback?.reason ?? ''}`;
    if (/alarm/i.test(said))
        return 'alarm';
    if (/circuit.?breaker/i.test(said) || found?.circuitBreaker?.status === 'TRIGGERED')
        return 'circuit-breaker';
    // A service shows FAILED whoever gave its deployment up; where ECS says no more, it was most likely the breaker.
    if (said.trim() === '' && course.failedAt !== undefined)
        return 'circuit-breaker';
    return 'rolled-back-by-others';
}
/** A clause without a full stop: what ECS or deploy-kit said, and what the tasks showed. */
function explain({ course, sight }, found) {
    if (course.rollback !== undefined)
        return course.rollback.failure.text;
    const said = found?.statusReason ?? found?.rollback?.reason;
    const tasks = (0,judge_task_failures/* summariseTaskFailures */.P9)(sight.failures.tasks);
    const parts = [said?.replace(/\.$/, ''), tasks].filter(part => part !== undefined && part !== '');
    return parts.length === 0 ? 'ECS gave no reason' : parts.join('; ');
}
//# sourceMappingURL=settle-rolling.js.map
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-progress.js
var service_progress = __webpack_require__(11378);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/watch-rolling.js








/** How long a deployment that is COMPLETED may stay without a service deployment that says SUCCESSFUL. */
const CONFIRM_WITHIN_MILLISECONDS = 60_000;
/** The deployment followed is the primary one, and ECS has not given it up. */
function watchRolling(turn, service, ours) {
    const { plan, course } = turn;
    if (plan.waitUntil === 'started' && course.followed?.because !== 'already-live')
        return endWith('succeeded', 'started', `ECS has started to deploy ${(0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition)}; nobody waited for its end.`);
    if (ours.rolloutState === 'COMPLETED')
        return watch_rolling_confirm(turn, service, ours);
    return watchProgress(turn, service, ours);
}
/**
 * COMPLETED says that the service is steady; what proves that our deployment succeeded is its service deployment.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html
 */
function watch_rolling_confirm(turn, service, ours) {
    const { course, sight, now } = turn;
    if (course.followed?.because === 'already-live')
        return ours.runningCount >= service.desiredCount
            ? concludeSuccess(turn, service)
            : watchProgress(turn, service, ours);
    if (sight.deployment === undefined || sight.deployment.at < sight.at)
        return { kind: 'read-deployment' };
    const { found } = sight.deployment;
    if (found?.status === 'SUCCESSFUL')
        return concludeSuccess(turn, service);
    if (found !== undefined && !['PENDING', 'IN_PROGRESS'].includes(found.status))
        return settleRolling(turn, service, ours);
    if (now < (course.completedAt ?? now) + CONFIRM_WITHIN_MILLISECONDS)
        return waitFor('ECS to record the success');
    const state = found === undefined ? 'does not show its service deployment' : `still says ${found.status}`;
    return endWith('unknown', 'unconfirmed', `ECS says that the deployment is complete, and ${state}: ${(0,service_snapshot/* describeRunning */.Rh)(service)}.`);
}
/** What is said where `force-new-deployment` found a deployment of the same revision in progress. */
const NOT_FORCED = 'No new deployment was forced, because one of the same revision was in progress. Set `on-running: supersede` to replace it.';
function concludeSuccess({ plan, course }, service) {
    const revision = (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition);
    const running = (0,service_snapshot/* describeRunning */.Rh)(service);
    switch (course.followed?.because) {
        case 'already-live':
            return endWith('succeeded', 'already-live', `${revision} was live already${course.update === undefined ? ', and nothing was to change' : '; the settings were changed'}: ${running}.`);
        case 'redeployed-by-others':
            return endWith('succeeded', 'redeployed-by-others', `${revision} serves all traffic; the same revision was deployed again by another client meanwhile: ${running}.`);
        case 'attached':
            return endWith('succeeded', 'deployed', (0,join_sentences/* joinSentences */.D)(`${revision} serves all traffic: ${running}.`, plan.redeploy === 'forced' ? NOT_FORCED : undefined));
        default:
            return endWith('succeeded', 'deployed', `${describeSuccess(plan.taskDefinition, service)}: ${running}.`);
    }
}
/** With `earlySuccessCriteria` a deployment is successful while old tasks still serve, and new ones may still be missing. */
function describeSuccess(taskDefinition, service) {
    const revision = (0,service_snapshot/* nameRevision */.hH)(taskDefinition);
    const running = (0,service_snapshot/* findPrimary */.WM)(service)?.runningCount ?? 0;
    const isWhole = running >= service.desiredCount && !(0,service_snapshot/* runsOthers */.OQ)(service, taskDefinition);
    return isWhole
        ? `${revision} serves all traffic`
        : `ECS reported success for ${revision} before all tasks were replaced (earlySuccessCriteria of the service). ECS replaces the rest in the background`;
}
function watchProgress(turn, service, ours) {
    const { plan, sight, now } = turn;
    const failure = (0,judge_task_failures/* judgeTaskFailures */.mx)(sight.failures.tasks, plan.failedTasksLimit);
    if (failure !== undefined)
        return giveUp(turn, service, failure);
    const signs = (0,service_progress/* countTroubleSigns */.t)(service, ours);
    if (signs > sight.failures.signs)
        return { kind: 'read-failures', signs };
    if (now < plan.deadlineAt)
        return waitFor((0,service_progress/* describeProgress */.v)(service, ours.id));
    if (sight.failures.at < plan.deadlineAt)
        return { kind: 'read-failures', signs };
    return giveUp(turn, service, describeTimeout(turn, service, ours));
}
function giveUp({ plan, course }, service, failure) {
    const isLive = course.followed?.because === 'already-live';
    if (plan.onFailure === 'rollback' && !isLive)
        return { kind: 'roll-back', failure };
    const revision = (0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition);
    const what = isLive
        ? `${revision} is live, and does not run as it should: ${failure.text}. There is no deployment to roll back`
        : `${revision} was not deployed: ${failure.text}. It was left as it is (\`on-failure: leave\`)`;
    return endWith((0,verdict/* verdictFor */.Xb)(failure.cause, 'failed'), failure.cause, `${what}: ${(0,service_snapshot/* describeRunning */.Rh)(service)}.`);
}
function describeTimeout({ plan, sight }, service, ours) {
    const [target] = sight.failures.targets;
    const parts = [
        `timed out after ${(0,duration/* formatDuration */.a3)(plan.timeoutMilliseconds)} with ${(0,service_progress/* describeProgress */.v)(service, ours.id)}`,
        (0,judge_task_failures/* summariseTaskFailures */.P9)(sight.failures.tasks),
        target === undefined ? undefined : `target ${target.endpoint} is ${target.reason}`,
        findHindrance(service, ours)
    ];
    return { cause: 'timed-out', text: parts.filter(part => part !== undefined).join('; ') };
}
/**
 * Why ECS could not go on, in its own words: no room for a task, or percentages that let it neither start nor stop one.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */
function findHindrance(service, ours) {
    const said = service.events.filter(({ at, message }) => at >= ours.createdAt && message.includes('unable to'));
    const latest = said.toSorted((one, other) => other.at - one.at)[0];
    return latest && `ECS said that it ${latest.message.replace(/^\(service [^)]+\) /, '').replace(/\.$/, '')}`;
}
//# sourceMappingURL=watch-rolling.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/next-rolling-move.js







/** How long ECS is given to show a deployment whose UpdateService was answered, or may have been carried out. */
const VISIBLE_WITHIN_MILLISECONDS = 10_000;
/** An update that changes nothing when it is carried out twice is sent again after this long, then after twice as long. */
const FIRST_RESEND_MILLISECONDS = 2_000;
/** A minute in all. */
const MOST_TRIES = 8;
/** Decides the next move of a rolling deployment. Pure and total: every state that ECS can be in has an answer. */
function nextRollingMove(turn) {
    const { wish, course, sight } = turn;
    if (course.update === undefined && course.followed === undefined) {
        const refusal = (0,refuse_service/* refuseService */.IF)(wish, sight.service);
        if (refusal !== undefined)
            return { kind: 'end', ending: refusal };
    }
    const { service } = sight;
    if (service?.status !== 'ACTIVE')
        return concludeDeleted(wish, service);
    if (course.followed === undefined)
        return course.update === undefined ? beginByRolling(turn, service) : awaitOurs(turn, service);
    if (service.desiredCount === 0)
        return concludeScaledToZero(wish);
    const ours = service.deployments.find(deployment => deployment.id === course.followed?.id);
    const isPrimary = (0,service_snapshot/* findPrimary */.WM)(service)?.id === course.followed.id;
    if (!isPrimary || course.rollback !== undefined || ours === undefined || ours.rolloutState === 'FAILED')
        return settleRolling(turn, service, ours);
    return watchRolling(turn, service, ours);
}
/** What serves already is only watched, whatever the strategy of the service. */
function beginByRolling(turn, service) {
    const move = begin(turn, service);
    const refusal = move.kind === 'update' ? (0,refuse_service/* refuseStrategy */.yo)(turn.wish, service) : undefined;
    return refusal === undefined ? move : { kind: 'end', ending: refusal };
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
function awaitOurs({ plan, course, now }, service) {
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    const isNew = primary !== undefined && !course.deploymentsBefore.includes(primary.id);
    const isSame = primary?.taskDefinition === plan.taskDefinition;
    if (primary !== undefined && isSame && isNew)
        return { kind: 'follow', deployment: primary.id, because: 'started' };
    const update = course.update ?? { at: now, tries: 0, answer: 'lost' };
    if (primary !== undefined && isSame && plan.redeploy === 'when-changed' && update.answer === 'received') {
        const because = primary.rolloutState === 'COMPLETED' ? 'already-live' : 'attached';
        return { kind: 'follow', deployment: primary.id, because };
    }
    const visibleWithin = course.rollback === undefined ? visibleWithinMilliseconds(plan, update) : VISIBLE_WITHIN_MILLISECONDS;
    if (now < update.at + visibleWithin)
        return waitFor('ECS to show the deployment');
    if (course.rollback !== undefined)
        return endWith((0,verdict/* verdictFor */.Xb)(course.rollback.failure.cause, 'failed'), course.rollback.failure.cause, `${course.rollback.failure.text} before the update reached ECS: the service was not changed.`);
    if (isNew)
        return endWith('unknown', 'not-visible', `ECS shows ${primary.taskDefinition} and not our deployment.`);
    if (update.answer === 'lost' && update.tries < MOST_TRIES && now < plan.deadlineAt)
        return { kind: 'update', redeploy: plan.redeploy };
    return endWith('unknown', 'not-visible', `ECS never showed a deployment of ${plan.taskDefinition}: look at the deployments of the service.`);
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
function concludeDeleted(wish, service) {
    const state = service === undefined ? 'is gone' : `is ${service.status}`;
    return endWith('failed', 'service-deleted', `Service ${wish.service} was deleted while it was deployed: it ${state}.`);
}
function concludeScaledToZero(wish) {
    return endWith('failed', 'scaled-to-zero', `Service ${wish.service} was scaled to zero while it was deployed: nothing runs, so nothing can be verified.`);
}
//# sourceMappingURL=next-rolling-move.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/poll-interval.js
var poll_interval = __webpack_require__(85209);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/for-each-limited.js
var for_each_limited = __webpack_require__(52019);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/observe-services.js
var observe_services = __webpack_require__(21145);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/rolling/rolling-course.js

/** The course of a run that has not done anything yet to a service in this state. */
function startCourse(service) {
    return {
        update: undefined,
        deploymentsBefore: service.deployments.map(deployment => deployment.id),
        othersServiceDeployments: present(service.currentServiceDeployment),
        followed: undefined,
        serviceDeployment: undefined,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined,
        rollback: undefined
    };
}
/** Takes a deployment for ours from now on. */
function follow(course, { id, createdAt }, because) {
    return {
        ...course,
        followed: { id, createdAt, because },
        // The one that was there when we came may be of the deployment that we attach to.
        othersServiceDeployments: because === 'attached' ? [] : [...course.othersServiceDeployments, ...present(course.serviceDeployment)],
        serviceDeployment: undefined,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined
    };
}
/** Notes what the service shows of the deployment followed: its service deployment, and since when it is as it is. */
function noteObservation(course, service, now) {
    const { followed } = course;
    if (followed === undefined)
        return course;
    const primary = (0,service_snapshot/* findPrimary */.WM)(service);
    const ours = service.deployments.find(deployment => deployment.id === followed.id);
    const isPrimary = primary?.id === followed.id;
    const current = service.currentServiceDeployment;
    // ECS may still show an older one; that of a deployment of others is looked for among all.
    const isOurs = isPrimary && followed.because === 'started' && !course.othersServiceDeployments.includes(current ?? '');
    return {
        ...course,
        serviceDeployment: course.serviceDeployment ?? (isOurs ? current : undefined),
        completedAt: ours?.rolloutState === 'COMPLETED' ? (course.completedAt ?? now) : undefined,
        failedAt: ours?.rolloutState === 'FAILED' ? (course.failedAt ?? now) : course.failedAt,
        replacedAt: isPrimary ? undefined : (course.replacedAt ?? now)
    };
}
function present(arn) {
    return arn === undefined ? [] : [arn];
}
//# sourceMappingURL=rolling-course.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/gather-evidence.js
var gather_evidence = __webpack_require__(15445);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/seen-failures.js
var seen_failures = __webpack_require__(47858);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/tell-service.js
var tell_service = __webpack_require__(34013);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/service-rollout.js



/** A deployment that has not done anything yet. `seenAt` is when `before` was read. */
function startRollout(start, seenAt) {
    return {
        ...start,
        course: startCourse(start.before),
        sight: {
            ...{ at: seenAt, service: start.before, deployment: undefined },
            ...{ failures: seen_failures/* NOTHING_SEEN */.s, successor: undefined }
        },
        readAt: seenAt
    };
}
/** Takes in what ECS said about the service, and tells what is new. */
function takeIn(rollout, service, at) {
    rollout.sight = { ...rollout.sight, service, at };
    if (service === undefined)
        return;
    rollout.course = noteObservation(rollout.course, service, at);
    const { followed } = rollout.course;
    (0,tell_service/* tellService */.Z)(rollout.record, service, followed?.because === 'already-live' ? undefined : followed?.id);
}
//# sourceMappingURL=service-rollout.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/identify-successor.js
var identify_successor = __webpack_require__(20363);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/perform-move.js













/** Carries out one move of one service. Returns whether to decide again at once, or to look at the service first. */
async function performMove(rollout, move, dependencies) {
    switch (move.kind) {
        case 'wait':
            (0,record_in_progress/* tellWait */.ne)(rollout.record, move.waitingFor);
            return 'look';
        case 'end':
            (0,record_in_progress/* endRecord */.rs)(rollout.record, move.ending, dependencies.clock.now());
            return 'look';
        case 'update':
            return update(rollout, move, dependencies);
        case 'follow':
            followDeployment(rollout, move, dependencies);
            if (move.because === 'attached')
                await readWhatIsJoined(rollout, dependencies);
            return 'decide';
        case 'read-failures':
            await readFailures(rollout, move, dependencies);
            return 'decide';
        case 'identify-successor':
            await readSuccessor(rollout, move, dependencies);
            return 'decide';
        case 'roll-back':
            return rollBack(rollout, move, dependencies);
        case 'read-deployment':
            throw new TypeError('Service deployments are read for many services at once.');
    }
}
async function readFailures(rollout, { signs }, dependencies) {
    const { record, request, revisions, course, sight } = rollout;
    const watched = {
        ...{ record, cluster: request.cluster, service: sight.service, definition: revisions.to.definition },
        ...{ deployment: course.followed?.id, failures: sight.failures }
    };
    const failures = await (0,gather_evidence/* gatherEvidence */.h)(watched, signs, dependencies);
    rollout.sight = { ...rollout.sight, failures };
}
async function readSuccessor(rollout, { taskDefinition }, { taskDefinitions }) {
    const successor = await (0,identify_successor/* identifySuccessor */.J)(taskDefinition, taskDefinitions);
    rollout.sight = { ...rollout.sight, successor };
    rollout.record.successor = successor;
}
async function update(rollout, { redeploy }, { services, clock, save }) {
    const { request, plan, before, record } = rollout;
    const { story } = record;
    save(rollout);
    const tries = (rollout.course.update?.tries ?? 0) + 1;
    rollout.course = { ...rollout.course, update: { at: clock.now(), tries, answer: 'lost' } };
    story.milestone(`updating the service to ${(0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition)}${tries > 1 ? ` (try ${tries})` : ''}`);
    try {
        const service = await services.update({
            cluster: request.cluster,
            service: request.service,
            taskDefinition: plan.taskDefinition,
            desiredCount: request.desiredCount,
            redeploy,
            deploymentConfiguration: (0,service_settings/* mergeDeploymentConfiguration */.W)(request, before)
        });
        rollout.course = { ...rollout.course, update: { at: clock.now(), tries, answer: 'received' } };
        takeIn(rollout, service, clock.now());
        return 'decide';
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        if (error.code === 'outcome-unknown') {
            story.detail((0,join_sentences/* joinSentences */.D)(error.message, 'Checking what ECS did.'), 'warning');
            return 'look';
        }
        (0,record_in_progress/* endRecord */.rs)(rollout.record, { verdict: 'failed', reasonCode: error.code, reason: error.message }, clock.now());
        return 'look';
    }
}
function followDeployment(rollout, move, { clock, save }) {
    const { service } = rollout.sight;
    const deployment = service?.deployments.find(({ id }) => id === move.deployment);
    if (service === undefined || deployment === undefined)
        return;
    rollout.course = noteObservation(follow(rollout.course, deployment, move.because), service, clock.now());
    if (move.because !== 'already-live')
        save(rollout);
    const revision = (0,service_snapshot/* nameRevision */.hH)(rollout.plan.taskDefinition);
    const lines = {
        started: `our deployment of ${revision} is ${move.deployment}`,
        attached: `${revision} is being deployed already: following ${move.deployment}`,
        'already-live': `${revision} is live already`,
        'redeployed-by-others': `somebody deployed ${revision} again: following ${move.deployment}`
    };
    rollout.record.story.milestone(lines[move.because]);
    if (move.because === 'attached' && rollout.plan.redeploy === 'forced')
        rollout.record.story.detail(NOT_FORCED, 'warning');
    takeIn(rollout, service, rollout.sight.at);
}
/** What served before it is not what the service names now, and is not known until it was read. */
async function readWhatIsJoined(rollout, dependencies) {
    rollout.revisions = { ...rollout.revisions, from: undefined };
    rollout.record.from = undefined;
    await readDeployments([rollout], dependencies);
    dependencies.save(rollout);
}
async function rollBack(rollout, { failure }, { serviceDeployments, clock }) {
    const { course, plan, record } = rollout;
    const { story } = record;
    if (course.rollback === undefined)
        story.milestone(`rolling back, because ${failure.text}`, 'bad');
    const at = course.rollback?.at ?? clock.now();
    rollout.course = { ...course, rollback: { at, failure, answer: 'lost' } };
    if (course.serviceDeployment === undefined)
        return 'decide';
    try {
        await serviceDeployments.rollBack(course.serviceDeployment);
        rollout.course = { ...rollout.course, rollback: { at, failure, answer: 'received' } };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        story.detail(error.message, 'warning');
        // Lost answers and conflicts (it ended meanwhile) are for the next look to tell.
        if ((0,bears_until/* isShownByNextLook */.PP)(error))
            return 'look';
        const reason = `${(0,service_snapshot/* nameRevision */.hH)(plan.taskDefinition)} was not deployed: ${failure.text}. Its rollback could not be asked for: ${error.message}`;
        (0,record_in_progress/* endRecord */.rs)(rollout.record, { verdict: (0,verdict/* verdictFor */.Xb)(failure.cause, 'failed'), reasonCode: failure.cause, reason }, clock.now());
    }
    return 'look';
}
//# sourceMappingURL=perform-move.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/drive-rollouts.js












const EFFECTS_AT_ONCE = 8;
/** A service that was read longer ago is read again before anything is done to it. */
const FRESH_MILLISECONDS = 10_000;
/**
 * Drives every rollout to its end: look at all services, decide for each, act, look again. Throws `Cancelled` as soon as the
 * job is cancelled, whatever is under way.
 */
async function driveRollouts(rollouts, dependencies) {
    const { clock, cancelled, boundCalls } = dependencies;
    const startedAt = clock.now();
    const open = () => rollouts.filter(rollout => rollout.record.ending === undefined);
    let unread = new Set();
    if (open().some(rollout => clock.now() - rollout.sight.at > FRESH_MILLISECONDS)) {
        unread = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, look(open(), dependencies));
    }
    while (open().length > 0) {
        const read = open().filter(rollout => !unread.has(rollout));
        unread = new Set([...unread, ...(await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, takeTurn(read, dependencies)))]);
        if (open().length === 0)
            return;
        boundCalls(Math.max(...open().map(bears_until/* bearsUntil */.Qf)));
        const lookedAt = Math.max(...open().map(rollout => rollout.sight.at));
        const interval = (0,poll_interval/* pollIntervalMilliseconds */.z)(clock.now() - startedAt);
        const wait = unread.size > 0 ? interval : lookedAt + interval - clock.now();
        await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, clock.sleep(wait, cancelled));
        unread = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, look(open(), dependencies));
    }
}
async function look(rollouts, { services, clock }) {
    const unread = new Set();
    const at = clock.now();
    const observations = await (0,observe_services/* observeServices */.R)(rollouts.map(rollout => rollout.request), services);
    for (const [index, rollout] of rollouts.entries()) {
        const observation = observations[index];
        if (observation?.kind === 'seen')
            takeIn(rollout, observation.service, at);
        else if (observation !== undefined && isBorne(rollout, observation.error, clock.now()))
            unread.add(rollout);
        else if (observation !== undefined)
            endUnreadable(rollout, observation.error, clock.now());
    }
    return unread;
}
/**
 * What may pass by itself is waited for until the time given to the deployment is over, and a moment longer where everything could be read
 * just before: a service that can be read, and its deployment that cannot, do not extend that again and again.
 */
function isBorne(rollout, error, now) {
    return (0,bears_until/* isPassing */.WG)(error) && now < Math.max((0,bears_until/* bearsUntil */.Qf)(rollout), rollout.readAt + bears_until/* STILL_HOLDS_MILLISECONDS */.bK);
}
/** Decides and acts for each service until every one waits, has ended, or cannot be read. Returns those that cannot. */
async function takeTurn(rollouts, dependencies) {
    const unread = new Set();
    let undecided = rollouts;
    while (undecided.length > 0 && !dependencies.cancelled.aborted) {
        const moves = undecided.map(rollout => ({ rollout, move: decide(rollout, dependencies) }));
        const toRead = moves.filter(({ move }) => move.kind === 'read-deployment').map(({ rollout }) => rollout);
        const others = moves.filter(({ move }) => move.kind !== 'read-deployment');
        if (toRead.length > 0)
            await guard(toRead, { ...dependencies, unread }, () => readDeployments(toRead, dependencies));
        const next = await (0,for_each_limited/* forEachLimited */.v)(others, EFFECTS_AT_ONCE, async ({ rollout, move }) => {
            // What goes on in the background after a cancellation must not begin anything.
            if (dependencies.cancelled.aborted)
                return [];
            const then = await guard([rollout], { ...dependencies, unread }, () => performMove(rollout, move, dependencies));
            return then === 'decide' ? [rollout] : [];
        });
        undecided = [...toRead, ...next.flat()].filter(rollout => rollout.record.ending === undefined && !unread.has(rollout));
    }
    for (const rollout of rollouts)
        if (!unread.has(rollout))
            rollout.readAt = rollout.sight.at;
    return unread;
}
function decide(rollout, { clock }) {
    const { request: wish, plan, course, sight } = rollout;
    return nextRollingMove({ wish, plan, course, sight, now: clock.now() });
}
/** An AWS call that fails for good ends the rollouts that needed it, and no others; one that may pass leaves them unread. */
async function guard(rollouts, { clock, unread }, task) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        for (const rollout of rollouts) {
            if (isBorne(rollout, error, clock.now()))
                unread.add(rollout);
            else
                endUnreadable(rollout, error, clock.now());
        }
        return undefined;
    }
}
function endUnreadable(rollout, error, at) {
    const { service, cluster } = rollout.request;
    const isUntouched = rollout.course.update === undefined && rollout.course.followed === undefined;
    const left = isUntouched
        ? 'Nothing was changed.'
        : `Deployment status is unknown. Check service ${service} in cluster ${cluster} in the console.`;
    (0,record_in_progress/* endRecord */.rs)(rollout.record, { verdict: isUntouched ? 'failed' : 'unknown', reasonCode: error.code, reason: (0,join_sentences/* joinSentences */.D)(error.message, left) }, at);
}
//# sourceMappingURL=drive-rollouts.js.map
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
        prepared[0]?.story.detail(`could not read the state of the alarms: ${states.message}`, 'warning');
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
        service.story.detail(`${found ?? ''} The rollback continues without it.`, 'warning');
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
        return `Alarm ${ringing} of service ${service.before?.name ?? ''} is in ALARM already: ECS would ignore it for the whole deployment. Resolve it first, or set \`alarms: none\`.`;
    const missing = names.find(name => !states.has(name));
    if (missing === undefined)
        return undefined;
    const sentence = (0,describe_missing_alarm/* describeMissingAlarm */.F)(missing, 'deployment');
    if (service.request.alarms !== undefined)
        return sentence;
    service.story.detail(sentence, 'warning');
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
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/clear-the-way.js + 1 modules
var clear_the_way = __webpack_require__(53073);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/clear-all.js


const CLEARED_AT_ONCE = 8;
/** Clears the way of all services that were prepared for rolling deployments; by their index, what was done to those that needed it. */
async function clearAll(prepared, startedAt, dependencies) {
    const blocked = [...prepared.entries()].filter(([, { way }]) => way !== undefined && (way.running !== undefined || way.left.kind !== 'nothing'));
    const cleared = await (0,for_each_limited/* forEachLimited */.v)(blocked, CLEARED_AT_ONCE, async ([index, { request, way, story }]) => {
        const { cluster, service } = request;
        const turnedBack = await (0,clear_the_way/* clearTheWay */.a)({ cluster, service, running: way?.running, story, startedAt }, dependencies);
        return [index, turnedBack];
    });
    return new Map(cleared);
}
//# sourceMappingURL=clear-all.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/look-at-rolling-way.js
var look_at_rolling_way = __webpack_require__(47424);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/tell-way-back.js
var tell_way_back = __webpack_require__(62534);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/awaited-ends.js
var awaited_ends = __webpack_require__(98037);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/wait-for-ends.js
var wait_for_ends = __webpack_require__(25429);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/mark-start.js
var mark_start = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/prepare-services.js + 3 modules
var prepare_services = __webpack_require__(11191);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/prune-revisions.js


/**
 * Deregisters the oldest revisions of a family until `keep` are left. Never one that a service of this step has, that any task
 * of the cluster runs, or that would be rolled back to. Best effort: what was deployed stays deployed.
 */
async function pruneRevisions(rollout, all, dependencies) {
    const { request, revisions, record } = rollout;
    const { story } = record;
    if (request.keepRevisions === undefined || rollout.record.ending?.verdict !== 'succeeded')
        return;
    try {
        const { family } = revisions.to;
        const active = await dependencies.taskDefinitions.activeRevisions(family);
        const old = active.slice(request.keepRevisions);
        if (old.length === 0)
            return;
        const inUse = new Set([
            ...(await dependencies.services.revisionsInUse(request.cluster, family)),
            ...all.flatMap(revisionsOf)
        ]);
        const unused = old.filter(arn => !inUse.has(arn));
        for (const arn of unused)
            await dependencies.taskDefinitions.deregister(arn);
        if (unused.length > 0)
            story.detail(`deregistered ${unused.map(service_snapshot/* nameRevision */.hH).join(', ')}`);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        story.detail(`old revisions were not deregistered: ${error.message}`, 'warning');
    }
}
function revisionsOf({ revisions, before, sight }) {
    const deployments = [...before.deployments, ...(sight.service?.deployments ?? [])];
    return [revisions.to.arn, before.taskDefinition, ...deployments.map(deployment => deployment.taskDefinition)];
}
//# sourceMappingURL=prune-revisions.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/register-revisions.js
var register_revisions = __webpack_require__(89060);
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
    return rollout => {
        const key = keys.get(rollout) ?? `service-${keys.size}`;
        keys.set(rollout, key);
        const left = {
            cluster: rollout.request.cluster,
            service: rollout.request.service,
            taskDefinition: rollout.plan.taskDefinition,
            previousTaskDefinition: rollout.revisions.from?.arn ?? rollout.before.taskDefinition,
            deploymentsBefore: rollout.course.deploymentsBefore,
            followed: rollout.course.followed,
            serviceDeployment: rollout.course.serviceDeployment,
            startedAt: rollout.record.startedAt
        };
        state.save(key, JSON.stringify(left));
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
// EXTERNAL MODULE: ./build/src/use-cases/rollout/rollout-story.js
var rollout_story = __webpack_require__(45842);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/deploy-services.js






















const PRUNED_AT_ONCE = 4;
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
        // What was done, where it is not what was asked for. Mixed, the records of the services tell.
        ...(services.every(({ shift }) => shift !== undefined) ? { strategy: 'blue-green' } : {})
    });
    dependencies.boundCalls(clock.now() + request.timeoutMilliseconds);
    const untouched = (all) => conclude(all.map(service => (0,conclude_deployment/* recordOfPrepared */.aG)(service, { all, at: clock.now() })));
    const first = await log.group('Prepare', () => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, prepare(request, dependencies)));
    if (first.some(service => service.refusal !== undefined))
        return untouched(first);
    if (request.mode === 'dry-run') {
        const refused = (0,wait_for_ends/* foreseeWait */.v)((0,awaited_ends/* findAwaited */.T)(first, request, dependencies), waitLimits(request, startedAt()), clock.now());
        return untouched(refuseSome(first, refused));
    }
    let prepared = first;
    try {
        prepared = await prepareAfterOthers(first, startedAt(), { request, dependencies });
        if (prepared.some(service => service.refusal !== undefined))
            return untouched(prepared);
        const cleared = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, clearAll(prepared, startedAt(), dependencies));
        if (cleared.size > 0)
            prepared = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, prepareAgain(request, prepared, dependencies));
        if (prepared.some(service => service.refusal !== undefined))
            return untouched(prepared);
        const outcomes = await deployPrepared(request, { prepared, atOnce }, dependencies);
        // A rollback by blue/green has its time in its reason already.
        const purposeOf = (index) => prepared[index]?.decision.kind === 'at-once' ? 'deploy' : request.purpose;
        const told = (outcome, index) => (0,tell_way_back/* tellWayBack */.q)(outcome, cleared.get(index), { purpose: purposeOf(index), startedAt: startedAt() });
        return conclude(outcomes.map(told));
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        return conclude(prepared.map(service => (0,conclude_deployment/* recordOfCancelled */.y2)(service, clock.now())));
    }
}
async function prepare(request, dependencies, looks = {}) {
    const lookAtWay = service => (0,look_at_rolling_way/* lookAtRollingWay */.v)(service, dependencies);
    const prepared = await (0,prepare_services/* prepareServices */.A)(request, dependencies, { ...looks, lookAtWay });
    return inspectRolling(await (0,inspect_images/* inspectImages */.J2)(prepared, request.purpose, dependencies), request.purpose, dependencies);
}
/**
 * Waits for the deployments of other revisions that are in progress, and looks at all services again. No service is changed before all are
 * free: one that is refused leaves the others as they are.
 */
async function prepareAfterOthers(first, since, { request, dependencies }) {
    const { clock, cancelled, boundCalls } = dependencies;
    const limits = waitLimits(request, since);
    let prepared = first;
    for (;;) {
        const awaited = (0,awaited_ends/* findAwaited */.T)(prepared, request, dependencies);
        if (awaited.length === 0)
            return prepared;
        const refused = await (0,wait_for_ends/* waitForEnds */.Z)(awaited, limits, dependencies);
        if (refused.size > 0)
            return refuseSome(prepared, refused);
        boundCalls(clock.now() + request.timeoutMilliseconds);
        prepared = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, prepareAgain(request, prepared, dependencies));
        if (prepared.some(({ refusal }) => refusal !== undefined))
            return prepared;
    }
}
function waitLimits({ waitMilliseconds }, since) {
    return { since, until: since + waitMilliseconds };
}
function refuseSome(prepared, refused) {
    return prepared.map(service => ({ ...service, refusal: refused.get(service.story) ?? service.refusal }));
}
/** Services were changed since they were looked at. */
function prepareAgain(request, before, dependencies) {
    const stories = new Map(before.map(({ story }) => [story.subject, story]));
    return prepare(request, dependencies, {
        storyOf: (naming, { clock, log }) => stories.get(naming.subject) ?? (0,rollout_story/* tellRollout */.J)(naming, { clock, log })
    });
}
async function deployPrepared(request, { prepared, atOnce }, dependencies) {
    const outcomes = new Map();
    // The state of the step holds one of these at a time.
    for (const service of prepared)
        if (service.decision.kind === 'at-once' && !servesAlready(service))
            outcomes.set(service, await atOnce(service));
    const rolling = prepared.filter(service => !outcomes.has(service));
    const rollouts = await register(request, rolling, dependencies);
    await followToEnds(rollouts, request, dependencies);
    return prepared.flatMap(service => {
        const rollout = rollouts.find(({ record }) => record.story === service.story);
        return outcomes.get(service) ?? (rollout === undefined ? [] : (0,conclude_deployment/* recordOfRollout */.Ik)(rollout));
    });
}
/** Then nothing is to be deployed, and it is only watched. */
function servesAlready({ request, before, revision }) {
    return request.redeploy === 'when-changed' && revision?.existing?.arn === before?.taskDefinition;
}
async function register(request, prepared, dependencies) {
    const { cancelled, clock } = dependencies;
    const revisions = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, (0,register_revisions/* registerRevisions */.q)(prepared, dependencies));
    const now = clock.now();
    const { purpose } = request;
    const onRunning = purpose === 'rollback' ? 'supersede' : request.onRunning;
    return prepared.flatMap(service => {
        const { before, request: wish, story, changes } = service;
        const chosen = revisions.get(service);
        if (before === undefined || chosen === undefined)
            return [];
        const plan = planRolling({ ...request, ...wish, onRunning }, before, { taskDefinition: chosen.to.arn, now });
        const record = (0,record_in_progress/* openRecord */.C6)({
            ...{ service: wish.service, story, changes, startedAt: now },
            ...{ from: chosen.from && (0,revision_of/* revisionOf */.D)(chosen.from), to: (0,revision_of/* revisionOf */.D)(chosen.to) }
        }, before.events.map(event => event.id));
        return [startRollout({ request: wish, revisions: chosen, before, plan, record }, service.seenAt)];
    });
}
async function followToEnds(rollouts, { onCancel }, dependencies) {
    const moves = { ...dependencies, save: rolloutSaver(dependencies.state) };
    try {
        await driveRollouts(rollouts, moves);
        await (0,unless_cancelled/* unlessCancelled */.M)(dependencies.cancelled, (0,for_each_limited/* forEachLimited */.v)(rollouts, PRUNED_AT_ONCE, rollout => pruneRevisions(rollout, rollouts, dependencies)));
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        await cancelRollouts(rollouts, onCancel, moves);
    }
}
//# sourceMappingURL=deploy-services.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/bear-outage.js
var bear_outage = __webpack_require__(73990);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changes/requested-changes.js + 2 modules
var requested_changes = __webpack_require__(64201);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/left-deployment.js
var left_deployment = __webpack_require__(14737);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/left-rollout.js



/** Opens a rolling deployment again that `main` left: nothing is asked for any more than to see it to its end. */
function reopenRollout(left, found, dependencies) {
    const now = dependencies.clock.now();
    const { cluster, service, taskDefinition, previousTaskDefinition } = left;
    return startRollout({
        ...(0,left_deployment/* reopenRecord */.T)(left, found, dependencies),
        request: { ...NOTHING_ASKED, cluster, service },
        before: { ...found.snapshot, taskDefinition: previousTaskDefinition },
        plan: { ...TO_ITS_END, taskDefinition, deadlineAt: found.until, timeoutMilliseconds: found.until - now }
    }, now);
}
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
const TO_ITS_END = {
    waitUntil: 'completed',
    onRunning: 'refuse',
    onFailure: 'leave',
    redeploy: 'when-changed',
    settings: 'unchanged',
    failedTasksLimit: undefined
};
//# sourceMappingURL=left-rollout.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/finish-left-run.js











/**
 * Goes on where `main` was stopped: reads what became of its deployments, has ECS roll back those that are still under way
 * (unless they were to be left), and watches that to its end.
 */
async function finishLeftRun(left, dependencies) {
    const startedAt = (0,mark_start/* markStart */.E)(dependencies.clock);
    const rollouts = await openRollouts(left, dependencies);
    try {
        await driveRollouts(rollouts, { ...dependencies, save: () => undefined });
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
    }
    for (const rollout of rollouts) {
        const reason = 'The job was cancelled, and its end was not waited for.';
        (0,record_in_progress/* endRecord */.rs)(rollout.record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, dependencies.clock.now());
    }
    const times = { startedAt: startedAt(), finishedAt: dependencies.clock.now() };
    return (0,conclude_deployment/* concludeDeployment */.d3)('deploy', rollouts.map(conclude_deployment/* recordOfRollout */.Ik), times);
}
async function openRollouts(left, dependencies) {
    const until = dependencies.clock.now() + left_deployment/* POST_PATIENCE_MILLISECONDS */.K;
    const read = () => (0,bear_outage/* bearOutage */.q)(() => readServices(left, dependencies), until, dependencies);
    let services = await read();
    if (left.onCancel === 'leave' && left.rollouts.some((saved, index) => !isShown(saved, services[index]))) {
        await dependencies.clock.sleep(ARRIVES_WITHIN_MILLISECONDS, dependencies.cancelled);
        services = await read();
    }
    const now = dependencies.clock.now();
    return left.rollouts.flatMap((saved, index) => {
        const service = services[index];
        return service === undefined ? [] : [openRollout(left, saved, { service, now, until }, dependencies)];
    });
}
/** An update that was on its way when `main` was stopped may arrive a little later. */
const ARRIVES_WITHIN_MILLISECONDS = 10_000;
function isShown(saved, service) {
    return service === undefined || saved.followed !== undefined || findOurs(saved, service) !== undefined;
}
/** The deployment that `main` started without seeing it. */
function findOurs({ taskDefinition, deploymentsBefore }, { deployments }) {
    return deployments.find(each => each.taskDefinition === taskDefinition && !deploymentsBefore.includes(each.id));
}
/** In the order of the rollouts; undefined for a service that is gone. */
async function readServices({ rollouts }, { services }) {
    return (await (0,observe_services/* observeServices */.R)(rollouts, services)).map(observation => {
        if (observation.kind === 'unreadable')
            throw observation.error;
        return observation.service;
    });
}
function openRollout(left, saved, { service, now, until }, dependencies) {
    const prefix = left.rollouts.length > 1 ? `${saved.service}: ` : '';
    const rollout = reopenRollout(saved, { snapshot: service, prefix, until }, dependencies);
    rollout.course = takeOver(rollout.course, saved, { service, now, onCancel: left.onCancel });
    rollout.sight = { ...rollout.sight, service };
    rollout.record.story.milestone(`${(0,service_snapshot/* nameRevision */.hH)(saved.taskDefinition)} was being deployed when the step was stopped`);
    const ours = service.deployments.find(({ id }) => id === rollout.course.followed?.id);
    if (left.onCancel === 'leave' && ours?.rolloutState !== 'COMPLETED') {
        const what = rollout.course.followed === undefined
            ? 'its update did not reach ECS, so the service was not changed'
            : `the deployment of ${(0,service_snapshot/* nameRevision */.hH)(saved.taskDefinition)} was left as it is (\`on-cancel: leave\`)`;
        const reason = `The job was cancelled, and ${what}: ${(0,service_snapshot/* describeRunning */.Rh)(service)}.`;
        (0,record_in_progress/* endRecord */.rs)(rollout.record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, now);
    }
    return rollout;
}
/** The course as `main` left it, with a rollback asked for that may not have been heard. */
function takeOver(course, saved, { service, now, onCancel }) {
    const taken = {
        ...course,
        deploymentsBefore: saved.deploymentsBefore,
        othersServiceDeployments: [],
        update: { at: now, tries: 1, answer: 'lost' },
        rollback: onCancel === 'leave'
            ? undefined
            : { at: now, failure: { cause: 'cancelled', text: 'the job was cancelled' }, answer: 'lost' }
    };
    if (saved.followed !== undefined)
        return { ...taken, followed: saved.followed, serviceDeployment: saved.serviceDeployment };
    const ours = findOurs(saved, service);
    return ours === undefined ? taken : follow(taken, ours, 'started');
}
//# sourceMappingURL=finish-left-run.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/shift-state.js
var shift_state = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/tell-story.js + 5 modules
var tell_story = __webpack_require__(54195);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/ecs-outputs.js
var ecs_outputs = __webpack_require__(71624);
;// CONCATENATED MODULE: ./build/src/actions/deploy/run.js






/** `main`: deploys what the inputs ask for by the strategy they name, and tells how it ended, however it ended. */
function deploy(readWanted, connect, step, asked) {
    return (0,tell_story/* tellStory */.F)(async (reach) => {
        const wanted = await readWanted();
        const connectShift = async () => ({ ...step, ...(await reach(connect.shift)) });
        if (wanted.strategy === 'rolling')
            return deployRolling(wanted.request, { ...step, ...(await reach(connect.rolling)) }, connectShift);
        // Loaded here: a rolling deployment does not need it.
        const { shiftTraffic } = await Promise.all(/* import() */[__webpack_require__.e(346), __webpack_require__.e(5008), __webpack_require__.e(7462)]).then(__webpack_require__.bind(__webpack_require__, 37462));
        return shiftTraffic(wanted.request, await connectShift());
    }, step, { ownOutputs: ecs_outputs/* ecsOutputs */.y, asked });
}
async function deployRolling(request, dependencies, connectShift) {
    saveBegin(dependencies.state, request);
    const outcome = await deployServices(request, dependencies, async (service) => {
        const { deployAtOnce } = await Promise.all(/* import() */[__webpack_require__.e(346), __webpack_require__.e(5008), __webpack_require__.e(7462), __webpack_require__.e(1378)]).then(__webpack_require__.bind(__webpack_require__, 51378));
        return deployAtOnce(request, service, await connectShift());
    });
    const isRollbackAsked = outcome.ending.verdict === 'cancelled' && request.onCancel === 'rollback';
    saveEnd(dependencies.state, isRollbackAsked ? 'cancelled' : 'finished');
    return outcome;
}
/** `post`: looks after what `main` left, when it was cancelled or killed, whichever strategy it was. */
function finish(connect, step) {
    return (0,tell_story/* tellWhatWasLeft */.O)(async (reach) => {
        const shift = (0,shift_state/* readLeftShift */.y_)(step.state);
        if (shift !== undefined) {
            const { finishLeftShift } = await Promise.all(/* import() */[__webpack_require__.e(346), __webpack_require__.e(5008), __webpack_require__.e(7462), __webpack_require__.e(2656)]).then(__webpack_require__.bind(__webpack_require__, 50275));
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
        return `"${key}: …" is in quotes and is no key. Remove the quotes.`;
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
        reason: `ECS could not replace a single task of service ${service.name}: of ${tasks}, minimumHealthyPercent ${minimumPercent} lets it stop none, and ` +
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

/***/ }),

/***/ 14737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ POST_PATIENCE_MILLISECONDS),
/* harmony export */   T: () => (/* binding */ reopenRecord)
/* harmony export */ });
/* harmony import */ var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42246);
/* harmony import */ var _use_cases_rollout_rollout_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45842);
/* harmony import */ var _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73124);
/* harmony import */ var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64333);




/** `post` has five minutes after a cancellation: https://docs.github.com/actions/reference/workflow-cancellation-reference */
const POST_PATIENCE_MILLISECONDS = 240_000;
/** Opens the record of a deployment again that `main` left, with its revisions as far as their ARNs tell them. */
function reopenRecord({ service, taskDefinition, previousTaskDefinition, startedAt }, { snapshot, prefix }, dependencies) {
    const from = nameOnly(previousTaskDefinition);
    const to = nameOnly(taskDefinition);
    const record = (0,_use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .openRecord */ .C6)({
        ...{ service, startedAt, story: (0,_use_cases_rollout_rollout_story_js__WEBPACK_IMPORTED_MODULE_0__/* .tellRollout */ .J)({ subject: service, prefix }, dependencies) },
        ...{ from: (0,_domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .D)(from), to: (0,_domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .D)(to), changes: { revision: [], settings: [] } }
    }, snapshot.events.map(event => event.id));
    return { record, revisions: { from, to, origin: 'reused' } };
}
function nameOnly(arn) {
    const [family = '', revision = ''] = (0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .hH)(arn).split(':');
    return { arn, family, revision: Number(revision), status: 'ACTIVE', definition: {} };
}
//# sourceMappingURL=left-deployment.js.map

/***/ })

};
