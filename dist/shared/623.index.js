export const id = 623;
export const ids = [623];
export const modules = {

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(212);
/* harmony import */ var _adapters_cloudwatch_task_logs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _adapters_ecs_service_deployments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2500);
/* harmony import */ var _adapters_ecs_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5488);
/* harmony import */ var _adapters_ecs_task_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5438);
/* harmony import */ var _adapters_ecs_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3356);
/* harmony import */ var _aws_calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(538);
/* harmony import */ var _aws_client_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8436);








/** What a deployment needs of AWS. A module of its own, so that inputs are refused before the AWS SDK is loaded. */
function connect(env, clock) {
    const settings = (0,_aws_client_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .clientSettings */ .r)(env);
    const calls = (0,_aws_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .awsCalls */ .J)({ clock, random: Math.random });
    const client = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__.ECSClient(settings);
    // Asked only about deployments that go wrong.
    const targetHealth = {
        async unhealthy(targetGroups) {
            const { ElasticLoadBalancingV2Client } = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
            const { albTargetHealth } = await Promise.all(/* import() */[__webpack_require__.e(586), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 48));
            return albTargetHealth(new ElasticLoadBalancingV2Client(settings), calls).unhealthy(targetGroups);
        }
    };
    return {
        services: (0,_adapters_ecs_services_js__WEBPACK_IMPORTED_MODULE_1__.ecsServices)(client, calls),
        serviceDeployments: (0,_adapters_ecs_service_deployments_js__WEBPACK_IMPORTED_MODULE_7__/* .ecsServiceDeployments */ .r)(client, calls),
        taskDefinitions: (0,_adapters_ecs_task_definitions_js__WEBPACK_IMPORTED_MODULE_2__.ecsTaskDefinitions)(client, calls),
        tasks: (0,_adapters_ecs_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsTasks */ .Q)(client, calls),
        taskLogs: (0,_adapters_cloudwatch_task_logs_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudwatchTaskLogs */ .t)(settings, calls),
        targetHealth,
        countCalls: () => calls.count
    };
}
//# sourceMappingURL=connect.js.map

/***/ }),

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ecsServiceDeployments)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(212);

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html */
const MOST_DEPLOYMENTS_A_CALL = 20;
/** Service deployments over the ECS API. */
function ecsServiceDeployments(client, calls) {
    return {
        async describe(arns) {
            const found = [];
            for (let start = 0; start < arns.length; start += MOST_DEPLOYMENTS_A_CALL) {
                const page = arns.slice(start, start + MOST_DEPLOYMENTS_A_CALL);
                const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: page }), options));
                found.push(...(answer.serviceDeployments ?? []).map(readDeployment));
            }
            return found;
        },
        async list(cluster, service, since) {
            const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__.ListServiceDeploymentsCommand({
                cluster,
                service,
                createdAt: { after: new Date(since) },
                maxResults: MOST_DEPLOYMENTS_A_CALL
            });
            const answer = await calls.read('ecs:ListServiceDeployments', options => client.send(command, options));
            const newestFirst = (answer.serviceDeployments ?? []).toSorted((a, b) => time(b.createdAt) - time(a.createdAt));
            return newestFirst.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? []);
        },
        async taskDefinitionOf(revision) {
            const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__.DescribeServiceRevisionsCommand({ serviceRevisionArns: [revision] }), options));
            return answer.serviceRevisions?.[0]?.taskDefinition;
        },
        async rollBack(arn) {
            await calls.change('ecs:StopServiceDeployment', options => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__.StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }), options));
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
function time(date) {
    return date?.getTime() ?? 0;
}
//# sourceMappingURL=ecs-service-deployments.js.map

/***/ })

};
