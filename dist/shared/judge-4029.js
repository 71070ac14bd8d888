import { modules as shared0 } from './judge-m23581.js';
export const id = 4029;
export const ids = [4029];
export const modules = {
...shared0,

/***/ 85847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _: () => findMismatch,
  c: () => formatStatuses
 });
 function findMismatch(outcome, expect) {
  if (outcome.kind === 'no-answer') return `no response (${outcome.why})`;
  return checkStatus(outcome, expect) ?? checkHeaders(outcome, expect) ?? checkBody(outcome, expect) ?? checkVersion(outcome, expect);
 }
 function formatStatuses(statuses) {
  return statuses.map(({from: from, to: to}) => from === to ? String(from) : `${from}-${to}`).join(', ');
 }
 function checkStatus({status: status}, {statuses: statuses}) {
  if (statuses.some(({from: from, to: to}) => status >= from && status <= to)) return;
  return `status ${status} instead of ${formatStatuses(statuses)}`;
 }
 function checkHeaders(answer, {headers: headers}) {
  const wrong = [ ...headers ].find(([name, value]) => findHeader(answer, name) !== value);
  return wrong === void 0 ? void 0 : `header ${wrong[0]} ${findHeader(answer, wrong[0]) === void 0 ? 'is missing' : 'has an unexpected value'}`;
 }
 function checkBody({body: body}, {bodyContains: bodyContains}) {
  if (bodyContains === void 0 || body.includes(bodyContains)) return;
  return 'the body does not contain the expected text';
 }
 function checkVersion(answer, {version: version}) {
  if (version === void 0) return;
  const told = version.in.kind === 'header' ? findHeader(answer, version.in.name) : readJsonText(answer.body, version.in.path);
  return told === version.equals ? void 0 : `${place(version)} reports version ${quote(told)} instead of "${version.equals}"`;
 }
 function findHeader({headers: headers}, name) {
  return [ ...headers ].find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
 }
 function readJsonText(body, path) {
  let value;
  try {
   value = JSON.parse(body);
  } catch {
   return;
  }
  for (const name of path) {
   if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return;
   value = value[name];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : void 0;
 }
 function place({in: where}) {
  return where.kind === 'header' ? `header ${where.name}` : `${where.path.join('.')} of the body`;
 }
 function quote(value) {
  if (value === void 0) return 'nothing';
  return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
 }
}),

/***/ 65050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  lN: () => bakePhase,
  qk: () => decideBake,
  tn: () => EXPIRY_MARGIN_SECONDS
 });
 var _text_capitalize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75188);
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);
 const EXPIRY_MARGIN_SECONDS = 120;
 function bakePhase({startedAt: startedAt, bakeSeconds: bakeSeconds}, now) {
  return now < startedAt + bakeSeconds * 1e3 ? 'interim' : 'final';
 }
 function decideBake(combined, bake, now) {
  if (combined.kind === 'fail') {
   const {clause: clause, reason: reason} = combined;
   return {
    kind: 'abort',
    cause: 'gate',
    clause: clause,
    reason: reason
   };
  }
  const bakedAt = bake.startedAt + bake.bakeSeconds * 1e3;
  const limitAt = lastMoment(bake, bakedAt);
  if (now < bakedAt && now < limitAt) return {
   kind: 'undecided',
   waitingFor: `the bake time, ${(0, _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(bakedAt - now)} left`,
   untilAt: Math.min(bakedAt, limitAt)
  };
  if (combined.kind === 'pass' && now >= bakedAt) return {
   kind: 'continue',
   reason: combined.reason
  };
  if (now < limitAt) return {
   kind: 'undecided',
   waitingFor: `more evidence, at most ${(0, _input_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(limitAt - now)}. ${combined.reason}`,
   untilAt: limitAt
  };
  return settleDoubt(bake.onInconclusive, combined);
 }
 function lastMoment({startedAt: startedAt, bakeMaxSeconds: bakeMaxSeconds, expiresAt: expiresAt}, bakedAt) {
  const limitAt = Math.max(bakedAt, startedAt + bakeMaxSeconds * 1e3);
  return expiresAt === void 0 ? limitAt : Math.min(limitAt, expiresAt - EXPIRY_MARGIN_SECONDS * 1e3);
 }
 function settleDoubt(policy, combined) {
  const reason = `There was not enough evidence in time. ${combined.reason}`;
  const clause = `there was not enough evidence (${combined.clause})`;
  if (policy === 'abort') return {
   kind: 'abort',
   cause: 'inconclusive',
   clause: clause,
   reason: reason
  };
  return {
   kind: policy,
   reason: policy === 'pause' ? `${(0, _text_capitalize_js__WEBPACK_IMPORTED_MODULE_1__.Z)(clause)}.` : reason
  };
 }
})

};
