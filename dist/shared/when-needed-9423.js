export const id = 9423;
export const ids = [9423];
export const modules = {

/***/ 89423:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
 module.exports = __webpack_require__(19227)(() => __webpack_require__(12472));
})

};
