import { modules as shared0 } from './read-m1577.js';
export const id = 2216;
export const ids = [2216];
export const modules = {
...shared0,

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  z: () => readAddress
 });
 var _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98660);
 var _read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1577);
 function readAddress(text, {plainHttp: plainHttp, hasSecret: hasSecret}) {
  const written = (0, _read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(text, 'an address such as https://metrics.example.com');
  const url = URL.canParse(written) ? new URL(written) : void 0;
  if (url === void 0 || !/^https?:$/.test(url.protocol) || url.hostname === '') throw (0, 
  _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, 'expected an address such as https://metrics.example.com, got another text.');
  if (url.username !== '' || url.password !== '') throw (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, 'the address contains a user name or a password. Remove it, and set "auth".');
  if (url.hash !== '') throw (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, 'the address contains "#". Remove it and all that follows it.');
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return written;
  if (plainHttp === 'loopback') throw (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, 'the address uses http. Only https is supported.');
  if (hasSecret) throw (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, 'the address uses http, which would expose the credentials. Use https.');
  return written;
 }
 function isLoopback(host) {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
 }
}),

/***/ 25246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  E: () => SOURCE_AUTHS,
  m: () => readSourceAuth
 });
 var _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98660);
 var _read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1577);
 var _read_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93460);
 const SOURCE_AUTHS = [ 'bearer', 'basic', 'header' ];
 function readSourceAuth(text, known = SOURCE_AUTHS) {
  if (text === void 0) return {
   kind: 'none'
  };
  if (text.kind !== 'mapping') return {
   kind: 'bearer',
   secret: (0, _read_secret_js__WEBPACK_IMPORTED_MODULE_2__.af)(text)
  };
  const given = (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.vh)(text, {
   keys: SOURCE_AUTHS,
   of: 'auth'
  });
  const [entry, second] = [ ...given ];
  if (entry === void 0 || second !== void 0) throw (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, `expected one of ${known.join(', ')} under auth.`);
  const [kind, value] = entry;
  switch (kind) {
  case 'bearer':
   return {
    kind: kind,
    secret: (0, _read_secret_js__WEBPACK_IMPORTED_MODULE_2__.af)(value)
   };

  case 'basic':
   return readBasic(value);

  case 'header':
   return readHeader(value);
  }
 }
 function readBasic(text) {
  const given = (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.vh)(text, {
   keys: [ 'username', 'password' ],
   of: 'basic'
  });
  const username = given.get('username');
  const password = given.get('password');
  if (username === void 0 || password === void 0) throw (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, 'basic requires "username" and "password".');
  const name = (0, _read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(username, 'a user name');
  if (!/^[\x21-\x39\x3b-\x7e]{1,200}$/.test(name)) throw (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(username.at, 'expected a user name without blanks and colons.');
  return {
   kind: 'basic',
   username: name,
   secret: (0, _read_secret_js__WEBPACK_IMPORTED_MODULE_2__.af)(password)
  };
 }
 function readHeader(text) {
  const given = (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.vh)(text, {
   keys: [ 'name', 'value' ],
   of: 'header'
  });
  const name = given.get('name');
  const value = given.get('value');
  if (name === void 0 || value === void 0) throw (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, 'header requires "name" and "value".');
  return {
   kind: 'header',
   header: readHeaderName(name),
   secret: (0, _read_secret_js__WEBPACK_IMPORTED_MODULE_2__.af)(value)
  };
 }
 function readHeaderName(text) {
  const header = (0, _read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(text, 'the name of a header');
  if (/^[A-Za-z][\w-]{0,99}$/.test(header) && !/^(?:host|content-.*|connection|transfer-encoding)$/i.test(header)) return header;
  throw (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, 'expected the name of a header such as X-Api-Key.');
 }
})

};
