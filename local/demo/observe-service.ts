import { DescribeServicesCommand } from '@aws-sdk/client-ecs'
import { DescribeRulesCommand, DescribeTargetHealthCommand } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Clock } from '../aws/clock.js'
import type { InstanceCounts } from '../../src/domain/report/report.js'
import type { TrafficWeight } from '../../src/domain/report/traffic-report.js'
import type { Shop } from './shop.js'

/** Running tasks by revision, healthy targets, and the weights of the target groups, at one moment. */
interface Sample {
  readonly at: number
  readonly desired: number
  readonly running: ReadonlyMap<string, number>
  readonly healthy: number
  readonly weights: ReadonlyMap<string, number>
}

/** An observer of the service from outside while it is deployed. */
export interface ServiceObserver {
  /** Tasks over time, where `canary` is the revision deployed. */
  counts(canary: string): readonly InstanceCounts[]
  /** Every change of the share of traffic that the target group without traffic at the start was given. */
  weights(): readonly TrafficWeight[]
  stop(): void
}

const INTERVAL_MILLISECONDS = 5_000

/** Looks every 5 seconds of the cloud's time. */
export function observeService(shop: Shop, clock: Clock): ServiceObserver {
  const samples: Sample[] = []
  let isLooking = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    // A look that fails is missing from the chart, and nothing else.
    await takeSample(shop, clock).then(
      sample => samples.push(sample),
      () => undefined
    )
    isLooking = false
  }
  void look()
  const timer = clock.every(INTERVAL_MILLISECONDS, () => void look())
  return {
    weights: () => {
      const idle = [...(samples[0]?.weights ?? [])].find(([, weight]) => weight === 0)?.[0] ?? ''
      return samples
        .map(({ at, weights }) => ({ at, canaryPercent: weights.get(idle) ?? 0 }))
        .filter(({ canaryPercent }, index, all) => all[index - 1]?.canaryPercent !== canaryPercent)
    },
    counts: canary => samples.map(sample => countTasks(sample, canary)).filter(isChange),
    stop: () => timer.cancel()
  }
}

async function takeSample(
  { ecs, balancers, cluster, service, targetGroups, rule }: Shop,
  clock: Clock
): Promise<Sample> {
  const [answer, { Rules = [] }, ...health] = await Promise.all([
    ecs.send(new DescribeServicesCommand({ cluster, services: [service] })),
    balancers.send(new DescribeRulesCommand({ RuleArns: [rule] })),
    ...targetGroups.map(TargetGroupArn => balancers.send(new DescribeTargetHealthCommand({ TargetGroupArn })))
  ])
  const running = new Map<string, number>()
  for (const { taskDefinition = '', runningCount = 0 } of answer.services?.[0]?.deployments ?? []) {
    running.set(taskDefinition, (running.get(taskDefinition) ?? 0) + runningCount)
  }
  const groups = Rules[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups ?? []
  const targets = health.flatMap(group => group.TargetHealthDescriptions ?? [])
  return {
    at: clock.now(),
    desired: answer.services?.[0]?.desiredCount ?? 0,
    running,
    healthy: targets.filter(target => target.TargetHealth?.State === 'healthy').length,
    weights: new Map(groups.map(({ TargetGroupArn = '', Weight = 0 }) => [TargetGroupArn, Weight]))
  }
}

function countTasks({ at, desired, running, healthy }: Sample, canary: string): InstanceCounts {
  const total = [...running.values()].reduce((sum, count) => sum + count, 0)
  const ours = running.get(canary) ?? 0
  return { at, desired, canary: ours, stable: total - ours, healthy }
}

function isChange(counts: InstanceCounts, index: number, all: readonly InstanceCounts[]): boolean {
  const before = all[index - 1]
  return (
    before?.desired !== counts.desired ||
    before.canary !== counts.canary ||
    before.stable !== counts.stable ||
    before.healthy !== counts.healthy
  )
}
