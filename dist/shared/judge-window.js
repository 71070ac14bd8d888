import { modules as shared0 } from './notice-m80272.js';
export const id = 6091;
export const ids = [6091];
export const modules = {
...shared0,

/***/ 72461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var errors = __webpack_require__(33047);
 var assumed_role = __webpack_require__(82437);
 var parse_document = __webpack_require__(35449);
 var calendar_time = __webpack_require__(67765);
 var quote_safe = __webpack_require__(44195);
 var present_members = __webpack_require__(3079);
 var past_rollout = __webpack_require__(12256);
 // CONCATENATED MODULE: ./build/src/domain/gate/replay/rollout-of-record.js
 const MOST_STEPS = 200;
 function rolloutOfRecord({service: service, steps: steps, weights: weights}, bakeSeconds) {
  if (steps.length > MOST_STEPS) return `the record of service ${(0, quote_safe.AB)(service)} has more than ${MOST_STEPS} steps.`;
  const read = steps.map(toPastStep);
  const past = read.filter(step => step !== void 0);
  if (past.length < read.length) return `the record of service ${(0, quote_safe.AB)(service)} has steps without valid times.`;
  if (!past.some(({canaryPercent: canaryPercent}) => canaryPercent > 0) || steps.every(({verdict: verdict}) => verdict === void 0)) return `the record of service ${(0, 
  quote_safe.AB)(service)} has no steps in which a canary received traffic.`;
  const rollout = {
   steps: inSequence(past),
   bakeSeconds: bakeSeconds,
   ...(0, present_members.P)({
    weights: toChanges(weights)
   })
  };
  const span = (0, past_rollout.e)(rollout);
  return span === void 0 || span.from > span.to ? `the record of service ${(0, quote_safe.AB)(service)} has changes of weight at other times than its steps.` : rollout;
 }
 function inSequence(steps) {
  const ordered = steps.toSorted((one, other) => one.startedAt - other.startedAt);
  return ordered.map((step, index) => {
   const judgedUntil = Math.min(step.judgedUntil, ordered[index + 1]?.startedAt ?? 1 / 0);
   return {
    ...step,
    judgedUntil: judgedUntil
   };
  });
 }
 function toChanges(weights) {
  const listed = weights;
  if (!Array.isArray(listed) || listed.length === 0 || listed.length > MOST_STEPS) return;
  const changes = listed.map(toChange).filter(change => change !== void 0);
  return changes.length < listed.length ? void 0 : changes.toSorted((one, other) => one.at - other.at);
 }
 function toChange(value) {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('canaryPercent' in value)) return;
  const {canaryPercent: canaryPercent} = value;
  const at = timeOf(value.at);
  const isShare = typeof canaryPercent === 'number' && canaryPercent >= 0 && canaryPercent <= 100;
  return at === void 0 || !isShare ? void 0 : {
   at: at,
   canaryPercent: canaryPercent
  };
 }
 function toPastStep({canaryPercent: canaryPercent, verdict: verdict, ...step}) {
  const [startedAt, finishedAt] = [ timeOf(step.startedAt), timeOf(step.finishedAt) ];
  const decidedAt = step.decidedAt === void 0 ? finishedAt : timeOf(step.decidedAt);
  if (startedAt === void 0 || finishedAt === void 0 || decidedAt === void 0) return;
  if (finishedAt < startedAt || !(canaryPercent >= 0 && canaryPercent <= 100)) return;
  const isFailedLater = canaryPercent >= 100 && verdict === 'failed';
  const judgedUntil = isFailedLater ? finishedAt : Math.min(finishedAt, Math.max(startedAt, decidedAt));
  return {
   canaryPercent: canaryPercent,
   startedAt: startedAt,
   judgedUntil: judgedUntil,
   finishedAt: finishedAt
  };
 }
 function timeOf(text) {
  return typeof text === 'string' && text.includes('T') ? (0, calendar_time.R)(text) : void 0;
 }
 var parse_result = __webpack_require__(80272);
 var names_of_sides = __webpack_require__(85257);
 // CONCATENATED MODULE: ./build/src/actions/judge-window/side-inputs.js
 const NAMES = [ 'id', 'label', 'tag', 'digest', 'task-definition', 'target-group' ];
 const TARGET_GROUP = /^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:targetgroup\/[\w-]{1,32}\/[0-9a-f]{1,32}$/;
 function readSide(input, block) {
  const side = new Map;
  const lines = (block ?? '').split('\n').map(line => line.trim());
  for (const [index, line] of lines.entries()) {
   if (line === '') continue;
   const [, name = '', value = ''] = /^([\w-]+)\s*=\s*(\S+)$/.exec(line) ?? [];
   if (!NAMES.some(known => known === name)) throw (0, errors.A)(input, `line ${index + 1} is not name=value with a name of ${NAMES.join(', ')}. Write a line such as tag=1.4.2.`);
   if (side.has(name)) throw (0, errors.A)(input, `${(0, quote_safe.AB)(name)} appears twice. Remove one of the two.`);
   if (name === 'target-group' && !TARGET_GROUP.test(value)) throw (0, errors.A)(input, `line ${index + 1}: expected the ARN of a target group such as arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/api-blue/1234567890abcdef.`);
   if (!names_of_sides.z.test(value)) throw (0, errors.A)(input, `line ${index + 1}: the value has a quote or a backslash, which would end a text in a query. Correct it.`);
   side.set(name, value);
  }
  return side;
 }
 function sideOf(revision, given) {
  const id = given.get('id') ?? given.get('task-definition') ?? revision?.id ?? '';
  const label = given.get('label') ?? revision?.label ?? given.get('tag') ?? given.get('task-definition') ?? '';
  return {
   revision: {
    id: id,
    label: label,
    images: revision?.images ?? {},
    digests: revision?.digests ?? {}
   },
   given: Object.fromEntries([ ...given ].filter(([name]) => name !== 'id' && name !== 'label'))
  };
 }
 // CONCATENATED MODULE: ./build/src/actions/judge-window/window-inputs.js
 const TIME = 'a time with its offset such as 2026-11-01T06:00:00Z';
 function readWindow(read) {
  const block = read.block('steps');
  const from = readTime('from', read.text('from'));
  const to = readTime('to', read.text('to'));
  const weight = read.wholeNumber('weight', {
   from: 1,
   to: 100
  });
  if (to === void 0) throw (0, errors.A)('to', REQUIRED);
  if (block !== void 0 && (from !== void 0 || weight !== void 0)) throw (0, errors.A)('steps', 'it cannot be combined with "from" or "weight". Remove these, or "steps".');
  if (block !== void 0) return toSteps(readSteps(block), to);
  if (from === void 0) throw (0, errors.A)('from', REQUIRED);
  if (weight === void 0) throw (0, errors.A)('weight', 'a value is required: the share of the traffic that the canary had, from 1 to 100. If it changed, set "steps".');
  return toSteps([ {
   at: from,
   canaryPercent: weight
  } ], to);
 }
 const REQUIRED = 'a value is required if neither "result" nor "result-file" is set.';
 function readTime(input, text) {
  if (text === void 0) return;
  const at = text.includes('T') ? (0, calendar_time.R)(text) : void 0;
  if (at !== void 0) return at;
  throw (0, errors.A)(input, `expected ${TIME}${(0, quote_safe.I0)(text)}.`);
 }
 function readSteps(block) {
  const lines = block.split('\n').filter(line => line.trim() !== '');
  return lines.map((line, index) => {
   const [, time = '', percent = ''] = /^\s*(\S+?)\s*=\s*(\d{1,3})%?\s*$/.exec(line) ?? [];
   const at = time.includes('T') ? (0, calendar_time.R)(time) : void 0;
   if (at === void 0 || Number(percent) > 100) throw (0, errors.A)('steps', `line ${index + 1} is not time=percent. Write a line such as 2026-11-01T06:00:00Z=10.`);
   return {
    at: at,
    canaryPercent: Number(percent)
   };
  });
 }
 function toSteps(changes, to) {
  const steps = changes.map(({at: at, canaryPercent: canaryPercent}, index) => {
   const finishedAt = changes[index + 1]?.at ?? to;
   return {
    canaryPercent: canaryPercent,
    startedAt: at,
    judgedUntil: finishedAt,
    finishedAt: finishedAt
   };
  });
  if (steps.some(({startedAt: startedAt, finishedAt: finishedAt}) => finishedAt <= startedAt)) throw (0, 
  errors.A)('to', 'it is not after the start of the window, or the steps are not in order of time. Correct the times.');
  return steps;
 }
 // CONCATENATED MODULE: ./build/src/actions/judge-window/past-inputs.js
 const HOUR = 36e5;
 const MOST_HOURS = 24;
 const KNOWN_FORM = /^deploy-kit\/[a-z-]{1,30}@\d{1,3}$/;
 function readPast(read, {record: record, bakeSeconds: bakeSeconds}) {
  const past = record === void 0 ? readExplicit(read, bakeSeconds) : readRecorded(read, {
   record: record,
   bakeSeconds: bakeSeconds
  });
  const span = (0, past_rollout.e)(past.rollout);
  const served = past.rollout.steps.filter(({canaryPercent: canaryPercent}) => canaryPercent > 0);
  const from = Math.min(span?.from ?? 1 / 0, ...served.map(({startedAt: startedAt}) => startedAt));
  if (span === void 0 || span.to - from <= MOST_HOURS * HOUR) return past;
  throw (0, errors.A)(record === void 0 ? 'to' : record.input, record === void 0 ? `the window is longer than ${MOST_HOURS}h. Set a shorter one.` : `the record is longer than ${MOST_HOURS}h. Remove this input, and set "from", "to" and "weight", or "steps" and "to", to a part of it.`);
 }
 function readExplicit(read, bakeSeconds) {
  const steps = readWindow(read);
  const canary = readSide('canary', read.block('canary'));
  return {
   platform: 'ecs',
   cluster: read.text('cluster'),
   service: read.text('service'),
   serviceDeploymentArn: void 0,
   canary: sideOf(void 0, canary),
   stable: sideOf(void 0, readSide('stable', read.block('stable'))),
   rollout: {
    steps: steps,
    bakeSeconds: bakeSeconds
   }
  };
 }
 function readRecorded(read, {record: record, bakeSeconds: bakeSeconds}) {
  const {input: input} = record;
  const excess = [ read.text('from'), read.text('to'), read.text('weight'), read.block('steps') ];
  if (excess.some(each => each !== void 0)) throw (0, errors.A)(input, 'it cannot be combined with "from", "to", "weight" or "steps": the record has these. Remove them.');
  const result = readResult(record);
  const service = chooseService(result, {
   input: input,
   name: read.text('service')
  });
  if (result.strategy === 'rolling') throw (0, errors.A)(input, 'the record is of a rolling deployment, which has no canary. Use one of a canary or blue/green deployment.');
  const rollout = rolloutOfRecord(service, bakeSeconds);
  if (typeof rollout === 'string') throw (0, errors.A)(input, `${rollout} Use another record, or remove this input, and set "from", "to" and "weight".`);
  const {from: from, to: to} = service;
  const ecs = readEcs(service, input);
  if (to === void 0) throw (0, errors.A)(input, 'the record does not name the revision that was deployed. Use another record.');
  const stable = readSide('stable', read.block('stable'));
  return {
   platform: service.platform,
   cluster: read.text('cluster') ?? ecs?.cluster,
   service: service.service,
   serviceDeploymentArn: ecs?.serviceDeploymentArn,
   canary: sideOf(to, readSide('canary', read.block('canary'))),
   stable: from === void 0 && stable.size === 0 ? void 0 : sideOf(from, stable),
   rollout: rollout
  };
 }
 function readEcs({ecs: ecs}, input) {
  const given = [ ecs?.cluster, ecs?.serviceDeploymentArn ];
  if (given.every(value => value === void 0 || typeof value === 'string')) return ecs;
  throw (0, errors.A)(input, 'the record has members under "ecs" that are not strings. Use another record.');
 }
 function readResult({input: input, text: text}) {
  const schema = schemaOf(text);
  if (schema !== void 0 && schema !== 'deploy-kit/result@1') throw (0, errors.A)(input, `the record has ${KNOWN_FORM.test(schema) ? `schema "${schema}"` : 'another schema'}; only deploy-kit/result@1 can be replayed. Remove this input, and set "from", "to" and "weight".`);
  const result = (0, parse_result.F)(input, text);
  if (result === void 0) throw (0, errors.A)(input, 'a value is required.');
  return result;
 }
 function schemaOf(text) {
  try {
   const value = JSON.parse(text);
   if (typeof value !== 'object' || value === null || !('schema' in value)) return;
   return typeof value.schema === 'string' ? value.schema : void 0;
  } catch {
   return;
  }
 }
 function chooseService({services: services}, {input: input, name: name}) {
  const found = name === void 0 ? services : services.filter(({service: service}) => service === name);
  const [only, ...others] = found;
  if (only !== void 0 && others.length === 0) return only;
  const names = services.map(({service: service}) => (0, quote_safe.AB)(service)).join(', ');
  if (services.length === 0) throw (0, errors.A)(input, 'the record has no services. Use another record.');
  throw name === void 0 ? (0, errors.A)('service', `a value is required, because the record has several services: ${names}.`) : (0, 
  errors.A)('service', `the record has no service of this name. Known: ${names}.`);
 }
 // CONCATENATED MODULE: ./build/src/actions/judge-window/inputs.js
 const DAY_SECONDS = 86400;
 async function readInputs(read, {files: files, kinds: kinds}) {
  const role = (0, assumed_role.p)(read);
  const failOn = read.choice('fail-on', [ 'never', 'fail', 'inconclusive' ]) ?? 'never';
  const bakeSeconds = read.durationSeconds('bake', {
   from: 0,
   to: DAY_SECONDS
  });
  const given = await readGates(read, files);
  const record = await oneOf({
   text: read.block('result'),
   path: read.text('result-file')
  }, 'result', files);
  const past = readPast(read, {
   record: record,
   bakeSeconds: bakeSeconds
  });
  const dialects = await kinds();
  return {
   past: past,
   gates: await parseGates(given, {
    past: past,
    dialects: dialects
   }),
   dialects: dialects,
   failOn: failOn,
   role: role
  };
 }
 async function readGates(read, files) {
  const given = await oneOf({
   text: read.block('gates'),
   path: read.text('gates-file')
  }, 'gates', files);
  if (given !== void 0) return given;
  throw (0, errors.A)('gates', 'a value is required. Write the gates here, or set "gates-file".');
 }
 async function oneOf({text: text, path: path}, input, files) {
  const file = `${input}-file`;
  if (text !== void 0 && path !== void 0) throw (0, errors.A)(input, `it cannot be combined with "${file}". Remove one of the two.`);
  if (text !== void 0) return {
   input: input,
   text: text
  };
  return path === void 0 ? void 0 : {
   input: file,
   text: await (0, parse_document.k)({
    input: file,
    path: path
   }, files)
  };
 }
 async function parseGates({input: input, text: text}, {past: past, dialects: dialects}) {
  try {
   if (past.platform === 'compose') {
    const {parseComposeGates: parseComposeGates} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9315), __webpack_require__.e(1721) ]).then(__webpack_require__.bind(__webpack_require__, 90173));
    return parseComposeGates(text, {
     proxy: 'nginx',
     sources: dialects
    });
   }
   const {parseEcsGates: parseEcsGates} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9315), __webpack_require__.e(2921) ]).then(__webpack_require__.bind(__webpack_require__, 29199));
   return parseEcsGates(text, dialects);
  } catch (error) {
   if (!(error instanceof errors.s) || input === 'gates') throw error;
   throw new errors.s(error.code, error.message.replace(/^Input "gates"/, `Input "${input}"`), {
    cause: error
   });
  }
 }
}),

/***/ 36091:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27530);
   var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63462);
   var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41968);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
   var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61751);
   var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78745);
   var _use_cases_replay_past_clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31366);
   var _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57451);
   var _wiring_connect_past_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67543);
   var _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54690);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72461);
   const {env: env} = process;
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__.C)(() => {
    const summary = (0, _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__.x)(env);
    const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.V)(env);
    const refusal = {
     title: 'Judge window',
     outputsOf: ({message: message}) => ({
      judgment: '',
      reason: message,
      'failed-at': '',
      result: ''
     })
    };
    return (0, _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_6__.k)(refusal, {
     summary: summary,
     clock: clock,
     run: (0, _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_8__.MV)(env)
    }, async () => {
     const inputs = await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.K)((0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.a)(), {
      files: (0, _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__.nodeFiles)(env),
      kinds: _wiring_sources_source_kinds_js__WEBPACK_IMPORTED_MODULE_9__.B
     });
     const past = (0, _use_cases_replay_past_clock_js__WEBPACK_IMPORTED_MODULE_10__.b)(clock);
     const {judgeWindow: judgeWindow} = await Promise.all([ __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(2990), __webpack_require__.e(5425) ]).then(__webpack_require__.bind(__webpack_require__, 19413));
     return judgeWindow(inputs, {
      log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_4__.t)(),
      summary: summary,
      clock: clock,
      past: past,
      connect: (0, _wiring_connect_past_js__WEBPACK_IMPORTED_MODULE_11__.z)(env, {
       clock: clock,
       past: past
      }, inputs.role)
     });
    });
   });
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 12256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => weightsOf,
  e: () => spanOf
 });
 function weightsOf({steps: steps, weights: weights}) {
  if (weights !== void 0) return weights;
  const changes = steps.map(({canaryPercent: canaryPercent, startedAt: startedAt}, index) => ({
   at: steps[index - 1]?.finishedAt ?? startedAt,
   canaryPercent: canaryPercent
  }));
  return changes.filter(({canaryPercent: canaryPercent}, index) => canaryPercent !== (changes[index - 1]?.canaryPercent ?? 0));
 }
 function spanOf(rollout) {
  const from = weightsOf(rollout).find(({canaryPercent: canaryPercent}) => canaryPercent > 0)?.at;
  const to = rollout.steps.findLast(({canaryPercent: canaryPercent}) => canaryPercent > 0)?.judgedUntil;
  return from === void 0 || to === void 0 ? void 0 : {
   from: from,
   to: to
  };
 }
}),

/***/ 67765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => parseCalendarTime
 });
 const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;
 function parseCalendarTime(text) {
  const [, year, month, day, hour = '00'] = FORM.exec(text) ?? [];
  const midnight = new Date(`${year ?? ''}-${month ?? ''}-${day ?? ''}`);
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day) || Number(hour) > 23) return;
  const at = Date.parse(text);
  return Number.isFinite(at) ? at : void 0;
 }
}),

/***/ 44056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => readRevision,
  a: () => readRolloutIdentity
 });
 var _present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);
 var _ecs_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65279);
 const MOST_CHARACTERS = 2048;
 const MOST_CONTAINERS = 20;
 const DIGEST = /^sha256:[0-9a-f]{64}$/;
 function readRolloutIdentity(shape) {
  const {platform: platform, target: target, from: from, to: to, ecs: ecs} = shape;
  return (0, _present_members_js__WEBPACK_IMPORTED_MODULE_0__.P)({
   platform: readText(platform),
   target: readText(target),
   from: readRevision(from),
   to: readRevision(to),
   ecs: (0, _ecs_record_js__WEBPACK_IMPORTED_MODULE_1__.p)(ecs, readText)
  });
 }
 function readRevision(value) {
  if (typeof value !== 'object' || value === null) return;
  const {id: id, label: label, images: images, digests: digests} = value;
  const [idText, labelText] = [ readText(id), readText(label) ];
  if (idText === void 0 || labelText === void 0) return;
  const isDigest = text => DIGEST.test(text);
  return {
   id: idText,
   label: labelText,
   images: readTexts(images),
   digests: readTexts(digests, isDigest)
  };
 }
 function readTexts(value, isValid = () => true) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value).filter(entry => readText(entry[0]) !== void 0 && readText(entry[1]) !== void 0 && isValid(entry[1]));
  return Object.fromEntries(entries.slice(0, MOST_CONTAINERS));
 }
 function readText(value) {
  return typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS ? value : void 0;
 }
}),

/***/ 31366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  b: () => pastClock
 });
 function pastClock(clock) {
  let behind = 0;
  return {
   now: () => clock.now() - behind,
   sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
   ...clock.simulatedRate === void 0 ? {} : {
    simulatedRate: clock.simulatedRate
   },
   moveTo(at) {
    behind = clock.now() - at;
   }
  };
 }
}),

/***/ 67543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  z: () => connectPast
 });
 function connectPast(env, {clock: clock, past: past}, role) {
  let shift;
  const reachShift = async () => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(5143), __webpack_require__.e(6722), __webpack_require__.e(9323), __webpack_require__.e(1166), __webpack_require__.e(8826), __webpack_require__.e(4012), __webpack_require__.e(7695), __webpack_require__.e(4492), __webpack_require__.e(1005), __webpack_require__.e(8752), __webpack_require__.e(7676), __webpack_require__.e(6927), __webpack_require__.e(3798) ]).then(__webpack_require__.bind(__webpack_require__, 36927))).connectShift(env, clock, role);
  const ecs = () => shift ??= reachShift();
  const aws = async () => shift ?? (await Promise.all([ __webpack_require__.e(4492), __webpack_require__.e(3842) ]).then(__webpack_require__.bind(__webpack_require__, 54492))).reachAws(env, clock, role);
  const sources = async declared => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(8752), __webpack_require__.e(3904) ]).then(__webpack_require__.bind(__webpack_require__, 78752))).connectSources({
   env: env,
   clock: clock,
   past: past,
   aws: aws
  })(declared);
  return {
   ecs: ecs,
   sources: sources
  };
 }
})

};
