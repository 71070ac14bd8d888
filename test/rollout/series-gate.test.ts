import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import { cloudwatchMetrics } from '../../src/targets/ecs/aws/cloudwatch-metrics.js'
import { systemClock } from '../../src/adapters/system-clock.js'
import { awsCalls } from '../../src/aws/calls.js'
import { judgeGates } from '../../src/domain/gate/judge/judge-gates.js'
import { parseEcsGates } from '../../src/targets/ecs/domain/gate/parse-ecs-gates.js'
import { DeployError } from '../../src/domain/errors.js'
import type { Clock } from '../../src/ports/clock.js'
import { gatherObservations } from '../../src/use-cases/rollout/evidence/gather-observations.js'
import { ecsEvidence } from '../../src/targets/ecs/use-cases/evidence/ecs-evidence.js'
import { inspectSeries } from '../../src/targets/ecs/use-cases/evidence/inspect-series.js'
import { initialTrafficShiftState } from '../../src/targets/ecs/use-cases/traffic-shift/traffic-shift-state.js'
import type { TrafficShiftRequest } from '../../src/targets/ecs/use-cases/traffic-shift/traffic-shift-request.js'

const MINUTE = 60_000
const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup'
const GREEN = `${ARN}/green/1`
const BLUE = `${ARN}/blue/2`

/** What a service published of one revision, minute by minute. */
interface Published {
  readonly name: string
  readonly revision: string
  readonly minutes: number
  readonly value: (minute: number) => number
}

let cloud: LocalCloud
let client: CloudWatchClient
let clock: Clock
let start: number

beforeAll(async () => {
  cloud = await startLocalCloud({ rate: 1 })
  client = new CloudWatchClient(clientSettings(cloud))
  const now = cloud.clock.now()
  clock = { ...systemClock({}), now: () => now }
  start = Math.floor(now / MINUTE) * MINUTE - 40 * MINUTE
  await publish({ name: 'Basket', revision: 'shop:1', minutes: 40, value: wobble(100) })
  await publish({ name: 'Basket', revision: 'shop:2', minutes: 40, value: wobble(50) })
  await publish({ name: 'Delay', revision: 'shop:1', minutes: 40, value: wobble(100) })
  await publish({ name: 'Delay', revision: 'shop:2', minutes: 40, value: wobble(102) })
  await publish({ name: 'Young', revision: 'shop:1', minutes: 40, value: wobble(100) })
  await publish({ name: 'Young', revision: 'shop:2', minutes: 25, value: wobble(500) })
  // A tenth of the visits, and half of the orders that should come of them.
  await publish({ name: 'Visits', revision: 'shop:1', minutes: 40, value: () => 900 })
  await publish({ name: 'Visits', revision: 'shop:2', minutes: 40, value: () => 100 })
})
afterAll(async () => {
  client.destroy()
  await cloud.stop()
})

function wobble(level: number) {
  return (minute: number) => level + ((minute * 7) % 5)
}

async function publish({ name, revision, minutes, value }: Published): Promise<void> {
  const MetricData = Array.from({ length: minutes }, (_, minute) => ({
    MetricName: name,
    Dimensions: [{ Name: 'Revision', Value: revision }],
    Timestamp: new Date(start + minute * MINUTE + 1_000),
    Value: value(minute)
  }))
  await client.send(new PutMetricDataCommand({ Namespace: 'Shop', MetricData }))
}

function metricsOfTheCloud() {
  const calls = awsCalls({ clock, random: Math.random })
  return cloudwatchMetrics(client, calls, () => Promise.resolve('app/shop/3'))
}

/** Judges gates at the end of a bake of 40 minutes, from the answers of the local cloud over HTTP. */
async function judge(gates: string) {
  const plan = parseEcsGates(`${gates}\nmetric-delay: 0s`)
  const state = initialTrafficShiftState({} as never, undefined, start)
  state.weights.push({ at: start, canaryPercent: 10 })
  state.canaryGroup = GREEN
  state.stableGroup = BLUE
  state.stableTaskDefinition = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:1'
  const taskDefinition = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:2'
  const request = { cluster: 'prod', service: 'shop', taskDefinition, gates: plan } as TrafficShiftRequest
  const evidence = ecsEvidence({ request, state }, { metrics: metricsOfTheCloud(), router: {} as never })
  cloud.journal.clear()
  const observations = await gatherObservations(plan, state, { evidence, clock, prober: {} as never })
  return judgeGates(plan, observations, 'final').map(({ result }) => result)
}

function gate(name: string, failsWhen = 'different'): string {
  return `{ metric: { namespace: Shop, name: ${name}, statistic: Average, dimensions: { Revision: "{task-definition}" } }, fails-when: ${failsWhen} }`
}

const RATIO = `
mann-whitney:
  fails-when: lower
  metric:
    name: value per visit
    expression: basket / visits
    metrics:
      basket: { namespace: Shop, name: Basket, statistic: Sum, dimensions: { Revision: "{task-definition}" } }
      visits: { namespace: Shop, name: Visits, statistic: Sum, dimensions: { Revision: "{task-definition}" } }`

describe('a mann-whitney gate, on what CloudWatch holds', () => {
  it('fails a revision whose values lie beyond the tolerance', async () => {
    const [result] = await judge(`mann-whitney: ${gate('Basket')}`)
    expect(result).toMatchObject({ kind: 'fail', evidence: { dataProgress: 1, abortProgress: 1 } })
    expect(result?.reason).toMatch(/^Basket of the canary differs by -50/)
  })

  it('passes one whose values lie within it', async () => {
    expect(await judge(`mann-whitney: ${gate('Delay')}`)).toMatchObject([{ kind: 'pass' }])
  })

  it('is inconclusive below 30 minutes, whatever the values', async () => {
    const [result] = await judge(`mann-whitney: ${gate('Young')}`)
    expect(result).toMatchObject({ kind: 'inconclusive', doubt: 'insufficient-data' })
    expect(result?.reason).toContain('values of both revisions for only 24 of 30 required minutes')
  })

  it('is inconclusive about a metric without data', async () => {
    expect(await judge(`mann-whitney: ${gate('Nobody')}`)).toMatchObject([{ kind: 'inconclusive' }])
  })

  it('compares metric math of both sides', async () => {
    // 0.5 against 0.11: the canary has fewer visits, and more value of each.
    expect(await judge(RATIO)).toMatchObject([{ kind: 'pass' }])
    expect(await judge(RATIO.replace('lower', 'higher'))).toMatchObject([{ kind: 'fail' }])
  })

  it('costs one call together with all others: traffic, each latency, each series, both sides', async () => {
    const results = await judge(
      `errors:\nlatency: [{ slower-than: 300ms }, { slower-than: 1s, max-rate: 5% }]\np95-above: 1000ms for 5m${RATIO.replace(':\n  fails', `:\n - ${gate('Delay')}\n - fails`).replaceAll('\n  ', '\n   ')}`
    )
    expect(results.map(({ kind }) => kind).slice(-2)).toEqual(['pass', 'pass'])
    const calls = cloud.journal.entries.map(({ action, input }) => [action, (input.MetricDataQueries as []).length])
    // Two of the balancer; RequestCount, four counts of answers, connections refused, response times, the p95 that a rule names and two latencies of
    // both groups; one metric, and three of the expression, of both.
    expect(calls).toEqual([['cloudwatch:GetMetricData', 2 + 2 * 10 + 2 * 4]])
  })

  it('asks in as many calls as 500 queries need, an expression never apart from its metrics', async () => {
    const latencies = Array.from({ length: 300 }, (_, index) => `{ slower-than: ${index + 1}ms }`)
    await judge(`latency: [${latencies.join(', ')}]${RATIO}`)
    const sizes = cloud.journal.entries.map(({ input }) => (input.MetricDataQueries as []).length)
    expect(sizes).toEqual([500, 2 + 2 * 307 + 2 * 3 - 500])
    expect(cloud.journal.entries.map(({ status }) => status)).toEqual([200, 200])
  })
})

describe('before anything is changed, a mann-whitney gate', () => {
  const service = {
    ...{ cluster: 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod', name: 'shop' },
    taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:1'
  } as never
  const inspect = (gates: string) =>
    inspectSeries(
      { plan: { gates: parseEcsGates(gates) } },
      { service, serving: [BLUE] },
      { metrics: metricsOfTheCloud(), clock }
    )

  it.each(['throttled', 'unreachable', 'platform-error'] as const)(
    'does not keep a rollout from starting when it cannot be read: %s',
    async code => {
      const metrics = {
        read: () => Promise.reject(new DeployError(code, 'No metrics now.')),
        alarms: () => Promise.resolve(new Map<string, string>())
      }
      const findings = await inspectSeries(
        { plan: { gates: parseEcsGates(`mann-whitney: ${gate('Basket')}`) } },
        { service, serving: [BLUE] },
        { metrics, clock }
      )
      expect(findings).toMatchObject([{ severity: 'warns', message: expect.stringContaining('No metrics now.') }])
    }
  )

  it('is accepted when its metric has values', async () => {
    expect(await inspect(`mann-whitney: ${gate('Basket')}`)).toEqual([])
  })

  it('causes a warning when its metric has no values', async () => {
    expect(await inspect(`mann-whitney: ${gate('Basked')}`)).toMatchObject([{ severity: 'warns', code: 'metric' }])
  })

  it('is refused when CloudWatch refuses its expression', async () => {
    const [finding] = await inspect(RATIO.replace('basket / visits', 'basket / / visits'))
    expect(finding).toMatchObject({ severity: 'blocks', code: 'metric' })
    expect(finding?.message).toMatch(/^Gate "value per visit by rank" cannot be evaluated\. AWS rejected/)
  })
})
