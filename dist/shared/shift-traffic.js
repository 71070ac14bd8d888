export const id = 6915;
export const ids = [6915];
export const modules = {

/***/ 93529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describeStrength)
/* harmony export */ });
/* harmony import */ var _format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24461);

/** How strong the evidence of a running test against the canary is, for people: `evidence against it: E = 1,101, fails from 200`. */
function describeStrength({ logE }, alpha) {
    return `evidence against it: E = ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatE */ .FG)(logE)}, fails from ${Math.round(1 / alpha)}`;
}
//# sourceMappingURL=describe-strength.js.map

/***/ }),

/***/ 36277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeProgress),
/* harmony export */   y: () => (/* binding */ describeGateProgress)
/* harmony export */ });
/* harmony import */ var _format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24461);

/** Below this share of the evidence for a failure, a healthy canary shows such figures by chance. */
const TROUBLE_FROM = 0.25;
/** What all deciding gates have seen so far, in words: `No evidence of a failure; 177 of 300 requests`. */
function describeProgress(reports) {
    const deciding = reports.filter(({ gate, result }) => gate.mode === 'enforce' && result.kind !== 'not-compared');
    const failed = deciding.filter(({ result }) => result.kind === 'fail');
    if (failed.length > 0)
        return `Failed: ${failed.map(({ gate }) => gate.name).join(', ')}`;
    const closest = deciding.toSorted(({ result: one }, { result: other }) => other.evidence.abortProgress - one.evidence.abortProgress)[0];
    const least = deciding.toSorted(({ result: one }, { result: other }) => one.evidence.dataProgress - other.evidence.dataProgress)[0];
    const trouble = describeTrouble(closest?.result.evidence.abortProgress ?? 0, closest?.gate.name);
    return [trouble, least === undefined ? undefined : describeSeen(least.result.evidence)]
        .filter(part => part !== undefined)
        .join('; ');
}
/** The same of one gate. */
function describeGateProgress(evidence) {
    return [describeTrouble(evidence.abortProgress), describeSeen(evidence)].filter(part => part !== undefined).join('; ');
}
function describeTrouble(progress, gate) {
    if (progress < TROUBLE_FROM)
        return 'No evidence of a failure';
    const share = (0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)(Math.floor(progress * 100) / 100);
    return gate === undefined
        ? `${share} of the evidence for a failure`
        : `${gate}: ${share} of the evidence for a failure`;
}
function describeSeen({ dataProgress, data }) {
    if (data === undefined)
        return dataProgress >= 1 ? undefined : 'not enough data yet';
    return describeData(data);
}
/** `177 of 300 requests`, `1,204 requests`. */
function describeData({ seen, needed, unit }) {
    if (seen < needed)
        return `${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(seen)} of ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(needed)} ${unit}`;
    return `${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(seen)} ${unit}`;
}
//# sourceMappingURL=format-progress.js.map

/***/ }),

/***/ 63768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ publicAddress)
/* harmony export */ });
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);

/** An http address, fit for logs and errors: without its query and fragment, and without parts of the path that look like keys. */
function publicAddress(address) {
    const end = address.search(/[?#]/);
    const whole = end === -1 ? address : address.slice(0, end);
    const pathAt = whole.indexOf('/', whole.indexOf('://') + 3);
    const [start, path] = pathAt === -1 ? [whole, ''] : [whole.slice(0, pathAt), whole.slice(pathAt)];
    const shown = path
        .split('/')
        .map(part => (part.split(/[^A-Za-z0-9]+/).some(_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeKey */ .zC) ? '***' : part))
        .join('/');
    return `${start}${shown}${end === -1 ? '' : '?***'}`;
}
//# sourceMappingURL=public-address.js.map

/***/ }),

/***/ 61832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportRollback)
/* harmony export */ });
/* harmony import */ var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);

/** The outcome with what was rolled back to make way, and for a rollback with the time after which all traffic was back. */
function reportRollback(outcome, rolledBackFirst, { purpose, startedAt }) {
    const { ending } = outcome;
    const isBack = purpose === 'rollback' && ending.verdict === 'succeeded';
    const isBackAlready = ending.reasonCode === 'already-live' ? rolledBackFirst?.trafficBackAt : undefined;
    const took = (0,_domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.max(1_000, (isBackAlready ?? outcome.finishedAt) - startedAt));
    const reason = [rolledBackFirst?.sentence, ending.reason, isBack ? `The rollback took ${took}.` : undefined];
    return { ...outcome, ending: { ...ending, reason: reason.filter(part => part !== undefined).join(' ') } };
}
//# sourceMappingURL=report-rollback.js.map

/***/ }),

/***/ 52394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ foreseeRefusal),
/* harmony export */   w: () => (/* binding */ makeReady)
/* harmony export */ });
/* harmony import */ var _domain_rollout_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71652);
/* harmony import */ var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9483);
/* harmony import */ var _domain_left_behind_on_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35497);
/* harmony import */ var _left_behind_awaited_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98037);
/* harmony import */ var _left_behind_clear_blocking_rollouts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14275);
/* harmony import */ var _left_behind_wait_for_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25429);
/* harmony import */ var _prepare_shift_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86294);







/**
 * Waits for the end of another deployment, or rolls it back, and restores what an interrupted run left. The service is read again after
 * each. Throws `StartRefused`, and `Cancelled` as soon as the job is cancelled.
 */
async function makeReady(prepared, startedAt, dependencies) {
    const { cancelled } = dependencies;
    const again = async ({ request, prepared: { eventLog } }) => {
        const next = await (0,_use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessCancelled */ .M)(cancelled, (0,_prepare_shift_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareShift */ .S)(request, dependencies, { eventLogOf: () => eventLog }));
        refuseStart(next.prepared.refusal);
        return next;
    };
    let shift = prepared;
    const limits = waitLimits(shift, startedAt);
    let awaited = findAwaited(shift, dependencies);
    while (awaited.length > 0) {
        refuseStart((await (0,_left_behind_wait_for_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .waitForEnds */ .Z)(awaited, limits, dependencies)).get(shift.prepared.eventLog));
        dependencies.boundCalls(undefined);
        shift = await again(shift);
        awaited = findAwaited(shift, dependencies);
    }
    if (isFree(shift))
        return { shift, rolledBackFirst: undefined };
    const rolledBackFirst = await (0,_use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessCancelled */ .M)(cancelled, clear(shift, startedAt, dependencies));
    return { shift: await again(shift), rolledBackFirst };
}
/** Why a wait for another deployment would be useless: determined before it begins. */
function foreseeRefusal(shift, startedAt, dependencies) {
    const awaited = findAwaited(shift, dependencies);
    const refused = (0,_left_behind_wait_for_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .foreseeWait */ .v)(awaited, waitLimits(shift, startedAt), dependencies.clock.now());
    return refused.get(shift.prepared.eventLog);
}
function refuseStart(refusal) {
    if (refusal !== undefined)
        throw new _domain_rollout_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .StartRefused */ .V({ code: refusal.reasonCode, reason: refusal.reason });
}
/** The deployment of another revision that is in progress, where its end is waited for. */
function findAwaited({ request: { onRunning, purpose }, current, prepared: { request, eventLog } }, dependencies) {
    if (current.kind !== 'foreign' || onRunning !== 'wait' || purpose !== 'deploy')
        return [];
    return [(0,_left_behind_awaited_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitRunning */ .W)(current.running, { ...request, eventLog }, dependencies)];
}
function waitLimits({ request: { time }, timeoutMilliseconds }, since) {
    return { since, until: since + (0,_domain_left_behind_on_running_js__WEBPACK_IMPORTED_MODULE_6__/* .longestWaitMilliseconds */ .e)(timeoutMilliseconds, time.timeoutFrom) };
}
/** Also where a rollout in progress is joined. */
function isFree({ current, left }) {
    return current.kind === 'ours' || (current.kind === 'nothing' && left.kind === 'nothing');
}
function clear({ prepared: { eventLog, request }, current }, startedAt, dependencies) {
    const { cluster, service } = request;
    const running = current.kind === 'foreign' ? current.running : undefined;
    return (0,_left_behind_clear_blocking_rollouts_js__WEBPACK_IMPORTED_MODULE_3__/* .clearBlockingRollouts */ .P)({ cluster, service, running, eventLog, startedAt }, dependencies);
}
//# sourceMappingURL=make-ready.js.map

/***/ }),

/***/ 86294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ prepareShift)
});

// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/readiness/describe-readiness.js
var describe_readiness = __webpack_require__(22798);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/left-behind.js
var left_behind = __webpack_require__(42880);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/running-rollout.js
var running_rollout = __webpack_require__(11359);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/inspect-duration.js

/**
 * ECS adds ten minutes to these stages behind a Network Load Balancer: TEST_TRAFFIC_SHIFT, each PRODUCTION_TRAFFIC_SHIFT, and
 * PRE_SCALE_UP by some versions of the page. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/nlb-resources-for-blue-green.html
 */
const NETWORK_DELAY_SECONDS = 600;
const STAGES_BEFORE_SHIFTS = 2;
/** CloudFormation gives up on a service that is not stable after 33 to 36 hours: docs/verified-against.md, `stack-timeouts`. */
const STACK_PATIENCE_SECONDS = 33 * 3_600;
const STACK_TAG = 'aws:cloudformation:stack-name';
/** Works out how long the rollout of a service may take. `shifts`: how often ECS moves production traffic. */
function inspectDuration(time, shifts, service) {
    const stages = shifts + STAGES_BEFORE_SHIFTS;
    const delaySeconds = isBehindNetworkBalancer(service) ? stages * NETWORK_DELAY_SECONDS : 0;
    const longestSeconds = time.longestSeconds + delaySeconds;
    const timeoutSeconds = time.timeoutFrom === 'plan' ? time.timeoutSeconds + delaySeconds : time.timeoutSeconds;
    return {
        timeoutSeconds,
        planLines: delaySeconds === 0
            ? []
            : [
                `Behind a Network Load Balancer, ECS adds 10 minutes to each of ${stages} stages: ${show(delaySeconds)} more, ${show(longestSeconds)} at most in all.`
            ],
        findings: [
            ...(delaySeconds > 0 && timeoutSeconds < longestSeconds ? [tooShort(timeoutSeconds, longestSeconds)] : []),
            ...warnOfStack(service, Math.max(longestSeconds, time.pauseSeconds))
        ]
    };
}
/** An Application Load Balancer is named by rules, a Network Load Balancer by listeners. */
function isBehindNetworkBalancer({ loadBalancers }) {
    return loadBalancers.some(({ productionRule }) => productionRule?.includes(':listener/net/') === true);
}
function tooShort(timeoutSeconds, longestSeconds) {
    return warns('timeout', `The timeout of ${show(timeoutSeconds)} is too short behind a Network Load Balancer: the rollout may take ${show(longestSeconds)}. Increase \`timeout\`, or shift in fewer steps.`);
}
function warnOfStack({ name, tags }, longestSeconds) {
    const isOfStack = tags.some(({ key }) => key === STACK_TAG);
    if (!isOfStack || longestSeconds <= STACK_PATIENCE_SECONDS)
        return [];
    return [
        warns('stack', `Service ${name} belongs to a CloudFormation stack, and the rollout may take ${show(longestSeconds)}. A stack update that starts meanwhile fails after 33 hours and is rolled back. Do not update the stack during the rollout, or shorten \`bake-max\`, \`scale-down-delay\` or \`pause-timeout\`.`)
    ];
}
function warns(code, message) {
    return { severity: 'warns', code, message };
}
function show(seconds) {
    return (0,duration/* formatDuration */.a3)(seconds * 1000);
}
//# sourceMappingURL=inspect-duration.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/traffic-shift/preflight.js
var preflight = __webpack_require__(84035);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/refuse-service.js
var refuse_service = __webpack_require__(99517);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changes/requested-changes.js + 2 modules
var requested_changes = __webpack_require__(64201);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/clear-blocking-rollouts.js + 1 modules
var clear_blocking_rollouts = __webpack_require__(14275);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/inspect-images.js + 1 modules
var inspect_images = __webpack_require__(2087);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/prepare-services.js + 3 modules
var prepare_services = __webpack_require__(11191);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/deployment-log.js
var deployment_log = __webpack_require__(39143);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/preparation/inspect-before.js + 2 modules
var inspect_before = __webpack_require__(16960);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/render-task-definition.js + 14 modules
var render_task_definition = __webpack_require__(54013);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/preparation/refuse-other-revision.js




/**
 * Throws `bad-input` where a run that continues a paused rollout names another revision, or an image that the paused revision does not
 * have: all traffic would go to a revision that was not requested. `paused`: ARN of the task definition of the rollout.
 */
async function refuseOtherRevision({ service, source, changes: { containers, images } }, paused, { files, taskDefinitions }) {
    const what = `the paused rollout of service ${service} is of ${(0,service_snapshot/* nameRevision */.hH)(paused)}`;
    if (source?.kind === 'registered' && /:\d+$/.test(source.reference)) {
        const named = await taskDefinitions.find(source.reference);
        if (named?.arn !== paused)
            throw (0,errors/* badInput */.A)(source.input, `${what}, not of ${(0,service_snapshot/* nameRevision */.hH)(source.reference)}. Remove the input, or set \`resume: abort\` and deploy ${(0,service_snapshot/* nameRevision */.hH)(source.reference)}.`);
    }
    const [first] = images;
    if (first === undefined)
        return;
    const { changed } = await (0,render_task_definition/* renderTaskDefinition */.P)({
        source: { kind: 'registered', input: 'service', reference: paused },
        changes: { ...requested_changes/* NO_CHANGES */.eo, containers, images }
    }, {
        files,
        taskDefinitions: () => Promise.resolve(taskDefinitions),
        services: () => Promise.reject(new TypeError('The service has been read already.'))
    });
    if (!changed)
        return;
    const { origin } = first.place;
    const given = images.map(({ image }) => image).join(', ');
    throw (0,errors/* badInput */.A)(origin.kind === 'input' ? origin.input : 'image', `${what}, which does not run ${given}. Remove the input, or set \`resume: abort\` and deploy that image.`);
}
//# sourceMappingURL=refuse-other-revision.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/evidence/inspect-metrics.js + 1 modules
var inspect_metrics = __webpack_require__(75296);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/configuration/read-readiness.js + 2 modules
var read_readiness = __webpack_require__(64918);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/preparation/prepare-shift.js

















/**
 * Reads all that the rollout rests on. Changes nothing. Throws a `DeployError` where the revision to deploy cannot be read, or no
 * rollout waits for the approval.
 */
async function prepareShift(request, dependencies, looks = {}) {
    const seen = await readAnswerable(request, dependencies);
    const spec = await specFor(request, seen, dependencies);
    const [prepared] = await (0,prepare_services/* prepareServices */.A)({ services: [spec], onRunning: 'supersede', purpose: 'deploy' }, dependencies, { ...looks, refuse: refuse_service/* refuseShift */.ZB });
    if (prepared === undefined)
        throw new TypeError('There is no service to prepare.');
    const { eventLog } = prepared;
    const { revision } = prepared;
    if (revision === undefined && prepared.refusal === undefined)
        throw missing(request);
    if (revision === undefined) {
        eventLog.detail(`Preflight check failed: ${prepared.refusal?.reason ?? ''}`, 'bad');
        return {
            ...{ request, prepared },
            service: undefined,
            current: { kind: 'nothing' },
            left: { kind: 'nothing' },
            timeoutMilliseconds: request.plan.timeoutMilliseconds,
            warnings: []
        };
    }
    const { purpose } = request;
    const current = await (0,inspect_before/* findCurrent */.$)(revision.existing?.arn, seen, { ...dependencies, purpose });
    // The rollout ended in the meantime. An approval must not restart it without its tests.
    if (purpose === 'approve' && current.kind !== 'ours')
        throw nothingWaits(seen);
    const isOurs = current.kind === 'ours';
    const left = (0,left_behind/* findLeftBehind */.jK)(seen.deploymentConfiguration, seen.tags);
    const service = isOurs
        ? seen
        : { ...seen, deploymentConfiguration: (0,left_behind/* configurationAfter */.RQ)(left, seen.deploymentConfiguration) };
    const duration = durationOf(request, seen);
    const [found, images] = await Promise.all([
        (0,inspect_before/* inspectBefore */.e)(request, { service, current }, dependencies),
        isOurs ? [] : findImages(request, prepared, dependencies)
    ]);
    const findings = [...found, ...images, ...duration.findings];
    const blocking = (0,preflight/* lastingFirst */.J)(findings.filter(({ severity }) => severity === 'blocks'));
    const { mode } = request;
    const isJudged = blocking.length === 0 && purpose === 'deploy';
    const unread = isJudged ? await (0,inspect_metrics/* inspectMetrics */.y)(request.plan, seen, { ...dependencies, mode }) : [];
    const warnings = [...findings.filter(({ severity }) => severity === 'warns'), ...unread];
    if (current.kind === 'nothing' &&
        revision.existing !== undefined &&
        revision.existing.arn === prepared.before?.taskDefinition)
        eventLog.detail('Already deployed; tasks will be replaced with identical ones', 'warning');
    const planLines = [...request.planLines, ...duration.planLines];
    for (const line of planLines)
        eventLog.detail(`plan: ${line}`);
    // The first one becomes the error of the failed step.
    const unreported = request.mode === 'dry-run' ? blocking : blocking.slice(1);
    for (const { message } of isOurs ? [] : unreported)
        eventLog.detail(`Preflight check failed: ${message}`, 'bad');
    for (const { message } of warnings)
        eventLog.detail(message, 'warning');
    if (blocking.some(({ code }) => read_readiness/* OF_PREPARATION */.O.includes(code)))
        await logReadiness(seen, eventLog, dependencies);
    if (current.kind === 'nothing' && left.kind === 'configuration' && request.mode === 'dry-run')
        eventLog.detail((0,left_behind/* describeLeftBehind */.$h)(left), 'warning');
    return {
        request,
        prepared: {
            ...prepared,
            changes: { ...prepared.changes, plan: planLines },
            refusal: isOurs ? undefined : refuse(blocking)
        },
        ...{ service, current, left, warnings },
        timeoutMilliseconds: duration.timeoutSeconds * 1000
    };
}
/** An answer to a rollout that waits brings no image of its own. */
async function findImages({ purpose }, prepared, dependencies) {
    if (purpose !== 'deploy' && purpose !== 'rollback')
        return [];
    const [inspected] = await (0,inspect_images/* inspectImages */.J2)([prepared], purpose, dependencies);
    if (inspected?.refusal === undefined)
        return [];
    return [{ severity: 'blocks', code: 'image', message: inspected.refusal.reason }];
}
async function logReadiness(service, eventLog, dependencies) {
    const plan = await (0,read_readiness/* readReadiness */.H)(service, dependencies);
    const advice = (0,describe_readiness/* describeReadiness */.q4)(plan);
    if (advice !== undefined)
        eventLog.detail(advice);
    if (plan.kind === 'commands')
        eventLog.commands({ title: (0,describe_readiness/* titleOfCommands */.OT)(service.name), lines: plan.lines });
}
/** How long the rollout of this service may take. */
function durationOf({ plan, time }, service) {
    const planned = {
        ...{ ...time, pauseSeconds: plan.hookTimeoutMinutes * 60 },
        timeoutSeconds: plan.timeoutMilliseconds / 1000
    };
    return inspectDuration(planned, plan.stops.length, service);
}
async function readAnswerable(request, { services }) {
    const service = await services.find(request.service.cluster, request.service.service);
    if (service === undefined)
        throw missing(request);
    return service;
}
/** An answer to a rollout that waits is about the revision that it brings. One that goes back already can be watched. */
async function specFor(request, service, dependencies) {
    const { serviceDeployments } = dependencies;
    const { purpose } = request;
    if (purpose === 'deploy' || purpose === 'rollback')
        return request.service;
    const { currentServiceDeployment } = service;
    const last = currentServiceDeployment === undefined ? undefined : await serviceDeployments.observe(currentServiceDeployment);
    // ECS names the last deployment long after its end: answering that one would start another.
    const isOpen = last !== undefined && last.strategy !== 'ROLLING' && (purpose === 'abort' ? (0,running_rollout/* isUnderWay */.gn)(last) : (0,running_rollout/* isForward */.mt)(last));
    const revision = isOpen ? last.targetRevision : undefined;
    const placement = revision === undefined ? undefined : await serviceDeployments.placement(revision);
    if (placement === undefined) {
        const isOver = last === undefined || !(0,running_rollout/* isUnderWay */.gn)(last);
        if (isOver && request.mode === 'deploy')
            await clearWhatIsLeft(service, dependencies);
        throw nothingWaits(service, last);
    }
    // A way back is never refused.
    if (purpose !== 'abort')
        await refuseOtherRevision(request.service, placement.taskDefinition, dependencies);
    const source = { kind: 'registered', input: 'service', reference: placement.taskDefinition };
    return { ...request.service, source, changes: requested_changes/* NO_CHANGES */.eo };
}
/** There is nothing to resume; what the rollout left on the service is still removed. */
async function clearWhatIsLeft({ cluster, name }, dependencies) {
    const eventLog = (0,deployment_log/* openDeploymentLog */.w)({ subject: name, prefix: '' }, dependencies);
    const startedAt = dependencies.clock.now();
    await (0,clear_blocking_rollouts/* clearBlockingRollouts */.P)({ cluster, service: name, running: undefined, eventLog, startedAt }, dependencies);
}
/** `last`: the newest deployment of the service, where it was read. */
function nothingWaits({ name }, last) {
    const how = last === undefined ? undefined : `Its last deployment is ${last.status}.`;
    return new errors/* DeployError */.s('not-found', (0,join_sentences/* joinSentences */.D)(`Service ${name} has no paused rollout.`, how, TO_DO));
}
const TO_DO = 'To start a rollout, deploy without `resume`; to go back to the previous revision, run rollback.yml (`purpose: rollback`).';
function missing({ service: { cluster, service } }) {
    return new errors/* DeployError */.s('not-found', `Service ${service} in cluster ${cluster} does not exist in this account and region. Check the names and the region.`);
}
const CODES = {
    controller: 'wrong-controller',
    inactive: 'service-inactive',
    'no-tasks': 'scaled-to-zero',
    deployment: 'another-deployment-running'
};
function refuse([first, ...others]) {
    if (first === undefined)
        return undefined;
    const more = others.length === 0 ? '' : `The log shows ${others.length} more failed ${others.length === 1 ? 'check' : 'checks'}.`;
    return { verdict: 'failed', reasonCode: CODES[first.code] ?? 'preflight', reason: (0,join_sentences/* joinSentences */.D)(first.message, more) };
}
//# sourceMappingURL=prepare-shift.js.map

/***/ }),

/***/ 73539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ NOTHING_CHANGED),
/* harmony export */   H5: () => (/* binding */ endCancelled),
/* harmony export */   Jm: () => (/* binding */ describeLeft),
/* harmony export */   PX: () => (/* binding */ PATIENCE_MILLISECONDS),
/* harmony export */   WT: () => (/* binding */ requestRollback),
/* harmony export */   gN: () => (/* binding */ NOT_CONFIRMED),
/* harmony export */   kA: () => (/* binding */ describeUnlisted)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);


/**
 * What is left of the 7.5 s between the runner's first signal and its next one, with room to write the report:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
const PATIENCE_MILLISECONDS = 4_000;
/** What came of a cancelled deployment, in words that follow a colon. */
const NOTHING_CHANGED = 'nothing was changed.';
const NOT_CONFIRMED = 'AWS has not confirmed the rollback yet. The post step will finish the rollback.';
/** For `on-cancel: leave`. */
function describeLeft(revision) {
    return `the deployment of ${revision} continues (\`on-cancel: leave\`).`;
}
/** For a deployment that ECS accepted so late that it is not in its lists. */
function describeUnlisted(revision) {
    return `ECS does not list the deployment of ${revision} yet. The post step will finish the rollback.`;
}
/** Asks for a rollback and returns what came of it, in words: those of `ask`, or why it was refused. Rethrows all but a `DeployError`. */
async function requestRollback(revision, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        return error.code === 'conflict'
            ? `the deployment of ${revision} ended before it could be rolled back.`
            : `could not request the rollback of ${revision}: ${error.message}`;
    }
}
/** Ends the record of a deployment whose job was cancelled. */
function endCancelled(record, what, clock) {
    const reason = `The job was cancelled: ${what}`;
    (0,_use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .endRecord */ .r)(record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, clock.now());
}
//# sourceMappingURL=cancelled-job.js.map

/***/ }),

/***/ 61154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ explainShift),
  V: () => (/* binding */ recordOfShift)
});

// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/conclude-deployment.js + 2 modules
var conclude_deployment = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/bucket.js
var bucket = __webpack_require__(25658);
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-progress.js
var format_progress = __webpack_require__(36277);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/describe-strength.js
var describe_strength = __webpack_require__(93529);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-figures.js
var format_figures = __webpack_require__(24461);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/evidence/report-shift.js






/** What a rollout saw of its traffic, for the report. */
function reportShift(rollout) {
    const { state } = rollout;
    return { steps: state.steps.map(step => reportStep(step, state.metrics)), traffic: reportTraffic(rollout) };
}
function nameStrategy({ strategy }) {
    return strategy.kind;
}
function reportStep(step, { percentiles }) {
    return {
        canaryPercent: step.canaryPercent,
        startedAt: step.startedAt,
        finishedAt: step.finishedAt,
        ...(step.decidedAt === undefined ? {} : { decidedAt: step.decidedAt }),
        verdict: step.verdict ?? 'inconclusive',
        reason: step.reason,
        evidence: [...step.reports.map(describeReport), ...describePercentiles(step, percentiles)]
    };
}
function describeReport({ gate, result }) {
    const { canary, stable, test, minutes } = result.evidence;
    const describe = (side) => (minutes?.judged === 0 ? 'no complete minute yet' : describeTraffic(side));
    const progress = result.kind === 'inconclusive' ? (0,format_progress/* describeGateProgress */.y)(result.evidence) : undefined;
    return {
        name: gate.name,
        canary: canary === undefined ? result.reason : describe(canary),
        stable: stable && describe(stable),
        judged: { says: nameResult(result.kind), mode: gate.mode, ...(0,present_members/* presentMembers */.P)({ progress }) },
        ...(0,present_members/* presentMembers */.P)({ statistics: test && (0,describe_strength/* describeStrength */.d)(test, 1 / test.threshold) })
    };
}
/** Of each percentile that a gate names: the lowest and the highest of the step's minutes, since percentiles have no mean. */
function describePercentiles(step, percentiles) {
    const until = step.decidedAt ?? step.finishedAt ?? Number.POSITIVE_INFINITY;
    return [...percentiles].flatMap(([percentile, points]) => {
        const minutes = points.filter(({ t }) => t >= step.startedAt && t < until);
        const canary = describeRange(minutes.flatMap(({ canary }) => canary ?? []));
        if (canary === undefined)
            return [];
        const stable = describeRange(minutes.flatMap(({ stable }) => stable ?? []));
        return [{ name: `p${percentile} response time (range of minutes)`, canary, stable }];
    });
}
/** `180 to 240 ms`, `240 ms`; undefined where nothing was measured. */
function describeRange(seconds) {
    if (seconds.length === 0)
        return undefined;
    const [low, high] = [Math.min(...seconds), Math.max(...seconds)].map(value => (0,format_figures/* formatDigits */.yg)(value * 1_000));
    return low === high ? `${low} ms` : `${low} to ${high} ms`;
}
function nameResult(kind) {
    return kind === 'not-compared' ? 'not compared' : kind;
}
function describeTraffic({ requests, bad, rate }) {
    if (requests === 0)
        return 'no requests';
    return `${(0,format_figures/* formatCount */.B4)(bad)} of ${(0,format_figures/* formatCount */.B4)(requests)} requests (${(0,format_figures/* formatRate */.CE)(rate)})`;
}
function reportTraffic({ request, state, record }) {
    return {
        startedAt: record.startedAt,
        finishedAt: record.endedAt ?? state.weights.at(-1)?.at ?? record.startedAt,
        canary: (0,service_snapshot/* nameRevision */.hH)(request.taskDefinition),
        stable: (0,service_snapshot/* nameRevision */.hH)(state.before.taskDefinition),
        weights: state.weights,
        curves: [
            ...[...state.metrics.signals].map(([key, buckets]) => ({
                name: nameSignal(key),
                unit: '%',
                points: buckets.map(({ t, canary, stable }) => ({
                    at: t,
                    canary: percentOf(canary),
                    stable: percentOf(stable)
                }))
            })),
            ...[...state.metrics.percentiles].map(([percentile, points]) => ({
                name: `p${percentile} response time`,
                unit: ' ms',
                points: points.map(({ t, canary, stable }) => ({
                    at: t,
                    canary: canary === undefined ? undefined : canary * 1_000,
                    stable: stable === undefined ? undefined : stable * 1_000
                }))
            })),
            ...[...state.metrics.series].map(([name, points]) => ({
                name,
                unit: '',
                points: points.map(({ t, canary, stable }) => ({ at: t, canary, stable }))
            }))
        ]
    };
}
/** Errors are read first. */
function nameSignal(key) {
    return key === 'errors' ? 'Failed requests' : `Requests ${key.replace(/^slower-than-(\d+)ms$/, 'slower than $1 ms')}`;
}
/** Of a minute without requests there is no share. */
function percentOf(counts) {
    return counts.n === 0 ? undefined : (0,bucket/* badRate */.sY)(counts) * 100;
}
/** What a person can do with the traffic now: continue or roll back at a pause, or set the rule where a rollback failed. */
function nextStepsOfShift({ request, state }, { verdict, reasonCode }) {
    const { cluster, service } = request;
    const stop = state.observed?.stop;
    const arn = state.deployment?.arn;
    if (stop !== undefined && arn !== undefined && (verdict === 'paused' || reasonCode === 'traffic-shifted')) {
        const answer = (action) => `aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${stop.id} --action ${action}`;
        return [
            { text: `Continue with ${(0,service_snapshot/* nameRevision */.hH)(request.taskDefinition)}:`, command: answer('CONTINUE') },
            { text: `Roll back to ${(0,service_snapshot/* nameRevision */.hH)(state.before.taskDefinition)}:`, command: answer('ROLLBACK') }
        ];
    }
    if (reasonCode !== 'rollback-failed')
        return [];
    return state.before.loadBalancers.flatMap(({ productionRule: rule, targetGroup, alternateTargetGroup }) => {
        const stable = state.stableGroups.find(group => group === targetGroup || group === alternateTargetGroup);
        if (rule === undefined || stable === undefined)
            return [];
        return [
            {
                text: `Show the traffic split of ${service} in ${cluster}:`,
                command: `aws elbv2 describe-rules --rule-arns ${rule}`
            },
            {
                text: `Send all traffic to the target group of ${(0,service_snapshot/* nameRevision */.hH)(state.before.taskDefinition)}:`,
                command: `aws elbv2 modify-rule --rule-arn ${rule} --actions Type=forward,TargetGroupArn=${stable}`
            }
        ];
    });
}
//# sourceMappingURL=report-shift.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/conclude-shift.js


/** The record of a service whose traffic was shifted. */
function recordOfShift(rollout) {
    const { request, tasks, record } = rollout;
    const { service, deploymentId, revisions } = tasks;
    return (0,conclude_deployment/* closeRecord */.yv)(record, {
        ...{ cluster: request.cluster, service, revisions, deploymentId },
        ...{ serviceDeploymentArn: tasks.serviceDeployment, shift: reportShift(rollout) },
        rollback: ending => readRollback(rollout, ending)
    });
}
/** Where the rollout is found in AWS, and what a person can do about it now that it ended so. */
function explainShift(rollout, ending) {
    const { facts, links, nextSteps } = recordOfShift({ ...rollout, record: { ...rollout.record, ending } });
    const own = nextStepsOfShift(rollout, ending);
    return { facts, links, nextSteps: own.length === 0 ? nextSteps : own };
}
function readRollback({ state }, { verdict }) {
    const status = state.deployment?.status ?? '';
    const finished = status === 'ROLLBACK_SUCCESSFUL' || verdict === 'rolled-back';
    if (state.rollbackRequested)
        return { requestedBy: 'deploy-kit', finished };
    return status.startsWith('ROLLBACK') || verdict === 'rolled-back' ? { requestedBy: 'platform', finished } : undefined;
}
//# sourceMappingURL=conclude-shift.js.map

/***/ }),

/***/ 73956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ ecsTrafficShift)
});

// UNUSED EXPORTS: SHIFT_CAPABILITIES

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/mark-start.js
var mark_start = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/configuration/remember-configuration.js
var remember_configuration = __webpack_require__(42855);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/traffic-shift/configuration-memory.js
var configuration_memory = __webpack_require__(48780);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/traffic-shift/deployment-configuration.js
var deployment_configuration = __webpack_require__(79670);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/tolerate-outage.js
var tolerate_outage = __webpack_require__(48434);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/send-configuration.js
var send_configuration = __webpack_require__(21436);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/configuration/restore-configuration.js







/** Of its own: the rollout may have ended with its timeout. */
const WITHIN_MILLISECONDS = 120_000;
/**
 * Restores the service's configuration from before: hooks that are left behind would pause another deployment. What it is now is ours
 * when it carries our pauses, or when our own rollback was the last to set it. Throws only what is not a `DeployError`.
 */
async function restoreConfiguration(rollout, dependencies) {
    const { services, clock, log } = dependencies;
    const { request, state, record } = rollout;
    const { cluster, service } = request;
    try {
        const until = clock.now() + WITHIN_MILLISECONDS;
        const now = await (0,tolerate_outage/* tolerateOutage */.A)(() => services.find(cluster, service), until, dependencies);
        if (now === undefined)
            return;
        const { deploymentConfiguration: current } = now;
        const isBack = state.isReverted || request.pauses === 'none';
        const isOurs = isBack ? (0,deployment_configuration/* isReturn */.NP)(current) : (0,deployment_configuration/* sharesPause */.Tb)(current, [request.hookTimeoutMinutes]);
        if (!isOurs) {
            record.eventLog.detail('the deployment configuration of the service was changed by another client and is not restored');
            if ((0,configuration_memory/* recallMemory */.JX)(now.tags, current) === undefined)
                await (0,remember_configuration/* forgetConfiguration */.I)(now, rollout, { services });
            return;
        }
        const before = state.configurationBefore;
        const restore = before === undefined ? (0,deployment_configuration/* withoutPauses */.am)(current) : (0,deployment_configuration/* composeRestore */.NJ)(before, current);
        await (0,send_configuration/* sendConfiguration */.h)({ cluster, service }, restore, { services, clock });
        await (0,remember_configuration/* forgetConfiguration */.I)(now, rollout, { services });
        record.eventLog.detail(before === undefined
            ? 'removed the pauses from the deployment configuration of the service and set its strategy to ROLLING'
            : 'restored the deployment configuration of the service');
        if (before !== undefined && (0,deployment_configuration/* isBakeAssumed */.Cl)(before, current))
            record.eventLog.detail('bakeTimeInMinutes is set to 5: the service has alarms, and ECS no longer computes a default', 'warning');
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const what = (0,join_sentences/* joinSentences */.D)(`The deployment configuration of service ${service} was not restored: ${error.message}`, 'The next run restores it. Until then, other deployments use the strategy and the pauses of this rollout.');
        record.eventLog.detail(what, 'warning');
        log.warning('The deployment configuration was not restored', what);
    }
}
//# sourceMappingURL=restore-configuration.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/attribute-errors.js
var attribute_errors = __webpack_require__(31267);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/gate/cloudwatch-metric.js
var cloudwatch_metric = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/target-state.js
var target_state = __webpack_require__(35254);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/evidence/series-queries.js
var series_queries = __webpack_require__(65384);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/evidence/ecs-evidence.js




/** What CloudWatch and the load balancer measured of the two revisions of a rollout, by their target groups. */
function ecsEvidence(rollout, { metrics, router }) {
    const { request, state } = rollout;
    return {
        async measure({ from, to, traffic, series, percentiles }) {
            const { canaryGroup, stableGroup } = state;
            if (canaryGroup === undefined)
                return undefined;
            const wanted = [...series.map(cloudwatch_metric/* toCloudWatchMetric */.qk), ...percentiles.map(responseTime)];
            const measured = await metrics.read({
                ...{ from, to, slowerThanMilliseconds: traffic?.slowerThanMilliseconds ?? [] },
                targetGroups: traffic === undefined ? [] : [canaryGroup, stableGroup].filter(group => group !== undefined),
                errorSource: (0,attribute_errors/* toErrorSource */.T)(request.gates.errorSource),
                series: wanted.flatMap(metric => (0,series_queries/* seriesQueriesOf */.N)(metric, rollout))
            });
            const sides = wanted.map((_, index) => sidesOf(measured, index));
            return {
                canary: minutesOf(measured, canaryGroup),
                stable: minutesOf(measured, stableGroup),
                unsettled: measured.unsettled,
                series: sides.slice(0, series.length),
                percentiles: sides.slice(series.length)
            };
        },
        alarms: names => metrics.alarms(names),
        health: async () => state.canaryGroup === undefined ? undefined : (0,target_state/* countHealth */.a)(await router.targets(state.canaryGroup))
    };
}
/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html */
function responseTime(percentile) {
    return {
        kind: 'metric',
        namespace: 'AWS/ApplicationELB',
        name: 'TargetResponseTime',
        statistic: `p${percentile}`,
        dimensions: new Map([
            ['TargetGroup', '{target-group}'],
            ['LoadBalancer', '{load-balancer}']
        ])
    };
}
function minutesOf({ traffic }, group) {
    const minutes = group === undefined ? [] : (traffic.get(group) ?? []);
    return minutes.map(({ at, requests, errors, slow }) => ({ at, requests, bad: errors, slow }));
}
/** Each metric is asked for of the canary, then of the stable revision. */
function sidesOf({ series }, index) {
    return { canary: series[2 * index] ?? NOTHING, stable: series[2 * index + 1] ?? NOTHING };
}
const NOTHING = new Map();
//# sourceMappingURL=ecs-evidence.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/conclude-shift.js + 1 modules
var conclude_shift = __webpack_require__(61154);
// EXTERNAL MODULE: ./build/src/domain/rollout/observation.js
var observation = __webpack_require__(14278);
// EXTERNAL MODULE: ./build/src/domain/text/capitalize.js
var capitalize = __webpack_require__(75188);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/judge-task-failures.js
var judge_task_failures = __webpack_require__(75318);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/gather-evidence.js
var gather_evidence = __webpack_require__(15445);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-progress.js
var service_progress = __webpack_require__(11378);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/service/watch-tasks.js




/** A canary whose tasks cannot run would be waited for until ECS gives the stage up, after a day. */
async function watchTasks({ request, state, tasks, record }, observed, dependencies) {
    const isStarted = ['deploy', 'rollback', 'approve'].includes(request.purpose);
    if (!isStarted || observed.state !== 'IN_PROGRESS' || state.abort !== undefined)
        return undefined;
    const { service } = tasks;
    const ours = service?.deployments.find(({ id }) => id === tasks.deploymentId);
    if (service === undefined || ours === undefined)
        return undefined;
    const signs = (0,service_progress/* countTroubleSigns */.t)(service, ours);
    if (signs > tasks.failures.signs) {
        const { revisions, deploymentId: deployment, failures } = tasks;
        const watched = { record, cluster: request.cluster, service, definition: revisions.to.definition };
        tasks.failures = await (0,gather_evidence/* gatherEvidence */.h)({ ...watched, deployment, failures }, signs, dependencies);
    }
    const failure = (0,judge_task_failures/* judgeTaskFailures */.mx)(tasks.failures.tasks, tasks.failedTasksLimit);
    if (failure === undefined)
        return undefined;
    return { cause: failure.cause, reason: `${(0,capitalize/* capitalize */.Z)(failure.text)}.` };
}
//# sourceMappingURL=watch-tasks.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/log-service.js
var log_service = __webpack_require__(44514);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/follow-service.js



/** While a step is baked its tasks change rarely. */
const SERVICE_INTERVAL_MILLISECONDS = 30_000;
/** Logs what ECS reports of the service, and judges the tasks of the canary. */
async function followService(rollout, observed, dependencies) {
    const arn = rollout.state.deployment?.arn;
    if (arn === undefined)
        return undefined;
    const { clock } = dependencies;
    const isQuiet = observed.stop !== undefined && !(0,observation/* isOver */.P)(observed);
    if (!isQuiet || clock.now() - rollout.tasks.at >= SERVICE_INTERVAL_MILLISECONDS)
        await readTheService(rollout, arn, dependencies);
    return watchTasks(rollout, observed, dependencies);
}
async function readTheService({ request, state, tasks, record }, serviceDeployment, { services, clock }) {
    const service = await services.find(request.cluster, request.service);
    // The deployment of a rollout that was joined was there before.
    const isJoined = !state.updateSent;
    const ours = service?.deployments.find(({ taskDefinition, id }) => taskDefinition === request.taskDefinition && (isJoined || !tasks.deploymentsBefore.includes(id)));
    tasks.deploymentId ??= ours?.id;
    tasks.serviceDeployment = serviceDeployment;
    tasks.service = service;
    tasks.at = clock.now();
    if (service !== undefined)
        (0,log_service/* logService */.C)(record, service, tasks.deploymentId);
}
//# sourceMappingURL=follow-service.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/observe-rollout.js + 2 modules
var observe_rollout = __webpack_require__(89599);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/preparation/make-ready.js
var make_ready = __webpack_require__(52394);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/preparation/prepare-shift.js + 2 modules
var prepare_shift = __webpack_require__(86294);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/shift-ref.js
var shift_ref = __webpack_require__(9945);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/start-shift.js + 2 modules
var start_shift = __webpack_require__(23974);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/preparation/to-prepared.js
var to_prepared = __webpack_require__(79277);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/ecs-traffic-shift.js













/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-blue-green.html */
const SHIFT_CAPABILITIES = {
    ...{ traffic: 'request-weight', minimumStepPercent: 1, stops: 'equal-steps', preview: true },
    ...{ perRevisionMetrics: true, survivesLostRunner: 'platform' }
};
/** Traffic shifts (BLUE_GREEN, LINEAR, CANARY) that ECS carries out, and that are reconciled through its pauses. */
function ecsTrafficShift(dependencies) {
    const { serviceDeployments, clock } = dependencies;
    const startedAt = (0,mark_start/* markStart */.E)(clock);
    /** The configuration is put back after a cancellation, too. */
    const never = new AbortController().signal;
    /** What was read of each rollout: all of it can be read again. */
    const known = new Map();
    /** A start was tried before: its outcome must be read. */
    const tried = new WeakSet();
    const take = (rollout) => {
        const ref = (0,shift_ref/* refOf */.H)(rollout);
        known.set(JSON.stringify(ref), rollout);
        return ref;
    };
    const attach = async (ref) => {
        const key = JSON.stringify(ref);
        const rollout = known.get(key) ?? (await readRollout(ref, dependencies));
        known.set(key, rollout);
        return rollout;
    };
    const observed = (ref) => {
        const rollout = known.get(JSON.stringify(ref));
        if (rollout === undefined)
            throw new TypeError('A rollout is observed before its evidence is read.');
        return rollout;
    };
    return {
        platformName: 'ECS',
        capabilities: SHIFT_CAPABILITIES,
        ...{ take, attach },
        async prepare(request) {
            const shift = await (0,prepare_shift/* prepareShift */.S)(request, dependencies);
            if (shift.prepared.refusal !== undefined || request.mode === 'deploy')
                return shown(shift);
            const refusal = (0,make_ready/* foreseeRefusal */.g)(shift, startedAt(), dependencies);
            return shown({ ...shift, prepared: { ...shift.prepared, refusal } });
        },
        async start(plan, begun) {
            const { request, prepared } = plan;
            const again = { eventLogOf: () => prepared.eventLog };
            const shift = tried.has(plan) ? await (0,prepare_shift/* prepareShift */.S)(request, dependencies, again) : plan;
            tried.add(plan);
            let ref;
            const opened = (rollout) => {
                ref = take(rollout);
                begun(ref);
            };
            const rollout = await (0,start_shift/* startShift */.ZY)(shift, { startedAt: startedAt(), opened }, dependencies);
            return ref ?? take(rollout);
        },
        observe: async (ref) => (0,observe_rollout/* observeRollout */.u)(await attach(ref), dependencies),
        follow: async (ref, seen) => followService(await attach(ref), seen, dependencies),
        async act(ref, effect, stopId) {
            const arn = (await attach(ref)).state.deployment?.arn;
            if (arn === undefined)
                return;
            if (stopId === undefined)
                await serviceDeployments.rollBack(arn);
            else
                await serviceDeployments.answer(arn, stopId, ANSWERS[effect]);
        },
        revert: async (ref) => take(await (0,start_shift/* startWayBack */.Vi)(await attach(ref), dependencies)),
        pause: async (ref) => (0,remember_configuration/* rememberPause */.qs)(await attach(ref), dependencies),
        finish: async (ref) => restoreConfiguration(await attach(ref), { ...dependencies, cancelled: never }),
        evidence: ref => ecsEvidence(observed(ref), dependencies),
        explain: (ref, ending) => (0,conclude_shift/* explainShift */.k)(observed(ref), ending)
    };
}
function shown(shift) {
    const warnings = shift.warnings.map(({ message }) => message);
    // ECS replaces the tasks of a revision that is live.
    const otherwise = ['The tasks are replaced.'];
    return (0,to_prepared/* toPrepared */.J)(shift, shift.prepared, { joins: shift.current.kind === 'ours', warnings, otherwise });
}
const ANSWERS = {
    continue: 'CONTINUE',
    'roll-back': 'ROLLBACK',
    stop: 'ROLLBACK'
};
async function readRollout(ref, dependencies) {
    const service = await dependencies.services.find(ref.cluster, ref.service);
    if (service === undefined)
        throw new errors/* DeployError */.s('not-found', `Service ${ref.service} no longer exists.`);
    return (0,shift_ref/* reopenRollout */.j)(ref, service, dependencies);
}
//# sourceMappingURL=ecs-traffic-shift.js.map

/***/ }),

/***/ 89599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ observeRollout)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/rollout/tolerates-until.js
var tolerates_until = __webpack_require__(39308);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/find-drift.js
/** Weights are whole numbers, and shares come in tenths of a percent: 33.3% may be set as 33 to 67. */
const ROUNDING_PERCENT = 0.5;
/**
 * Reports wrong weights of a rollout at a pause: ECS changes none then, so another user did. Undefined
 * when nothing is.
 */
function findDrift({ measured, atFirst, requested, stops }) {
    const expected = [0, ...stops];
    if (differs(measured, atFirst))
        return describe(measured, `it was ${atFirst}% when the pause began`);
    if (requested !== undefined && requested > measured && differs(requested, measured))
        return describe(measured, `ECS had set ${requested}%`);
    if (stops.length > 0 && !expected.some(stop => !differs(measured, stop)))
        return describe(measured, `ECS stops at ${expected.join(', ')}%`);
    return undefined;
}
function differs(one, other) {
    return (one === 0) !== (other === 0) || Math.abs(one - other) > ROUNDING_PERCENT;
}
function describe(measured, instead) {
    return `The listener rule's weights were changed during the rollout: ${measured}% of traffic is on the canary, and ${instead}.`;
}
//# sourceMappingURL=find-drift.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/deployment-phase.js
var deployment_phase = __webpack_require__(54674);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/to-observation.js


const MINUTE = 60_000;
/** A rollout of ECS in the words of every platform. Total: ECS's statuses are an open list. */
function toObservation(seen) {
    const { at, canaryPercent, drift, unread, deployment } = seen;
    const [pause] = deployment?.pauses ?? [];
    return {
        at,
        startedAt: deployment?.createdAt,
        phase: phaseOf(seen),
        state: deployment?.status,
        stage: deployment?.stage,
        reason: deployment?.statusReason,
        cause: deployment?.status === 'ROLLBACK_SUCCESSFUL' ? findCause(deployment) : undefined,
        stable: 
        // Before the first deployment there was no revision.
        deployment?.sourceRevisions.length === 0 ? undefined : nameOf(seen.previousTaskDefinition),
        canary: nameOf(seen.taskDefinition),
        canaryPercent,
        // ECS reports when a pause ends, not when it began.
        stop: pause && {
            id: pause.hookId,
            since: pause.expiresAt - seen.hookTimeoutMinutes * MINUTE,
            expiresAt: pause.expiresAt
        },
        successor: seen.successor && {
            label: nameSuccessor(seen.successor),
            revision: seen.successor.taskDefinition
        },
        drift,
        unread
    };
}
function phaseOf({ deployment, successor }) {
    if (deployment === undefined)
        return successor === undefined ? 'absent' : 'superseded';
    const phase = (0,deployment_phase/* phaseOfStatus */.B)(deployment.status);
    if (phase === 'stopped')
        return successor === undefined ? 'stopped' : 'superseded';
    if (phase !== 'starting' && phase !== 'progressing')
        return phase;
    if (deployment.pauses.length > 0)
        return 'paused';
    return deployment.stage === LAST_STAGE ? 'promoting' : phase;
}
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html */
const LAST_STAGE = 'CLEAN_UP';
/** Statuses and reasons: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html */
function findCause({ statusReason = '', triggeredAlarms }) {
    if (triggeredAlarms.length > 0 || /\balarm/i.test(statusReason))
        return 'alarm';
    if (/circuit breaker/i.test(statusReason))
        return 'circuit-breaker';
    return /hook timed out/i.test(statusReason) ? 'hook-expired' : 'rolled-back-by-others';
}
function nameOf(taskDefinition) {
    return { id: taskDefinition, label: (0,service_snapshot/* nameRevision */.hH)(taskDefinition) };
}
function nameSuccessor({ arn, taskDefinition }) {
    return taskDefinition === undefined ? arn : `${arn} (task definition ${taskDefinition})`;
}
//# sourceMappingURL=to-observation.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/observe-rollout.js




/**
 * Our deployment is known by its target revision; the time only bounds how many are looked at. AWS accepts requests from clocks that are
 * five minutes off.
 */
const LISTED_BEFORE_MILLISECONDS = 360_000;
/** A deployment that had ended this long before our update is another one of the same revision. */
const SAME_MOMENT_MILLISECONDS = 30_000;
/**
 * Reads the state of the rollout: our deployment by its ARN, never the latest; what replaced it; the measured weight. ECS's answer is
 * enough to go back: where only the load balancer does not answer, the weight is the one before, and `unread` explains why. Throws the
 * `DeployError` of ECS.
 */
async function observeRollout({ request, state }, dependencies) {
    state.deployment = await readDeployment(request, state, dependencies);
    const { deployment } = state;
    const { clock } = dependencies;
    const seen = {
        taskDefinition: request.taskDefinition,
        previousTaskDefinition: state.before.taskDefinition,
        hookTimeoutMinutes: request.hookTimeoutMinutes,
        deployment,
        successor: undefined,
        canaryPercent: undefined,
        drift: undefined,
        unread: undefined
    };
    if (deployment === undefined)
        return note(state, { ...seen, at: clock.now() });
    await resolveGroups(state, deployment, dependencies);
    const isStopped = deployment.status.startsWith('STOP');
    const successor = isStopped ? await findSuccessor(request, deployment, dependencies) : undefined;
    try {
        const canaryPercent = await measureWeight(state, dependencies);
        return note(state, {
            ...seen,
            at: clock.now(),
            successor,
            canaryPercent,
            drift: compareWeights(request, state, canaryPercent)
        });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        // A way back is not judged by it: what ECS reports is enough.
        if (!(0,tolerates_until/* isPassing */.WG)(error) && request.purpose === 'rollback')
            return note(state, { ...seen, at: clock.now(), successor, canaryPercent: deployment.targetWeightPercent });
        if (!(0,tolerates_until/* isPassing */.WG)(error))
            throw error;
        return note(state, {
            ...seen,
            at: clock.now(),
            successor,
            canaryPercent: state.observed?.canaryPercent,
            unread: error
        });
    }
}
function note(state, seen) {
    state.observed = toObservation(seen);
    return state.observed;
}
/** ECS changes no weight while a rollout is at a pause. */
function compareWeights(request, state, measured) {
    const hookId = state.deployment?.pauses[0]?.hookId;
    if (hookId === undefined || measured === undefined)
        return undefined;
    if (state.pauseSeen?.hookId !== hookId)
        state.pauseSeen = { hookId, weightPercent: measured };
    return findDrift({
        measured,
        atFirst: state.pauseSeen.weightPercent,
        requested: state.deployment?.targetWeightPercent,
        stops: state.updateSent ? request.stops : []
    });
}
async function readDeployment(request, state, dependencies) {
    const { deployment, joined } = state;
    if (deployment === undefined && joined !== undefined)
        return dependencies.serviceDeployments.observe(joined);
    if (deployment === undefined)
        return pinDeployment(request, state, dependencies);
    return (await dependencies.serviceDeployments.observe(deployment.arn)) ?? deployment;
}
/** Finds the deployment whose target revision runs our task definition. It may show late. */
async function pinDeployment(request, state, { serviceDeployments }) {
    const since = state.startedAt - LISTED_BEFORE_MILLISECONDS;
    for (const arn of await serviceDeployments.list(request.cluster, request.service, since)) {
        const found = await serviceDeployments.observe(arn);
        if (found?.targetRevision === undefined)
            continue;
        const isOver = !['PENDING', 'IN_PROGRESS'].includes(found.status) && found.createdAt < state.startedAt - SAME_MOMENT_MILLISECONDS;
        if (isOver)
            continue;
        const placement = await serviceDeployments.placement(found.targetRevision);
        if (placement?.taskDefinition === request.taskDefinition)
            return found;
    }
    return undefined;
}
/** The two groups swap roles in every deployment: only ECS's resolved configuration shows which is which. */
async function resolveGroups(state, deployment, { serviceDeployments }) {
    const [source] = deployment.sourceRevisions;
    if (state.canaryGroup === undefined && deployment.targetRevision !== undefined) {
        state.canaryGroups = (await serviceDeployments.placement(deployment.targetRevision))?.targetGroups ?? [];
        state.canaryGroup = state.canaryGroups[0];
    }
    if (state.stableGroup === undefined && source !== undefined) {
        const stable = await serviceDeployments.placement(source);
        state.stableGroups = stable?.targetGroups ?? [];
        state.stableGroup = state.stableGroups[0];
        state.stableTaskDefinition = stable?.taskDefinition;
    }
}
async function findSuccessor(request, ours, { services, serviceDeployments }) {
    const [newest] = (await serviceDeployments.list(request.cluster, request.service, ours.createdAt)).filter(arn => arn !== ours.arn);
    if (newest === undefined)
        return findLateSuccessor(request, { services });
    const revision = (await serviceDeployments.observe(newest))?.targetRevision;
    const placement = revision === undefined ? undefined : await serviceDeployments.placement(revision);
    return { arn: newest, taskDefinition: placement?.taskDefinition };
}
/** A deployment may show late, while the service reports already what it is to run. */
async function findLateSuccessor({ cluster, service, taskDefinition }, { services }) {
    const now = await services.find(cluster, service);
    if (now === undefined || now.taskDefinition === taskDefinition)
        return undefined;
    return { arn: 'a deployment that ECS does not list yet', taskDefinition: now.taskDefinition };
}
/**
 * The listener rules are asked first: what ECS reports of the weights may lag behind them. Where several do not agree (yet), ECS's
 * word is taken.
 */
async function measureWeight(state, { router }) {
    const rules = new Set(state.before.loadBalancers.flatMap(({ productionRule }) => productionRule ?? []));
    const splits = await Promise.all([...rules].map(rule => router.split(rule)));
    const [measured, ...others] = new Set(splits.map(split => shareOf(state.canaryGroups, split)));
    return others.length === 0 && measured !== undefined ? measured : state.deployment?.targetWeightPercent;
}
/** In percent of the rule's traffic; undefined when none of the groups is in it, or nothing has any weight. */
function shareOf(groups, split) {
    const total = [...(split?.weights.values() ?? [])].reduce((sum, weight) => sum + weight, 0);
    const ours = groups.flatMap(group => split?.weights.get(group) ?? []);
    if (ours.length === 0 || total === 0)
        return undefined;
    return Math.round((ours.reduce((sum, weight) => sum + weight, 0) / total) * 1000) / 10;
}
//# sourceMappingURL=observe-rollout.js.map

/***/ }),

/***/ 9945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refOf),
/* harmony export */   j: () => (/* binding */ reopenRollout)
/* harmony export */ });
/* harmony import */ var _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14737);
/* harmony import */ var _traffic_shift_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31705);
/* harmony import */ var _task_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99898);



/** What a rollout is found by. */
function refOf({ request, state, tasks }) {
    return {
        cluster: request.cluster,
        service: request.service,
        taskDefinition: request.taskDefinition,
        previousTaskDefinition: state.before.taskDefinition,
        deploymentsBefore: tasks.deploymentsBefore,
        configurationBefore: state.configurationBefore,
        joined: state.deployment?.arn,
        pauses: request.pauses,
        hookTimeoutMinutes: request.hookTimeoutMinutes,
        strategy: request.strategy,
        startedAt: state.deployment?.createdAt ?? state.startedAt,
        onCancel: request.onCancel,
        purpose: request.purpose === 'rollback' ? 'rollback' : 'deploy'
    };
}
/** The rollout that another run began, as far as its ref shows. `service`: as it is now. */
function reopenRollout(ref, service, dependencies) {
    const now = dependencies.clock.now();
    const { record, revisions } = (0,_service_left_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .reopenRecord */ .T)(ref, { snapshot: service, prefix: '' }, dependencies);
    const { deploymentsBefore, configurationBefore, startedAt } = ref;
    const state = (0,_traffic_shift_state_js__WEBPACK_IMPORTED_MODULE_2__/* .initialTrafficShiftState */ .X)({ ...service, taskDefinition: ref.previousTaskDefinition }, configurationBefore, startedAt);
    state.updateSent = ref.joined === undefined;
    state.joined = ref.joined;
    return {
        request: { ...requestOf(ref), timeoutMilliseconds: now + _service_left_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .POST_PATIENCE_MILLISECONDS */ .K - startedAt },
        state,
        tasks: (0,_task_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .watchFrom */ .y)({ revisions, deploymentsBefore, failedTasksLimit: undefined }, service, now),
        record
    };
}
function requestOf(ref) {
    const { cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel, pauses, purpose } = ref;
    return {
        ...{ cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel, purpose },
        ...(pauses === undefined ? {} : { pauses }),
        ...{
            steps: [],
            stops: [],
            bakeSeconds: 0,
            bakeMaxSeconds: 0,
            scaleDownDelaySeconds: 0,
            onInconclusive: 'abort'
        },
        ...{ gates: NO_GATES, alarms: undefined, waitUntil: 'completed', onRunning: 'refuse' }
    };
}
const NO_GATES = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: 'target-and-balancer' };
//# sourceMappingURL=shift-ref.js.map

/***/ }),

/***/ 26915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  du: () => (/* binding */ endUnreadable),
  H6: () => (/* binding */ endWithTruth),
  zv: () => (/* binding */ recordOf),
  shiftTraffic: () => (/* binding */ shiftTraffic)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/rollout/conclude-rollout.js
var conclude_rollout = __webpack_require__(18339);
// EXTERNAL MODULE: ./build/src/domain/rollout/refusal.js
var refusal = __webpack_require__(71652);
// EXTERNAL MODULE: ./build/src/domain/text/capitalize.js
var capitalize = __webpack_require__(75188);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/combine-reports.js
/** Any fail outweighs any inconclusive, which outweighs every pass. Gates that only observe do not count. */
function combineReports(reports) {
    const deciding = reports.filter(({ gate }) => gate.mode === 'enforce');
    for (const kind of ['fail', 'inconclusive']) {
        const by = deciding.filter(({ result }) => result.kind === kind);
        const reason = kind === 'fail' ? `Failed: ${names(by)}.` : by.map(quote).join(' ');
        if (by.length > 0)
            return { kind, reason, clause: by.flatMap(clauseOf)[0] ?? '', by };
    }
    return { kind: 'pass', reason: describePass(deciding), clause: '', by: deciding };
}
/** Many that found nothing are named; what each saw is evidence, not the reason. */
function describePass(deciding) {
    if (deciding.length === 0)
        return 'All gates are in observe mode, so none decides.';
    const passed = deciding.filter(({ result }) => result.kind === 'pass');
    const others = deciding.filter(({ result }) => result.kind !== 'pass');
    const said = [describePassed(passed), others.length === 0 ? '' : `Not compared: ${names(others)}.`];
    return said.filter(part => part !== '').join(' ');
}
function describePassed(passed) {
    if (passed.length === 0)
        return '';
    return passed.length === 1 ? `${names(passed)} passed.` : `All ${passed.length} gates passed: ${names(passed)}.`;
}
function names(reports) {
    return reports.map(({ gate }) => gate.name).join(', ');
}
function clauseOf({ result }) {
    return 'clause' in result ? [result.clause] : [];
}
function quote({ gate, result }) {
    return `${gate.name}: ${result.reason}`;
}
//# sourceMappingURL=combine-reports.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/judge/decide-bake.js
var decide_bake = __webpack_require__(65050);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-figures.js
var format_figures = __webpack_require__(24461);
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/e-value.js
var e_value = __webpack_require__(23581);
;// CONCATENATED MODULE: ./build/src/domain/gate/statistics/absolute-test.js

const RATE_AT_MOST = 0.999;
/**
 * Tests whether one side's rate of bad requests is above `maxRate`, after each minute: the last entry is the state now, and the
 * others show since when this is true. A binomial likelihood ratio, spread over the alternatives.
 */
function absoluteTest(minutes, maxRate) {
    const ratios = e_value/* ALTERNATIVES */.lK.map(times => logRatios(maxRate, Math.min(RATE_AT_MOST, maxRate * times)));
    let logs = ratios.map(() => 0);
    let badMinutes = 0;
    return minutes.map(({ n, bad }) => {
        logs = logs.map((log, index) => log + bad * (ratios[index]?.bad ?? 0) + (n - bad) * (ratios[index]?.good ?? 0));
        if (bad > maxRate * n)
            badMinutes += 1;
        return { logE: (0,e_value/* logMeanExp */.BN)(logs), badMinutes };
    });
}
function logRatios(accepted, worse) {
    return { bad: Math.log(worse / accepted), good: Math.log1p(-worse) - Math.log1p(-accepted) };
}
//# sourceMappingURL=absolute-test.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/bucket.js
var bucket = __webpack_require__(25658);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/describe-strength.js
var describe_strength = __webpack_require__(93529);
// EXTERNAL MODULE: ./build/src/domain/gate/gate-result.js
var gate_result = __webpack_require__(46159);
// EXTERNAL MODULE: ./build/src/domain/gate/traffic-rule.js
var traffic_rule = __webpack_require__(37904);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-absolute.js







/**
 * Judges the canary against the service level. When the stable revision breaches it as well, the canary may not be the cause:
 * the gate waits some minutes, and fails if the breach lasts.
 */
function judgeAbsolute(gate, window) {
    const canary = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.canary));
    const stable = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.stable));
    const history = absoluteTest(window.buckets.map(bucket => bucket.canary), gate.maxRate);
    const now = history.at(-1) ?? { logE: 0, badMinutes: 0 };
    const evidence = {
        abortProgress: (0,e_value/* failProgress */.ez)(now, gate.alpha),
        dataProgress: (0,traffic_rule/* trafficProgress */.d0)(gate, window),
        data: (0,traffic_rule/* trafficData */.Sb)(gate, window),
        canary: (0,gate_result/* toTraffic */.X)(canary),
        stable: (0,gate_result/* toTraffic */.X)(stable),
        test: (0,e_value/* testEvidence */.GQ)(now, gate.alpha),
        minutes: { judged: history.length, bad: now.badMinutes, badToFail: e_value/* BAD_MINUTES_TO_FAIL */.VL }
    };
    const level = `the accepted ${(0,format_figures/* formatRate */.CE)(gate.maxRate)}`;
    const seen = `${(0,traffic_rule/* describeSide */.Nd)('canary', canary, gate.signal)} (${(0,describe_strength/* describeStrength */.d)(now, gate.alpha)})`;
    const failing = countFailingMinutes(history, gate.alpha);
    if (failing === 0)
        return (0,traffic_rule/* passWithTraffic */.xM)(gate, window, { reason: `Within ${level}: ${seen}.`, evidence });
    const clause = `${(0,traffic_rule/* clauseOfCanary */.rn)(canary, gate.signal)}, above the limit of ${(0,format_figures/* formatRate */.CE)(gate.maxRate)}`;
    if (!isStableFailing(gate, window))
        return { kind: 'fail', reason: `Above ${level}: ${seen}.`, clause, evidence };
    const both = `Both revisions breach ${level}: ${seen}, ${(0,traffic_rule/* describeSide */.Nd)('stable', stable, gate.signal)}`;
    const shared = `canary and stable both exceed ${(0,format_figures/* formatRate */.CE)(gate.maxRate)}: ${(0,traffic_rule/* clauseOfCanary */.rn)(canary, gate.signal)}, ${(0,traffic_rule/* clauseOfStable */.IM)(stable)}`;
    if (failing > gate.sharedBreachMinutes)
        return { kind: 'fail', reason: `${both}. Wait until stable recovers.`, clause: shared, evidence };
    return {
        kind: 'inconclusive',
        doubt: 'shared-breach',
        reason: `${both}; waiting for recovery, minute ${failing} of ${gate.sharedBreachMinutes}.`,
        clause: shared,
        // It fails only when the wait is over too.
        evidence: { ...evidence, abortProgress: failing / (gate.sharedBreachMinutes + 1) }
    };
}
/** For how many minutes, until now, the test has been failing. */
function countFailingMinutes(history, alpha) {
    return history.length - 1 - history.findLastIndex(state => !(0,e_value/* isFailing */.DI)(state, alpha));
}
function isStableFailing(gate, window) {
    const history = absoluteTest(window.buckets.map(bucket => bucket.stable), gate.maxRate);
    const now = history.at(-1);
    return now !== undefined && (0,e_value/* isFailing */.DI)(now, gate.alpha);
}
//# sourceMappingURL=judge-absolute.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-alarms.js

/** Judges by alarms of the platform. One without data does not fail: an alarm on errors has no data while there are none. */
function judgeAlarms({ alarms, called }, { alarms: states }) {
    if (states === undefined) {
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: 'The alarms have not been read yet.',
            clause: 'the alarms could not be read',
            evidence: { abortProgress: 0, dataProgress: 0 }
        };
    }
    const ringing = alarms.filter(name => states.get(name) === 'ALARM');
    if (ringing.length > 0) {
        const { length } = ringing;
        const clause = `${length === 1 ? 'alarm' : 'alarms'} ${ringing.join(', ')} ${length === 1 ? 'is' : 'are'} in ALARM`;
        return { kind: 'fail', reason: `${(0,capitalize/* capitalize */.Z)(clause)}.`, clause, evidence: { abortProgress: 1, dataProgress: 1 } };
    }
    const missing = alarms.filter(name => !states.has(name));
    if (missing.length > 0) {
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: `There is no ${called} named ${missing.join(', ')}.`,
            clause: `there is no ${called} named ${missing.join(', ')}`,
            evidence: { abortProgress: 0, dataProgress: (alarms.length - missing.length) / alarms.length }
        };
    }
    return { kind: 'pass', reason: describeQuiet(alarms, states), evidence: { abortProgress: 0, dataProgress: 1 } };
}
function describeQuiet(alarms, states) {
    const unsure = alarms.filter(name => states.get(name) !== 'OK');
    const quiet = alarms.length === 1 ? 'The alarm is not in ALARM' : `None of ${alarms.length} alarms is in ALARM`;
    return unsure.length === 0 ? `${quiet}.` : `${quiet}; without data: ${unsure.join(', ')}.`;
}
//# sourceMappingURL=judge-alarms.js.map
// EXTERNAL MODULE: ./build/src/domain/secret-address/public-address.js
var public_address = __webpack_require__(63768);
// EXTERNAL MODULE: ./build/src/domain/gate/judge/check-probe.js
var check_probe = __webpack_require__(85847);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-http.js



/** Judges by probes: good ones in a row pass; none of them within the time, or as many bad ones in a row later, fail. */
function judgeHttp(gate, { probes, now }) {
    const seen = (probes.get(gate.name) ?? []).toSorted((one, other) => one.at - other.at);
    const mismatches = seen.map(probe => (0,check_probe/* findMismatch */._)(probe.outcome, gate.expect));
    const good = countTrailing(mismatches, mismatch => mismatch === undefined);
    const bad = countTrailing(mismatches, mismatch => mismatch !== undefined);
    const spent = spentSeconds(seen, now);
    const wanted = `${gate.timesInARow} consecutive healthy ${gate.timesInARow === 1 ? 'probe' : 'probes'} of ${(0,public_address/* publicAddress */.W)(gate.url)}`;
    const last = mismatches.at(-1);
    const ending = last === undefined ? '' : `; the last: ${last}`;
    const dataProgress = (0,gate_result/* progressOf */.j)(good, gate.timesInARow);
    const data = { seen: Math.min(good, gate.timesInARow), needed: gate.timesInARow, unit: 'healthy probes' };
    if (hasRun(mismatches, gate.timesInARow)) {
        const abortProgress = (0,gate_result/* progressOf */.j)(bad, gate.timesInARow);
        const evidence = { abortProgress, dataProgress, data };
        if (bad >= gate.timesInARow)
            return {
                kind: 'fail',
                reason: `${(0,public_address/* publicAddress */.W)(gate.url)} was healthy, then failed ${bad} consecutive ${bad === 1 ? 'probe' : 'probes'}${ending}.`,
                clause: `${(0,public_address/* publicAddress */.W)(gate.url)} was healthy, then failed ${bad} consecutive ${bad === 1 ? 'probe' : 'probes'}`,
                evidence
            };
        if (good >= gate.timesInARow)
            return {
                kind: 'pass',
                reason: `${(0,public_address/* publicAddress */.W)(gate.url)} passed ${good} consecutive ${good === 1 ? 'probe' : 'probes'}.`,
                evidence
            };
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: `${(0,public_address/* publicAddress */.W)(gate.url)} did not pass every probe${ending}.`,
            clause: `${(0,public_address/* publicAddress */.W)(gate.url)} did not pass every probe`,
            evidence
        };
    }
    if (spent >= gate.withinSeconds) {
        return {
            kind: 'fail',
            reason: `There were no ${wanted} within ${gate.withinSeconds} s${ending}.`,
            clause: `there were no ${wanted} within ${gate.withinSeconds} s${ending}`,
            evidence: { abortProgress: 1, dataProgress, data }
        };
    }
    return {
        kind: 'inconclusive',
        doubt: 'insufficient-data',
        reason: `Waiting for ${wanted}: ${good} so far${ending}.`,
        clause: `there were no ${wanted} yet`,
        evidence: { data, abortProgress: (0,gate_result/* progressOf */.j)(spent, gate.withinSeconds), dataProgress }
    };
}
function spentSeconds([first], now) {
    return first === undefined ? 0 : (now - first.at) / 1000;
}
function countTrailing(items, matches) {
    return items.length - 1 - items.findLastIndex(item => !matches(item));
}
function hasRun(mismatches, length) {
    let run = 0;
    return mismatches.some(mismatch => {
        run = mismatch === undefined ? run + 1 : 0;
        return run >= length;
    });
}
//# sourceMappingURL=judge-http.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/statistics/relative-test.js

/**
 * Tests whether the canary's rate of bad requests is more than `1 + tolerance` times that of the stable revision in the same
 * minutes. Given a bad request in a minute, it came from the canary with probability r·n_c / (r·n_c + n_b) at a true ratio r;
 * errors that hit both sides cancel out, and weights may change from minute to minute. After Lindon & Malek, Anytime-Valid
 * Inference for Multinomial Count Data, NeurIPS 2022.
 */
function relativeTest(buckets, tolerance) {
    const accepted = 1 + tolerance;
    const logs = e_value/* ALTERNATIVES */.lK.map(times => buckets.reduce((sum, bucket) => sum + logRatio(bucket, accepted, accepted * times), 0));
    return { logE: (0,e_value/* logMeanExp */.BN)(logs), badMinutes: buckets.filter(bucket => isBad(bucket, accepted)).length };
}
/**
 * ln of the likelihood ratio of one minute, `worse` against `accepted`:
 * bad_c·ln(θ(w)/θ(a)) + bad_b·ln((1−θ(w))/(1−θ(a))) with θ(r) = r·n_c/(r·n_c + n_b), rearranged so that nothing divides by 0.
 */
function logRatio({ canary, stable }, accepted, worse) {
    if (canary.n === 0 || stable.n === 0)
        return 0;
    const common = Math.log((worse * canary.n + stable.n) / (accepted * canary.n + stable.n));
    return canary.bad * (Math.log(worse / accepted) - common) - stable.bad * common;
}
function isBad({ canary, stable }, accepted) {
    return canary.bad > 0 && stable.n > 0 && canary.bad * stable.n > accepted * stable.bad * canary.n;
}
//# sourceMappingURL=relative-test.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-relative.js






/** Judges the canary against the stable revision, by one running test over all steps. */
function judgeRelative(gate, window) {
    const canary = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.canary));
    const stable = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.stable));
    const test = relativeTest(window.buckets, gate.tolerance);
    const evidence = {
        abortProgress: (0,e_value/* failProgress */.ez)(test, gate.alpha),
        dataProgress: (0,traffic_rule/* trafficProgress */.d0)(gate, window),
        data: (0,traffic_rule/* trafficData */.Sb)(gate, window),
        canary: (0,gate_result/* toTraffic */.X)(canary),
        stable: (0,gate_result/* toTraffic */.X)(stable),
        test: (0,e_value/* testEvidence */.GQ)(test, gate.alpha),
        minutes: { judged: window.buckets.length, bad: test.badMinutes, badToFail: e_value/* BAD_MINUTES_TO_FAIL */.VL }
    };
    const sides = `${(0,traffic_rule/* describeSide */.Nd)('canary', canary, gate.signal)}, ${(0,traffic_rule/* describeSide */.Nd)('stable', stable, gate.signal)}`;
    const times = `${Number((1 + gate.tolerance).toFixed(3))} times the stable rate`;
    const strength = (0,describe_strength/* describeStrength */.d)(test, gate.alpha);
    if ((0,e_value/* isFailing */.DI)(test, gate.alpha)) {
        return {
            kind: 'fail',
            reason: `Worse than ${times}: ${sides} (${strength}; ${test.badMinutes} bad minutes).`,
            clause: `${(0,traffic_rule/* clauseOfCanary */.rn)(canary, gate.signal)}, ${(0,traffic_rule/* clauseOfStable */.IM)(stable)}`,
            evidence
        };
    }
    if (window.canaryPercent >= 100) {
        const before = stable.n === 0 ? '' : `. Result of the earlier steps: ${sides} (${strength})`;
        const reason = `All traffic is on the canary, so there is no stable traffic to compare with${before}.`;
        return { kind: 'not-compared', reason, evidence: { ...evidence, dataProgress: 1 } };
    }
    return (0,traffic_rule/* passWithTraffic */.xM)(gate, window, { reason: `Not worse than ${times}: ${sides} (${strength}).`, evidence });
}
//# sourceMappingURL=judge-relative.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/judge/judge-series.js + 1 modules
var judge_series = __webpack_require__(66540);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-targets.js

const READINGS_TO_FAIL = 2;
/** Judges by the health of the canary's targets. One unhealthy reading may be a target that is being replaced; two are not. */
function judgeTargets({ targets }) {
    const unhealthy = targets.length - 1 - targets.findLastIndex(reading => reading.unhealthy === 0);
    const last = targets.at(-1);
    const evidence = {
        abortProgress: Math.min(1, unhealthy / READINGS_TO_FAIL),
        dataProgress: last === undefined ? 0 : 1
    };
    if (last === undefined) {
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: 'The targets have not been read yet.',
            clause: 'the targets could not be read',
            evidence
        };
    }
    if (unhealthy >= READINGS_TO_FAIL) {
        const clause = `${describe(last)} in ${unhealthy} consecutive readings${why(last)}`;
        return { kind: 'fail', reason: `${(0,capitalize/* capitalize */.Z)(clause)}.`, clause, evidence };
    }
    if (unhealthy > 0 || last.healthy === 0) {
        const clause = `${describe(last)}${why(last)}`;
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason: `${(0,capitalize/* capitalize */.Z)(clause)}.`, clause, evidence };
    }
    return { kind: 'pass', reason: `All ${last.healthy} canary targets are healthy.`, evidence };
}
function describe({ healthy, unhealthy }) {
    return healthy + unhealthy === 0
        ? 'the canary has no target yet'
        : `${unhealthy} of ${healthy + unhealthy} canary targets are unhealthy`;
}
function why({ reasons }) {
    return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
}
//# sourceMappingURL=judge-targets.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/judge/judge-threshold.js
var judge_threshold = __webpack_require__(68297);
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/judged-window.js
var judged_window = __webpack_require__(95482);
// EXTERNAL MODULE: ./build/src/domain/gate/signal.js
var gate_signal = __webpack_require__(18510);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-gates.js









/** More failures in a row than this, and the source counts as unavailable: the number Argo Rollouts takes. */
const FAILED_READS_ACCEPTED = 4;
/** Asks every gate of the plan, from the whole of what was observed, so that late datapoints correct themselves. */
function judgeGates(plan, observations, phase) {
    return plan.gates.map(gate => ({ gate, result: judgeReadable(gate, { plan, observations, phase }) }));
}
function judgeReadable(gate, look) {
    const source = sourceOf(gate);
    const failed = source === undefined ? 0 : look.observations.failedReads[source];
    if (source === undefined || failed <= FAILED_READS_ACCEPTED)
        return judge(gate, look);
    return {
        kind: 'inconclusive',
        doubt: 'metrics-unavailable',
        reason: `The ${source} could not be read ${failed} times in a row.`,
        clause: `the ${source} could not be read ${failed} times in a row`,
        evidence: { abortProgress: 0, dataProgress: 0 }
    };
}
function judge(gate, { plan, observations, phase }) {
    const window = (judged) => (0,judged_window/* selectWindow */.vp)(observations.signals.get((0,gate_signal/* signalKey */.k)(judged.signal)) ?? [], observations, plan);
    switch (gate.kind) {
        case 'relative':
            return judgeRelative(gate, window(gate));
        case 'absolute':
            return judgeAbsolute(gate, window(gate));
        case 'threshold':
            return (0,judge_threshold/* judgeThreshold */.l)(gate, window(gate));
        case 'alarms':
            return judgeAlarms(gate, observations);
        case 'http':
            return judgeHttp(gate, observations);
        case 'targets':
            return judgeTargets(observations);
        case 'mann-whitney':
            return (0,judge_series/* judgeSeries */.B)(gate, (0,judged_window/* selectMinutes */.wA)(observations.series.get(gate.name) ?? [], observations, plan), phase);
    }
}
/** Where a gate's numbers come from; an http gate's failures are its own evidence. */
function sourceOf({ kind }) {
    switch (kind) {
        case 'alarms':
        case 'targets':
            return kind;
        case 'http':
            return undefined;
        default:
            return 'metrics';
    }
}
//# sourceMappingURL=judge-gates.js.map
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/bake-of-step.js
/** Missing data decides nothing during an outage: the step's limit is extended by the length of the outage. */
const UNREAD_MILLISECONDS_AT_MOST = 600_000;
/** Notes whether this look could read everything. For how many milliseconds of the step something could not be read, ten minutes at most. */
function noteReadings({ unreadable, failedReads }, step, { now }) {
    const isFailing = Object.values(failedReads).some(failed => failed > 0);
    const soFar = step.unreadMilliseconds + (isFailing || unreadable !== undefined ? now - step.readAt : 0);
    if (!isFailing)
        Object.assign(step, { readAt: now, unreadMilliseconds: soFar });
    return Math.min(soFar, UNREAD_MILLISECONDS_AT_MOST);
}
/** How long a step is baked. Before there is traffic that is as long as its probes take. */
function bakeOfStep(plan, { stop, step, unreadMilliseconds, lateMilliseconds, probes }) {
    const isBeforeTraffic = step.canaryPercent === 0;
    const bakeMaxSeconds = plan.bakeMaxSeconds + lateMilliseconds / 1000;
    const withinSeconds = isBeforeTraffic ? Infinity : bakeMaxSeconds;
    const probing = probingSeconds(plan.gates, { startedAt: step.startedAt, withinSeconds, probes });
    return {
        startedAt: step.startedAt,
        bakeSeconds: isBeforeTraffic ? 0 : plan.bakeSeconds,
        bakeMaxSeconds: (isBeforeTraffic ? probing : Math.max(bakeMaxSeconds, probing)) + unreadMilliseconds / 1000,
        onInconclusive: isBeforeTraffic ? 'abort' : plan.onInconclusive,
        expiresAt: stop.expiresAt
    };
}
/**
 * How long a step lasts, so that each probe that never succeeds has failed its gate: `within` counts from the first probe, which comes after
 * the start of the step. A shorter step would end `inconclusive` where the gate is about to fail.
 */
function probingSeconds({ gates }, { startedAt, withinSeconds, probes }) {
    const each = gates.map(gate => {
        if (gate.kind !== 'http' || gate.withinSeconds > withinSeconds)
            return 0;
        const [first] = (probes.get(gate.name) ?? []).map(({ at }) => at).sort((one, other) => one - other);
        return gate.withinSeconds + Math.max(0, (first ?? startedAt) - startedAt) / 1000;
    });
    return Math.max(0, ...each);
}
//# sourceMappingURL=bake-of-step.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/tolerates-until.js
var tolerates_until = __webpack_require__(39308);
;// CONCATENATED MODULE: ./build/src/domain/gate/statistics/align-minutes.js

/**
 * Puts the minutes of both sides beside each other, from `from` up to `to` (whole minutes, the end not included). A side
 * without a datapoint served nothing: load balancers publish a metric only while requests flow.
 */
function alignMinutes(sides, { from, to }) {
    const canary = indexByMinute(sides.canary);
    const stable = indexByMinute(sides.stable);
    const minutes = Math.max(0, Math.ceil((to - from) / bucket/* BUCKET_MILLISECONDS */.oQ));
    return Array.from({ length: minutes }, (_, index) => {
        const t = from + index * bucket/* BUCKET_MILLISECONDS */.oQ;
        return { t, canary: canary.get(t) ?? NOTHING, stable: stable.get(t) ?? NOTHING };
    });
}
const NOTHING = { n: 0, bad: 0 };
function indexByMinute(minutes) {
    return new Map(minutes.map(({ at, n, bad }) => [at, soundCounts(n, bad)]));
}
/** Counts as the tests need them: an interpolated count is a fraction, and two metrics of one minute may arrive at different times. */
function soundCounts(n, bad) {
    const requests = Math.max(0, Math.round(n));
    return { n: requests, bad: Math.min(requests, Math.max(0, Math.round(bad))) };
}
//# sourceMappingURL=align-minutes.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/read-evidence.js


const MINUTE = 60_000;
/**
 * Reads the whole window again each time another minute is judged, so that late datapoints correct themselves; not in between.
 * Everything that the gates want is read together.
 */
async function readEvidence({ gates, metricDelaySeconds }, state, { evidence, clock }) {
    const start = state.weights.find(({ canaryPercent }) => canaryPercent > 0)?.at;
    const compared = gates.filter(gate => gate.kind === 'mann-whitney');
    const signals = signalsOf(gates);
    const percentiles = percentilesOf(gates);
    if (signals.length + compared.length === 0 || start === undefined)
        return;
    const judgedUpTo = floorToMinute(clock.now() - metricDelaySeconds * 1000);
    const window = { from: floorToMinute(start), to: floorToMinute(clock.now()) };
    if (judgedUpTo <= state.metrics.upTo || window.to <= window.from)
        return;
    const slowerThanMilliseconds = signals.flatMap(signal => signal.kind === 'slow' ? [signal.slowerThanMilliseconds] : []);
    const measured = await evidence.measure({
        ...window,
        traffic: signals.length === 0 ? undefined : { slowerThanMilliseconds },
        series: compared.map(({ metric }) => metric),
        percentiles
    });
    if (measured === undefined)
        return;
    state.metrics = {
        upTo: judgedUpTo,
        signals: new Map(signals.map(signal => [(0,gate_signal/* signalKey */.k)(signal), bucketsOf(signal, measured, window)])),
        series: new Map(compared.map(({ name }, index) => [name, pointsOf(measured.series[index], window)])),
        percentiles: new Map(percentiles.map((each, index) => [each, pointsOf(measured.percentiles[index], window)]))
    };
}
/** Errors are read in any case: the report shows them whatever is judged. */
function signalsOf(gates) {
    const judged = gates.flatMap(gate => ('signal' in gate ? [gate.signal] : []));
    if (judged.length === 0)
        return [];
    const errors = { kind: 'errors' };
    return [...new Map([errors, ...judged].map(signal => [(0,gate_signal/* signalKey */.k)(signal), signal])).values()];
}
/** The percentiles that gates are written with: a share of slow requests decides, and people ask for the percentile. */
function percentilesOf(gates) {
    const named = gates.flatMap(gate => 'signal' in gate && gate.signal.kind === 'slow' ? (gate.signal.percentile ?? []) : []);
    return [...new Set(named)];
}
function bucketsOf(signal, { canary, stable, unsettled }, window) {
    const side = (minutes) => minutes.map(minute => count(minute, signal));
    return alignMinutes({ canary: side(canary), stable: side(stable) }, window).filter(({ t }) => !unsettled.has(t));
}
function count({ at, requests, bad, slow }, signal) {
    return { at, n: requests, bad: signal.kind === 'errors' ? bad : (slow.get(signal.slowerThanMilliseconds) ?? 0) };
}
/** The minutes of both sides of one metric beside each other. */
function pointsOf(measured, { from, to }) {
    return Array.from({ length: (to - from) / MINUTE }, (_, index) => {
        const t = from + index * MINUTE;
        return { t, canary: measured?.canary.get(t), stable: measured?.stable.get(t) };
    });
}
function floorToMinute(at) {
    return Math.floor(at / MINUTE) * MINUTE;
}
//# sourceMappingURL=read-evidence.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/gather-observations.js



/** Reads everything that the gates look at. What cannot be read is counted, and never taken for zero. */
async function gatherObservations(plan, state, dependencies) {
    const { gates } = plan;
    await readCounted(state, 'metrics', () => readEvidence(plan, state, dependencies));
    const alarms = await readCounted(state, 'alarms', () => readAlarms(gates, dependencies));
    if (gates.some(gate => gate.kind === 'targets')) {
        await readCounted(state, 'targets', () => readTargets(state, dependencies));
    }
    await Promise.all(gates.filter(gate => gate.kind === 'http').map(gate => probe(gate, state, dependencies)));
    return {
        now: dependencies.clock.now(),
        weights: state.weights,
        signals: state.metrics.signals,
        alarms,
        probes: state.probes,
        targets: state.targets,
        series: state.metrics.series,
        failedReads: state.failedReads
    };
}
/** A denied source ends the rollout's watch immediately; one that does not answer is asked again at the next look. */
async function readCounted(state, source, read) {
    try {
        const result = await read();
        state.failedReads[source] = 0;
        return result;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !(0,tolerates_until/* isPassing */.WG)(error))
            throw error;
        state.failedReads[source] += 1;
        return undefined;
    }
}
async function readAlarms(gates, { evidence }) {
    const names = gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []));
    return names.length === 0 ? undefined : evidence.alarms(names);
}
async function readTargets(state, { evidence, clock }) {
    const health = await evidence.health();
    if (health !== undefined)
        state.targets.push({ at: clock.now(), ...health });
}
/** One probe each `everySeconds`: a look in between asks nothing. */
async function probe(gate, state, { prober, clock }) {
    const seen = state.probes.get(gate.name) ?? [];
    const at = clock.now();
    if (at < (seen.at(-1)?.at ?? 0) + gate.everySeconds * 1000)
        return;
    const outcome = await prober.probe({
        url: gate.url,
        method: gate.method,
        headers: gate.requestHeaders,
        timeoutMilliseconds: gate.timeoutSeconds * 1000
    });
    state.probes.set(gate.name, [...seen, { at, outcome }]);
}
//# sourceMappingURL=gather-observations.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/rollout-state.js
var rollout_state = __webpack_require__(22210);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-progress.js
var format_progress = __webpack_require__(36277);
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/log-evidence.js



/** One line when the evidence is other than before: both sides' requests and errors, how close to an abort, how close to enough. */
function logEvidence(state, step, { decision, untilAt, now, eventLog }) {
    const line = [`${step.canaryPercent}%`, describeSides(step), (0,format_progress/* describeProgress */.v)(step.reports)]
        .filter(part => part !== undefined)
        .join(' · ');
    if (line === state.loggedEvidence)
        return;
    state.loggedEvidence = line;
    const left = decision.kind === 'undecided' && untilAt > now ? ` · ${(0,duration/* formatDuration */.a3)(untilAt - now)} of bake left` : '';
    eventLog.detail(`${line}${left}`, decision.kind === 'abort' ? 'bad' : 'neutral');
}
function describeSides({ reports }) {
    const errors = reports.filter(({ gate }) => 'signal' in gate && gate.signal.kind === 'errors');
    const { canary, stable, minutes } = (errors.find(({ result }) => result.evidence.stable !== undefined) ?? errors[0])?.result.evidence ?? {};
    if (minutes?.judged === 0)
        return 'no complete minute yet';
    const sides = [describeSide('canary', canary), describeSide('stable', stable)].filter(side => side !== undefined);
    return sides.length === 0 ? undefined : sides.join(', ');
}
function describeSide(name, traffic) {
    if (traffic === undefined)
        return undefined;
    if (traffic.requests === 0)
        return `${name}: no requests`;
    return `${name}: ${(0,format_figures/* formatCount */.B4)(traffic.requests)} requests, ${(0,format_figures/* formatRate */.CE)(traffic.rate)} errors`;
}
//# sourceMappingURL=log-evidence.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/watch-drift.js
/** A platform's state and its weights are read one after the other, and it may shift in between: one look proves nothing. */
const PATIENCE_MILLISECONDS = 20_000;
/** Rolls back when others changed the traffic split during a rollout: measurements then do not apply to its plan. */
function watchDrift(state, { stop, drift }, now) {
    if (stop === undefined || drift === undefined) {
        state.driftSeen = undefined;
        return undefined;
    }
    if (state.driftSeen?.stopId !== stop.id)
        state.driftSeen = { stopId: stop.id, since: now };
    if (now < state.driftSeen.since + PATIENCE_MILLISECONDS)
        return { kind: 'undecided', waitingFor: 'the traffic split to match the rollout' };
    return { kind: 'abort', abort: { cause: 'drift', reason: drift } };
}
//# sourceMappingURL=watch-drift.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/judge-stop.js












/** Judges the stop that the rollout is at: the step before the next shift, on all the evidence since the first. */
async function judgeStop(rollout, observed, dependencies) {
    const { plan, state } = rollout;
    const { stop, stable, canaryPercent } = observed;
    if (stop === undefined || stable === undefined || state.abort !== undefined)
        return undefined;
    const answer = answerForPeople(plan, observed);
    if (answer !== undefined)
        return answer;
    if (canaryPercent === undefined)
        return { kind: 'undecided', waitingFor: 'the weights of the traffic' };
    const drift = watchDrift(state, observed, dependencies.clock.now());
    if (drift !== undefined)
        return plan.purpose === 'rollback' ? goOnBack(rollout, drift) : drift;
    if (canaryPercent > 0 && !plan.steps.includes(canaryPercent))
        return { kind: 'continue', reason: `${canaryPercent}% is not a step of this rollout` };
    const step = (0,rollout_state/* openStep */.b0)(state, canaryPercent, stop.since);
    const gates = canaryPercent === 0 ? withoutTraffic(plan.gates) : plan.gates;
    const judgement = gates.gates.length === 0
        ? skip(step, 'not judged before the canary receives traffic')
        : await judgeStep(rollout, { gates, step, stop }, dependencies);
    const borne = plan.purpose === 'rollback' ? goOnBack(rollout, judgement) : judgement;
    return borne.kind === 'continue' ? (stayWhileRequested(rollout, step, dependencies.clock.now()) ?? borne) : borne;
}
/** A rollback is not reversed because of its gates: it leaves the canary. */
function goOnBack({ eventLog }, judgement) {
    if (judgement.kind !== 'abort' && judgement.kind !== 'pause')
        return judgement;
    const reason = judgement.kind === 'abort' ? judgement.abort.reason : judgement.reason;
    eventLog.detail((0,join_sentences/* joinSentences */.D)(reason, 'The rollback continues.'), 'warning');
    return { kind: 'continue', reason: 'gates do not stop a rollback' };
}
/** `promote` overrides the gates. An approval answers only the pause before production traffic. */
function answerForPeople({ purpose }, { canaryPercent }) {
    if (purpose === 'promote')
        return { kind: 'continue', reason: '`resume: promote` was requested' };
    return purpose === 'approve' && canaryPercent === 0
        ? { kind: 'continue', reason: 'production traffic was approved' }
        : undefined;
}
async function judgeStep({ plan, state, eventLog }, { gates, step, stop }, dependencies) {
    const observations = await gatherObservations(gates, state, dependencies);
    const unreadMilliseconds = noteReadings(state, step, observations);
    const bake = bakeOfStep(plan, {
        ...{ stop, step, unreadMilliseconds, probes: observations.probes },
        lateMilliseconds: Math.max(0, state.startedAt - step.startedAt)
    });
    const reports = judgeGates(gates, observations, (0,decide_bake/* bakePhase */.lN)(bake, observations.now));
    const combined = combineReports(reports);
    const decision = (0,decide_bake/* decideBake */.qk)(combined, bake, observations.now);
    Object.assign(step, { reports, ...judgedAs(decision, reports) });
    if (decision.kind !== 'undecided')
        step.decidedAt ??= observations.now;
    const untilAt = bake.startedAt + bake.bakeSeconds * 1000;
    logEvidence(state, step, { decision, untilAt, now: observations.now, eventLog });
    if (decision.kind !== 'abort')
        return decision;
    if (state.abort === undefined)
        for (const { gate, result } of combined.by)
            eventLog.detail(`${gate.name}: ${result.reason}`, 'bad');
    const names = combined.by.map(({ gate }) => gate.name);
    return { kind: 'abort', abort: { cause: decision.cause, reason: `${(0,capitalize/* capitalize */.Z)(decision.clause)}.`, gates: names } };
}
function judgedAs(decision, reports) {
    switch (decision.kind) {
        case 'undecided':
            return { reason: decision.waitingFor };
        case 'continue':
            return { verdict: 'passed', reason: decision.reason };
        case 'pause':
            return { verdict: 'inconclusive', reason: decision.reason };
        case 'abort':
            return {
                verdict: decision.cause === 'gate' ? 'failed' : 'inconclusive',
                reason: (0,join_sentences/* joinSentences */.D)(decision.reason, describeTraffic(reports))
            };
    }
}
/** A step that may be left is stayed at where the run is to end there, or the old revision is to be kept for a while. */
function stayWhileRequested({ plan: { waitUntil, scaleDownDelaySeconds }, beforeTraffic }, { canaryPercent, startedAt }, now) {
    if (canaryPercent === 0 && waitUntil === 'test-traffic-shifted')
        return { kind: 'pause', reason: beforeTraffic };
    if (canaryPercent < 100)
        return undefined;
    if (waitUntil === 'traffic-shifted')
        return { kind: 'pause', reason: 'The canary is serving 100% of traffic; stable is kept.' };
    const left = startedAt + scaleDownDelaySeconds * 1000 - now;
    if (left <= 0)
        return undefined;
    return { kind: 'undecided', waitingFor: `the end of scale-down-delay, ${(0,duration/* formatDuration */.a3)(left)} left` };
}
function skip(step, reason) {
    Object.assign(step, { verdict: 'skipped', reason });
    return { kind: 'continue', reason };
}
/** Before there is traffic, only probes have a result. */
function withoutTraffic(plan) {
    return { ...plan, gates: plan.gates.filter(gate => gate.kind === 'http') };
}
/** How many of all requests failed in the minutes judged: what the users saw of it. */
function describeTraffic(reports) {
    const measured = reports.find(({ gate, result }) => 'signal' in gate && gate.signal.kind === 'errors' && result.evidence.stable !== undefined);
    const { canary, stable } = measured?.result.evidence ?? {};
    const requests = (canary?.requests ?? 0) + (stable?.requests ?? 0);
    const bad = (canary?.bad ?? 0) + (stable?.bad ?? 0);
    return requests === 0
        ? ''
        : `${(0,format_figures/* formatRate */.CE)(bad / requests)} of all ${(0,format_figures/* formatCount */.B4)(requests)} requests failed in the evaluated minutes.`;
}
//# sourceMappingURL=judge-stop.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/mark-start.js
var mark_start = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/reconcile-rollout.js + 3 modules
var reconcile_rollout = __webpack_require__(19194);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/record-in-progress.js
var record_in_progress = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/judge-task-failures.js
var judge_task_failures = __webpack_require__(75318);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/report-rollback.js
var report_rollback = __webpack_require__(61832);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/conclude-deployment.js + 2 modules
var conclude_deployment = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/identify-successor.js
var identify_successor = __webpack_require__(20363);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/observe-rollout.js + 2 modules
var observe_rollout = __webpack_require__(89599);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/shift-state.js
var shift_state = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/cancelled-job.js
var cancelled_job = __webpack_require__(73539);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/cancel-shift.js





/** Ends the rollout because the job was cancelled: one request to roll back is all that is waited for. */
async function cancelShift(rollout, dependencies) {
    const done = new AbortController();
    const { clock } = dependencies;
    const requested = cancelDeployment(rollout, dependencies).finally(() => done.abort());
    const tooLate = clock.sleep(cancelled_job/* PATIENCE_MILLISECONDS */.PX, done.signal).then(() => cancelled_job/* NOT_CONFIRMED */.gN);
    (0,cancelled_job/* endCancelled */.H5)(rollout.record, await Promise.race([requested, tooLate]), clock);
}
/** Returns what came of it, in words. */
async function cancelDeployment(rollout, dependencies) {
    const { request, state } = rollout;
    const revision = (0,service_snapshot/* nameRevision */.hH)(request.taskDefinition);
    if (!state.updateSent && state.deployment === undefined)
        return cancelled_job/* NOTHING_CHANGED */.Dh;
    // ECS would go back to the revision that a rollback leaves.
    if (request.purpose === 'rollback')
        return `the rollback to ${revision} continues${request.onCancel === 'leave' ? ' (`on-cancel: leave`)' : '; the post step completes it'}.`;
    if (request.onCancel === 'leave')
        return (0,cancelled_job/* describeLeft */.Jm)(revision);
    return (0,cancelled_job/* requestRollback */.WT)(revision, async () => {
        if (state.deployment === undefined)
            await (0,observe_rollout/* observeRollout */.u)(rollout, dependencies);
        if (state.deployment === undefined)
            return (0,cancelled_job/* describeUnlisted */.kA)(revision);
        (0,shift_state/* saveRollbackRequested */.Ce)(dependencies.state);
        await rollBack(state.deployment.arn, state.deployment.pauses[0]?.hookId, dependencies);
        return `requested the rollback of ${revision} to ${(0,service_snapshot/* nameRevision */.hH)(state.before.taskDefinition)}.`;
    });
}
async function rollBack(deployment, hookId, { serviceDeployments }) {
    if (hookId === undefined)
        return serviceDeployments.rollBack(deployment);
    try {
        await serviceDeployments.answer(deployment, hookId, 'ROLLBACK');
    }
    catch (error) {
        // The pause may have been over since it was seen.
        if (!(error instanceof errors/* DeployError */.s) || !['conflict', 'rejected', 'not-found'].includes(error.code))
            throw error;
        await serviceDeployments.rollBack(deployment);
    }
}
//# sourceMappingURL=cancel-shift.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/conclude-shift.js + 1 modules
var conclude_shift = __webpack_require__(61154);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/ecs-traffic-shift.js + 4 modules
var ecs_traffic_shift = __webpack_require__(73956);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/shift-traffic.js



















/**
 * Brings a revision to all of a service's traffic by an ECS-traffic-shift deployment, judged at each pause. Throws only before the
 * service was changed.
 */
async function shiftTraffic(request, dependencies) {
    const { clock, log, cancelled } = dependencies;
    const startedAt = (0,mark_start/* markStart */.E)(clock);
    const target = (0,ecs_traffic_shift/* ecsTrafficShift */.h)(dependencies);
    const conclude = (service) => ({
        ...(0,conclude_deployment/* concludeDeployment */.d3)(request.mode, [service], { startedAt: startedAt(), finishedAt: clock.now() }),
        strategy: request.plan.strategy.kind
    });
    const { plan, warnings, refusals } = await log.group('Prepare', () => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, target.prepare(request)));
    const { prepared } = plan;
    for (const message of warnings)
        log.warning('Preflight', message);
    if (refusals.length > 0 || request.mode === 'dry-run')
        return conclude((0,conclude_deployment/* recordOfPrepared */.aG)(prepared, { all: [prepared], at: clock.now() }));
    try {
        const { outcome, rolledBackFirst } = await rollOutShift(target, plan, dependencies);
        const purpose = request.purpose === 'rollback' ? 'rollback' : 'deploy';
        return conclude((0,report_rollback/* reportRollback */.R)(outcome, rolledBackFirst, { purpose, startedAt: startedAt() }));
    }
    catch (error) {
        if (error instanceof unless_cancelled/* Cancelled */.c)
            return conclude((0,conclude_deployment/* recordOfCancelled */.y2)(prepared, clock.now()));
        if (!(error instanceof refusal/* StartRefused */.V))
            throw error;
        const { code: reasonCode, reason } = error.refusal;
        const refused = { ...prepared, refusal: { verdict: 'failed', reasonCode, reason } };
        return conclude((0,conclude_deployment/* recordOfPrepared */.aG)(refused, { all: [refused], at: clock.now() }));
    }
}
/** Starts (or joins) the rollout and reconciles it until its end, whatever comes. Throws only before it was begun. */
async function rollOutShift(target, plan, dependencies) {
    const { clock, state } = dependencies;
    let ref;
    const begun = (found) => {
        ref = found;
        (0,shift_state/* saveShift */.CS)(state, found);
    };
    try {
        await endWithTruth({ ref: await target.start(plan, begun) }, target, dependencies);
        (0,shift_state/* saveShiftEnd */.hs)(state);
    }
    catch (error) {
        if (ref === undefined)
            throw error;
        const rollout = await target.attach(ref);
        if (error instanceof unless_cancelled/* Cancelled */.c)
            await cancelShift(rollout, dependencies);
        else if (error instanceof errors/* DeployError */.s) {
            endUnreadable(rollout, error, clock.now());
            (0,shift_state/* saveShiftEnd */.hs)(state);
        }
        else
            throw error;
    }
    if (ref === undefined)
        throw new TypeError('A rollout that ended had begun.');
    return { outcome: await recordOf(ref, target), rolledBackFirst: (await target.attach(ref)).rolledBackFirst };
}
/** The record of a rollout that has ended. */
async function recordOf(ref, target) {
    const record = (0,conclude_shift/* recordOfShift */.V)(await target.attach(ref));
    return { ...record, ...target.explain(ref, record.ending) };
}
/** Reconciles the rollout (or its way back), restores the configuration once nothing depends on it, and reports how it ended. */
async function endWithTruth({ ref, wayBack }, target, dependencies) {
    const rollout = await target.attach(ref);
    const { request, state, tasks, record } = rollout;
    const { clock } = dependencies;
    const sources = { ...dependencies, evidence: target.evidence(ref) };
    const judged = { plan: request, state, eventLog: record.eventLog, beforeTraffic: describeTestTraffic(state.before) };
    const lead = (judge, led) => (0,reconcile_rollout/* reconcileRollout */.i)(led, { ...dependencies, target, eventLog: record.eventLog, judge });
    const end = wayBack === undefined
        ? await lead(observed => judgeStop(judged, observed, sources), {
            ...request,
            ...{ ref, state, origin: state.updateSent ? 'started' : 'joined' }
        })
        : { kind: 'reverted', abort: wayBack.abort, end: await lead(() => Promise.resolve(undefined), wayBack.led) };
    const last = state.steps.at(-1);
    if (last !== undefined)
        last.finishedAt ??= clock.now();
    const successor = state.observed?.successor?.revision;
    if (end.kind === 'superseded' && successor !== undefined)
        record.successor = await (0,identify_successor/* identifySuccessor */.J)(successor, dependencies.taskDefinitions);
    await (end.kind === 'paused' ? target.pause(ref) : (0,unless_cancelled/* unlessCancelled */.M)(dependencies.cancelled, target.finish(ref)));
    const failures = (0,judge_task_failures/* summariseTaskFailures */.P9)(tasks.failures.tasks);
    const ending = (0,conclude_rollout/* concludeRollout */.N)(end, {
        platformName: target.platformName,
        to: (0,service_snapshot/* nameRevision */.hH)(request.taskDefinition),
        from: (0,service_snapshot/* nameRevision */.hH)(state.before.taskDefinition),
        canaryPercent: state.observed?.canaryPercent,
        reachedPercent: state.weights.findLast(({ canaryPercent }) => canaryPercent > 0)?.canaryPercent,
        abort: state.abort,
        platformCause: state.observed?.cause,
        isVisible: state.deployment !== undefined,
        endsAtFullTraffic: request.waitUntil === 'traffic-shifted',
        failures: failures && (0,capitalize/* capitalize */.Z)(failures)
    });
    if (end.kind === 'paused')
        dependencies.log.warning('The rollout is paused', ending.reason);
    (0,record_in_progress/* endRecord */.r)(record, ending, clock.now());
}
function describeTestTraffic({ loadBalancers }) {
    return loadBalancers.some(({ testRule }) => testRule !== undefined)
        ? 'The canary receives test traffic; stable is serving 100% of production traffic.'
        : 'The canary is running without traffic (the service has no test listener rule); stable is serving 100% of traffic.';
}
/** Nothing was sent, or ECS refused it. */
function isUnstarted({ state }) {
    return state.deployment === undefined && !state.updateSent;
}
/** Ends the event log of a rollout whose truth could not be read or changed: reports what ECS will do. */
function endUnreadable(rollout, error, at) {
    const { state, record, request } = rollout;
    const left = isUnstarted(rollout) ? '' : describeSwitch(state.observed?.stop?.expiresAt, request.service);
    (0,record_in_progress/* endRecord */.r)(record, { verdict: left === '' ? 'failed' : 'unknown', reasonCode: error.code, reason: (0,join_sentences/* joinSentences */.D)(error.message, left) }, at);
}
function describeSwitch(expiresAt, service) {
    const look = `Deployment status is unknown. Check service ${service} in the console.`;
    return expiresAt === undefined
        ? look
        : `The rollout is paused. ECS rolls it back automatically at ${new Date(expiresAt).toISOString()}.`;
}
//# sourceMappingURL=shift-traffic.js.map

/***/ }),

/***/ 23974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rC: () => (/* binding */ openWayBack),
  ZY: () => (/* binding */ startShift),
  Vi: () => (/* binding */ startWayBack)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/traffic-shift/deployment-configuration.js
var deployment_configuration = __webpack_require__(79670);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/configuration/remember-configuration.js
var remember_configuration = __webpack_require__(42855);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/preparation/make-ready.js
var make_ready = __webpack_require__(52394);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/traffic-shift-state.js
var traffic_shift_state = __webpack_require__(31705);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/traffic-shift/configuration-memory.js
var configuration_memory = __webpack_require__(48780);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/judge-task-failures.js
var judge_task_failures = __webpack_require__(75318);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/record/revision-of.js
var revision_of = __webpack_require__(73124);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/record-in-progress.js
var record_in_progress = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/register-revisions.js
var register_revisions = __webpack_require__(89060);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/task-watch.js
var task_watch = __webpack_require__(99898);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/open-rollout.js









/**
 * Registers the revision, unless it is there, and opens the rollout of what was prepared, or the one in progress that it joins. Throws
 * the `DeployError` of a call that was refused.
 */
async function openRollout({ request, prepared, service, current, timeoutMilliseconds }, dependencies) {
    const { clock, cancelled } = dependencies;
    const registered = (await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, (0,register_revisions/* registerRevisions */.q)([prepared], dependencies))).get(prepared);
    const { request: spec, eventLog, changes, seenAt } = prepared;
    if (prepared.before === undefined || registered === undefined || service === undefined)
        throw new TypeError('A service that was prepared has a revision.');
    const attached = current.kind === 'ours' ? current.deployment : undefined;
    const served = attached && (await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, readServedBefore(attached, dependencies)));
    const before = { ...prepared.before, taskDefinition: served?.arn ?? prepared.before.taskDefinition };
    const revisions = { ...registered, from: served ?? registered.from };
    const now = clock.now();
    const taskDefinition = revisions.to.arn;
    const memory = (0,configuration_memory/* recallMemory */.JX)(service.tags, service.deploymentConfiguration);
    const configurationBefore = attached === undefined ? service.deploymentConfiguration : memory?.before;
    const state = (0,traffic_shift_state/* initialTrafficShiftState */.X)({ ...service, taskDefinition: before.taskDefinition }, configurationBefore, now);
    state.deployment = attached;
    // Whether or not it is at a pause.
    if (request.purpose === 'abort')
        state.abort = { cause: 'aborted', reason: 'The rollback was requested with `resume: abort`.' };
    const ofTheService = attached && ((0,deployment_configuration/* readPauseTimeoutMinutes */.nb)(service.deploymentConfiguration) ?? memory?.hookTimeoutsMinutes[0]);
    return {
        request: {
            ...request.plan,
            timeoutMilliseconds,
            ...(ofTheService === undefined ? {} : { hookTimeoutMinutes: ofTheService }),
            cluster: spec.cluster,
            service: spec.service,
            taskDefinition,
            alarms: spec.alarms?.names,
            waitUntil: request.waitUntil,
            onCancel: request.onCancel,
            onRunning: request.onRunning,
            purpose: request.purpose
        },
        state,
        // ECS's circuit breaker is for rolling deployments: failed tasks are counted here.
        tasks: (0,task_watch/* watchFrom */.y)({
            revisions,
            failedTasksLimit: spec.failedTasksLimit ?? (0,judge_task_failures/* defaultFailedTasksLimit */.qD)(spec.desiredCount ?? before.desiredCount)
        }, before, seenAt),
        record: (0,record_in_progress/* openRecord */.C)({
            ...{ service: spec.service, eventLog, changes, startedAt: now },
            ...{ from: revisions.from && (0,revision_of/* revisionOf */.D)(revisions.from), to: (0,revision_of/* revisionOf */.D)(revisions.to) }
        }, before.events.map(event => event.id))
    };
}
/** A service names the new revision from the update on; what a rollout that is joined would go back to is what it started from. */
async function readServedBefore({ sourceRevisions: [source] }, { serviceDeployments, taskDefinitions }) {
    const placement = source === undefined ? undefined : await serviceDeployments.placement(source);
    return placement && (await taskDefinitions.find(placement.taskDefinition));
}
//# sourceMappingURL=open-rollout.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/shift-ref.js
var shift_ref = __webpack_require__(9945);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/shift-state.js
var shift_state = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/traffic-shift/way-back-configuration.js
var way_back_configuration = __webpack_require__(97624);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/configuration/change-for-rollback.js
var change_for_rollback = __webpack_require__(57498);
// EXTERNAL MODULE: ./build/src/domain/rollout/tolerates-until.js
var tolerates_until = __webpack_require__(39308);
// EXTERNAL MODULE: ./build/src/domain/rollout/move-limits.js
var move_limits = __webpack_require__(68244);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/service/tolerate-outage.js
var tolerate_outage = __webpack_require__(48434);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/start-traffic-shift.js










const MOST_TRIES = 8;
/** How long ECS is given to show an update whose answer was lost: twice as long each time. */
const FIRST_LOOK_MILLISECONDS = 2_000;
const LONGEST_LOOK_MILLISECONDS = 10_000;
const RETRY_MILLISECONDS = 5_000;
/**
 * Starts the deployment. Where the answer is lost, the service reports whether anything was done. Throws the `DeployError` of a call that
 * was refused.
 */
async function startTrafficShift(rollout, dependencies) {
    const { request, state, record } = rollout;
    const { deploymentConfiguration: before } = state.before;
    const onTimeout = request.purpose === 'rollback' ? 'CONTINUE' : 'ROLLBACK';
    const own = request.pauses === 'none' ? (0,deployment_configuration/* composeReturn */.Nc)(before) : (0,deployment_configuration/* composeConfiguration */.$s)(before, { ...request, onTimeout });
    const deploymentConfiguration = request.purpose === 'rollback' ? withoutAlarms(rollout, own, dependencies) : own;
    record.eventLog.milestone(`updating the service to ${(0,service_snapshot/* nameRevision */.hH)(request.taskDefinition)} (${request.strategy.kind})`);
    state.updateSent = true;
    (0,shift_state/* saveUpdateSent */.Do)(dependencies.state);
    try {
        await sendUpdate(rollout, deploymentConfiguration, dependencies);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !isBreakerRefused(error, deploymentConfiguration))
            throw error;
        record.eventLog.detail((0,join_sentences/* joinSentences */.D)(error.message, 'Retrying without the circuit breaker.'), 'warning');
        await sendUpdate(rollout, (0,deployment_configuration/* withoutBreaker */.Ht)(deploymentConfiguration), dependencies);
    }
}
/** Its configuration without the alarms that would have ECS return to the revision that it leaves. Reports them. */
function withoutAlarms({ request, record }, configuration, { log }) {
    (0,change_for_rollback/* warnOfAlarms */.Q)(request.service, configuration, { eventLog: record.eventLog, log });
    return (0,way_back_configuration/* ignoreAlarms */.Hx)(configuration);
}
/** Whether ECS takes a circuit breaker with these strategies is not documented; where it does not, it returns an error. */
function isBreakerRefused({ code, message }, configuration) {
    return code === 'rejected' && 'deploymentCircuitBreaker' in configuration && /circuit ?breaker/i.test(message);
}
/**
 * Sends one UpdateService, and again only when it is certain that the one before was not carried out. Nothing is sent after the rollout's
 * time; a rollback is sent until then, however often AWS fails. Throws `outcome-unknown` where it may have been carried out.
 */
async function sendUpdate(rollout, deploymentConfiguration, dependencies) {
    const { request, state, record } = rollout;
    const { cluster, service, taskDefinition } = request;
    const { clock, cancelled, services, serviceDeployments } = dependencies;
    const { deadlineAt, giveUpAt } = (0,move_limits/* limitsOf */.A)(request, state.startedAt);
    const until = Math.min(deadlineAt, giveUpAt);
    const isWayBack = until < deadlineAt;
    dependencies.boundCalls(until);
    const redeploy = state.before.taskDefinition === taskDefinition ? 'forced' : 'when-changed';
    // The same revision again changes nothing that the service shows: only the list of its earlier deployments identifies a new one.
    const known = redeploy === 'forced' ? await serviceDeployments.list(cluster, service, undefined) : [];
    let lost;
    for (let tries = 1;; tries += 1) {
        try {
            await services.update({ cluster, service, taskDefinition, deploymentConfiguration, redeploy });
            return;
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s))
                throw error;
            const isOver = clock.now() >= until || cancelled.aborted;
            if ((0,tolerates_until/* isPassing */.WG)(error) && isWayBack && !isOver) {
                record.eventLog.detail(error.message, 'warning');
                await clock.sleep(RETRY_MILLISECONDS, cancelled);
                continue;
            }
            if (error.code === 'outcome-unknown')
                lost = error;
            // A refusal does not cover an earlier try whose answer was lost.
            if (lost === undefined || isBreakerRefused(error, deploymentConfiguration))
                throw error;
            record.eventLog.detail((0,join_sentences/* joinSentences */.D)(error.message, 'Checking what ECS did.'), 'warning');
            if (await wasCarriedOut(rollout, { redeploy, known, tries, until, lost }, dependencies))
                return;
            // What continues in the background after a cancellation must not begin anything.
            if (cancelled.aborted || clock.now() >= until || (tries >= MOST_TRIES && !isWayBack))
                throw lost;
        }
    }
}
/** The same task definition again changes nothing that the service shows: then only a new deployment shows it. */
async function wasCarriedOut({ request: { cluster, service }, state }, { redeploy, known, tries, until, lost }, dependencies) {
    const { services, serviceDeployments, clock } = dependencies;
    const lookAfter = redeploy === 'forced'
        ? LONGEST_LOOK_MILLISECONDS
        : Math.min(LONGEST_LOOK_MILLISECONDS, FIRST_LOOK_MILLISECONDS * 2 ** (tries - 1));
    await clock.sleep(lookAfter);
    try {
        return await (0,tolerate_outage/* tolerateOutage */.A)(async () => {
            if (redeploy === 'forced')
                return (await serviceDeployments.list(cluster, service, undefined)).some(arn => !known.includes(arn));
            // A third revision was deployed later by another user: nothing may be sent on top of it.
            return (await services.find(cluster, service))?.taskDefinition !== state.before.taskDefinition;
        }, until, dependencies);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        throw new errors/* DeployError */.s('outcome-unknown', (0,join_sentences/* joinSentences */.D)(lost.message, error.message), { cause: error });
    }
}
//# sourceMappingURL=start-traffic-shift.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/traffic-shift/start-shift.js











/** Makes the service ready, and starts the rollout on it or joins the one in progress. Throws `Cancelled` once the job is cancelled. */
async function startShift(prepared, { startedAt, opened }, dependencies) {
    const { cancelled } = dependencies;
    const { shift, rolledBackFirst } = await (0,make_ready/* makeReady */.w)(prepared, startedAt, dependencies);
    const rollout = { ...(await openRollout(shift, dependencies)), rolledBackFirst };
    opened(rollout);
    const { state, record, request } = rollout;
    if (state.deployment !== undefined) {
        record.eventLog.milestone(`${(0,service_snapshot/* nameRevision */.hH)(request.taskDefinition)} is already being deployed: following ${state.deployment.arn}`);
        return rollout;
    }
    try {
        await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, (0,remember_configuration/* rememberConfiguration */.qq)(rollout, dependencies));
        await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, startTrafficShift(rollout, dependencies));
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s && error.code !== 'outcome-unknown') {
            state.updateSent = false;
            await (0,remember_configuration/* forgetUnusedNote */.om)(rollout, dependencies);
        }
        throw error;
    }
    return rollout;
}
/** The deployment is complete, so going back is a deployment of its own: of the revision before, without pauses. */
async function startWayBack(rollout, dependencies) {
    const { request, state } = rollout;
    const startedAt = dependencies.clock.now();
    const back = openWayBack(rollout, startedAt);
    await (0,remember_configuration/* rememberConfiguration */.qq)({ ...rollout, request: { ...request, pauses: 'none' } }, dependencies);
    (0,shift_state/* saveShiftAgain */.i8)(dependencies.state, { ...(0,shift_ref/* refOf */.H)(rollout), wayBack: { startedAt, abort: state.abort } });
    const configuration = withoutAlarms(back, (0,deployment_configuration/* composeReturn */.Nc)(state.before.deploymentConfiguration), dependencies);
    await sendUpdate(back, configuration, dependencies);
    state.isReverted = true;
    return back;
}
/** The way back that was started then (epoch milliseconds). */
function openWayBack({ request, state, tasks, record }, startedAt) {
    const { taskDefinition } = state.before;
    const back = {
        request: { ...request, taskDefinition, purpose: 'promote' },
        state: (0,traffic_shift_state/* initialTrafficShiftState */.X)({ ...state.before, taskDefinition: request.taskDefinition }, undefined, startedAt),
        tasks,
        record
    };
    back.state.updateSent = true;
    return back;
}
//# sourceMappingURL=start-shift.js.map

/***/ }),

/***/ 99898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ watchFrom)
/* harmony export */ });
/* harmony import */ var _domain_service_seen_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47858);

/** A watch that begins at a service as it was read at `at`. */
function watchFrom(start, service, at) {
    return {
        deploymentsBefore: service.deployments.map(({ id }) => id),
        ...{ ...start, at, service },
        ...{ deploymentId: undefined, serviceDeployment: undefined, failures: _domain_service_seen_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SEEN */ .s }
    };
}
//# sourceMappingURL=task-watch.js.map

/***/ }),

/***/ 31705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ initialTrafficShiftState)
/* harmony export */ });
/* harmony import */ var _use_cases_rollout_rollout_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22210);

/** A rollout of which nothing has been done yet. */
function initialTrafficShiftState(before, configurationBefore, startedAt) {
    return {
        ...(0,_use_cases_rollout_rollout_state_js__WEBPACK_IMPORTED_MODULE_0__/* .initialState */ .ue)(startedAt),
        before,
        configurationBefore,
        updateSent: false,
        joined: undefined,
        isReverted: false,
        deployment: undefined,
        canaryGroup: undefined,
        canaryGroups: [],
        stableGroups: [],
        stableGroup: undefined,
        stableTaskDefinition: undefined,
        pauseSeen: undefined
    };
}
//# sourceMappingURL=traffic-shift-state.js.map

/***/ })

};
