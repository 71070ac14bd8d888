export const modules = {

/***/ 64201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ NO_CHANGES),
  gm: () => (/* binding */ isEmptyChange),
  A2: () => (/* binding */ readTaskDefinitionChanges),
  s8: () => (/* binding */ refuseUnchanged)
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






/** Reads the inputs that change a task definition. They are the same for every action that renders one. */
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
/** Whether they change nothing: `containers` alone only names the target of a change. */
function isEmptyChange(changes) {
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

/***/ })

};
