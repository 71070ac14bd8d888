export const id = 8411;
export const ids = [8411];
export const modules = {

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
   finding.$e)(`The clock of the server is ${Math.abs(ahead)} s ${ahead > 0 ? 'ahead of' : 'behind'} the runner's. Synchronize it.`), (0, 
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
 function projectReader(world) {
  let found;
  return () => {
   found ??= readProject(world).catch(error => {
    found = void 0;
    throw error;
   });
   return found;
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
})

};
