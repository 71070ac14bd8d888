export const id = 114;
export const ids = [114];
export const modules = {

/***/ 2966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ connectEcs)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(212);
// EXTERNAL MODULE: ./build/src/adapters/cloudwatch-task-logs.js
var cloudwatch_task_logs = __webpack_require__(1742);
;// CONCATENATED MODULE: ./build/src/adapters/ecs-service-deployments.js

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html */
const MOST_DEPLOYMENTS_A_CALL = 20;
/** Service deployments over the ECS API. */
function ecsServiceDeployments(client, calls) {
    return {
        async describe(arns) {
            const found = [];
            for (let start = 0; start < arns.length; start += MOST_DEPLOYMENTS_A_CALL) {
                const page = arns.slice(start, start + MOST_DEPLOYMENTS_A_CALL);
                const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new dist_cjs.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: page }), options));
                found.push(...(answer.serviceDeployments ?? []).map(readDeployment));
            }
            return found;
        },
        async list(cluster, service, since) {
            const command = new dist_cjs.ListServiceDeploymentsCommand({
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
            const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new dist_cjs.DescribeServiceRevisionsCommand({ serviceRevisionArns: [revision] }), options));
            return answer.serviceRevisions?.[0]?.taskDefinition;
        },
        async rollBack(arn) {
            await calls.change('ecs:StopServiceDeployment', options => client.send(new dist_cjs.StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }), options));
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
// EXTERNAL MODULE: ./build/src/adapters/ecs-services.js
var ecs_services = __webpack_require__(5488);
// EXTERNAL MODULE: ./build/src/adapters/ecs-task-definitions.js
var ecs_task_definitions = __webpack_require__(5438);
// EXTERNAL MODULE: ./build/src/adapters/ecs-tasks.js
var ecs_tasks = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/aws/calls.js + 1 modules
var aws_calls = __webpack_require__(538);
// EXTERNAL MODULE: ./build/src/aws/client-settings.js
var client_settings = __webpack_require__(8436);
;// CONCATENATED MODULE: ./build/src/wiring/connect-ecs.js








/** What every deployment needs of ECS, and what further adapters of the same step are made of. */
function connectEcs(env, clock) {
    const settings = (0,client_settings/* clientSettings */.r)(env);
    const calls = (0,aws_calls/* awsCalls */.J)({ clock, random: Math.random });
    const client = new dist_cjs.ECSClient(settings);
    return {
        ...{ settings, calls, client },
        roles: {
            services: (0,ecs_services.ecsServices)(client, calls),
            serviceDeployments: ecsServiceDeployments(client, calls),
            taskDefinitions: (0,ecs_task_definitions.ecsTaskDefinitions)(client, calls),
            tasks: (0,ecs_tasks/* ecsTasks */.Q)(client, calls),
            taskLogs: (0,cloudwatch_task_logs/* cloudwatchTaskLogs */.t)(settings, calls),
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
/* harmony import */ var _connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2966);

/** What a rolling deployment needs of AWS. A module of its own, so that inputs are refused before the AWS SDK is loaded. */
function connectRolling(env, clock) {
    const { settings, calls, roles } = (0,_connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__/* .connectEcs */ .K)(env, clock);
    // Asked only about deployments that go wrong.
    const targetHealth = {
        async unhealthy(targetGroups) {
            const { ElasticLoadBalancingV2Client } = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
            const { albTargetHealth } = await Promise.all(/* import() */[__webpack_require__.e(586), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 48));
            return albTargetHealth(new ElasticLoadBalancingV2Client(settings), calls).unhealthy(targetGroups);
        }
    };
    return { ...roles, targetHealth };
}
//# sourceMappingURL=connect-rolling.js.map

/***/ })

};
