export const id = 6702;
export const ids = [6702];
export const modules = {

/***/ 89482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  N: () => withinSeconds
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_local_clock_network_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63917);
 async function withinSeconds(seconds, task, clock) {
  task.catch(() => {});
  const done = new AbortController;
  const late = clock.sleep((0, _domain_local_clock_network_time_js__WEBPACK_IMPORTED_MODULE_1__.K)(clock, seconds * 1e3), done.signal).then(() => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('unreachable', `AWS did not respond within ${seconds} s.`));
  try {
   return await Promise.race([ task, late ]);
  } finally {
   done.abort();
  }
 }
}),

/***/ 21145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => observeServices,
  f: () => lookAtServices
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69539);
 async function lookAtServices(names, {services: services, clock: clock}) {
  const begunAt = (0, _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_1__.E)(clock);
  const observations = await observeServices(names, services);
  return {
   observations: observations,
   at: begunAt()
  };
 }
 async function observeServices(names, services) {
  const clusters = [ ...new Set(names.map(name => name.cluster)) ];
  const read = new Map(await Promise.all(clusters.map(async cluster => [ cluster, await readCluster(cluster, names, services) ])));
  return names.map(({cluster: cluster, service: service}) => {
   const found = read.get(cluster);
   if (found instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) return {
    kind: 'unreadable',
    error: found
   };
   return {
    kind: 'seen',
    service: found?.find(snapshot => snapshot.name === service)
   };
  });
 }
 async function readCluster(cluster, names, services) {
  const wanted = names.filter(name => name.cluster === cluster).map(name => name.service);
  try {
   return (await services.describe(cluster, wanted)).services;
  } catch (error) {
   if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) return error;
   throw error;
  }
 }
})

};
