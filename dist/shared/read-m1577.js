export const modules = {

/***/ 1577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Kf: () => readChoice,
  UW: () => readSeconds,
  bf: () => readWholeNumber,
  k9: () => readTolerance,
  oO: () => readPercent,
  uf: () => readBreachRule,
  wM: () => readMinutes,
  yR: () => readText,
  z0: () => readMilliseconds
 });
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);
 var _gate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98660);
 function readText(text, what) {
  if (text.kind === 'scalar' && text.text.trim() !== '') return text.text;
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected ${what}${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Pp)(text)}.`);
 }
 function readChoice(text, choices) {
  const found = choices.find(choice => text.kind === 'scalar' && choice === text.text);
  if (found !== void 0) return found;
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected one of ${choices.join(', ')}${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Pp)(text, ';')}.`);
 }
 function readWholeNumber(text, {from: from, to: to}) {
  const number = text.kind === 'scalar' && /^\d+$/.test(text.text) ? Number(text.text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected a whole number from ${from} to ${to}${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Pp)(text)}.`);
 }
 function readPercent(text, {above: above, from: from, to: to}) {
  const written = text.kind === 'scalar' ? /^(\d+(?:\.\d+)?) ?%$/.exec(text.text)?.[1] : void 0;
  const percent = written === void 0 ? Number.NaN : Number(written);
  if ((above === void 0 || percent > above) && (from === void 0 || percent >= from) && percent <= to) return percent / 100;
  refuseBareNumber(text, '%');
  const range = above === void 0 ? `from ${from ?? 0}% to ${to}%` : `above ${above}%, up to ${to}%`;
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected a percentage such as 5% (${range})${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Pp)(text)}.`);
 }
 function readTolerance(text) {
  const times = text.kind === 'scalar' && /^[1-9](?:\.\d{1,4})?$/.test(text.text) ? Number(text.text) : 1;
  if (times === 1) return readPercent(text, {
   from: 0,
   to: 900
  });
  const excess = Number(((times - 1) * 100).toFixed(4));
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `${times} has no percent sign. Write ${excess}% to accept ${times} times the value of stable, or ${times}% to accept ${times}% more.`);
 }
 function readSeconds(text, {from: from, to: to}) {
  const seconds = text.kind === 'scalar' && !/^\d+$/.test(text.text) ? (0, _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.lW)(text.text) : void 0;
  if (seconds !== void 0 && seconds >= from && seconds <= to) return seconds;
  const missing = text.kind === 'scalar' ? (0, _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.v_)(text.text, {
   from: from,
   to: to
  }) : void 0;
  if (missing !== void 0) throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `${missing}.`);
  const range = `${(0, _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.MP)(from)} to ${(0, 
  _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.MP)(to)}`;
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected a duration such as 90s or 2m (${range})${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Pp)(text)}.`);
 }
 function refuseBareNumber(text, unit) {
  if (text.kind !== 'scalar' || !/^\d{1,6}(?:\.\d{1,6})?$/.test(text.text)) return;
  const asShare = unit === '%' && Number(text.text) < 1 ? `${Number((Number(text.text) * 100).toFixed(4))}% or ` : '';
  const missing = unit === '%' ? 'percent sign' : 'unit';
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `${text.text} has no ${missing}. Write ${asShare}${text.text}${unit}.`);
 }
 function readMinutes(text, {from: from, to: to}) {
  const written = text.kind === 'scalar' ? /^(\d+)m$/.exec(text.text)?.[1] : void 0;
  const minutes = written === void 0 ? Number.NaN : Number(written);
  if (minutes >= from && minutes <= to) return minutes;
  refuseBareNumber(text, 'm');
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected whole minutes such as 5m (${from}m to ${to}m)${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Pp)(text)}.`);
 }
 function readMilliseconds(text) {
  const [, written, unit] = text.kind === 'scalar' ? /^(\d+(?:\.\d+)?) ?(ms|s)$/.exec(text.text) ?? [] : [];
  const milliseconds = unit === 's' ? Number(written) * 1e3 : Number(written);
  if (milliseconds >= 1 && milliseconds <= 3e5) return Number(milliseconds.toFixed(3));
  refuseBareNumber(text, 'ms');
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected a response time such as 300ms or 1.5s (1 ms to 300 s)${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Pp)(text)}.`);
 }
 const RULE_MINUTES = {
  from: 2,
  to: 999
 };
 function readBreachRule(text) {
  const written = text.kind === 'scalar' ? /^(?:(\d+) of )?(\d+)m( in total)?$/.exec(text.text) : void 0;
  const [, some, all, total] = written ?? [];
  const rule = all === void 0 ? void 0 : breachRule(some, Number(all), total);
  if (rule !== void 0 && rule.minutes >= RULE_MINUTES.from && Number(all) <= RULE_MINUTES.to) return rule;
  refuseBareNumber(text, 'm');
  const swapped = some !== void 0 && total === void 0 ? refuseMoreThanAll(Number(some), Number(all)) : void 0;
  if (swapped !== void 0) throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, swapped);
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected minutes such as 5m (in a row), "3 of 5m" or "5m in total", from ${RULE_MINUTES.from}m to ${RULE_MINUTES.to}m${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Pp)(text, ';')}.`);
 }
 function refuseMoreThanAll(some, all) {
  const isInRange = all >= RULE_MINUTES.from && some <= RULE_MINUTES.to;
  if (some <= all || !isInRange) return;
  return `"${some} of ${all}m" requires more minutes than its period has. Write "${all} of ${some}m", or at most "${all} of ${all}m".`;
 }
 function breachRule(some, all, total) {
  if (some === void 0) return {
   kind: total === void 0 ? 'consecutive' : 'cumulative',
   minutes: all
  };
  if (total !== void 0 || Number(some) > all) return;
  return {
   kind: 'm-of-n',
   minutes: Number(some),
   of: all
  };
 }
})

};
