export const id = 2511;
export const ids = [2511];
export const modules = {

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** The items by their keys, in the order in which the keys first come: what Map.groupBy does from Node 21 on. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
//# sourceMappingURL=group-by.js.map

/***/ }),

/***/ 21538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ changedEcrImages)
/* harmony export */ });
/* unused harmony export readEcrImage */
/* harmony import */ var _task_definition_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29282);
/* harmony import */ var _task_definition_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59637);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35876);



/** Reads an image; undefined for one of any other registry, ECR Public included, and for what is no image reference. */
function readEcrImage(name) {
    const { domain, path = '', tag = 'latest', digest } = (0,_task_definition_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(name) ?? {};
    const host = domain === undefined ? undefined : (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_2__/* .readEcrHost */ .d)(domain);
    if (host === undefined)
        return undefined;
    const id = digest === undefined ? { kind: 'tag', text: tag } : { kind: 'digest', text: digest };
    return { name, ...host, repository: path, id };
}
/** The ECR images that containers of `definition` have and did not have in `before` (undefined: nothing ran before). Each once. */
function changedEcrImages(definition, before) {
    const known = new Map((0,_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(before ?? {}).map(({ name, image }) => [name, image]));
    const changed = (0,_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).flatMap(({ name, image }) => typeof image === 'string' && known.get(name) !== image ? [image] : []);
    return [...new Set(changed)].flatMap(image => readEcrImage(image) ?? []);
}
//# sourceMappingURL=ecr-image.js.map

/***/ }),

/***/ 35876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readEcrHost),
/* harmony export */   x: () => (/* binding */ parseRegistryAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);


const ECR_PUBLIC = 'public.ecr.aws';
// Plain, FIPS, China and isolated partitions: https://docs.aws.amazon.com/general/latest/gr/ecr.html; dual-stack:
// https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html
const ECR_HOST = /^(\d{12})\.(?:dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|c2s\.ic\.gov|sc2s\.sgov\.gov)|dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.on\.(?:aws|amazonwebservices\.com\.cn))$/;
const HOST = /^[a-z0-9]+(?:[.-]+[a-z0-9]+)*(?::\d{1,5})?$/;
/**
 * Reads where images go: nothing (ECR of the caller's account and region), an account id, or a registry's host. Throws
 * `bad-input` that names `input`.
 */
function parseRegistryAddress(text, input) {
    if (text === undefined)
        return { kind: 'ecr', accountId: undefined, region: undefined, host: undefined };
    if (/^\d{12}$/.test(text))
        return { kind: 'ecr', accountId: text, region: undefined, host: undefined };
    const host = text.toLowerCase();
    if (host === ECR_PUBLIC)
        return { kind: 'ecr-public', host: ECR_PUBLIC };
    const ecr = readEcrHost(host);
    if (ecr !== undefined)
        return { kind: 'ecr', ...ecr, host };
    if (HOST.test(host))
        return { kind: 'other', host };
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, `expected an account id of 12 digits or a registry's host such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com, ${ECR_PUBLIC} or ghcr.io, without https:// and without a path; got ${(0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(text)}.`);
}
/** The account and the region in the host of a private ECR registry; undefined for any other host. */
function readEcrHost(host) {
    const [, accountId, plainRegion, dualStackRegion] = ECR_HOST.exec(host) ?? [];
    const region = plainRegion ?? dualStackRegion;
    return accountId === undefined || region === undefined ? undefined : { accountId, region };
}
//# sourceMappingURL=registry-address.js.map

/***/ }),

/***/ 62023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName)
/* harmony export */ });
const LONGEST = 100;
/**
 * A name that GitHub's artifact service accepts, from the cluster and the service of a report and the path of its file. Characters that
 * it refuses (`" : < > | * ? / \` and line breaks) become `-`. The folder of the file is made for one report, so its last characters
 * keep the reports of matrix jobs, regions and attempts apart.
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
 */
function artifactName(parts, path) {
    const folder = path.split(/[/\\]/).at(-2) ?? '';
    const suffix = folder.slice(folder.lastIndexOf('-') + 1);
    const words = [...parts, ''].map(part => part.replace(/[^A-Za-z0-9._-]/g, '-'));
    return `${words.join('-').slice(0, LONGEST)}${suffix}`;
}
//# sourceMappingURL=artifact-name.js.map

/***/ }),

/***/ 98564:
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

/***/ 16858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortFact)
/* harmony export */ });
/* harmony import */ var _rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93576);

/** A fact whose value is an ARN, shown by its last part: `api:3`, a task's id. Any other value is shown as it is. */
function shortFact(name, arn) {
    const value = (0,_rollout_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(arn);
    return { name, value, kind: 'code', ...(value === arn ? {} : { full: arn }) };
}
//# sourceMappingURL=short-fact.js.map

/***/ }),

/***/ 54818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ bearsUntil),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   bK: () => (/* binding */ STILL_HOLDS_MILLISECONDS),
/* harmony export */   gZ: () => (/* binding */ rollbackPatienceMilliseconds)
/* harmony export */ });
const SHORTEST_PATIENCE_MILLISECONDS = 60_000;
const LONGEST_PATIENCE_MILLISECONDS = 600_000;
/** How long the end of a rollback is waited for: as long as the deployment was, within bounds. In milliseconds. */
function rollbackPatienceMilliseconds({ timeoutMilliseconds }) {
    return Math.min(LONGEST_PATIENCE_MILLISECONDS, Math.max(SHORTEST_PATIENCE_MILLISECONDS, timeoutMilliseconds));
}
/** A recent observation is still valid: one failed read at the deadline must not hide that the deployment ended. */
const STILL_HOLDS_MILLISECONDS = 10_000;
/** Until when (epoch milliseconds) it is borne that a deployment cannot be read: its timeout, or what is given to its rollback. */
function bearsUntil({ plan, course }) {
    return course.rollback === undefined ? plan.deadlineAt : course.rollback.at + rollbackPatienceMilliseconds(plan);
}
const PASSING = ['throttled', 'unreachable', 'platform-error'];
/** Whether a call that failed so may succeed later, by itself. */
function isPassing({ code }) {
    return PASSING.includes(code);
}
//# sourceMappingURL=bears-until.js.map

/***/ }),

/***/ 7552:
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

/***/ 85209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pollIntervalMilliseconds)
/* harmony export */ });
const SHORTEST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 10_000;
const SHARE_OF_ELAPSED = 1 / 50;
/** How long to wait between two looks at a rollout that began `elapsedMilliseconds` ago: 2 % of its age, 1 s to 10 s. */
function pollIntervalMilliseconds(elapsedMilliseconds) {
    return Math.min(LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, elapsedMilliseconds * SHARE_OF_ELAPSED));
}
//# sourceMappingURL=poll-interval.js.map

/***/ }),

/***/ 93576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ withConfiguration),
/* harmony export */   OQ: () => (/* binding */ runsOthers),
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   WM: () => (/* binding */ findPrimary),
/* harmony export */   hH: () => (/* binding */ nameRevision)
/* harmony export */ });
/* harmony import */ var _task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87251);

/** The service with another deployment configuration, and what is read from it. */
function withConfiguration(service, deploymentConfiguration) {
    const { deploymentCircuitBreaker: breaker, alarms } = deploymentConfiguration;
    return {
        ...service,
        deploymentConfiguration,
        circuitBreaker: (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(breaker)
            ? { enabled: breaker.enable === true, rollback: breaker.rollback === true }
            : undefined,
        alarms: (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(alarms)
            ? {
                names: (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(alarms.alarmNames) ? alarms.alarmNames.filter(name => typeof name === 'string') : [],
                enabled: alarms.enable === true,
                rollback: alarms.rollback === true
            }
            : undefined
    };
}
/** The deployment that ECS works towards: the newest. */
function findPrimary(service) {
    return service.deployments.find(deployment => deployment.status === 'PRIMARY');
}
/** `api:42` of a task definition's ARN. */
function nameRevision(taskDefinition) {
    return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
}
/** Whether tasks of other revisions run beside those of this one: ECS may call a deployment successful before they are gone. */
function runsOthers(service, taskDefinition) {
    return service.deployments.some(other => other.taskDefinition !== taskDefinition && other.runningCount > 0);
}
/** `2 tasks of api:42 and 1 task of api:41 are running`. */
function describeRunning(service) {
    const running = service.deployments.filter(deployment => deployment.runningCount > 0);
    if (running.length === 0)
        return 'no task is running';
    const parts = running.map(({ runningCount, taskDefinition }) => `${runningCount} ${runningCount === 1 ? 'task' : 'tasks'} of ${nameRevision(taskDefinition)}`);
    const isOne = running.length === 1 && running[0]?.runningCount === 1;
    return `${parts.join(' and ')} ${isOne ? 'is' : 'are'} running`;
}
//# sourceMappingURL=service-snapshot.js.map

/***/ }),

/***/ 99720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTaskFailure),
/* harmony export */   R: () => (/* binding */ describeTaskFailure)
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
        task: task.arn,
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
/** `Essential container in task exited (api: exit code 1)`. */
function describeTaskFailure({ reason, containers }) {
    const details = containers.map(({ name, exitCode, reason: why }) => {
        // ECS says the same of the task and of the container, where an image or a secret is missing.
        const parts = [exitCode === undefined ? undefined : `exit code ${exitCode}`, why === reason ? undefined : why];
        const known = parts.filter(part => part !== undefined && part !== '');
        return known.length === 0 ? name : `${name}: ${known.join(' ')}`;
    });
    return details.length === 0 ? reason : `${reason} (${details.join('; ')})`;
}
//# sourceMappingURL=task-failure.js.map

/***/ }),

/***/ 40827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ taskId),
/* harmony export */   UR: () => (/* binding */ readTaskContainers),
/* harmony export */   go: () => (/* binding */ explainMissingLog),
/* harmony export */   wG: () => (/* binding */ logStreamName)
/* harmony export */ });
/* harmony import */ var _task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87251);

/** Why the output of a container cannot be shown. A sentence; undefined where it can be. */
function explainMissingLog({ name, log }) {
    if (log !== undefined)
        return undefined;
    return `Container ${name} has no awslogs configuration with a group and a stream prefix, so its output is not available.`;
}
/** The containers of a task definition, in its order. */
function readTaskContainers(definition) {
    const containers = definition.containerDefinitions;
    if (!(0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(containers))
        return [];
    return containers.flatMap(container => {
        const name = text(container, ['name']);
        if (name === undefined)
            return [];
        return [{ name, isEssential: (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(container, ['essential']) !== false, log: readLog(container) }];
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
/** Undefined without a stream prefix: Docker then names the stream by the container's id, which ECS does not always tell. */
function readLog(container) {
    if ((0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(container, ['logConfiguration', 'logDriver']) !== 'awslogs')
        return undefined;
    const options = (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(container, ['logConfiguration', 'options']);
    const group = text(options, ['awslogs-group']);
    const streamPrefix = text(options, ['awslogs-stream-prefix']);
    if (group === undefined || streamPrefix === undefined)
        return undefined;
    return { group, streamPrefix, region: text(options, ['awslogs-region']) };
}
function text(value, path) {
    const found = (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, path) : undefined;
    return typeof found === 'string' && found !== '' ? found : undefined;
}
//# sourceMappingURL=task-container.js.map

/***/ }),

/***/ 26301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/**
 * Aborts on the runner's SIGINT (or SIGTERM), and on nothing else. The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later
 * it kills: https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
function cancellation() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => controller.abort(name));
    return controller.signal;
}
//# sourceMappingURL=cancellation.js.map

/***/ }),

/***/ 52546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ stepPhase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Which part of the step this process is: the runner starts dist/<name>/post.js for `post`. By the file alone, as the job can set
 * any variable of the environment, and a `main` that is killed while it loads can leave no state. See docs/adr/0010.
 */
function stepPhase([, file = '']) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) === 'post.js' ? 'post' : 'main';
}
//# sourceMappingURL=step-phase.js.map

/***/ }),

/***/ 46036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stepState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);

/** State from `main` to `post` of the same step, through the runner's state file. */
function stepState() {
    return { save: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ, read: key => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(key) || undefined };
}
//# sourceMappingURL=step-state.js.map

/***/ }),

/***/ 75905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** Runs `task` for every item, `limit` at a time, in order; the results are in the items' order. The first error ends it. */
async function forEachLimited(items, limit, task) {
    const results = [];
    const queue = items.entries();
    const work = async () => {
        for (const [index, item] of queue)
            results[index] = await task(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}
//# sourceMappingURL=for-each-limited.js.map

/***/ }),

/***/ 43538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qW: () => (/* binding */ findMissingImages),
  J2: () => (/* binding */ inspectImages),
  CB: () => (/* binding */ refuseImage)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/join-sentences.js
var join_sentences = __webpack_require__(81131);
// EXTERNAL MODULE: ./build/src/domain/image-registry/ecr-image.js
var ecr_image = __webpack_require__(21538);
;// CONCATENATED MODULE: ./build/src/domain/image-registry/missing-image.js
/**
 * The prefix of the pull-through cache rule by which ECR may pull an image that is not there yet; undefined when there is none. `ROOT`
 * stands for every repository that no other rule is for: https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html
 */
function findCachePrefix(prefixes, { repository }) {
    return prefixes.find(prefix => prefix === 'ROOT' || repository === prefix || repository.startsWith(`${prefix}/`));
}
/** What is wrong, without what to do: `Image "…" is not in Amazon ECR (repository shop/api, eu-west-1).` */
function describeMissingImage({ name, repository, region }, presence) {
    const where = presence === 'no-image' ? `repository ${repository}` : `there is no repository ${repository}`;
    return `Image "${name}" is not in Amazon ECR (${where}, ${region}).`;
}
//# sourceMappingURL=missing-image.js.map
// EXTERNAL MODULE: ./build/src/use-cases/for-each-limited.js
var for_each_limited = __webpack_require__(75905);
;// CONCATENATED MODULE: ./build/src/use-cases/inspect-images.js





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
        prepared[0]?.story.detail(remark, 'warning');
    return prepared.map(service => {
        const own = missing.filter(({ image }) => wanted.get(service)?.some(({ name }) => name === image.name) === true);
        if (own.length === 0)
            return service;
        if (purpose === 'deploy')
            return { ...service, refusal: refuse(own, service) };
        for (const { message } of own)
            service.story.detail((0,join_sentences/* joinSentences */.D)(message, 'The rollback continues, but its tasks may fail to start.'), 'warning');
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
        const unknown = 'Whether a pull-through cache has it is not known, so the deployment continues.';
        return { kind: 'remark', message: (0,join_sentences/* joinSentences */.D)(message, unknown, prefixes.message) };
    }
    const prefix = findCachePrefix(prefixes, image);
    if (prefix === undefined)
        return { kind: 'missing', message };
    const cached = `ECR may pull it by the pull-through cache rule ${prefix}, so the deployment continues.`;
    return { kind: 'remark', message: (0,join_sentences/* joinSentences */.D)(message, cached) };
}
async function answerOf(asked) {
    try {
        return await asked;
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
    return (0,ecr_image/* changedEcrImages */.x)(revision.definition, revision.from?.definition);
}
function refuse([first, ...others], service) {
    if (first === undefined)
        return undefined;
    for (const { message } of others)
        service.story.detail(message, 'bad');
    const more = others.length === 0 ? '' : `${others.length} more in the log.`;
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
/** The input by which the image came, as far as that can be told. */
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

/***/ }),

/***/ 25073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ markStart)
/* harmony export */ });
/**
 * Marks this moment. Returns a function that says when it was, by the clock as it is then: the first answer of AWS may correct it, and
 * a duration must not change by that.
 */
function markStart(clock) {
    const at = clock.now();
    const behind = clock.behindMilliseconds?.() ?? 0;
    return () => at + (clock.behindMilliseconds?.() ?? 0) - behind;
}
//# sourceMappingURL=mark-start.js.map

/***/ }),

/***/ 26009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled),
/* harmony export */   c: () => (/* binding */ Cancelled)
/* harmony export */ });
/** Thrown in place of an answer that is not waited for any more. */
class Cancelled extends Error {
    constructor() {
        super('The job was cancelled.');
        this.name = 'Cancelled';
    }
}
/** Waits for `task`, but no longer than until `signal` is aborted: then throws `Cancelled` and leaves the task to itself. */
async function unlessCancelled(signal, task) {
    task.catch(() => undefined);
    let cancel = () => undefined;
    const aborted = new Promise((_, reject) => {
        cancel = () => reject(new Cancelled());
        if (signal.aborted)
            cancel();
        else
            signal.addEventListener('abort', cancel, { once: true });
    });
    try {
        return await Promise.race([aborted, task]);
    }
    finally {
        signal.removeEventListener('abort', cancel);
    }
}
//# sourceMappingURL=unless-cancelled.js.map

/***/ }),

/***/ 12897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leaveWhenCancelled),
/* harmony export */   b: () => (/* binding */ openStep)
/* harmony export */ });
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58518);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42367);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41968);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26301);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_phase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52546);
/* harmony import */ var _runner_step_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46036);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78745);








/** The step on the runner: which of its parts this process is, and all that is around it before anything of AWS is. */
function openStep(env) {
    const log = (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_2__/* .stepLog */ .t)();
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .V)(env, sentence => log.line(sentence));
    const cancelled = (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_6__/* .cancellation */ .W)();
    const step = {
        ...{ clock, state: (0,_runner_step_state_js__WEBPACK_IMPORTED_MODULE_4__/* .stepState */ .Q)(), cancelled, log, summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .stepSummary */ .x)(env), files: (0,_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env) },
        run: (0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .readRunIdentity */ .MV)(env)
    };
    return { phase: (0,_runner_step_phase_js__WEBPACK_IMPORTED_MODULE_3__/* .stepPhase */ .k)(process.argv), step };
}
/** Ends the process of a job that was cancelled: calls that were under way then are not waited for. */
function leaveWhenCancelled({ cancelled }) {
    if (cancelled.aborted)
        process.exit();
}
//# sourceMappingURL=open-step.js.map

/***/ })

};
