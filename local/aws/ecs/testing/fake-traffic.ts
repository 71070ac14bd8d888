import type { Clock } from '../../clock.js'
import type { Target, TargetHealth, Traffic } from '../../elbv2/traffic.js'
import type { FakeRuntime } from './fake-runtime.js'

export interface FakeTraffic extends Traffic {
  /** Targets by group, each with the time it was registered at. */
  readonly groups: Map<string, Map<string, { readonly target: Target; readonly since: number }>>
  readonly rules: Map<string, ReadonlyMap<string, number>>
  /** Every change of weights, in order. */
  readonly shifts: { readonly ruleArn: string; readonly weights: Readonly<Record<string, number>> }[]
}

const keyOf = ({ id, port }: Target) => `${id}:${port}`

/** How long the first health checks of a target take. */
const checkMilliseconds = 5000

/** A load balancer without connections: a target is as healthy as the fake container behind its port. */
export function createFakeTraffic({ runtime, clock }: { runtime: FakeRuntime; clock: Clock }): FakeTraffic {
  const groups: FakeTraffic['groups'] = new Map()
  const rules = new Map<string, ReadonlyMap<string, number>>()
  const shifts: FakeTraffic['shifts'] = []
  const group = (targetGroupArn: string) => groups.get(targetGroupArn) ?? new Map<string, never>()
  const healthOf = ({ target, since }: { target: Target; since: number }): TargetHealth => {
    if (clock.now() - since < checkMilliseconds) return { target, state: 'initial' }
    const container = runtime.containers.find(({ hostPort }) => hostPort === target.port)
    if (container?.isHealthy === true && !container.hasExited) return { target, state: 'healthy' }
    return { target, state: 'unhealthy', reason: 'Target.FailedHealthChecks', description: 'Health checks failed' }
  }
  return {
    groups,
    rules,
    shifts,
    hasTargetGroup: targetGroupArn => groups.has(targetGroupArn),
    isServed: targetGroupArn => [...rules.values()].some(weights => weights.has(targetGroupArn)),
    register: (targetGroupArn, target) =>
      void groups.get(targetGroupArn)?.set(keyOf(target), { target, since: clock.now() }),
    deregister: async (targetGroupArn, target) => {
      await clock.sleep(2000)
      group(targetGroupArn).delete(keyOf(target))
    },
    targetHealth: targetGroupArn => [...group(targetGroupArn).values()].map(healthOf),
    weights: ruleArn => rules.get(ruleArn),
    isFollowed: () => true,
    setWeights: (ruleArn, weights) => {
      rules.set(ruleArn, weights)
      shifts.push({ ruleArn, weights: Object.fromEntries(weights) })
    }
  }
}
