export const id = 5777;
export const ids = [5777,456,3904,9932];
export const modules = {

/***/ 55777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectHooks: () => connectHooks
 });
 var external_node_crypto_ = __webpack_require__(77598);
 var errors = __webpack_require__(33047);
 var public_host = __webpack_require__(38124);
 var auth_headers = __webpack_require__(87697);
 // CONCATENATED MODULE: ./build/src/adapters/http-hooks.js
 function httpHooks({clock: clock, fetchUntil: fetchUntil, secrets: secrets, newDelivery: newDelivery}) {
  return {
   async send(hook) {
    const fetch = fetchUntil(clock.now() + hook.timeoutSeconds * 1e3);
    const response = await fetch(hook.url, requestOf(hook, secrets, newDelivery()));
    await (response.body?.cancel());
    if (response.ok) return response.status;
    throw new errors.s('rejected', `${(0, public_host.m)(new URL(hook.url))} returned HTTP ${response.status}. Check "url", "auth" and "body" of the hook.`);
   }
  };
 }
 function requestOf({method: method, headers: headers, auth: auth, body: body}, secrets, delivery) {
  return {
   method: method,
   headers: {
    'user-agent': 'deploy-kit',
    ...body === void 0 ? {} : {
     'content-type': 'application/json'
    },
    ...Object.fromEntries(headers),
    ...(0, auth_headers.P)(auth, secrets),
    'x-deploy-kit-delivery': delivery
   },
   ...body === void 0 ? {} : {
    body: body
   }
  };
 }
 var read_secret = __webpack_require__(93460);
 var local_fetch = __webpack_require__(89932);
 var patient_fetch = __webpack_require__(7282);
 var step_masks = __webpack_require__(3904);
 // CONCATENATED MODULE: ./build/src/wiring/connect-hooks.js
 function connectHooks({env: env, clock: clock}) {
  return variables => {
   const masks = (0, step_masks.o)();
   const lines = (0, read_secret.kT)(env[read_secret.EM] ?? '');
   const values = variables.map(name => [ name, (lines.get(name) ?? env[name] ?? '').trim() ]);
   const secrets = new Map(values.filter(([, value]) => value !== ''));
   for (const value of [ ...lines.values(), ...secrets.values() ]) masks.hide(value);
   const fetchUntil = deadlineAt => (0, local_fetch.localFetch)((0, patient_fetch.patientFetch)({
    clock: clock,
    deadlineAt: deadlineAt,
    random: Math.random
   }), env);
   const sender = httpHooks({
    clock: clock,
    fetchUntil: fetchUntil,
    secrets: secrets,
    newDelivery: external_node_crypto_.randomUUID
   });
   return Promise.resolve({
    sender: sender,
    unset: variables.filter(name => !secrets.has(name))
   });
  };
 }
})

};
