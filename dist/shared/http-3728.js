import { modules as shared0 } from './arm-m12152.js';
export const id = 3728;
export const ids = [3728,9932];
export const modules = {
...shared0,

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

/***/ 76007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _9: () => DEPLOY_ACTIONS,
  cE: () => readPermission,
  mt: () => missingActions,
  vT: () => METRIC_ACTIONS
 });
 var _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13553);
 const DEPLOY_ACTIONS = [ 'Microsoft.App/containerApps/read', 'Microsoft.App/containerApps/write', 'Microsoft.App/containerApps/revisions/read', 'Microsoft.App/containerApps/revisions/activate/action', 'Microsoft.App/containerApps/revisions/deactivate/action', 'Microsoft.App/containerApps/revisions/replicas/read' ];
 const METRIC_ACTIONS = [ 'Microsoft.Insights/metrics/read' ];
 function readPermission(value) {
  const texts = name => (0, _arm_arm_json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(value, name).flatMap(each => typeof each === 'string' ? [ each ] : []);
  return {
   actions: texts('actions'),
   notActions: texts('notActions')
  };
 }
 function missingActions(needed, permissions) {
  return needed.filter(action => !permissions.some(({actions: actions, notActions: notActions}) => actions.some(pattern => fits(pattern, action)) && !notActions.some(pattern => fits(pattern, action))));
 }
 function fits(pattern, action) {
  const parts = pattern.toLowerCase().split('*');
  const text = action.toLowerCase();
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
   const found = text.indexOf(part, at);
   if (found === -1) return false;
   at = found + part.length;
  }
  const last = rest.at(-1) ?? '';
  return text.length - last.length >= at && text.endsWith(last);
 }
}),

/***/ 83728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectAzure: () => connectAzure,
  connectAzureDoctor: () => connectAzureDoctor
 });
 var http_prober = __webpack_require__(81357);
 var local_clock = __webpack_require__(36569);
 var proxies = __webpack_require__(19805);
 var local_fetch = __webpack_require__(89932);
 var patient_fetch = __webpack_require__(7282);
 var step_id_tokens = __webpack_require__(89831);
 var step_masks = __webpack_require__(3904);
 var errors = __webpack_require__(33047);
 var arm_failure = __webpack_require__(92337);
 var arm_json = __webpack_require__(13553);
 // CONCATENATED MODULE: ./build/src/targets/azure/domain/arm/operation.js
 const DEFAULT_WAIT_MILLISECONDS = 2e3;
 const LEAST_WAIT_MILLISECONDS = 1e3;
 const MOST_WAIT_MILLISECONDS = 3e4;
 function readOperation({status: status, body: body, retryAfter: retryAfter}, via) {
  if ([ 401, 403, 404, 410 ].includes(status)) return {
   kind: 'untracked'
  };
  if (status >= 400) return {
   kind: 'failed',
   report: (0, arm_failure.tL)(body)
  };
  const waitMilliseconds = readWait(retryAfter);
  if (via === 'location') return status === 202 ? {
   kind: 'running',
   waitMilliseconds: waitMilliseconds
  } : endOf(body) ?? {
   kind: 'succeeded'
  };
  return endOf(body) ?? {
   kind: 'running',
   waitMilliseconds: waitMilliseconds
  };
 }
 function endOf(body) {
  switch ((0, arm_json.$6)(body, 'status')?.toLowerCase()) {
  case 'succeeded':
   return {
    kind: 'succeeded'
   };

  case 'failed':
   return {
    kind: 'failed',
    report: (0, arm_failure.tL)(body)
   };

  case 'canceled':
  case 'cancelled':
   return {
    kind: 'canceled',
    report: (0, arm_failure.tL)(body)
   };

  default:
   return;
  }
 }
 function readWait(retryAfter) {
  const seconds = retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : void 0;
  if (seconds === void 0) return DEFAULT_WAIT_MILLISECONDS;
  return Math.min(MOST_WAIT_MILLISECONDS, Math.max(LEAST_WAIT_MILLISECONDS, seconds * 1e3));
 }
 // CONCATENATED MODULE: ./build/src/targets/azure/http/parse-json.js
 function parseJson(text) {
  try {
   return text.trim() === '' ? void 0 : JSON.parse(text);
  } catch {
   return;
  }
 }
 // CONCATENATED MODULE: ./build/src/targets/azure/http/arm-client.js
 const PAGES_AT_MOST = 20;
 function armClient(reach) {
  const {resourceManager: resourceManager} = reach;
  const addressOf = ({path: path, apiVersion: apiVersion, query: query = {}}) => `${resourceManager}${path}?${new URLSearchParams({
   ...query,
   'api-version': apiVersion
  }).toString()}`;
  const read = async (address, doing) => {
   const answer = await send(reach, {
    kind: 'read',
    address: address,
    init: {
     method: 'GET'
    }
   });
   if (answer.status >= 400) throw (0, arm_failure.T)({
    status: answer.status,
    kind: 'read',
    doing: doing,
    report: (0, arm_failure.tL)(answer.body)
   });
   if (answer.body === void 0) throw (0, arm_json.O$)('JSON');
   return {
    ...answer,
    body: answer.body
   };
  };
  return {
   read: request => read(addressOf(request), request.doing),
   async list(request) {
    const items = [];
    let address = addressOf(request);
    for (let page = 0; address !== void 0; page += 1) {
     if (page === PAGES_AT_MOST) throw new errors.s('platform-error', `Azure returned more than ${PAGES_AT_MOST} pages.`);
     const {body: body} = await read(address, request.doing);
     items.push(...(0, arm_json.gT)(body, 'value'));
     const next = (0, arm_json.$6)(body, 'nextLink');
     address = next === void 0 ? void 0 : sameHost(next, resourceManager);
    }
    return items;
   },
   async change(request) {
    const {method: method, body: body, etag: etag, doing: doing} = request;
    const headers = {
     ...body === void 0 ? {} : {
      'content-type': 'application/json'
     },
     ...etag === void 0 ? {} : {
      'if-match': etag
     }
    };
    const init = {
     method: method,
     headers: headers,
     ...body === void 0 ? {} : {
      body: JSON.stringify(body)
     }
    };
    const answer = await send(reach, {
     kind: 'change',
     address: addressOf(request),
     init: init
    });
    const {status: status} = answer;
    if (status >= 400) throw (0, arm_failure.T)({
     status: status,
     kind: 'change',
     doing: doing,
     report: (0, arm_failure.tL)(answer.body)
    });
    return {
     ...answer,
     operation: operationOf(answer, resourceManager)
    };
   },
   async progress({address: address, via: via}) {
    const {status: status, body: body, headers: headers} = await send(reach, {
     kind: 'read',
     address: address,
     init: {
      method: 'GET'
     }
    });
    if (status === 429 || status >= 500) throw (0, arm_failure.T)({
     status: status,
     kind: 'read',
     doing: 'read the progress of an operation',
     report: (0, arm_failure.tL)(body)
    });
    return readOperation({
     status: status,
     body: body,
     retryAfter: headers.get('retry-after')
    }, via);
   }
  };
 }
 function operationOf({status: status, headers: headers}, resourceManager) {
  const status_ = headers.get('azure-asyncoperation');
  const address = status_ ?? headers.get('location');
  if (address === null || ![ 200, 201, 202 ].includes(status)) return {
   kind: 'done'
  };
  if (status === 200 && status_ === null) return {
   kind: 'done'
  };
  return {
   kind: 'accepted',
   address: sameHost(address, resourceManager),
   via: status_ === null ? 'location' : 'status',
   waitMilliseconds: readWait(headers.get('retry-after'))
  };
 }
 function sameHost(address, resourceManager) {
  const url = URL.canParse(address, resourceManager) ? new URL(address, resourceManager) : void 0;
  if (url?.origin === new URL(resourceManager).origin && url.href.length <= MOST_CHARACTERS) return url.href;
  throw new errors.s('platform-error', 'Azure Resource Manager refers to another host, which is not followed.');
 }
 const MOST_CHARACTERS = 4096;
 async function send(reach, {kind: kind, address: address, init: init}) {
  const {token: token, clock: clock, fetchFor: fetchFor, count: count} = reach;
  const once = async () => {
   const authorization = `Bearer ${await token.take()}`;
   count();
   const machineTime = () => clock.now() - (clock.behindMilliseconds?.() ?? 0);
   const sentAt = machineTime();
   const headers = {
    accept: 'application/json',
    'user-agent': 'deploy-kit',
    ...init.headers,
    authorization: authorization
   };
   const response = await fetchFor(kind)(address, {
    ...init,
    headers: headers
   });
   const date = Date.parse(response.headers.get('date') ?? '');
   if (!Number.isNaN(date)) clock.correctBy?.({
    date: date,
    sentAt: sentAt,
    receivedAt: machineTime(),
    server: 'the server'
   });
   return response;
  };
  let response = await once();
  if (response.status === 401) {
   await (response.body?.cancel());
   token.forget();
   response = await once();
  }
  const text = await textOf(response, kind);
  return {
   status: response.status,
   headers: response.headers,
   body: parseJson(text)
  };
 }
 async function textOf(response, kind) {
  try {
   return await response.text();
  } catch (error) {
   if (error instanceof errors.s) throw error;
   throw new errors.s(kind === 'change' ? 'outcome-unknown' : 'platform-error', 'The response of Azure Resource Manager was cut off. Check any proxy in between.', {
    cause: error
   });
  }
 }
 // CONCATENATED MODULE: ./build/src/targets/azure/domain/app/read-container-app.js
 const MODES = {
  multiple: 'multiple',
  single: 'single',
  labels: 'labels'
 };
 function readContainerApp(value, etag) {
  const id = (0, arm_json.$6)(value, 'id');
  const name = (0, arm_json.$6)(value, 'name');
  const template = (0, arm_json.lJ)(value, 'properties', 'template');
  if (id === void 0 || name === void 0 || template === void 0) throw (0, arm_json.O$)('a container app');
  const configuration = (0, arm_json.lJ)(value, 'properties', 'configuration');
  const ingress = (0, arm_json.lJ)(configuration, 'ingress');
  const mode = (0, arm_json.$6)(configuration, 'activeRevisionsMode')?.toLowerCase() ?? 'single';
  return {
   id: id,
   name: name,
   template: template,
   etag: etag ?? (0, arm_json.$6)(value, 'etag'),
   location: (0, arm_json.$6)(value, 'location'),
   tags: readTags(value),
   provisioningState: (0, arm_json.$6)(value, 'properties', 'provisioningState'),
   mode: (Object.hasOwn(MODES, mode) ? MODES[mode] : void 0) ?? 'unknown',
   ingress: ingress && {
    fqdn: (0, arm_json.$6)(ingress, 'fqdn'),
    isExternal: (0, arm_json.Qc)(ingress, 'external') === true,
    transport: (0, arm_json.$6)(ingress, 'transport')?.toLowerCase()
   },
   traffic: (0, arm_json.gT)(ingress, 'traffic').map(readTraffic),
   latestRevision: (0, arm_json.$6)(value, 'properties', 'latestRevisionName'),
   latestReadyRevision: (0, arm_json.$6)(value, 'properties', 'latestReadyRevisionName'),
   maxInactiveRevisions: (0, arm_json.tk)(configuration, 'maxInactiveRevisions')
  };
 }
 function readTags(value) {
  return Object.fromEntries(Object.entries((0, arm_json.lJ)(value, 'tags') ?? {}).flatMap(([name, tag]) => typeof tag === 'string' ? [ [ name, tag ] ] : []));
 }
 function readTraffic(entry) {
  const revisionName = (0, arm_json.$6)(entry, 'revisionName');
  return {
   revisionName: revisionName,
   weight: (0, arm_json.tk)(entry, 'weight') ?? 0,
   label: (0, arm_json.$6)(entry, 'label'),
   isLatest: (0, arm_json.Qc)(entry, 'latestRevision') === true || revisionName === void 0
  };
 }
 function readRevision(value) {
  const name = (0, arm_json.$6)(value, 'name');
  const properties = (0, arm_json.lJ)(value, 'properties');
  if (name === void 0 || properties === void 0) throw (0, arm_json.O$)('a revision');
  return {
   name: name,
   isActive: (0, arm_json.Qc)(properties, 'active') === true,
   createdAt: (0, arm_json.El)(properties, 'createdTime'),
   fqdn: (0, arm_json.$6)(properties, 'fqdn'),
   provisioningState: (0, arm_json.$6)(properties, 'provisioningState'),
   provisioningError: (0, arm_json.$6)(properties, 'provisioningError'),
   runningState: (0, arm_json.$6)(properties, 'runningState'),
   runningDetails: (0, arm_json.$6)(properties, 'runningStateDetails'),
   healthState: (0, arm_json.$6)(properties, 'healthState'),
   replicas: (0, arm_json.tk)(properties, 'replicas') ?? 0,
   template: (0, arm_json.lJ)(properties, 'template') ?? {}
  };
 }
 function readReplica(value) {
  const lists = [ 'initContainers', 'containers' ].flatMap(list => (0, arm_json.gT)(value, 'properties', list));
  return {
   name: (0, arm_json.$6)(value, 'name') ?? 'a replica',
   state: (0, arm_json.$6)(value, 'properties', 'runningState'),
   details: (0, arm_json.$6)(value, 'properties', 'runningStateDetails'),
   containers: lists.map(readContainer)
  };
 }
 function readContainer(value) {
  return {
   name: (0, arm_json.$6)(value, 'name') ?? 'a container',
   isReady: (0, arm_json.Qc)(value, 'ready') === true,
   restarts: (0, arm_json.tk)(value, 'restartCount') ?? 0,
   state: (0, arm_json.$6)(value, 'runningState'),
   details: (0, arm_json.$6)(value, 'runningStateDetails')
  };
 }
 var app_job = __webpack_require__(12152);
 // CONCATENATED MODULE: ./build/src/targets/azure/domain/gate/read-requests.js
 const METRIC = 'Requests';
 const MINUTE_MILLISECONDS = 6e4;
 const SERIES_AT_MOST = 1e3;
 function requestsQuery(revisions, {from: from, to: to}) {
  const names = revisions.map(name => `revisionName eq '${name}'`).join(' or ');
  return {
   metricnames: METRIC,
   aggregation: 'Total',
   interval: 'PT1M',
   top: String(SERIES_AT_MOST),
   timespan: `${momentOf(from)}/${momentOf(to)}`,
   $filter: `${names} and statusCodeCategory eq '*'`
  };
 }
 function momentOf(at) {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
 }
 function readRequests(body, {revisions: revisions, from: from, to: to}) {
  const metric = (0, arm_json.gT)(body, 'value').find(each => (0, arm_json.$6)(each, 'name', 'value')?.toLowerCase() === METRIC.toLowerCase());
  if (metric === void 0) throw (0, arm_json.O$)(`the metric ${METRIC}`);
  const code = (0, arm_json.$6)(metric, 'errorCode');
  if (code !== void 0 && code !== 'Success') throw new errors.s('platform-error', `Azure Monitor could not read the metric ${METRIC}.`);
  const found = new Map(revisions.map(name => [ name.toLowerCase(), new Map ]));
  let newestAt;
  for (const series of (0, arm_json.gT)(metric, 'timeseries')) {
   const minutes = found.get(dimensionOf(series, 'revisionname')?.toLowerCase() ?? '');
   if (minutes === void 0) continue;
   const isBad = dimensionOf(series, 'statuscodecategory')?.toLowerCase() === '5xx';
   for (const point of (0, arm_json.gT)(series, 'data')) {
    const at = (0, arm_json.El)(point, 'timeStamp');
    const total = (0, arm_json.tk)(point, 'total');
    if (at === void 0 || total === void 0 || total < 0) continue;
    const minute = at - at % MINUTE_MILLISECONDS;
    if (minute < from || minute >= to) continue;
    newestAt = Math.max(newestAt ?? minute, minute);
    const before = minutes.get(minute) ?? {
     at: minute,
     requests: 0,
     bad: 0
    };
    const count = Math.round(total);
    minutes.set(minute, {
     at: minute,
     requests: before.requests + count,
     bad: before.bad + (isBad ? count : 0)
    });
   }
  }
  return {
   minutes: new Map(revisions.map(name => [ name, sorted(found.get(name.toLowerCase())) ])),
   newestAt: newestAt
  };
 }
 function dimensionOf(series, name) {
  const found = (0, arm_json.gT)(series, 'metadatavalues').find(each => (0, arm_json.$6)(each, 'name', 'value')?.toLowerCase() === name);
  return (0, arm_json.$6)(found, 'value');
 }
 function sorted(minutes) {
  return [ ...minutes?.values() ?? [] ].toSorted((one, other) => one.at - other.at);
 }
 // CONCATENATED MODULE: ./build/src/targets/azure/http/container-apps-api.js
 const APPS_VERSION = '2024-03-01';
 const METRICS_VERSION = '2023-10-01';
 function containerAppsApi(client, {access: access, app: app}) {
  const group = `/subscriptions/${encodeURIComponent(access.subscriptionId)}/resourceGroups/${encodeURIComponent(access.resourceGroup)}`;
  const place = `${group}/providers/Microsoft.App/containerApps/${encodeURIComponent(app)}`;
  const at = (doing, path = '', apiVersion = APPS_VERSION) => ({
   path: `${place}${path}`,
   apiVersion: apiVersion,
   doing: doing
  });
  const ofRevision = (name, rest = '') => `/revisions/${encodeURIComponent(name)}${rest}`;
  const ofJob = (doing, job, rest = '') => ({
   path: `${group}/providers/Microsoft.App/jobs/${encodeURIComponent(job)}${rest}`,
   apiVersion: APPS_VERSION,
   doing: doing
  });
  const post = async (call, body) => client.change({
   ...call,
   method: 'POST',
   body: body
  });
  return {
   async app() {
    const {body: body, headers: headers} = await client.read(at(`read container app ${app}`));
    return readContainerApp(body, headers.get('etag') ?? void 0);
   },
   revisions: async () => (await client.list(at(`list the revisions of ${app}`, '/revisions'))).map(readRevision),
   revision: name => unlessMissing(async () => readRevision((await client.read(at(`read revision ${name}`, ofRevision(name)))).body)),
   replicas: async name => (await unlessMissing(() => client.list(at(`list the replicas of revision ${name}`, ofRevision(name, '/replicas')))) ?? []).map(readReplica),
   async update(change, etag) {
    const request = {
     ...at(`change container app ${app}`),
     method: 'PATCH',
     body: bodyOf(change),
     etag: etag
    };
    return (await client.change(request)).operation;
   },
   progress: operation => client.progress(operation),
   async activate(name) {
    await post(at(`activate revision ${name}`, ofRevision(name, '/activate')));
   },
   async deactivate(name) {
    await post(at(`deactivate revision ${name}`, ofRevision(name, '/deactivate')));
   },
   async requests(revisions, window) {
    const query = requestsQuery(revisions, window);
    const call = at(`read the metrics of ${app}`, '/providers/Microsoft.Insights/metrics', METRICS_VERSION);
    return readRequests((await client.read({
     ...call,
     query: query
    })).body, {
     revisions: revisions,
     ...window
    });
   },
   job: async name => (0, app_job.cd)((await client.read(ofJob(`read job ${name}`, name))).body),
   startJob: async (name, template) => startedName((await post(ofJob(`start job ${name}`, name, '/start'), template)).body),
   executions: async name => (await client.list(ofJob(`list the executions of job ${name}`, name, '/executions'))).map(app_job.f3),
   execution: (job, name) => unlessMissing(async () => {
    const call = ofJob(`read execution ${name}`, job, `/executions/${encodeURIComponent(name)}`);
    return (0, app_job.f3)((await client.read(call)).body);
   }),
   async stopExecution(job, name) {
    await post(ofJob(`stop execution ${name}`, job, `/executions/${encodeURIComponent(name)}/stop`));
   }
  };
 }
 function bodyOf({tags: tags, traffic: traffic, template: template}) {
  const properties = {
   ...traffic === void 0 ? {} : {
    configuration: {
     ingress: {
      traffic: traffic
     }
    }
   },
   ...template === void 0 ? {} : {
    template: template
   }
  };
  return {
   ...tags === void 0 ? {} : {
    tags: tags
   },
   ...Object.keys(properties).length === 0 ? {} : {
    properties: properties
   }
  };
 }
 function startedName(body) {
  return (0, arm_json.$6)(body, 'name') ?? (0, arm_json.$6)(body, 'id')?.split('/').at(-1);
 }
 async function unlessMissing(read) {
  try {
   return await read();
  } catch (error) {
   if (!(error instanceof errors.s) || error.code !== 'not-found') throw error;
   return;
  }
 }
 var token_claims = __webpack_require__(81);
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/targets/azure/domain/access/explain-sign-in.js
 const PAGE = 'See docs/oidc.md.';
 const noMatch = [ 'access-denied', ({access: {clientId: clientId}, claims: {subject: subject = '', issuer: issuer = '', audience: audience = ''}}) => (0, 
 join_sentences.D)(`Application ${clientId} has no federated credential for this job.`, `The job's token has subject "${subject}", issuer "${issuer}" and audience "${audience}".`, 'Add a federated credential with exactly these three values; upper and lower case count.', PAGE) ];
 const noApplication = [ 'access-denied', ({access: {clientId: clientId, tenantId: tenantId}}) => `Application ${clientId} does not exist in tenant ${tenantId}. Check the inputs client-id and tenant-id.` ];
 const noTenant = [ 'bad-input', ({access: {tenantId: tenantId}}) => `Input "tenant-id": tenant ${tenantId} does not exist in this cloud. Check the inputs tenant-id and cloud.` ];
 const MEANINGS = {
  70021: noMatch,
  700211: noMatch,
  700212: noMatch,
  700213: noMatch,
  7002137: noMatch,
  7002138: noMatch,
  700016: noApplication,
  700024: [ 'credentials-expired', () => "The job's token is outside of its time of validity. Check the clock of the runner, and run the job again." ],
  700027: [ 'access-denied', () => `Microsoft Entra ID rejected the signature of the job's token. ${PAGE}` ],
  7000112: [ 'access-denied', ({access: {clientId: clientId}}) => `Application ${clientId} is disabled. Enable it, or use another application.` ],
  53003: [ 'access-denied', ({access: {clientId: clientId}}) => `A Conditional Access policy blocks application ${clientId}. Allow it from the addresses of the runner.` ],
  500011: [ 'bad-input', () => 'Input "cloud": this tenant does not know this Azure Resource Manager. Check the inputs cloud and resource-manager-url.' ],
  90002: noTenant,
  900021: noTenant,
  900023: noTenant
 };
 function explainSignIn(refused) {
  const {status: status, aadsts: aadsts} = refused;
  const known = aadsts === void 0 ? void 0 : MEANINGS[aadsts];
  const name = aadsts === void 0 ? `HTTP ${status}` : `AADSTS${aadsts}`;
  if (known !== void 0) return new errors.s(known[0], `${known[1](refused)} (${name})`);
  if (status === 429) return new errors.s('throttled', 'Microsoft Entra ID limits the rate of sign-ins.');
  if (status >= 500) return new errors.s('platform-error', `Microsoft Entra ID is not available (${name}). Run the job again later.`);
  return new errors.s('access-denied', `Microsoft Entra ID refused the sign-in of application ${refused.access.clientId} (${name}). Look up the code at https://login.microsoftonline.com/error.`);
 }
 // CONCATENATED MODULE: ./build/src/targets/azure/http/federated-token.js
 const RENEW_BEFORE_MILLISECONDS = 3e5;
 const RENEW_BEFORE_SHARE = .25;
 const TRY_AGAIN_MILLISECONDS = 3e4;
 const JUST_OPENED_MILLISECONDS = 1e4;
 function federatedToken(signIn) {
  const {clock: clock} = signIn;
  let session;
  let opening;
  let notBefore = 0;
  async function renew() {
   try {
    session = await openSession(signIn);
    return session;
   } catch (error) {
    notBefore = clock.now() + TRY_AGAIN_MILLISECONDS;
    throw error;
   } finally {
    opening = void 0;
   }
  }
  return {
   async take() {
    const now = clock.now();
    const isServing = session !== void 0 && now < session.expiresAt;
    if (session !== void 0 && isServing && (now < session.renewAt || now < notBefore)) return session.token;
    opening ??= renew();
    if (session === void 0 || !isServing) return (await opening).token;
    opening.catch(() => {});
    return session.token;
   },
   forget() {
    if (session !== void 0 && clock.now() - session.openedAt > JUST_OPENED_MILLISECONDS) session = void 0;
   }
  };
 }
 async function openSession({access: access, idTokens: idTokens, masks: masks, clock: clock, fetchFor: fetchFor}) {
  const {authority: authority, tenantId: tenantId, clientId: clientId, resourceManager: resourceManager, audience: audience} = access;
  const assertion = await idTokens.request(audience);
  const openedAt = clock.now();
  const response = await fetchFor('read')(`${authority}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`, {
   method: 'POST',
   headers: {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
    'user-agent': 'deploy-kit'
   },
   body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    scope: `${resourceManager}/.default`
   }).toString()
  });
  const body = parseJson(await response.text());
  if (!response.ok) throw explainSignIn({
   status: response.status,
   aadsts: errorCode(body),
   access: access,
   claims: (0, token_claims.v)(assertion)
  });
  const token = textOfToken(body);
  const seconds = (0, arm_json.tk)(body, 'expires_in') ?? 0;
  if (token === void 0 || seconds <= 0) throw new errors.s('platform-error', 'Microsoft Entra ID returned no access token. Check the input authority-url.');
  masks.hide(token);
  for (const part of token.split('.').slice(1)) if (part.length > 8) masks.hide(part);
  const expiresAt = openedAt + seconds * 1e3;
  const ahead = Math.min(RENEW_BEFORE_MILLISECONDS, seconds * 1e3 * RENEW_BEFORE_SHARE);
  return {
   token: token,
   openedAt: openedAt,
   renewAt: expiresAt - ahead,
   expiresAt: expiresAt
  };
 }
 function errorCode(body) {
  const [first] = (0, arm_json.gT)(body, 'error_codes');
  if (typeof first === 'number') return first;
  const found = /AADSTS(?<code>\d{4,8})\b/.exec((0, arm_json.$6)(body, 'error_description') ?? '')?.groups?.code;
  return found === void 0 ? void 0 : Number(found);
 }
 function textOfToken(body) {
  const token = typeof body === 'object' && body !== null && 'access_token' in body ? body.access_token : void 0;
  return typeof token === 'string' && /^[\x21-\x7e]{16,65536}$/.test(token) ? token : void 0;
 }
 var judge_permissions = __webpack_require__(76007);
 // CONCATENATED MODULE: ./build/src/targets/azure/http/subscription-api.js
 function subscriptionApi(client, {access: access, app: app}) {
  const subscription = `/subscriptions/${encodeURIComponent(access.subscriptionId)}`;
  const group = `${subscription}/resourceGroups/${encodeURIComponent(access.resourceGroup)}`;
  const place = `${group}/providers/Microsoft.App/containerApps/${encodeURIComponent(app)}`;
  return {
   permissions: async () => (await client.list({
    path: `${place}/providers/Microsoft.Authorization/permissions`,
    apiVersion: '2022-04-01',
    doing: 'list the permissions of the identity'
   })).map(judge_permissions.cE),
   async providerState() {
    const {body: body} = await client.read({
     path: `${subscription}/providers/Microsoft.App`,
     apiVersion: '2021-04-01',
     doing: 'read whether Microsoft.App is registered'
    });
    return (0, arm_json.$6)(body, 'registrationState');
   }
  };
 }
 var public_host = __webpack_require__(38124);
 var bounded_response = __webpack_require__(9959);
 var lost_request = __webpack_require__(40282);
 var requested_wait = __webpack_require__(78630);
 // CONCATENATED MODULE: ./build/src/targets/azure/http/send-change.js
 const ATTEMPT_MILLISECONDS = 3e4;
 const ATTEMPTS = 4;
 const PAUSE_MILLISECONDS = 500;
 function changeFetch(send, {clock: clock, deadlineAt: deadlineAt}) {
  return async (input, init) => {
   const host = (0, public_host.m)(new URL(input instanceof Request ? input.url : input));
   for (let count = 1; ;count += 1) {
    const left = deadlineAt - clock.now();
    const signal = AbortSignal.timeout(Math.max(1e3, Math.min(left, ATTEMPT_MILLISECONDS)));
    const outcome = await send(input, {
     ...init,
     redirect: 'error',
     signal: signal
    }).then(response => ({
     response: response
    }), error => ({
     error: error
    }));
    const isLast = count === ATTEMPTS;
    if ('response' in outcome) {
     const wait = outcome.response.status === 429 ? (0, requested_wait.S)(outcome.response, clock.now()) : void 0;
     if (wait === void 0 || isLast || wait >= left) return (0, bounded_response.H)(outcome.response);
     await (outcome.response.body?.cancel());
     await clock.sleep(Math.max(wait, PAUSE_MILLISECONDS));
     continue;
    }
    const {sentence: sentence, mayHaveArrived: mayHaveArrived} = (0, lost_request.M)(outcome.error);
    if (mayHaveArrived) throw new errors.s('outcome-unknown', `${host}: ${sentence}. The change may have been carried out.`, {
     cause: outcome.error
    });
    if (isLast || left <= PAUSE_MILLISECONDS) throw new errors.s('unreachable', `${host}: ${sentence} (${count} attempts).`, {
     cause: outcome.error
    });
    await clock.sleep(PAUSE_MILLISECONDS * count);
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/wiring/azure/connect-azure.js
 const CALL_MILLISECONDS = 6e4;
 const connect_azure_ATTEMPT_MILLISECONDS = 1e4;
 async function connectAzure(env, reach) {
  const {clock: clock, app: app, access: access} = reach;
  const {client: client, token: token, countCalls: countCalls, boundCalls: boundCalls} = reachArm(env, reach);
  await token.take();
  return {
   api: containerAppsApi(client, {
    access: access,
    app: app
   }),
   clock: clock,
   countCalls: countCalls,
   boundCalls: boundCalls,
   prober: (0, http_prober.j)((0, proxies.r)(env), host => (0, local_clock.JM)(env, host))
  };
 }
 function connectAzureDoctor(env, reach) {
  const {clock: clock, app: app, access: access} = reach;
  const {client: client, token: token, idTokens: idTokens} = reachArm(env, reach);
  return {
   idTokens: idTokens,
   connect: async () => {
    await token.take();
    return {
     api: containerAppsApi(client, {
      access: access,
      app: app
     }),
     subscription: subscriptionApi(client, {
      access: access,
      app: app
     }),
     clock: clock
    };
   }
  };
 }
 function reachArm(env, {access: access, clock: clock}) {
  const masks = (0, step_masks.o)();
  const idTokens = (0, step_id_tokens.u)(env, masks, {
   input: 'client-id',
   otherwise: '.'
  });
  let calls = 0;
  let bound = Number.POSITIVE_INFINITY;
  const fetchFor = kind => {
   const now = clock.now();
   const deadlineAt = Math.max(now + connect_azure_ATTEMPT_MILLISECONDS, Math.min(now + CALL_MILLISECONDS, bound));
   return kind === 'change' ? changeFetch((0, local_fetch.localFetch)(fetch, env), {
    clock: clock,
    deadlineAt: deadlineAt
   }) : (0, local_fetch.localFetch)((0, patient_fetch.patientFetch)({
    clock: clock,
    deadlineAt: deadlineAt,
    random: Math.random,
    onlyReads: true
   }), env);
  };
  const token = federatedToken({
   access: access,
   idTokens: idTokens,
   masks: masks,
   clock: clock,
   fetchFor: fetchFor
  });
  return {
   token: token,
   idTokens: idTokens,
   client: armClient({
    ...access,
    token: token,
    clock: clock,
    fetchFor: fetchFor,
    count: () => calls += 1
   }),
   countCalls: () => calls,
   boundCalls: until => bound = until ?? Number.POSITIVE_INFINITY
  };
 }
})

};
