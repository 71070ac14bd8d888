import { modules as shared0 } from './aws-m51955.js';
export const id = 1955;
export const ids = [1955];
export const modules = {
...shared0,

/***/ 90159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  G: () => readForward
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 function readForward({actions: actions}) {
  const forward = actions.find(({Type: Type}) => Type === 'forward');
  const config = forward !== void 0 && (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(forward.ForwardConfig) ? forward.ForwardConfig : {};
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(config.TargetGroups)) return typeof forward?.TargetGroupArn === 'string' ? [ {
   arn: forward.TargetGroupArn,
   weight: 1
  } ] : [];
  return config.TargetGroups.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv).flatMap(({TargetGroupArn: TargetGroupArn, Weight: Weight}) => typeof TargetGroupArn === 'string' ? [ {
   arn: TargetGroupArn,
   weight: typeof Weight === 'number' ? Weight : 1
  } ] : []);
 }
})

};
