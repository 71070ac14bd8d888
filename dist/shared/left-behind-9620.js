import { modules as shared0 } from './left-behind-m11359.js';
export const id = 9620;
export const ids = [9620];
export const modules = {
...shared0,

/***/ 20974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  HO: () => warnOfRules,
  Kz: () => decideRolling,
  WY: () => oddRulesOf,
  t1: () => warnOfUnread
 });
 var _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79670);
 var _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75188);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78309);
 var _rule_traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79252);
 var _running_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11359);
 function decideRolling({running: running, serving: serving, oddRules: oddRules, atOnce: atOnce, unread: unread}, {service: service, policy: policy}) {
  const {purpose: purpose, onRunning: onRunning} = policy;
  if (running !== void 0 && purpose === 'deploy' && onRunning === 'wait') return {
   kind: 'rolling'
  };
  if (running !== void 0 && (0, _running_rollout_js__WEBPACK_IMPORTED_MODULE_1__.mt)(running.deployment) && purpose === 'deploy' && onRunning === 'refuse') return refuse('another-deployment-running', (0, 
  _running_rollout_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(running));
  const strategy = (0, _traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__.C)(service.deploymentConfiguration);
  const isBack = purpose === 'rollback';
  if (isBack && (atOnce === 'refused' || unread !== void 0 && serving !== 'only-one' && serving !== 'first')) return {
   kind: 'rolling',
   oddRules: oddRules.length > 0 ? oddRules : unknownRules(service)
  };
  if (strategy !== 'ROLLING') return !isBack || unread !== void 0 || oddRules.length > 0 || serving === 'only-one' ? {
   kind: 'rolling',
   oddRules: oddRules
  } : {
   kind: 'at-once',
   because: `the service deploys by ${strategy}`
  };
  switch (serving) {
  case 'only-one':
  case 'first':
   return {
    kind: 'rolling'
   };

  case 'split':
   return isBack ? {
    kind: 'rolling',
    oddRules: oddRules
   } : refuse('preflight', describeSplit(service, oddRules));

  case 'alternate':
   return isBack && oddRules.length > 0 ? {
    kind: 'rolling',
    oddRules: oddRules
   } : {
    kind: 'at-once',
    because: 'production traffic is on the alternate target group'
   };

  case 'unknown':
   if (!isBack) return refuse('preflight', `Could not read which target group of service ${service.name} receives production traffic. Allow elasticloadbalancing:DescribeRules in the role's policy.`);
   return oddRules.length > 0 ? {
    kind: 'rolling',
    oddRules: oddRules
   } : {
    kind: 'at-once',
    because: 'the live target group could not be read'
   };
  }
 }
 function unknownRules({loadBalancers: loadBalancers}) {
  return loadBalancers.flatMap(({productionRule: rule, targetGroup: tasksIn, alternateTargetGroup: alternateTargetGroup}) => rule === void 0 || alternateTargetGroup === void 0 ? [] : {
   rule: rule,
   to: 'unknown',
   tasksIn: tasksIn
  });
 }
 function oddRulesOf(decision) {
  return decision.kind === 'rolling' ? decision.oddRules ?? [] : [];
 }
 function warnOfUnread({name: name}, unread) {
  return (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_2__.D)(`Could not read whether a deployment of service ${name} is in progress: ${unread}`, 'The rollback continues without this check.');
 }
 function warnOfRules({name: name}, oddRules) {
  return oddRules.map(rule => `${(0, _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__.Z)((0, 
  _rule_traffic_js__WEBPACK_IMPORTED_MODULE_4__.Z)(rule))}. The rollback of service ${name} continues with a rolling update, but may not receive all traffic. ${(0, 
  _rule_traffic_js__WEBPACK_IMPORTED_MODULE_4__.s)(rule)}`);
 }
 function describeSplit({name: name}, oddRules) {
  const [rule] = oddRules.filter(({to: to}) => to === 'both' || to === 'none');
  if (rule === void 0) return `Production traffic of service ${name} is split.`;
  return `${(0, _domain_text_capitalize_js__WEBPACK_IMPORTED_MODULE_3__.Z)((0, _rule_traffic_js__WEBPACK_IMPORTED_MODULE_4__.Z)(rule))}, and no rollout of ${name} is in progress. ${(0, 
  _rule_traffic_js__WEBPACK_IMPORTED_MODULE_4__.s)(rule)}`;
 }
 function refuse(reasonCode, reason) {
  return {
   kind: 'refuse',
   ending: {
    verdict: 'failed',
    reasonCode: reasonCode,
    reason: reason
   }
  };
 }
}),

/***/ 73124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D: () => revisionOf,
  m: () => plannedRevision
 });
 var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
 var _task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51193);
 var _task_definition_family_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67081);
 function revisionOf({arn: arn, definition: definition}) {
  return {
   id: arn,
   label: (0, _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(arn),
   ...imagesOf(definition)
  };
 }
 function plannedRevision(definition) {
  const family = (0, _task_definition_family_js__WEBPACK_IMPORTED_MODULE_2__.A)(definition);
  return {
   id: family,
   label: family,
   ...imagesOf(definition)
  };
 }
 function imagesOf(definition) {
  const images = (0, _task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__.Mz)(definition).flatMap(({name: name, image: image}) => typeof name === 'string' && typeof image === 'string' ? [ [ name, image ] ] : []);
  const digests = images.flatMap(([container, image]) => {
   const digest = /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1];
   return digest === void 0 ? [] : [ [ container, digest ] ];
  });
  return {
   images: Object.fromEntries(images),
   digests: Object.fromEntries(digests)
  };
 }
}),

/***/ 3995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  F: () => describeMissingAlarm
 });
 function describeMissingAlarm(name, what) {
  return `CloudWatch alarm ${name} does not exist, so it could not stop the ${what}. Check the name and the region.`;
 }
}),

/***/ 99517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  IF: () => refuseService,
  Qv: () => refuseOverlap,
  ZB: () => refuseShift,
  eg: () => warnOfCounts,
  yo: () => refuseStrategy
 });
 var _service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
 function refuseService(spec, service, purpose) {
  const name = `Service ${spec.service} in cluster ${spec.cluster}`;
  const refuse = (reasonCode, reason) => ({
   verdict: 'failed',
   reasonCode: reasonCode,
   reason: reason
  });
  if (service === void 0) return refuse('service-missing', `${name} does not exist in this account and region. Check the names and the region.`);
  if (service.status !== 'ACTIVE') return refuse('service-inactive', `${name} is ${service.status}. Deploy to an ACTIVE service.`);
  if (service.controller !== 'ECS') return refuse('wrong-controller', `${name} has the deployment controller ${service.controller}. Use a service with the deployment controller ECS.`);
  if (purpose === 'rollback') return;
  if (service.scheduling === 'DAEMON' && spec.desiredCount !== void 0) return refuse('preflight', `${name} has the scheduling strategy DAEMON, which does not support a desired count. Remove the input "desired-count".`);
  if ((spec.desiredCount ?? service.desiredCount) === 0) return refuse('scaled-to-zero', `${name} is scaled to zero, so no task would run and nothing could be verified. Set the input "desired-count", or scale it up first.`);
  return;
 }
 function warnOfCounts(spec, service) {
  if (service.scheduling === 'DAEMON' && spec.desiredCount !== void 0) return `Service ${spec.service} has the scheduling strategy DAEMON, so this rollback ignores the input "desired-count".`;
  if ((spec.desiredCount ?? service.desiredCount) === 0) return `Service ${spec.service} is scaled to zero, so no task of the rollback runs and nothing can be verified.`;
  return;
 }
 function refuseShift(spec, service) {
  if (service === void 0) return;
  if (service.controller !== 'ECS') return refuseService(spec, service, 'deploy');
  if (service.scheduling === 'REPLICA') return;
  return {
   verdict: 'failed',
   reasonCode: 'preflight',
   reason: `Service ${spec.service} in cluster ${spec.cluster} has the scheduling strategy ${service.scheduling}, but canary and blue-green require REPLICA. Use strategy: rolling.`
  };
 }
 function refuseStrategy(spec, {deploymentConfiguration: {strategy: strategy = 'ROLLING'}}) {
  if (strategy === 'ROLLING') return;
  return {
   verdict: 'failed',
   reasonCode: 'wrong-strategy',
   reason: `Service ${spec.service} in cluster ${spec.cluster} has the deployment strategy ${JSON.stringify(strategy)}, but \`strategy: rolling\` requires ROLLING. Use strategy: blue-green or canary, or roll back with \`purpose: rollback\`.`
  };
 }
 function refuseOverlap(service, running) {
  return {
   verdict: 'failed',
   reasonCode: 'another-deployment-running',
   reason: `A rolling deployment of ${(0, _service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(running.taskDefinition)} is in progress and blocks this deployment of service ${service.name}. Set \`on-running: supersede\` to replace it, run rollback.yml (\`purpose: rollback\`), or wait until it ends.`
  };
 }
}),

/***/ 35254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => findUnhealthy,
  a: () => countHealth
 });
 const NOT_A_PROBLEM = [ 'healthy', 'draining', 'unused' ];
 function countHealth(targets) {
  const sick = targets.filter(({state: state}) => state === 'unhealthy' || state === 'unavailable');
  return {
   healthy: targets.filter(({state: state}) => state === 'healthy').length,
   unhealthy: sick.length,
   reasons: [ ...new Set(sick.map(({reason: reason, description: description}) => [ reason, description ].filter(Boolean).join(': '))) ]
  };
 }
 function findUnhealthy(targets) {
  return targets.flatMap(({target: target, state: state = 'healthy', reason: reason, description: description}) => {
   if (NOT_A_PROBLEM.includes(state)) return [];
   const said = [ description, reason && `(${reason})` ].filter(Boolean).join(' ');
   return [ {
    endpoint: target,
    reason: said === '' ? state : `${state}: ${said}`
   } ];
  });
 }
})

};
