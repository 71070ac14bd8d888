export const id = 8809;
export const ids = [8809];
export const modules = {

/***/ 14749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findPlaceholder)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15117);

/** Marks that no image reference can hold: `<IMAGE>`, `${IMAGE}`, `{{ image }}`, `__IMAGE__`, and a word in capitals. */
const MARKS = /<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|(?:^|[/:])__\w+__$|^[A-Z][A-Z0-9_-]*$/;
/** Words that templates leave where a tag belongs. */
const TAGS = /^(?:(?:image|tag)[_-])?placeholder$|^(?:replace|change)[_-]?me$|^todo$|^(?:image|your)[_-]tag$/i;
/** Words that they leave where a repository belongs. A registry may have a repository of some of these names. */
const NAMES = /^(?:(?:image|repository)[_-])?placeholder$|^(?:replace|change)[_-]?me$|^(?:your|my|the)[_-]image$|^image[_-](?:uri|name|url)$/;
/** The part of an image that is a placeholder of a template, unchanged; undefined when there is none. */
function findPlaceholder(image) {
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image);
    if (reference === undefined)
        return MARKS.exec(image)?.[0].replace(/^[/:]/, '');
    const { domain, path, tag, digest } = reference;
    if (digest !== undefined)
        return undefined;
    if (tag !== undefined && TAGS.test(tag))
        return tag;
    return domain === undefined && tag === undefined && NAMES.test(path) ? path : undefined;
}
//# sourceMappingURL=placeholder-image.js.map

/***/ }),

/***/ 14241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _9: () => (/* binding */ isAssignmentMap),
/* harmony export */   k6: () => (/* binding */ parseAssignments),
/* harmony export */   mr: () => (/* binding */ readAssignmentMap),
/* harmony export */   ro: () => (/* binding */ remarksOf)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
/* harmony import */ var _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83733);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);



/**
 * Reads lines of `NAME=value`. The value is everything after the first `=`, to the end of the line, unchanged; a line that starts
 * with `#` is a comment; `NAME<<END` takes the lines up to `END`. Throws `bad-input`, with the line.
 */
function parseAssignments(text, { origin, scope }) {
    if (text.length > _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_CHARACTERS */ .Bg)
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)({ origin }, 'the text is longer than 1 MiB; shorten it.');
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const assignments = [];
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const place = { origin, position: { line: index + 1, column: 1 } };
        const [, mark = ''] = /(=|<<)/.exec(line) ?? [];
        const markAt = line.indexOf(mark);
        const [name, rest] = [line.slice(0, markAt), line.slice(markAt + mark.length)];
        if (mark === '')
            throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'expected NAME=value on this line.');
        if (mark === '<<') {
            const end = lines.indexOf(rest.trim(), index + 1);
            if (rest.trim() === '' || end === -1)
                throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'the multi-line value that starts here with << has no end mark.');
            assignments.push(assignment({ name, value: lines.slice(index + 1, end).join('\n'), place, scope }));
            index = end;
        }
        else {
            // `NAME = value`: the blanks belong to the form.
            const value = /\s$/.test(name) ? rest.trim() : rest;
            assignments.push(withRemark(assignment({ name, value, place, scope })));
        }
    }
    refuseRepeats(assignments);
    return assignments;
}
/** The remarks of a list that a step prints as warnings. */
function remarksOf(assignments) {
    return assignments.flatMap(({ remark }) => remark ?? []).slice(0, MOST_REMARKS);
}
/** GitHub shows ten warnings of a step: https://docs.github.com/actions/reference/limits */
const MOST_REMARKS = 10;
/** A shell or a `.env` file takes off the quotes of `NAME="value"`; here, as in `docker --env-file`, the line is taken as it is. */
function withRemark(read) {
    const [, quote = '', inner = ''] = /^\s*(["'])(.*)\1\s*$/s.exec(read.value) ?? [];
    if (quote === '' || inner.includes(quote))
        return read;
    const sentence = `the quotes around the value of ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(read.name)} are part of the value. Write the value without them.`;
    return { ...read, remark: `${(0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(read.place)}: ${sentence}` };
}
/** Of two lines for one name, the second would silently take precedence. */
function refuseRepeats(assignments) {
    const lines = new Map();
    for (const { container, name, place } of assignments) {
        const key = `${container ?? ''}:${name}`;
        const first = lines.get(key);
        const line = place.position?.line ?? 0;
        if (first !== undefined)
            throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, `${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name)} is already on line ${first}. Remove one of the two.`);
        lines.set(key, line);
    }
}
/** Reads an object of names and texts, as JSON or YAML hold it. Throws `bad-input`. */
function readAssignmentMap(document, scope) {
    const { origin, value: members } = document;
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(members))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)({ origin }, `expected an object of names and values, not ${(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(members)}.`);
    return Object.entries(members).map(([name, value]) => {
        const place = { origin, position: document.positionOf([name]) };
        if (typeof value === 'string')
            return assignment({ name, value, place, scope });
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, `the value of ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name)} is ${(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}; expected text, so put it in quotes.`);
    });
}
/** Whether a text that an input or a file holds is such an object, rather than lines. */
function isAssignmentMap(text, origin) {
    return /^\s*\{/.test(text) || (origin.kind === 'file' && /\.(?:jsonc?|ya?ml)$/i.test(origin.path));
}
function assignment(given) {
    const { place, value, scope } = given;
    const [, container, name = ''] = (scope === 'task' ? undefined : /^([^:]*):(.*)$/s.exec(given.name)) ?? [
        '',
        undefined,
        given.name
    ];
    if (name.trim() === '')
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'the name before the = is missing.');
    // Of a name, errors and diffs show more than of a value.
    if (/^=?$/.test(value) && /^[A-Za-z0-9+/]+$/.test(name) && (0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeKey */ .zC)(name))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'this line looks like base64, not NAME=value. Put the name and = before it.');
    if (/["'“”‘’`]/.test(given.name))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'a name cannot contain a quote. Write NAME=value without quotes around the pair.');
    if (scope === 'containers' && /\s/.test(name.trim()))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'a name cannot contain spaces.');
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
    if (scope === 'task' && /^\s*aws:/i.test(name))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'tags that start with "aws:" are reserved for AWS. Use another key.');
    return { container: container?.trim(), name: name.trim(), value, place };
}
//# sourceMappingURL=assignments.js.map

/***/ }),

/***/ 56941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ diffTaskDefinitions)
/* harmony export */ });
/* harmony import */ var _domain_own_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27437);
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);


/** What is different, value by value. Lists of named things are compared by name; their order counts only when nothing else differs. */
function diffTaskDefinitions(before, after) {
    return compare(before, after, []);
}
/** Lists whose entries are identified by a member, and the member that is all the rest of most entries. */
const NAMED_LISTS = new Map([
    ['containerDefinitions', { key: 'name' }],
    ['environment', { key: 'name', value: 'value' }],
    ['secrets', { key: 'name', value: 'valueFrom' }],
    ['secretOptions', { key: 'name', value: 'valueFrom' }],
    ['volumes', { key: 'name' }],
    ['ulimits', { key: 'name' }],
    ['properties', { key: 'name', value: 'value' }],
    ['systemControls', { key: 'namespace', value: 'value' }],
    ['tags', { key: 'key', value: 'value' }]
]);
function compare(before, after, path) {
    if (JSON.stringify(before) === JSON.stringify(after))
        return [];
    const [was, is] = [before, after].map(value => (value === undefined ? {} : toMembers(value, path)));
    if (was === undefined || is === undefined)
        return [{ path, before, after }];
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    const inner = names.flatMap(name => compare((0,_domain_own_member_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMember */ .n)(was, name), (0,_domain_own_member_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMember */ .n)(is, name), [...path, name]));
    // Members have no order; entries of a list have one.
    const isSame = inner.length === 0 && (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(before) && (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(after);
    return inner.length > 0 || isSame ? inner : [{ path, before, after }];
}
/** An object as it is, a list of uniquely named entries by their names; undefined for anything else. */
function toMembers(value, path) {
    if ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const keys = NAMED_LISTS.get(path.at(-1) ?? '');
    if (keys === undefined || !(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return undefined;
    const entries = value.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).flatMap(({ [keys.key]: name, ...rest }) => {
        const only = keys.value !== undefined && Object.keys(rest).length === 1 ? (0,_domain_own_member_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMember */ .n)(rest, keys.value) : undefined;
        return typeof name === 'string' ? [[name, only ?? rest]] : [];
    });
    return new Set(entries.map(([name]) => name)).size === value.length ? Object.fromEntries(entries) : undefined;
}
//# sourceMappingURL=diff-task-definitions.js.map

/***/ }),

/***/ 85037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isEquivalent)
/* harmony export */ });
/* harmony import */ var _normalize_task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52326);

/**
 * Whether registering `wanted` would make a revision that does just what `existing` does: `existing` is as ECS returned it,
 * with its defaults filled in and its lists of names in any order. Tags that deploy-kit or AWS puts on revisions do not count.
 *
 * When in doubt the answer is no: that costs a revision, the other mistake would deploy the wrong thing.
 */
function isEquivalent(wanted, existing) {
    return toText(wanted) === toText(existing);
}
function toText(definition) {
    return JSON.stringify((0,_normalize_task_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeTaskDefinition */ .m)(definition));
}
//# sourceMappingURL=equivalent.js.map

/***/ }),

/***/ 67081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf)
/* harmony export */ });
/** The family of a definition; empty when it names none. */
function familyOf({ family }) {
    return typeof family === 'string' ? family : '';
}
//# sourceMappingURL=family.js.map

/***/ }),

/***/ 99857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ parseCpuUnits),
/* harmony export */   fM: () => (/* binding */ parseMemoryMebibytes),
/* harmony export */   xJ: () => (/* binding */ explainFargateSize)
/* harmony export */ });
const GIB = 1024;
/**
 * CPU units and the memory (MiB) that Fargate offers with them.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
 */
const SIZES = new Map([
    [256, [512, 1 * GIB, 2 * GIB]],
    [512, range(1, 4, 1)],
    [1024, range(2, 8, 1)],
    [2048, range(4, 16, 1)],
    [4096, range(8, 30, 1)],
    [8192, range(16, 60, 4)],
    [16384, range(32, 120, 8)],
    [32768, [60 * GIB, 120 * GIB, 244 * GIB]]
]);
/** Why Fargate has no such size; undefined when it has, and for sizes above those known here: AWS adds larger ones. */
function explainFargateSize(cpu, memory) {
    const units = typeof cpu === 'string' ? parseCpuUnits(cpu) : undefined;
    const mebibytes = typeof memory === 'string' ? parseMemoryMebibytes(memory) : undefined;
    if (units === undefined)
        return 'Fargate requires "cpu" for the task, in CPU units such as "256" or as "0.25 vCPU"';
    if (mebibytes === undefined)
        return 'Fargate requires "memory" for the task, in MiB such as "512" or as "0.5 GB"';
    if (units > Math.max(...SIZES.keys()))
        return undefined;
    const offered = SIZES.get(units);
    if (offered === undefined)
        return `Fargate supports only these values of "cpu": ${[...SIZES.keys()].join(', ')}`;
    if (offered.includes(mebibytes))
        return undefined;
    return `with ${units} CPU units, Fargate supports only these values of "memory" in MiB: ${offered.join(', ')}`;
}
/** CPU units of `256` or `.25 vCPU`; undefined when the text is neither. */
function parseCpuUnits(text) {
    return parseAmount(text, { unit: /^vcpu$/i, perUnit: 1024 });
}
/** MiB of `512` or `0.5 GB`; undefined when the text is neither. */
function parseMemoryMebibytes(text) {
    return parseAmount(text, { unit: /^gb$/i, perUnit: GIB });
}
function parseAmount(text, { unit, perUnit }) {
    const [, number = '', suffix = ''] = /^(\d+|\d*\.\d+)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
    if (number === '' || (suffix !== '' && !unit.test(suffix)))
        return undefined;
    if (suffix === '')
        return /^\d+$/.test(number) ? Number(number) : undefined;
    return Math.round(Number(number) * perUnit);
}
function range(fromGib, toGib, stepGib) {
    return Array.from({ length: (toGib - fromGib) / stepGib + 1 }, (_, index) => (fromGib + index * stepGib) * GIB);
}
//# sourceMappingURL=fargate-size.js.map

/***/ }),

/***/ 52326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ normalizeTaskDefinition)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
/* harmony import */ var _fargate_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99857);


// Defaults as documented for each member, and as DescribeTaskDefinition is known to fill them in:
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
const CONTAINER_DEFAULTS = { cpu: 0, essential: true, versionConsistency: 'enabled' };
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
const HEALTH_CHECK_DEFAULTS = { interval: 30, timeout: 5, retries: 3, startPeriod: 0 };
const MOUNT_DEFAULTS = { readOnly: false };
const TASK_DEFAULTS = { enableFaultInjection: false };
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html
const EFS_DEFAULTS = { rootDirectory: '/', transitEncryption: 'DISABLED' };
/**
 * A task definition in one form, however it was written and whether or not ECS has filled in its defaults: members in order,
 * without empty lists and objects, without the tags that deploy-kit or AWS puts on revisions.
 */
function normalizeTaskDefinition(definition) {
    const normal = prune(normalizeTask(definition));
    return (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(normal) ? normal : {};
}
function normalizeTask(definition) {
    const { cpu, memory } = definition;
    // Without a mode, Linux tasks on EC2 get bridge: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
    const networkMode = definition.networkMode ?? 'bridge';
    return {
        ...TASK_DEFAULTS,
        ...definition,
        networkMode,
        // ECS turns "1 vCPU" and "2 GB" into units when it registers them.
        ...(typeof cpu === 'string' ? { cpu: (0,_fargate_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCpuUnits */ .TT)(cpu) ?? cpu } : {}),
        ...(typeof memory === 'string' ? { memory: (0,_fargate_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMemoryMebibytes */ .fM)(memory) ?? memory } : {}),
        tags: sortBy(definition.tags, 'key').filter(tag => !isOwnTag(tag)),
        requiresCompatibilities: sortBy(definition.requiresCompatibilities, undefined),
        volumes: mapObjects(definition.volumes, volume => fill(volume, 'efsVolumeConfiguration', EFS_DEFAULTS)),
        containerDefinitions: mapObjects(definition.containerDefinitions, container => normalizeContainer(container, networkMode))
    };
}
function normalizeContainer(container, networkMode) {
    const logging = container.logConfiguration;
    return {
        ...CONTAINER_DEFAULTS,
        ...fill(container, 'healthCheck', HEALTH_CHECK_DEFAULTS),
        environment: sortBy(container.environment, 'name'),
        secrets: sortBy(container.secrets, 'name'),
        portMappings: mapObjects(container.portMappings, mapping => normalizePort(mapping, networkMode)),
        mountPoints: mapObjects(container.mountPoints, mount => ({ ...MOUNT_DEFAULTS, ...mount })),
        volumesFrom: mapObjects(container.volumesFrom, volume => ({ ...MOUNT_DEFAULTS, ...volume })),
        ...((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(logging)
            ? { logConfiguration: { ...logging, secretOptions: sortBy(logging.secretOptions, 'name') } }
            : {})
    };
}
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
function normalizePort(mapping, networkMode) {
    if (mapping.containerPortRange !== undefined)
        return { protocol: 'tcp', ...mapping };
    const isDynamic = mapping.hostPort === undefined || mapping.hostPort === 0;
    const hostPort = isDynamic && networkMode !== 'bridge' ? (mapping.containerPort ?? 0) : (mapping.hostPort ?? 0);
    return { protocol: 'tcp', ...mapping, hostPort };
}
/** The object with the defaults of one of its members filled in; as it is when it has no such member. */
function fill(object, member, defaults) {
    const inner = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(object, [member]);
    return (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner) ? { ...object, [member]: { ...defaults, ...inner } } : object;
}
function isOwnTag(tag) {
    return (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(tag) && typeof tag.key === 'string' && /^(?:deploy-kit:|aws:)/i.test(tag.key);
}
function mapObjects(list, change) {
    return (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) ? list.map(entry => ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry) ? change(entry) : entry)) : [];
}
function sortBy(list, key) {
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list))
        return [];
    const name = (entry) => JSON.stringify(prune(key === undefined ? entry : ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entry, [key]) ?? null)));
    // Stable: entries of one name keep their order, since the last of them wins.
    return list.toSorted((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}
function prune(value) {
    if ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map(prune);
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const members = Object.entries(value).map(([name, member]) => [name, prune(member)]);
    return Object.fromEntries(members.filter(([, member]) => !isEmpty(member)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function isEmpty(value) {
    return ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && value.length === 0) || ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.keys(value).length === 0);
}
//# sourceMappingURL=normalize-task-definition.js.map

/***/ }),

/***/ 35449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   k: () => (/* binding */ readFile)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);



/**
 * Parses JSON or YAML. Each parser is loaded where it is needed: a step that reads no YAML does not pay for it. Throws `bad-input`, with
 * the line.
 */
async function parseDocument(text, origin) {
    const format = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentFormat */ .bU)(text, origin);
    if (format === 'yaml')
        return parseAsYaml(text, origin);
    const { parseJson } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 60828));
    try {
        return parseJson(text, origin);
    }
    catch (error) {
        if (format === 'json')
            throw error;
        // `{ cpu: "256" }` starts like JSON, and is YAML. What is neither was more likely meant as JSON.
        return parseAsYaml(text, origin).catch(() => Promise.reject(error));
    }
}
async function parseAsYaml(text, origin) {
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7917)]).then(__webpack_require__.bind(__webpack_require__, 47917));
    return parseYaml(text, origin);
}
/** The text of a file that an input names. Throws `not-found` when there is no such file. */
async function readFile({ input, path }, files) {
    const text = await files.read(path, { input });
    if (text !== undefined)
        return text;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('not-found', `Input "${input}": file ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(path)} does not exist. The path is relative to the workspace.`);
}
//# sourceMappingURL=parse-document.js.map

/***/ }),

/***/ 49005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describePlaceholders),
/* harmony export */   p: () => (/* binding */ refusePlaceholders)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51193);
/* harmony import */ var _domain_image_registry_placeholder_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14749);



/** The containers whose image is still a placeholder of a template, each as a sentence. */
function describePlaceholders(definition) {
    return (0,_domain_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .containersOf */ .Mz)(definition).flatMap(({ name, image }) => {
        const placeholder = typeof image === 'string' ? (0,_domain_image_registry_placeholder_image_js__WEBPACK_IMPORTED_MODULE_2__/* .findPlaceholder */ .$)(image) : undefined;
        if (placeholder === undefined || typeof name !== 'string')
            return [];
        return [`The image of container "${name}" contains the placeholder ${placeholder}.`];
    });
}
/** Throws `bad-input` for a definition that is to be registered with a placeholder for an image: nothing could be pulled. */
function refusePlaceholders(definition) {
    const [first] = describePlaceholders(definition);
    if (first === undefined)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${first} Set its image with "images", or with "image" and "container-name". If the image is an output of another job, that output is empty.`);
}
//# sourceMappingURL=refuse-placeholders.js.map

/***/ }),

/***/ 64817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ registerRevision)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41968);
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
/* harmony import */ var _domain_task_definition_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67081);
/* harmony import */ var _domain_task_definition_equivalent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85037);





const OWN_TAGS = [_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMIT_TAG */ .z2, _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_TAG */ .R2];
/** As long as any one call is retried. */
const TRY_FOR_MILLISECONDS = 60_000;
/** How long ECS is given to show a revision whose registration was not answered. */
const LOOK_AFTER_MILLISECONDS = [500, 2_000];
/**
 * Registers a revision once: where the answer is lost, the family is read again before anything is sent again. Throws the `DeployError`
 * of a call that was refused, or that stayed unknown until the deadline.
 */
async function registerRevision(plan, dependencies) {
    const definition = withTags(plan.definition, dependencies.run);
    const deadlineAt = dependencies.clock.now() + TRY_FOR_MILLISECONDS;
    for (;;) {
        try {
            return await dependencies.taskDefinitions.register(definition);
        }
        catch (error) {
            if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s) || error.code !== 'outcome-unknown')
                throw error;
            const found = await findRegistered(plan, dependencies);
            if (found !== undefined)
                return found;
            if (dependencies.clock.now() >= deadlineAt)
                throw error;
        }
    }
}
async function findRegistered(plan, { taskDefinitions, clock }) {
    const family = (0,_domain_task_definition_family_js__WEBPACK_IMPORTED_MODULE_4__/* .familyOf */ .A)(plan.definition);
    for (const milliseconds of LOOK_AFTER_MILLISECONDS) {
        await clock.sleep(milliseconds);
        const latest = await taskDefinitions.find(family);
        // Another user may have registered one on top of ours.
        for (let revision = latest?.revision ?? 0; revision > plan.latestRevision; revision -= 1) {
            const candidate = revision === latest?.revision ? latest : await taskDefinitions.find(`${family}:${revision}`);
            if (candidate?.status === 'ACTIVE' && (0,_domain_task_definition_equivalent_js__WEBPACK_IMPORTED_MODULE_2__/* .isEquivalent */ .l)(plan.definition, candidate.definition))
                return candidate;
        }
    }
    return undefined;
}
/** Tags of an earlier run, which a definition that was read from ECS carries, are not this run's. */
function withTags(definition, run) {
    const { tags, ...rest } = definition;
    const others = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(tags) ? tags.filter(tag => !(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(tag) || !OWN_TAGS.some(key => key === tag.key)) : [];
    const all = [...others, ...(0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOfRun */ .A)(run)];
    // An empty list of tags is refused.
    return all.length === 0 ? rest : { ...rest, tags: all };
}
//# sourceMappingURL=register-revision.js.map

/***/ }),

/***/ 54013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ renderTaskDefinition)
});

// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/containers.js
var task_definition_containers = __webpack_require__(51193);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/clean.js
var clean = __webpack_require__(61820);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/problem.js



/** `container "web", image is no image reference …`, for people. */
function formatProblem({ path, message }, definition) {
    const [list, index, ...inner] = path;
    const container = list === 'containerDefinitions' && typeof index === 'number' ? (0,task_definition_containers/* containersOf */.Mz)(definition)[index] : undefined;
    const end = message.endsWith('?') ? message : `${message}.`;
    if (typeof container?.name !== 'string')
        return `${(0,clean/* formatPath */.j)(path) || 'the task definition'} ${end}`;
    return `container ${(0,quote_safe/* quoteName */.AB)(container.name)}${inner.length === 0 ? '' : `, ${(0,clean/* formatPath */.j)(inner)}`} ${end}`;
}
//# sourceMappingURL=problem.js.map
// EXTERNAL MODULE: ./build/src/domain/document/document.js
var document_document = __webpack_require__(15785);
// EXTERNAL MODULE: ./build/src/domain/image-registry/image-reference.js
var image_reference = __webpack_require__(15117);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/named-list.js

/**
 * A list of `{name, …}` in which entries of these names are merged with their members in their place; names that it does not have are
 * appended. Of two changes of one name the later comes after the earlier.
 */
function setNamed(list, changes) {
    const wanted = new Map();
    for (const [name, members] of changes)
        wanted.set(name, { ...wanted.get(name), ...members });
    const known = new Set(list.map(nameOf));
    const kept = list.map(entry => {
        const members = (0,document_document/* isObject */.Gv)(entry) ? wanted.get(nameOf(entry) ?? '') : undefined;
        return members !== undefined && (0,document_document/* isObject */.Gv)(entry) && nameOf(entry) !== undefined ? { ...entry, ...members } : entry;
    });
    const added = [...wanted].filter(([name]) => !known.has(name)).map(([name, members]) => ({ name, ...members }));
    return [...kept, ...added];
}
/** The list without the entries of these names. */
function removeNamed(list, names) {
    return list.filter(entry => !names.has(nameOf(entry) ?? '') || nameOf(entry) === undefined);
}
function nameOf(entry) {
    return (0,document_document/* isObject */.Gv)(entry) && typeof entry.name === 'string' ? entry.name : undefined;
}
//# sourceMappingURL=named-list.js.map
// EXTERNAL MODULE: ./build/src/domain/document/text-place.js
var text_place = __webpack_require__(83733);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/targets.js



/** `named` are the containers of `container-name`, for changes without their own. */
function resolveTargets(definition, named) {
    const all = (0,task_definition_containers/* containerNames */.MR)(definition);
    const require = (name, place) => {
        if (all.includes(name))
            return name;
        throw (0,text_place/* badText */.rY)(place, `there is no container ${(0,quote_safe/* quoteName */.AB)(name)}: ${(0,task_definition_containers/* listContainers */.ts)(definition)}.`);
    };
    for (const name of named)
        require(name, { origin: { kind: 'input', input: 'container-name' } });
    const chosen = [...new Set(named)];
    const defaults = chosen.length > 0 ? chosen : all.length === 1 ? all : [];
    const of = (container, place) => {
        if (container !== undefined)
            return [require(container, place)];
        if (defaults.length > 0)
            return defaults;
        const whichOnes = (0,task_definition_containers/* listContainers */.ts)(definition);
        throw (0,text_place/* badText */.rY)(place, `no container is set for it, and ${whichOnes}. Add the container's name, or set "container-name".`);
    };
    return {
        of,
        address: changes => changes.flatMap(change => of(change.container, change.place).map(container => ({ container, change }))),
        exclusive: chosen.length > 0 ? chosen : all
    };
}
//# sourceMappingURL=targets.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/apply-changes.js







/** Applies everything but the overlays, which come first. Members that no change names are kept as they are. */
function applyChanges(definition, changes) {
    const targets = resolveTargets(definition, changes.containers);
    // Each of them finds its containers before any container is changed: a wrong name is an error in any case.
    const steps = [
        changeImages(targets.address(changes.images)),
        changeList('environment', changes, targets),
        changeList('secrets', changes, targets),
        changeLabels(changes, targets),
        changeCommand(changes.command, targets),
        changeLogging(changes, targets)
    ];
    const changed = (0,task_definition_containers/* changeContainers */.v5)(definition, (container, name) => steps.reduce((result, step) => step(result, name), container));
    return changeTask(changed, changes);
}
function changeImages(images) {
    const seen = new Set();
    for (const { container, change } of images) {
        if (seen.has(container))
            throw (0,text_place/* badText */.rY)(change.place, `the image of container ${(0,quote_safe/* quoteName */.AB)(container)} is set twice. Remove one of the two.`);
        seen.add(container);
    }
    return (container, name) => {
        const change = images.find(image => image.container === name)?.change;
        if (change === undefined)
            return container;
        const image = (0,image_reference/* changeImage */.W5)(typeof container.image === 'string' ? container.image : '', change.image);
        if (image !== undefined)
            return { ...container, image };
        throw (0,text_place/* badText */.rY)(change.place, `container ${(0,quote_safe/* quoteName */.AB)(name)} has no image whose tag can be changed. Set a full image reference.`);
    };
}
const LISTS = { environment: 'value', secrets: 'valueFrom' };
function changeList(field, changes, targets) {
    const assignments = targets.address(changes[field]);
    const replaces = replacedIn(field, changes, targets);
    return (container, name) => {
        const mine = assignmentsOf(assignments, name);
        if (mine.length === 0 && !(replaces(name) && container[field] !== undefined))
            return container;
        const current = container[field];
        const kept = replaces(name) || !(0,document_document/* isList */.Lv)(current) ? [] : current;
        return {
            ...container,
            [field]: setNamed(kept, mine.map(({ name: variable, value }) => [variable, { [LISTS[field]]: value }]))
        };
    };
}
function changeLabels(changes, targets) {
    const labels = targets.address(changes.dockerLabels);
    const replaces = replacedIn('docker-labels', changes, targets);
    return (container, name) => {
        const mine = assignmentsOf(labels, name);
        if (mine.length === 0 && !(replaces(name) && container.dockerLabels !== undefined))
            return container;
        return { ...container, dockerLabels: setMembers(replaces(name) ? undefined : container.dockerLabels, mine) };
    };
}
function changeCommand(command, targets) {
    if (command === undefined)
        return container => container;
    const containers = targets.of(undefined, inputPlace('command'));
    return (container, name) => (containers.includes(name) ? { ...container, command } : container);
}
function changeLogging({ logDriver, logOptions }, targets) {
    const options = targets.address(logOptions);
    const drivers = logDriver === undefined ? [] : targets.of(undefined, inputPlace('log-configuration-log-driver'));
    return (container, name) => {
        const mine = assignmentsOf(options, name);
        if (mine.length === 0 && !drivers.includes(name))
            return container;
        const current = (0,document_document/* isObject */.Gv)(container.logConfiguration) ? container.logConfiguration : {};
        const driver = drivers.includes(name) && logDriver !== undefined ? logDriver : current.logDriver;
        if (driver === undefined) {
            const place = mine[0]?.place ?? inputPlace('log-configuration-options');
            throw (0,text_place/* badText */.rY)(place, `container ${(0,quote_safe/* quoteName */.AB)(name)} has no log driver. Set "log-configuration-log-driver" too.`);
        }
        // Options belong to a driver: another one would refuse them when the task starts.
        const kept = driver === current.logDriver ? current : {};
        const logConfiguration = { ...kept, logDriver: driver };
        if (mine.length === 0)
            return { ...container, logConfiguration };
        return { ...container, logConfiguration: { ...logConfiguration, options: setMembers(kept.options, mine) } };
    };
}
function changeTask(definition, changes) {
    const { cpu, memory, taskRoleArn, executionRoleArn } = changes;
    const members = Object.entries({ cpu, memory, taskRoleArn, executionRoleArn }).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return { ...definition, ...Object.fromEntries(members), ...changeTags(definition.tags, changes.tags) };
}
function changeTags(current, tags) {
    if (tags.length === 0)
        return {};
    const names = new Map(tags.map(tag => [tag.name, tag.value]));
    const kept = ((0,document_document/* isList */.Lv)(current) ? current : []).map(tag => {
        if (!(0,document_document/* isObject */.Gv)(tag) || typeof tag.key !== 'string')
            return tag;
        const value = names.get(tag.key);
        names.delete(tag.key);
        return value === undefined ? tag : { ...tag, value };
    });
    return { tags: [...kept, ...[...names].map(([key, value]) => ({ key, value }))] };
}
function replacedIn(field, changes, targets) {
    return name => changes.exclusive.includes(field) && targets.exclusive.includes(name);
}
function assignmentsOf(assignments, container) {
    return assignments.filter(assignment => assignment.container === container).map(({ change }) => change);
}
function setMembers(current, assignments) {
    const members = new Map((0,document_document/* isObject */.Gv)(current) ? Object.entries(current) : []);
    for (const { name, value } of assignments)
        members.set(name, value);
    return Object.fromEntries(members);
}
function inputPlace(input) {
    return { origin: { kind: 'input', input } };
}
//# sourceMappingURL=apply-changes.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/diff/diff-task-definitions.js
var diff_task_definitions = __webpack_require__(56941);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/overlay.js






/**
 * Applies a merge patch (https://www.rfc-editor.org/rfc/rfc7396): members replace, objects merge, lists are replaced, null
 * removes. Three lists are patched by name instead: `containerDefinitions`, as a list or a map of containers, and a
 * container's `environment` and `secrets` where the patch has them as maps.
 */
function applyOverlay(definition, { patch, place }) {
    const { containerDefinitions: containers, ...rest } = patch;
    const patched = mergePatch(definition, rest);
    if (containers === undefined)
        return patched;
    return { ...patched, containerDefinitions: patchContainers(definition, containers, place) };
}
/** RFC 7396, for one object. */
function mergePatch(target, patch) {
    const members = new Map(Object.entries(target));
    for (const [name, value] of Object.entries(patch)) {
        if (value === null)
            members.delete(name);
        else
            members.set(name, (0,document_document/* isObject */.Gv)(value) ? mergePatch(asObject(members.get(name)), value) : value);
    }
    return Object.fromEntries(members);
}
function asObject(value) {
    return (0,document_document/* isObject */.Gv)(value) ? value : {};
}
function patchContainers(definition, patch, place) {
    return readContainerPatches(patch, place).reduce((containers, [name, change]) => {
        if (change === null)
            return containers.filter(container => container.name !== name);
        if (containers.some(container => container.name === name)) {
            return containers.map(container => container.name === name ? patchContainer(container, change, place) : container);
        }
        if (change.image !== undefined)
            return [...containers, patchContainer({ name }, change, place)];
        throw (0,text_place/* badText */.rY)(place, `there is no container ${(0,quote_safe/* quoteName */.AB)(name)}: ${(0,task_definition_containers/* listContainers */.ts)(definition)}. A new container requires at least "image".`);
    }, (0,task_definition_containers/* containersOf */.Mz)(definition));
}
function readContainerPatches(patch, place) {
    const entries = (0,document_document/* isList */.Lv)(patch)
        ? patch.map(entry => [(0,document_document/* isObject */.Gv)(entry) ? entry.name : undefined, entry])
        : (0,document_document/* isObject */.Gv)(patch)
            ? Object.entries(patch)
            : undefined;
    if ((entries?.length ?? 0) > task_definition_containers/* LIMIT_CONTAINERS */.Hf)
        throw (0,text_place/* badText */.rY)(place, task_definition_containers/* TOO_MANY_CONTAINERS */.UK);
    if (entries === undefined)
        throw (0,text_place/* badText */.rY)(place, 'containerDefinitions must be a list, or a map by container name.');
    return entries.map(([name, change]) => {
        if (typeof name !== 'string')
            throw (0,text_place/* badText */.rY)(place, 'each container of containerDefinitions requires a "name".');
        if (change === null || (0,document_document/* isObject */.Gv)(change))
            return [name, change];
        throw (0,text_place/* badText */.rY)(place, `container ${(0,quote_safe/* quoteName */.AB)(name)} must be an object, or null to remove it.`);
    });
}
function patchContainer(container, patch, place) {
    const { environment, secrets, ...rest } = patch;
    const patched = mergePatch(container, rest);
    return {
        ...patched,
        ...patchNamed('environment', { current: container.environment, patch: environment, valueKey: 'value', place }),
        ...patchNamed('secrets', { current: container.secrets, patch: secrets, valueKey: 'valueFrom', place })
    };
}
function patchNamed(field, { current, patch, valueKey, place }) {
    if (patch === undefined)
        return {};
    if (!(0,document_document/* isObject */.Gv)(patch))
        return mergePatch({}, { [field]: patch });
    const removed = new Set();
    const set = Object.entries(patch).flatMap(([name, value]) => {
        if (value === null) {
            removed.add(name);
            return [];
        }
        if (typeof value === 'string')
            return [[name, { [valueKey]: value }]];
        throw (0,text_place/* badText */.rY)(place, `the value of ${(0,quote_safe/* quoteName */.AB)(name)} in ${field} must be a string. Put it in quotes.`);
    });
    return {
        [field]: setNamed(removeNamed((0,document_document/* isList */.Lv)(current) ? current : [], removed), set)
    };
}
//# sourceMappingURL=overlay.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/check-ports.js



const MOST = 65_535;
/** Ports that RegisterTaskDefinition refuses: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html */
function checkPorts(definition) {
    return mappingsOf(definition).flatMap(({ mapping, path }) => {
        const { containerPort, hostPort } = mapping;
        const outside = ['containerPort', 'hostPort'].flatMap(name => isPort(mapping[name])
            ? []
            : [{ path: [...path, name], message: `is not a port; expected a number from 0 to ${MOST}` }]);
        const isOther = hostPort !== undefined && hostPort !== 0 && containerPort !== undefined && hostPort !== containerPort;
        if (definition.networkMode !== 'awsvpc' || !isOther)
            return outside;
        const message = 'differs from containerPort; with networkMode awsvpc they must be equal. Remove hostPort';
        return [...outside, { path: [...path, 'hostPort'], message }];
    });
}
/** Ports that ECS takes, and that only one of the containers can open: with `awsvpc` and `host` they share a network. */
function findSharedPorts(definition) {
    const { networkMode } = definition;
    if (networkMode !== 'awsvpc' && networkMode !== 'host')
        return [];
    const taken = new Map();
    return mappingsOf(definition).flatMap(({ container, mapping, path }) => {
        if (typeof mapping.containerPort !== 'number')
            return [];
        const port = `${mapping.containerPort}/${typeof mapping.protocol === 'string' ? mapping.protocol : 'tcp'}`;
        const other = taken.get(port);
        taken.set(port, other ?? container);
        if (other === undefined || typeof other.name !== 'string')
            return [];
        const message = `is also a port of container ${(0,quote_safe/* quoteName */.AB)(other.name)}; with networkMode ${networkMode} only one container can listen on it`;
        return [{ path: [...path, 'containerPort'], message }];
    });
}
function mappingsOf(definition) {
    return (0,task_definition_containers/* containersOf */.Mz)(definition).flatMap((container, index) => objectsOf(container.portMappings).map(([mapping, position]) => ({
        container,
        mapping,
        path: ['containerDefinitions', index, 'portMappings', position]
    })));
}
/** The objects of a list, each with its index. */
function objectsOf(list) {
    return (0,document_document/* isList */.Lv)(list) ? list.flatMap((item, index) => ((0,document_document/* isObject */.Gv)(item) ? [[item, index]] : [])) : [];
}
function isPort(port) {
    return port === undefined || (typeof port === 'number' && port >= 0 && port <= MOST);
}
//# sourceMappingURL=check-ports.js.map
// EXTERNAL MODULE: ./build/src/domain/input/find-nearest.js
var find_nearest = __webpack_require__(91573);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/register-shape.js
/** The request of RegisterTaskDefinition. Written by `npm run shape` from @aws-sdk/client-ecs; a contract test compares the two. */
const REGISTER_SHAPE = {
    ContainerDefinition: {
        required: [],
        members: {
            name: 'text',
            image: 'text',
            repositoryCredentials: { structure: 'RepositoryCredentials' },
            cpu: 'number',
            memory: 'number',
            memoryReservation: 'number',
            links: { list: 'text' },
            portMappings: { list: { structure: 'PortMapping' } },
            essential: 'boolean',
            restartPolicy: { structure: 'ContainerRestartPolicy' },
            entryPoint: { list: 'text' },
            command: { list: 'text' },
            environment: { list: { structure: 'KeyValuePair' } },
            environmentFiles: { list: { structure: 'EnvironmentFile' } },
            mountPoints: { list: { structure: 'MountPoint' } },
            volumesFrom: { list: { structure: 'VolumeFrom' } },
            linuxParameters: { structure: 'LinuxParameters' },
            secrets: { list: { structure: 'Secret' } },
            dependsOn: { list: { structure: 'ContainerDependency' } },
            startTimeout: 'number',
            stopTimeout: 'number',
            versionConsistency: { values: ['disabled', 'enabled'] },
            hostname: 'text',
            user: 'text',
            workingDirectory: 'text',
            disableNetworking: 'boolean',
            privileged: 'boolean',
            readonlyRootFilesystem: 'boolean',
            dnsServers: { list: 'text' },
            dnsSearchDomains: { list: 'text' },
            extraHosts: { list: { structure: 'HostEntry' } },
            dockerSecurityOptions: { list: 'text' },
            interactive: 'boolean',
            pseudoTerminal: 'boolean',
            dockerLabels: { map: 'text' },
            ulimits: { list: { structure: 'Ulimit' } },
            logConfiguration: { structure: 'LogConfiguration' },
            healthCheck: { structure: 'HealthCheck' },
            systemControls: { list: { structure: 'SystemControl' } },
            resourceRequirements: { list: { structure: 'ResourceRequirement' } },
            firelensConfiguration: { structure: 'FirelensConfiguration' },
            credentialSpecs: { list: 'text' }
        }
    },
    ContainerDependency: {
        required: ['containerName', 'condition'],
        members: { containerName: 'text', condition: { values: ['COMPLETE', 'HEALTHY', 'START', 'SUCCESS'] } }
    },
    ContainerRestartPolicy: {
        required: ['enabled'],
        members: { enabled: 'boolean', ignoredExitCodes: { list: 'number' }, restartAttemptPeriod: 'number' }
    },
    Device: {
        required: ['hostPath'],
        members: { hostPath: 'text', containerPath: 'text', permissions: { list: { values: ['mknod', 'read', 'write'] } } }
    },
    DockerVolumeConfiguration: {
        required: [],
        members: {
            scope: { values: ['shared', 'task'] },
            autoprovision: 'boolean',
            driver: 'text',
            driverOpts: { map: 'text' },
            labels: { map: 'text' }
        }
    },
    EFSAuthorizationConfig: {
        required: [],
        members: { accessPointId: 'text', iam: { values: ['DISABLED', 'ENABLED'] } }
    },
    EFSVolumeConfiguration: {
        required: ['fileSystemId'],
        members: {
            fileSystemId: 'text',
            rootDirectory: 'text',
            transitEncryption: { values: ['DISABLED', 'ENABLED'] },
            transitEncryptionPort: 'number',
            authorizationConfig: { structure: 'EFSAuthorizationConfig' }
        }
    },
    EnvironmentFile: { required: ['value', 'type'], members: { value: 'text', type: { values: ['s3'] } } },
    EphemeralStorage: { required: ['sizeInGiB'], members: { sizeInGiB: 'number' } },
    FSxWindowsFileServerAuthorizationConfig: {
        required: ['credentialsParameter', 'domain'],
        members: { credentialsParameter: 'text', domain: 'text' }
    },
    FSxWindowsFileServerVolumeConfiguration: {
        required: ['fileSystemId', 'rootDirectory', 'authorizationConfig'],
        members: {
            fileSystemId: 'text',
            rootDirectory: 'text',
            authorizationConfig: { structure: 'FSxWindowsFileServerAuthorizationConfig' }
        }
    },
    FirelensConfiguration: {
        required: ['type'],
        members: { type: { values: ['fluentbit', 'fluentd'] }, options: { map: 'text' } }
    },
    HealthCheck: {
        required: ['command'],
        members: {
            command: { list: 'text' },
            interval: 'number',
            timeout: 'number',
            retries: 'number',
            startPeriod: 'number'
        }
    },
    HostEntry: { required: ['hostname', 'ipAddress'], members: { hostname: 'text', ipAddress: 'text' } },
    HostVolumeProperties: { required: [], members: { sourcePath: 'text' } },
    InferenceAccelerator: { required: ['deviceName', 'deviceType'], members: { deviceName: 'text', deviceType: 'text' } },
    KernelCapabilities: { required: [], members: { add: { list: 'text' }, drop: { list: 'text' } } },
    KeyValuePair: { required: [], members: { name: 'text', value: 'text' } },
    LinuxParameters: {
        required: [],
        members: {
            capabilities: { structure: 'KernelCapabilities' },
            devices: { list: { structure: 'Device' } },
            initProcessEnabled: 'boolean',
            sharedMemorySize: 'number',
            tmpfs: { list: { structure: 'Tmpfs' } },
            maxSwap: 'number',
            swappiness: 'number'
        }
    },
    LogConfiguration: {
        required: ['logDriver'],
        members: {
            logDriver: { values: ['awsfirelens', 'awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'splunk', 'syslog'] },
            options: { map: 'text' },
            secretOptions: { list: { structure: 'Secret' } }
        }
    },
    MountPoint: { required: [], members: { sourceVolume: 'text', containerPath: 'text', readOnly: 'boolean' } },
    NvidiaMpsAllocation: { required: ['memory'], members: { memory: 'number', maxComputePercent: 'number' } },
    PortMapping: {
        required: [],
        members: {
            containerPort: 'number',
            hostPort: 'number',
            protocol: { values: ['tcp', 'udp'] },
            name: 'text',
            appProtocol: { values: ['grpc', 'http', 'http2'] },
            containerPortRange: 'text'
        }
    },
    ProxyConfiguration: {
        required: ['containerName'],
        members: {
            type: { values: ['APPMESH'] },
            containerName: 'text',
            properties: { list: { structure: 'KeyValuePair' } }
        }
    },
    RegisterTaskDefinitionRequest: {
        required: ['family', 'containerDefinitions'],
        members: {
            family: 'text',
            taskRoleArn: 'text',
            executionRoleArn: 'text',
            networkMode: { values: ['awsvpc', 'bridge', 'host', 'none'] },
            containerDefinitions: { list: { structure: 'ContainerDefinition' } },
            volumes: { list: { structure: 'Volume' } },
            placementConstraints: { list: { structure: 'TaskDefinitionPlacementConstraint' } },
            requiresCompatibilities: { list: { values: ['EC2', 'EXTERNAL', 'FARGATE', 'MANAGED_INSTANCES'] } },
            cpu: 'text',
            memory: 'text',
            tags: { list: { structure: 'Tag' } },
            pidMode: { values: ['host', 'task'] },
            ipcMode: { values: ['host', 'none', 'task'] },
            proxyConfiguration: { structure: 'ProxyConfiguration' },
            inferenceAccelerators: { list: { structure: 'InferenceAccelerator' } },
            ephemeralStorage: { structure: 'EphemeralStorage' },
            runtimePlatform: { structure: 'RuntimePlatform' },
            enableFaultInjection: 'boolean'
        }
    },
    RepositoryCredentials: { required: ['credentialsParameter'], members: { credentialsParameter: 'text' } },
    ResourceRequirement: {
        required: ['type'],
        members: {
            value: 'text',
            type: { values: ['GPU', 'InferenceAccelerator', 'NeuronDevice'] },
            sharingStrategy: { structure: 'SharingStrategy' }
        }
    },
    RuntimePlatform: {
        required: [],
        members: {
            cpuArchitecture: { values: ['ARM64', 'X86_64'] },
            operatingSystemFamily: {
                values: [
                    'LINUX',
                    'WINDOWS_SERVER_2004_CORE',
                    'WINDOWS_SERVER_2016_FULL',
                    'WINDOWS_SERVER_2019_CORE',
                    'WINDOWS_SERVER_2019_FULL',
                    'WINDOWS_SERVER_2022_CORE',
                    'WINDOWS_SERVER_2022_FULL',
                    'WINDOWS_SERVER_2025_CORE',
                    'WINDOWS_SERVER_2025_FULL',
                    'WINDOWS_SERVER_20H2_CORE'
                ]
            }
        }
    },
    S3FilesVolumeConfiguration: {
        required: ['fileSystemArn'],
        members: { fileSystemArn: 'text', rootDirectory: 'text', transitEncryptionPort: 'number', accessPointArn: 'text' }
    },
    Secret: { required: ['name', 'valueFrom'], members: { name: 'text', valueFrom: 'text' } },
    SharingStrategy: { required: [], members: { nvidiaMps: { structure: 'NvidiaMpsAllocation' } } },
    SystemControl: { required: [], members: { namespace: 'text', value: 'text' } },
    Tag: { required: [], members: { key: 'text', value: 'text' } },
    TaskDefinitionPlacementConstraint: { required: [], members: { type: { values: ['memberOf'] }, expression: 'text' } },
    Tmpfs: {
        required: ['containerPath', 'size'],
        members: { containerPath: 'text', size: 'number', mountOptions: { list: 'text' } }
    },
    Ulimit: {
        required: ['name', 'softLimit', 'hardLimit'],
        members: {
            name: {
                values: [
                    'core',
                    'cpu',
                    'data',
                    'fsize',
                    'locks',
                    'memlock',
                    'msgqueue',
                    'nice',
                    'nofile',
                    'nproc',
                    'rss',
                    'rtprio',
                    'rttime',
                    'sigpending',
                    'stack'
                ]
            },
            softLimit: 'number',
            hardLimit: 'number'
        }
    },
    Volume: {
        required: [],
        members: {
            name: 'text',
            host: { structure: 'HostVolumeProperties' },
            dockerVolumeConfiguration: { structure: 'DockerVolumeConfiguration' },
            efsVolumeConfiguration: { structure: 'EFSVolumeConfiguration' },
            s3filesVolumeConfiguration: { structure: 'S3FilesVolumeConfiguration' },
            fsxWindowsFileServerVolumeConfiguration: { structure: 'FSxWindowsFileServerVolumeConfiguration' },
            configuredAtLaunch: 'boolean'
        }
    },
    VolumeFrom: { required: [], members: { sourceContainer: 'text', readOnly: 'boolean' } }
};
//# sourceMappingURL=register-shape.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/shape.js




const ROOT = { structure: 'RegisterTaskDefinitionRequest' };
/** What the changes of this code rely on, beside the types: a change may add all else that is required. */
const NEEDED = {
    RegisterTaskDefinitionRequest: ['containerDefinitions'],
    ContainerDefinition: ['name'],
    KeyValuePair: ['name'],
    Secret: ['name', 'valueFrom'],
    Tag: ['key']
};
/** Values that AWS adds to now and then: an unknown one may be newer than this code. */
const GROWING = [
    'requiresCompatibilities',
    'operatingSystemFamily',
    'cpuArchitecture',
    'logDriver',
    'type',
    'appProtocol',
    'condition'
];
/** Members of another type than ECS takes, values that it does not know, members that are missing, and lists with null in them. */
function findShapeProblems(definition, rules) {
    return [...check(definition, ROOT, { path: [], rules }), ...findNulls(definition, [])];
}
function check(value, shape, place) {
    if (typeof shape === 'string')
        return checkScalar(value, shape, place);
    if ('values' in shape)
        return checkValue(value, shape.values, place);
    if ('list' in shape) {
        if (!(0,document_document/* isList */.Lv)(value))
            return [wrong(value, place, (0,document_document/* isObject */.Gv)(value) ? 'a list of objects' : 'a list')];
        return value.flatMap((item, index) => check(item, shape.list, within(place, index)));
    }
    if (!(0,document_document/* isObject */.Gv)(value))
        return [wrong(value, place, 'an object')];
    if ('map' in shape)
        return Object.entries(value).flatMap(([name, item]) => check(item, shape.map, within(place, name)));
    return checkStructure(value, shape.structure, place);
}
function checkStructure(value, name, place) {
    const { required = [], members = {} } = REGISTER_SHAPE[name] ?? {};
    const needed = new Set([...(place.rules === 'complete' ? required : []), ...(NEEDED[name] ?? [])]);
    const missing = [...needed].filter(member => !Object.hasOwn(value, member));
    return [
        ...missing.map(member => ({ path: place.path, message: describeMissing(value, name, member) })),
        ...Object.entries(members).flatMap(([member, shape]) => {
            const inner = value[member];
            // To ECS, a member that is null has no value; those are left out after the changes.
            return inner === undefined || (inner === null && place.rules === 'before-changes')
                ? []
                : check(inner, shape, within(place, member));
        })
    ];
}
function describeMissing(value, structure, member) {
    if (structure === 'Secret' && member === 'valueFrom' && Object.hasOwn(value, 'value'))
        return 'has "value" but no "valueFrom"; plain values belong in environment';
    return `has no "${member}"`;
}
function checkScalar(value, shape, place) {
    if (shape === 'text')
        return typeof value === 'string'
            ? []
            : [wrong(value, place, isScalar(value) ? 'text, so put it in quotes' : 'text')];
    if (shape === 'boolean') {
        if (typeof value === 'boolean')
            return [];
        return [
            wrong(value, place, `true or false${value === 'true' || value === 'false' ? ', so remove the quotes' : ''}`)
        ];
    }
    if (typeof value !== 'number') {
        const isQuoted = typeof value === 'string' && /^-?\d+$/.test(value);
        return [wrong(value, place, `a number${isQuoted ? ', so remove the quotes' : ''}`)];
    }
    return Number.isInteger(value) ? [] : [{ path: place.path, message: 'is a fraction; expected a whole number' }];
}
/** One that is almost a known value is a slip; any other may be newer than this code where AWS adds values. */
function checkValue(value, values, place) {
    if (typeof value !== 'string')
        return [wrong(value, place, isScalar(value) ? 'text, so put it in quotes' : 'text')];
    if (place.rules === 'before-changes' || values.includes(value))
        return [];
    const member = place.path.findLast(key => typeof key === 'string') ?? '';
    const meant = findMeantValue(value, values);
    if (meant === undefined && GROWING.includes(member))
        return [];
    return [{ path: place.path, message: describeUnknownValue(value, values, meant) }];
}
/** Not where the digits differ: `WINDOWS_SERVER_2028_CORE` is no slip for 2025. */
function findMeantValue(value, values) {
    const digits = value.replace(/\D/g, '');
    const meant = (0,find_nearest/* findMeant */.z)(value, values);
    return meant?.replace(/\D/g, '') === digits ? meant : undefined;
}
function describeUnknownValue(value, values, meant) {
    const advice = meant === undefined ? `expected ${listValues(values)}` : `did you mean "${meant}"?`;
    return `is ${(0,quote_safe/* quoteName */.AB)(value)}, which ECS does not support; ${advice}`;
}
function listValues(values) {
    return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}
function isScalar(value) {
    return typeof value === 'number' || typeof value === 'boolean';
}
function within({ path, rules }, key) {
    return { path: [...path, key], rules };
}
function wrong(value, { path }, expected) {
    return { path, message: `is ${(0,document_document/* describeType */.MF)(value)}; expected ${expected}` };
}
function findNulls(value, path) {
    if (value === null && typeof path.at(-1) === 'number')
        return [{ path, message: 'is null inside a list; remove it' }];
    if ((0,document_document/* isList */.Lv)(value))
        return value.flatMap((item, index) => findNulls(item, [...path, index]));
    if (!(0,document_document/* isObject */.Gv)(value))
        return [];
    return Object.entries(value).flatMap(([name, member]) => findNulls(member, [...path, name]));
}
/**
 * Members that RegisterTaskDefinition does not accept, and values that may be newer than this code. ECS silently ignores such members.
 * Names that start with `$`, `_`, `//` or `x-` are treated as comments.
 */
function findUnknownMembers(definition) {
    return unknownIn(definition, ROOT, []);
}
function unknownIn(value, shape, path) {
    if (typeof shape === 'string')
        return [];
    if ('values' in shape)
        return typeof value === 'string' && !shape.values.includes(value)
            ? [
                {
                    path,
                    message: `is ${(0,quote_safe/* quoteName */.AB)(value)}, which this version of deploy-kit does not support; supported values: ${shape.values.join(', ')}`
                }
            ]
            : [];
    if ('list' in shape)
        return (0,document_document/* isList */.Lv)(value) ? value.flatMap((item, index) => unknownIn(item, shape.list, [...path, index])) : [];
    if ('map' in shape || !(0,document_document/* isObject */.Gv)(value))
        return [];
    const { members = {} } = REGISTER_SHAPE[shape.structure] ?? {};
    return Object.entries(value).flatMap(([name, inner]) => {
        const member = Object.hasOwn(members, name) ? members[name] : undefined;
        if (member !== undefined)
            return unknownIn(inner, member, [...path, name]);
        if (/^(?:[$_]|\/\/|x-)/.test(name))
            return [];
        return [{ path: [...path, name], message: describeUnknownMember(name, shape.structure, Object.keys(members)) }];
    });
}
function describeUnknownMember(name, structure, known) {
    if (structure === 'KeyValuePair' && name === 'valueFrom')
        return 'is ignored by ECS; "valueFrom" belongs in secrets';
    if (structure === 'Secret' && name === 'value')
        return 'is ignored by ECS; "value" belongs in environment';
    const meant = (0,find_nearest/* findMeant */.z)(name, known);
    return `is not a member that ECS accepts here, and is ignored${meant === undefined ? '' : `; did you mean ${(0,quote_safe/* quoteName */.AB)(meant)}?`}`;
}
//# sourceMappingURL=shape.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/fargate-size.js
var fargate_size = __webpack_require__(99857);
// EXTERNAL MODULE: ./build/src/domain/image-registry/placeholder-image.js
var placeholder_image = __webpack_require__(14749);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/role-arn.js
var role_arn = __webpack_require__(84771);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/check-container.js

/** Docker takes no less. */
const LEAST_MEMORY_MEBIBYTES = 4;
const LARGEST_HEALTH_CHECK = { interval: [5, 300], timeout: [2, 60], retries: [1, 10], startPeriod: [0, 300] };
/** One container's memory, log driver and health check: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
function checkSettings(container, definition, path) {
    return [
        ...checkMemory(container, definition, path),
        ...checkLogs(container.logConfiguration, path),
        ...checkHealth(container.healthCheck, [...path, 'healthCheck'])
    ];
}
function checkMemory({ memory, memoryReservation }, definition, path) {
    for (const [name, amount] of Object.entries({ memory, memoryReservation }))
        if (typeof amount === 'number' && amount < LEAST_MEMORY_MEBIBYTES)
            return [{ path: [...path, name], message: `is below ${LEAST_MEMORY_MEBIBYTES}; the unit is MiB` }];
    if (typeof memory === 'number' && typeof memoryReservation === 'number' && memory < memoryReservation)
        return [{ path: [...path, 'memory'], message: 'must not be less than memoryReservation' }];
    if (memory !== undefined || memoryReservation !== undefined || definition.memory !== undefined)
        return [];
    const compatibilities = (0,document_document/* isList */.Lv)(definition.requiresCompatibilities) ? definition.requiresCompatibilities : [];
    // Fargate asks for the memory of the task, in words of its own; a managed instance is chosen by what a task needs.
    if (compatibilities.includes('FARGATE') || compatibilities.includes('MANAGED_INSTANCES'))
        return [];
    return [
        {
            path,
            message: 'has neither "memory" nor "memoryReservation", and the task has no "memory"; set one of them in MiB'
        }
    ];
}
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html */
function checkLogs(logs, path) {
    if (!(0,document_document/* isObject */.Gv)(logs) || logs.logDriver !== 'awslogs')
        return [];
    return ['awslogs-group', 'awslogs-region'].flatMap(option => {
        const value = (0,document_document/* valueAt */.fK)(logs, ['options', option]);
        if (typeof value === 'string' && value !== '')
            return [];
        return [{ path: [...path, 'logConfiguration'], message: `has the log driver awslogs but no option "${option}"` }];
    });
}
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html */
function checkHealth(check, path) {
    if (!(0,document_document/* isObject */.Gv)(check))
        return [];
    const [kind, ...words] = (0,document_document/* isList */.Lv)(check.command) ? check.command : [];
    const isCommand = kind === 'NONE' || ((kind === 'CMD' || kind === 'CMD-SHELL') && words.length > 0);
    return [
        ...(isCommand
            ? []
            : [{ path: [...path, 'command'], message: 'must start with "CMD" or "CMD-SHELL", followed by the command' }]),
        ...Object.entries(LARGEST_HEALTH_CHECK).flatMap(([name, [least, most]]) => {
            const value = check[name];
            return typeof value !== 'number' || (value >= least && value <= most)
                ? []
                : [{ path: [...path, name], message: `must be from ${least} to ${most}` }];
        })
    ];
}
//# sourceMappingURL=check-container.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/check-fargate.js




const LOG_DRIVERS = ['awslogs', 'splunk', 'awsfirelens'];
const STOP_TIMEOUT_SECONDS = 120;
const STORAGE_GIBIBYTES = { from: 21, to: 200 };
/**
 * What RegisterTaskDefinition refuses for Fargate only:
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
 */
function checkFargate(definition) {
    const { requiresCompatibilities, cpu, memory, networkMode } = definition;
    if (!(0,document_document/* isList */.Lv)(requiresCompatibilities) || !requiresCompatibilities.includes('FARGATE'))
        return [];
    const size = (0,fargate_size/* explainFargateSize */.xJ)(cpu, memory);
    return [
        ...(networkMode === 'awsvpc'
            ? []
            : [
                {
                    path: networkMode === undefined ? [] : ['networkMode'],
                    message: networkMode === undefined ? 'has no "networkMode"; Fargate requires awsvpc' : 'must be awsvpc on Fargate'
                }
            ]),
        ...(size === undefined
            ? []
            : [{ path: [size.includes('"memory"') ? 'memory' : 'cpu'], message: `is invalid: ${size}` }]),
        ...checkRole(definition),
        ...checkTask(definition),
        ...(0,task_definition_containers/* containersOf */.Mz)(definition).flatMap((container, index) => checkContainer(container, ['containerDefinitions', index]))
    ];
}
function checkRole(definition) {
    const { executionRoleArn } = definition;
    if (executionRoleArn !== undefined && executionRoleArn !== '')
        return [];
    const need = (0,task_definition_containers/* containersOf */.Mz)(definition)
        .map(describeRoleNeed)
        .find(found => found !== undefined);
    return need === undefined ? [] : [{ path: [], message: `has no "executionRoleArn"; Fargate requires it for ${need}` }];
}
function describeRoleNeed({ image, secrets, logConfiguration }) {
    if ((0,document_document/* isList */.Lv)(secrets) && secrets.length > 0)
        return 'secrets';
    if ((0,document_document/* isObject */.Gv)(logConfiguration) && logConfiguration.logDriver === 'awslogs')
        return 'the log driver awslogs';
    return typeof image === 'string' && /^\d{12}\.dkr[.-]ecr[.-]/.test(image) ? 'images in ECR' : undefined;
}
function checkTask(definition) {
    const storage = (0,document_document/* valueAt */.fK)(definition, ['ephemeralStorage', 'sizeInGiB']);
    const { from, to } = STORAGE_GIBIBYTES;
    const isStorage = typeof storage !== 'number' || (storage >= from && storage <= to);
    const refused = (path) => ({ path, message: 'is not supported on Fargate; remove it' });
    return [
        ...(isStorage ? [] : [{ path: ['ephemeralStorage', 'sizeInGiB'], message: `must be from ${from} to ${to}` }]),
        ...(definition.pidMode === 'host' ? [refused(['pidMode'])] : []),
        ...(definition.ipcMode === undefined ? [] : [refused(['ipcMode'])]),
        ...(isFilled(definition.placementConstraints) ? [refused(['placementConstraints'])] : []),
        ...objectsOf(definition.volumes).flatMap(([volume, index]) => [
            ...((0,document_document/* valueAt */.fK)(volume, ['host', 'sourcePath']) === undefined
                ? []
                : [refused(['volumes', index, 'host', 'sourcePath'])]),
            ...(volume.dockerVolumeConfiguration === undefined
                ? []
                : [refused(['volumes', index, 'dockerVolumeConfiguration'])])
        ])
    ];
}
function checkContainer(container, path) {
    const { privileged, links, stopTimeout } = container;
    const driver = (0,document_document/* valueAt */.fK)(container, ['logConfiguration', 'logDriver']);
    const refused = (name) => ({ path: [...path, name], message: 'is not supported on Fargate; remove it' });
    return [
        ...(privileged === true ? [refused('privileged')] : []),
        ...(isFilled(links) ? [refused('links')] : []),
        ...(typeof stopTimeout === 'number' && stopTimeout > STOP_TIMEOUT_SECONDS
            ? [{ path: [...path, 'stopTimeout'], message: `must be ${STOP_TIMEOUT_SECONDS} or less on Fargate` }]
            : []),
        ...(typeof driver !== 'string' || LOG_DRIVERS.includes(driver)
            ? []
            : [
                {
                    path: [...path, 'logConfiguration', 'logDriver'],
                    message: `is not supported on Fargate; expected ${LOG_DRIVERS.join(', ')}`
                }
            ])
    ];
}
function isFilled(value) {
    return Array.isArray(value) && value.length > 0;
}
//# sourceMappingURL=check-fargate.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/check-references.js





/**
 * Names that one part of a definition has for another: dependencies, volumes and the proxy.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
 */
function checkReferences(definition) {
    const containers = (0,task_definition_containers/* containersOf */.Mz)(definition);
    const names = (0,task_definition_containers/* containerNames */.MR)(definition);
    const volumes = objectsOf(definition.volumes).flatMap(([{ name }]) => (typeof name === 'string' ? [name] : []));
    return [
        ...checkVolumes(volumes),
        ...containers.flatMap((container, index) => {
            const path = ['containerDefinitions', index];
            return [
                ...objectsOf(container.mountPoints).flatMap(([{ sourceVolume }, position]) => checkName(sourceVolume, volumes, { path: [...path, 'mountPoints', position, 'sourceVolume'], kind: 'volume' })),
                ...objectsOf(container.volumesFrom).flatMap(([{ sourceContainer }, position]) => checkName(sourceContainer, names, {
                    path: [...path, 'volumesFrom', position, 'sourceContainer'],
                    kind: 'container'
                })),
                ...checkDependencies(container, containers, path)
            ];
        }),
        ...checkCycle(containers),
        ...checkProxy(definition, names)
    ];
}
function checkVolumes(volumes) {
    return volumes.flatMap((name, index) => volumes.indexOf(name) === index
        ? []
        : [
            {
                path: ['volumes', index, 'name'],
                message: `repeats the volume name ${(0,quote_safe/* quoteName */.AB)(name)}; volume names must be unique`
            }
        ]);
}
function checkName(name, known, { path, kind }) {
    if (typeof name !== 'string' || known.includes(name))
        return [];
    const meant = (0,find_nearest/* findMeant */.z)(name, known);
    const advice = meant === undefined ? '' : `; did you mean ${(0,quote_safe/* quoteName */.AB)(meant)}?`;
    return [{ path, message: `refers to the ${kind} ${(0,quote_safe/* quoteName */.AB)(name)}, which is not in this task definition${advice}` }];
}
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html */
function checkDependencies(container, all, path) {
    return objectsOf(container.dependsOn).flatMap(([{ containerName, condition }, position]) => {
        const place = { path: [...path, 'dependsOn', position, 'containerName'], kind: 'container' };
        if (containerName === container.name)
            return [{ path: place.path, message: 'refers to its own container' }];
        const other = all.find(({ name }) => name === containerName);
        if (other === undefined)
            return checkName(containerName, all.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])), place);
        const target = `container ${(0,quote_safe/* quoteName */.AB)(typeof containerName === 'string' ? containerName : '')}`;
        const at = [...path, 'dependsOn', position, 'condition'];
        if (condition === 'HEALTHY' && !(0,document_document/* isObject */.Gv)(other.healthCheck))
            return [{ path: at, message: `is HEALTHY, but ${target} has no healthCheck; add one, or use START` }];
        if ((condition === 'COMPLETE' || condition === 'SUCCESS') && other.essential !== false)
            return [{ path: at, message: `is ${condition}, but ${target} is essential; set its essential to false` }];
        return [];
    });
}
/** Containers that wait for each other never start, and ECS refuses them. */
function checkCycle(containers) {
    const waitsFor = new Map(containers.map(({ name, dependsOn }) => [name, objectsOf(dependsOn).map(([{ containerName }]) => containerName)]));
    const free = new Set();
    let before = -1;
    while (free.size > before) {
        before = free.size;
        for (const [name, others] of waitsFor)
            if (others.every(other => free.has(other) || !waitsFor.has(other)))
                free.add(name);
    }
    const stuck = containers.findIndex(({ name }) => !free.has(name));
    if (stuck === -1)
        return [];
    return [
        {
            path: ['containerDefinitions', stuck, 'dependsOn'],
            message: 'is part of a dependency cycle; its containers would never start'
        }
    ];
}
function checkProxy(definition, names) {
    const name = (0,document_document/* valueAt */.fK)(definition, ['proxyConfiguration', 'containerName']);
    return checkName(name, names, { path: ['proxyConfiguration', 'containerName'], kind: 'container' });
}
//# sourceMappingURL=check-references.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/refusal/validate.js












/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const LIMIT_BYTES = 64 * 1024;
const LIMIT_TAGS = 50;
const LIMIT_CONTAINERS = 10;
const NAME = /^[A-Za-z0-9_-]{1,255}$/;
/** What a list of variables in a `.env` file may have around a value. */
const WRAPPED = /^["'\s]|["'\s]$/;
const NAME_RULE = 'up to 255 letters, digits, hyphens and underscores';
/**
 * Why ECS would refuse to register the definition, or start its tasks; empty when there is no reason. Only what ECS
 * refuses is checked, so that a definition that uses something newer than this code passes.
 */
function findProblems(definition) {
    const shape = findShapeProblems(definition, 'complete');
    if (shape.length > 0)
        return shape;
    return [
        ...checkFamily(definition),
        ...checkContainers(definition),
        ...checkPorts(definition),
        ...checkReferences(definition),
        ...checkSize(definition),
        ...checkFargate(definition),
        ...checkRoles(definition),
        ...checkTags(definition),
        ...checkBytes(definition),
        ...(0,task_definition_containers/* containersOf */.Mz)(definition).flatMap((container, index) => checkSettings(container, definition, ['containerDefinitions', index]))
    ];
}
function checkFamily({ family }) {
    if (family === undefined)
        return [{ path: [], message: 'has no "family"' }];
    if (typeof family === 'string' && NAME.test(family))
        return [];
    return [{ path: ['family'], message: `is not a valid family name; expected ${NAME_RULE}` }];
}
function checkContainers(definition) {
    const containers = (0,task_definition_containers/* containersOf */.Mz)(definition);
    const path = ['containerDefinitions'];
    if (containers.length === 0)
        return [{ path, message: 'is empty; expected at least one container' }];
    const problems = containers.flatMap((container, index) => validate_checkContainer(container, [...path, index]));
    const tooMany = containers.length > LIMIT_CONTAINERS;
    // Absent means essential: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
    const isTask = containers.some(({ essential }) => essential !== false);
    return [
        ...problems,
        ...(tooMany
            ? [{ path, message: `has ${containers.length} containers; ECS accepts at most ${LIMIT_CONTAINERS}` }]
            : []),
        ...(isTask ? [] : [{ path, message: 'has no essential container; expected at least one' }]),
        ...findRepeated(containers, 'name').map(({ name, index }) => ({
            path: [...path, index, 'name'],
            message: `repeats the container name ${(0,quote_safe/* quoteName */.AB)(name)}; container names must be unique`
        }))
    ];
}
function validate_checkContainer(container, path) {
    const { name, image } = container;
    const problems = [];
    if (typeof name !== 'string' || !NAME.test(name)) {
        problems.push({ path: [...path, 'name'], message: `is not a valid container name; expected ${NAME_RULE}` });
    }
    if (typeof image !== 'string' || image === '') {
        problems.push({ path, message: 'has no "image"' });
    }
    else if ((0,image_reference/* parseImageReference */.o_)(image) === undefined) {
        const placeholder = (0,placeholder_image/* findPlaceholder */.$)(image);
        const expected = 'expected registry/repository:tag or …@sha256:digest';
        const message = placeholder === undefined
            ? `is not an image reference; ${expected}`
            : `contains the placeholder ${placeholder}; set the container's image, ${expected}`;
        problems.push({ path: [...path, 'image'], message });
    }
    return [...problems, ...checkVariables(container, path)];
}
function checkVariables({ environment, secrets }, path) {
    const variables = (0,document_document/* isList */.Lv)(environment) ? environment.filter(document_document/* isObject */.Gv) : [];
    const secret = (0,document_document/* isList */.Lv)(secrets) ? secrets.filter(document_document/* isObject */.Gv) : [];
    const taken = new Set(variables.map(({ name }) => name));
    const repeats = (list, field) => findRepeated(list, 'name').map(({ name, index }) => ({
        path: [...path, field, index],
        message: `repeats the name ${(0,quote_safe/* quoteName */.AB)(name)}; remove one of the two`
    }));
    const unnamed = (list, field) => list.flatMap(({ name }, index) => name === ''
        ? [{ path: [...path, field, index, 'name'], message: 'is empty; expected the name of a variable' }]
        : []);
    return [
        ...unnamed(variables, 'environment'),
        ...unnamed(secret, 'secrets'),
        ...variables.flatMap(({ value, valueFrom }, index) => value === undefined && valueFrom !== undefined
            ? [{ path: [...path, 'environment', index], message: 'has "valueFrom" and no "value"; it belongs in secrets' }]
            : []),
        ...repeats(variables, 'environment'),
        ...repeats(secret, 'secrets'),
        ...secret.flatMap(({ valueFrom }, index) => valueFrom === '' ? [{ path: [...path, 'secrets', index], message: 'has an empty "valueFrom"' }] : []),
        ...secret.flatMap(({ valueFrom }, index) => typeof valueFrom === 'string' && WRAPPED.test(valueFrom)
            ? [
                {
                    path: [...path, 'secrets', index, 'valueFrom'],
                    message: 'starts or ends with a quote or a space, which is not valid in an ARN or parameter name; remove it'
                }
            ]
            : []),
        // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
        ...secret.flatMap(({ name }, index) => typeof name === 'string' && taken.has(name)
            ? [
                {
                    path: [...path, 'secrets', index],
                    message: `${(0,quote_safe/* quoteName */.AB)(name)} is also in environment; remove one of the two`
                }
            ]
            : [])
    ];
}
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size */
function checkSize({ cpu, memory }) {
    return [
        ...(typeof cpu === 'string' && (0,fargate_size/* parseCpuUnits */.TT)(cpu) === undefined
            ? [{ path: ['cpu'], message: 'is not a valid amount; expected CPU units such as "256", or "0.25 vCPU"' }]
            : []),
        ...(typeof memory === 'string' && (0,fargate_size/* parseMemoryMebibytes */.fM)(memory) === undefined
            ? [{ path: ['memory'], message: 'is not a valid amount; expected MiB such as "512", or "0.5 GB"' }]
            : [])
    ];
}
function checkRoles(definition) {
    return ['taskRoleArn', 'executionRoleArn'].flatMap(name => {
        const role = definition[name];
        // ECS takes an empty text as no role.
        if (role === undefined || role === '' || (typeof role === 'string' && (0,role_arn/* isRoleReference */.ws)(role)))
            return [];
        return [{ path: [name], message: 'is neither the ARN nor the name of an IAM role' }];
    });
}
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
function checkTags({ tags }) {
    const list = (0,document_document/* isList */.Lv)(tags) ? tags.filter(document_document/* isObject */.Gv) : [];
    const problems = list.flatMap(({ key, value }, index) => isLength(key, { from: 1, to: 128 }) && isLength(value ?? '', { from: 0, to: 256 })
        ? []
        : [
            {
                path: ['tags', index],
                message: 'has an empty key, a key of more than 128 characters, or a value of more than 256'
            }
        ]);
    const repeats = findRepeated(list, 'key').map(({ name, index }) => ({
        path: ['tags', index],
        message: `repeats the tag ${(0,quote_safe/* quoteName */.AB)(name)}; remove one of the two`
    }));
    const tooMany = list.length > LIMIT_TAGS ? [{ path: ['tags'], message: `has more than ${LIMIT_TAGS} tags` }] : [];
    return [...problems, ...repeats, ...tooMany];
}
function checkBytes(definition) {
    const bytes = new TextEncoder().encode(JSON.stringify(definition)).length;
    if (bytes <= LIMIT_BYTES)
        return [];
    return [{ path: [], message: `has ${bytes} bytes; ECS accepts at most ${LIMIT_BYTES} (64 KiB)` }];
}
function isLength(value, { from, to }) {
    const length = typeof value === 'string' ? Array.from(value).length : -1;
    return length >= from && length <= to;
}
function findRepeated(list, key) {
    const seen = new Set();
    return list.flatMap((entry, index) => {
        const name = entry[key];
        if (typeof name !== 'string')
            return [];
        if (seen.has(name))
            return [{ name, index }];
        seen.add(name);
        return [];
    });
}
//# sourceMappingURL=validate.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/render.js








/**
 * Applies changes to a clean definition: overlays first, then what names its containers. Validates the result. ECS has accepted a
 * `registered` base: problems of that base are not reported for the result.
 */
function render(base, changes, source = 'written') {
    const steps = [
        definition => changes.overlays.reduce(applyOverlay, definition),
        definition => applyChanges(definition, changes),
        definition => (0,clean/* cleanTaskDefinition */.I)(definition).definition
    ];
    let definition = base;
    for (const step of steps) {
        // A change works on members of the right type only.
        const [problem, ...others] = findShapeProblems(definition, 'before-changes');
        if (problem !== undefined)
            return { kind: 'refused', definition, problems: [problem, ...others] };
        definition = step(definition);
    }
    const name = formatProblem;
    const accepted = source === 'registered' ? findProblems(base).map(problem => name(problem, base)) : [];
    const isNew = (problem) => !accepted.includes(name(problem, definition));
    const [problem, ...others] = findProblems(definition).filter(isNew);
    if (problem !== undefined)
        return { kind: 'refused', definition, problems: [problem, ...others] };
    const known = source === 'registered' ? findRemarks(base).map(remark => name(remark, base)) : [];
    const remarks = findRemarks(definition).filter(remark => !known.includes(name(remark, definition)));
    return { kind: 'rendered', definition, differences: (0,diff_task_definitions/* diffTaskDefinitions */.n)(base, definition), remarks };
}
/** Input that ECS accepts but that is probably a mistake. */
function findRemarks(definition) {
    return [...findUnknownMembers(definition), ...findSharedPorts(definition)];
}
//# sourceMappingURL=render.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changes/assignments.js
var assignments = __webpack_require__(14241);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changes/requested-changes.js + 2 modules
var requested_changes = __webpack_require__(64201);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/read-definition.js
var read_definition = __webpack_require__(8295);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/parse-document.js
var parse_document = __webpack_require__(35449);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/load-task-definition.js



/** Reads the definition that a source names. Throws `not-found` when there is none. */
async function loadTaskDefinition(source, dependencies) {
    switch (source.kind) {
        case 'file': {
            const text = await (0,parse_document/* readFile */.k)(source, dependencies.files);
            return {
                ...(0,read_definition/* readDefinition */.U)(await (0,parse_document/* parseDocument */.T)(text, { kind: 'file', path: source.path })),
                registered: undefined
            };
        }
        case 'registered':
            return findRegistered(source.reference, `Input "${source.input}"`, dependencies);
        case 'service': {
            const reference = await findLive(source, dependencies);
            return findRegistered(reference, `Service ${source.service}`, dependencies);
        }
    }
}
async function findRegistered(reference, asker, dependencies) {
    const registered = await (await dependencies.taskDefinitions()).find(reference);
    if (registered !== undefined) {
        return { definition: registered.definition, registered, dropped: [], placeOf: undefined };
    }
    throw new errors/* DeployError */.s('not-found', `${asker}: task definition ${reference} does not exist in this account and region. Check the name and the region.`);
}
async function findLive({ cluster, service }, dependencies) {
    const live = await (await dependencies.services()).find(cluster, service);
    if (live === undefined || live.status === 'INACTIVE') {
        const problem = live === undefined ? 'has no service' : 'has only an INACTIVE service';
        throw new errors/* DeployError */.s('not-found', `Input "service": cluster ${cluster} ${problem} ${service}. Check the cluster, the service and the region.`);
    }
    if (live.taskDefinition !== '')
        return live.taskDefinition;
    throw new errors/* DeployError */.s('bad-input', `Input "service": ${service} has no task definition, because its task sets have them. Set a file or a family instead.`);
}
//# sourceMappingURL=load-task-definition.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/resolve-changes.js + 1 modules
var resolve_changes = __webpack_require__(98881);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/render-task-definition.js









/** More than these help no one. */
const MOST_WARNINGS = 10;
/**
 * Loads a task definition, applies the changes, and makes sure that ECS would take the result. Changes nothing in the world. Throws
 * `bad-input` for a result that ECS would refuse.
 */
async function renderTaskDefinition(request, dependencies) {
    const changes = await (0,resolve_changes/* resolveChanges */.u)(request.changes, dependencies.files);
    const loaded = await loadTaskDefinition(request.source, dependencies);
    const rendering = render(loaded.definition, changes, loaded.registered === undefined ? 'written' : 'registered');
    if (rendering.kind === 'refused')
        throw refuse(rendering.problems[0], rendering.definition, loaded);
    const { definition, differences, remarks } = rendering;
    const { environment, secrets, dockerLabels, logOptions, tags } = changes;
    const given = (0,assignments/* remarksOf */.ro)([environment, secrets, dockerLabels, logOptions, tags].flat());
    return {
        definition,
        base: loaded.definition,
        registered: loaded.registered,
        changed: differences.length > 0,
        differences,
        dropped: loaded.dropped,
        warnings: [...given, ...remarks.map(remark => tell(remark, definition, loaded))].slice(0, MOST_WARNINGS)
    };
}
function refuse(problem, definition, loaded) {
    const sentence = formatProblem(problem, definition);
    const place = placeOf(problem, definition, loaded);
    if (place !== undefined)
        return (0,text_place/* badText */.rY)(place, sentence);
    return new errors/* DeployError */.s('bad-input', `The rendered task definition cannot be registered: ${sentence}`);
}
function tell(remark, definition, loaded) {
    const sentence = formatProblem(remark, definition);
    const place = placeOf(remark, definition, loaded);
    return place === undefined ? `Task definition: ${sentence}` : `${(0,text_place/* formatPlace */.dE)(place)}: ${sentence}`;
}
/** A place in the file is useful only when the file, not a change, contains the problem. */
function placeOf(problem, definition, loaded) {
    const [inResult, inSource] = [definition, loaded.definition].map(value => JSON.stringify((0,document_document/* valueAt */.fK)(value, problem.path)));
    return inResult === inSource ? loaded.placeOf?.(problem.path) : undefined;
}
//# sourceMappingURL=render-task-definition.js.map

/***/ }),

/***/ 98881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ resolveChanges)
});

// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changes/assignments.js
var assignments = __webpack_require__(14241);
// EXTERNAL MODULE: ./build/src/domain/document/document.js
var document_document = __webpack_require__(15785);
// EXTERNAL MODULE: ./build/src/domain/document/text-place.js
var text_place = __webpack_require__(83733);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/secret-source.js


/**
 * The secret as it was given, when its value can be a `valueFrom`: the ARN of a secret or a parameter, or a parameter's name. Throws
 * `bad-input`, with the line. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
 */
function requireSecretSource(secret) {
    const [, service = 'ssm'] = /^arn:[^:]*:([^:]*):/.exec(secret.value) ?? [];
    if (!/\s/.test(secret.value) && ['secretsmanager', 'ssm'].includes(service))
        return secret;
    throw (0,text_place/* badText */.rY)(secret.place, `expected the ARN of a Secrets Manager secret or of an SSM parameter, or a parameter's name, after ${(0,quote_safe/* quoteName */.AB)(secret.name)} and "=".`);
}
//# sourceMappingURL=secret-source.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/parse-document.js
var parse_document = __webpack_require__(35449);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/resolve-changes.js





/** Reads the files that changes are in, and every text of them. */
async function resolveChanges(requested, files) {
    const assignments = (texts, scope) => collect(texts, files, (text, origin) => readAssignments(text, origin, scope));
    return {
        ...requested,
        environment: await assignments(requested.environment, 'containers'),
        secrets: (await assignments(requested.secrets, 'containers')).map(requireSecretSource),
        dockerLabels: await assignments(requested.dockerLabels, 'containers'),
        logOptions: await assignments(requested.logOptions, 'containers'),
        tags: await assignments(requested.tags, 'task'),
        overlays: await collect(requested.overlays, files, readOverlay)
    };
}
async function collect(texts, files, read) {
    const lists = texts.map(async (given) => given.kind === 'input'
        ? read(given.text, { kind: 'input', input: given.input })
        : read(await (0,parse_document/* readFile */.k)(given, files), { kind: 'file', path: given.path }));
    return (await Promise.all(lists)).flat();
}
async function readAssignments(text, origin, scope) {
    if (!(0,assignments/* isAssignmentMap */._9)(text, origin))
        return (0,assignments/* parseAssignments */.k6)(text, { origin, scope });
    return (0,assignments/* readAssignmentMap */.mr)(await (0,parse_document/* parseDocument */.T)(text, origin), scope);
}
async function readOverlay(text, origin) {
    const document = await (0,parse_document/* parseDocument */.T)(text, origin);
    const { value: patch } = document;
    if ((0,document_document/* isObject */.Gv)(patch))
        return [{ patch, place: { origin } }];
    const place = { origin, position: document.positionOf([]) };
    throw (0,text_place/* badText */.rY)(place, `expected an object with the members to change, got ${(0,document_document/* describeType */.MF)(patch)}.`);
}
//# sourceMappingURL=resolve-changes.js.map

/***/ })

};
