export const id = 9325;
export const ids = [9325];
export const modules = {

/***/ 99325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  CloudWatchClient: () => _CloudWatchClient__WEBPACK_IMPORTED_MODULE_0__.W
 });
 var _CloudWatchClient__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67695);
})

};
