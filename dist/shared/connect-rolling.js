export const id = 6035;
export const ids = [6035,5785,9678,8166];
export const modules = {

/***/ 66114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectRolling: () => (/* binding */ connectRolling)
/* harmony export */ });
/* harmony import */ var _connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70087);

/** What a rolling deployment needs of AWS. */
async function connectRolling(env, clock, role) {
    const { settings, calls, roles } = await (0,_connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__.connectEcs)(env, clock, role);
    // All are asked seldom: where deployments go wrong, and where a service has a second target group or alarms.
    const openRouter = async () => {
        const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(8826), __webpack_require__.e(9708)]).then(__webpack_require__.bind(__webpack_require__, 9708));
        const { albTrafficRouter } = await Promise.all(/* import() */[__webpack_require__.e(8826), __webpack_require__.e(1955)]).then(__webpack_require__.bind(__webpack_require__, 51955));
        return albTrafficRouter(calls.listenTo(new ElasticLoadBalancingV2Client(settings)), calls);
    };
    const router = {
        split: async (rule) => (await openRouter()).split(rule),
        targets: async (group) => (await openRouter()).targets(group)
    };
    const metrics = {
        async alarms(names) {
            const { CloudWatchClient } = await Promise.all(/* import() */[__webpack_require__.e(4012), __webpack_require__.e(7695), __webpack_require__.e(9325)]).then(__webpack_require__.bind(__webpack_require__, 99325));
            const { cloudwatchMetrics } = await Promise.all(/* import() */[__webpack_require__.e(4012), __webpack_require__.e(1291)]).then(__webpack_require__.bind(__webpack_require__, 81291));
            const noBalancer = () => Promise.resolve('');
            return cloudwatchMetrics(calls.listenTo(new CloudWatchClient(settings)), calls, noBalancer).alarms(names);
        }
    };
    return { ...roles, router, metrics };
}
//# sourceMappingURL=connect-rolling.js.map

/***/ })

};
