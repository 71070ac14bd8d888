export const id = 1172;
export const ids = [1172,5785,9678,8166];
export const modules = {

/***/ 55385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectTasks: () => (/* binding */ connectTasks)
/* harmony export */ });
/* harmony import */ var _connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70087);

/** What it takes to run a task of its own, and to explain why it failed. */
async function connectTasks(env, clock, role) {
    const { roles } = await (0,_connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__.connectEcs)(env, clock, role);
    const { tasks, taskDefinitions, services, taskLogs, images, boundCalls } = roles;
    return {
        ...{ tasks, taskLogs, images, boundCalls },
        taskDefinitions: () => Promise.resolve(taskDefinitions),
        services: () => Promise.resolve(services)
    };
}
//# sourceMappingURL=connect-tasks.js.map

/***/ })

};
