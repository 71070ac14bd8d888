export const modules = {

/***/ 51955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  albTrafficRouter: () => albTrafficRouter
 });
 var client_command_builder = __webpack_require__(55816);
 var endpoints = __webpack_require__(34172);
 var EndpointParameters = __webpack_require__(96839);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commandBuilder.js
 const command = (0, client_command_builder.k)(EndpointParameters.S, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", endpoints.rD);
 const _ep0 = {};
 const _mw0 = (Command, cs, config, o) => [];
 var schemas_0 = __webpack_require__(23168);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupsCommand.js
 class DescribeTargetGroupsCommand extends(command(_ep0, _mw0, "DescribeTargetGroups", schemas_0.Z$r)){}
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetHealthCommand.js
 class DescribeTargetHealthCommand extends(command(_ep0, _mw0, "DescribeTargetHealth", schemas_0.nZ0)){}
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeListenersCommand.js
 class DescribeListenersCommand extends(command(_ep0, _mw0, "DescribeListeners", schemas_0.zki)){}
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeRulesCommand.js
 class DescribeRulesCommand extends(command(_ep0, _mw0, "DescribeRules", schemas_0.xc1)){}
 var errors = __webpack_require__(33047);
 var attachment = __webpack_require__(90159);
 // CONCATENATED MODULE: ./build/src/targets/ecs/aws/alb-traffic-router.js
 function albTrafficRouter(client, calls) {
  return {
   async split(ruleArn) {
    const actions = await ignoreNotFound(isListener(ruleArn) ? readListener(ruleArn) : readRule(ruleArn));
    const forward = actions?.find(action => action.Type === 'forward');
    if (forward === void 0) return;
    return {
     ...readSplit(forward),
     ...actions?.length === 1 ? {} : {
      otherActions: true
     }
    };
   },
   async loadBalancerOf(targetGroupArn) {
    const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new DescribeTargetGroupsCommand({
     TargetGroupArns: [ targetGroupArn ]
    }), options));
    const [arn] = answer.TargetGroups?.[0]?.LoadBalancerArns ?? [];
    return arn?.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length);
   },
   async targets(targetGroupArn) {
    const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options => client.send(new DescribeTargetHealthCommand({
     TargetGroupArn: targetGroupArn
    }), options));
    return (answer.TargetHealthDescriptions ?? []).map(readTarget);
   },
   async attachmentOf(targetGroupArn) {
    const group = await ignoreNotFound(readGroup(targetGroupArn));
    if (group === void 0) return;
    const listeners = (await Promise.all((group.LoadBalancerArns ?? []).map(readListeners))).flat();
    const rules = (await Promise.all(listeners.map(readRules))).flat();
    return {
     group: settingsOf(group),
     rules: rules.filter(rule => (0, attachment.G)(rule).some(({arn: arn}) => arn === targetGroupArn))
    };
   }
  };
  async function readGroup(arn) {
   const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new DescribeTargetGroupsCommand({
    TargetGroupArns: [ arn ]
   }), options));
   return answer.TargetGroups?.[0];
  }
  async function readListeners(LoadBalancerArn) {
   return readPages(async Marker => {
    const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new DescribeListenersCommand({
     LoadBalancerArn: LoadBalancerArn,
     Marker: Marker
    }), options));
    const items = (answer.Listeners ?? []).flatMap(({ListenerArn: ListenerArn}) => ListenerArn ?? []);
    return {
     items: items,
     next: answer.NextMarker
    };
   });
  }
  async function readRules(ListenerArn) {
   return readPages(async Marker => {
    const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new DescribeRulesCommand({
     ListenerArn: ListenerArn,
     Marker: Marker
    }), options));
    return {
     items: (answer.Rules ?? []).map(rule => ruleOf(rule, ListenerArn)),
     next: answer.NextMarker
    };
   });
  }
  async function readRule(arn) {
   const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new DescribeRulesCommand({
    RuleArns: [ arn ]
   }), options));
   return answer.Rules?.[0]?.Actions;
  }
  async function readListener(arn) {
   const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new DescribeListenersCommand({
    ListenerArns: [ arn ]
   }), options));
   return answer.Listeners?.[0]?.DefaultActions;
  }
 }
 const MOST_PAGES = 20;
 async function readPages(read) {
  const all = [];
  let marker;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
   const {items: items, next: next} = await read(marker);
   all.push(...items);
   if (next === void 0 || next === '') break;
   marker = next;
  }
  return all;
 }
 function settingsOf(group) {
  return {
   arn: group.TargetGroupArn ?? '',
   name: group.TargetGroupName ?? '',
   protocol: group.Protocol,
   protocolVersion: group.ProtocolVersion,
   port: group.Port,
   vpc: group.VpcId,
   targetType: group.TargetType,
   ipAddressType: group.IpAddressType,
   healthCheck: {
    protocol: group.HealthCheckProtocol,
    port: group.HealthCheckPort,
    path: group.HealthCheckPath,
    intervalSeconds: group.HealthCheckIntervalSeconds,
    timeoutSeconds: group.HealthCheckTimeoutSeconds,
    healthyThreshold: group.HealthyThresholdCount,
    unhealthyThreshold: group.UnhealthyThresholdCount,
    matcher: group.Matcher === void 0 ? void 0 : plain(group.Matcher)
   }
  };
 }
 function ruleOf({RuleArn: RuleArn = '', IsDefault: IsDefault = false, Actions: Actions = []}, listener) {
  return {
   arn: RuleArn,
   listener: listener,
   isDefault: IsDefault,
   actions: Actions.map(plain)
  };
 }
 function plain(value) {
  return JSON.parse(JSON.stringify(value));
 }
 function isListener(arn) {
  return arn.includes(':listener/');
 }
 async function ignoreNotFound(answer) {
  try {
   return await answer;
  } catch (error) {
   if (error instanceof errors.s && error.code === 'not-found') return;
   throw error;
  }
 }
 function readSplit({ForwardConfig: ForwardConfig, TargetGroupArn: TargetGroupArn}) {
  const groups = ForwardConfig?.TargetGroups ?? (TargetGroupArn === void 0 ? [] : [ {
   TargetGroupArn: TargetGroupArn,
   Weight: 1
  } ]);
  return {
   weights: new Map(groups.map(group => [ group.TargetGroupArn ?? '', group.Weight ?? 1 ])),
   sticky: ForwardConfig?.TargetGroupStickinessConfig?.Enabled === true
  };
 }
 function readTarget({Target: Target, TargetHealth: health}) {
  return {
   target: [ Target?.Id, Target?.Port ].filter(part => part !== void 0).join(':'),
   state: health?.State,
   reason: health?.Reason,
   description: health?.Description
  };
 }
})

};
