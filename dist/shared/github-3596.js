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
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', 'A commit status requires a commit. Set "commit".');
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

/***/ 79060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ commitStatusOf),
/* harmony export */   r: () => (/* binding */ deploymentStatusOf)
/* harmony export */ });
/* harmony import */ var _delivery_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62904);
/* harmony import */ var _delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);
/* harmony import */ var _text_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3934);
/* harmony import */ var _text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92158);
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53177);
/* harmony import */ var _notice_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52062);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);







/** GitHub refuses a longer description of a status. */
const DESCRIPTION_CHARACTERS = 140;
/** The state that GitHub gets for one service: its own verdict, where the result has one, as one of many may have failed. */
function deploymentStatusOf({ event, headline, subject }, service) {
    if ((0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnd */ .uV)(event)) {
        const own = isSpokenByResult(event, subject.result?.verdict)
            ? subject.result?.services.find(each => each.service === service)
            : undefined;
        const verdict = own?.verdict ?? event;
        return {
            state: (0,_delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateFor */ .Dp)(verdict, own !== undefined && (0,_delivery_before_any_change_js__WEBPACK_IMPORTED_MODULE_2__/* .neverReachedProduction */ .y)(own) ? 'nothing' : 'production'),
            description: (0,_delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStatus */ .Wn)(verdict, (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)((own && (0,_text_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .splitHeadline */ .D)(own.reason).headline) ?? headline ?? (0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseEvent */ .Cg)(event).words))
        };
    }
    const words = [(0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseEvent */ .Cg)(event).words, headline].filter(text => text !== undefined).join(': ');
    return {
        state: event === 'awaiting-approval' ? 'queued' : 'in_progress',
        description: (0,_text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipText */ .g)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(words), DESCRIPTION_CHARACTERS)
    };
}
/** A job that failed after its deployment succeeded takes precedence over the services' verdicts. */
function isSpokenByResult(event, verdict) {
    return event === verdict;
}
/** A commit status has four states only: https://docs.github.com/rest/commits/statuses#create-a-commit-status */
function commitStatusOf({ event, headline }) {
    const isSaid = headline?.startsWith(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .ROLLED_BACK */ .jC) === true;
    const words = [isSaid ? undefined : (0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseEvent */ .Cg)(event).words, headline].filter(text => text !== undefined).join(': ');
    return { state: commitState(event), description: (0,_text_clip_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipText */ .g)((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(words), DESCRIPTION_CHARACTERS) };
}
function commitState(event) {
    if (!(0,_notice_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnd */ .uV)(event) || event === 'paused')
        return 'pending';
    if (event === 'succeeded')
        return 'success';
    return (0,_delivery_deployment_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateFor */ .Dp)(event) === 'failure' ? 'failure' : 'error';
}
//# sourceMappingURL=github-state.js.map

/***/ })

};
