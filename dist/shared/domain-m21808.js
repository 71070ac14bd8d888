export const modules = {

/***/ 27376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  J: () => checkServerFacts,
  L: () => inspectServerFacts
 });
 var format_size = __webpack_require__(89570);
 var finding = __webpack_require__(82063);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/server-facts.js
 const COMPOSE_AT_LEAST = [ 2, 20, 0 ];
 const DOCKER_AT_LEAST = [ 20, 10, 0 ];
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/inspect-server-facts.js
 const UNPACKED = 3;
 const LITTLE_DISK = 1e9;
 const LITTLE_MEMORY = 256e6;
 const CLOCK_MAY_DIFFER_MILLISECONDS = 6e4;
 function inspectServerFacts(inspected) {
  return Object.values(checkServerFacts(inspected)).flat();
 }
 function checkServerFacts({facts: facts, bytesToPull: bytesToPull}) {
  const {dockerVersion: dockerVersion, composeVersion: composeVersion, dockerProblem: dockerProblem, freeBytes: freeBytes, availableMemoryBytes: availableMemoryBytes, clockAheadMilliseconds: clockAheadMilliseconds} = facts;
  const needed = (bytesToPull ?? 0) * UNPACKED;
  const ahead = Math.round(clockAheadMilliseconds / 1e3);
  if (dockerProblem !== void 0) return {
   docker: [ (0, finding.x5)(dockerProblem) ]
  };
  return {
   docker: (0, finding.WX)([ versionProblem('Docker', dockerVersion, DOCKER_AT_LEAST), versionProblem('Docker Compose', composeVersion, COMPOSE_AT_LEAST), (0, 
   finding.fK)(`Docker ${dockerVersion ?? 'unknown'}, Compose ${composeVersion ?? 'unknown'}, ${facts.architecture}.`) ]),
   disk: (0, finding.WX)([ needed > freeBytes && (0, finding.x5)(`The images need about ${(0, 
   format_size.X)(needed)} and the server has ${(0, format_size.X)(freeBytes)} free. Remove unused images or add disk space.`), needed <= freeBytes && freeBytes < LITTLE_DISK && (0, 
   finding.$e)(`The server has only ${(0, format_size.X)(freeBytes)} of disk space free. Remove unused images or add disk space.`), (0, 
   finding.fK)(`${(0, format_size.X)(freeBytes)} free.`) ]),
   memory: (0, finding.WX)([ availableMemoryBytes < LITTLE_MEMORY && (0, finding.$e)(`The server has only ${(0, 
   format_size.X)(availableMemoryBytes)} of memory available. During a rollout, twice as many containers run.`), (0, 
   finding.fK)(`${(0, format_size.X)(availableMemoryBytes)} available.`) ]),
   clock: (0, finding.WX)([ Math.abs(clockAheadMilliseconds) > CLOCK_MAY_DIFFER_MILLISECONDS && (0, 
   finding.$e)(`The clock of the server is at least ${Math.abs(ahead)} s ${ahead > 0 ? 'ahead of' : 'behind'} the runner's. Synchronize it.`), (0, 
   finding.fK)(`${Math.abs(ahead)} s from the runner's.`) ]),
   timer: (0, finding.WX)([ facts.timers.every(timer => timer === 'shell') && (0, finding.$e)('The server has neither systemd-run nor at. If the runner is lost, a background process rolls back, but a reboot ends that process. Install at.'), (0, 
   finding.fK)(`A lost run is rolled back by ${TIMER_NAMES[facts.timers[0] ?? 'shell']}.`) ])
  };
 }
 const TIMER_NAMES = {
  systemd: 'systemd-run',
  'systemd-user': 'systemd-run --user',
  at: 'at',
  shell: 'a background process'
 };
 function versionProblem(name, version, [major, minor, patch]) {
  const atLeast = `${major}.${minor}.${patch}`;
  if (version === void 0) return (0, finding.x5)(`${name} was not found on the server. Install ${name} ${atLeast} or later.`);
  const have = version.replace(/^v/, '').split(/[.+-]/).slice(0, 3).map(Number);
  const differs = [ major, minor, patch ].map((want, index) => (have[index] ?? 0) - want).find(difference => difference !== 0);
  return differs !== void 0 && !(differs > 0) ? (0, finding.x5)(`${name} ${version} is too old. Update it to ${atLeast} or later.`) : void 0;
 }
}),

/***/ 43680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  y: () => deployOrder,
  q: () => readComposeProject
 });
 var errors = __webpack_require__(33047);
 var quote_safe = __webpack_require__(44195);
 var own_member = __webpack_require__(27437);
 var server_json = __webpack_require__(21808);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/project/read-service.js
 const STOP_GRACE_SECONDS = 10;
 function readService(name, service, template) {
  const health = (0, server_json.lS)(service.healthcheck);
  const ports = (0, server_json.c3)(service.ports).map(server_json.lS);
  const test = (0, server_json.c3)(health.test);
  return {
   name: name,
   image: (0, server_json.b6)(service.image),
   imageTemplate: (0, server_json.b6)(template.image),
   hasBuild: service.build !== void 0 && service.build !== null,
   containerName: (0, server_json.b6)(service.container_name),
   hasHealthCheck: health.disable !== true && test.length > 0 && test[0] !== 'NONE',
   fixedHostPorts: unique(ports.map(({published: published}) => published).filter(isFixedPort).map(String)),
   containerPorts: unique([ ...ports.map(({target: target}) => target).filter(isPort), ...(0, 
   server_json.c3)(service.expose).flatMap(exposedPorts) ]),
   networkMode: (0, server_json.b6)(service.network_mode),
   networks: Object.keys((0, server_json.lS)(service.networks)),
   dependsOn: Object.keys((0, server_json.lS)(service.depends_on)),
   writableVolumes: (0, server_json.c3)(service.volumes).map(server_json.lS).flatMap(writableVolume),
   replicas: count((0, server_json.lS)(service.deploy).replicas) ?? count(service.scale) ?? 1,
   restart: (0, server_json.b6)(service.restart),
   stopGraceSeconds: parseDuration(service.stop_grace_period) ?? STOP_GRACE_SECONDS,
   environmentFiles: (0, server_json.c3)(template.env_file ?? service.env_file).flatMap(file => (0, 
   server_json.b6)((0, server_json.lS)(file).path ?? file) ?? [])
  };
 }
 function unique(values) {
  return [ ...new Set(values) ];
 }
 function isFixedPort(published) {
  return /^[1-9]\d{0,4}$/.test(typeof published === 'number' ? String(published) : (0, 
  server_json.b6)(published) ?? '');
 }
 function isPort(value) {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 65536;
 }
 function exposedPorts(exposed) {
  const [, from = '', to = from] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/[a-z]{1,5})?$/.exec(String(exposed)) ?? [];
  const length = Number(to) - Number(from) + 1;
  return from === '' || length > 100 ? [] : Array.from({
   length: Math.max(0, length)
  }, (_, at) => Number(from) + at).filter(isPort);
 }
 function writableVolume({type: type, source: source, read_only: isReadOnly}) {
  const named = (0, server_json.b6)(source);
  return (type === 'volume' || type === 'bind') && isReadOnly !== true && named !== void 0 ? [ named ] : [];
 }
 function count(value) {
  const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < 1e4 ? number : void 0;
 }
 const UNIT_SECONDS = {
  h: 3600,
  m: 60,
  s: 1,
  ms: .001,
  us: 1e-6,
  "µs": 1e-6,
  ns: 1e-9
 };
 function parseDuration(value) {
  const text = (0, server_json.b6)(value) ?? '';
  if (!/^(?:\d{1,9}(?:\.\d{1,9})?(?:h|ms|us|µs|ns|m|s)){1,6}$/.test(text)) return;
  const parts = [ ...text.matchAll(/(\d{1,9}(?:\.\d{1,9})?)(h|ms|us|µs|ns|m|s)/g) ];
  return Math.ceil(parts.reduce((sum, [, number, unit = '']) => sum + Number(number) * (UNIT_SECONDS[unit] ?? 0), 0));
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/project/compose-project.js
 function readComposeProject(interpolated, templates) {
  const project = (0, server_json.T3)(interpolated, CONFIG);
  const written = (0, server_json.lS)((0, server_json.T3)(templates, CONFIG).services);
  const {name: name} = project;
  if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9_-]{0,99}$/.test(name)) throw (0, 
  server_json.O$)(CONFIG);
  const services = Object.entries((0, server_json.lS)(project.services)).map(([service, value]) => readService(service, (0, 
  server_json.lS)(value), (0, server_json.lS)((0, own_member.n)(written, service))));
  const networks = Object.entries((0, server_json.lS)(project.networks)).map(([network, value]) => [ network, (0, 
  server_json.b6)((0, server_json.lS)(value).name) ?? `${name}_${network}` ]);
  return {
   name: name,
   services: services,
   networks: new Map(networks)
  };
 }
 const CONFIG = 'docker compose config';
 function deployOrder(project, services) {
  const byName = new Map(project.services.map(service => [ service.name, service ]));
  const missing = services.find(name => !byName.has(name));
  if (missing !== void 0) throw (0, errors.A)('images', `the compose file has no service ${(0, 
  quote_safe.AB)(missing)}. Name one of its services.`);
  const visited = new Set;
  const visit = name => {
   if (visited.has(name)) return;
   visited.add(name);
   for (const other of byName.get(name)?.dependsOn ?? []) visit(other);
   order.push(name);
  };
  const order = [];
  for (const name of services) visit(name);
  return order.filter(name => services.includes(name));
 }
}),

/***/ 82063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $e: () => warning,
  WX: () => findingsOf,
  fK: () => fact,
  x5: () => refusal
 });
 const refusal = text => ({
  kind: 'refusal',
  text: text
 });
 const warning = text => ({
  kind: 'warning',
  text: text
 });
 const fact = text => ({
  kind: 'fact',
  text: text
 });
 function findingsOf(each) {
  return each.filter(finding => finding !== void 0 && finding !== false);
 }
}),

/***/ 21808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O$: () => unreadable,
  T3: () => parseServerJson,
  b6: () => textOf,
  c3: () => listOf,
  lS: () => membersOf
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 function parseServerJson(text, what) {
  try {
   const value = JSON.parse(text);
   if (isMembers(value)) return value;
  } catch {}
  throw unreadable(what);
 }
 function unreadable(what) {
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', `The output of "${what}" could not be read. Run it on the server to see why.`);
 }
 function membersOf(value) {
  return isMembers(value) ? value : {};
 }
 function textOf(value) {
  return typeof value === 'string' ? value : void 0;
 }
 function listOf(value) {
  return Array.isArray(value) ? value : [];
 }
 function isMembers(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
 }
})

};
