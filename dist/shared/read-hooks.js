export const id = 8962;
export const ids = [8962];
export const modules = {

/***/ 88962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  readHooks: () => readHooks,
  refuseUnreachedHooks: () => refuseUnreachedHooks
 });
 var _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98660);
 var _gate_read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1577);
 var _gate_source_read_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9600);
 var _gate_source_source_auth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25246);
 var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33047);
 var _step_hook_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31185);
 const KEYS = [ 'at', 'url', 'method', 'headers', 'auth', 'body', 'timeout', 'on-failure' ];
 const MOST_HOOKS = 50;
 const TOGETHER_SECONDS = 120;
 const TIMEOUT_SECONDS = {
  from: 1,
  to: 60,
  otherwise: 20
 };
 const RESERVED = /^(?:authorization|host|connection|transfer-encoding|content-length|cookie|x-deploy-kit-.*)$/i;
 function readHooks(yaml) {
  const text = (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rq)(yaml, 'hooks');
  if (text.kind !== 'list') throw (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, `expected a list of hooks${(0, 
  _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Pp)(text)}. Begin each with "- at:".`);
  if (text.items.length > MOST_HOOKS) throw (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, `at most ${MOST_HOOKS} hooks are supported, got ${text.items.length}.`);
  const hooks = text.items.map(readHook);
  for (const {at: at} of hooks) {
   const seconds = hooks.reduce((sum, hook) => sum + (hook.at === at ? hook.timeoutSeconds : 0), 0);
   if (seconds > TOGETHER_SECONDS) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.A)('hooks', `all hooks at ${typeof at === 'number' ? `${at}%` : at} together may take ${seconds}s, and at most ${TOGETHER_SECONDS}s are supported. Decrease their "timeout".`);
  }
  return hooks;
 }
 function refuseUnreachedHooks(hooks, steps) {
  const unreached = hooks.find(({at: at}) => typeof at === 'number' && !steps.includes(at));
  if (unreached === void 0) return;
  const shares = steps.filter(share => share > 0);
  throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.A)('hooks', `${unreached.at}% is not a step of this rollout. Use one of its steps: ${shares.join('%, ')}%.`);
 }
 function readHook(text) {
  if (text.kind === 'blank') throw (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, 'this hook is empty. Set "at" and "url".');
  const given = (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.vh)(text, {
   keys: KEYS,
   of: 'a hook'
  });
  const [atText, urlText] = [ given.get('at'), given.get('url') ];
  if (atText === void 0 || urlText === void 0) throw (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, 'a hook requires "at" and "url".');
  const at = readMoment(atText);
  const auth = (0, _gate_source_source_auth_js__WEBPACK_IMPORTED_MODULE_3__.m)(given.get('auth'));
  const method = given.get('method');
  const body = given.get('body');
  const timeout = given.get('timeout');
  return {
   at: at,
   auth: auth,
   headers: readHeaders(given.get('headers')),
   onFailure: readFailure(given.get('on-failure'), at),
   url: (0, _gate_source_read_address_js__WEBPACK_IMPORTED_MODULE_2__.z)(urlText, {
    plainHttp: 'without-secret',
    hasSecret: auth.kind !== 'none'
   }),
   method: method === void 0 ? 'POST' : (0, _gate_read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(method, _step_hook_js__WEBPACK_IMPORTED_MODULE_5__.FL),
   body: body === void 0 ? void 0 : readBody(body, method),
   timeoutSeconds: timeout === void 0 ? TIMEOUT_SECONDS.otherwise : (0, _gate_read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__.UW)(timeout, TIMEOUT_SECONDS)
  };
 }
 function readMoment(text) {
  const written = text.kind === 'scalar' ? text.text : '';
  const percent = /^(\d{1,3}(?:\.\d)?)%$/.exec(written)?.[1];
  if (percent !== void 0 && Number(percent) > 0 && Number(percent) <= 100) return Number(percent);
  const named = [ 'before-traffic', 'succeeded', 'rolled-back' ].find(name => name === written);
  if (named !== void 0) return named;
  throw (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, `expected before-traffic, a step such as 10%, succeeded or rolled-back${(0, 
  _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Pp)(text, ';')}.`);
 }
 function readFailure(text, at) {
  const isAtEnd = at === 'succeeded' || at === 'rolled-back';
  if (text === void 0) return isAtEnd ? 'continue' : 'roll-back';
  const choice = (0, _gate_read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(text, [ 'roll-back', 'continue' ]);
  if (choice === 'continue' || !isAtEnd) return choice;
  throw (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, `a hook at ${at} is sent after the rollout has ended. Remove on-failure.`);
 }
 function readHeaders(text) {
  if (text === void 0) return new Map;
  if (text.kind !== 'mapping') throw (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, `expected headers as a mapping of names to values${(0, 
  _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Pp)(text)}.`);
  return new Map(text.entries.map(({key: key, keyAt: keyAt, value: value}) => {
   if (!/^[\w-]{1,100}$/.test(key)) throw (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(keyAt, 'this key is not a valid header name.');
   if (RESERVED.test(key)) throw (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(keyAt, `header ${key} cannot be set here. Set credentials under "auth".`);
   const written = (0, _gate_read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value, `the value of header ${key}`);
   if (/^[\x20-\x7e]{1,1000}$/.test(written)) return [ key.toLowerCase(), written ];
   throw (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(value.at, `the value of header ${key} contains characters that a header cannot have.`);
  }));
 }
 function readBody(text, method) {
  if (method?.kind === 'scalar' && method.text === 'GET') throw (0, _gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, 'a request with method GET has no body. Remove the body, or set another method.');
  return (0, _gate_read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(text, 'the text of the body');
 }
})

};
