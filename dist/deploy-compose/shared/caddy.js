export const id = 869;
export const ids = [869];
export const modules = {

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  caddy: () => (/* binding */ caddy)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/haproxy/backend-file.js
var backend_file = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-inspection.js
var proxy_inspection = __webpack_require__(7190);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-servers.js
var proxy_servers = __webpack_require__(7562);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/server-line.js
var server_line = __webpack_require__(1608);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/caddy/split-slots.js


/** Servers that a split is made of: each is 0.5% of the traffic. */
const SLOTS = 200;
/** The names of the containers in the order in which requests go to them, mixed as evenly as they can be. Empty where no container has a weight. */
function spreadSlots(servers) {
    (0,proxy_servers/* checkServers */.Fe)(servers);
    const all = servers.reduce((sum, { weight }) => sum + weight, 0);
    if (all === 0)
        return [];
    const shares = servers.map(({ weight }) => (SLOTS * weight) / all);
    const counts = shares.map(Math.floor);
    const byRest = shares.map((share, index) => ({ rest: share % 1, index })).sort((a, b) => b.rest - a.rest);
    const left = SLOTS - counts.reduce((sum, count) => sum + count, 0);
    for (const { index } of byRest.slice(0, left))
        counts[index] = (counts[index] ?? 0) + 1;
    // Slot k of n stands in the middle of its part of the whole.
    return servers
        .flatMap(({ host }, index) => {
        const count = counts[index] ?? 0;
        return Array.from({ length: count }, (_, slot) => ({ host, at: (slot + 0.5) / count }));
    })
        .sort((a, b) => a.at - b.at)
        .map(({ host }) => host);
}
/** What a split consists of, one container a line. */
function formatManifest(servers) {
    return servers.map(server => `${(0,server_line/* formatServerLine */.b)(server)}\n`).join('');
}
//# sourceMappingURL=split-slots.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/caddy/snippet-file.js




/** Field of the access log, and mark in the configuration, that holds the service. */
const SERVICE_FIELD = 'deploykit';
/** Field of the access log that holds the upstream that answered. */
const UPSTREAM_FIELD = 'deploykit_upstream';
/** Where a split is kept in Caddy's container: in memory, so that a restart comes back to the baseline. */
const SPLIT_FOLDER = '/dev/shm/deploy-kit';
/**
 * The file with a snippet for each service, which sites import. While there is a split, each slot is a server whose name Caddy reads from a small file for each request: traffic is moved
 * without a reload, which resets connections that are accepted at that moment. Without a split the containers of the baseline serve. A server that cannot be connected to is
 * left out for 2 s, as nginx and HAProxy do.
 */
function formatSnippets(servers, plan) {
    (0,proxy_servers/* checkServers */.Fe)(servers);
    const snippets = [...plan.ports].flatMap(([service, port]) => {
        const folder = `${SPLIT_FOLDER}/${service}`;
        const slots = Array.from({ length: SLOTS }, (_, index) => `{file.${folder}/${index + 1}}:${port}`);
        const own = servers.filter(server => server.service === service && server.weight > 0);
        return [
            `(${(0,backend_file/* backendOf */.EC)(service, plan)}) {`,
            `\tlog_append ${SERVICE_FIELD} ${service}`,
            `\tlog_append ${UPSTREAM_FIELD} {http.reverse_proxy.upstream.hostport}`,
            `\t@deploykit_${service} file {`,
            `\t\troot ${SPLIT_FOLDER}`,
            `\t\ttry_files /${service}/1`,
            '\t}',
            ...formatProxy([`@deploykit_${service}`, ...slots]),
            ...(own.length === 0 ? ['\terror 503'] : formatProxy(own.map(({ host, port: own }) => (0,proxy_servers/* hostPort */.QL)(host, own)))),
            '}'
        ];
    });
    return [`# ${proxy_inspection/* PROXY_FILE_HEADER */.e}`, ...snippets, ''].join('\n');
}
function formatProxy(words) {
    return [
        `\treverse_proxy ${words.join(' ')} {`,
        '\t\tlb_policy round_robin',
        '\t\tlb_try_duration 2s',
        '\t\tfail_duration 2s',
        '\t}'
    ];
}
//# sourceMappingURL=snippet-file.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/caddy/parse-config.js


/**
 * Reads the configuration of the admin API (`/config/`): the routes beside which a snippet of ours names its service. Throws `platform-error` for a text
 * that is not JSON. https://caddyserver.com/docs/json/apps/http/servers/routes/handle/reverse_proxy/
 */
function parseConfig(text) {
    const baseline = new Map();
    let isLogged = false;
    // Without recursion: a configuration may be nested as deep as its author likes.
    const pending = [parseJson(text)];
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
        if (Array.isArray(value)) {
            const handlers = value.flatMap(route => asList(member(route, 'handle')));
            const mark = handlers.find(each => member(each, 'handler') === 'log_append' && member(each, 'key') === SERVICE_FIELD);
            const service = member(mark, 'value');
            if (typeof service === 'string')
                baseline.set(service, handlers.flatMap(dialsOf));
        }
        else if (member(value, 'listen') !== undefined && member(value, 'logs') !== undefined)
            isLogged = true;
        const inner = typeof value === 'object' && value !== null ? Object.values(value) : [];
        pending.push(...inner.filter(each => typeof each === 'object' && each !== null));
    }
    return { baseline, isLogged };
}
/** Addresses of a proxy; those of slots are read for each request, and start with a brace. */
function dialsOf(handler) {
    if (member(handler, 'handler') !== 'reverse_proxy')
        return [];
    const dials = asList(member(handler, 'upstreams')).map(each => member(each, 'dial'));
    return dials.filter(dial => typeof dial === 'string').filter(dial => !dial.startsWith('{'));
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function member(value, name) {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    return isObject ? value[name] : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* DeployError */.s('platform-error', 'The admin API of Caddy did not answer with its configuration. Check that the admin endpoint is not turned off.', { cause });
    }
}
/** The containers of a baseline, each with the same weight. One that is not known has no id. */
function readBaseline({ baseline }, known) {
    return [...baseline].flatMap(([service, dials]) => dials.map(dial => {
        const [, host = dial, port = '0'] = /^(.*):(\d{1,5})$/.exec(dial) ?? [];
        const server = known.find(each => each.service === service && each.host === host);
        return { ...(server ?? { service, containerId: '', host, address: '', port: Number(port) }), weight: 1 };
    }));
}
//# sourceMappingURL=parse-config.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/proxy-script.js
var proxy_script = __webpack_require__(1930);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/process-script.js
var process_script = __webpack_require__(365);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/swap-script.js
var swap_script = __webpack_require__(1665);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/caddy/scripts.js




/** `$1` service, `$2` manifest, then the slots: replaces the split of a service in one step. Runs in the container. */
const SET_SLOTS = `set -e
umask 022
mkdir -p ${SPLIT_FOLDER}; cd ${SPLIT_FOLDER}
service=$1 manifest=$2; shift 2
old=$(readlink "$service" || :)
new=.$service.$$
mkdir -p "$new"
printf %s "$manifest" >"$new/servers"
slot=0
for host in "$@"; do slot=$((slot + 1)); printf %s "$host" >"$new/$slot"; done
ln -sfn "$new" "$new.link"
mv -T "$new.link" "$service" 2>/dev/null || { rm -f "$new.link"; ln -sfn "$new" "$service"; }
for each in ."$service".*; do case $each in "$new" | "$old") ;; *) rm -rf "$each" ;; esac; done`;
/**
 * - `find_config` sets the file that Caddy was started with.
 * - `get PATH` reads from the admin API, at the address that this file sets.
 * - `set_split SERVICE MANIFEST SLOTS…` for each service; SLOTS is one word with the names in lines.
 */
const COMMANDS = `${process_script/* PROCESSES */.o}find_config() {
  config=/etc/caddy/Caddyfile
  pid=$(master caddy) || exit ${proxy_script/* EXIT */.dc['no-proxy']}
  words=$(in_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n')
  last=; set -f
  for word in $words; do
    case $last in --config | -c) config=$word ;; esac
    last=$word
  done
  set +f
}
check() { in_proxy caddy validate --config "$config" --adapter caddyfile 2>&1; }
get() {
  admin=$(in_proxy caddy adapt --config "$config" --adapter caddyfile 2>/dev/null | sed -n 's/.*"admin":{[^}]*"listen":"\\([^"]*\\)".*/\\1/p')
  url=http://\${admin:-127.0.0.1:2019}$1
  in_proxy wget -q -O - "$url" 2>/dev/null || in_proxy curl -fsS "$url"
}
set_split() {
  while [ $# -ge 3 ]; do
    # Names of containers have no blanks and no patterns.
    in_proxy sh -c '${SET_SLOTS}' sh "$1" "$2" $3 || exit ${proxy_script/* EXIT */.dc['not-reloaded']}
    shift 3
  done
}
${swap_script/* SWAP */._}`;
/** `$1` file, `$2` text: writes the baseline, and loads nothing. */
const WRITE_BASELINE = `${COMMANDS}ours "$1"; need_proxy; find_config
write_checked "$1" "$2" "$2"
`;
/** Three words for each service, as `set_split` takes them. */
const SET_SPLIT = `${COMMANDS}need_proxy
set_split "$@"
`;
/** `$1` file, `$2` baseline, then what \`set_split\` takes. A Caddy that does not run starts with the baseline. */
const RESTORE = `${COMMANDS}ours "$1"
put "$1" "$2"
shift 2
if running; then set_split "$@"; fi
`;
/** Each argument is a service: prints the manifest of its split, \`--- config\`, and the configuration that runs. */
const READ = `${COMMANDS}need_proxy; find_config
for each in "$@"; do in_proxy cat "${SPLIT_FOLDER}/$each/servers" 2>/dev/null; done
echo '--- config'
get /config/
`;
/** `$1` file on the server, `$2` the same file as Caddy sees it: prints `same` or `other`, and words of its command that would load another configuration; then the version. */
const INSPECT = `${COMMANDS}need_proxy; find_config
if [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi
for word in $words; do case $word in --resume | -r) echo "$word" ;; esac; done
in_proxy caddy version
`;
//# sourceMappingURL=scripts.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/caddy/inspect-caddy.js





const NO_LOG = 'Caddy writes no access log: requests and errors cannot be measured. Add "log" to the site of the service.';
const ON_HOST = 'Caddy runs on the host, where its traffic cannot be moved without a reload. Run it as a service of the project, and set proxy-service.';
/** Whether Caddy runs, answers at its admin API, and imports our file. Throws `bad-input` for a missing input, and what the server throws. */
async function inspectCaddy(world, plan) {
    const path = (0,proxy_script/* needed */.Ow)(world.spec.proxyFile, 'proxy-file');
    const inside = world.spec.proxyFileInside ?? path;
    const file = (0,proxy_inspection/* fileKind */.h)(await world.files.read(path));
    const run = async (body, args) => await (0,proxy_script/* runProxyScript */.bL)(world, { name: 'Caddy', effect: 'read', body, args });
    if (world.spec.proxyService === undefined)
        return { version: undefined, file, problem: ON_HOST, warnings: [] };
    try {
        const lines = (await run(INSPECT, [path, inside])).trim().split('\n');
        const config = parseConfig((await run(READ, [])).replace(/^--- config\n/, ''));
        const version = /^v?(\d+\.\d+\.\d+)/.exec(lines.at(-1) ?? '')?.[1];
        return {
            version,
            file,
            problem: problemOf({ lines, config }, inside, plan),
            warnings: config.isLogged ? [] : [NO_LOG]
        };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !['not-found', 'platform-error'].includes(error.code))
            throw error;
        return { version: undefined, file, problem: error.message, warnings: [] };
    }
}
function problemOf({ lines, config }, inside, plan) {
    if (lines.includes('other'))
        return `Caddy sees another ${inside} than the server has. Mount the folder of the file, not the file: a mounted file does not change when it is replaced.`;
    const flag = lines.find(line => /^(?:--resume|-r)$/.test(line));
    if (flag !== undefined)
        return `Caddy runs with ${flag}, and would not come back to its file when it must. Start it without ${flag}.`;
    const missing = [...plan.ports.keys()].find(service => !config.baseline.has(service));
    return missing === undefined
        ? undefined
        : `Caddy runs without the snippet of service ${missing}. Add "import ${inside}" at the top of the Caddyfile and "import ${plan.backends.get(missing) ?? missing}" to a site, and reload it.`;
}
//# sourceMappingURL=inspect-caddy.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/log-evidence.js + 1 modules
var log_evidence = __webpack_require__(9024);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/log-script.js
var log_script = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-kind.js
var proxy_kind = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/caddy.js










/** In a line of JSON no text of a client has these parts: its quotes are escaped, and the values of headers are lists. */
const COUNT = (0,log_script/* countLog */.GJ)(`log_file() { echo /var/log/caddy/access.log; }
${log_script/* READ_LOG */.ee}`, `/"${SERVICE_FIELD}":"/ {
  if (match($0, /"ts":[0-9.]+/)) t = substr($0, RSTART + 5, RLENGTH - 5) + 0
  if (match($0, /"${UPSTREAM_FIELD}":"[^"]+"/)) { n = 1; up[1] = substr($0, RSTART + ${UPSTREAM_FIELD.length + 4}, RLENGTH - ${UPSTREAM_FIELD.length + 5}) }
  status[1] = ""; if (match($0, /"status":[0-9]+/)) status[1] = substr($0, RSTART + 9, RLENGTH - 9)
  took[1] = 0; if (match($0, /"duration":[0-9.e-]+/)) took[1] = substr($0, RSTART + 11, RLENGTH - 11) + 0
}`);
/**
 * Caddy, without a reload: a reload resets connections that are accepted at that moment. Our file has the baseline, and slots that Caddy reads from memory files of its
 * container for each request; a restart finds none, and comes back to the baseline. Evidence: the access log, counted on the server.
 */
const caddy = world => {
    const { spec } = world;
    const services = [...spec.ports.keys()];
    const run = async (effect, body, args) => await (0,proxy_script/* runProxyScript */.bL)(world, { name: 'Caddy', effect, body, args });
    const baseline = (servers) => [
        (0,proxy_script/* needed */.Ow)(spec.proxyFile, 'proxy-file'),
        formatSnippets(servers, spec)
    ];
    const split = (servers) => services.flatMap(service => {
        const own = servers.filter(server => server.service === service);
        return [service, formatManifest(own), spreadSlots(own).join('\n')];
    });
    return {
        kind: 'caddy',
        evidenceOf: proxy_kind/* EVIDENCE_OF */._8.caddy,
        inspect: () => inspectCaddy(world, { ...spec }),
        async readServers(known) {
            const [manifest = '', config = ''] = (await run('read', READ, services)).split('--- config\n');
            const running = (0,server_line/* parseServerLines */.C)(manifest, known);
            const isSplit = new Set(running.map(({ service }) => service));
            const others = readBaseline(parseConfig(config), known).filter(({ service }) => !isSplit.has(service));
            return [...running, ...others];
        },
        async setServers(servers) {
            await run('change', SET_SPLIT, split(servers));
        },
        async writeBaseline(servers) {
            await run('change', WRITE_BASELINE, baseline(servers));
        },
        restoreScripts: servers => [(0,proxy_script/* proxyScript */.gL)(world, RESTORE, [...baseline(servers), ...split(servers)])],
        // Caddy counts requests by slot, and not by container.
        activeRequests: () => Promise.resolve(undefined),
        evidence: measured => (0,log_evidence/* logEvidence */.y)(world, { name: 'Caddy', body: COUNT }, measured)
    };
};
//# sourceMappingURL=caddy.js.map

/***/ })

};
