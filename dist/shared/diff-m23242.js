export const modules = {

/***/ 23242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ formatDiff)
});

// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
// EXTERNAL MODULE: ./build/src/domain/document/document.js
var document_document = __webpack_require__(15785);
// EXTERNAL MODULE: ./build/src/domain/image-registry/image-reference.js
var image_reference = __webpack_require__(15117);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/diff/shown-fields.js



/**
 * The fields whose values a diff shows: images, sizes, counts, names, ports, modes and roles. The value of every other field is hidden,
 * fields that AWS adds later included. `*` is the name of a container, a volume or a limit.
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
    if (!(0,document_document/* isList */.Lv)(value))
        return false;
    if (field === 'scalars')
        return value.every(isScalar);
    return value.every(entry => (0,document_document/* isObject */.Gv)(entry) &&
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
    return typeof value === 'string' ? isName(value) : !(0,document_document/* isList */.Lv)(value) && !(0,document_document/* isObject */.Gv)(value);
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
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/diff/format-diff.js



const LONGEST_VALUE = 200;
/**
 * One line a difference: `+` new, `-` gone, `~` changed. With `masked`, only fields that hold no secret by their nature show their values
 * (`isShownValue`); for all others the line shows that they changed, and how many items a list has.
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
    return lists.every(document_document/* isList */.Lv) ? `(${change}, ${countItems(lists)})` : `(${change})`;
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

/***/ })

};
