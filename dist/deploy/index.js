import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* unused reexport */ __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


__webpack_unused_export__ = httpOverHttp;
__webpack_unused_export__ = httpsOverHttp;
__webpack_unused_export__ = httpOverHttps;
__webpack_unused_export__ = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 2472:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./undici.cjs");

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 445:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// Loaded in place of `undici` in every bundle (see `paths` in tsconfig.json, which ncc honours): @actions/http-client
// imports undici when the process starts, yet needs it only behind a proxy. `__esModule` must read as undefined, else the
// bundler's interop code loads the real module at once. scripts/bundle-action.ts writes the real one beside each bundle.
const load = () => __nccwpck_require__(2472)
module.exports = new Proxy({}, { get: (_, key) => (key === '__esModule' ? undefined : load()[key]) })


/***/ }),

/***/ 7281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/task-definition/requested-changes.js + 3 modules
var requested_changes = __nccwpck_require__(9264);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/task-definition-source.js

// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
const ARN = /^arn:aws(?:-[a-z]+)*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[A-Za-z0-9_-]{1,255}(?::[1-9]\d*)?$/;
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
const REVISION = /^[A-Za-z0-9_-]{1,255}:[1-9]\d*$/;
/**
 * Reads an input that takes any of them: an ARN, `family:revision`, `family`, or else a file. A file whose name would read as a
 * family is given with its folder: `./app`.
 */
function parseTaskDefinitionSource(input, text) {
    if (text.startsWith('arn:'))
        return { kind: 'registered', input, reference: requireArn(input, text) };
    if (FAMILY.test(text) || REVISION.test(text))
        return { kind: 'registered', input, reference: text };
    return { kind: 'file', input, path: text };
}
/** Reads the inputs that have one source each; the first that is given wins: file, ARN, family, service. */
function readTaskDefinitionSource(inputs) {
    const path = inputs.text('task-definition');
    const arn = inputs.text('task-definition-arn');
    const family = readFamily(inputs);
    const service = inputs.text('service');
    if (path !== undefined)
        return { kind: 'file', input: 'task-definition', path };
    if (arn !== undefined) {
        return { kind: 'registered', input: 'task-definition-arn', reference: requireArn('task-definition-arn', arn) };
    }
    if (family !== undefined)
        return { kind: 'registered', input: 'task-definition-family', reference: family };
    if (service !== undefined)
        return { kind: 'service', cluster: inputs.required('cluster'), service };
    throw badInput('task-definition', 'there is nothing to start from; give a file here, or set "task-definition-arn", "task-definition-family" or "service".');
}
function readFamily(inputs) {
    const family = inputs.text('task-definition-family');
    const revision = inputs.wholeNumber('task-definition-revision', { from: 1, to: Number.MAX_SAFE_INTEGER });
    if (family === undefined) {
        if (revision === undefined)
            return undefined;
        throw badInput('task-definition-revision', 'a revision needs its family; set "task-definition-family" as well.');
    }
    if (!FAMILY.test(family)) {
        throw badInput('task-definition-family', 'expected a family: up to 255 letters, digits, hyphens and underscores.');
    }
    return revision === undefined ? family : `${family}:${revision}`;
}
function requireArn(input, text) {
    if (ARN.test(text))
        return text;
    throw (0,errors/* badInput */.A)(input, 'expected the ARN of a task definition, such as arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7.');
}
//# sourceMappingURL=task-definition-source.js.map
// EXTERNAL MODULE: ./build/src/domain/input/input-reader.js
var input_reader = __nccwpck_require__(4701);
// EXTERNAL MODULE: ./build/src/domain/task-definition/document.js
var task_definition_document = __nccwpck_require__(7251);
;// CONCATENATED MODULE: ./build/src/actions/deploy/service-inputs.js



/** Inputs that may differ from service to service. */
const OF_ONE_SERVICE = [
    'service',
    'cluster',
    'task-definition',
    'images',
    'container-name',
    'image',
    'environment-variables',
    'environment-file',
    'secrets',
    'secrets-file',
    'docker-labels',
    'exclusive',
    'command',
    'log-configuration-log-driver',
    'log-configuration-options',
    'cpu',
    'memory',
    'task-role-arn',
    'execution-role-arn',
    'tags',
    'overlay',
    'overlay-file',
    'desired-count',
    'force-new-deployment',
    'circuit-breaker',
    'alarms',
    'on-alarm',
    'max-failed-tasks',
    'keep-revisions'
];
/** Reads `services`: a YAML (or JSON) list of names, or of objects of inputs by name. */
async function readServiceEntries(text, step) {
    // JSON is YAML too. Loaded here: a step for one service needs no parser.
    const { parseYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(123)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2123));
    const { value } = parseYaml(text, { kind: 'input', input: 'services' });
    const expected = 'expected a YAML list of service names, or of objects such as {service: api, images: api=…}';
    if (!(0,task_definition_document/* isList */.Lv)(value))
        throw (0,errors/* badInput */.A)('services', `${expected}, not ${(0,task_definition_document/* describeType */.MF)(value)}.`);
    if (value.length === 0)
        throw (0,errors/* badInput */.A)('services', `${expected}; the list is empty.`);
    return value.map((entry, index) => {
        const inputs = typeof entry === 'string' ? new Map([['service', entry]]) : readEntry(entry, index);
        const name = inputs.get('service') ?? '';
        return { name, inputs: entryReader(inputs, step) };
    });
}
/** The error of one service's inputs, with the service's name. */
function nameEntry(service, error) {
    if (!(error instanceof errors/* DeployError */.s))
        return error;
    return new errors/* DeployError */.s(error.code, `Input "services", ${service}: ${error.message}`, { cause: error });
}
function readEntry(entry, index) {
    const place = `entry ${index + 1}`;
    if (!(0,task_definition_document/* isObject */.Gv)(entry))
        throw (0,errors/* badInput */.A)('services', `${place} is ${(0,task_definition_document/* describeType */.MF)(entry)}; expected a name or an object.`);
    if (typeof entry.service !== 'string')
        throw (0,errors/* badInput */.A)('services', `${place} has no "service" with the name of one.`);
    const unknown = Object.keys(entry).find(key => !OF_ONE_SERVICE.includes(key));
    if (unknown !== undefined)
        throw (0,errors/* badInput */.A)('services', `${place} has "${unknown}"; expected some of ${OF_ONE_SERVICE.join(', ')}.`);
    return new Map(Object.entries(entry).map(([name, value]) => [name, toText(name, value)]));
}
/** A value as the input of the step would hold it. */
function toText(name, value) {
    if ((0,task_definition_document/* isObject */.Gv)(value))
        return name === 'images' ? toLines(value) : JSON.stringify(value);
    if (!(0,task_definition_document/* isList */.Lv)(value))
        return value === null ? '' : String(value);
    return name === 'command' ? JSON.stringify(value) : value.map(item => toText('', item)).join('\n');
}
function toLines(map) {
    return Object.entries(map)
        .map(([key, value]) => `${key}=${toText('', value)}`)
        .join('\n');
}
function entryReader(entry, step) {
    const own = (0,input_reader/* inputReader */.c)(name => entry.get(name) ?? '');
    const of = (name) => (entry.has(name) ? own : step);
    return {
        text: name => of(name).text(name),
        required: name => of(name).required(name),
        yesNo: name => of(name).yesNo(name),
        wholeNumber: (name, range) => of(name).wholeNumber(name, range),
        durationSeconds: (name, range) => of(name).durationSeconds(name, range),
        choice: (name, choices) => of(name).choice(name, choices),
        list: name => of(name).list(name),
        block: name => of(name).block(name)
    };
}
//# sourceMappingURL=service-inputs.js.map
;// CONCATENATED MODULE: ./build/src/actions/deploy/inputs.js




const DAY_SECONDS = 86_400;
const MOST_TASKS = 5_000;
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html, API_CreateCluster.html
const NAME = /^[A-Za-z0-9_-]{1,255}$/;
const CLUSTER = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
/** Reads the inputs of the step. */
async function readInputs(inputs) {
    inputs.choice('strategy', ['rolling']);
    const timeoutSeconds = inputs.durationSeconds('timeout', { from: 10, to: DAY_SECONDS });
    return {
        services: await readServices(inputs),
        mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
        waitUntil: inputs.choice('wait-until', ['completed', 'started']) ?? 'completed',
        timeoutMilliseconds: (timeoutSeconds ?? DAY_SECONDS) * 1_000,
        onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
        onRunning: inputs.choice('on-running', ['refuse', 'supersede']) ?? 'refuse',
        onFailure: inputs.choice('on-failure', ['rollback', 'leave']) ?? 'rollback'
    };
}
async function readServices(inputs) {
    const list = inputs.block('services');
    if (list === undefined)
        return [readService(inputs)];
    if (inputs.text('service') !== undefined)
        throw (0,errors/* badInput */.A)('services', 'it excludes "service"; name all services in one of them.');
    const entries = await readServiceEntries(list, inputs);
    const requests = entries.map(entry => {
        try {
            return readService(entry.inputs);
        }
        catch (error) {
            throw nameEntry(entry.name, error);
        }
    });
    const named = requests.map(({ cluster, service }) => `${service} in cluster ${cluster}`);
    const twice = named.find((name, index) => named.indexOf(name) !== index);
    if (twice !== undefined)
        throw (0,errors/* badInput */.A)('services', `${twice} is there twice; name every service once.`);
    return requests;
}
function readService(inputs) {
    const source = inputs.text('task-definition');
    return {
        cluster: readMatching(inputs.required('cluster'), 'cluster', CLUSTER),
        service: readMatching(inputs.required('service'), 'service', NAME),
        source: source === undefined ? undefined : parseTaskDefinitionSource('task-definition', source),
        changes: (0,requested_changes/* readTaskDefinitionChanges */.A)(inputs),
        redeploy: inputs.yesNo('force-new-deployment') === true ? 'forced' : 'when-changed',
        desiredCount: inputs.wholeNumber('desired-count', { from: 1, to: MOST_TASKS }),
        circuitBreaker: readCircuitBreaker(inputs),
        alarms: readAlarms(inputs),
        failedTasksLimit: inputs.wholeNumber('max-failed-tasks', { from: 1, to: MOST_TASKS }),
        keepRevisions: inputs.wholeNumber('keep-revisions', { from: 1, to: 1_000 })
    };
}
function readCircuitBreaker(inputs) {
    const choice = inputs.choice('circuit-breaker', ['off', 'on', 'rollback']);
    return choice && { enabled: choice !== 'off', rollback: choice === 'rollback' };
}
function readAlarms(inputs) {
    const names = inputs.list('alarms');
    const action = inputs.choice('on-alarm', ['rollback', 'stop']);
    if (names.length === 0) {
        if (action === 'stop')
            throw (0,errors/* badInput */.A)('on-alarm', 'there are no alarms to act on: name them in `alarms`.');
        return undefined;
    }
    if (!names.includes('none'))
        return { names, enabled: true, rollback: action !== 'stop' };
    if (names.length === 1)
        return { names: [], enabled: false, rollback: false };
    throw (0,errors/* badInput */.A)('alarms', '"none" stands alone; give names of alarms, or "none".');
}
function readMatching(value, name, form) {
    if (form.test(value))
        return value;
    throw (0,errors/* badInput */.A)(name, `expected a name of letters, digits, - and _ (255 at most), got "${value.slice(0, 60)}".`);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 4832:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8518);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3952);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(1968);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6301);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3563);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1200);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1751);
/* harmony import */ var _runner_step_state_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6036);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7281);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7640);











const { env } = process;
const state = (0,_runner_step_state_js__WEBPACK_IMPORTED_MODULE_5__/* .stepState */ .Q)();
const phase = state.read('phase');
// Before all else: what is started after a `main` that was killed must know that it is `post`.
state.save('phase', 'post');
const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m)(env);
const cancelled = (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_9__/* .cancellation */ .W)();
const step = {
    ...{ clock, state, cancelled, log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_4__/* .stepLog */ .t)(), summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSummary */ .x)(env), files: (0,_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env) },
    run: (0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_10__/* .readRunIdentity */ .MV)(env)
};
async function connect() {
    const aws = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(212), __nccwpck_require__.e(124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 124));
    return aws.connect(env, clock);
}
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(() => phase === 'post' ? (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .finish */ .O)(connect, step) : (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .deploy */ .g)(() => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInputs */ .a)()), connect, step));
// Calls that were under way when the job was cancelled are not waited for.
if (cancelled.aborted)
    process.exit();
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy),
  O: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __nccwpck_require__(521);
// EXTERNAL MODULE: ./build/src/domain/report/printable.js
var printable = __nccwpck_require__(4106);
// EXTERNAL MODULE: ./build/src/domain/report/safe-address.js
var safe_address = __nccwpck_require__(3341);
;// CONCATENATED MODULE: ./build/src/domain/report/markdown-text.js


const LIMIT_CHARACTERS = 2_000;
// Marks that begin no structure inside a line; at the start of one, some do.
const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g;
const AT_LINE_START = /^[#+=-]|(?<=^\d+)[.)](?=\s|$)/;
const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Any text as GitHub Markdown that shows just that text, on one line. Character references start no structure
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); mentions and issue numbers, which GitHub
 * links in the finished page, are broken by a zero-width space.
 */
function markdownText(text) {
    return markdown_text_escape(text)
        .replace(/&#64;(?=\w)/g, '&#64;&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;');
}
/** Any text as inline code, on one line, fit for a table cell. Empty text is a dash. */
function markdownCode(text) {
    // HTML, not backticks: between backticks a bar would still end the cell.
    return text.trim() === '' ? '–' : `<code>${markdown_text_escape(text)}</code>`;
}
/** Any lines as a block of code: the fence is longer than any run of backticks inside. */
function markdownBlock(lines) {
    const text = lines.map(line => clip((0,printable/* printable */.g)(line).replaceAll('\n', ' '))).join('\n');
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** A link, when `href` is an https address; the text alone otherwise. */
function markdownLink(text, href) {
    const address = (0,safe_address/* safeAddress */.M)(href);
    return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
}
function markdown_text_escape(text) {
    const line = clip((0,printable/* printable */.g)(text).replace(/\s*\n\s*/g, ' ')).trim();
    return line.replace(STRUCTURE, reference).replace(LINK_STARTS, reference).replace(AT_LINE_START, reference);
}
function reference(mark) {
    return `&#${mark.charCodeAt(0)};`;
}
function clip(text) {
    return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text;
}
//# sourceMappingURL=markdown-text.js.map
;// CONCATENATED MODULE: ./build/src/domain/report/mermaid-timeline.js
const MOST_BARS = 40;
const LABEL_CHARACTERS = 60;
const TAGS = { good: 'done, ', bad: 'crit, ', warning: 'active, ', neutral: '' };
/**
 * The timeline as a Mermaid gantt chart, which GitHub draws in summaries and comments; undefined where there is too little
 * to draw. Syntax: https://mermaid.js.org/syntax/gantt.html
 */
function mermaidTimeline(report) {
    const milestones = report.events.filter(event => event.weight === 'milestone');
    if (report.spans.length + milestones.length < 2)
        return undefined;
    const spans = report.spans.slice(0, MOST_BARS);
    const subjects = [...new Set(spans.map(span => span.subject))];
    const lines = subjects.flatMap(subject => [
        `    section ${label(subject)}`,
        ...spans.filter(span => span.subject === subject).map(bar),
        ...milestones
            .filter(event => event.subject === subject)
            .slice(0, MOST_BARS)
            .map(event => `    ${label(event.text)} :milestone, ${TAGS[event.tone]}${event.at}, 0ms`)
    ]);
    return ['gantt', '    dateFormat x', '    axisFormat %H:%M:%S', ...lines].join('\n');
}
function bar(span) {
    return `    ${label(span.label)} :${TAGS[span.tone]}${span.startedAt}, ${Math.max(span.finishedAt, span.startedAt + 1)}`;
}
/** Colons, semicolons, hashes and percent pairs are syntax; a keyword at the start of a line is one too, hence the mark. */
function label(text) {
    const plain = text.replace(/[^\p{L}\p{N} .,()/_+=-]/gu, ' ').replace(/\s+/g, ' ');
    return `· ${plain.trim().slice(0, LABEL_CHARACTERS)}`;
}
//# sourceMappingURL=mermaid-timeline.js.map
// EXTERNAL MODULE: ./build/src/domain/report/moment.js
var moment = __nccwpck_require__(9237);
;// CONCATENATED MODULE: ./build/src/domain/report/traffic-chart.js

const MOST_MINUTES = 60;
/**
 * Weight and error rates over time as a Mermaid chart; undefined where there is too little to draw.
 * Syntax: https://mermaid.js.org/syntax/xyChart.html
 */
function mermaidTrafficChart(minutes) {
    const shown = minutes.slice(-MOST_MINUTES);
    if (shown.length < 2)
        return undefined;
    const line = (values) => `    line [${values.map(value => Number(value.toFixed(2))).join(', ')}]`;
    return [
        'xychart-beta',
        '    title "Weight of the candidate, its errors, errors of the stable revision (percent, in this order)"',
        `    x-axis [${shown.map(({ at }) => `"${(0,moment/* formatTimeOfDay */.qY)(at).slice(0, 5)}"`).join(', ')}]`,
        '    y-axis "percent" 0 --> 100',
        line(shown.map(minute => minute.weightPercent)),
        line(shown.map(minute => percentOf(minute.candidate))),
        line(shown.map(minute => percentOf(minute.stable)))
    ].join('\n');
}
function percentOf({ requests, errors }) {
    return requests === 0 ? 0 : (errors / requests) * 100;
}
//# sourceMappingURL=traffic-chart.js.map
// EXTERNAL MODULE: ./build/src/domain/report/verdict-word.js
var verdict_word = __nccwpck_require__(6693);
;// CONCATENATED MODULE: ./build/src/domain/report/render-summary.js






/** Below the runner's 1 MiB a step, with room for what other parts of the step write. */
const LIMIT_BYTES = 900 * 1024;
const MOST_EVENTS = 200;
const MOST_LOG_LINES = 100;
/** The report as GitHub Markdown: the result first, then what it rests on; what does not fit is left out, and said so. */
function renderSummary(report) {
    const sections = [
        heading(report),
        causes(report),
        nextSteps(report),
        facts(report),
        services(report),
        steps(report),
        traffic(report),
        timeline(report),
        logs(report.logs),
        events(report),
        links(report),
        report.notes.map(note => `_${markdownText(note)}_`).join('\n\n')
    ].filter(section => section !== '');
    return fit(sections);
}
function heading({ title, verdict, headline, startedAt, finishedAt }) {
    const { words, sign } = (0,verdict_word/* phraseVerdict */.R)(verdict);
    return `## ${sign} ${markdownText(title)}: ${words} in ${(0,duration/* formatDuration */.a)(finishedAt - startedAt)}\n\n${markdownText(headline)}`;
}
function causes(report) {
    if (report.causes.length === 0)
        return '';
    const items = report.causes.map(({ title, detail }) => `- **${markdownText(title)}**${detail === undefined ? '' : `<br>${markdownText(detail)}`}`);
    return `### Why\n\n${items.join('\n')}`;
}
function nextSteps(report) {
    if (report.nextSteps.length === 0)
        return '';
    const items = report.nextSteps.map(({ text, command }) => command === undefined ? markdownText(text) : `${markdownText(text)}\n\n${markdownBlock([command])}`);
    return `### What to do now\n\n${items.join('\n\n')}`;
}
function facts(report) {
    if (report.facts.length === 0)
        return '';
    return table(['', ''], report.facts.map(fact => [`**${markdownText(fact.name)}**`, factValue(fact)]));
}
function factValue({ value, kind, href }) {
    const text = kind === 'code' ? markdownCode(value) : markdownText(value);
    return href === undefined ? text : markdownLink(text, href);
}
function services(report) {
    if (report.services.length === 0)
        return '';
    const rows = report.services.map(service => [
        `${(0,verdict_word/* phraseVerdict */.R)(service.verdict).sign} ${markdownCode(service.name)}`,
        (0,verdict_word/* phraseVerdict */.R)(service.verdict).words,
        revisions(service),
        `${service.runningCount} of ${service.desiredCount}`,
        (0,duration/* formatDuration */.a)(service.finishedAt - service.startedAt),
        markdownText(service.reason)
    ]);
    return `### Services\n\n${table(['Service', 'Result', 'Version', 'Running', 'Took', 'Reason'], rows)}`;
}
function revisions({ from, to }) {
    return from === undefined || from === to ? markdownCode(to) : `${markdownCode(from)} → ${markdownCode(to)}`;
}
const STEP_SIGNS = {
    passed: '✅',
    failed: '❌',
    inconclusive: '❔',
    skipped: '➖'
};
function steps(report) {
    if (report.steps.length === 0)
        return '';
    const rows = report.steps.map(step => [
        `${step.weightPercent} %`,
        `${STEP_SIGNS[step.verdict]} ${step.verdict}`,
        step.finishedAt === undefined ? '–' : (0,duration/* formatDuration */.a)(step.finishedAt - step.startedAt),
        step.evidence.map(describeEvidence).join('<br>') || '–',
        markdownText(step.reason)
    ]);
    return `### Steps\n\n${table(['Traffic', 'Judgement', 'Took', 'Evidence', 'Reason'], rows)}`;
}
function describeEvidence({ name, candidate, baseline }) {
    const before = baseline === undefined ? '' : ` (baseline ${markdownText(baseline)})`;
    return `${markdownText(name)}: ${markdownText(candidate)}${before}`;
}
function traffic(report) {
    const chart = mermaidTrafficChart(report.traffic ?? []);
    return chart === undefined ? '' : `### Traffic\n\n\`\`\`mermaid\n${chart}\n\`\`\``;
}
function timeline(report) {
    const chart = mermaidTimeline(report);
    return chart === undefined ? '' : `### Timeline\n\n\`\`\`mermaid\n${chart}\n\`\`\``;
}
function events(report) {
    if (report.events.length === 0)
        return '';
    const shown = report.events.slice(-MOST_EVENTS);
    const rows = shown.map(event => [
        (0,moment/* formatTimeOfDay */.qY)(event.at),
        (0,moment/* formatElapsed */.C7)(report.startedAt, event.at),
        markdownText(event.subject),
        markdownText(event.text)
    ]);
    const left = report.events.length - shown.length;
    const note = left === 0 ? '' : `\n\n_${left} earlier events are in the step's log._`;
    return details(`Events (${report.events.length}), from ${(0,moment/* formatMoment */.K9)(report.startedAt)}`, table(['UTC', 'After', 'What', 'Event'], rows) + note);
}
function logs(excerpts) {
    return excerpts
        .map(({ title, lines }) => details(markdownText(title), markdownBlock(lines.slice(-MOST_LOG_LINES))))
        .join('\n\n');
}
function links(report) {
    return report.links.map(({ text, href }) => markdownLink(markdownText(text), href)).join(' · ');
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Whole sections, in order, as long as they fit; a later one that is small may follow one that was too big. */
function fit(sections) {
    const encoder = new TextEncoder();
    const kept = [];
    let bytes = 0;
    let left = 0;
    for (const section of sections) {
        const size = encoder.encode(section).length + 2;
        if (bytes + size > LIMIT_BYTES) {
            left += 1;
            continue;
        }
        kept.push(section);
        bytes += size;
    }
    if (left > 0)
        kept.push(`_${left} more parts did not fit into this summary: they are in the step's log._`);
    return `${kept.join('\n\n')}\n`;
}
//# sourceMappingURL=render-summary.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/service-snapshot.js
/** The deployment that ECS works towards: the newest. */
function findPrimary(service) {
    return service.deployments.find(deployment => deployment.status === 'PRIMARY');
}
/** `api:42` of a task definition's ARN. */
function nameRevision(taskDefinition) {
    return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
}
/** `2 tasks of api:42 and 1 task of api:41 are running`. */
function describeRunning(service) {
    const running = service.deployments.filter(deployment => deployment.runningCount > 0);
    if (running.length === 0)
        return 'no task is running';
    const parts = running.map(({ runningCount, taskDefinition }) => `${runningCount} ${runningCount === 1 ? 'task' : 'tasks'} of ${nameRevision(taskDefinition)}`);
    const isOne = running.length === 1 && running[0]?.runningCount === 1;
    return `${parts.join(' and ')} ${isOne ? 'is' : 'are'} running`;
}
//# sourceMappingURL=service-snapshot.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/task-failure.js
// Reasons as in https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html and the pages below it.
const IMAGE_PULL = /CannotPull(?:ECR)?Container|CannotPullImage/;
const IMAGE_GONE = /not found|manifest unknown|does not exist|no such image|denied|unauthorized|no basic auth|invalid reference|not match the specified platform|no matching manifest/i;
const PULL_TROUBLE = /toomanyrequests|rate limit|timeout|timed out|canceled|connection|EOF|no space left/i;
const SECRET = /unable to (?:pull|retrieve) secret|secrets? or registry auth|asm fetching secret|ssm fetching|ParameterNotFound/i;
const SECRET_GONE = /ResourceNotFoundException|AccessDenied|not authorized|can't find|cannot find|invalid parameters?|ParameterNotFound|did not contain|not found/i;
const UNHEALTHY = /failed (?:ELB|container|\w+) ?health checks?|health checks? failed/i;
const ON_PURPOSE = /^Scaling activity initiated by|^Task stopped by user|deployment rollback|^Service .* is being deleted/i;
const FAILED_STOP_CODES = ['TaskFailedToStart', 'EssentialContainerExited'];
/** Reads why a stopped task failed. Undefined for a task that runs, or was stopped on purpose. */
function readTaskFailure(task) {
    if (task.lastStatus !== 'STOPPED' && task.stopCode === undefined)
        return undefined;
    const said = task.stoppedReason ?? '';
    if (ON_PURPOSE.test(said) && !UNHEALTHY.test(said))
        return undefined;
    const containers = task.containers.filter(container => (container.exitCode ?? 0) !== 0 || container.reason !== undefined);
    const text = [said, ...containers.map(container => container.reason ?? '')].filter(part => part !== '').join(' ');
    const kind = readKind(text, task.stopCode);
    if (kind === undefined)
        return undefined;
    return {
        task: task.arn,
        kind,
        decides: decides(kind, text),
        reason: said === '' ? (task.stopCode ?? 'no reason given') : said,
        stoppedAt: task.stoppedAt,
        containers: containers.map(({ name, exitCode, reason }) => ({ name, exitCode, reason }))
    };
}
function readKind(text, stopCode) {
    if (IMAGE_PULL.test(text))
        return 'image-pull';
    if (SECRET.test(text))
        return 'missing-secret';
    if (UNHEALTHY.test(text))
        return 'unhealthy';
    if (stopCode === undefined || !FAILED_STOP_CODES.includes(stopCode))
        return undefined;
    return stopCode === 'TaskFailedToStart' ? 'not-started' : 'crashed';
}
function decides(kind, text) {
    if (kind === 'image-pull')
        return IMAGE_GONE.test(text) && !PULL_TROUBLE.test(text) ? 'at-once' : 'when-repeated';
    return kind === 'missing-secret' && SECRET_GONE.test(text) ? 'at-once' : 'when-repeated';
}
/** `Essential container in task exited (api: exit code 1)`. */
function describeTaskFailure({ reason, containers }) {
    const details = containers.map(({ name, exitCode, reason: why }) => [`${name}:`, exitCode === undefined ? undefined : `exit code ${exitCode}`, why].filter(Boolean).join(' '));
    return details.length === 0 ? reason : `${reason} (${details.join('; ')})`;
}
//# sourceMappingURL=task-failure.js.map
;// CONCATENATED MODULE: ./build/src/domain/report/report-deployment.js



const MOST_CAUSES = 10;
/** Tells a deployment as a report. */
function reportDeployment(outcome, { run, awsCalls }) {
    const { services, ending, startedAt, finishedAt } = outcome;
    return {
        title: nameDeployment(services),
        verdict: wordFor(ending),
        headline: ending.reason,
        startedAt,
        finishedAt,
        facts: [...revisionFacts(services), ...runFacts(run), fact('AWS requests', String(awsCalls), 'text')],
        services: services.map(reportService),
        steps: services.flatMap(service => service.shift?.steps ?? []),
        traffic: services.flatMap(service => service.shift?.traffic ?? []),
        spans: services.flatMap(spansOf),
        events: services.flatMap(service => service.events).toSorted((one, other) => one.at - other.at),
        causes: services.flatMap(causesOf).slice(0, MOST_CAUSES),
        nextSteps: services.flatMap(nextStepsOf),
        links: run.url?.startsWith('https://') === true ? [{ text: 'Workflow run', href: run.url }] : [],
        logs: services.flatMap(service => [...changesOf(service), ...service.excerpts]),
        notes: []
    };
}
function nameDeployment(services) {
    const [only, ...others] = services;
    if (only === undefined)
        return 'Deploy';
    return others.length === 0 ? `Deploy ${only.service}` : `Deploy ${services.length} services`;
}
function wordFor(ending) {
    if (ending.reasonCode === 'would-change')
        return 'would-change';
    return ending.reasonCode === 'would-not-change' ? 'unchanged' : ending.verdict;
}
function reportService(service) {
    return {
        name: service.service,
        cluster: service.cluster,
        verdict: wordFor(service.ending),
        reason: service.ending.reason,
        from: service.from && nameRevision(service.from.taskDefinition),
        to: service.to === undefined ? '–' : nameRevision(service.to.taskDefinition),
        desiredCount: service.after?.desiredCount ?? 0,
        runningCount: service.after?.runningCount ?? 0,
        startedAt: service.startedAt,
        finishedAt: service.finishedAt,
        counts: service.counts
    };
}
/** Of one service; of many, the table of services says it. */
function revisionFacts(services) {
    const [only, ...others] = services;
    if (only === undefined || others.length > 0)
        return [];
    const { from, to } = only;
    const images = Object.entries(to?.images ?? {}).filter(([name, image]) => from?.images[name] !== image);
    const facts = [
        fact('Cluster', only.cluster),
        from && fact('From', from.taskDefinition),
        to && fact('To', to.taskDefinition),
        ...images.map(([name, image]) => fact(`Image of ${name}`, image)),
        only.serviceDeployment === undefined ? undefined : fact('Service deployment', only.serviceDeployment)
    ];
    return facts.filter(item => item !== undefined);
}
function runFacts({ commit, url }) {
    if (commit === undefined)
        return [];
    const repository = url?.replace(/\/actions\/runs\/.*$/, '');
    const href = repository?.startsWith('https://') === true ? { href: `${repository}/commit/${commit}` } : {};
    return [{ ...fact('Commit', commit), ...href }];
}
function fact(name, value, kind = 'code') {
    return { name, value, kind };
}
function spansOf(service) {
    if (service.shift !== undefined)
        return service.shift.steps.map(step => spanOf(service, step));
    if (service.deploymentId === undefined || service.to === undefined)
        return [];
    const { subject, startedAt, finishedAt } = service;
    const { tone } = (0,verdict_word/* phraseVerdict */.R)(service.ending.verdict);
    const turn = service.rollback === undefined ? undefined : service.events.find(event => /roll/i.test(event.text))?.at;
    const deploy = { subject, label: `deploy ${nameRevision(service.to.taskDefinition)}`, startedAt, tone };
    if (turn === undefined)
        return [{ ...deploy, finishedAt }];
    const back = `roll back to ${nameRevision(service.from?.taskDefinition ?? 'the revision before')}`;
    return [
        { ...deploy, finishedAt: turn, tone: 'bad' },
        { subject, label: back, startedAt: turn, finishedAt, tone: 'warning' }
    ];
}
const STEP_TONES = { passed: 'good', failed: 'bad', inconclusive: 'warning', skipped: 'neutral' };
function spanOf({ subject, finishedAt }, step) {
    const label = `${step.weightPercent} %: ${step.verdict}`;
    const times = { startedAt: step.startedAt, finishedAt: step.finishedAt ?? finishedAt };
    return { subject, label, ...times, tone: STEP_TONES[step.verdict] };
}
function causesOf(service) {
    if (service.ending.verdict === 'succeeded')
        return [];
    const groups = Map.groupBy(service.failures, describeTaskFailure);
    return [
        ...[...groups.values()].map(failures => causeOf(service, failures)),
        ...service.targets.map(({ target, reason }) => ({ title: `Target ${target}`, detail: reason }))
    ];
}
function causeOf({ subject }, failures) {
    const [first] = failures;
    const count = failures.length === 1 ? 'A task' : `${failures.length} tasks`;
    return { title: `${count} of ${subject} failed (${first?.kind ?? ''})`, detail: first && describeTaskFailure(first) };
}
function nextStepsOf({ service, cluster, ending, from, shift }) {
    if (shift !== undefined && shift.nextSteps.length > 0)
        return shift.nextSteps;
    const previous = from && nameRevision(from.taskDefinition);
    const look = {
        text: `See what ECS holds of ${service}:`,
        command: `aws ecs describe-services --cluster ${cluster} --services ${service}`
    };
    if (ending.verdict === 'unknown' || ending.reasonCode === 'rollback-unfinished')
        return [look];
    if (ending.reasonCode !== 'rollback-failed' || previous === undefined)
        return [];
    return [
        look,
        {
            text: `Bring ${service} back to ${previous}:`,
            command: `aws ecs update-service --cluster ${cluster} --service ${service} --task-definition ${previous} --force-new-deployment`
        }
    ];
}
function changesOf({ subject, changes, ending }) {
    const verb = ending.reasonCode.startsWith('would') ? 'Would change' : 'Changes';
    const lines = [...changes.taskDefinition, ...changes.settings];
    return lines.length === 0 ? [] : [{ title: `${verb}: ${subject}`, lines }];
}
//# sourceMappingURL=report-deployment.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/document.js
var task_definition_document = __nccwpck_require__(7251);
;// CONCATENATED MODULE: ./build/src/domain/rollout/service-settings.js

/** One line for each setting that differs: `desired count: 2 -> 4`. */
function diffSettings(wanted, service) {
    const lines = [
        wanted.desiredCount === undefined || wanted.desiredCount === service.desiredCount
            ? undefined
            : `desired count: ${service.desiredCount} -> ${wanted.desiredCount}`,
        changeOf('circuit breaker', describeBreaker(service.circuitBreaker), wanted.circuitBreaker && describeBreaker(wanted.circuitBreaker)),
        changeOf('alarms', describeAlarms(service.alarms), wanted.alarms && describeAlarms(wanted.alarms))
    ];
    return lines.filter(line => line !== undefined);
}
/**
 * The deployment configuration to send: all that the service has, with the wanted parts changed. UpdateService replaces the
 * parts it is given, so what is not sent back might be lost. Undefined when nothing of it is to change.
 */
function mergeDeploymentConfiguration(wanted, service) {
    const { circuitBreaker, alarms } = wanted;
    if (circuitBreaker === undefined && alarms === undefined)
        return undefined;
    const current = service.deploymentConfiguration;
    const names = alarms?.names ?? [];
    return {
        ...current,
        ...(circuitBreaker && {
            deploymentCircuitBreaker: {
                ...((0,task_definition_document/* isObject */.Gv)(current.deploymentCircuitBreaker) ? current.deploymentCircuitBreaker : {}),
                enable: circuitBreaker.enabled,
                rollback: circuitBreaker.rollback
            }
        }),
        ...(alarms && { alarms: { alarmNames: names, enable: alarms.enabled, rollback: alarms.rollback } })
    };
}
function changeOf(name, before, after) {
    return after === undefined || after === before ? undefined : `${name}: ${before} -> ${after}`;
}
function describeBreaker(breaker) {
    if (breaker?.enabled !== true)
        return 'off';
    return breaker.rollback ? 'on, with rollback' : 'on, without rollback';
}
function describeAlarms(alarms) {
    if (alarms?.enabled !== true || alarms.names.length === 0)
        return 'none';
    return `${alarms.names.toSorted().join(', ')} (${alarms.rollback ? 'with' : 'without'} rollback)`;
}
//# sourceMappingURL=service-settings.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/plan-rolling.js

/** Plans the rolling deployment of a revision to a service as it is now. */
function planRolling(wish, service, { taskDefinition, now }) {
    const { waitUntil, onRunning, onFailure, redeploy, timeoutMilliseconds } = wish;
    return {
        taskDefinition,
        waitUntil,
        onRunning,
        onFailure,
        redeploy,
        settings: diffSettings(wish, service).length > 0 ? 'changed' : 'unchanged',
        failedTasksLimit: wish.failedTasksLimit ?? defaultLimit(wish, service),
        timeoutMilliseconds,
        deadlineAt: now + timeoutMilliseconds
    };
}
/**
 * Where the circuit breaker is on, ECS counts. Where it is off, its own threshold is applied: half of the desired tasks, from
 * 3 to 200. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
 */
function defaultLimit(wish, service) {
    if ((wish.circuitBreaker ?? service.circuitBreaker)?.enabled === true)
        return undefined;
    return Math.min(200, Math.max(3, Math.ceil((wish.desiredCount ?? service.desiredCount) / 2)));
}
//# sourceMappingURL=plan-rolling.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/read-deployments.js
/** A service deployment is made together with its deployment; their times differ by little. */
const SAME_MOMENT_MILLISECONDS = 60_000;
const SUPERSEDED = ['STOPPED', 'STOP_REQUESTED'];
/** Reads the service deployments of many rollouts, twenty a call, and finds those whose ARN is not known yet. */
async function readDeployments(rollouts, dependencies) {
    const arns = rollouts.flatMap(({ course }) => course.serviceDeployment ?? []);
    const read = arns.length === 0 ? [] : await dependencies.serviceDeployments.describe(arns);
    for (const rollout of rollouts) {
        const known = read.find(deployment => deployment.arn === rollout.course.serviceDeployment);
        const found = known ?? (await findDeployment(rollout, dependencies));
        rollout.course = { ...rollout.course, serviceDeployment: found?.arn };
        rollout.sight = { ...rollout.sight, deployment: { at: dependencies.clock.now(), found } };
    }
}
/**
 * The service deployment of the deployment followed, among those made since: never just "the latest". ECS does not link the
 * two; what they share is the task definition and the moment.
 */
async function findDeployment(rollout, { serviceDeployments }) {
    const { request, plan, course, startedAt } = rollout;
    const createdAt = course.followed?.createdAt ?? startedAt;
    const arns = await serviceDeployments.list(request.cluster, request.service, createdAt - SAME_MOMENT_MILLISECONDS);
    const others = arns.filter(arn => !course.othersServiceDeployments.includes(arn));
    const described = others.length === 0 ? [] : await serviceDeployments.describe(others);
    const distance = (deployment) => Math.abs(deployment.createdAt - createdAt);
    const candidates = described
        .filter(deployment => distance(deployment) <= SAME_MOMENT_MILLISECONDS && mayBeFollowed(course, deployment))
        .toSorted((one, other) => distance(one) - distance(other));
    for (const candidate of candidates) {
        const { targetRevision } = candidate;
        const taskDefinition = targetRevision && (await serviceDeployments.taskDefinitionOf(targetRevision));
        if (taskDefinition === plan.taskDefinition)
            return candidate;
    }
    return undefined;
}
/** Where the same revision was deployed again by others, our own first deployment of it was stopped for that. */
function mayBeFollowed({ followed }, { status }) {
    return followed?.because !== 'redeployed-by-others' || !SUPERSEDED.includes(status);
}
//# sourceMappingURL=read-deployments.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/rolling-course.js

/** The course of a run that has not done anything yet to a service in this state. */
function startCourse(service) {
    return {
        update: undefined,
        deploymentsBefore: service.deployments.map(deployment => deployment.id),
        othersServiceDeployments: present(service.currentServiceDeployment),
        followed: undefined,
        serviceDeployment: undefined,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined,
        rollback: undefined
    };
}
/** Takes a deployment for ours from now on. */
function follow(course, { id, createdAt }, because) {
    return {
        ...course,
        followed: { id, createdAt, because },
        // The one that was there when we came may be of the deployment that we attach to.
        othersServiceDeployments: because === 'attached' ? [] : [...course.othersServiceDeployments, ...present(course.serviceDeployment)],
        serviceDeployment: undefined,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined
    };
}
/** Notes what the service shows of the deployment followed: its service deployment, and since when it is as it is. */
function noteObservation(course, service, now) {
    const { followed } = course;
    if (followed === undefined)
        return course;
    const primary = findPrimary(service);
    const ours = service.deployments.find(deployment => deployment.id === followed.id);
    const isPrimary = primary?.id === followed.id;
    const current = service.currentServiceDeployment;
    // ECS may still show an older one; that of a deployment of others is looked for among all.
    const isOurs = isPrimary && followed.because === 'started' && !course.othersServiceDeployments.includes(current ?? '');
    return {
        ...course,
        serviceDeployment: course.serviceDeployment ?? (isOurs ? current : undefined),
        completedAt: ours?.rolloutState === 'COMPLETED' ? (course.completedAt ?? now) : undefined,
        failedAt: ours?.rolloutState === 'FAILED' ? (course.failedAt ?? now) : course.failedAt,
        replacedAt: isPrimary ? undefined : (course.replacedAt ?? now)
    };
}
function present(arn) {
    return arn === undefined ? [] : [arn];
}
//# sourceMappingURL=rolling-course.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/rolling-sight.js

// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
const TROUBLE = /unhealthy|unable to|failed|out of memory|could not/i;
const STARTED = /has started \d+ tasks/i;
/**
 * Counts what hints at failing tasks in a service's description, which costs no call of its own. `failedTasks` alone is not
 * enough: it goes back to zero once a task runs, so a task that starts and crashes later never shows in it
 * (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html); then more tasks are started than wanted.
 */
function countTroubleSigns(service, deployment) {
    const since = service.events.filter(event => event.at >= deployment.createdAt);
    const troubles = since.filter(event => TROUBLE.test(event.message)).length;
    const started = since
        .filter(event => STARTED.test(event.message))
        .reduce((total, event) => total + [...event.message.matchAll(/\(task [^)]+\)/g)].length, 0);
    return deployment.failedTasks + troubles + Math.max(0, started - service.desiredCount);
}
/** `1 of 2 tasks of the new revision running, 2 of the old` for people; the same text means nothing has changed. */
function describeProgress(service, followed) {
    const ours = service.deployments.find(deployment => deployment.id === followed) ?? findPrimary(service);
    if (ours === undefined)
        return 'no deployment';
    const old = service.deployments
        .filter(deployment => deployment.id !== ours.id)
        .reduce((total, deployment) => total + deployment.runningCount, 0);
    const parts = [
        `${ours.runningCount} of ${service.desiredCount} new tasks running`,
        ours.pendingCount > 0 ? `${ours.pendingCount} starting` : undefined,
        old > 0 ? `${old} old running` : undefined,
        ours.failedTasks > 0 ? `${ours.failedTasks} failed` : undefined
    ];
    return parts.filter(part => part !== undefined).join(', ');
}
//# sourceMappingURL=rolling-sight.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/service-rollout.js


/** A deployment that has not done anything yet. `seenAt` is when `before` was read. */
function startRollout(start, seenAt) {
    return {
        ...start,
        course: startCourse(start.before),
        sight: {
            at: seenAt,
            service: start.before,
            deployment: undefined,
            failures: { at: 0, signs: 0, tasks: [], targets: [] },
            successor: undefined
        },
        told: { progress: '', waitingFor: '' },
        eventsSeen: new Set(start.before.events.map(event => event.id)),
        ending: undefined,
        endedAt: undefined
    };
}
/** Takes in what ECS said about the service, and tells what is new: its events once, and what its tasks are up to. */
function takeIn(rollout, service, at) {
    rollout.sight = { ...rollout.sight, service, at };
    if (service === undefined)
        return;
    rollout.course = noteObservation(rollout.course, service, at);
    tellEvents(rollout, service);
    tellCounts(rollout, service);
}
function tellEvents({ eventsSeen, story }, service) {
    for (const event of service.events.toReversed()) {
        if (eventsSeen.has(event.id))
            continue;
        eventsSeen.add(event.id);
        const isBad = /unable|unhealthy|failed|could not/i.test(event.message);
        story.detail(`ECS: ${event.message.replace(/^\(service [^)]+\) /, '')}`, isBad ? 'bad' : 'neutral');
    }
}
function tellCounts(rollout, service) {
    const { followed } = rollout.course;
    if (followed === undefined || followed.because === 'already-live')
        return;
    const ours = service.deployments.find(deployment => deployment.id === followed.id);
    const total = service.deployments.reduce((sum, deployment) => sum + deployment.runningCount, 0);
    const candidate = ours?.runningCount ?? 0;
    rollout.story.count({ desired: service.desiredCount, candidate, stable: total - candidate });
    if (ours === undefined)
        return;
    const progress = describeProgress(service, followed.id);
    if (progress !== rollout.told.progress)
        rollout.story.detail(progress);
    rollout.told = { ...rollout.told, progress };
}
/** Tells what is waited for, where that is not what its tasks are up to: once. */
function tellWait(rollout, waitingFor) {
    const { progress, waitingFor: told } = rollout.told;
    if (waitingFor !== progress && waitingFor !== told)
        rollout.story.detail(`waiting for ${waitingFor}`);
    rollout.told = { progress, waitingFor };
}
/** Ends a service's deployment. The first ending stands. */
function endRollout(rollout, ending, at) {
    if (rollout.ending !== undefined)
        return;
    rollout.ending = ending;
    rollout.endedAt = at;
    rollout.story.milestone(`${ending.verdict}: ${ending.reason}`, ending.verdict === 'succeeded' ? 'good' : 'bad');
}
//# sourceMappingURL=service-rollout.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/cancel-rollouts.js




/**
 * What is left of the 7.5 s between the runner's first signal and its next one, with room to write the report:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
const PATIENCE_MILLISECONDS = 4_000;
/** Ends all that is open because the job was cancelled. With `rollback`, one request a service is all that is waited for. */
async function cancelRollouts(rollouts, onCancel, dependencies) {
    const open = rollouts.filter(rollout => rollout.ending === undefined);
    const done = new AbortController();
    const all = Promise.all(open.map(rollout => cancelRollout(rollout, onCancel, dependencies)));
    all.finally(() => done.abort()).catch(() => undefined);
    await Promise.race([all, dependencies.clock.sleep(PATIENCE_MILLISECONDS, done.signal)]);
    for (const rollout of open) {
        end(rollout, 'AWS has not answered the request to roll back yet; the step’s post looks after it.', dependencies);
    }
}
async function cancelRollout(rollout, onCancel, dependencies) {
    const { course, plan } = rollout;
    const revision = nameRevision(plan.taskDefinition);
    if (course.update === undefined && course.followed === undefined) {
        end(rollout, 'nothing had been changed.', dependencies);
    }
    else if (course.followed?.because === 'already-live') {
        end(rollout, `${revision} was live already.`, dependencies);
    }
    else if (onCancel === 'leave') {
        end(rollout, `the deployment of ${revision} goes on (\`on-cancel: leave\`).`, dependencies);
    }
    else {
        end(rollout, await askForRollback(rollout, dependencies), dependencies);
    }
}
/** Returns what came of it, in words. */
async function askForRollback(rollout, dependencies) {
    const revision = nameRevision(rollout.plan.taskDefinition);
    try {
        const arn = rollout.course.serviceDeployment ?? (await findServiceDeployment(rollout, dependencies));
        if (arn === undefined)
            return `ECS does not show the deployment of ${revision} yet; the step’s post looks after it.`;
        rollout.course = { ...rollout.course, serviceDeployment: arn };
        dependencies.save(rollout);
        await dependencies.serviceDeployments.rollBack(arn);
        return `ECS was asked to roll ${revision} back to ${nameRevision(rollout.before.taskDefinition)}.`;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return error.code === 'conflict'
            ? `the deployment of ${revision} was over before it could be rolled back.`
            : `the rollback of ${revision} could not be asked for: ${error.message}`;
    }
}
/** UpdateService may have been sent a moment ago: the service is read once more. */
async function findServiceDeployment(rollout, dependencies) {
    const { request, plan, course } = rollout;
    const { services } = await dependencies.services.describe(request.cluster, [request.service]);
    const primary = services[0] && findPrimary(services[0]);
    if (primary?.taskDefinition !== plan.taskDefinition)
        return undefined;
    const because = course.followed?.because ?? 'started';
    rollout.course = { ...course, followed: { id: primary.id, createdAt: primary.createdAt, because } };
    const current = services[0]?.currentServiceDeployment;
    if (because === 'started' && current !== undefined && !course.othersServiceDeployments.includes(current))
        return current;
    await readDeployments([rollout], dependencies);
    return rollout.course.serviceDeployment;
}
function end(rollout, what, { clock }) {
    const ending = { verdict: 'cancelled', reasonCode: 'cancelled', reason: `The job was cancelled: ${what}` };
    endRollout(rollout, ending, clock.now());
}
//# sourceMappingURL=cancel-rollouts.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/verdict.js
const VERDICTS_WORST_FIRST = [
    'failed',
    'unknown',
    'timed-out',
    'cancelled',
    'rolled-back',
    'superseded',
    'held',
    'succeeded'
];
/** The verdict on a deployment that came to `otherwise` for a cause: time-outs and cancellations are verdicts of their own. */
function verdictFor(cause, otherwise) {
    return cause === 'timed-out' || cause === 'cancelled' ? cause : otherwise;
}
function isGreen(verdict) {
    return verdict === 'succeeded' || verdict === 'held';
}
/** One ending for many: the worst verdict, and how many ended so. */
function combineEndings(endings) {
    const [first, ...others] = endings;
    if (first === undefined)
        throw new RangeError('There is no ending to combine.');
    if (others.length === 0)
        return { verdict: first.verdict, reasonCode: first.reasonCode, reason: first.reason };
    const verdict = VERDICTS_WORST_FIRST.find(word => endings.some(ending => ending.verdict === word)) ?? 'unknown';
    const worst = endings.filter(ending => ending.verdict === verdict);
    const codes = new Set(worst.map(ending => ending.reasonCode));
    const count = worst.length === endings.length ? `All ${endings.length}` : `${worst.length} of ${endings.length}`;
    return {
        verdict,
        reasonCode: codes.size === 1 ? (worst[0]?.reasonCode ?? 'several') : 'several',
        reason: isGreen(verdict)
            ? `${count} services: ${verdict}.`
            : `${count} services: ${verdict}. ${worst.map(ending => `${ending.subject}: ${ending.reason}`).join(' ')}`
    };
}
//# sourceMappingURL=verdict.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/containers.js

/** The containers of a definition, in order. */
function containersOf(definition) {
    const { containerDefinitions } = definition;
    return (0,task_definition_document/* isList */.Lv)(containerDefinitions) ? containerDefinitions.filter(task_definition_document/* isObject */.Gv) : [];
}
/** The names of the containers, in order. */
function containerNames(definition) {
    return containersOf(definition).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}
/** `the containers are "web", "side"`, for an error that names one that does not exist. */
function listContainers(definition) {
    const names = containerNames(definition).map(name => `"${name}"`);
    if (names.length === 0)
        return 'there is no container at all';
    return names.length === 1 ? `the only container is ${names.join('')}` : `the containers are ${names.join(', ')}`;
}
/** A definition in which the named containers are changed; all else is as it was. */
function changeContainers(definition, change) {
    const containerDefinitions = containersOf(definition).map(container => typeof container.name === 'string' ? change(container, container.name) : container);
    return { ...definition, containerDefinitions };
}
//# sourceMappingURL=containers.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/family.js
/** The family of a definition; empty when it names none. */
function familyOf({ family }) {
    return typeof family === 'string' ? family : '';
}
//# sourceMappingURL=family.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/conclude-deployment.js



/** One outcome of the step from those of its services. */
function concludeDeployment(mode, services, times) {
    const ending = combineEndings(services.map(service => ({ ...service.ending, subject: service.subject })));
    return { mode, ending, ...times, services };
}
/** The outcome of a service that was driven to its end. */
function outcomeOfRollout(rollout) {
    const { request, story, before, revisions, course, sight } = rollout;
    if (rollout.ending === undefined)
        throw new TypeError(`The deployment of ${request.service} has no ending.`);
    return {
        ...identify(rollout),
        ending: rollout.ending,
        startedAt: rollout.startedAt,
        finishedAt: rollout.endedAt ?? rollout.startedAt,
        before,
        after: sight.service,
        from: revisions.from && describeRevision(revisions.from),
        to: describeRevision(revisions.to),
        origin: revisions.origin,
        deploymentId: course.followed?.id,
        serviceDeployment: course.serviceDeployment,
        rollback: readRollback(rollout, rollout.ending),
        supersededBy: rollout.ending.verdict === 'superseded' ? sight.successor : undefined,
        failures: sight.failures.tasks,
        targets: sight.failures.targets,
        events: story.events,
        counts: story.counts,
        excerpts: story.excerpts,
        changes: rollout.changes
    };
}
/** The outcome of a service that nothing was done to: in a dry run, or because it or another one was refused. */
function outcomeOfPrepared(service, { all, at }) {
    return { ...untouched(service, at), ending: service.refusal ?? endUntouched(service, all) };
}
/** The outcome of a service that nothing was done to because the job was cancelled. */
function outcomeOfCancelled(service, at) {
    const reason = `The job was cancelled before service ${service.request.service} was changed.`;
    return { ...untouched(service, at), ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason } };
}
function untouched(service, at) {
    const { before, revision, story } = service;
    const to = revision && (revision.existing ? describeRevision(revision.existing) : describeDefinition(revision.definition));
    return {
        ...identify(service),
        startedAt: service.seenAt,
        finishedAt: at,
        before,
        after: before,
        from: revision?.from && describeRevision(revision.from),
        to,
        origin: revision?.existing === undefined ? 'not-registered' : 'reused',
        deploymentId: undefined,
        serviceDeployment: undefined,
        rollback: undefined,
        supersededBy: undefined,
        failures: [],
        targets: [],
        events: story.events,
        counts: story.counts,
        excerpts: story.excerpts,
        changes: service.changes
    };
}
function endUntouched(service, all) {
    const refused = all.find(other => other.refusal !== undefined);
    if (refused?.refusal !== undefined) {
        const { reasonCode } = refused.refusal;
        return {
            verdict: 'failed',
            reasonCode,
            reason: `Nothing was changed, because of service ${refused.story.subject}.`
        };
    }
    const wouldChange = describeWouldChange(service);
    if (wouldChange === undefined)
        return { verdict: 'succeeded', reasonCode: 'would-not-change', reason: 'Nothing would be changed.' };
    return { verdict: 'succeeded', reasonCode: 'would-change', reason: wouldChange };
}
function describeWouldChange({ before, revision, changes, request }) {
    const family = familyOf(revision?.definition ?? {});
    const isLive = revision?.existing !== undefined && revision.existing.arn === before?.taskDefinition;
    const parts = [
        revision?.existing === undefined ? `a new revision of ${family} would be registered` : undefined,
        isLive ? undefined : 'the service would be updated to it',
        isLive && request.redeploy === 'forced' ? 'the service would be deployed again as it is' : undefined,
        changes.settings.length > 0 ? `settings would change (${changes.settings.join('; ')})` : undefined
    ].filter(part => part !== undefined);
    if (parts.length === 0)
        return undefined;
    const sentence = parts.join(', ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
function identify({ request, story }) {
    return { cluster: request.cluster, service: request.service, subject: story.subject };
}
function readRollback({ course, sight }, ending) {
    const status = sight.deployment?.found?.status ?? '';
    const finished = status === 'ROLLBACK_SUCCESSFUL';
    if (course.rollback !== undefined)
        return { askedBy: 'deploy-kit', finished };
    return status.startsWith('ROLLBACK') || ending.verdict === 'rolled-back'
        ? { askedBy: 'platform', finished }
        : undefined;
}
function describeRevision({ arn, definition }) {
    return { ...describeDefinition(definition), taskDefinition: arn };
}
function describeDefinition(definition) {
    const images = containersOf(definition).flatMap(({ name, image }) => typeof name === 'string' && typeof image === 'string' ? [[name, image]] : []);
    return { taskDefinition: familyOf(definition), images: Object.fromEntries(images) };
}
//# sourceMappingURL=conclude-deployment.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/refuse-service.js

/** Why a service cannot be deployed to at all, whatever the task definition. Undefined when it can. */
function refuseService(wish, service) {
    const name = `Service ${wish.service} in cluster ${wish.cluster}`;
    const refuse = (reasonCode, reason) => ({
        verdict: 'failed',
        reasonCode,
        reason
    });
    if (service === undefined)
        return refuse('service-missing', `${name} does not exist in this account and region: check the names and the region.`);
    if (service.status !== 'ACTIVE')
        return refuse('service-inactive', `${name} is ${service.status}: deploy to a service that is ACTIVE.`);
    if (service.controller !== 'ECS')
        return refuse('wrong-controller', `${name} has the deployment controller ${service.controller}: only services with the controller ECS can be deployed.`);
    const strategy = service.deploymentConfiguration.strategy ?? 'ROLLING';
    if (strategy !== 'ROLLING')
        return refuse('wrong-strategy', `${name} is set to deploy by ${JSON.stringify(strategy)}: \`strategy: rolling\` needs a service with the strategy ROLLING.`);
    if ((wish.desiredCount ?? service.desiredCount) === 0)
        return refuse('scaled-to-zero', `${name} is scaled to zero, so nothing would run or be verified: give the input "desired-count", or scale it up first.`);
    return undefined;
}
/** Why a deployment that is in progress keeps ours from starting. */
function refuseOverlap(service, running) {
    return {
        verdict: 'failed',
        reasonCode: 'another-deployment-running',
        reason: `Service ${service.name} is deploying ${nameRevision(running.taskDefinition)} at the moment, so nothing was changed: ` +
            'wait until it is over, or set `on-running: supersede` to replace it.'
    };
}
//# sourceMappingURL=refuse-service.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/rolling-move.js
function waitFor(waitingFor) {
    return { kind: 'wait', waitingFor };
}
function endWith(verdict, reasonCode, reason) {
    return { kind: 'end', ending: { verdict, reasonCode, reason } };
}
//# sourceMappingURL=rolling-move.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/judge-task-failures.js

const CAUSES = {
    'image-pull': 'image-pull',
    'missing-secret': 'missing-secret',
    unhealthy: 'never-healthy',
    crashed: 'task-failures',
    'not-started': 'task-failures'
};
/** Judges the failed tasks of a deployment: at once where the next task cannot do better, else from `limit` tasks on. */
function judgeTaskFailures(failures, limit) {
    const decisive = failures.find(failure => failure.decides === 'at-once');
    if (decisive !== undefined)
        return { cause: CAUSES[decisive.kind], text: `a task failed: ${describeTaskFailure(decisive)}` };
    if (limit === undefined || failures.length < limit)
        return undefined;
    return { cause: mostCommonCause(failures), text: summariseTaskFailures(failures) ?? '' };
}
/** `3 tasks failed, the last: …`; undefined when none did. */
function summariseTaskFailures(failures) {
    const [last] = failures.toSorted((one, other) => (other.stoppedAt ?? 0) - (one.stoppedAt ?? 0));
    if (last === undefined)
        return undefined;
    const text = describeTaskFailure(last);
    return failures.length === 1 ? `a task failed: ${text}` : `${failures.length} tasks failed, the last: ${text}`;
}
function mostCommonCause(failures) {
    const causes = failures.map(failure => CAUSES[failure.kind]);
    const count = (cause) => causes.filter(other => other === cause).length;
    return causes.toSorted((one, other) => count(other) - count(one))[0] ?? 'task-failures';
}
//# sourceMappingURL=judge-task-failures.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/settle-rolling.js




/** How long the service deployment may trail behind what the service shows. */
const SETTLE_WITHIN_MILLISECONDS = 15_000;
const SHORTEST_PATIENCE_MILLISECONDS = 60_000;
const LONGEST_PATIENCE_MILLISECONDS = 600_000;
/**
 * The deployment followed has failed, was replaced, or is to be rolled back: its service deployment says which.
 * Statuses: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html
 */
function settleRolling(turn, service, ours) {
    const { course, sight } = turn;
    if (course.rollback?.failure.cause !== 'cancelled' && sight.failures.at < troubleSince(turn))
        return { kind: 'read-failures', signs: sight.failures.signs };
    if (sight.deployment === undefined || sight.deployment.at < sight.at)
        return { kind: 'read-deployment' };
    const { found } = sight.deployment;
    switch (found?.status) {
        case 'ROLLBACK_SUCCESSFUL':
            return concludeRolledBack(turn, service, found);
        case 'ROLLBACK_FAILED':
            return concludeRollbackFailed(turn, service, found);
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
        case 'STOP_REQUESTED':
            return awaitRollback(turn, service, found);
        case 'STOPPED':
            return concludeStopped(turn, service, { ours, found });
        case 'SUCCESSFUL':
            return concludeLateSuccess(turn, service, ours);
        default:
            return course.rollback === undefined
                ? awaitSettled(turn, service, { ours, found })
                : awaitRollbackBegin(turn, service, found);
    }
}
/** Since when there is something to explain. */
function troubleSince({ course, sight }) {
    return course.failedAt ?? course.replacedAt ?? course.rollback?.at ?? course.completedAt ?? sight.at;
}
function concludeRolledBack(turn, service, found) {
    const cause = findCause(turn, found);
    const revision = nameRevision(turn.plan.taskDefinition);
    const who = turn.course.rollback === undefined ? 'ECS rolled' : 'deploy-kit had ECS roll';
    const reason = `${who} ${revision} back: ${explain(turn, found)}. Now ${describeRunning(service)}.`;
    return endWith(verdictFor(cause, 'rolled-back'), cause, reason);
}
function concludeRollbackFailed(turn, service, found) {
    return endWith('failed', 'rollback-failed', `The rollback of ${nameRevision(turn.plan.taskDefinition)} failed (${found.statusReason ?? 'ECS gave no reason'}); ` +
        `it was begun because ${explain(turn, found)}. Now ${describeRunning(service)}: deploy a good revision by hand.`);
}
function concludeStopped(turn, service, seen) {
    const primary = findPrimary(service);
    if (primary !== undefined && primary.id !== turn.course.followed?.id)
        return concludeReplaced(turn, service, primary);
    const cause = seen.ours?.rolloutState === 'FAILED'
        ? findCause(turn, seen.found)
        : (turn.course.rollback?.failure.cause ?? 'stopped');
    return endWith(verdictFor(cause, 'failed'), cause === 'rolled-back-by-others' ? 'stopped' : cause, `ECS gave up ${nameRevision(turn.plan.taskDefinition)} and did not roll back: ${explain(turn, seen.found)}. Now ${describeRunning(service)}.`);
}
/** Another deployment is the primary one, and ours was not rolled back. */
function concludeReplaced(turn, service, primary) {
    const { plan, sight } = turn;
    if (primary.taskDefinition === plan.taskDefinition)
        return { kind: 'follow', deployment: primary.id, because: 'redeployed-by-others' };
    if (sight.successor?.taskDefinition !== primary.taskDefinition)
        return { kind: 'identify-successor', taskDefinition: primary.taskDefinition };
    const { run, commit } = sight.successor;
    const by = [run === undefined ? undefined : `run ${run}`, commit === undefined ? undefined : `commit ${commit}`]
        .filter(part => part !== undefined)
        .join(', ');
    return endWith('superseded', 'superseded', `${nameRevision(plan.taskDefinition)} was superseded by ${nameRevision(primary.taskDefinition)} ` +
        `(deployment ${primary.id}${by === '' ? '' : `, ${by}`}) before it was complete: ${describeRunning(service)}.`);
}
/** ECS says SUCCESSFUL: it was complete before it was replaced, or before our rollback reached ECS. */
function concludeLateSuccess(turn, service, ours) {
    const primary = findPrimary(service);
    if (primary !== undefined && primary.id !== turn.course.followed?.id)
        return concludeReplaced(turn, service, primary);
    if (primary === undefined || ours?.rolloutState === 'FAILED') {
        if (turn.now < troubleSince(turn) + SETTLE_WITHIN_MILLISECONDS)
            return waitFor('ECS to agree with itself');
        const reason = `ECS says SUCCESSFUL of the deployment, and the service does not show it: ${describeRunning(service)}.`;
        return endWith('unknown', 'unconfirmed', reason);
    }
    const isCancelled = turn.course.rollback?.failure.cause === 'cancelled';
    return endWith(isCancelled ? 'cancelled' : 'succeeded', isCancelled ? 'cancelled' : 'deployed', `${nameRevision(turn.plan.taskDefinition)} was complete before the rollback reached ECS, and serves all traffic: ${describeRunning(service)}.`);
}
/** The service shows the end of our deployment, its service deployment does not yet. */
function awaitSettled(turn, service, seen) {
    const primary = findPrimary(service);
    const isReplaced = primary !== undefined && primary.id !== turn.course.followed?.id;
    const isRollbackAhead = service.circuitBreaker?.rollback === true || service.alarms?.rollback === true;
    if (!isReplaced && seen.ours?.rolloutState === 'FAILED' && !isRollbackAhead)
        return concludeStopped(turn, service, seen);
    if (turn.now < troubleSince(turn) + SETTLE_WITHIN_MILLISECONDS)
        return waitFor('ECS to say what became of the deployment');
    if (isReplaced && seen.ours?.rolloutState !== 'FAILED')
        return concludeReplaced(turn, service, primary);
    return concludeStopped(turn, service, seen);
}
/** ECS rolls back, or stops, whoever asked for it. */
function awaitRollback(turn, service, found) {
    // A circuit breaker without rollback, and StopServiceDeployment with ABORT, stop and roll nothing back.
    const end = found.status === 'STOP_REQUESTED' ? 'stop' : 'rollback';
    if (turn.now < troubleSince(turn) + patienceMilliseconds(turn))
        return waitFor(`the ${end} (${found.status})`);
    const cause = findCause(turn, found);
    return endWith(verdictFor(cause, 'failed'), verdictFor(cause, 'failed') === 'failed' ? 'rollback-unfinished' : cause, `${nameRevision(turn.plan.taskDefinition)} was not deployed: ${explain(turn, found)}. Its ${end} (${found.status}) is not over yet: ${describeRunning(service)}.`);
}
/** We asked for a rollback, and ECS does not show it: the request may have been lost, or the deployment is not visible. */
function awaitRollbackBegin(turn, service, found) {
    const { course, plan, now } = turn;
    const { rollback } = course;
    if (rollback === undefined)
        return waitFor('ECS');
    if (now >= rollback.at + Math.min(patienceMilliseconds(turn), SHORTEST_PATIENCE_MILLISECONDS))
        return endWith(verdictFor(rollback.failure.cause, 'failed'), verdictFor(rollback.failure.cause, 'failed') === 'failed' ? 'rollback-unfinished' : rollback.failure.cause, `${nameRevision(plan.taskDefinition)} was not deployed: ${rollback.failure.text}. A rollback was asked for, and ECS has not begun it: ${describeRunning(service)}.`);
    if (rollback.answer === 'lost' && found !== undefined)
        return { kind: 'roll-back', failure: rollback.failure };
    return waitFor('ECS to begin the rollback');
}
function patienceMilliseconds({ plan }) {
    return Math.min(LONGEST_PATIENCE_MILLISECONDS, Math.max(SHORTEST_PATIENCE_MILLISECONDS, plan.timeoutMilliseconds));
}
function findCause({ course }, found) {
    if (course.rollback !== undefined)
        return course.rollback.failure.cause;
    const said = `${found?.statusReason ?? ''} ${found?.rollback?.reason ?? ''}`;
    if (/alarm/i.test(said))
        return 'alarm';
    if (/circuit.?breaker/i.test(said) || course.failedAt !== undefined)
        return 'circuit-breaker';
    return 'rolled-back-by-others';
}
/** A clause without a full stop: what ECS or deploy-kit said, and what the tasks showed. */
function explain({ course, sight }, found) {
    if (course.rollback !== undefined)
        return course.rollback.failure.text;
    const said = found?.statusReason ?? found?.rollback?.reason;
    const tasks = summariseTaskFailures(sight.failures.tasks);
    const parts = [said?.replace(/\.$/, ''), tasks].filter(part => part !== undefined && part !== '');
    return parts.length === 0 ? 'ECS gave no reason' : parts.join('; ');
}
//# sourceMappingURL=settle-rolling.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/watch-rolling.js







/** How long a deployment that is COMPLETED may stay without a service deployment that says SUCCESSFUL. */
const CONFIRM_WITHIN_MILLISECONDS = 60_000;
/** The deployment followed is the primary one, and ECS has not given it up. */
function watchRolling(turn, service, ours) {
    const { plan, course } = turn;
    if (plan.waitUntil === 'started' && course.followed?.because !== 'already-live')
        return endWith('succeeded', 'started', `ECS has started to deploy ${nameRevision(plan.taskDefinition)}; nobody waited for its end.`);
    if (ours.rolloutState === 'COMPLETED')
        return watch_rolling_confirm(turn, service, ours);
    return watchProgress(turn, service, ours);
}
/**
 * COMPLETED says that the service is steady; what proves that our deployment succeeded is its service deployment.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html
 */
function watch_rolling_confirm(turn, service, ours) {
    const { course, sight, now } = turn;
    if (course.followed?.because === 'already-live')
        return ours.runningCount >= service.desiredCount
            ? concludeSuccess(turn, service)
            : watchProgress(turn, service, ours);
    if (sight.deployment === undefined || sight.deployment.at < sight.at)
        return { kind: 'read-deployment' };
    const { found } = sight.deployment;
    if (found?.status === 'SUCCESSFUL')
        return concludeSuccess(turn, service);
    if (found !== undefined && !['PENDING', 'IN_PROGRESS'].includes(found.status))
        return settleRolling(turn, service, ours);
    if (now < (course.completedAt ?? now) + CONFIRM_WITHIN_MILLISECONDS)
        return waitFor('ECS to record the success');
    const state = found === undefined ? 'does not show its service deployment' : `still says ${found.status}`;
    return endWith('unknown', 'unconfirmed', `ECS says that the deployment is complete, and ${state}: ${describeRunning(service)}.`);
}
function concludeSuccess({ plan, course }, service) {
    const revision = nameRevision(plan.taskDefinition);
    const running = describeRunning(service);
    switch (course.followed?.because) {
        case 'already-live':
            return endWith('succeeded', 'already-live', `${revision} was live already${course.update === undefined ? ', and nothing was to change' : '; the settings were changed'}: ${running}.`);
        case 'redeployed-by-others':
            return endWith('succeeded', 'redeployed-by-others', `${revision} serves all traffic; somebody deployed the same revision again meanwhile: ${running}.`);
        default:
            return endWith('succeeded', 'deployed', `${revision} serves all traffic: ${running}.`);
    }
}
function watchProgress(turn, service, ours) {
    const { plan, sight, now } = turn;
    const failure = judgeTaskFailures(sight.failures.tasks, plan.failedTasksLimit);
    if (failure !== undefined)
        return giveUp(turn, service, failure);
    const signs = countTroubleSigns(service, ours);
    if (signs > sight.failures.signs)
        return { kind: 'read-failures', signs };
    if (now < plan.deadlineAt)
        return waitFor(describeProgress(service, ours.id));
    if (sight.failures.at < plan.deadlineAt)
        return { kind: 'read-failures', signs };
    return giveUp(turn, service, describeTimeout(turn, service, ours));
}
function giveUp({ plan, course }, service, failure) {
    const isLive = course.followed?.because === 'already-live';
    if (plan.onFailure === 'rollback' && !isLive)
        return { kind: 'roll-back', failure };
    const revision = nameRevision(plan.taskDefinition);
    const what = isLive
        ? `${revision} is live, and does not run as it should: ${failure.text}. There is no deployment to roll back`
        : `${revision} was not deployed: ${failure.text}. It was left as it is (\`on-failure: leave\`)`;
    return endWith(verdictFor(failure.cause, 'failed'), failure.cause, `${what}: ${describeRunning(service)}.`);
}
function describeTimeout({ plan, sight }, service, ours) {
    const [target] = sight.failures.targets;
    const parts = [
        `after ${(0,duration/* formatDuration */.a)(plan.timeoutMilliseconds)} there were ${describeProgress(service, ours.id)}`,
        summariseTaskFailures(sight.failures.tasks),
        target === undefined ? undefined : `target ${target.target} is ${target.reason}`,
        findHindrance(service, ours)
    ];
    return { cause: 'timed-out', text: parts.filter(part => part !== undefined).join('; ') };
}
/**
 * Why ECS could not go on, in its own words: no room for a task, or percentages that let it neither start nor stop one.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */
function findHindrance(service, ours) {
    const said = service.events.filter(({ at, message }) => at >= ours.createdAt && message.includes('unable to'));
    const latest = said.toSorted((one, other) => other.at - one.at)[0];
    return latest && `ECS said that it ${latest.message.replace(/^\(service [^)]+\) /, '').replace(/\.$/, '')}`;
}
//# sourceMappingURL=watch-rolling.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/next-rolling-move.js






/** How long ECS is given to show a deployment whose UpdateService was answered, or may have been carried out. */
const VISIBLE_WITHIN_MILLISECONDS = 10_000;
/** A minute in all. */
const MOST_TRIES = 6;
/** Decides the next move of a rolling deployment. Pure and total: every state that ECS can be in has an answer. */
function nextRollingMove(turn) {
    const { wish, course, sight } = turn;
    if (course.update === undefined && course.followed === undefined) {
        const refusal = refuseService(wish, sight.service);
        if (refusal !== undefined)
            return { kind: 'end', ending: refusal };
    }
    const { service } = sight;
    if (service?.status !== 'ACTIVE')
        return concludeDeleted(wish, service);
    if (course.followed === undefined)
        return course.update === undefined ? begin(turn, service) : awaitOurs(turn, service);
    if (service.desiredCount === 0)
        return concludeScaledToZero(wish);
    const ours = service.deployments.find(deployment => deployment.id === course.followed?.id);
    const isPrimary = findPrimary(service)?.id === course.followed.id;
    if (!isPrimary || course.rollback !== undefined || ours === undefined || ours.rolloutState === 'FAILED')
        return settleRolling(turn, service, ours);
    return watchRolling(turn, service, ours);
}
function begin({ plan }, service) {
    const primary = findPrimary(service);
    if (primary?.taskDefinition === plan.taskDefinition)
        return beginAtSameRevision(plan, primary);
    const running = service.deployments.find(deployment => deployment.rolloutState === 'IN_PROGRESS');
    if (running !== undefined && plan.onRunning === 'refuse') {
        return { kind: 'end', ending: refuseOverlap(service, running) };
    }
    return { kind: 'update', redeploy: plan.redeploy };
}
/** A run that was killed, and started again, finds its own deployment: it goes on with that one. */
function beginAtSameRevision(plan, primary) {
    if (primary.rolloutState === 'FAILED')
        return { kind: 'update', redeploy: 'forced' };
    if (plan.settings === 'changed')
        return { kind: 'update', redeploy: plan.redeploy };
    if (primary.rolloutState === 'IN_PROGRESS')
        return { kind: 'follow', deployment: primary.id, because: 'attached' };
    if (plan.redeploy === 'forced')
        return { kind: 'update', redeploy: 'forced' };
    return { kind: 'follow', deployment: primary.id, because: 'already-live' };
}
/** UpdateService was sent; which deployment is ours is not known yet. */
function awaitOurs({ plan, course, now }, service) {
    const primary = findPrimary(service);
    const isNew = primary !== undefined && !course.deploymentsBefore.includes(primary.id);
    const isSame = primary?.taskDefinition === plan.taskDefinition;
    if (primary !== undefined && isSame && isNew)
        return { kind: 'follow', deployment: primary.id, because: 'started' };
    const update = course.update ?? { at: now, tries: 0, answer: 'lost' };
    if (primary !== undefined && isSame && plan.redeploy === 'when-changed' && update.answer === 'received') {
        const because = primary.rolloutState === 'COMPLETED' ? 'already-live' : 'attached';
        return { kind: 'follow', deployment: primary.id, because };
    }
    if (now < update.at + VISIBLE_WITHIN_MILLISECONDS)
        return waitFor('ECS to show the deployment');
    if (course.rollback !== undefined)
        return endWith(verdictFor(course.rollback.failure.cause, 'failed'), course.rollback.failure.cause, `${course.rollback.failure.text} before the update reached ECS: the service was not changed.`);
    if (isNew)
        return endWith('unknown', 'not-visible', `ECS shows ${primary.taskDefinition} and not our deployment.`);
    if (update.answer === 'lost' && update.tries < MOST_TRIES)
        return { kind: 'update', redeploy: plan.redeploy };
    return endWith('unknown', 'not-visible', `ECS never showed a deployment of ${plan.taskDefinition}: look at the deployments of the service.`);
}
function concludeDeleted(wish, service) {
    const state = service === undefined ? 'is gone' : `is ${service.status}`;
    return endWith('failed', 'service-deleted', `Service ${wish.service} was deleted while it was deployed: it ${state}.`);
}
function concludeScaledToZero(wish) {
    return endWith('failed', 'scaled-to-zero', `Service ${wish.service} was scaled to zero while it was deployed: nothing runs, so nothing can be verified.`);
}
//# sourceMappingURL=next-rolling-move.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/poll-interval.js
const SHORTEST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 10_000;
const SHARE_OF_ELAPSED = 1 / 50;
/** How long to wait between two looks at a rollout that began `elapsedMilliseconds` ago: 2 % of its age, 1 s to 10 s. */
function pollIntervalMilliseconds(elapsedMilliseconds) {
    return Math.min(LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, elapsedMilliseconds * SHARE_OF_ELAPSED));
}
//# sourceMappingURL=poll-interval.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/for-each-limited.js
/** Runs `task` for every item, `limit` at a time, in order; the results are in the items' order. The first error ends it. */
async function forEachLimited(items, limit, task) {
    const results = [];
    const queue = items.entries();
    const work = async () => {
        for (const [index, item] of queue)
            results[index] = await task(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}
//# sourceMappingURL=for-each-limited.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/observe-services.js

/** Reads many services with as few calls as can be: those of one cluster together. In the order of `names`. */
async function observeServices(names, services) {
    const clusters = [...new Set(names.map(name => name.cluster))];
    const read = new Map(await Promise.all(clusters.map(async (cluster) => [cluster, await readCluster(cluster, names, services)])));
    return names.map(({ cluster, service }) => {
        const found = read.get(cluster);
        if (found instanceof errors/* DeployError */.s)
            return { kind: 'unreadable', error: found };
        return { kind: 'seen', service: found?.find(snapshot => snapshot.name === service) };
    });
}
async function readCluster(cluster, names, services) {
    const wanted = names.filter(name => name.cluster === cluster).map(name => name.service);
    try {
        return (await services.describe(cluster, wanted)).services;
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s)
            return error;
        throw error;
    }
}
//# sourceMappingURL=observe-services.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/run-identity.js
var run_identity = __nccwpck_require__(1968);
;// CONCATENATED MODULE: ./build/src/domain/task-run/task-container.js

/** The containers of a task definition, in its order. */
function readTaskContainers(definition) {
    const containers = definition.containerDefinitions;
    if (!(0,task_definition_document/* isList */.Lv)(containers))
        return [];
    return containers.flatMap(container => {
        const name = task_container_text(container, ['name']);
        if (name === undefined)
            return [];
        return [{ name, isEssential: (0,task_definition_document/* valueAt */.fK)(container, ['essential']) !== false, log: readLog(container) }];
    });
}
/** The name of the stream that a container of a task writes to. */
function logStreamName(log, container, taskArn) {
    return `${log.streamPrefix}/${container}/${taskId(taskArn)}`;
}
/** The last part of a task's ARN. */
function taskId(taskArn) {
    return taskArn.slice(taskArn.lastIndexOf('/') + 1);
}
/** Undefined without a stream prefix: Docker then names the stream by the container's id, which ECS does not always tell. */
function readLog(container) {
    if ((0,task_definition_document/* valueAt */.fK)(container, ['logConfiguration', 'logDriver']) !== 'awslogs')
        return undefined;
    const options = (0,task_definition_document/* valueAt */.fK)(container, ['logConfiguration', 'options']);
    const group = task_container_text(options, ['awslogs-group']);
    const streamPrefix = task_container_text(options, ['awslogs-stream-prefix']);
    if (group === undefined || streamPrefix === undefined)
        return undefined;
    return { group, streamPrefix, region: task_container_text(options, ['awslogs-region']) };
}
function task_container_text(value, path) {
    const found = (0,task_definition_document/* isObject */.Gv)(value) ? (0,task_definition_document/* valueAt */.fK)(value, path) : undefined;
    return typeof found === 'string' && found !== '' ? found : undefined;
}
//# sourceMappingURL=task-container.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/gather-evidence.js



const MOST_EXCERPTS = 3;
const LOG_LINES = 20;
/**
 * Reads why tasks of the deployment failed and what the load balancer holds against those that run, and tells what is new.
 * Best effort: a permission that is missing here costs the explanation, not the deployment.
 */
async function gatherEvidence(rollout, signs, dependencies) {
    const attempt = (what, task) => tryToRead(rollout, what, task);
    const known = rollout.sight.failures;
    const stopped = await attempt('stopped tasks', () => readFailures(rollout, dependencies));
    const fresh = stopped.filter(failure => !known.tasks.some(other => other.task === failure.task));
    for (const failure of fresh.toReversed()) {
        rollout.story.milestone(`task ${taskId(failure.task)} failed: ${describeTaskFailure(failure)}`, 'bad');
    }
    for (const failure of fresh.slice(0, MOST_EXCERPTS - rollout.story.excerpts.length)) {
        await attempt('container logs', () => tellLastLines(rollout, failure, dependencies));
    }
    const targets = await attempt('target health', () => readTargets(rollout, dependencies));
    tellTargets(rollout, targets);
    rollout.sight = {
        ...rollout.sight,
        failures: { at: dependencies.clock.now(), signs, tasks: [...known.tasks, ...fresh], targets }
    };
}
async function readFailures({ course, request }, { tasks }) {
    if (course.followed === undefined)
        return [];
    const stopped = await tasks.stoppedOf(request.cluster, request.service, course.followed.id);
    return stopped.map(readTaskFailure).filter(failure => failure !== undefined);
}
/** The last lines of the container that failed: of the essential ones where the task does not say which. */
async function tellLastLines({ revisions, story }, failure, { taskLogs }) {
    const failed = failure.containers.map(container => container.name);
    const containers = readTaskContainers(revisions.to.definition).filter(container => failed.length > 0 ? failed.includes(container.name) : container.isEssential);
    for (const { name, log } of containers) {
        if (log === undefined)
            continue;
        const stream = { group: log.group, stream: logStreamName(log, name, failure.task), region: log.region };
        const lines = await taskLogs.tail(stream, LOG_LINES);
        if (lines.length > 0)
            story.excerpt({
                title: `Last lines of container ${name} (task ${taskId(failure.task)}):`,
                lines: lines.map(line => line.text)
            });
    }
    return [];
}
async function readTargets({ sight }, { targetHealth }) {
    const groups = sight.service?.targetGroups ?? [];
    return groups.length === 0 ? [] : targetHealth.unhealthy(groups);
}
function tellTargets({ sight, story }, targets) {
    const told = new Set(sight.failures.targets.map(({ target, reason }) => `${target} ${reason}`));
    for (const { target, reason } of targets) {
        if (!told.has(`${target} ${reason}`))
            story.detail(`target ${target} is ${reason}`, 'bad');
    }
}
async function tryToRead({ story }, what, task) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const text = `the ${what} could not be read: ${error.message}`;
        if (!story.events.some(event => event.text === text))
            story.detail(text, 'warning');
        return [];
    }
}
//# sourceMappingURL=gather-evidence.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/perform-move.js









/** Carries out one move of one service. Returns whether to decide again at once, or to look at the service first. */
async function performMove(rollout, move, dependencies) {
    switch (move.kind) {
        case 'wait':
            tellWait(rollout, move.waitingFor);
            return 'look';
        case 'end':
            endRollout(rollout, move.ending, dependencies.clock.now());
            return 'look';
        case 'update':
            return update(rollout, move, dependencies);
        case 'follow':
            followDeployment(rollout, move, dependencies);
            return 'decide';
        case 'read-failures':
            await gatherEvidence(rollout, move.signs, dependencies);
            return 'decide';
        case 'identify-successor':
            await identifySuccessor(rollout, move.taskDefinition, dependencies);
            return 'decide';
        case 'roll-back':
            return rollBack(rollout, move, dependencies);
        case 'read-deployment':
            throw new TypeError('Service deployments are read for many services at once.');
    }
}
async function update(rollout, { redeploy }, { services, clock, save }) {
    const { request, plan, story, before } = rollout;
    save(rollout);
    const tries = (rollout.course.update?.tries ?? 0) + 1;
    rollout.course = { ...rollout.course, update: { at: clock.now(), tries, answer: 'lost' } };
    story.milestone(`updating the service to ${nameRevision(plan.taskDefinition)}${tries > 1 ? ` (try ${tries})` : ''}`);
    try {
        const service = await services.update({
            cluster: request.cluster,
            service: request.service,
            taskDefinition: plan.taskDefinition,
            desiredCount: request.desiredCount,
            redeploy,
            deploymentConfiguration: mergeDeploymentConfiguration(request, before)
        });
        rollout.course = { ...rollout.course, update: { at: clock.now(), tries, answer: 'received' } };
        takeIn(rollout, service, clock.now());
        return 'decide';
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        if (error.code === 'outcome-unknown') {
            story.detail(`${error.message} Looking at what ECS did.`, 'warning');
            return 'look';
        }
        endRollout(rollout, { verdict: 'failed', reasonCode: error.code, reason: error.message }, clock.now());
        return 'look';
    }
}
function followDeployment(rollout, move, { clock, save }) {
    const { service } = rollout.sight;
    const deployment = service?.deployments.find(({ id }) => id === move.deployment);
    if (service === undefined || deployment === undefined)
        return;
    rollout.course = noteObservation(follow(rollout.course, deployment, move.because), service, clock.now());
    if (move.because !== 'already-live')
        save(rollout);
    const revision = nameRevision(rollout.plan.taskDefinition);
    const lines = {
        started: `our deployment of ${revision} is ${move.deployment}`,
        attached: `${revision} is being deployed already: following ${move.deployment}`,
        'already-live': `${revision} is live already`,
        'redeployed-by-others': `somebody deployed ${revision} again: following ${move.deployment}`
    };
    rollout.story.milestone(lines[move.because]);
    takeIn(rollout, service, rollout.sight.at);
}
async function rollBack(rollout, { failure }, { serviceDeployments, clock }) {
    const { course, story, plan } = rollout;
    if (course.rollback === undefined)
        story.milestone(`rolling back, because ${failure.text}`, 'bad');
    const at = course.rollback?.at ?? clock.now();
    rollout.course = { ...course, rollback: { at, failure, answer: 'lost' } };
    if (course.serviceDeployment === undefined)
        return 'decide';
    try {
        await serviceDeployments.rollBack(course.serviceDeployment);
        rollout.course = { ...rollout.course, rollback: { at, failure, answer: 'received' } };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        story.detail(error.message, 'warning');
        // Lost answers and conflicts (it ended meanwhile) are for the next look to tell.
        if (['outcome-unknown', 'conflict', 'rejected', 'not-found', 'throttled', 'unreachable'].includes(error.code))
            return 'look';
        const reason = `${nameRevision(plan.taskDefinition)} was not deployed: ${failure.text}. Its rollback could not be asked for: ${error.message}`;
        endRollout(rollout, { verdict: verdictFor(failure.cause, 'failed'), reasonCode: failure.cause, reason }, clock.now());
    }
    return 'look';
}
/** Finds out who deployed what took the place of ours. */
async function identifySuccessor(rollout, taskDefinition, { taskDefinitions }) {
    const found = await taskDefinitions.find(taskDefinition).catch((error) => {
        if (error instanceof errors/* DeployError */.s)
            return undefined;
        throw error;
    });
    const tag = (key) => readTag(found?.definition, key);
    rollout.sight = { ...rollout.sight, successor: { taskDefinition, run: tag(run_identity/* RUN_TAG */.R2), commit: tag(run_identity/* COMMIT_TAG */.z2) } };
}
function readTag(definition, key) {
    const tags = (0,task_definition_document/* isList */.Lv)(definition?.tags) ? definition.tags.filter(task_definition_document/* isObject */.Gv) : [];
    const value = tags.find(tag => tag.key === key)?.value;
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=perform-move.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/unless-cancelled.js
/** Thrown in place of an answer that is not waited for any more. */
class Cancelled extends Error {
    constructor() {
        super('The job was cancelled.');
        this.name = 'Cancelled';
    }
}
/** Waits for `task`, but no longer than until `signal` is aborted: then throws `Cancelled` and leaves the task to itself. */
async function unlessCancelled(signal, task) {
    task.catch(() => undefined);
    let cancel = () => undefined;
    const aborted = new Promise((_, reject) => {
        cancel = () => reject(new Cancelled());
        if (signal.aborted)
            cancel();
        else
            signal.addEventListener('abort', cancel, { once: true });
    });
    try {
        return await Promise.race([aborted, task]);
    }
    finally {
        signal.removeEventListener('abort', cancel);
    }
}
//# sourceMappingURL=unless-cancelled.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/drive-rollouts.js









const EFFECTS_AT_ONCE = 8;
/** A service that was read longer ago is read again before anything is done to it. */
const FRESH_MILLISECONDS = 10_000;
/**
 * Drives every rollout to its end: look at all services, decide for each, act, look again. Throws `Cancelled` as soon as the
 * job is cancelled, whatever is under way.
 */
async function driveRollouts(rollouts, dependencies) {
    const { clock, cancelled } = dependencies;
    const startedAt = clock.now();
    const open = () => rollouts.filter(rollout => rollout.ending === undefined);
    if (open().some(rollout => clock.now() - rollout.sight.at > FRESH_MILLISECONDS)) {
        await unlessCancelled(cancelled, look(open(), dependencies));
    }
    while (open().length > 0) {
        await unlessCancelled(cancelled, takeTurn(open(), dependencies));
        if (open().length === 0)
            return;
        const lookedAt = Math.max(...open().map(rollout => rollout.sight.at));
        const interval = pollIntervalMilliseconds(clock.now() - startedAt);
        await unlessCancelled(cancelled, clock.sleep(lookedAt + interval - clock.now(), cancelled));
        await unlessCancelled(cancelled, look(open(), dependencies));
    }
}
async function look(rollouts, { services, clock }) {
    const at = clock.now();
    const observations = await observeServices(rollouts.map(rollout => rollout.request), services);
    for (const [index, rollout] of rollouts.entries()) {
        const observation = observations[index];
        if (observation?.kind === 'seen')
            takeIn(rollout, observation.service, at);
        else if (observation !== undefined)
            endUnreadable(rollout, observation.error, clock.now());
    }
}
/** Decides and acts for each service until every one waits or has ended. */
async function takeTurn(rollouts, dependencies) {
    let undecided = rollouts;
    while (undecided.length > 0 && !dependencies.cancelled.aborted) {
        const moves = undecided.map(rollout => ({ rollout, move: decide(rollout, dependencies) }));
        const toRead = moves.filter(({ move }) => move.kind === 'read-deployment').map(({ rollout }) => rollout);
        const others = moves.filter(({ move }) => move.kind !== 'read-deployment');
        if (toRead.length > 0)
            await guard(toRead, dependencies, () => readDeployments(toRead, dependencies));
        const next = await forEachLimited(others, EFFECTS_AT_ONCE, async ({ rollout, move }) => {
            // What goes on in the background after a cancellation must not begin anything.
            if (dependencies.cancelled.aborted)
                return [];
            const then = await guard([rollout], dependencies, () => performMove(rollout, move, dependencies));
            return then === 'decide' ? [rollout] : [];
        });
        undecided = [...toRead, ...next.flat()].filter(rollout => rollout.ending === undefined);
    }
}
function decide(rollout, { clock }) {
    const { request: wish, plan, course, sight } = rollout;
    return nextRollingMove({ wish, plan, course, sight, now: clock.now() });
}
/** An AWS call that fails for good ends the rollouts that needed it, and no others. */
async function guard(rollouts, { clock }, task) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        for (const rollout of rollouts)
            endUnreadable(rollout, error, clock.now());
        return undefined;
    }
}
function endUnreadable(rollout, error, at) {
    const { service, cluster } = rollout.request;
    const isUntouched = rollout.course.update === undefined && rollout.course.followed === undefined;
    const left = isUntouched
        ? 'Nothing was changed.'
        : `What became of the deployment is not known: look at service ${service} in cluster ${cluster}.`;
    endRollout(rollout, { verdict: isUntouched ? 'failed' : 'unknown', reasonCode: error.code, reason: `${error.message} ${left}` }, at);
}
//# sourceMappingURL=drive-rollouts.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/format-diff.js
const LONGEST_VALUE = 200;
const CREDENTIAL = /passw|secret|token|credential|(?:api|access|private)[-_.]?key/i;
/**
 * One line a difference: `+` new, `-` gone, `~` changed. Values of variables, of secrets and of whatever is named like a
 * credential are left out unless asked for.
 */
function formatDiff(differences, { values }) {
    return differences
        .map(difference => {
        const isMasked = values === 'masked' && isConfidential(difference.path);
        return `${sign(difference)} ${difference.path.map(quote).join('.')}: ${isMasked ? describe(difference) : show(difference)}`;
    })
        .join('\n');
}
function isConfidential([top, , member, ...rest]) {
    if (top !== 'containerDefinitions')
        return false;
    // Only containers that cannot be told apart are compared as one list.
    if (member === undefined)
        return true;
    return (['environment', 'secrets'].includes(member) || rest.some(name => name === 'secretOptions' || CREDENTIAL.test(name)));
}
/** A name that would not read as one word is quoted, so that a line stays a line. */
function quote(name) {
    return /^[\w:/@+-][\w.:/@+-]*$/.test(name) ? name : JSON.stringify(name);
}
function sign({ before, after }) {
    if (before === undefined)
        return '+';
    return after === undefined ? '-' : '~';
}
function describe({ before, after }) {
    if (before === undefined)
        return '(added)';
    return after === undefined ? '(removed)' : '(changed)';
}
function show({ before, after }) {
    return [before, after].flatMap(value => (value === undefined ? [] : [format_diff_clip(value)])).join(' → ');
}
function format_diff_clip(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
//# sourceMappingURL=format-diff.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/deploy-request.js
/** How a service is named in the log: with its cluster only where two have the same name. */
function nameSubject(request, all) {
    const isAmbiguous = all.filter(other => other.service === request.service).length > 1;
    return isAmbiguous ? `${request.cluster}/${request.service}` : request.service;
}
//# sourceMappingURL=deploy-request.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/find-task-definition.js
function revisionFinder(taskDefinitions) {
    const known = new Map();
    const find = async (reference) => {
        const kept = known.get(reference);
        if (kept !== undefined)
            return kept;
        const asked = taskDefinitions.find(reference);
        known.set(reference, asked);
        const found = await asked;
        if (found !== undefined)
            known.set(found.arn, asked);
        return found;
    };
    return {
        find,
        async findLive(arn) {
            const latest = await find(arn.replace(/^.*\//, '').replace(/:\d+$/, ''));
            return latest?.arn === arn ? latest : find(arn);
        }
    };
}
//# sourceMappingURL=find-task-definition.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/diff.js

/** What is different, value by value. Lists of named things are compared by name; their order counts only when nothing else differs. */
function diffTaskDefinitions(before, after) {
    return compare(before, after, []);
}
/** Lists whose entries are told apart by a member, and the member that is all the rest of most entries. */
const NAMED_LISTS = {
    containerDefinitions: { key: 'name' },
    environment: { key: 'name', value: 'value' },
    secrets: { key: 'name', value: 'valueFrom' },
    secretOptions: { key: 'name', value: 'valueFrom' },
    volumes: { key: 'name' },
    ulimits: { key: 'name' },
    tags: { key: 'key', value: 'value' }
};
function compare(before, after, path) {
    if (JSON.stringify(before) === JSON.stringify(after))
        return [];
    const [was, is] = [before, after].map(value => (value === undefined ? {} : toMembers(value, path)));
    if (was === undefined || is === undefined)
        return [{ path, before, after }];
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    const inner = names.flatMap(name => compare(own(was, name), own(is, name), [...path, name]));
    // Members have no order; entries of a list have one.
    const isSame = inner.length === 0 && (0,task_definition_document/* isObject */.Gv)(before) && (0,task_definition_document/* isObject */.Gv)(after);
    return inner.length > 0 || isSame ? inner : [{ path, before, after }];
}
function own(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** An object as it is, a list of uniquely named entries by their names; undefined for anything else. */
function toMembers(value, path) {
    if ((0,task_definition_document/* isObject */.Gv)(value))
        return value;
    const keys = NAMED_LISTS[path.at(-1) ?? ''];
    if (keys === undefined || !(0,task_definition_document/* isList */.Lv)(value))
        return undefined;
    const entries = value.filter(task_definition_document/* isObject */.Gv).flatMap(({ [keys.key]: name, ...rest }) => {
        const only = keys.value !== undefined && Object.keys(rest).length === 1 ? own(rest, keys.value) : undefined;
        return typeof name === 'string' ? [[name, only ?? rest]] : [];
    });
    return new Set(entries.map(([name]) => name)).size === value.length ? Object.fromEntries(entries) : undefined;
}
//# sourceMappingURL=diff.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/fargate-size.js
const GIB = 1024;
/**
 * CPU units and the memory (MiB) that Fargate offers with them.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
 */
const SIZES = new Map([
    [256, [512, 1 * GIB, 2 * GIB]],
    [512, range(1, 4, 1)],
    [1024, range(2, 8, 1)],
    [2048, range(4, 16, 1)],
    [4096, range(8, 30, 1)],
    [8192, range(16, 60, 4)],
    [16384, range(32, 120, 8)],
    [32768, [60 * GIB, 120 * GIB, 244 * GIB]]
]);
/** Why Fargate has no such size; undefined when it has, and for sizes above those known here: AWS adds larger ones. */
function explainFargateSize(cpu, memory) {
    const units = typeof cpu === 'string' ? parseCpuUnits(cpu) : undefined;
    const mebibytes = typeof memory === 'string' ? parseMemoryMebibytes(memory) : undefined;
    if (units === undefined)
        return 'Fargate needs the task\'s "cpu", in CPU units such as "256" or as "0.25 vCPU"';
    if (mebibytes === undefined)
        return 'Fargate needs the task\'s "memory", in MiB such as "512" or as "0.5 GB"';
    if (units > Math.max(...SIZES.keys()))
        return undefined;
    const offered = SIZES.get(units);
    if (offered === undefined)
        return `Fargate has no such "cpu"; there are ${[...SIZES.keys()].join(', ')} CPU units`;
    if (offered.includes(mebibytes))
        return undefined;
    return `Fargate has no such "memory" with ${units} CPU units; there are ${offered.join(', ')} MiB`;
}
/** CPU units of `256` or `.25 vCPU`; undefined when the text is neither. */
function parseCpuUnits(text) {
    return parseAmount(text, { unit: /^vcpu$/i, perUnit: 1024 });
}
/** MiB of `512` or `0.5 GB`; undefined when the text is neither. */
function parseMemoryMebibytes(text) {
    return parseAmount(text, { unit: /^gb$/i, perUnit: GIB });
}
function parseAmount(text, { unit, perUnit }) {
    const [, number = '', suffix = ''] = /^(\d+|\d*\.\d+)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
    if (number === '' || (suffix !== '' && !unit.test(suffix)))
        return undefined;
    if (suffix === '')
        return /^\d+$/.test(number) ? Number(number) : undefined;
    return Math.round(Number(number) * perUnit);
}
function range(fromGib, toGib, stepGib) {
    return Array.from({ length: (toGib - fromGib) / stepGib + 1 }, (_, index) => (fromGib + index * stepGib) * GIB);
}
//# sourceMappingURL=fargate-size.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/normalize-task-definition.js


// Defaults as documented for each member, and as DescribeTaskDefinition is known to fill them in:
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
const CONTAINER_DEFAULTS = { cpu: 0, essential: true, versionConsistency: 'enabled' };
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
const HEALTH_CHECK_DEFAULTS = { interval: 30, timeout: 5, retries: 3, startPeriod: 0 };
const MOUNT_DEFAULTS = { readOnly: false };
const TASK_DEFAULTS = { enableFaultInjection: false };
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html
const EFS_DEFAULTS = { rootDirectory: '/', transitEncryption: 'DISABLED' };
/**
 * A task definition in one form, however it was written and whether or not ECS has filled in its defaults: members in order,
 * without empty lists and objects, without the tags that deploy-kit or AWS puts on revisions.
 */
function normalizeTaskDefinition(definition) {
    const normal = prune(normalizeTask(definition));
    return (0,task_definition_document/* isObject */.Gv)(normal) ? normal : {};
}
function normalizeTask(definition) {
    const { cpu, memory } = definition;
    // Without a mode, Linux tasks on EC2 get bridge: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
    const networkMode = definition.networkMode ?? 'bridge';
    return {
        ...TASK_DEFAULTS,
        ...definition,
        networkMode,
        // ECS turns "1 vCPU" and "2 GB" into units when it registers them.
        ...(typeof cpu === 'string' ? { cpu: parseCpuUnits(cpu) ?? cpu } : {}),
        ...(typeof memory === 'string' ? { memory: parseMemoryMebibytes(memory) ?? memory } : {}),
        tags: sortBy(definition.tags, 'key').filter(tag => !isOwnTag(tag)),
        requiresCompatibilities: sortBy(definition.requiresCompatibilities, undefined),
        volumes: mapObjects(definition.volumes, volume => fill(volume, 'efsVolumeConfiguration', EFS_DEFAULTS)),
        containerDefinitions: mapObjects(definition.containerDefinitions, container => normalizeContainer(container, networkMode))
    };
}
function normalizeContainer(container, networkMode) {
    const logging = container.logConfiguration;
    return {
        ...CONTAINER_DEFAULTS,
        ...fill(container, 'healthCheck', HEALTH_CHECK_DEFAULTS),
        environment: sortBy(container.environment, 'name'),
        secrets: sortBy(container.secrets, 'name'),
        portMappings: mapObjects(container.portMappings, mapping => normalizePort(mapping, networkMode)),
        mountPoints: mapObjects(container.mountPoints, mount => ({ ...MOUNT_DEFAULTS, ...mount })),
        volumesFrom: mapObjects(container.volumesFrom, volume => ({ ...MOUNT_DEFAULTS, ...volume })),
        ...((0,task_definition_document/* isObject */.Gv)(logging)
            ? { logConfiguration: { ...logging, secretOptions: sortBy(logging.secretOptions, 'name') } }
            : {})
    };
}
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
function normalizePort(mapping, networkMode) {
    if (mapping.containerPortRange !== undefined)
        return { protocol: 'tcp', ...mapping };
    const isDynamic = mapping.hostPort === undefined || mapping.hostPort === 0;
    const hostPort = isDynamic && networkMode !== 'bridge' ? (mapping.containerPort ?? 0) : (mapping.hostPort ?? 0);
    return { protocol: 'tcp', ...mapping, hostPort };
}
/** The object with the defaults of one of its members filled in; as it is when it has no such member. */
function fill(object, member, defaults) {
    const inner = (0,task_definition_document/* valueAt */.fK)(object, [member]);
    return (0,task_definition_document/* isObject */.Gv)(inner) ? { ...object, [member]: { ...defaults, ...inner } } : object;
}
function isOwnTag(tag) {
    return (0,task_definition_document/* isObject */.Gv)(tag) && typeof tag.key === 'string' && /^(?:deploy-kit:|aws:)/i.test(tag.key);
}
function mapObjects(list, change) {
    return (0,task_definition_document/* isList */.Lv)(list) ? list.map(entry => ((0,task_definition_document/* isObject */.Gv)(entry) ? change(entry) : entry)) : [];
}
function sortBy(list, key) {
    if (!(0,task_definition_document/* isList */.Lv)(list))
        return [];
    const name = (entry) => JSON.stringify(prune(key === undefined ? entry : ((0,task_definition_document/* valueAt */.fK)(entry, [key]) ?? null)));
    // Stable: entries of one name keep their order, since the last of them wins.
    return list.toSorted((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}
function prune(value) {
    if ((0,task_definition_document/* isList */.Lv)(value))
        return value.map(prune);
    if (!(0,task_definition_document/* isObject */.Gv)(value))
        return value;
    const members = Object.entries(value).map(([name, member]) => [name, prune(member)]);
    return Object.fromEntries(members.filter(([, member]) => !isEmpty(member)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function isEmpty(value) {
    return ((0,task_definition_document/* isList */.Lv)(value) && value.length === 0) || ((0,task_definition_document/* isObject */.Gv)(value) && Object.keys(value).length === 0);
}
//# sourceMappingURL=normalize-task-definition.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/equivalent.js

/**
 * Whether registering `wanted` would make a revision that does just what `existing` does: `existing` is as ECS returned it,
 * with its defaults filled in and its lists of names in any order. Tags that deploy-kit or AWS puts on revisions do not count.
 *
 * When in doubt the answer is no: that costs a revision, the other mistake would deploy the wrong thing.
 */
function isEquivalent(wanted, existing) {
    return toText(wanted) === toText(existing);
}
function toText(definition) {
    return JSON.stringify(normalizeTaskDefinition(definition));
}
//# sourceMappingURL=equivalent.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/clean.js
var clean = __nccwpck_require__(6793);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/problem.js


/** `container "web", image is no image reference …`, for people. */
function formatProblem({ path, message }, definition) {
    const [list, index, ...inner] = path;
    const container = list === 'containerDefinitions' && typeof index === 'number' ? containersOf(definition)[index] : undefined;
    if (typeof container?.name !== 'string')
        return `${(0,clean/* formatPath */.j)(path) || 'the task definition'} ${message}.`;
    return `container "${container.name}"${inner.length === 0 ? '' : `, ${(0,clean/* formatPath */.j)(inner)}`} ${message}.`;
}
//# sourceMappingURL=problem.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/image-reference.js
var image_reference = __nccwpck_require__(9637);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/named-list.js

/** A list of `{name, …}` in which the entry of that name is merged with `members` in its place, or appended. */
function setNamed(list, name, members) {
    if (!list.some(entry => isNamed(entry, name)))
        return [...list, { name, ...members }];
    return list.map(entry => ((0,task_definition_document/* isObject */.Gv)(entry) && isNamed(entry, name) ? { ...entry, ...members } : entry));
}
/** The list without the entry of that name. */
function removeNamed(list, name) {
    return list.filter(entry => !isNamed(entry, name));
}
function isNamed(entry, name) {
    return (0,task_definition_document/* isObject */.Gv)(entry) && entry.name === name;
}
//# sourceMappingURL=named-list.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/text-place.js
var text_place = __nccwpck_require__(1975);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/targets.js


/** `named` are the containers of `container-name`, for changes that do not say their own. */
function resolveTargets(definition, named) {
    const all = containerNames(definition);
    const require = (name, place) => {
        if (all.includes(name))
            return name;
        throw (0,text_place/* badText */.rY)(place, `there is no container "${name}": ${listContainers(definition)}.`);
    };
    for (const name of named)
        require(name, { origin: { kind: 'input', input: 'container-name' } });
    const defaults = named.length > 0 ? named : all.length === 1 ? all : [];
    const of = (container, place) => {
        if (container !== undefined)
            return [require(container, place)];
        if (defaults.length > 0)
            return defaults;
        const whichOnes = listContainers(definition);
        throw (0,text_place/* badText */.rY)(place, `it does not say which container it is for, and ${whichOnes}. Name one, or set "container-name".`);
    };
    return {
        of,
        address: changes => changes.flatMap(change => of(change.container, change.place).map(container => ({ container, change }))),
        exclusive: named.length > 0 ? named : all
    };
}
//# sourceMappingURL=targets.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/apply-changes.js






/** Applies everything but the overlays, which come first. Members that no change names are kept as they are. */
function applyChanges(definition, changes) {
    const targets = resolveTargets(definition, changes.containers);
    // Each of them finds its containers before any container is changed: a wrong name is an error in any case.
    const steps = [
        changeImages(targets.address(changes.images)),
        changeList('environment', changes, targets),
        changeList('secrets', changes, targets),
        changeLabels(changes, targets),
        changeCommand(changes.command, targets),
        changeLogging(changes, targets)
    ];
    const changed = changeContainers(definition, (container, name) => steps.reduce((result, step) => step(result, name), container));
    return changeTask(changed, changes);
}
function changeImages(images) {
    const seen = new Set();
    for (const { container, change } of images) {
        if (seen.has(container))
            throw (0,text_place/* badText */.rY)(change.place, `the image of container "${container}" is given twice.`);
        seen.add(container);
    }
    return (container, name) => {
        const change = images.find(image => image.container === name)?.change;
        if (change === undefined)
            return container;
        const image = (0,image_reference/* changeImage */.W5)(typeof container.image === 'string' ? container.image : '', change.image);
        if (image !== undefined)
            return { ...container, image };
        throw (0,text_place/* badText */.rY)(change.place, `container "${name}" has no image whose tag could change; give a whole image reference.`);
    };
}
const LISTS = { environment: 'value', secrets: 'valueFrom' };
function changeList(field, changes, targets) {
    const assignments = targets.address(changes[field]);
    const replaces = replacedIn(field, changes, targets);
    return (container, name) => {
        const mine = assignmentsOf(assignments, name);
        if (mine.length === 0 && !(replaces(name) && container[field] !== undefined))
            return container;
        const current = container[field];
        const kept = replaces(name) || !(0,task_definition_document/* isList */.Lv)(current) ? [] : current;
        return {
            ...container,
            [field]: mine.reduce((list, assignment) => setNamed(list, assignment.name, { [LISTS[field]]: assignment.value }), kept)
        };
    };
}
function changeLabels(changes, targets) {
    const labels = targets.address(changes.dockerLabels);
    const replaces = replacedIn('docker-labels', changes, targets);
    return (container, name) => {
        const mine = assignmentsOf(labels, name);
        if (mine.length === 0 && !(replaces(name) && container.dockerLabels !== undefined))
            return container;
        return { ...container, dockerLabels: setMembers(replaces(name) ? undefined : container.dockerLabels, mine) };
    };
}
function changeCommand(command, targets) {
    if (command === undefined)
        return container => container;
    const containers = targets.of(undefined, inputPlace('command'));
    return (container, name) => (containers.includes(name) ? { ...container, command } : container);
}
function changeLogging({ logDriver, logOptions }, targets) {
    const options = targets.address(logOptions);
    const drivers = logDriver === undefined ? [] : targets.of(undefined, inputPlace('log-configuration-log-driver'));
    return (container, name) => {
        const mine = assignmentsOf(options, name);
        if (mine.length === 0 && !drivers.includes(name))
            return container;
        const current = (0,task_definition_document/* isObject */.Gv)(container.logConfiguration) ? container.logConfiguration : {};
        const driver = drivers.includes(name) && logDriver !== undefined ? logDriver : current.logDriver;
        if (driver === undefined) {
            const place = mine[0]?.place ?? inputPlace('log-configuration-options');
            throw (0,text_place/* badText */.rY)(place, `container "${name}" has no log driver; set "log-configuration-log-driver" as well.`);
        }
        // Options belong to a driver: another one would refuse them when the task starts.
        const kept = driver === current.logDriver ? current : {};
        const logConfiguration = { ...kept, logDriver: driver };
        if (mine.length === 0)
            return { ...container, logConfiguration };
        return { ...container, logConfiguration: { ...logConfiguration, options: setMembers(kept.options, mine) } };
    };
}
function changeTask(definition, changes) {
    const { cpu, memory, taskRoleArn, executionRoleArn } = changes;
    const members = Object.entries({ cpu, memory, taskRoleArn, executionRoleArn }).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return { ...definition, ...Object.fromEntries(members), ...changeTags(definition.tags, changes.tags) };
}
function changeTags(current, tags) {
    if (tags.length === 0)
        return {};
    const names = new Map(tags.map(tag => [tag.name, tag.value]));
    const kept = ((0,task_definition_document/* isList */.Lv)(current) ? current : []).map(tag => {
        if (!(0,task_definition_document/* isObject */.Gv)(tag) || typeof tag.key !== 'string')
            return tag;
        const value = names.get(tag.key);
        names.delete(tag.key);
        return value === undefined ? tag : { ...tag, value };
    });
    return { tags: [...kept, ...[...names].map(([key, value]) => ({ key, value }))] };
}
function replacedIn(field, changes, targets) {
    return name => changes.exclusive.includes(field) && targets.exclusive.includes(name);
}
function assignmentsOf(assignments, container) {
    return assignments.filter(assignment => assignment.container === container).map(({ change }) => change);
}
function setMembers(current, assignments) {
    const members = new Map((0,task_definition_document/* isObject */.Gv)(current) ? Object.entries(current) : []);
    for (const { name, value } of assignments)
        members.set(name, value);
    return Object.fromEntries(members);
}
function inputPlace(input) {
    return { origin: { kind: 'input', input } };
}
//# sourceMappingURL=apply-changes.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/overlay.js




/**
 * Applies a merge patch (https://www.rfc-editor.org/rfc/rfc7396): members replace, objects merge, lists are replaced, null
 * removes. Three lists are patched by name instead: `containerDefinitions`, as a list or a map of containers, and a
 * container's `environment` and `secrets` where the patch has them as maps.
 */
function applyOverlay(definition, { patch, place }) {
    const { containerDefinitions: containers, ...rest } = patch;
    const patched = mergePatch(definition, rest);
    if (containers === undefined)
        return patched;
    return { ...patched, containerDefinitions: patchContainers(definition, containers, place) };
}
/** RFC 7396, for one object. */
function mergePatch(target, patch) {
    const members = new Map(Object.entries(target));
    for (const [name, value] of Object.entries(patch)) {
        if (value === null)
            members.delete(name);
        else
            members.set(name, (0,task_definition_document/* isObject */.Gv)(value) ? mergePatch(asObject(members.get(name)), value) : value);
    }
    return Object.fromEntries(members);
}
function asObject(value) {
    return (0,task_definition_document/* isObject */.Gv)(value) ? value : {};
}
function patchContainers(definition, patch, place) {
    return readContainerPatches(patch, place).reduce((containers, [name, change]) => {
        if (change === null)
            return containers.filter(container => container.name !== name);
        if (containers.some(container => container.name === name)) {
            return containers.map(container => container.name === name ? patchContainer(container, change, place) : container);
        }
        if (change.image !== undefined)
            return [...containers, patchContainer({ name }, change, place)];
        throw (0,text_place/* badText */.rY)(place, `there is no container "${name}": ${listContainers(definition)}. A new one needs at least an image.`);
    }, containersOf(definition));
}
function readContainerPatches(patch, place) {
    const entries = (0,task_definition_document/* isList */.Lv)(patch)
        ? patch.map(entry => [(0,task_definition_document/* isObject */.Gv)(entry) ? entry.name : undefined, entry])
        : (0,task_definition_document/* isObject */.Gv)(patch)
            ? Object.entries(patch)
            : undefined;
    if (entries === undefined)
        throw (0,text_place/* badText */.rY)(place, 'containerDefinitions must be a list, or a map by container name.');
    return entries.map(([name, change]) => {
        if (typeof name !== 'string')
            throw (0,text_place/* badText */.rY)(place, 'each container of containerDefinitions needs a "name".');
        if (change === null || (0,task_definition_document/* isObject */.Gv)(change))
            return [name, change];
        throw (0,text_place/* badText */.rY)(place, `container "${name}" must be an object, or null to remove it.`);
    });
}
function patchContainer(container, patch, place) {
    const { environment, secrets, ...rest } = patch;
    const patched = mergePatch(container, rest);
    return {
        ...patched,
        ...patchNamed('environment', { current: container.environment, patch: environment, valueKey: 'value', place }),
        ...patchNamed('secrets', { current: container.secrets, patch: secrets, valueKey: 'valueFrom', place })
    };
}
function patchNamed(field, { current, patch, valueKey, place }) {
    if (patch === undefined)
        return {};
    if (!(0,task_definition_document/* isObject */.Gv)(patch))
        return mergePatch({}, { [field]: patch });
    return {
        [field]: Object.entries(patch).reduce((list, [name, value]) => {
            if (value === null)
                return removeNamed(list, name);
            if (typeof value !== 'string')
                throw (0,text_place/* badText */.rY)(place, `the value of "${name}" in ${field} must be text; put it in quotes.`);
            return setNamed(list, name, { [valueKey]: value });
        }, (0,task_definition_document/* isList */.Lv)(current) ? current : [])
    };
}
//# sourceMappingURL=overlay.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/shape.js

const CONTAINER = {
    members: {
        name: 'text',
        image: 'text',
        command: { list: 'text' },
        entryPoint: { list: 'text' },
        environment: { list: { members: { name: 'text', value: 'text' }, required: ['name'] } },
        secrets: { list: { members: { name: 'text', valueFrom: 'text' }, required: ['name', 'valueFrom'] } },
        dockerLabels: { map: 'text' },
        logConfiguration: { members: { logDriver: 'text', options: { map: 'text' } } }
    },
    required: ['name']
};
/** The members that this code reads or changes: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html */
const TASK_DEFINITION = {
    members: {
        family: 'text',
        cpu: 'text',
        memory: 'text',
        taskRoleArn: 'text',
        executionRoleArn: 'text',
        networkMode: 'text',
        requiresCompatibilities: { list: 'text' },
        tags: { list: { members: { key: 'text', value: 'text' }, required: ['key'] } },
        containerDefinitions: { list: CONTAINER }
    },
    required: ['containerDefinitions']
};
/** Members of another type than ECS takes, and lists with null in them. */
function findShapeProblems(definition) {
    return [...check(definition, TASK_DEFINITION, []), ...findNulls(definition, [])];
}
function check(value, shape, path) {
    if (shape === 'text')
        return typeof value === 'string' ? [] : [wrong(value, path, 'text, so put it in quotes')];
    if ('list' in shape) {
        if (!(0,task_definition_document/* isList */.Lv)(value))
            return [wrong(value, path, 'a list')];
        return value.flatMap((item, index) => check(item, shape.list, [...path, index]));
    }
    if (!(0,task_definition_document/* isObject */.Gv)(value))
        return [wrong(value, path, 'an object')];
    if ('map' in shape)
        return Object.entries(value).flatMap(([name, item]) => check(item, shape.map, [...path, name]));
    const missing = (shape.required ?? []).filter(name => !Object.hasOwn(value, name));
    return [
        ...missing.map(name => ({ path, message: `has no "${name}"` })),
        ...Object.entries(shape.members).flatMap(([name, member]) => {
            const inner = value[name];
            return inner === undefined ? [] : check(inner, member, [...path, name]);
        })
    ];
}
function wrong(value, path, expected) {
    return { path, message: `is ${(0,task_definition_document/* describeType */.MF)(value)}; expected ${expected}` };
}
function findNulls(value, path) {
    if (value === null && typeof path.at(-1) === 'number')
        return [{ path, message: 'is null inside a list; remove it' }];
    if ((0,task_definition_document/* isList */.Lv)(value))
        return value.flatMap((item, index) => findNulls(item, [...path, index]));
    if (!(0,task_definition_document/* isObject */.Gv)(value))
        return [];
    return Object.entries(value).flatMap(([name, member]) => findNulls(member, [...path, name]));
}
//# sourceMappingURL=shape.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/role-arn.js
var role_arn = __nccwpck_require__(3424);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/validate.js






/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const validate_LIMIT_BYTES = 64 * 1024;
const LIMIT_TAGS = 50;
const NAME = /^[A-Za-z0-9_-]{1,255}$/;
const NAME_RULE = 'up to 255 letters, digits, hyphens and underscores';
/**
 * Why ECS would refuse to register the definition, or start its tasks; empty when nothing is known against it. Only what ECS
 * refuses is checked, so that a definition that uses something newer than this code passes.
 */
function findProblems(definition) {
    const shape = findShapeProblems(definition);
    if (shape.length > 0)
        return shape;
    return [
        ...checkFamily(definition),
        ...checkContainers(definition),
        ...checkSize(definition),
        ...checkRoles(definition),
        ...checkTags(definition),
        ...checkBytes(definition)
    ];
}
function checkFamily({ family }) {
    if (family === undefined)
        return [{ path: [], message: 'has no "family"' }];
    if (typeof family === 'string' && NAME.test(family))
        return [];
    return [{ path: ['family'], message: `is no family name; expected ${NAME_RULE}` }];
}
function checkContainers(definition) {
    const containers = containersOf(definition);
    const path = ['containerDefinitions'];
    if (containers.length === 0)
        return [{ path, message: 'is empty; expected at least one container' }];
    const problems = containers.flatMap((container, index) => checkContainer(container, [...path, index]));
    // Absent means essential: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
    const isTask = containers.some(({ essential }) => essential !== false);
    return [
        ...problems,
        ...(isTask ? [] : [{ path, message: 'has no essential container; expected at least one' }]),
        ...findRepeated(containers, 'name').map(({ name, index }) => ({
            path: [...path, index, 'name'],
            message: `repeats the container name "${name}"; each container needs its own`
        }))
    ];
}
function checkContainer(container, path) {
    const { name, image } = container;
    const problems = [];
    if (typeof name !== 'string' || !NAME.test(name)) {
        problems.push({ path: [...path, 'name'], message: `is no container name; expected ${NAME_RULE}` });
    }
    if (typeof image !== 'string' || image === '') {
        problems.push({ path, message: 'has no "image"' });
    }
    else if ((0,image_reference/* parseImageReference */.o_)(image) === undefined) {
        const message = 'is no image reference; expected registry/repository:tag or …@sha256:digest';
        problems.push({ path: [...path, 'image'], message });
    }
    return [...problems, ...checkVariables(container, path)];
}
function checkVariables({ environment, secrets }, path) {
    const variables = (0,task_definition_document/* isList */.Lv)(environment) ? environment.filter(task_definition_document/* isObject */.Gv) : [];
    const secret = (0,task_definition_document/* isList */.Lv)(secrets) ? secrets.filter(task_definition_document/* isObject */.Gv) : [];
    const taken = new Set(variables.map(({ name }) => name));
    const repeats = (list, field) => findRepeated(list, 'name').map(({ name, index }) => ({
        path: [...path, field, index],
        message: `repeats the name "${name}"; keep one of them`
    }));
    return [
        ...repeats(variables, 'environment'),
        ...repeats(secret, 'secrets'),
        ...secret.flatMap(({ valueFrom }, index) => valueFrom === '' ? [{ path: [...path, 'secrets', index], message: 'has an empty "valueFrom"' }] : []),
        // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
        ...secret.flatMap(({ name }, index) => typeof name === 'string' && taken.has(name)
            ? [{ path: [...path, 'secrets', index], message: `"${name}" is in environment as well; keep one of them` }]
            : [])
    ];
}
function checkSize({ cpu, memory, requiresCompatibilities }) {
    if (!(0,task_definition_document/* isList */.Lv)(requiresCompatibilities) || !requiresCompatibilities.includes('FARGATE'))
        return [];
    const message = explainFargateSize(cpu, memory);
    return message === undefined
        ? []
        : [{ path: [message.includes('"memory"') ? 'memory' : 'cpu'], message: `does not fit: ${message}` }];
}
function checkRoles(definition) {
    return ['taskRoleArn', 'executionRoleArn'].flatMap(name => {
        const role = definition[name];
        // ECS takes an empty text as no role.
        if (role === undefined || role === '' || (typeof role === 'string' && (0,role_arn/* isRoleReference */.ws)(role)))
            return [];
        return [{ path: [name], message: 'is neither the ARN nor the name of an IAM role' }];
    });
}
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
function checkTags({ tags }) {
    const list = (0,task_definition_document/* isList */.Lv)(tags) ? tags.filter(task_definition_document/* isObject */.Gv) : [];
    const problems = list.flatMap(({ key, value }, index) => isLength(key, { from: 1, to: 128 }) && isLength(value ?? '', { from: 0, to: 256 })
        ? []
        : [
            {
                path: ['tags', index],
                message: 'has a key of more than 128 characters or none, or a value of more than 256'
            }
        ]);
    const repeats = findRepeated(list, 'key').map(({ name, index }) => ({
        path: ['tags', index],
        message: `repeats the tag "${name}"; keep one of them`
    }));
    const tooMany = list.length > LIMIT_TAGS ? [{ path: ['tags'], message: `has more than ${LIMIT_TAGS} tags` }] : [];
    return [...problems, ...repeats, ...tooMany];
}
function checkBytes(definition) {
    const bytes = new TextEncoder().encode(JSON.stringify(definition)).length;
    if (bytes <= validate_LIMIT_BYTES)
        return [];
    return [{ path: [], message: `has ${bytes} bytes; ECS takes ${validate_LIMIT_BYTES} (64 KiB) at most` }];
}
function isLength(value, { from, to }) {
    const length = typeof value === 'string' ? Array.from(value).length : -1;
    return length >= from && length <= to;
}
function findRepeated(list, key) {
    const seen = new Set();
    return list.flatMap((entry, index) => {
        const name = entry[key];
        if (typeof name !== 'string')
            return [];
        if (seen.has(name))
            return [{ name, index }];
        seen.add(name);
        return [];
    });
}
//# sourceMappingURL=validate.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/render.js






/** Applies changes to a clean definition: overlays first, then what names its containers. Validates the result. */
function render(base, changes) {
    const steps = [
        definition => changes.overlays.reduce(applyOverlay, definition),
        definition => applyChanges(definition, changes),
        definition => (0,clean/* cleanTaskDefinition */.I)(definition).definition
    ];
    let definition = base;
    for (const step of steps) {
        // A change works on members of the right type only.
        const [problem, ...others] = findShapeProblems(definition);
        if (problem !== undefined)
            return { kind: 'refused', definition, problems: [problem, ...others] };
        definition = step(definition);
    }
    const [problem, ...others] = findProblems(definition);
    if (problem !== undefined)
        return { kind: 'refused', definition, problems: [problem, ...others] };
    return { kind: 'rendered', definition, differences: diffTaskDefinitions(base, definition) };
}
//# sourceMappingURL=render.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/requested-changes.js + 3 modules
var requested_changes = __nccwpck_require__(9264);
// EXTERNAL MODULE: ./build/src/domain/task-definition/read-definition.js
var read_definition = __nccwpck_require__(7130);
;// CONCATENATED MODULE: ./build/src/use-cases/parse-document.js


/** Parses JSON or YAML. Each parser is loaded where it is needed: a step that reads no YAML does not pay for it. */
async function parseDocument(text, origin) {
    const format = (0,task_definition_document/* documentFormat */.bU)(text, origin);
    if (format === 'yaml')
        return parseAsYaml(text, origin);
    const { parseJson } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6458));
    try {
        return parseJson(text, origin);
    }
    catch (error) {
        if (format === 'json')
            throw error;
        // `{ cpu: "256" }` starts like JSON, and is YAML. What is neither was more likely meant as JSON.
        return parseAsYaml(text, origin).catch(() => Promise.reject(error));
    }
}
async function parseAsYaml(text, origin) {
    const { parseYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(123)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2123));
    return parseYaml(text, origin);
}
/** The text of a file that an input names. Throws `not-found` when there is no such file. */
async function readFile({ input, path }, files) {
    const text = await files.read(path);
    if (text !== undefined)
        return text;
    throw new errors/* DeployError */.s('not-found', `Input "${input}": there is no file ${path}; the path is relative to the workspace.`);
}
//# sourceMappingURL=parse-document.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/load-task-definition.js



/** Reads the definition that a source names. Throws `not-found` when there is none. */
async function loadTaskDefinition(source, dependencies) {
    switch (source.kind) {
        case 'file': {
            const text = await readFile(source, dependencies.files);
            return {
                ...(0,read_definition/* readDefinition */.U)(await parseDocument(text, { kind: 'file', path: source.path })),
                registered: undefined
            };
        }
        case 'registered':
            return findRegistered(source.reference, `Input "${source.input}"`, dependencies);
        case 'service': {
            const reference = await findLive(source, dependencies);
            return findRegistered(reference, `Service ${source.service}`, dependencies);
        }
    }
}
async function findRegistered(reference, asker, dependencies) {
    const registered = await (await dependencies.taskDefinitions()).find(reference);
    if (registered !== undefined) {
        return { definition: registered.definition, registered, dropped: [], placeOf: undefined };
    }
    throw new errors/* DeployError */.s('not-found', `${asker}: ECS knows no task definition ${reference} in this account and region; check the name and the region.`);
}
async function findLive({ cluster, service }, dependencies) {
    const { services } = await (await dependencies.services()).describe(cluster, [service]);
    const [live] = services;
    if (live === undefined || live.status === 'INACTIVE') {
        const problem = live === undefined ? 'has no service' : 'has only an INACTIVE service';
        throw new errors/* DeployError */.s('not-found', `Input "service": cluster ${cluster} ${problem} ${service}; check the cluster, the service and the region.`);
    }
    if (live.taskDefinition !== '')
        return live.taskDefinition;
    throw new errors/* DeployError */.s('bad-input', `Input "service": ${service} has no task definition of its own (its task sets have them); give a file or a family instead.`);
}
//# sourceMappingURL=load-task-definition.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/assignments.js


/**
 * Reads lines of `NAME=value`. The value is everything after the first `=`, to the end of the line, as it stands; a line that
 * starts with `#` is a comment; `NAME<<END` takes the lines up to `END`.
 */
function parseAssignments(text, { origin, scope }) {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const assignments = [];
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const place = { origin, position: { line: index + 1, column: 1 } };
        const [, name = '', mark = '', rest = ''] = /^([^=]*?)(=|<<)(.*)$/s.exec(line) ?? [];
        if (mark === '')
            throw (0,text_place/* badText */.rY)(place, 'expected NAME=value on this line.');
        if (mark === '<<') {
            const end = lines.indexOf(rest.trim(), index + 1);
            if (rest.trim() === '' || end === -1)
                throw (0,text_place/* badText */.rY)(place, 'the lines that start here with << have no end mark.');
            assignments.push(assignment({ name, value: lines.slice(index + 1, end).join('\n'), place, scope }));
            index = end;
        }
        else {
            // `NAME = value`: the blanks belong to the form.
            assignments.push(assignment({ name, value: /\s$/.test(name) ? rest.trim() : rest, place, scope }));
        }
    }
    refuseRepeats(assignments);
    return assignments;
}
/** Of two lines for one name the second would win, and nobody would see it. */
function refuseRepeats(assignments) {
    const lines = new Map();
    for (const { container, name, place } of assignments) {
        const key = `${container ?? ''}:${name}`;
        const first = lines.get(key);
        const line = place.position?.line ?? 0;
        if (first !== undefined)
            throw (0,text_place/* badText */.rY)(place, `"${name}" stands on line ${first} already; keep one of them.`);
        lines.set(key, line);
    }
}
/** Reads an object of names and texts, as JSON or YAML hold it. */
function readAssignmentMap(document, scope) {
    const { origin, value: members } = document;
    if (!(0,task_definition_document/* isObject */.Gv)(members))
        throw (0,text_place/* badText */.rY)({ origin }, `expected an object of names and values, not ${(0,task_definition_document/* describeType */.MF)(members)}.`);
    return Object.entries(members).map(([name, value]) => {
        const place = { origin, position: document.positionOf([name]) };
        if (typeof value === 'string')
            return assignment({ name, value, place, scope });
        throw (0,text_place/* badText */.rY)(place, `the value of "${name}" is ${(0,task_definition_document/* describeType */.MF)(value)}; expected text, so put it in quotes.`);
    });
}
/** Whether a text that an input or a file holds is such an object, rather than lines. */
function isAssignmentMap(text, origin) {
    return /^\s*\{/.test(text) || (origin.kind === 'file' && /\.(?:jsonc?|ya?ml)$/i.test(origin.path));
}
function assignment(given) {
    const { place, value, scope } = given;
    const [, container, name = ''] = (scope === 'task' ? undefined : /^([^:]*):(.*)$/s.exec(given.name)) ?? [
        '',
        undefined,
        given.name
    ];
    if (name.trim() === '')
        throw (0,text_place/* badText */.rY)(place, 'the name before the = is missing.');
    if (scope === 'containers' && /\s/.test(name.trim()))
        throw (0,text_place/* badText */.rY)(place, 'a name cannot hold blanks.');
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
    if (scope === 'task' && /^\s*aws:/i.test(name))
        throw (0,text_place/* badText */.rY)(place, 'AWS keeps tags that start with "aws:" for itself.');
    return { container: container?.trim(), name: name.trim(), value, place };
}
//# sourceMappingURL=assignments.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/secret-source.js

/**
 * The secret as it was given, when its value can be a `valueFrom`: the ARN of a secret or a parameter, or a parameter's name.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
 */
function requireSecretSource(secret) {
    const [, service = 'ssm'] = /^arn:[^:]*:([^:]*):/.exec(secret.value) ?? [];
    if (!/\s/.test(secret.value) && ['secretsmanager', 'ssm'].includes(service))
        return secret;
    throw (0,text_place/* badText */.rY)(secret.place, `expected the ARN of a Secrets Manager secret or of an SSM parameter, or a parameter's name, after "${secret.name}=".`);
}
//# sourceMappingURL=secret-source.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/resolve-changes.js





/** Reads the files that changes are in, and every text of them. */
async function resolveChanges(requested, files) {
    const assignments = (texts, scope) => collect(texts, files, (text, origin) => readAssignments(text, origin, scope));
    return {
        ...requested,
        environment: await assignments(requested.environment, 'containers'),
        secrets: (await assignments(requested.secrets, 'containers')).map(requireSecretSource),
        dockerLabels: await assignments(requested.dockerLabels, 'containers'),
        logOptions: await assignments(requested.logOptions, 'containers'),
        tags: await assignments(requested.tags, 'task'),
        overlays: await collect(requested.overlays, files, readOverlay)
    };
}
async function collect(texts, files, read) {
    const lists = texts.map(async (given) => given.kind === 'input'
        ? read(given.text, { kind: 'input', input: given.input })
        : read(await readFile(given, files), { kind: 'file', path: given.path }));
    return (await Promise.all(lists)).flat();
}
async function readAssignments(text, origin, scope) {
    if (!isAssignmentMap(text, origin))
        return parseAssignments(text, { origin, scope });
    return readAssignmentMap(await parseDocument(text, origin), scope);
}
async function readOverlay(text, origin) {
    const document = await parseDocument(text, origin);
    const { value: patch } = document;
    if ((0,task_definition_document/* isObject */.Gv)(patch))
        return [{ patch, place: { origin } }];
    const place = { origin, position: document.positionOf([]) };
    throw (0,text_place/* badText */.rY)(place, `expected an object of the members to change, not ${(0,task_definition_document/* describeType */.MF)(patch)}.`);
}
//# sourceMappingURL=resolve-changes.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/render-task-definition.js








/** Loads a task definition, applies the changes, and makes sure that ECS would take the result. Changes nothing in the world. */
async function renderTaskDefinition(request, dependencies) {
    const changes = await resolveChanges(request.changes, dependencies.files);
    const loaded = await loadTaskDefinition(request.source, dependencies);
    const rendering = render(loaded.definition, changes);
    if (rendering.kind === 'refused')
        throw refuse(rendering.problems[0], rendering.definition, loaded);
    const { definition, differences } = rendering;
    return {
        definition,
        base: loaded.definition,
        registered: loaded.registered,
        changed: differences.length > 0,
        differences,
        dropped: loaded.dropped
    };
}
function refuse(problem, definition, loaded) {
    const sentence = formatProblem(problem, definition);
    // A place in the file helps only where the file, and not a change, holds what is wrong.
    const [inResult, inSource] = [definition, loaded.definition].map(value => JSON.stringify((0,task_definition_document/* valueAt */.fK)(value, problem.path)));
    const place = inResult === inSource ? loaded.placeOf?.(problem.path) : undefined;
    if (place !== undefined)
        return (0,text_place/* badText */.rY)(place, sentence);
    return new errors/* DeployError */.s('bad-input', `The rendered task definition cannot be registered: ${sentence}`);
}
//# sourceMappingURL=render-task-definition.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/plan-revision.js







/** Renders what the service is to run and looks for a revision that is just that. Changes nothing. */
async function planRevision(request, service, { files, finder }) {
    const from = await finder.findLive(service.taskDefinition);
    const live = { kind: 'registered', input: 'service', reference: service.taskDefinition };
    const rendered = await renderTaskDefinition({ source: request.source ?? live, changes: request.changes }, {
        files,
        taskDefinitions: () => Promise.resolve(finder),
        services: () => Promise.reject(new TypeError('The service has been read already.'))
    });
    const { definition, registered } = rendered;
    const family = familyOf(definition);
    const plan = { from, definition, differences: diffAgainst(from, definition) };
    if (registered !== undefined && !rendered.changed)
        return { ...plan, existing: requireUsable(registered, service), latestRevision: registered.revision };
    const latest = await finder.find(family);
    const existing = [from, latest].find(revision => revision?.status === 'ACTIVE' && revision.family === family && isEquivalent(definition, revision.definition));
    return { ...plan, existing, latestRevision: latest?.revision ?? 0 };
}
/** Without what differs only because ECS fills in its defaults. */
function diffAgainst(from, definition) {
    const before = from === undefined ? {} : normalizeTaskDefinition(from.definition);
    return diffTaskDefinitions(before, normalizeTaskDefinition(definition));
}
/** UpdateService takes an ACTIVE revision, and the one that the service has whatever its status. */
function requireUsable(revision, service) {
    if (revision.status === 'ACTIVE' || revision.arn === service.taskDefinition)
        return revision;
    throw new errors/* DeployError */.s('bad-input', `Input "task-definition": ${nameRevision(revision.arn)} is ${revision.status}; name a revision that is ACTIVE.`);
}
//# sourceMappingURL=plan-revision.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout-story.js
/** Starts the story of `subject`; `prefix` stands before its lines in the log. */
function tellRollout({ subject, prefix }, { clock, log }) {
    const events = [];
    const counts = [];
    const excerpts = [];
    const tell = (event) => {
        log.line(`${prefix}${event.text}`);
        events.push({ ...event, at: clock.now(), subject });
    };
    return {
        subject,
        events,
        counts,
        excerpts,
        milestone: (text, tone = 'neutral') => tell({ text, tone, weight: 'milestone' }),
        detail: (text, tone = 'neutral') => tell({ text, tone, weight: 'detail' }),
        count(next) {
            const last = counts.at(-1);
            const isSame = last?.desired === next.desired && last.candidate === next.candidate && last.stable === next.stable;
            if (!isSame)
                counts.push({ ...next, at: clock.now() });
        },
        excerpt(excerpt) {
            excerpts.push(excerpt);
            log.line(`${prefix}${excerpt.title}`);
            for (const line of excerpt.lines)
                log.line(`${prefix}  | ${line}`);
        }
    };
}
//# sourceMappingURL=rollout-story.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/prepare-services.js












const PLANS_AT_ONCE = 8;
/** Reads all services, renders what they are to run, and finds all that stands against it (`refuse`, and a deployment in progress). Changes nothing. */
async function prepareServices(request, dependencies, refuse = refuseService) {
    const seenAt = dependencies.clock.now();
    const observations = await observeServices(request.services, dependencies.services);
    const finder = revisionFinder(dependencies.taskDefinitions);
    return forEachLimited([...request.services.entries()], PLANS_AT_ONCE, async ([index, wish]) => {
        const observation = observations[index];
        if (observation?.kind === 'unreadable')
            throw observation.error;
        const subject = nameSubject(wish, request.services);
        const prefix = request.services.length > 1 ? `${subject}: ` : '';
        const story = tellRollout({ subject, prefix }, dependencies);
        const before = observation?.service;
        const start = { request: wish, story, seenAt, before };
        const refusal = refuse(wish, before);
        if (refusal !== undefined || before === undefined)
            return { ...start, ...NOTHING, refusal };
        const revision = await planRevision(wish, before, { files: dependencies.files, finder }).catch((error) => {
            throw prefix === '' ? error : nameService(subject, error);
        });
        const changes = {
            taskDefinition: formatDiff(revision.differences, { values: 'masked' })
                .split('\n')
                .filter(line => line !== ''),
            settings: diffSettings(wish, before)
        };
        tellPlan(story, before, revision, changes);
        return { ...start, revision, changes, refusal: refuseRunning(request, before, revision.existing) };
    });
}
const NOTHING = { revision: undefined, changes: { taskDefinition: [], settings: [] } };
/** A deployment in progress is only attached to when it is of the very revision that is wanted. */
function refuseRunning({ onRunning }, service, existing) {
    if (onRunning === 'supersede')
        return undefined;
    const running = service.deployments.find(deployment => deployment.rolloutState === 'IN_PROGRESS');
    if (running === undefined || running.taskDefinition === existing?.arn)
        return undefined;
    return refuseOverlap(service, running);
}
function tellPlan(story, before, { existing, definition }, changes) {
    story.detail(`before: ${describeRunning(before)}, ${before.desiredCount} desired`);
    for (const line of changes.taskDefinition)
        story.detail(`task definition: ${line}`);
    for (const line of changes.settings)
        story.detail(`setting: ${line}`);
    story.detail(existing === undefined
        ? `a new revision of ${familyOf(definition)} is needed`
        : `${nameRevision(existing.arn)} is just what is wanted: nothing to register`);
}
function nameService(subject, error) {
    if (!(error instanceof errors/* DeployError */.s))
        return error;
    const { code, message, position } = error;
    return new errors/* DeployError */.s(code, `Service ${subject}: ${message}`, {
        cause: error,
        ...(position === undefined ? {} : { position })
    });
}
//# sourceMappingURL=prepare-services.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/prune-revisions.js


/**
 * Deregisters the oldest revisions of a family until `keep` are left. Never one that a service of this step has, that any task
 * of the cluster runs, or that would be rolled back to. Best effort: what was deployed stays deployed.
 */
async function pruneRevisions(rollout, all, dependencies) {
    const { request, revisions, story } = rollout;
    if (request.keepRevisions === undefined || rollout.ending?.verdict !== 'succeeded')
        return;
    try {
        const { family } = revisions.to;
        const active = await dependencies.taskDefinitions.activeRevisions(family);
        const old = active.slice(request.keepRevisions);
        if (old.length === 0)
            return;
        const inUse = new Set([
            ...(await dependencies.services.revisionsInUse(request.cluster, family)),
            ...all.flatMap(revisionsOf)
        ]);
        const unused = old.filter(arn => !inUse.has(arn));
        for (const arn of unused)
            await dependencies.taskDefinitions.deregister(arn);
        if (unused.length > 0)
            story.detail(`deregistered ${unused.map(nameRevision).join(', ')}`);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        story.detail(`old revisions were not deregistered: ${error.message}`, 'warning');
    }
}
function revisionsOf({ revisions, before, sight }) {
    const deployments = [...before.deployments, ...(sight.service?.deployments ?? [])];
    return [revisions.to.arn, before.taskDefinition, ...deployments.map(deployment => deployment.taskDefinition)];
}
//# sourceMappingURL=prune-revisions.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/register-revision.js





const OWN_TAGS = [run_identity/* COMMIT_TAG */.z2, run_identity/* RUN_TAG */.R2];
/** As long as any one call is retried. */
const TRY_FOR_MILLISECONDS = 60_000;
/** How long ECS is given to show a revision whose registration was not answered. */
const LOOK_AFTER_MILLISECONDS = [500, 2_000];
/** Registers a revision once: where the answer is lost, the family is read again before anything is sent again. */
async function registerRevision(plan, dependencies) {
    const definition = withTags(plan.definition, dependencies.run);
    const deadlineAt = dependencies.clock.now() + TRY_FOR_MILLISECONDS;
    for (;;) {
        try {
            return await dependencies.taskDefinitions.register(definition);
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s) || error.code !== 'outcome-unknown')
                throw error;
            const found = await register_revision_findRegistered(plan, dependencies);
            if (found !== undefined)
                return found;
            if (dependencies.clock.now() >= deadlineAt)
                throw error;
        }
    }
}
async function register_revision_findRegistered(plan, { taskDefinitions, clock }) {
    const family = familyOf(plan.definition);
    for (const milliseconds of LOOK_AFTER_MILLISECONDS) {
        await clock.sleep(milliseconds);
        const latest = await taskDefinitions.find(family);
        // Somebody else may have registered one on top of ours.
        for (let revision = latest?.revision ?? 0; revision > plan.latestRevision; revision -= 1) {
            const candidate = revision === latest?.revision ? latest : await taskDefinitions.find(`${family}:${revision}`);
            if (candidate?.status === 'ACTIVE' && isEquivalent(plan.definition, candidate.definition))
                return candidate;
        }
    }
    return undefined;
}
/** Tags of an earlier run, which a definition that was read from ECS carries, are not this run's. */
function withTags(definition, run) {
    const { tags, ...rest } = definition;
    const others = (0,task_definition_document/* isList */.Lv)(tags) ? tags.filter(tag => !(0,task_definition_document/* isObject */.Gv)(tag) || !OWN_TAGS.some(key => key === tag.key)) : [];
    const all = [...others, ...(0,run_identity/* tagsOfRun */.A)(run)];
    // An empty list of tags is refused.
    return all.length === 0 ? rest : { ...rest, tags: all };
}
//# sourceMappingURL=register-revision.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/register-revisions.js





const FAMILIES_AT_ONCE = 4;
/**
 * Registers what the services need, before any of them is updated: a definition that ECS refuses stops all of them. Services
 * that need the same definition share one revision. The revisions of one family are registered one after the other.
 */
async function registerRevisions(prepared, dependencies) {
    const revisions = new Map();
    const families = Map.groupBy(prepared, service => familyOf(service.revision?.definition ?? {}));
    await forEachLimited([...families.values()], FAMILIES_AT_ONCE, async (services) => {
        const registered = new Map();
        for (const service of services) {
            const { revision, story } = service;
            if (revision === undefined)
                continue;
            const { from, existing } = revision;
            if (existing !== undefined) {
                revisions.set(service, { from, to: existing, origin: 'reused' });
                continue;
            }
            if (dependencies.cancelled.aborted)
                throw new Cancelled();
            const key = JSON.stringify(revision.definition);
            const to = registered.get(key) ?? (await registerRevision(revision, dependencies));
            registered.set(key, to);
            story.milestone(`registered ${nameRevision(to.arn)}`);
            revisions.set(service, { from, to, origin: 'registered' });
        }
    });
    return revisions;
}
//# sourceMappingURL=register-revisions.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout-state.js
const BEGUN = 'begun';
const ENDED = 'ended';
/** Tells the runner that `main` has begun: from now on the same bundle, started again by the step, is `post`. */
function saveBegin(state, request) {
    const { onCancel, timeoutMilliseconds } = request;
    state.save(BEGUN, JSON.stringify({ onCancel, timeoutMilliseconds }));
}
/** True in `post`. */
function hasBegun(state) {
    return state.read(BEGUN) !== undefined;
}
function rolloutSaver(state) {
    const keys = new Map();
    return rollout => {
        const key = keys.get(rollout) ?? `service-${keys.size}`;
        keys.set(rollout, key);
        const left = {
            cluster: rollout.request.cluster,
            service: rollout.request.service,
            taskDefinition: rollout.plan.taskDefinition,
            previousTaskDefinition: rollout.before.taskDefinition,
            deploymentsBefore: rollout.course.deploymentsBefore,
            followed: rollout.course.followed,
            serviceDeployment: rollout.course.serviceDeployment,
            startedAt: rollout.startedAt
        };
        state.save(key, JSON.stringify(left));
    };
}
/** `finished`: there is nothing left to do. `cancelled`: a rollback was asked for, and nobody has seen its end. */
function saveEnd(state, end) {
    state.save(ENDED, end);
}
/** What `main` left to `post`. Undefined when it came to its end. */
function readLeftRun(state) {
    const begun = state.read(BEGUN);
    if (begun === undefined || state.read(ENDED) === 'finished')
        return undefined;
    const rollouts = [];
    for (let index = 0;; index += 1) {
        const saved = state.read(`service-${index}`);
        if (saved === undefined)
            break;
        rollouts.push(JSON.parse(saved));
    }
    return { ...JSON.parse(begun), rollouts };
}
//# sourceMappingURL=rollout-state.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/deploy-services.js











const PRUNED_AT_ONCE = 4;
/**
 * Deploys services by ECS's rolling update: looks at all of them, registers what is needed, updates each, and follows its own
 * deployments to their ends. Throws only before a service was changed.
 */
async function deployServices(request, dependencies) {
    const { clock, log, cancelled } = dependencies;
    const startedAt = clock.now();
    const conclude = (services) => concludeDeployment(request.mode, services, { startedAt, finishedAt: clock.now() });
    const prepared = await log.group('Prepare', () => unlessCancelled(cancelled, prepareServices(request, dependencies)));
    if (request.mode === 'dry-run' || prepared.some(service => service.refusal !== undefined))
        return conclude(prepared.map(service => outcomeOfPrepared(service, { all: prepared, at: clock.now() })));
    try {
        const rollouts = await register(request, prepared, dependencies);
        await followToEnds(rollouts, request, dependencies);
        return conclude(rollouts.map(outcomeOfRollout));
    }
    catch (error) {
        if (!(error instanceof Cancelled))
            throw error;
        return conclude(prepared.map(service => outcomeOfCancelled(service, clock.now())));
    }
}
async function register(request, prepared, dependencies) {
    const { cancelled, clock } = dependencies;
    const revisions = await unlessCancelled(cancelled, registerRevisions(prepared, dependencies));
    const now = clock.now();
    return prepared.flatMap(service => {
        const { before, request: wish, story, changes } = service;
        const chosen = revisions.get(service);
        if (before === undefined || chosen === undefined)
            return [];
        const plan = planRolling({ ...request, ...wish }, before, { taskDefinition: chosen.to.arn, now });
        return [
            startRollout({ request: wish, revisions: chosen, before, plan, story, changes, startedAt: now }, service.seenAt)
        ];
    });
}
async function followToEnds(rollouts, { onCancel }, dependencies) {
    const moves = { ...dependencies, save: rolloutSaver(dependencies.state) };
    try {
        await driveRollouts(rollouts, moves);
        await unlessCancelled(dependencies.cancelled, forEachLimited(rollouts, PRUNED_AT_ONCE, rollout => pruneRevisions(rollout, rollouts, dependencies)));
    }
    catch (error) {
        if (!(error instanceof Cancelled))
            throw error;
        await cancelRollouts(rollouts, onCancel, moves);
    }
}
//# sourceMappingURL=deploy-services.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/finish-left-run.js









/** `post` has five minutes after a cancellation: https://docs.github.com/actions/reference/workflow-cancellation-reference */
const finish_left_run_PATIENCE_MILLISECONDS = 240_000;
/**
 * Goes on where `main` was stopped: reads what became of its deployments, has ECS roll back those that are still under way
 * (unless they were to be left), and watches that to its end. Undefined when `main` had not begun to change anything.
 */
async function finishLeftRun(left, dependencies) {
    if (left.rollouts.length === 0)
        return undefined;
    const startedAt = dependencies.clock.now();
    const rollouts = await openRollouts(left, dependencies);
    try {
        await driveRollouts(rollouts, { ...dependencies, save: () => undefined });
    }
    catch (error) {
        if (!(error instanceof Cancelled))
            throw error;
    }
    for (const rollout of rollouts) {
        const reason = 'The job was cancelled, and its end was not waited for.';
        endRollout(rollout, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, dependencies.clock.now());
    }
    const times = { startedAt, finishedAt: dependencies.clock.now() };
    return concludeDeployment('deploy', rollouts.map(outcomeOfRollout), times);
}
async function openRollouts(left, dependencies) {
    const now = dependencies.clock.now();
    const observations = await observeServices(left.rollouts, dependencies.services);
    return left.rollouts.flatMap((saved, index) => {
        const observation = observations[index];
        if (observation?.kind === 'unreadable')
            throw observation.error;
        const service = observation?.service;
        return service === undefined ? [] : [openRollout(left, saved, { service, now }, dependencies)];
    });
}
function openRollout(left, saved, { service, now }, dependencies) {
    const prefix = left.rollouts.length > 1 ? `${saved.service}: ` : '';
    const story = tellRollout({ subject: saved.service, prefix }, dependencies);
    const rollout = startRollout({
        request: { ...NOTHING_ASKED, cluster: saved.cluster, service: saved.service },
        revisions: {
            from: nameOnly(saved.previousTaskDefinition),
            to: nameOnly(saved.taskDefinition),
            origin: 'reused'
        },
        before: { ...service, taskDefinition: saved.previousTaskDefinition },
        plan: { ...PLAN, taskDefinition: saved.taskDefinition, deadlineAt: now + finish_left_run_PATIENCE_MILLISECONDS },
        story,
        changes: { taskDefinition: [], settings: [] },
        startedAt: saved.startedAt
    }, now);
    rollout.course = takeOver(rollout.course, saved, { service, now });
    rollout.sight = { ...rollout.sight, service };
    story.milestone(`${nameRevision(saved.taskDefinition)} was being deployed when the step was stopped`);
    if (left.onCancel === 'leave') {
        const reason = `The job was cancelled, and the deployment of ${nameRevision(saved.taskDefinition)} was left as it is (\`on-cancel: leave\`): ${describeRunning(service)}.`;
        endRollout(rollout, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, now);
    }
    return rollout;
}
/** The course as `main` left it, with a rollback asked for that may not have been heard. */
function takeOver(course, saved, { service, now }) {
    const taken = {
        ...course,
        deploymentsBefore: saved.deploymentsBefore,
        othersServiceDeployments: [],
        update: { at: now, tries: 1, answer: 'lost' },
        rollback: { at: now, failure: { cause: 'cancelled', text: 'the job was cancelled' }, answer: 'lost' }
    };
    if (saved.followed !== undefined)
        return { ...taken, followed: saved.followed, serviceDeployment: saved.serviceDeployment };
    const ours = service.deployments.find(deployment => deployment.taskDefinition === saved.taskDefinition && !saved.deploymentsBefore.includes(deployment.id));
    return ours === undefined ? taken : follow(taken, ours, 'started');
}
const NOTHING_ASKED = {
    source: undefined,
    changes: requested_changes/* NO_CHANGES */.e,
    redeploy: 'when-changed',
    failedTasksLimit: undefined,
    keepRevisions: undefined,
    desiredCount: undefined,
    circuitBreaker: undefined,
    alarms: undefined
};
const PLAN = {
    waitUntil: 'completed',
    onRunning: 'refuse',
    onFailure: 'leave',
    redeploy: 'when-changed',
    settings: 'unchanged',
    failedTasksLimit: undefined,
    timeoutMilliseconds: finish_left_run_PATIENCE_MILLISECONDS
};
function nameOnly(arn) {
    const [family = '', revision = ''] = nameRevision(arn).split(':');
    return { arn, family, revision: Number(revision), status: 'ACTIVE', definition: {} };
}
//# sourceMappingURL=finish-left-run.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/result.js
/** An output of a job may have 1 MB in all: the parts that can grow are cut. */
const MOST_FAILED_TASKS = 10;
const result_MOST_EVENTS = 50;
/** Makes the result of an outcome. */
function toResult(outcome, { run, awsCalls }) {
    return {
        schema: 'deploy-kit/result@1',
        ...outcome.ending,
        strategy: outcome.strategy ?? 'rolling',
        dryRun: outcome.mode === 'dry-run',
        startedAt: iso(outcome.startedAt),
        finishedAt: iso(outcome.finishedAt),
        awsCalls,
        run: result_present({ commit: run.commit, url: run.url }),
        services: outcome.services.map(toServiceResult)
    };
}
function toServiceResult(service) {
    const { cluster, ending, from, to, supersededBy } = service;
    const times = { startedAt: iso(service.startedAt), finishedAt: iso(service.finishedAt) };
    const served = ending.reasonCode === 'deployed' || ending.reasonCode === 'redeployed-by-others';
    return {
        cluster,
        service: service.service,
        verdict: ending.verdict,
        reasonCode: ending.reasonCode,
        reason: ending.reason,
        ...times,
        ...result_present({
            from: from && toRevisionResult(from),
            to: to && { ...toRevisionResult(to), registered: service.origin === 'registered' },
            deploymentId: service.deploymentId,
            serviceDeploymentArn: service.serviceDeployment,
            desiredCount: service.after?.desiredCount,
            rollback: service.rollback,
            supersededBy: supersededBy &&
                Object.assign({ taskDefinition: supersededBy.taskDefinition }, result_present({ run: supersededBy.run, commit: supersededBy.commit }))
        }),
        steps: service.shift?.steps.map(step => toStep(step, times)) ?? (served ? [{ weightPercent: 100, ...times }] : []),
        evidence: {
            failedTasks: service.failures.slice(-MOST_FAILED_TASKS).map(toFailedTask),
            unhealthyTargets: service.targets.map(({ target, reason }) => ({ target, reason }))
        },
        timeline: service.events
            .filter(event => event.weight === 'milestone')
            .slice(-result_MOST_EVENTS)
            .map(event => ({ at: iso(event.at), event: event.text }))
    };
}
function toStep(step, { finishedAt }) {
    return {
        weightPercent: step.weightPercent,
        startedAt: iso(step.startedAt),
        finishedAt: step.finishedAt === undefined ? finishedAt : iso(step.finishedAt),
        verdict: step.verdict,
        reason: step.reason,
        evidence: step.evidence.map(({ name, candidate, baseline }) => Object.assign({ gate: name, candidate }, result_present({ baseline })))
    };
}
function toRevisionResult({ taskDefinition, images }) {
    const digests = Object.entries(images).flatMap(([container, image]) => {
        const digest = /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1];
        return digest === undefined ? [] : [[container, digest]];
    });
    return { taskDefinition, images, digests: Object.fromEntries(digests) };
}
function toFailedTask({ task, kind, reason, containers }) {
    return {
        task,
        kind,
        reason,
        containers: containers.map(({ name, exitCode, reason: why }) => Object.assign({ name }, result_present({ exitCode, reason: why })))
    };
}
function iso(at) {
    return new Date(at).toISOString();
}
/** Without the members that are undefined. */
function result_present(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=result.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/tell-outcome.js




/** Tells a step's outcome everywhere it is told: summary, log, report, outputs and the step's own end. */
async function tellOutcome({ outcome, error, awsCalls }, { summary, run, log, files }) {
    const report = reportDeployment(outcome, { run, awsCalls });
    await summary.append(renderSummary(report));
    const { verdict, reasonCode, reason } = outcome.ending;
    const { services } = outcome;
    // The story of the only service has ended with just that.
    if (services.length !== 1 || outcome.mode === 'dry-run')
        log.line(`${verdict} (${reasonCode}): ${reason}`);
    const lines = (of) => services.map(service => of(service) ?? '').join('\n');
    const { renderHtmlReport } = await __nccwpck_require__.e(/* import() */ 463).then(__nccwpck_require__.bind(__nccwpck_require__, 9463));
    return {
        outputs: {
            verdict,
            'reason-code': reasonCode,
            reason,
            result: JSON.stringify(toResult(outcome, { run, awsCalls })),
            'task-definition-arn': lines(({ to, origin }) => (origin === 'not-registered' ? undefined : to?.taskDefinition)),
            'previous-task-definition-arn': lines(({ from }) => from?.taskDefinition),
            'service-deployment-arn': lines(({ serviceDeployment }) => serviceDeployment),
            registered: String(services.some(({ origin }) => origin === 'registered')),
            report: await files.writeTemporary('deployment.html', renderHtmlReport(report)),
            'task-definition-diff': services.flatMap(({ changes }) => changes.taskDefinition).join('\n')
        },
        ...(isGreen(verdict) ? {} : { failure: error ?? `${verdict}: ${reason}` })
    };
}
//# sourceMappingURL=tell-outcome.js.map
;// CONCATENATED MODULE: ./build/src/actions/deploy/run.js








/** `main`: deploys what the inputs ask for, and tells how it ended, however it ended. */
async function deploy(readRequest, connect, step) {
    const startedAt = step.clock.now();
    let countCalls = () => 0;
    try {
        const request = await readRequest();
        const aws = await connect();
        countCalls = aws.countCalls;
        saveBegin(step.state, request);
        const outcome = await deployServices(request, { ...step, ...aws });
        const isRollbackAsked = outcome.ending.verdict === 'cancelled' && request.onCancel === 'rollback';
        saveEnd(step.state, isRollbackAsked ? 'cancelled' : 'finished');
        return await tellOutcome({ outcome, error: undefined, awsCalls: countCalls() }, step);
    }
    catch (error) {
        const ending = endBefore(error);
        if (ending === undefined)
            throw error;
        saveEnd(step.state, 'finished');
        const outcome = { mode: 'deploy', ending, startedAt, finishedAt: step.clock.now(), services: [] };
        return tellOutcome({ outcome, error: error instanceof errors/* DeployError */.s ? error : undefined, awsCalls: countCalls() }, step);
    }
}
/** `post`: looks after what `main` left, when it was cancelled or killed. */
async function finish(connect, step) {
    const left = readLeftRun(step.state);
    if (left === undefined)
        return { outputs: {} };
    const aws = await connect();
    const outcome = await finishLeftRun(left, { ...step, ...aws });
    if (outcome === undefined)
        return { outputs: {} };
    await step.summary.append(renderSummary(reportDeployment(outcome, { run: step.run, awsCalls: aws.countCalls() })));
    const isBad = outcome.ending.verdict === 'failed' || outcome.ending.verdict === 'unknown';
    return { outputs: {}, ...(isBad ? { failure: outcome.ending.reason } : {}) };
}
/** The ending of a step that was stopped before it changed a service. */
function endBefore(error) {
    if (error instanceof Cancelled)
        return {
            verdict: 'cancelled',
            reasonCode: 'cancelled',
            reason: 'The job was cancelled before anything was changed.'
        };
    return error instanceof errors/* DeployError */.s ? { verdict: 'failed', reasonCode: error.code, reason: error.message } : undefined;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 8518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3047);




/** Files on the runner's disk. */
function nodeFiles(env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    return {
        async read(path) {
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, 'utf8');
            }
            catch (error) {
                const code = error instanceof Error && 'code' in error ? error.code : undefined;
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return undefined;
                const reason = code === 'EISDIR' ? 'it is a folder' : `the system said ${String(code)}`;
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .s('bad-input', `The file ${path} cannot be read: ${reason}. Name a readable file.`, {
                    cause: error
                });
            }
        },
        async writeTemporary(name, content) {
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'deploy-kit-'));
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600 });
            return path;
        }
    };
}
//# sourceMappingURL=node-files.js.map

/***/ }),

/***/ 3952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/src/adapters/system-clock.js

/**
 * The machine's clock, or the local cloud's where one is in use: `DEPLOY_KIT_LOCAL_CLOCK=rate@epochMilliseconds` is honoured
 * only when `AWS_ENDPOINT_URL` is a loopback address, so that no production run can be made to hurry.
 */
function systemClock(env) {
    const { rate, start } = readLocalClock(env) ?? { rate: 1, start: 0 };
    return {
        now: () => start + (Date.now() - start) * rate,
        sleep: async (milliseconds, signal) => {
            await (0,promises_namespaceObject.setTimeout)(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
        }
    };
}
function readLocalClock(env) {
    const [, rate, start] = /^(\d+(?:\.\d+)?)@(\d+)$/.exec(env.DEPLOY_KIT_LOCAL_CLOCK ?? '') ?? [];
    if (rate === undefined || start === undefined || !isLoopback(env.AWS_ENDPOINT_URL))
        return undefined;
    return { rate: Number(rate), start: Number(start) };
}
function isLoopback(url) {
    const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
//# sourceMappingURL=system-clock.js.map

/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ badInput),
/* harmony export */   s: () => (/* binding */ DeployError)
/* harmony export */ });
/** An error for people: one sentence that says what was wrong, what was expected and what to do. Never holds a secret. */
class DeployError extends Error {
    code;
    position;
    constructor(code, message, context = {}) {
        super(message, context.cause === undefined ? {} : { cause: context.cause });
        this.name = 'DeployError';
        this.code = code;
        this.position = context.position;
    }
}
/** The error of an input that cannot be accepted: `Input "timeout": …`. */
function badInput(input, message, context = {}) {
    return new DeployError('bad-input', `Input "${input}": ${message}`, context);
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   l: () => (/* binding */ parseDurationSeconds)
/* harmony export */ });
const UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Seconds of `90`, `90s`, `15m`, `1h30m`, `2d`. Undefined when the text is not a duration. */
function parseDurationSeconds(text) {
    if (/^\d+$/.test(text))
        return Number(text);
    if (!/^(?:\d+[smhd])+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+)([smhd])/g)].reduce((total, [, count, unit]) => total + Number(count) * (UNIT_SECONDS[unit ?? ''] ?? 0), 0);
}
/** `45s`, `3m 20s`, `1h 05m` for people. */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    if (milliseconds < 10_000)
        return `${(milliseconds / 1000).toFixed(1)}s`;
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)}m ${pad(seconds % 60)}s`;
    return `${Math.floor(seconds / 3600)}h ${pad(Math.floor(seconds / 60) % 60)}m`;
}
function pad(number) {
    return String(number).padStart(2, '0');
}
//# sourceMappingURL=duration.js.map

/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3047);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(521);


const YES = ['true', 'yes', 'on'];
const NO = ['false', 'no', 'off'];
/** Wraps the raw inputs of an action. Whitespace around values is trimmed, except inside blocks. */
function inputReader(raw) {
    const text = (name) => raw(name).trim() || undefined;
    const reader = {
        text,
        required(name) {
            const value = text(name);
            if (value === undefined)
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, 'a value is required and none was given. Add it under `with:`.');
            return value;
        },
        yesNo(name) {
            const value = text(name)?.toLowerCase();
            if (value === undefined)
                return undefined;
            if (YES.includes(value))
                return true;
            if (NO.includes(value))
                return false;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, `expected true or false, got "${clip(value)}".`);
        },
        wholeNumber(name, { from, to }) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
            if (number >= from && number <= to)
                return number;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, `expected a whole number from ${from} to ${to}, got "${clip(value)}".`);
        },
        durationSeconds(name, { from, to }) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const seconds = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDurationSeconds */ .l)(value);
            if (seconds !== undefined && seconds >= from && seconds <= to)
                return seconds;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, `expected a duration such as 90s, 15m or 1h30m (${from} to ${to} seconds), got "${clip(value)}".`);
        },
        choice(name, choices) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const found = choices.find(choice => choice === value);
            if (found !== undefined)
                return found;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, `expected one of ${choices.join(', ')}; got "${clip(value)}".`);
        },
        list: name => raw(name)
            .split(/[\n,]/)
            .map(item => item.trim())
            .filter(item => item !== ''),
        block(name) {
            const lines = raw(name).replaceAll('\r\n', '\n');
            if (lines.trim() === '')
                return undefined;
            const text = lines.trimEnd();
            // Blanks at the end of the last line belong to it: they may be part of a value.
            const [lastBlanks = ''] = lines.slice(text.length).split('\n', 1);
            return text.replace(/^(?:[ \t]*\n)+/, '') + lastBlanks;
        }
    };
    return reader;
}
function clip(value) {
    return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
//# sourceMappingURL=input-reader.js.map

/***/ }),

/***/ 9237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   qY: () => (/* binding */ formatTimeOfDay)
/* harmony export */ });
/** `14:03:07`, in UTC. */
function formatTimeOfDay(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** `2026-11-21 14:03:07 UTC`. */
function formatMoment(at) {
    return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** `+1:05`: minutes and seconds since `start`. */
function formatElapsed(start, at) {
    const seconds = Math.max(0, Math.round((at - start) / 1000));
    return `+${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
//# sourceMappingURL=moment.js.map

/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Without control characters (line ends and tabs stay), terminal escapes and marks that turn the direction of the text. */
function printable(text) {
    return text
        .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
        .replaceAll('\t', '  ')
        .replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ safeAddress)
/* harmony export */ });
/** The address, when it is https and cannot break out of Markdown or an HTML attribute. */
function safeAddress(href) {
    return /^https:\/\/[^\s<>"'`\\|]+$/.test(href) ? href : undefined;
}
//# sourceMappingURL=safe-address.js.map

/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ phraseVerdict)
/* harmony export */ });
const PHRASES = {
    succeeded: { words: 'succeeded', tone: 'good', sign: '✅' },
    held: { words: 'held for a decision', tone: 'warning', sign: '⏸️' },
    'rolled-back': { words: 'rolled back', tone: 'bad', sign: '↩️' },
    failed: { words: 'failed', tone: 'bad', sign: '❌' },
    superseded: { words: 'superseded', tone: 'warning', sign: '⏭️' },
    cancelled: { words: 'cancelled', tone: 'warning', sign: '🚫' },
    'timed-out': { words: 'timed out', tone: 'bad', sign: '⌛' },
    unknown: { words: 'ended in an unknown state', tone: 'bad', sign: '❓' },
    'would-change': { words: 'would change (dry run)', tone: 'neutral', sign: '📝' },
    unchanged: { words: 'nothing to change', tone: 'neutral', sign: '➖' }
};
/** The words, the tone and the sign of a verdict. */
function phraseVerdict(verdict) {
    return PHRASES[verdict];
}
//# sourceMappingURL=verdict-word.js.map

/***/ }),

/***/ 1968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tagsOfRun),
/* harmony export */   MV: () => (/* binding */ readRunIdentity),
/* harmony export */   R2: () => (/* binding */ RUN_TAG),
/* harmony export */   z2: () => (/* binding */ COMMIT_TAG)
/* harmony export */ });
/** Reads it from the variables that every step has: https://docs.github.com/actions/reference/variables-reference */
function readRunIdentity(env) {
    const { GITHUB_SHA, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
    const isRun = [GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID].every(part => (part ?? '') !== '');
    const run = `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}/actions/runs/${GITHUB_RUN_ID ?? ''}`;
    const attempt = (GITHUB_RUN_ATTEMPT ?? '') === '' ? '' : `/attempts/${GITHUB_RUN_ATTEMPT ?? ''}`;
    return { commit: GITHUB_SHA === '' ? undefined : GITHUB_SHA, url: isRun ? run + attempt : undefined };
}
const COMMIT_TAG = 'deploy-kit:commit';
const RUN_TAG = 'deploy-kit:run';
/** The tags that name a revision's origin. */
function tagsOfRun({ commit, url }) {
    return [
        ...(commit === undefined ? [] : [{ key: COMMIT_TAG, value: commit }]),
        ...(url === undefined ? [] : [{ key: RUN_TAG, value: url }])
    ];
}
//# sourceMappingURL=run-identity.js.map

/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cleanTaskDefinition),
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7251);

/**
 * What DescribeTaskDefinition answers and RegisterTaskDefinition does not take, besides what it will one day learn to answer.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
const DESCRIBED_ONLY = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt'
];
/**
 * Leaves out what only a description holds, members that are null (to ECS they are no value), tags that AWS itself put there
 * (their `aws:` prefix is reserved), and a list of tags that is empty. All else stays, empty or unknown.
 */
function cleanTaskDefinition(raw) {
    const dropped = [];
    const members = Object.entries(raw).filter(([name]) => {
        if (!DESCRIBED_ONLY.includes(name))
            return true;
        dropped.push(name);
        return false;
    });
    const definition = dropNulls(Object.fromEntries(members), path => dropped.push(formatPath(path)));
    return { definition: cleanTags(definition, name => dropped.push(name)), dropped };
}
/** `containerDefinitions[0].image`. */
function formatPath(path) {
    return path.reduce((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');
}
function dropNulls(object, drop) {
    const walk = (value, path) => {
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            return value.map((item, index) => walk(item, [...path, index]));
        if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            return value;
        return Object.fromEntries(Object.entries(value).flatMap(([name, member]) => {
            if (member !== null)
                return [[name, walk(member, [...path, name])]];
            drop([...path, name]);
            return [];
        }));
    };
    return walk(object, []);
}
function cleanTags(definition, drop) {
    const { tags, ...rest } = definition;
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(tags))
        return definition;
    if (tags.length === 0)
        drop('tags');
    const kept = tags.filter(tag => {
        if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(tag) || typeof tag.key !== 'string' || !/^aws:/i.test(tag.key))
            return true;
        drop(`tag ${tag.key}`);
        return false;
    });
    // "Tags can not be empty." (RegisterTaskDefinition): https://github.com/fabfuel/ecs-deploy/issues/146
    return kept.length === 0 ? rest : { ...definition, tags: kept };
}
//# sourceMappingURL=clean.js.map

/***/ }),

/***/ 7251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   bU: () => (/* binding */ documentFormat),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1975);

/** A definition is 64 KiB at most; the rest is room for comments. Keeps hostile files from costing time. */
const LIMIT_CHARACTERS = 1024 * 1024;
/** JSON or YAML, by the file's extension; where that does not tell, by the text's first character. */
function documentFormat(text, origin) {
    if (text.length > LIMIT_CHARACTERS)
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_0__/* .badText */ .rY)({ origin }, 'the text is longer than 1 MiB; shorten it.');
    const extension = origin.kind === 'file' ? /\.([a-z]+)$/i.exec(origin.path)?.[1]?.toLowerCase() : undefined;
    if (extension === 'json' || extension === 'jsonc')
        return 'json';
    if (extension === 'yaml' || extension === 'yml')
        return 'yaml';
    return /^\s*(?:[{[]|\/\/|\/\*)/.test(text) ? 'json-or-yaml' : 'yaml';
}
/** The value at a path; undefined when there is none. */
function valueAt(value, path) {
    return path.reduce((inner, key) => {
        if (isList(inner))
            return typeof key === 'number' ? inner[key] : undefined;
        return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
    }, value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** What a value is, for an error message that must not show it. */
function describeType(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (isList(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    return value === '' ? 'an empty string' : `a ${typeof value}`;
}
//# sourceMappingURL=document.js.map

/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ changeImage),
/* harmony export */   mn: () => (/* binding */ isImageChange),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const TAG = '[\\w][\\w.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const REFERENCE = new RegExp(`^(?:(${HOST})/)?(${COMPONENT}(?:/${COMPONENT})*)(?::(${TAG}))?(?:@(${DIGEST}))?$`);
const SUFFIX = new RegExp(`^(?::${TAG})?(?:@${DIGEST})?$`);
const LONGEST_NAME = 255;
const LONGEST_REFERENCE = 1024;
/** Reads an image reference; undefined when the text is none. */
function parseImageReference(text) {
    if (text.length > LONGEST_REFERENCE)
        return undefined;
    const [, host, rest = '', tag, digest] = REFERENCE.exec(text) ?? [];
    if (rest === '' || (digest?.startsWith('sha256:') === true && digest.length !== 71))
        return undefined;
    // What stands before the first slash is a registry only when it looks like a host; `library/nginx` has none.
    const isRegistry = host !== undefined && (/[.:[]/.test(host) || host === 'localhost' || /[A-Z]/.test(host));
    const domain = isRegistry ? host : undefined;
    const path = host === undefined || isRegistry ? rest : `${host}/${rest}`;
    if (!new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`).test(path) || `${domain ?? ''}/${path}`.length > LONGEST_NAME) {
        return undefined;
    }
    return { domain, path, tag, digest };
}
/** Whether a text says what a container's image becomes: a whole reference, or `:tag`, `@digest` to keep the repository. */
function isImageChange(text) {
    return isSuffix(text) || parseImageReference(text) !== undefined;
}
/** The image after a change; undefined when only a tag or digest is given and `current` has no repository to keep. */
function changeImage(current, change) {
    if (!isSuffix(change))
        return change;
    const reference = parseImageReference(current);
    if (reference === undefined)
        return undefined;
    return `${reference.domain === undefined ? '' : `${reference.domain}/`}${reference.path}${change}`;
}
function isSuffix(text) {
    return text !== '' && SUFFIX.test(text);
}
//# sourceMappingURL=image-reference.js.map

/***/ }),

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readDefinition),
/* harmony export */   w: () => (/* binding */ unwrapDescription)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6793);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7251);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1975);



/** Takes the definition out of a document: its root, or the `taskDefinition` of what `describe-task-definition` printed. */
function readDefinition(document) {
    const { value: root, origin } = document;
    const place = { origin, position: document.positionOf([]) };
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(root))
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)(place, `expected a task definition, which is an object, not ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describeType */ .MF)(root)}.`);
    const isDescription = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(root.taskDefinition) && root.containerDefinitions === undefined;
    const prefix = isDescription ? ['taskDefinition'] : [];
    const placeOf = (path) => ({ origin, position: document.positionOf([...prefix, ...path]) });
    const raw = isDescription ? unwrapDescription(root) : root;
    requireContainers(raw, placeOf);
    return { ...(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanTaskDefinition */ .I)(raw), placeOf };
}
/** Puts the tags of a description, which stand beside the definition, where registering takes them. */
function unwrapDescription({ taskDefinition, tags }) {
    const definition = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(taskDefinition) ? taskDefinition : {};
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(tags) && tags.length > 0 ? { ...definition, tags } : definition;
}
function requireContainers(definition, placeOf) {
    const { containerDefinitions: containers } = definition;
    const place = placeOf(containers === undefined ? [] : ['containerDefinitions']);
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(containers)) {
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)(place, `containerDefinitions is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describeType */ .MF)(containers)}; expected a list of containers.`);
    }
}
//# sourceMappingURL=read-definition.js.map

/***/ }),

/***/ 9264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ NO_CHANGES),
  A: () => (/* binding */ readTaskDefinitionChanges)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(3047);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/changes.js
const EXCLUSIVE_FIELDS = ['environment', 'secrets', 'docker-labels'];
//# sourceMappingURL=changes.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/command-words.js

const OPERATORS = ['&&', '||', '|', ';', '&', '>', '>>', '<'];
/** Reads a command: a JSON list of strings, or words as a POSIX shell splits and unquotes them. Undefined when absent. */
function readCommand(inputs, name) {
    // Not `text`, which trims: a command may end in an escaped blank.
    const text = inputs.block(name);
    if (text === undefined)
        return undefined;
    return text.trimStart().startsWith('[') ? readList(text, name) : splitWords(text, name);
}
function readList(text, name) {
    const list = tryJson(text);
    if (Array.isArray(list) && list.every(item => typeof item === 'string'))
        return list;
    throw (0,errors/* badInput */.A)(name, 'it starts with "[" and is no JSON list of strings; expected one like ["npm", "start"].');
}
function tryJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
// One part of a word: between single quotes, between double quotes, an escaped character, plain characters.
const PART = /'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|([^\s'"\\]+)|(\s+)/y;
/**
 * Splits into words by the quoting rules of POSIX (single quotes, double quotes, backslash), without any expansion: there is
 * no shell. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
function splitWords(text, name) {
    const words = [];
    let word;
    let isQuoted = false;
    const finish = () => {
        if (word === undefined)
            return;
        if (!isQuoted && OPERATORS.includes(word))
            throw (0,errors/* badInput */.A)(name, explainOperator(word));
        words.push(word);
        word = undefined;
        isQuoted = false;
    };
    PART.lastIndex = 0;
    while (PART.lastIndex < text.length) {
        const part = PART.exec(text);
        if (part === null)
            throw (0,errors/* badInput */.A)(name, 'a quote is not closed, or a backslash ends the command.');
        const [, single, double, escaped, plain, blank] = part;
        // A backslash at the end of a line joins it with the next.
        if (escaped === '\n')
            continue;
        if (blank !== undefined) {
            finish();
            continue;
        }
        isQuoted ||= plain === undefined;
        // Inside double quotes, a backslash escapes only these, and itself stays before anything else.
        word = (word ?? '') + (single ?? double?.replace(/\\([$`"\\\n])/g, command_words_unescape) ?? escaped ?? plain ?? '');
    }
    finish();
    return words;
}
function command_words_unescape(_, character) {
    return character === '\n' ? '' : character;
}
function explainOperator(operator) {
    return `no shell runs this command, so ${operator} would be an argument; write sh -c "…", or put it in quotes to mean just that.`;
}
//# sourceMappingURL=command-words.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/image-reference.js
var image_reference = __nccwpck_require__(9637);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/container-images.js


/**
 * Reads `images` (`container=image`, one a line or separated by commas) and `image`, which is for the containers of
 * `container-name`, or for the only one there is.
 */
function readContainerImages(inputs) {
    const image = inputs.text('image');
    const single = image === undefined ? [] : [readEntry('image', `=${image}`)];
    const lines = inputs.list('images').filter(line => !line.startsWith('#'));
    return [...single, ...lines.map(line => readEntry('images', line.includes('=') ? line : `=${line}`))];
}
function readEntry(input, line) {
    const separator = line.indexOf('=');
    const container = line.slice(0, separator).trim();
    const image = line.slice(separator + 1).trim();
    if (!(0,image_reference/* isImageChange */.mn)(image)) {
        const whose = container === '' ? 'the image' : `the image of container "${container}"`;
        throw (0,errors/* badInput */.A)(input, `${whose} is not an image reference; expected registry/repository:tag or …@sha256:digest.`);
    }
    return { container: container || undefined, image, place: { origin: { kind: 'input', input } } };
}
//# sourceMappingURL=container-images.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/role-arn.js
var role_arn = __nccwpck_require__(3424);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/requested-changes.js





/** Reads the inputs that say how to change a task definition. They are the same for every action that renders one. */
function readTaskDefinitionChanges(inputs) {
    return {
        containers: inputs.list('container-name'),
        images: readContainerImages(inputs),
        environment: [...fileText(inputs, 'environment-file'), ...inlineText(inputs, 'environment-variables')],
        secrets: [...fileText(inputs, 'secrets-file'), ...inlineText(inputs, 'secrets')],
        dockerLabels: inlineText(inputs, 'docker-labels'),
        exclusive: readExclusive(inputs),
        command: readCommand(inputs, 'command'),
        logDriver: inputs.text('log-configuration-log-driver'),
        logOptions: inlineText(inputs, 'log-configuration-options'),
        cpu: inputs.text('cpu'),
        memory: inputs.text('memory'),
        taskRoleArn: (0,role_arn/* requireRoleArn */.jG)(inputs, 'task-role-arn'),
        executionRoleArn: (0,role_arn/* requireRoleArn */.jG)(inputs, 'execution-role-arn'),
        tags: inlineText(inputs, 'tags'),
        overlays: [...fileText(inputs, 'overlay-file'), ...inlineText(inputs, 'overlay')]
    };
}
/** No change at all. */
const NO_CHANGES = {
    containers: [],
    images: [],
    environment: [],
    secrets: [],
    dockerLabels: [],
    exclusive: [],
    command: undefined,
    logDriver: undefined,
    logOptions: [],
    cpu: undefined,
    memory: undefined,
    taskRoleArn: undefined,
    executionRoleArn: undefined,
    tags: [],
    overlays: []
};
function inlineText(inputs, input) {
    const text = inputs.block(input);
    return text === undefined ? [] : [{ kind: 'input', input, text }];
}
function fileText(inputs, input) {
    const path = inputs.text(input);
    return path === undefined ? [] : [{ kind: 'file', input, path }];
}
function readExclusive(inputs) {
    return inputs.list('exclusive').map(name => {
        const field = EXCLUSIVE_FIELDS.find(known => known === name);
        if (field === undefined)
            throw (0,errors/* badInput */.A)('exclusive', `expected a list of ${EXCLUSIVE_FIELDS.join(', ')}.`);
        return field;
    });
}
//# sourceMappingURL=requested-changes.js.map

/***/ }),

/***/ 3424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jG: () => (/* binding */ requireRoleArn),
/* harmony export */   ws: () => (/* binding */ isRoleReference)
/* harmony export */ });
/* unused harmony export isRoleArn */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3047);

// Partitions: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html. Role names and paths:
// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
const ROLE_ARN = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/;
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
/** Whether a text is the ARN of an IAM role, in any partition and with any path. */
function isRoleArn(text) {
    return ROLE_ARN.test(text);
}
/** A task definition may name a role by its ARN or by its short name. */
function isRoleReference(text) {
    return isRoleArn(text) || ROLE_NAME.test(text);
}
/** Reads an input that is the ARN of a role; undefined when absent. */
function requireRoleArn(inputs, name) {
    const arn = inputs.text(name);
    if (arn === undefined || isRoleArn(arn))
        return arn;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, 'expected the ARN of an IAM role, such as arn:aws:iam::123456789012:role/my-role.');
}
//# sourceMappingURL=role-arn.js.map

/***/ }),

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   rY: () => (/* binding */ badText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* unused harmony export formatPlace */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3047);

/** The error of a text that cannot be accepted: `task.json:3:5: …` or `Input "secrets", line 2: …`. */
function badText(place, message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${formatPlace(place)}: ${message}`, { cause, ...annotation(place) });
}
/** The place for people. */
function formatPlace({ origin, position }) {
    if (origin.kind === 'file') {
        return position === undefined ? origin.path : `${origin.path}:${position.line}:${position.column}`;
    }
    const name = `Input "${origin.input}"`;
    return position === undefined ? name : `${name}, line ${position.line}, column ${position.column}`;
}
/** The position of a character of a text. */
function positionAt(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function annotation({ origin, position }) {
    return origin.kind === 'file' && position !== undefined ? { position: { file: origin.path, ...position } } : {};
}
//# sourceMappingURL=text-place.js.map

/***/ }),

/***/ 6301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/**
 * Aborts on the runner's SIGINT (or SIGTERM), and on nothing else. The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later
 * it kills: https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
function cancellation() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => controller.abort(name));
    return controller.signal;
}
//# sourceMappingURL=cancellation.js.map

/***/ }),

/***/ 3563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stepInputs)
/* harmony export */ });
/* unused harmony export maskSecret */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3426);
/* harmony import */ var _domain_input_input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4701);


/** The step's inputs as the runner hands them over. Blocks keep their inner whitespace. */
function stepInputs() {
    return (0,_domain_input_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .inputReader */ .c)(name => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name, { trimWhitespace: false }));
}
/** Keeps a value out of every log of the job, each line of it on its own as the runner masks line by line. */
function maskSecret(value) {
    for (const line of value.split('\n').map(part => part.trim()))
        if (line !== '')
            setSecret(line);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 1200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3426);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3047);


/**
 * Runs an action's story and reports its end to the runner. The only place that fails a step: by the outcome, or by
 * anything that was thrown, `Error` or not.
 */
async function runAction(story) {
    try {
        const { outputs, failure } = await story();
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
        if (typeof failure === 'string')
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(failure);
        else if (failure !== undefined)
            fail(failure);
    }
    catch (error) {
        fail(error);
    }
}
function fail(error) {
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s && error.position?.line !== undefined) {
        const { file, line, column } = error.position;
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(error.message, { file, startLine: line, ...(column === undefined ? {} : { startColumn: column }) });
        process.exitCode = 1;
        return;
    }
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s ? error.message : describeUnexpected(error));
}
function describeUnexpected(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `Unexpected error, please report it with this text: ${text}`;
}
//# sourceMappingURL=run-action.js.map

/***/ }),

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stepLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3426);

/** The log of the step on the runner. A text that starts like a workflow command cannot become one. */
function stepLog() {
    return {
        line: text => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(neutralise(text)),
        group: (title, task) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(neutralise(title), task),
        warning: (title, message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(message, { title })
    };
}
/** `::` at the start of a line is the runner's command mark: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function neutralise(text) {
    return text.replace(/^(\s*)::/gm, '$1\u200b::').replace(/^(\s*)##\[/gm, '$1\u200b##[');
}
//# sourceMappingURL=step-log.js.map

/***/ }),

/***/ 6036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stepState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3426);

/** State from `main` to `post` of the same step, through the runner's state file. */
function stepState() {
    return { save: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ, read: key => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(key) || undefined };
}
//# sourceMappingURL=step-state.js.map

/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ stepSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);

/** The runner drops a summary above 1 MiB: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
const LIMIT_BYTES = 1024 * 1024;
const NOTE = '\n\n_The rest of this summary was left out: the runner takes 1 MiB a step._\n';
/** Appends to the step's summary file; a runner without one, or a full disk, costs the summary and nothing else. */
function stepSummary(env) {
    const path = env.GITHUB_STEP_SUMMARY;
    let written = 0;
    return {
        async append(markdown) {
            if (path === undefined || path === '')
                return;
            const text = cut(markdown, LIMIT_BYTES - written);
            written += Buffer.byteLength(text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, text).catch(() => undefined);
        }
    };
}
function cut(markdown, roomBytes) {
    if (Buffer.byteLength(markdown) <= roomBytes)
        return markdown;
    const room = roomBytes - Buffer.byteLength(NOTE);
    if (room <= 0)
        return '';
    const head = Buffer.from(markdown).subarray(0, room).toString('utf8');
    return head.slice(0, head.lastIndexOf('\n') + 1) + NOTE;
}
//# sourceMappingURL=step-summary.js.map

/***/ }),

/***/ 3426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, isDebug, markdownSummary, notice, platform, setCommandEcho, setSecret, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var node_modules_tunnel = __nccwpck_require__(770);
// EXTERNAL MODULE: ./scripts/undici-lazy.cjs
var undici_lazy = __nccwpck_require__(445);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = (/* unused pure expression or super */ null && (['OPTIONS', 'GET', 'DELETE', 'HEAD']));
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class lib_HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? https : http;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4832);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
