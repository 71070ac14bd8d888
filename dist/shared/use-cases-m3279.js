export const modules = {

/***/ 74374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  E_: () => recordTemplate,
  Gz: () => previousTemplate,
  gh: () => TEMPLATE_CHARACTERS
 });
 var _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28634);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72428);
 var _canary_workload_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56538);
 const PREVIOUS_TEMPLATE = 'deploy-kit/previous-template';
 const TEMPLATE_CHARACTERS = 65536;
 function previousTemplate(workload, revision) {
  try {
   const template = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.lJ)(JSON.parse((0, 
   _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.lW)(workload, PREVIOUS_TEMPLATE) ?? ''));
   return (0, _canary_workload_revision_js__WEBPACK_IMPORTED_MODULE_0__.DT)({
    spec: {
     template: template
    }
   }, '').id === revision.id ? template : void 0;
  } catch {
   return;
  }
 }
 function recordTemplate(workload, template) {
  return (0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__.fz)(workload, PREVIOUS_TEMPLATE, template && JSON.stringify(template));
 }
}),

/***/ 43954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  b: () => LEFT_REASON,
  deployKubernetes: () => deployKubernetes,
  $: () => placeOf
 });
 var errors = __webpack_require__(33047);
 var deployment_log = __webpack_require__(39143);
 var mark_start = __webpack_require__(69539);
 var open_hooks = __webpack_require__(62950);
 var open_sources = __webpack_require__(50647);
 var unless_cancelled = __webpack_require__(9483);
 var until_answered = __webpack_require__(7851);
 var left_rollout = __webpack_require__(77803);
 var roll_out_when_free = __webpack_require__(62238);
 var stepped_record = __webpack_require__(91037);
 var stepped_rollout_request = __webpack_require__(61047);
 var workload_revision = __webpack_require__(56538);
 var kube_object = __webpack_require__(72428);
 var deployment_state = __webpack_require__(52958);
 var choose_way = __webpack_require__(74330);
 var left_way = __webpack_require__(57862);
 var open_workload = __webpack_require__(71534);
 var job_state = __webpack_require__(74030);
 var log_position = __webpack_require__(67731);
 var migration_job = __webpack_require__(13211);
 var pods_of = __webpack_require__(59580);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/migration/watch-migration.js
 const LINES_AT_MOST = 1e3;
 const LINE_LENGTH = 1e3;
 function watchMigration(target, shown) {
  const {api: api, spec: spec, eventLog: eventLog} = shown;
  if (spec.migration === void 0) return target;
  const print = logPrinter(shown);
  let stage = 'unseen';
  const look = async name => {
   const job = await api.read({
    kind: 'Job',
    namespace: spec.namespace,
    name: name
   });
   if (job === void 0 || !(0, migration_job.FD)(job, spec.workload)) {
    if (stage === 'running') eventLog.detail(`Migration stopped: Job ${name} was removed`, 'warning');
    if (stage === 'running') stage = 'over';
    return;
   }
   if (stage === 'unseen') eventLog.milestone(`Migration started: Job ${name}`);
   stage = 'running';
   const {kind: kind} = (0, job_state.d)(job);
   const pods = await (0, pods_of.EB)(job, shown);
   await print(pods).catch(unlessDeployError);
   if (kind !== 'passed' && kind !== 'failed') return;
   stage = 'over';
   if (kind === 'passed') eventLog.milestone('Migration succeeded', 'good'); else await excerptFailure(pods, shown).catch(unlessDeployError);
  };
  return {
   ...target,
   async follow(ref, observed) {
    const abort = await target.follow(ref, observed);
    if (stage !== 'over') await look((0, migration_job.Aj)(spec.workload, ref.canary)).catch(unlessDeployError);
    return abort;
   }
  };
 }
 function logPrinter({api: api, spec: {namespace: namespace}, log: log}) {
  let position;
  let printed = 0;
  return async ([pod]) => {
   const container = (0, kube_object.$6)(pod, 'spec', 'containers', 0, 'name');
   if (pod === void 0 || container === void 0) return;
   while (printed < LINES_AT_MOST) {
    const name = (0, kube_object.$6)(pod, 'metadata', 'name') ?? '';
    const {lines: lines, isCut: isCut} = await api.linesSince({
     namespace: namespace,
     name: name,
     container: container
    }, position?.second);
    const next = (0, log_position.C)(position, lines);
    position = next.position;
    const most = next.fresh.slice(0, LINES_AT_MOST - printed);
    for (const {text: text} of most) log.line(`  | ${text.slice(0, LINE_LENGTH)}`);
    printed += most.length;
    const isStuck = isCut && next.fresh.length === 0;
    if (isStuck) printed = LINES_AT_MOST;
    if (printed >= LINES_AT_MOST) log.line('  The migration printed more lines, which are not shown.');
    if (!isCut) return;
   }
  };
 }
 async function excerptFailure(pods, {api: api, spec: {namespace: namespace}, eventLog: eventLog}) {
  const failed = (0, job_state.D)(pods);
  if (failed === void 0) return;
  const name = (0, kube_object.$6)(failed.pod, 'metadata', 'name') ?? '';
  const lines = await api.lastLines({
   namespace: namespace,
   name: name,
   container: failed.container
  });
  if (lines.length > 0) eventLog.excerpt({
   title: `Last log lines of the migration, container ${failed.container}`,
   lines: lines
  });
 }
 function unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
 }
 var inspect_images = __webpack_require__(441);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/manifest/workload-manifest.js
 const LISTS = [ 'initContainers', 'containers' ];
 function releaseManifest(workload, images) {
  const template = (0, kube_object.lJ)(workload, 'spec', 'template');
  const withContainers = change => {
   const spec = (0, kube_object.lJ)(template, 'spec');
   const lists = LISTS.filter(list => spec[list] !== void 0);
   return {
    ...spec,
    ...Object.fromEntries(lists.map(list => [ list, (0, kube_object.gT)(spec, list).map(each => change((0, 
    kube_object.lJ)(each))) ]))
   };
  };
  const own = {
   ...template,
   spec: withContainers(container => (0, kube_object.FF)(container, [ 'image' ]))
  };
  const annotations = {
   ...(0, kube_object.lJ)(template, 'metadata', 'annotations'),
   [workload_revision.nE]: digestOfValue(own)
  };
  return {
   ...workload,
   spec: {
    ...(0, kube_object.lJ)(workload, 'spec'),
    template: {
     ...template,
     metadata: {
      ...(0, kube_object.lJ)(template, 'metadata'),
      annotations: annotations
     },
     spec: withContainers(container => {
      const image = images.get((0, kube_object.$6)(container, 'name') ?? '');
      return image === void 0 ? container : {
       ...container,
       image: image
      };
     })
    }
   }
  };
 }
 function digestOfValue(value) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of (new TextEncoder).encode(JSON.stringify(sorted(value)))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
 }
 function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1);
  return Object.fromEntries(entries.map(([key, member]) => [ key, sorted(member) ]));
 }
 var previous_template = __webpack_require__(74374);
 var plan_manifests = __webpack_require__(3279);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/manifests/plan-release.js
 async function planRelease(api, {manifests: manifests, images: images, kind: kind, workload: name, namespace: namespace}, live) {
  if (manifests.length === 0) return;
  const isWorkload = each => each.kind === kind && each.name === name;
  const released = manifests.map(each => isWorkload(each) ? {
   ...each,
   object: releaseManifest(each.object, images),
   released: [ ...images.keys() ]
  } : each);
  const {objects: objects, refusals: refusals, changes: changes} = await (0, plan_manifests.q)(released, {
   api: api,
   namespace: namespace
  });
  const workload = objects.find(({address: address}) => isWorkload(address));
  const own = manifests.find(isWorkload);
  const isLarge = JSON.stringify((0, kube_object.lJ)(live, 'spec', 'template')).length > previous_template.gh;
  return {
   changes: changes,
   workload: workload,
   others: objects.filter(each => each !== workload),
   refusals: [ ...refusals, ...own === void 0 ? [] : (0, inspect_images.J)(own.object, {
    name: `${kind} ${name} (${own.place})`,
    images: images
   }), ...own !== void 0 && isLarge ? [ `The pod template of ${kind} ${name} is larger than 64 KiB, so that it cannot be kept for a rollback. Remove the workload from manifests.` ] : [] ]
  };
 }
 var retry_reads = __webpack_require__(35295);
 var join_sentences = __webpack_require__(78309);
 var one_line = __webpack_require__(3823);
 var canary_names = __webpack_require__(57318);
 var pod_trouble = __webpack_require__(4360);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/watch-pods.js
 const MOST_EXCERPTS = 3;
 const WARNING_LENGTH = 200;
 const KINDS = {
  'image-pull': 'image-pull',
  'missing-secret': 'missing-secret',
  'task-failures': 'crashed',
  'never-healthy': 'unhealthy'
 };
 function watchPods(target, {api: api, spec: spec, way: way, eventLog: eventLog}) {
  const failures = [];
  const {kind: kind, namespace: namespace, workload: workload} = spec;
  const name = way.kind === 'beside' ? (0, canary_names.mh)(workload) : workload;
  const lines = async (pod, container) => {
   if (container === void 0) return;
   const last = await api.lastLines({
    namespace: namespace,
    name: pod,
    container: container
   });
   if (last.length > 0) eventLog.excerpt({
    title: `Last log lines of ${pod}, container ${container}`,
    lines: last
   });
  };
  const note = async ({cause: cause}) => {
   let unready;
   const object = await api.read({
    kind: kind,
    namespace: namespace,
    name: name
   });
   if (object === void 0) return;
   const now = await api.now();
   for (const pod of await (0, pods_of.EB)(object, {
    api: api,
    spec: spec
   })) {
    const trouble = (0, pod_trouble.wd)([ pod ], now);
    if (failures.length === MOST_EXCERPTS) return unready;
    if (trouble === void 0 && ((0, pod_trouble.Ft)(pod) || cause !== 'never-healthy')) continue;
    const reason = trouble?.reason ?? await explainUnready(pod, {
     api: api,
     spec: spec
    });
    if (trouble === void 0) unready ??= reason;
    failures.push({
     instance: (0, kube_object.Vb)(pod),
     kind: (trouble && KINDS[trouble.cause]) ?? 'unhealthy',
     decides: 'at-once',
     reason: reason,
     stoppedAt: void 0,
     containers: []
    });
    await lines((0, kube_object.Vb)(pod), trouble === void 0 ? unreadyContainer(pod) : trouble.container);
   }
   return unready;
  };
  let why;
  return {
   failures: failures,
   target: {
    ...target,
    async follow(ref, observed) {
     const abort = await target.follow(ref, observed);
     if (abort === void 0) return;
     if (failures.length === 0) why = await note(abort).catch(watch_pods_unlessDeployError);
     return {
      ...abort,
      reason: (0, join_sentences.D)(abort.reason, why)
     };
    }
   }
  };
 }
 async function explainUnready(pod, {api: api, spec: {namespace: namespace}}) {
  const warnings = await api.lastWarnings({
   namespace: namespace,
   name: (0, kube_object.Vb)(pod)
  }).catch(watch_pods_unlessDeployError);
  const last = (0, one_line.T)(warnings?.at(-1) ?? '').slice(0, WARNING_LENGTH);
  return last === '' ? (0, pods_of.Fx)(pod) : `Pod ${(0, kube_object.Vb)(pod)} is not ready: ${last}`;
 }
 function unreadyContainer(pod) {
  const status = (0, kube_object.gT)(pod, 'status', 'containerStatuses').find(each => (0, 
  kube_object.mz)(each, 'ready') !== true);
  return (0, kube_object.$6)(status, 'name');
 }
 function watch_pods_unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
  return;
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/deploy-kubernetes.js
 const PREPARE_WITHIN_MILLISECONDS = 12e4;
 const LEFT_REASON = 'The job was canceled (`on-cancel: leave`). The traffic stays as it is until the next deployment or rollback.';
 async function deployKubernetes(request, dependencies) {
  const {clock: clock, log: log, cancelled: cancelled, state: state, run: run, newToken: newToken} = dependencies;
  const startedAt = (0, mark_start.E)(clock);
  const world = (0, retry_reads.A)(dependencies.world);
  const sources = await (0, open_sources.B)(request, dependencies.connectSources);
  const hooks = await (0, open_hooks.R)(request, dependencies.connectHooks);
  const until = clock.now() + Math.min(request.timeoutMilliseconds, PREPARE_WITHIN_MILLISECONDS);
  const prepared = await log.group('Prepare', () => (0, unless_cancelled.M)(cancelled, (0, 
  until_answered.Y)(() => prepareWorkload(request, world), until, dependencies)));
  const {spec: spec, way: way, canary: canary, opened: opened, release: release} = prepared;
  await logChanges(release?.changes ?? [], log);
  const eventLog = (0, deployment_log.w)({
   subject: spec.workload,
   prefix: ''
  }, {
   clock: clock,
   log: log
  });
  const images = request.version === 'given' ? spec.images : new Map(Object.entries(canary.images));
  const target = opened.targetOf(images, {
   newToken: newToken,
   pauseTimeoutSeconds: request.pauseTimeoutSeconds
  });
  const watch = watchPods(watchMigration(target, {
   api: world.api,
   spec: spec,
   log: log,
   eventLog: eventLog
  }), {
   api: world.api,
   spec: spec,
   way: way,
   eventLog: eventLog
  });
  const saved = {
   ...watch.target,
   start: (plan, begun) => watch.target.start(plan, ref => {
    (0, left_way.D)(state, {
     spec: spec,
     way: way
    });
    (0, left_rollout.hg)(state, {
     ref: ref,
     onCancel: request.onCancel,
     startedAt: startedAt()
    });
    begun(ref);
   })
  };
  const rolled = await (0, roll_out_when_free.M)({
   request: request,
   spec: (0, stepped_rollout_request.e)(request, canary, run.url),
   target: saved,
   lock: opened.split,
   eventLog: eventLog,
   sources: sources,
   hooks: hooks,
   leftReason: LEFT_REASON
  }, dependencies);
  (0, left_rollout.dw)(state);
  const {ending: ending, ref: ref} = rolled;
  const record = (0, stepped_record.z)({
   to: {
    ...canary,
    images: (0, workload_revision.jV)(canary.images)
   },
   rolledOut: rolled,
   isStarted: ref !== void 0,
   failures: watch.failures,
   planLines: request.planLines,
   explanation: ref && target.explain(ref, ending),
   startedAt: startedAt(),
   finishedAt: clock.now(),
   instances: await countPods(world, spec)
  }, {
   place: placeOf(world, spec),
   eventLog: eventLog
  });
  return (0, stepped_rollout_request.u)({
   mode: request.mode,
   strategy: spec.strategy
  }, record, eventLog);
 }
 async function logChanges(changes, log) {
  if (changes.length === 0) return;
  await log.group('Changes by the manifests', () => {
   changes.forEach(line => log.line(line));
   return Promise.resolve();
  });
 }
 async function prepareWorkload({spec: {namespace: namespace, ...asked}, purpose: purpose, version: version}, world) {
  const spec = {
   ...asked,
   namespace: namespace ?? world.namespace ?? 'default'
  };
  const object = await (0, choose_way.Ld)(world.api, spec);
  const way = await (0, choose_way.T4)(world.api, {
   spec: spec,
   purpose: purpose
  });
  const release = await planRelease(world.api, spec, object);
  const opened = (0, open_workload.W)(world, spec, {
   way: way,
   release: release
  });
  const canary = await (0, open_workload.N)(spec, {
   object: release?.workload?.result ?? object,
   split: opened.split,
   version: version,
   way: way
  });
  return {
   spec: spec,
   way: way,
   opened: opened,
   canary: canary,
   release: release
  };
 }
 function placeOf({api: api}, {namespace: namespace, workload: workload, strategy: strategy}) {
  return {
   platform: 'kubernetes',
   instanceNoun: 'pod',
   target: `${api.server}/${namespace}`,
   service: workload,
   strategy: strategy
  };
 }
 async function countPods({api: api}, {kind: kind, namespace: namespace, workload: name}) {
  const workload = await api.read({
   kind: kind,
   namespace: namespace,
   name: name
  }).catch(deploy_kubernetes_unlessDeployError);
  return workload && {
   desired: desiredOf(workload, kind),
   running: availableOf(workload, kind)
  };
 }
 function desiredOf(workload, kind) {
  return kind === 'DaemonSet' ? (0, kube_object.tk)(workload, 'status', 'desiredNumberScheduled') ?? 0 : (0, 
  deployment_state.hb)(workload);
 }
 function availableOf(workload, kind) {
  return (0, kube_object.tk)(workload, 'status', kind === 'DaemonSet' ? 'numberAvailable' : 'availableReplicas') ?? 0;
 }
 function deploy_kubernetes_unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
  return;
 }
}),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  p: () => explainConflicts,
  q: () => planManifests
 });
 var errors = __webpack_require__(33047);
 var managers = __webpack_require__(8533);
 var canary_names = __webpack_require__(57318);
 var kube_object = __webpack_require__(72428);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/manifest/apply-order.js
 const FIRST = [ 'ServiceAccount', 'Role', 'RoleBinding', 'Secret', 'ConfigMap', 'PersistentVolumeClaim', 'Service' ];
 const LAST = [ 'PodDisruptionBudget', 'HorizontalPodAutoscaler', 'CronJob', 'Job' ];
 function inApplyOrder(manifests) {
  const rank = ({kind: kind}) => {
   const [first, last] = [ FIRST.indexOf(kind), LAST.indexOf(kind) ];
   return first !== -1 ? first : last === -1 ? FIRST.length : FIRST.length + 1 + last;
  };
  return manifests.toSorted((one, other) => rank(one) - rank(other));
 }
 var one_line = __webpack_require__(3823);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/manifest/diff-objects.js
 const LINES_AT_MOST = 60;
 const VALUE_LENGTH = 80;
 const NOT_COMPARED = new Set([ '.status', '.metadata.managedFields', '.metadata.resourceVersion', '.metadata.generation', '.metadata.uid', '.metadata.creationTimestamp' ]);
 const HIDDEN = '(hidden)';
 const OFTEN_SECRET = /\.(?:env|httpHeaders)\[.*\]\.value$|\.(?:args|command)(?:\[\d+\])?$/;
 const APPLIED = '.metadata.annotations["kubectl.kubernetes.io/last-applied-configuration"]';
 function diffObjects(before, after) {
  const isSecret = after.kind === 'Secret';
  const [old, next] = [ leavesOf(before ?? {}), leavesOf(after) ];
  const show = (path, value) => isHidden(path, {
   isSecret: isSecret
  }) ? HIDDEN : shorten(value);
  const lines = [];
  for (const [path, value] of next) {
   const was = old.get(path);
   if (!old.has(path)) lines.push(`+ ${path}: ${show(path, value)}`); else if (was !== value) lines.push(`~ ${path}: ${show(path, was)} -> ${show(path, value)}`);
  }
  for (const [path, value] of old) if (!next.has(path)) lines.push(`- ${path}: ${show(path, value)}`);
  const left = lines.length - LINES_AT_MOST;
  return left <= 0 ? lines : [ ...lines.slice(0, LINES_AT_MOST), `and ${left} more` ];
 }
 function isHidden(path, {isSecret: isSecret}) {
  const isOfSecret = [ '.data', '.stringData', '.metadata.annotations' ].some(start => path.startsWith(start));
  return isSecret && isOfSecret || OFTEN_SECRET.test(path) || path === APPLIED;
 }
 function leavesOf(value) {
  const leaves = new Map;
  const visit = (each, path) => {
   if (NOT_COMPARED.has(path)) return;
   if (Array.isArray(each) && each.length > 0) {
    const names = each.map(item => (0, kube_object.Gv)(item) ? item.name : void 0);
    const isNamed = names.every(name => typeof name === 'string') && new Set(names).size === names.length;
    each.forEach((item, index) => visit(item, `${path}[${isNamed ? shorten(names[index]) : index}]`));
   } else if ((0, kube_object.Gv)(each) && Object.keys(each).length > 0) for (const [key, member] of Object.entries(each)) visit(member, `${path}${/^[\w-]+$/.test(key) ? `.${key}` : `["${shorten(key)}"]`}`); else leaves.set(path, Array.isArray(each) ? '[]' : (0, 
   kube_object.Gv)(each) ? '{}' : each);
  };
  visit(value, '');
  return leaves;
 }
 function shorten(value) {
  const text = (0, one_line.T)(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}…` : text;
 }
 var field_conflicts = __webpack_require__(94876);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/manifests/plan-manifests.js
 async function planManifests(manifests, place) {
  const known = new Map;
  const plans = [];
  for (const manifest of inApplyOrder(manifests)) {
   const {apiVersion: apiVersion} = manifest;
   const resources = known.get(apiVersion) ?? await place.api.resourcesOf(apiVersion);
   known.set(apiVersion, resources);
   plans.push(await planObject(manifest, resources, place));
  }
  return {
   objects: plans.flatMap(plan => 'planned' in plan ? [ plan.planned ] : []),
   refusals: plans.flatMap(plan => 'refusal' in plan ? [ plan.refusal ] : []),
   changes: plans.flatMap(plan => 'planned' in plan ? plan.changes : [])
  };
 }
 async function planObject(manifest, resources, {api: api, namespace: namespace}) {
  const {kind: kind, apiVersion: apiVersion, name: name, object: object, place: place} = manifest;
  const what = `${kind} ${name} (${place})`;
  const resource = resources.find(each => each.kind === kind);
  if (resource === void 0) return {
   refusal: `The cluster does not know ${kind} of ${apiVersion} (${place}). Install its definition, or correct apiVersion and kind.`
  };
  if (!resource.isNamespaced) return {
   refusal: `${what} is not in a namespace. Apply it with your own tools, and remove it from manifests.`
  };
  const own = (0, kube_object.$6)(object, 'metadata', 'namespace') ?? namespace;
  if (own !== namespace) return {
   refusal: `${what} is in another namespace than ${namespace}. Remove it from manifests.`
  };
  const address = {
   apiVersion: apiVersion,
   kind: kind,
   plural: resource.plural,
   namespace: namespace,
   name: name
  };
  try {
   const {released: released = []} = manifest;
   return await planKnown({
    address: address,
    object: placed(object, namespace),
    what: what,
    released: released
   }, api);
  } catch (error) {
   if (!(error instanceof errors.s) || ![ 'rejected', 'access-denied', 'bad-input' ].includes(error.code)) throw error;
   return {
    refusal: `${what} cannot be applied. ${error.message}`
   };
  }
 }
 async function planKnown({address: address, object: object, what: what, released: released}, api) {
  const live = await api.readAny(address);
  const tool = live && (0, managers.I)(live);
  if (tool !== void 0) return {
   refusal: `${tool} manages ${what} and would revert it. Deploy it through ${tool}, and remove it from manifests.`
  };
  if (live !== void 0 && (0, kube_object.fy)(live)) return {
   refusal: `${what} is being deleted. Wait until it is gone, then deploy again.`
  };
  const first = await api.apply(address, object, {
   isDryRun: true,
   force: false
  });
  const others = first.kind === 'conflicts' ? (0, field_conflicts.y)(first.conflicts, released) : [];
  if (others.length > 0) return {
   refusal: explainConflicts(others, what)
  };
  const force = first.kind === 'conflicts';
  const last = force ? await api.apply(address, object, {
   isDryRun: true,
   force: force
  }) : first;
  if (last.kind === 'conflicts') return {
   refusal: explainConflicts(last.conflicts, what)
  };
  const result = last.object;
  const lines = diffObjects(live, result);
  const {kind: kind, name: name} = address;
  const changes = [ ...live === void 0 ? [ `Create ${kind} ${name}.` ] : lines.length > 0 ? [ `Apply ${kind} ${name}:` ] : [], ...live === void 0 ? [] : lines.map(line => `  ${line}`) ];
  return {
   planned: {
    address: address,
    object: object,
    result: result,
    force: force,
    released: released
   },
   changes: changes
  };
 }
 const SHOWN_CONFLICTS = 3;
 function explainConflicts(conflicts, what) {
  const shown = conflicts.slice(0, SHOWN_CONFLICTS).map(({field: field, manager: manager}) => `${field} (${manager})`);
  const more = conflicts.length > SHOWN_CONFLICTS ? ` and ${conflicts.length - SHOWN_CONFLICTS} more` : '';
  return `Other managers set fields of ${what}: ${shown.join(', ')}${more}. Remove these fields from the manifest, or take them over once: kubectl apply --server-side --field-manager=${canary_names.u} --force-conflicts.`;
 }
 const OF_SERVER = [ 'managedFields', 'resourceVersion', 'uid', 'creationTimestamp', 'generation' ];
 function placed(object, namespace) {
  return {
   ...(0, kube_object.FF)(object, [ 'status' ]),
   metadata: {
    ...(0, kube_object.FF)(object.metadata, OF_SERVER),
    namespace: namespace
   }
  };
 }
}),

/***/ 71534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  N: () => chooseRevision,
  W: () => openWorkload
 });
 var errors = __webpack_require__(33047);
 var rollout_note = __webpack_require__(73513);
 var revision_history = __webpack_require__(35415);
 var workload_revision = __webpack_require__(56538);
 var previous_template = __webpack_require__(74374);
 var kubernetes_target = __webpack_require__(82199);
 var json_patch = __webpack_require__(28634);
 var kube_object = __webpack_require__(72428);
 var migration_note = __webpack_require__(46726);
 var pod_trouble = __webpack_require__(4360);
 var update_note = __webpack_require__(98136);
 var workload_kind = __webpack_require__(57549);
 var follow_cron_jobs = __webpack_require__(34805);
 var field_conflicts = __webpack_require__(94876);
 var plan_manifests = __webpack_require__(3279);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/manifests/apply-manifests.js
 async function applyPlanned(api, objects) {
  for (const planned of objects) await applyOne(api, planned);
 }
 async function applyOne(api, {address: address, object: object, force: force, released: released}, resourceVersion) {
  const metadata = {
   ...object.metadata,
   ...resourceVersion === void 0 ? {} : {
    resourceVersion: resourceVersion
   }
  };
  if (force) {
   const now = await api.apply(address, object, {
    isDryRun: true,
    force: false
   });
   refuseAll(now.kind === 'applied' ? [] : (0, field_conflicts.y)(now.conflicts, released), address);
  }
  const applied = await api.apply(address, {
   ...object,
   metadata: metadata
  }, {
   isDryRun: false,
   force: force
  });
  refuseAll(applied.kind === 'applied' ? [] : applied.conflicts, address);
 }
 function refuseAll(conflicts, {kind: kind, name: name}) {
  if (conflicts.length > 0) throw new errors.s('rejected', (0, plan_manifests.p)(conflicts, `${kind} ${name}`));
 }
 var remove_migration = __webpack_require__(90101);
 var run_migration = __webpack_require__(92530);
 var pods_of = __webpack_require__(59580);
 var is_refusal = __webpack_require__(39961);
 var lease_lock = __webpack_require__(57710);
 var migration_placement = __webpack_require__(86544);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/rolling/read-workload.js
 async function readWorkload({api: api, spec: spec}) {
  const {kind: kind, namespace: namespace, workload: name} = spec;
  const workload = await api.read({
   kind: kind,
   namespace: namespace,
   name: name
  });
  if (workload === void 0) throw new errors.s('not-found', `${kind} ${name} does not exist in namespace ${namespace}. Check the inputs workload and namespace.`);
  const live = (0, workload_revision.DT)(workload, name);
  const note = (0, update_note.IF)(workload);
  const update = note && {
   ...note,
   from: (0, workload_revision.bE)(name, note.stable),
   to: (0, workload_revision.bE)(name, note.canary)
  };
  const isCurrent = update !== void 0 && [ update.from.id, update.to.id ].includes(live.id);
  return {
   workload: workload,
   live: live,
   update: isCurrent ? update : void 0
  };
 }
 function sharesOf({live: live, update: update, workload: workload}, note) {
  if (update === void 0) {
   const isLeft = note?.stage === 'back' && note.canary.id !== live.id && (0, migration_note.V7)(workload) !== void 0;
   const revision = note && {
    ...note.canary,
    images: {},
    digests: {}
   };
   return {
    stable: live,
    others: isLeft && revision !== void 0 ? [ {
     revision: revision,
     percent: 0
    } ] : []
   };
  }
  return {
   stable: update.from,
   others: [ {
    revision: update.to,
    percent: update.percent
   } ]
  };
 }
 function requireUpdate({id: id, label: label}, {live: live, update: update}) {
  if (update?.to.id !== id || live.id !== id && update.percent === 0) throw new errors.s('conflict', `${label} is not being deployed.`);
  return update;
 }
 async function placementOf(revision, reading, world) {
  const {id: id} = revision;
  const {workload: workload, live: live, update: update} = reading;
  if (live.id !== id && update === void 0) return (0, migration_placement.q)(revision, workload, world);
  if (live.id !== id || update !== void 0 && update.to.id !== id) return {
   state: 'absent'
  };
  const state = (0, workload_kind.F)(world.spec.kind, workload);
  if (state.kind === 'failed') return {
   state: 'failed',
   cause: 'never-healthy',
   reason: state.reason
  };
  if (state.kind === 'ready') return {
   state: 'ready'
  };
  const trouble = (0, pod_trouble.wd)(await (0, pods_of.EB)(workload, world), await world.api.now());
  return trouble === void 0 ? {
   state: 'starting'
  } : {
   state: 'failed',
   ...await (0, pods_of.Nr)(trouble, world)
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/rolling/rolling-split.js
 function rollingSplit(world) {
  const {api: api, spec: spec, release: release} = world;
  const lock = (0, lease_lock.y)(world);
  let isApplied = release === void 0;
  let note;
  let refused;
  const address = {
   kind: spec.kind,
   namespace: spec.namespace,
   name: spec.workload
  };
  const change = async ({workload: workload}, operations) => {
   if (operations.length > 0) await api.patch(address, (0, json_patch.gn)(workload, operations));
  };
  const read = () => readWorkload(world);
  const placeUpdate = async revision => {
   const {id: id, images: images} = revision;
   const reading = await read();
   const {workload: workload, live: live, update: update} = reading;
   const isPlaced = live.id === id && (update === void 0 || update.to.id === id);
   if (isPlaced && isApplied) return;
   if (!isPlaced && live.id === update?.to.id) throw new errors.s('conflict', `Another update of ${spec.workload} is in progress.`);
   if (!isApplied) await applyPlanned(api, release?.others ?? []);
   const own = release?.workload;
   if (isPlaced && own !== void 0) await applyOne(api, own);
   isApplied = true;
   if (isPlaced) return;
   if (update === void 0 && !await (0, run_migration.M)(revision, lock, world)) return;
   const before = own === void 0 ? (0, previous_template.Gz)(workload, revision) : void 0;
   const isWhole = own !== void 0 || before !== void 0;
   const next = {
    stable: (0, workload_revision.IC)(workload),
    percent: 0,
    canary: isWhole ? images : {
     ...(0, workload_revision.IC)(workload),
     ...images
    },
    ...isWhole ? {
     template: (0, kube_object.lJ)(workload, 'spec', 'template')
    } : {}
   };
   const noted = (0, update_note.f7)(workload, next);
   if (own === void 0) {
    const changed = before === void 0 ? (0, workload_revision.Bu)(workload, images) : setTemplate(before);
    await change(reading, [ ...noted, ...changed ]);
    return;
   }
   const marked = noted.length === 0 ? workload : await api.patch(address, (0, json_patch.gn)(workload, noted));
   await applyOne(api, own, (0, kube_object.$6)(marked, 'metadata', 'resourceVersion'));
  };
  return {
   now: () => api.now(),
   async readLock() {
    const found = await lock.read();
    note = found && (0, rollout_note.wd)(found.note);
    return found;
   },
   replaceLock: (seen, next) => lock.replace(seen, next),
   readShares: async () => sharesOf(await read(), note),
   readPlacement: async revision => refused?.id === revision.id ? {
    state: 'failed',
    cause: 'never-healthy',
    reason: refused.error.message
   } : note?.stage === 'forward' && note.since === void 0 && !isApplied ? {
    state: 'absent'
   } : placementOf(revision, await read(), world),
   place: revision => placeUpdate(revision).catch(error => {
    if ((0, is_refusal.v)(error)) refused = {
     id: revision.id,
     error: error
    };
    throw error;
   }),
   async setPercent(revision, percent) {
    const reading = await read();
    const update = requireUpdate(revision, reading);
    const {stable: stable, canary: canary, template: template} = update;
    await change(reading, (0, update_note.f7)(reading.workload, {
     stable: stable,
     canary: canary,
     percent: percent,
     template: template
    }));
   },
   async promote(revision, {isWayBack: isWayBack}) {
    const reading = await read();
    if (reading.update === void 0 && reading.live.id === revision.id) return;
    const {percent: percent, stable: stable, canary: canary, template: template} = requireUpdate(revision, reading);
    if (percent !== 100) throw new errors.s('conflict', `Cannot promote ${revision.label}: its share is ${percent}%, not 100%.`);
    const {workload: workload} = reading;
    await (0, follow_cron_jobs.sp)({
     before: stable,
     after: canary
    }, world);
    const how = {
     replaced: stable,
     by: (0, workload_revision.IC)(workload),
     isWayBack: isWayBack
    };
    await (0, remove_migration.h)(workload, world);
    const written = [ ...(0, migration_note.Co)(workload, void 0), ...(0, update_note.f7)(workload, void 0) ];
    const kept = (0, previous_template.E_)(workload, isWayBack ? void 0 : template);
    await change(reading, [ ...(0, revision_history.dO)(workload, how), ...kept, ...written ]);
   },
   async remove({id: id, label: label}) {
    refused = void 0;
    const reading = await read();
    const {workload: workload, live: live, update: update} = reading;
    const forgotten = () => [ ...(0, migration_note.Co)(workload, void 0), ...(0, update_note.f7)(workload, void 0) ];
    if (update === void 0 && live.id !== id) {
     if (await (0, remove_migration.h)(workload, world)) await change(reading, forgotten());
     return;
    }
    if (update?.to.id !== id) return;
    if (update.percent !== 0) throw new errors.s('conflict', `Cannot remove ${label}: its share is ${update.percent}%, not 0%.`);
    if (live.id === id) {
     await (0, follow_cron_jobs.fw)({
      before: update.canary,
      after: update.stable
     }, world);
     const {template: template, stable: stable} = update;
     await change(reading, template === void 0 ? (0, workload_revision.Bu)(workload, stable) : setTemplate(template));
    } else if ((0, workload_kind.F)(spec.kind, workload).kind === 'ready' && await (0, 
    remove_migration.h)(workload, world)) await change(reading, forgotten());
   },
   evidence: ({id: id}) => ({
    measure: ({series: series, percentiles: percentiles}) => {
     const none = {
      canary: new Map,
      stable: new Map
     };
     return Promise.resolve({
      canary: [],
      stable: [],
      unsettled: new Set,
      series: series.map(() => none),
      percentiles: percentiles.map(() => none)
     });
    },
    alarms: () => Promise.resolve(new Map),
    async health() {
     const {workload: workload, live: live} = await read();
     const pods = live.id === id ? await (0, pods_of.EB)(workload, world) : [];
     const unready = pods.filter(pod => !(0, pod_trouble.Ft)(pod));
     if (pods.length === 0) return;
     return {
      healthy: pods.length - unready.length,
      unhealthy: unready.length,
      reasons: unready.map(pods_of.Fx)
     };
    }
   })
  };
 }
 function setTemplate(value) {
  return [ {
   op: 'replace',
   path: (0, json_patch.Wn)('spec', 'template'),
   value: value
  } ];
 }
 var rolling_target = __webpack_require__(55286);
 var kubernetes_split = __webpack_require__(1223);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/open-workload.js
 function openWorkload({api: api, clock: clock}, spec, {way: way, release: release}) {
  if (way.kind === 'rolling') {
   const split = rollingSplit({
    spec: spec,
    api: api,
    clock: clock,
    release: release
   });
   return {
    split: split,
    targetOf: (images, run) => (0, rolling_target.TI)({
     spec: {
      ...spec,
      images: images
     },
     api: api,
     clock: clock,
     release: release
    }, run, split)
   };
  }
  const {service: service, traffic: traffic} = way;
  const split = (0, kubernetes_split.J)({
   spec: {
    ...spec,
    service: service,
    traffic: traffic
   },
   api: api,
   clock: clock
  });
  return {
   split: split,
   targetOf: (images, run) => (0, kubernetes_target.gV)({
    spec: {
     ...spec,
     images: images,
     service: service,
     traffic: traffic
    },
    api: api,
    clock: clock
   }, run, split)
  };
 }
 async function chooseRevision({workload: workload, images: images}, {object: object, split: split, version: version, way: way}) {
  if (version === 'given') return (0, workload_revision.bE)(workload, {
   ...(0, workload_revision.IC)(object),
   ...Object.fromEntries(images)
  });
  const [lock, {stable: stable}] = [ await split.readLock(), await split.readShares() ];
  const note = lock && (0, rollout_note.wd)(lock.note);
  const isInProgress = note !== void 0 && !(0, rollout_note.pl)(note) && note.canary.id !== stable?.id;
  if (isInProgress && stable !== void 0) return stable;
  const previous = (0, revision_history.Kd)(object, stable ?? (0, workload_revision.DT)(object, workload));
  if (previous !== void 0) {
   const whole = (0, workload_revision.bE)(workload, previous);
   if (way.kind === 'rolling' && (0, previous_template.Gz)(object, whole) !== void 0) return whole;
   return (0, workload_revision.bE)(workload, {
    ...(0, workload_revision.IC)(object),
    ...(0, workload_revision.jV)(previous)
   });
  }
  throw new errors.s('not-found', `No earlier revision of ${workload} is recorded. Deploy a version by its image.`);
 }
})

};
