export const modules = {

/***/ 52845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => fillPromql,
  v: () => readPrometheusQuery
 });
 var _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98660);
 var _domain_gate_read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1577);
 var _domain_gate_source_placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2332);
 var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80521);
 var _selector_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42265);
 const MOST_CHARACTERS = 1e4;
 const WINDOW = '{window}';
 const STRINGS = /((?:=~|!~)\s*)?("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)/g;
 const RANGES = /\[\s*([\dsmhdwy]{1,20})\s*(?:\]|:)/g;
 function readPrometheusQuery(text, {source: source, use: use}) {
  const written = (0, _domain_gate_read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(text, 'a query in PromQL');
  if (written.length > MOST_CHARACTERS) throw (0, _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, `the query is longer than ${MOST_CHARACTERS} characters.`);
  const query = written.trim().replaceAll(WINDOW, `${source.windowSeconds}s`);
  checkPlaceholders(query, text);
  const counter = use === 'count' ? (0, _selector_js__WEBPACK_IMPORTED_MODULE_4__.zO)(query) : void 0;
  if (use === 'count' && counter === void 0) checkRanges(query, {
   text: text,
   windowSeconds: source.windowSeconds
  });
  return {
   text: query,
   counter: counter
  };
 }
 function checkPlaceholders(query, {at: at}) {
  const outside = query.replaceAll(STRINGS, '');
  const [stray] = (0, _domain_gate_source_placeholders_js__WEBPACK_IMPORTED_MODULE_2__.Qf)(outside);
  if (stray !== void 0) throw (0, _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(at, `{${stray}} is outside of quotes. Write it as the value of a label: label="{${stray}}".`);
  const inBackticks = [ ...query.matchAll(/`[^`]*`/g) ].some(([literal]) => (0, _domain_gate_source_placeholders_js__WEBPACK_IMPORTED_MODULE_2__.Qf)(literal).length > 0);
  if (inBackticks) throw (0, _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(at, 'placeholders between backticks are not supported. Use double quotes.');
 }
 function checkRanges(query, {text: text, windowSeconds: windowSeconds}) {
  const outside = query.replaceAll(STRINGS, '""');
  const ranges = [ ...outside.matchAll(RANGES) ].map(([, range = '']) => range);
  if (ranges.length === 0 || ranges.some(range => (0, _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_3__.lW)(range) === windowSeconds)) return;
  const [range = ''] = ranges;
  throw (0, _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, `the query counts over ${range}, but the windows of the source last ${(0, 
  _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_3__.MP)(windowSeconds)}. Write [{window}] in place of [${range}], or set "window" of the source.`);
 }
 function fillPromql(text, names) {
  return text.replaceAll(STRINGS, (_, operator, literal) => {
   const encode = operator === void 0 ? escapeString : value => escapeString(escapePattern(value));
   return `${operator ?? ''}${(0, _domain_gate_source_placeholders_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(literal, names, encode)}`;
  });
 }
 function escapeString(value) {
  return value.replace(/[\\"']/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
 }
 function escapePattern(value) {
  return value.replace(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`);
 }
}),

/***/ 42265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  E_: () => findOtherLabel,
  KI: () => matchersBeside,
  zO: () => readCounter
 });
 const STRING = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
 const NAME = /[a-zA-Z_][\w:]*/y;
 const QUOTED = new RegExp(STRING, 'y');
 const MATCHER = new RegExp(String.raw`\s*([a-zA-Z_]\w*|${STRING})\s*(=~|!~|!=|=)\s*(${STRING})\s*`, 'y');
 const QUOTED_METRIC = new RegExp(String.raw`\s*(${STRING})\s*(?=[,}])`, 'y');
 const SUM_START = /sum\s*\(\s*/y;
 const SUM_END = /\s*\)/y;
 const SIGN = /\s*([+-])\s*/y;
 function readCounter(text) {
  const source = text.trim();
  const whole = readSelector(source, 0);
  if (whole?.end === source.length) return isCounter([ whole.selector ]);
  const terms = [];
  let at = 0;
  let sign = 1;
  for (;;) {
   const start = match(SUM_START, source, at);
   const read = start === void 0 ? void 0 : readSelector(source, start.end);
   const end = read === void 0 ? void 0 : match(SUM_END, source, read.end);
   if (read === void 0 || end === void 0) return;
   terms.push({
    sign: sign,
    selector: read.selector
   });
   if (end.end === source.length) {
    const counted = isCounter(terms.map(({selector: selector}) => selector));
    return counted === void 0 ? void 0 : terms;
   }
   const next = match(SIGN, source, end.end);
   if (next === void 0) return;
   sign = next.groups[1] === '-' ? -1 : 1;
   at = next.end;
  }
 }
 function isCounter(selectors) {
  if (selectors.some(({metric: metric}) => metric.includes(':'))) return;
  return selectors.map(selector => ({
   sign: 1,
   selector: selector
  }));
 }
 function match(pattern, text, at) {
  pattern.lastIndex = at;
  const groups = pattern.exec(text);
  return groups === null ? void 0 : {
   end: pattern.lastIndex,
   groups: groups
  };
 }
 function readSelector(text, start) {
  const name = match(NAME, text, start);
  let at = name?.end ?? start;
  let metric = name?.groups[0];
  const matchers = [];
  if (text[at] === '{') {
   at += 1;
   while (text[at] !== '}') {
    const quoted = match(QUOTED_METRIC, text, at);
    const found = quoted ?? match(MATCHER, text, at);
    if (found === void 0) return;
    const [, label = '', operator, value = ''] = found.groups;
    if (quoted !== void 0 || label === '__name__' && operator === '=') {
     if (metric !== void 0) return;
     metric = unquote(quoted === void 0 ? value : label);
    } else matchers.push({
     label: unquote(label),
     operator: operator,
     value: unquote(value)
    });
    at = found.end;
    if (text[at] === ',') at += /^,\s*\}/.test(text.slice(at, at + 20)) ? text.slice(at).indexOf('}') : 1; else if (text[at] !== '}') return;
   }
   at += 1;
  }
  if (metric === void 0 || metric === '') return;
  return {
   selector: {
    metric: metric,
    matchers: matchers,
    text: text.slice(start, at)
   },
   end: at
  };
 }
 function unquote(text) {
  return match(QUOTED, text, 0)?.end === text.length ? text.slice(1, -1) : text;
 }
 function matchersBeside(narrow, wide) {
  if (narrow.metric !== wide.metric) return;
  const keyOf = ({label: label, operator: operator, value: value}) => JSON.stringify([ label, operator, value ]);
  const wideKeys = new Set(wide.matchers.map(keyOf));
  const narrowKeys = new Set(narrow.matchers.map(keyOf));
  if ([ ...wideKeys ].some(key => !narrowKeys.has(key))) return;
  return narrow.matchers.filter(matcher => !wideKeys.has(keyOf(matcher)));
 }
 function findOtherLabel({matchers: matchers}, labels) {
  return matchers.find(({label: label, operator: operator, value: value}) => {
   const found = labels.get(label);
   return operator === '=' && !value.includes('\\') && found !== void 0 && found !== value;
  })?.label;
 }
})

};
