export const id = 841;
export const ids = [841];
export const modules = {

/***/ 80841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  openSentry: () => openSentry
 });
 var errors = __webpack_require__(33047);
 var placeholders = __webpack_require__(2332);
 var window_readings = __webpack_require__(97346);
 var quote_safe = __webpack_require__(44195);
 var source_world = __webpack_require__(84672);
 var answer_part = __webpack_require__(21480);
 // CONCATENATED MODULE: ./build/src/sources/sentry/domain/read-timeseries.js
 const WHO = 'Sentry';
 function timeseriesPath({source: source, dataset: dataset, search: search, range: range}) {
  const interval = range.windowSeconds;
  const parameters = new URLSearchParams({
   dataset: dataset,
   yAxis: 'count()',
   interval: String(interval),
   query: search
  });
  parameters.append('start', dateTime(range.from - interval * 1e3));
  parameters.append('end', dateTime(range.to));
  if (dataset === 'spans') parameters.append('disableAggregateExtrapolation', '1');
  return `${organizationPath(source)}/events-timeseries/?${withScope(parameters, source).toString()}`;
 }
 function organizationPath({organization: organization}) {
  return `/api/0/organizations/${encodeURIComponent(organization)}`;
 }
 function withScope(parameters, {projects: projects, environment: environment}) {
  for (const project of projects) parameters.append('project', project);
  if (environment !== void 0) parameters.append('environment', environment);
  return parameters;
 }
 function dateTime(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 19);
 }
 function readTimeseries(body, {use: use, range: range}) {
  const [series, ...more] = (0, answer_part.S3)((0, answer_part.C5)({
   value: body,
   path: '',
   who: WHO
  }, 'timeSeries'));
  if (more.length > 0) throw new errors.s('bad-input', `${WHO} returned several series for one query.`);
  if (series === void 0) return {
   values: new Map,
   incomplete: new Set
  };
  const meta = (0, answer_part.C5)(series, 'meta');
  requireInterval((0, answer_part.rl)((0, answer_part.C5)(meta, 'interval')), range);
  const isPartial = (0, answer_part.C5)(meta, 'dataScanned').value === 'partial';
  const values = new Map;
  const incomplete = new Set(isPartial ? (0, window_readings.oX)(range) : []);
  for (const point of (0, answer_part.S3)((0, answer_part.C5)(series, 'values'))) {
   const at = (0, answer_part.rl)((0, answer_part.C5)(point, 'timestamp'));
   if (at < range.from || at >= range.to) continue;
   if (!(0, window_readings.$y)(at, range)) throw otherInterval(range);
   const value = (0, answer_part.rl)((0, answer_part.C5)(point, 'value'));
   if ((0, answer_part.mG)((0, answer_part.C5)(point, 'incomplete'))) incomplete.add(at);
   values.set(at, use === 'count' ? (0, window_readings.ry)(value, {
    who: WHO,
    advice: 'Try again later.'
   }) : value);
  }
  return {
   values: values,
   incomplete: incomplete
  };
 }
 function requireInterval(interval, range) {
  if (interval !== range.windowSeconds && interval !== range.windowSeconds * 1e3) throw otherInterval(range);
 }
 function otherInterval({windowSeconds: windowSeconds}) {
  return new errors.s('bad-input', `${WHO} returned intervals that are not ${windowSeconds}s long for this query.`);
 }
 function reportOf(body) {
  try {
   const detail = (0, answer_part.C5)({
    value: body,
    path: '',
    who: WHO
   }, 'detail');
   return typeof detail.value === 'object' ? (0, answer_part.b6)((0, answer_part.C5)(detail, 'message')) : (0, 
   answer_part.b6)(detail);
  } catch {
   return;
  }
 }
 // CONCATENATED MODULE: ./build/src/sources/sentry/domain/read-issues.js
 const ISSUES_PER_PAGE = 100;
 function issuesPath({source: source, search: search, range: range, cursor: cursor}) {
  const parameters = new URLSearchParams({
   query: search,
   sort: 'new',
   limit: String(ISSUES_PER_PAGE),
   collapse: 'stats'
  });
  parameters.append('start', dateTime(range.from));
  parameters.append('end', dateTime(range.to));
  if (cursor !== void 0) parameters.append('cursor', cursor);
  return `${organizationPath(source)}/issues/?${withScope(parameters, source).toString()}`;
 }
 function readIssues(body) {
  return (0, answer_part.S3)({
   value: body,
   path: '',
   who: WHO
  }).map(issue => {
   const firstSeen = Date.parse((0, answer_part.b6)((0, answer_part.C5)(issue, 'firstSeen')));
   if (!Number.isFinite(firstSeen)) throw new errors.s('platform-error', `${WHO} returned an issue without a valid time.`);
   return {
    id: (0, answer_part.b6)((0, answer_part.C5)(issue, 'id')),
    firstSeen: firstSeen
   };
  });
 }
 const LINK = /<[^<>]{0,2000}>((?:; ?[a-z]{1,20}="[^"]{0,2000}")*)/g;
 function nextCursor(link, issues) {
  if (link === null && issues >= ISSUES_PER_PAGE) throw new errors.s('platform-error', `${WHO} returned a full page of issues without a link to the next page.`);
  const next = [ ...(link ?? '').matchAll(LINK) ].map(([, attributes = '']) => attributes).find(each => each.includes('rel="next"'));
  if (next?.includes('results="true"') !== true) return;
  return /cursor="([^"]+)"/.exec(next)?.[1];
 }
 function countIssues(firstSeen, {use: use, range: range}) {
  const milliseconds = range.windowSeconds * 1e3;
  const values = (0, window_readings.oX)(range).map(at => {
   const from = use === 'count' ? at : range.from;
   return [ at, firstSeen.filter(seen => seen >= from && seen < at + milliseconds).length ];
  });
  return {
   values: new Map(values),
   incomplete: new Set
  };
 }
 // CONCATENATED MODULE: ./build/src/sources/sentry/domain/release-of.js
 function releaseOf(search) {
  const [, quoted, bare] = /(?:^|\s)(?:release|firstRelease|first-release):(?:"([^"]*)"|(\S+))/.exec(search) ?? [];
  const release = quoted ?? bare;
  return release === '' ? void 0 : release;
 }
 function withoutZeros({values: values, incomplete: incomplete}) {
  return {
   values: new Map([ ...values ].filter(([, value]) => value !== 0)),
   incomplete: incomplete
  };
 }
 var read_json_answer = __webpack_require__(83422);
 // CONCATENATED MODULE: ./build/src/sources/sentry/http/sentry-api.js
 function sentryApi({source: source, token: token, fetch: fetch}) {
  const headers = {
   authorization: `Bearer ${token}`,
   accept: 'application/json',
   'user-agent': 'deploy-kit'
  };
  const send = path => fetch(source.address + path, {
   headers: headers
  });
  const bodyOf = response => (0, read_json_answer.f$)(response, {
   who: WHO,
   secrets: [ token ],
   reportOf: reportOf
  });
  return {
   read: async path => bodyOf(await send(path)),
   async readPage(path) {
    const response = await send(path);
    return {
     body: await bodyOf(response),
     link: response.headers.get('link')
    };
   },
   async hasRelease(release) {
    const response = await send(`${organizationPath(source)}/releases/${encodeURIComponent(release)}/`);
    if (response.status !== 404) await bodyOf(response); else await (response.body?.cancel());
    return response.status !== 404;
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/sources/sentry/http/open-sentry.js
 const MOST_PAGES = 20;
 function openSentry({clock: clock, fetchUntil: fetchUntil}) {
  return (declared, secrets) => {
   const source = declared;
   const known = new Set;
   return {
    async read(request) {
     const fetch = fetchUntil(clock.now() + source_world.I);
     const api = sentryApi({
      source: source,
      token: secrets.get(source.token) ?? '',
      fetch: fetch
     });
     const settledUntil = clock.now() - source.delaySeconds * 1e3;
     const readings = [];
     for (const {query: query, use: use} of request.queries) {
      const notes = [];
      const asked = {
       query: query,
       use: use,
       source: source,
       request: request,
       known: known,
       note: text => void notes.push(text)
      };
      const canary = await readSide(request.sides.canary, asked, api);
      const stable = await readSide(request.sides.stable, asked, api);
      readings.push((0, window_readings.$w)({
       canary: canary,
       stable: stable
      }, {
       range: request,
       settledUntil: settledUntil,
       notes: notes
      }));
     }
     return readings;
    }
   };
  };
 }
 async function readSide(names, asked, api) {
  const {query: query, use: use, source: source, request: range} = asked;
  if ((0, placeholders.EH)(query.search, names) !== void 0) return window_readings.RM;
  const search = (0, placeholders.Ct)(query.search, names);
  const values = query.counts === 'new-issues' ? countIssues(await readAllIssues(search, asked, api), {
   use: use,
   range: range
  }) : readTimeseries(await api.read(timeseriesPath({
   source: source,
   dataset: query.counts,
   search: search,
   range: range
  })), {
   use: use,
   range: range
  });
  return await isKnown(releaseOf(search), asked, api) ? values : withoutZeros(values);
 }
 async function isKnown(release, {known: known, note: note}, api) {
  if (release === void 0 || known.has(release)) return true;
  if (await api.hasRelease(release)) {
   known.add(release);
   return true;
  }
  note(`${WHO} has no release ${(0, quote_safe.AB)(release)}: its counts of 0 are not used.`);
  return false;
 }
 async function readAllIssues(search, {source: source, request: range}, api) {
  const firstSeen = new Map;
  let cursor;
  for (let page = 0; page < MOST_PAGES; page += 1) {
   const {body: body, link: link} = await api.readPage(issuesPath({
    source: source,
    search: search,
    range: range,
    cursor: cursor
   }));
   const issues = readIssues(body);
   for (const issue of issues) firstSeen.set(issue.id, issue.firstSeen);
   const next = nextCursor(link, issues.length);
   if (next === void 0) return [ ...firstSeen.values() ];
   if (next === cursor) throw new errors.s('platform-error', `${WHO} returned a page of issues twice. Try again later.`);
   cursor = next;
  }
  throw new errors.s('platform-error', `${WHO} has more issues than ${MOST_PAGES} pages for this query. Narrow the search.`);
 }
})

};
