export const id = 2471;
export const ids = [2471,8850,3948];
export const modules = {

/***/ 29005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ContinueServiceDeploymentCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);


class ContinueServiceDeploymentCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ContinueServiceDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ContinueServiceDeployment$ */ .sJF) {
}


/***/ }),

/***/ 9064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DescribeServiceDeploymentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);


class DescribeServiceDeploymentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceDeployments$ */ .bm1) {
}


/***/ }),

/***/ 32006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DescribeServiceRevisionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);


class DescribeServiceRevisionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServiceRevisions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceRevisions$ */ .Nqi) {
}


/***/ }),

/***/ 83723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ListServiceDeploymentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);


class ListServiceDeploymentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListServiceDeployments$ */ .aK2) {
}


/***/ }),

/***/ 95416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ StopServiceDeploymentCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);


class StopServiceDeploymentCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "StopServiceDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .StopServiceDeployment$ */ .F0p) {
}


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

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClaimTexts),
/* harmony export */   v: () => (/* binding */ readTokenClaims)
/* harmony export */ });
/** All that a token says of its job. Never throws. */
function readClaimTexts(token) {
    const claims = Object.entries(parsePayload(token.split('.')[1] ?? ''));
    return Object.fromEntries(claims.flatMap(([name, value]) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, String(value)]]
        : []));
}
/** Reads the claims without checking the signature: that is for AWS to do. Never throws. */
function readTokenClaims(token) {
    const claims = parsePayload(token.split('.')[1] ?? '');
    return {
        ...{ subject: textOf(claims.sub), audience: textOf(claims.aud), issuer: textOf(claims.iss) },
        workflow: textOf(claims.job_workflow_ref)
    };
}
function parsePayload(segment) {
    try {
        const bytes = Uint8Array.from(atob(segment.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0));
        const payload = JSON.parse(new TextDecoder().decode(bytes));
        return typeof payload === 'object' && payload !== null ? { ...payload } : {};
    }
    catch {
        return {};
    }
}
function textOf(claim) {
    return typeof claim === 'string' ? claim : undefined;
}
//# sourceMappingURL=token-claims.js.map

/***/ }),

/***/ 78309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ joinSentences)
/* harmony export */ });
/**
 * One text of several sentences, with a blank between them. What others wrote (an error of AWS, say) may end without a period, or be
 * empty: a sentence that another one follows gets its period, and an empty one is left out.
 */
function joinSentences(...sentences) {
    const texts = sentences.map(sentence => sentence?.trim() ?? '').filter(text => text !== '');
    return texts.map((text, index) => (index === texts.length - 1 || isEnded(text) ? text : `${text}.`)).join(' ');
}
/** Ended by a mark, or inside a quotation or brackets that is. */
function isEnded(text) {
    return /[.!?:;…]["'”’)\]`]*$/.test(text);
}
//# sourceMappingURL=join-sentences.js.map

/***/ }),

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepIdTokens)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** The job's tokens from the runner's endpoint: https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
function stepIdTokens(env, masks) {
    return {
        async request(audience) {
            const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = env;
            if (url === '' || bearer === '') {
                throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('role-to-assume', 'this job may not ask GitHub for an OpenID Connect token; give it `permissions: id-token: write`, or leave the input out and configure credentials in an earlier step.');
            }
            masks.hide(bearer);
            const token = await ask(`${url}&audience=${encodeURIComponent(audience)}`, bearer);
            masks.hide(token);
            const [, claims = '', signature = ''] = token.split('.');
            for (const part of [claims, signature])
                masks.hide(part);
            return token;
        }
    };
}
async function ask(url, bearer) {
    const { askForIdToken } = await __webpack_require__.e(/* import() */ 4533).then(__webpack_require__.bind(__webpack_require__, 54533));
    const token = await askForIdToken(url, bearer).catch((cause) => {
        // What the client says may quote the answer: only the status is told.
        const { statusCode } = cause;
        throw noToken(typeof statusCode === 'number'
            ? `it answered HTTP ${statusCode}`
            : 'it could not be reached or answered without one');
    });
    if (typeof token !== 'string' || token === '')
        throw noToken('it could not be reached or answered without one');
    return token;
}
function noToken(why) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('credentials-missing', `GitHub's token endpoint gave no OpenID Connect token (${why}): run the job again, or see githubstatus.com.`);
}
//# sourceMappingURL=step-id-tokens.js.map

/***/ }),

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ stepMasks)
/* harmony export */ });
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);

/** The masks of the job's log. */
function stepMasks() {
    return { hide: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecret */ .$l };
}
//# sourceMappingURL=step-masks.js.map

/***/ }),

/***/ 61820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cleanTaskDefinition),
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/**
 * What DescribeTaskDefinition answers and RegisterTaskDefinition does not take, besides what it will one day learn to answer.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
const DESCRIBED_ONLY = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt'
];
/**
 * Leaves out what only a description holds, members that are null (to ECS they are no value), tags that AWS itself put there
 * (their `aws:` prefix is reserved), and a list of tags that is empty. All else stays, empty or unknown.
 */
function cleanTaskDefinition(raw) {
    const dropped = [];
    const members = Object.entries(raw).filter(([name]) => {
        if (!DESCRIBED_ONLY.includes(name))
            return true;
        dropped.push(name);
        return false;
    });
    const definition = dropNulls(Object.fromEntries(members), path => dropped.push(formatPath(path)));
    return { definition: cleanTags(definition, name => dropped.push(name)), dropped };
}
/** `containerDefinitions[0].image`. */
function formatPath(path) {
    return path.reduce((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');
}
function dropNulls(object, drop) {
    const walk = (value, path) => {
        if ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            return value.map((item, index) => walk(item, [...path, index]));
        if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            return value;
        return Object.fromEntries(Object.entries(value).flatMap(([name, member]) => {
            if (member !== null)
                return [[name, walk(member, [...path, name])]];
            drop([...path, name]);
            return [];
        }));
    };
    return walk(object, []);
}
function cleanTags(definition, drop) {
    const { tags, ...rest } = definition;
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(tags))
        return definition;
    if (tags.length === 0)
        drop('tags');
    const kept = tags.filter(tag => {
        if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(tag) || typeof tag.key !== 'string' || !/^aws:/i.test(tag.key))
            return true;
        drop(`tag ${tag.key}`);
        return false;
    });
    // "Tags can not be empty." (RegisterTaskDefinition): https://github.com/fabfuel/ecs-deploy/issues/146
    return kept.length === 0 ? rest : { ...definition, tags: kept };
}
//# sourceMappingURL=clean.js.map

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

/***/ }),

/***/ 8295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readDefinition),
/* harmony export */   w: () => (/* binding */ unwrapDescription)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51193);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61820);
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15785);
/* harmony import */ var _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83733);




/** Takes the definition out of a document: its root, or the `taskDefinition` of what `describe-task-definition` printed. */
function readDefinition(document) {
    const { value: root, origin } = document;
    const place = { origin, position: document.positionOf([]) };
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__/* .badText */ .rY)(place, `expected a task definition, which is an object, not ${(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .describeType */ .MF)(root)}.`);
    const isDescription = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root.taskDefinition) && root.containerDefinitions === undefined;
    const prefix = isDescription ? ['taskDefinition'] : [];
    const placeOf = (path) => ({ origin, position: document.positionOf([...prefix, ...path]) });
    const raw = isDescription ? unwrapDescription(root) : root;
    requireContainers(raw, placeOf);
    return { ...(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTaskDefinition */ .I)(raw), placeOf };
}
/** Puts the tags of a description, which stand beside the definition, where registering takes them. */
function unwrapDescription({ taskDefinition, tags }) {
    const definition = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(taskDefinition) ? taskDefinition : {};
    return (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(tags) && tags.length > 0 ? { ...definition, tags } : definition;
}
function requireContainers(definition, placeOf) {
    const { containerDefinitions: containers } = definition;
    const place = placeOf(containers === undefined ? [] : ['containerDefinitions']);
    if ((0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(containers) && containers.length > _containers_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_CONTAINERS */ .Hf)
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__/* .badText */ .rY)(place, _containers_js__WEBPACK_IMPORTED_MODULE_0__/* .TOO_MANY_CONTAINERS */ .UK);
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(containers)) {
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__/* .badText */ .rY)(place, `containerDefinitions is ${(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .describeType */ .MF)(containers)}; expected a list of containers.`);
    }
}
//# sourceMappingURL=read-definition.js.map

/***/ }),

/***/ 19873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEcs: () => (/* binding */ connectEcs)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js + 8 modules
var ECSClient = __webpack_require__(7777);
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/cloudwatch-task-logs.js
var cloudwatch_task_logs = __webpack_require__(96304);
// EXTERNAL MODULE: ./build/src/adapters/images/ecr-images.js
var ecr_images = __webpack_require__(36158);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = __webpack_require__(32006);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = __webpack_require__(9064);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServiceDeploymentsCommand.js
var ListServiceDeploymentsCommand = __webpack_require__(83723);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/ContinueServiceDeploymentCommand.js
var ContinueServiceDeploymentCommand = __webpack_require__(29005);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js
var StopServiceDeploymentCommand = __webpack_require__(95416);
// EXTERNAL MODULE: ./build/src/aws/read-pages.js
var read_pages = __webpack_require__(46302);
// EXTERNAL MODULE: ./build/src/domain/image-registry/image-reference.js
var image_reference = __webpack_require__(15117);
;// CONCATENATED MODULE: ./build/src/targets/ecs/aws/ecs-service-deployments.js



/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html */
const MOST_DEPLOYMENTS_A_CALL = 20;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html */
const PAGE_SIZE = 100;
/** Service deployments over the ECS API. */
function ecsServiceDeployments(client, calls) {
    async function describeRevision(revision) {
        const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new DescribeServiceRevisionsCommand/* DescribeServiceRevisionsCommand */.o({ serviceRevisionArns: [revision] }), options));
        return answer.serviceRevisions?.[0];
    }
    async function describePage(page) {
        const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new DescribeServiceDeploymentsCommand/* DescribeServiceDeploymentsCommand */.A({ serviceDeploymentArns: page }), options));
        return (answer.serviceDeployments ?? []).map(readDeployment);
    }
    return {
        async describe(arns) {
            const found = [];
            for (let start = 0; start < arns.length; start += MOST_DEPLOYMENTS_A_CALL)
                found.push(...(await describePage(arns.slice(start, start + MOST_DEPLOYMENTS_A_CALL))));
            return found;
        },
        observe: async (arn) => (await describePage([arn]))[0],
        async list(cluster, service, since) {
            const listed = await (0,read_pages/* readPages */.n)({
                what: `the deployments of service ${service}`,
                ask: nextToken => {
                    const createdAt = since === undefined ? undefined : { after: new Date(since) };
                    const command = new ListServiceDeploymentsCommand/* ListServiceDeploymentsCommand */.j({
                        ...{ cluster, service, createdAt, maxResults: PAGE_SIZE, nextToken }
                    });
                    return calls.read('ecs:ListServiceDeployments', options => client.send(command, options));
                },
                nextOf: ({ nextToken }) => nextToken
            });
            // The order of the list is not documented.
            const newestFirst = listed
                .flatMap(({ serviceDeployments = [] }) => serviceDeployments)
                .toSorted((a, b) => time(b.createdAt) - time(a.createdAt));
            return newestFirst.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? []);
        },
        async placement(revision) {
            const { taskDefinition, resolvedConfiguration } = (await describeRevision(revision)) ?? {};
            if (taskDefinition === undefined)
                return undefined;
            const balancers = resolvedConfiguration?.loadBalancers ?? [];
            return { taskDefinition, targetGroups: balancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []) };
        },
        async imagesOf(revision) {
            // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html
            const { containerImages = [] } = (await describeRevision(revision)) ?? {};
            const named = containerImages.flatMap(({ containerName, image = '', imageDigest }) => {
                const byDigest = imageDigest === undefined ? undefined : imageByDigest(image, imageDigest);
                return containerName === undefined || byDigest === undefined ? [] : [[containerName, byDigest]];
            });
            return Object.fromEntries(named);
        },
        async answer(arn, hookId, action) {
            await calls.change('ecs:ContinueServiceDeployment', options => client.send(new ContinueServiceDeploymentCommand/* ContinueServiceDeploymentCommand */.L({ serviceDeploymentArn: arn, hookId, action }), options));
        },
        async rollBack(arn) {
            await calls.change('ecs:StopServiceDeployment', options => client.send(new StopServiceDeploymentCommand/* StopServiceDeploymentCommand */.a({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }), options));
        }
    };
}
function readDeployment(deployment) {
    const { deploymentCircuitBreaker: breaker, rollback, targetServiceRevision: target } = deployment;
    // Only a pause awaits an action; its type may not be shown.
    const waiting = (deployment.lifecycleHookDetails ?? []).filter(({ targetType = 'PAUSE', status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION');
    return {
        arn: deployment.serviceDeploymentArn ?? '',
        service: (deployment.serviceArn ?? '').replace(/^.*\//, ''),
        status: deployment.status ?? '',
        statusReason: deployment.statusReason,
        stage: deployment.lifecycleStage,
        strategy: deployment.deploymentConfiguration?.strategy,
        createdAt: time(deployment.createdAt),
        startedAt: deployment.startedAt?.getTime(),
        finishedAt: deployment.finishedAt?.getTime(),
        targetRevision: target?.arn,
        sourceRevisions: (deployment.sourceServiceRevisions ?? []).flatMap(({ arn }) => arn ?? []),
        pauses: waiting.map(({ hookId = '', expiresAt }) => ({ hookId, expiresAt: time(expiresAt) })),
        targetWeightPercent: target?.requestedProductionTrafficWeight,
        triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
        circuitBreaker: breaker && {
            status: breaker.status ?? '',
            failureCount: breaker.failureCount ?? 0,
            threshold: breaker.threshold ?? 0
        },
        rollback: rollback && { reason: rollback.reason, revision: rollback.serviceRevisionArn }
    };
}
function imageByDigest(image, digest) {
    return image.includes('@') ? image : (0,image_reference/* changeImage */.W5)(image, `@${digest}`);
}
function time(date) {
    return date?.getTime() ?? 0;
}
//# sourceMappingURL=ecs-service-deployments.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/ecs-services.js
var ecs_services = __webpack_require__(11906);
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/ecs-task-definitions.js
var ecs_task_definitions = __webpack_require__(78704);
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/ecs-tasks.js
var ecs_tasks = __webpack_require__(97466);
// EXTERNAL MODULE: ./build/src/wiring/reach-aws.js + 9 modules
var reach_aws = __webpack_require__(21007);
;// CONCATENATED MODULE: ./build/src/wiring/connect-ecs.js








/** What every deployment needs of ECS, and what further adapters of the same step are made of. */
async function connectEcs(env, clock, role) {
    const { settings, calls } = await (0,reach_aws/* reachAws */.r)(env, clock, role);
    const client = calls.listenTo(new ECSClient/* ECSClient */.Z(settings));
    return {
        ...{ settings, calls, client },
        roles: {
            services: (0,ecs_services/* ecsServices */._)(client, calls),
            serviceDeployments: ecsServiceDeployments(client, calls),
            taskDefinitions: (0,ecs_task_definitions/* ecsTaskDefinitions */.L)(client, calls),
            tasks: (0,ecs_tasks/* ecsTasks */.Q)(client, calls),
            taskLogs: (0,cloudwatch_task_logs/* cloudwatchTaskLogs */.t)(settings, calls),
            images: (0,ecr_images/* ecrImages */.D)(settings, calls),
            countCalls: () => calls.count,
            boundCalls: (until) => calls.boundRetries(until)
        }
    };
}
//# sourceMappingURL=connect-ecs.js.map

/***/ }),

/***/ 66114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectRolling: () => (/* binding */ connectRolling)
/* harmony export */ });
/* harmony import */ var _connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19873);

/** What a rolling deployment needs of AWS. */
async function connectRolling(env, clock, role) {
    const { settings, calls, roles } = await (0,_connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__.connectEcs)(env, clock, role);
    // All are asked seldom: where deployments go wrong, and where a service has a second target group or alarms.
    const openRouter = async () => {
        const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(8826), __webpack_require__.e(9708)]).then(__webpack_require__.bind(__webpack_require__, 9708));
        const { albTrafficRouter } = await Promise.all(/* import() */[__webpack_require__.e(8826), __webpack_require__.e(3923)]).then(__webpack_require__.bind(__webpack_require__, 53923));
        return albTrafficRouter(calls.listenTo(new ElasticLoadBalancingV2Client(settings)), calls);
    };
    const router = {
        split: async (rule) => (await openRouter()).split(rule),
        targets: async (group) => (await openRouter()).targets(group)
    };
    const metrics = {
        async alarms(names) {
            const { CloudWatchClient } = await Promise.all(/* import() */[__webpack_require__.e(4012), __webpack_require__.e(7695), __webpack_require__.e(9325)]).then(__webpack_require__.bind(__webpack_require__, 99325));
            const { cloudwatchMetrics } = await Promise.all(/* import() */[__webpack_require__.e(4012), __webpack_require__.e(7042)]).then(__webpack_require__.bind(__webpack_require__, 17042));
            const noBalancer = () => Promise.resolve('');
            return cloudwatchMetrics(calls.listenTo(new CloudWatchClient(settings)), calls, noBalancer).alarms(names);
        }
    };
    return { ...roles, router, metrics };
}
//# sourceMappingURL=connect-rolling.js.map

/***/ })

};
