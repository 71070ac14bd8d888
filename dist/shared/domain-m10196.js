export const modules = {

/***/ 10196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $v: () => findOthers,
  IF: () => refuseService,
  R$: () => cancelable,
  Rh: () => describeRunning,
  fO: () => warnOfService
 });
 var _deploy_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97422);
 var _render_deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64282);
 function refuseService({service: service, source: source, others: others}, {autoDeploy: autoDeploy, onRunning: onRunning}) {
  const {name: name} = service;
  const found = [ service.isSuspended ? {
   code: 'service-inactive',
   reason: `Service ${name} is suspended${bySuspenders(service)}. Resume it in the Render Dashboard, then deploy again.`
  } : void 0, service.type === 'other' ? preflight(`Service ${name} has a type that cannot be deployed.`) : void 0, source === void 0 ? preflight(`Service ${name} has no earlier deploy of another revision. Deploy a commit or image instead.`) : refuseSource(service, source), service.autoDeploy !== 'off' && autoDeploy === 'refuse' ? preflight(`Autodeploy of service ${name} is on (${service.autoDeploy}), so a push can replace this deploy. Turn it off, or set auto-deploy: turn-off.`) : void 0, onRunning === 'refuse' && others[0] !== void 0 ? {
   code: 'another-deployment-running',
   reason: describeRunning(service, others[0])
  } : void 0 ];
  return found.filter(each => each !== void 0);
 }
 function describeRunning({name: name}, deploy) {
  const what = (0, _render_deploy_js__WEBPACK_IMPORTED_MODULE_1__.dw)(deploy) === 'live' ? 'became live only now and may still be judged' : `is in progress (${deploy.status})`;
  return `Deploy ${(0, _render_deploy_js__WEBPACK_IMPORTED_MODULE_1__.Pz)(deploy)} of service ${name} ${what}. Wait for its end, or set on-running: supersede.`;
 }
 function warnOfService({service: service}) {
  return [ ...service.hasDisk ? [ `Service ${service.name} has a disk: Render stops the old instance before it starts the new one.` ] : [], ...service.type === 'web_service' && service.healthCheckPath === void 0 ? [ `Service ${service.name} has no health check path. Render only checks that its port is open.` ] : [] ];
 }
 function findOthers(revisionId, deploys, time) {
  const judged = (0, _render_deploy_js__WEBPACK_IMPORTED_MODULE_1__.TQ)(deploys, time);
  return [ ...(0, _render_deploy_js__WEBPACK_IMPORTED_MODULE_1__.Ee)(deploys), ...judged === void 0 ? [] : [ judged ] ].filter(deploy => deploy.revision === void 0 || deploy.revision.id !== revisionId);
 }
 function cancelable(others) {
  return others.filter(deploy => (0, _deploy_status_js__WEBPACK_IMPORTED_MODULE_0__.LT)((0, 
  _render_deploy_js__WEBPACK_IMPORTED_MODULE_1__.dw)(deploy)));
 }
 function refuseSource({name: name, type: type, imagePath: imagePath}, source) {
  if (source.kind === 'commit') {
   if (imagePath !== void 0) return preflight(`Service ${name} runs an image. Set an image with a digest instead of a commit.`);
   return type === 'cron_job' ? preflight(`Service ${name} is a cron job, for which Render deploys no specific commit. Use an image.`) : void 0;
  }
  if (imagePath === void 0) return preflight(`Service ${name} is built from a repository. Set a commit instead of an image.`);
  return (0, _render_deploy_js__WEBPACK_IMPORTED_MODULE_1__._M)(source.image) === (0, 
  _render_deploy_js__WEBPACK_IMPORTED_MODULE_1__._M)(imagePath) ? void 0 : preflight(`Service ${name} runs ${(0, 
  _render_deploy_js__WEBPACK_IMPORTED_MODULE_1__._M)(imagePath)}. Render deploys no image of another name to it.`);
 }
 function bySuspenders({suspenders: suspenders}) {
  return suspenders.length === 0 ? '' : ` (by ${suspenders.join(', ').slice(0, 100)})`;
 }
 function preflight(reason) {
  return {
   code: 'preflight',
   reason: reason
  };
 }
})

};
