export const id = 53;
export const ids = [53,6458];
export const modules = {

/***/ 1742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cloudwatchTaskLogs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** A page may be empty although there is more: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html */
const MOST_PAGES = 10;
/** Container logs over the CloudWatch Logs API. The client is loaded with the first read: most runs read no log. */
function cloudwatchTaskLogs(settings, calls) {
    const clients = new Map();
    async function read(stream, options) {
        const { CloudWatchLogsClient, GetLogEventsCommand } = await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.t.bind(__webpack_require__, 2684, 19));
        const region = stream.region ?? settings.region;
        const client = clients.get(region) ?? new CloudWatchLogsClient({ ...settings, region });
        clients.set(region, client);
        try {
            return await calls.read('logs:GetLogEvents', signal => client.send(new GetLogEventsCommand({ logGroupName: stream.group, logStreamName: stream.stream, ...options }), signal));
        }
        catch (error) {
            // The driver makes the stream when the container writes its first line.
            if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s && error.code === 'not-found')
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
            const answer = await read(stream, { startFromHead: false, limit: count });
            return (answer?.events ?? []).map(readLine);
        }
    };
}
function readLine({ timestamp, message }) {
    return { at: timestamp ?? 0, text: message ?? '' };
}
//# sourceMappingURL=cloudwatch-task-logs.js.map

/***/ }),

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ecsServices)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(212);
/* harmony import */ var _aws_exact_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9455);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7251);




/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
const MOST_SERVICES_A_CALL = 10;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html */
const MOST_TASKS_A_CALL = 100;
/** Services over the ECS API. */
function ecsServices(client, calls) {
    async function describePage(cluster, names) {
        const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeServicesCommand */ .H7c({ cluster, services: [...names] });
        const exact = (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_3__/* .keepExactJson */ .n)(command);
        const answer = await calls
            .read('ecs:DescribeServices', options => client.send(command, options))
            .catch((error) => {
            throw isClusterMissing(error) ? describeMissingCluster(cluster, error) : error;
        });
        const configurations = readConfigurations(exact());
        return (answer.services ?? []).map((service, index) => readService(service, configurations[index] ?? {}));
    }
    return {
        async describe(cluster, names) {
            const services = (await Promise.all(pages(names).map(page => describePage(cluster, page)))).flat();
            return { services, missing: names.filter(name => !services.some(service => service.name === name)) };
        },
        async update(change) {
            const { cluster, service } = change;
            const command = (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sendExactJson */ ._)(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .UpdateServiceCommand */ .kZr({ cluster, service }), JSON.stringify(updateParameters(change)));
            const exact = (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_3__/* .keepExactJson */ .n)(command);
            const answer = await calls.change('ecs:UpdateService', options => client.send(command, options));
            return readService(answer.service ?? {}, readConfigurations(exact())[0] ?? {});
        },
        async revisionsInUse(cluster, family) {
            const arns = [];
            let nextToken;
            do {
                const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .ListTasksCommand */ .MYg({ cluster, family, nextToken });
                const answer = await calls.read('ecs:ListTasks', options => client.send(command, options));
                arns.push(...(answer.taskArns ?? []));
                nextToken = answer.nextToken;
            } while (nextToken !== undefined);
            const inUse = new Set();
            for (let start = 0; start < arns.length; start += MOST_TASKS_A_CALL) {
                const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTasksCommand */ .z8X({ cluster, tasks: arns.slice(start, start + MOST_TASKS_A_CALL) });
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
function updateParameters(change) {
    const { cluster, service, taskDefinition, desiredCount, redeploy, deploymentConfiguration } = change;
    return {
        cluster,
        service,
        taskDefinition,
        ...(desiredCount === undefined ? {} : { desiredCount }),
        ...(deploymentConfiguration === undefined ? {} : { deploymentConfiguration }),
        ...(redeploy === 'forced' ? { forceNewDeployment: true } : {})
    };
}
function isClusterMissing(error) {
    return error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s && error.cause instanceof Error && error.cause.name === 'ClusterNotFoundException';
}
function describeMissingCluster(cluster, cause) {
    const message = `Cluster ${cluster} does not exist in this account and region: check the name and the region.`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('not-found', message, { cause });
}
/** The deployment configurations as ECS sent them: the SDK drops members that are newer than itself. */
function readConfigurations(text) {
    const answer = JSON.parse(text);
    if (!(0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer))
        return [];
    const { services, service } = answer;
    const all = (0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(services) ? services : [service];
    return all.map(item => {
        const configuration = (0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? item.deploymentConfiguration : undefined;
        return (0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(configuration) ? configuration : {};
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
        taskDefinition: service.taskDefinition ?? '',
        desiredCount: service.desiredCount ?? 0,
        runningCount: service.runningCount ?? 0,
        pendingCount: service.pendingCount ?? 0,
        deployments: (service.deployments ?? []).map(readDeployment),
        events: (service.events ?? []).map(({ id = '', createdAt, message = '' }) => ({
            id,
            at: time(createdAt),
            message
        })),
        currentServiceDeployment: service.currentServiceDeployment,
        targetGroups: (service.loadBalancers ?? []).flatMap(({ targetGroupArn }) => targetGroupArn ?? []),
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
function readDeployment(deployment) {
    return {
        id: deployment.id ?? '',
        status: deployment.status ?? '',
        taskDefinition: deployment.taskDefinition ?? '',
        // Only told for rolling updates; anything else counts as going on.
        rolloutState: deployment.rolloutState ?? 'IN_PROGRESS',
        rolloutStateReason: deployment.rolloutStateReason,
        desiredCount: deployment.desiredCount ?? 0,
        runningCount: deployment.runningCount ?? 0,
        pendingCount: deployment.pendingCount ?? 0,
        failedTasks: deployment.failedTasks ?? 0,
        createdAt: time(deployment.createdAt)
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
function time(date) {
    return date?.getTime() ?? 0;
}
//# sourceMappingURL=ecs-services.js.map

/***/ }),

/***/ 5438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ecsTaskDefinitions)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(212);
/* harmony import */ var _aws_exact_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9455);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_task_definition_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6793);
/* harmony import */ var _domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7251);
/* harmony import */ var _domain_task_definition_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6458);
/* harmony import */ var _domain_task_definition_read_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7130);







/** Task definitions over the ECS API, as exact JSON both ways. */
function ecsTaskDefinitions(client, calls) {
    return {
        async find(reference) {
            const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__/* .DescribeTaskDefinitionCommand */ .Zy$({ taskDefinition: reference, include: ['TAGS'] });
            const exact = (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .keepExactJson */ .n)(command);
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
            const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__/* .RegisterTaskDefinitionCommand */ .$Hl({ family: '', containerDefinitions: [] });
            (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sendExactJson */ ._)(command, JSON.stringify(definition));
            const exact = (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .keepExactJson */ .n)(command);
            await calls.change('ecs:RegisterTaskDefinition', options => client.send(command, options));
            return readRegistered(exact());
        },
        async activeRevisions(family) {
            const arns = [];
            let nextToken;
            do {
                const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__/* .ListTaskDefinitionsCommand */ .Pse({
                    familyPrefix: family,
                    status: 'ACTIVE',
                    sort: 'DESC',
                    nextToken
                });
                const answer = await calls.read('ecs:ListTaskDefinitions', options => client.send(command, options));
                arns.push(...(answer.taskDefinitionArns ?? []));
                nextToken = answer.nextToken;
            } while (nextToken !== undefined);
            return arns;
        },
        async deregister(arn) {
            const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__/* .DeregisterTaskDefinitionCommand */ .sjB({ taskDefinition: arn });
            await calls.change('ecs:DeregisterTaskDefinition', options => client.send(command, options));
        }
    };
}
/**
 * ECS has no error of its own for a definition that does not exist: it answers ClientException, `Unable to describe task
 * definition.`
 */
function isUnknownDefinition(error) {
    if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s) || !['rejected', 'not-found'].includes(error.code))
        return false;
    return error.code === 'not-found' || (error.cause instanceof Error && /unable to describe/i.test(error.cause.message));
}
function readRegistered(text) {
    const answer = parseAnswer(text);
    const described = (0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(answer) && (0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(answer.taskDefinition) ? answer.taskDefinition : {};
    const { taskDefinitionArn: arn, family, revision, status } = described;
    if (typeof arn !== 'string' || typeof family !== 'string' || typeof revision !== 'number' || !isStatus(status)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', 'ECS answered with a task definition without ARN, family, revision or status.');
    }
    const { definition } = (0,_domain_task_definition_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTaskDefinition */ .I)((0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(answer) ? (0,_domain_task_definition_read_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .unwrapDescription */ .w)(answer) : {});
    return { arn, family, revision, status, definition };
}
function parseAnswer(text) {
    try {
        return (0,_domain_task_definition_parse_json_js__WEBPACK_IMPORTED_MODULE_3__.parseJson)(text, { kind: 'file', path: 'answer' }).value;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', `ECS answered with a task definition that cannot be read: ${reason}`, {
            cause: error
        });
    }
}
function isStatus(status) {
    return status === 'ACTIVE' || status === 'INACTIVE' || status === 'DELETE_IN_PROGRESS';
}
//# sourceMappingURL=ecs-task-definitions.js.map

/***/ }),

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ecsTasks)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(212);
/* harmony import */ var _aws_exact_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9455);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);



/** The most that DescribeTasks takes, and a page of ListTasks holds. */
const MOST_TASKS_A_CALL = 100;
const MOST_STOPPED_PAGES = 3;
const MOST_STOPPED_TASKS = 10;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html */
const LONGEST_REASON = 255;
/** Tasks over the ECS API. */
function ecsTasks(client, calls) {
    async function describe(cluster, arns) {
        const tasks = [];
        for (let start = 0; start < arns.length; start += MOST_TASKS_A_CALL) {
            const page = arns.slice(start, start + MOST_TASKS_A_CALL);
            const answer = await calls.read('ecs:DescribeTasks', options => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTasksCommand */ .z8X({ cluster, tasks: page }), options));
            tasks.push(...(answer.tasks ?? []));
        }
        return tasks.map(readTask);
    }
    async function list(filter, mostPages) {
        const arns = [];
        let nextToken;
        for (let page = 0; page < mostPages && (page === 0 || nextToken !== undefined); page += 1) {
            const token = nextToken;
            const answer = await calls.read('ecs:ListTasks', options => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .ListTasksCommand */ .MYg({ ...filter, ...(token === undefined ? {} : { nextToken: token }) }), options));
            arns.push(...(answer.taskArns ?? []));
            nextToken = answer.nextToken;
        }
        return arns;
    }
    return {
        async run(task) {
            const command = (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sendExactJson */ ._)(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .RunTaskCommand */ ._eD({ cluster: task.cluster, taskDefinition: task.taskDefinition }), JSON.stringify(runTaskParameters(task)));
            // Repeatable although it changes something: a repeated token starts no second task.
            // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/ECS_Idempotency.html
            const answer = await calls.read('ecs:RunTask', options => client.send(command, options));
            const [started] = answer.tasks ?? [];
            if (started === undefined)
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('rejected', explainFailures(answer.failures ?? []));
            return readTask(started);
        },
        describe,
        async stop(cluster, arn, reason) {
            // Repeatable: stopping a task that is stopping changes nothing.
            await calls.read('ecs:StopTask', options => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .StopTaskCommand */ .PP1({ cluster, task: arn, reason: reason.slice(0, LONGEST_REASON) }), options));
        },
        async stoppedOf(cluster, service, startedBy) {
            const arns = await list({ cluster, serviceName: service, desiredStatus: 'STOPPED' }, MOST_STOPPED_PAGES);
            const tasks = (await describe(cluster, arns)).filter(task => task.startedBy === startedBy);
            return tasks.toSorted((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0)).slice(0, MOST_STOPPED_TASKS);
        },
        async runningBy(cluster, startedBy) {
            return describe(cluster, await list({ cluster, startedBy }, 1));
        }
    };
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
    return `ECS placed no task: ${[...new Set(reasons)].join('; ') || 'it gave no reason'}.`;
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

/***/ }),

/***/ 9455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sendExactJson),
/* harmony export */   n: () => (/* binding */ keepExactJson)
/* harmony export */ });
/**
 * Sends `json` as the request's body. The SDK serialises the fields it knows and drops the others; a task definition may
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
/** Keeps the response's body as text, beside what the SDK makes of it. Returns a function that reads it after `send`. */
function keepExactJson(command) {
    let text = '';
    const middleware = next => async (args) => {
        const result = await next(args);
        if (isReadable(result.response.body)) {
            const chunks = [];
            for await (const chunk of result.response.body)
                chunks.push(chunk);
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

/***/ }),

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isExactNumber)
/* harmony export */ });
/**
 * Whether `number` is just what the decimal `source` says. A double that prints back as the digits it was read from counts
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
    const digits = all.replace(/^0+/, '').replace(/0+$/, '');
    if (digits === '')
        return { digits: '0', exponent: 0 };
    const trailing = all.length - all.replace(/0+$/, '').length;
    return { digits: `${sign === '-' ? '-' : ''}${digits}`, exponent: Number(exponent) - fraction.length + trailing };
}
//# sourceMappingURL=exact-number.js.map

/***/ }),

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9365);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1975);



/**
 * Reads JSON, with comments and trailing commas. What a JSON parser would swallow is an error here, with its line and
 * column: members of the same name, numbers that would be rounded.
 */
function parseJson(source, origin) {
    // A byte order mark is no JSON, yet editors write it: replaced by a blank, it moves no position but the first.
    const text = source.replace(/^\uFEFF/, ' ');
    const fail = (offset, message) => (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)({ origin, position: (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) }, message);
    const root = parseRoot(text, fail);
    return {
        origin,
        value: toValue(root, text, fail),
        positionOf(path) {
            const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, [...path]);
            return node === undefined ? undefined : (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, node.offset);
        }
    };
}
function parseRoot(text, fail) {
    const errors = [];
    let root;
    try {
        root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
    const [first] = errors;
    if (first !== undefined)
        throw fail(first.offset, `this is not valid JSON: ${explain(first)}.`);
    if (root === undefined)
        throw fail(0, 'the text is empty; expected a JSON object.');
    return root;
}
const TOO_DEEP = 'the lists and objects are nested too deep.';
const REASONS = {
    InvalidSymbol: 'an unknown word; text needs double quotes',
    InvalidNumberFormat: 'a number has a wrong form',
    PropertyNameExpected: 'a member name in double quotes is expected',
    ValueExpected: 'a value is expected',
    ColonExpected: 'a colon is expected',
    CommaExpected: 'a comma is expected',
    CloseBraceExpected: 'a closing brace is missing',
    CloseBracketExpected: 'a closing bracket is missing',
    EndOfFileExpected: 'nothing may follow the end of the value',
    UnexpectedEndOfComment: 'a comment is not closed',
    UnexpectedEndOfString: 'a string is not closed',
    UnexpectedEndOfNumber: 'a number is not complete',
    InvalidUnicode: 'a \\u escape is not complete',
    InvalidEscapeCharacter: 'a string has an unknown escape',
    InvalidCharacter: 'a string has a control character; write it as an escape'
};
function explain({ error }) {
    return REASONS[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error)] ?? 'a character does not belong here';
}
function toValue(root, text, fail) {
    try {
        return convert(root, text, fail);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
}
function convert(node, text, fail) {
    switch (node.type) {
        case 'object':
            return convertMembers(node, text, fail);
        case 'array':
            return (node.children ?? []).map(child => convert(child, text, fail));
        case 'number':
            if ((0,_exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .isExactNumber */ .z)(text.slice(node.offset, node.offset + node.length), node.value)) {
                return node.value;
            }
            throw fail(node.offset, 'this number cannot be kept exactly and would be rounded; shorten it, or write it in quotes.');
        default:
            return node.value;
    }
}
function convertMembers(node, text, fail) {
    const members = new Map();
    for (const { children: [key, value] = [] } of node.children ?? []) {
        if (key === undefined || value === undefined)
            continue;
        const name = key.value;
        if (members.has(name))
            throw fail(key.offset, `the member "${name}" stands twice in this object; remove one of them.`);
        members.set(name, convert(value, text, fail));
    }
    // From entries: a member that is called __proto__ stays a member.
    return Object.fromEntries(members);
}
//# sourceMappingURL=parse-json.js.map

/***/ }),

/***/ 6124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ reachAws)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/aws/failure.js

// Names as in https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html and the services' own throttling errors.
const THROTTLED = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceededException|ProvisionedThroughput|IDPCommunicationError)/;
const EXPIRED = /^(?:ExpiredToken|RequestExpired|TokenRefreshRequired)/;
const NOT_ACCEPTED = /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|MissingAuthenticationToken|IncompleteSignature)/;
const DENIED = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|OptInRequired)/;
const CONFLICT = /^(?:Conflict|UpdateInProgress|ResourceInUse|ServiceNotActive)/;
// https://nodejs.org/api/tls.html#x509-certificate-error-codes
const DISTRUSTED = /CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE/;
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** Reads an error that an AWS SDK client threw. */
function classifyFailure(error) {
    const { name, status, systemCode } = readError(error);
    if (THROTTLED.test(name) || status === 429)
        return { kind: 'not-carried-out', code: 'throttled' };
    if (EXPIRED.test(name))
        return { kind: 'refused', code: 'credentials-expired' };
    if (name === 'CredentialsProviderError' || NOT_ACCEPTED.test(name))
        return { kind: 'refused', code: 'credentials-missing' };
    if (DENIED.test(name) || status === 403)
        return { kind: 'refused', code: 'access-denied' };
    if (status !== undefined && status >= 400 && status < 500)
        return { kind: 'refused', code: readRefusal(name) };
    if (name.startsWith('PolicyEvaluation'))
        return { kind: 'refused', code: 'rejected' };
    if (systemCode !== undefined && NOT_SENT.includes(systemCode))
        return { kind: 'not-carried-out', code: 'unreachable' };
    if (isDistrusted(error))
        return { kind: 'refused', code: 'unreachable' };
    if (status === undefined && isProgrammingError(error))
        return { kind: 'refused', code: 'platform-error' };
    return { kind: 'unknown' };
}
/** The error for people, for a call named by its IAM action (`ecs:UpdateService`). */
function describeFailure(action, code, cause) {
    const said = readError(cause).message;
    const advice = isDistrusted(cause) ? distrusted(action) : (ADVICE[code]?.(action) ?? `${action} failed.`);
    return new errors/* DeployError */.s(code, `${advice}${said === '' ? '' : ` ${isDistrusted(cause) ? 'Node.js' : 'AWS'} said: ${said}`}`, { cause });
}
function distrusted(action) {
    return `${action} was not sent, as the certificate of the other side is not trusted. Behind a proxy that opens TLS, name its certificate in NODE_EXTRA_CA_CERTS.`;
}
const ADVICE = {
    'access-denied': action => `${action} was denied: allow it in the role's policy.`,
    'credentials-expired': action => `The AWS credentials expired before ${action}: give the input role-to-assume, with which the action renews them itself, or ask for a longer session where they are configured.`,
    'credentials-missing': action => `${action} has no usable AWS credentials: give the input role-to-assume, or configure them in an earlier step (aws-actions/configure-aws-credentials).`,
    'not-found': action => `${action} did not find what it was asked for.`,
    rejected: action => `AWS rejected ${action}.`,
    conflict: action => `${action} does not fit what is going on now.`,
    throttled: action => `AWS throttled ${action} for longer than the time given to retries.`,
    unreachable: action => `AWS could not be reached for ${action} within the time given to retries.`,
    'outcome-unknown': action => `The answer to ${action} was lost: it may have been carried out.`
};
function readRefusal(name) {
    if (CONFLICT.test(name))
        return 'conflict';
    return /NotFound|NoSuchEntity/.test(name) ? 'not-found' : 'rejected';
}
function readError(error) {
    if (!(error instanceof Error))
        return { name: '', message: String(error), status: undefined, systemCode: undefined };
    const { $metadata, code } = error;
    return {
        name: error.name,
        message: error.message,
        status: $metadata?.httpStatusCode,
        systemCode: typeof code === 'string' ? code : undefined
    };
}
function isDistrusted(error) {
    return DISTRUSTED.test(readError(error).systemCode ?? '');
}
function isProgrammingError(error) {
    return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/src/aws/calls.js


const CALL_LIMIT_MILLISECONDS = 5_000;
const RETRY_BUDGET_MILLISECONDS = 60_000;
const FIRST_DELAY_MILLISECONDS = 200;
const LONGEST_DELAY_MILLISECONDS = 5_000;
/** Makes calls in `clock`'s time; `random` (0..1) spreads the retries (full jitter). */
function awsCalls({ clock, random }) {
    let count = 0;
    async function attempt(send) {
        count += 1;
        const limit = new AbortController();
        const done = new AbortController();
        void clock.sleep(CALL_LIMIT_MILLISECONDS, done.signal).then(() => limit.abort());
        try {
            return await send({ abortSignal: limit.signal });
        }
        finally {
            done.abort();
        }
    }
    async function call(action, send, repeatable) {
        const deadlineAt = clock.now() + RETRY_BUDGET_MILLISECONDS;
        for (let tries = 0;; tries += 1) {
            try {
                return await attempt(send);
            }
            catch (error) {
                // Without credentials there was no request.
                if (error instanceof errors/* DeployError */.s)
                    throw error;
                const failure = classifyFailure(error);
                if (failure.kind === 'refused')
                    throw describeFailure(action, failure.code, error);
                if (failure.kind === 'unknown' && repeatable === 'once')
                    throw describeFailure(action, 'outcome-unknown', error);
                const delay = random() * Math.min(LONGEST_DELAY_MILLISECONDS, FIRST_DELAY_MILLISECONDS * 2 ** tries);
                const code = failure.kind === 'unknown' ? 'unreachable' : failure.code;
                if (clock.now() + delay > deadlineAt)
                    throw describeFailure(action, code, error);
                await clock.sleep(delay);
            }
        }
    }
    return {
        read: (action, send) => call(action, send, 'repeatable'),
        change: (action, send) => call(action, send, 'once'),
        get count() {
            return count;
        }
    };
}
//# sourceMappingURL=calls.js.map
// EXTERNAL MODULE: ./build/src/domain/proxy/proxies.js
var proxies = __webpack_require__(9805);
;// CONCATENATED MODULE: ./build/src/aws/client-settings.js


/** Reads the region; credentials and endpoint are left to the SDK's own chain. Throws `bad-input` without a region. */
function clientSettings(env) {
    const region = [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(name => name !== undefined && name !== '');
    if (region === undefined) {
        throw new errors/* DeployError */.s('bad-input', 'No AWS region is set: set the environment variable AWS_REGION of the job, or configure credentials in an earlier step (aws-actions/configure-aws-credentials).');
    }
    const proxyEnv = (0,proxies/* readProxies */.r)(env);
    return {
        region,
        maxAttempts: 1,
        requestHandler: {
            ...{ connectionTimeout: 3_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
            ...(proxyEnv === undefined ? {} : { httpAgent: { proxyEnv }, httpsAgent: { proxyEnv } })
        }
    };
}
//# sourceMappingURL=client-settings.js.map
;// CONCATENATED MODULE: ./build/src/domain/oidc/describe-refused-role.js
const PAGE = 'docs/oidc.md';
/** One sentence for a role whose trust policy does not accept the job: what its token says, and what the policy must say. */
function describeRefusedRole({ arn }, { subject = '', audience = '' }) {
    const other = withoutIds(subject);
    const hint = other === subject ? '' : `, with the ids (a condition on "${other}" does not match it)`;
    return `Role ${arn} does not trust this job, or does not exist: the job's token has sub "${subject}" and aud "${audience}", and the role's trust policy is expected to allow sts:AssumeRoleWithWebIdentity on exactly that sub${hint} (${PAGE}).`;
}
/**
 * Repositories created, renamed or transferred since 2026-07-15 send their ids in the subject: `repo:octo@1/shop@2:…`.
 * https://docs.github.com/actions/reference/security/oidc
 */
function withoutIds(subject) {
    return subject.replace(/^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+:/, 'repo:$1/$2:');
}
//# sourceMappingURL=describe-refused-role.js.map
// EXTERNAL MODULE: ./build/src/domain/oidc/token-claims.js
var token_claims = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/src/aws/role-credentials.js



const RENEW_BEFORE_MILLISECONDS = 300_000;
/** Of a session that is shorter than four times the time above. */
const RENEW_BEFORE_SHARE = 0.25;
const TRY_AGAIN_MILLISECONDS = 30_000;
/**
 * Credentials of a role, taken on by the job's own OpenID Connect token and taken on anew before they are over. While the old
 * ones serve nobody waits for the new ones, and a renewal that fails is tried again.
 */
function roleCredentials(role, dependencies) {
    const { clock } = dependencies;
    let session;
    let opening;
    let notBefore = 0;
    async function renew() {
        try {
            session = await openSession(role, dependencies);
            return session;
        }
        catch (error) {
            notBefore = clock.now() + TRY_AGAIN_MILLISECONDS;
            throw error;
        }
        finally {
            opening = undefined;
        }
    }
    return async () => {
        const now = clock.now();
        const isServing = session !== undefined && now < session.expiresAt;
        if (session !== undefined && isServing && (now < session.renewAt || now < notBefore))
            return session.credentials;
        opening ??= renew();
        if (session === undefined || !isServing)
            return (await opening).credentials;
        // Tried again at a later call.
        opening.catch(() => undefined);
        return session.credentials;
    };
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function openSession(role, dependencies) {
    const { settings, calls, clock, idTokens, masks } = dependencies;
    const openedAt = clock.now();
    const token = await idTokens.request(role.audience);
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await __webpack_require__.e(/* import() */ 1695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STSClient(settings);
    const command = new AssumeRoleWithWebIdentityCommand({
        RoleArn: role.arn,
        RoleSessionName: role.sessionName,
        DurationSeconds: role.durationSeconds,
        WebIdentityToken: token
    });
    try {
        const answer = await calls.read('sts:AssumeRoleWithWebIdentity', options => sts.send(command, options));
        const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = answer.Credentials ?? {};
        for (const secret of [AccessKeyId, SecretAccessKey, SessionToken])
            masks.hide(secret);
        const expiresAt = Expiration?.getTime() ?? openedAt + role.durationSeconds * 1_000;
        const ahead = Math.min(RENEW_BEFORE_MILLISECONDS, (expiresAt - openedAt) * RENEW_BEFORE_SHARE);
        const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
        return { credentials, renewAt: expiresAt - ahead, expiresAt };
    }
    catch (error) {
        throw explain(error, role, token);
    }
    finally {
        sts.destroy();
    }
}
/** STS says of a trust policy that refuses only that it does. */
function explain(error, role, token) {
    if (!(error instanceof errors/* DeployError */.s))
        return error;
    if (error.code === 'access-denied') {
        return new errors/* DeployError */.s('access-denied', describeRefusedRole(role, (0,token_claims/* readTokenClaims */.v)(token)), { cause: error });
    }
    return new errors/* DeployError */.s(error.code, `Role ${role.arn} could not be taken on. ${error.message}`, { cause: error });
}
//# sourceMappingURL=role-credentials.js.map
// EXTERNAL MODULE: ./build/src/runner/step-id-tokens.js
var step_id_tokens = __webpack_require__(9831);
// EXTERNAL MODULE: ./build/src/runner/step-masks.js
var step_masks = __webpack_require__(3904);
;// CONCATENATED MODULE: ./build/src/wiring/reach-aws.js





/**
 * What every client of a step is made of. With a role it is taken on at once, so that a refusal comes before anything is
 * changed; without one the SDK finds the credentials of an earlier step.
 */
async function reachAws(env, clock, role) {
    const settings = clientSettings(env);
    const calls = awsCalls({ clock, random: Math.random });
    if (role === undefined)
        return { settings, calls };
    const masks = (0,step_masks/* stepMasks */.o)();
    const take = roleCredentials(role, { settings, calls, clock, masks, idTokens: (0,step_id_tokens/* stepIdTokens */.u)(env, masks) });
    await take();
    return { settings: { ...settings, credentials: Object.assign(take, { memoized: true }) }, calls };
}
//# sourceMappingURL=reach-aws.js.map

/***/ })

};
