export const id = 1005;
export const ids = [1005];
export const modules = {

/***/ 99455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _U: () => sendExactJson,
  kK: () => limitAnswer,
  nr: () => keepExactJson
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 function sendExactJson(command, json) {
  const middleware = next => args => {
   args.request.body = (new TextEncoder).encode(json);
   return next(args);
  };
  command.middlewareStack.add(middleware, {
   step: 'build',
   priority: 'high',
   name: 'sendExactJson'
  });
  return command;
 }
 const MOST_BYTES = 16 * 1024 * 1024;
 function keepExactJson(command) {
  let text = '';
  limitAnswer(command, body => text = body.toString('utf8'));
  return () => text;
 }
 function limitAnswer(command, read = () => {}) {
  const middleware = next => async args => {
   const result = await next(args);
   if (isReadable(result.response.body)) {
    const body = await readLimited(result.response.body);
    read(body);
    result.response.body = body;
   }
   return result;
  };
  command.middlewareStack.add(middleware, {
   step: 'deserialize',
   priority: 'low',
   name: 'limitAnswer'
  });
  return command;
 }
 async function readLimited(body) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
   size += chunk.length;
   if (size > MOST_BYTES) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', 'AWS sent a response larger than 16 MiB. Check the endpoint and any proxy in between.');
   chunks.push(chunk);
  }
  return Buffer.concat(chunks);
 }
 function isReadable(body) {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
 }
}),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  connectEcs: () => connectEcs
 });
 var ECSClient = __webpack_require__(7777);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/ecs/aws/cloudwatch-task-logs.js
 const MOST_PAGES = 10;
 function cloudwatchTaskLogs(settings, calls) {
  const clients = new Map;
  async function read(stream, options) {
   const {CloudWatchLogsClient: CloudWatchLogsClient, GetLogEventsCommand: GetLogEventsCommand} = await Promise.all([ __webpack_require__.e(1451), __webpack_require__.e(5730) ]).then(__webpack_require__.bind(__webpack_require__, 25730));
   const region = stream.region ?? settings.region;
   const client = clients.get(region) ?? calls.listenTo(new CloudWatchLogsClient({
    ...settings,
    region: region
   }));
   clients.set(region, client);
   try {
    const command = new GetLogEventsCommand({
     ...{
      logGroupName: stream.group,
      logStreamName: stream.stream,
      ...options
     }
    });
    return await calls.read('logs:GetLogEvents', signal => client.send(command, signal), 'glance');
   } catch (error) {
    if (error instanceof errors.s && error.code === 'not-found') return;
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
      ...token === void 0 ? {} : {
       nextToken: token
      }
     });
     lines.push(...(answer?.events ?? []).map(readLine));
     const next = answer?.nextForwardToken;
     if (next === void 0 || next === token) break;
     token = next;
    }
    return {
     lines: lines,
     cursor: token
    };
   },
   async tail(stream, count) {
    const lines = [];
    let token;
    for (let page = 0; page < MOST_PAGES && lines.length < count; page += 1) {
     const answer = await read(stream, {
      startFromHead: false,
      limit: count - lines.length,
      nextToken: token
     });
     lines.unshift(...(answer?.events ?? []).map(readLine));
     const earlier = answer?.nextBackwardToken;
     if (earlier === void 0 || earlier === token) break;
     token = earlier;
    }
    return lines;
   }
  };
 }
 function readLine({timestamp: timestamp, message: message}) {
  return {
   at: timestamp ?? 0,
   text: message ?? ''
  };
 }
 var read_pages = __webpack_require__(46302);
 // CONCATENATED MODULE: ./build/src/adapters/images/ecr-images.js
 const RULES_PER_PAGE = 1e3;
 function ecrImages(settings, calls) {
  const clients = new Map;
  async function connect(region) {
   const {ECRClient: ECRClient, DescribeImagesCommand: DescribeImagesCommand, DescribePullThroughCacheRulesCommand: DescribePullThroughCacheRulesCommand} = await Promise.all([ __webpack_require__.e(6907), __webpack_require__.e(3390) ]).then(__webpack_require__.bind(__webpack_require__, 83390));
   const client = clients.get(region) ?? calls.listenTo(new ECRClient({
    ...settings,
    region: region
   }));
   clients.set(region, client);
   return {
    client: client,
    DescribeImagesCommand: DescribeImagesCommand,
    DescribePullThroughCacheRulesCommand: DescribePullThroughCacheRulesCommand
   };
  }
  async function look({accountId: accountId, region: region, repository: repository, id: id}) {
   const {client: client, DescribeImagesCommand: DescribeImagesCommand} = await connect(region);
   const imageIds = [ id.kind === 'digest' ? {
    imageDigest: id.text
   } : {
    imageTag: id.text
   } ];
   const command = new DescribeImagesCommand({
    registryId: accountId,
    repositoryName: repository,
    imageIds: imageIds
   });
   try {
    await calls.read('ecr:DescribeImages', options => client.send(command, options), 'glance');
    return 'found';
   } catch (error) {
    const name = error instanceof errors.s && error.cause instanceof Error ? error.cause.name : void 0;
    if (name === 'ImageNotFoundException') return 'no-image';
    if (name === 'RepositoryNotFoundException') return 'no-repository';
    throw error;
   }
  }
  async function readPrefixes({accountId: accountId, region: region}) {
   const {client: client, DescribePullThroughCacheRulesCommand: DescribePullThroughCacheRulesCommand} = await connect(region);
   const page = nextToken => new DescribePullThroughCacheRulesCommand({
    registryId: accountId,
    maxResults: RULES_PER_PAGE,
    nextToken: nextToken
   });
   const pages = await (0, read_pages.n)({
    what: 'the pull-through cache rules',
    ask: async token => calls.read('ecr:DescribePullThroughCacheRules', options => client.send(page(token), options), 'glance'),
    nextOf: ({nextToken: nextToken}) => nextToken
   });
   return pages.flatMap(({pullThroughCacheRules: pullThroughCacheRules = []}) => pullThroughCacheRules.flatMap(({ecrRepositoryPrefix: ecrRepositoryPrefix}) => ecrRepositoryPrefix ?? []));
  }
  return {
   find: once(({name: name}) => name, look),
   cachePrefixes: once(({accountId: accountId, region: region}) => `${accountId}.${region}`, readPrefixes)
  };
 }
 function once(keyOf, ask) {
  const requested = new Map;
  return question => {
   const key = keyOf(question);
   const answer = requested.get(key) ?? ask(question);
   requested.set(key, answer);
   return answer;
  };
 }
 var DescribeServiceRevisionsCommand = __webpack_require__(32006);
 var DescribeServiceDeploymentsCommand = __webpack_require__(9064);
 var ListServiceDeploymentsCommand = __webpack_require__(83723);
 var ContinueServiceDeploymentCommand = __webpack_require__(29005);
 var StopServiceDeploymentCommand = __webpack_require__(95416);
 var image_reference = __webpack_require__(15117);
 // CONCATENATED MODULE: ./build/src/targets/ecs/aws/ecs-service-deployments.js
 const MOST_DEPLOYMENTS_A_CALL = 20;
 const PAGE_SIZE = 100;
 function ecsServiceDeployments(client, calls) {
  async function describeRevision(revision) {
   const answer = await calls.read('ecs:DescribeServiceRevisions', options => client.send(new DescribeServiceRevisionsCommand.o({
    serviceRevisionArns: [ revision ]
   }), options));
   return answer.serviceRevisions?.[0];
  }
  async function describePage(page) {
   const answer = await calls.read('ecs:DescribeServiceDeployments', options => client.send(new DescribeServiceDeploymentsCommand.A({
    serviceDeploymentArns: page
   }), options));
   return (answer.serviceDeployments ?? []).map(readDeployment);
  }
  async function listAll(cluster, service, since) {
   const listed = await (0, read_pages.n)({
    what: `the deployments of service ${service}`,
    ask: nextToken => {
     const createdAt = since === void 0 ? void 0 : {
      after: new Date(since)
     };
     const command = new ListServiceDeploymentsCommand.j({
      cluster: cluster,
      service: service,
      createdAt: createdAt,
      maxResults: PAGE_SIZE,
      nextToken: nextToken
     });
     return calls.read('ecs:ListServiceDeployments', options => client.send(command, options));
    },
    nextOf: ({nextToken: nextToken}) => nextToken
   });
   return listed.flatMap(({serviceDeployments: serviceDeployments = []}) => serviceDeployments);
  }
  return {
   async describe(arns) {
    const found = [];
    for (let start = 0; start < arns.length; start += MOST_DEPLOYMENTS_A_CALL) found.push(...await describePage(arns.slice(start, start + MOST_DEPLOYMENTS_A_CALL)));
    return found;
   },
   observe: async arn => (await describePage([ arn ]))[0],
   async observeListed(arn) {
    const [, cluster = '', service = ''] = arn.split('/');
    const found = (await listAll(cluster, service, void 0)).find(one => one.serviceDeploymentArn === arn);
    return found && readListed(found);
   },
   async list(cluster, service, since) {
    const newestFirst = (await listAll(cluster, service, since)).toSorted((a, b) => time(b.createdAt) - time(a.createdAt));
    return newestFirst.flatMap(({serviceDeploymentArn: serviceDeploymentArn}) => serviceDeploymentArn ?? []);
   },
   async placement(revision) {
    const {taskDefinition: taskDefinition, resolvedConfiguration: resolvedConfiguration} = await describeRevision(revision) ?? {};
    if (taskDefinition === void 0) return;
    const balancers = resolvedConfiguration?.loadBalancers ?? [];
    return {
     taskDefinition: taskDefinition,
     targetGroups: balancers.flatMap(({targetGroupArn: targetGroupArn}) => targetGroupArn ?? [])
    };
   },
   async imagesOf(revision) {
    const {containerImages: containerImages = []} = await describeRevision(revision) ?? {};
    const named = containerImages.flatMap(({containerName: containerName, image: image = '', imageDigest: imageDigest}) => {
     const byDigest = imageDigest === void 0 ? void 0 : imageByDigest(image, imageDigest);
     return containerName === void 0 || byDigest === void 0 ? [] : [ [ containerName, byDigest ] ];
    });
    return Object.fromEntries(named);
   },
   async answer(arn, hookId, action) {
    await calls.change('ecs:ContinueServiceDeployment', options => client.send(new ContinueServiceDeploymentCommand.L({
     serviceDeploymentArn: arn,
     hookId: hookId,
     action: action
    }), options));
   },
   async rollBack(arn) {
    await calls.change('ecs:StopServiceDeployment', options => client.send(new StopServiceDeploymentCommand.a({
     serviceDeploymentArn: arn,
     stopType: 'ROLLBACK'
    }), options));
   }
  };
 }
 function readDeployment(deployment) {
  const {deploymentCircuitBreaker: breaker, rollback: rollback, targetServiceRevision: target} = deployment;
  const waiting = (deployment.lifecycleHookDetails ?? []).filter(({targetType: targetType = 'PAUSE', status: status}) => targetType === 'PAUSE' && status === 'AWAITING_ACTION');
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
   sourceRevisions: (deployment.sourceServiceRevisions ?? []).flatMap(({arn: arn}) => arn ?? []),
   pauses: waiting.map(({hookId: hookId = '', expiresAt: expiresAt}) => ({
    hookId: hookId,
    expiresAt: time(expiresAt)
   })),
   targetWeightPercent: target?.requestedProductionTrafficWeight,
   triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
   circuitBreaker: breaker && {
    status: breaker.status ?? '',
    failureCount: breaker.failureCount ?? 0,
    threshold: breaker.threshold ?? 0
   },
   rollback: rollback && {
    reason: rollback.reason,
    revision: rollback.serviceRevisionArn
   }
  };
 }
 function readListed({targetServiceRevisionArn: arn, ...brief}) {
  return {
   ...readDeployment({
    ...brief,
    targetServiceRevision: {
     arn: arn
    }
   }),
   isListed: true
  };
 }
 function imageByDigest(image, digest) {
  return image.includes('@') ? image : (0, image_reference.W5)(image, `@${digest}`);
 }
 function time(date) {
  return date?.getTime() ?? 0;
 }
 var DescribeServicesCommand = __webpack_require__(56987);
 var UpdateServiceCommand = __webpack_require__(47188);
 var TagResourceCommand = __webpack_require__(92168);
 var UntagResourceCommand = __webpack_require__(31247);
 var ListTasksCommand = __webpack_require__(54810);
 var DescribeTasksCommand = __webpack_require__(8639);
 var exact_json = __webpack_require__(99455);
 // CONCATENATED MODULE: ./build/src/aws/missing-cluster.js
 async function namingCluster(cluster, client, answer) {
  try {
   return await answer;
  } catch (error) {
   if (!isClusterMissing(error)) throw error;
   const region = await client.config.region();
   const message = `Cluster ${cluster} does not exist in this account and region. Check the name and the region (${region}).`;
   throw new errors.s('not-found', message, {
    cause: error
   });
  }
 }
 function isClusterMissing(error) {
  return error instanceof errors.s && error.cause instanceof Error && error.cause.name === 'ClusterNotFoundException';
 }
 var document_document = __webpack_require__(15785);
 // CONCATENATED MODULE: ./build/src/targets/ecs/aws/ecs-services.js
 const MOST_SERVICES_A_CALL = 10;
 const MOST_TASKS_A_CALL = 100;
 function ecsServices(client, calls) {
  async function describePage(cluster, names) {
   const command = new DescribeServicesCommand.H({
    cluster: cluster,
    services: [ ...names ],
    include: [ 'TAGS' ]
   });
   const exact = (0, exact_json.nr)(command);
   const requested = calls.read('ecs:DescribeServices', options => client.send(command, options));
   const answer = await namingCluster(cluster, client, requested);
   const configurations = readConfigurations(exact());
   return (answer.services ?? []).map((service, index) => readService(service, configurations[index] ?? {}));
  }
  async function update(cluster, service, members) {
   const command = (0, exact_json._U)(new UpdateServiceCommand.k({
    cluster: cluster,
    service: service
   }), JSON.stringify({
    cluster: cluster,
    service: service,
    ...members
   }));
   const exact = (0, exact_json.nr)(command);
   const answer = await calls.change('ecs:UpdateService', options => client.send(command, options));
   return readService(answer.service ?? {}, readConfigurations(exact())[0] ?? {});
  }
  return {
   async describe(cluster, names) {
    const services = (await Promise.all(pages(names).map(page => describePage(cluster, page)))).flat();
    return {
     services: services,
     missing: names.filter(name => !services.some(service => service.name === name))
    };
   },
   find: async (cluster, service) => (await describePage(cluster, [ service ]))[0],
   findByUpdate: (cluster, service) => update(cluster, service, {}),
   update: ({cluster: cluster, service: service, taskDefinition: taskDefinition, desiredCount: desiredCount, redeploy: redeploy, deploymentConfiguration: deploymentConfiguration}) => update(cluster, service, {
    taskDefinition: taskDefinition,
    ...desiredCount === void 0 ? {} : {
     desiredCount: desiredCount
    },
    ...deploymentConfiguration === void 0 ? {} : {
     deploymentConfiguration: deploymentConfiguration
    },
    ...redeploy === 'forced' ? {
     forceNewDeployment: true
    } : {}
   }),
   async configure(cluster, service, deploymentConfiguration) {
    await update(cluster, service, {
     deploymentConfiguration: deploymentConfiguration
    });
   },
   async tag(service, tags) {
    const command = new TagResourceCommand.e({
     resourceArn: service,
     tags: [ ...tags ]
    });
    await calls.change('ecs:TagResource', options => client.send(command, options));
   },
   async untag(service, keys) {
    const command = new UntagResourceCommand.R({
     resourceArn: service,
     tagKeys: [ ...keys ]
    });
    await calls.change('ecs:UntagResource', options => client.send(command, options));
   },
   async revisionsInUse(cluster, family) {
    const listed = await (0, read_pages.n)({
     what: `the tasks of family ${family}`,
     ask: nextToken => {
      const command = new ListTasksCommand.M({
       cluster: cluster,
       family: family,
       nextToken: nextToken
      });
      return calls.read('ecs:ListTasks', options => client.send(command, options));
     },
     nextOf: ({nextToken: nextToken}) => nextToken
    });
    const arns = listed.flatMap(({taskArns: taskArns = []}) => taskArns);
    const inUse = new Set;
    for (let start = 0; start < arns.length; start += MOST_TASKS_A_CALL) {
     const command = new DescribeTasksCommand.z({
      cluster: cluster,
      tasks: arns.slice(start, start + MOST_TASKS_A_CALL)
     });
     const {tasks: tasks = []} = await calls.read('ecs:DescribeTasks', options => client.send(command, options));
     for (const task of tasks) if (task.taskDefinitionArn !== void 0) inUse.add(task.taskDefinitionArn);
    }
    return [ ...inUse ];
   }
  };
 }
 function pages(names) {
  const unique = [ ...new Set(names) ];
  return Array.from({
   length: Math.ceil(unique.length / MOST_SERVICES_A_CALL)
  }, (_, page) => unique.slice(page * MOST_SERVICES_A_CALL, (page + 1) * MOST_SERVICES_A_CALL));
 }
 function readConfigurations(text) {
  const answer = JSON.parse(text);
  if (!(0, document_document.Gv)(answer)) return [];
  const {services: services, service: service} = answer;
  const all = (0, document_document.Lv)(services) ? services : [ service ];
  return all.map(item => {
   const configuration = (0, document_document.Gv)(item) ? item.deploymentConfiguration : void 0;
   return (0, document_document.Gv)(configuration) ? configuration : {};
  });
 }
 function readService(service, deploymentConfiguration) {
  const {deploymentCircuitBreaker: breaker, alarms: alarms} = service.deploymentConfiguration ?? {};
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
   events: (service.events ?? []).map(({id: id = '', createdAt: createdAt, message: message = ''}) => ({
    id: id,
    at: ecs_services_time(createdAt),
    message: message
   })),
   currentServiceDeployment: service.currentServiceDeployment,
   targetGroups: (service.loadBalancers ?? []).flatMap(({targetGroupArn: targetGroupArn}) => targetGroupArn ?? []),
   loadBalancers: (service.loadBalancers ?? []).map(readLoadBalancer),
   tags: (service.tags ?? []).map(({key: key = '', value: value = ''}) => ({
    key: key,
    value: value
   })),
   circuitBreaker: breaker && {
    enabled: breaker.enable ?? false,
    rollback: breaker.rollback ?? false
   },
   alarms: alarms && {
    names: alarms.alarmNames ?? [],
    enabled: alarms.enable ?? false,
    rollback: alarms.rollback ?? false
   },
   deploymentConfiguration: deploymentConfiguration,
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
   rolloutState: deployment.rolloutState ?? 'IN_PROGRESS',
   rolloutStateReason: deployment.rolloutStateReason,
   desiredCount: deployment.desiredCount ?? 0,
   runningCount: deployment.runningCount ?? 0,
   pendingCount: deployment.pendingCount ?? 0,
   failedTasks: deployment.failedTasks ?? 0,
   createdAt: ecs_services_time(deployment.createdAt)
  };
 }
 function readLoadBalancer({targetGroupArn: targetGroupArn, containerName: containerName, containerPort: containerPort, advancedConfiguration: advancedConfiguration}) {
  return {
   targetGroup: targetGroupArn ?? '',
   alternateTargetGroup: advancedConfiguration?.alternateTargetGroupArn,
   productionRule: advancedConfiguration?.productionListenerRule,
   testRule: advancedConfiguration?.testListenerRule,
   infrastructureRole: advancedConfiguration?.roleArn,
   containerName: containerName,
   containerPort: containerPort
  };
 }
 function readNetwork(network) {
  const vpc = network?.awsvpcConfiguration;
  if (vpc === void 0) return;
  return {
   subnets: vpc.subnets ?? [],
   securityGroups: vpc.securityGroups ?? [],
   assignPublicIp: vpc.assignPublicIp
  };
 }
 function readCapacityProvider({capacityProvider: capacityProvider, weight: weight, base: base}) {
  return {
   name: capacityProvider ?? '',
   weight: weight ?? 0,
   base: base ?? 0
  };
 }
 function ecs_services_time(date) {
  return date?.getTime() ?? 0;
 }
 var DescribeTaskDefinitionCommand = __webpack_require__(82511);
 var RegisterTaskDefinitionCommand = __webpack_require__(54031);
 var ListTaskDefinitionsCommand = __webpack_require__(80155);
 var DeregisterTaskDefinitionCommand = __webpack_require__(16266);
 // CONCATENATED MODULE: ./build/src/targets/ecs/aws/ecs-task-definitions.js
 function ecsTaskDefinitions(client, calls) {
  return {
   async find(reference) {
    const command = new DescribeTaskDefinitionCommand.Z({
     taskDefinition: reference,
     include: [ 'TAGS' ]
    });
    const exact = (0, exact_json.nr)(command);
    try {
     await calls.read('ecs:DescribeTaskDefinition', options => client.send(command, options));
    } catch (error) {
     if (isUnknownDefinition(error)) return;
     throw error;
    }
    return readAnswer(exact());
   },
   async register(definition) {
    const command = new RegisterTaskDefinitionCommand.$({
     family: '',
     containerDefinitions: []
    });
    (0, exact_json._U)(command, JSON.stringify(definition));
    const exact = (0, exact_json.nr)(command);
    await calls.change('ecs:RegisterTaskDefinition', options => client.send(command, options));
    return readAnswer(exact());
   },
   async activeRevisions(family) {
    const listed = await (0, read_pages.n)({
     what: `the revisions of ${family}`,
     ask: nextToken => {
      const command = new ListTaskDefinitionsCommand.P({
       familyPrefix: family,
       status: 'ACTIVE',
       sort: 'DESC',
       nextToken: nextToken
      });
      return calls.read('ecs:ListTaskDefinitions', options => client.send(command, options));
     },
     nextOf: ({nextToken: nextToken}) => nextToken
    });
    return listed.flatMap(({taskDefinitionArns: taskDefinitionArns = []}) => taskDefinitionArns);
   },
   async deregister(arn) {
    const command = new DeregisterTaskDefinitionCommand.s({
     taskDefinition: arn
    });
    await calls.change('ecs:DeregisterTaskDefinition', options => client.send(command, options));
   }
  };
 }
 function isUnknownDefinition(error) {
  if (!(error instanceof errors.s) || ![ 'rejected', 'not-found' ].includes(error.code)) return false;
  return error.code === 'not-found' || error.cause instanceof Error && /unable to describe/i.test(error.cause.message);
 }
 async function readAnswer(text) {
  const {readRegistered: readRegistered} = await Promise.all([ __webpack_require__.e(9370), __webpack_require__.e(1114) ]).then(__webpack_require__.bind(__webpack_require__, 1114));
  return readRegistered(text);
 }
 var RunTaskCommand = __webpack_require__(47168);
 var StopTaskCommand = __webpack_require__(32059);
 // CONCATENATED MODULE: ./build/src/targets/ecs/aws/ecs-tasks.js
 const ecs_tasks_MOST_TASKS_A_CALL = 100;
 const MOST_STOPPED_PAGES = 20;
 const MOST_STOPPED_TASKS = 10;
 const LONGEST_REASON = 255;
 function ecsTasks(client, calls) {
  async function describe(cluster, arns) {
   const tasks = [];
   for (let start = 0; start < arns.length; start += ecs_tasks_MOST_TASKS_A_CALL) {
    const page = arns.slice(start, start + ecs_tasks_MOST_TASKS_A_CALL);
    const answer = await calls.read('ecs:DescribeTasks', options => client.send(new DescribeTasksCommand.z({
     cluster: cluster,
     tasks: page
    }), options));
    tasks.push(...answer.tasks ?? []);
   }
   return tasks.map(readTask);
  }
  const listTasks = filter => nextToken => calls.read('ecs:ListTasks', options => client.send(new ListTasksCommand.M({
   ...filter,
   nextToken: nextToken
  }), options));
  return {
   async run(task) {
    const command = (0, exact_json._U)(new RunTaskCommand._({
     cluster: task.cluster,
     taskDefinition: task.taskDefinition
    }), JSON.stringify(runTaskParameters(task)));
    const requested = calls.change('ecs:RunTask', options => client.send(command, options), 'repeatable');
    const answer = await namingCluster(task.cluster, client, requested);
    const [started] = answer.tasks ?? [];
    if (started === void 0) throw new errors.s('rejected', explainFailures(answer.failures ?? []));
    return readTask(started);
   },
   describe: describe,
   async stop(cluster, arn, reason) {
    const command = new StopTaskCommand.P({
     cluster: cluster,
     task: arn,
     reason: reason.slice(0, LONGEST_REASON)
    });
    await calls.read('ecs:StopTask', options => client.send(command, options), 'effect');
   },
   async stoppedOf(cluster, service, startedBy) {
    const {pages: pages, rest: rest} = await (0, read_pages.d)({
     what: `the stopped tasks of service ${service}`,
     ask: listTasks({
      cluster: cluster,
      serviceName: service,
      desiredStatus: 'STOPPED'
     }),
     nextOf: ({nextToken: nextToken}) => nextToken,
     mostPages: MOST_STOPPED_PAGES
    });
    const stopped = await describe(cluster, arnsOf(pages));
    const tasks = stopped.filter(task => task.startedBy === startedBy);
    if (tasks.length === 0 && rest === 'unread') throw new errors.s('platform-error', `None of the first ${stopped.length} stopped tasks of service ${service} belongs to this deployment. The others were not read.`);
    return tasks.toSorted((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0)).slice(0, MOST_STOPPED_TASKS);
   },
   async runningBy(cluster, startedBy) {
    const pages = await (0, read_pages.n)({
     what: `the tasks started by ${startedBy}`,
     ask: listTasks({
      cluster: cluster,
      startedBy: startedBy
     }),
     nextOf: ({nextToken: nextToken}) => nextToken
    });
    return describe(cluster, arnsOf(pages));
   }
  };
 }
 function arnsOf(pages) {
  return pages.flatMap(({taskArns: taskArns = []}) => taskArns);
 }
 function runTaskParameters(task) {
  const {networkConfiguration: network, capacityProviderStrategy: strategy} = task;
  return {
   cluster: task.cluster,
   taskDefinition: task.taskDefinition,
   count: 1,
   clientToken: task.clientToken,
   startedBy: task.startedBy,
   launchType: task.launchType,
   platformVersion: task.platformVersion,
   overrides: task.overrides,
   networkConfiguration: network === void 0 ? void 0 : {
    awsvpcConfiguration: network
   },
   capacityProviderStrategy: strategy.length === 0 ? void 0 : strategy.map(({name: name, weight: weight, base: base}) => ({
    capacityProvider: name,
    weight: weight,
    base: base
   })),
   tags: Object.entries(task.tags).map(([key, value]) => ({
    key: key,
    value: value
   }))
  };
 }
 function explainFailures(failures) {
  const reasons = failures.map(({reason: reason, detail: detail}) => [ reason, detail ].filter(Boolean).join(': '));
  return `ECS placed no task: ${[ ...new Set(reasons) ].join('; ') || 'no reason given'}.`;
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
   containers: (task.containers ?? []).map(({name: name = '', lastStatus: lastStatus = '', exitCode: exitCode, reason: reason}) => ({
    name: name,
    lastStatus: lastStatus,
    exitCode: exitCode,
    reason: reason
   }))
  };
 }
 var reach_aws = __webpack_require__(54492);
 // CONCATENATED MODULE: ./build/src/wiring/connect-ecs.js
 async function connectEcs(env, clock, role) {
  const {settings: settings, calls: calls} = await (0, reach_aws.reachAws)(env, clock, role);
  const client = calls.listenTo(new ECSClient.Z(settings));
  return {
   settings: settings,
   calls: calls,
   client: client,
   roles: {
    services: ecsServices(client, calls),
    serviceDeployments: ecsServiceDeployments(client, calls),
    taskDefinitions: ecsTaskDefinitions(client, calls),
    tasks: ecsTasks(client, calls),
    taskLogs: cloudwatchTaskLogs(settings, calls),
    images: ecrImages(settings, calls),
    countCalls: () => calls.count,
    boundCalls: until => calls.boundRetries(until)
   }
  };
 }
})

};
