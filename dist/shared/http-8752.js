export const id = 8752;
export const ids = [8752,9932,7282];
export const modules = {

/***/ 78752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectSources: () => connectSources
 });
 var _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89932);
 var _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7282);
 var _runner_step_masks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3904);
 var _use_cases_rollout_sources_open_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50647);
 function connectSources({env: env, clock: clock, past: past, aws: aws}) {
  const fetchUntil = until => {
   const deadlineAt = past === void 0 ? until : clock.now() + until - past.now();
   return (0, _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_0__.localFetch)((0, _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_1__.patientFetch)({
    clock: clock,
    deadlineAt: deadlineAt,
    random: Math.random,
    onlyReads: true
   }), env);
  };
  const world = past === void 0 ? {
   clock: clock,
   fetchUntil: fetchUntil
  } : {
   clock: past,
   fetchUntil: fetchUntil,
   isPast: true
  };
  const adapterOf = async kind => {
   switch (kind) {
   case 'prometheus':
    {
     const [{openPrometheus: openPrometheus}, {awsRequestSigner: awsRequestSigner}] = await Promise.all([ __webpack_require__.e(9763).then(__webpack_require__.bind(__webpack_require__, 69763)), __webpack_require__.e(6858).then(__webpack_require__.bind(__webpack_require__, 76858)) ]);
     return openPrometheus({
      ...world,
      signer: async scope => awsRequestSigner((await aws()).settings, scope)
     });
    }

   case 'datadog':
    return (await __webpack_require__.e(4539).then(__webpack_require__.bind(__webpack_require__, 4539))).openDatadog(world);

   case 'new-relic':
    return (await __webpack_require__.e(4804).then(__webpack_require__.bind(__webpack_require__, 4804))).openNewRelic(world);

   case 'sentry':
    return (await __webpack_require__.e(841).then(__webpack_require__.bind(__webpack_require__, 80841))).openSentry(world);

   case 'json':
    return (await __webpack_require__.e(4009).then(__webpack_require__.bind(__webpack_require__, 44009))).openJson(world);

   case 'cloudwatch-logs':
    {
     const {openCloudwatchLogs: openCloudwatchLogs} = await __webpack_require__.e(6768).then(__webpack_require__.bind(__webpack_require__, 46768));
     return openCloudwatchLogs({
      ...await aws(),
      clock: world.clock
     });
    }

   default:
    throw new TypeError(`Sources of kind ${kind} have no adapter.`);
   }
  };
  return declared => (0, _use_cases_rollout_sources_open_sources_js__WEBPACK_IMPORTED_MODULE_3__.H)(declared, {
   env: env,
   masks: (0, _runner_step_masks_js__WEBPACK_IMPORTED_MODULE_2__.o)(),
   adapterOf: adapterOf
  });
 }
})

};
