export const id = 7457;
export const ids = [7457];
export const modules = {

/***/ 62904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isBeforeAnyChange),
/* harmony export */   y: () => (/* binding */ neverReachedProduction)
/* harmony export */ });
/** Reason codes that are set before any change: the previous revision keeps serving. */
const REFUSALS = [
    'bad-input',
    'service-missing',
    'service-inactive',
    'wrong-controller',
    'wrong-strategy',
    'another-deployment-running',
    'preflight'
];
/** Calls that AWS did not carry out; they change nothing where no deployment was started by an earlier call. */
const REFUSED_CALLS = [
    'not-found',
    'access-denied',
    'credentials-expired',
    'credentials-missing',
    'rejected',
    'conflict',
    'throttled',
    'unreachable',
    'not-implemented'
];
/** Whether a `failed` outcome never reached production. It does not count as a failed change. */
function isBeforeAnyChange({ verdict, reasonCode }) {
    return verdict === 'failed' && REFUSALS.some(code => code === reasonCode);
}
/** The same for a complete result, which reports whether a deployment was started. */
function neverReachedProduction(service) {
    const { verdict, reasonCode, started, steps } = service;
    if (isBeforeAnyChange({ verdict, reasonCode }))
        return true;
    return verdict === 'failed' && !started && steps.length === 0 && REFUSED_CALLS.some(code => code === reasonCode);
}
//# sourceMappingURL=before-any-change.js.map

/***/ }),

/***/ 52839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MOST_LISTED_COMMITS),
/* harmony export */   R: () => (/* binding */ PAYLOAD_SCHEMA)
/* harmony export */ });
const PAYLOAD_SCHEMA = 'deploy-kit/deployment@1';
/** More commits than these are not listed in a payload. */
const MOST_LISTED_COMMITS = 100;
//# sourceMappingURL=deployment-payload.js.map

/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ stateFor),
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   wk: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var _text_clip_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92158);
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53177);


const STATES = {
    succeeded: 'success',
    paused: 'in_progress',
    'rolled-back': 'failure',
    failed: 'failure',
    'timed-out': 'failure',
    cancelled: 'error',
    unknown: 'error',
    superseded: 'inactive'
};
/** GitHub refuses a longer description. */
const DESCRIPTION_CHARACTERS = 140;
/**
 * The state that GitHub gets for a verdict. `failure` is the version's own, `error` means that its state is unknown: a
 * cancelled deployment does not count as a failed change, and neither does one that was refused before anything was changed.
 */
function stateFor(verdict, reach = 'production') {
    return verdict === 'failed' && reach === 'nothing' ? 'error' : STATES[verdict];
}
/** The description of a status: the verdict, by which `readVerdict` finds it again, and as much of the reason as there is room for. */
function describeStatus(verdict, reason) {
    const said = reason.replace(/\s+/g, ' ').trim();
    // `rolled-back: at 20%: …`: the verdict has the rest.
    const rest = said.startsWith(`${_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLED_BACK */ .jC} `) ? said.slice(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLED_BACK */ .jC.length + 1) : said;
    return (0,_text_clip_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipText */ .g)(`${verdict}: ${rest}`, DESCRIPTION_CHARACTERS);
}
/** The verdict in a status of deploy-kit; undefined for a status that another user wrote. */
function readVerdict(description) {
    return _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS_WORST_FIRST */ .Gv.find(verdict => description?.startsWith(`${verdict}: `));
}
//# sourceMappingURL=deployment-status.js.map

/***/ }),

/***/ 81204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readEnding),
/* harmony export */   n: () => (/* binding */ readDelivery)
/* harmony export */ });
/* harmony import */ var _own_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27437);
/* harmony import */ var _before_any_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62904);
/* harmony import */ var _deployment_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);



/** What a verdict of deploy-kit means for the version; a paused deployment has not ended. */
const BY_VERDICT = {
    succeeded: 'succeeded',
    paused: undefined,
    'rolled-back': 'rolled-back',
    failed: 'failed',
    'timed-out': 'failed',
    cancelled: 'undecided',
    unknown: 'undecided',
    superseded: 'undecided'
};
/**
 * What a state means without a verdict of deploy-kit. `inactive` is what GitHub itself makes of an older deployment when a newer one
 * succeeds (https://docs.github.com/rest/deployments/deployments#inactive-deployments): it decides nothing.
 */
const BY_STATE = {
    success: 'succeeded',
    failure: 'failed',
    error: 'undecided'
};
/** A deployment of ours with its end: the last of its statuses that decides anything, or else its payload. */
function readDelivery({ id, commit, environment, statuses }, payload) {
    return {
        id,
        // GitHub's own word for where it went: a payload may have been copied.
        environment,
        service: payload.service,
        version: payload.version,
        commit: payload.commit ?? commit,
        previous: payload.previous,
        kind: payload.kind,
        startedAt: Date.parse(payload.startedAt),
        ending: endingOf(statuses, payload),
        commits: payload.commits
    };
}
function endingOf(statuses, { outcome }) {
    const ending = readEnding(statuses, outcome);
    return ending.kind === 'unfinished' ? { kind: ending.kind } : { kind: ending.kind, at: ending.at };
}
/**
 * How a deployment ended: the last of its statuses that decides anything, or else its payload (undefined for a deployment of
 * others). A failure of a kind that changes nothing is undecided: the previous revision keeps running.
 */
function readEnding(statuses, outcome) {
    const [decisive] = statuses.toSorted(newestFirst).flatMap(status => {
        const verdict = (0,_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .readVerdict */ .wk)(status.description);
        const kind = verdict === undefined ? (0,_own_member_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMember */ .n)(BY_STATE, status.state) : decide(verdict, status, outcome);
        return kind === undefined ? [] : [{ kind, at: status.at, verdict }];
    });
    if (decisive !== undefined)
        return decisive;
    const kind = outcome && decide(outcome.verdict, undefined, outcome);
    return outcome === undefined || kind === undefined
        ? { kind: 'unfinished' }
        : { kind, at: Date.parse(outcome.finishedAt), verdict: outcome.verdict };
}
/** Of statuses of the same second, the one with the higher number is the later one, or else the one that is listed first. */
function newestFirst(one, other) {
    return other.at - one.at || (other.id ?? 0) - (one.id ?? 0);
}
/** The status `error` for a failure means that nothing was changed. So does the reason code of an outcome with the same verdict. */
function decide(verdict, status, outcome) {
    const isRefusal = outcome?.verdict === verdict && (0,_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isBeforeAnyChange */ .E)(outcome);
    return verdict === 'failed' && (status?.state === 'error' || isRefusal) ? 'undecided' : BY_VERDICT[verdict];
}
//# sourceMappingURL=read-delivery.js.map

/***/ }),

/***/ 76828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDeploymentPayload)
/* harmony export */ });
/* harmony import */ var _input_calendar_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67765);
/* harmony import */ var _present_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
/* harmony import */ var _rollout_rollout_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44056);
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53177);
/* harmony import */ var _deployment_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52839);





/**
 * Reads what GitHub gives as `payload`: an object, or the text of one, as it was sent
 * (https://docs.github.com/rest/deployments/deployments). What is optional and malformed is left out, members that are unknown
 * are passed over.
 */
function readDeploymentPayload(value) {
    const shape = asObject(typeof value === 'string' ? parseText(value) : value);
    if (shape?.schema !== _deployment_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_SCHEMA */ .R)
        return { kind: 'foreign' };
    const missing = ['service', 'environment', 'version', 'startedAt'].find(name => asText(shape[name]) === undefined);
    if (missing !== undefined)
        return { kind: 'unusable', problem: `"${missing}" is missing or is not a string` };
    const startedAt = asTime(shape.startedAt);
    if (startedAt === undefined)
        return { kind: 'unusable', problem: '"startedAt" is not a time with an offset' };
    const kind = asOneOf(['deploy', 'rollback', 'redeploy'], shape.kind);
    if (kind === undefined)
        return { kind: 'unusable', problem: '"kind" must be one of deploy, rollback, redeploy' };
    return {
        kind: 'ours',
        payload: {
            schema: _deployment_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_SCHEMA */ .R,
            service: asText(shape.service) ?? '',
            environment: asText(shape.environment) ?? '',
            version: asText(shape.version) ?? '',
            kind,
            strategy: asOneOf(['rolling', 'canary', 'linear', 'blue-green'], shape.strategy) ?? 'rolling',
            verification: asOneOf(['gates', 'health', 'none'], shape.verification) ?? 'none',
            startedAt,
            ...(0,_rollout_rollout_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .readRolloutIdentity */ .a)(shape),
            ...(0,_present_members_js__WEBPACK_IMPORTED_MODULE_2__/* .presentMembers */ .P)({
                digest: asText(shape.digest),
                commit: asText(shape.commit),
                previous: readVersion(asObject(shape.previous)),
                outcome: readOutcome(asObject(shape.outcome)),
                commits: readCommits(asObject(shape.commits)),
                run: asText(shape.run)
            })
        }
    };
}
function readVersion(shape) {
    const version = asText(shape?.version);
    if (shape === undefined || version === undefined)
        return undefined;
    return { version, ...(0,_present_members_js__WEBPACK_IMPORTED_MODULE_2__/* .presentMembers */ .P)({ digest: asText(shape.digest), commit: asText(shape.commit) }) };
}
function readOutcome(shape) {
    const verdict = asOneOf(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS_WORST_FIRST */ .Gv, shape?.verdict);
    const finishedAt = asTime(shape?.finishedAt);
    if (verdict === undefined || finishedAt === undefined)
        return undefined;
    return { verdict, reasonCode: asText(shape?.reasonCode) ?? '', finishedAt };
}
function readCommits(shape) {
    if (!Array.isArray(shape?.list))
        return undefined;
    const list = shape.list.flatMap(item => {
        const commit = asText(asObject(item)?.commit);
        const committedAt = asTime(asObject(item)?.committedAt);
        return commit === undefined || committedAt === undefined ? [] : [{ commit, committedAt }];
    });
    const total = typeof shape.total === 'number' && Number.isSafeInteger(shape.total) ? shape.total : list.length;
    return { total: Math.max(total, list.length), list };
}
function parseText(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function asText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A time without an offset could be anyone's local time. */
function asTime(value) {
    const text = asText(value);
    return text?.includes('T') === true && (0,_input_calendar_time_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCalendarTime */ .R)(text) !== undefined ? text : undefined;
}
function asOneOf(choices, value) {
    return choices.find(choice => choice === value);
}
//# sourceMappingURL=read-deployment-payload.js.map

/***/ }),

/***/ 67765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseCalendarTime)
/* harmony export */ });
const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;
/**
 * A day (`2026-11-01`: its midnight in UTC) or a time with its offset, in epoch milliseconds. Undefined for any other text, and for a
 * day or an hour that does not exist: JavaScript takes 30 February for 2 March.
 */
function parseCalendarTime(text) {
    const [, year, month, day, hour = '00'] = FORM.exec(text) ?? [];
    const midnight = new Date(`${year ?? ''}-${month ?? ''}-${day ?? ''}`);
    if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day) || Number(hour) > 23)
        return undefined;
    const at = Date.parse(text);
    return Number.isFinite(at) ? at : undefined;
}
//# sourceMappingURL=calendar-time.js.map

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

/***/ 44056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRevision),
/* harmony export */   a: () => (/* binding */ readRolloutIdentity)
/* harmony export */ });
/* harmony import */ var _present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);
/* harmony import */ var _ecs_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65279);


/** Longer texts are left out: ids and image references are shorter. */
const MOST_CHARACTERS = 2_048;
/** More containers are left out. */
const MOST_CONTAINERS = 20;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Reads the identity of a rollout from a result or a payload. What is missing or malformed is left out. */
function readRolloutIdentity(shape) {
    const { platform, target, from, to, ecs } = shape;
    return (0,_present_members_js__WEBPACK_IMPORTED_MODULE_0__/* .presentMembers */ .P)({
        platform: readText(platform),
        target: readText(target),
        from: readRevision(from),
        to: readRevision(to),
        ecs: (0,_ecs_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readEcsResult */ .p)(ecs, readText)
    });
}
/** Undefined for what is no revision. Images and digests that are malformed are left out. */
function readRevision(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { id, label, images, digests } = value;
    const [idText, labelText] = [readText(id), readText(label)];
    if (idText === undefined || labelText === undefined)
        return undefined;
    const isDigest = (text) => DIGEST.test(text);
    return { id: idText, label: labelText, images: readTexts(images), digests: readTexts(digests, isDigest) };
}
function readTexts(value, isValid = () => true) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return {};
    const entries = Object.entries(value).filter((entry) => readText(entry[0]) !== undefined && readText(entry[1]) !== undefined && isValid(entry[1]));
    return Object.fromEntries(entries.slice(0, MOST_CONTAINERS));
}
function readText(value) {
    return typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS ? value : undefined;
}
//# sourceMappingURL=rollout-identity.js.map

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

/***/ 92158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clipText)
/* harmony export */ });
/** Made when it is first needed: that takes some 10 ms. */
let graphemes;
/**
 * The text, cut to at most `limitCharacters` (UTF-16 units) with an ellipsis: after a word where one ends in the second half, never
 * inside what a reader sees as one character.
 */
function clipText(text, limitCharacters) {
    if (text.length <= limitCharacters)
        return text;
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    let room = '';
    // One more character than fits shows whether a word ends there.
    for (const { segment } of graphemes.segment(text.slice(0, limitCharacters + 1))) {
        if (room.length + segment.length > limitCharacters - 1)
            break;
        room += segment;
    }
    const endsAtWord = /\s/.test(text.charAt(room.length));
    const lastBlank = room.search(/\s\S*$/);
    return `${(!endsAtWord && lastBlank > limitCharacters / 2 ? room.slice(0, lastBlank) : room).trimEnd()}…`;
}
//# sourceMappingURL=clip-text.js.map

/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   H: () => (/* binding */ boundedResponse)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** Answers of APIs and webhooks: a page of 100 of GitHub's deployments has less than 7 MiB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** `fetch` whose answers end with an error when they are larger than any that is of use; nothing more of them is read then. */
function boundedFetch(fetch, mostBytes = MOST_BYTES) {
    return async (input, init) => boundedResponse(await fetch(input, init), mostBytes);
}
/** The response with a body that ends with a DeployError after so many bytes, decompressed. */
function boundedResponse(response, mostBytes = MOST_BYTES) {
    if (response.body === null)
        return response;
    let size = 0;
    const bound = new TransformStream({
        transform(chunk, controller) {
            size += chunk.length;
            if (size <= mostBytes)
                controller.enqueue(chunk);
            else
                controller.error(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', tooLarge(response.url, mostBytes)));
        }
    });
    const { status, statusText, headers, url } = response;
    const bounded = new Response(response.body.pipeThrough(bound), { status, statusText, headers });
    return Object.defineProperty(bounded, 'url', { value: url });
}
function tooLarge(url, mostBytes) {
    const host = URL.canParse(url) ? new URL(url).host : 'The server';
    return `${host} sent a response larger than ${Math.floor(mostBytes / 1024)} KiB. Check the address and any proxy in between.`;
}
//# sourceMappingURL=bounded-response.js.map

/***/ }),

/***/ 40282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ explainLost),
/* harmony export */   N: () => (/* binding */ findDeployError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

// https://nodejs.org/api/errors.html#common-system-errors
const NEVER_SENT = {
    ENOTFOUND: 'the host does not exist',
    EAI_AGAIN: 'the host name could not be resolved',
    ECONNREFUSED: 'the connection was refused',
    ENETUNREACH: 'its network is unreachable',
    EHOSTUNREACH: 'the host is unreachable',
    UND_ERR_CONNECT_TIMEOUT: 'the connection timed out'
};
/** The meaning of an error of `fetch`, without the address, which may be a secret. */
function explainLost(error) {
    const code = codes(error).find(each => Object.hasOwn(NEVER_SENT, each));
    if (code !== undefined)
        return { sentence: NEVER_SENT[code] ?? '', mayHaveArrived: false };
    if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
        return { sentence: 'the response timed out', mayHaveArrived: true };
    }
    const [other] = codes(error);
    const isCertificate = other !== undefined && /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(other);
    return {
        sentence: isCertificate
            ? `its certificate is not trusted (${other})`
            : `the connection broke (${other ?? 'no reason given'})`,
        mayHaveArrived: !isCertificate
    };
}
/** The error of ours that a library has wrapped, however deep. */
function findDeployError(error) {
    return chain(error).find(each => each instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s);
}
function codes(error) {
    return chain(error).flatMap(each => ('code' in each && typeof each.code === 'string' ? [each.code] : []));
}
/** An error, its causes, and of a cause that holds several (one per address of a host) all. */
function chain(error) {
    if (!(error instanceof Error))
        return [];
    const inner = error instanceof AggregateError ? error.errors.flatMap(chain) : [];
    return [error, ...inner, ...chain(error.cause)];
}
//# sourceMappingURL=lost-request.js.map

/***/ }),

/***/ 78252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ githubApi)
/* harmony export */ });
/* harmony import */ var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);

/** The address of GitHub's REST API. Throws `bad-input` where it is on another machine while the clock of a local cloud is in use. */
function githubApi(env) {
    const { GITHUB_API_URL: api = 'https://api.github.com' } = env;
    (0,_domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseRemoteHost */ .JM)(env, URL.canParse(api) ? new URL(api).hostname : '');
    return api;
}
//# sourceMappingURL=github-api.js.map

/***/ })

};
