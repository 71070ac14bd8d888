export const id = 3448;
export const ids = [3448];
export const modules = {

/***/ 35882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  PO: () => MOST_WEIGHT,
  _8: () => EVIDENCE_OF,
  ah: () => NAME_OF,
  jc: () => PROXY_KINDS
 });
 const PROXY_KINDS = [ 'haproxy', 'nginx', 'caddy', 'traefik', 'none' ];
 const NAME_OF = {
  haproxy: 'HAProxy',
  nginx: 'nginx',
  caddy: 'Caddy',
  traefik: 'Traefik',
  none: "Docker's DNS"
 };
 const MOST_WEIGHT = {
  haproxy: 256,
  nginx: 1e4,
  caddy: 100,
  traefik: 1e4,
  none: 0
 };
 const EVIDENCE_OF = {
  haproxy: {
   requests: 'counters',
   latency: false
  },
  nginx: {
   requests: 'access-log',
   latency: true
  },
  caddy: {
   requests: 'access-log',
   latency: true
  },
  traefik: {
   requests: 'access-log',
   latency: true
  },
  none: {
   requests: 'none',
   latency: false
  }
 };
}),

/***/ 66352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => parseServerAddress,
  f: () => formatServerAddress
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const USER = /^[A-Za-z0-9_][\w.-]{0,63}$/;
 const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})$/;
 const IP_V6 = /^[0-9A-Fa-f:.]{2,45}$/;
 function parseServerAddress(text, input) {
  const [, user = '', bracketed, name, digits = '22'] = /^([^@\s]{1,64})@(?:\[([^\]\s]{2,64})\]|([^:@\s[\]]{1,253}))(?::(\d{1,5}))?$/.exec(text.trim()) ?? [];
  const host = bracketed ?? name ?? '';
  const port = Number(digits);
  const isHost = bracketed === void 0 ? NAME.test(host) : IP_V6.test(host);
  if (!USER.test(user) || !isHost || port < 1 || port > 65535) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, 'this is not the address of a server. Write user@host or user@host:port.');
  return {
   host: host,
   port: port,
   user: user
  };
 }
 function formatServerAddress({user: user, host: host, port: port}) {
  return `${user}@${host.includes(':') ? `[${host}]` : host}:${port}`;
 }
}),

/***/ 41491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => readConnection
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_server_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66352);
 const JUMPS_AT_MOST = 5;
 function readConnection(inputs) {
  const address = (0, _domain_server_address_js__WEBPACK_IMPORTED_MODULE_1__.R)(inputs.required('server'), 'server');
  const jumps = inputs.list('jump-hosts').map(text => (0, _domain_server_address_js__WEBPACK_IMPORTED_MODULE_1__.R)(text, 'jump-hosts'));
  if (jumps.length > JUMPS_AT_MOST) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('jump-hosts', `at most ${JUMPS_AT_MOST} jump hosts are supported, got ${jumps.length}. Remove some.`);
  return {
   ...address,
   jumps: jumps,
   knownHosts: readKnownHosts(inputs, address),
   privateKey: readKey(inputs)
  };
 }
 const HOST_LINE = /^(?:@[a-z-]+ +)?\S+ +[a-z0-9@.-]+ +[A-Za-z0-9+/]+=*(?: .*)?$/;
 function readKnownHosts(inputs, {host: host, port: port}) {
  const text = inputs.block('known-hosts');
  const advice = `Run "ssh-keyscan -p ${port} ${host}", compare the printed key with the key of the server, and set this input to the printed lines.`;
  if (text === void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('known-hosts', `a value is required. ${advice}`);
  const lines = text.split('\n').map(line => line.trim());
  const wrong = lines.findIndex(line => line !== '' && !line.startsWith('#') && !HOST_LINE.test(line));
  if (wrong !== -1) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('known-hosts', `line ${wrong + 1} does not have three parts: the host, the type of the key, and the key. ${advice}`);
  if (lines.every(line => line === '' || line.startsWith('#'))) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('known-hosts', `it contains no key. ${advice}`);
  return text;
 }
 function readKey(inputs) {
  const text = inputs.block('ssh-key');
  if (text === void 0 || /^-----BEGIN [A-Z ]*PRIVATE KEY-----\r?\n[^]*-----END [A-Z ]*PRIVATE KEY-----\s*$/.test(text)) return text;
  if (/^(?:ssh-|ecdsa-|sk-)/.test(text)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('ssh-key', 'this is a public key. Set the private key, from a secret.');
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('ssh-key', 'this is not a private key. Set the whole file, with its first and last line, from a secret.');
 }
}),

/***/ 89420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W: () => readProject,
  y: () => readPlace
 });
 var _domain_command_command_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27405);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44195);
 var _server_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97772);
 var _proxy_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62931);
 var _service_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34821);
 const PROJECT = /^[a-z0-9][a-z0-9_-]{0,62}$/;
 const PROFILE = /^[a-zA-Z0-9][\w.-]{0,127}$/;
 const HOUR_SECONDS = 3600;
 function readProject(inputs, {strategy: strategy, version: version}) {
  const images = (0, _service_values_js__WEBPACK_IMPORTED_MODULE_4__.H)(inputs);
  requireImages(images, version);
  const ports = (0, _service_values_js__WEBPACK_IMPORTED_MODULE_4__.xH)(inputs);
  const unknown = version === 'given' ? [ ...ports.keys() ].find(service => !images.has(service)) : void 0;
  if (unknown !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('ports', `service ${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_5__.AB)(unknown)} has no image in "images". Add its image, or remove its port.`);
  return {
   ...readPlace(inputs),
   images: images,
   ports: ports,
   ...(0, _proxy_inputs_js__WEBPACK_IMPORTED_MODULE_3__.n)(inputs, {
    strategy: strategy,
    ports: ports
   }),
   migration: readMigration(inputs, images),
   strategy: strategy,
   keepReleases: inputs.wholeNumber('keep-releases', {
    from: 2,
    to: 100
   }) ?? 5,
   readyWithinSeconds: inputs.durationSeconds('ready-within', {
    from: 5,
    to: 24 * HOUR_SECONDS
   }) ?? 300
  };
 }
 function readPlace(inputs) {
  return {
   directory: (0, _server_path_js__WEBPACK_IMPORTED_MODULE_2__.d)('directory', inputs.required('directory')),
   files: inputs.list('compose-files').map(file => (0, _server_path_js__WEBPACK_IMPORTED_MODULE_2__.G)('compose-files', file)),
   project: readProjectName(inputs),
   profiles: readProfiles(inputs)
  };
 }
 function requireImages(images, version) {
  if (version === 'previous' && images.size > 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('images', 'it cannot be combined with version: previous, which uses the images of the previous release. Remove one of the two.');
  if (version === 'given' && images.size === 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('images', 'a value is required. Write a line service=image for each service, or set version: previous.');
 }
 function readProjectName(inputs) {
  const name = inputs.text('project');
  if (name === void 0 || PROJECT.test(name)) return name;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('project', `expected small letters, digits, dashes and underscores${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_5__.I0)(name)}.`);
 }
 function readProfiles(inputs) {
  const profiles = inputs.list('profiles');
  const wrong = profiles.findIndex(profile => !PROFILE.test(profile));
  if (wrong === -1) return profiles;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('profiles', `entry ${wrong + 1} ${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_5__.AB)(profiles[wrong] ?? '')} is not the name of a profile. Separate names by commas or lines.`);
 }
 function readMigration(inputs, images) {
  const command = (0, _domain_command_command_words_js__WEBPACK_IMPORTED_MODULE_0__.U)(inputs, 'migrate-command');
  const named = inputs.text('migrate-service');
  if (named !== void 0 && !PROFILE.test(named)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('migrate-service', `expected the name of a service${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_5__.I0)(named)}.`);
  if (command === void 0 && named === void 0) return;
  const [only] = images.size === 1 ? images.keys() : [];
  const service = named ?? only;
  if (service === void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('migrate-service', 'a value is required with "migrate-command" and several images. Name one service.');
  return {
   service: service,
   command: command ?? []
  };
 }
}),

/***/ 62931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  n: () => readProxy
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44195);
 var _domain_proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35882);
 var _server_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97772);
 var _service_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34821);
 const OF_A_PROXY = [ 'proxy-service', 'proxy-file', 'proxy-file-inside', 'proxy-socket', 'backends' ];
 const SERVICE = /^[a-zA-Z0-9][\w.-]{0,127}$/;
 const SPLITTING = 'haproxy, nginx, caddy or traefik';
 function readProxy(inputs, {strategy: strategy, ports: ports}) {
  const proxy = inputs.choice('proxy', _domain_proxy_proxy_kind_js__WEBPACK_IMPORTED_MODULE_1__.jc) ?? 'none';
  if (proxy === 'none') return withoutProxy(inputs, strategy);
  if (ports.size === 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('ports', `a value is required with proxy: ${proxy}. Write a line service=port for each service that gets requests.`);
  if (proxy !== 'haproxy' && inputs.text('proxy-socket') !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('proxy-socket', `it is not supported with proxy: ${proxy}; remove it, or set proxy: haproxy.`);
  const service = inputs.text('proxy-service');
  if (service !== void 0 && !SERVICE.test(service)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('proxy-service', `expected the name of a service${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.I0)(service)}.`);
  const inside = inputs.text('proxy-file-inside');
  if (inside !== void 0 && service === void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('proxy-file-inside', 'it requires "proxy-service", because a proxy on the host reads "proxy-file" itself. Set "proxy-service", or remove this input.');
  const backends = (0, _service_values_js__WEBPACK_IMPORTED_MODULE_3__.kd)(inputs);
  const unknown = [ ...backends.keys() ].find(name => !ports.has(name));
  if (unknown !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('backends', `service ${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.AB)(unknown)} has no port in "ports". Add its port, or remove its backend.`);
  return {
   proxy: proxy,
   backends: backends,
   proxyService: service,
   proxyFile: (0, _server_path_js__WEBPACK_IMPORTED_MODULE_2__.d)('proxy-file', inputs.required('proxy-file')),
   proxyFileInside: inside === void 0 ? void 0 : (0, _server_path_js__WEBPACK_IMPORTED_MODULE_2__.d)('proxy-file-inside', inside),
   proxySocket: proxy === 'haproxy' ? (0, _server_path_js__WEBPACK_IMPORTED_MODULE_2__.d)('proxy-socket', inputs.required('proxy-socket')) : void 0
  };
 }
 function withoutProxy(inputs, strategy) {
  const useless = OF_A_PROXY.find(name => inputs.text(name) !== void 0);
  if (useless !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(useless, `it is not supported with proxy: none; remove it, or set proxy: ${SPLITTING}.`);
  if (strategy !== 'rolling') throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('strategy', `\`${strategy}\` needs a proxy that splits the traffic. Set proxy: ${SPLITTING}, or strategy: rolling.`);
  return {
   proxy: 'none',
   backends: new Map,
   proxyService: void 0,
   proxyFile: void 0,
   proxyFileInside: void 0,
   proxySocket: void 0
  };
 }
}),

/***/ 7747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _: () => secretLines
 });
 const LEAST_CHARACTERS = 16;
 function secretLines(inputs) {
  return (inputs.block('ssh-key') ?? '').split('\n').filter(line => line.length >= LEAST_CHARACTERS && !line.startsWith('-----'));
 }
}),

/***/ 97772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  G: () => requirePlain,
  d: () => requirePath
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_text_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22561);
 const LONGEST_PATH = 1024;
 function requirePath(input, path) {
  if (!path.startsWith('/')) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, 'expected an absolute path on the server, such as /srv/shop. Start it with a slash.');
  return (0, _domain_text_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__.h)(requirePlain(input, path), '/') || '/';
 }
 function requirePlain(input, path) {
  if (path.length > LONGEST_PATH || /[\u0000-\u001f\u007f]/.test(path)) throw (0, 
  _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, 'a path has control characters, or more than 1024 characters. Use another path.');
  if (path.startsWith('-')) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, 'a path starts with a dash. Write ./ before it.');
  return path;
 }
}),

/***/ 34821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  H: () => readImages,
  kd: () => readBackends,
  xH: () => readPorts
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15117);
 var _domain_input_named_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83483);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);
 const SERVICE = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$/;
 const BACKEND = /^[\w.:-]{1,128}$/;
 function readImages(inputs) {
  const images = readPairs('images', inputs.list('images'), 'api=registry.example.com/shop/api:1.4.2');
  for (const [service, image] of images) {
   if ((0, _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.o_)(image) !== void 0 && !(0, 
   _domain_image_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.cc)(image)) continue;
   throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('images', `the image of service ${(0, 
   _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.AB)(service)} is not a whole image reference. Write repository:tag or repository@sha256:….`);
  }
  return images;
 }
 function readPorts(inputs) {
  const ports = readPairs('ports', inputs.list('ports'), 'api=8080');
  return new Map([ ...ports ].map(([service, text]) => {
   const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
   if (port >= 1 && port <= 65535) return [ service, port ];
   throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('ports', `the port of service ${(0, 
   _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.AB)(service)} is ${(0, 
   _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.XW)(text)}; expected 1 to 65535.`);
  }));
 }
 function readBackends(inputs) {
  const backends = readPairs('backends', inputs.list('backends'), 'api=be_api');
  const wrong = [ ...backends ].find(([, name]) => !BACKEND.test(name));
  if (wrong === void 0) return backends;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('backends', `the backend of service ${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__.AB)(wrong[0])} contains characters that a backend name cannot have. Use the name from the configuration of the proxy.`);
 }
 function readPairs(input, items, example) {
  return (0, _domain_input_named_values_js__WEBPACK_IMPORTED_MODULE_2__.k)(items, {
   input: input,
   noun: 'service',
   name: SERVICE,
   example: example
  });
 }
})

};
