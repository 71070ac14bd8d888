import { modules as shared0 } from './http-m38124.js';
export const id = 8181;
export const ids = [8181];
export const modules = {
...shared0,

/***/ 54537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The event of the run, in the file that the runner itself wrote: no input names it. */
function stepEvent(env) {
    return {
        async read() {
            try {
                return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
            }
            catch {
                return undefined;
            }
        }
    };
}
//# sourceMappingURL=step-event.js.map

/***/ }),

/***/ 90653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPullRequest)
/* harmony export */ });
/** Reads it from the event of the run; undefined for other events. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
async function readPullRequest(event) {
    const { pull_request: pullRequest } = ((await event.read()) ?? {});
    if (pullRequest?.number === undefined)
        return undefined;
    const { number, merged, merge_commit_sha: mergeCommit, head } = pullRequest;
    return { number, commit: merged === true ? (mergeCommit ?? undefined) : head?.sha };
}
//# sourceMappingURL=pull-request-event.js.map

/***/ })

};
