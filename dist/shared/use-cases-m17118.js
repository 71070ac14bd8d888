export const modules = {

/***/ 19605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  b: () => LEFT_REASON,
  deployKubernetes: () => deployKubernetes,
  $: () => placeOf
 });
 var errors = __webpack_require__(33047);
 var deployment_log = __webpack_require__(39143);
 var mark_start = __webpack_require__(69539);
 var open_sources = __webpack_require__(50647);
 var unless_cancelled = __webpack_require__(9483);
 var until_answered = __webpack_require__(7851);
 var left_rollout = __webpack_require__(77803);
 var roll_out_when_free = __webpack_require__(62238);
 var stepped_record = __webpack_require__(91037);
 var stepped_rollout_request = __webpack_require__(61047);
 var kube_object = __webpack_require__(72428);
 var deployment_state = __webpack_require__(52958);
 var choose_way = __webpack_require__(74330);
 var left_way = __webpack_require__(57862);
 var open_workload = __webpack_require__(17118);
 var retry_reads = __webpack_require__(35295);
 var join_sentences = __webpack_require__(78309);
 var one_line = __webpack_require__(3823);
 var canary_names = __webpack_require__(57318);
 var pod_trouble = __webpack_require__(4360);
 var canary_placement = __webpack_require__(52450);
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
   for (const pod of await (0, canary_placement.EB)(object, {
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
     if (failures.length === 0) why = await note(abort).catch(unlessDeployError);
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
  }).catch(unlessDeployError);
  const last = (0, one_line.T)(warnings?.at(-1) ?? '').slice(0, WARNING_LENGTH);
  return last === '' ? (0, canary_placement.Fx)(pod) : `Pod ${(0, kube_object.Vb)(pod)} is not ready: ${last}`;
 }
 function unreadyContainer(pod) {
  const status = (0, kube_object.gT)(pod, 'status', 'containerStatuses').find(each => (0, 
  kube_object.mz)(each, 'ready') !== true);
  return (0, kube_object.$6)(status, 'name');
 }
 function unlessDeployError(error) {
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
  const until = clock.now() + Math.min(request.timeoutMilliseconds, PREPARE_WITHIN_MILLISECONDS);
  const prepared = await log.group('Prepare', () => (0, unless_cancelled.M)(cancelled, (0, 
  until_answered.Y)(() => prepareWorkload(request, world), until, dependencies)));
  const {spec: spec, way: way, canary: canary, opened: opened} = prepared;
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
  const watch = watchPods(target, {
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
   leftReason: LEFT_REASON
  }, dependencies);
  (0, left_rollout.dw)(state);
  const {ending: ending, ref: ref} = rolled;
  const record = (0, stepped_record.z)({
   to: canary,
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
  const opened = (0, open_workload.W)(world, spec, way);
  return {
   spec: spec,
   way: way,
   opened: opened,
   canary: await (0, open_workload.N)(spec, {
    object: object,
    split: opened.split,
    version: version
   })
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

/***/ 17118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  N: () => chooseRevision,
  W: () => openWorkload
 });
 var errors = __webpack_require__(33047);
 var rollout_note = __webpack_require__(73513);
 var revision_history = __webpack_require__(35415);
 var workload_revision = __webpack_require__(56538);
 var kubernetes_target = __webpack_require__(82199);
 var json_patch = __webpack_require__(28634);
 var pod_trouble = __webpack_require__(4360);
 var update_note = __webpack_require__(98136);
 var workload_kind = __webpack_require__(57549);
 var follow_cron_jobs = __webpack_require__(34805);
 var canary_placement = __webpack_require__(52450);
 var lease_lock = __webpack_require__(57710);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/rolling/rolling-split.js
 function rollingSplit(world) {
  const {api: api, spec: spec} = world;
  const lock = (0, lease_lock.y)(world);
  const address = {
   kind: spec.kind,
   namespace: spec.namespace,
   name: spec.workload
  };
  const change = async ({workload: workload}, operations) => {
   if (operations.length > 0) await api.patch(address, (0, json_patch.gn)(workload, operations));
  };
  const read = () => readWorkload(world);
  return {
   now: () => api.now(),
   readLock: () => lock.read(),
   replaceLock: (seen, next) => lock.replace(seen, next),
   readShares: async () => sharesOf(await read()),
   readPlacement: async revision => placementOf(revision, await read(), world),
   async place({id: id, images: images}) {
    const reading = await read();
    const {workload: workload, live: live, update: update} = reading;
    if (live.id === id && (update === void 0 || update.to.id === id)) return;
    if (live.id === update?.to.id) throw new errors.s('conflict', `Another update of ${spec.workload} is in progress.`);
    const note = {
     stable: (0, workload_revision.IC)(workload),
     canary: {
      ...(0, workload_revision.IC)(workload),
      ...images
     },
     percent: 0
    };
    await change(reading, [ ...(0, update_note.f7)(workload, note), ...(0, workload_revision.Bu)(workload, images) ]);
   },
   async setPercent(revision, percent) {
    const reading = await read();
    const update = requireUpdate(revision, reading);
    const {stable: stable, canary: canary} = update;
    await change(reading, (0, update_note.f7)(reading.workload, {
     stable: stable,
     canary: canary,
     percent: percent
    }));
   },
   async promote(revision, {isWayBack: isWayBack}) {
    const reading = await read();
    if (reading.update === void 0 && reading.live.id === revision.id) return;
    const {percent: percent, stable: stable, canary: canary} = requireUpdate(revision, reading);
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
    await change(reading, [ ...(0, revision_history.dO)(workload, how), ...(0, update_note.f7)(workload, void 0) ]);
   },
   async remove({id: id, label: label}) {
    const reading = await read();
    const {workload: workload, live: live, update: update} = reading;
    if (update?.to.id !== id) return;
    if (update.percent !== 0) throw new errors.s('conflict', `Cannot remove ${label}: its share is ${update.percent}%, not 0%.`);
    if (live.id === id) {
     await (0, follow_cron_jobs.fw)({
      before: update.canary,
      after: update.stable
     }, world);
     await change(reading, (0, workload_revision.Bu)(workload, update.stable));
    } else if ((0, workload_kind.F)(spec.kind, workload).kind === 'ready') await change(reading, (0, 
    update_note.f7)(workload, void 0));
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
     const pods = live.id === id ? await (0, canary_placement.EB)(workload, world) : [];
     const unready = pods.filter(pod => !(0, pod_trouble.Ft)(pod));
     if (pods.length === 0) return;
     return {
      healthy: pods.length - unready.length,
      unhealthy: unready.length,
      reasons: unready.map(canary_placement.Fx)
     };
    }
   })
  };
 }
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
 function sharesOf({live: live, update: update}) {
  if (update === void 0) return {
   stable: live,
   others: []
  };
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
 async function placementOf({id: id}, reading, world) {
  const {workload: workload, live: live, update: update} = reading;
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
  const trouble = (0, pod_trouble.wd)(await (0, canary_placement.EB)(workload, world), await world.api.now());
  return trouble === void 0 ? {
   state: 'starting'
  } : {
   state: 'failed',
   ...await (0, canary_placement.Nr)(trouble, world)
  };
 }
 var rolling_target = __webpack_require__(55286);
 var kubernetes_split = __webpack_require__(15297);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/open-workload.js
 function openWorkload({api: api, clock: clock}, spec, way) {
  if (way.kind === 'rolling') {
   const split = rollingSplit({
    spec: spec,
    api: api,
    clock: clock
   });
   return {
    split: split,
    targetOf: (images, run) => (0, rolling_target.TI)({
     spec: {
      ...spec,
      images: images
     },
     api: api,
     clock: clock
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
 async function chooseRevision({workload: workload, images: images}, {object: object, split: split, version: version}) {
  if (version === 'given') return (0, workload_revision.bE)(workload, {
   ...(0, workload_revision.IC)(object),
   ...Object.fromEntries(images)
  });
  const [lock, {stable: stable}] = [ await split.readLock(), await split.readShares() ];
  const note = lock && (0, rollout_note.wd)(lock.note);
  const isInProgress = note !== void 0 && !(0, rollout_note.pl)(note) && note.canary.id !== stable?.id;
  if (isInProgress && stable !== void 0) return stable;
  const previous = (0, revision_history.Kd)(object, stable ?? (0, workload_revision.DT)(object, workload));
  if (previous !== void 0) return (0, workload_revision.bE)(workload, {
   ...(0, workload_revision.IC)(object),
   ...previous
  });
  throw new errors.s('not-found', `No earlier revision of ${workload} is recorded. Deploy a version by its image.`);
 }
})

};
