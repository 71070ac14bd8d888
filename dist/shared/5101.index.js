export const id = 5101;
export const ids = [5101];
export const modules = {

/***/ 95101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   albTrafficRouter: () => (/* binding */ albTrafficRouter)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50586);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_readiness_attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91452);



/** Listener rules and target groups of Application Load Balancers. */
function albTrafficRouter(client, calls) {
    return {
        async split(ruleArn) {
            const actions = await ignoreNotFound(isListener(ruleArn) ? readListener(ruleArn) : readRule(ruleArn));
            const forward = actions?.find(action => action.Type === 'forward');
            return forward === undefined ? undefined : readSplit(forward);
        },
        async loadBalancerOf(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetGroupsCommand */ .sC7({ TargetGroupArns: [targetGroupArn] }), options));
            const [arn] = answer.TargetGroups?.[0]?.LoadBalancerArns ?? [];
            return arn?.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length);
        },
        async health(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetHealthCommand */ .qyg({ TargetGroupArn: targetGroupArn }), options));
            return countHealth((answer.TargetHealthDescriptions ?? []).map(({ TargetHealth }) => TargetHealth ?? {}));
        },
        async attachmentOf(targetGroupArn) {
            const group = await ignoreNotFound(readGroup(targetGroupArn));
            if (group === undefined)
                return undefined;
            const listeners = (await Promise.all((group.LoadBalancerArns ?? []).map(readListeners))).flat();
            const rules = (await Promise.all(listeners.map(readRules))).flat();
            return {
                group: settingsOf(group),
                rules: rules.filter(rule => (0,_domain_readiness_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .readForward */ .G)(rule).some(({ arn }) => arn === targetGroupArn))
            };
        }
    };
    async function readGroup(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetGroupsCommand */ .sC7({ TargetGroupArns: [arn] }), options));
        return answer.TargetGroups?.[0];
    }
    /** ARNs of the listeners of a load balancer, which has 50 at most unless a quota was raised. */
    async function readListeners(LoadBalancerArn) {
        return readPages(async (Marker) => {
            const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeListenersCommand */ .AKE({ LoadBalancerArn, Marker }), options));
            const items = (answer.Listeners ?? []).flatMap(({ ListenerArn }) => ListenerArn ?? []);
            return { items, next: answer.NextMarker };
        });
    }
    async function readRules(ListenerArn) {
        return readPages(async (Marker) => {
            const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeRulesCommand */ .Ggo({ ListenerArn, Marker }), options));
            return { items: (answer.Rules ?? []).map(rule => ruleOf(rule, ListenerArn)), next: answer.NextMarker };
        });
    }
    async function readRule(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeRulesCommand */ .Ggo({ RuleArns: [arn] }), options));
        return answer.Rules?.[0]?.Actions;
    }
    async function readListener(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeListenersCommand */ .AKE({ ListenerArns: [arn] }), options));
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
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s && error.code === 'not-found')
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
function countHealth(targets) {
    const sick = targets.filter(({ State }) => State === 'unhealthy' || State === 'unavailable');
    return {
        healthy: targets.filter(({ State }) => State === 'healthy').length,
        unhealthy: sick.length,
        reasons: [...new Set(sick.map(({ Reason, Description }) => [Reason, Description].filter(Boolean).join(': ')))]
    };
}
//# sourceMappingURL=alb-traffic-router.js.map

/***/ }),

/***/ 91452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readForward)
/* harmony export */ });
/* harmony import */ var _task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87251);

/** How a rule splits its traffic; empty when it does not forward. */
function readForward({ actions }) {
    const forward = actions.find(({ Type }) => Type === 'forward');
    const config = forward !== undefined && (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(forward.ForwardConfig) ? forward.ForwardConfig : {};
    if (!(0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(config.TargetGroups))
        return typeof forward?.TargetGroupArn === 'string' ? [{ arn: forward.TargetGroupArn, weight: 1 }] : [];
    return config.TargetGroups.filter(_task_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).flatMap(({ TargetGroupArn, Weight }) => typeof TargetGroupArn === 'string' ? [{ arn: TargetGroupArn, weight: typeof Weight === 'number' ? Weight : 1 }] : []);
}
//# sourceMappingURL=attachment.js.map

/***/ })

};
