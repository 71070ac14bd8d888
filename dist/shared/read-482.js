import { modules as shared0 } from './document-m74476.js';
export const id = 482;
export const ids = [482];
export const modules = {
...shared0,

/***/ 98660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  GS: () => describeGateText,
  Rq: () => readGateText,
  Rt: () => badGate,
  a: () => unknownKey,
  rq: () => refuseSlip,
  vh: () => readMapping
 });
 var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
 var _document_text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83733);
 var _document_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74476);
 var _input_find_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91573);
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44195);
 var _input_yaml_slip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36437);
 const GATES = {
  kind: 'input',
  input: 'gates'
 };
 function badGate(at, message) {
  return (0, _document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)({
   origin: GATES,
   position: at
  }, message);
 }
 function readGateText(text) {
  const reasons = {
   DUPLICATE_KEY: 'this key appears twice; write one list under the first'
  };
  const {document: document, locate: locate} = (0, _document_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__._)(text, {
   origin: GATES,
   reasons: reasons
  });
  return convert(document.contents, locate);
 }
 function convert(node, place) {
  const at = place(offsetOf(node));
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) throw badGate(at, 'aliases are not supported. Write the value out.');
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) && node.tag !== void 0) throw badGate(at, 'tags (!…) are not supported. Remove the tag.');
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return {
   kind: 'list',
   items: node.items.map(item => convert(item, place)),
   at: at
  };
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return {
   kind: 'mapping',
   entries: node.items.map(pair => convertPair(pair, place)),
   at: at
  };
  if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || node.value === null) return {
   kind: 'blank',
   at: at
  };
  return {
   kind: 'scalar',
   text: typeof node.value === 'string' ? node.value : node.source ?? '',
   at: at
  };
 }
 function convertPair({key: key, value: value}, place) {
  const name = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : '';
  const keyAt = place(offsetOf(key));
  const text = convert(value, place);
  return {
   key: name,
   keyAt: keyAt,
   value: text.kind === 'blank' ? {
    kind: 'blank',
    at: keyAt
   } : text
  };
 }
 function offsetOf(node) {
  return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] ?? 0 : 0;
 }
 function readMapping(text, {keys: keys, of: of}) {
  if (text.kind === 'blank') return new Map;
  refuseSlip(text, keys);
  if (text.kind !== 'mapping') {
   const advice = text.kind === 'list' ? 'Remove the dashes or brackets.' : `Write "${of}: { ${keys[0] ?? 'key'}: … }".`;
   const found = describeGateText(text);
   throw badGate(text.at, `expected keys under ${of} (${keys.join(', ')}), got ${found}. ${advice}`);
  }
  return new Map(text.entries.map(entry => [ readKey(entry, {
   keys: keys,
   of: of
  }), entry.value ]));
 }
 function readKey({key: key, keyAt: keyAt}, {keys: keys, of: of}) {
  const known = keys.find(name => name === key);
  if (known !== void 0) return known;
  throw badGate(keyAt, unknownKey(key, {
   keys: keys,
   of: of
  }));
 }
 function refuseSlip(text, keys) {
  const slip = text.kind === 'scalar' ? (0, _input_yaml_slip_js__WEBPACK_IMPORTED_MODULE_3__.O)(text.text, keys) : void 0;
  if (slip !== void 0) throw badGate(text.at, slip);
 }
 function unknownKey(key, {keys: keys, of: of}) {
  const slip = (0, _input_yaml_slip_js__WEBPACK_IMPORTED_MODULE_3__.O)(key, keys);
  if (slip !== void 0) return slip;
  return `${of} has no key ${(0, _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.XW)(key)}; did you mean "${(0, 
  _input_find_nearest_js__WEBPACK_IMPORTED_MODULE_5__.q)(key, keys)}"? Known: ${keys.join(', ')}.`;
 }
 function describeGateText(text) {
  switch (text.kind) {
  case 'blank':
   return 'nothing';

  case 'scalar':
   return (0, _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.XW)(text.text);

  case 'list':
   return 'a list';

  case 'mapping':
   return 'a mapping';
  }
 }
}),

/***/ 1577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Kf: () => readChoice,
  UW: () => readSeconds,
  bf: () => readWholeNumber,
  oO: () => readPercent,
  uf: () => readBreachRule,
  wM: () => readMinutes,
  yR: () => readText,
  z0: () => readMilliseconds
 });
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);
 var _gate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98660);
 function readText(text, what) {
  if (text.kind === 'scalar' && text.text.trim() !== '') return text.text;
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected ${what}, got ${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.GS)(text)}.`);
 }
 function readChoice(text, choices) {
  const found = choices.find(choice => text.kind === 'scalar' && choice === text.text);
  if (found !== void 0) return found;
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected one of ${choices.join(', ')}; got ${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.GS)(text)}.`);
 }
 function readWholeNumber(text, {from: from, to: to}) {
  const number = text.kind === 'scalar' && /^\d+$/.test(text.text) ? Number(text.text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected a whole number from ${from} to ${to}, got ${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.GS)(text)}.`);
 }
 function readPercent(text, {above: above, from: from, to: to}) {
  const written = text.kind === 'scalar' ? /^(\d+(?:\.\d+)?) ?%$/.exec(text.text)?.[1] : void 0;
  const percent = written === void 0 ? Number.NaN : Number(written);
  if ((above === void 0 || percent > above) && (from === void 0 || percent >= from) && percent <= to) return percent / 100;
  refuseBareNumber(text, '%');
  const range = above === void 0 ? `from ${from ?? 0}% to ${to}%` : `above ${above}%, up to ${to}%`;
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected a percentage such as 5% (${range}), got ${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.GS)(text)}.`);
 }
 function readSeconds(text, {from: from, to: to}) {
  const seconds = text.kind === 'scalar' && !/^\d+$/.test(text.text) ? (0, _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.lW)(text.text) : void 0;
  if (seconds !== void 0 && seconds >= from && seconds <= to) return seconds;
  const missing = text.kind === 'scalar' ? (0, _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.v_)(text.text, {
   from: from,
   to: to
  }) : void 0;
  if (missing !== void 0) throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `${missing}.`);
  const range = `${(0, _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.MP)(from)} to ${(0, 
  _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.MP)(to)}`;
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected a duration such as 90s or 2m (${range}), got ${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.GS)(text)}.`);
 }
 function refuseBareNumber(text, unit) {
  if (text.kind !== 'scalar' || !/^\d{1,6}(?:\.\d{1,6})?$/.test(text.text)) return;
  const asShare = unit === '%' && Number(text.text) < 1 ? `${Number((Number(text.text) * 100).toFixed(4))}% or ` : '';
  const missing = unit === '%' ? 'percent sign' : 'unit';
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `${text.text} has no ${missing}. Write ${asShare}${text.text}${unit}.`);
 }
 function readMinutes(text, {from: from, to: to}) {
  const written = text.kind === 'scalar' ? /^(\d+)m$/.exec(text.text)?.[1] : void 0;
  const minutes = written === void 0 ? Number.NaN : Number(written);
  if (minutes >= from && minutes <= to) return minutes;
  refuseBareNumber(text, 'm');
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected whole minutes such as 5m (${from}m to ${to}m), got ${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.GS)(text)}.`);
 }
 function readMilliseconds(text) {
  const [, written, unit] = text.kind === 'scalar' ? /^(\d+(?:\.\d+)?) ?(ms|s)$/.exec(text.text) ?? [] : [];
  const milliseconds = unit === 's' ? Number(written) * 1e3 : Number(written);
  if (milliseconds >= 1 && milliseconds <= 3e5) return Number(milliseconds.toFixed(3));
  refuseBareNumber(text, 'ms');
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected a response time such as 300ms or 1.5s (1 ms to 300 s), got ${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.GS)(text)}.`);
 }
 const RULE_MINUTES = {
  from: 2,
  to: 999
 };
 function readBreachRule(text) {
  const written = text.kind === 'scalar' ? /^(?:(\d+) of )?(\d+)m( in total)?$/.exec(text.text) : void 0;
  const [, some, all, total] = written ?? [];
  const rule = all === void 0 ? void 0 : breachRule(some, Number(all), total);
  if (rule !== void 0 && rule.minutes >= RULE_MINUTES.from && Number(all) <= RULE_MINUTES.to) return rule;
  refuseBareNumber(text, 'm');
  throw (0, _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected minutes such as 5m (in a row), "3 of 5m" or "5m in total", from ${RULE_MINUTES.from}m to ${RULE_MINUTES.to}m; got ${(0, 
  _gate_text_js__WEBPACK_IMPORTED_MODULE_1__.GS)(text)}.`);
 }
 function breachRule(some, all, total) {
  if (some === void 0) return {
   kind: total === void 0 ? 'consecutive' : 'cumulative',
   minutes: all
  };
  if (total !== void 0 || Number(some) > all) return;
  return {
   kind: 'm-of-n',
   minutes: Number(some),
   of: all
  };
 }
}),

/***/ 80482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => parseGates
 });
 var quote_safe = __webpack_require__(44195);
 var gate_values = __webpack_require__(1577);
 // CONCATENATED MODULE: ./build/src/domain/gate/read/gate-draft.js
 function readMode(text, {mode: mode}) {
  return text === void 0 ? mode : (0, gate_values.Kf)(text, [ 'enforce', 'observe' ]);
 }
 var gate_text = __webpack_require__(98660);
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-alarms-gate.js
 function readAlarmsGate(text, defaults) {
  if (text.kind === 'mapping' && text.entries.some(({key: key, value: value}) => key !== 'mode' && value.kind === 'blank')) throw (0, 
  gate_text.Rt)(text.at, 'expected a list. Write "alarms: [name, name]".');
  const {alarms: dialect} = defaults.dialect;
  if ('refused' in dialect) throw (0, gate_text.Rt)(text.at, dialect.refused);
  const {called: called, atMost: atMost} = dialect;
  const given = text.kind === 'mapping' ? (0, gate_text.vh)(text, {
   keys: [ 'names', 'mode' ],
   of: 'alarms'
  }) : new Map([ [ 'names', text ] ]);
  const names = given.get('names');
  const texts = names?.kind === 'list' ? names.items : names === void 0 ? [] : [ names ];
  if (texts.length === 0 || texts.length > atMost) throw (0, gate_text.Rt)(text.at, `expected 1 to ${atMost} names of ${called}s.`);
  const alarms = texts.map(name => (0, gate_values.yR)(name, `the name of a ${called}`));
  return {
   kind: 'alarms',
   name: 'alarms',
   mode: readMode(given.get('mode'), defaults),
   alarms: [ ...new Set(alarms) ],
   called: called
  };
 }
 function readTargetsGate(text, defaults) {
  const given = (0, gate_text.vh)(text, {
   keys: [ 'mode' ],
   of: 'targets'
  });
  return {
   kind: 'targets',
   name: 'targets',
   mode: readMode(given.get('mode'), defaults)
  };
 }
 var format_figures = __webpack_require__(24461);
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-alert-rule.js
 const PERCENTILE_KEY = /^p([1-9]\d?(?:\.\d{1,3})?)-above$/;
 function percentileOf(key) {
  const written = PERCENTILE_KEY.exec(key)?.[1];
  return written === void 0 ? void 0 : Number(written);
 }
 function readErrorRule(text, defaults) {
  const parts = splitRule(text, {
   key: 'error-rate-above',
   example: '5% for 5m'
  });
  const maxRate = (0, gate_values.oO)(parts.limit, {
   above: 0,
   to: 99
  });
  return draftRule(parts, {
   maxRate: maxRate,
   signal: {
    kind: 'errors'
   },
   subject: `error rate above ${(0, format_figures.CE)(maxRate)}`,
   defaults: defaults
  });
 }
 function readPercentileRule(text, key, defaults) {
  const percentile = percentileOf(key) ?? 0;
  const parts = splitRule(text, {
   key: key,
   example: '1000ms for 5m'
  });
  const slowerThanMilliseconds = (0, gate_values.z0)(parts.limit);
  return draftRule(parts, {
   maxRate: Number(((100 - percentile) / 100).toFixed(6)),
   signal: {
    kind: 'slow',
    slowerThanMilliseconds: slowerThanMilliseconds,
    percentile: percentile
   },
   subject: `p${percentile} above ${slowerThanMilliseconds} ms`,
   defaults: defaults
  });
 }
 const WORDED = /^([Ee]rror rate|[Pp]([1-9]\d?(?:\.\d{1,3})?)(?: latency)?) ?(?:>|above|over) ?(.+) for (\d+) ?(?:m|min|minutes)$/;
 function readWordedRule(text, defaults) {
  const [, subject, percentile, limit = '', minutes = ''] = text.kind === 'scalar' ? WORDED.exec(text.text) ?? [] : [];
  if (subject === void 0) throw (0, gate_text.Rt)(text.at, `expected a rule such as "error rate > 5% for 5 minutes" or "p95 > 1000 ms for 5 minutes", got ${(0, 
  gate_text.GS)(text)}.`);
  const rule = {
   kind: 'scalar',
   text: `${limit} for ${minutes}m`,
   at: text.at
  };
  return percentile === void 0 ? readErrorRule(rule, defaults) : readPercentileRule(rule, `p${percentile}-above`, defaults);
 }
 function splitRule(text, {key: key, example: example}) {
  if (text.kind === 'mapping') return readParts(text, {
   key: key,
   example: example
  });
  const [, limit, minutes] = text.kind === 'scalar' ? /^(.*?) for (.*)$/.exec(text.text) ?? [] : [];
  if (limit === void 0 || minutes === void 0) throw (0, gate_text.Rt)(text.at, explainRule(text, {
   key: key,
   example: example
  }));
  const part = written => ({
   kind: 'scalar',
   text: written,
   at: text.at
  });
  return {
   limit: part(limit),
   breaches: (0, gate_values.uf)(part(minutes)),
   mode: void 0,
   minRequestsPerMinute: 1
  };
 }
 function explainRule(text, {key: key, example: example}) {
  const limit = text.kind === 'scalar' && /^\d{1,6}(?:\.\d{1,3})? ?(?:%|ms|s)$/.test(text.text) ? text.text : void 0;
  if (limit === void 0) return `expected ${key} as "${example}", got ${(0, gate_text.GS)(text)}.`;
  const percentile = percentileOf(key) ?? 0;
  const gate = key === 'error-rate-above' ? `errors: ${limit}` : percentile >= 50 ? `latency: { p${percentile}: ${limit} }` : '';
  const orGate = gate === '' ? '' : `, or "${gate}" for a gate without a duration`;
  return `${key} requires a number of minutes. Write "${limit} for 5m"${orGate}.`;
 }
 function readParts(text, {key: key, example: example}) {
  const given = (0, gate_text.vh)(text, {
   keys: [ 'limit', 'for', 'min-requests-per-minute', 'mode' ],
   of: key
  });
  const limit = given.get('limit');
  const minutes = given.get('for');
  if (limit === void 0 || minutes === void 0) throw (0, gate_text.Rt)(text.at, `${key} requires limit and for, such as "${example}".`);
  const least = given.get('min-requests-per-minute');
  return {
   limit: limit,
   breaches: (0, gate_values.uf)(minutes),
   mode: given.get('mode'),
   minRequestsPerMinute: least === void 0 ? 1 : (0, gate_values.bf)(least, {
    from: 1,
    to: 1e6
   })
  };
 }
 function draftRule({breaches: breaches, mode: mode, minRequestsPerMinute: minRequestsPerMinute}, rule) {
  return {
   kind: 'threshold',
   name: `${rule.subject} for ${formatBreachRule(breaches)}`,
   mode: readMode(mode, rule.defaults),
   signal: rule.signal,
   maxRate: rule.maxRate,
   breaches: breaches,
   minRequestsPerMinute: minRequestsPerMinute
  };
 }
 function formatBreachRule(rule) {
  switch (rule.kind) {
  case 'consecutive':
   return `${rule.minutes}m`;

  case 'm-of-n':
   return `${rule.minutes} of ${rule.of}m`;

  case 'cumulative':
   return `${rule.minutes}m in total`;
  }
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/read/gate-meant-by.js
 const ERRORS = /^(?:http[-_]?)?(?:5xx|50[0-9x])$|^(?:error|failure)(?:s|[-_]?rate)?$|^(?:http[-_]?)?(?:server[-_]?)?errors?[-_]?(?:rate)?$/i;
 const SUCCESS = /^(?:success|availability)(?:[-_]?rate)?$/i;
 const PERCENTILE = /^(?:latency[-_]?)?(p(?:[5-9]\d)(?:\.\d{1,3})?)(?:[-_]?latency)?$/i;
 const LATENCY = /^(?:latencies|response[-_]?times?|target[-_]?response[-_]?time|durations?)$/i;
 function gateMeantBy(key) {
  if (key.length > 40) return;
  if (ERRORS.test(key)) return 'Write "errors: 1%" for the highest accepted share of failed requests.';
  if (SUCCESS.test(key)) return 'Write "errors: 1%" for the highest accepted share of failed requests: 100% minus this one.';
  const percentile = PERCENTILE.exec(key)?.[1]?.toLowerCase();
  if (percentile !== void 0) return `Write "latency: { ${percentile}: 300ms }".`;
  return LATENCY.test(key) ? 'Write "latency: { p95: 300ms }".' : void 0;
 }
 var public_address = __webpack_require__(63768);
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-http-gate.js
 const HTTP_KEYS = [ 'url', 'method', 'headers', 'status', 'body-contains', 'response-headers', 'version', 'times-in-a-row', 'within', 'every', 'timeout', 'mode' ];
 function readHttpGate(text, defaults) {
  const given = (0, gate_text.vh)(text, {
   keys: HTTP_KEYS,
   of: 'http'
  });
  const urlText = given.get('url');
  if (urlText === void 0) throw (0, gate_text.Rt)(text.at, 'http requires "url", the URL to probe.');
  const url = readUrl(urlText);
  const method = given.get('method');
  return {
   kind: 'http',
   name: `http ${(0, public_address.W)(url)}`,
   mode: readMode(given.get('mode'), defaults),
   url: url,
   method: method === void 0 ? 'GET' : (0, gate_values.Kf)(method, [ 'GET', 'HEAD' ]),
   requestHeaders: readHeaders(given.get('headers'), 'headers'),
   expect: readExpectation(given),
   timesInARow: readCount(given.get('times-in-a-row')),
   withinSeconds: readSecondsOr(given.get('within'), {
    from: 1,
    to: 3600,
    otherwise: 120
   }),
   everySeconds: readSecondsOr(given.get('every'), {
    from: 1,
    to: 300,
    otherwise: 5
   }),
   timeoutSeconds: readSecondsOr(given.get('timeout'), {
    from: 1,
    to: 60,
    otherwise: 5
   })
  };
 }
 function readUrl(text) {
  const url = text.kind === 'scalar' ? text.text : '';
  if (/^https?:\/\/[^\s/@]+(?:\/\S*)?$/.test(url) && URL.canParse(url)) return url;
  throw (0, gate_text.Rt)(text.at, `expected url to be an http:// or https:// address without a password, got ${(0, 
  gate_text.GS)(text)}.`);
 }
 function readExpectation(given) {
  const body = given.get('body-contains');
  const version = given.get('version');
  return {
   statuses: readStatuses(given.get('status')),
   bodyContains: body === void 0 ? void 0 : (0, gate_values.yR)(body, 'a part of the response body'),
   headers: readHeaders(given.get('response-headers'), 'response-headers'),
   version: version === void 0 ? void 0 : readVersion(version)
  };
 }
 function readStatuses(text) {
  if (text === void 0) return [ {
   from: 200,
   to: 299
  } ];
  const items = text.kind === 'list' ? text.items : [ text ];
  if (items.length === 0) throw (0, gate_text.Rt)(text.at, 'status requires a status code, such as 200 or 200-299.');
  return items.map(readStatusRange);
 }
 function readStatusRange(text) {
  const [, from, to = from] = text.kind === 'scalar' ? /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(text.text) ?? [] : [];
  if (from !== void 0 && Number(from) <= Number(to)) return {
   from: Number(from),
   to: Number(to)
  };
  throw (0, gate_text.Rt)(text.at, `expected a status code such as 200 or 200-299, got ${(0, 
  gate_text.GS)(text)}.`);
 }
 function readHeaders(text, of) {
  if (text === void 0) return new Map;
  if (text.kind !== 'mapping') throw (0, gate_text.Rt)(text.at, `expected ${of} as a mapping of header names, got ${(0, 
  gate_text.GS)(text)}.`);
  return new Map(text.entries.map(({key: key, keyAt: keyAt, value: value}) => {
   if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(key)) throw (0, gate_text.Rt)(keyAt, 'this key is not a valid header name.');
   return [ key, (0, gate_values.yR)(value, `the value of header ${key}`) ];
  }));
 }
 function readVersion(text) {
  const given = (0, gate_text.vh)(text, {
   keys: [ 'equals', 'header', 'json' ],
   of: 'version'
  });
  const equals = given.get('equals');
  const header = given.get('header');
  const json = given.get('json');
  if (equals === void 0 || header === void 0 === (json === void 0)) throw (0, gate_text.Rt)(text.at, 'version requires "equals", and either "header" or "json" for where the response has its version.');
  return {
   equals: (0, gate_values.yR)(equals, 'the version that must respond'),
   in: header === void 0 ? {
    kind: 'json',
    path: (0, gate_values.yR)(json ?? text, 'the path of a JSON member, such as build.version').split('.')
   } : {
    kind: 'header',
    name: (0, gate_values.yR)(header, 'the name of a header')
   }
  };
 }
 function readCount(text) {
  return text === void 0 ? 3 : (0, gate_values.bf)(text, {
   from: 1,
   to: 100
  });
 }
 function readSecondsOr(text, {from: from, to: to, otherwise: otherwise}) {
  return text === void 0 ? otherwise : (0, gate_values.UW)(text, {
   from: from,
   to: to
  });
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-series-gate.js
 function readSeriesGate(text, defaults) {
  const given = (0, gate_text.vh)(text, {
   keys: [ 'metric', 'fails-when', 'tolerance', 'confidence', 'mode' ],
   of: 'mann-whitney'
  });
  const metricText = given.get('metric');
  const failsWhen = given.get('fails-when');
  if (metricText === void 0 || failsWhen === void 0) throw (0, gate_text.Rt)(text.at, 'mann-whitney requires "metric" and "fails-when" (higher, lower or different).');
  const metric = defaults.dialect.readMetric(metricText);
  const tolerance = given.get('tolerance');
  const confidence = given.get('confidence');
  return {
   kind: 'mann-whitney',
   name: `${metric.name} by rank`,
   mode: readMode(given.get('mode'), defaults),
   metric: metric,
   failsWhen: (0, gate_values.Kf)(failsWhen, [ 'higher', 'lower', 'different' ]),
   tolerance: tolerance === void 0 ? .25 : (0, gate_values.oO)(tolerance, {
    from: 0,
    to: 900
   }),
   confidence: confidence === void 0 ? .98 : (0, gate_values.oO)(confidence, {
    from: 50,
    to: 99.99
   })
  };
 }
 var present_members = __webpack_require__(3079);
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-signal-gates.js
 const TOLERANCE = .25;
 const MAX_ERROR_RATE = .01;
 const SHARED_BREACH_MINUTES = 5;
 const ERROR_KEYS = [ 'max-rate', 'tolerance', 'shared-breach-wait', 'mode' ];
 function readErrorGates(text, defaults) {
  (0, gate_text.rq)(text, ERROR_KEYS);
  const given = text.kind === 'scalar' ? new Map([ [ 'max-rate', text ] ]) : (0, gate_text.vh)(text, {
   keys: ERROR_KEYS,
   of: 'errors'
  });
  const signal = {
   kind: 'errors'
  };
  return [ readRelative(given, {
   signal: signal,
   name: 'errors',
   defaults: defaults
  }), readAbsolute(given, {
   signal: signal,
   name: 'errors',
   defaults: defaults
  }) ];
 }
 const LATENCY_KEYS = [ 'slower-than', 'max-rate', 'tolerance', 'shared-breach-wait', 'mode' ];
 const PERCENTILES = [ 'p50', 'p75', 'p90', 'p95', 'p99', 'p99.9' ];
 const read_signal_gates_PERCENTILE_KEY = /^p([5-9]\d(?:\.\d{1,3})?)$/;
 function readLatencyGates(text, defaults) {
  (0, gate_text.rq)(text, [ ...LATENCY_KEYS, ...PERCENTILES ]);
  if (text.kind === 'scalar') return readPercentile({
   key: 'p95',
   value: text
  }, new Map, defaults);
  const percentiles = text.kind === 'mapping' ? text.entries.filter(({key: key}) => read_signal_gates_PERCENTILE_KEY.test(key)) : [];
  if (text.kind !== 'mapping' || percentiles.length === 0) return readSlowGates(text, defaults);
  const entries = text.entries.filter(entry => !percentiles.includes(entry));
  const given = (0, gate_text.vh)({
   ...text,
   entries: entries
  }, {
   keys: LATENCY_KEYS,
   of: 'latency'
  });
  const excess = entries.find(({key: key}) => key === 'slower-than' || key === 'max-rate');
  if (excess !== void 0) throw (0, gate_text.Rt)(excess.keyAt, `${excess.key} cannot be combined with ${percentiles[0]?.key ?? 'p95'}, which sets slower-than and max-rate. Remove one of them.`);
  return percentiles.flatMap(entry => readPercentile(entry, given, defaults));
 }
 function readPercentile({key: key, value: value}, given, defaults) {
  const slowerThanMilliseconds = (0, gate_values.z0)(value);
  const maxRate = Number(((100 - Number(read_signal_gates_PERCENTILE_KEY.exec(key)?.[1])) / 100).toFixed(6));
  const part = slowPart(slowerThanMilliseconds, defaults, Number(key.slice(1)));
  return [ readRelative(given, part), {
   ...readAbsolute(given, part),
   maxRate: maxRate
  } ];
 }
 function readSlowGates(text, defaults) {
  const given = (0, gate_text.vh)(text, {
   keys: LATENCY_KEYS,
   of: 'latency'
  });
  const cut = given.get('slower-than');
  if (cut === void 0) throw (0, gate_text.Rt)(text.at, 'latency requires a response time. Write "latency: { p95: 300ms }", or set "slower-than" to the time above which a request is slow.');
  const part = slowPart((0, gate_values.z0)(cut), defaults);
  if (given.has('max-rate')) return [ readRelative(given, part), readAbsolute(given, part) ];
  const wait = given.get('shared-breach-wait');
  if (wait !== void 0) throw (0, gate_text.Rt)(wait.at, '"shared-breach-wait" is not supported without "max-rate". Remove it, or add "max-rate".');
  return [ readRelative(given, part) ];
 }
 function slowPart(slowerThanMilliseconds, defaults, percentile) {
  return {
   signal: {
    kind: 'slow',
    slowerThanMilliseconds: slowerThanMilliseconds,
    ...(0, present_members.P)({
     percentile: percentile
    })
   },
   name: `slower than ${slowerThanMilliseconds} ms`,
   defaults: defaults
  };
 }
 function readRelative(given, {signal: signal, name: name, defaults: defaults}) {
  const tolerance = given.get('tolerance');
  return {
   kind: 'relative',
   name: `${name} against stable`,
   mode: readMode(given.get('mode'), defaults),
   signal: signal,
   tolerance: tolerance === void 0 ? TOLERANCE : (0, gate_values.oO)(tolerance, {
    from: 0,
    to: 900
   })
  };
 }
 function readAbsolute(given, {signal: signal, name: name, defaults: defaults}) {
  const maxRate = given.get('max-rate');
  const wait = given.get('shared-breach-wait');
  return {
   kind: 'absolute',
   name: `${name} against the service level`,
   mode: readMode(given.get('mode'), defaults),
   signal: signal,
   maxRate: maxRate === void 0 ? MAX_ERROR_RATE : (0, gate_values.oO)(maxRate, {
    above: 0,
    to: 50
   }),
   sharedBreachMinutes: wait === void 0 ? SHARED_BREACH_MINUTES : (0, gate_values.wM)(wait, {
    from: 0,
    to: 60
   })
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/read/parse-gates.js
 const FALSE_ABORT_RATE = .01;
 const LEAST_REQUESTS = 100;
 const RULE_OF_THREE = 3;
 const SETTINGS = [ 'min-requests', 'false-abort-rate', 'warm-up', 'metric-delay', 'errors-from', 'mode' ];
 const GATES = {
  errors: readErrorGates,
  latency: each(readLatencyGates),
  'error-rate-above': each((text, defaults) => [ readErrorRule(text, defaults) ]),
  'alert-rules': each((text, defaults) => [ readWordedRule(text, defaults) ]),
  alarms: (text, defaults) => [ readAlarmsGate(text, defaults) ],
  http: each((text, defaults) => [ readHttpGate(text, defaults) ]),
  targets: (text, defaults) => [ readTargetsGate(text, defaults) ],
  'mann-whitney': each((text, defaults) => [ readSeriesGate(text, defaults) ])
 };
 const NAMES = Object.keys(GATES).toSpliced(3, 0, 'p95-above');
 const KNOWN = [ ...NAMES, ...SETTINGS ];
 function parseGates(text, dialect) {
  const root = (0, gate_text.Rq)(text);
  (0, gate_text.rq)(root, KNOWN);
  if (root.kind !== 'mapping') {
   const dashes = root.kind === 'list' ? ' Remove the dash before each gate.' : '';
   throw (0, gate_text.Rt)(root.at, `expected a mapping of gates such as "errors:", got ${(0, 
   gate_text.GS)(root)}.${dashes}`);
  }
  const settings = pickSettings(root);
  const drafts = readDrafts(root, {
   mode: readMode(settings.get('mode'), {
    mode: 'enforce'
   }),
   dialect: dialect
  });
  return {
   gates: shareSettings(drafts, settings),
   warmUpMinutes: readOr(settings.get('warm-up'), 1, value => (0, gate_values.wM)(value, {
    from: 1,
    to: 60
   })),
   metricDelaySeconds: readOr(settings.get('metric-delay'), 120, value => (0, gate_values.UW)(value, {
    from: 0,
    to: 600
   })),
   errorSource: readErrorSource(settings.get('errors-from'), dialect)
  };
 }
 function readDrafts(root, defaults) {
  const entries = root.entries.filter(({key: key}) => !isSetting(key));
  if (entries.length === 0) throw (0, gate_text.Rt)(root.at, `no gate is listed. Expected one of ${NAMES.join(', ')}.`);
  const names = new Set;
  const addresses = new Map;
  return entries.flatMap(entry => readEntry(entry, defaults).map(draft => {
   const name = draft.kind === 'http' ? nameProbe(draft, addresses) : draft.name;
   if (names.has(name)) throw (0, gate_text.Rt)(entry.keyAt, `the gate "${name}" appears twice. Remove one of the two.`);
   names.add(name);
   return {
    ...draft,
    name: name
   };
  }));
 }
 function nameProbe({name: name, url: url}, addresses) {
  const alike = addresses.get(name) ?? [];
  if (alike.includes(url)) return name;
  addresses.set(name, [ ...alike, url ]);
  return alike.length === 0 ? name : `${name} (${alike.length + 1})`;
 }
 function readEntry({key: key, keyAt: keyAt, value: value}, defaults) {
  if (percentileOf(key) !== void 0) return each(text => [ readPercentileRule(text, key, defaults) ])(value, defaults);
  const read = Object.hasOwn(GATES, key) ? GATES[key] : void 0;
  if (read !== void 0) return read(value, defaults);
  const gate = gateOfKey(key);
  if (gate !== void 0) throw (0, gate_text.Rt)(keyAt, `"${key}" belongs to a gate. Indent it below "${gate}:".`);
  const meant = gateMeantBy(key);
  if (meant !== void 0) throw (0, gate_text.Rt)(keyAt, `gates has no key ${(0, quote_safe.XW)(key)}. ${meant}`);
  throw (0, gate_text.Rt)(keyAt, (0, gate_text.a)(key, {
   keys: KNOWN,
   of: 'gates'
  }));
 }
 const KEYS_OF_GATES = {
  latency: [ 'slower-than' ],
  errors: ERROR_KEYS,
  http: HTTP_KEYS,
  alarms: [ 'names' ],
  'mann-whitney': [ 'metric', 'fails-when', 'confidence' ]
 };
 function gateOfKey(key) {
  return Object.keys(KEYS_OF_GATES).find(gate => KEYS_OF_GATES[gate]?.includes(key));
 }
 function each(read) {
  return (text, defaults) => {
   if (text.kind !== 'list') return read(text, defaults);
   if (text.items.length === 0) throw (0, gate_text.Rt)(text.at, 'this list is empty.');
   return text.items.flatMap(item => read(item, defaults));
  };
 }
 function pickSettings(root) {
  return new Map(root.entries.flatMap(({key: key, value: value}) => isSetting(key) ? [ [ key, value ] ] : []));
 }
 function isSetting(key) {
  return SETTINGS.some(setting => setting === key);
 }
 function shareSettings(drafts, settings) {
  const rate = readOr(settings.get('false-abort-rate'), FALSE_ABORT_RATE, value => (0, 
  gate_values.oO)(value, {
   above: 0,
   to: 50
  }));
  const tests = drafts.filter(({kind: kind}) => kind === 'relative' || kind === 'absolute').length;
  const minRequests = readOr(settings.get('min-requests'), requestsFor(drafts), value => (0, 
  gate_values.bf)(value, {
   from: 1,
   to: 1e9
  }));
  return drafts.map(draft => {
   if (draft.kind === 'relative' || draft.kind === 'absolute') return {
    ...draft,
    alpha: rate / tests,
    minRequests: minRequests
   };
   return draft.kind === 'threshold' ? {
    ...draft,
    minRequests: minRequests
   } : draft;
  });
 }
 function requestsFor(drafts) {
  const rates = drafts.flatMap(draft => draft.kind === 'absolute' && draft.signal.kind === 'errors' ? [ draft.maxRate ] : []);
  return Math.max(LEAST_REQUESTS, ...rates.map(rate => Math.ceil(RULE_OF_THREE / rate)));
 }
 function readErrorSource(text, {errorSources: errorSources}) {
  return text === void 0 ? errorSources[0] : (0, gate_values.Kf)(text, errorSources);
 }
 function readOr(text, otherwise, read) {
  return text === void 0 ? otherwise : read(text);
 }
}),

/***/ 36437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => explainSlip
 });
 function explainSlip(written, keys) {
  const key = keys.find(known => written.startsWith(known) && !/^[\w-]/.test(written.slice(known.length)));
  if (key === void 0) return;
  const rest = written.slice(key.length);
  if (rest === '' || !/^\s*:/.test(rest)) return `the colon after "${key}" is missing. Write "${key}: …".`;
  if (/^\s*: /.test(rest)) return `"${key}: …" is quoted, so it is not read as a key. Remove the quotes.`;
  return `the space after "${key}:" is missing. Write "${key}: …".`;
 }
}),

/***/ 63768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W: () => publicAddress
 });
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
 function publicAddress(address) {
  const end = address.search(/[?#]/);
  const whole = end === -1 ? address : address.slice(0, end);
  const pathAt = whole.indexOf('/', whole.indexOf('://') + 3);
  const [start, path] = pathAt === -1 ? [ whole, '' ] : [ whole.slice(0, pathAt), whole.slice(pathAt) ];
  const shown = path.split('/').map(part => part.split(/[^A-Za-z0-9]+/).some(_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__.zC) ? '***' : part).join('/');
  return `${start}${shown}${end === -1 ? '' : '?***'}`;
 }
})

};
