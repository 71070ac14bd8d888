import { readHooks } from '../../../src/domain/step-hook/read-hooks.js'
import { parseComposeGates } from '../../../src/targets/compose/domain/gate/parse-compose-gates.js'
import { parseEcsGates } from '../../../src/targets/ecs/domain/gate/parse-ecs-gates.js'
import { parseKubernetesGates } from '../../../src/targets/kubernetes/domain/gate/parse-kubernetes-gates.js'
import { parseAzureGates } from '../../../src/targets/azure/domain/gate/parse-azure-gates.js'
import { parseRenderGates } from '../../../src/targets/render/domain/gate/parse-render-gates.js'
import { SOURCE_DIALECTS } from '../../../src/wiring/sources/source-dialects.js'
import type { Parser } from '../parser.js'

const READ = 'domain/gate/read'
const HTTP = `http:
  - url: https://api.example.com/health
    status: [200, 204]
    body-contains: ok
    version: { equals: "{version}", json: /build/version }
    times-in-a-row: 3
`
const HOOKS = `- at: 10%
  url: https://flags.example.com/api/flags/checkout
  method: PATCH
  headers: { X-Environment: production }
  auth: { header: { name: Authorization, value: env:TOKEN } }
  body: '{"on": true}'
  timeout: 30s
  on-failure: continue
- { at: rolled-back, url: 'https://flags.example.com/off', auth: env:TOKEN }
`
const ECS = `mode: observe
metric-delay: 2m
errors: { max-rate: 1%, tolerance: 25%, shared-breach-wait: 5m }
latency: { slower-than: 300ms, max-rate: 5% }
error-rate-above: { limit: 2%, for: 3 of 5m }
p95-above: 500ms for 5m
alarms: [api-5xx, api-cpu]
targets: {}
`
const ALERTS = `alert-rules:
  - error rate > 1% for 5m
  - p95 > 800 ms for 5 minutes
mann-whitney:
  fails-when: higher
  tolerance: 10%
  metric: { namespace: AWS/ApplicationELB, name: TargetResponseTime, statistic: p90, dimensions: { TargetGroup: "{target-group}" } }
`
const COUNTED = `sources: { prom: { prometheus: "https://prometheus.example" } }
errors: { source: prom, requests: 'http_requests_total{version="{side.id}"}', bad: 'http_requests_total{code=~"5..",version="{side.id}"}' }
`

const PRESET = `sources: { prom: { prometheus: "https://prometheus.example", auth: "env:TOKEN" } }
errors: { source: prom, preset: istio }
`
const SOURCED = `sources:
  nr: { new-relic: eu, account: 1, api-key: "env:A", app: api, version-attribute: v }
  dd: { datadog: datadoghq.eu, api-key: "env:A", application-key: "env:B", service: api }
  st: { json: "https://stats.example/n?r={side.id}&from={window.start}&to={window.end}" }
errors:
  - { source: nr, preset: Transaction }
  - { source: dd, preset: trace.http.request, name: traces }
value-above: { source: st, query: /n, name: queue, limit: 10, for: 5m }
`

/** The input `gates`, as each target reads it. */
export const GATE_PARSERS: readonly Parser[] = [
  {
    name: 'gates of ECS',
    modules: [
      ...['parse-gates', 'read-alarms-gate', 'read-alert-rule', 'read-http-gate', 'read-series-gate', 'gate-text'],
      ...['read-signal-gates', 'read-sourced-counts', 'read-sources', 'read-value-gate', 'gate-values', 'gate-draft'],
      ...['take-source']
    ]
      .map(name => `${READ}/${name}.ts`)
      .concat('targets/ecs/domain/gate/parse-ecs-gates.ts', 'targets/ecs/domain/gate/read-cloudwatch-metric.ts')
      .concat('domain/gate/source/read-address.ts', 'domain/gate/source/read-base-address.ts')
      .concat('domain/gate/source/source-auth.ts', 'sources/datadog/domain/datadog-dialect.ts')
      .concat('sources/prometheus/domain/prometheus-query.ts', 'sources/prometheus/domain/selector.ts')
      .concat('sources/datadog/domain/datadog-presets.ts', 'sources/new-relic/domain/new-relic-presets.ts'),
    samples: [ECS, ALERTS, HTTP, COUNTED, SOURCED],
    feed: text => parseEcsGates(text, SOURCE_DIALECTS)
  },
  {
    name: 'hooks of a rollout',
    modules: ['domain/step-hook/read-hooks.ts'],
    samples: [HOOKS],
    feed: readHooks
  },
  {
    name: 'gates of Docker Compose',
    modules: ['targets/compose/domain/gate/parse-compose-gates.ts'],
    samples: ['errors: 1%\nlatency: { p95: 300ms }\n', HTTP],
    feed: text => parseComposeGates(text, { proxy: 'nginx', sources: SOURCE_DIALECTS })
  },
  {
    name: 'gates of Kubernetes',
    modules: ['targets/kubernetes/domain/gate/parse-kubernetes-gates.ts', 'sources/prometheus/domain/read-preset.ts'],
    samples: [HTTP, COUNTED, PRESET],
    feed: text => parseKubernetesGates(text, { traffic: 'gateway-api', sources: SOURCE_DIALECTS })
  },
  {
    name: 'gates of Azure',
    modules: ['targets/azure/domain/gate/parse-azure-gates.ts'],
    samples: ['errors: 1%\n', HTTP],
    feed: text => parseAzureGates(text, SOURCE_DIALECTS)
  },
  {
    name: 'gates of Render',
    modules: ['targets/render/domain/gate/parse-render-gates.ts'],
    samples: [HTTP],
    feed: text => parseRenderGates(text, SOURCE_DIALECTS)
  }
]
