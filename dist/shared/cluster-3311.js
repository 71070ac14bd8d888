export const id = 3311;
export const ids = [3311];
export const modules = {

/***/ 56538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Bu: () => setImages,
  DT: () => revisionOf,
  IC: () => imagesOf,
  bE: () => revisionOfImages,
  jV: () => withoutTemplate,
  nE: () => TEMPLATE,
  ol: () => digestOf
 });
 var _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28634);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 const TEMPLATE = 'deploy-kit/template';
 const LISTS = [ 'initContainers', 'containers' ];
 const DIGEST = /@(?<digest>sha256:[0-9a-f]{64})$/;
 function imagesOf(workload) {
  const containers = LISTS.flatMap(list => (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(workload, 'spec', 'template', 'spec', list));
  const template = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(workload, 'spec', 'template', 'metadata', 'annotations', TEMPLATE);
  const images = Object.fromEntries(containers.flatMap(container => {
   const name = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(container, 'name');
   const image = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(container, 'image');
   return name === void 0 || image === void 0 ? [] : [ [ name, image ] ];
  }));
  return template === void 0 ? images : {
   ...images,
   [TEMPLATE]: template
  };
 }
 function withoutTemplate(images) {
  return Object.fromEntries(Object.entries(images).filter(([name]) => name !== TEMPLATE));
 }
 function revisionOfImages(workload, images) {
  const sorted = Object.entries(images).toSorted(([one], [other]) => one < other ? -1 : 1);
  const digests = sorted.flatMap(([name, image]) => {
   const digest = digestOf(image);
   return digest === void 0 ? [] : [ [ name, digest ] ];
  });
  return {
   id: sorted.map(([name, image]) => `${name}=${digestOf(image) ?? image}`).join(','),
   label: labelOf(workload, images),
   images: Object.fromEntries(sorted),
   digests: Object.fromEntries(digests)
  };
 }
 function revisionOf(workload, name) {
  return revisionOfImages(name, imagesOf(workload));
 }
 function digestOf(image) {
  return DIGEST.exec(image)?.groups?.digest;
 }
 function labelOf(workload, images) {
  const image = images[workload] ?? Object.values(withoutTemplate(images))[0] ?? '';
  const [reference = ''] = image.split('@');
  const tag = /:(?<tag>[\w.-]{1,128})$/.exec(reference)?.groups?.tag;
  return `${workload}:${tag ?? digestOf(image)?.slice('sha256:'.length, 'sha256:'.length + 12) ?? 'latest'}`;
 }
 function setImages(workload, images) {
  return LISTS.flatMap(list => (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(workload, 'spec', 'template', 'spec', list).flatMap((container, index) => {
   const name = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(container, 'name') ?? '';
   const image = Object.hasOwn(images, name) ? images[name] : void 0;
   if (image === void 0 || image === (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(container, 'image')) return [];
   const path = member => (0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_1__.Wn)('spec', 'template', 'spec', list, index, member);
   return [ {
    op: 'test',
    path: path('name'),
    value: name
   }, {
    op: 'replace',
    path: path('image'),
    value: image
   } ];
  }));
 }
}),

/***/ 28634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Wn: () => pointer,
  fz: () => annotate,
  gn: () => patchOf
 });
 var _kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 function pointer(...members) {
  return members.map(member => `/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
 }
 function patchOf(object, operations) {
  const value = (0, _kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(object, 'metadata', 'resourceVersion') ?? '';
  return [ {
   op: 'test',
   path: pointer('metadata', 'resourceVersion'),
   value: value
  }, ...operations ];
 }
 function annotate(object, name, value) {
  const annotations = (0, _kube_object_js__WEBPACK_IMPORTED_MODULE_0__.mz)(object, 'metadata', 'annotations');
  const present = (0, _kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(object, 'metadata', 'annotations', name);
  if (present === value) return [];
  const path = pointer('metadata', 'annotations', name);
  if (value === void 0) return [ {
   op: 'remove',
   path: path
  } ];
  if (annotations === void 0) return [ {
   op: 'add',
   path: pointer('metadata', 'annotations'),
   value: {
    [name]: value
   }
  } ];
  return [ {
   op: 'add',
   path: path,
   value: value
  } ];
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

/***/ 88829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D: () => readClusterConnection
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82437);
 const EKS_NAME = /^[0-9A-Za-z][A-Za-z0-9_-]{0,99}$/;
 const OF_KUBECONFIG = [ 'context', 'allow-insecure-tls' ];
 const OF_EKS = [ 'role-to-assume' ];
 function readClusterConnection(inputs) {
  const text = inputs.block('kubeconfig');
  const cluster = inputs.text('eks-cluster');
  const role = (0, _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__.p)(inputs);
  const context = inputs.text('context');
  const allowsInsecure = inputs.yesNo('allow-insecure-tls') === true;
  if (text !== void 0 && cluster !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('eks-cluster', 'it cannot be combined with "kubeconfig". Remove one of the two.');
  if (text === void 0) refuseGiven(inputs, OF_KUBECONFIG, 'kubeconfig');
  if (cluster === void 0) {
   refuseGiven(inputs, OF_EKS, 'eks-cluster');
   return text === void 0 ? {
    kind: 'in-cluster'
   } : {
    kind: 'kubeconfig',
    text: text,
    context: context,
    allowsInsecure: allowsInsecure
   };
  }
  if (!EKS_NAME.test(cluster)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('eks-cluster', 'this is not the name of a cluster. Use the name, not the ARN.');
  return {
   kind: 'eks',
   cluster: cluster,
   role: role
  };
 }
 function refuseGiven(inputs, names, needs) {
  const useless = names.find(name => ![ '', 'false' ].includes(inputs.text(name) ?? ''));
  if (useless !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(useless, `it is only used with "${needs}". Set "${needs}", or remove this input.`);
 }
}),

/***/ 42665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  y: () => readPlace,
  E: () => readWorkload
 });
 var command_words = __webpack_require__(27405);
 var errors = __webpack_require__(33047);
 var image_reference = __webpack_require__(15117);
 var named_values = __webpack_require__(83483);
 var quote_safe = __webpack_require__(44195);
 var workload_revision = __webpack_require__(56538);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/workload-spec.js
 const TRAFFIC = [ 'gateway-api', 'istio', 'service-selector' ];
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/inputs/workload-inputs.js
 const NAME = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;
 const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
 const KINDS = {
  deployment: 'Deployment',
  statefulset: 'StatefulSet',
  daemonset: 'DaemonSet'
 };
 const HOUR_SECONDS = 3600;
 const DAY_SECONDS = 86400;
 function readWorkload(inputs, asked) {
  return {
   ...readPlace(inputs, asked),
   manifests: asked.manifests,
   migration: readMigration(inputs),
   readyWithinSeconds: inputs.durationSeconds('ready-within', {
    from: 10,
    to: HOUR_SECONDS
   }) ?? 300,
   drainSeconds: inputs.durationSeconds('drain', {
    from: 0,
    to: HOUR_SECONDS
   }) ?? 10
  };
 }
 function readPlace(inputs, {strategy: strategy, version: version}) {
  const {kind: kind, name: name} = readWorkloadName(inputs.required('workload'));
  if (kind !== 'Deployment' && strategy !== 'rolling') throw (0, errors.A)('strategy', `\`${strategy}\` is supported for a Deployment only. Set strategy: rolling for a ${kind}.`);
  return {
   kind: kind,
   workload: name,
   strategy: strategy,
   images: readImages(inputs, version),
   cronJobs: readNames(inputs, {
    input: 'cron-jobs',
    noun: 'CronJob'
   }),
   ...readTraffic(inputs, strategy),
   namespace: readName(inputs, {
    input: 'namespace',
    pattern: LABEL
   }),
   service: readName(inputs, {
    input: 'service',
    pattern: NAME
   })
  };
 }
 function readMigration(inputs) {
  const command = (0, command_words.U)(inputs, 'migrate-command');
  const container = inputs.text('migrate-container');
  if (container !== void 0 && !LABEL.test(container)) throw (0, errors.A)('migrate-container', 'expected a name of Kubernetes: small letters, digits and hyphens.');
  const withinSeconds = inputs.durationSeconds('migrate-timeout', {
   from: 10,
   to: DAY_SECONDS
  }) ?? 900;
  if (command !== void 0 && command.length > 0) return {
   command: command,
   container: container,
   withinSeconds: withinSeconds
  };
  if (command !== void 0) throw (0, errors.A)('migrate-command', 'it has no words. Write the program and its arguments.');
  if (container === void 0) return;
  throw (0, errors.A)('migrate-container', 'it is only used with "migrate-command". Set "migrate-command", or remove this input.');
 }
 function readWorkloadName(text) {
  const [first = '', second, ...more] = text.split('/');
  const [kind, name] = second === void 0 ? [ 'deployment', first ] : [ first.toLowerCase(), second ];
  const found = Object.hasOwn(KINDS, kind) ? KINDS[kind] : void 0;
  if (found !== void 0 && NAME.test(name) && more.length === 0) return {
   kind: found,
   name: name
  };
  throw (0, errors.A)('workload', 'this is not the name of a workload. Write the name of a Deployment, or statefulset/name or daemonset/name.');
 }
 function readName(inputs, {input: input, pattern: pattern}) {
  const name = inputs.text(input);
  if (name === void 0 || pattern.test(name)) return name;
  throw (0, errors.A)(input, 'expected a name of Kubernetes: small letters, digits and hyphens.');
 }
 function readImages(inputs, version) {
  const items = inputs.list('images');
  if (version === 'previous' && items.length > 0) throw (0, errors.A)('images', 'it cannot be combined with version: previous. Remove one of the two.');
  if (version === 'given' && items.length === 0) throw (0, errors.A)('images', 'a value is required. Write a line container=image for each container with a new image.');
  const images = (0, named_values.k)(items, {
   input: 'images',
   noun: 'container',
   name: LABEL,
   example: 'web=registry.example.com/shop/web@sha256:…'
  });
  for (const [container, image] of images) {
   if ((0, image_reference.o_)(image) === void 0 || (0, image_reference.cc)(image)) throw (0, 
   errors.A)('images', `the image of container ${(0, quote_safe.AB)(container)} is not a whole image reference. Write repository@sha256:….`);
   if ((0, workload_revision.ol)(image) === void 0) throw (0, errors.A)('images', `the image of container ${(0, 
   quote_safe.AB)(container)} has no digest. Write repository:tag@sha256:….`);
  }
  return images;
 }
 function readNames(inputs, {input: input, noun: noun}) {
  const names = inputs.list(input);
  const wrong = names.findIndex(name => !NAME.test(name));
  if (wrong === -1) return names;
  throw (0, errors.A)(input, `item ${wrong + 1} is not the name of a ${noun}. Use its metadata.name.`);
 }
 function readTraffic(inputs, strategy) {
  const traffic = inputs.choice('traffic', [ 'auto', ...TRAFFIC ]) ?? 'auto';
  const routes = readNames(inputs, {
   input: 'routes',
   noun: 'route'
  });
  if (traffic === 'service-selector' && strategy === 'canary') throw (0, errors.A)('traffic', 'a Service splits no traffic by percent. Set strategy: blue-green, or use Gateway API or Istio.');
  if (traffic === 'service-selector' && routes.length > 0) throw (0, errors.A)('routes', 'it is not supported with traffic: service-selector. Remove it.');
  return {
   traffic: traffic,
   routes: routes
  };
 }
})

};
