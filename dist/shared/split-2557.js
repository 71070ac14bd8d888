import { modules as shared0 } from './domain-m21808.js';
import { modules as shared1 } from './proxy-m97562.js';
export const id = 2557;
export const ids = [2557];
export const modules = {
...shared0,
...shared1,

/***/ 92904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Ec: () => valuesFor,
  vU: () => findImageVariable
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _release_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14855);
 const VARIABLE = /\$(?:\$|(?<plain>[A-Za-z_]\w*)|\{(?<braced>[A-Za-z_]\w*)(?<rest>:?[-?][^{}]*)?\})/g;
 function findImageVariable({name: name, imageTemplate: imageTemplate}) {
  const key = `services.${name}.image`;
  const write = `Write image: \${${suggestedName(name)}}.`;
  if (imageTemplate === void 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', `${key} is missing in the compose file. ${write}`);
  const found = [ ...imageTemplate.matchAll(VARIABLE) ].filter(match => match[0] !== '$$');
  const [match, second] = found;
  const rest = imageTemplate.replaceAll(VARIABLE, '');
  if (match === void 0 && !rest.includes('$')) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', `${key} has no variable. ${write}`);
  if (match === void 0 || second !== void 0 || rest.includes('$')) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', `${key} must contain exactly one variable, without a nested one. ${write}`);
  const variable = match.groups?.plain ?? match.groups?.braced ?? '';
  if (match[0] === imageTemplate) return {
   name: variable,
   kind: 'reference',
   repository: void 0
  };
  const before = imageTemplate.slice(0, match.index);
  const isTag = match.index + match[0].length === imageTemplate.length && /^[^$@]+:$/.test(before);
  if (!isTag) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', `The variable in ${key} must be the whole image, or its tag. ${write}`);
  return {
   name: variable,
   kind: 'tag',
   repository: before.slice(0, -1)
  };
 }
 function suggestedName(service) {
  return `${service.toUpperCase().replaceAll(/\W/g, '_').replace(/^(?=\d)/, '_')}_IMAGE`;
 }
 function valueFor({name: name, kind: kind, repository: repository}, image) {
  if (kind === 'reference') return image;
  const [reference = '', digest] = image.split('@');
  const tag = (0, _release_release_js__WEBPACK_IMPORTED_MODULE_1__.cO)(image);
  if (tag === void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('images', `${image} has no tag, but in the compose file $${name} is only the tag. Add the tag.`);
  const own = reference.slice(0, -tag.length - 1);
  if (own !== repository) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('images', `${image} is not an image of ${repository ?? ''}, the repository in the compose file. Change one of them.`);
  return digest === void 0 ? tag : `${tag}@${digest}`;
 }
 function valuesFor(variables, images) {
  const values = new Map;
  for (const [service, image] of images) {
   const variable = variables.get(service);
   if (variable === void 0) continue;
   const value = valueFor(variable, image);
   if ((values.get(variable.name) ?? value) !== value) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('images', `two services use $${variable.name} but have different images. Use a separate variable for each service.`);
   values.set(variable.name, value);
  }
  return values;
 }
}),

/***/ 96558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W: () => inspectProject,
  o: () => inspectDeployment
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _inspect_server_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27376);
 var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82063);
 var _image_variable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92904);
 function inspectProject(inspected) {
  return [ ...inspectDeployment(inspected), ...(0, _inspect_server_facts_js__WEBPACK_IMPORTED_MODULE_1__.L)(inspected) ];
 }
 function inspectDeployment(inspected) {
  const {spec: spec, project: project} = inspected;
  const services = [ ...spec.images.keys() ].map(name => project.services.find(service => service.name === name) ?? name);
  return [ ...inspectInputs(inspected), ...services.flatMap(service => typeof service === 'string' ? [ (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(`Input "images": the compose file has no service ${service}. Use one of ${namesOf(project.services)}.`) ] : inspectService(service, inspected)), ...inspectProxy(inspected) ];
 }
 function inspectInputs({spec: spec, project: project, folders: folders}) {
  const isSplit = spec.strategy !== 'rolling';
  const elsewhere = folders.find(folder => folder !== spec.directory);
  const strange = [ ...spec.ports.keys() ].find(name => !spec.images.has(name));
  return (0, _finding_js__WEBPACK_IMPORTED_MODULE_3__.WX)([ isSplit && spec.proxy === 'none' && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(`strategy: ${spec.strategy} is not supported without a proxy. Set the input proxy, or use strategy: rolling.`), isSplit && spec.ports.size === 0 && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(`strategy: ${spec.strategy} needs a service with traffic. Set the input ports, or use strategy: rolling.`), strange !== void 0 && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(`Input "ports": service ${strange} is not deployed. Add it to the input images.`), elsewhere !== void 0 && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(`A project named ${project.name} already runs from ${elsewhere} on this server. Set the input project to another name, or remove that project.`) ]);
 }
 function inspectService(service, inspected) {
  const {spec: spec, project: project, containers: containers} = inspected;
  const key = `services.${service.name}`;
  const port = spec.ports.get(service.name);
  const [hostPort] = service.fixedHostPorts;
  const image = spec.images.get(service.name) ?? '';
  const callers = project.services.filter(({name: name, dependsOn: dependsOn}) => dependsOn.includes(service.name) && name !== spec.proxyService && !spec.images.has(name));
  return (0, _finding_js__WEBPACK_IMPORTED_MODULE_3__.WX)([ variableProblem(service), service.containerName !== void 0 && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(`${key}.container_name allows only one container. Remove it from the compose file.`), hostPort !== void 0 && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(`${key}.ports publishes host port ${hostPort}, which only one container can use. Remove it: the proxy reaches the container directly.`), service.networkMode === 'host' && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(`${key}.network_mode: host allows only one container. Remove it from the compose file.`), port !== void 0 && !hasHealthCheck(service, inspected) && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(`${key} has no healthcheck, so its containers never report that they are ready. Add a healthcheck to the compose file.`), port !== void 0 && service.containerPorts.length > 0 && !service.containerPorts.includes(port) && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.$e)(`Input "ports": ${key} exposes ${service.containerPorts.join(', ')}, not ${port}. Check the port of the container.`), service.environmentFiles.some(file => file === '.env' || file === `${spec.directory}/.env`) && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(`${key}.env_file includes .env. Each deployment writes the image to .env, which would change the service again. Move the variables of the service to another file.`), image !== '' && !image.includes('@sha256:') && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.$e)(`The image ${image} of service ${service.name} has no digest. Its tag may lead to another image later.`), service.writableVolumes.length > 0 && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.$e)(`${key}.volumes: canary and stable both write to ${service.writableVolumes.join(', ')}. Make sure that both versions can do so at the same time, or mount it read-only.`), callers.length > 0 && port !== void 0 && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.$e)(`${namesOf(callers)} may call ${service.name} by its Compose name. Such calls reach the canary as soon as it starts. Only requests through the proxy are split.`), containers.some(({service: name, state: state}) => name === service.name && state === 'restarting') && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.$e)(`A container of ${service.name} is restarting. Check the stable version before you deploy.`) ]);
 }
 function hasHealthCheck(service, {containers: containers}) {
  return service.hasHealthCheck || containers.some(({service: name, health: health}) => name === service.name && health !== 'none');
 }
 function variableProblem(service) {
  try {
   (0, _image_variable_js__WEBPACK_IMPORTED_MODULE_2__.vU)(service);
   return;
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return (0, _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(error.message);
  }
 }
 function inspectProxy({spec: spec, proxy: proxy}) {
  return (0, _finding_js__WEBPACK_IMPORTED_MODULE_3__.WX)([ proxy.problem !== void 0 && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(proxy.problem), proxy.file === 'foreign' && (0, 
  _finding_js__WEBPACK_IMPORTED_MODULE_3__.x5)(`${spec.proxyFile ?? 'The proxy file'} was not written by deploy-kit, and is not overwritten. Set the input proxy-file to a new file that the proxy includes.`), ...proxy.warnings.map(_finding_js__WEBPACK_IMPORTED_MODULE_3__.$e) ]);
 }
 function namesOf(services) {
  return services.map(({name: name}) => name).join(', ');
 }
}),

/***/ 59967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  FY: () => stateOfMigration,
  _n: () => isAlive,
  xc: () => placementOf
 });
 const STEADY_MILLISECONDS = 1e4;
 function placementOf(placed, now) {
  const {containers: containers, wanted: wanted, isCanary: isCanary, startedAt: startedAt, migration: migration} = placed;
  if (migration !== void 0) {
   const state = stateOfMigration(migration);
   if (state === 'running') return {
    state: 'starting'
   };
   if (state === 'failed') return failed(migration, `The migration of ${placed.label}`, placed);
  }
  const counted = containers.filter(container => isAlive(container) || container.createdAt >= startedAt);
  const ended = counted.find(container => !isAlive(container) || container.health === 'unhealthy');
  if (ended !== void 0) return failed(ended, `Container ${ended.name}`, placed);
  const isWhole = [ ...wanted ].every(([name, count]) => counted.filter(({service: service}) => service === name).length >= count);
  const isSet = !isCanary || counted.every(({restartPolicy: restartPolicy}) => restartPolicy === 'no');
  if (!isWhole || !isSet || counted.length === 0) return {
   state: 'absent'
  };
  return {
   state: counted.every(container => isReady(container, now)) ? 'ready' : 'starting'
  };
 }
 function stateOfMigration({state: state, exitCode: exitCode}) {
  if (state !== 'exited' && state !== 'dead') return 'running';
  return exitCode === 0 && state === 'exited' ? 'passed' : 'failed';
 }
 function isAlive({state: state}) {
  return state !== 'exited' && state !== 'dead' && state !== 'restarting' && state !== 'removing';
 }
 function isReady({state: state, health: health, startedAt: startedAt}, now) {
  if (state !== 'running') return false;
  return health === 'healthy' || health === 'none' && startedAt !== void 0 && now >= startedAt + STEADY_MILLISECONDS;
 }
 function failed(container, subject, {lastLines: lastLines}) {
  const line = lastLines.get(container.id)?.at(-1);
  const reason = `${subject} ${describeEnd(container)}${line === void 0 ? '.' : `: ${line}`}`;
  return {
   state: 'failed',
   cause: isAlive(container) ? 'never-healthy' : 'task-failures',
   reason: reason
  };
 }
 function describeEnd({state: state, exitCode: exitCode, isOutOfMemory: isOutOfMemory}) {
  if (isOutOfMemory) return 'ran out of memory';
  if (state === 'restarting') return `is restarting after exit code ${exitCode}`;
  if (state === 'exited' || state === 'dead') return `exited with code ${exitCode}`;
  return 'is unhealthy';
 }
}),

/***/ 14855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  BU: () => partOf,
  Hx: () => toRevision,
  Rp: () => ID_DIGITS,
  TN: () => keyOf,
  YD: () => keysOf,
  cO: () => tagOf,
  l7: () => releaseOf,
  nS: () => withImages,
  ph: () => readReleaseId,
  s: () => digestIn,
  zR: () => toRelease
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const ID_DIGITS = 16;
 function releaseId(parts) {
  return parts.map(keyOf).toSorted().join('+');
 }
 function keyOf({service: service, digest: digest, configHash: configHash}) {
  return `${service}.${digitsOf(digest)}.${digitsOf(configHash)}`;
 }
 function keysOf(id) {
  return id.split('+');
 }
 function partOf({service: service, image: image, digest: digest, imageId: imageId, configHash: configHash}) {
  return {
   service: service,
   image: image,
   digest: digestIn(image) ?? digest ?? imageId,
   configHash: configHash
  };
 }
 function digestIn(image) {
  return /@(?<digest>sha256:[0-9a-f]{64})$/.exec(image)?.groups?.digest;
 }
 function digitsOf(hash) {
  return hash.replace(/^sha256:/, '').slice(0, ID_DIGITS);
 }
 function releaseOf(parts) {
  const sorted = parts.toSorted((one, other) => one.service < other.service ? -1 : 1);
  return {
   id: releaseId(sorted),
   label: labelOf(sorted),
   parts: sorted
  };
 }
 function readReleaseId(id) {
  const parts = keysOf(id).map(key => {
   const {service: service, digest: digest, configHash: configHash} = PART.exec(key)?.groups ?? {};
   if (service === void 0 || digest === void 0 || configHash === void 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', 'The id of a release on the server is malformed. Deploy again.');
   return {
    service: service,
    image: '',
    digest: digest,
    configHash: configHash
   };
  });
  return {
   id: id,
   label: labelOf(parts),
   parts: parts
  };
 }
 const PART = new RegExp(`^(?<service>[\\w.-]{1,128})\\.(?<digest>[0-9a-f]{${ID_DIGITS}})\\.(?<configHash>[0-9a-f]{${ID_DIGITS}})$`);
 const NAMED_PARTS = 3;
 const LABEL_DIGITS = 12;
 function labelOf(parts) {
  const named = parts.slice(0, NAMED_PARTS).map(({service: service, image: image, digest: digest}) => {
   const tag = tagOf(image);
   return tag === void 0 ? `${service}@${digitsOf(digest).slice(0, LABEL_DIGITS)}` : `${service}:${tag}`;
  });
  const more = parts.length - named.length;
  return [ ...named, ...more > 0 ? [ `${more} more` ] : [] ].join(', ');
 }
 function tagOf(image) {
  return /:(?<tag>[\w.-]{1,128})$/.exec(image.split('@')[0] ?? '')?.groups?.tag;
 }
 function toRevision({id: id, label: label, parts: parts}) {
  return {
   id: id,
   label: label,
   images: Object.fromEntries(parts.map(({service: service, image: image}) => [ service, image ])),
   digests: Object.fromEntries(parts.map(({service: service, digest: digest}) => [ service, digest ]))
  };
 }
 function toRelease({id: id, label: label, images: images, digests: digests}) {
  const parts = readReleaseId(id).parts.map(part => ({
   ...part,
   image: images[part.service] ?? '',
   digest: digests[part.service] ?? part.digest
  }));
  return {
   id: id,
   label: label,
   parts: parts
  };
 }
 function withImages(release, known) {
  if (release.parts.every(({image: image}) => image !== '')) return release;
  return known.find(({id: id, parts: parts}) => id === release.id && parts.every(({image: image}) => image !== '')) ?? release;
 }
}),

/***/ 80010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  L: () => composeSplit
 });
 var errors = __webpack_require__(33047);
 var release_release = __webpack_require__(14855);
 var placement_of = __webpack_require__(59967);
 var read_server = __webpack_require__(44100);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/compose-evidence.js
 function composeEvidence({canary: canary, stable: stable}, {world: world, read: read}) {
  const source = world.proxy.evidence(async () => {
   const reading = await read();
   const serversOfRelease = id => (0, read_server.U2)((id === void 0 ? void 0 : (0, 
   read_server.F8)(reading, id)?.containers) ?? [], reading.project, world);
   return {
    canary: serversOfRelease(canary.id),
    stable: serversOfRelease(stable?.id)
   };
  });
  return {
   measure: query => source.measure(query),
   alarms: names => source.alarms(names),
   async health() {
    if (world.proxy.evidenceOf.requests === 'counters') await source.health();
    const containers = (0, read_server.F8)(await read(), canary.id)?.containers ?? [];
    if (containers.length === 0) return;
    const bad = containers.filter(container => !isWell(container));
    return {
     healthy: containers.length - bad.length,
     unhealthy: bad.length,
     reasons: bad.map(({name: name, state: state, health: health}) => `${name} is ${state === 'running' ? health : state}`)
    };
   }
  };
 }
 function isWell(container) {
  const {state: state, health: health} = container;
  return (0, placement_of._n)(container) && state === 'running' && (health === 'healthy' || health === 'none');
 }
 var rollout_note = __webpack_require__(73513);
 var read_project = __webpack_require__(6210);
 var release_servers = __webpack_require__(68312);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/lease-of.js
 function leaseOf({lock: lock, generation: generation}, reading, world) {
  const note = lock && (0, rollout_note.wd)(lock.note);
  if (lock === void 0 || note === void 0 || (0, rollout_note.pl)(note)) return;
  const {stable: stable} = reading.groups;
  const canary = (0, read_server.F8)(reading, note.canary.id);
  const sides = stable === void 0 ? [] : [ stable, ...canary === void 0 || canary === stable ? [] : [ canary ] ];
  const old = note.stable && (0, read_server.F8)(reading, note.stable.id);
  const all = old === void 0 || sides.includes(old) ? sides : [ ...sides, old ];
  return {
   generation: generation,
   expiresAt: Math.ceil(lock.expiresAt / 1e3),
   folder: world.folder,
   sides: all.map(group => sideOf(group, reading, world))
  };
 }
 function sideOf(group, reading, world) {
  const {release: release} = group;
  const {project: project} = reading;
  const stops = project.services.map(({stopGraceSeconds: stopGraceSeconds}) => stopGraceSeconds);
  return {
   releaseId: release.id,
   restore: world.proxy.restoreScripts((0, release_servers.q)(group, reading, world)),
   env: {
    file: `${world.spec.directory}/.env`,
    values: valuesOrNone(release, reading)
   },
   removes: release.parts.filter(({service: service}) => world.spec.images.has(service)).map(({service: service, configHash: configHash}) => ({
    project: project.name,
    service: service,
    keepsConfigHash: configHash
   })),
   stopSeconds: Math.max(0, ...stops)
  };
 }
 function valuesOrNone(release, reading) {
  try {
   return (0, read_project.sm)(release, reading);
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return new Map;
  }
 }
 var place_release = __webpack_require__(1699);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/project/set-env-lines.js
 const ASSIGNED = /^(?<before>\s*(?:export\s+)?(?<name>[A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*)(?<value>(?:[^ \t].*)?)$/;
 function setEnvLines(text, values) {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const isEnded = lines.at(-1) === '';
  if (isEnded) lines.pop();
  const assignments = readAssignments(lines);
  const appended = [];
  const replaced = new Map;
  for (const [name, value] of values) {
   const found = assignments.findLast(assignment => assignment.name === name);
   if (found === void 0) appended.push(`${name}=${quoted(value)}`); else replaced.set(found.from, {
    text: `${found.before}${quoted(value)}${found.after}`,
    to: found.to
   });
  }
  const kept = [];
  for (let index = 0; index < lines.length; ) {
   const change = replaced.get(index);
   kept.push(change?.text ?? lines[index] ?? '');
   index = change?.to ?? index + 1;
  }
  return [ ...kept, ...appended ].map(line => `${line}${end}`).join('');
 }
 function readAssignments(lines) {
  const found = [];
  for (let index = 0; index < lines.length; ) {
   const {before: before, name: name, value: value} = ASSIGNED.exec(lines[index] ?? '')?.groups ?? {};
   const from = index;
   index += 1;
   if (before === void 0 || name === void 0 || value === void 0) continue;
   const quote = /^["']/.exec(value)?.[0];
   if (quote === void 0) {
    found.push({
     name: name,
     before: before,
     from: from,
     to: index,
     after: /[ \t]#.*$/.exec(value)?.[0] ?? ''
    });
    continue;
   }
   let rest = endOfQuoted(value.slice(1), quote);
   for (;rest === void 0 && index < lines.length; index += 1) rest = endOfQuoted(lines[index] ?? '', quote);
   if (rest === void 0) index = from + 1;
   found.push({
    name: name,
    before: before,
    from: from,
    to: index,
    after: rest ?? ''
   });
  }
  return found;
 }
 function endOfQuoted(text, quote) {
  for (let index = 0; index < text.length; index += 1) if (text[index] === '\\' && quote === '"') index += 1; else if (text[index] === quote) return text.slice(index + 1);
  return;
 }
 function quoted(value) {
  return /^[\w./:@+-]*$/.test(value) ? value : `'${value}'`;
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/release/next-releases.js
 function nextReleases(promoted, {stable: stable, stored: stored}, {isWayBack: isWayBack, keep: keep}) {
  const servedAt = stored.find(({id: id}) => id === promoted.id)?.servedSince ?? Number.POSITIVE_INFINITY;
  const isKnown = stable === void 0 || stored.some(({id: id}) => id === stable.id);
  const all = isKnown ? stored : [ stable, ...stored ];
  const others = all.filter(({id: id, servedSince: servedSince}) => id !== promoted.id && !(isWayBack && (id === stable?.id || servedSince > servedAt)));
  return [ promoted, ...others ].toSorted((one, other) => other.servedSince - one.servedSince).slice(0, keep);
 }
 var release_files = __webpack_require__(62191);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/promote-release.js
 const KEPT_AT_LEAST = 2;
 async function promoteRelease({id: id, label: label, run: run, isWayBack: isWayBack}, reading, world) {
  const {groups: groups, stableId: stableId, stored: stored} = reading;
  if (stableId === id && groups.stable?.release.id === id) return;
  const group = (0, read_server.F8)(reading, id);
  if (group === void 0) throw new errors.s('not-found', `No container of ${label} is on the server.`);
  const percent = (0, read_server.tC)(group, reading, world);
  if (percent !== 100) throw new errors.s('conflict', `${label} has ${percent ?? 'an unknown part'}${percent === void 0 ? '' : '%'} of the traffic.`);
  const {proxy: proxy, files: files, folder: folder, lease: lease, spec: spec} = world;
  await restoreRestartPolicies(group, reading, world);
  await proxy.writeBaseline((0, release_servers.q)(group, reading, world));
  const env = `${spec.directory}/.env`;
  const text = await files.read(env) ?? '';
  const next = setEnvLines(text, (0, read_project.sm)(group.release, reading));
  if (next !== text) await files.write(env, next);
  const kept = (0, release_files.d)(folder, files);
  const keep = Math.max(KEPT_AT_LEAST, spec.keepReleases);
  const {stable: stable} = groups;
  const found = {
   stable: stable && {
    ...stable.release,
    servedSince: sinceOf(stable),
    run: void 0
   },
   stored: stored
  };
  const promoted = {
   ...group.release,
   servedSince: await lease.now(),
   run: run
  };
  await kept.writeReleases(nextReleases(promoted, found, {
   isWayBack: isWayBack,
   keep: keep
  }));
  await kept.writeStable(id);
 }
 async function restoreRestartPolicies({containers: containers}, {project: project, groups: {stable: stable}}, {docker: docker}) {
  for (const service of new Set(containers.map(each => each.service))) {
   const policy = project.services.find(({name: name}) => name === service)?.restart ?? stable?.containers.find(each => each.service === service)?.restartPolicy ?? 'no';
   const others = containers.filter(each => each.service === service && each.restartPolicy !== policy);
   if (others.length > 0) await docker.setRestartPolicy(others.map(({id: id}) => id), policy);
  }
 }
 function sinceOf({containers: containers}) {
  return Math.min(...containers.map(({createdAt: createdAt}) => createdAt));
 }
 var split_migration = __webpack_require__(97540);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/read-placement.js
 async function readPlacement(revision, reading, world) {
  const {docker: docker, lease: lease} = world;
  const release = (0, release_release.zR)(revision);
  const group = (0, read_server.F8)(reading, release.id);
  const containers = group?.containers ?? [];
  const isCanary = group === void 0 || group !== reading.groups.stable;
  const stableKeys = new Set(reading.groups.stable?.release.parts.map(release_release.TN));
  const task = (0, split_migration.I)(release, reading, world);
  const migration = task && await docker.findTask(task.name);
  const hasTraffic = group !== void 0 && (0, read_server.tC)(group, reading, world) !== 0;
  const changed = isCanary ? release.parts.filter(part => !stableKeys.has((0, release_release.TN)(part))) : release.parts;
  const now = containers.some(({health: health}) => health === 'none') ? await lease.now() : 0;
  const ended = [ ...containers, ...migration === void 0 ? [] : [ migration ] ].filter(container => !(0, 
  placement_of._n)(container) || container.health === 'unhealthy');
  return (0, placement_of.xc)({
   label: release.label,
   containers: containers,
   isCanary: isCanary,
   migration: migration,
   wanted: new Map(changed.map(({service: service}) => [ service, hasTraffic ? 1 : (0, 
   place_release.L)(service, reading) ])),
   lastLines: await lastLinesOf(ended, world),
   startedAt: reading.note?.canary.id === release.id ? reading.note.startedAt : 0
  }, now);
 }
 async function lastLinesOf(ended, {docker: docker}) {
  const lines = new Map;
  for (const {id: id} of ended.slice(0, 2)) try {
   lines.set(id, await docker.lastLines(id));
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
  }
  return lines;
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/remove-release.js
 const DRAIN_SECONDS_AT_MOST = 30;
 const STOP_SECONDS_AT_MOST = 60;
 const LOOK_EVERY_MILLISECONDS = 1e3;
 async function removeRelease(release, reading, world) {
  const {docker: docker} = world;
  if (reading.groups.stable?.release.id === release.id) throw new errors.s('conflict', `${release.label} is the stable release.`);
  const group = (0, read_server.F8)(reading, release.id);
  if (group !== void 0) await removeContainers(group, reading, world);
  if (world.spec.migration === void 0) return;
  const task = await docker.findTask((0, split_migration.A)(reading.project.name, release));
  if (task !== void 0 && (0, placement_of.FY)(task) !== 'running') await docker.remove([ task.id ]);
 }
 async function removeContainers(group, reading, world) {
  const {docker: docker} = world;
  const {containers: containers, release: release} = group;
  const percent = (0, read_server.tC)(group, reading, world);
  if (percent !== 0) throw new errors.s('conflict', `${release.label} has ${percent === void 0 ? 'an unknown part' : `${percent}%`} of the traffic.`);
  const ids = containers.map(({id: id}) => id);
  const isServed = reading.servers?.some(({containerId: containerId}) => ids.includes(containerId)) ?? false;
  const grace = Math.max(...containers.map(({service: service}) => graceOf(service, reading)));
  if (isServed) {
   await drain(ids, Math.min(grace, DRAIN_SECONDS_AT_MOST), world);
   await serveWithout(ids, reading, world);
  }
  await docker.stop(ids, Math.min(grace, STOP_SECONDS_AT_MOST));
  await docker.remove(ids);
 }
 async function serveWithout(ids, reading, world) {
  const {proxy: proxy} = world;
  const rest = reading.servers?.filter(({containerId: containerId}) => !ids.includes(containerId)) ?? [];
  const {stable: stable} = reading.groups;
  const stableServers = stable === void 0 ? [] : (0, release_servers.q)(stable, reading, world);
  const stableIds = new Set(stableServers.map(({containerId: containerId}) => containerId));
  const isStableAlone = rest.length > 0 && rest.every(({containerId: containerId, weight: weight}) => weight > 0 && stableIds.has(containerId));
  if (isStableAlone && proxy.loadBaseline !== void 0) await proxy.loadBaseline(stableServers); else await proxy.setServers(rest);
 }
 async function drain(ids, seconds, {proxy: proxy, clock: clock}) {
  const until = clock.now() + seconds * 1e3;
  while (await proxy.activeRequests(ids) !== 0 && clock.now() < until) await clock.sleep(LOOK_EVERY_MILLISECONDS);
 }
 function graceOf(service, {project: project}) {
  return project.services.find(({name: name}) => name === service)?.stopGraceSeconds ?? 10;
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/compose-split.js
 function composeSplit(world, {run: run, project: known} = {}) {
  const {lease: lease, folder: folder, files: files, proxy: proxy} = world;
  const project = (0, read_project.FM)(world, known);
  let last;
  let refused;
  let look;
  let begun;
  let time;
  const readLock = async () => {
   look = void 0;
   const reading = lease.read();
   begun = beginLook(world, project());
   return last = await reading;
  };
  const read = async known => {
   look = void 0;
   time = known?.now;
   const found = await project();
   const lock = last ?? await readLock();
   const contents = await (known?.contents ?? (0, read_server.r0)(world, found));
   return (0, read_server.Wb)(world, {
    ...found,
    contents: contents
   }, lock);
  };
  const readOnce = known => look ??= read(known).catch(error => {
   look = void 0;
   throw error;
  });
  return {
   async now() {
    const known = time;
    time = void 0;
    return known ?? lease.now();
   },
   readLock: async () => (await readLock()).lock,
   async readShares() {
    look = void 0;
    const known = begun;
    begun = void 0;
    const reading = await readOnce(known);
    const {stable: stable, others: others} = reading.groups;
    const shares = {
     stable: stable && (0, release_release.Hx)(stable.release),
     others: others.map(group => ({
      revision: (0, release_release.Hx)(group.release),
      percent: (0, read_server.tC)(group, reading, world)
     }))
    };
    return shares;
   },
   async place(revision) {
    const reading = await read();
    const {stable: stable, others: others} = reading.groups;
    const known = [ ...stable === void 0 ? [] : [ stable ], ...others ].map(({release: release}) => release);
    const release = (0, release_release.nS)((0, release_release.zR)(revision), [ ...known, ...reading.stored ]);
    refused = void 0;
    await (0, place_release.l)(release, reading, world).catch(error => {
     if (error instanceof errors.s && REFUSED.includes(error.code)) refused = {
      id: revision.id,
      error: error
     };
     throw error;
    });
   },
   readPlacement: async revision => refused?.id === revision.id ? {
    state: 'failed',
    cause: 'never-healthy',
    reason: refused.error.message
   } : readPlacement(revision, await readOnce(), world),
   async setPercent(revision, percent) {
    const reading = await read();
    const group = requireBeside(revision, reading);
    if ((0, read_server.Rd)(group, reading, world).length === 0) await (0, release_files.d)(folder, files).writeShare(group.release.id, percent);
    await proxy.setServers((0, release_servers.A)({
     canary: group,
     percent: percent
    }, reading, world));
   },
   async followInstances() {
    if (proxy.followAddresses === void 0) return;
    const {containers: containers, project: found} = await readOnce();
    await proxy.followAddresses((0, read_server.U2)(containers, found, world));
   },
   promote: async ({id: id, label: label}, how) => promoteRelease({
    id: id,
    label: label,
    run: run,
    ...how
   }, await read(), world),
   async remove(revision) {
    refused = void 0;
    await removeRelease((0, release_release.zR)(revision), await read(), world);
   },
   async replaceLock(seen, lock) {
    const found = last ?? await readLock();
    if (!isSame(seen, found.lock)) throw new errors.s('conflict', 'Another run changed the rollout lock.');
    if (found.generation === 0) await files.makeFolder(folder);
    const generation = found.generation + 1;
    const timer = lock && leaseOf({
     lock: lock,
     generation: generation
    }, await readOnce(), world);
    if (timer !== void 0) await lease.arm(timer);
    last = void 0;
    look = void 0;
    last = await lease.replace(found, lock);
    if (timer === void 0 || generation % DISARM_EVERY === 0) await lease.disarmBelow(generation).catch(unlessDeployError);
   },
   evidence: (canary, stable) => composeEvidence({
    canary: canary,
    stable: stable
   }, {
    world: world,
    read: readOnce
   })
  };
 }
 function beginLook(world, project) {
  const contents = project.then(found => (0, read_server.r0)(world, found));
  const now = project.then(() => world.lease.now());
  for (const each of [ contents, now ]) each.catch(() => {});
  return {
   contents: contents,
   now: now
  };
 }
 const REFUSED = [ 'rejected', 'not-found', 'bad-input', 'access-denied' ];
 const DISARM_EVERY = 10;
 function unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
 }
 function isSame(one, other) {
  return one?.holder === other?.holder && one?.expiresAt === other?.expiresAt && one?.note === other?.note;
 }
 function requireBeside({id: id, label: label}, reading) {
  const group = (0, read_server.F8)(reading, id);
  if (group === void 0) throw new errors.s('not-found', `No container of ${label} is on the server.`);
  if (group === reading.groups.stable) throw new errors.s('conflict', `${label} is the stable release.`);
  return group;
 }
}),

/***/ 97540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => migrationName,
  I: () => migrationOf
 });
 var _domain_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14855);
 function migrationOf(release, {groups: groups, stored: stored, project: project}, {spec: {migration: migration}}) {
  const hasServed = groups.stable?.release.id === release.id || stored.some(({id: id}) => id === release.id);
  if (migration === void 0 || hasServed) return;
  return {
   ...migration,
   name: migrationName(project.name, release)
  };
 }
 const DIGITS = _domain_release_release_js__WEBPACK_IMPORTED_MODULE_0__.Rp / 2;
 function migrationName(project, {parts: parts}) {
  const digits = parts.map(({digest: digest, configHash: configHash}) => `${start(digest)}${start(configHash)}`);
  return [ project, 'migration', ...digits ].join('-');
 }
 function start(hash) {
  return hash.replace(/^sha256:/, '').slice(0, DIGITS);
 }
}),

/***/ 1699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  L: () => wantedOf,
  l: () => placeRelease
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_project_compose_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43680);
 var _domain_release_placement_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59967);
 var _domain_release_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14855);
 var _migration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97540);
 var _read_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44100);
 var _read_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6210);
 var _release_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62191);
 var _release_servers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68312);
 async function placeRelease(release, reading, world) {
  const {docker: docker, folder: folder, files: files, proxy: proxy} = world;
  const {stable: stable} = reading.groups;
  if (stable?.release.id === release.id) return;
  const values = await requireSame(release, reading, world);
  const kept = (0, _release_files_js__WEBPACK_IMPORTED_MODULE_6__.d)(folder, files);
  if (stable !== void 0 && reading.stableId !== stable.release.id) await kept.writeStable(stable.release.id);
  if (stable !== void 0) await proxy.writeBaseline((0, _release_servers_js__WEBPACK_IMPORTED_MODULE_7__.q)(stable, reading, world));
  if (!await isMigrated(release, reading, {
   world: world,
   values: values
  })) return;
  const stableKeys = new Set(stable?.release.parts.map(_domain_release_release_js__WEBPACK_IMPORTED_MODULE_2__.TN));
  const ended = (0, _read_server_js__WEBPACK_IMPORTED_MODULE_4__.F8)(reading, release.id)?.containers.filter(container => !(0, 
  _domain_release_placement_of_js__WEBPACK_IMPORTED_MODULE_8__._n)(container)) ?? [];
  if (ended.length > 0) {
   const ids = ended.map(({id: id}) => id);
   await docker.stop(ids, 0);
   await docker.remove(ids);
  }
  const changed = release.parts.filter(part => !stableKeys.has((0, _domain_release_release_js__WEBPACK_IMPORTED_MODULE_2__.TN)(part))).map(({service: service}) => service);
  for (const service of (0, _domain_project_compose_project_js__WEBPACK_IMPORTED_MODULE_1__.y)(reading.project, changed)) await placeService(service, {
   release: release,
   reading: reading,
   world: world,
   values: values
  });
 }
 async function placeService(service, {release: release, reading: reading, world: world, values: values}) {
  const {docker: docker, spec: spec} = world;
  const {project: project, groups: groups} = reading;
  const keys = new Set(release.parts.map(_domain_release_release_js__WEBPACK_IMPORTED_MODULE_2__.TN));
  const read = async () => {
   const all = (await docker.listContainers(project.name)).filter(container => container.service === service);
   return {
    all: all,
    own: all.filter(container => keys.has((0, _domain_release_release_js__WEBPACK_IMPORTED_MODULE_2__.TN)((0, 
    _domain_release_release_js__WEBPACK_IMPORTED_MODULE_2__.BU)(container))))
   };
  };
  const before = await read();
  const missing = wantedOf(service, {
   project: project,
   groups: groups
  }) - before.own.filter(_domain_release_placement_of_js__WEBPACK_IMPORTED_MODULE_8__._n).length;
  const image = release.parts.find(part => part.service === service)?.image ?? '';
  if (missing > 0 && !await docker.hasImage(image)) await docker.pull(image, () => {});
  if (missing > 0) await docker.scaleUp(spec, values, {
   name: service,
   count: before.all.length + missing
  });
  const restarting = (missing > 0 ? await read() : before).own.filter(({restartPolicy: restartPolicy}) => restartPolicy !== 'no');
  if (restarting.length > 0) await neverRestart(restarting, {
   docker: docker,
   readOwn: async () => (await read()).own
  });
 }
 async function neverRestart(containers, {docker: docker, readOwn: readOwn}) {
  const ids = containers.map(({id: id}) => id);
  try {
   await docker.setRestartPolicy(ids, 'no');
  } catch (error) {
   const crashed = (await readOwn()).filter(({state: state, restarts: restarts}) => state === 'restarting' || restarts > 0);
   if (crashed.length === 0) throw error;
   await docker.stop(crashed.map(({id: id}) => id), 0);
  }
 }
 function wantedOf(service, {project: project, groups: groups}) {
  const own = groups.stable?.containers.filter(container => container.service === service);
  const replicas = project.services.find(({name: name}) => name === service)?.replicas ?? 1;
  return Math.max(1, own === void 0 || own.length === 0 ? replicas : own.filter(_domain_release_placement_of_js__WEBPACK_IMPORTED_MODULE_8__._n).length);
 }
 async function requireSame(release, reading, {docker: docker, spec: spec}) {
  if (release.parts.some(({image: image}) => image === '')) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('not-found', `The server has no record of the images of ${release.label}. Deploy it with the input images.`);
  const values = (0, _read_project_js__WEBPACK_IMPORTED_MODULE_5__.sm)(release, reading);
  const hashes = await docker.configHashes(spec, values);
  const changed = release.parts.find(({service: service, configHash: configHash}) => hashes.get(service)?.slice(0, _domain_release_release_js__WEBPACK_IMPORTED_MODULE_2__.Rp) !== configHash.slice(0, _domain_release_release_js__WEBPACK_IMPORTED_MODULE_2__.Rp));
  if (changed !== void 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `The compose file has changed since ${release.label} was deployed, and service ${changed.service} would differ from that release. Deploy the image again.`);
  return values;
 }
 async function isMigrated(release, reading, {world: world, values: values}) {
  const {docker: docker, spec: spec} = world;
  const task = (0, _migration_js__WEBPACK_IMPORTED_MODULE_3__.I)(release, reading, world);
  if (task === void 0) return true;
  const found = await docker.findTask(task.name);
  if (found === void 0) await docker.startTask(spec, values, task);
  return found !== void 0 && (0, _domain_release_placement_of_js__WEBPACK_IMPORTED_MODULE_8__.FY)(found) === 'passed';
 }
}),

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  FM: () => projectReader,
  Wh: () => readProject,
  sm: () => valuesOf
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_project_image_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92904);
 async function readProject({spec: spec, docker: docker}) {
  const templates = await docker.imageTemplates(spec);
  const variables = new Map;
  for (const [name, imageTemplate] of templates) {
   const variable = variableOf(name, imageTemplate);
   if (variable !== void 0) variables.set(name, variable);
  }
  return {
   project: await docker.readProject(spec, (0, _domain_project_image_variable_js__WEBPACK_IMPORTED_MODULE_1__.Ec)(variables, spec.images)),
   variables: variables
  };
 }
 function variableOf(name, imageTemplate) {
  try {
   return (0, _domain_project_image_variable_js__WEBPACK_IMPORTED_MODULE_1__.vU)({
    name: name,
    imageTemplate: imageTemplate
   });
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
   return;
  }
 }
 function valuesOf({parts: parts}, {variables: variables}) {
  return (0, _domain_project_image_variable_js__WEBPACK_IMPORTED_MODULE_1__.Ec)(variables, new Map(parts.map(({service: service, image: image}) => [ service, image ])));
 }
 function projectReader(world, known) {
  let found = known && Promise.resolve(known);
  return () => {
   found ??= readProject(world).catch(error => {
    found = void 0;
    throw error;
   });
   return found;
  };
 }
}),

/***/ 44100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  h2: () => allContainersOf,
  F8: () => groupOf,
  r0: () => readContents,
  Wb: () => readServer,
  U2: () => serversOf,
  tC: () => shareOf,
  Rd: () => splitServices
 });
 var rollout_note = __webpack_require__(73513);
 var proxy_servers = __webpack_require__(97562);
 var release_release = __webpack_require__(14855);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/release/group-containers.js
 function groupContainers(grouping) {
  const kinds = kindsOf(grouping);
  const stable = findStable(kinds, grouping);
  const stableKeys = new Set(stable === void 0 ? [] : (0, release_release.YD)(stable.id));
  const left = kinds.filter(({key: key}) => !stableKeys.has(key));
  const releases = othersOf(left, stable, grouping);
  const group = (release, among) => {
   const keys = new Set((0, release_release.YD)(release.id));
   const containers = among.filter(({key: key}) => keys.has(key)).flatMap(kind => kind.containers);
   return {
    release: completed(release, kinds, grouping),
    containers: containers
   };
  };
  const taken = new Set;
  const others = releases.map(release => {
   const made = group(release, left.filter(({key: key}) => !taken.has(key)));
   for (const key of (0, release_release.YD)(release.id)) taken.add(key);
   return made;
  });
  return {
   stable: stable && group(stable, kinds),
   others: others
  };
 }
 function kindsOf({containers: containers, images: images, weightOf: weightOf}) {
  const seen = containers.filter(({service: service, state: state}) => images.has(service) && state !== 'removing');
  const byKey = new Map;
  for (const container of seen) {
   const key = (0, release_release.TN)((0, release_release.BU)(container));
   byKey.set(key, [ ...byKey.get(key) ?? [], container ]);
  }
  return [ ...byKey ].flatMap(([key, own]) => {
   const [first] = own;
   if (first === void 0) return [];
   const weight = own.reduce((sum, {id: id}) => sum + (weightOf.get(id) ?? 0), 0);
   return [ {
    key: key,
    part: (0, release_release.BU)(first),
    containers: own,
    weight: weight,
    createdAt: Math.min(...own.map(each => each.createdAt))
   } ];
  });
 }
 function findStable(kinds, {stableId: stableId, rollout: rollout, images: images}) {
  const present = new Set(kinds.map(({key: key}) => key));
  const isComplete = id => (0, release_release.ph)(id).parts.every(part => !images.has(part.service) || present.has((0, 
  release_release.TN)(part)));
  const base = [ stableId, rollout?.stableId ].find(id => id !== void 0 && isComplete(id));
  const parts = base === void 0 ? [] : (0, release_release.ph)(base).parts;
  const ofCanary = new Set(rollout === void 0 ? [] : (0, release_release.YD)(rollout.canaryId));
  const found = [ ...images.keys() ].filter(name => parts.every(({service: service}) => service !== name)).flatMap(name => {
   const own = kinds.filter(({key: key, part: part}) => part.service === name && !ofCanary.has(key));
   return own.toSorted((one, other) => other.weight - one.weight || one.createdAt - other.createdAt)[0]?.part ?? [];
  });
  return parts.length + found.length === 0 ? void 0 : (0, release_release.l7)([ ...parts, ...found ]);
 }
 function othersOf(left, stable, {stored: stored, rollout: rollout, images: images}) {
  const known = [ rollout?.canaryId, rollout?.stableId, ...stored.map(({id: id}) => id) ].filter(id => id !== void 0);
  const releases = [];
  let unexplained = left;
  const take = release => {
   const keys = new Set((0, release_release.YD)(release.id));
   if (unexplained.every(({key: key}) => !keys.has(key))) return;
   releases.push(release);
   unexplained = unexplained.filter(({key: key}) => !keys.has(key));
  };
  for (const id of known) if (id !== stable?.id) take((0, release_release.ph)(id));
  while (unexplained.length > 0) {
   const newest = unexplained.toSorted((one, other) => other.createdAt - one.createdAt);
   const parts = [ ...images.keys() ].flatMap(name => newest.find(({part: part}) => part.service === name)?.part ?? stable?.parts.find(({service: service}) => service === name) ?? []);
   take((0, release_release.l7)(parts));
  }
  return releases;
 }
 function completed(release, kinds, {stored: stored, images: images}) {
  const same = stored.find(({id: id}) => id === release.id);
  const parts = release.parts.map(part => {
   const image = images.get(part.service);
   const digest = image === void 0 ? void 0 : (0, release_release.s)(image);
   return kinds.find(({key: key}) => key === (0, release_release.TN)(part))?.part ?? same?.parts.find(({service: service}) => service === part.service) ?? (image !== void 0 && digest !== void 0 && (0, 
   release_release.TN)({
    ...part,
    digest: digest
   }) === (0, release_release.TN)(part) ? {
    ...part,
    image: image,
    digest: digest
   } : part);
  });
  return {
   ...(0, release_release.l7)(parts),
   id: release.id
  };
 }
 var release_files = __webpack_require__(62191);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/read-server.js
 async function readContents({docker: docker, folder: folder, files: files}, {project: project}) {
  const [containers, releases] = await Promise.all([ docker.listContainers(project.name), (0, 
  release_files.d)(folder, files).readAll() ]);
  return {
   containers: containers,
   releases: releases
  };
 }
 async function readServer(world, read, {lock: lock}) {
  const {proxy: proxy, spec: spec} = world;
  const {containers: containers, releases: {stored: stored, stableId: stableId, share: share}} = read.contents;
  const servers = await proxy.readServers(serversOf(containers, read.project, world));
  const note = lock && (0, rollout_note.wd)(lock.note);
  const groups = groupContainers({
   containers: containers,
   images: spec.images,
   stored: stored,
   stableId: stableId,
   rollout: note && {
    canaryId: note.canary.id,
    stableId: note.stable?.id
   },
   weightOf: new Map(servers?.map(({containerId: containerId, weight: weight}) => [ containerId, weight ]))
  });
  const {project: project, variables: variables} = read;
  return {
   project: project,
   variables: variables,
   containers: containers,
   groups: groups,
   stored: stored,
   stableId: stableId,
   note: note,
   servers: servers,
   share: share
  };
 }
 function serversOf(containers, project, {spec: {ports: ports, proxyService: proxyService}}) {
  return containers.flatMap(({id: id, name: name, service: service, addresses: addresses, state: state}) => {
   const port = ports.get(service);
   if (port === void 0 || state !== 'running') return [];
   const network = sharedNetwork(project, service, proxyService);
   const address = (network === void 0 ? void 0 : addresses[network]) ?? Object.values(addresses)[0] ?? '';
   return [ {
    service: service,
    containerId: id,
    host: name,
    address: address,
    port: port,
    weight: 0
   } ];
  });
 }
 function sharedNetwork({services: services, networks: networks}, service, proxyService) {
  const networksOf = name => services.find(each => each.name === name)?.networks ?? [];
  const own = networksOf(service);
  const shared = own.find(name => networksOf(proxyService).includes(name)) ?? own[0];
  return shared === void 0 ? void 0 : networks.get(shared) ?? shared;
 }
 function groupOf({groups: {stable: stable, others: others}}, id) {
  return [ ...stable === void 0 ? [] : [ stable ], ...others ].find(({release: release}) => release.id === id);
 }
 function splitServices({containers: containers}, {groups: {stable: stable}}, {spec: {ports: ports}}) {
  const own = [ ...ports.keys() ].filter(name => containers.some(({service: service}) => service === name));
  return stable === void 0 ? own : own.filter(name => stable.containers.some(({service: service}) => service === name));
 }
 function shareOf(group, reading, world) {
  const {servers: servers, share: share} = reading;
  const services = splitServices(group, reading, world);
  if (services.length === 0) return share?.releaseId === group.release.id ? share.percent : 0;
  if (servers === void 0) return;
  const ids = new Set(group.containers.map(({id: id}) => id));
  const [first, ...others] = services.map(name => (0, proxy_servers.pR)(servers.filter(({service: service}) => service === name), ids) ?? 0);
  return others.every(percent => percent === first) ? first : void 0;
 }
 function allContainersOf({release: release}, {containers: containers}) {
  const keys = new Set(release.parts.map(release_release.TN));
  return containers.filter(container => keys.has((0, release_release.TN)((0, release_release.BU)(container))));
 }
}),

/***/ 62191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => releaseFiles
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_release_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14855);
 const MOST_RELEASES = 50;
 function releaseFiles(folder, files) {
  const [stable, releases, share] = [ `${folder}/stable`, `${folder}/releases.json`, `${folder}/share` ];
  const readReleases = async () => parseReleases(await files.read(releases));
  return {
   readReleases: readReleases,
   readStable: async () => parseStable(await files.read(stable), stable),
   async readAll() {
    const [releasesText, stableText, shareText] = await files.readAll([ releases, stable, share ]);
    return {
     stored: parseReleases(releasesText),
     stableId: parseStable(stableText, stable),
     share: parseShare(shareText)
    };
   },
   writeStable: id => files.write(stable, `${id}\n`),
   writeReleases: list => files.write(releases, `${JSON.stringify(list, void 0, 2)}\n`),
   writeShare: (releaseId, percent) => files.write(share, `${releaseId} ${percent}\n`)
  };
 }
 function parseStable(text, path) {
  const id = text?.trim();
  if (id === void 0 || isReleaseId(id)) return id;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `File ${path} on the server is malformed. Remove it, and deploy again.`);
 }
 function parseShare(text) {
  const [releaseId = '', percent = ''] = text?.trim().split(' ') ?? [];
  return isReleaseId(releaseId) && /^\d{1,3}(?:\.\d{1,6})?$/.test(percent) ? {
   releaseId: releaseId,
   percent: Number(percent)
  } : void 0;
 }
 function parseReleases(text) {
  let parsed;
  try {
   parsed = JSON.parse(text ?? '[]');
  } catch {
   return [];
  }
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap(entry => readRelease(membersOf(entry)) ?? []).toSorted((one, other) => other.servedSince - one.servedSince).slice(0, MOST_RELEASES);
 }
 function readRelease({id: id, label: label, parts: parts, servedSince: servedSince, run: run}) {
  if (typeof id !== 'string' || !isReleaseId(id) || !isText(label)) return;
  if (!Array.isArray(parts) || typeof servedSince !== 'number' || !Number.isFinite(servedSince)) return;
  const read = parts.map(part => readPart(membersOf(part)));
  const known = read.filter(part => part !== void 0);
  if (known.length !== (0, _domain_release_release_js__WEBPACK_IMPORTED_MODULE_1__.ph)(id).parts.length || known.length !== read.length) return;
  return {
   id: id,
   label: label,
   parts: known,
   servedSince: servedSince,
   run: isText(run) ? run : void 0
  };
 }
 function readPart({service: service, image: image, digest: digest, configHash: configHash}) {
  return isText(service) && isText(image) && isText(digest) && isText(configHash) ? {
   service: service,
   image: image,
   digest: digest,
   configHash: configHash
  } : void 0;
 }
 function membersOf(value) {
  return typeof value === 'object' && value !== null ? {
   ...value
  } : {};
 }
 function isText(value) {
  return typeof value === 'string' && value !== '' && value.length <= 512;
 }
 function isReleaseId(id) {
  try {
   (0, _domain_release_release_js__WEBPACK_IMPORTED_MODULE_1__.ph)(id);
   return true;
  } catch {
   return false;
  }
 }
}),

/***/ 68312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => servingShare,
  q: () => servingAlone
 });
 var _domain_proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35882);
 var _domain_proxy_proxy_servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97562);
 var _read_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44100);
 const FULL = 100;
 function servingAlone(group, reading, world) {
  const weight = Math.min(FULL, Math.max(1, _domain_proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_0__.PO[world.proxy.kind]));
  const servers = (0, _read_server_js__WEBPACK_IMPORTED_MODULE_2__.U2)((0, _read_server_js__WEBPACK_IMPORTED_MODULE_2__.h2)(group, reading), reading.project, world);
  return (0, _domain_proxy_proxy_servers_js__WEBPACK_IMPORTED_MODULE_1__.w$)(servers, world.spec.ports.keys()).map(server => ({
   ...server,
   weight: weight
  }));
 }
 function servingShare({canary: canary, percent: percent}, reading, world) {
  const {groups: groups, containers: containers, project: project} = reading;
  const most = Math.max(1, _domain_proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_0__.PO[world.proxy.kind]);
  const idsOf = group => new Set(group?.containers.map(({id: id}) => id));
  const [canaryIds, stableIds] = [ idsOf(canary), idsOf(groups.stable) ];
  const all = (0, _read_server_js__WEBPACK_IMPORTED_MODULE_2__.U2)(containers, project, world);
  return [ ...world.spec.ports.keys() ].flatMap(name => {
   const own = all.filter(({service: service}) => service === name);
   const count = ids => own.filter(({containerId: containerId}) => ids.has(containerId)).length;
   const counts = {
    canary: count(canaryIds),
    stable: count(stableIds)
   };
   const weights = weightsFor(counts, percent, most);
   return own.map(server => ({
    ...server,
    weight: canaryIds.has(server.containerId) ? weights.canary : stableIds.has(server.containerId) ? weights.stable : 0
   }));
  });
 }
 function weightsFor(counts, percent, most) {
  if (counts.stable === 0 && percent === 0) return {
   canary: 0,
   stable: 0
  };
  if (counts.canary === 0) return (0, _domain_proxy_proxy_servers_js__WEBPACK_IMPORTED_MODULE_1__.j_)({
   canary: 0,
   stable: Math.max(1, counts.stable)
  }, 0, most);
  return (0, _domain_proxy_proxy_servers_js__WEBPACK_IMPORTED_MODULE_1__.j_)(counts, counts.stable === 0 ? FULL : percent, most);
 }
})

};
