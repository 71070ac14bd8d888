import { modules as shared0 } from './aws-sdk-client-elastic-load-balancing-v2-m24677.js';
export const id = 9708;
export const ids = [9708];
export const modules = {
...shared0,

/***/ 9708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  ElasticLoadBalancingV2Client: () => _ElasticLoadBalancingV2Client__WEBPACK_IMPORTED_MODULE_0__.M
 });
 var _ElasticLoadBalancingV2Client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24677);
})

};
