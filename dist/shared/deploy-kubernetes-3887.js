import { modules as shared0 } from './use-cases-m77803.js';
export const id = 3887;
export const ids = [3887];
export const modules = {
...shared0,

/***/ 18865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var errors = __webpack_require__(33047);
 var source_kinds = __webpack_require__(76097);
 var strategies = __webpack_require__(62325);
 var assumed_role = __webpack_require__(82437);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/use-cases/inputs/connection-inputs.js
 const EKS_NAME = /^[0-9A-Za-z][A-Za-z0-9_-]{0,99}$/;
 const OF_KUBECONFIG = [ 'context', 'allow-insecure-tls' ];
 const OF_EKS = [ 'role-to-assume' ];
 function readClusterConnection(inputs) {
  const text = inputs.block('kubeconfig');
  const cluster = inputs.text('eks-cluster');
  const role = (0, assumed_role.p)(inputs);
  const context = inputs.text('context');
  const allowsInsecure = inputs.yesNo('allow-insecure-tls') === true;
  if (text !== void 0 && cluster !== void 0) throw (0, errors.A)('eks-cluster', 'it cannot be combined with "kubeconfig". Remove one of the two.');
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
  if (!EKS_NAME.test(cluster)) throw (0, errors.A)('eks-cluster', 'this is not the name of a cluster. Use the name, not the ARN.');
  return {
   kind: 'eks',
   cluster: cluster,
   role: role
  };
 }
 function refuseGiven(inputs, names, needs) {
  const useless = names.find(name => ![ '', 'false' ].includes(inputs.text(name) ?? ''));
  if (useless !== void 0) throw (0, errors.A)(useless, `it is only used with "${needs}". Set "${needs}", or remove this input.`);
 }
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
 function readWorkload(inputs, {strategy: strategy, version: version}) {
  const {kind: kind, name: name} = readWorkloadName(inputs.required('workload'));
  if (kind !== 'Deployment' && strategy !== 'rolling') throw (0, errors.A)('strategy', `\`${strategy}\` is supported for a Deployment only. Set strategy: rolling for a ${kind}.`);
  return {
   kind: kind,
   workload: name,
   strategy: strategy,
   images: readImages(inputs, version),
   ...readTraffic(inputs, strategy),
   namespace: readName(inputs, {
    input: 'namespace',
    pattern: LABEL
   }),
   service: readName(inputs, {
    input: 'service',
    pattern: NAME
   }),
   readyWithinSeconds: inputs.durationSeconds('ready-within', {
    from: 10,
    to: HOUR_SECONDS
   }) ?? 300
  };
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
 function readTraffic(inputs, strategy) {
  const traffic = inputs.choice('traffic', [ 'auto', ...TRAFFIC ]) ?? 'auto';
  const routes = inputs.list('routes');
  const wrong = routes.findIndex(name => !NAME.test(name));
  if (wrong !== -1) throw (0, errors.A)('routes', `item ${wrong + 1} is not the name of a route. Use its metadata.name.`);
  if (traffic === 'service-selector' && strategy === 'canary') throw (0, errors.A)('traffic', 'a Service splits no traffic by percent. Set strategy: blue-green, or use Gateway API or Istio.');
  if (traffic === 'service-selector' && routes.length > 0) throw (0, errors.A)('routes', 'it is not supported with traffic: service-selector. Remove it.');
  return {
   traffic: traffic,
   routes: routes,
   drainSeconds: inputs.durationSeconds('drain', {
    from: 0,
    to: HOUR_SECONDS
   }) ?? 10
  };
 }
 var shift_inputs = __webpack_require__(93864);
 // CONCATENATED MODULE: ./build/src/actions/deploy-kubernetes/inputs.js
 const DEFAULTS = {
  traffic: 'auto'
 };
 const USED_BY = {
  ...strategies.dY,
  traffic: [ 'canary', 'blue-green' ],
  routes: [ 'canary', 'blue-green' ]
 };
 async function readInputs(inputs, kinds = source_kinds.e) {
  const strategy = inputs.choice('strategy', strategies.YL) ?? 'rolling';
  const common = (0, shift_inputs.Cy)(inputs, strategy);
  if (common.purpose !== 'rollback') (0, strategies.J6)(inputs, strategy, {
   usedBy: USED_BY,
   defaults: DEFAULTS
  });
  const version = (0, shift_inputs.$4)(inputs, common.purpose);
  const spec = readWorkload(inputs, {
   strategy: strategy,
   version: version
  });
  const connection = readClusterConnection(inputs);
  if (strategy !== 'rolling' && common.purpose !== 'rollback' && inputs.block('gates') === void 0) throw (0, 
  errors.A)('gates', `a value is required with strategy: ${strategy}, because Kubernetes does not count requests. Declare gates on a source such as Prometheus, or set \`targets:\` to judge only the health of the pods.`);
  const shift = await (0, shift_inputs.MO)(inputs, {
   strategy: common.purpose === 'rollback' ? 'rolling' : strategy,
   waitUntil: common.waitUntil
  }, {
   platformName: 'Kubernetes',
   splitter: splitterOf(spec),
   instances: 'pods',
   scaleDownDelaySeconds: 0,
   ...{
    readyWithinSeconds: spec.readyWithinSeconds,
    ...gatesOf(spec, kinds)
   }
  });
  return {
   connection: connection,
   spec: spec,
   version: version,
   ...common,
   ...shift
  };
 }
 const SPLITTERS = {
  'gateway-api': 'The gateway',
  istio: 'The mesh',
  'service-selector': 'The Service',
  auto: 'The route'
 };
 function splitterOf({traffic: traffic}) {
  return SPLITTERS[traffic];
 }
 function gatesOf({traffic: traffic}, kinds) {
  const load = () => Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(8575), __webpack_require__.e(8269) ]).then(__webpack_require__.bind(__webpack_require__, 32785));
  return {
   parseGates: async text => (await load()).parseKubernetesGates(text, {
    sources: await kinds(),
    traffic: traffic === 'auto' ? void 0 : traffic
   }),
   noGates: async () => (await load()).NO_GATES
  };
 }
}),

/***/ 23887:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66884);
   var _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85346);
   var _wiring_connect_kubernetes_later_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6352);
   var _wiring_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21566);
   var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12897);
   var _wiring_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71541);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18865);
   var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76429);
   const {env: env} = process;
   const {phase: phase, step: step} = (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.b)(env);
   const inputs = (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a)();
   const kubernetes = {
    readRequest: () => (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.K)(inputs, _wiring_source_kinds_js__WEBPACK_IMPORTED_MODULE_7__.B),
    connect: (0, _wiring_connect_kubernetes_later_js__WEBPACK_IMPORTED_MODULE_8__.H)(env, step.clock),
    connectSources: (0, _wiring_connect_sources_later_js__WEBPACK_IMPORTED_MODULE_9__.f)(env, step.clock),
    newToken: () => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    step: step
   };
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)(() => phase === 'post' ? (0, 
   _run_js__WEBPACK_IMPORTED_MODULE_6__.O)(kubernetes) : (0, _run_js__WEBPACK_IMPORTED_MODULE_6__.g)(kubernetes, (0, 
   _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__.L)(inputs, (0, 
   _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_3__.I)(inputs), 'workload')));
   (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_4__.T)(step);
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 76429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => finish,
  g: () => deploy
 });
 var _targets_kubernetes_use_cases_left_way_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57862);
 var _targets_stepped_use_cases_left_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77803);
 var _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49567);
 function deploy(kubernetes, requested) {
  const {readRequest: readRequest, step: step} = kubernetes;
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_0__.G)(async reach => {
   const request = await readRequest();
   if (request.planLines.length > 0) await step.log.group('Plan', () => {
    request.planLines.forEach(line => step.log.line(line));
    return Promise.resolve();
   });
   const {deployKubernetes: deployKubernetes} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(4e3), __webpack_require__.e(3362) ]).then(__webpack_require__.bind(__webpack_require__, 93362));
   return connected(kubernetes, {
    request: request,
    reach: reach
   }, dependencies => deployKubernetes(request, dependencies));
  }, step, {
   ownOutputs: () => ({}),
   requested: requested
  });
 }
 function finish(kubernetes) {
  const {readRequest: readRequest, step: step} = kubernetes;
  return (0, _use_cases_rollout_report_report_run_js__WEBPACK_IMPORTED_MODULE_0__.H)(async reach => {
   const left = (0, _targets_stepped_use_cases_left_rollout_js__WEBPACK_IMPORTED_MODULE_1__.GG)(step.state);
   const way = (0, _targets_kubernetes_use_cases_left_way_js__WEBPACK_IMPORTED_MODULE_2__.W)(step.state);
   if (left === void 0 || way === void 0) return;
   const request = await readRequest();
   const {finishLeftKubernetes: finishLeftKubernetes} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4029), __webpack_require__.e(5278), __webpack_require__.e(8878), __webpack_require__.e(2990), __webpack_require__.e(327), __webpack_require__.e(4e3), __webpack_require__.e(3362), __webpack_require__.e(9471) ]).then(__webpack_require__.bind(__webpack_require__, 69471));
   return connected(kubernetes, {
    request: request,
    reach: reach
   }, dependencies => finishLeftKubernetes({
    ...left,
    ...way
   }, request, dependencies));
  }, step);
 }
 async function connected({connect: connect, step: step, newToken: newToken, connectSources: connectSources}, {request: request, reach: reach}, task) {
  const world = await reach(() => connect(request));
  try {
   return await task({
    ...step,
    world: world,
    newToken: newToken,
    connectSources: connectSources
   });
  } finally {
   world.close();
  }
 }
}),

/***/ 83483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  k: () => readNamedValues
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
 function readNamedValues(items, {input: input, noun: noun, name: name, example: example}) {
  const pairs = new Map;
  items.forEach((item, index) => {
   const [, key = '', value = ''] = /^([^=\s]+)\s*=\s*(\S+)$/.exec(item) ?? [];
   if (!name.test(key)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `item ${index + 1} is not ${noun}=value. Write one line for each ${noun}, such as ${example}.`);
   if (pairs.has(key)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `${noun} ${(0, 
   _quote_safe_js__WEBPACK_IMPORTED_MODULE_1__.AB)(key)} appears twice. Remove one of the two.`);
   pairs.set(key, value);
  });
  return pairs;
 }
}),

/***/ 56538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Bu: () => setImages,
  DT: () => revisionOf,
  IC: () => imagesOf,
  bE: () => revisionOfImages,
  ol: () => digestOf
 });
 var _cluster_json_patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28634);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72428);
 const LISTS = [ 'initContainers', 'containers' ];
 const DIGEST = /@(?<digest>sha256:[0-9a-f]{64})$/;
 function imagesOf(workload) {
  const containers = LISTS.flatMap(list => (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.gT)(workload, 'spec', 'template', 'spec', list));
  return Object.fromEntries(containers.flatMap(container => {
   const name = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(container, 'name');
   const image = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_0__.$6)(container, 'image');
   return name === void 0 || image === void 0 ? [] : [ [ name, image ] ];
  }));
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
  const image = images[workload] ?? Object.values(images)[0] ?? '';
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
 function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
 }
}),

/***/ 57862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D: () => saveWay,
  W: () => readWay
 });
 const LEFT = 'left-kubernetes';
 function saveWay(state, {way: way, spec: {namespace: namespace}}) {
  state.save(LEFT, JSON.stringify({
   way: way,
   spec: {
    namespace: namespace
   }
  }));
 }
 function readWay(state) {
  const left = state.read(LEFT);
  return left === void 0 ? void 0 : JSON.parse(left);
 }
}),

/***/ 6352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  H: () => connectKubernetesLater
 });
 function connectKubernetesLater(env, clock) {
  return async ({connection: connection}) => (await __webpack_require__.e(5007).then(__webpack_require__.bind(__webpack_require__, 25007))).connectKubernetes(env, {
   connection: connection,
   clock: clock
  });
 }
})

};
