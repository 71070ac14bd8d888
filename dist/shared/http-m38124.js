export const modules = {

/***/ 38124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => secretLabels,
  m: () => publicHost
 });
 const KEY_CHARACTERS = 12;
 const LONGEST_WORD = 24;
 function publicHost(url) {
  const secret = new Set(secretLabels(url));
  return url.host.split('.').map(label => secret.has(label) ? '***' : label).join('.');
 }
 function secretLabels({hostname: hostname}) {
  return hostname.split('.').filter(isKey);
 }
 function isKey(label) {
  if (label.length >= LONGEST_WORD && /^[a-z0-9]+$/.test(label)) return true;
  return label.length >= KEY_CHARACTERS && /^[a-z0-9]+$/.test(label) && /\d[a-z]+\d|[a-z]\d+[a-z]/.test(label);
 }
}),

/***/ 89932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  y: () => localFetch
 });
 var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);
 function localFetch(send, env) {
  return async (input, init) => {
   (0, _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__.JM)(env, new URL(input instanceof Request ? input.url : input).hostname);
   return send(input, init);
  };
 }
}),

/***/ 62425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  U: () => patientFetch
 });
 var errors = __webpack_require__(33047);
 var duration = __webpack_require__(80521);
 var public_host = __webpack_require__(38124);
 var bounded_response = __webpack_require__(9959);
 var lost_request = __webpack_require__(40282);
 // CONCATENATED MODULE: ./build/src/http/requested-wait.js
 function requestedWait({status: status, headers: headers}, now) {
  if (![ 403, 429, 503 ].includes(status)) return;
  const named = Date.parse(headers.get('date') ?? '');
  const serverNow = Number.isFinite(named) ? named : now;
  const after = headers.get('retry-after');
  if (after !== null) {
   const milliseconds = /^\d+(?:\.\d+)?$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - serverNow;
   if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  }
  const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
  const resetSeconds = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (isUsedUp && Number.isFinite(resetSeconds)) return Math.max(0, resetSeconds * 1e3 - serverNow);
  return status === 429 ? 1e3 : void 0;
 }
 // CONCATENATED MODULE: ./build/src/http/patient-fetch.js
 const ATTEMPT_MILLISECONDS = 1e4;
 const FIRST_PAUSE_MILLISECONDS = 400;
 const MOST_ATTEMPTS = 4;
 const LEAST_WAIT_MILLISECONDS = 1e3;
 const GITHUB_DEPLOYMENTS = /\/repos\/[^/]+\/[^/]+\/deployments$/;
 function patientFetch(patience) {
  const {clock: clock, deadlineAt: deadlineAt} = patience;
  return async (input, init) => {
   const url = new URL(input instanceof Request ? input.url : input);
   const host = (0, public_host.m)(url);
   const isRepeatable = repeatsSafely(url, init);
   const isLookedFor = !isRepeatable && GITHUB_DEPLOYMENTS.test(url.pathname);
   for (let count = 1; ;count += 1) {
    const leftMilliseconds = deadlineAt - clock.now();
    if (leftMilliseconds <= 0) throw new errors.s('unreachable', `Timed out before a request to ${host} could be sent.`);
    const outcome = await send(input, init, Math.min(leftMilliseconds, ATTEMPT_MILLISECONDS));
    const wait = waitAfter(outcome, {
     host: host,
     count: count,
     isRepeatable: isRepeatable,
     isLookedFor: isLookedFor
    }, patience);
    if ('response' in outcome) {
     if (wait === void 0) return (0, bounded_response.H)(outcome.response);
     await (outcome.response.body?.cancel());
    }
    await clock.sleep(wait ?? 0);
   }
  };
 }
 async function send(input, init, milliseconds) {
  try {
   return {
    response: await fetch(input, {
     ...init,
     redirect: 'error',
     signal: AbortSignal.timeout(milliseconds)
    })
   };
  } catch (error) {
   return {
    error: error
   };
  }
 }
 function waitAfter(outcome, attempt, {clock: clock, deadlineAt: deadlineAt, random: random}) {
  const {host: host, count: count, isLookedFor: isLookedFor} = attempt;
  const pause = FIRST_PAUSE_MILLISECONDS * 2 ** (count - 1) * (.5 + random());
  const leftMilliseconds = deadlineAt - clock.now();
  const isLast = count >= MOST_ATTEMPTS || pause >= leftMilliseconds;
  if ('error' in outcome) return waitAfterLoss(outcome.error, attempt, {
   pause: pause,
   isLast: isLast
  });
  const requested = requestedWait(outcome.response, clock.now());
  if (requested === void 0) return outcome.response.status >= 500 && !isLast && !isLookedFor ? pause : void 0;
  const wait = Math.max(requested, LEAST_WAIT_MILLISECONDS);
  if (wait < leftMilliseconds) return wait;
  const left = `only ${(0, duration.a3)(Math.max(0, leftMilliseconds))} of "timeout" was left`;
  const attempts = count === 1 ? '' : ` (${count} attempts)`;
  throw new errors.s('throttled', requested < leftMilliseconds ? `${host} limits the rate of requests${attempts}, and ${left}.` : `${host} asked to retry after ${(0, 
  duration.a3)(requested)}, but ${left}.`);
 }
 function waitAfterLoss(error, {host: host, count: count, isRepeatable: isRepeatable}, {pause: pause, isLast: isLast}) {
  const {sentence: sentence, mayHaveArrived: mayHaveArrived} = (0, lost_request.M)(error);
  const isDone = mayHaveArrived && !isRepeatable;
  if (!isDone && !isLast) return pause;
  const attempts = count === 1 ? '' : ` (${count} attempts)`;
  const rest = isDone ? '. The message may have been delivered' : '';
  throw new errors.s(isDone ? 'outcome-unknown' : 'unreachable', `${host}: ${sentence}${attempts}${rest}.`, {
   cause: error
  });
 }
 function repeatsSafely(url, init) {
  const method = init?.method?.toUpperCase() ?? 'GET';
  return method !== 'POST' || url.pathname.endsWith('/chat.update') || url.pathname.endsWith('/graphql') || new Headers(init?.headers).has('x-deploy-kit-delivery');
 }
}),

/***/ 50392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => openGithub,
  Y: () => openDeploymentHistory
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89932);
 var _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62425);
 var _github_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78252);
 async function openGithub(token, {env: env, clock: clock, deadlineAt: deadlineAt}) {
  const {GITHUB_REPOSITORY: repository} = env;
  if (repository === void 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', 'GITHUB_REPOSITORY is not set. GitHub sets it in every job; do not unset it.');
  const api = (0, _github_api_js__WEBPACK_IMPORTED_MODULE_3__.M)(env);
  const {openRepository: openRepository} = await Promise.all([ __webpack_require__.e(157), __webpack_require__.e(9740) ]).then(__webpack_require__.bind(__webpack_require__, 69758));
  const fetch = (0, _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__.y)((0, _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__.U)({
   clock: clock,
   deadlineAt: deadlineAt,
   random: Math.random
  }), env);
  return openRepository({
   token: token,
   repository: repository,
   api: api,
   fetch: fetch
  });
 }
 async function openDeploymentHistory(repository) {
  const {repositoryReader: repositoryReader} = await __webpack_require__.e(4023).then(__webpack_require__.bind(__webpack_require__, 74023));
  const {githubDeploymentHistory: githubDeploymentHistory} = await __webpack_require__.e(9e3).then(__webpack_require__.bind(__webpack_require__, 79e3));
  return githubDeploymentHistory(repositoryReader(repository), repository.at);
 }
})

};
