export const id = 5488;
export const ids = [5488];
export const modules = {

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecsServices: () => (/* binding */ ecsServices)
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
        const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__.DescribeServicesCommand({ cluster, services: [...names] });
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
            const command = (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sendExactJson */ ._)(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__.UpdateServiceCommand({ cluster, service }), JSON.stringify(updateParameters(change)));
            const exact = (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_3__/* .keepExactJson */ .n)(command);
            const answer = await calls.change('ecs:UpdateService', options => client.send(command, options));
            return readService(answer.service ?? {}, readConfigurations(exact())[0] ?? {});
        },
        async revisionsInUse(cluster, family) {
            const arns = [];
            let nextToken;
            do {
                const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__.ListTasksCommand({ cluster, family, nextToken });
                const answer = await calls.read('ecs:ListTasks', options => client.send(command, options));
                arns.push(...(answer.taskArns ?? []));
                nextToken = answer.nextToken;
            } while (nextToken !== undefined);
            const inUse = new Set();
            for (let start = 0; start < arns.length; start += MOST_TASKS_A_CALL) {
                const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__.DescribeTasksCommand({ cluster, tasks: arns.slice(start, start + MOST_TASKS_A_CALL) });
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

/***/ })

};
