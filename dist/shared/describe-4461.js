export const id = 4461;
export const ids = [4461];
export const modules = {

/***/ 24461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   yg: () => (/* binding */ formatDigits)
/* harmony export */ });
/** Made when it is first needed: that takes 13 ms and 7 MiB. */
let counts;
/** `1,234,567` */
function formatCount(count) {
    counts ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
    return counts.format(count);
}
/** A share as a percentage of two significant digits: `0.093%`, `2%`, `100%`. */
function formatRate(rate) {
    return `${formatDigits(rate * 100)}%`;
}
/** `0.62`, `431`, `more than 10^12` */
function formatE(logE) {
    if (logE > 12 * Math.LN10)
        return 'more than 10^12';
    const e = Math.exp(logE);
    return e < 0.01 ? 'below 0.01' : formatDigits(e);
}
/** `1.25`, `30`: without trailing zeros. */
function formatDigits(number) {
    if (Math.abs(number) >= 100)
        return formatCount(Math.round(number));
    return String(Number(number.toPrecision(2)));
}
//# sourceMappingURL=format-figures.js.map

/***/ })

};
