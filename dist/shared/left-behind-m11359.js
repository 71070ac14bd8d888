export const modules = {

/***/ 42880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $h: () => describeLeftBehind,
  RQ: () => configurationAfter,
  a3: () => serviceAfter,
  jK: () => findLeftBehind
 });
 var _traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48780);
 var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64333);
 var _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79670);
 function findLeftBehind(configuration, tags) {
  const keys = (0, _traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_0__.QA)(tags);
  const strategy = (0, _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.C)(configuration);
  const memory = (0, _traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_0__.JX)(tags, configuration);
  if (memory !== void 0) return {
   kind: 'configuration',
   before: 'noted',
   keys: keys,
   strategy: strategy,
   restore: (0, _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.NJ)(memory.before, configuration),
   hookTimeoutsMinutes: memory.hookTimeoutsMinutes,
   bake: (0, _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.Cl)(memory.before, configuration) ? 'assumed' : 'as-before'
  };
  if ((0, _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.E9)(configuration)) {
   const restore = (0, _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.am)(configuration);
   const bake = 'bakeTimeInMinutes' in restore ? 'assumed' : 'as-before';
   return {
    kind: 'configuration',
    before: 'unknown',
    keys: keys,
    strategy: strategy,
    restore: restore,
    bake: bake,
    hookTimeoutsMinutes: []
   };
  }
  return keys.length === 0 ? {
   kind: 'nothing'
  } : {
   kind: 'tags',
   keys: keys
  };
 }
 function configurationAfter(left, configuration) {
  return left.kind === 'configuration' ? {
   ...configuration,
   ...left.restore
  } : configuration;
 }
 function serviceAfter(left, service) {
  return left.kind === 'configuration' ? (0, _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.$V)(service, configurationAfter(left, service.deploymentConfiguration)) : service;
 }
 function describeLeftBehind(left, run) {
  if (left.before === 'noted' && left.strategy === 'ROLLING' && (0, _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.C)(left.restore) === 'ROLLING') return `An earlier rollback left a temporary deployment configuration on the service: ${run} restores the previous configuration.`;
  const found = `An earlier rollout left the strategy ${left.strategy} on the service`;
  const restored = left.before === 'noted' ? `${run} restores the previous configuration (${(0, 
  _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.C)(left.restore)}).` : `the previous configuration is unknown, so ${run} removes the pauses and sets the strategy to ROLLING, the default of ECS.`;
  const bake = left.bake === 'assumed' ? ' It sets bakeTimeInMinutes to 5, because the service has alarms.' : '';
  return `${found}: ${restored}${bake}`;
 }
}),

/***/ 79252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => describeRuleTraffic,
  s: () => adviseOnRule
 });
 var _domain_command_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9427);
 function describeRuleTraffic({rule: rule, to: to}) {
  const name = `${isListener(rule) ? 'listener' : 'listener rule'} ${rule}`;
  switch (to) {
  case 'both':
   return `${name} sends production traffic to both target groups of the service`;

  case 'other':
   return `${name} sends production traffic to a target group without tasks of the service`;

  case 'others-too':
   return `${name} also forwards to a target group that is not of the service`;

  case 'none':
   return `${name} sends production traffic to no target group of the service`;

  case 'missing':
   return `${name} does not exist or does not forward to target groups`;

  case 'unknown':
   return `${name} may send production traffic to a target group without tasks of the service`;
  }
 }
 function adviseOnRule({rule: rule, to: to, tasksIn: tasksIn, otherActions: otherActions}) {
  if (to === 'missing') return 'Correct productionListenerRule of the service.';
  if (to === 'unknown') return 'Check its weights.';
  if (otherActions === true) return `Set the weights of its forward action so that ${tasksIn} receives all traffic. Keep its other actions.`;
  const actions = `Type=forward,TargetGroupArn=${(0, _domain_command_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.r)(tasksIn)}`;
  const command = isListener(rule) ? `aws elbv2 modify-listener --listener-arn ${(0, 
  _domain_command_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.r)(rule)} --default-actions ${actions}` : `aws elbv2 modify-rule --rule-arn ${(0, 
  _domain_command_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.r)(rule)} --actions ${actions}`;
  return `To send all traffic to the target group of its tasks: ${command}`;
 }
 function isListener(arn) {
  return arn.includes(':listener/');
 }
}),

/***/ 11359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Bn: () => describeOverlap,
  gn: () => isUnderWay,
  mt: () => isForward,
  tX: () => nameRollout
 });
 var _domain_text_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95098);
 var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
 const NAMES = {
  ROLLING: 'A rolling deployment',
  CANARY: 'A canary',
  LINEAR: 'A linear rollout',
  BLUE_GREEN: 'A blue/green deployment'
 };
 const UNDER_WAY = [ 'PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS' ];
 function isUnderWay({status: status}) {
  return UNDER_WAY.includes(status);
 }
 function isForward({status: status}) {
  return status === 'PENDING' || status === 'IN_PROGRESS';
 }
 function nameRollout({deployment: deployment, strategy: strategy, taskDefinition: taskDefinition}) {
  const name = NAMES[strategy] ?? `A deployment with the strategy ${strategy}`;
  const of = taskDefinition === void 0 ? deployment.arn : (0, _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(taskDefinition);
  const {targetWeightPercent: percent} = deployment;
  return `${name} of ${of}${strategy === 'ROLLING' || percent === void 0 ? '' : ` at ${percent}%`}`;
 }
 function describeRunningRollout(running) {
  const {deployment: deployment} = running;
  return `${nameRollout(running)} is ${isForward(deployment) ? 'in progress' : `ending (${deployment.status})`}`;
 }
 function describeOverlap(running) {
  const {arn: arn, pauses: pauses} = running.deployment;
  const [pause] = pauses;
  const wait = pause === void 0 ? 'or wait until it ends' : `or wait: its pause expires at ${(0, 
  _domain_text_moment_js__WEBPACK_IMPORTED_MODULE_1__.K9)(pause.expiresAt)}`;
  return `${describeRunningRollout(running)} and blocks this deployment. Set \`on-running: supersede\` to roll it back first, run rollback.yml (\`purpose: rollback\`), ${wait}. Deployment: ${arn}`;
 }
}),

/***/ 28036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  P: () => findRunning
 });
 var _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79670);
 var _domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11359);
 var _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48780);
 async function findRunning({currentServiceDeployment: currentServiceDeployment, deploymentConfiguration: deploymentConfiguration, tags: tags}, {serviceDeployments: serviceDeployments}) {
  if (currentServiceDeployment === void 0) return;
  const deployment = await serviceDeployments.observe(currentServiceDeployment);
  if (deployment === void 0 || !(0, _domain_left_behind_running_rollout_js__WEBPACK_IMPORTED_MODULE_1__.gn)(deployment)) return;
  const {targetRevision: targetRevision, sourceRevisions: [source]} = deployment;
  return {
   deployment: deployment,
   pauseMinutes: (0, _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__.nb)(deploymentConfiguration),
   waitsFor: (0, _domain_traffic_shift_configuration_memory_js__WEBPACK_IMPORTED_MODULE_2__.JC)(tags, deployment.pauses) ? 'person' : 'run',
   strategy: deployment.strategy ?? (0, _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__.C)(deploymentConfiguration),
   taskDefinition: targetRevision === void 0 ? void 0 : (await serviceDeployments.placement(targetRevision))?.taskDefinition,
   source: source === void 0 ? void 0 : await serviceDeployments.placement(source)
  };
 }
}),

/***/ 90439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  J: () => toRuleTraffic,
  X: () => readProductionRules
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _within_seconds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89482);
 const WITHIN_SECONDS = 5;
 async function readProductionRules(pairs, {router: router, clock: clock}) {
  const named = pairs.flatMap(pair => pair.productionRule === void 0 ? [] : {
   pair: pair,
   rule: pair.productionRule
  });
  if (named.length < pairs.length) return;
  try {
   const reading = Promise.all(named.map(async ({pair: pair, rule: rule}) => toRule(pair, rule, await router.split(rule))));
   const read = await (0, _within_seconds_js__WEBPACK_IMPORTED_MODULE_1__.N)(WITHIN_SECONDS, reading, clock);
   return read instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s ? void 0 : read;
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return;
  }
 }
 function toRuleTraffic({pair: pair, rule: rule, split: split, serving: serving}, placed) {
  const tasksIn = placed.find(group => isOf(pair, group)) ?? pair.targetGroup;
  const otherActions = split?.otherActions === true ? {
   otherActions: true
  } : {};
  if (split === void 0) return {
   rule: rule,
   to: 'missing',
   tasksIn: tasksIn
  };
  if (serving.length !== 1) return {
   rule: rule,
   to: serving.length === 0 ? 'none' : 'both',
   tasksIn: tasksIn,
   ...otherActions
  };
  return {
   rule: rule,
   to: serving[0] === tasksIn ? 'others-too' : 'other',
   tasksIn: tasksIn,
   ...otherActions
  };
 }
 function toRule(pair, rule, split) {
  const groups = [ ...split?.weights ?? [] ];
  const serving = groups.flatMap(([group, weight]) => weight > 0 && isOf(pair, group) ? [ group ] : []);
  return {
   pair: pair,
   rule: rule,
   split: split,
   serving: serving,
   isOdd: serving.length !== 1 || !groups.every(([group]) => isOf(pair, group))
  };
 }
 function isOf({targetGroup: targetGroup, alternateTargetGroup: alternateTargetGroup}, group) {
  return group === targetGroup || group === alternateTargetGroup;
 }
})

};
