export const id = 251;
export const ids = [251];
export const modules = {

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _use_cases_native_read_shift_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);

const WEEK_SECONDS = 7 * 86_400;
const PURPOSES = { no: 'deploy', continue: 'finish', rollback: 'abandon' };
/** Reads the inputs of the step. */
function readInputs(inputs) {
    return (0,_use_cases_native_read_shift_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readShiftInputs */ .M)(inputs, {
        steps: 'blue-green',
        onInconclusive: inputs.choice('on-inconclusive', ['abort', 'continue', 'hold']) ?? 'abort',
        keepSeconds: inputs.durationSeconds('keep-for', { from: 0, to: WEEK_SECONDS }) ?? 0,
        purpose: PURPOSES[inputs.choice('finish', ['no', 'continue', 'rollback']) ?? 'no']
    });
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 3251:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8518);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3462);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1968);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6301);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3563);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1200);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1751);
/* harmony import */ var _runner_step_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6036);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8745);
/* harmony import */ var _use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5620);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7731);











const { env } = process;
const state = (0,_runner_step_state_js__WEBPACK_IMPORTED_MODULE_5__/* .stepState */ .Q)();
const phase = state.read('phase');
// Before all else: what is started after a `main` that was killed must know that it is `post`.
state.save('phase', 'post');
const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m)(env);
const cancelled = (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_9__/* .cancellation */ .W)();
const step = {
    ...{ clock, state, cancelled, log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_4__/* .stepLog */ .t)(), summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSummary */ .x)(env), files: (0,_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env) },
    run: (0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_10__/* .readRunIdentity */ .MV)(env)
};
async function connect() {
    const { connectShift } = await Promise.all(/* import() */[__webpack_require__.e(212), __webpack_require__.e(547), __webpack_require__.e(586), __webpack_require__.e(85), __webpack_require__.e(175), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 9409));
    return connectShift(env, clock);
}
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(() => phase === 'post' ? (0,_use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_7__/* .finishShift */ .M)(connect, step) : (0,_use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_7__/* .runShift */ .G)(() => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInputs */ .a)()), connect, step));
// Calls that were under way when the job was cancelled are not waited for.
if (cancelled.aborted)
    process.exit();
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
