export const modules = {

/***/ 48588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  U: () => linkTask,
  u: () => linkService
 });
 function linkService({cluster: cluster, service: service}, arn) {
  const page = consolePage(cluster, arn);
  if (page === void 0) return [];
  const name = encodeURIComponent(lastOf(service));
  return [ {
   text: 'Deployments in the ECS console',
   href: page(`services/${name}/deployments`)
  }, {
   text: 'Health and metrics',
   href: page(`services/${name}/health`)
  } ];
 }
 function linkTask(cluster, taskArn) {
  const page = consolePage(cluster, taskArn);
  if (page === void 0 || taskArn === void 0) return [];
  return [ {
   text: 'Task in the ECS console',
   href: page(`tasks/${encodeURIComponent(lastOf(taskArn))}`)
  } ];
 }
 function consolePage(cluster, arn) {
  const region = /^arn:aws:ecs:([a-z0-9-]+):/.exec(arn ?? '')?.[1];
  if (region === void 0) return;
  const base = `https://${region}.console.aws.amazon.com/ecs/v2/clusters/${encodeURIComponent(lastOf(cluster))}`;
  return path => `${base}/${path}?region=${region}`;
 }
 function lastOf(name) {
  return name.slice(name.lastIndexOf('/') + 1);
 }
}),

/***/ 42162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  v: () => shortFact
 });
 var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);
 function shortFact(name, arn) {
  const value = (0, _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.hH)(arn);
  return {
   name: name,
   value: value,
   kind: 'code',
   ...value === arn ? {} : {
    full: arn
   }
  };
 }
}),

/***/ 51766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  x: () => changedEcrImages
 });
 var image_reference = __webpack_require__(15117);
 var registry_address = __webpack_require__(35876);
 // CONCATENATED MODULE: ./build/src/domain/image-registry/ecr-image.js
 function readEcrImage(name) {
  const {domain: domain, path: path = '', tag: tag = 'latest', digest: digest} = (0, 
  image_reference.o_)(name) ?? {};
  const host = domain === void 0 ? void 0 : (0, registry_address.d)(domain);
  if (host === void 0) return;
  const id = digest === void 0 ? {
   kind: 'tag',
   text: tag
  } : {
   kind: 'digest',
   text: digest
  };
  return {
   name: name,
   ...host,
   repository: path,
   id: id
  };
 }
 var containers = __webpack_require__(51193);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changed-ecr-images.js
 function changedEcrImages(definition, before) {
  const known = new Map((0, containers.Mz)(before ?? {}).map(({name: name, image: image}) => [ name, image ]));
  const changed = (0, containers.Mz)(definition).flatMap(({name: name, image: image}) => typeof image === 'string' && known.get(name) !== image ? [ image ] : []);
  return [ ...new Set(changed) ].flatMap(image => readEcrImage(image) ?? []);
 }
}),

/***/ 2087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  qW: () => findMissingImages,
  J2: () => inspectImages,
  CB: () => refuseImage
 });
 var errors = __webpack_require__(33047);
 var join_sentences = __webpack_require__(78309);
 var changed_ecr_images = __webpack_require__(51766);
 // CONCATENATED MODULE: ./build/src/domain/image-registry/missing-image.js
 function findCachePrefix(prefixes, {repository: repository}) {
  return prefixes.find(prefix => prefix === 'ROOT' || repository === prefix || repository.startsWith(`${prefix}/`));
 }
 function describeMissingImage({name: name, repository: repository, region: region}, presence) {
  const where = presence === 'no-image' ? `repository ${repository}` : `there is no repository ${repository}`;
  return `Image "${name}" does not exist in Amazon ECR (${where}, ${region}).`;
 }
 var for_each_limited = __webpack_require__(52019);
 var count_of = __webpack_require__(55797);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/inspect-images.js
 const LOOKS_AT_ONCE = 16;
 const LOOK_FOR_MILLISECONDS = 5e3;
 async function findMissingImages(images, dependencies) {
  const until = dependencies.clock.now() + LOOK_FOR_MILLISECONDS;
  const looks = await (0, for_each_limited.v)(images, LOOKS_AT_ONCE, async image => ({
   image: image,
   ...await look(image, until, dependencies)
  }));
  const unverified = looks.filter(found => found.kind === 'unverified');
  return {
   missing: looks.flatMap(found => found.kind === 'missing' ? [ found ] : []),
   remarks: [ ...looks.flatMap(found => found.kind === 'remark' ? [ found.message ] : []), ...unverified.length === 0 ? [] : [ describeUnverified(unverified) ] ]
  };
 }
 async function inspectImages(prepared, purpose, dependencies) {
  const wanted = new Map(prepared.map(service => [ service, imagesOf(service) ]));
  const images = new Map([ ...wanted.values() ].flat().map(image => [ image.name, image ]));
  if (images.size === 0) return prepared;
  const {missing: missing, remarks: remarks} = await findMissingImages([ ...images.values() ], dependencies);
  for (const remark of remarks) prepared[0]?.eventLog.detail(remark, 'warning');
  return prepared.map(service => {
   const own = missing.filter(({image: image}) => wanted.get(service)?.some(({name: name}) => name === image.name) === true);
   if (own.length === 0) return service;
   if (purpose === 'deploy') return {
    ...service,
    refusal: refuse(own, service)
   };
   for (const {message: message} of own) service.eventLog.detail((0, join_sentences.D)(message, 'The rollback continues, but its tasks may fail to start.'), 'warning');
   return service;
  });
 }
 function refuseImage({image: image, message: message}, request) {
  return (0, join_sentences.D)(message, `Push it first, or correct the input "${inputOf(image, request)}".`);
 }
 async function look(image, until, {images: images, clock: clock}) {
  if (clock.now() > until) return {
   kind: 'unverified',
   error: void 0
  };
  const presence = await answerOf(images.find(image));
  if (presence instanceof errors.s) return {
   kind: 'unverified',
   error: presence
  };
  if (presence === 'found') return {
   kind: 'found'
  };
  const message = describeMissingImage(image, presence);
  const prefixes = await answerOf(images.cachePrefixes(image));
  if (prefixes instanceof errors.s) {
   const unknown = 'Could not check pull-through caches for it, so the deployment continues.';
   return {
    kind: 'remark',
    message: (0, join_sentences.D)(message, unknown, prefixes.message)
   };
  }
  const prefix = findCachePrefix(prefixes, image);
  if (prefix === void 0) return {
   kind: 'missing',
   message: message
  };
  const cached = `ECR may pull it by the pull-through cache rule ${prefix}, so the deployment continues.`;
  return {
   kind: 'remark',
   message: (0, join_sentences.D)(message, cached)
  };
 }
 async function answerOf(requested) {
  try {
   return await requested;
  } catch (error) {
   if (error instanceof errors.s) return error;
   throw error;
  }
 }
 function imagesOf({refusal: refusal, revision: revision}) {
  if (refusal !== void 0 || revision === void 0) return [];
  return (0, changed_ecr_images.x)(revision.definition, revision.from?.definition);
 }
 function refuse([first, ...others], service) {
  if (first === void 0) return;
  for (const {message: message} of others) service.eventLog.detail(message, 'bad');
  const more = others.length === 0 ? '' : `The log shows ${(0, count_of.p)(others.length, 'more failed check')}.`;
  return {
   verdict: 'failed',
   reasonCode: 'preflight',
   reason: (0, join_sentences.D)(refuseImage(first, service.request), more)
  };
 }
 function describeUnverified(looks) {
  const [first] = looks;
  const which = looks.length === 1 ? `Image "${first?.image.name ?? ''}" was` : `${looks.length} images were`;
  const why = looks.find(({error: error}) => error !== void 0)?.error?.message;
  return (0, join_sentences.D)(`${which} not verified in Amazon ECR; the deployment continues.`, why);
 }
 function inputOf({name: name}, {changes: changes, source: source}) {
  const change = changes.images.find(({image: image}) => name === image || /^[:@]/.test(image) && name.endsWith(image));
  if (change?.place.origin.kind === 'input') return change.place.origin.input;
  const overlay = changes.overlays.find(text => text.kind === 'input' && text.text.includes(name));
  if (overlay !== void 0) return overlay.input;
  if (source !== void 0 && source.kind !== 'service') return source.input;
  return changes.overlays[0]?.input ?? 'image';
 }
})

};
