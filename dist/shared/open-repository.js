export const id = 9740;
export const ids = [9740,9423];
export const modules = {

/***/ 89423:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// @actions/http-client imports undici when it is loaded, yet needs it only behind a proxy.
module.exports = __webpack_require__(19227)(() => __webpack_require__(12472))


/***/ }),

/***/ 69758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRepository: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50157);

/** Opens the API. Retries and rate limits are those of the fetch that is given. */
function openRepository({ token, repository, api, fetch }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__.getOctokit)(token, { baseUrl: api, request: { fetch }, log: SILENT }), at: { owner, repo } };
}
/** The client would write deprecations to the log. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
//# sourceMappingURL=open-repository.js.map

/***/ })

};
