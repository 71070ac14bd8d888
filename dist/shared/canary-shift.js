export const id = 9978;
export const ids = [9978];
export const modules = {

/***/ 10162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _targets_ecs_use_cases_traffic_shift_read_shift_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8975);

/** Reads the inputs of the step. */
function readInputs(inputs) {
    return (0,_targets_ecs_use_cases_traffic_shift_read_shift_inputs_js__WEBPACK_IMPORTED_MODULE_0__.readCanaryInputs)(inputs);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 79978:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66884);
/* harmony import */ var _targets_ecs_use_cases_traffic_shift_run_shift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37353);
/* harmony import */ var _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85346);
/* harmony import */ var _wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31537);
/* harmony import */ var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12897);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10162);







const { phase, step } = (0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__/* .openStep */ .b)(process.env);
const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stepInputs */ .a)();
const connect = (0,_wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_4__/* .connectShiftLater */ .L)(process.env, step.clock, inputs);
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(() => phase === 'post'
    ? (0,_targets_ecs_use_cases_traffic_shift_run_shift_js__WEBPACK_IMPORTED_MODULE_2__/* .finishShift */ .Mm)(connect, step)
    : (0,_targets_ecs_use_cases_traffic_shift_run_shift_js__WEBPACK_IMPORTED_MODULE_2__/* .runShift */ .Gz)(() => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(inputs), { connect, step, requested: (0,_use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__/* .readRequested */ .L)(inputs, 'canary') }));
(0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveWhenCancelled */ .T)(step);
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
