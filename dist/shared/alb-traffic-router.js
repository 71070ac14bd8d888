import { modules as shared0 } from './aws-m51955.js';
export const id = 1955;
export const ids = [1955];
export const modules = {
...shared0,

/***/ 90159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readForward)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/** How a rule splits its traffic; empty when it does not forward. */
function readForward({ actions }) {
    const forward = actions.find(({ Type }) => Type === 'forward');
    const config = forward !== undefined && (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(forward.ForwardConfig) ? forward.ForwardConfig : {};
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(config.TargetGroups))
        return typeof forward?.TargetGroupArn === 'string' ? [{ arn: forward.TargetGroupArn, weight: 1 }] : [];
    return config.TargetGroups.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).flatMap(({ TargetGroupArn, Weight }) => typeof TargetGroupArn === 'string' ? [{ arn: TargetGroupArn, weight: typeof Weight === 'number' ? Weight : 1 }] : []);
}
//# sourceMappingURL=attachment.js.map

/***/ })

};
