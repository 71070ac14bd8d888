export const id = 4009;
export const ids = [4009];
export const modules = {

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

/***/ 44009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  openJson: () => openJson
 });
 var placeholders = __webpack_require__(2332);
 var json_address = __webpack_require__(76105);
 var read_figure = __webpack_require__(29659);
 var public_host = __webpack_require__(38124);
 var auth_headers = __webpack_require__(87697);
 var read_json_answer = __webpack_require__(83422);
 // CONCATENATED MODULE: ./build/src/sources/json/http/json-answers.js
 const ATTEMPTS_MILLISECONDS = 25e3;
 const AT_ONCE = 6;
 const MOST_REQUESTS = 240;
 function jsonAnswers({address: address, auth: auth}, {secrets: secrets, world: world}) {
  const answers = new Map;
  const {clock: clock, fetchUntil: fetchUntil} = world;
  const who = (0, public_host.m)(new URL(address));
  const hidden = [ ...secrets.values() ];
  async function ask(url) {
   const headers = {
    accept: 'application/json',
    'user-agent': 'deploy-kit',
    ...(0, auth_headers.P)(auth, secrets)
   };
   const response = await fetchUntil(clock.now() + ATTEMPTS_MILLISECONDS)(url, {
    headers: headers
   });
   const body = await (0, read_json_answer.f$)(response, {
    who: who,
    secrets: hidden,
    reportOf: () => {}
   });
   answers.set(url, {
    body: body
   });
  }
  return {
   who: who,
   get: url => answers.get(url),
   clear: () => answers.clear(),
   async fetchAll(urls) {
    const wanted = [ ...new Set(urls) ].filter(url => !answers.has(url)).slice(0, MOST_REQUESTS);
    for (let index = 0; index < wanted.length; index += AT_ONCE) await Promise.all(wanted.slice(index, index + AT_ONCE).map(ask));
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/sources/json/http/open-json.js
 function openJson(world) {
  return (source, secrets) => {
   const declared = source;
   return jsonMetrics(declared, {
    answers: jsonAnswers(declared, {
     secrets: secrets,
     world: world
    }),
    world: world
   });
  };
 }
 function jsonMetrics({address: address, delaySeconds: delaySeconds}, {answers: answers, world: world}) {
  const isTimed = (0, json_address.Vd)(address);
  const kept = new Map;
  function valuesOf({query: query, use: use, names: names}, windows) {
   const found = windows.flatMap(window => {
    const answer = answers.get((0, json_address.CQ)(address, {
     names: names,
     window: window
    }));
    const pointer = (0, read_figure.DD)(query.pointer, names);
    const figure = answer === void 0 ? void 0 : (0, read_figure.r$)(answer.body, {
     pointer: pointer,
     use: use,
     who: answers.who
    });
    return figure === void 0 ? [] : [ [ window.start, figure ] ];
   });
   if (isTimed) return new Map(found);
   const key = JSON.stringify([ query.pointer, ...names ]);
   const all = new Map([ ...kept.get(key) ?? [], ...found ]);
   kept.set(key, all);
   return all;
  }
  function toReading({query: query, use: use}, {request: request, ended: ended, unread: unread}) {
   const {from: from, to: to, sides: sides} = request;
   const [canary, stable] = [ sides.canary, sides.stable ].map(names => {
    if ((0, placeholders.EH)(query.text, names) !== void 0) return new Map;
    const values = valuesOf({
     query: query,
     use: use,
     names: names
    }, isTimed ? ended : ended.slice(-1));
    return new Map([ ...values ].filter(([start]) => start >= from && start < to));
   });
   const isAsked = names => (0, placeholders.EH)(query.text, names) === void 0;
   const empty = [ ...canary.size === 0 && isAsked(sides.canary) ? [ 'canary' ] : [], ...stable.size === 0 && isAsked(sides.stable) ? [ 'stable' ] : [] ];
   const notes = ended.length === 0 ? [] : empty.map(side => describeMissing(query, side));
   return {
    canary: canary,
    stable: stable,
    unsettled: new Set(unread.map(({start: start}) => start)),
    notes: notes
   };
  }
  function describeMissing({pointer: pointer}, side) {
   return `${answers.who} has no number at ${pointer} for ${side}. That is not counted as zero.`;
  }
  return {
   async read(request) {
    const asked = request.queries.map(({query: query, use: use}) => ({
     query: query,
     use: use
    }));
    const all = windowsOf(request);
    const settledUntil = world.clock.now() - delaySeconds * 1e3;
    const ended = all.filter(({end: end}) => end <= settledUntil);
    const known = [ request.sides.canary, request.sides.stable ].filter(names => asked.some(({query: query}) => (0, 
    placeholders.EH)(query.text, names) === void 0));
    if (!isTimed) answers.clear();
    const addressesOf = window => known.map(names => (0, json_address.CQ)(address, {
     names: names,
     window: window
    }));
    await answers.fetchAll((isTimed ? ended : ended.slice(-1)).flatMap(addressesOf));
    const isUnread = window => window.end > settledUntil || isTimed && addressesOf(window).some(url => answers.get(url) === void 0);
    const unread = all.filter(isUnread);
    return asked.map(one => toReading(one, {
     request: request,
     ended: ended,
     unread: unread
    }));
   }
  };
 }
 function windowsOf({from: from, to: to, windowSeconds: windowSeconds}) {
  const length = windowSeconds * 1e3;
  return Array.from({
   length: Math.max(0, Math.round((to - from) / length))
  }, (_, index) => ({
   start: from + index * length,
   end: from + (index + 1) * length
  }));
 }
})

};
