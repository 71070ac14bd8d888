import { modules as shared0 } from './aws-sdk-credential-provider-process-m13575.js';
export const id = 3575;
export const ids = [3575,5956];
export const modules = {
...shared0,

/***/ 8729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => externalDataInterceptor
 });
 var _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56333);
 var _readFile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82149);
 const externalDataInterceptor = {
  getFileRecord() {
   return _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj;
  },
  interceptFile(path, contents) {
   _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj[path] = Promise.resolve(contents);
  },
  getTokenRecord() {
   return _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a;
  },
  interceptToken(id, contents) {
   _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a[id] = contents;
  }
 };
}),

/***/ 10816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Y: () => parseKnownFiles
 });
 var loadSharedConfigFiles = __webpack_require__(23692);
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
 const mergeConfigFiles = (...files) => {
  const merged = {};
  for (const file of files) for (const [key, values] of Object.entries(file)) if (merged[key] !== void 0) Object.assign(merged[key], values); else merged[key] = values;
  return merged;
 };
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
 const parseKnownFiles = async init => {
  const parsedFiles = await (0, loadSharedConfigFiles.p)(init);
  return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
 };
})

};
