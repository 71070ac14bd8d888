export const modules = {

/***/ 1556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NOTE_BYTES_AT_MOST)
/* harmony export */ });
/** The length of a note, in bytes. */
const NOTE_BYTES_AT_MOST = 4096;
//# sourceMappingURL=split-state.js.map

/***/ }),

/***/ 8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ joinSentences)
/* harmony export */ });
/**
 * One text of several sentences, with a blank between them. What others wrote (such as an error of AWS) may end without a period, or be
 * empty: a sentence that another one follows gets its period, and an empty one is left out.
 */
function joinSentences(...sentences) {
    const texts = sentences.map(sentence => sentence?.trim() ?? '').filter(text => text !== '');
    return texts.map((text, index) => (index === texts.length - 1 || isEnded(text) ? text : `${text}.`)).join(' ');
}
/** Ended by a mark, or inside a quotation or brackets that is. */
function isEnded(text) {
    return /[.!?:;…]["'”’)\]`]*$/.test(text);
}
//# sourceMappingURL=join-sentences.js.map

/***/ }),

/***/ 4145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ inspectServerFacts)
});

;// CONCATENATED MODULE: ./build/src/domain/image-build/format-size.js
/** `12.3 MB` for people, in powers of ten as registries show them. */
function formatSize(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
    const value = bytes / 1000 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? 'B'}`;
}
//# sourceMappingURL=format-size.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/project/finding.js
var finding = __webpack_require__(2063);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/server-facts.js
/** Compose that is older removes the new container where it should remove none, or lacks `config --hash`. */
const COMPOSE_AT_LEAST = [2, 20, 0];
/** API 1.41. */
const DOCKER_AT_LEAST = [20, 10, 0];
//# sourceMappingURL=server-facts.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/inspect-server-facts.js



/** Layers are stored unpacked, beside what is being downloaded. */
const UNPACKED = 3;
const LITTLE_DISK = 1_000_000_000;
const LITTLE_MEMORY = 256_000_000;
const CLOCK_MAY_DIFFER_MILLISECONDS = 60_000;
/** Findings about the server itself, whatever is deployed to it. */
function inspectServerFacts({ facts, bytesToPull }) {
    const { dockerVersion, composeVersion, dockerProblem, freeBytes, availableMemoryBytes, clockAheadMilliseconds } = facts;
    const needed = (bytesToPull ?? 0) * UNPACKED;
    const ahead = Math.round(clockAheadMilliseconds / 1000);
    if (dockerProblem !== undefined)
        return [(0,finding/* refusal */.x5)(dockerProblem)];
    return (0,finding/* findingsOf */.WX)([
        versionProblem('Docker', dockerVersion, DOCKER_AT_LEAST),
        versionProblem('Docker Compose', composeVersion, COMPOSE_AT_LEAST),
        needed > freeBytes &&
            (0,finding/* refusal */.x5)(`The images need about ${formatSize(needed)} and the server has ${formatSize(freeBytes)} free. Remove unused images or add disk space.`),
        needed <= freeBytes &&
            freeBytes < LITTLE_DISK &&
            (0,finding/* warning */.$e)(`The server has only ${formatSize(freeBytes)} of disk space free. Remove unused images or add disk space.`),
        availableMemoryBytes < LITTLE_MEMORY &&
            (0,finding/* warning */.$e)(`The server has only ${formatSize(availableMemoryBytes)} of memory available. A rollout runs twice the containers.`),
        Math.abs(clockAheadMilliseconds) > CLOCK_MAY_DIFFER_MILLISECONDS &&
            (0,finding/* warning */.$e)(`The clock of the server is ${Math.abs(ahead)} s ${ahead > 0 ? 'ahead of' : 'behind'} the runner's. Synchronize it.`),
        facts.timers.every(timer => timer === 'shell') &&
            (0,finding/* warning */.$e)('The server has no systemd-run and no at. A background process rolls back after a lost run, and a reboot ends it.'),
        (0,finding/* fact */.fK)(`Docker ${dockerVersion ?? 'unknown'}, Compose ${composeVersion ?? 'unknown'}, ${facts.architecture}.`),
        (0,finding/* fact */.fK)(`Disk: ${formatSize(freeBytes)} free. Memory: ${formatSize(availableMemoryBytes)} available.`),
        (0,finding/* fact */.fK)(`Timer of the lease: ${facts.timers[0] ?? 'none'}. Clock: ${ahead} s from the runner's.`)
    ]);
}
function versionProblem(name, version, [major, minor, patch]) {
    const atLeast = `${major}.${minor}.${patch}`;
    if (version === undefined)
        return (0,finding/* refusal */.x5)(`${name} was not found on the server. Install ${name} ${atLeast} or later.`);
    const have = version.replace(/^v/, '').split(/[.+-]/).slice(0, 3).map(Number);
    const differs = [major, minor, patch]
        .map((want, index) => (have[index] ?? 0) - want)
        .find(difference => difference !== 0);
    return differs !== undefined && !(differs > 0)
        ? (0,finding/* refusal */.x5)(`${name} ${version} is too old. Update it to ${atLeast} or later.`)
        : undefined;
}
//# sourceMappingURL=inspect-server-facts.js.map

/***/ }),

/***/ 3680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ deployOrder),
  q: () => (/* binding */ readComposeProject)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(4195);
// EXTERNAL MODULE: ./build/src/domain/own-member.js
var own_member = __webpack_require__(7437);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/server-json.js
var server_json = __webpack_require__(1808);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/project/read-service.js

/** Of Docker, where the file says nothing: https://docs.docker.com/reference/compose-file/services/#stop_grace_period */
const STOP_GRACE_SECONDS = 10;
/** One service of `docker compose config`: as interpolated, and as the file writes it. */
function readService(name, service, template) {
    const health = (0,server_json/* membersOf */.lS)(service.healthcheck);
    const ports = (0,server_json/* listOf */.c3)(service.ports).map(server_json/* membersOf */.lS);
    const test = (0,server_json/* listOf */.c3)(health.test);
    return {
        name,
        image: (0,server_json/* textOf */.b6)(service.image),
        imageTemplate: (0,server_json/* textOf */.b6)(template.image),
        hasBuild: service.build !== undefined && service.build !== null,
        containerName: (0,server_json/* textOf */.b6)(service.container_name),
        hasHealthCheck: health.disable !== true && test.length > 0 && test[0] !== 'NONE',
        fixedHostPorts: unique(ports
            .map(({ published }) => published)
            .filter(isFixedPort)
            .map(String)),
        containerPorts: unique([
            ...ports.map(({ target }) => target).filter(isPort),
            ...(0,server_json/* listOf */.c3)(service.expose).flatMap(exposedPorts)
        ]),
        networkMode: (0,server_json/* textOf */.b6)(service.network_mode),
        networks: Object.keys((0,server_json/* membersOf */.lS)(service.networks)),
        dependsOn: Object.keys((0,server_json/* membersOf */.lS)(service.depends_on)),
        writableVolumes: (0,server_json/* listOf */.c3)(service.volumes).map(server_json/* membersOf */.lS).flatMap(writableVolume),
        replicas: count((0,server_json/* membersOf */.lS)(service.deploy).replicas) ?? count(service.scale) ?? 1,
        restart: (0,server_json/* textOf */.b6)(service.restart),
        stopGraceSeconds: parseDuration(service.stop_grace_period) ?? STOP_GRACE_SECONDS,
        // Interpolation reads the files, and leaves them out.
        environmentFiles: (0,server_json/* listOf */.c3)(template.env_file ?? service.env_file).flatMap(file => (0,server_json/* textOf */.b6)((0,server_json/* membersOf */.lS)(file).path ?? file) ?? [])
    };
}
function unique(values) {
    return [...new Set(values)];
}
/** A range such as `8000-8010` leaves room for several containers. */
function isFixedPort(published) {
    return /^[1-9]\d{0,4}$/.test(typeof published === 'number' ? String(published) : ((0,server_json/* textOf */.b6)(published) ?? ''));
}
function isPort(value) {
    return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 65_536;
}
/** `7000`, `7000/tcp`, `7000-7002`. */
function exposedPorts(exposed) {
    const [, from = '', to = from] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/[a-z]{1,5})?$/.exec(String(exposed)) ?? [];
    const length = Number(to) - Number(from) + 1;
    return from === '' || length > 100
        ? []
        : Array.from({ length: Math.max(0, length) }, (_, at) => Number(from) + at).filter(isPort);
}
function writableVolume({ type, source, read_only: isReadOnly }) {
    const named = (0,server_json/* textOf */.b6)(source);
    return (type === 'volume' || type === 'bind') && isReadOnly !== true && named !== undefined ? [named] : [];
}
function count(value) {
    const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < 10_000 ? number : undefined;
}
const UNIT_SECONDS = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };
/** Seconds of `1m30s`, rounded up. */
function parseDuration(value) {
    const text = (0,server_json/* textOf */.b6)(value) ?? '';
    if (!/^(?:\d{1,9}(?:\.\d{1,9})?(?:h|ms|us|µs|ns|m|s)){1,6}$/.test(text))
        return undefined;
    const parts = [...text.matchAll(/(\d{1,9}(?:\.\d{1,9})?)(h|ms|us|µs|ns|m|s)/g)];
    return Math.ceil(parts.reduce((sum, [, number, unit = '']) => sum + Number(number) * (UNIT_SECONDS[unit] ?? 0), 0));
}
//# sourceMappingURL=read-service.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/project/compose-project.js





/**
 * Reads two outputs of `docker compose config --format json`: with and without interpolation. The server wrote them: nothing in them is
 * trusted to be short. Throws `platform-error` for malformed output.
 */
function readComposeProject(interpolated, templates) {
    const project = (0,server_json/* parseServerJson */.T3)(interpolated, CONFIG);
    const written = (0,server_json/* membersOf */.lS)((0,server_json/* parseServerJson */.T3)(templates, CONFIG).services);
    const { name } = project;
    if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9_-]{0,99}$/.test(name))
        throw (0,server_json/* unreadable */.O$)(CONFIG);
    const services = Object.entries((0,server_json/* membersOf */.lS)(project.services)).map(([service, value]) => readService(service, (0,server_json/* membersOf */.lS)(value), (0,server_json/* membersOf */.lS)((0,own_member/* ownMember */.n)(written, service))));
    const networks = Object.entries((0,server_json/* membersOf */.lS)(project.networks)).map(([network, value]) => [network, (0,server_json/* textOf */.b6)((0,server_json/* membersOf */.lS)(value).name) ?? `${name}_${network}`]);
    return { name, services, networks: new Map(networks) };
}
const CONFIG = 'docker compose config';
/**
 * Names of the services in an order in which each comes after those it depends on, also through others. Services that depend on each other
 * keep the order of `services`. Throws `bad-input` for a name that is not there.
 */
function deployOrder(project, services) {
    const byName = new Map(project.services.map(service => [service.name, service]));
    const missing = services.find(name => !byName.has(name));
    if (missing !== undefined)
        throw (0,errors/* badInput */.A)('images', `the compose file has no service ${(0,quote_safe/* quoteName */.AB)(missing)}. Name one of its services.`);
    const visited = new Set();
    const visit = (name) => {
        if (visited.has(name))
            return;
        visited.add(name);
        for (const other of byName.get(name)?.dependsOn ?? [])
            visit(other);
        order.push(name);
    };
    const order = [];
    for (const name of services)
        visit(name);
    return order.filter(name => services.includes(name));
}
//# sourceMappingURL=compose-project.js.map

/***/ }),

/***/ 2063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   fK: () => (/* binding */ fact),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
const refusal = (text) => ({ kind: 'refusal', text });
const warning = (text) => ({ kind: 'warning', text });
const fact = (text) => ({ kind: 'fact', text });
/** The findings whose condition holds. */
function findingsOf(each) {
    return each.filter(finding => finding !== undefined && finding !== false);
}
//# sourceMappingURL=finding.js.map

/***/ }),

/***/ 1808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   T3: () => (/* binding */ parseServerJson),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** Parses JSON that `what` printed. Throws `platform-error` for a text that is none, as one is that was cut at 1 MiB. */
function parseServerJson(text, what) {
    try {
        const value = JSON.parse(text);
        if (isMembers(value))
            return value;
    }
    catch {
        // Said below: what a parser says shows the text.
    }
    throw unreadable(what);
}
function unreadable(what) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', `The output of "${what}" could not be read. Run it on the server to see why.`);
}
/** The object itself; an empty one for anything else. */
function membersOf(value) {
    return isMembers(value) ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isMembers(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=server-json.js.map

/***/ })

};
