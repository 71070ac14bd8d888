export const modules = {

/***/ 50938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  b: () => findLastSuccess
 });
 var _domain_delivery_read_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81204);
 var _domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76828);
 const MOST_DEPLOYMENTS = 1e3;
 const MOST_STATUS_CALLS = 15;
 async function findLastSuccess(history, sought) {
  const searches = sought.services.map(startSearch);
  const others = startSearch('');
  const foreign = [];
  let areOurs = false;
  let rest = 'read';
  let count = 0;
  if (searches.length > 0) for await (const page of history.list(sought.environment)) {
   if (count >= MOST_DEPLOYMENTS && page.length > 0) {
    rest = 'unread';
    break;
   }
   count += page.length;
   for (const deployment of page) {
    const read = (0, _domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_1__.u)(deployment.payload);
    areOurs ||= read.kind === 'ours';
    if (read.kind === 'foreign' && foreign.length < MOST_STATUS_CALLS) foreign.push(deployment);
    if (read.kind !== 'ours' || isOfRun(read, sought.runUrl)) continue;
    const search = searches.find(({service: service}) => service === read.payload.service);
    if (search !== void 0) await look(history, search, {
     deployment: deployment,
     read: read
    });
   }
   if (!searches.some(isSearching)) break;
  }
  if (!areOurs) for (const deployment of foreign) await look(history, others, {
   deployment: deployment,
   read: void 0
  });
  return new Map(searches.map(search => [ search.service, areOurs ? describeSearch(search, rest) : {
   ...describeSearch(others, rest),
   isOfOthers: true
  } ]));
 }
 function startSearch(service) {
  return {
   service: service,
   calls: 0,
   isAfterFailure: false,
   lastSuccess: void 0,
   state: 'searching'
  };
 }
 function isSearching({state: state}) {
  return state === 'searching';
 }
 function isOfRun({payload: payload}, runUrl) {
  return runUrl !== void 0 && payload.run === runUrl;
 }
 async function look(history, search, {deployment: deployment, read: read}) {
  if (search.state !== 'searching') return;
  if (search.calls === MOST_STATUS_CALLS) {
   search.state = 'given-up';
   return;
  }
  search.calls += 1;
  const outcome = read?.kind === 'ours' ? read.payload.outcome : void 0;
  const {kind: kind, verdict: verdict} = (0, _domain_delivery_read_delivery_js__WEBPACK_IMPORTED_MODULE_0__.O)(await history.statuses(deployment.id), outcome);
  if (kind === 'succeeded') {
   search.lastSuccess = describe(deployment);
   search.state = 'found';
  }
  search.isAfterFailure ||= [ 'failed', 'rolled-back' ].includes(kind) || kind === 'undecided' && (verdict === 'failed' || verdict === 'unknown');
 }
 function describeSearch({state: state, isAfterFailure: isAfterFailure, lastSuccess: lastSuccess}, rest) {
  const unread = state === 'given-up' ? `the last ${MOST_STATUS_CALLS} deployments did not succeed, and earlier ones were not read` : state === 'searching' && rest === 'unread' ? `the last ${MOST_DEPLOYMENTS} deployments include no success, and earlier ones were not read` : void 0;
  return {
   lastSuccess: lastSuccess,
   isAfterFailure: isAfterFailure,
   unread: unread
  };
 }
 function describe({commit: commit, payload: payload}) {
  const read = (0, _domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_1__.u)(payload);
  return read.kind === 'ours' ? {
   commit: read.payload.commit ?? commit,
   version: read.payload.version
  } : {
   commit: commit,
   version: void 0
  };
 }
})

};
