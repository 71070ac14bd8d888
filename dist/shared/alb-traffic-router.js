export const id = 3923;
export const ids = [3923];
export const modules = {

/***/ 74858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86801);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34172);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96839);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


/***/ }),

/***/ 32672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DescribeListenersCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);


class DescribeListenersCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeListeners", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeListeners$ */ .zki) {
}


/***/ }),

/***/ 77406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ DescribeRulesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);


class DescribeRulesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeRules", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeRules$ */ .xc1) {
}


/***/ }),

/***/ 38358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DescribeTargetGroupsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);


class DescribeTargetGroupsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTargetGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTargetGroups$ */ .Z$r) {
}


/***/ }),

/***/ 97992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ DescribeTargetHealthCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);


class DescribeTargetHealthCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTargetHealth", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTargetHealth$ */ .nZ0) {
}


/***/ }),

/***/ 53923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   albTrafficRouter: () => (/* binding */ albTrafficRouter)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38358);
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97992);
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32672);
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77406);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_readiness_attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90159);



/** Listener rules and target groups of Application Load Balancers. */
function albTrafficRouter(client, calls) {
    return {
        async split(ruleArn) {
            const actions = await ignoreNotFound(isListener(ruleArn) ? readListener(ruleArn) : readRule(ruleArn));
            const forward = actions?.find(action => action.Type === 'forward');
            return forward === undefined ? undefined : readSplit(forward);
        },
        async loadBalancerOf(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetGroupsCommand */ .s({ TargetGroupArns: [targetGroupArn] }), options));
            const [arn] = answer.TargetGroups?.[0]?.LoadBalancerArns ?? [];
            return arn?.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length);
        },
        async targets(targetGroupArn) {
            const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__/* .DescribeTargetHealthCommand */ .q({ TargetGroupArn: targetGroupArn }), options));
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
                rules: rules.filter(rule => (0,_domain_readiness_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .readForward */ .G)(rule).some(({ arn }) => arn === targetGroupArn))
            };
        }
    };
    async function readGroup(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetGroupsCommand */ .s({ TargetGroupArns: [arn] }), options));
        return answer.TargetGroups?.[0];
    }
    /** ARNs of the listeners of a load balancer, which has 50 at most unless a quota was raised. */
    async function readListeners(LoadBalancerArn) {
        return readPages(async (Marker) => {
            const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_4__/* .DescribeListenersCommand */ .A({ LoadBalancerArn, Marker }), options));
            const items = (answer.Listeners ?? []).flatMap(({ ListenerArn }) => ListenerArn ?? []);
            return { items, next: answer.NextMarker };
        });
    }
    async function readRules(ListenerArn) {
        return readPages(async (Marker) => {
            const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_5__/* .DescribeRulesCommand */ .G({ ListenerArn, Marker }), options));
            return { items: (answer.Rules ?? []).map(rule => ruleOf(rule, ListenerArn)), next: answer.NextMarker };
        });
    }
    async function readRule(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeRules', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_5__/* .DescribeRulesCommand */ .G({ RuleArns: [arn] }), options));
        return answer.Rules?.[0]?.Actions;
    }
    async function readListener(arn) {
        const answer = await calls.read('elasticloadbalancing:DescribeListeners', options => client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_4__/* .DescribeListenersCommand */ .A({ ListenerArns: [arn] }), options));
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
function readTarget({ Target, TargetHealth: health }) {
    return {
        target: [Target?.Id, Target?.Port].filter(part => part !== undefined).join(':'),
        ...{ state: health?.State, reason: health?.Reason, description: health?.Description }
    };
}
//# sourceMappingURL=alb-traffic-router.js.map

/***/ }),

/***/ 90159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readForward)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/** How a rule splits its traffic; empty when it does not forward. */
function readForward({ actions }) {
    const forward = actions.find(({ Type }) => Type === 'forward');
    const config = forward !== undefined && (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(forward.ForwardConfig) ? forward.ForwardConfig : {};
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(config.TargetGroups))
        return typeof forward?.TargetGroupArn === 'string' ? [{ arn: forward.TargetGroupArn, weight: 1 }] : [];
    return config.TargetGroups.filter(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).flatMap(({ TargetGroupArn, Weight }) => typeof TargetGroupArn === 'string' ? [{ arn: TargetGroupArn, weight: typeof Weight === 'number' ? Weight : 1 }] : []);
}
//# sourceMappingURL=attachment.js.map

/***/ })

};
