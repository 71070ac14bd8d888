export const id = 4804;
export const ids = [4804];
export const modules = {

/***/ 4804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  openNewRelic: () => openNewRelic
 });
 var errors = __webpack_require__(33047);
 var placeholders = __webpack_require__(2332);
 var window_readings = __webpack_require__(97346);
 var join_sentences = __webpack_require__(78309);
 var json_request = __webpack_require__(88506);
 var read_json_answer = __webpack_require__(83422);
 var source_world = __webpack_require__(84672);
 var answer_part = __webpack_require__(21480);
 // CONCATENATED MODULE: ./build/src/sources/new-relic/domain/nerdgraph.js
 const WHO = 'New Relic';
 const TIMEOUT_SECONDS = 9;
 function nerdgraphRequest(queries, {account: account, range: range}) {
  const names = queries.map((_, index) => `q${index}`);
  const declared = names.map(name => `, $${name}: Nrql!`).join('');
  const fields = names.map(name => `${name}: nrql(query: $${name}, timeout: ${TIMEOUT_SECONDS}) { results }`).join(' ');
  const variables = Object.fromEntries(names.map((name, index) => [ name, withRange(queries[index] ?? '', range) ]));
  return {
   query: `query($account: Int!${declared}) { actor { account(id: $account) { ${fields} } } }`,
   variables: {
    account: account,
    ...variables
   }
  };
 }
 function withRange(query, {from: from, to: to, windowSeconds: windowSeconds}) {
  return `${query} SINCE ${from} UNTIL ${to} TIMESERIES ${windowSeconds} seconds`;
 }
 function readResults(body, count) {
  const answer = {
   value: body,
   path: '',
   who: WHO
  };
  const errors = (0, answer_part.C5)(answer, 'errors');
  if (errors.value !== void 0 && errors.value !== null) throw refusalOf((0, answer_part.S3)(errors));
  const account = (0, answer_part.mz)(answer, [ 'data', 'actor', 'account' ]);
  return Array.from({
   length: count
  }, (_, index) => (0, answer_part.S3)((0, answer_part.mz)(account, [ `q${index}`, 'results' ])));
 }
 function refusalOf(errors) {
  const messages = errors.map(error => (0, answer_part.b6)((0, answer_part.C5)(error, 'message')));
  const reported = messages.join(' ');
  if (/\bsyntax error\b|\bunknown function\b|cannot query field/i.test(reported)) return new ReportedError('bad-input', {
   sentence: `${WHO} rejected the query.`,
   reported: reported
  });
  if (/\bapi key\b|\bunauthorized\b|\baccess denied\b|\bforbidden\b|not authorized/i.test(reported)) return new ReportedError('access-denied', {
   sentence: `${WHO} denied access.`,
   reported: reported
  });
  return new ReportedError('platform-error', {
   sentence: `${WHO} could not run the query.`,
   reported: reported
  });
 }
 class ReportedError extends errors.s {
  reported;
  constructor(code, {sentence: sentence, reported: reported}) {
   super(code, sentence);
   this.reported = reported;
  }
 }
 function reportOf(body) {
  try {
   const errors = (0, answer_part.S3)((0, answer_part.C5)({
    value: body,
    path: '',
    who: WHO
   }, 'errors'));
   return errors.map(error => (0, answer_part.b6)((0, answer_part.C5)(error, 'message'))).join(' ');
  } catch {
   return;
  }
 }
 // CONCATENATED MODULE: ./build/src/sources/new-relic/domain/read-rows.js
 const ADVICE = 'Select count(*), or filter(count(*), WHERE …).';
 const TIMES = [ 'beginTimeSeconds', 'endTimeSeconds' ];
 function readRows(rows, {column: column, use: use, range: range}) {
  const values = new Map;
  for (const row of rows) {
   if ((0, answer_part.C5)(row, 'facet').value !== void 0) throw otherFacet();
   const at = startOf(row, range);
   if (values.has(at)) throw otherFacet();
   const part = (0, answer_part.C5)(row, column ?? onlyColumn(row));
   if (part.value === void 0) throw noColumn(column);
   if (part.value === null) continue;
   const value = use === 'count' ? (0, window_readings.ry)((0, answer_part.rl)(part), {
    who: WHO,
    advice: ADVICE
   }) : (0, answer_part.rl)(part);
   if (use === 'value' || value > 0 || isReported(row)) values.set(at, value);
  }
  return values;
 }
 function startOf(row, range) {
  const [begin = 0, end = 0] = TIMES.map(name => (0, answer_part.rl)((0, answer_part.C5)(row, name)));
  if ((0, window_readings.$y)(begin * 1e3, range) && end - begin === range.windowSeconds) return begin * 1e3;
  throw new errors.s('bad-input', `${WHO} returned buckets that are not ${range.windowSeconds}s long. Set a longer "window" for the source.`);
 }
 function otherFacet() {
  return new errors.s('bad-input', `${WHO} returned rows of several facets for a query without FACET. Check in the query builder that the query returns one row per bucket.`);
 }
 function columnsOf({value: value}) {
  return Object.keys(value).filter(name => !TIMES.includes(name));
 }
 function onlyColumn(row) {
  const [first, ...more] = columnsOf(row);
  if (first !== void 0 && more.length === 0) return first;
  throw new errors.s('bad-input', `${WHO} returned ${more.length + 1} figures for one query. Write "{ query: …, column: … }" with the name after AS.`);
 }
 function noColumn(column) {
  const name = column === void 0 ? 'figure' : `figure with the name of "column"`;
  return new errors.s('bad-input', `${WHO} returned no ${name}. Give the figure that name with AS.`);
 }
 function isReported(row) {
  return columnsOf(row).some(name => {
   const {value: value} = (0, answer_part.C5)(row, name);
   return typeof value === 'number' && value > 0;
  });
 }
 // CONCATENATED MODULE: ./build/src/sources/new-relic/http/open-new-relic.js
 const MOST_BUCKETS = 366;
 const MOST_QUERIES = 5;
 function openNewRelic({clock: clock, fetchUntil: fetchUntil}) {
  return (declared, secrets) => {
   const source = declared;
   const apiKey = secrets.get(source.apiKey) ?? '';
   const ask = async (queries, range) => {
    const send = fetchUntil(clock.now() + source_world.I);
    const body = nerdgraphRequest(queries, {
     account: source.account,
     range: range
    });
    const response = await send(source.endpoint, (0, json_request.U)('POST', body, {
     'API-Key': apiKey
    }));
    const answer = await (0, read_json_answer.f$)(response, {
     who: WHO,
     secrets: [ apiKey ],
     reportOf: reportOf
    });
    try {
     return readResults(answer, queries.length);
    } catch (error) {
     throw error instanceof ReportedError ? withReport(error, apiKey) : error;
    }
   };
   return {
    read: request => readAll(request, {
     ask: ask,
     settledUntil: clock.now() - source.delaySeconds * 1e3
    })
   };
  };
 }
 function withReport({code: code, message: message, reported: reported}, apiKey) {
  return new errors.s(code, (0, join_sentences.D)(message, `Reported: ${(0, read_json_answer.cT)(reported, [ apiKey ])}`));
 }
 async function readAll(request, {ask: ask, settledUntil: settledUntil}) {
  const {canary: canary, stable: stable} = request.sides;
  const filled = request.queries.flatMap(({query: query}) => [ canary, stable ].map(names => fill(query.text, names)));
  const texts = [ ...new Set(filled.filter(text => text !== void 0)) ];
  const rows = new Map(texts.map(text => [ text, [] ]));
  for (const range of (0, window_readings._g)(request, MOST_BUCKETS)) for (let first = 0; first < texts.length; first += MOST_QUERIES) {
   const part = texts.slice(first, first + MOST_QUERIES);
   const results = await ask(part, range);
   part.forEach((text, index) => rows.set(text, [ ...rows.get(text) ?? [], {
    range: range,
    rows: results[index] ?? []
   } ]));
  }
  return request.queries.map(({query: query, use: use}) => {
   const side = names => valuesOf(rows.get(fill(query.text, names) ?? ''), query, use);
   return (0, window_readings.$w)({
    canary: side(canary),
    stable: side(stable)
   }, {
    range: request,
    settledUntil: settledUntil
   });
  });
 }
 function fill(text, names) {
  return (0, placeholders.EH)(text, names) === void 0 ? (0, placeholders.Ct)(text, names) : void 0;
 }
 function valuesOf(parts, {column: column}, use) {
  if (parts === void 0) return window_readings.RM;
  const values = new Map(parts.flatMap(({range: range, rows: rows}) => [ ...readRows(rows, {
   column: column,
   use: use,
   range: range
  }) ]));
  return {
   values: values,
   incomplete: new Set
  };
 }
})

};
