export const modules = {

/***/ 66299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  s: () => readBaseAddress
 });
 var _text_without_trailing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22561);
 var _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98660);
 var _read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1577);
 const THIS_MACHINE = new Set([ 'localhost', '127.0.0.1', '[::1]' ]);
 function readBaseAddress(text, example) {
  const written = (0, _read_gate_values_js__WEBPACK_IMPORTED_MODULE_1__.yR)(text, `an address such as ${example}`);
  const url = URL.canParse(written) ? new URL(written) : void 0;
  const isSafe = url?.protocol === 'https:' || url?.protocol === 'http:' && THIS_MACHINE.has(url.hostname);
  if (url === void 0 || !isSafe) throw (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, `expected an address with https:// such as ${example}.`);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') throw (0, 
  _read_gate_text_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(text.at, `expected an address without credentials, ? and #, such as ${example}.`);
  return url.origin + (0, _text_without_trailing_js__WEBPACK_IMPORTED_MODULE_2__.h)(url.pathname, '/');
 }
}),

/***/ 18726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  JT: () => asTag,
  JG: () => datadogDialect
 });
 var find_nearest = __webpack_require__(91573);
 var quote_safe = __webpack_require__(44195);
 var gate_text = __webpack_require__(98660);
 var gate_values = __webpack_require__(1577);
 var read_base_address = __webpack_require__(66299);
 var read_secret = __webpack_require__(93460);
 // CONCATENATED MODULE: ./build/src/sources/datadog/domain/datadog-presets.js
 const PRESETS = [ 'trace.http.request', 'trace.web.request', 'trace.servlet.request', 'trace.express.request' ];
 function readDatadogPreset(text, {source: source, signal: signal}) {
  const metric = PRESETS.find(name => text.kind === 'scalar' && name === text.text);
  if (metric === void 0) throw (0, gate_text.Rt)(text.at, `expected one of ${PRESETS.join(', ')} for "preset"${(0, 
  gate_text.Pp)(text, ';')}.`);
  if (signal.kind === 'slow') throw (0, gate_text.Rt)(text.at, `preset ${metric} cannot count slow requests: Datadog stores response times as distributions. Write the queries "requests" and "slow".`);
  const {name: name, service: service, env: env} = source;
  if (service === void 0) throw (0, gate_text.Rt)(text.at, `preset ${metric} requires "service" in the source ${name}.`);
  const tags = [ `service:${service}`, ...env === void 0 ? [] : [ `env:${env}` ], 'version:{side.tag}' ].join(',');
  const hits = `sum:${metric}.hits{${tags}}.as_count()`;
  const requests = {
   text: hits,
   zeroWhere: void 0
  };
  const bad = {
   text: `sum:${metric}.errors{${tags}}.as_count()`,
   zeroWhere: hits
  };
  return {
   requests: requests,
   bad: bad
  };
 }
 // CONCATENATED MODULE: ./build/src/sources/datadog/domain/datadog-dialect.js
 const SITES = [ 'datadoghq.com', 'us3.datadoghq.com', 'us5.datadoghq.com', 'datadoghq.eu', 'ap1.datadoghq.com', 'ap2.datadoghq.com', 'uk1.datadoghq.com', 'ddog-gov.com', 'us2.ddog-gov.com' ];
 const TAG = /^[\p{L}\p{N}_\-:./]{1,200}$/u;
 const datadogDialect = {
  kind: 'datadog',
  keys: [ 'api-key', 'application-key', 'service', 'env' ],
  windows: [ 60, 10, 20, 30 ],
  delaySeconds: 60,
  keptDays: 450,
  counts: 'requests',
  declare: declare,
  readQuery: readDatadogQuery,
  presets: PRESETS,
  readPreset: readDatadogPreset
 };
 function declare({name: name, at: at, given: given, windowSeconds: windowSeconds, delaySeconds: delaySeconds}) {
  const site = given.get('datadog');
  const apiKeyText = given.get('api-key');
  const applicationKeyText = given.get('application-key');
  if (site === void 0 || apiKeyText === void 0 || applicationKeyText === void 0) throw (0, 
  gate_text.Rt)(at, 'a datadog source requires "api-key: env:NAME" and "application-key: env:NAME".');
  const apiKey = (0, read_secret.af)(apiKeyText);
  const applicationKey = (0, read_secret.af)(applicationKeyText);
  return {
   name: name,
   kind: 'datadog',
   windowSeconds: windowSeconds,
   delaySeconds: delaySeconds,
   secrets: [ apiKey, applicationKey ],
   address: readSite(site),
   apiKey: apiKey,
   applicationKey: applicationKey,
   service: readTag(given.get('service')),
   env: readTag(given.get('env'))
  };
 }
 function readSite(text) {
  const written = (0, gate_values.yR)(text, 'a site of Datadog such as datadoghq.eu');
  if (written.includes('://')) return (0, read_base_address.s)(text, 'https://api.datadoghq.eu');
  const site = written.replace(/^(?:app|api)\./, '');
  if (SITES.includes(site)) return `https://api.${site}`;
  throw (0, gate_text.Rt)(text.at, `unknown site of Datadog ${(0, quote_safe.AB)(written)}; did you mean "${(0, 
  find_nearest.q)(site, SITES)}"? Known: ${SITES.join(', ')}.`);
 }
 function readTag(text) {
  if (text === void 0) return;
  if (text.kind === 'scalar' && TAG.test(text.text)) return asTag(text.text);
  throw (0, gate_text.Rt)(text.at, `expected the value of a tag such as shop-api${(0, 
  gate_text.Pp)(text)}.`);
 }
 function asTag(value) {
  return value.toLowerCase().replace(/[^\p{L}\p{N}_\-:./]/gu, '_');
 }
 const LONGEST_QUERY = 4e3;
 function readDatadogQuery(text, {use: use}) {
  const query = (0, gate_values.yR)(text, 'a query of Datadog such as sum:trace.http.request.hits{version:{side.tag}}.as_count()').trim();
  const problem = findProblem(query, use);
  if (problem !== void 0) throw (0, gate_text.Rt)(text.at, problem);
  return {
   text: query,
   zeroWhere: void 0
  };
 }
 function findProblem(query, use) {
  if (query.length > LONGEST_QUERY) return `the query is longer than ${LONGEST_QUERY} characters. Shorten it.`;
  if (/\}\s*by\s*\{/.test(query)) return 'a query with "by {…}" returns several series. Remove the grouping.';
  if (use === 'value') return;
  if (!query.startsWith('sum:')) return 'a query that counts is a sum. Write "sum:metric{…}.as_count()".';
  if (/\.as_rate\(|\.rollup\(/.test(query)) return 'the source sets the window of a count. Remove ".as_rate()" and ".rollup(…)".';
  if (!query.includes('.as_count()')) return 'without ".as_count()", Datadog returns a rate per second. Add ".as_count()".';
  return;
 }
})

};
