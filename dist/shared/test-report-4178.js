import { modules as shared0 } from './files-m87932.js';
export const id = 4178;
export const ids = [4178,7932];
export const modules = {
...shared0,

/***/ 19354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_input_list_item_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53493);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);
 var _domain_test_report_split_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45838);
 function readInputs(read) {
  return {
   title: read.text('title') ?? 'Tests',
   folder: read.text('working-directory') ?? '.',
   reports: readReports(read),
   coverage: readPatterns(read, 'coverage'),
   minimumCoverage: readPercent(read.text('minimum-coverage')),
   onMissing: read.yesNo('fail-when-missing') === true ? 'fail' : 'tell'
  };
 }
 function readReports(read) {
  const patterns = readPatterns(read, 'reports');
  if (patterns.length > 0) return patterns;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('reports', 'a value is required, such as "**/junit.xml".');
 }
 function readPatterns(read, input) {
  const patterns = (0, _domain_test_report_split_patterns_js__WEBPACK_IMPORTED_MODULE_1__.s)(read.block(input) ?? '');
  const problem = patterns.map(_domain_input_list_item_js__WEBPACK_IMPORTED_MODULE_2__.J).find(found => found !== void 0);
  if (problem !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, problem);
  if (patterns.length === 0 || patterns.some(pattern => !pattern.startsWith('!'))) return patterns;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, 'every pattern is an exclusion. Add a pattern that matches reports, such as "**/*.xml".');
 }
 function readPercent(text) {
  if (text === void 0) return;
  const percent = Number(text.endsWith('%') ? text.slice(0, -1).trimEnd() : text);
  if (Number.isFinite(percent) && percent >= 0 && percent <= 100) return percent;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('minimum-coverage', `expected a percentage from 0 to 100, such as 80${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.L3)(text, ';')}.`);
 }
}),

/***/ 74178:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
   var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27530);
   var _adapters_files_node_file_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87932);
   var _disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48482);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66884);
   var _runner_step_annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4743);
   var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61751);
   var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78745);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19354);
   const {env: env} = process;
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_5__.C)(async () => {
    const inputs = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_9__.K)((0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_4__.a)());
    const {run: run} = await Promise.all([ __webpack_require__.e(8879), __webpack_require__.e(2003) ]).then(__webpack_require__.bind(__webpack_require__, 2003));
    return run(inputs, {
     search: (0, _adapters_files_node_file_search_js__WEBPACK_IMPORTED_MODULE_2__.nodeFileSearch)(env),
     files: (0, _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_1__.nodeFiles)(env),
     annotations: (0, _runner_step_annotations_js__WEBPACK_IMPORTED_MODULE_6__.x)(),
     log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_7__.t)(),
     summary: (0, _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_8__.x)(env),
     workspace: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0, _disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__.B3)(env))
    });
   });
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 45838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  s: () => splitPatterns,
  z: () => quotePattern
 });
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
 function splitPatterns(text) {
  return text.split('\n').flatMap(splitLine).map(pattern => pattern.trim().replace(/^!\s+/, '!')).filter(pattern => pattern !== '');
 }
 function splitLine(line) {
  const parts = [];
  let part = [];
  let depth = 0;
  let closing = count(line, '}');
  for (const character of line) {
   if (depth > 0 && isBlank(character) && [ '{', ',' ].includes(part.at(-1) ?? '')) continue;
   if (depth > 0 && (character === ',' || character === '}')) while (isBlank(part.at(-1))) part.pop();
   if (character === '{' && depth < closing) depth += 1;
   if (character === '}') {
    closing -= 1;
    depth = Math.max(0, depth - 1);
   }
   if (character === ',' && depth === 0) {
    parts.push(part.join(''));
    part = [];
    continue;
   }
   part.push(character);
  }
  return [ ...parts, part.join('') ];
 }
 function isBlank(character) {
  return character === ' ' || character === '\t';
 }
 function count(text, character) {
  return text.split(character).length - 1;
 }
 function quotePattern(pattern) {
  const quoted = (0, _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__.AB)(pattern.replaceAll(/[{},!?[\]@()|+]/g, '-'));
  return quoted.startsWith('"') ? `"${pattern}"` : quoted;
 }
}),

/***/ 4743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  x: () => stepAnnotations
 });
 var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);
 function stepAnnotations() {
  return {
   error: (title, message, place) => (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.fz)('error', {
    title: title,
    message: message,
    place: place
   })
  };
 }
})

};
