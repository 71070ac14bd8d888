export const id = 2058;
export const ids = [2058];
export const modules = {

/***/ 76436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  DT: () => revisionOf,
  Rn: () => suffixIn,
  Z$: () => weightsOf,
  ez: () => isOwnRevision,
  iB: () => revisionNameOf,
  jT: () => suffixOf,
  ni: () => namedRevision
 });
 var _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15117);
 var _template_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35722);
 const OWN_PREFIX = 'dk-';
 function suffixOf(digest, attempt) {
  return `${OWN_PREFIX}${digest.slice(0, 10)}-${attempt}`;
 }
 function revisionNameOf(app, suffix) {
  return `${app}--${suffix}`;
 }
 function suffixIn(app, revisionName) {
  return revisionName.startsWith(`${app}--`) ? revisionName.slice(app.length + 2) : '';
 }
 function isOwnRevision(app, revisionName) {
  return suffixIn(app, revisionName).startsWith(OWN_PREFIX);
 }
 function revisionOf({name: name, template: template}, app) {
  return namedRevision(name, (0, _template_images_js__WEBPACK_IMPORTED_MODULE_1__.IC)(template), app);
 }
 function namedRevision(name, images, app) {
  const digests = Object.entries(images).flatMap(([container, image]) => {
   const digest = (0, _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.ol)(image);
   return digest === void 0 ? [] : [ [ container, digest ] ];
  });
  return {
   id: name,
   label: labelOf(name, images, app),
   images: images,
   digests: Object.fromEntries(digests)
  };
 }
 function labelOf(name, images, app) {
  const image = images[app] ?? Object.values(images).at(-1) ?? '';
  const tag = /:(?<tag>[\w.-]{1,128})$/.exec(image.split('@')[0] ?? '')?.groups?.tag;
  return tag === void 0 ? name : `${app}:${tag}`;
 }
 function weightsOf({traffic: traffic, latestReadyRevision: latestReadyRevision, latestRevision: latestRevision}) {
  const weights = new Map;
  for (const {revisionName: revisionName, isLatest: isLatest, weight: weight} of traffic) {
   const name = isLatest ? latestReadyRevision ?? latestRevision : revisionName;
   if (name !== void 0) weights.set(name, (weights.get(name) ?? 0) + weight);
  }
  return weights;
 }
}),

/***/ 12807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => inspectApp,
  L: () => azCommand
 });
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78309);
 var _lock_lock_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74270);
 var _app_revision_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76436);
 const OWN_TAGS = 8;
 function azCommand(what, {app: app, resourceGroup: resourceGroup, subscriptionId: subscriptionId}, rest = '') {
  return `az containerapp ${what} --name ${app} --resource-group ${resourceGroup} --subscription ${subscriptionId}${rest === '' ? '' : ` ${rest}`}`;
 }
 function inspectApp(app, {place: place, isOpen: isOpen}) {
  const {name: name, ingress: ingress, tags: tags, maxInactiveRevisions: maxInactiveRevisions, provisioningState: provisioningState = ''} = app;
  return {
   refusals: [ ...refuseMode(app, place), ...ingress === void 0 ? [ (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_2__.D)(`Container app ${name} has no ingress, so its traffic cannot be split.`, `Enable it: ${azCommand('ingress enable', place, '--type external --target-port <port>')}`) ] : [], ...isOpen ? [] : refuseSplit(app, place), ...Object.keys(tags).length > _lock_lock_tags_js__WEBPACK_IMPORTED_MODULE_0__.ux - OWN_TAGS && !Object.keys(tags).some(tag => tag.startsWith('deploy-kit-')) ? [ `Container app ${name} has ${Object.keys(tags).length} of ${_lock_lock_tags_js__WEBPACK_IMPORTED_MODULE_0__.ux} tags, and the lock of a rollout needs up to ${OWN_TAGS}. Remove tags that are not needed.` ] : [] ],
   warnings: [ ...warnOfLatest(app), ...maxInactiveRevisions !== void 0 && maxInactiveRevisions < 1 ? [ `Container app ${name} keeps no inactive revisions, so a finished rollout cannot be rolled back. Set maxInactiveRevisions to 2 or more.` ] : [], ...[ 'succeeded', '' ].includes(provisioningState.toLowerCase()) ? [] : [ `Container app ${name} is in provisioning state ${provisioningState}. Azure may refuse changes until it is Succeeded.` ], ...ingress?.transport === 'tcp' ? [ 'Azure Monitor counts no requests of a TCP ingress. Gates on errors need a source.' ] : [] ]
  };
 }
 function refuseMode({name: name, mode: mode}, place) {
  if (mode === 'multiple') return [];
  return [ (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_2__.D)(mode === 'unknown' ? `Container app ${name} has an unknown revision mode.` : `Container app ${name} is in ${mode === 'single' ? 'single-revision' : 'labels'} mode, in which traffic cannot be split by weight.`, `Change it: ${azCommand('revision set-mode', place, '--mode multiple')}`) ];
 }
 function refuseSplit(app, place) {
  if (app.ingress === void 0) return [];
  const shares = [ ...(0, _app_revision_name_js__WEBPACK_IMPORTED_MODULE_1__.Z$)(app) ].filter(([, weight]) => weight > 0).toSorted(([, one], [, other]) => other - one);
  const [[most] = [ '' ]] = shares;
  if (shares.length === 1) return [];
  if (shares.length === 0) return [ (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_2__.D)(`No revision of container app ${app.name} has traffic.`, `Choose the stable one: ${azCommand('ingress traffic set', place, '--revision-weight <revision>=100')}`) ];
  return [ (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_2__.D)(`Traffic of container app ${app.name} is split between ${shares.map(([name, weight]) => `${name} (${weight}%)`).join(' and ')}, and no rollout is in progress.`, `Send all of it to one revision: ${azCommand('ingress traffic set', place, `--revision-weight ${most}=100`)}`) ];
 }
 function warnOfLatest(app) {
  if (!app.traffic.some(({isLatest: isLatest, weight: weight}) => isLatest && weight > 0)) return [];
  const bound = app.latestReadyRevision ?? app.latestRevision ?? 'it';
  return [ `Traffic of container app ${app.name} follows the latest revision. The rollout binds it to ${bound} first; later revisions get traffic only from deploy-kit.` ];
 }
}),

/***/ 88734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Cz: () => isReplicaReady,
  fH: () => judgeRevision
 });
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78309);
 var _replica_trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46231);
 const PROVISIONING = {
  provisioning: 'starting',
  provisioned: 'running',
  failed: 'failed',
  provisioningfailed: 'failed',
  deprovisioning: 'gone',
  deprovisioned: 'gone'
 };
 const RUNNING = {
  running: 'running',
  runningatmaxscale: 'running',
  runningatmax: 'running',
  scaledtozero: 'idle',
  scaletozero: 'idle',
  scaleto0: 'idle',
  processing: 'starting',
  scaling: 'starting',
  activating: 'starting',
  provisioning: 'starting',
  deprovisioning: 'gone',
  stopped: 'starting',
  degraded: 'degraded',
  failed: 'failed',
  activationfailed: 'failed',
  unknown: 'unknown'
 };
 const HEALTH = {
  healthy: 'healthy',
  none: 'healthy',
  unhealthy: 'unhealthy'
 };
 function meaningOf(state, table) {
  if (state === void 0) return;
  const known = table === 'provisioning' ? PROVISIONING : RUNNING;
  const name = state.toLowerCase().replace(/[^a-z0-9]/g, '');
  return (Object.hasOwn(known, name) ? known[name] : void 0) ?? 'unknown';
 }
 function judgeRevision(revision, replicas) {
  if (!revision.isActive) return {
   state: 'absent'
  };
  const provisioning = meaningOf(revision.provisioningState, 'provisioning') ?? 'unknown';
  const running = meaningOf(revision.runningState, 'running') ?? 'unknown';
  if (provisioning === 'gone' || running === 'gone') return {
   state: 'absent'
  };
  const trouble = (0, _replica_trouble_js__WEBPACK_IMPORTED_MODULE_0__.n)(replicas);
  if (provisioning === 'failed' || running === 'failed') return {
   state: 'failed',
   ...trouble ?? {
    cause: 'never-healthy',
    reason: describeFailed(revision)
   }
  };
  if (trouble !== void 0 && !hasReady(replicas)) return {
   state: 'failed',
   ...trouble
  };
  if (provisioning === 'starting') return {
   state: 'starting'
  };
  return {
   state: isServing(revision, running, replicas) ? 'ready' : 'starting'
  };
 }
 function isServing({healthState: healthState}, running, replicas) {
  const name = healthState?.toLowerCase() ?? 'none';
  const health = (Object.hasOwn(HEALTH, name) ? HEALTH[name] : void 0) ?? 'healthy';
  if (health === 'unhealthy') return false;
  if (running === 'idle') return true;
  return (running === 'running' || running === 'unknown') && hasReady(replicas);
 }
 function hasReady(replicas) {
  return replicas.some(isReplicaReady);
 }
 function isReplicaReady({containers: containers}) {
  const running = containers.filter(({state: state}) => state?.toLowerCase() !== 'terminated');
  return running.length > 0 && running.every(({isReady: isReady}) => isReady);
 }
 function describeFailed({name: name, provisioningError: provisioningError, runningDetails: runningDetails}) {
  return (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_1__.D)(`Container Apps could not start revision ${name}.`, provisioningError ?? runningDetails);
 }
}),

/***/ 46231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  n: () => findReplicaTrouble
 });
 var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92158);
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
 const RESTARTS = 2;
 const MOST_CHARACTERS = 200;
 const IMAGE = /imagepull|errimage|invalidimage|pull(?:ing)? image|image.*(?:not found|unauthorized)|manifest unknown/i;
 const SECRET = /secret|key ?vault|createcontainerconfigerror/i;
 function findReplicaTrouble(replicas) {
  for (const replica of replicas) for (const container of replica.containers) {
   const trouble = troubleOf(replica, container);
   if (trouble !== void 0) return {
    ...trouble,
    replica: replica.name,
    container: container.name
   };
  }
  return;
 }
 function troubleOf({details: replicaDetails}, {name: name, isReady: isReady, restarts: restarts, state: state, details: details = replicaDetails}) {
  if (isReady) return;
  const words = details === void 0 ? '' : (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_0__.g)((0, 
  _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)(details), MOST_CHARACTERS);
  const why = words === '' ? '' : `: ${words}`;
  if (state?.toLowerCase() === 'waiting' && IMAGE.test(words)) return {
   cause: 'image-pull',
   reason: `Container ${name} could not pull its image${why}`
  };
  if (state?.toLowerCase() === 'waiting' && SECRET.test(words)) return {
   cause: 'missing-secret',
   reason: `Container ${name} lacks a secret${why}`
  };
  if (restarts >= RESTARTS || /crashloopbackoff/i.test(words)) return {
   cause: 'task-failures',
   reason: `Container ${name} was restarted ${restarts} times${why}`
  };
  return;
 }
}),

/***/ 35722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  IC: () => imagesOf,
  XS: () => missingContainers,
  nS: () => withImages
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 var _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13553);
 const LISTS = [ 'initContainers', 'containers' ];
 function imagesOf(template) {
  return Object.fromEntries(LISTS.flatMap(list => (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_1__.gT)(template, list)).flatMap(container => {
   const name = (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(container, 'name');
   const image = (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(container, 'image');
   return name === void 0 || image === void 0 ? [] : [ [ name, image ] ];
  }));
 }
 function withImages(template, images) {
  const replace = container => {
   const image = images.get((0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(container, 'name') ?? '');
   return image === void 0 || !(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(container) ? container : {
    ...container,
    image: image
   };
  };
  return {
   ...template,
   ...Object.fromEntries(LISTS.flatMap(list => {
    const containers = (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_1__.gT)(template, list);
    return containers.length === 0 ? [] : [ [ list, containers.map(replace) ] ];
   }))
  };
 }
 function missingContainers(template, images) {
  const known = imagesOf(template);
  return [ ...images.keys() ].filter(name => !Object.hasOwn(known, name));
 }
}),

/***/ 13553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $6: () => textAt,
  El: () => momentAt,
  O$: () => unreadable,
  Qc: () => flagAt,
  gT: () => listAt,
  lJ: () => objectAt,
  tk: () => numberAt
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
 const MOST_CHARACTERS = 4e3;
 function textAt(value, ...path) {
  const found = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.fK)(value, path);
  return typeof found === 'string' && found !== '' ? found.slice(0, MOST_CHARACTERS) : void 0;
 }
 function numberAt(value, ...path) {
  const found = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.fK)(value, path);
  return typeof found === 'number' && Number.isFinite(found) ? found : void 0;
 }
 function flagAt(value, ...path) {
  const found = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.fK)(value, path);
  return typeof found === 'boolean' ? found : void 0;
 }
 function listAt(value, ...path) {
  const found = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.fK)(value, path);
  return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(found) ? found : [];
 }
 function objectAt(value, ...path) {
  const found = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.fK)(value, path);
  return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(found) ? found : void 0;
 }
 function momentAt(value, ...path) {
  const at = Date.parse(textAt(value, ...path) ?? '');
  return Number.isFinite(at) ? at : void 0;
 }
 function unreadable(expected) {
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.s('platform-error', `Azure returned something else than ${expected}.`);
 }
}),

/***/ 74270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  AC: () => writeLockTags,
  MI: () => STABLE,
  Vg: () => writePrevious,
  jK: () => readLockTags,
  kn: () => PREVIOUS,
  ox: () => readPrevious,
  qy: () => refuseTags,
  ux: () => TAGS_AT_MOST
 });
 const LOCK = 'deploy-kit-lock';
 const NOTE = 'deploy-kit-note-';
 const STABLE = 'deploy-kit-stable';
 const PREVIOUS = 'deploy-kit-previous';
 const FREE = 'free';
 const VALUE_CHARACTERS = 256;
 const TAGS_AT_MOST = 50;
 const NOTE_TAGS_AT_MOST = 18;
 const LOCK_TAG = /^1 (?<expiresAt>\d{1,15}) (?<count>\d{1,2})$/;
 const CONTENT = /^(?<holder>"(?:[^"\\]|\\.){0,600}")(?<note>.*)$/;
 function readLockTags(tags) {
  const text = tags[LOCK];
  if (text === void 0 || text === FREE) return;
  const {expiresAt: expiresAt, count: count} = LOCK_TAG.exec(text)?.groups ?? {};
  const parts = Array.from({
   length: Math.min(NOTE_TAGS_AT_MOST, Number(count ?? 0))
  }, (_, index) => tags[`${NOTE}${index}`]);
  const {holder: holder, note: note = ''} = CONTENT.exec(parts.join(''))?.groups ?? {};
  const isWhole = expiresAt !== void 0 && holder !== void 0 && !parts.includes(void 0);
  return isWhole ? {
   holder: parseHolder(holder),
   expiresAt: Number(expiresAt),
   note: note
  } : UNREADABLE;
 }
 const UNREADABLE = {
  holder: 'another client',
  expiresAt: 0,
  note: ''
 };
 function parseHolder(json) {
  try {
   return String(JSON.parse(json));
  } catch {
   return UNREADABLE.holder;
  }
 }
 function writeLockTags(tags, lock) {
  if (lock === void 0) return {
   ...tags,
   [LOCK]: FREE
  };
  const parts = split(escape(`${JSON.stringify(lock.holder)}${lock.note}`));
  return {
   ...tags,
   [LOCK]: `1 ${Math.floor(lock.expiresAt)} ${parts.length}`,
   ...Object.fromEntries(parts.map((part, index) => [ `${NOTE}${index}`, part ]))
  };
 }
 function refuseTags(tags) {
  const count = Object.keys(tags).length;
  const notes = Object.keys(tags).filter(name => name.startsWith(NOTE)).length;
  if (count > TAGS_AT_MOST) return `The container app would have ${count} tags, and Azure allows ${TAGS_AT_MOST}. Remove tags that are not needed.`;
  return notes > NOTE_TAGS_AT_MOST ? 'The state of the rollout is too large for the tags of the container app. Use fewer steps.' : void 0;
 }
 function escape(json) {
  return json.replace(/[^\x21-\x7e]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
 }
 function split(text) {
  const parts = [];
  for (let at = 0; at < text.length; at += VALUE_CHARACTERS) parts.push(text.slice(at, at + VALUE_CHARACTERS));
  return parts;
 }
 function readPrevious(tags) {
  return (tags[PREVIOUS] ?? '').split(' ').filter(name => /^[a-z0-9][a-z0-9-]{0,63}$/.test(name));
 }
 function writePrevious(tags, {replaced: replaced, by: by, isWayBack: isWayBack}) {
  const before = readPrevious(tags).filter(name => name !== replaced);
  const place = before.indexOf(by);
  const next = isWayBack ? before.slice(place + 1) : [ ...replaced === void 0 ? [] : [ replaced ], ...before.filter(name => name !== by) ];
  return fitting(next).join(' ');
 }
 function fitting(names) {
  const kept = names.slice(0, 5);
  return kept.join(' ').length <= VALUE_CHARACTERS ? kept : fitting(kept.slice(0, -1));
 }
}),

/***/ 17414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  E: () => stableTag,
  L: () => findStable
 });
 function findStable({weights: weights, tag: tag, rollout: rollout}) {
  const [[most, share] = [ void 0, 0 ]] = [ ...weights ].toSorted(([, one], [, other]) => other - one);
  if (rollout === void 0) return most;
  const known = [ rollout.canary, rollout.stable ];
  if (most !== void 0 && share === 100 && !known.includes(most)) return most;
  const [promoted, startedAt] = tag?.split(' ') ?? [];
  return promoted !== void 0 && Number(startedAt) === rollout.startedAt && known.includes(promoted) ? promoted : rollout.stable;
 }
 function stableTag(revision, {startedAt: startedAt}) {
  return `${revision} ${startedAt}`;
 }
}),

/***/ 16008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Mm: () => sidesOf,
  mq: () => describeReplica,
  nX: () => appEvidence
 });
 var _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85257);
 var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92158);
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
 var _domain_app_judge_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88734);
 const MINUTE_MILLISECONDS = 6e4;
 const MOST_CHARACTERS = 200;
 function appEvidence({canary: canary, stable: stable}, {api: api, spec: spec}) {
  return {
   async measure({from: from, to: to, traffic: traffic, series: series, percentiles: percentiles}) {
    const none = {
     canary: new Map,
     stable: new Map
    };
    const rest = {
     series: series.map(() => none),
     percentiles: percentiles.map(() => none)
    };
    if (traffic === void 0 || to <= from) return {
     canary: [],
     stable: [],
     unsettled: new Set,
     ...rest
    };
    const names = [ canary.id, ...stable === void 0 ? [] : [ stable.id ] ];
    const {minutes: minutes, newestAt: newestAt} = await api.requests(names, {
     from: from,
     to: to
    });
    return {
     canary: (minutes.get(canary.id) ?? []).map(toMinute),
     stable: (stable === void 0 ? [] : minutes.get(stable.id) ?? []).map(toMinute),
     unsettled: minutesAfter(newestAt, {
      from: from,
      to: to
     }),
     ...rest
    };
   },
   alarms: () => Promise.resolve(new Map),
   async health() {
    const replicas = await api.replicas(canary.id);
    if (replicas.length === 0) return;
    const unready = replicas.filter(replica => !(0, _domain_app_judge_revision_js__WEBPACK_IMPORTED_MODULE_0__.Cz)(replica));
    return {
     healthy: replicas.length - unready.length,
     unhealthy: unready.length,
     reasons: unready.map(describeReplica)
    };
   },
   sides: () => sidesOf({
    canary: canary,
    stable: stable
   }, spec.app)
  };
 }
 function sidesOf({canary: canary, stable: stable}, app) {
  return (0, _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_1__.Y)({
   canary: canary,
   stable: stable
  }, {
   canary: {
    app: app,
    revision: canary.id
   },
   stable: {
    app: app,
    revision: stable?.id
   }
  });
 }
 function toMinute({at: at, requests: requests, bad: bad}) {
  return {
   at: at,
   requests: requests,
   bad: bad,
   slow: new Map
  };
 }
 function minutesAfter(newestAt, {from: from, to: to}) {
  const unsettled = new Set;
  for (let at = newestAt === void 0 ? from : newestAt + MINUTE_MILLISECONDS; at < to; at += MINUTE_MILLISECONDS) unsettled.add(at);
  return unsettled;
 }
 function describeReplica({name: name, details: details, containers: containers}) {
  const container = containers.find(({isReady: isReady}) => !isReady);
  const why = container?.details ?? details ?? container?.state ?? 'not ready';
  return (0, _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__.g)((0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.T)(`${name}: ${container === void 0 ? '' : `${container.name} `}${why}`), MOST_CHARACTERS);
 }
}),

/***/ 41577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  AR: () => sharesOf,
  pV: () => findRevision,
  uW: () => readApp,
  wf: () => openOf
 });
 var _stepped_domain_rollout_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73513);
 var _domain_app_app_revision_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76436);
 var _domain_lock_lock_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74270);
 var _domain_traffic_find_stable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17414);
 async function readApp(api, read) {
  const app = read ?? await api.app();
  const revisions = await api.revisions();
  const lock = (0, _domain_lock_lock_tags_js__WEBPACK_IMPORTED_MODULE_2__.jK)(app.tags);
  const note = lock && (0, _stepped_domain_rollout_note_js__WEBPACK_IMPORTED_MODULE_0__.wd)(lock.note);
  const weights = (0, _domain_app_app_revision_name_js__WEBPACK_IMPORTED_MODULE_1__.Z$)(app);
  return {
   app: app,
   revisions: revisions,
   weights: weights,
   note: note,
   stable: (0, _domain_traffic_find_stable_js__WEBPACK_IMPORTED_MODULE_3__.L)({
    weights: weights,
    tag: app.tags[_domain_lock_lock_tags_js__WEBPACK_IMPORTED_MODULE_2__.MI],
    rollout: openOf(note)
   })
  };
 }
 function openOf(note) {
  return note === void 0 || (0, _stepped_domain_rollout_note_js__WEBPACK_IMPORTED_MODULE_0__.pl)(note) ? void 0 : {
   canary: note.canary.id,
   stable: note.stable?.id,
   startedAt: note.startedAt
  };
 }
 function sharesOf({app: app, revisions: revisions, weights: weights, note: note, stable: stable}) {
  const named = [ note?.canary.id, note?.stable?.id ];
  const placed = revisions.filter(({name: name, isActive: isActive}) => isActive && ((0, 
  _domain_app_app_revision_name_js__WEBPACK_IMPORTED_MODULE_1__.ez)(app.name, name) || named.includes(name)));
  const names = new Set([ ...placed.map(({name: name}) => name), ...[ ...weights ].filter(([, weight]) => weight > 0).map(([name]) => name) ]);
  if (stable !== void 0) names.delete(stable);
  return {
   stable: stable === void 0 ? void 0 : findRevision(stable, {
    app: app,
    revisions: revisions
   }),
   others: [ ...names ].map(name => ({
    revision: findRevision(name, {
     app: app,
     revisions: revisions
    }),
    percent: weights.get(name) ?? 0
   }))
  };
 }
 function findRevision(name, {app: app, revisions: revisions}) {
  const found = revisions.find(revision => revision.name === name);
  return found === void 0 ? (0, _domain_app_app_revision_name_js__WEBPACK_IMPORTED_MODULE_1__.ni)(name, {}, app.name) : (0, 
  _domain_app_app_revision_name_js__WEBPACK_IMPORTED_MODULE_1__.DT)(found, app.name);
 }
})

};
