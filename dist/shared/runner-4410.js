import { modules as shared0 } from './image-build-m18224.js';
export const id = 4410;
export const ids = [4410,9700,8678,3904];
export const modules = {
...shared0,

/***/ 54537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => stepEvent
 });
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
 function stepEvent(env) {
  return {
   async read() {
    try {
     return JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    } catch {
     return;
    }
   }
  };
 }
}),

/***/ 34410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectBuild: () => connectBuild
 });
 var promises_ = __webpack_require__(51455);
 var external_node_os_ = __webpack_require__(48161);
 var external_node_path_ = __webpack_require__(76760);
 var child_environment = __webpack_require__(83194);
 var errors = __webpack_require__(33047);
 var build_failure = __webpack_require__(21214);
 // CONCATENATED MODULE: ./build/src/adapters/images/docker-client-config.js
 const MOST_TRIES = 5;
 const FIRST_DELAY_MILLISECONDS = 500;
 async function dockerClientConfig(env, {commands: commands, clock: clock}, onCreated) {
  const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(env.RUNNER_TEMP ?? (0, 
  external_node_os_.tmpdir)(), 'deploy-kit-docker-'));
  onCreated(folder);
  const original = env.DOCKER_CONFIG ?? (0, external_node_path_.join)(env.HOME ?? (0, 
  external_node_os_.homedir)(), '.docker');
  const config = withoutHelpers(await readConfig((0, external_node_path_.join)(original, 'config.json')));
  await (0, promises_.writeFile)((0, external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), {
   mode: 384
  });
  for (const name of [ 'cli-plugins', 'contexts' ]) await (0, promises_.symlink)((0, 
  external_node_path_.join)(original, name), (0, external_node_path_.join)(folder, name));
  const clientEnv = {
   DOCKER_CONFIG: folder,
   BUILDX_CONFIG: env.BUILDX_CONFIG ?? (0, external_node_path_.join)(original, 'buildx')
  };
  const needs = (0, child_environment.W)(config);
  return {
   folder: folder,
   env: clientEnv,
   needs: needs,
   async signIn({host: host, username: username, password: password}) {
    for (let tries = 1; ;tries += 1) {
     const end = await commands.run({
      tool: 'docker',
      argv: [ 'login', '--username', username, '--password-stdin', host ],
      env: clientEnv,
      needs: needs,
      input: password
     });
     if (end.exitCode === 0) return;
     const {code: code, remedy: remedy} = (0, build_failure.I)([], [ `push: ${end.stderr}` ]);
     if (remedy === 'none' || tries === MOST_TRIES) throw refusedLogin({
      host: host,
      username: username
     }, code, end.stderr);
     await clock.sleep(FIRST_DELAY_MILLISECONDS * 2 ** (tries - 1));
    }
   }
  };
 }
 function refusedLogin({host: host, username: username}, code, stderr) {
  const said = stderr.split('\n').findLast(line => line.trim() !== '') ?? 'nothing';
  const isBusy = code === 'push-failed' || code === 'unreachable';
  const advice = isBusy ? 'The registry returned errors. Try again later.' : 'Check the login of this registry.';
  return new errors.s(code === 'build-failed' ? 'access-denied' : isBusy ? 'unreachable' : code, `The login to ${host} as ${username} failed: docker reported "${said.slice(0, 300)}". ${advice}`);
 }
 async function readConfig(file) {
  const text = await (0, promises_.readFile)(file, 'utf8').catch(() => '{}');
  try {
   return JSON.parse(text);
  } catch {
   return {};
  }
 }
 function withoutHelpers(config) {
  return Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'credsStore'));
 }
 var external_node_crypto_ = __webpack_require__(77598);
 var document_document = __webpack_require__(15785);
 // CONCATENATED MODULE: ./build/src/domain/image-build/build-recipe.js
 function secretVariable(index) {
  return `DEPLOY_KIT_BUILD_SECRET_${index}`;
 }
 // CONCATENATED MODULE: ./build/src/domain/image-build/buildx-arguments.js
 function buildxArguments({recipe: recipe, labels: labels, exports: exports, metadataFile: metadataFile}) {
  return [ 'buildx', 'build', '--progress=rawjson', ...buildx_arguments_option('--metadata-file', metadataFile), ...buildx_arguments_option('--builder', recipe.builder), ...sourceArguments(recipe, labels), ...recipe.platforms.length === 0 ? [] : [ '--platform', recipe.platforms.join(',') ], ...recipe.secrets.flatMap((secret, index) => [ '--secret', fields([ [ 'id', secret.id ], secret.kind === 'value' ? [ 'env', secretVariable(index) ] : [ 'src', secret.path ] ]) ]), ...recipe.ssh.flatMap(agent => [ '--ssh', agent ]), ...cacheArguments(recipe.cache), `--provenance=${recipe.provenance === 'none' ? 'false' : `mode=${recipe.provenance}`}`, `--sbom=${sbomValue(recipe.sbom)}`, ...exports.flatMap(target => [ '--output', exportFields(target) ]), recipe.context ];
 }
 function classicArguments({recipe: recipe, labels: labels}, tag) {
  return [ 'build', ...sourceArguments(recipe, labels), ...recipe.platforms[0] === void 0 ? [] : [ '--platform', recipe.platforms[0] ], '--tag', tag, recipe.context ];
 }
 function needsBuildKit(recipe) {
  return [ ...recipe.secrets.length > 0 ? [ 'secrets' ] : [], ...recipe.ssh.length > 0 ? [ 'ssh' ] : [], ...recipe.platforms.length > 1 ? [ 'platforms' ] : [], ...recipe.cache.kind === 'none' ? [] : [ 'cache' ], ...recipe.provenance === 'none' ? [] : [ 'provenance' ], ...recipe.sbom.kind === 'none' ? [] : [ 'sbom' ], ...recipe.builder === void 0 ? [] : [ 'builder' ] ];
 }
 function sourceArguments(recipe, labels) {
  return [ ...buildx_arguments_option('--file', recipe.dockerfile), ...buildx_arguments_option('--target', recipe.target), ...recipe.buildArguments.flatMap(({name: name, value: value}) => [ '--build-arg', `${name}=${value}` ]), ...Object.entries(labels).flatMap(([name, value]) => [ '--label', `${name}=${value}` ]), ...recipe.refresh.baseImages === 'ask' ? [ '--pull' ] : [], ...recipe.refresh.layers === 'rebuild' ? [ '--no-cache' ] : [] ];
 }
 function cacheArguments(cache) {
  switch (cache.kind) {
  case 'none':
   return [];

  case 'gha':
   {
    const scope = fields([ [ 'scope', cache.scope ] ]);
    return [ '--cache-from', `type=gha,${scope}`, '--cache-to', `type=gha,mode=max,ignore-error=true,${scope}` ];
   }

  case 'inline':
   return [ '--cache-from', `type=registry,ref=${cache.image}`, '--cache-to', 'type=inline' ];

  case 'registry':
   {
    const form = 'mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true';
    return [ '--cache-from', `type=registry,ref=${cache.image}`, '--cache-to', `type=registry,ref=${cache.image},${form}` ];
   }
  }
 }
 function exportFields(target) {
  switch (target.kind) {
  case 'push-digest':
   return fields([ [ 'type', 'image' ], [ 'name', target.repositories.join(',') ], [ 'push-by-digest', 'true' ], [ 'name-canonical', 'true' ], [ 'push', 'true' ] ]);

  case 'push-tag':
   return fields([ [ 'type', 'image' ], [ 'name', target.references.join(',') ], [ 'push', 'true' ] ]);

  case 'load':
   return fields([ [ 'type', 'docker' ], [ 'name', target.references.join(',') ] ]);
  }
 }
 function sbomValue(sbom) {
  if (sbom.kind === 'none') return 'false';
  return sbom.generator === void 0 ? 'true' : `generator=${sbom.generator}`;
 }
 function fields(pairs) {
  return pairs.map(([name, value]) => `${name}=${value}`).map(field => /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field).join(',');
 }
 function buildx_arguments_option(name, value) {
  return value === void 0 ? [] : [ name, value ];
 }
 // CONCATENATED MODULE: ./build/src/domain/image-build/parse-lint-findings.js
 function parseLintFindings(text) {
  const start = text.indexOf('{');
  if (start === -1) return;
  try {
   const warnings = (0, document_document.fK)(JSON.parse(text.slice(start)), [ 'warnings' ]) ?? [];
   return (0, document_document.Lv)(warnings) ? warnings.map(toFinding) : void 0;
  } catch {
   return;
  }
 }
 function toFinding(warning) {
  const textAt = (...path) => {
   const text = (0, document_document.fK)(warning, path);
   return typeof text === 'string' ? text : void 0;
  };
  const line = (0, document_document.fK)(warning, [ 'location', 'ranges', 0, 'start', 'line' ]);
  return {
   rule: textAt('ruleName') ?? 'check',
   message: textAt('detail') ?? textAt('description') ?? '',
   line: typeof line === 'number' ? line : void 0
  };
 }
 var build_step = __webpack_require__(18224);
 // CONCATENATED MODULE: ./build/src/domain/image-build/read-classic-output.js
 const STEP = /^Step (\d+\/\d+) : (.*)$/;
 const STAGE_NAME = /^FROM\s.*\sAS\s+(\S+)\s*$/i;
 function readClassicOutput() {
  const ended = [];
  let current;
  let stage = 'image';
  let lastLines = new build_step.UR;
  const others = new build_step.UR;
  function end(outcome, at, error) {
   if (current === void 0) return [];
   const kind = outcome === 'done' && current.outcome === 'cached' ? 'cached' : outcome;
   const step = {
    ...current,
    outcome: kind,
    finishedAt: at,
    error: error,
    lastLines: lastLines.read()
   };
   ended.push(step);
   current = void 0;
   return [ {
    kind: 'ended',
    step: step
   } ];
  }
  function begin(count, instruction, at) {
   stage = /^FROM\s/i.test(instruction) ? STAGE_NAME.exec(instruction)?.[1] ?? 'image' : stage;
   const title = `[${stage} ${count}] ${instruction}`;
   const fresh = {
    outcome: 'running',
    startedAt: at,
    finishedAt: void 0,
    error: void 0,
    lastLines: []
   };
   current = {
    stage: stage,
    title: title,
    ...fresh
   };
   lastLines = new build_step.UR;
   return [ {
    kind: 'started',
    step: current
   } ];
  }
  return {
   take(line, at) {
    const [, count, instruction] = STEP.exec(line) ?? [];
    if (count !== void 0 && instruction !== void 0) return [ ...end('done', at), ...begin(count, instruction, at) ];
    if (line.startsWith('Successfully built ')) return end('done', at);
    if (current === void 0 || line.startsWith('Sending build context')) {
     if (line.trim() !== '') others.add(line);
     return [];
    }
    if (/returned a non-zero code|^(?:Error|ERROR|failed to|COPY failed|ADD failed)/.test(line)) return end('failed', at, line);
    if (line.startsWith(' ---\x3e Using cache')) current = {
     ...current,
     outcome: 'cached'
    };
    if (/^ --->|^Removing intermediate/.test(line)) return [];
    lastLines.add(line);
    return [ {
     kind: 'line',
     step: current,
     text: line
    } ];
   },
   steps: () => current === void 0 ? ended : [ ...ended, {
    ...current,
    lastLines: lastLines.read()
   } ],
   otherLines: () => others.read()
  };
 }
 var open_line = __webpack_require__(76661);
 // CONCATENATED MODULE: ./build/src/domain/image-build/read-solve-status.js
 function readSolveStatus() {
  const known = new Map;
  const others = new build_step.UR;
  function takeVertex(vertex) {
   const open = openOf(vertex);
   const before = open.step;
   open.step = advance(before, vertex);
   const {step: step} = open;
   const events = [];
   const wasWaiting = before.outcome === 'waiting';
   const wasRunning = before.outcome === 'running';
   if (!wasRunning && (step.outcome === 'running' || wasWaiting && isOver(step))) events.push({
    kind: 'started',
    step: step
   });
   if (isOver(step) && (wasRunning || wasWaiting)) events.push(...flush(open), {
    kind: 'ended',
    step: open.step
   });
   return events;
  }
  function openOf(vertex) {
   const open = known.get(vertex.digest) ?? begin(vertex);
   known.set(vertex.digest, open);
   return open;
  }
  function takeLog(digest, data) {
   const open = known.get(digest);
   if (open === void 0) return [];
   const lines = open.rest.take(open.decoder.decode(decodeBase64(data), {
    stream: true
   }));
   return say(open, lines);
  }
  return {
   take(line) {
    const status = parseStatus(line);
    if (status === void 0) {
     if (line.trim() !== '') others.add(line);
     return [];
    }
    const {vertexes: vertexes, logs: logs} = status;
    vertexes.forEach(openOf);
    const [ending, going] = [ vertexes.filter(isEnding), vertexes.filter(vertex => !isEnding(vertex)) ];
    return [ ...going.flatMap(takeVertex), ...logs.flatMap(({vertex: vertex, data: data}) => takeLog(vertex, data)), ...ending.flatMap(takeVertex) ];
   },
   steps: () => [ ...known.values() ].map(({step: step}) => step),
   otherLines: () => others.read()
  };
 }
 function begin({name: name}) {
  const step = {
   stage: (0, build_step.gV)(name),
   title: name,
   outcome: 'waiting',
   lastLines: [],
   startedAt: void 0,
   finishedAt: void 0,
   error: void 0
  };
  return {
   step: step,
   decoder: new TextDecoder,
   rest: new open_line.p
  };
 }
 function advance(step, {started: started, completed: completed, isCached: isCached, error: error}) {
  const startedAt = step.startedAt ?? readTime(started);
  const finishedAt = readTime(completed);
  if (error !== '') {
   const outcome = /context canceled|Canceled/.test(error) ? 'stopped' : 'failed';
   return {
    ...step,
    startedAt: startedAt,
    finishedAt: finishedAt,
    outcome: outcome,
    error: error
   };
  }
  if (finishedAt !== void 0) return {
   ...step,
   startedAt: startedAt,
   finishedAt: finishedAt,
   outcome: isCached ? 'cached' : 'done'
  };
  return startedAt === void 0 ? step : {
   ...step,
   startedAt: startedAt,
   finishedAt: finishedAt,
   outcome: 'running'
  };
 }
 function isEnding({completed: completed, error: error}) {
  return error !== '' || completed !== '';
 }
 function isOver({outcome: outcome}) {
  return outcome !== 'waiting' && outcome !== 'running';
 }
 function say(open, lines) {
  if (lines.length === 0) return [];
  const texts = lines.map(visiblePart);
  open.step = {
   ...open.step,
   lastLines: (0, build_step.F3)(open.step.lastLines, texts)
  };
  return texts.map(text => ({
   kind: 'line',
   step: open.step,
   text: text
  }));
 }
 function visiblePart(line) {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  return whole.slice(whole.lastIndexOf('\r') + 1);
 }
 function flush(open) {
  return say(open, open.rest.end());
 }
 function parseStatus(line) {
  if (!line.startsWith('{')) return;
  let status;
  try {
   status = JSON.parse(line);
  } catch {
   return;
  }
  return {
   vertexes: objectsAt(status, 'vertexes').map(vertex => ({
    digest: textAt(vertex, 'digest'),
    name: textAt(vertex, 'name'),
    error: textAt(vertex, 'error'),
    started: textAt(vertex, 'started'),
    completed: textAt(vertex, 'completed'),
    isCached: vertex.cached === true
   })),
   logs: objectsAt(status, 'logs').map(log => ({
    vertex: textAt(log, 'vertex'),
    data: textAt(log, 'data')
   }))
  };
 }
 function objectsAt(value, name) {
  const list = (0, document_document.fK)(value, [ name ]);
  return (0, document_document.Lv)(list) ? list.filter(document_document.Gv) : [];
 }
 function textAt(value, name) {
  const text = value[name];
  return typeof text === 'string' ? text : '';
 }
 function decodeBase64(data) {
  try {
   return Uint8Array.from(atob(data), character => character.charCodeAt(0));
  } catch {
   return new Uint8Array;
  }
 }
 function readTime(text) {
  const time = Date.parse(text);
  return Number.isNaN(time) ? void 0 : time;
 }
 // CONCATENATED MODULE: ./build/src/adapters/images/docker-images.js
 async function dockerImages(docker, builder) {
  const {commands: commands, env: env, needs: needs} = docker;
  const named = builder === void 0 ? [] : [ builder ];
  const ask = (...argv) => commands.run({
   tool: 'docker',
   argv: [ 'buildx', ...argv ],
   env: env,
   needs: needs
  });
  const [version, inspected] = await Promise.all([ ask('version'), ask('inspect', ...named) ]);
  const [, major, minor] = /\bv(\d+)\.(\d+)/.exec(version.stdout) ?? [];
  if (version.exitCode !== 0 || major === void 0 || minor === void 0) return classicImages(docker);
  if (Number(major) === 0 && Number(minor) < 13 && !version.stdout.includes('+unknown')) throw new errors.s('bad-input', `docker buildx v${major}.${minor} is too old: 0.13 or later is required. Install it with docker/setup-buildx-action.`);
  if (inspected.exitCode !== 0) throw noBuilder(builder, inspected.stderr);
  const [, driver = 'docker'] = /^Driver:\s+(\S+)/m.exec(inspected.stdout) ?? [];
  return buildxImages(docker, {
   kind: 'buildx',
   description: `docker buildx ${major}.${minor} with the ${driver} driver`,
   pushes: driver === 'docker' ? 'by-tag' : 'by-digest'
  });
 }
 function noBuilder(builder, said) {
  const name = builder === void 0 ? 'The current buildx builder' : `The buildx builder "${builder}"`;
  return new errors.s('not-found', `${name} cannot be used: ${lastLine(said)}. Set one up with docker/setup-buildx-action.`);
 }
 function buildxImages(docker, kind) {
  const {commands: commands, env: env, needs: needs} = docker;
  const run = (argv, signal) => commands.run({
   tool: 'docker',
   argv: argv,
   env: env,
   needs: needs,
   ...signal === void 0 ? {} : {
    signal: signal
   }
  });
  return {
   kind: kind,
   plan: build => [ [ 'docker', ...buildxArguments({
    ...build,
    metadataFile: 'metadata.json'
   }) ] ],
   async build(build, {onEvents: onEvents, signal: signal}) {
    const metadataFile = (0, external_node_path_.join)(docker.temporaryFolder ?? (0, 
    external_node_os_.tmpdir)(), `deploy-kit-build-${(0, external_node_crypto_.randomUUID)()}.json`);
    const reader = readSolveStatus();
    try {
     const {exitCode: exitCode} = await commands.run({
      tool: 'docker',
      argv: buildxArguments({
       ...build,
       metadataFile: metadataFile
      }),
      env: {
       ...env,
       ...secretEnvironment(build.recipe),
       BUILDX_METADATA_PROVENANCE: 'disabled'
      },
      needs: [ ...needs, ...buildNeeds(build.recipe) ],
      onLine: line => onEvents(reader.take(line, Date.now())),
      signal: signal
     });
     return {
      exitCode: exitCode,
      progress: reader,
      digest: await readDigest(metadataFile)
     };
    } finally {
     await (0, promises_.rm)(metadataFile, {
      force: true
     });
    }
   },
   async lint({context: context, dockerfile: dockerfile, target: target, buildArguments: buildArguments, builder: builder}) {
    const argv = [ 'buildx', 'build', '--call', 'check,format=json', '--file', dockerfile ];
    const values = buildArguments.flatMap(({name: name, value: value}) => [ '--build-arg', `${name}=${value}` ]);
    const stage = target === void 0 ? [] : [ '--target', target ];
    const named = builder === void 0 ? [] : [ '--builder', builder ];
    const {stdout: stdout} = await run([ ...argv, ...stage, ...named, ...values, context ]);
    return parseLintFindings(stdout);
   },
   async tag({repository: repository, digest: digest}, tags, signal) {
    const named = tags.flatMap(tag => [ '--tag', `${repository}:${tag}` ]);
    const argv = [ 'buildx', 'imagetools', 'create', '--prefer-index=false', ...named, `${repository}@${digest}` ];
    const {exitCode: exitCode, stderr: stderr} = await run(argv, signal);
    return exitCode === 0 ? {
     kind: 'set'
    } : {
     kind: 'refused',
     said: stderr
    };
   },
   load: (image, tags, signal) => pullImage(argv => run(argv, signal), image, tags)
  };
 }
 function classicImages({commands: commands, env: clientEnv, needs: needs}) {
  const env = {
   ...clientEnv,
   DOCKER_BUILDKIT: '0'
  };
  const run = (argv, signal, onLine) => commands.run({
   tool: 'docker',
   argv: argv,
   env: env,
   needs: needs,
   signal: signal,
   ...onLine === void 0 ? {} : {
    onLine: onLine
   }
  });
  const plan = build => {
   const [first = 'deploy-kit-build', ...more] = build.exports.flatMap(references);
   const pushed = build.exports.flatMap(target => target.kind === 'push-tag' ? target.references : []);
   return [ [ ...classicArguments(build, first) ], ...more.map(reference => [ 'tag', first, reference ]), ...pushed.map(reference => [ 'push', reference ]) ];
  };
  return {
   kind: {
    kind: 'classic',
    description: 'docker build without BuildKit',
    pushes: 'by-tag'
   },
   plan: build => plan(build).map(argv => [ 'docker', ...argv ]),
   async build(build, {onEvents: onEvents, signal: signal}) {
    const missing = needsBuildKit(build.recipe);
    if (missing.length > 0) throw new errors.s('bad-input', `Input "${missing.join('", "')}": it requires BuildKit, but docker buildx is not installed on this runner. Install it with docker/setup-buildx-action.`);
    const reader = readClassicOutput();
    for (const argv of plan(build)) {
     const {exitCode: exitCode} = await run(argv, signal, line => onEvents(reader.take(line, Date.now())));
     if (exitCode !== 0) return {
      exitCode: exitCode,
      progress: reader,
      digest: void 0
     };
    }
    return {
     exitCode: 0,
     progress: reader,
     digest: void 0
    };
   },
   lint: () => Promise.resolve(void 0),
   async tag(image, tags, signal) {
    await pullImage(argv => run(argv, signal), image, tags);
    for (const tag of tags) {
     const {exitCode: exitCode, stderr: stderr} = await run([ 'push', `${image.repository}:${tag}` ], signal);
     if (exitCode !== 0) return {
      kind: 'refused',
      said: stderr
     };
    }
    return {
     kind: 'set'
    };
   },
   load: (image, tags, signal) => pullImage(argv => run(argv, signal), image, tags)
  };
 }
 async function pullImage(run, {repository: repository, digest: digest}, tags) {
  const image = `${repository}@${digest}`;
  for (const argv of [ [ 'pull', '--quiet', image ], ...tags.map(tag => [ 'tag', image, `${repository}:${tag}` ]) ]) {
   const {exitCode: exitCode, stderr: stderr} = await run(argv);
   if (exitCode === 0) continue;
   throw new errors.s('platform-error', `The Docker engine rejected ${image}: ${lastLine(stderr)}.`);
  }
 }
 function references(target) {
  return target.kind === 'push-digest' ? [] : target.references;
 }
 function buildNeeds({ssh: ssh, cache: cache}) {
  return [ ...ssh.length > 0 ? [ 'ssh-agent' ] : [], ...cache.kind === 'gha' ? [ 'actions-cache' ] : [] ];
 }
 function secretEnvironment({secrets: secrets}) {
  return Object.fromEntries(secrets.flatMap((secret, index) => secret.kind === 'value' ? [ [ secretVariable(index), secret.value ] ] : []));
 }
 async function readDigest(file) {
  const text = await (0, promises_.readFile)(file, 'utf8').catch(() => '{}');
  const digest = (0, document_document.fK)(parseMetadata(text), [ 'containerimage.digest' ]);
  return typeof digest === 'string' ? digest : void 0;
 }
 function parseMetadata(text) {
  try {
   return JSON.parse(text);
  } catch {
   return null;
  }
 }
 function lastLine(text) {
  return (text.split('\n').findLast(line => line.trim() !== '') ?? 'no output of docker').slice(0, 300);
 }
 var exec_commands = __webpack_require__(19700);
 // CONCATENATED MODULE: ./build/src/adapters/files/git-checkouts.js
 function gitCheckouts(workspace, commands) {
  const folder = (0, external_node_path_.join)(workspace, '.git');
  return {
   async read() {
    const isFolder = await (0, promises_.lstat)(folder).then(stats => stats.isDirectory(), () => false);
    if (!isFolder) return;
    const settings = [ 'safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null' ];
    const {exitCode: exitCode, stdout: stdout} = await commands.run({
     tool: 'git',
     argv: [ '--no-pager', `--git-dir=${folder}`, ...settings.flatMap(setting => [ '-c', setting ]), 'rev-list', '--max-count=1', '--no-show-signature', '--format=%H %ct', 'HEAD', '--' ]
    }).catch(() => ({
     exitCode: 1,
     stdout: ''
    }));
    const [, commit, seconds] = /^([0-9a-f]{40,64}) (\d{1,12})$/m.exec(stdout) ?? [];
    if (exitCode !== 0 || commit === void 0) return;
    return {
     commit: commit,
     committedAt: Number(seconds) * 1e3
    };
   }
  };
 }
 var quote_safe = __webpack_require__(44195);
 var external_node_fs_ = __webpack_require__(73024);
 var external_node_timers_promises_ = __webpack_require__(58500);
 var job_path = __webpack_require__(48482);
 var decode_text = __webpack_require__(83442);
 var encoding_problem = __webpack_require__(87605);
 // CONCATENATED MODULE: ./build/src/disk/read-ignore-file.js
 const LARGEST_IGNORE_FILE_BYTES = 16 << 20;
 async function readIgnoreFile(root, {workspace: workspace, dockerfile: dockerfile}) {
  for (const path of [ `${dockerfile}.dockerignore`, (0, external_node_path_.join)(root, '.dockerignore') ]) {
   const stats = await (0, promises_.lstat)(path).catch(() => {});
   if (stats === void 0 || stats.isDirectory()) continue;
   const name = (0, external_node_path_.relative)(workspace, path);
   const realPath = await (0, job_path.s1)(path, {
    GITHUB_WORKSPACE: workspace
   }, {
    input: 'context',
    place: 'workspace',
    noun: name
   });
   if (stats.isSymbolicLink()) await expectPlainLink(path, name);
   if (realPath !== void 0 && (await (0, promises_.stat)(realPath)).size > LARGEST_IGNORE_FILE_BYTES) throw new errors.s('bad-input', `${name} is larger than 16 MiB. List folders instead of single files.`);
   const bytes = realPath === void 0 ? void 0 : await (0, promises_.readFile)(realPath).catch(() => {});
   if (bytes === void 0) continue;
   const decoded = (0, decode_text.g)(bytes);
   const problem = (0, encoding_problem.p)(decoded, 'BuildKit');
   if (decoded.kind !== 'text' || problem !== void 0) throw (0, errors.A)('context', `${name} ${problem ?? ''}`);
   return {
    path: path,
    filter: await filterOf(decoded.text, name)
   };
  }
  return {
   path: void 0,
   filter: SEND_ALL
  };
 }
 const SEND_ALL = {
  decide: () => ({
   isIgnored: false,
   enters: true,
   matches: []
  })
 };
 async function filterOf(text, name) {
  const [{contextFilter: contextFilter}, {readIgnorePatterns: readIgnorePatterns}] = await Promise.all([ Promise.all([ __webpack_require__.e(2856), __webpack_require__.e(3264) ]).then(__webpack_require__.bind(__webpack_require__, 13264)), __webpack_require__.e(5492).then(__webpack_require__.bind(__webpack_require__, 5492)) ]);
  return contextFilter(readIgnorePatterns(text, name), name);
 }
 async function expectPlainLink(link, name) {
  const target = await (0, promises_.readlink)(link);
  const isPlain = !(0, external_node_path_.isAbsolute)(target) && !target.split('/').includes('..');
  const end = await (0, promises_.realpath)(link).catch(() => '');
  if (isPlain && end === (0, external_node_path_.join)(await (0, promises_.realpath)((0, 
  external_node_path_.dirname)(link)), target)) return;
  throw new errors.s('bad-input', `${name} is a symbolic link that BuildKit may resolve to another file. Replace it with a file, or link to a file below its folder.`);
 }
 // CONCATENATED MODULE: ./build/src/adapters/images/local-build-contexts.js
 function localBuildContexts(workspace) {
  return {
   async digest(context, dockerfile, signal) {
    const root = (0, external_node_path_.resolve)(workspace, context);
    try {
     await (0, job_path.s1)(context, {
      GITHUB_WORKSPACE: workspace
     }, {
      input: 'context',
      place: 'workspace'
     });
     const recipe = (0, external_node_path_.resolve)(workspace, dockerfile);
     if (await isLink(recipe)) await expectPlainLink(recipe, (0, external_node_path_.relative)(workspace, recipe));
     const ignore = await readIgnoreFile(root, {
      workspace: workspace,
      dockerfile: recipe
     });
     const ignoreFile = ignore.path === void 0 ? void 0 : (0, external_node_path_.relative)(workspace, ignore.path);
     return {
      ...await readContext(root, ignore.filter, signal),
      ignoreFile: ignoreFile
     };
    } catch (error) {
     if (error instanceof errors.s) throw error;
     throw (0, errors.A)('context', `the folder ${(0, quote_safe.AB)(context)} cannot be read: ${describe(error, root)}. Use a folder of the checkout.`, {
      cause: error
     });
    }
   }
  };
 }
 async function readContext(root, filter, signal) {
  const hash = (0, external_node_crypto_.createHash)('sha256');
  const buffer = Buffer.allocUnsafe(1 << 20);
  const sizes = new Map;
  const breathe = breather(signal);
  let files = 0;
  let git = 'left-out';
  for (const entry of walk({
   root: root,
   filter: filter,
   firstNames: new Map,
   folder: '',
   above: void 0,
   unsent: []
  })) {
   await breathe();
   if (entry === 'ignored') continue;
   const {path: path, kind: kind, mode: mode, bytes: bytes, extra: extra} = entry;
   hash.update(JSON.stringify([ path, kind, mode, extra, await readContent(root, entry, {
    buffer: buffer,
    breathe: breathe
   }) ]));
   if (path.startsWith('.git/')) git = 'sent';
   if (kind !== 'file' && kind !== 'hard-link') continue;
   files += 1;
   const top = path.split('/', 1)[0] ?? path;
   sizes.set(top, (sizes.get(top) ?? 0) + bytes);
  }
  const [largest] = [ ...sizes ].sort(([, one], [, other]) => other - one);
  return {
   hash: hash.digest('hex'),
   files: files,
   git: git,
   bytes: [ ...sizes.values() ].reduce((total, bytes) => total + bytes, 0),
   largest: largest === void 0 ? void 0 : {
    path: largest[0],
    bytes: largest[1]
   }
  };
 }
 const SLICE_MILLISECONDS = 50;
 function breather(signal) {
  let since = performance.now();
  return () => {
   if (performance.now() - since < SLICE_MILLISECONDS) return;
   return (0, external_node_timers_promises_.setImmediate)().then(() => {
    signal.throwIfAborted();
    since = performance.now();
   });
  };
 }
 async function readContent(root, {path: path, kind: kind}, {buffer: buffer, breathe: breathe}) {
  if (kind === 'link') return (0, external_node_fs_.readlinkSync)((0, external_node_path_.join)(root, path));
  if (kind !== 'file') return '';
  const hash = (0, external_node_crypto_.createHash)('sha256');
  const file = (0, external_node_fs_.openSync)((0, external_node_path_.join)(root, path), 'r');
  try {
   for (;;) {
    const length = (0, external_node_fs_.readSync)(file, buffer, 0, buffer.length, null);
    if (length === 0) return hash.digest('hex');
    hash.update(buffer.subarray(0, length));
    await breathe();
   }
  } finally {
   (0, external_node_fs_.closeSync)(file);
  }
 }
 function* walk({root: root, filter: filter, firstNames: firstNames, folder: folder, above: above, unsent: unsent}) {
  for (const name of namesIn((0, external_node_path_.join)(root, folder), unsent.length > 0)) {
   const path = folder === '' ? name : `${folder}/${name}`;
   const stats = (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(root, path));
   const isFolder = stats.isDirectory();
   const {isIgnored: isIgnored, enters: enters, matches: matches} = filter.decide(path, isFolder ? 'folder' : 'other', above);
   if (isIgnored) yield 'ignored'; else {
    yield* unsent.splice(0);
    yield entryOf({
     root: root,
     firstNames: firstNames
    }, path, stats);
   }
   if (!isFolder || !enters) continue;
   const inside = isIgnored ? [ ...unsent, entryOf({
    root: root,
    firstNames: firstNames
   }, path, stats) ] : [];
   for (const entry of walk({
    root: root,
    filter: filter,
    firstNames: firstNames,
    folder: path,
    above: matches,
    unsent: inside
   })) {
    if (entry !== 'ignored') unsent.length = 0;
    yield entry;
   }
  }
 }
 function namesIn(folder, isIgnored) {
  try {
   return (0, external_node_fs_.readdirSync)(folder).sort(byCodePoint);
  } catch (error) {
   if (isIgnored && error.code === 'EACCES') return [];
   throw error;
  }
 }
 function byCodePoint(one, other) {
  return /[\ud800-\udfff]/.test(one + other) ? Buffer.compare(Buffer.from(one), Buffer.from(other)) : one < other ? -1 : 1;
 }
 function entryOf({root: root, firstNames: firstNames}, path, stats) {
  const entry = {
   path: path,
   mode: stats.mode & 4095,
   bytes: stats.size
  };
  if (stats.isDirectory()) return {
   ...entry,
   kind: 'folder',
   extra: ''
  };
  const inode = stats.nlink > 1 ? (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(root, path), {
   bigint: true
  }).ino : void 0;
  const first = inode === void 0 ? void 0 : firstNames.get(inode);
  if (inode !== void 0 && first === void 0) firstNames.set(inode, path);
  if (stats.isSymbolicLink()) return {
   ...entry,
   kind: 'link',
   extra: ''
  };
  if (stats.isFile()) return first === void 0 ? {
   ...entry,
   kind: 'file',
   extra: ''
  } : {
   ...entry,
   kind: 'hard-link',
   bytes: 0,
   extra: first
  };
  const kind = stats.isSocket() ? 'socket' : stats.isFIFO() ? 'pipe' : 'device';
  return {
   ...entry,
   kind: kind,
   extra: `${stats.isBlockDevice() ? 'block' : 'other'} ${stats.rdev} ${first ?? ''}`
  };
 }
 async function isLink(path) {
  return (0, promises_.lstat)(path).then(stats => stats.isSymbolicLink(), () => false);
 }
 function describe(error, root) {
  const {code: code, path: path} = typeof error === 'object' && error !== null ? error : {};
  if (code === 'ENOENT' && path === root) return 'it does not exist';
  if (code === 'ENOTDIR') return 'it is not a folder';
  return `the system returned ${code ?? String(error)}${path === void 0 ? '' : ` of ${(0, 
  external_node_path_.relative)(root, path)}`}`;
 }
 var node_files = __webpack_require__(27530);
 // CONCATENATED MODULE: ./build/src/runner/artifact-subjects.js
 function artifactSubjects(env) {
  const path = env.GITHUB_ARTIFACTS;
  return async reference => {
   if (path !== void 0 && path !== '') await (0, promises_.appendFile)(path, `oci://${reference}\n`).catch(() => {});
  };
 }
 var step_event = __webpack_require__(54537);
 var step_id_tokens = __webpack_require__(89831);
 var step_log = __webpack_require__(61751);
 var step_masks = __webpack_require__(3904);
 var workflow_commands = __webpack_require__(27282);
 var http_client = __webpack_require__(62621);
 // CONCATENATED MODULE: ./build/src/domain/image-registry/read-manifest.js
 const MOST_IMAGES = 100;
 function readManifest(text) {
  const document = parseAnswer(text);
  const [config, layers, manifests] = [ 'config', 'layers', 'manifests' ].map(name => (0, 
  document_document.fK)(document, [ name ]));
  if (manifests !== void 0) {
   const images = itemsOf(manifests).filter(each => (0, document_document.Gv)((0, document_document.fK)(each, [ 'platform' ])) && read_manifest_textAt(each, 'platform', 'os') !== 'unknown');
   if (images.length > MOST_IMAGES) throw new errors.s('platform-error', `The registry returned an index of more than ${MOST_IMAGES} images.`);
   return {
    kind: 'index',
    images: images.map(each => ({
     digest: read_manifest_textAt(each, 'digest') ?? '',
     platform: nameOf((0, document_document.fK)(each, [ 'platform' ]))
    }))
   };
  }
  if (config === void 0 || layers === void 0) throw noManifest();
  return {
   kind: 'image',
   config: blobOf(config),
   layers: itemsOf(layers).map(blobOf)
  };
 }
 function readImageConfig(text) {
  const document = parseAnswer(text);
  const labels = (0, document_document.fK)(document, [ 'config', 'Labels' ]);
  const texts = Object.entries((0, document_document.Gv)(labels) ? labels : {}).filter(label => typeof label[1] === 'string');
  return {
   platform: nameOf(document),
   labels: Object.fromEntries(texts)
  };
 }
 function blobOf(descriptor) {
  const size = (0, document_document.fK)(descriptor, [ 'size' ]);
  return {
   digest: read_manifest_textAt(descriptor, 'digest') ?? '',
   sizeBytes: typeof size === 'number' ? size : 0
  };
 }
 function nameOf(platform) {
  const [os = 'unknown', architecture = 'unknown', variant] = [ 'os', 'architecture', 'variant' ].map(name => read_manifest_textAt(platform, name));
  return [ os, architecture, variant ].filter(part => part !== void 0 && part !== '').join('/');
 }
 function read_manifest_textAt(value, ...path) {
  const text = (0, document_document.fK)(value, path);
  return typeof text === 'string' ? text : void 0;
 }
 function itemsOf(list) {
  if ((0, document_document.Lv)(list)) return list;
  throw noManifest();
 }
 function noManifest() {
  return new errors.s('platform-error', 'The registry returned a manifest that is neither an image nor an index.');
 }
 function parseAnswer(text) {
  let document;
  try {
   document = JSON.parse(text);
  } catch {
   document = void 0;
  }
  if (typeof document === 'object' && document !== null) return document;
  throw new errors.s('platform-error', 'The registry did not return a JSON object. Check its address and any proxy in between.');
 }
 // CONCATENATED MODULE: ./build/src/adapters/images/oci-registry-images.js
 const MANIFEST_TYPES = [ 'application/vnd.oci.image.index.v1+json', 'application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json', 'application/vnd.docker.distribution.manifest.v2+json' ].join(', ');
 const REQUEST_LIMIT_MILLISECONDS = 1e4;
 const RETRY_BUDGET_MILLISECONDS = 3e4;
 const CONNECT_BUDGET_MILLISECONDS = 5e3;
 const oci_registry_images_FIRST_DELAY_MILLISECONDS = 200;
 const LONGEST_DELAY_MILLISECONDS = 5e3;
 function ociRegistryImages(access) {
  const request = registryRequests(access);
  async function platformImage(repository, digest) {
   const manifest = readManifest(await bodyOf(request, `/v2/${repository}/manifests/${digest}`));
   if (manifest.kind === 'index') throw new errors.s('platform-error', `${digest} is an index inside an index.`);
   return describeImage(repository, digest, manifest);
  }
  async function describeImage(repository, digest, {config: config, layers: layers}) {
   const {platform: platform, labels: labels} = readImageConfig(await bodyOf(request, `/v2/${repository}/blobs/${config.digest}`));
   const sizeBytes = layers.reduce((total, layer) => total + layer.sizeBytes, config.sizeBytes);
   return {
    platform: platform,
    digest: digest,
    layers: layers,
    sizeBytes: sizeBytes,
    labels: labels
   };
  }
  return {
   async find({repository: repository, reference: reference}) {
    const response = await request('GET', `/v2/${repository}/manifests/${reference}`);
    if (response.status === 404) return;
    const digest = response.header('docker-content-digest') ?? reference;
    const mediaType = response.header('content-type') ?? '';
    const manifest = readManifest(response.body);
    const platforms = await Promise.all(manifest.kind === 'image' ? [ describeImage(repository, digest, manifest) ] : manifest.images.map(image => platformImage(repository, image.digest)));
    return {
     digest: digest,
     mediaType: mediaType,
     platforms: platforms
    };
   },
   async digest({repository: repository, reference: reference}) {
    const response = await request('HEAD', `/v2/${repository}/manifests/${reference}`);
    return response.status === 404 ? void 0 : response.header('docker-content-digest');
   }
  };
 }
 async function bodyOf(request, path) {
  const response = await request('GET', path);
  if (response.status === 404) throw new errors.s('not-found', `${path} does not exist in the registry.`);
  return response.body;
 }
 function registryRequests({host: host, login: login, clock: clock}) {
  const base = `${isLocal(host) ? 'http' : 'https'}://${host}`;
  const basic = login === void 0 ? void 0 : `Basic ${btoa(`${login.username}:${login.password}`)}`;
  let authorization = basic;
  function send(method, path) {
   return ask(method, base + path, {
    accept: MANIFEST_TYPES,
    ...authorization === void 0 ? {} : {
     authorization: authorization
    }
   });
  }
  async function authorized(method, path) {
   const response = await send(method, path);
   const challenge = response.status === 401 ? response.header('www-authenticate') : void 0;
   if (challenge === void 0 || !/^bearer /i.test(challenge)) return response;
   authorization = `Bearer ${await fetchToken(challenge, basic)}`;
   return send(method, path);
  }
  return async (method, path) => {
   const beganAt = clock.now();
   for (let tries = 0; ;tries += 1) {
    const answer = await authorized(method, path).catch(error => ({
     error: error
    }));
    if ('status' in answer && (answer.status >= 200 && answer.status < 300 || answer.status === 404)) return answer;
    if ('error' in answer && answer.error instanceof errors.s) throw answer.error;
    const failure = 'status' in answer ? describeStatus(host, answer) : describeSilence(host, answer.error);
    const delay = Math.random() * Math.min(LONGEST_DELAY_MILLISECONDS, oci_registry_images_FIRST_DELAY_MILLISECONDS * 2 ** tries);
    const budget = 'status' in answer ? RETRY_BUDGET_MILLISECONDS : CONNECT_BUDGET_MILLISECONDS;
    if (failure.code !== 'unreachable' || clock.now() + delay > beganAt + budget) throw failure;
    await clock.sleep(delay);
   }
  };
 }
 const client = new http_client.HttpClient('deploy-kit', [], {
  socketTimeout: REQUEST_LIMIT_MILLISECONDS
 });
 async function ask(method, url, headers) {
  const response = await client.request(method, url, null, {
   ...headers
  });
  const body = await readBody(response.message, url);
  const {statusCode: statusCode = 0, headers: answered} = response.message;
  return {
   status: statusCode,
   body: body,
   header: name => [ answered[name] ].flat()[0]
  };
 }
 const MOST_BYTES = 4 * 1024 * 1024;
 async function readBody(message, url) {
  const chunks = [];
  let size = 0;
  for await (const chunk of message) {
   size += chunk.length;
   if (size > MOST_BYTES) throw new errors.s('platform-error', `${new URL(url).host} sent a response larger than 4 MiB. Check the address of the registry and any proxy in between.`);
   chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
 }
 async function fetchToken(challenge, basic) {
  const given = new Map([ ...challenge.matchAll(/\b(\w+)="([^"]*)"/g) ].map(([, name = '', value = '']) => [ name, value ]));
  const address = new URL(given.get('realm') ?? '');
  for (const name of [ 'service', 'scope' ]) {
   const value = given.get(name);
   if (value !== void 0) address.searchParams.set(name, value);
  }
  const {body: body} = await ask('GET', address.href, basic === void 0 ? {} : {
   authorization: basic
  });
  const {token: token, access_token: access_token} = readToken(body, address.host);
  return token ?? access_token ?? '';
 }
 function textOf(value) {
  return typeof value === 'string' ? value : void 0;
 }
 function readToken(body, host) {
  try {
   const answer = JSON.parse(body);
   if ((0, document_document.Gv)(answer)) return {
    token: textOf(answer.token),
    access_token: textOf(answer.access_token)
   };
  } catch {}
  throw new errors.s('platform-error', `The token server ${host} did not return a JSON object.`);
 }
 function describeSilence(host, cause) {
  const {message: message, code: code} = cause instanceof Error ? cause : {
   message: String(cause),
   code: ''
  };
  return new errors.s('unreachable', `No response from registry ${host}: ${message || (code ?? 'no connection')}.`, {
   cause: cause
  });
 }
 function describeStatus(host, {status: status}) {
  if (status === 401 || status === 403) {
   const message = `Registry ${host} denied access to the repository (HTTP ${status}). Check its login and permissions, and that the repository exists.`;
   return new errors.s('access-denied', message);
  }
  const code = status === 429 || status >= 500 ? 'unreachable' : 'platform-error';
  return new errors.s(code, `Registry ${host} returned HTTP ${status} on every attempt.`);
 }
 function isLocal(host) {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/.test(host);
 }
 // CONCATENATED MODULE: ./build/src/wiring/connect-registries.js
 function connectRegistries({env: env, clock: clock}) {
  const connections = new Map;
  const load = async role => (await Promise.all([ __webpack_require__.e(5143), __webpack_require__.e(6722), __webpack_require__.e(6907), __webpack_require__.e(4492), __webpack_require__.e(1305) ]).then(__webpack_require__.bind(__webpack_require__, 95563))).connectEcr(env, clock, role);
  const ecr = role => {
   const connection = connections.get(role?.arn ?? '') ?? load(role);
   connections.set(role?.arn ?? '', connection);
   return connection;
  };
  async function login(target, given) {
   const {address: address, role: role} = target;
   if (address.kind === 'ecr') return (await (await ecr(role)).logins.login([ address ]))[0];
   if (address.kind === 'ecr-public') return (await (await ecr(role)).publicLogins.login([ address ]))[0];
   const found = given.find(({host: host}) => host === address.host);
   return found === void 0 ? void 0 : {
    ...found,
    expiresAt: void 0
   };
  }
  return {
   logins: (targets, given) => Promise.all(targets.map(target => login(target, given))),
   async connect({address: address, path: path, role: role}, login) {
    const host = login?.host ?? address.host ?? '';
    const images = ociRegistryImages({
     host: host,
     login: login,
     clock: clock
    });
    if (address.kind !== 'ecr') return {
     host: host,
     path: path,
     images: images,
     ecr: void 0
    };
    return {
     host: host,
     path: path,
     images: images,
     ecr: {
      registryId: address.accountId,
      ...(await ecr(role)).registry(address)
     }
    };
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/wiring/connect-build.js
 function connectBuild(env, step, keepFolder) {
  const {clock: clock} = step;
  const commands = (0, exec_commands.execCommands)(env);
  return {
   ...{
    ...step,
    env: env,
    log: (0, step_log.t)(),
    files: (0, node_files.nodeFiles)(env)
   },
   ...connectRegistries({
    env: env,
    clock: clock
   }),
   contexts: localBuildContexts(env.GITHUB_WORKSPACE ?? process.cwd()),
   checkouts: gitCheckouts(env.GITHUB_WORKSPACE ?? process.cwd(), commands),
   event: (0, step_event.B)(env),
   mask: workflow_commands.$l,
   idTokens: (0, step_id_tokens.u)(env, (0, step_masks.o)()),
   openAttestations: async access => (await Promise.all([ __webpack_require__.e(9245), __webpack_require__.e(1087) ]).then(__webpack_require__.bind(__webpack_require__, 31087))).connectAttestations(access, {
    env: env,
    clock: clock
   }),
   openClientConfig: () => dockerClientConfig(env, {
    commands: commands,
    clock: clock
   }, keepFolder),
   openBuilder: ({env: clientEnv, needs: needs}, name) => dockerImages({
    commands: commands,
    env: clientEnv,
    needs: needs,
    temporaryFolder: env.RUNNER_TEMP
   }, name),
   declareImage: artifactSubjects(env)
  };
 }
})

};
