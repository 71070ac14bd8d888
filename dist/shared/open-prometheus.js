import { modules as shared0 } from './domain-m42265.js';
import { modules as shared1 } from './read-m1577.js';
export const id = 9763;
export const ids = [9763,833];
export const modules = {
...shared0,
...shared1,

/***/ 69763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  openPrometheus: () => openPrometheus
 });
 var placeholders = __webpack_require__(2332);
 var duration = __webpack_require__(80521);
 var errors = __webpack_require__(33047);
 var public_host = __webpack_require__(38124);
 var clip_text = __webpack_require__(92158);
 var join_sentences = __webpack_require__(78309);
 var one_line = __webpack_require__(3823);
 var auth_headers = __webpack_require__(87697);
 var read_json_answer = __webpack_require__(83422);
 var quote_safe = __webpack_require__(44195);
 var own_member = __webpack_require__(27437);
 var format_figures = __webpack_require__(24461);
 // CONCATENATED MODULE: ./build/src/sources/prometheus/domain/read-series.js
 const MOST_SERIES = 5e3;
 const MOST_WARNINGS = 5;
 const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
 const NO_NUMBERS = {
  NaN: Number.NaN,
  '+Inf': 1 / 0,
  Inf: 1 / 0,
  '-Inf': -1 / 0
 };
 function readSeries(body, who) {
  const data = membersOf(ownOf(body, 'data'));
  if (data === void 0 || ownOf(body, 'status') !== 'success') throw new errors.s('platform-error', `${who} returned JSON that is not from the Prometheus API. Check the address.`);
  const {resultType: resultType, result: result} = data;
  if (resultType !== 'matrix') {
   const type = typeof resultType === 'string' ? (0, quote_safe.XW)(resultType) : 'another type';
   throw new errors.s('platform-error', `${who} returned a result of type ${type} instead of "matrix".`);
  }
  if (!Array.isArray(result)) throw new errors.s('platform-error', `${who} returned a result that is not a list.`);
  if (result.length > MOST_SERIES) throw new errors.s('bad-input', `${who} returned ${(0, 
  format_figures.B4)(result.length)} series for one query; ${(0, format_figures.B4)(MOST_SERIES)} are supported. Select fewer by labels.`);
  return {
   series: result.map(entry => readOne(entry, who)),
   warnings: readWarnings(ownOf(body, 'warnings'))
  };
 }
 function reportOf(body) {
  const error = ownOf(body, 'error') ?? ownOf(body, 'message') ?? ownOf(body, 'Message');
  return typeof error === 'string' && error !== '' ? error : void 0;
 }
 function readOne(entry, who) {
  const metric = membersOf(ownOf(entry, 'metric'));
  const values = ownOf(entry, 'values');
  if (ownOf(entry, 'histograms') !== void 0) throw new errors.s('bad-input', `${who} returned a native histogram. Use histogram_count() or histogram_fraction().`);
  if (metric === void 0 || !Array.isArray(values)) throw new errors.s('platform-error', `${who} returned a series without labels or values.`);
  const labels = Object.entries(metric).map(([label, value]) => {
   if (typeof value === 'string') return [ label, value ];
   throw new errors.s('platform-error', `${who} returned a label whose value is not text.`);
  });
  return {
   labels: new Map(labels),
   samples: readSamples(values, who)
  };
 }
 function readSamples(values, who) {
  const samples = [];
  for (const pair of values) {
   const [time, text] = Array.isArray(pair) ? pair : [];
   const at = typeof time === 'number' ? Math.round(time * 1e3) : Number.NaN;
   const value = typeof text === 'string' ? readNumber(text) : void 0;
   if (!Number.isSafeInteger(at) || value === void 0) throw new errors.s('platform-error', `${who} returned a sample that is not a time and a number.`);
   if (at <= (samples.at(-1)?.at ?? -1 / 0)) throw new errors.s('platform-error', `${who} returned samples that are not in the order of their times.`);
   samples.push({
    at: at,
    value: value
   });
  }
  return samples;
 }
 function readNumber(text) {
  return (0, own_member.n)(NO_NUMBERS, text) ?? (text.length <= 40 && NUMBER.test(text) ? Number(text) : void 0);
 }
 function readWarnings(warnings) {
  if (warnings === void 0 || warnings === null) return [];
  const list = Array.isArray(warnings) ? warnings : [ warnings ];
  return list.slice(0, MOST_WARNINGS).map(warning => typeof warning === 'string' ? warning : 'a warning');
 }
 function membersOf(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : void 0;
 }
 function ownOf(value, name) {
  const members = membersOf(value);
  return members === void 0 ? void 0 : (0, own_member.n)(members, name);
 }
 // CONCATENATED MODULE: ./build/src/sources/prometheus/http/prometheus-api.js
 const ATTEMPTS_MILLISECONDS = 25e3;
 const QUERY_SECONDS = 9;
 const MOST_SHOWN = 120;
 function prometheusApi(source, {secrets: secrets, world: world}) {
  const {clock: clock, fetchUntil: fetchUntil} = world;
  const who = `Prometheus at ${(0, public_host.m)(new URL(source.url))}`;
  const hidden = [ ...secrets.values() ];
  const {auth: auth} = source;
  let signing;
  async function ask(path, parameters) {
   const url = new URL(`${source.url}/api/v1/${path}`);
   const strict = auth.kind === 'sigv4' ? {} : {
    partial_response: 'false',
    timeout: `${QUERY_SECONDS}s`
   };
   const body = new URLSearchParams({
    ...parameters,
    ...strict
   }).toString();
   const plain = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
    'user-agent': 'deploy-kit',
    ...source.tenant === void 0 ? {} : {
     'x-scope-orgid': source.tenant
    },
    ...auth.kind === 'sigv4' ? {} : (0, auth_headers.P)(auth, secrets)
   };
   if (auth.kind === 'sigv4') signing ??= world.signer(auth);
   const headers = signing === void 0 ? plain : await (await signing)({
    method: 'POST',
    url: url,
    headers: plain,
    body: body
   });
   const response = await fetchUntil(clock.now() + ATTEMPTS_MILLISECONDS)(url, {
    method: 'POST',
    headers: headers,
    body: body
   });
   const serverAt = Date.parse(response.headers.get('date') ?? '');
   const content = await (0, read_json_answer.f$)(response, {
    who: who,
    secrets: hidden,
    reportOf: reportOf
   });
   const {series: series, warnings: warnings} = readSeries(content, who);
   const shown = warnings.map(warning => (0, read_json_answer.cT)(warning, hidden));
   return {
    series: series,
    warnings: shown,
    serverAt: Number.isFinite(serverAt) ? serverAt : void 0
   };
  }
  async function withQuery(query, asked) {
   try {
    return await asked;
   } catch (error) {
    if (!(error instanceof errors.s) || error.code !== 'bad-input') throw error;
    const shown = (0, clip_text.g)((0, one_line.T)(query), MOST_SHOWN);
    throw new errors.s('bad-input', (0, join_sentences.D)(error.message, `Query: ${shown}`), {
     cause: error
    });
   }
  }
  return {
   who: who,
   samples: (query, at) => withQuery(query, ask('query', {
    query: query,
    time: seconds(at)
   })),
   evaluate: (query, {from: from, to: to, stepSeconds: stepSeconds}) => withQuery(query, ask('query_range', {
    query: query,
    start: seconds(from),
    end: seconds(to),
    step: String(stepSeconds)
   }))
  };
 }
 function seconds(milliseconds) {
  return (milliseconds / 1e3).toFixed(3);
 }
 var domain_selector = __webpack_require__(42265);
 // CONCATENATED MODULE: ./build/src/sources/prometheus/domain/combine-terms.js
 function combineTerms(terms, {read: read, starts: starts}) {
  const known = terms.flatMap(({sign: sign, selector: selector}) => {
   const found = read.get(selector.text);
   return found === void 0 ? [] : [ {
    sign: sign,
    found: found,
    proofs: proofsFor(found, [ ...read.values() ])
   } ];
  });
  const values = new Map;
  const unsettled = new Set(known.flatMap(({found: found}) => [ ...found.counts.unsettled ]));
  for (const start of starts) {
   const parts = known.map(({sign: sign, found: found, proofs: proofs}) => {
    const isProvenZero = proofs.some(({counts: counts}) => counts.values.has(start) && !counts.unsettled.has(start));
    const value = found.counts.values.get(start) ?? (isProvenZero ? 0 : void 0);
    return value === void 0 ? void 0 : sign * value;
   });
   const total = parts.reduce((sum, part) => sum === void 0 || part === void 0 ? void 0 : sum + part, 0);
   if (total === void 0 || known.length < terms.length) continue;
   const count = Math.round(total);
   if (count < 0 || !Number.isSafeInteger(count)) unsettled.add(start); else values.set(start, count);
  }
  return {
   values: values,
   unsettled: unsettled
  };
 }
 function proofsFor(found, all) {
  return all.filter(({selector: selector, series: series}) => {
   if (selector.text === found.selector.text || series.length === 0) return false;
   const beside = (0, domain_selector.KI)(found.selector, selector);
   return beside?.every(({label: label}) => series.every(({labels: labels}) => (labels.get(label) ?? '') !== '')) ?? false;
  });
 }
 // CONCATENATED MODULE: ./build/src/sources/prometheus/domain/target.js
 const COLLECTION = new Set([ 'job', 'instance', 'endpoint', 'monitor', 'prometheus', 'replica', 'prometheus_replica', '__replica__', 'receive_replica', 'thanos_replica', 'prometheus_group' ]);
 const PROCESS = [ 'instance', 'pod', 'container_id', 'service_instance_id', 'exported_instance', 'host_name' ];
 function targetOf({labels: labels}) {
  if (!PROCESS.some(label => labels.has(label))) return;
  return textOf(labels, label => COLLECTION.has(label) || PROCESS.includes(label));
 }
 function countedBy({labels: labels}) {
  return textOf(labels, label => !COLLECTION.has(label));
 }
 function textOf(labels, isWanted) {
  return JSON.stringify([ ...labels ].filter(([label]) => isWanted(label)).toSorted(([one], [other]) => one < other ? -1 : 1));
 }
 function scrapeTimes(series) {
  const times = new Map;
  for (const one of series) {
   const target = targetOf(one);
   const first = one.samples[0];
   const last = one.samples.at(-1);
   if (target === void 0 || first === void 0 || last === void 0) continue;
   const known = times.get(target) ?? {
    intervalMilliseconds: void 0,
    at: new Set,
    spans: [],
    length: 1
   };
   for (const {at: at} of one.samples) known.at.add(at);
   known.spans.push({
    first: first.at,
    last: last.at
   });
   if (one.samples.length > known.length) {
    known.length = one.samples.length;
    known.intervalMilliseconds = usualInterval(one);
   }
   times.set(target, known);
  }
  return new Map([ ...times ].map(([target, {at: at, ...known}]) => [ target, {
   ...known,
   at: [ ...at ].toSorted(ascending)
  } ]));
 }
 function ascending(one, other) {
  return one - other;
 }
 function usualInterval({samples: samples}) {
  const gaps = samples.slice(1).map(({at: at}, index) => at - (samples[index]?.at ?? at));
  return gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)];
 }
 // CONCATENATED MODULE: ./build/src/sources/prometheus/domain/increases.js
 function increasesOf(series, times) {
  const samples = series.samples.filter(({value: value}) => Number.isFinite(value) && value >= 0);
  const [first] = samples;
  if (first === void 0) return [];
  const scrapes = times.get(targetOf(series) ?? '');
  const start = beganInView(first, scrapes) ? [ {
   at: first.at,
   by: first.value
  } ] : [];
  const later = samples.slice(1).map((sample, index) => {
   const before = samples[index] ?? first;
   return absencesBetween(series, {
    from: before.at,
    to: sample.at
   }, scrapes).length > 0 ? {
    at: sample.at,
    by: sample.value
   } : increaseBetween(before, sample);
  });
  return [ ...start, ...later ];
 }
 function absencesBetween(series, {from: from, to: to}, {at: at = [], intervalMilliseconds: intervalMilliseconds} = {}) {
  if (intervalMilliseconds === void 0 || to - from < 1.5 * intervalMilliseconds) return [];
  const between = at.filter(each => each > from + intervalMilliseconds / 2 && each < to - intervalMilliseconds / 2);
  return between.filter(each => !series.samples.some(own => own.at === each));
 }
 function increaseBetween(before, {at: at, value: value}) {
  return {
   at: at,
   by: value < before.value ? value : value - before.value
  };
 }
 function beganInView(first, scrapes) {
  if (scrapes?.intervalMilliseconds === void 0) return false;
  const before = first.at - scrapes.intervalMilliseconds / 2;
  return scrapes.spans.some(span => span.first < before && span.last >= first.at);
 }
 function gapsOf(series, {mostMilliseconds: mostMilliseconds, times: times}) {
  const scrapes = times.get(targetOf(series) ?? '');
  return series.samples.slice(1).flatMap(({at: at}, index) => {
   const before = series.samples[index]?.at ?? at;
   if (at - before <= mostMilliseconds) return [];
   const scraped = [ before, ...absencesBetween(series, {
    from: before,
    to: at
   }, scrapes), at ];
   return scraped.slice(1).flatMap((to, part) => {
    const from = scraped[part] ?? to;
    return to - from > mostMilliseconds ? [ {
     from: from,
     to: to
    } ] : [];
   });
  });
 }
 // CONCATENATED MODULE: ./build/src/sources/prometheus/domain/count-windows.js
 const MISSED_SCRAPES = 3;
 function mostGapMilliseconds({lengthMilliseconds: lengthMilliseconds}) {
  return lengthMilliseconds + Math.max(1e3, lengthMilliseconds * .2);
 }
 function countWindows(series, surroundings) {
  const {windows: windows, times: times} = surroundings;
  const values = new Map;
  const unsettled = new Set;
  for (const one of series) {
   for (const {at: at, by: by} of increasesOf(one, times)) {
    const start = windowOf(at, windows);
    if (start >= windows.from && start < windows.to) values.set(start, (values.get(start) ?? 0) + by);
   }
   for (const gap of gapsOf(one, {
    mostMilliseconds: mostGapMilliseconds(windows),
    times: times
   })) for (const start of overlapping(gap, windows)) unsettled.add(start);
  }
  for (const from of awaitedFrom(series, surroundings)) for (const start of overlapping({
   from: from,
   to: 1 / 0
  }, windows)) unsettled.add(start);
  return {
   values: values,
   unsettled: unsettled
  };
 }
 function windowOf(at, {lengthMilliseconds: lengthMilliseconds}) {
  return Math.ceil(at / lengthMilliseconds) * lengthMilliseconds - lengthMilliseconds;
 }
 function overlapping(gap, windows) {
  const starts = [];
  const first = Math.max(windows.from, Math.floor(gap.from / windows.lengthMilliseconds) * windows.lengthMilliseconds);
  for (let start = first; start < Math.min(windows.to, gap.to); start += windows.lengthMilliseconds) starts.push(start);
  return starts;
 }
 function awaitedFrom(series, {times: times, newestAt: newestAt, windows: windows}) {
  const last = new Map;
  for (const one of series) {
   const target = targetOf(one) ?? '';
   last.set(target, Math.max(last.get(target) ?? -1 / 0, one.samples.at(-1)?.at ?? -1 / 0));
  }
  return [ ...last ].flatMap(([target, at]) => {
   const interval = times.get(target)?.intervalMilliseconds ?? windows.lengthMilliseconds;
   return newestAt - at <= MISSED_SCRAPES * interval ? [ at ] : [];
  });
 }
 function surroundingsOf(series, windows) {
  const newestAt = series.reduce((newest, {samples: samples}) => Math.max(newest, samples.at(-1)?.at ?? newest), -1 / 0);
  return {
   windows: windows,
   times: scrapeTimes(series),
   newestAt: newestAt
  };
 }
 function slowScrape(series, windows) {
  const intervals = series.flatMap(one => usualInterval(one) ?? []);
  const longest = intervals.reduce((most, interval) => Math.max(most, interval), 0);
  return longest > mostGapMilliseconds(windows) ? longest : void 0;
 }
 var group_by = __webpack_require__(1691);
 // CONCATENATED MODULE: ./build/src/sources/prometheus/domain/mirrored-targets.js
 const LEAST_INCREASES = 5;
 const MOST_TARGETS = 200;
 function findMirroredTargets(series) {
  const targets = (0, group_by.$)(series.filter(one => one.labels.has('instance') && one.samples.length > 0), one => targetOf(one) ?? '');
  const ids = [ ...targets.keys() ].slice(0, MOST_TARGETS);
  const counted = new Map(ids.map(id => [ id, new Map((targets.get(id) ?? []).map(one => [ countedBy(one), one ])) ]));
  const certain = [];
  const suspected = [];
  const dropped = new Set;
  for (const [index, id] of ids.entries()) for (const otherId of dropped.has(id) ? [] : ids.slice(index + 1)) {
   const verdict = compare(counted.get(id) ?? new Map, counted.get(otherId) ?? new Map);
   if (verdict === void 0 || dropped.has(otherId)) continue;
   const {pair: pair, isCertain: isCertain} = verdict;
   (isCertain ? certain : suspected).push(pair);
   if (isCertain) dropped.add(otherId);
  }
  return {
   certain: certain,
   suspected: suspected
  };
 }
 function compare(one, other) {
  const shared = [ ...one ].flatMap(([key, series]) => {
   const mirrored = other.get(key);
   return mirrored === void 0 ? [] : [ [ series, mirrored ] ];
  });
  const [first] = shared;
  if (first === void 0) return;
  const pair = {
   kept: first[0],
   other: first[1]
  };
  const isSameAddress = sameLabel(first, 'instance');
  if (isSameAddress && sameLabel(first, 'job')) return {
   pair: pair,
   isCertain: true
  };
  if (!shared.every(([series, mirrored]) => fitTogether(series.samples, mirrored.samples))) return;
  if (isSameAddress) return {
   pair: pair,
   isCertain: true
  };
  const increases = shared.reduce((total, [{samples: samples}]) => total + countIncreases(samples), 0);
  return increases >= LEAST_INCREASES && one.size === other.size ? {
   pair: pair,
   isCertain: false
  } : void 0;
 }
 function sameLabel([one, other], label) {
  return one.labels.get(label) === other.labels.get(label);
 }
 function fitTogether(one, other) {
  const all = [ ...one, ...other ].toSorted((before, after) => before.at - after.at);
  return countDecreases(all) <= Math.max(countDecreases(one), countDecreases(other));
 }
 function countDecreases(samples) {
  return samples.filter(({value: value}, index) => value < (samples[index - 1]?.value ?? -1 / 0)).length;
 }
 function countIncreases(samples) {
  return samples.filter(({value: value}, index) => value > (samples[index - 1]?.value ?? 1 / 0)).length;
 }
 function confirmByStart(suspected, startedAt) {
  return suspected.filter(({kept: kept, other: other}) => {
   const started = startedAt.get(instanceOf(kept));
   return started !== void 0 && started === startedAt.get(instanceOf(other));
  });
 }
 function instanceOf({labels: labels}) {
  return labels.get('instance') ?? '';
 }
 function withoutMirrored(series, pairs) {
  const others = new Set(pairs.map(({other: other}) => targetOf(other)));
  return series.filter(one => !others.has(targetOf(one)));
 }
 const MOST_LABELS = 5;
 const MOST_CHARACTERS = 150;
 function describeMirrored({kept: kept, other: other}) {
  const nameOf = series => [ ...series.labels ].filter(([label]) => kept.labels.get(label) !== other.labels.get(label)).map(([label, value]) => `${label}="${value}"`);
  const shown = series => (0, clip_text.g)((0, one_line.T)(nameOf(series).slice(0, MOST_LABELS).join(', ')), MOST_CHARACTERS);
  return `Two series sets with ${shown(kept)} and ${shown(other)} are of one process. Its requests count once.`;
 }
 var prometheus_query = __webpack_require__(52845);
 // CONCATENATED MODULE: ./build/src/sources/prometheus/http/read-counters.js
 const LEAST_LOOKBACK_MILLISECONDS = 12e4;
 async function readCounters(api, sides, {windows: windows, at: at}) {
  const lookback = Math.max(2 * windows.lengthMilliseconds, LEAST_LOOKBACK_MILLISECONDS);
  const range = `${Math.ceil((at - windows.from + lookback) / 1e3)}s`;
  const askFor = side => askSelectors(api, side, {
   range: range,
   at: at
  });
  const [one, other] = await Promise.all([ askFor(sides[0]), askFor(sides[1]) ]);
  const all = [ one, other ].flatMap(answers => [ ...answers.values() ]).flatMap(({answer: answer}) => answer.series);
  const pairs = await mirroredIn(api, all, at);
  const surroundings = surroundingsOf(withoutMirrored(all, pairs), windows);
  const count = ({queries: queries}, answers) => countSide(queries, {
   answers: answers,
   pairs: pairs,
   surroundings: surroundings
  });
  return [ count(sides[0], one), count(sides[1], other) ];
 }
 async function askSelectors(api, {queries: queries, names: names}, {range: range, at: at}) {
  const terms = queries.flatMap(({counter: counter = []}) => counter);
  const selectors = new Map(terms.map(({selector: selector}) => [ selector.text, selector ]));
  const asked = [ ...selectors ].map(async ([text, selector]) => {
   const filled = (0, prometheus_query.$)(text, names);
   const answer = await api.samples(`${filled}[${range}]`, at);
   refuseOtherLabels(answer, filled, api.who);
   return [ text, {
    selector: selector,
    answer: answer
   } ];
  });
  return new Map(await Promise.all(asked));
 }
 function refuseOtherLabels({series: series}, filled, who) {
  const [term] = (0, domain_selector.zO)(filled) ?? [];
  if (term === void 0) return;
  for (const {labels: labels} of series) {
   const label = (0, domain_selector.E_)(term.selector, labels);
   if (label === void 0) continue;
   throw new errors.s('platform-error', `${who} returned a series with another value of the label ${(0, 
   quote_safe.XW)(label)} than the query selects. Check the proxy in front of the server.`);
  }
 }
 function countSide(queries, {answers: answers, pairs: pairs, surroundings: surroundings}) {
  const {windows: windows} = surroundings;
  const read = new Map;
  for (const [text, {selector: selector, answer: answer}] of answers) {
   const series = withoutMirrored(answer.series, pairs);
   read.set(text, {
    selector: selector,
    series: series,
    counts: countWindows(series, surroundings)
   });
  }
  const all = [ ...read.values() ].flatMap(({series: series}) => series);
  const own = new Set([ ...answers.values() ].flatMap(({answer: answer}) => answer.series));
  const slow = slowScrape(all, windows);
  const hasNone = ({selector: selector}) => read.get(selector.text)?.series.length === 0;
  return {
   counts: new Map(queries.map(query => [ query, combineTerms(query.counter ?? [], {
    read: read,
    starts: startsOf(windows)
   }) ])),
   answers: new Map(queries.map(query => [ query, answersOf(query, answers) ])),
   missing: queries.filter(({counter: counter = []}) => counter.some(hasNone)),
   notes: [ ...pairs.filter(({other: other}) => own.has(other)).map(describeMirrored), ...slow === void 0 ? [] : [ describeSlow(slow, windows) ] ]
  };
 }
 function answersOf({counter: counter = []}, answers) {
  return counter.flatMap(({selector: selector}) => answers.get(selector.text)?.answer ?? []);
 }
 function startsOf({from: from, to: to, lengthMilliseconds: lengthMilliseconds}) {
  return Array.from({
   length: Math.max(0, Math.round((to - from) / lengthMilliseconds))
  }, (_, index) => from + index * lengthMilliseconds);
 }
 async function mirroredIn(api, series, at) {
  const {certain: certain, suspected: suspected} = findMirroredTargets(series);
  if (suspected.length === 0) return certain;
  const instances = [ ...new Set(suspected.flatMap(({kept: kept, other: other}) => [ instanceOf(kept), instanceOf(other) ])) ];
  const pattern = instances.map(instance => instance.replace(/[\\.+*?()|[\]{}^$"]/g, String.raw`\\$&`)).join('|');
  const {series: starts} = await api.samples(`process_start_time_seconds{instance=~"${pattern}"}[5m]`, at);
  return [ ...certain, ...confirmByStart(suspected, new Map(starts.map(one => [ instanceOf(one), one.samples.at(-1)?.value ?? Number.NaN ]))) ];
 }
 function describeSlow(milliseconds, {lengthMilliseconds: lengthMilliseconds}) {
  const scraped = Math.round(milliseconds / 1e3);
  return `The counters are scraped every ${scraped}s, too rarely for windows of ${lengthMilliseconds / 1e3}s. Set a longer "window", or scrape more often.`;
 }
 // CONCATENATED MODULE: ./build/src/sources/prometheus/domain/gauge-windows.js
 function readGauge({series: series}, {windows: windows, use: use, who: who}) {
  if (series.length > 1) throw new errors.s('bad-input', `${who} returned ${series.length} series for one side. Aggregate them: sum(…).`);
  const values = new Map;
  const undefinedWindows = [];
  for (const {at: at, value: value} of series[0]?.samples ?? []) {
   const start = at - windows.lengthMilliseconds;
   if (start < windows.from || start >= windows.to || at % windows.lengthMilliseconds !== 0) continue;
   const figure = use === 'count' ? Math.round(value) : value;
   if (!Number.isFinite(value)) undefinedWindows.push(start); else if (use === 'count' && figure < 0) throw new errors.s('bad-input', `${who} returned a negative count. Use the increase of a counter.`); else if (use === 'count' && !Number.isSafeInteger(figure)) throw new errors.s('bad-input', `${who} returned a count that is too large. Use the increase of a counter.`); else values.set(start, figure);
  }
  return {
   values: values,
   undefinedWindows: undefinedWindows
  };
 }
 // CONCATENATED MODULE: ./build/src/sources/prometheus/http/read-expression.js
 async function readExpression(api, request) {
  const {query: query, use: use, names: names, windows: windows, delaySeconds: delaySeconds, now: now} = request;
  const {from: from, to: to, lengthMilliseconds: lengthMilliseconds} = windows;
  if (to <= from) return {
   values: new Map,
   unsettled: new Set,
   answers: [],
   notes: []
  };
  const answer = await api.evaluate((0, prometheus_query.$)(query.text, names), {
   from: from + lengthMilliseconds,
   to: to,
   stepSeconds: lengthMilliseconds / 1e3
  });
  const {values: values, undefinedWindows: undefinedWindows} = readGauge(answer, {
   windows: windows,
   use: use,
   who: api.who
  });
  const settledUntil = answer.warnings.length > 0 ? -1 / 0 : (answer.serverAt ?? now) - delaySeconds * 1e3;
  const unsettled = [ ...values.keys(), ...undefinedWindows ].filter(start => start + lengthMilliseconds > settledUntil);
  return {
   values: values,
   unsettled: new Set(unsettled),
   answers: [ answer ],
   notes: undefinedWindows.length === 0 ? [] : [ `${api.who} returned NaN or Inf for ${undefinedWindows.length} windows. They are not counted as zero.` ]
  };
 }
 // CONCATENATED MODULE: ./build/src/sources/prometheus/http/open-prometheus.js
 const AHEAD_MILLISECONDS = 3e4;
 const SKEW_WORTH_A_NOTE_MILLISECONDS = 1e4;
 function openPrometheus(world) {
  return (source, secrets) => {
   const declared = source;
   return prometheusMetrics(prometheusApi(declared, {
    secrets: secrets,
    world: world
   }), {
    world: world,
    delaySeconds: declared.delaySeconds
   });
  };
 }
 function prometheusMetrics(api, {world: world, delaySeconds: delaySeconds}) {
  return {
   async read({from: from, to: to, windowSeconds: windowSeconds, queries: queries, sides: sides}) {
    const windows = {
     from: from,
     to: to,
     lengthMilliseconds: windowSeconds * 1e3
    };
    const at = Math.max(to, world.clock.now()) + AHEAD_MILLISECONDS;
    const asked = queries.map(({query: query, use: use}) => ({
     query: query,
     use: use
    }));
    const known = names => asked.filter(({query: query}) => (0, placeholders.EH)(query.text, names) === void 0);
    const countersOf = names => ({
     queries: known(names).filter(isCounted).map(({query: query}) => query),
     names: names
    });
    const valuesOf = async names => {
     const expressions = known(names).filter(one => !isCounted(one));
     const read = expressions.map(async ({query: query, use: use}) => {
      const now = world.clock.now();
      return [ query, await readExpression(api, {
       query: query,
       use: use,
       names: names,
       windows: windows,
       delaySeconds: delaySeconds,
       now: now
      }) ];
     });
     return new Map(await Promise.all(read));
    };
    const [counts, canary, stable] = await Promise.all([ readCounters(api, [ countersOf(sides.canary), countersOf(sides.stable) ], {
     windows: windows,
     at: at
    }), valuesOf(sides.canary), valuesOf(sides.stable) ]);
    return asked.map(({query: query}) => toReading(query, {
     canary: {
      counts: counts[0],
      values: canary
     },
     stable: {
      counts: counts[1],
      values: stable
     }
    }));
   }
  };
  function toReading(query, sides) {
   const [canary, stable] = [ outcomeOf(query, sides.canary), outcomeOf(query, sides.stable) ];
   const answers = [ ...canary.answers, ...stable.answers ];
   const missing = [ ...canary.isMissing ? [ 'canary' ] : [], ...stable.isMissing ? [ 'stable' ] : [] ];
   return {
    canary: canary.values,
    stable: stable.values,
    unsettled: new Set([ ...canary.unsettled, ...stable.unsettled ]),
    notes: [ ...new Set([ ...answers.flatMap(warningsOf), ...skewNote(answers), ...missing.map(describeMissing), ...canary.notes, ...stable.notes ]) ]
   };
  }
  function warningsOf({warnings: warnings}) {
   return warnings.map(warning => `${api.who} returned incomplete data: ${warning}`);
  }
  function describeMissing(side) {
   return `${api.who} has no series of the query for ${side}. That is not counted as zero.`;
  }
  function skewNote(answers) {
   const [serverAt] = answers.flatMap(answer => answer.serverAt ?? []);
   const ahead = serverAt === void 0 || world.isPast === true ? 0 : serverAt - world.clock.now();
   if (Math.abs(ahead) < SKEW_WORTH_A_NOTE_MILLISECONDS) return [];
   return [ `The clock of ${api.who} is ${(0, duration.a3)(Math.abs(ahead))} ${ahead > 0 ? 'ahead' : 'behind'}.` ];
  }
 }
 function isCounted({query: query, use: use}) {
  return use === 'count' && query.counter !== void 0;
 }
 function outcomeOf(query, {counts: counts, values: values}) {
  const value = values.get(query);
  if (value !== void 0) return {
   ...value,
   isMissing: false
  };
  const counted = counts.counts.get(query);
  const answers = counts.answers.get(query) ?? [];
  const found = counted?.values ?? new Map;
  const hasWarnings = answers.some(({warnings: warnings}) => warnings.length > 0);
  return {
   answers: answers,
   values: found,
   unsettled: counted === void 0 ? new Set : new Set([ ...counted.unsettled, ...hasWarnings ? found.keys() : [] ]),
   notes: counted === void 0 ? [] : counts.notes,
   isMissing: found.size === 0 && counts.missing.includes(query)
  };
 }
})

};
