import { modules as shared0 } from './changes-m64201.js';
import { modules as shared1 } from './record-m2087.js';
export const id = 8260;
export const ids = [8260];
export const modules = {
...shared0,
...shared1,

/***/ 8260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  runTask: () => runTask
 });
 var render_summary = __webpack_require__(59584);
 var present_members = __webpack_require__(3079);
 var own_member = __webpack_require__(27437);
 var service_snapshot = __webpack_require__(64333);
 var headline = __webpack_require__(3934);
 var task_ending = __webpack_require__(85266);
 var task_container = __webpack_require__(44962);
 var console_links = __webpack_require__(48588);
 var run_links = __webpack_require__(40844);
 var short_fact = __webpack_require__(42162);
 var verdict_word = __webpack_require__(76693);
 var count_of = __webpack_require__(55797);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-run/task-report.js
 function reportTask(result, run, simulatedRate) {
  const verdict = result.reasonCode === 'would-run' ? 'would-change' : result.verdict;
  return {
   title: `Run task ${(0, service_snapshot.hH)(result.taskDefinition)}`,
   verdict: verdict,
   ...(0, headline.D)(result.reason),
   ...(0, present_members.P)({
    simulatedRate: simulatedRate
   }),
   startedAt: result.startedAt,
   finishedAt: result.finishedAt,
   facts: facts(result, run),
   services: [],
   steps: [],
   spans: spans(result),
   events: events(result),
   causes: causes(result),
   nextSteps: nextSteps(result),
   links: [ ...(0, run_links.R)(run), ...(0, console_links.U)(result.cluster, result.taskArn) ],
   logs: result.logs,
   notes: []
  };
 }
 function commandFact(command) {
  if (command === void 0) return [];
  return [ {
   name: 'Command',
   value: `${(0, count_of.p)(command.length, 'word')} (hidden)`,
   kind: 'text'
  } ];
 }
 function facts(result, run) {
  const code = (name, value) => value === void 0 ? [] : [ {
   name: name,
   value: value,
   kind: 'code'
  } ];
  const name = (title, arn) => [ (0, short_fact.v)(title, arn) ];
  return [ ...code('Cluster', result.cluster), ...name('Task definition', result.taskDefinition), ...code('Container', result.containerName), ...commandFact(result.command), ...result.taskArn === void 0 ? [] : name('Task', result.taskArn), ...result.task === void 0 || result.verdict === 'cancelled' ? [] : [ {
   name: 'Exit codes',
   value: (0, task_ending.Xd)(result.task),
   kind: 'text'
  } ], ...code('Commit', run.commit) ];
 }
 const SPANS = {
  PROVISIONING: 'provisioning',
  PENDING: 'starting',
  ACTIVATING: 'starting',
  RUNNING: 'running',
  DEACTIVATING: 'stopping',
  STOPPING: 'stopping',
  DEPROVISIONING: 'releasing its network'
 };
 function spans({statuses: statuses, finishedAt: finishedAt, verdict: verdict}) {
  return statuses.flatMap(({status: status, at: at}, index) => {
   const label = (0, own_member.n)(SPANS, status);
   const end = statuses[index + 1]?.at ?? finishedAt;
   if (label === void 0 || end <= at) return [];
   const tone = status === 'RUNNING' ? (0, verdict_word.R)(verdict).tone : 'neutral';
   return [ {
    subject: 'task',
    label: label,
    startedAt: at,
    finishedAt: end,
    tone: tone
   } ];
  });
 }
 function events({statuses: statuses, taskArn: taskArn, verdict: verdict, finishedAt: finishedAt}) {
  const subject = taskArn === void 0 ? 'task' : (0, task_container.BS)(taskArn).slice(0, 8);
  const seen = statuses.map(({status: status, at: at}) => ({
   at: at,
   subject: subject,
   text: status,
   tone: 'neutral',
   weight: 'detail'
  }));
  const {words: words, tone: tone} = (0, verdict_word.R)(verdict);
  return taskArn === void 0 ? [] : [ ...seen, {
   at: finishedAt,
   subject: subject,
   text: words,
   tone: tone,
   weight: 'milestone'
  } ];
 }
 function causes({verdict: verdict, reason: reason, task: task}) {
  if (verdict !== 'failed') return [];
  const said = task?.stoppedReason;
  return said === void 0 || said === '' || reason.includes(said) ? [] : [ {
   title: said,
   detail: void 0
  } ];
 }
 function nextSteps({verdict: verdict, taskArn: taskArn, cluster: cluster}) {
  if (verdict !== 'unknown' || taskArn === void 0) return [];
  return [ {
   text: 'Show the status of the task:',
   command: `aws ecs describe-tasks --cluster ${cluster} --tasks ${taskArn}`
  } ];
 }
 var mark_start = __webpack_require__(69539);
 var errors = __webpack_require__(33047);
 var duration = __webpack_require__(80521);
 var tolerates_until = __webpack_require__(39308);
 // CONCATENATED MODULE: ./build/src/actions/run-task/follow-logs.js
 const LINES_KEPT = 60;
 const DRAIN_PAUSE_MILLISECONDS = 1e3;
 const MOST_DRAIN_READS = 10;
 const QUIET_READS = 3;
 function followLogs({taskArn: taskArn, containers: containers}, {taskLogs: taskLogs, log: log, clock: clock}) {
  const followers = containers.flatMap(({name: name, log: to}) => {
   if (to === void 0) return [];
   const stream = {
    group: to.group,
    stream: (0, task_container.wG)(to, name, taskArn),
    region: to.region
   };
   return [ {
    container: name,
    stream: stream,
    kept: [],
    cursor: void 0,
    state: 'reading'
   } ];
  });
  const prefix = name => containers.length > 1 ? `${name} | ` : '';
  async function copyOne(follower) {
   if (follower.state === 'given-up') return 0;
   try {
    const {lines: lines, cursor: cursor} = await taskLogs.read(follower.stream, follower.cursor);
    follower.cursor = cursor;
    follower.state = 'reading';
    for (const {text: text} of lines) log.line(prefix(follower.container) + text);
    for (const {text: text} of lines.slice(-LINES_KEPT)) follower.kept.push(text);
    follower.kept.splice(0, Math.max(0, follower.kept.length - LINES_KEPT));
    return lines.length;
   } catch (error) {
    if (!(error instanceof errors.s)) throw error;
    const isFirst = follower.state === 'reading';
    follower.state = (0, tolerates_until.WG)(error) ? 'failing' : 'given-up';
    if (isFirst) log.warning('Container logs', `Could not read the log of ${follower.container}. ${error.message}`);
    return 0;
   }
  }
  async function copy() {
   const counts = await Promise.all(followers.map(copyOne));
   return counts.reduce((total, count) => total + count, 0);
  }
  return {
   copy: copy,
   async drain() {
    let quiet = 0;
    for (let reads = 0; reads < MOST_DRAIN_READS && quiet < QUIET_READS; reads += 1) {
     if (followers.every(follower => follower.state === 'given-up')) return;
     if (reads > 0) await clock.sleep(DRAIN_PAUSE_MILLISECONDS);
     quiet = await copy() === 0 ? quiet + 1 : 0;
    }
   },
   excerpts: () => followers.flatMap(({container: container, kept: kept}) => kept.length === 0 ? [] : [ {
    title: `Last lines of ${container}`,
    lines: [ ...kept ]
   } ])
  };
 }
 var left_task = __webpack_require__(31778);
 var poll_interval = __webpack_require__(85209);
 var unless_cancelled = __webpack_require__(9483);
 // CONCATENATED MODULE: ./build/src/actions/run-task/watch-task.js
 const VISIBLE_WITHIN_MILLISECONDS = 6e4;
 async function watchTask(watch, dependencies) {
  const {clock: clock, cancelled: cancelled} = dependencies;
  const startedAt = clock.now();
  let task = watch.task;
  let status = '';
  for (;;) {
   if (task.lastStatus !== status) watch.onStatus(task.lastStatus);
   status = task.lastStatus;
   const ending = (0, task_ending.vf)(task, watch.containers);
   if (ending !== void 0) return {
    kind: 'ended',
    task: task,
    ending: ending
   };
   if (cancelled.aborted) return {
    kind: 'cancelled',
    task: task
   };
   const now = clock.now();
   if (now >= watch.deadlineAt) return {
    kind: 'timed-out',
    task: task
   };
   await clock.sleep(Math.min((0, poll_interval.z)(now - startedAt), watch.deadlineAt - now), cancelled);
   dependencies.boundCalls(watch.deadlineAt);
   const seen = await look(task, watch, dependencies);
   if (seen instanceof errors.s && (0, tolerates_until.WG)(seen)) continue;
   if (seen instanceof errors.s) return {
    kind: 'lost',
    task: task,
    error: seen
   };
   if (seen === 'not-visible' && clock.now() > startedAt + VISIBLE_WITHIN_MILLISECONDS) return {
    kind: 'lost',
    task: task,
    error: new errors.s('not-found', 'ECS no longer lists the task.')
   };
   if (seen !== 'cancelled' && seen !== 'not-visible') task = seen;
  }
 }
 async function look({arn: arn, lastStatus: lastStatus}, {cluster: cluster}, {tasks: tasks, logs: logs, cancelled: cancelled}) {
  const hasStarted = ![ 'PROVISIONING', 'PENDING', 'ACTIVATING' ].includes(lastStatus);
  try {
   const [[seen]] = await (0, unless_cancelled.M)(cancelled, Promise.all([ tasks.describe(cluster, [ arn ]), hasStarted ? logs.copy() : void 0 ]));
   return seen ?? 'not-visible';
  } catch (error) {
   if (error instanceof unless_cancelled.c) return 'cancelled';
   if (error instanceof errors.s) return error;
   throw error;
  }
 }
 // CONCATENATED MODULE: ./build/src/actions/run-task/follow-task.js
 const STOP_WITHIN_MILLISECONDS = 13e4;
 const CANCEL_WITHIN_MILLISECONDS = 4e3;
 async function followTask(task, {plan: plan, inputs: inputs}, dependencies) {
  const {clock: clock, log: log, state: state} = dependencies;
  const statuses = [];
  const onStatus = status => {
   if (statuses.some(seen => seen.status === status)) return;
   statuses.push({
    status: status,
    at: clock.now()
   });
   log.line(`The task is ${status}.`);
  };
  const logs = followLogs({
   taskArn: task.arn,
   containers: plan.containers
  }, dependencies);
  const deadlineAt = clock.now() + inputs.timeoutSeconds * 1e3;
  const watch = {
   cluster: inputs.cluster,
   task: task,
   containers: plan.containers,
   deadlineAt: deadlineAt,
   onStatus: onStatus
  };
  const watched = await watchTask(watch, {
   ...dependencies,
   logs: logs
  });
  const {end: end, last: last, left: left} = await conclude(watched, {
   watch: watch,
   inputs: inputs,
   logs: logs,
   dependencies: dependencies
  });
  if (left === 'settled') (0, left_task.kW)(state);
  return {
   ...end,
   task: last,
   statuses: statuses,
   logs: logs.excerpts()
  };
 }
 async function conclude(watched, following) {
  switch (watched.kind) {
  case 'ended':
   await following.logs.drain();
   return settled(watched.task, describeEnding(watched));

  case 'cancelled':
   following.dependencies.boundCalls(void 0);
   return concludeCancelled(watched.task, following);

  case 'timed-out':
   return concludeTimedOut(watched.task, following);

  case 'lost':
   {
    const reason = `The task was started, but its status can no longer be read. It may still be running. ${watched.error.message}`;
    return settled(watched.task, {
     verdict: 'unknown',
     reasonCode: watched.error.code,
     reason: reason
    });
   }
  }
 }
 function describeEnding({ending: ending, task: task}) {
  if (ending.kind === 'failed') return {
   verdict: 'failed',
   reasonCode: ending.code,
   reason: ending.reason
  };
  return {
   verdict: 'succeeded',
   reasonCode: 'completed',
   reason: `The task succeeded: ${(0, task_ending.Xd)(task)}.`
  };
 }
 async function concludeCancelled(task, {inputs: inputs, dependencies: dependencies}) {
  const cancelled = reason => ({
   verdict: 'cancelled',
   reasonCode: 'cancelled',
   reason: reason
  });
  if (inputs.onCancel === 'leave') return settled(task, cancelled(`The job was canceled. The task continues (on-cancel: leave): ${task.arn}.`));
  const stopping = stop(task, 'The job that ran the task was canceled.', {
   inputs: inputs,
   dependencies: dependencies
  });
  const outcome = await Promise.race([ stopping, dependencies.clock.sleep(CANCEL_WITHIN_MILLISECONDS) ]);
  if (outcome === 'stopped') return settled(task, cancelled('The job was canceled, and the task was stopped.'));
  const why = outcome instanceof errors.s ? outcome.message : 'AWS has not responded yet.';
  return {
   end: cancelled(`The job was canceled, and the task could not be stopped: ${why}`),
   last: task,
   left: 'open'
  };
 }
 async function concludeTimedOut(task, following) {
  const {inputs: inputs, logs: logs, watch: watch, dependencies: dependencies} = following;
  const limit = (0, duration.a3)(inputs.timeoutSeconds * 1e3);
  dependencies.boundCalls(void 0);
  const outcome = await stop(task, `The task timed out after ${limit}.`, following);
  const end = rest => ({
   verdict: 'timed-out',
   reasonCode: 'timed-out',
   reason: `The task timed out after ${limit} ${rest}`
  });
  if (outcome !== 'stopped') return {
   end: end(`and could not be stopped: ${outcome.message}`),
   last: task,
   left: 'open'
  };
  const deadlineAt = dependencies.clock.now() + STOP_WITHIN_MILLISECONDS;
  const watched = await watchTask({
   ...watch,
   task: task,
   deadlineAt: deadlineAt
  }, {
   ...dependencies,
   logs: logs
  });
  await logs.drain();
  const {task: last} = watched;
  if (watched.kind === 'ended' && last.stopCode !== void 0 && last.stopCode !== 'UserInitiated') return settled(last, describeEnding(watched));
  return settled(last, end(`and was stopped: ${(0, task_ending.Xd)(last)}.`));
 }
 async function stop(task, reason, {inputs: inputs, dependencies: dependencies}) {
  try {
   await dependencies.tasks.stop(inputs.cluster, task.arn, reason);
   return 'stopped';
  } catch (error) {
   if (error instanceof errors.s) return error;
   throw error;
  }
 }
 function settled(last, end) {
  return {
   end: end,
   last: last,
   left: 'settled'
  };
 }
 var changed_ecr_images = __webpack_require__(51766);
 var document_document = __webpack_require__(15785);
 var equivalent = __webpack_require__(85037);
 var requested_changes = __webpack_require__(64201);
 var task_definition_containers = __webpack_require__(51193);
 var group_by = __webpack_require__(1691);
 var text_place = __webpack_require__(83733);
 var quote_safe = __webpack_require__(44195);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-run/task-overrides.js
 function buildOverrides(requested, containers) {
  const document = readDocument(requested.document, containers);
  const {command: command, environment: environment, cpu: cpu, memory: memory} = requested;
  let list = document.containers;
  if (command !== void 0) list = patch(list, targetContainer(requested, containers, 'command'), () => ({
   command: command
  }));
  const variables = (0, group_by.$)(environment, assignment => assignmentContainer(assignment, requested, containers));
  for (const [name, assignments] of variables) list = patch(list, name, entry => ({
   environment: setVariables(entry.environment, assignments)
  }));
  const overrides = {
   ...document.rest,
   ...cpu === void 0 ? {} : {
    cpu: cpu
   },
   ...memory === void 0 ? {} : {
    memory: memory
   },
   ...list.length === 0 ? {} : {
    containerOverrides: list
   }
  };
  return Object.keys(overrides).length === 0 ? void 0 : overrides;
 }
 function mainContainer({containerName: containerName}, containers) {
  const essential = containers.filter(container => container.isEssential);
  if (containerName === void 0) return essential.length === 1 ? essential[0]?.name : void 0;
  if (containers.some(container => container.name === containerName)) return containerName;
  throw (0, errors.A)('container-name', `the task definition has no container ${(0, 
  quote_safe.AB)(containerName)}; it has ${list(containers)}.`);
 }
 function targetContainer(requested, containers, input) {
  const name = mainContainer(requested, containers);
  if (name === void 0) throw (0, errors.A)(input, `the task has several essential containers (${list(containers)}). Set one of them in "container-name".`);
  return name;
 }
 function assignmentContainer({container: container, place: place}, requested, containers) {
  if (container === void 0) return targetContainer(requested, containers, 'environment-variables');
  if (containers.some(each => each.name === container)) return container;
  throw (0, text_place.rY)(place, `the task definition has no container ${(0, quote_safe.AB)(container)}; it has ${list(containers)}.`);
 }
 function readDocument(document, known) {
  if (document === void 0) return {
   containers: [],
   rest: {}
  };
  const {value: value, origin: origin} = document;
  if (!(0, document_document.Gv)(value)) throw (0, text_place.rY)({
   origin: origin
  }, 'expected an object with `containerOverrides`, as in the `overrides` of RunTask.');
  const {containerOverrides: containerOverrides = [], ...rest} = value;
  if ((0, document_document.Lv)(containerOverrides) && containerOverrides.length > task_definition_containers.Hf) throw (0, 
  text_place.rY)({
   origin: origin
  }, `\`containerOverrides\` has more than ${task_definition_containers.Hf} entries; ECS accepts at most 10 containers.`);
  if (!(0, document_document.Lv)(containerOverrides)) throw (0, text_place.rY)({
   origin: origin
  }, '`containerOverrides` must be a list.');
  const positionOf = index => document.positionOf([ 'containerOverrides', index ]);
  const containers = containerOverrides.map((entry, index) => {
   const name = (0, document_document.Gv)(entry) ? entry.name : void 0;
   if (!(0, document_document.Gv)(entry) || typeof name !== 'string') throw (0, text_place.rY)({
    origin: origin,
    position: positionOf(index)
   }, 'each entry of `containerOverrides` requires the `name` of a container.');
   if (known.some(container => container.name === name)) return entry;
   throw (0, text_place.rY)({
    origin: origin,
    position: positionOf(index)
   }, `the task definition has no container ${(0, quote_safe.AB)(name)}; it has ${list(known)}.`);
  });
  return {
   containers: containers,
   rest: rest
  };
 }
 function patch(entries, name, change) {
  if (!entries.some(entry => entry.name === name)) return [ ...entries, {
   name: name,
   ...change({
    name: name
   })
  } ];
  return entries.map(entry => entry.name === name ? {
   ...entry,
   ...change(entry)
  } : entry);
 }
 function setVariables(current, assignments) {
  const [first] = assignments;
  if (first !== void 0 && current !== void 0 && !(0, document_document.Lv)(current)) throw (0, 
  text_place.rY)(first.place, `${(0, text_place.dE)(first.place)}: \`environment\` is not a list.`);
  const values = new Map;
  for (const {name: name, value: value} of assignments) {
   values.delete(name);
   values.set(name, value);
  }
  const others = ((0, document_document.Lv)(current) ? current : []).filter(entry => !(0, 
  document_document.Gv)(entry) || !values.has(entry.name ?? null));
  return [ ...others, ...[ ...values ].map(([name, value]) => ({
   name: name,
   value: value
  })) ];
 }
 function list(containers) {
  return containers.length === 0 ? 'none' : containers.map(container => `"${container.name}"`).join(', ');
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-run/task-placement.js
 function placeTask(requested, definition, service) {
  const capacity = chooseCapacity(requested, service);
  return {
   ...capacity,
   networkConfiguration: chooseNetwork(requested, definition, service),
   platformVersion: requested.platformVersion ?? (isFargate(capacity) ? service?.platformVersion : void 0)
  };
 }
 function chooseCapacity({launchType: launchType, capacityProviderStrategy: capacityProviderStrategy}, service) {
  if (launchType !== void 0) return {
   launchType: launchType,
   capacityProviderStrategy: []
  };
  if (capacityProviderStrategy.length > 0) return {
   launchType: void 0,
   capacityProviderStrategy: capacityProviderStrategy
  };
  const inherited = service?.capacityProviderStrategy ?? [];
  return inherited.length > 0 ? {
   launchType: void 0,
   capacityProviderStrategy: inherited
  } : {
   launchType: service?.launchType,
   capacityProviderStrategy: []
  };
 }
 function chooseNetwork(requested, definition, service) {
  const isGiven = requested.subnets.length + requested.securityGroups.length > 0 || requested.assignPublicIp !== void 0;
  if (definition.networkMode !== 'awsvpc') {
   if (!isGiven) return;
   throw (0, errors.A)('subnets', 'it is supported only with the awsvpc network mode, which the task definition does not use. Remove it.');
  }
  const inherited = service?.networkConfiguration;
  const subnets = given(requested.subnets) ?? inherited?.subnets ?? [];
  if (subnets.length === 0) throw (0, errors.A)('subnets', 'a value is required, because the task definition uses the awsvpc network mode. Set subnets, or set "service" to a service that has them.');
  return {
   subnets: subnets,
   securityGroups: given(requested.securityGroups) ?? inherited?.securityGroups ?? [],
   assignPublicIp: requested.assignPublicIp ?? inherited?.assignPublicIp
  };
 }
 function given(values) {
  return values.length > 0 ? values : void 0;
 }
 function isFargate({launchType: launchType, capacityProviderStrategy: capacityProviderStrategy}) {
  return launchType === 'FARGATE' || capacityProviderStrategy.some(({name: name}) => name.startsWith('FARGATE'));
 }
 var inspect_images = __webpack_require__(2087);
 var parse_document = __webpack_require__(35449);
 var refuse_placeholders = __webpack_require__(49005);
 var render_task_definition = __webpack_require__(46018);
 var assignments = __webpack_require__(14241);
 var resolve_changes = __webpack_require__(98881);
 // CONCATENATED MODULE: ./build/src/actions/run-task/plan-task.js
 async function planTask(inputs, dependencies) {
  const {files: files} = dependencies;
  const requested = await readOverrides(inputs, files);
  const strategy = await readStrategy(inputs.capacityProviderStrategy);
  const {tags: tags} = await (0, resolve_changes.u)({
   ...requested_changes.eo,
   tags: inputs.tags
  }, files);
  const rendered = await (0, render_task_definition.P)({
   source: inputs.source,
   changes: requested_changes.eo
  }, dependencies);
  const service = inputs.service === void 0 ? void 0 : await findService(inputs.cluster, inputs.service, dependencies);
  const containers = (0, task_container.UR)(rendered.definition);
  const revision = await findRevision(rendered, inputs, dependencies);
  return {
   ...revision,
   warnings: [ ...(0, assignments.ro)([ ...requested.environment, ...tags ]), ...rendered.warnings ],
   containers: containers,
   containerName: mainContainer(requested, containers),
   overrides: buildOverrides(requested, containers),
   placement: placeTask({
    ...inputs.placement,
    capacityProviderStrategy: strategy
   }, rendered.definition, service),
   tags: Object.fromEntries(tags.map(({name: name, value: value}) => [ name, value ]))
  };
 }
 async function findRevision({definition: definition, registered: registered}, {source: source}, dependencies) {
  if (registered !== void 0) return {
   family: registered.family,
   definition: definition,
   existing: registered,
   latestRevision: registered.revision
  };
  const family = typeof definition.family === 'string' ? definition.family : '';
  (0, refuse_placeholders.p)(definition);
  const latest = await (await dependencies.taskDefinitions()).find(family);
  const isSame = latest?.status === 'ACTIVE' && (0, equivalent.l)(definition, latest.definition);
  if (!isSame) await refuseMissingImages({
   definition: definition,
   latest: latest,
   source: source
  }, dependencies);
  return {
   family: family,
   definition: definition,
   existing: isSame ? latest : void 0,
   latestRevision: latest?.revision ?? 0
  };
 }
 async function refuseMissingImages({definition: definition, latest: latest, source: source}, dependencies) {
  const images = (0, changed_ecr_images.x)(definition, latest?.definition);
  const {missing: missing, remarks: remarks} = await (0, inspect_images.qW)(images, dependencies);
  for (const remark of remarks) dependencies.log.line(remark);
  const [first] = missing;
  if (first !== void 0) throw new errors.s('not-found', (0, inspect_images.CB)(first, {
   changes: requested_changes.eo,
   source: source
  }));
 }
 async function readOverrides(inputs, files) {
  const {containerName: containerName, command: command, environment: text, cpu: cpu, memory: memory, overrides: overrides} = inputs;
  const given = text === void 0 ? [] : [ {
   kind: 'input',
   input: 'environment-variables',
   text: text
  } ];
  const {environment: environment} = await (0, resolve_changes.u)({
   ...requested_changes.eo,
   environment: given
  }, files);
  const document = overrides === void 0 ? void 0 : await (0, parse_document.T)(overrides, {
   kind: 'input',
   input: 'overrides'
  });
  return {
   containerName: containerName,
   command: command,
   environment: environment,
   cpu: cpu,
   memory: memory,
   document: document
  };
 }
 async function readStrategy(text) {
  if (text === void 0) return [];
  const input = 'capacity-provider-strategy';
  const {value: value} = await (0, parse_document.T)(text, {
   kind: 'input',
   input: input
  });
  if (!(0, document_document.Lv)(value)) throw (0, errors.A)(input, 'expected a list of objects with capacityProvider, weight and base.');
  return value.map(item => {
   const {capacityProvider: name, weight: weight = 0, base: base = 0} = (0, document_document.Gv)(item) ? item : {};
   if (typeof name === 'string' && typeof weight === 'number' && typeof base === 'number') return {
    name: name,
    weight: weight,
    base: base
   };
   throw (0, errors.A)(input, 'each item requires "capacityProvider" (a string); "weight" and "base" (numbers) are optional.');
  });
 }
 async function findService(cluster, name, dependencies) {
  const service = await (await dependencies.services()).find(cluster, name);
  if (service !== void 0 && service.status !== 'INACTIVE') return service;
  throw new errors.s('not-found', `Input "service": cluster ${cluster} has no active service ${name}. Check the cluster, the service and the region.`);
 }
 var register_revision = __webpack_require__(64817);
 var client_token = __webpack_require__(94688);
 // CONCATENATED MODULE: ./build/src/actions/run-task/start-task.js
 async function startTask(plan, inputs, dependencies) {
  const {state: state, tasks: tasks, log: log} = dependencies;
  let hasRequested = false;
  try {
   const taskDefinition = await ensureRegistered(plan, dependencies);
   const request = requestTask(plan, {
    taskDefinition: taskDefinition,
    inputs: inputs,
    step: dependencies.step
   });
   const {cluster: cluster, startedBy: startedBy} = request;
   const left = {
    cluster: cluster,
    startedBy: startedBy,
    taskDefinition: taskDefinition,
    onCancel: inputs.onCancel
   };
   (0, left_task._2)(state, {
    ...left,
    taskArn: void 0
   });
   hasRequested = true;
   const task = await tasks.run(request);
   (0, left_task._2)(state, {
    ...left,
    taskArn: task.arn
   });
   log.line(`Started task ${task.arn} (client token ${request.clientToken}).`);
   return {
    kind: 'started',
    task: task
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const isUnclear = hasRequested && [ 'unreachable', 'platform-error', 'outcome-unknown' ].includes(error.code);
   if (isUnclear) return {
    kind: 'unclear',
    error: error
   };
   (0, left_task.kW)(state);
   return {
    kind: 'not-started',
    error: error
   };
  }
 }
 async function ensureRegistered(plan, {taskDefinitions: taskDefinitions, clock: clock, run: run, log: log}) {
  if (plan.existing !== void 0) return plan.existing.arn;
  const {arn: arn} = await (0, register_revision.R)(plan, {
   taskDefinitions: await taskDefinitions(),
   clock: clock,
   run: run
  });
  log.line(`Registered ${(0, service_snapshot.hH)(arn)}.`);
  return arn;
 }
 function requestTask(plan, {taskDefinition: taskDefinition, inputs: inputs, step: step}) {
  const {overrides: overrides, tags: tags, placement: placement} = plan;
  const task = {
   cluster: inputs.cluster,
   taskDefinition: taskDefinition,
   overrides: overrides,
   tags: tags,
   ...placement
  };
  const derived = (0, client_token.y)(task, step);
  return {
   ...task,
   clientToken: inputs.clientToken ?? derived,
   startedBy: inputs.startedBy ?? `deploy-kit/${derived.slice(0, 24)}`
  };
 }
 var artifact_name = __webpack_require__(58631);
 // CONCATENATED MODULE: ./build/src/actions/run-task/task-outcome.js
 function taskOutcome(result, report) {
  const {verdict: verdict, reasonCode: reasonCode, reason: reason, task: task, taskArn: taskArn, taskDefinition: taskDefinition, containerName: containerName} = result;
  const codes = task === void 0 ? {} : (0, task_ending.hS)(task);
  const main = containerName ?? Object.keys(codes).find(name => codes[name] !== 0) ?? Object.keys(codes)[0];
  const exitCode = main === void 0 ? void 0 : (0, own_member.n)(codes, main);
  return {
   outputs: {
    'task-arn': taskArn ?? '',
    'task-definition-arn': taskDefinition.startsWith('arn:') ? taskDefinition : '',
    'exit-codes': JSON.stringify(codes),
    'exit-code': exitCode === void 0 ? '' : String(exitCode),
    'stopped-reason': task?.stoppedReason ?? '',
    verdict: verdict,
    'reason-code': reasonCode,
    reason: reason,
    report: report,
    'report-name': (0, artifact_name.C)([ 'task', result.cluster, containerName ?? main ?? 'task' ], report)
   },
   ...verdict === 'succeeded' ? {} : {
    failure: reason
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/actions/run-task/run.js
 async function runTask(inputs, dependencies) {
  const {clock: clock, summary: summary, run: run, log: log, files: files} = dependencies;
  const startedAt = (0, mark_start.E)(clock);
  const plan = await planTask(inputs, dependencies);
  logPlan(plan, inputs, log);
  for (const warning of plan.warnings) log.warning('Task definition', warning);
  const ended = await carryOut(plan, inputs, dependencies);
  const result = {
   cluster: inputs.cluster,
   taskDefinition: plan.existing?.arn ?? plan.family,
   containerName: plan.containerName,
   command: inputs.command,
   taskArn: void 0,
   task: void 0,
   statuses: [],
   logs: [],
   ...ended,
   startedAt: startedAt(),
   finishedAt: clock.now()
  };
  if (result.verdict === 'succeeded') log.line(`succeeded: ${result.reason}`);
  const report = reportTask(result, run, clock.simulatedRate);
  await summary.append((0, render_summary.B)(report));
  const {renderHtmlReport: renderHtmlReport} = await __webpack_require__.e(5943).then(__webpack_require__.bind(__webpack_require__, 35943));
  return taskOutcome(result, await files.writeTemporary('task.html', renderHtmlReport(report)));
 }
 async function carryOut(plan, inputs, dependencies) {
  if (inputs.mode === 'dry-run') {
   const reason = `Would run one task of ${nameDefinition(plan)} in cluster ${inputs.cluster}; nothing was changed.`;
   return {
    verdict: 'succeeded',
    reasonCode: 'would-run',
    reason: reason
   };
  }
  if (dependencies.cancelled.aborted) return {
   verdict: 'cancelled',
   reasonCode: 'cancelled',
   reason: 'The job was canceled before a task was started.'
  };
  const started = await startTask(plan, inputs, dependencies);
  if (started.kind === 'started') {
   const {arn: arn, taskDefinition: taskDefinition} = started.task;
   return {
    taskArn: arn,
    taskDefinition: taskDefinition,
    ...await followTask(started.task, {
     plan: plan,
     inputs: inputs
    }, dependencies)
   };
  }
  const {code: code, message: message} = started.error;
  return started.kind === 'unclear' ? {
   verdict: 'unknown',
   reasonCode: code,
   reason: `Whether the task was started is unknown. ${message}`
  } : {
   verdict: 'failed',
   reasonCode: code,
   reason: `The task was not started. ${message}`
  };
 }
 function logPlan(plan, {cluster: cluster, service: service}, log) {
  log.line(`Task definition: ${nameDefinition(plan)}; cluster: ${cluster}.`);
  const {networkConfiguration: network, launchType: launchType, capacityProviderStrategy: capacityProviderStrategy, platformVersion: platformVersion} = plan.placement;
  const capacity = capacityProviderStrategy.map(({name: name, weight: weight}) => `${name} (weight ${weight})`).join(', ');
  const parts = [ launchType ?? (capacity || "the cluster's default capacity"), platformVersion === void 0 ? void 0 : `platform ${platformVersion}`, network === void 0 ? void 0 : `subnets ${network.subnets.join(', ')}` ];
  const origin = service === void 0 ? '' : `. Settings that the step does not set are taken from service ${service}`;
  log.line(`Runs on ${parts.filter(part => part !== void 0).join('; ')}${origin}.`);
 }
 function nameDefinition({existing: existing, family: family}) {
  return existing === void 0 ? `a new revision of ${family}` : (0, service_snapshot.hH)(existing.arn);
 }
}),

/***/ 58631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => artifactName
 });
 const LONGEST = 100;
 function artifactName(parts, path) {
  const folder = path.split(/[/\\]/).at(-2) ?? '';
  const suffix = folder.slice(folder.lastIndexOf('-') + 1);
  const words = [ ...parts, '' ].map(part => part.replace(/[^A-Za-z0-9._-]/g, '-'));
  return `${words.join('-').slice(0, LONGEST)}${suffix}`;
 }
}),

/***/ 69539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  E: () => markStart
 });
 function markStart(clock) {
  const at = clock.now();
  const behind = clock.behindMilliseconds?.() ?? 0;
  return () => at + (clock.behindMilliseconds?.() ?? 0) - behind;
 }
})

};
