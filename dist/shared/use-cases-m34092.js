export const modules = {

/***/ 34092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => canonicalText,
  b: () => mergePatch
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 function mergePatch(from, to) {
  const removed = Object.keys(from).filter(name => from[name] !== null && !Object.hasOwn(to, name));
  return {
   ...Object.fromEntries(Object.entries(to).map(([name, value]) => [ name, patchOf(from[name], value) ])),
   ...Object.fromEntries(removed.map(name => [ name, null ]))
  };
 }
 function patchOf(from, to) {
  return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(from) && (0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(to) ? mergePatch(from, to) : to;
 }
 function canonicalText(value) {
  if ((0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => !isEmpty(member));
  const sorted = members.toSorted(([one], [other]) => one < other ? -1 : 1);
  return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`).join(',')}}`;
 }
 function isEmpty(value) {
  return value === null || value === '' || (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(value) && value.length === 0;
 }
}),

/***/ 66025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  t8: () => azureTarget
 });
 var _stepped_use_cases_stepped_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94639);
 var _domain_app_inspect_app_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12807);
 var _split_app_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16008);
 var _split_read_app_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41577);
 const AZURE_CAPABILITIES = {
  traffic: 'request-weight',
  minimumStepPercent: 1,
  stops: 'any-list',
  preview: true,
  perRevisionMetrics: true,
  survivesLostRunner: 'no'
 };
 const LEASE_SECONDS = 300;
 const RENEW_AFTER_SECONDS = 120;
 function leaseSecondsOf({readyWithinSeconds: readyWithinSeconds}) {
  return LEASE_SECONDS + readyWithinSeconds;
 }
 function azureTarget(world, run, split) {
  const {spec: spec, api: api} = world;
  const stepped = (0, _stepped_use_cases_stepped_target_js__WEBPACK_IMPORTED_MODULE_0__.b)({
   split: split,
   clock: world.clock,
   leaseSeconds: leaseSecondsOf(spec),
   platformName: 'Container Apps',
   renewAfterSeconds: RENEW_AFTER_SECONDS,
   newToken: run.newToken,
   pauseTimeoutSeconds: run.pauseTimeoutSeconds,
   capabilities: AZURE_CAPABILITIES,
   readyWithinSeconds: spec.readyWithinSeconds,
   explain: (ref, ending) => explain(ref, ending, run.place)
  });
  return {
   ...stepped,
   namesOfLive: stable => (0, _split_app_evidence_js__WEBPACK_IMPORTED_MODULE_2__.Mm)({
    canary: stable,
    stable: void 0
   }, spec.app).canary,
   async prepare(request) {
    const prepared = await stepped.prepare(request);
    const {app: app, note: note} = await (0, _split_read_app_js__WEBPACK_IMPORTED_MODULE_3__.uW)(api);
    const {refusals: refusals, warnings: warnings} = (0, _domain_app_inspect_app_js__WEBPACK_IMPORTED_MODULE_1__.K)(app, {
     place: run.place,
     isOpen: (0, _split_read_app_js__WEBPACK_IMPORTED_MODULE_3__.wf)(note) !== void 0
    });
    return {
     ...prepared,
     warnings: [ ...prepared.warnings, ...warnings, ...request.isWayBack ? refusals : [] ],
     refusals: [ ...refusals.map(reason => ({
      code: 'preflight',
      reason: reason
     })), ...prepared.refusals ]
    };
   }
  };
 }
 function explain({canary: canary, stable: stable}, ending, place) {
  return {
   facts: [ {
    name: 'Subscription',
    value: place.subscriptionId,
    kind: 'code'
   }, {
    name: 'Resource group',
    value: place.resourceGroup,
    kind: 'code'
   }, {
    name: 'Revision',
    value: canary.id,
    kind: 'code'
   }, ...stable === void 0 ? [] : [ {
    name: 'Previous revision',
    value: stable.id,
    kind: 'code'
   } ] ],
   links: [],
   nextSteps: ending.verdict === 'succeeded' ? [] : [ {
    text: 'Show the revisions and their traffic:',
    command: (0, _domain_app_inspect_app_js__WEBPACK_IMPORTED_MODULE_1__.L)('revision list', place, '--all --output table')
   }, {
    text: 'Show the system log of the canary:',
    command: (0, _domain_app_inspect_app_js__WEBPACK_IMPORTED_MODULE_1__.L)('logs show', place, `--revision ${canary.id} --type system`)
   } ]
  };
 }
}),

/***/ 47240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  b7: () => LEFT_REASON,
  G9: () => appPlaceOf,
  deployAzure: () => deployAzure,
  $t: () => placeOf
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
 var judge_revision = __webpack_require__(88734);
 var azure_target = __webpack_require__(66025);
 var external_node_crypto_ = __webpack_require__(77598);
 var join_sentences = __webpack_require__(78309);
 var app_revision_name = __webpack_require__(76436);
 var template_images = __webpack_require__(35722);
 var template_patch = __webpack_require__(34092);
 var lock_tags = __webpack_require__(74270);
 var read_app = __webpack_require__(41577);
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/choose-revision.js
 function chooseRevision(reading, {images: images, version: version}) {
  return version === 'previous' ? previousRevision(reading) : newRevision(reading, images);
 }
 function newRevision(reading, images) {
  const {app: app, revisions: revisions, note: note, stable: stable} = reading;
  const source = revisions.find(({name: name}) => name === stable);
  if (source === void 0) throw new errors.s('rejected', `No revision of ${app.name} has traffic, so there is no template to deploy with. Create the first revision with az containerapp update.`);
  const missing = (0, template_images.XS)(source.template, images);
  if (missing.length > 0) throw new errors.s('bad-input', (0, join_sentences.D)(`Input "images": container app ${app.name} has no container ${missing.join(', ')}.`, `It has ${Object.keys((0, 
  template_images.IC)(source.template)).join(', ')}.`));
  const template = (0, template_images.nS)(source.template, images);
  const wanted = (0, template_images.IC)(template);
  if ((0, template_patch.A)(wanted) === (0, template_patch.A)((0, template_images.IC)(source.template))) return (0, 
  app_revision_name.DT)(source, app.name);
  const digest = contentDigest(template);
  const start = (0, app_revision_name.iB)(app.name, (0, app_revision_name.jT)(digest, 0)).slice(0, -1);
  const isOfContent = name => name.startsWith(start);
  const canary = (0, read_app.wf)(note)?.canary;
  if (canary !== void 0 && isOfContent(canary)) return findOr(canary, wanted, reading);
  const active = revisions.find(({name: name, isActive: isActive}) => isActive && isOfContent(name));
  if (active !== void 0) return (0, app_revision_name.DT)(active, app.name);
  const attempts = revisions.filter(({name: name}) => isOfContent(name)).map(({name: name}) => Number(name.slice(start.length)));
  const attempt = Math.max(0, ...attempts.filter(Number.isInteger)) + 1;
  return (0, app_revision_name.ni)((0, app_revision_name.iB)(app.name, (0, app_revision_name.jT)(digest, attempt)), wanted, app.name);
 }
 function contentDigest(template) {
  return (0, external_node_crypto_.createHash)('sha256').update((0, template_patch.A)({
   ...template,
   revisionSuffix: ''
  })).digest('hex');
 }
 function findOr(name, wanted, {app: app, revisions: revisions}) {
  return revisions.some(revision => revision.name === name) ? (0, read_app.pV)(name, {
   app: app,
   revisions: revisions
  }) : (0, app_revision_name.ni)(name, wanted, app.name);
 }
 function previousRevision(reading) {
  const {app: app, revisions: revisions, note: note, stable: stable} = reading;
  const rollout = (0, read_app.wf)(note);
  if (rollout !== void 0 && stable !== void 0 && rollout.canary !== stable) return (0, 
  read_app.pV)(stable, reading);
  const name = (0, lock_tags.ox)(app.tags).find(each => each !== stable && revisions.some(revision => revision.name === each));
  if (name !== void 0) return (0, read_app.pV)(name, reading);
  throw new errors.s('not-found', `No earlier revision of ${app.name} is recorded, or Azure no longer has it. Deploy a version by its image.`);
 }
 var refusal = __webpack_require__(71652);
 var tolerates_until = __webpack_require__(39308);
 var app_job = __webpack_require__(12152);
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/run-migration.js
 const LOOK_EVERY_MILLISECONDS = 5e3;
 const FOUND_WITHIN_MILLISECONDS = 6e4;
 async function runMigration({job: job, canary: canary, timeoutSeconds: timeoutSeconds}, world) {
  const {api: api, clock: clock, eventLog: eventLog, cancelled: cancelled} = world;
  const found = await api.job(job);
  const template = jobTemplate(found, canary);
  const name = await startOnce({
   job: job,
   template: template
  }, world);
  eventLog.milestone(`Started migration ${name}`);
  const until = clock.now() + timeoutSeconds * 1e3;
  for (;;) {
   const execution = await readExecution({
    job: job,
    name: name
   }, world);
   const state = execution === void 0 ? 'unknown' : (0, app_job.ws)(execution);
   if (state === 'succeeded') {
    eventLog.milestone(`Migration ${name} succeeded`);
    return;
   }
   if (state === 'failed' || state === 'stopped') throw refused(`Migration ${name} ${state === 'failed' ? 'failed' : 'was stopped'}, so nothing was deployed.`, `Read its log, and deploy again.`);
   if (clock.now() >= until) {
    await api.stopExecution(job, name).catch(unlessDeployError);
    throw refused(`Migration ${name} did not end within ${timeoutSeconds} s and was stopped, so nothing was deployed.`, 'Increase migrate-timeout, or make the migration shorter.');
   }
   await (0, unless_cancelled.M)(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled)).catch(error => {
    if (error instanceof unless_cancelled.c) eventLog.detail(`Migration ${name} continues until it ends`, 'warning');
    throw error;
   });
  }
 }
 function jobTemplate({name: name, template: template}, {images: images}) {
  const own = Object.keys((0, template_images.IC)(template));
  const given = Object.entries(images);
  const fitting = given.filter(([container]) => own.includes(container));
  const [only] = own;
  const [image] = given;
  const chosen = fitting.length > 0 ? fitting : own.length === 1 && given.length === 1 && only !== void 0 && image !== void 0 ? [ [ only, image[1] ] ] : [];
  if (chosen.length === 0) throw refused(`Job ${name} has no container with the name of a container of the app, so it cannot run the new image.`, 'Give its container the same name.');
  return (0, template_images.nS)(template, new Map(chosen));
 }
 async function startOnce({job: job, template: template}, {api: api, clock: clock, cancelled: cancelled}) {
  const before = new Set((await api.executions(job)).map(({name: name}) => name));
  const name = await api.startJob(job, template).catch(error => {
   if (error instanceof errors.s && error.code === 'outcome-unknown') return;
   throw error;
  });
  if (name !== void 0) return name;
  const until = clock.now() + FOUND_WITHIN_MILLISECONDS;
  while (clock.now() < until) {
   const started = (await api.executions(job).catch(unlessDeployError))?.filter(each => !before.has(each.name)) ?? [];
   const [first, ...others] = started;
   if (first !== void 0 && others.length === 0) return first.name;
   if (others.length > 0) break;
   await (0, unless_cancelled.M)(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled));
  }
  throw refused(`Whether job ${job} was started is unknown, so nothing was deployed.`, `Check its executions, and deploy again when none is running.`);
 }
 async function readExecution({job: job, name: name}, {api: api}) {
  return api.execution(job, name).catch(error => {
   if (error instanceof errors.s && (0, tolerates_until.WG)(error)) return;
   throw error;
  });
 }
 function refused(what, advice) {
  return new refusal.V({
   code: 'preflight',
   reason: (0, join_sentences.D)(what, advice)
  });
 }
 function unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
  return;
 }
 var app_split = __webpack_require__(36060);
 var replica_trouble = __webpack_require__(46231);
 var app_evidence = __webpack_require__(16008);
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/watch-replicas.js
 const MOST_FAILURES = 3;
 const KINDS = {
  'image-pull': 'image-pull',
  'missing-secret': 'missing-secret',
  'task-failures': 'crashed',
  'never-healthy': 'unhealthy'
 };
 function watchReplicas(target, api) {
  const failures = [];
  const note = async (revision, reason) => {
   const unready = (await api.replicas(revision)).filter(replica => !(0, judge_revision.Cz)(replica)).slice(0, MOST_FAILURES);
   for (const replica of unready) {
    const trouble = (0, replica_trouble.n)([ replica ]);
    failures.push({
     instance: replica.name,
     kind: trouble === void 0 ? 'unhealthy' : KINDS[trouble.cause],
     decides: 'at-once',
     reason: trouble?.reason ?? (0, app_evidence.mq)(replica),
     stoppedAt: void 0,
     containers: []
    });
   }
   const [first] = failures;
   return first === void 0 || reason.includes(first.reason) ? void 0 : first.reason;
  };
  let why;
  return {
   failures: failures,
   target: {
    ...target,
    async follow(ref, observed) {
     const abort = await target.follow(ref, observed);
     if (abort === void 0) return;
     if (failures.length === 0) why = await note(ref.canary.id, abort.reason).catch(watch_replicas_unlessDeployError);
     return {
      ...abort,
      reason: (0, join_sentences.D)(abort.reason, why)
     };
    }
   }
  };
 }
 function watch_replicas_unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
  return;
 }
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/deploy-azure.js
 const PREPARE_WITHIN_MILLISECONDS = 12e4;
 const LEFT_REASON = 'The job was canceled (`on-cancel: leave`). The traffic stays as it is until the next deployment or rollback.';
 async function deployAzure(request, dependencies) {
  const {clock: clock, log: log, cancelled: cancelled, state: state, run: run, newToken: newToken, world: world} = dependencies;
  const {spec: spec} = request;
  const startedAt = (0, mark_start.E)(clock);
  const sources = await (0, open_sources.B)(request, dependencies.connectSources);
  const hooks = await (0, open_hooks.R)(request, dependencies.connectHooks);
  const until = clock.now() + Math.min(request.timeoutMilliseconds, PREPARE_WITHIN_MILLISECONDS);
  const canary = await log.group('Prepare', () => (0, unless_cancelled.M)(cancelled, (0, 
  until_answered.Y)(async () => chooseRevision(await (0, read_app.uW)(world.api), {
   ...request,
   images: spec.images
  }), until, dependencies)));
  const eventLog = (0, deployment_log.w)({
   subject: spec.app,
   prefix: ''
  }, {
   clock: clock,
   log: log
  });
  const app = {
   spec: spec,
   api: world.api,
   clock: clock
  };
  const split = (0, app_split.g)(app);
  const {pauseTimeoutSeconds: pauseTimeoutSeconds} = request;
  const target = (0, azure_target.t8)(app, {
   newToken: newToken,
   pauseTimeoutSeconds: pauseTimeoutSeconds,
   place: appPlaceOf(request)
  }, split);
  const watch = watchReplicas(target, world.api);
  let isMigrated = false;
  const saved = {
   ...watch.target,
   async start(plan, begun) {
    const {migrationJob: job, migrationTimeoutSeconds: timeoutSeconds} = spec;
    const isForward = request.purpose === 'deploy' && request.version === 'given';
    if (job !== void 0 && isForward && !isMigrated) await runMigration({
     job: job,
     canary: canary,
     timeoutSeconds: timeoutSeconds
    }, {
     api: world.api,
     clock: clock,
     eventLog: eventLog,
     cancelled: cancelled
    });
    isMigrated = true;
    return watch.target.start(plan, ref => {
     (0, left_rollout.hg)(state, {
      ref: ref,
      onCancel: request.onCancel,
      startedAt: startedAt()
     });
     begun(ref);
    });
   }
  };
  const rolled = await (0, roll_out_when_free.M)({
   request: request,
   spec: (0, stepped_rollout_request.e)(request, canary, run.url),
   target: saved,
   lock: split,
   eventLog: eventLog,
   sources: sources,
   hooks: hooks,
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
   instances: await countReplicas(world)
  }, {
   place: placeOf(request),
   eventLog: eventLog
  });
  return (0, stepped_rollout_request.u)({
   mode: request.mode,
   strategy: spec.strategy
  }, record, eventLog);
 }
 function appPlaceOf({spec: spec, access: access}) {
  return {
   app: spec.app,
   resourceGroup: access.resourceGroup,
   subscriptionId: access.subscriptionId
  };
 }
 function placeOf({spec: spec, access: access}) {
  const {resourceManager: resourceManager, subscriptionId: subscriptionId, resourceGroup: resourceGroup} = access;
  const target = `${new URL(resourceManager).host}/${subscriptionId}/${resourceGroup}`;
  return {
   platform: 'azure',
   instanceNoun: 'replica',
   target: target,
   service: spec.app,
   strategy: spec.strategy
  };
 }
 async function countReplicas({api: api}) {
  try {
   const {stable: stable} = await (0, read_app.uW)(api);
   if (stable === void 0) return;
   const replicas = await api.replicas(stable);
   return {
    desired: replicas.length,
    running: replicas.filter(judge_revision.Cz).length
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return;
  }
 }
}),

/***/ 36060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  g: () => appSplit
 });
 var errors = __webpack_require__(33047);
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/targets/azure/domain/app/explain-refused-template.js
 function explainRefusedTemplate(revision, report) {
  const isImage = /\.image\b|manifest|unauthorized|pull/i.test(report);
  const isSecret = /secretref|secret/i.test(report);
  return {
   state: 'failed',
   cause: isImage ? 'image-pull' : isSecret ? 'missing-secret' : 'never-healthy',
   reason: (0, join_sentences.D)(`Azure refused revision ${revision}.`, report)
  };
 }
 var judge_revision = __webpack_require__(88734);
 var arm_failure = __webpack_require__(92337);
 var app_evidence = __webpack_require__(16008);
 var app_revision_name = __webpack_require__(76436);
 var template_patch = __webpack_require__(34092);
 var template_images = __webpack_require__(35722);
 // CONCATENATED MODULE: ./build/src/targets/azure/domain/traffic/set-weights.js
 function trafficOf({canary: canary, stable: stable, percent: percent}, {before: before, active: active}) {
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) throw new errors.s('rejected', `Container Apps splits traffic in whole percent; ${percent}% cannot be set.`);
  const shares = stable === void 0 || stable === canary ? [ [ canary, 100 ] ] : [ [ canary, percent ], [ stable, 100 - percent ] ];
  const wanted = new Map(shares.filter(([, weight]) => weight > 0));
  const labeled = before.flatMap(({revisionName: revisionName, label: label}) => label === void 0 || revisionName === void 0 || !active.has(revisionName) ? [] : [ {
   revisionName: revisionName,
   label: label
  } ]);
  const entries = labeled.map(({revisionName: revisionName, label: label}) => {
   const weight = wanted.get(revisionName) ?? 0;
   wanted.delete(revisionName);
   return {
    revisionName: revisionName,
    weight: weight,
    label: label
   };
  });
  return [ ...entries, ...[ ...wanted ].map(([revisionName, weight]) => ({
   revisionName: revisionName,
   weight: weight
  })) ];
 }
 function pinnedTraffic(before, weights) {
  if (!before.some(({isLatest: isLatest, weight: weight}) => isLatest && weight > 0)) return;
  const labels = new Map(before.flatMap(({revisionName: revisionName, label: label}) => label === void 0 || revisionName === void 0 ? [] : [ [ revisionName, label ] ]));
  return [ ...weights ].filter(([name, weight]) => weight > 0 || labels.has(name)).map(([revisionName, weight]) => {
   const label = labels.get(revisionName);
   return label === void 0 ? {
    revisionName: revisionName,
    weight: weight
   } : {
    revisionName: revisionName,
    weight: weight,
    label: label
   };
  });
 }
 var read_app = __webpack_require__(41577);
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/split/settle-operation.js
 const WITHIN_MILLISECONDS = 6e4;
 async function settleOperation(operation, {api: api, clock: clock}) {
  if (operation.kind === 'done') return;
  const until = clock.now() + WITHIN_MILLISECONDS;
  let wait = operation.waitMilliseconds;
  while (clock.now() + wait < until) {
   await clock.sleep(wait);
   const state = await api.progress(operation);
   switch (state.kind) {
   case 'running':
    wait = state.waitMilliseconds;
    break;

   case 'failed':
    throw new errors.s('rejected', (0, join_sentences.D)('Azure could not carry out the change.', (0, 
    arm_failure.As)(state.report)));

   case 'canceled':
    throw new errors.s('conflict', (0, join_sentences.D)('Azure canceled the change.', (0, 
    arm_failure.As)(state.report)));

   case 'succeeded':
   case 'untracked':
    return;
   }
  }
 }
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/split/place-revision.js
 async function placeRevision(revision, lock, world) {
  const {api: api} = world;
  const {app: app, revisions: revisions, weights: weights, stable: stable} = await (0, 
  read_app.uW)(api);
  const placed = revisions.find(({name: name}) => name === revision.id);
  if (placed?.isActive === true) return;
  lock.requireHolder(app);
  const pinned = pinnedTraffic(app.traffic, weights);
  if (pinned !== void 0) {
   await settleOperation(await api.update({
    traffic: pinned
   }, app.etag), world);
   return;
  }
  if (placed !== void 0) {
   await api.activate(revision.id);
   return;
  }
  const suffix = (0, app_revision_name.Rn)(app.name, revision.id);
  const source = revisions.find(({name: name}) => name === stable);
  if (source === void 0 || suffix === '') throw new errors.s('conflict', `Revision ${revision.label} cannot be made again: Azure no longer has what it is made of.`);
  const template = {
   ...(0, template_images.nS)(source.template, new Map(Object.entries(revision.images))),
   revisionSuffix: suffix
  };
  return api.update({
   template: (0, template_patch.b)(app.template, template)
  }, app.etag);
 }
 var lock_tags = __webpack_require__(74270);
 var find_stable = __webpack_require__(17414);
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/split/set-percent.js
 async function setPercent({id: id, label: label}, {percent: percent, lock: lock}, world) {
  const {api: api} = world;
  const {app: app, revisions: revisions, weights: weights, stable: stable} = await (0, 
  read_app.uW)(api);
  const active = new Set(revisions.filter(({isActive: isActive}) => isActive).map(({name: name}) => name));
  lock.requireHolder(app);
  if (percent > 0 && !active.has(id)) throw new errors.s('conflict', `${label} is not active, so it gets no traffic.`);
  if (percent < 100 && stable !== void 0 && stable !== id && !active.has(stable)) return api.activate(stable);
  if (stable === void 0 && percent < 100) throw new errors.s('conflict', `There is no revision that could get the traffic of ${label}.`);
  const traffic = trafficOf({
   canary: id,
   stable: stable,
   percent: percent
  }, {
   before: app.traffic,
   active: active
  });
  const isInForce = !app.traffic.some(({isLatest: isLatest, weight: weight}) => isLatest && weight > 0) && [ ...weights ].every(([name, weight]) => weight === (traffic.find(({revisionName: revisionName}) => revisionName === name)?.weight ?? 0)) && traffic.every(({revisionName: revisionName, weight: weight}) => weight === (weights.get(revisionName) ?? 0));
  if (!isInForce) await settleOperation(await api.update({
   traffic: traffic
  }, app.etag), world);
 }
 async function promoteRevision({id: id, label: label}, {isWayBack: isWayBack, lock: lock}, world) {
  const {api: api} = world;
  const {app: app, weights: weights, note: note, stable: stable} = await (0, read_app.uW)(api);
  const rollout = (0, read_app.wf)(note);
  if (stable === id) return;
  lock.requireHolder(app);
  const percent = weights.get(id) ?? 0;
  if (percent !== 100 || rollout === void 0) throw new errors.s('conflict', `Cannot promote ${label}: it has ${percent}% of the traffic, not 100%.`);
  const previous = (0, lock_tags.Vg)(app.tags, {
   replaced: stable,
   by: id,
   isWayBack: isWayBack
  });
  const tags = {
   ...app.tags,
   [lock_tags.MI]: (0, find_stable.E)(id, rollout),
   [lock_tags.kn]: previous
  };
  await settleOperation(await api.update({
   tags: tags
  }, app.etag), world);
 }
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/split/tag-lock.js
 const SETTLE_MILLISECONDS = 5e3;
 function tagLock(world) {
  const {api: api, clock: clock} = world;
  let holder;
  return {
   remember(app) {
    const lock = (0, lock_tags.jK)(app.tags);
    holder = lock?.holder;
    return lock;
   },
   async replace(seen, lock) {
    const app = await api.app();
    if (!isSame(seen, (0, lock_tags.jK)(app.tags))) throw taken();
    const tags = (0, lock_tags.AC)(app.tags, lock);
    const refusal = (0, lock_tags.qy)(tags);
    if (refusal !== void 0) throw new errors.s('rejected', refusal);
    await settleOperation(await api.update({
     tags: tags
    }, app.etag), world);
    holder = lock?.holder;
    if (lock === void 0 || lock.holder === seen?.holder) return;
    await clock.sleep(SETTLE_MILLISECONDS);
    if ((0, lock_tags.jK)((await api.app()).tags)?.holder !== lock.holder) throw taken();
   },
   requireHolder(app) {
    if ((0, lock_tags.jK)(app.tags)?.holder !== holder) throw taken();
   }
  };
 }
 function taken() {
  return new errors.s('conflict', 'Another run changed the rollout lock.');
 }
 function isSame(one, other) {
  return one?.holder === other?.holder && one?.expiresAt === other?.expiresAt && one?.note === other?.note;
 }
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/split/app-split.js
 const REFUSED = [ 'rejected', 'access-denied', 'bad-input' ];
 function appSplit(world) {
  const {api: api, clock: clock, spec: spec} = world;
  const lock = tagLock(world);
  let app;
  let look;
  let placing;
  let refused;
  let shiftedAt;
  const readOnce = () => look ??= (0, read_app.uW)(api, app).catch(error => {
   look = void 0;
   throw error;
  });
  const change = async task => {
   look = void 0;
   app = void 0;
   return task();
  };
  return {
   now: () => Promise.resolve(clock.now()),
   async readLock() {
    look = void 0;
    app = await api.app();
    return lock.remember(app);
   },
   async readShares() {
    look = void 0;
    return (0, read_app.AR)(await readOnce());
   },
   place: revision => change(async () => {
    refused = void 0;
    try {
     const operation = await placeRevision(revision, lock, world);
     placing = operation && {
      id: revision.id,
      operation: operation
     };
    } catch (error) {
     if (error instanceof errors.s && REFUSED.includes(error.code)) refused = {
      id: revision.id,
      placement: explainRefusedTemplate(revision.label, error.message)
     };
     throw error;
    }
   }),
   async readPlacement(revision) {
    if (refused?.id === revision.id) return refused.placement;
    const {revisions: revisions} = await readOnce();
    const found = revisions.find(({name: name}) => name === revision.id);
    if (found !== void 0) return (0, judge_revision.fH)(found, found.isActive ? await api.replicas(found.name) : []);
    if (placing?.id !== revision.id) return {
     state: 'absent'
    };
    const placement = await placementOf(revision, placing.operation, world);
    if (placement.state === 'absent') placing = void 0;
    return placement;
   },
   setPercent: (revision, percent) => change(async () => {
    shiftedAt = clock.now();
    await setPercent(revision, {
     percent: percent,
     lock: lock
    }, world);
    shiftedAt = clock.now();
   }),
   promote: (revision, {isWayBack: isWayBack}) => change(() => promoteRevision(revision, {
    isWayBack: isWayBack,
    lock: lock
   }, world)),
   remove: revision => change(async () => {
    const {app: current, revisions: revisions, weights: weights, note: note} = await (0, 
    read_app.uW)(api);
    if (revisions.find(({name: name}) => name === revision.id)?.isActive !== true) return;
    const requireIdle = reading => {
     lock.requireHolder(reading.app);
     if ((reading.weights.get(revision.id) ?? 0) > 0) throw new errors.s('conflict', `${revision.label} has traffic, so it is not deactivated.`);
    };
    requireIdle({
     app: current,
     weights: weights
    });
    const hadTraffic = note !== void 0 && (note.index > 0 || note.since !== void 0);
    if (hadTraffic && isChanging(current)) throw new errors.s('conflict', `Azure is still changing the traffic of ${current.name}.`);
    const drained = (shiftedAt ?? clock.now()) + spec.drainSeconds * 1e3;
    if (clock.now() < drained) {
     await clock.sleep(drained - clock.now());
     requireIdle(await (0, read_app.uW)(api));
    }
    await api.deactivate(revision.id);
   }),
   replaceLock: (seen, next) => change(() => lock.replace(seen, next)),
   evidence: (canary, stable) => (0, app_evidence.nX)({
    canary: canary,
    stable: stable
   }, world)
  };
 }
 function isChanging({provisioningState: provisioningState = ''}) {
  return provisioningState.toLowerCase() === 'inprogress';
 }
 async function placementOf({label: label}, operation, {api: api}) {
  if (operation.kind === 'done') return {
   state: 'absent'
  };
  const state = await api.progress(operation);
  switch (state.kind) {
  case 'running':
   return {
    state: 'starting'
   };

  case 'failed':
  case 'canceled':
   return explainRefusedTemplate(label, (0, arm_failure.As)(state.report) ?? '');

  case 'succeeded':
  case 'untracked':
   return {
    state: 'absent'
   };
  }
 }
})

};
