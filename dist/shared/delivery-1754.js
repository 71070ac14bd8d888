export const id = 1754;
export const ids = [1754];
export const modules = {

/***/ 62904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  E: () => isBeforeAnyChange,
  y: () => neverReachedProduction
 });
 const REFUSALS = [ 'bad-input', 'service-missing', 'service-inactive', 'wrong-controller', 'wrong-strategy', 'another-deployment-running', 'preflight' ];
 const REFUSED_CALLS = [ 'not-found', 'access-denied', 'credentials-expired', 'credentials-missing', 'rejected', 'conflict', 'throttled', 'unreachable', 'not-implemented' ];
 function isBeforeAnyChange({verdict: verdict, reasonCode: reasonCode}) {
  return verdict === 'failed' && REFUSALS.some(code => code === reasonCode);
 }
 function neverReachedProduction(service) {
  const {verdict: verdict, reasonCode: reasonCode, started: started, steps: steps} = service;
  if (isBeforeAnyChange({
   verdict: verdict,
   reasonCode: reasonCode
  })) return true;
  return verdict === 'failed' && !started && steps.length === 0 && REFUSED_CALLS.some(code => code === reasonCode);
 }
}),

/***/ 52839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  N: () => MOST_LISTED_COMMITS,
  R: () => PAYLOAD_SCHEMA
 });
 const PAYLOAD_SCHEMA = 'deploy-kit/deployment@1';
 const MOST_LISTED_COMMITS = 100;
}),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Dp: () => stateFor,
  Wn: () => describeStatus,
  wk: () => readVerdict
 });
 var _text_clip_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92158);
 var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53177);
 const STATES = {
  succeeded: 'success',
  paused: 'in_progress',
  'rolled-back': 'failure',
  failed: 'failure',
  'timed-out': 'failure',
  cancelled: 'error',
  unknown: 'error',
  superseded: 'inactive'
 };
 const DESCRIPTION_CHARACTERS = 140;
 function stateFor(verdict, reach = 'production') {
  return verdict === 'failed' && reach === 'nothing' ? 'error' : STATES[verdict];
 }
 function describeStatus(verdict, reason) {
  const said = reason.replace(/\s+/g, ' ').trim();
  const rest = said.startsWith(`${_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__.jC} `) ? said.slice(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__.jC.length + 1) : said;
  return (0, _text_clip_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(`${verdict}: ${rest}`, DESCRIPTION_CHARACTERS);
 }
 function readVerdict(description) {
  return _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__.Gv.find(verdict => description?.startsWith(`${verdict}: `));
 }
}),

/***/ 81204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => readEnding,
  n: () => readDelivery
 });
 var _own_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27437);
 var _before_any_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62904);
 var _deployment_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);
 const BY_VERDICT = {
  succeeded: 'succeeded',
  paused: void 0,
  'rolled-back': 'rolled-back',
  failed: 'failed',
  'timed-out': 'failed',
  cancelled: 'undecided',
  unknown: 'undecided',
  superseded: 'undecided'
 };
 const BY_STATE = {
  success: 'succeeded',
  failure: 'failed',
  error: 'undecided'
 };
 function readDelivery({id: id, commit: commit, environment: environment, statuses: statuses}, payload) {
  return {
   id: id,
   environment: environment,
   service: payload.service,
   version: payload.version,
   commit: payload.commit ?? commit,
   previous: payload.previous,
   kind: payload.kind,
   startedAt: Date.parse(payload.startedAt),
   ending: endingOf(statuses, payload),
   commits: payload.commits
  };
 }
 function endingOf(statuses, {outcome: outcome}) {
  const ending = readEnding(statuses, outcome);
  return ending.kind === 'unfinished' ? {
   kind: ending.kind
  } : {
   kind: ending.kind,
   at: ending.at
  };
 }
 function readEnding(statuses, outcome) {
  const [decisive] = statuses.toSorted(newestFirst).flatMap(status => {
   const verdict = (0, _deployment_status_js__WEBPACK_IMPORTED_MODULE_0__.wk)(status.description);
   const kind = verdict === void 0 ? (0, _own_member_js__WEBPACK_IMPORTED_MODULE_1__.n)(BY_STATE, status.state) : decide(verdict, status, outcome);
   return kind === void 0 ? [] : [ {
    kind: kind,
    at: status.at,
    verdict: verdict
   } ];
  });
  if (decisive !== void 0) return decisive;
  const kind = outcome && decide(outcome.verdict, void 0, outcome);
  return outcome === void 0 || kind === void 0 ? {
   kind: 'unfinished'
  } : {
   kind: kind,
   at: Date.parse(outcome.finishedAt),
   verdict: outcome.verdict
  };
 }
 function newestFirst(one, other) {
  return other.at - one.at || (other.id ?? 0) - (one.id ?? 0);
 }
 function decide(verdict, status, outcome) {
  const isRefusal = outcome?.verdict === verdict && (0, _before_any_change_js__WEBPACK_IMPORTED_MODULE_2__.E)(outcome);
  return verdict === 'failed' && (status?.state === 'error' || isRefusal) ? 'undecided' : BY_VERDICT[verdict];
 }
}),

/***/ 76828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  u: () => readDeploymentPayload
 });
 var _input_calendar_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67765);
 var _present_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
 var _rollout_rollout_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44056);
 var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53177);
 var _deployment_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52839);
 function readDeploymentPayload(value) {
  const shape = asObject(typeof value === 'string' ? parseText(value) : value);
  if (shape?.schema !== _deployment_payload_js__WEBPACK_IMPORTED_MODULE_0__.R) return {
   kind: 'foreign'
  };
  const missing = [ 'service', 'environment', 'version', 'startedAt' ].find(name => asText(shape[name]) === void 0);
  if (missing !== void 0) return {
   kind: 'unusable',
   problem: `"${missing}" is missing or is not a string`
  };
  const startedAt = asTime(shape.startedAt);
  if (startedAt === void 0) return {
   kind: 'unusable',
   problem: '"startedAt" is not a time with an offset'
  };
  const kind = asOneOf([ 'deploy', 'rollback', 'redeploy' ], shape.kind);
  if (kind === void 0) return {
   kind: 'unusable',
   problem: '"kind" must be one of deploy, rollback, redeploy'
  };
  return {
   kind: 'ours',
   payload: {
    schema: _deployment_payload_js__WEBPACK_IMPORTED_MODULE_0__.R,
    service: asText(shape.service) ?? '',
    environment: asText(shape.environment) ?? '',
    version: asText(shape.version) ?? '',
    kind: kind,
    strategy: asOneOf([ 'rolling', 'canary', 'linear', 'blue-green' ], shape.strategy) ?? 'rolling',
    verification: asOneOf([ 'gates', 'health', 'none' ], shape.verification) ?? 'none',
    startedAt: startedAt,
    ...(0, _rollout_rollout_identity_js__WEBPACK_IMPORTED_MODULE_1__.a)(shape),
    ...(0, _present_members_js__WEBPACK_IMPORTED_MODULE_2__.P)({
     digest: asText(shape.digest),
     commit: asText(shape.commit),
     previous: readVersion(asObject(shape.previous)),
     outcome: readOutcome(asObject(shape.outcome)),
     commits: readCommits(asObject(shape.commits)),
     run: asText(shape.run)
    })
   }
  };
 }
 function readVersion(shape) {
  const version = asText(shape?.version);
  if (shape === void 0 || version === void 0) return;
  return {
   version: version,
   ...(0, _present_members_js__WEBPACK_IMPORTED_MODULE_2__.P)({
    digest: asText(shape.digest),
    commit: asText(shape.commit)
   })
  };
 }
 function readOutcome(shape) {
  const verdict = asOneOf(_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_3__.Gv, shape?.verdict);
  const finishedAt = asTime(shape?.finishedAt);
  if (verdict === void 0 || finishedAt === void 0) return;
  return {
   verdict: verdict,
   reasonCode: asText(shape?.reasonCode) ?? '',
   finishedAt: finishedAt
  };
 }
 function readCommits(shape) {
  if (!Array.isArray(shape?.list)) return;
  const list = shape.list.flatMap(item => {
   const commit = asText(asObject(item)?.commit);
   const committedAt = asTime(asObject(item)?.committedAt);
   return commit === void 0 || committedAt === void 0 ? [] : [ {
    commit: commit,
    committedAt: committedAt
   } ];
  });
  const total = typeof shape.total === 'number' && Number.isSafeInteger(shape.total) ? shape.total : list.length;
  return {
   total: Math.max(total, list.length),
   list: list
  };
 }
 function parseText(text) {
  try {
   return JSON.parse(text);
  } catch {
   return;
  }
 }
 function asObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : void 0;
 }
 function asText(value) {
  return typeof value === 'string' && value !== '' ? value : void 0;
 }
 function asTime(value) {
  const text = asText(value);
  return text?.includes('T') === true && (0, _input_calendar_time_js__WEBPACK_IMPORTED_MODULE_4__.R)(text) !== void 0 ? text : void 0;
 }
 function asOneOf(choices, value) {
  return choices.find(choice => choice === value);
 }
}),

/***/ 67765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => parseCalendarTime
 });
 const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;
 function parseCalendarTime(text) {
  const [, year, month, day, hour = '00'] = FORM.exec(text) ?? [];
  const midnight = new Date(`${year ?? ''}-${month ?? ''}-${day ?? ''}`);
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day) || Number(hour) > 23) return;
  const at = Date.parse(text);
  return Number.isFinite(at) ? at : void 0;
 }
}),

/***/ 44056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => readRevision,
  a: () => readRolloutIdentity
 });
 var _present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);
 var _ecs_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65279);
 const MOST_CHARACTERS = 2048;
 const MOST_CONTAINERS = 20;
 const DIGEST = /^sha256:[0-9a-f]{64}$/;
 function readRolloutIdentity(shape) {
  const {platform: platform, target: target, from: from, to: to, ecs: ecs} = shape;
  return (0, _present_members_js__WEBPACK_IMPORTED_MODULE_0__.P)({
   platform: readText(platform),
   target: readText(target),
   from: readRevision(from),
   to: readRevision(to),
   ecs: (0, _ecs_record_js__WEBPACK_IMPORTED_MODULE_1__.p)(ecs, readText)
  });
 }
 function readRevision(value) {
  if (typeof value !== 'object' || value === null) return;
  const {id: id, label: label, images: images, digests: digests} = value;
  const [idText, labelText] = [ readText(id), readText(label) ];
  if (idText === void 0 || labelText === void 0) return;
  const isDigest = text => DIGEST.test(text);
  return {
   id: idText,
   label: labelText,
   images: readTexts(images),
   digests: readTexts(digests, isDigest)
  };
 }
 function readTexts(value, isValid = () => true) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value).filter(entry => readText(entry[0]) !== void 0 && readText(entry[1]) !== void 0 && isValid(entry[1]));
  return Object.fromEntries(entries.slice(0, MOST_CONTAINERS));
 }
 function readText(value) {
  return typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS ? value : void 0;
 }
})

};
