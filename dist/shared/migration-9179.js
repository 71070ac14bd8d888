export const id = 9179;
export const ids = [9179];
export const modules = {

/***/ 8533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => reconcilingTool
 });
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 const MARKS = [ {
  tool: 'Argo CD',
  names: [ 'argocd.argoproj.io/tracking-id', 'argocd.argoproj.io/instance' ]
 }, {
  tool: 'Flux',
  names: [ 'kustomize.toolkit.fluxcd.io/name', 'helm.toolkit.fluxcd.io/name' ]
 } ];
 const MANAGERS = [ {
  tool: 'Argo CD',
  pattern: /^argocd-/
 }, {
  tool: 'Flux',
  pattern: /^(?:kustomize-controller|helm-controller)$/
 }, {
  tool: 'Argo Rollouts',
  pattern: /^rollouts-controller$/
 }, {
  tool: 'Flagger',
  pattern: /^flagger$/
 } ];
 function reconcilingTool(object) {
  const labels = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.i1)(object, 'metadata', 'labels');
  const marked = MARKS.find(({names: names}) => names.some(name => labels[name] !== void 0 || (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.lW)(object, name) !== void 0));
  if (marked !== void 0) return marked.tool;
  const managers = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(object, 'metadata', 'managedFields').map(each => (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(each, 'manager') ?? '');
  return MANAGERS.find(({pattern: pattern}) => managers.some(manager => pattern.test(manager)))?.tool;
 }
}),

/***/ 78643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $N: () => rollingRules,
  Iw: () => migrationRules,
  pb: () => cronJobRules,
  u8: () => roleRules
 });
 var _cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22222);
 var _route_route_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47640);
 const LOCK = ruleOf([ 'Lease' ], [ 'get', 'create', 'update', 'delete' ]);
 const PODS = [ ruleOf([ 'Pod' ], [ 'list' ]), {
  apiGroups: [ '' ],
  resources: [ 'pods/log' ],
  verbs: [ 'get' ]
 }, ruleOf([ 'Event' ], [ 'list' ]) ];
 function roleRules(kind) {
  if (kind === 'rolling') return rollingRules('Deployment', 'StatefulSet', 'DaemonSet');
  const isSelector = kind === 'service-selector';
  return [ ruleOf([ 'Deployment' ], [ 'get', 'create', 'patch', 'delete' ]), ruleOf([ 'Service' ], isSelector ? [ 'get', 'list', 'patch' ] : [ 'get', 'list', 'create', 'delete' ]), ...isSelector ? [] : [ ruleOf(_route_route_kind_js__WEBPACK_IMPORTED_MODULE_1__.o[kind], [ 'list', 'patch' ]) ], ruleOf([ 'HorizontalPodAutoscaler' ], [ 'list', 'patch' ]), ...PODS, LOCK ];
 }
 function rollingRules(...kinds) {
  return [ ruleOf(kinds, [ 'get', 'patch' ]), ...PODS, LOCK ];
 }
 function cronJobRules(cronJobs) {
  return cronJobs.length === 0 ? [] : [ ruleOf([ 'CronJob' ], [ 'get', 'patch' ]) ];
 }
 function migrationRules(migration) {
  return migration === void 0 ? [] : [ ruleOf([ 'Job' ], [ 'get', 'create', 'delete' ]) ];
 }
 function ruleOf(kinds, verbs) {
  const groups = new Set(kinds.map(kind => _cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__.eZ[kind].group));
  return {
   apiGroups: [ ...groups ],
   resources: kinds.map(kind => _cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__.eZ[kind].plural),
   verbs: verbs
  };
 }
}),

/***/ 57636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C5: () => scales,
  hu: () => holdReplicas,
  ld: () => releaseReplicas
 });
 var _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28634);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 var _canary_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57318);
 function scales(autoscaler, deployment) {
  const of = name => (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(autoscaler, 'spec', 'scaleTargetRef', name);
  return of('kind') === 'Deployment' && of('name') === deployment;
 }
 function holdReplicas(autoscaler, replicas) {
  const before = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.tk)(autoscaler, 'spec', 'minReplicas') ?? 1;
  if ((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.lW)(autoscaler, _canary_names_js__WEBPACK_IMPORTED_MODULE_1__.rf) !== void 0 || replicas <= before) return [];
  return [ ...(0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__.fz)(autoscaler, _canary_names_js__WEBPACK_IMPORTED_MODULE_1__.rf, String(before)), ...setMinReplicas(autoscaler, replicas) ];
 }
 function releaseReplicas(autoscaler) {
  const before = Number((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.lW)(autoscaler, _canary_names_js__WEBPACK_IMPORTED_MODULE_1__.rf) ?? Number.NaN);
  if (!Number.isInteger(before) || before < 0) return (0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__.fz)(autoscaler, _canary_names_js__WEBPACK_IMPORTED_MODULE_1__.rf, void 0);
  return [ ...(0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__.fz)(autoscaler, _canary_names_js__WEBPACK_IMPORTED_MODULE_1__.rf, void 0), ...setMinReplicas(autoscaler, before) ];
 }
 function setMinReplicas(autoscaler, value) {
  const op = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.mz)(autoscaler, 'spec', 'minReplicas') === void 0 ? 'add' : 'replace';
  return [ {
   op: op,
   path: (0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__.Wn)('spec', 'minReplicas'),
   value: value
  } ];
 }
}),

/***/ 1955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  EB: () => changedLabels,
  H2: () => withChanged,
  ko: () => selects
 });
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 var _canary_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57318);
 function changedLabels(stable, services) {
  const pod = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.i1)(stable, 'spec', 'template', 'metadata', 'labels');
  const own = Object.keys((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.i1)(stable, 'spec', 'selector', 'matchLabels'));
  const keys = new Set(own);
  for (const service of services) {
   const selector = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.i1)(service, 'spec', 'selector');
   const used = Object.keys(selector);
   if (selects(selector, pod) && !used.some(key => keys.has(key))) used.forEach(key => keys.add(key));
  }
  return Object.fromEntries([ ...keys ].flatMap(key => pod[key] === void 0 ? [] : [ [ key, (0, 
  _canary_names_js__WEBPACK_IMPORTED_MODULE_1__.mh)(pod[key]) ] ]));
 }
 function selects(selector, labels) {
  const entries = Object.entries(selector);
  return entries.length > 0 && entries.every(([key, value]) => labels[key] === value);
 }
 function withChanged(labels, changed) {
  return Object.fromEntries(Object.entries(labels).map(([key, value]) => [ key, Object.hasOwn(changed, key) ? changed[key] ?? value : value ]));
 }
}),

/***/ 57318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Kf: () => MANAGED_BY,
  Of: () => ROLLOUT,
  VS: () => NOTE,
  l: () => STABLE_IMAGES,
  mh: () => canaryName,
  rf: () => MIN_REPLICAS,
  u: () => MANAGER,
  vM: () => CANARY_OF
 });
 const CANARY_OF = 'deploy-kit/canary-of';
 const STABLE_IMAGES = 'deploy-kit/stable-images';
 const ROLLOUT = 'deploy-kit/rollout';
 const MIN_REPLICAS = 'deploy-kit/min-replicas';
 const NOTE = 'deploy-kit/note';
 const MANAGED_BY = 'app.kubernetes.io/managed-by';
 const MANAGER = 'deploy-kit';
 function canaryName(name) {
  return `${name}-canary`;
 }
}),

/***/ 51574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $P: () => stableImagesOf,
  YH: () => canaryService,
  Yw: () => canaryDeployment,
  rf: () => isOurCanary
 });
 var _cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22222);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72428);
 var _canary_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1955);
 var _canary_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57318);
 var _workload_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56538);
 function canaryDeployment({stable: stable, services: services, images: images, replicas: replicas, holder: holder}) {
  const changed = (0, _canary_labels_js__WEBPACK_IMPORTED_MODULE_2__.EB)(stable, services);
  const {strategy: strategy, minReadySeconds: minReadySeconds, progressDeadlineSeconds: progressDeadlineSeconds} = (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.lJ)(stable, 'spec');
  return {
   apiVersion: (0, _cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__.uO)('Deployment'),
   kind: 'Deployment',
   metadata: metadataOf(stable, {
    ...changed
   }, {
    [_canary_names_js__WEBPACK_IMPORTED_MODULE_4__.Of]: holder,
    [_canary_names_js__WEBPACK_IMPORTED_MODULE_4__.l]: JSON.stringify((0, _workload_revision_js__WEBPACK_IMPORTED_MODULE_1__.IC)(stable))
   }),
   spec: {
    ...present({
     strategy: strategy,
     minReadySeconds: minReadySeconds,
     progressDeadlineSeconds: progressDeadlineSeconds
    }),
    replicas: replicas,
    revisionHistoryLimit: 0,
    selector: {
     matchLabels: (0, _canary_labels_js__WEBPACK_IMPORTED_MODULE_2__.H2)((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.i1)(stable, 'spec', 'selector', 'matchLabels'), changed)
    },
    template: canaryTemplate(stable, {
     changed: changed,
     images: images
    })
   }
  };
 }
 function canaryService(service, {stable: stable, services: services, holder: holder}) {
  const changed = (0, _canary_labels_js__WEBPACK_IMPORTED_MODULE_2__.EB)(stable, services);
  const ports = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.gT)(service, 'spec', 'ports').map(port => (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.FF)(port, [ 'nodePort' ]));
  return {
   apiVersion: (0, _cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__.uO)('Service'),
   kind: 'Service',
   metadata: {
    ...metadataOf(service, changed, {
     [_canary_names_js__WEBPACK_IMPORTED_MODULE_4__.Of]: holder
    }),
    annotations: {
     [_canary_names_js__WEBPACK_IMPORTED_MODULE_4__.vM]: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(service),
     [_canary_names_js__WEBPACK_IMPORTED_MODULE_4__.Of]: holder
    }
   },
   spec: {
    type: 'ClusterIP',
    ports: ports,
    selector: (0, _canary_labels_js__WEBPACK_IMPORTED_MODULE_2__.H2)((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.i1)(stable, 'spec', 'selector', 'matchLabels'), changed)
   }
  };
 }
 function isOurCanary(object, of) {
  const metadata = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.lJ)(object, 'metadata');
  return (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(metadata, 'labels', _canary_names_js__WEBPACK_IMPORTED_MODULE_4__.Kf) === _canary_names_js__WEBPACK_IMPORTED_MODULE_4__.u && (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(metadata, 'annotations', _canary_names_js__WEBPACK_IMPORTED_MODULE_4__.vM) === of;
 }
 function stableImagesOf(canary) {
  try {
   const images = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.i1)(JSON.parse((0, 
   _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(canary, 'metadata', 'annotations', _canary_names_js__WEBPACK_IMPORTED_MODULE_4__.l) ?? ''));
   return Object.keys(images).length === 0 ? void 0 : images;
  } catch {
   return;
  }
 }
 function metadataOf(origin, changed, annotations) {
  const name = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(origin);
  return {
   name: (0, _canary_names_js__WEBPACK_IMPORTED_MODULE_4__.mh)(name),
   namespace: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(origin, 'metadata', 'namespace'),
   labels: {
    ...(0, _canary_labels_js__WEBPACK_IMPORTED_MODULE_2__.H2)((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.i1)(origin, 'metadata', 'labels'), changed),
    [_canary_names_js__WEBPACK_IMPORTED_MODULE_4__.Kf]: _canary_names_js__WEBPACK_IMPORTED_MODULE_4__.u
   },
   annotations: {
    [_canary_names_js__WEBPACK_IMPORTED_MODULE_4__.vM]: name,
    ...annotations
   }
  };
 }
 function canaryTemplate(stable, {changed: changed, images: images}) {
  const template = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.lJ)(stable, 'spec', 'template');
  const spec = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.lJ)(template, 'spec');
  const {affinity: affinity, topologySpreadConstraints: topologySpreadConstraints} = spec;
  const withImages = list => ({
   [list]: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.gT)(spec, list).map(container => {
    const name = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(container, 'name') ?? '';
    return {
     ...(0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.lJ)(container),
     ...Object.hasOwn(images, name) ? {
      image: images[name]
     } : {}
    };
   })
  });
  const labels = (0, _canary_labels_js__WEBPACK_IMPORTED_MODULE_2__.H2)((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.i1)(template, 'metadata', 'labels'), changed);
  return {
   metadata: {
    ...present({
     annotations: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.mz)(template, 'metadata', 'annotations')
    }),
    labels: labels
   },
   spec: {
    ...spec,
    ...withImages('containers'),
    ...spec.initContainers === void 0 ? {} : withImages('initContainers'),
    ...present({
     affinity: relabeled(affinity, changed),
     topologySpreadConstraints: relabeled(topologySpreadConstraints, changed)
    })
   }
  };
 }
 function relabeled(value, changed) {
  if (Array.isArray(value)) return value.map(each => relabeled(each, changed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [ key, key === 'matchLabels' ? (0, 
  _canary_labels_js__WEBPACK_IMPORTED_MODULE_2__.H2)((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.i1)(member), changed) : relabeled(member, changed) ]));
 }
 function present(members) {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== void 0));
 }
}),

/***/ 35415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Kd: () => previousImages,
  Lu: () => readHistory,
  dO: () => recordRevision
 });
 var _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28634);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72428);
 var _workload_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56538);
 const HISTORY = 'deploy-kit/previous-images';
 const REVISIONS_AT_MOST = 5;
 const CHARACTERS_AT_MOST = 32768;
 function readHistory(workload) {
  try {
   const parsed = JSON.parse((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.lW)(workload, HISTORY) ?? '[]');
   const list = Array.isArray(parsed) ? parsed.slice(0, REVISIONS_AT_MOST) : [];
   return list.map(each => (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.i1)(each)).filter(images => Object.keys(images).length > 0);
  } catch {
   return [];
  }
 }
 function recordRevision(workload, {replaced: replaced, by: by, isWayBack: isWayBack}) {
  const idOf = images => (0, _workload_revision_js__WEBPACK_IMPORTED_MODULE_0__.bE)('', images).id;
  const history = readHistory(workload);
  const others = history.filter(images => idOf(images) !== idOf(replaced));
  if (isWayBack) {
   const place = history.findIndex(images => idOf(images) === idOf(by));
   return (0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__.fz)(workload, HISTORY, JSON.stringify(place === -1 ? others : history.slice(place + 1)));
  }
  const next = JSON.stringify([ replaced, ...others ].slice(0, REVISIONS_AT_MOST));
  return (0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__.fz)(workload, HISTORY, next.length > CHARACTERS_AT_MOST ? JSON.stringify([ replaced ]) : next);
 }
 function previousImages(workload, live = (0, _workload_revision_js__WEBPACK_IMPORTED_MODULE_0__.DT)(workload, '')) {
  return readHistory(workload).find(images => (0, _workload_revision_js__WEBPACK_IMPORTED_MODULE_0__.bE)('', images).id !== live.id);
 }
}),

/***/ 56538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Bu: () => setImages,
  DT: () => revisionOf,
  IC: () => imagesOf,
  bE: () => revisionOfImages,
  jV: () => withoutTemplate,
  nE: () => TEMPLATE
 });
 var _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15117);
 var _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28634);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72428);
 const TEMPLATE = 'deploy-kit/template';
 const LISTS = [ 'initContainers', 'containers' ];
 function imagesOf(workload) {
  const containers = LISTS.flatMap(list => (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.gT)(workload, 'spec', 'template', 'spec', list));
  const template = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(workload, 'spec', 'template', 'metadata', 'annotations', TEMPLATE);
  const images = Object.fromEntries(containers.flatMap(container => {
   const name = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(container, 'name');
   const image = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(container, 'image');
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
   const digest = (0, _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.ol)(image);
   return digest === void 0 ? [] : [ [ name, digest ] ];
  });
  return {
   id: sorted.map(([name, image]) => `${name}=${(0, _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.ol)(image) ?? image}`).join(','),
   label: labelOf(workload, images),
   images: Object.fromEntries(sorted),
   digests: Object.fromEntries(digests)
  };
 }
 function revisionOf(workload, name) {
  return revisionOfImages(name, imagesOf(workload));
 }
 function labelOf(workload, images) {
  const image = images[workload] ?? Object.values(withoutTemplate(images))[0] ?? '';
  const [reference = ''] = image.split('@');
  const tag = /:(?<tag>[\w.-]{1,128})$/.exec(reference)?.groups?.tag;
  return `${workload}:${tag ?? (0, _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.ol)(image)?.slice('sha256:'.length, 'sha256:'.length + 12) ?? 'latest'}`;
 }
 function setImages(workload, images) {
  return LISTS.flatMap(list => (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.gT)(workload, 'spec', 'template', 'spec', list).flatMap((container, index) => {
   const name = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(container, 'name') ?? '';
   const image = Object.hasOwn(images, name) ? images[name] : void 0;
   if (image === void 0 || image === (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(container, 'image')) return [];
   const path = member => (0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__.Wn)('spec', 'template', 'spec', list, index, member);
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

/***/ 22222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  XM: () => pathOf,
  eZ: () => RESOURCES,
  uO: () => apiVersionOf
 });
 const RESOURCES = {
  Deployment: {
   group: 'apps',
   version: 'v1',
   plural: 'deployments'
  },
  StatefulSet: {
   group: 'apps',
   version: 'v1',
   plural: 'statefulsets'
  },
  DaemonSet: {
   group: 'apps',
   version: 'v1',
   plural: 'daemonsets'
  },
  Job: {
   group: 'batch',
   version: 'v1',
   plural: 'jobs'
  },
  CronJob: {
   group: 'batch',
   version: 'v1',
   plural: 'cronjobs'
  },
  Event: {
   group: '',
   version: 'v1',
   plural: 'events'
  },
  Pod: {
   group: '',
   version: 'v1',
   plural: 'pods'
  },
  Service: {
   group: '',
   version: 'v1',
   plural: 'services'
  },
  HorizontalPodAutoscaler: {
   group: 'autoscaling',
   version: 'v2',
   plural: 'horizontalpodautoscalers'
  },
  PodDisruptionBudget: {
   group: 'policy',
   version: 'v1',
   plural: 'poddisruptionbudgets'
  },
  Lease: {
   group: 'coordination.k8s.io',
   version: 'v1',
   plural: 'leases'
  },
  HTTPRoute: {
   group: 'gateway.networking.k8s.io',
   version: 'v1',
   plural: 'httproutes'
  },
  GRPCRoute: {
   group: 'gateway.networking.k8s.io',
   version: 'v1',
   plural: 'grpcroutes'
  },
  VirtualService: {
   group: 'networking.istio.io',
   version: 'v1',
   plural: 'virtualservices'
  }
 };
 function apiVersionOf(kind) {
  const {group: group, version: version} = RESOURCES[kind];
  return group === '' ? version : `${group}/${version}`;
 }
 function pathOf(kind, namespace) {
  const {group: group, version: version, plural: plural} = RESOURCES[kind];
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  return `${root}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
 }
}),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  J: () => inspectImages
 });
 var _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15117);
 var _canary_workload_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56538);
 function inspectImages(workload, {name: name, images: images}) {
  const live = (0, _canary_workload_revision_js__WEBPACK_IMPORTED_MODULE_1__.IC)(workload);
  return [ ...images ].flatMap(([container, image]) => {
   if (!Object.hasOwn(live, container)) return [ `${name} has no container ${container}. Check the input images.` ];
   if ((0, _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.ol)(image) !== void 0) return [];
   return [ `The image of container ${container} has no digest. Use repository:tag@sha256:….` ];
  });
 }
}),

/***/ 60565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  AI: () => leaseName,
  e3: () => writeLease,
  zR: () => readLease
 });
 var _canary_canary_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57318);
 var _cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22222);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72428);
 function leaseName(workload) {
  return `deploy-kit-${workload}`;
 }
 function readLease(lease) {
  const holder = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(lease, 'spec', 'holderIdentity');
  const renewedAt = Date.parse((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(lease, 'spec', 'renewTime') ?? '');
  const seconds = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.tk)(lease, 'spec', 'leaseDurationSeconds');
  if (holder === void 0 || holder === '') return;
  const expiresAt = Number.isNaN(renewedAt) || seconds === void 0 ? 0 : renewedAt + seconds * 1e3;
  return {
   holder: holder,
   expiresAt: expiresAt,
   note: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.lW)(lease, _canary_canary_names_js__WEBPACK_IMPORTED_MODULE_2__.VS) ?? ''
  };
 }
 function writeLease({workload: workload, namespace: namespace}, {holder: holder, expiresAt: expiresAt, note: note}, {before: before, now: now}) {
  const seconds = Math.max(1, Math.ceil((expiresAt - now) / 1e3));
  const resourceVersion = before && (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(before, 'metadata', 'resourceVersion');
  return {
   apiVersion: (0, _cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__.uO)('Lease'),
   kind: 'Lease',
   metadata: {
    name: leaseName(workload),
    namespace: namespace,
    ...resourceVersion === void 0 ? {} : {
     resourceVersion: resourceVersion
    },
    annotations: {
     [_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_2__.VS]: note
    }
   },
   spec: {
    holderIdentity: holder,
    leaseDurationSeconds: seconds,
    renewTime: microTime(expiresAt - seconds * 1e3)
   }
  };
 }
 function microTime(at) {
  return new Date(at).toISOString().replace(/Z$/, '000Z');
 }
}),

/***/ 74030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D: () => failedContainer,
  d: () => jobState
 });
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 const MESSAGE_LENGTH = 200;
 function jobState(job) {
  if ((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.fy)(job)) return {
   kind: 'ending'
  };
  const conditions = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(job, 'status', 'conditions');
  const find = type => conditions.find(each => (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(each, 'type') === type && (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(each, 'status') === 'True');
  if (find('Complete') !== void 0) return {
   kind: 'passed'
  };
  const failed = find('Failed');
  if (failed === void 0) return {
   kind: 'running'
  };
  const reason = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(failed, 'reason') ?? '';
  const message = (0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)((0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(failed, 'message') ?? '').slice(0, MESSAGE_LENGTH);
  return {
   kind: 'failed',
   isLate: reason === 'DeadlineExceeded',
   detail: message === '' ? reason : message
  };
 }
 function failedContainer(pods) {
  for (const pod of pods) for (const list of [ 'initContainerStatuses', 'containerStatuses' ]) for (const status of (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(pod, 'status', list)) {
   const ended = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.mz)(status, 'state', 'terminated');
   const code = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.tk)(ended, 'exitCode');
   if (ended === void 0 || code === 0) continue;
   const isOverLimit = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(ended, 'reason') === 'OOMKilled';
   const how = isOverLimit ? 'was killed for exceeding its memory limit (OOMKilled)' : `ended with exit code ${code ?? 'unknown'}`;
   return {
    pod: pod,
    container: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(status, 'name') ?? '',
    how: how
   };
  }
  return;
 }
}),

/***/ 13211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Aj: () => migrationName,
  FD: () => isOurMigration,
  mp: () => migrationJob
 });
 var _domain_text_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22561);
 var _canary_canary_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57318);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72428);
 var _cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22222);
 const MIGRATION_OF = 'deploy-kit/migration-of';
 const KEPT_SECONDS = 86400;
 const NAME_LENGTH = 40;
 const DIGITS = 10;
 function migrationName(workload, {digests: digests}) {
  const start = workload.slice(0, NAME_LENGTH).replaceAll('.', '-');
  const numbers = Object.values(digests).map(digest => BigInt(`0x${digest.replace(/^sha256:/, '').slice(0, DIGITS)}`));
  const sum = numbers.reduce((all, each) => all + each, 0n);
  return `${(0, _domain_text_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__.h)(start, '-')}-migration-${BigInt.asUintN(4 * DIGITS, sum).toString(16).padStart(DIGITS, '0')}`;
 }
 function isOurMigration(job, workload) {
  const metadata = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(job, 'metadata');
  return (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.$6)(metadata, 'labels', _canary_canary_names_js__WEBPACK_IMPORTED_MODULE_3__.Kf) === _canary_canary_names_js__WEBPACK_IMPORTED_MODULE_3__.u && (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.$6)(metadata, 'annotations', MIGRATION_OF) === workload;
 }
 function migrationJob({workload: workload, name: name, images: images, container: container, migration: migration, holder: holder}) {
  const labels = {
   [_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_3__.Kf]: _canary_canary_names_js__WEBPACK_IMPORTED_MODULE_3__.u,
   'app.kubernetes.io/component': 'migration'
  };
  return {
   apiVersion: (0, _cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__.uO)('Job'),
   kind: 'Job',
   metadata: {
    name: name,
    namespace: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.$6)(workload, 'metadata', 'namespace'),
    labels: labels,
    annotations: {
     [MIGRATION_OF]: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(workload),
     [_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_3__.Of]: holder
    }
   },
   spec: {
    backoffLimit: 0,
    completions: 1,
    parallelism: 1,
    podReplacementPolicy: 'Failed',
    activeDeadlineSeconds: migration.withinSeconds,
    ttlSecondsAfterFinished: KEPT_SECONDS,
    template: {
     metadata: metadataOf((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(workload, 'spec', 'template'), labels),
     spec: podOf((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(workload, 'spec', 'template', 'spec'), {
      container: container,
      images: images,
      command: migration.command
     })
    }
   }
  };
 }
 const IDENTITY = 'azure.workload.identity/use';
 const NO_MESH = {
  'sidecar.istio.io/inject': 'false'
 };
 const NO_MESH_ANNOTATIONS = {
  ...NO_MESH,
  'linkerd.io/inject': 'disabled'
 };
 function metadataOf(template, labels) {
  const identity = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.$6)(template, 'metadata', 'labels', IDENTITY);
  return {
   labels: {
    ...labels,
    ...NO_MESH,
    ...identity === void 0 ? {} : {
     [IDENTITY]: identity
    }
   },
   annotations: {
    ...(0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.i1)(template, 'metadata', 'annotations'),
    ...NO_MESH_ANNOTATIONS
   }
  };
 }
 const NOT_OF_POD = [ 'restartPolicy', 'activeDeadlineSeconds', 'nodeName', 'hostname', 'subdomain', 'readinessGates', 'affinity', 'topologySpreadConstraints', 'containers', 'initContainers' ];
 const NOT_OF_CONTAINER = [ 'ports', 'readinessProbe', 'livenessProbe', 'startupProbe', 'lifecycle', 'args', 'command' ];
 function podOf(pod, {container: container, images: images, command: command}) {
  const volumes = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.gT)(pod, 'volumes').map(volume => (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.$6)(volume, 'name'));
  const adapt = each => withMounts(withImage(each, images), volumes);
  const nodeAffinity = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.mz)(pod, 'affinity', 'nodeAffinity');
  const main = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.gT)(pod, 'containers').find(each => (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.$6)(each, 'name') === container);
  const before = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.gT)(pod, 'initContainers');
  return {
   ...(0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.FF)(pod, NOT_OF_POD),
   ...nodeAffinity === void 0 ? {} : {
    affinity: {
     nodeAffinity: nodeAffinity
    }
   },
   restartPolicy: 'Never',
   ...before.length === 0 ? {} : {
    initContainers: before.map(adapt)
   },
   containers: [ {
    ...(0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.FF)(adapt(main), NOT_OF_CONTAINER),
    command: command.map(word => word.replaceAll('$', '$$$$'))
   } ]
  };
 }
 function withImage(container, images) {
  const name = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.$6)(container, 'name') ?? '';
  return {
   ...(0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(container),
   ...Object.hasOwn(images, name) ? {
    image: images[name]
   } : {}
  };
 }
 function withMounts(container, volumes) {
  const mounts = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.gT)(container, 'volumeMounts').filter(mount => volumes.includes((0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_2__.$6)(mount, 'name')));
  return container.volumeMounts === void 0 ? container : {
   ...container,
   volumeMounts: mounts
  };
 }
}),

/***/ 46726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Co: () => writeMigration,
  V7: () => readMigration
 });
 var _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28634);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 const MIGRATION = 'deploy-kit/migration';
 function readMigration(workload) {
  try {
   const parsed = JSON.parse((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.lW)(workload, MIGRATION) ?? '');
   const job = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(parsed, 'job');
   return job === void 0 ? void 0 : {
    job: job,
    uid: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(parsed, 'uid')
   };
  } catch {
   return;
  }
 }
 function writeMigration(workload, note) {
  return (0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_1__.fz)(workload, MIGRATION, note && JSON.stringify(note));
 }
}),

/***/ 47620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => namesOfLive,
  k: () => namesOfRevisions
 });
 var _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85257);
 var _canary_canary_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57318);
 function namesOfRevisions(revisions, {namespace: namespace, workload: workload, service: service, traffic: traffic}) {
  const canaryService = traffic === 'service-selector' ? service : (0, _canary_canary_names_js__WEBPACK_IMPORTED_MODULE_0__.mh)(service);
  return (0, _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_1__.Y)(revisions, {
   canary: {
    namespace: namespace,
    workload: (0, _canary_canary_names_js__WEBPACK_IMPORTED_MODULE_0__.mh)(workload),
    service: canaryService
   },
   stable: {
    namespace: namespace,
    workload: workload,
    service: service
   }
  });
 }
 function namesOfLive(stable, {namespace: namespace, workload: workload, service: service}) {
  const own = {
   namespace: namespace,
   workload: workload,
   service: service
  };
  return (0, _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_1__.Y)({
   canary: stable,
   stable: void 0
  }, {
   canary: own
  }).canary;
 }
}),

/***/ 52958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  DY: () => deploymentState,
  XJ: () => isObserved,
  hb: () => wantedReplicas,
  m$: () => isRolling
 });
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 function deploymentState(deployment) {
  const count = name => (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.tk)(deployment, 'status', name) ?? 0;
  if (!isObserved(deployment)) return {
   kind: 'progressing',
   detail: 'waiting for the controller'
  };
  const failed = failedCondition(deployment);
  if (failed !== void 0) return {
   kind: 'failed',
   reason: failed
  };
  const wanted = wantedReplicas(deployment);
  const updated = count('updatedReplicas');
  const available = count('availableReplicas');
  if (updated < wanted) return {
   kind: 'progressing',
   detail: `${updated} of ${wanted} pods updated`
  };
  const left = count('replicas') - updated;
  if (left > 0) return {
   kind: 'progressing',
   detail: `${left} old pods are still running`
  };
  if (available < wanted) return {
   kind: 'progressing',
   detail: `${available} of ${wanted} pods available`
  };
  return {
   kind: 'ready'
  };
 }
 function isObserved(workload) {
  const generation = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.tk)(workload, 'metadata', 'generation') ?? 0;
  return ((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.tk)(workload, 'status', 'observedGeneration') ?? -1) >= generation;
 }
 function wantedReplicas(workload) {
  return (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.tk)(workload, 'spec', 'replicas') ?? 1;
 }
 function isRolling(deployment) {
  const updated = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.tk)(deployment, 'status', 'updatedReplicas') ?? 0;
  return !isObserved(deployment) || updated < wantedReplicas(deployment);
 }
 const FAILURES = [ {
  type: 'Progressing',
  status: 'False',
  reason: 'ProgressDeadlineExceeded'
 }, {
  type: 'ReplicaFailure',
  status: 'True',
  reason: void 0
 } ];
 const MESSAGE_LENGTH = 300;
 function failedCondition(deployment) {
  for (const condition of (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(deployment, 'status', 'conditions')) {
   const of = name => (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(condition, name);
   const isFailure = FAILURES.some(({type: type, status: status, reason: reason}) => of('type') === type && of('status') === status && (reason === void 0 || of('reason') === reason));
   if (isFailure) return (0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)(of('message') ?? of('reason') ?? '').slice(0, MESSAGE_LENGTH);
  }
  return;
 }
}),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Ft: () => isPodReady,
  Qd: () => findRestarted,
  wd: () => findPodTrouble
 });
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 const WAITING = {
  ErrImagePull: 'image-pull',
  ImagePullBackOff: 'image-pull',
  ErrImageNeverPull: 'image-pull',
  InvalidImageName: 'image-pull',
  ImageInspectError: 'image-pull',
  CreateContainerConfigError: 'missing-secret',
  CreateContainerError: 'task-failures',
  RunContainerError: 'task-failures',
  CrashLoopBackOff: 'task-failures'
 };
 const UNSCHEDULABLE_AFTER = 3e5;
 const MESSAGE_LENGTH = 200;
 function findPodTrouble(pods, now) {
  for (const pod of pods) {
   const trouble = containerTrouble(pod) ?? failedPod(pod) ?? unschedulable(pod, now);
   if (trouble !== void 0) return {
    pod: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(pod),
    ...trouble
   };
  }
  return;
 }
 function containerTrouble(pod) {
  for (const list of [ 'initContainerStatuses', 'containerStatuses' ]) for (const status of (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(pod, 'status', list)) {
   const waiting = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(status, 'state', 'waiting', 'reason') ?? '';
   const cause = Object.hasOwn(WAITING, waiting) ? WAITING[waiting] : void 0;
   if (cause === void 0) continue;
   const container = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(status, 'name') ?? '';
   const ended = endOf(status);
   const message = cut((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(status, 'state', 'waiting', 'message') ?? '');
   const what = ended ?? (message === '' ? waiting : `${waiting}: ${message}`);
   const reason = `Container ${container} of ${(0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(pod)} ${ended === void 0 ? 'cannot start' : 'failed'}: ${what}`;
   return {
    cause: cause,
    container: ended === void 0 ? void 0 : container,
    reason: withPoint(reason)
   };
  }
  return;
 }
 function findRestarted(pods) {
  for (const pod of pods) for (const status of (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(pod, 'status', 'containerStatuses')) {
   const ended = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.mz)(status, 'ready') === true ? void 0 : endOf(status);
   if (ended !== void 0) return `Container ${(0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(status, 'name') ?? ''} of ${(0, 
   _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(pod)} failed: ${ended}.`;
  }
  return;
 }
 function endOf(status) {
  const ended = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.mz)(status, 'lastState', 'terminated') ?? (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.mz)(status, 'state', 'terminated');
  if (ended === void 0) return;
  const why = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(ended, 'reason');
  const restarts = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.tk)(status, 'restartCount') ?? 0;
  const code = `exit code ${(0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.tk)(ended, 'exitCode') ?? 'unknown'}`;
  return `${why === 'OOMKilled' ? 'it was killed for exceeding its memory limit (OOMKilled)' : code}, ${restarts} restarts`;
 }
 function failedPod(pod) {
  if ((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(pod, 'status', 'phase') !== 'Failed') return;
  const why = [ (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(pod, 'status', 'reason'), (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(pod, 'status', 'message') ].filter(each => each !== void 0);
  const reason = withPoint(`Pod ${(0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(pod)} failed${why.length === 0 ? '' : `: ${cut(why.join(': '))}`}`);
  return {
   cause: 'task-failures',
   container: void 0,
   reason: reason
  };
 }
 function unschedulable(pod, now) {
  const condition = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(pod, 'status', 'conditions').find(each => (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(each, 'type') === 'PodScheduled');
  if ((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(condition, 'status') !== 'False' || (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(condition, 'reason') !== 'Unschedulable') return;
  const since = Date.parse((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(condition, 'lastTransitionTime') ?? '');
  if (Number.isNaN(since) || now < since + UNSCHEDULABLE_AFTER) return;
  const reason = withPoint(`Pod ${(0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(pod)} cannot be scheduled: ${cut((0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(condition, 'message') ?? 'no node fits')}`);
  return {
   cause: 'never-healthy',
   container: void 0,
   reason: reason
  };
 }
 function isPodReady(pod) {
  return (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(pod, 'status', 'conditions').some(each => (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(each, 'type') === 'Ready' && (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(each, 'status') === 'True');
 }
 function cut(text) {
  return (0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)(text).slice(0, MESSAGE_LENGTH);
 }
 function withPoint(sentence) {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
 }
}),

/***/ 98136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  IF: () => readUpdate,
  f7: () => writeUpdate
 });
 var _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28634);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 const UPDATE = 'deploy-kit/update';
 function readUpdate(workload) {
  let parsed;
  try {
   parsed = JSON.parse((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.lW)(workload, UPDATE) ?? '');
  } catch {
   return;
  }
  const [stable, canary] = [ (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.i1)(parsed, 'stable'), (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.i1)(parsed, 'canary') ];
  const percent = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.tk)(parsed, 'percent');
  const isWhole = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.mz)(parsed, 'stable') !== void 0 && (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.mz)(parsed, 'canary') !== void 0;
  const template = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.mz)(parsed, 'template');
  const kept = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(template) ? {
   template: template
  } : {};
  return isWhole && percent !== void 0 ? {
   stable: stable,
   canary: canary,
   percent: percent,
   ...kept
  } : void 0;
 }
 function writeUpdate(workload, note) {
  return (0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_1__.fz)(workload, UPDATE, note && JSON.stringify(note));
 }
}),

/***/ 57549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  n: () => isReplacedByHand,
  F: () => workloadState
 });
 var kube_object = __webpack_require__(72428);
 var deployment_state = __webpack_require__(52958);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/readiness/set-state.js
 function statefulSetState(set) {
  if (!(0, deployment_state.XJ)(set)) return {
   kind: 'progressing',
   detail: 'waiting for the controller'
  };
  const wanted = (0, deployment_state.hb)(set);
  const updated = (0, kube_object.tk)(set, 'status', 'updatedReplicas') ?? 0;
  const isCurrent = (0, kube_object.$6)(set, 'status', 'currentRevision') === (0, 
  kube_object.$6)(set, 'status', 'updateRevision');
  if (!isCurrent && updated < wanted) return {
   kind: 'progressing',
   detail: `${updated} of ${wanted} pods updated`
  };
  const available = (0, kube_object.tk)(set, 'status', 'availableReplicas') ?? 0;
  if (available < wanted) return {
   kind: 'progressing',
   detail: `${available} of ${wanted} pods available`
  };
  return ((0, kube_object.tk)(set, 'status', 'replicas') ?? 0) > wanted ? {
   kind: 'progressing',
   detail: 'removing pods'
  } : {
   kind: 'ready'
  };
 }
 function daemonSetState(set) {
  if (!(0, deployment_state.XJ)(set)) return {
   kind: 'progressing',
   detail: 'waiting for the controller'
  };
  const wanted = (0, kube_object.tk)(set, 'status', 'desiredNumberScheduled') ?? 0;
  const updated = (0, kube_object.tk)(set, 'status', 'updatedNumberScheduled') ?? 0;
  if (updated < wanted) return {
   kind: 'progressing',
   detail: `${updated} of ${wanted} pods updated`
  };
  const available = (0, kube_object.tk)(set, 'status', 'numberAvailable') ?? 0;
  return available < wanted ? {
   kind: 'progressing',
   detail: `${available} of ${wanted} pods available`
  } : {
   kind: 'ready'
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/rolling/workload-kind.js
 const STATES = {
  Deployment: deployment_state.DY,
  StatefulSet: statefulSetState,
  DaemonSet: daemonSetState
 };
 function workloadState(kind, workload) {
  return STATES[kind](workload);
 }
 function isReplacedByHand(kind, workload) {
  return kind !== 'Deployment' && (0, kube_object.$6)(workload, 'spec', 'updateStrategy', 'type') === 'OnDelete';
 }
}),

/***/ 47640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  o: () => ROUTE_KINDS
 });
 const ROUTE_KINDS = {
  'gateway-api': [ 'HTTPRoute', 'GRPCRoute' ],
  istio: [ 'VirtualService' ],
  'service-selector': [ 'Service' ]
 };
}),

/***/ 80230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _d: () => routeProblems,
  SR: () => shareOfRoute,
  V: () => shareRoute
 });
 var kube_object = __webpack_require__(72428);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/route/gateway-route.js
 const gatewayRoute = {
  rulesOf: route => (0, kube_object.gT)(route, 'spec', 'rules').map((rule, index) => ({
   name: `rule ${index + 1}`,
   path: [ 'spec', 'rules', index, 'backendRefs' ],
   destinations: (0, kube_object.gT)(rule, 'backendRefs')
  })),
  serviceOf(ref, {namespace: namespace}) {
   const isService = ((0, kube_object.$6)(ref, 'group') ?? '') === '' && ((0, kube_object.$6)(ref, 'kind') ?? 'Service') === 'Service';
   return isService && ((0, kube_object.$6)(ref, 'namespace') ?? namespace) === namespace ? (0, 
   kube_object.$6)(ref, 'name') : void 0;
  },
  weightOf: ref => (0, kube_object.mz)(ref, 'weight') === void 0 ? 1 : (0, kube_object.tk)(ref, 'weight') ?? 0,
  weigh: (ref, weight) => ({
   ...(0, kube_object.lJ)(ref),
   weight: weight ?? 1
  }),
  toCanary: (ref, {canary: canary}) => ({
   ...(0, kube_object.lJ)(ref),
   name: canary
  })
 };
 var json_patch = __webpack_require__(28634);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/route/service-selector.js
 function readSelected(service, {stable: stable, changed: changed}) {
  const own = Object.entries((0, kube_object.i1)(service, 'spec', 'selector')).filter(([key]) => Object.hasOwn(changed, key));
  if (own.length === 0) return;
  if (own.every(([key, value]) => value === changed[key])) return 100;
  return own.every(([key, value]) => value === stable[key]) ? 0 : void 0;
 }
 function selectPods(service, percent, {stable: stable, changed: changed}) {
  return Object.entries((0, kube_object.i1)(service, 'spec', 'selector')).flatMap(([key, value]) => {
   const wanted = percent === 100 ? changed[key] : stable[key];
   if (!Object.hasOwn(changed, key) || wanted === void 0 || wanted === value) return [];
   return [ {
    op: 'replace',
    path: (0, json_patch.Wn)('spec', 'selector', key),
    value: wanted
   } ];
  });
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/route/virtual-service.js
 const virtualService = {
  rulesOf: route => (0, kube_object.gT)(route, 'spec', 'http').map((rule, index) => ({
   name: `route ${(0, kube_object.$6)(rule, 'name') ?? index + 1}`,
   path: [ 'spec', 'http', index, 'route' ],
   destinations: (0, kube_object.gT)(rule, 'route')
  })),
  serviceOf: (destination, services) => serviceOfHost((0, kube_object.$6)(destination, 'destination', 'host') ?? '', services),
  weightOf: (destination, all) => all.length === 1 ? 100 : (0, kube_object.tk)(destination, 'weight') ?? 0,
  weigh: (destination, weight) => ({
   ...(0, kube_object.lJ)(destination),
   weight: weight ?? 100
  }),
  toCanary(destination, {stable: stable, canary: canary}) {
   const {host: host, port: port} = (0, kube_object.lJ)(destination, 'destination');
   const to = {
    host: String(host).replace(stable, canary),
    ...port === void 0 ? {} : {
     port: port
    }
   };
   return {
    ...(0, kube_object.lJ)(destination),
    destination: to
   };
  }
 };
 function serviceOfHost(host, {namespace: namespace}) {
  const [service, of = namespace, ...rest] = host.split('.');
  const isLocal = rest.length === 0 || rest[0] === 'svc';
  return of === namespace && isLocal ? service : void 0;
 }
 function hasOtherProtocols(route, services) {
  return [ 'tcp', 'tls' ].some(protocol => (0, kube_object.gT)(route, 'spec', protocol).some(rule => (0, 
  kube_object.gT)(rule, 'route').some(each => virtualService.serviceOf(each, services) === services.stable)));
 }
 var weighted_rules = __webpack_require__(35037);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/route/route-split.js
 const DIALECTS = {
  HTTPRoute: gatewayRoute,
  GRPCRoute: gatewayRoute,
  VirtualService: virtualService
 };
 function shareOfRoute(route, {services: services, labels: labels}) {
  const kind = (0, kube_object.$6)(route, 'kind') ?? '';
  const dialect = Object.hasOwn(DIALECTS, kind) ? DIALECTS[kind] : void 0;
  return dialect === void 0 ? readSelected(route, labels) : (0, weighted_rules.cb)(route, services, dialect);
 }
 function shareRoute(route, percent, {services: services, labels: labels}) {
  const kind = (0, kube_object.$6)(route, 'kind') ?? '';
  const dialect = Object.hasOwn(DIALECTS, kind) ? DIALECTS[kind] : void 0;
  if (dialect !== void 0) return (0, weighted_rules.yP)(route, {
   services: services,
   percent: percent
  }, dialect);
  return selectPods(route, percent === 0 ? 0 : 100, labels);
 }
 function routeProblems(route, {services: services}) {
  const kind = (0, kube_object.$6)(route, 'kind') ?? '';
  const dialect = Object.hasOwn(DIALECTS, kind) ? DIALECTS[kind] : void 0;
  if (dialect === void 0) return [];
  return [ ...(0, weighted_rules.b0)(route, services, dialect), ...kind === 'VirtualService' && hasOtherProtocols(route, services) ? [ 'it has TCP or TLS routes, which cannot be shifted' ] : [] ];
 }
}),

/***/ 35037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _m: () => mixOf,
  b0: () => ruleProblems,
  cb: () => readShare,
  yP: () => setShare
 });
 var _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28634);
 function readShare(route, services, dialect) {
  const shares = splitRules(route, services, dialect).map(({stable: stable, canary: canary, destinations: destinations}) => {
   const weigh = side => side.reduce((sum, each) => sum + dialect.weightOf(each, destinations), 0);
   const all = weigh(stable) + weigh(canary);
   return all === 0 ? NO_TRAFFIC : weigh(canary) * 100 / all;
  });
  return mixOf(shares);
 }
 const NO_TRAFFIC = .001;
 function mixOf(shares) {
  const [first, ...others] = shares;
  if (first === void 0 || others.every(each => each === first)) return first;
  return Math.trunc(shares.reduce((sum, each) => sum + each, 0) / shares.length) + .01;
 }
 function setShare(route, {services: services, percent: percent}, dialect) {
  return splitRules(route, services, dialect).flatMap(({path: path, destinations: destinations, stable: [stable], others: others}) => {
   const next = percent === 0 ? [ ...others, dialect.weigh(stable, void 0) ] : [ ...others, dialect.weigh(stable, 100 - percent), dialect.weigh(dialect.toCanary(stable, services), percent) ];
   if (JSON.stringify(next) === JSON.stringify(destinations)) return [];
   return [ {
    op: 'replace',
    path: (0, _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(...path),
    value: next
   } ];
  });
 }
 function ruleProblems(route, services, dialect) {
  return splitRules(route, services, dialect).flatMap(({name: name, stable: stable, others: others}) => {
   if (others.length > 0) return [ `${name} also sends traffic to other backends` ];
   return stable.length > 1 ? [ `${name} lists ${services.stable} ${stable.length} times` ] : [];
  });
 }
 function splitRules(route, services, dialect) {
  return dialect.rulesOf(route).map(rule => {
   const leadingTo = name => rule.destinations.filter(each => dialect.serviceOf(each, services) === name);
   const [stable, canary] = [ leadingTo(services.stable), leadingTo(services.canary) ];
   const others = rule.destinations.filter(each => !stable.includes(each) && !canary.includes(each));
   return {
    ...rule,
    stable: stable,
    canary: canary,
    others: others
   };
  }).filter(({stable: stable}) => stable.length > 0);
 }
}),

/***/ 74330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Ld: () => requireWorkload,
  T4: () => chooseWay,
  ZJ: () => findTraffic,
  tz: () => explainNoShares
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78309);
 var _stepped_domain_rollout_note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73513);
 var _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57318);
 var _domain_canary_canary_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51574);
 var _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72428);
 var _domain_lease_lease_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60565);
 var _domain_migration_migration_note_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46726);
 var _domain_rolling_update_note_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98136);
 var _domain_route_route_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47640);
 var _domain_route_route_split_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80230);
 async function requireWorkload(api, {kind: kind, namespace: namespace, workload: workload}) {
  const found = await api.read({
   kind: kind,
   namespace: namespace,
   name: workload
  });
  if (found !== void 0) return found;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('not-found', `${kind} ${workload} does not exist in namespace ${namespace}. Check the inputs workload and namespace, or apply the manifest first.`);
 }
 async function chooseWay(api, {spec: spec, purpose: purpose}) {
  const requested = spec.strategy === 'rolling' ? 'rolling' : 'beside';
  const begun = await readBegun(api, spec);
  if (begun !== void 0 && begun !== requested && purpose !== 'rollback') throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', begun === 'beside' ? `A canary of ${spec.workload} exists, and strategy is ${spec.strategy}. Deploy with strategy: canary, or roll back first.` : `A rolling update of ${spec.workload} was interrupted, and strategy is ${spec.strategy}. Deploy with strategy: rolling, or roll back first.`);
  if ((begun ?? requested) === 'rolling') return {
   kind: 'rolling'
  };
  const service = spec.service ?? spec.workload;
  const traffic = spec.traffic === 'auto' ? await findTraffic(api, spec, service) : spec.traffic;
  if (traffic !== 'service-selector' || spec.strategy !== 'canary') return {
   kind: 'beside',
   service: service,
   traffic: traffic
  };
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', explainNoShares(spec, service));
 }
 function explainNoShares({namespace: namespace}, service) {
  return `No HTTPRoute, GRPCRoute or VirtualService in namespace ${namespace} leads to Service ${service}, so traffic cannot be split by percent. Add a route, or set strategy: blue-green.`;
 }
 async function readBegun(api, {kind: kind, namespace: namespace, workload: workload}) {
  const canary = kind === 'Deployment' ? await api.read({
   kind: kind,
   namespace: namespace,
   name: (0, _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_6__.mh)(workload)
  }) : void 0;
  if (canary !== void 0 && (0, _domain_canary_canary_objects_js__WEBPACK_IMPORTED_MODULE_2__.rf)(canary, workload)) return 'beside';
  const lease = await api.read({
   kind: 'Lease',
   namespace: namespace,
   name: (0, _domain_lease_lease_object_js__WEBPACK_IMPORTED_MODULE_3__.AI)(workload)
  });
  const note = (0, _stepped_domain_rollout_note_js__WEBPACK_IMPORTED_MODULE_1__.wd)((lease && (0, 
  _domain_lease_lease_object_js__WEBPACK_IMPORTED_MODULE_3__.zR)(lease)?.note) ?? '');
  if (note === void 0 || (0, _stepped_domain_rollout_note_js__WEBPACK_IMPORTED_MODULE_1__.pl)(note)) return;
  const object = await api.read({
   kind: kind,
   namespace: namespace,
   name: workload
  });
  if (object === void 0) return;
  if ((0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_7__.lW)(object, _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_6__.Of) !== void 0) return 'beside';
  return (0, _domain_rolling_update_note_js__WEBPACK_IMPORTED_MODULE_8__.IF)(object) === void 0 && (0, 
  _domain_migration_migration_note_js__WEBPACK_IMPORTED_MODULE_9__.V7)(object) === void 0 ? void 0 : 'rolling';
 }
 async function findTraffic(api, {namespace: namespace, routes: routes}, service) {
  const context = {
   services: {
    namespace: namespace,
    stable: service,
    canary: (0, _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_6__.mh)(service)
   },
   labels: {
    stable: {},
    changed: {}
   }
  };
  const leads = async traffic => {
   const lists = await Promise.all(_domain_route_route_kind_js__WEBPACK_IMPORTED_MODULE_4__.o[traffic].map(kind => api.list(kind, namespace)));
   return lists.flat().some(route => (0, _domain_route_route_split_js__WEBPACK_IMPORTED_MODULE_5__.SR)(route, context) !== void 0);
  };
  const [isGateway, isIstio] = await Promise.all([ leads('gateway-api'), leads('istio') ]).catch(unlessDenied);
  if (isGateway && isIstio) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `Both Gateway API routes and VirtualServices in namespace ${namespace} lead to Service ${service}. Set the input traffic.`);
  if (isGateway) return 'gateway-api';
  if (isIstio) return 'istio';
  if (routes.length === 0) return 'service-selector';
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `None of the routes in the input routes leads to Service ${service} in namespace ${namespace}. Check the inputs routes and service.`);
 }
 function unlessDenied(error) {
  if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) || error.code !== 'access-denied') throw error;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s(error.code, (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_10__.D)(error.message, 'Or set the input traffic, so that it is not looked for.'), {
   cause: error
  });
 }
}),

/***/ 34805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  sp: () => followCronJobs,
  t9: () => inspectCronJobs,
  fw: () => returnCronJobs
 });
 var errors = __webpack_require__(33047);
 var tolerates_until = __webpack_require__(39308);
 var json_patch = __webpack_require__(28634);
 var image_reference = __webpack_require__(15117);
 var kube_object = __webpack_require__(72428);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/cron/cron-job-images.js
 const POD = [ 'spec', 'jobTemplate', 'spec', 'template', 'spec' ];
 const LISTS = [ 'initContainers', 'containers' ];
 function changedImages(before, after) {
  return Object.fromEntries(Object.entries(after).filter(([container, image]) => before[container] !== image));
 }
 function followRelease(cronJob, released) {
  return containersOf(cronJob).flatMap(({list: list, index: index, name: name, image: image}) => {
   const [next, ...others] = imagesFor({
    name: name,
    image: image
   }, released);
   if (next === void 0 || others.length > 0 || next === image) return [];
   const path = member => (0, json_patch.Wn)(...POD, list, index, member);
   return [ {
    op: 'test',
    path: path('name'),
    value: name
   }, {
    op: 'replace',
    path: path('image'),
    value: next
   } ];
  });
 }
 function cronJobProblems(cronJob, released) {
  const found = containersOf(cronJob).map(container => ({
   ...container,
   images: imagesFor(container, released)
  }));
  if (found.every(({images: images}) => images.length === 0)) return [ `CronJob ${(0, 
  kube_object.Vb)(cronJob)} has no container with an image of a repository in the input images. Check the input cron-jobs.` ];
  return found.filter(({images: images}) => images.length > 1).map(({name: name}) => `Several images of the repository of container ${name} in CronJob ${(0, 
  kube_object.Vb)(cronJob)} are deployed. Name the container like one of those in images.`);
 }
 function containersOf(cronJob) {
  return LISTS.flatMap(list => (0, kube_object.gT)(cronJob, ...POD, list).map((container, index) => ({
   list: list,
   index: index,
   name: (0, kube_object.$6)(container, 'name') ?? '',
   image: (0, kube_object.$6)(container, 'image') ?? ''
  })));
 }
 function imagesFor({name: name, image: image}, released) {
  const repository = repositoryOf(image);
  const same = Object.entries(released).filter(([, each]) => repository !== void 0 && repositoryOf(each) === repository);
  const own = same.find(([container]) => container === name);
  return own === void 0 ? [ ...new Set(same.map(([, each]) => each)) ] : [ own[1] ];
 }
 function repositoryOf(image) {
  const reference = (0, image_reference.o_)(image);
  return reference && `${reference.domain ?? ''}/${reference.path}`;
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/cron/follow-cron-jobs.js
 async function followCronJobs({before: before, after: after}, world) {
  const {api: api, spec: spec} = world;
  const images = changedImages(before, after);
  for (const name of spec.cronJobs) {
   const cronJob = await readCronJob(name, world);
   const patch = cronJob === void 0 ? [] : followRelease(cronJob, images);
   if (cronJob === void 0 || patch.length === 0) continue;
   await api.patch({
    kind: 'CronJob',
    namespace: spec.namespace,
    name: name
   }, (0, json_patch.gn)(cronJob, patch));
  }
 }
 async function returnCronJobs(release, world) {
  await followCronJobs(release, world).catch(error => {
   if (!(error instanceof errors.s) || (0, tolerates_until.WG)(error) || AGAIN.includes(error.code)) throw error;
  });
 }
 const AGAIN = [ 'conflict', 'outcome-unknown' ];
 async function inspectCronJobs(world, images) {
  const found = [];
  for (const name of world.spec.cronJobs) found.push(await inspectOne(name, world, Object.fromEntries(images)));
  return {
   problems: found.flatMap(({problems: problems}) => problems),
   cronJobs: found.flatMap(({cronJob: cronJob}) => cronJob === void 0 ? [] : [ cronJob ])
  };
 }
 async function inspectOne(name, world, images) {
  try {
   const cronJob = await readCronJob(name, world);
   if (cronJob !== void 0) return {
    problems: cronJobProblems(cronJob, images),
    cronJob: cronJob
   };
   const missing = `CronJob ${name} does not exist in namespace ${world.spec.namespace}. Check the input cron-jobs.`;
   return {
    problems: [ missing ],
    cronJob: cronJob
   };
  } catch (error) {
   if (!(error instanceof errors.s) || error.code !== 'access-denied') throw error;
   return {
    problems: [ error.message ],
    cronJob: void 0
   };
  }
 }
 function readCronJob(name, {api: api, spec: {namespace: namespace}}) {
  return api.read({
   kind: 'CronJob',
   namespace: namespace,
   name: name
  });
 }
}),

/***/ 69626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  AT: () => findObstacles,
  FX: () => inspectCluster,
  Ok: () => findCronObstacles,
  ef: () => inspectVolumes,
  pk: () => refuseReconciled
 });
 var _domain_access_managers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8533);
 var _domain_access_role_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78643);
 var _domain_canary_canary_labels_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1955);
 var _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57318);
 var _domain_canary_canary_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51574);
 var _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72428);
 var _domain_inspect_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(441);
 var _domain_route_route_split_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80230);
 var _cron_follow_cron_jobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34805);
 var _migration_inspect_migration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96559);
 var _inspect_permissions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35248);
 var _split_change_objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87449);
 var _split_read_cluster_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61859);
 const LABEL_LENGTH = 63;
 async function inspectCluster(world, revision) {
  const reading = await (0, _split_read_cluster_js__WEBPACK_IMPORTED_MODULE_9__.D$)(world);
  const {workload: workload, traffic: traffic, namespace: namespace, images: images, cronJobs: cronJobs} = world.spec;
  const rules = [ ...(0, _domain_access_role_rules_js__WEBPACK_IMPORTED_MODULE_1__.u8)(traffic), ...(0, 
  _domain_access_role_rules_js__WEBPACK_IMPORTED_MODULE_1__.pb)(cronJobs), ...(0, 
  _domain_access_role_rules_js__WEBPACK_IMPORTED_MODULE_1__.Iw)(world.spec.migration) ];
  const {stable: stable} = reading;
  const migration = (0, _migration_inspect_migration_js__WEBPACK_IMPORTED_MODULE_6__.v)(revision, stable, world);
  return {
   refusals: [ ...await (0, _inspect_permissions_js__WEBPACK_IMPORTED_MODULE_7__.R)(world.api, {
    rules: rules,
    namespace: namespace
   }), ...(0, _domain_inspect_images_js__WEBPACK_IMPORTED_MODULE_3__.J)(stable, {
    name: `Deployment ${workload}`,
    images: images
   }), ...await findCronObstacles(world), ...migration.problems, ...Object.values(await findObstacles(reading, world)).flat() ],
   warnings: inspectVolumes(stable),
   changes: migration.changes
  };
 }
 async function findCronObstacles(world) {
  const {problems: problems, cronJobs: cronJobs} = await (0, _cron_follow_cron_jobs_js__WEBPACK_IMPORTED_MODULE_5__.t9)(world, world.spec.images);
  return [ ...problems, ...inspectOwners(cronJobs) ];
 }
 async function findObstacles(reading, world) {
  return {
   workload: [ ...await foreignCanary(world), ...inspectDeployment(reading) ],
   route: inspectRoutes(reading, world),
   owner: inspectTools(reading)
  };
 }
 async function foreignCanary({api: api, spec: {namespace: namespace, workload: workload}}) {
  const name = (0, _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_10__.mh)(workload);
  const found = await api.read({
   kind: 'Deployment',
   namespace: namespace,
   name: name
  });
  if (found === void 0 || (0, _domain_canary_canary_objects_js__WEBPACK_IMPORTED_MODULE_2__.rf)(found, workload)) return [];
  return [ `Deployment ${name} exists and was not created by deploy-kit. Rename or delete it.` ];
 }
 function inspectDeployment({stable: stable, context: {labels: labels}}) {
  const name = (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_11__.Vb)(stable);
  const long = [ name, ...Object.values(labels.stable) ].find(each => (0, _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_10__.mh)(each).length > LABEL_LENGTH);
  return [ ...(0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_11__.gT)(stable, 'spec', 'selector', 'matchExpressions').length === 0 ? [] : [ `The selector of Deployment ${name} has matchExpressions, which are not supported. Use matchLabels.` ], ...(0, 
  _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_11__.mz)(stable, 'spec', 'replicas') === 0 ? [ `Deployment ${name} has 0 replicas. Scale it up first.` ] : [], ...(0, 
  _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_11__.mz)(stable, 'spec', 'paused') === true ? [ `Deployment ${name} is paused. Run kubectl rollout resume first.` ] : [], ...long === void 0 ? [] : [ `${long} is too long: the canary's labels add 7 characters to it. Use at most 56.` ] ];
 }
 function inspectRoutes({routes: routes, services: services, context: context}, {spec: spec}) {
  const service = services.find(each => (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_11__.Vb)(each) === spec.service);
  if (service === void 0) return [ `Service ${spec.service} does not exist in namespace ${spec.namespace}. Check the input service.` ];
  if (!(0, _domain_canary_canary_labels_js__WEBPACK_IMPORTED_MODULE_12__.ko)((0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_11__.i1)(service, 'spec', 'selector'), context.labels.stable)) return spec.traffic === 'service-selector' && routes.length > 0 ? [] : [ `Service ${spec.service} does not select the pods of Deployment ${spec.workload}. Check its selector.` ];
  if (routes.length === 0) return [ `No route in namespace ${spec.namespace} leads to Service ${spec.service}. Check the inputs traffic and routes.` ];
  return routes.flatMap(route => (0, _domain_route_route_split_js__WEBPACK_IMPORTED_MODULE_4__._d)(route, context).map(problem => `${(0, 
  _split_change_objects_js__WEBPACK_IMPORTED_MODULE_8__.I)(route)} ${(0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_11__.Vb)(route)} cannot be shifted: ${problem}. Give the Service a rule of its own.`));
 }
 function refuseReconciled(object) {
  const tool = (0, _domain_access_managers_js__WEBPACK_IMPORTED_MODULE_0__.I)(object);
  const what = `${(0, _split_change_objects_js__WEBPACK_IMPORTED_MODULE_8__.I)(object)} ${(0, 
  _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_11__.Vb)(object)}`;
  return tool && `${tool} manages ${what} and would revert the rollout. Exclude it there, or deploy through ${tool}.`;
 }
 function inspectTools({stable: stable, routes: routes}) {
  return inspectOwners([ stable, ...routes ]);
 }
 function inspectOwners(objects) {
  return objects.flatMap(object => refuseReconciled(object) ?? []);
 }
 function inspectVolumes(stable) {
  const claims = (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_11__.gT)(stable, 'spec', 'template', 'spec', 'volumes').filter(volume => (0, 
  _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_11__.mz)(volume, 'persistentVolumeClaim') !== void 0);
  if (claims.length === 0) return [];
  return [ 'The pods use a persistent volume claim: the canary cannot start if only one node may mount it.' ];
 }
}),

/***/ 35248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => inspectPermissions
 });
 var errors = __webpack_require__(33047);
 var kube_object = __webpack_require__(72428);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/access/missing-permissions.js
 const NOT_ALWAYS = {
  'pods/log': [ 'get' ],
  events: [ 'list' ],
  horizontalpodautoscalers: [ 'patch' ],
  grpcroutes: [ 'patch' ],
  httproutes: [ 'patch' ]
 };
 function missingPermissions(rules, status) {
  if ((0, kube_object.mz)(status, 'incomplete') !== false) return [];
  const granted = (0, kube_object.gT)(status, 'resourceRules');
  const isGranted = (group, resource, verb) => granted.some(rule => has(rule, 'verbs', [ verb ]) && has(rule, 'apiGroups', [ group ]) && has(rule, 'resources', [ resource, resource.replace(/^.*\//, '*/') ]));
  return rules.flatMap(({apiGroups: apiGroups, resources: resources, verbs: verbs}) => resources.flatMap(resource => {
   const missing = verbs.filter(verb => NOT_ALWAYS[resource]?.includes(verb) !== true && !apiGroups.some(group => isGranted(group, resource, verb)));
   return missing.length === 0 ? [] : [ {
    resource: resource,
    verbs: missing
   } ];
  }));
 }
 function has(rule, member, any) {
  const values = (0, kube_object.gT)(rule, member);
  return values.includes('*') || any.some(each => values.includes(each));
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/inspect-permissions.js
 async function inspectPermissions(api, {rules: rules, namespace: namespace}) {
  const status = await api.review('SelfSubjectRulesReview', {
   namespace: namespace
  }).catch(unlessDeployError);
  return missingPermissions(rules, status).map(({resource: resource, verbs: verbs}) => `The credentials may not ${verbs.join(', ')} ${resource} in namespace ${namespace}. Add the rule to their Role.`);
 }
 function unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
  return;
 }
}),

/***/ 82199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Vb: () => LEASE_SECONDS,
  WE: () => explain,
  gV: () => kubernetesTarget
 });
 var _stepped_use_cases_stepped_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94639);
 var _domain_lease_lease_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60565);
 var _domain_migration_migration_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11641);
 var _domain_names_of_side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47620);
 var _inspect_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69626);
 function capabilitiesOf(traffic) {
  const shared = {
   preview: false,
   survivesLostRunner: 'no'
  };
  if (traffic === 'service-selector') return {
   ...shared,
   traffic: 'switch',
   minimumStepPercent: 100,
   stops: 'two-shifts',
   perRevisionMetrics: false
  };
  return {
   ...shared,
   traffic: 'request-weight',
   minimumStepPercent: 1,
   stops: 'any-list',
   perRevisionMetrics: true
  };
 }
 const LEASE_SECONDS = 300;
 function kubernetesTarget(world, run, split) {
  const {spec: spec} = world;
  const stepped = (0, _stepped_use_cases_stepped_target_js__WEBPACK_IMPORTED_MODULE_0__.b)({
   split: split,
   clock: world.clock,
   leaseSeconds: LEASE_SECONDS,
   platformName: 'Kubernetes',
   newToken: run.newToken,
   pauseTimeoutSeconds: run.pauseTimeoutSeconds,
   capabilities: capabilitiesOf(spec.traffic),
   readyWithinSeconds: (0, _domain_migration_migration_spec_js__WEBPACK_IMPORTED_MODULE_3__.i)(spec),
   explain: (ref, ending) => explain(ref, ending, world)
  });
  return {
   ...stepped,
   namesOfLive: stable => (0, _domain_names_of_side_js__WEBPACK_IMPORTED_MODULE_4__.e)(stable, spec),
   async prepare(request) {
    const prepared = await stepped.prepare(request);
    const {refusals: refusals, warnings: warnings, changes: changes} = await (0, _inspect_cluster_js__WEBPACK_IMPORTED_MODULE_2__.FX)(world, prepared.canary);
    return {
     ...prepared,
     changes: [ ...changes, ...prepared.changes ],
     warnings: [ ...prepared.warnings, ...warnings, ...request.isWayBack ? refusals : [] ],
     refusals: [ ...refusals.map(reason => ({
      code: 'preflight',
      reason: reason
     })), ...prepared.refusals ]
    };
   }
  };
 }
 function explain({canary: canary, stable: stable}, ending, {spec: spec, api: api}) {
  const {namespace: namespace, workload: workload} = spec;
  const kubectl = `kubectl --namespace ${namespace}`;
  return {
   facts: [ {
    name: 'Cluster',
    value: api.server,
    kind: 'code'
   }, {
    name: 'Namespace',
    value: namespace,
    kind: 'code'
   }, {
    name: 'Traffic',
    value: spec.traffic,
    kind: 'text'
   }, {
    name: 'Revision',
    value: canary.label,
    full: canary.id,
    kind: 'code'
   }, ...stable === void 0 ? [] : [ {
    name: 'Previous revision',
    value: stable.label,
    full: stable.id,
    kind: 'code'
   } ] ],
   links: [],
   nextSteps: ending.verdict === 'succeeded' ? [] : [ {
    text: 'Show the pods and their events:',
    command: `${kubectl} describe deployment,pod --selector app.kubernetes.io/managed-by=deploy-kit`
   }, {
    text: 'Show the state of the rollout:',
    command: `${kubectl} get lease ${(0, _domain_lease_lease_object_js__WEBPACK_IMPORTED_MODULE_1__.AI)(workload)} --output yaml`
   } ]
  };
 }
}),

/***/ 96559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  v: () => inspectMigration
 });
 var _domain_migration_migration_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13211);
 var _domain_migration_migration_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11641);
 var _run_migration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92530);
 function inspectMigration(canary, workload, {spec: spec, release: release}) {
  const {migration: migration, workload: name, images: images} = spec;
  const skips = (0, _run_migration_js__WEBPACK_IMPORTED_MODULE_1__.D)(canary, workload, spec);
  if (migration === void 0 || skips === 'live') return {
   changes: [],
   problems: []
  };
  if (skips === 'served') return {
   changes: [ `Skip the migration: ${canary.label} was deployed before.` ],
   problems: []
  };
  const chosen = (0, _domain_migration_migration_spec_js__WEBPACK_IMPORTED_MODULE_2__.d)(release?.workload?.result ?? workload, migration, images.keys());
  if ('problem' in chosen) return {
   changes: [],
   problems: [ chosen.problem ]
  };
  const job = (0, _domain_migration_migration_job_js__WEBPACK_IMPORTED_MODULE_0__.Aj)(name, canary);
  return {
   changes: [ `Run the migration as Job ${job}, in container ${chosen.container} of ${canary.label}.` ],
   problems: []
  };
 }
}),

/***/ 86544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  q: () => migrationPlacement
 });
 var _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80521);
 var _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72428);
 var _domain_migration_job_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74030);
 var _domain_migration_migration_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46726);
 var _domain_readiness_pod_trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
 var _split_pods_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59580);
 async function migrationPlacement({label: label}, workload, world) {
  const {api: api, spec: spec} = world;
  const note = (0, _domain_migration_migration_note_js__WEBPACK_IMPORTED_MODULE_2__.V7)(workload);
  if (note?.uid === void 0) return {
   state: 'absent'
  };
  const job = await api.read({
   kind: 'Job',
   namespace: spec.namespace,
   name: note.job
  });
  if (job === void 0 || (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.kz)(job) !== note.uid) return {
   state: 'failed',
   cause: 'task-failures',
   reason: `Migration result of ${label} is unknown: Job ${note.job} no longer exists. Check the database, then deploy again.`
  };
  const state = (0, _domain_migration_job_state_js__WEBPACK_IMPORTED_MODULE_4__.d)(job);
  switch (state.kind) {
  case 'passed':
   return {
    state: 'absent'
   };

  case 'failed':
   return {
    state: 'failed',
    ...await explainFailure(state, {
     label: label,
     job: job,
     world: world
    })
   };

  case 'ending':
   return {
    state: 'starting'
   };

  case 'running':
   {
    const pods = (await (0, _split_pods_of_js__WEBPACK_IMPORTED_MODULE_5__.EB)(job, world)).filter(pod => (0, 
    _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(pod, 'status', 'phase') !== 'Failed');
    const trouble = (0, _domain_readiness_pod_trouble_js__WEBPACK_IMPORTED_MODULE_1__.wd)(pods, await api.now());
    if (trouble === void 0) return {
     state: 'starting'
    };
    return {
     state: 'failed',
     cause: trouble.cause,
     reason: `The migration of ${label} cannot run. ${trouble.reason}`
    };
   }
  }
 }
 async function explainFailure({isLate: isLate, detail: detail}, {label: label, job: job, world: world}) {
  const limit = (0, _domain_input_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(((0, 
  _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.tk)(job, 'spec', 'activeDeadlineSeconds') ?? 0) * 1e3);
  if (isLate) return {
   cause: 'task-failures',
   reason: `The migration of ${label} did not end within ${limit}, and was stopped.`
  };
  const failed = (0, _domain_migration_job_state_js__WEBPACK_IMPORTED_MODULE_4__.D)(await (0, 
  _split_pods_of_js__WEBPACK_IMPORTED_MODULE_5__.EB)(job, world));
  if (failed === void 0) return {
   cause: 'task-failures',
   reason: `The migration of ${label} failed: ${withPoint(detail)}`
  };
  const reason = `The migration of ${label} failed: container ${failed.container} ${failed.how}.`;
  const pod = (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(failed.pod, 'metadata', 'name') ?? '';
  return (0, _split_pods_of_js__WEBPACK_IMPORTED_MODULE_5__.Nr)({
   cause: 'task-failures',
   reason: reason,
   pod: pod,
   container: failed.container
  }, world);
 }
 function withPoint(text) {
  return /[.!?]$/.test(text) ? text : `${text === '' ? 'no reason given' : text}.`;
 }
}),

/***/ 90101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  h: () => removeMigration
 });
 var _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72428);
 var _domain_migration_job_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74030);
 var _domain_migration_migration_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13211);
 var _domain_migration_migration_note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46726);
 async function removeMigration(workload, {api: api, spec: spec}) {
  const note = (0, _domain_migration_migration_note_js__WEBPACK_IMPORTED_MODULE_1__.V7)(workload);
  if (note === void 0) return true;
  const address = {
   kind: 'Job',
   namespace: spec.namespace,
   name: note.job
  };
  const job = await api.read(address);
  if (job === void 0 || !(0, _domain_migration_migration_job_js__WEBPACK_IMPORTED_MODULE_0__.FD)(job, spec.workload)) return true;
  const {kind: kind} = (0, _domain_migration_job_state_js__WEBPACK_IMPORTED_MODULE_2__.d)(job);
  if (kind !== 'ending') await api.remove(address, {
   uid: (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.kz)(job)
  });
  return kind === 'passed' || kind === 'failed';
 }
}),

/***/ 92530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D: () => skipsMigration,
  M: () => isMigrated
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_canary_revision_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35415);
 var _domain_canary_workload_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56538);
 var _domain_cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28634);
 var _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72428);
 var _domain_migration_job_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74030);
 var _domain_migration_migration_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13211);
 var _domain_migration_migration_note_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46726);
 var _domain_migration_migration_spec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11641);
 var _split_change_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87449);
 var _remove_migration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90101);
 function skipsMigration(revision, workload, {migration: migration}) {
  if (migration === void 0) return;
  if ((0, _domain_canary_workload_revision_js__WEBPACK_IMPORTED_MODULE_2__.DT)(workload, '').id === revision.id) return 'live';
  return (0, _domain_canary_revision_history_js__WEBPACK_IMPORTED_MODULE_1__.Lu)(workload).some(images => (0, 
  _domain_canary_workload_revision_js__WEBPACK_IMPORTED_MODULE_2__.bE)('', images).id === revision.id) ? 'served' : void 0;
 }
 async function isMigrated(revision, lock, world) {
  const {api: api, spec: spec} = world;
  const {migration: migration, namespace: namespace, workload: name, kind: kind = 'Deployment'} = spec;
  if (migration === void 0) return true;
  const workload = await api.read({
   kind: kind,
   namespace: namespace,
   name: name
  });
  if (workload === void 0 || skipsMigration(revision, workload, spec) !== void 0) return true;
  const job = (0, _domain_migration_migration_job_js__WEBPACK_IMPORTED_MODULE_3__.Aj)(name, revision);
  const note = (0, _domain_migration_migration_note_js__WEBPACK_IMPORTED_MODULE_6__.V7)(workload);
  if (note !== void 0 && note.job !== job) {
   await forgetMigration(workload, world);
   return false;
  }
  const found = await api.read({
   kind: 'Job',
   namespace: namespace,
   name: job
  });
  if (found !== void 0 && note?.uid !== void 0) return (0, _domain_migration_job_state_js__WEBPACK_IMPORTED_MODULE_7__.d)(found).kind === 'passed';
  if (found === void 0 && note?.uid !== void 0) return false;
  if (found !== void 0 && !(0, _domain_migration_migration_job_js__WEBPACK_IMPORTED_MODULE_3__.FD)(found, name)) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `Job ${job} exists and was not created by deploy-kit. Rename or delete it.`);
  await startMigration({
   revision: revision,
   workload: workload,
   job: job,
   found: found,
   migration: migration
  }, lock, world);
  return false;
 }
 async function startMigration({revision: {images: images}, workload: workload, job: job, found: found, migration: migration}, lock, world) {
  const {api: api, spec: spec} = world;
  const template = world.release?.workload?.result ?? workload;
  const chosen = (0, _domain_migration_migration_spec_js__WEBPACK_IMPORTED_MODULE_8__.d)(template, migration, spec.images.keys());
  if ('problem' in chosen) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', chosen.problem);
  const record = (object, uid) => (0, _split_change_objects_js__WEBPACK_IMPORTED_MODULE_4__.y1)(object, (0, 
  _domain_cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_9__.gn)(object, (0, _domain_migration_migration_note_js__WEBPACK_IMPORTED_MODULE_6__.Co)(object, {
   job: job,
   uid: uid
  })), world);
  const noted = (0, _domain_migration_migration_note_js__WEBPACK_IMPORTED_MODULE_6__.V7)(workload) === void 0 ? await record(workload, void 0) : workload;
  const holder = lock.holder();
  const source = {
   workload: template,
   name: job,
   images: images,
   container: chosen.container,
   migration: migration,
   holder: holder
  };
  const created = found ?? await api.create('Job', (0, _domain_migration_migration_job_js__WEBPACK_IMPORTED_MODULE_3__.mp)(source));
  await lock.requireHolder(holder).catch(async error => {
   await api.remove({
    kind: 'Job',
    namespace: spec.namespace,
    name: job
   }, {
    uid: (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_10__.kz)(created)
   });
   throw error;
  });
  await record(noted, (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_10__.kz)(created));
 }
 async function forgetMigration(workload, world) {
  if (await (0, _remove_migration_js__WEBPACK_IMPORTED_MODULE_5__.h)(workload, world)) await (0, 
  _split_change_objects_js__WEBPACK_IMPORTED_MODULE_4__.y1)(workload, (0, _domain_cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_9__.gn)(workload, (0, 
  _domain_migration_migration_note_js__WEBPACK_IMPORTED_MODULE_6__.Co)(workload, void 0)), world);
 }
}),

/***/ 35295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => retryReads
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39308);
 const TRIES = 4;
 const AGAIN_AFTER_MILLISECONDS = 500;
 function retryReads(world) {
  const {api: api, clock: clock} = world;
  const again = async read => {
   for (let tries = 1; ;tries += 1) try {
    return await read();
   } catch (error) {
    if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) || !(0, 
    _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__.WG)(error) || tries === TRIES) throw error;
    await clock.sleep(AGAIN_AFTER_MILLISECONDS);
   }
  };
  return {
   ...world,
   api: {
    ...api,
    now: () => again(() => api.now()),
    read: address => again(() => api.read(address)),
    list: (kind, namespace, labels) => again(() => api.list(kind, namespace, labels)),
    lastLines: container => again(() => api.lastLines(container)),
    linesSince: (container, since) => again(() => api.linesSince(container, since)),
    resourcesOf: apiVersion => again(() => api.resourcesOf(apiVersion)),
    readAny: address => again(() => api.readAny(address)),
    apply: (address, object, how) => how.isDryRun ? again(() => api.apply(address, object, how)) : api.apply(address, object, how),
    review: (kind, spec) => again(() => api.review(kind, spec)),
    lastWarnings: pod => again(() => api.lastWarnings(pod))
   }
  };
 }
}),

/***/ 55286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  TI: () => rollingTarget,
  Wr: () => inspectOwner,
  qL: () => inspectWorkload
 });
 var _stepped_use_cases_stepped_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94639);
 var _domain_access_role_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78643);
 var _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72428);
 var _domain_inspect_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(441);
 var _domain_rolling_workload_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57549);
 var _inspect_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69626);
 var _inspect_permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35248);
 var _kubernetes_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82199);
 var _domain_migration_migration_spec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11641);
 var _migration_inspect_migration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96559);
 const ROLLING_CAPABILITIES = {
  traffic: 'none',
  minimumStepPercent: 100,
  stops: 'two-shifts',
  preview: false,
  perRevisionMetrics: false,
  survivesLostRunner: 'no'
 };
 function rollingTarget(world, run, split) {
  const {spec: spec, api: api} = world;
  const stepped = (0, _stepped_use_cases_stepped_target_js__WEBPACK_IMPORTED_MODULE_0__.b)({
   split: split,
   clock: world.clock,
   leaseSeconds: _kubernetes_target_js__WEBPACK_IMPORTED_MODULE_6__.Vb,
   platformName: 'Kubernetes',
   newToken: run.newToken,
   pauseTimeoutSeconds: run.pauseTimeoutSeconds,
   capabilities: ROLLING_CAPABILITIES,
   readyWithinSeconds: (0, _domain_migration_migration_spec_js__WEBPACK_IMPORTED_MODULE_8__.i)(spec),
   explain: (ref, ending) => (0, _kubernetes_target_js__WEBPACK_IMPORTED_MODULE_6__.WE)(ref, ending, {
    api: api,
    spec: {
     ...spec,
     traffic: 'rolling update'
    }
   })
  });
  return {
   ...stepped,
   async prepare(request) {
    const prepared = await stepped.prepare(request);
    const workload = await api.read({
     kind: spec.kind,
     namespace: spec.namespace,
     name: spec.workload
    });
    const rules = [ ...(0, _domain_access_role_rules_js__WEBPACK_IMPORTED_MODULE_1__.$N)(spec.kind), ...(0, 
    _domain_access_role_rules_js__WEBPACK_IMPORTED_MODULE_1__.pb)(spec.cronJobs), ...(0, 
    _domain_access_role_rules_js__WEBPACK_IMPORTED_MODULE_1__.Iw)(spec.migration) ];
    const inspected = world.release?.workload === void 0 ? spec : {
     ...spec,
     images: new Map
    };
    const migration = workload && (0, _migration_inspect_migration_js__WEBPACK_IMPORTED_MODULE_7__.v)(prepared.canary, workload, world);
    const refusals = [ ...await (0, _inspect_permissions_js__WEBPACK_IMPORTED_MODULE_5__.R)(api, {
     rules: rules,
     namespace: spec.namespace
    }), ...await (0, _inspect_cluster_js__WEBPACK_IMPORTED_MODULE_4__.Ok)(world), ...migration?.problems ?? [], ...world.release?.refusals ?? [], ...workload === void 0 ? [] : [ ...inspectWorkload(workload, inspected), ...inspectOwner(workload, spec) ] ];
    return {
     ...prepared,
     changes: [ ...world.release?.changes ?? [], ...migration?.changes ?? [], ...prepared.changes ],
     warnings: [ ...prepared.warnings, ...request.isWayBack ? refusals : [] ],
     refusals: [ ...refusals.map(reason => ({
      code: 'preflight',
      reason: reason
     })), ...prepared.refusals ]
    };
   }
  };
 }
 function inspectWorkload(workload, {kind: kind, workload: own, images: images}) {
  const name = `${kind} ${own}`;
  return [ ...(0, _domain_inspect_images_js__WEBPACK_IMPORTED_MODULE_2__.J)(workload, {
   name: name,
   images: images
  }), ...(0, _domain_rolling_workload_kind_js__WEBPACK_IMPORTED_MODULE_3__.n)(kind, workload) ? [ `${name} has the update strategy OnDelete, so its pods are not replaced. Set RollingUpdate.` ] : [], ...(0, 
  _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_9__.mz)(workload, 'spec', 'paused') === true ? [ `${name} is paused. Run kubectl rollout resume first.` ] : [], ...(0, 
  _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_9__.mz)(workload, 'spec', 'replicas') === 0 ? [ `${name} has 0 replicas. Scale it up first.` ] : [] ];
 }
 function inspectOwner(workload, {kind: kind}) {
  const reconciled = (0, _inspect_cluster_js__WEBPACK_IMPORTED_MODULE_4__.pk)({
   ...workload,
   kind: kind
  });
  return reconciled === void 0 ? [] : [ reconciled ];
 }
}),

/***/ 87449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => kindOf,
  JZ: () => markObject,
  y1: () => changeObject
 });
 var _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57318);
 var _domain_cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28634);
 var _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72428);
 var _domain_cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22222);
 async function changeObject(object, patch, {api: api, spec: {namespace: namespace}}) {
  return api.patch({
   kind: kindOf(object),
   namespace: namespace,
   name: (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(object)
  }, patch);
 }
 async function markObject(object, holder, world) {
  const patch = (0, _domain_cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__.fz)(object, _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_3__.Of, holder);
  if (patch.length > 0) await changeObject(object, (0, _domain_cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_2__.gn)(object, patch), world);
 }
 function kindOf(object) {
  const kind = (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(object, 'kind') ?? '';
  if (!Object.hasOwn(_domain_cluster_resources_js__WEBPACK_IMPORTED_MODULE_0__.eZ, kind)) throw new TypeError('An object was read without its kind.');
  return kind;
 }
}),

/***/ 39961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  v: () => isRefusal
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const REFUSED = [ 'rejected', 'access-denied', 'not-found', 'bad-input' ];
 function isRefusal(error) {
  return error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s && REFUSED.includes(error.code);
 }
}),

/***/ 1223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  J: () => kubernetesSplit
 });
 var rollout_note = __webpack_require__(73513);
 var pod_trouble = __webpack_require__(4360);
 var names_of_side = __webpack_require__(47620);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/canary/replicas-of-share.js
 function replicasOfShare(replicas, percent) {
  return Math.max(1, Math.ceil(replicas * percent / 100));
 }
 var kube_object = __webpack_require__(72428);
 var deployment_state = __webpack_require__(52958);
 var migration_placement = __webpack_require__(86544);
 var pods_of = __webpack_require__(59580);
 var errors = __webpack_require__(33047);
 var canary_autoscaler = __webpack_require__(57636);
 var canary_names = __webpack_require__(57318);
 var canary_objects = __webpack_require__(51574);
 var workload_revision = __webpack_require__(56538);
 var json_patch = __webpack_require__(28634);
 var route_split = __webpack_require__(80230);
 var follow_cron_jobs = __webpack_require__(34805);
 var change_objects = __webpack_require__(87449);
 var read_cluster = __webpack_require__(61859);
 var migration_note = __webpack_require__(46726);
 var remove_migration = __webpack_require__(90101);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/split/remove-canary.js
 async function removeCanary(revision, world) {
  const reading = await (0, read_cluster.D$)(world);
  const {canary: canary, canaryRevision: canaryRevision, weight: weight} = reading;
  if (canary !== void 0 && canaryRevision?.id !== revision.id) return;
  if (weight !== 0 && weight !== void 0) throw new errors.s('conflict', `Cannot remove the canary ${revision.label}: it has ${weight}% of the traffic.`);
  await removeObjects(reading, world);
 }
 async function removeObjects(reading, world) {
  const {api: api, clock: clock, spec: spec} = world;
  const {canary: before} = reading;
  if (!await (0, remove_migration.h)(reading.stable, world)) return;
  if (before !== void 0 && (0, kube_object.fy)(before)) return;
  if (before !== void 0) await clock.sleep(spec.drainSeconds * 1e3);
  const {canary: canary, stable: stable, routes: routes, weight: weight} = await (0, 
  read_cluster.D$)(world);
  if (weight !== void 0 && weight !== 0) throw new errors.s('conflict', `Another client sends traffic to the canary of ${spec.workload}.`);
  for (const autoscaler of await api.list('HorizontalPodAutoscaler', spec.namespace)) {
   const patch = (0, canary_autoscaler.C5)(autoscaler, spec.workload) ? (0, canary_autoscaler.ld)(autoscaler) : [];
   if (patch.length > 0) await (0, change_objects.y1)(autoscaler, (0, json_patch.gn)(autoscaler, patch), world);
  }
  for (const route of routes) await (0, change_objects.JZ)(route, void 0, world);
  await removeService(world);
  const unmark = [ ...(0, json_patch.fz)(stable, canary_names.Of, void 0), ...(0, 
  migration_note.Co)(stable, void 0) ];
  if (unmark.length > 0) await (0, change_objects.y1)(stable, (0, json_patch.gn)(stable, unmark), world);
  const address = {
   kind: 'Deployment',
   namespace: spec.namespace,
   name: (0, canary_names.mh)(spec.workload)
  };
  const resourceVersion = canary && (0, kube_object.$6)(canary, 'metadata', 'resourceVersion');
  if (canary !== void 0) await api.remove(address, {
   uid: (0, kube_object.kz)(canary),
   resourceVersion: resourceVersion
  });
 }
 async function removeService({api: api, spec: {namespace: namespace, service: service}}) {
  const address = {
   kind: 'Service',
   namespace: namespace,
   name: (0, canary_names.mh)(service)
  };
  const found = await api.read(address);
  if (found !== void 0 && (0, canary_objects.rf)(found, service)) await api.remove(address, {
   uid: (0, kube_object.kz)(found)
  });
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/split/set-share.js
 async function setShare(revision, {percent: percent, holder: holder}, world) {
  const reading = await (0, read_cluster.D$)(world);
  if (percent === 0) return moveBack(reading, world);
  const {canary: canary, canaryRevision: canaryRevision, stable: stable} = reading;
  if (canary === void 0 || canaryRevision?.id !== revision.id) throw new errors.s('conflict', `${revision.label} is not the canary of ${world.spec.workload}.`);
  if ((0, kube_object.lW)(canary, canary_names.Of) !== holder) return (0, change_objects.JZ)(canary, holder, world);
  const wanted = replicasOfShare((0, deployment_state.hb)(stable), percent);
  await holdAutoscalers((0, deployment_state.hb)(stable), world);
  if ((0, deployment_state.hb)(canary) < wanted) {
   await (0, change_objects.y1)(canary, (0, json_patch.gn)(canary, [ {
    op: 'replace',
    path: (0, json_patch.Wn)('spec', 'replicas'),
    value: wanted
   } ]), world);
   return;
  }
  if (availableOf(canary) >= wanted) await setRoutes(reading, percent, world);
 }
 async function holdAutoscalers(replicas, world) {
  const {api: api, spec: spec} = world;
  for (const autoscaler of await api.list('HorizontalPodAutoscaler', spec.namespace)) {
   const patch = (0, canary_autoscaler.C5)(autoscaler, spec.workload) ? (0, canary_autoscaler.hu)(autoscaler, replicas) : [];
   if (patch.length > 0) await (0, change_objects.y1)(autoscaler, (0, json_patch.gn)(autoscaler, patch), world);
  }
 }
 async function setRoutes({routes: routes, context: context}, percent, world) {
  for (const route of routes) {
   const patch = (0, route_split.V)(route, percent, context);
   if (patch.length > 0) await (0, change_objects.y1)(route, (0, json_patch.gn)(route, patch), world);
  }
 }
 async function moveBack(reading, world) {
  const {canary: canary, canaryRevision: canaryRevision, live: live, stable: stable, weight: weight} = reading;
  const placedBeside = canary && (0, canary_objects.$P)(canary);
  const before = canaryRevision?.id === live.id ? placedBeside : void 0;
  if (before === void 0) {
   const isRestored = placedBeside && (0, workload_revision.bE)(world.spec.workload, placedBeside).id === live.id;
   if (isRestored && weight === 100 && (0, deployment_state.m$)(stable) && isServing(canary)) return;
   return setRoutes(reading, 0, world);
  }
  if (isBeingRemoved(reading, world)) return removeObjects(reading, world);
  if (weight !== 100 && isServing(canary)) return setRoutes(reading, 100, world);
  await (0, follow_cron_jobs.fw)({
   before: canaryRevision?.images ?? {},
   after: before
  }, world);
  await (0, change_objects.y1)(stable, (0, json_patch.gn)(stable, (0, workload_revision.Bu)(stable, before)), world);
 }
 function isBeingRemoved({canary: canary, canaryService: canaryService}, {spec: spec}) {
  const isGoing = canary !== void 0 && (0, kube_object.fy)(canary);
  return isGoing || spec.traffic !== 'service-selector' && canaryService === void 0;
 }
 function isServing(canary) {
  return canary !== void 0 && !(0, kube_object.fy)(canary) && availableOf(canary) > 0;
 }
 function availableOf(workload) {
  return (0, kube_object.tk)(workload, 'status', 'availableReplicas') ?? 0;
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/split/canary-placement.js
 async function canaryPlacement({id: id, label: label}, {canary: canary, canaryRevision: canaryRevision, live: live, stable: stable, weight: weight}, world) {
  if (canary === void 0 && live.id === id) return {
   state: (0, deployment_state.m$)(stable) ? 'starting' : 'ready'
  };
  if (canary === void 0) return (0, migration_placement.q)({
   label: label
  }, stable, world);
  if (canaryRevision?.id !== id || (0, kube_object.fy)(canary)) return {
   state: 'absent'
  };
  const takeover = live.id === id ? (0, deployment_state.DY)(stable) : void 0;
  if (takeover?.kind === 'failed') return {
   state: 'failed',
   cause: 'never-healthy',
   reason: `The stable Deployment did not take over ${label}: ${takeover.reason}`
  };
  if (!(0, deployment_state.XJ)(canary)) return {
   state: 'starting'
  };
  const trouble = (0, pod_trouble.wd)(await (0, pods_of.EB)(canary, world), await world.api.now());
  if (trouble !== void 0) return {
   state: 'failed',
   ...await (0, pods_of.Nr)(trouble, world)
  };
  const state = (0, deployment_state.DY)(canary);
  if (state.kind === 'failed') return {
   state: 'failed',
   cause: 'never-healthy',
   reason: state.reason
  };
  const needed = replicasOfShare((0, deployment_state.hb)(stable), weight ?? 100);
  return {
   state: availableOf(canary) >= Math.min(needed, (0, deployment_state.hb)(canary)) ? 'ready' : 'starting'
  };
 }
 var lease_lock = __webpack_require__(57710);
 var is_refusal = __webpack_require__(39961);
 var run_migration = __webpack_require__(92530);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/split/place-canary.js
 async function placeCanary(revision, lock, world) {
  const {api: api, spec: spec} = world;
  const holder = lock.holder();
  const reading = await (0, read_cluster.D$)(world);
  const {canary: canary, canaryRevision: canaryRevision, live: live, stable: stable, services: services, routes: routes} = reading;
  if (canary === void 0 && live.id === revision.id) return;
  if (canary !== void 0 && (0, kube_object.fy)(canary)) throw new errors.s('conflict', `The previous canary of ${spec.workload} is being removed.`);
  if (canaryRevision !== void 0 && canaryRevision.id !== revision.id) throw new errors.s('conflict', `Another canary of ${spec.workload} exists. Wait until its rollout ends, then deploy again.`);
  if ((0, workload_revision.bE)(spec.workload, {
   ...(0, workload_revision.IC)(stable),
   ...revision.images
  }).id !== revision.id) throw new errors.s('conflict', `The images of Deployment ${spec.workload} changed after the rollout of ${revision.label} started. Deploy again.`);
  for (const object of [ stable, ...routes ]) await (0, change_objects.JZ)(object, holder, world);
  if (canary === void 0 && !await (0, run_migration.M)(revision, lock, world)) return;
  const source = {
   stable: stable,
   services: services,
   images: revision.images,
   replicas: 1,
   holder: holder
  };
  if (spec.traffic !== 'service-selector') {
   const service = services.find(each => (0, kube_object.Vb)(each) === spec.service);
   if (service === void 0) throw new errors.s('not-found', `Service ${spec.service} does not exist.`);
   await createServiceOnce((0, canary_objects.YH)(service, source), world);
  }
  if (canary !== void 0) return;
  const placed = await api.create('Deployment', (0, canary_objects.Yw)(source));
  await lock.requireHolder(holder).catch(async error => {
   await api.remove({
    kind: 'Deployment',
    namespace: spec.namespace,
    name: (0, canary_names.mh)(spec.workload)
   }, {
    uid: (0, kube_object.kz)(placed)
   });
   throw error;
  });
 }
 async function createServiceOnce(object, {api: api, spec: {namespace: namespace, service: service}}) {
  const found = await api.read({
   kind: 'Service',
   namespace: namespace,
   name: (0, kube_object.Vb)(object)
  });
  if (found === void 0) await api.create('Service', object); else if (!(0, canary_objects.rf)(found, service)) throw new errors.s('conflict', `Service ${(0, 
  kube_object.Vb)(object)} exists and was not created by deploy-kit. Rename or delete it.`);
 }
 var revision_history = __webpack_require__(35415);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/split/promote-canary.js
 async function promoteCanary(revision, {isWayBack: isWayBack, world: world}) {
  const reading = await (0, read_cluster.D$)(world);
  const {stable: stable, live: live, canary: canary, canaryRevision: canaryRevision, weight: weight} = reading;
  if (live.id === revision.id && canary === void 0) return;
  if (canaryRevision?.id !== revision.id) throw new errors.s('conflict', `${revision.label} is not the canary of ${world.spec.workload}.`);
  if (live.id !== revision.id) {
   if (weight !== 100) throw new errors.s('conflict', `Cannot promote ${revision.label}: it has ${weight ?? '?'}% of the traffic, not 100%.`);
   await (0, remove_migration.h)(stable, world);
   await (0, change_objects.y1)(stable, (0, json_patch.gn)(stable, [ ...(0, revision_history.dO)(stable, {
    replaced: (0, workload_revision.IC)(stable),
    by: revision.images,
    isWayBack: isWayBack
   }), ...(0, migration_note.Co)(stable, void 0), ...(0, workload_revision.Bu)(stable, revision.images) ]), world);
   return;
  }
  if ((0, deployment_state.DY)(stable).kind !== 'ready') return;
  if (weight !== 0) return setRoutes(reading, 0, world);
  await (0, follow_cron_jobs.sp)({
   before: (0, canary_objects.$P)(canary ?? {}) ?? revision.images,
   after: revision.images
  }, world);
  await removeObjects(reading, world);
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/split/kubernetes-split.js
 function kubernetesSplit(world) {
  const {api: api, spec: spec} = world;
  const lock = (0, lease_lock.y)(world);
  let note;
  let look;
  let refused;
  const readOnce = () => look ??= (0, read_cluster.D$)(world).catch(error => {
   look = void 0;
   throw error;
  });
  const change = async task => {
   look = void 0;
   refused = void 0;
   await task();
  };
  return {
   now: () => api.now(),
   async readLock() {
    look = void 0;
    const found = await lock.read();
    note = found?.note;
    return found;
   },
   async readShares() {
    look = void 0;
    return (0, read_cluster.AR)(await readOnce(), {
     workload: spec.workload,
     note: note === void 0 ? void 0 : (0, rollout_note.wd)(note)
    });
   },
   place: revision => change(() => placeCanary(revision, lock, world).catch(error => {
    if ((0, is_refusal.v)(error)) refused = {
     id: revision.id,
     error: error
    };
    throw error;
   })),
   readPlacement: async revision => refused?.id === revision.id ? {
    state: 'failed',
    cause: 'never-healthy',
    reason: refused.error.message
   } : canaryPlacement(revision, await readOnce(), world),
   setPercent: (revision, percent) => change(() => setShare(revision, {
    percent: percent,
    holder: lock.holder()
   }, world)),
   promote: (revision, how) => change(() => promoteCanary(revision, {
    ...how,
    world: world
   })),
   remove: revision => change(() => removeCanary(revision, world)),
   replaceLock: (seen, next) => change(() => lock.replace(seen, next)),
   evidence: (canary, stable) => ({
    ...podEvidence(canary, {
     world: world,
     read: readOnce
    }),
    sides: () => (0, names_of_side.k)({
     canary: canary,
     stable: stable
    }, spec)
   })
  };
 }
 function podEvidence({id: id}, {world: world, read: read}) {
  return {
   async measure({series: series, percentiles: percentiles}) {
    const {canaryRevision: canaryRevision} = await read();
    if (canaryRevision?.id !== id) return;
    const none = {
     canary: new Map,
     stable: new Map
    };
    return {
     canary: [],
     stable: [],
     unsettled: new Set,
     series: series.map(() => none),
     percentiles: percentiles.map(() => none)
    };
   },
   alarms: () => Promise.resolve(new Map),
   async health() {
    const {canary: canary, canaryRevision: canaryRevision} = await read();
    if (canary === void 0 || canaryRevision?.id !== id) return;
    const pods = await (0, pods_of.EB)(canary, world);
    const unready = pods.filter(pod => !(0, pod_trouble.Ft)(pod));
    if (pods.length === 0) return;
    return {
     healthy: pods.length - unready.length,
     unhealthy: unready.length,
     reasons: unready.map(pods_of.Fx)
    };
   }
  };
 }
}),

/***/ 57710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  y: () => leaseLock
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_rollout_split_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31556);
 var _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72428);
 var _domain_lease_lease_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60565);
 function leaseLock({api: api, spec: {workload: workload, namespace: namespace}}) {
  const address = {
   kind: 'Lease',
   namespace: namespace,
   name: (0, _domain_lease_lease_object_js__WEBPACK_IMPORTED_MODULE_1__.AI)(workload)
  };
  let last;
  const readLast = async () => last ??= {
   lease: await api.read(address)
  };
  const lockOf = ({lease: lease}) => lease && (0, _domain_lease_lease_object_js__WEBPACK_IMPORTED_MODULE_1__.zR)(lease);
  const write = async (lease, lock) => {
   if ((new TextEncoder).encode(lock.note).length > _domain_rollout_split_state_js__WEBPACK_IMPORTED_MODULE_2__.$) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('rejected', `The state of the rollout is larger than the ${_domain_rollout_split_state_js__WEBPACK_IMPORTED_MODULE_2__.$} bytes of its Lease. Use fewer steps.`);
   const next = (0, _domain_lease_lease_object_js__WEBPACK_IMPORTED_MODULE_1__.e3)({
    workload: workload,
    namespace: namespace
   }, lock, {
    before: lease,
    now: await api.now()
   });
   return lease === void 0 ? api.create('Lease', next) : api.replace('Lease', next);
  };
  return {
   async read() {
    last = void 0;
    return lockOf(await readLast());
   },
   async replace(seen, lock) {
    const found = await readLast();
    const {lease: lease} = found;
    last = void 0;
    if (!isSame(seen, lockOf(found))) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('conflict', 'Another run changed the rollout lock.');
    if (lock !== void 0) last = {
     lease: await write(lease, lock)
    }; else if (lease !== void 0) await api.remove(address, {
     uid: (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.kz)(lease),
     resourceVersion: (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(lease, 'metadata', 'resourceVersion')
    });
   },
   holder: () => last === void 0 ? '' : lockOf(last)?.holder ?? '',
   async requireHolder(holder) {
    const lease = await api.read(address);
    if ((lease && (0, _domain_lease_lease_object_js__WEBPACK_IMPORTED_MODULE_1__.zR)(lease)?.holder) !== (holder === '' ? void 0 : holder)) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('conflict', 'Another run took the rollout lock.');
   }
  };
 }
 function isSame(one, other) {
  return one?.holder === other?.holder && one?.expiresAt === other?.expiresAt && one?.note === other?.note;
 }
}),

/***/ 59580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  EB: () => podsOf,
  Fx: () => describePod,
  Nr: () => withLastLine
 });
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78309);
 var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
 var _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 async function podsOf(workload, {api: api, spec: spec}) {
  const pods = await api.list('Pod', spec.namespace, (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.i1)(workload, 'spec', 'selector', 'matchLabels'));
  return pods.filter(pod => !(0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.fy)(pod));
 }
 const LINE_LENGTH = 200;
 async function withLastLine({cause: cause, reason: reason, pod: pod, container: container}, {api: api, spec: {namespace: namespace}}) {
  if (container === void 0) return {
   cause: cause,
   reason: reason
  };
  const lines = await api.lastLines({
   namespace: namespace,
   name: pod,
   container: container
  }).catch(() => []);
  const last = (0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)(lines.findLast(line => line.trim() !== '') ?? '').slice(0, LINE_LENGTH);
  return {
   cause: cause,
   reason: last === '' ? reason : (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_2__.D)(reason, `Last log line: ${last}`)
  };
 }
 function describePod(pod) {
  const condition = (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(pod, 'status', 'conditions').find(each => (0, 
  _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(each, 'type') === 'Ready');
  const why = (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(condition, 'message') ?? (0, 
  _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(condition, 'reason') ?? 'not ready';
  return (0, _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__.T)(`${(0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(pod)}: ${why}`).slice(0, LINE_LENGTH);
 }
}),

/***/ 61859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  AR: () => sharesOf,
  D$: () => readCluster
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_canary_canary_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1955);
 var _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57318);
 var _domain_canary_canary_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51574);
 var _domain_canary_workload_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56538);
 var _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72428);
 var _domain_route_route_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47640);
 var _domain_route_route_split_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80230);
 var _domain_route_weighted_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35037);
 async function readCluster({api: api, spec: spec}) {
  const {namespace: namespace, workload: workload, traffic: traffic} = spec;
  const stable = await api.read({
   kind: 'Deployment',
   namespace: namespace,
   name: workload
  });
  if (stable === void 0) throw missing(spec);
  const found = await api.read({
   kind: 'Deployment',
   namespace: namespace,
   name: (0, _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_5__.mh)(workload)
  });
  const canary = found !== void 0 && (0, _domain_canary_canary_objects_js__WEBPACK_IMPORTED_MODULE_1__.rf)(found, workload) ? found : void 0;
  const services = await api.list('Service', namespace);
  const others = services.filter(service => !(0, _domain_canary_canary_objects_js__WEBPACK_IMPORTED_MODULE_1__.rf)(service, spec.service));
  const context = {
   services: {
    namespace: namespace,
    stable: spec.service,
    canary: (0, _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_5__.mh)(spec.service)
   },
   labels: {
    stable: (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_6__.i1)(stable, 'spec', 'template', 'metadata', 'labels'),
    changed: (0, _domain_canary_canary_labels_js__WEBPACK_IMPORTED_MODULE_7__.EB)(stable, others)
   }
  };
  const candidates = traffic === 'service-selector' ? others.filter(each => (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(each) === spec.service) : await listRoutes({
   api: api,
   spec: spec
  });
  const shown = candidates.map(route => ({
   route: route,
   share: (0, _domain_route_route_split_js__WEBPACK_IMPORTED_MODULE_4__.SR)(route, context)
  }));
  const leading = shown.filter(({route: route, share: share}) => share !== void 0 || spec.routes.includes((0, 
  _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(route)));
  return {
   stable: stable,
   canary: canary,
   services: others,
   canaryService: services.find(each => !others.includes(each)),
   context: context,
   live: (0, _domain_canary_workload_revision_js__WEBPACK_IMPORTED_MODULE_2__.DT)(stable, workload),
   canaryRevision: canary && (0, _domain_canary_workload_revision_js__WEBPACK_IMPORTED_MODULE_2__.DT)(canary, workload),
   routes: leading.map(({route: route}) => route),
   weight: (0, _domain_route_weighted_rules_js__WEBPACK_IMPORTED_MODULE_8__._m)(leading.flatMap(({share: share}) => share === void 0 ? [] : [ share ]))
  };
 }
 async function listRoutes({api: api, spec: spec}) {
  const lists = await Promise.all(_domain_route_route_kind_js__WEBPACK_IMPORTED_MODULE_3__.o[spec.traffic].map(kind => api.list(kind, spec.namespace)));
  const all = lists.flat();
  return spec.routes.length === 0 ? all : all.filter(route => spec.routes.includes((0, 
  _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(route)));
 }
 function missing({namespace: namespace, workload: workload}) {
  return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('not-found', `Deployment ${workload} does not exist in namespace ${namespace}. Check the inputs workload and namespace, or apply the manifest first.`);
 }
 function sharesOf({live: live, canary: canary, canaryRevision: canaryRevision, weight: weight, stable: stable}, {workload: workload, note: note}) {
  if (canary === void 0 || canaryRevision === void 0) {
   const expected = note?.canary;
   const name = (0, _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_5__.mh)(workload);
   const revision = {
    id: expected?.id ?? name,
    label: expected?.label ?? name,
    images: {},
    digests: {}
   };
   const isLeft = note?.stage === 'back' && note.canary.id !== live.id && (0, _domain_cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_6__.lW)(stable, _domain_canary_canary_names_js__WEBPACK_IMPORTED_MODULE_5__.Of) !== void 0;
   const hasTraffic = weight !== void 0 && weight !== 0;
   return {
    stable: live,
    others: hasTraffic || isLeft ? [ {
     revision: revision,
     percent: weight ?? 0
    } ] : []
   };
  }
  const before = (0, _domain_canary_canary_objects_js__WEBPACK_IMPORTED_MODULE_1__.$P)(canary);
  if (canaryRevision.id !== live.id || before === void 0) return {
   stable: live,
   others: [ {
    revision: canaryRevision,
    percent: weight
   } ]
  };
  return {
   stable: (0, _domain_canary_workload_revision_js__WEBPACK_IMPORTED_MODULE_2__.bE)(workload, before),
   others: [ {
    revision: canaryRevision,
    percent: 100
   } ]
  };
 }
})

};
