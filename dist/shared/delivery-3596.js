export const id = 3596;
export const ids = [3596];
export const modules = {

/***/ 83596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubCommitStatusMessenger: () => (/* binding */ githubCommitStatusMessenger)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_notice_github_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79060);
/* harmony import */ var _github_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74023);



const MOST_CONTEXT_CHARACTERS = 200;
/** The status of the commit, one per service and environment: https://docs.github.com/rest/commits/statuses */
function githubCommitStatusMessenger({ octokit, at }) {
    return {
        async deliver(notice) {
            const { commit, services, environment, runUrl } = notice.subject;
            if (commit === undefined)
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', 'A commit status needs a commit; set "commit".');
            const context = `deploy-kit/${services.join('+')} (${environment})`.slice(0, MOST_CONTEXT_CHARACTERS);
            await (0,_github_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .askGithub */ .f)('statuses: write', () => octokit.rest.repos.createCommitStatus({
                ...at,
                ...{ sha: commit, context, ...(0,_domain_notice_github_state_js__WEBPACK_IMPORTED_MODULE_1__/* .commitStatusOf */ .Z)(notice) },
                ...(runUrl === undefined ? {} : { target_url: runUrl })
            }));
            return {};
        }
    };
}
//# sourceMappingURL=github-commit-status-messenger.js.map

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

/***/ })

};
