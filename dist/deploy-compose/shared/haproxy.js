export const id = 938;
export const ids = [938];
export const modules = {

/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ backendOf),
/* harmony export */   Jh: () => (/* binding */ formatBackends),
/* harmony export */   QB: () => (/* binding */ placeable)
/* harmony export */ });
/* unused harmony export SLOTS */
/* harmony import */ var _proxy_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7190);
/* harmony import */ var _proxy_servers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7562);


/** Containers of one service that a backend has room for: twice those that serve, during a rollout. */
const SLOTS = 32;
function backendOf(service, { backends }) {
    return backends.get(service) ?? service;
}
/** Containers that HAProxy can be told of: by IP address only those that run. */
function placeable(servers, { isByName }) {
    return servers.filter(({ address }) => isByName || address !== '');
}
/**
 * The file with the backend of each service: the containers that serve, and free slots in maintenance, which a rollout fills by the admin socket. All other settings come from
 * the `defaults` section of the user's own file. `init-addr none`: a container that is not there does not keep HAProxy from its start.
 */
function formatBackends(servers, plan) {
    (0,_proxy_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .checkServers */ .Fe)(servers);
    const own = placeable(servers, plan);
    const backends = [...plan.ports].flatMap(([service, port]) => [
        '',
        `backend ${backendOf(service, plan)}`,
        '  balance roundrobin',
        '  option redispatch 1',
        `  default-server check inter 2s${plan.isByName ? ' resolvers docker init-addr libc,none' : ''}`,
        ...formatSlots(own.filter(server => server.service === service), { service, port, isByName: plan.isByName })
    ]);
    return [`# ${_proxy_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .PROXY_FILE_HEADER */ .e}`, ...backends, ''].join('\n');
}
function formatSlots(servers, { service, port, isByName }) {
    // A free slot has the name of a container that is there: HAProxy resolves it once for all of them.
    const free = (0,_proxy_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPort */ .QL)(isByName ? (servers[0]?.host ?? service) : '127.0.0.1', port);
    return Array.from({ length: SLOTS }, (_, index) => {
        const server = servers[index];
        const name = `  server s${index + 1}`;
        if (server === undefined)
            return `${name} ${free} weight 1 disabled`;
        return `${name} ${(0,_proxy_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPort */ .QL)(isByName ? server.host : server.address, server.port)} weight ${server.weight}`;
    });
}
//# sourceMappingURL=backend-file.js.map

/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ PROXY_FILE_HEADER),
/* harmony export */   h: () => (/* binding */ fileKind)
/* harmony export */ });
/** First line of each file that we write for a proxy, after its comment sign. Without it a file is foreign, and never written. */
const PROXY_FILE_HEADER = 'Written by deploy-kit. Changes are lost at the next deployment.';
/** Which of the three a text is. The comment sign of all proxies is `#`. */
function fileKind(text) {
    if (text === undefined)
        return 'none';
    return text.split('\n', 1)[0]?.includes(PROXY_FILE_HEADER) === true ? 'ours' : 'foreign';
}
//# sourceMappingURL=proxy-inspection.js.map

/***/ }),

/***/ 7562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ checkServers),
/* harmony export */   QL: () => (/* binding */ hostPort),
/* harmony export */   j_: () => (/* binding */ spreadWeights),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** The largest error of a share, in percentage points. */
const TOLERANCE = 0.1;
/**
 * Weights by container: `percent` of the traffic of each service goes to the canary's containers, evenly, and the rest to the stable ones. With as many canary containers
 * as stable ones the weights are `percent` and `100 - percent`. Throws `rejected` where whole numbers up to `most` cannot express the share
 * within 0.1 points.
 */
function spreadWeights(counts, percent, most) {
    const { canary, stable } = counts;
    if ((percent > 0 && canary === 0) || (percent < 100 && stable === 0) || most < 1)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('rejected', `${percent}% of the traffic cannot go to ${canary} canary and ${stable} stable containers. Check that both releases run.`);
    const full = Math.min(100, most);
    if (percent === 0)
        return { canary: 0, stable: full };
    if (percent === 100)
        return { canary: full, stable: 0 };
    if (canary === stable && Number.isInteger(percent) && most >= 100)
        return { canary: percent, stable: 100 - percent };
    const best = closestWeights(counts, percent, most);
    if (best.error <= TOLERANCE)
        return { canary: best.canary, stable: best.stable };
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('rejected', `Weights up to ${most} cannot give ${percent}% of the traffic to ${canary} of ${canary + stable} containers. Use steps that are larger or have no decimals.`);
}
/** The smallest weights whose share is closest to `percent`; `error` in percentage points. */
function closestWeights({ canary, stable }, percent, most) {
    const ratio = (percent * stable) / ((100 - percent) * canary);
    let best = { canary: 1, stable: 1, error: Infinity };
    for (let larger = 1; larger <= most; larger += 1) {
        const smaller = Math.max(1, Math.round(larger * Math.min(ratio, 1 / ratio)));
        const weights = ratio <= 1 ? { canary: smaller, stable: larger } : { canary: larger, stable: smaller };
        const share = (100 * weights.canary * canary) / (weights.canary * canary + weights.stable * stable);
        const error = Math.abs(share - percent);
        if (error < best.error - 1e-9)
            best = { ...weights, error };
        if (best.error < 1e-9)
            break;
    }
    return best;
}
/**
 * The share of the traffic of a service (0 to 100, rounded to 0.1) that goes to these containers, by the weights of all; undefined where no container
 * has a weight.
 */
function percentOf(servers, containerIds) {
    const weigh = (some) => some.reduce((sum, { weight }) => sum + weight, 0);
    const all = weigh(servers);
    if (all === 0)
        return undefined;
    return Math.round((1000 * weigh(servers.filter(({ containerId }) => containerIds.has(containerId)))) / all) / 10;
}
/** Names of containers and services as Docker allows them, and the addresses that it gives. */
const NAME = /^[a-zA-Z0-9][\w.-]{0,254}$/;
const ADDRESS = /^(?:[0-9a-fA-F.:]{2,45})?$/;
/** Throws `rejected` for a server that must not be part of a configuration file: its words come from the server. */
function checkServers(servers) {
    for (const { service, host, address, port, weight } of servers) {
        const isWhole = [port, weight].every(Number.isInteger) && port >= 1 && port <= 65_535 && weight >= 0;
        if (!NAME.test(service) || !NAME.test(host) || !ADDRESS.test(address) || !isWhole)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('rejected', `Container ${JSON.stringify(host.slice(0, 80))} of service ${JSON.stringify(service.slice(0, 80))} has no name, address or port that a proxy can be configured with. Check that it shares a network with the proxy.`);
    }
}
/** `172.18.0.3:8080`, `[fd00::3]:8080`. */
function hostPort(host, port) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
//# sourceMappingURL=proxy-servers.js.map

/***/ }),

/***/ 8534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ containerHealth)
/* harmony export */ });
/* harmony import */ var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3823);

/** Health of the canary's containers, by Docker: one without a health check counts as healthy while it runs. */
async function containerHealth({ docker, spec }, { canary }) {
    if (canary.length === 0)
        return undefined;
    const containers = await docker.listContainers(spec.project);
    const ids = new Set(canary.map(({ containerId }) => containerId));
    const own = containers.filter(({ id }) => ids.has(id));
    const isWell = ({ state, health }) => state === 'running' && (health === 'healthy' || health === 'none');
    const ill = own.filter(container => !isWell(container));
    const gone = canary.filter(({ containerId }) => !own.some(({ id }) => id === containerId));
    const reasons = [
        ...ill.map(({ name, state, health, exitCode }) => state === 'running' ? `${name} is ${health}` : `${name} is ${state} (exit code ${exitCode})`),
        ...gone.map(({ host }) => `${host} is gone`)
    ];
    return { healthy: own.length - ill.length, unhealthy: reasons.length, reasons: reasons.map(_domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T) };
}
//# sourceMappingURL=container-health.js.map

/***/ }),

/***/ 7267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ noSeries)
/* harmony export */ });
/** What a proxy has not: other metrics, and percentiles. */
function noSeries({ series, percentiles }) {
    const empty = () => ({ canary: new Map(), stable: new Map() });
    return { series: series.map(empty), percentiles: percentiles.map(empty) };
}
//# sourceMappingURL=no-series.js.map

/***/ }),

/***/ 5938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  haproxy: () => (/* binding */ haproxy)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/haproxy/backend-file.js
var backend_file = __webpack_require__(8412);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/haproxy/parse-stat.js

/** Reads the servers of `show stat` (CSV). Throws `platform-error` for a text without the columns. https://docs.haproxy.org/2.8/management.html#9.1 */
function parseStat(text) {
    const [heading, ...rows] = text.trim().split('\n');
    const columns = heading?.replace(/^# /, '').split(',') ?? [];
    if (!['pxname', 'hrsp_5xx', 'lbtot', 'addr'].every(name => columns.includes(name)))
        throw new errors/* DeployError */.s('platform-error', 'HAProxy did not answer `show stat` with the counters of its servers. Check that the socket has `level admin`.');
    const IS_SERVER = '2';
    return rows.flatMap(row => {
        const cells = row.split(',');
        const cell = (name) => cells[columns.indexOf(name)] ?? '';
        const count = (name) => Number(cell(name));
        if (cell('type') !== IS_SERVER)
            return [];
        const statuses = ['hrsp_1xx', 'hrsp_2xx', 'hrsp_3xx', 'hrsp_4xx', 'hrsp_5xx', 'hrsp_other'];
        const [requests, active, refused, cutShort] = ['lbtot', 'scur', 'econ', 'srv_abrt'].map(count);
        const answered = statuses.map(count).reduce((sum, each) => sum + each, 0);
        // `eresp` counts a connection that the server closed twice, and also responses that were cut short.
        const unanswered = Math.max(0, Math.min(count('eresp') - cutShort, requests - answered - refused - active));
        const bad = count('hrsp_5xx') + refused + unanswered + cutShort;
        return [{ backend: cell('pxname'), name: cell('svname'), endpoint: cell('addr'), requests, bad, active }];
    });
}
//# sourceMappingURL=parse-stat.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-servers.js
var proxy_servers = __webpack_require__(7562);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/haproxy/plan-slots.js



function carries({ host, address, port }, server) {
    return host === '' ? address === server.address && port === server.port : host === server.host;
}
/** Which slot carries which container. Throws `rejected` where a backend is not there, or has no free slot. */
function fillSlots(slots, all, plan) {
    (0,proxy_servers/* checkServers */.Fe)(all);
    const servers = (0,backend_file/* placeable */.QB)(all, plan);
    const taken = new Set();
    const take = (backend, server) => {
        const own = slots.filter(slot => slot.backend === backend);
        if (own.length === 0)
            throw new errors/* DeployError */.s('rejected', `HAProxy has no backend "${backend}" for service ${server.service}. Load the file of the backends with -f, and reload HAProxy.`);
        const free = own.filter(slot => slot.isFree && !taken.has(slot));
        const slot = own.find(each => !each.isFree && carries(each, server)) ?? free.find(each => carries(each, server)) ?? free[0];
        if (slot === undefined)
            throw new errors/* DeployError */.s('rejected', `Backend "${backend}" of HAProxy has no free server for container ${server.host}. Run at most ${own.length / 2} containers of service ${server.service}.`);
        taken.add(slot);
        return slot;
    };
    // Those that are carried already come first: no other container may take their slot.
    const isCarried = (server) => slots.some(slot => slot.backend === (0,backend_file/* backendOf */.EC)(server.service, plan) && !slot.isFree && carries(slot, server));
    const inOrder = [...servers.filter(isCarried), ...servers.filter(server => !isCarried(server))];
    return inOrder.map(server => ({ server, slot: take((0,backend_file/* backendOf */.EC)(server.service, plan), server) }));
}
/** What gives each slot the address of its container, while it carries nothing. */
function addressCommands(filled) {
    return filled
        .filter(({ slot, server }) => !carries(slot, server))
        .map(({ slot, server }) => slot.host === ''
        ? `set server ${slot.backend}/${slot.name} addr ${server.address} port ${server.port}`
        : `set server ${slot.backend}/${slot.name} fqdn ${server.host}`);
}
/** What moves the traffic: first the containers that gain, then those that lose, then those that are not named. */
function weightCommands(filled, slots, plan) {
    const weigh = ({ slot, server }) => [
        ...(slot.weight === server.weight ? [] : [`set server ${slot.backend}/${slot.name} weight ${server.weight}`]),
        ...(slot.isFree ? [`set server ${slot.backend}/${slot.name} state ready`] : [])
    ];
    const gains = ({ slot, server }) => slot.isFree || server.weight > slot.weight;
    const own = new Set([...plan.ports.keys()].map(service => (0,backend_file/* backendOf */.EC)(service, plan)));
    const rest = slots.filter(slot => own.has(slot.backend) &&
        !slot.isFree &&
        !filled.some(each => each.slot.name === slot.name && each.slot.backend === slot.backend));
    return [
        ...filled.filter(gains).flatMap(weigh),
        ...filled.filter(each => !gains(each)).flatMap(weigh),
        ...rest.map(slot => `set server ${slot.backend}/${slot.name} state maint`)
    ];
}
/** The containers of slots that carry traffic. One that is not known has no `containerId`. */
function readSlots(slots, known, plan) {
    return [...plan.ports.keys()].flatMap(service => slots
        .filter(slot => slot.backend === (0,backend_file/* backendOf */.EC)(service, plan) && !slot.isFree)
        .map(slot => {
        const server = known.find(each => each.service === service && carries(slot, each));
        const found = { service, containerId: '', host: slot.host, address: slot.address, port: slot.port };
        return { ...(server ?? found), weight: slot.weight };
    }));
}
//# sourceMappingURL=plan-slots.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/haproxy/slots.js

/**
 * SRV_ADMF_FMAINT and IMAINT. Not RMAINT, which is a name that does not resolve, and not CMAINT, which stays when a server that the file disables gets ready.
 * https://docs.haproxy.org/2.8/management.html (show servers state)
 */
const MAINTENANCE = 0x01 | 0x02;
/** Reads `show servers state`, version 1. Throws `platform-error` for anything else. */
function parseSlots(text) {
    const [version, heading, ...rows] = text.trim().split('\n');
    const columns = heading?.replace(/^# /, '').split(' ') ?? [];
    if (version?.trim() !== '1' || !columns.includes('srv_fqdn'))
        throw new errors/* DeployError */.s('platform-error', 'HAProxy did not answer `show servers state` in version 1 of its format. Check that the socket belongs to HAProxy 2.4 or later.');
    return rows
        .filter(row => row !== '')
        .map(row => {
        const cells = row.split(' ');
        const cell = (name) => cells[columns.indexOf(name)] ?? '';
        const known = (name) => (cell(name) === '-' ? '' : cell(name));
        return {
            backend: cell('be_name'),
            name: cell('srv_name'),
            address: known('srv_addr'),
            host: known('srv_fqdn'),
            port: Number(cell('srv_port')),
            isFree: (Number(cell('srv_admin_state')) & MAINTENANCE) !== 0,
            weight: Number(cell('srv_uweight'))
        };
    });
}
//# sourceMappingURL=slots.js.map
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/haproxy/admin-socket.js


const TIMEOUT_MILLISECONDS = 10_000;
const MOST_BYTES = 4 * 1024 * 1024;
/** HAProxy reads a line into a buffer of 16 KiB. */
const MOST_COMMANDS = 64;
/** Sends commands to an admin socket, in order, and returns what HAProxy answers. Throws `unreachable` where nothing listens. */
async function askSocket(path, commands) {
    const answers = [];
    for (let first = 0; first < commands.length; first += MOST_COMMANDS)
        answers.push(await askOnce(path, commands.slice(first, first + MOST_COMMANDS).join('; ')));
    return answers.join('\n');
}
async function askOnce(path, line) {
    const chunks = [];
    try {
        const socket = (0,external_node_net_.connect)(path);
        socket.setTimeout(TIMEOUT_MILLISECONDS, () => socket.destroy(new Error('no answer within 10 s')));
        // Its end would have HAProxy drop the answer.
        socket.write(`${line}\n`);
        let length = 0;
        for await (const chunk of socket) {
            length += chunk.length;
            if (length > MOST_BYTES)
                throw new Error('the answer is longer than 4 MiB');
            chunks.push(chunk);
        }
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* DeployError */.s('unreachable', `The admin socket of HAProxy did not answer (${why}). Check proxy-socket, and that the SSH user may write to that socket.`, { cause });
    }
    return Buffer.concat(chunks).toString();
}
//# sourceMappingURL=admin-socket.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/count-samples.js
const MINUTE = 60_000;
/** A minute in which nothing was read for longer is not judged. */
const LONGEST_GAP = 30_000;
const KEPT = 6 * 60 * MINUTE;
const NOTHING_COUNTED = { last: undefined, minutes: new Map(), gaps: [] };
/**
 * Adds a reading. What was counted between two readings is spread evenly over that time. Counters that went down started anew, with the
 * proxy. A server that is seen for the first time starts to count here.
 */
function countSample(counted, sample) {
    const { last } = counted;
    if (last === undefined)
        return { ...counted, last: sample, gaps: [{ from: -Infinity, to: sample.at }] };
    if (sample.at <= last.at)
        return counted;
    const minutes = new Map([...counted.minutes].filter(([at]) => at > sample.at - KEPT));
    const counters = new Map(last.counters);
    for (const [key, now] of sample.counters) {
        const before = last.counters.get(key);
        const isRestarted = before !== undefined && now.requests < before.requests;
        const bad = isRestarted ? now.bad : Math.max(now.bad, before?.bad ?? 0);
        counters.set(key, { requests: now.requests, bad });
        if (before === undefined)
            continue;
        const since = isRestarted ? { requests: 0, bad: 0 } : before;
        const grown = { requests: now.requests - since.requests, bad: bad - since.bad };
        for (const [at, part] of spread(grown, last.at, sample.at)) {
            const minute = new Map(minutes.get(at));
            const sum = minute.get(key) ?? { requests: 0, bad: 0 };
            minutes.set(at, minute.set(key, { requests: sum.requests + part.requests, bad: sum.bad + part.bad }));
        }
    }
    const isGap = sample.at - last.at > LONGEST_GAP;
    const gaps = isGap ? [...counted.gaps, { from: last.at, to: sample.at }].slice(-1000) : counted.gaps;
    return { last: { at: sample.at, counters }, minutes, gaps };
}
/** Whole requests for each minute of the time; their sum is what was counted. */
function spread(counted, from, to) {
    const parts = [];
    const until = (time, count) => Math.round((count * (Math.min(time, to) - from)) / (to - from));
    for (let at = from - (from % MINUTE); at < to; at += MINUTE) {
        const [start, end] = [Math.max(at, from), at + MINUTE];
        const part = (count) => until(end, count) - until(start, count);
        parts.push([at, { requests: part(counted.requests), bad: part(counted.bad) }]);
    }
    return parts;
}
/** The minutes from `from` up to `to` of these servers; none where they served nothing. */
function minutesOf({ minutes }, keys, { from, to }) {
    return [...minutes]
        .filter(([at]) => at >= from && at < to)
        .sort(([a], [b]) => a - b)
        .map(([at, counters]) => {
        const own = [...counters].filter(([key]) => keys.has(key)).map(([, each]) => each);
        const sum = (name) => own.reduce((total, each) => total + each[name], 0);
        return { at, requests: sum('requests'), bad: sum('bad') };
    })
        .filter(({ requests, bad }) => requests > 0 || bad > 0);
}
/** Minutes (their starts) that were not watched from their start to their end. */
function unwatchedMinutes({ last, gaps }, { from, to }) {
    const unwatched = new Set();
    for (let at = from; at < to; at += MINUTE) {
        const isInGap = gaps.some(gap => gap.from < at + MINUTE && gap.to > at);
        if (last === undefined || last.at < at + MINUTE || isInGap)
            unwatched.add(at);
    }
    return unwatched;
}
//# sourceMappingURL=count-samples.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/container-health.js
var container_health = __webpack_require__(8534);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/no-series.js
var no_series = __webpack_require__(7267);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/haproxy/counter-evidence.js





/**
 * Evidence from the counters of HAProxy, which are read at each look: what they grew by since the last one belongs to the time between. They count since the worker
 * started, and never by the minute.
 */
function counterEvidence(world, ask, measured) {
    let counted = NOTHING_COUNTED;
    const sample = async () => {
        const rows = parseStat(await ask(['show stat']));
        const counters = new Map();
        for (const { endpoint, requests, bad } of rows) {
            const sum = counters.get(endpoint) ?? { requests: 0, bad: 0 };
            counters.set(endpoint, { requests: sum.requests + requests, bad: sum.bad + bad });
        }
        counted = countSample(counted, { at: world.clock.now(), counters });
    };
    const side = (servers, query) => {
        const keys = new Set(servers.map(({ address, port }) => (0,proxy_servers/* hostPort */.QL)(address, port)));
        return minutesOf(counted, keys, query).map(minute => ({ ...minute, slow: new Map() }));
    };
    return {
        async measure(query) {
            const { canary, stable } = await measured();
            if (canary.length === 0)
                return undefined;
            await sample();
            return {
                canary: side(canary, query),
                stable: side(stable, query),
                unsettled: unwatchedMinutes(counted, query),
                ...(0,no_series/* noSeries */.V)(query)
            };
        },
        alarms: () => Promise.resolve(new Map()),
        async health() {
            const [containers] = await Promise.all([measured(), sample()]);
            return await (0,container_health/* containerHealth */.G)(world, containers);
        }
    };
}
//# sourceMappingURL=counter-evidence.js.map
// EXTERNAL MODULE: ./build/src/domain/text/one-line.js
var one_line = __webpack_require__(3823);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-inspection.js
var proxy_inspection = __webpack_require__(7190);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/proxy-script.js
var proxy_script = __webpack_require__(1930);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/process-script.js
var process_script = __webpack_require__(365);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/haproxy/scripts.js


/**
 * - `workers` prints the numbers of the worker processes.
 * - `check` has HAProxy read its files as it was started with them.
 * - `reload` has the master start a new worker, and waits until there is one.
 */
const COMMANDS = `${process_script/* PROCESSES */.o}workers() { children | cut -d : -f 1; }
check() {
  words=$(in_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n')
  set -f; IFS='
'
  set --; last=
  for word in $words; do
    [ "$last" = -f ] && set -- "$@" -f "$word"
    last=$word
  done
  unset IFS; set +f
  in_proxy haproxy -c "$@" 2>&1
}
reload() {
  before=" $(workers | tr '\\n' ' ') "
  [ "$before" != '  ' ] || { echo 'no worker process: start HAProxy with -W' >&2; exit ${proxy_script/* EXIT */.dc['not-reloaded']}; }
  if [ -n "$service" ]; then docker kill --signal USR2 "$id" </dev/null >/dev/null; else kill -USR2 "$pid"; fi || exit ${proxy_script/* EXIT */.dc['not-reloaded']}
  tries=0
  while [ $tries -lt 100 ]; do
    for each in $(workers); do case $before in *" $each "*) ;; *) return ;; esac; done
    tries=$((tries + 1)); pause
  done
  echo 'no new worker process' >&2; exit ${proxy_script/* EXIT */.dc['not-reloaded']}
}
`;
/** `$1` file, `$2` text: writes the file, unless HAProxy refuses it together with its others. */
const WRITE_BASELINE = `${COMMANDS}ours "$1"; need_proxy
pid=$(master haproxy) || exit ${proxy_script/* EXIT */.dc['no-proxy']}
old=; [ -e "$1" ] && old=$(cat "$1" && echo .)
put "$1" "$2"
why=$(check) || {
  if [ -n "$old" ]; then put "$1" "\${old%.}"; else rm -f "$1"; fi
  printf '%s\\n' "$why" >&2; exit ${proxy_script/* EXIT */.dc.refused}
}
`;
/** `$1` file, `$2` text: writes the file and has HAProxy run with it. One that does not run starts with it. */
const RESTORE = `${COMMANDS}ours "$1"
put "$1" "$2"
running || exit 0
pid=$(master haproxy) || exit 0
reload
`;
/** `$1` file on the server, `$2` the same file as HAProxy sees it: prints \`same\` or \`other\`, then the words that HAProxy was started with. */
const INSPECT = `${COMMANDS}need_proxy
pid=$(master haproxy) || exit ${proxy_script/* EXIT */.dc['no-proxy']}
if [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi
if [ -n "$(workers)" ]; then echo workers; else echo alone; fi
in_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n'
`;
//# sourceMappingURL=scripts.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/haproxy/inspect-haproxy.js







const BY_ADDRESS = 'HAProxy runs on the host and addresses containers by IP address, which a reboot of the server may change. Run it as a service of the project to address them by name.';
/** Whether HAProxy runs, answers at its socket, reads our file, and has the backends. Throws `bad-input` for a missing input, and what the server throws. */
async function inspectHaproxy(world, plan, ask) {
    const { spec } = world;
    const file = (0,proxy_script/* needed */.Ow)(spec.proxyFile, 'proxy-file');
    const text = await world.files.read(file);
    const found = { file: (0,proxy_inspection/* fileKind */.h)(text), warnings: plan.isByName ? [] : [BY_ADDRESS] };
    try {
        const args = [file, spec.proxyFileInside ?? file];
        const words = await (0,proxy_script/* runProxyScript */.bL)(world, { name: 'HAProxy', effect: 'read', body: INSPECT, args });
        const version = /^Version: ?(\S+)/m.exec(await ask(['show info']))?.[1];
        const problem = problemOf({ lines: words.split('\n'), level: await ask(['show cli level']), state: await ask(['show servers state']) }, world, plan);
        const resolvers = plan.isByName ? await ask(['show resolvers docker']) : '';
        const noResolvers = resolvers.includes("Can't find")
            ? 'HAProxy has no section "resolvers docker". Add it with "nameserver dns 127.0.0.11:53".'
            : undefined;
        return { ...found, version: version && (0,one_line/* oneLine */.T)(version), problem: problem ?? noResolvers };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !['not-found', 'unreachable', 'platform-error'].includes(error.code))
            throw error;
        return { ...found, version: undefined, problem: error.message };
    }
}
function problemOf({ lines, level, state }, { spec }, plan) {
    const [mounted, workers, ...words] = lines;
    const inside = spec.proxyFileInside ?? spec.proxyFile ?? '';
    if (mounted === 'other')
        return `HAProxy sees another ${inside} than the server has. Mount the folder of the file, not the file: a mounted file does not change when it is replaced.`;
    if (workers !== 'workers')
        return 'HAProxy runs without a master process, and cannot be reloaded. Start it with -W.';
    const isLoaded = words.some((word, index) => words[index - 1] === '-f' && inside.startsWith(word.replace(/\/$/, '')));
    if (!isLoaded)
        return `HAProxy was not started with ${inside}. Add -f ${inside} to its command, after its own file.`;
    if (level.trim() !== 'admin')
        return 'The socket of HAProxy may not change servers. Add "level admin" to its line "stats socket".';
    const backends = new Set(parseSlots(state).map(({ backend }) => backend));
    const missing = [...plan.ports.keys()].map(service => (0,backend_file/* backendOf */.EC)(service, plan)).find(name => !backends.has(name));
    return missing === undefined
        ? undefined
        : `HAProxy runs without backend "${missing}". Add it to ${inside}, as the examples do, and reload HAProxy.`;
}
//# sourceMappingURL=inspect-haproxy.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-kind.js
var proxy_kind = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/haproxy.js












const RESOLVE_MILLISECONDS = 20_000;
const POLL_MILLISECONDS = 250;
/**
 * HAProxy, by its admin socket through SSH: `show servers state`, `set server … addr|fqdn|weight|state`, `show stat`. Slots that carry no
 * container are in `maint`. Our file is the backend with the baseline and the free slots; restored by a reload (`SIGUSR2` to the master). Evidence: differences of the counters per server.
 */
const haproxy = world => {
    const { server, spec, clock } = world;
    const plan = { ...spec, isByName: spec.proxyService !== undefined };
    const seen = new Map();
    const remember = (servers) => servers.forEach(each => seen.set(each.containerId, each));
    const ask = async (commands) => await askSocket(await server.forwardSocket((0,proxy_script/* needed */.Ow)(spec.proxySocket, 'proxy-socket')), commands);
    const readState = async () => parseSlots(await ask(['show servers state']));
    const change = async (commands) => {
        if (commands.length === 0)
            return;
        // The socket knows no lock: the server checks it right before.
        await server.run({ program: ':', args: [], effect: 'change' });
        await ask(commands);
    };
    const baseline = (servers) => [
        (0,proxy_script/* needed */.Ow)(spec.proxyFile, 'proxy-file'),
        (0,backend_file/* formatBackends */.Jh)(servers, plan)
    ];
    return {
        kind: 'haproxy',
        evidenceOf: proxy_kind/* EVIDENCE_OF */._8.haproxy,
        inspect: () => inspectHaproxy(world, plan, ask),
        async readServers(known) {
            remember(known);
            return readSlots(await readState(), known, plan);
        },
        async setServers(servers) {
            remember(servers);
            await change(addressCommands(fillSlots(await readState(), servers, plan)));
            const { filled, slots } = await untilResolved(servers);
            await change(weightCommands(filled, slots, plan));
            const after = await readState();
            const rest = weightCommands(fillSlots(after, servers, plan), after, plan);
            if (rest.length > 0)
                throw new errors/* DeployError */.s('platform-error', `HAProxy accepted commands of the admin socket without effect: ${rest.join('; ')}. Read its log.`);
        },
        async writeBaseline(servers) {
            await (0,proxy_script/* runProxyScript */.bL)(world, { name: 'HAProxy', effect: 'change', body: WRITE_BASELINE, args: baseline(servers) });
        },
        restoreScripts: servers => [(0,proxy_script/* proxyScript */.gL)(world, RESTORE, baseline(servers))],
        async activeRequests(containerIds) {
            const known = containerIds.map(id => seen.get(id));
            const endpoints = new Set(known.map(each => each && (0,proxy_servers/* hostPort */.QL)(each.address, each.port)));
            if (endpoints.has(undefined))
                return undefined;
            const rows = parseStat(await ask(['show stat']));
            return rows.filter(row => endpoints.has(row.endpoint)).reduce((sum, { active }) => sum + active, 0);
        },
        evidence: measured => counterEvidence(world, ask, measured)
    };
    /** Waits until each slot has the address of its container: before that it must not get traffic. */
    async function untilResolved(servers) {
        const until = clock.now() + RESOLVE_MILLISECONDS;
        for (;;) {
            const slots = await readState();
            const filled = fillSlots(slots, servers, plan);
            const waiting = filled.filter(each => !hasAddress(each));
            if (waiting.length === 0)
                return { filled, slots };
            if (clock.now() >= until)
                throw notResolved(waiting);
            await clock.sleep(POLL_MILLISECONDS);
        }
    }
};
function hasAddress({ slot, server }) {
    // A slot that carries traffic is followed by HAProxy itself.
    // One that does not run is resolved once it does, and gets no traffic until then.
    const isStopped = server.address === '';
    return (carries(slot, server) &&
        (!slot.isFree || isStopped || (slot.address === server.address && slot.port === server.port)));
}
function notResolved(waiting) {
    const [first] = waiting;
    const found = first?.slot.address === '' ? 'nothing' : `${first?.slot.address}:${first?.slot.port}`;
    return new errors/* DeployError */.s('rejected', `HAProxy resolves container ${first?.server.host} to ${found}, not to ${first?.server.address}:${first?.server.port}. Check the section "resolvers docker", and that both share a network.`);
}
//# sourceMappingURL=haproxy.js.map

/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ PROCESSES)
/* harmony export */ });
/** The process of program \`$1\` whose parent is another program. Prints its number. Runs in the container. */
const FIND_MASTER = `for d in /proc/[0-9]*; do
  name=; read -r name 2>/dev/null <$d/comm; [ "$name" = "$1" ] || continue
  parent=; while read -r key value; do [ "$key" = PPid: ] && parent=$value; done 2>/dev/null <$d/status
  above=; [ -r /proc/$parent/comm ] && read -r above </proc/$parent/comm
  [ "$above" = "$1" ] || { echo "\${d#/proc/}"; exit 0; }
done
exit 1`;
/** The children of process \`$1\`, each as \`process:start title\`. */
const LIST_CHILDREN = `for d in /proc/[0-9]*; do
  while read -r key value; do
    [ "$key" = PPid: ] && [ "$value" = "$1" ] || continue
    title=$(tr "\\0" " " <$d/cmdline) && stat=$(cat $d/stat) || continue
    set -- "$1" \${stat##*) }
    echo "\${d#/proc/}:\${21} $title"
  done 2>/dev/null <$d/status
done
exit 0`;
/**
 * - \`master NAME\` prints the number of the main process of a program: on a host, the one that its package writes to \`/run/NAME.pid\`.
 * - \`children\` prints the children of process \`$pid\`, one a line.
 * - \`pause\` waits a moment.
 */
const PROCESSES = `master() {
  if [ -n "$service" ]; then in_proxy sh -c '${FIND_MASTER}' sh "$1"; else cat "/run/$1.pid"; fi
}
children() { in_proxy sh -c '${LIST_CHILDREN}' sh "$pid"; }
pause() { sleep 0.2 2>/dev/null || sleep 1; }
`;
//# sourceMappingURL=process-script.js.map

/***/ }),

/***/ 1930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   bL: () => (/* binding */ runProxyScript),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   gL: () => (/* binding */ proxyScript)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2158);
/* harmony import */ var _domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
/* harmony import */ var _domain_proxy_proxy_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7190);




/** Exit codes of the scripts. */
const EXIT = { foreign: 65, 'no-proxy': 69, refused: 70, 'no-write': 73, 'not-reloaded': 75 };
/**
 * What every script for a proxy starts with. `$1` is the project and `$2` the service of the proxy, empty for one of the host. It is not ended by a connection that is lost.
 *
 * - `running` tells whether the proxy runs, in exactly one container.
 * - `in_proxy COMMAND…` runs a command where the proxy runs.
 * - `ours FILE` ends the script unless the file is ours, or not there.
 * - `put FILE TEXT` replaces a file in one step, with the mode and owner of the one that is there.
 */
const PRELUDE = `set -u
trap '' HUP PIPE
project=$1 service=$2; shift 2
running() { :; }
in_proxy() { "$@" </dev/null; }
if [ -n "$service" ]; then
  id=$(docker ps --quiet --no-trunc --filter "label=com.docker.compose.project=$project" --filter "label=com.docker.compose.service=$service" --filter label=com.docker.compose.oneoff=False </dev/null) || id=
  running() { case $id in '' | *[!0-9a-f]*) false ;; esac; }
  in_proxy() { docker exec "$id" "$@" </dev/null; }
fi
need_proxy() { running || exit ${EXIT['no-proxy']}; }
ours() {
  [ ! -e "$1" ] || head -n 1 "$1" | grep -qF '${_domain_proxy_proxy_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .PROXY_FILE_HEADER */ .e}' || { echo "$1" >&2; exit ${EXIT.foreign}; }
}
put() {
  next=$1.next.$$
  if [ -e "$1" ]; then cp -p "$1" "$next"; else : >"$next" && chmod 644 "$next"; fi &&
    printf %s "$2" >"$next" && { sync "$next" 2>/dev/null || sync; } && mv -f "$next" "$1" || { rm -f "$next"; exit ${EXIT['no-write']}; }
}
`;
/** A script that runs `body`, a constant in which `"$1"`… are `args`, after the prelude. */
function proxyScript({ spec }, body, args) {
    return { program: PRELUDE + body, args: [spec.project, spec.proxyService ?? '', ...args] };
}
/**
 * Runs one. `name` is the proxy's. Throws `rejected`, `not-found` or `platform-error` with what it could not do, and what the server throws.
 */
async function runProxyScript(world, call) {
    const script = proxyScript(world, call.body, call.args);
    const answer = await world.server.run({ ...script, effect: call.effect, timeoutSeconds: 60 });
    if (answer.exitCode !== 0)
        throw scriptError(call.name, answer, world);
    return answer.stdout;
}
function scriptError(name, { exitCode, stderr }, { spec }) {
    const said = (0,_domain_text_clip_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipText */ .g)((0,_domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(stderr.slice(-2000)), 400);
    const file = spec.proxyFile ?? 'the file of the proxy';
    switch (exitCode) {
        case EXIT.foreign:
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('rejected', `${file} was not written by deploy-kit: its first line is another one. Move it away, or set proxy-file to another path.`);
        case EXIT['no-proxy']:
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('not-found', `Service ${spec.proxyService ?? name} does not run in exactly one container. Start it with docker compose up --detach.`);
        case EXIT.refused:
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('rejected', `${name} refused its configuration, and nothing was changed: ${said}. Correct it.`);
        case EXIT['no-write']:
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('rejected', `${file} cannot be written: ${said}. Check the owner of its folder and the free disk space.`);
        case EXIT['not-reloaded']:
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', `${name} did not load its configuration within 30 s: ${said}. Read its log.`);
        default:
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', `${name} could not be configured (exit code ${exitCode}): ${said}. Read its log.`);
    }
}
/** An input that this proxy needs. Throws `bad-input`. */
function needed(value, input) {
    if (value === undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, 'is not set. Set it to an absolute path on the server.');
    return value;
}
//# sourceMappingURL=proxy-script.js.map

/***/ })

};
