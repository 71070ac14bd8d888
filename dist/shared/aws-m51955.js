export const modules = {

/***/ 51955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  albTrafficRouter: () => (/* binding */ albTrafficRouter)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js + 2 modules
var client_command_builder = __webpack_require__(86801);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __webpack_require__(34172);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/EndpointParameters.js
var EndpointParameters = __webpack_require__(96839);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commandBuilder.js



const command = (0,client_command_builder/* makeBuilder */.k)(EndpointParameters/* commonParams */.S, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", endpoints/* getEndpointPlugin */.rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(23168);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupsCommand.js


class DescribeTargetGroupsCommand extends command(_ep0, _mw0, "DescribeTargetGroups", schemas_0/* DescribeTargetGroups$ */.Z$r) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetHealthCommand.js


class DescribeTargetHealthCommand extends command(_ep0, _mw0, "DescribeTargetHealth", schemas_0/* DescribeTargetHealth$ */.nZ0) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeListenersCommand.js


class DescribeListenersCommand extends command(_ep0, _mw0, "DescribeListeners", schemas_0/* DescribeListeners$ */.zki) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeRulesCommand.js


class DescribeRulesCommand extends command(_ep0, _mw0, "DescribeRules", schemas_0/* DescribeRules$ */.xc1) {
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/readiness/attachment.js
var attachment = __webpack_require__(90159);
;// CONCATENATED MODULE: ./build/src/targets/ecs/aws/alb-traffic-router.js



/** Listener rules and target groups of Application Load Balancers. */
function albTrafficRouter(client, calls) {
    return {
        async split(ruleArn) {
            const actions = await ignoreNotFound(isListener(ruleArn) ? readListener(ruleArn) : readRule(ruleArn));
            const forward = actions?.find(action => action.Type === 'forward');
            if (forward === undefined)
                return undefined;
            return { ...readSplit(forward), ...(actions?.length === 1 ? {} : { otherActions: true }) };
        },
        async loadBalancerOf(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] }), options));
            const [arn] = answer.TargetGroups?.[0]?.LoadBalancerArns ?? [];
            return arn?.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length);
        },
        async targets(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options => client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }), options));
            return (answer.TargetHealthDescriptions ?? []).map(readTarget);
        },
        async attachmentOf(targetGroupArn) {
            const group = await ignoreNotFound(readGroup(targetGroupArn));
            if (group === undefined)
                return undefined;
            const listeners = (await Promise.all((group.LoadBalancerArns ?? []).map(readListeners))).flat();
            const rules = (await Promise.all(listeners.map(readRules))).flat();
            return {
                group: settingsOf(group),
                rules: rules.filter(rule => (0,attachment/* readForward */.G)(rule).some(({ arn }) => arn === targetGroupArn))
            };
        }
    };
    async function readGroup(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] }), options));
        return answer.TargetGroups?.[0];
    }
    /** ARNs of the listeners of a load balancer, which has 50 at most unless a quota was raised. */
    async function readListeners(LoadBalancerArn) {
        return readPages(async (Marker) => {
            const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new DescribeListenersCommand({ LoadBalancerArn, Marker }), options));
            const items = (answer.Listeners ?? []).flatMap(({ ListenerArn }) => ListenerArn ?? []);
            return { items, next: answer.NextMarker };
        });
    }
    async function readRules(ListenerArn) {
        return readPages(async (Marker) => {
            const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new DescribeRulesCommand({ ListenerArn, Marker }), options));
            return { items: (answer.Rules ?? []).map(rule => ruleOf(rule, ListenerArn)), next: answer.NextMarker };
        });
    }
    async function readRule(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new DescribeRulesCommand({ RuleArns: [arn] }), options));
        return answer.Rules?.[0]?.Actions;
    }
    async function readListener(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new DescribeListenersCommand({ ListenerArns: [arn] }), options));
        return answer.Listeners?.[0]?.DefaultActions;
    }
}
/** Most pages that are read of one list; a page has 400 entries at most. */
const MOST_PAGES = 20;
async function readPages(read) {
    const all = [];
    let marker;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const { items, next } = await read(marker);
        all.push(...items);
        if (next === undefined || next === '')
            break;
        marker = next;
    }
    return all;
}
function settingsOf(group) {
    return {
        ...{ arn: group.TargetGroupArn ?? '', name: group.TargetGroupName ?? '', protocol: group.Protocol },
        ...{ protocolVersion: group.ProtocolVersion, port: group.Port, vpc: group.VpcId, targetType: group.TargetType },
        ipAddressType: group.IpAddressType,
        healthCheck: {
            ...{ protocol: group.HealthCheckProtocol, port: group.HealthCheckPort, path: group.HealthCheckPath },
            intervalSeconds: group.HealthCheckIntervalSeconds,
            timeoutSeconds: group.HealthCheckTimeoutSeconds,
            healthyThreshold: group.HealthyThresholdCount,
            unhealthyThreshold: group.UnhealthyThresholdCount,
            matcher: group.Matcher === undefined ? undefined : plain(group.Matcher)
        }
    };
}
function ruleOf({ RuleArn = '', IsDefault = false, Actions = [] }, listener) {
    return { arn: RuleArn, listener, isDefault: IsDefault, actions: Actions.map(plain) };
}
/** What the SDK read, with nothing in it but what JSON has. */
function plain(value) {
    return JSON.parse(JSON.stringify(value));
}
function isListener(arn) {
    return arn.includes(':listener/');
}
async function ignoreNotFound(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
/** A rule that forwards to one group may name it in `TargetGroupArn` alone: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html */
function readSplit({ ForwardConfig, TargetGroupArn }) {
    const groups = ForwardConfig?.TargetGroups ?? (TargetGroupArn === undefined ? [] : [{ TargetGroupArn, Weight: 1 }]);
    return {
        weights: new Map(groups.map(group => [group.TargetGroupArn ?? '', group.Weight ?? 1])),
        sticky: ForwardConfig?.TargetGroupStickinessConfig?.Enabled === true
    };
}
function readTarget({ Target, TargetHealth: health }) {
    return {
        target: [Target?.Id, Target?.Port].filter(part => part !== undefined).join(':'),
        ...{ state: health?.State, reason: health?.Reason, description: health?.Description }
    };
}
//# sourceMappingURL=alb-traffic-router.js.map

/***/ })

};
