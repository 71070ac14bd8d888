import { modules as shared0 } from './read-m1577.js';
export const id = 9315;
export const ids = [9315];
export const modules = {
...shared0,

/***/ 29315:
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
 var describe_breaches = __webpack_require__(13954);
 var format_figures = __webpack_require__(24461);
 var find_nearest = __webpack_require__(91573);
 var placeholders = __webpack_require__(2332);
 // CONCATENATED MODULE: ./build/src/domain/gate/read/take-source.js
 const ONLY_WITH_SOURCE = [ 'requests', 'bad', 'slow', 'preset', 'missing' ];
 function takeSource(text, {keys: keys, defaults: defaults}) {
  const named = text.kind === 'mapping' ? text.entries.find(({key: key}) => key === 'source') : void 0;
  if (text.kind !== 'mapping') return;
  if (named === void 0) {
   const stray = text.entries.find(({key: key}) => ONLY_WITH_SOURCE.includes(key) && keys.includes(key));
   if (stray === void 0) return;
   throw (0, gate_text.Rt)(stray.keyAt, `"${stray.key}" requires "source", the name of a source under "sources:" at the top.`);
  }
  const own = text.entries.filter(({key: key}) => keys.includes(key));
  const entries = text.entries.filter(({key: key}) => key !== 'source' && !keys.includes(key));
  return {
   rest: {
    ...text,
    entries: entries
   },
   source: {
    ...findSource(named.value, defaults),
    at: named.keyAt,
    given: new Map(own.map(({key: key, value: value}) => [ key, value ])),
    defaults: defaults
   }
  };
 }
 function findSource(text, {sources: sources}) {
  const names = [ ...sources.keys() ];
  const known = text.kind === 'scalar' ? sources.get(text.text) : void 0;
  if (known !== void 0) return known;
  const got = (0, gate_text.Pp)(text);
  const name = text.kind === 'scalar' ? `source ${(0, quote_safe.XW)(text.text)}` : 'this source';
  if (names.length === 0) throw (0, gate_text.Rt)(text.at, `${name} is not declared. Declare it under "sources:" at the top.`);
  const near = text.kind === 'scalar' ? ` Did you mean "${(0, find_nearest.q)(text.text, names)}"?` : '';
  throw (0, gate_text.Rt)(text.at, `expected the name of a declared source (${names.join(', ')})${got}.${near}`);
 }
 function readSourceQuery(text, {source: source, dialect: dialect, defaults: defaults}, use) {
  const query = dialect.readQuery(text, {
   source: source,
   use: use
  });
  const problem = problemOf(query, defaults);
  if (problem !== void 0) throw (0, gate_text.Rt)(text.at, problem);
  return {
   ...query,
   at: text.at
  };
 }
 function problemOf(query, {dialect: dialect}) {
  return (0, placeholders.yN)(query.text, [ ...placeholders.pR, ...dialect.placeholders ?? [] ]);
 }
 function readMissing(text) {
  return text === void 0 ? 'unsettled' : (0, gate_values.Kf)(text, [ 'unsettled', 'zero' ]);
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-sourced-counts.js
 const COUNT_KEYS = [ 'name', 'requests', 'bad', 'slow', 'missing', 'preset' ];
 function labelOf(base, {source: source, given: given}) {
  const name = given.get('name');
  return `${name === void 0 ? '' : `${(0, gate_values.yR)(name, 'a name')} `}${base} (${source.name})`;
 }
 function readSourcedSignal(signal, {gate: gate, base: base, source: from}) {
  const {source: source, given: given} = from;
  const queries = given.has('preset') ? readPreset(signal, {
   gate: gate,
   from: from
  }) : readOwn(signal, {
   gate: gate,
   from: from
  });
  return {
   ...signal,
   from: {
    source: source.name,
    requests: queries.requests,
    bad: queries.bad,
    missing: readMissing(given.get('missing')),
    label: labelOf(base, from)
   }
  };
 }
 function readOwn(signal, {gate: gate, from: from}) {
  const {given: given, dialect: dialect, at: at} = from;
  const [key, other] = signal.kind === 'errors' ? [ 'bad', 'slow' ] : [ 'slow', 'bad' ];
  const bad = given.get(key);
  const excess = given.get(other);
  if (excess !== void 0) throw (0, gate_text.Rt)(excess.at, `${gate} has no key "${other}". Write "${key}".`);
  const requests = given.get('requests');
  if (dialect.counts === 'bad-only' && requests !== void 0) throw (0, gate_text.Rt)(requests.at, `${dialect.kind} counts no requests. Remove "requests": those of the target are taken.`);
  if (bad === void 0 || requests === void 0 && dialect.counts === 'requests') {
   const presets = dialect.presets.length === 0 ? '' : `, or "preset" (${dialect.presets.join(', ')})`;
   const needed = dialect.counts === 'requests' ? `"requests" and "${key}"` : `"${key}"`;
   throw (0, gate_text.Rt)(at, `${gate} with a source requires ${needed}${presets}.`);
  }
  return {
   ...requests === void 0 ? {} : {
    requests: readSourceQuery(requests, from, 'count')
   },
   bad: readSourceQuery(bad, from, 'count')
  };
 }
 function readPreset(signal, {gate: gate, from: from}) {
  const {given: given, dialect: dialect, source: source, defaults: defaults} = from;
  const excess = [ 'requests', 'bad', 'slow' ].find(key => given.has(key));
  const preset = given.get('preset') ?? {
   kind: 'blank',
   at: from.at
  };
  if (excess !== void 0) throw (0, gate_text.Rt)(preset.at, `${gate} has "preset" and "${excess}". Remove one of the two: a preset has both queries.`);
  if (dialect.readPreset === void 0) throw (0, gate_text.Rt)(preset.at, `${dialect.kind} has no presets. Write the queries.`);
  const queries = dialect.readPreset(preset, {
   source: source,
   signal: signal
  });
  const problem = [ queries.requests, queries.bad ].flatMap(query => (query && problemOf(query, defaults)) ?? [])[0];
  if (problem !== void 0) throw (0, gate_text.Rt)(preset.at, problem);
  const placed = query => ({
   ...query,
   at: preset.at
  });
  return {
   ...queries.requests === void 0 ? {} : {
    requests: placed(queries.requests)
   },
   bad: placed(queries.bad)
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-alert-rule.js
 const PERCENTILE_KEY = /^p([1-9]\d?(?:\.\d{1,3})?)-above$/;
 function percentileOf(key) {
  const written = PERCENTILE_KEY.exec(key)?.[1];
  return written === void 0 ? void 0 : Number(written);
 }
 function readErrorRule(text, defaults) {
  const taken = takeSource(text, {
   keys: COUNT_KEYS,
   defaults: defaults
  });
  const parts = splitRule(taken?.rest ?? text, {
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
   key: 'error-rate-above',
   source: taken?.source,
   defaults: defaults
  });
 }
 function readPercentileRule(text, key, defaults) {
  const percentile = percentileOf(key) ?? 0;
  const taken = takeSource(text, {
   keys: COUNT_KEYS,
   defaults: defaults
  });
  const parts = splitRule(taken?.rest ?? text, {
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
   key: key,
   source: taken?.source,
   defaults: defaults
  });
 }
 const WORDED = /^([Ee]rror rate|[Pp]([1-9]\d?(?:\.\d{1,3})?)(?: latency)?) ?(?:>|above|over) ?(.+) for (\d+) ?(?:m|min|minutes)$/;
 const COMPARISON = /^[A-Za-z][\w. ]{0,30}?(>=|=>|≥|<=?|==?)/;
 function readWordedRule(text, defaults) {
  if (text.kind !== 'mapping') return readWords(text, [], defaults);
  const stray = text.entries.find(({key: key}) => !WORDED_KEYS.includes(key));
  if (stray !== void 0) throw (0, gate_text.Rt)(stray.keyAt, (0, gate_text.a)(stray.key, {
   keys: WORDED_KEYS,
   of: 'alert-rules'
  }));
  const worded = text.entries.find(({key: key}) => key === 'rule');
  if (worded === void 0) throw (0, gate_text.Rt)(text.at, 'this mapping requires "rule", such as "rule: error rate > 5% for 5 minutes".');
  return readWords(worded.value, text.entries.filter(entry => entry !== worded), defaults);
 }
 const WORDED_KEYS = [ 'rule', 'source', ...COUNT_KEYS, 'min-requests-per-minute', 'mode' ];
 function readWords(text, more, defaults) {
  const [, subject, percentile, limit = '', minutes = ''] = text.kind === 'scalar' ? WORDED.exec(text.text) ?? [] : [];
  const comparison = text.kind === 'scalar' ? COMPARISON.exec(text.text)?.[1] : void 0;
  if (comparison !== void 0) throw (0, gate_text.Rt)(text.at, `the comparison "${comparison}" is not supported. Write ">", "above" or "over", such as "error rate > 5% for 5 minutes".`);
  if (subject === void 0) throw (0, gate_text.Rt)(text.at, `expected a rule such as "error rate > 5% for 5 minutes" or "p95 > 1000 ms for 5 minutes"${(0, 
  gate_text.Pp)(text)}.`);
  const part = written => ({
   kind: 'scalar',
   text: written,
   at: text.at
  });
  const parts = [ {
   key: 'limit',
   keyAt: text.at,
   value: part(limit)
  }, {
   key: 'for',
   keyAt: text.at,
   value: part(`${minutes}m`)
  } ];
  const rule = more.length === 0 ? part(`${limit} for ${minutes}m`) : {
   kind: 'mapping',
   entries: [ ...parts, ...more ],
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
  if (limit === void 0) return `expected ${key} as "${example}"${(0, gate_text.Pp)(text)}.`;
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
  const {signal: signal, subject: subject, key: key, source: source} = rule;
  return {
   kind: 'threshold',
   name: `${source === void 0 ? subject : labelOf(subject, source)} for ${(0, describe_breaches.d)(breaches)}`,
   mode: readMode(mode, rule.defaults),
   signal: source === void 0 ? signal : readSourcedSignal(signal, {
    gate: key,
    base: nameOf(signal),
    source: source
   }),
   maxRate: rule.maxRate,
   breaches: breaches,
   minRequestsPerMinute: minRequestsPerMinute
  };
 }
 function nameOf(signal) {
  return signal.kind === 'errors' ? 'errors' : `slower than ${signal.slowerThanMilliseconds} ms`;
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/read/gate-meant-by.js
 const ERRORS = /^(?:http[-_]?)?(?:5xx|50[0-9x])$|^(?:error|failure)(?:s|[-_]?rate)?$|^(?:http[-_]?)?(?:server[-_]?)?errors?[-_]?(?:rate)?$/i;
 const SUCCESS = /^(?:success|availability)(?:[-_]?rate)?$/i;
 const PERCENTILE = /^(?:latency[-_]?)?(p(?:[5-9]\d)(?:\.\d{1,3})?)(?:[-_]?latency)?$/i;
 const LATENCY = /^(?:latencies|response[-_]?times?|target[-_]?response[-_]?time|durations?)$/i;
 function gateMeantBy(key) {
  if (key.length > 40) return;
  if (ERRORS.test(key)) return 'Write "errors: 1%" to accept at most 1% failed requests.';
  if (SUCCESS.test(key)) return 'Write "errors: 1%" to accept at most 1% failed requests (100% minus this share).';
  const percentile = PERCENTILE.exec(key)?.[1]?.toLowerCase();
  if (percentile !== void 0) return `Write "latency: { ${percentile}: 300ms }".`;
  return LATENCY.test(key) ? 'Write "latency: { p95: 300ms }".' : void 0;
 }
 var public_address = __webpack_require__(63768);
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-http-gate.js
 const HTTP_KEYS = [ 'url', 'method', 'headers', 'status', 'body-contains', 'response-headers', 'version', 'times-in-a-row', 'failures-in-a-row', 'within', 'every', 'timeout', 'mode' ];
 function readHttpGate(text, defaults) {
  const given = (0, gate_text.vh)(text, {
   keys: HTTP_KEYS,
   of: 'http'
  });
  const urlText = given.get('url');
  if (urlText === void 0) throw (0, gate_text.Rt)(text.at, 'http requires "url", the URL to probe.');
  const url = readUrl(urlText);
  const method = given.get('method');
  const failures = given.get('failures-in-a-row');
  return {
   kind: 'http',
   name: `http ${(0, public_address.W)(url)}`,
   mode: readMode(given.get('mode'), defaults),
   url: url,
   method: method === void 0 ? 'GET' : (0, gate_values.Kf)(method, [ 'GET', 'HEAD' ]),
   requestHeaders: readHeaders(given.get('headers'), 'headers'),
   expect: readExpectation(given),
   timesInARow: readCount(given.get('times-in-a-row')),
   ...failures === void 0 ? {} : {
    failuresInARow: readCount(failures)
   },
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
  throw (0, gate_text.Rt)(text.at, `expected a URL that starts with http:// or https:// and contains no user name, password or space${(0, 
  gate_text.Pp)(text)}.`);
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
  throw (0, gate_text.Rt)(text.at, `expected a status code such as 200 or 200-299${(0, 
  gate_text.Pp)(text)}.`);
 }
 function readHeaders(text, of) {
  if (text === void 0) return new Map;
  if (text.kind !== 'mapping') throw (0, gate_text.Rt)(text.at, `expected ${of} as a mapping of header names to values${(0, 
  gate_text.Pp)(text)}.`);
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
 var duration = __webpack_require__(80521);
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-sources.js
 const SHARED_KEYS = [ 'window', 'delay' ];
 const DELAY_SECONDS_AT_MOST = 600;
 const SOURCES_AT_MOST = 20;
 function readSources(text, dialects) {
  if (text === void 0 || text.kind === 'blank') return new Map;
  if (dialects.length === 0) throw (0, gate_text.Rt)(text.at, 'sources are not supported here. Remove them.');
  if (text.kind !== 'mapping') throw (0, gate_text.Rt)(text.at, `expected sources as a mapping of names to sources${(0, 
  gate_text.Pp)(text)}.`);
  if (text.entries.length > SOURCES_AT_MOST) throw (0, gate_text.Rt)(text.at, `expected at most ${SOURCES_AT_MOST} sources, got ${text.entries.length}.`);
  return new Map(text.entries.map(entry => [ entry.key, readSource(entry, dialects) ]));
 }
 function readSource({key: key, keyAt: keyAt, value: value}, dialects) {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(key)) throw (0, gate_text.Rt)(keyAt, `${(0, quote_safe.AB)(key)} is not a valid name for a source; expected lower-case letters, digits and hyphens (40 at most).`);
  const dialect = findDialect({
   key: key,
   value: value,
   at: keyAt
  }, dialects);
  const given = (0, gate_text.vh)(value, {
   keys: [ dialect.kind, ...dialect.keys, ...SHARED_KEYS ],
   of: `source ${key}`
  });
  const own = new Map([ ...given ].filter(([name]) => !SHARED_KEYS.some(shared => shared === name)));
  const source = dialect.declare({
   name: key,
   at: value.at,
   given: own,
   windowSeconds: readWindow(given.get('window'), dialect),
   delaySeconds: readDelay(given.get('delay'), dialect)
  });
  return {
   source: source,
   dialect: dialect
  };
 }
 function findDialect({key: key, value: value, at: at}, dialects) {
  const keys = value.kind === 'mapping' ? value.entries.map(entry => entry.key) : [];
  const [dialect, other] = dialects.filter(({kind: kind}) => keys.includes(kind));
  const kinds = dialects.map(({kind: kind}) => kind).join(', ');
  if (dialect === void 0) {
   const [first] = keys;
   const meant = first === void 0 ? '' : `; did you mean "${(0, find_nearest.q)(first, dialects.map(({kind: kind}) => kind))}"?`;
   const found = first === void 0 ? (0, gate_text.Pp)(value) : `, got ${(0, quote_safe.XW)(first)}`;
   throw (0, gate_text.Rt)(at, `source ${key} requires its kind (one of ${kinds})${found}${meant === '' ? '.' : meant}`);
  }
  if (other !== void 0) throw (0, gate_text.Rt)(at, `source ${key} has two kinds: ${dialect.kind} and ${other.kind}. Declare two sources.`);
  return dialect;
 }
 function readWindow(text, {windows: windows}) {
  if (text === void 0) return windows[0];
  const seconds = (0, gate_values.UW)(text, {
   from: 1,
   to: 3600
  });
  if (windows.includes(seconds)) return seconds;
  const known = windows.map(duration.MP).join(', ');
  throw (0, gate_text.Rt)(text.at, `expected one of ${known}${(0, gate_text.Pp)(text, ';')}.`);
 }
 function readDelay(text, {delaySeconds: delaySeconds}) {
  return text === void 0 ? delaySeconds : (0, gate_values.UW)(text, {
   from: 0,
   to: DELAY_SECONDS_AT_MOST
  });
 }
 var present_members = __webpack_require__(3079);
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-series-gate.js
 function readSeriesGate(text, defaults) {
  const taken = takeSource(text, {
   keys: [],
   defaults: defaults
  });
  const given = (0, gate_text.vh)(taken?.rest ?? text, {
   keys: [ 'metric', 'fails-when', 'tolerance', 'confidence', 'mode' ],
   of: 'mann-whitney'
  });
  const metricText = given.get('metric');
  const failsWhen = given.get('fails-when');
  if (metricText === void 0 || failsWhen === void 0) throw (0, gate_text.Rt)(text.at, 'mann-whitney requires "metric" and "fails-when" (higher, lower or different).');
  const {metric: metric, from: from} = taken === void 0 ? {
   metric: defaults.dialect.readMetric(metricText),
   from: void 0
  } : readSourcedMetric(metricText, taken.source);
  const tolerance = given.get('tolerance');
  const confidence = given.get('confidence');
  return {
   kind: 'mann-whitney',
   name: `${metric.name} by rank`,
   mode: readMode(given.get('mode'), defaults),
   metric: metric,
   ...(0, present_members.P)({
    from: from
   }),
   failsWhen: (0, gate_values.Kf)(failsWhen, [ 'higher', 'lower', 'different' ]),
   tolerance: tolerance === void 0 ? .25 : (0, gate_values.k9)(tolerance),
   confidence: confidence === void 0 ? .98 : (0, gate_values.oO)(confidence, {
    from: 50,
    to: 99.99
   })
  };
 }
 function readSourcedMetric(text, source) {
  const given = (0, gate_text.vh)(text, {
   keys: [ 'name', 'query', 'missing' ],
   of: 'metric'
  });
  const [name, query] = [ given.get('name'), given.get('query') ];
  if (name === void 0 || query === void 0) throw (0, gate_text.Rt)(text.at, 'metric of a source requires "name" and "query".');
  return {
   metric: {
    name: (0, gate_values.yR)(name, "the metric's name")
   },
   from: {
    source: source.source.name,
    query: readSourceQuery(query, source, 'value'),
    missing: readMissing(given.get('missing'))
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-value-gate.js
 const QUERY_KEYS = [ 'query', 'missing' ];
 const KEYS = [ 'name', 'limit', 'for', 'mode' ];
 function readValueGate(text, defaults) {
  const taken = takeSource(text, {
   keys: QUERY_KEYS,
   defaults: defaults
  });
  const given = (0, gate_text.vh)(taken?.rest ?? text, {
   keys: taken === void 0 ? [ ...KEYS, ...QUERY_KEYS ] : KEYS,
   of: 'value-above'
  });
  const query = taken?.source.given.get('query');
  const [name, limit, minutes] = [ given.get('name'), given.get('limit'), given.get('for') ];
  if (taken === void 0 || query === void 0 || name === void 0 || limit === void 0 || minutes === void 0) throw (0, 
  gate_text.Rt)(text.at, 'value-above requires "source", "query", "name", "limit" and "for".');
  const called = (0, gate_values.yR)(name, 'the name of the value');
  const breaches = (0, gate_values.uf)(minutes);
  const most = readNumber(limit);
  return {
   kind: 'value-above',
   name: `${called} above ${String(most)} for ${(0, describe_breaches.d)(breaches)}`,
   mode: readMode(given.get('mode'), defaults),
   called: called,
   from: {
    source: taken.source.source.name,
    query: readSourceQuery(query, taken.source, 'value'),
    missing: readMissing(taken.source.given.get('missing'))
   },
   limit: most,
   breaches: breaches
  };
 }
 function readNumber(text) {
  const number = text.kind === 'scalar' && /^-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,2})?$/i.test(text.text) ? Number(text.text) : Number.NaN;
  if (Number.isFinite(number)) return number;
  throw (0, gate_text.Rt)(text.at, `expected a number such as 0.8 (in the unit of the query)${(0, 
  gate_text.Pp)(text)}.`);
 }
 var windows_of_gate = __webpack_require__(45955);
 // CONCATENATED MODULE: ./build/src/domain/gate/read/read-signal-gates.js
 const TOLERANCE = .25;
 const MAX_ERROR_RATE = .01;
 const SHARED_BREACH_MINUTES = 5;
 const ERROR_KEYS = [ 'max-rate', 'tolerance', 'shared-breach-wait', 'mode' ];
 function readErrorGates(text, defaults) {
  (0, gate_text.rq)(text, ERROR_KEYS);
  const taken = takeSource(text, {
   keys: COUNT_KEYS,
   defaults: defaults
  });
  const given = text.kind === 'scalar' ? new Map([ [ 'max-rate', text ] ]) : (0, gate_text.vh)(taken?.rest ?? text, {
   keys: ERROR_KEYS,
   of: 'errors'
  });
  const part = sourcedPart({
   signal: {
    kind: 'errors'
   },
   name: 'errors',
   defaults: defaults
  }, 'errors', taken?.source);
  return [ readRelative(given, part), readAbsolute(given, part) ];
 }
 const LATENCY_KEYS = [ 'slower-than', 'max-rate', 'tolerance', 'shared-breach-wait', 'mode' ];
 const PERCENTILES = [ 'p50', 'p75', 'p90', 'p95', 'p99', 'p99.9' ];
 const read_signal_gates_PERCENTILE_KEY = /^p([5-9]\d(?:\.\d{1,3})?)$/;
 function readLatencyGates(text, defaults) {
  (0, gate_text.rq)(text, [ ...LATENCY_KEYS, ...PERCENTILES ]);
  if (text.kind === 'scalar') return readPercentile({
   key: 'p95',
   value: text
  }, {
   given: new Map,
   defaults: defaults
  });
  const taken = takeSource(text, {
   keys: COUNT_KEYS,
   defaults: defaults
  });
  return readLatencyOf(taken?.rest ?? text, {
   defaults: defaults,
   source: taken?.source
  });
 }
 function readLatencyOf(text, context) {
  const percentiles = text.kind === 'mapping' ? text.entries.filter(({key: key}) => read_signal_gates_PERCENTILE_KEY.test(key)) : [];
  if (text.kind !== 'mapping' || percentiles.length === 0) return readSlowGates(text, context);
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
  refuseOneQueryForSeveral(percentiles, context);
  return percentiles.reduce((drafts, entry) => {
   const known = new Set(drafts.map(({name: name}) => name));
   const own = readPercentile(entry, {
    given: given,
    ...context
   }).filter(({kind: kind, name: name}) => kind === 'absolute' || !known.has(name));
   return [ ...drafts, ...own.map(draft => known.has(draft.name) ? {
    ...draft,
    name: `${draft.name} (${entry.key})`
   } : draft) ];
  }, []);
 }
 function refuseOneQueryForSeveral(percentiles, {source: source}) {
  const second = percentiles[1];
  if (second === void 0 || source?.given.has('slow') !== true) return;
  throw (0, gate_text.Rt)(second.keyAt, `"slow" counts the requests that are slower than one time, so it cannot serve ${second.key} too. Write a list of latency gates.`);
 }
 function readPercentile({key: key, value: value}, {given: given, ...context}) {
  const slowerThanMilliseconds = (0, gate_values.z0)(value);
  const maxRate = Number(((100 - Number(read_signal_gates_PERCENTILE_KEY.exec(key)?.[1])) / 100).toFixed(6));
  const part = slowPart(slowerThanMilliseconds, context, Number(key.slice(1)));
  return [ readRelative(given, part), {
   ...readAbsolute(given, part),
   maxRate: maxRate
  } ];
 }
 function readSlowGates(text, context) {
  const given = (0, gate_text.vh)(text, {
   keys: LATENCY_KEYS,
   of: 'latency'
  });
  const cut = given.get('slower-than');
  if (cut === void 0) throw (0, gate_text.Rt)(text.at, 'latency requires a response time. Write "latency: { p95: 300ms }", or set "slower-than" to the time above which a request is slow.');
  const part = slowPart((0, gate_values.z0)(cut), context);
  if (given.has('max-rate')) return [ readRelative(given, part), readAbsolute(given, part) ];
  const wait = given.get('shared-breach-wait');
  if (wait !== void 0) throw (0, gate_text.Rt)(wait.at, '"shared-breach-wait" is not supported without "max-rate". Remove it, or add "max-rate".');
  return [ readRelative(given, part) ];
 }
 function slowPart(slowerThanMilliseconds, {defaults: defaults, source: source}, percentile) {
  const part = {
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
  return sourcedPart(part, 'latency', source);
 }
 function sourcedPart(part, gate, source) {
  if (source === void 0) return part;
  const signal = readSourcedSignal(part.signal, {
   gate: gate,
   base: part.name,
   source: source
  });
  return {
   ...part,
   signal: signal,
   name: signal.from.label
  };
 }
 function readRelative(given, {signal: signal, name: name, defaults: defaults}) {
  const tolerance = given.get('tolerance');
  return {
   kind: 'relative',
   name: `${name} against stable`,
   mode: readMode(given.get('mode'), defaults),
   signal: signal,
   tolerance: tolerance === void 0 ? TOLERANCE : (0, gate_values.k9)(tolerance)
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
 const METRIC_DELAY_SECONDS = 120;
 const RULE_OF_THREE = 3;
 const SETTINGS = [ 'min-requests', 'false-abort-rate', 'warm-up', 'metric-delay', 'errors-from', 'mode', 'sources' ];
 const GATES = {
  errors: severalOfSources(readErrorGates),
  latency: each(readLatencyGates),
  'error-rate-above': each((text, defaults) => [ readErrorRule(text, defaults) ]),
  'alert-rules': each((text, defaults) => [ readWordedRule(text, defaults) ]),
  alarms: (text, defaults) => [ readAlarmsGate(text, defaults) ],
  http: each((text, defaults) => [ readHttpGate(text, defaults) ]),
  targets: (text, defaults) => [ readTargetsGate(text, defaults) ],
  'mann-whitney': each((text, defaults) => [ readSeriesGate(text, defaults) ]),
  'value-above': each((text, defaults) => [ readValueGate(text, defaults) ])
 };
 const NAMES = Object.keys(GATES).toSpliced(3, 0, 'p95-above');
 const KNOWN = [ ...NAMES, ...SETTINGS ];
 function parseGates(text, dialect) {
  const root = (0, gate_text.Rq)(text);
  (0, gate_text.rq)(root, KNOWN);
  if (root.kind !== 'mapping') {
   const dashes = root.kind === 'list' ? ' Remove the dash before each gate.' : '';
   throw (0, gate_text.Rt)(root.at, `expected a mapping of gates such as "errors:"${(0, 
   gate_text.Pp)(root)}.${dashes}`);
  }
  const settings = pickSettings(root);
  const known = readSources(settings.get('sources'), dialect.sources ?? []);
  const mode = readMode(settings.get('mode'), {
   mode: 'enforce'
  });
  const gates = shareSettings(readDrafts(root, {
   mode: mode,
   dialect: dialect,
   sources: known
  }), settings);
  const used = new Set(gates.map(windows_of_gate.vz));
  const sources = [ ...known.values() ].map(({source: source}) => source).filter(({name: name}) => used.has(name));
  const warmUpMinutes = readOr(settings.get('warm-up'), 1, value => (0, gate_values.wM)(value, {
   from: 1,
   to: 60
  }));
  return {
   gates: gates,
   warmUpMinutes: warmUpMinutes,
   metricDelaySeconds: readOr(settings.get('metric-delay'), dialect.metricDelaySeconds ?? METRIC_DELAY_SECONDS, value => (0, 
   gate_values.UW)(value, {
    from: 0,
    to: 600
   })),
   errorSource: readErrorSource(settings.get('errors-from'), dialect),
   ...sources.length === 0 ? {} : {
    sources: sources
   },
   ...sources.length === 0 || !settings.has('warm-up') ? {} : {
    sourceWarmUpSeconds: warmUpMinutes * 60
   }
  };
 }
 function quoteGate(name) {
  return name.split(/[^A-Za-z0-9]+/).some(quote_safe.zC) ? '' : `"${name}" `;
 }
 function readDrafts(root, defaults) {
  const entries = root.entries.filter(({key: key}) => !isSetting(key));
  if (entries.length === 0) throw (0, gate_text.Rt)(root.at, `no gate is listed. Expected one of ${NAMES.join(', ')}.`);
  const names = new Set;
  const addresses = new Map;
  return entries.flatMap(entry => readEntry(entry, defaults).map(draft => {
   const name = draft.kind === 'http' ? nameProbe(draft, addresses) : draft.name;
   if (names.has(name)) throw (0, gate_text.Rt)(entry.keyAt, `the gate ${quoteGate(name)}appears twice. Remove one of the two.`);
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
 function severalOfSources(read) {
  const isSourced = text => text.kind === 'mapping' && text.entries.some(({key: key}) => key === 'source');
  return (text, defaults) => text.kind === 'list' && text.items.some(isSourced) ? text.items.flatMap(item => read(item, defaults)) : read(text, defaults);
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
})

};
