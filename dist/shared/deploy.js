export const id = 4832;
export const ids = [4832,6702];
export const modules = {

/***/ 33992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var errors = __webpack_require__(33047);
 var read_service_inputs = __webpack_require__(72574);
 var require_spec = __webpack_require__(37853);
 var on_running = __webpack_require__(1931);
 var strategies = __webpack_require__(62325);
 // CONCATENATED MODULE: ./build/src/actions/deploy/strategy-inputs.js
 const USED_BY = {
  services: [ 'rolling' ],
  'desired-count': [ 'rolling' ],
  'force-new-deployment': [ 'rolling' ],
  'circuit-breaker': [ 'rolling' ],
  'on-alarm': [ 'rolling' ],
  'on-failure': [ 'rolling' ],
  'keep-revisions': [ 'rolling' ],
  ...strategies.dY
 };
 const SAYS_NOTHING = {
  'force-new-deployment': 'false',
  'on-alarm': 'rollback',
  'on-failure': 'rollback'
 };
 var input_reader = __webpack_require__(34701);
 var document_document = __webpack_require__(15785);
 var yaml_slip = __webpack_require__(36437);
 var quote_safe = __webpack_require__(44195);
 // CONCATENATED MODULE: ./build/src/actions/deploy/service-inputs.js
 const OF_ONE_SERVICE = [ 'service', 'cluster', 'task-definition', 'images', 'container-name', 'image', 'environment-variables', 'environment-file', 'secrets', 'secrets-file', 'docker-labels', 'exclusive', 'command', 'log-configuration-log-driver', 'log-configuration-options', 'cpu', 'memory', 'task-role-arn', 'execution-role-arn', 'tags', 'overlay', 'overlay-file', 'desired-count', 'force-new-deployment', 'circuit-breaker', 'alarms', 'on-alarm', 'max-failed-tasks', 'keep-revisions' ];
 async function readServiceEntries(text, step) {
  const {parseYaml: parseYaml} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7917) ]).then(__webpack_require__.bind(__webpack_require__, 47917));
  const {value: value} = parseYaml(text, {
   kind: 'input',
   input: 'services'
  });
  const expected = 'expected a YAML list of service names, or of objects such as {service: api, images: api=…}';
  if (!(0, document_document.Lv)(value)) throw (0, errors.A)('services', `${expected}, not ${(0, 
  document_document.MF)(value)}. Write "- " before each service.`);
  if (value.length === 0) throw (0, errors.A)('services', `${expected}; the list is empty.`);
  return value.map((entry, index) => {
   const slip = typeof entry === 'string' && /[\s:={]/.test(entry) ? (0, yaml_slip.O)(entry, OF_ONE_SERVICE) : void 0;
   if (slip !== void 0) throw (0, errors.A)('services', `entry ${index + 1}: ${slip}`);
   const inputs = typeof entry === 'string' ? new Map([ [ 'service', entry ] ]) : readEntry(entry, index);
   const name = inputs.get('service') ?? '';
   return {
    name: name,
    inputs: entryReader(inputs, step)
   };
  });
 }
 function nameEntry(service, error) {
  if (!(error instanceof errors.s)) return error;
  const message = error.message.replace(/^Input (?=")/, '');
  return new errors.s(error.code, `Input "services", ${service}, ${message}`, {
   cause: error
  });
 }
 function readEntry(entry, index) {
  const place = `entry ${index + 1}`;
  if (!(0, document_document.Gv)(entry)) throw (0, errors.A)('services', `${place} is ${(0, 
  document_document.MF)(entry)}; expected a name or an object.`);
  if (typeof entry.service !== 'string') throw (0, errors.A)('services', `${place} has no "service". Set the name of the service.`);
  const unknown = Object.keys(entry).find(key => !OF_ONE_SERVICE.includes(key));
  if (unknown !== void 0) throw (0, errors.A)('services', `${place} has ${(0, quote_safe.XW)(unknown)}; expected some of ${OF_ONE_SERVICE.join(', ')}.`);
  const empty = Object.entries(entry).find(([, value]) => value === null || typeof value === 'string' && value.trim() === '');
  if (empty !== void 0) throw (0, errors.A)('services', `"${empty[0]}" of ${place} is empty. Set a value, or remove it. If the value is an output of another job, note that GitHub drops outputs that contain a masked value.`);
  return new Map(Object.entries(entry).map(([name, value]) => [ name, toText(name, value) ]));
 }
 function toText(name, value) {
  if ((0, document_document.Gv)(value)) return name === 'images' ? toLines(value) : JSON.stringify(value);
  if (!(0, document_document.Lv)(value)) return value === null ? '' : String(value);
  return name === 'command' ? JSON.stringify(value) : value.map(item => toText('', item)).join('\n');
 }
 function toLines(map) {
  return Object.entries(map).map(([key, value]) => `${key}=${toText('', value)}`).join('\n');
 }
 function entryReader(entry, step) {
  const own = (0, input_reader.c)(name => entry.get(name) ?? '');
  const of = name => entry.has(name) ? own : step;
  return {
   text: name => of(name).text(name),
   required: name => of(name).required(name),
   yesNo: name => of(name).yesNo(name),
   wholeNumber: (name, range) => of(name).wholeNumber(name, range),
   durationSeconds: (name, range) => of(name).durationSeconds(name, range),
   choice: (name, choices) => of(name).choice(name, choices),
   list: name => of(name).list(name),
   block: name => of(name).block(name)
  };
 }
 // CONCATENATED MODULE: ./build/src/actions/deploy/inputs.js
 const DAY_SECONDS = 86400;
 const ROLLING_SECONDS = 1800;
 const PURPOSES = [ 'deploy', 'rollback' ];
 async function readInputs(inputs, kinds) {
  const strategy = inputs.choice('strategy', strategies.YL) ?? 'rolling';
  (0, strategies.J6)(inputs, strategy, {
   usedBy: USED_BY,
   defaults: SAYS_NOTHING
  });
  const purpose = inputs.choice('purpose', PURPOSES) ?? 'deploy';
  if (strategy === 'rolling') return {
   strategy: strategy,
   request: {
    ...await readRolling(inputs),
    purpose: purpose
   }
  };
  const {readCanaryInputs: readCanaryInputs, readSwapInputs: readSwapInputs} = await Promise.all([ __webpack_require__.e(4029), __webpack_require__.e(6828) ]).then(__webpack_require__.bind(__webpack_require__, 46828));
  const request = await (strategy === 'canary' ? readCanaryInputs(inputs, kinds) : readSwapInputs(inputs, kinds));
  if (purpose === 'deploy') return {
   strategy: strategy,
   request: request
  };
  if (request.purpose !== 'deploy') throw (0, errors.A)('purpose', '`rollback` cannot be combined with "resume". Remove one of the two.');
  return {
   strategy: strategy,
   request: {
    ...request,
    purpose: purpose
   }
  };
 }
 async function readRolling(inputs) {
  const given = inputs.durationSeconds('timeout', {
   from: 10,
   to: DAY_SECONDS
  });
  const timeoutMilliseconds = (given ?? ROLLING_SECONDS) * 1e3;
  return {
   services: await readServices(inputs),
   mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
   waitUntil: readWaitUntil(inputs),
   timeoutMilliseconds: timeoutMilliseconds,
   onCancel: inputs.choice('on-cancel', [ 'rollback', 'leave' ]) ?? 'rollback',
   onRunning: inputs.choice('on-running', on_running.C) ?? 'wait',
   waitMilliseconds: (0, on_running.e)(timeoutMilliseconds, given === void 0 ? 'plan' : 'input'),
   onFailure: inputs.choice('on-failure', [ 'rollback', 'leave' ]) ?? 'rollback'
  };
 }
 function readWaitUntil(inputs) {
  const choice = inputs.choice('wait-until', [ 'completed', 'started', 'traffic-shifted', 'test-traffic-shifted' ]);
  if (choice !== 'traffic-shifted' && choice !== 'test-traffic-shifted') return choice ?? 'completed';
  const advice = 'A rolling update cannot be paused for an approval. Set strategy: canary or blue-green.';
  throw (0, errors.A)('wait-until', `\`${choice}\` is not supported with strategy: rolling. ${advice}`);
 }
 async function readServices(inputs) {
  const list = inputs.block('services');
  if (list === void 0) return [ readService(inputs) ];
  if (inputs.text('service') !== void 0) throw (0, errors.A)('services', 'it cannot be combined with "service". List all services in "services".');
  const entries = await readServiceEntries(list, inputs);
  const requests = entries.map(entry => {
   try {
    return readService(entry.inputs);
   } catch (error) {
    throw nameEntry(entry.name, error);
   }
  });
  const named = requests.map(({cluster: cluster, service: service}) => `${service} in cluster ${cluster}`);
  const seen = new Set;
  const twice = named.find(name => seen.size === seen.add(name).size);
  if (twice !== void 0) throw (0, errors.A)('services', `${twice} appears twice. List each service once.`);
  return requests;
 }
 const ENOUGH = 'an image, a task definition, desired-count, force-new-deployment: true, or another input that changes the task definition';
 function readService(inputs) {
  const spec = (0, read_service_inputs.D)(inputs);
  const request = {
   ...spec,
   redeploy: inputs.yesNo('force-new-deployment') === true ? 'forced' : 'when-changed',
   desiredCount: inputs.wholeNumber('desired-count', {
    from: 1,
    to: read_service_inputs.b
   }),
   circuitBreaker: readCircuitBreaker(inputs),
   alarms: readOnAlarm(inputs, spec.alarms),
   keepRevisions: inputs.wholeNumber('keep-revisions', {
    from: 1,
    to: 1e3
   })
  };
  if (inputs.yesNo('dry-run') !== true) (0, require_spec.H)(request, ENOUGH);
  return request;
 }
 function readCircuitBreaker(inputs) {
  const choice = inputs.choice('circuit-breaker', [ 'off', 'on', 'rollback' ]);
  return choice && {
   enabled: choice !== 'off',
   rollback: choice === 'rollback'
  };
 }
 function readOnAlarm(inputs, alarms) {
  const action = inputs.choice('on-alarm', [ 'rollback', 'stop' ]);
  if (alarms !== void 0) return {
   ...alarms,
   rollback: alarms.enabled && action !== 'stop'
  };
  if (action === 'stop') throw (0, errors.A)('on-alarm', 'it requires alarms. Set `alarms`.');
  return;
 }
}),

/***/ 74832:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66884);
   var _wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31537);
   var _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85346);
   var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12897);
   var _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54690);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33992);
   var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32300);
   const {env: env} = process;
   const {phase: phase, step: step} = (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.b)(env);
   const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__.a)();
   const connect = {
    rolling: (0, _wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__.I)(env, step.clock, inputs),
    shift: (0, _wiring_connect_later_js__WEBPACK_IMPORTED_MODULE_2__.L)(env, step.clock, inputs)
   };
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__.C)(() => phase === 'post' ? (0, 
   _run_js__WEBPACK_IMPORTED_MODULE_6__.O)(connect, step) : (0, _run_js__WEBPACK_IMPORTED_MODULE_6__.g)(() => (0, 
   _inputs_js__WEBPACK_IMPORTED_MODULE_5__.K)(inputs, _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__.B), {
    connect: connect,
    step: step,
    requested: (0, _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__.L)(inputs, (0, 
    _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__.I)(inputs))
   }));
   (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.T)(step);
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 32300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  g: () => deploy,
  O: () => finish
 });
 var observe_services = __webpack_require__(21145);
 var run_shift = __webpack_require__(37353);
 var rollout_state = __webpack_require__(48613);
 var saved_value = __webpack_require__(11148);
 var mark_start = __webpack_require__(69539);
 var unless_cancelled = __webpack_require__(9483);
 var report_run = __webpack_require__(49567);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/service/rollback-reads.js
 function rollbackReads({services: services, serviceDeployments: serviceDeployments}, tryRead) {
  const found = servicesOr({
   services: services,
   tryRead: tryRead
  });
  return {
   services: found.services,
   serviceDeployments: deploymentsOr({
    serviceDeployments: serviceDeployments,
    ...found,
    tryRead: tryRead
   })
  };
 }
 function servicesOr({services: services, tryRead: tryRead}) {
  let isUpdated = false;
  const earlier = new Map;
  const note = service => {
   if (!earlier.has(service.name)) earlier.set(service.name, service.currentServiceDeployment);
   return service;
  };
  const byUpdate = async (cluster, names, error) => {
   if (isUpdated) throw error;
   return Promise.all(names.map(async name => note(await services.findByUpdate(cluster, name))));
  };
  const find = async (cluster, service) => {
   const seen = await tryRead('ecs:DescribeServices', () => services.find(cluster, service), async error => (await byUpdate(cluster, [ service ], error))[0]);
   return seen && note(seen);
  };
  const changed = {
   ...services,
   find: find,
   async describe(cluster, names) {
    const seen = await tryRead('ecs:DescribeServices', () => services.describe(cluster, names), async error => ({
     services: await byUpdate(cluster, names, error),
     missing: []
    }));
    seen.services.forEach(note);
    return seen;
   },
   update(change) {
    isUpdated = true;
    return services.update(change);
   }
  };
  return {
   services: changed,
   isEarlier: arn => [ ...earlier.values() ].includes(arn)
  };
 }
 function deploymentsOr({serviceDeployments: serviceDeployments, services: services, isEarlier: isEarlier, tryRead: tryRead}) {
  const current = async (cluster, name) => (await services.find(cluster, name))?.currentServiceDeployment;
  const observe = arn => tryRead('ecs:DescribeServiceDeployments', () => serviceDeployments.observe(arn), () => serviceDeployments.observeListed(arn));
  return {
   ...serviceDeployments,
   observe: observe,
   describe: arns => tryRead('ecs:DescribeServiceDeployments', () => serviceDeployments.describe(arns), async () => {
    const listed = await Promise.all(arns.map(arn => serviceDeployments.observeListed(arn)));
    return listed.filter(each => each !== void 0);
   }),
   list: (cluster, service, since) => tryRead('ecs:ListServiceDeployments', () => serviceDeployments.list(cluster, service, since), async () => {
    const arn = await current(cluster, service);
    return arn === void 0 ? [] : [ arn ];
   }),
   placement: revision => tryRead('ecs:DescribeServiceRevisions', () => serviceDeployments.placement(revision), async () => {
    const [, cluster = '', name = ''] = revision.split('/');
    const service = await services.find(cluster, name);
    const arn = service?.currentServiceDeployment;
    if (service === void 0 || arn === void 0 || isEarlier(arn)) return;
    const deployment = await observe(arn);
    return deployment?.targetRevision === revision ? {
     taskDefinition: service.taskDefinition,
     targetGroups: []
    } : void 0;
   })
  };
 }
 var errors = __webpack_require__(33047);
 var join_sentences = __webpack_require__(78309);
 var within_seconds = __webpack_require__(89482);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/service/try-reads.js
 const WITHIN_SECONDS = 5;
 const FINAL = [ 'bad-input', 'not-found', 'credentials-expired', 'credentials-missing' ];
 const REST_MILLISECONDS = 3e4;
 function tryReads({clock: clock, log: log}) {
  const failed = new Map;
  const attempt = async read => {
   try {
    return await (0, within_seconds.N)(WITHIN_SECONDS, read(), clock);
   } catch (error) {
    if (!(error instanceof errors.s)) throw error;
    return error;
   }
  };
  return async (action, read, other) => {
   const last = failed.get(action);
   const isResting = last !== void 0 && clock.now() < last.at + REST_MILLISECONDS;
   const result = isResting ? last.error : await attempt(read);
   if (!(result instanceof errors.s)) return result;
   if (FINAL.includes(result.code)) throw result;
   if (!isResting) failed.set(action, {
    at: clock.now(),
    error: result
   });
   if (last === void 0) log.warning('Rollback', describe(action, result));
   const found = await attempt(() => other(result));
   if (found instanceof errors.s) throw result;
   return found;
  };
 }
 function describe(action, {message: message}) {
  const what = message.includes(action) ? message : `${action}: ${message}`;
  return (0, join_sentences.D)(what, 'The rollback continues without it.');
 }
 var ecs_outputs = __webpack_require__(71624);
 // CONCATENATED MODULE: ./build/src/actions/deploy/run.js
 function deploy(readWanted, {connect: connect, step: step, requested: requested}) {
  return (0, report_run.G)(async reach => {
   const wanted = await readWanted();
   const isBack = wanted.request.purpose === 'rollback';
   const tryRead = tryReads(step);
   const readable = world => isBack ? {
    ...world,
    ...rollbackReads(world, tryRead)
   } : world;
   const connectShift = async () => ({
    ...step,
    ...readable(await reach(connect.shift))
   });
   const connectRolling = async () => ({
    ...step,
    ...readable(await reach(connect.rolling))
   });
   if (wanted.strategy === 'rolling') return deployRolling(wanted.request, await connectRolling(), connectShift);
   const {asRolling: asRolling, rollInstead: rollInstead} = await Promise.all([ __webpack_require__.e(6272), __webpack_require__.e(2837) ]).then(__webpack_require__.bind(__webpack_require__, 32921));
   const dependencies = await connectShift();
   const rolling = await asRolling(wanted.request, dependencies);
   if (rolling !== void 0) return deployRolling(rolling, await connectRolling(), connectShift);
   const {attemptShift: attemptShift} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(6609), __webpack_require__.e(6272), __webpack_require__.e(3070), __webpack_require__.e(9620), __webpack_require__.e(1766), __webpack_require__.e(2398), __webpack_require__.e(6414) ]).then(__webpack_require__.bind(__webpack_require__, 76414));
   const attempt = await attemptShift(wanted.request, dependencies);
   if (attempt.kind === 'ended') return attempt.record;
   const instead = rollInstead(wanted.request, attempt.reason, dependencies);
   return deployRolling(instead, await connectRolling(), connectShift);
  }, step, {
   ownOutputs: ecs_outputs.y,
   requested: requested
  });
 }
 const loadRolling = () => Promise.all([ __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(6272), __webpack_require__.e(3070), __webpack_require__.e(9620), __webpack_require__.e(1766), __webpack_require__.e(1980), __webpack_require__.e(9018) ]).then(__webpack_require__.bind(__webpack_require__, 89018));
 async function deployRolling(request, dependencies, connectShift) {
  const {boundCalls: boundCalls, cancelled: cancelled, clock: clock, log: log} = dependencies;
  const startedAt = (0, mark_start.E)(clock);
  boundCalls(clock.now() + request.timeoutMilliseconds);
  const atOnce = async service => {
   const {deployAtOnce: deployAtOnce} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(6609), __webpack_require__.e(6272), __webpack_require__.e(3070), __webpack_require__.e(9620), __webpack_require__.e(1766), __webpack_require__.e(2398), __webpack_require__.e(6414), __webpack_require__.e(4112) ]).then(__webpack_require__.bind(__webpack_require__, 74112));
   return deployAtOnce(request, service, await connectShift());
  };
  const first = await log.group('Prepare', async () => {
   const seen = await (0, unless_cancelled.M)(cancelled, (0, observe_services.f)(request.services, dependencies));
   const {prepareSeen: prepareSeen} = await loadRolling();
   return (0, unless_cancelled.M)(cancelled, prepareSeen(seen, request, dependencies));
  });
  const {deployPrepared: deployPrepared} = await loadRolling();
  const outcome = await deployPrepared(first, {
   request: request,
   startedAt: startedAt,
   atOnce: atOnce
  }, dependencies);
  const isLeft = outcome.ending.verdict === 'cancelled';
  const end = request.purpose === 'rollback' && request.waitUntil === 'started' ? 'started' : 'finished';
  (0, rollout_state.dw)(dependencies.state, isLeft ? 'cancelled' : end);
  return outcome;
 }
 function finish(connect, step) {
  return (0, report_run.H)(async reach => {
   const shift = await (0, run_shift.ih)(reach, {
    connect: connect.shift,
    step: step
   });
   if (shift !== void 0) return shift;
   const run = (0, rollout_state.bv)(step.state);
   if (run === void 0) return;
   if (run.end === 'started') {
    const {isToRestore: isToRestore, restoreStarted: restoreStarted} = await Promise.all([ __webpack_require__.e(6272), __webpack_require__.e(601) ]).then(__webpack_require__.bind(__webpack_require__, 74269));
    const left = run.rollouts.filter(isToRestore);
    if (left.length > 0) await restoreStarted(left, {
     ...step,
     ...await reach(connect.rolling)
    });
    return;
   }
   const {finishLeftRun: finishLeftRun} = await Promise.all([ __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(6272), __webpack_require__.e(3070), __webpack_require__.e(9620), __webpack_require__.e(1766), __webpack_require__.e(1980), __webpack_require__.e(531) ]).then(__webpack_require__.bind(__webpack_require__, 10531));
   const found = run.rollouts.length === 0 ? void 0 : await finishLeftRun(run.rollouts, {
    ...step,
    ...await reach(connect.rolling)
   });
   return run.damaged.length === 0 ? found : (0, saved_value.Qf)(run.damaged, {
    found: found,
    now: step.clock.now()
   });
  }, step);
 }
}),

/***/ 48613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $q: () => rolloutSaver,
  bv: () => readLeftRun,
  dw: () => saveEnd
 });
 var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11148);
 const ENDED = 'ended';
 const MEMBERS = {
  cluster: 'text',
  service: 'text',
  taskDefinition: 'text',
  previousTaskDefinition: 'text',
  deploymentsBefore: 'texts',
  startedAt: 'number',
  onCancel: 'text',
  purpose: 'text'
 };
 function rolloutSaver(state, {onCancel: onCancel, purpose: purpose}) {
  const keys = new Map;
  return ref => {
   const name = `${ref.cluster} ${ref.service}`;
   const key = keys.get(name) ?? `service-${keys.size}`;
   keys.set(name, key);
   state.save(key, JSON.stringify({
    ...ref,
    onCancel: onCancel,
    purpose: purpose
   }));
  };
 }
 function saveEnd(state, end) {
  state.save(ENDED, end);
 }
 function readLeftRun(state) {
  const ended = state.read(ENDED);
  if (ended === 'finished') return;
  const rollouts = [];
  const damaged = [];
  for (let index = 0; ;index += 1) {
   const key = `service-${index}`;
   const saved = state.read(key);
   if (saved === void 0) break;
   const rollout = (0, _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__.P6)(saved, MEMBERS);
   if (rollout === void 0) damaged.push((0, _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_0__.Fi)(key, saved)); else rollouts.push(rollout);
  }
  const end = ended === 'started' ? ended : void 0;
  return rollouts.length + damaged.length === 0 ? void 0 : {
   rollouts: rollouts,
   damaged: damaged,
   end: end
  };
 }
})

};
