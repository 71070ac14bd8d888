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
// EXTERNAL MODULE: ./build/src/use-cases/read-service-inputs.js
var read_service_inputs = __webpack_require__(73453);
// EXTERNAL MODULE: ./build/src/use-cases/require-wish.js
var require_wish = __webpack_require__(54344);
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
// EXTERNAL MODULE: ./build/src/domain/task-definition/document.js
var task_definition_document = __webpack_require__(87251);
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
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2123)]).then(__webpack_require__.bind(__webpack_require__, 12123));
    const { value } = parseYaml(text, { kind: 'input', input: 'services' });
    const expected = 'expected a YAML list of service names, or of objects such as {service: api, images: api=…}';
    if (!(0,task_definition_document/* isList */.Lv)(value))
        throw (0,errors/* badInput */.A)('services', `${expected}, not ${(0,task_definition_document/* describeType */.MF)(value)}.`);
    if (value.length === 0)
        throw (0,errors/* badInput */.A)('services', `${expected}; the list is empty.`);
    return value.map((entry, index) => {
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
    if (!(0,task_definition_document/* isObject */.Gv)(entry))
        throw (0,errors/* badInput */.A)('services', `${place} is ${(0,task_definition_document/* describeType */.MF)(entry)}; expected a name or an object.`);
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
    if ((0,task_definition_document/* isObject */.Gv)(value))
        return name === 'images' ? toLines(value) : JSON.stringify(value);
    if (!(0,task_definition_document/* isList */.Lv)(value))
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
    const { readCanaryInputs, readSwapInputs } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9980), __webpack_require__.e(8275), __webpack_require__.e(4220), __webpack_require__.e(1532)]).then(__webpack_require__.bind(__webpack_require__, 94220));
    const request = strategy === 'canary' ? readCanaryInputs(inputs) : readSwapInputs(inputs);
    if (purpose === 'deploy')
        return { strategy, request };
    if (request.purpose !== 'deploy')
        throw (0,errors/* badInput */.A)('purpose', '`rollback` cannot be combined with "finish". Leave out one of them.');
    return { strategy, request: { ...request, purpose } };
}
async function readRolling(inputs) {
    const timeoutSeconds = inputs.durationSeconds('timeout', { from: 10, to: DAY_SECONDS }) ?? ROLLING_SECONDS;
    return {
        services: await readServices(inputs),
        mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
        waitUntil: readWaitUntil(inputs),
        timeoutMilliseconds: timeoutSeconds * 1_000,
        onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
        onRunning: inputs.choice('on-running', ['refuse', 'supersede']) ?? 'refuse',
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
/* harmony import */ var _use_cases_read_asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79836);
/* harmony import */ var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12897);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31498);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87553);







const { env } = process;
const { phase, step } = (0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .openStep */ .b)(env);
const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stepInputs */ .a)();
const connect = {
    rolling: (0,_wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__/* .connectRollingLater */ .I)(env, step.clock, inputs),
    shift: (0,_wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__/* .connectShiftLater */ .L)(env, step.clock, inputs)
};
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(() => phase === 'post'
    ? (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .finish */ .O)(connect, step)
    : (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .deploy */ .g)(() => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(inputs), connect, step, (0,_use_cases_read_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsked */ .v)(inputs, (0,_use_cases_read_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .readAskedStrategy */ .Q)(inputs))));
(0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveWhenCancelled */ .T)(step);
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 87553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy),
  O: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./build/src/domain/rollout/plan-rolling.js
var plan_rolling = __webpack_require__(18605);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/rollout/service-snapshot.js
var service_snapshot = __webpack_require__(93576);
// EXTERNAL MODULE: ./build/src/use-cases/read-deployments.js
var read_deployments = __webpack_require__(15192);
// EXTERNAL MODULE: ./build/src/use-cases/service-rollout.js
var service_rollout = __webpack_require__(66350);
;// CONCATENATED MODULE: ./build/src/use-cases/cancel-rollouts.js




/**
 * What is left of the 7.5 s between the runner's first signal and its next one, with room to write the report:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
const PATIENCE_MILLISECONDS = 4_000;
/** Ends all that is open because the job was cancelled. With `rollback`, one request a service is all that is waited for. */
async function cancelRollouts(rollouts, onCancel, dependencies) {
    const open = rollouts.filter(rollout => rollout.ending === undefined);
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
    const { services } = await dependencies.services.describe(request.cluster, [request.service]);
    const primary = services[0] && (0,service_snapshot/* findPrimary */.WM)(services[0]);
    if (primary?.taskDefinition !== plan.taskDefinition)
        return undefined;
    const because = course.followed?.because ?? 'started';
    rollout.course = { ...course, followed: { id: primary.id, createdAt: primary.createdAt, because } };
    const current = services[0]?.currentServiceDeployment;
    if (because === 'started' && current !== undefined && !course.othersServiceDeployments.includes(current))
        return current;
    await (0,read_deployments/* readDeployments */.F)([rollout], dependencies);
    return rollout.course.serviceDeployment;
}
function end(rollout, what, { clock }) {
    const ending = { verdict: 'cancelled', reasonCode: 'cancelled', reason: `The job was cancelled: ${what}` };
    (0,service_rollout/* endRollout */.V1)(rollout, ending, clock.now());
}
//# sourceMappingURL=cancel-rollouts.js.map
// EXTERNAL MODULE: ./build/src/use-cases/conclude-deployment.js
var conclude_deployment = __webpack_require__(82218);
// EXTERNAL MODULE: ./build/src/domain/join-sentences.js
var join_sentences = __webpack_require__(81131);
// EXTERNAL MODULE: ./build/src/domain/rollout/bears-until.js
var bears_until = __webpack_require__(54818);
// EXTERNAL MODULE: ./build/src/domain/rollout/refuse-service.js
var refuse_service = __webpack_require__(96688);
// EXTERNAL MODULE: ./build/src/domain/rollout/rolling-move.js
var rolling_move = __webpack_require__(15491);
// EXTERNAL MODULE: ./build/src/domain/rollout/settle-rolling.js
var settle_rolling = __webpack_require__(73869);
// EXTERNAL MODULE: ./build/src/domain/rollout/verdict.js
var verdict = __webpack_require__(53177);
// EXTERNAL MODULE: ./build/src/domain/rollout/watch-rolling.js
var watch_rolling = __webpack_require__(719);
;// CONCATENATED MODULE: ./build/src/domain/rollout/next-rolling-move.js






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
        return (0,settle_rolling/* settleRolling */.d)(turn, service, ours);
    return (0,watch_rolling/* watchRolling */.T)(turn, service, ours);
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
    const running = service.deployments.find(deployment => deployment.rolloutState === 'IN_PROGRESS');
    if (running !== undefined && plan.onRunning === 'refuse') {
        return { kind: 'end', ending: (0,refuse_service/* refuseOverlap */.Qv)(service, running) };
    }
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
        return (0,rolling_move/* waitFor */.f)('ECS to show the deployment');
    if (course.rollback !== undefined)
        return (0,rolling_move/* endWith */.q)((0,verdict/* verdictFor */.Xb)(course.rollback.failure.cause, 'failed'), course.rollback.failure.cause, `${course.rollback.failure.text} before the update reached ECS: the service was not changed.`);
    if (isNew)
        return (0,rolling_move/* endWith */.q)('unknown', 'not-visible', `ECS shows ${primary.taskDefinition} and not our deployment.`);
    if (update.answer === 'lost' && update.tries < MOST_TRIES)
        return { kind: 'update', redeploy: plan.redeploy };
    return (0,rolling_move/* endWith */.q)('unknown', 'not-visible', `ECS never showed a deployment of ${plan.taskDefinition}: look at the deployments of the service.`);
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
    return (0,rolling_move/* endWith */.q)('failed', 'service-deleted', `Service ${wish.service} was deleted while it was deployed: it ${state}.`);
}
function concludeScaledToZero(wish) {
    return (0,rolling_move/* endWith */.q)('failed', 'scaled-to-zero', `Service ${wish.service} was scaled to zero while it was deployed: nothing runs, so nothing can be verified.`);
}
//# sourceMappingURL=next-rolling-move.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/poll-interval.js
var poll_interval = __webpack_require__(85209);
// EXTERNAL MODULE: ./build/src/use-cases/for-each-limited.js
var for_each_limited = __webpack_require__(75905);
// EXTERNAL MODULE: ./build/src/use-cases/observe-services.js
var observe_services = __webpack_require__(40542);
// EXTERNAL MODULE: ./build/src/use-cases/perform-move.js
var perform_move = __webpack_require__(97088);
// EXTERNAL MODULE: ./build/src/use-cases/unless-cancelled.js
var unless_cancelled = __webpack_require__(26009);
;// CONCATENATED MODULE: ./build/src/use-cases/drive-rollouts.js











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
    const open = () => rollouts.filter(rollout => rollout.ending === undefined);
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
            (0,service_rollout/* takeIn */.l)(rollout, observation.service, at);
        else if (observation !== undefined && isBorne(rollout, observation.error, clock.now()))
            unread.add(rollout);
        else if (observation !== undefined)
            endUnreadable(rollout, observation.error, clock.now());
    }
    return unread;
}
/** What may pass by itself is waited for until the time given to the deployment is over, and a moment longer where all was well just before. */
function isBorne(rollout, error, now) {
    return (0,bears_until/* isPassing */.WG)(error) && now < Math.max((0,bears_until/* bearsUntil */.Qf)(rollout), rollout.sight.at + bears_until/* STILL_HOLDS_MILLISECONDS */.bK);
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
            await guard(toRead, { ...dependencies, unread }, () => (0,read_deployments/* readDeployments */.F)(toRead, dependencies));
        const next = await (0,for_each_limited/* forEachLimited */.v)(others, EFFECTS_AT_ONCE, async ({ rollout, move }) => {
            // What goes on in the background after a cancellation must not begin anything.
            if (dependencies.cancelled.aborted)
                return [];
            const then = await guard([rollout], { ...dependencies, unread }, () => (0,perform_move/* performMove */.f)(rollout, move, dependencies));
            return then === 'decide' ? [rollout] : [];
        });
        undecided = [...toRead, ...next.flat()].filter(rollout => rollout.ending === undefined && !unread.has(rollout));
    }
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
    (0,service_rollout/* endRollout */.V1)(rollout, { verdict: isUntouched ? 'failed' : 'unknown', reasonCode: error.code, reason: (0,join_sentences/* joinSentences */.D)(error.message, left) }, at);
}
//# sourceMappingURL=drive-rollouts.js.map
// EXTERNAL MODULE: ./build/src/use-cases/inspect-images.js + 1 modules
var inspect_images = __webpack_require__(43538);
// EXTERNAL MODULE: ./build/src/domain/rollout/describe-missing-alarm.js
var describe_missing_alarm = __webpack_require__(78350);
// EXTERNAL MODULE: ./build/src/domain/rollout/refuse-standstill.js
var refuse_standstill = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/use-cases/left-behind/within-seconds.js
var within_seconds = __webpack_require__(11691);
;// CONCATENATED MODULE: ./build/src/use-cases/inspect-rolling.js




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
    if (decision.kind === 'at-once')
        return undefined;
    return reason === undefined
        ? (0,refuse_standstill/* refuseStandstill */.Z)(before, request.desiredCount ?? before.desiredCount)
        : { verdict: 'failed', reasonCode: 'preflight', reason };
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
// EXTERNAL MODULE: ./build/src/use-cases/left-behind/clear-the-way.js + 1 modules
var clear_the_way = __webpack_require__(93422);
;// CONCATENATED MODULE: ./build/src/use-cases/left-behind/clear-all.js


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
// EXTERNAL MODULE: ./build/src/use-cases/left-behind/look-at-rolling-way.js
var look_at_rolling_way = __webpack_require__(9491);
// EXTERNAL MODULE: ./build/src/use-cases/left-behind/tell-way-back.js
var tell_way_back = __webpack_require__(48673);
// EXTERNAL MODULE: ./build/src/use-cases/mark-start.js
var mark_start = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/use-cases/prepare-services.js + 3 modules
var prepare_services = __webpack_require__(58617);
;// CONCATENATED MODULE: ./build/src/use-cases/prune-revisions.js


/**
 * Deregisters the oldest revisions of a family until `keep` are left. Never one that a service of this step has, that any task
 * of the cluster runs, or that would be rolled back to. Best effort: what was deployed stays deployed.
 */
async function pruneRevisions(rollout, all, dependencies) {
    const { request, revisions, story } = rollout;
    if (request.keepRevisions === undefined || rollout.ending?.verdict !== 'succeeded')
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
// EXTERNAL MODULE: ./build/src/use-cases/register-revisions.js
var register_revisions = __webpack_require__(80619);
;// CONCATENATED MODULE: ./build/src/use-cases/rollout-state.js
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
            startedAt: rollout.startedAt
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
// EXTERNAL MODULE: ./build/src/use-cases/rollout-story.js
var rollout_story = __webpack_require__(21988);
;// CONCATENATED MODULE: ./build/src/use-cases/deploy-services.js


















const PRUNED_AT_ONCE = 4;
/**
 * Deploys services by ECS's rolling update: looks at all of them, makes their way free of what another run left or has under way, registers
 * what is needed, updates each, and follows its own deployments to their ends. Services whose way back is not a rolling one go by
 * `atOnce`, first. Throws only before a service was changed.
 */
async function deployServices(request, dependencies, atOnce) {
    const { clock, log, cancelled } = dependencies;
    const startedAt = (0,mark_start/* markStart */.E)(clock);
    const conclude = (services) => (0,conclude_deployment/* concludeDeployment */.d3)(request.mode, services, { startedAt: startedAt(), finishedAt: clock.now() });
    dependencies.boundCalls(clock.now() + request.timeoutMilliseconds);
    const untouched = (all) => conclude(all.map(service => (0,conclude_deployment/* outcomeOfPrepared */.JP)(service, { all, at: clock.now() })));
    let prepared = await log.group('Prepare', () => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, prepare(request, dependencies)));
    if (request.mode === 'dry-run' || prepared.some(service => service.refusal !== undefined))
        return untouched(prepared);
    try {
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
        return conclude(prepared.map(service => (0,conclude_deployment/* outcomeOfCancelled */.PN)(service, clock.now())));
    }
}
async function prepare(request, dependencies, looks = {}) {
    const lookAtWay = service => (0,look_at_rolling_way/* lookAtRollingWay */.v)(service, dependencies);
    const prepared = await (0,prepare_services/* prepareServices */.A)(request, dependencies, { ...looks, lookAtWay });
    return inspectRolling(await (0,inspect_images/* inspectImages */.J2)(prepared, request.purpose, dependencies), request.purpose, dependencies);
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
        const rollout = rollouts.find(({ story }) => story === service.story);
        return outcomes.get(service) ?? (rollout === undefined ? [] : (0,conclude_deployment/* outcomeOfRollout */.TI)(rollout));
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
        const plan = (0,plan_rolling/* planRolling */.X)({ ...request, ...wish, onRunning }, before, { taskDefinition: chosen.to.arn, now });
        return [
            (0,service_rollout/* startRollout */.wz)({ request: wish, revisions: chosen, before, plan, story, changes, startedAt: now }, service.seenAt)
        ];
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
// EXTERNAL MODULE: ./build/src/domain/rollout/rolling-course.js
var rolling_course = __webpack_require__(34631);
// EXTERNAL MODULE: ./build/src/use-cases/left-rollout.js
var left_rollout = __webpack_require__(24156);
;// CONCATENATED MODULE: ./build/src/use-cases/finish-left-run.js









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
        (0,service_rollout/* endRollout */.V1)(rollout, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, dependencies.clock.now());
    }
    const times = { startedAt: startedAt(), finishedAt: dependencies.clock.now() };
    return (0,conclude_deployment/* concludeDeployment */.d3)('deploy', rollouts.map(conclude_deployment/* outcomeOfRollout */.TI), times);
}
async function openRollouts(left, dependencies) {
    const observations = await (0,observe_services/* observeServices */.R)(left.rollouts, dependencies.services);
    const now = dependencies.clock.now();
    return left.rollouts.flatMap((saved, index) => {
        const observation = observations[index];
        if (observation?.kind === 'unreadable')
            throw observation.error;
        const service = observation?.service;
        return service === undefined ? [] : [openRollout(left, saved, { service, now }, dependencies)];
    });
}
function openRollout(left, saved, { service, now }, dependencies) {
    const prefix = left.rollouts.length > 1 ? `${saved.service}: ` : '';
    const rollout = (0,left_rollout/* reopenRollout */.j)(saved, { snapshot: service, prefix }, dependencies);
    rollout.course = takeOver(rollout.course, saved, { service, now, onCancel: left.onCancel });
    rollout.sight = { ...rollout.sight, service };
    rollout.story.milestone(`${(0,service_snapshot/* nameRevision */.hH)(saved.taskDefinition)} was being deployed when the step was stopped`);
    const ours = service.deployments.find(({ id }) => id === rollout.course.followed?.id);
    if (left.onCancel === 'leave' && ours?.rolloutState !== 'COMPLETED') {
        const reason = `The job was cancelled, and the deployment of ${(0,service_snapshot/* nameRevision */.hH)(saved.taskDefinition)} was left as it is (\`on-cancel: leave\`): ${(0,service_snapshot/* describeRunning */.Rh)(service)}.`;
        (0,service_rollout/* endRollout */.V1)(rollout, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, now);
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
    const ours = service.deployments.find(deployment => deployment.taskDefinition === saved.taskDefinition && !saved.deploymentsBefore.includes(deployment.id));
    return ours === undefined ? taken : (0,rolling_course/* follow */.e6)(taken, ours, 'started');
}
//# sourceMappingURL=finish-left-run.js.map
// EXTERNAL MODULE: ./build/src/use-cases/native/shift-state.js
var shift_state = __webpack_require__(84089);
// EXTERNAL MODULE: ./build/src/use-cases/tell-story.js + 4 modules
var tell_story = __webpack_require__(82436);
;// CONCATENATED MODULE: ./build/src/actions/deploy/run.js





/** `main`: deploys what the inputs ask for by the strategy they name, and tells how it ended, however it ended. */
function deploy(readWanted, connect, step, asked) {
    return (0,tell_story/* tellStory */.F)(async (reach) => {
        const wanted = await readWanted();
        const connectShift = async () => ({ ...step, ...(await reach(connect.shift)) });
        if (wanted.strategy === 'rolling')
            return deployRolling(wanted.request, { ...step, ...(await reach(connect.rolling)) }, connectShift);
        // Loaded here: a rolling deployment does not need it.
        const { shiftTraffic } = await Promise.all(/* import() */[__webpack_require__.e(5697), __webpack_require__.e(9980), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
        return shiftTraffic(wanted.request, await connectShift());
    }, step, asked);
}
async function deployRolling(request, dependencies, connectShift) {
    saveBegin(dependencies.state, request);
    const outcome = await deployServices(request, dependencies, async (service) => {
        const { deployAtOnce } = await Promise.all(/* import() */[__webpack_require__.e(5697), __webpack_require__.e(9980), __webpack_require__.e(2413), __webpack_require__.e(4254)]).then(__webpack_require__.bind(__webpack_require__, 4254));
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
            const { finishLeftShift } = await Promise.all(/* import() */[__webpack_require__.e(5697), __webpack_require__.e(9980), __webpack_require__.e(2413), __webpack_require__.e(4391)]).then(__webpack_require__.bind(__webpack_require__, 64391));
            return finishLeftShift(shift, { ...step, ...(await reach(connect.shift)) });
        }
        const run = readLeftRun(step.state);
        return run && finishLeftRun(run, { ...step, ...(await reach(connect.rolling)) });
    }, step);
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 64869:
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

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ lookAtRollingWay)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_rollout_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73262);
/* harmony import */ var _domain_rollout_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2995);
/* harmony import */ var _find_running_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43313);




const DEPLOYMENTS_LOOKED_AT = 5;
/** Looks at what stands between a service and a rolling deployment. Reads nothing where nothing can. */
async function lookAtRollingWay(service, dependencies) {
    const { deploymentConfiguration, currentServiceDeployment, tags } = service;
    const left = (0,_domain_rollout_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_2__/* .findLeftBehind */ .jK)(deploymentConfiguration, tags);
    const isRolling = (0,_domain_rollout_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrategy */ .C)(deploymentConfiguration) === 'ROLLING';
    const found = isRolling && left.kind === 'nothing'
        ? undefined
        : await (0,_find_running_js__WEBPACK_IMPORTED_MODULE_3__/* .findRunning */ .P)({ deploymentConfiguration, currentDeployment: currentServiceDeployment }, dependencies);
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
async function findLastGroups({ cluster, name, taskDefinition }, { rollouts }) {
    for (const arn of (await rollouts.list(cluster, name, undefined)).slice(0, DEPLOYMENTS_LOOKED_AT)) {
        const deployment = await rollouts.observe(arn);
        if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === undefined)
            continue;
        const placement = await rollouts.placement(deployment.targetRevision);
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
