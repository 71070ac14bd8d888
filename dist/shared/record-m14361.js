export const modules = {

/***/ 48588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ linkTask),
/* harmony export */   u: () => (/* binding */ linkService)
/* harmony export */ });
/** Where the AWS console shows a service: what is deployed, and how it does. None for an ARN of another partition than `aws`. */
function linkService({ cluster, service }, arn) {
    const page = consolePage(cluster, arn);
    if (page === undefined)
        return [];
    const name = encodeURIComponent(lastOf(service));
    return [
        { text: 'Deployments in the ECS console', href: page(`services/${name}/deployments`) },
        { text: 'Health and metrics', href: page(`services/${name}/health`) }
    ];
}
/** Where the AWS console shows a task. */
function linkTask(cluster, taskArn) {
    const page = consolePage(cluster, taskArn);
    if (page === undefined || taskArn === undefined)
        return [];
    return [{ text: 'Task in the ECS console', href: page(`tasks/${encodeURIComponent(lastOf(taskArn))}`) }];
}
/** The console of a region: https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/select-region.html */
function consolePage(cluster, arn) {
    const region = /^arn:aws:ecs:([a-z0-9-]+):/.exec(arn ?? '')?.[1];
    if (region === undefined)
        return undefined;
    const base = `https://${region}.console.aws.amazon.com/ecs/v2/clusters/${encodeURIComponent(lastOf(cluster))}`;
    return path => `${base}/${path}?region=${region}`;
}
/** The name at the end of an ARN, or the name itself. */
function lastOf(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
//# sourceMappingURL=console-links.js.map

/***/ }),

/***/ 42162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortFact)
/* harmony export */ });
/* harmony import */ var _service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64333);

/** A fact whose value is an ARN, shown by its last part: `api:3`, a task's id. Any other value is shown as it is. */
function shortFact(name, arn) {
    const value = (0,_service_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(arn);
    return { name, value, kind: 'code', ...(value === arn ? {} : { full: arn }) };
}
//# sourceMappingURL=short-fact.js.map

/***/ }),

/***/ 19791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ explainNetwork)
/* harmony export */ });
// As in https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
const START = /CannotPull\w*|ResourceInitializationError/;
const NO_ANSWER = /i\/o timeout|timed? ?out|deadline exceeded|dial tcp|no route to host|connection (?:refused|reset)|no such host|request canceled while waiting|network (?:connectivity|is unreachable)/i;
/**
 * What to do where a task could not reach what it starts with: its image, its secrets, its log group. A sentence; undefined for any other
 * reason. `said`: the reasons that ECS gave.
 */
function explainNetwork(said) {
    if (!START.test(said) || !NO_ANSWER.test(said))
        return undefined;
    return 'The task could not reach the network. Check that its subnets have a NAT gateway, a public IP address or VPC endpoints, and that its security groups allow HTTPS out; see docs/egress.md.';
}
//# sourceMappingURL=explain-network.js.map

/***/ }),

/***/ 14361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTaskFailure)
/* harmony export */ });
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
        instance: task.arn,
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
//# sourceMappingURL=task-failure.js.map

/***/ }),

/***/ 51766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ changedEcrImages)
});

// EXTERNAL MODULE: ./build/src/domain/image-registry/image-reference.js
var image_reference = __webpack_require__(15117);
// EXTERNAL MODULE: ./build/src/domain/image-registry/registry-address.js
var registry_address = __webpack_require__(35876);
;// CONCATENATED MODULE: ./build/src/domain/image-registry/ecr-image.js


/** Reads an image; undefined for one of any other registry, ECR Public included, and for what is no image reference. */
function readEcrImage(name) {
    const { domain, path = '', tag = 'latest', digest } = (0,image_reference/* parseImageReference */.o_)(name) ?? {};
    const host = domain === undefined ? undefined : (0,registry_address/* readEcrHost */.d)(domain);
    if (host === undefined)
        return undefined;
    const id = digest === undefined ? { kind: 'tag', text: tag } : { kind: 'digest', text: digest };
    return { name, ...host, repository: path, id };
}
//# sourceMappingURL=ecr-image.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/containers.js
var containers = __webpack_require__(51193);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changed-ecr-images.js


/** The ECR images that containers of `definition` have and did not have in `before` (undefined: nothing ran before). Each once. */
function changedEcrImages(definition, before) {
    const known = new Map((0,containers/* containersOf */.Mz)(before ?? {}).map(({ name, image }) => [name, image]));
    const changed = (0,containers/* containersOf */.Mz)(definition).flatMap(({ name, image }) => typeof image === 'string' && known.get(name) !== image ? [image] : []);
    return [...new Set(changed)].flatMap(image => readEcrImage(image) ?? []);
}
//# sourceMappingURL=changed-ecr-images.js.map

/***/ }),

/***/ 44962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ taskId),
/* harmony export */   UR: () => (/* binding */ readTaskContainers),
/* harmony export */   go: () => (/* binding */ explainMissingLog),
/* harmony export */   wG: () => (/* binding */ logStreamName)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/** Why the output of a container cannot be shown. A sentence; undefined where it can be. */
function explainMissingLog({ name, log }) {
    if (log !== undefined)
        return undefined;
    return `Container ${name} has no awslogs configuration with a group and a stream prefix, so its output is not available.`;
}
/** The containers of a task definition, in its order. */
function readTaskContainers(definition) {
    const containers = definition.containerDefinitions;
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(containers))
        return [];
    return containers.flatMap(container => {
        const name = text(container, ['name']);
        if (name === undefined)
            return [];
        return [{ name, isEssential: (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(container, ['essential']) !== false, log: readLog(container) }];
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
/** Undefined without a stream prefix: Docker then names the stream by the container's id, which ECS does not always report. */
function readLog(container) {
    if ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(container, ['logConfiguration', 'logDriver']) !== 'awslogs')
        return undefined;
    const options = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(container, ['logConfiguration', 'options']);
    const group = text(options, ['awslogs-group']);
    const streamPrefix = text(options, ['awslogs-stream-prefix']);
    if (group === undefined || streamPrefix === undefined)
        return undefined;
    return { group, streamPrefix, region: text(options, ['awslogs-region']) };
}
function text(value, path) {
    const found = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, path) : undefined;
    return typeof found === 'string' && found !== '' ? found : undefined;
}
//# sourceMappingURL=task-container.js.map

/***/ }),

/***/ 2087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qW: () => (/* binding */ findMissingImages),
  J2: () => (/* binding */ inspectImages),
  CB: () => (/* binding */ refuseImage)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changed-ecr-images.js + 1 modules
var changed_ecr_images = __webpack_require__(51766);
;// CONCATENATED MODULE: ./build/src/domain/image-registry/missing-image.js
/**
 * The prefix of the pull-through cache rule by which ECR may pull an image that is not there yet; undefined when there is none. `ROOT`
 * applies to every repository without another rule: https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html
 */
function findCachePrefix(prefixes, { repository }) {
    return prefixes.find(prefix => prefix === 'ROOT' || repository === prefix || repository.startsWith(`${prefix}/`));
}
/** What is wrong, without what to do: `Image "…" does not exist in Amazon ECR (repository shop/api, eu-west-1).` */
function describeMissingImage({ name, repository, region }, presence) {
    const where = presence === 'no-image' ? `repository ${repository}` : `there is no repository ${repository}`;
    return `Image "${name}" does not exist in Amazon ECR (${where}, ${region}).`;
}
//# sourceMappingURL=missing-image.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/for-each-limited.js
var for_each_limited = __webpack_require__(52019);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/inspect-images.js





const LOOKS_AT_ONCE = 16;
/** No further image is looked for after this. One that is looked for takes a few seconds at most. */
const LOOK_FOR_MILLISECONDS = 5_000;
/** Looks for images in ECR. Throws nothing for an answer that is refused or does not come: it is a remark. */
async function findMissingImages(images, dependencies) {
    const until = dependencies.clock.now() + LOOK_FOR_MILLISECONDS;
    const looks = await (0,for_each_limited/* forEachLimited */.v)(images, LOOKS_AT_ONCE, async (image) => ({
        image,
        ...(await look(image, until, dependencies))
    }));
    const unverified = looks.filter(found => found.kind === 'unverified');
    return {
        missing: looks.flatMap(found => (found.kind === 'missing' ? [found] : [])),
        remarks: [
            ...looks.flatMap(found => (found.kind === 'remark' ? [found.message] : [])),
            ...(unverified.length === 0 ? [] : [describeUnverified(unverified)])
        ]
    };
}
/**
 * Looks for the ECR images that each service would get and does not run yet. A missing one refuses the deployment of its service; for
 * a rollback it is only logged. Changes nothing.
 */
async function inspectImages(prepared, purpose, dependencies) {
    const wanted = new Map(prepared.map(service => [service, imagesOf(service)]));
    const images = new Map([...wanted.values()].flat().map(image => [image.name, image]));
    if (images.size === 0)
        return prepared;
    const { missing, remarks } = await findMissingImages([...images.values()], dependencies);
    for (const remark of remarks)
        prepared[0]?.eventLog.detail(remark, 'warning');
    return prepared.map(service => {
        const own = missing.filter(({ image }) => wanted.get(service)?.some(({ name }) => name === image.name) === true);
        if (own.length === 0)
            return service;
        if (purpose === 'deploy')
            return { ...service, refusal: refuse(own, service) };
        for (const { message } of own)
            service.eventLog.detail((0,join_sentences/* joinSentences */.D)(message, 'The rollback continues, but its tasks may fail to start.'), 'warning');
        return service;
    });
}
/** The sentence that refuses an image, with what to do about it. */
function refuseImage({ image, message }, request) {
    return (0,join_sentences/* joinSentences */.D)(message, `Push it first, or correct the input "${inputOf(image, request)}".`);
}
async function look(image, until, { images, clock }) {
    if (clock.now() > until)
        return { kind: 'unverified', error: undefined };
    const presence = await answerOf(images.find(image));
    if (presence instanceof errors/* DeployError */.s)
        return { kind: 'unverified', error: presence };
    if (presence === 'found')
        return { kind: 'found' };
    const message = describeMissingImage(image, presence);
    const prefixes = await answerOf(images.cachePrefixes(image));
    if (prefixes instanceof errors/* DeployError */.s) {
        const unknown = 'Could not check pull-through caches for it, so the deployment continues.';
        return { kind: 'remark', message: (0,join_sentences/* joinSentences */.D)(message, unknown, prefixes.message) };
    }
    const prefix = findCachePrefix(prefixes, image);
    if (prefix === undefined)
        return { kind: 'missing', message };
    const cached = `ECR may pull it by the pull-through cache rule ${prefix}, so the deployment continues.`;
    return { kind: 'remark', message: (0,join_sentences/* joinSentences */.D)(message, cached) };
}
async function answerOf(requested) {
    try {
        return await requested;
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s)
            return error;
        throw error;
    }
}
function imagesOf({ refusal, revision }) {
    if (refusal !== undefined || revision === undefined)
        return [];
    return (0,changed_ecr_images/* changedEcrImages */.x)(revision.definition, revision.from?.definition);
}
function refuse([first, ...others], service) {
    if (first === undefined)
        return undefined;
    for (const { message } of others)
        service.eventLog.detail(message, 'bad');
    const more = others.length === 0 ? '' : `The log shows ${others.length} more failed ${others.length === 1 ? 'check' : 'checks'}.`;
    return {
        verdict: 'failed',
        reasonCode: 'preflight',
        reason: (0,join_sentences/* joinSentences */.D)(refuseImage(first, service.request), more)
    };
}
function describeUnverified(looks) {
    const [first] = looks;
    const which = looks.length === 1 ? `Image "${first?.image.name ?? ''}" was` : `${looks.length} images were`;
    const why = looks.find(({ error }) => error !== undefined)?.error?.message;
    return (0,join_sentences/* joinSentences */.D)(`${which} not verified in Amazon ECR; the deployment continues.`, why);
}
/** The input by which the image came, as far as that can be determined. */
function inputOf({ name }, { changes, source }) {
    const change = changes.images.find(({ image }) => name === image || (/^[:@]/.test(image) && name.endsWith(image)));
    if (change?.place.origin.kind === 'input')
        return change.place.origin.input;
    const overlay = changes.overlays.find(text => text.kind === 'input' && text.text.includes(name));
    if (overlay !== undefined)
        return overlay.input;
    if (source !== undefined && source.kind !== 'service')
        return source.input;
    return changes.overlays[0]?.input ?? 'image';
}
//# sourceMappingURL=inspect-images.js.map

/***/ })

};
