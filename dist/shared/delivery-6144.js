export const id = 6144;
export const ids = [6144];
export const modules = {

/***/ 53763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubPastDeployments: () => (/* binding */ githubPastDeployments)
/* harmony export */ });
/* harmony import */ var _domain_delivery_read_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81204);
/* harmony import */ var _domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76828);
/* harmony import */ var _github_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74023);
/* harmony import */ var _github_read_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13194);




/** 1,000 deployments of one environment. */
const MOST_PAGES = 10;
/** Per service. Each status costs one call. */
const MOST_STATUS_CALLS = 15;
const MOST_STATUS_PAGES = 5;
/** Titles are cut further by each channel. */
const MOST_TITLE_CHARACTERS = 2_000;
const PERMISSION = 'deployments: read';
/** What GitHub's deployments and commits say; those of the run at `runUrl` are not the past. */
function githubPastDeployments(repository, { runUrl }) {
    const { octokit, at } = repository;
    const { repos } = octokit.rest;
    return {
        async find({ services, environment }) {
            const searches = services.map(service => startSearch(service));
            const others = startSearch('');
            const foreign = [];
            let areOurs = false;
            const pages = (0,_github_read_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readPagesOf */ .gO)(PERMISSION, octokit.paginate.iterator(repos.listDeployments, { ...at, environment, per_page: _github_read_list_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md }), MOST_PAGES);
            let rest = 'read';
            while (searches.some(isSearching)) {
                const page = await pages.next();
                if (page.done === true) {
                    rest = page.value;
                    break;
                }
                for (const deployment of page.value) {
                    const read = (0,_domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readDeploymentPayload */ .u)(deployment.payload);
                    areOurs ||= read.kind === 'ours';
                    if (read.kind === 'foreign' && foreign.length < MOST_STATUS_CALLS)
                        foreign.push(deployment);
                    if (read.kind !== 'ours' || isOfRun(read, runUrl))
                        continue;
                    const search = searches.find(({ service }) => service === read.payload.service);
                    if (search !== undefined)
                        await look(repository, search, { deployment, read });
                }
            }
            // When no deployment names a service, all that other tools recorded for the environment count.
            if (!areOurs)
                for (const deployment of foreign)
                    await look(repository, others, { deployment, read: undefined });
            return new Map(searches.map(search => [
                search.service,
                areOurs ? describeSearch(search, rest) : { ...describeSearch(others, rest), isOfOthers: true }
            ]));
        },
        async compare(base, head) {
            const { data } = await (0,_github_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .askGithub */ .f)('contents: read', () => repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: _github_read_list_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md }));
            return {
                total: data.total_commits,
                href: data.html_url,
                list: data.commits.map(({ sha, html_url: href, commit, author }) => ({
                    commit: sha,
                    title: (commit.message.split('\n', 1)[0] ?? '').slice(0, MOST_TITLE_CHARACTERS),
                    author: author?.login ?? commit.author?.name ?? 'unknown',
                    committedAt: commit.committer?.date ?? commit.author?.date ?? '',
                    href
                }))
            };
        }
    };
}
function startSearch(service) {
    return { service, calls: 0, isAfterFailure: false, lastSuccess: undefined, state: 'searching' };
}
function isSearching({ state }) {
    return state === 'searching';
}
function isOfRun({ payload }, runUrl) {
    return runUrl !== undefined && payload.run === runUrl;
}
/** Records how one deployment ended, from its last deciding status. */
async function look(repository, search, { deployment, read }) {
    if (search.state !== 'searching')
        return;
    if (search.calls === MOST_STATUS_CALLS) {
        search.state = 'given-up';
        return;
    }
    search.calls += 1;
    const { kind, verdict } = (0,_domain_delivery_read_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnding */ .O)(await readStatuses(repository, deployment.id), read?.kind === 'ours' ? read.payload.outcome : undefined);
    if (kind === 'succeeded') {
        search.lastSuccess = describe(deployment);
        search.state = 'found';
    }
    // A refused or unknown deployment is not a failed change, but it was reported as a failure.
    search.isAfterFailure ||=
        ['failed', 'rolled-back'].includes(kind) ||
            (kind === 'undecided' && (verdict === 'failed' || verdict === 'unknown'));
}
async function readStatuses({ octokit, at }, id) {
    const parameters = { ...at, deployment_id: id, per_page: _github_read_list_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md };
    // Newest first: what is not read is older than 500 others.
    const { items } = await (0,_github_read_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readListOf */ .gH)(PERMISSION, octokit.paginate.iterator(octokit.rest.repos.listDeploymentStatuses, parameters), MOST_STATUS_PAGES);
    return items.map(status => ({
        state: status.state,
        description: status.description,
        at: Date.parse(status.created_at),
        id: status.id
    }));
}
function describeSearch({ state, isAfterFailure, lastSuccess }, rest) {
    const unread = state === 'given-up'
        ? `the last ${MOST_STATUS_CALLS} deployments did not succeed, and earlier ones were not read`
        : state === 'searching' && rest === 'unread'
            ? `the last ${MOST_PAGES * _github_read_list_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md} deployments include no success, and earlier ones were not read`
            : undefined;
    return { lastSuccess, isAfterFailure, unread };
}
function describe({ sha, payload }) {
    const read = (0,_domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readDeploymentPayload */ .u)(payload);
    return read.kind === 'ours'
        ? { commit: read.payload.commit ?? sha, version: read.payload.version }
        : { commit: sha, version: undefined };
}
//# sourceMappingURL=github-past-deployments.js.map

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

/***/ 81204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readEnding),
/* harmony export */   n: () => (/* binding */ readDelivery)
/* harmony export */ });
/* harmony import */ var _own_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27437);
/* harmony import */ var _before_any_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62904);
/* harmony import */ var _deployment_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);



/** What a verdict of ours says of the version; a held deployment is not at its end. */
const BY_VERDICT = {
    succeeded: 'succeeded',
    held: undefined,
    'rolled-back': 'rolled-back',
    failed: 'failed',
    'timed-out': 'failed',
    cancelled: 'undecided',
    unknown: 'undecided',
    superseded: 'undecided'
};
/**
 * What a state says where no verdict of ours does. `inactive` is what GitHub itself makes of an older deployment when a newer one
 * succeeds (https://docs.github.com/rest/deployments/deployments#inactive-deployments): it decides nothing.
 */
const BY_STATE = {
    success: 'succeeded',
    failure: 'failed',
    error: 'undecided'
};
/** A deployment of ours with its end: the last of its statuses that decides anything, or else what its payload says. */
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
 * How a deployment ended: the last of its statuses that decides anything, or else what its payload says (undefined for a deployment of
 * others). A failure of a kind that changes nothing is undecided: what served before served on.
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
