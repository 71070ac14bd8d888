import type { SimulatedWorld } from './simulated-world.js'

/** One source as a user declares it. */
export interface SampledSource {
  readonly name: string
  readonly kind: 'cloudwatch' | 'prometheus' | 'datadog' | 'new-relic' | 'sentry' | 'json' | 'cloudwatch-logs'
  readonly windowSeconds: number
  readonly delaySeconds: number
  /** Gates on errors and, where the source counts slow requests, on latency. */
  readonly gates: string
  readonly hasLatency: boolean
}

/** CloudWatch's minutes are complete after two minutes: with this delay, all sources judge the same minutes at the same time. */
export const CLOUDWATCH = { windowSeconds: 60, delaySeconds: 120 }
/** The shortest window that each kind has, and the delay that it has by default. */
export const SHORTEST = {
  prometheus: { windowSeconds: 10, delaySeconds: 15 },
  datadog: { windowSeconds: 10, delaySeconds: 60 },
  'new-relic': { windowSeconds: 10, delaySeconds: 90 },
  sentry: { windowSeconds: 60, delaySeconds: 120 },
  json: { windowSeconds: 10, delaySeconds: 15 },
  'cloudwatch-logs': { windowSeconds: 60, delaySeconds: 60 }
}

/** All sources on CloudWatch's minutes, and each on its shortest windows. */
export function sampledSources(world: SimulatedWorld): {
  readonly cloudwatch: SampledSource
  readonly alike: readonly SampledSource[]
  readonly shortest: readonly SampledSource[]
} {
  const kinds = Object.keys(SHORTEST) as (keyof typeof SHORTEST)[]
  const latency = 'latency: { slower-than: 300ms }'
  return {
    cloudwatch: {
      name: 'CloudWatch',
      kind: 'cloudwatch',
      ...CLOUDWATCH,
      gates: `errors:\n${latency}\n`,
      hasLatency: true
    },
    alike: kinds.map(kind => sourceOf(kind, CLOUDWATCH, world)),
    shortest: kinds.map(kind => sourceOf(kind, SHORTEST[kind], world))
  }
}

type Timing = Pick<SampledSource, 'windowSeconds' | 'delaySeconds'>

/** A source with gates on errors, and on latency where it counts slow requests. */
export function sourceOf(kind: keyof typeof SHORTEST, timing: Timing, world: SimulatedWorld): SampledSource {
  const times = `window: ${timing.windowSeconds}s, delay: ${timing.delaySeconds}s`
  const { declared, errors, latency } = PARTS[kind](world.origins)
  const gates = [
    `sources: { main: { ${declared}, ${times} } }`,
    `errors: { source: main, ${errors} }`,
    ...(latency === undefined ? [] : [`latency: { source: main, slower-than: 300ms, ${latency} }`])
  ]
  return { name: kind, kind, ...timing, gates: `${gates.join('\n')}\n`, hasLatency: latency !== undefined }
}

interface Parts {
  readonly declared: string
  readonly errors: string
  readonly latency: string | undefined
}

const ofRevision = 'revision="{side.tag}"'
const PARTS: Readonly<Record<keyof typeof SHORTEST, (origins: SimulatedWorld['origins']) => Parts>> = {
  prometheus: ({ prometheus }) => ({
    declared: `prometheus: '${prometheus}'`,
    errors: `requests: 'http_requests_total{${ofRevision}}', bad: 'http_requests_total{${ofRevision},code=~"5.."}', missing: zero`,
    latency: `requests: 'http_request_duration_seconds_count{${ofRevision}}', slow: 'sum(http_request_duration_seconds_count{${ofRevision}}) - sum(http_request_duration_seconds_bucket{${ofRevision},le="0.3"})'`
  }),
  datadog: ({ datadog }) => ({
    declared: `datadog: '${datadog}', api-key: env:DD_KEY, application-key: env:DD_APP, service: shop, env: production`,
    errors: 'preset: trace.http.request',
    latency: undefined
  }),
  'new-relic': ({ newRelic }) => ({
    declared: `new-relic: '${newRelic}', account: 1234567, api-key: env:NR_KEY, app: shop, version-attribute: tags.version`,
    errors: 'preset: Transaction',
    latency: 'preset: Transaction'
  }),
  sentry: ({ sentry }) => ({
    declared: `sentry: '${sentry}', organization: acme, project: shop, environment: production, token: env:SENTRY_TOKEN`,
    errors: 'preset: http.server',
    latency: 'preset: http.server'
  }),
  json: ({ json }) => ({
    declared: `json: '${json}/stats?version={side.tag}&from={window.start-ms}&to={window.end-ms}'`,
    errors: 'requests: /requests, bad: /errors',
    latency: 'requests: /requests, slow: /slow'
  }),
  'cloudwatch-logs': () => ({
    declared: `cloudwatch-logs: /ecs/shop, stream-prefix: 'app/{side.tag}/'`,
    errors: `bad: '{ $.status >= 500 }'`,
    latency: `slow: '{ $.ms > 300 }'`
  })
}
