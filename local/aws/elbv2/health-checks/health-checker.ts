import type { Clock } from '../../clock.js'
import type { BalancerRegistry } from '../balancer-registry.js'
import type { RegisteredTarget } from '../target-groups/registered-target.js'
import { TargetCheck } from './target-check.js'

const notInUse = {
  state: 'unused',
  reason: 'Target.NotInUse',
  description: 'Target group is not configured to receive traffic from the load balancer'
} as const

/** Keeps exactly those targets under check whose group some rule forwards to, whatever the group's weight. */
export class HealthChecker {
  private readonly checks = new Map<RegisteredTarget, TargetCheck>()

  constructor(private readonly deps: { readonly clock: Clock; readonly registry: BalancerRegistry }) {}

  /** To be called after every change of targets, rules or groups. */
  reconcile(): void {
    const wanted = new Set<RegisteredTarget>()
    for (const group of this.deps.registry.targetGroups.values()) {
      const served = this.deps.registry.isServed(group.arn)
      for (const target of group.pool.targets) {
        if (served) wanted.add(target)
        else target.health = notInUse
        if (!served || this.checks.has(target)) continue
        this.checks.set(target, new TargetCheck(target, { clock: this.deps.clock, settings: () => group.healthCheck }))
      }
    }
    for (const [target, check] of this.checks) if (!wanted.has(target)) this.drop(target, check)
  }

  stop(): void {
    for (const [target, check] of this.checks) this.drop(target, check)
  }

  private drop(target: RegisteredTarget, check: TargetCheck): void {
    check.stop()
    this.checks.delete(target)
  }
}
