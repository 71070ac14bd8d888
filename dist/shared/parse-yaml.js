import { modules as shared0 } from './document-m47917.js';
import { modules as shared1 } from './document-m74476.js';
export const id = 7917;
export const ids = [7917];
export const modules = {
...shared0,
...shared1,

/***/ 33639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  z: () => isExactNumber
 });
 var _text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22561);
 function isExactNumber(source, number) {
  if (!Number.isFinite(number)) return false;
  const said = readDecimal(source);
  const held = readDecimal(String(number));
  return said !== void 0 && said.digits === held?.digits && said.exponent === held.exponent;
 }
 function readDecimal(text) {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
  const all = whole + fraction;
  if (all === '') return;
  const digits = (0, _text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__.h)(all.replace(/^0+/, ''), '0');
  if (digits === '') return {
   digits: '0',
   exponent: 0
  };
  const trailing = all.length - (0, _text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__.h)(all, '0').length;
  return {
   digits: `${sign === '-' ? '-' : ''}${digits}`,
   exponent: Number(exponent) - fraction.length + trailing
  };
 }
})

};
