export const id = 4533;
export const ids = [4533];
export const modules = {

/***/ 54533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askForIdToken: () => (/* binding */ askForIdToken)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62621);
/* harmony import */ var _actions_http_client_lib_auth__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92145);


/**
 * The answer of the runner's endpoint for tokens, as the client of @actions/core asks it: with ten retries. A module of its own, as few
 * jobs need its client. Throws an error with `statusCode` where the endpoint refuses.
 */
async function askForIdToken(url, bearer) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__.HttpClient('deploy-kit', [new _actions_http_client_lib_auth__WEBPACK_IMPORTED_MODULE_1__/* .BearerCredentialHandler */ .tZ(bearer)], {
        allowRetries: true,
        maxRetries: 10
    });
    const { result } = await client.getJson(url);
    return result?.value;
}
//# sourceMappingURL=id-token-endpoint.js.map

/***/ })

};
