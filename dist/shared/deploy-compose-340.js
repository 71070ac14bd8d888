export const id = 340;
export const ids = [340];
export const modules = {

/***/ 74350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var errors = __webpack_require__(33047);
 var duration = __webpack_require__(80521);
 var on_running = __webpack_require__(1931);
 var strategies = __webpack_require__(62325);
 var server_address = __webpack_require__(66352);
 // CONCATENATED MODULE: ./build/src/actions/deploy-compose/connection-inputs.js
 const JUMPS_AT_MOST = 5;
 function readConnection(inputs) {
  const address = (0, server_address.R)(inputs.required('server'), 'server');
  const jumps = inputs.list('jump-hosts').map(text => (0, server_address.R)(text, 'jump-hosts'));
  if (jumps.length > JUMPS_AT_MOST) throw (0, errors.A)('jump-hosts', `at most ${JUMPS_AT_MOST} jump hosts are supported, got ${jumps.length}. Remove some.`);
  return {
   ...address,
   jumps: jumps,
   knownHosts: readKnownHosts(inputs, address),
   privateKey: readKey(inputs)
  };
 }
 const HOST_LINE = /^(?:@[a-z-]+ +)?\S+ +[a-z0-9@.-]+ +[A-Za-z0-9+/]+=*(?: .*)?$/;
 function readKnownHosts(inputs, {host: host, port: port}) {
  const text = inputs.block('known-hosts');
  const advice = `Run "ssh-keyscan -p ${port} ${host}", compare the key with that of the server, and set its lines.`;
  if (text === void 0) throw (0, errors.A)('known-hosts', `a value is required. ${advice}`);
  const lines = text.split('\n').map(line => line.trim());
  const wrong = lines.findIndex(line => line !== '' && !line.startsWith('#') && !HOST_LINE.test(line));
  if (wrong !== -1) throw (0, errors.A)('known-hosts', `line ${wrong + 1} is not "host key-type key". ${advice}`);
  if (lines.every(line => line === '' || line.startsWith('#'))) throw (0, errors.A)('known-hosts', `it holds no key. ${advice}`);
  return text;
 }
 function readKey(inputs) {
  const text = inputs.block('ssh-key');
  if (text === void 0 || /^-----BEGIN [A-Z ]*PRIVATE KEY-----\r?\n[^]*-----END [A-Z ]*PRIVATE KEY-----\s*$/.test(text)) return text;
  if (/^(?:ssh-|ecdsa-|sk-)/.test(text)) throw (0, errors.A)('ssh-key', 'this is a public key. Set the private key, from a secret.');
  throw (0, errors.A)('ssh-key', 'this is not a private key. Set the whole file, with its first and last line, from a secret.');
 }
 var command_words = __webpack_require__(27405);
 var quote_safe = __webpack_require__(44195);
 var without_trailing = __webpack_require__(22561);
 // CONCATENATED MODULE: ./build/src/actions/deploy-compose/server-path.js
 const LONGEST_PATH = 1024;
 function requirePath(input, path) {
  if (!path.startsWith('/')) throw (0, errors.A)(input, 'expected an absolute path on the server, such as /srv/shop. Start it with a slash.');
  return (0, without_trailing.h)(requirePlain(input, path), '/') || '/';
 }
 function requirePlain(input, path) {
  if (path.length > LONGEST_PATH || /[\u0000-\u001f\u007f]/.test(path)) throw (0, 
  errors.A)(input, 'a path has control characters, or more than 1024 characters. Use another path.');
  if (path.startsWith('-')) throw (0, errors.A)(input, 'a path starts with a dash. Write ./ before it.');
  return path;
 }
 var proxy_kind = __webpack_require__(35882);
 var image_reference = __webpack_require__(15117);
 // CONCATENATED MODULE: ./build/src/actions/deploy-compose/service-values.js
 const SERVICE = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$/;
 const BACKEND = /^[\w.:-]{1,128}$/;
 function readImages(inputs) {
  const images = readPairs('images', inputs.list('images'), 'api=registry.example.com/shop/api:1.4.2');
  for (const [service, image] of images) {
   if ((0, image_reference.o_)(image) !== void 0 && !(0, image_reference.cc)(image)) continue;
   throw (0, errors.A)('images', `the image of service ${(0, quote_safe.AB)(service)} is not a whole image reference. Write repository:tag or repository@sha256:….`);
  }
  return images;
 }
 function readPorts(inputs) {
  const ports = readPairs('ports', inputs.list('ports'), 'api=8080');
  return new Map([ ...ports ].map(([service, text]) => {
   const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
   if (port >= 1 && port <= 65535) return [ service, port ];
   throw (0, errors.A)('ports', `the port of service ${(0, quote_safe.AB)(service)} is ${(0, 
   quote_safe.XW)(text)}; expected 1 to 65535.`);
  }));
 }
 function readBackends(inputs) {
  const backends = readPairs('backends', inputs.list('backends'), 'api=be_api');
  const wrong = [ ...backends ].find(([, name]) => !BACKEND.test(name));
  if (wrong === void 0) return backends;
  throw (0, errors.A)('backends', `the backend of service ${(0, quote_safe.AB)(wrong[0])} has characters that no backend has. Use its name in the proxy.`);
 }
 function readPairs(input, items, example) {
  const pairs = new Map;
  items.forEach((item, index) => {
   const [, service = '', value = ''] = /^([^=\s]+)\s*=\s*(\S+)$/.exec(item) ?? [];
   if (!SERVICE.test(service)) throw (0, errors.A)(input, `item ${index + 1} is not service=value. Write one line for each service, such as ${example}.`);
   if (pairs.has(service)) throw (0, errors.A)(input, `service ${(0, quote_safe.AB)(service)} appears twice. Remove one of the two.`);
   pairs.set(service, value);
  });
  return pairs;
 }
 // CONCATENATED MODULE: ./build/src/actions/deploy-compose/proxy-inputs.js
 const OF_A_PROXY = [ 'proxy-service', 'proxy-file', 'proxy-file-inside', 'proxy-socket', 'backends' ];
 const proxy_inputs_SERVICE = /^[a-zA-Z0-9][\w.-]{0,127}$/;
 const SPLITTING = 'haproxy, nginx, caddy or traefik';
 function readProxy(inputs, {strategy: strategy, ports: ports}) {
  const proxy = inputs.choice('proxy', proxy_kind.jc) ?? 'none';
  if (proxy === 'none') return withoutProxy(inputs, strategy);
  if (ports.size === 0) throw (0, errors.A)('ports', `proxy: ${proxy} needs the port of each service that it sends requests to. Write service=port.`);
  if (proxy !== 'haproxy' && inputs.text('proxy-socket') !== void 0) throw (0, errors.A)('proxy-socket', `it is not supported with proxy: ${proxy}; remove it, or set proxy: haproxy.`);
  const service = inputs.text('proxy-service');
  if (service !== void 0 && !proxy_inputs_SERVICE.test(service)) throw (0, errors.A)('proxy-service', `expected the name of a service, got ${(0, 
  quote_safe.AB)(service)}.`);
  const inside = inputs.text('proxy-file-inside');
  if (inside !== void 0 && service === void 0) throw (0, errors.A)('proxy-file-inside', 'it needs "proxy-service": a proxy of the host sees the file itself. Remove one, or set both.');
  const backends = readBackends(inputs);
  const unknown = [ ...backends.keys() ].find(name => !ports.has(name));
  if (unknown !== void 0) throw (0, errors.A)('backends', `service ${(0, quote_safe.AB)(unknown)} has no port in "ports". Add its port, or remove its backend.`);
  return {
   proxy: proxy,
   backends: backends,
   proxyService: service,
   proxyFile: requirePath('proxy-file', inputs.required('proxy-file')),
   proxyFileInside: inside === void 0 ? void 0 : requirePath('proxy-file-inside', inside),
   proxySocket: proxy === 'haproxy' ? requirePath('proxy-socket', inputs.required('proxy-socket')) : void 0
  };
 }
 function withoutProxy(inputs, strategy) {
  const useless = OF_A_PROXY.find(name => inputs.text(name) !== void 0);
  if (useless !== void 0) throw (0, errors.A)(useless, `it is not supported with proxy: none; remove it, or set proxy: ${SPLITTING}.`);
  if (strategy !== 'rolling') throw (0, errors.A)('strategy', `\`${strategy}\` needs a proxy that splits the traffic. Set proxy: ${SPLITTING}, or strategy: rolling.`);
  return {
   proxy: 'none',
   backends: new Map,
   proxyService: void 0,
   proxyFile: void 0,
   proxyFileInside: void 0,
   proxySocket: void 0
  };
 }
 // CONCATENATED MODULE: ./build/src/actions/deploy-compose/project-inputs.js
 const PROJECT = /^[a-z0-9][a-z0-9_-]{0,62}$/;
 const PROFILE = /^[a-zA-Z0-9][\w.-]{0,127}$/;
 const HOUR_SECONDS = 3600;
 function readProject(inputs, {strategy: strategy, version: version}) {
  const images = readImages(inputs);
  requireImages(images, version);
  const ports = readPorts(inputs);
  const unknown = version === 'given' ? [ ...ports.keys() ].find(service => !images.has(service)) : void 0;
  if (unknown !== void 0) throw (0, errors.A)('ports', `service ${(0, quote_safe.AB)(unknown)} has no image in "images". Add its image, or remove its port.`);
  return {
   directory: requirePath('directory', inputs.required('directory')),
   files: inputs.list('compose-files').map(file => requirePlain('compose-files', file)),
   project: readProjectName(inputs),
   profiles: readProfiles(inputs),
   images: images,
   ports: ports,
   ...readProxy(inputs, {
    strategy: strategy,
    ports: ports
   }),
   migration: readMigration(inputs, images),
   strategy: strategy,
   keepReleases: inputs.wholeNumber('keep-releases', {
    from: 2,
    to: 100
   }) ?? 5,
   readyWithinSeconds: inputs.durationSeconds('ready-within', {
    from: 5,
    to: 24 * HOUR_SECONDS
   }) ?? 300
  };
 }
 function requireImages(images, version) {
  if (version === 'previous' && images.size > 0) throw (0, errors.A)('images', 'it cannot be combined with version: previous, whose images the server keeps. Remove one of the two.');
  if (version === 'given' && images.size === 0) throw (0, errors.A)('images', 'a value is required. Write a line service=image for each service, or set version: previous.');
 }
 function readProjectName(inputs) {
  const name = inputs.text('project');
  if (name === void 0 || PROJECT.test(name)) return name;
  throw (0, errors.A)('project', `expected small letters, digits, dashes and underscores, got ${(0, 
  quote_safe.AB)(name)}.`);
 }
 function readProfiles(inputs) {
  const profiles = inputs.list('profiles');
  const wrong = profiles.find(profile => !PROFILE.test(profile));
  if (wrong === void 0) return profiles;
  throw (0, errors.A)('profiles', `${(0, quote_safe.AB)(wrong)} is not the name of a profile. Separate names by commas or lines.`);
 }
 function readMigration(inputs, images) {
  const command = (0, command_words.U)(inputs, 'migrate-command');
  const named = inputs.text('migrate-service');
  if (named !== void 0 && !PROFILE.test(named)) throw (0, errors.A)('migrate-service', `expected the name of a service, got ${(0, 
  quote_safe.AB)(named)}.`);
  if (command === void 0 && named === void 0) return;
  const [only] = images.size === 1 ? images.keys() : [];
  const service = named ?? only;
  if (service === void 0) throw (0, errors.A)('migrate-service', 'a value is required with "migrate-command" and several images. Name one service.');
  return {
   service: service,
   command: command ?? []
  };
 }
 // CONCATENATED MODULE: ./build/src/actions/deploy-compose/inputs.js
 const DAY_SECONDS = 86400;
 const WEEK_SECONDS = 7 * DAY_SECONDS;
 const ROLLING_SECONDS = 1800;
 async function readInputs(inputs) {
  const strategy = inputs.choice('strategy', strategies.YL) ?? 'rolling';
  (0, strategies.J6)(inputs, strategy, {
   usedBy: strategies.dY,
   defaults: {}
  });
  const purpose = readPurpose(inputs);
  const version = inputs.choice('version', [ 'given', 'previous' ]) ?? 'given';
  if (version === 'previous' && purpose !== 'deploy' && purpose !== 'rollback') throw (0, 
  errors.A)('version', '`previous` cannot be combined with "resume". Remove one of the two.');
  const address = readConnection(inputs);
  const project = readProject(inputs, {
   strategy: strategy,
   version: version
  });
  const spec = purpose === 'deploy' ? project : {
   ...project,
   migration: void 0
  };
  const waitUntil = readWaitUntil(inputs, strategy);
  const shift = await (strategy === 'rolling' ? readRolling(inputs, spec) : readShift(inputs, {
   strategy: strategy,
   spec: spec,
   waitUntil: waitUntil
  }));
  return {
   ...{
    address: address,
    spec: spec,
    purpose: purpose,
    version: version,
    waitUntil: waitUntil,
    ...shift
   },
   mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
   onCancel: inputs.choice('on-cancel', [ 'rollback', 'leave' ]) ?? 'rollback',
   onRunning: inputs.choice('on-running', on_running.C) ?? 'wait'
  };
 }
 function readPurpose(inputs) {
  const purpose = inputs.choice('purpose', [ 'deploy', 'rollback' ]) ?? 'deploy';
  const resume = inputs.choice('resume', [ 'approve', 'promote', 'abort' ]);
  if (resume === void 0) return purpose;
  if (purpose === 'deploy') return resume;
  throw (0, errors.A)('purpose', '`rollback` cannot be combined with "resume". Remove one of the two.');
 }
 function readWaitUntil(inputs, strategy) {
  const choice = inputs.choice('wait-until', [ 'completed', 'traffic-shifted', 'test-traffic-shifted' ]) ?? 'completed';
  if (strategy !== 'rolling' || choice === 'completed') return choice;
  const advice = 'A rolling update cannot be paused for an approval. Set strategy: canary or blue-green.';
  throw (0, errors.A)('wait-until', `\`${choice}\` is not supported with strategy: rolling. ${advice}`);
 }
 async function readRolling(inputs, {readyWithinSeconds: readyWithinSeconds}) {
  const {NO_GATES: NO_GATES} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(482), __webpack_require__.e(4513) ]).then(__webpack_require__.bind(__webpack_require__, 90173));
  const given = inputs.durationSeconds('timeout', {
   from: 10,
   to: DAY_SECONDS
  });
  if (given !== void 0 && given <= readyWithinSeconds) throw (0, errors.A)('timeout', `${show(given)} is too short: containers alone may take ${show(readyWithinSeconds)} ("ready-within"). Increase it.`);
  const timeoutSeconds = given ?? Math.max(ROLLING_SECONDS, 2 * readyWithinSeconds);
  return {
   steps: [ 100 ],
   gates: NO_GATES,
   bakeSeconds: 0,
   bakeMaxSeconds: 0,
   scaleDownDelaySeconds: 0,
   onInconclusive: 'abort',
   pauseTimeoutSeconds: 0,
   planLines: [],
   ...timesOf(timeoutSeconds, given)
  };
 }
 async function readShift(inputs, {strategy: strategy, spec: spec, waitUntil: waitUntil}) {
  const onInconclusive = inputs.choice('on-inconclusive', [ 'abort', 'continue', 'pause' ]) ?? 'abort';
  const timeoutSeconds = inputs.durationSeconds('timeout', {
   from: 60,
   to: WEEK_SECONDS
  });
  const [{parseComposeGates: parseComposeGates}, {describeShift: describeShift, planShift: planShift}] = await Promise.all([ Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(482), __webpack_require__.e(4513) ]).then(__webpack_require__.bind(__webpack_require__, 90173)), __webpack_require__.e(8524).then(__webpack_require__.bind(__webpack_require__, 48524)) ]);
  const requested = {
   steps: strategy === 'canary' ? inputs.text('steps') ?? '10, 50, 100' : 'blue-green',
   bakeSeconds: inputs.durationSeconds('bake', {
    from: 0,
    to: DAY_SECONDS
   }) ?? 600,
   bakeMaxSeconds: inputs.durationSeconds('bake-max', {
    from: 0,
    to: DAY_SECONDS
   }),
   scaleDownDelaySeconds: inputs.durationSeconds('scale-down-delay', {
    from: 0,
    to: DAY_SECONDS
   }) ?? 0,
   gates: parseComposeGates(inputs.block('gates') ?? 'errors:', spec.proxy),
   waitsBefore: waitUntil === 'test-traffic-shifted',
   readyWithinSeconds: spec.readyWithinSeconds,
   timeoutSeconds: timeoutSeconds
  };
  const plan = planShift(requested);
  const {steps: steps, bakeMaxSeconds: bakeMaxSeconds, budget: budget} = plan;
  return {
   steps: steps,
   bakeMaxSeconds: bakeMaxSeconds,
   onInconclusive: onInconclusive,
   planLines: describeShift(plan, requested),
   gates: requested.gates,
   bakeSeconds: requested.bakeSeconds,
   scaleDownDelaySeconds: requested.scaleDownDelaySeconds,
   pauseTimeoutSeconds: inputs.durationSeconds('pause-timeout', {
    from: 60,
    to: WEEK_SECONDS
   }) ?? 3600,
   ...timesOf(timeoutSeconds ?? budget.atMostSeconds, timeoutSeconds)
  };
 }
 function timesOf(seconds, given) {
  const timeoutMilliseconds = seconds * 1e3;
  return {
   timeoutMilliseconds: timeoutMilliseconds,
   waitMilliseconds: (0, on_running.e)(timeoutMilliseconds, given === void 0 ? 'plan' : 'input')
  };
 }
 function show(seconds) {
  return (0, duration.a3)(seconds * 1e3);
 }
}),

/***/ 60503:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66884);
   var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27282);
   var _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85346);
   var _wiring_connect_compose_later_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69224);
   var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12897);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74350);
   var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72773);
   var _secret_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17348);
   const {env: env} = process;
   const {phase: phase, step: step} = (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__.b)(env);
   const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a)();
   const compose = {
    readRequest: () => {
     (0, _secret_lines_js__WEBPACK_IMPORTED_MODULE_8__._)(inputs).forEach(_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__.$l);
     return (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.K)(inputs);
    },
    connect: (0, _wiring_connect_compose_later_js__WEBPACK_IMPORTED_MODULE_9__.P)(env, step),
    newToken: () => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    step: step
   };
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)(() => phase === 'post' ? (0, 
   _run_js__WEBPACK_IMPORTED_MODULE_7__.O)(compose, (0, _wiring_connect_compose_later_js__WEBPACK_IMPORTED_MODULE_9__.C)(env, step.state)) : (0, 
   _run_js__WEBPACK_IMPORTED_MODULE_7__.g)(compose, (0, _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_4__.L)(inputs, (0, 
   _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_4__.I)(inputs), 'project')));
   (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__.T)(step);
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 72773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => finish,
  g: () => deploy
 });
 var _targets_compose_use_cases_left_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82147);
 var _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33313);
 function deploy(compose, requested) {
  const {readRequest: readRequest, step: step} = compose;
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_0__.G)(async reach => {
   const request = await readRequest();
   if (request.planLines.length > 0) await step.log.group('Plan', () => {
    request.planLines.forEach(line => step.log.line(line));
    return Promise.resolve();
   });
   const {deployCompose: deployCompose} = await Promise.all([ __webpack_require__.e(5008), __webpack_require__.e(715), __webpack_require__.e(648), __webpack_require__.e(841) ]).then(__webpack_require__.bind(__webpack_require__, 28269));
   return connected(compose, {
    request: request,
    reach: reach
   }, dependencies => deployCompose(request, dependencies));
  }, step, {
   ownOutputs: () => ({}),
   requested: requested
  });
 }
 function finish(compose, removeKey) {
  const {readRequest: readRequest, step: step} = compose;
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_0__.H)(async reach => {
   await removeKey();
   const left = (0, _targets_compose_use_cases_left_compose_js__WEBPACK_IMPORTED_MODULE_1__.AV)(step.state);
   if (left === void 0) return;
   const request = await readRequest();
   const {finishLeftCompose: finishLeftCompose} = await Promise.all([ __webpack_require__.e(5008), __webpack_require__.e(715), __webpack_require__.e(648), __webpack_require__.e(841), __webpack_require__.e(7921) ]).then(__webpack_require__.bind(__webpack_require__, 17921));
   return connected(compose, {
    request: request,
    reach: reach
   }, dependencies => finishLeftCompose(left, request, dependencies));
  }, step);
 }
 async function connected({connect: connect, step: step, newToken: newToken}, {request: request, reach: reach}, task) {
  const world = await reach(() => connect(request));
  try {
   return await task({
    ...step,
    world: world,
    newToken: newToken
   });
  } finally {
   await world.server.close();
  }
 }
}),

/***/ 17348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _: () => secretLines
 });
 const LEAST_CHARACTERS = 16;
 function secretLines(inputs) {
  return (inputs.block('ssh-key') ?? '').split('\n').filter(line => line.length >= LEAST_CHARACTERS && !line.startsWith('-----'));
 }
}),

/***/ 27405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  U: () => readCommand
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
 const QUOTED = '\0';
 const SHELL_SYNTAX = [ /^(?:\d{0,2}|&)[<>]{1,2}(?:&\d)?/, /&&|\|\|/, /^[;|&]/, /[;|&]$/, /^[#(]/, /^~\//, /\$[\w{(@?*#$!]/, /`/ ];
 const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/;
 const JSON_MEMBER = '{\0:';
 function readCommand(inputs, name) {
  const text = inputs.block(name);
  if (text === void 0) return;
  return text.trimStart().startsWith('[') ? readList(text, name) : splitWords(text, name);
 }
 function readList(text, name) {
  const list = tryJson(text);
  if (Array.isArray(list) && list.every(item => typeof item === 'string')) return list;
  throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, 'it starts with "[" but is not a JSON list of strings. Expected one such as ["npm", "start"].');
 }
 function tryJson(text) {
  try {
   return JSON.parse(text);
  } catch {
   return;
  }
 }
 const PART = /'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|([^\s'"\\]+)|(\s+)/y;
 function splitWords(text, name) {
  const words = [];
  let word;
  let bare = '';
  const finish = () => {
   if (word === void 0) return;
   refuseShellSyntax(bare, {
    name: name,
    position: words.length
   });
   words.push(word);
   word = void 0;
   bare = '';
  };
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
   const part = PART.exec(text);
   if (part === null) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, 'a quote is not closed, or a backslash ends the command.');
   const [, single, double, escaped, plain, blank] = part;
   if (escaped === '\n') continue;
   if (blank !== void 0) {
    finish();
    continue;
   }
   bare += plain ?? QUOTED;
   word = (word ?? '') + (single ?? double?.replace(/\\([$`"\\\n])/g, unescape) ?? escaped ?? plain ?? '');
  }
  finish();
  return words;
 }
 function unescape(_, character) {
  return character === '\n' ? '' : character;
 }
 function refuseShellSyntax(bare, {name: name, position: position}) {
  const variable = position === 0 ? ASSIGNMENT.exec(bare)?.[1] : void 0;
  if (variable !== void 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, `this command runs without a shell, so ${(0, 
  _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__.AB)(variable)} is not expanded. Set the variable in "environment-variables", or write sh -c "…".`);
  if (bare.includes(JSON_MEMBER)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, "the double quotes of a JSON argument would be removed. Put the argument in single quotes: '{…}'.");
  const found = SHELL_SYNTAX.map(form => form.exec(bare)?.[0]).find(part => part !== void 0);
  if (found !== void 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, explainOperator(found.replace(/^(\$).*/, '$1')));
 }
 function explainOperator(operator) {
  return `this command runs without a shell, so ${operator} would be passed as an argument. Write sh -c "…", or quote it to pass it literally.`;
 }
}),

/***/ 62325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  J6: () => refuseUnsupportedInputs,
  YL: () => STRATEGIES,
  dY: () => USED_BY_SHIFTING
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const STRATEGIES = [ 'rolling', 'canary', 'blue-green' ];
 const SHIFTING = [ 'canary', 'blue-green' ];
 const USED_BY_SHIFTING = {
  steps: [ 'canary' ],
  gates: SHIFTING,
  bake: SHIFTING,
  'bake-max': SHIFTING,
  'on-inconclusive': SHIFTING,
  'pause-timeout': SHIFTING,
  'scale-down-delay': [ 'blue-green' ],
  resume: SHIFTING
 };
 function refuseUnsupportedInputs(inputs, strategy, {usedBy: usedBy, defaults: defaults}) {
  for (const [name, users] of Object.entries(usedBy)) {
   const given = inputs.text(name);
   if (users.includes(strategy) || given === void 0 || given === defaults[name]) continue;
   const advice = name === 'services' ? 'Set one service in "service"' : `Remove it, or set strategy: ${users.join(' or ')}`;
   throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, `it is not supported with strategy: ${strategy}. ${advice}.`);
  }
 }
}),

/***/ 35882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  PO: () => MOST_WEIGHT,
  _8: () => EVIDENCE_OF,
  jc: () => PROXY_KINDS
 });
 const PROXY_KINDS = [ 'haproxy', 'nginx', 'caddy', 'traefik', 'none' ];
 const MOST_WEIGHT = {
  haproxy: 256,
  nginx: 1e4,
  caddy: 100,
  traefik: 1e4,
  none: 0
 };
 const EVIDENCE_OF = {
  haproxy: {
   requests: 'counters',
   latency: false
  },
  nginx: {
   requests: 'access-log',
   latency: true
  },
  caddy: {
   requests: 'access-log',
   latency: true
  },
  traefik: {
   requests: 'access-log',
   latency: true
  },
  none: {
   requests: 'none',
   latency: false
  }
 };
}),

/***/ 66352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => parseServerAddress,
  f: () => formatServerAddress
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const USER = /^[A-Za-z0-9_][\w.-]{0,63}$/;
 const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})$/;
 const IP_V6 = /^[0-9A-Fa-f:.]{2,45}$/;
 function parseServerAddress(text, input) {
  const [, user = '', bracketed, name, digits = '22'] = /^([^@\s]{1,64})@(?:\[([^\]\s]{2,64})\]|([^:@\s[\]]{1,253}))(?::(\d{1,5}))?$/.exec(text.trim()) ?? [];
  const host = bracketed ?? name ?? '';
  const port = Number(digits);
  const isHost = bracketed === void 0 ? NAME.test(host) : IP_V6.test(host);
  if (!USER.test(user) || !isHost || port < 1 || port > 65535) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, 'this is not the address of a server. Write user@host or user@host:port.');
  return {
   host: host,
   port: port,
   user: user
  };
 }
 function formatServerAddress({user: user, host: host, port: port}) {
  return `${user}@${host.includes(':') ? `[${host}]` : host}:${port}`;
 }
}),

/***/ 82147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  AV: () => readLeftCompose,
  dw: () => saveEnd,
  hg: () => saveLeft
 });
 const LEFT = 'left-compose';
 const ENDED = 'compose-ended';
 function saveLeft(state, left) {
  state.save(LEFT, JSON.stringify(left));
 }
 function saveEnd(state) {
  state.save(ENDED, 'yes');
 }
 function readLeftCompose(state) {
  const left = state.read(LEFT);
  return left === void 0 || state.read(ENDED) !== void 0 ? void 0 : JSON.parse(left);
 }
}),

/***/ 69224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => removeKeyLater,
  P: () => connectComposeLater
 });
 const FOLDER = 'ssh-folder';
 function connectComposeLater(env, {clock: clock, state: state}) {
  return async request => {
   const {connectCompose: connectCompose} = await __webpack_require__.e(794).then(__webpack_require__.bind(__webpack_require__, 20794));
   return connectCompose(env, {
    request: request,
    clock: clock,
    folderMade: folder => state.save(FOLDER, folder)
   });
  };
 }
 function removeKeyLater(env, state) {
  return async () => {
   const folder = state.read(FOLDER);
   if (folder === void 0) return;
   const [{removeSshFolder: removeSshFolder}, {execCommands: execCommands}] = await Promise.all([ __webpack_require__.e(7782).then(__webpack_require__.bind(__webpack_require__, 37782)), __webpack_require__.e(9700).then(__webpack_require__.bind(__webpack_require__, 19700)) ]);
   await removeSshFolder(folder, execCommands(env));
  };
 }
})

};
