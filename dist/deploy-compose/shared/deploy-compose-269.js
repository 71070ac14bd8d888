import { modules as shared0 } from './domain-m1556.js';
import { modules as shared1 } from './gate-m3581.js';
export const id = 269;
export const ids = [269];
export const modules = {
...shared0,
...shared1,

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describeStrength)
/* harmony export */ });
/* harmony import */ var _format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);

/** How strong the evidence of a running test against the canary is, for people: `evidence of a failure: E = 1,101, fails at 200`. */
function describeStrength({ logE }, alpha) {
    return `evidence of a failure: E = ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatE */ .FG)(logE)}, fails at ${Math.round(1 / alpha)}`;
}
//# sourceMappingURL=describe-strength.js.map

/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   yg: () => (/* binding */ formatDigits)
/* harmony export */ });
/** Made when it is first needed: that takes 13 ms and 7 MiB. */
let counts;
/** `1,234,567` */
function formatCount(count) {
    counts ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
    return counts.format(count);
}
/** A share as a percentage of two significant digits: `0.093%`, `2%`, `100%`. */
function formatRate(rate) {
    return `${formatDigits(rate * 100)}%`;
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

/***/ 6277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeProgress),
/* harmony export */   y: () => (/* binding */ describeGateProgress)
/* harmony export */ });
/* harmony import */ var _format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);

/** Below this share of the evidence for a failure, a healthy canary shows such figures by chance. */
const TROUBLE_FROM = 0.25;
/** What all deciding gates have seen so far, in words: `No evidence of a failure; 177 of 300 requests`. */
function describeProgress(reports) {
    const deciding = reports.filter(({ gate, result }) => gate.mode === 'enforce' && result.kind !== 'not-compared');
    const failed = deciding.filter(({ result }) => result.kind === 'fail');
    if (failed.length > 0)
        return `Failed: ${failed.map(({ gate }) => gate.name).join(', ')}`;
    const closest = deciding.toSorted(({ result: one }, { result: other }) => other.evidence.abortProgress - one.evidence.abortProgress)[0];
    const least = deciding.toSorted(({ result: one }, { result: other }) => one.evidence.dataProgress - other.evidence.dataProgress)[0];
    const trouble = describeTrouble(closest?.result.evidence.abortProgress ?? 0, closest?.gate.name);
    return [trouble, least === undefined ? undefined : describeSeen(least.result.evidence)]
        .filter(part => part !== undefined)
        .join('; ');
}
/** The same of one gate. */
function describeGateProgress(evidence) {
    return [describeTrouble(evidence.abortProgress), describeSeen(evidence)].filter(part => part !== undefined).join('; ');
}
function describeTrouble(progress, gate) {
    if (progress < TROUBLE_FROM)
        return 'No evidence of a failure';
    const share = (0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)(Math.floor(progress * 100) / 100);
    return gate === undefined
        ? `${share} of the evidence for a failure`
        : `${gate}: ${share} of the evidence for a failure`;
}
function describeSeen({ dataProgress, data }) {
    if (data === undefined)
        return dataProgress >= 1 ? undefined : 'not enough data yet';
    return describeData(data);
}
/** `177 of 300 requests`, `1,204 requests`. */
function describeData({ seen, needed, unit }) {
    if (seen < needed)
        return `${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(seen)} of ${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(needed)} ${unit}`;
    return `${(0,_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(seen)} ${unit}`;
}
//# sourceMappingURL=format-progress.js.map

/***/ }),

/***/ 9308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ isShownByNextLook),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   bK: () => (/* binding */ STILL_HOLDS_MILLISECONDS)
/* harmony export */ });
/** A recent observation is still valid: one failed read at the deadline must not hide that the deployment ended. */
const STILL_HOLDS_MILLISECONDS = 10_000;
const PASSING = ['throttled', 'unreachable', 'platform-error'];
const SHOWN_BY_THE_NEXT_LOOK = [
    ...PASSING,
    'conflict',
    'rejected',
    'not-found',
    'outcome-unknown'
];
/** Whether a change to a deployment that failed so may have become needless, or needs sending again: reading the deployment shows which. */
function isShownByNextLook({ code }) {
    return SHOWN_BY_THE_NEXT_LOOK.includes(code);
}
/** Whether a call that failed so may succeed later, automatically. */
function isPassing({ code }) {
    return PASSING.includes(code);
}
//# sourceMappingURL=tolerates-until.js.map

/***/ }),

/***/ 3768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ publicAddress)
/* harmony export */ });
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4195);

/** An http address, fit for logs and errors: without its query and fragment, and without parts of the path that look like keys. */
function publicAddress(address) {
    const end = address.search(/[?#]/);
    const whole = end === -1 ? address : address.slice(0, end);
    const pathAt = whole.indexOf('/', whole.indexOf('://') + 3);
    const [start, path] = pathAt === -1 ? [whole, ''] : [whole.slice(0, pathAt), whole.slice(pathAt)];
    const shown = path
        .split('/')
        .map(part => (part.split(/[^A-Za-z0-9]+/).some(_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeKey */ .zC) ? '***' : part))
        .join('/');
    return `${start}${shown}${end === -1 ? '' : '?***'}`;
}
//# sourceMappingURL=public-address.js.map

/***/ }),

/***/ 2904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ valuesFor),
/* harmony export */   vU: () => (/* binding */ findImageVariable)
/* harmony export */ });
/* unused harmony export valueFor */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4855);


/** A variable in any form that Compose interpolates; `$$` is a dollar sign. https://docs.docker.com/reference/compose-file/interpolation/ */
const VARIABLE = /\$(?:\$|(?<plain>[A-Za-z_]\w*)|\{(?<braced>[A-Za-z_]\w*)(?<rest>:?[-?][^{}]*)?\})/g;
/**
 * Finds the only variable in `image:`, in any form that Compose interpolates (`$X`, `${X}`, `${X:-default}`, `${X:?error}`). Throws `bad-input`
 * with the exact key and the line to write: `services.api.image has no variable. Write image: ${API_IMAGE}.`
 */
function findImageVariable({ name, imageTemplate }) {
    const key = `services.${name}.image`;
    const write = `Write image: \${${suggestedName(name)}}.`;
    if (imageTemplate === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${key} is missing in the compose file. ${write}`);
    const found = [...imageTemplate.matchAll(VARIABLE)].filter(match => match[0] !== '$$');
    const [match, second] = found;
    const rest = imageTemplate.replaceAll(VARIABLE, '');
    if (match === undefined && !rest.includes('$'))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${key} has no variable. ${write}`);
    if (match === undefined || second !== undefined || rest.includes('$'))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${key} must have exactly one variable, without another one inside. ${write}`);
    const variable = match.groups?.plain ?? match.groups?.braced ?? '';
    if (match[0] === imageTemplate)
        return { name: variable, kind: 'reference', repository: undefined };
    const before = imageTemplate.slice(0, match.index);
    const isTag = match.index + match[0].length === imageTemplate.length && /^[^$@]+:$/.test(before);
    if (!isTag)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `The variable in ${key} must be the whole image, or its tag. ${write}`);
    return { name: variable, kind: 'tag', repository: before.slice(0, -1) };
}
function suggestedName(service) {
    return `${service
        .toUpperCase()
        .replaceAll(/\W/g, '_')
        .replace(/^(?=\d)/, '_')}_IMAGE`;
}
/**
 * The value to give the variable for an image with its digest. Throws `bad-input` where the image is of another repository than the file
 * names, or where it has no tag and the variable is one.
 */
function valueFor({ name, kind, repository }, image) {
    if (kind === 'reference')
        return image;
    const [reference = '', digest] = image.split('@');
    const tag = (0,_release_release_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(image);
    if (tag === undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('images', `${image} has no tag, which the compose file sets by $${name}. Add the tag.`);
    const own = reference.slice(0, -tag.length - 1);
    if (own !== repository)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('images', `${image} is not an image of ${repository ?? ''}, which the compose file names. Change one of them.`);
    return digest === undefined ? tag : `${tag}@${digest}`;
}
/** The values of all variables. Throws `bad-input` where two services need different values of one. */
function valuesFor(variables, images) {
    const values = new Map();
    for (const [service, image] of images) {
        const variable = variables.get(service);
        if (variable === undefined)
            continue;
        const value = valueFor(variable, image);
        if ((values.get(variable.name) ?? value) !== value)
            throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('images', `two services use $${variable.name} and are given different images. Give each service a variable of its own.`);
        values.set(variable.name, value);
    }
    return values;
}
//# sourceMappingURL=image-variable.js.map

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

/***/ 9967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ stateOfMigration),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   xc: () => (/* binding */ placementOf)
/* harmony export */ });
/** How long a container without a health check must have run. */
const STEADY_MILLISECONDS = 10_000;
/**
 * Whether a release is ready: all wanted containers run, and each is `healthy`, or has no health check and has run for 10 s. A container that exited, is dead, restarts or is `unhealthy`
 * fails it at once, with its last line; a state that is not known is waited for. `absent`: it is not placed, or not wholly, and `place` goes on. Total over `ContainerState` and `ContainerHealth`.
 */
function placementOf(placed, now) {
    const { containers, wanted, isCanary, startedAt, migration } = placed;
    if (migration !== undefined) {
        const state = stateOfMigration(migration);
        if (state === 'running')
            return { state: 'starting' };
        if (state === 'failed')
            return failed(migration, `The migration of ${placed.label}`, placed);
    }
    const counted = containers.filter(container => isAlive(container) || container.createdAt >= startedAt);
    const ended = counted.find(container => !isAlive(container) || container.health === 'unhealthy');
    if (ended !== undefined)
        return failed(ended, `Container ${ended.name}`, placed);
    const isWhole = [...wanted].every(([name, count]) => counted.filter(({ service }) => service === name).length >= count);
    const isSet = !isCanary || counted.every(({ restartPolicy }) => restartPolicy === 'no');
    if (!isWhole || !isSet || counted.length === 0)
        return { state: 'absent' };
    return { state: counted.every(container => isReady(container, now)) ? 'ready' : 'starting' };
}
/** How far a migration is, by the container that it runs in. */
function stateOfMigration({ state, exitCode }) {
    if (state !== 'exited' && state !== 'dead')
        return 'running';
    return exitCode === 0 && state === 'exited' ? 'passed' : 'failed';
}
/** Whether it runs, or will. */
function isAlive({ state }) {
    return state !== 'exited' && state !== 'dead' && state !== 'restarting' && state !== 'removing';
}
function isReady({ state, health, startedAt }, now) {
    if (state !== 'running')
        return false;
    return (health === 'healthy' || (health === 'none' && startedAt !== undefined && now >= startedAt + STEADY_MILLISECONDS));
}
function failed(container, subject, { lastLines }) {
    const line = lastLines.get(container.id)?.at(-1);
    const reason = `${subject} ${describeEnd(container)}${line === undefined ? '.' : `: ${line}`}`;
    return { state: 'failed', cause: isAlive(container) ? 'never-healthy' : 'task-failures', reason };
}
function describeEnd({ state, exitCode, isOutOfMemory }) {
    if (isOutOfMemory)
        return 'ran out of memory';
    if (state === 'restarting')
        return `is restarting after exit code ${exitCode}`;
    if (state === 'exited' || state === 'dead')
        return `exited with code ${exitCode}`;
    return 'is unhealthy';
}
//# sourceMappingURL=placement-of.js.map

/***/ }),

/***/ 4855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Hx: () => (/* binding */ toRevision),
/* harmony export */   Rp: () => (/* binding */ ID_DIGITS),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   nS: () => (/* binding */ withImages),
/* harmony export */   ph: () => (/* binding */ readReleaseId),
/* harmony export */   s: () => (/* binding */ digestIn),
/* harmony export */   zR: () => (/* binding */ toRelease)
/* harmony export */ });
/* unused harmony export releaseId */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** Hexadecimal digits of a digest and of a config hash that an id holds. */
const ID_DIGITS = 16;
/**
 * `api.3f2a1b4c5d6e7f80.9c1d2e3f4a5b6c7d+worker.…`: service, digest and config hash of each part, by name of the service. Only letters,
 * digits and `._+-`, so that it may be part of a file name.
 */
function releaseId(parts) {
    return parts.map(keyOf).toSorted().join('+');
}
/** The part of an id that one service has: what a container is recognized by. */
function keyOf({ service, digest, configHash }) {
    return `${service}.${digitsOf(digest)}.${digitsOf(configHash)}`;
}
/** The keys of all parts of a release. */
function keysOf(id) {
    return id.split('+');
}
/** What a container runs, as a part of a release. The digest is that of the reference that it was started with, if it names one. */
function partOf({ service, image, digest, imageId, configHash }) {
    return { service, image, digest: digestIn(image) ?? digest ?? imageId, configHash };
}
/** The digest that an image reference names; undefined where it names none. */
function digestIn(image) {
    return /@(?<digest>sha256:[0-9a-f]{64})$/.exec(image)?.groups?.digest;
}
function digitsOf(hash) {
    return hash.replace(/^sha256:/, '').slice(0, ID_DIGITS);
}
/** A release of these parts, with its id and label. */
function releaseOf(parts) {
    const sorted = parts.toSorted((one, other) => (one.service < other.service ? -1 : 1));
    return { id: releaseId(sorted), label: labelOf(sorted), parts: sorted };
}
/** The release of an id, without images. Throws `rejected` for an id that is not one of ours. */
function readReleaseId(id) {
    const parts = keysOf(id).map(key => {
        const { service, digest, configHash } = PART.exec(key)?.groups ?? {};
        if (service === undefined || digest === undefined || configHash === undefined)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('rejected', 'The id of a release on the server is malformed. Deploy again.');
        return { service, image: '', digest, configHash };
    });
    return { id, label: labelOf(parts), parts };
}
const PART = new RegExp(`^(?<service>[\\w.-]{1,128})\\.(?<digest>[0-9a-f]{${ID_DIGITS}})\\.(?<configHash>[0-9a-f]{${ID_DIGITS}})$`);
/** Most labels that are spelled out. */
const NAMED_PARTS = 3;
const LABEL_DIGITS = 12;
/** `api:1.4.2`, `api@3f2a1b4c5d6e` without a tag; of many services, the first three. */
function labelOf(parts) {
    const named = parts.slice(0, NAMED_PARTS).map(({ service, image, digest }) => {
        const tag = tagOf(image);
        return tag === undefined ? `${service}@${digitsOf(digest).slice(0, LABEL_DIGITS)}` : `${service}:${tag}`;
    });
    const more = parts.length - named.length;
    return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
/** The tag of an image reference; undefined where it has none. A port of the registry is not one. */
function tagOf(image) {
    return /:(?<tag>[\w.-]{1,128})$/.exec(image.split('@')[0] ?? '')?.groups?.tag;
}
/** The release as the engine knows it. */
function toRevision({ id, label, parts }) {
    return {
        ...{ id, label },
        images: Object.fromEntries(parts.map(({ service, image }) => [service, image])),
        digests: Object.fromEntries(parts.map(({ service, digest }) => [service, digest]))
    };
}
/**
 * The release of a revision: the parts are in `images` and `digests`, and the config hashes in the `id`, cut to `ID_DIGITS`. Throws
 * `rejected` for an id that is not one of ours.
 */
function toRelease({ id, label, images, digests }) {
    const parts = readReleaseId(id).parts.map(part => ({
        ...part,
        image: images[part.service] ?? '',
        digest: digests[part.service] ?? part.digest
    }));
    return { id, label, parts };
}
/** The release with the images of one that is known by the same id, where its own are not known. */
function withImages(release, known) {
    if (release.parts.every(({ image }) => image !== ''))
        return release;
    return known.find(({ id, parts }) => id === release.id && parts.every(({ image }) => image !== '')) ?? release;
}
//# sourceMappingURL=release.js.map

/***/ }),

/***/ 8859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ recordOf)
});

// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/bucket.js
var bucket = __webpack_require__(5658);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-progress.js
var format_progress = __webpack_require__(6277);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/describe-strength.js
var describe_strength = __webpack_require__(3529);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-figures.js
var format_figures = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/report/report-shift.js





/** What a rollout saw of its traffic, for the report. */
function reportShift(seen) {
    const { steps, metrics } = seen.state;
    return { steps: steps.map(step => reportStep(step, metrics)), traffic: reportTraffic(seen) };
}
function reportStep(step, { percentiles }) {
    return {
        canaryPercent: step.canaryPercent,
        startedAt: step.startedAt,
        finishedAt: step.finishedAt,
        ...(step.decidedAt === undefined ? {} : { decidedAt: step.decidedAt }),
        verdict: step.verdict ?? 'inconclusive',
        reason: step.reason,
        evidence: [...step.reports.map(describeReport), ...describePercentiles(step, percentiles)]
    };
}
function describeReport({ gate, result }) {
    const { canary, stable, test, minutes } = result.evidence;
    const describe = (side) => (minutes?.judged === 0 ? 'no complete minute yet' : describeTraffic(side));
    const progress = result.kind === 'inconclusive' ? (0,format_progress/* describeGateProgress */.y)(result.evidence) : undefined;
    return {
        name: gate.name,
        canary: canary === undefined ? result.reason : describe(canary),
        stable: stable && describe(stable),
        judged: { says: nameResult(result.kind), mode: gate.mode, ...(0,present_members/* presentMembers */.P)({ progress }) },
        ...(0,present_members/* presentMembers */.P)({ statistics: test && (0,describe_strength/* describeStrength */.d)(test, 1 / test.threshold) })
    };
}
/** Of each percentile that a gate names: the lowest and the highest of the step's minutes, since percentiles have no mean. */
function describePercentiles(step, percentiles) {
    const until = step.decidedAt ?? step.finishedAt ?? Number.POSITIVE_INFINITY;
    return [...percentiles].flatMap(([percentile, points]) => {
        const minutes = points.filter(({ t }) => t >= step.startedAt && t < until);
        const canary = describeRange(minutes.flatMap(({ canary }) => canary ?? []));
        if (canary === undefined)
            return [];
        const stable = describeRange(minutes.flatMap(({ stable }) => stable ?? []));
        return [{ name: `p${percentile} response time (range of minutes)`, canary, stable }];
    });
}
/** `180 to 240 ms`, `240 ms`; undefined where nothing was measured. */
function describeRange(seconds) {
    if (seconds.length === 0)
        return undefined;
    const [low, high] = [Math.min(...seconds), Math.max(...seconds)].map(value => (0,format_figures/* formatDigits */.yg)(value * 1_000));
    return low === high ? `${low} ms` : `${low} to ${high} ms`;
}
function nameResult(kind) {
    return kind === 'not-compared' ? 'not compared' : kind;
}
function describeTraffic({ requests, bad, rate }) {
    if (requests === 0)
        return 'no requests';
    return `${(0,format_figures/* formatCount */.B4)(bad)} of ${(0,format_figures/* formatCount */.B4)(requests)} requests (${(0,format_figures/* formatRate */.CE)(rate)})`;
}
function reportTraffic({ state, startedAt, finishedAt, canary, stable }) {
    return {
        startedAt,
        finishedAt: finishedAt ?? state.weights.at(-1)?.at ?? startedAt,
        ...{ canary, stable },
        weights: state.weights,
        curves: [
            ...[...state.metrics.signals].map(([key, buckets]) => ({
                name: nameSignal(key),
                unit: '%',
                points: buckets.map(({ t, canary, stable }) => ({
                    at: t,
                    canary: percentOf(canary),
                    stable: percentOf(stable)
                }))
            })),
            ...[...state.metrics.percentiles].map(([percentile, points]) => ({
                name: `p${percentile} response time`,
                unit: ' ms',
                points: points.map(({ t, canary, stable }) => ({
                    at: t,
                    canary: canary === undefined ? undefined : canary * 1_000,
                    stable: stable === undefined ? undefined : stable * 1_000
                }))
            })),
            ...[...state.metrics.series].map(([name, points]) => ({
                name,
                unit: '',
                points: points.map(({ t, canary, stable }) => ({ at: t, canary, stable }))
            }))
        ]
    };
}
/** Errors are read first. */
function nameSignal(key) {
    return key === 'errors' ? 'Failed requests' : `Requests ${key.replace(/^slower-than-(\d+)ms$/, 'slower than $1 ms')}`;
}
/** Of a minute without requests there is no share. */
function percentOf(counts) {
    return counts.n === 0 ? undefined : (0,bucket/* badRate */.sY)(counts) * 100;
}
//# sourceMappingURL=report-shift.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/compose-record.js


/** The record of a project that was deployed, or was not. */
function recordOf(ended, { world, eventLog }) {
    const { project, to, rolledOut, isStarted, failures, explanation, startedAt, finishedAt } = ended;
    const { ending, state, prepared } = rolledOut;
    const { stable } = prepared ?? {};
    const isProgressive = world.spec.strategy !== 'rolling' && state !== undefined && isStarted;
    const successor = ending.verdict === 'superseded' ? state?.observed?.successor : undefined;
    const isBack = state?.rollbackRequested === true || ending.verdict === 'rolled-back';
    return {
        ...{ platform: 'compose', target: `${world.server.address}:${world.spec.directory}`, service: project },
        ...{ subject: eventLog.subject, ending, startedAt, finishedAt, from: stable, to, isStarted },
        servesAlone: ending.reasonCode === 'deployed',
        instances: undefined,
        rollback: isBack
            ? {
                requestedBy: state?.rollbackRequested === true ? 'deploy-kit' : 'platform',
                finished: state?.observed?.phase === 'rolled-back'
            }
            : undefined,
        supersededBy: successor && {
            ...{ id: successor.revision ?? successor.label, label: successor.label, run: undefined, commit: undefined }
        },
        ...{ failures, unhealthy: [], events: eventLog.events, counts: eventLog.counts, excerpts: eventLog.excerpts },
        changes: {
            ...{ revision: prepared?.changes ?? [], settings: [] },
            ...(ended.planLines.length === 0 ? {} : { plan: ended.planLines })
        },
        ...(0,present_members/* presentMembers */.P)({
            shift: isProgressive
                ? reportShift({ state, startedAt, finishedAt, canary: to.label, stable: stable?.label ?? 'none' })
                : undefined
        }),
        ...(explanation ?? { facts: [], links: [], nextSteps: [] })
    };
}
//# sourceMappingURL=compose-record.js.map

/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GR: () => (/* binding */ composeTarget)
});

// UNUSED EXPORTS: LEASE_SECONDS, capabilitiesOf

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/rollout/tolerates-until.js
var tolerates_until = __webpack_require__(9308);
;// CONCATENATED MODULE: ./build/src/targets/stepped/domain/split-reading.js
/** The share of production traffic that a revision has; undefined where it cannot be determined. */
function percentOf({ stable, others }, { id }) {
    const other = others.find(({ revision }) => revision.id === id);
    if (other !== undefined)
        return other.percent;
    if (stable?.id !== id)
        return 0;
    return others.reduce((left, { percent }) => (left === undefined || percent === undefined ? undefined : left - percent), 100);
}
/** Whether the lease has expired. */
function isLeaseOver({ now, lock }) {
    return lock === undefined || now >= lock.expiresAt;
}
function isPromoted({ shares }, { canary }) {
    return shares.stable?.id === canary.id;
}
/** Whether all traffic went to a revision that the rollout does not know. */
function isReplaced({ shares: { stable } }, note) {
    return stable?.id !== note.canary.id && stable?.id !== note.stable?.id;
}
/** The revision whose placement matters next: the canary's, or that of the one it goes back to. */
function placedNext(note, reading) {
    return note.stage === 'back' && isPromoted(reading, note) && note.stable !== undefined ? note.stable : note.canary;
}
//# sourceMappingURL=split-reading.js.map
;// CONCATENATED MODULE: ./build/src/targets/stepped/domain/find-trouble.js

/** A restart of one instance may take as long. */
const UNREADY_MILLISECONDS = 30_000;
const UNREADY_TIMES = 3;
/** Why the rollout must be rolled back whatever the result of its gates is. */
function findTrouble(note, reading, { readyWithinSeconds }) {
    // A rollout with an expired lease is rolled back for that reason.
    if (note.stage !== 'forward' || isLeaseOver(reading))
        return undefined;
    const { placement, now } = reading;
    const { label } = note.canary;
    if (placement.state === 'failed')
        return { cause: placement.cause, reason: placement.reason };
    if (note.since === undefined)
        return placement.state !== 'ready' && now >= note.startedAt + readyWithinSeconds * 1000
            ? { cause: 'never-healthy', reason: `${label} was not ready within ${readyWithinSeconds} s.` }
            : undefined;
    if (placement.state === 'absent')
        return { cause: 'task-failures', reason: `${label} was removed by another client.` };
    const { since, times } = note.unready;
    if (since !== undefined && now >= since + UNREADY_MILLISECONDS)
        return { cause: 'never-healthy', reason: `${label} was not ready for ${UNREADY_MILLISECONDS / 1000} s.` };
    return times >= UNREADY_TIMES
        ? { cause: 'task-failures', reason: `${label} became unready ${times} times.` }
        : undefined;
}
//# sourceMappingURL=find-trouble.js.map
// EXTERNAL MODULE: ./build/src/targets/stepped/domain/holder.js
var domain_holder = __webpack_require__(7171);
// EXTERNAL MODULE: ./build/src/targets/stepped/domain/rollout-note.js
var rollout_note = __webpack_require__(3513);
;// CONCATENATED MODULE: ./build/src/targets/stepped/domain/next-motion.js


const NONE = { kind: 'none' };
/** Decides ONE motion of the rollout in the note. Everything is read again before the next. */
function nextMotion(note, reading) {
    if ((0,rollout_note/* isEnded */.pl)(note) || isReplaced(reading, note))
        return NONE;
    switch (note.stage) {
        case 'forward':
            return moveForward(note, reading);
        case 'promote':
            return promote(note, reading);
        case 'keep':
            return cleanUp(note, reading);
        default:
            return moveBack(note, reading);
    }
}
/** The same rollout, to be rolled back. */
function rollBackRunning(note, reason, now) {
    return { ...note, stage: 'back', since: now, isPaused: false, reason: reason ?? note.reason };
}
const LEASE_OVER = 'The lease of the rollout expired before it was renewed.';
function moveForward(note, reading) {
    const { canary, since } = note;
    const { placement, shares, now } = reading;
    if (isLeaseOver(reading))
        return { kind: 'note', note: rollBackRunning(note, LEASE_OVER, now) };
    if (placement.state === 'absent')
        return since === undefined ? placeAgain(note) : NONE;
    if (placement.state !== 'ready')
        return noteUnready(note, reading);
    if (note.unready.since !== undefined)
        return { kind: 'note', note: { ...note, unready: { ...note.unready, since: undefined } } };
    const share = (0,rollout_note/* shareOf */.tC)(note);
    const isInForce = percentOf(shares, canary) === share;
    if (since === undefined && isInForce)
        return { kind: 'note', note: { ...note, since: now } };
    if (since === undefined || (note.isWayBack && !isInForce))
        return { kind: 'set-percent', revision: canary, percent: share };
    return NONE;
}
/** A canary that is gone begins at the first step again. */
function placeAgain(note) {
    return note.index === 0 ? { kind: 'place', revision: note.canary } : { kind: 'note', note: { ...note, index: 0 } };
}
/** A canary that has traffic and is not ready is watched: once may be a restart. */
function noteUnready(note, { placement, now }) {
    if (placement.state !== 'starting' || note.since === undefined || note.unready.since !== undefined)
        return NONE;
    return { kind: 'note', note: { ...note, unready: { since: now, times: note.unready.times + 1 } } };
}
function promote(note, reading) {
    const { now, shares } = reading;
    if (isPromoted(reading, note))
        return { kind: 'note', note: { ...note, stage: 'keep', since: now } };
    if (isLeaseOver(reading))
        return { kind: 'note', note: rollBackRunning(note, LEASE_OVER, now) };
    const percent = percentOf(shares, note.canary);
    if (percent === 100)
        return { kind: 'promote', revision: note.canary };
    if (percent === undefined)
        return NONE;
    return { kind: 'note', note: rollBackRunning(note, describeDrift(note, percent), now) };
}
/** Where others changed the share. */
function describeDrift({ canary }, percent) {
    return `Another client set the traffic share of ${canary.label} to ${percent}%.`;
}
function cleanUp(note, { now, shares }) {
    const old = note.stable && shares.others.find(({ revision }) => revision.id === note.stable?.id);
    if (old === undefined)
        return { kind: 'note', note: { ...note, stage: 'succeeded' } };
    if (old.percent === undefined)
        return NONE;
    if (old.percent > 0) {
        const reason = `Another client shifted ${old.percent}% of traffic back to ${old.revision.label}.`;
        return { kind: 'note', note: { ...note, stage: 'stopped', reason } };
    }
    return now < (note.since ?? 0) + note.scaleDownDelaySeconds * 1000 ? NONE : { kind: 'remove', revision: old.revision };
}
function moveBack(note, reading) {
    const { canary, stable } = note;
    const { shares, placement } = reading;
    if (isPromoted(reading, note))
        return bringBack(note, reading);
    if (percentOf(shares, canary) !== 0)
        return { kind: 'set-percent', revision: canary, percent: 0 };
    if (placement.state !== 'absent' || shares.others.some(({ revision }) => revision.id === canary.id))
        return { kind: 'remove', revision: canary };
    return { kind: 'note', note: { ...note, stage: stable === undefined ? 'failed' : 'rolled-back' } };
}
/** The canary is the stable revision already: the previous one gets the traffic back like any revision, in one step. */
function bringBack(note, { shares, placement }) {
    const { stable } = note;
    if (stable === undefined)
        return { kind: 'note', note: { ...note, stage: 'failed' } };
    switch (placement.state) {
        case 'absent':
            return { kind: 'place', revision: stable };
        case 'starting':
            return NONE;
        case 'failed':
            return { kind: 'note', note: { ...note, stage: 'rollback-failed', reason: placement.reason } };
        case 'ready':
            return percentOf(shares, stable) === 100
                ? { kind: 'promote', revision: stable }
                : { kind: 'set-percent', revision: stable, percent: 100 };
    }
}
//# sourceMappingURL=next-motion.js.map
;// CONCATENATED MODULE: ./build/src/targets/stepped/domain/to-observation.js





/** What the loop sees of a rollout on a split. */
function toObservation(ref, reading) {
    const { note, lock, shares, now } = reading;
    const percent = percentOf(shares, ref.canary);
    const seen = {
        ...{
            at: now,
            startedAt: note?.startedAt,
            phase: 'unknown',
            state: undefined,
            stage: note?.stage,
            reason: note?.reason,
            cause: undefined
        },
        ...{ stable: note?.stable ?? ref.stable, canary: ref.canary, canaryPercent: percent, stop: undefined },
        ...{ successor: undefined, drift: undefined, unread: undefined }
    };
    if (lock === undefined)
        return { ...seen, ...observeUnlocked(ref, reading), stage: undefined };
    if (lock.holder !== ref.holder)
        return { ...seen, ...supersededBy(`run ${(0,domain_holder/* parseHolder */.i)(lock.holder)}`, note) };
    if (note === undefined)
        return { ...seen, phase: 'stopped', reason: 'Another client changed the rollout lock.' };
    if (note.canary.id !== ref.canary.id)
        return { ...seen, ...supersededBy('another rollout of this run', note) };
    if (isReplaced(reading, note))
        return { ...seen, ...supersededBy(shares.stable?.label ?? 'the removal of the stable revision', undefined) };
    if (note.stage === 'forward')
        return { ...seen, ...observeForward(note, reading, percent) };
    return { ...seen, phase: PHASES[note.stage] };
}
const PHASES = {
    promote: 'promoting',
    keep: 'promoting',
    back: 'rolling-back',
    succeeded: 'succeeded',
    'rolled-back': 'rolled-back',
    'rollback-failed': 'rollback-failed',
    failed: 'failed',
    stopped: 'stopped'
};
/** Without a lock, no run controls the rollout: the running revision shows how it ended. */
function observeUnlocked({ canary }, { shares }) {
    if (shares.stable?.id === canary.id)
        return { phase: 'succeeded' };
    const left = shares.others.find(({ revision }) => revision.id === canary.id);
    return left === undefined
        ? {
            phase: 'rolled-back',
            reason: 'The canary was removed, and stable is serving 100% of traffic.',
            canaryPercent: 0
        }
        : {
            phase: 'stopped',
            reason: `Another client removed the rollout lock; the canary has ${left.percent ?? '?'}% of traffic.`
        };
}
function supersededBy(label, note) {
    return { phase: 'superseded', successor: { label, revision: note?.canary.id } };
}
function observeForward(note, reading, percent) {
    const { placement, lock } = reading;
    const { since, index } = note;
    if (since === undefined)
        return { phase: placement.state === 'ready' ? 'progressing' : 'starting' };
    if (percent === undefined)
        return {
            phase: 'progressing',
            unread: new errors/* DeployError */.s('platform-error', `Could not read the traffic share of ${note.canary.label}.`)
        };
    const isInForce = percent === (0,rollout_note/* shareOf */.tC)(note);
    if (!isInForce && note.isWayBack)
        return { phase: 'progressing' };
    const stop = { id: `${index}@${since}`, since, expiresAt: lock?.expiresAt };
    if (!isInForce)
        return { phase: 'paused', stop, drift: describeDrift(note, percent) };
    return placement.state === 'ready' ? { phase: 'paused', stop } : { phase: 'progressing' };
}
//# sourceMappingURL=to-observation.js.map
;// CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/split-access.js




/** Reads all that is decided by. `known`: revisions in full, of which a note holds only the names. */
async function readSplit({ split, clock }, known) {
    const read = (task) => readAgain(task, clock);
    const lock = await read(() => split.readLock());
    const shares = await read(() => split.readShares());
    const note = lock && (0,rollout_note/* parseNote */.wd)(lock.note);
    const named = note === undefined ? undefined : placedNext(note, { shares });
    const revision = named && revisionOf(named, [shares.stable, ...shares.others.map(other => other.revision), ...known]);
    const placement = revision === undefined ? { state: 'absent' } : await read(() => split.readPlacement(revision));
    return { now: await read(() => split.now()), lock, note, shares, placement };
}
const READS_AT_MOST = 3;
const AGAIN_AFTER_MILLISECONDS = 500;
/** One look is several reads: one that fails must not spend all of them. */
async function readAgain(task, clock) {
    for (let reads = 1;; reads += 1) {
        try {
            return await task();
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s) || !(0,tolerates_until/* isPassing */.WG)(error) || reads === READS_AT_MOST)
                throw error;
            await clock.sleep(AGAIN_AFTER_MILLISECONDS);
        }
    }
}
/** The whole of a revision that a note names; undefined where the platform no longer has it. */
function revisionOf({ id }, known) {
    return known.find(revision => revision?.id === id);
}
//# sourceMappingURL=split-access.js.map
;// CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/carry-motion.js




/** A lease is renewed when this much of it is used, in milliseconds. */
const RENEW_AFTER_MILLISECONDS = 30_000;
/** Carries out the next motion of a rollout that `ref` controls: ONE motion, and a lease that is renewed in time. */
async function carryMotion(ref, reading, access) {
    const { note, lock } = reading;
    if (note === undefined || lock?.holder !== ref.holder || note.canary.id !== ref.canary.id)
        return 'not-ours';
    const motion = nextMotion(note, reading);
    if (motion.kind === 'note') {
        await writeNote(ref, { reading, note: motion.note }, access);
        return motion.kind;
    }
    if (!(0,rollout_note/* isEnded */.pl)(note) && !note.isPaused && isDue(reading, access))
        await writeNote(ref, { reading, note }, access);
    if (motion.kind === 'none')
        return motion.kind;
    await changeSplit(motion, requireRevision(motion.revision, ref, reading), access);
    return motion.kind;
}
async function changeSplit(motion, revision, { split }) {
    switch (motion.kind) {
        case 'place':
            return split.place(revision);
        case 'set-percent':
            return split.setPercent(revision, motion.percent);
        case 'promote':
            return split.promote(revision);
        case 'remove':
            return split.remove(revision);
    }
}
/** Writes a note into our lock, in the place of the one that was read. The lease of a rollout that is over ends with it. */
async function writeNote({ holder }, { reading: { lock, now }, note, leaseSeconds }, access) {
    const expiresAt = (0,rollout_note/* isEnded */.pl)(note) ? now : now + (leaseSeconds ?? access.leaseSeconds) * 1000;
    await access.split.replaceLock(lock, { holder, expiresAt, note: (0,rollout_note/* formatNote */.se)(note) });
}
function isDue({ lock, now }, { leaseSeconds }) {
    return (lock?.expiresAt ?? 0) - now < leaseSeconds * 1000 - RENEW_AFTER_MILLISECONDS;
}
function requireRevision(named, { canary, stable }, { shares }) {
    const revision = revisionOf(named, [shares.stable, ...shares.others.map(other => other.revision), canary, stable]);
    if (revision === undefined)
        throw new errors/* DeployError */.s('not-found', `Revision ${named.label} no longer exists on the platform.`);
    return revision;
}
//# sourceMappingURL=carry-motion.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/split-state.js
var split_state = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/src/targets/stepped/domain/stepped-plan.js



/** Judges the lock that is there. */
function judgeLock({ canary, isWayBack, supersede }, reading) {
    const { lock, note } = reading;
    if (lock === undefined || (note !== undefined && (0,rollout_note/* isEnded */.pl)(note)))
        return { kind: 'free' };
    const by = (0,domain_holder/* parseHolder */.i)(lock.holder);
    const isSame = note?.canary.id === canary.id;
    const isPausedSame = note?.isPaused === true && isSame;
    if (!isLeaseOver(reading) && !isPausedSame && !isWayBack && !supersede) {
        const label = note?.canary.label ?? 'a revision';
        const until = new Date(lock.expiresAt).toISOString();
        return {
            kind: 'taken',
            reason: note?.isPaused
                ? `A rollout of ${label} by ${by} is paused for a decision until ${until}. Continue it or roll it back first.`
                : `A rollout of ${label} by ${by} is in progress. Wait until it ends; if that run is lost, its lease expires at ${until}.`
        };
    }
    if (note !== undefined && isSame && note.stage !== 'back')
        return { kind: 'resume', note: resumed(note, reading) };
    return { kind: 'turn-back', note, by };
}
/** Why such a rollout cannot be made: one sentence each. */
function refuse({ steps, scaleDownDelaySeconds }, { minimumStepPercent = 0 }) {
    const isRising = steps.every((step, index) => step > (steps[index - 1] ?? -1) && step <= 100);
    const small = steps.find(step => step > 0 && step < minimumStepPercent);
    return [
        ...(isRising && steps.at(-1) === 100 && steps.length <= rollout_note/* STEPS_AT_MOST */.mn
            ? []
            : [`The steps must increase up to 100, with at most ${rollout_note/* STEPS_AT_MOST */.mn} steps.`]),
        ...(small === undefined
            ? []
            : [`A step of ${small}% is too small: this target supports ${minimumStepPercent}% or more.`]),
        ...(scaleDownDelaySeconds >= 0 && scaleDownDelaySeconds <= 86_400
            ? []
            : ['The previous revision can be kept for at most 24h.'])
    ];
}
/**
 * A rollout that continues at its position, with a bake of its own. If the lease has expired, the share of the step is set again, and baked again: the platform may be
 * rolling it back at this moment.
 */
function resumed(note, reading) {
    const isBaked = note.stage === 'forward' && note.isPaused && note.since !== undefined;
    const since = isBaked ? reading.now : note.since;
    const free = { ...note, since, isPaused: false, unready: { since: undefined, times: 0 } };
    if (!isLeaseOver(reading) || note.stage === 'keep' || isPromoted(reading, note))
        return free;
    return { ...free, stage: 'forward', since: undefined, startedAt: reading.now };
}
/** The note of a rollout that begins now. A first deployment has nothing to share the traffic with. */
function openNote({ canary, stable, steps, scaleDownDelaySeconds, isWayBack }, now) {
    return {
        ...{ stage: 'forward', canary, stable, steps: stable === undefined ? [100] : steps, index: 0, since: undefined },
        ...{ startedAt: now, scaleDownDelaySeconds, isWayBack, isPaused: false, reason: undefined },
        unready: { since: undefined, times: 0 }
    };
}
//# sourceMappingURL=stepped-plan.js.map
;// CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/prepare-stepped.js




/** Reads, compares and refuses; changes nothing. */
async function prepareStepped(spec, platform) {
    const reading = await readSplit(platform, [spec.canary]);
    const { shares, now } = reading;
    const finding = judgeLock(spec, reading);
    const { stable } = shares;
    const plan = { ...spec, stable };
    const isLive = stable?.id === spec.canary.id && finding.kind === 'free' && shares.others.length === 0;
    return {
        plan,
        stable,
        canary: spec.canary,
        joins: finding.kind === 'resume',
        changes: isLive ? [] : describeChanges(plan),
        warnings: [
            ...(finding.kind === 'turn-back' ? [`Rolls back the interrupted rollout of ${finding.by} first.`] : []),
            ...(finding.kind === 'resume' ? [`Resumes the rollout of ${spec.canary.label} at its current step.`] : [])
        ],
        refusals: [
            ...(finding.kind === 'taken' ? [finding.reason] : []),
            ...(spec.resume && finding.kind !== 'resume' ? [`No paused rollout of ${spec.canary.label} was found.`] : []),
            ...refuse(spec, platform.capabilities),
            ...(new TextEncoder().encode((0,rollout_note/* formatNote */.se)(openNote(plan, now))).length > split_state/* NOTE_BYTES_AT_MOST */.$
                ? ['The revision names are too long for the rollout lock.']
                : [])
        ].map((reason) => ({ code: 'preflight', reason }))
    };
}
function describeChanges({ stable, canary, steps, scaleDownDelaySeconds }) {
    if (stable === undefined)
        return [`Start ${canary.label} and shift 100% of traffic to it.`];
    return [
        `Start ${canary.label} alongside ${stable.label}.`,
        `Shift traffic to it: ${steps.map(step => `${step}%`).join(', ')}.`,
        `Remove ${stable.label}${scaleDownDelaySeconds === 0 ? '' : ` ${scaleDownDelaySeconds} s later`}.`
    ];
}
//# sourceMappingURL=prepare-stepped.js.map
;// CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/start-stepped.js








const start_stepped_AGAIN_AFTER_MILLISECONDS = 1_000;
/** How long a start waits for calls that fail, and for the end of a rollout that it rolls back. */
const START_WITHIN_MILLISECONDS = 600_000;
/**
 * Takes the lock, rolls back what a lost run left, and records the rollout. Throws `conflict` where another run controls one. The answer
 * of every call may be lost: the platform shows what came of it.
 */
async function startStepped(plan, holder, access) {
    const giveUpAt = access.clock.now() + START_WITHIN_MILLISECONDS;
    for (;;) {
        try {
            const ref = await tryToStart(plan, holder, access);
            if (ref !== undefined)
                return ref;
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s) || !isWorthAnother(error) || access.clock.now() > giveUpAt)
                throw error;
        }
        if (access.clock.now() > giveUpAt)
            throw new errors/* DeployError */.s('conflict', 'The previous rollout was not rolled back in time. Check the service in the console.');
        await access.clock.sleep(start_stepped_AGAIN_AFTER_MILLISECONDS);
    }
}
class Taken extends errors/* DeployError */.s {
}
function isWorthAnother(error) {
    return ((0,tolerates_until/* isPassing */.WG)(error) || error.code === 'outcome-unknown' || (error.code === 'conflict' && !(error instanceof Taken)));
}
/** One step nearer to the start; undefined while there is more to do. */
async function tryToStart(plan, holder, access) {
    const reading = await readSplit(access, [plan.canary, plan.stable]);
    const { lock, note, shares } = reading;
    const isMine = lock?.holder === holder;
    if (isMine && note !== undefined && !(0,rollout_note/* isEnded */.pl)(note)) {
        const known = [plan.canary, plan.stable, shares.stable, ...shares.others.map(other => other.revision)];
        const ref = refOf(note, holder, known);
        if (note.canary.id === plan.canary.id && note.stage !== 'back')
            return ref;
        await carryMotion(ref, reading, access);
        return undefined;
    }
    const finding = isMine ? { kind: 'free' } : judgeLock(plan, reading);
    if (finding.kind === 'taken')
        throw new Taken('conflict', finding.reason);
    await writeNote({ holder }, { reading, note: firstNote(finding, plan, reading) }, access);
    return undefined;
}
function firstNote(finding, plan, reading) {
    switch (finding.kind) {
        case 'resume':
            return finding.note;
        case 'turn-back':
            return endOfOther(finding.note, reading, plan.canary);
        case 'free':
            return noteOfNew(plan, reading);
    }
}
/** What others left beside the stable revision goes first: a split takes one canary at a time. */
function noteOfNew(plan, reading) {
    const { shares, now } = reading;
    const left = shares.others.find(({ revision }) => revision.id !== plan.canary.id);
    const stable = shares.stable ?? plan.stable;
    if (left === undefined)
        return openNote({ ...plan, stable }, now);
    return rollBackRunning(openNote({ ...plan, canary: left.revision, stable }, now), 'No run controls this revision.', now);
}
/** A rollout of others is rolled back, unless its canary is the stable revision already: then what is left of it is removed. */
function endOfOther(note, reading, canary) {
    const { now, shares } = reading;
    if (note === undefined)
        return endOfUnknown(reading);
    if (!isPromoted(reading, note))
        return rollBackRunning(note, 'Another run rolled it back.', now);
    if (note.stage !== 'back')
        return { ...note, stage: 'keep', since: now, scaleDownDelaySeconds: 0 };
    const known = [canary, ...shares.others.map(({ revision }) => revision)];
    // What it was rolling back to is unknown.
    return known.some(({ id }) => id === note.stable?.id) ? note : { ...note, stage: 'rollback-failed' };
}
/** The meaning of the note is unknown: everything except the stable revision is removed. */
function endOfUnknown({ now, shares: { stable, others } }) {
    const canary = others[0]?.revision ?? stable ?? { id: '', label: '', images: {}, digests: {} };
    const open = openNote({ canary, stable, steps: [100], scaleDownDelaySeconds: 0, isWayBack: false }, now);
    return others.length === 0 ? { ...open, stage: 'rolled-back' } : rollBackRunning(open, undefined, now);
}
/** Of a revision that is no longer on the platform, only the name is known. */
function refOf({ canary, stable }, holder, known) {
    const whole = (named) => revisionOf(named, known) ?? { ...named, images: {}, digests: {} };
    return { holder, canary: whole(canary), stable: stable && whole(stable) };
}
//# sourceMappingURL=start-stepped.js.map
;// CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/stepped-target.js












/** A target whose steps the engine owns: on any platform that can split traffic and keep a lock. */
function steppedTarget(platform) {
    const { split, platformName, capabilities } = platform;
    const read = (ref) => readSplit(platform, [ref.canary, ref.stable]);
    /** What each observation was made of: the same look is not read twice. */
    const looks = new WeakMap();
    return {
        platformName,
        capabilities,
        prepare: spec => prepareStepped(spec, platform),
        async start(plan, begun) {
            const holder = (0,domain_holder/* nameHolder */.s)(plan.run, platform.newToken());
            begun({ holder, canary: plan.canary, stable: plan.stable });
            return startStepped(plan, holder, platform);
        },
        async observe(ref) {
            const reading = await read(ref);
            const observed = toObservation(ref, reading);
            looks.set(observed, reading);
            return observed;
        },
        async follow(ref, observed) {
            const reading = looks.get(observed) ?? (await read(ref));
            const note = ownNote(ref, reading);
            if (note === undefined)
                return undefined;
            await unlessShownLater(carryMotion(ref, reading, platform));
            return findTrouble(note, reading, platform);
        },
        act: async (ref, effect, stopId) => act({ ref, effect, stopId }, await read(ref), platform),
        async revert({ holder, canary, stable }) {
            if (stable === undefined)
                throw new errors/* DeployError */.s('conflict', 'There is no earlier revision to roll back to.');
            const plan = { ...{ canary: stable, stable: canary, steps: [100], scaleDownDelaySeconds: 0, isWayBack: true } };
            return startStepped({ ...plan, supersede: true, resume: false, run: '' }, holder, platform);
        },
        async pause(ref) {
            const reading = await read(ref);
            const note = ownNote(ref, reading);
            if (note === undefined)
                throw new errors/* DeployError */.s('conflict', 'This run no longer controls the rollout.');
            const { pauseTimeoutSeconds: leaseSeconds } = platform;
            await writeNote(ref, { reading, note: { ...note, isPaused: true }, leaseSeconds }, platform);
        },
        async finish(ref) {
            const reading = await read(ref);
            const note = ownNote(ref, reading);
            if (note === undefined)
                return;
            if (!(0,rollout_note/* isEnded */.pl)(note) && !isReplaced(reading, note))
                return;
            const left = reading.shares.others.find(({ revision }) => revision.id === ref.canary.id);
            if (left !== undefined && left.percent !== 0)
                await split.setPercent(ref.canary, 0);
            if (left !== undefined)
                await split.remove(ref.canary);
            await split.replaceLock(reading.lock, undefined);
        },
        evidence: ({ canary, stable }) => split.evidence(canary, stable),
        explain: platform.explain
    };
}
/** The note of the rollout that `ref` controls; undefined where it no longer controls one. */
function ownNote({ holder, canary }, { lock, note }) {
    return lock?.holder === holder && note?.canary.id === canary.id ? note : undefined;
}
/** Writes down what was decided, then starts it immediately. */
async function act({ ref, effect, stopId }, reading, platform) {
    const { split, now } = { ...platform, now: reading.now };
    const note = ownNote(ref, reading);
    if (note === undefined || (0,rollout_note/* isEnded */.pl)(note))
        throw new errors/* DeployError */.s('conflict', 'This run no longer controls the rollout.');
    const isBack = effect !== 'continue';
    if (!isBack && toObservation(ref, reading).stop?.id !== stopId)
        throw new errors/* DeployError */.s('conflict', 'The rollout is no longer at this pause.');
    if (!isBack || note.stage !== 'back') {
        const next = isBack ? rollBackRunning(note, undefined, now) : continued(note, now);
        // A share that cannot be written down is still removed: the note that is left records the drift.
        await writeNote(ref, { reading, note: next }, platform).catch(async (error) => {
            if (isBack && note.stage === 'forward' && !isConflict(error))
                await split.setPercent(ref.canary, 0);
            throw error;
        });
    }
    await carryMotion(ref, await readSplit(platform, [ref.canary, ref.stable]), platform);
}
function continued(note, now) {
    return note.index < note.steps.length - 1
        ? { ...note, index: note.index + 1, since: undefined }
        : { ...note, stage: 'promote', since: now };
}
function isConflict(error) {
    return error instanceof errors/* DeployError */.s && error.code === 'conflict';
}
/** A change whose answer was lost, or that came too late: the next look shows it. */
async function unlessShownLater(task) {
    try {
        await task;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || (0,tolerates_until/* isPassing */.WG)(error) || !(0,tolerates_until/* isShownByNextLook */.PP)(error))
            throw error;
    }
}
//# sourceMappingURL=stepped-target.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/release/placement-of.js
var placement_of = __webpack_require__(9967);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/release/release.js
var release_release = __webpack_require__(4855);
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/split/read-server.js + 1 modules
var read_server = __webpack_require__(4100);
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/compose-evidence.js


/** What is measured of two releases: requests by the proxy, health by Docker. */
function composeEvidence({ canary, stable }, { world, read }) {
    const source = world.proxy.evidence(async () => {
        const reading = await read();
        const serversOfRelease = (id) => (0,read_server/* serversOf */.U2)((id === undefined ? undefined : (0,read_server/* groupOf */.F8)(reading, id)?.containers) ?? [], reading.project, world);
        return { canary: serversOfRelease(canary.id), stable: serversOfRelease(stable?.id) };
    });
    return {
        measure: query => source.measure(query),
        alarms: names => source.alarms(names),
        async health() {
            // Counters are sampled as often as this is asked.
            if (world.proxy.evidenceOf.requests === 'counters')
                await source.health();
            const containers = (0,read_server/* groupOf */.F8)(await read(), canary.id)?.containers ?? [];
            if (containers.length === 0)
                return undefined;
            const bad = containers.filter(container => !isWell(container));
            return {
                healthy: containers.length - bad.length,
                unhealthy: bad.length,
                reasons: bad.map(({ name, state, health }) => `${name} is ${state === 'running' ? health : state}`)
            };
        }
    };
}
function isWell(container) {
    const { state, health } = container;
    return (0,placement_of/* isAlive */._n)(container) && state === 'running' && (health === 'healthy' || health === 'none');
}
//# sourceMappingURL=compose-evidence.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/split/read-project.js
var read_project = __webpack_require__(6210);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-kind.js
var proxy_kind = __webpack_require__(5882);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-servers.js
var proxy_servers = __webpack_require__(7562);
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/release-servers.js



const FULL = 100;
/** The servers with which a release has all traffic of its services. */
function servingAlone(group, reading, world) {
    const weight = Math.min(FULL, Math.max(1, proxy_kind/* MOST_WEIGHT */.PO[world.proxy.kind]));
    return (0,read_server/* serversOf */.U2)((0,read_server/* allContainersOf */.h2)(group, reading), reading.project, world).map(server => ({ ...server, weight }));
}
/**
 * The servers with which a release has `percent` of the traffic of each of its services, and the stable release the rest. Every other release is drained. At 0 the
 * canary is drained even where nothing of stable runs. Throws `rejected` for a share that the weights of the proxy cannot express.
 */
function servingShare({ canary, percent }, reading, world) {
    const { groups, containers, project } = reading;
    const most = Math.max(1, proxy_kind/* MOST_WEIGHT */.PO[world.proxy.kind]);
    const idsOf = (group) => new Set(group?.containers.map(({ id }) => id));
    const [canaryIds, stableIds] = [idsOf(canary), idsOf(groups.stable)];
    const all = (0,read_server/* serversOf */.U2)(containers, project, world);
    return [...world.spec.ports.keys()].flatMap(name => {
        const own = all.filter(({ service }) => service === name);
        const count = (ids) => own.filter(({ containerId }) => ids.has(containerId)).length;
        const counts = { canary: count(canaryIds), stable: count(stableIds) };
        const weights = weightsFor(counts, percent, most);
        return own.map(server => ({
            ...server,
            weight: canaryIds.has(server.containerId)
                ? weights.canary
                : stableIds.has(server.containerId)
                    ? weights.stable
                    : 0
        }));
    });
}
/** Of a service that only one of the two has, that one has all traffic. */
function weightsFor(counts, percent, most) {
    if (counts.stable === 0 && percent === 0)
        return { canary: 0, stable: 0 };
    if (counts.canary === 0)
        return (0,proxy_servers/* spreadWeights */.j_)({ canary: 0, stable: Math.max(1, counts.stable) }, 0, most);
    return (0,proxy_servers/* spreadWeights */.j_)(counts, counts.stable === 0 ? FULL : percent, most);
}
//# sourceMappingURL=release-servers.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/lease-of.js





/** What the timer of a lock is to do; undefined for a lock that needs none: nothing of its rollout is left to be turned back. */
function leaseOf({ lock, generation }, reading, world) {
    const note = lock && (0,rollout_note/* parseNote */.wd)(lock.note);
    if (lock === undefined || note === undefined || (0,rollout_note/* isEnded */.pl)(note))
        return undefined;
    const { stable } = reading.groups;
    const canary = (0,read_server/* groupOf */.F8)(reading, note.canary.id);
    // Without a stable release there is nothing to restore.
    const sides = stable === undefined ? [] : [stable, ...(canary === undefined || canary === stable ? [] : [canary])];
    const old = note.stable && (0,read_server/* groupOf */.F8)(reading, note.stable.id);
    const all = old === undefined || sides.includes(old) ? sides : [...sides, old];
    return {
        ...{ generation, expiresAt: Math.ceil(lock.expiresAt / 1000), folder: world.folder },
        sides: all.map(group => sideOf(group, reading, world))
    };
}
function sideOf(group, reading, world) {
    const { release } = group;
    const { project } = reading;
    const stops = project.services.map(({ stopGraceSeconds }) => stopGraceSeconds);
    return {
        releaseId: release.id,
        restore: world.proxy.restoreScripts(servingAlone(group, reading, world)),
        env: { file: `${world.spec.directory}/.env`, values: valuesOrNone(release, reading) },
        removes: release.parts
            .filter(({ service }) => world.spec.images.has(service))
            .map(({ service, configHash }) => ({ project: project.name, service, keepsConfigHash: configHash })),
        stopSeconds: Math.max(0, ...stops)
    };
}
/** A release that was found may have images of a repository that the compose file does not name any more. */
function valuesOrNone(release, reading) {
    try {
        return (0,read_project/* valuesOf */.sm)(release, reading);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return new Map();
    }
}
//# sourceMappingURL=lease-of.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/split/migration.js
var split_migration = __webpack_require__(7540);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/project/compose-project.js + 1 modules
var compose_project = __webpack_require__(3680);
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/split/release-files.js
var release_files = __webpack_require__(2191);
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/place-release.js








/**
 * Starts what is missing of a release beside the stable one. May be called again at any point: the migration runs once, containers that ended are replaced, and those
 * that are there stay. Throws `rejected` where the compose file has changed since the release was made.
 */
async function placeRelease(release, reading, world) {
    const { docker, folder, files } = world;
    const { stable } = reading.groups;
    if (stable?.release.id === release.id)
        return;
    const values = await requireSame(release, reading, world);
    const kept = (0,release_files/* releaseFiles */.d)(folder, files);
    if (stable !== undefined && reading.stableId !== stable.release.id)
        await kept.writeStable(stable.release.id);
    if (!(await isMigrated(release, reading, { world, values })))
        return;
    const stableKeys = new Set(stable?.release.parts.map(release_release/* keyOf */.TN));
    const ended = (0,read_server/* groupOf */.F8)(reading, release.id)?.containers.filter(container => !(0,placement_of/* isAlive */._n)(container)) ?? [];
    if (ended.length > 0) {
        const ids = ended.map(({ id }) => id);
        await docker.stop(ids, 0);
        await docker.remove(ids);
    }
    const changed = release.parts.filter(part => !stableKeys.has((0,release_release/* keyOf */.TN)(part))).map(({ service }) => service);
    for (const service of (0,compose_project/* deployOrder */.y)(reading.project, changed)) {
        await placeService(service, { release, reading, world, values });
    }
}
/** As many containers as stable has of the service, then the restart policy `no`. */
async function placeService(service, { release, reading, world, values }) {
    const { docker, spec } = world;
    const { project, groups } = reading;
    const keys = new Set(release.parts.map(release_release/* keyOf */.TN));
    const read = async () => {
        const all = (await docker.listContainers(project.name)).filter(container => container.service === service);
        return { all, own: all.filter(container => keys.has((0,release_release/* keyOf */.TN)((0,release_release/* partOf */.BU)(container)))) };
    };
    const before = await read();
    const missing = wantedOf(service, { project, groups }) - before.own.filter(placement_of/* isAlive */._n).length;
    const image = release.parts.find(part => part.service === service)?.image ?? '';
    // Another run that cleaned up may have removed it since it was pulled.
    if (missing > 0 && !(await docker.hasImage(image)))
        await docker.pull(image, () => undefined);
    if (missing > 0)
        await docker.scaleUp(spec, values, { name: service, count: before.all.length + missing });
    const restarting = (missing > 0 ? await read() : before).own.filter(({ restartPolicy }) => restartPolicy !== 'no');
    if (restarting.length > 0)
        await docker.setRestartPolicy(restarting.map(({ id }) => id), 'no');
}
/** How many containers a release is to have of a service: as many as run of the stable one, at least one. */
function wantedOf(service, { project, groups }) {
    const own = groups.stable?.containers.filter(container => container.service === service);
    const replicas = project.services.find(({ name }) => name === service)?.replicas ?? 1;
    return Math.max(1, own === undefined || own.length === 0 ? replicas : own.filter(placement_of/* isAlive */._n).length);
}
/** The values of the image variables, if Compose makes of them what the id of the release says. */
async function requireSame(release, reading, { docker, spec }) {
    if (release.parts.some(({ image }) => image === ''))
        throw new errors/* DeployError */.s('not-found', `The server has no record of the images of ${release.label}. Deploy it with the input images.`);
    const values = (0,read_project/* valuesOf */.sm)(release, reading);
    const hashes = await docker.configHashes(spec, values);
    const changed = release.parts.find(({ service, configHash }) => hashes.get(service)?.slice(0, release_release/* ID_DIGITS */.Rp) !== configHash.slice(0, release_release/* ID_DIGITS */.Rp));
    if (changed !== undefined)
        throw new errors/* DeployError */.s('rejected', `The compose file has changed since ${release.label} was made: service ${changed.service} would be another one. Deploy the image again.`);
    return values;
}
/** Starts the migration where the release needs one. False: it runs, or failed. */
async function isMigrated(release, reading, { world, values }) {
    const { docker, spec } = world;
    const task = (0,split_migration/* migrationOf */.I)(release, reading, world);
    if (task === undefined)
        return true;
    const found = await docker.findTask(task.name);
    if (found === undefined)
        await docker.startTask(spec, values, task);
    return found !== undefined && (0,placement_of/* stateOfMigration */.FY)(found) === 'passed';
}
//# sourceMappingURL=place-release.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/project/set-env-lines.js
const ASSIGNED = /^(?<before>\s*(?:export\s+)?(?<name>[A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*)(?<value>(?:[^ \t].*)?)$/;
/**
 * The text of an `.env` file with these variables set, in place where they are, else at the end. Other lines, comments and line ends stay as
 * they are. A value is written in single quotes where Compose would read it otherwise. A variable that is set twice is set in its last line.
 */
function setEnvLines(text, values) {
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = text.split(/\r?\n/);
    const isEnded = lines.at(-1) === '';
    if (isEnded)
        lines.pop();
    const assignments = readAssignments(lines);
    const appended = [];
    const replaced = new Map();
    for (const [name, value] of values) {
        const found = assignments.findLast(assignment => assignment.name === name);
        if (found === undefined)
            appended.push(`${name}=${quoted(value)}`);
        else
            replaced.set(found.from, { text: `${found.before}${quoted(value)}${found.after}`, to: found.to });
    }
    const kept = [];
    for (let index = 0; index < lines.length;) {
        const change = replaced.get(index);
        kept.push(change?.text ?? lines[index] ?? '');
        index = change?.to ?? index + 1;
    }
    return [...kept, ...appended].map(line => `${line}${end}`).join('');
}
function readAssignments(lines) {
    const found = [];
    for (let index = 0; index < lines.length;) {
        const { before, name, value } = ASSIGNED.exec(lines[index] ?? '')?.groups ?? {};
        const from = index;
        index += 1;
        if (before === undefined || name === undefined || value === undefined)
            continue;
        const quote = /^["']/.exec(value)?.[0];
        if (quote === undefined) {
            found.push({ name, before, from, to: index, after: /[ \t]#.*$/.exec(value)?.[0] ?? '' });
            continue;
        }
        let rest = endOfQuoted(value.slice(1), quote);
        for (; rest === undefined && index < lines.length; index += 1)
            rest = endOfQuoted(lines[index] ?? '', quote);
        if (rest === undefined)
            index = from + 1;
        found.push({ name, before, from, to: index, after: rest ?? '' });
    }
    return found;
}
/** What follows the closing quote; undefined where there is none in this line. */
function endOfQuoted(text, quote) {
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] === '\\' && quote === '"')
            index += 1;
        else if (text[index] === quote)
            return text.slice(index + 1);
    }
    return undefined;
}
function quoted(value) {
    return /^[\w./:@+-]*$/.test(value) ? value : `'${value}'`;
}
//# sourceMappingURL=set-env-lines.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/promote-release.js






/** Two are needed to go back. */
const KEPT_AT_LEAST = 2;
/** Makes a release that has all traffic the stable one. The file `stable` is written last: it is the commit. Each part may be done twice. Throws `not-found` for a release that is gone, and `conflict` unless it has all traffic. */
async function promoteRelease({ id, label, run }, reading, world) {
    const { groups, stableId, stored } = reading;
    if (stableId === id && groups.stable?.release.id === id)
        return;
    const group = (0,read_server/* groupOf */.F8)(reading, id);
    if (group === undefined)
        throw new errors/* DeployError */.s('not-found', `No container of ${label} is on the server.`);
    const percent = (0,read_server/* shareOf */.tC)(group, reading, world);
    if (percent !== 100)
        throw new errors/* DeployError */.s('conflict', `${label} has ${percent ?? 'an unknown part'}${percent === undefined ? '' : '%'} of the traffic.`);
    const { proxy, files, folder, lease, spec } = world;
    await restoreRestartPolicies(group, reading, world);
    await proxy.writeBaseline(servingAlone(group, reading, world));
    const env = `${spec.directory}/.env`;
    const text = (await files.read(env)) ?? '';
    const next = setEnvLines(text, (0,read_project/* valuesOf */.sm)(group.release, reading));
    if (next !== text)
        await files.write(env, next);
    const kept = (0,release_files/* releaseFiles */.d)(folder, files);
    const keep = Math.max(KEPT_AT_LEAST, spec.keepReleases);
    const { stable } = groups;
    const isNew = stable !== undefined && stored.every(release => release.id !== stable.release.id);
    if (isNew)
        await kept.storeRelease({ ...stable.release, servedSince: sinceOf(stable), run: undefined }, keep);
    await kept.storeRelease({ ...group.release, servedSince: await lease.now(), run }, keep);
    await kept.writeStable(id);
}
/** What the compose file says, or what the containers of stable have. */
async function restoreRestartPolicies({ containers }, { project, groups: { stable } }, { docker }) {
    for (const service of new Set(containers.map(each => each.service))) {
        const policy = project.services.find(({ name }) => name === service)?.restart ??
            stable?.containers.find(each => each.service === service)?.restartPolicy ??
            'no';
        const others = containers.filter(each => each.service === service && each.restartPolicy !== policy);
        if (others.length > 0)
            await docker.setRestartPolicy(others.map(({ id }) => id), policy);
    }
}
function sinceOf({ containers }) {
    return Math.min(...containers.map(({ createdAt }) => createdAt));
}
//# sourceMappingURL=promote-release.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/remove-release.js




/** The lease must not end meanwhile: the next call goes on. */
const DRAIN_SECONDS_AT_MOST = 30;
const STOP_SECONDS_AT_MOST = 60;
const LOOK_EVERY_MILLISECONDS = 1_000;
/**
 * Drains the containers that only this release has, stops and removes them by id. Also the container of its migration, so that another attempt migrates again: but not one
 * that still runs. Throws `conflict` where it has traffic.
 */
async function removeRelease(release, reading, world) {
    const { docker } = world;
    if (reading.groups.stable?.release.id === release.id)
        throw new errors/* DeployError */.s('conflict', `${release.label} is the stable release.`);
    const group = (0,read_server/* groupOf */.F8)(reading, release.id);
    if (group !== undefined)
        await removeContainers(group, reading, world);
    if (world.spec.migration === undefined)
        return;
    const task = await docker.findTask((0,split_migration/* migrationName */.A)(reading.project.name, release));
    if (task !== undefined && (0,placement_of/* stateOfMigration */.FY)(task) !== 'running')
        await docker.remove([task.id]);
}
async function removeContainers(group, reading, world) {
    const { docker, proxy } = world;
    const { containers, release } = group;
    const percent = (0,read_server/* shareOf */.tC)(group, reading, world);
    if (percent !== 0)
        throw new errors/* DeployError */.s('conflict', `${release.label} has ${percent === undefined ? 'an unknown part' : `${percent}%`} of the traffic.`);
    const ids = containers.map(({ id }) => id);
    const isServed = reading.servers?.some(({ containerId }) => ids.includes(containerId)) ?? false;
    const grace = Math.max(...containers.map(({ service }) => graceOf(service, reading)));
    if (isServed) {
        await drain(ids, Math.min(grace, DRAIN_SECONDS_AT_MOST), world);
        await proxy.setServers(reading.servers?.filter(({ containerId }) => !ids.includes(containerId)) ?? []);
    }
    await docker.stop(ids, Math.min(grace, STOP_SECONDS_AT_MOST));
    await docker.remove(ids);
}
/** Until no request is left, or the grace is over: also where the proxy does not count them. */
async function drain(ids, seconds, { proxy, clock }) {
    const until = clock.now() + seconds * 1000;
    while ((await proxy.activeRequests(ids)) !== 0 && clock.now() < until)
        await clock.sleep(LOOK_EVERY_MILLISECONDS);
}
function graceOf(service, { project }) {
    return project.services.find(({ name }) => name === service)?.stopGraceSeconds ?? 10;
}
//# sourceMappingURL=remove-release.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/compose-split.js













/**
 * The split of a project: a revision is a release of all its services. Each change reads the containers and the proxy anew. What is read since `readShares`, up to the next
 * change, is read of that one look.
 *
 * - `place`: the migration first, then `scaleUp` of each changed service in `depends_on` order, then the restart policy `no`. Nothing is placed while a migration runs.
 * - `setPercent`: weights of all services with a port, by `spreadWeights`.
 * - `promote`: restart policies, baseline, `.env`, `releases.json`, and at last the file `stable`, which is the commit. Each may be done twice.
 * - `remove`: `conflict` with traffic; else until `activeRequests` is 0 or the grace is over, then `stop` and `remove` by id. Services that the stable release shares stay.
 * - `replaceLock`: arms the timer, then writes the lock.
 *
 * `run`: URL of the workflow run, for the list of releases.
 */
function composeSplit(world, run) {
    const { lease, folder, files, proxy } = world;
    const project = (0,read_project/* projectReader */.FM)(world);
    /** The lock is replaced by its generation: of two that look the same, the later one is not the one that was read. */
    let last;
    /** Why a release could not be placed: waiting for it is of no use. */
    let refused;
    let look;
    const readLock = async () => {
        look = undefined;
        return (last = await lease.read());
    };
    const read = async () => {
        look = undefined;
        return (0,read_server/* readServer */.Wb)(world, await project(), last ?? (await readLock()));
    };
    const readOnce = () => (look ??= read().catch((error) => {
        look = undefined;
        throw error;
    }));
    return {
        now: () => lease.now(),
        readLock: async () => (await readLock()).lock,
        async readShares() {
            look = undefined;
            const reading = await readOnce();
            const { stable, others } = reading.groups;
            const shares = {
                stable: stable && (0,release_release/* toRevision */.Hx)(stable.release),
                others: others.map(group => ({ revision: (0,release_release/* toRevision */.Hx)(group.release), percent: (0,read_server/* shareOf */.tC)(group, reading, world) }))
            };
            return shares;
        },
        async place(revision) {
            const reading = await read();
            const { stable, others } = reading.groups;
            const known = [...(stable === undefined ? [] : [stable]), ...others].map(({ release }) => release);
            const release = (0,release_release/* withImages */.nS)((0,release_release/* toRelease */.zR)(revision), [...known, ...reading.stored]);
            refused = undefined;
            await placeRelease(release, reading, world).catch((error) => {
                if (error instanceof errors/* DeployError */.s && REFUSED.includes(error.code))
                    refused = { id: revision.id, error };
                throw error;
            });
        },
        readPlacement: async (revision) => refused?.id === revision.id
            ? { state: 'failed', cause: 'never-healthy', reason: refused.error.message }
            : readPlacement(revision, await readOnce(), world),
        async setPercent(revision, percent) {
            const reading = await read();
            const group = requireBeside(revision, reading);
            if ((0,read_server/* splitServices */.Rd)(group, reading, world).length === 0)
                await (0,release_files/* releaseFiles */.d)(folder, files).writeShare(group.release.id, percent);
            await proxy.setServers(servingShare({ canary: group, percent }, reading, world));
        },
        promote: async ({ id, label }) => promoteRelease({ id, label, run }, await read(), world),
        async remove(revision) {
            refused = undefined;
            await removeRelease((0,release_release/* toRelease */.zR)(revision), await read(), world);
        },
        async replaceLock(seen, lock) {
            const found = last ?? (await readLock());
            if (!isSame(seen, found.lock))
                throw new errors/* DeployError */.s('conflict', 'Another run changed the rollout lock.');
            if (found.generation === 0)
                await files.makeFolder(folder);
            const generation = found.generation + 1;
            const timer = lock && leaseOf({ lock, generation }, await readOnce(), world);
            if (timer !== undefined)
                await lease.arm(timer);
            // Whatever becomes of the call, the lock is another one now, or not known.
            last = undefined;
            look = undefined;
            last = await lease.replace(found, lock);
            if (timer === undefined || generation % DISARM_EVERY === 0)
                await lease.disarmBelow(generation).catch(unlessDeployError);
        },
        evidence: (canary, stable) => composeEvidence({ canary, stable }, { world, read: readOnce })
    };
}
/** Answers of the server that another try does not change. */
const REFUSED = ['rejected', 'not-found', 'bad-input', 'access-denied'];
/** A timer of a lower generation ends by itself: what is left of it is removed at times, and at the end. */
const DISARM_EVERY = 10;
/** Timers of lower generations do nothing in any case. */
function unlessDeployError(error) {
    if (!(error instanceof errors/* DeployError */.s))
        throw error;
}
function isSame(one, other) {
    return one?.holder === other?.holder && one?.expiresAt === other?.expiresAt && one?.note === other?.note;
}
function requireBeside({ id, label }, reading) {
    const group = (0,read_server/* groupOf */.F8)(reading, id);
    if (group === undefined)
        throw new errors/* DeployError */.s('not-found', `No container of ${label} is on the server.`);
    if (group === reading.groups.stable)
        throw new errors/* DeployError */.s('conflict', `${label} is the stable release.`);
    return group;
}
async function readPlacement(revision, reading, world) {
    const { docker, lease } = world;
    const release = (0,release_release/* toRelease */.zR)(revision);
    const group = (0,read_server/* groupOf */.F8)(reading, release.id);
    const containers = group?.containers ?? [];
    const isCanary = group === undefined || group !== reading.groups.stable;
    const stableKeys = new Set(reading.groups.stable?.release.parts.map(release_release/* keyOf */.TN));
    const task = (0,split_migration/* migrationOf */.I)(release, reading, world);
    const migration = task && (await docker.findTask(task.name));
    const hasTraffic = group !== undefined && (0,read_server/* shareOf */.tC)(group, reading, world) !== 0;
    const changed = isCanary ? release.parts.filter(part => !stableKeys.has((0,release_release/* keyOf */.TN)(part))) : release.parts;
    const ended = [...containers, ...(migration === undefined ? [] : [migration])].filter(container => !(0,placement_of/* isAlive */._n)(container) || container.health === 'unhealthy');
    return (0,placement_of/* placementOf */.xc)({
        ...{ label: release.label, containers, isCanary, migration },
        // Fewer than there were is noticed before there is traffic; from then on, if none is left.
        wanted: new Map(changed.map(({ service }) => [service, hasTraffic ? 1 : wantedOf(service, reading)])),
        lastLines: await lastLinesOf(ended, world),
        startedAt: reading.note?.canary.id === release.id ? reading.note.startedAt : 0
    }, await lease.now());
}
/** A log that cannot be read hides no failure. */
async function lastLinesOf(ended, { docker }) {
    const lines = new Map();
    for (const { id } of ended.slice(0, 2)) {
        try {
            lines.set(id, await docker.lastLines(id));
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s))
                throw error;
        }
    }
    return lines;
}
//# sourceMappingURL=compose-split.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/compose-target.js


/** What can be done with a proxy. Without one: no steps, and no share. */
function capabilitiesOf(proxy, evidence) {
    if (proxy === 'none')
        return {
            ...{ traffic: 'none', stops: 'none', preview: false, perRevisionMetrics: false },
            survivesLostRunner: 'lease'
        };
    return {
        ...{ traffic: 'request-weight', minimumStepPercent: 1, stops: 'any-list', preview: false },
        ...{ perRevisionMetrics: evidence.requests !== 'none', survivesLostRunner: 'lease' }
    };
}
/** How long the server waits for a run that does not renew its lease. */
const LEASE_SECONDS = 300;
/**
 * Docker Compose on a server: the engine of steps over `composeSplit`, whose `prepare` adds the findings of the project and the server.
 * `platformName` is `Docker Compose`.
 */
function composeTarget(world, run) {
    const stepped = steppedTarget({
        ...{ split: composeSplit(world, run.run), clock: world.clock, leaseSeconds: LEASE_SECONDS },
        ...{ platformName: 'Docker Compose', newToken: run.newToken, pauseTimeoutSeconds: run.pauseTimeoutSeconds },
        capabilities: capabilitiesOf(world.proxy.kind, world.proxy.evidenceOf),
        readyWithinSeconds: world.spec.readyWithinSeconds,
        explain: (ref, ending) => explain(ref, ending, world)
    });
    return {
        ...stepped,
        async prepare(spec) {
            const prepared = await stepped.prepare(spec);
            const textsOf = (kind) => run.findings.filter(each => each.kind === kind).map(({ text }) => text);
            const refusals = textsOf('refusal');
            // A rollback is never refused.
            const warnings = [...textsOf('warning'), ...(spec.isWayBack ? refusals : [])];
            return {
                ...prepared,
                warnings: [...prepared.warnings, ...warnings],
                refusals: [...refusals.map(reason => ({ code: 'preflight', reason })), ...prepared.refusals]
            };
        }
    };
}
/** Where the project is, and what a person can look at there. */
function explain({ canary, stable }, ending, world) {
    const { spec, server, folder } = world;
    const look = `cd ${spec.directory} && docker compose ps --all`;
    return {
        facts: [
            { name: 'Server', value: server.address, kind: 'code' },
            { name: 'Directory', value: spec.directory, kind: 'code' },
            { name: 'Proxy', value: world.proxy.kind, kind: 'text' },
            { name: 'Release', value: canary.label, full: canary.id, kind: 'code' },
            ...(stable === undefined
                ? []
                : [{ name: 'Previous release', value: stable.label, full: stable.id, kind: 'code' }])
        ],
        links: [],
        nextSteps: ending.verdict === 'succeeded'
            ? []
            : [
                { text: `Show the containers on ${server.address}:`, command: look },
                ...(ending.verdict === 'unknown' || ending.reasonCode === 'rollback-unfinished'
                    ? [{ text: 'Show what the timer of the lease did:', command: `cat ${folder}/lease.log` }]
                    : [])
            ]
    };
}
//# sourceMappingURL=compose-target.js.map

/***/ }),

/***/ 8269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployCompose: () => (/* binding */ deployCompose),
  h: () => (/* binding */ rolloutRequest)
});

// EXTERNAL MODULE: ./build/src/use-cases/rollout/deployment-log.js
var deployment_log = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/mark-start.js
var mark_start = __webpack_require__(9539);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/roll-out.js + 28 modules
var roll_out = __webpack_require__(4075);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/release/release.js
var release_release = __webpack_require__(4855);
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/retry-reads.js
var retry_reads = __webpack_require__(4473);
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/compose-record.js + 1 modules
var compose_record = __webpack_require__(8859);
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/compose-target.js + 18 modules
var compose_target = __webpack_require__(5415);
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/left-compose.js
var left_compose = __webpack_require__(2147);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(8309);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/inspect-server-facts.js + 2 modules
var inspect_server_facts = __webpack_require__(4145);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/project/finding.js
var finding = __webpack_require__(2063);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/project/image-variable.js
var image_variable = __webpack_require__(2904);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/project/inspect-project.js




/**
 * All findings at once: `container_name`, fixed host ports, `network_mode: host`, no image variable, `build` without an image, no health check,
 * image without a digest, disk space, versions of Docker and Compose, proxy (reachable, its file is ours), another project
 * of the same name in another folder, volumes that two versions would write, `env_file` that holds the image variable, canary or blue/green
 * without a proxy, memory for twice the containers, services that call a deployed service by its name.
 */
function inspectProject(inspected) {
    const { spec, project } = inspected;
    const services = [...spec.images.keys()].map(name => project.services.find(service => service.name === name) ?? name);
    return [
        ...inspectInputs(inspected),
        ...services.flatMap(service => typeof service === 'string'
            ? [
                (0,finding/* refusal */.x5)(`Input "images": the compose file has no service ${service}. Use one of ${namesOf(project.services)}.`)
            ]
            : inspectService(service, inspected)),
        ...inspectProxy(inspected),
        ...(0,inspect_server_facts/* inspectServerFacts */.L)(inspected)
    ];
}
function inspectInputs({ spec, project, folders }) {
    const isSplit = spec.strategy !== 'rolling';
    const elsewhere = folders.find(folder => folder !== spec.directory);
    const strange = [...spec.ports.keys()].find(name => !spec.images.has(name));
    return (0,finding/* findingsOf */.WX)([
        isSplit &&
            spec.proxy === 'none' &&
            (0,finding/* refusal */.x5)(`strategy: ${spec.strategy} is not supported without a proxy. Set the input proxy, or use strategy: rolling.`),
        isSplit &&
            spec.ports.size === 0 &&
            (0,finding/* refusal */.x5)(`strategy: ${spec.strategy} needs a service with traffic. Set the input ports, or use strategy: rolling.`),
        strange !== undefined && (0,finding/* refusal */.x5)(`Input "ports": service ${strange} is not deployed. Add it to the input images.`),
        elsewhere !== undefined &&
            (0,finding/* refusal */.x5)(`Project ${project.name} also runs from ${elsewhere} on this server. Set the input project to another name, or remove that project.`)
    ]);
}
function inspectService(service, inspected) {
    const { spec, project, containers } = inspected;
    const key = `services.${service.name}`;
    const port = spec.ports.get(service.name);
    const [hostPort] = service.fixedHostPorts;
    const image = spec.images.get(service.name) ?? '';
    const callers = project.services.filter(({ name, dependsOn }) => dependsOn.includes(service.name) && name !== spec.proxyService && !spec.images.has(name));
    return (0,finding/* findingsOf */.WX)([
        variableProblem(service),
        service.containerName !== undefined &&
            (0,finding/* refusal */.x5)(`${key}.container_name allows only one container. Remove it from the compose file.`),
        hostPort !== undefined &&
            (0,finding/* refusal */.x5)(`${key}.ports publishes host port ${hostPort}, which only one container can use. Remove it: the proxy reaches the container directly.`),
        service.networkMode === 'host' &&
            (0,finding/* refusal */.x5)(`${key}.network_mode: host allows only one container. Remove it from the compose file.`),
        port !== undefined &&
            !hasHealthCheck(service, inspected) &&
            (0,finding/* refusal */.x5)(`${key} has no healthcheck, so its containers never report that they are ready. Add a healthcheck to the compose file.`),
        port !== undefined &&
            service.containerPorts.length > 0 &&
            !service.containerPorts.includes(port) &&
            (0,finding/* warning */.$e)(`Input "ports": ${key} exposes ${service.containerPorts.join(', ')}, not ${port}. Check the port of the container.`),
        service.environmentFiles.some(file => file === '.env' || file === `${spec.directory}/.env`) &&
            (0,finding/* refusal */.x5)(`${key}.env_file reads .env, where the image is written: each deployment would change the service again. Move its variables to another file.`),
        !image.includes('@sha256:') &&
            (0,finding/* warning */.$e)(`The image ${image} of service ${service.name} has no digest. Its tag may lead to another image later.`),
        service.writableVolumes.length > 0 &&
            (0,finding/* warning */.$e)(`${key}.volumes: canary and stable both write to ${service.writableVolumes.join(', ')}. Make sure that two versions may, or mount it read-only.`),
        callers.length > 0 &&
            port !== undefined &&
            (0,finding/* warning */.$e)(`${namesOf(callers)} may call ${service.name} by its Compose name, and reaches the canary as soon as it starts. Only requests through the proxy are split.`),
        containers.some(({ service: name, state }) => name === service.name && state === 'restarting') &&
            (0,finding/* warning */.$e)(`A container of ${service.name} is restarting. Check the stable version before you deploy.`)
    ]);
}
/** The health check may be in the image: then a running container has it. */
function hasHealthCheck(service, { containers }) {
    return (service.hasHealthCheck || containers.some(({ service: name, health }) => name === service.name && health !== 'none'));
}
function variableProblem(service) {
    try {
        (0,image_variable/* findImageVariable */.vU)(service);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return (0,finding/* refusal */.x5)(error.message);
    }
}
function inspectProxy({ spec, proxy }) {
    return (0,finding/* findingsOf */.WX)([
        proxy.problem !== undefined && (0,finding/* refusal */.x5)(proxy.problem),
        proxy.file === 'foreign' &&
            (0,finding/* refusal */.x5)(`${spec.proxyFile ?? 'The proxy file'} was not written by deploy-kit, and is not overwritten. Set the input proxy-file to a new file that the proxy includes.`),
        ...proxy.warnings.map(finding/* warning */.$e)
    ]);
}
function namesOf(services) {
    return services.map(({ name }) => name).join(', ');
}
//# sourceMappingURL=inspect-project.js.map
// EXTERNAL MODULE: ./build/src/targets/stepped/domain/rollout-note.js
var rollout_note = __webpack_require__(3513);
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/split/release-files.js
var release_files = __webpack_require__(2191);
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/choose-images.js




/** The images of the input, with the digests that their tags lead to now. Throws `bad-input` for none. */
async function resolveImages({ docker, spec }) {
    if (spec.images.size === 0)
        throw (0,errors/* badInput */.A)('images', 'no image is given. Write a line service=image for each service.');
    const parts = [];
    let bytesToPull = 0;
    for (const [service, image] of spec.images) {
        const given = (0,release_release/* digestIn */.s)(image);
        if (given !== undefined && (await docker.hasImage(image))) {
            parts.push({ service, image, digest: given });
            continue;
        }
        const { digest, compressedBytes } = await docker.resolveDigest(image);
        const whole = given === undefined ? `${image}@${digest}` : image;
        parts.push({ service, image: whole, digest: given ?? digest });
        if (given !== undefined || !(await docker.hasImage(whole)))
            bytesToPull =
                bytesToPull === undefined || compressedBytes === undefined ? undefined : bytesToPull + compressedBytes;
    }
    return { parts, bytesToPull };
}
/**
 * The newest release that served before the stable one did, as the server keeps it; while a rollout goes on, the stable release, which
 * it is turned back to. Throws `not-found` for none. No registry is asked.
 */
async function previousImages({ files, folder, lease }) {
    const kept = (0,release_files/* releaseFiles */.d)(folder, files);
    const [stableId, stored, { lock }] = [await kept.readStable(), await kept.readReleases(), await lease.read()];
    const note = lock && (0,rollout_note/* parseNote */.wd)(lock.note);
    const goesOn = note !== undefined && !(0,rollout_note/* isEnded */.pl)(note) && note.canary.id !== stableId;
    const release = stored.find(({ id }) => (id === stableId) === goesOn);
    if (release === undefined)
        throw new errors/* DeployError */.s('not-found', 'The server keeps no earlier release to go back to. Deploy a version by its image.');
    return { parts: release.parts, bytesToPull: 0 };
}
//# sourceMappingURL=choose-images.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/split/read-project.js
var read_project = __webpack_require__(6210);
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/split/read-server.js + 1 modules
var read_server = __webpack_require__(4100);
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/prepare-release.js








/**
 * Reads project, facts and proxy; resolves tags to digests (`previous`: the newest stored release that is not stable; its images are on the server, so the registry is not
 * asked); computes config hashes. A release of which nothing differs from stable is the stable one. Changes nothing. Throws `rejected` for a server that cannot be used.
 */
async function prepareRelease(world, version) {
    const { docker, proxy, lease } = world;
    const facts = await docker.readFacts(world.spec.directory);
    const unusable = (0,inspect_server_facts/* inspectServerFacts */.L)({ facts, bytesToPull: undefined }).filter(({ kind }) => kind === 'refusal');
    if (unusable.length > 0)
        throw new errors/* DeployError */.s('rejected', (0,join_sentences/* joinSentences */.D)(...unusable.map(({ text }) => text)));
    const chosen = version === 'previous' ? await previousImages(world) : await resolveImages(world);
    const images = new Map(chosen.parts.map(({ service, image }) => [service, image]));
    const found = { ...world, spec: { ...world.spec, images } };
    const read = await (0,read_project/* readProject */.Wh)(found);
    const { containers, groups } = await (0,read_server/* readServer */.Wb)(found, read, await lease.read());
    const findings = inspectProject({
        ...{ spec: found.spec, project: read.project, facts, bytesToPull: chosen.bytesToPull, containers },
        proxy: await proxy.inspect(),
        folders: await docker.foldersOf(read.project.name)
    });
    const { release, values } = await releaseOfImages(chosen, { found, read, findings });
    return {
        release: ofStable(release, groups) ?? release,
        project: read.project,
        images: values,
        findings,
        world: found
    };
}
/** Throws the refusal where Compose cannot say what a service would be. */
async function releaseOfImages({ parts }, { found: { docker, spec }, read, findings }) {
    const bare = (0,release_release/* releaseOf */.l7)(parts.map(part => ({ ...part, configHash: '' })));
    const values = (0,read_project/* valuesOf */.sm)(bare, read);
    const hashes = await docker.configHashes(spec, values);
    const whole = bare.parts.map((part) => {
        const configHash = hashes.get(part.service);
        const problem = findings.find(({ kind }) => kind === 'refusal')?.text;
        if (configHash === undefined)
            throw new errors/* DeployError */.s('bad-input', problem ?? `The compose file has no service ${part.service}. Check the input images.`);
        return { ...part, configHash };
    });
    return { release: (0,release_release/* releaseOf */.l7)(whole), values };
}
/** The stable release, where it has all that this one has. */
function ofStable({ parts }, { stable }) {
    const keys = new Set(stable?.release.parts.map(release_release/* keyOf */.TN));
    return parts.every(part => keys.has((0,release_release/* keyOf */.TN)(part))) ? stable?.release : undefined;
}
/** Pulls what the server lacks, by digest. Before the lock is taken: it disturbs nobody. */
async function pullImages({ release }, { docker }, onLine) {
    for (const image of new Set(release.parts.map(part => part.image)))
        if (!(await docker.hasImage(image)))
            await docker.pull(image, onLine);
}
//# sourceMappingURL=prepare-release.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/split/migration.js
var migration = __webpack_require__(7540);
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/prune-releases.js




/**
 * After a success only: removes the container of the stable release's migration, and images of our repositories that none of the newest `keepReleases` releases has.
 * Never throws: returns why not.
 */
async function pruneReleases(world) {
    const { docker, files, folder, spec } = world;
    try {
        const kept = (0,release_files/* releaseFiles */.d)(folder, files);
        const [stored, stableId] = [await kept.readReleases(), await kept.readStable()];
        const stable = stored.find(({ id }) => id === stableId);
        // Without a list that has the stable release nothing is known to be needless.
        if (stable === undefined)
            return [];
        if (spec.migration !== undefined) {
            const { project } = await (0,read_project/* projectReader */.FM)(world)();
            const task = await docker.findTask((0,migration/* migrationName */.A)(project.name, stable));
            if (task?.state === 'exited')
                await docker.remove([task.id]);
        }
        const keep = new Set([stable, ...stored.slice(0, spec.keepReleases)].flatMap(({ parts }) => parts.map(({ digest }) => digest)));
        const repositories = new Set(stored.flatMap(({ parts }) => parts.map(({ image }) => repositoryOf(image))));
        await docker.removeImages([...repositories], keep);
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return [`Old images were not removed: ${error.message}`];
    }
}
/** `registry:5000/shop/api` of `registry:5000/shop/api:1.4.2@sha256:…`. */
function repositoryOf(image) {
    return (image.split('@')[0] ?? '').replace(/:[\w.-]*$/, '');
}
//# sourceMappingURL=prune-releases.js.map
// EXTERNAL MODULE: ./build/src/targets/stepped/domain/holder.js
var holder = __webpack_require__(7171);
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/wait-for-lock.js



const LOOK_EVERY_MILLISECONDS = 10_000;
const DROPPED_WITHIN_MILLISECONDS = 60_000;
/** Waits until no run holds the lock, or its lease is over; `held`: one still does at `until` (epoch milliseconds). Throws `Cancelled`. */
async function waitForLock({ lease, clock }, { until, eventLog, cancelled }) {
    let said;
    for (;;) {
        const { lock } = await lease.read();
        const note = lock && (0,rollout_note/* parseNote */.wd)(lock.note);
        // The run whose rollout has ended looks at it once more, and then drops the lock.
        const patience = note !== undefined && (0,rollout_note/* isEnded */.pl)(note) ? DROPPED_WITHIN_MILLISECONDS : 0;
        if (lock === undefined || (await lease.now()) >= lock.expiresAt + patience)
            return 'free';
        if (clock.now() >= until)
            return 'held';
        if (said !== lock.holder)
            eventLog.detail(`Waiting for the rollout of ${note?.canary.label ?? 'a release'} by ${(0,holder/* parseHolder */.i)(lock.holder)}`);
        said = lock.holder;
        await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled));
    }
}
//# sourceMappingURL=wait-for-lock.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/release/placement-of.js
var placement_of = __webpack_require__(9967);
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/watch-failures.js



const MOST_EXCERPTS = 3;
/**
 * The same target, which logs the last lines of containers that failed before they are removed. What cannot be read is not logged.
 */
function watchFailures(target, { world, project, eventLog }) {
    const failures = [];
    const note = async (canaryId) => {
        const keys = new Set((0,release_release/* keysOf */.YD)(canaryId));
        const containers = await world.docker.listContainers(project);
        const ended = containers.filter(container => keys.has((0,release_release/* keyOf */.TN)((0,release_release/* partOf */.BU)(container))) && hasFailed(container));
        for (const container of ended.slice(0, MOST_EXCERPTS)) {
            failures.push(toFailure(container));
            const lines = await world.docker.lastLines(container.id);
            if (lines.length > 0)
                eventLog.excerpt({ title: `Last log lines of ${container.name}`, lines });
        }
    };
    return {
        failures,
        target: {
            ...target,
            async follow(ref, observed) {
                const abort = await target.follow(ref, observed);
                if (abort !== undefined && failures.length === 0)
                    await note(ref.canary.id).catch(unlessDeployError);
                return abort;
            }
        }
    };
}
function hasFailed(container) {
    return !(0,placement_of/* isAlive */._n)(container) || container.health === 'unhealthy';
}
function toFailure({ name, service, state, exitCode, isOutOfMemory, health }) {
    const hasExited = state === 'exited' || state === 'dead' || state === 'restarting';
    const reason = isOutOfMemory ? 'Out of memory' : hasExited ? 'Container exited' : `Container is ${health}`;
    return {
        ...{ instance: name, kind: hasExited ? 'crashed' : 'unhealthy', decides: 'at-once', reason, stoppedAt: undefined },
        containers: [{ name: service, exitCode: hasExited ? exitCode : undefined, reason: undefined }]
    };
}
function unlessDeployError(error) {
    if (!(error instanceof errors/* DeployError */.s))
        throw error;
}
//# sourceMappingURL=watch-failures.js.map
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/deploy-compose.js













/** A server that does not answer for so long is not waited for. */
const PREPARE_WITHIN_MILLISECONDS = 120_000;
/** `main`: prepares, pulls, rolls out by `rollOut`, prunes, and says how it ended. Saves the `SteppedRef` for `post` before the first effect. */
async function deployCompose(request, dependencies) {
    const { clock, log, cancelled, state } = dependencies;
    const startedAt = (0,mark_start/* markStart */.E)(clock);
    const world = (0,retry_reads/* retryReads */.A)(dependencies.world);
    const until = clock.now() + Math.min(request.timeoutMilliseconds, PREPARE_WITHIN_MILLISECONDS);
    const prepared = await log.group('Prepare', () => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, (0,roll_out/* untilAnswered */.Yv)(() => prepareRelease(world, request.version), until, dependencies)));
    const { name } = prepared.project;
    const eventLog = (0,deployment_log/* openDeploymentLog */.w)({ subject: name, prefix: '' }, { clock, log });
    const target = (0,compose_target/* composeTarget */.GR)(prepared.world, {
        ...{ newToken: dependencies.newToken, run: dependencies.run.url ?? 'a local run' },
        ...{ pauseTimeoutSeconds: request.pauseTimeoutSeconds, findings: prepared.findings }
    });
    const watch = watchFailures(target, { world: prepared.world, project: name, eventLog });
    const saved = {
        ...watch.target,
        start: (plan, begun) => watch.target.start(plan, ref => {
            (0,left_compose/* saveLeft */.hg)(state, { ref, onCancel: request.onCancel, startedAt: startedAt() });
            begun(ref);
        })
    };
    const rolled = await rollOutWhenFree({ request, prepared, target: saved, eventLog }, dependencies);
    (0,left_compose/* saveEnd */.dw)(state);
    const { ending, ref } = rolled;
    if (ending.verdict === 'succeeded' && ending.reasonCode === 'deployed')
        for (const problem of await pruneReleases(prepared.world))
            log.warning('Cleanup', problem);
    const record = (0,compose_record/* recordOf */.z)({
        ...{ project: name, to: (0,release_release/* toRevision */.Hx)(prepared.release), rolledOut: rolled, isStarted: ref !== undefined },
        ...{ planLines: request.planLines, failures: watch.failures, explanation: ref && target.explain(ref, ending) },
        ...{ startedAt: startedAt(), finishedAt: clock.now() }
    }, { world, eventLog });
    return conclude(request, withEnd(record, eventLog));
}
/** With `on-running: wait`, waits for the lock first: once more where another run was faster. */
async function rollOutWhenFree(deployment, dependencies) {
    const { request, eventLog } = deployment;
    const { clock } = dependencies;
    const until = clock.now() + request.waitMilliseconds;
    for (;;) {
        const isWaiting = request.onRunning === 'wait' && request.mode === 'deploy' && request.purpose !== 'rollback';
        const held = isWaiting
            ? await waitForLock(dependencies.world, { until, eventLog, cancelled: dependencies.cancelled })
            : 'free';
        await pull(deployment, dependencies);
        const rolled = await rollOutOnce(deployment, dependencies);
        const isRefused = rolled.ending.verdict === 'failed' && rolled.ref === undefined;
        if (!isWaiting || held === 'held' || !isRefused || !(await isHeld(dependencies.world)))
            return rolled;
    }
}
/** After the wait, since the run that ends may remove images. Nothing is pulled for what is refused. */
async function pull({ request, prepared }, { log, cancelled, clock }) {
    const isRefused = request.purpose !== 'rollback' && prepared.findings.some(({ kind }) => kind === 'refusal');
    if (request.mode === 'dry-run' || isRefused)
        return;
    const until = clock.now() + PREPARE_WITHIN_MILLISECONDS;
    const pulling = () => pullImages(prepared, prepared.world, line => log.line(line));
    await log.group('Pull images', () => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, (0,roll_out/* untilAnswered */.Yv)(pulling, until, { clock })));
}
async function isHeld(world) {
    const { lock } = await world.lease.read();
    return lock !== undefined && (await world.lease.now()) < lock.expiresAt;
}
/** `on-cancel: leave`: the rollout is not turned back by the run. The server does so when the lease ends, unless another run goes on. */
async function rollOutOnce({ request, prepared, target, eventLog }, { world, clock, cancelled, run }) {
    const isLeft = request.onCancel === 'leave';
    const rolling = (0,roll_out/* rollOut */.Of)(rolloutRequest(request, prepared, run.url), {
        ...{ target, eventLog, clock, prober: world.prober, boundCalls: world.boundCalls },
        cancelled: isLeft ? new AbortController().signal : cancelled
    });
    if (!isLeft)
        return rolling;
    try {
        return await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, rolling);
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        world.boundCalls(clock.now());
        const reason = 'The job was cancelled (`on-cancel: leave`). The server rolls back when the lease of the rollout ends.';
        return {
            ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason },
            prepared: undefined,
            ref: undefined,
            state: undefined
        };
    }
}
/** What the engine is asked for. The way back has no steps. */
function rolloutRequest(request, { release }, run) {
    const isWayBack = request.purpose === 'rollback';
    const steps = isWayBack ? [100] : request.steps;
    return {
        ...{ ...request, steps, scaleDownDelaySeconds: 0 },
        spec: {
            ...{ canary: (0,release_release/* toRevision */.Hx)(release), steps, isWayBack, scaleDownDelaySeconds: request.scaleDownDelaySeconds },
            ...{
                supersede: request.onRunning === 'supersede',
                resume: ['approve', 'promote', 'abort'].includes(request.purpose)
            },
            run: run ?? 'a local run'
        }
    };
}
function withEnd(record, eventLog) {
    const { verdict, reason } = record.ending;
    eventLog.end(`${verdict}: ${reason}`, verdict, verdict === 'succeeded' ? 'logged' : 'logged-elsewhere');
    return { ...record, events: eventLog.events };
}
function conclude(request, record) {
    const { strategy } = request.spec;
    const { ending, startedAt, finishedAt } = record;
    return {
        ...{ mode: request.mode, ending, startedAt, finishedAt, services: [record] },
        ...(strategy === 'rolling' ? {} : { strategy })
    };
}
//# sourceMappingURL=deploy-compose.js.map

/***/ }),

/***/ 4473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ retryReads)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9308);


const TRIES = 4;
const AGAIN_AFTER_MILLISECONDS = 500;
/** The same world, in which a read that fails temporarily is tried again: one observation is a dozen reads. Changes are sent once. */
function retryReads(world) {
    const { docker, files, lease, proxy, clock } = world;
    return {
        ...world,
        docker: tryingAgain(docker, clock, [
            ...['readFacts', 'projectName', 'imageTemplates', 'readProject', 'configHashes', 'listContainers'],
            ...['foldersOf', 'lastLines', 'hasImage', 'resolveDigest', 'findTask']
        ]),
        files: tryingAgain(files, clock, ['read']),
        lease: tryingAgain(lease, clock, ['now', 'read']),
        proxy: tryingAgain(proxy, clock, ['inspect', 'readServers', 'activeRequests'])
    };
}
/** The same port, some of whose methods are tried again. */
function tryingAgain(port, clock, names) {
    const each = names.map(name => {
        const read = port[name];
        return [name, (...args) => tryAgain(() => read.apply(port, args), clock)];
    });
    return { ...port, ...Object.fromEntries(each) };
}
async function tryAgain(read, clock) {
    for (let tries = 1;; tries += 1) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s) || !(0,_domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassing */ .WG)(error) || tries === TRIES)
                throw error;
            await clock.sleep(AGAIN_AFTER_MILLISECONDS);
        }
    }
}
//# sourceMappingURL=retry-reads.js.map

/***/ }),

/***/ 7540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ migrationName),
/* harmony export */   I: () => (/* binding */ migrationOf)
/* harmony export */ });
/* harmony import */ var _domain_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4855);

/** The migration of a release; undefined where none is asked for, or the release has served before. */
function migrationOf(release, { groups, stored, project }, { spec: { migration } }) {
    const hasServed = groups.stable?.release.id === release.id || stored.some(({ id }) => id === release.id);
    if (migration === undefined || hasServed)
        return undefined;
    return { ...migration, name: migrationName(project.name, release) };
}
const DIGITS = _domain_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .ID_DIGITS */ .Rp / 2;
/** Name of the container that migrates for a release: `shop-migration-3f2a1b4c9c1d2e3f`. */
function migrationName(project, { parts }) {
    const digits = parts.map(({ digest, configHash }) => `${start(digest)}${start(configHash)}`);
    return [project, 'migration', ...digits].join('-');
}
function start(hash) {
    return hash.replace(/^sha256:/, '').slice(0, DIGITS);
}
//# sourceMappingURL=migration.js.map

/***/ }),

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ projectReader),
/* harmony export */   Wh: () => (/* binding */ readProject),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_project_image_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2904);


/** Reads the project with the images that are to be deployed. Throws `bad-input` for a file that Compose does not understand. */
async function readProject({ spec, docker }) {
    const templates = await docker.imageTemplates(spec);
    const variables = new Map();
    for (const [name, imageTemplate] of templates) {
        const variable = variableOf(name, imageTemplate);
        if (variable !== undefined)
            variables.set(name, variable);
    }
    return { project: await docker.readProject(spec, (0,_domain_project_image_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesFor */ .Ec)(variables, spec.images)), variables };
}
/** The findings say why a service that is deployed has none. */
function variableOf(name, imageTemplate) {
    try {
        return (0,_domain_project_image_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .findImageVariable */ .vU)({ name, imageTemplate });
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        return undefined;
    }
}
/** What the image variables are in this release. Throws `bad-input` where the compose file names other repositories by now. */
function valuesOf({ parts }, { variables }) {
    return (0,_domain_project_image_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesFor */ .Ec)(variables, new Map(parts.map(({ service, image }) => [service, image])));
}
/** Reads the project at the first need; a reading that failed is tried again. */
function projectReader(world) {
    let found;
    return () => {
        found ??= readProject(world).catch((error) => {
            found = undefined;
            throw error;
        });
        return found;
    };
}
//# sourceMappingURL=read-project.js.map

/***/ }),

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h2: () => (/* binding */ allContainersOf),
  F8: () => (/* binding */ groupOf),
  Wb: () => (/* binding */ readServer),
  U2: () => (/* binding */ serversOf),
  tC: () => (/* binding */ shareOf),
  Rd: () => (/* binding */ splitServices)
});

// EXTERNAL MODULE: ./build/src/targets/stepped/domain/rollout-note.js
var rollout_note = __webpack_require__(3513);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-servers.js
var proxy_servers = __webpack_require__(7562);
// EXTERNAL MODULE: ./build/src/targets/compose/domain/release/release.js
var release_release = __webpack_require__(4855);
;// CONCATENATED MODULE: ./build/src/targets/compose/domain/release/group-containers.js

/**
 * Puts each container to the release whose part has its service, digest and config hash. A service that two releases share (its image is the same) belongs to
 * the stable one. Containers that no known release explains are a release of their own, with the stable part of each service that they leave
 * out. The file `stable` counts while each of its services has a container; a deployed service that it does not name is taken into the stable release as it was found.
 */
function groupContainers(grouping) {
    const kinds = kindsOf(grouping);
    const stable = findStable(kinds, grouping);
    const stableKeys = new Set(stable === undefined ? [] : (0,release_release/* keysOf */.YD)(stable.id));
    const left = kinds.filter(({ key }) => !stableKeys.has(key));
    const releases = othersOf(left, stable, grouping);
    const group = (release, among) => {
        const keys = new Set((0,release_release/* keysOf */.YD)(release.id));
        const containers = among.filter(({ key }) => keys.has(key)).flatMap(kind => kind.containers);
        return { release: completed(release, kinds, grouping), containers };
    };
    const taken = new Set();
    const others = releases.map(release => {
        const made = group(release, left.filter(({ key }) => !taken.has(key)));
        for (const key of (0,release_release/* keysOf */.YD)(release.id))
            taken.add(key);
        return made;
    });
    return { stable: stable && group(stable, kinds), others };
}
function kindsOf({ containers, images, weightOf }) {
    const seen = containers.filter(({ service, state }) => images.has(service) && state !== 'removing');
    const byKey = new Map();
    for (const container of seen) {
        const key = (0,release_release/* keyOf */.TN)((0,release_release/* partOf */.BU)(container));
        byKey.set(key, [...(byKey.get(key) ?? []), container]);
    }
    return [...byKey].flatMap(([key, own]) => {
        const [first] = own;
        if (first === undefined)
            return [];
        const weight = own.reduce((sum, { id }) => sum + (weightOf.get(id) ?? 0), 0);
        return [
            {
                ...{ key, part: (0,release_release/* partOf */.BU)(first), containers: own, weight },
                createdAt: Math.min(...own.map(each => each.createdAt))
            }
        ];
    });
}
function findStable(kinds, { stableId, rollout, images }) {
    const present = new Set(kinds.map(({ key }) => key));
    const isComplete = (id) => (0,release_release/* readReleaseId */.ph)(id).parts.every(part => !images.has(part.service) || present.has((0,release_release/* keyOf */.TN)(part)));
    const base = [stableId, rollout?.stableId].find(id => id !== undefined && isComplete(id));
    const parts = base === undefined ? [] : (0,release_release/* readReleaseId */.ph)(base).parts;
    const ofCanary = new Set(rollout === undefined ? [] : (0,release_release/* keysOf */.YD)(rollout.canaryId));
    const found = [...images.keys()]
        .filter(name => parts.every(({ service }) => service !== name))
        .flatMap(name => {
        const own = kinds.filter(({ key, part }) => part.service === name && !ofCanary.has(key));
        return own.toSorted((one, other) => other.weight - one.weight || one.createdAt - other.createdAt)[0]?.part ?? [];
    });
    return parts.length + found.length === 0 ? undefined : (0,release_release/* releaseOf */.l7)([...parts, ...found]);
}
/** Known releases that have a container, then those that are found, the newest containers first. */
function othersOf(left, stable, { stored, rollout, images }) {
    const known = [rollout?.canaryId, rollout?.stableId, ...stored.map(({ id }) => id)].filter(id => id !== undefined);
    const releases = [];
    let unexplained = left;
    const take = (release) => {
        const keys = new Set((0,release_release/* keysOf */.YD)(release.id));
        if (unexplained.every(({ key }) => !keys.has(key)))
            return;
        releases.push(release);
        unexplained = unexplained.filter(({ key }) => !keys.has(key));
    };
    for (const id of known)
        if (id !== stable?.id)
            take((0,release_release/* readReleaseId */.ph)(id));
    while (unexplained.length > 0) {
        const newest = unexplained.toSorted((one, other) => other.createdAt - one.createdAt);
        const parts = [...images.keys()].flatMap(name => newest.find(({ part }) => part.service === name)?.part ??
            stable?.parts.find(({ service }) => service === name) ??
            []);
        take((0,release_release/* releaseOf */.l7)(parts));
    }
    return releases;
}
/** The release with all that its containers, the server's list of releases, or what is to be deployed tell of its images. */
function completed(release, kinds, { stored, images }) {
    const same = stored.find(({ id }) => id === release.id);
    const parts = release.parts.map(part => {
        const image = images.get(part.service);
        const digest = image === undefined ? undefined : (0,release_release/* digestIn */.s)(image);
        return (kinds.find(({ key }) => key === (0,release_release/* keyOf */.TN)(part))?.part ??
            same?.parts.find(({ service }) => service === part.service) ??
            (image !== undefined && digest !== undefined && (0,release_release/* keyOf */.TN)({ ...part, digest }) === (0,release_release/* keyOf */.TN)(part)
                ? { ...part, image, digest }
                : part));
    });
    return { ...(0,release_release/* releaseOf */.l7)(parts), id: release.id };
}
//# sourceMappingURL=group-containers.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/split/release-files.js
var release_files = __webpack_require__(2191);
;// CONCATENATED MODULE: ./build/src/targets/compose/use-cases/split/read-server.js





/** Reads containers, proxy and files. `stored`: the lock, as it was read. */
async function readServer(world, read, { lock }) {
    const { docker, proxy, spec, folder, files } = world;
    const kept = (0,release_files/* releaseFiles */.d)(folder, files);
    const [containers, stored, stableId, share] = await Promise.all([
        docker.listContainers(read.project.name),
        kept.readReleases(),
        kept.readStable(),
        kept.readShare()
    ]);
    const servers = await proxy.readServers(serversOf(containers, read.project, world));
    const note = lock && (0,rollout_note/* parseNote */.wd)(lock.note);
    const groups = groupContainers({
        ...{ containers, images: spec.images, stored, stableId },
        rollout: note && { canaryId: note.canary.id, stableId: note.stable?.id },
        weightOf: new Map(servers?.map(({ containerId, weight }) => [containerId, weight]))
    });
    return { ...read, containers, groups, stored, stableId, note, servers, share };
}
/** The containers that have traffic or may get it, as servers of the proxy without weight. */
function serversOf(containers, project, { spec: { ports, proxyService } }) {
    return containers.flatMap(({ id, name, service, addresses, state }) => {
        const port = ports.get(service);
        if (port === undefined || state !== 'running')
            return [];
        const network = sharedNetwork(project, service, proxyService);
        const address = (network === undefined ? undefined : addresses[network]) ?? Object.values(addresses)[0] ?? '';
        return [{ ...{ service, containerId: id, host: name, address, port }, weight: 0 }];
    });
}
/** Full name of the network in which the proxy reaches the service; of a proxy on the host, the service's first. */
function sharedNetwork({ services, networks }, service, proxyService) {
    const networksOf = (name) => services.find(each => each.name === name)?.networks ?? [];
    const own = networksOf(service);
    const shared = own.find(name => networksOf(proxyService).includes(name)) ?? own[0];
    return shared === undefined ? undefined : (networks.get(shared) ?? shared);
}
/** The group of a release; undefined where none of its containers is there. */
function groupOf({ groups: { stable, others } }, id) {
    return [...(stable === undefined ? [] : [stable]), ...others].find(({ release }) => release.id === id);
}
/** Services of a group whose traffic can be split: they have a port, and both releases have containers of them. */
function splitServices({ containers }, { groups: { stable } }, { spec: { ports } }) {
    const own = [...ports.keys()].filter(name => containers.some(({ service }) => service === name));
    return stable === undefined ? own : own.filter(name => stable.containers.some(({ service }) => service === name));
}
/** The share of traffic that a release beside the stable one has; undefined where it cannot be told, or its services differ. */
function shareOf(group, reading, world) {
    const { servers, share } = reading;
    const services = splitServices(group, reading, world);
    if (services.length === 0)
        return share?.releaseId === group.release.id ? share.percent : 0;
    if (servers === undefined)
        return undefined;
    const ids = new Set(group.containers.map(({ id }) => id));
    const [first, ...others] = services.map(name => (0,proxy_servers/* percentOf */.pR)(servers.filter(({ service }) => service === name), ids) ?? 0);
    return others.every(percent => percent === first) ? first : undefined;
}
/** Containers of a release, with those that it shares with the stable one. */
function allContainersOf({ release }, { containers }) {
    const keys = new Set(release.parts.map(release_release/* keyOf */.TN));
    return containers.filter(container => keys.has((0,release_release/* keyOf */.TN)((0,release_release/* partOf */.BU)(container))));
}
//# sourceMappingURL=read-server.js.map

/***/ }),

/***/ 2191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ releaseFiles)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_release_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4855);


/** More are not read. */
const MOST_RELEASES = 50;
function releaseFiles(folder, files) {
    const [stable, releases, share] = [`${folder}/stable`, `${folder}/releases.json`, `${folder}/share`];
    const readReleases = async () => parseReleases(await files.read(releases));
    return {
        readReleases,
        async readStable() {
            const id = (await files.read(stable))?.trim();
            if (id === undefined)
                return undefined;
            if (!isReleaseId(id))
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('rejected', `File ${stable} on the server is malformed. Remove it, and deploy again.`);
            return id;
        },
        // The timer reads a line.
        writeStable: id => files.write(stable, `${id}\n`),
        async storeRelease(release, keep) {
            const others = (await readReleases()).filter(({ id }) => id !== release.id);
            const kept = [release, ...others].toSorted((one, other) => other.servedSince - one.servedSince).slice(0, keep);
            await files.write(releases, `${JSON.stringify(kept, undefined, 2)}\n`);
        },
        async readShare() {
            const [releaseId = '', percent = ''] = (await files.read(share))?.trim().split(' ') ?? [];
            return isReleaseId(releaseId) && /^\d{1,3}(?:\.\d{1,6})?$/.test(percent)
                ? { releaseId, percent: Number(percent) }
                : undefined;
        },
        writeShare: (releaseId, percent) => files.write(share, `${releaseId} ${percent}\n`)
    };
}
/** Anyone who may write to the folder may have written it. */
function parseReleases(text) {
    let parsed;
    try {
        parsed = JSON.parse(text ?? '[]');
    }
    catch {
        return [];
    }
    if (!Array.isArray(parsed))
        return [];
    return parsed
        .flatMap(entry => readRelease(membersOf(entry)) ?? [])
        .toSorted((one, other) => other.servedSince - one.servedSince)
        .slice(0, MOST_RELEASES);
}
function readRelease({ id, label, parts, servedSince, run }) {
    if (typeof id !== 'string' || !isReleaseId(id) || !isText(label))
        return undefined;
    if (!Array.isArray(parts) || typeof servedSince !== 'number' || !Number.isFinite(servedSince))
        return undefined;
    const read = parts.map(part => readPart(membersOf(part)));
    const known = read.filter(part => part !== undefined);
    if (known.length !== (0,_domain_release_release_js__WEBPACK_IMPORTED_MODULE_1__/* .readReleaseId */ .ph)(id).parts.length || known.length !== read.length)
        return undefined;
    return { id, label, parts: known, servedSince, run: isText(run) ? run : undefined };
}
function readPart({ service, image, digest, configHash }) {
    return isText(service) && isText(image) && isText(digest) && isText(configHash)
        ? { service, image, digest, configHash }
        : undefined;
}
function membersOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function isText(value) {
    return typeof value === 'string' && value !== '' && value.length <= 512;
}
function isReleaseId(id) {
    try {
        (0,_domain_release_release_js__WEBPACK_IMPORTED_MODULE_1__/* .readReleaseId */ .ph)(id);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=release-files.js.map

/***/ }),

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseHolder),
/* harmony export */   s: () => (/* binding */ nameHolder)
/* harmony export */ });
/** The name of the one who holds a lock: the run, for people, and a token, for no two attempts are one. */
function nameHolder(run, token) {
    return `${run}#${token}`;
}
/** The run that a holder names. */
function parseHolder(holder) {
    return holder.replace(/#[^#]*$/, '').slice(0, 200);
}
//# sourceMappingURL=holder.js.map

/***/ }),

/***/ 3513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mn: () => (/* binding */ STEPS_AT_MOST),
/* harmony export */   pl: () => (/* binding */ isEnded),
/* harmony export */   se: () => (/* binding */ formatNote),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   wd: () => (/* binding */ parseNote)
/* harmony export */ });
const STAGES = 'forward promote keep back succeeded rolled-back rollback-failed failed stopped'.split(' ');
/** How many steps a rollout may have. */
const STEPS_AT_MOST = 50;
const REASON_LENGTH = 400;
const LABEL_LENGTH = 200;
/** Whether nothing is left to do of it. */
function isEnded({ stage }) {
    return !['forward', 'promote', 'keep', 'back'].includes(stage);
}
/** The share that the canary is to have at its step. */
function shareOf({ steps, index }) {
    return steps[index] ?? 0;
}
function formatNote(note) {
    const named = ({ id, label }) => ({ id, label: label.slice(0, LABEL_LENGTH) });
    return JSON.stringify({
        ...note,
        canary: named(note.canary),
        stable: note.stable && named(note.stable),
        reason: note.reason?.slice(0, REASON_LENGTH)
    });
}
/** Reads a note; undefined where it is not one of ours. Anyone who may change the platform may have written it. */
function parseNote(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { stage, canary, stable, steps, index, since, startedAt, scaleDownDelaySeconds, reason, ...rest } = membersOf(parsed);
    const { times, since: unreadySince } = membersOf(rest.unready);
    const named = { canary: readRevision(canary), stable: readRevision(stable) };
    if (!isStage(stage) || named.canary === undefined || (stable !== undefined && named.stable === undefined))
        return undefined;
    if (!Array.isArray(steps) || steps.length > STEPS_AT_MOST || !steps.every(isShare))
        return undefined;
    if (!isTime(startedAt) || !isTime(scaleDownDelaySeconds) || !isTime(times) || !isTime(index) || index >= steps.length)
        return undefined;
    return {
        ...{ stage, canary: named.canary, stable: named.stable, steps, index, startedAt, scaleDownDelaySeconds },
        since: isTime(since) ? since : undefined,
        isWayBack: rest.isWayBack === true,
        isPaused: rest.isPaused === true,
        unready: { since: isTime(unreadySince) ? unreadySince : undefined, times },
        reason: typeof reason === 'string' ? reason.slice(0, REASON_LENGTH) : undefined
    };
}
function membersOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function readRevision(value) {
    const { id, label } = membersOf(value);
    return typeof id === 'string' && typeof label === 'string' ? { id, label } : undefined;
}
function isStage(value) {
    return typeof value === 'string' && STAGES.includes(value);
}
function isShare(value) {
    return typeof value === 'number' && value >= 0 && value <= 100;
}
function isTime(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
//# sourceMappingURL=rollout-note.js.map

/***/ }),

/***/ 9143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ openDeploymentLog)
/* harmony export */ });
/* harmony import */ var _domain_report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6693);

/** Opens the event log of `subject`; `prefix` is put before its lines in the log. */
function openDeploymentLog({ subject, prefix }, { clock, log }) {
    const events = [];
    const counts = [];
    const excerpts = [];
    const tell = (event, where = 'logged') => {
        if (where === 'logged')
            log.line(`${prefix}${event.text}`);
        events.push({ ...event, at: clock.now(), subject });
    };
    return {
        subject,
        isAlone: prefix === '',
        events,
        counts,
        excerpts,
        milestone: (text, tone = 'neutral') => tell({ text, tone, weight: 'milestone' }),
        end: (text, ending, where) => tell({ text, ending, tone: (0,_domain_report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseVerdict */ .R)(ending).tone, weight: 'milestone' }, where),
        detail: (text, tone = 'neutral') => tell({ text, tone, weight: 'detail' }),
        count(next) {
            const last = counts.at(-1);
            const isSame = last?.desired === next.desired && last.canary === next.canary && last.stable === next.stable;
            if (!isSame)
                counts.push({ ...next, at: clock.now() });
        },
        excerpt(excerpt) {
            excerpts.push(excerpt);
            log.line(`${prefix}${excerpt.title}`);
            for (const line of excerpt.lines)
                log.line(`${prefix}  | ${line}`);
        },
        commands(block) {
            excerpts.push(block);
            log.line(`${prefix}${block.title}:`);
            for (const line of block.lines)
                log.line(line);
        }
    };
}
//# sourceMappingURL=deployment-log.js.map

/***/ }),

/***/ 4075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qm: () => (/* binding */ rollBackLeft),
  Of: () => (/* binding */ rollOut),
  Yv: () => (/* binding */ untilAnswered)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/rollout/tolerates-until.js
var tolerates_until = __webpack_require__(9308);
;// CONCATENATED MODULE: ./build/src/domain/text/capitalize.js
/** The text with a capital first letter. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/**
 * A sentence as the continuation of another one: `The canary failed` after a colon is `the canary failed`. A first word that is no plain
 * English word (`ECS`, `https://…`, `` `resume` ``) stays as it is.
 */
function uncapitalize(sentence) {
    return /^[A-Z][a-z]*\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
//# sourceMappingURL=capitalize.js.map
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(8309);
// EXTERNAL MODULE: ./build/src/domain/text/moment.js
var moment = __webpack_require__(5098);
// EXTERNAL MODULE: ./build/src/domain/rollout/verdict.js
var rollout_verdict = __webpack_require__(3177);
;// CONCATENATED MODULE: ./build/src/domain/rollout/conclude-rollout.js




const PREVIOUS = 'the previous revision';
/** Explains how the rollout ended: verdict, code and sentence. */
function concludeRollout(end, facts) {
    const ending = concludeEnd(end, facts);
    if (facts.running === undefined || end.kind === 'succeeded' || end.kind === 'unknown')
        return ending;
    return { ...ending, reason: (0,join_sentences/* joinSentences */.D)(ending.reason, `Now ${facts.running}.`) };
}
function concludeEnd(end, facts) {
    const { to, from } = facts;
    switch (end.kind) {
        case 'succeeded':
            return {
                verdict: 'succeeded',
                reasonCode: end.success?.code ?? 'deployed',
                reason: end.success?.reason ?? `${to} is serving 100% of traffic.`
            };
        case 'left':
            return failFor(end.abort, to, { reasonCode: end.abort.cause, then: end.because });
        case 'unended':
            return failFor(end.abort, to, { reasonCode: 'rollback-unfinished', then: end.reason });
        case 'paused':
            return concludePaused(end, facts);
        case 'rolled-back':
            return concludeRolledBack(end.reason, facts);
        case 'rollback-failed':
            return fail('rollback-failed', `The rollback of ${to}${from === undefined ? '' : ` to ${from}`} failed. ${end.reason}`);
        case 'rollback-too-late':
            return fail('rollback-unfinished', `${to} is still serving 100% of traffic; it was too late to roll back. ${end.reason}`);
        case 'reverted':
            return concludeReverted(end, facts);
        case 'failed':
            return fail(facts.abort?.cause ?? facts.platformCause ?? 'stopped', (0,join_sentences/* joinSentences */.D)(`The deployment of ${to} failed.`, end.reason, failuresBehind(facts)));
        case 'stopped':
            return fail('stopped', `The deployment of ${to} was stopped. ${end.reason}`);
        case 'superseded':
            return { verdict: 'superseded', reasonCode: 'superseded', reason: `${to} was superseded by ${end.by}.` };
        case 'unknown':
            return {
                verdict: 'unknown',
                reasonCode: end.code ?? (facts.isVisible ? 'unconfirmed' : 'not-visible'),
                reason: end.reason
            };
    }
}
function concludePaused(end, facts) {
    const reason = (0,join_sentences/* joinSentences */.D)(end.reason, describeExpiry(end.expiresAt, facts));
    return facts.endsAtFullTraffic && end.canaryPercent === 100
        ? { verdict: 'succeeded', reasonCode: 'traffic-shifted', reason }
        : { verdict: 'paused', reasonCode: 'paused', reason };
}
function describeExpiry(expiresAt, { platformName, from = PREVIOUS }) {
    return expiresAt === undefined
        ? 'The rollout stays paused until it is continued or rolled back.'
        : `${platformName} rolls back to ${from} at ${(0,moment/* formatMoment */.K9)(expiresAt)} unless the rollout is continued.`;
}
function concludeRolledBack(said, facts) {
    const { abort, platformName, from = PREVIOUS } = facts;
    const cause = abort?.cause ?? facts.platformCause ?? 'rolled-back-by-others';
    if (facts.running !== undefined)
        return {
            verdict: (0,rollout_verdict/* verdictFor */.Xb)(cause, 'rolled-back'),
            reasonCode: cause,
            reason: (0,join_sentences/* joinSentences */.D)(`${rollout_verdict/* ROLLED_BACK */.jC} ${facts.to}: ${uncapitalize(said)}`, failuresBehind(facts))
        };
    const back = facts.canaryPercent === 0
        ? `${from} is serving 100% of traffic.`
        : `${platformName} reports that ${from} is serving traffic again.`;
    const where = facts.reachedPercent === undefined ? 'before the canary received traffic' : `at ${facts.reachedPercent}%`;
    return {
        verdict: (0,rollout_verdict/* verdictFor */.Xb)(cause, 'rolled-back'),
        reasonCode: cause,
        reason: (0,join_sentences/* joinSentences */.D)(`${rollout_verdict/* ROLLED_BACK */.jC}${abort === undefined ? ` by ${platformName}` : ''} ${where}: ${uncapitalize(said)}`, failuresBehind(facts), back)
    };
}
/** The reason of a platform for its circuit breaker has no cause. */
function failuresBehind({ abort, platformCause, failures }) {
    return (abort?.cause ?? platformCause) === 'circuit-breaker' ? failures : undefined;
}
function concludeReverted({ end, abort }, { from = PREVIOUS }) {
    const late = (0,join_sentences/* joinSentences */.D)(uncapitalize(abort.reason), `The deployment completed before the rollback took effect, so ${from} was deployed again`);
    if (end.kind === 'succeeded')
        return {
            verdict: (0,rollout_verdict/* verdictFor */.Xb)(abort.cause, 'rolled-back'),
            reasonCode: abort.cause,
            reason: `${rollout_verdict/* ROLLED_BACK */.jC}: ${late}. It is serving 100% of traffic.`
        };
    if (end.kind === 'unknown')
        return {
            verdict: 'unknown',
            reasonCode: end.code ?? 'unconfirmed',
            reason: (0,join_sentences/* joinSentences */.D)(capitalize(late), end.reason)
        };
    return fail('rollback-unfinished', `${capitalize(late)}, but that deployment did not succeed (${end.kind}).`);
}
function failFor({ cause, reason }, to, { reasonCode, then }) {
    const verdict = (0,rollout_verdict/* verdictFor */.Xb)(cause, 'failed');
    return {
        verdict,
        reasonCode: verdict === 'failed' ? reasonCode : cause,
        reason: (0,join_sentences/* joinSentences */.D)(`The deployment of ${to} failed: ${uncapitalize(reason)}`, then)
    };
}
function fail(reasonCode, reason) {
    return { verdict: 'failed', reasonCode, reason };
}
//# sourceMappingURL=conclude-rollout.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/refusal.js

/** A start that found the rollout to be refused: the platform has changed since it was prepared. Nothing was started. */
class StartRefused extends errors/* DeployError */.s {
    refusal;
    constructor(refusal) {
        super('conflict', refusal.reason);
        this.refusal = refusal;
    }
}
//# sourceMappingURL=refusal.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/combine-reports.js
/** Any fail outweighs any inconclusive, which outweighs every pass. Gates that only observe do not count. */
function combineReports(reports) {
    const deciding = reports.filter(({ gate }) => gate.mode === 'enforce');
    for (const kind of ['fail', 'inconclusive']) {
        const by = deciding.filter(({ result }) => result.kind === kind);
        const reason = kind === 'fail' ? `Failed: ${names(by)}.` : by.map(quote).join(' ');
        if (by.length > 0)
            return { kind, reason, clause: by.flatMap(clauseOf)[0] ?? '', by };
    }
    return { kind: 'pass', reason: describePass(deciding), clause: '', by: deciding };
}
/** Many that found nothing are named; what each saw is evidence, not the reason. */
function describePass(deciding) {
    if (deciding.length === 0)
        return 'All gates are in observe mode, so none decides.';
    const passed = deciding.filter(({ result }) => result.kind === 'pass');
    const others = deciding.filter(({ result }) => result.kind !== 'pass');
    const said = [describePassed(passed), others.length === 0 ? '' : `Not compared: ${names(others)}.`];
    return said.filter(part => part !== '').join(' ');
}
function describePassed(passed) {
    if (passed.length === 0)
        return '';
    return passed.length === 1 ? `${names(passed)} passed.` : `All ${passed.length} gates passed: ${names(passed)}.`;
}
function names(reports) {
    return reports.map(({ gate }) => gate.name).join(', ');
}
function clauseOf({ result }) {
    return 'clause' in result ? [result.clause] : [];
}
function quote({ gate, result }) {
    return `${gate.name}: ${result.reason}`;
}
//# sourceMappingURL=combine-reports.js.map
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(521);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/decide-bake.js


/** The last moment at which an answer to a pause is sure to arrive before the platform answers it. */
const EXPIRY_MARGIN_SECONDS = 120;
/** Which look this is. */
function bakePhase({ startedAt, bakeSeconds }, now) {
    return now < startedAt + bakeSeconds * 1000 ? 'interim' : 'final';
}
/** A fail ends the step immediately, a pass at the end of the bake. Without enough evidence, the bake is extended up to its limit; then the policy decides. */
function decideBake(combined, bake, now) {
    if (combined.kind === 'fail') {
        const { clause, reason } = combined;
        return { kind: 'abort', cause: 'gate', clause, reason };
    }
    const bakedAt = bake.startedAt + bake.bakeSeconds * 1000;
    const limitAt = lastMoment(bake, bakedAt);
    if (now < bakedAt && now < limitAt) {
        return {
            kind: 'undecided',
            waitingFor: `the bake time, ${(0,duration/* formatDuration */.a3)(bakedAt - now)} left`,
            untilAt: Math.min(bakedAt, limitAt)
        };
    }
    if (combined.kind === 'pass' && now >= bakedAt)
        return { kind: 'continue', reason: combined.reason };
    if (now < limitAt) {
        return {
            kind: 'undecided',
            waitingFor: `more evidence, at most ${(0,duration/* formatDuration */.a3)(limitAt - now)}. ${combined.reason}`,
            untilAt: limitAt
        };
    }
    return settleDoubt(bake.onInconclusive, combined);
}
function lastMoment({ startedAt, bakeMaxSeconds, expiresAt }, bakedAt) {
    const limitAt = Math.max(bakedAt, startedAt + bakeMaxSeconds * 1000);
    return expiresAt === undefined ? limitAt : Math.min(limitAt, expiresAt - EXPIRY_MARGIN_SECONDS * 1000);
}
function settleDoubt(policy, combined) {
    const reason = `There was not enough evidence in time. ${combined.reason}`;
    const clause = `there was not enough evidence (${combined.clause})`;
    if (policy === 'abort')
        return { kind: 'abort', cause: 'inconclusive', clause, reason };
    return { kind: policy, reason: policy === 'pause' ? `${capitalize(clause)}.` : reason };
}
//# sourceMappingURL=decide-bake.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-figures.js
var format_figures = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/e-value.js
var e_value = __webpack_require__(3581);
;// CONCATENATED MODULE: ./build/src/domain/gate/statistics/absolute-test.js

const RATE_AT_MOST = 0.999;
/**
 * Tests whether one side's rate of bad requests is above `maxRate`, after each minute: the last entry is the state now, and the
 * others show since when this is true. A binomial likelihood ratio, spread over the alternatives.
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
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/bucket.js
var bucket = __webpack_require__(5658);
// EXTERNAL MODULE: ./build/src/domain/gate/describe/describe-strength.js
var describe_strength = __webpack_require__(3529);
// EXTERNAL MODULE: ./build/src/domain/gate/gate-result.js
var gate_result = __webpack_require__(6159);
// EXTERNAL MODULE: ./build/src/domain/gate/traffic-rule.js
var traffic_rule = __webpack_require__(7904);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-absolute.js







/**
 * Judges the canary against the service level. When the stable revision breaches it as well, the canary may not be the cause:
 * the gate waits some minutes, and fails if the breach lasts.
 */
function judgeAbsolute(gate, window) {
    const canary = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.canary));
    const stable = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.stable));
    const history = absoluteTest(window.buckets.map(bucket => bucket.canary), gate.maxRate);
    const now = history.at(-1) ?? { logE: 0, badMinutes: 0 };
    const evidence = {
        abortProgress: (0,e_value/* failProgress */.ez)(now, gate.alpha),
        dataProgress: (0,traffic_rule/* trafficProgress */.d0)(gate, window),
        data: (0,traffic_rule/* trafficData */.Sb)(gate, window),
        canary: (0,gate_result/* toTraffic */.X)(canary),
        stable: (0,gate_result/* toTraffic */.X)(stable),
        test: (0,e_value/* testEvidence */.GQ)(now, gate.alpha),
        minutes: { judged: history.length, bad: now.badMinutes, badToFail: e_value/* BAD_MINUTES_TO_FAIL */.VL }
    };
    const level = `the accepted ${(0,format_figures/* formatRate */.CE)(gate.maxRate)}`;
    const seen = `${(0,traffic_rule/* describeSide */.Nd)('canary', canary, gate.signal)} (${(0,describe_strength/* describeStrength */.d)(now, gate.alpha)})`;
    const failing = countFailingMinutes(history, gate.alpha);
    if (failing === 0)
        return (0,traffic_rule/* passWithTraffic */.xM)(gate, window, { reason: `Within ${level}: ${seen}.`, evidence });
    const clause = `${(0,traffic_rule/* clauseOfCanary */.rn)(canary, gate.signal)}, above the limit of ${(0,format_figures/* formatRate */.CE)(gate.maxRate)}`;
    if (!isStableFailing(gate, window))
        return { kind: 'fail', reason: `Above ${level}: ${seen}.`, clause, evidence };
    const both = `Both revisions breach ${level}: ${seen}, ${(0,traffic_rule/* describeSide */.Nd)('stable', stable, gate.signal)}`;
    const shared = `canary and stable both exceed ${(0,format_figures/* formatRate */.CE)(gate.maxRate)}: ${(0,traffic_rule/* clauseOfCanary */.rn)(canary, gate.signal)}, ${(0,traffic_rule/* clauseOfStable */.IM)(stable)}`;
    if (failing > gate.sharedBreachMinutes)
        return { kind: 'fail', reason: `${both}. Wait until stable recovers.`, clause: shared, evidence };
    return {
        kind: 'inconclusive',
        doubt: 'shared-breach',
        reason: `${both}; waiting for recovery, minute ${failing} of ${gate.sharedBreachMinutes}.`,
        clause: shared,
        // It fails only when the wait is over too.
        evidence: { ...evidence, abortProgress: failing / (gate.sharedBreachMinutes + 1) }
    };
}
/** For how many minutes, until now, the test has been failing. */
function countFailingMinutes(history, alpha) {
    return history.length - 1 - history.findLastIndex(state => !(0,e_value/* isFailing */.DI)(state, alpha));
}
function isStableFailing(gate, window) {
    const history = absoluteTest(window.buckets.map(bucket => bucket.stable), gate.maxRate);
    const now = history.at(-1);
    return now !== undefined && (0,e_value/* isFailing */.DI)(now, gate.alpha);
}
//# sourceMappingURL=judge-absolute.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-alarms.js

/** Judges by alarms of the platform. One without data does not fail: an alarm on errors has no data while there are none. */
function judgeAlarms({ alarms, called }, { alarms: states }) {
    if (states === undefined) {
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: 'The alarms have not been read yet.',
            clause: 'the alarms could not be read',
            evidence: { abortProgress: 0, dataProgress: 0 }
        };
    }
    const ringing = alarms.filter(name => states.get(name) === 'ALARM');
    if (ringing.length > 0) {
        const { length } = ringing;
        const clause = `${length === 1 ? 'alarm' : 'alarms'} ${ringing.join(', ')} ${length === 1 ? 'is' : 'are'} in ALARM`;
        return { kind: 'fail', reason: `${capitalize(clause)}.`, clause, evidence: { abortProgress: 1, dataProgress: 1 } };
    }
    const missing = alarms.filter(name => !states.has(name));
    if (missing.length > 0) {
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: `There is no ${called} named ${missing.join(', ')}.`,
            clause: `there is no ${called} named ${missing.join(', ')}`,
            evidence: { abortProgress: 0, dataProgress: (alarms.length - missing.length) / alarms.length }
        };
    }
    return { kind: 'pass', reason: describeQuiet(alarms, states), evidence: { abortProgress: 0, dataProgress: 1 } };
}
function describeQuiet(alarms, states) {
    const unsure = alarms.filter(name => states.get(name) !== 'OK');
    const quiet = alarms.length === 1 ? 'The alarm is not in ALARM' : `None of ${alarms.length} alarms is in ALARM`;
    return unsure.length === 0 ? `${quiet}.` : `${quiet}; without data: ${unsure.join(', ')}.`;
}
//# sourceMappingURL=judge-alarms.js.map
// EXTERNAL MODULE: ./build/src/domain/secret-address/public-address.js
var public_address = __webpack_require__(3768);
// EXTERNAL MODULE: ./build/src/domain/gate/judge/check-probe.js
var check_probe = __webpack_require__(5847);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-http.js



/** Judges by probes: good ones in a row pass; none of them within the time, or as many bad ones in a row later, fail. */
function judgeHttp(gate, { probes, now }) {
    const seen = (probes.get(gate.name) ?? []).toSorted((one, other) => one.at - other.at);
    const mismatches = seen.map(probe => (0,check_probe/* findMismatch */._)(probe.outcome, gate.expect));
    const good = countTrailing(mismatches, mismatch => mismatch === undefined);
    const bad = countTrailing(mismatches, mismatch => mismatch !== undefined);
    const spent = spentSeconds(seen, now);
    const url = (0,public_address/* publicAddress */.W)(gate.url);
    const needed = `${gate.timesInARow} consecutive ${gate.timesInARow === 1 ? 'probe' : 'probes'}`;
    const last = mismatches.at(-1);
    const ending = last === undefined ? '' : `; the last: ${last}`;
    const dataProgress = (0,gate_result/* progressOf */.j)(good, gate.timesInARow);
    const data = { seen: Math.min(good, gate.timesInARow), needed: gate.timesInARow, unit: 'healthy probes' };
    if (hasRun(mismatches, gate.timesInARow)) {
        const abortProgress = (0,gate_result/* progressOf */.j)(bad, gate.timesInARow);
        const evidence = { abortProgress, dataProgress, data };
        if (bad >= gate.timesInARow)
            return {
                kind: 'fail',
                reason: `${url} was healthy, then failed ${bad} consecutive ${bad === 1 ? 'probe' : 'probes'}${ending}.`,
                clause: `${url} was healthy, then failed ${bad} consecutive ${bad === 1 ? 'probe' : 'probes'}`,
                evidence
            };
        if (good >= gate.timesInARow)
            return {
                kind: 'pass',
                reason: `${url} passed ${good} consecutive ${good === 1 ? 'probe' : 'probes'}.`,
                evidence
            };
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: `${url} did not pass every probe${ending}.`,
            clause: `${url} did not pass every probe`,
            evidence
        };
    }
    if (spent >= gate.withinSeconds) {
        return {
            kind: 'fail',
            reason: `${url} did not pass ${needed} within ${gate.withinSeconds} s${ending}.`,
            clause: `${url} did not pass ${needed} within ${gate.withinSeconds} s${ending}`,
            evidence: { abortProgress: 1, dataProgress, data }
        };
    }
    return {
        kind: 'inconclusive',
        doubt: 'insufficient-data',
        reason: `Waiting for ${url} to pass ${needed}: ${good} so far${ending}.`,
        clause: `${url} has not passed ${needed} yet`,
        evidence: { data, abortProgress: (0,gate_result/* progressOf */.j)(spent, gate.withinSeconds), dataProgress }
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
;// CONCATENATED MODULE: ./build/src/domain/gate/statistics/relative-test.js

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
function logRatio({ canary, stable }, accepted, worse) {
    if (canary.n === 0 || stable.n === 0)
        return 0;
    const common = Math.log((worse * canary.n + stable.n) / (accepted * canary.n + stable.n));
    return canary.bad * (Math.log(worse / accepted) - common) - stable.bad * common;
}
function isBad({ canary, stable }, accepted) {
    return canary.bad > 0 && stable.n > 0 && canary.bad * stable.n > accepted * stable.bad * canary.n;
}
//# sourceMappingURL=relative-test.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-relative.js






/** Judges the canary against the stable revision, by one running test over all steps. */
function judgeRelative(gate, window) {
    const canary = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.canary));
    const stable = (0,bucket/* sumCounts */.W_)(window.buckets.map(bucket => bucket.stable));
    const test = relativeTest(window.buckets, gate.tolerance);
    const evidence = {
        abortProgress: (0,e_value/* failProgress */.ez)(test, gate.alpha),
        dataProgress: (0,traffic_rule/* trafficProgress */.d0)(gate, window),
        data: (0,traffic_rule/* trafficData */.Sb)(gate, window),
        canary: (0,gate_result/* toTraffic */.X)(canary),
        stable: (0,gate_result/* toTraffic */.X)(stable),
        test: (0,e_value/* testEvidence */.GQ)(test, gate.alpha),
        minutes: { judged: window.buckets.length, bad: test.badMinutes, badToFail: e_value/* BAD_MINUTES_TO_FAIL */.VL }
    };
    const sides = `${(0,traffic_rule/* describeSide */.Nd)('canary', canary, gate.signal)}, ${(0,traffic_rule/* describeSide */.Nd)('stable', stable, gate.signal)}`;
    const times = `${Number((1 + gate.tolerance).toFixed(3))} times the stable rate`;
    const strength = (0,describe_strength/* describeStrength */.d)(test, gate.alpha);
    if ((0,e_value/* isFailing */.DI)(test, gate.alpha)) {
        return {
            kind: 'fail',
            reason: `Worse than ${times}: ${sides} (${strength}; ${test.badMinutes} bad minutes).`,
            clause: `${(0,traffic_rule/* clauseOfCanary */.rn)(canary, gate.signal)}, ${(0,traffic_rule/* clauseOfStable */.IM)(stable)}`,
            evidence
        };
    }
    if (window.canaryPercent >= 100) {
        const before = stable.n === 0 ? '' : `. Result of the earlier steps: ${sides} (${strength})`;
        const reason = `All traffic is on the canary, so there is no stable traffic to compare with${before}.`;
        return { kind: 'not-compared', reason, evidence: { ...evidence, dataProgress: 1 } };
    }
    return (0,traffic_rule/* passWithTraffic */.xM)(gate, window, { reason: `Not worse than ${times}: ${sides} (${strength}).`, evidence });
}
//# sourceMappingURL=judge-relative.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/judge/judge-series.js + 1 modules
var judge_series = __webpack_require__(6540);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-targets.js

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
        return {
            kind: 'inconclusive',
            doubt: 'insufficient-data',
            reason: 'The targets have not been read yet.',
            clause: 'the targets could not be read',
            evidence
        };
    }
    if (unhealthy >= READINGS_TO_FAIL) {
        const clause = `${describe(last)} in ${unhealthy} consecutive readings${why(last)}`;
        return { kind: 'fail', reason: `${capitalize(clause)}.`, clause, evidence };
    }
    if (unhealthy > 0 || last.healthy === 0) {
        const clause = `${describe(last)}${why(last)}`;
        return { kind: 'inconclusive', doubt: 'insufficient-data', reason: `${capitalize(clause)}.`, clause, evidence };
    }
    return { kind: 'pass', reason: `All ${last.healthy} canary targets are healthy.`, evidence };
}
function describe({ healthy, unhealthy }) {
    return healthy + unhealthy === 0
        ? 'the canary has no target yet'
        : `${unhealthy} of ${healthy + unhealthy} canary targets are unhealthy`;
}
function why({ reasons }) {
    return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
}
//# sourceMappingURL=judge-targets.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/judge/judge-threshold.js
var judge_threshold = __webpack_require__(8297);
// EXTERNAL MODULE: ./build/src/domain/gate/statistics/judged-window.js
var judged_window = __webpack_require__(5482);
// EXTERNAL MODULE: ./build/src/domain/gate/signal.js
var gate_signal = __webpack_require__(8510);
;// CONCATENATED MODULE: ./build/src/domain/gate/judge/judge-gates.js









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
        clause: `the ${source} could not be read ${failed} times in a row`,
        evidence: { abortProgress: 0, dataProgress: 0 }
    };
}
function judge(gate, { plan, observations, phase }) {
    const window = (judged) => (0,judged_window/* selectWindow */.vp)(observations.signals.get((0,gate_signal/* signalKey */.k)(judged.signal)) ?? [], observations, plan);
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
            return (0,judge_series/* judgeSeries */.B)(gate, (0,judged_window/* selectMinutes */.wA)(observations.series.get(gate.name) ?? [], observations, plan), phase);
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
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/bake-of-step.js
/** Missing data decides nothing during an outage: the step's limit is extended by the length of the outage. */
const UNREAD_MILLISECONDS_AT_MOST = 600_000;
/** Notes whether this look could read everything. For how many milliseconds of the step something could not be read, ten minutes at most. */
function noteReadings({ unreadable, failedReads }, step, { now }) {
    const isFailing = Object.values(failedReads).some(failed => failed > 0);
    const soFar = step.unreadMilliseconds + (isFailing || unreadable !== undefined ? now - step.readAt : 0);
    if (!isFailing)
        Object.assign(step, { readAt: now, unreadMilliseconds: soFar });
    return Math.min(soFar, UNREAD_MILLISECONDS_AT_MOST);
}
/** How long a step is baked. Before there is traffic that is as long as its probes take. */
function bakeOfStep(plan, { stop, step, unreadMilliseconds, lateMilliseconds, probes }) {
    const isBeforeTraffic = step.canaryPercent === 0;
    const bakeMaxSeconds = plan.bakeMaxSeconds + lateMilliseconds / 1000;
    const withinSeconds = isBeforeTraffic ? Infinity : bakeMaxSeconds;
    const probing = probingSeconds(plan.gates, { startedAt: step.startedAt, withinSeconds, probes });
    return {
        startedAt: step.startedAt,
        bakeSeconds: isBeforeTraffic ? 0 : plan.bakeSeconds,
        bakeMaxSeconds: (isBeforeTraffic ? probing : Math.max(bakeMaxSeconds, probing)) + unreadMilliseconds / 1000,
        onInconclusive: isBeforeTraffic ? 'abort' : plan.onInconclusive,
        expiresAt: stop.expiresAt
    };
}
/**
 * How long a step lasts, so that each probe that never succeeds has failed its gate: `within` counts from the first probe, which comes after
 * the start of the step. A shorter step would end `inconclusive` where the gate is about to fail.
 */
function probingSeconds({ gates }, { startedAt, withinSeconds, probes }) {
    const each = gates.map(gate => {
        if (gate.kind !== 'http' || gate.withinSeconds > withinSeconds)
            return 0;
        const [first] = (probes.get(gate.name) ?? []).map(({ at }) => at).sort((one, other) => one - other);
        return gate.withinSeconds + Math.max(0, (first ?? startedAt) - startedAt) / 1000;
    });
    return Math.max(0, ...each);
}
//# sourceMappingURL=bake-of-step.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/statistics/align-minutes.js

/**
 * Puts the minutes of both sides beside each other, from `from` up to `to` (whole minutes, the end not included). A side
 * without a datapoint served nothing: load balancers publish a metric only while requests flow.
 */
function alignMinutes(sides, { from, to }) {
    const canary = indexByMinute(sides.canary);
    const stable = indexByMinute(sides.stable);
    const minutes = Math.max(0, Math.ceil((to - from) / bucket/* BUCKET_MILLISECONDS */.oQ));
    return Array.from({ length: minutes }, (_, index) => {
        const t = from + index * bucket/* BUCKET_MILLISECONDS */.oQ;
        return { t, canary: canary.get(t) ?? NOTHING, stable: stable.get(t) ?? NOTHING };
    });
}
const NOTHING = { n: 0, bad: 0 };
function indexByMinute(minutes) {
    return new Map(minutes.map(({ at, n, bad }) => [at, soundCounts(n, bad)]));
}
/** Counts as the tests need them: an interpolated count is a fraction, and two metrics of one minute may arrive at different times. */
function soundCounts(n, bad) {
    const requests = Math.max(0, Math.round(n));
    return { n: requests, bad: Math.min(requests, Math.max(0, Math.round(bad))) };
}
//# sourceMappingURL=align-minutes.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/read-evidence.js


const MINUTE = 60_000;
/**
 * Reads the whole window again each time another minute is judged, so that late datapoints correct themselves; not in between.
 * Everything that the gates want is read together.
 */
async function readEvidence({ gates, metricDelaySeconds }, state, { evidence, clock }) {
    const start = state.weights.find(({ canaryPercent }) => canaryPercent > 0)?.at;
    const compared = gates.filter(gate => gate.kind === 'mann-whitney');
    const signals = signalsOf(gates);
    const percentiles = percentilesOf(gates);
    if (signals.length + compared.length === 0 || start === undefined)
        return;
    const judgedUpTo = floorToMinute(clock.now() - metricDelaySeconds * 1000);
    const window = { from: floorToMinute(start), to: floorToMinute(clock.now()) };
    if (judgedUpTo <= state.metrics.upTo || window.to <= window.from)
        return;
    const slowerThanMilliseconds = signals.flatMap(signal => signal.kind === 'slow' ? [signal.slowerThanMilliseconds] : []);
    const measured = await evidence.measure({
        ...window,
        traffic: signals.length === 0 ? undefined : { slowerThanMilliseconds },
        series: compared.map(({ metric }) => metric),
        percentiles
    });
    if (measured === undefined)
        return;
    state.metrics = {
        upTo: judgedUpTo,
        signals: new Map(signals.map(signal => [(0,gate_signal/* signalKey */.k)(signal), bucketsOf(signal, measured, window)])),
        series: new Map(compared.map(({ name }, index) => [name, pointsOf(measured.series[index], window)])),
        percentiles: new Map(percentiles.map((each, index) => [each, pointsOf(measured.percentiles[index], window)]))
    };
}
/** Errors are read in any case: the report shows them whatever is judged. */
function signalsOf(gates) {
    const judged = gates.flatMap(gate => ('signal' in gate ? [gate.signal] : []));
    if (judged.length === 0)
        return [];
    const errors = { kind: 'errors' };
    return [...new Map([errors, ...judged].map(signal => [(0,gate_signal/* signalKey */.k)(signal), signal])).values()];
}
/** The percentiles that gates are written with: a share of slow requests decides, and people ask for the percentile. */
function percentilesOf(gates) {
    const named = gates.flatMap(gate => 'signal' in gate && gate.signal.kind === 'slow' ? (gate.signal.percentile ?? []) : []);
    return [...new Set(named)];
}
function bucketsOf(signal, { canary, stable, unsettled }, window) {
    const side = (minutes) => minutes.map(minute => count(minute, signal));
    return alignMinutes({ canary: side(canary), stable: side(stable) }, window).filter(({ t }) => !unsettled.has(t));
}
function count({ at, requests, bad, slow }, signal) {
    return { at, n: requests, bad: signal.kind === 'errors' ? bad : (slow.get(signal.slowerThanMilliseconds) ?? 0) };
}
/** The minutes of both sides of one metric beside each other. */
function pointsOf(measured, { from, to }) {
    return Array.from({ length: (to - from) / MINUTE }, (_, index) => {
        const t = from + index * MINUTE;
        return { t, canary: measured?.canary.get(t), stable: measured?.stable.get(t) };
    });
}
function floorToMinute(at) {
    return Math.floor(at / MINUTE) * MINUTE;
}
//# sourceMappingURL=read-evidence.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/gather-observations.js



/** Reads everything that the gates look at. What cannot be read is counted, and never taken for zero. */
async function gatherObservations(plan, state, dependencies) {
    const { gates } = plan;
    await readCounted(state, 'metrics', () => readEvidence(plan, state, dependencies));
    const alarms = await readCounted(state, 'alarms', () => readAlarms(gates, dependencies));
    if (gates.some(gate => gate.kind === 'targets')) {
        await readCounted(state, 'targets', () => readTargets(state, dependencies));
    }
    await Promise.all(gates.filter(gate => gate.kind === 'http').map(gate => probe(gate, state, dependencies)));
    return {
        now: dependencies.clock.now(),
        weights: state.weights,
        signals: state.metrics.signals,
        alarms,
        probes: state.probes,
        targets: state.targets,
        series: state.metrics.series,
        failedReads: state.failedReads
    };
}
/** A denied source ends the rollout's watch immediately; one that does not answer is asked again at the next look. */
async function readCounted(state, source, read) {
    try {
        const result = await read();
        state.failedReads[source] = 0;
        return result;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !(0,tolerates_until/* isPassing */.WG)(error))
            throw error;
        state.failedReads[source] += 1;
        return undefined;
    }
}
async function readAlarms(gates, { evidence }) {
    const names = gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []));
    return names.length === 0 ? undefined : evidence.alarms(names);
}
async function readTargets(state, { evidence, clock }) {
    const health = await evidence.health();
    if (health !== undefined)
        state.targets.push({ at: clock.now(), ...health });
}
/** One probe each `everySeconds`: a look in between asks nothing. */
async function probe(gate, state, { prober, clock }) {
    const seen = state.probes.get(gate.name) ?? [];
    const at = clock.now();
    if (at < (seen.at(-1)?.at ?? 0) + gate.everySeconds * 1000)
        return;
    const outcome = await prober.probe({
        url: gate.url,
        method: gate.method,
        headers: gate.requestHeaders,
        timeoutMilliseconds: gate.timeoutSeconds * 1000
    });
    state.probes.set(gate.name, [...seen, { at, outcome }]);
}
//# sourceMappingURL=gather-observations.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/rollout-state.js
/** A rollout before the first observation. */
function initialState(startedAt) {
    return {
        startedAt,
        observed: undefined,
        abort: undefined,
        rollbackRequested: false,
        judgement: undefined,
        unreadable: undefined,
        driftSeen: undefined,
        weights: [],
        steps: [],
        metrics: { upTo: 0, signals: new Map(), series: new Map(), percentiles: new Map() },
        probes: new Map(),
        targets: [],
        failedReads: { metrics: 0, alarms: 0, targets: 0 },
        loggedProgress: '',
        loggedEvidence: ''
    };
}
/** The step at this weight: the one that continues, or a new one. */
function openStep({ steps }, canaryPercent, startedAt) {
    const last = steps.at(-1);
    if (last?.canaryPercent === canaryPercent)
        return last;
    if (last !== undefined)
        last.finishedAt ??= startedAt;
    const step = {
        canaryPercent,
        startedAt,
        finishedAt: undefined,
        decidedAt: undefined,
        verdict: undefined,
        reason: '',
        reports: [],
        readAt: startedAt,
        unreadMilliseconds: 0
    };
    steps.push(step);
    return step;
}
/** Notes the canary's share where it is another than before: the step at the previous share has ended. */
function noteShare(state, observed, origin) {
    const { at, canaryPercent } = observed;
    if (canaryPercent === undefined)
        return;
    noteWeight(state, observed, origin);
    const last = state.steps.at(-1);
    if (last !== undefined && last.canaryPercent !== canaryPercent)
        last.finishedAt ??= at;
}
/**
 * Of a rollout that another run started, the earlier weights are unknown: its canary has served nothing but this rollout's traffic since
 * the rollout began, and this step began with its stop.
 */
function noteWeight({ weights, steps }, { at, canaryPercent = 0, startedAt, stop }, origin) {
    if (canaryPercent === (weights.at(-1)?.canaryPercent ?? 0))
        return;
    const isTakenOver = origin === 'joined' && weights.length === 0 && steps.length === 0;
    if (isTakenOver && startedAt !== undefined)
        weights.push({ at: startedAt, canaryPercent }, { at: stop?.since ?? at, canaryPercent });
    else
        weights.push({ at, canaryPercent });
}
//# sourceMappingURL=rollout-state.js.map
// EXTERNAL MODULE: ./build/src/domain/gate/describe/format-progress.js
var format_progress = __webpack_require__(6277);
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/log-evidence.js



/** One line when the evidence is other than before: both sides' requests and errors, how close to an abort, how close to enough. */
function logEvidence(state, step, { decision, untilAt, now, eventLog }) {
    const line = [`${step.canaryPercent}%`, describeSides(step), (0,format_progress/* describeProgress */.v)(step.reports)]
        .filter(part => part !== undefined)
        .join(' · ');
    if (line === state.loggedEvidence)
        return;
    state.loggedEvidence = line;
    const left = decision.kind === 'undecided' && untilAt > now ? ` · ${(0,duration/* formatDuration */.a3)(untilAt - now)} of bake left` : '';
    eventLog.detail(`${line}${left}`, decision.kind === 'abort' ? 'bad' : 'neutral');
}
function describeSides({ reports }) {
    const errors = reports.filter(({ gate }) => 'signal' in gate && gate.signal.kind === 'errors');
    const { canary, stable, minutes } = (errors.find(({ result }) => result.evidence.stable !== undefined) ?? errors[0])?.result.evidence ?? {};
    if (minutes?.judged === 0)
        return 'no complete minute yet';
    const sides = [describeSide('canary', canary), describeSide('stable', stable)].filter(side => side !== undefined);
    return sides.length === 0 ? undefined : sides.join(', ');
}
function describeSide(name, traffic) {
    if (traffic === undefined)
        return undefined;
    if (traffic.requests === 0)
        return `${name}: no requests`;
    return `${name}: ${(0,format_figures/* formatCount */.B4)(traffic.requests)} requests, ${(0,format_figures/* formatRate */.CE)(traffic.rate)} errors`;
}
//# sourceMappingURL=log-evidence.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/watch-drift.js
/** A platform's state and its weights are read one after the other, and it may shift in between: one look proves nothing. */
const PATIENCE_MILLISECONDS = 20_000;
/** Rolls back when others changed the traffic split during a rollout: measurements then do not apply to its plan. */
function watchDrift(state, { stop, drift }, now) {
    if (stop === undefined || drift === undefined) {
        state.driftSeen = undefined;
        return undefined;
    }
    if (state.driftSeen?.stopId !== stop.id)
        state.driftSeen = { stopId: stop.id, since: now };
    if (now < state.driftSeen.since + PATIENCE_MILLISECONDS)
        return { kind: 'undecided', waitingFor: 'the traffic split to match the rollout' };
    return { kind: 'abort', abort: { cause: 'drift', reason: drift } };
}
//# sourceMappingURL=watch-drift.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/judge-stop.js












/** Judges the stop that the rollout is at: the step before the next shift, on all the evidence since the first. */
async function judgeStop(rollout, observed, dependencies) {
    const { plan, state } = rollout;
    const { stop, stable, canaryPercent } = observed;
    if (stop === undefined || stable === undefined || state.abort !== undefined)
        return undefined;
    const answer = answerForPeople(plan, observed);
    if (answer !== undefined)
        return answer;
    if (canaryPercent === undefined)
        return { kind: 'undecided', waitingFor: 'the traffic weights' };
    const drift = watchDrift(state, observed, dependencies.clock.now());
    if (drift !== undefined)
        return plan.purpose === 'rollback' ? goOnBack(rollout, drift) : drift;
    if (canaryPercent > 0 && !plan.steps.includes(canaryPercent))
        return { kind: 'continue', reason: `${canaryPercent}% is not a step of this rollout` };
    const step = openStep(state, canaryPercent, stop.since);
    const gates = canaryPercent === 0 ? withoutTraffic(plan.gates) : plan.gates;
    const judgement = gates.gates.length === 0
        ? skip(step, 'not judged before the canary receives traffic')
        : await judgeStep(rollout, { gates, step, stop }, dependencies);
    const borne = plan.purpose === 'rollback' ? goOnBack(rollout, judgement) : judgement;
    return borne.kind === 'continue' ? (stayWhileRequested(rollout, step, dependencies.clock.now()) ?? borne) : borne;
}
/** A rollback is not reversed because of its gates: it leaves the canary. */
function goOnBack({ eventLog }, judgement) {
    if (judgement.kind !== 'abort' && judgement.kind !== 'pause')
        return judgement;
    const reason = judgement.kind === 'abort' ? judgement.abort.reason : judgement.reason;
    eventLog.detail((0,join_sentences/* joinSentences */.D)(reason, 'The rollback continues.'), 'warning');
    return { kind: 'continue', reason: 'gates do not stop a rollback' };
}
/** `promote` overrides the gates. An approval answers only the pause before production traffic. */
function answerForPeople({ purpose }, { canaryPercent }) {
    if (purpose === 'promote')
        return { kind: 'continue', reason: '`resume: promote` was requested' };
    return purpose === 'approve' && canaryPercent === 0
        ? { kind: 'continue', reason: 'production traffic was approved' }
        : undefined;
}
async function judgeStep({ plan, state, eventLog }, { gates, step, stop }, dependencies) {
    const observations = await gatherObservations(gates, state, dependencies);
    const unreadMilliseconds = noteReadings(state, step, observations);
    const bake = bakeOfStep(plan, {
        ...{ stop, step, unreadMilliseconds, probes: observations.probes },
        lateMilliseconds: Math.max(0, state.startedAt - step.startedAt)
    });
    const reports = judgeGates(gates, observations, bakePhase(bake, observations.now));
    const combined = combineReports(reports);
    const decision = decideBake(combined, bake, observations.now);
    Object.assign(step, { reports, ...judgedAs(decision, reports) });
    if (decision.kind !== 'undecided')
        step.decidedAt ??= observations.now;
    const untilAt = bake.startedAt + bake.bakeSeconds * 1000;
    logEvidence(state, step, { decision, untilAt, now: observations.now, eventLog });
    if (decision.kind !== 'abort')
        return decision;
    if (state.abort === undefined)
        for (const { gate, result } of combined.by)
            eventLog.detail(`${gate.name}: ${result.reason}`, 'bad');
    const names = combined.by.map(({ gate }) => gate.name);
    return { kind: 'abort', abort: { cause: decision.cause, reason: `${capitalize(decision.clause)}.`, gates: names } };
}
function judgedAs(decision, reports) {
    switch (decision.kind) {
        case 'undecided':
            return { reason: decision.waitingFor };
        case 'continue':
            return { verdict: 'passed', reason: decision.reason };
        case 'pause':
            return { verdict: 'inconclusive', reason: decision.reason };
        case 'abort':
            return {
                verdict: decision.cause === 'gate' ? 'failed' : 'inconclusive',
                reason: (0,join_sentences/* joinSentences */.D)(decision.reason, describeTraffic(reports))
            };
    }
}
/** A step that may be left is stayed at where the run is to end there, or the old revision is to be kept for a while. */
function stayWhileRequested({ plan: { waitUntil, scaleDownDelaySeconds }, beforeTraffic }, { canaryPercent, startedAt }, now) {
    if (canaryPercent === 0 && waitUntil === 'test-traffic-shifted')
        return { kind: 'pause', reason: beforeTraffic };
    if (canaryPercent < 100)
        return undefined;
    if (waitUntil === 'traffic-shifted')
        return { kind: 'pause', reason: 'The canary is serving 100% of traffic; stable is kept.' };
    const left = startedAt + scaleDownDelaySeconds * 1000 - now;
    if (left <= 0)
        return undefined;
    return { kind: 'undecided', waitingFor: `the end of scale-down-delay, ${(0,duration/* formatDuration */.a3)(left)} left` };
}
function skip(step, reason) {
    Object.assign(step, { verdict: 'skipped', reason });
    return { kind: 'continue', reason };
}
/** Before there is traffic, only probes have a result. */
function withoutTraffic(plan) {
    return { ...plan, gates: plan.gates.filter(gate => gate.kind === 'http') };
}
/** How many of all requests failed in the minutes judged: what the users saw of it. */
function describeTraffic(reports) {
    const measured = reports.find(({ gate, result }) => 'signal' in gate && gate.signal.kind === 'errors' && result.evidence.stable !== undefined);
    const { canary, stable } = measured?.result.evidence ?? {};
    const requests = (canary?.requests ?? 0) + (stable?.requests ?? 0);
    const bad = (canary?.bad ?? 0) + (stable?.bad ?? 0);
    return requests === 0
        ? ''
        : `${(0,format_figures/* formatRate */.CE)(bad / requests)} of all ${(0,format_figures/* formatCount */.B4)(requests)} requests failed in the evaluated minutes.`;
}
//# sourceMappingURL=judge-stop.js.map
;// CONCATENATED MODULE: ./build/src/domain/gate/look-interval.js
/** While a stop is judged nothing changes automatically, and metrics come once a minute. */
const LONGEST_MILLISECONDS = 10_000;
const SHORTEST_MILLISECONDS = 1_000;
const look_interval_MINUTE = 60_000;
/** How long to wait until a stop is judged again: no longer than to the next probe, or the moment that another minute's metrics are due. */
function lookIntervalMilliseconds({ gates, metricDelaySeconds }, now) {
    const probes = gates.flatMap(gate => (gate.kind === 'http' ? [gate.everySeconds * 1000] : []));
    // A bad revision serves no request for longer than it must.
    const untilDue = look_interval_MINUTE - ((now - metricDelaySeconds * 1000) % look_interval_MINUTE);
    return Math.max(SHORTEST_MILLISECONDS, Math.min(LONGEST_MILLISECONDS, untilDue, ...probes));
}
//# sourceMappingURL=look-interval.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/move-limits.js
const VISIBLE_WITHIN_MILLISECONDS = 120_000;
const AFTER_THE_DEADLINE_MILLISECONDS = 900_000;
const STOP_MARGIN_MILLISECONDS = 120_000;
/** The limits of one rollout. What a person asked to finish, and the rollback itself, are never rolled back because of the time. */
function limitsOf({ purpose, timeoutMilliseconds, patienceMilliseconds = AFTER_THE_DEADLINE_MILLISECONDS }, startedAt) {
    const deadlineAt = startedAt + timeoutMilliseconds;
    return {
        visibleBy: startedAt + VISIBLE_WITHIN_MILLISECONDS,
        deadlineAt: purpose === 'promote' || purpose === 'rollback' ? Number.POSITIVE_INFINITY : deadlineAt,
        giveUpAt: deadlineAt + patienceMilliseconds,
        stopMarginMilliseconds: STOP_MARGIN_MILLISECONDS
    };
}
//# sourceMappingURL=move-limits.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/next-move.js

/** Decides the next effect of a rollout. Pure and total: any phase has an answer, and only `succeeded` is success. */
function nextMove(observed, facts, time) {
    const { limits, now } = time;
    const { platformName } = facts;
    switch (observed.phase) {
        case 'absent':
            return awaitVisible(facts, limits, now);
        case 'starting':
        case 'progressing':
        case 'paused':
        case 'promoting':
            return moveOpen(observed, facts, time);
        case 'succeeded':
            return concludeSuccess(observed, facts);
        case 'rolled-back':
            return end({
                kind: 'rolled-back',
                reason: facts.abort?.reason ?? observed.reason ?? `${platformName} reported no reason.`
            });
        case 'rollback-failed':
        case 'failed':
        case 'stopped':
            return end({
                kind: observed.phase,
                reason: next_move_quote(observed, platformName) ?? next_move_describe(observed.phase, platformName)
            });
        case 'superseded':
            return end({ kind: 'superseded', by: observed.successor?.label ?? 'another rollout' });
        case 'stopping':
        case 'rolling-back':
            if (facts.abort !== undefined && now >= limits.giveUpAt)
                return end({
                    kind: 'unended',
                    abort: facts.abort,
                    reason: `The rollback is still in progress${inBrackets(observed.state)}.`
                });
            return awaitEnd(`${platformName} to finish the deployment${inBrackets(observed.state)}`, limits, now);
        case 'unknown':
            return isOverdue(observed, now)
                ? endUnsettled(observed)
                : awaitEnd(`a recognized status${inBrackets(observed.state && `${platformName} status ${observed.state}`)}`, limits, now);
    }
}
function awaitVisible({ platformName }, limits, now) {
    if (now < limits.visibleBy)
        return { kind: 'wait', waitingFor: `${platformName} to show the deployment` };
    return end({
        kind: 'unknown',
        reason: `${platformName} accepted the update, but did not start a deployment of this revision.`
    });
}
function concludeSuccess({ stable, success }, { abort, rollbackRequested }) {
    if (abort === undefined || (abort.cause !== 'gate' && !rollbackRequested))
        return end({ kind: 'succeeded', ...(success === undefined ? {} : { success }) });
    if (stable === undefined)
        return end({
            kind: 'rollback-too-late',
            reason: (0,join_sentences/* joinSentences */.D)(abort.reason, 'There is no earlier revision to roll back to.')
        });
    return { kind: 'revert', abort };
}
/** The rollout can still be moved: forward by an answer to its stop, back by an answer or by stopping it. */
function moveOpen(observed, facts, { limits, now }) {
    const { stop, stable } = observed;
    const judgement = facts.judgement?.stopId === stop?.id ? facts.judgement?.says : undefined;
    const abort = facts.abort ?? (judgement?.kind === 'abort' ? judgement.abort : undefined) ?? findTimeout(observed, limits, now);
    if (abort !== undefined)
        return rollBackRunning(abort, { stop, giveUp: now >= limits.giveUpAt }, facts);
    if (isOverdue(observed, now))
        return endUnsettled(observed);
    if (stop === undefined)
        return { kind: 'wait', waitingFor: `${facts.platformName}${inBrackets(observed.stage ?? observed.state)}` };
    if (stable === undefined)
        return { kind: 'continue', stopId: stop.id, reason: 'First deployment: there is nothing to compare with.' };
    switch (judgement?.kind) {
        case 'continue':
            return { kind: 'continue', stopId: stop.id, reason: judgement.reason };
        case 'pause':
            return { kind: 'pause', reason: judgement.reason, expiresAt: stop.expiresAt };
        case 'undecided':
            return { kind: 'wait', waitingFor: judgement.waitingFor };
        default:
            return { kind: 'wait', waitingFor: 'evidence' };
    }
}
function rollBackRunning(abort, { stop, giveUp }, { platformName, leave }) {
    if (leave !== undefined)
        return end({ kind: 'left', abort, because: leave });
    if (giveUp) {
        const unheard = `A rollback was requested, but ${platformName} has not reported its start.`;
        return end({ kind: 'unknown', reason: (0,join_sentences/* joinSentences */.D)(abort.reason, unheard) });
    }
    return stop === undefined ? { kind: 'stop', abort } : { kind: 'roll-back', stopId: stop.id, abort };
}
/** Why a rollout that can still be moved has taken too long; undefined while it has not. */
function findTimeout({ phase, stop, stable }, limits, now) {
    // The canary has passed all steps, and old instances may drain for long.
    if (phase === 'promoting')
        return undefined;
    if (now >= limits.deadlineAt)
        return { cause: 'timed-out', reason: 'The rollout timed out.' };
    if (stable === undefined || stop?.expiresAt === undefined)
        return undefined;
    if (now < stop.expiresAt - limits.stopMarginMilliseconds)
        return undefined;
    return { cause: 'inconclusive', reason: 'There was not enough evidence before the pause expired.' };
}
function awaitEnd(waitingFor, limits, now) {
    if (now < limits.giveUpAt)
        return { kind: 'wait', waitingFor };
    return end({ kind: 'unknown', reason: `Timed out while waiting for ${waitingFor}.` });
}
function isOverdue({ settleBy }, now) {
    return settleBy !== undefined && now >= settleBy;
}
function endUnsettled({ reason = 'The platform reported contradictory states.' }) {
    return end({ kind: 'unknown', reason });
}
function end(how) {
    return { kind: 'end', end: how };
}
function next_move_quote({ reason }, platformName) {
    return reason === undefined ? undefined : `${platformName} reported: ${reason}`;
}
function next_move_describe(phase, platformName) {
    switch (phase) {
        case 'rollback-failed':
            return `${platformName} could not roll back the deployment.`;
        case 'failed':
            return `${platformName} ended the deployment and reported no reason.`;
        case 'stopped':
            return `${platformName} stopped the deployment and reported no reason.`;
    }
}
function inBrackets(text) {
    return text === undefined || text === '' ? '' : ` (${text})`;
}
//# sourceMappingURL=next-move.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/observation.js
/** Whether nothing of the rollout is in progress. */
function isOver({ phase }) {
    return ['succeeded', 'rolled-back', 'rollback-failed', 'failed', 'stopped', 'superseded'].includes(phase);
}
/** Whether the rollout can still be moved: forward, or back. */
function isOpen({ phase }) {
    return ['absent', 'starting', 'progressing', 'paused', 'promoting'].includes(phase);
}
//# sourceMappingURL=observation.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/poll-interval.js
const poll_interval_SHORTEST_MILLISECONDS = 1_000;
const poll_interval_LONGEST_MILLISECONDS = 10_000;
const SHARE_OF_ELAPSED = 1 / 50;
/** How long to wait between two looks at a rollout that began `elapsedMilliseconds` ago: 2% of its age, 1 s to 10 s. */
function pollIntervalMilliseconds(elapsedMilliseconds) {
    return Math.min(poll_interval_LONGEST_MILLISECONDS, Math.max(poll_interval_SHORTEST_MILLISECONDS, elapsedMilliseconds * SHARE_OF_ELAPSED));
}
//# sourceMappingURL=poll-interval.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/carry-out.js



/** Carries out one effect. What came of it is seen at the next look. Throws the `DeployError` of an effect that the platform refused. */
async function carryOut({ ref, state }, move, { target, eventLog }) {
    if (move.kind === 'wait')
        return 'waited';
    try {
        if (move.kind !== 'continue')
            noteAbort(state, move.abort, eventLog);
        await target.act(ref, move.kind, 'stopId' in move ? move.stopId : undefined);
        if (move.kind === 'continue')
            eventLog.milestone(`continued: ${move.reason}`, 'good');
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !(0,tolerates_until/* isShownByNextLook */.PP)(error))
            throw error;
        eventLog.detail(error.message, 'warning');
    }
    return 'acted';
}
/** Before it is sent: an answer that is lost must not count as an unrequested rollback. */
function noteAbort(state, abort, eventLog) {
    if (!state.rollbackRequested)
        eventLog.milestone(describeRollback(abort), 'bad');
    state.abort ??= abort;
    state.rollbackRequested = true;
}
/** The gates that failed are enough here: the end of the rollout has their observations. */
function describeRollback({ cause, reason, gates = [] }) {
    if (gates.length === 0)
        return `Rolling back: ${uncapitalize(reason)}`;
    return `Rolling back: ${gates.join(', ')} ${cause === 'gate' ? 'failed' : 'inconclusive'}`;
}
//# sourceMappingURL=carry-out.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/reconcile-rollout.js











const AFTER_AN_EFFECT_MILLISECONDS = 1_000;
const UNREAD_INTERVAL_MILLISECONDS = 5_000;
/**
 * Reconciles a rollout until it ends: observe, log, judge, decide, ONE effect, and everything is read again before the next. Throws `Cancelled` as
 * soon as the job is cancelled.
 */
async function reconcileRollout(rollout, dependencies) {
    const { state, leave } = rollout;
    const { clock, cancelled, target, boundCalls } = dependencies;
    const { platformName } = target;
    const limits = limitsOf(rollout, state.startedAt);
    const sleep = (milliseconds) => (0,unless_cancelled/* unlessCancelled */.M)(cancelled, clock.sleep(milliseconds, cancelled));
    for (;;) {
        boundCalls(toleratesUntil(state, limits));
        const observed = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, lookAt(rollout, limits, dependencies));
        if (observed !== undefined) {
            const move = nextMove(observed, { ...state, platformName, leave }, { limits, now: clock.now() });
            if (move.kind === 'end')
                return move.end;
            if (clock.now() > limits.giveUpAt)
                return { kind: 'unknown', reason: `${platformName} did not finish before the timeout.` };
            if (move.kind === 'pause')
                return { ...move, kind: 'paused', canaryPercent: observed.canaryPercent };
            if (move.kind === 'revert')
                return isWayBack(rollout) ? { kind: 'succeeded' } : revert(rollout, move.abort, dependencies);
            const acted = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, carryOut(rollout, move, dependencies));
            await sleep(acted === 'acted' ? AFTER_AN_EFFECT_MILLISECONDS : intervalFor(rollout, observed, clock.now()));
        }
        else if (clock.now() > toleratesUntil(state, limits))
            return endUnread(state);
        else
            await sleep(UNREAD_INTERVAL_MILLISECONDS);
    }
}
/**
 * All that one turn sees and judges. Undefined when the platform did not answer: the deadline decides how long that is tolerated. Where the
 * platform shows the rollout and something else is not to be read, that is enough to judge it, to end it, and to roll it back. Only a way
 * back continues without it.
 */
async function lookAt(rollout, limits, { target, judge, eventLog, clock }) {
    const { ref, state, origin } = rollout;
    // A call may be retried for long before it is given up.
    const at = clock.now();
    let observed;
    try {
        observed = await target.observe(ref);
        state.observed = observed;
        noteShare(state, observed, origin);
        logProgress(state, observed, eventLog);
        const { trouble, unread = observed.unread } = await follow(ref, observed, target);
        const says = await judge(observed);
        if (says?.kind === 'abort' && (unread === undefined || says.abort.cause !== 'inconclusive'))
            state.abort ??= says.abort;
        state.abort ??= trouble;
        if (unread !== undefined && !isWayBack(rollout))
            throw unread;
        const stopId = observed.stop?.id;
        state.judgement = says === undefined || stopId === undefined ? undefined : { stopId, says };
        state.abort ??= await explainTimeout(ref, { observed, limits, now: clock.now() }, target);
        noteUnread(state, unread && { error: unread, since: at }, eventLog);
        return observed;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !(0,tolerates_until/* isPassing */.WG)(error))
            throw error;
        noteUnread(state, { error, since: at }, eventLog);
        const mustEnd = state.abort !== undefined || clock.now() >= limits.deadlineAt;
        return observed !== undefined && (mustEnd || !isOpen(observed)) ? observed : undefined;
    }
}
/** An outage is logged when it begins. */
function noteUnread(state, unread, eventLog) {
    if (unread !== undefined && state.unreadable === undefined)
        eventLog.detail(unread.error.message, 'warning');
    state.unreadable = unread && { ...unread, since: state.unreadable?.since ?? unread.since };
}
/** What the target sees wrong; `unread`: why it cannot be read for a while. */
async function follow(ref, observed, target) {
    try {
        return { trouble: await target.follow(ref, observed) };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || !(0,tolerates_until/* isPassing */.WG)(error))
            throw error;
        return { unread: error };
    }
}
/** The timeout expired, and the target has more details. */
async function explainTimeout(ref, { observed, limits, now }, target) {
    if (target.explainTimeout === undefined || !isOpen(observed))
        return undefined;
    return findTimeout(observed, limits, now)?.cause === 'timed-out' ? target.explainTimeout(ref) : undefined;
}
/** State and share of the traffic, when they change. */
function logProgress(state, observed, eventLog) {
    const { phase, stage, stop, canaryPercent, running } = observed;
    if (phase === 'absent' || (observed.state === undefined && (phase === 'superseded' || running !== undefined)))
        return;
    const where = [observed.state ?? phase, stage, stop === undefined ? undefined : 'paused'].filter(part => part !== undefined);
    const progress = `${where.join(', ')}: ${running ?? `${canaryPercent ?? '?'}% of traffic on the canary`}`;
    if (progress !== state.loggedProgress)
        eventLog.detail(progress);
    state.loggedProgress = progress;
}
/**
 * How long failed reads are tolerated. A rollback gets more time. A rollout that was readable until just before the deadline gets a short
 * extension.
 */
function toleratesUntil({ abort, unreadable }, { deadlineAt, giveUpAt }) {
    if (abort !== undefined)
        return giveUpAt;
    const since = unreadable?.since ?? Number.NEGATIVE_INFINITY;
    return Math.min(Math.max(deadlineAt, since + tolerates_until/* STILL_HOLDS_MILLISECONDS */.bK), giveUpAt);
}
function endUnread({ unreadable }) {
    const error = unreadable?.error;
    const reason = (0,join_sentences/* joinSentences */.D)('The rollout timed out while its state could not be read.', error?.message);
    return { kind: 'unknown', reason, ...(error === undefined ? {} : { code: error.code }) };
}
/** What a rollback replaced is not deployed again. */
function isWayBack({ purpose }) {
    return purpose === 'rollback' || purpose === 'promote';
}
/** The revision to roll back is running, unless an answer was lost: then it is unknown. */
function endUnreverted(abort, { code, message }) {
    const reason = (0,join_sentences/* joinSentences */.D)(abort.reason, message);
    return code === 'outcome-unknown' ? { kind: 'unknown', reason, code } : { kind: 'rollback-too-late', reason };
}
function intervalFor({ state, gates }, { stop }, now) {
    return stop === undefined ? pollIntervalMilliseconds(now - state.startedAt) : lookIntervalMilliseconds(gates, now);
}
/** The rollback lost the race: the rollout is complete, so going back is a rollout of its own. */
async function revert(rollout, abort, dependencies) {
    const { target, eventLog, clock } = dependencies;
    const before = rollout.state.observed?.stable?.label ?? 'the previous revision';
    eventLog.milestone(`the deployment completed before the rollback: deploying ${before} again`, 'bad');
    const startedAt = clock.now();
    let ref;
    try {
        ref = await target.revert(rollout.ref);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return endUnreverted(abort, error);
    }
    const goOn = { kind: 'continue', reason: 'a rollback is not judged by gates' };
    const end = await reconcileRollout({ ...rollout, ref, origin: 'started', state: initialState(startedAt), purpose: 'promote' }, { ...dependencies, judge: ({ stop }) => Promise.resolve(stop && goOn) });
    return { kind: 'reverted', end, abort };
}
//# sourceMappingURL=reconcile-rollout.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/roll-out.js









const AGAIN_AFTER_MILLISECONDS = 5_000;
/** A runner kills a job five minutes after its cancellation. */
const CANCEL_WITHIN_MILLISECONDS = 240_000;
const FINISH_WITHIN_MILLISECONDS = 60_000;
/**
 * Brings a revision to all of a workload's traffic on any target: prepare, start, reconcile, finish. Never throws: the error of a call is how it
 * ended.
 */
async function rollOut(request, dependencies) {
    const { target, clock, cancelled, eventLog } = dependencies;
    const giveUpAt = clock.now() + request.timeoutMilliseconds;
    let prepared;
    let ref;
    let isStarted = false;
    try {
        const preparing = untilAnswered(() => target.prepare(request.spec), giveUpAt, dependencies);
        prepared = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, preparing);
        prepared.warnings.forEach(warning => eventLog.detail(warning, 'warning'));
        const untouched = endBefore(request, prepared);
        if (untouched !== undefined)
            return { ending: untouched, prepared, ref, state: undefined };
        const { plan } = prepared;
        // When the job is cancelled, the rollout that it started is rolled back.
        ref = await untilAnswered(() => target.start(plan, begun => (ref = begun)), giveUpAt, dependencies);
        isStarted = true;
        return { ...(await reconcile({ request, prepared, ref }, dependencies)), prepared, ref };
    }
    catch (error) {
        if (error instanceof StartRefused)
            return { ending: endRefused([error.refusal]), prepared, ref: undefined, state: undefined };
        if (error instanceof unless_cancelled/* Cancelled */.c)
            return { ...(await endCancelled({ request, prepared, ref }, dependencies)), prepared, ref };
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return { ending: endByError(error, isStarted), prepared, ref, state: undefined };
    }
}
/** A target that ends its start when the job is cancelled may have begun the rollout. */
async function endCancelled({ request, prepared, ref }, dependencies) {
    if (ref === undefined || prepared === undefined)
        return { ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason: CANCELLED }, state: undefined };
    try {
        return await goBack({ request, prepared, ref }, initialState(dependencies.clock.now()), dependencies);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return { ending: endByError(error, true), state: undefined };
    }
}
const CANCELLED = 'The job was cancelled before anything was changed.';
function endBefore({ mode, purpose }, prepared) {
    const { refusals, changes, canary } = prepared;
    if (refusals.length > 0 && purpose !== 'rollback')
        return endRefused(refusals);
    if (mode === 'dry-run')
        return changes.length > 0
            ? { verdict: 'succeeded', reasonCode: 'would-change', reason: `${canary.label} would be deployed.` }
            : {
                verdict: 'succeeded',
                reasonCode: 'would-not-change',
                reason: `${canary.label} is already deployed.`
            };
    return changes.length > 0
        ? undefined
        : {
            verdict: 'succeeded',
            reasonCode: 'already-live',
            reason: `${canary.label} is serving 100% of traffic.`
        };
}
function endRefused(refusals) {
    const reason = (0,join_sentences/* joinSentences */.D)(...refusals.map(refusal => refusal.reason));
    return { verdict: 'failed', reasonCode: refusals[0]?.code ?? 'preflight', reason };
}
/** Leads what was started to its end; when the job is cancelled, back. */
async function reconcile(started, dependencies) {
    const { request } = started;
    const state = initialState(dependencies.clock.now());
    if (request.purpose === 'abort')
        state.abort = { cause: 'aborted', reason: 'The rollback was requested.' };
    try {
        const end = await reconcileOnce(started, state, dependencies);
        return { ending: await settle(started, { state, end }, dependencies), state };
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c)) {
            if (!(error instanceof errors/* DeployError */.s))
                throw error;
            return { ending: endByError(error, true), state };
        }
        return goBack(started, state, dependencies);
    }
}
/** `post`: rolls a rollout back that an earlier process had begun. The ending is the state that it finds. Throws no `DeployError`. */
async function rollBackLeft({ ref, prepared, request }, dependencies) {
    return endCancelled({ request, prepared, ref }, dependencies);
}
/** Rolls back the rollout of a cancelled job. A rollout that is itself a rollback is completed instead. */
async function goBack(started, { weights, steps, metrics }, dependencies) {
    const { request } = started;
    const isWayBack = request.purpose === 'rollback';
    const abort = isWayBack ? undefined : { cause: 'cancelled', reason: 'The job was cancelled.' };
    const back = { ...initialState(dependencies.clock.now()), weights, steps, metrics, abort };
    const bounded = {
        ...started,
        request: {
            ...request,
            ...{ timeoutMilliseconds: CANCEL_WITHIN_MILLISECONDS, purpose: isWayBack ? 'promote' : request.purpose }
        }
    };
    const never = { ...dependencies, cancelled: new AbortController().signal };
    const end = await reconcileOnce(bounded, back, never);
    return { ending: await settle(started, { state: back, end }, never), state: back };
}
function reconcileOnce({ request, prepared, ref }, state, dependencies) {
    const { target, eventLog } = dependencies;
    const { purpose, timeoutMilliseconds, gates } = request;
    const sources = { ...dependencies, evidence: target.evidence(ref) };
    const judged = { plan: request, state, eventLog, beforeTraffic: BEFORE_TRAFFIC };
    return reconcileRollout({ ref, state, purpose, timeoutMilliseconds, gates, origin: prepared.joins ? 'joined' : 'started' }, { ...dependencies, judge: observed => judgeStop(judged, observed, sources) });
}
const BEFORE_TRAFFIC = 'The canary is running without traffic; stable is serving 100% of traffic.';
/** Puts back what was changed, or leaves the rollout to a person. */
async function settle({ ref, prepared, request }, { state, end }, dependencies) {
    const { target, eventLog, clock } = dependencies;
    const until = clock.now() + FINISH_WITHIN_MILLISECONDS;
    try {
        await untilAnswered(() => (end.kind === 'paused' ? target.pause(ref) : target.finish(ref)), until, dependencies);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        eventLog.detail((0,join_sentences/* joinSentences */.D)(error.message, 'The next deployment cleans up.'), 'warning');
    }
    const { observed } = state;
    return concludeRollout(end, {
        platformName: target.platformName,
        to: prepared.canary.label,
        from: observed?.stable?.label ?? prepared.stable?.label ?? 'no revision',
        canaryPercent: observed?.canaryPercent,
        reachedPercent: state.weights.findLast(({ canaryPercent }) => canaryPercent > 0)?.canaryPercent,
        abort: state.abort,
        platformCause: observed?.cause,
        isVisible: observed !== undefined && observed.phase !== 'absent',
        endsAtFullTraffic: request.waitUntil === 'traffic-shifted',
        failures: undefined
    });
}
function endByError({ code, message }, isStarted) {
    return { verdict: isStarted || code === 'outcome-unknown' ? 'unknown' : 'failed', reasonCode: code, reason: message };
}
/** Asks again for as long as an answer may still come. Throws the last error once `until` is over, and any other immediately. */
async function untilAnswered(task, until, { clock }) {
    for (;;) {
        try {
            return await task();
        }
        catch (error) {
            const isOver = clock.now() + AGAIN_AFTER_MILLISECONDS > until;
            if (!(error instanceof errors/* DeployError */.s) || !((0,tolerates_until/* isPassing */.WG)(error) || error.code === 'outcome-unknown') || isOver)
                throw error;
            await clock.sleep(AGAIN_AFTER_MILLISECONDS);
        }
    }
}
//# sourceMappingURL=roll-out.js.map

/***/ })

};
