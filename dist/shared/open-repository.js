export const id = 9740;
export const ids = [9740,9423];
export const modules = {

/***/ 89423:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
 module.exports = __webpack_require__(19227)(() => __webpack_require__(12472));
}),

/***/ 69758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  openRepository: () => openRepository
 });
 var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50157);
 function openRepository({token: token, repository: repository, api: api, fetch: fetch}) {
  const [owner = '', repo = ''] = repository.split('/');
  return {
   octokit: (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.getOctokit)(token, {
    baseUrl: api,
    request: {
     fetch: fetch
    },
    log: SILENT
   }),
   at: {
    owner: owner,
    repo: repo
   }
  };
 }
 const SILENT = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {}
 };
})

};
