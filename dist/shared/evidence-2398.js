import { modules as shared0 } from './gate-m86819.js';
export const id = 2398;
export const ids = [2398];
export const modules = {
...shared0,

/***/ 84035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  J: () => lastingFirst,
  Y: () => inspectService
 });
 var _readiness_describe_readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22798);
 var _service_describe_missing_alarm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3995);
 function inspectService(facts) {
  const {service: service} = facts;
  const blocking = [ ...inspectState(service), ...inspectDeployment(facts), ...inspectAlarms(facts) ];
  const {length: length} = service.loadBalancers;
  if (length === 0) return [ ...blocking, blocks('load-balancer', `Service ${service.name} has no load balancer, so there is no traffic to shift. Use strategy: rolling.`) ];
  const balancers = service.loadBalancers.flatMap((_, index) => inspectBalancer(facts, index));
  return [ ...blocking, ...length > 1 ? inspectGates(facts) : [], ...balancers ];
 }
 function inspectBalancer(facts, index) {
  const {name: name, loadBalancers: loadBalancers} = facts.service;
  const {targetGroup: targetGroup = '', alternateTargetGroup: alternateTargetGroup, productionRule: productionRule} = loadBalancers[index] ?? {};
  if (alternateTargetGroup !== void 0 && productionRule !== void 0) return inspectRule(facts, productionRule, [ targetGroup, alternateTargetGroup ]);
  const missing = `loadBalancers[${index}].advancedConfiguration of service ${name} has no alternate target group or no production listener rule`;
  return [ blocks('load-balancer', `${missing}. Canary and blue-green require both. Prepare the service (${_readiness_describe_readiness_js__WEBPACK_IMPORTED_MODULE_0__.fk}), or use strategy: rolling.`) ];
 }
 function inspectGates({service: {name: name, loadBalancers: loadBalancers}, gatesOnTraffic: gatesOnTraffic}) {
  if (gatesOnTraffic.length === 0) return [];
  const gates = gatesOnTraffic.map(gate => `"${gate}"`).join(', ');
  const message = `Service ${name} has ${loadBalancers.length} load balancer target groups, but gates on traffic (${gates}) support only one. Use gates of kind alarms and http, or use strategy: rolling.`;
  return [ blocks('load-balancer', message) ];
 }
 function inspectState(service) {
  const findings = [];
  if (service.controller !== 'ECS') findings.push(blocks('controller', `Service ${service.name} uses the ${service.controller} deployment controller, but canary and blue-green require ECS. Use strategy: rolling.`));
  if (service.status !== 'ACTIVE') findings.push(blocks('inactive', `Service ${service.name} is ${service.status}. Deploy to an ACTIVE service.`));
  if (service.desiredCount === 0) findings.push(blocks('no-tasks', `Service ${service.name} is scaled to zero, so no canary task would start. Increase its desired count first.`));
  return findings;
 }
 function inspectDeployment({foreignDeployment: foreignDeployment}) {
  if (foreignDeployment === void 0) return [];
  return [ blocks('deployment', foreignDeployment) ];
 }
 function inspectAlarms({guardingAlarms: guardingAlarms, alarms: alarms}) {
  return guardingAlarms.flatMap(name => {
   const state = alarms.get(name);
   if (state === void 0) return blocks('alarm', (0, _service_describe_missing_alarm_js__WEBPACK_IMPORTED_MODULE_1__.F)(name, 'rollout'));
   return state === 'ALARM' ? blocks('alarm', `Alarm ${name} is already in ALARM, so ECS would ignore it for the whole deployment. Resolve it first.`) : [];
  });
 }
 function inspectRule({production: rules, healthyTargets: healthyTargets, currentTargetGroups: currentTargetGroups}, rule, groups) {
  const production = rules.get(rule);
  if (production === void 0) return [ blocks('rule', `Listener rule ${rule} does not exist or has no forward action, so ECS cannot shift its traffic. Correct productionListenerRule.`) ];
  const findings = [];
  const third = [ ...production.weights.keys() ].filter(group => !groups.includes(group));
  if (third.length > 0) findings.push(blocks('third-group', `Listener rule ${rule} forwards to a third target group, ${third.join(', ')}, but ECS supports exactly two. Remove it from the rule.`));
  const serving = [ ...production.weights ].filter(([, weight]) => weight > 0).map(([group]) => group);
  if (serving.length !== 1) findings.push(blocks('serving-groups', `Listener rule ${rule} sends traffic to ${serving.length} target groups. At the start, exactly one must receive traffic, or ECS rolls back. Set the weight of the other to 0.`));
  for (const group of serving) {
   if ((healthyTargets.get(group) ?? 0) === 0) findings.push(blocks('health', `Target group ${group} receives production traffic but has no healthy target, so the canary cannot be compared. Make its targets healthy first.`));
   if (currentTargetGroups !== void 0 && !currentTargetGroups.includes(group)) findings.push(blocks('serving-groups', `Target group ${group} receives production traffic, but the live revision is in ${currentTargetGroups.join(', ')}. Correct the weights of the listener rule.`));
  }
  if (production.sticky) findings.push({
   severity: 'warns',
   code: 'sticky',
   message: `Listener rule ${rule} is sticky, so clients keep their target group regardless of the weights. Gates evaluate the measured share.`
  });
  return findings;
 }
 function blocks(code, message) {
  return {
   severity: 'blocks',
   code: code,
   message: message
  };
 }
 const PASSING = [ 'deployment', 'alarm', 'health' ];
 function lastingFirst(findings) {
  const isPassing = ({code: code}) => PASSING.includes(code);
  return [ ...findings.filter(finding => !isPassing(finding)), ...findings.filter(isPassing) ];
 }
}),

/***/ 64918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  O: () => OF_PREPARATION,
  H: () => readReadiness
 });
 var errors = __webpack_require__(33047);
 var readiness_attachment = __webpack_require__(90159);
 var document_document = __webpack_require__(15785);
 var shell_word = __webpack_require__(9427);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/readiness/readiness-commands.js
 const ROLE_POLICY = 'AmazonECSInfrastructureRolePolicyForLoadBalancers';
 const LONGEST_ROLE_NAME = 64;
 const LONGEST_GROUP_NAME = 32;
 const SUFFIX = '-alternate';
 function createGroup(group, variable) {
  const {healthCheck: check} = group;
  const words = [ ...flag('--name', alternateName(group)), ...flag('--protocol', group.protocol), ...flag('--protocol-version', group.protocolVersion), ...flag('--port', group.port), ...flag('--vpc-id', group.vpc), ...flag('--target-type', group.targetType), ...flag('--ip-address-type', group.ipAddressType), ...flag('--health-check-protocol', check.protocol), ...flag('--health-check-port', check.port), ...flag('--health-check-path', check.path), ...flag('--health-check-interval-seconds', check.intervalSeconds), ...flag('--health-check-timeout-seconds', check.timeoutSeconds), ...flag('--healthy-threshold-count', check.healthyThreshold), ...flag('--unhealthy-threshold-count', check.unhealthyThreshold), ...flag('--matcher', check.matcher && JSON.stringify(check.matcher)), "--query 'TargetGroups[0].TargetGroupArn'", '--output text' ];
  const attributes = `aws elbv2 describe-target-group-attributes --target-group-arn ${(0, 
  shell_word.r)(group.arn)} --query 'Attributes[?Value]' --output json`;
  const target = (0, shell_word.r)({
   variable: variable
  });
  return [ `${variable}=$(aws elbv2 create-target-group ${words.join(' ')})`, `aws elbv2 modify-target-group-attributes --target-group-arn ${target} --attributes "$(${attributes})" --query 'length(Attributes)'` ];
 }
 function alternateName({name: name, arn: arn}) {
  const room = LONGEST_GROUP_NAME - SUFFIX.length;
  if (name.length <= room) return `${name}${SUFFIX}`;
  const id = `-${arn.slice(-6)}`;
  return `${name.slice(0, room - id.length)}${id}${SUFFIX}`;
 }
 function changeRule({arn: arn, listener: listener, isDefault: isDefault, actions: actions}, group, alternate) {
  const parts = actions.flatMap((action, index) => [ index === 0 ? '[' : ',', ...weighAction(action, {
   group: group,
   alternate: alternate
  }) ]);
  const words = (0, shell_word.r)(...joinTexts([ ...parts, ']' ]));
  return isDefault ? `aws elbv2 modify-listener --listener-arn ${(0, shell_word.r)(listener)} --default-actions ${words} --query 'Listeners[0].ListenerArn'` : `aws elbv2 modify-rule --rule-arn ${(0, 
  shell_word.r)(arn)} --actions ${words} --query 'Rules[0].RuleArn'`;
 }
 function weighAction(action, {group: group, alternate: alternate}) {
  if (action.Type === 'authenticate-oidc' && (0, document_document.Gv)(action.AuthenticateOidcConfig)) {
   const AuthenticateOidcConfig = {
    ...action.AuthenticateOidcConfig,
    UseExistingClientSecret: true
   };
   return [ JSON.stringify({
    ...action,
    AuthenticateOidcConfig: AuthenticateOidcConfig
   }) ];
  }
  if (action.Type !== 'forward') return [ JSON.stringify(action) ];
  const rest = Object.entries(action).filter(([name]) => name !== 'TargetGroupArn' && name !== 'ForwardConfig');
  const config = (0, document_document.Gv)(action.ForwardConfig) ? Object.entries(action.ForwardConfig) : [];
  const kept = config.filter(([name]) => name !== 'TargetGroups');
  const own = JSON.stringify({
   TargetGroupArn: group,
   Weight: 1
  });
  return [ `${JSON.stringify(Object.fromEntries(rest)).slice(0, -1)},"ForwardConfig":{"TargetGroups":[${own},{"TargetGroupArn":"`, inJson(alternate), `","Weight":0}]${kept.length === 0 ? '' : `,${JSON.stringify(Object.fromEntries(kept)).slice(1, -1)}`}}}` ];
 }
 function changeService(service, balancers) {
  const {cluster: cluster, name: name} = service;
  const known = balancers.map(({balancer: balancer}) => balancer.infrastructureRole);
  const role = known.every(one => one !== void 0) ? [] : createRole(service);
  const parts = balancers.flatMap(({balancer: balancer, alternate: alternate, rule: rule}, index) => {
   const [separator, own] = [ index === 0 ? '[' : ',', balancer.infrastructureRole ];
   const {targetGroup: targetGroup, containerName: containerName, containerPort: containerPort, testRule: testRule} = balancer;
   const head = JSON.stringify({
    targetGroupArn: targetGroup,
    containerName: containerName,
    containerPort: containerPort
   }).slice(0, -1);
   const rules = JSON.stringify({
    productionListenerRule: rule,
    testListenerRule: testRule
   }).slice(1, -1);
   return [ `${separator}${head},"advancedConfiguration":{"alternateTargetGroupArn":"`, inJson(alternate), `",${rules},"roleArn":"`, inJson(own ?? {
    variable: 'role'
   }), '"}}' ];
  });
  const target = `--cluster ${(0, shell_word.r)(cluster)}`;
  return [ ...role, `aws ecs update-service ${target} --service ${(0, shell_word.r)(name)} --load-balancers ${(0, 
  shell_word.r)(...joinTexts([ ...parts, ']' ]))} --query service.serviceArn`, `aws ecs wait services-stable ${target} --services ${(0, 
  shell_word.r)(name)}` ];
 }
 function createRole({arn: arn, name: name}) {
  const partition = arn.split(':')[1] ?? 'aws';
  const role = (0, shell_word.r)(`${name.slice(0, LONGEST_ROLE_NAME - '-load-balancer'.length)}-load-balancer`);
  const Principal = {
   Service: 'ecs.amazonaws.com'
  };
  const Statement = [ {
   Effect: 'Allow',
   Principal: Principal,
   Action: 'sts:AssumeRole'
  } ];
  const trust = (0, shell_word.r)(JSON.stringify({
   Version: '2012-10-17',
   Statement: Statement
  }));
  const answer = '--query Role.Arn --output text';
  return [ `role=$(aws iam get-role --role-name ${role} ${answer} 2>/dev/null || aws iam create-role --role-name ${role} --assume-role-policy-document ${trust} ${answer})`, `aws iam attach-role-policy --role-name ${role} --policy-arn ${(0, 
  shell_word.r)(`arn:${partition}:iam::aws:policy/${ROLE_POLICY}`)}` ];
 }
 function subshell({arn: arn}, commands) {
  const region = (0, shell_word.r)(arn.split(':')[3] ?? '');
  return [ '(', 'set -eu', `export AWS_REGION=${region} AWS_DEFAULT_REGION=${region} AWS_PAGER=''`, ...commands, ')' ];
 }
 function flag(name, value) {
  return value === void 0 ? [] : [ `${name} ${(0, shell_word.r)(String(value))}` ];
 }
 function inJson(part) {
  return typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : part;
 }
 function joinTexts(parts) {
  return parts.reduce((joined, part) => {
   const last = joined.at(-1);
   return typeof last === 'string' && typeof part === 'string' ? [ ...joined.slice(0, -1), last + part ] : [ ...joined, part ];
  }, []);
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/readiness/plan-readiness.js
 function isReady(loadBalancers) {
  return loadBalancers.every(({alternateTargetGroup: alternateTargetGroup, productionRule: productionRule, infrastructureRole: infrastructureRole}) => alternateTargetGroup !== void 0 && productionRule !== void 0 && infrastructureRole !== void 0);
 }
 function planReadiness({service: service, attachments: attachments}) {
  const {loadBalancers: loadBalancers} = service;
  if (loadBalancers.length === 0) return byHand('Canary and blue/green require a load balancer.');
  if (isReady(loadBalancers)) return {
   kind: 'ready'
  };
  const entries = [];
  for (const [index, balancer] of loadBalancers.entries()) {
   const entry = planEntry(balancer, {
    index: index,
    attachment: attachments.get(balancer.targetGroup)
   });
   if (typeof entry === 'string') return byHand(entry);
   entries.push(entry);
  }
  const commands = [ ...entries.flatMap(({lines: lines}) => lines), ...changeService(service, entries) ];
  return {
   kind: 'commands',
   lines: subshell(service, commands)
  };
 }
 function planEntry(balancer, {index: index, attachment: attachment}) {
  const {targetGroup: targetGroup, containerName: containerName, containerPort: containerPort} = balancer;
  const place = `loadBalancers[${index}]`;
  if (attachment === void 0) return `The target group of ${place} could not be read.`;
  if (containerName === void 0 || containerPort === void 0) return `${place} has no container name and port.`;
  const {group: group} = attachment;
  if (group.protocol !== 'HTTP' && group.protocol !== 'HTTPS') return `Target group ${group.name} does not belong to an Application Load Balancer (protocol: ${group.protocol ?? 'unknown'}).`;
  const rule = chooseRule(balancer, attachment);
  if (typeof rule === 'string') return rule;
  const others = (0, readiness_attachment.G)(rule).filter(({arn: arn}) => arn !== targetGroup);
  if (others.length > 1 || others.some(({weight: weight}) => weight > 0)) return `Listener rule ${rule.arn} also forwards to other target groups. ECS needs exactly two target groups, with all weight on the service's own.`;
  const known = balancer.alternateTargetGroup ?? others[0]?.arn;
  const variable = index === 0 ? 'alternate' : `alternate_${index + 1}`;
  const alternate = known ?? {
   variable: variable
  };
  const made = known === void 0 ? createGroup(group, variable) : [];
  return {
   balancer: balancer,
   alternate: alternate,
   rule: rule.arn,
   lines: [ ...made, changeRule(rule, targetGroup, alternate) ]
  };
 }
 function chooseRule({productionRule: productionRule}, {group: group, rules: rules}) {
  const [rule, ...more] = rules;
  if (rule === void 0) return `No listener rule forwards to target group ${group.name}.`;
  if (more.length > 0) return `${rules.length} listener rules forward to target group ${group.name}, but ECS shifts only one rule. Merge them into one rule, or redirect HTTP to HTTPS. The rules are ${rules.map(({arn: arn}) => arn).join(', ')}.`;
  if (productionRule !== void 0 && productionRule !== rule.arn) return `productionListenerRule is ${productionRule}, but ${rule.arn} forwards to target group ${group.name}.`;
  return rule;
 }
 function byHand(reason) {
  return {
   kind: 'by-hand',
   reason: reason
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/configuration/read-readiness.js
 const OF_PREPARATION = [ 'load-balancer', 'role' ];
 async function readReadiness(service, {router: router}) {
  const {loadBalancers: loadBalancers} = service;
  if (loadBalancers.length === 0 || isReady(loadBalancers)) return planReadiness({
   service: service,
   attachments: new Map
  });
  try {
   const groups = [ ...new Set(loadBalancers.map(({targetGroup: targetGroup}) => targetGroup)) ].filter(group => group !== '');
   const read = await Promise.all(groups.map(async group => [ group, await router.attachmentOf(group) ]));
   const known = read.filter(entry => entry[1] !== void 0);
   return planReadiness({
    service: service,
    attachments: new Map(known)
   });
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return {
    kind: 'by-hand',
    reason: `The load balancer could not be read. ${error.message}`
   };
  }
 }
}),

/***/ 75296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  y: () => inspectMetrics,
  t: () => warnOfUnread
 });
 var errors = __webpack_require__(33047);
 var join_sentences = __webpack_require__(78309);
 var tolerates_until = __webpack_require__(39308);
 var windows_of_gate = __webpack_require__(45955);
 var attribute_errors = __webpack_require__(31267);
 var format_figures = __webpack_require__(24461);
 var judged_window = __webpack_require__(95482);
 var duration = __webpack_require__(80521);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/traffic-shift/inspect-traffic.js
 const LONGEST_BAKE_SECONDS = 86400;
 function inspectTraffic({gates: gates, steps: steps, bakeMaxSeconds: bakeMaxSeconds}, {perMinute: perMinute, hours: hours}) {
  const minutes = (0, judged_window["in"])(bakeMaxSeconds, gates);
  const short = steps.flatMap(percent => {
   const gate = mostDemanding(gates.gates, percent);
   const expected = Math.round(perMinute * percent * minutes / 100);
   return gate === void 0 || expected >= gate.minRequests ? [] : [ {
    percent: percent,
    gate: gate,
    expected: expected
   } ];
  });
  const [first] = short;
  if (first === void 0) return [];
  const {percent: percent, gate: gate, expected: expected} = first;
  const rate = `${(0, format_figures.yg)(perMinute)} ${perMinute === 1 ? 'request' : 'requests'} a minute (last ${hours} hours)`;
  const gets = `a step of ${percent}% for at most ${(0, duration.MP)(bakeMaxSeconds)} gets about ${(0, 
  format_figures.B4)(expected)}`;
  const needs = `gate "${gate.name}" needs ${(0, format_figures.B4)(gate.minRequests)}`;
  const more = [ longerBake(first, {
   perMinute: perMinute,
   gates: gates
  }), largerStep(first, perMinute * minutes) ].filter(way => way !== void 0);
  const other = percent === 100 ? 'use an http gate' : 'use strategy: blue-green with an http gate';
  const ways = [ ...more.length > 0 ? more : [ other ], ...expected > 0 ? [ 'lower min-requests' ] : [] ];
  const advice = ways.join(', or ');
  const message = `At ${rate}, ${gets}, and ${needs}: the step would be inconclusive. ${advice.replace(/^./, first => first.toUpperCase())}.`;
  return [ {
   severity: 'warns',
   code: 'metric',
   message: message
  } ];
 }
 function mostDemanding(gates, percent) {
  const deciding = gates.filter(gate => 'minRequests' in gate && gate.mode === 'enforce' && (0, 
  windows_of_gate.ag)(gate) && (gate.kind !== 'relative' || percent < 100));
  return deciding.toSorted((one, other) => other.minRequests - one.minRequests)[0];
 }
 function longerBake({percent: percent, gate: gate}, {perMinute: perMinute, gates: gates}) {
  const minutes = Math.ceil(gate.minRequests * 100 / (perMinute * percent)) + gates.warmUpMinutes;
  const seconds = minutes * 60 + Math.ceil(gates.metricDelaySeconds / 60) * 60;
  return seconds > LONGEST_BAKE_SECONDS ? void 0 : `increase bake-max to ${(0, duration.MP)(seconds)}`;
 }
 function largerStep({percent: percent, gate: gate}, requests) {
  const needed = Math.ceil(gate.minRequests * 100 / requests);
  return percent < needed && needed < 100 ? `start with a step of ${needed}%` : void 0;
 }
 var within_seconds = __webpack_require__(89482);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/evidence/inspect-metrics.js
 const MINUTE = 6e4;
 const HOURS_LOOKED_AT = 3;
 const WITHIN_SECONDS = 5;
 async function inspectMetrics(plan, {loadBalancers: [balancer]}, {metrics: metrics, clock: clock, mode: mode}) {
  const {gates: gates, errorSource: errorSource} = plan.gates;
  const isNeeded = gates.some(gate => 'signal' in gate && (0, windows_of_gate.ag)(gate));
  if (!isNeeded || balancer === void 0) return [];
  const to = Math.floor(clock.now() / MINUTE) * MINUTE;
  const targetGroups = [ balancer.targetGroup, balancer.alternateTargetGroup ].filter(group => group !== void 0);
  const read = metrics.read({
   from: to - HOURS_LOOKED_AT * 60 * MINUTE,
   to: to,
   targetGroups: targetGroups,
   slowerThanMilliseconds: [],
   errorSource: (0, attribute_errors.T)(errorSource),
   series: []
  });
  try {
   const measured = await (0, within_seconds.N)(WITHIN_SECONDS, read, clock);
   if (measured instanceof errors.s) return mode === 'dry-run' ? [] : [ warnOfUnread(measured) ];
   const perMinute = requestsPerMinute(measured, to);
   return perMinute === void 0 ? [] : inspectTraffic(plan, {
    perMinute: perMinute,
    hours: HOURS_LOOKED_AT
   });
  } catch (error) {
   if (error instanceof errors.s && mode === 'dry-run') return [];
   if (!(error instanceof errors.s) || !(0, tolerates_until.WG)(error)) throw error;
   return [ warnOfUnread(error) ];
  }
 }
 function requestsPerMinute({traffic: traffic}, to) {
  const served = [ ...traffic.values() ].flat().filter(({requests: requests}) => requests > 0);
  if (served.length === 0) return;
  const first = served.reduce((earliest, {at: at}) => Math.min(earliest, at), to);
  return served.reduce((sum, {requests: requests}) => sum + requests, 0) / Math.max(1, (to - first) / MINUTE);
 }
 function warnOfUnread({message: message}) {
  const reason = (0, join_sentences.D)('The rollout starts without metrics, and its gates wait for them.', message);
  return {
   severity: 'warns',
   code: 'metric',
   message: reason
  };
 }
}),

/***/ 79652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => readRunningSides,
  d: () => findLiveGroup
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85257);
 var _domain_gate_balancer_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86819);
 var _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73124);
 var _left_behind_find_running_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28036);
 var _left_behind_read_production_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90439);
 var _series_queries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65384);
 async function readRunningSides(service, world) {
  const {canary: canary, stable: stable} = await findShifting(service, world) ?? {
   canary: void 0,
   stable: {
    arn: service.taskDefinition,
    group: await findLiveGroup(service, world)
   }
  };
  const read = side => readRevision(side.arn, world);
  const [from, to] = await Promise.all([ read(stable), canary && read(canary) ]);
  const own = ({arn: arn, group: group}) => ({
   cluster: (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(service.cluster),
   service: (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(service.name),
   'task-definition': (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(arn),
   'target-group': group === void 0 ? void 0 : (0, _domain_gate_balancer_traffic_js__WEBPACK_IMPORTED_MODULE_1__.RA)(group)
  });
  if (canary === void 0 || to === void 0) {
   const names = (0, _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_6__.Y)({
    canary: from,
    stable: void 0
   }, {
    canary: own(stable)
   });
   return {
    canary: void 0,
    stable: names.canary
   };
  }
  return (0, _domain_gate_source_names_of_sides_js__WEBPACK_IMPORTED_MODULE_6__.Y)({
   canary: to,
   stable: from
  }, {
   canary: own(canary),
   stable: own(stable)
  });
 }
 async function findShifting(service, world) {
  const running = await (0, _left_behind_find_running_js__WEBPACK_IMPORTED_MODULE_3__.P)(service, world);
  const target = running?.deployment.targetRevision;
  if (running?.source === void 0 || running.strategy === 'ROLLING' || target === void 0) return;
  const canary = await world.serviceDeployments.placement(target);
  return canary && {
   canary: placed(canary),
   stable: placed(running.source)
  };
 }
 function placed({taskDefinition: taskDefinition, targetGroups: [group]}) {
  return {
   arn: taskDefinition,
   group: group
  };
 }
 async function findLiveGroup({loadBalancers: loadBalancers}, world) {
  const rules = await (0, _left_behind_read_production_rules_js__WEBPACK_IMPORTED_MODULE_4__.X)(loadBalancers, world) ?? [];
  const [group, ...others] = new Set(rules.flatMap(({serving: serving}) => serving));
  return others.length === 0 ? group : void 0;
 }
 async function readRevision(arn, {taskDefinitions: taskDefinitions}) {
  try {
   const found = await taskDefinitions.find(arn);
   if (found !== void 0) return (0, _domain_record_revision_of_js__WEBPACK_IMPORTED_MODULE_2__.D)(found);
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s)) throw error;
  }
  return {
   id: arn,
   label: (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(arn),
   images: {},
   digests: {}
  };
 }
}),

/***/ 65384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Nk: () => seriesQueriesOf,
  Vb: () => nameOf,
  Y3: () => seriesQuery
 });
 function seriesQuery(metric, {cluster: cluster, service: service, group: group, taskDefinition: taskDefinition}) {
  const of = {
   cluster: nameOf(cluster),
   service: nameOf(service),
   'task-definition': nameOf(taskDefinition)
  };
  return {
   metric: metric,
   targetGroup: group,
   of: of
  };
 }
 function seriesQueriesOf(metric, {request: request, state: state}) {
  const {canaryGroup: canaryGroup, stableGroup: stableGroup, stableTaskDefinition: stableTaskDefinition} = state;
  if (canaryGroup === void 0 || stableGroup === void 0 || stableTaskDefinition === void 0) return [];
  const {cluster: cluster, service: service, taskDefinition: taskDefinition} = request;
  return [ seriesQuery(metric, {
   cluster: cluster,
   service: service,
   group: canaryGroup,
   taskDefinition: taskDefinition
  }), seriesQuery(metric, {
   cluster: cluster,
   service: service,
   group: stableGroup,
   taskDefinition: stableTaskDefinition
  }) ];
 }
 function nameOf(arn) {
  return arn.slice(arn.lastIndexOf('/') + 1);
 }
}),

/***/ 16960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => findCurrent,
  e: () => inspectBefore
 });
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/service/inspect-associations.js
 function inspectAssociations(facts) {
  return [ ...inspectScheduling(facts), ...facts.service.loadBalancers.flatMap((balancer, index) => [ ...inspectRules(balancer, index, facts), ...inspectRole(balancer, index, facts), ...inspectGroups(balancer, facts) ]) ];
 }
 function inspectScheduling({service: {name: name, scheduling: scheduling}}) {
  if (scheduling === 'REPLICA') return [];
  return [ blocks('scheduling', `Service ${name} has the scheduling strategy ${scheduling}, but canary and blue-green require REPLICA. Use strategy: rolling.`) ];
 }
 function inspectRules({productionRule: productionRule, testRule: testRule}, index, {service: {name: name}}) {
  const findings = [];
  const place = `loadBalancers[${index}].advancedConfiguration of service ${name}`;
  for (const [member, arn] of [ [ 'productionListenerRule', productionRule ], [ 'testListenerRule', testRule ] ]) if (arn?.includes(':listener/app/') === true) findings.push(blocks('rule', `${member} in ${place} is the ARN of a listener. Use the ARN of a listener rule, or of the listener's default rule (aws elbv2 describe-rules).`));
  if (productionRule !== void 0 && productionRule === testRule) findings.push(blocks('rule', `productionListenerRule and testListenerRule in ${place} are the same rule. Use two different rules.`));
  return findings;
 }
 function inspectRole({alternateTargetGroup: alternateTargetGroup, productionRule: productionRule, infrastructureRole: infrastructureRole}, index, {service: {name: name}}) {
  if (alternateTargetGroup === void 0 || productionRule === void 0 || infrastructureRole !== void 0) return [];
  return [ blocks('role', `loadBalancers[${index}].advancedConfiguration of service ${name} has no roleArn, so ECS cannot change the load balancer. Add an infrastructure role with the policy AmazonECSInfrastructureRolePolicyForLoadBalancers.`) ];
 }
 function inspectGroups({targetGroup: targetGroup, alternateTargetGroup: alternateTargetGroup, productionRule: productionRule, testRule: testRule}, {rules: rules, loadBalancers: loadBalancers, gatesOnTraffic: gatesOnTraffic}) {
  if (alternateTargetGroup === void 0 || productionRule === void 0) return [];
  const groups = [ targetGroup, alternateTargetGroup ];
  const production = rules.get(productionRule);
  if (production === void 0) return [];
  const test = testRule === void 0 ? void 0 : rules.get(testRule);
  const named = new Set([ ...production.keys(), ...test?.keys() ?? [] ]);
  const findings = [];
  if (testRule !== void 0 && test === void 0) findings.push(blocks('rule', `Test listener rule ${testRule} does not exist or does not forward. Correct testListenerRule.`));
  for (const group of groups.filter(one => !named.has(one))) findings.push(blocks('association', `Target group ${group} is on neither the production nor the test listener rule. Add it to the production rule with weight 0.`));
  const names = groups.map(group => loadBalancers.get(group));
  if (gatesOnTraffic.length === 0) return findings;
  const gates = gatesOnTraffic.map(gate => `"${gate}"`).join(', ');
  if (names.some(name => name?.startsWith('net/'))) findings.push(blocks('load-balancer', `Gates on traffic (${gates}) cannot be evaluated behind a Network Load Balancer, which does not count requests. Use gates of kind alarms, http or mann-whitney without {target-group}.`)); else if (findings.length === 0 && names.some(name => name === void 0)) findings.push(blocks('association', `Gates on traffic (${gates}) cannot be evaluated: a target group of the service has no load balancer, so it has no metrics. Attach both target groups to the production listener rule.`));
  return findings;
 }
 function blocks(code, message) {
  return {
   severity: 'blocks',
   code: code,
   message: message
  };
 }
 var running_rollout = __webpack_require__(11359);
 var target_state = __webpack_require__(35254);
 var preflight = __webpack_require__(84035);
 var find_running = __webpack_require__(28036);
 var within_seconds = __webpack_require__(89482);
 var cloudwatch_metric = __webpack_require__(2260);
 var tolerates_until = __webpack_require__(39308);
 var inspect_metrics = __webpack_require__(75296);
 var series_queries = __webpack_require__(65384);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/evidence/inspect-series.js
 const MINUTE = 6e4;
 const MINUTES_LOOKED_AT = 15;
 async function inspectSeries({plan: plan}, {service: service, serving: serving}, dependencies) {
  const [group] = serving;
  const compared = plan.gates.gates.filter(gate => gate.kind === 'mann-whitney').filter(({from: from}) => from === void 0);
  if (group === void 0) return [];
  const findings = compared.map(gate => inspectOne(gate, {
   service: service,
   group: group
  }, dependencies));
  return (await Promise.all(findings)).flat();
 }
 async function inspectOne({name: name, metric: metric}, {service: service, group: group}, {metrics: metrics, clock: clock}) {
  const to = Math.floor(clock.now() / MINUTE) * MINUTE;
  const series = [ (0, series_queries.Y3)((0, cloudwatch_metric.qk)(metric), {
   ...service,
   service: service.name,
   group: group
  }) ];
  try {
   const from = to - MINUTES_LOOKED_AT * MINUTE;
   const measured = await metrics.read({
    from: from,
    to: to,
    targetGroups: [],
    slowerThanMilliseconds: [],
    errorSource: 'target',
    series: series
   });
   if ((measured.series[0]?.size ?? 0) > 0) return [];
   const message = `Gate "${name}" has no values for the live revision in the last ${MINUTES_LOOKED_AT} minutes. Without values it stays inconclusive. Check the namespace, name and dimensions of its metric.`;
   return [ {
    severity: 'warns',
    code: 'metric',
    message: message
   } ];
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   if ((0, tolerates_until.WG)(error)) return [ (0, inspect_metrics.t)(error) ];
   if (error.code !== 'rejected') throw error;
   return [ {
    severity: 'blocks',
    code: 'metric',
    message: `Gate "${name}" cannot be evaluated. ${error.message}`
   } ];
  }
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/preparation/inspect-before.js
 const ON_TRAFFIC = [ 'relative', 'absolute', 'threshold', 'mann-whitney', 'targets' ];
 const BORNE_BY_ROLLBACKS = [ 'alarm', 'metric', 'health' ];
 const OF_A_ROLLOUT = [ 'serving-groups', 'health' ];
 const READ_WITHIN_SECONDS = 5;
 async function findCurrent(taskDefinition, service, {serviceDeployments: serviceDeployments, purpose: purpose}) {
  const running = await (0, find_running.P)(service, {
   serviceDeployments: serviceDeployments
  });
  if (running === void 0) return {
   kind: 'nothing'
  };
  const {deployment: deployment, strategy: strategy} = running;
  const isOurs = running.taskDefinition !== void 0 && running.taskDefinition === taskDefinition;
  const mayJoin = strategy !== 'ROLLING' && ((0, running_rollout.mt)(deployment) || purpose === 'abort');
  return isOurs && mayJoin ? {
   kind: 'ours',
   deployment: deployment
  } : {
   kind: 'foreign',
   running: running
  };
 }
 async function inspectBefore(request, {service: service, current: current}, {serviceDeployments: serviceDeployments, router: router, metrics: metrics, clock: clock}) {
  const isRollback = request.purpose === 'rollback';
  const tolerate = read => isRollback ? unlessUnreadable(read, clock) : read();
  const read = await tolerate(() => readSplits(service, {
   router: router
  }));
  const splits = read ?? new Map;
  const productionRules = new Set(service.loadBalancers.map(({productionRule: productionRule}) => productionRule));
  const production = new Map([ ...splits ].filter(([rule]) => productionRules.has(rule)));
  const serving = [ ...production.values() ].flatMap(({weights: weights}) => [ ...weights ].flatMap(([group, weight]) => weight > 0 ? [ group ] : []));
  const readHealth = () => Promise.all(serving.map(async group => [ group, (0, target_state.a)(await router.targets(group)).healthy ]));
  const health = await tolerate(readHealth);
  const readGroups = () => findCurrentGroups(service, {
   serviceDeployments: serviceDeployments
  });
  const guardingAlarms = [ ...request.service.alarms?.names ?? readAlarms(service), ...request.plan.gates.gates.flatMap(gate => gate.kind === 'alarms' ? gate.alarms : []) ];
  const gatesOnTraffic = isRollback ? [] : request.plan.gates.gates.flatMap(({kind: kind, name: name}) => ON_TRAFFIC.includes(kind) ? [ name ] : []);
  const names = [ ...new Set(guardingAlarms) ];
  const states = await tolerate(() => metrics.alarms(names));
  const findings = (0, preflight.Y)({
   service: service,
   production: production,
   gatesOnTraffic: gatesOnTraffic,
   healthyTargets: new Map(health ?? []),
   currentTargetGroups: current.kind === 'nothing' ? await tolerate(readGroups) : void 0,
   alarms: states ?? new Map,
   guardingAlarms: states === void 0 ? [] : guardingAlarms,
   foreignDeployment: describeForeign(current, request)
  }).filter(({code: code}) => current.kind === 'nothing' || !OF_A_ROLLOUT.includes(code)).filter(({code: code}) => read !== void 0 || code !== 'rule').filter(({code: code}) => health !== void 0 || code !== 'health');
  const associations = inspectAssociations({
   service: service,
   rules: new Map([ ...splits ].map(([rule, {weights: weights}]) => [ rule, weights ])),
   loadBalancers: gatesOnTraffic.length === 0 ? new Map : await readBalancers(service, {
    router: router
   }),
   gatesOnTraffic: gatesOnTraffic
  });
  const series = isRollback ? [] : await inspectSeries(request, {
   service: service,
   serving: serving
  }, {
   metrics: metrics,
   clock: clock
  });
  return [ ...findings, ...associations, ...series, ...read === void 0 ? [ RULES_UNREAD ] : [] ].map(finding => isRollback && BORNE_BY_ROLLBACKS.includes(finding.code) ? {
   ...finding,
   severity: 'warns'
  } : finding);
 }
 const RULES_UNREAD = {
  severity: 'warns',
  code: 'rule',
  message: 'Could not read the listener rules of the service. The rollback continues without checking them.'
 };
 async function unlessUnreadable(read, clock) {
  try {
   const found = await (0, within_seconds.N)(READ_WITHIN_SECONDS, read(), clock);
   return found instanceof errors.s ? void 0 : found;
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return;
  }
 }
 function describeForeign(current, {onRunning: onRunning, purpose: purpose}) {
  if (current.kind !== 'foreign' || onRunning !== 'refuse' || purpose === 'rollback') return;
  return (0, running_rollout.mt)(current.running.deployment) ? (0, running_rollout.Bn)(current.running) : void 0;
 }
 async function readSplits({loadBalancers: loadBalancers}, {router: router}) {
  const rules = loadBalancers.flatMap(balancer => [ balancer.productionRule, balancer.testRule ]);
  const known = [ ...new Set(rules) ].filter(rule => rule !== void 0);
  const splits = await Promise.all(known.map(async rule => [ rule, await router.split(rule) ]));
  return new Map(splits.flatMap(([rule, split]) => split === void 0 ? [] : [ [ rule, split ] ]));
 }
 async function readBalancers({loadBalancers: loadBalancers}, {router: router}) {
  const groups = loadBalancers.flatMap(balancer => [ balancer.targetGroup, balancer.alternateTargetGroup ]);
  const known = [ ...new Set(groups) ].filter(group => group !== void 0);
  return new Map(await Promise.all(known.map(async group => [ group, await router.loadBalancerOf(group) ])));
 }
 function readAlarms({deploymentConfiguration: deploymentConfiguration}) {
  const {alarms: alarms} = deploymentConfiguration;
  if (typeof alarms !== 'object' || alarms === null || !('alarmNames' in alarms) || alarms.enable === false) return [];
  return Array.isArray(alarms.alarmNames) ? alarms.alarmNames.filter(name => typeof name === 'string') : [];
 }
 const DEPLOYMENTS_LOOKED_AT = 5;
 async function findCurrentGroups(service, {serviceDeployments: serviceDeployments}) {
  const newest = await serviceDeployments.list(service.cluster, service.name, void 0);
  for (const arn of newest.slice(0, DEPLOYMENTS_LOOKED_AT)) {
   const deployment = await serviceDeployments.observe(arn);
   if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === void 0) continue;
   const placement = await serviceDeployments.placement(deployment.targetRevision);
   const groups = placement?.taskDefinition === service.taskDefinition ? placement.targetGroups : [];
   return groups.length === 0 ? void 0 : groups;
  }
  return;
 }
})

};
