import { modules as shared0 } from './changes-m64201.js';
export const id = 1296;
export const ids = [1296];
export const modules = {
...shared0,

/***/ 71624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  y: () => ecsOutputs
 });
 function ecsOutputs(services) {
  const lines = of => services.map(({ecs: ecs}) => of(ecs) ?? '').join('\n');
  return {
   'task-definition-arn': lines(ecs => ecs?.taskDefinition),
   'previous-task-definition-arn': lines(ecs => ecs?.previousTaskDefinition),
   'service-deployment-arn': lines(ecs => ecs?.serviceDeploymentArn),
   registered: String(services.some(({ecs: ecs}) => ecs?.registered === true)),
   'task-definition-diff': services.flatMap(service => listChanges(service, services.length)).join('\n')
  };
 }
 function listChanges({service: service, changes: changes}, of) {
  return of === 1 ? changes.revision : changes.revision.map(line => `${service}: ${line}`);
 }
}),

/***/ 72574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D: () => readServiceInputs,
  b: () => MOST_TASKS
 });
 var _domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
 var _domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64201);
 var _domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28792);
 const MOST_TASKS = 5e3;
 function readServiceInputs(inputs) {
  const source = inputs.text('task-definition');
  return {
   cluster: (0, _domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__._H)(inputs.required('cluster')),
   service: (0, _domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__.rU)(inputs.required('service')),
   source: source === void 0 ? void 0 : (0, _domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_3__.n)('task-definition', source),
   changes: (0, _domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_2__.A2)(inputs),
   redeploy: 'when-changed',
   desiredCount: void 0,
   circuitBreaker: void 0,
   alarms: readAlarms(inputs),
   failedTasksLimit: inputs.wholeNumber('max-failed-tasks', {
    from: 1,
    to: MOST_TASKS
   }),
   keepRevisions: void 0
  };
 }
 function readAlarms(inputs) {
  const names = inputs.list('alarms');
  if (names.length === 0) return;
  if (!names.includes('none')) return {
   names: names,
   enabled: true,
   rollback: true
  };
  if (names.length === 1) return {
   names: [],
   enabled: false,
   rollback: false
  };
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('alarms', '"none" cannot be combined with alarm names. Set alarm names, or only "none".');
 }
}),

/***/ 37853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  H: () => requireSpec
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64201);
 function requireSpec({service: service, source: source, changes: changes, redeploy: redeploy, desiredCount: desiredCount}, given) {
  if (source !== void 0 || !(0, _domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__.gm)(changes) || redeploy === 'forced' || desiredCount !== void 0) {
   (0, _domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_1__.s8)(changes);
   return;
  }
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('image', `no image is set, and no other input changes service ${service}. Set ${given}. If an input is an output of another job, note that GitHub drops outputs that contain a masked value.`);
 }
}),

/***/ 37353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Gz: () => runShift,
  Mm: () => finishShift,
  ih: () => finishShiftFound
 });
 var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11148);
 var _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49567);
 var _service_ecs_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71624);
 var _shift_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72981);
 function runShift(readRequest, {connect: connect, step: step, requested: requested}) {
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__.G)(async reach => {
   const request = await readRequest();
   const {shiftTraffic: shiftTraffic} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(6609), __webpack_require__.e(6272), __webpack_require__.e(3070), __webpack_require__.e(9620), __webpack_require__.e(1766), __webpack_require__.e(2398), __webpack_require__.e(6414), __webpack_require__.e(6702) ]).then(__webpack_require__.bind(__webpack_require__, 76414));
   return shiftTraffic(request, {
    ...step,
    ...await reach(connect)
   });
  }, step, {
   ownOutputs: _service_ecs_outputs_js__WEBPACK_IMPORTED_MODULE_3__.y,
   requested: requested
  });
 }
 function finishShift(connect, step) {
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__.H)(reach => finishShiftFound(reach, {
   connect: connect,
   step: step
  }), step);
 }
 async function finishShiftFound(reach, {connect: connect, step: step}) {
  const left = (0, _shift_state_js__WEBPACK_IMPORTED_MODULE_2__.y_)(step.state);
  if (left === void 0) return;
  if ('damaged' in left) return (0, _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__.Qf)(left.damaged, {
   found: void 0,
   now: step.clock.now()
  });
  const {finishLeftShift: finishLeftShift} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(6609), __webpack_require__.e(6272), __webpack_require__.e(3070), __webpack_require__.e(9620), __webpack_require__.e(1766), __webpack_require__.e(2398), __webpack_require__.e(6414), __webpack_require__.e(5390) ]).then(__webpack_require__.bind(__webpack_require__, 50275));
  return finishLeftShift(left, {
   ...step,
   ...await reach(connect)
  });
 }
}),

/***/ 72981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  CS: () => saveShift,
  Ce: () => saveRollbackRequested,
  Do: () => saveUpdateSent,
  hs: () => saveShiftEnd,
  i8: () => saveShiftAgain,
  y_: () => readLeftShift
 });
 var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11148);
 const LEFT = 'left-shift';
 const ENDED = 'shift-ended';
 const SENT = 'shift-update-sent';
 const ROLLBACK_ASKED = 'shift-rollback-asked';
 const MEMBERS = {
  cluster: 'text',
  service: 'text',
  taskDefinition: 'text',
  previousTaskDefinition: 'text',
  deploymentsBefore: 'texts',
  startedAt: 'number',
  hookTimeoutMinutes: 'number',
  onCancel: 'text',
  purpose: 'text'
 };
 function saveShift(state, ref) {
  for (const key of [ ENDED, SENT, ROLLBACK_ASKED ]) state.save(key, 'no');
  state.save(LEFT, JSON.stringify(ref));
 }
 function saveShiftAgain(state, ref) {
  state.save(LEFT, JSON.stringify(ref));
 }
 function saveUpdateSent(state) {
  state.save(SENT, 'yes');
 }
 function saveShiftEnd(state) {
  state.save(ENDED, 'yes');
 }
 function saveRollbackRequested(state) {
  state.save(ROLLBACK_ASKED, 'yes');
 }
 function readLeftShift(state) {
  const left = state.read(LEFT);
  const isSaved = key => state.read(key) === 'yes';
  if (left === void 0 || isSaved(ENDED)) return;
  const ref = (0, _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__.P6)(left, MEMBERS);
  if (ref === void 0) return {
   damaged: [ (0, _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__.Fi)(LEFT, left) ]
  };
  return {
   ...ref,
   updateSent: isSaved(SENT),
   rollbackRequested: isSaved(ROLLBACK_ASKED)
  };
 }
}),

/***/ 31537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => connectRollingLater,
  L: () => connectShiftLater
 });
 var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82437);
 function connectRollingLater(env, clock, inputs) {
  return async () => {
   const role = (0, _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_0__.p)(inputs);
   const {connectRolling: connectRolling} = await Promise.all([ __webpack_require__.e(5143), __webpack_require__.e(6722), __webpack_require__.e(9323), __webpack_require__.e(4492), __webpack_require__.e(1005), __webpack_require__.e(4353) ]).then(__webpack_require__.bind(__webpack_require__, 66114));
   return connectRolling(env, clock, role);
  };
 }
 function connectShiftLater(env, clock, inputs) {
  return async () => {
   const role = (0, _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_0__.p)(inputs);
   const {connectShift: connectShift} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(5143), __webpack_require__.e(6722), __webpack_require__.e(9323), __webpack_require__.e(1166), __webpack_require__.e(8826), __webpack_require__.e(4012), __webpack_require__.e(7695), __webpack_require__.e(4492), __webpack_require__.e(1005), __webpack_require__.e(8752), __webpack_require__.e(7676), __webpack_require__.e(6927), __webpack_require__.e(9678) ]).then(__webpack_require__.bind(__webpack_require__, 36927));
   return connectShift(env, clock, role);
  };
 }
})

};
