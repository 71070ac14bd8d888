import { modules as shared0 } from './aws-sdk-client-elastic-load-balancing-v2-m24677.js';
import { modules as shared1 } from './aws-m51955.js';
export const id = 6927;
export const ids = [6927,1955];
export const modules = {
...shared0,
...shared1,

/***/ 81357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  j: () => httpProber
 });
 var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
 var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
 const MOST_BYTES = 64 * 1024;
 function httpProber(proxies, refuse = () => {}) {
  return {
   probe: async wanted => {
    try {
     refuse(new URL(wanted.url).hostname);
     return await ask(wanted, proxies);
    } catch (error) {
     return {
      kind: 'no-answer',
      why: error instanceof Error ? error.message : String(error)
     };
    }
   }
  };
 }
 function ask({url: url, method: method, headers: headers, timeoutMilliseconds: timeoutMilliseconds}, proxyEnv) {
  const [send, Agent] = url.startsWith('https:') ? [ node_https__WEBPACK_IMPORTED_MODULE_1__.request, node_https__WEBPACK_IMPORTED_MODULE_1__.Agent ] : [ node_http__WEBPACK_IMPORTED_MODULE_0__.request, node_http__WEBPACK_IMPORTED_MODULE_0__.Agent ];
  const agent = new Agent({
   proxyEnv: {
    ...proxyEnv
   }
  });
  return new Promise((resolve, reject) => {
   const signal = AbortSignal.timeout(timeoutMilliseconds);
   const request = send(url, {
    method: method,
    headers: Object.fromEntries(headers),
    agent: agent,
    signal: signal
   }, response => {
    readBody(response).then(body => resolve({
     kind: 'answer',
     status: response.statusCode ?? 0,
     headers: readHeaders(response),
     body: body
    }), reject);
   });
   request.on('error', error => reject(signal.aborted ? new Error(`timed out after ${timeoutMilliseconds} ms`) : error));
   request.end();
  });
 }
 async function readBody(response) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response) {
   chunks.push(chunk);
   size += chunk.length;
   if (size >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
 }
 function readHeaders({headers: headers}) {
  return new Map(Object.entries(headers).flatMap(([name, value]) => value === void 0 ? [] : [ [ name, [ value ].flat().join(', ') ] ]));
 }
}),

/***/ 90159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  G: () => readForward
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 function readForward({actions: actions}) {
  const forward = actions.find(({Type: Type}) => Type === 'forward');
  const config = forward !== void 0 && (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(forward.ForwardConfig) ? forward.ForwardConfig : {};
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(config.TargetGroups)) return typeof forward?.TargetGroupArn === 'string' ? [ {
   arn: forward.TargetGroupArn,
   weight: 1
  } ] : [];
  return config.TargetGroups.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv).flatMap(({TargetGroupArn: TargetGroupArn, Weight: Weight}) => typeof TargetGroupArn === 'string' ? [ {
   arn: TargetGroupArn,
   weight: typeof Weight === 'number' ? Weight : 1
  } ] : []);
 }
}),

/***/ 50647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => openJudging,
  H: () => openSources
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 async function openJudging({gates: gates, purpose: purpose}, connect) {
  if (gates.sources === void 0 || purpose !== 'deploy' && purpose !== 'approve') return;
  if (connect === void 0) throw new TypeError('The sources of the gates cannot be opened here.');
  return connect(gates.sources);
 }
 async function openSources(declared, {env: env, masks: masks, adapterOf: adapterOf}) {
  const secrets = declared.map(source => secretsOf(source, env));
  for (const values of secrets) for (const value of values.values()) masks.hide(value);
  const opened = await Promise.all(declared.map(async (source, index) => {
   const open = await adapterOf(source.kind);
   return [ source.name, open(source, secrets[index] ?? new Map) ];
  }));
  return new Map(opened);
 }
 function secretsOf({name: name, secrets: secrets}, env) {
  return new Map(secrets.map(variable => {
   const value = env[variable]?.trim() ?? '';
   if (value !== '') return [ variable, value ];
   throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', `source ${name} reads its secret from the environment variable ${variable}, which is not set. Set it under env of the step, from a secret.`);
  }));
 }
}),

/***/ 36927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectShift: () => connectShift
 });
 var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67695);
 var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24677);
 var _targets_ecs_aws_alb_traffic_router_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51955);
 var _targets_ecs_aws_cloudwatch_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17676);
 var _adapters_http_prober_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81357);
 var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36569);
 var _domain_proxy_proxies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19805);
 var _connect_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28329);
 var _connect_ecs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70087);
 async function connectShift(env, clock, role) {
  const {settings: settings, calls: calls, roles: roles} = await (0, _connect_ecs_js__WEBPACK_IMPORTED_MODULE_6__.connectEcs)(env, clock, role);
  const balancers = calls.listenTo(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_7__.M(settings));
  const router = (0, _targets_ecs_aws_alb_traffic_router_js__WEBPACK_IMPORTED_MODULE_0__.albTrafficRouter)(balancers, calls);
  const names = new Map;
  const loadBalancerOf = group => {
   const known = names.get(group) ?? router.loadBalancerOf(group).then(name => name ?? '');
   names.set(group, known);
   return known;
  };
  return {
   settings: settings,
   calls: calls,
   ...roles,
   router: router,
   metrics: (0, _targets_ecs_aws_cloudwatch_metrics_js__WEBPACK_IMPORTED_MODULE_1__.cloudwatchMetrics)(calls.listenTo(new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_8__.W(settings)), calls, loadBalancerOf),
   connectSources: (0, _connect_sources_js__WEBPACK_IMPORTED_MODULE_5__.connectSources)({
    env: env,
    clock: clock,
    aws: () => Promise.resolve({
     settings: settings,
     calls: calls
    })
   }),
   prober: (0, _adapters_http_prober_js__WEBPACK_IMPORTED_MODULE_2__.j)((0, _domain_proxy_proxies_js__WEBPACK_IMPORTED_MODULE_4__.r)(env), host => (0, 
   _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_3__.JM)(env, host))
  };
 }
}),

/***/ 28329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectSources: () => connectSources
 });
 var _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89932);
 var _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62425);
 var _runner_step_masks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3904);
 var _use_cases_rollout_sources_open_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50647);
 function connectSources({env: env, clock: clock, past: past, aws: aws}) {
  const fetchUntil = until => {
   const deadlineAt = past === void 0 ? until : clock.now() + until - past.now();
   return (0, _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_0__.y)((0, _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_1__.U)({
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
     const [{openPrometheus: openPrometheus}, {awsRequestSigner: awsRequestSigner}] = await Promise.all([ Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4660), __webpack_require__.e(8347) ]).then(__webpack_require__.bind(__webpack_require__, 69763)), __webpack_require__.e(6858).then(__webpack_require__.bind(__webpack_require__, 76858)) ]);
     return openPrometheus({
      ...world,
      signer: async scope => awsRequestSigner((await aws()).settings, scope)
     });
    }

   case 'datadog':
    return (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4660), __webpack_require__.e(9379) ]).then(__webpack_require__.bind(__webpack_require__, 4539))).openDatadog(world);

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
