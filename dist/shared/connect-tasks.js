export const id = 6978;
export const ids = [6978];
export const modules = {

/***/ 55385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectTasks: () => (/* binding */ connectTasks)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7777);
/* harmony import */ var _targets_ecs_aws_cloudwatch_task_logs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96304);
/* harmony import */ var _adapters_images_ecr_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36158);
/* harmony import */ var _targets_ecs_aws_ecs_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11906);
/* harmony import */ var _targets_ecs_aws_ecs_task_definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78704);
/* harmony import */ var _targets_ecs_aws_ecs_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97466);
/* harmony import */ var _reach_aws_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21007);







/** What it takes to run a task of its own, and to say why it failed. */
async function connectTasks(env, clock, role) {
    const { settings, calls } = await (0,_reach_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .reachAws */ .r)(env, clock, role);
    const client = calls.listenTo(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__/* .ECSClient */ .Z(settings));
    return {
        tasks: (0,_targets_ecs_aws_ecs_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .ecsTasks */ .Q)(client, calls),
        taskDefinitions: () => Promise.resolve((0,_targets_ecs_aws_ecs_task_definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsTaskDefinitions */ .L)(client, calls)),
        services: () => Promise.resolve((0,_targets_ecs_aws_ecs_services_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsServices */ ._)(client, calls)),
        taskLogs: (0,_targets_ecs_aws_cloudwatch_task_logs_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudwatchTaskLogs */ .t)(settings, calls),
        images: (0,_adapters_images_ecr_images_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrImages */ .D)(settings, calls),
        boundCalls: (until) => calls.boundRetries(until)
    };
}
//# sourceMappingURL=connect-tasks.js.map

/***/ })

};
