import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { createCloudWatch } from '../../../local/aws/cloudwatch/cloudwatch-service.js'
import { ManualClock } from '../../../local/aws/cloudwatch/testing/manual-clock.js'
import { createLogStore } from '../../../local/aws/logs/log-store.js'
import { filterLogEvents } from '../../../local/aws/logs/filter-log-events.js'
import type { AwsCalls } from '../../../src/aws/calls.js'
import type { EvidenceSource } from '../../../src/ports/evidence-source.js'
import { cloudwatchMetrics } from '../../../src/targets/ecs/aws/cloudwatch-metrics.js'
import { ecsEvidence } from '../../../src/targets/ecs/use-cases/evidence/ecs-evidence.js'
import { CANARY, STABLE, WATCHED_MILLISECONDS, type DrawnRollout } from './draw-rollout.js'

const LOAD_BALANCER = 'app/shop/1'
const PLACE = { partition: 'aws', region: 'eu-west-1', accountId: '123456789012' }
const groupOf = (version: string) => `arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/shop-${version}/1`
/** Metrics of a minute are readable so long after its end: within two minutes as a rule. */
const METRIC_DELAY = 60_000
const HOUR = 3_600_000

/** CloudWatch of the local cloud, asked without a connection. */
export interface SimulatedCloudWatch {
  readonly evidence: EvidenceSource
  /** Makes what is said at this time readable, epoch milliseconds. */
  moveTo(at: number): void
  stop(): Promise<void>
}

type Operation = (input: Record<string, unknown>, caller: never) => unknown

/** Calls without retries: nothing fails here. */
export function directCalls(send: (input: Record<string, unknown>) => unknown): AwsCalls {
  // Times are texts on the wire.
  const client = {
    send: async ({ input }: { readonly input: Record<string, unknown> }) => {
      await Promise.resolve()
      return send(JSON.parse(JSON.stringify(input)) as Record<string, unknown>)
    }
  }
  return {
    read: (_: string, call: (options: { abortSignal: AbortSignal }) => Promise<unknown>) =>
      call({ abortSignal: new AbortController().signal }),
    listenTo: () => client
  } as unknown as AwsCalls
}

/** The metrics of a load balancer that served the rollout. */
export function simulatedCloudWatch({ traffic, startAt }: DrawnRollout): SimulatedCloudWatch {
  const clock = new ManualClock(startAt - HOUR)
  const cloudwatch = createCloudWatch({ clock, place: PLACE, metricDelay: METRIC_DELAY, hostCounts: () => [] })
  const until = startAt + WATCHED_MILLISECONDS
  for (const { at, version, isBad, milliseconds } of traffic.between({ from: 0, to: until, now: Infinity })) {
    const status = isBad ? 500 : 200
    const targetGroup = groupOf(version).split(':').at(-1) ?? ''
    cloudwatch.record({
      ...{ at, loadBalancer: LOAD_BALANCER, targetGroup, status, targetStatus: status },
      targetResponseSeconds: milliseconds / 1000
    })
  }
  const getMetricData = cloudwatch.operations.GetMetricData as Operation
  const calls = directCalls(input => getMetricData(input, undefined as never))
  const client = calls.listenTo({} as unknown as CloudWatchClient)
  const metrics = cloudwatchMetrics(client, calls, () => Promise.resolve(LOAD_BALANCER))
  const evidence = ecsEvidence(
    {
      request: { gates: { errorSource: 'target-and-balancer' } },
      state: { canaryGroup: groupOf(CANARY), stableGroup: groupOf(STABLE) }
    } as unknown as Parameters<typeof ecsEvidence>[0],
    { metrics, router: {} } as unknown as Parameters<typeof ecsEvidence>[1]
  )
  return { evidence, moveTo: at => clock.advance(at - clock.now()), stop: () => cloudwatch.stop() }
}

/** CloudWatch Logs with a line per request, each ingested when its report arrives. */
export function simulatedLogs({ traffic }: DrawnRollout): { readonly calls: AwsCalls; moveTo(at: number): void } {
  let now = 0
  const store = createLogStore(() => now)
  store.createGroup('/ecs/shop')
  for (const version of [CANARY, STABLE]) {
    const group = store.groups.get('/ecs/shop')
    if (group !== undefined) store.createStream(group, `app/${version}/1`)
  }
  const waiting = traffic
    .between({ from: 0, to: Infinity, now: Infinity })
    .toSorted((one, other) => one.arrivesAt - other.arrivesAt)
  let written = 0
  const moveTo = (at: number) => {
    now = at
    for (; (waiting[written]?.arrivesAt ?? Infinity) <= at; written += 1) {
      const request = waiting[written]
      if (request === undefined) break
      const message = JSON.stringify({ status: request.isBad ? 500 : 200, ms: request.milliseconds })
      store.append('/ecs/shop', `app/${request.version}/1`, { timestamp: request.at, message })
    }
  }
  const ask = (input: Record<string, unknown>) =>
    'limit' in input && !('startTime' in input) ? { logStreams: [{}] } : filterLogEvents(input, store)
  return { calls: directCalls(ask), moveTo }
}
