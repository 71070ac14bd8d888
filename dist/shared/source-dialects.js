import { modules as shared0 } from './domain-m18726.js';
import { modules as shared1 } from './domain-m42265.js';
export const id = 4644;
export const ids = [4644];
export const modules = {
...shared0,
...shared1,

/***/ 76105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  CQ: () => fillAddress,
  Vd: () => hasWindow,
  nB: () => sampleAddress
 });
 var _domain_gate_source_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2332);
 const WINDOW = /\{window\.(start|end)(-ms|-iso)?\}/g;
 function hasWindow(address) {
  const ends = new Set([ ...address.matchAll(WINDOW) ].map(([, end]) => end));
  return ends.has('start') && ends.has('end');
 }
 function sampleAddress(address) {
  return address.replaceAll(WINDOW, '0').replaceAll(/\{side\.[\w-]{0,60}\}/g, 'x');
 }
 function fillAddress(address, {names: names, window: window}) {
  const timed = address.replaceAll(WINDOW, (_, end, unit) => encodeURIComponent(writeTime(window[end], unit)));
  return (0, _domain_gate_source_placeholders_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(timed, names, encodeURIComponent);
 }
 function writeTime(milliseconds, unit) {
  if (unit === '-ms') return String(milliseconds);
  return unit === '-iso' ? new Date(milliseconds).toISOString() : String(milliseconds / 1e3);
 }
}),

/***/ 29659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  DD: () => fillPointer,
  _V: () => isPointer,
  r$: () => readFigure
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_source_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2332);
 var _domain_own_member_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27437);
 function isPointer(text) {
  return text.length <= 500 && /^(?:\/(?:[^~/]|~[01])*)+$/.test(text);
 }
 function fillPointer(pointer, names) {
  return (0, _domain_gate_source_placeholders_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(pointer, names, value => value.replaceAll('~', '~0').replaceAll('/', '~1'));
 }
 function readFigure(body, {pointer: pointer, use: use, who: who}) {
  const found = pointer.slice(1).split('/').map(part => part.replaceAll('~1', '/').replaceAll('~0', '~')).reduce(memberOf, body);
  if (found === void 0 || found === null) return;
  if (typeof found !== 'number' || !Number.isFinite(found)) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `${who} returned ${describe(found)} at ${pointer} instead of a number.`);
  if (use === 'count' && !(Number.isSafeInteger(found) && found >= 0)) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `${who} returned ${describeNoCount(found)} at ${pointer}. A count is a whole number from 0.`);
  return found;
 }
 function memberOf(value, name) {
  if (Array.isArray(value)) return /^(?:0|[1-9]\d{0,8})$/.test(name) ? value[Number(name)] : void 0;
  return typeof value === 'object' && value !== null ? (0, _domain_own_member_js__WEBPACK_IMPORTED_MODULE_2__.n)(value, name) : void 0;
 }
 function describeNoCount(value) {
  if (value < 0) return 'a negative number';
  return Number.isInteger(value) ? 'a number that is too large' : 'a fraction';
 }
 function describe(value) {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number that is too large';
  return typeof value === 'object' ? 'an object' : 'true or false';
 }
}),

/***/ 44644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  SOURCE_DIALECTS: () => SOURCE_DIALECTS
 });
 var gate_text = __webpack_require__(98660);
 // CONCATENATED MODULE: ./build/src/sources/cloudwatch-logs/domain/cloudwatch-logs-dialect.js
 const LONGEST_NAME = 512;
 const LONGEST_PATTERN = 1024;
 const PLACEHOLDERS = /\{side\.[\w-]{0,60}\}/g;
 const cloudwatchLogsDialect = {
  kind: 'cloudwatch-logs',
  keys: [ 'stream-prefix', 'region' ],
  windows: [ 60, 10, 20, 30 ],
  delaySeconds: 60,
  counts: 'bad-only',
  declare: declare,
  readQuery: readPattern,
  presets: []
 };
 function declare({name: name, at: at, given: given, windowSeconds: windowSeconds, delaySeconds: delaySeconds}) {
  const group = given.get('cloudwatch-logs');
  if (group === void 0) throw (0, gate_text.Rt)(at, 'a cloudwatch-logs source requires the name of a log group.');
  return {
   name: name,
   kind: 'cloudwatch-logs',
   windowSeconds: windowSeconds,
   delaySeconds: delaySeconds,
   secrets: [],
   group: readGroup(group),
   streamPrefix: readPrefix(given.get('stream-prefix')),
   region: readRegion(given.get('region'))
  };
 }
 function readGroup(text) {
  const name = text.kind === 'scalar' ? text.text.replace(PLACEHOLDERS, '') : '';
  if (text.kind === 'scalar' && /^[\w.\-/#]{0,512}$/.test(name) && text.text !== '') return text.text;
  throw (0, gate_text.Rt)(text.at, `expected the name of a log group such as /ecs/shop${(0, 
  gate_text.Pp)(text)}.`);
 }
 function readPrefix(text) {
  if (text === void 0) return;
  const isPrefix = text.kind === 'scalar' && text.text !== '' && text.text.length <= LONGEST_NAME;
  if (isPrefix && /^[^:*]*$/.test(text.text.replace(PLACEHOLDERS, ''))) return text.text;
  throw (0, gate_text.Rt)(text.at, `expected the start of names of log streams, without : and *${(0, 
  gate_text.Pp)(text)}.`);
 }
 function readRegion(text) {
  if (text === void 0) return;
  if (text.kind === 'scalar' && /^[a-z]{2}(?:-[a-z]+){1,3}-\d{1,2}$/.test(text.text)) return text.text;
  throw (0, gate_text.Rt)(text.at, `expected a region such as eu-west-1${(0, gate_text.Pp)(text)}.`);
 }
 function readPattern(text, {source: source}) {
  const declared = source;
  const given = text.kind === 'mapping' && text.entries.length > 0 ? (0, gate_text.vh)(text, {
   keys: [ 'pattern', 'group', 'stream-prefix' ],
   of: 'query'
  }) : new Map([ [ 'pattern', text ] ]);
  const patternText = given.get('pattern');
  if (patternText?.kind !== 'scalar') throw (0, gate_text.Rt)((patternText ?? text).at, 'expected a filter pattern such as "ERROR", in quotes where it has braces.');
  const pattern = patternText.text.trim();
  if (pattern.length > LONGEST_PATTERN) throw (0, gate_text.Rt)(patternText.at, `the filter pattern is longer than ${LONGEST_PATTERN} characters. Shorten it.`);
  const groupText = given.get('group');
  const group = groupText === void 0 ? declared.group : readGroup(groupText);
  const streamPrefix = readPrefix(given.get('stream-prefix')) ?? declared.streamPrefix;
  const streams = streamPrefix === void 0 ? '' : `, streams ${streamPrefix}*`;
  return {
   text: `${pattern === '' ? 'all events' : pattern} in log group ${group}${streams}`,
   pattern: pattern,
   group: group,
   streamPrefix: streamPrefix
  };
 }
 var datadog_dialect = __webpack_require__(18726);
 var gate_values = __webpack_require__(1577);
 var read_address = __webpack_require__(9600);
 var source_auth = __webpack_require__(25246);
 var json_address = __webpack_require__(76105);
 var read_figure = __webpack_require__(29659);
 // CONCATENATED MODULE: ./build/src/sources/json/domain/json-dialect.js
 const jsonDialect = {
  kind: 'json',
  keys: [ 'auth' ],
  windows: [ 60, 30, 20, 10 ],
  delaySeconds: 15,
  counts: 'requests',
  declare: declareJson,
  readQuery: readJsonQuery,
  presets: []
 };
 function declareJson({given: given, at: at, ...source}) {
  const text = given.get('json');
  if (text === void 0) throw (0, gate_text.Rt)(at, 'the source requires "json", its address.');
  const address = (0, gate_values.yR)(text, 'an address such as https://metrics.example.com/stats?revision={side.id}').trim();
  const auth = (0, source_auth.m)(given.get('auth'));
  const sample = {
   kind: 'scalar',
   text: (0, json_address.nB)(address),
   at: text.at
  };
  const {host: host} = new URL((0, read_address.z)(sample, {
   plainHttp: 'loopback',
   hasSecret: auth.kind !== 'none'
  }));
  if (!address.toLowerCase().includes(`://${host}`)) throw (0, gate_text.Rt)(text.at, 'placeholders in the host are not supported. Move them to the path or the query.');
  return {
   name: source.name,
   windowSeconds: source.windowSeconds,
   delaySeconds: source.delaySeconds,
   kind: 'json',
   address: address,
   auth: auth,
   secrets: auth.kind === 'none' ? [] : [ auth.secret ]
  };
 }
 function readJsonQuery(text, {source: source, use: use}) {
  const {address: address} = source;
  const pointer = (0, gate_values.yR)(text, 'a JSON pointer such as /data/requests').trim();
  if (!(0, read_figure._V)(pointer)) throw (0, gate_text.Rt)(text.at, 'expected a JSON pointer such as /data/requests.');
  if (use === 'count' && !(0, json_address.Vd)(address)) throw (0, gate_text.Rt)(text.at, `the address of source "${source.name}" has no {window.start} and {window.end}, so it cannot count by window. Add both.`);
  return {
   text: `${address}#${pointer}`,
   address: address,
   pointer: pointer,
   ...(0, json_address.Vd)(address) ? {} : {
    isCurrentOnly: true
   }
  };
 }
 var read_base_address = __webpack_require__(66299);
 var read_secret = __webpack_require__(93460);
 // CONCATENATED MODULE: ./build/src/sources/new-relic/domain/new-relic-presets.js
 const PRESETS = [ 'Transaction' ];
 function readNewRelicPreset(text, {source: source, signal: signal}) {
  if (text.kind !== 'scalar' || text.text !== 'Transaction') throw (0, gate_text.Rt)(text.at, `expected Transaction for "preset"${(0, 
  gate_text.Pp)(text)}.`);
  const {name: name, app: app, versionAttribute: versionAttribute} = source;
  if (app === void 0 || versionAttribute === void 0) throw (0, gate_text.Rt)(text.at, `preset Transaction requires "app" and "version-attribute" in the source ${name}.`);
  const isBad = signal.kind === 'errors' ? 'error IS true' : `duration > ${signal.slowerThanMilliseconds / 1e3}`;
  const figures = `count(*) AS requests, filter(count(*), WHERE ${isBad}) AS bad`;
  const query = `SELECT ${figures} FROM Transaction WHERE appName = '${app}' AND ${versionAttribute} = '{side.tag}'`;
  const figure = column => ({
   text: query,
   column: column
  });
  return {
   requests: figure('requests'),
   bad: figure('bad')
  };
 }
 // CONCATENATED MODULE: ./build/src/sources/new-relic/domain/new-relic-dialect.js
 const ENDPOINTS = {
  us: 'https://api.newrelic.com/graphql',
  eu: 'https://api.eu.newrelic.com/graphql'
 };
 const LARGEST_ACCOUNT = 2147483647;
 const newRelicDialect = {
  kind: 'new-relic',
  keys: [ 'account', 'api-key', 'app', 'version-attribute' ],
  windows: [ 60, 10, 20, 30 ],
  delaySeconds: 90,
  keptDays: 8,
  counts: 'requests',
  declare: new_relic_dialect_declare,
  readQuery: readNrql,
  presets: PRESETS,
  readPreset: readNewRelicPreset
 };
 function new_relic_dialect_declare({name: name, at: at, given: given, windowSeconds: windowSeconds, delaySeconds: delaySeconds}) {
  const region = given.get('new-relic');
  const account = given.get('account');
  const apiKeyText = given.get('api-key');
  if (region === void 0 || account === void 0 || apiKeyText === void 0) throw (0, 
  gate_text.Rt)(at, 'a new-relic source requires "account" and "api-key: env:NAME".');
  const apiKey = (0, read_secret.af)(apiKeyText);
  return {
   name: name,
   kind: 'new-relic',
   windowSeconds: windowSeconds,
   delaySeconds: delaySeconds,
   secrets: [ apiKey ],
   apiKey: apiKey,
   endpoint: readEndpoint(region),
   account: (0, gate_values.bf)(account, {
    from: 1,
    to: LARGEST_ACCOUNT
   }),
   app: readApp(given.get('app')),
   versionAttribute: readAttribute(given.get('version-attribute'))
  };
 }
 function readEndpoint(text) {
  const endpoint = text.kind === 'scalar' && Object.hasOwn(ENDPOINTS, text.text) ? ENDPOINTS[text.text] : void 0;
  if (endpoint !== void 0) return endpoint;
  if (text.kind === 'scalar' && text.text.includes('://')) return (0, read_base_address.s)(text, ENDPOINTS.eu ?? '');
  throw (0, gate_text.Rt)(text.at, `expected the region us or eu for "new-relic"${(0, 
  gate_text.Pp)(text)}.`);
 }
 function readApp(text) {
  if (text === void 0) return;
  const app = (0, gate_values.yR)(text, 'the name of an application');
  if (!/['\\\p{Cc}{}]/u.test(app)) return app;
  throw (0, gate_text.Rt)(text.at, 'the name of an application cannot contain quotes, backslashes or braces.');
 }
 function readAttribute(text) {
  if (text === void 0) return;
  if (text.kind === 'scalar' && /^[A-Za-z][\w.]{0,254}$/.test(text.text)) return text.text;
  throw (0, gate_text.Rt)(text.at, `expected an attribute of events such as tags.version${(0, 
  gate_text.Pp)(text)}.`);
 }
 const LONGEST_QUERY = 4e3;
 const REFUSED = /\b(since|until|timeseries|facet|compare\s+with|limit|slide\s+by|extrapolate|with\s+timezone)\b/i;
 function readNrql(text) {
  const given = text.kind === 'mapping' ? (0, gate_text.vh)(text, {
   keys: [ 'query', 'column' ],
   of: 'query'
  }) : void 0;
  const queryText = given === void 0 ? text : given.get('query');
  if (queryText === void 0) throw (0, gate_text.Rt)(text.at, 'a query requires "query", the NRQL.');
  const query = (0, gate_values.yR)(queryText, 'NRQL such as SELECT count(*) FROM Transaction WHERE …').trim();
  const problem = findProblem(query);
  if (problem !== void 0) throw (0, gate_text.Rt)(queryText.at, problem);
  return {
   text: query,
   column: readColumn(given?.get('column'))
  };
 }
 function findProblem(query) {
  if (query.length > LONGEST_QUERY) return `the query is longer than ${LONGEST_QUERY} characters. Shorten it.`;
  if (!/^(?:select|from)\s/i.test(query)) return 'NRQL starts with SELECT or FROM.';
  const [, clause] = REFUSED.exec(query.replace(/'[^']*'|`[^`]*`|"[^"]*"/g, "''")) ?? [];
  if (clause === void 0) return;
  return `the query has ${clause.toUpperCase().replace(/\s+/g, ' ')}. The source sets the time range and the windows: remove the clause.`;
 }
 function readColumn(text) {
  if (text === void 0) return;
  if (text.kind === 'scalar' && /^[A-Za-z][\w. ]{0,99}$/.test(text.text)) return text.text;
  throw (0, gate_text.Rt)(text.at, `expected the name after AS in the query${(0, gate_text.Pp)(text)}.`);
 }
 // CONCATENATED MODULE: ./build/src/sources/prometheus/domain/declare-prometheus.js
 const AWS_HOSTS = [ [ /^aps-workspaces\.([a-z\d-]+)\.amazonaws\.com(?:\.cn)?$/, 'aps' ], [ /^monitoring\.([a-z\d-]+)\.amazonaws\.com(?:\.cn)?$/, 'monitoring' ] ];
 function declarePrometheus({given: given, at: at, ...source}) {
  const address = given.get('prometheus');
  if (address === void 0) throw (0, gate_text.Rt)(at, 'the source requires "prometheus", its address.');
  const auth = readAuth(given.get('auth'));
  const written = (0, read_address.z)(address, {
   plainHttp: 'without-secret',
   hasSecret: auth.kind !== 'none'
  });
  const url = new URL(written);
  if (url.search !== '') throw (0, gate_text.Rt)(address.at, 'the address contains a query. Remove "?" and all that follows it.');
  const path = url.pathname.replace(/(?:\/api\/v1(?:\/query)?)?\/{0,9}$/, '');
  const tenant = given.get('tenant');
  const signed = auth.kind === 'none' ? signingFor(url.hostname) : auth;
  return {
   name: source.name,
   windowSeconds: source.windowSeconds,
   delaySeconds: source.delaySeconds,
   kind: 'prometheus',
   url: `${url.origin}${path}`,
   auth: signed,
   tenant: tenant === void 0 ? void 0 : readTenant(tenant),
   secrets: 'secret' in signed ? [ signed.secret ] : []
  };
 }
 function signingFor(host) {
  for (const [pattern, service] of AWS_HOSTS) {
   const region = pattern.exec(host)?.[1];
   if (region !== void 0) return {
    kind: 'sigv4',
    region: region,
    service: service
   };
  }
  return {
   kind: 'none'
  };
 }
 function readAuth(text) {
  const isSigned = text?.kind === 'mapping' && text.entries.length === 1 && text.entries[0]?.key === 'sigv4';
  if (!isSigned) return (0, source_auth.m)(text, [ ...source_auth.E, 'sigv4' ]);
  const [entry] = text.entries;
  return readSigning(entry?.value ?? text);
 }
 function readSigning(text) {
  const given = (0, gate_text.vh)(text, {
   keys: [ 'region', 'service' ],
   of: 'sigv4'
  });
  const region = given.get('region');
  const service = given.get('service');
  if (region === void 0) throw (0, gate_text.Rt)(text.at, 'sigv4 requires "region".');
  return {
   kind: 'sigv4',
   region: readAwsName(region),
   service: service === void 0 ? 'aps' : readAwsName(service)
  };
 }
 function readAwsName(text) {
  const name = (0, gate_values.yR)(text, 'a name such as eu-west-1');
  if (/^[a-z][a-z\d-]{1,40}$/.test(name)) return name;
  throw (0, gate_text.Rt)(text.at, 'expected a name such as eu-west-1 or aps.');
 }
 function readTenant(text) {
  const tenant = (0, gate_values.yR)(text, 'the ID of a tenant');
  if (/^[\w!.*'()|-]{1,150}$/.test(tenant)) return tenant;
  throw (0, gate_text.Rt)(text.at, "expected the ID of a tenant: letters, digits and !-_.*'(), several joined by |.");
 }
 // CONCATENATED MODULE: ./build/src/sources/prometheus/domain/presets.js
 const ENVOY_BOUNDS_MILLISECONDS = [ .5, 1, 5, 10, 25, 50, 100, 250, 500, 1e3, 2500, 5e3, 1e4, 3e4, 6e4, 3e5 ];
 const presets_PRESETS = {
  istio: {
   label: 'destination_workload',
   value: '{side.workload}',
   requests: 'istio_requests_total',
   fixed: [ 'reporter="destination"' ],
   failed: 'response_code=~"5.."',
   histogram: {
    metric: 'istio_request_duration_milliseconds',
    unit: 'ms',
    bounds: ENVOY_BOUNDS_MILLISECONDS
   }
  },
  envoy: {
   label: 'envoy_cluster_name',
   value: '{side.id}',
   requests: 'envoy_cluster_upstream_rq_xx',
   fixed: [],
   failed: 'envoy_response_code_class="5"',
   histogram: {
    metric: 'envoy_cluster_upstream_rq_time',
    unit: 'ms',
    bounds: ENVOY_BOUNDS_MILLISECONDS
   }
  },
  haproxy: {
   label: 'proxy',
   value: '{side.id}',
   requests: 'haproxy_backend_http_responses_total',
   fixed: [],
   failed: 'code="5xx"',
   histogram: void 0
  },
  'nginx-ingress': {
   label: 'service',
   value: '{side.label}',
   requests: 'nginx_ingress_controller_requests',
   fixed: [],
   failed: 'status=~"5.."',
   histogram: {
    metric: 'nginx_ingress_controller_request_duration_seconds',
    unit: 's'
   }
  },
  traefik: {
   label: 'service',
   value: '{side.label}',
   requests: 'traefik_service_requests_total',
   fixed: [],
   failed: 'code=~"5.."',
   histogram: {
    metric: 'traefik_service_request_duration_seconds',
    unit: 's'
   }
  },
  spring: {
   label: 'revision',
   value: '{side.id}',
   requests: 'http_server_requests_seconds_count',
   fixed: [],
   failed: 'status=~"5.."',
   histogram: {
    metric: 'http_server_requests_seconds',
    unit: 's'
   }
  }
 };
 var prometheus_query = __webpack_require__(52845);
 var own_member = __webpack_require__(27437);
 var selector = __webpack_require__(42265);
 // CONCATENATED MODULE: ./build/src/sources/prometheus/domain/read-preset.js
 const NAMES = Object.keys(presets_PRESETS);
 function readPrometheusPreset(text, {signal: signal}) {
  const {shape: shape, name: name, match: match} = readShape(text);
  const matchers = [ `${shape.label}="${shape.value}"`, ...shape.fixed, ...match ];
  const select = (metric, ...more) => `${metric}{${[ ...matchers, ...more ].join(',')}}`;
  if (signal.kind === 'errors') return {
   requests: toQuery(select(shape.requests), text),
   bad: toQuery(select(shape.requests, shape.failed), text)
  };
  const {histogram: histogram} = shape;
  if (histogram === void 0) throw (0, gate_text.Rt)(text.at, `preset "${name}" has no response times. Use it for errors only.`);
  const milliseconds = signal.slowerThanMilliseconds;
  if (histogram.bounds?.includes(milliseconds) === false) throw (0, gate_text.Rt)(text.at, `preset "${name}" cannot count requests slower than ${milliseconds} ms. ${nearBounds(histogram.bounds, milliseconds)}`);
  const bound = String(histogram.unit === 'ms' ? milliseconds : milliseconds / 1e3);
  const all = select(`${histogram.metric}_count`);
  const bucket = select(`${histogram.metric}_bucket`, `le=~"${writeBound(bound)}"`);
  return {
   requests: toQuery(all, text),
   bad: toQuery(`sum(${all}) - sum(${bucket})`, text)
  };
 }
 function writeBound(bound) {
  return bound.includes('.') ? bound.replace('.', String.raw`\\.`) : String.raw`${bound}(\\.0)?`;
 }
 function nearBounds(bounds, milliseconds) {
  const below = bounds.filter(bound => bound < milliseconds).at(-1);
  const above = bounds.find(bound => bound > milliseconds);
  return `Use ${[ below, above ].flatMap(bound => bound === void 0 ? [] : `${bound}ms`).join(' or ')}.`;
 }
 function readShape(text) {
  const [entry, second] = text.kind === 'mapping' ? text.entries : [];
  const name = text.kind === 'scalar' ? text.text : entry?.key ?? '';
  const preset = (0, own_member.n)(presets_PRESETS, name);
  if (preset === void 0 || second !== void 0) throw (0, gate_text.Rt)(text.at, `expected one preset of ${NAMES.join(', ')}${(0, 
  gate_text.Pp)(text, ';')}.`);
  if (entry === void 0) return {
   shape: preset,
   name: name,
   match: []
  };
  const given = (0, gate_text.vh)(entry.value, {
   keys: [ 'label', 'value', 'match' ],
   of: name
  });
  const label = given.get('label');
  const value = given.get('value');
  const match = given.get('match');
  const shape = {
   ...preset,
   label: label === void 0 ? preset.label : readLabel(label),
   value: value === void 0 ? preset.value : readValue(value)
  };
  return {
   shape: shape,
   name: name,
   match: match === void 0 ? [] : [ readMatch(match) ]
  };
 }
 function readLabel(text) {
  const label = (0, gate_values.yR)(text, 'the name of a label');
  if (/^[a-zA-Z_]\w{0,99}$/.test(label)) return label;
  throw (0, gate_text.Rt)(text.at, 'expected the name of a label: letters, digits and _.');
 }
 function readValue(text) {
  const value = (0, gate_values.yR)(text, "the label's value such as {side.id}");
  if (/^[^"\\\n]{1,200}$/.test(value)) return value;
  throw (0, gate_text.Rt)(text.at, "expected the label's value, without quotes and backslashes.");
 }
 function readMatch(text) {
  const match = (0, gate_values.yR)(text, 'matchers such as namespace="shop"').trim().replace(/,$/, '');
  const read = (0, selector.zO)(`x{${match}}`)?.[0]?.selector.matchers ?? [];
  if (read.length > 0) return match;
  throw (0, gate_text.Rt)(text.at, 'expected matchers such as namespace="shop", separated by commas.');
 }
 function toQuery(query, {at: at}) {
  const counter = (0, selector.zO)(query);
  if (counter !== void 0) return {
   text: query,
   counter: counter
  };
  throw (0, gate_text.Rt)(at, 'expected matchers such as namespace="shop" under "match".');
 }
 // CONCATENATED MODULE: ./build/src/sources/prometheus/domain/prometheus-dialect.js
 const prometheusDialect = {
  kind: 'prometheus',
  keys: [ 'auth', 'tenant' ],
  windows: [ 60, 30, 20, 10 ],
  delaySeconds: 15,
  keptDays: 15,
  counts: 'requests',
  declare: declarePrometheus,
  readQuery: prometheus_query.v,
  presets: Object.keys(presets_PRESETS),
  readPreset: readPrometheusPreset
 };
 // CONCATENATED MODULE: ./build/src/sources/sentry/domain/sentry-dialect.js
 const REGIONS = {
  us: 'https://us.sentry.io',
  de: 'https://de.sentry.io'
 };
 const SLUG = /^[a-z0-9][\w-]{0,99}$/i;
 const sentry_dialect_PRESETS = [ 'errors', 'http.server' ];
 const sentryDialect = {
  kind: 'sentry',
  keys: [ 'organization', 'project', 'environment', 'token' ],
  windows: [ 60 ],
  delaySeconds: 120,
  keptDays: 90,
  counts: 'bad-only',
  declare: sentry_dialect_declare,
  readQuery: readSearch,
  presets: sentry_dialect_PRESETS,
  readPreset: readPreset
 };
 function sentry_dialect_declare({name: name, at: at, given: given, windowSeconds: windowSeconds, delaySeconds: delaySeconds}) {
  const address = given.get('sentry');
  const organization = given.get('organization');
  const tokenText = given.get('token');
  if (address === void 0 || organization === void 0 || tokenText === void 0) throw (0, 
  gate_text.Rt)(at, 'a sentry source requires "organization" and "token: env:NAME".');
  const token = (0, read_secret.af)(tokenText);
  const environment = given.get('environment');
  return {
   name: name,
   kind: 'sentry',
   windowSeconds: windowSeconds,
   delaySeconds: delaySeconds,
   secrets: [ token ],
   token: token,
   address: readAddress(address),
   organization: readSlug(organization, 'an organization'),
   projects: readProjects(given.get('project')),
   environment: environment === void 0 ? void 0 : (0, gate_values.yR)(environment, 'the name of an environment')
  };
 }
 function readAddress(text) {
  const known = text.kind === 'scalar' && Object.hasOwn(REGIONS, text.text) ? REGIONS[text.text] : void 0;
  if (known !== void 0) return known;
  if (text.kind === 'scalar' && text.text.includes('://')) return (0, read_base_address.s)(text, 'https://sentry.example.com');
  throw (0, gate_text.Rt)(text.at, `expected us, de or an address with https:// for "sentry"${(0, 
  gate_text.Pp)(text)}.`);
 }
 function readProjects(text) {
  if (text === void 0) return [];
  return (text.kind === 'list' ? text.items : [ text ]).map(item => readSlug(item, 'a project'));
 }
 function readSlug(text, what) {
  if (text.kind === 'scalar' && SLUG.test(text.text)) return text.text;
  throw (0, gate_text.Rt)(text.at, `expected the slug of ${what}, as in the address of its page${(0, 
  gate_text.Pp)(text)}.`);
 }
 const LONGEST_SEARCH = 2e3;
 const COUNTS = [ 'errors', 'spans', 'new-issues' ];
 function readSearch(text) {
  if (text.kind !== 'mapping') return searchOf('errors', text);
  const sessions = text.entries.find(({key: key}) => key === 'sessions');
  if (sessions !== void 0) throw (0, gate_text.Rt)(sessions.keyAt, 'Sentry reports sessions by the hour, which no gate can judge. Use errors, spans or new-issues.');
  const [entry, ...more] = [ ...(0, gate_text.vh)(text, {
   keys: COUNTS,
   of: 'query'
  }) ];
  if (entry === void 0 || more.length > 0) throw (0, gate_text.Rt)(text.at, `expected one of ${COUNTS.join(', ')}.`);
  return searchOf(...entry);
 }
 function searchOf(counts, text) {
  const search = (0, gate_values.yR)(text, 'a search of Sentry such as release:"{side.tag}"').trim();
  if (search.length <= LONGEST_SEARCH) return {
   text: `${counts}: ${search}`,
   counts: counts,
   search: search
  };
  throw (0, gate_text.Rt)(text.at, `the search is longer than ${LONGEST_SEARCH} characters. Shorten it.`);
 }
 function readPreset(text, {signal: signal}) {
  const preset = sentry_dialect_PRESETS.find(name => text.kind === 'scalar' && name === text.text);
  if (preset === void 0) throw (0, gate_text.Rt)(text.at, `expected one of ${sentry_dialect_PRESETS.join(', ')} for "preset"${(0, 
  gate_text.Pp)(text, ';')}.`);
  const scalar = search => ({
   kind: 'scalar',
   text: search,
   at: text.at
  });
  if (preset === 'errors') {
   if (signal.kind === 'errors') return {
    bad: searchOf('errors', scalar('release:"{side.tag}"'))
   };
   throw (0, gate_text.Rt)(text.at, 'preset errors cannot count slow requests. Use preset http.server.');
  }
  const requests = 'op:http.server release:"{side.tag}"';
  const isBad = signal.kind === 'errors' ? 'status:internal_error' : `duration:>${signal.slowerThanMilliseconds}ms`;
  return {
   requests: searchOf('spans', scalar(requests)),
   bad: searchOf('spans', scalar(`${requests} ${isBad}`))
  };
 }
 // CONCATENATED MODULE: ./build/src/wiring/sources/source-dialects.js
 const SOURCE_DIALECTS = [ prometheusDialect, datadog_dialect.JG, newRelicDialect, sentryDialect, jsonDialect, cloudwatchLogsDialect ];
})

};
