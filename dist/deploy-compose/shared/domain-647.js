import { modules as shared0 } from './adapters-m7932.js';
import { modules as shared1 } from './domain-m1556.js';
export const id = 647;
export const ids = [647,782,932];
export const modules = {
...shared0,
...shared1,

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9739);

/** Any text on one line, without control characters and marks that turn its direction. */
function oneLine(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s+/g, ' ').trim();
}
//# sourceMappingURL=one-line.js.map

/***/ }),

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SERVER_ALIAS),
/* harmony export */   w: () => (/* binding */ formatSshConfig)
/* harmony export */ });
/** What the configuration calls the server. */
const SERVER_ALIAS = 'server';
/** Seconds that the connection stays open after its last use, for a runner that ended without closing it. */
const IDLE_SECONDS = 120;
/**
 * The client configuration (`ssh -F`), with a block for each host. `ProxyJump` starts a second `ssh` with the same `-F` and none of the
 * `-o`: so all is in the file, and each host names the one before it. Host keys are looked up by the real name and port, as `ssh-keyscan`
 * prints them. https://man.openbsd.org/ssh_config
 */
function formatSshConfig(address, files) {
    const jumps = address.jumps.map((jump, index) => hostBlock(`jump${index}`, jump, beforeIt(index)));
    const server = hostBlock(SERVER_ALIAS, address, [
        ...beforeIt(address.jumps.length),
        'ControlMaster auto',
        `ControlPath ${quotePath(files.control)}`,
        `ControlPersist ${IDLE_SECONDS}`
    ]);
    return [...jumps, server, block('Host *', [...IDENTITY(files.key), ...trust(files.knownHosts), ...FIXED])].join('\n');
}
function beforeIt(index) {
    return index === 0 ? [] : [`ProxyJump jump${index - 1}`];
}
function hostBlock(alias, { host, port, user }, more) {
    return block(`Host ${alias}`, [`HostName ${host}`, `Port ${port}`, `User ${user}`, ...more]);
}
function block(head, lines) {
    return `${head}\n${lines.map(line => `  ${line}\n`).join('')}`;
}
/** With a key, nothing of an agent is offered, which a server may count as failed attempts. */
const IDENTITY = (key) => key === undefined
    ? ['IdentityFile none']
    : [`IdentityFile ${quotePath(key)}`, 'IdentitiesOnly yes', 'IdentityAgent none'];
function trust(knownHosts) {
    return [
        'StrictHostKeyChecking yes',
        `UserKnownHostsFile ${quotePath(knownHosts)}`,
        'GlobalKnownHostsFile /dev/null',
        'UpdateHostKeys no',
        'VerifyHostKeyDNS no'
    ];
}
const FIXED = [
    'BatchMode yes',
    'PreferredAuthentications publickey',
    'ForwardAgent no',
    'ForwardX11 no',
    'PermitLocalCommand no',
    'RequestTTY no',
    'EscapeChar none',
    'AddKeysToAgent no',
    'ConnectTimeout 15',
    'ServerAliveInterval 5',
    'ServerAliveCountMax 3',
    'LogLevel ERROR'
];
/** `%` starts a token there, and `${` a variable. */
function quotePath(path) {
    return `"${path.replaceAll('%', '%%')}"`;
}
//# sourceMappingURL=ssh-config.js.map

/***/ }),

/***/ 7782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configOf: () => (/* binding */ configOf),
/* harmony export */   makeSshFolder: () => (/* binding */ makeSshFolder),
/* harmony export */   removeSshFolder: () => (/* binding */ removeSshFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_ssh_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4757);




const PREFIX = 'deploy-kit-ssh-';
/** The path of a socket has at most 104 bytes on some systems, of which `ssh` itself adds 17 while it makes one. */
const LONGEST_SOCKET_PATH = 85;
/** What `ssh` reads, in a folder of mode 0700: configuration, known hosts and the key, each 0600. Returns the folder. */
async function makeSshFolder(address, { temporaryFolder, folderMade }) {
    // ProxyJump hands the path of the configuration to a shell without quotes.
    const isPlain = /^[\w./-]+$/.test(temporaryFolder);
    const isShort = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder, `${PREFIX}xxxxxx`, 'c').length <= LONGEST_SOCKET_PATH;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(isPlain && isShort ? temporaryFolder : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), PREFIX));
    folderMade(folder);
    const files = {
        knownHosts: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'known_hosts'),
        key: address.privateKey === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'key'),
        control: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'c')
    };
    const write = (path, text) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, asLines(text), { mode: 0o600, flag: 'wx' });
    await write(files.knownHosts, address.knownHosts);
    if (files.key !== undefined)
        await write(files.key, address.privateKey ?? '');
    await write(configOf(folder), (0,_domain_ssh_config_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSshConfig */ .w)(address, files));
    return folder;
}
/** A secret that was pasted may have the line ends of Windows, and none at its end: `ssh` takes no such key. */
function asLines(text) {
    return `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`;
}
function configOf(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config');
}
/**
 * Removes what a killed `main` left on the runner: key, known hosts, configuration, and the master connection. A folder that is not of ours stays.
 */
async function removeSshFolder(folder, commands) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).startsWith(PREFIX))
        return;
    const argv = ['-F', configOf(folder), '-O', 'exit', _domain_ssh_config_js__WEBPACK_IMPORTED_MODULE_3__/* .SERVER_ALIAS */ .R];
    await commands.run({ tool: 'ssh', argv }).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}
//# sourceMappingURL=ssh-folder.js.map

/***/ }),

/***/ 1647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectCompose: () => (/* binding */ connectCompose)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/adapters/exec-commands.js + 2 modules
var exec_commands = __webpack_require__(7932);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/src/adapters/http-prober.js


const MOST_BYTES = 64 * 1024;
/** Probes over HTTP and HTTPS, a fresh connection each, redirects not followed. `refuse` throws for hosts that are not to be asked. */
function httpProber(proxies, refuse = () => undefined) {
    return {
        probe: async (wanted) => {
            try {
                refuse(new URL(wanted.url).hostname);
                return await ask(wanted, proxies);
            }
            catch (error) {
                return { kind: 'no-answer', why: error instanceof Error ? error.message : String(error) };
            }
        }
    };
}
function ask({ url, method, headers, timeoutMilliseconds }, proxyEnv) {
    const [send, Agent] = url.startsWith('https:') ? [external_node_https_.request, external_node_https_.Agent] : [external_node_http_.request, external_node_http_.Agent];
    const agent = new Agent({ proxyEnv: { ...proxyEnv } });
    return new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(timeoutMilliseconds);
        const request = send(url, { method, headers: Object.fromEntries(headers), agent, signal }, response => {
            readBody(response).then(body => resolve({ kind: 'answer', status: response.statusCode ?? 0, headers: readHeaders(response), body }), reject);
        });
        request.on('error', error => reject(signal.aborted ? new Error(`timed out after ${timeoutMilliseconds} ms`) : error));
        request.end();
    });
}
async function readBody(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= MOST_BYTES)
            break;
    }
    return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
}
function readHeaders({ headers }) {
    return new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, [value].flat().join(', ')]]));
}
//# sourceMappingURL=http-prober.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/local-clock/local-clock.js
var local_clock = __webpack_require__(6569);
// EXTERNAL MODULE: ./build/src/domain/proxy/proxies.js
var proxies = __webpack_require__(9805);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(8309);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/inspect-server-facts.js + 2 modules
var inspect_server_facts = __webpack_require__(4145);
// EXTERNAL MODULE: ./build/src/domain/text/printable.js
var printable = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/server-json.js
var server_json = __webpack_require__(1808);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/parse-containers.js

const json = (path) => `{{json ${path}}}`;
const members = (fields) => `{${Object.entries(fields)
    .map(([name, template]) => `"${name}":${template}`)
    .join(',')}}`;
/** `docker inspect --type container --format`: one line for each container, so that many of them fit the first MiB of an output. */
const CONTAINER_FORMAT = members({
    id: json('.Id'),
    name: json('.Name'),
    labels: members({
        service: json('(index .Config.Labels "com.docker.compose.service")'),
        configHash: json('(index .Config.Labels "com.docker.compose.config-hash")')
    }),
    image: json('.Config.Image'),
    imageId: json('.Image'),
    state: json('.State.Status'),
    // Docker applies the template to the JSON of its API, in which a container without a health check has no such key.
    health: `{{with index .State "Health"}}${json('.Status')}{{else}}null{{end}}`,
    exitCode: json('.State.ExitCode'),
    isOutOfMemory: json('.State.OOMKilled'),
    restarts: json('.RestartCount'),
    createdAt: json('.Created'),
    startedAt: json('.State.StartedAt'),
    restartPolicy: json('.HostConfig.RestartPolicy'),
    addresses: `{{range $name, $network := .NetworkSettings.Networks}}[{{json $name}},{{json $network.IPAddress}},{{json $network.GlobalIPv6Address}}],{{end}}`
}).replace(/("addresses":)(.*)\}$/, '$1[$2null]}');
/** `docker inspect --type image --format`: one line for each image. */
const IMAGE_FORMAT = members({ imageOf: json('.Id'), digests: json('.RepoDigests') });
const STATES = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];
const HEALTHS = ['none', 'starting', 'healthy', 'unhealthy'];
/**
 * Reads the lines of `CONTAINER_FORMAT` and `IMAGE_FORMAT`, in any order. The server wrote them: malformed text throws `platform-error`; labels,
 * names and states of others are data.
 */
function parseContainers(lines) {
    const found = lines
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => (0,server_json/* parseServerJson */.T3)(line, 'docker inspect'));
    const digests = new Map(found.map(({ imageOf, digests }) => [(0,server_json/* textOf */.b6)(imageOf) ?? '', (0,server_json/* listOf */.c3)(digests)]));
    return found.filter(({ id }) => id !== undefined).map(members => toContainer(members, digests));
}
function toContainer(members, digests) {
    const { id, labels, health, startedAt } = members;
    if (typeof id !== 'string' || !/^[0-9a-f]{64}$/.test(id))
        throw (0,server_json/* unreadable */.O$)('docker inspect');
    const image = (0,server_json/* textOf */.b6)(members.image) ?? '';
    const imageId = (0,server_json/* textOf */.b6)(members.imageId) ?? '';
    const createdAt = parseTime(members.createdAt);
    if (createdAt === undefined)
        throw (0,server_json/* unreadable */.O$)('docker inspect');
    return {
        id,
        name: ((0,server_json/* textOf */.b6)(members.name) ?? '').replace(/^\//, ''),
        service: (0,server_json/* textOf */.b6)((0,server_json/* membersOf */.lS)(labels).service) ?? '',
        configHash: (0,server_json/* textOf */.b6)((0,server_json/* membersOf */.lS)(labels).configHash) ?? '',
        image,
        digest: digestIn(image) ?? digestOf(image, digests.get(imageId) ?? []),
        imageId,
        state: toWord(members.state, STATES),
        health: health === null || health === '' ? 'none' : toWord(health, HEALTHS),
        exitCode: toNumber(members.exitCode),
        isOutOfMemory: members.isOutOfMemory === true,
        restarts: toNumber(members.restarts),
        createdAt,
        startedAt: parseTime(startedAt),
        restartPolicy: toPolicy((0,server_json/* membersOf */.lS)(members.restartPolicy)),
        addresses: toAddresses((0,server_json/* listOf */.c3)(members.addresses))
    };
}
function digestIn(reference) {
    return /@(sha256:[0-9a-f]{64})$/.exec(reference)?.[1];
}
/** Of the repository that the container names; of any, where there is only one. */
function digestOf(image, references) {
    const named = references.filter(reference => typeof reference === 'string');
    const repository = repositoryOf(image);
    const own = named.filter(reference => reference.startsWith(`${repository}@`));
    const digests = new Set((own.length > 0 ? own : named).map(digestIn));
    const [digest] = digests;
    return digests.size === 1 ? digest : undefined;
}
/** `registry:5000/shop/api` of `registry:5000/shop/api:1.4@sha256:…`. */
function repositoryOf(image) {
    const [name = ''] = image.split('@');
    const colon = name.lastIndexOf(':');
    return colon > name.lastIndexOf('/') ? name.slice(0, colon) : name;
}
function toWord(value, words) {
    return words.find(word => word === value) ?? 'unknown';
}
function toNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
}
/** Year 1 is Docker's word for never. */
function parseTime(value) {
    const time = typeof value === 'string' && value.length < 50 ? Date.parse(value) : Number.NaN;
    return time > 0 ? time : undefined;
}
function toPolicy({ Name, MaximumRetryCount }) {
    const name = (0,server_json/* textOf */.b6)(Name) ?? '';
    if (name === '')
        return 'no';
    return typeof MaximumRetryCount === 'number' && MaximumRetryCount > 0 ? `${name}:${MaximumRetryCount}` : name;
}
function toAddresses(networks) {
    const entries = networks.map(server_json/* listOf */.c3).flatMap(([name, ip, ipV6]) => {
        const address = [ip, ipV6].find(text => typeof text === 'string' && /^[0-9A-Fa-f.:]{2,45}$/.test(text));
        return typeof name === 'string' && typeof address === 'string' ? [[name, address]] : [];
    });
    return Object.fromEntries(entries);
}
//# sourceMappingURL=parse-containers.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/project/compose-project.js + 1 modules
var compose_project = __webpack_require__(3680);
// EXTERNAL MODULE: ./build/src/domain/text/clip-text.js
var clip_text = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/src/domain/text/one-line.js
var one_line = __webpack_require__(3823);
;// CONCATENATED MODULE: ./build/src/domain/command/shell-word.js
/** Characters that every POSIX shell reads literally anywhere in a word. */
const PLAIN = /^[\w@%+:,./-]+$/;
/**
 * One word of a command for a POSIX shell, from texts that may hold anything and from variables. The shell expands nothing of a
 * text: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
function shellWord(...parts) {
    const words = parts.filter(part => part !== '').map(quotePart);
    return words.length === 0 ? "''" : words.join('');
}
function quotePart(part) {
    if (typeof part !== 'string')
        return `"$${part.variable}"`;
    return PLAIN.test(part) ? part : `'${part.replaceAll("'", String.raw `'\''`)}'`;
}
//# sourceMappingURL=shell-word.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/remote-script.js


/**
 * The program with its arguments, as text that any POSIX shell reads: `set -- 'a' 'b'` comes first, each word by `shellWord`. All of it is
 * in a subshell, so the shell reads it to its end before it runs anything: a text that was cut off in the middle does nothing. Throws
 * `bad-input` for an argument with a NUL character, which no shell can hold.
 */
function formatRemoteScript({ program, args }) {
    if (args.some(arg => arg.includes('\0')))
        throw new errors/* DeployError */.s('bad-input', 'A value for the server contains a NUL character. Remove it.');
    const words = args.map(arg => ` ${shellWord(arg)}`).join('');
    return `(\nset --${words}\n${program}\n) </dev/null\n`;
}
const VARIABLE = /^[A-Za-z_]\w*$/;
/**
 * A single command as a script: `exec env A=b docker …`, each word an argument. Throws `bad-input` for a variable whose name a shell does not
 * take.
 */
function scriptOf(argv, { env = new Map(), directory } = {}) {
    for (const name of env.keys())
        if (!VARIABLE.test(name))
            throw new errors/* DeployError */.s('bad-input', `"${name}" is not a name of a variable. Rename it.`);
    const words = [...[...env].map(([name, value]) => `${name}=${value}`), ...argv];
    const run = env.size === 0 ? 'exec "$@"' : 'exec env "$@"';
    return directory === undefined
        ? { program: run, args: words }
        : { program: `cd "$1" || exit\nshift\n${run}`, args: [directory, ...words] };
}
//# sourceMappingURL=remote-script.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/server/docker-commands.js




/** Runs `docker`, or with a place `docker compose`, whatever its exit code. */
function tryDocker(server, { argv, place, images, ...call }) {
    if (place === undefined)
        return server.run({ ...scriptOf(['docker', ...argv]), ...call });
    const words = ['docker', 'compose', '--ansi', 'never', ...placeOptions(place), ...argv];
    return server.run({ ...scriptOf(words, { directory: place.directory, env: images ?? new Map() }), ...call });
}
/** The same; throws for an exit code that is not 0. */
async function runDocker(server, call) {
    const answer = await tryDocker(server, call);
    if (answer.exitCode !== 0)
        throw dockerError(answer, call);
    return answer.stdout;
}
function placeOptions({ files, project, profiles }) {
    return [
        ...files.map(file => `--file=${file}`),
        ...(project === undefined ? [] : [`--project-name=${project}`]),
        ...profiles.map(profile => `--profile=${profile}`)
    ];
}
// What Docker's client, engine and the registry say. The first that fits counts.
const MEANINGS = [
    ['rejected', /no space left on device|disk quota exceeded/i, 'The disk of the server is full. Free some space.'],
    [
        'access-denied',
        /permission denied while trying to connect|dial unix .{1,300}: connect: permission denied/,
        'Add the user to the group docker on the server.'
    ],
    ['unreachable', /Cannot connect to the Docker daemon|error during connect/, 'Start Docker on the server.'],
    [
        'access-denied',
        /pull access denied|unauthorized|authentication required|denied: |403 Forbidden/i,
        'Log the server in to the registry by docker login, or correct the name of the image.'
    ],
    [
        'not-found',
        /manifest unknown|manifest for .{1,500} not found|: not found\b|No such (?:image|container|object)/i,
        'Check the name.'
    ],
    [
        'throttled',
        /toomanyrequests|429 Too Many Requests|TLS handshake timeout|i\/o timeout|connection refused|no such host/i,
        'Check the registry, and run the action again.'
    ]
];
/** The error of an answer: what Docker said last, and what to do. */
function dockerError({ stderr, exitCode }, { argv, place }) {
    const [code, , advice] = MEANINGS.find(([, pattern]) => pattern.test(stderr)) ?? [
        'rejected',
        undefined,
        'Run it on the server to see more.'
    ];
    return new errors/* DeployError */.s(code, `${nameOf(argv, place)} failed on the server: ${reasonIn(stderr, exitCode)} ${advice}`);
}
function nameOf([verb = '', next = ''], place) {
    if (place !== undefined)
        return `docker compose ${verb}`;
    return /^[a-z]+$/.test(next) && (verb === 'image' || verb === 'manifest')
        ? `docker ${verb} ${next}`
        : `docker ${verb}`;
}
/** The last line that says something, as a sentence. */
function reasonIn(stderr, exitCode) {
    const lines = stderr
        .split('\n')
        .map(one_line/* oneLine */.T)
        .filter(line => line !== '' && !line.startsWith("Run 'docker"));
    const said = lines.findLast(line => /error|fail|cannot|unable|invalid|denied/i.test(line)) ?? lines.at(-1);
    const text = (0,clip_text/* clipText */.g)(said ?? `exit code ${exitCode}`, 300);
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
//# sourceMappingURL=docker-commands.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/server/docker-facts.js


const TIMERS = ['systemd', 'systemd-user', 'at', 'shell'];
/** Facts of the server, in one script. `directory`: where the disk is looked at if Docker does not say where it keeps images. */
async function readFacts(server, clock, directory) {
    const sentAt = clock.now();
    const { stdout } = await server.run({ program: FACTS, args: [directory], effect: 'read' });
    const receivedAt = clock.now();
    const facts = new Map(stdout.split('\n').flatMap(line => {
        const [, name, value] = /^([a-z]{1,20})=(.{0,2000})$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value.trim()]];
    }));
    const kilobytes = (name) => docker_facts_toNumber(facts.get(name)) * 1024;
    return {
        dockerVersion: versionIn(facts.get('docker')),
        composeVersion: versionIn(facts.get('compose')),
        dockerProblem: (0,clip_text/* clipText */.g)((0,one_line/* oneLine */.T)(facts.get('problem') ?? ''), 300) || undefined,
        freeBytes: kilobytes('free'),
        memoryBytes: kilobytes('memory'),
        availableMemoryBytes: kilobytes('available'),
        clockAheadMilliseconds: clockAhead(docker_facts_toNumber(facts.get('seconds')) * 1000, sentAt, receivedAt),
        timers: TIMERS.filter(kind => facts.get('timers')?.split(' ').includes(kind)),
        architecture: (0,clip_text/* clipText */.g)((0,one_line/* oneLine */.T)(facts.get('architecture') ?? ''), 30)
    };
}
/** The server names a whole second: its true time is up to one second later. */
function clockAhead(second, sentAt, receivedAt) {
    if (second > receivedAt)
        return second - receivedAt;
    if (second + 1000 < sentAt)
        return second + 1000 - sentAt;
    return 0;
}
function docker_facts_toNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
function versionIn(text) {
    return /^v?(\d{1,5}\.\d{1,5}\.\d{1,5}[\w.+~-]{0,60})$/.exec(text ?? '')?.[1];
}
const FACTS = `put() { printf '%s=%s\\n' "$1" "$2"; }
put seconds "$(date +%s)"
put architecture "$(uname -m)"
version=$(docker version --format '{{.Server.Version}}' 2>&1) && put docker "$version" || put problem "$(printf '%s' "$version" | tail -n 1)"
put compose "$(docker compose version --short 2>/dev/null)"
root=$(docker info --format '{{.DockerRootDir}}' 2>/dev/null)
[ -d "$root" ] || root=$1
[ -d "$root" ] || root=/
put free "$(df -Pk "$root" 2>/dev/null | awk 'NR == 2 { print $4 }')"
put memory "$(awk '$1 == "MemTotal:" { print $2 }' /proc/meminfo 2>/dev/null)"
put available "$(awk '$1 == "MemAvailable:" { print $2 }' /proc/meminfo 2>/dev/null)"
timers=
if [ -d /run/systemd/system ] && command -v systemd-run >/dev/null; then
  if [ "$(id -u)" = 0 ]; then timers=systemd
  elif [ "$(loginctl show-user "$(id -un)" --property=Linger --value 2>/dev/null)" = yes ] &&
    systemctl --user show-environment >/dev/null 2>&1; then timers=systemd-user
  fi
fi
if command -v at >/dev/null && atq >/dev/null 2>&1 && ps -A -o comm= 2>/dev/null | grep -qx atd; then timers="$timers at"; fi
put timers "$timers shell"
:`;
//# sourceMappingURL=docker-facts.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/server/docker-images.js




const PULL_SECONDS = 1800;
const DIGEST = /@(sha256:[0-9a-f]{64})$/;
/** Images of the server and of its registries. */
function serverImages(server) {
    return {
        async hasImage(image) {
            const call = { argv: ['image', 'inspect', '--format', '{{.Id}}', '--', image], effect: 'read' };
            const answer = await tryDocker(server, call);
            if (answer.exitCode !== 0 && !/no such image/i.test(answer.stderr))
                throw dockerError(answer, call);
            return answer.exitCode === 0;
        },
        async resolveDigest(image) {
            // Compose asks the registry by the engine, with the login of the user: https://docs.docker.com/reference/cli/docker/compose/config/
            const file = JSON.stringify({ services: { image: { image: image.replaceAll('$', '$$$$') } } });
            const answer = await server.run({ program: RESOLVE, args: [file], effect: 'read' });
            const call = { argv: ['manifest', 'inspect'], effect: 'read' };
            if (answer.exitCode !== 0)
                throw dockerError(answer, call);
            const { services } = (0,server_json/* parseServerJson */.T3)(answer.stdout, 'docker compose config');
            const resolved = (0,server_json/* textOf */.b6)((0,server_json/* membersOf */.lS)((0,server_json/* membersOf */.lS)(services).image).image) ?? '';
            const digest = DIGEST.exec(resolved)?.[1];
            if (digest === undefined)
                throw new errors/* DeployError */.s('not-found', `The registry names no digest of ${repositoryOf(image)}. Check the image.`);
            return { digest, compressedBytes: await compressedBytes(server, `${repositoryOf(image)}@${digest}`) };
        },
        async pull(image, onLine) {
            if (!DIGEST.test(image))
                throw new errors/* DeployError */.s('bad-input', 'Only an image with its digest is pulled. Add it.');
            await runDocker(server, { argv: ['pull', '--', image], effect: 'change', timeoutSeconds: PULL_SECONDS, onLine });
        },
        async removeImages(repositories, keep) {
            const { stdout } = await server.run({ program: LIST, args: [], effect: 'read' });
            const lines = stdout
                .split('\n')
                .filter(line => line.startsWith('{'))
                .map(line => (0,server_json/* parseServerJson */.T3)(line, 'docker image ls'));
            const used = new Set(lines.flatMap(({ used }) => (0,server_json/* textOf */.b6)(used) ?? []));
            const references = lines
                .filter(({ id }) => id !== undefined && !used.has((0,server_json/* textOf */.b6)(id) ?? ''))
                .map(({ tags, digests }) => ({ tags: texts(tags), digests: texts(digests) }))
                .filter(({ digests }) => !digests.some(reference => keep.has(DIGEST.exec(reference)?.[1] ?? '')))
                .flatMap(({ tags, digests }) => [...tags, ...digests])
                .filter(reference => repositories.includes(repositoryOf(reference)));
            if (references.length === 0)
                return;
            // Without force: an image that a container took meanwhile stays.
            await tryDocker(server, { argv: ['image', 'rm', '--', ...references], effect: 'change' });
        }
    };
}
function texts(value) {
    return (0,server_json/* listOf */.c3)(value).filter(text => typeof text === 'string');
}
const RESOLVE = `printf '%s' "$1" | docker compose --ansi never --project-name deploy-kit --file - config --resolve-image-digests --format json`;
const LIST = `docker image ls --quiet --no-trunc | sort -u | while read -r id; do
  docker image inspect --format '{"id":{{json .Id}},"tags":{{json .RepoTags}},"digests":{{json .RepoDigests}}}' "$id" </dev/null 2>/dev/null
done
docker ps --all --quiet --no-trunc | while read -r id; do
  docker inspect --type container --format '{"used":{{json .Image}}}' "$id" </dev/null 2>/dev/null
done
:`;
const MANIFEST = `architecture=$(docker version --format '{{.Server.Arch}}') || exit
printf '%s\\n' "$architecture"
docker manifest inspect --verbose "$1"`;
/** Of the layers for the server's architecture, where its client may read the manifest. */
async function compressedBytes(server, image) {
    const answer = await server.run({ program: MANIFEST, args: [image], effect: 'read' });
    const [architecture = '', ...lines] = answer.stdout.split('\n');
    if (answer.exitCode !== 0)
        return undefined;
    try {
        const value = JSON.parse(lines.join('\n'));
        const manifests = (Array.isArray(value) ? (0,server_json/* listOf */.c3)(value) : [value]).map(server_json/* membersOf */.lS);
        const own = manifests.length === 1
            ? manifests[0]
            : manifests.find(({ Descriptor }) => (0,server_json/* membersOf */.lS)((0,server_json/* membersOf */.lS)(Descriptor).platform).architecture === architecture);
        const manifest = (0,server_json/* membersOf */.lS)(own?.OCIManifest ?? own?.SchemaV2Manifest);
        const sizes = (0,server_json/* listOf */.c3)(manifest.layers).map(layer => (0,server_json/* membersOf */.lS)(layer).size);
        return sizes.length === 0
            ? undefined
            : sizes.reduce((sum, size) => sum + (typeof size === 'number' ? size : 0), 0);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=docker-images.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/server/docker-engine.js








const UP_SECONDS = 300;
const MOST_LINES = 50;
const LONGEST_LINE = 500;
/** https://docs.docker.com/compose/how-tos/project-name/ */
const PROJECT_NAME = /^[a-z0-9][a-z0-9_-]{0,254}$/;
const MOST_LOG_BYTES = 64 * 1024;
/** `docker` and `docker compose` of the server. */
function serverDocker(server, clock) {
    /** For several containers at once: Docker goes on after those that are gone. */
    const forAll = async (argv, ids, more = {}) => {
        if (ids.length === 0)
            return;
        const call = { argv: [...argv, '--', ...ids], effect: 'change', ...more };
        const answer = await tryDocker(server, call);
        const problems = answer.stderr.split('\n').filter(line => line.trim() !== '' && !GONE.test(line));
        if (answer.exitCode === 0 || (problems.length === 0 && answer.stderr !== ''))
            return;
        throw dockerError({ ...answer, stderr: problems.join('\n') }, call);
    };
    const inspect = async (program, args) => {
        const answer = await server.run({ program, args: [CONTAINER_FORMAT, IMAGE_FORMAT, ...args], effect: 'read' });
        if (answer.exitCode !== 0)
            throw dockerError(answer, { argv: ['inspect'], effect: 'read' });
        return parseContainers(answer.stdout);
    };
    const config = async (place, images, options) => {
        const call = { argv: ['config', '--format=json', ...options], effect: 'read', place, images };
        const answer = await tryDocker(server, call);
        if (answer.exitCode === 0)
            return answer.stdout;
        const error = dockerError(answer, call);
        throw error.code === 'rejected' ? new errors/* DeployError */.s('bad-input', error.message) : error;
    };
    const templates = (place) => config(place, new Map(), ['--no-interpolate']);
    return {
        ...serverImages(server),
        readFacts: directory => readFacts(server, clock, directory),
        async projectName(place) {
            const name = (0,server_json/* textOf */.b6)((0,server_json/* membersOf */.lS)((0,server_json/* parseServerJson */.T3)(await templates(place), 'docker compose config')).name) ?? '';
            if (PROJECT_NAME.test(name))
                return name;
            throw new errors/* DeployError */.s('bad-input', 'The project has no name that can be read. Set the input project.');
        },
        async imageTemplates(place) {
            const { services } = (0,server_json/* parseServerJson */.T3)(await templates(place), 'docker compose config');
            const entries = Object.entries((0,server_json/* membersOf */.lS)(services)).map(([name, value]) => [name, (0,server_json/* textOf */.b6)((0,server_json/* membersOf */.lS)(value).image)]);
            return new Map(entries.filter((entry) => entry[1] !== undefined));
        },
        readProject: async (place, images) => (0,compose_project/* readComposeProject */.q)(await config(place, images, []), await templates(place)),
        async configHashes(place, images) {
            const text = await runDocker(server, { argv: ['config', '--hash=*'], effect: 'read', place, images });
            return new Map([...text.matchAll(/^(\S{1,200}) ([0-9a-f]{64})$/gm)].map(([, name = '', hash = '']) => [name, hash]));
        },
        listContainers: project => inspect(docker_engine_LIST, [project]),
        async foldersOf(project) {
            const label = 'com.docker.compose.project';
            const argv = ['ps', '--all', `--filter=label=${label}=${project}`, `--format={{.Label "${label}.working_dir"}}`];
            const text = await runDocker(server, { argv, effect: 'read' });
            return [...new Set(text.split('\n').filter(line => line !== ''))];
        },
        async lastLines(containerId) {
            const args = [containerId, String(MOST_LINES), String(MOST_LOG_BYTES)];
            const { stdout } = await server.run({ program: LAST_LINES, args, effect: 'read' });
            return (0,printable/* printable */.g)(stdout)
                .split('\n')
                .filter(line => line.trim() !== '')
                .slice(-MOST_LINES)
                .map(line => line.slice(0, LONGEST_LINE));
        },
        async scaleUp(place, images, { name, count }) {
            const options = [
                '--detach',
                '--no-deps',
                '--no-recreate',
                '--no-build',
                '--pull=never',
                `--scale=${name}=${count}`
            ];
            const argv = ['up', ...options, '--', name];
            await runDocker(server, { argv, effect: 'change', place, images, timeoutSeconds: UP_SECONDS });
        },
        async setRestartPolicy(containerIds, policy) {
            if (containerIds.length === 0)
                return;
            await runDocker(server, { argv: ['update', `--restart=${policy}`, '--', ...containerIds], effect: 'change' });
        },
        stop: (containerIds, graceSeconds) => forAll(['stop', '-t', String(Math.ceil(graceSeconds))], containerIds, {
            timeoutSeconds: graceSeconds + UP_SECONDS
        }),
        async remove(containerIds) {
            await forAll(['rm'], containerIds).catch((error) => {
                const isRunning = error instanceof errors/* DeployError */.s && /is running|stop the container/i.test(error.message);
                throw isRunning ? new errors/* DeployError */.s('conflict', error.message, { cause: error }) : error;
            });
        },
        async startTask(place, images, { service, command, name }) {
            const options = ['--detach', '--no-deps', '--no-TTY', `--name=${name}`];
            const argv = ['run', ...options, '--', service, ...command];
            const call = { argv, effect: 'change', place, images, timeoutSeconds: UP_SECONDS };
            const answer = await tryDocker(server, call);
            if (answer.exitCode !== 0 && !answer.stderr.includes('Conflict. The container name'))
                throw dockerError(answer, call);
        },
        async findTask(name) {
            const found = await inspect(FIND, [name]);
            return found.find(container => container.name === name);
        }
    };
}
/** Of a container that is removed, or just being removed. */
const GONE = /No such container|removal of container .{1,100} is already in progress/i;
/** `$1`, `$2` formats, then IDs. Docker prints those that it finds: one that is gone meanwhile is left out, any other trouble is an error. */
const INSPECT = `of_container=$1
of_image=$2
inspect() {
  trouble=$({ docker inspect --type container --format "$of_container" "$@" >&3; } 2>&1 | grep -v 'No such ')
  if [ -n "$trouble" ]; then printf '%s\\n' "$trouble" >&2; return 1; fi
  images=$(docker inspect --type container --format '{{.Image}}' "$@" 2>/dev/null | sort -u)
  [ -z "$images" ] || docker inspect --type image --format "$of_image" $images 2>/dev/null
  :
}`;
const docker_engine_LIST = `${INSPECT}
ids=$(docker ps --all --quiet --no-trunc --filter "label=com.docker.compose.project=$3" --filter label=com.docker.compose.oneoff=False) || exit
[ -n "$ids" ] || exit 0
inspect $ids 3>&1`;
const FIND = `${INSPECT}
inspect "$3" 3>&1`;
const LAST_LINES = `docker logs --tail "$2" "$1" 2>&1 | tail -c "$3"`;
//# sourceMappingURL=docker-engine.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/lease/highest-lock.js
/** Generations have at most this many digits: a larger number is a file of somebody else. */
const MOST_DIGITS = 9;
/**
 * A function of POSIX sh: `highest_lock <folder>` prints the highest generation of `lock.<n>` in a folder, and 0 where there is none. Names
 * that are not `lock.` and a number without leading zeros are not looked at.
 */
const HIGHEST_LOCK = `highest_lock() {
  highest=0
  for lock in "$1"/lock.*; do
    number=\${lock##*/lock.}
    case $number in '' | 0* | *[!0-9]* | ${'?'.repeat(MOST_DIGITS + 1)}*) continue ;; esac
    if [ -e "$lock" ] && [ "$number" -gt "$highest" ]; then highest=$number; fi
  done
  printf '%s\\n' "$highest"
}`;
//# sourceMappingURL=highest-lock.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/lease/lease-steps.js
/**
 * A function of POSIX sh: `set_env_line <file> <name> <value>` sets a variable in the last line that sets it. A file that does not set it, and one that
 * sets it so already, stays as it is. The new file has the mode and the owner of the old one, and replaces it in one step.
 */
const SET_ENV_LINE = `set_env_line() {
  if [ ! -f "$1" ]; then return 0; fi
  file=$1
  if [ -L "$1" ]; then file=$(readlink -f "$1") || return; fi
  new=$(mktemp "$file.XXXXXX") || return
  cp -p "$file" "$new" &&
    NAME=$2 VALUE=$3 awk '
      function sets(line) {
        sub(/^[ \\t]*(export[ \\t]+)?/, "", line)
        if (substr(line, 1, length(ENVIRON["NAME"])) != ENVIRON["NAME"]) return 0
        return substr(line, length(ENVIRON["NAME"]) + 1) ~ /^[ \\t]*[=:]/
      }
      { lines[NR] = $0; if (sets($0)) last = NR }
      END {
        for (at = 1; at <= NR; at++) {
          if (at == last) {
            match(lines[at], /^[^=:]*[=:][ \\t]*/)
            end = lines[at] ~ /\\r$/ ? "\\r" : ""
            lines[at] = substr(lines[at], 1, RLENGTH) ENVIRON["VALUE"] end
          }
          print lines[at]
        }
      }' "$file" >"$new" &&
    if cmp -s "$file" "$new"; then rm -f "$new"; else { sync "$new" 2>/dev/null || sync; } && mv -f "$new" "$file"; fi ||
    { rm -f "$new"; return 1; }
}`;
/**
 * A function of POSIX sh: `remove_others <project> <service> <config hash> <seconds>` stops and removes the containers of a service that have
 * another config hash, one after another, as long as one with that hash runs. One-off containers are not looked at.
 */
const REMOVE_OTHERS = `list_containers() {
  docker ps --no-trunc --filter "label=com.docker.compose.project=$1" --filter "label=com.docker.compose.service=$2" \\
    --filter label=com.docker.compose.oneoff=False --format '{{.ID}} {{.Label "com.docker.compose.config-hash"}}' "$3" </dev/null
}
remove_others() {
  case "$(list_containers "$1" "$2" --all=false | cut -d' ' -f2 | sed 's/^/ /')" in
    *" $3"*) ;;
    *) note "No container of $2 in the stable release is running. Its other containers stay."; return ;;
  esac
  list_containers "$1" "$2" --all | while read -r id hash; do
    case $hash in "$3"*) continue ;; esac
    stop_if_replaced
    docker stop -t "$4" "$id" >/dev/null 2>&1 </dev/null
    docker rm "$id" >/dev/null 2>&1 </dev/null && note "Removed container $id of $2."
  done
}`;
//# sourceMappingURL=lease-steps.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/lease/lease-script.js




/** Between the restored proxy and the first container that is stopped: requests that the canary still serves. */
const DRAIN_SECONDS = 10;
/** A proxy that restarts just then is tried again. */
const MOST_TRIES = 60;
const TRY_SECONDS = 10;
const LOG_LINES = 200;
/** The lock is written after its timer was started: a slow connection may bring it after its expiry. */
const LOCK_SECONDS = 60;
/**
 * The program of the timer, in POSIX sh: waits for `expiresAt` (the timer may be early), and does nothing unless `lock.<generation>` is the
 * highest and not dropped. Then, each step after the same check: restore the proxy, put `.env` back, stop and remove. Appends to `lease.log`,
 * of which 200 lines stay. It may run twice, and may end anywhere. Where the proxy cannot be restored, it removes nothing.
 */
function formatLeaseScript(spec) {
    const [first] = spec.sides;
    return `#!/bin/sh
# Written by deploy-kit. Restores the stable release if the run that holds lock.${spec.generation} does not renew its lease.
umask 077
LC_ALL=C
export LC_ALL
folder=${shellWord(spec.folder)}
generation=${spec.generation}
expires=${spec.expiresAt}
cd "$folder" || exit
${HIGHEST_LOCK}
${CHECKS}
${SET_ENV_LINE}
${REMOVE_OTHERS}
${spec.sides.map((side, index) => formatSide(side, index)).join('')}
wait_for_expiry
IFS= read -r stable 2>/dev/null <stable || stable=${shellWord(first?.releaseId ?? '')}
case $stable in
${spec.sides.map(({ releaseId }, index) => `  ${shellWord(releaseId)}) side=${index} ;;\n`).join('')}  *) note 'The file stable names a release that this timer does not know. Nothing was changed.'; exit ;;
esac
note "The lease expired. Restoring $stable."
until_restored
stop_if_replaced
"env_$side" || note 'The file .env could not be restored.'
sleep ${DRAIN_SECONDS}
"remove_$side"
note "Restored $stable."
`;
}
const CHECKS = `note() {
  printf '%s generation %s: %s\\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$generation" "$1" >>lease.log
  if [ "$(wc -l <lease.log)" -gt ${LOG_LINES} ]; then
    tail -n ${LOG_LINES} lease.log >"lease.log.$$" && mv -f "lease.log.$$" lease.log
  fi
}
wait_for_expiry() {
  while :; do
    ahead=$((generation - $(highest_lock "$folder")))
    [ "$ahead" -ge 0 ] || exit 0
    left=$((expires - $(date +%s)))
    if [ "$ahead" -gt 0 ]; then left=$((left + ${LOCK_SECONDS})); fi
    [ "$left" -gt 0 ] || break
    if [ "$left" -gt 5 ]; then left=5; fi
    if [ "$ahead" -gt 0 ]; then left=1; fi
    sleep "$left"
  done
  stop_if_replaced
}
stop_if_replaced() {
  [ "$(highest_lock "$folder")" = "$generation" ] || exit 0
  IFS= read -r until <"lock.$generation" || exit 0
  case $until in '' | *[!0-9]*) exit 0 ;; esac
  [ "$(date +%s)" -ge "$until" ] || exit 0
}
until_restored() {
  tries=0
  while :; do
    stop_if_replaced
    "restore_$side" && return
    tries=$((tries + 1))
    if [ "$tries" -ge ${MOST_TRIES} ]; then
      note 'The proxy could not be restored. No container was removed.'
      exit 1
    fi
    sleep ${TRY_SECONDS}
  done
}`;
function formatSide({ restore, env, removes, stopSeconds }, index) {
    const steps = restore
        .map(script => formatRemoteScript(script).trimEnd())
        .map(step => `${step} >/dev/null 2>&1 || return\n`);
    const values = [...env.values].map(([name, value]) => `set_env_line ${words(env.file, name, value)} || return\n`);
    const others = removes.map(({ project, service, keepsConfigHash }) => `remove_others ${words(project, service, keepsConfigHash, String(Math.ceil(stopSeconds)))}\n`);
    return [
        `restore_${index}() {\n${steps.join('')}:\n}\n`,
        `env_${index}() {\n${values.join('')}:\n}\n`,
        `remove_${index}() {\n${others.join('')}:\n}\n`
    ].join('');
}
function words(...values) {
    return values.map(value => shellWord(value)).join(' ');
}
//# sourceMappingURL=lease-script.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/split-state.js
var split_state = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/lease/lock-file.js


/** The first word of a lock that was dropped: no time is later. */
const DROPPED = 'dropped';
const LONGEST_HOLDER = 2000;
const LONGEST_TEXT = 2 * split_state/* NOTE_BYTES_AT_MOST */.$ + 2 * LONGEST_HOLDER + 200;
/** The text of the file. The first line is the expiry in epoch seconds, or `dropped`, which a shell reads; the second is JSON. */
function formatLockFile(lock) {
    if (lock === undefined)
        return `${DROPPED}\n`;
    const { holder, expiresAt, note } = lock;
    return `${expirySeconds(expiresAt)}\n${JSON.stringify({ holder, expiresAt, note })}\n`;
}
/** Whole seconds of an expiry, never too early. */
function expirySeconds(expiresAt) {
    return Math.ceil(expiresAt / 1000);
}
/** Throws `rejected` for a text that is not a lock: anyone who may write to the folder may have written it. */
function parseLockFile(text) {
    const [first = '', second = ''] = text.split('\n');
    if (first === DROPPED)
        return undefined;
    if (text.length > LONGEST_TEXT)
        throw notALock();
    const { holder, expiresAt, note } = parseObject(second);
    if (typeof holder !== 'string' || holder === '' || typeof note !== 'string')
        throw notALock();
    if (typeof expiresAt !== 'number' || !Number.isSafeInteger(expiresAt))
        throw notALock();
    if (first !== String(expirySeconds(expiresAt)))
        throw notALock();
    return { holder, expiresAt, note };
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function notALock() {
    return new errors/* DeployError */.s('rejected', 'The newest lock file of the project on the server is malformed. If no deployment is running, remove the files lock.* in its .deploy-kit folder.');
}
//# sourceMappingURL=lock-file.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/server/lease-programs.js

/** Exit codes of our own programs. */
const CONFLICT = 80;
const NO_TIMER = 81;
/** `$1` folder. Prints the generation and the text of the highest lock: one that is removed meanwhile was replaced. */
const READ_LOCK = `${HIGHEST_LOCK}
for try in 1 2 3 4 5; do
  generation=$(highest_lock "$1")
  if [ "$generation" = 0 ]; then echo 0; exit; fi
  if text=$(head -c 32768 "$1/lock.$generation" 2>/dev/null); then
    printf '%s\\n%s\\n' "$generation" "$text"
    exit
  fi
done
exit 1`;
/**
 * `$1` folder, `$2` generation that was read, `$3` the next one, `$4` text. A hard link fails where the name is taken: of all who read the same
 * generation, one has the next. One who read it long ago may find the name free again, and a higher one.
 */
const REPLACE_LOCK = `${HIGHEST_LOCK}
umask 077
mkdir -p "$1" || exit
[ "$(highest_lock "$1")" = "$2" ] || exit ${CONFLICT}
new=$(mktemp "$1/.lock.XXXXXX") || exit
trap 'rm -f "$new"' EXIT
printf '%s' "$4" >"$new"
[ "$(cat "$new")" = "$4" ] || { echo 'No space left on device' >&2; exit 1; }
sync "$new" 2>/dev/null || sync
if ! ln "$new" "$1/lock.$3" 2>/dev/null; then
  [ -e "$1/lock.$3" ] && exit ${CONFLICT}
  ln "$new" "$1/lock.$3" || exit
fi
if [ "$(highest_lock "$1")" != "$3" ]; then
  rm -f "$1/lock.$3"
  exit ${CONFLICT}
fi
for lock in "$1"/lock.*; do
  number=\${lock##*/lock.}
  case $number in '' | 0* | *[!0-9]* | ??????????*) continue ;; esac
  if [ "$number" -lt "$3" ]; then rm -f "$lock"; fi
done`;
/** The name of the timer of a script, alike in each run: `$1` folder, `$2` generation. */
const TIMER_NAME = `timer_name() { printf 'deploy-kit-%s-%s' "$(printf '%s' "$1" | cksum | cut -d' ' -f1)" "$2"; }`;
/**
 * `$1` folder, `$2` generation, `$3` expiry in epoch seconds, `$4` the script as a word of a shell, `$5`… kinds of timers, the best first. Prints the
 * kind that was started. A timer may be early: the script waits. What systemd starts has none of the session's variables.
 */
const START_TIMER = `${TIMER_NAME}
script=$1/lease.$2.sh
name=$(timer_name "$1" "$2")
left=$(($3 - $(date +%s)))
if [ "$left" -lt 1 ]; then left=1; fi
run='if [ -f '$4' ]; then exec sh '$4' >/dev/null 2>&1; fi'
with_systemd() {
  for variable in PATH HOME DOCKER_HOST DOCKER_CONFIG DOCKER_CONTEXT DOCKER_CERT_PATH DOCKER_TLS_VERIFY XDG_RUNTIME_DIR; do
    eval "value=\\\${$variable-}"
    if [ -n "$value" ]; then set -- "$@" "--setenv=$variable=$value"; fi
  done
  systemd-run "$@" --quiet --collect --unit="$name" --on-active="\${left}s" --timer-property=AccuracySec=1s sh "$script"
}
shift 4
for kind; do
  case $kind in
    systemd) with_systemd ;;
    systemd-user) with_systemd --user ;;
    at) printf '%s\\n' "$run" | at now + $((left / 60)) minutes ;;
    shell)
      if command -v setsid >/dev/null; then setsid sh "$script" >/dev/null 2>&1 &
      else nohup sh "$script" >/dev/null 2>&1 &
      fi ;;
    *) false ;;
  esac >/dev/null 2>&1 && { echo "$kind"; exit; }
done
exit ${NO_TIMER}`;
/** `$1` folder, `$2` the lowest generation that stays. */
const STOP_TIMERS = `${TIMER_NAME}
for script in "$1"/lease.*.sh; do
  number=\${script##*/lease.}
  number=\${number%.sh}
  case $number in '' | 0* | *[!0-9]* | ??????????*) continue ;; esac
  [ "$number" -lt "$2" ] || continue
  name=$(timer_name "$1" "$number")
  if command -v systemctl >/dev/null; then
    systemctl stop "$name.timer" >/dev/null 2>&1
    systemctl --user stop "$name.timer" >/dev/null 2>&1
  fi
  rm -f "$script"
done
exit 0`;
//# sourceMappingURL=lease-programs.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/server/lease-store.js






const lease_store_LOG_LINES = 50;
const KINDS = ['systemd', 'systemd-user', 'at', 'shell'];
/** The lock and the timer in one folder of the server. Sets the fence of the server whenever the lock is read or replaced. */
function serverLease(folder, timers, { server, files }) {
    const locked = (stored) => {
        server.fence({ folder, generation: stored.generation });
        return stored;
    };
    return {
        async now() {
            const { stdout } = await server.run({ program: 'date +%s', args: [], effect: 'read' });
            if (!/^\d{9,11}\n?$/.test(stdout))
                throw new errors/* DeployError */.s('platform-error', 'The time of the server could not be read. Run "date +%s" on it.');
            return Number(stdout) * 1000;
        },
        async read() {
            const answer = await server.run({ program: READ_LOCK, args: [folder], effect: 'read' });
            const [, generation = '', text = ''] = /^(\d{1,9})\n([^]*)$/.exec(answer.stdout) ?? [];
            if (answer.exitCode !== 0 || generation === '')
                throw lockError(answer, 'read');
            const lock = generation === '0' ? undefined : parseLockFile(text);
            return locked({ generation: Number(generation), lock });
        },
        async replace(seen, lock) {
            const next = { generation: seen.generation + 1, lock };
            const args = [folder, String(seen.generation), String(next.generation), formatLockFile(lock).trimEnd()];
            const answer = await server.run({ program: REPLACE_LOCK, args, effect: 'change', isUnfenced: true });
            if (answer.exitCode === CONFLICT)
                throw new errors/* DeployError */.s('conflict', 'Another run changed the lock of the project first. Run the action again.');
            if (answer.exitCode !== 0)
                throw lockError(answer, 'written');
            return locked(next);
        },
        async arm(lease) {
            const { generation, expiresAt } = lease;
            await files.makeFolder(folder);
            const path = `${folder}/lease.${generation}.sh`;
            await files.write(path, formatLeaseScript(lease));
            const args = [folder, String(generation), String(expiresAt), shellWord(path), ...timers];
            const answer = await server.run({ program: START_TIMER, args, effect: 'change' });
            const kind = KINDS.find(word => answer.stdout.trim() === word);
            if (answer.exitCode === NO_TIMER || kind === undefined)
                throw new errors/* DeployError */.s('rejected', 'The server could start no timer, which restores the stable release if the runner is lost. Install at, and start atd.');
            return kind;
        },
        async disarmBelow(generation) {
            await server.run({ program: STOP_TIMERS, args: [folder, String(generation)], effect: 'change' });
        },
        async readLog() {
            const program = `tail -n ${lease_store_LOG_LINES} "$1/lease.log" 2>/dev/null || :`;
            const { stdout } = await server.run({ program, args: [folder], effect: 'read' });
            return stdout
                .split('\n')
                .filter(line => line !== '')
                .map(line => (0,printable/* printable */.g)(line).slice(0, 500));
        }
    };
}
function lockError({ stderr }, done) {
    if (/no space left|disk quota exceeded/i.test(stderr))
        return new errors/* DeployError */.s('rejected', `The lock of the project could not be ${done}: the disk is full. Free some space.`);
    const [reason = ''] = stderr.split('\n').slice(-1);
    return new errors/* DeployError */.s('rejected', `The lock of the project could not be ${done}: ${reason}. Check the folder .deploy-kit on the server.`);
}
//# sourceMappingURL=lease-store.js.map
// EXTERNAL MODULE: ./build/src/domain/text/decode-text.js
var decode_text = __webpack_require__(3442);
;// CONCATENATED MODULE: ./build/src/targets/compose/server/server-files.js


/** A whole file in hexadecimal digits then fits the first MiB of an output. */
const server_files_MOST_BYTES = 256 * 1024;
/** Exit codes of our own programs. */
const MISSING = 80;
const TOO_LONG = 81;
const OTHER_OWNER = 82;
/**
 * Files of the server, by `od`, `mktemp`, `cp`, `mv` and `sync`. Names are followed through links. Bytes are read as digits: lines of an output
 * lose what kind of end they have.
 */
function serverFiles(server) {
    const change = async (program, args, what) => {
        const answer = await server.run({ program: `LC_ALL=C\nexport LC_ALL\n${program}`, args, effect: 'change' });
        if (answer.exitCode !== 0)
            throw fileError(answer, what);
    };
    return {
        async read(path) {
            const answer = await server.run({ program: READ, args: [path, String(server_files_MOST_BYTES)], effect: 'read' });
            if (answer.exitCode === MISSING)
                return undefined;
            if (answer.exitCode !== 0)
                throw fileError(answer, `"${path}" on the server could not be read`);
            const bytes = Buffer.from(answer.stdout.replace(/\s+/g, ''), 'hex');
            const decoded = (0,decode_text/* decodeText */.g)(bytes);
            if (decoded.kind === 'text' && decoded.encoding === 'utf-8')
                return decoded.text;
            throw new errors/* DeployError */.s('rejected', `"${path}" on the server is not UTF-8 text. Convert it.`);
        },
        async write(path, text) {
            const length = Buffer.byteLength(text);
            if (length > server_files_MOST_BYTES)
                throw new errors/* DeployError */.s('rejected', `"${path}" on the server would have more than 256 KiB. Shorten it.`);
            await change(WRITE, [path, text, String(length)], `"${path}" on the server could not be written, and is as it was`);
        },
        makeFolder: path => change(MAKE_FOLDER, [path], `The folder "${path}" on the server could not be made`),
        async remove(paths) {
            if (paths.length > 0)
                await change('rm -f -- "$@"', paths, 'Files on the server could not be removed');
        }
    };
}
const READ = `[ -e "$1" ] || [ -L "$1" ] || exit ${MISSING}
length=$(wc -c <"$1") || exit
[ "$length" -le "$2" ] || exit ${TOO_LONG}
od -An -v -tx1 <"$1"`;
/** The name of the new file ends in random letters: no pattern such as `*.conf` reads it. */
const WRITE = `umask 077
file=$1
if [ -L "$file" ]; then file=$(readlink -f "$file") || exit; fi
new=$(mktemp "$file.XXXXXX") || exit
trap 'rm -f "$new"' EXIT
owner() { ls -nd "$1" | { read -r mode links user group rest; echo "$mode $user $group"; }; }
if [ -e "$file" ]; then
  cp -p "$file" "$new" || exit
  [ "$(owner "$file")" = "$(owner "$new")" ] || exit ${OTHER_OWNER}
fi
printf '%s' "$2" >"$new"
[ "$(wc -c <"$new")" -eq "$3" ] || { echo 'No space left on device' >&2; exit 1; }
sync "$new" 2>/dev/null || sync
mv -f "$new" "$file"`;
const MAKE_FOLDER = `umask 077
mkdir -p "$1" && [ -w "$1" ] && [ -x "$1" ]`;
function fileError({ exitCode, stderr }, what) {
    if (exitCode === TOO_LONG)
        return new errors/* DeployError */.s('rejected', `${what}: it has more than 256 KiB. Shorten it.`);
    if (exitCode === OTHER_OWNER)
        return new errors/* DeployError */.s('access-denied', `${what}: it belongs to another user. Give the file to the user of the action.`);
    if (/no space left|disk quota exceeded/i.test(stderr))
        return new errors/* DeployError */.s('rejected', `${what}: the disk is full. Free some space.`);
    if (/permission denied|operation not permitted|read-only file system/i.test(stderr))
        return new errors/* DeployError */.s('access-denied', `${what}: permission denied. Check the owner and mode of its folder.`);
    return new errors/* DeployError */.s('rejected', `${what}: ${stderr.split('\n').at(-1) ?? ''}. Check the path.`);
}
//# sourceMappingURL=server-files.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/framed-script.js



/**
 * The text for a shell that prints `mark` before and after the script: what a login prints, and a connection that ends in the middle, are told
 * apart from the script. `mark` is unique, and holds letters and digits only.
 */
function frameScript(script, mark, fence) {
    const check = fence === undefined
        ? ''
        : `${HIGHEST_LOCK}
if [ "$(highest_lock ${shellWord(fence.folder)})" != ${fence.generation} ]; then
  printf '%s fenced\\n' ${mark} >&2
  exit 0
fi
`;
    return `printf '%s\\n' ${mark}
${check}${formatRemoteScript(script)}code=$?
printf '%s %s\\n' ${mark} "$code" >&2
exit "$code"
`;
}
/** Reads both outputs of a framed script. */
function readFrame(output, mark) {
    const start = output.stdout.indexOf(`${mark}\n`);
    const lines = output.stderr.split('\n');
    const end = lines.find(line => line.startsWith(`${mark} `))?.slice(mark.length + 1);
    return {
        stdout: start < 0 ? undefined : output.stdout.slice(start + mark.length + 1),
        end: end === 'fenced' ? 'fenced' : end !== undefined && /^\d{1,3}$/.test(end) ? Number(end) : undefined,
        stderr: lines.filter(line => !line.startsWith(mark)).join('\n')
    };
}
//# sourceMappingURL=framed-script.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/server-address.js
var server_address = __webpack_require__(6352);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/ssh-config.js
var ssh_config = __webpack_require__(4757);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/ssh-error.js


/** The error for people of a server that could not be logged in to. */
function sshError(failure, address, stderr) {
    const host = hostIn(stderr, address);
    const name = (0,server_address/* formatServerAddress */.f)(host);
    switch (failure) {
        case 'host-key-unknown':
            return new errors/* DeployError */.s('rejected', `Input "known-hosts": it has no key of ${name}. Print the key by ${scan(host)}, compare its fingerprint on the server, and add the line.`);
        case 'host-key-changed':
            return new errors/* DeployError */.s('rejected', `The host key of ${name} is not the one in input "known-hosts". If it was replaced on purpose, print the new one by ${scan(host)}, and compare its fingerprint on the server.`);
        case 'key-unusable':
            return new errors/* DeployError */.s('bad-input', 'Input "ssh-key": ssh cannot read this private key. Set the secret to the whole file of a key without a passphrase.');
        case 'key-refused':
            return new errors/* DeployError */.s('access-denied', `${name} refused the key. Add its public key to ~/.ssh/authorized_keys of ${host.user} on that server.`);
        case 'unreachable':
            return new errors/* DeployError */.s('unreachable', `${name} could not be reached by SSH. Check its address, port and firewall.`);
        case 'lost':
            return new errors/* DeployError */.s('unreachable', `The SSH connection to ${(0,server_address/* formatServerAddress */.f)(address)} ended before the answer. Run the action again.`);
    }
}
/** The jump host, where it is one of those that the message names. */
function hostIn(stderr, address) {
    const named = [address, ...address.jumps].filter(({ host, port }) => [`[${host}]:${port}`, `for ${host} `, `connect to host ${host} port ${port}:`, `@${host}: `].some(text => stderr.includes(text)));
    return named[0] ?? address;
}
/** What prints a host key, and its fingerprint. */
function scan({ host, port }) {
    return `"ssh-keyscan -p ${port} ${host} | tee host-key | ssh-keygen -lf -"`;
}
//# sourceMappingURL=ssh-error.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/ssh-failure.js
// The messages of OpenSSH: sshconnect.c, sshconnect2.c, packet.c, kex.c, mux.c. The first that fits counts.
const MESSAGES = [
    ['host-key-changed', /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for .{1,300} has changed|REVOKED HOST KEY/],
    ['host-key-unknown', /host key is known for|Host key verification failed/],
    ['key-unusable', /^Load key .{1,300}: (?:invalid format|error in libcrypto|incorrect passphrase)/m],
    ['key-refused', /Permission denied \(|Too many authentication failures|no mutual signature/],
    [
        'unreachable',
        /ssh: connect to host|Could not resolve hostname|kex_exchange_identification|banner exchange|Unable to negotiate|Connection (?:closed|reset) by .{1,300} port \d|stdio forwarding failed/
    ]
];
/** Reads the standard error of an `ssh` that ended before the script said anything. */
function readSshFailure(stderr) {
    return MESSAGES.find(([, pattern]) => pattern.test(stderr))?.[0] ?? 'lost';
}
//# sourceMappingURL=ssh-failure.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/server/forwarded-sockets.js

/** Sockets of the runner that lead to Unix sockets of the server, over the master connection. One of an earlier connection is replaced. */
function forwardedSockets({ control, connect, pathFor }) {
    const open = new Map();
    let made = 0;
    const masterNow = async () => {
        const { exitCode, stdout, stderr } = await control(['-O', 'check']);
        return exitCode === 0 ? /\(pid=(\d{1,10})\)/.exec(`${stdout}${stderr}`)?.[1] : undefined;
    };
    const masterOf = async () => {
        const running = await masterNow();
        if (running !== undefined)
            return running;
        await connect();
        const started = await masterNow();
        if (started === undefined)
            throw new errors/* DeployError */.s('unreachable', 'ssh keeps no connection open on this runner. Check its temporary folder.');
        return started;
    };
    return {
        /** Throws `bad-input` for a path that is not absolute or has a colon, and `rejected` where the server forwards none. */
        async open(remotePath) {
            if (!/^\/[^:\n]{1,100}$/.test(remotePath))
                throw new errors/* DeployError */.s('bad-input', 'The path of a socket must be absolute, without a colon. Correct it.');
            const master = await masterOf();
            const known = open.get(remotePath);
            if (known?.master === master)
                return known.local;
            made += 1;
            const local = await pathFor(made);
            const { exitCode } = await control(['-O', 'forward', '-L', `${local}:${remotePath}`]);
            if (exitCode !== 0)
                throw new errors/* DeployError */.s('rejected', 'The server forwards no Unix sockets. Set AllowStreamLocalForwarding to yes in its sshd_config.');
            open.set(remotePath, { local, master });
            return local;
        },
        forget() {
            open.clear();
        }
    };
}
//# sourceMappingURL=forwarded-sockets.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/server/limit-calls.js
/** Lets at most `most` calls run at once; the others wait, in order. */
function limitCalls(most) {
    const waiting = [];
    let running = 0;
    return async (call) => {
        if (running >= most)
            await new Promise(resolve => waiting.push(resolve));
        else
            running += 1;
        try {
            return await call();
        }
        finally {
            // Whoever waits takes the place over.
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}
//# sourceMappingURL=limit-calls.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/server/ssh-folder.js
var ssh_folder = __webpack_require__(7782);
;// CONCATENATED MODULE: ./build/src/targets/compose/server/ssh-server.js













const TIMEOUT_SECONDS = 60;
/** Before each further try of a call that did not reach the server, or that changes nothing. */
const PAUSES_MILLISECONDS = [1000, 2000, 4000];
/** A server allows 10 sessions of one connection unless it is set up otherwise. https://man.openbsd.org/sshd_config#MaxSessions */
const SESSIONS_AT_ONCE = 4;
/**
 * A server by the system's `ssh`. The command that it is sent is always `exec sh -s`: no login shell reads anything of ours. Scripts go to its
 * standard input. Host keys are only those of the input; an unknown one is refused with the command that prints it, to compare.
 */
function sshServer(address, world) {
    const { commands, clock } = world;
    const enter = limitCalls(SESSIONS_AT_ONCE);
    let opened;
    let fenced;
    let calls = 0;
    let end;
    const folder = () => (opened ??= (0,ssh_folder.makeSshFolder)(address, world));
    const ssh = async (argv, more = {}) => {
        calls += 1;
        const command = { tool: 'ssh', argv: ['-F', (0,ssh_folder.configOf)(await folder()), ...argv], ...more };
        return commands.run(address.privateKey === undefined ? { ...command, needs: ['ssh-agent'] } : command);
    };
    const attempt = async (call) => {
        const mark = `deploykit${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`;
        const fence = call.effect === 'change' && call.isUnfenced !== true ? fenced : undefined;
        const { signal, stop } = leash(call.timeoutSeconds ?? TIMEOUT_SECONDS, end === undefined ? undefined : end - clock.now());
        const onLine = (line) => {
            if (!line.startsWith(mark))
                call.onLine?.((0,printable/* printable */.g)(line));
        };
        try {
            const result = await ssh(['--', ssh_config/* SERVER_ALIAS */.R, 'exec sh -s'], {
                input: frameScript(call, mark, fence),
                signal,
                ...(call.onLine === undefined ? {} : { onLine })
            });
            const answer = readAnswer(result, { call, mark, address, isTimedOut: signal.aborted });
            return answer instanceof errors/* DeployError */.s ? await reasonOf(answer, signal) : answer;
        }
        finally {
            stop();
        }
    };
    /**
     * A jump host is reached by a second `ssh`, whose messages are lost where the first one is to stay open: its `stderr` is /dev/null then. So the
     * connection is tried once more without that. See `ssh_proxy_connect` in sshconnect.c of OpenSSH.
     */
    const reasonOf = async (error, signal) => {
        if (error.code !== 'unreachable' || address.jumps.length === 0)
            throw error;
        const { exitCode, stderr } = await ssh(['-o', 'ControlPath=none', '--', ssh_config/* SERVER_ALIAS */.R, 'exec sh -s'], {
            input: ':\n',
            signal
        });
        throw exitCode === 255 ? sshError(readSshFailure(stderr), address, stderr) : error;
    };
    const run = async (call) => {
        for (let tried = 0;; tried += 1) {
            try {
                return await enter(() => attempt(call));
            }
            catch (error) {
                const pause = PAUSES_MILLISECONDS[tried];
                const isOver = pause === undefined || (end !== undefined && clock.now() + pause >= end);
                if (!(error instanceof errors/* DeployError */.s) || error.code !== 'unreachable' || isOver)
                    throw error;
                await clock.sleep(pause);
            }
        }
    };
    const sockets = forwardedSockets({
        control: argv => ssh([...argv, ssh_config/* SERVER_ALIAS */.R]),
        connect: () => run({ program: ':', args: [], effect: 'read' }),
        pathFor: async (number) => (0,external_node_path_.join)(await folder(), `f${number}`)
    });
    return {
        address: (0,server_address/* formatServerAddress */.f)(address),
        run,
        fence: lock => void (fenced = lock),
        countCalls: () => calls,
        boundCalls: until => void (end = until),
        forwardSocket: path => sockets.open(path),
        async close() {
            const made = opened;
            opened = undefined;
            sockets.forget();
            if (made !== undefined)
                await (0,ssh_folder.removeSshFolder)(await made, commands);
        }
    };
}
/** Interrupts a call after its own time, or at the end of all calls. */
function leash(seconds, leftMilliseconds) {
    if (leftMilliseconds !== undefined && leftMilliseconds <= 0)
        throw new errors/* DeployError */.s('unreachable', 'Requests to the server timed out. Run the action again.');
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), Math.min(seconds * 1000, leftMilliseconds ?? Infinity));
    return { signal: controller.signal, stop: () => clearTimeout(timer) };
}
function readAnswer(result, { call, mark, address, isTimedOut }) {
    const { stdout, end, stderr } = readFrame(result, mark);
    const name = (0,server_address/* formatServerAddress */.f)(address);
    if (end === 'fenced')
        return new errors/* DeployError */.s('conflict', `Another run took over the project on ${name}. Nothing was changed by this request.`);
    if (end !== undefined)
        return { exitCode: end, stdout: stdout ?? '', stderr: (0,printable/* printable */.g)(stderr) };
    const failure = stdout !== undefined || isTimedOut ? 'lost' : readSshFailure(result.stderr);
    if (failure === 'lost' && stdout === undefined && !isTimedOut && result.exitCode !== 255)
        return new errors/* DeployError */.s('rejected', `The login shell on ${name} did not run "sh". Give the user a shell, and remove any forced command of the key.`);
    if (failure === 'lost' && call.effect === 'change')
        return new errors/* DeployError */.s('outcome-unknown', isTimedOut
            ? `${name} did not answer in time, so the outcome of the request is unknown. Check the server.`
            : `The SSH connection to ${name} was lost, so the outcome of the request is unknown. Check the server.`);
    return sshError(failure, address, result.stderr);
}
//# sourceMappingURL=ssh-server.js.map
;// CONCATENATED MODULE: ./build/src/wiring/connect-compose.js












/** Only the one that is used is loaded. */
const PROXIES = {
    haproxy: async () => (await __webpack_require__.e(/* import() */ 938).then(__webpack_require__.bind(__webpack_require__, 5938))).haproxy,
    nginx: async () => (await Promise.all(/* import() */[__webpack_require__.e(219), __webpack_require__.e(147)]).then(__webpack_require__.bind(__webpack_require__, 7147))).nginx,
    caddy: async () => (await Promise.all(/* import() */[__webpack_require__.e(219), __webpack_require__.e(869)]).then(__webpack_require__.bind(__webpack_require__, 8869))).caddy,
    traefik: async () => (await Promise.all(/* import() */[__webpack_require__.e(219), __webpack_require__.e(768)]).then(__webpack_require__.bind(__webpack_require__, 1387))).traefik,
    none: async () => (await __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 3277))).withoutProxy
};
/**
 * Opens the connection and all that stands on it. Throws a `DeployError` where the server is not reached, or Docker on it cannot be
 * used. `server.close` removes the key.
 */
async function connectCompose(env, { request, clock, folderMade }) {
    const { address } = request;
    if (address.privateKey === undefined && (env.SSH_AUTH_SOCK ?? '') === '')
        throw (0,errors/* badInput */.A)('ssh-key', 'no key is given, and the job has no SSH agent. Set the private key, from a secret.');
    const temporaryFolder = env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)();
    const server = sshServer(address, { commands: (0,exec_commands.execCommands)(env), clock, temporaryFolder, folderMade });
    try {
        return await openProject(env, { server, clock, spec: request.spec });
    }
    catch (error) {
        await server.close();
        throw error;
    }
}
async function openProject(env, { server, clock, spec: requested }) {
    const docker = serverDocker(server, clock);
    const facts = await docker.readFacts(requested.directory);
    const unusable = (0,inspect_server_facts/* inspectServerFacts */.L)({ facts, bytesToPull: undefined }).filter(({ kind }) => kind === 'refusal');
    if (unusable.length > 0)
        throw new errors/* DeployError */.s('rejected', (0,join_sentences/* joinSentences */.D)(...unusable.map(({ text }) => text)));
    const project = requested.project ?? (await docker.projectName(requested));
    const spec = { ...requested, project };
    const folder = `${spec.directory}/.deploy-kit/${project}`;
    const files = serverFiles(server);
    const openProxy = await PROXIES[spec.proxy]();
    return {
        ...{ spec, server, docker, files, clock, folder },
        lease: serverLease(folder, facts.timers, { server, files }),
        proxy: openProxy({ server, files, docker, clock, spec, folder }),
        prober: httpProber((0,proxies/* readProxies */.r)(env), host => (0,local_clock/* refuseRemoteHost */.JM)(env, host)),
        countCalls: () => server.countCalls(),
        boundCalls: until => server.boundCalls(until)
    };
}
//# sourceMappingURL=connect-compose.js.map

/***/ })

};
