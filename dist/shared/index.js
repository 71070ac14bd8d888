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

/***/ 35876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => readEcrHost,
  x: () => parseRegistryAddress
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
 const ECR_PUBLIC = 'public.ecr.aws';
 const ECR_HOST = /^(\d{12})\.(?:dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|c2s\.ic\.gov|sc2s\.sgov\.gov)|dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.on\.(?:aws|amazonwebservices\.com\.cn))$/;
 const HOST = /^[a-z0-9]+(?:[.-]+[a-z0-9]+)*(?::\d{1,5})?$/;
 function parseRegistryAddress(text, input) {
  if (text === void 0) return {
   kind: 'ecr',
   accountId: void 0,
   region: void 0,
   host: void 0
  };
  if (/^\d{12}$/.test(text)) return {
   kind: 'ecr',
   accountId: text,
   region: void 0,
   host: void 0
  };
  const host = text.toLowerCase();
  if (host === ECR_PUBLIC) return {
   kind: 'ecr-public',
   host: ECR_PUBLIC
  };
  const ecr = readEcrHost(host);
  if (ecr !== void 0) return {
   kind: 'ecr',
   ...ecr,
   host: host
  };
  if (HOST.test(host)) return {
   kind: 'other',
   host: host
  };
  throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `expected an account id of 12 digits or a registry's host such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com, ${ECR_PUBLIC} or ghcr.io, without https:// and without a path${(0, 
  _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__.I0)(text, ';')}.`);
 }
 function readEcrHost(host) {
  const [, accountId, plainRegion, dualStackRegion] = ECR_HOST.exec(host) ?? [];
  const region = plainRegion ?? dualStackRegion;
  return accountId === void 0 || region === void 0 ? void 0 : {
   accountId: accountId,
   region: region
  };
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

/***/ 26301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W: () => cancellation
 });
 function cancellation() {
  const controller = new AbortController;
  for (const name of [ 'SIGINT', 'SIGTERM' ]) process.on(name, () => controller.abort(name));
  return controller.signal;
 }
}),

/***/ 52546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  k: () => stepPhase
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 function stepPhase([, file = '']) {
  return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) === 'post.js' ? 'post' : 'main';
 }
}),

/***/ 46036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Q: () => stepState
 });
 var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59257);
 var _command_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90660);
 function stepState() {
  return {
   save(key, value) {
    if (!(0, _command_file_js__WEBPACK_IMPORTED_MODULE_1__.A)(process.env.GITHUB_STATE, key, value)) (0, 
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ)(key, value);
   },
   read: key => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu)(key) || void 0
  };
 }
}),

/***/ 57451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  X: () => refusedOutputs,
  k: () => endRefused
 });
 var _domain_text_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3934);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _render_markdown_render_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59584);
 var _domain_report_run_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40844);
 function refusedOutputs({code: code, message: message}) {
  return {
   verdict: 'failed',
   'reason-code': code,
   reason: message
  };
 }
 async function endRefused({title: title, outputsOf: outputsOf}, {summary: summary, clock: clock, run: run}, eventLog) {
  const startedAt = clock.now();
  try {
   return await eventLog();
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   await summary.append((0, _render_markdown_render_summary_js__WEBPACK_IMPORTED_MODULE_1__.B)({
    ...{
     title: title,
     verdict: 'failed',
     ...(0, _domain_text_headline_js__WEBPACK_IMPORTED_MODULE_2__.D)(error.message),
     startedAt: startedAt,
     finishedAt: clock.now()
    },
    facts: [],
    services: [],
    steps: [],
    spans: [],
    events: [],
    causes: [],
    nextSteps: [],
    logs: [],
    notes: [],
    links: (0, _domain_report_run_links_js__WEBPACK_IMPORTED_MODULE_3__.R)(run)
   }));
   return {
    outputs: outputsOf(error),
    failure: error
   };
  }
 }
}),

/***/ 19700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  execCommands: () => execCommands
 });
 var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1516);
 var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53053);
 var node_string_decoder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46193);
 var _domain_command_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83194);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33047);
 var _domain_text_open_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76661);
 const MOST_STDOUT_CHARACTERS = 2 ** 20;
 const MOST_STDERR_LINES = 100;
 const LONGEST_STDERR_LINE = 1e4;
 const GRACE_MILLISECONDS = 4e3;
 function execCommands(env) {
  return {
   async run(command) {
    const {tool: tool, argv: argv, input: input, signal: signal} = command;
    const program = command.program ?? tool;
    const output = collectOutput(command);
    const leash = signal === void 0 ? void 0 : leashChild(argv, signal);
    const release = input === void 0 ? void 0 : forgiveUnreadInput();
    try {
     const exitCode = await (0, _actions_exec__WEBPACK_IMPORTED_MODULE_0__.exec)(quoteTool(program), [ ...argv ], {
      env: {
       ...(0, _domain_command_child_environment_js__WEBPACK_IMPORTED_MODULE_3__.Q)(env, command),
       ...command.env
      },
      cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
      silent: true,
      ignoreReturnCode: true,
      ...input === void 0 ? {} : {
       input: Buffer.from(input)
      },
      listeners: output.listeners
     });
     return {
      exitCode: Number.isInteger(exitCode) ? exitCode : 1,
      ...output.end()
     };
    } catch (error) {
     if (error instanceof Error && /Unable to locate executable|ENOENT/.test(error.message)) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__.s('not-found', `"${program}" is not installed on this runner. Install it in an earlier step.`, {
      cause: error
     });
     throw error;
    } finally {
     leash?.();
     release?.();
    }
   }
  };
 }
 function quoteTool(tool) {
  return `"${tool.replaceAll('"', '')}"`;
 }
 function collectOutput({onLine: onLine}) {
  let stdout = '';
  const stderr = [];
  const out = splitLines(line => {
   if (stdout.length < MOST_STDOUT_CHARACTERS) stdout += `${line.slice(0, MOST_STDOUT_CHARACTERS - stdout.length)}\n`;
   onLine?.(line);
  });
  const err = splitLines(line => {
   stderr.push(line.slice(0, LONGEST_STDERR_LINE));
   if (stderr.length > MOST_STDERR_LINES) stderr.shift();
   onLine?.(line);
  });
  return {
   listeners: {
    stdout: out.take,
    stderr: err.take
   },
   end() {
    out.end();
    err.end();
    return {
     stdout: stdout,
     stderr: stderr.join('\n')
    };
   }
  };
 }
 function splitLines(onLine) {
  const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_2__.StringDecoder('utf8');
  const open = new _domain_text_open_line_js__WEBPACK_IMPORTED_MODULE_5__.p;
  return {
   take: data => {
    for (const line of open.take(decoder.write(data))) onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
   },
   end: () => {
    for (const line of open.end()) onLine(line);
   }
  };
 }
 function forgiveUnreadInput() {
  const notice = message => {
   const {process: child} = message;
   queueMicrotask(() => child.stdin?.on('error', () => {}));
  };
  (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', notice);
  return () => (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('child_process', notice);
 }
 function leashChild(argv, signal) {
  const started = [];
  let killer;
  const notice = message => started.push(message.process);
  const ours = () => started.find(({spawnargs: spawnargs}) => argv.every((word, index) => spawnargs[index + 1] === word));
  const interrupt = () => {
   ours()?.kill('SIGINT');
   killer = setTimeout(() => ours()?.kill('SIGKILL'), GRACE_MILLISECONDS);
  };
  (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', notice);
  if (signal.aborted) setTimeout(interrupt, 100); else signal.addEventListener('abort', interrupt, {
   once: true
  });
  return () => {
   clearTimeout(killer);
   (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('child_process', notice);
   signal.removeEventListener('abort', interrupt);
  };
 }
}),

/***/ 83194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Q: () => childEnvironment,
  W: () => helperNeeds
 });
 const MACHINE = [ 'PATH', 'TMPDIR', 'TMP', 'TEMP', 'TZ', 'LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'LC_MESSAGES', 'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT' ];
 const HOME = [ 'HOME', 'USER', 'LOGNAME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMW6432' ];
 const NETWORK = [ 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR' ];
 const DOCKER = [ 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION', 'DOCKER_CUSTOM_HEADERS', 'DOCKER_DEFAULT_PLATFORM', 'DOCKER_AUTH_CONFIG', 'DOCKER_BUILDKIT', 'DOCKER_CONTENT_TRUST', 'DOCKER_CONTENT_TRUST_SERVER' ];
 const BUILDX = [ 'BUILDX_BUILDER', 'BUILDX_CONFIG', 'BUILDX_EXPERIMENTAL', 'BUILDX_METADATA_WARNINGS', 'BUILDX_NO_DEFAULT_LOAD', 'BUILDX_NO_DEFAULT_ATTESTATIONS', 'BUILDKIT_HOST', 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY', 'SOURCE_DATE_EPOCH' ];
 const NEEDS = {
  'ssh-agent': [ 'SSH_AUTH_SOCK' ],
  'actions-cache': [ 'ACTIONS_CACHE_SERVICE_V2', 'ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN' ],
  'aws-helper': [ 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_PROFILE', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_SDK_LOAD_CONFIG', 'AWS_CA_BUNDLE', 'AWS_ROLE_ARN', 'AWS_ROLE_SESSION_NAME', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ECR_CACHE_DIR', 'AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_AUTHORIZATION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE', 'AWS_ECR_DISABLE_CACHE', 'AWS_ECR_IGNORE_CREDS_STORAGE' ],
  'gcp-helper': [ 'GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_CONFIG', 'CLOUDSDK_CORE_PROJECT' ],
  'azure-helper': [ 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET', 'AZURE_TENANT_ID', 'AZURE_FEDERATED_TOKEN_FILE', 'AZURE_AUTHORITY_HOST', 'AZURE_CONFIG_DIR', 'AAD_LOGIN_METHOD', 'AAD_SERVICE_PRINCIPAL_CLIENT_ID', 'AAD_SERVICE_PRINCIPAL_CLIENT_SECRET' ]
 };
 const GIT_ALONE = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none'
 };
 const DOCKER_FIXED = {
  BUILDX_GIT_INFO: 'false',
  BUILDX_GIT_LABELS: 'false',
  BUILDX_GIT_CHECK_DIRTY: 'false'
 };
 function childEnvironment(env, {tool: tool, needs: needs = []}) {
  if (tool === 'git') return {
   ...pick(env, MACHINE),
   ...GIT_ALONE
  };
  if (tool === 'ssh') return pick(env, [ ...MACHINE, 'HOME', 'USER', 'LOGNAME', ...needs.flatMap(need => NEEDS[need]) ]);
  if (tool === 'credential-plugin') return pick(env, [ ...MACHINE, ...HOME, ...NETWORK, ...needs.flatMap(need => NEEDS[need]) ]);
  const isRemote = env.DOCKER_HOST?.startsWith('ssh://') === true;
  const requested = [ ...needs, ...isRemote ? [ 'ssh-agent' ] : [] ].flatMap(need => NEEDS[need]);
  return {
   ...pick(env, [ ...MACHINE, ...HOME, ...NETWORK, ...DOCKER, ...BUILDX, ...requested ]),
   ...DOCKER_FIXED
  };
 }
 function pick(env, names) {
  const wanted = new Set(names);
  const entries = Object.entries(env).filter(entry => entry[1] !== void 0 && wanted.has(entry[0].toUpperCase()));
  return Object.fromEntries(entries);
 }
 function helperNeeds(config) {
  const {credHelpers: credHelpers} = config;
  if (typeof credHelpers !== 'object' || credHelpers === null) return [];
  const helpers = new Set(Object.values(credHelpers));
  return [ ...helpers.has('ecr-login') ? [ 'aws-helper' ] : [], ...helpers.has('gcloud') || helpers.has('gcr') ? [ 'gcp-helper' ] : [] ];
 }
}),

/***/ 76661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  p: () => OpenLine
 });
 const LONGEST_LINE = 1024 * 1024;
 class OpenLine {
  pieces=[];
  length=0;
  take(text) {
   const lines = [];
   let at = 0;
   for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
    this.add(text.slice(at, end));
    lines.push(this.close());
    at = end + 1;
   }
   this.add(text.slice(at));
   if (this.length > LONGEST_LINE) lines.push(this.close());
   return lines;
  }
  end() {
   return this.length === 0 ? [] : [ this.close() ];
  }
  add(piece) {
   if (piece === '') return;
   this.pieces.push(piece);
   this.length += piece.length;
  }
  close() {
   const line = this.pieces.join('');
   this.pieces = [];
   this.length = 0;
   return line;
  }
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
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  localFetch: () => localFetch
 });
 var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);
 function localFetch(send, env) {
  return async (input, init) => {
   (0, _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__.JM)(env, new URL(input instanceof Request ? input.url : input).hostname);
   return send(input, init);
  };
 }
}),

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  patientFetch: () => patientFetch
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80521);
 var _domain_secret_address_public_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38124);
 var _bounded_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9959);
 var _lost_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40282);
 var _requested_wait_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78630);
 const ATTEMPT_MILLISECONDS = 1e4;
 const FIRST_PAUSE_MILLISECONDS = 400;
 const MOST_ATTEMPTS = 4;
 const LEAST_WAIT_MILLISECONDS = 1e3;
 const LOOKED_FOR = /\/repos\/[^/]+\/[^/]+\/deployments$|\/services\/[^/]+\/(?:deploys|rollback)$/;
 function patientFetch(patience) {
  const {clock: clock, deadlineAt: deadlineAt, onlyReads: onlyReads = false} = patience;
  return async (input, init) => {
   const url = new URL(input instanceof Request ? input.url : input);
   const host = (0, _domain_secret_address_public_host_js__WEBPACK_IMPORTED_MODULE_4__.m)(url);
   const isRepeatable = onlyReads || repeatsSafely(url, init);
   const isLookedFor = !isRepeatable && LOOKED_FOR.test(url.pathname);
   for (let count = 1; ;count += 1) {
    const leftMilliseconds = deadlineAt - clock.now();
    if (leftMilliseconds <= 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('unreachable', `Timed out before a request to ${host} could be sent.`);
    const outcome = await send(input, init, Math.min(leftMilliseconds, ATTEMPT_MILLISECONDS));
    const wait = waitAfter(outcome, {
     host: host,
     count: count,
     isRepeatable: isRepeatable,
     isLookedFor: isLookedFor
    }, patience);
    if ('response' in outcome) {
     if (wait === void 0) return (0, _bounded_response_js__WEBPACK_IMPORTED_MODULE_2__.H)(outcome.response);
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
  const {status: status} = outcome.response;
  if (isLookedFor && status >= 500) return;
  const requested = (0, _requested_wait_js__WEBPACK_IMPORTED_MODULE_5__.S)(outcome.response, clock.now());
  if (requested === void 0) return status >= 500 && !isLast ? pause : void 0;
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
  const asked = `${host} asked to retry after ${(0, _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(requested)}`;
  const limits = `${host} limits the rate of requests${attempts}`;
  if (isRead) return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('throttled', requested < leftMilliseconds ? `${limits}. Query this source less often elsewhere, or raise its limit.` : `${asked}, which is longer than one read of this source may take.`);
  const left = `only ${(0, _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(Math.max(0, leftMilliseconds))} of "timeout" was left`;
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('throttled', requested < leftMilliseconds ? `${limits}, and ${left}.` : `${asked}, but ${left}.`);
 }
 function waitAfterLoss(error, {host: host, count: count, isRepeatable: isRepeatable}, {pause: pause, isLast: isLast}) {
  const {sentence: sentence, mayHaveArrived: mayHaveArrived} = (0, _lost_request_js__WEBPACK_IMPORTED_MODULE_3__.M)(error);
  const isDone = mayHaveArrived && !isRepeatable;
  if (!isDone && !isLast) return pause;
  const attempts = count === 1 ? '' : ` (${count} attempts)`;
  const rest = isDone ? '. The message may have been delivered' : '';
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s(isDone ? 'outcome-unknown' : 'unreachable', `${host}: ${sentence}${attempts}${rest}.`, {
   cause: error
  });
 }
 function repeatsSafely(url, init) {
  const method = init?.method?.toUpperCase() ?? 'GET';
  return method !== 'POST' || url.pathname.endsWith('/chat.update') || url.pathname.endsWith('/graphql') || new Headers(init?.headers).has('x-deploy-kit-delivery');
 }
}),

/***/ 78630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  S: () => requestedWait
 });
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
}),

/***/ 77252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Kw: () => markdownRow,
  Qj: () => markdownTable,
  cV: () => markdownChart,
  co: () => markdownTableHead,
  oG: () => markdownDetails
 });
 function markdownTable(head, rows) {
  return [ ...markdownTableHead(head), ...rows.map(markdownRow) ].join('\n');
 }
 function markdownTableHead(head) {
  return [ markdownRow(head), markdownRow(head.map(() => '---')) ];
 }
 function markdownRow(cells) {
  return `| ${cells.join(' | ')} |`;
 }
 function markdownChart(chart) {
  return `\`\`\`mermaid\n${chart}\n\`\`\``;
 }
 function markdownDetails(summary, body) {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
 }
}),

/***/ 50392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => openGithub,
  Y: () => openDeploymentHistory
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89932);
 var _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7282);
 var _github_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78252);
 async function openGithub(token, {env: env, clock: clock, deadlineAt: deadlineAt}) {
  const {GITHUB_REPOSITORY: repository} = env;
  if (repository === void 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', 'GITHUB_REPOSITORY is not set. GitHub sets it in every job; do not unset it.');
  const api = (0, _github_api_js__WEBPACK_IMPORTED_MODULE_3__.M)(env);
  const {openRepository: openRepository} = await Promise.all([ __webpack_require__.e(157), __webpack_require__.e(9740) ]).then(__webpack_require__.bind(__webpack_require__, 69758));
  const fetch = (0, _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__.localFetch)((0, 
  _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__.patientFetch)({
   clock: clock,
   deadlineAt: deadlineAt,
   random: Math.random
  }), env);
  return openRepository({
   token: token,
   repository: repository,
   api: api,
   fetch: fetch
  });
 }
 async function openDeploymentHistory(repository) {
  const {repositoryReader: repositoryReader} = await __webpack_require__.e(4023).then(__webpack_require__.bind(__webpack_require__, 74023));
  const {githubDeploymentHistory: githubDeploymentHistory} = await __webpack_require__.e(9e3).then(__webpack_require__.bind(__webpack_require__, 79e3));
  return githubDeploymentHistory(repositoryReader(repository), repository.at);
 }
}),

/***/ 63462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  V: () => systemClock
 });
 var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
 var _domain_estimate_skew_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23953);
 var _domain_present_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
 var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36569);
 const LOGGED_SKEW_MILLISECONDS = 3e4;
 function systemClock(env, log = () => {}) {
  const {rate: rate, start: start} = (0, _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_1__.s0)(env) ?? {
   rate: 1,
   start: 0
  };
  const machine = {
   ...rate === 1 ? {} : {
    simulatedRate: rate
   },
   now: () => start + (Date.now() - start) * rate,
   sleep: async (milliseconds, signal) => {
    await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, milliseconds / rate), void 0, signal === void 0 ? {} : {
     signal: signal
    }).catch(() => {});
   }
  };
  return followServers(machine, log);
 }
 function followServers(machine, log) {
  let behindMilliseconds = 0;
  return {
   ...(0, _domain_present_members_js__WEBPACK_IMPORTED_MODULE_2__.P)({
    simulatedRate: machine.simulatedRate
   }),
   now: () => machine.now() + behindMilliseconds,
   sleep: (milliseconds, signal) => machine.sleep(milliseconds, signal),
   correctBy: ({date: date, sentAt: sentAt, receivedAt: receivedAt, server: server}) => {
    const corrected = {
     sentAt: sentAt + behindMilliseconds,
     receivedAt: receivedAt + behindMilliseconds
    };
    const skew = (0, _domain_estimate_skew_js__WEBPACK_IMPORTED_MODULE_3__.H)({
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

/***/ 23953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  H: () => estimateSkew
 });
 const TOLERATED_MILLISECONDS = 5e3;
 const RESOLUTION_MILLISECONDS = 1e3;
 function estimateSkew({date: date, sentAt: sentAt, receivedAt: receivedAt}) {
  const least = date - receivedAt;
  const most = date + RESOLUTION_MILLISECONDS - sentAt;
  if (least <= TOLERATED_MILLISECONDS && most >= -TOLERATED_MILLISECONDS) return 0;
  return Math.round((least + most) / 2);
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

/***/ 92158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  g: () => clipText
 });
 let graphemes;
 function clipText(text, limitCharacters) {
  if (text.length <= limitCharacters) return text;
  graphemes ??= new Intl.Segmenter('en', {
   granularity: 'grapheme'
  });
  let room = '';
  for (const {segment: segment} of graphemes.segment(text.slice(0, limitCharacters + 1))) {
   if (room.length + segment.length > limitCharacters - 1) break;
   room += segment;
  }
  const endsAtWord = /\s/.test(text.charAt(room.length));
  const lastBlank = room.search(/\s\S*$/);
  return `${(!endsAtWord && lastBlank > limitCharacters / 2 ? room.slice(0, lastBlank) : room).trimEnd()}…`;
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

/***/ 78252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => githubApi
 });
 var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);
 function githubApi(env) {
  const {GITHUB_API_URL: api = 'https://api.github.com'} = env;
  (0, _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__.JM)(env, URL.canParse(api) ? new URL(api).hostname : '');
  return api;
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

/***/ 89482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  N: () => withinSeconds
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_local_clock_network_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63917);
 async function withinSeconds(seconds, task, clock) {
  task.catch(() => {});
  const done = new AbortController;
  const late = clock.sleep((0, _domain_local_clock_network_time_js__WEBPACK_IMPORTED_MODULE_1__.K)(clock, seconds * 1e3), done.signal).then(() => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('unreachable', `AWS did not respond within ${seconds} s.`));
  try {
   return await Promise.race([ task, late ]);
  } finally {
   done.abort();
  }
 }
}),

/***/ 21145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => observeServices,
  f: () => lookAtServices
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69539);
 async function lookAtServices(names, {services: services, clock: clock}) {
  const begunAt = (0, _use_cases_rollout_mark_start_js__WEBPACK_IMPORTED_MODULE_1__.E)(clock);
  const observations = await observeServices(names, services);
  return {
   observations: observations,
   at: begunAt()
  };
 }
 async function observeServices(names, services) {
  const clusters = [ ...new Set(names.map(name => name.cluster)) ];
  const read = new Map(await Promise.all(clusters.map(async cluster => [ cluster, await readCluster(cluster, names, services) ])));
  return names.map(({cluster: cluster, service: service}) => {
   const found = read.get(cluster);
   if (found instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) return {
    kind: 'unreadable',
    error: found
   };
   return {
    kind: 'seen',
    service: found?.find(snapshot => snapshot.name === service)
   };
  });
 }
 async function readCluster(cluster, names, services) {
  const wanted = names.filter(name => name.cluster === cluster).map(name => name.service);
  try {
   return (await services.describe(cluster, wanted)).services;
  } catch (error) {
   if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) return error;
   throw error;
  }
 }
}),

/***/ 76097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => noSourceKinds
 });
 const noSourceKinds = () => Promise.resolve([]);
}),

/***/ 83483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  k: () => readNamedValues
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
 function readNamedValues(items, {input: input, noun: noun, name: name, example: example}) {
  const pairs = new Map;
  items.forEach((item, index) => {
   const [, key = '', value = ''] = /^([^=\s]+)\s*=\s*(\S+)$/.exec(item) ?? [];
   if (!name.test(key)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `item ${index + 1} is not ${noun}=value. Write one line for each ${noun}, such as ${example}.`);
   if (pairs.has(key)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `${noun} ${(0, 
   _quote_safe_js__WEBPACK_IMPORTED_MODULE_1__.AB)(key)} appears twice. Remove one of the two.`);
   pairs.set(key, value);
  });
  return pairs;
 }
}),

/***/ 31185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  F3: () => secretOfHook,
  FL: () => HOOK_METHODS,
  PY: () => describeHook,
  pi: () => hooksAtShare
 });
 var _secret_address_public_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38124);
 const HOOK_METHODS = [ 'POST', 'PUT', 'PATCH', 'DELETE', 'GET' ];
 function hooksAtShare(hooks, percent) {
  return hooks.filter(({at: at}) => at === (percent === 0 ? 'before-traffic' : percent));
 }
 function describeHook({at: at, method: method, url: url}) {
  const when = typeof at === 'number' ? `at ${at}%` : at;
  return `Hook ${when} (${method} ${(0, _secret_address_public_host_js__WEBPACK_IMPORTED_MODULE_0__.m)(new URL(url))})`;
 }
 function secretOfHook({auth: auth}) {
  return auth.kind === 'none' ? void 0 : auth.secret;
 }
}),

/***/ 58046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  y: () => readContainerImages
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15117);
 var _domain_input_named_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83483);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);
 const CONTAINER = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
 function readContainerImages(inputs, {version: version, example: example}) {
  const items = inputs.list('images');
  if (version === 'previous' && items.length > 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('images', 'it cannot be combined with version: previous. Remove one of the two.');
  if (version === 'given' && items.length === 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('images', 'a value is required. Write a line container=image for each container with a new image.');
  const images = (0, _domain_input_named_values_js__WEBPACK_IMPORTED_MODULE_2__.k)(items, {
   input: 'images',
   noun: 'container',
   name: CONTAINER,
   example: example
  });
  for (const [container, image] of images) {
   if ((0, _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.o_)(image) === void 0 || (0, 
   _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.cc)(image)) throw (0, 
   _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('images', `the image of container ${(0, 
   _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.AB)(container)} is not a whole image reference. Write repository@sha256:….`);
   if ((0, _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.ol)(image) === void 0) throw (0, 
   _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('images', `the image of container ${(0, 
   _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.AB)(container)} has no digest. Write repository:tag@sha256:….`);
  }
  return images;
 }
}),

/***/ 43419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  f: () => connectSourcesLater
 });
 function connectSourcesLater(env, clock) {
  const aws = async () => (await Promise.all([ __webpack_require__.e(4492), __webpack_require__.e(3842) ]).then(__webpack_require__.bind(__webpack_require__, 54492))).reachAws(env, clock, void 0);
  return async declared => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(8752), __webpack_require__.e(456) ]).then(__webpack_require__.bind(__webpack_require__, 78752))).connectSources({
   env: env,
   clock: clock,
   aws: aws
  })(declared);
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

/***/ 72428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $6: () => textAt,
  FF: () => without,
  Gv: () => isObject,
  Vb: () => nameOf,
  fy: () => isTerminating,
  gT: () => listAt,
  i1: () => textsAt,
  kz: () => uidOf,
  lJ: () => objectAt,
  lW: () => annotationOf,
  mz: () => memberAt,
  tk: () => numberAt
 });
 function memberAt(value, ...path) {
  return path.reduce((found, key) => {
   if (typeof key === 'number') return Array.isArray(found) ? found[key] : void 0;
   return isObject(found) && Object.hasOwn(found, key) ? found[key] : void 0;
  }, value);
 }
 function textAt(value, ...path) {
  const found = memberAt(value, ...path);
  return typeof found === 'string' ? found : void 0;
 }
 function numberAt(value, ...path) {
  const found = memberAt(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) ? found : void 0;
 }
 function listAt(value, ...path) {
  const found = memberAt(value, ...path);
  return Array.isArray(found) ? found : [];
 }
 function objectAt(value, ...path) {
  const found = memberAt(value, ...path);
  return isObject(found) ? found : {};
 }
 function textsAt(value, ...path) {
  const entries = Object.entries(objectAt(value, ...path));
  return Object.fromEntries(entries.filter(entry => typeof entry[1] === 'string'));
 }
 function nameOf(object) {
  return textAt(object, 'metadata', 'name') ?? '';
 }
 function uidOf(object) {
  return textAt(object, 'metadata', 'uid') ?? '';
 }
 function isTerminating(object) {
  return textAt(object, 'metadata', 'deletionTimestamp') !== void 0;
 }
 function annotationOf(object, name) {
  return textAt(object, 'metadata', 'annotations', name);
 }
 function without(value, names) {
  return Object.fromEntries(Object.entries(objectAt(value)).filter(([name]) => !names.includes(name)));
 }
 function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
 }
}),

/***/ 27530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  nodeFiles: () => nodeFiles
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

/***/ 15117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W5: () => changeImage,
  cc: () => isBareTagOrDigest,
  mn: () => isImageChange,
  o_: () => parseImageReference,
  ol: () => digestOf
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
 function digestOf(image) {
  return /@(?<digest>sha256:[0-9a-f]{64})$/.exec(image)?.groups?.digest;
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
 const ROLE_NEED = {
  input: 'role-to-assume',
  otherwise: ', or remove the input and configure credentials in an earlier step.'
 };
 function stepIdTokens(env, masks, {input: input, otherwise: otherwise} = ROLE_NEED) {
  return {
   async request(audience) {
    const {ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = ''} = env;
    if (url === '' || bearer === '') throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `the job has no permission to request an OpenID Connect token. Add \`permissions: id-token: write\`${otherwise}`);
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

/***/ 17043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _H: () => requireCluster,
  mO: () => requireServiceReference,
  rU: () => requireService
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
 const SERVICE = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/(?:[A-Za-z0-9_-]{1,255}\/)?)?[A-Za-z0-9_-]{1,255}$/;
 const PLAIN_SERVICE = /^[A-Za-z0-9_-]{1,255}$/;
 const CLUSTER = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
 function requireCluster(value) {
  return requireMatching(value, 'cluster', CLUSTER);
 }
 function requireService(value) {
  return requireMatching(value, 'service', PLAIN_SERVICE);
 }
 function requireServiceReference(value) {
  return requireMatching(value, 'service', SERVICE);
 }
 function requireMatching(value, name, form) {
  if (form.test(value)) return value;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, `expected a name with letters, digits, - and _ (at most 255)${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__.I0)(value)}.`);
 }
}),

/***/ 35449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  T: () => parseDocument,
  k: () => readFile
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
 async function parseDocument(text, origin) {
  const format = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__.bU)(text, origin);
  if (format === 'yaml') return parseAsYaml(text, origin);
  const {parseJson: parseJson} = await Promise.all([ __webpack_require__.e(9370), __webpack_require__.e(828) ]).then(__webpack_require__.bind(__webpack_require__, 60828));
  try {
   return parseJson(text, origin);
  } catch (error) {
   if (format === 'json') throw error;
   return parseAsYaml(text, origin).catch(() => Promise.reject(error));
  }
 }
 async function parseAsYaml(text, origin) {
  const {parseYaml: parseYaml} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7917) ]).then(__webpack_require__.bind(__webpack_require__, 47917));
  return parseYaml(text, origin);
 }
 async function readFile({input: input, path: path}, files) {
  const text = await files.read(path, {
   input: input
  });
  if (text !== void 0) return text;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('not-found', `Input "${input}": file ${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.AB)(path)} does not exist. The path is relative to the workspace.`);
 }
}),

/***/ 54690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => sourceKinds
 });
 const sourceKinds = async () => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(2216), __webpack_require__.e(4644) ]).then(__webpack_require__.bind(__webpack_require__, 44644))).SOURCE_DIALECTS;
}),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => groupBy
 });
 function groupBy(items, keyOf) {
  const groups = new Map;
  for (const item of items) {
   const key = keyOf(item);
   const group = groups.get(key);
   if (group === void 0) groups.set(key, [ item ]); else group.push(item);
  }
  return groups;
 }
}),

/***/ 41968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => tagsOfRun,
  MV: () => readRunIdentity,
  R2: () => RUN_TAG,
  z2: () => COMMIT_TAG
 });
 function readRunIdentity(env) {
  const {GITHUB_SHA: GITHUB_SHA, GITHUB_SERVER_URL: GITHUB_SERVER_URL, GITHUB_REPOSITORY: GITHUB_REPOSITORY, GITHUB_RUN_ID: GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT: GITHUB_RUN_ATTEMPT} = env;
  const isRun = [ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID ].every(part => (part ?? '') !== '');
  const run = `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}/actions/runs/${GITHUB_RUN_ID ?? ''}`;
  const attempt = (GITHUB_RUN_ATTEMPT ?? '') === '' ? '' : `/attempts/${GITHUB_RUN_ATTEMPT ?? ''}`;
  return {
   commit: GITHUB_SHA === '' ? void 0 : GITHUB_SHA,
   url: isRun ? run + attempt : void 0
  };
 }
 const COMMIT_TAG = 'deploy-kit:commit';
 const RUN_TAG = 'deploy-kit:run';
 function tagsOfRun({commit: commit, url: url}) {
  return [ ...commit === void 0 ? [] : [ {
   key: COMMIT_TAG,
   value: commit
  } ], ...url === void 0 ? [] : [ {
   key: RUN_TAG,
   value: url
  } ] ];
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

/***/ 52019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  v: () => forEachLimited
 });
 async function forEachLimited(items, limit, task) {
  const results = [];
  const queue = items.entries();
  const work = async () => {
   for (const [index, item] of queue) results[index] = await task(item);
  };
  await Promise.all(Array.from({
   length: Math.min(limit, items.length)
  }, work));
  return results;
 }
}),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => unlessCancelled,
  c: () => Cancelled
 });
 class Cancelled extends Error {
  constructor() {
   super('The job was canceled.');
   this.name = 'Cancelled';
  }
 }
 async function unlessCancelled(signal, task) {
  task.catch(() => {});
  let cancel = () => {};
  const aborted = new Promise((_, reject) => {
   cancel = () => reject(new Cancelled);
   if (signal.aborted) cancel(); else signal.addEventListener('abort', cancel, {
    once: true
   });
  });
  try {
   return await Promise.race([ aborted, task ]);
  } finally {
   signal.removeEventListener('abort', cancel);
  }
 }
}),

/***/ 12897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  T: () => leaveWhenCancelled,
  b: () => openStep
 });
 var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27530);
 var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63462);
 var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41968);
 var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26301);
 var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61751);
 var _runner_step_phase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52546);
 var _runner_step_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46036);
 var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78745);
 function openStep(env) {
  const log = (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_2__.t)();
  const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.V)(env, sentence => log.line(sentence));
  const cancelled = (0, _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_6__.W)();
  const step = {
   clock: clock,
   state: (0, _runner_step_state_js__WEBPACK_IMPORTED_MODULE_4__.Q)(),
   cancelled: cancelled,
   log: log,
   summary: (0, _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__.x)(env),
   files: (0, _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__.nodeFiles)(env),
   run: (0, _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_7__.MV)(env)
  };
  return {
   phase: (0, _runner_step_phase_js__WEBPACK_IMPORTED_MODULE_3__.k)(process.argv),
   step: step
  };
 }
 function leaveWhenCancelled({cancelled: cancelled}) {
  if (cancelled.aborted) process.exit();
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

/***/ 64333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $V: () => withConfiguration,
  OQ: () => runsOthers,
  Rh: () => describeRunning,
  WM: () => findPrimary,
  hH: () => nameRevision
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 var _domain_text_count_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);
 function withConfiguration(service, deploymentConfiguration) {
  const {deploymentCircuitBreaker: breaker, alarms: alarms} = deploymentConfiguration;
  return {
   ...service,
   deploymentConfiguration: deploymentConfiguration,
   circuitBreaker: (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(breaker) ? {
    enabled: breaker.enable === true,
    rollback: breaker.rollback === true
   } : void 0,
   alarms: (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(alarms) ? {
    names: (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(alarms.alarmNames) ? alarms.alarmNames.filter(name => typeof name === 'string') : [],
    enabled: alarms.enable === true,
    rollback: alarms.rollback === true
   } : void 0
  };
 }
 function findPrimary(service) {
  return service.deployments.find(deployment => deployment.status === 'PRIMARY');
 }
 function nameRevision(taskDefinition) {
  return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
 }
 function runsOthers(service, taskDefinition) {
  return service.deployments.some(other => other.taskDefinition !== taskDefinition && other.runningCount > 0);
 }
 function describeRunning(service) {
  const counts = new Map;
  for (const {runningCount: runningCount, taskDefinition: taskDefinition} of service.deployments) if (runningCount > 0) counts.set(taskDefinition, (counts.get(taskDefinition) ?? 0) + runningCount);
  if (counts.size === 0) return 'no task is running';
  const parts = [ ...counts ].map(([taskDefinition, count]) => `${(0, _domain_text_count_of_js__WEBPACK_IMPORTED_MODULE_1__.p)(count, 'task')} of ${nameRevision(taskDefinition)}`);
  const isOne = counts.size === 1 && [ ...counts.values() ][0] === 1;
  return `${parts.join(' and ')} ${isOne ? 'is' : 'are'} running`;
 }
}),

/***/ 51193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Hf: () => LIMIT_CONTAINERS,
  MR: () => containerNames,
  Mz: () => containersOf,
  UK: () => TOO_MANY_CONTAINERS,
  ts: () => listContainers,
  v5: () => changeContainers
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 const LIMIT_CONTAINERS = 100;
 const TOO_MANY_CONTAINERS = `containerDefinitions has more than ${LIMIT_CONTAINERS} containers; ECS accepts at most 10.`;
 function containersOf(definition) {
  const {containerDefinitions: containerDefinitions} = definition;
  return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(containerDefinitions) ? containerDefinitions.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv) : [];
 }
 function containerNames(definition) {
  return containersOf(definition).flatMap(({name: name}) => typeof name === 'string' ? [ name ] : []);
 }
 function listContainers(definition) {
  const names = containerNames(definition).map(name => `"${name}"`);
  if (names.length === 0) return 'the task definition has no containers';
  return names.length === 1 ? `the only container is ${names.join('')}` : `the containers are ${names.join(', ')}`;
 }
 function changeContainers(definition, change) {
  const containerDefinitions = containersOf(definition).map(container => typeof container.name === 'string' ? change(container, container.name) : container);
  return {
   ...definition,
   containerDefinitions: containerDefinitions
  };
 }
}),

/***/ 85257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Y: () => namesOfSides,
  z: () => SAFE_IN_QUERIES
 });
 const SAFE_IN_QUERIES = /^[^"'`\\\p{Cc}]+$/u;
 function namesOfSides({canary: canary, stable: stable}, own = {}) {
  return {
   canary: namesOf(canary, stable, own.canary ?? {}),
   stable: stable === void 0 ? new Map : namesOf(stable, canary, own.stable ?? {})
  };
 }
 function namesOf(revision, other, own) {
  const containers = tellingContainers(revision, other);
  const values = {
   id: revision.id,
   label: revision.label,
   tag: onlyOne(containers.map(container => tagOf(revision.images[container] ?? ''))),
   digest: onlyOne(containers.map(container => revision.digests[container])),
   ...own
  };
  return new Map(Object.entries(values).flatMap(([name, value]) => value !== void 0 && SAFE_IN_QUERIES.test(value) ? [ [ `side.${name}`, value ] ] : []));
 }
 function tellingContainers({images: images}, other) {
  const all = Object.keys(images);
  const changed = all.filter(container => images[container] !== other?.images[container]);
  return changed.length === 0 ? all : changed;
 }
 function tagOf(image) {
  return /:([\w.-]{1,128})$/.exec(image.split('@')[0] ?? '')?.[1];
 }
 function onlyOne(values) {
  const [value, ...others] = new Set(values);
  return others.length === 0 ? value : void 0;
 }
}),

/***/ 65279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  g: () => toEcsResult,
  p: () => readEcsResult
 });
 var _present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);
 function toEcsResult({cluster: cluster, registered: registered, ...ids}) {
  return {
   cluster: cluster,
   registered: registered,
   ...(0, _present_members_js__WEBPACK_IMPORTED_MODULE_0__.P)(ids)
  };
 }
 function readEcsResult(value, readText) {
  if (typeof value !== 'object' || value === null) return;
  const {cluster: cluster, registered: registered, ...ids} = value;
  const name = readText(cluster);
  if (name === void 0) return;
  return {
   cluster: name,
   registered: registered === true,
   ...(0, _present_members_js__WEBPACK_IMPORTED_MODULE_0__.P)({
    taskDefinition: readText(ids.taskDefinition),
    previousTaskDefinition: readText(ids.previousTaskDefinition),
    deploymentId: readText(ids.deploymentId),
    serviceDeploymentArn: readText(ids.serviceDeploymentArn)
   })
  };
 }
}),

/***/ 53177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Gv: () => VERDICTS_WORST_FIRST,
  T0: () => countWorst,
  Xb: () => verdictFor,
  gf: () => isGreen,
  jC: () => ROLLED_BACK,
  kS: () => combineEndings
 });
 const VERDICTS_WORST_FIRST = [ 'failed', 'unknown', 'timed-out', 'cancelled', 'rolled-back', 'superseded', 'paused', 'succeeded' ];
 const ROLLED_BACK = 'Rolled back';
 function verdictFor(cause, otherwise) {
  return cause === 'timed-out' || cause === 'cancelled' ? cause : otherwise;
 }
 function isGreen(verdict) {
  return verdict === 'succeeded' || verdict === 'paused';
 }
 function combineEndings(endings) {
  const [first, ...others] = endings;
  if (first === void 0) throw new RangeError('There is no outcome to combine.');
  if (others.length === 0) return {
   verdict: first.verdict,
   reasonCode: first.reasonCode,
   reason: first.reason
  };
  const {verdict: verdict, worst: worst} = findWorst(endings);
  const codes = new Set(worst.map(ending => ending.reasonCode));
  const count = countWorst(endings);
  return {
   verdict: verdict,
   reasonCode: codes.size === 1 ? worst[0]?.reasonCode ?? 'several' : 'several',
   reason: isGreen(verdict) ? count : `${count} ${worst.map(ending => `${ending.subject}: ${ending.reason}`).join(' ')}`
  };
 }
 function countWorst(endings) {
  const {verdict: verdict, worst: worst} = findWorst(endings);
  const count = worst.length === endings.length ? `All ${endings.length}` : `${worst.length} of ${endings.length}`;
  return `${count} services: ${verdict}.`;
 }
 function findWorst(endings) {
  const verdict = VERDICTS_WORST_FIRST.find(word => endings.some(ending => ending.verdict === word)) ?? 'unknown';
  return {
   verdict: verdict,
   worst: endings.filter(ending => ending.verdict === verdict)
  };
 }
}),

/***/ 75188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Y: () => uncapitalize,
  Z: () => capitalize
 });
 function capitalize(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
 }
 function uncapitalize(sentence) {
  return /^[A-Z][a-z]*\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
 }
}),

/***/ 35330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => matchesPattern
 });
 function matchesPattern(text, pattern, {questionMark: questionMark}) {
  const fits = (at, place) => pattern[place] === text[at] || questionMark === 'any-character' && pattern[place] === '?';
  let at = 0;
  let place = 0;
  let afterStar = -1;
  let resumeAt = 0;
  while (at < text.length) if (pattern[place] === '*') {
   place += 1;
   afterStar = place;
   resumeAt = at;
  } else if (place < pattern.length && fits(at, place)) {
   at += 1;
   place += 1;
  } else if (afterStar >= 0) {
   resumeAt += 1;
   at = resumeAt;
   place = afterStar;
  } else return false;
  while (pattern[place] === '*') place += 1;
  return place === pattern.length;
 }
}),

/***/ 28792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  g: () => readTaskDefinitionSource,
  n: () => parseTaskDefinitionSource
 });
 var _service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
 const ARN = /^arn:aws(?:-[a-z]+)*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[A-Za-z0-9_-]{1,255}(?::[1-9]\d*)?$/;
 const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
 const REVISION = /^[A-Za-z0-9_-]{1,255}:[1-9]\d*$/;
 function parseTaskDefinitionSource(input, text) {
  if (text.startsWith('arn:')) return {
   kind: 'registered',
   input: input,
   reference: requireArn(input, text)
  };
  if (FAMILY.test(text) || REVISION.test(text)) return {
   kind: 'registered',
   input: input,
   reference: text
  };
  return {
   kind: 'file',
   input: input,
   path: text
  };
 }
 function readTaskDefinitionSource(inputs) {
  const path = inputs.text('task-definition');
  const arn = inputs.text('task-definition-arn');
  const family = readFamily(inputs);
  const service = inputs.text('service');
  if (path !== void 0) return {
   kind: 'file',
   input: 'task-definition',
   path: path
  };
  if (arn !== void 0) return {
   kind: 'registered',
   input: 'task-definition-arn',
   reference: requireArn('task-definition-arn', arn)
  };
  if (family !== void 0) return {
   kind: 'registered',
   input: 'task-definition-family',
   reference: family
  };
  if (service !== void 0) return {
   kind: 'service',
   cluster: (0, _service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__._H)(inputs.required('cluster')),
   service: (0, _service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__.mO)(service)
  };
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('task-definition', 'no task definition is set. Set a file here, or "task-definition-arn", "task-definition-family" or "service".');
 }
 function readFamily(inputs) {
  const family = inputs.text('task-definition-family');
  const revision = inputs.wholeNumber('task-definition-revision', {
   from: 1,
   to: Number.MAX_SAFE_INTEGER
  });
  if (family === void 0) {
   if (revision === void 0) return;
   throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('task-definition-revision', 'a revision requires its family. Set "task-definition-family" too.');
  }
  if (!FAMILY.test(family)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('task-definition-family', 'expected a family: up to 255 letters, digits, hyphens and underscores.');
  return revision === void 0 ? family : `${family}:${revision}`;
 }
 function requireArn(input, text) {
  if (ARN.test(text)) return text;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)(input, 'expected the ARN of a task definition, such as arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7.');
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

/***/ 63768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W: () => publicAddress
 });
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
 function publicAddress(address) {
  const end = address.search(/[?#]/);
  const whole = end === -1 ? address : address.slice(0, end);
  const pathAt = whole.indexOf('/', whole.indexOf('://') + 3);
  const [start, path] = pathAt === -1 ? [ whole, '' ] : [ whole.slice(0, pathAt), whole.slice(pathAt) ];
  const shown = path.split('/').map(part => part.split(/[^A-Za-z0-9]+/).some(_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__.zC) ? '***' : part).join('/');
  return `${start}${shown}${end === -1 ? '' : '?***'}`;
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

/***/ 88502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A9: () => farReachingIn,
  Sd: () => idsIn,
  Z_: () => prefixIds
 });
 const WORDS = /"[^"]*"|'[^']*'|([A-Za-z_]\w*)(\s*\()?/g;
 const FAR_REACHING = [ 'METRICS', 'SEARCH' ];
 function idsIn(expression) {
  return [ ...new Set([ ...expression.matchAll(WORDS) ].flatMap(([, word = '', call]) => isId(word, call) ? word : [])) ];
 }
 function farReachingIn(expression) {
  return [ ...expression.matchAll(WORDS) ].map(([, word = '', call]) => call === void 0 ? '' : word.toUpperCase()).find(word => FAR_REACHING.includes(word));
 }
 function prefixIds(expression, prefix) {
  return expression.replaceAll(WORDS, (all, word, call) => isId(word ?? '', call) ? `${prefix}${all}` : all);
 }
 function isId(word, call) {
  return /^[a-z]/.test(word) && call === void 0;
 }
}),

/***/ 89570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  X: () => formatSize
 });
 function formatSize(bytes) {
  const units = [ 'B', 'kB', 'MB', 'GB', 'TB' ];
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1e3 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? 'B'}`;
 }
}),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => readClaimTexts,
  v: () => readTokenClaims
 });
 function readClaimTexts(token) {
  const claims = Object.entries(parsePayload(token.split('.')[1] ?? ''));
  return Object.fromEntries(claims.flatMap(([name, value]) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [ [ name, String(value) ] ] : []));
 }
 function readTokenClaims(token) {
  const claims = parsePayload(token.split('.')[1] ?? '');
  return {
   subject: textOf(claims.sub),
   audience: textOf(claims.aud),
   issuer: textOf(claims.iss),
   workflow: textOf(claims.job_workflow_ref)
  };
 }
 function parsePayload(segment) {
  try {
   const bytes = Uint8Array.from(atob(segment.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0));
   const payload = JSON.parse((new TextDecoder).decode(bytes));
   return typeof payload === 'object' && payload !== null ? {
    ...payload
   } : {};
  } catch {
   return {};
  }
 }
 function textOf(claim) {
  return typeof claim === 'string' ? claim : void 0;
 }
}),

/***/ 85209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  z: () => pollIntervalMilliseconds
 });
 const SHORTEST_MILLISECONDS = 1e3;
 const LONGEST_MILLISECONDS = 1e4;
 const SHARE_OF_ELAPSED = 1 / 50;
 function pollIntervalMilliseconds(elapsedMilliseconds) {
  return Math.min(LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, elapsedMilliseconds * SHARE_OF_ELAPSED));
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

/***/ 33639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  z: () => isExactNumber
 });
 var _text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22561);
 function isExactNumber(source, number) {
  if (!Number.isFinite(number)) return false;
  const said = readDecimal(source);
  const held = readDecimal(String(number));
  return said !== void 0 && said.digits === held?.digits && said.exponent === held.exponent;
 }
 function readDecimal(text) {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
  const all = whole + fraction;
  if (all === '') return;
  const digits = (0, _text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__.h)(all.replace(/^0+/, ''), '0');
  if (digits === '') return {
   digits: '0',
   exponent: 0
  };
  const trailing = all.length - (0, _text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__.h)(all, '0').length;
  return {
   digits: `${sign === '-' ? '-' : ''}${digits}`,
   exponent: Number(exponent) - fraction.length + trailing
  };
 }
}),

/***/ 47917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  parseYaml: () => parseYaml
 });
 var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
 var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
 var _exact_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33639);
 var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74476);
 function parseYaml(text, origin) {
  const {document: document, locate: locate, fail: fail} = (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__._)(text, {
   origin: origin
  });
  if (document.directives.yaml.version !== '1.2') throw fail(0, 'only YAML 1.2 is supported. Remove the %YAML directive.');
  if (document.contents === null) throw fail(0, 'the text is empty; expected a YAML mapping.');
  const value = new Conversion(document, fail).run();
  return {
   origin: origin,
   value: value,
   positionOf: path => findPosition(document, path, locate)
  };
 }
 class Conversion {
  document;
  fail;
  values=0;
  constructor(document, fail) {
   this.document = document;
   this.fail = fail;
  }
  run() {
   return this.convert(this.document.contents, 0);
  }
  convert(node, depth) {
   const start = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] ?? 0 : 0;
   this.values += 1;
   if (this.values > _document_js__WEBPACK_IMPORTED_MODULE_1__.Hg) throw this.fail(start, TOO_MANY_VALUES);
   if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__.uT) throw this.fail(start, 'the lists and mappings are nested too deeply.');
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) return this.convertAlias(node.resolve(this.document), depth, start);
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return node.items.map(item => this.convert(item, depth + 1));
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return Object.fromEntries(node.items.map(pair => this.convertPair(pair, depth)));
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) return this.convertScalar(node.value, node.source ?? '', start);
   return null;
  }
  convertAlias(node, depth, start) {
   if (node === void 0) throw this.fail(start, 'this is not valid YAML: an alias refers to no anchor.');
   return this.convert(node, depth + 1);
  }
  convertPair({key: key, value: value}, depth) {
   const name = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : '';
   const start = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(key) ? key.range?.[0] ?? 0 : 0;
   if (name === '<<') throw this.fail(start, 'merge keys (<<) are not supported. Write the members out.');
   return [ name, this.convert(value, depth + 1) ];
  }
  convertScalar(value, source, start) {
   if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
   if (typeof value === 'number' && isExact(source, value)) return value;
   throw this.fail(start, 'this number would be rounded. Shorten it, or put it in quotes.');
  }
 }
 const TOO_MANY_VALUES = 'the document has more than 25,000 values, counting those repeated by aliases; shorten it.';
 function isExact(source, value) {
  return /^0[xo]/.test(source) ? Number.isSafeInteger(value) : (0, _exact_number_js__WEBPACK_IMPORTED_MODULE_3__.z)(source, value);
 }
 function findPosition(document, path, locate) {
  const node = path.reduce((inner, key) => childAt(inner, key), document.contents);
  return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) && node.range ? locate(node.range[0]) : void 0;
 }
 const MEMBERS = new WeakMap;
 function childAt(node, key) {
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return typeof key === 'number' ? node.items[key] : void 0;
  if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return;
  const members = MEMBERS.get(node) ?? new Map(node.items.map(pair => [ nameOf(pair.key), pair.value ]));
  MEMBERS.set(node, members);
  return members.get(key);
 }
 function nameOf(key) {
  return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : '';
 }
}),

/***/ 74476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _: () => readYamlTree
 });
 var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
 var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
 var _text_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83733);
 const LIMIT_CHARACTERS = 128 * 1024;
 function readYamlTree(text, {origin: origin, reasons: reasons = {}}) {
  const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
  const locate = offset => {
   const {line: line, col: col} = lines.linePos(offset);
   return {
    line: Math.max(1, line),
    column: Math.max(1, col)
   };
  };
  const fail = (offset, message) => (0, _text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)({
   origin: origin,
   position: locate(offset)
  }, message);
  if (text.length > LIMIT_CHARACTERS) throw (0, _text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)({
   origin: origin
  }, 'the text is longer than 128 KiB of YAML; shorten it.');
  const explain = code => reasons[code] ?? REASONS[code] ?? 'unexpected content';
  const invalid = ({pos: pos, code: code}) => fail(pos[0], `this is not valid YAML: ${explain(isAfterTab(text, pos[0]) ? 'TAB_AS_INDENT' : code)}.`);
  const document = parse(text, lines, {
   fail: fail,
   invalid: invalid
  });
  const [problem] = [ ...document.errors, ...document.warnings ];
  if (problem !== void 0) throw invalid(problem);
  checkNodes(document.contents, text, (offset, message) => fail(offset, message === REPEATED ? `this is not valid YAML: ${explain(REPEATED)}.` : message));
  return {
   document: document,
   locate: locate,
   fail: fail
  };
 }
 function isAfterTab(text, offset) {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = text.slice(Math.max(start, offset - LONGEST_INDENT), offset);
  return indent.includes('\t') && /^[ \t]+$/.test(indent);
 }
 const LONGEST_INDENT = 200;
 const REPEATED = 'DUPLICATE_KEY';
 function checkNodes(root, text, fail) {
  const open = [ {
   node: root,
   depth: 0
  } ];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
   const {node: node, depth: depth} = next;
   if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__.uT) throw fail(offsetOf(node), TOO_DEEP);
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.type === 'PLAIN' && hasItem(text, node.range)) throw fail(offsetOf(node), DEEPER_ITEM);
   const inside = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) ? node.items : (0, 
   yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? node.items.map(({value: value}) => value) : [];
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) refuseRepeats(node.items, fail);
   for (let index = inside.length - 1; index >= 0; index -= 1) open.push({
    node: inside[index],
    depth: depth + 1
   });
  }
 }
 function hasItem(text, range) {
  return range !== null && range !== void 0 && /\n[ \t]*- /.test(text.slice(range[0], range[1]));
 }
 const DEEPER_ITEM = 'the next line begins with a dash and is indented deeper. Give all items of a list the same indentation.';
 function refuseRepeats(pairs, fail) {
  const names = new Set;
  for (const {key: key} of pairs) {
   const name = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? key.value : key;
   if (names.has(name)) throw fail(offsetOf(key), REPEATED);
   names.add(name);
  }
 }
 function offsetOf(node) {
  return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) || (0, 
  yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? node.range?.[0] ?? 0 : 0;
 }
 const TOO_DEEP = 'the lists and mappings are nested too deeply.';
 function parse(text, lineCounter, {fail: fail, invalid: invalid}) {
  const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__.Dk({
   version: '1.2',
   schema: 'core',
   merge: false,
   stringKeys: true,
   uniqueKeys: false,
   prettyErrors: false,
   logLevel: 'error'
  });
  const {errors: errors} = composer.streamInfo();
  let first;
  errors.push = problem => {
   first ??= problem;
   throw invalid(first);
  };
  try {
   const [document, second] = composer.compose(tokensOf(text, lineCounter, fail), true, text.length);
   if (document === void 0) throw fail(0, EMPTY);
   if (second !== void 0) throw fail(second.range[0], `this is not valid YAML: ${REASONS.MULTIPLE_DOCS ?? ''}.`);
   return document;
  } catch (error) {
   if (error instanceof RangeError) throw fail(0, TOO_DEEP);
   throw error;
  }
 }
 const EMPTY = 'the text is empty; expected a YAML mapping.';
 function* tokensOf(text, lineCounter, fail) {
  const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.iX(lineCounter.addNewLine);
  lineCounter.addNewLine(0);
  let depth = 0;
  let offset = 0;
  for (const lexeme of (new yaml__WEBPACK_IMPORTED_MODULE_0__.JG).lex(text)) {
   const kind = yaml__WEBPACK_IMPORTED_MODULE_0__.DB.tokenType(lexeme);
   if (kind === 'flow-map-start' || kind === 'flow-seq-start') depth += 1;
   if (kind === 'flow-map-end' || kind === 'flow-seq-end') depth -= 1;
   if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__.uT) throw fail(offset, TOO_DEEP);
   for (const token of parser.next(lexeme)) {
    yield token;
    if (token.type === 'error') return;
   }
   offset += lexeme.length;
  }
  yield* parser.end();
 }
 const REASONS = {
  BAD_ALIAS: 'an alias has no name or ends in a colon',
  BAD_DQ_ESCAPE: 'a string has an unknown escape',
  BAD_INDENT: 'the indentation is wrong, or a bracket or brace is not closed',
  BAD_SCALAR_START: 'a string starts with a reserved character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a nested mapping must start on its own line, and keys of one mapping have the same indentation',
  DUPLICATE_KEY: 'a key appears twice in this mapping',
  MISSING_CHAR: 'a closing quote, bracket or colon is missing, or the indentation is wrong',
  MULTILINE_IMPLICIT_KEY: 'a key must stay on one line and end with a colon and a space',
  MULTIPLE_DOCS: 'there is more than one document',
  NON_STRING_KEY: 'a key is not a string',
  TAB_AS_INDENT: 'tabs cannot be used for indentation; use spaces',
  TAG_RESOLVE_FAILED: 'tags (!…) are not supported',
  UNEXPECTED_TOKEN: 'unexpected content; check the quotes, brackets and indentation before it'
 };
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

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  r: () => shellWord
 });
 const PLAIN = /^[\w@%+:,./-]+$/;
 function shellWord(...parts) {
  const words = parts.filter(part => part !== '').map(quotePart);
  return words.length === 0 ? "''" : words.join('');
 }
 function quotePart(part) {
  if (typeof part !== 'string') return `"$${part.variable}"`;
  return PLAIN.test(part) ? part : `'${part.replaceAll("'", String.raw`'\''`)}'`;
 }
}),

/***/ 98660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Pp: () => gotGateText,
  Rq: () => readGateText,
  Rt: () => badGate,
  a: () => unknownKey,
  rq: () => refuseSlip,
  vh: () => readMapping
 });
 var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
 var _document_text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83733);
 var _document_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74476);
 var _input_find_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91573);
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44195);
 var _input_yaml_slip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36437);
 const GATE_NAMES = [ 'errors', 'latency', 'error-rate-above', 'alert-rules', 'alarms', 'http', 'targets', 'mann-whitney', 'value-above' ];
 function badGate({input: input, ...position}, message) {
  return (0, _document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)({
   origin: {
    kind: 'input',
    input: input ?? 'gates'
   },
   position: position
  }, message);
 }
 function readGateText(text, input) {
  const {document: document, locate: locate} = (0, _document_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__._)(text, {
   origin: {
    kind: 'input',
    input: input ?? 'gates'
   },
   reasons: input === void 0 ? REASONS : {}
  });
  return convert(document.contents, input === void 0 ? locate : offset => ({
   ...locate(offset),
   input: input
  }));
 }
 const REASONS = {
  DUPLICATE_KEY: 'this key appears twice; remove one of the two, or combine both into one list if the gate accepts a list'
 };
 function convert(node, place) {
  const at = place(offsetOf(node));
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) throw badGate(at, 'aliases are not supported. Write the value out.');
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) && node.tag !== void 0) throw badGate(at, 'tags (!…) are not supported. Remove the tag.');
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return {
   kind: 'list',
   items: node.items.map(item => convert(item, place)),
   at: at
  };
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return {
   kind: 'mapping',
   entries: node.items.map(pair => convertPair(pair, place)),
   at: at
  };
  if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || node.value === null) return {
   kind: 'blank',
   at: at
  };
  return {
   kind: 'scalar',
   text: typeof node.value === 'string' ? node.value : node.source ?? '',
   at: at
  };
 }
 function convertPair({key: key, value: value}, place) {
  const name = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : '';
  const keyAt = place(offsetOf(key));
  const text = convert(value, place);
  return {
   key: name,
   keyAt: keyAt,
   value: text.kind === 'blank' ? {
    kind: 'blank',
    at: keyAt
   } : text
  };
 }
 function offsetOf(node) {
  return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] ?? 0 : 0;
 }
 function readMapping(text, {keys: keys, of: of}) {
  if (text.kind === 'blank') return new Map;
  refuseSlip(text, keys);
  if (text.kind !== 'mapping') {
   if (keys.length === 1 && text.kind === 'scalar') throw badGate(text.at, `${of} takes no value. Write "${of}:" without a value, or "${of}: { ${keys[0] ?? ''}: … }".`);
   const advice = text.kind === 'list' ? 'Remove the dashes or brackets.' : `Write "${of}: { ${keys[0] ?? 'key'}: … }".`;
   throw badGate(text.at, `expected keys under ${of} (${keys.join(', ')})${gotGateText(text)}. ${advice}`);
  }
  return new Map(text.entries.map(entry => [ readKey(entry, {
   keys: keys,
   of: of
  }), entry.value ]));
 }
 function readKey({key: key, keyAt: keyAt}, {keys: keys, of: of}) {
  const known = keys.find(name => name === key);
  if (known !== void 0) return known;
  throw badGate(keyAt, unknownKey(key, {
   keys: keys,
   of: of,
   isGate: keyAt.input === void 0
  }));
 }
 function refuseSlip(text, keys) {
  const slip = text.kind === 'scalar' ? (0, _input_yaml_slip_js__WEBPACK_IMPORTED_MODULE_3__.O)(text.text, keys) : void 0;
  if (slip !== void 0) throw badGate(text.at, slip);
 }
 function unknownKey(key, {keys: keys, of: of, isGate: isGate = true}) {
  const slip = (0, _input_yaml_slip_js__WEBPACK_IMPORTED_MODULE_3__.O)(key, keys);
  if (slip !== void 0) return slip;
  if (isGate && of !== 'gates' && GATE_NAMES.some(name => name === key) && !keys.includes(key)) return `${of} has no key "${key}", which is a gate of its own. Write "${key}:" at the top level, without indentation.`;
  return `${of} has no key ${(0, _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.XW)(key)}; did you mean "${(0, 
  _input_find_nearest_js__WEBPACK_IMPORTED_MODULE_5__.q)(key, keys)}"? Known: ${keys.join(', ')}.`;
 }
 function gotGateText(text, mark = ',') {
  switch (text.kind) {
  case 'blank':
   return `${mark} got nothing`;

  case 'scalar':
   return (0, _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.L3)(text.text, mark);

  case 'list':
   return `${mark} got a list`;

  case 'mapping':
   return `${mark} got a mapping`;
  }
 }
}),

/***/ 93460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  EM: () => SOURCE_SECRETS,
  af: () => readSecretName,
  kT: () => readSecretLines
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98660);
 function readSecretName(text) {
  const name = text.kind === 'scalar' ? /^env:([A-Za-z_]\w{0,127})$/.exec(text.text)?.[1] : void 0;
  if (name !== void 0) return name;
  const found = text.kind === 'scalar' ? ', got another text' : (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Pp)(text);
  throw (0, _read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(text.at, `expected env:NAME, the environment variable that holds the secret${found}. Set the variable from a secret in env of the step.`);
 }
 const SOURCE_SECRETS = 'SOURCE_SECRETS';
 function readSecretLines(lines) {
  const secrets = new Map;
  for (const [index, line] of lines.split('\n').entries()) {
   const trimmed = line.trim();
   if (trimmed === '' || trimmed.startsWith('#')) continue;
   const [, name = '', text = ''] = /^([A-Za-z_]\w{0,127})=(.*)$/.exec(trimmed) ?? [];
   const value = text.trim();
   if (value === '') throw badLine(index, 'expected NAME=value. Write each secret on one line.');
   if (secrets.has(name)) throw badLine(index, 'this name is on another line too. Remove one of the lines.');
   secrets.set(name, value);
  }
  return secrets;
 }
 function badLine(index, problem) {
  return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', `${SOURCE_SECRETS}, line ${index + 1}: ${problem}`);
 }
}),

/***/ 87697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  P: () => authHeaders
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 function authHeaders(auth, secrets) {
  if (auth.kind === 'none') return {};
  const secret = secretOf(auth.secret, secrets);
  switch (auth.kind) {
  case 'bearer':
   return {
    authorization: `Bearer ${secret}`
   };

  case 'basic':
   return {
    authorization: `Basic ${Buffer.from(`${auth.username}:${secret}`).toString('base64')}`
   };

  case 'header':
   return {
    [auth.header.toLowerCase()]: secret
   };
  }
 }
 function secretOf(name, secrets) {
  const secret = secrets.get(name);
  if (secret === void 0 || secret === '') throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('credentials-missing', `Environment variable ${name} is not set. Set it from a secret in env of the step.`);
  if (/^[\x20-\x7e]+$/.test(secret)) return secret;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', `Environment variable ${name} contains characters that a header cannot have, such as a line break.`);
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

/***/ 18510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $q: () => countBad,
  Zx: () => labelOfKey,
  kz: () => signalKey
 });
 var _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55797);
 function signalKey(signal) {
  if (signal.from !== void 0) return sourcedKey(signal.from);
  return signal.kind === 'errors' ? 'errors' : `slower-than-${signal.slowerThanMilliseconds}ms`;
 }
 function sourcedKey({label: label, source: source, requests: requests, bad: bad, missing: missing}) {
  return `sourced ${JSON.stringify([ label, source, requests, bad, missing ], withoutPlaces)}`;
 }
 function withoutPlaces(key, value) {
  return key === 'at' ? void 0 : value;
 }
 function labelOfKey(key) {
  if (!key.startsWith('sourced ')) return;
  const [label] = JSON.parse(key.slice('sourced '.length));
  return label;
 }
 function countBad(signal, bad) {
  if (signal.kind === 'errors') return (0, _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(bad, 'error');
  return `${(0, _text_count_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(bad, 'request')} slower than ${signal.slowerThanMilliseconds} ms`;
 }
}),

/***/ 25658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W_: () => sumCounts,
  oQ: () => BUCKET_MILLISECONDS,
  sY: () => badRate
 });
 const BUCKET_MILLISECONDS = 6e4;
 function sumCounts(counts) {
  return counts.reduce((sum, {n: n, bad: bad}) => ({
   n: sum.n + n,
   bad: sum.bad + bad
  }), {
   n: 0,
   bad: 0
  });
 }
 function badRate({n: n, bad: bad}) {
  return n === 0 ? 0 : bad / n;
 }
}),

/***/ 95482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  in: () => judgedMinutesIn,
  vp: () => selectWindow,
  wA: () => selectMinutes
 });
 var _present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);
 var _bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25658);
 function selectWindow(buckets, {weights: weights, now: now}, rules) {
  const judged = selectMinutes(buckets, {
   weights: weights,
   now: now
  }, rules);
  const last = weights.findLast(change => change.at >= startOf(weights));
  return {
   buckets: judged,
   step: last === void 0 ? [] : judged.filter(({t: t}) => t >= last.at),
   canaryPercent: last?.canaryPercent ?? 0,
   ...(0, _present_members_js__WEBPACK_IMPORTED_MODULE_0__.P)({
    windowSeconds: rules.windowSeconds
   })
  };
 }
 function selectMinutes(minutes, {weights: weights, now: now}, rules) {
  const start = startOf(weights);
  const changes = weights.filter(change => change.at >= start);
  return minutes.filter(({t: t}) => t >= start && isComplete(t, now, rules) && !isWarmUp(t, changes, rules)).toSorted((one, other) => one.t - other.t);
 }
 function startOf(weights) {
  return weights.find(change => change.canaryPercent > 0)?.at ?? Number.POSITIVE_INFINITY;
 }
 function judgedMinutesIn(bakeSeconds, rules) {
  const length = lengthOf(rules);
  const complete = Math.floor((bakeSeconds - rules.metricDelaySeconds) / (length / 1e3));
  return Math.max(0, complete - Math.ceil(warmUpMilliseconds(rules) / length));
 }
 function isComplete(t, now, rules) {
  return t + lengthOf(rules) <= now - rules.metricDelaySeconds * 1e3;
 }
 function isWarmUp(t, changes, rules) {
  const length = lengthOf(rules);
  return changes.some(({at: at}) => {
   const first = Math.floor(at / length) * length;
   return t >= first && t < first + warmUpMilliseconds(rules);
  });
 }
 function warmUpMilliseconds({warmUpMinutes: warmUpMinutes}) {
  return Math.round(warmUpMinutes * _bucket_js__WEBPACK_IMPORTED_MODULE_1__.oQ);
 }
 function lengthOf({windowSeconds: windowSeconds}) {
  return windowSeconds === void 0 ? _bucket_js__WEBPACK_IMPORTED_MODULE_1__.oQ : windowSeconds * 1e3;
 }
}),

/***/ 78951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  p: () => finishLeft
 });
 var _use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58071);
 var _left_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77803);
 var _stepped_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91037);
 var _stepped_rollout_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61047);
 async function finishLeft({left: left, request: request, target: target, place: place, eventLog: eventLog, world: world, hooks: hooks, leftReason: leftReason}, {clock: clock, state: state, run: run, cancelled: cancelled}) {
  const {ref: ref} = left;
  eventLog.milestone(`${ref.canary.label} was being deployed when the step was killed`);
  const requested = (0, _stepped_rollout_request_js__WEBPACK_IMPORTED_MODULE_2__.e)(request, ref.canary, run.url);
  const prepared = {
   plan: {
    ...requested.spec,
    stable: ref.stable
   },
   stable: ref.stable,
   canary: ref.canary,
   joins: false,
   changes: [],
   warnings: [],
   refusals: []
  };
  const rolledOut = left.onCancel === 'leave' ? {
   ending: {
    verdict: 'cancelled',
    reasonCode: 'cancelled',
    reason: leftReason
   },
   state: void 0
  } : await (0, _use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_0__.q)({
   request: requested,
   prepared: prepared,
   ref: ref
  }, {
   target: target,
   eventLog: eventLog,
   clock: clock,
   prober: world.prober,
   boundCalls: world.boundCalls,
   hooks: hooks,
   cancelled: cancelled
  });
  const {ending: ending} = rolledOut;
  if (ending.verdict !== 'unknown') (0, _left_rollout_js__WEBPACK_IMPORTED_MODULE_1__.dw)(state);
  const times = {
   startedAt: left.startedAt,
   finishedAt: clock.now()
  };
  const record = (0, _stepped_record_js__WEBPACK_IMPORTED_MODULE_3__.z)({
   to: ref.canary,
   rolledOut: {
    ...rolledOut,
    prepared: prepared
   },
   isStarted: true,
   failures: [],
   planLines: [],
   ...{
    explanation: target.explain(ref, ending),
    instances: void 0,
    ...times
   }
  }, {
   place: place,
   eventLog: eventLog
  });
  return {
   mode: 'deploy',
   ending: ending,
   ...times,
   services: [ record ],
   ...strategyOf(place.strategy)
  };
 }
 function strategyOf(strategy) {
  return strategy === 'rolling' ? {} : {
   strategy: strategy
  };
 }
}),

/***/ 81357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  j: () => httpProber
 });
 var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
 var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
 const MOST_BYTES = 64 * 1024;
 function httpProber(proxies, refuse = () => {}) {
  return {
   probe: async wanted => {
    try {
     refuse(new URL(wanted.url).hostname);
     return await ask(wanted, proxies);
    } catch (error) {
     return {
      kind: 'no-answer',
      why: error instanceof Error ? error.message : String(error)
     };
    }
   }
  };
 }
 function ask({url: url, method: method, headers: headers, timeoutMilliseconds: timeoutMilliseconds}, proxyEnv) {
  const [send, Agent] = url.startsWith('https:') ? [ node_https__WEBPACK_IMPORTED_MODULE_1__.request, node_https__WEBPACK_IMPORTED_MODULE_1__.Agent ] : [ node_http__WEBPACK_IMPORTED_MODULE_0__.request, node_http__WEBPACK_IMPORTED_MODULE_0__.Agent ];
  const agent = new Agent({
   proxyEnv: {
    ...proxyEnv
   }
  });
  return new Promise((resolve, reject) => {
   const signal = AbortSignal.timeout(timeoutMilliseconds);
   const request = send(url, {
    method: method,
    headers: Object.fromEntries(headers),
    agent: agent,
    signal: signal
   }, response => {
    readBody(response).then(body => resolve({
     kind: 'answer',
     status: response.statusCode ?? 0,
     headers: readHeaders(response),
     body: body
    }), reject);
   });
   request.on('error', error => reject(signal.aborted ? new Error(`timed out after ${timeoutMilliseconds} ms`) : error));
   request.end();
  });
 }
 async function readBody(response) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response) {
   chunks.push(chunk);
   size += chunk.length;
   if (size >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
 }
 function readHeaders({headers: headers}) {
  return new Map(Object.entries(headers).flatMap(([name, value]) => value === void 0 ? [] : [ [ name, [ value ].flat().join(', ') ] ]));
 }
}),

/***/ 90173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  NO_GATES: () => NO_GATES,
  parseComposeGates: () => parseComposeGates
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98660);
 var _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29315);
 var _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45955);
 var _proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35882);
 const ERROR_SOURCE = 'proxy';
 const DIALECT = {
  errorSources: [ ERROR_SOURCE ],
  readMetric: ({at: at}) => {
   throw (0, _domain_gate_read_gate_text_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(at, 'mann-whitney needs a metrics service, which Docker Compose does not have. Remove the gate.');
  },
  alarms: {
   refused: 'Docker Compose has no alarms. Remove the gate.'
  }
 };
 function parseComposeGates(text, {proxy: proxy, sources: sources = []}) {
  const plan = (0, _domain_gate_read_parse_gates_js__WEBPACK_IMPORTED_MODULE_2__.M)(text, {
   ...DIALECT,
   sources: sources
  });
  const gate = plan.gates.find(each => !isMeasured(each, proxy));
  if (gate === void 0) return plan;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', _proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_3__._8[proxy].requests === 'none' ? `gate "${gate.name}" cannot be judged, because no proxy counts the requests. Remove the gate.` : `gate "${gate.name}" cannot be judged, because ${_proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_3__.ah[proxy]} does not report response times. Remove the gate, or use another proxy.`);
 }
 const NO_GATES = {
  gates: [],
  warmUpMinutes: 1,
  metricDelaySeconds: 0,
  errorSource: ERROR_SOURCE
 };
 function isMeasured(gate, proxy) {
  if (!('signal' in gate) || !(0, _domain_gate_source_windows_of_gate_js__WEBPACK_IMPORTED_MODULE_4__.ag)(gate)) return true;
  const {requests: requests, latency: latency} = _proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_3__._8[proxy];
  return requests !== 'none' && (gate.signal.kind === 'errors' || gate.signal.from !== void 0 || latency);
 }
}),

/***/ 94876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => readConflicts,
  y: () => foreignConflicts
 });
 var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92158);
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
 var _canary_canary_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57318);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 const FIELD_LENGTH = 200;
 function readConflicts(status) {
  return (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(status, 'details', 'causes').flatMap(cause => {
   if ((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(cause, 'reason') !== 'FieldManagerConflict') return [];
   const manager = /^conflict with "(?<manager>[^"]{1,128})"/.exec((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(cause, 'message') ?? '')?.groups?.manager;
   const field = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(cause, 'field');
   return [ {
    manager: (0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)(manager ?? 'another manager'),
    field: field === void 0 ? 'a field' : (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__.g)((0, 
    _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)(field), FIELD_LENGTH)
   } ];
  });
 }
 const IMAGE = /^\.spec\.template\.spec\.(?:initC|c)ontainers\[name="(?<container>[a-z0-9-]{1,63})"\]\.image$/;
 function foreignConflicts(conflicts, released = []) {
  return conflicts.filter(({manager: manager, field: field}) => {
   const container = IMAGE.exec(field)?.groups?.container;
   return manager !== _canary_canary_names_js__WEBPACK_IMPORTED_MODULE_3__.u && (container === void 0 || !released.includes(container));
  });
 }
}),

/***/ 67731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => readOn,
  g: () => parseLog
 });
 const TIME = /^(?<second>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?(?<zone>Z|[+-]\d\d:\d\d)$/;
 function parseLog(text) {
  return text.split('\n').flatMap(line => {
   const end = line.indexOf(' ');
   const at = end === -1 ? line : line.slice(0, end);
   return TIME.test(at) ? [ {
    at: at,
    text: end === -1 ? '' : line.slice(end + 1)
   } ] : [];
  });
 }
 function readOn(before, lines) {
  const known = before === void 0 ? 0 : before.lines;
  const isKnown = line => line !== void 0 && secondOf(line) === before?.second;
  const old = lines.findIndex((line, index) => index >= known || !isKnown(line));
  const fresh = old === -1 ? [] : lines.slice(old);
  const last = lines.at(-1);
  if (last === void 0 || fresh.length === 0) return {
   fresh: [],
   position: before
  };
  const second = secondOf(last);
  return {
   fresh: fresh,
   position: {
    second: second,
    lines: lines.filter(line => secondOf(line) === second).length
   }
  };
 }
 function secondOf({at: at}) {
  const {second: second = '', zone: zone = ''} = TIME.exec(at)?.groups ?? {};
  return `${second}${zone}`;
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

/***/ 50647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => openJudging,
  H: () => openSources
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_source_read_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93460);
 async function openJudging({gates: gates, purpose: purpose}, connect) {
  if (gates.sources === void 0 || purpose !== 'deploy' && purpose !== 'approve') return;
  if (connect === void 0) throw new TypeError('The sources of the gates cannot be opened here.');
  return connect(gates.sources);
 }
 async function openSources(declared, {env: env, masks: masks, adapterOf: adapterOf}) {
  const lines = (0, _domain_gate_source_read_secret_js__WEBPACK_IMPORTED_MODULE_1__.kT)(env[_domain_gate_source_read_secret_js__WEBPACK_IMPORTED_MODULE_1__.EM] ?? '');
  for (const value of lines.values()) masks.hide(value);
  const secrets = declared.map(source => secretsOf(source, name => lines.get(name) ?? env[name]));
  for (const values of secrets) for (const value of values.values()) masks.hide(value);
  const opened = await Promise.all(declared.map(async (source, index) => {
   const open = await adapterOf(source.kind);
   return [ source.name, open(source, secrets[index] ?? new Map) ];
  }));
  return new Map(opened);
 }
 function secretsOf({name: name, secrets: secrets}, valueOf) {
  return new Map(secrets.map(variable => {
   const value = valueOf(variable)?.trim() ?? '';
   if (value !== '') return [ variable, value ];
   throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('gates', `source ${name} reads its secret from the environment variable ${variable}, which is not set. Set it under env of the step, from a secret. In a reusable workflow, add a line to its secret ${_domain_gate_source_read_secret_js__WEBPACK_IMPORTED_MODULE_1__.EM}.`);
  }));
 }
}),

/***/ 22798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  OT: () => titleOfCommands,
  fk: () => READINESS_PAGE,
  q4: () => describeReadiness
 });
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78309);
 const READINESS_PAGE = 'docs/prepare-for-canary.md';
 function titleOfCommands(service) {
  return `Commands (AWS CLI) that prepare service ${service} for canary and blue/green`;
 }
 function describeReadiness(plan) {
  if (plan.kind === 'ready') return;
  if (plan.kind === 'commands') return `Run the commands below with your own credentials, or see ${READINESS_PAGE}.`;
  return (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_0__.D)(plan.reason, `See ${READINESS_PAGE}.`);
 }
}),

/***/ 17938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  F: () => describeLock
 });
 var _holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57171);
 var _rollout_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73513);
 function describeLock(lock, now) {
  const note = lock && (0, _rollout_note_js__WEBPACK_IMPORTED_MODULE_0__.wd)(lock.note);
  if (lock === void 0 || note !== void 0 && (0, _rollout_note_js__WEBPACK_IMPORTED_MODULE_0__.pl)(note)) return {
   isLeft: false,
   text: 'No rollout is in progress.'
  };
  const label = note?.canary.label ?? 'a release';
  const rollout = `A rollout of ${label} by ${(0, _holder_js__WEBPACK_IMPORTED_MODULE_1__.i)(lock.holder)}`;
  const until = new Date(lock.expiresAt).toISOString();
  if (now < lock.expiresAt) return {
   isLeft: false,
   text: `${rollout} is in progress; its lease ends at ${until}.`
  };
  return {
   isLeft: true,
   text: `${rollout} was not finished; its lease ended at ${until}. The next deployment cleans up.`
  };
 }
}),

/***/ 57171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  i: () => parseHolder,
  s: () => nameHolder
 });
 function nameHolder(run, token) {
  return `${run}#${token}`;
 }
 function parseHolder(holder) {
  return holder.replace(/#[^#]*$/, '').slice(0, 200);
 }
}),

/***/ 73513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  mn: () => STEPS_AT_MOST,
  pl: () => isEnded,
  se: () => formatNote,
  tC: () => shareOf,
  wd: () => parseNote
 });
 const STAGES = 'forward promote keep back succeeded rolled-back rollback-failed failed stopped'.split(' ');
 const STEPS_AT_MOST = 50;
 const REASON_LENGTH = 400;
 const LABEL_LENGTH = 200;
 function isEnded({stage: stage}) {
  return ![ 'forward', 'promote', 'keep', 'back' ].includes(stage);
 }
 function shareOf({steps: steps, index: index}) {
  return steps[index] ?? 0;
 }
 function formatNote(note) {
  const named = ({id: id, label: label}) => ({
   id: id,
   label: label.slice(0, LABEL_LENGTH)
  });
  return JSON.stringify({
   ...note,
   canary: named(note.canary),
   stable: note.stable && named(note.stable),
   reason: note.reason?.slice(0, REASON_LENGTH)
  });
 }
 function parseNote(text) {
  let parsed;
  try {
   parsed = JSON.parse(text);
  } catch {
   return;
  }
  const {stage: stage, canary: canary, stable: stable, steps: steps, index: index, since: since, startedAt: startedAt, scaleDownDelaySeconds: scaleDownDelaySeconds, reason: reason, ...rest} = membersOf(parsed);
  const {times: times, since: unreadySince} = membersOf(rest.unready);
  const named = {
   canary: readRevision(canary),
   stable: readRevision(stable)
  };
  if (!isStage(stage) || named.canary === void 0 || stable !== void 0 && named.stable === void 0) return;
  if (!Array.isArray(steps) || steps.length > STEPS_AT_MOST || !steps.every(isShare)) return;
  if (!isTime(startedAt) || !isTime(scaleDownDelaySeconds) || !isTime(times) || !isTime(index) || index >= steps.length) return;
  return {
   stage: stage,
   canary: named.canary,
   stable: named.stable,
   steps: steps,
   index: index,
   startedAt: startedAt,
   scaleDownDelaySeconds: scaleDownDelaySeconds,
   since: isTime(since) ? since : void 0,
   isWayBack: rest.isWayBack === true,
   isPaused: rest.isPaused === true,
   unready: {
    since: isTime(unreadySince) ? unreadySince : void 0,
    times: times
   },
   reason: typeof reason === 'string' ? reason.slice(0, REASON_LENGTH) : void 0
  };
 }
 function membersOf(value) {
  return typeof value === 'object' && value !== null ? {
   ...value
  } : {};
 }
 function readRevision(value) {
  const {id: id, label: label} = membersOf(value);
  return typeof id === 'string' && typeof label === 'string' ? {
   id: id,
   label: label
  } : void 0;
 }
 function isStage(value) {
  return typeof value === 'string' && STAGES.includes(value);
 }
 function isShare(value) {
  return typeof value === 'number' && value >= 0 && value <= 100;
 }
 function isTime(value) {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
 }
}),

/***/ 7851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Y: () => untilAnswered
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39308);
 const AGAIN_AFTER_MILLISECONDS = 5e3;
 async function untilAnswered(task, until, {clock: clock}) {
  for (;;) try {
   return await task();
  } catch (error) {
   const isOver = clock.now() + AGAIN_AFTER_MILLISECONDS > until;
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) || !((0, 
   _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__.WG)(error) || error.code === 'outcome-unknown') || isOver) throw error;
   await clock.sleep(AGAIN_AFTER_MILLISECONDS);
  }
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

/***/ 12645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  F: () => refusedAnswer
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92158);
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3823);
 const MOST_CHARACTERS = 4e3;
 const WORDS = {
  401: 'the credentials were rejected',
  403: 'access is denied',
  404: 'the webhook does not exist, or was removed',
  410: 'the webhook was removed',
  413: 'the message is too large'
 };
 async function refusedAnswer(who, response) {
  const said = (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_1__.g)((0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__.T)(await response.text().catch(() => '')), MOST_CHARACTERS);
  const words = WORDS[response.status];
  const detail = words === void 0 ? '' : `: ${words}`;
  const message = `${who} returned ${response.status}${detail}.${said === '' ? '' : ` Response: ${said}.`}`;
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s(response.status >= 500 ? 'platform-error' : 'rejected', message);
 }
}),

/***/ 90159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  G: () => readForward
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 function readForward({actions: actions}) {
  const forward = actions.find(({Type: Type}) => Type === 'forward');
  const config = forward !== void 0 && (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(forward.ForwardConfig) ? forward.ForwardConfig : {};
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(config.TargetGroups)) return typeof forward?.TargetGroupArn === 'string' ? [ {
   arn: forward.TargetGroupArn,
   weight: 1
  } ] : [];
  return config.TargetGroups.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv).flatMap(({TargetGroupArn: TargetGroupArn, Weight: Weight}) => typeof TargetGroupArn === 'string' ? [ {
   arn: TargetGroupArn,
   weight: typeof Weight === 'number' ? Weight : 1
  } ] : []);
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

/***/ 21480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C5: () => memberOf,
  S3: () => itemsOf,
  b6: () => textOf,
  mG: () => switchOf,
  mz: () => memberAt,
  rl: () => numberOf
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 function memberOf(part, name) {
  const {value: value, path: path, who: who} = part;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(part, 'an object');
  const own = Object.getOwnPropertyDescriptor(value, name)?.value;
  return {
   value: own,
   path: path === '' ? name : `${path}.${name}`,
   who: who
  };
 }
 function memberAt(part, names) {
  return names.reduce(memberOf, part);
 }
 function itemsOf(part) {
  const {value: value, path: path, who: who} = part;
  if (!Array.isArray(value)) throw wrongType(part, 'a list');
  return value.map((item, index) => ({
   value: item,
   path: `${path}[${index}]`,
   who: who
  }));
 }
 function numberOf(part) {
  if (typeof part.value === 'number' && Number.isFinite(part.value)) return part.value;
  throw wrongType(part, 'a number');
 }
 function textOf(part) {
  if (typeof part.value === 'string') return part.value;
  throw wrongType(part, 'text');
 }
 function switchOf(part) {
  if (typeof part.value === 'boolean') return part.value;
  throw wrongType(part, 'true or false');
 }
 function wrongType({value: value, path: path, who: who}, expected) {
  const place = path === '' ? 'its response' : `"${path}" of its response`;
  return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `${who} returned ${describe(value)} for ${place}, expected ${expected}.`);
 }
 function describe(value) {
  if (value === void 0) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number that is not finite';
  return typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'text' : `a ${typeof value}`;
 }
}),

/***/ 84672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => READ_MILLISECONDS
 });
 const READ_MILLISECONDS = 2e4;
}),

/***/ 97346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $w: () => joinSides,
  $y: () => isWindowStart,
  RM: () => NO_VALUES,
  _g: () => splitRange,
  oX: () => windowStarts,
  ry: () => countIn
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const NO_VALUES = {
  values: new Map,
  incomplete: new Set
 };
 function joinSides({canary: canary, stable: stable}, {range: range, settledUntil: settledUntil, notes: notes = []}) {
  const milliseconds = range.windowSeconds * 1e3;
  const young = windowStarts(range).filter(at => at + milliseconds > settledUntil);
  const unsettled = new Set([ ...canary.incomplete, ...stable.incomplete, ...young ]);
  return {
   canary: canary.values,
   stable: stable.values,
   unsettled: unsettled,
   notes: notes
  };
 }
 function windowStarts({from: from, to: to, windowSeconds: windowSeconds}) {
  const milliseconds = windowSeconds * 1e3;
  return Array.from({
   length: Math.max(0, Math.ceil((to - from) / milliseconds))
  }, (_, index) => from + index * milliseconds);
 }
 function splitRange(range, mostWindows) {
  const step = mostWindows * range.windowSeconds * 1e3;
  const count = Math.max(1, Math.ceil((range.to - range.from) / step));
  return Array.from({
   length: count
  }, (_, index) => {
   const from = range.from + index * step;
   return {
    ...range,
    from: from,
    to: Math.min(range.to, from + step)
   };
  });
 }
 function isWindowStart(at, {from: from, to: to, windowSeconds: windowSeconds}) {
  return at >= from && at < to && (at - from) % (windowSeconds * 1e3) === 0;
 }
 const ROUNDING = 1e-6;
 function countIn(value, {who: who, advice: advice}) {
  const whole = Math.round(value);
  if (whole >= 0 && Number.isSafeInteger(whole) && Math.abs(value - whole) <= ROUNDING * Math.max(1, whole)) return whole;
  const found = value < 0 ? 'a negative number' : 'a fraction';
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', `${who} returned ${found} where a count was expected. ${advice}`);
 }
}),

/***/ 46302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => readFirstPages,
  n: () => readPages
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const MOST_PAGES = 100;
 async function readPages(read) {
  const {pages: pages, rest: rest} = await readFirstPages(read);
  if (rest === 'read') return pages;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `Could not read the full list of ${read.what}: it has more than ${pages.length} pages.`);
 }
 async function readFirstPages({what: what, ask: ask, nextOf: nextOf, mostPages: mostPages = MOST_PAGES}) {
  const pages = [];
  const named = new Set;
  let token;
  while (pages.length < mostPages) {
   const page = await ask(token);
   pages.push(page);
   token = nextOf(page);
   if (token === void 0 || token === '') return {
    pages: pages,
    rest: 'read'
   };
   if (named.has(token)) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `AWS returned a page of ${what} twice. Try again later.`);
   named.add(token);
  }
  return {
   pages: pages,
   rest: 'unread'
  };
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
  "157": "github-github.js",
  "270": "find-manifests.js",
  "327": "rollout-327.js",
  "434": "github-434.js",
  "456": "document-456.js",
  "503": "deploy-compose-503.js",
  "531": "finish-left-run.js",
  "567": "connect-doctor.js",
  "576": "domain-576.js",
  "601": "restore-started.js",
  "703": "source-703.js",
  "705": "parse-compose-gates-705.js",
  "828": "parse-json.js",
  "833": "domain-833.js",
  "841": "open-sentry.js",
  "860": "doctor.js",
  "898": "adapters-898.js",
  "1005": "connect-ecs.js",
  "1087": "http-1087.js",
  "1109": "aws-1109.js",
  "1114": "task-definition-1114.js",
  "1166": "smithy-core-1166.js",
  "1223": "smithy-core-1223.js",
  "1296": "service-1296.js",
  "1305": "connect-ecr.js",
  "1451": "smithy-core-1451.js",
  "1461": "runner-1461.js",
  "1575": "traefik.js",
  "1705": "render-task-def.js",
  "1721": "parse-compose-gates-1721.js",
  "1754": "delivery-1754.js",
  "1766": "service-1766.js",
  "1855": "use-cases-1855.js",
  "1955": "alb-traffic-router.js",
  "1980": "rolling-1980.js",
  "2003": "test-report-run.js",
  "2058": "app-2058.js",
  "2216": "document-2216.js",
  "2302": "connect-tasks.js",
  "2340": "nested-clients-sso-oidc.js",
  "2398": "evidence-2398.js",
  "2428": "cluster-2428.js",
  "2502": "rollout-2502.js",
  "2557": "split-2557.js",
  "2558": "run-task.js",
  "2681": "parse-azure-gates-2681.js",
  "2736": "slack-messenger.js",
  "2771": "describe-2771.js",
  "2837": "as-rolling.js",
  "2856": "re2js-2856.js",
  "2921": "parse-ecs-gates-2921.js",
  "2990": "describe-2990.js",
  "2997": "rollout-2997.js",
  "3070": "task-definition-3070.js",
  "3251": "blue-green-swap.js",
  "3264": "build-context-3264.js",
  "3304": "plan-bakes.js",
  "3390": "client-ecr.js",
  "3396": "doctor-examine-compose.js",
  "3448": "inputs-3448.js",
  "3485": "http-3485.js",
  "3575": "credential-provider-process-3575.js",
  "3596": "github-3596.js",
  "3728": "http-3728.js",
  "3798": "runner-3798.js",
  "3842": "runner-3842.js",
  "3887": "deploy-kubernetes-3887.js",
  "3904": "runner-3904.js",
  "4008": "credential-provider-env.js",
  "4009": "open-json.js",
  "4012": "aws-sdk-client-cloudwatch-4012.js",
  "4023": "github-repository.js",
  "4029": "judge-4029.js",
  "4045": "use-cases-4045.js",
  "4102": "parse-compose-gates-4102.js",
  "4112": "deploy-all-at-once.js",
  "4167": "credential-provider-sso-4167.js",
  "4178": "test-report-4178.js",
  "4353": "connect-rolling.js",
  "4371": "parse-ecs-gates-4371.js",
  "4410": "runner-4410.js",
  "4419": "find-version.js",
  "4492": "reach-aws.js",
  "4533": "id-token-endpoint.js",
  "4539": "open-datadog.js",
  "4644": "source-dialects.js",
  "4662": "parse-render-gates-4662.js",
  "4722": "github-4722.js",
  "4804": "open-new-relic.js",
  "4832": "deploy.js",
  "4966": "credential-provider-imds.js",
  "5143": "smithy-core-5143.js",
  "5148": "doctor-examine-kubernetes.js",
  "5269": "evidence-5269.js",
  "5278": "sources-5278.js",
  "5279": "dockerfile-ast-5279.js",
  "5390": "finish-left-shift.js",
  "5425": "judge-window-run.js",
  "5473": "parse-azure-gates-5473.js",
  "5492": "read-ignore-patterns.js",
  "5611": "domain-5611.js",
  "5658": "without-proxy.js",
  "5664": "webhook-messenger.js",
  "5689": "credential-provider-sso-loadSso.js",
  "5730": "client-cloudwatch-logs.js",
  "5777": "http-5777.js",
  "5810": "client-iam.js",
  "5829": "parse-kubernetes-gates-5829.js",
  "5866": "http-5866.js",
  "5874": "deploy-kubernetes-5874.js",
  "5943": "render-html-report.js",
  "5956": "credential-provider-process-5956.js",
  "6091": "judge-window.js",
  "6236": "credential-provider-ini.js",
  "6272": "traffic-shift-6272.js",
  "6315": "markdown-6315.js",
  "6414": "shift-traffic.js",
  "6534": "doctor-run.js",
  "6548": "credential-provider-sso-6548.js",
  "6609": "document-6609.js",
  "6702": "document-6702.js",
  "6722": "smithy-core-6722.js",
  "6768": "open-cloudwatch-logs.js",
  "6828": "describe-6828.js",
  "6858": "sign-request.js",
  "6893": "nested-clients-signin.js",
  "6907": "aws-sdk-client-ecr-6907.js",
  "6927": "adapters-6927.js",
  "7147": "nginx.js",
  "7240": "deploy-azure-7240.js",
  "7282": "patient-fetch.js",
  "7297": "document-7297.js",
  "7398": "core-client.js",
  "7459": "credential-provider-http.js",
  "7466": "deploy-azure-7466.js",
  "7564": "build-push.js",
  "7660": "github-7660.js",
  "7676": "cloudwatch-metrics.js",
  "7695": "aws-sdk-client-cloudwatch-7695.js",
  "7717": "discord-messenger.js",
  "7782": "ssh-folder.js",
  "7783": "document-7783.js",
  "7862": "notify.js",
  "7917": "parse-yaml.js",
  "7921": "use-cases-7921.js",
  "7932": "node-file-search.js",
  "7984": "github-7984.js",
  "8144": "doctor-examine-render.js",
  "8181": "http-8181.js",
  "8195": "finish-left-render.js",
  "8260": "run-task-run.js",
  "8269": "parse-kubernetes-gates-8269.js",
  "8294": "credential-provider-login.js",
  "8464": "document-8464.js",
  "8482": "deploy-compose-8482.js",
  "8628": "core-event-streams.js",
  "8643": "deploy-render.js",
  "8678": "runner-8678.js",
  "8715": "credential-provider-web-identity.js",
  "8752": "http-8752.js",
  "8790": "document-8790.js",
  "8815": "yaml-8815.js",
  "8819": "haproxy.js",
  "8826": "aws-sdk-client-elastic-load-balancing-v2-8826.js",
  "8858": "nested-clients-sts.js",
  "8869": "caddy.js",
  "8878": "rollout-8878.js",
  "8879": "fast-xml-parser-8879.js",
  "8936": "changed-services-8936.js",
  "8959": "teams-messenger.js",
  "8962": "read-hooks.js",
  "8999": "aws-sdk-core-8999.js",
  "9000": "github-9000.js",
  "9018": "deploy-services.js",
  "9179": "migration-9179.js",
  "9245": "sigstore-core-9245.js",
  "9284": "slack-webhook-messenger.js",
  "9315": "read-9315.js",
  "9323": "aws-sdk-client-ecs-9323.js",
  "9325": "client-cloudwatch.js",
  "9341": "document-9341.js",
  "9370": "jsonc-parser-9370.js",
  "9371": "build-push-run.js",
  "9376": "ecr-public-logins.js",
  "9423": "when-needed-9423.js",
  "9444": "secret-address-9444.js",
  "9460": "client-sts.js",
  "9571": "doctor-examine-azure.js",
  "9620": "left-behind-9620.js",
  "9678": "document-9678.js",
  "9700": "exec-commands.js",
  "9708": "client-elastic-load-balancing-v2.js",
  "9740": "open-repository.js",
  "9763": "open-prometheus.js",
  "9932": "local-fetch.js",
  "9936": "parse-render-gates-9936.js",
  "9978": "canary-shift.js"
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
  'blue-green-swap': () => Promise.all(/* import() */[__nccwpck_require__.e(4029), __nccwpck_require__.e(6315), __nccwpck_require__.e(2502), __nccwpck_require__.e(6828), __nccwpck_require__.e(1296), __nccwpck_require__.e(3251)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93251)),
  'build-push': () => Promise.all(/* import() */[__nccwpck_require__.e(6315), __nccwpck_require__.e(7564)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67564)),
  'canary-shift': () => Promise.all(/* import() */[__nccwpck_require__.e(4029), __nccwpck_require__.e(6315), __nccwpck_require__.e(2502), __nccwpck_require__.e(6828), __nccwpck_require__.e(1296), __nccwpck_require__.e(9978)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79978)),
  'changed-services': () => Promise.all(/* import() */[__nccwpck_require__.e(1754), __nccwpck_require__.e(8936)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58936)),
  'comment-pull-request': () => Promise.all(/* import() */[__nccwpck_require__.e(8181), __nccwpck_require__.e(7660)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64000)),
  'deploy': () => Promise.all(/* import() */[__nccwpck_require__.e(6315), __nccwpck_require__.e(2502), __nccwpck_require__.e(1296), __nccwpck_require__.e(4832)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74832)),
  'deploy-azure': () => Promise.all(/* import() */[__nccwpck_require__.e(6315), __nccwpck_require__.e(2502), __nccwpck_require__.e(7466)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97466)),
  'deploy-compose': () => Promise.all(/* import() */[__nccwpck_require__.e(6315), __nccwpck_require__.e(2502), __nccwpck_require__.e(3448), __nccwpck_require__.e(503)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60503)),
  'deploy-kubernetes': () => Promise.all(/* import() */[__nccwpck_require__.e(6315), __nccwpck_require__.e(2502), __nccwpck_require__.e(3887)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23887)),
  'deploy-render': () => Promise.all(/* import() */[__nccwpck_require__.e(6315), __nccwpck_require__.e(2502), __nccwpck_require__.e(8643)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28643)),
  'doctor': () => Promise.all(/* import() */[__nccwpck_require__.e(6315), __nccwpck_require__.e(3448), __nccwpck_require__.e(860)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80860)),
  'dora-report': () => Promise.all(/* import() */[__nccwpck_require__.e(1754), __nccwpck_require__.e(4722)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14722)),
  'find-version': () => __nccwpck_require__.e(/* import() */ 4419).then(__nccwpck_require__.bind(__nccwpck_require__, 44419)),
  'judge-window': () => Promise.all(/* import() */[__nccwpck_require__.e(6315), __nccwpck_require__.e(6091)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36091)),
  'notify': () => Promise.all(/* import() */[__nccwpck_require__.e(1754), __nccwpck_require__.e(8181), __nccwpck_require__.e(7862)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37862)),
  'render-task-def': () => Promise.all(/* import() */[__nccwpck_require__.e(3070), __nccwpck_require__.e(1705)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15133)),
  'run-task': () => Promise.all(/* import() */[__nccwpck_require__.e(6315), __nccwpck_require__.e(2558)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32558)),
  'test-report': () => __nccwpck_require__.e(/* import() */ 4178).then(__nccwpck_require__.bind(__nccwpck_require__, 74178))
}

var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__start as start };
