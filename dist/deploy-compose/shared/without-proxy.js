export const id = 658;
export const ids = [658];
export const modules = {

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

/***/ 3277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withoutProxy: () => (/* binding */ withoutProxy)
});

// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-inspection.js
var proxy_inspection = __webpack_require__(7190);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-servers.js
var proxy_servers = __webpack_require__(7562);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/traffic-file.js


/** The containers that are meant to have traffic, one a line: service, container id and weight. */
function formatTraffic(servers) {
    (0,proxy_servers/* checkServers */.Fe)(servers);
    const lines = servers.map(({ service, containerId, weight }) => `${service} ${containerId} ${weight}`);
    return [`# ${proxy_inspection/* PROXY_FILE_HEADER */.e}`, ...lines, ''].join('\n');
}
/**
 * Which of the known containers are meant to have traffic. Where nothing was written yet, all of them: Docker's DNS leads to each one that
 * runs. A line that is not one of ours is left out.
 */
function readTraffic(text, known) {
    if (text === undefined)
        return known.map(server => ({ ...server, weight: 1 }));
    return text.split('\n').flatMap(line => {
        const [, service, id, weight] = /^(\S+) ([0-9a-f]{64}) (\d{1,6})$/.exec(line) ?? [];
        const server = known.find(each => each.service === service && each.containerId === id);
        return server === undefined ? [] : [{ ...server, weight: Number(weight) }];
    });
}
//# sourceMappingURL=traffic-file.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/container-health.js
var container_health = __webpack_require__(8534);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/no-series.js
var no_series = __webpack_require__(7267);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/proxy-script.js
var proxy_script = __webpack_require__(1930);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-kind.js
var proxy_kind = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/without-proxy.js






const WRITE = `ours "$1"
put "$1" "$2"
`;
const GAP = 'Without a proxy, Docker leads to the containers of both releases while both run, and connections to a container that stops may be lost. Use haproxy, nginx, caddy or traefik to split and drain traffic.';
/**
 * No proxy: Docker's DNS leads to every container of the service from its start on. Keeps in the file `traffic` of our folder which containers are
 * meant to have all, and says in `inspect` that both serve while they run, and that connections to a container that stops may be lost.
 */
const withoutProxy = world => {
    const file = `${world.folder}/traffic`;
    const here = { spec: { ...world.spec, proxyService: undefined, proxyFile: file } };
    const write = async (servers) => {
        const args = [file, formatTraffic(servers)];
        await (0,proxy_script/* runProxyScript */.bL)({ ...world, ...here }, { name: 'Docker', effect: 'change', body: WRITE, args });
    };
    return {
        kind: 'none',
        evidenceOf: proxy_kind/* EVIDENCE_OF */._8.none,
        async inspect() {
            const text = await world.files.read(file);
            return { version: undefined, problem: undefined, file: (0,proxy_inspection/* fileKind */.h)(text), warnings: [GAP] };
        },
        readServers: async (known) => readTraffic(await world.files.read(file), known),
        setServers: write,
        // There is nothing that could run with anything else.
        writeBaseline: () => Promise.resolve(),
        restoreScripts: servers => [(0,proxy_script/* proxyScript */.gL)(here, WRITE, [file, formatTraffic(servers)])],
        activeRequests: () => Promise.resolve(undefined),
        evidence: measured => ({
            async measure(query) {
                const { canary } = await measured();
                const nothing = { canary: [], stable: [], unsettled: new Set() };
                return canary.length === 0 ? undefined : { ...nothing, ...(0,no_series/* noSeries */.V)(query) };
            },
            alarms: () => Promise.resolve(new Map()),
            health: async () => await (0,container_health/* containerHealth */.G)(world, await measured())
        })
    };
};
//# sourceMappingURL=without-proxy.js.map

/***/ })

};
