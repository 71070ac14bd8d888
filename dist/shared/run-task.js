import { modules as shared0 } from './service-m14361.js';
export const id = 2558;
export const ids = [2558];
export const modules = {
...shared0,

/***/ 94688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  L: () => readStepIdentity,
  y: () => deriveClientToken
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 function deriveClientToken(task, step) {
  return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([ step, task ])).digest('hex');
 }
 function readStepIdentity(env) {
  const {GITHUB_RUN_ID: GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT: GITHUB_RUN_ATTEMPT, GITHUB_REPOSITORY: GITHUB_REPOSITORY, GITHUB_JOB: GITHUB_JOB, GITHUB_ACTION: GITHUB_ACTION} = env;
  if (GITHUB_RUN_ID === void 0 || GITHUB_RUN_ID === '') return;
  return [ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_ACTION ].join(' ');
 }
}),

/***/ 95102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
 var _domain_command_command_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27405);
 var _targets_ecs_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28792);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44195);
 const TWO_WEEKS_SECONDS = 14 * 86400;
 function readInputs(inputs) {
  const launchType = inputs.choice('launch-type', [ 'EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES' ]);
  const capacityProviderStrategy = inputs.block('capacity-provider-strategy');
  if (launchType !== void 0 && capacityProviderStrategy !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('launch-type', 'it cannot be combined with "capacity-provider-strategy". Remove one of the two.');
  const tags = inputs.block('tags');
  return {
   cluster: (0, _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__._H)(inputs.required('cluster')),
   source: (0, _targets_ecs_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_3__.n)('task-definition', inputs.required('task-definition')),
   service: readServiceName(inputs),
   containerName: inputs.text('container-name'),
   command: (0, _domain_command_command_words_js__WEBPACK_IMPORTED_MODULE_2__.U)(inputs, 'command'),
   environment: inputs.block('environment-variables'),
   cpu: readMatching(inputs, 'cpu', {
    form: /^(?:\d+|(?:\d+|\d*\.\d+) ?vCPU)$/i,
    expected: 'CPU units or vCPUs, such as 256 or 0.25 vCPU'
   }),
   memory: readMatching(inputs, 'memory', {
    form: /^(?:\d+|(?:\d+|\d*\.\d+) ?GB)$/i,
    expected: 'MiB or GB, such as 512 or 0.5 GB'
   }),
   overrides: inputs.block('overrides'),
   placement: {
    subnets: readIds(inputs, 'subnets', 'subnet-'),
    securityGroups: readIds(inputs, 'security-groups', 'sg-'),
    assignPublicIp: readPublicIp(inputs),
    launchType: launchType,
    platformVersion: readPlatformVersion(inputs)
   },
   capacityProviderStrategy: capacityProviderStrategy,
   timeoutSeconds: inputs.durationSeconds('timeout', {
    from: 1,
    to: TWO_WEEKS_SECONDS
   }) ?? 1800,
   onCancel: inputs.choice('on-cancel', [ 'stop', 'leave' ]) ?? 'stop',
   startedBy: readMatching(inputs, 'started-by', {
    form: /^[\w/-]{1,128}$/,
    expected: 'at most 128 letters, digits, -, _ and /'
   }),
   clientToken: readMatching(inputs, 'client-token', {
    form: /^[\x21-\x7e]{1,64}$/,
    expected: 'at most 64 ASCII characters without spaces'
   }),
   tags: tags === void 0 ? [] : [ {
    kind: 'input',
    input: 'tags',
    text: tags
   } ],
   mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'run'
  };
 }
 function readMatching(inputs, name, {form: form, expected: expected}) {
  const value = inputs.text(name);
  if (value === void 0 || form.test(value)) return value;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)(name, `expected ${expected}.`);
 }
 function readIds(inputs, name, prefix) {
  const ids = inputs.list(name);
  const wrong = ids.findIndex(id => !id.startsWith(prefix));
  if (wrong === -1) return ids;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)(name, `entry ${wrong + 1} ${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.AB)(ids[wrong] ?? '')} is not an ID such as ${prefix}0a1b2c3d. Separate IDs by commas or lines.`);
 }
 function readPublicIp(inputs) {
  const value = inputs.text('assign-public-ip')?.toUpperCase();
  if (value === 'ENABLED' || value === 'DISABLED') return value;
  const isWanted = inputs.yesNo('assign-public-ip');
  return isWanted === void 0 ? void 0 : isWanted ? 'ENABLED' : 'DISABLED';
 }
 function readServiceName(inputs) {
  const service = inputs.text('service');
  return service === void 0 ? void 0 : (0, _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__.mO)(service);
 }
 function readPlatformVersion(inputs) {
  const version = inputs.text('platform-version');
  if (version === void 0 || /^(?:LATEST|\d{1,3}\.\d{1,3}\.\d{1,3})$/.test(version)) return version;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('platform-version', 'expected LATEST or a version such as 1.4.0.');
 }
}),

/***/ 31778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _2: () => saveLeftTask,
  hm: () => stopLeftTask,
  kW: () => settleLeftTask
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _targets_ecs_domain_task_run_task_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85266);
 var _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11148);
 const KEY = 'left-task';
 const SETTLED = 'settled';
 const MEMBERS = {
  cluster: 'text',
  startedBy: 'text',
  taskDefinition: 'text',
  onCancel: 'text'
 };
 const DAMAGED = `The saved state of the step is damaged (STATE_${KEY}), so its task cannot be found. Check the tasks of the cluster in the console.`;
 function saveLeftTask(state, task) {
  state.save(KEY, JSON.stringify(task));
 }
 function settleLeftTask(state) {
  state.save(KEY, SETTLED);
 }
 const MOST_LOOKS = 4;
 const LOOK_EVERY_MILLISECONDS = 2e3;
 async function stopLeftTask({state: state, tasks: tasks, clock: clock, log: log}) {
  const saved = state.read(KEY);
  if (saved === void 0 || saved === SETTLED) return {
   outputs: {}
  };
  const left = (0, _use_cases_rollout_saved_value_js__WEBPACK_IMPORTED_MODULE_2__.P6)(saved, MEMBERS);
  if (left === void 0) {
   log.warning('A task may still be running', DAMAGED);
   return {
    outputs: {}
   };
  }
  try {
   await stop(left, await tasks(), {
    clock: clock,
    log: log
   });
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   log.warning('A task may still be running', `${describe(left)}. ${error.message}`);
  }
  return {
   outputs: {}
  };
 }
 async function stop(left, tasks, {clock: clock, log: log}) {
  const found = left.taskArn === void 0 ? await findStarted(left, tasks, clock) : [ left.taskArn ];
  const [arn, ...others] = found;
  if (arn === void 0) {
   log.line(`The step was killed. ECS lists no running task started by ${left.startedBy}.`);
   return;
  }
  const ended = others.length > 0 ? void 0 : await findEnded(left, arn, tasks);
  if (ended !== void 0) {
   const title = ended.stopCode === 'UserInitiated' ? 'The task was stopped' : 'The task has ended';
   const why = ended.stoppedReason === void 0 ? '' : ` (${ended.stoppedReason})`;
   log.warning(title, `The step was killed. Its task has ended: ${(0, _targets_ecs_domain_task_run_task_ending_js__WEBPACK_IMPORTED_MODULE_1__.Xd)(ended)}${why}.`);
   return;
  }
  if (left.onCancel === 'leave' || others.length > 0) {
   log.warning('A task may still be running', `${describe(left)}: ${found.join(', ')}.`);
   return;
  }
  await tasks.stop(left.cluster, arn, 'The step that ran the task was killed.');
  log.warning('The task was stopped', `The step was killed before the task ended, so the task was stopped: ${arn}.`);
 }
 async function findStarted(left, tasks, clock) {
  for (let look = 1; ;look += 1) {
   const running = await tasks.runningBy(left.cluster, left.startedBy);
   const found = running.filter(task => task.taskDefinition === left.taskDefinition).map(task => task.arn);
   if (found.length > 0 || look === MOST_LOOKS) return found;
   await clock.sleep(LOOK_EVERY_MILLISECONDS);
  }
 }
 async function findEnded({cluster: cluster}, arn, tasks) {
  try {
   const [task] = await tasks.describe(cluster, [ arn ]);
   return task?.lastStatus === 'STOPPED' ? task : void 0;
  } catch (error) {
   if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) return;
   throw error;
  }
 }
 function describe({cluster: cluster, startedBy: startedBy}) {
  return `The step was killed. Check cluster ${cluster} for tasks started by ${startedBy}`;
 }
}),

/***/ 32558:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
   var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82437);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
   var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12897);
   var _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57451);
   var _client_token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94688);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95102);
   var _left_task_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31778);
   const {env: env} = process;
   const {phase: phase, step: step} = (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.b)(env);
   async function connect() {
    const role = (0, _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__.p)((0, 
    _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.a)());
    const {connectTasks: connectTasks} = await Promise.all([ __webpack_require__.e(5143), __webpack_require__.e(6722), __webpack_require__.e(9323), __webpack_require__.e(4492), __webpack_require__.e(1005), __webpack_require__.e(2302) ]).then(__webpack_require__.bind(__webpack_require__, 55385));
    return connectTasks(env, step.clock, role);
   }
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__.C)(async () => {
    if (phase === 'post') return (0, _left_task_js__WEBPACK_IMPORTED_MODULE_8__.hm)({
     ...step,
     tasks: async () => (await connect()).tasks
    });
    return (0, _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_5__.k)({
     title: 'Run task',
     outputsOf: _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_5__.X
    }, step, async () => {
     const inputs = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.K)((0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.a)());
     const {runTask: runTask} = await Promise.all([ __webpack_require__.e(3070), __webpack_require__.e(8260) ]).then(__webpack_require__.bind(__webpack_require__, 8260));
     const identity = (0, _client_token_js__WEBPACK_IMPORTED_MODULE_6__.L)(env) ?? (0, 
     node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
     return runTask(inputs, {
      ...step,
      ...await connect(),
      step: identity
     });
    });
   });
   (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.T)(step);
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 85266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Xd: () => describeExits,
  hS: () => exitCodes,
  vf: () => judgeTask
 });
 var _service_task_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14361);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78309);
 var _service_explain_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19791);
 var _task_container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44962);
 function judgeTask(task, containers) {
  const essential = essentialContainers(task, containers);
  const isOver = task.lastStatus === 'STOPPED';
  if (!isOver && (essential.length === 0 || essential.some(container => !hasExited(container)))) return;
  const interruption = explainInterruption(task);
  if (interruption !== void 0) return interruption;
  const bad = essential.find(container => container.exitCode !== 0);
  if (bad === void 0 && essential.length > 0) return {
   kind: 'succeeded'
  };
  return explainFailure(task, bad, containers);
 }
 function exitCodes(task) {
  return Object.fromEntries(task.containers.flatMap(({name: name, exitCode: exitCode}) => exitCode === void 0 ? [] : [ [ name, exitCode ] ]));
 }
 function describeExits(task) {
  return task.containers.map(describeExit).join(', ');
 }
 function essentialContainers(task, containers) {
  return task.containers.filter(({name: name}) => containers.find(each => each.name === name)?.isEssential ?? true);
 }
 function hasExited(container) {
  return container.lastStatus === 'STOPPED' && container.exitCode !== void 0;
 }
 const INTERRUPTIONS = [ 'SpotInterruption', 'TerminationNotice' ];
 function explainInterruption({stopCode: stopCode, stoppedReason: stoppedReason}) {
  const said = stoppedReason === void 0 ? '' : `: ${stoppedReason}`;
  if (stopCode !== void 0 && INTERRUPTIONS.includes(stopCode)) return {
   kind: 'failed',
   code: 'interrupted',
   reason: sentence(`AWS interrupted the task's capacity${said}`)
  };
  if (stopCode === 'UserInitiated') return {
   kind: 'failed',
   code: 'stopped-by-someone',
   reason: sentence(`another client stopped the task${said}`)
  };
  return;
 }
 function explainFailure(task, bad, containers) {
  const reasons = [ task.stoppedReason, ...task.containers.map(each => each.reason) ].filter(each => each !== void 0);
  const code = classify(task, bad);
  const named = bad === void 0 ? {} : {
   container: bad.name
  };
  if (bad?.exitCode === void 0) {
   const why = reasons.length === 0 ? 'ECS gave no reason' : [ ...new Set(reasons) ].join('; ');
   const what = code === 'no-exit-code' ? `the task stopped without an exit code` : `the task did not start`;
   return {
    kind: 'failed',
    code: code,
    reason: (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_1__.D)(sentence(`${what}: ${why}`), (0, 
    _service_explain_network_js__WEBPACK_IMPORTED_MODULE_2__.w)(reasons.join(' '))),
    ...named
   };
  }
  const stopped = task.stoppedReason === void 0 ? '' : ` (${task.stoppedReason})`;
  const failed = containers.find(({name: name}) => name === bad.name);
  const silent = failed === void 0 ? void 0 : (0, _task_container_js__WEBPACK_IMPORTED_MODULE_0__.go)(failed);
  return {
   kind: 'failed',
   code: code,
   reason: (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_1__.D)(`The task failed: ${describeExits(task)}${stopped}.`, silent),
   ...named
  };
 }
 function classify(task, bad) {
  if (bad?.reason?.includes('OutOfMemory') === true) return 'out-of-memory';
  if (bad?.exitCode !== void 0) return 'non-zero-exit';
  const kind = (0, _service_task_failure_js__WEBPACK_IMPORTED_MODULE_3__.G)(task)?.kind;
  if (kind === 'image-pull' || kind === 'missing-secret') return kind;
  return task.stopCode === 'TaskFailedToStart' ? 'failed-to-start' : 'no-exit-code';
 }
 function describeExit({name: name, exitCode: exitCode, reason: reason}) {
  const why = reason === void 0 ? '' : ` (${reason})`;
  return exitCode === void 0 ? `${name} stopped without an exit code${why}` : `${name} exited with code ${exitCode}${why}`;
 }
 function sentence(text) {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
 }
}),

/***/ 11148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Fi: () => damagedValue,
  P6: () => parseSaved,
  Qf: () => recordOfDamage,
  bk: () => requireSaved
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78309);
 function parseSaved(text, members) {
  let value;
  try {
   value = JSON.parse(text);
  } catch {
   return;
  }
  if (typeof value !== 'object' || value === null) return;
  const found = value;
  const wanted = Object.entries(members);
  return wanted.every(([name, kind]) => isOf(kind, found[name])) ? value : void 0;
 }
 function isOf(kind, value) {
  if (kind === 'texts') return Array.isArray(value) && value.every(each => typeof each === 'string');
  if (kind === 'objects') return Array.isArray(value) && value.every(isObject);
  if (kind === 'object') return isObject(value);
  return kind === 'text' ? typeof value === 'string' : Number.isFinite(value);
 }
 function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
 }
 function requireSaved(key, text, members) {
  const saved = parseSaved(text, members);
  if (saved !== void 0) return saved;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('outcome-unknown', `The saved state of the step is damaged (STATE_${key}), so the status of its deployment is unknown. Check what runs; deploy again, or roll back.`);
 }
 function damagedValue(key, text) {
  return {
   key: key,
   service: /"service":"([\w-]{1,255})"/.exec(text)?.[1]
  };
 }
 function describeDamage(damaged) {
  const names = damaged.map(({key: key}) => `STATE_${key}`).join(', ');
  const services = damaged.flatMap(({service: service}) => service ?? []);
  const isKnown = services.length === damaged.length;
  const named = services.length === 1 ? `service ${services.join('')}` : `services ${services.join(', ')}`;
  const [whose, where] = isKnown ? [ `the deployment of ${named}`, named ] : [ 'its deployment', 'the service' ];
  return `The saved state of the step is damaged (${names}), so the status of ${whose} is unknown. Check the state of ${where}; run rollback.yml (\`purpose: rollback\`) to go back to the previous revision.`;
 }
 function recordOfDamage(damaged, {found: found, now: now}) {
  const reason = (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_1__.D)(describeDamage(damaged), found?.ending.reason);
  const ending = {
   verdict: 'unknown',
   reasonCode: 'outcome-unknown',
   reason: reason
  };
  return found === void 0 ? {
   mode: 'deploy',
   ending: ending,
   startedAt: now,
   finishedAt: now,
   services: []
  } : {
   ...found,
   ending: ending
  };
 }
})

};
