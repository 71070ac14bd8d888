export const id = 48;
export const ids = [48];
export const modules = {

/***/ 70048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   albTargetHealth: () => (/* binding */ albTargetHealth)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50586);

/** `draining` targets are on their way out, `unused` ones get no traffic by configuration. */
const NOT_A_PROBLEM = ['healthy', 'draining', 'unused'];
/** Target health over the API of Elastic Load Balancing. */
function albTargetHealth(client, calls) {
    return {
        async unhealthy(targetGroups) {
            const answers = targetGroups.map(async (targetGroup) => {
                const command = new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__/* .DescribeTargetHealthCommand */ .qyg({ TargetGroupArn: targetGroup });
                const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options => client.send(command, options));
                return (answer.TargetHealthDescriptions ?? [])
                    .filter(({ TargetHealth: health }) => !NOT_A_PROBLEM.includes(health?.State ?? 'healthy'))
                    .map(description => readTarget(targetGroup, description));
            });
            return (await Promise.all(answers)).flat();
        }
    };
}
function readTarget(targetGroup, { Target, TargetHealth: health }) {
    const said = [health?.Description, health?.Reason && `(${health.Reason})`].filter(part => part).join(' ');
    return {
        targetGroup,
        target: [Target?.Id, Target?.Port].filter(part => part !== undefined).join(':'),
        reason: said === '' ? (health?.State ?? '') : `${health?.State ?? ''}: ${said}`
    };
}
//# sourceMappingURL=alb-target-health.js.map

/***/ })

};
