import { modules as shared0 } from './domain-m18726.js';
import { modules as shared1 } from './read-m1577.js';
export const id = 4539;
export const ids = [4539];
export const modules = {
...shared0,
...shared1,

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  openDatadog: () => openDatadog
 });
 var placeholders = __webpack_require__(2332);
 var window_readings = __webpack_require__(97346);
 var json_request = __webpack_require__(88506);
 var read_json_answer = __webpack_require__(83422);
 var source_world = __webpack_require__(84672);
 var datadog_dialect = __webpack_require__(18726);
 var errors = __webpack_require__(33047);
 var answer_part = __webpack_require__(21480);
 // CONCATENATED MODULE: ./build/src/sources/datadog/domain/read-timeseries.js
 const WHO = 'Datadog';
 function timeseriesRequest(queries, {from: from, to: to, windowSeconds: windowSeconds}) {
  const named = queries.map((query, index) => ({
   data_source: 'metrics',
   query: query,
   name: `q${index}`
  }));
  const formulas = named.map(({name: name}) => ({
   formula: name
  }));
  const attributes = {
   from: from,
   to: to,
   interval: windowSeconds * 1e3,
   formulas: formulas,
   queries: named
  };
  return {
   data: {
    type: 'timeseries_request',
    attributes: attributes
   }
  };
 }
 function readTimeseries(body, {queries: queries, range: range}) {
  const answer = {
   value: body,
   path: '',
   who: WHO
  };
  const error = (0, answer_part.C5)(answer, 'errors');
  if (error.value !== void 0 && error.value !== null && error.value !== '') throw new errors.s('platform-error', `${WHO} returned a partial result with an error. Try again later.`);
  const attributes = (0, answer_part.mz)(answer, [ 'data', 'attributes' ]);
  const times = (0, answer_part.S3)((0, answer_part.C5)(attributes, 'times')).map(answer_part.rl);
  const values = (0, answer_part.S3)((0, answer_part.C5)(attributes, 'values'));
  const points = queries.map(() => {});
  (0, answer_part.S3)((0, answer_part.C5)(attributes, 'series')).forEach((series, index) => {
   const query = (0, answer_part.rl)((0, answer_part.C5)(series, 'query_index'));
   if (!(query in points)) throw new errors.s('platform-error', `${WHO} returned a series of a query that was not sent.`);
   if (points[query] !== void 0) throw new errors.s('bad-input', `${WHO} returned several series for one query. Remove the grouping from the query.`);
   const selected = tagsSelectedBy(queries[query] ?? '');
   if (tagsOf(series).some(tag => !selected.has(tag.toLowerCase()))) throw otherTags();
   points[query] = readPoints(values[index], {
    times: times,
    range: range
   });
  });
  return points.map(each => each ?? new Map);
 }
 function tagsOf(series) {
  const tags = (0, answer_part.C5)(series, 'group_tags');
  return tags.value === void 0 || tags.value === null ? [] : (0, answer_part.S3)(tags).map(answer_part.b6);
 }
 function tagsSelectedBy(query) {
  const filters = [ ...query.matchAll(/\{([^{}]*)\}/g) ].map(([, filter = '']) => filter);
  return new Set(filters.flatMap(filter => filter.split(/[\s,()]+/)));
 }
 function otherTags() {
  return new errors.s('bad-input', `${WHO} returned a series of other tags than the query selects. Check in the metrics explorer that the query returns one series without tags.`);
 }
 function readPoints(part, {times: times, range: range}) {
  const values = part === void 0 ? [] : (0, answer_part.S3)(part);
  if (values.length !== times.length) throw new errors.s('platform-error', `${WHO} returned ${values.length} values for ${times.length} times.`);
  const points = new Map;
  values.forEach((value, index) => {
   const at = times[index] ?? Number.NaN;
   if (value.value === null || at < range.from || at >= range.to) return;
   if (!(0, window_readings.$y)(at, range)) throw otherInterval(range.windowSeconds);
   points.set(at, (0, answer_part.rl)(value));
  });
  return points;
 }
 function otherInterval(windowSeconds) {
  return new errors.s('bad-input', `${WHO} returned points that are not ${windowSeconds}s apart. Set a longer "window" for the source.`);
 }
 function reportOf(body) {
  try {
   const errors = (0, answer_part.S3)((0, answer_part.C5)({
    value: body,
    path: '',
    who: WHO
   }, 'errors')).map(answer_part.b6);
   return errors.length === 0 ? void 0 : errors.join(' ');
  } catch {
   return;
  }
 }
 // CONCATENATED MODULE: ./build/src/sources/datadog/http/open-datadog.js
 const MOST_WINDOWS = 1e3;
 const ADVICE = 'Query a metric of type COUNT or RATE with ".as_count()".';
 function openDatadog({clock: clock, fetchUntil: fetchUntil}) {
  return (declared, secrets) => {
   const source = declared;
   const keys = [ source.apiKey, source.applicationKey ].map(name => secrets.get(name) ?? '');
   const ask = async (queries, range) => {
    if (queries.length === 0) return [];
    const send = fetchUntil(clock.now() + source_world.I);
    const [apiKey = '', applicationKey = ''] = keys;
    const headers = {
     'DD-API-KEY': apiKey,
     'DD-APPLICATION-KEY': applicationKey,
     accept: 'application/json'
    };
    const body = timeseriesRequest(queries, range);
    const response = await send(`${source.address}/api/v2/query/timeseries`, (0, json_request.U)('POST', body, headers));
    const answer = await (0, read_json_answer.f$)(response, {
     who: WHO,
     secrets: keys,
     reportOf: reportOf
    });
    return readTimeseries(answer, {
     queries: queries,
     range: range
    });
   };
   return {
    read: request => readAll(request, {
     ask: ask,
     settledUntil: clock.now() - source.delaySeconds * 1e3
    })
   };
  };
 }
 async function readAll(request, {ask: ask, settledUntil: settledUntil}) {
  const texts = [ ...new Set(request.queries.flatMap(({query: query}) => textsOf(query, request.sides))) ];
  const points = new Map(texts.map(text => [ text, new Map ]));
  for (const range of (0, window_readings._g)(request, MOST_WINDOWS)) {
   const parts = await ask(texts, range);
   texts.forEach((text, index) => parts[index]?.forEach((value, at) => points.get(text)?.set(at, value)));
  }
  return request.queries.map(({query: query, use: use}) => {
   const side = names => valuesOf(query, {
    names: names,
    points: points,
    use: use
   });
   const sides = {
    canary: side(request.sides.canary),
    stable: side(request.sides.stable)
   };
   return (0, window_readings.$w)(sides, {
    range: request,
    settledUntil: settledUntil
   });
  });
 }
 function textsOf({text: text, zeroWhere: zeroWhere}, {canary: canary, stable: stable}) {
  return [ canary, stable ].flatMap(names => [ text, zeroWhere ].flatMap(each => {
   const filled = each === void 0 ? void 0 : fill(each, names);
   return filled === void 0 ? [] : [ filled ];
  }));
 }
 function fill(text, names) {
  return (0, placeholders.EH)(text, names) === void 0 ? (0, placeholders.Ct)(text, names, datadog_dialect.JT) : void 0;
 }
 function valuesOf({text: text, zeroWhere: zeroWhere}, {names: names, points: points, use: use}) {
  const filled = fill(text, names);
  const found = filled === void 0 ? void 0 : points.get(filled);
  if (found === void 0) return window_readings.RM;
  const reported = points.get(fill(zeroWhere ?? '', names) ?? '') ?? new Map;
  const zeros = [ ...reported.keys() ].map(at => [ at, 0 ]);
  const read = value => use === 'count' ? (0, window_readings.ry)(value, {
   who: WHO,
   advice: ADVICE
  }) : value;
  const values = new Map([ ...zeros, ...[ ...found ].map(([at, value]) => [ at, read(value) ]) ]);
  return {
   values: values,
   incomplete: new Set
  };
 }
})

};
