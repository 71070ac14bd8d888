export const modules = {

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
})

};
