export const id = 4273;
export const ids = [4273,4023];
export const modules = {

/***/ 4273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubPastDeployments: () => (/* binding */ githubPastDeployments)
/* harmony export */ });
/* harmony import */ var _domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76828);
/* harmony import */ var _domain_delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);
/* harmony import */ var _github_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74023);



const MOST_DEPLOYMENTS = 50;
/** Each costs a call; who failed more often in a row has other questions. */
const MOST_STATUS_CALLS = 15;
/** Titles are cut further by each channel. */
const MOST_TITLE_CHARACTERS = 2_000;
/** What GitHub's deployments and commits say; those of the run at `runUrl` are not the past. */
function githubPastDeployments({ octokit, at }, { runUrl }) {
    const { repos } = octokit.rest;
    async function endOf({ id }) {
        const { data } = await (0,_github_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .askGithub */ .f)('deployments: read', () => repos.listDeploymentStatuses({ ...at, deployment_id: id, per_page: 20 }));
        // A later success makes this one inactive, so that every status counts, not the newest only.
        if (data.some(({ state }) => state === 'success'))
            return 'success';
        const [last] = data;
        const isFailure = last?.state === 'failure' || (last?.state === 'error' && (0,_domain_delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .readVerdict */ .wk)(last.description) === 'unknown');
        return isFailure ? 'failure' : undefined;
    }
    return {
        async find({ service, environment }) {
            const { data } = await (0,_github_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .askGithub */ .f)('deployments: read', () => repos.listDeployments({ ...at, environment, per_page: MOST_DEPLOYMENTS }));
            let isAfterFailure = false;
            for (const deployment of data.filter(isPastOf(service, runUrl, data)).slice(0, MOST_STATUS_CALLS)) {
                const end = await endOf(deployment);
                if (end === 'success')
                    return { lastSuccess: describe(deployment), isAfterFailure };
                isAfterFailure ||= end === 'failure';
            }
            return { lastSuccess: undefined, isAfterFailure };
        },
        async compare(base, head) {
            const { data } = await (0,_github_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .askGithub */ .f)('contents: read', () => repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: 100 }));
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
/** Deployments of the service; where none is told apart by service, all that others recorded for the environment. */
function isPastOf(service, runUrl, all) {
    const areOurs = all.some(({ payload }) => (0,_domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeploymentPayload */ .u)(payload).kind === 'ours');
    return ({ payload }) => {
        const read = (0,_domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeploymentPayload */ .u)(payload);
        if (read.kind !== 'ours')
            return !areOurs && read.kind === 'foreign';
        return read.payload.service === service && (runUrl === undefined || read.payload.run !== runUrl);
    };
}
function describe({ sha, payload }) {
    const read = (0,_domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeploymentPayload */ .u)(payload);
    return read.kind === 'ours'
        ? { commit: read.payload.commit ?? sha, version: read.payload.version }
        : { commit: sha, version: undefined };
}
//# sourceMappingURL=github-past-deployments.js.map

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
/* harmony import */ var _report_clip_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93127);
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53177);


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
 * cancelled deployment does not count as a failed change.
 */
function stateFor(verdict) {
    return STATES[verdict];
}
/** The description of a status: the verdict, by which `readVerdict` finds it again, and as much of the reason as there is room for. */
function describeStatus(verdict, reason) {
    return (0,_report_clip_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipText */ .g)(`${verdict}: ${reason.replace(/\s+/g, ' ').trim()}`, DESCRIPTION_CHARACTERS);
}
/** The verdict that a status of ours tells; undefined for a status that somebody else wrote. */
function readVerdict(description) {
    return _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS_WORST_FIRST */ .Gv.find(verdict => description?.startsWith(`${verdict}: `));
}
//# sourceMappingURL=deployment-status.js.map

/***/ }),

/***/ 76828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDeploymentPayload)
/* harmony export */ });
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
                cluster: asText(shape.cluster),
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
    const isTime = text !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text);
    return isTime && Number.isFinite(Date.parse(text)) ? text : undefined;
}
function asOneOf(choices, value) {
    return choices.find(choice => choice === value);
}
//# sourceMappingURL=read-deployment-payload.js.map

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
/* harmony import */ var _domain_report_clip_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93127);
/* harmony import */ var _domain_notice_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76606);
/* harmony import */ var _http_lost_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40282);





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
        throw (0,_http_lost_request_js__WEBPACK_IMPORTED_MODULE_3__/* .findDeployError */ .N)(error) ?? explain(error, permission);
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
    const words = typeof said === 'string' ? (0,_domain_report_clip_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipText */ .g)((0,_domain_notice_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(said), 200) : 'nothing more';
    const isDenied = status === 401 || status === 403 || status === 404;
    const advice = isDenied ? ` The token may lack the permission ${permission}.` : '';
    return new GithubRefusal(status, `GitHub answered ${status}: ${words}.${advice}`.replace('..', '.'), cause);
}
/** The client would write deprecations to the log by itself. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
//# sourceMappingURL=github-repository.js.map

/***/ })

};
