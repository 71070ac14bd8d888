export const modules = {

/***/ 97562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Fe: () => checkServers,
  QL: () => hostPort,
  j_: () => spreadWeights,
  pR: () => percentOf,
  w$: () => inFileOrder
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 function inFileOrder(servers, services) {
  const places = new Map([ ...services ].map((service, place) => [ service, place ]));
  const placeOf = ({service: service}) => places.get(service) ?? places.size;
  return servers.toSorted((one, other) => placeOf(one) - placeOf(other) || one.host.length - other.host.length || (one.host < other.host ? -1 : 1));
 }
 const TOLERANCE = .1;
 function spreadWeights(counts, percent, most) {
  const {canary: canary, stable: stable} = counts;
  if (percent > 0 && canary === 0 || percent < 100 && stable === 0 || most < 1) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `${percent}% of the traffic cannot go to ${canary} canary and ${stable} stable containers. Check that both releases run.`);
  const full = Math.min(100, most);
  if (percent === 0) return {
   canary: 0,
   stable: full
  };
  if (percent === 100) return {
   canary: full,
   stable: 0
  };
  if (canary === stable && Number.isInteger(percent) && most >= 100) return {
   canary: percent,
   stable: 100 - percent
  };
  const best = closestWeights(counts, percent, most);
  if (best.error <= TOLERANCE) return {
   canary: best.canary,
   stable: best.stable
  };
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `Weights up to ${most} cannot give ${percent}% of the traffic to ${canary} of ${canary + stable} containers. Use steps that are larger or have no decimals.`);
 }
 function closestWeights({canary: canary, stable: stable}, percent, most) {
  const ratio = percent * stable / ((100 - percent) * canary);
  let best = {
   canary: 1,
   stable: 1,
   error: 1 / 0
  };
  for (let larger = 1; larger <= most; larger += 1) {
   const smaller = Math.max(1, Math.round(larger * Math.min(ratio, 1 / ratio)));
   const weights = ratio <= 1 ? {
    canary: smaller,
    stable: larger
   } : {
    canary: larger,
    stable: smaller
   };
   const share = 100 * weights.canary * canary / (weights.canary * canary + weights.stable * stable);
   const error = Math.abs(share - percent);
   if (error < best.error - 1e-9) best = {
    ...weights,
    error: error
   };
   if (best.error < 1e-9) break;
  }
  return best;
 }
 function percentOf(servers, containerIds) {
  const weigh = some => some.reduce((sum, {weight: weight}) => sum + weight, 0);
  const all = weigh(servers);
  if (all === 0) return;
  return Math.round(1e3 * weigh(servers.filter(({containerId: containerId}) => containerIds.has(containerId))) / all) / 10;
 }
 const NAME = /^[a-zA-Z0-9][\w.-]{0,254}$/;
 const ADDRESS = /^(?:[0-9a-fA-F.:]{2,45})?$/;
 function checkServers(servers) {
  for (const {service: service, host: host, address: address, port: port, weight: weight} of servers) {
   const isWhole = [ port, weight ].every(Number.isInteger) && port >= 1 && port <= 65535 && weight >= 0;
   if (!NAME.test(service) || !NAME.test(host) || !ADDRESS.test(address) || !isWhole) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `Container ${JSON.stringify(host.slice(0, 80))} of service ${JSON.stringify(service.slice(0, 80))} has no name, address or port that a proxy can be configured with. Check that it shares a network with the proxy.`);
  }
 }
 function hostPort(host, port) {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
 }
})

};
