export const id = 4533;
export const ids = [4533];
export const modules = {

/***/ 54533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  askForIdToken: () => askForIdToken
 });
 var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62621);
 var _actions_http_client_lib_auth__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92145);
 async function askForIdToken(url, bearer) {
  const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__.HttpClient('deploy-kit', [ new _actions_http_client_lib_auth__WEBPACK_IMPORTED_MODULE_1__.tZ(bearer) ], {
   allowRetries: true,
   maxRetries: 10
  });
  const {result: result} = await client.getJson(url);
  return result?.value;
 }
})

};
