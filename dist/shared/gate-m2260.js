export const modules = {

/***/ 31267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  T: () => toErrorSource,
  UL: () => attributeErrors,
  YZ: () => ERROR_SOURCES
 });
 const ERROR_SOURCES = [ 'target-and-balancer', 'target', 'unanswered' ];
 function toErrorSource(word) {
  const source = ERROR_SOURCES.find(known => known === word);
  if (source === void 0) throw new TypeError(`Unknown error source: ${word}`);
  return source;
 }
 const SIGNIFICANT_DEVIATIONS = 4;
 function attributeErrors(minutes, source) {
  if (source === 'target') return minutes.map(({groups: groups}) => groups.map(({failed: failed}) => failed));
  if (source === 'unanswered') return minutes.map(({groups: groups}) => groups.map(group => group.failed + unansweredOf(group)));
  const refused = minutes.map(assignRefused);
  const rest = minutes.map(({groups: groups, balancerErrors: balancerErrors}, at) => ({
   unanswered: groups.map((group, index) => unansweredOf(group) - (refused[at]?.[index] ?? 0)),
   requests: groups.map(group => group.requests),
   balancerErrors: Math.max(0, balancerErrors - sum(refused[at] ?? []))
  }));
  const shared = assignShares(rest);
  return minutes.map(({groups: groups}, at) => groups.map(({failed: failed}, index) => failed + (refused[at]?.[index] ?? 0) + (shared[at]?.[index] ?? 0)));
 }
 function assignRefused({groups: groups, balancerErrors: balancerErrors}) {
  const connectionErrors = sum(groups.map(group => group.connectionErrors));
  if (connectionErrors === 0) return groups.map(() => 0);
  const most = Math.min(balancerErrors, connectionErrors);
  return groups.map(group => Math.min(unansweredOf(group), Math.round(most * group.connectionErrors / connectionErrors)));
 }
 function assignShares(minutes) {
  const shares = sharesOf(minutes);
  const assigned = shares.map(() => 0);
  const expected = shares.map(() => 0);
  return minutes.map(({unanswered: unanswered, balancerErrors: balancerErrors}) => unanswered.map((most, index) => {
   const due = (expected[index] ?? 0) + balancerErrors * (shares[index] ?? 0);
   const count = Math.min(most, Math.max(0, Math.round(due - (assigned[index] ?? 0))));
   expected[index] = due;
   assigned[index] = (assigned[index] ?? 0) + count;
   return count;
  }));
 }
 function sharesOf(minutes) {
  const totals = (minutes[0]?.requests ?? []).map((_, index) => ({
   requests: sum(minutes.map(minute => minute.requests[index] ?? 0)),
   unanswered: sum(minutes.map(minute => minute.unanswered[index] ?? 0))
  }));
  const requests = sum(totals.map(total => total.requests));
  const unanswered = sum(totals.map(total => total.unanswered));
  const balancerErrors = sum(minutes.map(minute => minute.balancerErrors));
  if (requests === 0 || balancerErrors === 0) return totals.map(() => 0);
  const byRequests = totals.map(total => total.requests / requests);
  const isEven = totals.every((total, index) => {
   const share = byRequests[index] ?? 0;
   const deviation = Math.sqrt(unanswered * share * (1 - share));
   return total.unanswered - unanswered * share <= SIGNIFICANT_DEVIATIONS * deviation;
  });
  if (isEven) return byRequests;
  const harmless = Math.max(0, unanswered - balancerErrors) / requests;
  return totals.map(total => clamp(total.unanswered - harmless * total.requests, balancerErrors) / balancerErrors);
 }
 function unansweredOf({requests: requests, served: served, failed: failed}) {
  return Math.max(0, Math.round(requests - served - failed));
 }
 function clamp(value, most) {
  return Math.min(Math.max(0, value), most);
 }
 function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
 }
}),

/***/ 2260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $K: () => metricOfSide,
  Lz: () => TELLING_PLACEHOLDERS,
  f3: () => separatesRevisions,
  je: () => PLACEHOLDERS,
  qk: () => toCloudWatchMetric
 });
 function toCloudWatchMetric(metric) {
  if (isCloudWatchMetric(metric)) return metric;
  throw new TypeError(`Unknown metric: ${metric.name}`);
 }
 function isCloudWatchMetric(metric) {
  return 'kind' in metric && (metric.kind === 'metric' || metric.kind === 'expression');
 }
 const PLACEHOLDERS = [ 'target-group', 'load-balancer', 'task-definition', 'cluster', 'service' ];
 const TELLING_PLACEHOLDERS = [ 'target-group', 'task-definition' ];
 function metricOfSide(metric, side) {
  if (metric.kind === 'metric') return {
   ...metric,
   dimensions: fill(metric.dimensions, side)
  };
  return {
   ...metric,
   metrics: new Map([ ...metric.metrics ].map(([id, part]) => [ id, metricOfSide(part, side) ]))
  };
 }
 function fill(dimensions, side) {
  const put = text => PLACEHOLDERS.reduce((filled, placeholder) => filled.replaceAll(`{${placeholder}}`, side[placeholder]), text);
  return new Map([ ...dimensions ].map(([name, value]) => [ name, put(value) ]));
 }
 function separatesRevisions(metric) {
  if (metric.kind === 'expression') return [ ...metric.metrics.values() ].some(separatesRevisions);
  return [ ...metric.dimensions.values() ].some(value => TELLING_PLACEHOLDERS.some(placeholder => value.includes(`{${placeholder}}`)));
 }
})

};
