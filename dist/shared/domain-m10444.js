export const modules = {

/***/ 97422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  LT: () => isInProgress,
  XU: () => isDead,
  gV: () => stageOf
 });
 const STAGES = {
  created: 'waiting',
  queued: 'waiting',
  build_in_progress: 'building',
  pre_deploy_in_progress: 'pre-deploy',
  update_in_progress: 'updating',
  live: 'live',
  deactivated: 'replaced',
  build_failed: 'build-failed',
  pre_deploy_failed: 'pre-deploy-failed',
  update_failed: 'update-failed',
  canceled: 'canceled'
 };
 Object.keys(STAGES);
 const IN_PROGRESS = [ 'waiting', 'building', 'pre-deploy', 'updating' ];
 function stageOf(status) {
  return Object.hasOwn(STAGES, status) ? STAGES[status] : 'unknown';
 }
 function isInProgress(stage) {
  return IN_PROGRESS.includes(stage);
 }
 function isDead(stage) {
  return stage === 'canceled' || stage.endsWith('failed');
 }
}),

/***/ 64282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  DT: () => revisionOf,
  Ee: () => findOpen,
  KI: () => findLive,
  Pz: () => nameDeploy,
  TQ: () => findJudged,
  _M: () => repositoryOf,
  dw: () => stage,
  ol: () => digestOf,
  ve: () => findPrevious
 });
 var _deploy_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97422);
 function revisionOf(source, service) {
  if (source.kind === 'commit') return {
   id: source.commit,
   label: source.commit.slice(0, 7),
   images: {},
   digests: {}
  };
  const {image: image} = source;
  const digest = digestOf(image) ?? image;
  return {
   id: digest,
   label: labelOf(image, digest),
   images: {
    [service]: image
   },
   digests: {
    [service]: digest
   }
  };
 }
 function digestOf(image) {
  return /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1];
 }
 function repositoryOf(image) {
  return image.replace(/@sha256:[0-9a-f]+$/, '').replace(/:[\w.-]+$/, '');
 }
 function labelOf(image, digest) {
  const tag = /:([\w.-]+)@/.exec(image)?.[1];
  return tag ?? digest.replace(/^sha256:/, '').slice(0, 12);
 }
 function stage({status: status}) {
  return (0, _deploy_status_js__WEBPACK_IMPORTED_MODULE_0__.gV)(status);
 }
 function findLive(deploys) {
  return deploys.find(deploy => stage(deploy) === 'live');
 }
 function findOpen(deploys) {
  const live = findLive(deploys);
  return deploys.filter(deploy => (0, _deploy_status_js__WEBPACK_IMPORTED_MODULE_0__.LT)(stage(deploy)) || stage(deploy) === 'unknown' && (live === void 0 || deploy.createdAt > live.createdAt));
 }
 function findJudged(deploys, {now: now, judgedSeconds: judgedSeconds}) {
  const live = findLive(deploys);
  if (live?.finishedAt === void 0 || live.trigger !== 'api') return;
  return now < live.finishedAt + judgedSeconds * 1e3 ? live : void 0;
 }
 function findPrevious(deploys, live) {
  if (live === void 0) return;
  const served = deploys.filter(deploy => stage(deploy) === 'replaced' && deploy.createdAt < live.createdAt);
  let earlier = [];
  for (const deploy of [ ...served, live ].toSorted((one, other) => one.createdAt - other.createdAt)) {
   const {revision: revision, trigger: trigger} = deploy;
   if (revision === void 0 && deploy !== live) continue;
   const restored = earlier.findLastIndex(each => each.revision?.id === revision?.id);
   const others = trigger === 'rollback' ? earlier.slice(0, Math.max(0, restored)) : earlier;
   if (deploy === live) return others.findLast(each => each.revision?.id !== revision?.id);
   earlier = [ ...others, deploy ];
  }
  return;
 }
 function nameDeploy({id: id, revision: revision}) {
  return revision === void 0 ? id : `${id} of ${revision.label}`;
 }
}),

/***/ 99877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  z: () => readAccess
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const KEY = /^[\x21-\x7e]{8,512}$/;
 const LOOPBACK = [ 'localhost', '127.0.0.1', '[::1]' ];
 function readAccess(inputs) {
  const key = inputs.required('api-key');
  if (!KEY.test(key)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('api-key', 'this is not an API key. Create one in the account settings of Render, and set it from a secret.');
  return {
   address: readAddress(inputs),
   key: key
  };
 }
 function readAddress(inputs) {
  const text = inputs.text('api-url') ?? 'https://api.render.com/v1';
  const url = URL.canParse(text) ? new URL(text) : void 0;
  const isPlain = url !== void 0 && url.username + url.password + url.search + url.hash === '';
  const isSafe = url?.protocol === 'https:' || url?.protocol === 'http:' && LOOPBACK.includes(url.hostname);
  if (isPlain && isSafe) return url.href.replace(/\/$/, '');
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('api-url', 'expected a URL that starts with https://, without user, query and fragment.');
 }
}),

/***/ 10444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Hd: () => readHealthUrls,
  JQ: () => readServices,
  tW: () => readSources
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15117);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);
 var _domain_render_deploy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64282);
 const SERVICE = /^(?:srv|crn)-[a-z0-9]{1,60}$/;
 const COMMIT = /^[0-9a-f]{40}$/;
 const SERVICES_AT_MOST = 20;
 function readServices(inputs) {
  inputs.required('services');
  const services = inputs.list('services');
  const wrong = services.findIndex(id => !SERVICE.test(id));
  if (wrong !== -1) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('services', `item ${wrong + 1} is not the ID of a service, such as srv-d1f0c2m3n4o5p6q7r8s9. Copy it from the URL of the service in the Render Dashboard.`);
  const twice = services.find((id, index) => services.indexOf(id) !== index);
  if (twice !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('services', `service ${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.AB)(twice)} appears twice. Remove one of the two.`);
  if (services.length > SERVICES_AT_MOST) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('services', `at most ${SERVICES_AT_MOST} services are supported, got ${services.length}. Remove some.`);
  return services;
 }
 function readSources(inputs, version) {
  const [commit, image] = [ inputs.text('commit')?.toLowerCase(), inputs.text('image') ];
  if (version === 'previous') {
   const useless = [ 'commit', 'image' ].find(name => inputs.text(name) !== void 0);
   if (useless === void 0) return {
    commit: commit,
    image: image
   };
   throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(useless, 'it cannot be combined with `version: previous`. Remove one of the two.');
  }
  if (commit === void 0 && image === void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('commit', 'a value is required if "image" is not set. Set the SHA of the commit, such as ${{ github.sha }}.');
  if (commit !== void 0 && !COMMIT.test(commit)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('commit', 'expected the full SHA of a commit, with 40 hexadecimal digits, such as ${{ github.sha }}.');
  if (image !== void 0 && ((0, _domain_render_deploy_js__WEBPACK_IMPORTED_MODULE_2__.ol)(image) === void 0 || (0, 
  _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.o_)(image) === void 0)) throw (0, 
  _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('image', 'expected an image with its digest, repository@sha256:…. A tag can be moved, so a rollback could not find the image again.');
  return {
   commit: commit,
   image: image
  };
 }
 function readHealthUrls(inputs, services) {
  const urls = new Map;
  inputs.list('health-urls').forEach((item, index) => {
   const [, service = '', value = ''] = /^([^=\s]+)\s*=\s*(\S+)$/.exec(item) ?? [];
   if (!SERVICE.test(service)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('health-urls', `item ${index + 1} is not service=URL. Write one line for each service, such as srv-…=https://api.example.com/healthz.`);
   if (!services.includes(service)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('health-urls', `service ${(0, 
   _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.AB)(service)} is not in "services". Add it there, or remove the line.`);
   if (urls.has(service)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('health-urls', `service ${(0, 
   _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.AB)(service)} appears twice. Remove one of the two.`);
   urls.set(service, value === 'none' ? void 0 : readUrl(value, service));
  });
  return urls;
 }
 function readUrl(value, service) {
  const url = URL.canParse(value) ? new URL(value) : void 0;
  if (url !== void 0 && /^https?:$/.test(url.protocol) && url.username + url.password === '') return url.href;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('health-urls', `the URL of service ${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.AB)(service)} cannot be used. Write a URL that starts with https://, without a password, or none.`);
 }
})

};
