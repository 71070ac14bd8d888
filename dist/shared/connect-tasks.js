export const id = 2302;
export const ids = [2302,8678,3904];
export const modules = {

/***/ 55385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  connectTasks: () => connectTasks
 });
 var _connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1005);
 async function connectTasks(env, clock, role) {
  const {roles: roles} = await (0, _connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__.connectEcs)(env, clock, role);
  const {tasks: tasks, taskDefinitions: taskDefinitions, services: services, taskLogs: taskLogs, images: images, boundCalls: boundCalls} = roles;
  return {
   tasks: tasks,
   taskLogs: taskLogs,
   images: images,
   boundCalls: boundCalls,
   taskDefinitions: () => Promise.resolve(taskDefinitions),
   services: () => Promise.resolve(services)
  };
 }
})

};
