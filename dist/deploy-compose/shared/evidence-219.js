export const id = 219;
export const ids = [219];
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

/***/ 1608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseServerLines),
/* harmony export */   b: () => (/* binding */ formatServerLine)
/* harmony export */ });
/** One container in words: service, name, address, port and weight. A container that does not run has no address, written as `-`. */
function formatServerLine({ service, host, address, port, weight }) {
    return `${service} ${host} ${address === '' ? '-' : address} ${port} ${weight}`;
}
/** Reads lines of that form, each after `prefix`; all others are left out. A container that is not known has no ID. */
function parseServerLines(text, known, prefix = '') {
    return text.split('\n').flatMap(line => {
        const words = line.startsWith(prefix) ? line.slice(prefix.length) : '';
        const [, service, host, address, port, weight] = /^(\S+) (\S+) (\S+) (\d{1,5}) (\d{1,6})$/.exec(words) ?? [];
        if (service === undefined || host === undefined || address === undefined)
            return [];
        const server = known.find(each => each.service === service && each.host === host);
        const found = { service, host, address: address === '-' ? '' : address, port: Number(port), containerId: '' };
        return [{ ...(server ?? found), weight: Number(weight) }];
    });
}
//# sourceMappingURL=server-line.js.map

/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SPLIT_MARK)
/* harmony export */ });
/** Second line of a file that holds a split: one that is found on disk was left by a server that went down meanwhile. */
const SPLIT_MARK = '# Split of a rollout.';
//# sourceMappingURL=split-mark.js.map

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

/***/ 9024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ logEvidence)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/count-log.js

const MINUTE = 60_000;
/** A request is logged when it ends, and the log of a container a moment later. */
const SETTLED_AFTER = 3_000;
/**
 * Reads what the script prints: `now <s> <read lines> <first s>`, then a line for each minute and container: `<minute> <endpoint> <requests> <bad>
 * <slow>…`. Throws `platform-error` for anything else.
 */
function parseCountedLog(text, mostLines, thresholds) {
    const [first = '', ...lines] = text.split('\n').filter(line => line !== '');
    const [, now, read, from] = /^now (\d{1,12}) (\d{1,9}) (\d{1,12})$/.exec(first) ?? [];
    const rows = lines.map(line => {
        const [minute, endpoint = '', ...counts] = line.split(' ');
        const numbers = [minute, ...counts].map(Number);
        const [at = 0, requests = 0, bad = 0, ...slow] = numbers;
        const isRow = numbers.every(each => Number.isSafeInteger(each) && each >= 0) && slow.length === thresholds;
        return isRow ? { at: at * MINUTE, endpoint, requests, bad, slow } : undefined;
    });
    if (now === undefined || rows.includes(undefined))
        throw new errors/* DeployError */.s('platform-error', 'The access log of the proxy was not counted: the server printed something else.');
    return {
        now: Number(now) * 1000,
        from: Number(read) >= mostLines ? Number(from) * 1000 : undefined,
        rows: rows.filter(row => row !== undefined)
    };
}
/** Minutes (their starts) that are not over on the server, or that began before the first line that was read. */
function unsettledMinutes(counted, { from, to }) {
    const unsettled = new Set();
    for (let at = from; at < to; at += MINUTE) {
        const isOver = at + MINUTE + SETTLED_AFTER <= counted.now;
        if (!isOver || (counted.from !== undefined && counted.from >= at))
            unsettled.add(at);
    }
    return unsettled;
}
/** One minute of one side: the sum over its containers. */
function sumRows(rows, thresholds) {
    const minutes = new Map();
    for (const row of rows)
        minutes.set(row.at, [...(minutes.get(row.at) ?? []), row]);
    return [...minutes]
        .sort(([a], [b]) => a - b)
        .map(([at, own]) => {
        const sum = (count) => own.reduce((total, row) => total + count(row), 0);
        return {
            at,
            requests: sum(row => row.requests),
            bad: sum(row => row.bad),
            slow: new Map(thresholds.map((threshold, index) => [threshold, sum(row => row.slow[index] ?? 0)]))
        };
    });
}
//# sourceMappingURL=count-log.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-servers.js
var proxy_servers = __webpack_require__(7562);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/proxy-script.js
var proxy_script = __webpack_require__(1930);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/container-health.js
var container_health = __webpack_require__(8534);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/log-script.js
var log_script = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/no-series.js
var no_series = __webpack_require__(7267);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/evidence/log-evidence.js






const log_evidence_MINUTE = 60_000;
/** Minutes that one adapter remembers. */
const MOST_KEPT = 24 * 60;
/**
 * Evidence from the access log, which the server counts by minute and container: only sums leave it. A minute that is settled is read once.
 */
function logEvidence(world, proxy, measured) {
    const settled = new Map();
    async function count(query, thresholds, endpoints) {
        const keyOf = (at) => JSON.stringify([at, thresholds, endpoints]);
        let from = query.from;
        while (from < query.to && settled.has(keyOf(from)))
            from += log_evidence_MINUTE;
        const known = [...settled].filter(([key]) => isOf(key, query, keyOf)).flatMap(([, rows]) => rows);
        if (from >= query.to)
            return { rows: known, unsettled: new Set() };
        const args = [String(from / 1000), String(query.to / 1000), thresholds.join(','), endpoints.join(',')];
        const printed = await (0,proxy_script/* runProxyScript */.bL)(world, { ...proxy, effect: 'read', args });
        const counted = parseCountedLog(printed, log_script/* MOST_LINES */.qj, thresholds.length);
        const unsettled = unsettledMinutes(counted, { from, to: query.to });
        for (let at = from; at < query.to && !unsettled.has(at); at += log_evidence_MINUTE) {
            settled.set(keyOf(at), counted.rows.filter(row => row.at === at));
            if (settled.size > MOST_KEPT)
                settled.delete(settled.keys().next().value ?? '');
        }
        return { rows: [...known, ...counted.rows], unsettled };
    }
    return {
        async measure(query) {
            const { canary, stable } = await measured();
            if (canary.length === 0)
                return undefined;
            const thresholds = query.traffic?.slowerThanMilliseconds ?? [];
            const endpoints = [...new Set([...canary, ...stable].flatMap(endpointsOf))].sort();
            const { rows, unsettled } = await count(query, thresholds, endpoints);
            const side = (servers) => {
                const own = new Set(servers.flatMap(endpointsOf));
                return sumRows(rows.filter(row => own.has(row.endpoint)), thresholds);
            };
            return { canary: side(canary), stable: side(stable), unsettled, ...(0,no_series/* noSeries */.V)(query) };
        },
        alarms: () => Promise.resolve(new Map()),
        health: async () => await (0,container_health/* containerHealth */.G)(world, await measured())
    };
}
function isOf(key, { from, to }, keyOf) {
    for (let at = from; at < to; at += log_evidence_MINUTE)
        if (key === keyOf(at))
            return true;
    return false;
}
/** A log has the address, or the name that the proxy was configured with. */
function endpointsOf({ host, address, port }) {
    return [(0,proxy_servers/* hostPort */.QL)(address, port), (0,proxy_servers/* hostPort */.QL)(host, port)];
}
//# sourceMappingURL=log-evidence.js.map

/***/ }),

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ countLog),
/* harmony export */   ee: () => (/* binding */ READ_LOG),
/* harmony export */   qj: () => (/* binding */ MOST_LINES)
/* harmony export */ });
/** Lines of the log that one look reads at most: the last ones. */
const MOST_LINES = 400_000;
/**
 * Counts an access log on the server. `$1` and `$2` first and last second, `$3` thresholds in milliseconds, with commas, `$4` endpoints, with commas. `read_log` prints the
 * log, and `parse` is awk that sets, for a line of requests, `t` (seconds) and for each try `n` of them `up[n]`, `status[n]` and `took[n]` (seconds).
 */
function countLog(readLog, parse) {
    return `${readLog}
read_log "$1" "$2" | LC_ALL=C awk -v from="$1" -v to="$2" -v limits="$3" -v ends="$4" -v now="$(date +%s)" '
BEGIN {
  count = split(limits, limit, ","); m = split(ends, end, ",")
  for (i = 1; i <= m; i++) own[end[i]] = 1
}
{ lines++; n = 0 }
${parse}
n > 0 {
  if (!first) first = int(t)
  if (t < from || t >= to) next
  for (i = 1; i <= n; i++) {
    if (!(up[i] in own)) continue
    key = int(t / 60) " " up[i]
    requests[key]++
    if (status[i] !~ /^[1-4][0-9][0-9]$/) bad[key]++
    for (j = 1; j <= count; j++) if (took[i] * 1000 > limit[j]) slow[key, j]++
  }
}
END {
  print "now", now, lines + 0, first + 0
  for (key in requests) {
    row = key " " requests[key] " " bad[key] + 0
    for (j = 1; j <= count; j++) row = row " " slow[key, j] + 0
    print row
  }
}'
`;
}
/** The output of the proxy's container, or for one of the host the file that \`log_file\` prints. */
const READ_LOG = `need_proxy
read_log() {
  if [ -n "$service" ]; then docker logs --tail ${MOST_LINES} --since "$1" "$id" </dev/null 2>&1; else tail -n ${MOST_LINES} "$(log_file)"; fi
}
`;
//# sourceMappingURL=log-script.js.map

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

/***/ }),

/***/ 1665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ SWAP)
/* harmony export */ });
/* harmony import */ var _domain_proxy_split_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2721);
/* harmony import */ var _proxy_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1930);


/**
 * For a proxy that reads its file when it is reloaded. Needs \`check\`, which says what is wrong with the files on disk and fails, and \`reload\`, which returns once they are what runs, or fails.
 *
 * - \`write_checked FILE TEXT OTHER\` writes the first text that passes, and else leaves the file as it was.
 * - \`load_split FILE TEXT OTHER COPY\` loads a split and puts the baseline back. A split that a server left on disk when it went down is not the
 *   baseline: the copy is.
 * - \`load_baseline FILE TEXT OTHER\` writes and loads the baseline.
 */
const SWAP = `keep() { old=; if [ -e "$1" ]; then old=$(cat "$1" && echo .); fi; }
put_back() { if [ -n "$old" ]; then put "$1" "\${old%.}"; else rm -f "$1"; fi; }
give_up() { put_back "$1"; printf '%s\\n' "$why" >&2; exit "$2"; }
put_valid() {
  put "$1" "$2"; check >/dev/null && return 0
  put "$1" "$3"; check
}
write_checked() {
  keep "$1"
  why=$(put_valid "$1" "$2" "$3") || give_up "$1" ${_proxy_script_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused}
}
load_split() {
  keep "$1"
  case $(sed -n 2p "$1" 2>/dev/null) in '${_domain_proxy_split_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .SPLIT_MARK */ .$}') [ ! -e "$4" ] || keep "$4" ;; *) put "$4" "\${old%.}" ;; esac
  why=$(put_valid "$1" "$2" "$3") || give_up "$1" ${_proxy_script_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused}
  loaded=$(cat "$1")
  why=$(reload) || give_up "$1" ${_proxy_script_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc['not-reloaded']}
  put_back "$1"
}
load_baseline() {
  why=$(put_valid "$1" "$2" "$3") && why=$(reload) || { printf '%s\\n' "$why" >&2; exit ${_proxy_script_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc['not-reloaded']}; }
}
`;
//# sourceMappingURL=swap-script.js.map

/***/ })

};
