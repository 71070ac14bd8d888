export const id = 6114;
export const ids = [6114];
export const modules = {

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

/***/ 2090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ connectEcs)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(212);
/* harmony import */ var _adapters_cloudwatch_task_logs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _adapters_ecs_service_deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2500);
/* harmony import */ var _adapters_ecs_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5488);
/* harmony import */ var _adapters_ecs_task_definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5438);
/* harmony import */ var _adapters_ecs_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3356);
/* harmony import */ var _reach_aws_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2496);







/** What every deployment needs of ECS, and what further adapters of the same step are made of. */
async function connectEcs(env, clock, role) {
    const { settings, calls } = await (0,_reach_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .reachAws */ .r)(env, clock, role);
    const client = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__.ECSClient(settings);
    return {
        ...{ settings, calls, client },
        roles: {
            services: (0,_adapters_ecs_services_js__WEBPACK_IMPORTED_MODULE_2__.ecsServices)(client, calls),
            serviceDeployments: (0,_adapters_ecs_service_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsServiceDeployments */ .r)(client, calls),
            taskDefinitions: (0,_adapters_ecs_task_definitions_js__WEBPACK_IMPORTED_MODULE_3__.ecsTaskDefinitions)(client, calls),
            tasks: (0,_adapters_ecs_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .ecsTasks */ .Q)(client, calls),
            taskLogs: (0,_adapters_cloudwatch_task_logs_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudwatchTaskLogs */ .t)(settings, calls),
            countCalls: () => calls.count
        }
    };
}
//# sourceMappingURL=connect-ecs.js.map

/***/ }),

/***/ 6114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectRolling: () => (/* binding */ connectRolling)
/* harmony export */ });
/* harmony import */ var _connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2090);

/** What a rolling deployment needs of AWS. */
async function connectRolling(env, clock, role) {
    const { settings, calls, roles } = await (0,_connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__/* .connectEcs */ .K)(env, clock, role);
    // Both are asked seldom: where deployments go wrong, and where a service has alarms.
    const targetHealth = {
        async unhealthy(targetGroups) {
            const { ElasticLoadBalancingV2Client } = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
            const { albTargetHealth } = await Promise.all(/* import() */[__webpack_require__.e(586), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 48));
            return albTargetHealth(new ElasticLoadBalancingV2Client(settings), calls).unhealthy(targetGroups);
        }
    };
    const metrics = {
        async alarms(names) {
            const { CloudWatchClient } = await __webpack_require__.e(/* import() */ 4085).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19));
            const { cloudwatchMetrics } = await Promise.all(/* import() */[__webpack_require__.e(4085), __webpack_require__.e(3660)]).then(__webpack_require__.bind(__webpack_require__, 3660));
            const noBalancer = () => Promise.resolve('');
            return cloudwatchMetrics(new CloudWatchClient(settings), calls, noBalancer).alarms(names);
        }
    };
    return { ...roles, targetHealth, metrics };
}
//# sourceMappingURL=connect-rolling.js.map

/***/ })

};
