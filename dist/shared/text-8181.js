export const id = 8181;
export const ids = [8181];
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
}),

/***/ 50392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => openGithub,
  Y: () => openDeploymentHistory
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89932);
 var _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62425);
 var _github_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78252);
 async function openGithub(token, {env: env, clock: clock, deadlineAt: deadlineAt}) {
  const {GITHUB_REPOSITORY: repository} = env;
  if (repository === void 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', 'GITHUB_REPOSITORY is not set. GitHub sets it in every job; do not unset it.');
  const api = (0, _github_api_js__WEBPACK_IMPORTED_MODULE_3__.M)(env);
  const {openRepository: openRepository} = await Promise.all([ __webpack_require__.e(157), __webpack_require__.e(9740) ]).then(__webpack_require__.bind(__webpack_require__, 69758));
  const fetch = (0, _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__.y)((0, _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__.U)({
   clock: clock,
   deadlineAt: deadlineAt,
   random: Math.random
  }), env);
  return openRepository({
   token: token,
   repository: repository,
   api: api,
   fetch: fetch
  });
 }
 async function openDeploymentHistory(repository) {
  const {repositoryReader: repositoryReader} = await __webpack_require__.e(4023).then(__webpack_require__.bind(__webpack_require__, 74023));
  const {githubDeploymentHistory: githubDeploymentHistory} = await __webpack_require__.e(9e3).then(__webpack_require__.bind(__webpack_require__, 79e3));
  return githubDeploymentHistory(repositoryReader(repository), repository.at);
 }
})

};
