import { modules as shared0 } from './aws-sdk-credential-provider-sso-m26548.js';
export const id = 6548;
export const ids = [6548,4167];
export const modules = {
...shared0,

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
