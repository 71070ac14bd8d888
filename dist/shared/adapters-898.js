export const id = 898;
export const ids = [898,9700];
export const modules = {

/***/ 94710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Yn: () => execInfo,
  fS: () => readExecPlugin,
  lc: () => readExecCredential
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72428);
 const VERSIONS = [ 'client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1' ];
 function readExecPlugin(exec, input) {
  const command = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(exec, 'command') ?? '';
  const apiVersion = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(exec, 'apiVersion') ?? '';
  if (command === '') throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, 'exec has no command. Add it.');
  if (!VERSIONS.includes(apiVersion)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, `exec needs the apiVersion ${VERSIONS.join(' or ')}.`);
  const env = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.gT)(exec, 'env').map(each => [ (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(each, 'name') ?? '', (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(each, 'value') ?? '' ]);
  return {
   apiVersion: apiVersion,
   command: command,
   args: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.gT)(exec, 'args').map(String),
   env: Object.fromEntries(env.filter(([name]) => name !== '')),
   providesClusterInfo: (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.mz)(exec, 'provideClusterInfo') === true
  };
 }
 function readExecCredential(stdout) {
  let credential;
  try {
   credential = JSON.parse(stdout);
  } catch {
   throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('credentials-missing', 'The exec plugin of the kubeconfig did not print JSON. Run its command in an earlier step to see what it prints.');
  }
  const status = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.lJ)(credential, 'status');
  const expiresAt = Date.parse((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(status, 'expirationTimestamp') ?? '');
  const [token, certificate, key] = [ 'token', 'clientCertificateData', 'clientKeyData' ].map(name => (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_1__.$6)(status, name));
  if (token === void 0 && certificate === void 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('credentials-missing', 'The exec plugin of the kubeconfig printed no token. Run its command in an earlier step to see what it prints.');
  return {
   token: token,
   certificate: certificate,
   key: key,
   expiresAt: Number.isNaN(expiresAt) ? void 0 : expiresAt
  };
 }
 function execInfo({apiVersion: apiVersion, providesClusterInfo: providesClusterInfo}, server) {
  const cluster = providesClusterInfo ? {
   cluster: {
    server: server
   }
  } : {};
  return JSON.stringify({
   apiVersion: apiVersion,
   kind: 'ExecCredential',
   spec: {
    interactive: false,
    ...cluster
   }
  });
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

/***/ 70898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectKubernetes: () => connectKubernetes
 });
 var exec_commands = __webpack_require__(19700);
 var http_prober = __webpack_require__(81357);
 var local_clock = __webpack_require__(36569);
 var proxies = __webpack_require__(19805);
 var workflow_commands = __webpack_require__(27282);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/access/in-cluster.js
 const FOLDER = '/var/run/secrets/kubernetes.io/serviceaccount';
 function inClusterAccess(env) {
  const {KUBERNETES_SERVICE_HOST: host = '', KUBERNETES_SERVICE_PORT: port = '443'} = env;
  if (host === '') throw new errors.s('credentials-missing', 'No cluster is configured: the runner is not in one. Set the input kubeconfig.');
  return {
   server: new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`),
   authority: {
    kind: 'file',
    path: `${FOLDER}/ca.crt`
   },
   serverName: void 0,
   isInsecure: false,
   namespace: void 0,
   identity: {
    kind: 'token-file',
    path: `${FOLDER}/token`
   }
  };
 }
 var external_node_https_ = __webpack_require__(44708);
 var promises_ = __webpack_require__(51455);
 var exec_plugin = __webpack_require__(94710);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/server/run-exec-plugin.js
 const WITHIN_MILLISECONDS = 6e4;
 async function runExecPlugin(plugin, server, commands) {
  const {exitCode: exitCode, stdout: stdout} = await commands.run({
   tool: 'credential-plugin',
   program: plugin.command,
   argv: plugin.args,
   needs: [ 'aws-helper', 'gcp-helper', 'azure-helper' ],
   signal: AbortSignal.timeout(WITHIN_MILLISECONDS),
   env: {
    ...plugin.env,
    KUBERNETES_EXEC_INFO: (0, exec_plugin.Yn)(plugin, server.href)
   }
  }).catch(error => {
   throw new errors.s('credentials-missing', `The exec plugin of the kubeconfig could not be started. Install it in an earlier step.`, {
    cause: error
   });
  });
  if (exitCode !== 0) throw new errors.s('credentials-missing', `The exec plugin of the kubeconfig failed with exit code ${exitCode}. Run its command in an earlier step to see the error.`);
  return (0, exec_plugin.lc)(stdout);
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/server/connection.js
 const RENEW_BEFORE_MILLISECONDS = 6e4;
 const FILE_FOR_MILLISECONDS = 6e4;
 function openConnection(access, dependencies) {
  const {clock: clock} = dependencies;
  const canRenew = dependencies.makeToken !== void 0 || [ 'token-file', 'exec' ].includes(access.identity.kind);
  let opened;
  const close = () => {
   opened?.then(({agent: agent}) => agent.destroy(), () => {});
   opened = void 0;
  };
  return {
   async credential() {
    const current = await (opened ??= openOnce(access, dependencies));
    if (clock.now() < current.renewAt) return current;
    close();
    return opened = openOnce(access, dependencies);
   },
   renew() {
    close();
    return canRenew;
   },
   close: close
  };
 }
 async function openOnce(access, dependencies) {
  const {identity: identity, authority: authority, serverName: serverName, isInsecure: isInsecure} = access;
  const found = await identify(access, dependencies);
  for (const secret of [ found.token, found.key ]) if (secret !== void 0) dependencies.mask(secret);
  const isCertificate = identity.kind === 'certificate';
  const agent = new external_node_https_.Agent({
   keepAlive: true,
   maxSockets: 8,
   rejectUnauthorized: !isInsecure,
   minVersion: 'TLSv1.2',
   ...authority === void 0 ? {} : {
    ca: await bytesOf(authority)
   },
   ...serverName === void 0 ? {} : {
    servername: serverName
   },
   ...isCertificate ? {
    cert: await bytesOf(identity.certificate),
    key: await bytesOf(identity.key)
   } : {},
   ...found.certificate === void 0 ? {} : {
    cert: found.certificate,
    key: found.key
   },
   ...dependencies.proxyEnv === void 0 ? {} : {
    proxyEnv: dependencies.proxyEnv
   }
  });
  return {
   agent: agent,
   headers: found.token === void 0 ? {} : {
    authorization: `Bearer ${found.token}`
   },
   renewAt: found.renewAt
  };
 }
 async function identify({identity: identity, server: server}, dependencies) {
  const {clock: clock, makeToken: makeToken} = dependencies;
  const never = {
   renewAt: Number.POSITIVE_INFINITY
  };
  if (makeToken !== void 0) {
   const {token: token, expiresAt: expiresAt} = await makeToken();
   return {
    token: token,
    renewAt: expiresAt - RENEW_BEFORE_MILLISECONDS
   };
  }
  switch (identity.kind) {
  case 'anonymous':
  case 'certificate':
   return never;

  case 'token':
   return {
    token: identity.token,
    ...never
   };

  case 'token-file':
   return {
    token: (await readBytes(identity.path)).toString().trim(),
    renewAt: clock.now() + FILE_FOR_MILLISECONDS
   };

  case 'exec':
   {
    const {token: token, certificate: certificate, key: key, expiresAt: expiresAt} = await runExecPlugin(identity.plugin, server, dependencies.commands);
    return {
     token: token,
     certificate: certificate,
     key: key,
     renewAt: (expiresAt ?? Number.POSITIVE_INFINITY) - RENEW_BEFORE_MILLISECONDS
    };
   }
  }
 }
 async function bytesOf(bytes) {
  return bytes.kind === 'data' ? Buffer.from(bytes.base64, 'base64') : readBytes(bytes.path);
 }
 async function readBytes(path) {
  try {
   return await (0, promises_.readFile)(path);
  } catch (error) {
   throw new errors.s('credentials-missing', 'A file that the cluster configuration names cannot be read. Use the -data form, or check its path.', {
    cause: error
   });
  }
 }
 var estimate_skew = __webpack_require__(23953);
 var one_line = __webpack_require__(3823);
 var kube_object = __webpack_require__(72428);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/access/api-failure.js
 const MESSAGE_LENGTH = 400;
 const TEST_FAILED = /testing (?:value|path) .+ failed|^the server rejected our request due to an error in our request$/s;
 function failureOf(call, status, body) {
  const message = (0, one_line.T)((0, kube_object.$6)(body, 'message') ?? '').slice(0, MESSAGE_LENGTH);
  const {what: what, namespace: namespace, verb: verb} = call;
  const isChange = verb !== 'get' && verb !== 'list';
  switch (status) {
  case 401:
   return new errors.s('credentials-expired', 'The API server refused the credentials (401). Renew the kubeconfig or the token.');

  case 403:
   return new errors.s('access-denied', explainForbidden(call, message));

  case 404:
   return new errors.s('not-found', `${what} does not exist in namespace ${namespace}.`);

  case 409:
   return new errors.s('conflict', `${what} was changed by another client: ${sentence(message)}`);

  case 422:
   return verb === 'patch' && TEST_FAILED.test(message) ? new errors.s('conflict', `${what} was changed by another client since it was read.`) : new errors.s('rejected', `The API server refused ${what}: ${sentence(message)}`);

  case 429:
   return new errors.s('throttled', 'The API server limits the rate of requests (429).');

  default:
   return new errors.s(codeOf(status, isChange), `The API server answered ${verb} of ${what} with HTTP ${status}: ${sentence(message)}`);
  }
 }
 function codeOf(status, isChange) {
  if (status < 500) return 'rejected';
  return isChange ? 'outcome-unknown' : 'platform-error';
 }
 function explainForbidden({verb: verb, what: what, namespace: namespace}, message) {
  if (message.includes('exceeded quota')) return `A quota of namespace ${namespace} is full: ${sentence(message)}`;
  return `The credentials may not ${verb} ${what} in namespace ${namespace}. Add the rule to their Role.`;
 }
 function sentence(message) {
  return message === '' ? 'no reason given.' : /[.!?]$/.test(message) ? message : `${message}.`;
 }
 var canary_names = __webpack_require__(57318);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/domain/readiness/warnings-of.js
 function warningsOf(list) {
  const events = (0, kube_object.gT)(list, 'items').map(event => ({
   at: Date.parse((0, kube_object.$6)(event, 'lastTimestamp') ?? (0, kube_object.$6)(event, 'eventTime') ?? ''),
   message: (0, kube_object.$6)(event, 'message') ?? ''
  }));
  const known = events.filter(({at: at, message: message}) => !Number.isNaN(at) && message !== '');
  return known.toSorted((one, other) => one.at - other.at).map(({message: message}) => message);
 }
 var resources = __webpack_require__(22222);
 var field_conflicts = __webpack_require__(94876);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/server/send-request.js
 const MOST_BYTES = 16 * 1024 * 1024;
 const NEVER_SENT = [ 'ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH' ];
 const CERTIFICATE = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/;
 async function sendRequest(server, {agent: agent, headers: headers}, sent) {
  const {method: method, path: path, body: body, contentType: contentType = 'application/json', timeoutMilliseconds: timeoutMilliseconds} = sent;
  const payload = body === void 0 ? void 0 : JSON.stringify(body);
  const base = server.pathname.replace(/\/$/, '');
  try {
   return await new Promise((resolve, reject) => {
    const options = {
     method: method,
     agent: agent,
     hostname: server.hostname.replace(/^\[|\]$/g, ''),
     port: server.port === '' ? 443 : server.port,
     path: `${base}${path}`,
     signal: AbortSignal.timeout(timeoutMilliseconds),
     headers: {
      ...{
       ...headers,
       accept: 'application/json',
       'user-agent': 'deploy-kit'
      },
      ...payload === void 0 ? {} : {
       'content-type': contentType,
       'content-length': Buffer.byteLength(payload)
      }
     }
    };
    const message = (0, external_node_https_.request)(options, response => void readResponse(response).then(resolve, reject));
    message.on('error', reject);
    message.end(payload);
   });
  } catch (error) {
   throw error instanceof errors.s ? error : lostError(error, server, method !== 'GET');
  }
 }
 function bodyOf(text) {
  try {
   return JSON.parse(text);
  } catch {
   return;
  }
 }
 async function readResponse(response) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response) {
   size += chunk.length;
   if (size > MOST_BYTES) throw new errors.s('platform-error', 'The API server sent a response larger than 16 MiB.');
   chunks.push(chunk);
  }
  const date = Date.parse(response.headers.date ?? '');
  return {
   status: response.statusCode ?? 0,
   text: Buffer.concat(chunks).toString('utf8'),
   date: Number.isNaN(date) ? void 0 : date
  };
 }
 function lostError(error, {host: host}, isChange) {
  const code = (0, kube_object.$6)(error, 'code') ?? '';
  const context = {
   cause: error
  };
  if (CERTIFICATE.test(code)) return new errors.s('rejected', `The certificate of ${host} is not trusted (${code}). Check certificate-authority-data.`, context);
  if (NEVER_SENT.includes(code)) return new errors.s('unreachable', `Could not connect to the API server ${host} (${code}). Check the address in the kubeconfig.`, context);
  return new errors.s(isChange ? 'outcome-unknown' : 'unreachable', `The connection to the API server ${host} was closed (${code === '' ? 'no error code' : code}).`, context);
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/server/any-objects.js
 const NOT_TYPED = 'failed to create typed patch object';
 const OF_SECRET = {
  message: 'the reason is not shown, because it can contain values. Check that values of data are base64, and those of stringData strings'
 };
 function anyObjects(send) {
  return {
   async resourcesOf(apiVersion) {
    const {status: status, text: text} = await send({
     method: 'GET',
     path: rootOf(apiVersion)
    });
    if (status === 404) return [];
    const call = {
     verb: 'get',
     what: `API ${apiVersion}`,
     namespace: ''
    };
    if (status !== 200) throw failureOf(call, status, bodyOf(text));
    return (0, kube_object.gT)(bodyOf(text), 'resources').flatMap(each => {
     const [kind, plural] = [ (0, kube_object.$6)(each, 'kind'), (0, kube_object.$6)(each, 'name') ];
     if (kind === void 0 || plural === void 0 || plural.includes('/')) return [];
     return [ {
      kind: kind,
      plural: plural,
      isNamespaced: (0, kube_object.mz)(each, 'namespaced') === true
     } ];
    });
   },
   async readAny(address) {
    const {status: status, text: text} = await send({
     method: 'GET',
     path: pathOf(address)
    });
    if (status === 404) return;
    if (status === 200) return (0, kube_object.lJ)(bodyOf(text));
    throw failureOf({
     verb: 'get',
     ...about(address)
    }, status, bodyOf(text));
   },
   async apply(address, object, {isDryRun: isDryRun, force: force}) {
    const query = new URLSearchParams({
     fieldManager: canary_names.u,
     force: String(force),
     fieldValidation: 'Strict',
     ...isDryRun ? {
      dryRun: 'All'
     } : {}
    });
    const {status: status, text: text} = await send({
     method: 'PATCH',
     path: `${pathOf(address)}?${query.toString()}`,
     body: object,
     contentType: 'application/apply-patch+yaml'
    });
    const body = bodyOf(text);
    const shown = address.kind === 'Secret' && [ 400, 422, 500 ].includes(status) ? OF_SECRET : body;
    if (status === 200 || status === 201) return {
     kind: 'applied',
     object: (0, kube_object.lJ)(body)
    };
    const conflicts = status === 409 ? (0, field_conflicts.I)(body) : [];
    if (conflicts.length > 0) return {
     kind: 'conflicts',
     conflicts: conflicts
    };
    if ((0, kube_object.$6)(body, 'message')?.startsWith(NOT_TYPED) === true) throw failureOf({
     verb: 'patch',
     ...about(address)
    }, 422, shown);
    throw failureOf({
     verb: isDryRun && status >= 500 ? 'get' : 'patch',
     ...about(address)
    }, status, shown);
   }
  };
 }
 function about({kind: kind, name: name, namespace: namespace}) {
  return {
   what: `${kind} ${name}`,
   namespace: namespace
  };
 }
 function rootOf(apiVersion) {
  const [group = '', version] = apiVersion.split('/').map(encodeURIComponent);
  return version === void 0 ? `/api/${group}` : `/apis/${group}/${version}`;
 }
 function pathOf({apiVersion: apiVersion, plural: plural, namespace: namespace, name: name}) {
  return `${rootOf(apiVersion)}/namespaces/${encodeURIComponent(namespace)}/${plural}/${encodeURIComponent(name)}`;
 }
 var log_position = __webpack_require__(67731);
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/server/pod-logs.js
 const LOG_LINES = 20;
 const LOG_BYTES = 65536;
 function podLogs(send) {
  const read = async ({namespace: namespace, name: name, container: container}, query) => {
   const parameters = new URLSearchParams({
    container: container,
    limitBytes: String(LOG_BYTES),
    ...query
   });
   const path = `${(0, resources.XM)('Pod', namespace)}/${encodeURIComponent(name)}/log?${parameters.toString()}`;
   const {status: status, text: text} = await send({
    method: 'GET',
    path: path
   });
   if (status === 200) return text;
   throw failureOf({
    verb: 'get',
    what: `log of Pod ${name}`,
    namespace: namespace
   }, status, bodyOf(text));
  };
  const last = async (container, previous) => {
   const text = await read(container, {
    tailLines: String(LOG_LINES),
    previous: previous
   });
   return text.split('\n').filter(line => line !== '');
  };
  return {
   lastLines: container => last(container, 'true').catch(() => last(container, 'false')),
   async linesSince(container, since) {
    const text = await read(container, {
     timestamps: 'true',
     ...since === void 0 ? {} : {
      sinceTime: since
     }
    });
    const isCut = Buffer.byteLength(text) >= LOG_BYTES;
    const lines = (0, log_position.g)(text);
    return {
     isCut: isCut,
     lines: isCut && lines.length > 1 ? lines.slice(0, -1) : lines
    };
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/kubernetes/server/https-kube-api.js
 const READ_MILLISECONDS = 5e3;
 const CHANGE_MILLISECONDS = 15e3;
 const PAGE_ITEMS = 500;
 const PAGES_AT_MOST = 20;
 const OWNERS = [ 'Deployment', 'Job' ];
 function httpsKubeApi(server, {connection: connection, clock: clock}) {
  let calls = 0;
  let until;
  let skew;
  const send = async sent => {
   const left = (until ?? Number.POSITIVE_INFINITY) - clock.now();
   if (left <= 0) throw new errors.s('unreachable', 'Timed out before a request to the API server could be sent.');
   calls += 1;
   const sentAt = clock.now();
   const most = sent.method === 'GET' ? READ_MILLISECONDS : CHANGE_MILLISECONDS;
   const timeoutMilliseconds = Math.ceil(Math.min(left, most));
   const answer = await sendRequest(server, await connection.credential(), {
    ...sent,
    timeoutMilliseconds: timeoutMilliseconds
   });
   if (answer.date !== void 0) skew = (0, estimate_skew.H)({
    date: answer.date,
    sentAt: sentAt,
    receivedAt: clock.now()
   });
   return answer;
  };
  const sendRenewed = async sent => {
   const first = await send(sent);
   return first.status === 401 && connection.renew() ? send(sent) : first;
  };
  const ask = async (call, sent) => {
   const {status: status, text: text} = await sendRenewed(sent);
   const body = bodyOf(text);
   if (status < 200 || status > 299) throw failureOf(call, status, body);
   return body;
  };
  const change = async (verb, {kind: kind, namespace: namespace, name: name}, sent) => (0, 
  kube_object.lJ)(await ask({
   verb: verb,
   what: `${kind} ${name}`,
   namespace: namespace
  }, sent));
  const write = (verb, kind, object) => {
   const namespace = (0, kube_object.$6)(object, 'metadata', 'namespace') ?? '';
   const name = (0, kube_object.Vb)(object);
   const path = `${(0, resources.XM)(kind, namespace)}${verb === 'create' ? '' : `/${encodeURIComponent(name)}`}?fieldManager=${canary_names.u}`;
   return change(verb, {
    kind: kind,
    namespace: namespace,
    name: name
   }, {
    method: verb === 'create' ? 'POST' : 'PUT',
    path: path,
    body: object
   });
  };
  return {
   ...podLogs(sendRenewed),
   ...anyObjects(sendRenewed),
   server: server.host,
   countCalls: () => calls,
   boundCalls: time => until = time,
   close: () => connection.close(),
   async now() {
    if (skew === void 0) await send({
     method: 'GET',
     path: '/version'
    });
    return clock.now() + (skew ?? 0);
   },
   async read({kind: kind, namespace: namespace, name: name}) {
    const call = {
     verb: 'get',
     what: `${kind} ${name}`,
     namespace: namespace
    };
    return unlessAbsent(async () => (0, kube_object.lJ)(await ask(call, {
     method: 'GET',
     path: addressOf({
      kind: kind,
      namespace: namespace,
      name: name
     })
    })));
   },
   async list(kind, namespace, labels = {}) {
    const selector = Object.entries(labels).map(([key, value]) => `${key}=${value}`).join(',');
    const items = [];
    let next = '';
    for (let page = 0; page < PAGES_AT_MOST; page += 1) {
     const query = new URLSearchParams({
      limit: String(PAGE_ITEMS),
      ...selector === '' ? {} : {
       labelSelector: selector
      },
      ...next === '' ? {} : {
       continue: next
      }
     });
     const call = {
      verb: 'list',
      what: `${kind}s`,
      namespace: namespace
     };
     const found = await unlessAbsent(() => ask(call, {
      method: 'GET',
      path: `${(0, resources.XM)(kind, namespace)}?${query.toString()}`
     }));
     items.push(...(0, kube_object.gT)(found, 'items').map(item => ({
      ...(0, kube_object.lJ)(item),
      kind: kind,
      apiVersion: (0, resources.uO)(kind)
     })));
     next = (0, kube_object.$6)(found, 'metadata', 'continue') ?? '';
     if (next === '') return items;
    }
    throw new errors.s('platform-error', `Namespace ${namespace} has more than ${PAGE_ITEMS * PAGES_AT_MOST} ${kind}s.`);
   },
   create: (kind, object) => write('create', kind, object),
   replace: (kind, object) => write('update', kind, object),
   patch: (address, patch) => change('patch', address, {
    method: 'PATCH',
    path: `${addressOf(address)}?fieldManager=${canary_names.u}`,
    body: patch,
    contentType: 'application/json-patch+json'
   }),
   async remove(address, {uid: uid, resourceVersion: resourceVersion}) {
    const propagationPolicy = OWNERS.includes(address.kind) ? 'Foreground' : 'Background';
    const preconditions = {
     uid: uid,
     ...resourceVersion === void 0 ? {} : {
      resourceVersion: resourceVersion
     }
    };
    const body = {
     apiVersion: 'v1',
     kind: 'DeleteOptions',
     propagationPolicy: propagationPolicy,
     preconditions: preconditions
    };
    await unlessAbsent(() => change('delete', address, {
     method: 'DELETE',
     path: addressOf(address),
     body: body
    }));
   },
   async review(kind, spec) {
    const group = kind === 'SelfSubjectReview' ? 'authentication.k8s.io' : 'authorization.k8s.io';
    const path = `/apis/${group}/v1/${kind.toLowerCase()}s`;
    const call = {
     verb: 'create',
     what: kind,
     namespace: (0, kube_object.$6)(spec, 'namespace') ?? ''
    };
    const body = {
     apiVersion: `${group}/v1`,
     kind: kind,
     spec: spec
    };
    try {
     return (0, kube_object.mz)(await ask(call, {
      method: 'POST',
      path: path,
      body: body
     }), 'status');
    } catch (error) {
     if (!(error instanceof errors.s) || error.code !== 'outcome-unknown') throw error;
     throw new errors.s('unreachable', error.message, {
      cause: error
     });
    }
   },
   async lastWarnings({namespace: namespace, name: name}) {
    const query = new URLSearchParams({
     fieldSelector: `involvedObject.kind=Pod,involvedObject.name=${name},type=Warning`,
     limit: String(PAGE_ITEMS)
    });
    const call = {
     verb: 'list',
     what: 'Events',
     namespace: namespace
    };
    return warningsOf(await ask(call, {
     method: 'GET',
     path: `${(0, resources.XM)('Event', namespace)}?${query.toString()}`
    }));
   }
  };
 }
 function addressOf({kind: kind, namespace: namespace, name: name}) {
  return `${(0, resources.XM)(kind, namespace)}/${encodeURIComponent(name)}`;
 }
 async function unlessAbsent(task) {
  try {
   return await task();
  } catch (error) {
   if (error instanceof errors.s && error.code === 'not-found') return;
   throw error;
  }
 }
 // CONCATENATED MODULE: ./build/src/wiring/connect-kubernetes.js
 async function connectKubernetes(env, reach) {
  const {clock: clock} = reach;
  const {access: access, makeToken: makeToken} = await findAccess(env, reach);
  (0, local_clock.JM)(env, access.server.hostname);
  const proxyEnv = (0, proxies.r)(env);
  const connection = openConnection(access, {
   clock: clock,
   commands: (0, exec_commands.execCommands)(env),
   mask: workflow_commands.$l,
   makeToken: makeToken,
   proxyEnv: proxyEnv && {
    ...proxyEnv
   }
  });
  const api = httpsKubeApi(access.server, {
   connection: connection,
   clock: clock
  });
  return {
   api: api,
   clock: clock,
   namespace: access.namespace,
   countCalls: api.countCalls,
   boundCalls: api.boundCalls,
   prober: (0, http_prober.j)(proxyEnv, host => (0, local_clock.JM)(env, host)),
   close: api.close
  };
 }
 async function findAccess(env, {connection: connection, clock: clock}) {
  switch (connection.kind) {
  case 'in-cluster':
   return {
    access: inClusterAccess(env)
   };

  case 'kubeconfig':
   {
    const {parseKubeconfig: parseKubeconfig} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(8464) ]).then(__webpack_require__.bind(__webpack_require__, 68464));
    const access = parseKubeconfig(connection.text, connection);
    const {identity: identity} = access;
    if (identity.kind === 'certificate' && identity.key.kind === 'data') (0, workflow_commands.$l)(identity.key.base64);
    return {
     access: access
    };
   }

  case 'eks':
   {
    const [{reachAws: reachAws}, {eksAccess: eksAccess}, {localFetch: localFetch}, {patientFetch: patientFetch}] = await Promise.all([ Promise.all([ __webpack_require__.e(4492), __webpack_require__.e(3842) ]).then(__webpack_require__.bind(__webpack_require__, 54492)), __webpack_require__.e(1109).then(__webpack_require__.bind(__webpack_require__, 91109)), __webpack_require__.e(9932).then(__webpack_require__.bind(__webpack_require__, 89932)), __webpack_require__.e(7282).then(__webpack_require__.bind(__webpack_require__, 7282)) ]);
    const {settings: settings} = await reachAws(env, clock, connection.role);
    const deadlineAt = clock.now() + DESCRIBE_WITHIN_MILLISECONDS;
    const fetch = localFetch(patientFetch({
     clock: clock,
     deadlineAt: deadlineAt,
     random: Math.random,
     onlyReads: true
    }), env);
    return eksAccess(connection.cluster, {
     settings: settings,
     clock: clock,
     env: env,
     fetch: fetch
    });
   }
  }
 }
 const DESCRIBE_WITHIN_MILLISECONDS = 6e4;
})

};
