export const id = 8745;
export const ids = [8745];
export const modules = {

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

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepIdTokens)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


/** The job's tokens from the runner's endpoint: https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
function stepIdTokens(env, masks) {
    return {
        async request(audience) {
            const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = env;
            if (url === '' || bearer === '') {
                throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('role-to-assume', 'this job may not ask GitHub for an OpenID Connect token; give it `permissions: id-token: write`, or leave the input out and configure credentials in an earlier step.');
            }
            masks.hide(bearer);
            const token = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getIDToken */ .V9)(audience).catch((cause) => {
                // What the client says may quote the answer: only the status is told.
                const status = /Error Code\s*:\s*(\d{3})/.exec(String(cause))?.[1];
                const why = status === undefined ? 'it could not be reached or answered without one' : `it answered HTTP ${status}`;
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('credentials-missing', `GitHub's token endpoint gave no OpenID Connect token (${why}): run the job again, or see githubstatus.com.`);
            });
            masks.hide(token);
            const [, claims = '', signature = ''] = token.split('.');
            for (const part of [claims, signature])
                masks.hide(part);
            return token;
        }
    };
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

/***/ 32334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEcs: () => (/* binding */ connectEcs)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(80212);
// EXTERNAL MODULE: ./build/src/adapters/cloudwatch-task-logs.js
var cloudwatch_task_logs = __webpack_require__(81742);
// EXTERNAL MODULE: ./build/src/adapters/ecr-images.js
var ecr_images = __webpack_require__(80715);
// EXTERNAL MODULE: ./build/src/aws/exact-json.js
var exact_json = __webpack_require__(99455);
// EXTERNAL MODULE: ./build/src/aws/missing-cluster.js
var missing_cluster = __webpack_require__(63408);
// EXTERNAL MODULE: ./build/src/aws/read-pages.js
var read_pages = __webpack_require__(46302);
// EXTERNAL MODULE: ./build/src/aws/read-load-balancer.js
var read_load_balancer = __webpack_require__(38927);
;// CONCATENATED MODULE: ./build/src/adapters/ecs-native-rollouts.js





/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html */
const PAGE_SIZE = 100;
/** Native deployments over the ECS API. Deployment configurations travel as exact JSON, so that none of their fields is lost. */
function ecsNativeRollouts(client, calls) {
    async function update(cluster, service, members) {
        const command = (0,exact_json/* sendExactJson */._)(new dist_cjs/* UpdateServiceCommand */.kZr({ cluster, service }), JSON.stringify({ cluster, service, ...members }));
        await calls.change('ecs:UpdateService', options => client.send(command, options));
    }
    return {
        async readService(cluster, service) {
            const command = new dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services: [service], include: ['TAGS'] });
            const exact = (0,exact_json/* keepExactJson */.n)(command);
            const asked = calls.read('ecs:DescribeServices', options => client.send(command, options));
            const answer = await (0,missing_cluster/* namingCluster */.p)(cluster, client, asked);
            const [found] = answer.services ?? [];
            return found === undefined ? undefined : readService(cluster, found, readConfiguration(exact()));
        },
        async start({ cluster, service, taskDefinition, deploymentConfiguration, force }) {
            await update(cluster, service, {
                taskDefinition,
                deploymentConfiguration,
                ...(force === 'force' ? { forceNewDeployment: true } : {})
            });
        },
        async configure(cluster, service, deploymentConfiguration) {
            await update(cluster, service, { deploymentConfiguration });
        },
        async tag(service, tags) {
            const command = new dist_cjs/* TagResourceCommand */.eqU({ resourceArn: service, tags: [...tags] });
            await calls.change('ecs:TagResource', options => client.send(command, options));
        },
        async untag(service, keys) {
            const command = new dist_cjs/* UntagResourceCommand */.RP$({ resourceArn: service, tagKeys: [...keys] });
            await calls.change('ecs:UntagResource', options => client.send(command, options));
        },
        async observe(deployment) {
            const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({ serviceDeploymentArns: [deployment] }), options));
            const [found] = answer.serviceDeployments ?? [];
            return found === undefined ? undefined : readDeployment(deployment, found);
        },
        async list(cluster, service, since) {
            const listed = await (0,read_pages/* readPages */.n)({
                what: `the deployments of service ${service}`,
                ask: nextToken => {
                    const createdAt = since === undefined ? undefined : { after: new Date(since) };
                    const command = new dist_cjs/* ListServiceDeploymentsCommand */.jz8({
                        ...{ cluster, service, createdAt, maxResults: PAGE_SIZE, nextToken }
                    });
                    return calls.read('ecs:ListServiceDeployments', options => client.send(command, options));
                },
                nextOf: ({ nextToken }) => nextToken
            });
            const byAge = listed
                .flatMap(({ serviceDeployments = [] }) => serviceDeployments)
                .toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
            return byAge.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? []);
        },
        async placement(revision) {
            const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new dist_cjs/* DescribeServiceRevisionsCommand */.oF5({ serviceRevisionArns: [revision] }), options));
            const [found] = answer.serviceRevisions ?? [];
            if (found?.taskDefinition === undefined)
                return undefined;
            const resolved = found.resolvedConfiguration?.loadBalancers ?? [];
            return {
                taskDefinition: found.taskDefinition,
                targetGroups: resolved.flatMap(({ targetGroupArn }) => targetGroupArn ?? [])
            };
        },
        async answer(deployment, hookId, action) {
            await calls.change('ecs:ContinueServiceDeployment', options => client.send(new dist_cjs/* ContinueServiceDeploymentCommand */.LrH({ serviceDeploymentArn: deployment, hookId, action }), options));
        },
        async stop(deployment) {
            await calls.change('ecs:StopServiceDeployment', options => client.send(new dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn: deployment, stopType: 'ROLLBACK' }), options));
        }
    };
}
function readConfiguration(json) {
    const { services } = JSON.parse(json);
    return services?.[0]?.deploymentConfiguration ?? {};
}
function readService(cluster, service, deploymentConfiguration) {
    return {
        cluster,
        name: service.serviceName ?? '',
        arn: service.serviceArn ?? '',
        status: service.status ?? '',
        controller: service.deploymentController?.type ?? 'ECS',
        scheduling: service.schedulingStrategy ?? 'REPLICA',
        taskDefinition: service.taskDefinition ?? '',
        desiredCount: service.desiredCount ?? 0,
        runningCount: service.runningCount ?? 0,
        deploymentConfiguration,
        loadBalancers: (service.loadBalancers ?? []).map(read_load_balancer/* readLoadBalancer */.$),
        tags: (service.tags ?? []).map(({ key = '', value = '' }) => ({ key, value })),
        currentDeployment: service.currentServiceDeployment
    };
}
function readDeployment(arn, deployment) {
    // Only a pause awaits an action; its type may not be shown.
    const waiting = (deployment.lifecycleHookDetails ?? []).filter(({ targetType = 'PAUSE', status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION');
    return {
        arn,
        status: deployment.status ?? '',
        statusReason: deployment.statusReason,
        stage: deployment.lifecycleStage,
        strategy: deployment.deploymentConfiguration?.strategy,
        createdAt: deployment.createdAt?.getTime() ?? 0,
        startedAt: deployment.startedAt?.getTime(),
        finishedAt: deployment.finishedAt?.getTime(),
        targetRevision: deployment.targetServiceRevision?.arn,
        sourceRevisions: (deployment.sourceServiceRevisions ?? []).flatMap(revision => revision.arn ?? []),
        pauses: waiting.map(({ hookId = '', expiresAt }) => ({ hookId, expiresAt: expiresAt?.getTime() ?? 0 })),
        targetWeightPercent: deployment.targetServiceRevision?.requestedProductionTrafficWeight,
        triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? []
    };
}
//# sourceMappingURL=ecs-native-rollouts.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/image-reference.js
var image_reference = __webpack_require__(59637);
;// CONCATENATED MODULE: ./build/src/adapters/ecs-service-deployments.js



/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html */
const MOST_DEPLOYMENTS_A_CALL = 20;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html */
const ecs_service_deployments_PAGE_SIZE = 100;
/** Service deployments over the ECS API. */
function ecsServiceDeployments(client, calls) {
    async function describeRevision(revision) {
        const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new dist_cjs/* DescribeServiceRevisionsCommand */.oF5({ serviceRevisionArns: [revision] }), options));
        return answer.serviceRevisions?.[0];
    }
    return {
        async describe(arns) {
            const found = [];
            for (let start = 0; start < arns.length; start += MOST_DEPLOYMENTS_A_CALL) {
                const page = arns.slice(start, start + MOST_DEPLOYMENTS_A_CALL);
                const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({ serviceDeploymentArns: page }), options));
                found.push(...(answer.serviceDeployments ?? []).map(ecs_service_deployments_readDeployment));
            }
            return found;
        },
        async list(cluster, service, since) {
            const listed = await (0,read_pages/* readPages */.n)({
                what: `the deployments of service ${service}`,
                ask: nextToken => {
                    const createdAt = since === undefined ? undefined : { after: new Date(since) };
                    const command = new dist_cjs/* ListServiceDeploymentsCommand */.jz8({
                        ...{ cluster, service, createdAt, maxResults: ecs_service_deployments_PAGE_SIZE, nextToken }
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
            await calls.change('ecs:StopServiceDeployment', options => client.send(new dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }), options));
        }
    };
}
function ecs_service_deployments_readDeployment(deployment) {
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
    return image.includes('@') ? image : (0,image_reference/* changeImage */.W5)(image, `@${digest}`);
}
function time(date) {
    return date?.getTime() ?? 0;
}
//# sourceMappingURL=ecs-service-deployments.js.map
// EXTERNAL MODULE: ./build/src/adapters/ecs-services.js
var ecs_services = __webpack_require__(25488);
// EXTERNAL MODULE: ./build/src/adapters/ecs-task-definitions.js
var ecs_task_definitions = __webpack_require__(65438);
// EXTERNAL MODULE: ./build/src/adapters/ecs-tasks.js
var ecs_tasks = __webpack_require__(73356);
// EXTERNAL MODULE: ./build/src/wiring/reach-aws.js + 8 modules
var reach_aws = __webpack_require__(10574);
;// CONCATENATED MODULE: ./build/src/wiring/connect-ecs.js









/** What every deployment needs of ECS, and what further adapters of the same step are made of. */
async function connectEcs(env, clock, role) {
    const { settings, calls } = await (0,reach_aws/* reachAws */.r)(env, clock, role);
    const client = calls.listenTo(new dist_cjs/* ECSClient */.Zgc(settings));
    return {
        ...{ settings, calls, client },
        roles: {
            services: (0,ecs_services/* ecsServices */._)(client, calls),
            serviceDeployments: ecsServiceDeployments(client, calls),
            rollouts: ecsNativeRollouts(client, calls),
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
/* harmony import */ var _connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32334);

/** What a rolling deployment needs of AWS. */
async function connectRolling(env, clock, role) {
    const { settings, calls, roles } = await (0,_connect_ecs_js__WEBPACK_IMPORTED_MODULE_0__.connectEcs)(env, clock, role);
    // All are asked seldom: where deployments go wrong, and where a service has a second target group or alarms.
    const targetHealth = {
        async unhealthy(targetGroups) {
            const { ElasticLoadBalancingV2Client } = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 50586, 19));
            const { albTargetHealth } = await Promise.all(/* import() */[__webpack_require__.e(586), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 70048));
            return albTargetHealth(calls.listenTo(new ElasticLoadBalancingV2Client(settings)), calls).unhealthy(targetGroups);
        }
    };
    const router = {
        async split(rule) {
            const { ElasticLoadBalancingV2Client } = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 50586, 19));
            const { albTrafficRouter } = await Promise.all(/* import() */[__webpack_require__.e(586), __webpack_require__.e(5101)]).then(__webpack_require__.bind(__webpack_require__, 95101));
            return albTrafficRouter(calls.listenTo(new ElasticLoadBalancingV2Client(settings)), calls).split(rule);
        }
    };
    const metrics = {
        async alarms(names) {
            const { CloudWatchClient } = await __webpack_require__.e(/* import() */ 4085).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19));
            const { cloudwatchMetrics } = await Promise.all(/* import() */[__webpack_require__.e(4085), __webpack_require__.e(7638)]).then(__webpack_require__.bind(__webpack_require__, 27638));
            const noBalancer = () => Promise.resolve('');
            return cloudwatchMetrics(calls.listenTo(new CloudWatchClient(settings)), calls, noBalancer).alarms(names);
        }
    };
    return { ...roles, targetHealth, router, metrics };
}
//# sourceMappingURL=connect-rolling.js.map

/***/ })

};
