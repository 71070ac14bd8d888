export const id = 147;
export const ids = [147];
export const modules = {

/***/ 7147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nginx: () => (/* binding */ nginx)
});

// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-inspection.js
var proxy_inspection = __webpack_require__(7190);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/split-mark.js
var split_mark = __webpack_require__(2721);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/server-line.js
var server_line = __webpack_require__(1608);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-servers.js
var proxy_servers = __webpack_require__(7562);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/haproxy/backend-file.js
var backend_file = __webpack_require__(8412);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/nginx/upstream-file.js





/** Name of the format of the access log, which evidence is read from. */
const LOG_FORMAT = 'deploykit';
/**
 * The file with the upstream of each service. Weights are exact over all workers, which share the zone. nginx has no weight of 0: such a server is `down`.
 */
function formatUpstreams(servers, plan, file) {
    (0,proxy_servers/* checkServers */.Fe)(servers);
    const upstreams = [...plan.ports.keys()].flatMap(service => {
        const name = (0,backend_file/* backendOf */.EC)(service, plan);
        const own = servers.filter(server => server.service === service);
        return [`upstream ${name} {`, `  zone ${name} 128k;`, ...own.flatMap(server => formatServer(server, file)), '}'];
    });
    const format = `log_format ${LOG_FORMAT} '${LOG_FORMAT} $msec "$upstream_addr" "$upstream_status" "$upstream_response_time"';`;
    return [`# ${proxy_inspection/* PROXY_FILE_HEADER */.e}`, ...(file.isSplit ? [split_mark/* SPLIT_MARK */.$] : []), format, ...upstreams, ''].join('\n');
}
function formatServer(server, { by, isWarm = false }) {
    const { host, address, port, weight } = server;
    const share = weight === 0 ? 'down' : `weight=${weight}`;
    const name = (0,proxy_servers/* hostPort */.QL)(host, port);
    const line = (where) => `  server ${where}; # ${(0,server_line/* formatServerLine */.b)(server)}`;
    if (by !== 'addresses')
        return [line(`${name} ${share}${by === 'resolved' ? ' resolve' : ''}`)];
    // A container that does not run is found by its name once it does.
    if (address === '')
        return isWarm ? [line(`${name} ${share} resolve`)] : [];
    // A name that is new to nginx has no address for some milliseconds after a reload. One that is there already is taken over.
    const warm = isWarm ? [`  server ${name} down resolve;`] : [];
    return [line(`${(0,proxy_servers/* hostPort */.QL)(address, port)} ${share}`), ...warm];
}
/** The containers that a file of ours names. One that is not known has no ID. */
function parseUpstreams(text, known) {
    return (0,server_line/* parseServerLines */.C)(text.replace(/^ {2}server [^;\n]*; (?=#)/gm, ''), known, '# ');
}
//# sourceMappingURL=upstream-file.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/proxy/nginx/running-file.js
/** What the script that reads nginx prints: the workers that take requests, our record of the last split, and the file on disk. */
const RECORD_LINE = '--- record';
const FILE_LINE = '--- file';
/**
 * The text that nginx runs with. The record names the workers that the split was loaded by, as `process:start`; where none of them is left, nginx
 * was started or reloaded since, and runs with the file on disk. Undefined where there is no file.
 */
function runningText(printed) {
    const [before = '', file] = printed.split(`${FILE_LINE}\n`);
    const [workers = '', record = ''] = before.split(`${RECORD_LINE}\n`);
    const [recorded = '', ...split] = record.split('\n');
    const own = new Set(recorded.split(' ').filter(word => word !== ''));
    const isRunning = workers.split('\n').some(worker => own.has(worker));
    return isRunning ? split.join('\n') : file;
}
//# sourceMappingURL=running-file.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/log-evidence.js + 1 modules
var log_evidence = __webpack_require__(9024);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/evidence/log-script.js
var log_script = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/proxy-script.js
var proxy_script = __webpack_require__(1930);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/process-script.js
var process_script = __webpack_require__(365);
// EXTERNAL MODULE: ./build/src/targets/compose/proxies/swap-script.js
var swap_script = __webpack_require__(1665);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/nginx/scripts.js





/**
 * - `live` prints the workers that take requests; `leaving` those that only finish theirs.
 * - `reload` returns once all workers that take requests are new.
 */
const COMMANDS = `${process_script/* PROCESSES */.o}live() { children | grep ' nginx: worker process' | grep -v 'shutting down' | cut -d ' ' -f 1; }
leaving() { children | grep -c 'nginx: worker process is shutting down'; }
reload() {
  before=" $(live | tr '\\n' ' ') "
  in_proxy nginx -s reload 2>&1 || return 1
  tries=0
  while [ $tries -lt 100 ]; do
    now=$(live) old=
    for each in $now; do case $before in *" $each "*) old=$each ;; esac; done
    [ -n "$now" ] && [ -z "$old" ] && return 0
    tries=$((tries + 1)); pause
  done
  echo 'the worker processes are still the old ones'; return 1
}
check() { in_proxy nginx -t 2>&1; }
${swap_script/* SWAP */._}`;
/** `$1` file, `$2` text by resolved names, `$3` by names only: writes the baseline, and loads nothing. */
const WRITE_BASELINE = `${COMMANDS}ours "$1"; need_proxy
write_checked "$@"
`;
/** `$1` file, `$2` and `$3` the split, `$4` copy of the baseline, `$5` record. */
const LOAD_SPLIT = `${COMMANDS}ours "$1"; need_proxy
pid=$(master nginx) || exit ${proxy_script/* EXIT */.dc['no-proxy']}
load_split "$@"
put "$5" "$(live | tr '\\n' ' ')
$loaded
"
`;
/** `$1` file, `$2` and `$3` the baseline: writes and loads it. An nginx that does not run starts with it. */
const RESTORE = `${COMMANDS}ours "$1"
keep "$1"
if running && pid=$(master nginx); then load_baseline "$@"
else case $old in *' resolve;'*) put "$1" "$2" ;; *) put "$1" "$3" ;; esac
fi
`;
/** `$1` file, `$2` record: what `runningText` reads. */
const READ = `${COMMANDS}need_proxy
pid=$(master nginx) || exit ${proxy_script/* EXIT */.dc['no-proxy']}
live
echo '${RECORD_LINE}'; [ ! -e "$2" ] || cat "$2"; echo
echo '${FILE_LINE}'; cat "$1"
`;
/** How many workers from before the last reload still finish requests. */
const COUNT_LEAVING = `${COMMANDS}need_proxy
pid=$(master nginx) || exit ${proxy_script/* EXIT */.dc['no-proxy']}
leaving || :
`;
/** `$1` file on the server, `$2` the same file as nginx sees it: prints `same` or `other`, then facts of the configuration, and the version. */
const INSPECT = `${COMMANDS}need_proxy
if [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi
all=$(in_proxy nginx -T 2>/dev/null)
printf '%s\\n' "$all" | grep -qxF "# configuration file $2:" && echo included
printf '%s\\n' "$all" | grep -Eq '^[^#]*access_log[[:space:]].*[[:space:]]${LOG_FORMAT}[ ;]' && echo logged
printf '%s\\n' "$all" | grep -Eq '^[^#]*resolver[[:space:]]' && echo resolver
in_proxy nginx -v 2>&1
`;
//# sourceMappingURL=scripts.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/nginx/inspect-nginx.js





/** The first version that follows the names of an upstream. https://nginx.org/en/docs/http/ngx_http_upstream_module.html#resolve */
const RESOLVES_FROM = [1, 27, 3];
/** Whether nginx runs, and includes our file. Throws `bad-input` for a missing input, and what the server throws. */
async function inspectNginx(world) {
    const { spec } = world;
    const path = (0,proxy_script/* needed */.Ow)(spec.proxyFile, 'proxy-file');
    const inside = spec.proxyFileInside ?? path;
    const file = (0,proxy_inspection/* fileKind */.h)(await world.files.read(path));
    try {
        const call = { name: 'nginx', effect: 'read', body: INSPECT, args: [path, inside] };
        const lines = (await (0,proxy_script/* runProxyScript */.bL)(world, call)).trim().split('\n');
        const version = /^nginx version: \S+\/(\d+\.\d+\.\d+)/.exec(lines.at(-1) ?? '')?.[1];
        const has = (word) => lines.includes(word);
        return { version, file, problem: problemOf(has, inside), warnings: warningsOf(has, version, world) };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || error.code !== 'not-found')
            throw error;
        return { version: undefined, file, problem: error.message, warnings: [] };
    }
}
function problemOf(has, inside) {
    if (has('other'))
        return `nginx sees another ${inside} than the server has. Mount the folder of the file, not the file: a mounted file does not change when it is replaced.`;
    return has('included')
        ? undefined
        : `The configuration of nginx does not include ${inside}. Add "include ${inside};" to its http block.`;
}
function warningsOf(has, version, { spec }) {
    const warnings = [];
    if (!has('logged'))
        warnings.push(`No access_log of nginx has the format ${LOG_FORMAT}: requests and errors cannot be measured. Add "access_log /dev/stdout ${LOG_FORMAT};" after the include.`);
    if (spec.proxyService === undefined)
        warnings.push('nginx runs on the host and addresses containers by IP address, which a reboot of the server may change. Run it as a service of the project to address them by name.');
    else if (!isAtLeast(version, RESOLVES_FROM) || !has('resolver'))
        warnings.push('nginx reads the names of containers only when it starts, and does not start while one of them does not run. Use nginx 1.27.3 or later with "resolver 127.0.0.11 valid=5s;".');
    return warnings;
}
function isAtLeast(version, least) {
    const parts = (version ?? '').split('.').map(Number);
    const index = least.findIndex((part, at) => parts[at] !== part);
    return index < 0 || (parts[index] ?? 0) > (least[index] ?? 0);
}
//# sourceMappingURL=inspect-nginx.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-kind.js
var proxy_kind = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/src/targets/compose/proxies/nginx.js








/** A request has a try for each server that it was sent to: each is that server's own. */
const COUNT = (0,log_script/* countLog */.GJ)(`log_file() { nginx -T 2>/dev/null | sed -n 's/^[^#]*access_log[[:space:]][[:space:]]*\\([^ ]*\\)[[:space:]].*${LOG_FORMAT}.*/\\1/p' | head -n 1; }
${log_script/* READ_LOG */.ee}`, `/^${LOG_FORMAT} [0-9.]+ "/ {
  split($0, part, "\\""); split(part[1], word, " "); t = word[2]
  n = split(part[2], up, /, | : /); split(part[4], status, /, | : /); split(part[6], took, /, | : /)
}`);
/**
 * nginx, by an include with the `upstream` blocks: written, tested (`nginx -t`), reloaded. Once the new workers run, the baseline is written back, so that a
 * restart or a reload by others comes back to stable. What runs now is told by the workers: those of our last reload, or not. Evidence: the access log, counted on the server.
 */
const nginx = world => {
    const { spec, folder } = world;
    const isByName = spec.proxyService !== undefined;
    const file = () => (0,proxy_script/* needed */.Ow)(spec.proxyFile, 'proxy-file');
    const [record, copy] = [`${folder}/traffic`, `${folder}/baseline`];
    const baseline = (servers) => {
        const text = (by) => formatUpstreams(servers, spec, { isSplit: false, by: isByName ? by : 'addresses' });
        return [file(), text('resolved'), text('names')];
    };
    const split = (servers) => {
        const text = (isWarm) => formatUpstreams(servers, spec, { isSplit: true, by: 'addresses', isWarm });
        return [file(), text(isByName), text(false), copy, record];
    };
    const run = async (effect, body, args) => await (0,proxy_script/* runProxyScript */.bL)(world, { name: 'nginx', effect, body, args });
    return {
        kind: 'nginx',
        evidenceOf: proxy_kind/* EVIDENCE_OF */._8.nginx,
        inspect: () => inspectNginx(world),
        async readServers(known) {
            const text = runningText(await run('read', READ, [file(), record]));
            return text === undefined ? undefined : parseUpstreams(text, known);
        },
        async setServers(servers) {
            await run('change', LOAD_SPLIT, split(servers));
        },
        async writeBaseline(servers) {
            await run('change', WRITE_BASELINE, baseline(servers));
        },
        restoreScripts: servers => [(0,proxy_script/* proxyScript */.gL)(world, RESTORE, baseline(servers))],
        // nginx counts no requests per server. After a reload only the workers from before still have those of a server that is drained.
        activeRequests: async () => Number((await run('read', COUNT_LEAVING, [])).trim()),
        evidence: measured => (0,log_evidence/* logEvidence */.y)(world, { name: 'nginx', body: COUNT }, measured)
    };
};
//# sourceMappingURL=nginx.js.map

/***/ })

};
