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

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 445:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// Loaded in place of `undici` in every bundle (see `paths` in tsconfig.json, which ncc honours): @actions/http-client
// imports undici when the process starts, yet needs it only behind a proxy. `__esModule` must read as undefined, else the
// bundler's interop code loads the real module at once. scripts/bundle-action.ts writes the real one beside each bundle.
const load = () => __nccwpck_require__(2472)
module.exports = new Proxy({}, { get: (_, key) => (key === '__esModule' ? undefined : load()[key]) })


/***/ }),

/***/ 831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __nccwpck_require__(521);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./build/src/domain/task-definition/text-place.js
var text_place = __nccwpck_require__(1975);
;// CONCATENATED MODULE: ./build/src/domain/gate/find-nearest.js
const WORD_START = 3;
/** The candidate that a word is the start of, or else the one that takes the fewest single-character edits to become. */
function findNearest(word, candidates) {
    const begun = candidates.filter(candidate => word.length >= WORD_START && candidate.startsWith(word));
    const [nearest] = (begun.length > 0 ? begun : candidates).toSorted((one, other) => distance(word, one) - distance(word, other));
    return nearest ?? '';
}
/** Levenshtein distance. */
function distance(from, to) {
    let above = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 0; row < from.length; row += 1) {
        const line = [row + 1];
        for (let column = 1; column <= to.length; column += 1) {
            const replaced = (above[column - 1] ?? 0) + (from[row] === to[column - 1] ? 0 : 1);
            line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
        }
        above = line;
    }
    return above.at(-1) ?? 0;
}
//# sourceMappingURL=find-nearest.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/gate-text.js



/** The error of a place in the input. */
function badGate(at, message) {
    return (0,text_place/* badText */.rY)({ origin: { kind: 'input', input: 'gates' }, position: at }, message);
}
/** Reads the YAML of the input: plain data of the core schema, each key once. */
function readGateText(text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const document = parse(text, lineCounter, place);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw badGate(place(problem.pos[0]), `this is not valid YAML (${explain(problem.code)}).`);
    return convert(document.contents, place);
}
function parse(text, lineCounter, place) {
    try {
        return (0,dist/* parseDocument */.Tp)(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            stringKeys: true,
            prettyErrors: false,
            // Quieter, the library would not even say that there is a second document.
            logLevel: 'error',
            lineCounter
        });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw badGate(place(0), 'lists and mappings are nested too deep.');
        throw error;
    }
}
function explain(code) {
    return code === 'DUPLICATE_KEY'
        ? 'this key is there twice; write a list under the first'
        : code.toLowerCase().replaceAll('_', ' ');
}
function convert(node, place) {
    const at = place(offsetOf(node));
    if ((0,dist/* isAlias */.Vj)(node))
        throw badGate(at, 'aliases are not read; write the value out.');
    if ((0,dist/* isNode */.Ll)(node) && node.tag !== undefined)
        throw badGate(at, 'tags (!…) are not read; write plain data.');
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', items: node.items.map(item => convert(item, place)), at };
    if ((0,dist/* isMap */.jh)(node))
        return { kind: 'mapping', entries: node.items.map(pair => convertPair(pair, place)), at };
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return { kind: 'blank', at };
    return { kind: 'scalar', text: typeof node.value === 'string' ? node.value : (node.source ?? ''), at };
}
function convertPair({ key, value }, place) {
    const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
    const keyAt = place(offsetOf(key));
    const text = convert(value, place);
    // A missing value has no place of its own.
    return { key: name, keyAt, value: text.kind === 'blank' ? { kind: 'blank', at: keyAt } : text };
}
function offsetOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** The entries of a mapping by key. A key that is not known is an error that names the nearest known one. */
function readMapping(text, { keys, of }) {
    if (text.kind === 'blank')
        return new Map();
    if (text.kind !== 'mapping') {
        throw badGate(text.at, `expected ${of} as a mapping of ${keys.join(', ')}; got ${describeGateText(text)}.`);
    }
    return new Map(text.entries.map(entry => [readKey(entry, { keys, of }), entry.value]));
}
function readKey({ key, keyAt }, { keys, of }) {
    const known = keys.find(name => name === key);
    if (known !== undefined)
        return known;
    throw badGate(keyAt, unknownKey(key, { keys, of }));
}
/** What to say about a key that is not known. */
function unknownKey(key, { keys, of }) {
    return `${of} has no key "${clip(key)}"; did you mean "${findNearest(key, keys)}"? Known: ${keys.join(', ')}.`;
}
/** What stands there, for an error. */
function describeGateText(text) {
    switch (text.kind) {
        case 'blank':
            return 'nothing';
        case 'scalar':
            return `"${clip(text.text)}"`;
        case 'list':
            return 'a list';
        case 'mapping':
            return 'a mapping';
    }
}
function clip(text) {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
//# sourceMappingURL=gate-text.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/gate-values.js


function readText(text, what) {
    if (text.kind === 'scalar' && text.text.trim() !== '')
        return text.text;
    throw badGate(text.at, `expected ${what}, got ${describeGateText(text)}.`);
}
function readChoice(text, choices) {
    const found = choices.find(choice => text.kind === 'scalar' && choice === text.text);
    if (found !== undefined)
        return found;
    throw badGate(text.at, `expected one of ${choices.join(', ')}; got ${describeGateText(text)}.`);
}
function readWholeNumber(text, { from, to }) {
    const number = text.kind === 'scalar' && /^\d+$/.test(text.text) ? Number(text.text) : Number.NaN;
    if (number >= from && number <= to)
        return number;
    throw badGate(text.at, `expected a whole number from ${from} to ${to}, got ${describeGateText(text)}.`);
}
/** `5%` or `0.1 %` as a share. A bare number is refused: 0.05 could be 5 % or 0.05 %. */
function readPercent(text, { above, from, to }) {
    const written = text.kind === 'scalar' ? /^(\d+(?:\.\d+)?) ?%$/.exec(text.text)?.[1] : undefined;
    const percent = written === undefined ? Number.NaN : Number(written);
    if ((above === undefined || percent > above) && (from === undefined || percent >= from) && percent <= to) {
        return percent / 100;
    }
    const range = above === undefined ? `from ${from ?? 0} % to ${to} %` : `above ${above} %, up to ${to} %`;
    throw badGate(text.at, `expected a percentage such as 5% (${range}), got ${describeGateText(text)}.`);
}
/** `90s`, `2m`, `1h30m` in seconds. */
function readSeconds(text, { from, to }) {
    const seconds = text.kind === 'scalar' && !/^\d+$/.test(text.text) ? (0,duration/* parseDurationSeconds */.l)(text.text) : undefined;
    if (seconds !== undefined && seconds >= from && seconds <= to)
        return seconds;
    throw badGate(text.at, `expected a duration such as 90s or 2m (${from} to ${to} seconds), got ${describeGateText(text)}.`);
}
function readMinutes(text, { from, to }) {
    const written = text.kind === 'scalar' ? /^(\d+)m$/.exec(text.text)?.[1] : undefined;
    const minutes = written === undefined ? Number.NaN : Number(written);
    if (minutes >= from && minutes <= to)
        return minutes;
    throw badGate(text.at, `expected whole minutes such as 5m (${from}m to ${to}m), got ${describeGateText(text)}.`);
}
/** `300ms`, `1.5s` in milliseconds. */
function readMilliseconds(text) {
    const [, written, unit] = text.kind === 'scalar' ? (/^(\d+(?:\.\d+)?) ?(ms|s)$/.exec(text.text) ?? []) : [];
    const milliseconds = unit === 's' ? Number(written) * 1000 : Number(written);
    if (milliseconds >= 1 && milliseconds <= 300_000)
        return Number(milliseconds.toFixed(3));
    throw badGate(text.at, `expected a response time such as 300ms or 1.5s (1 ms to 300 s), got ${describeGateText(text)}.`);
}
/** Minutes that an alert rule may look at. One would be noise, and gates never fail on it. */
const RULE_MINUTES = { from: 2, to: 999 };
/** `5m`: that many in a row · `3 of 5m` · `5m in total`. */
function readBreachRule(text) {
    const written = text.kind === 'scalar' ? /^(?:(\d+) of )?(\d+)m( in total)?$/.exec(text.text) : undefined;
    const [, some, all, total] = written ?? [];
    const rule = all === undefined ? undefined : breachRule(some, Number(all), total);
    if (rule !== undefined && rule.minutes >= RULE_MINUTES.from && Number(all) <= RULE_MINUTES.to)
        return rule;
    throw badGate(text.at, `expected minutes such as 5m (in a row), "3 of 5m" or "5m in total", from ${RULE_MINUTES.from}m to ${RULE_MINUTES.to}m; got ${describeGateText(text)}.`);
}
function breachRule(some, all, total) {
    if (some === undefined)
        return { kind: total === undefined ? 'consecutive' : 'cumulative', minutes: all };
    if (total !== undefined || Number(some) > all)
        return undefined;
    return { kind: 'm-of-n', minutes: Number(some), of: all };
}
//# sourceMappingURL=gate-values.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/gate-draft.js

function readMode(text, { mode }) {
    return text === undefined ? mode : readChoice(text, ['enforce', 'observe']);
}
//# sourceMappingURL=gate-draft.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read-alarms-gate.js



/** DescribeAlarms takes that many: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const ALARMS_AT_MOST = 100;
/** `alarms: name`, `alarms: [name, name]`, `alarms: { names: […], mode: observe }` */
function readAlarmsGate(text, defaults) {
    const given = text.kind === 'mapping' ? readMapping(text, { keys: ['names', 'mode'], of: 'alarms' }) : new Map([['names', text]]);
    const names = given.get('names');
    const texts = names?.kind === 'list' ? names.items : names === undefined ? [] : [names];
    if (texts.length === 0 || texts.length > ALARMS_AT_MOST) {
        throw badGate(text.at, `alarms needs the names of 1 to ${ALARMS_AT_MOST} CloudWatch alarms.`);
    }
    const alarms = texts.map(name => readText(name, 'the name of a CloudWatch alarm'));
    return { kind: 'alarms', name: 'alarms', mode: readMode(given.get('mode'), defaults), alarms: [...new Set(alarms)] };
}
/** `targets:`, `targets: { mode: observe }` */
function readTargetsGate(text, defaults) {
    const given = readMapping(text, { keys: ['mode'], of: 'targets' });
    return { kind: 'targets', name: 'targets', mode: readMode(given.get('mode'), defaults) };
}
//# sourceMappingURL=read-alarms-gate.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/format-breach-rule.js
/** As it is written in the input: `5m`, `3 of 5m`, `5m in total`. */
function formatBreachRule(rule) {
    switch (rule.kind) {
        case 'consecutive':
            return `${rule.minutes}m`;
        case 'm-of-n':
            return `${rule.minutes} of ${rule.of}m`;
        case 'cumulative':
            return `${rule.minutes}m in total`;
    }
}
//# sourceMappingURL=format-breach-rule.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/format-figures.js
var format_figures = __nccwpck_require__(2685);
;// CONCATENATED MODULE: ./build/src/domain/gate/read-alert-rule.js





const PERCENTILE_KEY = /^p([1-9]\d?(?:\.\d{1,3})?)-above$/;
/** `p95-above`, `p99.9-above`: the percentile that an alert rule's key names. */
function percentileOf(key) {
    const written = PERCENTILE_KEY.exec(key)?.[1];
    return written === undefined ? undefined : Number(written);
}
/** `error-rate-above: 5% for 5m`, as people write their alerts. */
function readErrorRule(text, defaults) {
    const parts = splitRule(text, { key: 'error-rate-above', example: '5% for 5m' });
    const maxRate = readPercent(parts.limit, { above: 0, to: 99 });
    return draftRule(parts, {
        maxRate,
        signal: { kind: 'errors' },
        subject: `error rate above ${(0,format_figures/* formatRate */.CE)(maxRate)}`,
        defaults
    });
}
/**
 * `p95-above: 1000ms for 5m`. The 95th percentile lies above 1000 ms exactly when more than 5 % of the requests are slower,
 * and that can be counted; percentiles can neither be added nor averaged.
 */
function readPercentileRule(text, key, defaults) {
    const percentile = percentileOf(key) ?? 0;
    const parts = splitRule(text, { key, example: '1000ms for 5m' });
    const slowerThanMilliseconds = readMilliseconds(parts.limit);
    return draftRule(parts, {
        maxRate: Number(((100 - percentile) / 100).toFixed(6)),
        signal: { kind: 'slow', slowerThanMilliseconds },
        subject: `p${percentile} above ${slowerThanMilliseconds} ms`,
        defaults
    });
}
/** Both ways to write a rule: `5% for 5m`, or a mapping of its parts. */
function splitRule(text, { key, example }) {
    if (text.kind === 'mapping')
        return readParts(text, { key, example });
    const [, limit, minutes] = text.kind === 'scalar' ? (/^(.*?) for (.*)$/.exec(text.text) ?? []) : [];
    if (limit === undefined || minutes === undefined) {
        throw badGate(text.at, `expected ${key} as "${example}", got ${describeGateText(text)}.`);
    }
    const part = (written) => ({ kind: 'scalar', text: written, at: text.at });
    return { limit: part(limit), breaches: readBreachRule(part(minutes)), mode: undefined, minRequestsPerMinute: 1 };
}
function readParts(text, { key, example }) {
    const given = readMapping(text, { keys: ['limit', 'for', 'min-requests-per-minute', 'mode'], of: key });
    const limit = given.get('limit');
    const minutes = given.get('for');
    if (limit === undefined || minutes === undefined) {
        throw badGate(text.at, `${key} needs limit and for, such as "${example}".`);
    }
    const least = given.get('min-requests-per-minute');
    return {
        limit,
        breaches: readBreachRule(minutes),
        mode: given.get('mode'),
        minRequestsPerMinute: least === undefined ? 1 : readWholeNumber(least, { from: 1, to: 1_000_000 })
    };
}
function draftRule({ breaches, mode, minRequestsPerMinute }, rule) {
    return {
        kind: 'threshold',
        name: `${rule.subject} for ${formatBreachRule(breaches)}`,
        mode: readMode(mode, rule.defaults),
        signal: rule.signal,
        maxRate: rule.maxRate,
        breaches,
        minRequestsPerMinute
    };
}
//# sourceMappingURL=read-alert-rule.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read-http-gate.js



const KEYS = [
    'url',
    'method',
    'headers',
    'status',
    'body-contains',
    'response-headers',
    'version',
    'times-in-a-row',
    'within',
    'every',
    'timeout',
    'mode'
];
/** `http:` an address and what it must answer. */
function readHttpGate(text, defaults) {
    const given = readMapping(text, { keys: KEYS, of: 'http' });
    const urlText = given.get('url');
    if (urlText === undefined)
        throw badGate(text.at, 'http needs url, the address to probe.');
    const url = readUrl(urlText);
    const method = given.get('method');
    return {
        kind: 'http',
        name: `http ${url}`,
        mode: readMode(given.get('mode'), defaults),
        url,
        method: method === undefined ? 'GET' : readChoice(method, ['GET', 'HEAD']),
        requestHeaders: readHeaders(given.get('headers'), 'headers'),
        expect: readExpectation(given),
        timesInARow: readCount(given.get('times-in-a-row')),
        withinSeconds: readSecondsOr(given.get('within'), { from: 1, to: 3600, otherwise: 120 }),
        everySeconds: readSecondsOr(given.get('every'), { from: 1, to: 300, otherwise: 5 }),
        timeoutSeconds: readSecondsOr(given.get('timeout'), { from: 1, to: 60, otherwise: 5 })
    };
}
function readUrl(text) {
    const url = text.kind === 'scalar' ? text.text : '';
    if (/^https?:\/\/[^\s/@]+(?:\/\S*)?$/.test(url) && URL.canParse(url))
        return url;
    throw badGate(text.at, `expected url to be an http:// or https:// address without a password, got ${describeGateText(text)}.`);
}
function readExpectation(given) {
    const body = given.get('body-contains');
    const version = given.get('version');
    return {
        statuses: readStatuses(given.get('status')),
        bodyContains: body === undefined ? undefined : readText(body, 'a part of the body'),
        headers: readHeaders(given.get('response-headers'), 'response-headers'),
        version: version === undefined ? undefined : readVersion(version)
    };
}
function readStatuses(text) {
    if (text === undefined)
        return [{ from: 200, to: 299 }];
    const items = text.kind === 'list' ? text.items : [text];
    if (items.length === 0)
        throw badGate(text.at, 'status needs a status code, such as 200 or 200-299.');
    return items.map(readStatusRange);
}
function readStatusRange(text) {
    const [, from, to = from] = text.kind === 'scalar' ? (/^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(text.text) ?? []) : [];
    if (from !== undefined && Number(from) <= Number(to))
        return { from: Number(from), to: Number(to) };
    throw badGate(text.at, `expected a status code such as 200 or 200-299, got ${describeGateText(text)}.`);
}
function readHeaders(text, of) {
    if (text === undefined)
        return new Map();
    if (text.kind !== 'mapping')
        throw badGate(text.at, `expected ${of} as a mapping of header names, got ${describeGateText(text)}.`);
    return new Map(text.entries.map(({ key, keyAt, value }) => {
        if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(key))
            throw badGate(keyAt, `"${key}" is no header name.`);
        return [key, readText(value, `the value of header ${key}`)];
    }));
}
/** `{ equals: 1.4.2, header: x-version }` or `{ equals: 1.4.2, json: build.version }` */
function readVersion(text) {
    const given = readMapping(text, { keys: ['equals', 'header', 'json'], of: 'version' });
    const equals = given.get('equals');
    const header = given.get('header');
    const json = given.get('json');
    if (equals === undefined || (header === undefined) === (json === undefined)) {
        throw badGate(text.at, 'version needs equals, and either header or json to say where the answer tells its version.');
    }
    return {
        equals: readText(equals, 'the version that must answer'),
        in: header === undefined
            ? { kind: 'json', path: readText(json ?? text, 'the path of a JSON member, such as build.version').split('.') }
            : { kind: 'header', name: readText(header, 'the name of a header') }
    };
}
function readCount(text) {
    return text === undefined ? 3 : readWholeNumber(text, { from: 1, to: 100 });
}
function readSecondsOr(text, { from, to, otherwise }) {
    return text === undefined ? otherwise : readSeconds(text, { from, to });
}
//# sourceMappingURL=read-http-gate.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read-series-gate.js



const PLACEHOLDERS = ['{target-group}', '{load-balancer}', '{task-definition}'];
/** `mann-whitney:` any CloudWatch metric that tells the two revisions apart. */
function readSeriesGate(text, defaults) {
    const given = readMapping(text, {
        keys: ['metric', 'fails-when', 'tolerance', 'confidence', 'mode'],
        of: 'mann-whitney'
    });
    const metricText = given.get('metric');
    const failsWhen = given.get('fails-when');
    if (metricText === undefined || failsWhen === undefined) {
        throw badGate(text.at, 'mann-whitney needs metric, and fails-when: higher, lower or different.');
    }
    const metric = readMetric(metricText);
    const tolerance = given.get('tolerance');
    const confidence = given.get('confidence');
    return {
        kind: 'mann-whitney',
        name: `${metric.name} by rank`,
        mode: readMode(given.get('mode'), defaults),
        metric,
        failsWhen: readChoice(failsWhen, ['higher', 'lower', 'different']),
        tolerance: tolerance === undefined ? 0.25 : readPercent(tolerance, { from: 0, to: 900 }),
        confidence: confidence === undefined ? 0.98 : readPercent(confidence, { from: 50, to: 99.99 })
    };
}
function readMetric(text) {
    const given = readMapping(text, { keys: ['namespace', 'name', 'statistic', 'dimensions'], of: 'metric' });
    const need = (key) => {
        const value = given.get(key);
        if (value === undefined)
            throw badGate(text.at, `metric needs ${key}.`);
        return readText(value, `the metric's ${key}`);
    };
    return {
        namespace: need('namespace'),
        name: need('name'),
        statistic: need('statistic'),
        dimensions: readDimensions(given.get('dimensions') ?? text)
    };
}
/** At least one dimension must tell the revisions apart, or the canary would be compared with itself. */
function readDimensions(text) {
    const entries = text.kind === 'mapping' ? text.entries : [];
    const dimensions = new Map(entries.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']));
    const told = [...dimensions.values()].some(value => PLACEHOLDERS.some(placeholder => value.includes(placeholder)));
    if (told)
        return dimensions;
    throw badGate(text.at, `metric needs dimensions that tell the revisions apart, one with ${PLACEHOLDERS.join(', ')} in its value; got ${describeGateText(text)}.`);
}
//# sourceMappingURL=read-series-gate.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/read-signal-gates.js



const TOLERANCE = 0.25;
const MAX_ERROR_RATE = 0.01;
const SHARED_BREACH_MINUTES = 5;
/** `errors:` the two default tests on failed requests, against the stable revision and against the service level. */
function readErrorGates(text, defaults) {
    const given = readMapping(text, { keys: ['max-rate', 'tolerance', 'shared-breach-wait', 'mode'], of: 'errors' });
    const signal = { kind: 'errors' };
    return [
        readRelative(given, { signal, name: 'errors', defaults }),
        readAbsolute(given, { signal, name: 'errors', defaults })
    ];
}
/** `latency:` the same tests on slow requests; the service level only when one is given. */
function readLatencyGates(text, defaults) {
    const given = readMapping(text, {
        keys: ['slower-than', 'max-rate', 'tolerance', 'shared-breach-wait', 'mode'],
        of: 'latency'
    });
    const cut = given.get('slower-than');
    if (cut === undefined)
        throw badGate(text.at, 'latency needs slower-than: from when on is a request slow? Such as 300ms.');
    const slowerThanMilliseconds = readMilliseconds(cut);
    const signal = { kind: 'slow', slowerThanMilliseconds };
    const part = { signal, name: `slower than ${slowerThanMilliseconds} ms`, defaults };
    if (given.has('max-rate'))
        return [readRelative(given, part), readAbsolute(given, part)];
    const wait = given.get('shared-breach-wait');
    if (wait !== undefined)
        throw badGate(wait.at, 'shared-breach-wait means nothing here without max-rate.');
    return [readRelative(given, part)];
}
function readRelative(given, { signal, name, defaults }) {
    const tolerance = given.get('tolerance');
    return {
        kind: 'relative',
        name: `${name} against stable`,
        mode: readMode(given.get('mode'), defaults),
        signal,
        tolerance: tolerance === undefined ? TOLERANCE : readPercent(tolerance, { from: 0, to: 900 })
    };
}
function readAbsolute(given, { signal, name, defaults }) {
    const maxRate = given.get('max-rate');
    const wait = given.get('shared-breach-wait');
    return {
        kind: 'absolute',
        name: `${name} against the service level`,
        mode: readMode(given.get('mode'), defaults),
        signal,
        maxRate: maxRate === undefined ? MAX_ERROR_RATE : readPercent(maxRate, { above: 0, to: 50 }),
        sharedBreachMinutes: wait === undefined ? SHARED_BREACH_MINUTES : readMinutes(wait, { from: 0, to: 60 })
    };
}
//# sourceMappingURL=read-signal-gates.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/parse-gates.js








/** The chance of ever aborting a sound canary, over all tests. */
const FALSE_ABORT_RATE = 0.01;
const LEAST_REQUESTS = 100;
/** No error in n requests bounds the rate by 3/n (95 %): the rule of three. */
const RULE_OF_THREE = 3;
const SETTINGS = ['min-requests', 'false-abort-rate', 'warm-up', 'metric-delay', 'mode'];
const GATES = {
    errors: readErrorGates,
    latency: each(readLatencyGates),
    'error-rate-above': each((text, defaults) => [readErrorRule(text, defaults)]),
    alarms: (text, defaults) => [readAlarmsGate(text, defaults)],
    http: each((text, defaults) => [readHttpGate(text, defaults)]),
    targets: (text, defaults) => [readTargetsGate(text, defaults)],
    'mann-whitney': each((text, defaults) => [readSeriesGate(text, defaults)])
};
const NAMES = Object.keys(GATES).toSpliced(3, 0, 'p95-above');
const KNOWN = [...NAMES, ...SETTINGS];
/**
 * Reads the input `gates`: which gates judge a rollout, and how. What is named is all there is. Published as
 * schemas/gates.v1.json. Throws a DeployError with line and column.
 */
function parseGates(text) {
    const root = readGateText(text);
    if (root.kind !== 'mapping') {
        throw badGate(root.at, `expected a mapping of gates such as "errors:", got ${describeGateText(root)}.`);
    }
    const settings = pickSettings(root);
    const drafts = readDrafts(root, { mode: readMode(settings.get('mode'), { mode: 'enforce' }) });
    return {
        gates: shareSettings(drafts, settings),
        warmUpMinutes: readOr(settings.get('warm-up'), 1, value => readMinutes(value, { from: 1, to: 60 })),
        metricDelaySeconds: readOr(settings.get('metric-delay'), 120, value => readSeconds(value, { from: 0, to: 600 }))
    };
}
function readDrafts(root, defaults) {
    const entries = root.entries.filter(({ key }) => !isSetting(key));
    if (entries.length === 0)
        throw badGate(root.at, `no gate is named; expected one of ${NAMES.join(', ')}.`);
    const names = new Set();
    return entries.flatMap(entry => {
        const drafts = readEntry(entry, defaults);
        for (const { name } of drafts) {
            if (names.has(name))
                throw badGate(entry.keyAt, `the gate "${name}" is there twice.`);
            names.add(name);
        }
        return drafts;
    });
}
function readEntry({ key, keyAt, value }, defaults) {
    if (percentileOf(key) !== undefined) {
        return each(text => [readPercentileRule(text, key, defaults)])(value, defaults);
    }
    const read = Object.hasOwn(GATES, key) ? GATES[key] : undefined;
    if (read !== undefined)
        return read(value, defaults);
    throw badGate(keyAt, unknownKey(key, { keys: KNOWN, of: 'gates' }));
}
/** Gates that may be given several times, as a list. */
function each(read) {
    return (text, defaults) => {
        if (text.kind !== 'list')
            return read(text, defaults);
        if (text.items.length === 0)
            throw badGate(text.at, 'this list is empty.');
        return text.items.flatMap(item => read(item, defaults));
    };
}
function pickSettings(root) {
    return new Map(root.entries.flatMap(({ key, value }) => (isSetting(key) ? [[key, value]] : [])));
}
function isSetting(key) {
    return SETTINGS.some(setting => setting === key);
}
/** All tests together err as rarely as asked for, so each gets its share (Bonferroni), whether it decides or observes. */
function shareSettings(drafts, settings) {
    const rate = readOr(settings.get('false-abort-rate'), FALSE_ABORT_RATE, value => readPercent(value, { above: 0, to: 50 }));
    const tests = drafts.filter(({ kind }) => kind === 'relative' || kind === 'absolute').length;
    const minRequests = readOr(settings.get('min-requests'), requestsFor(drafts), value => readWholeNumber(value, { from: 1, to: 1_000_000_000 }));
    return drafts.map(draft => {
        if (draft.kind === 'relative' || draft.kind === 'absolute')
            return { ...draft, alpha: rate / tests, minRequests };
        return draft.kind === 'threshold' ? { ...draft, minRequests } : draft;
    });
}
function requestsFor(drafts) {
    const rates = drafts.flatMap(draft => draft.kind === 'absolute' && draft.signal.kind === 'errors' ? [draft.maxRate] : []);
    return Math.max(LEAST_REQUESTS, ...rates.map(rate => Math.ceil(RULE_OF_THREE / rate)));
}
function readOr(text, otherwise, read) {
    return text === undefined ? otherwise : read(text);
}
//# sourceMappingURL=parse-gates.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/check-probe.js
var check_probe = __nccwpck_require__(1995);
;// CONCATENATED MODULE: ./build/src/domain/gate/describe-gate.js


/** What a gate will do, in one line for a plan. */
function describeGate(gate) {
    return `${gate.name}: ${describeRule(gate)}${gate.mode === 'observe' ? ' (observes only)' : ''}`;
}
function describeRule(gate) {
    switch (gate.kind) {
        case 'relative':
            return `fails above ${Number((1 + gate.tolerance).toFixed(3))} times the stable rate, ${describeTest(gate)}`;
        case 'absolute':
            return `fails above ${(0,format_figures/* formatRate */.CE)(gate.maxRate)}, ${describeTest(gate)}`;
        case 'threshold':
            return `passes with ${(0,format_figures/* formatCount */.B4)(gate.minRequests)} requests a step or more`;
        case 'alarms':
            return `none of ${gate.alarms.join(', ')} in ALARM`;
        case 'http':
            return describeProbes(gate);
        case 'targets':
            return 'none unhealthy twice in a row';
        case 'mann-whitney':
            return `fails when ${gate.failsWhen} by more than ${(0,format_figures/* formatRate */.CE)(gate.tolerance)} (${(0,format_figures/* formatRate */.CE)(gate.confidence)} confidence)`;
    }
}
function describeTest({ alpha, minRequests }) {
    return `falsely at most once in ${(0,format_figures/* formatCount */.B4)(Math.round(1 / alpha))} rollouts; passes with ${(0,format_figures/* formatCount */.B4)(minRequests)} requests a step or more`;
}
function describeProbes({ expect, timesInARow, withinSeconds }) {
    return `answers ${(0,check_probe/* formatStatuses */.c)(expect.statuses)} ${timesInARow} times in a row within ${withinSeconds} s`;
}
//# sourceMappingURL=describe-gate.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/describe-rollout-plan.js


/** The plan for people, line by line: what moves when, how long it takes, who judges. */
function describeRolloutPlan(plan, { gates }) {
    const { budget } = plan;
    const between = plan.stops.filter(stop => !plan.waypoints.includes(stop));
    return [
        `ECS shifts the traffic ${describeStrategy(plan.strategy)}; it is judged at ${plan.waypoints.join(', ')} %.`,
        ...(between.length === 0 ? [] : [`Its pauses at ${between.join(', ')} % are continued at once.`]),
        `Each bake takes ${show(plan.bakeSeconds)}, and up to ${show(plan.bakeMaxSeconds)} while there is doubt.`,
        `If nobody answers a pause, ECS rolls back by itself after ${plan.hookTimeoutMinutes} minutes.`,
        `In all: ${show(budget.atLeastSeconds)} at least, ${show(budget.atMostSeconds)} at most, ${show(budget.allowanceSeconds)} of which are set aside for ECS.`,
        ...gates.map(gate => `Gate ${describeGate(gate)}`),
        ...plan.warnings.map(warning => `Warning: ${warning}`)
    ];
}
function describeStrategy(strategy) {
    switch (strategy.kind) {
        case 'canary':
            return `to ${strategy.percent} %, then all of it (CANARY)`;
        case 'linear':
            return `by ${strategy.stepPercent} % at a time (LINEAR)`;
        case 'blue-green':
            return 'all at once (BLUE_GREEN)';
    }
}
function show(seconds) {
    return (0,duration/* formatDuration */.a)(seconds * 1000);
}
//# sourceMappingURL=describe-rollout-plan.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/decide-bake.js
var decide_bake = __nccwpck_require__(7262);
// EXTERNAL MODULE: ./build/src/domain/gate/judged-window.js
var judged_window = __nccwpck_require__(5824);
// EXTERNAL MODULE: ./build/src/domain/gate/judge-series.js + 1 modules
var judge_series = __nccwpck_require__(6938);
// EXTERNAL MODULE: ./build/src/domain/gate/judge-threshold.js
var judge_threshold = __nccwpck_require__(2429);
// EXTERNAL MODULE: ./build/src/domain/gate/e-value.js
var e_value = __nccwpck_require__(9183);
// EXTERNAL MODULE: ./build/src/domain/gate/signal.js
var signal = __nccwpck_require__(8510);
;// CONCATENATED MODULE: ./build/src/domain/rollout/rollout-steps.js

/** All traffic. */
const ALL_TENTHS = 1000;
/** Reads the input `steps`: `10, 50, 100`, `linear 20` or `blue-green`. */
function parseSteps(text) {
    const words = text.trim().toLowerCase();
    if (words === 'blue-green')
        return { kind: 'blue-green' };
    const linear = /^linear\s+(\S+)$/.exec(words)?.[1];
    if (linear !== undefined)
        return { kind: 'linear', tenths: parseWeight(linear) };
    const tenths = words.split(',').map(word => parseWeight(word.trim()));
    requireRising(tenths);
    return { kind: 'list', tenths };
}
/** `10, 50, 100` */
function formatSteps(tenths) {
    return tenths.map(weight => weight / 10).join(', ');
}
// ECS takes multiples of 0.1: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html
function parseWeight(word) {
    const written = /^(\d{1,3}(?:\.\d)?)%?$/.exec(word)?.[1];
    const tenths = written === undefined ? 0 : Math.round(Number(written) * 10);
    if (tenths >= 1 && tenths <= ALL_TENTHS)
        return tenths;
    throw (0,errors/* badInput */.A)('steps', `expected weights from 0.1 to 100 with at most one decimal ("10, 50, 100"), "linear 20" or "blue-green"; got "${word.slice(0, 60)}".`);
}
function requireRising(tenths) {
    const falling = tenths.findIndex((weight, index) => weight <= (tenths[index - 1] ?? 0));
    if (falling !== -1) {
        throw (0,errors/* badInput */.A)('steps', `each weight must be higher than the one before; ${formatSteps(tenths.slice(falling - 1, falling + 1))} is not.`);
    }
    if (tenths.at(-1) !== ALL_TENTHS) {
        throw (0,errors/* badInput */.A)('steps', `the last step must be 100, or the rollout would never be complete: "${formatSteps([...tenths, ALL_TENTHS])}".`);
    }
}
//# sourceMappingURL=rollout-steps.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/native-shape.js


/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html */
const LEAST_LINEAR_TENTHS = 30;
/** Says steps in the words of ECS, exactly or not at all. */
function shapeNatively(steps) {
    switch (steps.kind) {
        case 'blue-green':
            return { strategy: { kind: 'blue-green' }, stops: [ALL_TENTHS], waypoints: [ALL_TENTHS] };
        case 'linear':
            return shapeLinear(steps.tenths);
        case 'list':
            return shapeList(steps.tenths);
    }
}
function shapeLinear(tenths) {
    const stops = multiplesOf(tenths);
    if (tenths >= LEAST_LINEAR_TENTHS && stops.at(-1) === ALL_TENTHS) {
        return { strategy: { kind: 'linear', stepPercent: tenths / 10 }, stops, waypoints: stops };
    }
    // What ECS does with a remainder is not documented.
    throw (0,errors/* badInput */.A)('steps', `"linear ${tenths / 10}" is not possible: equal steps must be at least 3 and add up to exactly 100. Nearest: ${nearestLinear(tenths)}.`);
}
function shapeList(asked) {
    const [first = ALL_TENTHS] = asked;
    if (asked.length === 1)
        return { strategy: { kind: 'blue-green' }, stops: asked, waypoints: asked };
    if (asked.length === 2)
        return { strategy: { kind: 'canary', percent: first / 10 }, stops: asked, waypoints: asked };
    const step = asked.reduce(greatestCommonDivisor);
    if (step >= LEAST_LINEAR_TENTHS) {
        return { strategy: { kind: 'linear', stepPercent: step / 10 }, stops: multiplesOf(step), waypoints: asked };
    }
    const nearest = nearestLists(asked).map(list => `"${formatSteps(list)}"`);
    throw (0,errors/* badInput */.A)('steps', `ECS cannot stop at ${formatSteps(asked)} by itself: it makes two shifts ("10, 100"), or equal ones of at least 3, at some of which deploy-kit does not stop. Nearest: ${nearest.join(', ')}. Any list works with the ALB engine.`);
}
function nearestLinear(tenths) {
    return evenSteps()
        .toSorted((one, other) => Math.abs(one - tenths) - Math.abs(other - tenths))
        .slice(0, 2)
        .map(step => `"linear ${step / 10}"`)
        .join(', ');
}
/** The equal steps that are nearest to what was asked for, if any still stop before all traffic, and the plain canary. */
function nearestLists(asked) {
    const [first = ALL_TENTHS] = asked;
    const [nearest] = evenSteps()
        .map(step => roundTo(step, asked))
        .filter(list => list.length > 1)
        .toSorted((one, other) => native_shape_distance(asked, one) - native_shape_distance(asked, other));
    return nearest === undefined ? [[first, ALL_TENTHS]] : [nearest, [first, ALL_TENTHS]];
}
function roundTo(step, asked) {
    const rounded = asked.map(weight => Math.max(step, Math.round(weight / step) * step));
    return [...new Set(rounded)].toSorted((one, other) => one - other);
}
/** How far each weight asked for is from the nearest that can be had, in proportion to it: 1 to 4 is further than 50 to 52. */
function native_shape_distance(asked, list) {
    const off = asked.reduce((sum, weight) => sum + Math.min(...list.map(other => Math.abs(Math.log(other / weight)))), 0);
    return off + (asked.length - list.length) * Math.LN2;
}
/** Equal steps that add up to all traffic. */
function evenSteps() {
    return Array.from({ length: ALL_TENTHS / 2 }, (_, index) => index + 1).filter(step => step >= LEAST_LINEAR_TENTHS && ALL_TENTHS % step === 0);
}
function multiplesOf(step) {
    return Array.from({ length: Math.floor(ALL_TENTHS / step) }, (_, index) => (index + 1) * step);
}
function greatestCommonDivisor(one, other) {
    return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
//# sourceMappingURL=native-shape.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/plan-rollout.js










const BAKE_MAX_TIMES = 3;
/** A pause outlives the longest judgement by this much, so that it never expires under a healthy run. */
const PAUSE_SLACK_MINUTES = 10;
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html */
const PAUSE_MINUTES_AT_MOST = 20_160;
const DEPLOYMENT_DAYS_AT_MOST = 30;
/** Set aside for ECS: bringing the second fleet up, and each shift. */
const SCALE_UP_SECONDS = 600;
const SHIFT_SECONDS = 60;
/** Plans a rollout over ECS-native strategies. What contradicts itself, or could never end well, is an error. */
function planRollout(wish) {
    const shape = shapeNatively(parseSteps(wish.steps));
    const bakeMaxSeconds = wish.bakeMaxSeconds ?? wish.bakeSeconds * BAKE_MAX_TIMES;
    if (bakeMaxSeconds < wish.bakeSeconds) {
        throw (0,errors/* badInput */.A)('bake-max', `${plan_rollout_show(bakeMaxSeconds)} is shorter than the bake of ${plan_rollout_show(wish.bakeSeconds)} that it extends.`);
    }
    requireDecidable(wish.gates, bakeMaxSeconds);
    const budget = computeBudget(wish, { bakeMaxSeconds, waypoints: shape.waypoints.length, stops: shape.stops.length });
    const hookTimeoutMinutes = planPause(wish, bakeMaxSeconds);
    requireTime(budget, wish);
    return {
        strategy: shape.strategy,
        waypoints: shape.waypoints.map(toPercent),
        stops: shape.stops.map(toPercent),
        bakeSeconds: wish.bakeSeconds,
        bakeMaxSeconds,
        hookTimeoutMinutes,
        budget,
        warnings: [...warnOfBake(wish), ...warnOfTimeout(wish, budget), ...warnOfComparison(wish, shape.waypoints)]
    };
}
function toPercent(tenths) {
    return tenths / 10;
}
function computeBudget({ bakeSeconds, keepSeconds }, each) {
    const allowanceSeconds = SCALE_UP_SECONDS + each.stops * SHIFT_SECONDS;
    const before = each.waypoints - 1;
    return {
        bakeSeconds: each.waypoints * bakeSeconds,
        bakeMaxSeconds: each.waypoints * each.bakeMaxSeconds,
        keepSeconds,
        allowanceSeconds,
        atLeastSeconds: before * bakeSeconds + Math.max(bakeSeconds, keepSeconds),
        atMostSeconds: before * each.bakeMaxSeconds + Math.max(each.bakeMaxSeconds, keepSeconds) + allowanceSeconds
    };
}
/** The last pause lasts longest: a judgement or the time for which the old revision is kept, and then a person's time. */
function planPause({ keepSeconds, holdSeconds, gates }, bakeMaxSeconds) {
    const judged = Math.max(bakeMaxSeconds + gates.metricDelaySeconds, keepSeconds);
    const seconds = judged + holdSeconds + decide_bake/* EXPIRY_MARGIN_SECONDS */.tn;
    const minutes = Math.ceil(seconds / 60) + PAUSE_SLACK_MINUTES;
    if (minutes <= PAUSE_MINUTES_AT_MOST)
        return minutes;
    const longest = holdSeconds > judged ? 'hold-for' : keepSeconds > bakeMaxSeconds ? 'keep-for' : 'bake-max';
    throw (0,errors/* badInput */.A)(longest, `a pause would last ${plan_rollout_show(minutes * 60)}, and ECS ends every pause after 14 days.`);
}
/** A gate that could never see enough would stop every rollout, or none: both look like a gate and are not. */
function requireDecidable({ gates, ...rules }, bakeMaxSeconds) {
    const given = (0,judged_window/* judgedMinutesIn */.i)(bakeMaxSeconds, rules);
    for (const gate of gates.filter(({ mode }) => mode === 'enforce')) {
        const needed = minutesToDecide(gate);
        if (needed <= given)
            continue;
        const seconds = (needed + rules.warmUpMinutes) * 60 + rules.metricDelaySeconds;
        throw (0,errors/* badInput */.A)('bake-max', `gate "${gate.name}" needs ${minutes(needed)}, and a step of at most ${plan_rollout_show(bakeMaxSeconds)} gives ${given} (CloudWatch is ${rules.metricDelaySeconds} s late, ${rules.warmUpMinutes} min of warm-up are dropped). Give bake-max at least ${plan_rollout_show(seconds)}, or the gate mode: observe.`);
    }
}
function minutesToDecide(gate) {
    switch (gate.kind) {
        case 'relative':
        case 'absolute':
            return 1;
        case 'threshold':
            return (0,judge_threshold/* minutesNeeded */.z)(gate.breaches);
        case 'mann-whitney':
            return judge_series/* SERIES_MINUTES_NEEDED */.k;
        case 'alarms':
        case 'http':
        case 'targets':
            return 0;
    }
}
function requireTime(budget, { timeoutSeconds }) {
    if (timeoutSeconds !== undefined && timeoutSeconds <= budget.atLeastSeconds) {
        throw (0,errors/* badInput */.A)('timeout', `${plan_rollout_show(timeoutSeconds)} is not enough: the bakes alone take ${plan_rollout_show(budget.atLeastSeconds)}, so every rollout would time out. Allow ${plan_rollout_show(budget.atMostSeconds)}.`);
    }
    if (budget.atMostSeconds > DEPLOYMENT_DAYS_AT_MOST * 86_400) {
        throw (0,errors/* badInput */.A)('bake-max', `the rollout could take ${plan_rollout_show(budget.atMostSeconds)}, and ECS ends every deployment after ${DEPLOYMENT_DAYS_AT_MOST} days.`);
    }
}
function warnOfBake({ gates, bakeSeconds }) {
    const judged = (0,judged_window/* judgedMinutesIn */.i)(bakeSeconds, gates);
    if (judged >= e_value/* BAD_MINUTES_TO_FAIL */.VL)
        return [];
    return [
        `A bake of ${plan_rollout_show(bakeSeconds)} gives ${minutes(judged)}, and no test fails on fewer than ${e_value/* BAD_MINUTES_TO_FAIL */.VL}: 5 minutes or more are useful.`
    ];
}
function warnOfTimeout({ timeoutSeconds }, { atMostSeconds }) {
    if (timeoutSeconds === undefined || timeoutSeconds >= atMostSeconds)
        return [];
    return [
        `The rollout may take ${plan_rollout_show(atMostSeconds)} when every bake is extended, and times out after ${plan_rollout_show(timeoutSeconds)}.`
    ];
}
/** Where all traffic moves at once, a gate that only compares never has anything to compare with. */
function warnOfComparison({ gates: { gates } }, waypoints) {
    if (waypoints.length > 1)
        return [];
    const judgedAlone = gates.flatMap(gate => (gate.kind === 'absolute' ? [(0,signal/* signalKey */.k)(gate.signal)] : []));
    return gates.flatMap(gate => gate.kind === 'relative' && !judgedAlone.includes((0,signal/* signalKey */.k)(gate.signal))
        ? [`Gate "${gate.name}" has nothing to compare with when all traffic moves at once: give it a max-rate.`]
        : []);
}
function plan_rollout_show(seconds) {
    return (0,duration/* formatDuration */.a)(seconds * 1000);
}
function minutes(count) {
    return count === 1 ? '1 judged minute' : `${count} judged minutes`;
}
//# sourceMappingURL=plan-rollout.js.map
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
;// CONCATENATED MODULE: ./build/src/use-cases/native/read-shift-inputs.js






const DAY_SECONDS = 86_400;
const WEEK_SECONDS = 7 * DAY_SECONDS;
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html, API_CreateCluster.html
const NAME = /^[A-Za-z0-9_-]{1,255}$/;
const CLUSTER = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
/** Reads the inputs that all actions have that shift traffic, and makes the plan. */
function readShiftInputs(inputs, wish) {
    const gates = parseGates(inputs.block('gates') ?? 'errors:');
    const waitUntil = inputs.choice('wait-until', ['completed', 'traffic-shifted', 'test-traffic-shifted']) ?? 'completed';
    const timeoutSeconds = inputs.durationSeconds('timeout', { from: 60, to: WEEK_SECONDS });
    const holdSeconds = inputs.durationSeconds('hold-for', { from: 60, to: WEEK_SECONDS }) ?? 3_600;
    const plan = planRollout({
        ...wish,
        bakeSeconds: inputs.durationSeconds('bake', { from: 0, to: DAY_SECONDS }) ?? 600,
        bakeMaxSeconds: inputs.durationSeconds('bake-max', { from: 0, to: DAY_SECONDS }),
        holdSeconds: wish.onInconclusive === 'hold' || waitUntil !== 'completed' ? holdSeconds : 0,
        gates,
        timeoutSeconds
    });
    return {
        service: readService(inputs),
        plan: { ...plan, ...timesOf(wish, plan.budget.atMostSeconds, timeoutSeconds), gates },
        planLines: describeRolloutPlan(plan, gates),
        mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
        purpose: wish.purpose,
        waitUntil,
        onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
        onRunning: inputs.choice('on-running', ['refuse', 'supersede']) ?? 'refuse'
    };
}
function timesOf({ onInconclusive, keepSeconds }, atMostSeconds, timeoutSeconds) {
    const timeoutMilliseconds = (timeoutSeconds ?? atMostSeconds) * 1_000;
    return { onInconclusive, keepForSeconds: keepSeconds, timeoutMilliseconds };
}
function readService(inputs) {
    const source = inputs.text('task-definition');
    return {
        cluster: readMatching(inputs.required('cluster'), 'cluster', CLUSTER),
        service: readMatching(inputs.required('service'), 'service', NAME),
        source: source === undefined ? undefined : parseTaskDefinitionSource('task-definition', source),
        changes: (0,requested_changes/* readTaskDefinitionChanges */.A)(inputs),
        redeploy: 'when-changed',
        desiredCount: undefined,
        circuitBreaker: undefined,
        alarms: readAlarms(inputs),
        failedTasksLimit: inputs.wholeNumber('max-failed-tasks', { from: 1, to: 5_000 }),
        keepRevisions: undefined
    };
}
function readAlarms(inputs) {
    const names = inputs.list('alarms');
    if (names.length === 0)
        return undefined;
    if (!names.includes('none'))
        return { names, enabled: true, rollback: true };
    if (names.length === 1)
        return { names: [], enabled: false, rollback: false };
    throw (0,errors/* badInput */.A)('alarms', '"none" stands alone; give names of alarms, or "none".');
}
function readMatching(value, name, form) {
    if (form.test(value))
        return value;
    throw (0,errors/* badInput */.A)(name, `expected a name of letters, digits, - and _ (255 at most), got "${value.slice(0, 60)}".`);
}
//# sourceMappingURL=read-shift-inputs.js.map
;// CONCATENATED MODULE: ./build/src/actions/canary-shift/inputs.js

/** Reads the inputs of the step. */
function readInputs(inputs) {
    return readShiftInputs(inputs, {
        steps: inputs.text('steps') ?? '10, 50, 100',
        onInconclusive: inputs.choice('on-inconclusive', ['abort', 'continue', 'hold']) ?? 'abort',
        keepSeconds: 0,
        purpose: 'deploy'
    });
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 9978:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8518);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3952);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(1968);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6301);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3820);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1200);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1751);
/* harmony import */ var _runner_step_state_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6036);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8745);
/* harmony import */ var _use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5724);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(831);











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
    const { connectShift } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(915), __nccwpck_require__.e(360)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6360));
    return connectShift(env, clock);
}
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(() => phase === 'post' ? (0,_use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_7__/* .finishShift */ .M)(connect, step) : (0,_use_cases_native_run_shift_js__WEBPACK_IMPORTED_MODULE_7__/* .runShift */ .G)(() => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInputs */ .a)()), connect, step));
// Calls that were under way when the job was cancelled are not waited for.
if (cancelled.aborted)
    process.exit();
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 8304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ sumCounts),
/* harmony export */   oQ: () => (/* binding */ BUCKET_MILLISECONDS),
/* harmony export */   sY: () => (/* binding */ badRate)
/* harmony export */ });
/** The length of a bucket. Load balancer metrics have no finer resolution. */
const BUCKET_MILLISECONDS = 60_000;
/** The sum of one side over buckets. */
function sumCounts(counts) {
    return counts.reduce((sum, { n, bad }) => ({ n: sum.n + n, bad: sum.bad + bad }), { n: 0, bad: 0 });
}
/** Share of bad requests; 0 when nothing was served. */
function badRate({ n, bad }) {
    return n === 0 ? 0 : bad / n;
}
//# sourceMappingURL=bucket.js.map

/***/ }),

/***/ 1995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findMismatch),
/* harmony export */   c: () => (/* binding */ formatStatuses)
/* harmony export */ });
/** Why a probe's outcome is not what was expected; undefined when it is. */
function findMismatch(outcome, expect) {
    if (outcome.kind === 'no-answer')
        return `no answer (${outcome.why})`;
    return (checkStatus(outcome, expect) ??
        checkHeaders(outcome, expect) ??
        checkBody(outcome, expect) ??
        checkVersion(outcome, expect));
}
/** `200-299, 304` */
function formatStatuses(statuses) {
    return statuses.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
function checkStatus({ status }, { statuses }) {
    if (statuses.some(({ from, to }) => status >= from && status <= to))
        return undefined;
    return `status ${status} instead of ${formatStatuses(statuses)}`;
}
function checkHeaders(answer, { headers }) {
    const wrong = [...headers].find(([name, value]) => findHeader(answer, name) !== value);
    return wrong === undefined
        ? undefined
        : `header ${wrong[0]} is ${quote(findHeader(answer, wrong[0]))} instead of "${wrong[1]}"`;
}
function checkBody({ body }, { bodyContains }) {
    if (bodyContains === undefined || body.includes(bodyContains))
        return undefined;
    return `the body does not contain "${bodyContains}"`;
}
function checkVersion(answer, { version }) {
    if (version === undefined)
        return undefined;
    const told = version.in.kind === 'header' ? findHeader(answer, version.in.name) : readJsonText(answer.body, version.in.path);
    return told === version.equals
        ? undefined
        : `${place(version)} tells version ${quote(told)} instead of "${version.equals}"`;
}
/** Header names have no case: https://www.rfc-editor.org/rfc/rfc9110#name-field-names */
function findHeader({ headers }, name) {
    return [...headers].find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
}
function readJsonText(body, path) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    for (const name of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function place({ in: where }) {
    return where.kind === 'header' ? `header ${where.name}` : `${where.path.join('.')} of the body`;
}
function quote(value) {
    if (value === undefined)
        return 'nothing';
    return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
}
//# sourceMappingURL=check-probe.js.map

/***/ }),

/***/ 7262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lN: () => (/* binding */ bakePhase),
/* harmony export */   qk: () => (/* binding */ decideBake),
/* harmony export */   tn: () => (/* binding */ EXPIRY_MARGIN_SECONDS)
/* harmony export */ });
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(521);

/** The last moment at which an answer to a pause is sure to arrive before ECS answers it. */
const EXPIRY_MARGIN_SECONDS = 120;
/** Which look this is. */
function bakePhase({ startedAt, bakeSeconds }, now) {
    return now < startedAt + bakeSeconds * 1000 ? 'interim' : 'final';
}
/** A fail ends the step at once; a pass when the bake is over; doubt extends it up to its limit, then the policy decides. */
function decideBake(combined, bake, now) {
    if (combined.kind === 'fail')
        return { kind: 'abort', cause: 'gate', reason: combined.reason };
    const bakedAt = bake.startedAt + bake.bakeSeconds * 1000;
    const limitAt = lastMoment(bake, bakedAt);
    if (now < bakedAt && now < limitAt) {
        return {
            kind: 'undecided',
            waitingFor: `the bake, ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(bakedAt - now)} left`,
            untilAt: Math.min(bakedAt, limitAt)
        };
    }
    if (combined.kind === 'pass' && now >= bakedAt)
        return { kind: 'continue', reason: combined.reason };
    if (now < limitAt) {
        return {
            kind: 'undecided',
            waitingFor: `evidence, ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(limitAt - now)} at most. ${combined.reason}`,
            untilAt: limitAt
        };
    }
    return settleDoubt(bake.onInconclusive, `There was not enough evidence in time. ${combined.reason}`);
}
function lastMoment({ startedAt, bakeMaxSeconds, expiresAt }, bakedAt) {
    const limitAt = Math.max(bakedAt, startedAt + bakeMaxSeconds * 1000);
    return expiresAt === undefined ? limitAt : Math.min(limitAt, expiresAt - EXPIRY_MARGIN_SECONDS * 1000);
}
function settleDoubt(policy, reason) {
    return policy === 'abort' ? { kind: 'abort', cause: 'inconclusive', reason } : { kind: policy, reason };
}
//# sourceMappingURL=decide-bake.js.map

/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ logMeanExp),
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   GQ: () => (/* binding */ testEvidence),
/* harmony export */   VL: () => (/* binding */ BAD_MINUTES_TO_FAIL),
/* harmony export */   ez: () => (/* binding */ failProgress),
/* harmony export */   lK: () => (/* binding */ ALTERNATIVES)
/* harmony export */ });
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6159);

/** One bad minute may be one client that retries; two cost a minute of delay at most. */
const BAD_MINUTES_TO_FAIL = 2;
/** How many times worse than accepted the canary may be: the alternatives among which the evidence is spread evenly. */
const ALTERNATIVES = [1.5, 2, 3, 5, 10, 20, 50, 100];
const SHOWN_E_AT_MOST = 1e12;
function isFailing({ logE, badMinutes }, alpha) {
    return logE >= -Math.log(alpha) && badMinutes >= BAD_MINUTES_TO_FAIL;
}
/** How close to failing, 0..1; 1 exactly when it fails. */
function failProgress({ logE, badMinutes }, alpha) {
    return Math.min((0,_gate_result_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .j)(logE, -Math.log(alpha)), (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .j)(badMinutes, BAD_MINUTES_TO_FAIL));
}
function testEvidence({ logE }, alpha) {
    return { e: Math.min(SHOWN_E_AT_MOST, Math.exp(logE)), logE, threshold: 1 / alpha };
}
/** ln of the mean of exp(x), without overflow. */
function logMeanExp(logs) {
    const highest = Math.max(...logs);
    const mean = logs.reduce((sum, log) => sum + Math.exp(log - highest), 0) / logs.length;
    return highest + Math.log(mean);
}
//# sourceMappingURL=e-value.js.map

/***/ }),

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   yg: () => (/* binding */ formatDigits)
/* harmony export */ });
/** `1,234,567` */
function formatCount(count) {
    return String(count).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}
/** A share as a percentage of two significant digits: `0.093 %`, `2 %`, `100 %`. */
function formatRate(rate) {
    return `${formatDigits(rate * 100)} %`;
}
/** `0.62`, `431`, `more than 10^12` */
function formatE(logE) {
    if (logE > 12 * Math.LN10)
        return 'more than 10^12';
    const e = Math.exp(logE);
    return e < 0.01 ? 'below 0.01' : formatDigits(e);
}
/** `1.25`, `30`: without trailing zeros. */
function formatDigits(number) {
    if (Math.abs(number) >= 100)
        return formatCount(Math.round(number));
    return String(Number(number.toPrecision(2)));
}
//# sourceMappingURL=format-figures.js.map

/***/ }),

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toTraffic),
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
function toTraffic({ n, bad }) {
    return { requests: n, bad, rate: n === 0 ? 0 : bad / n };
}
/** A share of the way, 0..1. */
function progressOf(done, whole) {
    return whole <= 0 ? 1 : Math.min(1, Math.max(0, done / whole));
}
//# sourceMappingURL=gate-result.js.map

/***/ }),

/***/ 6938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ SERIES_MINUTES_NEEDED),
  B: () => (/* binding */ judgeSeries)
});

// EXTERNAL MODULE: ./build/src/domain/gate/format-figures.js
var format_figures = __nccwpck_require__(2685);
// EXTERNAL MODULE: ./build/src/domain/gate/gate-result.js
var gate_result = __nccwpck_require__(6159);
;// CONCATENATED MODULE: ./build/src/domain/gate/rank-shift.js
/**
 * The shift between two samples with its two-sided confidence interval, from the Mann-Whitney statistic by its normal
 * approximation with ties corrected (Hollander & Wolfe, Nonparametric Statistical Methods, 4.3). Both samples must have values.
 */
function estimateShift(sample, reference, confidence) {
    const differences = sample.flatMap(x => reference.map(y => x - y)).toSorted((one, other) => one - other);
    const deviation = standardDeviation(sample, reference);
    const skipped = Math.floor(differences.length / 2 - normalQuantile((1 + confidence) / 2) * deviation);
    // Fewer values than the confidence asks for: the interval is everything that was seen.
    const index = Math.min(Math.max(0, skipped), Math.floor((differences.length - 1) / 2));
    return {
        estimate: median(differences),
        from: differences[index] ?? 0,
        to: differences[differences.length - 1 - index] ?? 0
    };
}
/** Of sorted values. */
function median(sorted) {
    const middle = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
/** Of the Mann-Whitney statistic under equality. */
function standardDeviation(sample, reference) {
    const all = sample.length + reference.length;
    const ties = [...countEqual([...sample, ...reference]).values()].reduce((sum, count) => sum + count ** 3 - count, 0);
    return Math.sqrt(((sample.length * reference.length) / 12) * (all + 1 - ties / (all * (all - 1))));
}
function countEqual(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
/** Standard normal quantile, after Abramowitz & Stegun 26.2.23: off by less than 4.5e-4, far below what ranks resolve. */
function normalQuantile(probability) {
    const t = Math.sqrt(-2 * Math.log(1 - probability));
    const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
    const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    return t - numerator / denominator;
}
//# sourceMappingURL=rank-shift.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-series.js



/** Below it ranks have next to no power. */
const SERIES_MINUTES_NEEDED = 30;
/** Above it, older minutes are left out: the comparison takes all pairs. */
const SERIES_MINUTES_AT_MOST = 600;
/**
 * Compares a metric of the two revisions minute by minute. The interval holds for one look, so there is one: when the bake is
 * over. In the manner of Kayenta's judge, with the tolerance taken of the stable median.
 */
function judgeSeries(gate, { series }, phase) {
    const points = (series.get(gate.name) ?? [])
        .filter(isPair)
        .toSorted((one, other) => one.t - other.t)
        .slice(-SERIES_MINUTES_AT_MOST);
    const dataProgress = (0,gate_result/* progressOf */.j)(points.length, SERIES_MINUTES_NEEDED);
    if (points.length < SERIES_MINUTES_NEEDED) {
        const reason = `Only ${points.length} of the ${SERIES_MINUTES_NEEDED} minutes that a comparison of ${gate.metric.name} needs have values of both revisions.`;
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason, evidence: { abortProgress: 0, dataProgress } };
    }
    if (phase === 'interim') {
        const reason = `${gate.metric.name} is compared when the bake is over.`;
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason, evidence: { abortProgress: 0, dataProgress } };
    }
    return compare(gate, points);
}
function compare(gate, points) {
    const baseline = points.map(point => point.baseline);
    const shift = estimateShift(points.map(point => point.canary), baseline, gate.confidence);
    const typical = median(baseline.toSorted((one, other) => one - other));
    const accepted = gate.tolerance * Math.abs(typical);
    const fails = isBeyond(gate.failsWhen, shift, accepted);
    const reason = `${gate.metric.name} of the canary differs by ${(0,format_figures/* formatDigits */.yg)(shift.estimate)} (${(0,format_figures/* formatDigits */.yg)(shift.from)} to ${(0,format_figures/* formatDigits */.yg)(shift.to)}) from the stable ${(0,format_figures/* formatDigits */.yg)(typical)}; ${(0,format_figures/* formatDigits */.yg)(accepted)} is accepted.`;
    return {
        kind: fails ? 'fail' : 'pass',
        reason,
        evidence: {
            abortProgress: fails ? 1 : 0,
            dataProgress: 1,
            series: { shift: shift.estimate, shiftFrom: shift.from, shiftTo: shift.to, accepted }
        }
    };
}
function isBeyond(failsWhen, { from, to }, accepted) {
    return (failsWhen !== 'lower' && from > accepted) || (failsWhen !== 'higher' && to < -accepted);
}
function isPair(point) {
    return Number.isFinite(point.canary) && Number.isFinite(point.baseline);
}
//# sourceMappingURL=judge-series.js.map

/***/ }),

/***/ 2429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ judgeThreshold),
/* harmony export */   z: () => (/* binding */ minutesNeeded)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8304);
/* harmony import */ var _format_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2685);
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6159);
/* harmony import */ var _traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7904);




/**
 * Judges by an alert rule. A run of breaching minutes anywhere in the rollout fails, not only the last one, so that the verdict
 * does not depend on when one looked.
 */
function judgeThreshold(gate, window) {
    const breaching = window.buckets.map(bucket => isBreaching(bucket, gate));
    const worst = mostBreaches(breaching, gate.breaches);
    const needed = minutesNeeded(gate.breaches);
    const canary = (0,_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(window.buckets.map(bucket => bucket.canary));
    const evidence = {
        abortProgress: (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .j)(worst, gate.breaches.minutes),
        dataProgress: Math.min((0,_traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .trafficProgress */ .d0)(gate, window), (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .j)(breaching.length, needed)),
        canary: (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toTraffic */ .X)(canary),
        baseline: (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toTraffic */ .X)((0,_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(window.buckets.map(bucket => bucket.baseline))),
        minutes: { judged: breaching.length, bad: worst, badToFail: gate.breaches.minutes }
    };
    const minutes = `${worst} ${describeRule(gate.breaches)} above ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRate */ .CE)(gate.maxRate)}`;
    const seen = (0,_traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSide */ .Nd)('canary', canary, gate.signal);
    if (worst >= gate.breaches.minutes)
        return { kind: 'fail', reason: `${minutes}: ${seen}.`, evidence };
    if (breaching.length < needed) {
        const reason = `Only ${breaching.length} of the ${needed} complete minutes that this rule looks at can be judged yet.`;
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason, evidence };
    }
    return (0,_traffic_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .passWithTraffic */ .xM)(gate, window, {
        reason: `${minutes}, ${gate.breaches.minutes} would fail: ${seen}.`,
        evidence
    });
}
/** Complete minutes without which the rule could not have failed. */
function minutesNeeded(rule) {
    return rule.kind === 'm-of-n' ? rule.of : rule.minutes;
}
function isBreaching({ canary }, { maxRate, minRequestsPerMinute }) {
    return canary.n >= Math.max(1, minRequestsPerMinute) && canary.bad > maxRate * canary.n;
}
function mostBreaches(breaching, rule) {
    const span = rule.kind === 'cumulative' ? Math.max(1, breaching.length) : minutesNeeded(rule);
    const windows = breaching.map((_, start) => breaching.slice(start, start + span));
    return Math.max(0, ...windows.map(rule.kind === 'consecutive' ? countLeading : countBreaches));
}
function countLeading(breaching) {
    const end = breaching.indexOf(false);
    return end === -1 ? breaching.length : end;
}
function countBreaches(breaching) {
    return breaching.filter(Boolean).length;
}
function describeRule(rule) {
    switch (rule.kind) {
        case 'consecutive':
            return 'consecutive minutes';
        case 'm-of-n':
            return `of ${rule.of} minutes`;
        case 'cumulative':
            return 'minutes of this rollout';
    }
}
//# sourceMappingURL=judge-threshold.js.map

/***/ }),

/***/ 5824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ judgedMinutesIn),
/* harmony export */   v: () => (/* binding */ selectWindow)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8304);

/**
 * Leaves out what says nothing about the canary: minutes from before its weight rose above 0 (its target group served another
 * revision in the rollout before), minutes right after a change of weight, and minutes that CloudWatch may not know whole yet.
 */
function selectWindow(buckets, { weights, now }, rules) {
    const start = weights.find(change => change.weightPercent > 0)?.at ?? Number.POSITIVE_INFINITY;
    const changes = weights.filter(change => change.at >= start);
    const last = changes.at(-1);
    const judged = buckets
        .filter(({ t }) => t >= start && isComplete(t, now, rules) && !isWarmUp(t, changes, rules))
        .toSorted((one, other) => one.t - other.t);
    return {
        buckets: judged,
        step: last === undefined ? [] : judged.filter(({ t }) => t >= last.at),
        weightPercent: last?.weightPercent ?? 0
    };
}
/** Complete minutes that a bake of this length gives to judge. */
function judgedMinutesIn(bakeSeconds, rules) {
    return Math.max(0, Math.floor((bakeSeconds - rules.metricDelaySeconds) / 60) - rules.warmUpMinutes);
}
function isComplete(t, now, { metricDelaySeconds }) {
    return t + _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ <= now - metricDelaySeconds * 1000;
}
function isWarmUp(t, changes, { warmUpMinutes }) {
    return changes.some(({ at }) => {
        const first = floorToMinute(at);
        return t >= first && t < first + warmUpMinutes * _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ;
    });
}
function floorToMinute(at) {
    return Math.floor(at / _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ) * _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ;
}
//# sourceMappingURL=judged-window.js.map

/***/ }),

/***/ 8510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ countBad),
/* harmony export */   k: () => (/* binding */ signalKey)
/* harmony export */ });
function signalKey(signal) {
    return signal.kind === 'errors' ? 'errors' : `slower-than-${signal.slowerThanMilliseconds}ms`;
}
/** What was counted, for people: `12 errors`, `1 request slower than 300 ms`. */
function countBad(signal, bad) {
    if (signal.kind === 'errors')
        return `${bad} ${bad === 1 ? 'error' : 'errors'}`;
    return `${bad} ${bad === 1 ? 'request' : 'requests'} slower than ${signal.slowerThanMilliseconds} ms`;
}
//# sourceMappingURL=signal.js.map

/***/ }),

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ describeSide),
/* harmony export */   d0: () => (/* binding */ trafficProgress),
/* harmony export */   xM: () => (/* binding */ passWithTraffic)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8304);
/* harmony import */ var _format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2685);
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6159);
/* harmony import */ var _signal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8510);




/** A pass, if enough requests reached the canary in this step; too few are no evidence that it is sound. */
function passWithTraffic({ minRequests }, window, said) {
    const { n } = stepTraffic(window);
    if (n >= minRequests)
        return { kind: 'pass', ...said };
    const reason = `Only ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(n)} of the ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(minRequests)} requests that a verdict needs reached the canary in this step.`;
    return { kind: 'inconclusive', doubt: 'insufficient-traffic', reason, evidence: said.evidence };
}
function trafficProgress({ minRequests }, window) {
    return (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .j)(stepTraffic(window).n, minRequests);
}
/** `canary 12 errors in 600 requests (2 %)` */
function describeSide(side, counts, signal) {
    return `${side} ${(0,_signal_js__WEBPACK_IMPORTED_MODULE_2__/* .countBad */ .$)(signal, counts.bad)} in ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.n)} requests (${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)((0,_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .badRate */ .sY)(counts))})`;
}
function stepTraffic(window) {
    return (0,_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .sumCounts */ .W_)(window.step.map(bucket => bucket.canary));
}
//# sourceMappingURL=traffic-rule.js.map

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

/***/ 3820:
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
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __nccwpck_require__(521);
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
            const seconds = (0,duration/* parseDurationSeconds */.l)(value);
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

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ finishShift),
  G: () => (/* binding */ runShift)
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
function service_snapshot_nameRevision(taskDefinition) {
    return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
}
/** `2 tasks of api:42 and 1 task of api:41 are running`. */
function describeRunning(service) {
    const running = service.deployments.filter(deployment => deployment.runningCount > 0);
    if (running.length === 0)
        return 'no task is running';
    const parts = running.map(({ runningCount, taskDefinition }) => `${runningCount} ${runningCount === 1 ? 'task' : 'tasks'} of ${service_snapshot_nameRevision(taskDefinition)}`);
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
        from: service.from && service_snapshot_nameRevision(service.from.taskDefinition),
        to: service.to === undefined ? '–' : service_snapshot_nameRevision(service.to.taskDefinition),
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
    const deploy = { subject, label: `deploy ${service_snapshot_nameRevision(service.to.taskDefinition)}`, startedAt, tone };
    if (turn === undefined)
        return [{ ...deploy, finishedAt }];
    const back = `roll back to ${service_snapshot_nameRevision(service.from?.taskDefinition ?? 'the revision before')}`;
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
    const previous = from && service_snapshot_nameRevision(from.taskDefinition);
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
        run: present({ commit: run.commit, url: run.url }),
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
        ...present({
            from: from && toRevisionResult(from),
            to: to && { ...toRevisionResult(to), registered: service.origin === 'registered' },
            deploymentId: service.deploymentId,
            serviceDeploymentArn: service.serviceDeployment,
            desiredCount: service.after?.desiredCount,
            rollback: service.rollback,
            supersededBy: supersededBy &&
                Object.assign({ taskDefinition: supersededBy.taskDefinition }, present({ run: supersededBy.run, commit: supersededBy.commit }))
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
        evidence: step.evidence.map(({ name, candidate, baseline }) => Object.assign({ gate: name, candidate }, present({ baseline })))
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
        containers: containers.map(({ name, exitCode, reason: why }) => Object.assign({ name }, present({ exitCode, reason: why })))
    };
}
function iso(at) {
    return new Date(at).toISOString();
}
/** Without the members that are undefined. */
function present(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=result.js.map
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
function verdict_verdictFor(cause, otherwise) {
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
// EXTERNAL MODULE: ./build/src/domain/task-definition/requested-changes.js + 3 modules
var requested_changes = __nccwpck_require__(9264);
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
;// CONCATENATED MODULE: ./build/src/domain/rollout/rolling-course.js

/** The course of a run that has not done anything yet to a service in this state. */
function startCourse(service) {
    return {
        update: undefined,
        deploymentsBefore: service.deployments.map(deployment => deployment.id),
        othersServiceDeployments: rolling_course_present(service.currentServiceDeployment),
        followed: undefined,
        serviceDeployment: undefined,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined,
        rollback: undefined
    };
}
/** Takes a deployment for ours from now on. */
function rolling_course_follow(course, { id, createdAt }, because) {
    return {
        ...course,
        followed: { id, createdAt, because },
        // The one that was there when we came may be of the deployment that we attach to.
        othersServiceDeployments: because === 'attached' ? [] : [...course.othersServiceDeployments, ...rolling_course_present(course.serviceDeployment)],
        serviceDeployment: undefined,
        completedAt: undefined,
        failedAt: undefined,
        replacedAt: undefined
    };
}
/** Notes what the service shows of the deployment followed: its service deployment, and since when it is as it is. */
function rolling_course_noteObservation(course, service, now) {
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
function rolling_course_present(arn) {
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
function service_rollout_takeIn(rollout, service, at) {
    rollout.sight = { ...rollout.sight, service, at };
    if (service === undefined)
        return;
    rollout.course = rolling_course_noteObservation(rollout.course, service, at);
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
function service_rollout_tellWait(rollout, waitingFor) {
    const { progress, waitingFor: told } = rollout.told;
    if (waitingFor !== progress && waitingFor !== told)
        rollout.story.detail(`waiting for ${waitingFor}`);
    rollout.told = { progress, waitingFor };
}
/** Ends a service's deployment. The first ending stands. */
function service_rollout_endRollout(rollout, ending, at) {
    if (rollout.ending !== undefined)
        return;
    rollout.ending = ending;
    rollout.endedAt = at;
    rollout.story.milestone(`${ending.verdict}: ${ending.reason}`, ending.verdict === 'succeeded' ? 'good' : 'bad');
}
//# sourceMappingURL=service-rollout.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/native-course.js
/** A rollout of which nothing has been done yet. */
function startNativeCourse(before, configurationBefore, startedAt) {
    return {
        before,
        startedAt,
        configurationBefore,
        updateSent: false,
        deployment: undefined,
        observed: undefined,
        candidateGroup: undefined,
        stableGroup: undefined,
        abort: undefined,
        rollbackAsked: false,
        judgement: undefined,
        weights: [],
        metrics: { upTo: 0, signals: new Map(), series: new Map() },
        probes: new Map(),
        targets: [],
        failedReads: { metrics: 0, alarms: 0, targets: 0 },
        steps: [],
        told: ''
    };
}
//# sourceMappingURL=native-course.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/format-figures.js
var format_figures = __nccwpck_require__(2685);
;// CONCATENATED MODULE: ./build/src/use-cases/native/report-shift.js


const WARM_UP = 60_000;
/** What a rollout saw of its traffic, for the report. */
function reportShift({ request, course, shown }) {
    return {
        steps: course.steps.map(reportStep),
        traffic: listTraffic(course),
        nextSteps: shown.ending === undefined ? [] : listNextSteps({ request, course, shown }, shown.ending)
    };
}
function nameStrategy({ strategy }) {
    return strategy.kind;
}
function reportStep(step) {
    return {
        weightPercent: step.weightPercent,
        startedAt: step.startedAt,
        finishedAt: step.finishedAt,
        verdict: step.verdict ?? 'inconclusive',
        reason: step.reason,
        evidence: step.reports.flatMap(describeReport)
    };
}
function describeReport({ gate, result }) {
    const { canary, baseline, test } = result.evidence;
    const candidate = canary === undefined ? describePlain(result.evidence) : describeTraffic(canary);
    const strength = test === undefined ? '' : `, E = ${(0,format_figures/* formatE */.FG)(test.logE)} of ${Math.round(test.threshold)}`;
    return [
        {
            name: gate.name,
            candidate: `${result.kind}: ${candidate}${strength}`,
            baseline: baseline === undefined ? undefined : describeTraffic(baseline)
        }
    ];
}
function describeTraffic({ requests, bad, rate }) {
    return `${(0,format_figures/* formatCount */.B4)(bad)} of ${(0,format_figures/* formatCount */.B4)(requests)} requests (${(0,format_figures/* formatRate */.CE)(rate)})`;
}
function describePlain({ abortProgress }) {
    return `${Math.floor(abortProgress * 100)} % of the way to an abort`;
}
function listTraffic({ metrics, weights }) {
    return (metrics.signals.get('errors') ?? []).map(({ t, canary, baseline }) => ({
        at: t,
        weightPercent: weights.findLast(({ at }) => at < t + WARM_UP)?.weightPercent ?? 0,
        candidate: { requests: canary.n, errors: canary.bad },
        stable: { requests: baseline.n, errors: baseline.bad }
    }));
}
function listNextSteps({ request, course }, { verdict, reasonCode }) {
    const { cluster, service } = request;
    const pause = course.observed?.deployment?.pause;
    const arn = course.deployment?.arn;
    if (pause !== undefined && arn !== undefined && (verdict === 'held' || reasonCode === 'traffic-shifted')) {
        const answer = (action) => `aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${pause.hookId} --action ${action}`;
        return [
            { text: `Go on with ${service_snapshot_nameRevision(request.taskDefinition)}:`, command: answer('CONTINUE') },
            { text: `Go back to ${service_snapshot_nameRevision(course.before.taskDefinition)}:`, command: answer('ROLLBACK') }
        ];
    }
    const rule = course.before.loadBalancers[0]?.productionRule;
    if (reasonCode !== 'rollback-failed' || rule === undefined || course.stableGroup === undefined)
        return [];
    return [
        {
            text: `See how the traffic is split in front of ${service} in ${cluster}:`,
            command: `aws elbv2 describe-rules --rule-arns ${rule}`
        },
        {
            text: `Send all traffic to the target group of ${service_snapshot_nameRevision(course.before.taskDefinition)}:`,
            command: `aws elbv2 modify-rule --rule-arn ${rule} --actions Type=forward,TargetGroupArn=${course.stableGroup}`
        }
    ];
}
//# sourceMappingURL=report-shift.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/conclude-native.js



/** Says how the rollout ended: verdict, code and sentence. */
function concludeNative(end, facts) {
    const to = service_snapshot_nameRevision(facts.taskDefinition);
    const from = service_snapshot_nameRevision(facts.previousTaskDefinition);
    switch (end.kind) {
        case 'succeeded':
            return { verdict: 'succeeded', reasonCode: 'deployed', reason: `${to} serves all traffic.` };
        case 'held':
            return concludeHeld(end, facts);
        case 'rolled-back':
            return concludeRolledBack(end.reason, facts);
        case 'rollback-failed':
            return fail('rollback-failed', `The rollback of ${to} to ${from} failed. ${end.reason}`);
        case 'rollback-too-late':
            return fail('rollback-unfinished', `${to} serves all traffic, and should not. ${end.reason}`);
        case 'compensated':
            return concludeCompensated(end, facts);
        case 'stopped':
            return fail('stopped', `The deployment of ${to} was stopped. ${end.reason}`);
        case 'superseded':
            return { verdict: 'superseded', reasonCode: 'superseded', reason: `${to} was superseded by ${end.by}.` };
        case 'timed-out':
            return { verdict: 'timed-out', reasonCode: 'timed-out', reason: end.reason };
        case 'unknown':
            return {
                verdict: 'unknown',
                reasonCode: facts.deployment === undefined ? 'not-visible' : 'unconfirmed',
                reason: end.reason
            };
    }
}
function concludeHeld(end, facts) {
    const until = `Unless it is finished before ${(0,moment/* formatMoment */.K9)(end.expiresAt)}, ECS rolls back to ${service_snapshot_nameRevision(facts.previousTaskDefinition)}.`;
    const reason = `${end.reason} ${until}`;
    return facts.waitUntil === 'traffic-shifted' && end.weightPercent === 100
        ? { verdict: 'succeeded', reasonCode: 'traffic-shifted', reason }
        : { verdict: 'held', reasonCode: 'held', reason };
}
function concludeRolledBack(said, { abort, deployment, weightPercent, ...facts }) {
    const cause = abort?.cause ?? findCause(deployment);
    const who = abort === undefined ? 'ECS rolled' : 'deploy-kit had ECS roll';
    const back = weightPercent === 0
        ? `All traffic is on ${service_snapshot_nameRevision(facts.previousTaskDefinition)} again.`
        : `ECS says that ${service_snapshot_nameRevision(facts.previousTaskDefinition)} serves again.`;
    return {
        verdict: verdict_verdictFor(cause, 'rolled-back'),
        reasonCode: cause,
        reason: `${who} ${service_snapshot_nameRevision(facts.taskDefinition)} back. ${said} ${back}`
    };
}
/** Statuses and reasons: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html */
function findCause(deployment) {
    const said = deployment?.statusReason ?? '';
    if ((deployment?.triggeredAlarms.length ?? 0) > 0 || /\balarm/i.test(said))
        return 'alarm';
    if (/circuit breaker/i.test(said))
        return 'circuit-breaker';
    return /hook timed out/i.test(said) ? 'hook-expired' : 'rolled-back-by-others';
}
function concludeCompensated({ end, abort }, facts) {
    const from = service_snapshot_nameRevision(facts.previousTaskDefinition);
    const late = `${abort.reason} The deployment was complete before the rollback took effect, so ${from} was deployed again`;
    if (end.kind === 'succeeded')
        return {
            verdict: verdict_verdictFor(abort.cause, 'rolled-back'),
            reasonCode: abort.cause,
            reason: `${late}: it serves all traffic.`
        };
    return fail('rollback-unfinished', `${late}, and that did not end well (${end.kind}).`);
}
function fail(reasonCode, reason) {
    return { verdict: 'failed', reasonCode, reason };
}
//# sourceMappingURL=conclude-native.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/deployment-configuration.js
/** What belongs to one strategy and must not be left over from another. */
const OF_A_STRATEGY = ['strategy', 'bakeTimeInMinutes', 'canaryConfiguration', 'linearConfiguration', 'lifecycleHooks'];
/** The circuit breaker is for rolling deployments: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html */
const ROLLING_ONLY = ['deploymentCircuitBreaker', 'earlySuccessCriteria'];
/**
 * The configuration of one rollout, made from the service's own. Bakes are 0 because we bake inside our pauses, where an abort
 * is possible at any second; every pause rolls back by itself when nobody answers.
 */
function composeConfiguration(before, wish) {
    const kept = Object.entries(before).filter(([name]) => !OF_A_STRATEGY.includes(name) && !ROLLING_ONLY.includes(name));
    const others = readHooks(before).filter(hook => !isPause(hook));
    return {
        ...Object.fromEntries(kept),
        ...composeStrategy(wish.strategy),
        bakeTimeInMinutes: 0,
        lifecycleHooks: [...others, pauseHook(wish.hookTimeoutMinutes)],
        ...(wish.alarms === undefined
            ? {}
            : { alarms: { alarmNames: wish.alarms, enable: wish.alarms.length > 0, rollback: wish.alarms.length > 0 } })
    };
}
/** The fastest way back: everything at once, nobody asked. */
function composeReturn(before) {
    const kept = Object.entries(before).filter(([name]) => !OF_A_STRATEGY.includes(name) && !ROLLING_ONLY.includes(name));
    return { ...Object.fromEntries(kept), strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] };
}
/** What is left of a configuration whose own predecessor is not known: the same, without pauses that nobody would answer. */
function withoutPauses(configuration) {
    return { ...configuration, lifecycleHooks: readHooks(configuration).filter(hook => !isPause(hook)) };
}
/**
 * What UpdateService must be sent to bring `current` back to `before`. A member that is left out stays as it is, so what `before`
 * does not have is emptied; the bake time of 0 minutes cannot be taken away again, and means nothing to a rolling deployment.
 */
function composeRestore(before, current) {
    const added = (name) => name in current && !(name in before);
    return {
        ...('strategy' in before ? {} : { strategy: 'ROLLING' }),
        ...(added('lifecycleHooks') ? { lifecycleHooks: [] } : {}),
        ...(added('alarms') ? { alarms: { alarmNames: [], enable: false, rollback: false } } : {}),
        ...before
    };
}
/** Whether a configuration carries the pauses of a rollout that was started with this timeout. */
function sharesPause(configuration, timeoutInMinutes) {
    return readHooks(configuration).some(hook => isPause(hook) && readTimeout(hook) === timeoutInMinutes);
}
/** After how many minutes the pauses of a configuration end by themselves; undefined when it has none. */
function readPauseTimeoutMinutes(configuration) {
    const pause = readHooks(configuration).find(isPause);
    return pause === undefined ? undefined : readTimeout(pause);
}
function readTimeout({ timeoutConfiguration }) {
    const minutes = typeof timeoutConfiguration === 'object' &&
        timeoutConfiguration !== null &&
        'timeoutInMinutes' in timeoutConfiguration
        ? timeoutConfiguration.timeoutInMinutes
        : undefined;
    return typeof minutes === 'number' ? minutes : undefined;
}
function composeStrategy(strategy) {
    switch (strategy.kind) {
        case 'canary':
            return {
                strategy: 'CANARY',
                canaryConfiguration: { canaryPercent: strategy.percent, canaryBakeTimeInMinutes: 0 }
            };
        case 'linear':
            return {
                strategy: 'LINEAR',
                linearConfiguration: { stepPercent: strategy.stepPercent, stepBakeTimeInMinutes: 0 }
            };
        case 'blue-green':
            return { strategy: 'BLUE_GREEN' };
    }
}
/** A pause before every shift judges the step before it; the one after the last shift judges that one. */
function pauseHook(timeoutInMinutes) {
    return {
        targetType: 'PAUSE',
        lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'],
        timeoutConfiguration: { timeoutInMinutes, action: 'ROLLBACK' }
    };
}
function readHooks(configuration) {
    const { lifecycleHooks } = configuration;
    return Array.isArray(lifecycleHooks) ? lifecycleHooks.filter(isHook) : [];
}
function isHook(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isPause(hook) {
    return hook.targetType === 'PAUSE';
}
//# sourceMappingURL=deployment-configuration.js.map
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
function service_settings_mergeDeploymentConfiguration(wanted, service) {
    const { circuitBreaker, alarms } = wanted;
    if (circuitBreaker === undefined && alarms === undefined)
        return undefined;
    const current = service.deploymentConfiguration;
    const names = alarms?.names ?? [];
    return {
        ...current,
        ...(circuitBreaker && {
            deploymentCircuitBreaker: {
                ...(isObject(current.deploymentCircuitBreaker) ? current.deploymentCircuitBreaker : {}),
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
async function gather_evidence_gatherEvidence(rollout, signs, dependencies) {
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
        if (!(error instanceof DeployError))
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
        if (!(error instanceof DeployError))
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
            const found = await findRegistered(plan, dependencies);
            if (found !== undefined)
                return found;
            if (dependencies.clock.now() >= deadlineAt)
                throw error;
        }
    }
}
async function findRegistered(plan, { taskDefinitions, clock }) {
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
            story.milestone(`registered ${service_snapshot_nameRevision(to.arn)}`);
            revisions.set(service, { from, to, origin: 'registered' });
        }
    });
    return revisions;
}
//# sourceMappingURL=register-revisions.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/observe-rollout.js
/** Deployments are listed from a little before our update on: the two clocks may differ. */
const CLOCK_SKEW_MILLISECONDS = 30_000;
/** Reads where the rollout stands: our deployment by its ARN, never the latest; what replaced it; the measured weight. */
async function observeRollout({ request, course }, dependencies) {
    course.deployment = await readDeployment(request, course, dependencies);
    const { deployment } = course;
    if (deployment === undefined) {
        const nothing = { deployment: undefined, successor: undefined, weightPercent: undefined };
        course.observed = nothing;
        return nothing;
    }
    await resolveGroups(course, deployment, dependencies);
    const [pause] = deployment.pauses;
    course.observed = {
        deployment: {
            arn: deployment.arn,
            status: deployment.status,
            statusReason: deployment.statusReason,
            stage: deployment.stage,
            pause,
            first: deployment.sourceRevisions.length === 0,
            createdAt: deployment.createdAt
        },
        successor: deployment.status.startsWith('STOP')
            ? await findSuccessor(request, deployment, dependencies)
            : undefined,
        weightPercent: await measureWeight(request, course, dependencies)
    };
    return course.observed;
}
async function readDeployment(request, course, dependencies) {
    const { deployment } = course;
    if (deployment === undefined)
        return pinDeployment(request, course, dependencies);
    return (await dependencies.rollouts.observe(deployment.arn)) ?? deployment;
}
/** Finds the deployment whose target revision runs our task definition. It may show late. */
async function pinDeployment(request, course, { rollouts }) {
    const since = course.startedAt - CLOCK_SKEW_MILLISECONDS;
    for (const arn of await rollouts.list(request.cluster, request.service, since)) {
        const found = await rollouts.observe(arn);
        if (found?.targetRevision === undefined)
            continue;
        const isOver = !['PENDING', 'IN_PROGRESS'].includes(found.status) && found.createdAt < course.startedAt;
        if (isOver)
            continue;
        const placement = await rollouts.placement(found.targetRevision);
        if (placement?.taskDefinition === request.taskDefinition)
            return found;
    }
    return undefined;
}
/** The two groups swap roles in every deployment: only ECS's resolved configuration tells which is whose. */
async function resolveGroups(course, deployment, { rollouts }) {
    const [source] = deployment.sourceRevisions;
    if (course.candidateGroup === undefined && deployment.targetRevision !== undefined) {
        course.candidateGroup = (await rollouts.placement(deployment.targetRevision))?.targetGroups[0];
    }
    if (course.stableGroup === undefined && source !== undefined) {
        course.stableGroup = (await rollouts.placement(source))?.targetGroups[0];
    }
}
async function findSuccessor(request, ours, { rollouts }) {
    const [newest] = (await rollouts.list(request.cluster, request.service, ours.createdAt)).filter(arn => arn !== ours.arn);
    if (newest === undefined)
        return findLateSuccessor(request, { rollouts });
    const revision = (await rollouts.observe(newest))?.targetRevision;
    const placement = revision === undefined ? undefined : await rollouts.placement(revision);
    return { arn: newest, taskDefinition: placement?.taskDefinition };
}
/** A deployment may show late, while the service says already what it is to run. */
async function findLateSuccessor({ cluster, service, taskDefinition }, { rollouts }) {
    const now = await rollouts.readService(cluster, service);
    if (now === undefined || now.taskDefinition === taskDefinition)
        return undefined;
    return { arn: 'a deployment that ECS does not show yet', taskDefinition: now.taskDefinition };
}
/** The listener rule is asked first: what ECS reports of the weights may lag behind it. */
async function measureWeight(request, course, { router, clock }) {
    const rule = course.before.loadBalancers[0]?.productionRule;
    const split = rule === undefined ? undefined : await router.split(rule);
    const total = [...(split?.weights.values() ?? [])].reduce((sum, weight) => sum + weight, 0);
    const ours = course.candidateGroup === undefined ? undefined : split?.weights.get(course.candidateGroup);
    const percent = ours === undefined || total === 0 ? course.deployment?.targetWeightPercent : Math.round((ours / total) * 1000) / 10;
    if (percent !== undefined)
        noteWeight(request, course, { percent, at: clock.now() });
    return percent;
}
/**
 * Of a rollout that another run started, the earlier weights are not known: its candidate has served nothing but this rollout's
 * traffic since the deployment was created, and this step began with its pause.
 */
function noteWeight({ hookTimeoutMinutes }, course, { percent, at }) {
    if (percent === (course.weights.at(-1)?.weightPercent ?? 0))
        return;
    const { deployment, weights } = course;
    const isTakenOver = !course.updateSent && weights.length === 0 && course.steps.length === 0;
    if (!isTakenOver || deployment === undefined) {
        weights.push({ at, weightPercent: percent });
        return;
    }
    const [pause] = deployment.pauses;
    const pausedAt = pause === undefined ? at : pause.expiresAt - hookTimeoutMinutes * 60_000;
    weights.push({ at: deployment.createdAt, weightPercent: percent }, { at: pausedAt, weightPercent: percent });
}
//# sourceMappingURL=observe-rollout.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/shift-state.js
const LEFT = 'left-shift';
const ENDED = 'shift-ended';
const ROLLBACK_ASKED = 'shift-rollback-asked';
/** Saved before UpdateService is sent: a run that is killed in between must be found too. */
function saveShift(state, { request, course, shown }) {
    const left = {
        cluster: request.cluster,
        service: request.service,
        taskDefinition: request.taskDefinition,
        previousTaskDefinition: course.before.taskDefinition,
        deploymentsBefore: shown.course.deploymentsBefore,
        configurationBefore: course.configurationBefore,
        hookTimeoutMinutes: request.hookTimeoutMinutes,
        strategy: request.strategy,
        startedAt: course.deployment?.createdAt ?? course.startedAt,
        onCancel: request.onCancel
    };
    state.save(LEFT, JSON.stringify(left));
}
/** There is nothing left to do. */
function saveShiftEnd(state) {
    state.save(ENDED, 'yes');
}
/** Saved before the request is sent: a rollback that comes too late must be made up for. */
function saveRollbackAsked(state) {
    state.save(ROLLBACK_ASKED, 'yes');
}
function readLeftShift(state) {
    const left = state.read(LEFT);
    if (left === undefined || state.read(ENDED) !== undefined)
        return undefined;
    return { ...JSON.parse(left), rollbackAsked: state.read(ROLLBACK_ASKED) !== undefined };
}
//# sourceMappingURL=shift-state.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/cancel-shift.js





/**
 * What is left of the 7.5 s between the runner's first signal and its next one, with room to write the report:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
const PATIENCE_MILLISECONDS = 4_000;
/** Ends the rollout because the job was cancelled: one request to roll back is all that is waited for. */
async function cancelShift(rollout, dependencies) {
    const done = new AbortController();
    const asked = askForRollback(rollout, dependencies).finally(() => done.abort());
    const tooLate = dependencies.clock
        .sleep(PATIENCE_MILLISECONDS, done.signal)
        .then(() => 'AWS has not answered the request to roll back yet; the step’s post looks after it.');
    const what = await Promise.race([asked, tooLate]);
    const reason = `The job was cancelled: ${what}`;
    service_rollout_endRollout(rollout.shown, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, dependencies.clock.now());
}
/** Returns what came of it, in words. */
async function askForRollback(rollout, dependencies) {
    const { request, course } = rollout;
    const revision = service_snapshot_nameRevision(request.taskDefinition);
    if (!course.updateSent && course.deployment === undefined)
        return 'nothing had been changed.';
    if (request.onCancel === 'leave')
        return `the deployment of ${revision} goes on (\`on-cancel: leave\`).`;
    try {
        if (course.deployment === undefined)
            await observeRollout(rollout, dependencies);
        if (course.deployment === undefined)
            return `ECS does not show the deployment of ${revision} yet; the step’s post looks after it.`;
        saveRollbackAsked(dependencies.state);
        await cancel_shift_rollBack(course.deployment.arn, course.deployment.pauses[0]?.hookId, dependencies);
        return `ECS was asked to roll ${revision} back to ${service_snapshot_nameRevision(course.before.taskDefinition)}.`;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return error.code === 'conflict'
            ? `the deployment of ${revision} was over before it could be rolled back.`
            : `the rollback of ${revision} could not be asked for: ${error.message}`;
    }
}
async function cancel_shift_rollBack(deployment, hookId, { rollouts }) {
    if (hookId === undefined)
        return rollouts.stop(deployment);
    try {
        await rollouts.answer(deployment, hookId, 'ROLLBACK');
    }
    catch (error) {
        // The pause may have been over since it was seen.
        if (!(error instanceof errors/* DeployError */.s) || !['conflict', 'rejected', 'not-found'].includes(error.code))
            throw error;
        await rollouts.stop(deployment);
    }
}
//# sourceMappingURL=cancel-shift.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/native-move.js
/**
 * Decides the next effect of a native rollout. Pure and total: any status, stage and hook state has an answer, and only
 * SUCCESSFUL is success. State machine: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html
 */
function nextNativeMove(observed, evidence, limits, now) {
    const { deployment } = observed;
    if (deployment === undefined)
        return awaitVisible(observed, limits, now);
    switch (deployment.status) {
        case 'SUCCESSFUL':
            return concludeSuccess(deployment, evidence);
        case 'ROLLBACK_SUCCESSFUL':
            return end({
                kind: 'rolled-back',
                reason: evidence.abort?.reason ?? said(deployment, 'ECS rolled the deployment back.')
            });
        case 'ROLLBACK_FAILED':
            return end({ kind: 'rollback-failed', reason: said(deployment, 'ECS could not roll the deployment back.') });
        case 'STOPPED':
            return concludeStopped(observed, deployment);
        case 'PENDING':
        case 'IN_PROGRESS':
            return drive(deployment, evidence, limits, now);
        case 'STOP_REQUESTED':
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return awaitEnd(`ECS to end the deployment (${deployment.status})`, limits, now);
        default:
            return awaitEnd(`a status that is understood (ECS says ${deployment.status})`, limits, now);
    }
}
function awaitVisible(observed, limits, now) {
    if (observed.successor !== undefined)
        return end({ kind: 'superseded', by: native_move_name(observed.successor) });
    if (now < limits.visibleBy)
        return { kind: 'wait', waitingFor: 'ECS to show the deployment' };
    return end({
        kind: 'unknown',
        reason: 'ECS accepted the update, but never showed a deployment of our task definition.'
    });
}
function concludeSuccess(deployment, { abort, rollbackAsked }) {
    if (abort === undefined || (abort.cause !== 'gate' && !rollbackAsked))
        return end({ kind: 'succeeded' });
    if (deployment.first)
        return end({ kind: 'rollback-too-late', reason: `${abort.reason} There is no earlier revision to go back to.` });
    return { kind: 'compensate', abort };
}
function concludeStopped(observed, deployment) {
    if (observed.successor !== undefined)
        return end({ kind: 'superseded', by: native_move_name(observed.successor) });
    return end({ kind: 'stopped', reason: said(deployment, 'ECS stopped the deployment and gave no reason.') });
}
/** The deployment can still be led: forward by an answer to its pause, back by an answer or by stopping it. */
function drive(deployment, evidence, limits, now) {
    const { pause } = deployment;
    const judgement = evidence.judgement?.hookId === pause?.hookId ? evidence.judgement?.says : undefined;
    const abort = evidence.abort ??
        (judgement?.kind === 'abort' ? judgement.abort : undefined) ??
        findTimeout(deployment, limits, now);
    if (abort !== undefined)
        return turnBack(deployment, abort, limits, now);
    if (pause === undefined)
        return { kind: 'wait', waitingFor: `ECS (${deployment.stage ?? deployment.status})` };
    if (deployment.first)
        return { kind: 'continue', hookId: pause.hookId, reason: 'First deployment: there is nothing to compare with.' };
    switch (judgement?.kind) {
        case 'continue':
            return { kind: 'continue', hookId: pause.hookId, reason: judgement.reason };
        case 'hold':
            return { kind: 'hold', reason: judgement.reason, expiresAt: pause.expiresAt };
        case 'undecided':
            return { kind: 'wait', waitingFor: judgement.waitingFor };
        case 'abort':
            return turnBack(deployment, judgement.abort, limits, now);
        case undefined:
            return { kind: 'wait', waitingFor: 'evidence' };
    }
}
function turnBack(deployment, abort, limits, now) {
    if (now >= limits.giveUpAt) {
        return end({
            kind: 'unknown',
            reason: `${abort.reason} A rollback was asked for, and ECS has not said that it began.`
        });
    }
    if (deployment.pause !== undefined)
        return { kind: 'roll-back-at-pause', hookId: deployment.pause.hookId, abort };
    return { kind: 'stop', deployment: deployment.arn, abort };
}
function findTimeout(deployment, limits, now) {
    if (now >= limits.deadlineAt)
        return { cause: 'timed-out', reason: 'The time given to the rollout was over.' };
    if (deployment.first || deployment.pause === undefined)
        return undefined;
    if (now < deployment.pause.expiresAt - limits.pauseMarginMilliseconds)
        return undefined;
    return { cause: 'inconclusive', reason: 'The pause was about to expire before there was enough evidence to go on.' };
}
function awaitEnd(waitingFor, limits, now) {
    if (now < limits.giveUpAt)
        return { kind: 'wait', waitingFor };
    return end({ kind: 'unknown', reason: `The time was over while waiting for ${waitingFor}.` });
}
function end(how) {
    return { kind: 'end', end: how };
}
function said(deployment, otherwise) {
    return deployment.statusReason === undefined ? otherwise : `ECS said: ${deployment.statusReason}`;
}
function native_move_name(successor) {
    return successor.taskDefinition === undefined
        ? successor.arn
        : `${successor.arn} (task definition ${successor.taskDefinition})`;
}
//# sourceMappingURL=native-move.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/poll-interval.js
const SHORTEST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 10_000;
const SHARE_OF_ELAPSED = 1 / 50;
/** How long to wait between two looks at a rollout that began `elapsedMilliseconds` ago: 2 % of its age, 1 s to 10 s. */
function pollIntervalMilliseconds(elapsedMilliseconds) {
    return Math.min(LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, elapsedMilliseconds * SHARE_OF_ELAPSED));
}
//# sourceMappingURL=poll-interval.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/combine-reports.js
/** Any fail outweighs any inconclusive, which outweighs every pass. Gates that only observe have no say. */
function combineReports(reports) {
    const deciding = reports.filter(({ gate }) => gate.mode === 'enforce');
    for (const kind of ['fail', 'inconclusive']) {
        const by = deciding.filter(({ result }) => result.kind === kind);
        if (by.length > 0)
            return { kind, reason: by.map(quote).join(' '), by };
    }
    const reason = deciding.length === 0 ? 'No gate decides: all of them only observe.' : deciding.map(quote).join(' ');
    return { kind: 'pass', reason, by: deciding };
}
function quote({ gate, result }) {
    return `${gate.name}: ${result.reason}`;
}
//# sourceMappingURL=combine-reports.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/decide-bake.js
var decide_bake = __nccwpck_require__(7262);
// EXTERNAL MODULE: ./build/src/domain/gate/e-value.js
var e_value = __nccwpck_require__(9183);
;// CONCATENATED MODULE: ./build/src/domain/gate/absolute-test.js

const RATE_AT_MOST = 0.999;
/**
 * Tests whether one side's rate of bad requests is above `maxRate`, after each minute: the last entry is the state now, and the
 * others tell since when it has been so. A binomial likelihood ratio, spread over the alternatives.
 */
function absoluteTest(minutes, maxRate) {
    const ratios = e_value/* ALTERNATIVES */.lK.map(times => logRatios(maxRate, Math.min(RATE_AT_MOST, maxRate * times)));
    let logs = ratios.map(() => 0);
    let badMinutes = 0;
    return minutes.map(({ n, bad }) => {
        logs = logs.map((log, index) => log + bad * (ratios[index]?.bad ?? 0) + (n - bad) * (ratios[index]?.good ?? 0));
        if (bad > maxRate * n)
            badMinutes += 1;
        return { logE: (0,e_value/* logMeanExp */.BN)(logs), badMinutes };
    });
}
function logRatios(accepted, worse) {
    return { bad: Math.log(worse / accepted), good: Math.log1p(-worse) - Math.log1p(-accepted) };
}
//# sourceMappingURL=absolute-test.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/bucket.js
var bucket = __nccwpck_require__(8304);
// EXTERNAL MODULE: ./build/src/domain/gate/gate-result.js
var gate_result = __nccwpck_require__(6159);
// EXTERNAL MODULE: ./build/src/domain/gate/traffic-rule.js
var traffic_rule = __nccwpck_require__(7904);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-absolute.js






/**
 * Judges the canary against the service level. When the stable revision breaches it as well, the canary may not be the cause:
 * that is waited out for some minutes, and fails if it lasts, because it is a bad time to deploy.
 */
function judgeAbsolute(gate, window) {
    const canary = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.canary));
    const baseline = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.baseline));
    const history = absoluteTest(window.buckets.map(bucket => bucket.canary), gate.maxRate);
    const now = history.at(-1) ?? { logE: 0, badMinutes: 0 };
    const evidence = {
        abortProgress: (0,e_value/* failProgress */.ez)(now, gate.alpha),
        dataProgress: (0,traffic_rule/* trafficProgress */.d0)(gate, window),
        canary: (0,gate_result/* toTraffic */.X)(canary),
        baseline: (0,gate_result/* toTraffic */.X)(baseline),
        test: (0,e_value/* testEvidence */.GQ)(now, gate.alpha),
        minutes: { judged: history.length, bad: now.badMinutes, badToFail: e_value/* BAD_MINUTES_TO_FAIL */.VL }
    };
    const level = `the accepted ${(0,format_figures/* formatRate */.CE)(gate.maxRate)}`;
    const seen = `${(0,traffic_rule/* describeSide */.Nd)('canary', canary, gate.signal)} (E = ${(0,format_figures/* formatE */.FG)(now.logE)}, limit ${Math.round(1 / gate.alpha)})`;
    const failing = countFailingMinutes(history, gate.alpha);
    if (failing === 0)
        return (0,traffic_rule/* passWithTraffic */.xM)(gate, window, { reason: `Within ${level}: ${seen}.`, evidence });
    if (!isBaselineFailing(gate, window))
        return { kind: 'fail', reason: `Above ${level}: ${seen}.`, evidence };
    const both = `Both revisions breach ${level}: ${seen}, ${(0,traffic_rule/* describeSide */.Nd)('stable', baseline, gate.signal)}`;
    if (failing > gate.sharedBreachMinutes)
        return { kind: 'fail', reason: `${both}; a bad time to deploy.`, evidence };
    return {
        kind: 'inconclusive',
        doubt: 'shared-breach',
        reason: `${both}; minute ${failing} of the ${gate.sharedBreachMinutes} that this is waited out.`,
        // It fails only when the wait is over too.
        evidence: { ...evidence, abortProgress: failing / (gate.sharedBreachMinutes + 1) }
    };
}
/** For how many minutes, until now, the test has been failing. */
function countFailingMinutes(history, alpha) {
    return history.length - 1 - history.findLastIndex(state => !(0,e_value/* isFailing */.DI)(state, alpha));
}
function isBaselineFailing(gate, window) {
    const history = absoluteTest(window.buckets.map(bucket => bucket.baseline), gate.maxRate);
    const now = history.at(-1);
    return now !== undefined && (0,e_value/* isFailing */.DI)(now, gate.alpha);
}
//# sourceMappingURL=judge-absolute.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-alarms.js
/**
 * Judges by CloudWatch alarms. INSUFFICIENT_DATA does not fail, as in ECS: an alarm on errors has no data while there are none.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
 */
function judgeAlarms({ alarms }, { alarms: states }) {
    if (states === undefined) {
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: 'The alarms were not read yet.',
            evidence: { abortProgress: 0, dataProgress: 0 }
        };
    }
    const ringing = alarms.filter(name => states.get(name) === 'ALARM');
    if (ringing.length > 0) {
        const reason = `${ringing.length === 1 ? 'Alarm' : 'Alarms'} ${ringing.join(', ')} in ALARM.`;
        return { kind: 'fail', reason, evidence: { abortProgress: 1, dataProgress: 1 } };
    }
    const missing = alarms.filter(name => !states.has(name));
    if (missing.length > 0) {
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: `There is no CloudWatch alarm named ${missing.join(', ')}.`,
            evidence: { abortProgress: 0, dataProgress: (alarms.length - missing.length) / alarms.length }
        };
    }
    return { kind: 'pass', reason: describeQuiet(alarms, states), evidence: { abortProgress: 0, dataProgress: 1 } };
}
function describeQuiet(alarms, states) {
    const unsure = alarms.filter(name => states.get(name) !== 'OK');
    const quiet = alarms.length === 1 ? 'The alarm does not ring' : `None of ${alarms.length} alarms rings`;
    return unsure.length === 0 ? `${quiet}.` : `${quiet}; without data: ${unsure.join(', ')}.`;
}
//# sourceMappingURL=judge-alarms.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/check-probe.js
var check_probe = __nccwpck_require__(1995);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-http.js


/** Judges by probes: good ones in a row pass; none of them within the time, or as many bad ones in a row later, fail. */
function judgeHttp(gate, { probes, now }) {
    const seen = (probes.get(gate.name) ?? []).toSorted((one, other) => one.at - other.at);
    const mismatches = seen.map(probe => (0,check_probe/* findMismatch */._)(probe.outcome, gate.expect));
    const good = countTrailing(mismatches, mismatch => mismatch === undefined);
    const bad = countTrailing(mismatches, mismatch => mismatch !== undefined);
    const spent = spentSeconds(seen, now);
    const wanted = `${gate.timesInARow} good ${gate.timesInARow === 1 ? 'answer' : 'answers'} in a row from ${gate.url}`;
    const last = mismatches.at(-1);
    const ending = last === undefined ? '' : `; the last: ${last}`;
    const dataProgress = (0,gate_result/* progressOf */.j)(good, gate.timesInARow);
    if (hasRun(mismatches, gate.timesInARow)) {
        const abortProgress = (0,gate_result/* progressOf */.j)(bad, gate.timesInARow);
        const evidence = { abortProgress, dataProgress };
        if (bad >= gate.timesInARow)
            return {
                kind: 'fail',
                reason: `${gate.url} answered well at first, then ${bad} times in a row not${ending}.`,
                evidence
            };
        if (good >= gate.timesInARow)
            return { kind: 'pass', reason: `There were ${good} good answers in a row from ${gate.url}.`, evidence };
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: `${gate.url} did not answer well every time${ending}.`,
            evidence
        };
    }
    if (spent >= gate.withinSeconds) {
        return {
            kind: 'fail',
            reason: `There were no ${wanted} within ${gate.withinSeconds} s${ending}.`,
            evidence: { abortProgress: 1, dataProgress }
        };
    }
    return {
        kind: 'inconclusive',
        doubt: 'insufficient-data',
        reason: `Waiting for ${wanted}: ${good} so far${ending}.`,
        evidence: { abortProgress: (0,gate_result/* progressOf */.j)(spent, gate.withinSeconds), dataProgress }
    };
}
function spentSeconds([first], now) {
    return first === undefined ? 0 : (now - first.at) / 1000;
}
function countTrailing(items, matches) {
    return items.length - 1 - items.findLastIndex(item => !matches(item));
}
function hasRun(mismatches, length) {
    let run = 0;
    return mismatches.some(mismatch => {
        run = mismatch === undefined ? run + 1 : 0;
        return run >= length;
    });
}
//# sourceMappingURL=judge-http.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/relative-test.js

/**
 * Tests whether the canary's rate of bad requests is more than `1 + tolerance` times that of the stable revision in the same
 * minutes. Given a bad request in a minute, it came from the canary with probability r·n_c / (r·n_c + n_b) at a true ratio r;
 * errors that hit both sides cancel out, and weights may change from minute to minute. After Lindon & Malek, Anytime-Valid
 * Inference for Multinomial Count Data, NeurIPS 2022.
 */
function relativeTest(buckets, tolerance) {
    const accepted = 1 + tolerance;
    const logs = e_value/* ALTERNATIVES */.lK.map(times => buckets.reduce((sum, bucket) => sum + logRatio(bucket, accepted, accepted * times), 0));
    return { logE: (0,e_value/* logMeanExp */.BN)(logs), badMinutes: buckets.filter(bucket => isBad(bucket, accepted)).length };
}
/**
 * ln of the likelihood ratio of one minute, `worse` against `accepted`:
 * bad_c·ln(θ(w)/θ(a)) + bad_b·ln((1−θ(w))/(1−θ(a))) with θ(r) = r·n_c/(r·n_c + n_b), rearranged so that nothing divides by 0.
 */
function logRatio({ canary, baseline }, accepted, worse) {
    if (canary.n === 0 || baseline.n === 0)
        return 0;
    const common = Math.log((worse * canary.n + baseline.n) / (accepted * canary.n + baseline.n));
    return canary.bad * (Math.log(worse / accepted) - common) - baseline.bad * common;
}
function isBad({ canary, baseline }, accepted) {
    return canary.bad > 0 && baseline.n > 0 && canary.bad * baseline.n > accepted * baseline.bad * canary.n;
}
//# sourceMappingURL=relative-test.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-relative.js






/** Judges the canary against the stable revision, by one running test over all steps. */
function judgeRelative(gate, window) {
    const canary = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.canary));
    const baseline = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.baseline));
    const test = relativeTest(window.buckets, gate.tolerance);
    const evidence = {
        abortProgress: (0,e_value/* failProgress */.ez)(test, gate.alpha),
        dataProgress: (0,traffic_rule/* trafficProgress */.d0)(gate, window),
        canary: (0,gate_result/* toTraffic */.X)(canary),
        baseline: (0,gate_result/* toTraffic */.X)(baseline),
        test: (0,e_value/* testEvidence */.GQ)(test, gate.alpha),
        minutes: { judged: window.buckets.length, bad: test.badMinutes, badToFail: e_value/* BAD_MINUTES_TO_FAIL */.VL }
    };
    const sides = `${(0,traffic_rule/* describeSide */.Nd)('canary', canary, gate.signal)}, ${(0,traffic_rule/* describeSide */.Nd)('stable', baseline, gate.signal)}`;
    const times = `${Number((1 + gate.tolerance).toFixed(3))} times the stable rate`;
    const strength = `E = ${(0,format_figures/* formatE */.FG)(test.logE)}, limit ${Math.round(1 / gate.alpha)}`;
    if ((0,e_value/* isFailing */.DI)(test, gate.alpha)) {
        return {
            kind: 'fail',
            reason: `Worse than ${times}: ${sides} (${strength}, ${test.badMinutes} bad minutes).`,
            evidence
        };
    }
    if (window.weightPercent >= 100) {
        const reason = `All traffic is on the canary, so there is nothing to compare it with; the steps before stand: ${sides} (${strength}).`;
        return { kind: 'pass', reason, evidence: { ...evidence, dataProgress: 1 } };
    }
    return (0,traffic_rule/* passWithTraffic */.xM)(gate, window, { reason: `Not worse than ${times}: ${sides} (${strength}).`, evidence });
}
//# sourceMappingURL=judge-relative.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/judge-series.js + 1 modules
var judge_series = __nccwpck_require__(6938);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-targets.js
const READINGS_TO_FAIL = 2;
/** Judges by the health of the canary's targets. One unhealthy reading may be a target that is being replaced; two are not. */
function judgeTargets({ targets }) {
    const unhealthy = targets.length - 1 - targets.findLastIndex(reading => reading.unhealthy === 0);
    const last = targets.at(-1);
    const evidence = {
        abortProgress: Math.min(1, unhealthy / READINGS_TO_FAIL),
        dataProgress: last === undefined ? 0 : 1
    };
    if (last === undefined) {
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason: 'The targets were not read yet.', evidence };
    }
    if (unhealthy >= READINGS_TO_FAIL) {
        return { kind: 'fail', reason: `${describe(last)} in ${unhealthy} readings in a row${why(last)}.`, evidence };
    }
    if (unhealthy > 0 || last.healthy === 0) {
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason: `${describe(last)}${why(last)}.`, evidence };
    }
    return { kind: 'pass', reason: `All ${last.healthy} targets of the canary are healthy.`, evidence };
}
function describe({ healthy, unhealthy }) {
    return healthy + unhealthy === 0
        ? 'The canary has no target yet'
        : `${unhealthy} of ${healthy + unhealthy} targets of the canary are unhealthy`;
}
function why({ reasons }) {
    return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
}
//# sourceMappingURL=judge-targets.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/judge-threshold.js
var judge_threshold = __nccwpck_require__(2429);
// EXTERNAL MODULE: ./build/src/domain/gate/judged-window.js
var judged_window = __nccwpck_require__(5824);
// EXTERNAL MODULE: ./build/src/domain/gate/signal.js
var gate_signal = __nccwpck_require__(8510);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge-gates.js









/** More failures in a row than this, and the source counts as unavailable: the number Argo Rollouts takes. */
const FAILED_READS_ACCEPTED = 4;
/** Asks every gate of the plan, from the whole of what was observed, so that late datapoints correct themselves. */
function judgeGates(plan, observations, phase) {
    return plan.gates.map(gate => ({ gate, result: judgeReadable(gate, { plan, observations, phase }) }));
}
function judgeReadable(gate, look) {
    const source = sourceOf(gate);
    const failed = source === undefined ? 0 : look.observations.failedReads[source];
    if (source === undefined || failed <= FAILED_READS_ACCEPTED)
        return judge(gate, look);
    return {
        kind: 'inconclusive',
        doubt: 'metrics-unavailable',
        reason: `The ${source} could not be read ${failed} times in a row.`,
        evidence: { abortProgress: 0, dataProgress: 0 }
    };
}
function judge(gate, { plan, observations, phase }) {
    const window = (judged) => (0,judged_window/* selectWindow */.v)(observations.signals.get((0,gate_signal/* signalKey */.k)(judged.signal)) ?? [], observations, plan);
    switch (gate.kind) {
        case 'relative':
            return judgeRelative(gate, window(gate));
        case 'absolute':
            return judgeAbsolute(gate, window(gate));
        case 'threshold':
            return (0,judge_threshold/* judgeThreshold */.l)(gate, window(gate));
        case 'alarms':
            return judgeAlarms(gate, observations);
        case 'http':
            return judgeHttp(gate, observations);
        case 'targets':
            return judgeTargets(observations);
        case 'mann-whitney':
            return (0,judge_series/* judgeSeries */.B)(gate, observations, phase);
    }
}
/** Where a gate's numbers come from; an http gate's failures are its own evidence. */
function sourceOf({ kind }) {
    switch (kind) {
        case 'alarms':
        case 'targets':
            return kind;
        case 'http':
            return undefined;
        default:
            return 'metrics';
    }
}
//# sourceMappingURL=judge-gates.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/align-minutes.js

/**
 * Puts the minutes of both sides beside each other, from `from` up to `to` (whole minutes, the end not included). A side
 * without a datapoint served nothing: the balancer publishes a metric only while requests flow
 * (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html).
 */
function alignMinutes(sides, { from, to }) {
    const canary = indexByMinute(sides.canary);
    const baseline = indexByMinute(sides.baseline);
    const minutes = Math.max(0, Math.ceil((to - from) / bucket/* BUCKET_MILLISECONDS */.oQ));
    return Array.from({ length: minutes }, (_, index) => {
        const t = from + index * bucket/* BUCKET_MILLISECONDS */.oQ;
        return { t, canary: canary.get(t) ?? NOTHING, baseline: baseline.get(t) ?? NOTHING };
    });
}
const NOTHING = { n: 0, bad: 0 };
function indexByMinute(minutes) {
    return new Map(minutes.map(({ at, n, bad }) => [at, soundCounts(n, bad)]));
}
/**
 * Counts as the tests need them: an interpolated count is a fraction
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html), and two metrics of one minute
 * may arrive at different times.
 */
function soundCounts(n, bad) {
    const requests = Math.max(0, Math.round(n));
    return { n: requests, bad: Math.min(requests, Math.max(0, Math.round(bad))) };
}
//# sourceMappingURL=align-minutes.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/read-metrics.js


const MINUTE = 60_000;
/** Reads the whole window anew each time another minute is judged, so that late datapoints correct themselves; not in between. */
async function readMetrics({ gates, metricDelaySeconds }, course, { metrics, clock }) {
    const start = course.weights.find(({ weightPercent }) => weightPercent > 0)?.at;
    const judged = gates.flatMap(gate => ('signal' in gate ? [gate.signal] : []));
    if (judged.length === 0 || start === undefined || course.candidateGroup === undefined)
        return;
    const judgedUpTo = floorToMinute(clock.now() - metricDelaySeconds * 1000);
    const window = { from: floorToMinute(start), to: floorToMinute(clock.now()) };
    if (judgedUpTo <= course.metrics.upTo || window.to <= window.from)
        return;
    const errors = { kind: 'errors' };
    // Errors are read in any case: the report shows them whatever is judged.
    const wanted = new Map([errors, ...judged].map(keyed));
    const signals = await Promise.all([...wanted].map(async ([key, signal]) => [key, await readSignal(signal, course, { metrics, window })]));
    course.metrics = { upTo: judgedUpTo, signals: new Map(signals), series: new Map() };
}
async function readSignal(signal, { candidateGroup, stableGroup }, { metrics, window }) {
    const targetGroups = [candidateGroup, stableGroup].filter(group => group !== undefined);
    const slowerThanMilliseconds = signal.kind === 'slow' ? signal.slowerThanMilliseconds : undefined;
    const served = await metrics.traffic({ targetGroups, ...window, slowerThanMilliseconds });
    const side = (group) => (served.get(group ?? '') ?? []).map(minute => count(minute, signal));
    return alignMinutes({ canary: side(candidateGroup), baseline: side(stableGroup) }, window);
}
function keyed(signal) {
    return [(0,gate_signal/* signalKey */.k)(signal), signal];
}
function count({ at, requests, errors, slow }, signal) {
    return { at, n: requests, bad: signal.kind === 'errors' ? errors : (slow ?? 0) };
}
function floorToMinute(at) {
    return Math.floor(at / MINUTE) * MINUTE;
}
//# sourceMappingURL=read-metrics.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/gather-observations.js


const UNANSWERED = ['throttled', 'unreachable', 'platform-error'];
/** Reads everything that the gates look at. What cannot be read is counted, and never taken for zero. */
async function gatherObservations(plan, course, dependencies) {
    const { gates } = plan;
    await readCounted(course, 'metrics', () => readMetrics(plan, course, dependencies));
    const alarms = await readCounted(course, 'alarms', () => readAlarms(gates, dependencies));
    if (gates.some(gate => gate.kind === 'targets')) {
        await readCounted(course, 'targets', () => gather_observations_readTargets(course, dependencies));
    }
    await Promise.all(gates.filter(gate => gate.kind === 'http').map(gate => probe(gate, course, dependencies)));
    return {
        now: dependencies.clock.now(),
        weights: course.weights,
        signals: course.metrics.signals,
        alarms,
        probes: course.probes,
        targets: course.targets,
        series: course.metrics.series,
        failedReads: course.failedReads
    };
}
/** A source that is denied ends the rollout's watch at once; one that does not answer is asked again at the next look. */
async function readCounted(course, source, read) {
    try {
        const result = await read();
        course.failedReads[source] = 0;
        return result;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !UNANSWERED.includes(error.code))
            throw error;
        course.failedReads[source] += 1;
        return undefined;
    }
}
async function readAlarms(gates, { metrics }) {
    const names = gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []));
    return names.length === 0 ? undefined : metrics.alarms(names);
}
async function gather_observations_readTargets(course, { router, clock }) {
    if (course.candidateGroup === undefined)
        return;
    const { healthy, unhealthy, reasons } = await router.health(course.candidateGroup);
    course.targets.push({ at: clock.now(), healthy, unhealthy, reasons });
}
/** One probe each `everySeconds`: a look in between asks nothing. */
async function probe(gate, course, { prober, clock }) {
    const seen = course.probes.get(gate.name) ?? [];
    const at = clock.now();
    if (at < (seen.at(-1)?.at ?? 0) + gate.everySeconds * 1000)
        return;
    const outcome = await prober.probe({
        url: gate.url,
        method: gate.method,
        headers: gate.requestHeaders,
        timeoutMilliseconds: gate.timeoutSeconds * 1000
    });
    course.probes.set(gate.name, [...seen, { at, outcome }]);
}
//# sourceMappingURL=gather-observations.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/tell-evidence.js


/** One line when the evidence is other than before: both sides' requests and errors, how close to an abort, how close to enough. */
function tellEvidence({ course, shown }, step, standing) {
    const line = [`${step.weightPercent} %`, describeSides(step), tell_evidence_describeProgress(step)]
        .filter(part => part !== undefined)
        .join(' · ');
    if (line === course.told)
        return;
    course.told = line;
    const { decision, untilAt, now } = standing;
    const left = decision.kind === 'undecided' && untilAt > now ? ` · ${(0,duration/* formatDuration */.a)(untilAt - now)} to bake` : '';
    shown.story.detail(`${line}${left}`, decision.kind === 'abort' ? 'bad' : 'neutral');
}
function describeSides({ reports }) {
    const errors = reports.filter(({ gate }) => 'signal' in gate && gate.signal.kind === 'errors');
    const { canary, baseline } = (errors.find(({ result }) => result.evidence.baseline !== undefined) ?? errors[0])?.result.evidence ?? {};
    const sides = [describeSide('new', canary), describeSide('old', baseline)].filter(side => side !== undefined);
    return sides.length === 0 ? undefined : sides.join(', ');
}
function describeSide(name, traffic) {
    if (traffic === undefined)
        return undefined;
    return `${name}: ${(0,format_figures/* formatCount */.B4)(traffic.requests)} requests, ${(0,format_figures/* formatRate */.CE)(traffic.rate)} errors`;
}
function tell_evidence_describeProgress({ reports }) {
    const deciding = reports.filter(({ gate }) => gate.mode === 'enforce');
    const abort = Math.max(0, ...deciding.map(({ result }) => result.evidence.abortProgress));
    const data = Math.min(1, ...deciding.map(({ result }) => result.evidence.dataProgress));
    return `${Math.floor(abort * 100)} % of the way to an abort, ${Math.floor(data * 100)} % of the evidence needed`;
}
//# sourceMappingURL=tell-evidence.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/judge-pause.js






/** Judges the pause that the rollout stands at: the step before the next shift, on all the evidence since the first. */
async function judgePause(rollout, observed, dependencies) {
    const { request, course } = rollout;
    const pause = observed.deployment?.pause;
    if (pause === undefined || observed.deployment?.first === true || course.abort !== undefined)
        return undefined;
    const answer = answerForPeople(request);
    if (answer !== undefined)
        return answer;
    const { weightPercent } = observed;
    if (weightPercent === undefined)
        return { kind: 'undecided', waitingFor: 'the weights of the listener rule' };
    if (weightPercent > 0 && !request.waypoints.includes(weightPercent))
        return { kind: 'continue', reason: `${weightPercent} % is not a step of this rollout` };
    const step = openStep(course, weightPercent, startOf(pause, request));
    const plan = weightPercent === 0 ? beforeTraffic(request.gates) : request.gates;
    const judgement = plan.gates.length === 0
        ? skip(step, 'nothing to judge before there is traffic')
        : await judgeStep(rollout, { plan, step, pause }, dependencies);
    return judgement.kind === 'continue'
        ? (stayWhileAsked(request, step, dependencies.clock.now()) ?? judgement)
        : judgement;
}
/** `finish` and `abandon` are a person's answer: nothing is judged any more. */
function answerForPeople({ purpose }) {
    if (purpose === 'finish')
        return { kind: 'continue', reason: 'asked to finish' };
    if (purpose === 'deploy')
        return undefined;
    return { kind: 'abort', abort: { cause: 'abandoned', reason: 'The rollout was to be abandoned.' } };
}
async function judgeStep(rollout, { plan, step, pause }, dependencies) {
    const { request, course } = rollout;
    const observations = await gatherObservations(plan, course, dependencies);
    const bake = bakeOf(request, { pause, step });
    const reports = judgeGates(plan, observations, (0,decide_bake/* bakePhase */.lN)(bake, observations.now));
    const decision = (0,decide_bake/* decideBake */.qk)(combineReports(reports), bake, observations.now);
    Object.assign(step, { reports, ...judgedAs(decision) });
    tellEvidence(rollout, step, { decision, untilAt: bake.startedAt + bake.bakeSeconds * 1000, now: observations.now });
    if (decision.kind !== 'abort')
        return decision;
    const reason = `At ${step.weightPercent} %: ${decision.reason}${judge_pause_describeTraffic(reports)}`;
    return { kind: 'abort', abort: { cause: decision.cause, reason } };
}
function judgedAs(decision) {
    switch (decision.kind) {
        case 'undecided':
            return { reason: decision.waitingFor };
        case 'continue':
            return { verdict: 'passed', reason: decision.reason };
        case 'hold':
            return { verdict: 'inconclusive', reason: decision.reason };
        case 'abort':
            return { verdict: decision.cause === 'gate' ? 'failed' : 'inconclusive', reason: decision.reason };
    }
}
/** A step that may be left is stayed at where the run is to end there, or the old revision is to be kept for a while. */
function stayWhileAsked({ waitUntil, keepForSeconds }, { weightPercent, startedAt }, now) {
    if (weightPercent === 0 && waitUntil === 'test-traffic-shifted')
        return { kind: 'hold', reason: 'Test traffic is on the new revision; production traffic is where it was.' };
    if (weightPercent < 100)
        return undefined;
    if (waitUntil === 'traffic-shifted')
        return { kind: 'hold', reason: 'All traffic is on the new revision; the old one is kept.' };
    const left = startedAt + keepForSeconds * 1000 - now;
    if (left <= 0)
        return undefined;
    return { kind: 'undecided', waitingFor: `the time for which the old revision is kept, ${(0,duration/* formatDuration */.a)(left)} left` };
}
function skip(step, reason) {
    Object.assign(step, { verdict: 'skipped', reason });
    return { kind: 'continue', reason };
}
/** Before there is traffic only probes can say anything. */
function beforeTraffic(plan) {
    return { ...plan, gates: plan.gates.filter(gate => gate.kind === 'http') };
}
function bakeOf(request, { pause, step }) {
    const isBeforeTraffic = step.weightPercent === 0;
    const probing = Math.max(0, ...request.gates.gates.map(gate => (gate.kind === 'http' ? gate.withinSeconds : 0)));
    return {
        startedAt: step.startedAt,
        bakeSeconds: isBeforeTraffic ? 0 : request.bakeSeconds,
        bakeMaxSeconds: isBeforeTraffic ? probing : request.bakeMaxSeconds,
        onInconclusive: isBeforeTraffic ? 'abort' : request.onInconclusive,
        expiresAt: pause.expiresAt
    };
}
/** ECS says when a pause ends, not when it began. */
function startOf({ expiresAt }, { hookTimeoutMinutes }) {
    return expiresAt - hookTimeoutMinutes * 60_000;
}
function openStep(course, weightPercent, startedAt) {
    const last = course.steps.at(-1);
    if (last?.weightPercent === weightPercent)
        return last;
    if (last !== undefined)
        last.finishedAt ??= startedAt;
    const step = {
        weightPercent,
        startedAt,
        finishedAt: undefined,
        verdict: undefined,
        reason: '',
        reports: []
    };
    course.steps.push(step);
    return step;
}
/** How many of all requests failed in the minutes judged: what the users saw of it. */
function judge_pause_describeTraffic(reports) {
    const measured = reports.find(({ gate, result }) => 'signal' in gate && gate.signal.kind === 'errors' && result.evidence.baseline !== undefined);
    const { canary, baseline } = measured?.result.evidence ?? {};
    const requests = (canary?.requests ?? 0) + (baseline?.requests ?? 0);
    const bad = (canary?.bad ?? 0) + (baseline?.bad ?? 0);
    return requests === 0
        ? ''
        : ` ${((bad / requests) * 100).toFixed(2)} % of all ${requests} requests in the minutes judged failed.`;
}
//# sourceMappingURL=judge-pause.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/perform-native-move.js

/** The world has moved on, or may have: the next look tells. */
const TOLD_BY_THE_NEXT_LOOK = ['conflict', 'rejected', 'not-found', 'outcome-unknown', 'throttled', 'unreachable'];
/** Carries out one effect. */
async function performNativeMove(rollout, move, { rollouts }) {
    const { course, shown } = rollout;
    const deployment = course.deployment?.arn;
    if (deployment === undefined || move.kind === 'wait')
        return 'waited';
    try {
        if (move.kind === 'continue') {
            await rollouts.answer(deployment, move.hookId, 'CONTINUE');
            shown.story.milestone(`continued: ${move.reason}`, 'good');
            return 'acted';
        }
        noteAbort(rollout, move.abort);
        if (move.kind === 'stop')
            await rollouts.stop(deployment);
        else
            await rollouts.answer(deployment, move.hookId, 'ROLLBACK');
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !TOLD_BY_THE_NEXT_LOOK.includes(error.code))
            throw error;
        shown.story.detail(error.message, 'warning');
    }
    return 'acted';
}
/** Before it is sent: an answer that is lost must not be taken for a rollback that nobody asked for. */
function noteAbort({ course, shown }, abort) {
    if (!course.rollbackAsked)
        shown.story.milestone(`rolling back: ${abort.reason}`, 'bad');
    course.abort ??= abort;
    course.rollbackAsked = true;
}
//# sourceMappingURL=perform-native-move.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/start-native-rollout.js



const MOST_TRIES = 8;
const MOST_LOOKS = 5;
/** How long ECS is given to show an update whose answer was lost. */
const start_native_rollout_LOOK_AFTER_MILLISECONDS = 2_000;
/** Starts the deployment. Where the answer is lost, the service tells whether anything was done. */
async function startNativeRollout(rollout, dependencies) {
    const { request, course, shown } = rollout;
    const deploymentConfiguration = composeConfiguration(course.before.deploymentConfiguration, request);
    shown.story.milestone(`updating the service to ${service_snapshot_nameRevision(request.taskDefinition)} (${request.strategy.kind})`);
    course.updateSent = true;
    await sendUpdate(rollout, deploymentConfiguration, dependencies);
}
/** Sends one UpdateService, and again only when it is certain that the one before was not carried out. */
async function sendUpdate(rollout, deploymentConfiguration, dependencies) {
    const { request, course, shown } = rollout;
    const { cluster, service, taskDefinition } = request;
    const force = course.before.taskDefinition === taskDefinition ? 'force' : 'only-when-changed';
    const since = dependencies.clock.now();
    for (let tries = 1;; tries += 1) {
        try {
            await dependencies.rollouts.start({ cluster, service, taskDefinition, deploymentConfiguration, force });
            return;
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s) || error.code !== 'outcome-unknown')
                throw error;
            shown.story.detail(`${error.message} Looking at what ECS did.`, 'warning');
            if (await wasCarriedOut(rollout, { force, since }, dependencies))
                return;
            if (tries === MOST_TRIES)
                throw error;
        }
    }
}
/** The same task definition again changes nothing that the service shows: then only a new deployment tells. */
async function wasCarriedOut({ request: { cluster, service }, course }, { force, since }, { rollouts, clock }) {
    for (let looks = 1;; looks += 1) {
        await clock.sleep(start_native_rollout_LOOK_AFTER_MILLISECONDS);
        try {
            if (force === 'force')
                return (await rollouts.list(cluster, service, since)).length > 0;
            // Another revision than both is somebody else's, who came after us: nothing may be sent on top of it.
            return (await rollouts.readService(cluster, service))?.taskDefinition !== course.before.taskDefinition;
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s) || !['throttled', 'unreachable', 'platform-error'].includes(error.code))
                throw error;
            if (looks === MOST_LOOKS)
                throw error;
        }
    }
}
//# sourceMappingURL=start-native-rollout.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/tell-progress.js


const OVER = ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED', 'STOPPED'];
/** While a step is baked its tasks change rarely. */
const SERVICE_INTERVAL_MILLISECONDS = 30_000;
/** Tells stage and weight when they change, and what ECS says of the service meanwhile. */
async function tellProgress(rollout, observed, dependencies) {
    const { deployment } = observed;
    if (deployment === undefined)
        return;
    tellStage(rollout, observed);
    endStep(rollout, observed, dependencies.clock.now());
    const isQuiet = deployment.pause !== undefined && !OVER.includes(deployment.status);
    const { sight } = rollout.shown;
    if (isQuiet && dependencies.clock.now() - sight.at < SERVICE_INTERVAL_MILLISECONDS)
        return;
    await readTheService(rollout, deployment.arn, dependencies);
}
function tellStage({ shown }, { deployment, weightPercent }) {
    if (deployment === undefined)
        return;
    const stage = deployment.stage === undefined ? '' : `, ${deployment.stage}`;
    const pause = deployment.pause === undefined ? '' : ', paused';
    const progress = `${deployment.status}${stage}${pause}: ${weightPercent ?? '?'} % of the traffic on the new revision`;
    if (progress !== shown.told.waitingFor)
        shown.story.detail(progress);
    shown.told = { ...shown.told, waitingFor: progress };
}
function endStep({ course }, { weightPercent }, now) {
    const last = course.steps.at(-1);
    if (last !== undefined && weightPercent !== undefined && last.weightPercent !== weightPercent)
        last.finishedAt ??= now;
}
async function readTheService({ request, shown }, serviceDeployment, { services, clock }) {
    const [service] = (await services.describe(request.cluster, [request.service])).services;
    const ours = service?.deployments.find(({ taskDefinition, id }) => taskDefinition === request.taskDefinition && !shown.course.deploymentsBefore.includes(id));
    if (shown.course.followed === undefined && ours !== undefined)
        shown.course = rolling_course_follow(shown.course, ours, 'started');
    shown.course = { ...shown.course, serviceDeployment };
    service_rollout_takeIn(shown, service, clock.now());
}
//# sourceMappingURL=tell-progress.js.map
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
;// CONCATENATED MODULE: ./build/src/use-cases/native/watch-tasks.js



/** A candidate whose tasks cannot run would be waited for until ECS gives the stage up, after a day. */
async function watchTasks({ request, course, shown }, { deployment }, dependencies) {
    if (request.purpose !== 'deploy' || deployment?.status !== 'IN_PROGRESS' || course.abort !== undefined)
        return undefined;
    const { service, failures } = shown.sight;
    const ours = service?.deployments.find(({ id }) => id === shown.course.followed?.id);
    if (service === undefined || ours === undefined)
        return undefined;
    const signs = countTroubleSigns(service, ours);
    if (signs > failures.signs)
        await gather_evidence_gatherEvidence(shown, signs, dependencies);
    const failure = judgeTaskFailures(shown.sight.failures.tasks, shown.plan.failedTasksLimit);
    if (failure === undefined)
        return undefined;
    return { cause: failure.cause, reason: `The new revision does not run: ${failure.text}.` };
}
//# sourceMappingURL=watch-tasks.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/lead-rollout.js













const VISIBLE_WITHIN_MILLISECONDS = 120_000;
const AFTER_THE_DEADLINE_MILLISECONDS = 900_000;
const PAUSE_MARGIN_MILLISECONDS = 120_000;
/** While a pause is judged nothing changes by itself, and metrics come once a minute. */
const BAKING_INTERVAL_MILLISECONDS = 10_000;
const AFTER_AN_EFFECT_MILLISECONDS = 1_000;
/** Observes, decides and acts until the rollout has ended. Throws `Cancelled` as soon as the job is cancelled. */
async function leadRollout(rollout, dependencies) {
    const { clock, cancelled } = dependencies;
    const limits = limitsOf(rollout);
    for (;;) {
        const observed = await unlessCancelled(cancelled, lookAt(rollout, dependencies));
        if (observed !== undefined) {
            const move = nextNativeMove(observed, rollout.course, limits, clock.now());
            if (move.kind === 'end')
                return move.end;
            if (clock.now() > limits.giveUpAt)
                return { kind: 'unknown', reason: 'ECS did not come to an end in time.' };
            if (move.kind === 'hold')
                return { ...move, kind: 'held', weightPercent: observed.weightPercent };
            if (move.kind === 'compensate')
                return compensate(rollout, move.abort, dependencies);
            const acted = await unlessCancelled(cancelled, performNativeMove(rollout, move, dependencies));
            const interval = acted === 'acted' ? AFTER_AN_EFFECT_MILLISECONDS : intervalFor(rollout, observed, clock.now());
            await unlessCancelled(cancelled, clock.sleep(interval, cancelled));
        }
        else if (clock.now() > limits.giveUpAt) {
            return { kind: 'unknown', reason: 'AWS did not answer any more.' };
        }
        else {
            await unlessCancelled(cancelled, clock.sleep(BAKING_INTERVAL_MILLISECONDS, cancelled));
        }
    }
}
/** All that one turn sees and judges. Undefined when AWS did not answer: the deadline decides how long that is borne. */
async function lookAt(rollout, dependencies) {
    const { course, shown } = rollout;
    try {
        const observed = await observeRollout(rollout, dependencies);
        await tellProgress(rollout, observed, dependencies);
        const says = await judgePause(rollout, observed, dependencies);
        const hookId = observed.deployment?.pause?.hookId;
        course.judgement = says === undefined || hookId === undefined ? undefined : { hookId, says };
        if (says?.kind === 'abort')
            course.abort ??= says.abort;
        course.abort ??= await watchTasks(rollout, observed, dependencies);
        return observed;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !['throttled', 'unreachable', 'platform-error'].includes(error.code))
            throw error;
        shown.story.detail(error.message, 'warning');
        return undefined;
    }
}
/** What a person asked to finish, and the way back itself, are never turned back for taking long. */
function limitsOf({ request, course }) {
    const deadlineAt = course.startedAt + request.timeoutMilliseconds;
    return {
        visibleBy: course.startedAt + VISIBLE_WITHIN_MILLISECONDS,
        deadlineAt: request.purpose === 'finish' ? Number.POSITIVE_INFINITY : deadlineAt,
        giveUpAt: deadlineAt + AFTER_THE_DEADLINE_MILLISECONDS,
        pauseMarginMilliseconds: PAUSE_MARGIN_MILLISECONDS
    };
}
function intervalFor({ request, course }, { deployment }, now) {
    if (deployment?.pause === undefined)
        return pollIntervalMilliseconds(now - course.startedAt);
    const probes = request.gates.gates.flatMap(gate => (gate.kind === 'http' ? [gate.everySeconds * 1000] : []));
    return Math.min(BAKING_INTERVAL_MILLISECONDS, ...probes);
}
/** The rollback lost the race: the deployment is complete, so going back is a deployment of its own. */
async function compensate(rollout, abort, dependencies) {
    const { request, course, shown } = rollout;
    const { taskDefinition, deploymentConfiguration } = course.before;
    shown.story.milestone(`the deployment was complete before the rollback: deploying ${service_snapshot_nameRevision(taskDefinition)} again`, 'bad');
    const back = {
        request: { ...request, taskDefinition, purpose: 'finish' },
        course: startNativeCourse({ ...course.before, taskDefinition: request.taskDefinition }, undefined, dependencies.clock.now()),
        shown
    };
    back.course.updateSent = true;
    await sendUpdate(back, composeReturn(deploymentConfiguration), dependencies);
    return { kind: 'compensated', end: await leadRollout(back, dependencies), abort };
}
//# sourceMappingURL=lead-rollout.js.map
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
        reason: `Service ${service.name} is deploying ${service_snapshot_nameRevision(running.taskDefinition)} at the moment, so nothing was changed: ` +
            'wait until it is over, or set `on-running: supersede` to replace it.'
    };
}
//# sourceMappingURL=refuse-service.js.map
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
        return `${sign(difference)} ${difference.path.map(format_diff_quote).join('.')}: ${isMasked ? format_diff_describe(difference) : show(difference)}`;
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
function format_diff_quote(name) {
    return /^[\w:/@+-][\w.:/@+-]*$/.test(name) ? name : JSON.stringify(name);
}
function sign({ before, after }) {
    if (before === undefined)
        return '+';
    return after === undefined ? '-' : '~';
}
function format_diff_describe({ before, after }) {
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
    const { parseYaml } = await __nccwpck_require__.e(/* import() */ 123).then(__nccwpck_require__.bind(__nccwpck_require__, 2123));
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
            return load_task_definition_findRegistered(source.reference, `Input "${source.input}"`, dependencies);
        case 'service': {
            const reference = await findLive(source, dependencies);
            return load_task_definition_findRegistered(reference, `Service ${source.service}`, dependencies);
        }
    }
}
async function load_task_definition_findRegistered(reference, asker, dependencies) {
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
    throw new errors/* DeployError */.s('bad-input', `Input "task-definition": ${service_snapshot_nameRevision(revision.arn)} is ${revision.status}; name a revision that is ACTIVE.`);
}
//# sourceMappingURL=plan-revision.js.map
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
            return { ...start, ...prepare_services_NOTHING, refusal };
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
const prepare_services_NOTHING = { revision: undefined, changes: { taskDefinition: [], settings: [] } };
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
        : `${service_snapshot_nameRevision(existing.arn)} is just what is wanted: nothing to register`);
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
;// CONCATENATED MODULE: ./build/src/domain/rollout/preflight.js
/**
 * What stands in the way of a native rollout. ECS itself finds most of it only after it has scaled a second fleet up, and
 * ignores an alarm that already rings: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html
 */
function inspectService(facts) {
    const { service } = facts;
    const blocking = [...inspectState(service), ...inspectDeployment(facts), ...inspectAlarms(facts)];
    const [balancer] = service.loadBalancers;
    if (balancer === undefined) {
        return [
            ...blocking,
            blocks('load-balancer', `Service ${service.name} has no load balancer: there is no traffic to shift. Use strategy: rolling.`)
        ];
    }
    if (balancer.alternateTargetGroup === undefined || balancer.productionRule === undefined) {
        const missing = `loadBalancers[0].advancedConfiguration of service ${service.name} lacks an alternate target group or a production listener rule`;
        return [
            ...blocking,
            blocks('load-balancer', `${missing}: a native deployment needs both. Add them to the service.`)
        ];
    }
    return [
        ...blocking,
        ...inspectRule(facts, balancer.productionRule, [balancer.targetGroup, balancer.alternateTargetGroup])
    ];
}
function inspectState(service) {
    const findings = [];
    if (service.controller !== 'ECS') {
        findings.push(blocks('controller', `Service ${service.name} uses the ${service.controller} deployment controller: native deployments need ECS.`));
    }
    if (service.status !== 'ACTIVE')
        findings.push(blocks('inactive', `Service ${service.name} is ${service.status}: only an ACTIVE service can be deployed to.`));
    if (service.desiredCount === 0) {
        findings.push(blocks('no-tasks', `Service ${service.name} is scaled to zero: no task would serve the new revision. Raise its desired count first.`));
    }
    return findings;
}
function inspectDeployment({ foreignDeployment }) {
    if (foreignDeployment === undefined)
        return [];
    return [
        blocks('deployment', `Another deployment is under way: ${foreignDeployment}. Wait for it, or set on-running: supersede.`)
    ];
}
function inspectAlarms({ guardingAlarms, alarms }) {
    return guardingAlarms.flatMap(name => {
        const state = alarms.get(name);
        if (state === undefined)
            return blocks('alarm', `There is no CloudWatch alarm named ${name}: it could never stop the rollout. Check the name and the region.`);
        return state === 'ALARM'
            ? blocks('alarm', `Alarm ${name} is in ALARM already: ECS would ignore it for the whole deployment. Resolve it first.`)
            : [];
    });
}
function inspectRule({ production, healthyTargets, currentTargetGroups }, rule, groups) {
    if (production === undefined)
        return [
            blocks('rule', `Listener rule ${rule} does not exist, or does not forward: ECS could not shift its traffic.`)
        ];
    const findings = [];
    const third = [...production.weights.keys()].filter(group => !groups.includes(group));
    if (third.length > 0)
        findings.push(blocks('third-group', `Listener rule ${rule} forwards to a third target group, ${third.join(', ')}: ECS takes exactly two.`));
    const serving = [...production.weights].filter(([, weight]) => weight > 0).map(([group]) => group);
    if (serving.length !== 1) {
        findings.push(blocks('serving-groups', `Listener rule ${rule} sends traffic to ${serving.length} target groups: exactly one must serve at the start, or ECS rolls back. Set the other's weight to 0.`));
    }
    for (const group of serving) {
        if ((healthyTargets.get(group) ?? 0) === 0)
            findings.push(blocks('health', `Target group ${group} serves production and has no healthy target: there is nothing sound to compare with.`));
        if (currentTargetGroups !== undefined && !currentTargetGroups.includes(group)) {
            findings.push(blocks('serving-groups', `Target group ${group} serves production, but the service's current revision runs in ${currentTargetGroups.join(', ')}: traffic would be shifted from the wrong place.`));
        }
    }
    if (production.sticky)
        findings.push({
            severity: 'warns',
            code: 'sticky',
            message: `Listener rule ${rule} is sticky: clients stay where they are whatever the weights say. Gates judge the measured share.`
        });
    return findings;
}
function blocks(code, message) {
    return { severity: 'blocks', code, message };
}
//# sourceMappingURL=preflight.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/inspect-before.js

const UNDER_WAY = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'];
/** Looks for a deployment under way, by its target revision. */
async function findCurrent(taskDefinition, service, { rollouts }) {
    if (service.currentDeployment === undefined)
        return { kind: 'nothing' };
    const deployment = await rollouts.observe(service.currentDeployment);
    if (deployment === undefined || !UNDER_WAY.includes(deployment.status))
        return { kind: 'nothing' };
    const placement = deployment.targetRevision === undefined ? undefined : await rollouts.placement(deployment.targetRevision);
    const isOurs = placement !== undefined && placement.taskDefinition === taskDefinition;
    if (isOurs && ['PENDING', 'IN_PROGRESS'].includes(deployment.status))
        return { kind: 'ours', deployment };
    return { kind: 'foreign', deployment, taskDefinition: placement?.taskDefinition };
}
/** Reads what is to be found in order, and says what is in the way. Changes nothing. */
async function inspectBefore(request, { service, current }, { rollouts, router, metrics }) {
    const rule = service.loadBalancers[0]?.productionRule;
    const production = rule === undefined ? undefined : await router.split(rule);
    const serving = [...(production?.weights ?? [])].filter(([, weight]) => weight > 0).map(([group]) => group);
    const health = await Promise.all(serving.map(async (group) => [group, (await router.health(group)).healthy]));
    const guardingAlarms = [
        ...(request.service.alarms?.names ?? inspect_before_readAlarms(service)),
        ...request.plan.gates.gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []))
    ];
    const foreign = current.kind === 'foreign' && request.onRunning === 'refuse' ? current : undefined;
    return inspectService({
        service,
        production,
        healthyTargets: new Map(health),
        currentTargetGroups: current.kind === 'nothing' ? await findCurrentGroups(service, { rollouts }) : undefined,
        alarms: await metrics.alarms([...new Set(guardingAlarms)]),
        guardingAlarms,
        foreignDeployment: foreign &&
            `${foreign.deployment.arn}${foreign.taskDefinition === undefined ? '' : ` (${foreign.taskDefinition})`}`
    });
}
function inspect_before_readAlarms({ deploymentConfiguration }) {
    const { alarms } = deploymentConfiguration;
    if (typeof alarms !== 'object' || alarms === null || !('alarmNames' in alarms) || alarms.enable === false)
        return [];
    return Array.isArray(alarms.alarmNames)
        ? alarms.alarmNames.filter(name => typeof name === 'string')
        : [];
}
const DEPLOYMENTS_LOOKED_AT = 5;
/** Of the newest deployment that succeeded: where the service's revision runs now. Undefined when ECS remembers none. */
async function findCurrentGroups(service, { rollouts }) {
    for (const arn of (await rollouts.list(service.cluster, service.name, 0)).slice(0, DEPLOYMENTS_LOOKED_AT)) {
        const deployment = await rollouts.observe(arn);
        if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === undefined)
            continue;
        const placement = await rollouts.placement(deployment.targetRevision);
        const groups = placement?.taskDefinition === service.taskDefinition ? placement.targetGroups : [];
        return groups.length === 0 ? undefined : groups;
    }
    return undefined;
}
//# sourceMappingURL=inspect-before.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/prepare-shift.js




/** Reads all that the rollout stands on. Changes nothing. */
async function prepareShift(request, dependencies) {
    const service = await readAnswerable(request, dependencies);
    const wish = await wishFor(request, service, dependencies);
    const [prepared] = await prepareServices({ services: [wish], onRunning: 'supersede' }, dependencies, () => undefined);
    if (prepared === undefined)
        throw new TypeError('There is no service to prepare.');
    const { story } = prepared;
    const { revision } = prepared;
    if (revision === undefined)
        throw missing(request);
    const current = await findCurrent(revision.existing?.arn, service, dependencies);
    const findings = await inspectBefore(request, { service, current }, dependencies);
    const blocking = findings.filter(({ severity }) => severity === 'blocks');
    const warnings = findings.filter(({ severity }) => severity === 'warns');
    for (const line of request.planLines)
        story.detail(`plan: ${line}`);
    for (const { message } of blocking)
        story.detail(`in the way: ${message}`, 'bad');
    for (const { message } of warnings)
        story.detail(message, 'warning');
    const isOurs = current.kind === 'ours';
    return {
        prepared: {
            ...prepared,
            changes: { ...prepared.changes, settings: request.planLines },
            refusal: isOurs ? undefined : prepare_shift_refuse(blocking)
        },
        service,
        current,
        warnings
    };
}
async function readAnswerable(request, { rollouts }) {
    const service = await rollouts.readService(request.service.cluster, request.service.service);
    if (service === undefined)
        throw missing(request);
    return service;
}
/** Whoever answers a rollout that waits means the revision that it brings. */
async function wishFor(request, service, { rollouts }) {
    if (request.purpose === 'deploy')
        return request.service;
    const current = service.currentDeployment && (await rollouts.observe(service.currentDeployment));
    const revision = current === '' ? undefined : current?.targetRevision;
    const placement = revision === undefined ? undefined : await rollouts.placement(revision);
    if (placement === undefined)
        throw new errors/* DeployError */.s('not-found', `There is no rollout of service ${service.name} that waits for an answer.`);
    const source = { kind: 'registered', input: 'service', reference: placement.taskDefinition };
    return { ...request.service, source, changes: requested_changes/* NO_CHANGES */.e };
}
function missing({ service: { cluster, service } }) {
    return new errors/* DeployError */.s('not-found', `Service ${service} in cluster ${cluster} does not exist in this account and region: check the names and the region.`);
}
const CODES = {
    controller: 'wrong-controller',
    inactive: 'service-inactive',
    'no-tasks': 'scaled-to-zero',
    deployment: 'another-deployment-running'
};
function prepare_shift_refuse([first, ...others]) {
    if (first === undefined)
        return undefined;
    const more = others.length === 0 ? '' : ` (and ${others.length} more: see the log)`;
    return { verdict: 'failed', reasonCode: CODES[first.code] ?? 'preflight', reason: `${first.message}${more}` };
}
//# sourceMappingURL=prepare-shift.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/restore-configuration.js


const restore_configuration_MOST_TRIES = 5;
/**
 * Puts the service's configuration back as it was: hooks that are left behind would pause somebody else's deployment. What it is
 * now is ours when it carries our pauses, or when our own way back was the last to set it.
 */
async function restoreConfiguration({ request, course, shown }, setBy, { rollouts }) {
    const { cluster, service } = request;
    try {
        const now = await rollouts.readService(cluster, service);
        if (now === undefined)
            return;
        const { deploymentConfiguration: current } = now;
        if (setBy === 'the-rollout' && !sharesPause(current, request.hookTimeoutMinutes)) {
            shown.story.detail('the deployment configuration of the service was changed meanwhile: it is left as it is');
            return;
        }
        const before = course.configurationBefore;
        const wanted = before === undefined ? withoutPauses(current) : composeRestore(before, current);
        await insist(() => rollouts.configure(cluster, service, wanted));
        shown.story.detail(before === undefined
            ? 'the pauses are taken out of the deployment configuration of the service'
            : 'the deployment configuration of the service is as it was before');
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        shown.story.detail(`the deployment configuration of the service was not put back: ${error.message}`, 'warning');
    }
}
/** Sent again when its answer was lost: it comes to the same. */
async function insist(send) {
    for (let tries = 1;; tries += 1) {
        try {
            await send();
            return;
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s) || error.code !== 'outcome-unknown' || tries === restore_configuration_MOST_TRIES)
                throw error;
        }
    }
}
//# sourceMappingURL=restore-configuration.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/shift-traffic.js


















/**
 * Brings a revision to all of a service's traffic by an ECS-native deployment, judged at each pause. Throws only before the
 * service was changed.
 */
async function shiftTraffic(request, dependencies) {
    const { clock, log, cancelled, state } = dependencies;
    const startedAt = clock.now();
    const conclude = (service) => ({
        ...concludeDeployment(request.mode, [service], { startedAt, finishedAt: clock.now() }),
        strategy: request.plan.strategy.kind
    });
    const shift = await log.group('Prepare', () => unlessCancelled(cancelled, prepareShift(request, dependencies)));
    const { prepared } = shift;
    for (const { message } of shift.warnings)
        log.warning('Preflight', message);
    if (request.mode === 'dry-run' || prepared.refusal !== undefined)
        return conclude(outcomeOfPrepared(prepared, { all: [prepared], at: clock.now() }));
    let rollout;
    try {
        rollout = await openRollout(request, shift, dependencies);
    }
    catch (error) {
        if (!(error instanceof Cancelled))
            throw error;
        return conclude(outcomeOfCancelled(prepared, clock.now()));
    }
    saveShift(state, rollout);
    await shift_traffic_follow(rollout, dependencies);
    return conclude({ ...outcomeOfRollout(rollout.shown), shift: reportShift(rollout) });
}
async function openRollout(request, { prepared, service, current }, dependencies) {
    const { clock, cancelled } = dependencies;
    const revisions = (await unlessCancelled(cancelled, registerRevisions([prepared], dependencies))).get(prepared);
    const { before, request: wish, story, changes, seenAt } = prepared;
    if (before === undefined || revisions === undefined || service === undefined)
        throw new TypeError('A service that was prepared has a revision.');
    const now = clock.now();
    const taskDefinition = revisions.to.arn;
    // ECS's circuit breaker is for rolling deployments: failed tasks are counted here.
    const rolling = {
        waitUntil: 'completed',
        onFailure: 'rollback',
        circuitBreaker: { enabled: false, rollback: false }
    };
    const plan = planRolling({ ...wish, ...request.plan, ...request, ...rolling }, before, { taskDefinition, now });
    const attached = current.kind === 'ours' ? current.deployment : undefined;
    const course = startNativeCourse(service, attached === undefined ? service.deploymentConfiguration : undefined, now);
    course.deployment = attached;
    const ofTheService = attached && readPauseTimeoutMinutes(service.deploymentConfiguration);
    return {
        request: {
            ...request.plan,
            ...(ofTheService === undefined ? {} : { hookTimeoutMinutes: ofTheService }),
            cluster: wish.cluster,
            service: wish.service,
            taskDefinition,
            alarms: wish.alarms?.names,
            waitUntil: request.waitUntil,
            onCancel: request.onCancel,
            onRunning: request.onRunning,
            purpose: request.purpose
        },
        course,
        shown: startRollout({ request: wish, revisions, before, plan, story, changes, startedAt: now }, seenAt)
    };
}
/** Starts (or joins) the rollout and leads it to its end, whatever comes. */
async function shift_traffic_follow(rollout, dependencies) {
    const { course, shown, request } = rollout;
    const { clock, cancelled, state } = dependencies;
    try {
        if (course.deployment === undefined)
            await unlessCancelled(cancelled, startNativeRollout(rollout, dependencies));
        else
            shown.story.milestone(`${service_snapshot_nameRevision(request.taskDefinition)} is being deployed already: following ${course.deployment.arn}`);
        await endWithTruth(rollout, dependencies);
        saveShiftEnd(state);
    }
    catch (error) {
        if (error instanceof Cancelled)
            await cancelShift(rollout, dependencies);
        else if (error instanceof errors/* DeployError */.s) {
            endUnreadable(rollout, error, clock.now());
            saveShiftEnd(state);
        }
        else
            throw error;
    }
}
/** Leads the rollout, puts the configuration back once nothing depends on it any more, and says how it ended. */
async function endWithTruth(rollout, dependencies) {
    const { request, course, shown } = rollout;
    const end = await leadRollout(rollout, dependencies);
    const last = course.steps.at(-1);
    if (last !== undefined)
        last.finishedAt ??= dependencies.clock.now();
    const successor = course.observed?.successor?.taskDefinition;
    if (end.kind === 'superseded' && successor !== undefined)
        await identifySuccessor(shown, successor, dependencies);
    const setBy = end.kind === 'compensated' ? 'the-way-back' : 'the-rollout';
    if (end.kind !== 'held')
        await restoreConfiguration(rollout, setBy, dependencies);
    const ending = concludeNative(end, {
        taskDefinition: request.taskDefinition,
        previousTaskDefinition: course.before.taskDefinition,
        weightPercent: course.observed?.weightPercent,
        abort: course.abort,
        deployment: course.deployment,
        waitUntil: request.waitUntil
    });
    if (end.kind === 'held')
        dependencies.log.warning('The rollout is paused', ending.reason);
    service_rollout_endRollout(shown, ending, dependencies.clock.now());
}
function endUnreadable({ course, shown, request }, error, at) {
    const isUntouched = !course.updateSent && course.deployment === undefined;
    const wasRefused = course.updateSent && course.deployment === undefined && error.code !== 'outcome-unknown';
    const left = isUntouched || wasRefused
        ? ''
        : ` ${describeSwitch(course.observed?.deployment?.pause?.expiresAt, request.service)}`;
    service_rollout_endRollout(shown, { verdict: left === '' ? 'failed' : 'unknown', reasonCode: error.code, reason: `${error.message}${left}` }, at);
}
function describeSwitch(expiresAt, service) {
    const look = `What became of the deployment is not known: look at service ${service}.`;
    return expiresAt === undefined
        ? look
        : `The rollout stands at a pause; ECS rolls it back by itself at ${new Date(expiresAt).toISOString()}.`;
}
//# sourceMappingURL=shift-traffic.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/finish-left-shift.js










/** `post` has five minutes after a cancellation: https://docs.github.com/actions/reference/workflow-cancellation-reference */
const finish_left_shift_PATIENCE_MILLISECONDS = 240_000;
/**
 * Goes on where `main` was stopped: reads what became of its rollout, has ECS roll it back when it is still under way (unless it
 * was to be left), watches that to its end and puts the configuration back.
 */
async function finishLeftShift(left, dependencies) {
    const { clock, rollouts, services } = dependencies;
    const startedAt = clock.now();
    const service = await rollouts.readService(left.cluster, left.service);
    const [snapshot] = (await services.describe(left.cluster, [left.service])).services;
    if (service === undefined || snapshot === undefined)
        throw new errors/* DeployError */.s('not-found', `Service ${left.service} does not exist any more.`);
    const rollout = finish_left_shift_openRollout(left, { service, snapshot }, dependencies);
    const { shown } = rollout;
    shown.story.milestone(`${service_snapshot_nameRevision(left.taskDefinition)} was being rolled out when the step was stopped`);
    try {
        if (service.taskDefinition !== left.taskDefinition && service.currentDeployment === undefined)
            finish_left_shift_end(rollout, 'cancelled', `The job was cancelled, and ${service_snapshot_nameRevision(service.taskDefinition)} is what the service runs.`, clock.now());
        else if (left.onCancel === 'leave')
            finish_left_shift_end(rollout, 'cancelled', `The job was cancelled, and the rollout was left as it is (\`on-cancel: leave\`).`, clock.now());
        else
            await endWithTruth(rollout, dependencies);
    }
    catch (error) {
        if (!(error instanceof Cancelled))
            throw error;
        finish_left_shift_end(rollout, 'cancelled', 'The job was cancelled, and its end was not waited for.', clock.now());
    }
    const outcome = { ...outcomeOfRollout(shown), shift: reportShift(rollout) };
    const times = { startedAt, finishedAt: clock.now() };
    return { ...concludeDeployment('deploy', [outcome], times), strategy: left.strategy.kind };
}
function finish_left_shift_end({ shown }, verdict, reason, at) {
    service_rollout_endRollout(shown, { verdict, reasonCode: verdict, reason }, at);
}
function finish_left_shift_openRollout(left, { service, snapshot }, dependencies) {
    const now = dependencies.clock.now();
    const story = tellRollout({ subject: left.service, prefix: '' }, dependencies);
    const before = { ...service, taskDefinition: left.previousTaskDefinition };
    const shown = startRollout({
        request: { ...NOTHING_ASKED, cluster: left.cluster, service: left.service },
        revisions: { from: nameOnly(left.previousTaskDefinition), to: nameOnly(left.taskDefinition), origin: 'reused' },
        before: { ...snapshot, taskDefinition: left.previousTaskDefinition },
        plan: { ...PLAN, taskDefinition: left.taskDefinition, deadlineAt: now + finish_left_shift_PATIENCE_MILLISECONDS },
        story,
        changes: { taskDefinition: [], settings: [] },
        startedAt: left.startedAt
    }, now);
    shown.course = { ...shown.course, deploymentsBefore: left.deploymentsBefore };
    const course = startNativeCourse(before, left.configurationBefore, left.startedAt);
    course.updateSent = true;
    course.abort = { cause: 'cancelled', reason: 'The job was cancelled.' };
    course.rollbackAsked = left.rollbackAsked;
    return {
        request: { ...requestOf(left), timeoutMilliseconds: now - left.startedAt + finish_left_shift_PATIENCE_MILLISECONDS },
        course,
        shown
    };
}
function requestOf(left) {
    const { cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel } = left;
    return {
        ...{ cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel },
        ...{ waypoints: [], bakeSeconds: 0, bakeMaxSeconds: 0, keepForSeconds: 0, onInconclusive: 'abort' },
        ...{ gates: NO_GATES, alarms: undefined, waitUntil: 'completed', onRunning: 'refuse', purpose: 'deploy' }
    };
}
const NO_GATES = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0 };
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
    timeoutMilliseconds: finish_left_shift_PATIENCE_MILLISECONDS
};
function nameOnly(arn) {
    const [family = '', revision = ''] = service_snapshot_nameRevision(arn).split(':');
    return { arn, family, revision: Number(revision), status: 'ACTIVE', definition: {} };
}
//# sourceMappingURL=finish-left-shift.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/run-shift.js








/** `main`: rolls out what the inputs ask for, and tells how it ended, however it ended. */
async function runShift(readRequest, connect, step) {
    const startedAt = step.clock.now();
    let countCalls = () => 0;
    try {
        const request = readRequest();
        const aws = await connect();
        countCalls = aws.countCalls;
        const outcome = await shiftTraffic(request, { ...step, ...aws });
        return await tellOutcome({ outcome, error: undefined, awsCalls: countCalls() }, step);
    }
    catch (error) {
        const ending = endBefore(error);
        if (ending === undefined)
            throw error;
        const outcome = { mode: 'deploy', ending, startedAt, finishedAt: step.clock.now(), services: [] };
        return tellOutcome({ outcome, error: error instanceof errors/* DeployError */.s ? error : undefined, awsCalls: countCalls() }, step);
    }
}
/** `post`: looks after what `main` left, when it was cancelled or killed. */
async function finishShift(connect, step) {
    const left = readLeftShift(step.state);
    if (left === undefined)
        return { outputs: {} };
    const aws = await connect();
    const outcome = await finishLeftShift(left, { ...step, ...aws });
    await step.summary.append(renderSummary(reportDeployment(outcome, { run: step.run, awsCalls: aws.countCalls() })));
    const isBad = outcome.ending.verdict === 'failed' || outcome.ending.verdict === 'unknown';
    return { outputs: {}, ...(isBad ? { failure: outcome.ending.reason } : {}) };
}
/** The ending of a step that was stopped before it changed a service. */
function endBefore(error) {
    if (error instanceof Cancelled) {
        const reason = 'The job was cancelled before anything was changed.';
        return { verdict: 'cancelled', reasonCode: 'cancelled', reason };
    }
    return error instanceof errors/* DeployError */.s ? { verdict: 'failed', reasonCode: error.code, reason: error.message } : undefined;
}
//# sourceMappingURL=run-shift.js.map

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
/******/ var __webpack_exports__ = __nccwpck_require__(9978);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
