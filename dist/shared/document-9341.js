export const id = 9341;
export const ids = [9341];
export const modules = {

/***/ 21278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  v: () => healthUrlOf
 });
 function healthUrlOf({type: type, url: url, healthCheckPath: healthCheckPath}) {
  if (url === void 0 || !URL.canParse(url)) return;
  if (type === 'static_site') return new URL('/', url).href;
  return type === 'web_service' ? new URL(healthCheckPath ?? '/', url).href : void 0;
 }
}),

/***/ 29341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  deployRender: () => deployRender
 });
 var verdict = __webpack_require__(53177);
 var deployment_log = __webpack_require__(39143);
 var early_ending = __webpack_require__(23986);
 var mark_start = __webpack_require__(69539);
 var open_sources = __webpack_require__(50647);
 var unless_cancelled = __webpack_require__(9483);
 var until_answered = __webpack_require__(7851);
 var parse_yaml = __webpack_require__(47917);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/render/domain/render-service.js
 function hasInstances({type: type}) {
  return type !== 'static_site';
 }
 var document_document = __webpack_require__(15785);
 var clip_text = __webpack_require__(92158);
 var one_line = __webpack_require__(3823);
 // CONCATENATED MODULE: ./build/src/targets/render/domain/blueprint/compare-blueprint.js
 const SHOWN = [ 'branch', 'rootDir', 'autoDeployTrigger', 'plan', 'region', 'numInstances', 'healthCheckPath', 'staticPublishPath' ];
 const HIDDEN = [ 'preDeployCommand', 'buildCommand', 'startCommand' ];
 const MOST_CHARACTERS = 80;
 function findInBlueprint(blueprint, name) {
  const projects = (0, document_document.fK)(blueprint, [ 'projects' ]);
  const environments = ((0, document_document.Lv)(projects) ? projects : []).flatMap(project => {
   const found = (0, document_document.fK)(project, [ 'environments' ]);
   return (0, document_document.Lv)(found) ? found : [];
  });
  const places = [ blueprint, (0, document_document.fK)(blueprint, [ 'ungrouped' ]), ...environments ];
  const services = places.flatMap(place => {
   const found = (0, document_document.fK)(place, [ 'services' ]);
   return (0, document_document.Lv)(found) ? found : [];
  });
  return services.filter(each => (0, document_document.Gv)(each)).find(each => each.name === name);
 }
 function compareWithEntry(entry, service, headers) {
  const wanted = settingsOf(entry);
  const lines = [ ...SHOWN, ...HIDDEN ].flatMap(name => {
   const blueprint = wanted.get(name);
   const found = service.settings.get(name) ?? '';
   if (blueprint === void 0 || blueprint === found) return [];
   if (HIDDEN.includes(name)) return [ `${name} differs from the blueprint` ];
   return [ `${name}: ${found === '' ? 'not set' : shown(found)}; blueprint: ${shown(blueprint)}` ];
  });
  return [ ...lines, ...compareHeaders(entry.headers, headers) ];
 }
 function settingsOf(entry) {
  const found = new Map;
  for (const [name, value] of Object.entries(entry)) if (typeof value === 'string' || typeof value === 'number') found.set(name, String(value));
  if (!found.has('autoDeployTrigger') && typeof entry.autoDeploy === 'boolean') found.set('autoDeployTrigger', entry.autoDeploy ? 'commit' : 'off');
  return found;
 }
 function compareHeaders(value, found) {
  if (!(0, document_document.Lv)(value)) return [];
  const keyOf = (path, name) => `${String(name)} of ${String(path)}`;
  const wanted = new Map(value.filter(each => (0, document_document.Gv)(each)).map(each => [ keyOf(each.path, each.name), typeof each.value === 'string' ? each.value : JSON.stringify(each.value) ]));
  const there = new Map(found.map(each => [ keyOf(each.path, each.name), each.value ]));
  const missing = [ ...wanted ].filter(([key, text]) => there.get(key) !== text);
  const extra = [ ...there.keys() ].filter(key => !wanted.has(key));
  return [ ...missing.map(([key]) => `header ${shown(key)} ${there.has(key) ? 'differs from' : 'is missing; it is in'} the blueprint`), ...extra.map(key => `header ${shown(key)} is not in the blueprint`) ];
 }
 function shown(text) {
  return (0, clip_text.g)((0, one_line.T)(text), MOST_CHARACTERS);
 }
 // CONCATENATED MODULE: ./build/src/targets/render/use-cases/compare-with-blueprint.js
 async function compareWithBlueprint({blueprint: path}, services, {files: files, world: world, log: log}) {
  if (path === void 0) return new Map;
  const text = await files.read(path, {
   input: 'blueprint',
   place: 'workspace'
  });
  if (text === void 0) throw (0, errors.A)('blueprint', `there is no file ${path} in the workspace. Check the path, and that the job checks out the repository.`);
  const {value: value} = (0, parse_yaml.parseYaml)(text, {
   kind: 'file',
   path: path
  });
  const found = new Map;
  for (const {service: service} of services) {
   const entry = findInBlueprint(value, service.name);
   if (entry === void 0) throw (0, errors.A)('blueprint', `${path} has no service with the name ${service.name}. Check the name, or remove "blueprint".`);
   const headers = hasInstances(service) ? [] : await world.api.headers(service.id).catch(unlessDeployError);
   const lines = compareWithEntry(headers === void 0 ? {
    ...entry,
    headers: null
   } : entry, service, headers ?? []);
   for (const line of lines) log.line(`${service.name}: ${line}`);
   found.set(service.id, lines);
  }
  return found;
 }
 function unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
 }
 var roll_out = __webpack_require__(58071);
 var render_deploy = __webpack_require__(64282);
 var tolerates_until = __webpack_require__(39308);
 var inspect_service = __webpack_require__(10196);
 // CONCATENATED MODULE: ./build/src/targets/render/use-cases/wait-for-others.js
 const LOOK_MILLISECONDS = 1e4;
 async function waitForOthers({service: service, revisionId: revisionId, judgedSeconds: judgedSeconds, until: until, eventLog: eventLog}, {api: api, clock: clock, cancelled: cancelled}) {
  let logged;
  for (;;) {
   const deploys = await (0, unless_cancelled.M)(cancelled, api.deploys(service).catch(unlessPassing));
   const others = deploys === void 0 ? void 0 : (0, inspect_service.$v)(revisionId, deploys, {
    now: clock.now(),
    judgedSeconds: judgedSeconds
   });
   const [first] = others ?? [];
   if (others !== void 0 && first === void 0) return 'free';
   if (clock.now() >= until) return 'late';
   if (first !== void 0 && first.id !== logged) {
    eventLog.detail(`Waiting for deploy ${(0, render_deploy.Pz)(first)} to end (${first.status})`);
    logged = first.id;
   }
   await (0, unless_cancelled.M)(cancelled, clock.sleep(LOOK_MILLISECONDS, cancelled));
  }
 }
 function unlessPassing(error) {
  if (!(error instanceof errors.s) || !(0, tolerates_until.WG)(error)) throw error;
 }
 // CONCATENATED MODULE: ./build/src/targets/render/use-cases/deploy-service.js
 const LEFT = 'The job was canceled (`on-cancel: leave`). Render completes the deploy.';
 async function deployService(deployment, dependencies) {
  const {request: request} = deployment;
  const isWaiting = request.onRunning === 'wait' && request.mode === 'deploy' && request.purpose !== 'rollback';
  const until = dependencies.clock.now() + request.waitMilliseconds;
  for (;;) {
   const state = isWaiting ? await waitFor(deployment, until, dependencies) : 'free';
   const rolled = await rollOutOnce(deployment, dependencies);
   const isRefused = rolled.ending.reasonCode === 'another-deployment-running';
   if (!isWaiting || state === 'late' || !isRefused) {
    if (!(0, verdict.gf)(rolled.ending.verdict)) await excerptLogs(deployment, rolled, dependencies);
    return rolled;
   }
  }
 }
 async function waitFor({requested: {spec: spec, service: service}, eventLog: eventLog}, until, {world: world, clock: clock, cancelled: cancelled}) {
  if (spec.source === 'previous') return 'free';
  const revisionId = (0, render_deploy.DT)(spec.source, service.name).id;
  try {
   return await waitForOthers({
    service: service,
    revisionId: revisionId,
    judgedSeconds: spec.judgedSeconds,
    until: until,
    eventLog: eventLog
   }, {
    api: world.api,
    clock: clock,
    cancelled: cancelled
   });
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return 'late';
  }
 }
 async function rollOutOnce({request: request, requested: requested, target: target, eventLog: eventLog, sources: sources}, {world: world, clock: clock, cancelled: cancelled}) {
  const isLeft = request.onCancel === 'leave';
  const rolling = (0, roll_out.O)(rolloutOf(request, requested), {
   target: target,
   eventLog: eventLog,
   clock: clock,
   prober: world.prober,
   boundCalls: world.boundCalls,
   sources: sources,
   cancelled: isLeft ? (new AbortController).signal : cancelled
  });
  if (!isLeft) return rolling;
  try {
   return await (0, unless_cancelled.M)(cancelled, rolling);
  } catch (error) {
   if (!(error instanceof unless_cancelled.c)) throw error;
   world.boundCalls(clock.now());
   const ending = {
    verdict: 'cancelled',
    reasonCode: 'cancelled',
    reason: LEFT
   };
   return {
    ending: ending,
    prepared: void 0,
    ref: void 0,
    state: void 0
   };
  }
 }
 function rolloutOf(request, {spec: spec, gates: gates}) {
  return {
   ...request,
   spec: spec,
   gates: gates,
   steps: [ 100 ],
   scaleDownDelaySeconds: 0,
   waitUntil: 'completed'
  };
 }
 const SINCE_BEFORE_MILLISECONDS = 1e3;
 async function excerptLogs({requested: {service: service}, eventLog: eventLog}, {state: state, ref: ref}, {world: world}) {
  const observed = state?.observed;
  if (ref === void 0 || observed?.startedAt === void 0) return;
  const kind = observed.state === 'build_failed' ? 'build' : 'app';
  try {
   const lines = await world.api.lastLines(service, observed.startedAt - SINCE_BEFORE_MILLISECONDS, kind);
   const of = kind === 'build' ? 'the build of ' : '';
   if (lines.length > 0) eventLog.excerpt({
    title: `Last log lines of ${of}${service.name}`,
    lines: lines
   });
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
  }
 }
 var go_back_for = __webpack_require__(72901);
 var left_render = __webpack_require__(44325);
 var parse_render_gates = __webpack_require__(98145);
 var health_url = __webpack_require__(21278);
 // CONCATENATED MODULE: ./build/src/targets/render/use-cases/read-services.js
 const READ_WITHIN_MILLISECONDS = 12e4;
 async function readRequestedServices(request, {api: api, clock: clock}) {
  const until = clock.now() + READ_WITHIN_MILLISECONDS;
  const ids = request.purpose === 'rollback' ? request.services.toReversed() : request.services;
  const found = [];
  for (const id of ids) {
   const service = await (0, until_answered.Y)(() => api.service(id), until, {
    clock: clock
   });
   found.push({
    service: service,
    spec: specOf(request, service),
    gates: gatesOf(request, service)
   });
  }
  return found;
 }
 function specOf({purpose: purpose, version: version, onRunning: onRunning, autoDeploy: autoDeploy, ...request}, service) {
  const source = version === 'previous' ? 'previous' : sourceOf(service, request);
  const judgedSeconds = request.bakeSeconds;
  return {
   service: service.id,
   source: source,
   isWayBack: purpose === 'rollback',
   onRunning: onRunning,
   autoDeploy: autoDeploy,
   judgedSeconds: judgedSeconds
  };
 }
 function sourceOf({id: id, imagePath: imagePath}, {commit: commit, image: image}) {
  if (imagePath !== void 0) {
   if (image !== void 0) return {
    kind: 'image',
    image: image
   };
   throw (0, errors.A)('image', `service ${id} runs an image. Set the image to deploy, with its digest.`);
  }
  if (commit !== void 0) return {
   kind: 'commit',
   commit: commit
  };
  throw (0, errors.A)('commit', `service ${id} is built from a repository. Set the SHA of the commit to deploy.`);
 }
 function gatesOf({gates: gates, healthUrls: healthUrls}, service) {
  const url = healthUrls.has(service.id) ? healthUrls.get(service.id) : (0, health_url.v)(service);
  return url === void 0 ? gates : {
   ...gates,
   gates: [ (0, parse_render_gates.healthGate)(url), ...gates.gates ]
  };
 }
 var render_record = __webpack_require__(58927);
 var render_target = __webpack_require__(48820);
 // CONCATENATED MODULE: ./build/src/targets/render/use-cases/deploy-render.js
 const INSPECT_WITHIN_MILLISECONDS = 12e4;
 async function deployRender(request, dependencies) {
  const {clock: clock, log: log, cancelled: cancelled, state: state, world: world} = dependencies;
  const startedAt = (0, mark_start.E)(clock);
  const sources = await (0, open_sources.B)(request, dependencies.connectSources);
  const target = (0, render_target.S)({
   api: world.api,
   clock: clock
  });
  const services = await log.group('Prepare', () => (0, unless_cancelled.M)(cancelled, readRequestedServices(request, {
   api: world.api,
   clock: clock
  })));
  const settings = await compareWithBlueprint(request, services, dependencies);
  const refused = await refuseAll(request, {
   services: services,
   target: target
  }, dependencies);
  const done = [];
  const left = [];
  const save = () => (0, left_render.hg)(state, {
   begun: left,
   total: services.length,
   onCancel: request.onCancel,
   startedAt: startedAt(),
   isWayBack: request.purpose === 'rollback'
  });
  for (const requested of refused ?? services) {
   const {service: service} = requested;
   const prefix = services.length === 1 ? '' : `${service.name}: `;
   const eventLog = (0, deployment_log.w)({
    subject: service.name,
    prefix: prefix
   }, {
    clock: clock,
    log: log
   });
   const begunAt = clock.now();
   const saved = {
    ...target,
    start: (plan, begun) => target.start(plan, ref => {
     left[done.length] = {
      ref: ref,
      name: service.name,
      isDone: false
     };
     save();
     begun(ref);
    })
   };
   const rolled = await deployService({
    request: request,
    requested: requested,
    target: saved,
    eventLog: eventLog,
    sources: sources
   }, dependencies);
   const isGood = (0, verdict.gf)(rolled.ending.verdict);
   const begun = left[done.length];
   if (isGood && begun !== void 0) {
    left[done.length] = {
     ...begun,
     isDone: true
    };
    save();
   }
   const explanation = rolled.ref && target.explain(rolled.ref, rolled.ending);
   const ended = {
    id: service.id,
    name: service.name,
    rolled: rolled,
    explanation: explanation,
    settings: settings.get(service.id) ?? []
   };
   const record = (0, render_record.z)({
    ...ended,
    startedAt: begunAt,
    finishedAt: clock.now()
   }, eventLog);
   done.push({
    requested: requested,
    eventLog: eventLog,
    rolled: rolled,
    record: record
   });
   if (!isGood) break;
  }
  const records = await (0, go_back_for.h)(done, {
   request: request,
   target: target
  }, dependencies);
  (0, left_render.dw)(state);
  return conclude(request, withEnds(records, done), {
   startedAt: startedAt(),
   finishedAt: clock.now()
  });
 }
 async function refuseAll({purpose: purpose, mode: mode}, {services: services, target: target}, {clock: clock, cancelled: cancelled}) {
  if (purpose === 'rollback' || mode === 'dry-run' || services.length === 1) return;
  const until = clock.now() + INSPECT_WITHIN_MILLISECONDS;
  for (const requested of services) {
   const looking = (0, until_answered.Y)(() => target.prepare(requested.spec), until, {
    clock: clock
   });
   const {refusals: refusals} = await (0, unless_cancelled.M)(cancelled, looking);
   if (refusals.length > 0 && (0, early_ending.GP)(refusals).verdict === 'failed') return [ requested ];
  }
  return;
 }
 function withEnds(records, done) {
  return records.map((record, index) => {
   const eventLog = done[index]?.eventLog;
   const {verdict: verdict, reason: reason} = record.ending;
   const isElsewhere = verdict !== 'succeeded' && records.length === 1;
   eventLog?.end(`${verdict}: ${reason}`, verdict, isElsewhere ? 'logged-elsewhere' : 'logged');
   return {
    ...record,
    events: eventLog?.events ?? record.events
   };
  });
 }
 function conclude({mode: mode}, services, times) {
  const endings = services.map(({ending: ending, subject: subject}) => ({
   ...ending,
   subject: subject
  }));
  return {
   mode: mode,
   ending: (0, verdict.kS)(endings),
   ...times,
   services: services
  };
 }
})

};
