export const id = 4419;
export const ids = [4419];
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
    const { connectEcs } = await Promise.all(/* import() */[__webpack_require__.e(1003), __webpack_require__.e(9547), __webpack_require__.e(4690), __webpack_require__.e(4386), __webpack_require__.e(1426), __webpack_require__.e(8850)]).then(__webpack_require__.bind(__webpack_require__, 19873));
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
        const advice = 'Name the revision to go back to.';
        throw (0,errors/* badInput */.A)('version', `ECS lists no deployment of ${service} that succeeded with a revision older than ${choose_revision_short(current)}. ${advice}`);
    }
    if (version.kind === 'current') {
        const running = await firstOf(good, arn => arn === current);
        if (running !== undefined)
            return running;
        const advice = 'Wait until its deployment has ended, or name a revision.';
        throw new errors/* DeployError */.s('conflict', `No deployment of ${service} has succeeded with ${choose_revision_short(current)}, which it has now. ${advice}`);
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
        const advice = `Name one that was deployed, or a revision of the task definition${listNewest(tagsByRevision)}.`;
        throw (0,errors/* badInput */.A)('version', `ECS lists no deployment of ${service} that succeeded with an image ${suffix}${place}. ${advice}`);
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
    return named.length === 0 ? '' : `; the newest are ${named.join(', ')}`;
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
 * A rollback is often asked for while a deployment is rolled back by itself. Within this time the revision that is live is the
 * version before it; later, a rollback is about the live revision.
 */
const SAME_INCIDENT_MILLISECONDS = 600_000;
const ROLLED_BACK = /^ROLLBACK_(?:REQUESTED|IN_PROGRESS|SUCCESSFUL)$/;
/** Finds the revision that is wanted, and the image of one of its containers. Changes nothing. */
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
        throw (0,errors/* badInput */.A)('version', `there is no task definition ${run_short(chosen.reference)}.`);
    if (found.status !== 'ACTIVE') {
        throw (0,errors/* badInput */.A)('version', `${run_short(found.arn)} is ${found.status}: it was deregistered, and ECS starts no task of it. Name another one.`);
    }
    const container = chooseContainer(found, inputs.containerName);
    const images = chosen.revision === undefined ? {} : await deployments.imagesOf(chosen.revision);
    const image = (0,own_member/* ownMember */.n)(images, container) ?? imageIn(found, container);
    const { digest = '', tag = '' } = (0,image_reference/* parseImageReference */.o_)(image) ?? {};
    const deployedAt = chosen.finishedAt === undefined ? '' : new Date(chosen.finishedAt).toISOString();
    log.line(`${name} runs ${run_short(current)}; found ${run_short(found.arn)} with ${image}${deployedAt && `, deployed ${deployedAt}`}.`);
    const never = chosen.revision === undefined
        ? `ECS lists no deployment of ${name} that succeeded with ${run_short(found.arn)}.`
        : undefined;
    const note = rolledBack === undefined
        ? never
        : `The latest deployment (${rolledBack}) was already rolled back: ${run_short(current)} is the version before it. To go further back, name the version.`;
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
/** The revision of the newest deployment, as `api:42`, where ECS rolled it back to the live one a short time ago. */
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
        throw (0,errors/* badInput */.A)('container-name', `needed, because ${(0,containers/* listContainers */.ts)(definition)}.`);
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

/***/ 42367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ systemClock)
});

// UNUSED EXPORTS: followServers

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/domain/estimate-skew.js
/** What the resolution of the header, and clocks that are kept well, may differ by. */
const TOLERATED_MILLISECONDS = 5_000;
const RESOLUTION_MILLISECONDS = 1_000;
/**
 * By how many milliseconds a clock is behind the server's (negative: ahead); 0 when the answer does not show that it is off. An answer that
 * took long says little: the server's time lies anywhere between request and answer.
 */
function estimateSkew({ date, sentAt, receivedAt }) {
    const least = date - receivedAt;
    const most = date + RESOLUTION_MILLISECONDS - sentAt;
    if (least <= TOLERATED_MILLISECONDS && most >= -TOLERATED_MILLISECONDS)
        return 0;
    return Math.round((least + most) / 2);
}
//# sourceMappingURL=estimate-skew.js.map
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/local-clock/local-clock.js
var local_clock = __webpack_require__(36569);
;// CONCATENATED MODULE: ./build/src/adapters/system-clock.js




/** From here on a person should know that the clock is off. */
const TOLD_MILLISECONDS = 30_000;
/**
 * The machine's clock, or the local cloud's where one is in use. A run on that clock reaches nothing but this machine (`refuseRemoteHost`),
 * so that no production run can be made to hurry.
 *
 * Where AWS's answers show that the machine's clock is off, it goes by theirs from then on: no decision hangs on the difference.
 *
 * @param tell called with a sentence when the difference is large
 */
function systemClock(env, tell = () => undefined) {
    const { rate, start } = (0,local_clock/* readLocalClock */.s0)(env) ?? { rate: 1, start: 0 };
    const machine = {
        ...(rate === 1 ? {} : { simulatedRate: rate }),
        now: () => start + (Date.now() - start) * rate,
        sleep: async (milliseconds, signal) => {
            await (0,promises_.setTimeout)(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
        }
    };
    return followServers(machine, tell);
}
/** A clock that goes by the machine's, corrected by the times that servers name. */
function followServers(machine, tell) {
    let behindMilliseconds = 0;
    return {
        ...(0,present_members/* presentMembers */.P)({ simulatedRate: machine.simulatedRate }),
        now: () => machine.now() + behindMilliseconds,
        sleep: (milliseconds, signal) => machine.sleep(milliseconds, signal),
        heed: ({ date, sentAt, receivedAt }) => {
            const corrected = { sentAt: sentAt + behindMilliseconds, receivedAt: receivedAt + behindMilliseconds };
            const skew = estimateSkew({ date, ...corrected });
            if (skew === 0)
                return;
            behindMilliseconds += skew;
            if (Math.abs(skew) > TOLD_MILLISECONDS)
                tell(describeSkew(behindMilliseconds));
        },
        behindMilliseconds: () => behindMilliseconds
    };
}
function describeSkew(behindMilliseconds) {
    const seconds = Math.round(Math.abs(behindMilliseconds) / 1000);
    return `The runner's clock is ${seconds} s ${behindMilliseconds < 0 ? 'ahead of' : 'behind'} the AWS clock. The step uses AWS time. Synchronize the runner's clock: AWS rejects requests that are more than 5 minutes off.`;
}
//# sourceMappingURL=system-clock.js.map

/***/ }),

/***/ 15785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ LIMIT_CHARACTERS),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Hg: () => (/* binding */ LIMIT_VALUES),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   S8: () => (/* binding */ TOO_MANY_VALUES),
/* harmony export */   bU: () => (/* binding */ documentFormat),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   uT: () => (/* binding */ LIMIT_DEPTH)
/* harmony export */ });
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83733);

/** Of one text: keeps hostile files from costing time. The largest that is meant, a task definition, has 64 KiB without its comments. */
const LIMIT_CHARACTERS = 1024 * 1024;
/** Lists and objects inside each other. A task definition has 8. */
const LIMIT_DEPTH = 100;
/**
 * Values in one document: objects, lists, and what they hold. A definition of 64 KiB, the most that ECS takes, has room for fewer. Checking
 * and comparing takes far longer for each value than for each character.
 */
const LIMIT_VALUES = 25_000;
const TOO_MANY_VALUES = 'the document has more than 25,000 values; shorten it.';
/** JSON or YAML, by the file's extension; where that does not tell, by the text's first character. */
function documentFormat(text, origin) {
    if (text.length > LIMIT_CHARACTERS)
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_0__/* .badText */ .rY)({ origin }, 'the text is longer than 1 MiB; shorten it.');
    const extension = origin.kind === 'file' ? /\.([a-z]+)$/i.exec(origin.path)?.[1]?.toLowerCase() : undefined;
    if (extension === 'json' || extension === 'jsonc')
        return 'json';
    if (extension === 'yaml' || extension === 'yml')
        return 'yaml';
    return /^\s*(?:[{[]|\/\/|\/\*)/.test(text) ? 'json-or-yaml' : 'yaml';
}
/** The value at a path; undefined when there is none. */
function valueAt(value, path) {
    return path.reduce((inner, key) => {
        if (isList(inner))
            return typeof key === 'number' ? inner[key] : undefined;
        return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
    }, value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** What a value is, for an error message that must not show it. */
function describeType(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (isList(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    return value === '' ? 'an empty string' : `a ${typeof value}`;
}
//# sourceMappingURL=document.js.map

/***/ }),

/***/ 83733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   rY: () => (/* binding */ badText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** The error of a text that cannot be accepted: `task.json:3:5: …` or `Input "secrets", line 2: …`. */
function badText(place, message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${formatPlace(place)}: ${message}`, { cause, ...annotation(place) });
}
/** The place for people. */
function formatPlace({ origin, position }) {
    if (origin.kind === 'file') {
        return position === undefined ? origin.path : `${origin.path}:${position.line}:${position.column}`;
    }
    const name = `Input "${origin.input}"`;
    return position === undefined ? name : `${name}, line ${position.line}, column ${position.column}`;
}
/** The offsets at which the lines of a text start. */
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** The position of a character of a text whose lines start there. */
function positionAt(starts, offset) {
    let line = 0;
    for (let end = starts.length; end - line > 1;) {
        const middle = (line + end) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            line = middle;
        else
            end = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
function annotation({ origin, position }) {
    return origin.kind === 'file' && position !== undefined ? { position: { file: origin.path, ...position } } : {};
}
//# sourceMappingURL=text-place.js.map

/***/ }),

/***/ 15117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ changeImage),
/* harmony export */   cc: () => (/* binding */ isBareTagOrDigest),
/* harmony export */   mn: () => (/* binding */ isImageChange),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const TAG = '[\\w][\\w.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const REFERENCE = new RegExp(`^(?:(${HOST})/)?(${COMPONENT}(?:/${COMPONENT})*)(?::(${TAG}))?(?:@(${DIGEST}))?$`);
const SUFFIX = new RegExp(`^(?::${TAG})?(?:@${DIGEST})?$`);
const LONGEST_NAME = 255;
const LONGEST_REFERENCE = 1024;
/** Reads an image reference; undefined when the text is none. */
function parseImageReference(text) {
    if (text.length > LONGEST_REFERENCE)
        return undefined;
    const [, host, rest = '', tag, digest] = REFERENCE.exec(text) ?? [];
    if (rest === '' || (digest?.startsWith('sha256:') === true && digest.length !== 71))
        return undefined;
    // What stands before the first slash is a registry only when it looks like a host; `library/nginx` has none.
    const isRegistry = host !== undefined && (/[.:[]/.test(host) || host === 'localhost' || /[A-Z]/.test(host));
    const domain = isRegistry ? host : undefined;
    const path = host === undefined || isRegistry ? rest : `${host}/${rest}`;
    if (!new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`).test(path) || `${domain ?? ''}/${path}`.length > LONGEST_NAME) {
        return undefined;
    }
    return { domain, path, tag, digest };
}
/** Whether a text says what a container's image becomes: a whole reference, or `:tag`, `@digest` to keep the repository. */
function isImageChange(text) {
    return isSuffix(text) || parseImageReference(text) !== undefined;
}
/** A version (`2`, `v1.4.2-rc.1`), a commit with a digit in it, or a sha256 digest. None of them is the name of an image on Docker Hub. */
const BARE = /^(?:v?\d+(?:[._+-][0-9a-z]+)*|(?=[a-f]*\d)[0-9a-f]{7,64}|sha256:[0-9a-f]{64})$/i;
/** Whether a text is a tag or a digest whose `:` or `@` was left out, which Docker would read as a repository of Docker Hub. */
function isBareTagOrDigest(text) {
    return text.length <= LONGEST_REFERENCE && BARE.test(text);
}
/** The image after a change; undefined when only a tag or digest is given and `current` has no repository to keep. */
function changeImage(current, change) {
    if (!isSuffix(change))
        return change;
    const reference = parseImageReference(current);
    if (reference === undefined)
        return undefined;
    return `${reference.domain === undefined ? '' : `${reference.domain}/`}${reference.path}${change}`;
}
function isSuffix(text) {
    return text !== '' && SUFFIX.test(text);
}
//# sourceMappingURL=image-reference.js.map

/***/ }),

/***/ 36569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ refuseRemoteHost),
/* harmony export */   Y0: () => (/* binding */ refuseMixedEndpoints),
/* harmony export */   s0: () => (/* binding */ readLocalClock)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

const VARIABLE = 'DEPLOY_KIT_LOCAL_CLOCK';
/**
 * Reads `DEPLOY_KIT_LOCAL_CLOCK=rate@epochMilliseconds`. Undefined where it is absent or malformed, and where `AWS_ENDPOINT_URL` is no
 * loopback address: such a run has the machine's clock.
 */
function readLocalClock(env) {
    const [, rate, start] = /^(\d+(?:\.\d+)?)@(\d+)$/.exec(env[VARIABLE] ?? '') ?? [];
    if (rate === undefined || start === undefined || !isLoopbackUrl(env.AWS_ENDPOINT_URL))
        return undefined;
    return { rate: Number(rate), start: Number(start) };
}
/**
 * Throws `bad-input` where the environment sends single services elsewhere than `AWS_ENDPOINT_URL` says, while a local clock is in use:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function refuseMixedEndpoints(env) {
    if (readLocalClock(env) === undefined)
        return;
    for (const [name, value = ''] of Object.entries(env)) {
        if (name.startsWith('AWS_ENDPOINT_URL_') && value !== '' && !isLoopbackUrl(value))
            throw refusal(`${name} is not a loopback address`);
        if (name === 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS' && value.toLowerCase() === 'true')
            throw refusal(`${name} is true, so that AWS_ENDPOINT_URL is ignored`);
    }
}
/** Throws `bad-input` for a request to another host than this machine, while a local clock is in use. */
function refuseRemoteHost(env, host) {
    if (readLocalClock(env) !== undefined && !isLoopbackHost(host))
        throw refusal(`a request would go to ${host}`);
}
function refusal(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${VARIABLE} sets the clock of a local cloud, but ${what}. Unset ${VARIABLE}, or use only endpoints on loopback addresses.`);
}
function isLoopbackUrl(url) {
    return url !== undefined && URL.canParse(url) && isLoopbackHost(new URL(url).hostname);
}
function isLoopbackHost(host) {
    return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
//# sourceMappingURL=local-clock.js.map

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

/***/ 27437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownMember)
/* harmony export */ });
/** The member of a record that a name from outside asks for; undefined for what every object has, such as `constructor`. */
function ownMember(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
//# sourceMappingURL=own-member.js.map

/***/ }),

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ presentMembers)
/* harmony export */ });
/** Without the members that are undefined. */
function presentMembers(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=present-members.js.map

/***/ }),

/***/ 56234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ safeAddress)
/* harmony export */ });
/** The address, when it is of the web (an environment inside a network may have no https) and cannot break out of Markdown or an HTML attribute. */
function safeAddress(href) {
    return /^https?:\/\/[^\s<>"'`\\|]+$/.test(href) ? href : undefined;
}
//# sourceMappingURL=safe-address.js.map

/***/ }),

/***/ 17508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ longestRun)
/* harmony export */ });
/** The length of the longest match of a global pattern; 0 when there is none. A text may hold more matches than a call takes arguments. */
function longestRun(text, pattern) {
    let longest = 0;
    for (const [run] of text.matchAll(pattern))
        longest = Math.max(longest, run.length);
    return longest;
}
//# sourceMappingURL=longest-run.js.map

/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _longest_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17508);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9739);
/* harmony import */ var _domain_text_safe_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56234);



const LIMIT_CHARACTERS = 2_000;
// Marks that begin no structure inside a line; at the start of one, some do.
const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g;
const MARK_AT_START = /^[#+=-]/;
const NUMBER_AT_START = /^(\d+)([.)])(?=\s|$)/;
const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Any text as GitHub Markdown that shows just that text, on one line. Character references start no structure
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); mentions and issue numbers (`#1`, `GH-1`), which GitHub
 * links in the finished page and tells those whom they name, are broken by a zero-width space:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function markdownText(text) {
    return escape(text)
        .replace(/&#64;(?=\w)/g, '&#64;&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
        .replace(/\bGH-(?=\d)/gi, '$&&#8203;');
}
/** Any text as inline code, on one line, fit for a table cell. Empty text is a dash. */
function markdownCode(text) {
    // HTML, not backticks: between backticks a bar would still end the cell.
    return text.trim() === '' ? '–' : `<code>${escape(text)}</code>`;
}
/** Any lines as a block of code: the fence is longer than any run of backticks inside. */
function markdownBlock(lines) {
    const text = lines.map(line => clip((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line).replaceAll('\n', ' '))).join('\n');
    const fence = '`'.repeat(Math.max(3, (0,_longest_run_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRun */ .Q)(text, /`+/g) + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** A link, when `href` is an https address; the text alone otherwise. */
function markdownLink(text, href) {
    const address = (0,_domain_text_safe_address_js__WEBPACK_IMPORTED_MODULE_2__/* .safeAddress */ .M)(href);
    return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
}
function escape(text) {
    const line = clip((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s+/g, joinLines)).trim();
    return line
        .replace(STRUCTURE, reference)
        .replace(LINK_STARTS, reference)
        .replace(MARK_AT_START, reference)
        .replace(NUMBER_AT_START, (_, digits, mark) => digits + reference(mark));
}
function joinLines(blanks) {
    return blanks.includes('\n') ? ' ' : blanks;
}
function reference(mark) {
    return `&#${mark.charCodeAt(0)};`;
}
function clip(text) {
    return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text;
}
//# sourceMappingURL=markdown-text.js.map

/***/ }),

/***/ 61751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stepLog)
/* harmony export */ });
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);

/** The log of the step on the runner. */
function stepLog() {
    return {
        line: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printLine */ .wi,
        group: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printGroup */ .To,
        warning: (title, message) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', { title, message }),
        notice: (title, message, place) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('notice', { title, message, place })
    };
}
//# sourceMappingURL=step-log.js.map

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
/** The name or ARN of a cluster. Anything else is refused, so that it never stands in a log as a name. */
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
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, `expected a name of letters, digits, - and _ (255 at most), got ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(value)}.`);
}
//# sourceMappingURL=ecs-names.js.map

/***/ }),

/***/ 51193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ LIMIT_CONTAINERS),
/* harmony export */   MR: () => (/* binding */ containerNames),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   UK: () => (/* binding */ TOO_MANY_CONTAINERS),
/* harmony export */   ts: () => (/* binding */ listContainers),
/* harmony export */   v5: () => (/* binding */ changeContainers)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/** ECS takes 10 in a definition: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const LIMIT_CONTAINERS = 100;
const TOO_MANY_CONTAINERS = `containerDefinitions has more than ${LIMIT_CONTAINERS} containers; ECS accepts at most 10.`;
/** The containers of a definition, in order. */
function containersOf(definition) {
    const { containerDefinitions } = definition;
    return (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(containerDefinitions) ? containerDefinitions.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
}
/** The names of the containers, in order. */
function containerNames(definition) {
    return containersOf(definition).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}
/** `the containers are "web", "side"`, for an error that names one that does not exist. */
function listContainers(definition) {
    const names = containerNames(definition).map(name => `"${name}"`);
    if (names.length === 0)
        return 'there is no container at all';
    return names.length === 1 ? `the only container is ${names.join('')}` : `the containers are ${names.join(', ')}`;
}
/** A definition in which the named containers are changed; all else is as it was. */
function changeContainers(definition, change) {
    const containerDefinitions = containersOf(definition).map(container => typeof container.name === 'string' ? change(container, container.name) : container);
    return { ...definition, containerDefinitions };
}
//# sourceMappingURL=containers.js.map

/***/ })

};
