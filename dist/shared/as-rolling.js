import { modules as shared0 } from './left-behind-m11359.js';
import { modules as shared1 } from './left-behind-m45610.js';
export const id = 2837;
export const ids = [2837];
export const modules = {
...shared0,
...shared1,

/***/ 32921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  asRolling: () => asRolling,
  rollInstead: () => rollInstead
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_left_behind_rule_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79252);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78309);
 var _inspect_rolling_obstacles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45610);
 async function asRolling(request, dependencies) {
  if (request.purpose !== 'rollback') return;
  const why = await findObstacle(request, dependencies);
  return why === void 0 ? void 0 : rollInstead(request, `${why}.`, dependencies);
 }
 function rollInstead(request, why, {log: log}) {
  const {service: service} = request.service;
  const requested = request.plan.strategy.kind === 'blue-green' ? 'blue-green' : 'canary';
  const {timeoutMilliseconds: timeoutMilliseconds} = request.plan;
  const instead = `The rollback of service ${service} is a rolling update.`;
  log.warning('Strategy', (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_2__.D)(`\`strategy: ${requested}\` is not possible: ${why}`, instead));
  return {
   services: [ request.service ],
   mode: request.mode,
   purpose: 'rollback',
   waitUntil: 'completed',
   timeoutMilliseconds: timeoutMilliseconds,
   waitMilliseconds: timeoutMilliseconds,
   onCancel: request.onCancel,
   onRunning: 'supersede',
   onFailure: 'rollback'
  };
 }
 async function findObstacle({service: {cluster: cluster, service: service}}, dependencies) {
  try {
   const seen = await dependencies.services.find(cluster, service);
   if (seen?.status !== 'ACTIVE' || seen.controller !== 'ECS') return;
   const obstacle = obstacleOf(await (0, _inspect_rolling_obstacles_js__WEBPACK_IMPORTED_MODULE_1__.u)(seen, dependencies, 'rollback'));
   return obstacle ?? (await hasHiddenPauses(seen, dependencies) ? HIDDEN : void 0);
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return;
  }
 }
 const HIDDEN = 'the deployments of the service cannot be described';
 async function hasHiddenPauses({currentServiceDeployment: arn}, {serviceDeployments: serviceDeployments}) {
  try {
   return arn !== void 0 && (await serviceDeployments.observe(arn))?.isListed === true;
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return true;
  }
 }
 function obstacleOf({serving: serving, unread: unread, oddRules: [rule]}) {
  if (unread !== void 0) return HIDDEN;
  if (serving === 'only-one') return 'the service has no alternate target group';
  return rule && (0, _domain_left_behind_rule_traffic_js__WEBPACK_IMPORTED_MODULE_3__.Z)(rule);
 }
})

};
