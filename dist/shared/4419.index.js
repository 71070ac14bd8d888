export const id = 4419;
export const ids = [4419,6458,5438,5488];
export const modules = {

/***/ 2707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** Reads and checks the inputs; every rejection names the input. */
function readInputs(read) {
    return {
        cluster: read.text('cluster') ?? 'default',
        service: read.required('service'),
        version: readVersion(read),
        containerName: read.text('container-name'),
        reason: read.text('reason')
    };
}
function readVersion(read) {
    const text = read.text('version') ?? 'previous';
    if (text === 'current' || text === 'previous')
        return { kind: text };
    if (/^[1-9]\d*$/.test(text))
        return { kind: 'revision', revision: Number(text) };
    if (/^(?:arn:[\w-]+:ecs:[\w-]+:\d{12}:task-definition\/)?[\w-]{1,255}:[1-9]\d*$/.test(text)) {
        return { kind: 'named', reference: text };
    }
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('version', `expected current, previous, a revision such as 42, family:42 or an ARN; got "${text.slice(0, 60)}".`);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 4419:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(212);
/* harmony import */ var _adapters_ecs_service_deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
/* harmony import */ var _adapters_ecs_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5488);
/* harmony import */ var _adapters_ecs_task_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5438);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3462);
/* harmony import */ var _aws_calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(538);
/* harmony import */ var _aws_client_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8436);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3563);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1200);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2707);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1115);













const { env } = process;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_7__/* .runAction */ .C)(() => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .stepInputs */ .a)());
    const client = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_12__.ECSClient((0,_aws_client_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .clientSettings */ .r)(env));
    const calls = (0,_aws_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .awsCalls */ .J)({ clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m)(env), random: Math.random });
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .run */ .e)(inputs, {
        services: (0,_adapters_ecs_services_js__WEBPACK_IMPORTED_MODULE_1__.ecsServices)(client, calls),
        deployments: (0,_adapters_ecs_service_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsServiceDeployments */ .r)(client, calls),
        taskDefinitions: (0,_adapters_ecs_task_definitions_js__WEBPACK_IMPORTED_MODULE_2__.ecsTaskDefinitions)(client, calls),
        log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_8__/* .stepLog */ .t)(),
        summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .stepSummary */ .x)(env)
    });
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-text.js
var markdown_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./build/src/domain/task-definition/containers.js
var containers = __webpack_require__(9282);
;// CONCATENATED MODULE: ./build/src/actions/find-version/choose-revision.js

/** Chooses among the deployments that succeeded, newest first. Throws where none is what is wanted. */
async function chooseRevision({ version, current, service }, good) {
    if (version.kind === 'previous') {
        const before = await firstOf(good, arn => isOlder(arn, current));
        if (before !== undefined)
            return before;
        const advice = 'Name the revision to go back to.';
        throw (0,errors/* badInput */.A)('version', `ECS tells of no deployment of ${service} that succeeded with a revision older than ${choose_revision_short(current)}. ${advice}`);
    }
    if (version.kind === 'current') {
        const running = await firstOf(good, arn => arn === current);
        if (running !== undefined)
            return running;
        const advice = 'Wait until its deployment has ended, or name a revision.';
        throw new errors/* DeployError */.s('conflict', `No deployment of ${service} has succeeded with ${choose_revision_short(current)}, which it has now. ${advice}`);
    }
    const reference = version.kind === 'named' ? version.reference : `${choose_revision_short(current).replace(/:\d+$/, '')}:${version.revision}`;
    return (await firstOf(good, arn => arn === reference || choose_revision_short(arn) === reference)) ?? { reference };
}
async function firstOf(good, isWanted) {
    for (const { revision, finishedAt, taskDefinition } of good) {
        const reference = await taskDefinition();
        if (reference !== undefined && isWanted(reference))
            return { reference, revision, finishedAt };
    }
    return undefined;
}
/** Revisions are counted within a family; one of another family was deployed before this one, so it is older. */
function isOlder(arn, current) {
    const [family, number] = split(arn);
    const [currentFamily, currentNumber] = split(current);
    return family === currentFamily ? number < currentNumber : true;
}
function split(arn) {
    const [family = '', revision = '0'] = choose_revision_short(arn).split(':');
    return [family, Number(revision)];
}
function choose_revision_short(reference) {
    return reference.replace(/^.*\//, '');
}
//# sourceMappingURL=choose-revision.js.map
;// CONCATENATED MODULE: ./build/src/actions/find-version/run.js




/** Finds the revision that is wanted, and the image of one of its containers. Changes nothing. */
async function run(inputs, { services, deployments, taskDefinitions, log, summary }) {
    const { cluster, service: name, version, reason } = inputs;
    const [service] = (await services.describe(cluster, [name])).services;
    if (service === undefined)
        throw new errors/* DeployError */.s('not-found', `Service ${name} does not exist in cluster ${cluster}.`);
    const current = service.taskDefinition;
    const good = await succeeded(inputs, deployments);
    const chosen = await chooseRevision({ version, current, service: name }, good);
    const found = await taskDefinitions.find(chosen.reference);
    if (found === undefined)
        throw (0,errors/* badInput */.A)('version', `there is no task definition ${run_short(chosen.reference)}.`);
    if (found.status !== 'ACTIVE') {
        throw (0,errors/* badInput */.A)('version', `${run_short(found.arn)} is ${found.status}: it was deregistered, and ECS starts no task of it. Name another one.`);
    }
    const container = chooseContainer(found, inputs.containerName);
    const images = chosen.revision === undefined ? {} : await deployments.imagesOf(chosen.revision);
    const image = images[container] ?? imageIn(found, container);
    const deployedAt = chosen.finishedAt === undefined ? '' : new Date(chosen.finishedAt).toISOString();
    log.line(`${name} runs ${run_short(current)}; found ${run_short(found.arn)} with ${image}${deployedAt && `, deployed ${deployedAt}`}.`);
    await summary.append(describe({ name, current, found: found.arn, image, reason }));
    return {
        outputs: {
            'task-definition-arn': found.arn,
            'current-task-definition-arn': current,
            image,
            'deployed-at': deployedAt
        }
    };
}
/** The deployments that succeeded, newest first, each with its task definition when that is asked for. */
async function succeeded({ cluster, service }, deployments) {
    const all = await deployments.describe(await deployments.list(cluster, service, 0));
    const newestFirst = all.toSorted((one, other) => other.createdAt - one.createdAt);
    return newestFirst.flatMap(({ status, targetRevision: revision, finishedAt }) => status === 'SUCCESSFUL' && revision !== undefined
        ? [{ revision, finishedAt, taskDefinition: () => deployments.taskDefinitionOf(revision) }]
        : []);
}
function chooseContainer({ definition }, named) {
    const names = (0,containers/* containerNames */.MR)(definition);
    const [first = ''] = names;
    if (named === undefined && names.length > 1) {
        throw (0,errors/* badInput */.A)('container-name', `needed, because ${(0,containers/* listContainers */.ts)(definition)}.`);
    }
    if (named !== undefined && !names.includes(named)) {
        throw (0,errors/* badInput */.A)('container-name', `there is no container "${named}": ${(0,containers/* listContainers */.ts)(definition)}.`);
    }
    return named ?? first;
}
function imageIn({ definition }, container) {
    const image = (0,containers/* containersOf */.Mz)(definition).find(({ name }) => name === container)?.image;
    return typeof image === 'string' ? image : '';
}
function describe({ name, current, found, image, reason }) {
    const lines = [
        `**${(0,markdown_text/* markdownText */.p7)(name)}** runs ${(0,markdown_text/* markdownText */.p7)(run_short(current))}. Found: ${(0,markdown_text/* markdownText */.p7)(run_short(found))}, ${(0,markdown_text/* markdownText */.p7)(image)}.`
    ];
    if (reason !== undefined)
        lines.push(`Reason: ${(0,markdown_text/* markdownText */.p7)(reason)}`);
    return `${lines.join('\n\n')}\n`;
}
/** `api:42` */
function run_short(reference) {
    return reference.replace(/^.*\//, '');
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ecsServiceDeployments)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(212);
/* harmony import */ var _domain_task_definition_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9637);


/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html */
const MOST_DEPLOYMENTS_A_CALL = 20;
/** Service deployments over the ECS API. */
function ecsServiceDeployments(client, calls) {
    async function describeRevision(revision) {
        const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__.DescribeServiceRevisionsCommand({ serviceRevisionArns: [revision] }), options));
        return answer.serviceRevisions?.[0];
    }
    return {
        async describe(arns) {
            const found = [];
            for (let start = 0; start < arns.length; start += MOST_DEPLOYMENTS_A_CALL) {
                const page = arns.slice(start, start + MOST_DEPLOYMENTS_A_CALL);
                const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: page }), options));
                found.push(...(answer.serviceDeployments ?? []).map(readDeployment));
            }
            return found;
        },
        async list(cluster, service, since) {
            const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__.ListServiceDeploymentsCommand({
                cluster,
                service,
                createdAt: { after: new Date(since) },
                maxResults: MOST_DEPLOYMENTS_A_CALL
            });
            const answer = await calls.read('ecs:ListServiceDeployments', options => client.send(command, options));
            const newestFirst = (answer.serviceDeployments ?? []).toSorted((a, b) => time(b.createdAt) - time(a.createdAt));
            return newestFirst.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? []);
        },
        taskDefinitionOf: async (revision) => (await describeRevision(revision))?.taskDefinition,
        async imagesOf(revision) {
            // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html
            const { containerImages = [] } = (await describeRevision(revision)) ?? {};
            const named = containerImages.flatMap(({ containerName, image = '', imageDigest }) => {
                const byDigest = imageDigest === undefined ? undefined : imageByDigest(image, imageDigest);
                return containerName === undefined || byDigest === undefined ? [] : [[containerName, byDigest]];
            });
            return Object.fromEntries(named);
        },
        async rollBack(arn) {
            await calls.change('ecs:StopServiceDeployment', options => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__.StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }), options));
        }
    };
}
function readDeployment(deployment) {
    const { deploymentCircuitBreaker: breaker, rollback, targetServiceRevision: target } = deployment;
    return {
        arn: deployment.serviceDeploymentArn ?? '',
        service: (deployment.serviceArn ?? '').replace(/^.*\//, ''),
        status: deployment.status ?? '',
        statusReason: deployment.statusReason,
        createdAt: time(deployment.createdAt),
        finishedAt: deployment.finishedAt && time(deployment.finishedAt),
        targetRevision: target?.arn,
        sourceRevisions: (deployment.sourceServiceRevisions ?? []).flatMap(({ arn }) => arn ?? []),
        circuitBreaker: breaker && {
            status: breaker.status ?? '',
            failureCount: breaker.failureCount ?? 0,
            threshold: breaker.threshold ?? 0
        },
        rollback: rollback && { reason: rollback.reason, revision: rollback.serviceRevisionArn }
    };
}
function imageByDigest(image, digest) {
    return image.includes('@') ? image : (0,_domain_task_definition_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .changeImage */ .W5)(image, `@${digest}`);
}
function time(date) {
    return date?.getTime() ?? 0;
}
//# sourceMappingURL=ecs-service-deployments.js.map

/***/ }),

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

/***/ 5438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecsTaskDefinitions: () => (/* binding */ ecsTaskDefinitions)
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
            const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__.DescribeTaskDefinitionCommand({ taskDefinition: reference, include: ['TAGS'] });
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
            const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__.RegisterTaskDefinitionCommand({ family: '', containerDefinitions: [] });
            (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sendExactJson */ ._)(command, JSON.stringify(definition));
            const exact = (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .keepExactJson */ .n)(command);
            await calls.change('ecs:RegisterTaskDefinition', options => client.send(command, options));
            return readRegistered(exact());
        },
        async activeRevisions(family) {
            const arns = [];
            let nextToken;
            do {
                const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__.ListTaskDefinitionsCommand({
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
            const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__.DeregisterTaskDefinitionCommand({ taskDefinition: arn });
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

/***/ 3462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/**
 * The machine's clock, or the local cloud's where one is in use: `DEPLOY_KIT_LOCAL_CLOCK=rate@epochMilliseconds` is honoured
 * only when `AWS_ENDPOINT_URL` is a loopback address, so that no production run can be made to hurry.
 */
function systemClock(env) {
    const { rate, start } = readLocalClock(env) ?? { rate: 1, start: 0 };
    return {
        now: () => start + (Date.now() - start) * rate,
        sleep: async (milliseconds, signal) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
        }
    };
}
function readLocalClock(env) {
    const [, rate, start] = /^(\d+(?:\.\d+)?)@(\d+)$/.exec(env.DEPLOY_KIT_LOCAL_CLOCK ?? '') ?? [];
    if (rate === undefined || start === undefined || !isLoopback(env.AWS_ENDPOINT_URL))
        return undefined;
    return { rate: Number(rate), start: Number(start) };
}
function isLoopback(url) {
    const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
//# sourceMappingURL=system-clock.js.map

/***/ }),

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ awsCalls)
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
    if (systemCode !== undefined && NOT_SENT.includes(systemCode))
        return { kind: 'not-carried-out', code: 'unreachable' };
    if (status === undefined && isProgrammingError(error))
        return { kind: 'refused', code: 'platform-error' };
    return { kind: 'unknown' };
}
/** The error for people, for a call named by its IAM action (`ecs:UpdateService`). */
function describeFailure(action, code, cause) {
    const said = readError(cause).message;
    return new errors/* DeployError */.s(code, `${ADVICE[code]?.(action) ?? `${action} failed.`}${said === '' ? '' : ` AWS said: ${said}`}`, { cause });
}
const ADVICE = {
    'access-denied': action => `${action} was denied: allow it in the role's policy.`,
    'credentials-expired': action => `The AWS credentials expired before ${action}: give the input role-to-assume, with which the action renews them itself, or ask for a longer session where they are configured.`,
    'credentials-missing': action => `${action} has no usable AWS credentials: configure them in an earlier step (aws-actions/configure-aws-credentials).`,
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
    return name.includes('NotFound') ? 'not-found' : 'rejected';
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

/***/ }),

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ clientSettings)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** Reads the region; credentials and endpoint are left to the SDK's own chain. Throws `bad-input` without a region. */
function clientSettings(env) {
    const region = [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(name => name !== undefined && name !== '');
    if (region === undefined) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', 'No AWS region is set: configure credentials in an earlier step (aws-actions/configure-aws-credentials), or set the environment variable AWS_REGION.');
    }
    return {
        region,
        maxAttempts: 1,
        requestHandler: { connectionTimeout: 3_000, requestTimeout: 5_000, throwOnRequestTimeout: true }
    };
}
//# sourceMappingURL=client-settings.js.map

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

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4106);
/* harmony import */ var _safe_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3341);


const LIMIT_CHARACTERS = 2_000;
// Marks that begin no structure inside a line; at the start of one, some do.
const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g;
const AT_LINE_START = /^[#+=-]|(?<=^\d+)[.)](?=\s|$)/;
const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Any text as GitHub Markdown that shows just that text, on one line. Character references start no structure
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); mentions and issue numbers, which GitHub
 * links in the finished page, are broken by a zero-width space.
 */
function markdownText(text) {
    return escape(text)
        .replace(/&#64;(?=\w)/g, '&#64;&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;');
}
/** Any text as inline code, on one line, fit for a table cell. Empty text is a dash. */
function markdownCode(text) {
    // HTML, not backticks: between backticks a bar would still end the cell.
    return text.trim() === '' ? '–' : `<code>${escape(text)}</code>`;
}
/** Any lines as a block of code: the fence is longer than any run of backticks inside. */
function markdownBlock(lines) {
    const text = lines.map(line => clip((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line).replaceAll('\n', ' '))).join('\n');
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** A link, when `href` is an https address; the text alone otherwise. */
function markdownLink(text, href) {
    const address = (0,_safe_address_js__WEBPACK_IMPORTED_MODULE_1__/* .safeAddress */ .M)(href);
    return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
}
function escape(text) {
    const line = clip((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s*\n\s*/g, ' ')).trim();
    return line.replace(STRUCTURE, reference).replace(LINK_STARTS, reference).replace(AT_LINE_START, reference);
}
function reference(mark) {
    return `&#${mark.charCodeAt(0)};`;
}
function clip(text) {
    return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text;
}
//# sourceMappingURL=markdown-text.js.map

/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Without control characters (line ends and tabs stay), terminal escapes and marks that turn the direction of the text. */
function printable(text) {
    return text
        .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
        .replaceAll('\t', '  ')
        .replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ safeAddress)
/* harmony export */ });
/** The address, when it is https and cannot break out of Markdown or an HTML attribute. */
function safeAddress(href) {
    return /^https:\/\/[^\s<>"'`\\|]+$/.test(href) ? href : undefined;
}
//# sourceMappingURL=safe-address.js.map

/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cleanTaskDefinition),
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7251);

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
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            return value.map((item, index) => walk(item, [...path, index]));
        if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
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
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(tags))
        return definition;
    if (tags.length === 0)
        drop('tags');
    const kept = tags.filter(tag => {
        if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(tag) || typeof tag.key !== 'string' || !/^aws:/i.test(tag.key))
            return true;
        drop(`tag ${tag.key}`);
        return false;
    });
    // "Tags can not be empty." (RegisterTaskDefinition): https://github.com/fabfuel/ecs-deploy/issues/146
    return kept.length === 0 ? rest : { ...definition, tags: kept };
}
//# sourceMappingURL=clean.js.map

/***/ }),

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ containerNames),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   ts: () => (/* binding */ listContainers),
/* harmony export */   v5: () => (/* binding */ changeContainers)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7251);

/** The containers of a definition, in order. */
function containersOf(definition) {
    const { containerDefinitions } = definition;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(containerDefinitions) ? containerDefinitions.filter(_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
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

/***/ 7251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   bU: () => (/* binding */ documentFormat),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1975);

/** A definition is 64 KiB at most; the rest is room for comments. Keeps hostile files from costing time. */
const LIMIT_CHARACTERS = 1024 * 1024;
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

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ changeImage),
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

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readDefinition),
/* harmony export */   w: () => (/* binding */ unwrapDescription)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6793);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7251);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1975);



/** Takes the definition out of a document: its root, or the `taskDefinition` of what `describe-task-definition` printed. */
function readDefinition(document) {
    const { value: root, origin } = document;
    const place = { origin, position: document.positionOf([]) };
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(root))
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)(place, `expected a task definition, which is an object, not ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describeType */ .MF)(root)}.`);
    const isDescription = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(root.taskDefinition) && root.containerDefinitions === undefined;
    const prefix = isDescription ? ['taskDefinition'] : [];
    const placeOf = (path) => ({ origin, position: document.positionOf([...prefix, ...path]) });
    const raw = isDescription ? unwrapDescription(root) : root;
    requireContainers(raw, placeOf);
    return { ...(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanTaskDefinition */ .I)(raw), placeOf };
}
/** Puts the tags of a description, which stand beside the definition, where registering takes them. */
function unwrapDescription({ taskDefinition, tags }) {
    const definition = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(taskDefinition) ? taskDefinition : {};
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(tags) && tags.length > 0 ? { ...definition, tags } : definition;
}
function requireContainers(definition, placeOf) {
    const { containerDefinitions: containers } = definition;
    const place = placeOf(containers === undefined ? [] : ['containerDefinitions']);
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(containers)) {
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)(place, `containerDefinitions is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describeType */ .MF)(containers)}; expected a list of containers.`);
    }
}
//# sourceMappingURL=read-definition.js.map

/***/ }),

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   rY: () => (/* binding */ badText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

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
/** The position of a character of a text. */
function positionAt(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function annotation({ origin, position }) {
    return origin.kind === 'file' && position !== undefined ? { position: { file: origin.path, ...position } } : {};
}
//# sourceMappingURL=text-place.js.map

/***/ }),

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stepLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3360);

/** The log of the step on the runner. A text that starts like a workflow command cannot become one. */
function stepLog() {
    return {
        line: text => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(neutralise(text)),
        group: (title, task) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(neutralise(title), task),
        warning: (title, message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(message, { title }),
        notice: (title, message, place) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)(message, {
            title,
            ...(place === undefined ? {} : { file: place.file }),
            ...(place?.line === undefined ? {} : { startLine: place.line })
        })
    };
}
/**
 * Marks of workflow commands: `::` at the start of a line, and the older `##[`, which the runner looks for anywhere in one.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function neutralise(text) {
    return text.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
}
//# sourceMappingURL=step-log.js.map

/***/ })

};
