import type { Clock } from '../../clock.js'
import { RegisteredTarget, targetKey } from './registered-target.js'
import type { TargetTimeouts } from './registered-target.js'
import type { Target, TargetHealth } from '../traffic.js'

export type Algorithm = 'round_robin' | 'least_outstanding_requests' | 'weighted_random'

export interface TargetPoolOptions {
  readonly clock: Clock
  readonly timeouts: TargetTimeouts
  /** Called after a target came or went. */
  readonly onChange: () => void
}

const draining = {
  state: 'draining',
  reason: 'Target.DeregistrationInProgress',
  description: 'Target deregistration is in progress'
} as const

/** The targets of one group: who is registered, who may be chosen, who drains. */
export class TargetPool {
  private readonly registered = new Map<string, RegisteredTarget>()
  private readonly leaving = new Map<string, RegisteredTarget>()
  private turn = 0

  constructor(private readonly options: TargetPoolOptions) {}

  get targets(): readonly RegisteredTarget[] {
    return [...this.registered.values()]
  }

  get size(): number {
    return this.registered.size
  }

  find(target: Target): RegisteredTarget | undefined {
    return this.registered.get(targetKey(target))
  }

  /** Registering a target again leaves it as it is; one that drains starts again. */
  register(target: Target): void {
    if (this.find(target) !== undefined) return
    const added = new RegisteredTarget(target, this.options.timeouts)
    this.leaving.delete(added.key)
    this.registered.set(added.key, added)
    this.options.onChange()
  }

  /**
   * Takes a target out: nothing new goes there from this moment, what is in flight may finish within `delay` of the
   * cloud's milliseconds, and what does not is answered 502. The target is shown as draining until the delay has passed
   * even when it is idle before:
   * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#deregistration-delay
   */
  async deregister(target: Target, delay: number): Promise<void> {
    const found = this.find(target)
    if (found === undefined) return
    this.registered.delete(found.key)
    if (found.health.state !== 'unused') this.leaving.set(found.key, found)
    found.health = draining
    this.options.onChange()
    const delayOver = new Promise<void>(resolve => {
      this.options.clock.after(delay, () => {
        this.forget(found)
        resolve()
      })
    })
    await Promise.race([found.untilIdle(), delayOver])
    found.agent.destroy()
  }

  /**
   * Chooses among the healthy targets; when none is, among all of them: a load balancer fails open.
   * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health.html
   */
  choose(algorithm: Algorithm): RegisteredTarget | undefined {
    const healthy = this.targets.filter(({ health }) => health.state === 'healthy')
    const candidates = healthy.length > 0 ? healthy : this.targets
    if (candidates.length === 0) return undefined
    if (algorithm === 'weighted_random') return candidates[Math.floor(Math.random() * candidates.length)]
    this.turn = (this.turn + 1) % Number.MAX_SAFE_INTEGER
    const next = candidates[this.turn % candidates.length]
    if (algorithm === 'round_robin' || next === undefined) return next
    return candidates.reduce((least, one) => (one.inFlightCount < least.inFlightCount ? one : least), next)
  }

  health(): readonly TargetHealth[] {
    return [...this.registered.values(), ...this.leaving.values()].map(({ id, port, health }) => ({
      target: { id, port },
      ...health
    }))
  }

  /** Closes all connections of all targets. */
  close(): void {
    for (const target of [...this.registered.values(), ...this.leaving.values()]) target.cutOff()
  }

  private forget(target: RegisteredTarget): void {
    if (this.leaving.get(target.key) === target) this.leaving.delete(target.key)
    target.cutOff()
  }
}
