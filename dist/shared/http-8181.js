export const id = 8181;
export const ids = [8181,9932];
export const modules = {

/***/ 54537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => stepEvent
 });
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
 function stepEvent(env) {
  return {
   async read() {
    try {
     return JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    } catch {
     return;
    }
   }
  };
 }
}),

/***/ 90653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D: () => readPullRequest
 });
 async function readPullRequest(event) {
  const {pull_request: pullRequest} = await event.read() ?? {};
  if (pullRequest?.number === void 0) return;
  const {number: number, merged: merged, merge_commit_sha: mergeCommit, head: head} = pullRequest;
  return {
   number: number,
   commit: merged === true ? mergeCommit ?? void 0 : head?.sha
  };
 }
})

};
