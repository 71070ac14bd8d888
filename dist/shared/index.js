const __WEBPACK_EXTERNAL_createRequire = url => process.getBuiltinModule("module").createRequire(url);
/** A module of Node.js that is loaded when something of it is used first. */
const onDemand = name => {
  const load = () => process.getBuiltinModule(name);
  return new Proxy({}, {
    get: (_, key) => (key === "__esModule" ? undefined : load()[key]),
    set: (_, key, value) => Reflect.set(load(), key, value),
    has: (_, key) => Reflect.has(load(), key),
    ownKeys: () => Reflect.ownKeys(load()),
    getOwnPropertyDescriptor(_, key) {
      const found = Reflect.getOwnPropertyDescriptor(load(), key);
      return found && { ...found, configurable: true };
    }
  });
};
/******/ var __webpack_modules__ = ({

/***/ 78309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D: () => joinSentences
 });
 function joinSentences(...sentences) {
  const texts = sentences.map(sentence => sentence?.trim() ?? '').filter(text => text !== '');
  return texts.map((text, index) => index === texts.length - 1 || isEnded(text) ? text : `${text}.`).join(' ');
 }
 function isEnded(text) {
  return /[.!?:;…]["'”’)\]`]*$/.test(text);
 }
}),

/***/ 64201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  eo: () => NO_CHANGES,
  gm: () => isEmptyChange,
  A2: () => readTaskDefinitionChanges,
  s8: () => refuseUnchanged
 });
 var quote_safe = __webpack_require__(44195);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/changes.js
 const EXCLUSIVE_FIELDS = [ 'environment', 'secrets', 'docker-labels' ];
 var command_words = __webpack_require__(27405);
 var image_reference = __webpack_require__(15117);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/container-images.js
 function readContainerImages(inputs) {
  const image = inputs.text('image');
  const single = image === void 0 ? [] : [ readEntry('image', `=${image}`) ];
  const lines = inputs.list('images').filter(line => !line.startsWith('#'));
  return [ ...single, ...lines.map(line => readEntry('images', line.includes('=') ? line : `=${line}`)) ];
 }
 const ENDS_EARLY = /(?:^|[:@])$/;
 function readEntry(input, line) {
  const separator = line.indexOf('=');
  const container = line.slice(0, separator).trim();
  const image = line.slice(separator + 1).trim();
  const whose = container === '' ? 'the image' : `the image of container ${(0, quote_safe.AB)(container)}`;
  if ((0, image_reference.cc)(image)) throw (0, errors.A)(input, `${whose} is a tag or digest without a repository. To keep the repository, write ":" before a tag and "@" before a digest.`);
  if (!(0, image_reference.mn)(image)) {
   if (ENDS_EARLY.test(image)) throw (0, errors.A)(input, `${whose} is empty, or has no tag or digest after ":" or "@". Check the variable or output that it comes from: GitHub drops outputs of a job that contain a masked value.`);
   throw (0, errors.A)(input, `${whose} is not an image reference; expected registry/repository:tag or …@sha256:digest.`);
  }
  return {
   container: container || void 0,
   image: image,
   place: {
    origin: {
     kind: 'input',
     input: input
    }
   }
  };
 }
 var role_arn = __webpack_require__(84771);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/requested-changes.js
 function readTaskDefinitionChanges(inputs) {
  return {
   containers: inputs.list('container-name'),
   images: readContainerImages(inputs),
   environment: [ ...fileText(inputs, 'environment-file'), ...inlineText(inputs, 'environment-variables') ],
   secrets: [ ...fileText(inputs, 'secrets-file'), ...inlineText(inputs, 'secrets') ],
   dockerLabels: inlineText(inputs, 'docker-labels'),
   exclusive: readExclusive(inputs),
   command: (0, command_words.U)(inputs, 'command'),
   logDriver: inputs.text('log-configuration-log-driver'),
   logOptions: inlineText(inputs, 'log-configuration-options'),
   cpu: inputs.text('cpu'),
   memory: inputs.text('memory'),
   taskRoleArn: (0, role_arn.jG)(inputs, 'task-role-arn'),
   executionRoleArn: (0, role_arn.jG)(inputs, 'execution-role-arn'),
   tags: inlineText(inputs, 'tags'),
   overlays: [ ...fileText(inputs, 'overlay-file'), ...inlineText(inputs, 'overlay') ]
  };
 }
 function refuseUnchanged({containers: containers, images: images, ...changes}) {
  const {environment: environment, secrets: secrets, dockerLabels: dockerLabels, exclusive: exclusive, command: command, logDriver: logDriver, logOptions: logOptions} = changes;
  const lists = [ environment, secrets, dockerLabels, exclusive, command ?? [], logOptions ];
  const isForAll = lists.some(list => list.length > 0) || logDriver !== void 0;
  if (isForAll || images.some(({container: container}) => container === void 0)) return;
  const unchanged = containers.find(name => !images.some(({container: container}) => container === name));
  if (unchanged === void 0) return;
  throw (0, errors.A)('image', `"container-name" is ${(0, quote_safe.AB)(unchanged)}, but no input changes that container. Set its image, or remove "container-name". If the image is an output of another job, note that GitHub drops outputs that contain a masked value.`);
 }
 const NO_CHANGES = {
  containers: [],
  images: [],
  environment: [],
  secrets: [],
  dockerLabels: [],
  exclusive: [],
  command: void 0,
  logDriver: void 0,
  logOptions: [],
  cpu: void 0,
  memory: void 0,
  taskRoleArn: void 0,
  executionRoleArn: void 0,
  tags: [],
  overlays: []
 };
 function isEmptyChange(changes) {
  const said = Object.values({
   ...changes,
   containers: []
  });
  return said.every(change => change === void 0 || change.length === 0);
 }
 function inlineText(inputs, input) {
  const text = inputs.block(input);
  return text === void 0 ? [] : [ {
   kind: 'input',
   input: input,
   text: text
  } ];
 }
 function fileText(inputs, input) {
  const path = inputs.text(input);
  return path === void 0 ? [] : [ {
   kind: 'file',
   input: input,
   path: path
  } ];
 }
 function readExclusive(inputs) {
  return inputs.list('exclusive').map(name => {
   const field = EXCLUSIVE_FIELDS.find(known => known === name);
   if (field === void 0) throw (0, errors.A)('exclusive', `expected a list of ${EXCLUSIVE_FIELDS.join(', ')}.`);
   return field;
  });
 }
}),

/***/ 84771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  jG: () => requireRoleArn,
  ws: () => isRoleReference
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const ROLE_ARN = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/;
 const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
 function isRoleArn(text) {
  return ROLE_ARN.test(text);
 }
 function isRoleReference(text) {
  return isRoleArn(text) || ROLE_NAME.test(text);
 }
 function requireRoleArn(inputs, name) {
  const arn = inputs.text(name);
  if (arn === void 0 || isRoleArn(arn)) return arn;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, 'expected the ARN of an IAM role, such as arn:aws:iam::123456789012:role/my-role.');
 }
}),

/***/ 15785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Bg: () => LIMIT_CHARACTERS,
  Gv: () => isObject,
  Hg: () => LIMIT_VALUES,
  Lv: () => isList,
  MF: () => describeType,
  S8: () => TOO_MANY_VALUES,
  bU: () => documentFormat,
  fK: () => valueAt,
  uT: () => LIMIT_DEPTH
 });
 var _text_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83733);
 const LIMIT_CHARACTERS = 1024 * 1024;
 const LIMIT_DEPTH = 100;
 const LIMIT_VALUES = 25e3;
 const TOO_MANY_VALUES = 'the document has more than 25,000 values; shorten it.';
 function documentFormat(text, origin) {
  if (text.length > LIMIT_CHARACTERS) throw (0, _text_place_js__WEBPACK_IMPORTED_MODULE_0__.rY)({
   origin: origin
  }, 'the text is longer than 1 MiB; shorten it.');
  const extension = origin.kind === 'file' ? /\.([a-z]+)$/i.exec(origin.path)?.[1]?.toLowerCase() : void 0;
  if (extension === 'json' || extension === 'jsonc') return 'json';
  if (extension === 'yaml' || extension === 'yml') return 'yaml';
  return /^\s*(?:[{[]|\/\/|\/\*)/.test(text) ? 'json-or-yaml' : 'yaml';
 }
 function valueAt(value, path) {
  return path.reduce((inner, key) => {
   if (isList(inner)) return typeof key === 'number' ? inner[key] : void 0;
   return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : void 0;
  }, value);
 }
 function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
 }
 function isList(value) {
  return Array.isArray(value);
 }
 function describeType(value) {
  if (value === void 0) return 'missing';
  if (value === null) return 'null';
  if (isList(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return value === '' ? 'an empty string' : `a ${typeof value}`;
 }
}),

/***/ 83733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _$: () => lineStarts,
  dE: () => formatPlace,
  rY: () => badText,
  t$: () => positionAt
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 function badText(place, message, cause) {
  return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', `${formatPlace(place)}: ${message}`, {
   cause: cause,
   ...annotation(place)
  });
 }
 function formatPlace({origin: origin, position: position}) {
  if (origin.kind === 'file') return position === void 0 ? origin.path : `${origin.path}:${position.line}:${position.column}`;
  const name = `Input "${origin.input}"`;
  return position === void 0 ? name : `${name}, line ${position.line}, column ${position.column}`;
 }
 function lineStarts(text) {
  const starts = [ 0 ];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
 }
 function positionAt(starts, offset) {
  let line = 0;
  for (let end = starts.length; end - line > 1; ) {
   const middle = line + end >> 1;
   if ((starts[middle] ?? 0) <= offset) line = middle; else end = middle;
  }
  return {
   line: line + 1,
   column: offset - (starts[line] ?? 0) + 1
  };
 }
 function annotation({origin: origin, position: position}) {
  return origin.kind === 'file' && position !== void 0 ? {
   position: {
    file: origin.path,
    ...position
   }
  } : {};
 }
}),

/***/ 82437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  a: () => roleReader,
  p: () => readAssumedRole
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
 const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
 const DURATION_SECONDS = {
  from: 900,
  to: 43200
 };
 function readAssumedRole(inputs) {
  const roles = roleReader(inputs);
  const arn = inputs.text('role-to-assume');
  return arn === void 0 ? void 0 : roles(arn, 'role-to-assume');
 }
 function roleReader(inputs) {
  const sessionName = inputs.text('role-session-name') ?? 'deploy-kit';
  const durationSeconds = inputs.durationSeconds('role-duration', DURATION_SECONDS) ?? 3600;
  const audience = inputs.text('role-audience') ?? 'sts.amazonaws.com';
  return (arn, input) => {
   if (!ROLE.test(arn)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `expected the ARN of a role such as arn:aws:iam::123456789012:role/deployer.`);
   if (!SESSION_NAME.test(sessionName)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('role-session-name', `expected 2 to 64 letters, digits and any of _ + = , . @ -.`);
   return {
    arn: arn,
    sessionName: sessionName,
    durationSeconds: durationSeconds,
    audience: audience
   };
  };
 }
}),

/***/ 22561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  h: () => withoutTrailing
 });
 function withoutTrailing(text, character) {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end -= 1;
  return text.slice(0, end);
 }
}),

/***/ 38124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => secretLabels,
  m: () => publicHost
 });
 const KEY_CHARACTERS = 12;
 const LONGEST_WORD = 24;
 function publicHost(url) {
  const secret = new Set(secretLabels(url));
  return url.host.split('.').map(label => secret.has(label) ? '***' : label).join('.');
 }
 function secretLabels({hostname: hostname}) {
  return hostname.split('.').filter(isKey);
 }
 function isKey(label) {
  if (label.length >= LONGEST_WORD && /^[a-z0-9]+$/.test(label)) return true;
  return label.length >= KEY_CHARACTERS && /^[a-z0-9]+$/.test(label) && /\d[a-z]+\d|[a-z]\d+[a-z]/.test(label);
 }
}),

/***/ 89932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  y: () => localFetch
 });
 var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);
 function localFetch(send, env) {
  return async (input, init) => {
   (0, _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__.JM)(env, new URL(input instanceof Request ? input.url : input).hostname);
   return send(input, init);
  };
 }
}),

/***/ 62425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  U: () => patientFetch
 });
 var errors = __webpack_require__(33047);
 var duration = __webpack_require__(80521);
 var public_host = __webpack_require__(38124);
 var bounded_response = __webpack_require__(9959);
 var lost_request = __webpack_require__(40282);
 // CONCATENATED MODULE: ./build/src/http/requested-wait.js
 function requestedWait({status: status, headers: headers}, now) {
  if (![ 403, 429, 503 ].includes(status)) return;
  const named = Date.parse(headers.get('date') ?? '');
  const serverNow = Number.isFinite(named) ? named : now;
  const after = headers.get('retry-after');
  if (after !== null) {
   const milliseconds = /^\d+(?:\.\d+)?$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - serverNow;
   if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  }
  const resetSeconds = PREFIXES.map(prefix => readReset(headers, {
   prefix: prefix,
   isLimited: status === 429
  })).find(seconds => seconds !== void 0);
  if (resetSeconds === void 0) return status === 429 ? 1e3 : void 0;
  const milliseconds = resetSeconds * 1e3;
  return Math.max(0, milliseconds < LONGEST_LIMIT_MILLISECONDS ? milliseconds : milliseconds - serverNow);
 }
 const PREFIXES = [ 'x-ratelimit', 'x-sentry-rate-limit', 'ratelimit' ];
 const LONGEST_LIMIT_MILLISECONDS = 365 * 24 * 3600 * 1e3;
 function readReset(headers, {prefix: prefix, isLimited: isLimited}) {
  const remaining = headers.get(`${prefix}-remaining`);
  const written = headers.get(`${prefix}-reset`);
  if (written === null || !/^\d{1,12}(?:\.\d{1,6})?$/.test(written)) return;
  return remaining === '0' || isLimited && remaining === null ? Number(written) : void 0;
 }
 // CONCATENATED MODULE: ./build/src/http/patient-fetch.js
 const ATTEMPT_MILLISECONDS = 1e4;
 const FIRST_PAUSE_MILLISECONDS = 400;
 const MOST_ATTEMPTS = 4;
 const LEAST_WAIT_MILLISECONDS = 1e3;
 const LOOKED_FOR = /\/repos\/[^/]+\/[^/]+\/deployments$|\/services\/[^/]+\/(?:deploys|rollback)$/;
 function patientFetch(patience) {
  const {clock: clock, deadlineAt: deadlineAt, onlyReads: onlyReads = false} = patience;
  return async (input, init) => {
   const url = new URL(input instanceof Request ? input.url : input);
   const host = (0, public_host.m)(url);
   const isRepeatable = onlyReads || repeatsSafely(url, init);
   const isLookedFor = !isRepeatable && LOOKED_FOR.test(url.pathname);
   for (let count = 1; ;count += 1) {
    const leftMilliseconds = deadlineAt - clock.now();
    if (leftMilliseconds <= 0) throw new errors.s('unreachable', `Timed out before a request to ${host} could be sent.`);
    const outcome = await send(input, init, Math.min(leftMilliseconds, ATTEMPT_MILLISECONDS));
    const wait = waitAfter(outcome, {
     host: host,
     count: count,
     isRepeatable: isRepeatable,
     isLookedFor: isLookedFor
    }, patience);
    if ('response' in outcome) {
     if (wait === void 0) return (0, bounded_response.H)(outcome.response);
     await (outcome.response.body?.cancel());
    }
    await clock.sleep(wait ?? 0);
   }
  };
 }
 async function send(input, init, milliseconds) {
  try {
   return {
    response: await fetch(input, {
     ...init,
     redirect: 'error',
     signal: AbortSignal.timeout(milliseconds)
    })
   };
  } catch (error) {
   return {
    error: error
   };
  }
 }
 function waitAfter(outcome, attempt, patience) {
  const {clock: clock, deadlineAt: deadlineAt, random: random} = patience;
  const {host: host, count: count, isLookedFor: isLookedFor} = attempt;
  const pause = FIRST_PAUSE_MILLISECONDS * 2 ** (count - 1) * (.5 + random());
  const leftMilliseconds = deadlineAt - clock.now();
  const isLast = count >= MOST_ATTEMPTS || pause >= leftMilliseconds;
  if ('error' in outcome) return waitAfterLoss(outcome.error, attempt, {
   pause: pause,
   isLast: isLast
  });
  const requested = requestedWait(outcome.response, clock.now());
  if (requested === void 0) return outcome.response.status >= 500 && !isLast && !isLookedFor ? pause : void 0;
  const wait = Math.max(requested, LEAST_WAIT_MILLISECONDS);
  if (wait < leftMilliseconds) return wait;
  throw throttled(requested, leftMilliseconds, {
   host: host,
   count: count,
   isRead: patience.onlyReads === true
  });
 }
 function throttled(requested, leftMilliseconds, {host: host, count: count, isRead: isRead}) {
  const attempts = count === 1 ? '' : ` (${count} attempts)`;
  const asked = `${host} asked to retry after ${(0, duration.a3)(requested)}`;
  const limits = `${host} limits the rate of requests${attempts}`;
  if (isRead) return new errors.s('throttled', requested < leftMilliseconds ? `${limits}. Query this source less often elsewhere, or raise its limit.` : `${asked}, which is longer than one read of this source may take.`);
  const left = `only ${(0, duration.a3)(Math.max(0, leftMilliseconds))} of "timeout" was left`;
  return new errors.s('throttled', requested < leftMilliseconds ? `${limits}, and ${left}.` : `${asked}, but ${left}.`);
 }
 function waitAfterLoss(error, {host: host, count: count, isRepeatable: isRepeatable}, {pause: pause, isLast: isLast}) {
  const {sentence: sentence, mayHaveArrived: mayHaveArrived} = (0, lost_request.M)(error);
  const isDone = mayHaveArrived && !isRepeatable;
  if (!isDone && !isLast) return pause;
  const attempts = count === 1 ? '' : ` (${count} attempts)`;
  const rest = isDone ? '. The message may have been delivered' : '';
  throw new errors.s(isDone ? 'outcome-unknown' : 'unreachable', `${host}: ${sentence}${attempts}${rest}.`, {
   cause: error
  });
 }
 function repeatsSafely(url, init) {
  const method = init?.method?.toUpperCase() ?? 'GET';
  return method !== 'POST' || url.pathname.endsWith('/chat.update') || url.pathname.endsWith('/graphql') || new Headers(init?.headers).has('x-deploy-kit-delivery');
 }
}),

/***/ 42367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  V: () => systemClock
 });
 var promises_ = __webpack_require__(58500);
 // CONCATENATED MODULE: ./build/src/domain/estimate-skew.js
 const TOLERATED_MILLISECONDS = 5e3;
 const RESOLUTION_MILLISECONDS = 1e3;
 function estimateSkew({date: date, sentAt: sentAt, receivedAt: receivedAt}) {
  const least = date - receivedAt;
  const most = date + RESOLUTION_MILLISECONDS - sentAt;
  if (least <= TOLERATED_MILLISECONDS && most >= -TOLERATED_MILLISECONDS) return 0;
  return Math.round((least + most) / 2);
 }
 var present_members = __webpack_require__(3079);
 var local_clock = __webpack_require__(36569);
 // CONCATENATED MODULE: ./build/src/adapters/system-clock.js
 const LOGGED_SKEW_MILLISECONDS = 3e4;
 function systemClock(env, log = () => {}) {
  const {rate: rate, start: start} = (0, local_clock.s0)(env) ?? {
   rate: 1,
   start: 0
  };
  const machine = {
   ...rate === 1 ? {} : {
    simulatedRate: rate
   },
   now: () => start + (Date.now() - start) * rate,
   sleep: async (milliseconds, signal) => {
    await (0, promises_.setTimeout)(Math.max(0, milliseconds / rate), void 0, signal === void 0 ? {} : {
     signal: signal
    }).catch(() => {});
   }
  };
  return followServers(machine, log);
 }
 function followServers(machine, log) {
  let behindMilliseconds = 0;
  return {
   ...(0, present_members.P)({
    simulatedRate: machine.simulatedRate
   }),
   now: () => machine.now() + behindMilliseconds,
   sleep: (milliseconds, signal) => machine.sleep(milliseconds, signal),
   correctBy: ({date: date, sentAt: sentAt, receivedAt: receivedAt, server: server}) => {
    const corrected = {
     sentAt: sentAt + behindMilliseconds,
     receivedAt: receivedAt + behindMilliseconds
    };
    const skew = estimateSkew({
     date: date,
     ...corrected
    });
    if (skew === 0) return;
    behindMilliseconds += skew;
    if (Math.abs(skew) > LOGGED_SKEW_MILLISECONDS) log(describeSkew(behindMilliseconds, server));
   },
   behindMilliseconds: () => behindMilliseconds
  };
 }
 function describeSkew(behindMilliseconds, server) {
  const seconds = Math.round(Math.abs(behindMilliseconds) / 1e3);
  const differs = `The runner's clock is ${seconds} s ${behindMilliseconds < 0 ? 'ahead of' : 'behind'}`;
  return server === 'AWS' ? `${differs} the AWS clock. The step uses AWS time. Synchronize the runner's clock: AWS rejects requests that are more than 5 minutes off.` : `${differs} the clock of the server. The step uses the time of the server. Synchronize both clocks.`;
 }
}),

/***/ 36569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  JM: () => refuseRemoteHost,
  Y0: () => refuseMixedEndpoints,
  s0: () => readLocalClock
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const VARIABLE = 'DEPLOY_KIT_LOCAL_CLOCK';
 function readLocalClock(env) {
  const [, rate, start] = /^(\d+(?:\.\d+)?)@(\d+)$/.exec(env[VARIABLE] ?? '') ?? [];
  if (rate === void 0 || start === void 0 || !isLoopbackUrl(env.AWS_ENDPOINT_URL)) return;
  return {
   rate: Number(rate),
   start: Number(start)
  };
 }
 function refuseMixedEndpoints(env) {
  if (readLocalClock(env) === void 0) return;
  for (const [name, value = ''] of Object.entries(env)) {
   if (name.startsWith('AWS_ENDPOINT_URL_') && value !== '' && !isLoopbackUrl(value)) throw refusal(`${name} is not a loopback address`);
   if (name === 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS' && value.toLowerCase() === 'true') throw refusal(`${name} is true, which ignores AWS_ENDPOINT_URL`);
  }
 }
 function refuseRemoteHost(env, host) {
  if (readLocalClock(env) !== void 0 && !isLoopbackHost(host)) throw refusal(`a request would go to ${host}`);
 }
 function refusal(what) {
  return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', `${VARIABLE} sets the clock of a local cloud, but ${what}. Unset ${VARIABLE}, or use only endpoints on loopback addresses.`);
 }
 function isLoopbackUrl(url) {
  return url !== void 0 && URL.canParse(url) && isLoopbackHost(new URL(url).hostname);
 }
 function isLoopbackHost(host) {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
 }
}),

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  P: () => presentMembers
 });
 function presentMembers(shape) {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== void 0));
 }
}),

/***/ 74023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => GithubRefusal,
  f: () => askGithub,
  repositoryReader: () => repositoryReader
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92158);
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
 var _http_lost_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40282);
 function repositoryReader({octokit: octokit}) {
  let requests = 0;
  return {
   countRequests: () => requests,
   read: (route, parameters, {permission: permission}) => {
    requests += 1;
    return askGithub(permission, () => octokit.request(route, parameters));
   }
  };
 }
 async function askGithub(permission, call) {
  try {
   return await call();
  } catch (error) {
   throw (0, _http_lost_request_js__WEBPACK_IMPORTED_MODULE_1__.N)(error) ?? explain(error, permission);
  }
 }
 class GithubRefusal extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s {
  status;
  constructor(status, message, cause) {
   super(status >= 500 ? 'platform-error' : 'rejected', message, {
    cause: cause
   });
   this.status = status;
  }
 }
 function explain(cause, permission) {
  const {status: status, response: response} = cause;
  if (typeof status !== 'number') return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', 'GitHub returned an answer that cannot be read. Try again later.', {
   cause: cause
  });
  const said = response?.data?.message;
  const words = typeof said === 'string' ? (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__.g)((0, 
  _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.T)(said), 200) : 'no message';
  const isDenied = status === 401 || status === 403 || status === 404;
  const advice = isDenied ? ` The token may lack the permission ${permission}.` : '';
  return new GithubRefusal(status, `GitHub returned ${status}: ${words}.${advice}`.replace('..', '.'), cause);
 }
}),

/***/ 33284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Bz: () => optionalTextOf,
  S3: () => itemsOf,
  b6: () => textOf,
  lS: () => membersOf,
  nR: () => timeOf,
  rl: () => numberOf
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 function membersOf(value, what) {
  if (isMembers(value)) return value;
  throw unreadable(what, 'it is not an object');
 }
 function itemsOf(value) {
  if (Array.isArray(value) && value.every(isMembers)) return value;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', 'GitHub did not return a list. Try again later.');
 }
 function numberOf(members, name, what) {
  const value = members[name];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw unreadable(what, `"${name}" is missing or is not a number`);
 }
 function textOf(members, name, what) {
  const value = members[name];
  if (typeof value === 'string') return value;
  throw unreadable(what, `"${name}" is missing or is not a string`);
 }
 function optionalTextOf(members, name, what) {
  return members[name] === void 0 || members[name] === null ? void 0 : textOf(members, name, what);
 }
 function timeOf(members, name, what) {
  const at = Date.parse(textOf(members, name, what));
  if (Number.isFinite(at)) return at;
  throw unreadable(what, `"${name}" is not a time`);
 }
 function isMembers(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
 }
 function unreadable(what, why) {
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `GitHub returned ${what} that cannot be read: ${why}. Try again later.`);
 }
}),

/***/ 13194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  gH: () => readListOf,
  md: () => PAGE_SIZE
 });
 var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74023);
 var _read_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33284);
 const PAGE_SIZE = 100;
 async function* readPagesOf(permission, pages, mostPages) {
  const iterator = pages[Symbol.asyncIterator]();
  for (let count = 0; ;count += 1) {
   const next = await (0, _github_repository_js__WEBPACK_IMPORTED_MODULE_0__.f)(permission, () => iterator.next());
   if (next.done === true) return 'read';
   if (count === mostPages) return 'unread';
   (0, _read_answer_js__WEBPACK_IMPORTED_MODULE_1__.S3)(next.value.data);
   yield next.value.data;
  }
 }
 async function readListOf(permission, pages, mostPages) {
  const items = new Map;
  const reading = readPagesOf(permission, pages, mostPages);
  for (;;) {
   const {value: value, done: done} = await reading.next();
   if (done === true) return {
    items: [ ...items.values() ],
    rest: value
   };
   for (const item of value) items.set(item.id, item);
  }
 }
}),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => boundedFetch,
  H: () => boundedResponse
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const MOST_BYTES = 16 * 1024 * 1024;
 function boundedFetch(fetch, mostBytes = MOST_BYTES) {
  return async (input, init) => boundedResponse(await fetch(input, init), mostBytes);
 }
 function boundedResponse(response, mostBytes = MOST_BYTES) {
  if (response.body === null) return response;
  let size = 0;
  const bound = new TransformStream({
   transform(chunk, controller) {
    size += chunk.length;
    if (size <= mostBytes) controller.enqueue(chunk); else controller.error(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', tooLarge(response.url, mostBytes)));
   }
  });
  const {status: status, statusText: statusText, headers: headers, url: url} = response;
  const bounded = new Response(response.body.pipeThrough(bound), {
   status: status,
   statusText: statusText,
   headers: headers
  });
  return Object.defineProperty(bounded, 'url', {
   value: url
  });
 }
 function tooLarge(url, mostBytes) {
  const host = URL.canParse(url) ? new URL(url).host : 'The server';
  return `${host} sent a response larger than ${Math.floor(mostBytes / 1024)} KiB. Check the address and any proxy in between.`;
 }
}),

/***/ 40282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => explainLost,
  N: () => findDeployError
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const NEVER_SENT = {
  ENOTFOUND: 'the host does not exist',
  EAI_AGAIN: 'the host name could not be resolved',
  ECONNREFUSED: 'the connection was refused',
  ENETUNREACH: 'its network is unreachable',
  EHOSTUNREACH: 'the host is unreachable',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out'
 };
 const BLOCKED_PORT = 'bad port';
 function explainLost(error) {
  const code = codes(error).find(each => Object.hasOwn(NEVER_SENT, each));
  if (code !== void 0) return {
   sentence: NEVER_SENT[code] ?? '',
   mayHaveArrived: false
  };
  if (chain(error).some(({message: message}) => message === BLOCKED_PORT)) return {
   sentence: 'HTTP clients refuse this port',
   mayHaveArrived: false
  };
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) return {
   sentence: 'the response timed out',
   mayHaveArrived: true
  };
  if (chain(error).some(({message: message}) => message === 'unexpected redirect')) return {
   sentence: 'it redirects to another address, which is not followed',
   mayHaveArrived: true
  };
  const [other] = codes(error);
  const isCertificate = other !== void 0 && /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(other);
  return {
   sentence: isCertificate ? `its certificate is not trusted (${other})` : `the connection broke (${other ?? 'no reason given'})`,
   mayHaveArrived: !isCertificate
  };
 }
 function findDeployError(error) {
  return chain(error).find(each => each instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s);
 }
 function codes(error) {
  return chain(error).flatMap(each => 'code' in each && typeof each.code === 'string' ? [ each.code ] : []);
 }
 function chain(error) {
  if (!isError(error)) return [];
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors.flatMap(chain) : [];
  return [ error, ...inner, ...chain(error.cause) ];
 }
 function isError(value) {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
 }
}),

/***/ 61751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  t: () => stepLog
 });
 var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);
 function stepLog() {
  return {
   line: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.wi,
   group: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.To,
   warning: (title, message) => (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.fz)('warning', {
    title: title,
    message: message
   }),
   notice: (title, message, place) => (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.fz)('notice', {
    title: title,
    message: message,
    place: place
   })
  };
 }
}),

/***/ 36437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => explainSlip
 });
 function explainSlip(written, keys) {
  const key = keys.find(known => written.startsWith(known) && !/^[\w-]/.test(written.slice(known.length)));
  if (key === void 0) return;
  const rest = written.slice(key.length);
  if (rest === '' || !/^\s*:/.test(rest)) return `the colon after "${key}" is missing. Write "${key}: …".`;
  if (/^\s*: /.test(rest)) return `"${key}: …" is quoted, so it is not read as a key. Remove the quotes.`;
  return `the space after "${key}:" is missing. Write "${key}: …".`;
 }
}),

/***/ 63917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => networkTime
 });
 const REQUEST_MILLISECONDS = 1500;
 function networkTime({simulatedRate: simulatedRate}, milliseconds, floorMilliseconds = REQUEST_MILLISECONDS) {
  return simulatedRate === void 0 ? milliseconds : Math.max(milliseconds, floorMilliseconds * simulatedRate);
 }
}),

/***/ 15117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W5: () => changeImage,
  cc: () => isBareTagOrDigest,
  mn: () => isImageChange,
  o_: () => parseImageReference
 });
 const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
 const HOST = `(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
 const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
 const TAG = '[\\w][\\w.-]{0,127}';
 const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
 const REFERENCE = new RegExp(`^(?:(${HOST})/)?(${COMPONENT}(?:/${COMPONENT})*)(?::(${TAG}))?(?:@(${DIGEST}))?$`);
 const SUFFIX = new RegExp(`^(?::${TAG})?(?:@${DIGEST})?$`);
 const LONGEST_NAME = 255;
 const LONGEST_REFERENCE = 1024;
 function parseImageReference(text) {
  if (text.length > LONGEST_REFERENCE) return;
  const [, host, rest = '', tag, digest] = REFERENCE.exec(text) ?? [];
  if (rest === '' || digest?.startsWith('sha256:') === true && digest.length !== 71) return;
  const isRegistry = host !== void 0 && (/[.:[]/.test(host) || host === 'localhost' || /[A-Z]/.test(host));
  const domain = isRegistry ? host : void 0;
  const path = host === void 0 || isRegistry ? rest : `${host}/${rest}`;
  if (!new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`).test(path) || `${domain ?? ''}/${path}`.length > LONGEST_NAME) return;
  return {
   domain: domain,
   path: path,
   tag: tag,
   digest: digest
  };
 }
 function isImageChange(text) {
  return isSuffix(text) || parseImageReference(text) !== void 0;
 }
 const BARE = /^(?:v?\d+(?:[._+-][0-9a-z]+)*|(?=[a-f]*\d)[0-9a-f]{7,64}|sha256:[0-9a-f]{64})$/i;
 function isBareTagOrDigest(text) {
  return text.length <= LONGEST_REFERENCE && BARE.test(text);
 }
 function changeImage(current, change) {
  if (!isSuffix(change)) return change;
  const reference = parseImageReference(current);
  if (reference === void 0) return;
  return `${reference.domain === void 0 ? '' : `${reference.domain}/`}${reference.path}${change}`;
 }
 function isSuffix(text) {
  return text !== '' && SUFFIX.test(text);
 }
}),

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  u: () => stepIdTokens
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 function stepIdTokens(env, masks) {
  return {
   async request(audience) {
    const {ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = ''} = env;
    if (url === '' || bearer === '') throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('role-to-assume', 'the job has no permission to request an OpenID Connect token. Add `permissions: id-token: write`, or remove the input and configure credentials in an earlier step.');
    masks.hide(bearer);
    const token = await ask(`${url}&audience=${encodeURIComponent(audience)}`, bearer);
    masks.hide(token);
    const [, claims = '', signature = ''] = token.split('.');
    for (const part of [ claims, signature ]) masks.hide(part);
    return token;
   }
  };
 }
 async function ask(url, bearer) {
  const {askForIdToken: askForIdToken} = await __webpack_require__.e(4533).then(__webpack_require__.bind(__webpack_require__, 54533));
  const token = await askForIdToken(url, bearer).catch(cause => {
   const {statusCode: statusCode} = cause;
   throw noToken(typeof statusCode === 'number' ? `HTTP ${statusCode}` : 'no response, or a response without a token');
  });
  if (typeof token !== 'string' || token === '') throw noToken('no response, or a response without a token');
  return token;
 }
 function noToken(why) {
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('credentials-missing', `GitHub's token endpoint returned no OpenID Connect token (${why}). Run the job again, or see githubstatus.com.`);
 }
}),

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  o: () => stepMasks
 });
 var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);
 function stepMasks() {
  return {
   hide: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.$l
  };
 }
}),

/***/ 27530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  k: () => nodeFiles
 });
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44195);
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
 var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
 var _disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48482);
 var _domain_text_decode_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83442);
 var _domain_text_encoding_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87605);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33047);
 function nodeFiles(env) {
  const withFile = async (path, naming, use) => {
   try {
    const realPath = await (0, _disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__.s1)(path, env, naming);
    return realPath === void 0 ? void 0 : await use(realPath);
   } catch (error) {
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__.s) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : void 0;
    if (code === 'ENOENT' || code === 'ENOTDIR') return;
    throw unreadable(path, code, {
     naming: naming,
     cause: error
    });
   }
  };
  const decode = (path, naming) => withFile(path, naming, realPath => Promise.resolve((0, 
  _domain_text_decode_text_js__WEBPACK_IMPORTED_MODULE_4__.g)(readWithin(realPath, path))));
  return {
   async read(path, naming) {
    const decoded = await decode(path, naming);
    if (decoded === void 0) return;
    const problem = (0, _domain_text_encoding_problem_js__WEBPACK_IMPORTED_MODULE_6__.p)(decoded, naming?.utf8Reader);
    if (decoded.kind === 'text' && problem === void 0) return decoded.text;
    throw refuse(path, problem ?? '', naming);
   },
   async readRepaired(path, naming) {
    const decoded = await decode(path, naming);
    if (decoded === void 0) return;
    if (decoded.kind === 'unsupported') throw refuse(path, (0, _domain_text_encoding_problem_js__WEBPACK_IMPORTED_MODULE_6__.p)(decoded) ?? '', naming);
    const invalidLine = decoded.kind === 'invalid' ? decoded.line : void 0;
    return {
     text: decoded.text,
     invalidLine: invalidLine,
     encoding: decoded.encoding
    };
   },
   async exists(path, naming) {
    const found = await withFile(path, naming, realPath => {
     const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(realPath);
     if (stats.isDirectory()) throw Object.assign(new Error('it is a folder'), {
      code: 'EISDIR'
     });
     return Promise.resolve(true);
    });
    return found ?? false;
   },
   async requireInside(path, naming) {
    await (0, _disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__.s1)(path, env, naming);
   },
   writeTemporary(name, content) {
    const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP ?? (0, 
    node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'deploy-kit-'));
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content, {
     mode: 384
    });
    return Promise.resolve(path);
   }
  };
 }
 function unreadable(path, code, {naming: naming = {}, cause: cause}) {
  const reason = code === 'EISDIR' ? 'it is a folder' : `the system returned ${String(code)}`;
  const message = `${naming.noun ?? `the file ${(0, _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_7__.AB)(path)}`} cannot be read: ${reason}. Use a readable file.`;
  if (naming.input !== void 0) return (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__.A)(naming.input, message, {
   cause: cause
  });
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__.s('bad-input', message.replace(/^t/, 'T'), {
   cause: cause
  });
 }
 const MOST_MEBIBYTES = 32;
 const CHUNK_BYTES = 1024 * 1024;
 function readWithin(absolute, path) {
  const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute);
  if (stats.isFIFO() || stats.isSocket()) throw refuse(path, 'is a pipe or a socket. Use a regular file.');
  if (stats.size > MOST_MEBIBYTES * CHUNK_BYTES) throw tooLarge(path);
  const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolute, 'r');
  try {
   const chunks = [];
   for (let count = 0; count <= MOST_MEBIBYTES; count += 1) {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    const bytesRead = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer);
    if (bytesRead === 0) return Buffer.concat(chunks);
    chunks.push(buffer.subarray(0, bytesRead));
   }
   throw tooLarge(path);
  } finally {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
  }
 }
 function tooLarge(path) {
  return refuse(path, `is larger than ${MOST_MEBIBYTES} MiB. Use a smaller file.`);
 }
 function refuse(path, problem, {input: input, noun: noun} = {}) {
  if (input !== void 0) return (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__.A)(input, `${noun ?? `the file ${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_7__.AB)(path)}`} ${problem}`);
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__.s('bad-input', `The file ${path} ${problem}`);
 }
}),

/***/ 48482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B3: () => workspaceOf,
  s1: () => requireJobPath,
  sK: () => findJobPath
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);
 function workspaceOf(env) {
  return env.GITHUB_WORKSPACE ?? process.cwd();
 }
 async function findJobPath(path, env, place) {
  const workspace = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspaceOf(env));
  const named = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
  const [realPath, realWorkspace] = await Promise.all([ follow(named), follow(workspace) ]);
  const isOutsideWorkspace = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !isWithin(named, workspace) && !isWithin(named, realWorkspace ?? workspace);
  if (realPath === void 0) {
   const isPermitted = !isOutsideWorkspace ? isWithin(named, workspace) : place !== 'workspace';
   return {
    kind: isPermitted ? 'missing' : 'outside'
   };
  }
  if (isWithin(realPath, realWorkspace ?? workspace)) return {
   kind: 'inside',
   realPath: realPath
  };
  if (!isOutsideWorkspace || place === 'workspace') return {
   kind: 'outside'
  };
  if (place === 'machine') return {
   kind: 'inside',
   realPath: realPath
  };
  const {RUNNER_TEMP: RUNNER_TEMP} = env;
  if (RUNNER_TEMP === void 0 || RUNNER_TEMP === '') return {
   kind: 'outside'
  };
  const temporary = await follow(RUNNER_TEMP) ?? RUNNER_TEMP;
  return isWithin(realPath, temporary) ? {
   kind: 'inside',
   realPath: realPath
  } : {
   kind: 'outside'
  };
 }
 async function requireJobPath(path, env, {input: input, place: place = 'job', noun: noun} = {}) {
  const found = await findJobPath(path, env, place);
  if (found.kind === 'inside') return found.realPath;
  if (found.kind === 'missing') return;
  const what = noun ?? (0, _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.AB)(path);
  const message = `${what} is outside the workspace, or is a symbolic link to a path outside it. ${ADVICE[place]}`;
  throw input === void 0 ? new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.s('bad-input', message) : (0, 
  _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.A)(input, message);
 }
 const ADVICE = {
  workspace: 'Use a path inside the workspace.',
  job: 'Use a path inside the workspace, or an absolute path under RUNNER_TEMP.',
  machine: 'Use a path inside the workspace, or an absolute path outside it.'
 };
 function follow(path) {
  return new Promise((resolve, reject) => {
   node_fs__WEBPACK_IMPORTED_MODULE_0__.realpath.native(path, (error, realPath) => {
    if (error === null) resolve(realPath); else if (error.code === 'ENOENT' || error.code === 'ENOTDIR') resolve(void 0); else reject(error);
   });
  });
 }
 function isWithin(path, folder) {
  const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
  return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, 
  node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
 }
}),

/***/ 83442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  g: () => decodeText
 });
 function decodeText(bytes) {
  const unsupported = SIGNATURES.find(({start: start}) => startsWith(bytes, start));
  if (unsupported !== void 0) return {
   kind: 'unsupported',
   encoding: unsupported.encoding
  };
  const certain = encodingOfBytes(bytes);
  if (certain !== void 0) return decodeAs(bytes, new TextDecoder(certain, {
   fatal: true
  }));
  const declared = declaredEncoding(bytes);
  const decoder = declared === void 0 ? new TextDecoder('utf-8', {
   fatal: true
  }) : decoderOf(declared);
  if (decoder !== void 0) return decodeAs(bytes, decoder);
  const decoded = decodeAs(bytes, new TextDecoder('utf-8', {
   fatal: true
  }));
  return decoded.kind === 'text' ? decoded : {
   kind: 'unsupported',
   encoding: declared ?? ''
  };
 }
 const SIGNATURES = [ {
  encoding: 'UTF-32',
  start: [ 255, 254, 0, 0 ]
 }, {
  encoding: 'UTF-32',
  start: [ 0, 0, 254, 255 ]
 }, {
  encoding: 'UTF-32',
  start: [ 60, 0, 0, 0 ]
 }, {
  encoding: 'UTF-32',
  start: [ 0, 0, 0, 60 ]
 }, {
  encoding: 'EBCDIC',
  start: [ 76, 111, 167, 148 ]
 } ];
 function startsWith(bytes, start) {
  return start.every((byte, index) => bytes[index] === byte);
 }
 function encodingOfBytes(bytes) {
  if (startsWith(bytes, [ 239, 187, 191 ])) return 'utf-8';
  if (startsWith(bytes, [ 255, 254 ])) return 'utf-16le';
  if (startsWith(bytes, [ 254, 255 ])) return 'utf-16be';
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (bytes.length < 4) return;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be';
  return;
 }
 const LONGEST_DECLARATION = 512;
 function declaredEncoding(bytes) {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_DECLARATION));
  const [declaration = ''] = /^\s{0,9}<\?xml\s[^>]*\?>/.exec(start) ?? [];
  const [, label] = /\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(declaration) ?? [];
  return label === void 0 || /^(?:utf|ucs|iso-10646-ucs)-?(?:16|32|2|4)/i.test(label) ? void 0 : label;
 }
 function decoderOf(label) {
  for (const name of [ label, label.replaceAll('_', '-'), label.replaceAll(/[_-]/g, '') ]) try {
   return new TextDecoder(name, {
    fatal: true
   });
  } catch {
   continue;
  }
  return;
 }
 function decodeAs(bytes, decoder) {
  const {encoding: encoding} = decoder;
  try {
   return {
    kind: 'text',
    text: decoder.decode(bytes),
    encoding: encoding
   };
  } catch {
   const text = new TextDecoder(encoding).decode(bytes);
   return {
    kind: 'invalid',
    text: text,
    encoding: encoding,
    line: lineOf(text, text.indexOf('�'))
   };
  }
 }
 function lineOf(text, end) {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
 }
}),

/***/ 87605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  p: () => encodingProblem
 });
 function encodingProblem(decoded, utf8Reader) {
  const encoding = shown(decoded.encoding);
  if (decoded.kind === 'unsupported') return `is encoded as ${encoding}, which is not supported. Save it as UTF-8.`;
  if (decoded.kind === 'invalid') return `is not valid ${encoding}: line ${decoded.line} has invalid bytes. Save it as UTF-8.`;
  if (utf8Reader === void 0 || decoded.encoding === 'utf-8') return;
  return `is encoded as ${encoding}, and ${utf8Reader} reads UTF-8 only. Save it as UTF-8.`;
 }
 function shown(encoding) {
  if (encoding === '') return 'an unknown encoding';
  return encoding.startsWith('utf-16') ? 'UTF-16' : encoding === 'utf-8' ? 'UTF-8' : encoding;
 }
}),

/***/ 55797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  p: () => countOf
 });
 function countOf(count, noun, many = `${noun}s`) {
  return `${count} ${count === 1 ? noun : many}`;
 }
}),

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  T: () => oneLine
 });
 var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9739);
 function oneLine(text) {
  return (0, _printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text).replace(/\s+/g, ' ').trim();
 }
}),

/***/ 27437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  n: () => ownMember
 });
 function ownMember(record, name) {
  return Object.hasOwn(record, name) ? record[name] : void 0;
 }
}),

/***/ 56234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => safeAddress
 });
 function safeAddress(href) {
  return /^https?:\/\/[^\s<>"'`\\|]+$/.test(href) ? href : void 0;
 }
}),

/***/ 17508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Q: () => longestRun
 });
 function longestRun(text, pattern) {
  let longest = 0;
  for (const [run] of text.matchAll(pattern)) longest = Math.max(longest, run.length);
  return longest;
 }
}),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D9: () => markdownCode,
  dI: () => markdownBlock,
  iQ: () => markdownLink,
  p7: () => markdownText
 });
 var _longest_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17508);
 var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9739);
 var _domain_text_safe_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56234);
 const LIMIT_CHARACTERS = 2e3;
 const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g;
 const MARK_AT_START = /^[#+=-]/;
 const NUMBER_AT_START = /^(\d+)([.)])(?=\s|$)/;
 const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi;
 function markdownText(text) {
  return escape(text).replace(/&#64;(?=\w)/g, '&#64;&#8203;').replace(/(?<!&)#(?=\d)/g, '#&#8203;').replace(/\bGH-(?=\d)/gi, '$&&#8203;');
 }
 function markdownCode(text) {
  return text.trim() === '' ? '–' : `<code>${escape(text)}</code>`;
 }
 function markdownBlock(lines) {
  const text = lines.map(line => clip((0, _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(line).replaceAll('\n', ' '))).join('\n');
  const fence = '`'.repeat(Math.max(3, (0, _longest_run_js__WEBPACK_IMPORTED_MODULE_1__.Q)(text, /`+/g) + 1));
  return `${fence}text\n${text}\n${fence}`;
 }
 function markdownLink(text, href) {
  const address = (0, _domain_text_safe_address_js__WEBPACK_IMPORTED_MODULE_2__.M)(href);
  return address === void 0 ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
 }
 function escape(text) {
  const line = clip((0, _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text).replace(/\s+/g, joinLines)).trim();
  return line.replace(STRUCTURE, reference).replace(LINK_STARTS, reference).replace(MARK_AT_START, reference).replace(NUMBER_AT_START, (_, digits, mark) => digits + reference(mark));
 }
 function joinLines(blanks) {
  return blanks.includes('\n') ? ' ' : blanks;
 }
 function reference(mark) {
  return `&#${mark.charCodeAt(0)};`;
 }
 function clip(text) {
  return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text;
 }
}),

/***/ 31267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  T: () => toErrorSource,
  UL: () => attributeErrors,
  YZ: () => ERROR_SOURCES
 });
 const ERROR_SOURCES = [ 'target-and-balancer', 'target', 'unanswered' ];
 function toErrorSource(word) {
  const source = ERROR_SOURCES.find(known => known === word);
  if (source === void 0) throw new TypeError(`Unknown error source: ${word}`);
  return source;
 }
 const SIGNIFICANT_DEVIATIONS = 4;
 function attributeErrors(minutes, source) {
  if (source === 'target') return minutes.map(({groups: groups}) => groups.map(({failed: failed}) => failed));
  if (source === 'unanswered') return minutes.map(({groups: groups}) => groups.map(group => group.failed + unansweredOf(group)));
  const refused = minutes.map(assignRefused);
  const rest = minutes.map(({groups: groups, balancerErrors: balancerErrors}, at) => ({
   unanswered: groups.map((group, index) => unansweredOf(group) - (refused[at]?.[index] ?? 0)),
   requests: groups.map(group => group.requests),
   balancerErrors: Math.max(0, balancerErrors - sum(refused[at] ?? []))
  }));
  const shared = assignShares(rest);
  return minutes.map(({groups: groups}, at) => groups.map(({failed: failed}, index) => failed + (refused[at]?.[index] ?? 0) + (shared[at]?.[index] ?? 0)));
 }
 function assignRefused({groups: groups, balancerErrors: balancerErrors}) {
  const connectionErrors = sum(groups.map(group => group.connectionErrors));
  if (connectionErrors === 0) return groups.map(() => 0);
  const most = Math.min(balancerErrors, connectionErrors);
  return groups.map(group => Math.min(unansweredOf(group), Math.round(most * group.connectionErrors / connectionErrors)));
 }
 function assignShares(minutes) {
  const shares = sharesOf(minutes);
  const assigned = shares.map(() => 0);
  const expected = shares.map(() => 0);
  return minutes.map(({unanswered: unanswered, balancerErrors: balancerErrors}) => unanswered.map((most, index) => {
   const due = (expected[index] ?? 0) + balancerErrors * (shares[index] ?? 0);
   const count = Math.min(most, Math.max(0, Math.round(due - (assigned[index] ?? 0))));
   expected[index] = due;
   assigned[index] = (assigned[index] ?? 0) + count;
   return count;
  }));
 }
 function sharesOf(minutes) {
  const totals = (minutes[0]?.requests ?? []).map((_, index) => ({
   requests: sum(minutes.map(minute => minute.requests[index] ?? 0)),
   unanswered: sum(minutes.map(minute => minute.unanswered[index] ?? 0))
  }));
  const requests = sum(totals.map(total => total.requests));
  const unanswered = sum(totals.map(total => total.unanswered));
  const balancerErrors = sum(minutes.map(minute => minute.balancerErrors));
  if (requests === 0 || balancerErrors === 0) return totals.map(() => 0);
  const byRequests = totals.map(total => total.requests / requests);
  const isEven = totals.every((total, index) => {
   const share = byRequests[index] ?? 0;
   const deviation = Math.sqrt(unanswered * share * (1 - share));
   return total.unanswered - unanswered * share <= SIGNIFICANT_DEVIATIONS * deviation;
  });
  if (isEven) return byRequests;
  const harmless = Math.max(0, unanswered - balancerErrors) / requests;
  return totals.map(total => clamp(total.unanswered - harmless * total.requests, balancerErrors) / balancerErrors);
 }
 function unansweredOf({requests: requests, served: served, failed: failed}) {
  return Math.max(0, Math.round(requests - served - failed));
 }
 function clamp(value, most) {
  return Math.min(Math.max(0, value), most);
 }
 function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
 }
}),

/***/ 2260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $K: () => metricOfSide,
  Lz: () => TELLING_PLACEHOLDERS,
  f3: () => separatesRevisions,
  je: () => PLACEHOLDERS,
  qk: () => toCloudWatchMetric
 });
 function toCloudWatchMetric(metric) {
  if (isCloudWatchMetric(metric)) return metric;
  throw new TypeError(`Unknown metric: ${metric.name}`);
 }
 function isCloudWatchMetric(metric) {
  return 'kind' in metric && (metric.kind === 'metric' || metric.kind === 'expression');
 }
 const PLACEHOLDERS = [ 'target-group', 'load-balancer', 'task-definition', 'cluster', 'service' ];
 const TELLING_PLACEHOLDERS = [ 'target-group', 'task-definition' ];
 function metricOfSide(metric, side) {
  if (metric.kind === 'metric') return {
   ...metric,
   dimensions: fill(metric.dimensions, side)
  };
  return {
   ...metric,
   metrics: new Map([ ...metric.metrics ].map(([id, part]) => [ id, metricOfSide(part, side) ]))
  };
 }
 function fill(dimensions, side) {
  const put = text => PLACEHOLDERS.reduce((filled, placeholder) => filled.replaceAll(`{${placeholder}}`, side[placeholder]), text);
  return new Map([ ...dimensions ].map(([name, value]) => [ name, put(value) ]));
 }
 function separatesRevisions(metric) {
  if (metric.kind === 'expression') return [ ...metric.metrics.values() ].some(separatesRevisions);
  return [ ...metric.dimensions.values() ].some(value => TELLING_PLACEHOLDERS.some(placeholder => value.includes(`{${placeholder}}`)));
 }
}),

/***/ 39308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  PP: () => isShownByNextLook,
  WG: () => isPassing,
  bK: () => STILL_HOLDS_MILLISECONDS
 });
 const STILL_HOLDS_MILLISECONDS = 1e4;
 const PASSING = [ 'throttled', 'unreachable', 'platform-error' ];
 const SHOWN_BY_THE_NEXT_LOOK = [ ...PASSING, 'conflict', 'rejected', 'not-found', 'outcome-unknown' ];
 function isShownByNextLook({code: code}) {
  return SHOWN_BY_THE_NEXT_LOOK.includes(code);
 }
 function isPassing({code: code}) {
  return PASSING.includes(code);
 }
}),

/***/ 13954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => describeBreaches
 });
 function describeBreaches(rule) {
  switch (rule.kind) {
  case 'consecutive':
   return `${rule.minutes}m`;

  case 'm-of-n':
   return `${rule.minutes} of ${rule.of}m`;

  case 'cumulative':
   return `${rule.minutes}m in total`;
  }
 }
}),

/***/ 24461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B4: () => formatCount,
  CE: () => formatRate,
  FG: () => formatE,
  yg: () => formatDigits
 });
 let counts;
 function formatCount(count) {
  counts ??= new Intl.NumberFormat('en-US', {
   maximumFractionDigits: 20
  });
  return counts.format(count);
 }
 function formatRate(rate) {
  return `${formatDigits(rate * 100)}%`;
 }
 function formatE(logE) {
  if (logE > 12 * Math.LN10) return 'more than 10^12';
  const e = Math.exp(logE);
  return e < .01 ? 'below 0.01' : formatDigits(e);
 }
 function formatDigits(number) {
  if (Math.abs(number) >= 100) return formatCount(Math.round(number));
  return String(Number(number.toPrecision(2)));
 }
}),

/***/ 45955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Dq: () => withoutSources,
  NR: () => windowSecondsOf,
  ag: () => needsTargetMetrics,
  tC: () => windowRulesOf,
  vz: () => sourceOf
 });
 const MINUTE_SECONDS = 60;
 function sourceOf(gate) {
  if ('signal' in gate) return gate.signal.from?.source;
  return 'from' in gate ? gate.from.source : void 0;
 }
 function needsTargetMetrics(gate) {
  if ('signal' in gate) return gate.signal.from?.requests === void 0;
  return gate.kind === 'mann-whitney' && gate.from === void 0;
 }
 function withoutSources(plan) {
  const {sources: sources, ...rest} = plan;
  if (sources === void 0) return plan;
  return {
   ...rest,
   gates: plan.gates.filter(gate => sourceOf(gate) === void 0)
  };
 }
 function windowRulesOf(gate, plan) {
  const {warmUpMinutes: warmUpMinutes, metricDelaySeconds: metricDelaySeconds, sources: sources = [], sourceWarmUpSeconds: sourceWarmUpSeconds} = plan;
  const name = sourceOf(gate);
  const source = sources.find(each => each.name === name);
  if (source === void 0) return {
   warmUpMinutes: warmUpMinutes,
   metricDelaySeconds: metricDelaySeconds
  };
  const isShared = needsTargetMetrics(gate);
  const windowSeconds = windowSecondsOf(gate, source);
  return {
   warmUpMinutes: isShared ? warmUpMinutes : (sourceWarmUpSeconds ?? windowSeconds) / MINUTE_SECONDS,
   metricDelaySeconds: isShared ? Math.max(metricDelaySeconds, source.delaySeconds) : source.delaySeconds,
   windowSeconds: windowSeconds
  };
 }
 function windowSecondsOf(gate, source) {
  return 'signal' in gate && !needsTargetMetrics(gate) ? source.windowSeconds : MINUTE_SECONDS;
 }
}),

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W: () => fitNotice
 });
 var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92158);
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
 const MOST_ADDRESS_CHARACTERS = 2e3;
 function fitNotice(notice, size) {
  const line = text => (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_0__.g)((0, 
  _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)(text), size.lineCharacters);
  const paragraph = text => text === void 0 ? void 0 : (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_0__.g)((0, 
  _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)(text), size.headlineCharacters);
  const {commits: commits} = notice;
  const shown = (commits?.list ?? []).slice(-size.lines);
  const hidden = (commits?.total ?? 0) - shown.length;
  return {
   title: (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_0__.g)((0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)(notice.title), size.titleCharacters),
   headline: paragraph(notice.headline),
   explanation: paragraph(notice.explanation),
   facts: notice.facts.map(({name: name, value: value, href: href, kind: kind}) => ({
    name: name,
    value: line(value),
    isCode: kind === 'code',
    href: href !== void 0 && isShort(href) ? href : void 0
   })),
   causes: notice.causes.slice(0, size.lines).map(({title: title, detail: detail}) => line([ title, detail ].filter(text => text !== void 0 && text !== '').join(': '))),
   commits: shown.map(({commit: commit, title: title, author: author, href: href}) => ({
    short: commit.slice(0, 7),
    text: line(`${title} (${author})`),
    href: href
   })),
   moreCommits: hidden > 0 ? `and ${hidden} more` : void 0,
   details: notice.details.slice(0, size.lines).map(line),
   links: notice.links.filter(({href: href}) => isShort(href)).slice(0, size.lines).map(({text: text, href: href}) => ({
    text: (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_0__.g)((0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)(text), 75),
    href: href
   }))
  };
 }
 function isShort(href) {
  return href.length <= MOST_ADDRESS_CHARACTERS;
 }
}),

/***/ 88506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  U: () => jsonRequest
 });
 function jsonRequest(method, body, headers = {}) {
  return {
   method: method,
   headers: {
    'content-type': 'application/json',
    'user-agent': 'deploy-kit',
    ...headers
   },
   body: JSON.stringify(body)
  };
 }
}),

/***/ 68474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => getSSOTokenFilepath
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
 var _getHomeDir__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33901);
 const getSSOTokenFilepath = id => {
  const hasher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1");
  const cacheName = hasher.update(id).digest("hex");
  return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_2__.R)(), ".aws", "sso", "cache", `${cacheName}.json`);
 };
}),

/***/ 56333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  a: () => tokenIntercept,
  v: () => getSSOTokenFromFile
 });
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
 var _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68474);
 const tokenIntercept = {};
 const getSSOTokenFromFile = async id => {
  if (tokenIntercept[id]) return tokenIntercept[id];
  const ssoTokenFilepath = (0, _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__.C)(id);
  const ssoTokenText = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ssoTokenFilepath, "utf8");
  return JSON.parse(ssoTokenText);
 };
}),

/***/ 83422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  cT: () => withoutSecrets,
  f$: () => readJsonAnswer
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92158);
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
 var _lost_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40282);
 const MOST_CHARACTERS = 300;
 async function readJsonAnswer(response, context) {
  const text = await readText(response, context.who);
  const body = parse(text);
  if (response.ok && body !== void 0) return body.value;
  const {who: who} = context;
  if (response.ok) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `${who} returned ${describeText(text)} instead of JSON. Check the address.`);
  const reported = body === void 0 ? void 0 : context.reportOf(body.value);
  throw refusal(response.status, {
   ...context,
   reported: reported
  });
 }
 async function readText(response, who) {
  try {
   return await response.text();
  } catch (error) {
   const own = (0, _lost_request_js__WEBPACK_IMPORTED_MODULE_1__.N)(error);
   if (own !== void 0) throw own;
   throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `${who}: the response was cut off or damaged. Check any proxy in between.`, {
    cause: error
   });
  }
 }
 function refusal(status, {who: who, secrets: secrets, reported: reported}) {
  const {code: code, advice: advice} = MEANINGS[status] ?? (status >= 500 ? OUTAGE : REFUSED);
  const words = reported === void 0 ? '' : ` Reported: ${withoutSecrets(reported, secrets)}`;
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s(code, `${who} returned HTTP ${status}${advice}.${words}`);
 }
 function withoutSecrets(text, secrets) {
  const hidden = secrets.filter(secret => secret !== '').reduce((left, secret) => left.replaceAll(secret, '***'), text);
  return (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__.g)((0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.T)(hidden).slice(0, 4 * MOST_CHARACTERS), MOST_CHARACTERS);
 }
 const OUTAGE = {
  code: 'platform-error',
  advice: ''
 };
 const REFUSED = {
  code: 'bad-input',
  advice: ': the query was rejected'
 };
 const MEANINGS = {
  401: {
   code: 'access-denied',
   advice: ': the credentials were rejected'
  },
  403: {
   code: 'access-denied',
   advice: ': access is denied'
  },
  404: {
   code: 'bad-input',
   advice: ': the address does not exist'
  },
  408: {
   code: 'platform-error',
   advice: ': the request timed out'
  },
  429: {
   code: 'throttled',
   advice: ': too many requests'
  }
 };
 function parse(text) {
  try {
   return {
    value: JSON.parse(text)
   };
  } catch {
   return;
  }
 }
 function describeText(text) {
  if (text.trim() === '') return 'an empty response';
  return /^\s*</.test(text) ? 'a page of HTML or XML' : 'text';
 }
}),

/***/ 2332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Ct: () => fillPlaceholders,
  EH: () => missingIn,
  Qf: () => placeholdersIn,
  pR: () => REVISION_PLACEHOLDERS,
  yN: () => findPlaceholderProblem
 });
 var _input_find_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91573);
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
 const REVISION_PLACEHOLDERS = [ 'id', 'label', 'tag', 'digest' ].map(name => ({
  name: `side.${name}`,
  differs: true
 }));
 const WRITTEN = /\{(side\.[\w-]{0,60})\}/g;
 function placeholdersIn(text) {
  return [ ...new Set([ ...text.matchAll(WRITTEN) ].map(([, name = '']) => name)) ];
 }
 function fillPlaceholders(text, names, encode = value => value) {
  return text.replaceAll(WRITTEN, (written, name) => {
   const value = names.get(name);
   return value === void 0 ? written : encode(value);
  });
 }
 function missingIn(text, names) {
  return placeholdersIn(text).find(name => !names.has(name));
 }
 function findPlaceholderProblem(text, known) {
  const used = placeholdersIn(text);
  const names = known.map(({name: name}) => name);
  const unknown = used.find(name => !names.includes(name));
  if (unknown !== void 0) return `unknown placeholder ${(0, _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__.XW)(unknown)}; did you mean {${(0, 
  _input_find_nearest_js__WEBPACK_IMPORTED_MODULE_1__.q)(unknown, names)}}? Known: ${names.map(inBraces).join(', ')}.`;
  const telling = known.filter(({differs: differs}) => differs).map(({name: name}) => name);
  if (used.some(name => telling.includes(name))) return;
  return `the query is the same for canary and stable. Add a placeholder that distinguishes them: ${telling.map(inBraces).join(', ')}.`;
 }
 function inBraces(name) {
  return `{${name}}`;
 }
}),


/***/ 35537:
/***/ (module => {
 module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./exec.cjs");
}),

/***/ 20192:
/***/ (module => {
 module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./http-client.cjs");
}),

/***/ 12472:
/***/ (module => {
 module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./undici.cjs");
}),

/***/ 20181:
/***/ (module => {
 module.exports = process.getBuiltinModule("buffer");
}),

/***/ 76982:
/***/ (module => {
 module.exports = onDemand("crypto");
}),

/***/ 79896:
/***/ (module => {
 module.exports = process.getBuiltinModule("fs");
}),

/***/ 16698:
/***/ (module => {
 module.exports = onDemand("node:async_hooks");
}),

/***/ 31421:
/***/ (module => {
 module.exports = onDemand("node:child_process");
}),

/***/ 77598:
/***/ (module => {
 module.exports = onDemand("node:crypto");
}),

/***/ 53053:
/***/ (module => {
 module.exports = process.getBuiltinModule("node:diagnostics_channel");
}),

/***/ 73024:
/***/ (module => {
 module.exports = process.getBuiltinModule("node:fs");
}),

/***/ 51455:
/***/ (module => {
 module.exports = onDemand("node:fs/promises");
}),

/***/ 37067:
/***/ (module => {
 module.exports = onDemand("node:http");
}),

/***/ 44708:
/***/ (module => {
 module.exports = onDemand("node:https");
}),

/***/ 77030:
/***/ (module => {
 module.exports = process.getBuiltinModule("node:net");
}),

/***/ 48161:
/***/ (module => {
 module.exports = process.getBuiltinModule("node:os");
}),

/***/ 76760:
/***/ (module => {
 module.exports = process.getBuiltinModule("node:path");
}),

/***/ 1708:
/***/ (module => {
 module.exports = process.getBuiltinModule("node:process");
}),

/***/ 57075:
/***/ (module => {
 module.exports = process.getBuiltinModule("node:stream");
}),

/***/ 46193:
/***/ (module => {
 module.exports = process.getBuiltinModule("node:string_decoder");
}),

/***/ 58500:
/***/ (module => {
 module.exports = onDemand("node:timers/promises");
}),

/***/ 57975:
/***/ (module => {
 module.exports = process.getBuiltinModule("node:util");
}),

/***/ 38522:
/***/ (module => {
 module.exports = onDemand("node:zlib");
}),

/***/ 70857:
/***/ (module => {
 module.exports = process.getBuiltinModule("os");
}),

/***/ 932:
/***/ (module => {
 module.exports = process.getBuiltinModule("process");
}),

/***/ 39023:
/***/ (module => {
 module.exports = process.getBuiltinModule("util");
}),

/***/ 1516:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {
 module.exports = __nccwpck_require__(19227)(() => __nccwpck_require__(35537));
}),

/***/ 62621:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {
 module.exports = __nccwpck_require__(19227)(() => __nccwpck_require__(20192));
}),

/***/ 19227:
/***/ (module => {
 module.exports = load => new Proxy({}, {
  get: (_, key) => key === '__esModule' ? void 0 : load()[key]
 });
}),

/***/ 33047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  A: () => badInput,
  s: () => DeployError
 });
 class DeployError extends Error {
  code;
  position;
  constructor(code, message, context = {}) {
   super(message, context.cause === void 0 ? {} : {
    cause: context.cause
   });
   this.name = 'DeployError';
   this.code = code;
   this.position = context.position;
  }
 }
 function badInput(input, message, context = {}) {
  return new DeployError('bad-input', `Input "${input}": ${message}`, context);
 }
}),

/***/ 80521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  MP: () => writeDuration,
  a3: () => formatDuration,
  lW: () => parseDurationSeconds,
  v_: () => explainUnits
 });
 const UNIT_SECONDS = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86400
 };
 const PARTS = [ 'd', 'h', 'm', 's' ];
 const LONGEST_CHARACTERS = 100;
 function parseDurationSeconds(text) {
  if (/^0+$/.test(text)) return 0;
  if (text.length > LONGEST_CHARACTERS) return;
  const parts = /^(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  if (parts === null) return;
  return PARTS.reduce((total, unit, index) => total + Number(parts[index + 1] ?? 0) * (UNIT_SECONDS[unit] ?? 0), 0);
 }
 const LONGEST_SHOWN = 20;
 const UNITS = [ 'm', 's', 'h', 'd' ];
 function explainUnits(text, {from: from, to: to}) {
  if (text.length <= LONGEST_SHOWN && /^(?:\d+[smhd]){2,}$/.test(text) && parseDurationSeconds(text) === void 0) {
   const units = text.replaceAll(/\d/g, '');
   const problem = new Set(units).size < units.length ? 'repeats a unit' : 'has its units out of order';
   return `${text} ${problem}. Write each unit once, the largest first: 1h30m`;
  }
  if (!/^\d{1,6}$/.test(text)) return;
  const written = UNITS.filter(unit => isWithin(Number(text) * (UNIT_SECONDS[unit] ?? 0), {
   from: from,
   to: to
  })).slice(0, 2);
  if (written.length === 0) return;
  return `${text} has no unit. Write ${written.map(unit => `${text}${unit} for ${UNIT_NAMES[unit]}`).join(' or ')}`;
 }
 function isWithin(seconds, {from: from, to: to}) {
  return seconds >= from && seconds <= to;
 }
 const UNIT_NAMES = {
  s: 'seconds',
  m: 'minutes',
  h: 'hours',
  d: 'days'
 };
 function writeDuration(seconds) {
  let left = seconds;
  let text = '';
  for (const unit of [ 'd', 'h', 'm', 's' ]) {
   const size = UNIT_SECONDS[unit] ?? 1;
   if (left >= size) text += `${Math.floor(left / size)}${unit}`;
   left %= size;
  }
  return text === '' ? '0s' : text;
 }
 const DAY_SECONDS = 86400;
 function formatDuration(milliseconds) {
  const seconds = Math.round(milliseconds / 1e3);
  if (milliseconds < 1e4) return `${(milliseconds / 1e3).toFixed(1)}s`;
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m ${pad(seconds % 60)}s`;
  if (seconds >= 2 * DAY_SECONDS) return `${Math.floor(seconds / DAY_SECONDS)}d ${pad(Math.floor(seconds % DAY_SECONDS / 3600))}h`;
  return `${Math.floor(seconds / 3600)}h ${pad(Math.floor(seconds / 60) % 60)}m`;
 }
 function pad(number) {
  return String(number).padStart(2, '0');
 }
}),

/***/ 91573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  q: () => findNearest,
  z: () => findMeant
 });
 const WORD_START = 3;
 const SHORT_WORD = 5;
 const LONGEST_COMPARED = 64;
 function findNearest(word, candidates) {
  const begun = candidates.filter(candidate => word.length >= WORD_START && candidate.startsWith(word));
  const compared = word.slice(0, LONGEST_COMPARED);
  const [nearest] = (begun.length > 0 ? begun : candidates).toSorted((one, other) => distance(compared, one) - distance(compared, other));
  return nearest ?? '';
 }
 function findMeant(word, candidates) {
  if (word.length > LONGEST_COMPARED) return;
  const plain = plainOf(word);
  const same = candidates.find(candidate => plainOf(candidate) === plain);
  if (same !== void 0) return same;
  const nearest = findNearest(plain, candidates.map(plainOf));
  const edits = plain.length < SHORT_WORD ? 1 : 2;
  return distance(plain, nearest) <= edits ? candidates.find(candidate => plainOf(candidate) === nearest) : void 0;
 }
 function plainOf(word) {
  return word.toLowerCase().replace(/[-_. ]/g, '');
 }
 function distance(from, to) {
  let above = Array.from({
   length: to.length + 1
  }, (_, index) => index);
  for (let row = 0; row < from.length; row += 1) {
   const line = [ row + 1 ];
   for (let column = 1; column <= to.length; column += 1) {
    const replaced = (above[column - 1] ?? 0) + (from[row] === to[column - 1] ? 0 : 1);
    line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
   }
   above = line;
  }
  return above.at(-1) ?? 0;
 }
}),

/***/ 34701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  c: () => inputReader
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33047);
 var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(80521);
 var _list_item_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(53493);
 var _quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44195);
 const LIMIT_CHARACTERS = 1024 * 1024;
 const YES = [ 'true', 'yes', 'on' ];
 const NO = [ 'false', 'no', 'off' ];
 function inputReader(given) {
  const raw = name => {
   const value = given(name);
   if (value.length <= LIMIT_CHARACTERS) return value;
   throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, 'the value is longer than 1 MiB; shorten it.');
  };
  const text = name => raw(name).trim() || void 0;
  const reader = {
   text: text,
   required(name) {
    const value = text(name);
    if (value === void 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, 'a value is required. Set it under `with:`. If it comes from a variable or output, check that it is not empty.');
    return value;
   },
   yesNo(name) {
    const value = text(name)?.toLowerCase();
    if (value === void 0) return;
    if (YES.includes(value)) return true;
    if (NO.includes(value)) return false;
    throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, `expected true or false${(0, 
    _quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.L3)(value)}.`);
   },
   wholeNumber(name, {from: from, to: to}) {
    const value = text(name);
    if (value === void 0) return;
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= from && number <= to) return number;
    throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, `expected a whole number from ${from} to ${to}${(0, 
    _quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.L3)(value)}.`);
   },
   durationSeconds(name, {from: from, to: to}) {
    const value = text(name);
    if (value === void 0) return;
    const seconds = (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.lW)(value);
    if (seconds !== void 0 && seconds >= from && seconds <= to) return seconds;
    const missing = (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.v_)(value, {
     from: from,
     to: to
    });
    if (missing !== void 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, `${missing}.`);
    const range = `${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.MP)(from)} to ${(0, 
    _duration_js__WEBPACK_IMPORTED_MODULE_1__.MP)(to)}`;
    throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, `expected a duration such as 90s, 15m or 1h30m (${range})${(0, 
    _quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.L3)(value)}.`);
   },
   choice(name, choices) {
    const value = text(name);
    if (value === void 0) return;
    const found = choices.find(choice => choice === value);
    if (found !== void 0) return found;
    throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, `expected one of ${choices.join(', ')}${(0, 
    _quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.L3)(value, ';')}.`);
   },
   list(name) {
    const items = raw(name).split(/[\n,]/).map(item => item.trim()).filter(item => item !== '');
    const problem = items.map(_list_item_js__WEBPACK_IMPORTED_MODULE_3__.J).find(found => found !== void 0);
    if (problem !== void 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, problem);
    return items;
   },
   block(name) {
    const lines = raw(name).replaceAll('\r\n', '\n');
    if (lines.trim() === '') return;
    const text = lines.trimEnd();
    const [lastBlanks = ''] = lines.slice(text.length).split('\n', 1);
    return withoutBlankLines(text) + lastBlanks;
   }
  };
  return reader;
 }
 function withoutBlankLines(text) {
  const [blanks = ''] = /^[ \t\n]*/.exec(text) ?? [];
  return text.slice(blanks.lastIndexOf('\n') + 1);
 }
}),

/***/ 53493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  J: () => explainListItem
 });
 function explainListItem(item) {
  if (QUOTES.test(item)) return 'an item starts or ends with a quote. Write items without quotes, separated by commas or lines.';
  return /^-\s/.test(item) ? 'an item starts with a dash. Write items without dashes, separated by commas or lines.' : void 0;
 }
 const QUOTES = /^[[!]?\s*["'“”‘’`]|["'“”‘’`]\s*\]?$/;
}),

/***/ 44195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  AB: () => quoteName,
  I0: () => gotName,
  L3: () => gotWord,
  XW: () => quoteWord,
  zC: () => looksLikeKey
 });
 const HIDDEN = '(not shown)';
 const LONGEST_WORD = 20;
 const LONGEST_NAME = 100;
 const KEY_CHARACTERS = 12;
 const LONGEST_PART = 40;
 function quoteWord(value) {
  const isShort = value.length <= LONGEST_WORD && /^[\w .,%-]*$/.test(value);
  return isShort && value.split(/[^A-Za-z0-9]+/).every(isWordOrNumber) ? `"${value}"` : HIDDEN;
 }
 function gotWord(value, mark = ',') {
  return gotQuoted(quoteWord(value), mark);
 }
 function gotName(value, mark = ',') {
  return gotQuoted(quoteName(value), mark);
 }
 function gotQuoted(quoted, mark) {
  return quoted === HIDDEN ? '; the value is not shown' : `${mark} got ${quoted}`;
 }
 function isWordOrNumber(part) {
  return /^[A-Za-z]*$/.test(part) || /^\d{1,6}(?:[a-z]{1,3}\d{0,3}){0,3}$/.test(part) || /^[A-Za-z]\d{1,3}$/.test(part);
 }
 function quoteName(name) {
  const isName = name.length <= LONGEST_NAME && /^[\w./* -]+$/.test(name);
  return isName && !isBase64Key(name) && !name.split(/[^A-Za-z0-9]+/).some(looksLikeKey) ? `"${name}"` : HIDDEN;
 }
 function isBase64Key(text) {
  return /^[A-Za-z0-9/]{30,}$/.test(text) && hasAllKinds(text);
 }
 function looksLikeKey(text) {
  if (text.length > LONGEST_PART) return true;
  if (text.length < KEY_CHARACTERS) return false;
  return hasAllKinds(text) || CHANGES.test(text);
 }
 const CHANGES = /\d[A-Za-z]+\d+[A-Za-z]+\d|[A-Za-z]\d+[A-Za-z]+\d+[A-Za-z]/;
 function hasAllKinds(text) {
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
 }
}),

/***/ 19805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  r: () => readProxies
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33047);
 const NEAR = [ 'localhost', '127.0.0.1', '[::1]', '169.254.169.254', '169.254.170.2', '169.254.170.23' ];
 function readProxies(env) {
  const http = readAddress(env, 'HTTP_PROXY');
  const https = readAddress(env, 'HTTPS_PROXY') ?? http;
  if (https === void 0) return;
  const without = [ ...NEAR, ...readExceptions(env) ];
  return {
   ...http === void 0 ? {} : {
    HTTP_PROXY: http
   },
   HTTPS_PROXY: https,
   NO_PROXY: [ ...new Set(without) ].join(',')
  };
 }
 function readAddress(env, name) {
  const given = valueOf(env, name);
  if (given === void 0) return;
  const address = given.includes('://') ? given : `http://${given}`;
  if (URL.canParse(address) && /^https?:\/\/[^/]/i.test(address)) return address;
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', `The environment variable ${name} is not the URL of an HTTP proxy. Expected one such as http://proxy.example:3128.`);
 }
 function readExceptions(env) {
  const hosts = (valueOf(env, 'NO_PROXY') ?? '').split(',').map(host => host.trim().toLowerCase());
  return hosts.filter(host => host !== '').flatMap(host => /^[a-z0-9]/.test(host) && !/^[\d.]+(?::\d+)?$/.test(host) ? [ host, `.${host}` ] : [ host ]);
 }
 function valueOf(env, name) {
  return [ env[name.toLowerCase()], env[name] ].map(value => value?.trim()).find(value => value !== void 0 && value !== '');
 }
}),

/***/ 9739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  g: () => printable
 });
 const ESCAPE_SEQUENCE = /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])\P{Cc}*(?:\u0007|\u001b\\|\u009c)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]+[0-~]|\u001b[0-OQ-WYZ\\`-~]|\u001b[\]PX^_[]/gu;
 const LINE_END = /\r\n?/g;
 const OTHER_LINE_END = /[\v\f\u0085\u2028\u2029]/g;
 const INVISIBLE = /(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)(\u200d)(?=\p{Extended_Pictographic})|[^\P{Cc}\n]|\p{Cf}|(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu;
 function printable(text) {
  return text.toWellFormed().replace(ESCAPE_SEQUENCE, '').replace(LINE_END, '\n').replace(OTHER_LINE_END, ' ').replaceAll('\t', '  ').replace(INVISIBLE, (_, joiner) => joiner ?? '');
 }
}),

/***/ 16385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  q: () => cutAtLine
 });
 const MOST_LOST_SHARE = .25;
 function cutAtLine(text, room) {
  if (text.length <= room) return text;
  const end = text.lastIndexOf('\n', room);
  if (end >= room * (1 - MOST_LOST_SHARE)) return text.slice(0, end);
  return text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
 }
}),

/***/ 90660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  A: () => appendValue
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
 var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
 function appendValue(path, name, value) {
  if (path === void 0 || path === '' || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) return false;
  const delimiter = delimiterFor(value);
  (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
  return true;
 }
 function delimiterFor(value) {
  const longest = (value.match(/ghadelimiter_+/g) ?? []).reduce((most, {length: length}) => Math.max(most, length), 0);
  return 'ghadelimiter'.padEnd(Math.max(longest, 'ghadelimiter'.length) + 1, '_');
 }
}),

/***/ 54777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  v: () => failStep
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33047);
 var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27282);
 function failStep(error) {
  process.exitCode = 1;
  (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.fz)('error', annotationOf(error));
 }
 function annotationOf(error) {
  if (typeof error === 'string') return {
   message: error
  };
  if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) return {
   message: describeUnexpected(error)
  };
  return {
   message: error.message,
   place: error.position?.line === void 0 ? void 0 : error.position
  };
 }
 function describeUnexpected(error) {
  const text = error instanceof Error ? error.stack ?? error.message : String(error);
  return `Unexpected error, please report it with this text: ${text}`;
 }
}),

/***/ 13035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  a: () => stepInputs
 });
 var core = __nccwpck_require__(59257);
 var external_node_fs_ = __nccwpck_require__(73024);
 var external_node_path_ = __nccwpck_require__(76760);
 var input_reader = __nccwpck_require__(34701);
 var errors = __nccwpck_require__(33047);
 var find_nearest = __nccwpck_require__(91573);
 var quote_safe = __nccwpck_require__(44195);
 // CONCATENATED MODULE: ./build/src/domain/input/mistyped-input.js
 function refuseMistypedInput(env, known) {
  const variables = new Set(known.map(name => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`));
  for (const [variable, value = ''] of Object.entries(env)) {
   if (!variable.startsWith('INPUT_') || value.trim() === '' || variables.has(variable)) continue;
   const name = variable.slice('INPUT_'.length).toLowerCase();
   const meant = (0, find_nearest.z)(name, known);
   if (meant === void 0 || (0, quote_safe.AB)(name) !== `"${name}"`) continue;
   throw (0, errors.A)(name, `this action has no such input. Did you mean "${meant}"?`);
  }
 }
 function inputNamesOf(metadata) {
  const lines = metadata.split('\n');
  const start = lines.indexOf('inputs:');
  if (start === -1) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(line => /^\S/.test(line));
  return rest.slice(0, end === -1 ? rest.length : end).flatMap(line => /^ {2}([A-Za-z_][\w-]*):/.exec(line)?.[1] ?? []);
 }
 // CONCATENATED MODULE: ./build/src/runner/inputs.js
 function stepInputs() {
  let isChecked = false;
  return (0, input_reader.c)(name => {
   if (!isChecked) refuseMistypedInput(process.env, knownInputs(process.argv[1] ?? ''));
   isChecked = true;
   return (0, core.V4)(name, {
    trimWhitespace: false
   });
  });
 }
 function knownInputs(script) {
  const folder = (0, external_node_path_.dirname)(script);
  try {
   return inputNamesOf((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(folder, '..', '..', 'actions', (0, 
   external_node_path_.basename)(folder), 'action.yml'), 'utf8'));
  } catch {
   return [];
  }
 }
}),

/***/ 29964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  V8: () => logTitle,
  jO: () => outputText,
  kc: () => logText
 });
 var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9739);
 const COMMAND_AT_LINE_START = /^([ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*)::/gm;
 function logText(text) {
  return neutralize((0, _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text));
 }
 function logTitle(text) {
  return neutralize((0, _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text).replace(/\n+/g, ' '));
 }
 function neutralize(text) {
  return text.replace(COMMAND_AT_LINE_START, '$1\\::').replaceAll('##[', '##\\[');
 }
 const UNSEEN_IN_JSON = /[\u007f-\u009f\u2028\u2029]|\p{Cf}|\p{Cs}|\p{Default_Ignorable_Code_Point}/gu;
 function outputText(value) {
  return isJson(value) ? value.replace(UNSEEN_IN_JSON, escapeUnits).replaceAll('##[', '##\\u005b') : logText(value);
 }
 function escapeUnits(character) {
  return character.replace(/[^]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
 }
 function isJson(text) {
  if (!/^[[{]/.test(text)) return false;
  try {
   JSON.parse(text);
   return true;
  } catch {
   return false;
  }
 }
}),

/***/ 66884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  C: () => runAction
 });
 var core = __nccwpck_require__(59257);
 var command_file = __nccwpck_require__(90660);
 var fail_step = __nccwpck_require__(54777);
 var log_text = __nccwpck_require__(29964);
 var proxy_proxies = __nccwpck_require__(19805);
 var workflow_commands = __nccwpck_require__(27282);
 // CONCATENATED MODULE: ./build/src/runner/step-proxies.js
 async function useProxies(env) {
  const proxies = (0, proxy_proxies.r)(env);
  if (proxies === void 0) return;
  const {default: http} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 19));
  const use = http.setGlobalProxyFromEnv;
  if (use !== void 0) use({
   ...proxies
  }); else if (env.NODE_USE_ENV_PROXY !== '1') (0, workflow_commands.fz)('warning', {
   title: 'Proxy',
   message: `Node.js ${process.version} on this runner uses a proxy only with NODE_USE_ENV_PROXY=1. Set it in the environment of the job, or update the runner.`
  });
 }
 // CONCATENATED MODULE: ./build/src/runner/run-action.js
 async function runAction(story) {
  try {
   await useProxies(process.env);
   const {outputs: outputs, failure: failure} = await story();
   for (const [name, value] of Object.entries(outputs)) writeOutput(name, (0, log_text.jO)(value));
   if (failure !== void 0) (0, fail_step.v)(failure);
  } catch (error) {
   (0, fail_step.v)(error);
  }
 }
 function writeOutput(name, value) {
  if (!(0, command_file.A)(process.env.GITHUB_OUTPUT, name, value)) (0, core.uH)(name, value);
 }
}),

/***/ 78745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  x: () => stepSummary
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
 var _render_markdown_cut_at_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16385);
 var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9739);
 const LIMIT_BYTES = 1024 * 1024;
 const NOTE = '\n\n_The rest of this summary was truncated: the runner accepts at most 1 MiB per step._\n';
 function stepSummary(env) {
  const path = env.GITHUB_STEP_SUMMARY;
  let written = 0;
  return {
   append(markdown) {
    if (path === void 0 || path === '') return Promise.resolve();
    const text = cut((0, _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(markdown), LIMIT_BYTES - written);
    written += Buffer.byteLength(text);
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
    } catch {}
    return Promise.resolve();
   }
  };
 }
 function cut(markdown, roomBytes) {
  if (Buffer.byteLength(markdown) <= roomBytes) return markdown;
  const room = roomBytes - Buffer.byteLength(NOTE);
  if (room <= 0) return '';
  const head = Buffer.from(markdown).subarray(0, room).toString('utf8').replace(/\uFFFD$/, '');
  return (0, _render_markdown_cut_at_line_js__WEBPACK_IMPORTED_MODULE_2__.q)(markdown.slice(0, head.length + 1), head.length) + NOTE;
 }
}),

/***/ 27282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  fz: () => annotate,
  $l: () => maskSecret,
  To: () => printGroup,
  wi: () => printLine
 });
 var core = __nccwpck_require__(59257);
 var log_text = __nccwpck_require__(29964);
 // CONCATENATED MODULE: ./build/src/runner/secret-forms.js
 const LEAST_BASE64_CHARACTERS = 8;
 function secretForms(secret) {
  const lines = secret.split(/\r\n?|\n/).map(line => line.trim());
  const parts = [ secret.trim(), ...lines ].filter(part => part !== '');
  return [ ...new Set(parts.flatMap(formsOf)) ].sort((one, other) => other.length - one.length);
 }
 function formsOf(part) {
  const inUrl = encodeURIComponent(part.toWellFormed());
  const strict = inUrl.replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const inForm = new URLSearchParams({
   '': part
  }).toString().slice(1);
  const encoded = [ inUrl, strict, inForm ];
  const lowerCase = encoded.map(text => text.replace(/%[0-9A-F]{2}/g, escape => escape.toLowerCase()));
  return [ part, JSON.stringify(part).slice(1, -1), ...encoded, ...lowerCase, ...base64Forms(part) ];
 }
 function base64Forms(part) {
  const bytes = Buffer.from(part);
  const inside = [ 0, 1, 2 ].map(skip => bytes.subarray(skip, bytes.length - (bytes.length - skip) % 3));
  return [ bytes, ...inside ].flatMap(piece => [ piece.toString('base64'), piece.toString('base64url') ]).filter(text => text.length >= LEAST_BASE64_CHARACTERS);
 }
 // CONCATENATED MODULE: ./build/src/runner/workflow-commands.js
 let masked = [];
 function printLine(text) {
  (0, core.pq)(withoutSecrets((0, log_text.kc)(text)));
 }
 function printGroup(title, task) {
  return (0, core.Os)(withoutSecrets((0, log_text.V8)(title)), task);
 }
 const ANNOTATE = {
  error: core.z3,
  warning: core.$e,
  notice: core.lm
 };
 function annotate(level, {message: message, title: title, place: place}) {
  ANNOTATE[level](withoutSecrets((0, log_text.kc)(message)), {
   ...title === void 0 ? {} : {
    title: withoutSecrets((0, log_text.V8)(title))
   },
   ...place === void 0 ? {} : {
    file: withoutSecrets((0, log_text.V8)(place.file))
   },
   ...place?.line === void 0 ? {} : {
    startLine: place.line
   },
   ...place?.line === void 0 || place.column === void 0 ? {} : {
    startColumn: place.column
   }
  });
 }
 function maskSecret(value) {
  const forms = secretForms(value).filter(form => !masked.includes(form));
  for (const form of forms) (0, core.Pq)(form);
  masked = [ ...masked, ...forms ].sort((one, other) => other.length - one.length);
 }
 function withoutSecrets(text) {
  return masked.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
 }
}),

/***/ 59257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  z3: () => error,
  V4: () => getInput,
  Gu: () => getState,
  Os: () => group,
  pq: () => info,
  lm: () => notice,
  LZ: () => saveState,
  uH: () => setOutput,
  Pq: () => core_setSecret,
  $e: () => warning
 });
 var external_os_ = __nccwpck_require__(70857);
 // CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
 function utils_toCommandValue(input) {
  if (input === null || input === void 0) return ''; else if (typeof input === 'string' || input instanceof String) return input;
  return JSON.stringify(input);
 }
 function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) return {};
  return {
   title: annotationProperties.title,
   file: annotationProperties.file,
   line: annotationProperties.startLine,
   endLine: annotationProperties.endLine,
   col: annotationProperties.startColumn,
   endColumn: annotationProperties.endColumn
  };
 }
 // CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js
 function command_issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_.EOL);
 }
 function command_issue(name, message = '') {
  command_issueCommand(name, {}, message);
 }
 const CMD_STRING = '::';
 class Command {
  constructor(command, properties, message) {
   if (!command) command = 'missing.command';
   this.command = command;
   this.properties = properties;
   this.message = message;
  }
  toString() {
   let cmdStr = CMD_STRING + this.command;
   if (this.properties && Object.keys(this.properties).length > 0) {
    cmdStr += ' ';
    let first = true;
    for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
     const val = this.properties[key];
     if (val) {
      if (first) first = false; else cmdStr += ',';
      cmdStr += `${key}=${escapeProperty(val)}`;
     }
    }
   }
   cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
   return cmdStr;
  }
 }
 function escapeData(s) {
  return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
 }
 function escapeProperty(s) {
  return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
 }
 var external_crypto_ = __nccwpck_require__(76982);
 var external_fs_ = __nccwpck_require__(79896);
 // CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
 function file_command_issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
  external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
   encoding: 'utf8'
  });
 }
 function file_command_prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
  const convertedValue = utils_toCommandValue(value);
  if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
 }
 // CONCATENATED MODULE: external "path"
 process.getBuiltinModule("path");
 __nccwpck_require__(62621);
 __nccwpck_require__(92145);
 // CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
 void 0 && (void 0).__awaiter;
 // CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
 void 0 && (void 0).__awaiter;
 __nccwpck_require__(1516);
 // CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
 void 0 && (void 0).__awaiter;
 external_os_.platform();
 external_os_.arch();
 // CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
 var core_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
  function adopt(value) {
   return value instanceof P ? value : new P(function(resolve) {
    resolve(value);
   });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
   function fulfilled(value) {
    try {
     step(generator.next(value));
    } catch (e) {
     reject(e);
    }
   }
   function rejected(value) {
    try {
     step(generator["throw"](value));
    } catch (e) {
     reject(e);
    }
   }
   function step(result) {
    result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
   }
   step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
 };
 var ExitCode;
 (function(ExitCode) {
  ExitCode[ExitCode["Success"] = 0] = "Success";
  ExitCode[ExitCode["Failure"] = 1] = "Failure";
 })(ExitCode || (ExitCode = {}));
 function core_setSecret(secret) {
  command_issueCommand('add-mask', {}, secret);
 }
 function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
  if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
  if (options && options.trimWhitespace === false) return val;
  return val.trim();
 }
 function setOutput(name, value) {
  const filePath = process.env['GITHUB_OUTPUT'] || '';
  if (filePath) return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
  process.stdout.write(external_os_.EOL);
  command_issueCommand('set-output', {
   name: name
  }, utils_toCommandValue(value));
 }
 function error(message, properties = {}) {
  command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
 }
 function warning(message, properties = {}) {
  command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
 }
 function notice(message, properties = {}) {
  command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
 }
 function info(message) {
  process.stdout.write(message + external_os_.EOL);
 }
 function startGroup(name) {
  command_issue('group', name);
 }
 function endGroup() {
  command_issue('endgroup');
 }
 function group(name, fn) {
  return core_awaiter(this, void 0, void 0, function*() {
   startGroup(name);
   let result;
   try {
    result = yield fn();
   } finally {
    endGroup();
   }
   return result;
  });
 }
 function saveState(name, value) {
  const filePath = process.env['GITHUB_STATE'] || '';
  if (filePath) return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
  command_issueCommand('save-state', {
   name: name
  }, utils_toCommandValue(value));
 }
 function getState(name) {
  return process.env[`STATE_${name}`] || '';
 }
}),

/***/ 92145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
  tZ: () => BearerCredentialHandler
 });
 var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
  function adopt(value) {
   return value instanceof P ? value : new P(function(resolve) {
    resolve(value);
   });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
   function fulfilled(value) {
    try {
     step(generator.next(value));
    } catch (e) {
     reject(e);
    }
   }
   function rejected(value) {
    try {
     step(generator["throw"](value));
    } catch (e) {
     reject(e);
    }
   }
   function step(result) {
    result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
   }
   step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
 };
 class BearerCredentialHandler {
  constructor(token) {
   this.token = token;
  }
  prepareRequest(options) {
   if (!options.headers) throw Error('The request has no headers');
   options.headers['Authorization'] = `Bearer ${this.token}`;
  }
  canHandleAuthentication() {
   return false;
  }
  handleAuthentication() {
   return __awaiter(this, void 0, void 0, function*() {
    throw new Error('not implemented');
   });
  }
 }
})

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {
  "87": "connect-ecs.js",
  "157": "github-github.js",
  "434": "github-434.js",
  "480": "doctor-examine-compose.js",
  "503": "deploy-compose-503.js",
  "531": "finish-left-run.js",
  "567": "connect-doctor.js",
  "601": "restore-started.js",
  "828": "parse-json.js",
  "841": "open-sentry.js",
  "1087": "http-1087.js",
  "1114": "task-definition-1114.js",
  "1166": "smithy-core-1166.js",
  "1223": "smithy-core-1223.js",
  "1305": "connect-ecr.js",
  "1451": "smithy-core-1451.js",
  "1461": "runner-1461.js",
  "1575": "traefik.js",
  "1705": "render-task-def.js",
  "1766": "service-1766.js",
  "1921": "source-dialects.js",
  "1955": "alb-traffic-router.js",
  "2003": "test-report-run.js",
  "2302": "connect-tasks.js",
  "2340": "nested-clients-sso-oidc.js",
  "2558": "run-task.js",
  "2736": "slack-messenger.js",
  "2776": "inputs-2776.js",
  "2837": "as-rolling.js",
  "2856": "re2js-2856.js",
  "3070": "task-definition-3070.js",
  "3105": "rolling-3105.js",
  "3141": "parse-compose-gates-3141.js",
  "3264": "build-context-3264.js",
  "3390": "client-ecr.js",
  "3453": "parse-compose-gates-3453.js",
  "3575": "credential-provider-process-3575.js",
  "3596": "github-3596.js",
  "3599": "split-3599.js",
  "3798": "runner-3798.js",
  "3842": "runner-3842.js",
  "4008": "credential-provider-env.js",
  "4009": "open-json.js",
  "4012": "aws-sdk-client-cloudwatch-4012.js",
  "4023": "github-repository.js",
  "4029": "judge-4029.js",
  "4112": "deploy-all-at-once.js",
  "4167": "credential-provider-sso-4167.js",
  "4178": "test-report.js",
  "4353": "connect-rolling.js",
  "4409": "source-4409.js",
  "4410": "runner-4410.js",
  "4419": "find-version.js",
  "4492": "reach-aws.js",
  "4533": "id-token-endpoint.js",
  "4660": "read-4660.js",
  "4722": "github-4722.js",
  "4804": "open-new-relic.js",
  "4832": "deploy.js",
  "4966": "credential-provider-imds.js",
  "5143": "smithy-core-5143.js",
  "5169": "parse-ecs-gates-5169.js",
  "5269": "evidence-5269.js",
  "5272": "rollout-5272.js",
  "5278": "sources-5278.js",
  "5279": "dockerfile-ast-5279.js",
  "5390": "finish-left-shift.js",
  "5425": "judge-window-run.js",
  "5492": "read-ignore-patterns.js",
  "5522": "parse-compose-gates-5522.js",
  "5544": "sources-5544.js",
  "5658": "without-proxy.js",
  "5664": "webhook-messenger.js",
  "5689": "credential-provider-sso-loadSso.js",
  "5730": "client-cloudwatch-logs.js",
  "5810": "client-iam.js",
  "5938": "haproxy.js",
  "5943": "render-html-report.js",
  "5956": "credential-provider-process-5956.js",
  "6091": "judge-window.js",
  "6173": "text-6173.js",
  "6200": "describe-6200.js",
  "6236": "credential-provider-ini.js",
  "6272": "traffic-shift-6272.js",
  "6414": "shift-traffic.js",
  "6548": "credential-provider-sso-6548.js",
  "6696": "left-behind-6696.js",
  "6702": "document-6702.js",
  "6722": "smithy-core-6722.js",
  "6768": "open-cloudwatch-logs.js",
  "6800": "blue-green-swap.js",
  "6828": "read-shift-inputs.js",
  "6858": "sign-request.js",
  "6893": "nested-clients-signin.js",
  "6907": "aws-sdk-client-ecr-6907.js",
  "6927": "http-6927.js",
  "7054": "domain-7054.js",
  "7147": "nginx.js",
  "7398": "core-client.js",
  "7403": "canary-shift.js",
  "7437": "domain-7437.js",
  "7457": "delivery-7457.js",
  "7459": "credential-provider-http.js",
  "7564": "build-push.js",
  "7660": "github-7660.js",
  "7676": "cloudwatch-metrics.js",
  "7687": "gate-7687.js",
  "7695": "aws-sdk-client-cloudwatch-7695.js",
  "7717": "discord-messenger.js",
  "7782": "ssh-folder.js",
  "7862": "notify.js",
  "7917": "parse-yaml.js",
  "7921": "finish-left-compose.js",
  "7984": "github-7984.js",
  "8181": "text-8181.js",
  "8260": "run-task-run.js",
  "8294": "credential-provider-login.js",
  "8329": "connect-sources.js",
  "8347": "open-prometheus.js",
  "8524": "plan-shift.js",
  "8628": "core-event-streams.js",
  "8678": "runner-8678.js",
  "8715": "credential-provider-web-identity.js",
  "8790": "document-8790.js",
  "8815": "yaml-8815.js",
  "8826": "aws-sdk-client-elastic-load-balancing-v2-8826.js",
  "8858": "nested-clients-sts.js",
  "8869": "caddy.js",
  "8878": "rollout-8878.js",
  "8879": "fast-xml-parser-8879.js",
  "8936": "changed-services-8936.js",
  "8959": "teams-messenger.js",
  "8982": "doctor-run.js",
  "8999": "aws-sdk-core-8999.js",
  "9000": "github-9000.js",
  "9018": "deploy-services.js",
  "9245": "sigstore-core-9245.js",
  "9255": "parse-ecs-gates-9255.js",
  "9284": "slack-webhook-messenger.js",
  "9315": "read-9315.js",
  "9323": "aws-sdk-client-ecs-9323.js",
  "9325": "client-cloudwatch.js",
  "9370": "jsonc-parser-9370.js",
  "9371": "build-push-run.js",
  "9376": "ecr-public-logins.js",
  "9379": "open-datadog.js",
  "9423": "when-needed-9423.js",
  "9460": "client-sts.js",
  "9678": "document-9678.js",
  "9700": "exec-commands.js",
  "9708": "client-elastic-load-balancing-v2.js",
  "9740": "open-repository.js",
  "9888": "markdown-9888.js",
  "9902": "doctor.js",
  "9908": "deploy-compose-9908.js"
}[chunkId];
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/src/runner/run-action.js + 1 modules
var run_action = __nccwpck_require__(66884);
// EXTERNAL MODULE: ./build/src/runner/inputs.js + 1 modules
var inputs = __nccwpck_require__(13035);
// EXTERNAL MODULE: ./build/src/runner/step-summary.js
var step_summary = __nccwpck_require__(78745);
;// CONCATENATED MODULE: external "node:console"
const external_node_console_namespaceObject = process.getBuiltinModule("node:console");
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: ./build/src/runner/fail-step.js
var fail_step = __nccwpck_require__(54777);
// EXTERNAL MODULE: ./build/src/runner/workflow-commands.js + 1 modules
var workflow_commands = __nccwpck_require__(27282);
;// CONCATENATED MODULE: ./build/src/runner/guard-output.js




/**
 * Passes what libraries and Node.js print directly through `logText`: the console, process warnings (the YAML parser quotes
 * lines of its source in them), and uncaught errors. Runs before any other module is loaded, as some of them
 * keep the functions of the console that they find.
 */
function guardOutput() {
    const lines = new external_node_stream_.Writable({
        decodeStrings: false,
        write(chunk, _encoding, done) {
            (0,workflow_commands/* printLine */.wi)(String(chunk).replace(/\n$/, ''));
            done();
        }
    });
    Object.assign(console, new external_node_console_namespaceObject.Console(lines));
    // None with --no-warnings.
    if (process.listenerCount('warning') > 0) {
        process.removeAllListeners('warning');
        process.on('warning', ({ name, message }) => (0,workflow_commands/* printLine */.wi)(`${name}: ${message}`));
    }
    process.on('uncaughtException', error => {
        (0,fail_step/* failStep */.v)(error);
        process.exit();
    });
}
//# sourceMappingURL=guard-output.js.map
;// CONCATENATED MODULE: ./build/src/actions/start.js




guardOutput()
const start = {
  'blue-green-swap': () => Promise.all(/* import() */[__nccwpck_require__.e(4029), __nccwpck_require__.e(9888), __nccwpck_require__.e(6173), __nccwpck_require__.e(5272), __nccwpck_require__.e(6828), __nccwpck_require__.e(6800)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93251)),
  'build-push': () => Promise.all(/* import() */[__nccwpck_require__.e(9888), __nccwpck_require__.e(7564)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67564)),
  'canary-shift': () => Promise.all(/* import() */[__nccwpck_require__.e(4029), __nccwpck_require__.e(9888), __nccwpck_require__.e(6173), __nccwpck_require__.e(5272), __nccwpck_require__.e(6828), __nccwpck_require__.e(7403)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79978)),
  'changed-services': () => Promise.all(/* import() */[__nccwpck_require__.e(7457), __nccwpck_require__.e(8936)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58936)),
  'comment-pull-request': () => Promise.all(/* import() */[__nccwpck_require__.e(8181), __nccwpck_require__.e(7660)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64000)),
  'deploy': () => Promise.all(/* import() */[__nccwpck_require__.e(9888), __nccwpck_require__.e(6173), __nccwpck_require__.e(5272), __nccwpck_require__.e(4832)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74832)),
  'deploy-compose': () => Promise.all(/* import() */[__nccwpck_require__.e(9888), __nccwpck_require__.e(5272), __nccwpck_require__.e(2776), __nccwpck_require__.e(503)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60503)),
  'doctor': () => Promise.all(/* import() */[__nccwpck_require__.e(9888), __nccwpck_require__.e(2776), __nccwpck_require__.e(9902)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80860)),
  'dora-report': () => Promise.all(/* import() */[__nccwpck_require__.e(7457), __nccwpck_require__.e(4722)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14722)),
  'find-version': () => __nccwpck_require__.e(/* import() */ 4419).then(__nccwpck_require__.bind(__nccwpck_require__, 44419)),
  'judge-window': () => Promise.all(/* import() */[__nccwpck_require__.e(9888), __nccwpck_require__.e(6091)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36091)),
  'notify': () => Promise.all(/* import() */[__nccwpck_require__.e(7457), __nccwpck_require__.e(8181), __nccwpck_require__.e(7862)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37862)),
  'render-task-def': () => Promise.all(/* import() */[__nccwpck_require__.e(3070), __nccwpck_require__.e(6173), __nccwpck_require__.e(1705)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15133)),
  'run-task': () => Promise.all(/* import() */[__nccwpck_require__.e(9888), __nccwpck_require__.e(6173), __nccwpck_require__.e(2558)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32558)),
  'test-report': () => __nccwpck_require__.e(/* import() */ 4178).then(__nccwpck_require__.bind(__nccwpck_require__, 74178))
}

var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__start as start };
