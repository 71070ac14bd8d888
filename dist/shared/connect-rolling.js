export const id = 4353;
export const ids = [4353,9678,7297,456,8678,3904];
export const modules = {

/***/ 66114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  connectRolling: () => connectRolling
 });
 var _connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1005);
 async function connectRolling(env, clock, role) {
  const {settings: settings, calls: calls, roles: roles} = await (0, _connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__.connectEcs)(env, clock, role);
  const openRouter = async () => {
   const {ElasticLoadBalancingV2Client: ElasticLoadBalancingV2Client} = await Promise.all([ __webpack_require__.e(1166), __webpack_require__.e(8826), __webpack_require__.e(9708) ]).then(__webpack_require__.bind(__webpack_require__, 9708));
   const {albTrafficRouter: albTrafficRouter} = await Promise.all([ __webpack_require__.e(8826), __webpack_require__.e(1955) ]).then(__webpack_require__.bind(__webpack_require__, 51955));
   return albTrafficRouter(calls.listenTo(new ElasticLoadBalancingV2Client(settings)), calls);
  };
  const router = {
   split: async rule => (await openRouter()).split(rule),
   targets: async group => (await openRouter()).targets(group)
  };
  const metrics = {
   async alarms(names) {
    const {CloudWatchClient: CloudWatchClient} = await Promise.all([ __webpack_require__.e(4012), __webpack_require__.e(7695), __webpack_require__.e(9325) ]).then(__webpack_require__.bind(__webpack_require__, 99325));
    const {cloudwatchMetrics: cloudwatchMetrics} = await Promise.all([ __webpack_require__.e(4012), __webpack_require__.e(7676) ]).then(__webpack_require__.bind(__webpack_require__, 17676));
    const noBalancer = () => Promise.resolve('');
    return cloudwatchMetrics(calls.listenTo(new CloudWatchClient(settings)), calls, noBalancer).alarms(names);
   }
  };
  return {
   ...roles,
   router: router,
   metrics: metrics
  };
 }
})

};
