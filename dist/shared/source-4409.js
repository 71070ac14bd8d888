import { modules as shared0 } from './sources-m24834.js';
export const id = 4409;
export const ids = [4409,7437];
export const modules = {
...shared0,

/***/ 15098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  S: () => judge,
  c: () => lineOf
 });
 var _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18404);
 function judge(strategies, findings) {
  const readiness = new Map(strategies.map(strategy => [ strategy, (0, _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_0__.c)(strategy, findings) ]));
  const verdict = decide([ ...readiness.values() ]);
  return {
   readiness: readiness,
   verdict: verdict,
   reason: describe(verdict, readiness, findings)
  };
 }
 function decide(each) {
  if (each.includes('ready')) return 'ready';
  return each.includes('unknown') ? 'unknown' : 'not-ready';
 }
 function describe(verdict, readiness, findings) {
  const of = wanted => [ ...readiness ].filter(([, each]) => each === wanted).map(([strategy]) => strategy);
  if (verdict === 'ready') {
   const others = [ ...of('not-ready'), ...of('unknown') ];
   const not = others.length === 0 ? '' : ` Not ready for ${others.join(', ')}: see the table.`;
   return `All read-only checks passed for ${of('ready').join(', ')}.${not}`;
  }
  const [first, ...more] = findings.filter(({state: state}) => state === (verdict === 'unknown' ? 'unknown' : 'blocked'));
  const also = more.length === 0 ? '' : ` (and ${more.length} more: see the table)`;
  return `${first?.message ?? 'No check could be completed.'}${also}`;
 }
 function lineOf({state: state, area: area, strategy: strategy, check: check, message: message}) {
  return `${`[${state}]`.padEnd(9)} ${strategy ?? area} / ${check}: ${message}`;
 }
}),

/***/ 22659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => findSources
 });
 var errors = __webpack_require__(33047);
 var needed_queries = __webpack_require__(24834);
 var tolerates_until = __webpack_require__(39308);
 var placeholders = __webpack_require__(2332);
 // CONCATENATED MODULE: ./build/src/domain/gate/source/newest-window.js
 function newestWindow(values, unsettled, {from: from, now: now, windowSeconds: windowSeconds, delaySeconds: delaySeconds}) {
  const length = windowSeconds * 1e3;
  const settledUntil = now - delaySeconds * 1e3;
  const ageOf = start => Math.max(0, Math.round((now - start - length) / 1e3));
  const judged = [ ...values ].filter(([start]) => start + length <= settledUntil && !unsettled.has(start));
  const [last] = judged.toSorted(([one], [other]) => other - one);
  const newest = [ ...values.keys() ].reduce((most, start) => Math.max(most, start), -1 / 0);
  return {
   last: last && {
    value: last[1],
    ageSeconds: ageOf(last[0])
   },
   newestAgeSeconds: Number.isFinite(newest) ? ageOf(newest) : void 0,
   judged: judged.length,
   windows: Math.max(0, Math.floor((settledUntil - from) / length))
  };
 }
 var duration = __webpack_require__(80521);
 var read_source = __webpack_require__(7144);
 var within_time = __webpack_require__(34257);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/sources/examine-query.js
 const MINUTES_EXAMINED = 15;
 const MINUTE = 6e4;
 const MOST_DELAY_SECONDS = 600;
 const DELAY_STEP_SECONDS = 15;
 async function examineQuery(needed, examined) {
  const {canary: canary, stable: stable} = examined.sides;
  if (stable === void 0) return {
   asked: false,
   checks: [ warning('No revision runs yet, so the query was not sent.', 'Deploy once first.') ]
  };
  const unnamed = [ stable, ...canary === void 0 ? [] : [ canary ] ].flatMap(names => (0, 
  placeholders.EH)(needed.query.text, names) ?? [])[0];
  if (unnamed !== void 0) return {
   asked: false,
   checks: [ warning(`{${unnamed}} has no value now, so the query was not sent.`, 'Use {side.id} if possible.') ]
  };
  const {from: from, now: now, reading: reading} = await readNow(needed, examined);
  const windows = {
   from: from,
   now: now,
   windowSeconds: needed.windowSeconds,
   delaySeconds: examined.source.delaySeconds
  };
  const found = {
   stable: newestWindow(reading.stable, reading.unsettled, windows),
   canary: canary && newestWindow(reading.canary, reading.unsettled, windows)
  };
  return {
   asked: true,
   checks: [ describeSides(needed, {
    found: found,
    stable: stable,
    canary: canary
   }), ...describeTimes(needed, examined.source, found.stable), ...reading.notes.map(note => warning(note, void 0)) ]
  };
 }
 async function readNow({query: query, use: use, windowSeconds: windowSeconds}, {source: source, opened: opened, sides: sides, clock: clock}) {
  const length = windowSeconds * 1e3;
  const now = clock.now();
  const to = Math.floor(now / length) * length;
  const from = to - Math.ceil(MINUTES_EXAMINED * MINUTE / length) * length;
  const stable = sides.stable ?? new Map;
  const read = opened.read({
   from: from,
   to: to,
   windowSeconds: windowSeconds,
   queries: [ {
    query: query,
    use: use
   } ],
   sides: {
    canary: sides.canary ?? new Map,
    stable: stable
   }
  });
  const within = {
   what: `Source ${source.name}`,
   seconds: read_source.Xn
  };
  const [reading] = await (0, within_time.d)(read, within, clock);
  return {
   from: from,
   now: now,
   reading: reading ?? {
    canary: new Map,
    stable: new Map,
    unsettled: new Set,
    notes: []
   }
  };
 }
 function describeSides({query: query, part: part, missing: missing, windowSeconds: windowSeconds}, {found: found, stable: stable, canary: canary}) {
  const sides = [ [ 'stable', found.stable ], ...found.canary === void 0 ? [] : [ [ 'canary', found.canary ] ] ];
  const alone = canary === void 0 ? ' No canary runs, so only stable was read.' : '';
  const values = sides.map(([side, {last: last}]) => `${side}: ${last === void 0 ? 'no value' : showLast(last)}`);
  const length = `Windows of ${(0, duration.MP)(windowSeconds)}`;
  const message = `${length}. Last value of ${values.join(', ')}.${alone}`;
  const empty = sides.find(([, {last: last}]) => last === void 0);
  if (empty === void 0) return {
   state: 'ok',
   message: message,
   fix: void 0
  };
  const [side] = empty;
  const sent = (0, placeholders.Ct)(query.text, side === 'stable' ? stable : canary ?? new Map);
  return warning(message, `${adviceFor(part, missing)} Query for ${side}: ${sent}`);
 }
 function showLast({value: value, ageSeconds: ageSeconds}) {
  return `${String(value)}, ${(0, duration.MP)(ageSeconds)} old`;
 }
 function adviceFor(part, missing) {
  const check = 'Check the metric and the labels of the query.';
  if (part === 'requests' || part === 'query') return check;
  if (missing === 'zero') return `No value counts as zero (missing: zero), also where a label is misspelled. ${check}`;
  return `${check} If no value means none, set missing: zero.`;
 }
 function describeTimes({part: part, windowSeconds: windowSeconds}, {name: name, delaySeconds: delaySeconds}, {newestAgeSeconds: newestAgeSeconds, judged: judged, windows: windows}) {
  if (newestAgeSeconds === void 0 || part === 'bad' || part === 'slow') return [];
  if (newestAgeSeconds >= delaySeconds + windowSeconds) {
   const needed = Math.ceil(newestAgeSeconds / DELAY_STEP_SECONDS) * DELAY_STEP_SECONDS;
   const advice = `set delay: ${(0, duration.MP)(Math.min(needed, MOST_DELAY_SECONDS))} for source ${name}`;
   return [ warning(`The newest value is ${(0, duration.MP)(newestAgeSeconds)} old, which is more than "delay" (${(0, 
   duration.MP)(delaySeconds)}) allows.`, `If the service has requests now, ${advice}.`) ];
  }
  if (judged * 2 >= windows) return [];
  return [ warning(`Only ${judged} of ${windows} windows of ${(0, duration.MP)(windowSeconds)} are complete.`, `If the service had requests all the time, set a longer "window" for source ${name}: at least the time between two scrapes or reports.`) ];
 }
 function warning(message, fix) {
  return {
   state: 'warning',
   message: message,
   fix: fix
  };
 }
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/sources/examine-sources.js
 async function examineSources({gates: gates, sources: sources = []}, examination) {
  const examined = sources.map(source => examineOne(gates, source, examination));
  return (await Promise.all(examined)).flat();
 }
 async function examineOne(gates, source, {connect: connect, sides: sides, clock: clock}) {
  const check = `source ${source.name}`;
  const opened = await openOne(source, connect);
  if ('error' in opened) return [ refused(check, opened.error) ];
  const checks = [];
  let hasAnswered = false;
  for (const needed of (0, needed_queries.yM)(gates, source)) {
   const own = `${check}, ${needed.gate}: ${needed.part}`;
   try {
    const {asked: asked, ...result} = await examineQuery(needed, {
     source: source,
     opened: opened.value,
     sides: sides,
     clock: clock
    });
    hasAnswered ||= asked;
    checks.push(...result.checks.map(each => ({
     check: own,
     ...each
    })));
   } catch (error) {
    if (!(error instanceof errors.s)) throw error;
    if (error.code !== 'bad-input' && error.code !== 'rejected') return [ ...checks, refused(check, error) ];
    hasAnswered = true;
    checks.push(refused(own, error));
   }
  }
  return hasAnswered ? [ reached(check, source), ...checks ] : checks;
 }
 async function openOne(source, connect) {
  try {
   const value = (await connect([ source ])).get(source.name);
   if (value === void 0) throw new TypeError(`Source ${source.name} was not opened.`);
   return {
    value: value
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return {
    error: error
   };
  }
 }
 function reached(check, {secrets: secrets}) {
  const accepted = secrets.length === 0 ? '' : ` It accepts the credentials in ${secrets.join(' and ')}.`;
  return {
   check: check,
   state: 'ok',
   message: `The source answers.${accepted}`,
   fix: void 0
  };
 }
 function refused(check, error) {
  const {message: message} = error;
  if ((0, tolerates_until.WG)(error)) return {
   check: check,
   state: 'warning',
   message: message,
   fix: 'Check the address of the source, and the network of the runner. A deployment starts without the source, and its gates stay inconclusive.'
  };
  const fix = error.code === 'access-denied' ? 'Check the permissions of the key or role (docs/sources).' : void 0;
  return {
   check: check,
   state: 'blocked',
   message: message,
   fix: fix
  };
 }
 // CONCATENATED MODULE: ./build/src/actions/doctor/source-findings.js
 const GATED = [ 'canary', 'blue-green' ];
 async function findSources({gates: gates, strategies: strategies}, {readSides: readSides, ...world}) {
  const gated = strategies.filter(each => GATED.includes(each));
  if (gates?.sources === void 0 || gated.length === 0) return [];
  try {
   const checks = await examineSources(gates, {
    ...world,
    sides: await readSides()
   });
   return checks.flatMap(check => toFindings(check, gated));
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const message = `The sources were not checked, because the revisions that run could not be read. ${error.message}`;
   return [ {
    area: 'sources',
    strategy: void 0,
    check: 'sources',
    state: 'unknown',
    message: message,
    fix: void 0
   } ];
  }
 }
 function toFindings(check, gated) {
  const about = strategy => ({
   area: 'sources',
   strategy: strategy,
   ...check
  });
  return check.state === 'blocked' ? gated.map(about) : [ about(void 0) ];
 }
}),

/***/ 18510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $q: () => countBad,
  Zx: () => labelOfKey,
  kz: () => signalKey
 });
 var _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55797);
 function signalKey(signal) {
  if (signal.from !== void 0) return sourcedKey(signal.from);
  return signal.kind === 'errors' ? 'errors' : `slower-than-${signal.slowerThanMilliseconds}ms`;
 }
 function sourcedKey({label: label, source: source, requests: requests, bad: bad, missing: missing}) {
  return `sourced ${JSON.stringify([ label, source, requests, bad, missing ], withoutPlaces)}`;
 }
 function withoutPlaces(key, value) {
  return key === 'at' ? void 0 : value;
 }
 function labelOfKey(key) {
  if (!key.startsWith('sourced ')) return;
  const [label] = JSON.parse(key.slice('sourced '.length));
  return label;
 }
 function countBad(signal, bad) {
  if (signal.kind === 'errors') return (0, _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(bad, 'error');
  return `${(0, _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(bad, 'request')} slower than ${signal.slowerThanMilliseconds} ms`;
 }
}),

/***/ 85257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Y: () => namesOfSides
 });
 function namesOfSides({canary: canary, stable: stable}, own = {}) {
  return {
   canary: namesOf(canary, stable, own.canary ?? {}),
   stable: stable === void 0 ? new Map : namesOf(stable, canary, own.stable ?? {})
  };
 }
 function namesOf(revision, other, own) {
  const containers = tellingContainers(revision, other);
  const values = {
   id: revision.id,
   label: revision.label,
   tag: onlyOne(containers.map(container => tagOf(revision.images[container] ?? ''))),
   digest: onlyOne(containers.map(container => revision.digests[container])),
   ...own
  };
  return new Map(Object.entries(values).flatMap(([name, value]) => value !== void 0 && /^[^"'`\\\p{Cc}]+$/u.test(value) ? [ [ `side.${name}`, value ] ] : []));
 }
 function tellingContainers({images: images}, other) {
  const all = Object.keys(images);
  const changed = all.filter(container => images[container] !== other?.images[container]);
  return changed.length === 0 ? all : changed;
 }
 function tagOf(image) {
  return /:([\w.-]{1,128})$/.exec(image.split('@')[0] ?? '')?.[1];
 }
 function onlyOne(values) {
  const [value, ...others] = new Set(values);
  return others.length === 0 ? value : void 0;
 }
}),

/***/ 75188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Y: () => uncapitalize,
  Z: () => capitalize
 });
 function capitalize(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
 }
 function uncapitalize(sentence) {
  return /^[A-Z][a-z]*\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
 }
}),

/***/ 41503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  j: () => isSamePolicy,
  z: () => mergeStatements
 });
 function mergeStatements(statements) {
  const merged = new Map;
  for (const {Action: Action, ...rest} of statements) {
   const key = JSON.stringify([ rest.Resource, rest.Condition ]);
   const {Effect: Effect, ...others} = rest;
   merged.set(key, {
    Effect: Effect,
    Action: [ ...new Set([ ...merged.get(key)?.Action ?? [], ...Action ]) ],
    ...others
   });
  }
  return [ ...merged.values() ];
 }
 function isSamePolicy(one, other) {
  return JSON.stringify(normalize(one)) === JSON.stringify(normalize(other));
 }
 function normalize(value) {
  if (Array.isArray(value)) {
   const items = value.map(normalize);
   return items.length === 1 ? items[0] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [ name, normalize(member) ]);
  return Object.fromEntries(members.sort(([a], [b]) => a < b ? -1 : 1));
 }
}),

/***/ 70118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Y: () => renderDoctorSummary
 });
 var _domain_iam_policy_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41503);
 var _domain_readiness_describe_readiness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22798);
 var _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77252);
 var _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5845);
 const SIGNS = {
  ok: '✅',
  warning: '⚠️',
  blocked: '❌',
  unknown: '❔'
 };
 const VERDICT_SIGNS = {
  ready: '✅',
  'not-ready': '❌',
  unknown: '❔'
 };
 const AREAS = [ [ 'identity', 'Identity of the job' ], [ 'permissions', 'Permissions of the role' ], [ 'service', 'Readiness of the service' ], [ 'sources', 'Sources of the gates' ] ];
 const TECHNICAL_CLAIMS = [ 'jti', 'iat', 'nbf', 'exp', 'sub_hash' ];
 const LIMITS = 'The simulation covers identity policies, the permissions boundary and service control policies. It does not cover resource control policies, session policies, VPC endpoint policies or resource policies. According to AWS, results can differ from the live environment.';
 function renderDoctorSummary(report) {
  const {service: service, verdict: verdict, reason: reason, findings: findings, claims: claims} = report;
  return [ `## ${VERDICT_SIGNS[verdict]} ${(0, _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(service)}: ${verdict}`, (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(reason), ...AREAS.map(([area, title]) => renderArea(title, findings.filter(finding => finding.area === area))), commandsToRun(report), statementsToAdd(findings), aboutChanges(report), claims === void 0 ? '' : claimsTable(claims) ].filter(part => part !== '').join('\n\n').concat('\n');
 }
 function renderArea(title, findings) {
  if (findings.length === 0) return '';
  const rows = findings.map(({state: state, strategy: strategy, check: check, message: message, fix: fix}) => [ SIGNS[state], strategy === void 0 ? (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(check) : `${(0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(strategy)}: ${(0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(check)}`, (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(message), fix === void 0 ? '' : (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(fix) ]);
  return `### ${title}\n\n${(0, _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__.Qj)([ '', 'Check', 'Result', 'Fix' ], rows)}`;
 }
 function commandsToRun({service: service, findings: findings}) {
  const [commands] = findings.flatMap(finding => finding.commands === void 0 ? [] : [ finding.commands ]);
  return commands === void 0 ? '' : `${(0, _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)((0, 
  _domain_readiness_describe_readiness_js__WEBPACK_IMPORTED_MODULE_2__.OT)(service))}:\n\n${(0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.dI)(commands)}`;
 }
 function statementsToAdd(findings) {
  const lacking = findings.filter(({state: state}) => state === 'blocked' || state === 'warning');
  const statements = (0, _domain_iam_policy_statement_js__WEBPACK_IMPORTED_MODULE_3__.z)(lacking.flatMap(({statement: statement}) => statement ?? []));
  if (statements.length === 0) return '';
  return `Add to the policy named in the table:\n\n${statements.map(blockOf).join('\n\n')}`;
 }
 function blockOf(statement) {
  return (0, _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.dI)(JSON.stringify(statement, null, 2).split('\n'));
 }
 function aboutChanges({principal: principal, simulated: simulated, unrequested: unrequested, findings: findings}) {
  if (simulated !== void 0) return `Write actions were not executed: IAM simulated them with the policies of ${(0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.D9)(simulated)}. ${LIMITS}`;
  if (principal === void 0 || unrequested.length === 0) return '';
  const requested = `Write actions were not checked. Simulate them with IAM:\n\n${(0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.dI)(commandsToAsk(principal, unrequested))}`;
  const [statement] = findings.flatMap(({state: state, statement: statement}) => state === 'unknown' ? statement ?? [] : []);
  if (statement === void 0) return requested;
  return `${requested}\n\nTo have the doctor run this simulation, add this statement to the policy of the role:\n\n${blockOf(statement)}`;
 }
 function commandsToAsk(principal, questions) {
  const query = 'EvaluationResults[].[EvalActionName,EvalDecision]';
  return [ `ask() { aws iam simulate-principal-policy --policy-source-arn ${principal} --query '${query}' --output text "$@"; }`, ...questions.map(({actions: actions, resources: resources, context: context}) => {
   const entries = context.map(({key: key, value: value, type: type}) => `ContextKeyName=${key},ContextKeyValues=${value},ContextKeyType=${type}`);
   return `ask --action-names ${actions.join(' ')} --resource-arns ${resources.join(' ')} --context-entries ${entries.join(' ')}`;
  }) ];
 }
 function claimsTable(claims) {
  const told = Object.entries(claims).filter(([name]) => !TECHNICAL_CLAIMS.includes(name));
  const rows = told.map(([name, value]) => [ (0, _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.D9)(name), (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.D9)(value) ]);
  return (0, _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__.oG)('Claims of the job token', (0, 
  _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__.Qj)([ 'Claim', 'Value' ], rows));
 }
})

};
