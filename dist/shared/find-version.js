export const id = 4419;
export const ids = [4419,5785,8166];
export const modules = {

/***/ 82707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);



/** Reads and checks the inputs; every rejection names the input. */
function readInputs(read) {
    return {
        cluster: (0,_targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCluster */ ._H)(read.text('cluster') ?? 'default'),
        service: (0,_targets_ecs_domain_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireServiceReference */ .mO)(read.required('service')),
        version: readVersion(read),
        containerName: read.text('container-name'),
        reason: read.text('reason')
    };
}
function readVersion(read) {
    const text = read.text('version') ?? 'previous';
    if (text === 'current' || text === 'previous')
        return { kind: text };
    if (/^[1-9]\d*$/.test(text))
        return { kind: 'revision', revision: Number(text) };
    if (/^(?:arn:[\w-]+:ecs:[\w-]+:\d{12}:task-definition\/)?[\w-]{1,255}:[1-9]\d*$/.test(text)) {
        return { kind: 'named', reference: text };
    }
    if (/^(?::[\w][\w.-]{0,127}|@sha256:[0-9a-f]{64})$/.test(text))
        return { kind: 'image', suffix: text };
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('version', `expected current, previous, a revision such as 42, family:42 or an ARN, or an image as :tag or @sha256:…; got ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(text)}.`);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 44419:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42367);
/* harmony import */ var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82437);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82707);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61115);








const { env } = process;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(async () => {
    const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInputs */ .a)();
    const request = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(inputs);
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .V)(env);
    const { connectEcs } = await Promise.all(/* import() */[__webpack_require__.e(1003), __webpack_require__.e(9547), __webpack_require__.e(9323), __webpack_require__.e(4386), __webpack_require__.e(87), __webpack_require__.e(5380)]).then(__webpack_require__.bind(__webpack_require__, 70087));
    const { roles } = await connectEcs(env, clock, (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__/* .readAssumedRole */ .p)(inputs));
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)(request, {
        services: roles.services,
        deployments: roles.serviceDeployments,
        taskDefinitions: roles.taskDefinitions,
        clock,
        log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_4__/* .stepLog */ .t)(),
        summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .stepSummary */ .x)(env)
    });
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 61115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/own-member.js
var own_member = __webpack_require__(27437);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-text.js
var markdown_text = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/domain/image-registry/image-reference.js
var image_reference = __webpack_require__(15117);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/containers.js
var containers = __webpack_require__(51193);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/actions/find-version/choose-revision.js



/** How many versions an error lists. */
const MOST_NAMED = 5;
/** Chooses among the deployments that succeeded, newest first. Throws where none is what is wanted. */
async function chooseRevision({ version, current, service, container, isRolledBack = false }, good) {
    if (version.kind === 'previous') {
        if (isRolledBack)
            return (await firstOf(good, arn => arn === current)) ?? { reference: current };
        const before = await firstBefore(current, good);
        if (before !== undefined)
            return before;
        const advice = 'Set the revision to roll back to.';
        throw (0,errors/* badInput */.A)('version', `ECS lists no successful deployment of ${service} with a revision older than ${choose_revision_short(current)}. ${advice}`);
    }
    if (version.kind === 'current') {
        const running = await firstOf(good, arn => arn === current);
        if (running !== undefined)
            return running;
        const advice = 'Wait until its deployment has ended, or set a revision.';
        throw new errors/* DeployError */.s('conflict', `${service} runs ${choose_revision_short(current)}, which has no successful deployment yet. ${advice}`);
    }
    if (version.kind === 'image') {
        const { suffix } = version;
        const tagsByRevision = new Map();
        const running = await firstOf(good, async (arn, read) => {
            const images = await read();
            tagsByRevision.set(choose_revision_short(arn), [...new Set(images.flatMap(tagOf))]);
            return images.some(image => hasSuffix(image, suffix));
        });
        if (running !== undefined)
            return running;
        const place = container === undefined ? '' : ` in container ${(0,quote_safe/* quoteName */.AB)(container)}`;
        const advice = `Set an image that was deployed, or a task definition revision${listNewest(tagsByRevision)}.`;
        throw (0,errors/* badInput */.A)('version', `ECS lists no successful deployment of ${service} with an image ${suffix}${place}. ${advice}`);
    }
    const reference = version.kind === 'named' ? version.reference : `${choose_revision_short(current).replace(/:\d+$/, '')}:${version.revision}`;
    return (await firstOf(good, arn => arn === reference || choose_revision_short(arn) === reference)) ?? { reference };
}
async function firstOf(good, isWanted) {
    for await (const { revision, finishedAt, taskDefinition, images } of good) {
        const reference = await taskDefinition();
        if (reference !== undefined && (await isWanted(reference, images)))
            return { reference, revision, finishedAt };
    }
    return undefined;
}
/** `repository:tag@digest` has both. */
function hasSuffix(image, suffix) {
    return tagOf(image).includes(suffix) || suffix === `@${(0,image_reference/* parseImageReference */.o_)(image)?.digest ?? ''}`;
}
/** `:1.4.2`, as it may be asked for; nothing of an image by digest alone. One without both is `latest` for Docker. */
function tagOf(image) {
    const reference = (0,image_reference/* parseImageReference */.o_)(image);
    const tag = reference?.tag ?? (reference?.digest === undefined ? 'latest' : undefined);
    return reference === undefined || tag === undefined ? [] : [`:${tag}`];
}
/** What might have been meant, newest first. */
function listNewest(tagsByRevision) {
    const newest = [...tagsByRevision].slice(0, MOST_NAMED);
    const named = newest.map(([revision, tags]) => `${revision}${tags.length === 0 ? '' : ` (${tags.join(', ')})`}`);
    return named.length === 0 ? '' : `. Latest deployed revisions: ${named.join(', ')}`;
}
/**
 * The newest that is older than `current`. Revisions are counted within a family; of two families, what was deployed after `current` had
 * succeeded is not older, however it is called.
 */
async function firstBefore(current, good) {
    const [family] = split(current);
    let ofAnother;
    for await (const { revision, finishedAt, taskDefinition } of good) {
        const reference = await taskDefinition();
        if (reference === undefined)
            continue;
        if (reference === current)
            ofAnother = undefined;
        else if (split(reference)[0] !== family)
            ofAnother ??= { reference, revision, finishedAt };
        else if (isOlder(reference, current) && ofAnother === undefined)
            return { reference, revision, finishedAt };
    }
    return ofAnother;
}
/** Whether a revision of the same family has a smaller number. */
function isOlder(arn, current) {
    const [family, number] = split(arn);
    const [currentFamily, currentNumber] = split(current);
    return family === currentFamily && number < currentNumber;
}
function split(arn) {
    const [family = '', revision = '0'] = choose_revision_short(arn).split(':');
    return [family, Number(revision)];
}
function choose_revision_short(reference) {
    return reference.replace(/^.*\//, '');
}
//# sourceMappingURL=choose-revision.js.map
;// CONCATENATED MODULE: ./build/src/actions/find-version/run.js







/** Most searches end at one of the newest. */
const DEPLOYMENTS_AT_ONCE = 20;
/**
 * A rollback is often asked for while a deployment is rolled back automatically. Within this time the live revision is the
 * version before it; later, a rollback is about the live revision.
 */
const SAME_INCIDENT_MILLISECONDS = 600_000;
const ROLLED_BACK = /^ROLLBACK_(?:REQUESTED|IN_PROGRESS|SUCCESSFUL)$/;
/**
 * Finds the revision that is wanted, and the image of one of its containers. Changes nothing. Throws `not-found` without the service,
 * `bad-input` for a version that cannot be deployed.
 */
async function run(inputs, { services, deployments, taskDefinitions, log, summary, clock }) {
    const { cluster, service: name, version, reason } = inputs;
    const service = await services.find(cluster, name);
    if (service === undefined)
        throw new errors/* DeployError */.s('not-found', `Service ${name} does not exist in cluster ${cluster}.`);
    const current = service.taskDefinition;
    const good = succeeded(inputs, { deployments, taskDefinitions });
    const rolledBack = version.kind === 'previous' ? await findRolledBack(inputs, current, { deployments, clock }) : undefined;
    const chosen = await chooseRevision({ version, current, service: name, container: inputs.containerName, isRolledBack: rolledBack !== undefined }, good);
    const found = await taskDefinitions.find(chosen.reference);
    if (found === undefined)
        throw (0,errors/* badInput */.A)('version', `task definition ${run_short(chosen.reference)} does not exist. Set another version.`);
    if (found.status !== 'ACTIVE') {
        throw (0,errors/* badInput */.A)('version', `${run_short(found.arn)} is ${found.status}: it was deregistered, so ECS cannot start tasks of it. Set another version.`);
    }
    const container = chooseContainer(found, inputs.containerName);
    const images = chosen.revision === undefined ? {} : await deployments.imagesOf(chosen.revision);
    const image = (0,own_member/* ownMember */.n)(images, container) ?? imageIn(found, container);
    const { digest = '', tag = '' } = (0,image_reference/* parseImageReference */.o_)(image) ?? {};
    const deployedAt = chosen.finishedAt === undefined ? '' : new Date(chosen.finishedAt).toISOString();
    log.line(`${name} runs ${run_short(current)}. Found ${run_short(found.arn)} with ${image}${deployedAt && `, deployed ${deployedAt}`}.`);
    const never = chosen.revision === undefined
        ? `ECS lists no successful deployment of ${name} with ${run_short(found.arn)}.`
        : undefined;
    const note = rolledBack === undefined
        ? never
        : `The latest deployment (${rolledBack}) was already rolled back to ${run_short(current)}. To roll back further, set the version.`;
    if (note !== undefined)
        log.line(note);
    await summary.append(describe({ name, current, found: found.arn, image, reason, note }));
    return {
        outputs: {
            'task-definition-arn': found.arn,
            revision: run_short(found.arn),
            'current-task-definition-arn': current,
            image,
            digest,
            tag,
            'deployed-at': deployedAt
        }
    };
}
/** The revision of the newest deployment, as `api:42`, where ECS rolled it back to the running one a short time ago. */
async function findRolledBack({ cluster, service }, current, { deployments, clock }) {
    const [newest] = await deployments.describe((await deployments.list(cluster, service, undefined)).slice(0, 1));
    if (newest?.targetRevision === undefined || !ROLLED_BACK.test(newest.status))
        return undefined;
    if (newest.finishedAt !== undefined && clock.now() - newest.finishedAt > SAME_INCIDENT_MILLISECONDS)
        return undefined;
    const reference = (await deployments.placement(newest.targetRevision))?.taskDefinition;
    // One to an older revision was a rollback itself: the live revision is what it was to replace.
    return reference === undefined || reference === current || isOlder(reference, current) ? undefined : run_short(reference);
}
/** The deployments that succeeded, newest first, each read when it is asked for. */
async function* succeeded({ cluster, service, containerName }, { deployments, taskDefinitions }) {
    const newestFirst = await deployments.list(cluster, service, undefined);
    for (let start = 0; start < newestFirst.length; start += DEPLOYMENTS_AT_ONCE) {
        const described = await deployments.describe(newestFirst.slice(start, start + DEPLOYMENTS_AT_ONCE));
        for (const { status, targetRevision, finishedAt } of described.toSorted((a, b) => b.createdAt - a.createdAt)) {
            if (status === 'SUCCESSFUL' && targetRevision !== undefined)
                yield read(targetRevision, finishedAt);
        }
    }
    function read(revision, finishedAt) {
        const taskDefinition = async () => (await deployments.placement(revision))?.taskDefinition;
        const images = async () => {
            const [deployed, reference] = await Promise.all([deployments.imagesOf(revision), taskDefinition()]);
            const found = reference === undefined ? undefined : await taskDefinitions.find(reference);
            const named = [...Object.entries(deployed), ...(found === undefined ? [] : imagesIn(found))];
            return named.flatMap(([name, image]) => (containerName === undefined || name === containerName ? [image] : []));
        };
        return { revision, finishedAt, taskDefinition, images };
    }
}
/** Name and image of each container. */
function imagesIn({ definition }) {
    return (0,containers/* containersOf */.Mz)(definition).flatMap(({ name, image }) => typeof name === 'string' && typeof image === 'string' ? [[name, image]] : []);
}
function chooseContainer({ definition }, named) {
    const names = (0,containers/* containerNames */.MR)(definition);
    const [first = ''] = names;
    if (named === undefined && names.length > 1) {
        throw (0,errors/* badInput */.A)('container-name', `a value is required, because ${(0,containers/* listContainers */.ts)(definition)}.`);
    }
    if (named !== undefined && !names.includes(named)) {
        throw (0,errors/* badInput */.A)('container-name', `there is no container ${(0,quote_safe/* quoteName */.AB)(named)}: ${(0,containers/* listContainers */.ts)(definition)}.`);
    }
    return named ?? first;
}
function imageIn({ definition }, container) {
    const image = (0,containers/* containersOf */.Mz)(definition).find(({ name }) => name === container)?.image;
    return typeof image === 'string' ? image : '';
}
function describe({ name, current, found, image, reason, note }) {
    const lines = [
        `**${(0,markdown_text/* markdownText */.p7)(name)}** runs ${(0,markdown_text/* markdownText */.p7)(run_short(current))}. Found: ${(0,markdown_text/* markdownText */.p7)(run_short(found))}, ${(0,markdown_text/* markdownCode */.D9)(image)}.`
    ];
    if (note !== undefined)
        lines.push((0,markdown_text/* markdownText */.p7)(note));
    if (reason !== undefined)
        lines.push(`Reason: ${(0,markdown_text/* markdownText */.p7)(reason)}`);
    return `${lines.join('\n\n')}\n`;
}
/** `api:42` */
function run_short(reference) {
    return reference.replace(/^.*\//, '');
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 82437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ roleReader),
/* harmony export */   p: () => (/* binding */ readAssumedRole)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
const DURATION_SECONDS = { from: 900, to: 43_200 };
/** Reads the inputs about the role; undefined when the step is to use the credentials that are there. */
function readAssumedRole(inputs) {
    const roles = roleReader(inputs);
    const arn = inputs.text('role-to-assume');
    return arn === undefined ? undefined : roles(arn, 'role-to-assume');
}
/** Reads what all sessions of the step have in common; the result makes a role of the ARN that `input` holds. */
function roleReader(inputs) {
    const sessionName = inputs.text('role-session-name') ?? 'deploy-kit';
    const durationSeconds = inputs.durationSeconds('role-duration', DURATION_SECONDS) ?? 3_600;
    const audience = inputs.text('role-audience') ?? 'sts.amazonaws.com';
    return (arn, input) => {
        if (!ROLE.test(arn)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, `expected the ARN of a role such as arn:aws:iam::123456789012:role/deployer.`);
        }
        if (!SESSION_NAME.test(sessionName)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('role-session-name', `expected 2 to 64 letters, digits and any of _ + = , . @ -.`);
        }
        return { arn, sessionName, durationSeconds, audience };
    };
}
//# sourceMappingURL=assumed-role.js.map

/***/ }),

/***/ 17043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ requireCluster),
/* harmony export */   mO: () => (/* binding */ requireServiceReference),
/* harmony export */   rU: () => (/* binding */ requireService)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);


// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html, API_CreateCluster.html; a service may be named by its ARN.
const SERVICE = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/(?:[A-Za-z0-9_-]{1,255}\/)?)?[A-Za-z0-9_-]{1,255}$/;
const PLAIN_SERVICE = /^[A-Za-z0-9_-]{1,255}$/;
const CLUSTER = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
/** The name or ARN of a cluster. Anything else is refused, so that it is never logged as a name. */
function requireCluster(value) {
    return requireMatching(value, 'cluster', CLUSTER);
}
/** The name of a service. */
function requireService(value) {
    return requireMatching(value, 'service', PLAIN_SERVICE);
}
/** The name or ARN of a service. */
function requireServiceReference(value) {
    return requireMatching(value, 'service', SERVICE);
}
function requireMatching(value, name, form) {
    if (form.test(value))
        return value;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, `expected a name with letters, digits, - and _ (at most 255), got ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(value)}.`);
}
//# sourceMappingURL=ecs-names.js.map

/***/ })

};
