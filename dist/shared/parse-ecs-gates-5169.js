import { modules as shared0 } from './gate-m29199.js';
export const id = 5169;
export const ids = [5169];
export const modules = {
...shared0,

/***/ 88502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A9: () => farReachingIn,
  Sd: () => idsIn,
  Z_: () => prefixIds
 });
 const WORDS = /"[^"]*"|'[^']*'|([A-Za-z_]\w*)(\s*\()?/g;
 const FAR_REACHING = [ 'METRICS', 'SEARCH' ];
 function idsIn(expression) {
  return [ ...new Set([ ...expression.matchAll(WORDS) ].flatMap(([, word = '', call]) => isId(word, call) ? word : [])) ];
 }
 function farReachingIn(expression) {
  return [ ...expression.matchAll(WORDS) ].map(([, word = '', call]) => call === void 0 ? '' : word.toUpperCase()).find(word => FAR_REACHING.includes(word));
 }
 function prefixIds(expression, prefix) {
  return expression.replaceAll(WORDS, (all, word, call) => isId(word ?? '', call) ? `${prefix}${all}` : all);
 }
 function isId(word, call) {
  return /^[a-z]/.test(word) && call === void 0;
 }
})

};
