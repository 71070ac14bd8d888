export const id = 5148;
export const ids = [5148,2428];
export const modules = {

/***/ 75283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  examineKubernetes: () => examineKubernetes
 });
 var errors = __webpack_require__(33047);
 var render_doctor_summary = __webpack_require__(70118);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/doctor/attempt-read.js
 const FINAL = [ 'access-denied', 'credentials-expired', 'credentials-missing', 'not-found', 'rejected', 'bad-input' ];
 async function attemptRead({area: area, check: check}, task) {
  try {
   return {
    value: await task()
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return {
    failed: failedCheck({
     area: area,
     check: check
    }, error)
   };
  }
 }
 function failedCheck({area: area, check: check}, {code: code, message: message}) {
  return {
   area: area,
   check: check,
   strategy: void 0,
   kind: FINAL.includes(code) ? 'refusal' : 'unknown',
   text: message
  };
 }
 var role_rules = __webpack_require__(78643);
 var group_by = __webpack_require__(1691);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/doctor/cluster-check.js
 function checkOf(check, kind, text) {
  return {
   area: 'service',
   check: check,
   strategy: void 0,
   kind: kind,
   text: text
  };
 }
 function mergeStrategies(found, strategies) {
  const keyOf = ({area: area, check: check, kind: kind, text: text}) => JSON.stringify([ area, check, kind, text ]);
  const groups = (0, group_by.$)(found, keyOf);
  return [ ...groups.values() ].flatMap(group => {
   const [first] = group;
   const own = new Set(group.map(({strategy: strategy}) => strategy));
   const isForAll = own.has(void 0) || strategies.every(strategy => own.has(strategy));
   if (first !== void 0 && (isForAll || first.kind === 'fact')) return [ {
    ...first,
    strategy: void 0
   } ];
   return strategies.flatMap(strategy => group.find(each => each.strategy === strategy) ?? []);
  });
 }
 var access_managers = __webpack_require__(8533);
 var kube_object = __webpack_require__(72428);
 var one_line = __webpack_require__(3823);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/doctor/field-managers.js
 const NAMES_SHOWN = 4;
 const NAME_LENGTH = 60;
 function specManagers(object) {
  const entries = (0, kube_object.gT)(object, 'metadata', 'managedFields').filter(each => (0, 
  kube_object.mz)(each, 'fieldsV1', 'f:spec') !== void 0 && (0, kube_object.$6)(each, 'subresource') === void 0);
  const timeOf = entry => (0, kube_object.$6)(entry, 'time') ?? '';
  const sorted = entries.toSorted((one, other) => timeOf(other).localeCompare(timeOf(one)));
  return [ ...new Set(sorted.map(each => (0, one_line.T)((0, kube_object.$6)(each, 'manager') ?? '').slice(0, NAME_LENGTH))) ];
 }
 function describeManagers(object) {
  const names = specManagers(object);
  if (names.length === 0) return;
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : '';
  return `${names.slice(0, NAMES_SHOWN).join(', ')}${more}`;
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/doctor/describe-owner.js
 function describeOwner(objects) {
  const owned = objects.flatMap(object => {
   const owner = (0, kube_object.gT)(object, 'metadata', 'ownerReferences').find(each => (0, 
   kube_object.mz)(each, 'controller') === true);
   if (owner === void 0) return [];
   const text = `${nameAt(object)} is controlled by ${(0, kube_object.$6)(owner, 'kind') ?? ''} ${(0, 
   kube_object.$6)(owner, 'name') ?? ''}, which may revert a rollout. Check what it sets.`;
   return [ checkOf('owner', 'warning', text) ];
  });
  if (owned.length > 0 || objects.some(object => (0, access_managers.I)(object) !== void 0)) return owned;
  const [workload] = objects;
  const managers = workload && describeManagers(workload);
  const managed = managers === void 0 ? '' : ` The spec of the workload is managed by ${managers}.`;
  return [ checkOf('owner', 'fact', `No GitOps tool manages ${objects.map(nameAt).join(', ')}.${managed}`) ];
 }
 function nameAt(object) {
  return `${(0, kube_object.$6)(object, 'kind') ?? ''} ${(0, kube_object.Vb)(object)}`;
 }
 var lease_object = __webpack_require__(60565);
 var choose_way = __webpack_require__(74330);
 var retry_reads = __webpack_require__(35295);
 var rolling_target = __webpack_require__(55286);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/doctor/access-needs.js
 const EXPLAINS = {
  'pods/log': 'Without it, the reason of a failed rollout has no log line.',
  events: 'Without it, the reason of a failed rollout has no warning about its pods.'
 };
 const CHANGED_IF_PRESENT = [ 'horizontalpodautoscalers', 'httproutes', 'grpcroutes' ];
 function accessNeeds(rules, {names: names}) {
  const needs = new Map;
  for (const [strategy, own] of rules) for (const {apiGroups: apiGroups, resources: resources, verbs: verbs} of own) for (const group of apiGroups) for (const resource of resources) for (const verb of verbs) {
   const key = `${group} ${resource} ${verb}`;
   const known = needs.get(key)?.strategies ?? [];
   const named = names[`${resource} ${verb}`] ?? names[resource];
   needs.set(key, {
    group: group,
    resource: resource,
    verb: verb,
    strategies: [ ...known, strategy ],
    names: [ 'list', 'create' ].includes(verb) ? [] : named ?? [],
    optional: optionalOf(resource, verb, named)
   });
  }
  return [ ...needs.values() ];
 }
 function optionalOf(resource, verb, names) {
  if (Object.hasOwn(EXPLAINS, resource)) return EXPLAINS[resource];
  return verb === 'patch' && CHANGED_IF_PRESENT.includes(resource) && names?.length === 0 ? 'It is not needed until there is one for this workload.' : void 0;
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/doctor/judge-access.js
 function decisionOf(status) {
  const allowed = (0, kube_object.mz)(status, 'allowed');
  if (allowed === true) return 'allowed';
  if (allowed !== false || ((0, kube_object.$6)(status, 'evaluationError') ?? '') !== '') return 'unknown';
  return 'denied';
 }
 const CHECKS = {
  allowed: 'fact',
  denied: 'refusal',
  unknown: 'unknown'
 };
 const ORDER = [ 'allowed', 'denied', 'unknown' ];
 function judgeAccess(answers, namespace) {
  const byResource = (0, group_by.$)(answers, ({need: need}) => resourceOf(need));
  return [ ...byResource ].flatMap(([check, own]) => ORDER.flatMap(decision => {
   const decided = own.filter(answer => answer.decision === decision);
   if (decision === 'allowed') return decided.length === 0 ? [] : [ describe(check, decided, {
    decision: decision,
    namespace: namespace
   }) ];
   const alike = (0, group_by.$)(decided, ({need: need}) => JSON.stringify([ need.strategies, need.optional ]));
   return [ ...alike.values() ].flatMap(group => forStrategies(describe(check, group, {
    decision: decision,
    namespace: namespace
   }), group));
  }));
 }
 function describe(check, answers, {decision: decision, namespace: namespace}) {
  const verbs = [ ...new Set(answers.map(({need: need}) => need.verb)) ];
  const what = `${verbs.join(', ')} ${answers[0]?.need.resource ?? ''} in namespace ${namespace}`;
  const optional = answers[0]?.need.optional;
  const denied = `The credentials may not ${what}.`;
  const texts = {
   allowed: `The credentials may ${what}.`,
   denied: optional === void 0 ? denied : `${denied} ${optional}`,
   unknown: `The API server did not report whether the credentials may ${what}.`
  };
  const kind = decision === 'denied' && optional !== void 0 ? 'warning' : CHECKS[decision];
  return {
   area: 'permissions',
   check: check,
   strategy: void 0,
   kind: kind,
   text: texts[decision],
   ...decision === 'denied' ? {
    fix: `Add to their Role: ${ruleOf(answers, verbs)}`
   } : {}
  };
 }
 function ruleOf([first], verbs) {
  const {group: group = '', resource: resource = ''} = first?.need ?? {};
  return `{ apiGroups: ['${group}'], resources: ['${resource}'], verbs: [${verbs.join(', ')}] }`;
 }
 function forStrategies(check, [first]) {
  return (first?.need.strategies ?? []).map(strategy => ({
   ...check,
   strategy: strategy
  }));
 }
 function resourceOf({resource: resource, group: group}) {
  return group === '' ? resource : `${resource}.${group}`;
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/doctor/inspect-access.js
 async function inspectAccess(api, {namespace: namespace, rules: rules, names: names}) {
  const needs = accessNeeds(rules, {
   names: names
  });
  const answers = await Promise.all(needs.map(async need => ({
   need: need,
   decision: await decide(api, {
    need: need,
    namespace: namespace
   })
  })));
  return mergeStrategies(judgeAccess(answers, namespace), [ ...rules.keys() ]);
 }
 async function decide(api, {need: need, namespace: namespace}) {
  const all = await askOne(api, {
   need: need,
   namespace: namespace
  });
  if (all !== 'denied' || need.names.length === 0) return all;
  const each = await Promise.all(need.names.map(name => askOne(api, {
   need: need,
   namespace: namespace,
   name: name
  })));
  return each.find(decision => decision !== 'allowed') ?? 'allowed';
 }
 async function askOne(api, {need: {group: group, resource: resource, verb: verb}, namespace: namespace, name: name}) {
  const [plural = '', subresource] = resource.split('/');
  const resourceAttributes = {
   namespace: namespace,
   verb: verb,
   group: group,
   resource: plural,
   ...subresource === void 0 ? {} : {
    subresource: subresource
   },
   ...name === void 0 ? {} : {
    name: name
   }
  };
  try {
   return decisionOf(await api.review('SelfSubjectAccessReview', {
    resourceAttributes: resourceAttributes
   }));
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return 'unknown';
  }
 }
 var autoscaler = __webpack_require__(57636);
 var canary_labels = __webpack_require__(1955);
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/doctor/describe-autoscaler.js
 const REASON_LENGTH = 200;
 const WORKS = [ 'AbleToScale', 'ScalingActive' ];
 function describeAutoscaler(autoscaler) {
  const name = `HorizontalPodAutoscaler ${(0, kube_object.Vb)(autoscaler)}`;
  const [least, most] = [ (0, kube_object.tk)(autoscaler, 'spec', 'minReplicas') ?? 1, (0, 
  kube_object.tk)(autoscaler, 'spec', 'maxReplicas') ?? 0 ];
  const current = (0, kube_object.tk)(autoscaler, 'status', 'currentReplicas') ?? 0;
  const tool = (0, access_managers.I)(autoscaler);
  const broken = (0, kube_object.gT)(autoscaler, 'status', 'conditions').find(each => WORKS.includes((0, 
  kube_object.$6)(each, 'type') ?? '') && (0, kube_object.$6)(each, 'status') === 'False');
  const reason = (0, kube_object.$6)(broken, 'message') ?? (0, kube_object.$6)(broken, 'reason') ?? '';
  const about = (kind, text) => checkOf('autoscaler', kind, text);
  return [ about('fact', `${name} keeps between ${least} and ${most} pods, now ${current}.`), ...current >= most && current > 0 ? [ about('warning', `${name} is at its maximum of ${most} pods: it adds none during a shift. Raise maxReplicas.`) ] : [], ...broken === void 0 ? [] : [ about('warning', (0, 
  join_sentences.D)(`${name} does not scale`, (0, one_line.T)(reason).slice(0, REASON_LENGTH))) ], ...tool === void 0 ? [] : [ about('warning', `${tool} manages ${name} and may revert minReplicas, which a shift raises. Ignore that field in ${tool}.`) ] ];
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/doctor/label-selector.js
 function matchesSelector(selector, labels) {
  const labelled = Object.entries((0, kube_object.i1)(selector, 'matchLabels')).every(([key, value]) => labels[key] === value);
  return labelled && (0, kube_object.gT)(selector, 'matchExpressions').every(each => matches(each, labels));
 }
 function matches(expression, labels) {
  const key = (0, kube_object.$6)(expression, 'key') ?? '';
  const value = Object.hasOwn(labels, key) ? labels[key] : void 0;
  const isListed = (0, kube_object.gT)(expression, 'values').includes(value);
  switch ((0, kube_object.mz)(expression, 'operator')) {
  case 'In':
   return isListed;

  case 'NotIn':
   return !isListed;

  case 'Exists':
   return value !== void 0;

  case 'DoesNotExist':
   return value === void 0;

  default:
   return false;
  }
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/doctor/describe-budget.js
 const LIMITS = [ 'minAvailable', 'maxUnavailable' ];
 function describeBudgets(budgets, {stable: stable, canary: canary}) {
  const selecting = labels => budgets.filter(each => matchesSelector((0, kube_object.lJ)(each, 'spec', 'selector'), labels));
  const own = selecting(stable);
  const about = (kind, text) => checkOf('disruption-budget', kind, text);
  if (own.length === 0) return [ about('fact', 'No PodDisruptionBudget selects the pods.') ];
  const bare = canary === void 0 || selecting(canary).length > 0 ? [] : own;
  return [ ...own.map(budget => {
   const note = bare.includes(budget) ? ' It does not select the pods of a canary.' : '';
   return about('fact', `PodDisruptionBudget ${(0, kube_object.Vb)(budget)} ${describeLimit(budget)}.${note}`);
  }), ...own.length > 1 ? [ about('warning', `${own.length} PodDisruptionBudgets select the same pods, so the API server refuses every eviction. Keep one.`) ] : [] ];
 }
 function describeLimit(budget) {
  const [name = '', limit] = Object.entries((0, kube_object.lJ)(budget, 'spec')).find(([key]) => LIMITS.includes(key)) ?? [];
  const allowed = (0, kube_object.tk)(budget, 'status', 'disruptionsAllowed') ?? 0;
  const text = typeof limit === 'number' || typeof limit === 'string' ? `(${name} ${limit}) ` : '';
  return `${text}allows ${allowed} evictions now`;
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/doctor/inspect-around.js
 async function inspectAround(api, spec, {workload: workload, changedLabels: changedLabels}) {
  const [autoscalers, budgets] = await Promise.all([ listUnlessDenied(api, {
   kind: 'HorizontalPodAutoscaler',
   check: 'autoscaler',
   namespace: spec.namespace
  }), listUnlessDenied(api, {
   kind: 'PodDisruptionBudget',
   check: 'disruption-budget',
   namespace: spec.namespace
  }) ]);
  const scaling = autoscalers.found.filter(each => spec.kind === 'Deployment' && (0, 
  autoscaler.C5)(each, spec.workload));
  const stable = (0, kube_object.i1)(workload, 'spec', 'template', 'metadata', 'labels');
  const canary = changedLabels && (0, canary_labels.H2)(stable, changedLabels);
  const isUnscaled = autoscalers.checks.length === 0 && scaling.length === 0;
  return {
   checks: [ ...autoscalers.checks, ...scaling.flatMap(describeAutoscaler), ...isUnscaled ? [ checkOf('autoscaler', 'fact', `No HorizontalPodAutoscaler scales ${spec.workload}.`) ] : [], ...budgets.checks, ...budgets.checks.length > 0 ? [] : describeBudgets(budgets.found, {
    stable: stable,
    canary: canary
   }) ],
   autoscalers: autoscalers.checks.length === 0 ? scaling.map(kube_object.Vb) : void 0
  };
 }
 async function listUnlessDenied(api, {kind: kind, check: check, namespace: namespace}) {
  try {
   return {
    found: await api.list(kind, namespace),
    checks: []
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const text = error.code === 'access-denied' ? `The credentials may not list ${kind}s in namespace ${namespace}, so they were not checked.` : error.message;
   return {
    found: [],
    checks: [ {
     ...checkOf(check, 'unknown', text),
     area: 'permissions'
    } ]
   };
  }
 }
 var canary_names = __webpack_require__(57318);
 var resources = __webpack_require__(22222);
 var route_split = __webpack_require__(80230);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/doctor/describe-route.js
 const describe_route_REASON_LENGTH = 200;
 const describe_route_WORKS = [ 'Accepted', 'ResolvedRefs' ];
 function describeRoute(route, context) {
  const name = `${(0, kube_object.$6)(route, 'kind') ?? ''} ${(0, kube_object.Vb)(route)}`;
  const share = (0, route_split.SR)(route, context);
  const {stable: stable, namespace: namespace} = context.services;
  const leads = (0, kube_object.$6)(route, 'kind') === 'Service' ? `${name} in namespace ${namespace} selects the pods` : `${name} leads to Service ${stable}`;
  const sent = share === void 0 || share === 0 ? '' : ` It sends ${share}% of the requests to the canary.`;
  const managers = describeManagers(route);
  const managed = managers === void 0 ? '' : ` Its spec is managed by ${managers}.`;
  return [ checkOf('route', 'fact', `${leads}.${sent}${managed}`), ...brokenParents(route).map(reason => checkOf('route', 'warning', (0, 
  join_sentences.D)(`${name} is not in effect`, reason))) ];
 }
 function brokenParents(route) {
  return (0, kube_object.gT)(route, 'status', 'parents').flatMap(parent => (0, kube_object.gT)(parent, 'conditions').filter(each => describe_route_WORKS.includes((0, 
  kube_object.$6)(each, 'type') ?? '') && (0, kube_object.$6)(each, 'status') === 'False').map(each => (0, 
  one_line.T)((0, kube_object.$6)(each, 'message') ?? (0, kube_object.$6)(each, 'reason') ?? '').slice(0, describe_route_REASON_LENGTH)));
 }
 var route_kind = __webpack_require__(47640);
 var inspect_cluster = __webpack_require__(69626);
 var change_objects = __webpack_require__(87449);
 var read_cluster = __webpack_require__(61859);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/doctor/inspect-beside.js
 async function inspectBeside({api: api, clock: clock, spec: spec}, strategies) {
  const forAll = checks => checks.flatMap(check => strategies.map(strategy => ({
   ...check,
   strategy: strategy
  })));
  const service = spec.service ?? spec.workload;
  const about = {
   area: 'service',
   check: 'route'
  };
  const traffic = await attemptRead(about, () => spec.traffic === 'auto' ? (0, choose_way.ZJ)(api, spec, service) : Promise.resolve(spec.traffic));
  if ('failed' in traffic) return {
   checks: forAll([ traffic.failed ]),
   found: void 0,
   rules: new Map
  };
  const isSwitch = traffic.value === 'service-selector';
  const possible = strategies.filter(strategy => strategy !== 'canary' || !isSwitch);
  const rules = new Map(possible.map(strategy => [ strategy, (0, role_rules.u8)(traffic.value) ]));
  const impossible = strategies.filter(strategy => !possible.includes(strategy)).map(strategy => ({
   ...checkOf('route', 'refusal', (0, choose_way.tz)(spec, service)),
   strategy: strategy
  }));
  const world = {
   api: api,
   clock: clock,
   spec: {
    ...spec,
    service: service,
    traffic: traffic.value
   }
  };
  const reading = await attemptRead(about, () => (0, read_cluster.D$)(world));
  if ('failed' in reading) return {
   checks: [ ...impossible, ...forAll([ reading.failed ]) ],
   found: void 0,
   rules: rules
  };
  const {stable: stable, routes: routes, context: context} = reading.value;
  const obstacles = await attemptRead({
   area: 'service',
   check: 'workload'
  }, () => (0, inspect_cluster.AT)(reading.value, world));
  const checks = [ ...routes.flatMap(route => describeRoute(route, context)), ...'failed' in obstacles ? [ obstacles.failed ] : Object.entries(obstacles.value).flatMap(([check, texts]) => texts.map(text => checkOf(check, 'refusal', text))), ...(0, 
  inspect_cluster.ef)(stable).map(text => checkOf('workload', 'warning', text)) ];
  return {
   checks: [ ...impossible, ...forAll(checks) ],
   found: {
    world: world,
    reading: reading.value
   },
   rules: rules
  };
 }
 function namesBeside({world: {spec: spec}, reading: reading}) {
  const [canary, canaryService] = [ (0, canary_names.mh)(spec.workload), (0, canary_names.mh)(spec.service) ];
  const names = {
   deployments: [ spec.workload, canary ],
   'deployments delete': [ canary ],
   services: [ spec.service, canaryService ],
   'services delete': [ canaryService ],
   'services patch': [ spec.service ]
  };
  if (spec.traffic === 'service-selector') return names;
  for (const kind of route_kind.o[spec.traffic]) names[resources.eZ[kind].plural] = [];
  for (const route of reading.routes) {
   const {plural: plural} = resources.eZ[(0, change_objects.I)(route)];
   names[plural] = [ ...names[plural] ?? [], (0, kube_object.Vb)(route) ];
  }
  return names;
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/doctor/describe-identity.js
 const ANONYMOUS = 'system:anonymous';
 const GROUPS_SHOWN = 5;
 const describe_identity_NAME_LENGTH = 120;
 function describeIdentity(status) {
  const about = (kind, text) => ({
   area: 'identity',
   check: 'credentials',
   strategy: void 0,
   kind: kind,
   text: text
  });
  const user = cut((0, kube_object.$6)(status, 'userInfo', 'username') ?? '');
  if (user === '') return about('unknown', 'The API server did not report the user of the credentials.');
  if (user === ANONYMOUS) return about('refusal', 'The API server got no credentials (system:anonymous). Add a user to the kubeconfig.');
  const groups = (0, kube_object.gT)(status, 'userInfo', 'groups').map(group => cut(String(group)));
  const shown = groups.slice(0, GROUPS_SHOWN).join(', ');
  const more = groups.length > GROUPS_SHOWN ? ` and ${groups.length - GROUPS_SHOWN} more` : '';
  return about('fact', `The credentials belong to user ${user} (groups: ${shown || 'none'}${more}).`);
 }
 function cut(name) {
  return (0, one_line.T)(name).slice(0, describe_identity_NAME_LENGTH);
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/doctor/inspect-identity.js
 async function inspectIdentity(api) {
  const answers = checkOfIdentity('cluster', 'fact', `The API server ${api.server} answers.`);
  try {
   const identity = describeIdentity(await api.review('SelfSubjectReview', {}));
   return {
    isReached: identity.kind !== 'refusal',
    checks: [ answers, identity ]
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const unsaid = 'The API server did not report the user of the credentials.';
   if (error.code === 'access-denied' || error.code === 'not-found') return {
    isReached: true,
    checks: [ answers, checkOfIdentity('credentials', 'unknown', unsaid) ]
   };
   const isOfCredentials = error.code === 'credentials-expired' || error.code === 'credentials-missing';
   const about = {
    area: 'identity',
    check: isOfCredentials ? 'credentials' : 'cluster'
   };
   const seen = error.code === 'credentials-expired' ? [ answers ] : [];
   return {
    isReached: false,
    checks: [ ...seen, failedCheck(about, error) ]
   };
  }
 }
 function checkOfIdentity(check, kind, text) {
  return {
   area: 'identity',
   check: check,
   strategy: void 0,
   kind: kind,
   text: text
  };
 }
 var workload_revision = __webpack_require__(56538);
 var deployment_state = __webpack_require__(52958);
 var pod_trouble = __webpack_require__(4360);
 var workload_kind = __webpack_require__(57549);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/doctor/describe-workload.js
 function describeWorkload({kind: kind, workload: workload, pods: pods, now: now}) {
  const name = `${kind} ${(0, kube_object.Vb)(workload)}`;
  const state = (0, workload_kind.F)(kind, workload);
  const [wanted, available] = countsOf(kind, workload);
  const counted = `${name}: ${available} of ${wanted} pods are available.`;
  if (state.kind === 'ready') return checkOf('workload', 'fact', counted);
  const trouble = (0, pod_trouble.wd)(pods, now);
  const why = state.kind === 'failed' ? state.reason : `It is not ready: ${state.detail}.`;
  return checkOf('workload', 'warning', (0, join_sentences.D)(counted, trouble?.reason ?? (0, 
  pod_trouble.Qd)(pods) ?? why));
 }
 function countsOf(kind, workload) {
  const status = name => (0, kube_object.tk)(workload, 'status', name) ?? 0;
  return kind === 'DaemonSet' ? [ status('desiredNumberScheduled'), status('numberAvailable') ] : [ (0, 
  deployment_state.hb)(workload), status('availableReplicas') ];
 }
 function describeProbes(workload) {
  const containers = (0, kube_object.gT)(workload, 'spec', 'template', 'spec', 'containers');
  return containers.filter(container => (0, kube_object.mz)(container, 'readinessProbe') === void 0).map(container => checkOf('probe', 'warning', `Container ${(0, 
  kube_object.$6)(container, 'name') ?? ''} has no readiness probe, so a pod counts as available before it can serve. Add one.`));
 }
 var describe_lock = __webpack_require__(17938);
 var pods_of = __webpack_require__(59580);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/doctor/inspect-state.js
 async function inspectState(workload, spec, api) {
  const read = await attemptRead({
   area: 'service',
   check: 'workload'
  }, async () => describeWorkload({
   kind: spec.kind,
   workload: workload,
   pods: await (0, pods_of.EB)(workload, {
    api: api,
    spec: spec
   }),
   now: await api.now()
  }));
  return [ 'failed' in read ? read.failed : read.value, ...describeProbes(workload) ];
 }
 async function inspectFollowers(workload, spec, api) {
  const images = spec.images.size > 0 ? spec.images : new Map(Object.entries((0, workload_revision.IC)(workload)));
  const read = await attemptRead({
   area: 'service',
   check: 'cron-jobs'
  }, () => (0, inspect_cluster.Ok)({
   api: api,
   spec: {
    ...spec,
    images: images
   }
  }));
  if ('failed' in read) return [ read.failed ];
  if (read.value.length > 0) return read.value.map(text => checkOf('cron-jobs', 'refusal', text));
  if (spec.cronJobs.length === 0) return [];
  return [ checkOf('cron-jobs', 'fact', `The CronJobs ${spec.cronJobs.join(', ')} follow a release.`) ];
 }
 async function inspectLock(api, {namespace: namespace, workload: workload}) {
  const read = await attemptRead({
   area: 'service',
   check: 'lock'
  }, async () => {
   const lease = await api.read({
    kind: 'Lease',
    namespace: namespace,
    name: (0, lease_object.AI)(workload)
   });
   const {isLeft: isLeft, text: text} = (0, describe_lock.F)(lease && (0, lease_object.zR)(lease), await api.now());
   return checkOf('lock', isLeft ? 'warning' : 'fact', text);
  });
  return 'failed' in read ? read.failed : read.value;
 }
 var names_of_side = __webpack_require__(47620);
 var kubernetes_split = __webpack_require__(1223);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/doctor/running-sides.js
 async function readRunningSides(world) {
  const split = (0, kubernetes_split.J)(world);
  await split.readLock();
  const {stable: stable, others: others} = await split.readShares();
  const [canary] = others;
  if (stable === void 0) return {
   canary: void 0,
   stable: void 0
  };
  if (canary === void 0) return {
   canary: void 0,
   stable: (0, names_of_side.e)(stable, world.spec)
  };
  return (0, names_of_side.k)({
   canary: canary.revision,
   stable: stable
  }, world.spec);
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/doctor/inspect-kubernetes.js
 async function inspectKubernetes({spec: {namespace: namespace, ...asked}, strategies: strategies}, cluster) {
  const world = (0, retry_reads.A)(cluster);
  const place = namespace ?? cluster.namespace ?? 'default';
  const spec = {
   ...asked,
   namespace: place,
   manifests: [],
   ...NO_TIMES
  };
  const identity = await inspectIdentity(world.api);
  const readSides = () => Promise.reject(NO_CANARY);
  if (!identity.isReached) return {
   checks: identity.checks,
   readSides: readSides
  };
  const workload = await attemptRead(WORKLOAD, () => (0, choose_way.Ld)(world.api, spec));
  if ('value' in workload) {
   const found = await inspectFound(workload.value, {
    spec: spec,
    strategies: strategies
   }, world);
   return {
    ...found,
    checks: [ ...identity.checks, ...found.checks ]
   };
  }
  const rules = rulesOf(spec, {
   strategies: strategies,
   beside: new Map
  });
  const permissions = await inspectAccess(world.api, {
   namespace: spec.namespace,
   rules: rules,
   names: namesInPlace(spec)
  });
  return {
   checks: [ ...identity.checks, ...permissions, workload.failed ],
   readSides: readSides
  };
 }
 async function inspectFound(workload, {spec: spec, strategies: strategies}, {api: api, clock: clock}) {
  const shifting = strategies.filter(strategy => strategy !== 'rolling');
  const beside = shifting.length === 0 ? NOTHING : await inspectBeside({
   api: api,
   clock: clock,
   spec: spec
  }, shifting);
  const {found: found} = beside;
  const rolling = strategies.includes('rolling') ? inspectRolling(workload, spec) : [];
  const changedLabels = found?.reading.context.labels.changed;
  const around = await inspectAround(api, spec, {
   workload: workload,
   changedLabels: changedLabels
  });
  const permissions = await inspectAccess(api, {
   namespace: spec.namespace,
   rules: rulesOf(spec, {
    strategies: strategies,
    beside: beside.rules
   }),
   names: {
    ...found === void 0 ? namesInPlace(spec) : namesBeside(found),
    leases: [ (0, lease_object.AI)(spec.workload) ],
    cronjobs: spec.cronJobs,
    ...around.autoscalers === void 0 ? {} : {
     horizontalpodautoscalers: around.autoscalers
    }
   }
  });
  return {
   checks: [ ...permissions, ...await inspectState(workload, spec, api), ...mergeStrategies([ ...rolling, ...beside.checks ], strategies), ...around.checks, ...await inspectFollowers(workload, spec, api), ...describeOwner([ workload, ...found?.reading.routes ?? [] ]), await inspectLock(api, spec) ],
   readSides: () => found === void 0 ? Promise.reject(NO_CANARY) : readRunningSides(found.world)
  };
 }
 const NO_TIMES = {
  readyWithinSeconds: 0,
  drainSeconds: 0
 };
 const WORKLOAD = {
  area: 'service',
  check: 'workload'
 };
 const NO_CANARY = new errors.s('not-found', 'The revisions were not found. See the other checks.');
 const NOTHING = {
  checks: [],
  found: void 0,
  rules: new Map
 };
 function inspectRolling(workload, spec) {
  const about = (check, texts) => texts.map(text => ({
   ...checkOf(check, 'refusal', text),
   strategy: 'rolling'
  }));
  return [ ...about('workload', (0, rolling_target.qL)(workload, spec)), ...about('owner', (0, 
  rolling_target.Wr)(workload, spec)) ];
 }
 function rulesOf({kind: kind, traffic: traffic, cronJobs: cronJobs, migration: migration}, {strategies: strategies, beside: beside}) {
  const more = [ ...(0, role_rules.pb)(cronJobs), ...(0, role_rules.Iw)(migration) ];
  const ruled = strategies.map(strategy => {
   const own = strategy === 'rolling' ? (0, role_rules.$N)(kind) : beside.get(strategy);
   return [ strategy, [ ...own ?? (traffic === 'auto' ? [] : (0, role_rules.u8)(traffic)), ...more ] ];
  });
  return new Map(ruled);
 }
 function namesInPlace({workload: workload}) {
  return {
   deployments: [ workload ],
   statefulsets: [ workload ],
   daemonsets: [ workload ]
  };
 }
 var judge = __webpack_require__(15098);
 var source_findings = __webpack_require__(22659);
 // CONCATENATED MODULE: ./build/src/actions/doctor/examine-kubernetes.js
 async function examineKubernetes(inputs, dependencies) {
  const {log: log, summary: summary} = dependencies;
  const {spec: spec, strategies: strategies} = inputs;
  const {server: server, findings: findings} = await findAll(inputs, dependencies);
  const {readiness: readiness, verdict: verdict, reason: reason} = (0, judge.S)(strategies, findings);
  for (const finding of findings) log.line((0, judge.c)(finding));
  if (verdict === 'ready') log.line(`ready: ${reason}`);
  await summary.append((0, render_doctor_summary.Y)({
   service: spec.workload,
   verdict: verdict,
   reason: reason,
   findings: findings,
   claims: void 0,
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
     service: spec.workload,
     server: server,
     verdict: verdict,
     findings: findings
    })
   },
   ...verdict === 'ready' ? {} : {
    failure: reason
   }
  };
 }
 async function findAll({spec: spec, strategies: strategies, gates: gates}, {connect: connect, connectSources: connectSources, clock: clock}) {
  let cluster;
  try {
   cluster = await connect();
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const check = failedCheck({
    area: 'identity',
    check: 'cluster'
   }, error);
   return {
    server: void 0,
    findings: [ toDoctorFinding(check) ]
   };
  }
  try {
   const {checks: checks, readSides: readSides} = await inspectKubernetes({
    spec: spec,
    strategies: strategies
   }, cluster);
   const sources = await (0, source_findings.I)({
    gates: gates,
    strategies: strategies
   }, {
    connect: connectSources,
    clock: clock,
    readSides: readSides
   });
   return {
    server: cluster.api.server,
    findings: [ ...checks.map(toDoctorFinding), ...sources ]
   };
  } finally {
   cluster.close();
  }
 }
 const STATES = {
  fact: 'ok',
  warning: 'warning',
  refusal: 'blocked',
  unknown: 'unknown'
 };
 function toDoctorFinding({area: area, strategy: strategy, check: check, kind: kind, text: text, fix: fix}) {
  return {
   area: area,
   strategy: strategy,
   check: check,
   state: STATES[kind],
   message: text,
   fix: fix
  };
 }
}),

/***/ 11641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => chooseContainer,
  i: () => placedWithinSeconds
 });
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 function placedWithinSeconds({migration: migration, readyWithinSeconds: readyWithinSeconds}) {
  return readyWithinSeconds + (migration?.withinSeconds ?? 0);
 }
 function chooseContainer(workload, {container: container}, images) {
  const own = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(workload, 'spec', 'template', 'spec', 'containers').map(each => (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(each, 'name') ?? '');
  if (container !== void 0) return own.includes(container) ? {
   container: container
  } : {
   problem: `The pods have no container ${container}. Check the input migrate-container.`
  };
  const released = [ ...images ].filter(each => own.includes(each));
  const [only, ...others] = own.length === 1 ? own : released;
  if (only !== void 0 && others.length === 0) return {
   container: only
  };
  return {
   problem: 'The migration could run in several containers. Name one in the input migrate-container.'
  };
 }
})

};
