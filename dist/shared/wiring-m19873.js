export const modules = {

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

/***/ })

};
