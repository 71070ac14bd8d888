export const id = 768;
export const ids = [768];
export const modules = {

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  traefik: () => (/* binding */ traefik)
});

// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/haproxy/backend-file.js
var backend_file = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-inspection.js
var proxy_inspection = __webpack_require__(7190);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/server-line.js
var server_line = __webpack_require__(1608);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-servers.js
var proxy_servers = __webpack_require__(7562);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/traefik/dynamic-file.js




/**
 * The file of the file provider: for each service a weighted service over one service per container. Containers are addressed by name, which Traefik
 * resolves for each connection. https://doc.traefik.io/traefik/routing/services/#weighted-round-robin-service
 */
function formatDynamic(servers, plan) {
    (0,proxy_servers/* checkServers */.Fe)(servers);
    const own = servers.filter(({ service, address }) => plan.ports.has(service) && (plan.isByName || address !== ''));
    const services = [...plan.ports.keys()].flatMap(service => {
        const shares = own.filter(server => server.service === service && server.weight > 0);
        return [
            `    ${(0,backend_file/* backendOf */.EC)(service, plan)}:`,
            '      weighted:',
            '        services:',
            ...shares.flatMap(({ host, weight }) => [`          - name: ${nameOf(host)}`, `            weight: ${weight}`])
        ];
    });
    const containers = own.flatMap(server => [
        `    ${nameOf(server.host)}:`,
        '      loadBalancer:',
        '        servers:',
        `          - url: http://${(0,proxy_servers/* hostPort */.QL)(plan.isByName ? server.host : server.address, server.port)}`
    ]);
    const lines = [
        'http:',
        '  services:',
        ...services,
        ...containers,
        ...own.map(server => `# ${(0,server_line/* formatServerLine */.b)(server)}`)
    ];
    const mark = `deploykit-${fingerprint(lines.join('\n'))}`;
    const loaded = [`    ${mark}:`, '      loadBalancer:', '        servers:', '          - url: http://127.0.0.1:9'];
    const [first = '', second = '', ...rest] = lines;
    return { mark, text: [`# ${proxy_inspection/* PROXY_FILE_HEADER */.e}`, first, second, ...loaded, ...rest, ''].join('\n') };
}
function nameOf(host) {
    return `container-${host}`;
}
/** FNV-1a: tells two files apart, and proves nothing. */
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
}
/** The containers that a file of ours names. One that is not known has no ID. */
function parseDynamic(text, known) {
    return (0,server_line/* parseServerLines */.C)(text, known, '# ');
}
//# sourceMappingURL=dynamic-file.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/log-evidence.js + 1 modules
var log_evidence = __webpack_require__(9024);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/log-script.js
var log_script = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/proxy-script.js
var proxy_script = __webpack_require__(1930);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/process-script.js
var process_script = __webpack_require__(365);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/swap-script.js
var swap_script = __webpack_require__(1665);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/traefik/scripts.js



/**
 * - `get PATH` reads from the API, at the address of the entry point `traefik`.
 * - `loaded MARK` waits until Traefik has loaded the file with that service.
 */
const COMMANDS = `${process_script/* PROCESSES */.o}find_api() {
  api=127.0.0.1:8080
  pid=$(master traefik) || exit ${proxy_script/* EXIT */.dc['no-proxy']}
  words=$(in_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n')
  set -f
  for word in $words; do
    case $word in --entry[pP]oints.traefik.address=*) api=\${word#*=} ;; esac
  done
  set +f
  case $api in :*) api=127.0.0.1$api ;; esac
}
get() { in_proxy wget -q -O - "http://$api$1" 2>/dev/null || in_proxy curl -fsS "http://$api$1"; }
loaded() {
  tries=0
  while [ $tries -lt 100 ]; do
    get "/api/http/services/$1@file" >/dev/null 2>&1 && return 0
    tries=$((tries + 1)); pause
  done
  echo 'its API does not show the services of the file' >&2; return 1
}
${swap_script/* SWAP */._}`;
/** `$1` file, `$2` text, `$3` mark: writes it, and waits until it is loaded. */
const LOAD = `${COMMANDS}ours "$1"; need_proxy; find_api
keep "$1"
put "$1" "$2"
why='its API does not show the services of the file'
loaded "$3" 2>/dev/null || give_up "$1" ${proxy_script/* EXIT */.dc.refused}
`;
/** The same for the timer: the file stays. A Traefik that does not run starts with it. */
const RESTORE = `${COMMANDS}ours "$1"
put "$1" "$2"
running || exit 0
find_api
loaded "$3" || exit ${proxy_script/* EXIT */.dc['not-reloaded']}
`;
/** `$1` file on the server, `$2` the same file as Traefik sees it: prints `same` or `other`, then `loaded` where its services are, then the version. */
const INSPECT = `${COMMANDS}need_proxy; find_api
if [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi
get /api/version >/dev/null 2>&1 && echo api
mark=$(sed -n 's/^    \\(deploykit-[0-9a-f]*\\):$/\\1/p' "$1" 2>/dev/null | head -n 1)
[ -n "$mark" ] && get "/api/http/services/$mark@file" >/dev/null 2>&1 && echo loaded
for word in $words; do case $word in --accesslog.format=json | --access[lL]og.format=json) echo logged ;; esac; done
in_proxy traefik version
`;
//# sourceMappingURL=scripts.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/traefik/inspect-traefik.js




const KEEPS_SPLIT = 'Traefik reads the split from its file: a reboot of the server during a rollout keeps it until the next deployment, because the timer of the rollout ends with the reboot. haproxy, nginx and caddy come back to stable.';
const NO_LOG = 'Traefik writes no access log in JSON: requests and errors cannot be measured. Start it with --accesslog=true --accesslog.format=json.';
/** Whether Traefik runs, answers at its API, and has loaded our file. Throws `bad-input` for a missing input, and what the server throws. */
async function inspectTraefik(world) {
    const path = (0,proxy_script/* needed */.Ow)(world.spec.proxyFile, 'proxy-file');
    const inside = world.spec.proxyFileInside ?? path;
    const file = (0,proxy_inspection/* fileKind */.h)(await world.files.read(path));
    try {
        const call = { name: 'Traefik', effect: 'read', body: INSPECT, args: [path, inside] };
        const printed = await (0,proxy_script/* runProxyScript */.bL)(world, call);
        const lines = printed.split('\n');
        const version = /^Version:\s+v?(\d[\w.-]*)/m.exec(printed)?.[1];
        const warnings = [KEEPS_SPLIT, ...(lines.includes('logged') ? [] : [NO_LOG])];
        return { version, file, problem: problemOf(lines, inside, file), warnings };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || error.code !== 'not-found')
            throw error;
        return { version: undefined, file, problem: error.message, warnings: [KEEPS_SPLIT] };
    }
}
function problemOf(lines, inside, file) {
    if (lines.includes('other'))
        return `Traefik sees another ${inside} than the server has. Mount the folder of the file, not the file: a mounted file does not change when it is replaced.`;
    if (!lines.includes('api'))
        return 'The API of Traefik does not answer inside its container. Start it with --api.insecure=true --entrypoints.traefik.address=127.0.0.1:8080.';
    return file === 'ours' && !lines.includes('loaded')
        ? `Traefik has not loaded ${inside}. Start it with --providers.file.directory set to the folder of that file, and read its log.`
        : undefined;
}
//# sourceMappingURL=inspect-traefik.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-kind.js
var proxy_kind = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/traefik.js







/**
 * A line is a JSON object in which quotes of clients are escaped. Days since 1970 by the civil calendar: awk need not know times.
 * https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
const COUNT = (0,log_script/* countLog */.GJ)(`log_file() { echo /var/log/traefik/access.log; }
${log_script/* READ_LOG */.ee}`, `match($0, /"StartUTC":"[0-9T:.-]+Z"/) {
  when = substr($0, RSTART + 12, RLENGTH - 12)
  y = substr(when, 1, 4) + 0; mo = substr(when, 6, 2) + 0; d = substr(when, 9, 2) + 0
  if (mo <= 2) y--
  era = int(y / 400); yoe = y - era * 400
  doy = int((153 * (mo + (mo > 2 ? -3 : 9)) + 2) / 5) + d - 1
  days = era * 146097 + yoe * 365 + int(yoe / 4) - int(yoe / 100) + doy - 719468
  t = days * 86400 + substr(when, 12, 2) * 3600 + substr(when, 15, 2) * 60 + substr(when, 18, 2)
  took[1] = 0; if (match($0, /"Duration":[0-9]+/)) took[1] = substr($0, RSTART + 11, RLENGTH - 11) / 1000000000
  t = int(t + took[1])
  status[1] = ""; if (match($0, /"DownstreamStatus":[0-9]+/)) status[1] = substr($0, RSTART + 19, RLENGTH - 19)
  if (match($0, /"ServiceAddr":"[^"]+"/)) { n = 1; up[1] = substr($0, RSTART + 15, RLENGTH - 16) }
}`);
/**
 * Traefik, by a weighted service of the file provider. It reads the file as soon as it changes: there is no other baseline, and a reboot keeps the split until the
 * timer of the lease, which `inspect` warns of. Evidence: the access log, counted on the server.
 */
const traefik = world => {
    const { spec } = world;
    const plan = { ...spec, isByName: spec.proxyService !== undefined };
    const file = () => (0,proxy_script/* needed */.Ow)(spec.proxyFile, 'proxy-file');
    const args = (servers) => {
        const { text, mark } = formatDynamic(servers, plan);
        return [file(), text, mark];
    };
    return {
        kind: 'traefik',
        evidenceOf: proxy_kind/* EVIDENCE_OF */._8.traefik,
        inspect: () => inspectTraefik(world),
        async readServers(known) {
            const text = await world.files.read(file());
            return text === undefined ? undefined : parseDynamic(text, known);
        },
        async setServers(servers) {
            await (0,proxy_script/* runProxyScript */.bL)(world, { name: 'Traefik', effect: 'change', body: LOAD, args: args(servers) });
        },
        // The file is what runs: a baseline that differs from it would move traffic.
        writeBaseline: () => Promise.resolve(),
        restoreScripts: servers => [(0,proxy_script/* proxyScript */.gL)(world, RESTORE, args(servers))],
        // Traefik counts no requests that are being served.
        activeRequests: () => Promise.resolve(undefined),
        evidence: measured => (0,log_evidence/* logEvidence */.y)(world, { name: 'Traefik', body: COUNT }, measured)
    };
};
//# sourceMappingURL=traefik.js.map

/***/ })

};
