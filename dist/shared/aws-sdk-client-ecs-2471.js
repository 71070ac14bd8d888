import { modules as shared0 } from './wiring-m19873.js';
export const id = 2471;
export const ids = [2471,8850,3948];
export const modules = {
...shared0,

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
        return 'the task definition has no containers';
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




/**
 * Takes the definition out of a document: its root, or the `taskDefinition` of what `describe-task-definition` printed. Throws
 * `bad-input`.
 */
function readDefinition(document) {
    const { value: root, origin } = document;
    const place = { origin, position: document.positionOf([]) };
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__/* .badText */ .rY)(place, `expected a task definition (an object), got ${(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__/* .describeType */ .MF)(root)}.`);
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
