export const id = 7094;
export const ids = [7094];
export const modules = {

/***/ 97094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubDeploymentMessenger: () => (/* binding */ githubDeploymentMessenger)
});

// EXTERNAL MODULE: ./build/src/domain/delivery/read-deployment-payload.js
var read_deployment_payload = __webpack_require__(76828);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/notice/github-state.js
var github_state = __webpack_require__(79060);
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/delivery/deployment-payload.js
var deployment_payload = __webpack_require__(52839);
;// CONCATENATED MODULE: ./build/src/domain/delivery/compose-payload.js


/** The payload of the GitHub deployment that records what a step did with one service. */
function composePayload(service, { strategy, run }, delivery) {
    const { verdict, reasonCode, startedAt, finishedAt, from, to } = service;
    return {
        schema: deployment_payload/* PAYLOAD_SCHEMA */.R,
        service: service.service,
        platform: service.platform,
        target: service.target,
        environment: delivery.environment,
        version: delivery.version ?? to?.label ?? 'unknown',
        kind: delivery.kind ?? (isSameSoftware(service) ? 'redeploy' : 'deploy'),
        strategy,
        verification: nameVerification(service),
        startedAt,
        outcome: { verdict, reasonCode, finishedAt },
        ...(0,present_members/* presentMembers */.P)({
            digest: onlyDigest(to?.digests),
            commit: run.commit,
            previous: from && previousVersion(from, delivery),
            commits: delivery.commits && {
                total: delivery.commits.length,
                list: delivery.commits.slice(0, deployment_payload/* MOST_LISTED_COMMITS */.N)
            },
            run: run.url
        })
    };
}
function previousVersion(from, delivery) {
    return {
        version: delivery.previousVersion ?? from.label,
        ...(0,present_members/* presentMembers */.P)({ digest: onlyDigest(from.digests), commit: delivery.previousCommit })
    };
}
/** A revision with several images has no digest of its own. */
function onlyDigest(digests) {
    const [only, ...others] = Object.values(digests ?? {});
    return others.length === 0 ? only : undefined;
}
function isSameSoftware({ from, to }) {
    return from !== undefined && from.id === to?.id;
}
/** What a deployment of ours always has to pass are the health checks of its platform. */
function nameVerification({ steps }) {
    return steps.some(step => (step.evidence ?? []).length > 0) ? 'gates' : 'health';
}
//# sourceMappingURL=compose-payload.js.map
// EXTERNAL MODULE: ./build/src/domain/own-member.js
var own_member = __webpack_require__(27437);
;// CONCATENATED MODULE: ./build/src/domain/notice/payload-of-notice.js




/** What the GitHub deployment of one service says for good; its end too, where that is known by now. */
function payloadOfNotice({ subject, commits }, service) {
    const { result, commit, digest, runUrl } = subject;
    const previous = previousOf(subject, service);
    // Of several services that served different versions, the commits of all are not those of each: dora-report reads them itself.
    const own = subject.previousOf === undefined || subject.previous !== undefined ? commits : undefined;
    const list = own?.list
        .slice(0, deployment_payload/* MOST_LISTED_COMMITS */.N)
        .map(line => ({ commit: line.commit, committedAt: line.committedAt }));
    const outcome = result?.services.find(each => each.service === service);
    const composed = result === undefined || outcome === undefined
        ? undefined
        : composePayload(outcome, result, {
            environment: subject.environment,
            version: subject.version,
            previousVersion: previous?.version,
            previousCommit: previous?.commit,
            kind: subject.kind,
            commits: undefined
        });
    return {
        schema: deployment_payload/* PAYLOAD_SCHEMA */.R,
        ...{ service, environment: subject.environment, version: subject.version, kind: subject.kind },
        ...{ strategy: subject.strategy, verification: subject.verification },
        startedAt: new Date(subject.startedAt).toISOString(),
        ...(0,present_members/* presentMembers */.P)({ previous, commit, digest, run: runUrl }),
        ...composed,
        ...(0,present_members/* presentMembers */.P)({
            commit: commit ?? composed?.commit,
            digest: digest ?? composed?.digest,
            commits: list === undefined || own === undefined ? undefined : { total: own.total, list }
        })
    };
}
/** What served before of one service. */
function previousOf({ previous, previousOf: byService }, service) {
    if (byService === undefined)
        return previous;
    const last = (0,own_member/* ownMember */.n)(byService, service);
    return last === undefined ? undefined : { version: last.version ?? last.commit.slice(0, 7), commit: last.commit };
}
//# sourceMappingURL=payload-of-notice.js.map
// EXTERNAL MODULE: ./build/src/github/github-repository.js
var github_repository = __webpack_require__(74023);
// EXTERNAL MODULE: ./build/src/github/read-list.js
var read_list = __webpack_require__(13194);
;// CONCATENATED MODULE: ./build/src/adapters/github/github-deployment-messenger.js







const PERMISSION = 'deployments: write';
/** 1,000 deployments of one environment since the run began. */
const MOST_PAGES = 10;
/**
 * A GitHub deployment for each service, with a payload by deploy-kit/deployment@1, and a status for each notice:
 * https://docs.github.com/rest/deployments. What names it for the next time are the numbers, in the order of the services.
 */
function githubDeploymentMessenger(repository) {
    return {
        async deliver(notice, earlier) {
            const { services } = notice.subject;
            const known = earlier?.split(',').map(Number) ?? [];
            const recorded = await Promise.all(services.map((service, index) => record(repository, { notice, service, known: known.length === services.length ? known[index] : undefined })));
            const problem = recorded.find(each => each.problem !== undefined)?.problem;
            return { reference: recorded.map(({ id }) => id).join(','), ...(0,present_members/* presentMembers */.P)({ problem }) };
        }
    };
}
async function record(repository, { notice, service, known }) {
    const { id: found, rest } = known === undefined ? await findOwn(repository, { notice, service }) : { id: known, rest: 'read' };
    if (found !== undefined) {
        try {
            return { id: await addStatus(repository, { notice, service, id: found }) };
        }
        catch (error) {
            if (!(error instanceof github_repository/* GithubRefusal */.O) || error.status !== 404)
                throw error;
        }
    }
    const id = await addStatus(repository, { notice, service, id: await create(repository, { notice, service }) });
    return rest === 'read' ? { id } : { id, problem: describeUnread(notice, { service, id }) };
}
function describeUnread({ subject }, { service, id }) {
    return new errors/* DeployError */.s('platform-error', `The newest ${MOST_PAGES * read_list/* PAGE_SIZE */.md} deployments to ${subject.environment} include none from this run for ${service}, so ${id} was created. Set "thread" to the output of the earlier call.`);
}
/** The one deployment that this run recorded for the service, for a call that was not handed its number. Several are nobody's. */
async function findOwn({ octokit, at }, { notice: { event, subject }, service }) {
    if (event === 'started' || event === 'awaiting-approval' || subject.runUrl === undefined)
        return { id: undefined, rest: 'read' };
    const { environment } = subject;
    const { items, rest } = await (0,read_list/* readListOf */.gH)(PERMISSION, octokit.paginate.iterator(octokit.rest.repos.listDeployments, { ...at, environment, per_page: read_list/* PAGE_SIZE */.md }), MOST_PAGES);
    const own = items.filter(({ payload }) => {
        const read = (0,read_deployment_payload/* readDeploymentPayload */.u)(payload);
        return read.kind === 'ours' && read.payload.run === subject.runUrl && read.payload.service === service;
    });
    return { id: own.length === 1 ? own[0]?.id : undefined, rest: own.length === 0 ? rest : 'read' };
}
async function create({ octokit, at }, { notice, service }) {
    const { commit, environment, version } = notice.subject;
    if (commit === undefined)
        throw new errors/* DeployError */.s('bad-input', 'A GitHub deployment needs a commit; set "commit".');
    const { data } = await (0,github_repository/* askGithub */.f)(PERMISSION, () => octokit.rest.repos.createDeployment({
        ...at,
        ...{ ref: commit, environment, task: 'deploy', auto_merge: false, required_contexts: [] },
        description: `${service} ${version}`.slice(0, 140),
        payload: { ...payloadOfNotice(notice, service) }
    }));
    if ('id' in data)
        return data.id;
    throw new errors/* DeployError */.s('rejected', `GitHub made no deployment: ${data.message ?? 'it did not say why'}.`);
}
async function addStatus({ octokit, at }, { notice, service, id }) {
    const { environmentUrl, runUrl } = notice.subject;
    await (0,github_repository/* askGithub */.f)(PERMISSION, () => octokit.rest.repos.createDeploymentStatus({
        ...at,
        deployment_id: id,
        ...(0,github_state/* deploymentStatusOf */.r)(notice, service),
        ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
        ...(runUrl === undefined ? {} : { log_url: runUrl })
    }));
    return id;
}
//# sourceMappingURL=github-deployment-messenger.js.map

/***/ }),

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
/** The same for a complete result, which says whether a deployment was started. */
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
    held: 'in_progress',
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
 * The state that GitHub is told for a verdict. `failure` is the version's own, `error` says that nothing is known of it: a
 * cancelled deployment does not count as a failed change, and neither does one that was refused before anything was changed.
 */
function stateFor(verdict, reach = 'production') {
    return verdict === 'failed' && reach === 'nothing' ? 'error' : STATES[verdict];
}
/** The description of a status: the verdict, by which `readVerdict` finds it again, and as much of the reason as there is room for. */
function describeStatus(verdict, reason) {
    const said = reason.replace(/\s+/g, ' ').trim();
    // `rolled-back: at 20%: …`: the verdict says the rest.
    const rest = said.startsWith(`${_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLED_BACK */ .jC} `) ? said.slice(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLED_BACK */ .jC.length + 1) : said;
    return (0,_text_clip_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipText */ .g)(`${verdict}: ${rest}`, DESCRIPTION_CHARACTERS);
}
/** The verdict that a status of ours tells; undefined for a status that somebody else wrote. */
function readVerdict(description) {
    return _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS_WORST_FIRST */ .Gv.find(verdict => description?.startsWith(`${verdict}: `));
}
//# sourceMappingURL=deployment-status.js.map

/***/ }),

/***/ 76828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDeploymentPayload)
/* harmony export */ });
/* harmony import */ var _input_calendar_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67765);
/* harmony import */ var _present_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3079);
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53177);
/* harmony import */ var _deployment_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52839);




/**
 * Reads what GitHub gives as `payload`: an object, or the text of one, as it was sent
 * (https://docs.github.com/rest/deployments/deployments). What is optional and malformed is left out, members that are not known
 * are passed over.
 */
function readDeploymentPayload(value) {
    const shape = asObject(typeof value === 'string' ? parseText(value) : value);
    if (shape?.schema !== _deployment_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_SCHEMA */ .R)
        return { kind: 'foreign' };
    const missing = ['service', 'environment', 'version', 'startedAt'].find(name => asText(shape[name]) === undefined);
    if (missing !== undefined)
        return { kind: 'unusable', problem: `"${missing}" is missing or no text` };
    const startedAt = asTime(shape.startedAt);
    if (startedAt === undefined)
        return { kind: 'unusable', problem: '"startedAt" is no time with an offset' };
    const kind = asOneOf(['deploy', 'rollback', 'redeploy'], shape.kind);
    if (kind === undefined)
        return { kind: 'unusable', problem: '"kind" is none of deploy, rollback, redeploy' };
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
            ...(0,_present_members_js__WEBPACK_IMPORTED_MODULE_1__/* .presentMembers */ .P)({
                platform: asText(shape.platform),
                target: asText(shape.target),
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
    return { version, ...(0,_present_members_js__WEBPACK_IMPORTED_MODULE_1__/* .presentMembers */ .P)({ digest: asText(shape.digest), commit: asText(shape.commit) }) };
}
function readOutcome(shape) {
    const verdict = asOneOf(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS_WORST_FIRST */ .Gv, shape?.verdict);
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
/** A time without an offset could be anybody's local time. */
function asTime(value) {
    const text = asText(value);
    return text?.includes('T') === true && (0,_input_calendar_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCalendarTime */ .R)(text) !== undefined ? text : undefined;
}
function asOneOf(choices, value) {
    return choices.find(choice => choice === value);
}
//# sourceMappingURL=read-deployment-payload.js.map

/***/ }),

/***/ 79060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ commitStatusOf),
/* harmony export */   r: () => (/* binding */ deploymentStatusOf)
/* harmony export */ });
/* harmony import */ var _delivery_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62904);
/* harmony import */ var _delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);
/* harmony import */ var _text_clip_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92158);
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53177);
/* harmony import */ var _notice_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52062);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);






/** GitHub refuses a longer description of a status. */
const DESCRIPTION_CHARACTERS = 140;
/** What GitHub is told of one service: its own verdict, where the result has one, as one of many may have failed. */
function deploymentStatusOf({ event, headline, subject }, service) {
    if ((0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnd */ .uV)(event)) {
        const own = isSpokenByResult(event, subject.result?.verdict)
            ? subject.result?.services.find(each => each.service === service)
            : undefined;
        const verdict = own?.verdict ?? event;
        return {
            state: (0,_delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateFor */ .Dp)(verdict, own !== undefined && (0,_delivery_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__/* .neverReachedProduction */ .y)(own) ? 'nothing' : 'production'),
            description: (0,_delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStatus */ .Wn)(verdict, (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(own?.reason ?? headline ?? (0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseEvent */ .Cg)(event).words))
        };
    }
    const words = [(0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseEvent */ .Cg)(event).words, headline].filter(text => text !== undefined).join(': ');
    return {
        state: event === 'awaiting-approval' ? 'queued' : 'in_progress',
        description: (0,_text_clip_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipText */ .g)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(words), DESCRIPTION_CHARACTERS)
    };
}
/** A job that failed after its deployment succeeded says more than the services' verdicts. */
function isSpokenByResult(event, verdict) {
    return event === verdict;
}
/** A commit status has four states only: https://docs.github.com/rest/commits/statuses#create-a-commit-status */
function commitStatusOf({ event, headline }) {
    const isSaid = headline?.startsWith(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLLED_BACK */ .jC) === true;
    const words = [isSaid ? undefined : (0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseEvent */ .Cg)(event).words, headline].filter(text => text !== undefined).join(': ');
    return { state: commitState(event), description: (0,_text_clip_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipText */ .g)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(words), DESCRIPTION_CHARACTERS) };
}
function commitState(event) {
    if (!(0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnd */ .uV)(event) || event === 'held')
        return 'pending';
    if (event === 'succeeded')
        return 'success';
    return (0,_delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateFor */ .Dp)(event) === 'failure' ? 'failure' : 'error';
}
//# sourceMappingURL=github-state.js.map

/***/ }),

/***/ 27437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownMember)
/* harmony export */ });
/** The member of a record that a name from outside asks for; undefined for what every object has, such as `constructor`. */
function ownMember(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
//# sourceMappingURL=own-member.js.map

/***/ }),

/***/ 74023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ GithubRefusal),
/* harmony export */   f: () => (/* binding */ askGithub),
/* harmony export */   githubRepository: () => (/* binding */ githubRepository)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50157);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92158);
/* harmony import */ var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3823);
/* harmony import */ var _http_lost_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40282);





/** Opens the API. Retries and rate limits are those of the fetch that is given. */
function githubRepository({ token, repository, api, fetch }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__.getOctokit)(token, { baseUrl: api, request: { fetch }, log: SILENT }), at: { owner, repo } };
}
/** Makes a call; `permission` is what the error names when the token lacks it, such as `deployments: write`. */
async function askGithub(permission, call) {
    try {
        return await call();
    }
    catch (error) {
        throw (0,_http_lost_request_js__WEBPACK_IMPORTED_MODULE_2__/* .findDeployError */ .N)(error) ?? explain(error, permission);
    }
}
/** The error of an answer that is no success. */
class GithubRefusal extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s {
    status;
    constructor(status, message, cause) {
        super(status >= 500 ? 'platform-error' : 'rejected', message, { cause });
        this.status = status;
    }
}
function explain(cause, permission) {
    const { status, response } = cause;
    if (typeof status !== 'number')
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('platform-error', 'GitHub could not be asked.', { cause });
    const said = response?.data?.message;
    const words = typeof said === 'string' ? (0,_domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipText */ .g)((0,_domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(said), 200) : 'nothing more';
    const isDenied = status === 401 || status === 403 || status === 404;
    const advice = isDenied ? ` The token may lack the permission ${permission}.` : '';
    return new GithubRefusal(status, `GitHub answered ${status}: ${words}.${advice}`.replace('..', '.'), cause);
}
/** The client would write deprecations to the log by itself. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
//# sourceMappingURL=github-repository.js.map

/***/ }),

/***/ 13194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gH: () => (/* binding */ readListOf),
/* harmony export */   gO: () => (/* binding */ readPagesOf),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74023);

/** The most that GitHub puts on a page: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE_SIZE = 100;
/**
 * The pages of a list, one request each, `mostPages` at most; `permission` is what a refusal names. Returns whether there are more. What
 * is created meanwhile moves items to the next page, so that an item may come twice and none is left out.
 */
async function* readPagesOf(permission, pages, mostPages) {
    const iterator = pages[Symbol.asyncIterator]();
    for (let count = 0;; count += 1) {
        const next = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .f)(permission, () => iterator.next());
        if (next.done === true)
            return 'read';
        if (count === mostPages)
            return 'unread';
        yield next.value.data;
    }
}
/** A whole list, each item once; `rest` says whether it was read to its end. */
async function readListOf(permission, pages, mostPages) {
    const items = new Map();
    const reading = readPagesOf(permission, pages, mostPages);
    for (;;) {
        const { value, done } = await reading.next();
        if (done === true)
            return { items: [...items.values()], rest: value };
        for (const item of value)
            items.set(item.id, item);
    }
}
//# sourceMappingURL=read-list.js.map

/***/ })

};
