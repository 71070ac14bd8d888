export const id = 4492;
export const ids = [4492];
export const modules = {

/***/ 54492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  reachAws: () => reachAws
 });
 var errors = __webpack_require__(33047);
 var network_time = __webpack_require__(63917);
 // CONCATENATED MODULE: ./build/src/aws/never-absent.js
 const NEVER_ABSENT = new Map([ [ 'DescribeServicesResponse', [ 'services' ] ], [ 'UpdateServiceResponse', [ 'service' ] ], [ 'Service', [ 'serviceArn', 'serviceName', 'clusterArn', 'status' ] ], [ 'Deployment', [ 'id', 'status', 'taskDefinition' ] ], [ 'ListServiceDeploymentsResponse', [ 'serviceDeployments' ] ], [ 'ServiceDeploymentBrief', [ 'serviceDeploymentArn', 'status' ] ], [ 'DescribeServiceDeploymentsResponse', [ 'serviceDeployments' ] ], [ 'ServiceDeployment', [ 'serviceDeploymentArn', 'status' ] ], [ 'StopServiceDeploymentResponse', [ 'serviceDeploymentArn' ] ], [ 'ContinueServiceDeploymentResponse', [ 'serviceDeploymentArn' ] ], [ 'DescribeServiceRevisionsResponse', [ 'serviceRevisions' ] ], [ 'ServiceRevision', [ 'serviceRevisionArn', 'taskDefinition' ] ], [ 'DescribeTaskDefinitionResponse', [ 'taskDefinition' ] ], [ 'RegisterTaskDefinitionResponse', [ 'taskDefinition' ] ], [ 'DeregisterTaskDefinitionResponse', [ 'taskDefinition' ] ], [ 'TaskDefinition', [ 'taskDefinitionArn', 'family', 'revision', 'status' ] ], [ 'ListTaskDefinitionsResponse', [ 'taskDefinitionArns' ] ], [ 'ListTasksResponse', [ 'taskArns' ] ], [ 'DescribeTasksResponse', [ 'tasks' ] ], [ 'RunTaskResponse', [ 'tasks|failures' ] ], [ 'StopTaskResponse', [ 'task' ] ], [ 'Task', [ 'taskArn', 'lastStatus' ] ], [ 'DescribeTargetGroupsOutput', [ 'TargetGroups' ] ], [ 'TargetGroup', [ 'TargetGroupArn' ] ], [ 'DescribeListenersOutput', [ 'Listeners' ] ], [ 'Listener', [ 'ListenerArn' ] ], [ 'DescribeRulesOutput', [ 'Rules' ] ], [ 'Rule', [ 'RuleArn' ] ], [ 'DescribeTargetHealthOutput', [ 'TargetHealthDescriptions' ] ], [ 'DescribeAlarmsOutput', [ 'MetricAlarms|CompositeAlarms' ] ], [ 'MetricAlarm', [ 'AlarmName', 'StateValue' ] ], [ 'CompositeAlarm', [ 'AlarmName', 'StateValue' ] ], [ 'GetMetricDataOutput', [ 'MetricDataResults' ] ], [ 'MetricDataResult', [ 'Id' ] ], [ 'GetLogEventsResponse', [ 'events' ] ], [ 'FilterLogEventsResponse', [ 'events' ] ], [ 'DescribeLogStreamsResponse', [ 'logStreams' ] ], [ 'GetCallerIdentityResponse', [ 'Arn' ] ], [ 'AssumeRoleWithWebIdentityResponse', [ 'Credentials' ] ], [ 'Role', [ 'AssumeRolePolicyDocument' ] ], [ 'SimulatePolicyResponse', [ 'EvaluationResults' ] ], [ 'GetAuthorizationTokenResponse', [ 'authorizationData' ] ], [ 'DescribeRepositoriesResponse', [ 'repositories' ] ], [ 'CreateRepositoryResponse', [ 'repository' ] ], [ 'Repository', [ 'repositoryName', 'repositoryUri', 'registryId' ] ], [ 'DescribeImagesResponse', [ 'imageDetails' ] ], [ 'DescribePullThroughCacheRulesResponse', [ 'pullThroughCacheRules' ] ], [ 'DescribeImageScanFindingsResponse', [ 'imageScanStatus|imageScanFindings' ] ], [ 'StartImageScanResponse', [ 'imageScanStatus' ] ], [ 'PutLifecyclePolicyResponse', [ 'lifecyclePolicyText' ] ] ]);
 // CONCATENATED MODULE: ./build/src/aws/checked-answers.js
 const UNREADABLE = 'UnreadableResponse';
 function checkAnswers(client) {
  const middleware = (next, context) => async args => {
   const answer = await next(args).catch(error => {
    throw isUnparsed(error) ? explain(error) : error;
   });
   const problem = findProblem(answer.output, {
    schema: context.__smithy_context?.operationSchema?.[5],
    path: '',
    depth: 0
   });
   if (problem !== void 0) throw unreadable(`The response ${problem}.`, answer);
   return answer;
  };
  client.middlewareStack.add(middleware, {
   step: 'initialize',
   priority: 'high',
   name: 'checkAnswers'
  });
  return client;
 }
 function isUnparsed(error) {
  const {$metadata: $metadata} = error;
  return error instanceof Error && $metadata?.httpStatusCode === 200;
 }
 function explain(error) {
  return unreadable('The response cannot be parsed.', {
   response: error.$response,
   cause: error
  });
 }
 function unreadable(message, {response: response, cause: cause}) {
  const error = Object.assign(new Error(message, {
   cause: cause
  }), {
   name: UNREADABLE,
   $metadata: {
    httpStatusCode: 200
   }
  });
  return Object.defineProperty(error, '$response', {
   value: response
  });
 }
 const [SIMPLE, LIST, MAP, STRUCTURE, UNION, ERROR] = [ 0, 1, 2, 3, 4, -3 ];
 const [LISTS, MAPS, DATES] = [ 64, 128, [ 4, 5, 6, 7 ] ];
 const [TEXT, NUMBER, SWITCH] = [ 0, 1, 2 ];
 const DEEPEST = 20;
 function findProblem(value, place) {
  const {schema: schema, path: path, depth: depth} = place;
  const kind = resolve(schema);
  if (depth > DEEPEST) return;
  const isOf = (isRight, what) => isRight ? void 0 : `has a ${path} that is not ${what}`;
  if (typeof kind === 'number') {
   if (kind >= MAPS) return findInMap(value, {
    ...place,
    schema: kind - MAPS
   });
   if (kind >= LISTS) return findInList(value, {
    ...place,
    schema: kind - LISTS
   });
   if (kind === TEXT) return isOf(typeof value === 'string', 'a string');
   if (kind === NUMBER) return isOf(typeof value === 'number' || typeof value === 'bigint', 'a number');
   if (kind === SWITCH) return isOf(typeof value === 'boolean', 'a boolean');
   if (DATES.some(date => date === kind)) return isOf(isDate(value), 'a time');
   return;
  }
  if (!Array.isArray(kind)) return;
  if (kind[0] === LIST) return findInList(value, {
   ...place,
   schema: kind[4]
  });
  if (kind[0] === MAP) return findInMap(value, {
   ...place,
   schema: kind[5]
  });
  if (kind[0] === STRUCTURE || kind[0] === ERROR || kind[0] === UNION) return findInStructure(value, {
   ...place,
   schema: kind
  });
  return;
 }
 function findInList(value, {schema: schema, path: path, depth: depth}) {
  if (!Array.isArray(value)) return `has a ${path} that is not a list`;
  return firstOf(value, each => findProblem(each, {
   schema: schema,
   path: `member of ${path}`,
   depth: depth + 1
  }));
 }
 function findInMap(value, {schema: schema, path: path, depth: depth}) {
  if (!isObject(value)) return `has a ${path} that is not an object`;
  return firstOf(Object.values(value), each => findProblem(each, {
   schema: schema,
   path: `member of ${path}`,
   depth: depth + 1
  }));
 }
 function findInStructure(value, {schema: schema, path: path, depth: depth}) {
  if (!isObject(value)) return path === '' ? 'is not an object' : `has a ${path} that is not an object`;
  const [, , shape, , names, schemas, required] = schema;
  const always = [ ...names.slice(0, required ?? 0), ...NEVER_ABSENT.get(shape) ?? [] ];
  const isThere = name => value[name] !== void 0 && value[name] !== null && value[name] !== '';
  const lacking = always.find(alternatives => !alternatives.split('|').some(isThere));
  const place = path === '' ? '' : ` in ${path}`;
  if (lacking !== void 0) return `lacks ${lacking.replaceAll('|', ' and ')}${place}`;
  return firstOf(names, (name, index) => value[name] === void 0 || value[name] === null ? void 0 : findProblem(value[name], {
   schema: schemas[index],
   path: name,
   depth: depth + 1
  }));
 }
 function resolve(schema) {
  if (typeof schema === 'function') return resolve(schema());
  if (!Array.isArray(schema)) return schema;
  const parts = schema;
  if (parts.length === 2) return resolve(parts[0]);
  return parts[0] === SIMPLE ? resolve(parts[4]) : parts;
 }
 function firstOf(items, problemOf) {
  for (const [index, item] of items.entries()) {
   const problem = problemOf(item, index);
   if (problem !== void 0) return problem;
  }
  return;
 }
 function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
 }
 function isDate(value) {
  return value instanceof Date && !Number.isNaN(value.getTime());
 }
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/aws/failure.js
 const THROTTLED = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceededException|ProvisionedThroughput|IDPCommunicationError)/;
 const EXPIRED = /^(?:ExpiredToken|TokenRefreshRequired)/;
 const NOT_ACCEPTED = /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|MissingAuthenticationToken|IncompleteSignature|RequestExpired|RequestTimeTooSkewed|RequestInTheFuture)/;
 const DENIED = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|OptInRequired)/;
 const CONFLICT = /^(?:Conflict|UpdateInProgress|ResourceInUse|ServiceNotActive)/;
 const NOT_IMPLEMENTED = /^(?:UnknownOperation|InvalidAction(?:Exception)?$|UnknownAction|NotImplemented)/;
 const DISTRUSTED = /CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE/;
 const NOT_SENT = [ 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH' ];
 function classifyFailure(error, {isUnsent: isUnsent = false} = {}) {
  const {name: name, status: status, systemCode: systemCode, isPage: isPage, isSkewCorrected: isSkewCorrected} = readError(error);
  if (THROTTLED.test(name) || status === 429) return {
   kind: 'not-carried-out',
   code: 'throttled'
  };
  if (isSkewCorrected && (NOT_ACCEPTED.test(name) || name === 'AuthFailure')) return {
   kind: 'skewed'
  };
  if (EXPIRED.test(name)) return {
   kind: 'refused',
   code: 'credentials-expired'
  };
  if (name === 'CredentialsProviderError' || NOT_ACCEPTED.test(name)) return {
   kind: 'refused',
   code: 'credentials-missing'
  };
  if (NOT_IMPLEMENTED.test(name) || status === 501) return {
   kind: 'refused',
   code: 'not-implemented'
  };
  if (DENIED.test(name) || status === 403) return {
   kind: 'refused',
   code: 'access-denied'
  };
  if (status !== void 0 && status >= 400 && status < 500) return {
   kind: 'refused',
   code: readRefusal(name)
  };
  if (name.startsWith('PolicyEvaluation')) return {
   kind: 'refused',
   code: 'rejected'
  };
  if (systemCode !== void 0 && NOT_SENT.includes(systemCode)) return {
   kind: 'not-carried-out',
   code: 'unreachable'
  };
  if (isDistrusted(error)) return {
   kind: 'refused',
   code: 'unreachable'
  };
  if (status === void 0 && isRefusedBySdk(error, isUnsent)) return {
   kind: 'refused',
   code: 'bad-input'
  };
  if (status === void 0 && isProgrammingError(error)) return {
   kind: 'refused',
   code: 'rejected'
  };
  if (status === void 0) return {
   kind: 'unknown',
   code: 'unreachable',
   answer: 'none'
  };
  return {
   kind: 'unknown',
   code: 'platform-error',
   answer: isPage && status === 500 ? 'page' : 'error'
  };
 }
 function describeFailure(action, code, cause) {
  const {name: name, message: message, status: status, isPage: isPage} = readError(cause);
  const isAnswered = code === 'outcome-unknown' && status !== void 0;
  const advice = isDistrusted(cause) ? distrusted(action) : isAnswered ? `AWS returned ${describeAnswer(cause)} for ${action}. The call may have taken effect.` : ADVICE[code]?.(action, cause) ?? `${action} failed.`;
  const isUnreadable = name === UNREADABLE;
  const said = isUnreadable ? message : `${status === void 0 ? reporterOf(code) : 'AWS'} reported: ${message}`;
  return new errors.s(code, (0, join_sentences.D)(advice, message === '' || isPage ? void 0 : said), {
   cause: cause
  });
 }
 function describeUnclear(action, cause) {
  const sent = `No response to ${action} arrived. The call may have taken effect.`;
  return new errors.s('outcome-unknown', (0, join_sentences.D)(sent, cause.message), {
   cause: cause
  });
 }
 function reporterOf(code) {
  return code === 'bad-input' || code === 'credentials-missing' ? 'The AWS SDK' : 'Node.js';
 }
 function describeAnswer(error) {
  const {name: name, status: status, systemCode: systemCode, isPage: isPage} = readError(error);
  if (status !== void 0) return `HTTP ${status} (${isPage ? 'an HTML page' : name})`;
  return `no response (${systemCode ?? (name === 'AbortError' || name === 'TimeoutError' ? 'timed out' : name)})`;
 }
 function distrusted(action) {
  return `${action} was not sent: the endpoint's certificate is not trusted. Behind a TLS-inspecting proxy, set NODE_EXTRA_CA_CERTS to its CA certificate.`;
 }
 const ADVICE = {
  'access-denied': action => `${action} was denied. Allow it in the role's policy.`,
  'credentials-expired': action => `The AWS credentials expired before ${action}. Set the input role-to-assume (the action then renews them), or configure a longer session.`,
  'credentials-missing': action => `${action} has no usable AWS credentials. Set the input role-to-assume, or configure them in an earlier step (aws-actions/configure-aws-credentials).`,
  'not-found': action => `${action} did not find the requested resource.`,
  'bad-input': action => `${action} was not sent: its settings are not valid. Check AWS_REGION, the AWS credentials and AWS_ENDPOINT_URL for spaces, quotes and line breaks.`,
  rejected: (action, cause) => readError(cause).status === void 0 && isProgrammingError(cause) ? `${action} was not sent.` : `AWS rejected ${action}.`,
  conflict: action => `${action} conflicts with the current state or another operation.`,
  'not-implemented': action => `The endpoint does not implement ${action}. Check AWS_ENDPOINT_URL; an emulator may lack this operation.`,
  throttled: action => `AWS throttled ${action} until the retries timed out.`,
  unreachable: action => `AWS could not be reached for ${action} before the retries timed out. Check the spelling of the region, and that the runner can reach AWS (docs/egress.md).`,
  'platform-error': (action, cause) => readError(cause).status === void 0 ? `${action} failed.` : `AWS returned ${describeAnswer(cause)} for ${action} until the retries timed out.`,
  'outcome-unknown': action => `No response to ${action} arrived. The call may have taken effect.`
 };
 function readRefusal(name) {
  if (CONFLICT.test(name)) return 'conflict';
  return /NotFound|NoSuchEntity/.test(name) ? 'not-found' : 'rejected';
 }
 function readError(error) {
  const nothing = {
   status: void 0,
   systemCode: void 0,
   isPage: false,
   isSkewCorrected: false
  };
  if (!(error instanceof Error)) return {
   ...nothing,
   name: '',
   message: String(error)
  };
  const {$metadata: $metadata, $response: $response, code: code} = error;
  return {
   name: error.name,
   message: error.message,
   status: $metadata?.httpStatusCode,
   systemCode: typeof code === 'string' ? code : void 0,
   isPage: $response?.headers?.['content-type']?.startsWith('text/html') === true,
   isSkewCorrected: $metadata?.clockSkewCorrected === true
  };
 }
 function isDistrusted(error) {
  return DISTRUSTED.test(readError(error).systemCode ?? '');
 }
 function isRefusedBySdk(error, isUnsent) {
  const {name: name, systemCode: systemCode} = readError(error);
  if (systemCode !== void 0) return systemCode.startsWith('ERR_INVALID');
  return isUnsent && name !== 'AbortError' && name !== 'TimeoutError';
 }
 function isProgrammingError(error) {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
 }
 var duration = __webpack_require__(80521);
 // CONCATENATED MODULE: ./build/src/aws/call-outages.js
 const LOGGED_AFTER_MILLISECONDS = 5e3;
 function callOutages({machineTime: machineTime, log: log}) {
  const outages = new Map;
  const answered = new Set;
  function noteFailure(action, startedAt) {
   const outage = outages.get(action) ?? {
    since: startedAt,
    isLogged: false
   };
   outages.set(action, outage);
   return outage;
  }
  function logOutage(action, outage, error) {
   if (outage.isLogged || machineTime() - outage.since < LOGGED_AFTER_MILLISECONDS) return;
   outage.isLogged = true;
   log?.line(`${action}: ${describeAnswer(error)} for ${(0, duration.a3)(machineTime() - outage.since)}; still trying`);
  }
  function noteAnswer(action) {
   answered.add(action);
   const outage = outages.get(action);
   outages.delete(action);
   if (outage?.isLogged === true) log?.line(`${action}: succeeded again after ${(0, 
   duration.a3)(machineTime() - outage.since)}`);
  }
  function noteEnd(action, {kind: kind}) {
   if (kind === 'unknown') return;
   answered.add(action);
   outages.delete(action);
  }
  return {
   noteFailure: noteFailure,
   logOutage: logOutage,
   noteAnswer: noteAnswer,
   noteEnd: noteEnd,
   wasAnswered: action => action === void 0 ? answered.size > 0 : answered.has(action)
  };
 }
 // CONCATENATED MODULE: ./build/src/aws/retry-rules.js
 const LIMIT_MILLISECONDS = {
  read: 5e3,
  effect: 15e3,
  glance: 3e3
 };
 const SHORTEST_LIMIT_MILLISECONDS = 1e3;
 function limitOf({pace: pace}, leftMilliseconds) {
  if (pace === 'effect') return LIMIT_MILLISECONDS.effect;
  return Math.min(LIMIT_MILLISECONDS[pace], Math.max(SHORTEST_LIMIT_MILLISECONDS, leftMilliseconds));
 }
 function isRepaired(failure, retried, renewCredentials) {
  if (failure.kind === 'skewed' && retried.corrections === 0) {
   retried.corrections += 1;
   return true;
  }
  const isExpired = failure.kind === 'refused' && failure.code === 'credentials-expired';
  if (!isExpired || renewCredentials === void 0 || retried.renewals > 0) return false;
  retried.renewals += 1;
  renewCredentials();
  return true;
 }
 function codeOf(failure, {repeatable: repeatable, isUnknown: isUnknown}) {
  if (isUnknown) return {
   isFinal: true,
   code: 'not-implemented'
  };
  if (failure.kind === 'refused') return {
   isFinal: true,
   code: failure.code
  };
  if (failure.kind === 'skewed') return {
   isFinal: true,
   code: 'credentials-missing'
  };
  if (failure.kind === 'unknown' && repeatable === 'once') return {
   isFinal: true,
   code: 'outcome-unknown'
  };
  return {
   isFinal: false,
   code: failure.code
  };
 }
 // CONCATENATED MODULE: ./build/src/aws/unknown-region.js
 const HOST = /^[\w.-]{1,200}\.(?:amazonaws\.(?:com|com\.cn|eu)|api\.aws|api\.amazonwebservices\.com\.cn)$/;
 const REGION_LABEL = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d$/;
 async function refuseUnknownRegion(action, error) {
  const {code: code, hostname: hostname} = error ?? {};
  if (code !== 'ENOTFOUND' || typeof hostname !== 'string' || !HOST.test(hostname)) return;
  const region = hostname.split('.').find(label => REGION_LABEL.test(label));
  if (region === void 0) return;
  const {partition: partition} = await __webpack_require__.e(7398).then(__webpack_require__.bind(__webpack_require__, 77398));
  if ('description' in partition(region)) return;
  const found = `${action} was not sent: region ${region} is unknown, and host ${hostname} does not exist`;
  return new errors.s('bad-input', `${found}. Check the spelling of the region in AWS_REGION.`, {
   cause: error
  });
 }
 var external_node_async_hooks_ = __webpack_require__(16698);
 // CONCATENATED MODULE: ./build/src/aws/sent-requests.js
 const current = new external_node_async_hooks_.AsyncLocalStorage;
 function sentRequests() {
  const note = change => next => args => {
   const attempt = current.getStore();
   if (attempt !== void 0) change(attempt);
   return next(args);
  };
  return {
   follow(client) {
    const begin = note(attempt => attempt.isBegun = true);
    const send = note(attempt => attempt.isSent = true);
    client.middlewareStack.add(begin, {
     step: 'initialize',
     priority: 'high',
     name: 'noteBegun'
    });
    client.middlewareStack.add(send, {
     step: 'deserialize',
     priority: 'low',
     name: 'noteSent'
    });
    return client;
   },
   attempt(send) {
    const attempt = {
     isBegun: false,
     isSent: false
    };
    return {
     result: current.run(attempt, send),
     isUnsent: () => attempt.isBegun && !attempt.isSent
    };
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/aws/server-time.js
 function readServerTimes(client, clock) {
  const middleware = next => async args => {
   const machineTime = () => clock.now() - (clock.behindMilliseconds?.() ?? 0);
   const sentAt = machineTime();
   const result = await next(args);
   const date = Date.parse(result.response.headers?.date ?? '');
   if (!Number.isNaN(date)) clock.correctBy?.({
    date: date,
    sentAt: sentAt,
    receivedAt: machineTime(),
    server: 'AWS'
   });
   return result;
  };
  client.middlewareStack.add(middleware, {
   step: 'deserialize',
   priority: 'low',
   name: 'readServerTimes'
  });
  return client;
 }
 // CONCATENATED MODULE: ./build/src/aws/calls.js
 const RETRY_BUDGET_MILLISECONDS = {
  read: 6e4,
  effect: 6e4,
  glance: 3e3
 };
 const LEAST_RETRY_BUDGET_MILLISECONDS = 6e3;
 const FIRST_DELAY_MILLISECONDS = 200;
 const LONGEST_DELAY_MILLISECONDS = 5e3;
 const MOST_PAGES = 2;
 function awsCalls({clock: clock, random: random, log: log, renewCredentials: renewCredentials}) {
  const machineTime = () => clock.now() - (clock.behindMilliseconds?.() ?? 0);
  let count = 0;
  let boundAt = Number.POSITIVE_INFINITY;
  const outages = callOutages({
   machineTime: machineTime,
   log: log
  });
  const requests = sentRequests();
  async function attempt(send, limitMilliseconds, given) {
   count += 1;
   const limit = new AbortController;
   const done = new AbortController;
   clock.sleep(limitMilliseconds, done.signal).then(() => {
    if (!done.signal.aborted) limit.abort();
   });
   const sent = requests.attempt(() => send({
    abortSignal: limit.signal
   }));
   try {
    return await sent.result;
   } catch (error) {
    given.isUnsent = sent.isUnsent();
    throw error;
   } finally {
    done.abort('done');
   }
  }
  function budgetOf({pace: pace}) {
   const milliseconds = RETRY_BUDGET_MILLISECONDS[pace];
   return pace === 'glance' ? milliseconds : (0, network_time.K)(clock, milliseconds, LEAST_RETRY_BUDGET_MILLISECONDS);
  }
  async function call(action, send, rules) {
   const deadlineAt = machineTime() + budgetOf(rules);
   const retried = {
    isUnclear: false,
    renewals: 0,
    corrections: 0,
    pages: 0
   };
   for (let tries = 0; ;tries += 1) {
    const startedAt = machineTime();
    const given = {
     isUnsent: false
    };
    try {
     const until = rules.pace === 'glance' ? Math.min(boundAt, deadlineAt) : boundAt;
     const limit = (0, network_time.K)(clock, limitOf(rules, until - startedAt));
     const result = await attempt(send, limit, given);
     outages.noteAnswer(action);
     return result;
    } catch (error) {
     if (error instanceof errors.s) throw retried.isUnclear ? describeUnclear(action, error) : error;
     const unknownRegion = !outages.wasAnswered() ? await refuseUnknownRegion(action, error) : void 0;
     if (unknownRegion !== void 0) throw unknownRegion;
     const failure = classifyFailure(error, given);
     if (isRepaired(failure, retried, renewCredentials)) continue;
     retried.isUnclear ||= rules.changes === 'something' && failure.kind === 'unknown';
     const code = codeOf(failure, {
      ...rules,
      isUnknown: isUnknownOperation(action, failure, retried)
     });
     const thrown = retried.isUnclear && failure.kind !== 'unknown' ? 'outcome-unknown' : code.code;
     if (code.isFinal) {
      outages.noteEnd(action, failure);
      throw describeFailure(action, thrown, error);
     }
     const outage = outages.noteFailure(action, startedAt);
     const delay = random() * Math.min(LONGEST_DELAY_MILLISECONDS, FIRST_DELAY_MILLISECONDS * 2 ** tries);
     if (machineTime() + delay > Math.min(deadlineAt, boundAt)) throw describeFailure(action, thrown, error);
     outages.logOutage(action, outage, error);
     await clock.sleep(delay);
    }
   }
  }
  function isUnknownOperation(action, failure, retried) {
   if (failure.kind !== 'unknown' || failure.answer !== 'page' || outages.wasAnswered(action)) return false;
   retried.pages += 1;
   return retried.pages >= MOST_PAGES;
  }
  return {
   read: (action, send, pace = 'read') => call(action, send, {
    pace: pace,
    repeatable: 'repeatable',
    changes: 'nothing'
   }),
   change: (action, send, repeatable = 'once') => call(action, send, {
    pace: 'effect',
    repeatable: repeatable,
    changes: 'something'
   }),
   boundRetries(until) {
    boundAt = until === void 0 ? Number.POSITIVE_INFINITY : until - (clock.behindMilliseconds?.() ?? 0);
   },
   listenTo: client => requests.follow(checkAnswers(readServerTimes(client, clock))),
   get count() {
    return count;
   }
  };
 }
 var quote_safe = __webpack_require__(44195);
 // CONCATENATED MODULE: ./build/src/domain/aws-environment/aws-environment.js
 const REGION = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d$/;
 const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
 const KEYS = [ 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN' ];
 const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
 function readAwsEnvironment(env) {
  const name = [ 'AWS_REGION', 'AWS_DEFAULT_REGION' ].find(variable => textOf(env, variable) !== '');
  if (name === void 0) throw new errors.s('bad-input', 'No AWS region is set: set the environment variable AWS_REGION of the job, or configure credentials in an earlier step (aws-actions/configure-aws-credentials).');
  const region = textOf(env, name);
  const isEmulated = textOf(env, 'AWS_ENDPOINT_URL') !== '';
  if (!(isEmulated ? LABEL : REGION).test(region)) throw refusal(name, `${describeRegion(region)}. Expected a region such as eu-west-1`);
  for (const key of KEYS) if (!/^[\x21-\x7e]*$/.test(env[key] ?? '') || /["']/.test(env[key] ?? '')) throw refusal(key, `${describeFault(env[key] ?? '')}. Enter the value again without it`);
  for (const [variable, value = ''] of Object.entries(env)) if (/^AWS_ENDPOINT_URL(?:_|$)/.test(variable) && value !== '' && !isAddress(value)) throw refusal(variable, 'is not a URL. Expected one such as https://vpce-1.ecs.eu-west-1.vpce.amazonaws.com, or remove it');
  const {AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile = '', AWS_ROLE_ARN: role = ''} = env;
  if (tokenFile !== '' && role !== '' && !ROLE.test(role)) throw refusal('AWS_ROLE_ARN', 'is not the ARN of a role. Expected one such as arn:aws:iam::123456789012:role/deployer');
  return {
   region: region
  };
 }
 function textOf(env, name) {
  return env[name]?.trim() ?? '';
 }
 function describeRegion(region) {
  const shown = (0, quote_safe.XW)(region);
  const isFaulty = /\s/.test(region) || shown === (0, quote_safe.XW)('"');
  return isFaulty ? describeFault(region) : `is ${shown}, which is not a region name`;
 }
 function describeFault(value) {
  if (/[\r\n]/.test(value)) return 'contains a line break';
  if (/\s/.test(value)) return 'contains a space';
  if (/["'`]/.test(value)) return 'contains a quote';
  return /[^\x20-\x7e]/.test(value) ? 'contains a character that is not ASCII' : 'is not a valid value';
 }
 function isAddress(value) {
  return URL.canParse(value) && /^https?:\/\/[^/\s"']+/.test(value) && !/[\s"']/.test(value);
 }
 function refusal(name, fault) {
  return new errors.s('bad-input', `The environment variable ${name} ${fault}.`);
 }
 var local_clock = __webpack_require__(36569);
 var proxies = __webpack_require__(19805);
 // CONCATENATED MODULE: ./build/src/aws/client-settings.js
 function clientSettings(env) {
  const {region: region} = readAwsEnvironment(env);
  (0, local_clock.Y0)(env);
  const proxyEnv = (0, proxies.r)(env);
  return {
   region: region,
   maxAttempts: 1,
   requestHandler: {
    connectionTimeout: 3e3,
    requestTimeout: 2e4,
    throwOnRequestTimeout: true,
    ...proxyEnv === void 0 ? {} : {
     httpAgent: {
      proxyEnv: proxyEnv
     },
     httpsAgent: {
      proxyEnv: proxyEnv
     }
    }
   },
   ...(0, local_clock.s0)(env) === void 0 ? {} : {
    extensions: [ onlyThisMachine(env) ]
   }
  };
 }
 function onlyThisMachine(env) {
  return {
   configure(configuration) {
    const handler = configuration.httpHandler();
    const handle = handler.handle.bind(handler);
    handler.handle = (request, ...rest) => {
     (0, local_clock.JM)(env, request.hostname);
     return handle(request, ...rest);
    };
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/oidc/describe-refused-role.js
 const PAGE = 'docs/oidc.md';
 function describeRefusedRole({arn: arn}, claims) {
  const {subject: subject = '', audience: audience = '', workflow: workflow} = claims;
  const other = withoutIds(subject);
  const hint = other === subject ? void 0 : `The sub contains IDs, so a condition on "${other}" does not match it.`;
  const ref = workflow === void 0 ? '' : `, and job_workflow_ref "${workflow}"`;
  return (0, join_sentences.D)(`Role ${arn} does not trust this job, or does not exist.`, `The job's token has sub "${subject}"${ref === '' ? ' and' : ','} aud "${audience}"${ref}.`, `Allow sts:AssumeRoleWithWebIdentity in the role's trust policy for exactly this sub.`, hint, describeWorkflow(workflow), `See ${PAGE}.`);
 }
 function describeWorkflow(workflow) {
  if (workflow === void 0) return;
  const isByCommit = /@[0-9a-f]{40}$/.test(workflow);
  const note = isByCommit ? ' It contains a commit SHA, so a condition on a tag does not match it.' : '';
  return `If the policy has a condition on job_workflow_ref, it must also match the value of this job.${note}`;
 }
 function withoutIds(subject) {
  return subject.replace(/^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+:/, 'repo:$1/$2:');
 }
 var token_claims = __webpack_require__(81);
 // CONCATENATED MODULE: ./build/src/aws/role-credentials.js
 const RENEW_BEFORE_MILLISECONDS = 3e5;
 const RENEW_BEFORE_SHARE = .25;
 const TRY_AGAIN_MILLISECONDS = 3e4;
 const JUST_OPENED_MILLISECONDS = 1e4;
 function roleCredentials(role, dependencies) {
  const {clock: clock} = dependencies;
  let session;
  let opening;
  let notBefore = 0;
  async function renew() {
   try {
    session = await openSession(role, dependencies);
    return session;
   } catch (error) {
    notBefore = clock.now() + TRY_AGAIN_MILLISECONDS;
    throw error;
   } finally {
    opening = void 0;
   }
  }
  const take = async () => {
   const now = clock.now();
   const isServing = session !== void 0 && now < session.expiresAt;
   if (session !== void 0 && isServing && (now < session.renewAt || now < notBefore)) return session.credentials;
   opening ??= renew();
   if (session === void 0 || !isServing) return (await opening).credentials;
   opening.catch(() => {});
   return session.credentials;
  };
  const forget = () => {
   if (session !== void 0 && clock.now() - session.openedAt > JUST_OPENED_MILLISECONDS) session = void 0;
  };
  return Object.assign(take, {
   renew: forget
  });
 }
 async function openSession(role, dependencies) {
  const {settings: settings, calls: calls, clock: clock, idTokens: idTokens, masks: masks} = dependencies;
  const openedAt = clock.now();
  const token = await idTokens.request(role.audience);
  const {STSClient: STSClient, AssumeRoleWithWebIdentityCommand: AssumeRoleWithWebIdentityCommand} = await Promise.all([ __webpack_require__.e(6722), __webpack_require__.e(1166), __webpack_require__.e(9460) ]).then(__webpack_require__.bind(__webpack_require__, 39460));
  const sts = calls.listenTo(new STSClient(settings));
  const command = new AssumeRoleWithWebIdentityCommand({
   RoleArn: role.arn,
   RoleSessionName: role.sessionName,
   DurationSeconds: role.durationSeconds,
   WebIdentityToken: token
  });
  try {
   const answer = await calls.read('sts:AssumeRoleWithWebIdentity', options => sts.send(command, options), 'effect');
   const {AccessKeyId: AccessKeyId = '', SecretAccessKey: SecretAccessKey = '', SessionToken: SessionToken = '', Expiration: Expiration} = answer.Credentials ?? {};
   for (const secret of [ AccessKeyId, SecretAccessKey, SessionToken ]) masks.hide(secret);
   const expiresAt = Expiration?.getTime() ?? openedAt + role.durationSeconds * 1e3;
   const ahead = Math.min(RENEW_BEFORE_MILLISECONDS, (expiresAt - openedAt) * RENEW_BEFORE_SHARE);
   const credentials = {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken
   };
   return {
    openedAt: openedAt,
    credentials: credentials,
    renewAt: expiresAt - ahead,
    expiresAt: expiresAt
   };
  } catch (error) {
   throw role_credentials_explain(error, role, token);
  } finally {
   sts.destroy();
  }
 }
 function role_credentials_explain(error, role, token) {
  if (!(error instanceof errors.s)) return error;
  if (error.code === 'access-denied') return new errors.s('access-denied', describeRefusedRole(role, (0, 
  token_claims.v)(token)), {
   cause: error
  });
  return new errors.s(error.code, `Could not assume role ${role.arn}. ${error.message}`, {
   cause: error
  });
 }
 var step_id_tokens = __webpack_require__(89831);
 var step_log = __webpack_require__(61751);
 var step_masks = __webpack_require__(3904);
 // CONCATENATED MODULE: ./build/src/wiring/reach-aws.js
 async function reachAws(env, clock, role) {
  const settings = clientSettings(env);
  const world = {
   clock: clock,
   random: Math.random,
   log: (0, step_log.t)()
  };
  if (role === void 0) return {
   settings: settings,
   calls: awsCalls(world)
  };
  const masks = (0, step_masks.o)();
  const calls = awsCalls({
   ...world,
   renewCredentials: () => take.renew()
  });
  const take = roleCredentials(role, {
   settings: settings,
   calls: calls,
   clock: clock,
   masks: masks,
   idTokens: (0, step_id_tokens.u)(env, masks)
  });
  await take();
  return {
   settings: {
    ...settings,
    credentials: Object.assign(take, {
     memoized: true
    })
   },
   calls: calls
  };
 }
})

};
