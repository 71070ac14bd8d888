export const id = 8464;
export const ids = [8464,7917];
export const modules = {

/***/ 68464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  parseKubeconfig: () => parseKubeconfig
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_document_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47917);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72428);
 var _exec_plugin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94710);
 const INPUT = 'kubeconfig';
 function parseKubeconfig(text, {context: context, allowsInsecure: allowsInsecure}) {
  const config = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.lJ)((0, 
  _domain_document_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text, {
   kind: 'input',
   input: INPUT
  }).value);
  const name = context ?? (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(config, 'current-context');
  if (name === void 0 || name === '') throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, 'it has no current-context. Set the input context.');
  const chosen = find(config, {
   list: 'contexts',
   member: 'context',
   name: name
  });
  const cluster = find(config, {
   list: 'clusters',
   member: 'cluster',
   name: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(chosen, 'cluster') ?? ''
  });
  const isInsecure = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.mz)(cluster, 'insecure-skip-tls-verify') === true;
  if (isInsecure && !allowsInsecure) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, 'insecure-skip-tls-verify is set. Add certificate-authority-data, or set allow-insecure-tls.');
  if ((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(cluster, 'proxy-url') !== void 0) throw (0, 
  _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, 'proxy-url is not supported. Set the environment variable HTTPS_PROXY.');
  const user = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(chosen, 'user');
  return {
   server: readServer((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(cluster, 'server') ?? ''),
   authority: readBytes(cluster, 'certificate-authority'),
   serverName: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(cluster, 'tls-server-name'),
   isInsecure: isInsecure,
   identity: user === void 0 || user === '' ? {
    kind: 'anonymous'
   } : readIdentity(find(config, {
    list: 'users',
    member: 'user',
    name: user
   })),
   namespace: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(chosen, 'namespace')
  };
 }
 function find(config, {list: list, member: member, name: name}) {
  const found = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.gT)(config, list).find(each => (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(each, 'name') === name);
  if (found === void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, `${list} has no entry of the name that the context gives. Add it, or use another context.`);
  return (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.lJ)(found, member);
 }
 function readServer(text) {
  const server = URL.canParse(text) ? new URL(text) : void 0;
  if (server?.protocol !== 'https:') throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, 'the server of the cluster is not an https:// address. Credentials are sent over TLS only.');
  return server;
 }
 function readIdentity(user) {
  if ((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.mz)(user, 'auth-provider') !== void 0) throw (0, 
  _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, 'auth-provider was removed from Kubernetes. Use an exec plugin.');
  if ((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(user, 'username') !== void 0) throw (0, 
  _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, 'username and password were removed from Kubernetes. Use a token.');
  if ((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.mz)(user, 'exec') !== void 0) return {
   kind: 'exec',
   plugin: (0, _exec_plugin_js__WEBPACK_IMPORTED_MODULE_2__.fS)((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.lJ)(user, 'exec'), INPUT)
  };
  const path = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(user, 'tokenFile');
  if (path !== void 0 && path !== '') return {
   kind: 'token-file',
   path: absolute(path)
  };
  const token = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(user, 'token');
  if (token !== void 0 && token !== '') return {
   kind: 'token',
   token: token
  };
  const certificate = readBytes(user, 'client-certificate');
  const key = readBytes(user, 'client-key');
  if (certificate === void 0 && key === void 0) return {
   kind: 'anonymous'
  };
  if (certificate === void 0 || key === void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, 'client-certificate and client-key must be set together. Add the missing one.');
  return {
   kind: 'certificate',
   certificate: certificate,
   key: key
  };
 }
 function readBytes(object, name) {
  const base64 = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(object, `${name}-data`);
  if (base64 !== void 0 && base64 !== '') return {
   kind: 'data',
   base64: base64
  };
  const path = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_3__.$6)(object, name);
  return path === void 0 || path === '' ? void 0 : {
   kind: 'file',
   path: absolute(path)
  };
 }
 function absolute(path) {
  if (!path.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(path)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, 'it names a file with a relative path. Use an absolute path, or the -data form.');
  return path;
 }
})

};
