import { modules as shared0 } from './changes-m14241.js';
import { modules as shared1 } from './task-definition-m61820.js';
export const id = 3070;
export const ids = [3070];
export const modules = {
...shared0,
...shared1,

/***/ 14749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => findPlaceholder
 });
 var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15117);
 const MARKS = /<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|(?:^|[/:])__\w+__$|^[A-Z][A-Z0-9_-]*$/;
 const TAGS = /^(?:(?:image|tag)[_-])?placeholder$|^(?:replace|change)[_-]?me$|^todo$|^(?:image|your)[_-]tag$/i;
 const NAMES = /^(?:(?:image|repository)[_-])?placeholder$|^(?:replace|change)[_-]?me$|^(?:your|my|the)[_-]image$|^image[_-](?:uri|name|url)$/;
 function findPlaceholder(image) {
  const reference = (0, _image_reference_js__WEBPACK_IMPORTED_MODULE_0__.o_)(image);
  if (reference === void 0) return MARKS.exec(image)?.[0].replace(/^[/:]/, '');
  const {domain: domain, path: path, tag: tag, digest: digest} = reference;
  if (digest !== void 0) return;
  if (tag !== void 0 && TAGS.test(tag)) return tag;
  return domain === void 0 && tag === void 0 && NAMES.test(path) ? path : void 0;
 }
}),

/***/ 56941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  n: () => diffTaskDefinitions
 });
 var _domain_own_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27437);
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 function diffTaskDefinitions(before, after) {
  return compare(before, after, []);
 }
 const NAMED_LISTS = new Map([ [ 'containerDefinitions', {
  key: 'name'
 } ], [ 'environment', {
  key: 'name',
  value: 'value'
 } ], [ 'secrets', {
  key: 'name',
  value: 'valueFrom'
 } ], [ 'secretOptions', {
  key: 'name',
  value: 'valueFrom'
 } ], [ 'volumes', {
  key: 'name'
 } ], [ 'ulimits', {
  key: 'name'
 } ], [ 'properties', {
  key: 'name',
  value: 'value'
 } ], [ 'systemControls', {
  key: 'namespace',
  value: 'value'
 } ], [ 'tags', {
  key: 'key',
  value: 'value'
 } ] ]);
 function compare(before, after, path) {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [was, is] = [ before, after ].map(value => value === void 0 ? {} : toMembers(value, path));
  if (was === void 0 || is === void 0) return [ {
   path: path,
   before: before,
   after: after
  } ];
  const names = [ ...new Set([ ...Object.keys(was), ...Object.keys(is) ]) ];
  const inner = names.flatMap(name => compare((0, _domain_own_member_js__WEBPACK_IMPORTED_MODULE_1__.n)(was, name), (0, 
  _domain_own_member_js__WEBPACK_IMPORTED_MODULE_1__.n)(is, name), [ ...path, name ]));
  const isSame = inner.length === 0 && (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(before) && (0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(after);
  return inner.length > 0 || isSame ? inner : [ {
   path: path,
   before: before,
   after: after
  } ];
 }
 function toMembers(value, path) {
  if ((0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return value;
  const keys = NAMED_LISTS.get(path.at(-1) ?? '');
  if (keys === void 0 || !(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(value)) return;
  const entries = value.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv).flatMap(({[keys.key]: name, ...rest}) => {
   const only = keys.value !== void 0 && Object.keys(rest).length === 1 ? (0, _domain_own_member_js__WEBPACK_IMPORTED_MODULE_1__.n)(rest, keys.value) : void 0;
   return typeof name === 'string' ? [ [ name, only ?? rest ] ] : [];
  });
  return new Set(entries.map(([name]) => name)).size === value.length ? Object.fromEntries(entries) : void 0;
 }
}),

/***/ 85037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  l: () => isEquivalent
 });
 var _normalize_task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52326);
 function isEquivalent(wanted, existing) {
  return toText(wanted) === toText(existing);
 }
 function toText(definition) {
  return JSON.stringify((0, _normalize_task_definition_js__WEBPACK_IMPORTED_MODULE_0__.m)(definition));
 }
}),

/***/ 67081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => familyOf
 });
 function familyOf({family: family}) {
  return typeof family === 'string' ? family : '';
 }
}),

/***/ 99857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  TT: () => parseCpuUnits,
  fM: () => parseMemoryMebibytes,
  xJ: () => explainFargateSize
 });
 const GIB = 1024;
 const SIZES = new Map([ [ 256, [ 512, 1 * GIB, 2 * GIB ] ], [ 512, range(1, 4, 1) ], [ 1024, range(2, 8, 1) ], [ 2048, range(4, 16, 1) ], [ 4096, range(8, 30, 1) ], [ 8192, range(16, 60, 4) ], [ 16384, range(32, 120, 8) ], [ 32768, [ 60 * GIB, 120 * GIB, 244 * GIB ] ] ]);
 function explainFargateSize(cpu, memory) {
  const units = typeof cpu === 'string' ? parseCpuUnits(cpu) : void 0;
  const mebibytes = typeof memory === 'string' ? parseMemoryMebibytes(memory) : void 0;
  if (units === void 0) return 'Fargate requires "cpu" for the task, in CPU units such as "256" or as "0.25 vCPU"';
  if (mebibytes === void 0) return 'Fargate requires "memory" for the task, in MiB such as "512" or as "0.5 GB"';
  if (units > Math.max(...SIZES.keys())) return;
  const offered = SIZES.get(units);
  if (offered === void 0) return `Fargate supports only these values of "cpu": ${[ ...SIZES.keys() ].join(', ')}`;
  if (offered.includes(mebibytes)) return;
  return `with ${units} CPU units, Fargate supports only these values of "memory" in MiB: ${offered.join(', ')}`;
 }
 function parseCpuUnits(text) {
  return parseAmount(text, {
   unit: /^vcpu$/i,
   perUnit: 1024
  });
 }
 function parseMemoryMebibytes(text) {
  return parseAmount(text, {
   unit: /^gb$/i,
   perUnit: GIB
  });
 }
 function parseAmount(text, {unit: unit, perUnit: perUnit}) {
  const [, number = '', suffix = ''] = /^(\d+|\d*\.\d+)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
  if (number === '' || suffix !== '' && !unit.test(suffix)) return;
  if (suffix === '') return /^\d+$/.test(number) ? Number(number) : void 0;
  return Math.round(Number(number) * perUnit);
 }
 function range(fromGib, toGib, stepGib) {
  return Array.from({
   length: (toGib - fromGib) / stepGib + 1
  }, (_, index) => (fromGib + index * stepGib) * GIB);
 }
}),

/***/ 52326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  m: () => normalizeTaskDefinition
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 var _fargate_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99857);
 const CONTAINER_DEFAULTS = {
  cpu: 0,
  essential: true,
  versionConsistency: 'enabled'
 };
 const HEALTH_CHECK_DEFAULTS = {
  interval: 30,
  timeout: 5,
  retries: 3,
  startPeriod: 0
 };
 const MOUNT_DEFAULTS = {
  readOnly: false
 };
 const TASK_DEFAULTS = {
  enableFaultInjection: false
 };
 const EFS_DEFAULTS = {
  rootDirectory: '/',
  transitEncryption: 'DISABLED'
 };
 function normalizeTaskDefinition(definition) {
  const normal = prune(normalizeTask(definition));
  return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(normal) ? normal : {};
 }
 function normalizeTask(definition) {
  const {cpu: cpu, memory: memory} = definition;
  const networkMode = definition.networkMode ?? 'bridge';
  return {
   ...TASK_DEFAULTS,
   ...definition,
   networkMode: networkMode,
   ...typeof cpu === 'string' ? {
    cpu: (0, _fargate_size_js__WEBPACK_IMPORTED_MODULE_1__.TT)(cpu) ?? cpu
   } : {},
   ...typeof memory === 'string' ? {
    memory: (0, _fargate_size_js__WEBPACK_IMPORTED_MODULE_1__.fM)(memory) ?? memory
   } : {},
   tags: sortBy(definition.tags, 'key').filter(tag => !isOwnTag(tag)),
   requiresCompatibilities: sortBy(definition.requiresCompatibilities, void 0),
   volumes: mapObjects(definition.volumes, volume => fill(volume, 'efsVolumeConfiguration', EFS_DEFAULTS)),
   containerDefinitions: mapObjects(definition.containerDefinitions, container => normalizeContainer(container, networkMode))
  };
 }
 function normalizeContainer(container, networkMode) {
  const logging = container.logConfiguration;
  return {
   ...CONTAINER_DEFAULTS,
   ...fill(container, 'healthCheck', HEALTH_CHECK_DEFAULTS),
   environment: sortBy(container.environment, 'name'),
   secrets: sortBy(container.secrets, 'name'),
   portMappings: mapObjects(container.portMappings, mapping => normalizePort(mapping, networkMode)),
   mountPoints: mapObjects(container.mountPoints, mount => ({
    ...MOUNT_DEFAULTS,
    ...mount
   })),
   volumesFrom: mapObjects(container.volumesFrom, volume => ({
    ...MOUNT_DEFAULTS,
    ...volume
   })),
   ...(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(logging) ? {
    logConfiguration: {
     ...logging,
     secretOptions: sortBy(logging.secretOptions, 'name')
    }
   } : {}
  };
 }
 function normalizePort(mapping, networkMode) {
  if (mapping.containerPortRange !== void 0) return {
   protocol: 'tcp',
   ...mapping
  };
  const isDynamic = mapping.hostPort === void 0 || mapping.hostPort === 0;
  const hostPort = isDynamic && networkMode !== 'bridge' ? mapping.containerPort ?? 0 : mapping.hostPort ?? 0;
  return {
   protocol: 'tcp',
   ...mapping,
   hostPort: hostPort
  };
 }
 function fill(object, member, defaults) {
  const inner = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.fK)(object, [ member ]);
  return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(inner) ? {
   ...object,
   [member]: {
    ...defaults,
    ...inner
   }
  } : object;
 }
 function isOwnTag(tag) {
  return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(tag) && typeof tag.key === 'string' && /^(?:deploy-kit:|aws:)/i.test(tag.key);
 }
 function mapObjects(list, change) {
  return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(list) ? list.map(entry => (0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(entry) ? change(entry) : entry) : [];
 }
 function sortBy(list, key) {
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(list)) return [];
  const name = entry => JSON.stringify(prune(key === void 0 ? entry : (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.fK)(entry, [ key ]) ?? null));
  return list.toSorted((a, b) => name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
 }
 function prune(value) {
  if ((0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(value)) return value.map(prune);
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [ name, prune(member) ]);
  return Object.fromEntries(members.filter(([, member]) => !isEmpty(member)).sort(([a], [b]) => a < b ? -1 : 1));
 }
 function isEmpty(value) {
  return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(value) && value.length === 0 || (0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) && Object.keys(value).length === 0;
 }
}),

/***/ 49005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => describePlaceholders,
  p: () => refusePlaceholders
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51193);
 var _domain_image_registry_placeholder_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14749);
 function describePlaceholders(definition) {
  return (0, _domain_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__.Mz)(definition).flatMap(({name: name, image: image}) => {
   const placeholder = typeof image === 'string' ? (0, _domain_image_registry_placeholder_image_js__WEBPACK_IMPORTED_MODULE_2__.$)(image) : void 0;
   if (placeholder === void 0 || typeof name !== 'string') return [];
   return [ `The image of container "${name}" contains the placeholder ${placeholder}.` ];
  });
 }
 function refusePlaceholders(definition) {
  const [first] = describePlaceholders(definition);
  if (first === void 0) return;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('bad-input', `${first} Set its image with "images", or with "image" and "container-name". If the image is an output of another job, that output is empty.`);
 }
}),

/***/ 64817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => registerRevision
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41968);
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
 var _domain_task_definition_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67081);
 var _domain_task_definition_equivalent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85037);
 const OWN_TAGS = [ _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__.z2, _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__.R2 ];
 const TRY_FOR_MILLISECONDS = 6e4;
 const LOOK_AFTER_MILLISECONDS = [ 500, 2e3 ];
 async function registerRevision(plan, dependencies) {
  const definition = withTags(plan.definition, dependencies.run);
  const deadlineAt = dependencies.clock.now() + TRY_FOR_MILLISECONDS;
  for (;;) try {
   return await dependencies.taskDefinitions.register(definition);
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) || error.code !== 'outcome-unknown') throw error;
   const found = await findRegistered(plan, dependencies);
   if (found !== void 0) return found;
   if (dependencies.clock.now() >= deadlineAt) throw error;
  }
 }
 async function findRegistered(plan, {taskDefinitions: taskDefinitions, clock: clock}) {
  const family = (0, _domain_task_definition_family_js__WEBPACK_IMPORTED_MODULE_4__.A)(plan.definition);
  for (const milliseconds of LOOK_AFTER_MILLISECONDS) {
   await clock.sleep(milliseconds);
   const latest = await taskDefinitions.find(family);
   for (let revision = latest?.revision ?? 0; revision > plan.latestRevision; revision -= 1) {
    const candidate = revision === latest?.revision ? latest : await taskDefinitions.find(`${family}:${revision}`);
    if (candidate?.status === 'ACTIVE' && (0, _domain_task_definition_equivalent_js__WEBPACK_IMPORTED_MODULE_2__.l)(plan.definition, candidate.definition)) return candidate;
   }
  }
  return;
 }
 function withTags(definition, run) {
  const {tags: tags, ...rest} = definition;
  const others = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(tags) ? tags.filter(tag => !(0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(tag) || !OWN_TAGS.some(key => key === tag.key)) : [];
  const all = [ ...others, ...(0, _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__.A)(run) ];
  return all.length === 0 ? rest : {
   ...rest,
   tags: all
  };
 }
}),

/***/ 46018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  P: () => renderTaskDefinition
 });
 var task_definition_containers = __webpack_require__(51193);
 var clean = __webpack_require__(61820);
 var quote_safe = __webpack_require__(44195);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/problem.js
 function formatProblem({path: path, message: message}, definition) {
  const [list, index, ...inner] = path;
  const container = list === 'containerDefinitions' && typeof index === 'number' ? (0, 
  task_definition_containers.Mz)(definition)[index] : void 0;
  const end = message.endsWith('?') ? message : `${message}.`;
  if (typeof container?.name !== 'string') return `${(0, clean.j)(path) || 'the task definition'} ${end}`;
  return `container ${(0, quote_safe.AB)(container.name)}${inner.length === 0 ? '' : `, ${(0, 
  clean.j)(inner)}`} ${end}`;
 }
 var document_document = __webpack_require__(15785);
 var image_reference = __webpack_require__(15117);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/named-list.js
 function setNamed(list, changes) {
  const wanted = new Map;
  for (const [name, members] of changes) wanted.set(name, {
   ...wanted.get(name),
   ...members
  });
  const known = new Set(list.map(nameOf));
  const kept = list.map(entry => {
   const members = (0, document_document.Gv)(entry) ? wanted.get(nameOf(entry) ?? '') : void 0;
   return members !== void 0 && (0, document_document.Gv)(entry) && nameOf(entry) !== void 0 ? {
    ...entry,
    ...members
   } : entry;
  });
  const added = [ ...wanted ].filter(([name]) => !known.has(name)).map(([name, members]) => ({
   name: name,
   ...members
  }));
  return [ ...kept, ...added ];
 }
 function removeNamed(list, names) {
  return list.filter(entry => !names.has(nameOf(entry) ?? '') || nameOf(entry) === void 0);
 }
 function nameOf(entry) {
  return (0, document_document.Gv)(entry) && typeof entry.name === 'string' ? entry.name : void 0;
 }
 var text_place = __webpack_require__(83733);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/targets.js
 function resolveTargets(definition, named) {
  const all = (0, task_definition_containers.MR)(definition);
  const require = (name, place) => {
   if (all.includes(name)) return name;
   throw (0, text_place.rY)(place, `there is no container ${(0, quote_safe.AB)(name)}: ${(0, 
   task_definition_containers.ts)(definition)}.`);
  };
  for (const name of named) require(name, {
   origin: {
    kind: 'input',
    input: 'container-name'
   }
  });
  const chosen = [ ...new Set(named) ];
  const defaults = chosen.length > 0 ? chosen : all.length === 1 ? all : [];
  const of = (container, place) => {
   if (container !== void 0) return [ require(container, place) ];
   if (defaults.length > 0) return defaults;
   throw (0, text_place.rY)(place, `no container is set for it, and ${(0, task_definition_containers.ts)(definition)}. ${adviseContainer(place, all[0] ?? 'name')}`);
  };
  return {
   of: of,
   address: changes => changes.flatMap(change => of(change.container, change.place).map(container => ({
    container: container,
    change: change
   }))),
   exclusive: chosen.length > 0 ? chosen : all
  };
 }
 function adviseContainer({origin: origin}, example) {
  switch (origin.kind === 'input' ? origin.input : void 0) {
  case 'images':
   return `Write "${example}=…", or set "container-name".`;

  case 'image':
   return `Set "container-name", or use "images: ${example}=…".`;

  case 'command':
  case 'log-configuration-log-driver':
   return 'Set "container-name".';

  default:
   return `Write "${example}:" before the name, or set "container-name".`;
  }
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/apply-changes.js
 function applyChanges(definition, changes) {
  const targets = resolveTargets(definition, changes.containers);
  const steps = [ changeImages(targets.address(changes.images)), changeList('environment', changes, targets), changeList('secrets', changes, targets), changeLabels(changes, targets), changeCommand(changes.command, targets), changeLogging(changes, targets) ];
  const changed = (0, task_definition_containers.v5)(definition, (container, name) => steps.reduce((result, step) => step(result, name), container));
  return changeTask(changed, changes);
 }
 function changeImages(images) {
  const seen = new Set;
  for (const {container: container, change: change} of images) {
   if (seen.has(container)) throw (0, text_place.rY)(change.place, `the image of container ${(0, 
   quote_safe.AB)(container)} is set twice. Remove one of the two.`);
   seen.add(container);
  }
  return (container, name) => {
   const change = images.find(image => image.container === name)?.change;
   if (change === void 0) return container;
   const image = (0, image_reference.W5)(typeof container.image === 'string' ? container.image : '', change.image);
   if (image !== void 0) return {
    ...container,
    image: image
   };
   throw (0, text_place.rY)(change.place, `container ${(0, quote_safe.AB)(name)} has no image whose tag can be changed. Set a full image reference.`);
  };
 }
 const LISTS = {
  environment: 'value',
  secrets: 'valueFrom'
 };
 function changeList(field, changes, targets) {
  const assignments = targets.address(changes[field]);
  const replaces = replacedIn(field, changes, targets);
  return (container, name) => {
   const mine = assignmentsOf(assignments, name);
   if (mine.length === 0 && !(replaces(name) && container[field] !== void 0)) return container;
   const current = container[field];
   const kept = replaces(name) || !(0, document_document.Lv)(current) ? [] : current;
   return {
    ...container,
    [field]: setNamed(kept, mine.map(({name: variable, value: value}) => [ variable, {
     [LISTS[field]]: value
    } ]))
   };
  };
 }
 function changeLabels(changes, targets) {
  const labels = targets.address(changes.dockerLabels);
  const replaces = replacedIn('docker-labels', changes, targets);
  return (container, name) => {
   const mine = assignmentsOf(labels, name);
   if (mine.length === 0 && !(replaces(name) && container.dockerLabels !== void 0)) return container;
   return {
    ...container,
    dockerLabels: setMembers(replaces(name) ? void 0 : container.dockerLabels, mine)
   };
  };
 }
 function changeCommand(command, targets) {
  if (command === void 0) return container => container;
  const containers = targets.of(void 0, inputPlace('command'));
  return (container, name) => containers.includes(name) ? {
   ...container,
   command: command
  } : container;
 }
 function changeLogging({logDriver: logDriver, logOptions: logOptions}, targets) {
  const options = targets.address(logOptions);
  const drivers = logDriver === void 0 ? [] : targets.of(void 0, inputPlace('log-configuration-log-driver'));
  return (container, name) => {
   const mine = assignmentsOf(options, name);
   if (mine.length === 0 && !drivers.includes(name)) return container;
   const current = (0, document_document.Gv)(container.logConfiguration) ? container.logConfiguration : {};
   const driver = drivers.includes(name) && logDriver !== void 0 ? logDriver : current.logDriver;
   if (driver === void 0) {
    const place = mine[0]?.place ?? inputPlace('log-configuration-options');
    throw (0, text_place.rY)(place, `container ${(0, quote_safe.AB)(name)} has no log driver. Set "log-configuration-log-driver" too.`);
   }
   const kept = driver === current.logDriver ? current : {};
   const logConfiguration = {
    ...kept,
    logDriver: driver
   };
   if (mine.length === 0) return {
    ...container,
    logConfiguration: logConfiguration
   };
   return {
    ...container,
    logConfiguration: {
     ...logConfiguration,
     options: setMembers(kept.options, mine)
    }
   };
  };
 }
 function changeTask(definition, changes) {
  const {cpu: cpu, memory: memory, taskRoleArn: taskRoleArn, executionRoleArn: executionRoleArn} = changes;
  const members = Object.entries({
   cpu: cpu,
   memory: memory,
   taskRoleArn: taskRoleArn,
   executionRoleArn: executionRoleArn
  }).flatMap(([name, value]) => value === void 0 ? [] : [ [ name, value ] ]);
  return {
   ...definition,
   ...Object.fromEntries(members),
   ...changeTags(definition.tags, changes.tags)
  };
 }
 function changeTags(current, tags) {
  if (tags.length === 0) return {};
  const names = new Map(tags.map(tag => [ tag.name, tag.value ]));
  const kept = ((0, document_document.Lv)(current) ? current : []).map(tag => {
   if (!(0, document_document.Gv)(tag) || typeof tag.key !== 'string') return tag;
   const value = names.get(tag.key);
   names.delete(tag.key);
   return value === void 0 ? tag : {
    ...tag,
    value: value
   };
  });
  return {
   tags: [ ...kept, ...[ ...names ].map(([key, value]) => ({
    key: key,
    value: value
   })) ]
  };
 }
 function replacedIn(field, changes, targets) {
  return name => changes.exclusive.includes(field) && targets.exclusive.includes(name);
 }
 function assignmentsOf(assignments, container) {
  return assignments.filter(assignment => assignment.container === container).map(({change: change}) => change);
 }
 function setMembers(current, assignments) {
  const members = new Map((0, document_document.Gv)(current) ? Object.entries(current) : []);
  for (const {name: name, value: value} of assignments) members.set(name, value);
  return Object.fromEntries(members);
 }
 function inputPlace(input) {
  return {
   origin: {
    kind: 'input',
    input: input
   }
  };
 }
 var diff_task_definitions = __webpack_require__(56941);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/overlay.js
 function applyOverlay(definition, {patch: patch, place: place}) {
  const {containerDefinitions: containers, ...rest} = patch;
  const patched = mergePatch(definition, rest);
  if (containers === void 0) return patched;
  return {
   ...patched,
   containerDefinitions: patchContainers(definition, containers, place)
  };
 }
 function mergePatch(target, patch) {
  const members = new Map(Object.entries(target));
  for (const [name, value] of Object.entries(patch)) if (value === null) members.delete(name); else members.set(name, (0, 
  document_document.Gv)(value) ? mergePatch(asObject(members.get(name)), value) : value);
  return Object.fromEntries(members);
 }
 function asObject(value) {
  return (0, document_document.Gv)(value) ? value : {};
 }
 function patchContainers(definition, patch, place) {
  return readContainerPatches(patch, place).reduce((containers, [name, change]) => {
   if (change === null) return containers.filter(container => container.name !== name);
   if (containers.some(container => container.name === name)) return containers.map(container => container.name === name ? patchContainer(container, change, place) : container);
   if (change.image !== void 0) return [ ...containers, patchContainer({
    name: name
   }, change, place) ];
   throw (0, text_place.rY)(place, `there is no container ${(0, quote_safe.AB)(name)}: ${(0, 
   task_definition_containers.ts)(definition)}. A new container requires at least "image".`);
  }, (0, task_definition_containers.Mz)(definition));
 }
 function readContainerPatches(patch, place) {
  const entries = (0, document_document.Lv)(patch) ? patch.map(entry => [ (0, document_document.Gv)(entry) ? entry.name : void 0, entry ]) : (0, 
  document_document.Gv)(patch) ? Object.entries(patch) : void 0;
  if ((entries?.length ?? 0) > task_definition_containers.Hf) throw (0, text_place.rY)(place, task_definition_containers.UK);
  if (entries === void 0) throw (0, text_place.rY)(place, 'containerDefinitions must be a list of containers with their "name", or a mapping of container names to containers.');
  return entries.map(([name, change], index) => {
   if (typeof name !== 'string') throw (0, text_place.rY)(place, `entry ${index + 1} of containerDefinitions has no "name". Set the name of the container.`);
   if (change === null || (0, document_document.Gv)(change)) return [ name, change ];
   throw (0, text_place.rY)(place, `container ${(0, quote_safe.AB)(name)} must be an object, or null to remove it.`);
  });
 }
 function patchContainer(container, patch, place) {
  const {environment: environment, secrets: secrets, ...rest} = patch;
  const patched = mergePatch(container, rest);
  return {
   ...patched,
   ...patchNamed('environment', {
    current: container.environment,
    patch: environment,
    valueKey: 'value',
    place: place
   }),
   ...patchNamed('secrets', {
    current: container.secrets,
    patch: secrets,
    valueKey: 'valueFrom',
    place: place
   })
  };
 }
 function patchNamed(field, {current: current, patch: patch, valueKey: valueKey, place: place}) {
  if (patch === void 0) return {};
  if (!(0, document_document.Gv)(patch)) return mergePatch({}, {
   [field]: patch
  });
  const removed = new Set;
  const set = Object.entries(patch).flatMap(([name, value]) => {
   if (value === null) {
    removed.add(name);
    return [];
   }
   if (typeof value === 'string') return [ [ name, {
    [valueKey]: value
   } ] ];
   throw (0, text_place.rY)(place, `the value of ${(0, quote_safe.AB)(name)} in ${field} must be a string. Put it in quotes.`);
  });
  return {
   [field]: setNamed(removeNamed((0, document_document.Lv)(current) ? current : [], removed), set)
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/check-ports.js
 const MOST = 65535;
 function checkPorts(definition) {
  return mappingsOf(definition).flatMap(({mapping: mapping, path: path}) => {
   const {containerPort: containerPort, hostPort: hostPort} = mapping;
   const outside = [ 'containerPort', 'hostPort' ].flatMap(name => isPort(mapping[name]) ? [] : [ {
    path: [ ...path, name ],
    message: `is not a port; expected a number from 0 to ${MOST}`
   } ]);
   const isOther = hostPort !== void 0 && hostPort !== 0 && containerPort !== void 0 && hostPort !== containerPort;
   if (definition.networkMode !== 'awsvpc' || !isOther) return outside;
   const message = 'differs from containerPort; with networkMode awsvpc they must be equal. Remove hostPort';
   return [ ...outside, {
    path: [ ...path, 'hostPort' ],
    message: message
   } ];
  });
 }
 function findSharedPorts(definition) {
  const {networkMode: networkMode} = definition;
  if (networkMode !== 'awsvpc' && networkMode !== 'host') return [];
  const taken = new Map;
  return mappingsOf(definition).flatMap(({container: container, mapping: mapping, path: path}) => {
   if (typeof mapping.containerPort !== 'number') return [];
   const port = `${mapping.containerPort}/${typeof mapping.protocol === 'string' ? mapping.protocol : 'tcp'}`;
   const other = taken.get(port);
   taken.set(port, other ?? container);
   if (other === void 0 || typeof other.name !== 'string') return [];
   const message = `is also a port of container ${(0, quote_safe.AB)(other.name)}; with networkMode ${networkMode} only one container can listen on it`;
   return [ {
    path: [ ...path, 'containerPort' ],
    message: message
   } ];
  });
 }
 function mappingsOf(definition) {
  return (0, task_definition_containers.Mz)(definition).flatMap((container, index) => objectsOf(container.portMappings).map(([mapping, position]) => ({
   container: container,
   mapping: mapping,
   path: [ 'containerDefinitions', index, 'portMappings', position ]
  })));
 }
 function objectsOf(list) {
  return (0, document_document.Lv)(list) ? list.flatMap((item, index) => (0, document_document.Gv)(item) ? [ [ item, index ] ] : []) : [];
 }
 function isPort(port) {
  return port === void 0 || typeof port === 'number' && port >= 0 && port <= MOST;
 }
 var find_nearest = __webpack_require__(91573);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/register-shape.js
 const REGISTER_SHAPE = {
  ContainerDefinition: {
   required: [],
   members: {
    name: 'text',
    image: 'text',
    repositoryCredentials: {
     structure: 'RepositoryCredentials'
    },
    cpu: 'number',
    memory: 'number',
    memoryReservation: 'number',
    links: {
     list: 'text'
    },
    portMappings: {
     list: {
      structure: 'PortMapping'
     }
    },
    essential: 'boolean',
    restartPolicy: {
     structure: 'ContainerRestartPolicy'
    },
    entryPoint: {
     list: 'text'
    },
    command: {
     list: 'text'
    },
    environment: {
     list: {
      structure: 'KeyValuePair'
     }
    },
    environmentFiles: {
     list: {
      structure: 'EnvironmentFile'
     }
    },
    mountPoints: {
     list: {
      structure: 'MountPoint'
     }
    },
    volumesFrom: {
     list: {
      structure: 'VolumeFrom'
     }
    },
    linuxParameters: {
     structure: 'LinuxParameters'
    },
    secrets: {
     list: {
      structure: 'Secret'
     }
    },
    dependsOn: {
     list: {
      structure: 'ContainerDependency'
     }
    },
    startTimeout: 'number',
    stopTimeout: 'number',
    versionConsistency: {
     values: [ 'disabled', 'enabled' ]
    },
    hostname: 'text',
    user: 'text',
    workingDirectory: 'text',
    disableNetworking: 'boolean',
    privileged: 'boolean',
    readonlyRootFilesystem: 'boolean',
    dnsServers: {
     list: 'text'
    },
    dnsSearchDomains: {
     list: 'text'
    },
    extraHosts: {
     list: {
      structure: 'HostEntry'
     }
    },
    dockerSecurityOptions: {
     list: 'text'
    },
    interactive: 'boolean',
    pseudoTerminal: 'boolean',
    dockerLabels: {
     map: 'text'
    },
    ulimits: {
     list: {
      structure: 'Ulimit'
     }
    },
    logConfiguration: {
     structure: 'LogConfiguration'
    },
    healthCheck: {
     structure: 'HealthCheck'
    },
    systemControls: {
     list: {
      structure: 'SystemControl'
     }
    },
    resourceRequirements: {
     list: {
      structure: 'ResourceRequirement'
     }
    },
    firelensConfiguration: {
     structure: 'FirelensConfiguration'
    },
    credentialSpecs: {
     list: 'text'
    }
   }
  },
  ContainerDependency: {
   required: [ 'containerName', 'condition' ],
   members: {
    containerName: 'text',
    condition: {
     values: [ 'COMPLETE', 'HEALTHY', 'START', 'SUCCESS' ]
    }
   }
  },
  ContainerRestartPolicy: {
   required: [ 'enabled' ],
   members: {
    enabled: 'boolean',
    ignoredExitCodes: {
     list: 'number'
    },
    restartAttemptPeriod: 'number'
   }
  },
  Device: {
   required: [ 'hostPath' ],
   members: {
    hostPath: 'text',
    containerPath: 'text',
    permissions: {
     list: {
      values: [ 'mknod', 'read', 'write' ]
     }
    }
   }
  },
  DockerVolumeConfiguration: {
   required: [],
   members: {
    scope: {
     values: [ 'shared', 'task' ]
    },
    autoprovision: 'boolean',
    driver: 'text',
    driverOpts: {
     map: 'text'
    },
    labels: {
     map: 'text'
    }
   }
  },
  EFSAuthorizationConfig: {
   required: [],
   members: {
    accessPointId: 'text',
    iam: {
     values: [ 'DISABLED', 'ENABLED' ]
    }
   }
  },
  EFSVolumeConfiguration: {
   required: [ 'fileSystemId' ],
   members: {
    fileSystemId: 'text',
    rootDirectory: 'text',
    transitEncryption: {
     values: [ 'DISABLED', 'ENABLED' ]
    },
    transitEncryptionPort: 'number',
    authorizationConfig: {
     structure: 'EFSAuthorizationConfig'
    }
   }
  },
  EnvironmentFile: {
   required: [ 'value', 'type' ],
   members: {
    value: 'text',
    type: {
     values: [ 's3' ]
    }
   }
  },
  EphemeralStorage: {
   required: [ 'sizeInGiB' ],
   members: {
    sizeInGiB: 'number'
   }
  },
  FSxWindowsFileServerAuthorizationConfig: {
   required: [ 'credentialsParameter', 'domain' ],
   members: {
    credentialsParameter: 'text',
    domain: 'text'
   }
  },
  FSxWindowsFileServerVolumeConfiguration: {
   required: [ 'fileSystemId', 'rootDirectory', 'authorizationConfig' ],
   members: {
    fileSystemId: 'text',
    rootDirectory: 'text',
    authorizationConfig: {
     structure: 'FSxWindowsFileServerAuthorizationConfig'
    }
   }
  },
  FirelensConfiguration: {
   required: [ 'type' ],
   members: {
    type: {
     values: [ 'fluentbit', 'fluentd' ]
    },
    options: {
     map: 'text'
    }
   }
  },
  HealthCheck: {
   required: [ 'command' ],
   members: {
    command: {
     list: 'text'
    },
    interval: 'number',
    timeout: 'number',
    retries: 'number',
    startPeriod: 'number'
   }
  },
  HostEntry: {
   required: [ 'hostname', 'ipAddress' ],
   members: {
    hostname: 'text',
    ipAddress: 'text'
   }
  },
  HostVolumeProperties: {
   required: [],
   members: {
    sourcePath: 'text'
   }
  },
  InferenceAccelerator: {
   required: [ 'deviceName', 'deviceType' ],
   members: {
    deviceName: 'text',
    deviceType: 'text'
   }
  },
  KernelCapabilities: {
   required: [],
   members: {
    add: {
     list: 'text'
    },
    drop: {
     list: 'text'
    }
   }
  },
  KeyValuePair: {
   required: [],
   members: {
    name: 'text',
    value: 'text'
   }
  },
  LinuxParameters: {
   required: [],
   members: {
    capabilities: {
     structure: 'KernelCapabilities'
    },
    devices: {
     list: {
      structure: 'Device'
     }
    },
    initProcessEnabled: 'boolean',
    sharedMemorySize: 'number',
    tmpfs: {
     list: {
      structure: 'Tmpfs'
     }
    },
    maxSwap: 'number',
    swappiness: 'number'
   }
  },
  LogConfiguration: {
   required: [ 'logDriver' ],
   members: {
    logDriver: {
     values: [ 'awsfirelens', 'awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'splunk', 'syslog' ]
    },
    options: {
     map: 'text'
    },
    secretOptions: {
     list: {
      structure: 'Secret'
     }
    }
   }
  },
  MountPoint: {
   required: [],
   members: {
    sourceVolume: 'text',
    containerPath: 'text',
    readOnly: 'boolean'
   }
  },
  NvidiaMpsAllocation: {
   required: [ 'memory' ],
   members: {
    memory: 'number',
    maxComputePercent: 'number'
   }
  },
  PortMapping: {
   required: [],
   members: {
    containerPort: 'number',
    hostPort: 'number',
    protocol: {
     values: [ 'tcp', 'udp' ]
    },
    name: 'text',
    appProtocol: {
     values: [ 'grpc', 'http', 'http2' ]
    },
    containerPortRange: 'text'
   }
  },
  ProxyConfiguration: {
   required: [ 'containerName' ],
   members: {
    type: {
     values: [ 'APPMESH' ]
    },
    containerName: 'text',
    properties: {
     list: {
      structure: 'KeyValuePair'
     }
    }
   }
  },
  RegisterTaskDefinitionRequest: {
   required: [ 'family', 'containerDefinitions' ],
   members: {
    family: 'text',
    taskRoleArn: 'text',
    executionRoleArn: 'text',
    networkMode: {
     values: [ 'awsvpc', 'bridge', 'host', 'none' ]
    },
    containerDefinitions: {
     list: {
      structure: 'ContainerDefinition'
     }
    },
    volumes: {
     list: {
      structure: 'Volume'
     }
    },
    placementConstraints: {
     list: {
      structure: 'TaskDefinitionPlacementConstraint'
     }
    },
    requiresCompatibilities: {
     list: {
      values: [ 'EC2', 'EXTERNAL', 'FARGATE', 'MANAGED_INSTANCES' ]
     }
    },
    cpu: 'text',
    memory: 'text',
    tags: {
     list: {
      structure: 'Tag'
     }
    },
    pidMode: {
     values: [ 'host', 'task' ]
    },
    ipcMode: {
     values: [ 'host', 'none', 'task' ]
    },
    proxyConfiguration: {
     structure: 'ProxyConfiguration'
    },
    inferenceAccelerators: {
     list: {
      structure: 'InferenceAccelerator'
     }
    },
    ephemeralStorage: {
     structure: 'EphemeralStorage'
    },
    runtimePlatform: {
     structure: 'RuntimePlatform'
    },
    enableFaultInjection: 'boolean'
   }
  },
  RepositoryCredentials: {
   required: [ 'credentialsParameter' ],
   members: {
    credentialsParameter: 'text'
   }
  },
  ResourceRequirement: {
   required: [ 'type' ],
   members: {
    value: 'text',
    type: {
     values: [ 'GPU', 'InferenceAccelerator', 'NeuronDevice' ]
    },
    sharingStrategy: {
     structure: 'SharingStrategy'
    }
   }
  },
  RuntimePlatform: {
   required: [],
   members: {
    cpuArchitecture: {
     values: [ 'ARM64', 'X86_64' ]
    },
    operatingSystemFamily: {
     values: [ 'LINUX', 'WINDOWS_SERVER_2004_CORE', 'WINDOWS_SERVER_2016_FULL', 'WINDOWS_SERVER_2019_CORE', 'WINDOWS_SERVER_2019_FULL', 'WINDOWS_SERVER_2022_CORE', 'WINDOWS_SERVER_2022_FULL', 'WINDOWS_SERVER_2025_CORE', 'WINDOWS_SERVER_2025_FULL', 'WINDOWS_SERVER_20H2_CORE' ]
    }
   }
  },
  S3FilesVolumeConfiguration: {
   required: [ 'fileSystemArn' ],
   members: {
    fileSystemArn: 'text',
    rootDirectory: 'text',
    transitEncryptionPort: 'number',
    accessPointArn: 'text'
   }
  },
  Secret: {
   required: [ 'name', 'valueFrom' ],
   members: {
    name: 'text',
    valueFrom: 'text'
   }
  },
  SharingStrategy: {
   required: [],
   members: {
    nvidiaMps: {
     structure: 'NvidiaMpsAllocation'
    }
   }
  },
  SystemControl: {
   required: [],
   members: {
    namespace: 'text',
    value: 'text'
   }
  },
  Tag: {
   required: [],
   members: {
    key: 'text',
    value: 'text'
   }
  },
  TaskDefinitionPlacementConstraint: {
   required: [],
   members: {
    type: {
     values: [ 'memberOf' ]
    },
    expression: 'text'
   }
  },
  Tmpfs: {
   required: [ 'containerPath', 'size' ],
   members: {
    containerPath: 'text',
    size: 'number',
    mountOptions: {
     list: 'text'
    }
   }
  },
  Ulimit: {
   required: [ 'name', 'softLimit', 'hardLimit' ],
   members: {
    name: {
     values: [ 'core', 'cpu', 'data', 'fsize', 'locks', 'memlock', 'msgqueue', 'nice', 'nofile', 'nproc', 'rss', 'rtprio', 'rttime', 'sigpending', 'stack' ]
    },
    softLimit: 'number',
    hardLimit: 'number'
   }
  },
  Volume: {
   required: [],
   members: {
    name: 'text',
    host: {
     structure: 'HostVolumeProperties'
    },
    dockerVolumeConfiguration: {
     structure: 'DockerVolumeConfiguration'
    },
    efsVolumeConfiguration: {
     structure: 'EFSVolumeConfiguration'
    },
    s3filesVolumeConfiguration: {
     structure: 'S3FilesVolumeConfiguration'
    },
    fsxWindowsFileServerVolumeConfiguration: {
     structure: 'FSxWindowsFileServerVolumeConfiguration'
    },
    configuredAtLaunch: 'boolean'
   }
  },
  VolumeFrom: {
   required: [],
   members: {
    sourceContainer: 'text',
    readOnly: 'boolean'
   }
  }
 };
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/shape.js
 const ROOT = {
  structure: 'RegisterTaskDefinitionRequest'
 };
 const NEEDED = {
  RegisterTaskDefinitionRequest: [ 'containerDefinitions' ],
  ContainerDefinition: [ 'name' ],
  KeyValuePair: [ 'name' ],
  Secret: [ 'name', 'valueFrom' ],
  Tag: [ 'key' ]
 };
 const LARGEST_INTEGER = 2147483647;
 const GROWING = [ 'requiresCompatibilities', 'operatingSystemFamily', 'cpuArchitecture', 'logDriver', 'type', 'appProtocol', 'condition' ];
 function findShapeProblems(definition, rules) {
  return [ ...check(definition, ROOT, {
   path: [],
   rules: rules
  }), ...findNulls(definition, []) ];
 }
 function check(value, shape, place) {
  if (typeof shape === 'string') return checkScalar(value, shape, place);
  if ('values' in shape) return checkValue(value, shape.values, place);
  if ('list' in shape) {
   if (!(0, document_document.Lv)(value)) return [ wrong(value, place, (0, document_document.Gv)(value) ? 'a list of objects' : 'a list') ];
   return value.flatMap((item, index) => check(item, shape.list, within(place, index)));
  }
  if (!(0, document_document.Gv)(value)) return [ wrong(value, place, 'an object') ];
  if ('map' in shape) return Object.entries(value).flatMap(([name, item]) => check(item, shape.map, within(place, name)));
  return checkStructure(value, shape.structure, place);
 }
 function checkStructure(value, name, place) {
  const {required: required = [], members: members = {}} = REGISTER_SHAPE[name] ?? {};
  const needed = new Set([ ...place.rules === 'complete' ? required : [], ...NEEDED[name] ?? [] ]);
  const missing = [ ...needed ].filter(member => !Object.hasOwn(value, member));
  return [ ...missing.map(member => ({
   path: place.path,
   message: describeMissing(value, name, member)
  })), ...Object.entries(members).flatMap(([member, shape]) => {
   const inner = value[member];
   return inner === void 0 || inner === null && place.rules === 'before-changes' ? [] : check(inner, shape, within(place, member));
  }) ];
 }
 function describeMissing(value, structure, member) {
  if (structure === 'Secret' && member === 'valueFrom' && Object.hasOwn(value, 'value')) return 'has "value" but no "valueFrom"; plain values belong in environment';
  return `has no "${member}"`;
 }
 function checkScalar(value, shape, place) {
  if (shape === 'text') return typeof value === 'string' ? [] : [ wrong(value, place, isScalar(value) ? 'text, so put it in quotes' : 'text') ];
  if (shape === 'boolean') {
   if (typeof value === 'boolean') return [];
   return [ wrong(value, place, `true or false${value === 'true' || value === 'false' ? ', so remove the quotes' : ''}`) ];
  }
  if (typeof value !== 'number') {
   const isQuoted = typeof value === 'string' && /^-?\d+$/.test(value);
   return [ wrong(value, place, `a number${isQuoted ? ', so remove the quotes' : ''}`) ];
  }
  if (!Number.isInteger(value)) return [ {
   path: place.path,
   message: 'is a fraction; expected a whole number'
  } ];
  return Math.abs(value) <= LARGEST_INTEGER ? [] : [ {
   path: place.path,
   message: `is too large; expected at most ${LARGEST_INTEGER}`
  } ];
 }
 function checkValue(value, values, place) {
  if (typeof value !== 'string') return [ wrong(value, place, isScalar(value) ? 'text, so put it in quotes' : 'text') ];
  if (place.rules === 'before-changes' || values.includes(value)) return [];
  const member = place.path.findLast(key => typeof key === 'string') ?? '';
  const meant = findMeantValue(value, values);
  if (meant === void 0 && GROWING.includes(member)) return [];
  return [ {
   path: place.path,
   message: describeUnknownValue(value, values, meant)
  } ];
 }
 function findMeantValue(value, values) {
  const digits = value.replace(/\D/g, '');
  const meant = (0, find_nearest.z)(value, values);
  return meant?.replace(/\D/g, '') === digits ? meant : void 0;
 }
 function describeUnknownValue(value, values, meant) {
  const advice = meant === void 0 ? `expected ${listValues(values)}` : `did you mean "${meant}"?`;
  return `is ${(0, quote_safe.AB)(value)}, which ECS does not support; ${advice}`;
 }
 function listValues(values) {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
 }
 function isScalar(value) {
  return typeof value === 'number' || typeof value === 'boolean';
 }
 function within({path: path, rules: rules}, key) {
  return {
   path: [ ...path, key ],
   rules: rules
  };
 }
 function wrong(value, {path: path}, expected) {
  return {
   path: path,
   message: `is ${(0, document_document.MF)(value)}; expected ${expected}`
  };
 }
 function findNulls(value, path) {
  if (value === null && typeof path.at(-1) === 'number') return [ {
   path: path,
   message: 'is null inside a list; remove it'
  } ];
  if ((0, document_document.Lv)(value)) return value.flatMap((item, index) => findNulls(item, [ ...path, index ]));
  if (!(0, document_document.Gv)(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => findNulls(member, [ ...path, name ]));
 }
 function findUnknownMembers(definition) {
  return unknownIn(definition, ROOT, []);
 }
 function unknownIn(value, shape, path) {
  if (typeof shape === 'string') return [];
  if ('values' in shape) return typeof value === 'string' && !shape.values.includes(value) ? [ {
   path: path,
   message: `is ${(0, quote_safe.AB)(value)}, which this version of deploy-kit does not support; supported values: ${shape.values.join(', ')}`
  } ] : [];
  if ('list' in shape) return (0, document_document.Lv)(value) ? value.flatMap((item, index) => unknownIn(item, shape.list, [ ...path, index ])) : [];
  if ('map' in shape || !(0, document_document.Gv)(value)) return [];
  const {members: members = {}} = REGISTER_SHAPE[shape.structure] ?? {};
  return Object.entries(value).flatMap(([name, inner]) => {
   const member = Object.hasOwn(members, name) ? members[name] : void 0;
   if (member !== void 0) return unknownIn(inner, member, [ ...path, name ]);
   if (/^(?:[$_]|\/\/|x-)/.test(name)) return [];
   return [ {
    path: [ ...path, name ],
    message: describeUnknownMember(name, shape.structure, Object.keys(members))
   } ];
  });
 }
 function describeUnknownMember(name, structure, known) {
  if (structure === 'KeyValuePair' && name === 'valueFrom') return 'is ignored by ECS; "valueFrom" belongs in secrets';
  if (structure === 'Secret' && name === 'value') return 'is ignored by ECS; "value" belongs in environment';
  const meant = (0, find_nearest.z)(name, known);
  return `is not a member that ECS accepts here, and is ignored${meant === void 0 ? '' : `; did you mean ${(0, 
  quote_safe.AB)(meant)}?`}`;
 }
 var fargate_size = __webpack_require__(99857);
 var placeholder_image = __webpack_require__(14749);
 var role_arn = __webpack_require__(84771);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/check-container.js
 const LEAST_MEMORY_MEBIBYTES = 4;
 const LARGEST_HEALTH_CHECK = {
  interval: [ 5, 300 ],
  timeout: [ 2, 60 ],
  retries: [ 1, 10 ],
  startPeriod: [ 0, 300 ]
 };
 const NOT_WITH_AWSVPC = [ 'links', 'hostname', 'extraHosts' ];
 function checkSettings(container, definition, path) {
  return [ ...checkMemory(container, definition, path), ...checkNetwork(container, definition, path), ...checkLogs(container.logConfiguration, path), ...checkHealth(container.healthCheck, [ ...path, 'healthCheck' ]) ];
 }
 function checkMemory({memory: memory, memoryReservation: memoryReservation}, definition, path) {
  for (const [name, amount] of Object.entries({
   memory: memory,
   memoryReservation: memoryReservation
  })) if (typeof amount === 'number' && amount < LEAST_MEMORY_MEBIBYTES) return [ {
   path: [ ...path, name ],
   message: `is below ${LEAST_MEMORY_MEBIBYTES}; the unit is MiB`
  } ];
  if (typeof memory === 'number' && typeof memoryReservation === 'number' && memory < memoryReservation) return [ {
   path: [ ...path, 'memory' ],
   message: 'must not be less than memoryReservation'
  } ];
  const ofTask = typeof definition.memory === 'string' ? (0, fargate_size.fM)(definition.memory) : void 0;
  if (typeof memory === 'number' && ofTask !== void 0 && memory > ofTask) return [ {
   path: [ ...path, 'memory' ],
   message: `is greater than the "memory" of the task, which is ${ofTask} MiB`
  } ];
  if (memory !== void 0 || memoryReservation !== void 0 || definition.memory !== void 0) return [];
  const compatibilities = (0, document_document.Lv)(definition.requiresCompatibilities) ? definition.requiresCompatibilities : [];
  if (compatibilities.includes('FARGATE') || compatibilities.includes('MANAGED_INSTANCES')) return [];
  return [ {
   path: path,
   message: 'has neither "memory" nor "memoryReservation", and the task has no "memory"; set one of them in MiB'
  } ];
 }
 function checkNetwork(container, {networkMode: networkMode}, path) {
  if (networkMode !== 'awsvpc') return [];
  return NOT_WITH_AWSVPC.flatMap(name => {
   const value = container[name];
   const isSet = (0, document_document.Lv)(value) ? value.length > 0 : value !== void 0 && value !== '';
   return isSet ? [ {
    path: [ ...path, name ],
    message: 'is not supported with networkMode awsvpc; remove it'
   } ] : [];
  });
 }
 function checkLogs(logs, path) {
  if (!(0, document_document.Gv)(logs) || logs.logDriver !== 'awslogs') return [];
  return [ 'awslogs-group', 'awslogs-region' ].flatMap(option => {
   const value = (0, document_document.fK)(logs, [ 'options', option ]);
   if (typeof value === 'string' && value !== '') return [];
   return [ {
    path: [ ...path, 'logConfiguration' ],
    message: `has the log driver awslogs but no option "${option}"`
   } ];
  });
 }
 function checkHealth(check, path) {
  if (!(0, document_document.Gv)(check)) return [];
  const [kind, ...words] = (0, document_document.Lv)(check.command) ? check.command : [];
  const isCommand = kind === 'NONE' || (kind === 'CMD' || kind === 'CMD-SHELL') && words.length > 0;
  return [ ...isCommand ? [] : [ {
   path: [ ...path, 'command' ],
   message: 'must start with "CMD" or "CMD-SHELL", followed by the command'
  } ], ...Object.entries(LARGEST_HEALTH_CHECK).flatMap(([name, [least, most]]) => {
   const value = check[name];
   return typeof value !== 'number' || value >= least && value <= most ? [] : [ {
    path: [ ...path, name ],
    message: `must be from ${least} to ${most}`
   } ];
  }) ];
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/check-efs.js
 function checkEfs({volumes: volumes}) {
  return objectsOf(volumes).flatMap(([{efsVolumeConfiguration: efs}, index]) => {
   if (!(0, document_document.Gv)(efs)) return [];
   const path = [ 'volumes', index, 'efsVolumeConfiguration' ];
   const hasAccessPoint = (0, document_document.fK)(efs, [ 'authorizationConfig', 'accessPointId' ]) !== void 0;
   const isByIam = (0, document_document.fK)(efs, [ 'authorizationConfig', 'iam' ]) === 'ENABLED';
   const needs = hasAccessPoint ? 'an access point' : isByIam ? 'IAM authorization' : void 0;
   const {rootDirectory: rootDirectory = '/', transitEncryption: transitEncryption} = efs;
   return [ ...needs === void 0 || transitEncryption === 'ENABLED' ? [] : [ {
    path: path,
    message: `has ${needs}, which requires "transitEncryption": "ENABLED"`
   } ], ...!hasAccessPoint || rootDirectory === '/' || rootDirectory === '' ? [] : [ {
    path: [ ...path, 'rootDirectory' ],
    message: 'must be "/" with an access point; remove it'
   } ] ];
  });
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/check-fargate.js
 const LOG_DRIVERS = [ 'awslogs', 'splunk', 'awsfirelens' ];
 const STOP_TIMEOUT_SECONDS = 120;
 const STORAGE_GIBIBYTES = {
  from: 21,
  to: 200
 };
 function checkFargate(definition) {
  const {requiresCompatibilities: requiresCompatibilities, cpu: cpu, memory: memory, networkMode: networkMode} = definition;
  if (!(0, document_document.Lv)(requiresCompatibilities) || !requiresCompatibilities.includes('FARGATE')) return [];
  const size = (0, fargate_size.xJ)(cpu, memory);
  return [ ...networkMode === 'awsvpc' ? [] : [ {
   path: networkMode === void 0 ? [] : [ 'networkMode' ],
   message: networkMode === void 0 ? 'has no "networkMode"; Fargate requires awsvpc' : 'must be awsvpc on Fargate'
  } ], ...size === void 0 ? [] : [ {
   path: [ size.includes('"memory"') ? 'memory' : 'cpu' ],
   message: `is invalid: ${size}`
  } ], ...checkRole(definition), ...checkTask(definition), ...(0, task_definition_containers.Mz)(definition).flatMap((container, index) => checkContainer(container, [ 'containerDefinitions', index ])) ];
 }
 function checkRole(definition) {
  const {executionRoleArn: executionRoleArn} = definition;
  if (executionRoleArn !== void 0 && executionRoleArn !== '') return [];
  const need = (0, task_definition_containers.Mz)(definition).map(describeRoleNeed).find(found => found !== void 0);
  return need === void 0 ? [] : [ {
   path: [],
   message: `has no "executionRoleArn"; Fargate requires it for ${need}`
  } ];
 }
 function describeRoleNeed({image: image, secrets: secrets, logConfiguration: logConfiguration}) {
  if ((0, document_document.Lv)(secrets) && secrets.length > 0) return 'secrets';
  if ((0, document_document.Gv)(logConfiguration) && logConfiguration.logDriver === 'awslogs') return 'the log driver awslogs';
  return typeof image === 'string' && /^\d{12}\.dkr[.-]ecr[.-]/.test(image) ? 'images in ECR' : void 0;
 }
 function checkTask(definition) {
  const storage = (0, document_document.fK)(definition, [ 'ephemeralStorage', 'sizeInGiB' ]);
  const {from: from, to: to} = STORAGE_GIBIBYTES;
  const isStorage = typeof storage !== 'number' || storage >= from && storage <= to;
  const refused = path => ({
   path: path,
   message: 'is not supported on Fargate; remove it'
  });
  return [ ...isStorage ? [] : [ {
   path: [ 'ephemeralStorage', 'sizeInGiB' ],
   message: `must be from ${from} to ${to}`
  } ], ...definition.pidMode === 'host' ? [ refused([ 'pidMode' ]) ] : [], ...definition.ipcMode === void 0 ? [] : [ refused([ 'ipcMode' ]) ], ...isFilled(definition.placementConstraints) ? [ refused([ 'placementConstraints' ]) ] : [], ...objectsOf(definition.volumes).flatMap(([volume, index]) => [ ...(0, 
  document_document.fK)(volume, [ 'host', 'sourcePath' ]) === void 0 ? [] : [ refused([ 'volumes', index, 'host', 'sourcePath' ]) ], ...volume.dockerVolumeConfiguration === void 0 ? [] : [ refused([ 'volumes', index, 'dockerVolumeConfiguration' ]) ] ]) ];
 }
 function checkContainer(container, path) {
  const {privileged: privileged, stopTimeout: stopTimeout} = container;
  const driver = (0, document_document.fK)(container, [ 'logConfiguration', 'logDriver' ]);
  const refused = name => ({
   path: [ ...path, name ],
   message: 'is not supported on Fargate; remove it'
  });
  return [ ...privileged === true ? [ refused('privileged') ] : [], ...typeof stopTimeout === 'number' && stopTimeout > STOP_TIMEOUT_SECONDS ? [ {
   path: [ ...path, 'stopTimeout' ],
   message: `must be ${STOP_TIMEOUT_SECONDS} or less on Fargate`
  } ] : [], ...typeof driver !== 'string' || LOG_DRIVERS.includes(driver) ? [] : [ {
   path: [ ...path, 'logConfiguration', 'logDriver' ],
   message: `is not supported on Fargate; expected ${LOG_DRIVERS.join(', ')}`
  } ] ];
 }
 function isFilled(value) {
  return Array.isArray(value) && value.length > 0;
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/check-references.js
 function checkReferences(definition) {
  const containers = (0, task_definition_containers.Mz)(definition);
  const names = (0, task_definition_containers.MR)(definition);
  const volumes = objectsOf(definition.volumes).flatMap(([{name: name}]) => typeof name === 'string' ? [ name ] : []);
  return [ ...checkVolumes(volumes), ...containers.flatMap((container, index) => {
   const path = [ 'containerDefinitions', index ];
   return [ ...objectsOf(container.mountPoints).flatMap(([{sourceVolume: sourceVolume}, position]) => checkName(sourceVolume, volumes, {
    path: [ ...path, 'mountPoints', position, 'sourceVolume' ],
    kind: 'volume'
   })), ...objectsOf(container.volumesFrom).flatMap(([{sourceContainer: sourceContainer}, position]) => checkName(sourceContainer, names, {
    path: [ ...path, 'volumesFrom', position, 'sourceContainer' ],
    kind: 'container'
   })), ...checkDependencies(container, containers, path) ];
  }), ...checkCycle(containers), ...checkProxy(definition, names) ];
 }
 function checkVolumes(volumes) {
  return volumes.flatMap((name, index) => volumes.indexOf(name) === index ? [] : [ {
   path: [ 'volumes', index, 'name' ],
   message: `repeats the volume name ${(0, quote_safe.AB)(name)}; volume names must be unique`
  } ]);
 }
 function checkName(name, known, {path: path, kind: kind}) {
  if (typeof name !== 'string' || known.includes(name)) return [];
  const meant = (0, find_nearest.z)(name, known);
  const advice = meant === void 0 ? '' : `; did you mean ${(0, quote_safe.AB)(meant)}?`;
  return [ {
   path: path,
   message: `refers to the ${kind} ${(0, quote_safe.AB)(name)}, which is not in this task definition${advice}`
  } ];
 }
 function checkDependencies(container, all, path) {
  return objectsOf(container.dependsOn).flatMap(([{containerName: containerName, condition: condition}, position]) => {
   const place = {
    path: [ ...path, 'dependsOn', position, 'containerName' ],
    kind: 'container'
   };
   if (containerName === container.name) return [ {
    path: place.path,
    message: 'refers to its own container'
   } ];
   const other = all.find(({name: name}) => name === containerName);
   if (other === void 0) return checkName(containerName, all.flatMap(({name: name}) => typeof name === 'string' ? [ name ] : []), place);
   const target = `container ${(0, quote_safe.AB)(typeof containerName === 'string' ? containerName : '')}`;
   const at = [ ...path, 'dependsOn', position, 'condition' ];
   if (condition === 'HEALTHY' && !(0, document_document.Gv)(other.healthCheck)) return [ {
    path: at,
    message: `is HEALTHY, but ${target} has no healthCheck; add one, or use START`
   } ];
   if ((condition === 'COMPLETE' || condition === 'SUCCESS') && other.essential !== false) return [ {
    path: at,
    message: `is ${condition}, but ${target} is essential; set its essential to false`
   } ];
   return [];
  });
 }
 function checkCycle(containers) {
  const waitsFor = new Map(containers.map(({name: name, dependsOn: dependsOn}) => [ name, objectsOf(dependsOn).map(([{containerName: containerName}]) => containerName) ]));
  const free = new Set;
  let before = -1;
  while (free.size > before) {
   before = free.size;
   for (const [name, others] of waitsFor) if (others.every(other => free.has(other) || !waitsFor.has(other))) free.add(name);
  }
  const stuck = containers.findIndex(({name: name}) => !free.has(name));
  if (stuck === -1) return [];
  return [ {
   path: [ 'containerDefinitions', stuck, 'dependsOn' ],
   message: 'is part of a dependency cycle; its containers would never start'
  } ];
 }
 function checkProxy(definition, names) {
  const name = (0, document_document.fK)(definition, [ 'proxyConfiguration', 'containerName' ]);
  return checkName(name, names, {
   path: [ 'proxyConfiguration', 'containerName' ],
   kind: 'container'
  });
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/validate.js
 const LIMIT_BYTES = 64 * 1024;
 const LIMIT_TAGS = 50;
 const LIMIT_CONTAINERS = 10;
 const NAME = /^[A-Za-z0-9_-]{1,255}$/;
 const WRAPPED = /^["'\s]|["'\s]$/;
 const NAME_RULE = 'up to 255 letters, digits, hyphens and underscores';
 function findProblems(definition) {
  const shape = findShapeProblems(definition, 'complete');
  if (shape.length > 0) return shape;
  return [ ...checkFamily(definition), ...checkContainers(definition), ...checkPorts(definition), ...checkReferences(definition), ...checkEfs(definition), ...checkSize(definition), ...checkFargate(definition), ...checkRoles(definition), ...checkTags(definition), ...checkBytes(definition), ...(0, 
  task_definition_containers.Mz)(definition).flatMap((container, index) => checkSettings(container, definition, [ 'containerDefinitions', index ])) ];
 }
 function checkFamily({family: family}) {
  if (family === void 0) return [ {
   path: [],
   message: 'has no "family"'
  } ];
  if (typeof family === 'string' && NAME.test(family)) return [];
  return [ {
   path: [ 'family' ],
   message: `is not a valid family name; expected ${NAME_RULE}`
  } ];
 }
 function checkContainers(definition) {
  const containers = (0, task_definition_containers.Mz)(definition);
  const path = [ 'containerDefinitions' ];
  if (containers.length === 0) return [ {
   path: path,
   message: 'is empty; expected at least one container'
  } ];
  const problems = containers.flatMap((container, index) => validate_checkContainer(container, [ ...path, index ]));
  const tooMany = containers.length > LIMIT_CONTAINERS;
  const isTask = containers.some(({essential: essential}) => essential !== false);
  return [ ...problems, ...tooMany ? [ {
   path: path,
   message: `has ${containers.length} containers; ECS accepts at most ${LIMIT_CONTAINERS}`
  } ] : [], ...isTask ? [] : [ {
   path: path,
   message: 'has no essential container; expected at least one'
  } ], ...findRepeated(containers, 'name').map(({name: name, index: index}) => ({
   path: [ ...path, index, 'name' ],
   message: `repeats the container name ${(0, quote_safe.AB)(name)}; container names must be unique`
  })) ];
 }
 function validate_checkContainer(container, path) {
  const {name: name, image: image} = container;
  const problems = [];
  if (typeof name !== 'string' || !NAME.test(name)) problems.push({
   path: [ ...path, 'name' ],
   message: `is not a valid container name; expected ${NAME_RULE}`
  });
  if (typeof image !== 'string' || image === '') problems.push({
   path: path,
   message: 'has no "image"'
  }); else if ((0, image_reference.o_)(image) === void 0) {
   const placeholder = (0, placeholder_image.$)(image);
   const expected = 'expected registry/repository:tag or …@sha256:digest';
   const message = placeholder === void 0 ? `is not an image reference; ${expected}` : `contains the placeholder ${placeholder}; set the container's image, ${expected}`;
   problems.push({
    path: [ ...path, 'image' ],
    message: message
   });
  }
  return [ ...problems, ...checkVariables(container, path) ];
 }
 function checkVariables({environment: environment, secrets: secrets}, path) {
  const variables = (0, document_document.Lv)(environment) ? environment.filter(document_document.Gv) : [];
  const secret = (0, document_document.Lv)(secrets) ? secrets.filter(document_document.Gv) : [];
  const taken = new Set(variables.map(({name: name}) => name));
  const repeats = (list, field) => findRepeated(list, 'name').map(({name: name, index: index}) => ({
   path: [ ...path, field, index ],
   message: `repeats the name ${(0, quote_safe.AB)(name)}; remove one of the two`
  }));
  const unnamed = (list, field) => list.flatMap(({name: name}, index) => name === '' ? [ {
   path: [ ...path, field, index, 'name' ],
   message: 'is empty; expected the name of a variable'
  } ] : []);
  return [ ...unnamed(variables, 'environment'), ...unnamed(secret, 'secrets'), ...variables.flatMap(({value: value, valueFrom: valueFrom}, index) => value === void 0 && valueFrom !== void 0 ? [ {
   path: [ ...path, 'environment', index ],
   message: 'has "valueFrom" and no "value"; it belongs in secrets'
  } ] : []), ...repeats(variables, 'environment'), ...repeats(secret, 'secrets'), ...secret.flatMap(({valueFrom: valueFrom}, index) => valueFrom === '' ? [ {
   path: [ ...path, 'secrets', index ],
   message: 'has an empty "valueFrom"'
  } ] : []), ...secret.flatMap(({valueFrom: valueFrom}, index) => typeof valueFrom === 'string' && WRAPPED.test(valueFrom) ? [ {
   path: [ ...path, 'secrets', index, 'valueFrom' ],
   message: 'starts or ends with a quote or a space, which is not valid in an ARN or parameter name; remove it'
  } ] : []), ...secret.flatMap(({name: name}, index) => typeof name === 'string' && taken.has(name) ? [ {
   path: [ ...path, 'secrets', index ],
   message: `${(0, quote_safe.AB)(name)} is also in environment; remove one of the two`
  } ] : []) ];
 }
 function checkSize({cpu: cpu, memory: memory}) {
  return [ ...typeof cpu === 'string' && (0, fargate_size.TT)(cpu) === void 0 ? [ {
   path: [ 'cpu' ],
   message: 'is not a valid amount; expected CPU units such as "256", or "0.25 vCPU"'
  } ] : [], ...typeof memory === 'string' && (0, fargate_size.fM)(memory) === void 0 ? [ {
   path: [ 'memory' ],
   message: 'is not a valid amount; expected MiB such as "512", or "0.5 GB"'
  } ] : [] ];
 }
 function checkRoles(definition) {
  return [ 'taskRoleArn', 'executionRoleArn' ].flatMap(name => {
   const role = definition[name];
   if (role === void 0 || role === '' || typeof role === 'string' && (0, role_arn.ws)(role)) return [];
   return [ {
    path: [ name ],
    message: 'is neither the ARN nor the name of an IAM role'
   } ];
  });
 }
 function checkTags({tags: tags}) {
  const list = (0, document_document.Lv)(tags) ? tags.filter(document_document.Gv) : [];
  const problems = list.flatMap(({key: key, value: value}, index) => isLength(key, {
   from: 1,
   to: 128
  }) && isLength(value ?? '', {
   from: 0,
   to: 256
  }) ? [] : [ {
   path: [ 'tags', index ],
   message: 'has an empty key, a key of more than 128 characters, or a value of more than 256'
  } ]);
  const repeats = findRepeated(list, 'key').map(({name: name, index: index}) => ({
   path: [ 'tags', index ],
   message: `repeats the tag ${(0, quote_safe.AB)(name)}; remove one of the two`
  }));
  const tooMany = list.length > LIMIT_TAGS ? [ {
   path: [ 'tags' ],
   message: `has more than ${LIMIT_TAGS} tags`
  } ] : [];
  return [ ...problems, ...repeats, ...tooMany ];
 }
 function checkBytes(definition) {
  const bytes = (new TextEncoder).encode(JSON.stringify(definition)).length;
  if (bytes <= LIMIT_BYTES) return [];
  return [ {
   path: [],
   message: `has ${bytes} bytes; ECS accepts at most ${LIMIT_BYTES} (64 KiB)`
  } ];
 }
 function isLength(value, {from: from, to: to}) {
  const length = typeof value === 'string' ? Array.from(value).length : -1;
  return length >= from && length <= to;
 }
 function findRepeated(list, key) {
  const seen = new Set;
  return list.flatMap((entry, index) => {
   const name = entry[key];
   if (typeof name !== 'string') return [];
   if (seen.has(name)) return [ {
    name: name,
    index: index
   } ];
   seen.add(name);
   return [];
  });
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/render.js
 function render(base, changes, source = 'written') {
  const steps = [ definition => changes.overlays.reduce(applyOverlay, definition), definition => applyChanges(definition, changes), definition => (0, 
  clean.I)(definition).definition ];
  let definition = base;
  for (const step of steps) {
   const [problem, ...others] = findShapeProblems(definition, 'before-changes');
   if (problem !== void 0) return {
    kind: 'refused',
    definition: definition,
    problems: [ problem, ...others ]
   };
   definition = step(definition);
  }
  const name = formatProblem;
  const accepted = source === 'registered' ? findProblems(base).map(problem => name(problem, base)) : [];
  const isNew = problem => !accepted.includes(name(problem, definition));
  const [problem, ...others] = findProblems(definition).filter(isNew);
  if (problem !== void 0) return {
   kind: 'refused',
   definition: definition,
   problems: [ problem, ...others ]
  };
  const known = source === 'registered' ? findRemarks(base).map(remark => name(remark, base)) : [];
  const remarks = findRemarks(definition).filter(remark => !known.includes(name(remark, definition)));
  return {
   kind: 'rendered',
   definition: definition,
   differences: (0, diff_task_definitions.n)(base, definition),
   remarks: remarks
  };
 }
 function findRemarks(definition) {
  return [ ...findUnknownMembers(definition), ...findSharedPorts(definition) ];
 }
 var assignments = __webpack_require__(14241);
 __webpack_require__(64201);
 var errors = __webpack_require__(33047);
 var read_definition = __webpack_require__(8295);
 var parse_document = __webpack_require__(35449);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/load-task-definition.js
 async function loadTaskDefinition(source, dependencies) {
  switch (source.kind) {
  case 'file':
   {
    const text = await (0, parse_document.k)(source, dependencies.files);
    return {
     ...(0, read_definition.U)(await (0, parse_document.T)(text, {
      kind: 'file',
      path: source.path
     })),
     registered: void 0
    };
   }

  case 'registered':
   return findRegistered(source.reference, `Input "${source.input}"`, dependencies);

  case 'service':
   {
    const reference = await findLive(source, dependencies);
    return findRegistered(reference, `Service ${source.service}`, dependencies);
   }
  }
 }
 async function findRegistered(reference, asker, dependencies) {
  const registered = await (await dependencies.taskDefinitions()).find(reference);
  if (registered !== void 0) return {
   definition: registered.definition,
   registered: registered,
   dropped: [],
   placeOf: void 0
  };
  throw new errors.s('not-found', `${asker}: task definition ${reference} does not exist in this account and region. Check the name and the region.`);
 }
 async function findLive({cluster: cluster, service: service}, dependencies) {
  const live = await (await dependencies.services()).find(cluster, service);
  if (live === void 0 || live.status === 'INACTIVE') {
   const problem = live === void 0 ? 'has no service' : 'has only an INACTIVE service';
   throw new errors.s('not-found', `Input "service": cluster ${cluster} ${problem} ${service}. Check the cluster, the service and the region.`);
  }
  if (live.taskDefinition !== '') return live.taskDefinition;
  throw new errors.s('bad-input', `Input "service": ${service} has no task definition, because it uses task sets. Set a file or a family instead.`);
 }
 var resolve_changes = __webpack_require__(98881);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/render-task-definition.js
 const MOST_WARNINGS = 10;
 async function renderTaskDefinition(request, dependencies) {
  const changes = await (0, resolve_changes.u)(request.changes, dependencies.files);
  const loaded = await loadTaskDefinition(request.source, dependencies);
  const rendering = render(loaded.definition, changes, loaded.registered === void 0 ? 'written' : 'registered');
  if (rendering.kind === 'refused') throw refuse(rendering.problems[0], rendering.definition, loaded);
  const {definition: definition, differences: differences, remarks: remarks} = rendering;
  const {environment: environment, secrets: secrets, dockerLabels: dockerLabels, logOptions: logOptions, tags: tags} = changes;
  const given = (0, assignments.ro)([ environment, secrets, dockerLabels, logOptions, tags ].flat());
  return {
   definition: definition,
   base: loaded.definition,
   registered: loaded.registered,
   changed: differences.length > 0,
   differences: differences,
   dropped: loaded.dropped,
   warnings: [ ...given, ...remarks.map(remark => tell(remark, definition, loaded)) ].slice(0, MOST_WARNINGS)
  };
 }
 function refuse(problem, definition, loaded) {
  const sentence = formatProblem(problem, definition);
  const place = placeOf(problem, definition, loaded);
  if (place !== void 0) return (0, text_place.rY)(place, sentence);
  return new errors.s('bad-input', `The rendered task definition cannot be registered: ${sentence}`);
 }
 function tell(remark, definition, loaded) {
  const sentence = formatProblem(remark, definition);
  const place = placeOf(remark, definition, loaded);
  return place === void 0 ? `Task definition: ${sentence}` : `${(0, text_place.dE)(place)}: ${sentence}`;
 }
 function placeOf(problem, definition, loaded) {
  const [inResult, inSource] = [ definition, loaded.definition ].map(value => JSON.stringify((0, 
  document_document.fK)(value, problem.path)));
  return inResult === inSource ? loaded.placeOf?.(problem.path) : void 0;
 }
}),

/***/ 98881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  u: () => resolveChanges
 });
 var assignments = __webpack_require__(14241);
 var document_document = __webpack_require__(15785);
 var text_place = __webpack_require__(83733);
 var quote_safe = __webpack_require__(44195);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/secret-source.js
 function requireSecretSource(secret) {
  const [, service = 'ssm'] = /^arn:[^:]*:([^:]*):/.exec(secret.value) ?? [];
  if (!/\s/.test(secret.value) && [ 'secretsmanager', 'ssm' ].includes(service)) return secret;
  throw (0, text_place.rY)(secret.place, `expected the ARN of a Secrets Manager secret or of an SSM parameter, or a parameter's name, after ${(0, 
  quote_safe.AB)(secret.name)} and "=".`);
 }
 var parse_document = __webpack_require__(35449);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/resolve-changes.js
 async function resolveChanges(requested, files) {
  const assignments = (texts, scope) => collect(texts, files, (text, origin) => readAssignments(text, origin, scope));
  return {
   ...requested,
   environment: await assignments(requested.environment, 'containers'),
   secrets: (await assignments(requested.secrets, 'containers')).map(requireSecretSource),
   dockerLabels: await assignments(requested.dockerLabels, 'containers'),
   logOptions: await assignments(requested.logOptions, 'containers'),
   tags: await assignments(requested.tags, 'task'),
   overlays: await collect(requested.overlays, files, readOverlay)
  };
 }
 async function collect(texts, files, read) {
  const lists = texts.map(async given => given.kind === 'input' ? read(given.text, {
   kind: 'input',
   input: given.input
  }) : read(await (0, parse_document.k)(given, files), {
   kind: 'file',
   path: given.path
  }));
  return (await Promise.all(lists)).flat();
 }
 async function readAssignments(text, origin, scope) {
  if (!(0, assignments._9)(text, origin)) return (0, assignments.k6)(text, {
   origin: origin,
   scope: scope
  });
  return (0, assignments.mr)(await (0, parse_document.T)(text, origin), scope);
 }
 async function readOverlay(text, origin) {
  const document = await (0, parse_document.T)(text, origin);
  const {value: patch} = document;
  if ((0, document_document.Gv)(patch)) return [ {
   patch: patch,
   place: {
    origin: origin
   }
  } ];
  const place = {
   origin: origin,
   position: document.positionOf([])
  };
  throw (0, text_place.rY)(place, `expected an object with the members to change, got ${(0, 
  document_document.MF)(patch)}.`);
 }
})

};
