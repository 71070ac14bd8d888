export const modules = {

/***/ 33485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectRender: () => connectRender
 });
 var http_prober = __webpack_require__(81357);
 var local_clock = __webpack_require__(36569);
 var proxies = __webpack_require__(19805);
 var local_fetch = __webpack_require__(89932);
 var patient_fetch = __webpack_require__(7282);
 var document_document = __webpack_require__(15785);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/render/domain/api-json.js
 function textAt(value, ...path) {
  const found = (0, document_document.fK)(value, path);
  return typeof found === 'string' && found !== '' ? found.slice(0, MOST_CHARACTERS) : void 0;
 }
 const MOST_CHARACTERS = 2e3;
 function numberAt(value, ...path) {
  const found = (0, document_document.fK)(value, path);
  return typeof found === 'number' ? found : void 0;
 }
 function momentAt(value, name) {
  const at = Date.parse(textAt(value, name) ?? '');
  return Number.isFinite(at) ? at : void 0;
 }
 function itemsOf(value, name) {
  if (!(0, document_document.Lv)(value)) throw unreadable(`a list of ${name}s`);
  return value.map(item => (0, document_document.fK)(item, [ name ]) ?? item);
 }
 function unreadable(expected) {
  return new errors.s('platform-error', `Render returned something else than ${expected}.`);
 }
 var render_deploy = __webpack_require__(64282);
 // CONCATENATED MODULE: ./build/src/targets/render/domain/read-deploy.js
 function readDeploy(value, service) {
  const id = textAt(value, 'id');
  const status = textAt(value, 'status');
  const createdAt = momentAt(value, 'createdAt');
  if (id === void 0 || status === void 0 || createdAt === void 0) throw unreadable('a deploy');
  const source = sourceOf(value);
  return {
   id: id,
   status: status,
   createdAt: createdAt,
   trigger: textAt(value, 'trigger') ?? '',
   finishedAt: momentAt(value, 'finishedAt'),
   revision: source && (0, render_deploy.DT)(source, service)
  };
 }
 function readDeploys(value, service) {
  return itemsOf(value, 'deploy').map(item => readDeploy(item, service)).toSorted((one, other) => other.createdAt - one.createdAt);
 }
 function createdId(value) {
  return textAt(value, 'id');
 }
 function sourceOf(value) {
  const commit = textAt(value, 'commit', 'id');
  const ref = textAt(value, 'image', 'ref');
  const sha = textAt(value, 'image', 'sha');
  if (ref !== void 0) return {
   kind: 'image',
   image: withDigest(ref, sha)
  };
  return commit === void 0 ? void 0 : {
   kind: 'commit',
   commit: commit
  };
 }
 function withDigest(ref, sha) {
  if (sha === void 0 || ref.includes('@')) return ref;
  return `${ref}@${sha.startsWith('sha256:') ? sha : `sha256:${sha}`}`;
 }
 var clip_text = __webpack_require__(92158);
 var one_line = __webpack_require__(3823);
 var printable = __webpack_require__(9739);
 // CONCATENATED MODULE: ./build/src/targets/render/domain/read-failure.js
 const read_failure_MOST_CHARACTERS = 200;
 const EVENTS = [ 'deploy_ended', 'build_ended', 'pre_deploy_ended', 'image_pull_failed' ];
 function readFailure(events, deployId) {
  const own = itemsOf(events, 'event').filter(event => {
   const about = textAt(event, 'details', 'deployId');
   return EVENTS.includes(textAt(event, 'type') ?? '') && (about === void 0 || about === deployId);
  });
  return own.map(event => explain((0, document_document.fK)(event, [ 'details' ]))).find(clause => clause !== void 0);
 }
 function explain(details) {
  const image = textAt(details, 'imageURL');
  const message = textAt(details, 'message');
  if (image !== void 0) return `the image could not be pulled${message === void 0 ? '' : `: ${shown(message)}`}`;
  const reason = (0, document_document.fK)(details, [ 'reason', 'failure' ]) ?? (0, 
  document_document.fK)(details, [ 'reason' ]);
  if (!(0, document_document.Gv)(reason)) return;
  const memory = textAt(reason, 'oomKilled', 'memoryLimit');
  if ((0, document_document.Gv)(reason.oomKilled)) return `an instance ran out of memory${memory === void 0 ? '' : ` (limit ${shown(memory)})`}`;
  const exit = numberAt(reason, 'nonZeroExit');
  if (exit !== void 0) return `a process exited with code ${exit}`;
  const unhealthy = textAt(reason, 'unhealthy');
  if (unhealthy !== void 0) return `an instance was unhealthy: ${shown(unhealthy)}`;
  const timedOut = textAt(reason, 'timedOutReason');
  const seconds = numberAt(reason, 'timedOutSeconds');
  if (timedOut !== void 0 || seconds !== void 0) return `it timed out${seconds === void 0 ? '' : ` after ${seconds} s`}${timedOut === void 0 ? '' : `: ${shown(timedOut)}`}`;
  if (reason.earlyExit === true) return 'a process exited before it was ready';
  if (reason.evicted === true) return 'an instance was evicted';
  return;
 }
 function readLogLines(answer, most) {
  return itemsOf((0, document_document.fK)(answer, [ 'logs' ]) ?? [], 'log').map(log => ({
   at: Date.parse(textAt(log, 'timestamp') ?? ''),
   text: textAt(log, 'message') ?? ''
  })).toSorted((one, other) => one.at - other.at).map(({text: text}) => (0, printable.g)(text).replaceAll('\n', ' ').slice(0, LONGEST_LINE)).filter(line => line.trim() !== '').slice(-most);
 }
 const LONGEST_LINE = 500;
 function shown(text) {
  return (0, clip_text.g)((0, one_line.T)(text), read_failure_MOST_CHARACTERS).replace(/\.$/, '');
 }
 // CONCATENATED MODULE: ./build/src/targets/render/domain/read-service.js
 const TYPES = [ 'web_service', 'private_service', 'background_worker', 'static_site', 'cron_job' ];
 const DETAILS = 'serviceDetails';
 const COMMANDS = 'envSpecificDetails';
 function readService(value) {
  const id = textAt(value, 'id');
  const name = textAt(value, 'name');
  const ownerId = textAt(value, 'ownerId');
  if (id === void 0 || name === void 0 || ownerId === void 0) throw unreadable('a service');
  const type = TYPES.find(each => each === textAt(value, 'type')) ?? 'other';
  return {
   id: id,
   name: name,
   type: type,
   ownerId: ownerId,
   imagePath: textAt(value, 'imagePath'),
   autoDeploy: autoDeployOf(value),
   isSuspended: textAt(value, 'suspended') !== 'not_suspended',
   suspenders: textsOf((0, document_document.fK)(value, [ 'suspenders' ])),
   url: textAt(value, DETAILS, 'url'),
   dashboardUrl: textAt(value, 'dashboardUrl'),
   healthCheckPath: textAt(value, DETAILS, 'healthCheckPath'),
   hasPreDeployCommand: textAt(value, DETAILS, COMMANDS, 'preDeployCommand') !== void 0,
   hasDisk: (0, document_document.Gv)((0, document_document.fK)(value, [ DETAILS, 'disk' ])),
   settings: settingsOf(value)
  };
 }
 function autoDeployOf(value) {
  const trigger = textAt(value, 'autoDeployTrigger');
  if (trigger !== void 0) return trigger;
  return textAt(value, 'autoDeploy') === 'no' ? 'off' : 'commit';
 }
 function settingsOf(value) {
  const details = (0, document_document.fK)(value, [ DETAILS ]);
  const commands = (0, document_document.fK)(details, [ COMMANDS ]);
  const instances = numberAt(details, 'numInstances');
  const found = {
   branch: textAt(value, 'branch'),
   rootDir: textAt(value, 'rootDir'),
   autoDeployTrigger: autoDeployOf(value),
   plan: textAt(details, 'plan'),
   region: textAt(details, 'region'),
   numInstances: instances === void 0 ? void 0 : String(instances),
   healthCheckPath: textAt(details, 'healthCheckPath'),
   preDeployCommand: textAt(commands, 'preDeployCommand'),
   buildCommand: textAt(commands, 'buildCommand') ?? textAt(details, 'buildCommand'),
   startCommand: textAt(commands, 'startCommand'),
   staticPublishPath: textAt(details, 'publishPath')
  };
  return new Map(Object.entries(found).flatMap(([name, text]) => text === void 0 ? [] : [ [ name, text ] ]));
 }
 function textsOf(value) {
  return (0, document_document.Lv)(value) ? value.filter(each => typeof each === 'string').slice(0, 10) : [];
 }
 function readHeaders(value) {
  return itemsOf(value, 'header').map(header => ({
   path: textAt(header, 'path') ?? '',
   name: textAt(header, 'name') ?? '',
   value: textAt(header, 'value') ?? ''
  }));
 }
 var read_json_answer = __webpack_require__(83422);
 var json_request = __webpack_require__(88506);
 // CONCATENATED MODULE: ./build/src/targets/render/http/render-request.js
 async function sendRequest({address: address, key: key, fetchFor: fetchFor, count: count}, {method: method, path: path, body: body}) {
  count();
  const headers = {
   accept: 'application/json',
   authorization: `Bearer ${key}`
  };
  const isRead = method === 'GET';
  const init = isRead || body === void 0 ? {
   method: method,
   headers: {
    'user-agent': 'deploy-kit',
    ...headers
   }
  } : (0, json_request.U)(method, body, headers);
  const response = await fetchFor(isRead ? 'read' : 'change')(`${address}${path}`, init);
  const text = await response.text();
  if (response.ok) return text.trim() === '' ? void 0 : parse(text);
  throw refusal({
   status: response.status,
   isRead: isRead,
   reported: reportOf(text)
  }, key);
 }
 function parse(text) {
  try {
   return JSON.parse(text);
  } catch {
   throw new errors.s('platform-error', 'Render returned a response that is not JSON.');
  }
 }
 function reportOf(text) {
  try {
   return textAt(JSON.parse(text), 'message');
  } catch {
   return;
  }
 }
 function refusal({status: status, isRead: isRead, reported: reported}, key) {
  const words = reported === void 0 ? '' : ` Reported: ${(0, read_json_answer.cT)(reported, [ key ])}`;
  const [code, meaning] = MEANINGS[status] ?? (status < 500 ? REFUSED : isRead ? OUTAGE : LOST);
  return new errors.s(code, `Render returned HTTP ${status}: ${meaning}.${words}`);
 }
 const REFUSED = [ 'rejected', 'the request was rejected' ];
 const OUTAGE = [ 'platform-error', 'the API is not available' ];
 const LOST = [ 'outcome-unknown', 'the request may have been carried out' ];
 const MEANINGS = {
  401: [ 'access-denied', 'the API key was rejected. Check the secret of "api-key"' ],
  403: [ 'access-denied', 'the API key has no access to this workspace' ],
  404: [ 'not-found', 'the service or deploy does not exist, or belongs to another workspace' ],
  409: [ 'conflict', 'the service is not in a state for this' ],
  410: [ 'not-found', 'the service or deploy was deleted' ],
  429: [ 'throttled', 'too many requests' ]
 };
 // CONCATENATED MODULE: ./build/src/targets/render/http/render-api.js
 const MOST_ITEMS = 100;
 const MOST_LINES = 50;
 function renderApi(reach) {
  const read = async (path, query = {}) => {
   const search = new URLSearchParams(query).toString();
   const answer = await sendRequest(reach, {
    method: 'GET',
    path: search === '' ? path : `${path}?${search}`
   });
   if (answer === void 0) throw unreadable('JSON');
   return answer;
  };
  const change = request => sendRequest(reach, request);
  const place = serviceId => `/services/${encodeURIComponent(serviceId)}`;
  return {
   service: async id => readService(await read(place(id))),
   async deploys({id: id, name: name}) {
    const path = `${place(id)}/deploys`;
    const newest = readDeploys(await read(path, {
     limit: String(MOST_ITEMS)
    }), name);
    if (newest.length < MOST_ITEMS || (0, render_deploy.KI)(newest) !== void 0) return newest;
    return [ ...newest, ...readDeploys(await read(path, {
     status: 'live',
     limit: '1'
    }), name) ];
   },
   headers: async id => readHeaders(await read(`${place(id)}/headers`, {
    limit: String(MOST_ITEMS)
   })),
   async failureOf(id, deploy) {
    const query = {
     startTime: momentOf(deploy.createdAt),
     limit: String(MOST_ITEMS)
    };
    return readFailure(await read(`${place(id)}/events`, query), deploy.id);
   },
   async lastLines(service, since, kind) {
    const query = {
     ownerId: service.ownerId,
     resource: service.id,
     type: kind,
     startTime: momentOf(since),
     direction: 'backward',
     limit: String(MOST_LINES)
    };
    return readLogLines(await read('/logs', query), MOST_LINES);
   },
   async createDeploy(id, source) {
    const body = source.kind === 'commit' ? {
     commitId: source.commit
    } : {
     imageUrl: source.image
    };
    return createdId(await change({
     method: 'POST',
     path: `${place(id)}/deploys`,
     body: body
    }));
   },
   rollBack: async (id, deployId) => createdId(await change({
    method: 'POST',
    path: `${place(id)}/rollback`,
    body: {
     deployId: deployId
    }
   })),
   async cancelDeploy(id, deployId) {
    await change({
     method: 'POST',
     path: `${place(id)}/deploys/${encodeURIComponent(deployId)}/cancel`
    });
   },
   async turnOffAutoDeploy(id) {
    await change({
     method: 'PATCH',
     path: place(id),
     body: {
      autoDeploy: 'no'
     }
    });
   }
  };
 }
 function momentOf(milliseconds) {
  return new Date(milliseconds).toISOString();
 }
 // CONCATENATED MODULE: ./build/src/wiring/render/connect-render.js
 const CALL_MILLISECONDS = 6e4;
 const ATTEMPT_MILLISECONDS = 1e4;
 function connectRender(env, {access: access, clock: clock}) {
  let calls = 0;
  let bound = Number.POSITIVE_INFINITY;
  const fetchFor = () => {
   const now = clock.now();
   const deadlineAt = Math.max(now + ATTEMPT_MILLISECONDS, Math.min(now + CALL_MILLISECONDS, bound));
   return (0, local_fetch.localFetch)((0, patient_fetch.patientFetch)({
    clock: clock,
    deadlineAt: deadlineAt,
    random: Math.random
   }), env);
  };
  return {
   api: renderApi({
    ...access,
    fetchFor: fetchFor,
    count: () => calls += 1
   }),
   prober: (0, http_prober.j)((0, proxies.r)(env), host => (0, local_clock.JM)(env, host)),
   countCalls: () => calls,
   boundCalls: until => bound = until ?? Number.POSITIVE_INFINITY
  };
 }
})

};
