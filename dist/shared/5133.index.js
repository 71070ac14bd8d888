export const id = 5133;
export const ids = [5133];
export const modules = {

/***/ 59953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(832);
/* harmony import */ var _domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9827);


/** Reads and checks the inputs; every rejection names the input. */
function readInputs(read) {
    const changes = (0,_domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .readTaskDefinitionChanges */ .A2)(read);
    (0,_domain_task_definition_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnchanged */ .s8)(changes);
    return {
        request: { source: (0,_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskDefinitionSource */ .g)(read), changes },
        values: read.yesNo('show-values') === true ? 'shown' : 'masked',
        register: read.yesNo('register') === true
    };
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 15133:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58518);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42367);
/* harmony import */ var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82437);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41968);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66884);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59953);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60846);










const { env } = process;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(() => {
    const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .stepInputs */ .a)();
    const role = (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__/* .readAssumedRole */ .p)(inputs);
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .V)(env);
    let ecs;
    /** Loads the AWS SDK: a step that starts from a file never does. */
    const reachEcs = async () => {
        const { connectEcs } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(9547), __webpack_require__.e(212), __webpack_require__.e(4399), __webpack_require__.e(5987), __webpack_require__.e(1429)]).then(__webpack_require__.bind(__webpack_require__, 32334));
        return (await connectEcs(env, clock, role)).roles;
    };
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)(inputs), {
        files: (0,_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env),
        log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .stepLog */ .t)(),
        clock,
        run: (0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .readRunIdentity */ .MV)(env),
        summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSummary */ .x)(env),
        taskDefinitions: async () => (await (ecs ??= reachEcs())).taskDefinitions,
        services: async () => (await (ecs ??= reachEcs())).services
    });
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 60846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/task-definition/diff/format-diff.js + 1 modules
var format_diff = __webpack_require__(14811);
// EXTERNAL MODULE: ./build/src/domain/report/longest-run.js
var longest_run = __webpack_require__(48039);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-text.js
var markdown_text = __webpack_require__(29986);
// EXTERNAL MODULE: ./build/src/domain/report/printable.js
var printable = __webpack_require__(84106);
// EXTERNAL MODULE: ./build/src/domain/task-definition/containers.js
var task_definition_containers = __webpack_require__(29282);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/format-render-summary.js




/** What was rendered, as GitHub Markdown for the job summary. */
function formatRenderSummary({ definition, origin, diff }) {
    const family = typeof definition.family === 'string' ? definition.family : '';
    const containers = (0,task_definition_containers/* containersOf */.Mz)(definition).map(({ name, image }) => `| ${(0,markdown_text/* markdownCode */.D9)(asText(name))} | ${(0,markdown_text/* markdownCode */.D9)(asText(image))} |`);
    return [
        `### Task definition ${(0,markdown_text/* markdownCode */.D9)(family)}`,
        `Rendered from ${(0,markdown_text/* markdownCode */.D9)(origin)}.`,
        ['| Container | Image |', '| --- | --- |', ...containers].join('\n'),
        diff === '' ? 'Nothing changes.' : diffBlock(diff),
        ''
    ].join('\n\n');
}
function asText(value) {
    return typeof value === 'string' ? value : '';
}
/** The fence is longer than any run of backticks inside. */
function diffBlock(diff) {
    const text = (0,printable/* printable */.g)(diff);
    const longest = Math.max(2, (0,longest_run/* longestRun */.Q)(text, /`+/g));
    const fence = '`'.repeat(longest + 1);
    return `${fence}diff\n${text}\n${fence}`;
}
//# sourceMappingURL=format-render-summary.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/equivalent.js
var equivalent = __webpack_require__(78126);
// EXTERNAL MODULE: ./build/src/domain/task-definition/family.js
var family = __webpack_require__(32154);
// EXTERNAL MODULE: ./build/src/use-cases/refuse-placeholders.js
var refuse_placeholders = __webpack_require__(62852);
// EXTERNAL MODULE: ./build/src/use-cases/register-revision.js
var register_revision = __webpack_require__(10084);
;// CONCATENATED MODULE: ./build/src/use-cases/register-latest.js




/**
 * Registers a definition as the latest ACTIVE revision of its family. Callers that name only the family, such as a scheduled task, then
 * use it. Registers nothing when the latest revision is identical. Throws `bad-input` for a placeholder image.
 */
async function registerLatest(definition, dependencies) {
    (0,refuse_placeholders/* refusePlaceholders */.p)(definition);
    const latest = await dependencies.taskDefinitions.find((0,family/* familyOf */.A)(definition));
    if (latest?.status === 'ACTIVE' && (0,equivalent/* isEquivalent */.l)(definition, latest.definition))
        return { revision: latest, isNew: false };
    const revision = await (0,register_revision/* registerRevision */.R)({ definition, latestRevision: latest?.revision ?? 0 }, dependencies);
    return { revision, isNew: true };
}
//# sourceMappingURL=register-latest.js.map
// EXTERNAL MODULE: ./build/src/use-cases/render-task-definition.js + 14 modules
var render_task_definition = __webpack_require__(61512);
;// CONCATENATED MODULE: ./build/src/actions/render-task-def/run.js





/** Renders the definition, writes it to a file, and tells what changed. */
async function run({ request, values, register }, dependencies) {
    const { files, log, summary } = dependencies;
    const rendered = await (0,render_task_definition/* renderTaskDefinition */.P)(request, dependencies);
    const { definition, differences, dropped, changed } = rendered;
    const diff = (0,format_diff/* formatDiff */.V)(differences, { values });
    const origin = describeOrigin(request.source, rendered);
    log.line(`Starting from ${origin}.`);
    if (dropped.length > 0)
        log.line(`Left out what cannot be registered: ${dropped.join(', ')}.`);
    log.line(changed ? diff : 'Nothing changes.');
    for (const sentence of rendered.warnings)
        log.warning('Task definition', sentence);
    for (const sentence of (0,refuse_placeholders/* describePlaceholders */.O)(definition))
        log.warning('Placeholder', `${sentence} deploy refuses it.`);
    const path = await files.writeTemporary('task-definition.json', `${JSON.stringify(definition, null, 2)}\n`);
    log.line(`The rendered task definition is in ${path}.`);
    await summary.append(formatRenderSummary({ definition, origin, diff }));
    const arn = register ? await registerAndTell(definition, dependencies) : '';
    return {
        outputs: {
            'task-definition': path,
            'task-definition-json': JSON.stringify(definition),
            changed: String(changed),
            diff,
            'task-definition-arn': arn
        }
    };
}
async function registerAndTell(definition, { taskDefinitions, clock, run: identity, log }) {
    const { revision, isNew } = await registerLatest(definition, {
        taskDefinitions: await taskDefinitions(),
        ...{ clock, run: identity }
    });
    const name = `${revision.family}:${revision.revision}`;
    log.line(isNew ? `Registered ${name}.` : `${name} is already the latest revision; nothing was registered.`);
    return revision.arn;
}
function describeOrigin(source, { registered }) {
    if (source.kind === 'file' || registered === undefined)
        return source.kind === 'file' ? source.path : 'ECS';
    const name = `${registered.family}:${registered.revision}`;
    return source.kind === 'service' ? `${name}, which service ${source.service} has now` : name;
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

/***/ 14811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ formatDiff)
});

// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
// EXTERNAL MODULE: ./build/src/domain/task-definition/document.js
var task_definition_document = __webpack_require__(87251);
// EXTERNAL MODULE: ./build/src/domain/task-definition/image-reference.js
var image_reference = __webpack_require__(59637);
;// CONCATENATED MODULE: ./build/src/domain/task-definition/diff/shown-fields.js



/**
 * The fields whose values a diff shows: images, sizes, counts, names, ports, modes and roles. The value of every other field is hidden,
 * fields that AWS adds later included. `*` stands for the name of a container, a volume or a limit.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
const TASK = {
    family: 'scalar',
    cpu: 'word',
    memory: 'word',
    networkMode: 'word',
    taskRoleArn: 'scalar',
    executionRoleArn: 'scalar',
    pidMode: 'word',
    ipcMode: 'word',
    enableFaultInjection: 'scalar',
    requiresCompatibilities: 'scalars',
    'runtimePlatform.cpuArchitecture': 'word',
    'runtimePlatform.operatingSystemFamily': 'word',
    'ephemeralStorage.sizeInGiB': 'scalar',
    'proxyConfiguration.type': 'word',
    'proxyConfiguration.containerName': 'scalar'
};
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
const CONTAINER = {
    name: 'scalar',
    image: 'image',
    cpu: 'word',
    memory: 'word',
    memoryReservation: 'scalar',
    essential: 'scalar',
    privileged: 'scalar',
    readonlyRootFilesystem: 'scalar',
    interactive: 'scalar',
    pseudoTerminal: 'scalar',
    disableNetworking: 'scalar',
    startTimeout: 'scalar',
    stopTimeout: 'scalar',
    versionConsistency: 'word',
    links: 'scalars',
    portMappings: { objectsOf: ['containerPort', 'hostPort', 'protocol', 'name', 'appProtocol', 'containerPortRange'] },
    dependsOn: { objectsOf: ['containerName', 'condition'] },
    mountPoints: { objectsOf: ['sourceVolume', 'containerPath', 'readOnly'] },
    volumesFrom: { objectsOf: ['sourceContainer', 'readOnly'] },
    resourceRequirements: { objectsOf: ['type', 'value'] },
    'ulimits.*.softLimit': 'scalar',
    'ulimits.*.hardLimit': 'scalar',
    'healthCheck.interval': 'scalar',
    'healthCheck.timeout': 'scalar',
    'healthCheck.retries': 'scalar',
    'healthCheck.startPeriod': 'scalar',
    'restartPolicy.enabled': 'scalar',
    'restartPolicy.ignoredExitCodes': 'scalars',
    'restartPolicy.restartAttemptPeriod': 'scalar',
    'linuxParameters.initProcessEnabled': 'scalar',
    'linuxParameters.sharedMemorySize': 'scalar',
    'linuxParameters.maxSwap': 'scalar',
    'linuxParameters.swappiness': 'scalar',
    'linuxParameters.capabilities.add': 'scalars',
    'linuxParameters.capabilities.drop': 'scalars',
    'firelensConfiguration.type': 'word',
    'logConfiguration.logDriver': 'word',
    // Of awslogs and of every driver: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
    'logConfiguration.options.awslogs-group': 'scalar',
    'logConfiguration.options.awslogs-region': 'word',
    'logConfiguration.options.awslogs-stream-prefix': 'scalar',
    'logConfiguration.options.awslogs-create-group': 'word',
    'logConfiguration.options.mode': 'word',
    'logConfiguration.options.max-buffer-size': 'word'
};
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html */
const VOLUME = {
    configuredAtLaunch: 'scalar',
    'efsVolumeConfiguration.fileSystemId': 'scalar',
    'efsVolumeConfiguration.transitEncryption': 'word',
    'efsVolumeConfiguration.authorizationConfig.iam': 'word',
    'dockerVolumeConfiguration.scope': 'word',
    'dockerVolumeConfiguration.autoprovision': 'scalar',
    'dockerVolumeConfiguration.driver': 'word'
};
/** Whether the diff may show this value at this path. */
function isShownValue(path, value) {
    const field = shownField(path);
    if (field === undefined)
        return false;
    if (field === 'image')
        return typeof value === 'string' && (0,image_reference/* parseImageReference */.o_)(value) !== undefined;
    if (field === 'scalar')
        return isScalar(value);
    if (field === 'word')
        return typeof value === 'string' ? isWord(value) : isScalar(value);
    if (!(0,task_definition_document/* isList */.Lv)(value))
        return false;
    if (field === 'scalars')
        return value.every(isScalar);
    return value.every(entry => (0,task_definition_document/* isObject */.Gv)(entry) &&
        Object.entries(entry).every(([name, inner]) => field.objectsOf.includes(name) && isScalar(inner)));
}
function shownField([top = '', name, ...rest]) {
    if (top === 'containerDefinitions' && name !== undefined)
        return find(CONTAINER, withoutNames(rest));
    if (top === 'volumes' && name !== undefined)
        return find(VOLUME, rest);
    return find(TASK, [top, ...(name === undefined ? [] : [name]), ...rest]);
}
/** A name with a dot in it is one that a user gave, never one of these fields. */
function find(fields, path) {
    const key = path.join('.');
    const isPlain = path.every(name => !name.includes('.'));
    return isPlain && Object.hasOwn(fields, key) ? fields[key] : undefined;
}
function withoutNames([member = '', ...rest]) {
    return member === 'ulimits' && rest.length > 1 ? [member, '*', ...rest.slice(1)] : [member, ...rest];
}
function isScalar(value) {
    return typeof value === 'string' ? isName(value) : !(0,task_definition_document/* isList */.Lv)(value) && !(0,task_definition_document/* isObject */.Gv)(value);
}
/** A text that is an address, has several lines, or has a key in it is no name. ARNs and IDs of AWS are names, whatever they end in. */
function isName(text) {
    if (/:\/\/|[\n@]/.test(text))
        return false;
    if (/^arn:aws[a-z-]*:[\w:/+=,.-]+$/.test(text) || /^[a-z]{1,8}-[0-9a-f]{8,17}$/.test(text))
        return true;
    return !text.split(/[^A-Za-z0-9]+/).some(quote_safe/* looksLikeKey */.zC);
}
function isWord(text) {
    return /^[\w .-]{0,40}$/.test(text) && !text.split(/[^A-Za-z0-9]+/).some(quote_safe/* looksLikeKey */.zC);
}
//# sourceMappingURL=shown-fields.js.map
;// CONCATENATED MODULE: ./build/src/domain/task-definition/diff/format-diff.js



const LONGEST_VALUE = 200;
/**
 * One line a difference: `+` new, `-` gone, `~` changed. With `masked`, only fields that hold no secret by their nature show their values
 * (`isShownValue`); of all others the line says that they changed, and how many items a list has.
 */
function formatDiff(differences, { values }) {
    return differences
        .map(difference => {
        const isShown = values === 'shown' || sides(difference).every(value => isShownValue(difference.path, value));
        return `${sign(difference)} ${nameField(difference.path, values)}: ${isShown ? show(difference) : describe(difference)}`;
    })
        .join('\n');
}
/** Names that users gave (of a tag, a variable) may be a secret in the wrong place: what looks like an address or a key is hidden. */
function nameField(path, values) {
    return path.map(name => (values === 'masked' && isDoubtful(name) ? '***' : quote(name))).join('.');
}
function isDoubtful(name) {
    return name.includes('://') || name.split(/[^A-Za-z0-9]+/).some(quote_safe/* looksLikeKey */.zC);
}
/** A name that would not read as one word is quoted, so that a line stays a line. */
function quote(name) {
    return /^[\w:/@+-][\w.:/@+-]*$/.test(name) ? name : JSON.stringify(name);
}
function sign({ before, after }) {
    if (before === undefined)
        return '+';
    return after === undefined ? '-' : '~';
}
function describe(difference) {
    const { before, after } = difference;
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const lists = sides(difference);
    return lists.every(task_definition_document/* isList */.Lv) ? `(${change}, ${countItems(lists)})` : `(${change})`;
}
function countItems(lists) {
    return `${lists.map(({ length }) => length).join(' → ')} ${lists.at(-1)?.length === 1 ? 'item' : 'items'}`;
}
function show(difference) {
    return sides(difference).map(clip).join(' → ');
}
/** What was there and what is there now, as far as there is anything. */
function sides({ before, after }) {
    return [before, after].filter(value => value !== undefined);
}
function clip(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
//# sourceMappingURL=format-diff.js.map

/***/ }),

/***/ 87251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ LIMIT_CHARACTERS),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Hf: () => (/* binding */ LIMIT_CONTAINERS),
/* harmony export */   Hg: () => (/* binding */ LIMIT_VALUES),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   S8: () => (/* binding */ TOO_MANY_VALUES),
/* harmony export */   UK: () => (/* binding */ TOO_MANY_CONTAINERS),
/* harmony export */   bU: () => (/* binding */ documentFormat),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   uT: () => (/* binding */ LIMIT_DEPTH)
/* harmony export */ });
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21975);

/** A definition is 64 KiB at most; the rest is room for comments. Keeps hostile files from costing time. */
const LIMIT_CHARACTERS = 1024 * 1024;
/** Lists and objects inside each other. A definition has 8. */
const LIMIT_DEPTH = 100;
/**
 * Values in one document: objects, lists, and what they hold. A definition of 64 KiB, the most that ECS takes, has room for fewer. Checking
 * and comparing takes far longer for each value than for each character.
 */
const LIMIT_VALUES = 25_000;
const TOO_MANY_VALUES = 'the document has more than 25,000 values; shorten it.';
/** ECS takes 10 in a definition: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const LIMIT_CONTAINERS = 100;
const TOO_MANY_CONTAINERS = `containerDefinitions has more than ${LIMIT_CONTAINERS} containers; ECS accepts at most 10.`;
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

/***/ 21975:
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

/***/ })

};
