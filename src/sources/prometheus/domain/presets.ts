/** What a preset asks for: `label` names the revision. */
export interface PresetShape {
  /** Label that names the revision, and its usual value. */
  readonly label: string
  readonly value: string
  /** All requests, and the failed ones beside it: matchers are joined with that of the revision. */
  readonly requests: string
  readonly fixed: readonly string[]
  readonly failed: string
  /** A histogram of response times, without `_bucket`; undefined where there is none. */
  readonly histogram:
    | { readonly metric: string; readonly unit: 'ms' | 's'; readonly bounds?: readonly number[] }
    | undefined
}

/** https://github.com/envoyproxy/envoy/blob/main/source/common/stats/histogram_impl.cc */
const ENVOY_BOUNDS_MILLISECONDS = [
  ...[0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000]
]

export const PRESETS: Readonly<Record<string, PresetShape>> = {
  // https://istio.io/latest/docs/reference/config/metrics/
  istio: {
    label: 'destination_workload',
    value: '{side.workload}',
    requests: 'istio_requests_total',
    fixed: ['reporter="destination"'],
    failed: 'response_code=~"5.."',
    histogram: { metric: 'istio_request_duration_milliseconds', unit: 'ms', bounds: ENVOY_BOUNDS_MILLISECONDS }
  },
  // https://www.envoyproxy.io/docs/envoy/latest/configuration/upstream/cluster_manager/cluster_stats
  envoy: {
    label: 'envoy_cluster_name',
    value: '{side.id}',
    requests: 'envoy_cluster_upstream_rq_xx',
    fixed: [],
    failed: 'envoy_response_code_class="5"',
    histogram: { metric: 'envoy_cluster_upstream_rq_time', unit: 'ms', bounds: ENVOY_BOUNDS_MILLISECONDS }
  },
  // https://github.com/haproxy/haproxy/blob/master/addons/promex/README
  haproxy: {
    label: 'proxy',
    value: '{side.id}',
    requests: 'haproxy_backend_http_responses_total',
    fixed: [],
    failed: 'code="5xx"',
    histogram: undefined
  },
  // https://kubernetes.github.io/ingress-nginx/user-guide/monitoring/
  'nginx-ingress': {
    label: 'service',
    value: '{side.label}',
    requests: 'nginx_ingress_controller_requests',
    fixed: [],
    failed: 'status=~"5.."',
    histogram: { metric: 'nginx_ingress_controller_request_duration_seconds', unit: 's' }
  },
  // https://doc.traefik.io/traefik/observability/metrics/overview/
  traefik: {
    label: 'service',
    value: '{side.label}',
    requests: 'traefik_service_requests_total',
    fixed: [],
    failed: 'code=~"5.."',
    histogram: { metric: 'traefik_service_request_duration_seconds', unit: 's' }
  },
  // https://docs.spring.io/spring-boot/reference/actuator/metrics.html#actuator.metrics.supported.spring-mvc
  spring: {
    label: 'revision',
    value: '{side.id}',
    requests: 'http_server_requests_seconds_count',
    fixed: [],
    failed: 'status=~"5.."',
    histogram: { metric: 'http_server_requests_seconds', unit: 's' }
  }
}
