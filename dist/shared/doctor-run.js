import { modules as shared0 } from './left-behind-m45610.js';
export const id = 6534;
export const ids = [6534];
export const modules = {
...shared0,

/***/ 97901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  examine: () => examine
 });
 var doctor_finding = __webpack_require__(18404);
 var describe_readiness = __webpack_require__(22798);
 var render_doctor_summary = __webpack_require__(70118);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/doctor/find-principal.js
 async function findPrincipal(role, {caller: caller, rolePolicies: rolePolicies}) {
  const [, partition = '', account = '', name] = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(caller) ?? [];
  if (name === void 0) {
   const arn = /^arn:[^:]+:iam::\d+:user\//.test(caller) ? caller : void 0;
   const problem = arn === void 0 ? `IAM cannot simulate the policies of ${caller}.` : void 0;
   return {
    arn: arn,
    likelyArn: arn,
    trustPolicy: void 0,
    problem: problem
   };
  }
  try {
   const {arn: arn, trustPolicy: trustPolicy} = await rolePolicies.read(name);
   return {
    arn: arn,
    likelyArn: arn,
    trustPolicy: trustPolicy,
    problem: void 0
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const likelyArn = role?.arn ?? `arn:${partition}:iam::${account}:role/${name}`;
   const arn = error.code === 'access-denied' ? role?.arn : void 0;
   return {
    arn: arn,
    likelyArn: likelyArn,
    trustPolicy: void 0,
    problem: error.message
   };
  }
 }
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/doctor/judge-change.js
 function judgeChange(change, decisions, strategies) {
  const judged = change.targets.map(target => ({
   target: target,
   decision: decisions.find(({action: action, resource: resource}) => action === change.action && resource === target.resource)
  }));
  const {need: need} = change;
  const finding = judge(change, judged);
  if (finding.state !== 'blocked' || need === 'deploy') return [ finding ];
  if (need === 'migrate') return [ {
   ...finding,
   state: 'warning',
   message: (0, join_sentences.D)(finding.message, 'Only migrations and run-task need it.')
  } ];
  return strategies.filter(strategy => strategy !== 'rolling').map(strategy => ({
   ...finding,
   strategy: strategy
  }));
 }
 function judge({action: action, condition: condition}, judged) {
  const finding = (state, {message: message, fix: fix, statement: statement}) => ({
   area: 'permissions',
   strategy: void 0,
   check: action,
   state: state,
   message: message,
   fix: fix,
   statement: statement
  });
  const isOpen = ({decision: decision}) => decision === void 0 || conditionsOf(decision).length > 0;
  const refused = judged.filter(each => !isOpen(each) && each.decision?.decision !== 'allowed');
  const [first] = refused;
  if (first?.decision !== void 0) {
   const {reason: reason, fix: fix, canBeAllowed: canBeAllowed} = explain(first.decision);
   const message = `IAM would deny ${action} on ${namesOf(refused)}: ${reason}.`;
   const statement = {
    Effect: 'Allow',
    Action: [ action ],
    Resource: refused.map(({target: target}) => target.grant),
    ...condition === void 0 ? {} : {
     Condition: condition
    }
   };
   return finding('blocked', {
    message: message,
    fix: fix,
    statement: canBeAllowed ? statement : void 0
   });
  }
  const open = judged.filter(isOpen);
  if (open.length === 0) {
   const message = `IAM would allow it on ${namesOf(judged)}.`;
   return finding('ok', {
    message: message,
    fix: void 0,
    statement: void 0
   });
  }
  const keys = [ ...new Set(open.flatMap(({decision: decision}) => decision === void 0 ? [] : conditionsOf(decision))) ];
  return finding('unknown', {
   message: keys.length === 0 ? `IAM returned no decision for ${action} on ${namesOf(open)}.` : `IAM allows or denies ${action} on ${namesOf(open)} depending on ${keys.join(', ')}, which only the real call has.`,
   fix: keys.length === 0 ? void 0 : `Check the conditions on ${keys.join(', ')} in the policies of the role.`,
   statement: void 0
  });
 }
 function conditionsOf({action: action, missingContext: missingContext}) {
  const prefixes = [ 'aws:', action.slice(0, action.indexOf(':') + 1) ];
  return missingContext.filter(key => prefixes.some(prefix => key.toLowerCase().startsWith(prefix)));
 }
 function explain({decision: decision, statements: statements, allowedByOrganization: allowedByOrganization, allowedByBoundary: allowedByBoundary}) {
  if (allowedByOrganization === false) {
   const fix = 'Ask the administrators of the AWS organization. No policy of the role can allow it.';
   const reason = 'the service control policies of the organization do not allow it';
   return {
    reason: reason,
    fix: fix,
    canBeAllowed: false
   };
  }
  if (decision === 'explicit-deny') {
   const places = statements.map(describePlace).join(', ');
   const reason = places === '' ? 'a policy denies it explicitly' : `${places} denies it explicitly`;
   return {
    reason: reason,
    fix: 'Change the statement with the explicit deny. It overrides every allow.',
    canBeAllowed: false
   };
  }
  if (allowedByBoundary === false) {
   const fix = 'Add the statement below to the permissions boundary of the role, and to its policy if it is missing there.';
   return {
    reason: 'the permissions boundary of the role does not allow it',
    fix: fix,
    canBeAllowed: true
   };
  }
  const fix = 'Add the statement below to the policy of the role.';
  return {
   reason: 'no policy of the role allows it',
   fix: fix,
   canBeAllowed: true
  };
 }
 function describePlace({policy: policy, firstLine: firstLine, lastLine: lastLine}) {
  if (firstLine === void 0 || lastLine === void 0) return `policy ${policy}`;
  return `policy ${policy} (${firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`})`;
 }
 function namesOf(judged) {
  return judged.map(({target: target}) => target.resource).join(' and ');
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/iam/needed-actions.js
 const NEEDED_ACTIONS = {
  ReadService: [ 'ecs:DescribeServices', 'ecs:ListServiceDeployments', 'ecs:DescribeServiceDeployments', 'ecs:DescribeServiceRevisions' ],
  ReadTasks: [ 'ecs:ListTasks', 'ecs:DescribeTasks' ],
  ReadAccount: [ 'ecs:DescribeTaskDefinition', 'elasticloadbalancing:DescribeListeners', 'elasticloadbalancing:DescribeRules', 'elasticloadbalancing:DescribeTargetGroups', 'elasticloadbalancing:DescribeTargetHealth', 'cloudwatch:GetMetricData', 'cloudwatch:DescribeAlarms' ],
  ReadLogs: [ 'logs:GetLogEvents' ],
  FindImages: [ 'ecr:DescribeImages' ],
  ReadCacheRules: [ 'ecr:DescribePullThroughCacheRules' ],
  Register: [ 'ecs:RegisterTaskDefinition' ],
  TagRevisions: [ 'ecs:TagResource' ],
  RememberConfiguration: [ 'ecs:TagResource', 'ecs:UntagResource' ],
  Deploy: [ 'ecs:UpdateService' ],
  ControlDeployments: [ 'ecs:StopServiceDeployment', 'ecs:ContinueServiceDeployment' ],
  RunTasks: [ 'ecs:RunTask' ],
  StopTasks: [ 'ecs:StopTask' ],
  PassTaskRoles: [ 'iam:PassRole' ],
  PassLoadBalancerRole: [ 'iam:PassRole' ]
 };
 const {ReadService: ReadService, ReadTasks: ReadTasks, ReadAccount: ReadAccount, ReadLogs: ReadLogs} = NEEDED_ACTIONS;
 const NOT_CHANGES = new Set([ 'ReadService', 'ReadTasks', 'ReadAccount', 'ReadLogs', 'FindImages', 'ReadCacheRules' ]);
 const READ_ACTIONS = [ ...ReadService, ...ReadTasks, ...ReadAccount, ...ReadLogs ];
 const CHANGE_ACTIONS = [ ...new Set(Object.entries(NEEDED_ACTIONS).flatMap(([statement, actions]) => NOT_CHANGES.has(statement) ? [] : actions)) ];
 var configuration_memory = __webpack_require__(48780);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/iam/needed-changes.js
 const ANY_ID = 'deploy-kit-doctor';
 const TAG_KEYS = 'aws:TagKeys';
 const PASSED_TO = 'iam:PassedToService';
 const CREATE_ACTION = 'ecs:CreateAction';
 const REGISTER = 'RegisterTaskDefinition';
 function neededChanges(service, current) {
  const [, partition = '', , region = '', account = ''] = service.arn.split(':');
  const cluster = service.cluster.slice(service.cluster.lastIndexOf('/') + 1);
  const ecs = resource => `arn:${partition}:ecs:${region}:${account}:${resource}`;
  const known = [ {
   key: 'aws:RequestedRegion',
   value: region,
   type: 'string'
  }, {
   key: 'aws:SecureTransport',
   value: 'true',
   type: 'boolean'
  } ];
  const clusterArn = ecs(`cluster/${cluster}`);
  const inCluster = [ ...known, {
   key: 'ecs:cluster',
   value: clusterArn,
   type: 'string'
  } ];
  const ofService = [ ...inCluster, {
   key: 'ecs:service',
   value: service.arn,
   type: 'string'
  } ];
  const own = {
   resource: service.arn,
   grant: service.arn
  };
  const idsOf = prefix => ({
   resource: ecs(`${prefix}/${ANY_ID}`),
   grant: ecs(`${prefix}/*`)
  });
  const deployment = idsOf(`service-deployment/${cluster}/${service.name}`);
  const family = ecs(`task-definition/${current.family}`);
  const next = {
   resource: `${family}:${current.revision + 1}`,
   grant: `${family}:*`
  };
  const deployed = {
   key: 'ecs:task-definition',
   value: next.resource,
   type: 'string'
  };
  const registering = {
   key: CREATE_ACTION,
   value: REGISTER,
   type: 'string'
  };
  const memory = {
   need: 'shift',
   targets: [ own ],
   context: [ ...known, {
    key: TAG_KEYS,
    value: configuration_memory.Fw,
    type: 'stringList'
   } ],
   condition: {
    'ForAllValues:StringLike': {
     [TAG_KEYS]: `${configuration_memory.Fw}*`
    },
    Null: {
     [TAG_KEYS]: 'false'
    }
   }
  };
  const inThisCluster = {
   ArnEquals: {
    'ecs:cluster': clusterArn
   }
  };
  const pass = (need, role, passedTo) => {
   const arn = role.startsWith('arn:') ? role : `arn:${partition}:iam::${account}:role/${role}`;
   const to = {
    key: PASSED_TO,
    value: passedTo,
    type: 'string'
   };
   return {
    action: 'iam:PassRole',
    need: need,
    targets: [ {
     resource: arn,
     grant: arn
    } ],
    context: [ ...known, to ],
    condition: {
     StringEquals: {
      [PASSED_TO]: passedTo
     }
    }
   };
  };
  return [ {
   action: 'ecs:RegisterTaskDefinition',
   need: 'deploy',
   context: known,
   targets: [ {
    resource: next.resource,
    grant: '*'
   } ]
  }, {
   action: 'ecs:TagResource',
   need: 'deploy',
   context: [ ...known, registering ],
   targets: [ {
    resource: family,
    grant: family
   }, next ],
   condition: {
    StringEquals: {
     [CREATE_ACTION]: REGISTER
    }
   }
  }, {
   action: 'ecs:UpdateService',
   need: 'deploy',
   targets: [ own ],
   context: [ ...inCluster, deployed ],
   condition: {
    ArnLikeIfExists: {
     'ecs:task-definition': next.grant
    }
   }
  }, {
   action: 'ecs:TagResource',
   ...memory
  }, {
   action: 'ecs:UntagResource',
   ...memory
  }, {
   action: 'ecs:StopServiceDeployment',
   need: 'deploy',
   targets: [ own, deployment ],
   context: ofService
  }, {
   action: 'ecs:ContinueServiceDeployment',
   need: 'shift',
   targets: [ own, deployment ],
   context: ofService
  }, {
   action: 'ecs:RunTask',
   need: 'migrate',
   targets: [ next ],
   context: inCluster,
   condition: inThisCluster
  }, {
   action: 'ecs:StopTask',
   need: 'migrate',
   targets: [ idsOf(`task/${cluster}`) ],
   context: inCluster
  }, ...rolesOfTasks(current).map(role => pass('deploy', role, 'ecs-tasks.amazonaws.com')), ...rolesOfBalancers(service).map(role => pass('shift', role, 'ecs.amazonaws.com')) ];
 }
 function questionsOf(changes) {
  const questions = new Map;
  for (const {action: action, targets: targets, context: context} of changes) {
   const resources = targets.map(({resource: resource}) => resource);
   const key = JSON.stringify([ resources, context ]);
   questions.set(key, {
    actions: [ ...questions.get(key)?.actions ?? [], action ],
    resources: resources,
    context: context
   });
  }
  return [ ...questions.values() ];
 }
 function rolesOfTasks({definition: definition}) {
  const named = [ definition.taskRoleArn, definition.executionRoleArn ];
  return [ ...new Set(named.filter(role => typeof role === 'string' && role !== '')) ];
 }
 function rolesOfBalancers({loadBalancers: loadBalancers}) {
  return [ ...new Set(loadBalancers.flatMap(({infrastructureRole: infrastructureRole}) => infrastructureRole ?? [])) ];
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/doctor/inspect-changes.js
 async function inspectChanges({service: service, strategies: strategies}, {arn: arn, likelyArn: likelyArn, problem: problem}, world) {
  const current = await readCurrent(service, world);
  if (current instanceof errors.s) return {
   findings: [ untried(current.message, void 0) ],
   simulated: void 0,
   unrequested: []
  };
  const shifts = strategies.some(strategy => strategy !== 'rolling');
  const changes = neededChanges(service, current).filter(({need: need}) => need !== 'shift' || shifts);
  const questions = questionsOf(changes);
  if (arn === void 0) return {
   findings: [ untried(problem ?? '', likelyArn) ],
   simulated: void 0,
   unrequested: questions
  };
  try {
   const decisions = [];
   for (const question of questions) decisions.push(...await world.rolePolicies.simulate(arn, question));
   const findings = changes.flatMap(change => judgeChange(change, decisions, strategies));
   return {
    findings: findings,
    simulated: arn,
    unrequested: []
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return {
    findings: [ untried(error.message, arn) ],
    simulated: void 0,
    unrequested: questions
   };
  }
 }
 async function readCurrent({taskDefinition: taskDefinition}, {taskDefinitions: taskDefinitions}) {
  try {
   return await taskDefinitions.find(taskDefinition) ?? new errors.s('not-found', `Task definition ${taskDefinition} does not exist.`);
  } catch (error) {
   if (error instanceof errors.s) return error;
   throw error;
  }
 }
 function untried(problem, arn) {
  return {
   area: 'permissions',
   strategy: void 0,
   check: 'write actions',
   state: 'unknown',
   message: `${CHANGE_ACTIONS.length} write actions were not checked: ${CHANGE_ACTIONS.join(', ')}. ${problem}`,
   ...arn === void 0 ? {
    fix: void 0
   } : howToAsk(arn)
  };
 }
 function howToAsk(arn) {
  return {
   fix: 'Run the commands below with iam:SimulatePrincipalPolicy to check them.',
   statement: {
    Effect: 'Allow',
    Action: [ 'iam:GetRole', 'iam:SimulatePrincipalPolicy' ],
    Resource: [ arn ]
   }
  };
 }
 var policy_statement = __webpack_require__(41503);
 var own_member = __webpack_require__(27437);
 var matches_pattern = __webpack_require__(35330);
 // CONCATENATED MODULE: ./build/src/domain/oidc/judge-trust-policy.js
 const ACTION = 'sts:AssumeRoleWithWebIdentity';
 const ISSUER = 'token.actions.githubusercontent.com';
 function judgeTrustPolicy(policy, claims) {
  const statements = listOf(policy?.Statement);
  const letIn = statements.filter(({Effect: Effect, Action: Action}) => Effect === 'Allow' && textsOf(Action).some(allowsAction));
  if (letIn.length === 0) return {
   kind: 'no-statement',
   problem: `no statement allows ${ACTION}`
  };
  const ours = letIn.filter(({Principal: Principal}) => providersOf(Principal).some(isIssuer));
  if (ours.length === 0) return {
   kind: 'no-statement',
   problem: `no statement that allows ${ACTION} names the provider ${ISSUER}`
  };
  const denial = denialOf(statements, claims);
  if (denial === 'yes') return {
   kind: 'no-statement',
   problem: `a statement denies ${ACTION} to this token`
  };
  const judged = ours.map(({Condition: Condition = {}}) => judge_trust_policy_conditionsOf(Condition, claims));
  const trusting = judged.find(conditions => conditions.every(({holds: holds}) => holds === 'yes'));
  if (trusting !== void 0) return {
   kind: denial === 'no' ? 'trusted' : 'unknown',
   conditions: trusting
  };
  const open = judged.find(conditions => conditions.every(({holds: holds}) => holds !== 'no'));
  return open === void 0 ? {
   kind: 'refused',
   conditions: judged[0] ?? []
  } : {
   kind: 'unknown',
   conditions: open
  };
 }
 function denialOf(statements, claims) {
  const denying = statements.filter(({Effect: Effect, Action: Action, Principal: Principal}) => {
   const isOfAction = Action === void 0 || textsOf(Action).some(allowsAction);
   const isOfProvider = Principal === void 0 || Principal === '*' || providersOf(Principal).some(name => name === '*' || isIssuer(name));
   return Effect === 'Deny' && isOfAction && isOfProvider;
  }).map(({Action: Action, Principal: Principal, Condition: Condition = {}}) => {
   const holds = judge_trust_policy_conditionsOf(Condition, claims).map(condition => condition.holds);
   if (holds.includes('no')) return 'no';
   return Action === void 0 || Principal === void 0 || holds.includes('unknown') ? 'unknown' : 'yes';
  });
  return denying.find(holds => holds === 'yes') ?? denying.find(holds => holds === 'unknown') ?? 'no';
 }
 function providersOf(principal) {
  return textsOf(principal?.Federated);
 }
 function isIssuer(provider) {
  return provider.endsWith(`:oidc-provider/${ISSUER}`);
 }
 function allowsAction(action) {
  return matches(ACTION.toLowerCase(), action.toLowerCase());
 }
 function judge_trust_policy_conditionsOf(condition, claims) {
  return Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys).map(([key, value]) => {
   const name = key.toLowerCase();
   const claim = name.startsWith(`${ISSUER}:`) ? name.slice(ISSUER.length + 1) : name;
   const expected = textsOf(value);
   const got = (0, own_member.n)(claims, claim);
   return {
    name: `${operator} ${key}`,
    claim: claim,
    expected: expected,
    got: got,
    holds: judge_trust_policy_judge(operator, expected, got)
   };
  }));
 }
 function judge_trust_policy_judge(operator, expected, got) {
  const bare = operator.replace(/^For(?:Any|All)Values?:/, '');
  const isOptional = bare.endsWith('IfExists');
  if (got === void 0 && operator.startsWith('ForAllValues:')) return 'yes';
  if (got === void 0 && operator.startsWith('ForAnyValue:')) return 'no';
  if (got === void 0) return isOptional || bare.startsWith('StringNot') ? 'yes' : 'no';
  switch (bare.replace(/IfExists$/, '')) {
  case 'StringEquals':
   return yesNo(expected.includes(got));

  case 'StringEqualsIgnoreCase':
   return yesNo(expected.some(text => text.toLowerCase() === got.toLowerCase()));

  case 'StringLike':
   return yesNo(expected.some(pattern => matches(got, pattern)));

  case 'StringNotEquals':
   return yesNo(!expected.includes(got));

  case 'StringNotLike':
   return yesNo(!expected.some(pattern => matches(got, pattern)));

  default:
   return 'unknown';
  }
 }
 function matches(text, pattern) {
  return (0, matches_pattern.M)(text, pattern, {
   questionMark: 'any-character'
  });
 }
 function yesNo(holds) {
  return holds ? 'yes' : 'no';
 }
 function listOf(value) {
  return Array.isArray(value) ? value : value === void 0 || value === null ? [] : [ value ];
 }
 function textsOf(value) {
  return listOf(value).filter(item => typeof item === 'string');
 }
 // CONCATENATED MODULE: ./build/src/domain/oidc/nested-workflow-claims.js
 const NESTED_WORKFLOWS = [ 'deploy.yml', 'deploy-rolling.yml' ];
 function nestedWorkflowClaims(claims) {
  const {job_workflow_ref: own = '', job_workflow_sha: commit} = claims;
  const [, folder, reference] = /^([^@]+\/\.github\/workflows\/)[^/@]+@(.+)$/.exec(own) ?? [];
  if (folder === void 0 || reference === void 0) return [];
  const references = new Set(commit === void 0 ? [ reference ] : [ reference, commit ]);
  return NESTED_WORKFLOWS.flatMap(file => [ ...references ].map(at => ({
   ...claims,
   job_workflow_ref: `${folder}${file}@${at}`
  })));
 }
 var token_claims = __webpack_require__(81);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/doctor/inspect-identity.js
 const about = (check, state, {message: message, fix: fix}) => ({
  area: 'identity',
  strategy: void 0,
  check: check,
  state: state,
  message: message,
  fix: fix
 });
 async function inspectToken(role, idTokens) {
  try {
   const claims = (0, token_claims.$)(await idTokens.request(role.audience));
   const token = about('OpenID Connect token', 'ok', {
    message: `GitHub issued a token with sub "${claims.sub ?? ''}".`
   });
   return {
    claims: claims,
    findings: [ token ]
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const fix = 'Add permissions: id-token: write to the job, and to every job that calls its workflow. Pull requests from forks get no token.';
   return {
    claims: void 0,
    findings: [ about('OpenID Connect token', 'blocked', {
     message: error.message,
     fix: fix
    }) ]
   };
  }
 }
 function inspectTrust(given, claims, principal) {
  const {trustPolicy: real, problem: problem} = principal ?? {};
  if (given !== void 0) return [ ...judgeClaims(given, claims), ...compare(given, real) ];
  if (real !== void 0) return judgeClaims(real, claims);
  if (problem === void 0) return [];
  const fix = 'Allow iam:GetRole on the role, or set "trust-policy-file".';
  return [ about('trust policy', 'unknown', {
   message: `It could not be read. ${problem}`,
   fix: fix
  }) ];
 }
 function compare(given, real) {
  if (real === void 0 || (0, policy_statement.j)(given, real)) return [];
  const message = 'The trust policy of the role differs from the given one.';
  return [ about('trust policy', 'warning', {
   message: message,
   fix: 'Apply the given policy to the role, or set the policy that the role has.'
  }) ];
 }
 function judgeClaims(policy, claims) {
  const judged = judgeTrustPolicy(policy, claims);
  if (judged.kind === 'no-statement') {
   const fix = 'See docs/oidc.md for a policy to copy.';
   return [ about('trust policy', 'blocked', {
    message: `In the trust policy, ${judged.problem}.`,
    fix: fix
   }) ];
  }
  const isDenialOpen = judged.kind === 'unknown' && judged.conditions.every(({holds: holds}) => holds === 'yes');
  const denial = about('trust policy', 'unknown', {
   message: 'It has a Deny statement, which is not evaluated here.',
   fix: 'Compare that statement with the token manually.'
  });
  return [ ...judged.conditions.map(condition => judgeCondition(condition)), ...isDenialOpen ? [ denial ] : [], ...judgeNested(policy, claims, judged) ];
 }
 function judgeNested(policy, claims, {conditions: conditions}) {
  if (!conditions.some(({claim: claim}) => claim === WORKFLOW)) return [];
  const nested = nestedWorkflowClaims(claims).map(each => ({
   workflow: each.job_workflow_ref ?? '',
   isTrusted: holdsFor(WORKFLOW, judgeTrustPolicy(policy, each))
  }));
  if (nested.length === 0) return [];
  const namesOf = kept => kept.map(({workflow: workflow}) => `"${workflow}"`).join(', ');
  const others = nested.filter(({isTrusted: isTrusted}) => !isTrusted);
  if (others.length === 0) return [ about(NESTED, 'ok', {
   message: `Trusted for every value that the token may contain: ${namesOf(nested)}.`
  }) ];
  return [ about(NESTED, 'warning', {
   message: `Jobs called by pipeline.yml or promote.yml would be denied if their token contains ${namesOf(others)}.`,
   fix: `Add ${namesOf(others)} to the values of job_workflow_ref if you call those workflows.`
  }) ];
 }
 const WORKFLOW = 'job_workflow_ref';
 const NESTED = `${WORKFLOW} of nested jobs`;
 function holdsFor(claim, judged) {
  if (judged.kind === 'no-statement') return false;
  return judged.conditions.filter(condition => condition.claim === claim).every(({holds: holds}) => holds === 'yes');
 }
 function judgeCondition({name: name, claim: claim, expected: expected, got: got, holds: holds}) {
  const isNegated = name.startsWith('StringNot');
  const wanted = expected.map(text => `"${text}"`).join(' or ');
  const said = got === void 0 ? `the token has no claim ${claim}` : `the token has "${got}"`;
  const message = `Expected ${isNegated ? 'anything but ' : ''}${wanted}; ${said}.`;
  if (holds === 'yes') return about(name, 'ok', {
   message: message
  });
  if (holds === 'unknown') return about(name, 'unknown', {
   message: message,
   fix: 'This condition is not evaluated here. Compare it manually.'
  });
  if (isNegated) return about(name, 'blocked', {
   message: message,
   fix: `The policy excludes this value of ${claim}. Call another workflow.`
  });
  const fix = got === void 0 ? `Remove this condition, or add ${claim} to the token (docs/oidc.md).` : `Add "${got}" to the values of ${name}, if this job may assume the role.`;
  return about(name, 'blocked', {
   message: message,
   fix: fix
  });
 }
 function judgeRole(role, answer) {
  const check = role === void 0 ? 'credentials' : `role ${role.arn}`;
  if (answer instanceof errors.s) return about(check, 'blocked', {
   message: answer.message
  });
  return about(check, 'ok', {
   message: `AWS calls use ${answer.arn}.`
  });
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/iam/read-grant.js
 function readGrant(action, {arn: arn, cluster: cluster, name: name}) {
  const [, partition = '', , region = '', account = ''] = arn.split(':');
  const allow = Resource => ({
   Effect: 'Allow',
   Action: [ action ],
   Resource: Resource
  });
  const ecs = resource => `arn:${partition}:ecs:${region}:${account}:${resource}`;
  const clusterName = cluster.slice(cluster.lastIndexOf('/') + 1);
  const isOf = statement => NEEDED_ACTIONS[statement].some(each => each === action);
  if (isOf('ReadService')) {
   const parts = [ 'service-deployment', 'service-revision' ].map(part => ecs(`${part}/${clusterName}/${name}/*`));
   return allow([ arn, ...parts ]);
  }
  if (isOf('ReadTasks')) return {
   ...allow([ '*' ]),
   Condition: {
    ArnEquals: {
     'ecs:cluster': ecs(`cluster/${clusterName}`)
    }
   }
  };
  if (isOf('ReadLogs')) return allow([ `arn:${partition}:logs:${region}:${account}:log-group:*:log-stream:*` ]);
  return allow([ '*' ]);
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/doctor/inspect-permissions.js
 const MINUTE = 6e4;
 const inspect_permissions_about = (check, state, {message: message, fix: fix, statement: statement}) => ({
  area: 'permissions',
  strategy: void 0,
  check: check,
  state: state,
  message: message,
  fix: fix,
  statement: statement
 });
 async function inspectPermissions(service, world) {
  const deployments = await ask(() => world.serviceDeployments.list(service.cluster, service.name, void 0));
  const probes = probesOf(service, {
   world: world,
   deployment: deployments instanceof errors.s ? void 0 : deployments[0]
  });
  return Promise.all(READ_ACTIONS.map(action => probe(action, {
   call: probes.get(action),
   service: service
  })));
 }
 async function ask(call) {
  try {
   return await call();
  } catch (error) {
   if (error instanceof errors.s) return error;
   throw error;
  }
 }
 function probesOf(service, {world: world, deployment: deployment}) {
  const {services: services, serviceDeployments: serviceDeployments, router: router, metrics: metrics, clock: clock} = world;
  const {cluster: cluster, name: name, taskDefinition: taskDefinition} = service;
  const [balancer] = service.loadBalancers;
  const to = Math.floor(clock.now() / MINUTE) * MINUTE;
  const window = {
   from: to - MINUTE,
   to: to,
   slowerThanMilliseconds: [],
   errorSource: 'target',
   series: []
  };
  const probes = new Map([ [ 'ecs:DescribeServices', () => services.find(cluster, name) ], [ 'ecs:DescribeTaskDefinition', () => world.taskDefinitions.find(taskDefinition) ], [ 'ecs:ListTasks', () => world.tasks.stoppedOf(cluster, name, 'ecs-svc/0') ], [ 'ecs:ListServiceDeployments', () => serviceDeployments.list(cluster, name, void 0) ], [ 'cloudwatch:DescribeAlarms', () => metrics.alarms([ 'deploy-kit-doctor' ]) ] ]);
  if (deployment !== void 0) {
   probes.set('ecs:DescribeServiceDeployments', () => serviceDeployments.observe(deployment));
   probes.set('ecs:DescribeServiceRevisions', () => placeOf(deployment, world));
  }
  if (balancer === void 0) return probes;
  const {targetGroup: targetGroup, productionRule: productionRule} = balancer;
  probes.set('elasticloadbalancing:DescribeTargetGroups', () => router.loadBalancerOf(targetGroup));
  probes.set('elasticloadbalancing:DescribeTargetHealth', () => router.targets(targetGroup));
  probes.set('cloudwatch:GetMetricData', () => metrics.read({
   ...window,
   targetGroups: [ targetGroup ]
  }));
  if (productionRule !== void 0) probes.set('elasticloadbalancing:DescribeRules', () => router.split(productionRule));
  return probes;
 }
 async function placeOf(deployment, {serviceDeployments: serviceDeployments}) {
  const revision = (await serviceDeployments.observe(deployment))?.targetRevision;
  return revision === void 0 ? void 0 : serviceDeployments.placement(revision);
 }
 async function probe(action, {call: call, service: service}) {
  if (call === void 0) return inspect_permissions_about(action, 'unknown', {
   message: 'Not checked: the service has no resource for this call.'
  });
  const answer = await ask(call);
  if (!(answer instanceof errors.s)) return inspect_permissions_about(action, 'ok', {
   message: 'Allowed: the call succeeded.'
  });
  if (answer.code === 'access-denied' && answer.message.includes(action)) return inspect_permissions_about(action, 'blocked', {
   message: answer.message,
   fix: 'Add the statement below to the policy of the role.',
   statement: readGrant(action, service)
  });
  const unread = inspect_permissions_about(action, 'unknown', {
   message: answer.message
  });
  return answer.code === 'access-denied' || answer.code === 'not-implemented' ? unread : {
   ...unread,
   area: 'service'
  };
 }
 var describe_missing_alarm = __webpack_require__(3995);
 var left_behind = __webpack_require__(42880);
 var rolling_obstacles = __webpack_require__(20974);
 var refuse_service = __webpack_require__(99517);
 var refuse_standstill = __webpack_require__(32318);
 var inspect_rolling_obstacles = __webpack_require__(45610);
 var inspect_before = __webpack_require__(16960);
 var read_readiness = __webpack_require__(64918);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/doctor/inspect-readiness.js
 const inspect_readiness_about = (strategy, state, {check: check, message: message, fix: fix}) => ({
  area: 'service',
  strategy: strategy,
  check: check,
  state: state,
  message: message,
  fix: fix
 });
 async function inspectReadiness(strategies, {service: service, gates: gates}, world) {
  const looks = strategies.map(async strategy => {
   try {
    const found = strategy === 'rolling' ? await inspectRollingState(service, world) : await inspectShift(strategy, {
     service: service,
     gates: gates
    }, world);
    const isFree = found.every(({state: state}) => state === 'warning');
    const message = 'All preflight checks of a deployment pass.';
    return isFree ? [ inspect_readiness_about(strategy, 'ok', {
     check: 'readiness',
     message: message
    }), ...found ] : found;
   } catch (error) {
    if (!(error instanceof errors.s)) throw error;
    return [ inspect_readiness_about(strategy, 'unknown', {
     check: 'readiness',
     message: `It could not be read. ${error.message}`
    }) ];
   }
  });
  return (await Promise.all(looks)).flat();
 }
 async function inspectRollingState({cluster: cluster, name: name}, world) {
  const {services: services, metrics: metrics} = world;
  const seen = await services.find(cluster, name);
  const way = seen && await (0, inspect_rolling_obstacles.u)(seen, world);
  const snapshot = seen && way && (0, left_behind.a3)(way.left, seen);
  const decision = snapshot && (0, rolling_obstacles.Kz)(way, {
   service: snapshot,
   policy: CAUTIOUS
  });
  const refusal = (0, refuse_service.IF)({
   cluster: cluster,
   service: name,
   desiredCount: void 0
  }, snapshot, 'deploy') ?? (decision?.kind === 'refuse' ? decision.ending : void 0) ?? (snapshot && (0, 
  refuse_service.yo)({
   cluster: cluster,
   service: name
  }, snapshot));
  if (refusal !== void 0 || snapshot === void 0) return [ inspect_readiness_about('rolling', 'blocked', {
   check: refusal?.reasonCode ?? 'service',
   message: refusal?.reason ?? '',
   ...TO_DO[refusal?.reasonCode ?? '']
  }) ];
  const standstill = (0, refuse_standstill.Z)(snapshot, snapshot.desiredCount);
  const guarding = snapshot.alarms?.enabled === true ? snapshot.alarms.names : [];
  const states = guarding.length === 0 ? new Map : await metrics.alarms(guarding);
  return [ ...seen === void 0 ? [] : warnOfLeft('rolling', seen), ...standstill === void 0 ? [] : [ inspect_readiness_about('rolling', 'blocked', {
   check: 'replacement',
   message: standstill.reason
  }) ], ...guarding.flatMap(alarm => inspectAlarm(alarm, states.get(alarm))), ...warnOfBreaker(snapshot) ];
 }
 const CAUTIOUS = {
  purpose: 'deploy',
  onRunning: 'refuse'
 };
 const TO_DO = {
  'another-deployment-running': {
   fix: 'A deployment waits until it ends (on-running: wait). To deploy now, set on-running: supersede, or run rollback.yml.'
  },
  'wrong-strategy': {
   fix: 'Use strategy: blue-green or canary, or set the strategy of the service to ROLLING.'
  },
  preflight: {
   fix: 'Use strategy: blue-green or canary.'
  }
 };
 function warnOfLeft(strategy, {deploymentConfiguration: deploymentConfiguration, tags: tags}) {
  const left = (0, left_behind.jK)(deploymentConfiguration, tags);
  const fix = 'No action is needed.';
  if (left.kind === 'configuration') return [ inspect_readiness_about(strategy, 'warning', {
   check: 'left behind',
   message: (0, left_behind.$h)(left, 'the next run'),
   fix: fix
  }) ];
  if (left.kind === 'nothing') return [];
  const message = `An earlier rollout left the tags ${left.keys.join(', ')} on the service. The next run removes them.`;
  return [ inspect_readiness_about(strategy, 'warning', {
   check: 'left behind',
   message: message,
   fix: fix
  }) ];
 }
 function inspectAlarm(alarm, state) {
  if (state === void 0) return [ inspect_readiness_about('rolling', 'warning', {
   check: 'alarm',
   message: (0, describe_missing_alarm.F)(alarm, 'deployment')
  }) ];
  if (state !== 'ALARM') return [];
  return [ inspect_readiness_about('rolling', 'blocked', {
   check: 'alarm',
   message: `Alarm ${alarm} is already in ALARM, so ECS would ignore it for the whole deployment.`,
   fix: 'Resolve it first, or set alarms: none.'
  }) ];
 }
 function warnOfBreaker({circuitBreaker: circuitBreaker}) {
  if (circuitBreaker?.enabled === true && circuitBreaker.rollback) return [];
  const message = 'ECS would not roll back a bad revision if the run is interrupted: the circuit breaker is off, or has no rollback.';
  return [ inspect_readiness_about('rolling', 'warning', {
   check: 'circuit breaker',
   message: message,
   fix: 'Set circuit-breaker: rollback, or turn it on in the service.'
  }) ];
 }
 async function inspectShift(strategy, {service: service, gates: gates}, world) {
  const current = await (0, inspect_before.$)(void 0, service, world);
  const spec = {
   service: {
    alarms: void 0
   },
   plan: {
    gates: gates
   },
   onRunning: 'refuse',
   purpose: 'deploy'
  };
  const left = (0, left_behind.jK)(service.deploymentConfiguration, service.tags);
  const settled = {
   ...service,
   deploymentConfiguration: (0, left_behind.RQ)(left, service.deploymentConfiguration)
  };
  const findings = await (0, inspect_before.e)(spec, {
   service: settled,
   current: current
  }, world);
  const lacks = findings.some(({code: code}) => read_readiness.O.includes(code));
  const plan = lacks ? await (0, read_readiness.H)(settled, world) : {
   kind: 'ready'
  };
  const fix = (0, describe_readiness.q4)(plan);
  const found = findings.map(({severity: severity, code: code, message: message}) => {
   const finding = inspect_readiness_about(strategy, severity === 'blocks' ? 'blocked' : 'warning', {
    check: code,
    message: message,
    ...code === 'deployment' ? TO_DO['another-deployment-running'] : {},
    ...read_readiness.O.includes(code) && fix !== void 0 ? {
     fix: fix
    } : {}
   });
   return plan.kind === 'commands' && read_readiness.O.includes(code) ? {
    ...finding,
    commands: plan.lines
   } : finding;
  });
  return current.kind === 'nothing' ? [ ...warnOfLeft(strategy, service), ...found ] : found;
 }
 var running_sides = __webpack_require__(79652);
 var doctor_judge = __webpack_require__(15098);
 var source_findings = __webpack_require__(22659);
 // CONCATENATED MODULE: ./build/src/actions/doctor/run.js
 async function examine(inputs, dependencies) {
  const {log: log, summary: summary, idTokens: idTokens} = dependencies;
  const strategies = inputs.strategy === void 0 ? doctor_finding._ : [ inputs.strategy ];
  const {role: role, trustPolicy: trustPolicy} = inputs;
  const token = role === void 0 ? void 0 : await inspectToken(role, idTokens);
  const seen = await inspectWorld(inputs, strategies, dependencies);
  const trust = token?.claims === void 0 ? [] : inspectTrust(trustPolicy, token.claims, seen.principal);
  const findings = [ ...token?.findings ?? [], ...trust, ...seen.findings ];
  const {readiness: readiness, verdict: verdict, reason: reason} = (0, doctor_judge.S)(strategies, findings);
  for (const finding of findings) log.line((0, doctor_judge.c)(finding));
  const [commands] = findings.flatMap(finding => finding.commands === void 0 ? [] : [ finding.commands ]);
  if (commands !== void 0) for (const line of [ `${(0, describe_readiness.OT)(inputs.service)}:`, ...commands ]) log.line(line);
  if (verdict === 'ready') log.line(`ready: ${reason}`);
  const claims = token?.claims;
  await summary.append((0, render_doctor_summary.Y)({
   service: inputs.service,
   verdict: verdict,
   reason: reason,
   findings: findings,
   claims: claims,
   principal: seen.principal?.likelyArn,
   simulated: seen.simulated,
   unrequested: seen.unrequested
  }));
  return {
   outputs: {
    verdict: verdict,
    reason: reason,
    rolling: readiness.get('rolling') ?? '',
    canary: readiness.get('canary') ?? '',
    'blue-green': readiness.get('blue-green') ?? '',
    findings: JSON.stringify({
     schema: 'deploy-kit/doctor@1',
     service: inputs.service,
     cluster: inputs.cluster,
     verdict: verdict,
     findings: findings
    })
   },
   ...verdict === 'ready' ? {} : {
    failure: reason
   }
  };
 }
 const NOTHING = {
  principal: void 0,
  simulated: void 0,
  unrequested: []
 };
 async function inspectWorld({role: role, cluster: cluster, service: name, gates: gates}, strategies, {connect: connect}) {
  try {
   const world = await connect();
   const caller = await world.caller.arn();
   const identity = judgeRole(role, {
    arn: caller
   });
   const [principal, service] = await Promise.all([ findPrincipal(role, {
    caller: caller,
    rolePolicies: world.rolePolicies
   }), readService({
    cluster: cluster,
    name: name
   }, world) ]);
   if ('finding' in service) return {
    ...NOTHING,
    principal: principal,
    findings: [ identity, service.finding ]
   };
   const [permissions, changes, readiness, sources] = await Promise.all([ inspectPermissions(service, world), inspectChanges({
    service: service,
    strategies: strategies
   }, principal, world), inspectReadiness(strategies, {
    service: service,
    gates: gates
   }, world), (0, source_findings.I)({
    gates: gates,
    strategies: strategies
   }, {
    connect: world.connectSources,
    clock: world.clock,
    readSides: () => (0, running_sides.C)(service, world)
   }) ]);
   return {
    principal: principal,
    simulated: changes.simulated,
    unrequested: changes.unrequested,
    findings: [ identity, ...permissions, ...changes.findings, ...readiness, ...sources ]
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return {
    ...NOTHING,
    findings: [ judgeRole(role, error) ]
   };
  }
 }
 async function readService({cluster: cluster, name: name}, {services: services}) {
  const finding = (state, message) => ({
   finding: {
    area: 'service',
    strategy: void 0,
    check: 'service',
    state: state,
    message: message,
    fix: void 0
   }
  });
  try {
   const service = await services.find(cluster, name);
   const message = `Service ${name} in cluster ${cluster} does not exist in this account and region. Check the names and the region.`;
   return service ?? finding('blocked', message);
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return finding('blocked', error.message);
  }
 }
}),

/***/ 32318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => refuseStandstill
 });
 var _replacement_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70391);
 var _domain_text_count_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);
 function refuseStandstill(service, desiredCount) {
  const {name: name, deploymentConfiguration: deploymentConfiguration, scheduling: scheduling, runningCount: runningCount} = service;
  if (runningCount < desiredCount || (0, _replacement_room_js__WEBPACK_IMPORTED_MODULE_0__.AB)(deploymentConfiguration, {
   desiredCount: desiredCount,
   scheduling: scheduling
  })) return;
  const {minimumPercent: minimumPercent, maximumPercent: maximumPercent} = (0, _replacement_room_js__WEBPACK_IMPORTED_MODULE_0__.J9)(deploymentConfiguration, scheduling);
  return {
   verdict: 'failed',
   reasonCode: 'preflight',
   reason: `ECS could not replace any task of service ${name}: of ${(0, _domain_text_count_of_js__WEBPACK_IMPORTED_MODULE_1__.p)(desiredCount, 'task')}, minimumHealthyPercent ${minimumPercent} allows it to stop none, and ` + `maximumPercent ${maximumPercent} lets it start none. Raise the maximum (200 is usual), lower the minimum, or set the input "desired-count".`
  };
 }
}),

/***/ 67081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => familyOf
 });
 function familyOf({family: family}) {
  return typeof family === 'string' ? family : '';
 }
})

};
