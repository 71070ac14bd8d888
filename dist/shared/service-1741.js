import { modules as shared0 } from './diff-m23242.js';
import { modules as shared1 } from './service-m12363.js';
import { modules as shared2 } from './record-m14361.js';
export const id = 1741;
export const ids = [1741];
export const modules = {
...shared0,
...shared1,
...shared2,

/***/ 35876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readEcrHost),
/* harmony export */   x: () => (/* binding */ parseRegistryAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);


const ECR_PUBLIC = 'public.ecr.aws';
// Plain, FIPS, China and isolated partitions: https://docs.aws.amazon.com/general/latest/gr/ecr.html; dual-stack:
// https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html
const ECR_HOST = /^(\d{12})\.(?:dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|c2s\.ic\.gov|sc2s\.sgov\.gov)|dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.on\.(?:aws|amazonwebservices\.com\.cn))$/;
const HOST = /^[a-z0-9]+(?:[.-]+[a-z0-9]+)*(?::\d{1,5})?$/;
/**
 * Reads where images go: nothing (ECR of the caller's account and region), an account id, or a registry's host. Throws
 * `bad-input` that names `input`.
 */
function parseRegistryAddress(text, input) {
    if (text === undefined)
        return { kind: 'ecr', accountId: undefined, region: undefined, host: undefined };
    if (/^\d{12}$/.test(text))
        return { kind: 'ecr', accountId: text, region: undefined, host: undefined };
    const host = text.toLowerCase();
    if (host === ECR_PUBLIC)
        return { kind: 'ecr-public', host: ECR_PUBLIC };
    const ecr = readEcrHost(host);
    if (ecr !== undefined)
        return { kind: 'ecr', ...ecr, host };
    if (HOST.test(host))
        return { kind: 'other', host };
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, `expected an account id of 12 digits or a registry's host such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com, ${ECR_PUBLIC} or ghcr.io, without https:// and without a path; got ${(0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(text)}.`);
}
/** The account and the region in the host of a private ECR registry; undefined for any other host. */
function readEcrHost(host) {
    const [, accountId, plainRegion, dualStackRegion] = ECR_HOST.exec(host) ?? [];
    const region = plainRegion ?? dualStackRegion;
    return accountId === undefined || region === undefined ? undefined : { accountId, region };
}
//# sourceMappingURL=registry-address.js.map

/***/ }),

/***/ 18339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ concludeRollout)
/* harmony export */ });
/* harmony import */ var _text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75188);
/* harmony import */ var _text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78309);
/* harmony import */ var _text_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95098);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53177);




const PREVIOUS = 'the previous revision';
/** Explains how the rollout ended: verdict, code and sentence. */
function concludeRollout(end, facts) {
    const ending = concludeEnd(end, facts);
    if (facts.running === undefined || end.kind === 'succeeded' || end.kind === 'unknown')
        return ending;
    return { ...ending, reason: (0,_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .D)(ending.reason, `Now ${facts.running}.`) };
}
function concludeEnd(end, facts) {
    const { to, from } = facts;
    switch (end.kind) {
        case 'succeeded':
            return {
                verdict: 'succeeded',
                reasonCode: end.success?.code ?? 'deployed',
                reason: end.success?.reason ?? `${to} is serving 100% of traffic.`
            };
        case 'left':
            return failFor(end.abort, to, { reasonCode: end.abort.cause, then: end.because });
        case 'unended':
            return failFor(end.abort, to, { reasonCode: 'rollback-unfinished', then: end.reason });
        case 'paused':
            return concludePaused(end, facts);
        case 'rolled-back':
            return concludeRolledBack(end.reason, facts);
        case 'rollback-failed':
            return fail('rollback-failed', `The rollback of ${to}${from === undefined ? '' : ` to ${from}`} failed. ${end.reason}`);
        case 'rollback-too-late':
            return fail('rollback-unfinished', `${to} is still serving 100% of traffic; it was too late to roll back. ${end.reason}`);
        case 'reverted':
            return concludeReverted(end, facts);
        case 'failed':
            return fail(facts.abort?.cause ?? facts.platformCause ?? 'stopped', (0,_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .D)(`The deployment of ${to} failed.`, end.reason, failuresBehind(facts)));
        case 'stopped':
            return fail('stopped', `The deployment of ${to} was stopped. ${end.reason}`);
        case 'superseded':
            return { verdict: 'superseded', reasonCode: 'superseded', reason: `${to} was superseded by ${end.by}.` };
        case 'unknown':
            return {
                verdict: 'unknown',
                reasonCode: end.code ?? (facts.isVisible ? 'unconfirmed' : 'not-visible'),
                reason: end.reason
            };
    }
}
function concludePaused(end, facts) {
    const reason = (0,_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .D)(end.reason, describeExpiry(end.expiresAt, facts));
    return facts.endsAtFullTraffic && end.canaryPercent === 100
        ? { verdict: 'succeeded', reasonCode: 'traffic-shifted', reason }
        : { verdict: 'paused', reasonCode: 'paused', reason };
}
function describeExpiry(expiresAt, { platformName, from = PREVIOUS }) {
    return expiresAt === undefined
        ? 'The rollout stays paused until it is continued or rolled back.'
        : `${platformName} rolls back to ${from} at ${(0,_text_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoment */ .K9)(expiresAt)} unless the rollout is continued.`;
}
function concludeRolledBack(said, facts) {
    const { abort, platformName, from = PREVIOUS } = facts;
    const cause = abort?.cause ?? facts.platformCause ?? 'rolled-back-by-others';
    if (facts.running !== undefined)
        return {
            verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFor */ .Xb)(cause, 'rolled-back'),
            reasonCode: cause,
            reason: (0,_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .D)(`${_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLLED_BACK */ .jC} ${facts.to}: ${(0,_text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__/* .uncapitalize */ .Y)(said)}`, failuresBehind(facts))
        };
    const back = facts.canaryPercent === 0
        ? `${from} is serving 100% of traffic.`
        : `${platformName} reports that ${from} is serving traffic again.`;
    const where = facts.reachedPercent === undefined ? 'before the canary received traffic' : `at ${facts.reachedPercent}%`;
    return {
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFor */ .Xb)(cause, 'rolled-back'),
        reasonCode: cause,
        reason: (0,_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .D)(`${_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLLED_BACK */ .jC}${abort === undefined ? ` by ${platformName}` : ''} ${where}: ${(0,_text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__/* .uncapitalize */ .Y)(said)}`, failuresBehind(facts), back)
    };
}
/** The reason of a platform for its circuit breaker has no cause. */
function failuresBehind({ abort, platformCause, failures }) {
    return (abort?.cause ?? platformCause) === 'circuit-breaker' ? failures : undefined;
}
function concludeReverted({ end, abort }, { from = PREVIOUS }) {
    const late = (0,_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .D)((0,_text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__/* .uncapitalize */ .Y)(abort.reason), `The deployment completed before the rollback took effect, so ${from} was deployed again`);
    if (end.kind === 'succeeded')
        return {
            verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFor */ .Xb)(abort.cause, 'rolled-back'),
            reasonCode: abort.cause,
            reason: `${_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLLED_BACK */ .jC}: ${late}. It is serving 100% of traffic.`
        };
    if (end.kind === 'unknown')
        return {
            verdict: 'unknown',
            reasonCode: end.code ?? 'unconfirmed',
            reason: (0,_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .D)((0,_text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalize */ .Z)(late), end.reason)
        };
    return fail('rollback-unfinished', `${(0,_text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalize */ .Z)(late)}, but that deployment did not succeed (${end.kind}).`);
}
function failFor({ cause, reason }, to, { reasonCode, then }) {
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFor */ .Xb)(cause, 'failed');
    return {
        verdict,
        reasonCode: verdict === 'failed' ? reasonCode : cause,
        reason: (0,_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .D)(`The deployment of ${to} failed: ${(0,_text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__/* .uncapitalize */ .Y)(reason)}`, then)
    };
}
function fail(reasonCode, reason) {
    return { verdict: 'failed', reasonCode, reason };
}
//# sourceMappingURL=conclude-rollout.js.map

/***/ }),

/***/ 68244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf)
/* harmony export */ });
const VISIBLE_WITHIN_MILLISECONDS = 120_000;
const AFTER_THE_DEADLINE_MILLISECONDS = 900_000;
const STOP_MARGIN_MILLISECONDS = 120_000;
/** The limits of one rollout. What a person asked to finish, and the rollback itself, are never rolled back because of the time. */
function limitsOf({ purpose, timeoutMilliseconds, patienceMilliseconds = AFTER_THE_DEADLINE_MILLISECONDS }, startedAt) {
    const deadlineAt = startedAt + timeoutMilliseconds;
    return {
        visibleBy: startedAt + VISIBLE_WITHIN_MILLISECONDS,
        deadlineAt: purpose === 'promote' || purpose === 'rollback' ? Number.POSITIVE_INFINITY : deadlineAt,
        giveUpAt: deadlineAt + patienceMilliseconds,
        stopMarginMilliseconds: STOP_MARGIN_MILLISECONDS
    };
}
//# sourceMappingURL=move-limits.js.map

/***/ }),

/***/ 14278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOver),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/** Whether nothing of the rollout is in progress. */
function isOver({ phase }) {
    return ['succeeded', 'rolled-back', 'rollback-failed', 'failed', 'stopped', 'superseded'].includes(phase);
}
/** Whether the rollout can still be moved: forward, or back. */
function isOpen({ phase }) {
    return ['absent', 'starting', 'progressing', 'paused', 'promoting'].includes(phase);
}
//# sourceMappingURL=observation.js.map

/***/ }),

/***/ 85209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pollIntervalMilliseconds)
/* harmony export */ });
const SHORTEST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 10_000;
const SHARE_OF_ELAPSED = 1 / 50;
/** How long to wait between two looks at a rollout that began `elapsedMilliseconds` ago: 2% of its age, 1 s to 10 s. */
function pollIntervalMilliseconds(elapsedMilliseconds) {
    return Math.min(LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, elapsedMilliseconds * SHARE_OF_ELAPSED));
}
//# sourceMappingURL=poll-interval.js.map

/***/ }),

/***/ 71652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ StartRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** A start that found the rollout to be refused: the platform has changed since it was prepared. Nothing was started. */
class StartRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s {
    refusal;
    constructor(refusal) {
        super('conflict', refusal.reason);
        this.refusal = refusal;
    }
}
//# sourceMappingURL=refusal.js.map

/***/ }),

/***/ 39308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ isShownByNextLook),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   bK: () => (/* binding */ STILL_HOLDS_MILLISECONDS)
/* harmony export */ });
/** A recent observation is still valid: one failed read at the deadline must not hide that the deployment ended. */
const STILL_HOLDS_MILLISECONDS = 10_000;
const PASSING = ['throttled', 'unreachable', 'platform-error'];
const SHOWN_BY_THE_NEXT_LOOK = [
    ...PASSING,
    'conflict',
    'rejected',
    'not-found',
    'outcome-unknown'
];
/** Whether a change to a deployment that failed so may have become needless, or needs sending again: reading the deployment shows which. */
function isShownByNextLook({ code }) {
    return SHOWN_BY_THE_NEXT_LOOK.includes(code);
}
/** Whether a call that failed so may succeed later, automatically. */
function isPassing({ code }) {
    return PASSING.includes(code);
}
//# sourceMappingURL=tolerates-until.js.map

/***/ }),

/***/ 80525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ describeWait),
/* harmony export */   So: () => (/* binding */ refuseWait),
/* harmony export */   WN: () => (/* binding */ blockingShift),
/* harmony export */   tx: () => (/* binding */ blockingRolling),
/* harmony export */   ww: () => (/* binding */ findRollingOverlap)
/* harmony export */ });
/* harmony import */ var _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75188);
/* harmony import */ var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);
/* harmony import */ var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78309);
/* harmony import */ var _domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95098);
/* harmony import */ var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64333);
/* harmony import */ var _running_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11359);






/** A rollout that shifts traffic. */
function blockingShift(running) {
    const { deployment, waitsFor, pauseMinutes } = running;
    const expiresAt = deployment.pauses[0]?.expiresAt;
    return { name: (0,_running_rollout_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRollout */ .tX)(running), arn: deployment.arn, expiresAt, pauseMinutes, waitsFor };
}
/** The rolling deployment of a service that is in progress, unless it brings `wanted` (ARN of a task definition). */
function findRollingOverlap({ deployments }, wanted) {
    const running = deployments.find(({ rolloutState }) => rolloutState === 'IN_PROGRESS');
    return running?.taskDefinition === wanted ? undefined : running;
}
/** A rolling deployment, as the service shows it. */
function blockingRolling({ taskDefinition }) {
    const name = `A rolling deployment of ${(0,_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRevision */ .hH)(taskDefinition)}`;
    return { name, arn: undefined, expiresAt: undefined, pauseMinutes: undefined, waitsFor: 'run' };
}
/** One line on what is waited for, and until when. */
function describeWait(blocking, until) {
    const { name, expiresAt, pauseMinutes } = blocking;
    const each = pauseMinutes === undefined ? undefined : `Each of its pauses expires after ${pauseMinutes}m.`;
    const pause = expiresAt === undefined ? each : `Its pause expires at ${(0,_domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoment */ .K9)(expiresAt)}.`;
    return (0,_domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .joinSentences */ .D)(`Waiting until ${(0,_domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_5__/* .uncapitalize */ .Y)(name)} ends`, pause, `This run waits until ${(0,_domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoment */ .K9)(until)}.`);
}
/** Why a deployment is not waited for (any longer). Undefined while it is. `unread`: why the last look at it failed. */
function refuseWait(blocking, { since, until }, { now, unread }) {
    const { name, arn, expiresAt, waitsFor } = blocking;
    const end = (state, ...advice) => ({
        verdict: 'failed',
        reasonCode: 'another-deployment-running',
        reason: (0,_domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .joinSentences */ .D)(`${name} ${state} and blocks this deployment.`, ...advice, arn === undefined ? undefined : `Deployment: ${arn}`)
    });
    const at = expiresAt === undefined ? undefined : (0,_domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoment */ .K9)(expiresAt);
    if (waitsFor === 'person')
        return end('is paused for a decision', 'Approve, promote or abort it (input `resume`), set `on-running: supersede` to roll it back first, or run rollback.yml (`purpose: rollback`).', at && `Its pause expires at ${at}.`);
    if (expiresAt !== undefined && expiresAt > until)
        return end('is in progress', `Its pause expires at ${(0,_domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoment */ .K9)(expiresAt)}, and this run waits until ${(0,_domain_text_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoment */ .K9)(until)}.`, `${TO_DO}, or increase \`timeout\`.`);
    if (now < until)
        return undefined;
    if (unread !== undefined) {
        const reason = (0,_domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .joinSentences */ .D)(`Could not read whether ${(0,_domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_5__/* .uncapitalize */ .Y)(name)} has ended.`, unread.message);
        return { verdict: 'failed', reasonCode: unread.code, reason };
    }
    return end(`is still in progress after ${(0,_domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(until - since)}`, at && `Its pause expires at ${at}.`, `${TO_DO}.`);
}
const TO_DO = 'Set `on-running: supersede` to roll it back first, run rollback.yml (`purpose: rollback`), or complete it with its own revision';
//# sourceMappingURL=blocking-deployment.js.map

/***/ }),

/***/ 73124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ revisionOf),
/* harmony export */   m: () => (/* binding */ plannedRevision)
/* harmony export */ });
/* harmony import */ var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
/* harmony import */ var _task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51193);
/* harmony import */ var _task_definition_family_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67081);



/** A registered revision of a task definition: its id is the ARN. */
function revisionOf({ arn, definition }) {
    return { id: arn, label: (0,_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(arn), ...imagesOf(definition) };
}
/** A revision that a dry run would register: its id is the family alone. */
function plannedRevision(definition) {
    const family = (0,_task_definition_family_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .A)(definition);
    return { id: family, label: family, ...imagesOf(definition) };
}
function imagesOf(definition) {
    const images = (0,_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .containersOf */ .Mz)(definition).flatMap(({ name, image }) => typeof name === 'string' && typeof image === 'string' ? [[name, image]] : []);
    const digests = images.flatMap(([container, image]) => {
        const digest = /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1];
        return digest === undefined ? [] : [[container, digest]];
    });
    return { images: Object.fromEntries(images), digests: Object.fromEntries(digests) };
}
//# sourceMappingURL=revision-of.js.map

/***/ }),

/***/ 54674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ phaseOfStatus)
/* harmony export */ });
/** The nine that are documented: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html */
const PHASES = new Map([
    ['PENDING', 'starting'],
    ['IN_PROGRESS', 'progressing'],
    ['STOP_REQUESTED', 'stopping'],
    ['STOPPED', 'stopped'],
    ['ROLLBACK_REQUESTED', 'rolling-back'],
    ['ROLLBACK_IN_PROGRESS', 'rolling-back'],
    ['ROLLBACK_SUCCESSFUL', 'rolled-back'],
    ['ROLLBACK_FAILED', 'rollback-failed'],
    ['SUCCESSFUL', 'succeeded']
]);
/** The phase of a service deployment by its status. Total: the statuses of ECS are an open list. */
function phaseOfStatus(status) {
    return PHASES.get(status) ?? 'unknown';
}
//# sourceMappingURL=deployment-phase.js.map

/***/ }),

/***/ 75318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ summariseTaskFailures),
/* harmony export */   mx: () => (/* binding */ judgeTaskFailures),
/* harmony export */   qD: () => (/* binding */ defaultFailedTasksLimit)
/* harmony export */ });
/* harmony import */ var _domain_rollout_instance_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49306);

const CAUSES = {
    'image-pull': 'image-pull',
    'missing-secret': 'missing-secret',
    unhealthy: 'never-healthy',
    crashed: 'task-failures',
    'not-started': 'task-failures'
};
/** Judges the failed tasks of a deployment: immediately where the next task would fail too, else from `limit` tasks on. */
function judgeTaskFailures(failures, limit) {
    const decisive = failures.find(failure => failure.decides === 'at-once');
    if (decisive !== undefined)
        return { cause: CAUSES[decisive.kind], text: `a task failed: ${(0,_domain_rollout_instance_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstanceFailure */ .Z)(decisive)}` };
    if (limit === undefined || failures.length < limit)
        return undefined;
    return { cause: mostCommonCause(failures), text: summariseTaskFailures(failures) ?? '' };
}
/**
 * The limit where no circuit breaker of ECS counts: its own threshold, half of the desired tasks, from 3 to 200.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
 */
function defaultFailedTasksLimit(desiredCount) {
    return Math.min(200, Math.max(3, Math.ceil(desiredCount / 2)));
}
/** `3 tasks failed, the last: …`; undefined when none did. */
function summariseTaskFailures(failures) {
    const [last] = failures.toSorted((one, other) => (other.stoppedAt ?? 0) - (one.stoppedAt ?? 0));
    if (last === undefined)
        return undefined;
    const text = (0,_domain_rollout_instance_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstanceFailure */ .Z)(last);
    return failures.length === 1 ? `a task failed: ${text}` : `${failures.length} tasks failed, the last: ${text}`;
}
function mostCommonCause(failures) {
    const causes = failures.map(failure => CAUSES[failure.kind]);
    const count = (cause) => causes.filter(other => other === cause).length;
    return causes.toSorted((one, other) => count(other) - count(one))[0] ?? 'task-failures';
}
//# sourceMappingURL=judge-task-failures.js.map

/***/ }),

/***/ 47858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ NOTHING_SEEN)
/* harmony export */ });
const NOTHING_SEEN = { at: 0, signs: 0, tasks: [], targets: [] };
//# sourceMappingURL=seen-failures.js.map

/***/ }),

/***/ 11378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ countTroubleSigns),
/* harmony export */   v: () => (/* binding */ describeProgress)
/* harmony export */ });
/* harmony import */ var _service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);

// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
const TROUBLE = /unhealthy|unable to|failed|out of memory|could not/i;
const STARTED = /has started \d+ tasks/i;
/**
 * Counts what hints at failing tasks in a service's description, which costs no call of its own. `failedTasks` alone is not
 * enough: it goes back to zero once a task runs, so a task that starts and crashes later never shows in it
 * (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html); then more tasks are started than wanted.
 */
function countTroubleSigns(service, deployment) {
    const since = service.events.filter(event => event.at >= deployment.createdAt);
    const troubles = since.filter(event => TROUBLE.test(event.message)).length;
    const started = since
        .filter(event => STARTED.test(event.message))
        .reduce((total, event) => total + [...event.message.matchAll(/\(task [^)]+\)/g)].length, 0);
    return deployment.failedTasks + troubles + Math.max(0, started - service.desiredCount);
}
/** `1 of 2 tasks of api:42 running, 2 previous tasks running` for people; the same text means nothing has changed. */
function describeProgress(service, followed) {
    const ours = service.deployments.find(deployment => deployment.id === followed) ?? (0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .findPrimary */ .WM)(service);
    if (ours === undefined)
        return 'no deployment';
    const previous = service.deployments
        .filter(deployment => deployment.id !== ours.id)
        .reduce((total, deployment) => total + deployment.runningCount, 0);
    const parts = [
        `${ours.runningCount} of ${service.desiredCount} tasks of ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(ours.taskDefinition)} running`,
        ours.pendingCount > 0 ? `${ours.pendingCount} starting` : undefined,
        previous > 0 ? `${previous} previous ${previous === 1 ? 'task' : 'tasks'} running` : undefined,
        ours.failedTasks > 0 ? `${ours.failedTasks} failed` : undefined
    ];
    return parts.filter(part => part !== undefined).join(', ');
}
//# sourceMappingURL=service-progress.js.map

/***/ }),

/***/ 34184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ mergeDeploymentConfiguration),
/* harmony export */   X: () => (/* binding */ diffSettings)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/** One line for each setting that differs: `desired count: 2 -> 4`. */
function diffSettings(wanted, service) {
    const lines = [
        wanted.desiredCount === undefined || wanted.desiredCount === service.desiredCount
            ? undefined
            : `desired count: ${service.desiredCount} -> ${wanted.desiredCount}`,
        changeOf('circuit breaker', describeBreaker(service.circuitBreaker), wanted.circuitBreaker && describeBreaker(wanted.circuitBreaker)),
        changeOf('alarms', describeAlarms(service.alarms), wanted.alarms && describeAlarms(wanted.alarms))
    ];
    return lines.filter(line => line !== undefined);
}
/**
 * The deployment configuration to send: all that the service has, with the wanted parts changed. UpdateService replaces the
 * parts it is given, so what is not sent back might be lost. Undefined when nothing of it is to change.
 */
function mergeDeploymentConfiguration(wanted, service) {
    const { circuitBreaker, alarms } = wanted;
    if (circuitBreaker === undefined && alarms === undefined)
        return undefined;
    const current = service.deploymentConfiguration;
    const names = alarms?.names ?? [];
    return {
        ...current,
        ...(circuitBreaker && {
            deploymentCircuitBreaker: {
                ...((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(current.deploymentCircuitBreaker) ? current.deploymentCircuitBreaker : {}),
                enable: circuitBreaker.enabled,
                rollback: circuitBreaker.rollback
            }
        }),
        ...(alarms && { alarms: { alarmNames: names, enable: alarms.enabled, rollback: alarms.rollback } })
    };
}
function changeOf(name, before, after) {
    return after === undefined || after === before ? undefined : `${name}: ${before} -> ${after}`;
}
function describeBreaker(breaker) {
    if (breaker?.enabled !== true)
        return 'off';
    return breaker.rollback ? 'on, with rollback' : 'on, without rollback';
}
function describeAlarms(alarms) {
    if (alarms?.enabled !== true || alarms.names.length === 0)
        return 'none';
    return `${alarms.names.toSorted().join(', ')} (${alarms.rollback ? 'with' : 'without'} rollback)`;
}
//# sourceMappingURL=service-settings.js.map

/***/ }),

/***/ 57498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ warnOfAlarms),
/* harmony export */   _i: () => (/* binding */ changeForRollback),
/* harmony export */   hG: () => (/* binding */ restoreAfterRollback)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78309);
/* harmony import */ var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64333);
/* harmony import */ var _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48780);
/* harmony import */ var _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79670);
/* harmony import */ var _domain_traffic_shift_way_back_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97624);
/* harmony import */ var _left_behind_send_configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21436);
/* harmony import */ var _service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48434);
/* harmony import */ var _remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42855);









/** Of its own: the rollback may have ended with its timeout. */
const WITHIN_MILLISECONDS = 120_000;
/** Reports that ECS ignores the alarms of a service during its rollback, where it has any. */
function warnOfAlarms(service, configuration, { eventLog, log }) {
    const warning = (0,_domain_traffic_shift_way_back_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .describeIgnoredAlarms */ .kF)(service, configuration);
    if (warning === undefined)
        return;
    eventLog.detail(warning, 'warning');
    log.warning('Deployment alarms', warning);
}
/**
 * The deployment configuration to send with a rolling rollback; undefined where it needs none of its own. Notes on the service what is
 * restored after it. Throws only what is not a `DeployError`.
 */
async function changeForRollback({ configurationBefore, before, request, record, state }, { services, log }) {
    if (configurationBefore === undefined)
        return undefined;
    const { eventLog } = record;
    // Another try of the same update.
    if (state.update === undefined) {
        warnOfAlarms(request.service, configurationBefore, { eventLog, log });
        const memory = { hookTimeoutsMinutes: [], before: configurationBefore, rolling: true };
        const without = 'If this run is interrupted, the next one cannot restore it.';
        await (0,_remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .writeMemory */ .xP)({ arn: before.arn, memory, without, eventLog }, { services });
    }
    return (0,_domain_traffic_shift_way_back_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .composeRollingReturn */ .Kd)(configurationBefore);
}
/**
 * Restores the service's configuration after a rolling rollback. While that is in progress, ECS may apply it, or refuse it: then the next run
 * restores it. Throws only what is not a `DeployError`.
 */
async function restoreAfterRollback({ configurationBefore, request: { cluster, service }, record }, dependencies) {
    if (configurationBefore === undefined)
        return;
    const { services, clock, log } = dependencies;
    const leave = (why) => {
        const what = (0,_domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_8__/* .joinSentences */ .D)(why, `The next run restores the deployment configuration of service ${service}.`);
        record.eventLog.detail(what, 'warning');
        log.warning('The deployment configuration was not restored', what);
    };
    try {
        const until = clock.now() + WITHIN_MILLISECONDS;
        const now = await (0,_service_tolerate_outage_js__WEBPACK_IMPORTED_MODULE_6__/* .tolerateOutage */ .A)(() => services.find(cluster, service), until, dependencies);
        if (now === undefined)
            return;
        const { deploymentConfiguration: current, tags } = now;
        const isOurs = (0,_domain_traffic_shift_way_back_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .isRollingReturn */ .Wg)(current, configurationBefore);
        if (isOurs && isDeploying(now)) {
            leave('A deployment of the service is in progress.');
            return;
        }
        if (isOurs) {
            await (0,_left_behind_send_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .sendConfiguration */ .h)({ cluster, service }, (0,_domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .composeRestore */ .NJ)(configurationBefore, current), { services, clock });
            record.eventLog.detail('restored the deployment configuration of the service');
        }
        // The tags may be of the rollout of another run by now.
        if (isOurs || (0,_domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .recallMemory */ .JX)(tags, current) === undefined)
            await (0,_remember_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .forgetConfiguration */ .I)(now, { record }, { services });
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        leave(`The deployment configuration of service ${service} was not restored: ${error.message}`);
    }
}
function isDeploying(service) {
    return (0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .findPrimary */ .WM)(service)?.rolloutState === 'IN_PROGRESS';
}
//# sourceMappingURL=change-for-rollback.js.map

/***/ }),

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ insist)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

const MOST_TRIES = 5;
/**
 * Sends a change again when its answer was lost: it must come to the same however often it is carried out. Throws the last
 * `DeployError`.
 */
async function insist(send) {
    for (let tries = 1;; tries += 1) {
        try {
            await send();
            return;
        }
        catch (error) {
            if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s) || error.code !== 'outcome-unknown' || tries === MOST_TRIES)
                throw error;
        }
    }
}
//# sourceMappingURL=insist.js.map

/***/ }),

/***/ 42855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forgetConfiguration),
/* harmony export */   om: () => (/* binding */ forgetUnusedNote),
/* harmony export */   qq: () => (/* binding */ rememberConfiguration),
/* harmony export */   qs: () => (/* binding */ rememberPause),
/* harmony export */   xP: () => (/* binding */ writeMemory)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78309);
/* harmony import */ var _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48780);
/* harmony import */ var _insist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7459);




/**
 * Notes on the service what its deployment configuration was, before it is changed: should this run be lost, the one that joins its
 * rollout, or comes after it, can put it back. The rollout does not depend on it. Throws only what is not a `DeployError`.
 */
async function rememberConfiguration({ request, state, record }, { services }) {
    const { before, configurationBefore } = state;
    if (configurationBefore === undefined)
        return;
    const memory = {
        ...{ hookTimeoutsMinutes: [request.hookTimeoutMinutes], before: configurationBefore },
        ...(request.pauses === 'none' ? { back: true } : {})
    };
    const without = 'If this run is interrupted, the next one can only set the strategy ROLLING.';
    await writeMemory({ arn: before.arn, memory, without, eventLog: record.eventLog }, { services });
}
/** Notes on a service what its configuration was. Throws only what is not a `DeployError`. */
async function writeMemory({ arn, memory, without, eventLog }, { services }) {
    const tags = (0,_domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .composeMemory */ .W2)(memory);
    if (tags === undefined) {
        eventLog.detail(`the deployment configuration does not fit into tags of the service. ${without}`, 'warning');
        return;
    }
    try {
        await (0,_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .insist */ .R)(() => services.tag(arn, tags));
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        eventLog.detail((0,_domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSentences */ .D)(`could not save the deployment configuration in tags of the service: ${error.message}`, without), 'warning');
    }
}
/**
 * Notes on the service that the pause of the rollout is left to a person: other runs do not wait for its end then. Throws only what is
 * not a `DeployError`.
 */
async function rememberPause({ state, record }, { services }) {
    const [pause] = state.deployment?.pauses ?? [];
    if (pause === undefined)
        return;
    try {
        await (0,_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .insist */ .R)(() => services.tag(state.before.arn, [(0,_domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .composePausedTag */ .z8)(pause.hookId)]));
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        record.eventLog.detail(`could not tag the service as paused for a decision: ${error.message}`, 'warning');
    }
}
/** After an update that ECS refused: the note goes. Throws only what is not a `DeployError`. */
async function forgetUnusedNote(rollout, { services }) {
    const { request } = rollout;
    try {
        const service = await services.find(request.cluster, request.service);
        if (service !== undefined)
            await forgetConfiguration(service, rollout, { services });
    }
    catch (error) {
        // It is not valid while the service has no pauses of ours.
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
    }
}
/** Takes the note off again. `service` is as it was read last. Throws only what is not a `DeployError`. */
async function forgetConfiguration({ arn, tags }, { record }, { services }) {
    const keys = (0,_domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryKeys */ .QA)(tags);
    if (keys.length === 0)
        return;
    try {
        await (0,_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .insist */ .R)(() => services.untag(arn, keys));
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        record.eventLog.detail(`could not remove the tags ${keys.join(', ')} from the service: ${error.message}`, 'warning');
    }
}
//# sourceMappingURL=remember-configuration.js.map

/***/ }),

/***/ 98037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findAwaited),
/* harmony export */   W: () => (/* binding */ awaitRunning)
/* harmony export */ });
/* harmony import */ var _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48780);
/* harmony import */ var _domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80525);
/* harmony import */ var _domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11359);



/** What services that are to be deployed to by rolling deployments wait for first. */
function findAwaited(prepared, { onRunning, purpose }, { serviceDeployments, services }) {
    if (onRunning !== 'wait' || purpose === 'rollback')
        return [];
    return prepared.flatMap(({ request: { cluster, service }, before, way, revision, eventLog }) => {
        if (way?.running !== undefined)
            return awaitRunning(way.running, { cluster, service, eventLog }, { serviceDeployments, services });
        return (before && awaitRolling(before, revision?.existing?.arn, { eventLog, services })) ?? [];
    });
}
/** The end of a deployment that ECS shows as the current one of a service. Whatever follows it is inspected afresh. */
function awaitRunning(running, { cluster, service, eventLog }, { serviceDeployments, services }) {
    const look = async () => {
        const seen = await services.find(cluster, service);
        const deployment = await serviceDeployments.observe(running.deployment.arn);
        if (deployment === undefined || !(0,_domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnderWay */ .gn)(deployment))
            return undefined;
        const waitsFor = seen !== undefined && (0,_domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwaitingDecision */ .JC)(seen.tags, deployment.pauses) ? 'person' : 'run';
        return (0,_domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .blockingShift */ .WN)({ ...running, deployment, waitsFor });
    };
    return { eventLog, blocking: (0,_domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .blockingShift */ .WN)(running), look };
}
function awaitRolling(service, wanted, { eventLog, services }) {
    const running = (0,_domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .findRollingOverlap */ .ww)(service, wanted);
    if (running === undefined)
        return undefined;
    const look = async () => {
        const seen = await services.find(service.cluster, service.name);
        const found = seen && (0,_domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .findRollingOverlap */ .ww)(seen, wanted);
        return found && (0,_domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .blockingRolling */ .tx)(found);
    };
    return { eventLog, blocking: (0,_domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .blockingRolling */ .tx)(running), look };
}
//# sourceMappingURL=awaited-ends.js.map

/***/ }),

/***/ 14275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ clearBlockingRollouts)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/left-behind.js
var left_behind = __webpack_require__(42880);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/traffic-shift/deployment-configuration.js
var deployment_configuration = __webpack_require__(79670);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/configuration/insist.js
var insist = __webpack_require__(7459);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/send-configuration.js
var send_configuration = __webpack_require__(21436);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/running-rollout.js
var running_rollout = __webpack_require__(11359);
// EXTERNAL MODULE: ./build/src/domain/rollout/poll-interval.js
var poll_interval = __webpack_require__(85209);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/domain/rollout/tolerates-until.js
var tolerates_until = __webpack_require__(39308);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/roll-back-running.js






/** Long enough for tasks to drain; traffic is back long before that. */
const PATIENCE_MILLISECONDS = 600_000;
/** Has ECS roll back a deployment in progress, and waits for its end: at most ten minutes, then throws `conflict`. */
async function rollBackRunning(running, { eventLog, startedAt }, dependencies) {
    const { clock, cancelled } = dependencies;
    const name = (0,running_rollout/* nameRollout */.tX)(running);
    const since = clock.now();
    let last = running.deployment;
    let trafficBackAt;
    eventLog.milestone(`Rolling back first: ${name}`);
    while ((0,running_rollout/* isUnderWay */.gn)(last) && !cancelled.aborted) {
        if (clock.now() > since + PATIENCE_MILLISECONDS)
            throw new errors/* DeployError */.s('conflict', `${name} is still ${last.status} ${(0,duration/* formatDuration */.a3)(PATIENCE_MILLISECONDS)} after its rollback was requested. Check deployment ${last.arn} in the console.`);
        await attempt(() => askBack(last, dependencies), eventLog);
        await clock.sleep((0,poll_interval/* pollIntervalMilliseconds */.z)(clock.now() - since), cancelled);
        last = (await attempt(() => dependencies.serviceDeployments.observe(last.arn), eventLog)) ?? last;
        if (!(0,running_rollout/* isForward */.mt)(last) && (last.targetWeightPercent === 0 || last.status === 'ROLLBACK_SUCCESSFUL'))
            trafficBackAt ??= clock.now();
    }
    const sentence = describeEnd(running, { last, startedAt, trafficBackAt });
    eventLog.milestone(sentence);
    return { sentence, trafficBackAt };
}
async function askBack(deployment, { serviceDeployments }) {
    if (!(0,running_rollout/* isForward */.mt)(deployment))
        return;
    const [pause] = deployment.pauses;
    if (pause === undefined)
        await serviceDeployments.rollBack(deployment.arn);
    else
        await serviceDeployments.answer(deployment.arn, pause.hookId, 'ROLLBACK');
}
async function attempt(task, eventLog) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !(0,tolerates_until/* isShownByNextLook */.PP)(error))
            throw error;
        eventLog.detail(error.message, 'warning');
        return undefined;
    }
}
function describeEnd(running, { last, startedAt, trafficBackAt }) {
    const name = (0,running_rollout/* nameRollout */.tX)(running);
    if (last.status === 'SUCCESSFUL')
        return `${name} completed before it could be rolled back.`;
    const to = running.source === undefined ? '' : ` to ${(0,service_snapshot/* nameRevision */.hH)(running.source.taskDefinition)}`;
    const back = trafficBackAt === undefined
        ? `its deployment ended as ${last.status}`
        : `traffic returned${to} after ${(0,duration/* formatDuration */.a3)(Math.max(1_000, trafficBackAt - startedAt))}`;
    return `${name} was rolled back first: ${back}.`;
}
//# sourceMappingURL=roll-back-running.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/left-behind/clear-blocking-rollouts.js







/**
 * Makes a service ready for another deployment: rolls back the deployment in progress, then restores the configuration and removes the tags that a
 * lost run left. Describes what it found. Throws where ECS refuses the configuration, as nothing could be deployed on top of it.
 */
async function clearBlockingRollouts({ cluster, service: name, running, eventLog, startedAt }, dependencies) {
    const { services, cancelled, log } = dependencies;
    const rolledBackFirst = running && (await rollBackRunning(running, { eventLog, startedAt }, dependencies));
    const service = await services.find(cluster, name);
    if (service === undefined || cancelled.aborted)
        return rolledBackFirst;
    const left = (0,left_behind/* findLeftBehind */.jK)(service.deploymentConfiguration, service.tags);
    if (left.kind === 'nothing')
        return rolledBackFirst;
    if (left.kind === 'configuration') {
        const found = (0,left_behind/* describeLeftBehind */.$h)(left);
        eventLog.milestone(found);
        // What this very run rolled back is not news.
        if (running === undefined)
            log.warning('Restored the deployment configuration', found);
        await restore(service, left, { eventLog, dependencies });
    }
    await removeTags(service, left.keys, { eventLog, services });
    return rolledBackFirst;
}
/** The configuration in the tags may no longer be possible, or was never ours. Without the pauses, a deployment is still possible. */
async function restore({ cluster, name, deploymentConfiguration }, left, { eventLog, dependencies }) {
    const send = (configuration) => (0,send_configuration/* sendConfiguration */.h)({ cluster, service: name }, configuration, dependencies);
    try {
        await send(left.restore);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || error.code !== 'rejected' || left.before === 'unknown')
            throw error;
        const without = 'The pauses are removed instead, and the strategy is set to ROLLING, the default of ECS.';
        eventLog.detail((0,join_sentences/* joinSentences */.D)(`ECS rejected the configuration from the tags: ${error.message}`, without), 'warning');
        await send((0,deployment_configuration/* withoutPauses */.am)(deploymentConfiguration));
    }
}
async function removeTags({ arn }, keys, { eventLog, services }) {
    if (keys.length === 0)
        return;
    try {
        await (0,insist/* insist */.R)(() => services.untag(arn, keys));
        eventLog.detail(`removed the tags ${keys.join(', ')} of an earlier rollout`);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        eventLog.detail(`could not remove the tags ${keys.join(', ')} from the service: ${error.message}`, 'warning');
    }
}
//# sourceMappingURL=clear-blocking-rollouts.js.map

/***/ }),

/***/ 21436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sendConfiguration)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39308);
/* harmony import */ var _configuration_insist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7459);



/** ECS refuses another strategy while a deployment runs, and a deployment that has ended may still be counted as one for a moment. */
const PATIENCE_MILLISECONDS = 120_000;
const INTERVAL_MILLISECONDS = 5_000;
/** Sends a deployment configuration; a conflict, a rejection and a failure of AWS are tried again for two minutes. Throws what AWS reported last. */
async function sendConfiguration({ cluster, service }, configuration, { services, clock }) {
    const deadlineAt = clock.now() + PATIENCE_MILLISECONDS;
    for (;;) {
        try {
            await (0,_configuration_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .insist */ .R)(() => services.configure(cluster, service, configuration));
            return;
        }
        catch (error) {
            if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s) ||
                !(0,_domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__/* .isShownByNextLook */ .PP)(error) ||
                clock.now() + INTERVAL_MILLISECONDS > deadlineAt)
                throw error;
            await clock.sleep(INTERVAL_MILLISECONDS);
        }
    }
}
//# sourceMappingURL=send-configuration.js.map

/***/ }),

/***/ 25429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ waitForEnds),
/* harmony export */   v: () => (/* binding */ foreseeWait)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80521);
/* harmony import */ var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39308);
/* harmony import */ var _domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80525);
/* harmony import */ var _use_cases_rollout_for_each_limited_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52019);
/* harmony import */ var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9483);






/** In a dry run: reports that a deployment would wait, or returns why it would be refused immediately. Does not wait. */
function foreseeWait(all, limits, now) {
    const refused = new Map();
    for (const { eventLog, blocking } of all) {
        const ending = (0,_domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseWait */ .So)(blocking, limits, { now, unread: undefined });
        if (ending === undefined)
            eventLog.detail(`${blocking.name} is in progress. A deployment waits until it ends (\`on-running: wait\`).`, 'warning');
        else
            refused.set(eventLog, ending);
    }
    return refused;
}
const LOOKS_AT_ONCE = 8;
const LOOK_EVERY_MILLISECONDS = 10_000;
const LOG_EVERY_MILLISECONDS = 300_000;
/**
 * Waits until deployments of other revisions have ended, whatever controls them. All are watched together: the first that is not to be waited
 * for (any longer) ends the wait, and is returned with its ending. Changes nothing. Throws `Cancelled` as soon as the job is cancelled.
 */
async function waitForEnds(all, limits, dependencies) {
    const { clock, cancelled } = dependencies;
    const from = clock.now();
    dependencies.boundCalls(limits.until);
    const watches = all.map((awaited) => ({ awaited, blocking: awaited.blocking, loggedAt: 0, unread: undefined }));
    for (;;) {
        const now = clock.now();
        const refused = watches.flatMap(({ awaited: { eventLog }, blocking, unread }) => {
            const ending = blocking && (0,_domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseWait */ .So)(blocking, limits, { now, unread });
            return ending === undefined ? [] : [[eventLog, ending]];
        });
        const open = watches.filter(({ blocking }) => blocking !== undefined);
        if (refused.length > 0 || open.length === 0)
            return new Map(refused);
        for (const watch of open)
            logWait(watch, limits, now);
        await (0,_use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessCancelled */ .M)(cancelled, clock.sleep(Math.min(LOOK_EVERY_MILLISECONDS, limits.until - now), cancelled));
        const looks = (0,_use_cases_rollout_for_each_limited_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .v)(open, LOOKS_AT_ONCE, watch => lookAgain(watch, from, clock.now()));
        await (0,_use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessCancelled */ .M)(cancelled, looks);
    }
}
function logWait(watch, { until }, now) {
    if (watch.blocking === undefined || now < watch.loggedAt + LOG_EVERY_MILLISECONDS)
        return;
    watch.loggedAt = now;
    watch.awaited.eventLog.milestone((0,_domain_left_behind_blocking_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .describeWait */ .Ng)(watch.blocking, until));
}
/** A temporary failure is tolerated until the end of the wait. */
async function lookAgain(watch, from, now) {
    const { eventLog, look } = watch.awaited;
    const last = watch.blocking;
    try {
        watch.blocking = await look();
        watch.unread = undefined;
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s) || !(0,_domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassing */ .WG)(error))
            throw error;
        if (watch.unread === undefined)
            eventLog.detail(error.message, 'warning');
        watch.unread = error;
        return;
    }
    if (watch.blocking === undefined)
        eventLog.milestone(`${last?.name ?? ''} has ended after a wait of ${(0,_domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Math.max(1_000, now - from))}`);
    // Another pause expires at another time.
    else if (watch.blocking.expiresAt !== last?.expiresAt)
        watch.loggedAt = 0;
}
//# sourceMappingURL=wait-for-ends.js.map

/***/ }),

/***/ 79277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toPrepared)
/* harmony export */ });
/* harmony import */ var _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73124);
/* harmony import */ var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64333);


/** A prepared service as every target shows it. `otherwise`: what is changed where no revision or setting is. */
function toPrepared(plan, { before, revision, changes, refusal }, { joins, warnings, otherwise }) {
    const label = before && (0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRevision */ .hH)(before.taskDefinition);
    const lines = [...changes.revision, ...changes.settings, ...(changes.plan ?? [])];
    return {
        plan,
        stable: revision?.from !== undefined
            ? (0,_domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionOf */ .D)(revision.from)
            : before && { id: before.taskDefinition, label: label ?? '', images: {}, digests: {} },
        canary: revision?.existing !== undefined ? (0,_domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionOf */ .D)(revision.existing) : (0,_domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedRevision */ .m)(revision?.definition ?? {}),
        joins,
        changes: lines.length === 0 ? otherwise : lines,
        warnings,
        refusals: refusal === undefined ? [] : [{ code: refusal.reasonCode, reason: refusal.reason }]
    };
}
//# sourceMappingURL=to-prepared.js.map

/***/ }),

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yv: () => (/* binding */ closeRecord),
  d3: () => (/* binding */ concludeDeployment),
  $r: () => (/* binding */ explainRolling),
  y2: () => (/* binding */ recordOfCancelled),
  aG: () => (/* binding */ recordOfPrepared),
  Ik: () => (/* binding */ recordOfRollout)
});

// EXTERNAL MODULE: ./build/src/domain/rollout/verdict.js
var verdict = __webpack_require__(53177);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/record/revision-of.js
var revision_of = __webpack_require__(73124);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/record/console-links.js
var console_links = __webpack_require__(48588);
// EXTERNAL MODULE: ./build/src/domain/text/moment.js
var moment = __webpack_require__(95098);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/record/next-steps.js

/** What a person should do now on AWS; nothing after a good end. */
function nextStepsOnEcs(rollout) {
    const { verdict, reasonCode } = rollout.ending;
    if (verdict === 'succeeded' || verdict === 'paused')
        return [];
    if (verdict === 'unknown')
        return [inspectServiceState(rollout)];
    switch (reasonCode) {
        case 'circuit-breaker':
        case 'task-failures':
        case 'never-healthy':
            return [readTasks(rollout)];
        case 'gate':
            return readLogs(rollout);
        case 'alarm':
            return [
                {
                    text: 'See which alarms are in ALARM:',
                    command: 'aws cloudwatch describe-alarms --state-value ALARM --query "MetricAlarms[].[AlarmName,StateReason]"'
                }
            ];
        case 'image-pull':
            return [step('Check that the image exists and that the execution role may pull it, then deploy again.')];
        case 'missing-secret':
            return [step('Check that the secret exists and that the execution role may read it, then deploy again.')];
        case 'drift':
            return [step('Find out who changed the listener rule during the rollout, then deploy again.')];
        case 'timed-out':
        case 'rollback-unfinished':
            return [inspectServiceState(rollout)];
        case 'rollback-failed':
            return [inspectServiceState(rollout), ...goBack(rollout)];
        default:
            return [];
    }
}
function step(text) {
    return { text, command: undefined };
}
/** The container logs show why requests failed, in the period that the gates judged. */
function readLogs({ to, servedFrom, finishedAt }) {
    if (to === undefined)
        return [];
    return [
        {
            text: `Read the logs of ${to.label} from ${(0,moment/* formatMoment */.K9)(servedFrom)} to ${(0,moment/* formatMoment */.K9)(finishedAt)}. To find the log group:`,
            command: `aws ecs describe-task-definition --task-definition ${to.label} --query "taskDefinition.containerDefinitions[].[name,logConfiguration]"`
        }
    ];
}
function readTasks({ cluster, service }) {
    return {
        text: 'See why the tasks stopped (ECS keeps them for an hour):',
        command: `aws ecs list-tasks --cluster ${cluster} --service-name ${service} --desired-status STOPPED`
    };
}
function inspectServiceState({ cluster, service }) {
    return {
        text: `See the state of ${service} in ECS:`,
        command: `aws ecs describe-services --cluster ${cluster} --services ${service}`
    };
}
function goBack({ cluster, service, from }) {
    if (from === undefined)
        return [];
    return [
        {
            text: `Roll ${service} back to ${from.label}:`,
            command: `aws ecs update-service --cluster ${cluster} --service ${service} --task-definition ${from.label} --force-new-deployment`
        }
    ];
}
//# sourceMappingURL=next-steps.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/record/short-fact.js
var short_fact = __webpack_require__(42162);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/record/explain-on-ecs.js




/** What ECS adds to the record of a rollout: its address, what was last seen of the service, console links and commands for a person. */
function explainOnEcs(recorded, ecs, seen) {
    const { service, from, to, shift, startedAt } = recorded;
    const { cluster, serviceDeploymentArn } = ecs;
    const arn = [serviceDeploymentArn, to?.id, from?.id].find(each => each?.startsWith('arn:'));
    const served = shift?.traffic.weights.find(({ canaryPercent }) => canaryPercent > 0);
    return {
        platform: 'ecs',
        target: `${cluster.slice(cluster.lastIndexOf('/') + 1)}/${service}`,
        isStarted: ecs.deploymentId !== undefined || serviceDeploymentArn !== undefined,
        servesAlone: seen === undefined || to === undefined || !(0,service_snapshot/* runsOthers */.OQ)(seen, to.id),
        instances: seen && { desired: seen.desiredCount, running: seen.runningCount },
        facts: [
            { name: 'Cluster', value: cluster, kind: 'code' },
            ...(serviceDeploymentArn === undefined ? [] : [(0,short_fact/* shortFact */.v)('Service deployment', serviceDeploymentArn)])
        ],
        links: (0,console_links/* linkService */.u)({ cluster, service }, arn),
        nextSteps: nextStepsOnEcs({ ...recorded, cluster, servedFrom: served?.at ?? startedAt }),
        ecs
    };
}
//# sourceMappingURL=explain-on-ecs.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/conclude-deployment.js





/** One outcome of the step from those of its services. */
function concludeDeployment(mode, services, times) {
    const ending = (0,verdict/* combineEndings */.kS)(services.map(service => ({ ...service.ending, subject: service.subject })));
    return { mode, ending, ...times, services };
}
/** The record of a rollout that has ended. Throws a `TypeError` before that. */
function closeRecord(record, { cluster, service: seen, revisions, rollback, shift, ...ids }) {
    const { eventLog, service, ending, startedAt, from, to, changes, failures, unhealthy } = record;
    if (ending === undefined)
        throw new TypeError(`The deployment of ${service} has no ending.`);
    const recorded = {
        ...{ service, subject: eventLog.subject, ending, startedAt, finishedAt: record.endedAt ?? startedAt, from, to },
        rollback: rollback(ending),
        supersededBy: ending.verdict === 'superseded' ? record.successor : undefined,
        ...{ failures, unhealthy, changes, events: eventLog.events, counts: eventLog.counts, excerpts: eventLog.excerpts },
        ...(0,present_members/* presentMembers */.P)({ shift })
    };
    const ecs = {
        ...{ cluster, ...ids, taskDefinition: revisions.to.arn, previousTaskDefinition: revisions.from?.arn },
        registered: revisions.origin === 'registered'
    };
    return { ...recorded, ...explainOnEcs(recorded, ecs, seen) };
}
/** The record of a service that was driven to its end. */
function recordOfRollout(rollout) {
    const { request, record, revisions, state, observation } = rollout;
    const closed = closeRecord(record, {
        ...{ cluster: request.cluster, service: observation.service, revisions },
        ...{ deploymentId: state.followed?.id, serviceDeploymentArn: state.serviceDeployment },
        rollback: ending => readRollback(rollout, ending)
    });
    return observation.oddRules.length === 0 ? closed : { ...closed, servesAlone: false };
}
/** Where the rollout is found in AWS, and what a person can do about it now that it ended so. */
function explainRolling(rollout, ending) {
    const { facts, links, nextSteps } = recordOfRollout({ ...rollout, record: { ...rollout.record, ending } });
    return { facts, links, nextSteps };
}
/** The record of a service that nothing was done to: in a dry run, or because it or another one was refused. */
function recordOfPrepared(service, { all, at }) {
    return recordUntouched(service, service.refusal ?? endUntouched(service, all), at);
}
/** The record of a service that nothing was done to because the job was cancelled. */
function recordOfCancelled(service, at) {
    const reason = `The job was cancelled before service ${service.request.service} was changed.`;
    return recordUntouched(service, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, at);
}
function recordUntouched(prepared, ending, at) {
    const { request, before, revision, eventLog, changes, seenAt } = prepared;
    const recorded = {
        ...{ service: request.service, subject: eventLog.subject, ending, startedAt: seenAt, finishedAt: at },
        from: revision?.from && (0,revision_of/* revisionOf */.D)(revision.from),
        to: revision && (revision.existing ? (0,revision_of/* revisionOf */.D)(revision.existing) : (0,revision_of/* plannedRevision */.m)(revision.definition)),
        ...{ rollback: undefined, supersededBy: undefined, failures: [], unhealthy: [], changes },
        ...{ events: eventLog.events, counts: eventLog.counts, excerpts: eventLog.excerpts }
    };
    const ecs = {
        ...{ cluster: request.cluster, deploymentId: undefined, serviceDeploymentArn: undefined, registered: false },
        ...{ taskDefinition: revision?.existing?.arn, previousTaskDefinition: revision?.from?.arn }
    };
    return { ...recorded, ...explainOnEcs(recorded, ecs, before) };
}
function endUntouched(service, all) {
    const refused = all.find(other => other.refusal !== undefined);
    if (refused?.refusal !== undefined) {
        const { reasonCode } = refused.refusal;
        return {
            verdict: 'failed',
            reasonCode,
            reason: `Nothing was changed, because the preflight check of service ${refused.eventLog.subject} failed.`
        };
    }
    const wouldChange = describeWouldChange(service);
    if (wouldChange === undefined)
        return { verdict: 'succeeded', reasonCode: 'would-not-change', reason: 'No changes.' };
    return { verdict: 'succeeded', reasonCode: 'would-change', reason: wouldChange };
}
function describeWouldChange({ before, revision, changes, request }) {
    const existing = revision?.existing;
    const isLive = existing !== undefined && existing.arn === before?.taskDefinition;
    const parts = [
        existing === undefined ? `a new revision of ${revision?.family ?? ''} would be registered` : undefined,
        isLive
            ? undefined
            : `the service would be updated to ${existing === undefined ? 'it' : (0,service_snapshot/* nameRevision */.hH)(existing.arn)}`,
        isLive && request.redeploy === 'forced' ? 'the service would be deployed again without changes' : undefined,
        changes.plan === undefined ? undefined : 'traffic would be shifted as in the plan',
        changes.settings.length > 0 ? `settings would change (${changes.settings.join('; ')})` : undefined
    ].filter(part => part !== undefined);
    if (parts.length === 0)
        return undefined;
    const sentence = parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
function readRollback({ reconciliation, observation, wayBack }, ending) {
    const status = observation.deployment?.status ?? '';
    const finished = status === 'ROLLBACK_SUCCESSFUL' || (wayBack !== undefined && isComplete(wayBack));
    // Where the job was cancelled, `main` may have asked.
    const isOurs = reconciliation.rollbackRequested || (reconciliation.abort?.cause === 'cancelled' && status.startsWith('ROLLBACK'));
    if (isOurs)
        return { requestedBy: 'deploy-kit', finished };
    return status.startsWith('ROLLBACK') || ending.verdict === 'rolled-back'
        ? { requestedBy: 'platform', finished }
        : undefined;
}
function isComplete({ state }) {
    return state.completedAt !== undefined;
}
//# sourceMappingURL=conclude-deployment.js.map

/***/ }),

/***/ 21145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ observeServices)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** Reads many services with as few calls as can be: those of one cluster together. In the order of `names`. */
async function observeServices(names, services) {
    const clusters = [...new Set(names.map(name => name.cluster))];
    const read = new Map(await Promise.all(clusters.map(async (cluster) => [cluster, await readCluster(cluster, names, services)])));
    return names.map(({ cluster, service }) => {
        const found = read.get(cluster);
        if (found instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s)
            return { kind: 'unreadable', error: found };
        return { kind: 'seen', service: found?.find(snapshot => snapshot.name === service) };
    });
}
async function readCluster(cluster, names, services) {
    const wanted = names.filter(name => name.cluster === cluster).map(name => name.service);
    try {
        return (await services.describe(cluster, wanted)).services;
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s)
            return error;
        throw error;
    }
}
//# sourceMappingURL=observe-services.js.map

/***/ }),

/***/ 11191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ prepareServices)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/left-behind.js
var left_behind = __webpack_require__(42880);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/rolling-way.js
var rolling_way = __webpack_require__(12363);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/refuse-service.js
var refuse_service = __webpack_require__(99517);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-settings.js
var service_settings = __webpack_require__(34184);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/diff/format-diff.js + 1 modules
var format_diff = __webpack_require__(23242);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/blocking-deployment.js
var blocking_deployment = __webpack_require__(80525);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/deploy-request.js
/** How a service is named in the log: with its cluster only where two have the same name. */
function nameSubject(request, all) {
    const isAmbiguous = all.filter(other => other.service === request.service).length > 1;
    return isAmbiguous ? `${request.cluster}/${request.service}` : request.service;
}
//# sourceMappingURL=deploy-request.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/find-task-definition.js
function revisionFinder(taskDefinitions) {
    const known = new Map();
    const find = async (reference) => {
        const kept = known.get(reference);
        if (kept !== undefined)
            return kept;
        const requested = taskDefinitions.find(reference);
        known.set(reference, requested);
        const found = await requested;
        if (found !== undefined)
            known.set(found.arn, requested);
        return found;
    };
    return {
        find,
        async findLive(arn) {
            const latest = await find(arn.replace(/^.*\//, '').replace(/:\d+$/, ''));
            return latest?.arn === arn ? latest : find(arn);
        }
    };
}
//# sourceMappingURL=find-task-definition.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/for-each-limited.js
var for_each_limited = __webpack_require__(52019);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/mark-start.js
var mark_start = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/rolling/observe-services.js
var observe_services = __webpack_require__(21145);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/diff/diff-task-definitions.js
var diff_task_definitions = __webpack_require__(56941);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/equivalent.js
var equivalent = __webpack_require__(85037);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/family.js
var task_definition_family = __webpack_require__(67081);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/normalize-task-definition.js
var normalize_task_definition = __webpack_require__(52326);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/refuse-placeholders.js
var refuse_placeholders = __webpack_require__(49005);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/render-task-definition.js + 14 modules
var render_task_definition = __webpack_require__(54013);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/plan-revision.js








/** Renders what the service is to run and looks for a revision that is just that. Changes nothing. */
async function planRevision(request, service, { files, finder }) {
    const from = await finder.findLive(service.taskDefinition);
    const live = { kind: 'registered', input: 'service', reference: service.taskDefinition };
    const rendered = await (0,render_task_definition/* renderTaskDefinition */.P)({ source: request.source ?? live, changes: request.changes }, {
        files,
        taskDefinitions: () => Promise.resolve(finder),
        services: () => Promise.reject(new TypeError('The service has been read already.'))
    });
    const { definition, registered } = rendered;
    const family = (0,task_definition_family/* familyOf */.A)(definition);
    const plan = { from, definition, family, differences: diffAgainst(from, definition), warnings: rendered.warnings };
    if (registered !== undefined && !rendered.changed)
        return { ...plan, existing: requireUsable(registered, service), latestRevision: registered.revision };
    (0,refuse_placeholders/* refusePlaceholders */.p)(definition);
    const latest = await finder.find(family);
    const existing = [from, latest].find(revision => revision?.status === 'ACTIVE' && revision.family === family && (0,equivalent/* isEquivalent */.l)(definition, revision.definition));
    return { ...plan, existing, latestRevision: latest?.revision ?? 0 };
}
/** Without what differs only because ECS fills in its defaults. */
function diffAgainst(from, definition) {
    const before = from === undefined ? {} : (0,normalize_task_definition/* normalizeTaskDefinition */.m)(from.definition);
    return (0,diff_task_definitions/* diffTaskDefinitions */.n)(before, (0,normalize_task_definition/* normalizeTaskDefinition */.m)(definition));
}
/** UpdateService takes an ACTIVE revision, and the one that the service has whatever its status. */
function requireUsable(revision, service) {
    if (revision.status === 'ACTIVE' || revision.arn === service.taskDefinition)
        return revision;
    throw new errors/* DeployError */.s('bad-input', `Input "task-definition": ${(0,service_snapshot/* nameRevision */.hH)(revision.arn)} is ${revision.status}. Set an ACTIVE revision.`);
}
//# sourceMappingURL=plan-revision.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/deployment-log.js
var deployment_log = __webpack_require__(39143);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/rolling/prepare-services.js















const PLANS_AT_ONCE = 8;
/** Reads all services, renders what they are to run, and finds all that prevents it (`refuse`, and a deployment in progress). Changes nothing. */
async function prepareServices(request, dependencies, looks = {}) {
    const { refuse = refuse_service/* refuseService */.IF, eventLogOf = deployment_log/* openDeploymentLog */.w, inspectWay } = looks;
    const begunAt = (0,mark_start/* markStart */.E)(dependencies.clock);
    const observations = await (0,observe_services/* observeServices */.R)(request.services, dependencies.services);
    const seenAt = begunAt();
    const finder = revisionFinder(dependencies.taskDefinitions);
    return (0,for_each_limited/* forEachLimited */.v)([...request.services.entries()], PLANS_AT_ONCE, async ([index, spec]) => {
        const observation = observations[index];
        if (observation?.kind === 'unreadable')
            throw observation.error;
        const subject = nameSubject(spec, request.services);
        const prefix = request.services.length > 1 ? `${subject}: ` : '';
        const eventLog = eventLogOf({ subject, prefix }, dependencies);
        const seen = observation?.service;
        const way = seen?.status === 'ACTIVE' && seen.controller === 'ECS' ? await inspectWay?.(seen) : undefined;
        const before = seen && way ? (0,left_behind/* serviceAfter */.a3)(way.left, seen) : seen;
        const { refusal, decision } = decide(request, spec, { before, way, refuse });
        const start = { request: spec, eventLog, seenAt, before, way, decision };
        if (refusal !== undefined || before === undefined)
            return { ...start, ...NOTHING, refusal };
        const revision = await planRevision(spec, before, { files: dependencies.files, finder }).catch((error) => {
            throw prefix === '' ? error : nameService(subject, error);
        });
        const changes = {
            revision: (0,format_diff/* formatDiff */.V)(revision.differences, { values: 'masked' })
                .split('\n')
                .filter(line => line !== ''),
            settings: (0,service_settings/* diffSettings */.X)(spec, before),
            ...(decision.kind === 'at-once'
                ? { plan: [`all traffic at once with a blue/green deployment, without pauses: ${decision.because}`] }
                : {})
        };
        logPlan(eventLog, before, { revision, changes });
        for (const warning of revision.warnings)
            dependencies.log.warning('Task definition', `${prefix}${warning}`);
        const rules = way?.running === undefined ? (0,rolling_way/* warnOfRules */.HO)(before, (0,rolling_way/* oddRulesOf */.WY)(decision)) : [];
        for (const warning of rules) {
            eventLog.detail(warning, 'warning');
            dependencies.log.warning('Listener rule', `${prefix}${warning}`);
        }
        const overlap = way?.running === undefined ? refuseRunning(request, before, revision.existing) : undefined;
        return { ...start, revision, changes, refusal: overlap };
    });
}
const NOTHING = { revision: undefined, changes: { revision: [], settings: [] } };
/** Whether the service can be deployed to at all, and how. */
function decide(policy, spec, { before, way, refuse }) {
    const decision = before === undefined || way === undefined ? { kind: 'rolling' } : (0,rolling_way/* decideRollingWay */.lw)(way, { service: before, policy });
    if (decision.kind === 'refuse')
        return { decision, refusal: decision.ending };
    const refusal = refuse(spec, before);
    if (refusal !== undefined || way === undefined || before === undefined)
        return { decision, refusal };
    // A deployment at once has its own strategy, and so has a rolling rollback.
    const hasOwn = decision.kind === 'at-once' || policy.purpose === 'rollback';
    return { decision, refusal: hasOwn ? undefined : (0,refuse_service/* refuseStrategy */.yo)(spec, before) };
}
/** A deployment in progress is only attached to when it is of the very revision that is wanted. */
function refuseRunning({ onRunning, purpose }, service, existing) {
    if (onRunning !== 'refuse' || purpose === 'rollback')
        return undefined;
    const running = (0,blocking_deployment/* findRollingOverlap */.ww)(service, existing?.arn);
    return running && (0,refuse_service/* refuseOverlap */.Qv)(service, running);
}
function logPlan(eventLog, before, { revision, changes }) {
    const { existing, family } = revision;
    eventLog.detail(`before: ${(0,service_snapshot/* describeRunning */.Rh)(before)}, ${before.desiredCount} desired`);
    for (const line of changes.revision)
        eventLog.detail(`task definition: ${line}`);
    for (const line of changes.settings)
        eventLog.detail(`setting: ${line}`);
    for (const line of changes.plan ?? [])
        eventLog.detail(`plan: ${line}`);
    eventLog.detail(existing === undefined
        ? `a new revision of ${family} is needed`
        : `${(0,service_snapshot/* nameRevision */.hH)(existing.arn)} already has this content; nothing to register`);
}
function nameService(subject, error) {
    if (!(error instanceof errors/* DeployError */.s))
        return error;
    const { code, message, position } = error;
    return new errors/* DeployError */.s(code, `Service ${subject}: ${message}`, {
        cause: error,
        ...(position === undefined ? {} : { position })
    });
}
//# sourceMappingURL=prepare-services.js.map

/***/ }),

/***/ 15445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gatherEvidence)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_service_explain_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19791);
/* harmony import */ var _domain_service_task_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14361);
/* harmony import */ var _domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44962);
/* harmony import */ var _domain_rollout_instance_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49306);
/* harmony import */ var _domain_service_target_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35254);






const MOST_EXCERPTS = 3;
const LOG_LINES = 20;
/**
 * Reads why tasks of the deployment failed and what the load balancer holds against those that run, logs what is new, and records it.
 * Best effort: a permission that is missing here costs the explanation, not the deployment.
 */
async function gatherEvidence(watched, signs, dependencies) {
    const { record } = watched;
    const { eventLog } = record;
    const attempt = (what, task) => tryToRead(record, what, task);
    const known = watched.failures.tasks;
    const stopped = await attempt('stopped tasks', () => readFailures(watched, dependencies));
    const fresh = stopped.filter(failure => !known.some(other => other.instance === failure.instance));
    for (const failure of fresh.toReversed()) {
        eventLog.milestone(`task ${(0,_domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__/* .taskId */ .BS)(failure.instance)} failed: ${(0,_domain_rollout_instance_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeInstanceFailure */ .Z)(failure)}`, 'bad');
        logOnce(record, (0,_domain_service_explain_network_js__WEBPACK_IMPORTED_MODULE_3__/* .explainNetwork */ .w)([failure.reason, ...failure.containers.map(({ reason }) => reason)].join(' ')));
    }
    for (const failure of fresh.slice(0, MOST_EXCERPTS - eventLog.excerpts.length)) {
        await attempt('container logs', () => logLastLines(watched, failure, dependencies));
    }
    const targets = await attempt('target health', () => readTargets(watched, dependencies));
    logTargets(watched, targets);
    record.failures = [...known, ...fresh];
    record.unhealthy = targets;
    return { at: dependencies.clock.now(), signs, tasks: record.failures, targets };
}
async function readFailures({ cluster, record, deployment }, { tasks }) {
    if (deployment === undefined)
        return [];
    const stopped = await tasks.stoppedOf(cluster, record.service, deployment);
    return stopped.map(_domain_service_task_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .readTaskFailure */ .G).filter(failure => failure !== undefined);
}
/** The last lines of the container that failed: of the essential ones where the task names none. */
async function logLastLines({ definition, record }, failure, { taskLogs }) {
    const failed = failure.containers.map(container => container.name);
    const containers = (0,_domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskContainers */ .UR)(definition).filter(container => failed.length > 0 ? failed.includes(container.name) : container.isEssential);
    for (const container of containers) {
        const { name, log } = container;
        if (failure.kind === 'crashed')
            logOnce(record, (0,_domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__/* .explainMissingLog */ .go)(container));
        if (log === undefined)
            continue;
        const stream = { group: log.group, stream: (0,_domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__/* .logStreamName */ .wG)(log, name, failure.instance), region: log.region };
        const lines = await taskLogs.tail(stream, LOG_LINES);
        if (lines.length > 0)
            record.eventLog.excerpt({
                title: `Last lines of container ${name} (task ${(0,_domain_task_run_task_container_js__WEBPACK_IMPORTED_MODULE_1__/* .taskId */ .BS)(failure.instance)}):`,
                lines: lines.map(line => line.text)
            });
    }
    return [];
}
/** The same of every task that fails so: one sentence of it is enough. */
function logOnce({ eventLog }, sentence) {
    if (sentence !== undefined && eventLog.events.every(({ text }) => text !== sentence))
        eventLog.detail(sentence);
}
async function readTargets({ service }, { router }) {
    const groups = service?.targetGroups ?? [];
    return (0,_domain_service_target_state_js__WEBPACK_IMPORTED_MODULE_5__/* .findUnhealthy */ .I)((await Promise.all(groups.map(group => router.targets(group)))).flat());
}
function logTargets({ failures, record }, targets) {
    const known = new Set(failures.targets.map(({ endpoint, reason }) => `${endpoint} ${reason}`));
    for (const { endpoint, reason } of targets) {
        if (!known.has(`${endpoint} ${reason}`))
            record.eventLog.detail(`target ${endpoint} is ${reason}`, 'bad');
    }
}
async function tryToRead({ eventLog }, what, task) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        const text = `the ${what} could not be read: ${error.message}`;
        if (!eventLog.events.some(event => event.text === text))
            eventLog.detail(text, 'warning');
        return [];
    }
}
//# sourceMappingURL=gather-evidence.js.map

/***/ }),

/***/ 20363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ identifySuccessor)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41968);
/* harmony import */ var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64333);




/** Finds out, by the tags that deploy-kit puts on revisions, who deployed what took the place of ours. Best effort. */
async function identifySuccessor(taskDefinition, taskDefinitions) {
    const found = await taskDefinitions.find(taskDefinition).catch((error) => {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s)
            return undefined;
        throw error;
    });
    const tag = (key) => readTag(found?.definition, key);
    return { id: taskDefinition, label: (0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .hH)(taskDefinition), run: tag(_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_TAG */ .R2), commit: tag(_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMIT_TAG */ .z2) };
}
function readTag(definition, key) {
    const tags = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(definition?.tags) ? definition.tags.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
    const value = tags.find(tag => tag.key === key)?.value;
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=identify-successor.js.map

/***/ }),

/***/ 14737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ POST_PATIENCE_MILLISECONDS),
/* harmony export */   T: () => (/* binding */ reopenRecord)
/* harmony export */ });
/* harmony import */ var _use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42246);
/* harmony import */ var _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39143);
/* harmony import */ var _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73124);
/* harmony import */ var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64333);




/** `post` has five minutes after a cancellation: https://docs.github.com/actions/reference/workflow-cancellation-reference */
const POST_PATIENCE_MILLISECONDS = 240_000;
/** Opens the record of a deployment again that `main` left, with its revisions as far as their ARNs show them. */
function reopenRecord({ service, taskDefinition, previousTaskDefinition, startedAt }, { snapshot, prefix }, dependencies) {
    const from = nameOnly(previousTaskDefinition);
    const to = nameOnly(taskDefinition);
    const record = (0,_use_cases_rollout_record_in_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .openRecord */ .C)({
        ...{ service, startedAt, eventLog: (0,_use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__/* .openDeploymentLog */ .w)({ subject: service, prefix }, dependencies) },
        ...{ from: (0,_domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .D)(from), to: (0,_domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .D)(to), changes: { revision: [], settings: [] } }
    }, snapshot.events.map(event => event.id));
    return { record, revisions: { from, to, origin: 'reused' } };
}
function nameOnly(arn) {
    const [family = '', revision = ''] = (0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .hH)(arn).split(':');
    return { arn, family, revision: Number(revision), status: 'ACTIVE', definition: {} };
}
//# sourceMappingURL=left-deployment.js.map

/***/ }),

/***/ 44514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ logService)
/* harmony export */ });
/* harmony import */ var _domain_service_service_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11378);

/** Logs what is new of a service: its events once, and what the tasks of the deployment followed are up to, where one is. */
function logService(record, service, followed) {
    logEvents(record, service);
    if (followed !== undefined)
        logCounts(record, service, followed);
}
function logEvents({ eventsSeen, eventLog }, service) {
    for (const event of service.events.toReversed()) {
        if (eventsSeen.has(event.id))
            continue;
        eventsSeen.add(event.id);
        const isBad = /unable|unhealthy|failed|could not/i.test(event.message);
        eventLog.detail(`ECS: ${event.message.replace(/^\(service [^)]+\) /, '')}`, isBad ? 'bad' : 'neutral');
    }
}
function logCounts(record, service, followed) {
    const ours = service.deployments.find(deployment => deployment.id === followed);
    const total = service.deployments.reduce((sum, deployment) => sum + deployment.runningCount, 0);
    const canary = ours?.runningCount ?? 0;
    record.eventLog.count({ desired: service.desiredCount, canary, stable: total - canary });
    if (ours === undefined)
        return;
    const progress = (0,_domain_service_service_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProgress */ .v)(service, followed);
    if (progress !== record.loggedProgress)
        record.eventLog.detail(progress);
    record.loggedProgress = progress;
}
//# sourceMappingURL=log-service.js.map

/***/ }),

/***/ 48434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tolerateOutage)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39308);
/* harmony import */ var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9483);



const INTERVAL_MILLISECONDS = 5_000;
/**
 * The answer to a read that is asked again while AWS throttles, fails or does not respond, until `until` (epoch milliseconds): then throws
 * what AWS reported last. Throws `Cancelled` as soon as the job is cancelled.
 */
async function tolerateOutage(read, until, { clock, cancelled, boundCalls }) {
    boundCalls(until);
    for (;;) {
        try {
            return await (0,_use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessCancelled */ .M)(cancelled, read());
        }
        catch (error) {
            const isBorne = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s && (0,_domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassing */ .WG)(error) && clock.now() < until;
            if (!isBorne)
                throw error;
            await (0,_use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessCancelled */ .M)(cancelled, clock.sleep(INTERVAL_MILLISECONDS, cancelled));
        }
    }
}
//# sourceMappingURL=tolerate-outage.js.map

/***/ }),

/***/ 89060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ registerRevisions)
/* harmony export */ });
/* harmony import */ var _domain_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1691);
/* harmony import */ var _domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
/* harmony import */ var _use_cases_rollout_for_each_limited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52019);
/* harmony import */ var _register_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64817);
/* harmony import */ var _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9483);





const FAMILIES_AT_ONCE = 4;
/**
 * Registers what the services need, before any of them is updated: a definition that ECS refuses stops all of them. Services
 * that need the same definition share one revision. The revisions of one family are registered one after the other.
 */
async function registerRevisions(prepared, dependencies) {
    const revisions = new Map();
    const families = (0,_domain_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(prepared, service => service.revision?.family ?? '');
    await (0,_use_cases_rollout_for_each_limited_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachLimited */ .v)([...families.values()], FAMILIES_AT_ONCE, async (services) => {
        const registered = new Map();
        for (const service of services) {
            const { revision, eventLog } = service;
            if (revision === undefined)
                continue;
            const { from, existing } = revision;
            if (existing !== undefined) {
                revisions.set(service, { from, to: existing, origin: 'reused' });
                continue;
            }
            if (dependencies.cancelled.aborted)
                throw new _use_cases_rollout_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .c();
            const key = JSON.stringify(revision.definition);
            const to = registered.get(key) ?? (await (0,_register_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .registerRevision */ .R)(revision, dependencies));
            registered.set(key, to);
            eventLog.milestone(`registered ${(0,_domain_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(to.arn)}`);
            revisions.set(service, { from, to, origin: 'registered' });
        }
    });
    return revisions;
}
//# sourceMappingURL=register-revisions.js.map

/***/ }),

/***/ 39143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ openDeploymentLog)
/* harmony export */ });
/* harmony import */ var _domain_report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76693);

/** Opens the event log of `subject`; `prefix` is put before its lines in the log. */
function openDeploymentLog({ subject, prefix }, { clock, log }) {
    const events = [];
    const counts = [];
    const excerpts = [];
    const tell = (event, where = 'logged') => {
        if (where === 'logged')
            log.line(`${prefix}${event.text}`);
        events.push({ ...event, at: clock.now(), subject });
    };
    return {
        subject,
        isAlone: prefix === '',
        events,
        counts,
        excerpts,
        milestone: (text, tone = 'neutral') => tell({ text, tone, weight: 'milestone' }),
        end: (text, ending, where) => tell({ text, ending, tone: (0,_domain_report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseVerdict */ .R)(ending).tone, weight: 'milestone' }, where),
        detail: (text, tone = 'neutral') => tell({ text, tone, weight: 'detail' }),
        count(next) {
            const last = counts.at(-1);
            const isSame = last?.desired === next.desired && last.canary === next.canary && last.stable === next.stable;
            if (!isSame)
                counts.push({ ...next, at: clock.now() });
        },
        excerpt(excerpt) {
            excerpts.push(excerpt);
            log.line(`${prefix}${excerpt.title}`);
            for (const line of excerpt.lines)
                log.line(`${prefix}  | ${line}`);
        },
        commands(block) {
            excerpts.push(block);
            log.line(`${prefix}${block.title}:`);
            for (const line of block.lines)
                log.line(line);
        }
    };
}
//# sourceMappingURL=deployment-log.js.map

/***/ }),

/***/ 52019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** Runs `task` for every item, `limit` at a time, in order; the results are in the items' order. The first error ends it. */
async function forEachLimited(items, limit, task) {
    const results = [];
    const queue = items.entries();
    const work = async () => {
        for (const [index, item] of queue)
            results[index] = await task(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}
//# sourceMappingURL=for-each-limited.js.map

/***/ }),

/***/ 19194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ reconcileRollout)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/domain/gate/look-interval.js
/** While a stop is judged nothing changes automatically, and metrics come once a minute. */
const LONGEST_MILLISECONDS = 10_000;
const SHORTEST_MILLISECONDS = 1_000;
const MINUTE = 60_000;
/** How long to wait until a stop is judged again: no longer than to the next probe, or the moment that another minute's metrics are due. */
function lookIntervalMilliseconds({ gates, metricDelaySeconds }, now) {
    const probes = gates.flatMap(gate => (gate.kind === 'http' ? [gate.everySeconds * 1000] : []));
    // A bad revision serves no request for longer than it must.
    const untilDue = MINUTE - ((now - metricDelaySeconds * 1000) % MINUTE);
    return Math.max(SHORTEST_MILLISECONDS, Math.min(LONGEST_MILLISECONDS, untilDue, ...probes));
}
//# sourceMappingURL=look-interval.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/tolerates-until.js
var tolerates_until = __webpack_require__(39308);
// EXTERNAL MODULE: ./build/src/domain/rollout/move-limits.js
var move_limits = __webpack_require__(68244);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
;// CONCATENATED MODULE: ./build/src/domain/rollout/next-move.js

/** Decides the next effect of a rollout. Pure and total: any phase has an answer, and only `succeeded` is success. */
function nextMove(observed, facts, time) {
    const { limits, now } = time;
    const { platformName } = facts;
    switch (observed.phase) {
        case 'absent':
            return awaitVisible(facts, limits, now);
        case 'starting':
        case 'progressing':
        case 'paused':
        case 'promoting':
            return moveOpen(observed, facts, time);
        case 'succeeded':
            return concludeSuccess(observed, facts);
        case 'rolled-back':
            return end({
                kind: 'rolled-back',
                reason: facts.abort?.reason ?? observed.reason ?? `${platformName} gave no reason.`
            });
        case 'rollback-failed':
        case 'failed':
        case 'stopped':
            return end({
                kind: observed.phase,
                reason: quote(observed, platformName) ?? describe(observed.phase, platformName)
            });
        case 'superseded':
            return end({ kind: 'superseded', by: observed.successor?.label ?? 'another rollout' });
        case 'stopping':
        case 'rolling-back':
            if (facts.abort !== undefined && now >= limits.giveUpAt)
                return end({
                    kind: 'unended',
                    abort: facts.abort,
                    reason: `The rollback is still in progress${inBrackets(observed.state)}.`
                });
            return awaitEnd(`${platformName} to finish the deployment${inBrackets(observed.state)}`, limits, now);
        case 'unknown':
            return isOverdue(observed, now)
                ? endUnsettled(observed)
                : awaitEnd(`a recognized status${inBrackets(observed.state && `${platformName} status ${observed.state}`)}`, limits, now);
    }
}
function awaitVisible({ platformName }, limits, now) {
    if (now < limits.visibleBy)
        return { kind: 'wait', waitingFor: `${platformName} to show the deployment` };
    return end({
        kind: 'unknown',
        reason: `${platformName} accepted the update, but did not start a deployment of this revision.`
    });
}
function concludeSuccess({ stable, success }, { abort, rollbackRequested }) {
    if (abort === undefined || (abort.cause !== 'gate' && !rollbackRequested))
        return end({ kind: 'succeeded', ...(success === undefined ? {} : { success }) });
    if (stable === undefined)
        return end({
            kind: 'rollback-too-late',
            reason: (0,join_sentences/* joinSentences */.D)(abort.reason, 'There is no earlier revision to roll back to.')
        });
    return { kind: 'revert', abort };
}
/** The rollout can still be moved: forward by an answer to its stop, back by an answer or by stopping it. */
function moveOpen(observed, facts, { limits, now }) {
    const { stop, stable } = observed;
    const judgement = facts.judgement?.stopId === stop?.id ? facts.judgement?.says : undefined;
    const abort = facts.abort ?? (judgement?.kind === 'abort' ? judgement.abort : undefined) ?? findTimeout(observed, limits, now);
    if (abort !== undefined)
        return rollBackRunning(abort, { stop, giveUp: now >= limits.giveUpAt }, facts);
    if (isOverdue(observed, now))
        return endUnsettled(observed);
    if (stop === undefined)
        return { kind: 'wait', waitingFor: `${facts.platformName}${inBrackets(observed.stage ?? observed.state)}` };
    if (stable === undefined)
        return { kind: 'continue', stopId: stop.id, reason: 'First deployment: there is nothing to compare with.' };
    switch (judgement?.kind) {
        case 'continue':
            return { kind: 'continue', stopId: stop.id, reason: judgement.reason };
        case 'pause':
            return { kind: 'pause', reason: judgement.reason, expiresAt: stop.expiresAt };
        case 'undecided':
            return { kind: 'wait', waitingFor: judgement.waitingFor };
        default:
            return { kind: 'wait', waitingFor: 'evidence' };
    }
}
function rollBackRunning(abort, { stop, giveUp }, { platformName, leave }) {
    if (leave !== undefined)
        return end({ kind: 'left', abort, because: leave });
    if (giveUp) {
        const unheard = `A rollback was requested, but ${platformName} has not reported its start.`;
        return end({ kind: 'unknown', reason: (0,join_sentences/* joinSentences */.D)(abort.reason, unheard) });
    }
    return stop === undefined ? { kind: 'stop', abort } : { kind: 'roll-back', stopId: stop.id, abort };
}
/** Why a rollout that can still be moved has taken too long; undefined while it has not. */
function findTimeout({ phase, stop, stable }, limits, now) {
    // The canary has passed all steps, and old instances may drain for long.
    if (phase === 'promoting')
        return undefined;
    if (now >= limits.deadlineAt)
        return { cause: 'timed-out', reason: 'The rollout timed out.' };
    if (stable === undefined || stop?.expiresAt === undefined)
        return undefined;
    if (now < stop.expiresAt - limits.stopMarginMilliseconds)
        return undefined;
    return { cause: 'inconclusive', reason: 'There was not enough evidence before the pause expired.' };
}
function awaitEnd(waitingFor, limits, now) {
    if (now < limits.giveUpAt)
        return { kind: 'wait', waitingFor };
    return end({ kind: 'unknown', reason: `Timed out while waiting for ${waitingFor}.` });
}
function isOverdue({ settleBy }, now) {
    return settleBy !== undefined && now >= settleBy;
}
function endUnsettled({ reason = 'The platform reported contradictory states.' }) {
    return end({ kind: 'unknown', reason });
}
function end(how) {
    return { kind: 'end', end: how };
}
function quote({ reason }, platformName) {
    return reason === undefined ? undefined : `${platformName} reported: ${reason}`;
}
function describe(phase, platformName) {
    switch (phase) {
        case 'rollback-failed':
            return `${platformName} could not roll back the deployment.`;
        case 'failed':
            return `${platformName} ended the deployment and gave no reason.`;
        case 'stopped':
            return `${platformName} stopped the deployment and gave no reason.`;
    }
}
function inBrackets(text) {
    return text === undefined || text === '' ? '' : ` (${text})`;
}
//# sourceMappingURL=next-move.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/observation.js
var observation = __webpack_require__(14278);
// EXTERNAL MODULE: ./build/src/domain/rollout/poll-interval.js
var poll_interval = __webpack_require__(85209);
// EXTERNAL MODULE: ./build/src/domain/text/capitalize.js
var capitalize = __webpack_require__(75188);
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/carry-out.js



/** Carries out one effect. What came of it is seen at the next look. Throws the `DeployError` of an effect that the platform refused. */
async function carryOut({ ref, state }, move, { target, eventLog }) {
    if (move.kind === 'wait')
        return 'waited';
    try {
        if (move.kind !== 'continue')
            noteAbort(state, move.abort, eventLog);
        await target.act(ref, move.kind, 'stopId' in move ? move.stopId : undefined);
        if (move.kind === 'continue')
            eventLog.milestone(`continued: ${move.reason}`, 'good');
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !(0,tolerates_until/* isShownByNextLook */.PP)(error))
            throw error;
        eventLog.detail(error.message, 'warning');
    }
    return 'acted';
}
/** Before it is sent: an answer that is lost must not count as an unrequested rollback. */
function noteAbort(state, abort, eventLog) {
    if (!state.rollbackRequested)
        eventLog.milestone(describeRollback(abort), 'bad');
    state.abort ??= abort;
    state.rollbackRequested = true;
}
/** The gates that failed are enough here: the end of the rollout has their observations. */
function describeRollback({ cause, reason, gates = [] }) {
    if (gates.length === 0)
        return `Rolling back: ${(0,capitalize/* uncapitalize */.Y)(reason)}`;
    return `Rolling back: ${gates.join(', ')} ${cause === 'gate' ? 'failed' : 'inconclusive'}`;
}
//# sourceMappingURL=carry-out.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/rollout-state.js
var rollout_state = __webpack_require__(22210);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/reconcile-rollout.js











const AFTER_AN_EFFECT_MILLISECONDS = 1_000;
const UNREAD_INTERVAL_MILLISECONDS = 5_000;
/**
 * Reconciles a rollout until it ends: observe, log, judge, decide, ONE effect, and everything is read again before the next. Throws `Cancelled` as
 * soon as the job is cancelled.
 */
async function reconcileRollout(rollout, dependencies) {
    const { state, leave } = rollout;
    const { clock, cancelled, target, boundCalls } = dependencies;
    const { platformName } = target;
    const limits = (0,move_limits/* limitsOf */.A)(rollout, state.startedAt);
    const sleep = (milliseconds) => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, clock.sleep(milliseconds, cancelled));
    for (;;) {
        boundCalls(toleratesUntil(state, limits));
        const observed = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, lookAt(rollout, limits, dependencies));
        if (observed !== undefined) {
            const move = nextMove(observed, { ...state, platformName, leave }, { limits, now: clock.now() });
            if (move.kind === 'end')
                return move.end;
            if (clock.now() > limits.giveUpAt)
                return { kind: 'unknown', reason: `${platformName} did not finish before the timeout.` };
            if (move.kind === 'pause')
                return { ...move, kind: 'paused', canaryPercent: observed.canaryPercent };
            if (move.kind === 'revert')
                return isWayBack(rollout) ? { kind: 'succeeded' } : revert(rollout, move.abort, dependencies);
            const acted = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, carryOut(rollout, move, dependencies));
            await sleep(acted === 'acted' ? AFTER_AN_EFFECT_MILLISECONDS : intervalFor(rollout, observed, clock.now()));
        }
        else if (clock.now() > toleratesUntil(state, limits))
            return endUnread(state);
        else
            await sleep(UNREAD_INTERVAL_MILLISECONDS);
    }
}
/**
 * All that one turn sees and judges. Undefined when the platform did not answer: the deadline decides how long that is tolerated. Where the
 * platform shows the rollout and something else is not to be read, that is enough to end it, and to roll it back.
 */
async function lookAt({ ref, state, origin }, limits, { target, judge, eventLog, clock }) {
    // A call may be retried for long before it is given up.
    const at = clock.now();
    let observed;
    try {
        observed = await target.observe(ref);
        state.observed = observed;
        if (observed.unread !== undefined)
            throw observed.unread;
        (0,rollout_state/* noteShare */.In)(state, observed, origin);
        logProgress(state, observed, eventLog);
        const trouble = await target.follow(ref, observed);
        const says = await judge(observed);
        const stopId = observed.stop?.id;
        state.judgement = says === undefined || stopId === undefined ? undefined : { stopId, says };
        if (says?.kind === 'abort')
            state.abort ??= says.abort;
        state.abort ??= trouble ?? (await explainTimeout(ref, { observed, limits, now: clock.now() }, target));
        state.unreadable = undefined;
        return observed;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !(0,tolerates_until/* isPassing */.WG)(error))
            throw error;
        if (state.unreadable === undefined)
            eventLog.detail(error.message, 'warning');
        state.unreadable = { error, since: state.unreadable?.since ?? at };
        const mustEnd = state.abort !== undefined || clock.now() >= limits.deadlineAt;
        return observed !== undefined && (mustEnd || !(0,observation/* isOpen */.n)(observed)) ? observed : undefined;
    }
}
/** The timeout expired, and the target has more details. */
async function explainTimeout(ref, { observed, limits, now }, target) {
    if (target.explainTimeout === undefined || !(0,observation/* isOpen */.n)(observed))
        return undefined;
    return findTimeout(observed, limits, now)?.cause === 'timed-out' ? target.explainTimeout(ref) : undefined;
}
/** State and share of the traffic, when they change. */
function logProgress(state, observed, eventLog) {
    const { phase, stage, stop, canaryPercent, running } = observed;
    if (phase === 'absent' || (observed.state === undefined && (phase === 'superseded' || running !== undefined)))
        return;
    const where = [observed.state ?? phase, stage, stop === undefined ? undefined : 'paused'].filter(part => part !== undefined);
    const progress = `${where.join(', ')}: ${running ?? `${canaryPercent ?? '?'}% of traffic on the canary`}`;
    if (progress !== state.loggedProgress)
        eventLog.detail(progress);
    state.loggedProgress = progress;
}
/**
 * How long failed reads are tolerated. A rollback gets more time. A rollout that was readable until just before the deadline gets a short
 * extension.
 */
function toleratesUntil({ abort, unreadable }, { deadlineAt, giveUpAt }) {
    if (abort !== undefined)
        return giveUpAt;
    const since = unreadable?.since ?? Number.NEGATIVE_INFINITY;
    return Math.min(Math.max(deadlineAt, since + tolerates_until/* STILL_HOLDS_MILLISECONDS */.bK), giveUpAt);
}
function endUnread({ unreadable }) {
    const error = unreadable?.error;
    const reason = (0,join_sentences/* joinSentences */.D)('The rollout timed out while its state could not be read.', error?.message);
    return { kind: 'unknown', reason, ...(error === undefined ? {} : { code: error.code }) };
}
/** What a rollback replaced is not deployed again. */
function isWayBack({ purpose }) {
    return purpose === 'rollback' || purpose === 'promote';
}
/** The revision to roll back is running, unless an answer was lost: then it is unknown. */
function endUnreverted(abort, { code, message }) {
    const reason = (0,join_sentences/* joinSentences */.D)(abort.reason, message);
    return code === 'outcome-unknown' ? { kind: 'unknown', reason, code } : { kind: 'rollback-too-late', reason };
}
function intervalFor({ state, gates }, { stop }, now) {
    return stop === undefined ? (0,poll_interval/* pollIntervalMilliseconds */.z)(now - state.startedAt) : lookIntervalMilliseconds(gates, now);
}
/** The rollback lost the race: the rollout is complete, so going back is a rollout of its own. */
async function revert(rollout, abort, dependencies) {
    const { target, eventLog, clock } = dependencies;
    const before = rollout.state.observed?.stable?.label ?? 'the previous revision';
    eventLog.milestone(`the deployment completed before the rollback: deploying ${before} again`, 'bad');
    const startedAt = clock.now();
    let ref;
    try {
        ref = await target.revert(rollout.ref);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return endUnreverted(abort, error);
    }
    const goOn = { kind: 'continue', reason: 'a rollback is not judged by gates' };
    const end = await reconcileRollout({ ...rollout, ref, origin: 'started', state: (0,rollout_state/* initialState */.ue)(startedAt), purpose: 'promote' }, { ...dependencies, judge: ({ stop }) => Promise.resolve(stop && goOn) });
    return { kind: 'reverted', end, abort };
}
//# sourceMappingURL=reconcile-rollout.js.map

/***/ }),

/***/ 42246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openRecord),
/* harmony export */   r: () => (/* binding */ endRecord)
/* harmony export */ });
/* harmony import */ var _domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53177);

/** Opens the record of a rollout that has not done anything yet. `eventsBefore`: ids of earlier events of the platform. */
function openRecord(start, eventsBefore) {
    return {
        ...start,
        failures: [],
        unhealthy: [],
        successor: undefined,
        eventsSeen: new Set(eventsBefore),
        loggedProgress: '',
        ending: undefined,
        endedAt: undefined
    };
}
/**
 * Ends the record. Only the first ending counts. What the step reports at its end (the error of a step with one service, the warning of a
 * pause) is not logged here.
 */
function endRecord(record, ending, at) {
    if (record.ending !== undefined)
        return;
    record.ending = ending;
    record.endedAt = at;
    const { verdict, reason } = ending;
    const isSaidLater = record.eventLog.isAlone && verdict !== 'succeeded';
    record.eventLog.end(reason.startsWith(_domain_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLED_BACK */ .jC) ? reason : `${verdict}: ${reason}`, verdict, isSaidLater ? 'logged-elsewhere' : 'logged');
}
//# sourceMappingURL=record-in-progress.js.map

/***/ }),

/***/ 22210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ noteShare),
/* harmony export */   b0: () => (/* binding */ openStep),
/* harmony export */   ue: () => (/* binding */ initialState)
/* harmony export */ });
/** A rollout before the first observation. */
function initialState(startedAt) {
    return {
        startedAt,
        observed: undefined,
        abort: undefined,
        rollbackRequested: false,
        judgement: undefined,
        unreadable: undefined,
        driftSeen: undefined,
        weights: [],
        steps: [],
        metrics: { upTo: 0, signals: new Map(), series: new Map(), percentiles: new Map() },
        probes: new Map(),
        targets: [],
        failedReads: { metrics: 0, alarms: 0, targets: 0 },
        loggedProgress: '',
        loggedEvidence: ''
    };
}
/** The step at this weight: the one that continues, or a new one. */
function openStep({ steps }, canaryPercent, startedAt) {
    const last = steps.at(-1);
    if (last?.canaryPercent === canaryPercent)
        return last;
    if (last !== undefined)
        last.finishedAt ??= startedAt;
    const step = {
        canaryPercent,
        startedAt,
        finishedAt: undefined,
        decidedAt: undefined,
        verdict: undefined,
        reason: '',
        reports: [],
        readAt: startedAt,
        unreadMilliseconds: 0
    };
    steps.push(step);
    return step;
}
/** Notes the canary's share where it is another than before: the step at the previous share has ended. */
function noteShare(state, observed, origin) {
    const { at, canaryPercent } = observed;
    if (canaryPercent === undefined)
        return;
    noteWeight(state, observed, origin);
    const last = state.steps.at(-1);
    if (last !== undefined && last.canaryPercent !== canaryPercent)
        last.finishedAt ??= at;
}
/**
 * Of a rollout that another run started, the earlier weights are unknown: its canary has served nothing but this rollout's traffic since
 * the rollout began, and this step began with its stop.
 */
function noteWeight({ weights, steps }, { at, canaryPercent = 0, startedAt, stop }, origin) {
    if (canaryPercent === (weights.at(-1)?.canaryPercent ?? 0))
        return;
    const isTakenOver = origin === 'joined' && weights.length === 0 && steps.length === 0;
    if (isTakenOver && startedAt !== undefined)
        weights.push({ at: startedAt, canaryPercent }, { at: stop?.since ?? at, canaryPercent });
    else
        weights.push({ at, canaryPercent });
}
//# sourceMappingURL=rollout-state.js.map

/***/ })

};
