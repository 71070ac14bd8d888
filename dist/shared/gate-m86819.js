export const modules = {

/***/ 86819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  tP: () => findUnsettledMinutes,
  Eg: () => readTraffic,
  RA: () => targetGroupDimension,
  bS: () => trafficMetrics
 });
 var attribute_errors = __webpack_require__(31267);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/gate/find-unsettled.js
 const MINUTE = 6e4;
 const LATE_WITHIN_MILLISECONDS = 5 * MINUTE;
 function findUnsettled(series, {readAt: readAt, errorSource: errorSource}) {
  const known = [ series.requests, ...series.answered ].flatMap(each => [ ...each.keys() ]);
  const minutes = [ ...new Set(known) ].toSorted((one, other) => one - other);
  return minutes.filter((at, index) => {
   if (at + MINUTE + LATE_WITHIN_MILLISECONDS <= readAt) return false;
   return lacksRequests(series, at) || lacksAnswers(series, {
    at: at,
    before: minutes[index - 1],
    errorSource: errorSource
   }) || lacksTimes(series, at);
  });
 }
 function lacksRequests({requests: requests, answered: answered}, at) {
  return (requests.get(at) ?? 0) < Math.round(sumAt(answered, at));
 }
 function lacksAnswers({requests: requests, answered: answered, balancerErrors: balancerErrors}, {at: at, before: before, errorSource: errorSource}) {
  if ((requests.get(at) ?? 0) <= sumAt([ ...answered, ...balancerErrors ], at)) return false;
  const isEmpty = errorSource === 'unanswered' && answered.every(series => !series.has(at));
  return answered.some(series => !hasSince(series, at) && (isEmpty || before !== void 0 && series.has(before)));
 }
 function lacksTimes({answered: answered, timed: timed, slow: slow}, at) {
  if (timed === void 0) return false;
  if (sumAt(answered, at) > 0 && !timed.has(at)) return true;
  return (timed.get(at) ?? 0) > 0 && slow.some(series => series.size > 0 && !hasSince(series, at));
 }
 function hasSince(series, at) {
  return [ ...series.keys() ].some(minute => minute >= at);
 }
 function sumAt(all, at) {
  return all.reduce((total, series) => total + (series.get(at) ?? 0), 0);
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/gate/balancer-traffic.js
 const FAILED = 'HTTPCode_Target_5XX_Count';
 const REFUSED = 'TargetConnectionErrorCount';
 const BALANCER_ERRORS = [ 'HTTPCode_ELB_502_Count', 'HTTPCode_ELB_504_Count' ];
 const SERVED = [ 'HTTPCode_Target_2XX_Count', 'HTTPCode_Target_3XX_Count', 'HTTPCode_Target_4XX_Count' ];
 const NO_SERIES = new Map;
 function trafficMetrics(query) {
  const ofBalancers = balancersOf(query).map((name, index) => {
   const dimensions = new Map([ [ 'LoadBalancer', name ] ]);
   return BALANCER_ERRORS.map((metric, kind) => requested(`balancer${kind}x${index}`, metric, {
    dimensions: dimensions
   }));
  });
  return [ ...ofBalancers, ...query.groups.map((group, index) => metricsOfGroup(group, {
   index: index,
   query: query
  })) ].flat();
 }
 function balancersOf({groups: groups}) {
  return [ ...new Set(groups.map(({loadBalancer: loadBalancer}) => loadBalancer)) ];
 }
 function requested(id, name, {dimensions: dimensions, statistic: statistic = 'Sum'}) {
  return {
   id: id,
   metric: {
    kind: 'metric',
    namespace: 'AWS/ApplicationELB',
    name: name,
    statistic: statistic,
    dimensions: dimensions
   }
  };
 }
 function metricsOfGroup({arn: arn, loadBalancer: loadBalancer}, {index: index, query: query}) {
  const dimensions = new Map([ [ 'TargetGroup', targetGroupDimension(arn) ], [ 'LoadBalancer', loadBalancer ] ]);
  const ask = (id, name, statistic) => requested(`${id}${index}`, name, {
   dimensions: dimensions,
   ...statistic === void 0 ? {} : {
    statistic: statistic
   }
  });
  return [ ask('requests', 'RequestCount'), ...SERVED.map((name, kind) => ask(`served${kind}x`, name)), ask('failed', FAILED), ask('refused', REFUSED), ...query.slowerThanMilliseconds.length === 0 ? [] : [ ask('timed', 'TargetResponseTime', 'SampleCount') ], ...query.slowerThanMilliseconds.map((slower, cut) => ask(`slow${cut}x`, 'TargetResponseTime', `TC(${slower / 1e3}:)`)) ];
 }
 function targetGroupDimension(targetGroup) {
  return targetGroup.slice(targetGroup.lastIndexOf(':') + 1);
 }
 function readTraffic(found, query) {
  const minutes = new Map(query.groups.map(({arn: arn}) => [ arn, [] ]));
  for (const [balancer, name] of balancersOf(query).entries()) {
   const groups = [ ...query.groups.keys() ].filter(index => query.groups[index]?.loadBalancer === name);
   const times = new Set(groups.flatMap(index => [ ...(found.get(`requests${index}`) ?? NO_SERIES).keys() ]));
   const ordered = [ ...times ].sort((one, other) => one - other);
   const errors = (0, attribute_errors.UL)(ordered.map(at => readBalancerMinute(found, {
    balancer: balancer,
    groups: groups,
    at: at
   })), query.errorSource);
   for (const [minute, at] of ordered.entries()) for (const [place, index] of groups.entries()) {
    const requests = found.get(`requests${index}`)?.get(at);
    if (requests === void 0) continue;
    const slow = query.slowerThanMilliseconds.map((slower, cut) => {
     const counted = found.get(`slow${cut}x${index}`)?.get(at) ?? 0;
     return [ slower, Math.min(requests, Math.round(counted)) ];
    });
    const served = {
     at: at,
     requests: requests,
     errors: errors[minute]?.[place] ?? 0,
     slow: new Map(slow)
    };
    minutes.get(query.groups[index]?.arn ?? '')?.push(served);
   }
  }
  return minutes;
 }
 function findUnsettledMinutes(found, query, readAt) {
  const {groups: groups, slowerThanMilliseconds: slowerThanMilliseconds, errorSource: errorSource} = query;
  const balancers = balancersOf(query);
  const series = id => found.get(id) ?? NO_SERIES;
  return groups.flatMap(({loadBalancer: loadBalancer}, index) => {
   const balancer = balancers.indexOf(loadBalancer);
   const traffic = {
    requests: series(`requests${index}`),
    answered: [ ...SERVED.map((_, kind) => series(`served${kind}x${index}`)), series(`failed${index}`) ],
    balancerErrors: BALANCER_ERRORS.map((_, kind) => series(`balancer${kind}x${balancer}`)),
    timed: slowerThanMilliseconds.length === 0 ? void 0 : series(`timed${index}`),
    slow: slowerThanMilliseconds.map((_, cut) => series(`slow${cut}x${index}`))
   };
   return findUnsettled(traffic, {
    readAt: readAt,
    errorSource: errorSource
   });
  });
 }
 function readBalancerMinute(found, {balancer: balancer, groups: groups, at: at}) {
  const total = ids => ids.reduce((sum, id) => sum + (found.get(id)?.get(at) ?? 0), 0);
  return {
   groups: groups.map(index => ({
    requests: total([ `requests${index}` ]),
    served: total(SERVED.map((_, kind) => `served${kind}x${index}`)),
    failed: total([ `failed${index}` ]),
    connectionErrors: total([ `refused${index}` ])
   })),
   balancerErrors: total(BALANCER_ERRORS.map((_, kind) => `balancer${kind}x${balancer}`))
  };
 }
})

};
