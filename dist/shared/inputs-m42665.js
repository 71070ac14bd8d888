export const modules = {

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
 var container_images = __webpack_require__(58046);
 var command_words = __webpack_require__(27405);
 var errors = __webpack_require__(33047);
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
   images: (0, container_images.y)(inputs, {
    version: version,
    example: 'web=registry.example.com/shop/web@sha256:…'
   }),
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
