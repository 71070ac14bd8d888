import { modules as shared0 } from './smithy-core-m11046.js';
export const id = 7398;
export const ids = [7398];
export const modules = {
...shared0,

/***/ 77398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  partition: () => _util_endpoints_lib_aws_partition__WEBPACK_IMPORTED_MODULE_1__.jB
 });
 __webpack_require__(16180);
 var _util_endpoints_lib_aws_partition__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23305);
})

};
