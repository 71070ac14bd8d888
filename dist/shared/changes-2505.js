export const id = 2505;
export const ids = [2505];
export const modules = {

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
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, `expected a name with letters, digits, - and _ (at most 255), got ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(value)}.`);
}
//# sourceMappingURL=ecs-names.js.map

/***/ }),

/***/ 78678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readCommand)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);


/** Stands in a word for what was quoted or escaped, and so means just that. No text of a command holds it. */
const QUOTED = '\u0000';
/**
 * What only a shell understands, in the unquoted text of a word. Not in the middle of a word: addresses hold `&`, connection strings `;`,
 * and programs take patterns such as `*.js` themselves.
 */
const SHELL_SYNTAX = [/^(?:\d{0,2}|&)[<>]{1,2}(?:&\d)?/, /&&|\|\|/, /^[;|&]/, /[;|&]$/, /\$[\w{(@?*#$!]/, /`/];
const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/;
/** A member of a JSON object, whose quotes are gone. */
const JSON_MEMBER = '{\u0000:';
/** Reads a command: a JSON list of strings, or words as a POSIX shell splits and unquotes them. Undefined when absent. */
function readCommand(inputs, name) {
    // Not `text`, which trims: a command may end in an escaped blank.
    const text = inputs.block(name);
    if (text === undefined)
        return undefined;
    return text.trimStart().startsWith('[') ? readList(text, name) : splitWords(text, name);
}
function readList(text, name) {
    const list = tryJson(text);
    if (Array.isArray(list) && list.every(item => typeof item === 'string'))
        return list;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, 'it starts with "[" but is not a JSON list of strings. Expected one such as ["npm", "start"].');
}
function tryJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
// One part of a word: between single quotes, between double quotes, an escaped character, plain characters.
const PART = /'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|([^\s'"\\]+)|(\s+)/y;
/**
 * Splits into words by the quoting rules of POSIX (single quotes, double quotes, backslash), without any expansion: there is
 * no shell. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
function splitWords(text, name) {
    const words = [];
    let word;
    /** The word with `QUOTED` for its quoted parts. */
    let bare = '';
    const finish = () => {
        if (word === undefined)
            return;
        refuseShellSyntax(bare, { name, position: words.length });
        words.push(word);
        word = undefined;
        bare = '';
    };
    PART.lastIndex = 0;
    while (PART.lastIndex < text.length) {
        const part = PART.exec(text);
        if (part === null)
            throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, 'a quote is not closed, or a backslash ends the command.');
        const [, single, double, escaped, plain, blank] = part;
        // A backslash at the end of a line joins it with the next.
        if (escaped === '\n')
            continue;
        if (blank !== undefined) {
            finish();
            continue;
        }
        bare += plain ?? QUOTED;
        // Inside double quotes, a backslash escapes only these, and itself stays before anything else.
        word = (word ?? '') + (single ?? double?.replace(/\\([$`"\\\n])/g, unescape) ?? escaped ?? plain ?? '');
    }
    finish();
    return words;
}
function unescape(_, character) {
    return character === '\n' ? '' : character;
}
function refuseShellSyntax(bare, { name, position }) {
    const variable = position === 0 ? ASSIGNMENT.exec(bare)?.[1] : undefined;
    if (variable !== undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, `this command runs without a shell, so ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(variable)} is not expanded. Set the variable in "environment-variables", or write sh -c "…".`);
    if (bare.includes(JSON_MEMBER))
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, "the double quotes of a JSON argument would be removed. Put the argument in single quotes: '{…}'.");
    const found = SHELL_SYNTAX.map(form => form.exec(bare)?.[0]).find(part => part !== undefined);
    if (found !== undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, explainOperator(found.replace(/^(\$).*/, '$1')));
}
function explainOperator(operator) {
    return `this command runs without a shell, so ${operator} would be passed as an argument. Write sh -c "…", or quote it to pass it literally.`;
}
//# sourceMappingURL=command-words.js.map

/***/ }),

/***/ 64201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ NO_CHANGES),
  A2: () => (/* binding */ readTaskDefinitionChanges),
  s8: () => (/* binding */ refuseUnchanged),
  _X: () => (/* binding */ saysNothing)
});

// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/changes.js
const EXCLUSIVE_FIELDS = ['environment', 'secrets', 'docker-labels'];
//# sourceMappingURL=changes.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changes/command-words.js
var command_words = __webpack_require__(78678);
// EXTERNAL MODULE: ./build/src/domain/image-registry/image-reference.js
var image_reference = __webpack_require__(15117);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/container-images.js



/**
 * Reads `images` (`container=image`, one a line or separated by commas) and `image`, which is for the containers of
 * `container-name`, or for the only one there is.
 */
function readContainerImages(inputs) {
    const image = inputs.text('image');
    const single = image === undefined ? [] : [readEntry('image', `=${image}`)];
    const lines = inputs.list('images').filter(line => !line.startsWith('#'));
    return [...single, ...lines.map(line => readEntry('images', line.includes('=') ? line : `=${line}`))];
}
const ENDS_EARLY = /(?:^|[:@])$/;
function readEntry(input, line) {
    const separator = line.indexOf('=');
    const container = line.slice(0, separator).trim();
    const image = line.slice(separator + 1).trim();
    const whose = container === '' ? 'the image' : `the image of container ${(0,quote_safe/* quoteName */.AB)(container)}`;
    if ((0,image_reference/* isBareTagOrDigest */.cc)(image)) {
        throw (0,errors/* badInput */.A)(input, `${whose} is a tag or digest without a repository. To keep the repository, write ":" before a tag and "@" before a digest.`);
    }
    if (!(0,image_reference/* isImageChange */.mn)(image)) {
        if (ENDS_EARLY.test(image))
            throw (0,errors/* badInput */.A)(input, `${whose} is empty, or has no tag or digest after ":" or "@". Check the variable or output that it comes from: GitHub drops outputs of a job that contain a masked value.`);
        throw (0,errors/* badInput */.A)(input, `${whose} is not an image reference; expected registry/repository:tag or …@sha256:digest.`);
    }
    return { container: container || undefined, image, place: { origin: { kind: 'input', input } } };
}
//# sourceMappingURL=container-images.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/role-arn.js
var role_arn = __webpack_require__(84771);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/requested-changes.js






/** Reads the inputs that say how to change a task definition. They are the same for every action that renders one. */
function readTaskDefinitionChanges(inputs) {
    return {
        containers: inputs.list('container-name'),
        images: readContainerImages(inputs),
        environment: [...fileText(inputs, 'environment-file'), ...inlineText(inputs, 'environment-variables')],
        secrets: [...fileText(inputs, 'secrets-file'), ...inlineText(inputs, 'secrets')],
        dockerLabels: inlineText(inputs, 'docker-labels'),
        exclusive: readExclusive(inputs),
        command: (0,command_words/* readCommand */.U)(inputs, 'command'),
        logDriver: inputs.text('log-configuration-log-driver'),
        logOptions: inlineText(inputs, 'log-configuration-options'),
        cpu: inputs.text('cpu'),
        memory: inputs.text('memory'),
        taskRoleArn: (0,role_arn/* requireRoleArn */.jG)(inputs, 'task-role-arn'),
        executionRoleArn: (0,role_arn/* requireRoleArn */.jG)(inputs, 'execution-role-arn'),
        tags: inlineText(inputs, 'tags'),
        overlays: [...fileText(inputs, 'overlay-file'), ...inlineText(inputs, 'overlay')]
    };
}
/**
 * Throws `bad-input` for a container that is named and not changed. GitHub gives `''` for an input that was left out and for one that
 * arrived empty: an image that got lost between two jobs shows only in that its container is named.
 */
function refuseUnchanged({ containers, images, ...changes }) {
    const { environment, secrets, dockerLabels, exclusive, command, logDriver, logOptions } = changes;
    const lists = [environment, secrets, dockerLabels, exclusive, command ?? [], logOptions];
    const isForAll = lists.some(list => list.length > 0) || logDriver !== undefined;
    if (isForAll || images.some(({ container }) => container === undefined))
        return;
    const unchanged = containers.find(name => !images.some(({ container }) => container === name));
    if (unchanged === undefined)
        return;
    throw (0,errors/* badInput */.A)('image', `"container-name" is ${(0,quote_safe/* quoteName */.AB)(unchanged)}, but no input changes that container. Set its image, or remove "container-name". If the image is an output of another job, note that GitHub drops outputs that contain a masked value.`);
}
/** No change at all. */
const NO_CHANGES = {
    containers: [],
    images: [],
    environment: [],
    secrets: [],
    dockerLabels: [],
    exclusive: [],
    command: undefined,
    logDriver: undefined,
    logOptions: [],
    cpu: undefined,
    memory: undefined,
    taskRoleArn: undefined,
    executionRoleArn: undefined,
    tags: [],
    overlays: []
};
/** Whether they change nothing: `containers` alone only says whom a change would be for. */
function saysNothing(changes) {
    const said = Object.values({ ...changes, containers: [] });
    return said.every(change => change === undefined || change.length === 0);
}
function inlineText(inputs, input) {
    const text = inputs.block(input);
    return text === undefined ? [] : [{ kind: 'input', input, text }];
}
function fileText(inputs, input) {
    const path = inputs.text(input);
    return path === undefined ? [] : [{ kind: 'file', input, path }];
}
function readExclusive(inputs) {
    return inputs.list('exclusive').map(name => {
        const field = EXCLUSIVE_FIELDS.find(known => known === name);
        if (field === undefined)
            throw (0,errors/* badInput */.A)('exclusive', `expected a list of ${EXCLUSIVE_FIELDS.join(', ')}.`);
        return field;
    });
}
//# sourceMappingURL=requested-changes.js.map

/***/ }),

/***/ 84771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jG: () => (/* binding */ requireRoleArn),
/* harmony export */   ws: () => (/* binding */ isRoleReference)
/* harmony export */ });
/* unused harmony export isRoleArn */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

// Partitions: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html. Role names and paths:
// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
const ROLE_ARN = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/;
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
/** Whether a text is the ARN of an IAM role, in any partition and with any path. */
function isRoleArn(text) {
    return ROLE_ARN.test(text);
}
/** A task definition may name a role by its ARN or by its short name. */
function isRoleReference(text) {
    return isRoleArn(text) || ROLE_NAME.test(text);
}
/** Reads an input that is the ARN of a role; undefined when absent. Throws `bad-input` for any other value. */
function requireRoleArn(inputs, name) {
    const arn = inputs.text(name);
    if (arn === undefined || isRoleArn(arn))
        return arn;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, 'expected the ARN of an IAM role, such as arn:aws:iam::123456789012:role/my-role.');
}
//# sourceMappingURL=role-arn.js.map

/***/ }),

/***/ 28792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTaskDefinitionSource),
/* harmony export */   n: () => (/* binding */ parseTaskDefinitionSource)
/* harmony export */ });
/* harmony import */ var _service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
const ARN = /^arn:aws(?:-[a-z]+)*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[A-Za-z0-9_-]{1,255}(?::[1-9]\d*)?$/;
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
const REVISION = /^[A-Za-z0-9_-]{1,255}:[1-9]\d*$/;
/**
 * Reads an input that takes any of them: an ARN, `family:revision`, `family`, or else a file. A file whose name would read as a
 * family is given with its folder: `./app`.
 */
function parseTaskDefinitionSource(input, text) {
    if (text.startsWith('arn:'))
        return { kind: 'registered', input, reference: requireArn(input, text) };
    if (FAMILY.test(text) || REVISION.test(text))
        return { kind: 'registered', input, reference: text };
    return { kind: 'file', input, path: text };
}
/**
 * Reads the inputs that have one source each; the first that is given wins: file, ARN, family, service. Throws `bad-input` where none is
 * given.
 */
function readTaskDefinitionSource(inputs) {
    const path = inputs.text('task-definition');
    const arn = inputs.text('task-definition-arn');
    const family = readFamily(inputs);
    const service = inputs.text('service');
    if (path !== undefined)
        return { kind: 'file', input: 'task-definition', path };
    if (arn !== undefined) {
        return { kind: 'registered', input: 'task-definition-arn', reference: requireArn('task-definition-arn', arn) };
    }
    if (family !== undefined)
        return { kind: 'registered', input: 'task-definition-family', reference: family };
    if (service !== undefined)
        return {
            kind: 'service',
            cluster: (0,_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCluster */ ._H)(inputs.required('cluster')),
            service: (0,_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireServiceReference */ .mO)(service)
        };
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('task-definition', 'no task definition is set. Set a file here, or "task-definition-arn", "task-definition-family" or "service".');
}
function readFamily(inputs) {
    const family = inputs.text('task-definition-family');
    const revision = inputs.wholeNumber('task-definition-revision', { from: 1, to: Number.MAX_SAFE_INTEGER });
    if (family === undefined) {
        if (revision === undefined)
            return undefined;
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('task-definition-revision', 'a revision requires its family. Set "task-definition-family" too.');
    }
    if (!FAMILY.test(family)) {
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('task-definition-family', 'expected a family: up to 255 letters, digits, hyphens and underscores.');
    }
    return revision === undefined ? family : `${family}:${revision}`;
}
function requireArn(input, text) {
    if (ARN.test(text))
        return text;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)(input, 'expected the ARN of a task definition, such as arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7.');
}
//# sourceMappingURL=task-definition-source.js.map

/***/ })

};
