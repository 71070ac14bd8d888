export const modules = {

/***/ 28845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  GR: () => composeTarget
 });
 var _stepped_use_cases_stepped_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94639);
 var _split_compose_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80010);
 function capabilitiesOf(proxy, evidence) {
  if (proxy === 'none') return {
   traffic: 'none',
   stops: 'none',
   preview: false,
   perRevisionMetrics: false,
   survivesLostRunner: 'lease'
  };
  return {
   traffic: 'request-weight',
   minimumStepPercent: 1,
   stops: 'any-list',
   preview: false,
   perRevisionMetrics: evidence.requests !== 'none',
   survivesLostRunner: 'lease'
  };
 }
 const LEASE_SECONDS = 300;
 function composeTarget(world, run) {
  const stepped = (0, _stepped_use_cases_stepped_target_js__WEBPACK_IMPORTED_MODULE_0__.b)({
   split: (0, _split_compose_split_js__WEBPACK_IMPORTED_MODULE_1__.L)(world, run),
   clock: world.clock,
   leaseSeconds: LEASE_SECONDS,
   platformName: 'Docker Compose',
   newToken: run.newToken,
   pauseTimeoutSeconds: run.pauseTimeoutSeconds,
   capabilities: capabilitiesOf(world.proxy.kind, world.proxy.evidenceOf),
   readyWithinSeconds: world.spec.readyWithinSeconds,
   explain: (ref, ending) => explain(ref, ending, world)
  });
  return {
   ...stepped,
   async prepare(spec) {
    const prepared = await stepped.prepare(spec);
    const textsOf = kind => run.findings.filter(each => each.kind === kind).map(({text: text}) => text);
    const refusals = textsOf('refusal');
    const warnings = [ ...textsOf('warning'), ...spec.isWayBack ? refusals : [] ];
    return {
     ...prepared,
     warnings: [ ...prepared.warnings, ...warnings ],
     refusals: [ ...refusals.map(reason => ({
      code: 'preflight',
      reason: reason
     })), ...prepared.refusals ]
    };
   }
  };
 }
 function explain({canary: canary, stable: stable}, ending, world) {
  const {spec: spec, server: server, folder: folder} = world;
  const look = `cd ${spec.directory} && docker compose ps --all`;
  return {
   facts: [ {
    name: 'Server',
    value: server.address,
    kind: 'code'
   }, {
    name: 'Directory',
    value: spec.directory,
    kind: 'code'
   }, {
    name: 'Proxy',
    value: world.proxy.kind,
    kind: 'text'
   }, {
    name: 'Release',
    value: canary.label,
    full: canary.id,
    kind: 'code'
   }, ...stable === void 0 ? [] : [ {
    name: 'Previous release',
    value: stable.label,
    full: stable.id,
    kind: 'code'
   } ] ],
   links: [],
   nextSteps: ending.verdict === 'succeeded' ? [] : [ {
    text: `Show the containers on ${server.address}:`,
    command: look
   }, ...ending.verdict === 'unknown' || ending.reasonCode === 'rollback-unfinished' ? [ {
    text: 'Show the log of the rollback timer:',
    command: `cat ${folder}/lease.log`
   } ] : [] ]
  };
 }
}),

/***/ 98482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  b: () => LEFT_REASON,
  deployCompose: () => deployCompose,
  $: () => placeOf
 });
 var deployment_log = __webpack_require__(39143);
 var mark_start = __webpack_require__(69539);
 var until_answered = __webpack_require__(7851);
 var open_hooks = __webpack_require__(62950);
 var open_sources = __webpack_require__(50647);
 var unless_cancelled = __webpack_require__(9483);
 var release = __webpack_require__(14855);
 var left_rollout = __webpack_require__(77803);
 var roll_out_when_free = __webpack_require__(62238);
 var stepped_record = __webpack_require__(91037);
 var stepped_rollout_request = __webpack_require__(61047);
 var retry_reads = __webpack_require__(84473);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/count-instances.js
 async function countInstances({project: project, services: services, desired: desired}, {docker: docker}) {
  const containers = await docker.listContainers(project).catch(unlessDeployError);
  const running = containers?.filter(({service: service, state: state}) => services.includes(service) && state === 'running');
  return running && {
   desired: desired,
   running: running.length
  };
 }
 function unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
  return;
 }
 var compose_target = __webpack_require__(28845);
 var join_sentences = __webpack_require__(78309);
 var inspect_server_facts = __webpack_require__(27376);
 var inspect_project = __webpack_require__(96558);
 var rollout_note = __webpack_require__(73513);
 var release_files = __webpack_require__(62191);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/choose-images.js
 async function resolveImages({docker: docker, spec: spec}) {
  if (spec.images.size === 0) throw (0, errors.A)('images', 'no image is given. Write a line service=image for each service.');
  const parts = [];
  let bytesToPull = 0;
  for (const [service, image] of spec.images) {
   const given = (0, release.s)(image);
   if (given !== void 0 && await docker.hasImage(image)) {
    parts.push({
     service: service,
     image: image,
     digest: given
    });
    continue;
   }
   const {digest: digest, compressedBytes: compressedBytes} = await docker.resolveDigest(image);
   const whole = given === void 0 ? `${image}@${digest}` : image;
   parts.push({
    service: service,
    image: whole,
    digest: given ?? digest
   });
   if (given !== void 0 || !await docker.hasImage(whole)) bytesToPull = bytesToPull === void 0 || compressedBytes === void 0 ? void 0 : bytesToPull + compressedBytes;
  }
  return {
   parts: parts,
   bytesToPull: bytesToPull
  };
 }
 async function previousImages({files: files, folder: folder, lease: lease}) {
  const kept = (0, release_files.d)(folder, files);
  const [{stableId: stableId, stored: stored}, {lock: lock}] = await Promise.all([ kept.readAll(), lease.read() ]);
  const note = lock && (0, rollout_note.wd)(lock.note);
  const goesOn = note !== void 0 && !(0, rollout_note.pl)(note) && note.canary.id !== stableId;
  const release = stored.find(({id: id}) => id === stableId === goesOn);
  if (release === void 0) throw new errors.s('not-found', 'The server has no earlier release to roll back to. Deploy a version by its image.');
  return {
   parts: release.parts,
   bytesToPull: 0
  };
 }
 var place_release = __webpack_require__(1699);
 var read_project = __webpack_require__(6210);
 var read_server = __webpack_require__(44100);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/prepare-release.js
 async function prepareRelease(world, version) {
  const {docker: docker, proxy: proxy, lease: lease} = world;
  const facts = await docker.readFacts(world.spec.directory);
  const unusable = (0, inspect_server_facts.L)({
   facts: facts,
   bytesToPull: void 0
  }).filter(({kind: kind}) => kind === 'refusal');
  if (unusable.length > 0) throw new errors.s('rejected', (0, join_sentences.D)(...unusable.map(({text: text}) => text)));
  const chosen = version === 'previous' ? await previousImages(world) : await resolveImages(world);
  const images = new Map(chosen.parts.map(({service: service, image: image}) => [ service, image ]));
  const found = {
   ...world,
   spec: {
    ...world.spec,
    images: images
   }
  };
  const read = await (0, read_project.Wh)(found);
  const [{containers: containers, groups: groups}, inspection, folders] = await Promise.all([ Promise.all([ lease.read(), (0, 
  read_server.r0)(found, read) ]).then(([lock, contents]) => (0, read_server.Wb)(found, {
   ...read,
   contents: contents
  }, lock)), proxy.inspect(), docker.foldersOf(read.project.name) ]);
  const findings = (0, inspect_project.W)({
   spec: found.spec,
   project: read.project,
   facts: facts,
   bytesToPull: chosen.bytesToPull,
   containers: containers,
   proxy: inspection,
   folders: folders
  });
  const {release: release, values: values} = await releaseOfImages(chosen, {
   found: found,
   read: read,
   findings: findings
  });
  return {
   release: ofStable(release, groups) ?? release,
   read: read,
   images: values,
   findings: findings,
   wanted: wantedContainers(release, {
    project: read.project,
    groups: groups
   }),
   world: found
  };
 }
 function wantedContainers({parts: parts}, reading) {
  const services = parts.map(({service: service}) => service);
  const desired = services.reduce((sum, service) => sum + (0, place_release.L)(service, reading), 0);
  return {
   project: reading.project.name,
   services: services,
   desired: desired
  };
 }
 async function releaseOfImages({parts: parts}, {found: {docker: docker, spec: spec}, read: read, findings: findings}) {
  const bare = (0, release.l7)(parts.map(part => ({
   ...part,
   configHash: ''
  })));
  const values = (0, read_project.sm)(bare, read);
  const hashes = await docker.configHashes(spec, values);
  const whole = bare.parts.map(part => {
   const configHash = hashes.get(part.service);
   const problem = findings.find(({kind: kind}) => kind === 'refusal')?.text;
   if (configHash === void 0) throw new errors.s('bad-input', problem ?? `The compose file has no service ${part.service}. Check the input images.`);
   return {
    ...part,
    configHash: configHash
   };
  });
  return {
   release: (0, release.l7)(whole),
   values: values
  };
 }
 function ofStable({parts: parts}, {stable: stable}) {
  const keys = new Set(stable?.release.parts.map(release.TN));
  return parts.every(part => keys.has((0, release.TN)(part))) ? stable?.release : void 0;
 }
 async function pullImages({release: release}, {docker: docker}, onLine) {
  for (const image of new Set(release.parts.map(part => part.image))) if (!await docker.hasImage(image)) await docker.pull(image, onLine);
 }
 var migration = __webpack_require__(97540);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/prune-releases.js
 async function pruneReleases(world) {
  const {docker: docker, files: files, folder: folder, spec: spec} = world;
  try {
   const kept = (0, release_files.d)(folder, files);
   const [stored, stableId] = [ await kept.readReleases(), await kept.readStable() ];
   const stable = stored.find(({id: id}) => id === stableId);
   if (stable === void 0) return [];
   if (spec.migration !== void 0) {
    const {project: project} = await (0, read_project.FM)(world)();
    const task = await docker.findTask((0, migration.A)(project.name, stable));
    if (task?.state === 'exited') await docker.remove([ task.id ]);
   }
   const keep = new Set([ stable, ...stored.slice(0, spec.keepReleases) ].flatMap(({parts: parts}) => parts.map(({digest: digest}) => digest)));
   const repositories = new Set(stored.flatMap(({parts: parts}) => parts.map(({image: image}) => repositoryOf(image))));
   await docker.removeImages([ ...repositories ], keep);
   return [];
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return [ `Old images were not removed: ${error.message}` ];
  }
 }
 function repositoryOf(image) {
  return (image.split('@')[0] ?? '').replace(/:[\w.-]*$/, '');
 }
 var placement_of = __webpack_require__(59967);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/watch-failures.js
 const MOST_EXCERPTS = 3;
 function watchFailures(target, {world: world, project: project, eventLog: eventLog}) {
  const failures = [];
  const note = async (canaryId, {cause: cause}) => {
   const keys = new Set((0, release.YD)(canaryId));
   const containers = await world.docker.listContainers(project);
   const ended = containers.filter(container => keys.has((0, release.TN)((0, release.BU)(container))) && hasFailed(container, cause));
   for (const container of ended.slice(0, MOST_EXCERPTS)) {
    failures.push(toFailure(container));
    const lines = await world.docker.lastLines(container.id);
    if (lines.length > 0) eventLog.excerpt({
     title: `Last log lines of ${container.name}`,
     lines: lines
    });
   }
  };
  return {
   failures: failures,
   target: {
    ...target,
    async follow(ref, observed) {
     const abort = await target.follow(ref, observed);
     if (abort !== void 0 && failures.length === 0) await note(ref.canary.id, abort).catch(watch_failures_unlessDeployError);
     return abort;
    }
   }
  };
 }
 function hasFailed(container, cause) {
  const {health: health} = container;
  return !(0, placement_of._n)(container) || health === 'unhealthy' || health === 'starting' && cause === 'never-healthy';
 }
 function toFailure({name: name, service: service, state: state, exitCode: exitCode, isOutOfMemory: isOutOfMemory, health: health}) {
  const hasExited = state === 'exited' || state === 'dead' || state === 'restarting';
  const reason = isOutOfMemory ? 'Out of memory' : hasExited ? 'Container exited' : `Container is ${health}`;
  return {
   instance: name,
   kind: hasExited ? 'crashed' : 'unhealthy',
   decides: 'at-once',
   reason: reason,
   stoppedAt: void 0,
   containers: [ {
    name: service,
    exitCode: hasExited ? exitCode : void 0,
    reason: void 0
   } ]
  };
 }
 function watch_failures_unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/deploy-compose.js
 const PREPARE_WITHIN_MILLISECONDS = 12e4;
 async function deployCompose(request, dependencies) {
  const {clock: clock, log: log, cancelled: cancelled, state: state} = dependencies;
  const startedAt = (0, mark_start.E)(clock);
  const world = (0, retry_reads.A)(dependencies.world);
  const sources = await (0, open_sources.B)(request, dependencies.connectSources);
  const hooks = await (0, open_hooks.R)(request, dependencies.connectHooks);
  const until = clock.now() + Math.min(request.timeoutMilliseconds, PREPARE_WITHIN_MILLISECONDS);
  const prepared = await log.group('Prepare', () => (0, unless_cancelled.M)(cancelled, (0, 
  until_answered.Y)(() => prepareRelease(world, request.version), until, dependencies)));
  const {name: name} = prepared.read.project;
  const eventLog = (0, deployment_log.w)({
   subject: name,
   prefix: ''
  }, {
   clock: clock,
   log: log
  });
  const target = (0, compose_target.GR)(prepared.world, {
   newToken: dependencies.newToken,
   run: dependencies.run.url ?? 'a local run',
   pauseTimeoutSeconds: request.pauseTimeoutSeconds,
   findings: prepared.findings,
   project: prepared.read
  });
  const watch = watchFailures(target, {
   world: prepared.world,
   project: name,
   eventLog: eventLog
  });
  const saved = {
   ...watch.target,
   start: (plan, begun) => watch.target.start(plan, ref => {
    (0, left_rollout.hg)(state, {
     ref: ref,
     onCancel: request.onCancel,
     startedAt: startedAt()
    });
    begun(ref);
   })
  };
  const canary = (0, release.Hx)(prepared.release);
  const rolled = await (0, roll_out_when_free.M)({
   request: request,
   spec: (0, stepped_rollout_request.e)(request, canary, dependencies.run.url),
   target: saved,
   eventLog: eventLog,
   sources: sources,
   hooks: hooks,
   lock: lockOf(dependencies.world),
   beforehand: () => pull(request, prepared, dependencies),
   leftReason: LEFT_REASON
  }, dependencies);
  (0, left_rollout.dw)(state);
  const {ending: ending, ref: ref} = rolled;
  if (ending.verdict === 'succeeded' && ending.reasonCode === 'deployed') for (const problem of await pruneReleases(prepared.world)) log.warning('Cleanup', problem);
  const instances = await countInstances(prepared.wanted, prepared.world);
  const record = (0, stepped_record.z)({
   to: canary,
   rolledOut: rolled,
   isStarted: ref !== void 0,
   planLines: request.planLines,
   failures: watch.failures,
   explanation: ref && target.explain(ref, ending),
   startedAt: startedAt(),
   finishedAt: clock.now(),
   instances: instances
  }, {
   place: placeOf(name, world),
   eventLog: eventLog
  });
  return (0, stepped_rollout_request.u)({
   mode: request.mode,
   strategy: request.spec.strategy
  }, record, eventLog);
 }
 const LEFT_REASON = 'The job was canceled (`on-cancel: leave`). The server rolls back when the lease of the rollout ends.';
 function placeOf(project, {server: server, spec: spec}) {
  return {
   platform: 'compose',
   instanceNoun: 'container',
   target: `${server.address}:${spec.directory}`,
   service: project,
   strategy: spec.strategy
  };
 }
 function lockOf({lease: lease}) {
  return {
   readLock: async () => (await lease.read()).lock,
   now: () => lease.now()
  };
 }
 async function pull(request, prepared, {log: log, cancelled: cancelled, clock: clock}) {
  const isRefused = request.purpose !== 'rollback' && prepared.findings.some(({kind: kind}) => kind === 'refusal');
  if (request.mode === 'dry-run' || isRefused) return;
  const until = clock.now() + PREPARE_WITHIN_MILLISECONDS;
  const pulling = () => pullImages(prepared, prepared.world, line => log.line(line));
  await log.group('Pull images', () => (0, unless_cancelled.M)(cancelled, (0, until_answered.Y)(pulling, until, {
   clock: clock
  })));
 }
}),

/***/ 84473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => retryReads
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39308);
 const TRIES = 4;
 const AGAIN_AFTER_MILLISECONDS = 500;
 function retryReads(world) {
  const {docker: docker, files: files, lease: lease, proxy: proxy, clock: clock} = world;
  return {
   ...world,
   docker: tryingAgain(docker, clock, [ 'readFacts', 'projectName', 'imageTemplates', 'readProject', 'configHashes', 'listContainers', 'foldersOf', 'lastLines', 'hasImage', 'resolveDigest', 'findTask' ]),
   files: tryingAgain(files, clock, [ 'read', 'readAll' ]),
   lease: tryingAgain(lease, clock, [ 'now', 'read' ]),
   proxy: tryingAgain(proxy, clock, [ 'inspect', 'readServers', 'activeRequests' ])
  };
 }
 function tryingAgain(port, clock, names) {
  const each = names.map(name => {
   const read = port[name];
   return [ name, (...args) => tryAgain(() => read.apply(port, args), clock) ];
  });
  return {
   ...port,
   ...Object.fromEntries(each)
  };
 }
 async function tryAgain(read, clock) {
  for (let tries = 1; ;tries += 1) try {
   return await read();
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) || !(0, 
   _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__.WG)(error) || tries === TRIES) throw error;
   await clock.sleep(AGAIN_AFTER_MILLISECONDS);
  }
 }
})

};
