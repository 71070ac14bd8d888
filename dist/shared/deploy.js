export const id = 4832;
export const ids = [4832,5785,8166];
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
/** Defaults, which count as not set: a workflow may pass them. */
const SAYS_NOTHING = {
    'force-new-deployment': 'false',
    'on-alarm': 'rollback',
    'on-failure': 'rollback'
};
/** Refuses what the strategy would have to ignore. Throws `bad-input` for the first one. */
function refuseUnsupportedInputs(inputs, strategy) {
    for (const name of Object.keys(USED_BY)) {
        const users = USED_BY[name];
        const given = inputs.text(name);
        if (users.includes(strategy) || given === undefined || given === SAYS_NOTHING[name])
            continue;
        const advice = name === 'services' ? 'Set one service in "service"' : `Remove it, or set strategy: ${users.join(' or ')}`;
        throw (0,errors/* badInput */.A)(name, `it is not supported with strategy: ${strategy}. ${advice}.`);
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
const ENOUGH = 'an image, a task definition, another input that changes the task definition, desired-count, or force-new-deployment: true';
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
/* harmony import */ var _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85346);
/* harmony import */ var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12897);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33992);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21584);







const { env } = process;
const { phase, step } = (0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .openStep */ .b)(env);
const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stepInputs */ .a)();
const connect = {
    rolling: (0,_wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__/* .connectRollingLater */ .I)(env, step.clock, inputs),
    shift: (0,_wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__/* .connectShiftLater */ .L)(env, step.clock, inputs)
};
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(() => phase === 'post'
    ? (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .finish */ .O)(connect, step)
    : (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .deploy */ .g)(() => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(inputs), {
        connect,
        step,
        requested: (0,_use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__/* .readRequested */ .L)(inputs, (0,_use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__/* .readRequestedStrategy */ .I)(inputs))
    }));
(0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveWhenCancelled */ .T)(step);
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 21584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish),
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _targets_ecs_use_cases_traffic_shift_run_shift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37353);
/* harmony import */ var _targets_ecs_use_cases_rolling_rollout_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48613);
/* harmony import */ var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11148);
/* harmony import */ var _use_cases_rollout_report_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13168);
/* harmony import */ var _targets_ecs_use_cases_service_ecs_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71624);





/** `main`: deploys what the inputs ask for by the strategy they name, whose code is loaded then, and always reports how it ended. */
function deploy(readWanted, { connect, step, requested }) {
    return (0,_use_cases_rollout_report_run_js__WEBPACK_IMPORTED_MODULE_2__/* .reportRun */ .G)(async (reach) => {
        const wanted = await readWanted();
        const connectShift = async () => ({ ...step, ...(await reach(connect.shift)) });
        const connectRolling = async () => ({ ...step, ...(await reach(connect.rolling)) });
        if (wanted.strategy === 'rolling')
            return deployRolling(wanted.request, await connectRolling(), connectShift);
        const { asRolling } = await Promise.all(/* import() */[__webpack_require__.e(709), __webpack_require__.e(2921)]).then(__webpack_require__.bind(__webpack_require__, 32921));
        const dependencies = await connectShift();
        const rolling = await asRolling(wanted.request, dependencies);
        if (rolling !== undefined)
            return deployRolling(rolling, await connectRolling(), connectShift);
        const { shiftTraffic } = await Promise.all(/* import() */[__webpack_require__.e(8809), __webpack_require__.e(709), __webpack_require__.e(5008), __webpack_require__.e(1741), __webpack_require__.e(4997), __webpack_require__.e(6915)]).then(__webpack_require__.bind(__webpack_require__, 26915));
        return shiftTraffic(wanted.request, dependencies);
    }, step, { ownOutputs: _targets_ecs_use_cases_service_ecs_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsOutputs */ .y, requested });
}
async function deployRolling(request, dependencies, connectShift) {
    const { deployServices } = await Promise.all(/* import() */[__webpack_require__.e(8809), __webpack_require__.e(709), __webpack_require__.e(1741), __webpack_require__.e(4944), __webpack_require__.e(9018)]).then(__webpack_require__.bind(__webpack_require__, 89018));
    const outcome = await deployServices(request, dependencies, async (service) => {
        const { deployAtOnce } = await Promise.all(/* import() */[__webpack_require__.e(8809), __webpack_require__.e(709), __webpack_require__.e(5008), __webpack_require__.e(1741), __webpack_require__.e(4997), __webpack_require__.e(6915), __webpack_require__.e(1378)]).then(__webpack_require__.bind(__webpack_require__, 51378));
        return deployAtOnce(request, service, await connectShift());
    });
    const isRollbackRequested = outcome.ending.verdict === 'cancelled' && request.onCancel === 'rollback';
    (0,_targets_ecs_use_cases_rolling_rollout_state_js__WEBPACK_IMPORTED_MODULE_1__/* .saveEnd */ .dw)(dependencies.state, isRollbackRequested ? 'cancelled' : 'finished');
    return outcome;
}
/** `post`: finishes what `main` left when it was cancelled or killed, with any strategy. */
function finish(connect, step) {
    return (0,_use_cases_rollout_report_run_js__WEBPACK_IMPORTED_MODULE_2__/* .reportLeftRun */ .H)(async (reach) => {
        const shift = await (0,_targets_ecs_use_cases_traffic_shift_run_shift_js__WEBPACK_IMPORTED_MODULE_0__/* .finishShiftFound */ .ih)(reach, { connect: connect.shift, step });
        if (shift !== undefined)
            return shift;
        const run = (0,_targets_ecs_use_cases_rolling_rollout_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readLeftRun */ .bv)(step.state);
        if (run === undefined)
            return undefined;
        const { finishLeftRun } = await Promise.all(/* import() */[__webpack_require__.e(8809), __webpack_require__.e(709), __webpack_require__.e(1741), __webpack_require__.e(4944), __webpack_require__.e(531)]).then(__webpack_require__.bind(__webpack_require__, 10531));
        const found = run.rollouts.length === 0
            ? undefined
            : await finishLeftRun(run.rollouts, { ...step, ...(await reach(connect.rolling)) });
        return run.damaged.length === 0 ? found : (0,_use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOfDamage */ .Qf)(run.damaged, { found, now: step.clock.now() });
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
 * Names which character is missing where a known key was written and YAML read no key: `errors { … }`, `errors 1%`, `errors:1%`, `"errors: 1%"`.
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

/***/ 48613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ rolloutSaver),
/* harmony export */   bv: () => (/* binding */ readLeftRun),
/* harmony export */   dw: () => (/* binding */ saveEnd)
/* harmony export */ });
/* harmony import */ var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11148);

const ENDED = 'ended';
const MEMBERS = {
    ...{ cluster: 'text', service: 'text', taskDefinition: 'text', previousTaskDefinition: 'text' },
    ...{ deploymentsBefore: 'texts', startedAt: 'number', onCancel: 'text', purpose: 'text' }
};
function rolloutSaver(state, { onCancel, purpose }) {
    const keys = new Map();
    return ref => {
        const name = `${ref.cluster} ${ref.service}`;
        const key = keys.get(name) ?? `service-${keys.size}`;
        keys.set(name, key);
        state.save(key, JSON.stringify({ ...ref, onCancel, purpose }));
    };
}
/** `finished`: there is nothing left to do. `cancelled`: a rollback was asked for, and its end was not observed. */
function saveEnd(state, end) {
    state.save(ENDED, end);
}
/** What `main` left to `post`. Undefined when it ended, or had changed nothing. */
function readLeftRun(state) {
    if (state.read(ENDED) === 'finished')
        return undefined;
    const rollouts = [];
    const damaged = [];
    for (let index = 0;; index += 1) {
        const key = `service-${index}`;
        const saved = state.read(key);
        if (saved === undefined)
            break;
        const rollout = (0,_use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSaved */ .P6)(saved, MEMBERS);
        if (rollout === undefined)
            damaged.push((0,_use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedValue */ .Fi)(key, saved));
        else
            rollouts.push(rollout);
    }
    return rollouts.length + damaged.length === 0 ? undefined : { rollouts, damaged };
}
//# sourceMappingURL=rollout-state.js.map

/***/ })

};
