export const id = 9571;
export const ids = [9571];
export const modules = {

/***/ 79752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  examineAzure: () => examineAzure
 });
 var errors = __webpack_require__(33047);
 var token_claims = __webpack_require__(81);
 var until_answered = __webpack_require__(7851);
 var inspect_app = __webpack_require__(12807);
 var image_reference = __webpack_require__(15117);
 var template_images = __webpack_require__(35722);
 var judge_permissions = __webpack_require__(76007);
 var judge_revision = __webpack_require__(88734);
 var describe_lock = __webpack_require__(17938);
 var lock_tags = __webpack_require__(74270);
 var read_app = __webpack_require__(41577);
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/inspect-azure.js
 const READ_WITHIN_MILLISECONDS = 3e4;
 async function inspectAzure(place, world) {
  const {api: api, clock: clock} = world;
  const until = clock.now() + READ_WITHIN_MILLISECONDS;
  try {
   const reading = await (0, until_answered.Y)(() => (0, read_app.uW)(api), until, {
    clock: clock
   });
   return [ ...await inspectPermissions(world, until), ...await inspectReading(reading, place, world) ];
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const isRefused = [ 'access-denied', 'not-found' ].includes(error.code);
   return [ about('app', isRefused ? 'refusal' : 'unknown', error.message), ...error.code === 'not-found' ? await inspectProvider(world, until) : [] ];
  }
 }
 async function inspectReading(reading, place, {api: api, clock: clock}) {
  const {app: app, note: note, stable: stable, revisions: revisions} = reading;
  const {refusals: refusals, warnings: warnings} = (0, inspect_app.K)(app, {
   place: place,
   isOpen: (0, read_app.wf)(note) !== void 0
  });
  const lock = (0, describe_lock.F)((0, lock_tags.jK)(app.tags), clock.now());
  const found = revisions.find(({name: name}) => name === stable);
  const images = Object.entries((0, template_images.IC)(found?.template ?? {}));
  const untagged = images.filter(([, image]) => (0, image_reference.ol)(image) === void 0).map(([name]) => name);
  return [ about('app', 'fact', `Container app ${app.name} exists${app.location === void 0 ? '' : ` in ${app.location}`}.`), ...refusals.map(text => about('settings', 'refusal', text)), ...warnings.map(text => about('settings', 'warning', text)), ...found === void 0 ? [] : [ await inspectStable(found, api) ], ...untagged.length === 0 ? [] : [ about('image', 'warning', `The stable revision names no digest for ${untagged.join(', ')}, so a rollback to it may run another image. Deploy images by digest.`) ], about('lock', lock.isLeft ? 'warning' : 'fact', lock.text) ];
 }
 async function inspectStable(revision, api) {
  const replicas = await api.replicas(revision.name).catch(unlessDeployError);
  const {state: state} = (0, judge_revision.fH)(revision, replicas ?? []);
  return state === 'ready' ? about('stable revision', 'fact', `Revision ${revision.name} is ready.`) : about('stable revision', 'warning', `Revision ${revision.name} is not ready, so there may be nothing to roll back to. Check its replicas.`);
 }
 async function inspectPermissions({subscription: subscription, clock: clock}, until) {
  try {
   const permissions = await (0, until_answered.Y)(() => subscription.permissions(), until, {
    clock: clock
   });
   const check = (needed, use) => {
    const missing = (0, judge_permissions.mt)(needed, permissions);
    return missing.length === 0 ? {
     ...about(use, 'fact', `The identity has all actions for ${use}.`),
     area: 'permissions'
    } : {
     ...about(use, 'refusal', `The identity lacks ${missing.join(', ')}.`),
     area: 'permissions',
     fix: 'Add the actions to its role on the resource group.'
    };
   };
   return [ check(judge_permissions._9, 'deployments'), check(judge_permissions.vT, 'gates') ];
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return [ {
    ...about('deployments', 'unknown', error.message),
    area: 'permissions'
   } ];
  }
 }
 async function inspectProvider({subscription: subscription, clock: clock}, until) {
  const state = await (0, until_answered.Y)(() => subscription.providerState(), until, {
   clock: clock
  }).catch(unlessDeployError);
  if (state === void 0 || state.toLowerCase() === 'registered') return [];
  return [ {
   ...about('provider', 'refusal', `Microsoft.App is not registered in the subscription (${state}).`),
   fix: 'Run: az provider register --namespace Microsoft.App'
  } ];
 }
 function about(check, kind, text) {
  return {
   area: 'service',
   check: check,
   kind: kind,
   text: text,
   fix: void 0
  };
 }
 function unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
  return;
 }
 var app_evidence = __webpack_require__(16008);
 var render_doctor_summary = __webpack_require__(70118);
 var judge = __webpack_require__(15098);
 var source_findings = __webpack_require__(22659);
 // CONCATENATED MODULE: ./build/src/actions/doctor/examine-azure.js
 async function examineAzure(inputs, dependencies) {
  const {log: log, summary: summary} = dependencies;
  const {app: app, strategies: strategies} = inputs;
  const {findings: findings, claims: claims} = await findAll(inputs, dependencies);
  const {readiness: readiness, verdict: verdict, reason: reason} = (0, judge.S)(strategies, findings);
  for (const finding of findings) log.line((0, judge.c)(finding));
  if (verdict === 'ready') log.line(`ready: ${reason}`);
  await summary.append((0, render_doctor_summary.Y)({
   service: app,
   verdict: verdict,
   reason: reason,
   findings: findings,
   claims: claims,
   principal: void 0,
   simulated: void 0,
   unrequested: []
  }));
  return {
   outputs: {
    verdict: verdict,
    reason: reason,
    rolling: readiness.get('rolling') ?? '',
    canary: readiness.get('canary') ?? '',
    'blue-green': readiness.get('blue-green') ?? '',
    findings: JSON.stringify({
     schema: 'deploy-kit/doctor@1',
     service: app,
     verdict: verdict,
     findings: findings
    })
   },
   ...verdict === 'ready' ? {} : {
    failure: reason
   }
  };
 }
 async function findAll({app: app, access: access, strategies: strategies, gates: gates}, dependencies) {
  const {idTokens: idTokens, connect: connect, connectSources: connectSources} = dependencies;
  let claims;
  try {
   claims = (0, token_claims.$)(await idTokens.request(access.audience));
   const world = await connect();
   const place = {
    app: app,
    resourceGroup: access.resourceGroup,
    subscriptionId: access.subscriptionId
   };
   const checks = await inspectAzure(place, world);
   const readSides = async () => {
    const reading = await (0, read_app.uW)(world.api);
    const stable = (0, read_app.pV)(reading.stable ?? '', reading);
    return {
     stable: (0, app_evidence.Mm)({
      canary: stable,
      stable: void 0
     }, app).canary,
     canary: void 0
    };
   };
   const sources = await (0, source_findings.I)({
    gates: gates,
    strategies: strategies
   }, {
    connect: connectSources,
    clock: world.clock,
    readSides: readSides
   });
   const signedIn = identity('fact', `Signed in as application ${access.clientId}.`);
   return {
    claims: claims,
    findings: [ signedIn, ...checks.map(toDoctorFinding), ...sources ]
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const isRefused = [ 'access-denied', 'bad-input', 'credentials-missing', 'credentials-expired' ].includes(error.code);
   return {
    claims: claims,
    findings: [ identity(isRefused ? 'refusal' : 'unknown', error.message) ]
   };
  }
 }
 const STATES = {
  fact: 'ok',
  warning: 'warning',
  refusal: 'blocked',
  unknown: 'unknown'
 };
 function identity(kind, text) {
  return toDoctorFinding({
   area: 'identity',
   check: 'sign-in',
   kind: kind,
   text: text,
   fix: void 0
  });
 }
 function toDoctorFinding({area: area, check: check, kind: kind, text: text, fix: fix}) {
  return {
   area: area,
   strategy: void 0,
   check: check,
   state: STATES[kind],
   message: text,
   fix: fix
  };
 }
}),

/***/ 76007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _9: () => DEPLOY_ACTIONS,
  cE: () => readPermission,
  mt: () => missingActions,
  vT: () => METRIC_ACTIONS
 });
 var _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13553);
 const DEPLOY_ACTIONS = [ 'Microsoft.App/containerApps/read', 'Microsoft.App/containerApps/write', 'Microsoft.App/containerApps/revisions/read', 'Microsoft.App/containerApps/revisions/activate/action', 'Microsoft.App/containerApps/revisions/deactivate/action', 'Microsoft.App/containerApps/revisions/replicas/read' ];
 const METRIC_ACTIONS = [ 'Microsoft.Insights/metrics/read' ];
 function readPermission(value) {
  const texts = name => (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(value, name).flatMap(each => typeof each === 'string' ? [ each ] : []);
  return {
   actions: texts('actions'),
   notActions: texts('notActions')
  };
 }
 function missingActions(needed, permissions) {
  return needed.filter(action => !permissions.some(({actions: actions, notActions: notActions}) => actions.some(pattern => fits(pattern, action)) && !notActions.some(pattern => fits(pattern, action))));
 }
 function fits(pattern, action) {
  const parts = pattern.toLowerCase().split('*');
  const text = action.toLowerCase();
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
   const found = text.indexOf(part, at);
   if (found === -1) return false;
   at = found + part.length;
  }
  const last = rest.at(-1) ?? '';
  return text.length - last.length >= at && text.endsWith(last);
 }
})

};
