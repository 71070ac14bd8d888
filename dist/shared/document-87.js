export const id = 87;
export const ids = [87,828];
export const modules = {

/***/ 33639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isExactNumber)
/* harmony export */ });
/* harmony import */ var _text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22561);

/**
 * Whether `number` is exactly the decimal `source`. A double that prints back as the digits it was read from counts
 * (0.1 does); one that had to be rounded (9007199254740993) or is out of range (1e999) does not.
 */
function isExactNumber(source, number) {
    if (!Number.isFinite(number))
        return false;
    const said = readDecimal(source);
    const held = readDecimal(String(number));
    return said !== undefined && said.digits === held?.digits && said.exponent === held.exponent;
}
/** The sign and significant digits, and the power of ten of the last one; zero has neither. */
function readDecimal(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
    const all = whole + fraction;
    if (all === '')
        return undefined;
    const digits = (0,_text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(all.replace(/^0+/, ''), '0');
    if (digits === '')
        return { digits: '0', exponent: 0 };
    const trailing = all.length - (0,_text_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(all, '0').length;
    return { digits: `${sign === '-' ? '-' : ''}${digits}`, exponent: Number(exponent) - fraction.length + trailing };
}
//# sourceMappingURL=exact-number.js.map

/***/ }),

/***/ 60828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44195);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33639);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83733);





/**
 * Reads JSON, with comments and trailing commas. What a JSON parser would swallow is an error here, with its line and
 * column: members of the same name, numbers that would be rounded.
 */
function parseJson(source, origin) {
    // A byte order mark is no JSON, yet editors write it: replaced by a blank, it moves no position but the first.
    const text = source.replace(/^\uFEFF/, ' ');
    const lines = (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStarts */ ._$)(text);
    const fail = (offset, message) => (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)({ origin, position: (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(lines, offset) }, message);
    const root = parseRoot(text, fail);
    return {
        origin,
        value: toValue(root, text, fail),
        positionOf(path) {
            const node = nodeAt(root, path);
            return node === undefined ? undefined : (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(lines, node.offset);
        }
    };
}
function parseRoot(text, fail) {
    const options = { allowTrailingComma: true };
    try {
        // The parser would continue after an error, and list all of them: a text may hold as many as it has characters.
        const onError = (error, offset, length) => {
            throw new FirstError({ error, offset, length });
        };
        let values = 0;
        const count = (offset) => {
            values += 1;
            if (values > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_VALUES */ .Hg)
                throw fail(offset, _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY_VALUES */ .S8);
        };
        const onLiteralValue = (_value, offset) => count(offset);
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, { onError, onObjectBegin: count, onArrayBegin: count, onLiteralValue }, options);
        const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, [], options);
        if (root !== undefined)
            return root;
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        if (error instanceof FirstError)
            throw fail(error.problem.offset, `this is not valid JSON: ${explain(error.problem)}.`);
        throw error;
    }
    throw fail(0, 'the text is empty; expected a JSON object.');
}
class FirstError extends Error {
    problem;
    constructor(problem) {
        super('not JSON');
        this.problem = problem;
    }
}
/** The node at a path, looked up in time that grows with the path. */
function nodeAt(root, path) {
    return path.reduce((node, key) => {
        if (typeof key === 'number')
            return node?.type === 'array' ? node.children?.[key] : undefined;
        return node?.type === 'object' ? membersOf(node).get(key) : undefined;
    }, root);
}
const MEMBERS = new WeakMap();
function membersOf(object) {
    const known = MEMBERS.get(object);
    if (known !== undefined)
        return known;
    const members = new Map();
    for (const { children: [key, value] = [] } of object.children ?? [])
        if (key !== undefined && value !== undefined)
            members.set(key.value, value);
    MEMBERS.set(object, members);
    return members;
}
const TOO_DEEP = 'the lists and objects are nested too deeply.';
const REASONS = {
    InvalidSymbol: 'an unknown word; text needs double quotes',
    InvalidNumberFormat: 'a number is malformed',
    PropertyNameExpected: 'a member name in double quotes is expected',
    ValueExpected: 'a value is expected',
    ColonExpected: 'a colon is expected',
    CommaExpected: 'a comma is expected',
    CloseBraceExpected: 'a closing brace is missing',
    CloseBracketExpected: 'a closing bracket is missing',
    EndOfFileExpected: 'nothing may follow the end of the value',
    UnexpectedEndOfComment: 'a comment is not closed',
    UnexpectedEndOfString: 'a string is not closed',
    UnexpectedEndOfNumber: 'a number is incomplete',
    InvalidUnicode: 'a \\u escape is incomplete',
    InvalidEscapeCharacter: 'a string has an unknown escape',
    InvalidCharacter: 'a string has a control character; write it as an escape'
};
function explain({ error }) {
    return REASONS[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error)] ?? 'unexpected character';
}
function toValue(root, text, fail) {
    try {
        return convert(root, { text, fail, depth: 0 });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
}
function convert(node, { text, fail, depth }) {
    if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_DEPTH */ .uT)
        throw fail(node.offset, TOO_DEEP);
    const inside = { text, fail, depth: depth + 1 };
    switch (node.type) {
        case 'object':
            return convertMembers(node, inside);
        case 'array':
            return (node.children ?? []).map(child => convert(child, inside));
        case 'number':
            if ((0,_exact_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isExactNumber */ .z)(text.slice(node.offset, node.offset + node.length), node.value)) {
                return node.value;
            }
            throw fail(node.offset, 'this number would be rounded. Shorten it, or put it in quotes.');
        default:
            return node.value;
    }
}
function convertMembers(node, inside) {
    const members = new Map();
    for (const { children: [key, value] = [] } of node.children ?? []) {
        if (key === undefined || value === undefined)
            continue;
        const name = key.value;
        if (members.has(name))
            throw inside.fail(key.offset, `duplicate key ${(0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteName */ .AB)(name)}. Remove one of the two.`);
        members.set(name, convert(value, inside));
    }
    // From entries: a member that is called __proto__ stays a member.
    return Object.fromEntries(members);
}
//# sourceMappingURL=parse-json.js.map

/***/ }),

/***/ 22561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/** The text without any of these characters at its end. In time that grows with the text: `/x+$/` tries every run of them to its end. */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end -= 1;
    return text.slice(0, end);
}
//# sourceMappingURL=without-trailing.js.map

/***/ }),

/***/ 70087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEcs: () => (/* binding */ connectEcs)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js + 8 modules
var ECSClient = __webpack_require__(7777);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/targets/ecs/aws/cloudwatch-task-logs.js

/** A page may be empty although there is more: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html */
const MOST_PAGES = 10;
/** Container logs over the CloudWatch Logs API. The client is loaded with the first read: most runs read no log. */
function cloudwatchTaskLogs(settings, calls) {
    const clients = new Map();
    async function read(stream, options) {
        const { CloudWatchLogsClient, GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(1451), __webpack_require__.e(5164)]).then(__webpack_require__.bind(__webpack_require__, 95164));
        const region = stream.region ?? settings.region;
        const client = clients.get(region) ?? calls.listenTo(new CloudWatchLogsClient({ ...settings, region }));
        clients.set(region, client);
        try {
            return await calls.read('logs:GetLogEvents', signal => client.send(new GetLogEventsCommand({ logGroupName: stream.group, logStreamName: stream.stream, ...options }), signal));
        }
        catch (error) {
            // The driver makes the stream when the container writes its first line.
            if (error instanceof errors/* DeployError */.s && error.code === 'not-found')
                return undefined;
            throw error;
        }
    }
    return {
        async read(stream, cursor) {
            const lines = [];
            let token = cursor;
            for (let page = 0; page < MOST_PAGES; page += 1) {
                const answer = await read(stream, {
                    startFromHead: true,
                    ...(token === undefined ? {} : { nextToken: token })
                });
                lines.push(...(answer?.events ?? []).map(readLine));
                const next = answer?.nextForwardToken;
                if (next === undefined || next === token)
                    break;
                token = next;
            }
            return { lines, cursor: token };
        },
        async tail(stream, count) {
            const lines = [];
            let token;
            for (let page = 0; page < MOST_PAGES && lines.length < count; page += 1) {
                const answer = await read(stream, { startFromHead: false, limit: count - lines.length, nextToken: token });
                lines.unshift(...(answer?.events ?? []).map(readLine));
                const earlier = answer?.nextBackwardToken;
                if (earlier === undefined || earlier === token)
                    break;
                token = earlier;
            }
            return lines;
        }
    };
}
function readLine({ timestamp, message }) {
    return { at: timestamp ?? 0, text: message ?? '' };
}
//# sourceMappingURL=cloudwatch-task-logs.js.map
// EXTERNAL MODULE: ./build/src/aws/read-pages.js
var read_pages = __webpack_require__(46302);
;// CONCATENATED MODULE: ./build/src/adapters/images/ecr-images.js


/** As many as one answer may hold; a registry has 50 at most: https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html */
const RULES_PER_PAGE = 1000;
/**
 * ECR's images by their metadata: DescribeImages counts as no pull, and imports nothing through a cache. The client is loaded with
 * the first look: most runs name no image of ECR, or none that is new.
 */
function ecrImages(settings, calls) {
    const clients = new Map();
    async function connect(region) {
        // Named one by one: the bundle then holds no more of the client than these.
        const { ECRClient, DescribeImagesCommand, DescribePullThroughCacheRulesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6907), __webpack_require__.e(3390)]).then(__webpack_require__.bind(__webpack_require__, 83390));
        const client = clients.get(region) ?? calls.listenTo(new ECRClient({ ...settings, region }));
        clients.set(region, client);
        return { client, DescribeImagesCommand, DescribePullThroughCacheRulesCommand };
    }
    async function look({ accountId, region, repository, id }) {
        const { client, DescribeImagesCommand } = await connect(region);
        const imageIds = [id.kind === 'digest' ? { imageDigest: id.text } : { imageTag: id.text }];
        const command = new DescribeImagesCommand({ registryId: accountId, repositoryName: repository, imageIds });
        try {
            await calls.read('ecr:DescribeImages', options => client.send(command, options), 'glance');
            return 'found';
        }
        catch (error) {
            const name = error instanceof errors/* DeployError */.s && error.cause instanceof Error ? error.cause.name : undefined;
            if (name === 'ImageNotFoundException')
                return 'no-image';
            if (name === 'RepositoryNotFoundException')
                return 'no-repository';
            throw error;
        }
    }
    async function readPrefixes({ accountId, region }) {
        const { client, DescribePullThroughCacheRulesCommand } = await connect(region);
        const page = (nextToken) => new DescribePullThroughCacheRulesCommand({ registryId: accountId, maxResults: RULES_PER_PAGE, nextToken });
        const pages = await (0,read_pages/* readPages */.n)({
            what: 'the pull-through cache rules',
            ask: async (token) => calls.read('ecr:DescribePullThroughCacheRules', options => client.send(page(token), options), 'glance'),
            nextOf: ({ nextToken }) => nextToken
        });
        return pages.flatMap(({ pullThroughCacheRules = [] }) => pullThroughCacheRules.flatMap(({ ecrRepositoryPrefix }) => ecrRepositoryPrefix ?? []));
    }
    return {
        find: once(({ name }) => name, look),
        cachePrefixes: once(({ accountId, region }) => `${accountId}.${region}`, readPrefixes)
    };
}
function once(keyOf, ask) {
    const requested = new Map();
    return (question) => {
        const key = keyOf(question);
        const answer = requested.get(key) ?? ask(question);
        requested.set(key, answer);
        return answer;
    };
}
//# sourceMappingURL=ecr-images.js.map
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
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = __webpack_require__(56987);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = __webpack_require__(47188);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = __webpack_require__(92168);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = __webpack_require__(31247);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = __webpack_require__(54810);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = __webpack_require__(8639);
;// CONCATENATED MODULE: ./build/src/aws/exact-json.js

/**
 * Sends `json` as the request's body. The SDK serializes its own fields and drops the others; a task definition may
 * hold fields that are newer than the SDK, and numbers that must not change.
 */
function sendExactJson(command, json) {
    const middleware = next => args => {
        args.request.body = new TextEncoder().encode(json);
        return next(args);
    };
    command.middlewareStack.add(middleware, { step: 'build', priority: 'high', name: 'sendExactJson' });
    return command;
}
/** Ten services or a task definition have less than 1 MiB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Keeps the response's body as text, beside what the SDK makes of it. Returns a function that reads it after `send`. */
function keepExactJson(command) {
    let text = '';
    const middleware = next => async (args) => {
        const result = await next(args);
        if (isReadable(result.response.body)) {
            const chunks = [];
            let size = 0;
            for await (const chunk of result.response.body) {
                size += chunk.length;
                if (size > MOST_BYTES)
                    throw new errors/* DeployError */.s('platform-error', 'AWS sent a response larger than 16 MiB. Check the endpoint and any proxy in between.');
                chunks.push(chunk);
            }
            const body = Buffer.concat(chunks);
            text = body.toString('utf8');
            result.response.body = body;
        }
        return result;
    };
    command.middlewareStack.add(middleware, { step: 'deserialize', priority: 'low', name: 'keepExactJson' });
    return () => text;
}
function isReadable(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
//# sourceMappingURL=exact-json.js.map
;// CONCATENATED MODULE: ./build/src/aws/missing-cluster.js

/**
 * The answer to a call that names a cluster. Where ECS does not find the cluster, throws `not-found` with its name and the region that was asked: a wrong
 * region is the likelier cause of the two.
 */
async function namingCluster(cluster, client, answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (!isClusterMissing(error))
            throw error;
        const region = await client.config.region();
        const message = `Cluster ${cluster} does not exist in this account and region. Check the name and the region (${region}).`;
        throw new errors/* DeployError */.s('not-found', message, { cause: error });
    }
}
function isClusterMissing(error) {
    return error instanceof errors/* DeployError */.s && error.cause instanceof Error && error.cause.name === 'ClusterNotFoundException';
}
//# sourceMappingURL=missing-cluster.js.map
// EXTERNAL MODULE: ./build/src/domain/document/document.js
var document_document = __webpack_require__(15785);
;// CONCATENATED MODULE: ./build/src/targets/ecs/aws/ecs-services.js





/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
const MOST_SERVICES_A_CALL = 10;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html */
const MOST_TASKS_A_CALL = 100;
/** Services over the ECS API. */
function ecsServices(client, calls) {
    async function describePage(cluster, names) {
        const command = new DescribeServicesCommand/* DescribeServicesCommand */.H({ cluster, services: [...names], include: ['TAGS'] });
        const exact = keepExactJson(command);
        const requested = calls.read('ecs:DescribeServices', options => client.send(command, options));
        const answer = await namingCluster(cluster, client, requested);
        const configurations = readConfigurations(exact());
        return (answer.services ?? []).map((service, index) => readService(service, configurations[index] ?? {}));
    }
    /** Deployment configurations travel as exact JSON, so that none of their fields is lost. */
    async function update(cluster, service, members) {
        const command = sendExactJson(new UpdateServiceCommand/* UpdateServiceCommand */.k({ cluster, service }), JSON.stringify({ cluster, service, ...members }));
        const exact = keepExactJson(command);
        const answer = await calls.change('ecs:UpdateService', options => client.send(command, options));
        return readService(answer.service ?? {}, readConfigurations(exact())[0] ?? {});
    }
    return {
        async describe(cluster, names) {
            const services = (await Promise.all(pages(names).map(page => describePage(cluster, page)))).flat();
            return { services, missing: names.filter(name => !services.some(service => service.name === name)) };
        },
        find: async (cluster, service) => (await describePage(cluster, [service]))[0],
        update: ({ cluster, service, taskDefinition, desiredCount, redeploy, deploymentConfiguration }) => update(cluster, service, {
            taskDefinition,
            ...(desiredCount === undefined ? {} : { desiredCount }),
            ...(deploymentConfiguration === undefined ? {} : { deploymentConfiguration }),
            ...(redeploy === 'forced' ? { forceNewDeployment: true } : {})
        }),
        async configure(cluster, service, deploymentConfiguration) {
            await update(cluster, service, { deploymentConfiguration });
        },
        async tag(service, tags) {
            const command = new TagResourceCommand/* TagResourceCommand */.e({ resourceArn: service, tags: [...tags] });
            await calls.change('ecs:TagResource', options => client.send(command, options));
        },
        async untag(service, keys) {
            const command = new UntagResourceCommand/* UntagResourceCommand */.R({ resourceArn: service, tagKeys: [...keys] });
            await calls.change('ecs:UntagResource', options => client.send(command, options));
        },
        async revisionsInUse(cluster, family) {
            const listed = await (0,read_pages/* readPages */.n)({
                what: `the tasks of family ${family}`,
                ask: nextToken => {
                    const command = new ListTasksCommand/* ListTasksCommand */.M({ cluster, family, nextToken });
                    return calls.read('ecs:ListTasks', options => client.send(command, options));
                },
                nextOf: ({ nextToken }) => nextToken
            });
            const arns = listed.flatMap(({ taskArns = [] }) => taskArns);
            const inUse = new Set();
            for (let start = 0; start < arns.length; start += MOST_TASKS_A_CALL) {
                const command = new DescribeTasksCommand/* DescribeTasksCommand */.z({ cluster, tasks: arns.slice(start, start + MOST_TASKS_A_CALL) });
                const { tasks = [] } = await calls.read('ecs:DescribeTasks', options => client.send(command, options));
                for (const task of tasks)
                    if (task.taskDefinitionArn !== undefined)
                        inUse.add(task.taskDefinitionArn);
            }
            return [...inUse];
        }
    };
}
function pages(names) {
    const unique = [...new Set(names)];
    return Array.from({ length: Math.ceil(unique.length / MOST_SERVICES_A_CALL) }, (_, page) => unique.slice(page * MOST_SERVICES_A_CALL, (page + 1) * MOST_SERVICES_A_CALL));
}
/** The deployment configurations as ECS sent them: the SDK drops members that are newer than itself. */
function readConfigurations(text) {
    const answer = JSON.parse(text);
    if (!(0,document_document/* isObject */.Gv)(answer))
        return [];
    const { services, service } = answer;
    const all = (0,document_document/* isList */.Lv)(services) ? services : [service];
    return all.map(item => {
        const configuration = (0,document_document/* isObject */.Gv)(item) ? item.deploymentConfiguration : undefined;
        return (0,document_document/* isObject */.Gv)(configuration) ? configuration : {};
    });
}
function readService(service, deploymentConfiguration) {
    const { deploymentCircuitBreaker: breaker, alarms } = service.deploymentConfiguration ?? {};
    return {
        cluster: (service.clusterArn ?? '').replace(/^.*\//, ''),
        name: service.serviceName ?? '',
        arn: service.serviceArn ?? '',
        status: service.status ?? '',
        controller: service.deploymentController?.type ?? 'ECS',
        scheduling: service.schedulingStrategy ?? 'REPLICA',
        taskDefinition: service.taskDefinition ?? '',
        desiredCount: service.desiredCount ?? 0,
        runningCount: service.runningCount ?? 0,
        pendingCount: service.pendingCount ?? 0,
        deployments: (service.deployments ?? []).map(ecs_services_readDeployment),
        events: (service.events ?? []).map(({ id = '', createdAt, message = '' }) => ({
            id,
            at: ecs_services_time(createdAt),
            message
        })),
        currentServiceDeployment: service.currentServiceDeployment,
        targetGroups: (service.loadBalancers ?? []).flatMap(({ targetGroupArn }) => targetGroupArn ?? []),
        loadBalancers: (service.loadBalancers ?? []).map(readLoadBalancer),
        tags: (service.tags ?? []).map(({ key = '', value = '' }) => ({ key, value })),
        circuitBreaker: breaker && { enabled: breaker.enable ?? false, rollback: breaker.rollback ?? false },
        alarms: alarms && {
            names: alarms.alarmNames ?? [],
            enabled: alarms.enable ?? false,
            rollback: alarms.rollback ?? false
        },
        deploymentConfiguration,
        networkConfiguration: readNetwork(service.networkConfiguration),
        launchType: service.launchType,
        capacityProviderStrategy: (service.capacityProviderStrategy ?? []).map(readCapacityProvider),
        platformVersion: service.platformVersion
    };
}
function ecs_services_readDeployment(deployment) {
    return {
        id: deployment.id ?? '',
        status: deployment.status ?? '',
        taskDefinition: deployment.taskDefinition ?? '',
        // Only set for rolling updates; anything else counts as in progress.
        rolloutState: deployment.rolloutState ?? 'IN_PROGRESS',
        rolloutStateReason: deployment.rolloutStateReason,
        desiredCount: deployment.desiredCount ?? 0,
        runningCount: deployment.runningCount ?? 0,
        pendingCount: deployment.pendingCount ?? 0,
        failedTasks: deployment.failedTasks ?? 0,
        createdAt: ecs_services_time(deployment.createdAt)
    };
}
/** One entry of a service's load balancers, as the SDK read it. */
function readLoadBalancer({ targetGroupArn, containerName, containerPort, advancedConfiguration }) {
    return {
        targetGroup: targetGroupArn ?? '',
        alternateTargetGroup: advancedConfiguration?.alternateTargetGroupArn,
        productionRule: advancedConfiguration?.productionListenerRule,
        testRule: advancedConfiguration?.testListenerRule,
        infrastructureRole: advancedConfiguration?.roleArn,
        containerName,
        containerPort
    };
}
function readNetwork(network) {
    const vpc = network?.awsvpcConfiguration;
    if (vpc === undefined)
        return undefined;
    return {
        subnets: vpc.subnets ?? [],
        securityGroups: vpc.securityGroups ?? [],
        assignPublicIp: vpc.assignPublicIp
    };
}
function readCapacityProvider({ capacityProvider, weight, base }) {
    return { name: capacityProvider ?? '', weight: weight ?? 0, base: base ?? 0 };
}
function ecs_services_time(date) {
    return date?.getTime() ?? 0;
}
//# sourceMappingURL=ecs-services.js.map
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = __webpack_require__(82511);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = __webpack_require__(54031);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionsCommand.js
var ListTaskDefinitionsCommand = __webpack_require__(80155);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DeregisterTaskDefinitionCommand.js
var DeregisterTaskDefinitionCommand = __webpack_require__(16266);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/clean.js
var clean = __webpack_require__(61820);
// EXTERNAL MODULE: ./build/src/domain/document/parse-json.js
var parse_json = __webpack_require__(60828);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/read-definition.js
var read_definition = __webpack_require__(8295);
;// CONCATENATED MODULE: ./build/src/targets/ecs/aws/ecs-task-definitions.js








/** Task definitions over the ECS API, as exact JSON both ways. */
function ecsTaskDefinitions(client, calls) {
    return {
        async find(reference) {
            const command = new DescribeTaskDefinitionCommand/* DescribeTaskDefinitionCommand */.Z({ taskDefinition: reference, include: ['TAGS'] });
            const exact = keepExactJson(command);
            try {
                await calls.read('ecs:DescribeTaskDefinition', options => client.send(command, options));
            }
            catch (error) {
                if (isUnknownDefinition(error))
                    return undefined;
                throw error;
            }
            return readRegistered(exact());
        },
        async register(definition) {
            // The SDK's own input only has to be accepted: our text is what is sent.
            const command = new RegisterTaskDefinitionCommand/* RegisterTaskDefinitionCommand */.$({ family: '', containerDefinitions: [] });
            sendExactJson(command, JSON.stringify(definition));
            const exact = keepExactJson(command);
            await calls.change('ecs:RegisterTaskDefinition', options => client.send(command, options));
            return readRegistered(exact());
        },
        async activeRevisions(family) {
            const listed = await (0,read_pages/* readPages */.n)({
                what: `the revisions of ${family}`,
                ask: nextToken => {
                    const command = new ListTaskDefinitionsCommand/* ListTaskDefinitionsCommand */.P({
                        ...{ familyPrefix: family, status: 'ACTIVE', sort: 'DESC', nextToken }
                    });
                    return calls.read('ecs:ListTaskDefinitions', options => client.send(command, options));
                },
                nextOf: ({ nextToken }) => nextToken
            });
            return listed.flatMap(({ taskDefinitionArns = [] }) => taskDefinitionArns);
        },
        async deregister(arn) {
            const command = new DeregisterTaskDefinitionCommand/* DeregisterTaskDefinitionCommand */.s({ taskDefinition: arn });
            await calls.change('ecs:DeregisterTaskDefinition', options => client.send(command, options));
        }
    };
}
/**
 * ECS has no error of its own for a definition that does not exist: it answers ClientException, `Unable to describe task
 * definition.`
 */
function isUnknownDefinition(error) {
    if (!(error instanceof errors/* DeployError */.s) || !['rejected', 'not-found'].includes(error.code))
        return false;
    return error.code === 'not-found' || (error.cause instanceof Error && /unable to describe/i.test(error.cause.message));
}
function readRegistered(text) {
    const answer = parseAnswer(text);
    const described = (0,document_document/* isObject */.Gv)(answer) && (0,document_document/* isObject */.Gv)(answer.taskDefinition) ? answer.taskDefinition : {};
    const { taskDefinitionArn: arn, family, revision, status } = described;
    if (typeof arn !== 'string' || typeof family !== 'string' || typeof revision !== 'number' || !isStatus(status)) {
        throw new errors/* DeployError */.s('platform-error', 'ECS returned a task definition without ARN, family, revision or status.');
    }
    const { definition } = (0,clean/* cleanTaskDefinition */.I)((0,document_document/* isObject */.Gv)(answer) ? (0,read_definition/* unwrapDescription */.w)(answer) : {});
    return { arn, family, revision, status, definition };
}
function parseAnswer(text) {
    try {
        return (0,parse_json.parseJson)(text, { kind: 'file', path: 'answer' }).value;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* DeployError */.s('platform-error', `ECS returned a task definition that cannot be read: ${reason}`, {
            cause: error
        });
    }
}
function isStatus(status) {
    return status === 'ACTIVE' || status === 'INACTIVE' || status === 'DELETE_IN_PROGRESS';
}
//# sourceMappingURL=ecs-task-definitions.js.map
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/RunTaskCommand.js
var RunTaskCommand = __webpack_require__(47168);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/StopTaskCommand.js
var StopTaskCommand = __webpack_require__(32059);
;// CONCATENATED MODULE: ./build/src/targets/ecs/aws/ecs-tasks.js





/** The most that DescribeTasks takes, and a page of ListTasks holds. */
const ecs_tasks_MOST_TASKS_A_CALL = 100;
/** ECS keeps stopped tasks for about an hour. */
const MOST_STOPPED_PAGES = 20;
const MOST_STOPPED_TASKS = 10;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html */
const LONGEST_REASON = 255;
/** Tasks over the ECS API. */
function ecsTasks(client, calls) {
    async function describe(cluster, arns) {
        const tasks = [];
        for (let start = 0; start < arns.length; start += ecs_tasks_MOST_TASKS_A_CALL) {
            const page = arns.slice(start, start + ecs_tasks_MOST_TASKS_A_CALL);
            const answer = await calls.read('ecs:DescribeTasks', options => client.send(new DescribeTasksCommand/* DescribeTasksCommand */.z({ cluster, tasks: page }), options));
            tasks.push(...(answer.tasks ?? []));
        }
        return tasks.map(readTask);
    }
    const listTasks = (filter) => (nextToken) => calls.read('ecs:ListTasks', options => client.send(new ListTasksCommand/* ListTasksCommand */.M({ ...filter, nextToken }), options));
    return {
        async run(task) {
            const command = sendExactJson(new RunTaskCommand/* RunTaskCommand */._({ cluster: task.cluster, taskDefinition: task.taskDefinition }), JSON.stringify(runTaskParameters(task)));
            // Repeatable although it changes something: a repeated token starts no second task.
            // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/ECS_Idempotency.html
            const requested = calls.read('ecs:RunTask', options => client.send(command, options), 'effect');
            const answer = await namingCluster(task.cluster, client, requested);
            const [started] = answer.tasks ?? [];
            if (started === undefined)
                throw new errors/* DeployError */.s('rejected', explainFailures(answer.failures ?? []));
            return readTask(started);
        },
        describe,
        async stop(cluster, arn, reason) {
            // Repeatable: stopping a task that is stopping changes nothing.
            const command = new StopTaskCommand/* StopTaskCommand */.P({ cluster, task: arn, reason: reason.slice(0, LONGEST_REASON) });
            await calls.read('ecs:StopTask', options => client.send(command, options), 'effect');
        },
        async stoppedOf(cluster, service, startedBy) {
            const { pages, rest } = await (0,read_pages/* readFirstPages */.d)({
                what: `the stopped tasks of service ${service}`,
                ask: listTasks({ cluster, serviceName: service, desiredStatus: 'STOPPED' }),
                nextOf: ({ nextToken }) => nextToken,
                mostPages: MOST_STOPPED_PAGES
            });
            const stopped = await describe(cluster, arnsOf(pages));
            const tasks = stopped.filter(task => task.startedBy === startedBy);
            if (tasks.length === 0 && rest === 'unread')
                throw new errors/* DeployError */.s('platform-error', `None of the first ${stopped.length} stopped tasks of service ${service} belongs to this deployment. The others were not read.`);
            return tasks.toSorted((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0)).slice(0, MOST_STOPPED_TASKS);
        },
        async runningBy(cluster, startedBy) {
            const pages = await (0,read_pages/* readPages */.n)({
                what: `the tasks started by ${startedBy}`,
                ask: listTasks({ cluster, startedBy }),
                nextOf: ({ nextToken }) => nextToken
            });
            return describe(cluster, arnsOf(pages));
        }
    };
}
function arnsOf(pages) {
    return pages.flatMap(({ taskArns = [] }) => taskArns);
}
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html; JSON leaves out what is undefined. */
function runTaskParameters(task) {
    const { networkConfiguration: network, capacityProviderStrategy: strategy } = task;
    return {
        cluster: task.cluster,
        taskDefinition: task.taskDefinition,
        count: 1,
        clientToken: task.clientToken,
        startedBy: task.startedBy,
        launchType: task.launchType,
        platformVersion: task.platformVersion,
        overrides: task.overrides,
        networkConfiguration: network === undefined ? undefined : { awsvpcConfiguration: network },
        capacityProviderStrategy: strategy.length === 0
            ? undefined
            : strategy.map(({ name, weight, base }) => ({ capacityProvider: name, weight, base })),
        tags: Object.entries(task.tags).map(([key, value]) => ({ key, value }))
    };
}
// Reasons: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html
function explainFailures(failures) {
    const reasons = failures.map(({ reason, detail }) => [reason, detail].filter(Boolean).join(': '));
    return `ECS placed no task: ${[...new Set(reasons)].join('; ') || 'no reason given'}.`;
}
function readTask(task) {
    return {
        arn: task.taskArn ?? '',
        taskDefinition: task.taskDefinitionArn ?? '',
        lastStatus: task.lastStatus ?? '',
        startedBy: task.startedBy,
        stopCode: task.stopCode,
        stoppedReason: task.stoppedReason,
        stoppedAt: task.stoppedAt?.getTime(),
        containers: (task.containers ?? []).map(({ name = '', lastStatus = '', exitCode, reason }) => ({
            name,
            lastStatus,
            exitCode,
            reason
        }))
    };
}
//# sourceMappingURL=ecs-tasks.js.map
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
            services: ecsServices(client, calls),
            serviceDeployments: ecsServiceDeployments(client, calls),
            taskDefinitions: ecsTaskDefinitions(client, calls),
            tasks: ecsTasks(client, calls),
            taskLogs: cloudwatchTaskLogs(settings, calls),
            images: ecrImages(settings, calls),
            countCalls: () => calls.count,
            boundCalls: (until) => calls.boundRetries(until)
        }
    };
}
//# sourceMappingURL=connect-ecs.js.map

/***/ })

};
