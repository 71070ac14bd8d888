import { modules as shared0 } from './aws-sdk-client-elastic-load-balancing-v2-m24677.js';
import { modules as shared1 } from './aws-m51955.js';
export const id = 6927;
export const ids = [6927,1955];
export const modules = {
...shared0,
...shared1,

/***/ 36927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectShift: () => connectShift
 });
 var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67695);
 var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24677);
 var _targets_ecs_aws_alb_traffic_router_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51955);
 var _targets_ecs_aws_cloudwatch_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17676);
 var _adapters_http_prober_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81357);
 var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36569);
 var _domain_proxy_proxies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19805);
 var _sources_connect_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78752);
 var _connect_ecs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1005);
 async function connectShift(env, clock, role) {
  const {settings: settings, calls: calls, roles: roles} = await (0, _connect_ecs_js__WEBPACK_IMPORTED_MODULE_6__.connectEcs)(env, clock, role);
  const balancers = calls.listenTo(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_7__.M(settings));
  const router = (0, _targets_ecs_aws_alb_traffic_router_js__WEBPACK_IMPORTED_MODULE_0__.albTrafficRouter)(balancers, calls);
  const names = new Map;
  const loadBalancerOf = group => {
   const known = names.get(group) ?? router.loadBalancerOf(group).then(name => name ?? '');
   names.set(group, known);
   return known;
  };
  return {
   settings: settings,
   calls: calls,
   ...roles,
   router: router,
   metrics: (0, _targets_ecs_aws_cloudwatch_metrics_js__WEBPACK_IMPORTED_MODULE_1__.cloudwatchMetrics)(calls.listenTo(new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_8__.W(settings)), calls, loadBalancerOf),
   connectSources: (0, _sources_connect_sources_js__WEBPACK_IMPORTED_MODULE_5__.connectSources)({
    env: env,
    clock: clock,
    aws: () => Promise.resolve({
     settings: settings,
     calls: calls
    })
   }),
   prober: (0, _adapters_http_prober_js__WEBPACK_IMPORTED_MODULE_2__.j)((0, _domain_proxy_proxies_js__WEBPACK_IMPORTED_MODULE_4__.r)(env), host => (0, 
   _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_3__.JM)(env, host))
  };
 }
})

};
