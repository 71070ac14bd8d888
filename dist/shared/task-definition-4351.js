import { modules as shared0 } from './aws-sdk-client-elastic-load-balancing-v2-m24677.js';
import { modules as shared1 } from './aws-m51955.js';
export const id = 4351;
export const ids = [4351,1955];
export const modules = {
...shared0,
...shared1,

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

/***/ }),

/***/ 56621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectShift: () => (/* binding */ connectShift)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/CloudWatchClient.js + 13 modules
var CloudWatchClient = __webpack_require__(67695);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/ElasticLoadBalancingV2Client.js + 8 modules
var ElasticLoadBalancingV2Client = __webpack_require__(24677);
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/alb-traffic-router.js + 5 modules
var alb_traffic_router = __webpack_require__(51955);
// EXTERNAL MODULE: ./build/src/targets/ecs/aws/cloudwatch-metrics.js + 6 modules
var cloudwatch_metrics = __webpack_require__(81291);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/adapters/http-prober.js


const MOST_BYTES = 64 * 1024;
/** Probes over HTTP and HTTPS, a fresh connection each, redirects not followed. `refuse` throws for hosts that are not to be asked. */
function httpProber(proxies, refuse = () => undefined) {
    return {
        probe: async (wanted) => {
            try {
                refuse(new URL(wanted.url).hostname);
                return await ask(wanted, proxies);
            }
            catch (error) {
                return { kind: 'no-answer', why: error instanceof Error ? error.message : String(error) };
            }
        }
    };
}
function ask({ url, method, headers, timeoutMilliseconds }, proxyEnv) {
    const [send, Agent] = url.startsWith('https:') ? [external_node_https_.request, external_node_https_.Agent] : [external_node_http_.request, external_node_http_.Agent];
    const agent = new Agent({ proxyEnv: { ...proxyEnv } });
    return new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(timeoutMilliseconds);
        const request = send(url, { method, headers: Object.fromEntries(headers), agent, signal }, response => {
            readBody(response).then(body => resolve({ kind: 'answer', status: response.statusCode ?? 0, headers: readHeaders(response), body }), reject);
        });
        request.on('error', error => reject(signal.aborted ? new Error(`timed out after ${timeoutMilliseconds} ms`) : error));
        request.end();
    });
}
async function readBody(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= MOST_BYTES)
            break;
    }
    return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
}
function readHeaders({ headers }) {
    return new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, [value].flat().join(', ')]]));
}
//# sourceMappingURL=http-prober.js.map
// EXTERNAL MODULE: ./build/src/domain/local-clock/local-clock.js
var local_clock = __webpack_require__(36569);
// EXTERNAL MODULE: ./build/src/domain/proxy/proxies.js
var proxies = __webpack_require__(19805);
// EXTERNAL MODULE: ./build/src/wiring/connect-ecs.js + 8 modules
var connect_ecs = __webpack_require__(70087);
;// CONCATENATED MODULE: ./build/src/wiring/connect-shift.js








/** What shifting traffic needs of AWS. */
async function connectShift(env, clock, role) {
    const { settings, calls, roles } = await (0,connect_ecs.connectEcs)(env, clock, role);
    const balancers = calls.listenTo(new ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M(settings));
    const router = (0,alb_traffic_router.albTrafficRouter)(balancers, calls);
    const names = new Map();
    // The load balancer of a target group does not change while traffic is shifted.
    const loadBalancerOf = (group) => {
        const known = names.get(group) ?? router.loadBalancerOf(group).then(name => name ?? '');
        names.set(group, known);
        return known;
    };
    return {
        ...{ settings, calls },
        ...roles,
        router,
        metrics: (0,cloudwatch_metrics.cloudwatchMetrics)(calls.listenTo(new CloudWatchClient/* CloudWatchClient */.W(settings)), calls, loadBalancerOf),
        prober: httpProber((0,proxies/* readProxies */.r)(env), host => (0,local_clock/* refuseRemoteHost */.JM)(env, host))
    };
}
//# sourceMappingURL=connect-shift.js.map

/***/ })

};
