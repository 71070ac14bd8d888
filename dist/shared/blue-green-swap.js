export const id = 3251;
export const ids = [3251];
export const modules = {

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var _targets_ecs_use_cases_traffic_shift_read_shift_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46828);
 function readInputs(inputs, kinds) {
  return (0, _targets_ecs_use_cases_traffic_shift_read_shift_inputs_js__WEBPACK_IMPORTED_MODULE_0__.readSwapInputs)(inputs, kinds);
 }
}),

/***/ 93251:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66884);
   var _targets_ecs_use_cases_traffic_shift_run_shift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37353);
   var _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85346);
   var _wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31537);
   var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12897);
   var _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54690);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7731);
   const {phase: phase, step: step} = (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__.b)(process.env);
   const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__.a)();
   const connect = (0, _wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_4__.L)(process.env, step.clock, inputs);
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__.C)(() => phase === 'post' ? (0, 
   _targets_ecs_use_cases_traffic_shift_run_shift_js__WEBPACK_IMPORTED_MODULE_2__.Mm)(connect, step) : (0, 
   _targets_ecs_use_cases_traffic_shift_run_shift_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(() => (0, 
   _inputs_js__WEBPACK_IMPORTED_MODULE_6__.K)(inputs, _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__.B), {
    connect: connect,
    step: step,
    requested: (0, _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__.L)(inputs, 'blue-green')
   }));
   (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__.T)(step);
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
})

};
