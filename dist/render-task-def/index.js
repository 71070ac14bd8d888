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

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/domain/task-definition/requested-changes.js + 3 modules
var requested_changes = __nccwpck_require__(9264);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(3047);
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
    throw (0,errors/* badInput */.A)('task-definition', 'there is nothing to start from; give a file here, or set "task-definition-arn", "task-definition-family" or "service".');
}
function readFamily(inputs) {
    const family = inputs.text('task-definition-family');
    const revision = inputs.wholeNumber('task-definition-revision', { from: 1, to: Number.MAX_SAFE_INTEGER });
    if (family === undefined) {
        if (revision === undefined)
            return undefined;
        throw (0,errors/* badInput */.A)('task-definition-revision', 'a revision needs its family; set "task-definition-family" as well.');
    }
    if (!FAMILY.test(family)) {
        throw (0,errors/* badInput */.A)('task-definition-family', 'expected a family: up to 255 letters, digits, hyphens and underscores.');
    }
    return revision === undefined ? family : `${family}:${revision}`;
}
function requireArn(input, text) {
    if (ARN.test(text))
        return text;
    throw (0,errors/* badInput */.A)(input, 'expected the ARN of a task definition, such as arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7.');
}
//# sourceMappingURL=task-definition-source.js.map
;// CONCATENATED MODULE: ./build/src/actions/render-task-def/inputs.js


/** Reads and checks the inputs; every rejection names the input. */
function readInputs(read) {
    return {
        request: { source: readTaskDefinitionSource(read), changes: (0,requested_changes/* readTaskDefinitionChanges */.A)(read) },
        values: read.yesNo('show-values') === true ? 'shown' : 'masked'
    };
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 5133:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8518);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3952);
/* harmony import */ var _aws_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(538);
/* harmony import */ var _aws_client_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8436);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2805);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1200);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5597);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9336);










const { env } = process;
let ecs;
/** Loads the AWS SDK: a step that starts from a file never does. */
async function reachEcs() {
    const settings = (0,_aws_client_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .clientSettings */ .r)(env);
    const [{ ECSClient }, { ecsTaskDefinitions }, { ecsServices }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 212).then(__nccwpck_require__.t.bind(__nccwpck_require__, 212, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(212), __nccwpck_require__.e(547), __nccwpck_require__.e(438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5438)),
        Promise.all(/* import() */[__nccwpck_require__.e(212), __nccwpck_require__.e(488)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5488))
    ]);
    const client = new ECSClient(settings);
    const calls = (0,_aws_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .awsCalls */ .J)({ clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m)(env), random: Math.random });
    return { taskDefinitions: ecsTaskDefinitions(client, calls), services: ecsServices(client, calls) };
}
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_5__/* .runAction */ .C)(() => (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .stepInputs */ .a)()), {
    files: (0,_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env),
    log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_6__/* .stepLog */ .t)(),
    summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .stepSummary */ .x)(env),
    taskDefinitions: async () => (await (ecs ??= reachEcs())).taskDefinitions,
    services: async () => (await (ecs ??= reachEcs())).services
}));
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

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
    return [before, after].flatMap(value => (value === undefined ? [] : [clip(value)])).join(' → ');
}
function clip(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
//# sourceMappingURL=format-diff.js.map
;// CONCATENATED MODULE: ./build/src/domain/report/printable.js
/** Without control characters (line ends and tabs stay), terminal escapes and marks that turn the direction of the text. */
function printable_printable(text) {
    return text
        .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
        .replaceAll('\t', '  ')
        .replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
//# sourceMappingURL=printable.js.map
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
    const text = lines.map(line => markdown_text_clip(printable(line).replaceAll('\n', ' '))).join('\n');
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** A link, when `href` is an https address; the text alone otherwise. */
function markdownLink(text, href) {
    const address = safeAddress(href);
    return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
}
function markdown_text_escape(text) {
    const line = markdown_text_clip(printable_printable(text).replace(/\s*\n\s*/g, ' ')).trim();
    return line.replace(STRUCTURE, reference).replace(LINK_STARTS, reference).replace(AT_LINE_START, reference);
}
function reference(mark) {
    return `&#${mark.charCodeAt(0)};`;
}
function markdown_text_clip(text) {
    return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text;
}
//# sourceMappingURL=markdown-text.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/document.js
var task_definition_document = __nccwpck_require__(7251);
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
;// CONCATENATED MODULE: ./build/src/domain/task-definition/format-render-summary.js



/** What was rendered, as GitHub Markdown for the job summary. */
function formatRenderSummary({ definition, origin, diff }) {
    const family = typeof definition.family === 'string' ? definition.family : '';
    const containers = containersOf(definition).map(({ name, image }) => `| ${markdownCode(asText(name))} | ${markdownCode(asText(image))} |`);
    return [
        `### Task definition ${markdownCode(family)}`,
        `Rendered from ${markdownCode(origin)}.`,
        ['| Container | Image |', '| --- | --- |', ...containers].join('\n'),
        diff === '' ? 'Nothing changes.' : diffBlock(diff),
        ''
    ].join('\n\n');
}
function asText(value) {
    return typeof value === 'string' ? value : '';
}
/** The fence is longer than any run of backticks inside. */
function diffBlock(diff) {
    const text = printable_printable(diff);
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}diff\n${text}\n${fence}`;
}
//# sourceMappingURL=format-render-summary.js.map
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
// EXTERNAL MODULE: ./build/src/domain/task-definition/role-arn.js
var role_arn = __nccwpck_require__(3424);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/validate.js






/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const LIMIT_BYTES = 64 * 1024;
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
    if (bytes <= LIMIT_BYTES)
        return [];
    return [{ path: [], message: `has ${bytes} bytes; ECS takes ${LIMIT_BYTES} (64 KiB) at most` }];
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
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(3047);
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
;// CONCATENATED MODULE: ./build/src/actions/render-task-def/run.js



/** Renders the definition, writes it to a file, and tells what changed. */
async function run({ request, values }, dependencies) {
    const { files, log, summary } = dependencies;
    const rendered = await renderTaskDefinition(request, dependencies);
    const { definition, differences, dropped, changed } = rendered;
    const diff = formatDiff(differences, { values });
    const origin = describeOrigin(request.source, rendered);
    log.line(`Starting from ${origin}.`);
    if (dropped.length > 0)
        log.line(`Left out what cannot be registered: ${dropped.join(', ')}.`);
    log.line(changed ? diff : 'Nothing changes.');
    const path = await files.writeTemporary('task-definition.json', `${JSON.stringify(definition, null, 2)}\n`);
    log.line(`The rendered task definition is in ${path}.`);
    await summary.append(formatRenderSummary({ definition, origin, diff }));
    return {
        outputs: {
            'task-definition': path,
            'task-definition-json': JSON.stringify(definition),
            changed: String(changed),
            diff
        }
    };
}
function describeOrigin(source, { registered }) {
    if (source.kind === 'file' || registered === undefined)
        return source.kind === 'file' ? source.path : 'ECS';
    const name = `${registered.family}:${registered.revision}`;
    return source.kind === 'service' ? `${name}, which service ${source.service} has now` : name;
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

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ awsCalls)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(3047);
;// CONCATENATED MODULE: ./build/src/aws/failure.js

// Names as in https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html and the services' own throttling errors.
const THROTTLED = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceededException|ProvisionedThroughput)/;
const EXPIRED = /^(?:ExpiredToken|RequestExpired|TokenRefreshRequired)/;
const NOT_ACCEPTED = /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|MissingAuthenticationToken|IncompleteSignature)/;
const DENIED = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|OptInRequired)/;
const CONFLICT = /^(?:Conflict|UpdateInProgress|ResourceInUse|ServiceNotActive)/;
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** Reads an error that an AWS SDK client threw. */
function classifyFailure(error) {
    const { name, status, systemCode } = readError(error);
    if (THROTTLED.test(name) || status === 429)
        return { kind: 'not-carried-out', code: 'throttled' };
    if (EXPIRED.test(name))
        return { kind: 'refused', code: 'credentials-expired' };
    if (name === 'CredentialsProviderError' || NOT_ACCEPTED.test(name))
        return { kind: 'refused', code: 'credentials-missing' };
    if (DENIED.test(name) || status === 403)
        return { kind: 'refused', code: 'access-denied' };
    if (status !== undefined && status >= 400 && status < 500)
        return { kind: 'refused', code: readRefusal(name) };
    if (systemCode !== undefined && NOT_SENT.includes(systemCode))
        return { kind: 'not-carried-out', code: 'unreachable' };
    if (status === undefined && isProgrammingError(error))
        return { kind: 'refused', code: 'platform-error' };
    return { kind: 'unknown' };
}
/** The error for people, for a call named by its IAM action (`ecs:UpdateService`). */
function describeFailure(action, code, cause) {
    const said = readError(cause).message;
    return new errors/* DeployError */.s(code, `${ADVICE[code]?.(action) ?? `${action} failed.`}${said === '' ? '' : ` AWS said: ${said}`}`, { cause });
}
const ADVICE = {
    'access-denied': action => `${action} was denied: allow it in the role's policy.`,
    'credentials-expired': action => `The AWS credentials expired before ${action}: configure them again, or ask for a longer session (role-duration-seconds).`,
    'credentials-missing': action => `${action} has no usable AWS credentials: configure them in an earlier step (aws-actions/configure-aws-credentials).`,
    'not-found': action => `${action} did not find what it was asked for.`,
    rejected: action => `AWS rejected ${action}.`,
    conflict: action => `${action} does not fit what is going on now.`,
    throttled: action => `AWS throttled ${action} for longer than the time given to retries.`,
    unreachable: action => `AWS could not be reached for ${action} within the time given to retries.`,
    'outcome-unknown': action => `The answer to ${action} was lost: it may have been carried out.`
};
function readRefusal(name) {
    if (CONFLICT.test(name))
        return 'conflict';
    return name.includes('NotFound') ? 'not-found' : 'rejected';
}
function readError(error) {
    if (!(error instanceof Error))
        return { name: '', message: String(error), status: undefined, systemCode: undefined };
    const { $metadata, code } = error;
    return {
        name: error.name,
        message: error.message,
        status: $metadata?.httpStatusCode,
        systemCode: typeof code === 'string' ? code : undefined
    };
}
function isProgrammingError(error) {
    return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/src/aws/calls.js

const CALL_LIMIT_MILLISECONDS = 5_000;
const RETRY_BUDGET_MILLISECONDS = 60_000;
const FIRST_DELAY_MILLISECONDS = 200;
const LONGEST_DELAY_MILLISECONDS = 5_000;
/** Makes calls in `clock`'s time; `random` (0..1) spreads the retries (full jitter). */
function awsCalls({ clock, random }) {
    let count = 0;
    async function attempt(send) {
        count += 1;
        const limit = new AbortController();
        const done = new AbortController();
        void clock.sleep(CALL_LIMIT_MILLISECONDS, done.signal).then(() => limit.abort());
        try {
            return await send({ abortSignal: limit.signal });
        }
        finally {
            done.abort();
        }
    }
    async function call(action, send, repeatable) {
        const deadlineAt = clock.now() + RETRY_BUDGET_MILLISECONDS;
        for (let tries = 0;; tries += 1) {
            try {
                return await attempt(send);
            }
            catch (error) {
                const failure = classifyFailure(error);
                if (failure.kind === 'refused')
                    throw describeFailure(action, failure.code, error);
                if (failure.kind === 'unknown' && repeatable === 'once')
                    throw describeFailure(action, 'outcome-unknown', error);
                const delay = random() * Math.min(LONGEST_DELAY_MILLISECONDS, FIRST_DELAY_MILLISECONDS * 2 ** tries);
                const code = failure.kind === 'unknown' ? 'unreachable' : failure.code;
                if (clock.now() + delay > deadlineAt)
                    throw describeFailure(action, code, error);
                await clock.sleep(delay);
            }
        }
    }
    return {
        read: (action, send) => call(action, send, 'repeatable'),
        change: (action, send) => call(action, send, 'once'),
        get count() {
            return count;
        }
    };
}
//# sourceMappingURL=calls.js.map

/***/ }),

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ clientSettings)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3047);

/** Reads the region; credentials and endpoint are left to the SDK's own chain. Throws `bad-input` without a region. */
function clientSettings(env) {
    const region = [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(name => name !== undefined && name !== '');
    if (region === undefined) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', 'No AWS region is set: configure credentials in an earlier step (aws-actions/configure-aws-credentials), or set the environment variable AWS_REGION.');
    }
    return {
        region,
        maxAttempts: 1,
        requestHandler: { connectionTimeout: 3_000, requestTimeout: 5_000, throwOnRequestTimeout: true }
    };
}
//# sourceMappingURL=client-settings.js.map

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
  A: () => (/* binding */ readTaskDefinitionChanges)
});

// UNUSED EXPORTS: NO_CHANGES

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

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ stepInputs)
});

// UNUSED EXPORTS: maskSecret

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 21 modules
var core = __nccwpck_require__(3426);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(3047);
;// CONCATENATED MODULE: ./build/src/domain/input/duration.js
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
;// CONCATENATED MODULE: ./build/src/domain/input/input-reader.js


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
                throw (0,errors/* badInput */.A)(name, 'a value is required and none was given. Add it under `with:`.');
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
            throw (0,errors/* badInput */.A)(name, `expected true or false, got "${clip(value)}".`);
        },
        wholeNumber(name, { from, to }) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
            if (number >= from && number <= to)
                return number;
            throw (0,errors/* badInput */.A)(name, `expected a whole number from ${from} to ${to}, got "${clip(value)}".`);
        },
        durationSeconds(name, { from, to }) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const seconds = parseDurationSeconds(value);
            if (seconds !== undefined && seconds >= from && seconds <= to)
                return seconds;
            throw (0,errors/* badInput */.A)(name, `expected a duration such as 90s, 15m or 1h30m (${from} to ${to} seconds), got "${clip(value)}".`);
        },
        choice(name, choices) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const found = choices.find(choice => choice === value);
            if (found !== undefined)
                return found;
            throw (0,errors/* badInput */.A)(name, `expected one of ${choices.join(', ')}; got "${clip(value)}".`);
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
;// CONCATENATED MODULE: ./build/src/runner/inputs.js


/** The step's inputs as the runner hands them over. Blocks keep their inner whitespace. */
function stepInputs() {
    return inputReader(name => (0,core/* getInput */.V4)(name, { trimWhitespace: false }));
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
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, setSecret, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

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
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
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
/******/ var __webpack_exports__ = __nccwpck_require__(5133);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
