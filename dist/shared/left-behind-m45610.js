export const modules = {

/***/ 45610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  u: () => inspectRollingObstacles
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79670);
 var _domain_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42880);
 var _find_running_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28036);
 var _within_seconds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89482);
 var _read_production_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90439);
 const DEPLOYMENTS_LOOKED_AT = 5;
 const WITHIN_SECONDS = 5;
 async function inspectRollingObstacles(service, dependencies, purpose = 'deploy') {
  const {deploymentConfiguration: deploymentConfiguration, tags: tags} = service;
  const left = (0, _domain_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_2__.jK)(deploymentConfiguration, tags);
  const isRolling = (0, _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.C)(deploymentConfiguration) === 'ROLLING';
  const found = isRolling && left.kind === 'nothing' ? void 0 : await (purpose === 'rollback' ? findReadable(service, dependencies) : (0, 
  _find_running_js__WEBPACK_IMPORTED_MODULE_3__.P)(service, dependencies));
  const unread = found instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s ? {
   unread: found.message
  } : {};
  const running = found instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s || found?.strategy === 'ROLLING' ? void 0 : found;
  const strategy = (0, _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.C)((0, 
  _domain_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_2__.RQ)(left, deploymentConfiguration));
  return {
   left: left,
   running: running,
   ...unread,
   ...await findServing(service, {
    running: running,
    strategy: strategy
   }, dependencies)
  };
 }
 async function findReadable(service, dependencies) {
  try {
   return await (0, _find_running_js__WEBPACK_IMPORTED_MODULE_3__.P)(service, dependencies);
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return error;
  }
 }
 async function findServing(service, {running: running, strategy: strategy}, dependencies) {
  const pairs = service.loadBalancers.filter(({alternateTargetGroup: alternateTargetGroup}) => alternateTargetGroup !== void 0);
  if (pairs.length === 0) return {
   serving: 'only-one',
   oddRules: []
  };
  if (running?.source !== void 0) return {
   serving: placeGroups(pairs, running.source.targetGroups),
   oddRules: []
  };
  const rules = await (0, _read_production_rules_js__WEBPACK_IMPORTED_MODULE_5__.X)(pairs, dependencies);
  if (rules?.every(({isOdd: isOdd}) => !isOdd) === true) {
   const serving = placeGroups(pairs, rules.flatMap(rule => rule.serving));
   if (serving === 'first' && strategy === 'ROLLING') return {
    serving: serving,
    oddRules: []
   };
   const placed = await findLastGroups(service, dependencies);
   const all = placed.length === 0 ? [] : rules.map(rule => (0, _read_production_rules_js__WEBPACK_IMPORTED_MODULE_5__.J)(rule, placed));
   return {
    serving: serving,
    oddRules: all.filter(({to: to}) => to === 'other')
   };
  }
  const last = await findLastGroups(service, dependencies);
  const oddRules = (rules ?? []).filter(({isOdd: isOdd}) => isOdd).map(rule => (0, 
  _read_production_rules_js__WEBPACK_IMPORTED_MODULE_5__.J)(rule, last));
  if (oddRules.some(({to: to}) => to === 'both' || to === 'none')) return {
   serving: 'split',
   oddRules: oddRules
  };
  const serving = rules?.flatMap(rule => rule.serving) ?? [];
  return {
   serving: placeGroups(pairs, serving.length === 0 ? last : serving),
   oddRules: oddRules
  };
 }
 async function findLastGroups(service, dependencies) {
  try {
   const found = await (0, _within_seconds_js__WEBPACK_IMPORTED_MODULE_4__.N)(WITHIN_SECONDS, readLastGroups(service, dependencies), dependencies.clock);
   return found instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s ? [] : found;
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return [];
  }
 }
 async function readLastGroups({cluster: cluster, name: name, taskDefinition: taskDefinition}, {serviceDeployments: serviceDeployments}) {
  for (const arn of (await serviceDeployments.list(cluster, name, void 0)).slice(0, DEPLOYMENTS_LOOKED_AT)) {
   const deployment = await serviceDeployments.observe(arn);
   if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === void 0) continue;
   const placement = await serviceDeployments.placement(deployment.targetRevision);
   return placement?.taskDefinition === taskDefinition ? placement.targetGroups : [];
  }
  return [];
 }
 function placeGroups(pairs, groups) {
  if (pairs.some(({alternateTargetGroup: alternateTargetGroup = ''}) => groups.includes(alternateTargetGroup))) return 'alternate';
  return pairs.some(({targetGroup: targetGroup}) => groups.includes(targetGroup)) ? 'first' : 'unknown';
 }
})

};
