import { modules as shared0 } from './changes-m64201.js';
export const id = 1803;
export const ids = [1803];
export const modules = {
...shared0,

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** The items by their keys, in the order in which the keys first come: what Map.groupBy does from Node 21 on. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
//# sourceMappingURL=group-by.js.map

/***/ }),

/***/ 85861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDecidedElsewhere)
/* harmony export */ });
/** Endings that tasks and targets did not cause. */
const CODES = [
    'gate',
    'inconclusive',
    'drift',
    'aborted',
    'cancelled',
    'alarm',
    'hook-expired',
    'superseded'
];
/** Whether tasks that failed are no cause of this end: some may have failed meanwhile, or were stopped by the rollback. */
function isDecidedElsewhere({ verdict, reasonCode }) {
    return verdict === 'succeeded' || verdict === 'paused' || CODES.includes(reasonCode);
}
//# sourceMappingURL=decided-elsewhere.js.map

/***/ }),

/***/ 65279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toEcsResult),
/* harmony export */   p: () => (/* binding */ readEcsResult)
/* harmony export */ });
/* harmony import */ var _present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);

function toEcsResult({ cluster, registered, ...ids }) {
    return { cluster, registered, ...(0,_present_members_js__WEBPACK_IMPORTED_MODULE_0__/* .presentMembers */ .P)(ids) };
}
/** Reads the same from a payload; undefined where it names no cluster. What is malformed is left out. */
function readEcsResult(value, readText) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { cluster, registered, ...ids } = value;
    const name = readText(cluster);
    if (name === undefined)
        return undefined;
    return {
        ...{ cluster: name, registered: registered === true },
        ...(0,_present_members_js__WEBPACK_IMPORTED_MODULE_0__/* .presentMembers */ .P)({
            taskDefinition: readText(ids.taskDefinition),
            previousTaskDefinition: readText(ids.previousTaskDefinition),
            deploymentId: readText(ids.deploymentId),
            serviceDeploymentArn: readText(ids.serviceDeploymentArn)
        })
    };
}
//# sourceMappingURL=ecs-record.js.map

/***/ }),

/***/ 49306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeInstanceFailure)
/* harmony export */ });
/** `Essential container in task exited (api: exit code 1)`. */
function describeInstanceFailure({ reason, containers }) {
    const details = containers.map(({ name, exitCode, reason: why }) => {
        // A platform may give the same reason for the instance and the container, where an image or a secret is missing.
        const parts = [exitCode === undefined ? undefined : `exit code ${exitCode}`, why === reason ? undefined : why];
        const known = parts.filter(part => part !== undefined && part !== '');
        return known.length === 0 ? name : `${name}: ${known.join(' ')}`;
    });
    return details.length === 0 ? reason : `${reason} (${details.join('; ')})`;
}
//# sourceMappingURL=instance-failure.js.map

/***/ }),

/***/ 53177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ VERDICTS_WORST_FIRST),
/* harmony export */   T0: () => (/* binding */ countWorst),
/* harmony export */   Xb: () => (/* binding */ verdictFor),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   jC: () => (/* binding */ ROLLED_BACK),
/* harmony export */   kS: () => (/* binding */ combineEndings)
/* harmony export */ });
/** Every verdict; of many services, the worst is the verdict on all. */
const VERDICTS_WORST_FIRST = [
    'failed',
    'unknown',
    'timed-out',
    'cancelled',
    'rolled-back',
    'superseded',
    'paused',
    'succeeded'
];
/** How the reason of every rollback begins. */
const ROLLED_BACK = 'Rolled back';
/** The verdict on a deployment that came to `otherwise` for a cause: time-outs and cancellations are verdicts of their own. */
function verdictFor(cause, otherwise) {
    return cause === 'timed-out' || cause === 'cancelled' ? cause : otherwise;
}
function isGreen(verdict) {
    return verdict === 'succeeded' || verdict === 'paused';
}
/** One ending for many: the worst verdict, and how many ended so. Throws a `RangeError` for none. */
function combineEndings(endings) {
    const [first, ...others] = endings;
    if (first === undefined)
        throw new RangeError('There is no ending to combine.');
    if (others.length === 0)
        return { verdict: first.verdict, reasonCode: first.reasonCode, reason: first.reason };
    const { verdict, worst } = findWorst(endings);
    const codes = new Set(worst.map(ending => ending.reasonCode));
    const count = countWorst(endings);
    return {
        verdict,
        reasonCode: codes.size === 1 ? (worst[0]?.reasonCode ?? 'several') : 'several',
        reason: isGreen(verdict)
            ? count
            : `${count} ${worst.map(ending => `${ending.subject}: ${ending.reason}`).join(' ')}`
    };
}
/** How many services ended in the worst verdict, in one sentence: `2 of 3 services: rolled-back.` */
function countWorst(endings) {
    const { verdict, worst } = findWorst(endings);
    const count = worst.length === endings.length ? `All ${endings.length}` : `${worst.length} of ${endings.length}`;
    return `${count} services: ${verdict}.`;
}
function findWorst(endings) {
    const verdict = VERDICTS_WORST_FIRST.find(word => endings.some(ending => ending.verdict === word)) ?? 'unknown';
    return { verdict, worst: endings.filter(ending => ending.verdict === verdict) };
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 58631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName)
/* harmony export */ });
const LONGEST = 100;
/**
 * A name that GitHub's artifact service accepts, from the target of a report and the path of its file. Characters that
 * it refuses (`" : < > | * ? / \` and line breaks) become `-`. The folder of the file is made for one report, so its last characters
 * keep the reports of matrix jobs, regions and attempts apart.
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
 */
function artifactName(parts, path) {
    const folder = path.split(/[/\\]/).at(-2) ?? '';
    const suffix = folder.slice(folder.lastIndexOf('-') + 1);
    const words = [...parts, ''].map(part => part.replace(/[^A-Za-z0-9._-]/g, '-'));
    return `${words.join('-').slice(0, LONGEST)}${suffix}`;
}
//# sourceMappingURL=artifact-name.js.map

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

/***/ 35497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ON_RUNNING),
/* harmony export */   e: () => (/* binding */ longestWaitMilliseconds)
/* harmony export */ });
/** What a deployment of another revision that is in progress means: wait for its end, refuse, or have ECS roll it back. */
const ON_RUNNING = ['wait', 'refuse', 'supersede'];
/** An unanswered pause ends within this time, with the default `bake`; with it ECS has time to roll back. */
const WAIT_WITHOUT_TIMEOUT_MILLISECONDS = 3_600_000;
/**
 * How long a run waits for the end of another deployment, in milliseconds: the input `timeout`. Without it, as long as its
 * own deployment may take, and at least an hour.
 */
function longestWaitMilliseconds(timeoutMilliseconds, from) {
    return from === 'input' ? timeoutMilliseconds : Math.max(timeoutMilliseconds, WAIT_WITHOUT_TIMEOUT_MILLISECONDS);
}
//# sourceMappingURL=on-running.js.map

/***/ }),

/***/ 71624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ecsOutputs)
/* harmony export */ });
/** The outputs that actions on ECS have beside those of all: a line a service. */
function ecsOutputs(services) {
    const lines = (of) => services.map(({ ecs }) => of(ecs) ?? '').join('\n');
    return {
        'task-definition-arn': lines(ecs => ecs?.taskDefinition),
        'previous-task-definition-arn': lines(ecs => ecs?.previousTaskDefinition),
        'service-deployment-arn': lines(ecs => ecs?.serviceDeploymentArn),
        registered: String(services.some(({ ecs }) => ecs?.registered === true)),
        'task-definition-diff': services.flatMap(service => listChanges(service, services.length)).join('\n')
    };
}
/** Of several services, each line names its own. */
function listChanges({ service, changes }, of) {
    return of === 1 ? changes.revision : changes.revision.map(line => `${service}: ${line}`);
}
//# sourceMappingURL=ecs-outputs.js.map

/***/ }),

/***/ 72574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readServiceInputs),
/* harmony export */   b: () => (/* binding */ MOST_TASKS)
/* harmony export */ });
/* harmony import */ var _domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64201);
/* harmony import */ var _domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28792);




const MOST_TASKS = 5_000;
/** The inputs of one service for any strategy; everything else is kept. */
function readServiceInputs(inputs) {
    const source = inputs.text('task-definition');
    return {
        cluster: (0,_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCluster */ ._H)(inputs.required('cluster')),
        service: (0,_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireService */ .rU)(inputs.required('service')),
        source: source === undefined ? undefined : (0,_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTaskDefinitionSource */ .n)('task-definition', source),
        changes: (0,_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .readTaskDefinitionChanges */ .A2)(inputs),
        redeploy: 'when-changed',
        desiredCount: undefined,
        circuitBreaker: undefined,
        alarms: readAlarms(inputs),
        failedTasksLimit: inputs.wholeNumber('max-failed-tasks', { from: 1, to: MOST_TASKS }),
        keepRevisions: undefined
    };
}
/** `none` for no alarms at all, which is different from an empty input. */
function readAlarms(inputs) {
    const names = inputs.list('alarms');
    if (names.length === 0)
        return undefined;
    if (!names.includes('none'))
        return { names, enabled: true, rollback: true };
    if (names.length === 1)
        return { names: [], enabled: false, rollback: false };
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('alarms', '"none" cannot be combined with alarm names. Set alarm names, or only "none".');
}
//# sourceMappingURL=read-service-inputs.js.map

/***/ }),

/***/ 37853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ requireSpec)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64201);


/**
 * Throws `bad-input` without an input that sets what to run. GitHub gives an action `''` for an input that was left out and
 * for one that is empty, so an image that got lost between two jobs would pass for a request to deploy the running revision.
 * Alarms, circuit breaker and similar inputs set how to deploy, not what: they come along with any image.
 *
 * @param given what the action takes that would have been enough, as a list in words
 */
function requireSpec({ service, source, changes, redeploy, desiredCount }, given) {
    if (source !== undefined || !(0,_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptyChange */ .gm)(changes) || redeploy === 'forced' || desiredCount !== undefined) {
        (0,_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnchanged */ .s8)(changes);
        return;
    }
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('image', `no input changes service ${service}. Set ${given}. If an input is an output of another job, note that GitHub drops outputs that contain a masked value.`);
}
//# sourceMappingURL=require-spec.js.map

/***/ }),

/***/ 37353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ runShift),
/* harmony export */   Mm: () => (/* binding */ finishShift),
/* harmony export */   ih: () => (/* binding */ finishShiftFound)
/* harmony export */ });
/* harmony import */ var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11148);
/* harmony import */ var _use_cases_rollout_report_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13168);
/* harmony import */ var _service_ecs_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71624);
/* harmony import */ var _shift_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72981);




/** `main`: rolls out what the inputs ask for, and always reports how it ended. */
function runShift(readRequest, { connect, step, requested }) {
    return (0,_use_cases_rollout_report_run_js__WEBPACK_IMPORTED_MODULE_0__/* .reportRun */ .G)(async (reach) => {
        const request = await readRequest();
        const { shiftTraffic } = await Promise.all(/* import() */[__webpack_require__.e(8809), __webpack_require__.e(709), __webpack_require__.e(5008), __webpack_require__.e(1741), __webpack_require__.e(4997), __webpack_require__.e(6915), __webpack_require__.e(5785)]).then(__webpack_require__.bind(__webpack_require__, 26915));
        return shiftTraffic(request, { ...step, ...(await reach(connect)) });
    }, step, { ownOutputs: _service_ecs_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsOutputs */ .y, requested });
}
/** `post`: finishes what `main` left when it was cancelled or killed. */
function finishShift(connect, step) {
    return (0,_use_cases_rollout_report_run_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLeftRun */ .H)(reach => finishShiftFound(reach, { connect, step }), step);
}
/** Finishes the rollout that `main` left; undefined where it left none. */
async function finishShiftFound(reach, { connect, step }) {
    const left = (0,_shift_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readLeftShift */ .y_)(step.state);
    if (left === undefined)
        return undefined;
    if ('damaged' in left)
        return (0,_use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOfDamage */ .Qf)(left.damaged, { found: undefined, now: step.clock.now() });
    const { finishLeftShift } = await Promise.all(/* import() */[__webpack_require__.e(8809), __webpack_require__.e(709), __webpack_require__.e(5008), __webpack_require__.e(1741), __webpack_require__.e(4997), __webpack_require__.e(6915), __webpack_require__.e(7275)]).then(__webpack_require__.bind(__webpack_require__, 50275));
    return finishLeftShift(left, { ...step, ...(await reach(connect)) });
}
//# sourceMappingURL=run-shift.js.map

/***/ }),

/***/ 72981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ saveShift),
/* harmony export */   Ce: () => (/* binding */ saveRollbackRequested),
/* harmony export */   Do: () => (/* binding */ saveUpdateSent),
/* harmony export */   hs: () => (/* binding */ saveShiftEnd),
/* harmony export */   i8: () => (/* binding */ saveShiftAgain),
/* harmony export */   y_: () => (/* binding */ readLeftShift)
/* harmony export */ });
/* harmony import */ var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11148);

const LEFT = 'left-shift';
const ENDED = 'shift-ended';
const SENT = 'shift-update-sent';
const ROLLBACK_ASKED = 'shift-rollback-asked';
const MEMBERS = {
    ...{ cluster: 'text', service: 'text', taskDefinition: 'text', previousTaskDefinition: 'text' },
    ...{
        deploymentsBefore: 'texts',
        startedAt: 'number',
        hookTimeoutMinutes: 'number',
        onCancel: 'text',
        purpose: 'text'
    }
};
/** Saved before UpdateService is sent: a run that is killed in between must be found too. The one before, of another service, has ended. */
function saveShift(state, ref) {
    for (const key of [ENDED, SENT, ROLLBACK_ASKED])
        state.save(key, 'no');
    state.save(LEFT, JSON.stringify(ref));
}
/** More is known of a rollout that was saved before. */
function saveShiftAgain(state, ref) {
    state.save(LEFT, JSON.stringify(ref));
}
/** Saved before UpdateService is sent, and not before it is about to be: without it nothing was changed. */
function saveUpdateSent(state) {
    state.save(SENT, 'yes');
}
/** There is nothing left to do. */
function saveShiftEnd(state) {
    state.save(ENDED, 'yes');
}
/** Saved before the request is sent: a rollback that comes too late must be made up for. */
function saveRollbackRequested(state) {
    state.save(ROLLBACK_ASKED, 'yes');
}
/** What `main` left to `post`: undefined when it came to its end, or had begun nothing; `damaged` where it cannot be read. */
function readLeftShift(state) {
    const left = state.read(LEFT);
    const isSaved = (key) => state.read(key) === 'yes';
    if (left === undefined || isSaved(ENDED))
        return undefined;
    const ref = (0,_use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSaved */ .P6)(left, MEMBERS);
    if (ref === undefined)
        return { damaged: [(0,_use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedValue */ .Fi)(LEFT, left)] };
    return { ...ref, updateSent: isSaved(SENT), rollbackRequested: isSaved(ROLLBACK_ASKED) };
}
//# sourceMappingURL=shift-state.js.map

/***/ }),

/***/ 69539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ markStart)
/* harmony export */ });
/**
 * Marks this moment. Returns a function that reports when it was, by the clock as it is then: the first answer of AWS may correct it, and
 * a duration must not change by that.
 */
function markStart(clock) {
    const at = clock.now();
    const behind = clock.behindMilliseconds?.() ?? 0;
    return () => at + (clock.behindMilliseconds?.() ?? 0) - behind;
}
//# sourceMappingURL=mark-start.js.map

/***/ }),

/***/ 85346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readRequestedStrategy),
/* harmony export */   L: () => (/* binding */ readRequested)
/* harmony export */ });
const TITLES = { rolling: 'Deploy', canary: 'Canary shift', 'blue-green': 'Blue/green swap' };
const SERVICE = /^[A-Za-z0-9_-]{1,255}$/;
/**
 * Reads the service and whether it is a dry run, and never throws: for the result of a step that is refused before its inputs are read.
 */
function readRequested(inputs, strategy) {
    const service = quietly(() => inputs.text('service'));
    const isDry = quietly(() => inputs.yesNo('dry-run')) === true;
    const name = service !== undefined && SERVICE.test(service) ? ` ${service}` : '';
    return { mode: isDry ? 'dry-run' : 'deploy', title: `${TITLES[strategy]}${name}`, ...shiftOf(strategy) };
}
/** The strategy that the input names; rolling where it names none. Never throws. */
function readRequestedStrategy(inputs) {
    return quietly(() => inputs.choice('strategy', ['rolling', 'canary', 'blue-green'])) ?? 'rolling';
}
function shiftOf(strategy) {
    return strategy === 'rolling' ? {} : { strategy };
}
function quietly(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=read-requested.js.map

/***/ }),

/***/ 13168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ reportLeftRun),
  G: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/render/markdown/render-summary.js + 4 modules
var render_summary = __webpack_require__(59584);
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/own-member.js
var own_member = __webpack_require__(27437);
// EXTERNAL MODULE: ./build/src/domain/group-by.js
var group_by = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/src/domain/rollout/decided-elsewhere.js
var decided_elsewhere = __webpack_require__(85861);
// EXTERNAL MODULE: ./build/src/domain/report/run-links.js
var run_links = __webpack_require__(40844);
// EXTERNAL MODULE: ./build/src/domain/report/step-phrase.js
var step_phrase = __webpack_require__(81121);
// EXTERNAL MODULE: ./build/src/domain/text/headline.js
var headline = __webpack_require__(3934);
// EXTERNAL MODULE: ./build/src/domain/rollout/verdict.js
var rollout_verdict = __webpack_require__(53177);
// EXTERNAL MODULE: ./build/src/domain/report/verdict-word.js
var verdict_word = __webpack_require__(76693);
// EXTERNAL MODULE: ./build/src/domain/rollout/instance-failure.js
var instance_failure = __webpack_require__(49306);
;// CONCATENATED MODULE: ./build/src/domain/report/next-steps.js
/** What a person should do now on any platform; nothing after a good end, or where the state must be looked at first. */
function nextStepsAfter({ verdict, reasonCode }) {
    if (verdict === 'succeeded' || verdict === 'paused' || verdict === 'unknown')
        return [];
    if (FIXED_BY_A_REVISION.includes(reasonCode))
        return [step('Deploy a fixed revision. Running this job again deploys the same revision.')];
    switch (reasonCode) {
        case 'inconclusive':
            return [
                step('Give the gates more data: a longer `bake-max`, a lower `min-requests`, or a larger first step. To decide manually, set `on-inconclusive: pause`.')
            ];
        case 'timed-out':
            return [step('If the service is only slow to start, raise `timeout` and deploy again.')];
        case 'hook-expired':
            return [step('The pause expired before the rollout was continued. Deploy again, and continue it in time.')];
        default:
            return [];
    }
}
const FIXED_BY_A_REVISION = ['gate', 'circuit-breaker', 'task-failures', 'never-healthy'];
function step(text) {
    return { text, command: undefined };
}
//# sourceMappingURL=next-steps.js.map
;// CONCATENATED MODULE: ./build/src/domain/report/report-deployment.js











const MOST_CAUSES = 10;
const MOST_LINKS = 20;
/** Makes the report of a deployment. */
function reportDeployment(outcome, { run, platformCalls, simulatedRate }) {
    const { services, ending, startedAt, finishedAt } = outcome;
    return {
        title: nameDeployment(outcome),
        verdict: wordFor(ending),
        // The reason of several services repeats the table of services.
        ...(0,headline/* splitHeadline */.D)(services.length > 1 ? (0,rollout_verdict/* countWorst */.T0)(services.map(service => service.ending)) : ending.reason),
        ...(0,present_members/* presentMembers */.P)({ simulatedRate }),
        startedAt,
        finishedAt,
        facts: [...revisionFacts(services), ...runFacts(run), fact('API requests', String(platformCalls), 'text')],
        services: services.map(reportService),
        steps: services.flatMap(service => service.shift?.steps ?? []),
        ...trafficOf(services),
        spans: services.flatMap(spansOf),
        events: services.flatMap(service => service.events).toSorted((one, other) => one.at - other.at),
        causes: services.flatMap(causesOf).slice(0, MOST_CAUSES),
        nextSteps: services.flatMap(({ nextSteps, ending: end }) => [...nextSteps, ...nextStepsAfter(end)]),
        links: [...(0,run_links/* linksOfRun */.R)(run), ...services.flatMap(({ links }) => links).slice(0, MOST_LINKS)],
        logs: services.flatMap(service => [...troubleOf(service), ...changesOf(service), ...service.excerpts]),
        notes: []
    };
}
/** A rollout that shifts traffic is one of one service. */
function trafficOf(services) {
    const traffic = services.find(service => service.shift !== undefined)?.shift?.traffic;
    return traffic === undefined ? {} : { traffic };
}
function nameDeployment({ services, title }) {
    const [only, ...others] = services;
    if (only === undefined)
        return title ?? 'Deploy';
    return others.length === 0 ? `Deploy ${only.service}` : `Deploy ${services.length} services`;
}
function wordFor(ending) {
    if (ending.reasonCode === 'would-change')
        return 'would-change';
    return ending.reasonCode === 'would-not-change' ? 'unchanged' : ending.verdict;
}
function reportService(service) {
    return {
        name: service.service,
        target: service.target,
        verdict: wordFor(service.ending),
        reason: service.ending.reason,
        from: service.from?.label,
        to: service.to?.label ?? '–',
        desiredCount: service.instances?.desired ?? 0,
        runningCount: service.instances?.running ?? 0,
        startedAt: service.startedAt,
        finishedAt: service.finishedAt,
        counts: service.counts
    };
}
/** Of one service; of many, the table of services shows it. */
function revisionFacts(services) {
    const [only, ...others] = services;
    if (only === undefined || others.length > 0)
        return [];
    const { from, to } = only;
    const images = Object.entries(to?.images ?? {}).filter(([name, image]) => (0,own_member/* ownMember */.n)(from?.images ?? {}, name) !== image);
    return [
        ...only.facts,
        ...(from === undefined ? [] : [revisionFact('From', from)]),
        ...(to === undefined ? [] : [revisionFact('To', to)]),
        ...images.map(([name, image]) => fact(`Image of ${name}`, image))
    ];
}
function revisionFact(name, { id, label }) {
    return { ...fact(name, label), ...(id === label ? {} : { full: id }) };
}
function runFacts(run) {
    if (run.commit === undefined)
        return [];
    const href = (0,run_links/* linkCommit */.i)(run)?.href;
    return [{ ...fact('Commit', run.commit), ...(href === undefined ? {} : { href }) }];
}
function fact(name, value, kind = 'code') {
    return { name, value, kind };
}
function spansOf(service) {
    if (service.shift !== undefined)
        return service.shift.steps.map(step => spanOf(service, step));
    if (!service.isStarted || service.to === undefined)
        return [];
    const { subject, startedAt, finishedAt } = service;
    const { tone } = (0,verdict_word/* phraseVerdict */.R)(service.ending.verdict);
    const turn = service.rollback === undefined ? undefined : service.events.find(event => /roll/i.test(event.text))?.at;
    const deploy = { subject, label: `deploy ${service.to.label}`, startedAt, tone };
    if (turn === undefined)
        return [{ ...deploy, finishedAt }];
    const back = `roll back to ${service.from?.label ?? 'the previous revision'}`;
    return [
        { ...deploy, finishedAt: turn, tone: 'bad' },
        { subject, label: back, startedAt: turn, finishedAt, tone: 'warning' }
    ];
}
function spanOf({ subject, finishedAt }, step) {
    const label = `${step.canaryPercent}%: ${step.verdict}`;
    const times = { startedAt: step.startedAt, finishedAt: step.finishedAt ?? finishedAt };
    return { subject, label, ...times, tone: (0,step_phrase/* phraseStep */.M)(step.verdict).tone };
}
function causesOf(service) {
    return (0,decided_elsewhere/* isDecidedElsewhere */.B)(service.ending) ? [] : listTrouble(service).filter(({ detail }) => !isSaid(service, detail));
}
/** The headline has it already. */
function isSaid({ ending }, detail) {
    return detail !== undefined && ending.reason.includes(detail);
}
/** What tasks and targets showed, the same once. */
function listTrouble(service) {
    const groups = (0,group_by/* groupBy */.$)(service.failures, instance_failure/* describeInstanceFailure */.Z);
    return [
        ...[...groups.values()].map(failures => causeOf(service, failures)),
        ...service.unhealthy.map(({ endpoint, reason }) => ({ title: `Target ${endpoint}`, detail: reason }))
    ];
}
function troubleOf(service) {
    const { verdict } = service.ending;
    if (verdict === 'succeeded' || verdict === 'paused' || !(0,decided_elsewhere/* isDecidedElsewhere */.B)(service.ending))
        return [];
    const lines = listTrouble(service).map(({ title, detail }) => (detail === undefined ? title : `${title}: ${detail}`));
    return lines.length === 0 ? [] : [{ title: `Other failed tasks and targets of ${service.subject}`, lines }];
}
function causeOf({ subject }, failures) {
    const [first] = failures;
    const count = failures.length === 1 ? 'A task' : `${failures.length} tasks`;
    return {
        title: `${count} of ${subject} failed (${first?.kind ?? ''})`,
        detail: first && (0,instance_failure/* describeInstanceFailure */.Z)(first)
    };
}
function changesOf({ subject, changes, ending }) {
    const verb = ending.reasonCode.startsWith('would') ? 'Would change' : 'Changes';
    const lines = [...changes.revision, ...changes.settings, ...(changes.plan ?? [])];
    return lines.length === 0 ? [] : [{ title: `${verb}: ${subject}`, lines }];
}
//# sourceMappingURL=report-deployment.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/mark-start.js
var mark_start = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/src/render/report/artifact-name.js
var artifact_name = __webpack_require__(58631);
// EXTERNAL MODULE: ./build/src/domain/rollout/ecs-record.js
var ecs_record = __webpack_require__(65279);
;// CONCATENATED MODULE: ./build/src/domain/rollout/result.js


/** An output of a job may have 1 MB in all: the parts that can grow are cut. */
const MOST_FAILURES = 10;
const MOST_EVENTS = 50;
/** Makes the result of an outcome. */
function toResult(outcome, { run, platformCalls }) {
    return {
        schema: 'deploy-kit/result@1',
        ...outcome.ending,
        strategy: outcome.strategy ?? 'rolling',
        dryRun: outcome.mode === 'dry-run',
        startedAt: iso(outcome.startedAt),
        finishedAt: iso(outcome.finishedAt),
        platformCalls,
        run: (0,present_members/* presentMembers */.P)({ commit: run.commit, url: run.url }),
        services: outcome.services.map(toServiceResult)
    };
}
function toServiceResult(record) {
    const { platform, target, service, ending, from, to, rollback, instances, supersededBy, ecs } = record;
    const times = { startedAt: iso(record.startedAt), finishedAt: iso(record.finishedAt) };
    const isDeployed = ending.reasonCode === 'deployed' || ending.reasonCode === 'redeployed-by-others';
    const served = isDeployed && record.servesAlone;
    return {
        ...{ platform, target, service, ...ending, ...times, started: record.isStarted },
        ...(0,present_members/* presentMembers */.P)({
            ...{ from, to, rollback },
            instances: instances && { desired: instances.desired },
            supersededBy: supersededBy && {
                ...{ id: supersededBy.id, label: supersededBy.label },
                ...(0,present_members/* presentMembers */.P)({ run: supersededBy.run, commit: supersededBy.commit })
            }
        }),
        steps: record.shift?.steps.map(step => toStep(step, times)) ?? (served ? [{ canaryPercent: 100, ...times }] : []),
        evidence: { failures: record.failures.slice(-MOST_FAILURES).map(toFailure), unhealthy: record.unhealthy },
        timeline: record.events
            .filter(event => event.weight === 'milestone')
            .slice(-MOST_EVENTS)
            .map(event => ({ at: iso(event.at), event: event.text })),
        ...(0,present_members/* presentMembers */.P)({ ecs: ecs && (0,ecs_record/* toEcsResult */.g)(ecs) })
    };
}
function toStep(step, { finishedAt }) {
    return {
        canaryPercent: step.canaryPercent,
        startedAt: iso(step.startedAt),
        finishedAt: step.finishedAt === undefined ? finishedAt : iso(step.finishedAt),
        ...(0,present_members/* presentMembers */.P)({ decidedAt: step.decidedAt === undefined ? undefined : iso(step.decidedAt) }),
        verdict: step.verdict,
        reason: step.reason,
        evidence: step.evidence.map(evidence => Object.assign({ gate: evidence.name, canary: describeCanary(evidence) }, (0,present_members/* presentMembers */.P)({ stable: evidence.stable, statistics: evidence.statistics })))
    };
}
function describeCanary({ canary, judged }) {
    if (judged === undefined)
        return canary;
    return `${judged.says}: ${judged.progress === undefined ? canary : canary.replace(/\.$/, '')}${judged.progress === undefined ? '' : `; ${judged.progress}`}`;
}
function toFailure({ instance, kind, reason, containers }) {
    return {
        instance,
        kind,
        reason,
        containers: containers.map(({ name, exitCode, reason: why }) => Object.assign({ name }, (0,present_members/* presentMembers */.P)({ exitCode, reason: why })))
    };
}
function iso(at) {
    return new Date(at).toISOString();
}
//# sourceMappingURL=result.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/report-outcome.js





/** What a comment on GitHub takes, less what marks it. */
const COMMENT_BYTES = 60 * 1024;
/** Reports a step's outcome: summary, log, report, outputs and the step's own end. */
async function reportOutcome({ outcome, error, platformCalls }, ownOutputs, { summary, run, log, files, clock }) {
    const report = reportDeployment(outcome, { run, platformCalls, simulatedRate: clock.simulatedRate });
    await summary.append((0,render_summary/* renderSummary */.B)(report));
    const { verdict, reasonCode, reason } = outcome.ending;
    const { services } = outcome;
    // The event log of the only service has ended with it, and the error of a failed step shows it.
    if ((0,rollout_verdict/* isGreen */.gf)(verdict) && (services.length !== 1 || outcome.mode === 'dry-run'))
        log.line(`${verdict} (${reasonCode}): ${reason}`);
    const { renderHtmlReport } = await __webpack_require__.e(/* import() */ 5881).then(__webpack_require__.bind(__webpack_require__, 95881));
    const reportPath = await files.writeTemporary('deployment.html', renderHtmlReport(report));
    return {
        outputs: {
            verdict,
            'reason-code': reasonCode,
            reason,
            result: JSON.stringify(toResult(outcome, { run, platformCalls })),
            ...ownOutputs(services),
            image: services.map(({ to }) => Object.values(to?.images ?? {}).join(' ')).join('\n'),
            'summary-file': await files.writeTemporary('summary.md', (0,render_summary/* renderSummary */.B)(report, COMMENT_BYTES)),
            report: reportPath,
            'report-name': (0,artifact_name/* artifactName */.C)(['report', ...nameServices(services)], reportPath)
        },
        ...((0,rollout_verdict/* isGreen */.gf)(verdict) ? {} : { failure: error ?? reason })
    };
}
/** The only service by its target, several by their number. */
function nameServices(services) {
    const [only] = services;
    return only !== undefined && services.length === 1 ? [only.target] : [`${services.length}-services`];
}
//# sourceMappingURL=report-outcome.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/report-run.js






/**
 * `main`: runs what the inputs ask for, and always reports how it ended. `asked`: for a run that ends before it
 * begins. Throws only what is not a `DeployError`.
 */
async function reportRun(eventLog, step, { ownOutputs, requested = { mode: 'deploy' } }) {
    const startedAt = (0,mark_start/* markStart */.E)(step.clock);
    const { reach, countCalls } = reacher();
    try {
        const outcome = await eventLog(reach);
        return await reportOutcome({ outcome, error: undefined, platformCalls: countCalls() }, ownOutputs, step);
    }
    catch (error) {
        const ending = endBefore(error);
        if (ending === undefined)
            throw error;
        const outcome = {
            ...requested,
            ending,
            startedAt: startedAt(),
            finishedAt: step.clock.now(),
            services: []
        };
        return reportOutcome({ outcome, error: error instanceof errors/* DeployError */.s ? error : undefined, platformCalls: countCalls() }, ownOutputs, step);
    }
}
/** `post`: reports the outcome of the deployment that `main` left, if there is one. */
async function reportLeftRun(eventLog, step) {
    const { reach, countCalls } = reacher();
    const outcome = await unlessStopped(eventLog(reach), step);
    if (outcome === undefined)
        return { outputs: {} };
    const { simulatedRate } = step.clock;
    const report = reportDeployment(outcome, { run: step.run, platformCalls: countCalls(), simulatedRate });
    await step.summary.append((0,render_summary/* renderSummary */.B)(report));
    const isBad = outcome.ending.verdict === 'failed' || outcome.ending.verdict === 'unknown';
    // No error reports it: a step of a job that has ended does not fail.
    if (!isBad && outcome.ending.verdict !== 'succeeded' && outcome.services.length === 1)
        step.log.line(outcome.ending.reason);
    return { outputs: {}, ...(isBad ? { failure: outcome.ending.reason } : {}) };
}
/** Undefined where post itself was stopped before it could read anything. */
async function unlessStopped(eventLog, { log }) {
    try {
        return await eventLog;
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        log.line('The job was cancelled before the post step could read the deployment. Check the service in the console.');
        return undefined;
    }
}
function reacher() {
    let countCalls = () => 0;
    return {
        reach: async (connect) => {
            const api = await connect();
            countCalls = api.countCalls;
            return api;
        },
        countCalls: () => countCalls()
    };
}
/** The ending of a step that was stopped before it changed a service. */
function endBefore(error) {
    if (error instanceof unless_cancelled/* Cancelled */.c) {
        const reason = 'The job was cancelled before anything was changed.';
        return { verdict: 'cancelled', reasonCode: 'cancelled', reason };
    }
    return error instanceof errors/* DeployError */.s ? { verdict: 'failed', reasonCode: error.code, reason: error.message } : undefined;
}
//# sourceMappingURL=report-run.js.map

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

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled),
/* harmony export */   c: () => (/* binding */ Cancelled)
/* harmony export */ });
/** Thrown instead of an answer that is no longer waited for. */
class Cancelled extends Error {
    constructor() {
        super('The job was cancelled.');
        this.name = 'Cancelled';
    }
}
/** Waits for `task`, but no longer than until `signal` is aborted: then throws `Cancelled` and leaves the task to itself. */
async function unlessCancelled(signal, task) {
    task.catch(() => undefined);
    let cancel = () => undefined;
    const aborted = new Promise((_, reject) => {
        cancel = () => reject(new Cancelled());
        if (signal.aborted)
            cancel();
        else
            signal.addEventListener('abort', cancel, { once: true });
    });
    try {
        return await Promise.race([aborted, task]);
    }
    finally {
        signal.removeEventListener('abort', cancel);
    }
}
//# sourceMappingURL=unless-cancelled.js.map

/***/ }),

/***/ 31537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ connectRollingLater),
/* harmony export */   L: () => (/* binding */ connectShiftLater)
/* harmony export */ });
/* harmony import */ var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82437);

/** Loads the AWS SDK, and connects, when it is called: inputs are refused before that. They name the role to assume, if any. */
function connectRollingLater(env, clock, inputs) {
    return async () => {
        const role = (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_0__/* .readAssumedRole */ .p)(inputs);
        const { connectRolling } = await Promise.all(/* import() */[__webpack_require__.e(1003), __webpack_require__.e(9547), __webpack_require__.e(9323), __webpack_require__.e(4386), __webpack_require__.e(87), __webpack_require__.e(6035)]).then(__webpack_require__.bind(__webpack_require__, 66114));
        return connectRolling(env, clock, role);
    };
}
/** As above, with all that shifting traffic needs. */
function connectShiftLater(env, clock, inputs) {
    return async () => {
        const role = (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_0__/* .readAssumedRole */ .p)(inputs);
        const { connectShift } = await Promise.all(/* import() */[__webpack_require__.e(1003), __webpack_require__.e(9547), __webpack_require__.e(9323), __webpack_require__.e(1166), __webpack_require__.e(8826), __webpack_require__.e(4012), __webpack_require__.e(7695), __webpack_require__.e(4386), __webpack_require__.e(87), __webpack_require__.e(1291), __webpack_require__.e(4351), __webpack_require__.e(9678)]).then(__webpack_require__.bind(__webpack_require__, 56621));
        return connectShift(env, clock, role);
    };
}
//# sourceMappingURL=connect-later.js.map

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
